"""The best order of a few blocked parts, by going through every set of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .reduced import ROOT, Reduced

MAX_PARTS = 18
"""Sets of so many parts still fit into memory."""
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


def best_order(net: Reduced, budget: float = float("inf"), progress: Progress | None = None) -> BestOrder:
    """Return the order that brings most people back within the budget, and of these the one with least waiting.

    Dynamic programme over sets S of parts (Held and Karp 1962, doi:10.1137/0110015): with W(S) the people who lack
    nothing once S is clear, and c the costs::

        waiting(S) = min over p in S of waiting(S - p) + c_p * (all people - W(S - p))

    so that the cost spent while people wait is least: the area above the curve of people against cost.

    Parameters
    ----------
    net : of at most `MAX_PARTS` parts.

    Raises
    ------
    ValueError : more parts than that.
    """
    parts_n = len(net.cost)
    if parts_n > MAX_PARTS:
        raise ValueError(f"{parts_n} parts are more than {MAX_PARTS}")
    progress = progress or Progress()
    back = _people_back(net, progress.part(0, 80))
    sets_n = 1 << parts_n
    number = np.arange(sets_n)
    cost = np.zeros(sets_n)
    waiting, last = np.full(sets_n, np.inf), np.full(sets_n, -1, dtype=np.int8)
    waiting[0] = 0.0
    size = np.zeros(sets_n, dtype=np.int8)
    for part in range(parts_n):
        has = (number >> part & 1).astype(bool)
        size += has
        cost[has] += net.cost[part]
    total = net.people
    for step in range(1, parts_n + 1):
        progress.at(80 + 20.0 * step / parts_n)
        rows = np.flatnonzero(size == step)
        for part in range(parts_n):
            mine = rows[rows >> part & 1 == 1]
            before = mine ^ (1 << part)
            value = waiting[before] + net.cost[part] * (total - back[before])
            better = value < waiting[mine] - _TIE * max(1.0, total)
            waiting[mine[better]], last[mine[better]] = value[better], part
    affordable = np.flatnonzero(cost <= budget * (1 + 1e-12)) if np.isfinite(budget) else number
    most = back[affordable].max()
    enough = affordable[back[affordable] >= most - _TIE * max(1.0, total)]
    least = waiting[enough].min()
    chosen = int(enough[waiting[enough] <= least + _TIE * max(1.0, abs(least))][0])
    order = []
    while chosen:
        part = int(last[chosen])
        order.append(part)
        chosen ^= 1 << part
    order.reverse()
    return BestOrder(order, float(most), float(least))


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
