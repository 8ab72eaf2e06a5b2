"""Random numbers that depend on what they are for and where, never on the order or on the version of a library.

Each number is a hash of seed, purpose and keys, so a family of layers that is added later changes no earlier one, and
the same city comes out on every machine.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MULTIPLIERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))


def uniform(seed: int, purpose: str, *keys: np.ndarray | int) -> np.ndarray:
    """Return numbers in [0, 1), one for each combination of keys (integers that broadcast).

    The mixing function is splitmix64 (Steele, Lea, Flood 2014, doi:10.1145/2714064.2660195).

    >>> bool(uniform(1, "vacant", 3) == uniform(1, "vacant", 3))
    True
    """
    with np.errstate(over="ignore"):
        state = _mix(np.uint64(seed) * _GOLDEN + np.uint64(zlib.crc32(purpose.encode())))
        for key in keys:
            state = _mix(state ^ (np.asarray(key).astype(np.int64).view(np.uint64) * _GOLDEN + _GOLDEN))
    return (state >> np.uint64(11)).astype(np.float64) * 2.0**-53


def between(low: float, high: float, numbers: np.ndarray) -> np.ndarray:
    """Return numbers of [0, 1) stretched to [low, high)."""
    return low + (high - low) * numbers


def choose(shares: Sequence[float], numbers: np.ndarray) -> np.ndarray:
    """Return for each number of [0, 1) which share it falls into; shares need not sum to 1.

    >>> choose([1, 3], np.array([0.1, 0.5])).tolist()
    [0, 1]
    """
    ends = np.cumsum(np.asarray(shares, dtype=float))
    return np.searchsorted(ends[:-1] / ends[-1], numbers, side="right")


def _mix(state: np.ndarray) -> np.ndarray:
    state = (state ^ (state >> np.uint64(30))) * _MULTIPLIERS[0]
    state = (state ^ (state >> np.uint64(27))) * _MULTIPLIERS[1]
    return state ^ (state >> np.uint64(31))
