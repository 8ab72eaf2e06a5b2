"""Small polygons joined to the neighbour they share most of their outline with."""

from __future__ import annotations

import numpy as np
import shapely

from ..progress import Progress

_TOUCHING_M = 1e-4
_BLOCK = 1_000


def absorbing(parts: np.ndarray, small: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return for each polygon the one it becomes part of: itself, or for a small one its main neighbour.

    The main neighbour is the one along which most of the outline runs; among equals the first. A small one that
    touches only small ones waits until these have found theirs; islets that touch no other join the nearest.

    Parameters
    ----------
    parts : polygons that do not overlap, shape (n,).
    small : mask of those to join to others, shape (n,).

    Examples
    --------
    >>> row = shapely.box([0, 10, 11, 20], 0, [10, 11, 20, 29], [10, 10, 10, 10])
    >>> absorbing(row, np.array([False, True, False, False])).tolist()
    [0, 0, 2, 3]
    """
    progress = progress or Progress()
    owner = np.arange(len(parts))
    waiting = np.flatnonzero(small)
    if not len(waiting) or small.all():
        return owner
    one, other, shared_m = _shared_outlines(parts, waiting, progress)
    settled = ~small
    while len(waiting):
        usable = settled[other] & ~settled[one]
        if not usable.any():
            break
        order = np.lexsort((other[usable], -shared_m[usable], one[usable]))
        chosen, first = np.unique(one[usable][order], return_index=True)
        owner[chosen] = owner[other[usable][order][first]]
        settled[chosen] = True
        waiting = waiting[~settled[waiting]]
    if len(waiting):
        large = np.flatnonzero(settled)
        islet, nearest = shapely.STRtree(parts[large]).query_nearest(parts[waiting], all_matches=True)
        order = np.lexsort((nearest, islet))
        islet, first = np.unique(islet[order], return_index=True)
        owner[waiting[islet]] = owner[large[nearest[order][first]]]
    return owner


def _shared_outlines(
    parts: np.ndarray, rows: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pairs (one of the rows, neighbour) and the metres of outline they share, touching corners left out."""
    tree = shapely.STRtree(parts)
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for start in progress.each(range(0, len(rows), _BLOCK)):
        some = rows[start : start + _BLOCK]
        place, other = tree.query(parts[some], predicate="dwithin", distance=_TOUCHING_M)
        one = some[place]
        apart = one != other
        one, other = one[apart], other[apart]
        outline = shapely.boundary(parts[one])
        shared = shapely.length(shapely.intersection(outline, shapely.buffer(parts[other], _TOUCHING_M, quad_segs=1)))
        # where corners touch, the widened neighbour covers a little of the outline; of a speck it covers much
        along = shared > np.minimum(10 * _TOUCHING_M, 0.1 * shapely.length(outline))
        found.append((one[along], other[along], np.round(shared[along], 4)))
    one, other, shared = (np.concatenate(arrays) for arrays in zip(*found))
    return one, other, shared
