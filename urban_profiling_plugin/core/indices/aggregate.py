"""Several scores of a unit made one, with weights, leaving out what is missing."""

from __future__ import annotations

import numpy as np

from .words import GEOMETRIC, HARMONIC, MAX, NEEDS_POSITIVE


def aggregate(scores: np.ndarray, weights: np.ndarray, kind: str) -> np.ndarray:
    """Return the aggregate of k scores over draws of their weights, shape (d, n); NaN where nothing is known.

    With weights w over the known scores x: ``arithmetic = sum(w x) / sum(w)``, ``geometric = exp(sum(w ln x) /
    sum(w))``, ``harmonic = sum(w) / sum(w / x)`` (both 0 where a score is 0), ``max`` the highest of those with any
    weight. ``deprivation_count`` takes scores of 0 or 1 and is their arithmetic mean. OECD/JRC (2008), *Handbook on
    Constructing Composite Indicators*, step 6.

    Parameters
    ----------
    scores : shape (k, n), or (k, d, n) where they differ between draws.
    weights : shape (d, k).

    Examples
    --------
    A low score is compensated in the arithmetic mean, less so in the geometric one:

    >>> scores, equal = np.array([[1.0, 50.5], [100.0, 50.5]]), np.ones((1, 2))
    >>> aggregate(scores, equal, "arithmetic").tolist(), aggregate(scores, equal, "geometric").round(1).tolist()
    ([[50.5, 50.5]], [[10.0, 50.5]])
    """
    shape = (len(weights), scores.shape[-1])
    total, known = np.zeros(shape), np.zeros(shape)
    zero = np.zeros(shape, dtype=bool)
    if kind == MAX:
        total[:] = -np.inf
    # one indicator at a time, in order: equal units get equal sums to the last bit, so that ties stay ties
    for number, score in enumerate(scores):
        weight = weights[:, [number]]
        here = ~np.isnan(score) & (weight > 0)
        known += np.where(here, weight, 0.0)
        if kind == MAX:
            total = np.where(here, np.maximum(total, score), total)
            continue
        part = score
        if kind in NEEDS_POSITIVE:
            zero |= here & (score <= 0)
            safe = np.where(score > 0, score, 1.0)
            part = np.log(safe) if kind == GEOMETRIC else 1.0 / safe
        total += np.where(here, weight * part, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        if kind == MAX:
            found = total
        elif kind == HARMONIC:
            found = known / total
        else:
            found = total / known
            found = np.exp(found) if kind == GEOMETRIC else found
    return np.where(known > 0, np.where(zero, 0.0, found), np.nan)


def ranks(scores: np.ndarray) -> np.ndarray:
    """Return the rank of each unit in each draw, 1 for the highest score, ties sharing the smallest, shape (d, n).

    >>> ranks(np.array([[5.0, 7.0, 5.0, 1.0]])).tolist()
    [[2, 1, 2, 4]]
    """
    scores = np.round(scores, 9)  # what differs by rounding errors alone is a tie
    order = np.argsort(-scores, axis=1, kind="stable")
    ordered = np.take_along_axis(scores, order, axis=1)
    place = np.broadcast_to(np.arange(scores.shape[1], dtype=np.int32), scores.shape)
    first = np.ones(scores.shape, dtype=bool)
    first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    found = np.empty(scores.shape, dtype=np.int32)
    np.put_along_axis(found, order, np.maximum.accumulate(np.where(first, place, 0), axis=1) + 1, axis=1)
    return found
