"""Polygons from OpenStreetMap's closed ways and relations, and features that are drawn twice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..frame import is_missing
from .osm_file import AREAS, Batch

_RING_POINTS = 4


@dataclass(frozen=True)
class Outlines:
    """A batch's features as polygons; arrays over the whole batch.

    Attributes
    ----------
    polygons : ``None`` where there is no usable outline.
    is_open : ways that do not return to their start.
    is_cut : ways that were closed here, since the file lacks some of their nodes.
    repaired : outlines that were invalid and are now valid.
    """

    polygons: np.ndarray
    is_open: np.ndarray
    is_cut: np.ndarray
    repaired: np.ndarray


def outlines(batch: Batch, rows: np.ndarray, cut_ways: Collection[int]) -> Outlines:
    """Return these rows of a batch as valid polygons.

    A way that lacks nodes in the file (`cut_ways`) is closed from its last node to its first.
    """
    size = len(batch.ids)
    polygons = np.full(size, None, dtype=object)
    is_open, is_cut, repaired = np.zeros((3, size), dtype=bool)
    if batch.layer == AREAS:
        polygons[rows] = batch.geometry[rows]
    else:
        lines = batch.geometry[rows].copy()
        closed = shapely.is_closed(lines)
        if cut_ways and not closed.all():
            cut = ~closed & np.isin(batch.ids[rows], np.fromiter(cut_ways, np.int64, len(cut_ways)))
            for row in np.flatnonzero(cut):  # few: the edge of the extract
                coordinates = shapely.get_coordinates(lines[row])
                lines[row] = shapely.linestrings(np.vstack([coordinates, coordinates[:1]]))
            closed |= cut
            is_cut[rows] = cut
        is_open[rows] = ~closed
        ring = closed & (shapely.get_num_points(lines) >= _RING_POINTS)
        coordinates, index = shapely.get_coordinates(lines[ring], return_index=True)
        if len(coordinates):
            polygons[rows[ring]] = shapely.polygons(shapely.linearrings(coordinates, indices=index))
    drawn = rows[~shapely.is_missing(polygons[rows])]
    broken = drawn[~shapely.is_valid(polygons[drawn])]
    if len(broken):
        polygons[broken] = _mended(polygons[broken])
        repaired[broken] = ~shapely.is_missing(polygons[broken])
    return Outlines(polygons, is_open, is_cut, repaired)


def _mended(polygons: np.ndarray) -> np.ndarray:
    """Return the areas of invalid polygons as valid ones, ``None`` where none is left."""
    parts, owner = shapely.get_parts(shapely.make_valid(polygons), return_index=True)
    parts, inner = shapely.get_parts(parts, return_index=True)
    owner = owner[inner]
    area = (shapely.get_dimensions(parts) == 2) & (shapely.area(parts) > 0)
    mended = np.full(len(polygons), None, dtype=object)
    if area.any():
        shapely.multipolygons(parts[area], indices=owner[area], out=mended)
    return mended


def same_outline(polygons: np.ndarray, ids: np.ndarray, kind: np.ndarray | None = None) -> np.ndarray:
    """Return which ways only repeat the outer edge of a relation (negative id) of the same kind.

    Mappers tag both now and then; the relation is kept, for it knows the courtyards.
    """
    double = np.zeros(len(ids), dtype=bool)
    relations, ways = np.flatnonzero(ids < 0), np.flatnonzero(ids >= 0)
    if not len(relations) or not len(ways):
        return double
    parts, owner = shapely.get_parts(polygons[relations], return_index=True)
    shells = shapely.polygons(shapely.get_exterior_ring(parts))
    shell, way = shapely.STRtree(polygons[ways]).query(shells)
    same = (shapely.bounds(shells)[shell] == shapely.bounds(polygons[ways])[way]).all(axis=1)
    if kind is not None:
        same &= kind[relations[owner[shell]]] == kind[ways[way]]
    shell, way = shell[same], way[same]
    double[ways[way[shapely.equals(shells[shell], polygons[ways[way]])]]] = True
    return double


def same_facility(geometry: np.ndarray, service: np.ndarray, name: np.ndarray) -> np.ndarray:
    """Return which points lie in the outline of a facility of the same service, with the same name or none."""
    double = np.zeros(len(geometry), dtype=bool)
    is_point = shapely.get_type_id(geometry) == 0
    points, areas = np.flatnonzero(is_point), np.flatnonzero(~is_point)
    if not len(points) or not len(areas):
        return double
    area, point = shapely.STRtree(geometry[points]).query(geometry[areas], predicate="intersects")
    area, point = areas[area], points[point]
    unnamed = is_missing(name)[area] | is_missing(name)[point]
    same = (service[area] == service[point]) & (unnamed | (name[area] == name[point]))
    double[point[same]] = True
    return double


def same_stop(xy: np.ndarray, mode: np.ndarray, rank: np.ndarray, distance_m: float) -> np.ndarray:
    """Return which stops only repeat one of a lower rank and the same mode (a missing mode fits all) within a distance.

    >>> xy = np.array([[0.0, 0.0], [10.0, 0.0], [90.0, 0.0]])
    >>> same_stop(xy, np.array(["bus", None, "bus"], dtype=object), np.array([1, 2, 2]), 15.0).tolist()
    [False, True, False]
    """
    double = np.zeros(len(xy), dtype=bool)
    unknown = is_missing(mode)
    for own in sorted(set(rank.tolist()))[1:]:
        for word in set(mode[rank == own].tolist()):
            same_mode = unknown if word is None else mode == word
            rows = np.flatnonzero((rank == own) & same_mode)
            better = ~double & (rank < own) & (same_mode | unknown if word is not None else True)
            if better.any():
                nearest, _ = cKDTree(xy[better]).query(xy[rows])
                double[rows] = nearest <= distance_m
    return double
