"""Walking distance along streets from the nearest of many places, exact anywhere along a street."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import dijkstra

from ..progress import Progress
from .attachment import TOLERANCE_M, StreetPoints
from .segments import Pieces, cut_segments, interpolate
from .sources import Sources
from .streets import StreetNetwork

_NO_LENGTH_M = 1e-9
_PAIRS = 4_000_000
"""Distances held at once when every place is asked alone."""


@dataclass(frozen=True)
class Reach:
    """Distance from the nearest of the places asked.

    Attributes
    ----------
    node_m, node_place : distance at each node (inf where none leads there) and the place it is measured from (-1).
    here, here_place : whether each piece lies at one of the places throughout, and the lowest such place (-1).
    """

    node_m: np.ndarray
    node_place: np.ndarray
    here: np.ndarray
    here_place: np.ndarray


class WalkingGraph:
    """A network cut where places meet it; each place is a node with one-way edges to its street points.

    Parts of streets at a place are pieces of their own, so a distance is exact anywhere, also between two points of
    one segment. One Dijkstra run (Dijkstra 1959, doi:10.1007/BF01386390) serves all places together.

    Attributes
    ----------
    nodes : coordinates, shape (nodes, 2), with the cuts.
    pieces : the network's segments cut at the sources.
    matrix : sparse matrix of walking distances, shape (nodes + places,) * 2.
    """

    def __init__(self, network: StreetNetwork, sources: Sources) -> None:
        self.network, self.sources = network, sources
        segment = np.concatenate([sources.part_segment, sources.part_segment, sources.point_segment])
        at = np.concatenate([sources.part_from_m, sources.part_to_m, sources.point_at_m])
        place = np.concatenate([sources.part_place, sources.part_place, sources.point_place])
        cost = np.concatenate([np.zeros(2 * len(sources.part_place)), sources.point_walk_m])
        self.nodes, node, self.pieces = _cut(network, segment, at)
        self.matrix = _matrix(len(self.nodes), self.pieces, node, place, cost, sources.places_n)
        self._piece_place, self._piece = self._pieces_at_places()

    def _pieces_at_places(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the pairs (place, piece) of pieces that lie at a place."""
        from_m, to_m = self.sources.part_from_m, self.sources.part_to_m
        first = self.piece_at(self.sources.part_segment, from_m, after=True)
        last = self.piece_at(self.sources.part_segment, to_m, after=False)
        count = np.maximum(last - first + 1, 0)
        piece = np.repeat(first - np.cumsum(count) + count, count) + np.arange(count.sum())
        part = np.repeat(np.arange(len(count)), count)
        # a part without length, such as a street's end that just touches the place, holds no piece
        lies = self.pieces.from_m[piece] >= from_m[part] - _NO_LENGTH_M
        lies &= self.pieces.to_m[piece] <= to_m[part] + _NO_LENGTH_M
        return self.sources.part_place[part[lies]], piece[lies]

    def piece_at(self, segment: np.ndarray, at_m: np.ndarray, after: bool = False) -> np.ndarray:
        """Return the piece that holds each position; of the two that meet at a cut, the one before it or after it."""
        pieces, length = self.pieces, self.network.length_m
        offset = np.concatenate(
            [[0.0], np.cumsum(length + 1.0)]
        )  # room between segments, so that rounding cannot mix them
        ends = offset[pieces.segment] + pieces.to_m
        key = offset[segment] + at_m
        found = np.searchsorted(ends, key, side="right" if after else "left")
        return np.clip(found, pieces.first[segment], pieces.first[segment + 1] - 1)

    def reach(self, places: np.ndarray | None = None, limit_m: float = np.inf) -> Reach:
        """Return the distance from the nearest of the places (a mask; all when ``None``).

        With a limit only distances up to it are exact; beyond it nodes are not reached.
        """
        chosen = np.ones(self.sources.places_n, dtype=bool) if places is None else places
        nodes_n = len(self.nodes)
        start = nodes_n + np.flatnonzero(chosen & self.sources.connected)
        node_m, node_place = np.full(nodes_n, np.inf), np.full(nodes_n, -1, dtype=np.int64)
        if len(start):
            distance, _, source = dijkstra(
                self.matrix, indices=start, min_only=True, return_predecessors=True, limit=limit_m
            )
            node_m = distance[:nodes_n]
            node_place = np.where(np.isfinite(node_m), source[:nodes_n].astype(np.int64) - nodes_n, -1)
        here_place = np.full(len(self.pieces.segment), self.sources.places_n, dtype=np.int64)
        used = chosen[self._piece_place]
        np.minimum.at(here_place, self._piece[used], self._piece_place[used])
        here = here_place < self.sources.places_n
        return Reach(node_m, node_place, here, np.where(here, here_place, -1))

    def distance_at(self, reach: Reach, points: StreetPoints) -> tuple[np.ndarray, np.ndarray]:
        """Return the distance from the nearest place to each street point, walk included, and that place."""
        distance, place = np.full(len(points.segment), np.nan), np.full(len(points.segment), -1, dtype=np.int64)
        on = np.flatnonzero(points.segment >= 0)
        piece = self.piece_at(points.segment[on], points.at_m[on])
        pieces = self.pieces
        by_start = reach.node_m[pieces.start[piece]] + (points.at_m[on] - pieces.from_m[piece])
        by_end = reach.node_m[pieces.end[piece]] + (pieces.to_m[piece] - points.at_m[on])
        along = np.minimum(by_start, by_end)
        nearest = np.where(
            by_start <= by_end, reach.node_place[pieces.start[piece]], reach.node_place[pieces.end[piece]]
        )
        here = reach.here[piece]
        along[here], nearest[here] = 0.0, reach.here_place[piece[here]]
        known = np.isfinite(along)
        distance[on[known]] = along[known] + points.walk_m[on[known]]
        place[on[known]] = nearest[known]
        return distance, place

    def pairs_within(
        self, limit_m: np.ndarray, points: StreetPoints, progress: Progress | None = None
    ) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Yield blocks of places with all their pairs (places, place, point) at most the place's limit apart.

        Places that lie together are asked together on the part of the network around them: nothing farther away in a
        straight line than the limit can be nearer along streets.
        """
        progress = progress or Progress()
        on = np.flatnonzero(points.segment >= 0)
        piece = self.piece_at(points.segment[on], points.at_m[on])
        blocks = self._places_that_lie_together(limit_m)
        for places in progress.each(blocks):
            limit = float(limit_m[places].max()) + TOLERANCE_M
            nodes = self._nodes_around(places, limit)
            number = np.full(len(self.nodes) + 1, -1, dtype=np.int64)
            number[nodes] = np.arange(len(nodes))
            start, end = number[self.pieces.start[piece]], number[self.pieces.end[piece]]
            near = np.flatnonzero((start >= 0) | (end >= 0))
            rows = np.concatenate([nodes, len(self.nodes) + places])
            part = self.matrix[rows][:, rows]
            step = max(1, _PAIRS // max(len(near), len(nodes), 1))
            for begin in range(0, len(places), step):
                progress.check()
                some = places[begin : begin + step]
                index = len(nodes) + begin + np.arange(len(some))
                reached = dijkstra(part, indices=index, limit=limit)[:, : len(nodes)]
                reached = np.column_stack([reached, np.full(len(some), np.inf)])  # number -1: not around
                p = piece[near]
                at = points.at_m[on[near]]
                along = np.minimum(
                    reached[:, start[near]] + (at - self.pieces.from_m[p]),
                    reached[:, end[near]] + (self.pieces.to_m[p] - at),
                )
                along[self._at_place(some, p)] = 0.0
                total = along + points.walk_m[on[near]]
                which, column = np.nonzero(total <= limit_m[some][:, None] + TOLERANCE_M)
                yield some, some[which], on[near[column]]

    def _at_place(self, places: np.ndarray, piece: np.ndarray) -> np.ndarray:
        """Return the mask (places, pieces) of pieces that lie at a place."""
        shape = (self.sources.places_n, len(self.pieces.segment))
        at = scipy.sparse.csr_matrix((np.ones(len(self._piece)), (self._piece_place, self._piece)), shape=shape)
        return at[places][:, piece].toarray() > 0

    def _places_that_lie_together(self, limit_m: np.ndarray) -> list[np.ndarray]:
        """Return the connected places grouped by square cells twice as wide as the limit."""
        places = np.flatnonzero(self.sources.connected)
        if not len(places):
            return []
        one = np.zeros((self.sources.places_n, 2))
        origin = self.matrix[len(self.nodes) + places]
        one[places] = self.nodes[origin.indices[origin.indptr[:-1]]]
        cell = np.floor(one[places] / max(2.0 * float(limit_m[places].max()), 1.0)).astype(np.int64)
        order = np.lexsort((places, cell[:, 1], cell[:, 0]))
        new = np.flatnonzero((np.diff(cell[order], axis=0) != 0).any(axis=1)) + 1
        return np.split(places[order], new)

    def _nodes_around(self, places: np.ndarray, limit: float) -> np.ndarray:
        """Return the nodes within the limit of the bounding box of the places' street points."""
        first = self.nodes[np.unique(self.matrix[len(self.nodes) + places].indices)]
        low, high = first.min(axis=0) - limit, first.max(axis=0) + limit
        return np.flatnonzero(((self.nodes >= low) & (self.nodes <= high)).all(axis=1))


def _cut(network: StreetNetwork, segment: np.ndarray, at: np.ndarray) -> tuple[np.ndarray, np.ndarray, Pieces]:
    """Return the nodes with one more for each cut, the node of each position given, and the pieces."""
    length = network.length_m[segment]
    node = np.where(at <= _NO_LENGTH_M, network.start[segment], network.end[segment])
    inside = np.flatnonzero((at > _NO_LENGTH_M) & (at < length - _NO_LENGTH_M))
    inside = inside[np.lexsort((at[inside], segment[inside]))]
    new = np.ones(len(inside), dtype=bool)
    new[1:] = (np.diff(segment[inside]) != 0) | (np.diff(at[inside]) != 0)
    cut_segment, cut_at = segment[inside[new]], at[inside[new]]
    node[inside] = len(network.nodes) + np.cumsum(new) - 1
    xy = interpolate(
        network.nodes[network.start[cut_segment]],
        network.nodes[network.end[cut_segment]],
        network.length_m[cut_segment],
        cut_at,
    )
    cut_node = len(network.nodes) + np.arange(len(cut_segment))
    pieces = cut_segments(network.start, network.end, network.length_m, cut_segment, cut_at, cut_node)
    return np.vstack([network.nodes, xy]), node, pieces


def _matrix(
    nodes_n: int, pieces: Pieces, node: np.ndarray, place: np.ndarray, cost: np.ndarray, places_n: int
) -> scipy.sparse.csr_matrix:
    """Return the distances between neighbours; where several edges join the same two nodes, the shortest.

    Duplicates must go first: a sparse matrix would add them up. Zeros are kept as edges.
    """
    size = nodes_n + places_n
    length = pieces.to_m - pieces.from_m
    low, high = np.minimum(pieces.start, pieces.end), np.maximum(pieces.start, pieces.end)
    street = _shortest(low * size + high, length)
    gate = _shortest((nodes_n + place) * size + node, cost)
    rows = np.concatenate([low[street], high[street], nodes_n + place[gate]])
    columns = np.concatenate([high[street], low[street], node[gate]])
    data = np.concatenate([length[street], length[street], cost[gate]])
    return scipy.sparse.coo_matrix((data, (rows, columns)), shape=(size, size)).tocsr()


def _shortest(key: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Return the row of the smallest value of each key."""
    order = np.lexsort((value, key))
    first = np.ones(len(order), dtype=bool)
    first[1:] = key[order][1:] != key[order][:-1]
    return order[first]
