"""Which parts bring most people back within a budget, where there are too many to go through every set of them."""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import scipy.sparse

from .. import solver
from ..progress import Progress
from .moats import most_back
from .reduced import ROOT, Reduced
from .ways import cheapest_ways

_SLACK = 1 + 1e-12
_TIE = 1e-9
_MOST_COLUMNS = 60_000
"""Beyond that many columns the solver proves nothing in a time that anybody waits for (measured: 20,000 in 20 s)."""


@dataclass(frozen=True)
class MostPeople:
    """What is known of the best choice of parts within a budget.

    Attributes
    ----------
    parts : the best that was found; ``None`` where the solver found none.
    bound : no choice within the budget brings more people back.
    """

    parts: list[int] | None
    bound: float


def most_people(
    net: Reduced, budget: float, deadline: float, enough: float = np.inf, progress: Progress | None = None
) -> MostPeople:
    """Return the parts that bring most people back within the budget, and a bound on any choice.

    Whole-number programme: with x_p whether part p is cleared, y_g whether the people g are back, c the costs and n
    the people ::

        maximise  sum(n_g y_g)  subject to  sum(c_p x_p) <= budget
                                            y_g <= t for each place with people and each service that g lacks there
                                            t arrives at the place as a flow from where that service is,
                                            at most x_p of it through part p

    A flow of its own to each place and service makes the bound of the linear programme as strong as cuts between the
    services and the place would (Magnanti and Wolsey 1995, doi:10.1016/S0927-0507(05)80126-4). Left out are parts that
    no way within the budget leads through. A first bound comes from moats (`most_back`); where the programme would be
    too large it is the only one.

    Parameters
    ----------
    deadline : on `time.monotonic`; what is known then comes back.
    enough : nothing is looked for where the first bound is no more than this.
    """
    progress = progress or Progress()
    model = _Model(net, budget)
    bound = most_back(net, model.groups, budget, progress.part(0, 10))
    if bound <= enough * (1 + _TIE) or not solver.can_solve_whole() or not model.fill(deadline, progress.part(10, 20)):
        return MostPeople(None, bound)
    made = solver.solve(model.programme(), deadline, progress.part(20, 100))
    parts = np.flatnonzero(made["x"][: len(net.cost)] > 0.5).tolist() if "x" in made else None
    return MostPeople(parts, min(bound, float(made.get("bound", bound))))


@dataclass
class _Rows:
    """Rows of a programme while they are gathered: each is the sum of some columns, with a sign, and its limit."""

    row: list[int] = field(default_factory=list)
    column: list[int] = field(default_factory=list)
    value: list[float] = field(default_factory=list)
    limit: list[float] = field(default_factory=list)

    def add(self, plus: list[int], minus: list[int], limit: float = 0.0) -> None:
        """Add a row: the columns of `plus` less those of `minus` are at most the limit."""
        self.row += [len(self.limit)] * (len(plus) + len(minus))
        self.column += plus + minus
        self.value += [1.0] * len(plus) + [-1.0] * len(minus)
        self.limit.append(limit)


class _Model:
    """The programme: columns are the parts, then the groups of people that the budget can reach, then flows."""

    def __init__(self, net: Reduced, budget: float) -> None:
        self._net, self._budget, self._first = net, budget * _SLACK, len(net.parts)
        unit = budget or 1.0  # the solver's tolerances are absolute; what costs more than the budget is too much anyway
        costs = [min(cost / unit, 2.0) for cost in net.cost]
        self._rows = _Rows([0] * len(costs), list(range(len(costs))), costs, [budget / unit])
        self._from = {one: self._away(self._offering(one), self._offering(one)) for one in net.services}
        self.groups = [
            (place, need, people)
            for place, need, people in net.groups
            if all(self._from[one][place] <= self._budget for one in net.services if need & one)
        ]
        self._columns = len(net.cost) + len(self.groups)

    def fill(self, deadline: float, progress: Progress) -> bool:
        """Add the flows; stop, and say no, where they become too many or time is up."""
        wanted: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, (place, need, _) in enumerate(self.groups, start=len(self._net.cost)):
            for service in self._net.services:
                if need & service:
                    wanted[place, service].append(number)
        for (place, service), numbers in progress.each(wanted.items(), len(wanted)):
            self._flow(place, service, self._from[service], numbers)
            if self._columns > _MOST_COLUMNS or time.monotonic() > deadline:
                return False
        return True

    def programme(self) -> solver.Programme:
        """Return the programme for the solver."""
        net, rows = self._net, self._rows
        gain = np.zeros(self._columns)
        gain[len(net.cost) : len(net.cost) + len(self.groups)] = [people for *_, people in self.groups]
        shape = len(rows.limit), self._columns
        matrix = scipy.sparse.csc_matrix((rows.value, (rows.row, rows.column)), shape=shape)
        return solver.Programme(gain, matrix, np.array(rows.limit), len(net.cost))

    def _offering(self, service: int) -> list[int]:
        """Return the islands and parts (numbered after them) that offer a service; at the root is everything."""
        offers = [*self._net.island_offers, *self._net.part_offers]
        return [place for place, there in enumerate(offers) if place == ROOT or there & service]

    def _away(self, places: list[int], ends: list[int]) -> np.ndarray:
        """Return the cost of the cheapest way from any of these places to each island and part, its own included.

        No way leads on from an island of `ends`.
        """
        net, first = self._net, self._first
        done = [False] * first
        for place in ends:
            if place < first:
                done[place] = True
        islands = [place for place in places if place < first]
        parts = [place - first for place in places if place >= first]
        ways = cheapest_ways(net, range(len(net.cost)), done, parts, islands)
        found = np.full(first + len(net.cost), np.inf)
        for part, cost in ways.cost.items():
            found[first + part] = cost
        for island, entered in ways.entered.items():
            found[island] = 0.0 if entered is None else ways.cost[entered]
        return found

    def _flow(self, place: int, service: int, away: np.ndarray, groups: list[int]) -> None:
        """Add the flow of a service to a place, which the people there need to be back."""
        net, first, rows = self._net, self._first, self._rows
        source = np.zeros(len(away), dtype=bool)
        source[self._offering(service)] = True
        ahead = self._away([place], self._offering(service))
        cost = np.array(net.cost)
        through = np.flatnonzero(away[first:] + ahead[first:] - cost <= self._budget).tolist()
        into: dict[int, list[int]] = defaultdict(list)
        out: dict[int, list[int]] = defaultdict(list)
        for part in through:
            node = first + part
            for island in net.islands[part]:
                if not source[node] and island != place and away[island] + ahead[node] <= self._budget:
                    self._arc(island, node, into, out)
                if node != place and not source[island] and away[node] + ahead[island] <= self._budget:
                    self._arc(node, island, into, out)
        arrives = self._column()
        for group in groups:
            rows.add([group], [arrives])
        for part in through:
            node = first + part
            leaving = out[node] + [arrives] * (node == place)
            if source[node]:
                rows.add(leaving, [part])
            else:
                rows.add(into[node], [part])
                rows.add(leaving, into[node])
        for island in {*out, *into, place}:
            if island < first and not source[island]:
                rows.add(out[island] + [arrives] * (island == place), into[island])

    def _arc(self, start: int, end: int, into: dict[int, list[int]], out: dict[int, list[int]]) -> None:
        column = self._column()
        out[start].append(column)
        into[end].append(column)

    def _column(self) -> int:
        self._columns += 1
        return self._columns - 1
