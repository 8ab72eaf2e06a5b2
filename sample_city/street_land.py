"""How much land the streets take, found three ways that share nothing but the definition.

A street is every segment's rectangle (flat ends) and, at every vertex where two segments meet, a disc of half the
second-widest width. By points: one random point in each of many equal cells over the city, asked by arithmetic whether
it lies in a rectangle or a disc. In closed form: on a part of the planned grid, where all streets run along the axes,
rectangles less where they cross. United: rectangles and discs of 256 sides merged by GEOS, for small cities.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .city import FINE, ORIGIN, Plan, Zone
from .noise import uniform
from .polygons import from_corners
from .streets import Network
from .walking import segments

_BLOCK = 100_000
_SIDES = 64


@dataclass(frozen=True)
class Bodies:
    """Rectangles along segments and discs at vertices.

    Attributes
    ----------
    start, end : shape (n, 2); `half` (n,) half widths.
    centre : shape (m, 2); `radius` (m,).
    """

    start: np.ndarray
    end: np.ndarray
    half: np.ndarray
    centre: np.ndarray
    radius: np.ndarray


@dataclass(frozen=True)
class PointCount:
    """Shares of the city's area, by points in cells.

    Attributes
    ----------
    street, share : share of street land, and of street land or counted open space, in each area; last the whole city.
    standard_error : of `street`, an upper bound (as if the points were independent within an area).
    points_n : points in each area.
    """

    street: np.ndarray
    share: np.ndarray
    standard_error: np.ndarray
    points_n: np.ndarray


def bodies(network: Network, which: int = 1) -> Bodies:
    """Return the rectangles and discs of the streets with low (0), central (1) or high (2) widths."""
    rows = np.flatnonzero(network.is_street)
    ways = network.ways[rows]
    start, end, _ = segments(ways)
    half = np.repeat(network.width(which)[rows] / 2, shapely.get_num_coordinates(ways) - 1)
    points, both = np.concatenate([start, end]), np.concatenate([half, half])
    vertex, number = np.unique(points, axis=0, return_inverse=True)
    order = np.lexsort((-both, number.ravel()))
    number, both = number.ravel()[order], both[order]
    first = np.flatnonzero(np.diff(number, prepend=-1))
    several = np.diff(np.append(first, len(number))) > 1
    return Bodies(start, end, half, vertex[number[first[several]]], both[first[several] + 1])


def count_points(
    plan: Plan, streets: Bodies, boundary: shapely.Geometry, areas: np.ndarray, spaces: np.ndarray, cells_n: int
) -> PointCount:
    """Return the shares of street land by points, one in each cell of a net of about `cells_n` cells over the city."""
    xmin, ymin, xmax, ymax = shapely.bounds(boundary)
    side = np.sqrt((xmax - xmin) * (ymax - ymin) / cells_n)
    columns, rows = int(np.ceil((xmax - xmin) / side)), int(np.ceil((ymax - ymin) / side))
    lines = shapely.STRtree(shapely.linestrings(np.stack([streets.start, streets.end], axis=1)))
    discs = shapely.STRtree(shapely.points(streets.centre))
    area_tree, space_tree = shapely.STRtree(areas), shapely.STRtree(spaces)
    totals = np.zeros((3, len(areas)))
    for begin in range(0, columns * rows, _BLOCK):
        cell = np.arange(begin, min(begin + _BLOCK, columns * rows))
        x = xmin + (cell % columns + uniform(plan.seed, "point x", cell)) * side
        y = ymin + (cell // columns + uniform(plan.seed, "point y", cell)) * side
        points = shapely.points(x, y)
        row, area = area_tree.query(points, predicate="within")
        points, xy = points[row], np.stack([x, y], axis=-1)[row]
        street = _on_street(streets, lines, discs, points, xy)
        either = street.copy()
        either[space_tree.query(points, predicate="within")[0]] = True
        for n, hit in enumerate((np.ones(len(row), dtype=bool), street, either)):
            totals[n] += np.bincount(area[hit], minlength=len(areas))
    totals = np.concatenate([totals, totals.sum(axis=1, keepdims=True)], axis=1)
    number = np.maximum(totals[0], 1)
    street, share = totals[1] / number, totals[2] / number
    return PointCount(street, share, np.sqrt(street * (1 - street) / number), totals[0].astype(int))


def _on_street(
    streets: Bodies, lines: shapely.STRtree, discs: shapely.STRtree, points: np.ndarray, xy: np.ndarray
) -> np.ndarray:
    on = np.zeros(len(points), dtype=bool)
    row, segment = lines.query(points, predicate="dwithin", distance=float(streets.half.max()))
    along = streets.end[segment] - streets.start[segment]
    length = np.hypot(*along.T)
    away = xy[row] - streets.start[segment]
    at = (away * along).sum(axis=1) / length
    aside = np.abs(away[:, 0] * along[:, 1] - away[:, 1] * along[:, 0]) / length
    on[row[(at >= 0) & (at <= length) & (aside <= streets.half[segment])]] = True
    row, disc = discs.query(points, predicate="dwithin", distance=float(streets.radius.max()))
    on[row[np.hypot(*(xy[row] - streets.centre[disc]).T) <= streets.radius[disc]]] = True
    return on


def united(streets: Bodies, boundary: shapely.Geometry) -> shapely.Geometry:
    """Return the union of rectangles and many-sided discs within the boundary."""
    along = streets.end - streets.start
    unit = along / np.hypot(*along.T)[:, None]
    across = np.stack([-unit[:, 1], unit[:, 0]], axis=-1) * streets.half[:, None]
    corners = [streets.start - across, streets.end - across, streets.end + across, streets.start + across]
    discs = shapely.buffer(shapely.points(streets.centre), streets.radius, quad_segs=_SIDES)
    return shapely.intersection(
        shapely.union_all(np.concatenate([from_corners(np.stack(corners, axis=1)), discs])), boundary
    )


def grid_region(plan: Plan) -> tuple[float, float, float, float] | None:
    """Return a part of the exact planned grid, from the middle of blocks to the middle of blocks, or ``None``."""
    u = (plan.u[:-1:FINE] + plan.u[FINE::FINE]) / 2
    v = (plan.v[:-1:FINE] + plan.v[FINE::FINE]) / 2
    usable = (plan.blocks == Zone.PLANNED) & plan.whole_blocks & plan.exact(u[:, None], v[None, :])
    best, found = 0, None
    for i0 in range(plan.columns):
        column = np.ones(plan.rows, dtype=bool)
        for i1 in range(i0, min(i0 + 12, plan.columns)):
            column &= usable[i1]
            j0, length = _longest(column)
            if (i1 - i0) * (length - 1) > best and i1 > i0:
                best, found = (i1 - i0) * (length - 1), (i0, i1, j0, j0 + length - 1)
    if found is None:
        return None
    i0, i1, j0, j1 = found
    shift = 0.3  # off the middle, so that an alley does not lie half in
    x = [ORIGIN[0] + plan.u[FINE * i] + shift * (plan.u[FINE * i + FINE] - plan.u[FINE * i]) for i in (i0, i1)]
    y = [ORIGIN[1] + plan.v[FINE * j] + shift * (plan.v[FINE] - plan.v[0]) for j in (j0, j1)]
    return x[0], y[0], x[1], y[1]


def _longest(usable: np.ndarray) -> tuple[int, int]:
    """Return first place and length, 20 at most, of the longest run of true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], usable.astype(int), [0]])))
    if not len(edges):
        return 0, 0
    lengths = np.minimum(edges[1::2] - edges[::2], 20)
    return int(edges[::2][lengths.argmax()]), int(lengths.max())


def closed_form(streets: Bodies, region: tuple[float, float, float, float]) -> float:
    """Return the street land in a region of the exact grid: rectangles east-west and north-south, less their crossings.

    Streets of one direction do not overlap, and every disc lies within a street that runs through its node.

    Raises
    ------
    ValueError : a street in the region runs askew.
    """
    x0, y0, x1, y1 = region
    half = streets.half
    low, high = np.minimum(streets.start, streets.end), np.maximum(streets.start, streets.end)
    flat = low[:, 1] == high[:, 1]
    upright = low[:, 0] == high[:, 0]
    grow = np.stack([np.where(upright, half, 0.0), np.where(flat, half, 0.0)], axis=-1)
    low, high = low - grow, high + grow
    reach = half[:, None] * ~(flat | upright)[:, None]
    near = ((low - reach < [x1, y1]) & (high + reach > [x0, y0])).all(axis=1)
    if (near & ~flat & ~upright).any():
        raise ValueError("a street in the region runs askew")
    low, high = np.clip(low, [x0, y0], [x1, y1]), np.clip(high, [x0, y0], [x1, y1])
    east, north = flat & near, upright & near
    total = float((high - low)[east | north].prod(axis=1).sum())
    wide = np.minimum(high[east, None], high[None, north]) - np.maximum(low[east, None], low[None, north])
    return total - float(np.maximum(wide, 0.0).prod(axis=2).sum())
