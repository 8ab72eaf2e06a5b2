"""The best order of clearing where few parts lie on loops, by going through every set of these."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .reduced import ROOT, Reduced
from .ways import Block, best_branches, cheapest_ways, in_order

MAX_PARTS = 18
"""Sets of so many parts still fit into memory."""
_MOST_STATES = 4_000_000
_TIE = 1e-9
_CELLS = 4_000_000


@dataclass(frozen=True)
class BestOrder:
    """An order that no other betters.

    Attributes
    ----------
    parts : in the order of clearing.
    people : how many they bring back.
    waiting : the sum over people of the cost spent until each is brought back; those who are not wait to the end.
    """

    parts: list[int]
    people: float
    waiting: float


@dataclass(frozen=True)
class Split:
    """Parts whose order has to be searched for, and blocks of the others, whose order among themselves is known."""

    loops: list[int]
    blocks: list[Block]

    def is_small(self, most: int) -> bool:
        """Tell whether every set of at most so many parts can be gone through, beside the blocks."""
        return len(self.loops) <= min(most, MAX_PARTS) and len(self.blocks) < _MOST_STATES >> len(self.loops)


def split(net: Reduced, budget: float = float("inf")) -> Split:
    """Return which parts lie on loops, and the blocks of the others, the best first.

    Where a region has one way to each place, its parts wait for each other like the branches of a tree, and Horn's
    blocks are in the best order whatever else is cleared between them: exchanging two neighbouring blocks, or what lies
    inside one, never helps (Sidney 1975, doi:10.1287/opre.23.2.283). With a budget all parts are searched: what fits
    into it is another question.
    """
    if np.isfinite(budget):
        return Split(list(range(len(net.cost))), [])
    loops: list[int] = []
    heads = []
    done = [island == ROOT for island in range(len(net.parts))]
    for region in net.regions(range(len(net.cost)), done):
        islands = {island for part in region for island in net.islands[part]} | {ROOT}
        offers = any(net.part_offers[part] for part in region)
        offers |= any(net.island_offers[island] for island in islands if island != ROOT)
        if offers or sum(len(net.islands[part]) for part in region) != len(region) + len(islands) - 1:
            loops += region
            continue
        ways = cheapest_ways(net, region, done, [part for part in region if ROOT in net.islands[part]])
        heads += best_branches(net, ways)
    return Split(sorted(loops), in_order(heads, len(net.cost)))


def best_order(net: Reduced, budget: float = float("inf"), progress: Progress | None = None) -> BestOrder:
    """Return the order that brings most people back within the budget, and of these the one with least waiting.

    Dynamic programme over sets S of the parts on loops (Held and Karp 1962, doi:10.1137/0110015) and the number k of
    blocks of the others (`split`) that are clear: with W the people who lack nothing then, and c the costs::

        waiting(S, k) = min of  waiting(S - p, k) + c_p * (all people - W(S - p, k))    over p in S
                                waiting(S, k - 1) + the same of the k-th block, part by part

    so that the cost spent while people wait is least: the area above the curve of people against cost.

    Raises
    ------
    ValueError : more than `MAX_PARTS` parts on loops.
    """
    progress = progress or Progress()
    apart = split(net, budget)
    if not apart.is_small(MAX_PARTS):
        raise ValueError(f"{len(apart.loops)} parts are more than {MAX_PARTS}")
    table = _Table(net, apart, progress)
    state = table.best(budget)
    order: list[int] = []
    while state != (0, 0):
        state, parts = table.step_back(*state)
        order = [*parts, *order]
    return BestOrder(order, table.people, table.waiting)


class _Table:
    """Least waiting by set of parts and number of blocks."""

    def __init__(self, net: Reduced, apart: Split, progress: Progress) -> None:
        self._loops, self._blocks, self._total = apart.loops, apart.blocks, net.people
        self._cost = np.array([net.cost[part] for part in apart.loops])
        self._back = _people_back(net.only(apart.loops), progress.part(0, 60))
        blocks = apart.blocks
        self._done = np.cumsum([0.0, *(block.people for block in blocks)])
        self._spent = np.cumsum([0.0, *(block.cost for block in blocks)])
        # what a block's people need not wait for, since its first parts bring some of them back before its last
        early = [0.0, *(_early(net, block, done) for block, done in zip(blocks, self._done))]
        self._early = np.cumsum(early)
        self._fill(progress.part(60, 100))

    def _fill(self, progress: Progress) -> None:
        parts_n = len(self._loops)
        number = np.arange(1 << parts_n)
        bits = (number[:, None] >> np.arange(parts_n)[None, :]) & 1
        self._set_cost, size = bits @ self._cost, bits.sum(axis=1)
        self._waiting = np.full((len(number), len(self._done)), np.inf)
        self._waiting[0, 0] = 0.0
        for step in range(parts_n + 1):
            progress.at(100.0 * step / (parts_n + 1))
            rows = np.flatnonzero(size == step)
            for place in range(parts_n):
                mine = rows[bits[rows, place] == 1]
                before = mine ^ (1 << place)
                value = self._waiting[before] + self._cost[place] * self._left(before)
                self._waiting[mine] = np.minimum(self._waiting[mine], value)
            along = self._along(rows)
            self._waiting[rows] = along + np.minimum.accumulate(self._waiting[rows] - along, axis=1)

    def _left(self, sets: np.ndarray) -> np.ndarray:
        """Return the people who still wait, by set and number of blocks."""
        return self._total - self._back[sets][:, None] - self._done[None, :]

    def _along(self, sets: np.ndarray) -> np.ndarray:
        """Return the waiting while the first blocks are cleared with a set clear already."""
        return self._spent[None, :] * (self._total - self._back[sets])[:, None] - self._early[None, :]

    def best(self, budget: float) -> tuple[int, int]:
        """Return the set, and the number of blocks, of the best order."""
        slack = _TIE * max(1.0, self._total)
        sets = np.flatnonzero(self._set_cost <= budget * (1 + 1e-12))
        most = self._back[sets].max()
        enough = sets[self._back[sets] >= most - slack]
        blocks_n = len(self._blocks)
        value = self._waiting[enough, blocks_n]
        least = float(value.min())
        self.people, self.waiting = float(most + self._done[-1]), least
        return int(enough[value <= least + _TIE * max(1.0, abs(least))][0]), blocks_n

    def step_back(self, chosen: int, blocks_n: int) -> tuple[tuple[int, int], list[int]]:
        """Return the state before the last step of the best order that leads to a state, and what the step clears."""
        ways: list[tuple[float, tuple[int, int], list[int]]] = []
        if blocks_n:
            along = self._along(np.array([chosen]))[0]
            value = self._waiting[chosen, blocks_n - 1] + along[blocks_n] - along[blocks_n - 1]
            ways.append((value, (chosen, blocks_n - 1), list(self._blocks[blocks_n - 1].parts)))
        for place, part in enumerate(self._loops):
            if chosen >> place & 1:
                before = chosen ^ (1 << place)
                left = self._total - self._back[before] - self._done[blocks_n]
                value = self._waiting[before, blocks_n] + self._cost[place] * left
                ways.append((value, (before, blocks_n), [part]))
        least = min(value for value, _, _ in ways)
        return next(way[1:] for way in ways if way[0] <= least + _TIE * max(1.0, abs(least)))


def _early(net: Reduced, block: Block, done: float) -> float:
    """Return the cost of a block times those who need not wait for it: back before it, or by its earlier parts."""
    cost = np.array([net.cost[part] for part in block.parts])
    return float((cost * (done + np.cumsum([0.0, *block.gains])[:-1])).sum())


def _people_back(net: Reduced, progress: Progress) -> np.ndarray:
    """Return the people who lack nothing any more for each set of parts, numbered by its bits."""
    parts_n, islands_n = len(net.cost), len(net.parts)
    size = islands_n + parts_n
    kind = np.int8 if size < 127 else np.int16
    everything = 0
    for need in net.required:
        everything |= need
    label = np.arange(size, dtype=kind)[None, :]
    there = np.array([*net.island_offers, *([0] * parts_n)], dtype=np.int64)[None, :]
    there[0, ROOT] = everything
    for part in range(parts_n):
        progress.at(100.0 * part / parts_n)
        more = [
            _cleared(label[begin : begin + step], there[begin : begin + step], part, net)
            for step in [max(1, _CELLS // (size * (len(net.islands[part]) + 1)))]
            for begin in range(0, len(label), step)
        ]
        label = np.concatenate([label, *(one for one, _ in more)])
        there = np.concatenate([there, *(one for _, one in more)])
    back = np.zeros(len(label))
    for place, waiting in enumerate([*net.island_waiting, *net.part_waiting]):
        for need, people in waiting:
            back += people * ((need & ~there[:, place]) == 0)
    return back


def _cleared(label: np.ndarray, there: np.ndarray, part: int, net: Reduced) -> tuple[np.ndarray, np.ndarray]:
    """Return labels and services by set and place once one more part is clear."""
    own = len(net.parts) + part
    touched = label[:, [own, *net.islands[part]]]
    joined = (label[:, :, None] == touched[:, None, :]).any(axis=2)
    services = np.bitwise_or.reduce(there[:, [own, *net.islands[part]]], axis=1) | net.part_offers[part]
    return (
        np.where(joined, touched.min(axis=1)[:, None], label),
        np.where(joined, services[:, None], there),
    )
