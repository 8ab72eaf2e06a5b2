"""Where streets join although they share no vertex: ends that meet another street, and crossings when asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from .segments import interpolate, project

_BLOCK = 20_000


@dataclass(frozen=True)
class Lines:
    """Streets as segments between nodes, before they are joined.

    Attributes
    ----------
    nodes : coordinates, shape (nodes, 2).
    start, end : nodes of each segment; `line` : the line it belongs to (segments of a line are consecutive).
    level : level of each line; `first`, `last` : its end nodes.
    """

    nodes: np.ndarray
    start: np.ndarray
    end: np.ndarray
    line: np.ndarray
    level: np.ndarray
    first: np.ndarray
    last: np.ndarray


@dataclass(frozen=True)
class Joints:
    """Points at which segments are to be cut, and the links from street ends to them.

    Attributes
    ----------
    segment, at_m, xy : where, shape (k,), (k,) and (k, 2).
    node : the street end that joins there, or -1 where two segments only cross.
    """

    segment: np.ndarray
    at_m: np.ndarray
    xy: np.ndarray
    node: np.ndarray


@dataclass(frozen=True)
class Crossings:
    """Pairs of segments that cross: both segments, where along each, the place; shapes (k,) and (k, 2)."""

    one: np.ndarray
    other: np.ndarray
    at_one_m: np.ndarray
    at_other_m: np.ndarray
    xy: np.ndarray


def join_ends(lines: Lines, tree: shapely.STRtree, tolerance_m: float, progress: Progress) -> Joints:
    """Return where street ends meet a street they share no vertex with, within a tolerance.

    A street on another level (bridge, tunnel) is joined only at its ends, where it comes down to the ground: an end
    counts as down unless the same level goes on from it.
    """
    free_first, free_last = _free_ends(lines)
    open_line = lines.first != lines.last
    line = np.concatenate([np.flatnonzero(open_line)] * 2)
    node = np.concatenate([lines.first[open_line], lines.last[open_line]])
    free = np.concatenate([free_first[open_line], free_last[open_line]])
    found = [np.empty(0, dtype=np.int64)] * 2
    for begin in progress.each(range(0, len(node), _BLOCK)):
        x, y = lines.nodes[node[begin : begin + _BLOCK]].T
        reach = tolerance_m + 1e-9
        end, segment = tree.query(shapely.box(x - reach, y - reach, x + reach, y + reach))
        end = end + begin
        new = (
            (lines.line[segment] != line[end]) & (lines.start[segment] != node[end]) & (lines.end[segment] != node[end])
        )
        found = [np.concatenate(pair) for pair in zip(found, (end[new], segment[new]))]
    end, segment = found
    at, distance = project(lines.nodes[node[end]], lines.nodes[lines.start[segment]], lines.nodes[lines.end[segment]])
    keep = distance <= tolerance_m + 1e-9
    keep[keep] = ~_already_on(lines, node[end[keep]], lines.line[segment[keep]])
    end, segment, at = end[keep], segment[keep], at[keep]

    target = lines.line[segment]
    length = _lengths(lines, segment)
    at_first = (at <= tolerance_m) & (lines.start[segment] == lines.first[target]) & free_first[target]
    at_last = (length - at <= tolerance_m) & (lines.end[segment] == lines.last[target]) & free_last[target]
    same = lines.level[target] == lines.level[line[end]]
    allowed = same | (free[end] & ((lines.level[target] == 0) | at_first | at_last))
    end, segment, at, length = end[allowed], segment[allowed], at[allowed], length[allowed]
    xy = interpolate(lines.nodes[lines.start[segment]], lines.nodes[lines.end[segment]], length, at)
    return Joints(segment, at, xy, node[end])


def join_crossings(lines: Lines, tree: shapely.STRtree, progress: Progress) -> Joints:
    """Return where segments of one level cross without a shared vertex; each crossing appears once per segment."""
    crossings = crossings_of(lines, tree, progress)
    segment = np.concatenate([crossings.one, crossings.other])
    at_m = np.concatenate([crossings.at_one_m, crossings.at_other_m])
    return Joints(segment, at_m, np.concatenate([crossings.xy] * 2), np.full(len(segment), -1, dtype=np.int64))


def crossings_of(lines: Lines, tree: shapely.STRtree, progress: Progress) -> Crossings:
    """Return where segments of one level cross without a shared vertex; parallel ones do not cross."""
    parts: list[tuple[np.ndarray, ...]] = []
    segments = tree.geometries
    for begin in progress.each(range(0, len(segments), _BLOCK)):
        one, other = tree.query(segments[begin : begin + _BLOCK], predicate="intersects")
        one = one + begin
        level = lines.level[lines.line]
        apart = np.ones(len(one), dtype=bool)
        for a in (lines.start, lines.end):
            for b in (lines.start, lines.end):
                apart &= a[one] != b[other]
        new = (one < other) & apart & (level[one] == level[other])
        parts.append(_crossings(lines, one[new], other[new]))
    return Crossings(*(np.concatenate(arrays) for arrays in zip(*parts)))


def _crossings(lines: Lines, one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return the arrays of `Crossings` of pairs of segments that intersect."""
    a, b = lines.nodes[lines.start[one]], lines.nodes[lines.start[other]]
    u, v = lines.nodes[lines.end[one]] - a, lines.nodes[lines.end[other]] - b
    turn = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    length_u, length_v = np.hypot(*u.T), np.hypot(*v.T)
    crossing = np.abs(turn) > 1e-12 * length_u * length_v
    one, other, a, b, u, v, turn = (x[crossing] for x in (one, other, a, b, u, v, turn))
    gap = b - a
    share_one = np.clip((gap[:, 0] * v[:, 1] - gap[:, 1] * v[:, 0]) / turn, 0, 1)
    share_other = np.clip((gap[:, 0] * u[:, 1] - gap[:, 1] * u[:, 0]) / turn, 0, 1)
    xy = a + share_one[:, None] * u
    return one, other, share_one * length_u[crossing], share_other * length_v[crossing], xy


def _free_ends(lines: Lines) -> tuple[np.ndarray, np.ndarray]:
    """Return whether each line's first and last end is down on the ground, that is where its level does not go on."""
    free = [np.ones(len(lines.level), dtype=bool), np.ones(len(lines.level), dtype=bool)]
    raised = np.flatnonzero(lines.level[lines.line] != 0)
    if not len(raised):
        return free[0], free[1]
    node = np.concatenate([lines.start[raised], lines.end[raised]])
    line = np.concatenate([lines.line[raised]] * 2)
    pairs = np.unique(np.column_stack([node, lines.level[line], line]), axis=0)
    places, lines_n = np.unique(pairs[:, :2], axis=0, return_counts=True)
    continued = {(int(n), int(level)) for (n, level), count in zip(places, lines_n) if count > 1}
    for which, ends in enumerate((lines.first, lines.last)):
        for row in np.flatnonzero(lines.level != 0):
            free[which][row] = (int(ends[row]), int(lines.level[row])) not in continued
    return free[0], free[1]


def _already_on(lines: Lines, node: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Return whether a line already has a vertex at a node."""
    if not len(node):
        return np.zeros(0, dtype=bool)
    nodes_n = len(lines.nodes)
    vertices = np.concatenate([lines.line * nodes_n + lines.start, lines.line * nodes_n + lines.end])
    return np.isin(line * nodes_n + node, vertices)


def _lengths(lines: Lines, segment: np.ndarray) -> np.ndarray:
    return np.hypot(*(lines.nodes[lines.end[segment]] - lines.nodes[lines.start[segment]]).T)
