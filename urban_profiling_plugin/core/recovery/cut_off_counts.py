"""Numbers of people cut off, by area and along the order of clearing, with small ones hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..disclosure import SmallCells, is_small
from ..frame import Frame
from ..geometry import percent
from ..located_people import Located
from ..text import QT_TRANSLATE_NOOP, Message, message
from .laid_damage import in_rows

KINDS = {"suppressed": "boolean"}


def kind_fields(kinds: Sequence[str | None]) -> list[str]:
    """Return the beginning of the field names of each kind of service.

    >>> kind_fields(["Health post", "health-post", None])
    ['health_post', 'health_post_2', 'service']
    """
    found: list[str] = []
    for kind in kinds:
        name = re.sub(r"\W+", "_", (kind or "service").strip().lower()).strip("_") or "service"
        number = 1
        while (name if number == 1 else f"{name}_{number}") in found:
            number += 1
        found.append(name if number == 1 else f"{name}_{number}")
    return found


@dataclass(frozen=True)
class AreaCounts:
    """People by area, or in one row for everyone.

    Attributes
    ----------
    population : of each area.
    parts : people cut off and the like, by field name.
    point, area : pairs of a point and an area that holds it.
    """

    population: np.ndarray
    parts: dict[str, np.ndarray]
    point: np.ndarray
    area: np.ndarray

    def layer(self, located: Located, areas: Frame | None, hidden: np.ndarray) -> Frame:
        """Return the areas with their numbers, or without areas a table of one row."""
        parts = {name: np.where(hidden, np.nan, column) for name, column in self.parts.items()}
        population = np.where(hidden, np.nan, self.population)
        columns = {
            "cut_off_before": parts.pop("cut_off_before"),
            "cut_off_after": parts.pop("cut_off_after"),
            "population": population,
        }
        columns["cut_off_before_pct"] = percent(columns["cut_off_before"], population)
        columns["cut_off_after_pct"] = percent(columns["cut_off_after"], population)
        columns.update(parts)
        columns["suppressed"] = hidden
        if areas is None:
            return Frame(None, columns, name="cut off", kinds=KINDS)
        return areas.with_columns(
            {name: in_rows(values, located.rows, len(areas)) for name, values in columns.items()}, KINDS
        )

    def notes(self, hidden: np.ndarray, small: SmallCells) -> list[Message]:
        """Say what is hidden, and that areas overlap."""
        notes = _hidden_note(int(hidden.sum()), small.minimum) if hidden.any() else []
        several = int((np.bincount(self.point) > 1).sum()) if len(self.point) else 0
        if several:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "Areas overlap: {n} places where people live lie in several. Each area counts them, the "
                        "figures of the city count them once.",
                    ),
                    n=several,
                )
            )
        return notes


def count_cut_off(
    count: np.ndarray,
    before: np.ndarray,
    after: np.ndarray,
    never: np.ndarray,
    kinds: Sequence[str | None],
    located: Located,
    areas: Frame | None,
) -> AreaCounts:
    """Return the people cut off by area, without areas in one row for everyone.

    Parameters
    ----------
    count : people at each point.
    before, after : kinds of service that each is cut off from, as bits, before and after clearing.
    never : who reached no service before the event either.
    kinds : names of the kinds; one kind has no columns of its own.
    located : the points in areas.
    """
    point, area, rows_n = located.point, located.area, len(located.rows)
    if areas is None:
        point, area, rows_n = np.arange(len(count)), np.zeros(len(count), dtype=np.int64), 1

    def people(mask: np.ndarray) -> np.ndarray:
        return np.bincount(area, (count * mask)[point], rows_n)

    parts = {
        "cut_off_before": people(before != 0),
        "cut_off_after": people(after != 0),
        "reconnected": people((before != 0) & (after == 0)),
        "never_reached": people(never),
    }
    if len(kinds) > 1:
        for number, name in enumerate(kind_fields(kinds)):
            parts[f"{name}_cut_off_before"] = people(before >> number & 1 == 1)
            parts[f"{name}_cut_off_after"] = people(after >> number & 1 == 1)
    return AreaCounts(people(np.ones(len(count), dtype=bool)), parts, point, area)


def _hidden_note(rows: int, minimum: float) -> list[Message]:
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Counts under {minimum:g} people, and what would give them away, are hidden in {n} rows of the table "
                "by area (field suppressed).",
            ),
            minimum=minimum,
            n=rows,
        )
    ]


def people_by_step(step: np.ndarray, count: np.ndarray, steps_n: int) -> np.ndarray:
    """Return the people reconnected by each step of an order."""
    return np.bincount(step, count, steps_n + 2)[1 : steps_n + 1]


def curve_columns(
    people: np.ndarray, total: float, hidden: np.ndarray, is_end_known: bool = True
) -> dict[str, np.ndarray]:
    """Return what each step of the order reconnects: ``people_reconnected, cumulative_people, reconnected_pct``.

    A cumulative number between two hidden ones would give them away, so it is hidden with them.

    Parameters
    ----------
    total : people cut off before anything is cleared.
    hidden : which steps hide their people.
    is_end_known : whether the people reconnected in the end are known; otherwise no number after a hidden one is.

    Examples
    --------
    >>> made = curve_columns(np.array([30.0, 2.0, 9.0]), 41.0, np.array([False, True, True]))
    >>> made["people_reconnected"].tolist(), made["cumulative_people"].tolist()
    ([30.0, nan, nan], [30.0, nan, 41.0])
    """
    cumulative, suppressed = np.cumsum(people), np.zeros(len(people), dtype=bool)
    if hidden.any():
        past = np.cumsum(hidden)
        between = (past > 0) & ((past < past[-1]) | (past[-1] < 2) | (not is_end_known))
        people = np.where(hidden, np.nan, people)
        cumulative = np.where(between, np.nan, cumulative)
        suppressed = hidden | between
    return {
        "people_reconnected": people,
        "cumulative_people": cumulative,
        "reconnected_pct": percent(cumulative, total),
        "suppressed": suppressed,
    }


def city_figures(before: float, after: float, never: float, small: SmallCells) -> dict[str, float | None]:
    """Return the figures of the city; a small one is hidden, and what it could be worked out from."""
    back = before - after
    figures: dict[str, float | None] = {
        "CUT_OFF_BEFORE_N": before,
        "CUT_OFF_AFTER_N": after,
        "RECONNECTED_N": back,
        "NEVER_REACHED_N": never,
    }
    if not small.suppress:
        return figures
    few = is_small(np.array([before, after, back, never]), small.minimum)
    if few[0]:
        figures.update({"CUT_OFF_BEFORE_N": None})
    if few[:3].any():
        figures.update({"CUT_OFF_AFTER_N": None, "RECONNECTED_N": None})
    if few[3]:
        figures.update({"NEVER_REACHED_N": None})
    return figures
