"""Where places meet the streets: given entrances, parts of streets along their edge, or the nearest street point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from .attachment import TOLERANCE_M, Streets

_BLOCK = 20_000


@dataclass(frozen=True)
class Sources:
    """What walking starts from: street parts at no cost, and street points at the cost of a straight walk.

    Attributes
    ----------
    places_n : number of places.
    part_place, part_segment, part_from_m, part_to_m : parts of streets that are at the place.
    point_place, point_segment, point_at_m, point_walk_m : street points an entrance opens to.
    entrances_unused : rows of the given entrances that lie near no place.
    entrances_apart : rows of the given entrances that lie near no street.
    """

    places_n: int
    part_place: np.ndarray
    part_segment: np.ndarray
    part_from_m: np.ndarray
    part_to_m: np.ndarray
    point_place: np.ndarray
    point_segment: np.ndarray
    point_at_m: np.ndarray
    point_walk_m: np.ndarray
    entrances_unused: np.ndarray
    entrances_apart: np.ndarray

    @property
    def connected(self) -> np.ndarray:
        """Return which places a street reaches."""
        connected = np.zeros(self.places_n, dtype=bool)
        connected[self.part_place] = True
        connected[self.point_place] = True
        return connected


def find_sources(
    places: np.ndarray,
    streets: Streets,
    *,
    entrance_tolerance_m: float,
    max_snap_m: float,
    entrances: np.ndarray | None = None,
    progress: Progress | None = None,
) -> Sources:
    """Return where each place meets the streets.

    A point is its own entrance. A place with given entrances (those nearest to it and within the tolerance) is entered
    there alone. Every other place is at each street point within the tolerance of it or inside it, at no cost; failing
    that, at the nearest street point within `max_snap_m`, at the cost of the straight walk.

    Parameters
    ----------
    places : geometries in the network's CRS.
    entrances : coordinates of given entrances, shape (k, 2).
    """
    progress = progress or Progress()
    entrances = np.empty((0, 2)) if entrances is None else entrances
    gate_place, gate_row = _places_of_entrances(entrances, places, entrance_tolerance_m)
    given = np.zeros(len(places), dtype=bool)
    given[gate_place] = True
    is_point = shapely.get_dimensions(places) == 0
    own_xy, own = shapely.get_coordinates(places[is_point & ~given], return_index=True)
    own_place = np.flatnonzero(is_point & ~given)[own]
    gate_place = np.concatenate([gate_place, own_place])
    gates = streets.nearest(np.vstack([entrances[gate_row], own_xy]), max_snap_m)
    open_gate = gates.segment >= 0
    apart = gate_row[~open_gate[: len(gate_row)]]

    shapes = np.flatnonzero(~given & ~is_point)
    place, segment, from_m, to_m = street_parts_near(places[shapes], streets, entrance_tolerance_m, progress)
    lonely = np.setdiff1d(np.arange(len(shapes)), place)
    nearest = streets.nearest_to_shapes(places[shapes[lonely]], max_snap_m)
    near = nearest.segment >= 0
    unused = np.setdiff1d(np.arange(len(entrances)), gate_row)
    return Sources(
        len(places),
        shapes[place],
        segment,
        from_m,
        to_m,
        np.concatenate([gate_place[open_gate], shapes[lonely[near]]]),
        np.concatenate([gates.segment[open_gate], nearest.segment[near]]),
        np.concatenate([gates.at_m[open_gate], nearest.at_m[near]]),
        np.concatenate([gates.walk_m[open_gate], nearest.walk_m[near]]),
        unused,
        apart,
    )


def street_parts_near(
    shapes: np.ndarray, streets: Streets, distance_m: float, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the parts of segments within a distance of each shape or inside it, exactly: shape, segment, from, to.

    The points of a segment near one edge of a shape are those inside a stadium around that edge, which is convex: one
    interval. The union over edges, and what lies inside beyond the reach of any edge, is the answer; nothing is
    approximated by a many-sided buffer.
    """
    progress = progress or Progress()
    found = _near_edges(shapes, streets, distance_m, progress.part(0, 80))
    shape, number, begin, end = _merge_intervals(*found)
    inside = _gaps_inside(shapes, streets, shape, number, begin, end)
    if len(inside[0]):
        pieces = zip((shape, number, begin, end), inside)
        shape, number, begin, end = _merge_intervals(*(np.concatenate(pair) for pair in pieces))
    return shape, streets.segment[number], begin, end


def _places_of_entrances(xy: np.ndarray, places: np.ndarray, tolerance_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest place of each entrance within the tolerance, and the entrance's row."""
    if not len(xy) or not len(places):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    tree = shapely.STRtree(places)
    (row, place), distance = tree.query_nearest(
        shapely.points(xy), max_distance=tolerance_m + TOLERANCE_M, return_distance=True, all_matches=True
    )
    order = np.lexsort((place, distance, row))
    first = np.ones(len(order), dtype=bool)
    first[1:] = row[order][1:] != row[order][:-1]
    return place[order[first]], row[order[first]]


def _near_edges(
    shapes: np.ndarray, streets: Streets, radius_m: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return for each edge of each shape the part of each segment within the radius of it."""
    edge_start, edge_end, edge_shape = _edges(shapes)
    parts = [(np.empty(0, dtype=np.int64),) * 2 + (np.empty(0),) * 2]
    for begin in progress.each(range(0, len(edge_shape), _BLOCK)):
        a, b = edge_start[begin : begin + _BLOCK], edge_end[begin : begin + _BLOCK]
        low, high = np.minimum(a, b) - radius_m, np.maximum(a, b) + radius_m
        edge, number = streets.tree.query(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
        from_m, to_m = _within_stadium(streets.start[number], streets.end[number], a[edge], b[edge], radius_m)
        hit = from_m <= to_m
        parts.append((edge_shape[begin + edge[hit]], number[hit], from_m[hit], to_m[hit]))
    return tuple(np.concatenate(arrays) for arrays in zip(*parts))  # type: ignore[return-value]


def _edges(shapes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the boundary edges of polygons and the segments of lines: start, end, shape."""
    parts, shape = shapely.get_parts(shapes, return_index=True)
    area = shapely.get_dimensions(parts) == 2
    rings, ring_part = shapely.get_rings(parts[area], return_index=True)
    curves = np.concatenate([rings, parts[~area]])
    curve_shape = np.concatenate([shape[area][ring_part], shape[~area]])
    xy, curve = shapely.get_coordinates(curves, return_index=True)
    step = np.flatnonzero(curve[1:] == curve[:-1])
    return xy[step], xy[step + 1], curve_shape[curve[step]]


def _within_stadium(
    start: np.ndarray, end: np.ndarray, a: np.ndarray, b: np.ndarray, radius: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the interval of each segment within `radius` of the edge a-b; from > to where there is none.

    The stadium is the union of two discs and a rectangle, and convex: its interval is the hull of theirs.
    """
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    unit = along / length[:, None]
    edge = b - a
    edge_length = np.hypot(edge[:, 0], edge[:, 1])
    edge_unit = edge / np.where(edge_length > 0, edge_length, 1.0)[:, None]
    across = np.column_stack([-edge_unit[:, 1], edge_unit[:, 0]])
    offset = start - a
    low = np.full(len(start), -np.inf)
    high = np.full(len(start), np.inf)
    for axis, floor, ceiling in ((edge_unit, 0.0, edge_length), (across, -radius, radius)):
        speed = (unit * axis).sum(axis=1)
        at_start = (offset * axis).sum(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            bounds = np.stack([(floor - at_start) / speed, (ceiling - at_start) / speed])
        level = np.abs(speed) < 1e-12
        between = (at_start >= floor - TOLERANCE_M) & (at_start <= ceiling + TOLERANCE_M)
        low = np.maximum(low, np.where(level, np.where(between, -np.inf, np.inf), bounds.min(axis=0)))
        high = np.minimum(high, np.where(level, np.where(between, np.inf, -np.inf), bounds.max(axis=0)))
    hollow = (low > high) | (edge_length <= 0)
    low, high = np.where(hollow, np.inf, low), np.where(hollow, -np.inf, high)
    for centre in (a, b):
        to_centre = centre - start
        middle = (to_centre * unit).sum(axis=1)
        square = radius**2 - ((to_centre - middle[:, None] * unit) ** 2).sum(axis=1)
        half = np.sqrt(np.maximum(square, 0.0))
        touched = square >= -2 * (radius + TOLERANCE_M) * TOLERANCE_M
        low = np.minimum(low, np.where(touched, middle - half, np.inf))
        high = np.maximum(high, np.where(touched, middle + half, -np.inf))
    low, high = np.maximum(low, 0.0), np.minimum(high, length)
    return low, high


def _merge_intervals(
    shape: np.ndarray, number: np.ndarray, begin: np.ndarray, end: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the union of the intervals of each (shape, segment) as disjoint intervals, sorted."""
    if not len(shape):
        return shape, number, begin, end
    order = np.lexsort((begin, number, shape))
    shape, number, begin, end = shape[order], number[order], begin[order], end[order]
    new = np.ones(len(shape), dtype=bool)
    new[1:] = (shape[1:] != shape[:-1]) | (number[1:] != number[:-1])
    # one running maximum serves all groups when each is shifted beyond the one before
    shift = (np.cumsum(new) - 1) * (end.max() + 1.0)
    reached = np.maximum.accumulate(end + shift)
    opens = new.copy()
    opens[1:] |= (begin + shift)[1:] > reached[:-1] + TOLERANCE_M
    first = np.flatnonzero(opens)
    return shape[first], number[first], begin[first], np.maximum.reduceat(end, first)


def _gaps_inside(
    shapes: np.ndarray,
    streets: Streets,
    shape: np.ndarray,
    number: np.ndarray,
    begin: np.ndarray,
    end: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return what lies inside the shapes between the (disjoint, sorted) intervals near their edges."""
    shapely.prepare(shapes)
    pair_shape, pair_number = streets.tree.query(shapes, predicate="intersects")
    length = np.hypot(*(streets.end - streets.start).T)
    # between intervals: [end of one, begin of the next]; a pair without intervals is one gap
    gap_shape = np.concatenate([shape, pair_shape])
    gap_number = np.concatenate([number, pair_number])
    gap_begin = np.concatenate([end, np.zeros(len(pair_shape))])
    order = np.lexsort((gap_begin, gap_number, gap_shape))
    key_shape, key_number, key_begin = gap_shape[order], gap_number[order], gap_begin[order]
    is_last = np.ones(len(order), dtype=bool)
    is_last[:-1] = (key_shape[1:] != key_shape[:-1]) | (key_number[1:] != key_number[:-1])
    next_begin = length[key_number]
    starts = np.concatenate([begin, np.full(len(pair_shape), -1.0)])[order]
    following = np.append(starts[1:], 0.0)
    next_begin[~is_last] = following[~is_last]
    wide = next_begin > key_begin + TOLERANCE_M
    key_shape, key_number, key_begin, next_begin = (x[wide] for x in (key_shape, key_number, key_begin, next_begin))
    share = ((key_begin + next_begin) / 2 / length[key_number])[:, None]
    middle = shapely.points(streets.start[key_number] + share * (streets.end[key_number] - streets.start[key_number]))
    inside = shapely.contains(shapes[key_shape], middle) if len(middle) else np.zeros(0, dtype=bool)
    return key_shape[inside], key_number[inside], key_begin[inside], next_begin[inside]
