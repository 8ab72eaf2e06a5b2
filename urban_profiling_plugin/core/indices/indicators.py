"""The indicators of an index: a table says what each field means, the layer gives the values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, is_missing
from ..people import parse_counts
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, list_ids
from .words import GOALPOSTS, NORMALISATIONS

_UP = ("higher", "high", "positive", "up", "more", "max", "benefit", "+", "+1", "1")
_DOWN = ("lower", "low", "negative", "down", "less", "min", "cost", "-", "-1", "−1")
_COLUMNS = {
    "field": "text",
    "dimension": "text",
    "direction": "text",
    "weight": "real",
    "dimension_weight": "real",
    "normalisation": NORMALISATIONS,
    "low": "real",
    "high": "real",
    "missing_values": "text",
    "category_scores": "text",
    "label": "text",
}
_BETWEEN = re.compile(r"[;|]")
_BETWEEN_CODES = re.compile(r"[;|,]")


@dataclass(frozen=True)
class Indicators:
    """What an index is made of, k indicators in d dimensions for n units.

    Attributes
    ----------
    values : shape (n, k), NaN where missing; categories as their scores.
    fields, labels : of each indicator; the label is for reading.
    dimension : number of each indicator's dimension, shape (k,); `dimensions` are their names, in order of first use.
    direction : 1 where a higher value gives a higher score, -1 where a lower one does, shape (k,).
    weight : as the table gives it, 1 where it does not, shape (k,).
    dimension_weight : as the table gives it, NaN where it does not, shape (d,).
    normalisation : the indicator's own, or ``None``.
    low, high : goalposts, and thresholds of deprivation, NaN where not given, shape (k,).
    table : the table, for what else it may say of each indicator.
    """

    values: np.ndarray
    fields: list[str]
    labels: list[str]
    dimension: np.ndarray
    dimensions: list[str]
    direction: np.ndarray
    weight: np.ndarray
    dimension_weight: np.ndarray
    normalisation: list[str | None]
    low: np.ndarray
    high: np.ndarray
    table: Frame

    def __len__(self) -> int:
        return len(self.fields)

    def thresholds(self) -> np.ndarray:
        """Return from which value on an indicator is a deprivation, shape (k,); NaN where it is not said.

        ``high`` where a high value is the deprivation, ``low`` where a low one is. An indicator that only says yes or
        no (1 or 0) needs none.
        """
        found = np.where(self.direction > 0, self.high, self.low)
        flag = (np.isnan(self.values) | (self.values == 0) | (self.values == 1)).all(axis=0)
        return np.where(np.isnan(found) & flag, np.where(self.direction > 0, 1.0, 0.0), found)

    def availability(self, dimension: str | None = None) -> np.ndarray:
        """Return the share of indicators known of each unit, in all or in one dimension, shape (n,)."""
        known = ~np.isnan(self.values)
        if dimension is not None:
            known = known[:, self.dimension == self.dimensions.index(dimension)]
        return known.mean(axis=1) if known.shape[1] else np.zeros(len(known))

    def take(self, kept: np.ndarray) -> Indicators:
        """Return the indicators at these positions alone; dimensions that are left without one go."""
        kept = np.flatnonzero(kept) if kept.dtype == bool else kept
        old = list(dict.fromkeys(self.dimension[kept].tolist()))
        return Indicators(
            self.values[:, kept],
            [self.fields[number] for number in kept],
            [self.labels[number] for number in kept],
            np.array([old.index(number) for number in self.dimension[kept]], dtype=int),
            [self.dimensions[number] for number in old],
            self.direction[kept],
            self.weight[kept],
            self.dimension_weight[old],
            [self.normalisation[number] for number in kept],
            self.low[kept],
            self.high[kept],
            self.table.take(kept),
        )


def read_indicators(path: str | Path, more: dict[str, str | Sequence[str]] | None = None) -> Frame:
    """Return a table of indicators, checked; `more` are further optional columns by kind.

    Only ``field`` is needed. ``direction``: higher (also 1, +, positive) or lower (-1, -, negative): which values give
    a high score; higher where it is empty. ``weight``: 1 where empty. ``missing_values``: what stands for no value,
    separated by ``;``, ``|`` or a comma. ``category_scores``: pairs ``word=score`` or ``word:score``, likewise.

    Raises
    ------
    UrbanProfilingError : unknown directions, weights or goalposts that make no sense, with the lines.
    """
    columns = {**_COLUMNS, **(more or {})}
    table = read_table(path, columns, key="field", optional=[name for name in columns if name != "field"])
    problems = Problems()
    direction = table.texts("direction", "")
    wrong = ~is_missing(direction) & ~np.isin(direction.astype(str), (*_UP, *_DOWN))
    _add(
        problems,
        table,
        wrong,
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Table “{path}”: the direction in lines {ids} must be higher (a high value gives a high score) or lower.",
        ),
    )
    weight, whole = table.columns["weight"], table.columns["dimension_weight"]
    _add(
        problems,
        table,
        (weight < 0) | (whole < 0),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: the weights in lines {ids} are negative. Use 0 or more."),
    )
    low, high = table.columns["low"], table.columns["high"]
    _add(
        problems,
        table,
        low >= high,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: in lines {ids} “low” must be below “high”."),
    )
    own = np.array([kind == GOALPOSTS for kind in table.columns["normalisation"].tolist()], dtype=bool)
    _add(
        problems,
        table,
        own & (np.isnan(low) | np.isnan(high)),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Table “{path}”: lines {ids} are normalised by goalposts and need “low” and “high”."
        ),
    )
    broken = np.array([_scores(text) is None for text in table.columns["category_scores"].tolist()], dtype=bool)
    _add(
        problems,
        table,
        broken,
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Table “{path}”: write the category scores in lines {ids} as word=score;word=score."
        ),
    )
    problems.raise_any()
    return table


def indicators_of(frame: Frame, table: Frame) -> Indicators:
    """Return the indicators of a layer as a table from `read_indicators` describes them.

    Raises
    ------
    UrbanProfilingError : fields that the layer lacks, by name; values that are neither numbers nor scored categories.
    """
    names = table.columns["field"].tolist()
    lacking = [name for name in names if frame.find(name) is None]
    if lacking:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no field {lacking}, which table “{path}” names. Its fields are: {fields}. Correct "
                "the table, or join what is lacking to the layer.",
            ),
            name=frame.name,
            lacking=", ".join(lacking),
            path=table.name,
            fields=", ".join(frame.columns) or "–",
        )
    problems = Problems()
    values = np.full((len(frame), len(names)), np.nan)
    missing, scores = table.columns["missing_values"].tolist(), table.columns["category_scores"].tolist()
    for number, name in enumerate(names):
        values[:, number] = _values(frame, name, missing[number], scores[number], problems)
    problems.raise_any()
    words = ["" if word is None else word for word in table.columns["dimension"].tolist()]
    dimensions = list(dict.fromkeys(words))
    dimension = np.array([dimensions.index(word) for word in words], dtype=int)
    direction = table.texts("direction", "")
    weight, whole = table.columns["weight"], table.columns["dimension_weight"]
    given = [whole[(dimension == number) & ~np.isnan(whole)] for number in range(len(dimensions))]
    labels = table.columns["label"].tolist()
    return Indicators(
        values,
        [str(frame.find(name)) for name in names],
        [label or name for label, name in zip(labels, names)],
        dimension,
        dimensions,
        np.where(np.isin(direction.astype(str), _DOWN), -1, 1),
        np.where(np.isnan(weight), 1.0, weight),
        np.array([part[0] if len(part) else np.nan for part in given]),
        table.columns["normalisation"].tolist(),
        table.columns["low"],
        table.columns["high"],
        table,
    )


def _add(problems: Problems, table: Frame, wrong: np.ndarray, template: str) -> None:
    if wrong.any():
        problems.add(template, ids=table.ids[wrong], path=table.name)


def _scores(text: str | None) -> dict[str, float] | None:
    """Return the score of each category, empty where there are none; ``None`` where they cannot be read."""
    found: dict[str, float] = {}
    text = text or ""
    # a comma may be part of a category, unless nothing else separates the pairs
    equals = "=" if "=" in text else ":"
    between = _BETWEEN if _BETWEEN.search(text) or text.count(equals) < 2 else _BETWEEN_CODES
    for pair in between.split(text):
        word, _, score = pair.rpartition(equals)
        if not pair.strip():
            continue
        try:
            found[_plain(word)] = float(score)
        except ValueError:
            return None
        if not word.strip():
            return None
    return found


def _plain(value: object) -> str:
    """Return a value as it is compared: 3 for 3.0, words in small letters with single plain spaces."""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return " ".join(str(value).split()).lower()


def _values(frame: Frame, name: str, missing: str | None, scores: str | None, problems: Problems) -> np.ndarray:
    """Return a field's values as numbers, NaN where missing."""
    column = frame.column(name)
    absent = is_missing(column)
    codes = {_plain(code) for code in _BETWEEN_CODES.split(missing or "") if code.strip()}
    scored = _scores(scores) or {}
    if codes or scored:
        words = np.array(
            [None if gone else _plain(value) for value, gone in zip(column.tolist(), absent)], dtype=object
        )
        absent = absent | np.isin(words.astype(str), [*codes, ""])
    if not scored:
        found, wrong = parse_counts(frame, name)
        wrong &= ~absent
        if wrong.any():
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: “{field}” is not a number in features {ids} ({values}). Correct them, name them "
                    "in “missing_values”, or give the words a score in “category_scores”.",
                ),
                ids=frame.ids[wrong],
                name=frame.name,
                field=name,
                values=list_ids(sorted({str(value) for value in column[wrong].tolist()})),
            )
        return np.where(absent, np.nan, found)
    unknown = ~absent & ~np.isin(words.astype(str), list(scored))
    if unknown.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: “{field}” has categories without a score: {values} (features {ids}). Add them to "
                "“category_scores”, or to “missing_values”.",
            ),
            ids=frame.ids[unknown],
            name=frame.name,
            field=name,
            values=list_ids(sorted({str(value) for value in column[unknown].tolist()})),
        )
    return np.array(
        [scored.get(word, np.nan) if not gone else np.nan for word, gone in zip(words, absent)], dtype=float
    )
