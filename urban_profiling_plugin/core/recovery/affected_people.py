"""People who lived in damaged buildings, by area and in the city, with small numbers hidden."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..disclosure import SmallCells, is_small
from ..geometry import percent
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_counts import Elements
from .damage_sectors import Cells, HiddenPeople, cross_sectors, hide_people
from .laid_damage import LaidDamage


@dataclass(frozen=True)
class AffectedPeople:
    """People in damaged buildings.

    Attributes
    ----------
    columns : by area: ``affected_population, population_unknown_pct, suppressed``.
    total : in the city, each building once; ``None`` where unknown or hidden.
    cells : buildings by area, sector and class, where asked for.
    hidden : cells whose people are hidden.
    """

    columns: dict[str, np.ndarray]
    total: float | None
    cells: Cells | None
    hidden: HiddenPeople
    notes: list[Message]


def affected_people(
    laid: LaidDamage, elements: Elements, known: bool, small: SmallCells, with_cells: bool
) -> AffectedPeople:
    """Return the residents, before the event, of damaged buildings; unknown where nobody's number is known.

    Parameters
    ----------
    known : whether the buildings have a field of people.
    with_cells : make the cells by sector too.
    """
    areas_n = len(laid.areas.rows)
    cells = cross_sectors(laid.buildings, laid.graded, laid.building, laid.building_area) if with_cells else None
    nothing = np.zeros(areas_n, dtype=bool)
    if not known:
        unknown = np.full(areas_n, np.nan)
        columns = {"affected_population": unknown, "population_unknown_pct": unknown, "suppressed": nothing}
        hidden = HiddenPeople(nothing, np.zeros(0 if cells is None else len(cells.count), dtype=bool))
        return AffectedPeople(columns, None, cells, hidden, [])
    sites_n = len(elements.damaged) - elements.buildings_n
    residents = np.concatenate([laid.buildings.population, np.full(sites_n, np.nan)])
    people = elements.sum_by_area(residents, elements.damaged, areas_n)
    without = elements.by_area(elements.damaged & np.isnan(residents), areas_n)
    damaged = elements.damaged & elements.in_city
    counted = residents[damaged & ~np.isnan(residents)]
    total = float(counted.sum()) if len(counted) or not damaged.any() else None
    hidden = HiddenPeople(nothing, np.zeros(0 if cells is None else len(cells.count), dtype=bool))
    notes = [_meaning_note(int((damaged & np.isnan(residents)).sum()), int(damaged.sum()))]
    if small.suppress:
        pairs = laid.building, laid.building_area
        hidden = hide_people(people, cells, laid.rules.lowest, *pairs, small.minimum)
        people = np.where(hidden.areas, np.nan, people)
        if total is not None and is_small(np.array([total]), small.minimum)[0]:
            total = None
        if hidden.areas.any() or hidden.cells.any() or total is None and len(counted):
            notes.append(_hidden_note(hidden, small.minimum))
    columns = {
        "affected_population": people,
        "population_unknown_pct": percent(without, elements.by_area(elements.damaged, areas_n)),
        "suppressed": hidden.areas,
    }
    return AffectedPeople(columns, total, cells, hidden, notes)


def _meaning_note(unknown: int, damaged: int) -> Message:
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Affected people are those who lived in damaged buildings before the event, not those directly affected of "
            "SDG 11.5.1. Residents are unknown for {unknown} of {damaged} damaged buildings, which add nobody.",
        ),
        unknown=unknown,
        damaged=damaged,
    )


def _hidden_note(hidden: HiddenPeople, minimum: float) -> Message:
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Numbers under {minimum:g} people, and what would give them away, are hidden in {n} areas and {cells} rows "
            "of the table of sectors (field suppressed).",
        ),
        minimum=minimum,
        n=int(hidden.areas.sum()),
        cells=int(hidden.cells.sum()),
    )
