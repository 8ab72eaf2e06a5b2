"""Tables that lead from the words and codes of a source to the five classes of damage."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ... import paths
from ..errors import Problems
from ..frame import is_missing
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP
from .damage_classes import CLASS_LABELS, NOT_ANALYSED, damage_labels

UNKNOWN = "unknown"
"""What a record is called whose class no table knows."""
SCHEMES = ("unosat", "copernicus", "xbd")
TABLES = (*SCHEMES, "ems98", "fema", "iom")

_CLASS = ("damage_class", "canonical_class", "canonical", "class")
_HIGH = ("damage_class_high", "class_high", "high")
_VALUE = ("source_class", "source_value", "value", "label", "word", "class", "source")
"""What people call the columns; `class` is the source's where another is ours."""
_NO_CLASS = ("", "null", "na", "n/a", "none given", NOT_ANALYSED, "not analyzed", UNKNOWN)
_LEAVE_OUT = ("leave out", "leave_out", "skip")


@dataclass(frozen=True)
class Grade:
    """What a source's value means: the class, the highest class it may be, whether the feature is no site at all.

    `low` is ``None`` where the source says that nothing was analysed.
    """

    low: int | None
    high: int | None = None
    left_out: bool = False


@dataclass(frozen=True)
class Crosswalk:
    """From the values of a source to canonical classes.

    Attributes
    ----------
    grades : by value as `plain` writes it.
    name : of the table, for messages.
    """

    grades: Mapping[str, Grade] = field(default_factory=dict)
    name: str = ""

    def find(self, value: Any) -> Grade | None:
        """Return what a value means, ``None`` when the table lacks it.

        A remark in brackets at the end is passed over: “Completely Destroyed (EMS-98 grade 5)”.
        """
        text = plain(value)
        found = self.grades.get(text)
        return found if found is not None else self.grades.get(re.sub(r"\s*\([^()]*\)$", "", text))


def plain(value: Any) -> str:
    """Return a value as crosswalks compare it: whatever its case, spaces, hyphens and Unicode form.

    >>> plain(" No-Damage "), plain(4.0), plain("4.0"), plain("-1"), plain(None)
    ('no damage', '4', '4', '-1', '')
    """
    if value is None or value != value:
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    text = unicodedata.normalize("NFKC", str(value)).casefold().strip()
    if re.fullmatch(r"-?\d+(\.0+)?", text):  # a minus is no hyphen: -1 stands for “none”, 1 for a class
        return text.split(".")[0]
    return " ".join(text.replace("_", " ").replace("-", " ").split())


def label(low: int | None, high: int | None = None) -> str:
    """Return the words of a class or a range of classes.

    >>> label(2, 3), label(4), label(None)
    ('moderate to severe', 'destroyed', 'not analysed')
    """
    ends = (np.array([np.nan if end is None else float(end)]) for end in (low, high))
    return str(damage_labels(*ends)[0])


def distinct(values: np.ndarray) -> tuple[list[Any], np.ndarray]:
    """Return the distinct values of a column in the order in which they come, and the number of each row's value.

    Missing values are the one value ``None``.

    >>> distinct(np.array(["b", None, "b"], dtype=object))
    (['b', None], array([0, 1, 0]))
    """
    if values.dtype.kind in "iufM":
        return _distinct_numbers(values)
    missing = is_missing(values)
    found: dict[Any, int] = {}
    items = values.tolist()
    codes = np.empty(len(items), dtype=np.int64)
    for row, (value, absent) in enumerate(zip(items, missing.tolist())):
        codes[row] = found.setdefault(None if absent else value, len(found))
    return list(found), codes


def _distinct_numbers(values: np.ndarray) -> tuple[list[Any], np.ndarray]:
    unique, first, codes = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    absent = is_missing(unique)
    return [None if absent[i] else unique[i].item() for i in order], place[codes.reshape(-1)]


def shipped_crosswalk(name: str) -> Crosswalk:
    """Return the plugin's own table of a scheme."""
    return read_crosswalk(paths.table(f"damage_{name}.csv"))


def known_words() -> Crosswalk:
    """Return the words, without the codes, of every table of the plugin, to recognise labels beside codes."""
    grades: dict[str, Grade] = {"no damage": Grade(0), "minor/moderate damage": Grade(1, 2)}
    for name in TABLES:
        grades.update({word: grade for word, grade in shipped_crosswalk(name).grades.items() if not word.isdigit()})
    return Crosswalk(grades)


def read_crosswalk(path: str | Path) -> Crosswalk:
    """Read a crosswalk table: columns ``source_class, damage_class`` and, for ranges, ``damage_class_high``.

    A class is 0 to 4 or its word, empty for what was not analysed, a range as ``2-3``, or ``leave out`` for answers
    that are about no site. The table `CLASSES` of a run has the same columns, so it can be edited and given back.

    Raises
    ------
    UrbanProfilingError : columns are lacking, a class is none, a value appears twice with different classes.
    """
    path = Path(path)
    columns = dict.fromkeys((*_VALUE, *_CLASS, *_HIGH), "text")
    table = read_table(path, columns, optional=list(columns))
    problems = Problems()
    given: dict[str, str | None] = {}
    for names in (_CLASS, _HIGH, _VALUE):
        free = (n for n in names if n not in given.values() and not is_missing(table.columns[n]).all())
        given[names[0]] = next(free, None)
    if given["source_class"] is None or given["damage_class"] is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}” needs the columns source_class (the value in the data) and damage_class (0 none, 1 "
                "possible, 2 moderate, 3 severe, 4 destroyed; empty: not analysed), and for a value between two "
                "classes damage_class_high.",
            ),
            path=path.name,
        )
    problems.raise_any()
    values = table.columns[given["source_class"]]
    lows = table.columns[given["damage_class"]]
    highs = table.columns[given["damage_class_high"]] if given["damage_class_high"] else np.full(len(table), None)
    grades: dict[str, Grade] = {}
    bad, repeated = [], []
    for line, value, low, high in zip(table.ids.tolist(), values, lows, highs):
        if value is None:
            continue
        try:
            grade = _grade(low, high)
        except ValueError:
            bad.append(f"{line}: “{low}”" + (f" – “{high}”" if high else ""))
            continue
        if grades.setdefault(plain(value), grade) != grade:
            repeated.append(f"{line}: “{value}”")
    if bad:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: damage_class takes 0 to 4, none, possible, moderate, severe, destroyed, or nothing "
                "for not analysed; damage_class_high a higher one. Correct these lines (line: value): {ids}.",
            ),
            ids=bad,
            path=path.name,
        )
    if repeated:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}” gives a value two different classes in these lines (line: value): {ids}. Keep one.",
            ),
            ids=repeated,
            path=path.name,
        )
    problems.raise_any()
    return Crosswalk(grades, path.name)


def _grade(low: str | None, high: str | None) -> Grade:
    """Return the grade that two cells of a table mean; raise ValueError when they mean none."""
    text = plain(low)
    cell = " ".join(str(low or "").casefold().split())
    if text in _LEAVE_OUT or cell in _LEAVE_OUT:
        return Grade(None, left_out=True)
    between = re.fullmatch(r"(\w+)\s*(?:-|–|to|or)\s*(\w+)", cell)
    if between and high is None:
        low, high = between.groups()
    elif text in _NO_CLASS:
        if high is not None and plain(high) not in _NO_CLASS:
            raise ValueError(high)
        return Grade(None)
    lowest = _class(low)
    highest = _class(high) if high is not None and plain(high) not in _NO_CLASS else None
    if highest is not None and highest < lowest:
        raise ValueError(high)
    return Grade(lowest, highest if highest != lowest else None)


def _class(cell: str | None) -> int:
    text = plain(cell)
    if text in CLASS_LABELS:
        return CLASS_LABELS.index(text)
    if text not in ("0", "1", "2", "3", "4"):
        raise ValueError(cell)
    return int(text)


def runs_backwards(grades: Iterable[tuple[str, Grade]]) -> bool:
    """Tell whether UNOSAT's codes 1 (destroyed) to 4 (possible) are read the wrong way round.

    >>> runs_backwards([("1", Grade(0)), ("2", Grade(2)), ("4", Grade(4))])
    True
    >>> runs_backwards([("1", Grade(4)), ("4", Grade(1))])
    False
    """
    of_code = {code: grade.low for code, grade in grades if code in ("1", "2", "3", "4") and grade.low is not None}
    codes = sorted(of_code)
    steps = [of_code[after] - of_code[before] for before, after in zip(codes, codes[1:])]
    return sum(steps) > 0 if steps else of_code.get("1") == 0 or of_code.get("4") == 4
