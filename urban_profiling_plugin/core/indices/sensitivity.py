"""Which choice moves the ranks most: each changed alone, against the index as chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..frame import Frame
from ..progress import Progress
from .index import Index, Method, index_of
from .indicators import Indicators


def sensitivity(indicators: Indicators, method: Method, index: Index, progress: Progress | None = None) -> Frame:
    """Return how far ranks move when one choice changes: another method, an indicator left out.

    One row a change: ``change`` (normalisation, aggregation, without), ``name``, ``mean_rank_shift`` and
    ``max_rank_shift`` (places up or down, over units ranked both ways), ``rank_correlation`` (Spearman's, NaN where
    fewer than two units are ranked or all tie), ``ranked_n``.

    Parameters
    ----------
    indicators : as given to `index_of`.
    method : its `normalisations` and `aggregations` are the alternatives.
    """
    progress = progress or Progress()
    nominal = replace(method, draws=0, normalisations=(), aggregations=())
    changes: list[tuple[str, str, Indicators, Method]] = [
        ("normalisation", kind, indicators, replace(nominal, normalisation=kind))
        for kind in method.normalisations
        if kind != method.normalisation
    ]
    changes += [
        ("aggregation", kind, indicators, replace(nominal, aggregation=kind))
        for kind in method.aggregations
        if kind != method.aggregation
    ]
    if len(index.indicators) > 1:
        changes += [
            ("without", index.indicators.fields[number], index.indicators.take(rest), nominal)
            for number in range(len(index.indicators))
            for rest in [np.delete(np.arange(len(index.indicators)), number)]
            if _weighs(index, rest)
        ]
    rows = []
    for change, name, kept, other in progress.each(changes):
        rank = index_of(kept, other, compared=indicators).rank
        both = ~np.isnan(rank) & ~np.isnan(index.rank)
        shift = np.abs(rank[both] - index.rank[both])
        rows.append((change, name, *_shift(shift), _spearman(rank[both], index.rank[both]), int(both.sum())))
    columns: list[tuple] = list(zip(*rows)) if rows else [()] * 6
    return Frame(
        None,
        {
            "change": np.array(columns[0], dtype=object),
            "name": np.array(columns[1], dtype=object),
            "mean_rank_shift": np.array(columns[2], dtype=float),
            "max_rank_shift": np.array(columns[3], dtype=float),
            "rank_correlation": np.array(columns[4], dtype=float),
            "ranked_n": np.array(columns[5], dtype=np.int64),
        },
        name="sensitivity",
    )


def _weighs(index: Index, rest: np.ndarray) -> bool:
    """Tell whether what is left still has a weight."""
    return bool((index.weights.indicator * index.weights.dimension[index.indicators.dimension])[rest].sum() > 0)


def _shift(shift: np.ndarray) -> tuple[float, float]:
    return (float(shift.mean()), float(shift.max())) if len(shift) else (np.nan, np.nan)


def _spearman(first: np.ndarray, second: np.ndarray) -> float:
    """Return the correlation of two rankings; ranks that tie take the mean of their places."""
    if len(first) < 2 or np.ptp(first) == 0 or np.ptp(second) == 0:
        return np.nan
    return float(np.corrcoef(_mean_ranks(first), _mean_ranks(second))[0, 1])


def _mean_ranks(rank: np.ndarray) -> np.ndarray:
    places, number, size = np.unique(rank, return_inverse=True, return_counts=True)
    return (np.cumsum(size) - (size - 1) / 2.0)[number.reshape(-1)]
