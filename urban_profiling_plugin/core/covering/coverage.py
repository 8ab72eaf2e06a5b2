"""Which sites cover whom. People covered by the same sites are one group: it shrinks every search without loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse

from ..progress import Progress

TOLERANCE = 1e-9
"""Sums of weights that agree within this share of the whole are equal."""


@dataclass(frozen=True)
class Coverage:
    """Groups of people and the sites that cover each.

    Attributes
    ----------
    groups : sparse matrix of ones, shape (groups, sites).
    sites : its transpose.
    weight : what covering each group is worth, above 0, shape (groups,).
    """

    groups: scipy.sparse.csr_matrix
    sites: scipy.sparse.csr_matrix
    weight: np.ndarray

    @property
    def sites_n(self) -> int:
        """Return how many sites there are to choose from."""
        return self.sites.shape[0]

    @property
    def slack(self) -> float:
        """Return the difference below which two values are equal."""
        return TOLERANCE * float(self.weight.sum())

    def times_covered(self, chosen: np.ndarray) -> np.ndarray:
        """Return how many of the chosen sites cover each group."""
        return np.bincount(self.sites[chosen].indices, minlength=len(self.weight))

    def value(self, chosen: np.ndarray) -> float:
        """Return what the chosen sites cover together, everyone counted once."""
        return float(self.weight[self.times_covered(chosen) > 0].sum())

    def covered_by(self, site: int) -> np.ndarray:
        """Return the groups a site covers."""
        return self.sites.indices[self.sites.indptr[site] : self.sites.indptr[site + 1]]


def coverage_of(site: np.ndarray, person: np.ndarray, weight: np.ndarray, sites_n: int) -> Coverage:
    """Return the coverage that pairs (site, person) describe; who has no weight is left out.

    Parameters
    ----------
    site, person : the pairs, each at most once.
    weight : what covering each person is worth, shape (people,), zero or more.

    Examples
    --------
    >>> cover = coverage_of(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]), np.array([2.0, 3.0]), 2)
    >>> cover.weight.tolist(), cover.groups.toarray().tolist()
    ([5.0], [[1.0, 1.0]])
    """
    worth = weight[person] > 0
    site, person = site[worth], person[worth]
    shape = (len(weight), sites_n)
    matrix = scipy.sparse.coo_matrix((np.ones(len(site), dtype=np.int8), (person, site)), shape=shape).tocsr()
    return _grouped(matrix, weight)


def part_of(cover: Coverage, rows: np.ndarray, columns: np.ndarray) -> Coverage:
    """Return the coverage of some groups (a mask) by some sites (their numbers)."""
    return _grouped(cover.groups[rows][:, columns], cover.weight[rows])


def greedy(
    cover: Coverage,
    sites_n: int,
    start: np.ndarray | None = None,
    enough: float = np.inf,
    progress: Progress | None = None,
) -> np.ndarray:
    """Return sites chosen one after another, each the one that adds most; among equals the lowest number.

    At least 1 - 1/e = 63 % of the best value (Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971).

    Parameters
    ----------
    sites_n : how many in all, those of `start` included.
    start : sites that are chosen already.
    enough : stop as soon as this value is reached.

    Examples
    --------
    >>> cover = coverage_of(np.array([0, 1, 1, 2]), np.array([0, 0, 1, 2]), np.array([1.0, 2.0, 2.5]), 3)
    >>> greedy(cover, 2).tolist()
    [1, 2]
    """
    progress = progress or Progress()
    chosen = [] if start is None else start.tolist()
    left = np.where(cover.times_covered(np.array(chosen, dtype=np.int64)) > 0, 0.0, cover.weight)
    value = float(cover.weight.sum() - left.sum())
    gain = cover.sites @ left
    gain[chosen] = -np.inf
    while len(chosen) < min(sites_n, cover.sites_n) and value < enough - cover.slack:
        progress.check()
        site = int(np.argmax(gain >= gain.max() - cover.slack))
        chosen.append(site)
        value += float(gain[site])
        new = cover.covered_by(site)
        new = new[left[new] > 0]
        rows = cover.groups[new]
        gain -= np.bincount(rows.indices, np.repeat(left[new], np.diff(rows.indptr)), cover.sites_n)
        left[new] = 0.0
        gain[site] = -np.inf
    return np.array(chosen, dtype=np.int64)


def rank(cover: Coverage, chosen: np.ndarray) -> np.ndarray:
    """Return the chosen sites by what each adds to those before it, most first; among equals the lowest number."""
    chosen = np.sort(chosen)
    sites = cover.sites[chosen]
    return chosen[greedy(Coverage(sites.T.tocsr(), sites, cover.weight), len(chosen))]


def improve(cover: Coverage, chosen: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return the chosen sites after exchanging single ones for better ones until none is (Teitz and Bart 1968)."""
    return _exchange(cover, chosen, progress or Progress(), for_lower=False)


def lowest_rows(cover: Coverage, chosen: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return the chosen sites after exchanging single ones for as good ones of a lower number, until there are none."""
    return _exchange(cover, chosen, progress or Progress(), for_lower=True)


def _exchange(cover: Coverage, chosen: np.ndarray, progress: Progress, for_lower: bool) -> np.ndarray:
    chosen = np.sort(chosen)[::-1].copy()
    times = cover.times_covered(chosen)
    changed = True
    while changed:
        changed = False
        for place, site in enumerate(chosen.tolist()):
            progress.check()
            times[cover.covered_by(site)] -= 1
            gain = cover.sites @ np.where(times > 0, 0.0, cover.weight)
            own = gain[site]
            gain[chosen] = -np.inf
            best = site
            if for_lower:
                as_good = np.flatnonzero(gain[:site] >= own - cover.slack)
                best = int(as_good[0]) if len(as_good) else site
            elif gain.max() > own + cover.slack:
                best = int(np.argmax(gain))
            changed |= best != site
            chosen[place] = best
            times[cover.covered_by(best)] += 1
    return chosen


def _grouped(matrix: scipy.sparse.csr_matrix, weight: np.ndarray) -> Coverage:
    """Return the coverage with equal rows made one. Rows are told apart by two sums of random 64-bit keys."""
    filled = np.flatnonzero(np.diff(matrix.indptr))
    if not len(filled):
        empty = scipy.sparse.csr_matrix((0, matrix.shape[1]))
        return Coverage(empty, empty.T.tocsr(), np.empty(0))
    keys = np.random.default_rng(1).integers(0, 2**63, size=(2, matrix.shape[1]), dtype=np.uint64)
    first, second = (np.add.reduceat(key[matrix.indices], matrix.indptr[filled]) for key in keys)
    order = np.lexsort((second, first))
    new = np.ones(len(order), dtype=bool)
    new[1:] = (np.diff(first[order]) != 0) | (np.diff(second[order]) != 0)
    number = np.empty(len(order), dtype=np.int64)
    number[order] = np.cumsum(new) - 1
    groups = matrix[filled[order[new]]].astype(float)
    return Coverage(groups, groups.T.tocsr(), np.bincount(number, weight[filled]))
