"""What to know before quoting how fairly something is spread: areas left out, deprivation not known, overlaps."""

from __future__ import annotations

import numpy as np
import shapely

from ..disclosure import SmallCells
from ..frame import Frame, ids_text
from ..geometry import percent
from ..text import QT_TRANSLATE_NOOP, Message, message

_OVERLAP = 1.001


def deprivation_notes(
    people: np.ndarray,
    known: np.ndarray,
    deprivation: np.ndarray,
    hidden: np.ndarray,
    concentration: float | None,
) -> list[Message]:
    """Say whose deprivation is not known, and when the index tells nothing."""
    notes = []
    if (hidden & ~known).any():  # their share of the people would tell how many a hidden area has
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Deprivation is not known in {n} areas; the concentration index leaves them out."
        )
        notes.append(message(template, n=int((~known).sum())))
    elif not known.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Deprivation is not known in {n} areas with {pct:.1f} percent of the people; the concentration "
                    "index leaves them out.",
                ),
                n=int((~known).sum()),
                pct=float(percent(people[~known].sum(), people.sum())),
            )
        )
    if concentration is None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Where deprivation is known nobody has any supply: the concentration index is unknown.",
                )
            )
        )
    elif np.ptp(deprivation[known]) == 0:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "All areas are equally deprived: the concentration index of 0 tells nothing."
                )
            )
        )
    return notes


def left_out_notes(
    areas: Frame, supply: np.ndarray, people: np.ndarray, counted: np.ndarray, small: SmallCells
) -> list[Message]:
    """Say which areas are left out: those without people, and those of which too little is known."""
    notes = []
    empty = people == 0
    if empty.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} areas without people are left out, with a supply of {supply:g} (features {ids}).",
                ),
                name=areas.name,
                n=int(empty.sum()),
                supply=float(np.nansum(supply[empty])),
                ids=ids_text(areas, empty),
            )
        )
    unknown = ~counted & ~empty
    if not unknown.any():
        return notes
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "“{name}”: {n} areas whose people or supply are not known are left out, with {people:,.0f} people and a supply "
        "of {supply:g} (features {ids}).",
    )
    notes.append(
        message(
            template,
            name=areas.name,
            n=int(unknown.sum()),
            people=small.told(float(np.nansum(people[unknown]))),
            supply=float(np.nansum(supply[unknown])),
            ids=ids_text(areas, unknown),
        )
    )
    return notes


def overlap_notes(areas: Frame) -> list[Message]:
    """Return a note when the areas overlap: what lies in two of them counts twice."""
    if areas.geometry is None:
        return []
    geometry = areas.geometry[shapely.is_valid(areas.geometry)]
    total = float(shapely.area(geometry).sum())
    united = float(shapely.area(shapely.union_all(geometry)))
    if total <= _OVERLAP * united:
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas overlap by {pct:.1f} percent: people and supply there count in each of them.",
            ),
            pct=100.0 * (total / united - 1.0),
        )
    ]
