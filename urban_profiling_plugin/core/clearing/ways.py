"""Cheapest ways over blocked parts, and the branch of them that brings most people back for its cost."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ..progress import Progress
from .reduced import Reduced

_DIGITS = 12
_CHECK = 10_000
"""Parts between two looks at whether to stop."""


@dataclass(frozen=True)
class Block:
    """Parts that are cleared one after another, what they cost and how many people they bring back, in all and each."""

    parts: tuple[int, ...]
    cost: float
    people: float
    gains: tuple[float, ...] = ()

    @property
    def key(self) -> tuple[float, tuple[int, ...]]:
        """Sort key: most people for the cost first; of equals the lowest parts."""
        return -ratio(self.people, self.cost), self.parts


def ratio(people: float, cost: float) -> float:
    """Return people by cost, to twelve digits, so that equal ones compare as equal however they were added up.

    >>> ratio(0.1 + 0.2, 1.0) == ratio(0.3, 1.0), ratio(1.0, 0.0), ratio(0.0, 0.0)
    (True, inf, 0.0)
    """
    if people <= 0:
        return 0.0
    return float(f"{people / cost:.{_DIGITS}g}") if cost > 0 else float("inf")


@dataclass
class Ways:
    """Cheapest ways to the parts and islands of a region; parts stand in the order of their cost.

    Attributes
    ----------
    cost : of each way, its last part included.
    before : the part before each on its way; ``None`` for the first.
    entered : the part by which each island is first touched; ``None`` where a way starts there.
    reached : the islands that each part is the first to touch.
    """

    cost: dict[int, float] = field(default_factory=dict)
    before: dict[int, int | None] = field(default_factory=dict)
    entered: dict[int, int | None] = field(default_factory=dict)
    reached: dict[int, list[int]] = field(default_factory=dict)

    def gain(self, net: Reduced, part: int) -> float:
        """Return the people that a part alone brings back on its way: on it, and on the islands it reaches first."""
        return net.part_people[part] + sum(net.island_people[island] for island in self.reached[part])

    def way(self, part: int | None) -> list[int]:
        """Return the parts of the way up to this one, from where it starts."""
        found = []
        while part is not None:
            found.append(part)
            part = self.before[part]
        return found[::-1]


def cheapest_ways(
    net: Reduced,
    region: Iterable[int],
    done: list[bool],
    parts: Iterable[int],
    islands: Iterable[int] = (),
    progress: Progress | None = None,
) -> Ways:
    """Return the cheapest ways (Dijkstra 1959) that start with one of these parts, or on one of these islands.

    Of parts as cheap as each other the one with more people comes first: it has to be cleared for them anyway.

    Parameters
    ----------
    region : the parts that may be cleared.
    done : which islands lack nothing; no way leads on from them.
    """
    progress = progress or Progress()
    inside, ways = set(region), Ways()
    people = {part: -sum(people for _, people in net.part_waiting[part]) for part in inside}
    queue = [(net.cost[part], people[part], part, -1) for part in parts]
    for island in islands:
        ways.entered[island] = None
        queue += [(net.cost[part], people[part], part, -1) for part in net.parts[island] if part in inside]
    heapq.heapify(queue)
    while queue:
        cost, _, part, before = heapq.heappop(queue)
        if part in ways.cost:
            continue
        if not len(ways.cost) % _CHECK:
            progress.check()
        ways.cost[part], ways.before[part] = cost, before if before >= 0 else None
        ways.reached[part] = mine = []
        for island in net.islands[part]:
            if done[island] or island in ways.entered:
                continue
            ways.entered[island] = part
            mine.append(island)
            for other in net.parts[island]:
                if other in inside and other not in ways.cost:
                    heapq.heappush(queue, (cost + net.cost[other], people[other], other, part))
    return ways


def best_branches(net: Reduced, ways: Ways, progress: Progress | None = None) -> list[Head]:
    """Return of each tree of ways the connected part from its root on that has most people for its cost."""
    outward = reversed(list(ways.cost))
    return branches(outward, lambda part: (net.cost[part], ways.gain(net, part)), ways.before.__getitem__, progress)


def branches(
    parts: Iterable[int],
    worth: Callable[[int], tuple[float, float]],
    before: Callable[[int], int | None],
    progress: Progress | None = None,
) -> list[Head]:
    """Return the roots of trees, with the branches that are cleared together with each.

    Horn's rule for jobs that wait for each other like the branches of a tree (Horn 1972, doi:10.1137/0123021): from
    the leaves up, a branch joins the part it hangs on when it is better than that part with what has joined already.

    Parameters
    ----------
    parts : from the leaves to the roots.
    worth : cost and people of each.
    before : what each hangs on, ``None`` for a root.
    """
    progress = progress or Progress()
    heads: dict[int, Head] = {}
    found = []
    for number, part in enumerate(parts):
        if not number % _CHECK:
            progress.check()
        head = heads.pop(part, None) or Head(part)
        head.take_better(*worth(part))
        root = before(part)
        if root is None:
            found.append(head)
        else:
            heads.setdefault(root, Head(root)).branches.append((head.key, head))
    return found


def in_order(heads: list[Head], number: int) -> list[Block]:
    """Return the first blocks that bring anyone back, the best first; what hangs on one may follow it."""
    queue = [(head.key, head) for head in heads]
    heapq.heapify(queue)
    found: list[Block] = []
    while queue and len(found) < number:
        _, head = heapq.heappop(queue)
        if head.people <= 0:
            break
        found.append(head.block())
        for item in head.branches:
            heapq.heappush(queue, item)
    return found


class Head:
    """A part with the branches that have joined it, and those that hang on it."""

    __slots__ = ("alone", "branches", "cost", "joined", "part", "people")

    def __init__(self, part: int) -> None:
        self.part, self.cost, self.people, self.alone = part, 0.0, 0.0, 0.0
        self.joined: list[Head] = []
        self.branches: list[tuple[tuple[float, int], Head]] = []

    @property
    def key(self) -> tuple[float, int]:
        return -ratio(self.people, self.cost), self.part

    def take_better(self, cost: float, people: float) -> None:
        """Let the branches join that are better than this part and what has joined, the best first."""
        self.cost, self.people, self.alone = cost, people, people
        heapq.heapify(self.branches)
        while self.branches and self.branches[0][0][0] < -ratio(self.people, self.cost):
            _, branch = heapq.heappop(self.branches)
            self.cost += branch.cost
            self.people += branch.people
            self.joined.append(branch)
            less, more = sorted((self.branches, branch.branches), key=len)
            for item in less:
                heapq.heappush(more, item)
            self.branches, branch.branches = more, []

    def block(self) -> Block:
        """Return this part with what has joined it, in the order of clearing."""
        found, stack = [], [self]
        while stack:
            head = stack.pop()
            found.append(head)
            stack += reversed(head.joined)
        return Block(tuple(head.part for head in found), self.cost, self.people, tuple(head.alone for head in found))
