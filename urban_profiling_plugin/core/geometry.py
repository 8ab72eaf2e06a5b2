"""Geometry that every method needs: repair, points on surface, which area holds what, clipping."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from .errors import UrbanProfilingError
from .frame import Frame, ids_text, require_features
from .progress import Progress
from .text import QT_TRANSLATE_NOOP, Message, message

POLYGON, LINE, POINT = "polygon", "line", "point"
DIMENSION = {POINT: 0, LINE: 1, POLYGON: 2}
_BLOCK = 50_000
_UNION_BLOCK = 2_000


@dataclass(frozen=True)
class Repaired:
    """A frame whose every geometry can be worked with, and what was done to get there.

    `rows` are the kept rows' positions in the frame that was given.
    """

    frame: Frame
    notes: list[Message]
    rows: np.ndarray


def repair(frame: Frame, shape: str, progress: Progress | None = None) -> Repaired:
    """Repair invalid geometries, leave out those that hold none of the wanted shape, and say which.

    Parameters
    ----------
    shape : ``"polygon"``, ``"line"`` or ``"point"``; of a mixed collection the parts of that shape are kept.

    Raises
    ------
    UrbanProfilingError : the layer is empty, or nothing usable is left.
    """
    require_features(frame)
    progress = progress or Progress()
    geometry = np.full(len(frame), None) if frame.geometry is None else frame.geometry.copy()
    notes: list[Message] = []
    missing = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    valid = valid_rows(geometry, progress)
    broken = ~valid & ~missing
    if broken.any():
        geometry[broken] = made_valid(geometry[broken])
    dimension = shapely.get_dimensions(geometry)
    mixed = ~missing & ((shapely.get_type_id(geometry) == 7) | (dimension != DIMENSION[shape]))
    for row in np.flatnonzero(mixed):
        geometry[row] = parts_of(geometry[row], DIMENSION[shape])
    if shape == POLYGON:
        flat = ~missing & ~shapely.is_missing(geometry) & (shapely.area(geometry) <= 0)
        geometry[flat] = None
    unusable = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    repaired = broken & ~unusable
    if repaired.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} invalid geometries were repaired (features {ids})."),
                name=frame.name,
                n=int(repaired.sum()),
                ids=ids_text(frame, repaired),
            )
        )
    if unusable.all():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has {n} features but none with a usable geometry of the type needed. Check the layer.",
            ),
            name=frame.name,
            n=len(frame),
        )
    if unusable.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}”: {n} features without a usable geometry were left out (features {ids})."
                ),
                name=frame.name,
                n=int(unusable.sum()),
                ids=ids_text(frame, unusable),
            )
        )
    whole = frame.with_geometry(geometry)
    return Repaired(whole.take(~unusable) if unusable.any() else whole, notes, np.flatnonzero(~unusable))


def made_valid(geometry: np.ndarray) -> np.ndarray:
    """Return geometries made valid, ``None`` where coordinates are no numbers, on which GEOS raises.

    >>> made_valid(np.array([shapely.Point(np.inf, 1), None, shapely.Point(1, 1)], dtype=object)).tolist()
    [None, None, <POINT (1 1)>]
    """
    points, row = shapely.get_coordinates(geometry, return_index=True)
    there = geometry.copy()
    there[row[~np.isfinite(points).all(axis=1)]] = None
    return shapely.make_valid(there)


def repair_places(frame: Frame, progress: Progress | None = None) -> Repaired:
    """Repair a layer of points or polygons (or both); see `repair`."""
    if not len(frame) or frame.geometry is None:
        return repair(frame, POINT, progress)
    dimension = shapely.get_dimensions(frame.geometry)
    if not (dimension == 2).any():
        return repair(frame, POINT, progress)
    point = dimension == 0
    if not point.any():
        return repair(frame, POLYGON, progress)
    parts = [
        (repair(frame.take(mask), shape, progress), np.flatnonzero(mask))
        for mask, shape in ((point, POINT), (~point, POLYGON))
    ]
    rows = np.concatenate([given[part.rows] for part, given in parts])
    order = np.argsort(rows)
    geometry = np.concatenate([part.frame.geometry for part, _ in parts])[order]  # type: ignore[misc]
    return Repaired(
        frame.take(rows[order]).with_geometry(geometry), [note for part, _ in parts for note in part.notes], rows[order]
    )


def valid_rows(geometry: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return which geometries are valid, in blocks so that a cancel is answered; a missing one is not."""
    progress = progress or Progress()
    valid = np.zeros(len(geometry), dtype=bool)
    for start in range(0, len(geometry), _BLOCK):
        progress.check()
        valid[start : start + _BLOCK] = shapely.is_valid(geometry[start : start + _BLOCK])
    return valid


def united(polygons: np.ndarray, progress: Progress | None = None) -> shapely.Geometry:
    """Return polygons as one: neighbours first, block by block, so that a cancel is answered.

    >>> united(shapely.box([0, 1, 0], [0, 0, 1], [1, 2, 1], [1, 1, 2])).area
    3.0
    """
    progress = progress or Progress()
    xmin, ymin, xmax, ymax = shapely.bounds(polygons).T
    rows = max(math.isqrt(len(polygons) // _UNION_BLOCK), 1)
    height = max((ymax.max() - ymin.min()) / rows, 1e-12) if len(polygons) else 1.0
    order = np.lexsort((xmin + xmax, np.floor((ymin - ymin.min(initial=np.inf)) / height)))
    blocks = []
    for start in range(0, len(polygons), _UNION_BLOCK):
        progress.check()
        block = polygons[order[start : start + _UNION_BLOCK]]
        try:
            blocks.append(shapely.union_all(block))
        except shapely.errors.GEOSException:  # valid where they come from, torn by the projection
            blocks.append(shapely.union_all(made_valid(block)))
    progress.check()
    return shapely.union_all(blocks)


def points_of(geometry: np.ndarray) -> np.ndarray:
    """Return each geometry's point on surface (a point stays itself): where a feature counts.

    >>> points_of(np.array([shapely.box(0, 0, 2, 2)])).tolist()
    [<POINT (1 1)>]
    """
    points = geometry.copy()
    rows = shapely.get_type_id(geometry) != 0
    points[rows] = shapely.point_on_surface(geometry[rows])
    return points


def areas_of_points(
    points: np.ndarray, areas: np.ndarray, tree: shapely.STRtree | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (point, area) of every area that holds each point.

    A point on the shared edge of areas that do not overlap belongs to the first of them; a point inside several
    overlapping areas belongs to each.

    Parameters
    ----------
    tree : that of the points, where there is one already.

    Returns
    -------
    point, area : int arrays of equal length, sorted by point, then area.
    """
    tree = tree or shapely.STRtree(points)
    shapely.prepare(areas)  # asked from the areas' side: a prepared area answers for many points twenty times faster
    area, point = tree.query(areas, predicate="intersects")
    order = np.lexsort((area, point))
    point, area = point[order], area[order]
    several = np.flatnonzero(np.bincount(point, minlength=len(points))[point] > 1)
    if not len(several):
        return point, area
    inside = np.zeros(len(point), dtype=bool)
    inside[several] = shapely.contains_properly(areas[area[several]], points[point[several]])
    first = np.ones(len(point), dtype=bool)
    first[1:] = point[1:] != point[:-1]
    has_inside = np.zeros(len(points), dtype=bool)
    has_inside[point[inside]] = True
    keep = inside | (first & ~has_inside[point])
    return point[keep], area[keep]


def sum_by_area(area: np.ndarray, values: np.ndarray, areas_n: int) -> np.ndarray:
    """Return the sum of `values` per area, shape (areas_n,)."""
    return np.bincount(area, weights=values, minlength=areas_n)


def percent(part: np.ndarray | float, whole: np.ndarray | float) -> np.ndarray:
    """Return ``100 * part / whole``, NaN where the whole is zero.

    >>> percent(np.array([1.0, 0.0]), np.array([4.0, 0.0])).tolist()
    [25.0, nan]
    """
    part, whole = np.asarray(part, dtype=float), np.asarray(whole, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, 100.0 * part / whole, np.nan)


def clipped_pairs(
    geometry: np.ndarray, areas: np.ndarray, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the parts of geometries inside areas: (row of geometry, row of area, the common part).

    Pairs that only touch are left out. What lies wholly inside an area is not cut, so many small ones are fast.
    """
    tree = shapely.STRtree(geometry)
    shapely.prepare(areas)
    area, row = tree.query(areas, predicate="intersects")
    whole = shapely.covers(areas[area], geometry[row])
    part = geometry[row].copy()
    cut = np.flatnonzero(~whole)
    progress = progress or Progress()
    for start in range(0, len(cut), 2_000):
        progress.at(100.0 * start / len(cut))
        rows = cut[start : start + 2_000]
        part[rows] = shapely.intersection(part[rows], areas[area[rows]])
    dimension = shapely.get_dimensions(geometry)[row] if len(row) else np.empty(0, dtype=int)
    # a part may also touch the area along a line; older GEOS refuses such collections in the next overlay
    for number in np.flatnonzero(shapely.get_type_id(part) == 7):
        part[number] = parts_of(part[number], dimension[number])
    keep = ~shapely.is_empty(part) & ((shapely.get_dimensions(part) == dimension) | (dimension == 0))
    return row[keep], area[keep], part[keep]


def parts_of(geometry: shapely.Geometry, dimension: int) -> shapely.Geometry | None:
    """Return the parts of one dimension as one geometry, or ``None``."""
    if geometry is None:
        return None
    parts = shapely.get_parts(shapely.get_parts(geometry))
    parts = parts[(shapely.get_dimensions(parts) == dimension) & ~shapely.is_empty(parts)]
    if not len(parts):
        return None
    if len(parts) == 1:
        return parts[0]
    return (
        shapely.union_all(parts)
        if dimension == 2
        else shapely.multilinestrings(parts)
        if dimension == 1
        else shapely.multipoints(parts)
    )
