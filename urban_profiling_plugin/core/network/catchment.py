"""The parts of streets within a walking distance, cut exactly at it, and the proof that none lies beyond."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .attachment import TOLERANCE_M
from .distances import Reach, WalkingGraph

_SHORTEST_M = 1e-6


@dataclass(frozen=True)
class Catchment:
    """Street parts within reach, each drawn away from the place.

    Attributes
    ----------
    lines : shapely lines.
    from_m, to_m : walking distance at the start and the end of each; both 0 on parts at a place.
    street : row in the street layer.
    """

    lines: np.ndarray
    from_m: np.ndarray
    to_m: np.ndarray
    street: np.ndarray


@dataclass(frozen=True)
class _Steps:
    """Straight parts in the order in which runs of them are walked."""

    piece: np.ndarray
    from_m: np.ndarray
    to_m: np.ndarray
    end_xy: np.ndarray


def catchment(graph: WalkingGraph, reach: Reach, limit_m: float) -> Catchment:
    """Return the street parts within `limit_m` of the places that `reach` was measured from.

    On a piece the distance rises from both ends at one metre a metre, so the part within reach ends where the limit
    is met, or where the ways from both ends meet. Parts of one street that follow each other are one line.
    """
    pieces = graph.pieces
    length = pieces.to_m - pieces.from_m
    at_start, at_end = reach.node_m[pieces.start], reach.node_m[pieces.end]
    far = np.isfinite(at_start) | np.isfinite(at_end)
    with np.errstate(invalid="ignore"):
        meeting = np.where(far, np.clip((length + at_end - at_start) / 2, 0.0, length), 0.0)
    forward = np.minimum(np.maximum(limit_m - at_start, 0.0), meeting)
    backward = np.minimum(np.maximum(limit_m - at_end, 0.0), length - meeting)
    forward[reach.here] = backward[reach.here] = 0.0

    here = np.flatnonzero(reach.here)
    zero = np.zeros(len(here))
    ahead = np.flatnonzero(forward > _SHORTEST_M)
    back = np.flatnonzero(backward > _SHORTEST_M)[::-1]
    parts = [
        _runs(graph, _Steps(here, zero, zero, graph.nodes[pieces.end[here]]), pieces.start, pieces.end),
        _runs(
            graph, _steps(graph, ahead, at_start, forward, length, pieces.start, pieces.end), pieces.start, pieces.end
        ),
        _runs(graph, _steps(graph, back, at_end, backward, length, pieces.end, pieces.start), pieces.end, pieces.start),
    ]
    return Catchment(*(np.concatenate([getattr(part, name) for part in parts]) for name in _ARRAYS))


_ARRAYS = ("lines", "from_m", "to_m", "street")


def _steps(
    graph: WalkingGraph,
    piece: np.ndarray,
    node_m: np.ndarray,
    walked: np.ndarray,
    length: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
) -> _Steps:
    """Return how far each piece is walked from its `start` node."""
    whole = walked[piece] >= length[piece] - _SHORTEST_M
    share = (walked[piece] / length[piece])[:, None]
    a, b = graph.nodes[start[piece]], graph.nodes[end[piece]]
    end_xy = np.where(whole[:, None], b, a + share * (b - a))
    from_m = node_m[piece]
    return _Steps(piece, from_m, from_m + walked[piece], end_xy)


def _runs(graph: WalkingGraph, steps: _Steps, start: np.ndarray, end: np.ndarray) -> Catchment:
    """Join steps that follow each other along one street into lines."""
    piece = steps.piece
    if not len(piece):
        return Catchment(np.empty(0, dtype=object), np.empty(0), np.empty(0), np.empty(0, dtype=np.int64))
    line = graph.network.line[graph.pieces.segment[piece]]
    start_xy = graph.nodes[start[piece]]
    opens = np.ones(len(piece), dtype=bool)
    opens[1:] = (
        (line[1:] != line[:-1])
        | (np.abs(np.diff(piece)) != 1)
        | (start[piece[1:]] != end[piece[:-1]])
        | (start_xy[1:] != steps.end_xy[:-1]).any(axis=1)
        | (np.abs(steps.from_m[1:] - steps.to_m[:-1]) > _SHORTEST_M)
    )
    first = np.flatnonzero(opens)
    last = np.append(first[1:], len(piece)) - 1
    run = np.cumsum(opens) - 1
    place = np.arange(len(piece)) + run + 1  # each run has one coordinate more than steps
    xy = np.empty((len(piece) + len(first), 2))
    xy[place] = steps.end_xy
    xy[first + np.arange(len(first))] = start_xy[first]
    owner = np.empty(len(xy), dtype=np.int64)
    owner[place] = run
    owner[first + np.arange(len(first))] = np.arange(len(first))
    street = graph.network.street[graph.pieces.segment[piece[first]]]
    return Catchment(shapely.linestrings(xy, indices=owner), steps.from_m[first], steps.to_m[last], street)


def parts_beyond(
    found: Catchment,
    graph: WalkingGraph,
    limit_m: float,
    places: np.ndarray,
    chosen: np.ndarray,
    entrance_tolerance_m: float,
) -> np.ndarray:
    """Return which catchment parts cannot be proved to lie within the distance: none, unless the method is wrong.

    The proof uses the drawn lines and the places alone, not the shortest paths: every line must start at a vertex
    of another line, or at an entrance, whose distance is at most its own; it must be as long as its distances say and
    end within the limit; and what is at distance 0 must lie at a place. By induction over the distances there is then
    a walk of that length to each of its points.

    Parameters
    ----------
    places : geometries of all places, in the network's CRS; `chosen` : those the catchment is of.
    """
    if not len(found.lines):
        return np.zeros(0, dtype=bool)
    xy, owner = shapely.get_coordinates(found.lines, return_index=True)
    step = np.zeros(len(xy))
    first = np.flatnonzero(np.diff(owner, prepend=-1))
    step[1:] = np.hypot(*np.diff(xy, axis=0).T)
    step[first] = 0.0
    walked = np.cumsum(step)
    walked -= np.repeat(walked[first], np.diff(np.append(first, len(xy))))
    at_place = found.to_m == 0.0
    label = np.where(at_place[owner], 0.0, found.from_m[owner] + walked)
    last = np.append(first[1:], len(xy)) - 1

    wrong = ~at_place & (np.abs(label[last] - found.to_m) > 1e-5)
    wrong |= found.to_m > limit_m + TOLERANCE_M
    ways = graph.sources
    open_gate = chosen[ways.point_place]
    gate_piece = graph.piece_at(ways.point_segment[open_gate], ways.point_at_m[open_gate])
    pieces = graph.pieces
    at_end = np.abs(pieces.to_m[gate_piece] - ways.point_at_m[open_gate]) <= _SHORTEST_M
    gate = np.where(at_end, pieces.end[gate_piece], pieces.start[gate_piece])
    known = np.ones(len(xy), dtype=bool)
    known[first[~at_place]] = False
    proof_xy = np.vstack([xy[known], graph.nodes[gate]])
    proof_m = np.concatenate([label[known], ways.point_walk_m[open_gate]])
    rows = first[~at_place]
    supported = _least_at(proof_xy, proof_m, xy[rows]) <= label[rows] + 1e-5
    alone = np.flatnonzero(~supported & (label[rows] == 0))
    supported[alone] = _near(xy[rows[alone]], places[chosen], entrance_tolerance_m)
    wrong[np.flatnonzero(~at_place)] |= ~supported
    rows = np.flatnonzero(at_place[owner])
    inner = rows[1:][owner[rows[1:]] == owner[rows[:-1]]]
    probe, probe_owner = (
        np.vstack([xy[rows], (xy[inner] + xy[inner - 1]) / 2]),
        np.concatenate([owner[rows], owner[inner]]),
    )
    wrong[probe_owner[~_near(probe, places[chosen], entrance_tolerance_m)]] = True
    return wrong


def _least_at(xy: np.ndarray, value: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the least value that stands at each wanted coordinate, inf where none does."""
    both = np.vstack([xy, wanted])
    order = np.lexsort((both[:, 1], both[:, 0]))
    new = np.ones(len(both), dtype=bool)
    new[1:] = (np.diff(both[order], axis=0) != 0).any(axis=1)
    number = np.empty(len(both), dtype=np.int64)
    number[order] = np.cumsum(new) - 1
    least = np.full(number.max(initial=-1) + 1, np.inf)
    np.minimum.at(least, number[: len(xy)], value)
    return least[number[len(xy) :]]


def _near(xy: np.ndarray, places: np.ndarray, distance_m: float) -> np.ndarray:
    """Return which coordinates lie within a distance of a place."""
    near = np.zeros(len(xy), dtype=bool)
    if len(xy) and len(places):
        shapely.prepare(places)
        tree = shapely.STRtree(shapely.points(xy))
        near[tree.query(places, predicate="dwithin", distance=distance_m + 1e-5)[1]] = True
    return near
