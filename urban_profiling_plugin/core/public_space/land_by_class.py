"""Land of each class in each place, whatever is drawn over what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..geometry import clipped_pairs, sum_by_area
from ..overlaps import overlapping_pairs
from ..progress import Progress
from ..tiles import PRECISION_M, square_tiles, united_by_tile

_BLOCK = 2_000


@dataclass(frozen=True)
class ClassLand:
    """Square metres by place, the city (their union) last.

    Attributes
    ----------
    class_m2 : land of each class, shape (places + 1, classes).
    classified_m2 : land of any class, once.
    area_m2 : all land.
    """

    class_m2: np.ndarray
    classified_m2: np.ndarray
    area_m2: np.ndarray


def land_by_class(
    geometry: np.ndarray,
    code: np.ndarray,
    classes: int,
    extents: np.ndarray,
    whole: bool,
    progress: Progress | None = None,
) -> ClassLand:
    """Return the land of each class in each place, the city last: as one more place, or where cells fill it their sum.

    Land under several polygons of one class counts once, under several classes in each of them. What overlaps nothing
    is cut to the places as it is; the rest is united first.

    Parameters
    ----------
    geometry, code : polygons in metres and their class, 0 to `classes` - 1, or -1 for none; shape (n,).
    extents : polygons of the places, in the same CRS, shape (m,); `whole` : they do not overlap.

    Examples
    --------
    >>> uses = shapely.box([0, 0, 5], 0, [6, 4, 10], 10)
    >>> land = land_by_class(uses, np.array([0, 0, 1]), 2, np.array([shapely.box(0, 0, 10, 10)]), True)
    >>> land.class_m2.tolist()[0], land.classified_m2.tolist()[0]
    ([60.0, 50.0], 100.0)
    """
    progress = progress or Progress()
    if not whole:
        extents = np.append(extents, shapely.union_all(extents, grid_size=PRECISION_M))
    used = code >= 0
    geometry, code = geometry[used], code[used]
    overlaps = np.zeros(len(geometry), dtype=bool)
    overlaps[np.concatenate(overlapping_pairs(geometry, progress=progress.part(0, 30)))] = True
    row, place, part = clipped_pairs(geometry[~overlaps], extents, progress.part(30, 50))
    cell = place * classes + code[~overlaps][row]
    class_m2 = sum_by_area(cell, shapely.area(part), len(extents) * classes).reshape(len(extents), classes)
    classified_m2 = class_m2.sum(axis=1)
    if overlaps.any():
        more, united = _united_land(geometry[overlaps], code[overlaps], classes, extents, whole, progress.part(50, 100))
        class_m2, classified_m2 = class_m2 + more, classified_m2 + united
    found = ClassLand(class_m2, classified_m2, shapely.area(extents))
    if whole:
        found = ClassLand(
            *(np.concatenate([m2, m2.sum(axis=0, keepdims=True)]) for m2 in (class_m2, classified_m2, found.area_m2))
        )
    return found


def _united_land(
    geometry: np.ndarray, code: np.ndarray, classes: int, extents: np.ndarray, whole: bool, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the land of each class, and of any class, in each place, land under several polygons once.

    United tile by tile. Cells are the tiles themselves; areas may be large or overlap, so the pieces are cut to them.
    """
    tiles = extents
    if not whole:
        tiles = square_tiles(shapely.box(*shapely.total_bounds(geometry)))[0]
    tiles = tiles[np.unique(shapely.STRtree(geometry).query(tiles, predicate="intersects")[0])]
    anything = np.full(len(tiles), shapely.Polygon(), dtype=object)
    class_m2 = np.zeros((len(extents), classes))
    for number in range(classes):
        step = progress.part(90.0 * number / classes, 90.0 * (number + 1) / classes)
        pieces = united_by_tile(geometry[code == number], tiles, step.part(0, 60))
        pieces_of = np.flatnonzero(~shapely.is_empty(pieces))
        class_m2[:, number] = _measure(pieces[pieces_of], extents, step.part(60, 80))
        for start in step.part(80, 100).each(range(0, len(pieces_of), _BLOCK)):
            rows = pieces_of[start : start + _BLOCK]
            anything[rows] = shapely.union(anything[rows], pieces[rows], grid_size=PRECISION_M)
    return class_m2, _measure(anything, extents, progress.part(90, 100))


def _measure(pieces: np.ndarray, extents: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the square metres of disjoint pieces in each place."""
    _, extent, part = clipped_pairs(pieces, extents, progress)
    return sum_by_area(extent, shapely.area(part), len(extents))
