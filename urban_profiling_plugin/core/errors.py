"""One root for whatever is the data's or the request's fault, and a collector so that all is said at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .text import QT_TRANSLATE_NOOP, Message, list_ids


class UrbanProfilingError(Exception):
    """Says what is wrong, where and what to do, as one or more translatable messages."""

    def __init__(self, template: str | Message, **values: Any) -> None:
        self.messages: list[Message] = [template if isinstance(template, Message) else Message(template, values)]
        super().__init__(str(self.messages[0]))

    def __str__(self) -> str:
        return "\n".join(str(message) for message in self.messages)


class Cancelled(UrbanProfilingError):
    """The user stopped the run."""

    def __init__(self) -> None:
        super().__init__("cancelled")


def unreadable_file(path: Path, error: OSError) -> UrbanProfilingError:
    """Return the error that a file cannot be read."""
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{path}” cannot be read ({reason}). Check your rights to the file and its folder."
        ),
        path=os.fspath(path),
        reason=error.strerror or str(error),
    )


def empty_file(path: Path) -> UrbanProfilingError:
    """Return the error that a file has nothing in it."""
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{path}” is empty (0 bytes). The download probably failed; get the file again."
        ),
        path=os.fspath(path),
    )


class Problems:
    """Gathers messages and raises them together.

    >>> problems = Problems()
    >>> problems.add("{name} has no rows.", name="streets")
    >>> problems.add("{name}: negative values in rows {ids}.", name="people", ids=[4, 7])
    >>> problems.raise_any()
    Traceback (most recent call last):
    ...
    urban_profiling_plugin.core.errors.UrbanProfilingError: streets has no rows.
    people: negative values in rows 4, 7.
    """

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def add(self, template: str, ids: Any = None, **values: Any) -> None:
        """Add a message; `ids` are shown as the first ten and the number left out."""
        if ids is not None:
            values["ids"] = list_ids(ids)
        self.messages.append(Message(template, values))

    def raise_any(self) -> None:
        """Raise one `UrbanProfilingError` with every message, if there is one."""
        if self.messages:
            error = UrbanProfilingError(self.messages[0])
            error.messages = list(self.messages)
            raise error
