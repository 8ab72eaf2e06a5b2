"""The land that streets take: centre lines widened, joined at nodes, united tile by tile."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from ..tiles import PRECISION_M, TILE_M, polygons_of, square_tiles

QUADRANT_SEGMENTS = 8
"""Round joins and discs are polygons of 32 sides inside the circle: a disc is 0.64 percent too small, the streets of
Las Palmas together 0.004 percent (against 128 sides)."""
_CHUNK = 16
_NODE_MM = 1000.0
_STRAIGHT = 1e-3


@dataclass(frozen=True)
class Streets:
    """Centre lines and nodes, each with the half width at which it is drawn; widened only where needed.

    Attributes
    ----------
    lines : line strings of at most 16 segments, so that long streets stay cheap in every tile.
    half_m : half width of each line.
    nodes : points where streets meet and leave a part of the node's disc uncovered.
    radius_m : half the second-widest width at each node.
    """

    lines: np.ndarray
    half_m: np.ndarray
    nodes: np.ndarray
    radius_m: np.ndarray

    def bodies(self, lines: np.ndarray, nodes: np.ndarray) -> np.ndarray:
        """Return the polygons of these lines (flat ends, round joins) and nodes (discs), by position."""
        return np.concatenate(
            [
                shapely.buffer(
                    self.lines[lines],
                    self.half_m[lines],
                    quad_segs=QUADRANT_SEGMENTS,
                    cap_style="flat",
                    join_style="round",
                ),
                shapely.buffer(self.nodes[nodes], self.radius_m[nodes], quad_segs=QUADRANT_SEGMENTS),
            ]
        )


def join_streets(geometry: np.ndarray, width_m: np.ndarray) -> Streets:
    """Return streets ready to be united.

    A node is a vertex that two streets share, or two ends of one; coordinates within a millimetre are the same vertex.
    There a disc of half the second-widest width closes the gap between flat ends without bulging past the narrower
    street. Where a way was split, or a bridge crosses without a shared vertex, nothing changes in the union.

    Parameters
    ----------
    geometry : (multi)line strings, shape (n,), in metres.
    width_m : widths, shape (n,).

    Examples
    --------
    >>> ways = shapely.from_wkt(["LINESTRING (-50 0, 0 0)", "LINESTRING (0 0, 0 50)"])
    >>> corner = join_streets(ways, np.array([10, 6]))
    >>> corner.nodes.tolist(), corner.radius_m.tolist()
    ([<POINT (0 0)>], [3.0])
    """
    parts, row = shapely.get_parts(shapely.force_2d(geometry), return_index=True)
    long = shapely.length(parts) > 0
    lines, of = _split(parts[long])
    half_m = np.asarray(width_m, dtype=float)[row[long]][of] / 2.0
    nodes, radius_m = _nodes(lines, half_m)
    return Streets(lines, half_m, nodes, radius_m)


def _split(lines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the lines in pieces of at most `_CHUNK` segments, and the line of each piece."""
    size = shapely.get_num_coordinates(lines)
    pieces = np.maximum(-(-(size - 1) // _CHUNK), 1)
    of = np.repeat(np.arange(len(lines)), pieces)
    if not (pieces > 1).any():
        return lines, of
    coordinates = shapely.get_coordinates(lines)
    first_piece, first_vertex = np.cumsum(pieces) - pieces, np.cumsum(size) - size
    start = (np.arange(len(of)) - first_piece[of]) * _CHUNK
    count = np.minimum(_CHUNK + 1, size[of] - start)
    piece = np.repeat(np.arange(len(of)), count)
    within = np.arange(len(piece)) - np.repeat(np.cumsum(count) - count, count)
    return shapely.linestrings(coordinates[(first_vertex[of] + start)[piece] + within], indices=piece), of


def _nodes(lines: np.ndarray, half_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the nodes whose disc reaches past the streets that meet there, and the disc's radius."""
    if not len(lines):
        return np.empty(0, dtype=object), np.empty(0)
    coordinates, line = shapely.get_coordinates(lines, return_index=True)
    again = np.zeros(len(line), dtype=bool)
    again[1:] = (line[1:] == line[:-1]) & (coordinates[1:] == coordinates[:-1]).all(axis=1)
    coordinates, line = coordinates[~again], line[~again]
    half = half_m[line]
    cell = np.round((coordinates - coordinates.min(axis=0)) * _NODE_MM).astype(np.int64)
    _, node = np.unique(cell[:, 0] * (cell[:, 1].max() + 1) + cell[:, 1], return_inverse=True)
    order = np.lexsort((-half, node))
    count = np.bincount(node)
    first = np.cumsum(count) - count
    shared = count > 1
    radius = np.zeros(len(count))
    radius[shared] = half[order][first[shared] + 1]

    inner = np.flatnonzero(line[1:] == line[:-1])  # the vertex from which a segment starts
    arm, toward = np.concatenate([inner, inner + 1]), np.concatenate([inner + 1, inner])
    reach = np.hypot(*(coordinates[toward] - coordinates[arm]).T)
    angle = np.arctan2(*(coordinates[toward] - coordinates[arm]).T[::-1])
    covered = _covered_by_bends(arm, reach, half, node, len(count)) >= radius
    covers = (half[arm] >= radius[node[arm]]) & (reach >= radius[node[arm]]) & shared[node[arm]]
    covered |= _widest_gap(node[arm[covers]], angle[covers], len(count)) <= math.pi + _STRAIGHT
    needed = np.flatnonzero(shared & ~covered)
    return shapely.points(coordinates[order[first[needed]]]), radius[needed]


def _covered_by_bends(
    arm: np.ndarray, reach: np.ndarray, half: np.ndarray, node: np.ndarray, nodes_n: int
) -> np.ndarray:
    """Return the radius of the disc that the round join of a street passing through draws anyway, 0 without one."""
    shortest = np.full(len(half), np.inf)
    np.minimum.at(shortest, arm, reach)
    passing = np.bincount(arm, minlength=len(half)) == 2
    covered = np.zeros(nodes_n)
    np.maximum.at(covered, node[passing], np.minimum(half, shortest)[passing])
    return covered


def _widest_gap(node: np.ndarray, angle: np.ndarray, nodes_n: int) -> np.ndarray:
    """Return the widest angle between neighbouring arms of each node.

    An arm as wide and as long as the disc covers the half of it that it points to, so a disc whose arms leave no gap
    beyond a straight angle adds nothing.
    """
    gap = np.full(nodes_n, 2.0 * math.pi)
    if not len(node):
        return gap
    order = np.lexsort((angle, node))
    node, angle = node[order], angle[order]
    first = np.flatnonzero(np.append(True, node[1:] != node[:-1]))
    last = np.append(first[1:], len(node)) - 1
    after = np.append(angle[1:], 0.0)
    after[last] = angle[first] + 2.0 * math.pi
    gap[node[first]] = np.maximum.reduceat(after - angle, first)
    return gap


def union_by_tile(
    streets: Streets,
    extent: shapely.Geometry,
    tile_m: float = TILE_M,
    near: np.ndarray | None = None,
    progress: Progress | None = None,
) -> Iterator[tuple[shapely.Geometry, shapely.Geometry]]:
    """Yield (tile, street land in it): the union of all streets inside the extent, cut along square tiles.

    The pieces are polygons that touch along tile edges and nowhere overlap, so their areas add up to the area of the
    whole union; tiles without street land are left out. Memory is that of the streets of one block of tiles.

    Parameters
    ----------
    extent : polygon that the union is clipped to.
    near : only tiles that one of these geometries touches.
    """
    progress = progress or Progress()
    if not len(streets.lines):
        return
    lines, nodes = shapely.STRtree(streets.lines), shapely.STRtree(streets.nodes)
    reach = float(streets.half_m.max())
    shapely.prepare(extent)
    tiles, block = square_tiles(extent, tile_m)
    wanted = shapely.intersects(extent, tiles)
    if near is not None:
        touched = np.zeros(len(tiles), dtype=bool)
        touched[shapely.STRtree(tiles).query(near, predicate="intersects")[1]] = True
        wanted &= touched
    tiles, block = tiles[wanted], block[wanted]
    whole = shapely.covers(extent, tiles)
    shapely.prepare(tiles)
    bounds = shapely.bounds(tiles)
    current, bodies, tree, outline = -1, np.empty(0, dtype=object), None, extent
    for index in progress.each(range(len(tiles))):
        if block[index] != current:
            current = block[index]
            here = bounds[block == current]
            box = shapely.box(*(here[:, :2].min(axis=0) - reach), *(here[:, 2:].max(axis=0) + reach))
            bodies = streets.bodies(lines.query(box), nodes.query(box))
            tree = shapely.STRtree(bodies)
            # an outline may be long: tiles at the edge are cut by its part here
            outline = shapely.intersection(extent, box)
        found = tree.query(tiles[index], predicate="intersects")
        if not len(found):
            continue
        parts = bodies[found]
        cut = ~shapely.covers(tiles[index], parts)
        parts[cut] = shapely.intersection(parts[cut], tiles[index], grid_size=PRECISION_M)
        piece = polygons_of(shapely.union_all(parts, grid_size=PRECISION_M))
        if piece is not None and not whole[index]:
            piece = polygons_of(shapely.intersection(piece, outline, grid_size=PRECISION_M))
        if piece is not None:
            yield tiles[index], piece
