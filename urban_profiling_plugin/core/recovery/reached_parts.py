"""The parts of streets within a distance of damaged sites, cut exactly there."""

from __future__ import annotations

import numpy as np
import shapely

from ..progress import Progress
from .damage_matching import TOLERANCE_M

_BLOCK = 20_000
_QUARTER_SEGMENTS = 32


def pairs_within(
    sites: np.ndarray, lines: np.ndarray, reach_m: float, progress: Progress
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray]:
    """Return the pairs of a site and a line at most `reach_m` apart, and their distances."""
    tree = shapely.STRtree(lines)
    found = [np.empty((2, 0), dtype=np.int64)]
    for start in range(0, len(sites), _BLOCK):
        progress.at(100.0 * start / len(sites))
        block = sites[start : start + _BLOCK]
        site, line = tree.query(block, predicate="dwithin", distance=reach_m + TOLERANCE_M)
        found.append(np.stack([site + start, line]))
    site, line = np.concatenate(found, axis=1)
    return (site, line), shapely.distance(sites[site], lines[line])


def spans_within(
    start: np.ndarray, end: np.ndarray, sites: np.ndarray, reach_m: float, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where straight segments lie within `reach_m` of any site, none twice: segment, from and to along it.

    Parameters
    ----------
    start, end : coordinates of the ends of the segments in metres, shape (n, 2); none is without length.
    sites : points and polygons.

    Examples
    --------
    >>> spans = spans_within(np.zeros((1, 2)), np.array([[50.0, 0.0]]), shapely.points([[20.0, 3.0]]), 5.0)
    >>> [part.tolist() for part in spans]
    [[0], [16.0], [24.0]]
    """
    progress = progress or Progress()
    segments = shapely.linestrings(np.stack([start, end], axis=1))
    (site, segment), _ = pairs_within(sites, segments, reach_m, progress.part(0, 50))
    flat = shapely.get_dimensions(sites[site]) == 2
    spans = [
        _spans_of_points(sites[site[~flat]], segment[~flat], start, end, reach_m),
        _spans_of_polygons(sites[site[flat]], segment[flat], segments, start, reach_m, progress.part(50, 100)),
    ]
    return _merged(*(np.concatenate(parts) for parts in zip(*spans)))


def _spans_of_points(
    points: np.ndarray, segment: np.ndarray, start: np.ndarray, end: np.ndarray, reach_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where discs around points meet segments: segment, from and to along it, metres."""
    along = (end - start)[segment]
    length = np.hypot(along[:, 0], along[:, 1])
    offset = shapely.get_coordinates(points) - start[segment]
    at = (offset * along).sum(axis=1) / length
    aside = (offset[:, 0] * along[:, 1] - offset[:, 1] * along[:, 0]) / length
    half = np.sqrt(np.maximum(reach_m**2 - aside**2, 0.0))
    return segment, np.clip(at - half, 0.0, length), np.clip(at + half, 0.0, length)


def _spans_of_polygons(
    polygons: np.ndarray,
    segment: np.ndarray,
    segments: np.ndarray,
    start: np.ndarray,
    reach_m: float,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where the surroundings of polygons meet segments: segment, from and to along it, metres."""
    found = [(np.empty(0, dtype=np.int64), np.empty(0), np.empty(0))]
    for begin in range(0, len(polygons), _BLOCK):
        progress.at(100.0 * begin / len(polygons))
        rows = segment[begin : begin + _BLOCK]
        around = shapely.buffer(polygons[begin : begin + _BLOCK], reach_m, quad_segs=_QUARTER_SEGMENTS)
        parts, place = shapely.get_parts(shapely.intersection(segments[rows], around), return_index=True)
        keep = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
        parts, rows = parts[keep], rows[place[keep]]
        near, far = (shapely.get_coordinates(shapely.get_point(parts, i)) - start[rows] for i in (0, -1))
        spans = np.sort(np.stack([np.hypot(*near.T), np.hypot(*far.T)]), axis=0)
        found.append((rows, spans[0], spans[1]))
    return tuple(np.concatenate(part) for part in zip(*found))  # type: ignore[return-value]


def _merged(segment: np.ndarray, first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return spans along segments united where they overlap or touch.

    >>> spans = _merged(np.array([0, 1, 0, 0]), np.array([4.0, 0.0, 0.0, 8.0]), np.array([6.0, 1.0, 5.0, 9.0]))
    >>> [part.tolist() for part in spans]
    [[0, 0, 1], [0.0, 8.0, 0.0], [6.0, 9.0, 1.0]]
    """
    keep = last > first
    order = np.lexsort((first[keep], segment[keep]))
    segment, first, last = (values[keep][order] for values in (segment, first, last))
    if not len(segment):
        return segment, first, last
    # each segment is moved to a stretch of its own, so that one running maximum serves all
    away = segment * (float(last.max()) + 1.0)
    reach = np.maximum.accumulate(last + away)
    begins = np.ones(len(segment), dtype=bool)
    begins[1:] = (first + away)[1:] > reach[:-1]
    opening = np.flatnonzero(begins)
    closing = np.append(opening[1:], len(segment)) - 1
    return segment[opening], first[opening], reach[closing] - away[opening]
