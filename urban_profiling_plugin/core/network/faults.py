"""Where a street layer is drawn so that streets do not join: ends that stop short, crossings without a vertex."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..frame import Frame
from ..progress import Progress
from .joining import crossings_of
from .segments import project
from .street_flags import levels, walkable
from .streets import GRID_M, segment_lines, street_lines

JOINED_M = 0.01
"""Ends this near to a street are joined by the steps themselves."""
_BLOCK = 20_000


@dataclass(frozen=True)
class OpenEnds:
    """Street ends that stop just short of another street.

    Attributes
    ----------
    part : number of the line among `line_parts`, shape (k,); `row` : its row in the layer.
    last : whether it is the line's last vertex, else its first.
    target : number of the line it should join.
    """

    part: np.ndarray
    row: np.ndarray
    last: np.ndarray
    target: np.ndarray


@dataclass(frozen=True)
class BareCrossings:
    """Places where two lines cross without a vertex in common.

    Attributes
    ----------
    parts : numbers of the two lines among `line_parts`, shape (k, 2); `rows` : their rows in the layer.
    xy : the places, shape (k, 2).
    """

    parts: np.ndarray
    rows: np.ndarray
    xy: np.ndarray


def line_parts(frame: Frame) -> tuple[np.ndarray, np.ndarray]:
    """Return the single lines of a layer, and the row of each."""
    parts, row = shapely.get_parts(frame.geometry, return_index=True)
    keep = shapely.get_type_id(parts) == 1
    return parts[keep], row[keep]


def open_ends(frame: Frame, gap_m: float, progress: Progress) -> OpenEnds:
    """Return the ends within a gap of a line on their level that they share no vertex with; `frame` is in metres.

    >>> import pyproj
    >>> lines = shapely.from_wkt(["LINESTRING (0 0, 100 0)", "LINESTRING (50 0.4, 50 90)"])
    >>> ends = open_ends(Frame(lines, {}, pyproj.CRS.from_epsg(32628)), 1.0, Progress())
    >>> ends.row.tolist(), ends.last.tolist(), ends.target.tolist()
    ([1], [False], [0])
    """
    parts, row = line_parts(frame)
    xy, line = shapely.get_coordinates(parts, return_index=True)
    # a vertex that occurs once in the whole layer joins nothing
    place = np.round(xy / GRID_M).astype(np.int64)
    _, number, count = np.unique(place, axis=0, return_inverse=True, return_counts=True)
    alone = count[number.ravel()] == 1
    last = np.append(line[1:] != line[:-1], True)
    first = np.append(True, last[:-1])
    ends = np.flatnonzero(alone & (first | last))
    level = levels(frame)[row]
    tree = shapely.STRtree(parts)
    pairs = [np.empty((0, 2), dtype=np.int64)]
    for start in progress.each(range(0, len(ends), _BLOCK)):
        end = ends[start : start + _BLOCK]
        x, y = xy[end].T
        at, other = tree.query(shapely.box(x - gap_m, y - gap_m, x + gap_m, y + gap_m))
        apart = (line[end[at]] != other) & (level[line[end[at]]] == level[other])
        at, other = at[apart], other[apart]
        distance = shapely.distance(shapely.points(xy[end[at]]), parts[other])
        order = np.lexsort((other, distance, at))
        _, best = np.unique(at[order], return_index=True)
        nearest = order[best]
        nearest = nearest[(distance[nearest] > JOINED_M) & (distance[nearest] <= gap_m)]
        pairs.append(np.column_stack([end[at[nearest]], other[nearest]]))
    end, other = np.concatenate(pairs).T
    joined = _joins_already(parts, line[end], last[end], other, gap_m)
    end, other = end[~joined], other[~joined]
    return OpenEnds(line[end], row[line[end]], last[end], other)


def _joins_already(
    parts: np.ndarray, part: np.ndarray, last: np.ndarray, target: np.ndarray, gap_m: float
) -> np.ndarray:
    """Return which ends belong to a stub so short that its other end, which does join, brings them near."""
    behind = shapely.get_point(parts[part], np.where(last, 0, -1))
    return (shapely.length(parts[part]) <= 2 * gap_m) & (shapely.distance(behind, parts[target]) <= JOINED_M)


def bare_crossings(frame: Frame, progress: Progress) -> BareCrossings:
    """Return where walkable lines of one level cross without a vertex in common; `frame` is in metres.

    An end that lies on another line is no crossing: the steps join it.

    >>> import pyproj
    >>> lines = shapely.from_wkt(["LINESTRING (0 0, 100 0)", "LINESTRING (50 -9, 50 9)", "LINESTRING (70 0, 70 9)"])
    >>> crossings = bare_crossings(Frame(lines, {}, pyproj.CRS.from_epsg(32628)), Progress())
    >>> crossings.rows.tolist(), crossings.xy.tolist()
    ([[0, 1]], [[50.0, 0.0]])
    """
    parts, row = line_parts(frame)
    kept = np.flatnonzero(walkable(frame)[row])
    nothing = np.empty((0, 2), dtype=np.int64)
    if not len(kept):
        return BareCrossings(nothing, nothing, nothing.astype(float))
    lines, line_part = street_lines(frame.take(row[kept]).with_geometry(parts[kept]))
    tree = shapely.STRtree(segment_lines(lines.nodes, lines.start, lines.end))
    found = crossings_of(lines, tree, progress)
    pair = np.column_stack([lines.line[found.one], lines.line[found.other]])
    at_end = np.zeros(len(pair), dtype=bool)
    for ends in (lines.first, lines.last):
        for side in (0, 1):
            at_end |= np.hypot(*(lines.nodes[ends[pair[:, side]]] - found.xy).T) <= JOINED_M
    pair, xy = kept[line_part[pair[~at_end]]], found.xy[~at_end]
    # a vertex of one line on the other belongs to two segments
    key = np.column_stack([pair, np.round(xy / GRID_M).astype(np.int64)])
    _, once = np.unique(key, axis=0, return_index=True)
    return BareCrossings(pair[once], row[pair[once]], xy[once])


def place_on(parts: np.ndarray, which: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return for each place the vertex before the nearest point on a line, that point, and how far along the segment.

    Parameters
    ----------
    which : number of the line in `parts`, shape (k,). xy : the places, shape (k, 2).

    Returns
    -------
    vertex : number of the vertex within the line, shape (k,). nearest : shape (k, 2).
    at, left : distances to the segment's start and end, shape (k,).
    """
    vertices, owner = shapely.get_coordinates(parts[which], return_index=True)
    step = np.flatnonzero(owner[1:] == owner[:-1])
    start, end, place = vertices[step], vertices[step + 1], owner[step]
    at, distance = project(xy[place], start, end)
    order = np.lexsort((step, distance, place))
    _, first = np.unique(place[order], return_index=True)
    best = order[first]
    length = np.hypot(*(end[best] - start[best]).T)
    begins = np.searchsorted(owner, np.arange(len(which)))
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(length > 0, at[best] / length, 0.0)[:, None]
    nearest = start[best] + share * (end[best] - start[best])
    return step[best] - begins, nearest, np.column_stack([at[best], length - at[best]])
