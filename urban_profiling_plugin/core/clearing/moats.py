"""What clearing costs at least, whatever is cleared: moats around places in need, and the bounds they prove."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from functools import cached_property

from ..progress import Progress
from .reduced import ROOT, Reduced
from .ways import Block, branches, cheapest_ways, in_order

_OUTSIDE = -1
"""Where the way to a service on a blocked part itself begins."""


@dataclass(frozen=True)
class Moats:
    """Moats around groups of places, one inside the other or apart.

    Whoever is brought back, all moats around them have been crossed, and together these cost no more than what was
    cleared. So no order is better than the best one where moats are the only cost, which Horn's rule gives, since there
    they wait for each other like the branches of a tree.

    Attributes
    ----------
    cost : of crossing each moat; an outer one has a higher number.
    outer : the next moat around each, ``None`` for the outermost.
    around : the innermost moat around each place in need.
    """

    cost: list[float]
    outer: list[int | None]
    around: dict[int, int]

    def blocks(self, people: dict[int, float]) -> list[Block]:
        """Return the moats in the best order of crossing, in blocks, the best first.

        Parameters
        ----------
        people : by place.
        """
        gain = [0.0] * len(self.cost)
        for place, number in people.items():
            if place in self.around:
                gain[self.around[place]] += number
        heads = branches(range(len(self.cost)), lambda one: (self.cost[one], gain[one]), self.outer.__getitem__)
        return in_order(heads, len(self.cost))

    def least_waiting(self, people: dict[int, float]) -> float:
        """Return what the sum over people of the cost spent until each is back is at least."""
        blocks = self.blocks(people)
        left = sum(block.people for block in blocks)
        waiting = 0.0
        for block in blocks:
            for moat, gain in zip(block.parts, block.gains):
                waiting += self.cost[moat] * left
                left -= gain
        return waiting

    def most_people(self, people: dict[int, float], budget: float) -> float:
        """Return how many people can be brought back within a budget at most; the last block may be crossed in part."""
        found = sum(number for place, number in people.items() if place not in self.around)
        for block in self.blocks(people):
            if block.cost > budget:
                return found + block.people * budget / block.cost
            found, budget = found + block.people, budget - block.cost
        return found


def moats_of(net: Reduced, service: int, progress: Progress | None = None) -> Moats:
    """Return moats between the places that lack a service and where it is.

    Dual ascent on the ways from the services (Wong 1984, doi:10.1007/BF02612335): around an island that others do not
    keep apart from a service a moat is dug as wide as the cheapest part that leads into it still allows; each part
    bears as many moats as it costs. Islands that reach each other over parts that bear no more share their moats from
    then on. Every moat around an island is one around the parts that touch it too; what a part still bears then is a
    moat of its own.

    Parameters
    ----------
    service : a bit; at `ROOT` is everything.
    """
    return _Digging(net, service).run(progress or Progress())


def least_waiting(net: Reduced, progress: Progress | None = None) -> float:
    """Return what the sum over people of the cost spent until each is back is at least, whatever the order.

    Of several services the one of which this says most.
    """
    found = [moats_of(net, service, progress).least_waiting(_needing(net.groups, service)) for service in net.services]
    return max(found, default=0.0)


def most_back(
    net: Reduced, groups: list[tuple[int, int, float]], budget: float, progress: Progress | None = None
) -> float:
    """Return how many people of these groups can be brought back within a budget at most."""
    everyone = found = sum(people for *_, people in groups)
    for service in net.services:
        needing = _needing(groups, service)
        most = moats_of(net, service, progress).most_people(needing, budget)
        found = min(found, everyone - sum(needing.values()) + most)
    return found


def _needing(groups: list[tuple[int, int, float]], service: int) -> dict[int, float]:
    """Return the people who need a service, by place."""
    found: dict[int, float] = {}
    for place, need, people in groups:
        if need & service:
            found[place] = found.get(place, 0.0) + people
    return found


@dataclass
class _Digging:
    net: Reduced
    service: int
    cost: list[float] = field(default_factory=list)
    outer: list[int | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        net, first = self.net, len(self.net.parts)
        self._first = first
        offers = [*net.island_offers, *net.part_offers]
        self._source = [place == ROOT or bool(there & self.service) for place, there in enumerate(offers)]
        # what each part still bears, by the island that it is entered from
        self._left = {
            (island, first + part): cost for part, cost in enumerate(net.cost) for island in net.islands[part]
        }
        for part, cost in enumerate(net.cost):
            if self._source[first + part]:
                self._left[_OUTSIDE, first + part] = cost
        places = dict.fromkeys(place for place, need, _ in net.groups if need & self.service)
        self._beside = {place: self._farthest(place - first) for place in places if place >= first}
        islands = {place for place in places if place < first} | set(self._beside.values())
        self._moat = {island: self._dig() for island in sorted(islands - {None}) if not self._source[island]}
        self._around = dict(self._moat)

    def _farthest(self, part: int) -> int | None:
        """Return the island that one gets to over a part, ``None`` where all that it touches have the service."""
        away = [(self._away.get(island, 0.0), island) for island in self.net.islands[part] if not self._source[island]]
        return max(away)[1] if away else None

    @cached_property
    def _away(self) -> dict[int, float]:
        """The cost of the cheapest way to each island."""
        net, first = self.net, self._first
        parts = [part for part in range(len(net.cost)) if self._source[first + part]]
        islands = [island for island in range(first) if self._source[island]]
        ways = cheapest_ways(net, range(len(net.cost)), self._source[:first], parts, islands)
        return {island: ways.cost[part] for island, part in ways.entered.items() if part is not None}

    def _dig(self) -> int:
        self.cost.append(0.0)
        self.outer.append(None)
        return len(self.cost) - 1

    def run(self, progress: Progress) -> Moats:
        """Dig until nobody can be kept apart any more."""
        queue = [(0, place) for place in self._moat]
        heapq.heapify(queue)
        while queue:
            progress.check()
            _, place = heapq.heappop(queue)
            if place not in self._moat:
                continue
            inside, gates = self._reaching(place)
            if not gates:
                del self._moat[place]
                continue
            place, gates = self._innermost(place, inside, gates, queue)
            width = min(self._left[gate] for gate in gates)
            self.cost[self._moat[place]] += width
            for gate in gates:
                self._left[gate] -= width
            heapq.heappush(queue, (len(gates), place))
        return self._with_parts()

    def _with_parts(self) -> Moats:
        """Return the moats with those of the parts, which have lower numbers, since they lie inside the others."""
        first, inner = self._first, len(self._beside)
        cost, outer = [], []
        around = {place: moat + inner for place, moat in self._around.items()}
        for number, (place, island) in enumerate(self._beside.items()):
            entered = [*self.net.islands[place - first], *([_OUTSIDE] if self._source[place] else [])]
            cost.append(min((self._left[start, place] for start in entered), default=0.0))
            outer.append(None if island is None else around[island])
            around[place] = number
        outer += [None if moat is None else moat + inner for moat in self.outer]
        return Moats([*cost, *self.cost], outer, around)

    def _innermost(
        self, place: int, inside: set[int], gates: list[tuple[int, int]], queue: list[tuple[int, int]]
    ) -> tuple[int, list[tuple[int, int]]]:
        """Return a place in whose moat lies no other's; places that reach each other become one."""
        while True:
            other = next((one for one in inside if one != place and one in self._moat), None)
            if other is None:
                return place, gates
            theirs, their_gates = self._reaching(other)
            if place in theirs:
                around = self._dig()
                self.outer[self._moat[place]] = self.outer[self._moat.pop(other)] = around
                self._moat[place] = around
            else:
                heapq.heappush(queue, (len(gates), place))
                place, inside, gates = other, theirs, their_gates

    def _reaching(self, place: int) -> tuple[set[int], list[tuple[int, int]]]:
        """Return what reaches a place over parts that bear no more, and how one enters it; nothing from a service."""
        net, first, left = self.net, self._first, self._left
        inside, stack = {place}, [place]
        while stack:
            one = stack.pop()
            if one < first:
                more = [first + part for part in net.parts[one]]
            else:
                more = [island for island in net.islands[one - first] if left[island, one] <= 0]
                if any(self._source[island] for island in more) or left.get((_OUTSIDE, one), 1.0) <= 0:
                    return set(), []
            for new in more:
                if new not in inside:
                    inside.add(new)
                    stack.append(new)
        gates = [
            (island, one)
            for one in inside
            if one >= first
            for island in net.islands[one - first]
            if island not in inside
        ]
        return inside, gates + [(_OUTSIDE, one) for one in inside if (_OUTSIDE, one) in left]
