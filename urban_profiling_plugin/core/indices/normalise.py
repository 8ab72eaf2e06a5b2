"""Indicators on a common scale, a high score for what the index is about."""

from __future__ import annotations

import numpy as np

from .words import GOALPOSTS, MINMAX, RANK


def normalise(
    values: np.ndarray,
    kind: str,
    direction: int = 1,
    low: float = np.nan,
    high: float = np.nan,
    positive: bool = False,
) -> np.ndarray:
    """Return one indicator normalised, NaN where it is missing.

    ``minmax``: 0 to 100 between the lowest and the highest value. ``zscore``: ``(x - mean) / sd`` (n - 1). ``rank``: 1
    for the lowest, ties share the smallest. ``goalposts``: 0 to 100 between `low` and `high`, cut there. The direction
    -1 turns the indicator round first. After COINr (Becker et al. 2022), which follows OECD/JRC (2008), *Handbook on
    Constructing Composite Indicators*.

    Parameters
    ----------
    values : shape (n,), not constant unless by goalposts.
    positive : rescale to 1 to 100, as geometric and harmonic means need; goalposts keep their own scale.

    Examples
    --------
    >>> x = np.array([1.0, 2.0, 5.0])
    >>> normalise(x, "minmax").tolist(), normalise(x, "rank", -1).tolist()
    ([0.0, 25.0, 100.0], [3.0, 2.0, 1.0])
    >>> normalise(x, "minmax", positive=True).tolist()
    [1.0, 25.75, 100.0]
    >>> normalise(np.array([-1.0, 1.0, 11.0]), "goalposts", -1, 0, 10).tolist()
    [100.0, 90.0, 0.0]
    """
    if kind == GOALPOSTS:
        start, end = (low, high) if direction > 0 else (high, low)
        return 100.0 * np.clip((values - start) / (end - start), 0.0, 1.0)
    known = ~np.isnan(values)
    if not known.any():
        return values.copy()
    turned = values * direction
    if kind == MINMAX:
        return _between(turned, 1.0 if positive else 0.0)
    found = np.full(len(values), np.nan)
    if kind == RANK:
        found[known] = np.searchsorted(np.sort(turned[known]), turned[known], side="left") + 1.0
    else:
        found[known] = (turned[known] - turned[known].mean()) / turned[known].std(ddof=1)
    return _between(found, 1.0) if positive else found


def varies(values: np.ndarray) -> np.ndarray:
    """Return which indicators tell units apart, shape (k,); a constant one does not.

    >>> varies(np.array([[1.0, 2.0, np.nan], [1.0, 3.0, 4.0]])).tolist()
    [False, True, False]
    """
    known = ~np.isnan(values)
    highest = np.where(known, values, -np.inf).max(axis=0, initial=-np.inf)
    lowest = np.where(known, values, np.inf).min(axis=0, initial=np.inf)
    return highest > lowest


def _between(values: np.ndarray, start: float) -> np.ndarray:
    lowest, highest = np.nanmin(values), np.nanmax(values)
    return start + (100.0 - start) * (values - lowest) / (highest - lowest)
