"""Benchmarks by edition: what a measured value scores from 0 to 100."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..paths import table
from .errors import Problems, UrbanProfilingError
from .tables import read_table
from .text import QT_TRANSLATE_NOOP

EDITIONS = ("2016", "2018")
"""Editions of the City Prosperity Index that the plugin's table holds."""
TRANSFORMATIONS = ("rising", "peak")


@dataclass(frozen=True)
class Benchmark:
    """How a value becomes a score.

    Attributes
    ----------
    transformation : ``rising``: ``100 (x - minimum) / (benchmark - minimum)``, from 0 to 100;
        ``peak``: ``100 (1 - |x - benchmark| / (benchmark - minimum))``, at least 0: too much scores as too little does.
    source : where the numbers are from, for notes.

    Examples
    --------
    >>> values = np.array([0.0, 15.0, 20.0, 30.0, 50.0, np.nan])
    >>> Benchmark("rising", 10.0, 20.0).score(values).tolist()
    [0.0, 50.0, 100.0, 100.0, 100.0, nan]
    >>> Benchmark("peak", 0.0, 20.0).score(values).tolist()
    [0.0, 75.0, 100.0, 50.0, 0.0, nan]
    """

    transformation: str
    minimum: float
    benchmark: float
    source: str = ""

    def score(self, values: np.ndarray) -> np.ndarray:
        """Return the scores, NaN where the value is."""
        span = self.benchmark - self.minimum
        if self.transformation == "peak":
            share = 1.0 - np.abs(values - self.benchmark) / span
        else:
            share = (values - self.minimum) / span
        return 100.0 * np.clip(share, 0.0, 1.0)


def read_benchmarks(edition: str, path: str | Path | None = None) -> Mapping[str, Benchmark]:
    """Return the benchmarks of an edition by indicator, from the plugin's table or one of the same columns.

    Columns ``indicator, transformation, minimum, benchmark``; with a column ``edition`` its rows are chosen from.

    Raises
    ------
    UrbanProfilingError : a faulty table, or one without the edition.

    Examples
    --------
    >>> read_benchmarks("2018")["street_density"].score(np.array([16.27])).round(1).tolist()
    [62.7]
    """
    columns = {"edition": "text", "indicator": "text", "transformation": TRANSFORMATIONS}
    rows = read_table(
        path or table("cpi_benchmarks.csv"),
        {**columns, "minimum": "real", "benchmark": "real", "source": "text"},
        optional=("edition", "source"),
        required=("indicator", "transformation", "minimum", "benchmark"),
    )
    problems = Problems()
    wrong = rows.columns["benchmark"] <= rows.columns["minimum"]
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{name}”: in lines {ids} the benchmark is not above the minimum. Correct them.",
            ),
            ids=rows.ids[wrong],  # type: ignore[index]
            name=rows.name,
        )
    editions = rows.columns["edition"]
    chosen = np.array([value in (None, edition) for value in editions.tolist()], dtype=bool)
    if not chosen.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{name}” has no rows of the edition “{edition}”; it has {editions}. Leave out the column "
                "edition to use all of its rows.",
            ),
            name=rows.name,
            edition=edition,
            editions=", ".join(sorted(set(editions.tolist()))),
        )
    problems.raise_any()
    kept = rows.take(chosen)
    names = [name.lower() for name in kept.columns["indicator"]]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Table “{name}” has several rows for {indicators} in one edition. Keep one of each."
            ),
            name=rows.name,
            indicators=", ".join(twice),
        )
    values = zip(names, *(kept.columns[name].tolist() for name in ("transformation", "minimum", "benchmark", "source")))
    return {name: Benchmark(form, low, high, source or "") for name, form, low, high, source in values}
