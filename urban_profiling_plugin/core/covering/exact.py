"""The best sites, or the fewest, with a proof of how near the optimum they are when time runs out."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from . import programme
from .coverage import Coverage, greedy, improve, lowest_rows, part_of
from .relaxation import bound_with, fewest_with, relax, ruled_out

_PRICED_FROM = 20_000
"""Pairs from which the linear programme is solved first, for its prices rule out most sites."""
_NEAR_ENOUGH = 1e-4
"""For programmes that large, a bound within 0.01 % of the linear programme's is as good."""


@dataclass(frozen=True)
class Found:
    """Sites and what is proved about them.

    Attributes
    ----------
    chosen : numbers of the sites, in no order.
    value : what they cover (`best_sites`), or how many they are (`fewest_sites`).
    bound : no as many sites cover more, or no fewer sites than this cover enough.
    """

    chosen: np.ndarray
    value: float
    bound: float

    @property
    def gap_pct(self) -> float:
        """Return the distance to the bound in percent of it."""
        return 100.0 * abs(self.bound - self.value) / self.bound if self.bound else 0.0


def best_sites(
    cover: Coverage,
    sites_n: int,
    deadline: float = np.inf,
    enough: float = np.inf,
    progress: Progress | None = None,
) -> Found:
    """Return the sites that cover most: maximise sum(w_i y_i), y_i <= sum of x_j that cover i, sum(x) = sites_n.

    The maximal covering location problem (Church and ReVelle 1974, doi:10.1007/BF01942293). Prices (`relax`) give a
    first bound; sites that it rules out leave the programme, which HiGHS solves in whole numbers. What has been found
    by the deadline comes back with the bound proved so far.

    Parameters
    ----------
    deadline : on `time.monotonic`.
    enough : stop as soon as this value is reached or proved out of reach.

    Examples
    --------
    >>> from .coverage import coverage_of
    >>> site, person = np.array([0, 0, 1, 1, 2, 2, 2]), np.array([0, 1, 2, 3, 1, 2, 4])
    >>> found = best_sites(coverage_of(site, person, np.array([4.0, 5.0, 5.0, 4.0, 1.0]), 3), 2)
    >>> sorted(found.chosen.tolist()), found.value, found.bound
    ([0, 1], 18.0, 18.0)
    """
    progress = progress or Progress()
    sites_n = min(sites_n, cover.sites_n)
    start = improve(cover, greedy(cover, sites_n, progress=progress), progress)
    if sites_n == cover.sites_n or not len(cover.weight):
        return Found(start, cover.value(start), cover.value(start))
    search = _Search(cover, sites_n, start, enough)
    search.run(deadline, progress)
    return search.found(progress)


class _Search:
    """The state of a search: the best so far, and the sites between which it is still open."""

    def __init__(self, cover: Coverage, sites_n: int, start: np.ndarray, enough: float) -> None:
        self._whole, self._sites_n, self._enough = cover, sites_n, enough
        self._best, self._value, self._bound = start, cover.value(start), float(cover.weight.sum())
        self._open, self._columns = cover, np.arange(cover.sites_n)
        self._fixed = np.empty(0, dtype=np.int64)

    @property
    def _left_n(self) -> int:
        return self._sites_n - len(self._fixed)

    @property
    def _is_over(self) -> bool:
        slack = self._whole.slack
        decided = self._value >= self._enough - slack or self._bound < self._enough - slack < np.inf
        return decided or self._bound <= self._value + slack

    def run(self, deadline: float, progress: Progress) -> None:
        """Narrow down by prices, by the linear programme where it is worth its time, then solve in whole numbers."""
        relaxed = relax(self._whole, self._sites_n, self._best, deadline, self._enough, progress.part(0, 30))
        self._offer(relaxed.chosen)
        self._narrow(relaxed.prices)
        if not self._is_over and self._open.groups.nnz >= _PRICED_FROM and programme.can_price():
            until = time.monotonic() + 0.5 * (deadline - time.monotonic())
            made = programme.solve(self._open, self._left_n, False, until, progress.part(30, 50))
            if "x" in made:
                top = np.argsort(-made["x"], kind="stable")[: self._left_n]
                self._offer(improve(self._whole, self._with_fixed(top), progress))
                self._narrow(np.clip(made["prices"], 0.0, self._open.weight))
        if not self._is_over and programme.can_solve_whole():
            made = programme.solve(self._open, self._left_n, True, deadline, progress.part(50, 100))
            if "x" in made:
                self._offer(self._with_fixed(np.flatnonzero(made["x"] > 0.5)))
            if made.get("proved", False):
                self._lower_bound_to(self._value)
            elif "bound" in made:
                self._lower_bound_to(self._base + float(made["bound"]))

    def found(self, progress: Progress) -> Found:
        """Return the best; among as good ones, single exchanges lead to the lowest numbers."""
        chosen = lowest_rows(self._whole, greedy(self._whole, self._sites_n, self._best, progress=progress), progress)
        value = self._whole.value(chosen)
        near = self._bound <= value + self._whole.slack
        return Found(chosen, value, value if near else self._bound)

    @property
    def _base(self) -> float:
        return self._whole.value(self._fixed)

    def _with_fixed(self, columns: np.ndarray) -> np.ndarray:
        return np.concatenate([self._fixed, self._columns[columns]])

    def _offer(self, chosen: np.ndarray) -> None:
        value = self._whole.value(chosen)
        if value > self._value + self._whole.slack:
            self._best, self._value = chosen, value

    def _lower_bound_to(self, bound: float) -> None:
        # what was ruled out is worth at most the best found, so the bound of what is open never lies below that
        self._bound = min(self._bound, max(bound, self._value))

    def _narrow(self, prices: np.ndarray) -> None:
        """Fix the sites that every better choice has, drop those that none has, and group again what is left."""
        base = self._base
        self._lower_bound_to(base + bound_with(self._open, self._left_n, prices))
        must, never = ruled_out(self._open, self._left_n, prices, self._value - base)
        fixed = self._with_fixed(np.flatnonzero(must))
        kept = np.flatnonzero(~must & ~never)
        if len(fixed) + len(kept) <= self._sites_n or len(fixed) == self._sites_n:
            self._offer(np.concatenate([fixed, self._columns[kept]])[: self._sites_n])
            self._lower_bound_to(self._value)
            return
        still = self._open.times_covered(np.flatnonzero(must)) == 0
        self._open = part_of(self._open, still, kept)
        self._fixed, self._columns = fixed, self._columns[kept]
        if not len(self._open.weight):
            self._offer(fixed)
            self._lower_bound_to(self._value)


def fewest_sites(cover: Coverage, enough: float, deadline: float = np.inf, progress: Progress | None = None) -> Found:
    """Return the fewest sites that cover at least `enough`, and of these choices the one that covers most.

    One site fewer is tried until that is proved to be too few.

    Parameters
    ----------
    enough : at most what all sites cover together.
    deadline : on `time.monotonic`.
    """
    progress = progress or Progress()
    chosen = greedy(cover, cover.sites_n, enough=enough, progress=progress)
    least = _least(cover, enough, chosen, deadline, progress.part(0, 10))
    while len(chosen) > least:
        fewer = best_sites(cover, len(chosen) - 1, deadline, enough, progress.part(10, 60))
        if fewer.value >= enough - cover.slack:
            chosen = fewer.chosen
        elif fewer.bound < enough - cover.slack:
            least = len(chosen)
        else:
            break
    best = best_sites(cover, len(chosen), deadline, progress=progress.part(60, 100))
    if best.value > cover.value(chosen):
        chosen = best.chosen
    return Found(chosen, float(len(chosen)), float(least))


def greedy_fewest(cover: Coverage, enough: float, deadline: float = np.inf, progress: Progress | None = None) -> Found:
    """Return sites chosen one after another until they cover `enough`; the bound is that of the linear programme."""
    progress = progress or Progress()
    chosen = greedy(cover, cover.sites_n, enough=enough, progress=progress)
    least, most = _least(cover, enough, chosen, deadline, progress.part(0, 20)), len(chosen)
    while least < most and time.monotonic() < deadline:
        middle = (least + most) // 2
        bound, prices = _linear(cover, middle, chosen[:middle], deadline, progress.part(20, 100))
        if bound < enough - cover.slack:
            least = max(middle + 1, fewest_with(cover, enough, prices))
        else:
            most = middle
    return Found(chosen, float(len(chosen)), float(least))


def greedy_best(cover: Coverage, sites_n: int, deadline: float = np.inf, progress: Progress | None = None) -> Found:
    """Return sites chosen one after another; the bound is that of the linear programme, or one little above it."""
    progress = progress or Progress()
    chosen = greedy(cover, sites_n, progress=progress)
    value = cover.value(chosen)
    if len(chosen) == cover.sites_n or not len(cover.weight):
        return Found(chosen, value, value)
    bound, _ = _linear(cover, sites_n, chosen, deadline, progress)
    return Found(chosen, value, value if bound <= value + cover.slack else bound)


def _least(cover: Coverage, enough: float, chosen: np.ndarray, deadline: float, progress: Progress) -> int:
    """Return a number of sites that any choice worth `enough` needs at least."""
    if len(chosen) <= 1:
        return len(chosen)
    fewer = len(chosen) - 1
    return fewest_with(cover, enough, relax(cover, fewer, chosen[:fewer], deadline, enough, progress).prices)


def _linear(
    cover: Coverage, sites_n: int, chosen: np.ndarray, deadline: float, progress: Progress
) -> tuple[float, np.ndarray]:
    """Return the bound of the linear programme and the prices that prove it."""
    better = improve(cover, chosen, progress)  # the nearer the value, the straighter the prices go
    relaxed = relax(cover, sites_n, better, deadline, progress=progress.part(0, 50))
    near = cover.slack if cover.groups.nnz < _PRICED_FROM else _NEAR_ENOUGH * relaxed.bound
    if relaxed.bound - relaxed.value > near and programme.can_price():
        made = programme.solve(cover, sites_n, False, deadline, progress.part(50, 100))
        if "prices" in made:
            prices = np.clip(made["prices"], 0.0, cover.weight)
            bound = bound_with(cover, sites_n, prices)
            if bound < relaxed.bound:
                return bound, prices
    return relaxed.bound, relaxed.prices
