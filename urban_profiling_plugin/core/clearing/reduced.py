"""A blockage without what decides nothing: islands that lack nothing are one, what leads nowhere is gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..progress import Progress
from .problem import Blockage, Groups

ROOT = 0
"""The island of everyone who lacks nothing."""
Waiting = tuple[tuple[int, float], ...]
"""Groups at a place that lack something: what they need, and how many people they are."""


@dataclass(frozen=True)
class Reduced:
    """The blocked parts that may help, and the islands between them; every best order of it is one of the whole.

    Numbers do not depend on the order of the input: parts are numbered as they were, islands by the parts that touch
    them.

    Attributes
    ----------
    cost : of each part.
    members : the blocked parts that each stands for, from its first island to its last: parts in a row with nobody
        between them are cleared together or not at all.
    islands : the islands that each part touches; `ROOT` stands for all that lack nothing.
    parts : the parts that touch each island; of `ROOT` too.
    island_offers, part_offers : services there, as bits.
    island_waiting, part_waiting : people there who lack something.
    required : the services that end all need around each part: those reached once everything is clear.
    """

    cost: list[float]
    members: list[tuple[int, ...]]
    islands: list[tuple[int, ...]]
    parts: list[tuple[int, ...]]
    island_offers: list[int]
    part_offers: list[int]
    island_waiting: list[Waiting]
    part_waiting: list[Waiting]
    required: list[int]

    @cached_property
    def island_people(self) -> list[float]:
        """Number of people on each island who lack something."""
        return [sum(people for _, people in waiting) for waiting in self.island_waiting]

    @cached_property
    def part_people(self) -> list[float]:
        """Number of people on each part who lack something."""
        return [sum(people for _, people in waiting) for waiting in self.part_waiting]

    @property
    def people(self) -> float:
        """Number of people who lack something."""
        return sum(self.island_people) + sum(self.part_people)

    @cached_property
    def groups(self) -> list[tuple[int, int, float]]:
        """Groups who lack something: the island or part (numbered after the islands), what they need, the people."""
        places = enumerate([*self.island_waiting, *self.part_waiting])
        return [(place, need, people) for place, waiting in places for need, people in waiting]

    @cached_property
    def services(self) -> list[int]:
        """The services that somebody needs, each a bit."""
        bits = 0
        for _, need, _ in self.groups:
            bits |= need
        return [1 << bit for bit in range(bits.bit_length()) if bits >> bit & 1]

    def regions(self, parts: Iterable[int], done: list[bool]) -> list[list[int]]:
        """Return parts grouped by the islands in need that they share.

        Parameters
        ----------
        done : which islands lack nothing.
        """
        left = set(parts)
        found = []
        for first in sorted(left):
            if first not in left:
                continue
            left.discard(first)
            region, stack = [first], [first]
            while stack:
                for island in self.islands[stack.pop()]:
                    more = () if done[island] else self.parts[island]
                    for part in more:
                        if part in left:
                            left.discard(part)
                            region.append(part)
                            stack.append(part)
            found.append(sorted(region))
        return found

    def only(self, parts: list[int]) -> Reduced:
        """Return some of the parts, numbered anew, with the islands that they touch."""
        islands = [ROOT, *sorted({island for part in parts for island in self.islands[part]} - {ROOT})]
        place, number = {old: new for new, old in enumerate(islands)}, {old: new for new, old in enumerate(parts)}
        return Reduced(
            [self.cost[part] for part in parts],
            [self.members[part] for part in parts],
            [tuple(place[island] for island in self.islands[part]) for part in parts],
            [tuple(number[part] for part in self.parts[island] if part in number) for island in islands],
            [self.island_offers[island] for island in islands],
            [self.part_offers[part] for part in parts],
            [self.island_waiting[island] for island in islands],
            [self.part_waiting[part] for part in parts],
            [self.required[part] for part in parts],
        )


def reduced(blockage: Blockage, groups: Groups, progress: Progress | None = None) -> Reduced:
    """Return what decides in which order to clear.

    Left out are parts between places that lack nothing, parts that lead to nobody and to no service, and of parts
    that join the same islands, with nobody on them, all but the cheapest.
    """
    waiting = np.flatnonzero(blockage.lacking(groups) & (groups.people > 0))
    nothing = np.zeros(blockage.parts_n, dtype=bool)
    whole, ever, now = blockage.joined(~nothing), blockage.offered(~nothing), blockage.offered(nothing)
    concerned = np.isin(whole, whole[groups.place[waiting]])
    empty = now[: blockage.islands_n] == 0
    empty[groups.place[waiting][groups.place[waiting] < blockage.islands_n]] = False
    links = concerned[blockage.islands_n + blockage.part]
    # where only one part ends and nobody is, as between the pieces of one part, nothing can be gained
    lonely = empty & (np.bincount(blockage.island[links], minlength=blockage.islands_n) < 2)
    lonely &= now[: blockage.islands_n] != ever[: blockage.islands_n]
    progress = progress or Progress()
    work = _Work(blockage, concerned, links & ~lonely[blockage.island], now, ever, progress)
    for group in progress.each(waiting.tolist()):
        work.wait(int(groups.place[group]), int(groups.needs[group]), round(float(groups.people[group]), 6))
    work.reduce(progress)
    return work.result(ever[blockage.islands_n :])


class _Work:
    """Parts and islands while they are being reduced; islands are numbered from 1 as given, `ROOT` is 0."""

    def __init__(
        self,
        blockage: Blockage,
        concerned: np.ndarray,
        links: np.ndarray,
        now: np.ndarray,
        ever: np.ndarray,
        progress: Progress,
    ) -> None:
        self._first = first = blockage.islands_n
        kept = np.flatnonzero(concerned[first:]).tolist()
        self._cost = {part: float(blockage.cost[part]) for part in kept}
        self._members: dict[int, tuple[int, ...]] = {part: (part,) for part in kept}
        self._touches: dict[int, dict[int, None]] = {part: {} for part in kept}
        self._of: dict[int, dict[int, None]] = {ROOT: {}}
        self._offers: dict[int, int] = {}
        self._part_offers = {part: int(blockage.offers[first + part]) for part in kept}
        self._waiting: dict[int, list[tuple[int, float]]] = {}
        self._part_waiting: dict[int, list[tuple[int, float]]] = {}
        complete = now == ever
        pairs = zip(blockage.part[links].tolist(), blockage.island[links].tolist())
        for part, island in progress.each(pairs, int(links.sum())):
            number = ROOT if complete[island] else island + 1
            self._touches[part][number] = None
            self._of.setdefault(number, {})[part] = None
            self._offers[number] = 0 if number == ROOT else int(now[island])

    def wait(self, place: int, needs: int, people: float) -> None:
        """Add people who lack something."""
        if place < self._first:
            self._waiting.setdefault(place + 1, []).append((needs, people))
        else:
            self._part_waiting.setdefault(place - self._first, []).append((needs, people))

    def reduce(self, progress: Progress) -> None:
        """Take out what decides nothing, until nothing is left to take out."""
        before = None
        while before != (len(self._cost), len(self._of)):
            before = len(self._cost), len(self._of)
            for part in progress.each([part for part in self._cost if self._is_idle(part)]):
                self._drop(part)
            for island in progress.each([island for island in self._of if island != ROOT]):
                self._shorten(island)
            self._keep_cheapest()

    def _is_plain(self, part: int) -> bool:
        return not self._part_offers[part] and part not in self._part_waiting

    def _is_idle(self, part: int) -> bool:
        """Tell whether clearing a part joins nothing and serves nobody."""
        touches = self._touches[part]
        alone = len(touches) <= 1 and part not in self._part_waiting
        return alone and (not self._part_offers[part] or ROOT in touches or not touches)

    def _drop(self, part: int) -> None:
        for island in self._touches.pop(part):
            del self._of[island][part]
        del self._cost[part], self._members[part]

    def _shorten(self, island: int) -> None:
        """Take an island out where nobody is and nothing is offered: a dead end, or one between two parts in a row."""
        stack = [island]
        while stack:
            island = stack.pop()
            if island == ROOT or island not in self._of or self._offers[island] or island in self._waiting:
                continue
            parts = sorted(self._of[island])
            if len(parts) == 2 and all(self._is_plain(part) and len(self._touches[part]) == 2 for part in parts):
                self._unite(parts[0], parts[1], island)
            elif len(parts) < 2:
                del self._of[island]
                for part in parts:
                    del self._touches[part][island]
                    if self._is_idle(part):
                        stack += self._touches[part]
                        self._drop(part)

    def _unite(self, one: int, other: int, island: int) -> None:
        """Make two parts in a row one, which keeps the lower number."""
        # the islands of a plain part stand in the order of its members
        first: tuple[int, ...] = self._members[one]
        second: tuple[int, ...] = self._members[other]
        start, stop = (next(end for end in self._touches[part] if end != island) for part in (one, other))
        if next(iter(self._touches[one])) == island:
            first = first[::-1]
        if next(iter(self._touches[other])) != island:
            second = second[::-1]
        cost = self._cost[one] + self._cost[other]
        self._drop(one)
        self._drop(other)
        del self._of[island]
        self._cost[one], self._members[one] = cost, first + second
        self._touches[one] = {start: None, stop: None}
        for end in (start, stop):
            self._of[end][one] = None

    def _keep_cheapest(self) -> None:
        """Of plain parts that touch the same islands keep the cheapest, and the lowest of equals."""
        best: dict[frozenset[int], int] = {}
        for part in sorted(self._cost):
            if not self._is_plain(part):
                continue
            key = frozenset(self._touches[part])
            other = best.setdefault(key, part)
            if other != part:
                worse = max(part, other, key=lambda one: (self._cost[one], one))
                best[key] = part + other - worse
                self._drop(worse)

    def result(self, required: np.ndarray) -> Reduced:
        """Return what is left."""
        parts = sorted(self._cost)
        number = {part: place for place, part in enumerate(parts)}
        people = {island: tuple(sorted(groups)) for island, groups in self._waiting.items()}

        def told_apart(island: int) -> tuple:
            mine = sorted(number[part] for part in self._of[island])
            return mine, self._offers[island], people.get(island, ())

        islands = [ROOT, *sorted((island for island in self._of if island != ROOT), key=told_apart)]
        place = {island: new for new, island in enumerate(islands)}
        return Reduced(
            [self._cost[part] for part in parts],
            [self._members[part] for part in parts],
            [tuple(place[island] for island in self._touches[part]) for part in parts],
            [tuple(sorted(number[part] for part in self._of[island])) for island in islands],
            [self._offers.get(island, 0) for island in islands],
            [self._part_offers[part] for part in parts],
            [people.get(island, ()) for island in islands],
            [tuple(sorted(self._part_waiting.get(part, ()))) for part in parts],
            [int(required[self._members[part][0]]) for part in parts],
        )
