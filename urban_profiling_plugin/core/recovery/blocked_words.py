"""Which streets a field says are blocked: yes or no, words of a table, or a damage class."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...paths import table
from ..errors import Problems
from ..frame import Frame, is_missing
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .chosen_epoch import codes_of
from .damage_sites import read_class

CLASS_FIELD = "damage_class"
"""A field of this name holds canonical damage classes: a street graded by a product or by the damage overlay."""


def read_words(path: str | Path | None = None) -> dict[str, bool]:
    """Return which words say that a street is blocked, from a CSV (``word, blocked``: yes or no) or the plugin's table.

    >>> words = read_words()
    >>> words["blocked"], words["passable"], "damaged" in words
    (True, False, False)
    """
    read = read_table(
        path or table("blocked_words.csv"),
        {"word": "text", "blocked": "boolean"},
        key="word",
        required=["blocked"],
    )
    return {word.strip().lower(): bool(blocked) for word, blocked in zip(*read.columns.values())}


def blocked_by_field(
    streets: Frame, field: str, lowest: int, words: dict[str, bool], problems: Problems
) -> tuple[np.ndarray, list[Message]]:
    """Return which streets are blocked by a field; an empty value does not block, and is counted.

    Parameters
    ----------
    field : booleans, 0 and 1, or words; of the name ``damage_class``, classes: those from `lowest` on block.
    words : what each word says, in small letters.
    problems : gets the values that are neither.
    """
    column = streets.column(field)
    if field.lower() == CLASS_FIELD:
        grade = read_class(streets, field, problems)
        return grade >= lowest, _empty_note(streets, field, np.isnan(grade))
    missing = is_missing(column)
    code, texts = codes_of(column.astype(object) if column.dtype.kind == "b" else column)
    says = np.array([*(words.get(text.lower()) for text in texts), None], dtype=object)
    unknown = is_missing(says)[code] & (code >= 0)
    if unknown.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: nobody knows whether {values} in the field “{field}” mean blocked (features {ids}). "
                "Use yes and no, or give a table of your own words (BLOCKED_TABLE: a CSV with the columns word and "
                "blocked). Damage classes 0 to 4 belong in a field called damage_class.",
            ),
            ids=streets.ids[unknown],  # type: ignore[index]
            name=streets.name,
            field=field,
            values=list_ids(f"“{texts[number]}”" for number in np.unique(code[unknown])),
        )
    blocked = np.array([value is True for value in says], dtype=bool)[code]
    return blocked, _empty_note(streets, field, missing | (code < 0))


def _empty_note(streets: Frame, field: str, empty: np.ndarray) -> list[Message]:
    if not empty.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: the field “{field}” is empty for {n} of {all} streets; they are taken as passable.",
            ),
            name=streets.name,
            field=field,
            n=int(empty.sum()),
            all=len(streets),
        )
    ]
