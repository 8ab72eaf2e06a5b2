"""The order that is given: the best where it can be found, else the best that was, and the gap to the best."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .best_order import best_order, split
from .greedy_order import greedy_order
from .moats import least_waiting
from .most_people import most_people
from .problem import Blockage, Groups
from .reduced import ROOT, Reduced, reduced

_PROVED = 1e-6
"""A bound of the solver is met up to this share of it."""


@dataclass(frozen=True)
class Choice:
    """An order of clearing.

    Attributes
    ----------
    order : the parts to clear, in this order.
    is_best : whether no order is better.
    gap_pct : how much worse the greedy order is than the best, or, where that is not known, than a bound on it; see
        `choose_order`.
    deciding_n : how many parts, or rows of parts cleared together, the choice is among.
    searched_n : how many of them every set has to be compared of, see `split`.
    given_gap_pct : where the best is not known, how much worse than a bound on it this order is; 0: proved that it is
        the best, or that with a budget none brings back more people.
    """

    order: np.ndarray
    is_best: bool
    gap_pct: float
    deciding_n: int
    searched_n: int
    given_gap_pct: float | None = None


def choose_order(
    blockage: Blockage,
    groups: Groups,
    *,
    budget: float | None = None,
    exact: bool = True,
    exact_parts: int = 14,
    time_limit_s: float = 20.0,
    progress: Progress | None = None,
) -> Choice:
    """Return the order in which to clear blocked parts.

    Two orders are found: chain by chain (`greedy_order`), and, where it takes going through the sets of at most
    `exact_parts` parts, the best (`best_order`). With a budget the better order brings more people back, and of these
    the one with less waiting is better; ``gap_pct = 100 (best - greedy) / best`` of people brought back. Without, it
    has less waiting, the sum over people of the cost spent until each is back: ``gap_pct = 100 (greedy - best) / best``
    of that sum.

    Of more parts the best order is not known, and a bound stands for it: on waiting that of moats (`least_waiting`);
    with a budget that of a whole-number programme (`most_people`), whose parts are put in order too.

    Parameters
    ----------
    exact : give the best order where it is known.
    time_limit_s : of that programme.
    """
    progress = progress or Progress()
    net = reduced(blockage, groups, progress.part(0, 20))
    limit = float("inf") if budget is None else budget
    deciding_n = len(net.cost)
    found = _better_start(net, limit, progress.part(20, 50))
    apart = split(net, limit)
    if not apart.is_small(exact_parts):
        part = progress.part(50, 100)
        if budget is None:
            bound, chosen = least_waiting(net, part), found
        else:
            bound, chosen = _within(net, limit, found, exact, exact_parts, time.monotonic() + time_limit_s, part)
        gap, given = (_gap_to(net, order, bound, budget) for order in (found, chosen))
        return Choice(_parts(net, chosen), budget is None and given == 0.0, gap, deciding_n, len(apart.loops), given)
    best = best_order(net, limit, progress.part(50, 100))
    people, waiting = measure(net, found)
    gap = _gap(people, best.people, True) if budget is not None else _gap(waiting, best.waiting, False)
    is_best = gap <= 0.0 and (budget is None or _gap(waiting, best.waiting, False) <= 0.0)
    chosen = best.parts if exact and not is_best else found
    return Choice(_parts(net, chosen), exact or is_best, gap, deciding_n, len(apart.loops))


def _within(
    net: Reduced, budget: float, found: list[int], exact: bool, exact_parts: int, deadline: float, progress: Progress
) -> tuple[float, list[int]]:
    """Return how many people a budget brings back at most, and the order found or a better one."""
    most = most_people(net, budget, deadline, measure(net, found)[0], progress.part(0, 90))
    if not exact or not most.parts:
        return most.bound, found
    order = _in_best_order(net, most.parts, exact_parts, progress.part(90, 100))
    fits = sum(net.cost[part] for part in order) <= budget * (1 + 1e-12)  # the solver has tolerances
    return most.bound, _better(net, found, order) if fits else found


def _gap_to(net: Reduced, order: list[int], bound: float, budget: float | None) -> float:
    """Return how much worse an order is than a bound on waiting, or with a budget on people."""
    people, waiting = measure(net, order)
    return _gap(waiting if budget is None else people, bound, budget is not None, _PROVED)


def _in_best_order(net: Reduced, parts: list[int], exact_parts: int, progress: Progress) -> list[int]:
    """Return these parts, less those that bring nobody back, in the order of least waiting where it can be found."""
    alone = net.only(sorted(parts))
    small = split(alone).is_small(exact_parts)
    order = best_order(alone, progress=progress).parts if small else greedy_order(alone, progress=progress)
    return [sorted(parts)[number] for number in order]


def measure(net: Reduced, order: list[int]) -> tuple[float, float]:
    """Return how many people an order brings back, and the sum over all people of the cost spent while they wait."""
    blockage, groups = _as_blockage(net)
    step = blockage.steps(groups, np.array(order, dtype=np.int64))
    spent = np.concatenate([[0.0], np.cumsum([net.cost[part] for part in order])])
    back = step <= len(order)
    return float(groups.people[back].sum()), float((groups.people * spent[np.minimum(step, len(order))]).sum())


def _better_start(net: Reduced, limit: float, progress: Progress) -> list[int]:
    """Return the greedy order; where money runs out, the better one of two."""
    order = greedy_order(net, limit, progress.part(0, 50))
    if not np.isfinite(limit):
        return order
    return _better(net, order, greedy_order(net, limit, progress.part(50, 100), first_most=True))


def _better(net: Reduced, order: list[int], other: list[int]) -> list[int]:
    """Return the other order where it brings back more people, or as many in less waiting."""
    (people, waiting), (more, less) = measure(net, order), measure(net, other)
    slack = 1e-9 * max(1.0, net.people)
    return other if more > people + slack or (more >= people - slack and less < waiting) else order


def _gap(value: float, best: float, more_is_better: bool, tolerance: float = 1e-9) -> float:
    off = best - value if more_is_better else value - best
    if off <= tolerance * max(1.0, abs(best)):
        return 0.0
    return float(100.0 * off / best) if best > 0 else float("inf")


def _parts(net: Reduced, order: list[int]) -> np.ndarray:
    """Return the blocked parts that an order stands for; parts in a row from the side that is open already."""
    opened = {ROOT}
    found: list[int] = []
    for part in order:
        members, ends = net.members[part], net.islands[part]
        found += members[::-1] if len(members) > 1 and ends[0] not in opened and ends[-1] in opened else members
        opened.update(ends)
    return np.array(found, dtype=np.int64)


def _as_blockage(net: Reduced) -> tuple[Blockage, Groups]:
    islands_n = len(net.parts)
    links = [(part, island) for part, islands in enumerate(net.islands) for island in islands]
    part, island = np.array(links, dtype=np.int64).reshape(-1, 2).T
    offers = np.array([*net.island_offers, *net.part_offers], dtype=np.int64)
    offers[ROOT] = -1
    blockage = Blockage(islands_n, np.array(net.cost), part, island, offers)
    waiting = [
        (place, need, people)
        for place, groups in enumerate([*net.island_waiting, *net.part_waiting])
        for need, people in groups
    ]
    place, needs, people = (list(column) for column in zip(*waiting)) if waiting else ([], [], [])
    return blockage, Groups(np.array(place, dtype=np.int64), np.array(needs, dtype=np.int64), np.array(people, float))
