"""Where to begin: areas ranked by damage, vulnerability, services and displacement, with the phase and the drivers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ... import paths
from ..errors import UrbanProfilingError
from ..frame import Frame, is_missing, require_features
from ..indices.index import Index, Method, index_of
from ..indices.indicators import Indicators, indicators_of, read_indicators
from ..indices.normalise import normalise
from ..indices.words import GOALPOSTS, MINMAX
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_layers import area_names

PHASES = ("absorptive", "adaptive", "transformative")
"""The rungs of the recovery ladder of the Urban Recovery Framework, in order (UN-Habitat 2022)."""
DAMAGE = "damage"
"""The dimension, in the plugin's own criteria, without which an area is not ranked."""
DRIVERS, FIRST, SHOWN = 3, 3, 10
"""How many criteria are named as drivers, areas as those to begin with, and areas in the chart."""
NO_DRIVER = "no criterion above the mean"
_BETWEEN = "; "


def recovery_priority(
    areas: Frame,
    criteria: str | Path | None = None,
    *,
    method: Method | None = None,
    phase_from: float = 50.0,
    name_field: str | None = None,
    progress: Progress | None = None,
) -> Result:
    """Return areas ranked by how urgently recovery is needed, the phase each is in, and what drives its rank.

    The score is a composite index of the criteria, see `index_of`. The **phase** is the plugin's own reading of the
    recovery ladder of UN-Habitat's Urban Recovery Framework (2022), which names the phases absorptive, adaptive and
    transformative but gives no rule: each criterion belongs to one phase; an area's score in a phase is the weighted
    mean of its criteria there (0 the least, 100 the most in the city, or goalposts); the area is in the first phase of
    the ladder whose score reaches `phase_from`, in the last one when none does, and in no phase when a score that would
    decide is unknown. **Drivers** are the criteria, three at most, that lift the score most above the mean of the
    ranked areas: ``weight * (score of the criterion - its mean)``; `NO_DRIVER` where none does.

    Parameters
    ----------
    areas : with the fields that the criteria name.
    criteria : CSV, see `read_indicators`, with ``phase``; the plugin's own by default, of which the criteria that the
        areas lack, or that are known of none of them, are left out and named, and an area of whose damage nothing is
        known is not ranked.
    name_field : what the areas are called, in the figure and the chart; their ids without it.

    Returns
    -------
    Result
        ``OUTPUT``: `areas` with ``priority_score, rank, rank_p05, rank_p50, rank_p95, phase, drivers, availability``
        (0 to 1) and ``absorptive_score, adaptive_score, transformative_score`` (0 to 100).
        Figures ``RANKED_N, UNRANKED_N, ABSORPTIVE_N, ADAPTIVE_N, TRANSFORMATIVE_N, CR`` and ``FIRST_AREAS``, the names
        of the first three. Chart: the priority score of the first ten.

    Raises
    ------
    UrbanProfilingError : an empty layer, a table of one's own that names fields the areas lack, bad tables or values.
    """
    progress = progress or Progress()
    method = method or Method()
    require_features(areas)
    notes: list[Message] = []
    more = {"phase": PHASES, "instead_of": "text"}
    table = read_indicators(criteria or paths.table("recovery_criteria.csv"), more)
    if criteria is None:
        table = _there(areas, table, notes)
    indicators = indicators_of(areas, table)
    if criteria is None:
        indicators = _analysed_alone(indicators, notes)
    index = index_of(indicators, method, progress.part(0, 95))
    notes += index.notes
    scores = _phase_scores(index)
    phase = _phases(scores, index, phase_from, notes)
    columns = {
        "priority_score": index.score,
        "rank": index.rank,
        **{name: index.spread.get(name, np.full(len(areas), np.nan)) for name in ("rank_p05", "rank_p50", "rank_p95")},
        "phase": phase,
        "drivers": _drivers(areas, index),
        "availability": index.availability,
        **{f"{name}_score": scores[name] for name in PHASES},
    }
    kinds = dict.fromkeys(("rank", "rank_p05", "rank_p50", "rank_p95"), "integer")
    first = np.argsort(index.rank, kind="stable")[: int((~np.isnan(index.rank)).sum())]
    names = area_names(areas, name_field)[first].tolist()
    figures: dict[str, float | str | None] = {
        "FIRST_AREAS": _BETWEEN.join(names[:FIRST]) or None,
        "RANKED_N": len(first),
        "UNRANKED_N": len(areas) - len(first),
        **{f"{name.upper()}_N": int((phase == name).sum()) for name in PHASES},
        "CR": index.weights.consistency_ratio,
    }
    breakdown = list(zip(names, index.score[first].tolist()))[:SHOWN]
    progress.at(100)
    return Result({"OUTPUT": areas.with_columns(columns, kinds)}, figures, notes, breakdown)


def _there(areas: Frame, table: Frame, notes: list[Message]) -> Frame:
    """Return the plugin's own criteria of which the areas have the field; name the others."""
    names = table.columns["field"].tolist()
    # numbers of buildings stand in for shares where nobody knows what was analysed
    spare = np.array([bool(name) and _is_known(areas, name) for name in table.columns["instead_of"]], dtype=bool)
    there = np.array([_is_known(areas, name) for name in names], dtype=bool) & ~spare
    lacking = [name for name, given, other in zip(names, there, table.columns["instead_of"]) if not given and not other]
    if not there.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has none of the criteria {lacking}. Use the areas that “Damage overlay” makes, joined "
                "with what else is known of them, or give a table of criteria of your own. Its fields are: {fields}.",
            ),
            name=areas.name,
            lacking=", ".join(lacking),
            fields=", ".join(areas.columns) or "–",
        )
    labels = table.columns["label"].tolist()
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Ranked by the plugin's own criteria: {given}. Not known of these areas, and so not considered: "
                "{lacking}.",
            ),
            given=_BETWEEN.join(label for label, given in zip(labels, there) if given),
            lacking=_BETWEEN.join(f"{labels[names.index(name)]} [{name}]" for name in lacking) or "–",
        )
    )
    return table.take(there)


def _analysed_alone(indicators: Indicators, notes: list[Message]) -> Indicators:
    """Return the indicators without those of areas of whose damage nothing is known: not analysed is not undamaged."""
    if DAMAGE not in indicators.dimensions:
        return indicators
    unknown = indicators.availability(DAMAGE) == 0
    if not unknown.any():
        return indicators
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Nothing is known of the damage in {n} areas, which were not analysed: they have no rank.",
            ),
            n=int(unknown.sum()),
        )
    )
    return replace(indicators, values=np.where(unknown[:, None], np.nan, indicators.values))


def _is_known(areas: Frame, name: str) -> bool:
    """Tell whether the areas have a field that is not empty all over."""
    column = areas.find(name)
    return column is not None and not is_missing(areas.columns[column]).all()


def _phase_scores(index: Index) -> dict[str, np.ndarray]:
    """Return the score of each area in each phase, 0 to 100, NaN where none of its criteria is known."""
    indicators = index.indicators
    weight = index.weights.indicator * index.weights.dimension[indicators.dimension] if len(indicators) else np.empty(0)
    of_phase = indicators.table.columns["phase"].tolist()
    found = {}
    for phase in PHASES:
        members = [number for number, name in enumerate(of_phase) if name == phase]
        total, known = np.zeros(len(index.score)), np.zeros(len(index.score))
        for number in members:
            score = _between_0_and_100(indicators, number)
            here = ~np.isnan(score)
            total += np.where(here, weight[number] * score, 0.0)
            known += np.where(here, weight[number], 0.0)
        found[phase] = np.divide(total, known, out=np.full(len(total), np.nan), where=known > 0)
    return found


def _between_0_and_100(indicators: Indicators, number: int) -> np.ndarray:
    kind = GOALPOSTS if indicators.normalisation[number] == GOALPOSTS else MINMAX
    low, high = float(indicators.low[number]), float(indicators.high[number])
    return normalise(indicators.values[:, number], kind, int(indicators.direction[number]), low, high)


def _phases(scores: dict[str, np.ndarray], index: Index, phase_from: float, notes: list[Message]) -> np.ndarray:
    """Return the phase of each ranked area: the first of the ladder that its score reaches."""
    named = [phase for phase in PHASES if phase in index.indicators.table.columns["phase"].tolist()]
    found = np.full(len(index.score), None, dtype=object)
    if not named:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "No criterion names a phase (absorptive, adaptive, transformative): “phase” is empty.",
                )
            )
        )
        return found
    open_still = ~np.isnan(index.rank)
    for phase in named[:-1]:
        score = scores[phase]
        # what is not known on this rung cannot be passed over to the next
        found[open_still & (score >= phase_from - 1e-9)] = phase
        open_still &= score < phase_from - 1e-9
    last = named[-1]
    found[open_still & ~np.isnan(scores[last])] = last
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Phases are the plugin's own rule, not UN-Habitat's: the first of {phases} whose criteria score "
                "{from_score:g} of 100 or more, else {last}.",
            ),
            phases=", ".join(named),
            from_score=phase_from,
            last=last,
        )
    )
    unknown = ~np.isnan(index.rank) & np.array([phase is None for phase in found], dtype=bool)
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} ranked areas have no phase: the criteria that would decide are not known there.",
                ),
                n=int(unknown.sum()),
            )
        )
    return found


def _drivers(areas: Frame, index: Index) -> np.ndarray:
    """Return the criteria that lift each area most above the mean, with their values, as text."""
    found = np.full(len(areas), None, dtype=object)
    ranked = np.flatnonzero(~np.isnan(index.rank))
    indicators = index.indicators
    if not len(ranked):
        return found
    weight = index.weights.indicator * index.weights.dimension[indicators.dimension]
    scores = index.normalised[ranked]
    known = ~np.isnan(scores)
    mean = np.where(known, scores, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    # a place may be ranked and yet be above the mean in nothing
    lift = np.where(known, weight * (scores - mean), 0.0)
    order = np.argsort(-lift, axis=1, kind="stable")[:, :DRIVERS]
    columns = [areas.column(name) for name in indicators.fields]
    for row, unit in enumerate(ranked):
        words = [
            f"{indicators.labels[number]}: {_shown(columns[number][unit])}"
            for number in order[row]
            if lift[row, number] > 1e-9
        ]
        found[unit] = _BETWEEN.join(words) or NO_DRIVER
    return found


def _shown(value: object) -> str:
    """Return a value as it is read: whole, or with a few digits."""
    if isinstance(value, (int, float, np.number)):
        number = float(value)
        return f"{number:,.0f}" if number == round(number) or abs(number) >= 1_000 else f"{number:.3g}"
    return str(value).strip()
