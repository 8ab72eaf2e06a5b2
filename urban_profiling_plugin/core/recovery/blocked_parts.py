"""Streets cut into blocked parts and the islands of passable streets between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse
import shapely
from scipy.sparse.csgraph import connected_components

from ..network import StreetNetwork, StreetPoints
from ..network.segments import Pieces, cut_segments, interpolate
from ..network.streets import connected_parts, fragments_note, segment_lines
from ..progress import Progress
from .reached_parts import spans_within

_SHORTEST_M = 1e-6
_GRID_DECIMALS = 3


@dataclass(frozen=True)
class BlockedStreets:
    """A street network whose blocked parts are told apart.

    Parts are numbered from west to east, so that their numbers do not depend on the order of the streets.

    Attributes
    ----------
    nodes : coordinates in metres, shape (nodes, 2).
    pieces : the network's segments, cut where a blocked part ends.
    piece_part : blocked part that each piece belongs to, -1 where it is passable.
    island : the island of passable streets of each node; islands are numbered from 0.
    street : row of each part in the street layer.
    length_m : length of each part.
    by_damage : which parts are blocked by damage beside them; the others are whole streets.
    """

    network: StreetNetwork
    nodes: np.ndarray
    pieces: Pieces
    piece_part: np.ndarray
    island: np.ndarray
    street: np.ndarray
    length_m: np.ndarray
    by_damage: np.ndarray

    @property
    def islands_n(self) -> int:
        """Number of islands."""
        return int(self.island.max(initial=-1)) + 1

    def links(self) -> tuple[np.ndarray, np.ndarray]:
        """Return which part touches which island, every pair once."""
        piece = np.flatnonzero(self.piece_part >= 0)
        part = np.tile(self.piece_part[piece], 2)
        island = self.island[np.concatenate([self.pieces.start[piece], self.pieces.end[piece]])]
        key = np.unique(part * np.int64(max(self.islands_n, 1)) + island)
        return key // max(self.islands_n, 1), key % max(self.islands_n, 1)

    def places(self, points: StreetPoints) -> np.ndarray:
        """Return the island of each street point, or its blocked part numbered after them; -1 where there is none.

        A point where a blocked part ends is on the island there.
        """
        found = np.full(len(points.segment), -1, dtype=np.int64)
        on = np.flatnonzero(points.segment >= 0)
        at = points.at_m[on]
        piece = self._piece_at(points.segment[on], at)
        place = self._of_pieces(piece)
        for end, node in ((self.pieces.from_m, self.pieces.start), (self.pieces.to_m, self.pieces.end)):
            there = np.abs(at - end[piece]) <= _SHORTEST_M
            place[there] = self.island[node[piece[there]]]
        found[on] = place
        return found

    def places_along(self, segment: np.ndarray, from_m: np.ndarray, to_m: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the places (as `places`) that stretches of segments run through: row of the stretch, place."""
        first = self._piece_at(segment, np.minimum(from_m + _SHORTEST_M, to_m))
        last = self._piece_at(segment, np.maximum(to_m - _SHORTEST_M, from_m))
        count = np.maximum(last - first, 0) + 1
        row = np.repeat(np.arange(len(segment)), count)
        piece = np.repeat(first, count) + np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        return row, self._of_pieces(piece)

    def _of_pieces(self, piece: np.ndarray) -> np.ndarray:
        part = self.piece_part[piece]
        return np.where(part >= 0, self.islands_n + part, self.island[self.pieces.start[piece]])

    def _piece_at(self, segment: np.ndarray, at_m: np.ndarray) -> np.ndarray:
        """Return the piece of a segment that holds each position; of two that meet there the first."""
        # every segment has a stretch of its own on one axis, so that one search serves all
        offset = np.concatenate([[0.0], np.cumsum(self.network.length_m + 1.0)])
        found = np.searchsorted(offset[self.pieces.segment] + self.pieces.to_m, offset[segment] + at_m - 1e-9)
        return np.clip(found, self.pieces.first[segment], self.pieces.first[segment + 1] - 1)

    def nearest_m(self, sites: np.ndarray) -> float:
        """Return the least distance from a site to a street."""
        used = self.network.usable
        lines = segment_lines(self.network.nodes, self.network.start[used], self.network.end[used])
        _, distance = shapely.STRtree(lines).query_nearest(sites, return_distance=True, all_matches=False)
        return float(distance.min())

    def lines(self, parts: np.ndarray) -> np.ndarray:
        """Return these parts, cut out of their streets, as lines in the network's CRS."""
        place = np.full(len(self.street) + 1, -1, dtype=np.int64)  # the last one: passable
        place[parts] = np.arange(len(parts))
        piece = np.flatnonzero(place[self.piece_part] >= 0)
        piece = piece[np.argsort(place[self.piece_part[piece]], kind="stable")]
        owner = place[self.piece_part[piece]]
        start, end = self.pieces.start[piece], self.pieces.end[piece]
        opens = np.ones(len(piece), dtype=bool)
        opens[1:] = (owner[1:] != owner[:-1]) | (start[1:] != end[:-1])
        # each line has one coordinate more than pieces: the start of its first one
        line = np.cumsum(opens) - 1
        first = np.flatnonzero(opens) + np.arange(int(opens.sum()))
        node = np.empty(len(piece) + len(first), dtype=np.int64)
        node[np.arange(len(piece)) + line + 1] = end
        node[first] = start[opens]
        lines = shapely.linestrings(self.nodes[node], indices=np.repeat(np.arange(len(first)), np.bincount(line) + 1))
        return _gathered(lines, owner[opens], len(parts))


def _gathered(lines: np.ndarray, owner: np.ndarray, size: int) -> np.ndarray:
    """Return one geometry for each owner, multi where it has several lines; owners are sorted."""
    count = np.bincount(owner, minlength=size)
    found = np.empty(size, dtype=object)
    alone = count[owner] == 1
    found[owner[alone]] = lines[alone]
    if not alone.all():
        many, number = np.unique(owner[~alone], return_inverse=True)
        found[many] = shapely.multilinestrings(lines[~alone], indices=number.reshape(-1))
    return found


def without_fragments(network: StreetNetwork, minimum_m: float) -> StreetNetwork:
    """Return a network of which only connected parts of a total length count; the longest one always does."""
    part, part_m = connected_parts(len(network.nodes), network.start, network.end, network.length_m)
    counts = part_m >= min(minimum_m, float(part_m.max(initial=0.0))) - _SHORTEST_M
    notes = list(network.notes)
    if not counts[part].all():
        notes.append(fragments_note(network.name, float(part_m[~counts].sum()), minimum_m))
    return replace(network, usable=counts[part], notes=notes)


def find_blocked_parts(
    network: StreetNetwork,
    blocked: np.ndarray,
    sites: np.ndarray,
    reach_m: float,
    progress: Progress | None = None,
) -> BlockedStreets:
    """Return the network with its blocked parts.

    A street that is blocked is one part from end to end. Of the others the stretches within reach of a damaged site
    are, cut exactly there; such a part ends at every junction, since one may turn off there.

    Parameters
    ----------
    network : streets in metres, before anything was blocked.
    blocked : streets that are blocked as a whole, by their row in the street layer.
    sites : damaged sites, points and polygons in the network's CRS.
    reach_m : streets this near to a site are blocked.

    Examples
    --------
    >>> import pyproj
    >>> from urban_profiling_plugin.core.frame import Frame
    >>> from urban_profiling_plugin.core.network import street_network
    >>> road = Frame(np.array([shapely.LineString([(0, 0), (2000, 0)])]), {}, pyproj.CRS.from_epsg(32628))
    >>> site = shapely.points([[500.0, 3.0]])
    >>> found = find_blocked_parts(street_network(road), np.array([False]), site, 5.0)
    >>> found.lines(np.array([0])).tolist(), found.links()[1].tolist()
    ([<LINESTRING (496 0, 504 0)>], [0, 1])
    """
    progress = progress or Progress()
    whole = blocked[network.street] & network.usable
    open_ = np.flatnonzero(network.usable & ~whole)
    span, from_m, to_m = spans_within(
        network.nodes[network.start[open_]], network.nodes[network.end[open_]], sites, reach_m, progress.part(0, 80)
    )
    span = open_[span]
    nodes, pieces = _cut(network, np.tile(span, 2), np.concatenate([from_m, to_m]))
    beside = _covered(network, pieces, span, from_m, to_m)
    piece_part, street, by_damage = _parts(network, pieces, len(nodes), whole[pieces.segment], beside)
    progress.at(90)
    piece_part, order = _westward(nodes, pieces, piece_part, len(street))
    passable = piece_part < 0
    links = (np.ones(int(passable.sum())), (pieces.start[passable], pieces.end[passable]))
    _, island = connected_components(scipy.sparse.coo_matrix(links, shape=(len(nodes),) * 2), directed=False)
    on = piece_part >= 0
    length = np.bincount(piece_part[on], (pieces.to_m - pieces.from_m)[on], minlength=len(street))
    progress.at(100)
    return BlockedStreets(
        network, nodes, pieces, piece_part, island.astype(np.int64), street[order], length, by_damage[order]
    )


def _cut(network: StreetNetwork, segment: np.ndarray, at_m: np.ndarray) -> tuple[np.ndarray, Pieces]:
    """Return the nodes with one more for each cut, and the pieces; a cut at a segment's end is none."""
    inside = (at_m > _SHORTEST_M) & (at_m < network.length_m[segment] - _SHORTEST_M)
    segment, at_m = segment[inside], at_m[inside]
    xy = interpolate(
        network.nodes[network.start[segment]], network.nodes[network.end[segment]], network.length_m[segment], at_m
    )
    node = len(network.nodes) + np.arange(len(segment))
    pieces = cut_segments(network.start, network.end, network.length_m, segment, at_m, node)
    return np.vstack([network.nodes, xy]), pieces


def _covered(
    network: StreetNetwork, pieces: Pieces, segment: np.ndarray, from_m: np.ndarray, to_m: np.ndarray
) -> np.ndarray:
    """Return which pieces lie in one of the spans, which are disjoint and sorted along each segment."""
    if not len(segment):
        return np.zeros(len(pieces.segment), dtype=bool)
    offset = np.concatenate([[0.0], np.cumsum(network.length_m + 1.0)])
    middle = (pieces.from_m + pieces.to_m) / 2
    last = np.searchsorted(offset[segment] + from_m, offset[pieces.segment] + middle) - 1
    found = np.maximum(last, 0)
    return (last >= 0) & (segment[found] == pieces.segment) & (middle <= to_m[found])


def _parts(
    network: StreetNetwork, pieces: Pieces, nodes_n: int, whole: np.ndarray, beside: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the part of each piece, the street of each part, and which parts are blocked by damage."""
    number = np.full(len(whole), -1, dtype=np.int64)
    street = network.street[pieces.segment]
    streets, code = np.unique(street[whole], return_inverse=True)
    number[whole] = code.reshape(-1)
    used = network.usable[pieces.segment]
    ends = np.concatenate([pieces.start[used], pieces.end[used]])
    meeting = np.bincount(ends, minlength=nodes_n)
    line = network.line[pieces.segment]
    opens = beside.copy()
    opens[1:] &= ~(
        beside[:-1] & (line[1:] == line[:-1]) & (pieces.end[:-1] == pieces.start[1:]) & (meeting[pieces.start[1:]] == 2)
    )
    number[beside] = len(streets) + np.cumsum(opens)[beside] - 1
    by_damage = np.concatenate([np.zeros(len(streets), dtype=bool), np.ones(int(opens.sum()), dtype=bool)])
    return number, np.concatenate([streets, street[opens]]), by_damage


def _westward(nodes: np.ndarray, pieces: Pieces, part: np.ndarray, parts_n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the parts numbered anew from west to east, and the old number of each new one."""
    on = np.flatnonzero(part >= 0)
    owner = np.tile(part[on], 2)
    xy = np.round(nodes[np.concatenate([pieces.start[on], pieces.end[on]])], _GRID_DECIMALS)
    low, high = np.full((parts_n, 2), np.inf), np.full((parts_n, 2), -np.inf)
    np.minimum.at(low, owner, xy)
    np.maximum.at(high, owner, xy)
    length = np.round(np.bincount(part[on], (pieces.to_m - pieces.from_m)[on], minlength=parts_n), _GRID_DECIMALS)
    order = np.lexsort((length, high[:, 1], high[:, 0], low[:, 1], low[:, 0]))
    new = np.empty(parts_n + 1, dtype=np.int64)
    new[order] = np.arange(parts_n)
    new[-1] = -1
    return new[part], order
