"""Islands of passable ways, the blocked parts between them, and who on them lacks what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import connected_components

from ..progress import Progress


@dataclass(frozen=True)
class Groups:
    """People who stand together and need the same.

    Attributes
    ----------
    place : the island, or the blocked part (numbered after the islands), where they are, int, shape (n,).
    needs : the services they need as the bits of an int64, shape (n,).
    people : how many they are, shape (n,).
    """

    place: np.ndarray
    needs: np.ndarray
    people: np.ndarray


@dataclass(frozen=True)
class Blockage:
    """A network cut by blocked parts.

    Ways that are passable from one to another form an island. Clearing a part joins all islands that it touches, and
    itself, since people and services may be on it too; until then nobody gets anywhere along it.

    Attributes
    ----------
    islands_n : number of islands.
    cost : of clearing each part, 0 or more, shape (parts,).
    part, island : which part touches which island, shape (links,).
    offers : the services at each island, then at each part, as the bits of an int64, shape (islands + parts,).
    """

    islands_n: int
    cost: np.ndarray
    part: np.ndarray
    island: np.ndarray
    offers: np.ndarray

    @property
    def parts_n(self) -> int:
        """Number of blocked parts."""
        return len(self.cost)

    def joined(self, cleared: np.ndarray) -> np.ndarray:
        """Return a number for each island and part, equal where they are joined once these parts (a mask) are clear."""
        size = self.islands_n + self.parts_n
        open_ = cleared[self.part]
        links = (np.ones(int(open_.sum())), (self.islands_n + self.part[open_], self.island[open_]))
        return connected_components(scipy.sparse.coo_matrix(links, shape=(size, size)), directed=False)[1]

    def offered(self, cleared: np.ndarray) -> np.ndarray:
        """Return the services within reach of each island and part once these parts (a mask) are clear.

        >>> beside = Blockage(2, np.array([5.0]), np.array([0, 0]), np.array([0, 1]), np.array([1, 2, 0]))
        >>> beside.offered(np.array([False])).tolist(), beside.offered(np.array([True])).tolist()
        ([1, 2, 0], [3, 3, 3])
        """
        label = self.joined(cleared)
        there = self.offers.copy()
        there[self.islands_n :][~cleared] = 0
        together = np.zeros(label.max(initial=-1) + 1, dtype=np.int64)
        np.bitwise_or.at(together, label, there)
        found = together[label]
        found[self.islands_n :][~cleared] = 0
        return found

    def lacking(self, groups: Groups, cleared: np.ndarray | None = None) -> np.ndarray:
        """Return which groups lack something they need; `cleared` is a mask, none when ``None``."""
        cleared = np.zeros(self.parts_n, dtype=bool) if cleared is None else cleared
        return (groups.needs & ~self.offered(cleared)[groups.place]) != 0

    def steps(self, groups: Groups, order: np.ndarray, progress: Progress | None = None) -> np.ndarray:
        """Return at which step of an order each group has all it needs: 0 before any, the order's length + 1 never.

        Parts are cleared one after another; islands are joined by union-find, and only the groups of the smaller side
        of a join are looked at anew.

        >>> chain = Blockage(3, np.array([1.0, 1.0]), np.array([0, 0, 1, 1]), np.array([0, 1, 1, 2]),
        ...                  np.array([1, 0, 0, 0, 0]))
        >>> far = Groups(np.array([1, 2]), np.array([1, 1]), np.array([3.0, 9.0]))
        >>> chain.steps(far, np.array([1, 0])).tolist(), chain.steps(far, np.array([0])).tolist()
        ([2, 2], [1, 2])
        """
        step = np.where(self.lacking(groups), len(order) + 1, 0)
        if not len(order):
            return step
        forest = _Forest(self, groups, np.flatnonzero(step > 0), order)
        for number, part in (progress or Progress()).each(enumerate(order.tolist(), 1), len(order)):
            step[forest.clear(part)] = number
        return step


class _Forest:
    """Islands and parts as they are joined, with the groups that still lack something."""

    def __init__(self, blockage: Blockage, groups: Groups, waiting: np.ndarray, order: np.ndarray) -> None:
        used = np.zeros(blockage.parts_n, dtype=bool)
        used[order] = True
        keep = used[blockage.part]
        self._islands: dict[int, list[int]] = {part: [] for part in order.tolist()}
        for part, island in zip(blockage.part[keep].tolist(), blockage.island[keep].tolist()):
            self._islands[part].append(island)
        self._offers, self._first = blockage.offers, blockage.islands_n
        self._parent: dict[int, int] = {}
        self._there: dict[int, int] = {}
        self._needs = groups.needs
        self._waiting: dict[int, list[int]] = {}
        for group, place in zip(waiting.tolist(), groups.place[waiting].tolist()):
            self._waiting.setdefault(place, []).append(group)

    def clear(self, part: int) -> list[int]:
        """Join what a part touches and return the groups that now have all they need."""
        root = self._find(self._first + part)
        for island in self._islands[part]:
            other = self._find(island)
            if other == root:
                continue
            root, other = sorted((root, other), key=lambda one: -len(self._waiting.get(one, ())))
            self._parent[other] = root
            self._there[root] |= self._there[other]
            if other in self._waiting:
                self._waiting.setdefault(root, []).extend(self._waiting.pop(other))
        there = self._there[root]
        groups = self._waiting.pop(root, [])
        still = [group for group in groups if int(self._needs[group]) & ~there]
        if still:
            self._waiting[root] = still
        return [group for group in groups if not int(self._needs[group]) & ~there]

    def _find(self, place: int) -> int:
        if place not in self._parent:
            self._parent[place] = place
            self._there[place] = int(self._offers[place])
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place
