"""Walking distances on the planned grid in closed form, to hold the graph search of `walking` against.

Where all streets run along the axes and none is missing, the way from a place on one street to a place on another is
the sum of the differences in x and y, plus the detour to the next cross street when both lie on parallel streets. A
distance is taken from this only when no way as short could leave the complete grid: a way from F of length D that
ends between x0 and x1 never comes west of (F + x0 - D) / 2 nor east of (F + x1 + D) / 2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .city import FINE, ORIGIN, Plan, Zone
from .open_spaces import Spaces
from .streets import Network
from .walking import REACH_M

_FAR_M = 1000.0
"""Homes farther from every space than this are left to the graph search."""


@dataclass(frozen=True)
class GridHomes:
    """Homes with a distance in closed form: rows of the buildings and metres."""

    row: np.ndarray
    distance_m: np.ndarray


@dataclass(frozen=True)
class _Feet:
    x: np.ndarray
    y: np.ndarray
    walk: np.ndarray
    on_row: np.ndarray

    def take(self, rows: np.ndarray) -> _Feet:
        return _Feet(self.x[rows], self.y[rows], self.walk[rows], self.on_row[rows])


def grid_distances(
    plan: Plan, network: Network, spaces: Spaces, xy: np.ndarray, i: np.ndarray, j: np.ndarray
) -> GridHomes:
    """Return the homes, of those at `xy` in blocks (`i`, `j`), whose distance follows from the grid alone."""
    x = ORIGIN[0] + plan.u[::FINE]
    y = ORIGIN[1] + plan.v[::FINE]
    complete, park = _complete(plan, network)
    row = np.flatnonzero(complete[i, j])
    feet = _feet(xy[row], x[i[row]], x[i[row] + 1], y[j[row]], y[j[row] + 1])
    counted = spaces.geometry[spaces.counts & (spaces.part_of < 0)]
    square = np.array([_is_rectangle(polygon) for polygon in counted.tolist()])
    boxes = [polygon.bounds for polygon in counted[square].tolist()]
    best = np.full(len(row), np.inf)
    for box in boxes:
        rows = np.flatnonzero(_straight(feet, box) <= _FAR_M)
        best[rows] = np.minimum(best[rows], _to_rectangle(feet.take(rows), box, x, y))
    sure = np.isfinite(best)
    other = np.pad(np.cumsum(np.cumsum(~(complete | park), axis=0), axis=1), ((1, 0), (1, 0)))
    for box in boxes:
        rows = np.flatnonzero(_straight(feet, box) - REACH_M <= best)
        sure[rows] &= _stays_on_grid(feet.take(rows), box, best[rows], x, y, other)
    points = shapely.points(feet.x, feet.y)
    askew = shapely.STRtree(points).query(
        counted[~square], predicate="dwithin", distance=float(best[sure].max(initial=0.0)) + REACH_M
    )
    apart = shapely.distance(counted[~square][askew[0]], points[askew[1]]) - REACH_M
    sure[askew[1][apart < best[askew[1]]]] = False
    return GridHomes(row[sure], (best + feet.walk)[sure])


def _is_rectangle(polygon: shapely.Polygon) -> bool:
    xmin, ymin, xmax, ymax = polygon.bounds
    area = shapely.Polygon(polygon.exterior).area
    return bool(abs(area - (xmax - xmin) * (ymax - ymin)) <= 1e-6 * area)


def _straight(feet: _Feet, box: tuple[float, float, float, float]) -> np.ndarray:
    """Return straight distances to a rectangle."""
    return np.hypot(_outside(feet.x, box[0], box[2]), _outside(feet.y, box[1], box[3]))


def _stays_on_grid(
    feet: _Feet,
    box: tuple[float, float, float, float],
    best: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    other: np.ndarray,
) -> np.ndarray:
    """Return where every way of the distance found to a space lies on the complete grid."""
    reach = np.where(np.isfinite(best), best, 0.0)
    limits = []
    for foot, low, high, lines in ((feet.x, box[0], box[2], x), (feet.y, box[1], box[3], y)):
        first = np.maximum(foot - reach, (foot + low - REACH_M - reach) / 2)
        last = np.minimum(foot + reach, (foot + high + REACH_M + reach) / 2)
        first, last = np.searchsorted(lines, first, side="right") - 1, np.searchsorted(lines, last, side="left")
        limits += [first, last]
    size_x, size_y = other.shape
    inside = (limits[0] >= 0) & (limits[1] < size_x) & (limits[2] >= 0) & (limits[3] < size_y)
    i0, i1 = np.clip(limits[0], 0, size_x - 1), np.clip(limits[1], 0, size_x - 1)
    j0, j1 = np.clip(limits[2], 0, size_y - 1), np.clip(limits[3], 0, size_y - 1)
    strange = other[i1, j1] - other[i0, j1] - other[i1, j0] + other[i0, j0]
    return inside & (strange == 0)


def _complete(plan: Plan, network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Return which blocks of the exact grid have streets on all sides and none inside, and which are of a big park."""
    corner_u, corner_v = plan.u[::FINE], plan.v[::FINE]
    middle_u, middle_v = (corner_u[:-1] + corner_u[1:]) / 2, (corner_v[:-1] + corner_v[1:]) / 2
    exact = plan.exact(middle_u[:, None], middle_v[None, :]) & plan.exact(corner_u[:-1, None], middle_v[None, :])
    east = (network.east[:, ::FINE] > 0).reshape(plan.columns, FINE, -1).all(axis=1)
    north = (network.north[::FINE] > 0).reshape(plan.columns + 1, plan.rows, FINE).all(axis=2)
    alley = network.east[::FINE, FINE // 2 :: FINE] > 0
    closed = east[:, :-1] & east[:, 1:] & north[:-1] & north[1:] & ~alley
    return exact & closed & (plan.blocks == Zone.PLANNED) & plan.whole_blocks, exact & (plan.blocks == Zone.PARK)


def _feet(xy: np.ndarray, west: np.ndarray, east: np.ndarray, south: np.ndarray, north: np.ndarray) -> _Feet:
    x, y = xy.T
    walks = np.stack([y - south, north - y, x - west, east - x])
    side = walks.argmin(axis=0)
    return _Feet(
        np.select([side == 2, side == 3], [west, east], x),
        np.select([side == 0, side == 1], [south, north], y),
        walks.min(axis=0),
        side < 2,
    )


def _to_rectangle(feet: _Feet, box: tuple[float, float, float, float], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return distances along the grid from feet to the parts of streets within 20 m of a rectangle."""
    found = np.full(len(feet.x), np.inf)
    x = x[(x > box[0] - 2 * _FAR_M) & (x < box[2] + 2 * _FAR_M)]
    y = y[(y > box[1] - 2 * _FAR_M) & (y < box[3] + 2 * _FAR_M)]
    for lines, crossing, low, high, start, end, along, across, same_kind in (
        (y, x, box[1], box[3], box[0], box[2], feet.x, feet.y, feet.on_row),
        (x, y, box[0], box[2], box[1], box[3], feet.y, feet.x, ~feet.on_row),
    ):
        gap = np.maximum(np.maximum(low - lines, lines - high), 0.0)
        for line, off in zip(lines[gap <= REACH_M].tolist(), gap[gap <= REACH_M].tolist()):
            reach = np.sqrt(REACH_M**2 - off**2)
            first, last = start - reach, end + reach
            beyond = _outside(along, first, last)
            detour = np.full(len(along), np.inf)
            for cross in crossing.tolist():
                detour = np.minimum(detour, np.abs(along - cross) + _outside(np.array(cross), first, last))
            parallel = np.where(across == line, beyond, np.abs(across - line) + detour)
            found = np.minimum(found, np.where(same_kind, parallel, np.abs(across - line) + beyond))
    return found


def _outside(at: np.ndarray, first: float, last: float) -> np.ndarray:
    """Return how far places lie outside a stretch."""
    return np.maximum(np.maximum(first - at, at - last), 0.0)
