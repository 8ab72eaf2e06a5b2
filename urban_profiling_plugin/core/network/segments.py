"""Straight street segments as arrays: cutting them, nearest points on them, what lies where along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Pieces:
    """Segments cut at positions along them, in the order of the segments and along each.

    Attributes
    ----------
    segment : the segment each piece belongs to, shape (pieces,).
    start, end : node at either end.
    from_m, to_m : position of either end along the segment.
    first : for each segment its first piece, and one past the last, shape (segments + 1,).
    """

    segment: np.ndarray
    start: np.ndarray
    end: np.ndarray
    from_m: np.ndarray
    to_m: np.ndarray
    first: np.ndarray


def cut_segments(
    start: np.ndarray,
    end: np.ndarray,
    length_m: np.ndarray,
    cut_segment: np.ndarray,
    cut_at_m: np.ndarray,
    cut_node: np.ndarray,
) -> Pieces:
    """Cut segments at positions strictly inside them; each cut names the node that stands there.

    >>> one = np.array([0])
    >>> pieces = cut_segments(one, one + 1, np.array([10.0]), one, np.array([4.0]), np.array([7]))
    >>> pieces.start.tolist(), pieces.end.tolist(), pieces.to_m.tolist()
    ([0, 7], [7, 1], [4.0, 10.0])
    """
    order = np.lexsort((cut_at_m, cut_segment))
    cut_segment, cut_at_m, cut_node = cut_segment[order], cut_at_m[order], cut_node[order]
    segments_n = len(start)
    cuts = np.bincount(cut_segment, minlength=segments_n) if len(cut_segment) else np.zeros(segments_n, dtype=np.int64)
    first = np.concatenate([[0], np.cumsum(cuts + 1)])
    segment = np.repeat(np.arange(segments_n), cuts + 1)
    piece_start, piece_end = start[segment], end[segment]
    from_m, to_m = np.zeros(len(segment)), length_m[segment]
    after = np.arange(len(cut_segment)) + cut_segment + 1
    piece_start[after], from_m[after] = cut_node, cut_at_m
    piece_end[after - 1], to_m[after - 1] = cut_node, cut_at_m
    return Pieces(segment, piece_start, piece_end, from_m, to_m, first)


def project(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the position along each segment nearest to each point, and the distance to it; row by row.

    >>> at_m, distance_m = project(np.array([[3.0, 4.0]]), np.array([[0.0, 0.0]]), np.array([[10.0, 0.0]]))
    >>> at_m.tolist(), distance_m.tolist()
    ([3.0], [4.0])
    """
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    offset = points - start
    with np.errstate(divide="ignore", invalid="ignore"):
        at = (offset[:, 0] * along[:, 0] + offset[:, 1] * along[:, 1]) / length
    at = np.clip(np.where(length > 0, at, 0.0), 0.0, length)
    nearest = interpolate(start, end, length, at)
    return at, np.hypot(points[:, 0] - nearest[:, 0], points[:, 1] - nearest[:, 1])


def interpolate(start: np.ndarray, end: np.ndarray, length_m: np.ndarray, at_m: np.ndarray) -> np.ndarray:
    """Return the coordinates at positions along segments; the ends come back exactly."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(length_m > 0, at_m / length_m, 0.0)[:, None]
    inside = start + share * (end - start)
    return np.where(share <= 0, start, np.where(share >= 1, end, inside))


def keep_nearest(owner: np.ndarray, segment: np.ndarray, distance_m: np.ndarray) -> np.ndarray:
    """Return the row of the nearest segment of each owner; among equals the lowest segment. Owners come out sorted."""
    order = np.lexsort((segment, distance_m, owner))
    ranked = owner[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = ranked[1:] != ranked[:-1]
    return order[first]
