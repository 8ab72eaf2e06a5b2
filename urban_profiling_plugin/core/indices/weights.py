"""Weights of dimensions and of the indicators within them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..text import QT_TRANSLATE_NOOP, list_ids
from .ahp import read_pairwise
from .indicators import Indicators
from .words import AHP, EQUAL, TABLE

ACCEPTED_RATIO = 0.10
"""Consistency ratio up to which pairwise comparisons are commonly accepted, after Saaty (1980)."""


@dataclass(frozen=True)
class Weights:
    """Weights that add up to 1 within each level.

    Attributes
    ----------
    indicator : weight within its dimension, shape (k,).
    dimension : weight within the index, shape (d,).
    consistency_ratio : of the pairwise comparisons; ``None`` without them, or where it is not defined.
    """

    indicator: np.ndarray
    dimension: np.ndarray
    consistency_ratio: float | None = None


def weights_of(
    indicators: Indicators,
    kind: str = TABLE,
    pairwise: str | Path | None = None,
    compared: Indicators | None = None,
) -> Weights:
    """Return the weights of an index.

    ``table``: weights are shares of the whole: within a dimension they are scaled to 1, and a dimension weighs as much
    as its indicators together, unless the table gives a ``dimension_weight``. ``equal``: all indicators of a dimension
    weigh the same, and all dimensions. ``ahp``: from pairwise comparisons of the dimensions, or of the indicators,
    among all of `compared` where some of these have been left out.

    Raises
    ------
    UrbanProfilingError : a dimension whose weights are all 0, pairwise comparisons that are lacking or do not fit.
    """
    k, d = len(indicators), len(indicators.dimensions)
    own = np.ones(k) if kind == EQUAL else indicators.weight
    ratio = None
    whole = None
    if kind == EQUAL:
        whole = np.ones(d)
    elif kind == AHP:
        if pairwise is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Weights from pairwise comparisons (ahp) need the table of comparisons. Give it, or choose other "
                    "weights.",
                )
            )
        among = compared or indicators
        comparison = read_pairwise(pairwise, among.dimensions, among.fields)
        ratio = comparison.consistency_ratio
        if comparison.of_dimensions:
            whole = comparison.weights[[among.dimensions.index(name) for name in indicators.dimensions]]
        else:
            own = comparison.weights[[among.fields.index(name) for name in indicators.fields]]
    sums = np.bincount(indicators.dimension, own, d)
    if whole is None:
        given = np.full(d, np.nan) if kind == AHP else indicators.dimension_weight
        whole = np.where(np.isnan(given), sums, given)
    problems = Problems()
    empty = (sums <= 0) & (whole > 0)
    if empty.any() or not whole.sum() > 0:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: all weights of {dimensions} are 0. Give one of them a weight above 0.",
            ),
            path=indicators.table.name,
            dimensions=list_ids([indicators.dimensions[number] or "–" for number in np.flatnonzero(sums <= 0)]),
        )
    problems.raise_any()
    within = sums[indicators.dimension]
    return Weights(np.divide(own, within, out=np.zeros(k), where=within > 0), whole / whole.sum(), ratio)


def drawn_weights(
    weights: Weights, indicators: Indicators, draws: int, noise: float, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Return weights multiplied by U(1 - noise, 1 + noise) and scaled to 1 within their level, (draws, k) and (draws, "
    "d)."""

    def disturbed(values: np.ndarray) -> np.ndarray:
        return values * generator.uniform(1 - noise, 1 + noise, (draws, len(values)))

    whole = disturbed(weights.dimension)
    own = disturbed(weights.indicator)
    for number in range(len(indicators.dimensions)):
        members = indicators.dimension == number
        sums = own[:, members].sum(axis=1, keepdims=True)
        own[:, members] = np.divide(own[:, members], sums, out=own[:, members], where=sums > 0)
    return own, whole / whole.sum(axis=1, keepdims=True)
