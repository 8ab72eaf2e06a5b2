"""Lines cut wherever they meet, and the pieces of land that they enclose."""

from __future__ import annotations

import numpy as np
import scipy.sparse
import shapely
from scipy.sparse.csgraph import connected_components

from .network.segments import cut_segments, project
from .progress import Progress

SNAP_M = 1e-4
"""Points closer than this are one point."""
_BLOCK = 20_000


def enclosed_land(lines: np.ndarray, extent: shapely.Geometry, progress: Progress | None = None) -> np.ndarray:
    """Return the pieces that lines cut an extent into, as polygons that fill it.

    Lines may cross, overlap, touch and end anywhere, also outside; dead ends divide nothing.

    Parameters
    ----------
    lines : shapely lines in a metric CRS, shape (n,).
    extent : (multi)polygon in the same CRS.

    Examples
    --------
    >>> streets = shapely.from_wkt(["LINESTRING (5 -1, 5 11)", "LINESTRING (5 3, 8 3)"])
    >>> sorted(shapely.area(enclosed_land(streets, shapely.box(0, 0, 10, 10))).tolist())
    [50.0, 50.0]
    """
    progress = progress or Progress()
    near = lines[shapely.STRtree(lines).query(extent, predicate="intersects")] if len(lines) else lines
    progress.at(5)
    rings = shapely.get_rings(shapely.get_parts(extent))
    # the extent comes first: where points fall together, its vertices stay where they are
    nodes, start, end = cut_where_they_meet(np.concatenate([_segments(rings), _segments(near)]), progress.part(5, 80))
    edges = shapely.linestrings(np.stack([nodes[start], nodes[end]], axis=1))
    pieces = shapely.get_parts(shapely.polygonize(edges))
    progress.at(90)
    shapely.prepare(extent)
    return pieces[shapely.intersects(extent, shapely.point_on_surface(pieces))]


def cut_where_they_meet(
    segments: np.ndarray, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return straight segments as a planar graph: nodes, and the start and end node of each edge, every edge once.

    Segments are cut where they cross, where one ends on another and where they overlap; what lies within `SNAP_M` is
    one point.

    Parameters
    ----------
    segments : coordinates, shape (n, 2, 2).

    Returns
    -------
    nodes : shape (m, 2); start, end : int arrays, shape (edges,).

    Examples
    --------
    >>> nodes, start, end = cut_where_they_meet(np.array([[[0, 0], [2, 2]], [[0, 2], [2, 0]]], dtype=float))
    >>> len(nodes), len(start)
    (5, 4)
    """
    progress = progress or Progress()
    nodes, number = _snapped(segments.reshape(-1, 2))
    start, end = _edges(number[0::2], number[1::2])
    progress.at(20)
    cut_edge, cut_xy = _meeting_points(nodes, start, end, progress.part(20, 90))
    if not len(cut_edge):
        return nodes, start, end
    kept = len(nodes)
    nodes, number = _snapped(np.concatenate([nodes, cut_xy]))
    start, end, cut_node = number[start], number[end], number[kept:]
    inside = (cut_node != start[cut_edge]) & (cut_node != end[cut_edge])
    cut_edge, cut_node = cut_edge[inside], cut_node[inside]
    at, _ = project(nodes[cut_node], nodes[start[cut_edge]], nodes[end[cut_edge]])
    length = np.hypot(*(nodes[end] - nodes[start]).T)
    pieces = cut_segments(start, end, length, cut_edge, at, cut_node)
    start, end = _edges(pieces.start, pieces.end)
    return nodes, start, end


def _segments(lines: np.ndarray) -> np.ndarray:
    """Return the straight parts of lines, shape (n, 2, 2)."""
    xy, line = shapely.get_coordinates(shapely.get_parts(lines), return_index=True)
    step = np.flatnonzero(line[1:] == line[:-1])
    return np.stack([xy[step], xy[step + 1]], axis=1)


def _snapped(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return points with those closer than `SNAP_M` as one, the first of them, and the number of each point's."""
    same, first, number = np.unique(xy, axis=0, return_index=True, return_inverse=True)
    points = shapely.points(same)
    one, other = shapely.STRtree(points).query(points, predicate="dwithin", distance=SNAP_M)
    links = scipy.sparse.coo_matrix((np.ones(len(one)), (one, other)), shape=(len(same), len(same)))
    _, group = connected_components(links, directed=False)
    order = np.lexsort((first, group))
    lead = order[np.flatnonzero(np.diff(group[order], prepend=-1))]
    return same[lead], group[number.reshape(-1)]


def _edges(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return every edge once, none from a node to itself."""
    pairs = np.sort(np.column_stack([start, end]), axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    return pairs[:, 0], pairs[:, 1]


def _meeting_points(
    nodes: np.ndarray, start: np.ndarray, end: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return where edges are to be cut: the edge and the point, for both edges of every meeting."""
    lines = shapely.linestrings(np.stack([nodes[start], nodes[end]], axis=1))
    tree = shapely.STRtree(lines)
    edges: list[np.ndarray] = [np.empty(0, dtype=np.int64)]
    points: list[np.ndarray] = [np.empty((0, 2))]
    for begin in progress.each(range(0, len(lines), _BLOCK)):
        one, other = tree.query(lines[begin : begin + _BLOCK], predicate="dwithin", distance=SNAP_M)
        one = one + begin
        pair = one < other
        one, other = one[pair], other[pair]
        ends_on = [
            _ends_on(nodes, start, end, node[a], b) for a, b in ((one, other), (other, one)) for node in (start, end)
        ]
        touching = ends_on[0] | ends_on[1] | ends_on[2] | ends_on[3]
        for mask, node, edge in zip(
            ends_on, (start[one], end[one], start[other], end[other]), (other, other, one, one)
        ):
            edges.append(edge[mask])
            points.append(nodes[node[mask]])
        shares = (start[one] == start[other]) | (start[one] == end[other]) | (end[one] == start[other])
        crossing = ~touching & ~shares & (end[one] != end[other])
        xy, real = _crossings(nodes, start, end, one[crossing], other[crossing])
        edges += [one[crossing][real], other[crossing][real]]
        points += [xy[real], xy[real]]
    return np.concatenate(edges), np.concatenate(points)


def _ends_on(nodes: np.ndarray, start: np.ndarray, end: np.ndarray, node: np.ndarray, edge: np.ndarray) -> np.ndarray:
    """Return which nodes lie on an edge, other than at its ends."""
    _, distance = project(nodes[node], nodes[start[edge]], nodes[end[edge]])
    return (distance <= SNAP_M) & (node != start[edge]) & (node != end[edge])


def _crossings(
    nodes: np.ndarray, start: np.ndarray, end: np.ndarray, one: np.ndarray, other: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the points where edges cross, and which pairs really do."""
    a, b = nodes[start[one]], nodes[start[other]]
    u, v = nodes[end[one]] - a, nodes[end[other]] - b
    gap = b - a
    turn = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (gap[:, 0] * v[:, 1] - gap[:, 1] * v[:, 0]) / turn
        share_other = (gap[:, 0] * u[:, 1] - gap[:, 1] * u[:, 0]) / turn
    real = (share > 0) & (share < 1) & (share_other > 0) & (share_other < 1)
    return a + np.where(real, share, 0.0)[:, None] * u, real
