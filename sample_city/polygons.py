"""Polygons by the thousand: quadrilaterals moved inward, rectangles along a line, rings of unequal length."""

from __future__ import annotations

import numpy as np
import shapely


def inset(corners: np.ndarray, distances: np.ndarray) -> np.ndarray:
    """Return counter-clockwise quadrilaterals, shape (n, 4, 2), with each side moved inward by its distance, (n, 4)."""
    following = np.roll(corners, -1, axis=1)
    along = following - corners
    along = along / np.hypot(along[..., 0], along[..., 1])[..., None]
    inward = np.stack([-along[..., 1], along[..., 0]], axis=-1)
    offset = (inward * corners).sum(axis=-1) + distances
    before, offset_before = np.roll(inward, 1, axis=1), np.roll(offset, 1, axis=1)
    determinant = before[..., 0] * inward[..., 1] - before[..., 1] * inward[..., 0]
    x = (offset_before * inward[..., 1] - offset * before[..., 1]) / determinant
    y = (before[..., 0] * offset - inward[..., 0] * offset_before) / determinant
    return np.round(np.stack([x, y], axis=-1), 2)


def rectangles(middle: np.ndarray, along: np.ndarray, width: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return corners, shape (n, 4, 2), of rectangles around `middle` whose width runs along a unit vector."""
    across = np.stack([-along[:, 1], along[:, 0]], axis=-1)
    half = along * np.asarray(width)[:, None] / 2
    deep = across * np.asarray(depth)[:, None] / 2
    corners = [middle - half - deep, middle + half - deep, middle + half + deep, middle - half + deep]
    return np.round(np.stack(corners, axis=1), 2)


def from_corners(corners: np.ndarray) -> np.ndarray:
    """Return polygons of corners, shape (n, k, 2)."""
    if not len(corners):
        return np.empty(0, dtype=object)
    return shapely.polygons(np.concatenate([corners, corners[:, :1]], axis=1))


def from_rings(points: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Return polygons of points, shape (n, 2), ordered by the number of their ring; rings are closed here."""
    first = np.flatnonzero(np.diff(ring, prepend=-1))
    ends = np.append(first[1:], len(ring))
    closed = np.insert(points, ends, points[first], axis=0)
    owner = np.insert(ring, ends, ring[first])
    return shapely.polygons(shapely.linearrings(closed, indices=owner))


def rounded(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return a geometry with coordinates in whole centimetres."""
    return shapely.transform(geometry, lambda xy: np.round(xy, 2))
