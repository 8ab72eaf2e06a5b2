"""Progress of a run: how far, what is being done, and whether to stop."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Any, Callable

from .errors import Cancelled
from .text import Message

_INTERVAL_S = 0.1


class Progress:
    """A span of the bar. `part` gives a smaller span, `each` walks items; both raise `Cancelled`.

    Parameters
    ----------
    report : called with a percentage, 0 to 100.
    cancelled : tells whether the user asked to stop.
    say, warn : called with a `Message` for the log.

    Examples
    --------
    >>> seen = []
    >>> progress = Progress(report=seen.append)
    >>> for _ in progress.part(0, 50).each([1, 2]):
    ...     pass
    >>> seen[-1]
    50.0
    """

    def __init__(
        self,
        report: Callable[[float], Any] | None = None,
        cancelled: Callable[[], bool] | None = None,
        say: Callable[[Message], Any] | None = None,
        warn: Callable[[Message], Any] | None = None,
        start: float = 0.0,
        end: float = 100.0,
    ) -> None:
        self._report, self._cancelled, self._say, self._warn = report, cancelled, say, warn
        self._start, self._end = start, end

    def check(self) -> None:
        """Raise `Cancelled` when the user asked to stop."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def at(self, percent: float) -> None:
        """Report how much of this span is done, 0 to 100; raise `Cancelled` when asked to stop."""
        self.check()
        if self._report is not None:
            self._report(self._start + (self._end - self._start) * percent / 100.0)

    def part(self, start: float, end: float, text: Message | str | None = None) -> Progress:
        """Return the progress of the part of this span from `start` to `end` percent, and say what it does."""
        self.at(start)
        if text is not None:
            self.say(text)
        width = self._end - self._start
        return Progress(
            self._report,
            self._cancelled,
            self._say,
            self._warn,
            self._start + width * start / 100.0,
            self._start + width * end / 100.0,
        )

    def each(self, items: Iterable[Any], total: int | None = None) -> Iterator[Any]:
        """Yield the items while reporting, ten times a second at most."""
        if total is None:
            items = items if hasattr(items, "__len__") else list(items)
            total = len(items)  # type: ignore[arg-type]
        last = 0.0
        for index, item in enumerate(items):
            now = time.monotonic()
            if now - last >= _INTERVAL_S:
                self.at(100.0 * index / max(total, 1))
                last = now
            yield item
        self.at(100.0)

    def say(self, text: Message | str) -> None:
        """Write a line to the log."""
        if self._say is not None:
            self._say(text if isinstance(text, Message) else Message(text))

    def warn(self, text: Message | str) -> None:
        """Write a warning to the log."""
        if self._warn is not None:
            self._warn(text if isinstance(text, Message) else Message(text))
