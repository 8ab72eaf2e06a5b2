"""Polygons that touch or overlap, put together: one piece of land, counted once."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..geometry import clipped_pairs, sum_by_area
from ..progress import Progress
from ..tiles import PRECISION_M


def touching_groups(geometry: np.ndarray, same: np.ndarray | None = None) -> np.ndarray:
    """Return a group number per geometry: those that touch or overlap, directly or through others, share one.

    Parameters
    ----------
    same : int array; only geometries of one value come into one group. Groups are numbered by their first member.
    """
    size = len(geometry)
    first, second = shapely.STRtree(geometry).query(geometry, predicate="intersects")
    keep = first < second
    if same is not None:
        keep &= same[first] == same[second]
    first, second = first[keep], second[keep]
    pairs = coo_matrix((np.ones(len(first)), (first, second)), shape=(size, size))
    _, group = connected_components(pairs, directed=False)
    _, start, inverse = np.unique(group, return_index=True, return_inverse=True)
    return np.argsort(np.argsort(start))[inverse.ravel()]


def united_groups(geometry: np.ndarray, group: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the union of each group's geometries, in the order of the group numbers."""
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    ends = np.append(starts[1:], len(order))
    found = geometry[order[starts]].copy()
    several = np.flatnonzero(ends - starts > 1)
    for number in progress.each(several):
        found[number] = shapely.union_all(geometry[order[starts[number] : ends[number]]], grid_size=PRECISION_M)
    return found


def land_in(geometry: np.ndarray, areas: np.ndarray, progress: Progress) -> np.ndarray:
    """Return the square metres of each area that the geometries cover, land under several of them once."""
    if not len(geometry):
        return np.zeros(len(areas))
    apart = united_groups(geometry, touching_groups(geometry), progress.part(0, 50))
    _, area, part = clipped_pairs(apart, areas, progress.part(50, 100))
    return sum_by_area(area, shapely.area(part), len(areas))
