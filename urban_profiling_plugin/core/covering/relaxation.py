"""How much any choice of sites can cover at most: a bound from prices on covering each group, and what it rules out."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .coverage import Coverage, improve

_STEPS = 800
_STALLED = 20
_SHORTEST_STEP = 1e-3
_MEMORY = 0.7
_TRY_EVERY = 60
_CLOSED = 1e-9


@dataclass(frozen=True)
class Relaxation:
    """A bound that no choice of sites exceeds, and the best choice met on the way.

    Attributes
    ----------
    bound : no `sites_n` sites cover more.
    prices : what each group would pay to be covered, from 0 to its weight, shape (groups,); they prove the bound.
    chosen, value : the best sites found, and what they cover.
    """

    bound: float
    prices: np.ndarray
    chosen: np.ndarray
    value: float


def bound_with(cover: Coverage, sites_n: int, prices: np.ndarray) -> float:
    """Return the bound that prices prove: sum(weight - price) + the `sites_n` largest earnings of a site.

    Lagrangian relaxation of "a group counts only when a chosen site covers it" (Galvao and ReVelle 1996,
    doi:10.1016/0377-2217(94)00159-6). Its least value over all prices from 0 to the weight is that of the linear
    programme, since without the relaxed rows the programme has whole solutions anyway (Geoffrion 1974).
    """
    earnings = np.sort(cover.sites @ prices)[::-1]
    return float((cover.weight - prices).sum() + earnings[:sites_n].sum())


def fewest_with(cover: Coverage, enough: float, prices: np.ndarray) -> int:
    """Return the least number of sites that prices do not prove too few to cover `enough`."""
    earnings = np.sort(cover.sites @ prices)[::-1]
    bounds = (cover.weight - prices).sum() + np.concatenate([[0.0], np.cumsum(earnings)])
    return int(np.argmax(bounds >= enough - cover.slack))


def ruled_out(cover: Coverage, sites_n: int, prices: np.ndarray, value: float) -> tuple[np.ndarray, np.ndarray]:
    """Return which sites are in every better choice than one worth `value`, and which are in none (masks)."""
    earnings = cover.sites @ prices
    order = np.argsort(-earnings, kind="stable")
    bound = float((cover.weight - prices).sum() + earnings[order[:sites_n]].sum())
    top = np.zeros(cover.sites_n, dtype=bool)
    top[order[:sites_n]] = True
    last = earnings[order[sites_n - 1]]
    following = earnings[order[sites_n]] if sites_n < cover.sites_n else 0.0
    limit = value + cover.slack
    return top & (bound - earnings + following <= limit), ~top & (bound - last + earnings <= limit)


def relax(
    cover: Coverage,
    sites_n: int,
    chosen: np.ndarray,
    deadline: float = np.inf,
    enough: float = np.inf,
    progress: Progress | None = None,
) -> Relaxation:
    """Lower the bound by changing the prices step by step, and raise the value by what the prices suggest.

    Subgradient steps of Polyak's length along a direction that remembers the ones before (Held, Wolfe and Crowder
    1974, doi:10.1007/BF01580223; Camerini, Fratta and Maffioli 1975): who is covered more than once pays less, who is
    not covered pays more. The steps do not depend on the clock, so the same data give the same answer; the deadline
    only ends them.

    Parameters
    ----------
    chosen : sites to begin with.
    deadline : on `time.monotonic`.
    enough : stop as soon as this value is reached or proved out of reach.
    """
    progress = progress or Progress()
    weight, slack = cover.weight, cover.slack
    best, value = chosen, cover.value(chosen)
    prices = np.where(
        cover.times_covered(chosen) > 0, weight / np.maximum(2.0 * cover.times_covered(chosen), 1.0), weight
    )
    bound, proof = np.inf, prices
    average = np.zeros(cover.sites_n)
    average[chosen] = 1.0
    direction, length, stalled = None, 1.0, 0
    for step in range(_STEPS):
        progress.at(100.0 * step / _STEPS)
        earnings = cover.sites @ prices
        top = np.argsort(-earnings, kind="stable")[:sites_n]
        now = float((weight - prices).sum() + earnings[top].sum())
        stalled = 0 if now < bound - 1e-5 * abs(bound) or bound == np.inf else stalled + 1
        if now < bound:
            bound, proof = now, prices
        times = cover.times_covered(top)
        average *= 0.95
        average[top] += 0.05
        candidates = [top]
        if step % _TRY_EVERY == _TRY_EVERY - 1:
            candidates.append(improve(cover, np.argsort(-average, kind="stable")[:sites_n], progress))
        for found in candidates:
            worth = cover.value(found)
            if worth > value + slack:
                best, value = found, worth
        is_closed = bound - value <= _CLOSED * abs(bound)
        if is_closed or value >= enough - slack or bound < enough - slack < np.inf or time.monotonic() > deadline:
            break
        if stalled >= _STALLED:
            length, stalled, direction, prices = 0.6 * length, 0, None, proof
            if length < _SHORTEST_STEP:
                break
            continue
        change = times - 1.0
        direction = change if direction is None else (1 - _MEMORY) * change + _MEMORY * direction
        stuck = ((prices <= 0) & (direction > 0)) | ((prices >= weight) & (direction < 0))
        move = np.where(stuck, 0.0, direction)
        size = float(move @ move)
        if size <= 0:
            break
        prices = np.clip(prices - length * (now - value) / size * move, 0.0, weight)
    return Relaxation(max(bound, value), proof, best, value)
