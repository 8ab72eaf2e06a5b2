"""Areas that overlap: what an area hides must not be what areas over it leave of each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse

_SEED = 1


@dataclass(frozen=True)
class SharedPeople:
    """Which areas count the same people: everyone by the areas that hold them.

    Attributes
    ----------
    cover : sparse matrix of ones, shape (areas, parts): a part is all people who are in the same areas.
    people : of each part, shape (parts,).
    """

    cover: scipy.sparse.csr_matrix
    people: np.ndarray

    @staticmethod
    def of(point: np.ndarray, area: np.ndarray, people: np.ndarray, areas_n: int) -> SharedPeople | None:
        """Return them, ``None`` when nobody is in several areas.

        Parameters
        ----------
        point, area : the pairs of every area that holds each point, sorted by point.
        people : at each point.

        Examples
        --------
        >>> shared = SharedPeople.of(np.array([0, 1, 1, 2]), np.array([0, 0, 1, 1]), np.array([9.0, 3.0, 40.0]), 2)
        >>> shared.cover.toarray().tolist(), shared.people.tolist()
        ([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]], [9.0, 3.0, 40.0])
        """
        counted = people[point] > 0
        point, area = point[counted], area[counted]
        start = np.flatnonzero(np.diff(point, prepend=-1))
        if len(start) == len(point):
            return None
        # the areas of a point as two sums of random keys, so that points in the same areas are found by sorting
        keys = np.random.default_rng(_SEED).integers(0, 2**63, size=(2, areas_n), dtype=np.uint64)
        sums = np.stack([np.add.reduceat(key[area], start) for key in keys], axis=1)
        _, first, part = np.unique(sums, axis=0, return_index=True, return_inverse=True)
        order = np.argsort(first)  # in the order of the points
        place = np.argsort(order)[part.ravel()]
        size = np.diff(np.append(start, len(point)))
        rows = np.concatenate([np.arange(start[i], start[i] + size[i]) for i in first[order]])
        column = np.repeat(np.arange(len(first)), size[first[order]])
        cover = scipy.sparse.coo_matrix((np.ones(len(rows)), (area[rows], column)), shape=(areas_n, len(first)))
        return SharedPeople(cover.tocsr(), np.bincount(place, people[point[start]], len(first)))

    def complete(self, hidden: np.ndarray, small: np.ndarray, minimum: float) -> np.ndarray:
        """Return the areas to hide so that no small one can be worked out from areas that overlap.

        Areas that share people with a small one are hidden. Then what is published tells of its people through the
        city's total alone; and with a part of the city that no published area covers either, people may be moved
        between the two and nothing published changes.

        Parameters
        ----------
        hidden : areas hidden already, shape (areas,). small : those of them that must not be worked out.
        """
        hidden = hidden.copy()
        small_rows = np.flatnonzero(small)
        if not len(small_rows):
            return hidden
        in_small = np.asarray(self.cover[small_rows].sum(axis=0)).ravel() > 0
        hidden |= self.cover @ in_small > 0
        for row in small_rows:
            own = self.cover[row].toarray().ravel() > 0
            while True:
                covering = self.cover.T @ np.where(hidden, 0.0, 1.0)
                free = (covering == 0) & ~own
                if free.any() and self.people[free | own].sum() >= minimum - 1e-9:
                    break
                cost = self.cover.T @ np.where(hidden, 0.0, self.cover @ self.people)
                cost[(covering == 0) | own] = np.inf
                if not np.isfinite(cost.min(initial=np.inf)):
                    break
                hidden |= self.cover[:, [int(np.argmin(cost))]].toarray().ravel() > 0
        return hidden
