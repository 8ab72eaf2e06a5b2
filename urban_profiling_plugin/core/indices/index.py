"""One score for many indicators, the rank it gives, and how far the rank moves when the choices behind it change."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..errors import Problems
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .aggregate import aggregate, ranks
from .indicators import Indicators
from .normalise import normalise, varies
from .weights import ACCEPTED_RATIO, Weights, drawn_weights, weights_of
from .words import ARITHMETIC, DEPRIVATIONS, GOALPOSTS, MAX, MINMAX, NEEDS_POSITIVE, TABLE

TWO_OF_THREE = 0.6666
"""The least share of indicators a unit needs by default: two of three pass."""
PERCENTILES = {"rank_p05": 0.05, "rank_p50": 0.50, "rank_p95": 0.95}
_CELLS = 2_000_000
"""How many drawn scores are held at once."""
_RANKS_IN_MEMORY = 64_000_000
"""How many drawn ranks are held in memory; more go to a file."""


@dataclass(frozen=True)
class Method:
    """The choices behind an index.

    Attributes
    ----------
    normalisation : for indicators that name none themselves.
    aggregation : both within dimensions and between them.
    weights : ``table``, ``equal`` or ``ahp`` with `pairwise`, a CSV of comparisons.
    min_availability : the least share of indicators known, of a unit and of each dimension.
    draws : how often weights and methods are drawn, 0 for none; `noise` says how far weights move.
    normalisations, aggregations : what draws choose from, each alike; the chosen one where empty.
    """

    normalisation: str = MINMAX
    aggregation: str = ARITHMETIC
    weights: str = TABLE
    pairwise: str | Path | None = None
    min_availability: float = TWO_OF_THREE
    draws: int = 1000
    noise: float = 0.25
    normalisations: Sequence[str] = ()
    aggregations: Sequence[str] = ()
    seed: int = 1


@dataclass(frozen=True)
class Index:
    """Scores and ranks of n units; NaN where a unit has too few indicators.

    Attributes
    ----------
    indicators : those that count: a constant one is left out.
    weights : of the indicators and dimensions.
    normalised : the indicators' scores, shape (n, k).
    dimension_scores : shape (n, d).
    score, availability : shape (n,); availability is the share of all indicators known, 0 to 1.
    rank : 1 for the highest score, ties share the smallest, shape (n,).
    spread : ``rank_p05, rank_p50, rank_p95`` over the draws, empty without draws.
    """

    indicators: Indicators
    weights: Weights
    normalised: np.ndarray
    dimension_scores: np.ndarray
    score: np.ndarray
    availability: np.ndarray
    rank: np.ndarray
    spread: dict[str, np.ndarray] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)


def index_of(
    indicators: Indicators, method: Method, progress: Progress | None = None, compared: Indicators | None = None
) -> Index:
    """Return the index of n units.

    Indicators are normalised, aggregated within their dimension and then over dimensions. A draw multiplies each weight
    by U(1 - noise, 1 + noise), scales weights to 1 within their level, and picks a normalisation and an aggregation,
    each alike likely; the percentiles are inverted-CDF percentiles of the simulated ranks, not confidence intervals.
    After OECD/JRC (2008), *Handbook on Constructing Composite Indicators*, and COINr (Becker et al. 2022).

    ``deprivation_count`` is the number of indicators that reach their threshold (``high``, or ``low`` where the
    direction is lower), each weighing by its weight, scaled to the number of indicators.

    Parameters
    ----------
    compared : all indicators that pairwise comparisons name, where some of them have been left out.

    Raises
    ------
    UrbanProfilingError : weights that do not fit, goalposts or thresholds lacking for a method that needs them.
    """
    progress = progress or Progress()
    notes: list[Message] = []
    given = indicators
    _check_bounds(given, method)
    indicators = _that_tell(given, method, notes)
    if not len(indicators):
        return _nothing(given, indicators, method, notes)
    weights = weights_of(indicators, method.weights, method.pairwise, compared or given)
    engine = _Engine(indicators, method, given)
    score, parts = engine.scores(
        method.normalisation, method.aggregation, weights.indicator[None, :], weights.dimension[None, :]
    )
    ranked = np.flatnonzero(~np.isnan(score[0]))
    rank = np.full(len(score[0]), np.nan)
    rank[ranked] = ranks(score[:, ranked])[0]
    spread = {name: np.full(len(rank), np.nan) for name in PERCENTILES} if method.draws else {}
    if method.draws and len(ranked):
        for name, values in engine.spread(weights, ranked, progress).items():
            spread[name][ranked] = values
    _tell(indicators, method, engine.availability, score[0], notes)
    _tell_consistency(weights, notes)
    return Index(
        indicators,
        weights,
        engine.normalised(method.normalisation, method.aggregation).T,
        parts[:, 0].T,
        score[0],
        engine.availability,
        rank,
        spread,
        notes,
    )


class _Engine:
    """Scores of units for any weights and methods; what does not depend on the weights is worked out once."""

    def __init__(self, indicators: Indicators, method: Method, given: Indicators) -> None:
        self._indicators, self._method = indicators, method
        self._members = [np.flatnonzero(indicators.dimension == number) for number in range(len(indicators.dimensions))]
        # what is known counts in all indicators, those that tell nothing included
        self.availability = given.availability()
        least = method.min_availability - 1e-9
        self._enough = self.availability >= least
        self._enough_in = [given.availability(name) >= least for name in indicators.dimensions]
        self._cache: dict[tuple[str, str], np.ndarray] = {}

    def normalised(self, normalisation: str, aggregation: str) -> np.ndarray:
        """Return the scores of the indicators, shape (k, n): deprived or not (0 or 1) where those are counted."""
        scale = aggregation if aggregation == DEPRIVATIONS else "positive" if aggregation in NEEDS_POSITIVE else ""
        key = ("" if aggregation == DEPRIVATIONS else normalisation, scale)
        if key not in self._cache:
            found = [self._one(number, normalisation, aggregation) for number in range(len(self._indicators))]
            self._cache[key] = np.array(found).reshape(len(found), len(self.availability))
        return self._cache[key]

    def _one(self, number: int, normalisation: str, aggregation: str) -> np.ndarray:
        one = self._indicators
        values, direction = one.values[:, number], int(one.direction[number])
        if aggregation == DEPRIVATIONS:
            threshold = one.thresholds()[number]
            lacking = values >= threshold if direction > 0 else values <= threshold
            return np.where(np.isnan(values), np.nan, lacking)
        kind = one.normalisation[number] or normalisation
        return normalise(values, kind, direction, one.low[number], one.high[number], aggregation in NEEDS_POSITIVE)

    def scores(
        self, normalisation: str, aggregation: str, indicator: np.ndarray, dimension: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the score, shape (draws, n), and that of each dimension, shape (d, draws, n), for drawn weights."""
        scores = self.normalised(normalisation, aggregation)
        parts = np.full((len(self._members), len(indicator), len(self.availability)), np.nan)
        for number, own in enumerate(self._members):
            parts[number] = aggregate(scores[own], indicator[:, own], aggregation)
            parts[number][:, ~self._enough_in[number]] = np.nan
        whole = aggregate(parts, dimension, aggregation)
        whole[:, ~self._enough] = np.nan
        if aggregation == DEPRIVATIONS:
            sizes = np.array([len(own) for own in self._members], dtype=float)
            return whole * sizes.sum(), parts * sizes[:, None, None]
        return whole, parts

    def spread(self, weights: Weights, ranked: np.ndarray, progress: Progress) -> dict[str, np.ndarray]:
        """Return the percentiles of the drawn ranks of the units at these positions."""
        method = self._method
        generator = np.random.default_rng(method.seed)
        kinds = list(method.normalisations) or [method.normalisation]
        ways = list(method.aggregations) or [method.aggregation]
        kind, way = generator.integers(len(kinds), size=method.draws), generator.integers(len(ways), size=method.draws)
        own, whole = drawn_weights(weights, self._indicators, method.draws, method.noise, generator)
        with tempfile.TemporaryFile(prefix="urban_profiling_ranks_") as file:
            shape = (method.draws, len(ranked))
            if method.draws * len(ranked) <= _RANKS_IN_MEMORY:
                drawn = np.empty(shape, dtype=np.int32)
            else:
                drawn = np.memmap(file, dtype=np.int32, mode="w+", shape=shape)  # type: ignore[call-overload]
            # a unit without a score in one draw has none in all: availability does not depend on what is drawn
            step = max(1, _CELLS // max(1, len(self.availability) * (len(self._members) + 2)))
            blocks = [
                (number, turn, rows[start : start + step])
                for number in range(len(kinds))
                for turn in range(len(ways))
                for rows in [np.flatnonzero((kind == number) & (way == turn))]
                for start in range(0, len(rows), step)
            ]
            for number, turn, rows in progress.part(0, 80).each(blocks):
                score, _ = self.scores(kinds[number], ways[turn], own[rows], whole[rows])
                drawn[rows] = ranks(score[:, ranked])
            found = {name: np.empty(len(ranked)) for name in PERCENTILES}
            step = max(1, _CELLS // method.draws)
            for start in progress.part(80, 100).each(range(0, len(ranked), step)):
                ordered = np.sort(drawn[:, start : start + step], axis=0)
                for name, part in PERCENTILES.items():
                    # the inverse of the distribution function: the smallest rank that this share of draws does not pass
                    place = max(int(np.ceil(part * method.draws - 1e-9)) - 1, 0)
                    found[name][start : start + step] = ordered[place]
            del drawn
        return found


def _nothing(given: Indicators, indicators: Indicators, method: Method, notes: list[Message]) -> Index:
    """Return an index without scores: no indicator tells one unit from another."""
    units = len(given.values)
    blank = np.full(units, np.nan)
    spread = dict.fromkeys(PERCENTILES, blank) if method.draws else {}
    none, empty = Weights(np.empty(0), np.empty(0)), np.empty((units, 0))
    return Index(indicators, none, empty, empty, blank, given.availability(), blank, spread, notes)


def _that_tell(indicators: Indicators, method: Method, notes: list[Message]) -> Indicators:
    """Leave out indicators that are the same everywhere: they tell no unit from another."""
    own = [kind or method.normalisation for kind in indicators.normalisation]
    fixed = np.array([kind == GOALPOSTS for kind in own], dtype=bool) & (method.aggregation != DEPRIVATIONS)
    if method.aggregation == DEPRIVATIONS:
        fixed[:] = True
    kept = varies(indicators.values) | (fixed & (~np.isnan(indicators.values)).any(axis=0))
    if not kept.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Left out, because they are empty or the same everywhere and so tell no place from another: "
                    "{fields}.",
                ),
                fields=list_ids([name for name, stays in zip(indicators.fields, kept) if not stays]),
            )
        )
    return indicators if kept.all() else indicators.take(kept)


def _check_bounds(indicators: Indicators, method: Method) -> None:
    """Refuse goalposts and counts of deprivations for indicators that have no bounds."""
    problems = Problems()
    kinds = {method.normalisation, *method.normalisations}
    ways = {method.aggregation, *method.aggregations}
    unset = np.array([kind is None for kind in indicators.normalisation], dtype=bool)
    open_ended = np.isnan(indicators.low) | np.isnan(indicators.high)
    if GOALPOSTS in kinds and ways != {DEPRIVATIONS} and (unset & open_ended).any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: goalposts need “low” and “high” for {fields}. Give them, or choose another "
                "normalisation.",
            ),
            path=indicators.table.name,
            fields=list_ids([name for name, bad in zip(indicators.fields, unset & open_ended) if bad]),
        )
    threshold = indicators.thresholds()
    if DEPRIVATIONS in ways and np.isnan(threshold).any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: counting deprivations needs a threshold for {fields}: “high” where a high value is "
                "the deprivation, “low” where a low one is.",
            ),
            path=indicators.table.name,
            fields=list_ids([name for name, bad in zip(indicators.fields, np.isnan(threshold)) if bad]),
        )
    problems.raise_any()


def _tell(
    indicators: Indicators, method: Method, availability: np.ndarray, score: np.ndarray, notes: list[Message]
) -> None:
    unranked = np.isnan(score)
    if unranked.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} places have no score and no rank: fewer than {share:.4g} % of the {k} indicators are "
                    "known there.",
                ),
                n=int(unranked.sum()),
                all=len(score),
                share=100 * method.min_availability,
                k=len(indicators),
            )
        )
    part = ~unranked & (availability < 1)
    if part.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} places are scored without all indicators; “availability” says how many are known.",
                ),
                n=int(part.sum()),
            )
        )
    if method.aggregation == MAX:
        notes.append(
            message(QT_TRANSLATE_NOOP("UrbanProfiling", "The highest score counts: weights play no part in it."))
        )
    if method.draws and not unranked.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "rank_p05 to rank_p95 hold nine of ten ranks of {draws} draws with weights up to {noise:g} % "
                    "higher or lower. They show how much rests on the choices; they are not confidence intervals.",
                ),
                draws=method.draws,
                noise=100 * method.noise,
            )
        )


def _tell_consistency(weights: Weights, notes: list[Message]) -> None:
    """Say when pairwise comparisons contradict each other more than is commonly accepted."""
    ratio = weights.consistency_ratio
    if ratio is not None and ratio > ACCEPTED_RATIO:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The pairwise comparisons contradict each other: their consistency ratio is {ratio:.2f}, and up to "
                    "{limit:.2f} is commonly accepted. Look for comparisons that go round in a circle.",
                ),
                ratio=ratio,
                limit=ACCEPTED_RATIO,
            )
        )
