"""Walking distances the slow way: every home and every way into a space is a node of the street graph.

This is the generator's own method, shared with nobody: streets are cut at each home and at each entrance, the parts of
streets within reach of a space are found by solving for them, and one Dijkstra search runs over all the pieces.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import shapely

REACH_M = 20.0
"""Streets this near to a space lead into it."""
MAX_SNAP_M = 100.0
_TIE_M = 0.05


@dataclass(frozen=True)
class Walkways:
    """Walkable streets as single segments.

    Attributes
    ----------
    lines : object array of two-point line strings.
    start, end : shape (n, 2), `length` (n,).
    first, last : nodes at both ends; `nodes_n` of them.
    """

    lines: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length: np.ndarray
    first: np.ndarray
    last: np.ndarray
    nodes_n: int
    tree: shapely.STRtree

    @classmethod
    def of(cls, ways: np.ndarray) -> Walkways:
        """Return the segments of line strings; equal vertices are one node."""
        start, end, lines = segments(ways)
        nodes, number = np.unique(np.concatenate([start, end]), axis=0, return_inverse=True)
        number = number.ravel()
        length = np.hypot(*(end - start).T)
        size = len(start)
        return cls(lines, start, end, length, number[:size], number[size:], len(nodes), shapely.STRtree(lines))

    def parts(self) -> np.ndarray:
        """Return the total length in metres of the connected part that each segment belongs to."""
        parent = list(range(self.nodes_n))

        def root(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for a, b in zip(self.first.tolist(), self.last.tolist()):
            parent[root(a)] = root(b)
        part = np.array([root(node) for node in self.first.tolist()])
        return np.bincount(part, weights=self.length, minlength=self.nodes_n)[part]


@dataclass(frozen=True)
class Feet:
    """Where points reach the streets: segment, distance along it, straight walk; and whether that is a close call."""

    segment: np.ndarray
    along: np.ndarray
    walk: np.ndarray
    tied: np.ndarray


@dataclass(frozen=True)
class Sources:
    """Parts of segments that are at a distance already: from `low` to `high` along `segment`, at `cost`."""

    segment: np.ndarray
    low: np.ndarray
    high: np.ndarray
    cost: np.ndarray

    @staticmethod
    def join(*parts: Sources) -> Sources:
        """Return several sets of sources as one."""
        names = ("segment", "low", "high", "cost")
        return Sources(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def segments(ways: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the first and last points of all segments of line strings, and the segments as lines."""
    xy, way = shapely.get_coordinates(ways, return_index=True)
    inner = way[1:] == way[:-1]
    start, end = xy[:-1][inner], xy[1:][inner]
    return start, end, shapely.linestrings(np.stack([start, end], axis=1))


def attach(network: Walkways, xy: np.ndarray, block: int = 100_000) -> Feet:
    """Return the feet of points on the nearest street; `tied` where another place is as near within 5 cm."""
    found = []
    for begin in range(0, len(xy), block):
        part = xy[begin : begin + block]
        points = shapely.points(part)
        (row, segment), _ = network.tree.query_nearest(points, return_distance=True, all_matches=False)
        nearest = np.empty(len(part), dtype=np.int64)
        nearest[row] = segment
        along, walk = _foot(network, nearest, part)
        tied = _tied(network, part, points, nearest, along, walk)
        found.append((nearest, along, walk, tied))
    return Feet(*(np.concatenate(column) for column in zip(*found)))


def _foot(network: Walkways, segment: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    direction = (network.end[segment] - network.start[segment]) / network.length[segment][:, None]
    along = np.clip(((xy - network.start[segment]) * direction).sum(axis=1), 0.0, network.length[segment])
    return along, np.hypot(*(network.start[segment] + direction * along[:, None] - xy).T)


def _tied(
    network: Walkways, xy: np.ndarray, points: np.ndarray, nearest: np.ndarray, along: np.ndarray, walk: np.ndarray
) -> np.ndarray:
    row, segment = network.tree.query(points, predicate="dwithin", distance=walk + _TIE_M)
    other = segment != nearest[row]
    row, segment = row[other], segment[other]
    at, _ = _foot(network, segment, xy[row])
    place = _position(network, segment, at)
    own = _position(network, nearest[row], along[row])
    apart = np.hypot(*(place - own).T) > 0.02
    tied = np.zeros(len(xy), dtype=bool)
    tied[row[apart]] = True
    return tied


def _position(network: Walkways, segment: np.ndarray, along: np.ndarray) -> np.ndarray:
    share = (along / network.length[segment])[:, None]
    return network.start[segment] * (1 - share) + network.end[segment] * share


def sources_of_points(network: Walkways, xy: np.ndarray) -> Sources:
    """Return where facilities at points join the streets, the straight walk to them as cost."""
    feet = attach(network, xy)
    near = feet.walk <= MAX_SNAP_M
    return Sources(feet.segment[near], feet.along[near], feet.along[near], feet.walk[near])


def sources_of_spaces(network: Walkways, polygons: np.ndarray, reach_m: float = REACH_M) -> tuple[Sources, np.ndarray]:
    """Return the parts of streets that lead into spaces, and how each space is reached.

    All parts of streets within `reach_m` of a space cost nothing. Of a space without such the nearest point of a
    street within 100 m is the way in, at the straight walk to it.

    Returns
    -------
    sources, reach : ``street``, ``near`` or ``none`` for each space.
    """
    edge_start, edge_end, edge_owner = _edges(polygons)
    tree = shapely.STRtree(shapely.linestrings(np.stack([edge_start, edge_end], axis=1)))
    segment, edge = tree.query(network.lines, predicate="dwithin", distance=reach_m)
    low, high = _within_reach(network, segment, edge_start[edge], edge_end[edge], reach_m)
    real = high >= low
    along_edges = Sources(segment[real], low[real], high[real], np.zeros(int(real.sum())))
    inside, owner_inside = _inside(network, polygons)
    reach = np.full(len(polygons), "none", dtype=object)
    reach[edge_owner[edge[real]]] = "street"
    reach[owner_inside] = "street"
    rest = np.flatnonzero(reach == "none")
    nearest = [_nearest_way_in(network, polygons[row]) for row in rest.tolist()]
    near = [one for one in nearest if one is not None]
    reach[[row for row, one in zip(rest.tolist(), nearest) if one is not None]] = "near"
    if near:
        place, along, walk = (np.array(column) for column in zip(*near))
        return Sources.join(along_edges, inside, Sources(place, along, along, walk)), reach
    return Sources.join(along_edges, inside), reach


def any_just_within(network: Walkways, polygons: np.ndarray, margin_m: float) -> bool:
    """Return whether a street only just comes within 20 m of a space, or only just not."""
    tree = shapely.STRtree(polygons)
    pairs = [tree.query(network.lines, predicate="dwithin", distance=REACH_M + way * margin_m) for way in (-1, 1)]
    return pairs[0].shape != pairs[1].shape


def _edges(polygons: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rings, owner = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    inner = ring[1:] == ring[:-1]
    return xy[:-1][inner], xy[1:][inner], owner[ring[:-1][inner]]


def _within_reach(
    network: Walkways, segment: np.ndarray, edge_start: np.ndarray, edge_end: np.ndarray, reach_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the stretch of each segment within reach of an edge: of the disc at either end, of the strip between."""
    origin = network.start[segment]
    length = network.length[segment]
    direction = (network.end[segment] - origin) / length[:, None]
    lows, highs = [], []
    for centre in (edge_start, edge_end):
        middle = ((centre - origin) * direction).sum(axis=1)
        square = reach_m**2 - (((centre - origin) ** 2).sum(axis=1) - middle**2)
        half = np.sqrt(np.maximum(square, 0.0))
        lows.append(np.where(square >= 0, middle - half, np.inf))
        highs.append(np.where(square >= 0, middle + half, -np.inf))
    edge_length = np.hypot(*(edge_end - edge_start).T)
    axis = (edge_end - edge_start) / edge_length[:, None]
    normal = np.stack([-axis[:, 1], axis[:, 0]], axis=-1)
    low, high = np.full(len(segment), -np.inf), np.full(len(segment), np.inf)
    for unit, least, most in ((axis, 0.0, edge_length), (normal, -reach_m, np.full(len(segment), reach_m))):
        at = ((origin - edge_start) * unit).sum(axis=1)
        slope = (direction * unit).sum(axis=1)
        flat = np.abs(slope) < 1e-12
        with np.errstate(divide="ignore", invalid="ignore"):
            ends = np.sort(np.stack([(least - at) / slope, (most - at) / slope]), axis=0)
        outside = flat & ((at < least) | (at > most))
        low = np.maximum(low, np.where(flat, np.where(outside, np.inf, -np.inf), ends[0]))
        high = np.minimum(high, np.where(flat, np.where(outside, -np.inf, np.inf), ends[1]))
    empty = low > high
    lows.append(np.where(empty, np.inf, low))
    highs.append(np.where(empty, -np.inf, high))
    low, high = np.min(lows, axis=0), np.max(highs, axis=0)
    return np.maximum(low, 0.0), np.minimum(high, length)


def _inside(network: Walkways, polygons: np.ndarray) -> tuple[Sources, np.ndarray]:
    """Return the stretches of segments inside spaces, and the space of each."""
    space, segment = network.tree.query(polygons, predicate="intersects")
    common = shapely.intersection(network.lines[segment], polygons[space])
    parts, pair = shapely.get_parts(common, return_index=True)
    lines = shapely.get_dimensions(parts) == 1
    parts, pair = parts[lines], pair[lines]
    if not len(parts):
        nothing = np.empty(0)
        return Sources(nothing.astype(int), nothing, nothing, nothing), nothing.astype(int)
    first = shapely.get_coordinates(shapely.get_point(parts, 0))
    last = shapely.get_coordinates(shapely.get_point(parts, -1))
    at = [_foot(network, segment[pair], xy)[0] for xy in (first, last)]
    low, high = np.minimum(*at), np.maximum(*at)
    return Sources(segment[pair], low, high, np.zeros(len(low))), space[pair]


def _nearest_way_in(network: Walkways, polygon: shapely.Polygon) -> tuple[int, float, float] | None:
    (_, found), distance = network.tree.query_nearest(
        np.array([polygon], dtype=object), return_distance=True, all_matches=False
    )
    if distance[0] > MAX_SNAP_M:
        return None
    point = shapely.get_coordinates(shapely.shortest_line(network.lines[found[0]], polygon))[:1]
    return int(found[0]), float(_foot(network, found[:1], point)[0][0]), float(distance[0])


def distances(network: Walkways, homes: Feet, sources: Sources) -> np.ndarray:
    """Return each home's walk to the nearest source: straight to the street, along streets, and the source's cost."""
    size, count, nodes = len(network.length), len(homes.segment), network.nodes_n
    ways_in = len(sources.segment)
    every = np.arange(size)
    segment = np.concatenate([every, homes.segment, sources.segment, sources.segment, every])
    along = np.concatenate([np.zeros(size), homes.along, sources.low, sources.high, network.length])
    own = nodes + np.arange(count + 2 * ways_in)
    node = np.concatenate([network.first, own, network.last])
    enters = np.zeros(len(segment), dtype=np.int64)
    free = sources.cost == 0
    enters[size + count : size + count + ways_in] = free
    enters[size + count + ways_in : size + count + 2 * ways_in] -= free
    # at one place: the segment's start, then what begins, then homes, then what ends, then the segment's end
    rank = np.concatenate(
        [np.zeros(size), np.full(count, 2), np.full(ways_in, 1), np.full(ways_in, 3), np.full(size, 4)]
    )
    order = np.lexsort((rank, along, segment))
    segment, along, node, enters = segment[order], along[order], node[order], enters[order]
    running = np.cumsum(enters)
    within = (running > 0) | (enters < 0)
    same = segment[1:] == segment[:-1]
    step = np.maximum(along[1:] - along[:-1], 0.0)[same]
    start_cost = np.full(nodes + count + 2 * ways_in, np.inf)
    start_cost[node[within]] = 0.0
    low_nodes = nodes + count + np.arange(ways_in)
    start_cost[low_nodes] = np.minimum(start_cost[low_nodes], sources.cost)
    reached = _dijkstra(node[:-1][same], node[1:][same], step, start_cost)
    return homes.walk + reached[nodes : nodes + count]


def _dijkstra(a: np.ndarray, b: np.ndarray, length: np.ndarray, start_cost: np.ndarray) -> np.ndarray:
    """Return the cost of reaching each node, from nodes with a cost to begin with; the textbook method with a heap."""
    size = len(start_cost)
    ends, other, cost = np.concatenate([a, b]), np.concatenate([b, a]), np.concatenate([length, length])
    order = np.argsort(ends, kind="stable")
    begins = np.searchsorted(ends[order], np.arange(size + 1)).tolist()
    neighbour, weight = other[order].tolist(), cost[order].tolist()
    best = start_cost.tolist()
    heap = [(best[node], node) for node in np.flatnonzero(np.isfinite(start_cost)).tolist()]
    heapq.heapify(heap)
    while heap:
        reached, node = heapq.heappop(heap)
        if reached > best[node]:
            continue
        for edge in range(begins[node], begins[node + 1]):
            through = reached + weight[edge]
            if through < best[neighbour[edge]]:
                best[neighbour[edge]] = through
                heapq.heappush(heap, (through, neighbour[edge]))
    return np.array(best)
