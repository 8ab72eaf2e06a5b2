"""Who has how much: public space, or anything counted by area, against the people who live there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..disclosure import SmallCells, complete_hidden, is_small
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, check_features
from ..geometry import percent
from ..inequality import Curve, concentration_index, gini, lorenz_curve, palma_ratio
from ..people import counts_of, numbers_of, stand_in_note
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .equity_notes import deprivation_notes, left_out_notes, overlap_notes

LORENZ, CONCENTRATION = "lorenz", "concentration"
"""The curves of the table: people in order of what they have, and in order of deprivation."""


def public_space_equity(
    areas: Frame,
    supply_field: str | None,
    population_field: str | None,
    *,
    deprivation_field: str | None = None,
    deprived_when: str = "high",
    small_cells: SmallCells | None = None,
    progress: Progress | None = None,
) -> Result:
    """Return how unequally a supply is spread over the people of areas, and whether the deprived have less.

    Gini, Palma ratio and concentration index are person-weighted over areas in order of supply per person (or of
    deprivation): see `inequality`. Differences within an area are not seen, so the figures are lower bounds of those
    between persons. Areas without people, or whose people or supply are not known, are left out and reported.

    Parameters
    ----------
    areas : polygons with their supply (square metres of open space, places, beds: 0 or more) and their people.
    deprivation_field : a measure of how deprived the people of each area are; `deprived_when` tells whether a ``high``
        or a ``low`` value means more deprived.
    small_cells : see `disclosure`; the people of a hidden area are left empty as well.

    Returns
    -------
    Result
        ``OUTPUT``: `areas` with ``supply_pp, share_of_supply_pct, share_of_population_pct, suppressed``. ``LORENZ``:
        table ``curve, step, cumulative_population_pct, cumulative_supply_pct``. Figures ``GINI, PALMA_RATIO,
        CONCENTRATION_INDEX`` (``None`` when undefined), ``SUPPLY_PP`` of the city, ``SUPPLY_LEFT_OUT``.

    Raises
    ------
    UrbanProfilingError : an empty layer, no such field, numbers that are text or negative, nobody anywhere.

    Examples
    --------
    >>> table = {"open_m2": np.array([300.0, 100.0]), "population": np.array([50.0, 50.0])}
    >>> public_space_equity(Frame(None, table, name="areas"), "open_m2", "population").figures["GINI"]
    0.25
    """
    progress, small = progress or Progress(), small_cells or SmallCells()
    supply, people, deprivation = _read(areas, supply_field, population_field, deprivation_field)
    progress.at(20)
    counted = (people > 0) & ~np.isnan(supply)
    if not counted.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No area of “{name}” has people in “{population}” and a known “{supply}”, so there is nothing to "
                "compare. Check both fields.",
            ),
            name=areas.name,
            population=population_field,
            supply=supply_field,
        )
    hidden = _hidden(people, counted, small.minimum if small.suppress else 0)
    notes = left_out_notes(areas, supply, people, counted, small) + overlap_notes(areas)
    stand_in = stand_in_note(areas)
    notes += [] if stand_in is None else [stand_in]
    rows = np.flatnonzero(counted)
    if deprivation is not None and deprived_when == "high":
        deprivation = -deprivation  # the most deprived have the lowest value
    ranks = None if deprivation is None else deprivation[rows]
    spread = _spread(areas, supply[rows], people[rows], ranks, hidden[rows], notes)
    progress.at(60)
    if hidden.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Counts under {minimum:g} people, and what would give them away, are hidden in {n} areas (field "
                    "suppressed); on the Lorenz curve these areas are one, the curve by deprivation leaves them out.",
                ),
                minimum=small.minimum,
                n=int(hidden.sum()),
            )
        )
    layer = _layer(areas, supply, people, counted, hidden, population_field)
    table = _curves(supply[rows], people[rows], ranks, hidden[rows])
    figures = {
        "GINI": spread.gini,
        "PALMA_RATIO": spread.palma,
        "CONCENTRATION_INDEX": spread.concentration,
        "SUPPLY_PP": float(supply[rows].sum() / people[rows].sum()),
        "SUPPLY_LEFT_OUT": float(np.nansum(supply[~counted])),
    }
    progress.at(100)
    fifths = _fifths(*_as_one(supply[rows], people[rows], hidden[rows]))
    return Result({"OUTPUT": layer, "LORENZ": table}, figures, notes, fifths)


@dataclass(frozen=True)
class _Spread:
    """The figures; ``None`` where undefined."""

    gini: float | None
    palma: float | None
    concentration: float | None


def _read(
    areas: Frame, supply_field: str | None, population_field: str | None, deprivation_field: str | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Return supply, people and deprivation (NaN where unknown); say everything that cannot be used at once."""
    problems = Problems()
    check_features(areas, problems)
    for field, text in (
        (supply_field, QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the field of “{name}” that holds the supply.")),
        (population_field, QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the field of “{name}” that holds the people.")),
    ):
        if not field:
            problems.add(text, name=areas.name)
    problems.raise_any()
    supply = numbers_of(areas, supply_field, problems)  # type: ignore[arg-type]
    negative = supply < 0
    if negative.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the supply in “{field}” is negative in features {ids}. Nobody has less than nothing: "
                "correct these values or leave them empty, then run again.",
            ),
            ids=areas.ids[negative],  # type: ignore[index]
            name=areas.name,
            field=supply_field,
        )
    people = counts_of(areas, population_field, problems)  # type: ignore[arg-type]
    deprivation = numbers_of(areas, deprivation_field, problems) if deprivation_field else None
    problems.raise_any()
    return supply, people, deprivation


def _hidden(people: np.ndarray, counted: np.ndarray, minimum: float) -> np.ndarray:
    """Return whose people to hide: of the areas that count and of those left out apart, for each adds up to a total."""
    hidden = np.zeros(len(people), dtype=bool)
    for group in (counted, ~counted & (people > 0)):
        hidden[group] = complete_hidden(people[group], is_small(people[group], minimum), minimum)
    return hidden


def _spread(
    areas: Frame,
    supply: np.ndarray,
    people: np.ndarray,
    deprivation: np.ndarray | None,
    hidden: np.ndarray,
    notes: list[Message],
) -> _Spread:
    """Return the figures of the areas that count, and say why one is undefined."""
    if not supply.sum() > 0:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: nobody has any of it, so nothing is spread unequally."),
                name=areas.name,
            )
        )
        return _Spread(None, None, None)
    if len(people) == 1:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” has one area with people, so there is nothing to compare: a Gini of 0 tells nothing. "
                    "Give neighbourhoods, or make areas.",
                ),
                name=areas.name,
            )
        )
    curve = lorenz_curve(people, supply)
    palma = palma_ratio(curve)
    if palma is None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The 40 percent of the people who have least have nothing, so the Palma ratio is unknown.",
                )
            )
        )
    concentration = None
    if deprivation is not None:
        known = ~np.isnan(deprivation)
        concentration = concentration_index(people[known], supply[known], deprivation[known])
        notes += deprivation_notes(people, known, deprivation, hidden, concentration)
    return _Spread(gini(curve), palma, concentration)


def _layer(
    areas: Frame,
    supply: np.ndarray,
    people: np.ndarray,
    counted: np.ndarray,
    hidden: np.ndarray,
    population_field: str | None,
) -> Frame:
    """Return the areas with their shares; what is hidden is empty, in the field of the people too."""
    shown = counted & ~hidden
    with np.errstate(divide="ignore", invalid="ignore"):
        each = np.where(shown, supply / people, np.nan)
    columns = {
        "supply_pp": each,
        "share_of_supply_pct": np.where(counted, percent(supply, supply[counted].sum()), np.nan),
        "share_of_population_pct": np.where(shown, percent(people, people[counted].sum()), np.nan),
        "suppressed": hidden,
    }
    kinds = {"suppressed": "boolean"}
    name = areas.find(population_field)
    if hidden.any() and name is not None:
        kept = areas.columns[name].astype(object)
        kept[hidden] = None
        number = areas.columns[name].dtype.kind in "iuf"
        columns[name] = np.where(hidden, np.nan, people) if number else kept
        kinds[name] = areas.kinds[name]
    return areas.with_columns(columns, kinds)


def _curves(supply: np.ndarray, people: np.ndarray, deprivation: np.ndarray | None, hidden: np.ndarray) -> Frame:
    """Return the points of the curves as a table; hidden areas are one step, so that nobody's number shows."""
    parts: list[tuple[str, Curve]] = []
    if supply.sum() > 0:
        each_supply, each_people = _as_one(supply, people, hidden)
        parts.append((LORENZ, lorenz_curve(each_people, each_supply)))
    if deprivation is not None:
        known = ~np.isnan(deprivation) & ~hidden
        if supply[known].sum() > 0:
            parts.append((CONCENTRATION, Curve.of(people[known], supply[known], deprivation[known])))
    names = [name for name, curve in parts for _ in range(len(curve))]
    columns = {
        "curve": np.array(names, dtype=object),
        "step": np.array([number for _, curve in parts for number in range(len(curve))], dtype=np.int64),
        "cumulative_population_pct": 100.0 * np.array([x for _, curve in parts for x in curve.people]),
        "cumulative_supply_pct": 100.0 * np.array([x for _, curve in parts for x in curve.supply]),
    }
    return Frame(None, columns, name="curves")


def _as_one(supply: np.ndarray, people: np.ndarray, hidden: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return supply and people with the hidden areas put together."""
    _, step = np.unique(np.where(hidden, -1, np.arange(len(people))), return_inverse=True)
    return np.bincount(step.reshape(-1), supply), np.bincount(step.reshape(-1), people)


def _fifths(supply: np.ndarray, people: np.ndarray) -> list[tuple[str, float | None]]:
    """Return what each fifth of the people has, in percent of all, the worst-off first."""
    if not supply.sum() > 0:
        return []
    curve = lorenz_curve(people, supply)
    at = np.interp(np.linspace(0, 1, 6), curve.people, curve.supply)
    return [(f"{20 * number + 20} %", 100.0 * float(share)) for number, share in enumerate(np.diff(at))]
