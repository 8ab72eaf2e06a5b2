"""What OpenStreetMap's tags stand for: matched against tables, read as numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable

import numpy as np

from ..frame import Frame
from ..tables import Kind, read_table

ANY = "*"
"""In a table: any value of the key."""

_FOOT_M = 0.3048
_INCH_M = 0.0254
_METRES = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:m|metre|metres|meter|meters|mts?)?\.?")
_FEET = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:'|′|’|ft|foot|feet)\s*(?:(\d+(?:[.,]\d+)?)\s*(?:\"|″|”|''|in|inch|inches)?)?\.?"
)


@dataclass(frozen=True)
class Tag:
    """One key's values over many features: each distinct value once, and which one a feature has.

    Attributes
    ----------
    values : the distinct values.
    codes : int array, shape (n,), positions in `values`; -1 where the feature lacks the key.
    """

    values: Sequence[str]
    codes: np.ndarray

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def given(self) -> np.ndarray:
        """Where the feature has the key."""
        return self.codes >= 0

    def take(self, rows: np.ndarray) -> Tag:
        """Return the tag of these rows."""
        return Tag(self.values, self.codes[rows])

    def read(self, parse: Callable[[str], Any], missing: Any, dtype: Any) -> np.ndarray:
        """Return `parse` of each value (called once per distinct one), `missing` where there is none.

        >>> Tag(("2", "x"), np.array([0, -1, 1])).read(lambda value: len(value), 0, int).tolist()
        [1, 0, 1]
        """
        parsed = np.empty(len(self.values) + 1, dtype=dtype)
        for position, value in enumerate(self.values):
            parsed[position] = parse(value)
        parsed[-1] = missing  # where code -1 points
        return parsed[self.codes]

    def texts(self) -> np.ndarray:
        """Return the values as text, ``None`` where missing."""
        return self.read(lambda value: value, None, object)


class Tags:
    """The tags of a batch of features, by key; a key that no feature has need not be there."""

    def __init__(self, size: int, by_key: Mapping[str, Tag]) -> None:
        self.size, self._by_key = size, dict(by_key)

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, key: str) -> Tag:
        found = self._by_key.get(key)
        return Tag((), np.full(self.size, -1, dtype=np.int32)) if found is None else found

    def take(self, rows: np.ndarray) -> Tags:
        """Return the tags of these rows (positions or a mask)."""
        by_key = {key: tag.take(rows) for key, tag in self._by_key.items()}
        size = int(np.count_nonzero(rows)) if rows.dtype == bool else len(rows)
        return Tags(size, by_key)

    def without(self, *keys: str) -> Tags:
        """Return the tags with these keys left out."""
        return Tags(self.size, {key: tag for key, tag in self._by_key.items() if key not in keys})


@dataclass(frozen=True)
class TagTable:
    """Rows of key and value, and what a feature that has them stands for. The first row that fits decides.

    `frame` has the columns ``key`` and ``value`` (or one column named after the key), optionally ``and_key`` and
    ``and_value`` for a second tag that must be there too, and whatever the table says about the feature.
    """

    frame: Frame

    @classmethod
    def read(cls, path: str | Path, columns: Mapping[str, Kind], required: Sequence[str] = ()) -> TagTable:
        """Read a table with the columns ``key``, ``value`` and `columns` (see `tables.read_table`)."""
        second = ("and_key", "and_value")
        kinds = {"key": "text", "value": "text", **dict.fromkeys(second, "text"), **columns}
        return cls(read_table(path, kinds, optional=second, required=("key", "value", *required)))

    @property
    def keys(self) -> set[str]:
        """The keys that the table asks for."""
        return {key for column in ("key", "and_key") for key in self.frame.columns[column] if key}

    def conditions(self) -> dict[str, set[str]]:
        """Return the values looked for by key; `ANY` among them where every value will do."""
        found: dict[str, set[str]] = {}
        for key, value in zip(self.frame.columns["key"], self.frame.columns["value"]):
            found.setdefault(key, set()).add(value)
        return found

    def match(self, tags: Tags) -> np.ndarray:
        """Return the row of the table that fits each feature, -1 where none does.

        A value that lists several (``school;library``) fits where one of them does.
        """
        rows = len(self.frame)
        best = np.full(len(tags), rows, dtype=np.int32)
        columns = self.frame.columns
        simple: dict[str, dict[str, int]] = {}
        for row in range(rows - 1, -1, -1):
            key, value, and_key = columns["key"][row], columns["value"][row], columns["and_key"][row]
            if not and_key:
                simple.setdefault(key, {})[value] = row
                continue
            both = _has(tags[key], value) & _has(tags[and_key], columns["and_value"][row])
            best[both] = np.minimum(best[both], row)
        for key, places in simple.items():
            tag = tags[key]
            if not len(tag.values):
                continue
            found = tag.read(partial(_place, places=places, missing=rows), rows, np.int32)
            np.minimum(best, found, out=best)
        best[best == rows] = -1
        return best

    def texts(self, match: np.ndarray, column: str) -> np.ndarray:
        """Return what the table's `column` says about the matched features, ``None`` where nothing."""
        return np.array([*self.frame.columns[column], None], dtype=object)[match]


def _has(tag: Tag, wanted: str | None) -> np.ndarray:
    return tag.read(lambda value: _place(value, {wanted or ANY: 0}, 1) == 0, False, bool)


def _place(value: str, places: Mapping[str, int], missing: int) -> int:
    found = [places[part] for part in _parts(value) if part in places]
    if ANY in places and value != "no":
        found.append(places[ANY])
    return min(found, default=missing)


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(";")] if ";" in value else [value]


def metres(text: str) -> float:
    """Return a length tag in metres, NaN where it cannot be read.

    Decimal commas, units in metres and feet (``7'4"``, ``12 ft``) are understood; of a list the largest counts.

    >>> metres("12,5 m"), round(metres("40 ft"), 3), metres("3;4"), metres("tall")
    (12.5, 12.192, 4.0, nan)
    """
    return _largest(_length, text.lower())


def _largest(read: Callable[[str], float], text: str) -> float:
    numbers = [read(part) for part in _parts(text.strip())]
    return max((number for number in numbers if number == number), default=np.nan)


def _length(text: str) -> float:
    metric = _METRES.fullmatch(text)
    if metric:
        return _positive(_number(metric[1]))
    feet = _FEET.fullmatch(text)
    if feet:
        return _positive(_number(feet[1]) * _FOOT_M + (_number(feet[2]) * _INCH_M if feet[2] else 0.0))
    return np.nan


def count(text: str) -> float:
    """Return a number tag such as levels or lanes, NaN where it cannot be read; of a list the largest counts.

    >>> count("2"), count("2,5"), count("3;5"), count("some")
    (2.0, 2.5, 5.0, nan)
    """
    return _largest(_plain_number, text)


def whole(text: str) -> float:
    """Return a whole number, negative too, NaN where it is none.

    >>> whole("-1"), whole("1.5")
    (-1.0, nan)
    """
    text = text.strip()
    return float(text) if re.fullmatch(r"[+-]?\d{1,9}", text) else np.nan


def _plain_number(text: str) -> float:
    return _number(text) if re.fullmatch(r"\d+(?:[.,]\d+)?", text) else np.nan


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _positive(value: float) -> float:
    return value if value > 0 else np.nan
