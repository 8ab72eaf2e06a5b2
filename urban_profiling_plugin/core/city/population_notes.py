"""What to know of people spread over buildings: who is unplaced, and at which level each group is known."""

from __future__ import annotations

import numpy as np

from ..people import share_is_uniform
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .population_zones import Zones


def unplaced_notes(people: Zones, unplaced: np.ndarray, placed: float, source: str) -> list[Message]:
    """Say how many people no building can hold, and where the number of people is not known."""
    found = []
    if unplaced.any():
        where = np.flatnonzero(unplaced > 0)
        if source == "grid":
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{left:,.0f} people ({share:.1f} %) are unplaced: {n} cells of the grid have people but no building "
                "that can hold them. A grid that reaches beyond the city counts whole: clip it to the city.",
            )
        else:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{left:,.0f} people ({share:.1f} %) are unplaced: {n} areas have people but no building that can hold "
                "them (features {ids}).",
            )
        left = float(unplaced.sum())
        found.append(
            message(
                template,
                left=left,
                share=100 * left / (left + placed),
                n=len(where),
                ids="" if source == "grid" else list_ids(people.labels[where]),
            )
        )
    missing = np.isnan(people.people)
    if source == "areas" and missing.any():
        found.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} areas have no population value and count as unknown, not as 0 (features {ids}).",
                ),
                n=int(missing.sum()),
                ids=list_ids(people.labels[missing]),
            )
        )
    return found


def group_notes(name: str, zones: Zones, group: np.ndarray, population: np.ndarray, missed: float) -> list[Message]:
    """Say at which level a group was known, and what of it does not fit."""
    found = []
    with_people = int((zones.people > 0).sum())
    if share_is_uniform(group, population):
        found.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Group “{group}” is known for the whole city only: the same share everywhere. It can show no "
                    "difference between places, so figures by this group are not measured.",
                ),
                group=name,
            )
        )
    elif len(zones.labels):
        found.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Group “{group}” is known for {n} areas."),
                group=name,
                n=with_people,
            )
        )
    else:
        found.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Group “{group}” is known for {n} cells of its grid."),
                group=name,
                n=with_people,
            )
        )
    if missed > 0:
        found.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Of group “{group}”, {left:,.0f} people are unplaced."),
                group=name,
                left=missed,
            )
        )
    above = int((group > population * (1 + 1e-9) + 1e-9).sum())
    if above:
        found.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Group “{group}” is larger than the population of {n} buildings. Check that both come from one "
                    "source.",
                ),
                group=name,
                n=above,
            )
        )
    return found
