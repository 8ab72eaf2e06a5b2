"""Which space of one inventory is which space of an earlier one, though outlines moved, split or merged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ..progress import Progress

_SAME_SPACE = 0.5
_BLOCK = 2_000


@dataclass(frozen=True)
class Matches:
    """Pairs of a space and a previous space that overlap by more than half of the smaller, the most alike first.

    How alike is the land of both over the land of either: so a playground inside a park is told from the park.

    Attributes
    ----------
    space, previous : rows of the pair, shape (pairs,).
    of_space, of_previous : whether it overlaps more than half of this space, of that previous space.
    spaces_n, previous_n : numbers of spaces.
    """

    space: np.ndarray
    previous: np.ndarray
    of_space: np.ndarray
    of_previous: np.ndarray
    spaces_n: int
    previous_n: int

    @cached_property
    def best_space(self) -> np.ndarray:
        """Return the space that is most like each previous space, -1 where there is none."""
        return _first(self.previous, self.space, self.previous_n)

    @cached_property
    def mutual(self) -> np.ndarray:
        """Return which pairs are each other's best."""
        best = _first(self.space, self.previous, self.spaces_n)
        return (best[self.space] == self.previous) & (self.best_space[self.previous] == self.space)

    @property
    def identity(self) -> np.ndarray:
        """Return the previous space that each space is: each the other's best, -1 otherwise."""
        return _first(self.space[self.mutual], self.previous[self.mutual], self.spaces_n)

    @property
    def heirs(self) -> np.ndarray:
        """Return the pairs of which the space takes over what was decided, one a space.

        The previous space covers most of it, or the two are the same; what was decided about a small part of a space
        that has a counterpart of its own says nothing about the whole.
        """
        pairs = np.flatnonzero(self.of_space | self.mutual)
        first = _first(self.space[pairs], pairs, self.spaces_n)
        return first[first >= 0]


def match(geometry: np.ndarray, previous: np.ndarray, progress: Progress) -> Matches:
    """Return which spaces are which previous spaces; both polygons in one metric CRS."""
    tree = shapely.STRtree(previous)
    space, before = tree.query(geometry, predicate="intersects")
    common = np.zeros(len(space))
    for start in range(0, len(space), _BLOCK):
        progress.at(100.0 * start / len(space))
        rows = slice(start, start + _BLOCK)
        common[rows] = shapely.area(shapely.intersection(geometry[space[rows]], previous[before[rows]]))
    here, there = shapely.area(geometry)[space], shapely.area(previous)[before]
    of_space, of_previous = common > _SAME_SPACE * here, common > _SAME_SPACE * there
    alike = np.divide(common, here + there - common, out=np.zeros(len(space)), where=common > 0)
    order = np.lexsort((before, space, -common, -alike))
    order = order[(of_space | of_previous)[order]]
    return Matches(space[order], before[order], of_space[order], of_previous[order], len(geometry), len(previous))


def _first(keys: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """Return the first value of each key, -1 for keys that do not occur."""
    found = np.full(size, -1, dtype=np.int64)
    found[keys[::-1]] = values[::-1]  # the first occurrence is written last
    return found
