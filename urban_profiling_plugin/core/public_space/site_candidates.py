"""What a reader must know of candidate sites: drawn twice, over each other, over spaces that exist."""

from __future__ import annotations

import numpy as np
import shapely

from ..duplicates import first_equal
from ..frame import Frame, ids_text
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message

_SLIVER = 0.01
"""Shapes overlap when they share more than this part of the smaller one; less is how neighbours are drawn."""


def candidate_notes(candidates: Frame, existing: Frame | None) -> list[Message]:
    """Return notes on candidates that are drawn again, or overlap each other or spaces that exist.

    Parameters
    ----------
    candidates, existing : polygons in one metric CRS; of the existing spaces those that count.
    """
    shapes: np.ndarray = candidates.geometry  # type: ignore[assignment]
    notes = []
    again = np.flatnonzero(first_equal(shapes) != np.arange(len(shapes)))
    if len(again):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} candidates are drawn again where another is (features {ids}). A site and its double "
                    "serve the same people, who count once.",
                ),
                name=candidates.name,
                n=len(again),
                ids=ids_text(candidates, again),
            )
        )
    once = np.setdiff1d(np.arange(len(shapes)), again)
    first, second = overlapping(shapes[once], shapes[once])
    pairs = np.unique(np.sort(np.stack([first, second]), axis=0)[:, first != second], axis=1)
    if pairs.size:
        both = once[np.unique(pairs)]
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} candidates overlap each other (features {ids}). Each is a site of its own; people "
                    "near several count once.",
                ),
                name=candidates.name,
                n=len(both),
                ids=ids_text(candidates, both),
            )
        )
    if existing is not None and len(existing):
        over = np.unique(overlapping(shapes, existing.geometry)[0])  # type: ignore[arg-type]
        if len(over):
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{name}”: {n} candidates overlap open spaces of “{existing}” (features {ids}). They stay in "
                        "the choice, but people whom those spaces serve already are never counted as newly served.",
                    ),
                    name=candidates.name,
                    existing=existing.name,
                    n=len(over),
                    ids=ids_text(candidates, over),
                )
            )
    return notes


def chosen_notes(chosen: Frame, gain: np.ndarray) -> list[Message]:
    """Return notes on chosen sites that overlap each other or add nobody.

    Parameters
    ----------
    chosen : the sites by rank, in a metric CRS.
    gain : people newly served by each.
    """
    notes = []
    first, second = overlapping(chosen.geometry, chosen.geometry)  # type: ignore[arg-type]
    crossing = np.unique(first[first != second])
    if len(crossing):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Chosen sites of rank {ranks} overlap each other on the ground: build on one, or on the part that "
                    "is free.",
                ),
                ranks=list_ids((crossing + 1).tolist()),
            )
        )
    idle = gain <= 0
    if idle.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of the chosen sites bring nobody within reach who was not already (features {ids}); they only "
                    "make up the number.",
                ),
                n=int(idle.sum()),
                ids=ids_text(chosen, idle),
            )
        )
    return notes


def overlapping(shapes: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (shape, other) that share more than a sliver.

    >>> square = np.array([shapely.box(0, 0, 10, 10)])
    >>> overlapping(square, np.array([shapely.box(9, 0, 19, 10), shapely.box(10, 0, 20, 10)]))[1].tolist()
    [0]
    """
    row, other = shapely.STRtree(others).query(shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(shapes[row], others[other]))
    smaller = np.minimum(shapely.area(shapes[row]), shapely.area(others[other]))
    wide = shared > _SLIVER * smaller
    return row[wide], other[wide]
