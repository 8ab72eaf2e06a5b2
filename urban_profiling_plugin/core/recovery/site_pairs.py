"""Which site of one damage layer is which of another: one to one, the nearest first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..duplicates import first_equal
from ..geometry import points_of
from ..progress import Progress

_TOLERANCE_M = 1e-6
_BLOCK = 20_000
_HALVINGS = 6


@dataclass(frozen=True)
class SitePairs:
    """Pairs of rows, and how far apart they are (m), sorted by the row of the second layer."""

    before: np.ndarray
    after: np.ndarray
    distance: np.ndarray


@dataclass
class _Places:
    """Distinct geometries of a layer, and the rows that lie at each and are still free, the lowest first.

    Attributes
    ----------
    geometry, middle : of each place, with its point on surface; `first` is its lowest row.
    """

    geometry: np.ndarray
    middle: np.ndarray
    first: np.ndarray
    free: list[list[int]]

    @staticmethod
    def of(geometry: np.ndarray) -> _Places:
        first = first_equal(geometry)
        places, inverse = np.unique(first, return_inverse=True)
        free: list[list[int]] = [[] for _ in places]
        for row, place in enumerate(inverse.reshape(-1).tolist()):
            free[place].append(row)
        return _Places(geometry[places], points_of(geometry[places]), places, free)

    def open(self) -> np.ndarray:
        """Return the places with a free row."""
        return np.array([place for place, rows in enumerate(self.free) if rows], dtype=np.int64)


def pair_sites(
    before: np.ndarray,
    after: np.ndarray,
    reach_m: float,
    names: tuple[np.ndarray, np.ndarray] | None = None,
    progress: Progress | None = None,
) -> SitePairs:
    """Return the sites of two layers that are the same: of all pairs within reach the nearest, then the next.

    Distance is between the geometries, 0 where they touch or overlap; of equals the pair whose points on surface are
    nearest goes first, then the lowest row of either layer, then the next lowest. Exchanging the layers gives the same
    pairs. Where several sites lie at one place, those with the same name are paired before the others.

    Parameters
    ----------
    before, after : geometries in metres, none missing.
    reach_m : the farthest that two sites may lie apart and be one; it holds at equality (tolerance 1e-6 m).
    names : of the sites of both layers, ``None`` where unknown.

    Examples
    --------
    >>> pairs = pair_sites(shapely.points([0.0, 3.0], 0.0), shapely.points([2.0, 50.0], 0.0), 10)
    >>> pairs.before.tolist(), pairs.after.tolist(), pairs.distance.tolist()
    ([1], [0], [1.0])
    """
    progress = progress or Progress()
    one, two = _Places.of(before), _Places.of(after)
    found: list[tuple[int, int, float]] = []
    # near pairs first and alone: what they take need not be compared with everything within reach
    bands = [0.0, *(reach_m / 2**power for power in range(_HALVINGS, -1, -1))] if reach_m > 0 else [0.0]
    for number, band in enumerate(bands):
        part = progress.part(100.0 * number / len(bands), 100.0 * (number + 1) / len(bands))
        left, right, distance = _near(one, two, band, part)
        for i, j, metres in zip(left, right, distance):
            mine, theirs = one.free[i], two.free[j]
            if mine and theirs:
                found += [(b, a, metres) for b, a in _taken(mine, theirs, names)]
    found.sort(key=lambda pair: pair[1])
    return SitePairs(
        np.array([pair[0] for pair in found], dtype=np.int64),
        np.array([pair[1] for pair in found], dtype=np.int64),
        np.array([pair[2] for pair in found], dtype=np.float64),
    )


def _near(one: _Places, two: _Places, reach_m: float, progress: Progress) -> tuple[list[int], list[int], list[float]]:
    """Return the pairs of places within reach that both have free rows, in the order in which they are taken."""
    mine, theirs = one.open(), two.open()
    if not len(mine) or not len(theirs):
        return [], [], []
    tree = shapely.STRtree(two.geometry[theirs])
    lefts, rights = [], []
    for start in range(0, len(mine), _BLOCK):
        progress.at(100.0 * start / len(mine))
        block = mine[start : start + _BLOCK]
        left, right = tree.query(one.geometry[block], predicate="dwithin", distance=reach_m + _TOLERANCE_M)
        lefts.append(block[left])
        rights.append(theirs[right])
    left, right = np.concatenate(lefts), np.concatenate(rights)
    distance = np.round(shapely.distance(one.geometry[left], two.geometry[right]), 6)
    apart = np.round(shapely.distance(one.middle[left], two.middle[right]), 6)
    rows = np.sort(np.column_stack([one.first[left], two.first[right]]), axis=1)
    order = np.lexsort((rows[:, 1], rows[:, 0], apart, distance))
    return left[order].tolist(), right[order].tolist(), distance[order].tolist()


def _taken(mine: list[int], theirs: list[int], names: tuple[np.ndarray, np.ndarray] | None) -> list[tuple[int, int]]:
    """Return pairs of the free rows of two places, and take them from what is free."""
    pairs = []
    if names is not None and len(mine) + len(theirs) > 2:
        called = {names[1][row]: row for row in reversed(theirs) if names[1][row] is not None}
        for row in list(mine):
            other = called.pop(names[0][row], None)
            if other is not None:
                pairs.append((row, other))
                mine.remove(row)
                theirs.remove(other)
    n = min(len(mine), len(theirs))
    pairs += list(zip(mine[:n], theirs[:n]))
    del mine[:n], theirs[:n]
    return pairs
