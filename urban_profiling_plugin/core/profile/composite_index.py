"""A composite index of any indicators, with ranks and how far they rest on the choices made."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..frame import Frame, require_features
from ..indices.index import PERCENTILES, Method, index_of
from ..indices.indicators import indicators_of, read_indicators
from ..indices.sensitivity import sensitivity
from ..progress import Progress
from ..result import Result


def composite_index(
    units: Frame,
    indicators_table: str | Path,
    *,
    method: Method | None = None,
    wanted: frozenset[str] = frozenset({"OUTPUT", "SENSITIVITY"}),
    progress: Progress | None = None,
) -> Result:
    """Return an index of the units' indicators; see `index_of` for the method and its sources.

    Parameters
    ----------
    units : a layer or table with the fields that the table of indicators names.
    indicators_table : CSV, see `read_indicators`.

    Returns
    -------
    Result
        ``OUTPUT``: `units` with ``score, rank, rank_p05, rank_p50, rank_p95, availability`` (0 to 1) and
        ``<dimension>_score``; ``SENSITIVITY``: see `sensitivity`. Figures ``CR, RANKED_N, UNRANKED_N``.

    Raises
    ------
    UrbanProfilingError : an empty layer, fields that it lacks, bad tables or values.
    """
    progress = progress or Progress()
    method = method or Method()
    require_features(units)
    indicators = indicators_of(units, read_indicators(indicators_table))
    index = index_of(indicators, method, progress.part(0, 70))
    empty = np.full(len(units), np.nan)
    columns = {
        "score": index.score,
        "rank": index.rank,
        **{name: index.spread.get(name, empty) for name in PERCENTILES},
        "availability": index.availability,
        **dict.fromkeys(_fields(indicators.dimensions).values(), empty),
    }
    fields = _fields(indicators.dimensions)
    for name, scores in zip(index.indicators.dimensions, index.dimension_scores.T):
        if name in fields:
            columns[fields[name]] = scores
    kinds = dict.fromkeys(("rank", *PERCENTILES), "integer")
    layers = {"OUTPUT": units.with_columns(columns, kinds)}
    if "SENSITIVITY" in wanted:
        layers["SENSITIVITY"] = sensitivity(indicators, method, index, progress.part(70, 100))
    ranked = int((~np.isnan(index.rank)).sum())
    figures = {"CR": index.weights.consistency_ratio, "RANKED_N": ranked, "UNRANKED_N": len(units) - ranked}
    return Result(layers, figures, list(index.notes))


def _fields(dimensions: list[str]) -> dict[str, str]:
    """Return the field of each named dimension's score; two that would have the same field get a number.

    >>> _fields(["Basic services", "basic-services", ""])
    {'Basic services': 'basic_services_score', 'basic-services': 'basic_services_2_score'}
    """
    found: dict[str, str] = {}
    for name in dimensions:
        if not name:
            continue
        stem = re.sub(r"\W+", "_", name.strip().lower()).strip("_") or "dimension"
        field, number = f"{stem}_score", 1
        while field in found.values():
            number += 1
            field = f"{stem}_{number}_score"
        found[name] = field
    return found
