"""Numbers of people cut off, by area and along the order of clearing, with small ones hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..disclosure import SmallCells, hide_rows, is_small
from ..frame import Frame
from ..geometry import percent
from ..public_space.people_served import Located
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


def count_cut_off(
    count: np.ndarray,
    before: np.ndarray,
    after: np.ndarray,
    never: np.ndarray,
    kinds: Sequence[str | None],
    located: Located,
    areas: Frame | None,
    small: SmallCells,
) -> tuple[Frame, list[Message]]:
    """Return the areas, or without them one row for everyone, with the people cut off.

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
    population = people(np.ones(len(count), dtype=bool))
    suppressed = np.zeros(rows_n, dtype=bool)
    if small.suppress:
        values = np.column_stack(list(parts.values()))
        few = hide_rows(population[:, None], small.minimum)
        suppressed = hide_rows(np.column_stack([values, population[:, None] - values]), small.minimum, few)
        population = np.where(few, np.nan, population)
        parts = {name: np.where(suppressed, np.nan, column) for name, column in parts.items()}
    columns = {
        "cut_off_before": parts.pop("cut_off_before"),
        "cut_off_after": parts.pop("cut_off_after"),
        "population": population,
    }
    columns["cut_off_before_pct"] = percent(columns["cut_off_before"], population)
    columns["cut_off_after_pct"] = percent(columns["cut_off_after"], population)
    columns.update(parts)
    columns["suppressed"] = suppressed
    notes = _hidden_note(int(suppressed.sum()), small.minimum) if suppressed.any() else []
    several = int((np.bincount(point, minlength=len(count)) > 1).sum())
    if several:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Areas overlap: {n} places where people live lie in several. Each area counts them, the figures of "
                    "the city count them once.",
                ),
                n=several,
            )
        )
    if areas is None:
        return Frame(None, columns, name="cut off", kinds=KINDS), notes
    columns = {name: in_rows(values, located.rows, len(areas)) for name, values in columns.items()}
    return areas.with_columns(columns, KINDS), notes


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


def curve_columns(people: np.ndarray, total: float, small: SmallCells) -> dict[str, np.ndarray]:
    """Return what each step of the order reconnects: ``people_reconnected, cumulative_people, reconnected_pct``.

    The people reconnected in the end are taken as known. A cumulative number between two hidden ones would give them
    away, so it is hidden with them.

    Parameters
    ----------
    total : people cut off before anything is cleared.

    Examples
    --------
    >>> made = curve_columns(np.array([30.0, 2.0, 9.0]), 41.0, SmallCells())
    >>> made["people_reconnected"].tolist(), made["cumulative_people"].tolist()
    ([30.0, nan, nan], [30.0, nan, 41.0])
    """
    cumulative, suppressed = np.cumsum(people), np.zeros(len(people), dtype=bool)
    if small.suppress and len(people):
        hidden = hide_rows(people[:, None], small.minimum)
        past = np.cumsum(hidden)
        alone = past[-1] < 2 or is_small(cumulative[-1:], small.minimum)[0]
        between = (past > 0) & ((past < past[-1]) | alone)
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
