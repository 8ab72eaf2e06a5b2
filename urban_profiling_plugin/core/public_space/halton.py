"""Halton points: spread evenly, with a random shift for each replicate so that their error can be estimated."""

from __future__ import annotations

import numpy as np

BASES = (2, 3)


def radical_inverse(n: int, base: int) -> np.ndarray:
    """Return terms 1 to `n` of the van der Corput sequence, shape (n,), in [0, 1).

    Each index is written in `base` and its digits are mirrored at the point (Halton 1960,
    doi:10.1007/BF01386213).

    >>> radical_inverse(4, 2).tolist()
    [0.5, 0.25, 0.75, 0.125]
    """
    index = np.arange(1, n + 1, dtype=np.int64)
    values, weight = np.zeros(n), 1.0
    while index.any():
        weight /= base
        values += weight * (index % base)
        index //= base
    return values


def shifted_replicates(n: int, replicates: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return `replicates` times the same `n` Halton points in the unit square, each time shifted at random modulo 1.

    The shift makes every point uniformly distributed (Cranley and Patterson 1976, doi:10.1137/0713071), so a mean over
    the points is unbiased and the spread between replicates measures its error.

    Returns
    -------
    points : shape (replicates * n, 2), in [0, 1).
    replicate : int array, the replicate of each point.

    >>> points, replicate = shifted_replicates(5, 2, seed=1)
    >>> points.shape, replicate.tolist()
    ((10, 2), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    """
    generator = np.random.default_rng(seed)
    points = np.column_stack([radical_inverse(n, base) for base in BASES])
    shifts = generator.random((replicates, 1, len(BASES)))
    moved = (points[np.newaxis] + shifts) % 1.0
    return moved.reshape(-1, len(BASES)), np.repeat(np.arange(replicates), n)
