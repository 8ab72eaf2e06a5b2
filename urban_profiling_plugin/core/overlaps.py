"""Which polygons of a layer have land in common."""

from __future__ import annotations

import numpy as np
import shapely

from .progress import Progress

_BLOCK = 2_000


def overlapping_pairs(
    polygons: np.ndarray, least_m2: float = 1e-6, grid_m: float | None = None, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of polygons, each once, that share more land than `least_m2`; touching is none.

    Parameters
    ----------
    polygons : shape (n,), in a metric CRS.
    grid_m : grid on which the common land is made out, where overlays that follow use one.

    Examples
    --------
    >>> first, second = overlapping_pairs(shapely.box([0, 9, 20], 0, [10, 20, 30], 10))
    >>> first.tolist(), second.tolist()
    ([0], [1])
    """
    progress = progress or Progress()
    first, second = shapely.STRtree(polygons).query(polygons, predicate="intersects")
    keep = first < second
    first, second = first[keep], second[keep]
    common = np.zeros(len(first))
    for start in range(0, len(first), _BLOCK):
        progress.at(100.0 * start / len(first))
        rows = slice(start, start + _BLOCK)
        common[rows] = shapely.area(
            shapely.intersection(polygons[first[rows]], polygons[second[rows]], grid_size=grid_m)
        )
    return first[common > least_m2], second[common > least_m2]
