"""Which areas and which steps of an order hide their people, so that neither gives away what the other hides."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import scipy.sparse
from scipy.sparse.csgraph import connected_components

from ..disclosure import hide_rows, is_small
from ..shared_people import SharedPeople

_CITY, _BACK, _AFTER, _ALL = "city", "back", "after", "all"
_NONE = -1


@dataclass(frozen=True)
class CutOffCells:
    """Numbers of people that are published beside each other.

    Attributes
    ----------
    cells : numbers by area, shape (areas, columns); their complements within the area's people count too.
    population : of each area.
    before, after : which points are cut off before anything is cleared, and in the end.
    steps_n : number of steps of the order.
    point, area : pairs of a point and an area that holds it, sorted by point.
    step, count : step that reconnects each point, from 1, and people there; elsewhere 0 or more than `steps_n`.
    """

    cells: np.ndarray
    population: np.ndarray
    before: np.ndarray
    after: np.ndarray
    steps_n: int
    point: np.ndarray
    area: np.ndarray
    step: np.ndarray
    count: np.ndarray

    @property
    def back(self) -> np.ndarray:
        """Which points are reconnected."""
        return self.before & ~self.after

    @property
    def steps(self) -> np.ndarray:
        """People whom each step reconnects."""
        return np.bincount(self.step[self.back], self.count[self.back], self.steps_n + 1)[1:]

    def hide(self, minimum: float) -> tuple[np.ndarray, np.ndarray]:
        """Return which areas and which steps are hidden.

        The city's total of each column is taken as known, and so is, from the map, which areas each step opens.
        """
        cells = np.column_stack([self.cells, self.population[:, None] - self.cells])
        rows = hide_rows(self.population[:, None], minimum)
        rows = hide_rows(cells, minimum, rows)
        steps = hide_rows(self.steps[:, None], minimum) if self.steps_n else np.zeros(0, dtype=bool)
        if (np.bincount(self.point, self.count[self.point] > 0) > 1).any():
            small = is_small(cells, minimum).any(axis=1) | is_small(self.population, minimum)
            return self._where_areas_overlap(rows, small, minimum)
        return _Rings(self, rows, steps, minimum).closed()

    def people(self, points: np.ndarray) -> np.ndarray:
        """Return the people of each area at these points (a mask)."""
        return np.bincount(self.area, (self.count * points)[self.point], len(self.population))

    def parts(self) -> np.ndarray:
        """Return the part of the city of each area, then of each step; none of its steps opens anything elsewhere."""
        rows_n = len(self.population)
        pair = self.back[self.point] & (self.count[self.point] > 0)
        size = rows_n + self.steps_n
        links = (np.ones(int(pair.sum())), (self.area[pair], rows_n + self.step[self.point[pair]] - 1))
        return connected_components(scipy.sparse.coo_matrix(links, shape=(size, size)), directed=False)[1]

    def _where_areas_overlap(
        self, rows: np.ndarray, small: np.ndarray, minimum: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return what is hidden where people are counted in several areas: every step, if anything is."""
        few = is_small(self.steps, minimum)
        if not (rows.any() or few.any()):
            return rows, few
        point = np.concatenate([self.point, np.flatnonzero(self.back)])
        place = np.concatenate([self.area, len(rows) + self.step[self.back] - 1])
        order = np.argsort(point, kind="stable")
        hidden = np.concatenate([rows, np.ones(self.steps_n, dtype=bool)])
        small = np.concatenate([small, few])
        known = -1
        while known < hidden.sum():
            known = hidden.sum()
            for points in (self.before, self.after, self.back):
                shared = SharedPeople.of(point[order], place[order], self.count * points, len(hidden))
                if shared is not None:
                    hidden = shared.complete(hidden, small, minimum)
        return hidden[: len(rows)], hidden[len(rows) :]


@dataclass(frozen=True)
class _Edge:
    """A number of people as a flow between two ends; `cell` is the area or step that it is hidden with."""

    ends: tuple[object, object]
    people: float
    cell: int


class _Rings:
    """Hidden numbers as edges of a graph, in which no small one may be a bridge.

    People flow from the city to their area, from there to the part of the city where they are reconnected or to those
    who are left, by the step that reconnects them to all who are, and back. What is known is no edge. A number can be
    worked out exactly when its edge is a bridge (Gusfield 1988, doi:10.1137/0217034); around a ring people can be moved
    and nothing known changes.
    """

    def __init__(self, of: CutOffCells, rows: np.ndarray, steps: np.ndarray, minimum: float) -> None:
        """Take what is hidden for itself."""
        self._rows_n, self._minimum = len(rows), minimum
        self._hidden = np.concatenate([rows, steps])
        part = of.parts()
        before, after, back = (of.people(points) for points in (of.before, of.after, of.back))
        self._edges = [
            edge
            for row in range(len(rows))
            for edge in (
                _Edge((_CITY, ("row", row)), before[row], row),
                _Edge((("row", row), ("part", part[row])), back[row], row),
                _Edge((("row", row), _AFTER), after[row], row),
            )
            if edge.people > 1e-9
        ]
        self._edges += [
            _Edge((("part", part[len(rows) + step]), _BACK), people, len(rows) + step)
            for step, people in enumerate(of.steps.tolist())
            if people > 1e-9
        ]
        totals = [float(of.count[points].sum()) for points in (of.before, of.after, of.back)]
        self._few = is_small(np.array(totals), minimum)
        few = is_small(np.array(totals), minimum)
        if few.any():  # then the city shows neither who is reconnected nor who is left
            self._edges += [_Edge((_AFTER, _ALL), totals[1], _NONE), _Edge((_BACK, _ALL), totals[2], _NONE)]
        if few[0]:
            self._edges.append(_Edge((_ALL, _CITY), totals[0], _NONE))
        self._at: dict[object, list[tuple[object, int]]] = defaultdict(list)
        for number, edge in enumerate(self._edges):
            for one, other in (edge.ends, edge.ends[::-1]):
                self._at[one].append((other, number))

    def closed(self) -> tuple[np.ndarray, np.ndarray]:
        """Return which areas and steps are hidden once every small number that can lie on a ring does."""
        tried: set[int] = set()
        while True:
            bad = next((number for number in sorted(self._bridges()) if number not in tried), None)
            if bad is None:
                return self._hidden[: self._rows_n], self._hidden[self._rows_n :]
            tried.add(bad)
            self._hidden[self._ring(bad)] = True

    def _is_hidden(self, number: int) -> bool:
        cell = self._edges[number].cell
        return cell == _NONE or bool(self._hidden[cell])

    def _bridges(self) -> set[int]:
        """Return the small hidden numbers that can be worked out: bridges of the graph of hidden ones (Tarjan 1974)."""
        found: set[int] = set()
        order: dict[object, int] = {}
        low: dict[object, int] = {}
        for start in [end for number, edge in enumerate(self._edges) if self._is_hidden(number) for end in edge.ends]:
            if start in order:
                continue
            order[start] = low[start] = len(order)
            stack = [(start, -1, iter(self._at[start]))]
            while stack:
                one, by, rest = stack[-1]
                step = next(((other, n) for other, n in rest if n != by and self._is_hidden(n)), None)
                if step is None:
                    stack.pop()
                    if stack:
                        before = stack[-1][0]
                        low[before] = min(low[before], low[one])
                        if low[one] > order[before]:
                            found.add(by)
                elif step[0] in order:
                    low[one] = min(low[one], order[step[0]])
                else:
                    other, number = step
                    order[other] = low[other] = len(order)
                    stack.append((other, number, iter(self._at[other])))
        return {number for number in found if self._edges[number].people < self._minimum - 1e-9}

    def _ring(self, number: int) -> list[int]:
        """Return what to hide, fewest people first, to close a ring over one number; nothing where none closes."""
        start, stop = self._edges[number].ends
        queue: list[tuple[float, int, object, tuple[int, ...]]] = [(0.0, 0, start, ())]
        done: set[object] = set()
        turn = 0
        while queue:
            cost, _, one, cells = heapq.heappop(queue)
            if one == stop:
                return list(cells)
            if one in done:
                continue
            done.add(one)
            for other, by in self._at[one]:
                if by != number and other not in done:
                    turn += 1
                    edge, free = self._edges[by], self._is_hidden(by)
                    more = cells if free else (*cells, edge.cell)
                    heapq.heappush(queue, (cost if free else cost + edge.people, turn, other, more))
        return []
