"""Weights from pairwise comparisons: the analytic hierarchy process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ... import paths
from ..errors import Problems, UrbanProfilingError
from ..tables import Cells, read_cells, read_table
from ..text import QT_TRANSLATE_NOOP, list_ids

_LONG = ("first", "second", "value")
_RECIPROCAL = 0.01
"""How far a comparison and its reverse may be from reciprocal; 0.33 is a third."""


@dataclass(frozen=True)
class Pairwise:
    """Weights from comparisons, and how consistent these are; `of_dimensions`, else of indicators."""

    weights: np.ndarray
    consistency_ratio: float | None
    of_dimensions: bool


def ahp_weights(matrix: np.ndarray) -> tuple[np.ndarray, float | None]:
    """Return the weights (summing to 1) and the consistency ratio of a reciprocal matrix of comparisons.

    Weights are the principal eigenvector; ``CI = (lambda_max - n) / (n - 1)``, ``CR = CI / RI`` with the random index
    RI of that size; ``None`` for a size without a sourced one. Saaty (1980), *The Analytic Hierarchy Process*. A ratio
    up to 0.10 is commonly accepted.

    Examples
    --------
    >>> weights, ratio = ahp_weights(np.array([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]))
    >>> weights.round(4).tolist(), round(abs(ratio), 9)
    ([0.5714, 0.2857, 0.1429], 0.0)
    """
    size = len(matrix)
    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    vector = np.abs(vectors[:, first].real)
    table = read_table(paths.table("ahp_random_index.csv"), {"size": "integer", "random_index": "real"}, key="size")
    index = dict(zip(table.columns["size"].tolist(), table.columns["random_index"].tolist())).get(size)
    ratio = None if index is None else consistency_ratio(float(values[first].real), size, index)
    return vector / vector.sum(), ratio


def consistency_ratio(lambda_max: float, size: int, random_index: float) -> float:
    """Return how far comparisons contradict each other: ``((lambda_max - n) / (n - 1)) / RI``.

    >>> round(consistency_ratio(15.2, 15, 1.59), 4)
    0.009
    """
    return (lambda_max - size) / (size - 1) / random_index


def read_pairwise(path: str | Path, dimensions: Sequence[str], fields: Sequence[str]) -> Pairwise:
    """Return weights from a CSV of comparisons between all dimensions, or between all indicators.

    Either a matrix, its first column and its header holding the names; or rows ``first, second, value`` that say how
    many times as important the first is as the second. Fractions (1/3) are understood; a comparison may be given
    either way round.

    Raises
    ------
    UrbanProfilingError : names that are not those of the index, comparisons lacking, not positive or not reciprocal.
    """
    cells = read_cells(path)
    pairs = _long(cells) if {name.lower() for name in cells.header} >= set(_LONG) else _square(cells)
    named = list(dict.fromkeys(name.lower() for first, second, *_ in pairs for name in (first, second)))
    for of_dimensions, wanted in ((True, dimensions), (False, fields)):
        if set(named) == {name.lower() for name in wanted}:
            matrix = _matrix(cells, pairs, [name.lower() for name in wanted])
            return Pairwise(*ahp_weights(matrix), of_dimensions)
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Table “{path}” compares {given}, but must compare all dimensions ({dimensions}) or all indicators "
            "({fields}).",
        ),
        path=cells.name,
        given=", ".join(named) or "–",
        dimensions=", ".join(dimensions),
        fields=", ".join(fields),
    )


def _long(cells: Cells) -> list[tuple[str, str, str, int]]:
    place = {name.lower(): number for number, name in enumerate(cells.header)}
    short = max(place[name] for name in _LONG)
    return [
        (row[place["first"]].strip(), row[place["second"]].strip(), row[place["value"]].strip(), line)
        for row, line in zip(cells.rows, cells.lines)
        if len(row) > short
    ]


def _square(cells: Cells) -> list[tuple[str, str, str, int]]:
    return [
        (row[0].strip(), name, value.strip(), line)
        for row, line in zip(cells.rows, cells.lines)
        for name, value in zip(cells.header[1:], row[1:])
        if name
    ]


def _matrix(cells: Cells, pairs: list[tuple[str, str, str, int]], names: list[str]) -> np.ndarray:
    """Return the reciprocal matrix; every comparison must be there once at least."""
    matrix = np.full((len(names), len(names)), np.nan)
    problems = Problems()
    wrong = []
    for first, second, text, line in pairs:
        value = _number(text, cells.decimal_comma)
        if not text:
            continue
        if value is None or not 0 < value < np.inf:
            wrong.append(f"{line}: “{text}”")
            continue
        matrix[names.index(first.lower()), names.index(second.lower())] = value
    if wrong:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: comparisons are numbers above 0 (3, 0.5, 1/3). Correct these lines (line: value): "
                "{ids}.",
            ),
            ids=wrong,
            path=cells.name,
        )
    np.fill_diagonal(matrix, np.where(np.isnan(np.diag(matrix)), 1.0, np.diag(matrix)))
    matrix = np.where(np.isnan(matrix), 1.0 / matrix.T, matrix)
    lacking = [f"{names[a]} – {names[b]}" for a, b in np.argwhere(np.isnan(matrix)) if a < b]
    if lacking and not wrong:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}” lacks the comparisons {pairs}."),
            path=cells.name,
            pairs=list_ids(lacking),
        )
    with np.errstate(invalid="ignore"):
        uneven = np.abs(matrix * matrix.T - 1.0) > _RECIPROCAL * np.maximum(matrix, matrix.T).clip(1.0)
    pairs_uneven = [f"{names[a]} – {names[b]}" for a, b in np.argwhere(uneven) if a <= b]
    if pairs_uneven:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: {pairs} are compared both ways, but one is not the reciprocal of the other (3 and "
                "1/3).",
            ),
            path=cells.name,
            pairs=list_ids(pairs_uneven),
        )
    problems.raise_any()
    return matrix


def _number(text: str, decimal_comma: bool) -> float | None:
    above, _, below = (text.replace(",", ".") if decimal_comma else text).partition("/")
    try:
        return float(above) / (float(below) if below else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
