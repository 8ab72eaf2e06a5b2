"""An order of clearing found chain by chain: each time the parts that bring most people back for what they cost."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

from ..progress import Progress
from .reduced import ROOT, Reduced
from .ways import Block, Ways, best_branches, cheapest_ways, in_order, ratio

_BLOCKS = 50
"""So many ways from one place to several services are compared in a region, the cheapest."""
_LARGE = 2000
"""A region of n times so many parts gives n² blocks more before its ways are found anew, for the same work."""
_SLACK = 1 + 1e-12
"""A budget holds at equality, however the costs were added up."""


def greedy_order(
    net: Reduced, budget: float = float("inf"), progress: Progress | None = None, *, first_most: bool = False
) -> list[int]:
    """Return parts in the order of clearing; those that bring nobody back, or cost more than is left, are not in it.

    From all who lack nothing, cheapest ways lead to everyone who does; they form trees. Of each tree the connected part
    with most people for its cost is found (`best_branches`). The best of all is cleared, who is reached lacks nothing
    any more, and the search goes on in what is left around it. Where services lie apart, ways between places that have
    what the other lacks, and from one place to several services, compete with them. That networks are well cleared
    along trees is the idea of Averbakh and Pereira (2021, doi:10.1016/j.cor.2020.105190).

    Parameters
    ----------
    budget : the costs together stay at or below it; what costs more than is left gives way to the best that does not.
    first_most : begin with the single way that brings most people back within the budget, whatever it costs.
    """
    progress = progress or Progress()
    search = _Search(net, progress)
    queue: list[tuple[tuple[float, tuple[int, ...]], list[Block], list[int]]] = []
    order: list[int] = []
    left, gained, total = budget, 0.0, max(net.people, 1e-9)
    waiting = search.regions(range(len(net.cost)))
    if first_most:
        blocks = [block for region in waiting for block in search.most(region, left * _SLACK)]
        if blocks:
            block = min(blocks, key=lambda one: (-one.people, one.cost, one.parts))
            order, left = list(block.parts), max(left - block.cost, 0.0)
            search.clear(order)
            waiting = search.regions(range(len(net.cost)))
    while True:
        for region in waiting:
            progress.check()
            blocks = search.best(region, left * _SLACK)
            if blocks:
                heapq.heappush(queue, (blocks[0].key, blocks, region))
        if not queue:
            return order
        _, (block, *later), region = heapq.heappop(queue)
        if block.cost > left * _SLACK:  # found when more was left
            waiting = [region]
            continue
        order += block.parts
        left, gained = max(left - block.cost, 0.0), gained + block.people
        progress.at(100.0 * min(gained / total, 1.0))
        search.clear(block.parts)
        waiting = []
        if later:
            heapq.heappush(queue, (later[0].key, later, region))
        else:
            waiting = search.regions(region)


class _Search:
    """What is cleared so far, and the best next block of a region."""

    def __init__(self, net: Reduced, progress: Progress) -> None:
        self._net, self._progress = net, progress
        self._done = [island == ROOT for island in range(len(net.parts))]
        self._cleared = [False] * len(net.cost)

    def regions(self, parts: Iterable[int]) -> list[list[int]]:
        """Return the parts still blocked among these, grouped by the islands in need that they share."""
        return self._net.regions((part for part in parts if not self._cleared[part]), self._done)

    def clear(self, parts: Iterable[int]) -> None:
        """Take these parts, and the islands they touch, as lacking nothing."""
        for part in parts:
            self._cleared[part] = True
            for island in self._net.islands[part]:
                self._done[island] = True

    def best(self, region: list[int], limit: float) -> list[Block]:
        """Return the block of a region with most people for its cost, at most the limit; none where none helps.

        Of a large region the next ones along the same trees come with it.
        """
        net, need, at_once = self._net, self._net.required[region[0]], self._at_once(region)
        ways = cheapest_ways(net, region, self._done, at_once, progress=self._progress)
        heads = best_branches(net, ways, self._progress)
        blocks = in_order(heads, 1 + (len(region) // _LARGE) ** 2)
        if sum(block.cost for block in blocks) > limit:
            fitting = [head.block() for head in heads if head.people > 0 and head.cost <= limit]
            single = fitting + self._best_way(ways, limit, ratio)
            blocks = sorted(single, key=lambda block: block.key)[:1]
        others = [block for block in self._between_services(region, need, at_once) if block.cost <= limit]
        if others:
            other = min(others, key=lambda block: block.key)
            blocks = [block for block in blocks if block.key < other.key] or [other]
        return blocks

    def most(self, region: list[int], limit: float) -> list[Block]:
        """Return the single way of a region that brings most people back within the limit, if there is one."""
        ways = cheapest_ways(self._net, region, self._done, self._at_once(region), progress=self._progress)
        return self._best_way(ways, limit, lambda people, cost: people)

    def _at_once(self, region: list[int]) -> list[int]:
        """Return the parts that bring those on them back when they alone are cleared."""
        need, offers = self._net.required[region[0]], self._net.part_offers
        return [part for part in region if self._at_root(part) or not need & ~offers[part]]

    def _at_root(self, part: int) -> bool:
        return any(self._done[island] for island in self._net.islands[part])

    def _best_way(self, ways: Ways, limit: float, worth: Callable[[float, float], float]) -> list[Block]:
        """Return the single way within the limit that is worth most by its people and cost."""
        people: dict[int, float] = {}
        best: tuple[float, int] | None = None
        for part, cost in ways.cost.items():
            before = ways.before[part]
            people[part] = ways.gain(self._net, part) + (0.0 if before is None else people[before])
            key = -worth(people[part], cost), part
            if cost <= limit and people[part] > 0 and (best is None or key < best):
                best = key
        return [] if best is None else [self._block(ways.way(best[1]))]

    def _block(self, parts: Iterable[int]) -> Block:
        """Return parts with their cost and the people on them and on the islands they touch."""
        parts = tuple(dict.fromkeys(parts))
        islands = {island for part in parts for island in self._net.islands[part] if not self._done[island]}
        people = sum(self._net.part_people[part] for part in parts) + sum(
            self._net.island_people[one] for one in islands
        )
        return Block(parts, sum(self._net.cost[part] for part in parts), people)

    # --- several services ---

    def _between_services(self, region: list[int], need: int, at_once: list[int]) -> list[Block]:
        """Return ways that bring together services that lie apart, as far as nobody nearby has them all."""
        net = self._net
        islands = sorted({island for part in region for island in net.islands[part] if not self._done[island]})
        if not any(net.island_offers[one] for one in islands) and not any(net.part_offers[one] for one in region):
            return []
        found = self._to_the_rest(region, islands, need) + self._to_each(region, islands, need, at_once)
        return [block for block in found if block.people > 0 and self._is_enough(block, need)]

    def _is_enough(self, block: Block, need: int) -> bool:
        if any(self._at_root(part) for part in block.parts):
            return True
        there = 0
        for part in block.parts:
            there |= self._net.part_offers[part]
            for island in self._net.islands[part]:
                there |= self._net.island_offers[island]
        return not need & ~there

    def _to_the_rest(self, region: list[int], islands: list[int], need: int) -> list[Block]:
        """Return for every set of services that places lack the ways to where these are."""
        net = self._net
        lacking = {need & ~net.island_offers[one] for one in islands if net.island_offers[one]}
        lacking |= {need & ~net.part_offers[one] for one in region if net.part_offers[one]}
        found = []
        for rest in sorted(lacking - {0}):
            parts = [part for part in region if not rest & ~net.part_offers[part]]
            places = [island for island in islands if not rest & ~net.island_offers[island]]
            if not parts and not places:
                continue
            ways = cheapest_ways(net, region, self._done, parts, places, self._progress)
            ends = {part for part in ways.cost if net.part_offers[part] and not need & ~net.part_offers[part] & ~rest}
            ends |= {
                part
                for island, part in ways.entered.items()
                if part is not None and net.island_offers[island] and not need & ~net.island_offers[island] & ~rest
            }
            found += [self._block(ways.way(part)) for part in sorted(ends)]
        return found

    def _to_each(self, region: list[int], islands: list[int], need: int, at_once: list[int]) -> list[Block]:
        """Return for the places with the cheapest ways to each service they lack these ways together."""
        net = self._net
        inside = set(region)
        services = [1 << bit for bit in range(need.bit_length()) if need >> bit & 1]
        if len(services) < 2:
            return []
        ways = {}
        for service in services:
            parts = [part for part in region if net.part_offers[part] & service]
            places = [island for island in islands if net.island_offers[island] & service]
            ways[service] = cheapest_ways(net, region, self._done, sorted({*parts, *at_once}), places, self._progress)
        centres = []
        for island in islands:
            lacks = [one for one in services if not net.island_offers[island] & one]
            ends = [ways[one].entered.get(island, -1) for one in lacks]
            if -1 not in ends:
                centres.append((sum(ways[one].cost[end] for one, end in zip(lacks, ends)), island, lacks))
        found: list[Block] = []
        for _, island, lacks in sorted(centres):
            parts = [part for one in lacks for part in ways[one].way(ways[one].entered[island])]
            beside = [part for part in net.parts[island] if self._net.part_people[part] and part in inside]
            blocks = [self._block(parts), *(self._block([*parts, part]) for part in beside)]
            found += [block for block in blocks if block.people > 0]
            if len(found) >= _BLOCKS:
                break
        return found
