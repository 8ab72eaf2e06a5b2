"""Street widths estimated from the space between building facades: the plugin's own design."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress

STEP_M = 20.0
MAX_M = 30.0
_BLOCK_POINTS = 20_000
_HALF_TANGENT_M = 0.5


@dataclass(frozen=True)
class FacadeWidths:
    """Quartiles and median of each street's cross-sections, shape (n,); NaN where none meets two facades."""

    low_m: np.ndarray
    median_m: np.ndarray
    high_m: np.ndarray
    sections_n: np.ndarray


def facade_widths(
    streets: np.ndarray,
    buildings: np.ndarray,
    step_m: float = STEP_M,
    max_m: float = MAX_M,
    progress: Progress | None = None,
) -> FacadeWidths:
    """Return the distance between the facades on both sides of each street.

    Every `step_m` along a street (at least once, in the middle) a ray leaves the centre line to each side at a right
    angle. A cross-section counts when both rays meet a building within `max_m`; its width is the sum of the two
    distances. The street's width is the median of its cross-sections, the quartiles are its low and high width.

    This is an estimate of the space between buildings, so it includes front yards and verges, and misses walls and
    fences. No source prescribes it: the step and the reach are the plugin's own.

    Parameters
    ----------
    streets : (multi)line strings, shape (n,), in metres.
    buildings : polygons in the same CRS.

    Examples
    --------
    >>> street = shapely.from_wkt(["LINESTRING (0 0, 100 0)"])
    >>> rows = np.array([shapely.box(0, 5, 100, 15), shapely.box(0, -17, 100, -7)])
    >>> facade_widths(street, rows).median_m.tolist()
    [12.0]
    """
    progress = progress or Progress()
    points, tangents, of = _sections(streets, step_m)
    tree = shapely.STRtree(buildings)
    width = np.full(len(points), np.nan)
    for start in progress.each(range(0, len(points), _BLOCK_POINTS)):
        rows = slice(start, start + _BLOCK_POINTS)
        sides = [_to_facade(points[rows], side * tangents[rows], tree, max_m) for side in (1.0, -1.0)]
        width[rows] = sides[0] + sides[1]
    seen = ~np.isnan(width)
    return _quartiles(width[seen], of[seen], len(streets))


def _sections(streets: np.ndarray, step_m: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the centres of the cross-sections, unit normals, and the street of each."""
    parts, row = shapely.get_parts(shapely.force_2d(streets), return_index=True)
    length = shapely.length(parts)
    count = np.where(length > 0, np.maximum(np.floor(length / step_m), 1), 0).astype(np.int64)
    part = np.repeat(np.arange(len(parts)), count)
    within = np.arange(len(part)) - np.repeat(np.cumsum(count) - count, count)
    at = (within + 0.5) * length[part] / np.maximum(count[part], 1)
    reach = np.minimum(_HALF_TANGENT_M, length[part] / 4.0)
    lines = parts[part]
    before = shapely.get_coordinates(shapely.line_interpolate_point(lines, at - reach))
    after = shapely.get_coordinates(shapely.line_interpolate_point(lines, at + reach))
    along = after - before
    size = np.hypot(along[:, 0], along[:, 1])
    turned_back = size == 0  # a hairpin: no direction, so no cross-section
    normals = np.column_stack([-along[:, 1], along[:, 0]]) / np.where(turned_back, 1.0, size)[:, np.newaxis]
    centres = shapely.get_coordinates(shapely.line_interpolate_point(lines, at))
    return centres[~turned_back], normals[~turned_back], row[part][~turned_back]


def _to_facade(centres: np.ndarray, normals: np.ndarray, tree: shapely.STRtree, max_m: float) -> np.ndarray:
    """Return the distance from each centre to the first building along its normal; NaN without one, or inside one."""
    ends = centres + max_m * normals
    rays = shapely.linestrings(np.stack([centres, ends], axis=1))
    ray, building = tree.query(rays, predicate="intersects")
    hit = shapely.intersection(rays[ray], tree.geometries[building])
    distance = np.full(len(rays), np.inf)
    np.minimum.at(distance, ray, shapely.distance(shapely.points(centres[ray]), hit))
    return np.where(np.isfinite(distance) & (distance > 0), distance, np.nan)


def _quartiles(width: np.ndarray, of: np.ndarray, streets_n: int) -> FacadeWidths:
    """Return the 25th, 50th and 75th percentile per street, linear between values."""
    order = np.lexsort((width, of))
    width = width[order]
    count = np.bincount(of, minlength=streets_n)
    first = np.cumsum(count) - count
    found = []
    for share in (0.25, 0.5, 0.75):
        place = first + share * np.maximum(count - 1, 0)
        lower = np.floor(place).astype(np.int64)
        value = np.full(streets_n, np.nan)
        some = count > 0
        below, above = width[lower[some]], width[np.minimum(lower[some] + 1, len(width) - 1)]
        value[some] = below + (place[some] - lower[some]) * (above - below)
        found.append(value)
    return FacadeWidths(found[0], found[1], found[2], count)
