"""Drawing up a plan: the smallest city that holds the buildings asked for, and what each part of it is."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from .city import COLUMNS, ROWS, Plan, Rectangle, Zone
from .noise import uniform

SMALLEST, LARGEST = 1_500, 1_200_000
BUILDINGS_PER_BLOCK = {Zone.PLANNED: 9.6, Zone.SUBURB: 8.4, Zone.OLD: 31.0, Zone.INFORMAL: 50.0}
"""Buildings of an average block when every lot is built on, measured on the generator."""
_TAKEN, _TAKEN_SMALL = 0.98, 0.92
"""Room left by open spaces and institutions; the smallest city has more of them."""


def make_plan(buildings: int, seed: int = 1) -> Plan:
    """Return the plan of the smallest city for about this many buildings.

    Raises
    ------
    ValueError : a number that the generator is not made for.
    """
    if not SMALLEST <= buildings <= LARGEST:
        raise ValueError(f"the sample city has {SMALLEST:,} to {LARGEST:,} buildings, not {buildings:,}")
    size = max(3, int(math.sqrt(buildings / 300)))
    while True:
        for across, up in ((size, size), (size, size + 1)):
            if up == 3:
                continue
            plan = _lay_out(seed, across, up)
            room = capacity(plan)
            if room >= buildings:
                return replace(plan, fill=buildings / room)
        size += 1


def capacity(plan: Plan) -> float:
    """Return about how many buildings the city holds when every lot is built on."""
    corners = plan.inside_nodes
    some = corners[:-1, :-1] | corners[1:, :-1] | corners[:-1, 1:] | corners[1:, 1:]
    share = np.where(plan.whole_blocks, 1.0, 0.5 * some)
    share[~plan.whole_blocks & np.isin(plan.blocks, (Zone.OLD, Zone.INFORMAL))] = 0.0
    room = sum(number * share[plan.blocks == kind].sum() for kind, number in BUILDINGS_PER_BLOCK.items())
    return float(room * (_TAKEN_SMALL if plan.small else _TAKEN))


def _lay_out(seed: int, across: int, up: int) -> Plan:
    river = max(1, round(0.38 * across))
    superblocks = np.full((across, up), Zone.SUBURB, dtype=np.int8)
    superblocks[river:] = Zone.PLANNED
    plan = Plan(seed, across, up, river, 1.0, superblocks, ())
    taken = ~_inside(plan)
    parks = _big_parks(plan, taken)
    green = taken & _inside(plan)
    old = _old_town(plan, taken)
    farms = _spread(plan, taken, "farm", max(1, round(across * up / 30)), west_only=True)
    golf = _spread(plan, taken, "golf", across * up // 40)
    informal = _spread(plan, taken, "informal", max(1, round(0.08 * across * up)), west=0.5, away_from=green)
    if plan.small:
        old, farms, informal = [(0, 1)], [(0, 0)], [(0, 3)]
    for column, row in old:
        superblocks[column, row] = Zone.OLD
    for column, row in informal:
        superblocks[column, row] = Zone.INFORMAL
    for column, row in farms:
        superblocks[column, row] = Zone.FARM
    _suburbs_in_the_east(plan, taken, superblocks)
    rectangles = [*parks]
    rectangles += [_old_rectangle(plan, place) for place in old]
    rectangles += [_informal_rectangle(plan, place) for place in informal]
    rectangles += [_farm_rectangle(plan, place) for place in farms]
    rectangles += [_inner_rectangle(plan, place, Zone.GOLF, 0, COLUMNS, 0, ROWS) for place in golf]
    return Plan(seed, across, up, river, 1.0, superblocks, tuple(rectangles))


def _big_parks(plan: Plan, taken: np.ndarray) -> list[Rectangle]:
    """Return regional parks (one superblock, 14 ha) and metropolitan ones (four, 58 ha); mark what they take."""
    count = plan.across * plan.up
    if plan.small:
        taken[:] = False
        taken[2, 1] = True
        return [_inner_rectangle(plan, (2, 1), Zone.PARK, -1, COLUMNS, 0, ROWS)]
    found = []
    parks = np.zeros_like(taken)
    for size, number in ((2, count // 60 + (count >= 30)), (1, max(1, count // 36))):
        for column, row in _by_chance(plan, f"park {size}"):
            inner = column >= 1 and row >= 1 and column + size < plan.across and row + size < plan.up
            across_river = column < plan.river < column + size
            around = parks[max(column - 1, 0) : column + size + 1, max(row - 1, 0) : row + size + 1]
            place = np.s_[column : column + size, row : row + size]
            if number and inner and not across_river and not around.any() and not taken[place].any():
                taken[place] = parks[place] = True
                i0, i1 = plan.first_column(column), plan.first_column(column + size - 1) + COLUMNS
                found.append(Rectangle(Zone.PARK, i0, i1, ROWS * row, ROWS * (row + size)))
                number -= 1
    return found


def _inside(plan: Plan) -> np.ndarray:
    """Return which superblocks have all corners within the boundary."""
    column = np.array([plan.first_column(c) for c in range(plan.across)])
    row = ROWS * np.arange(plan.up)
    found = np.ones((plan.across, plan.up), dtype=bool)
    for i in (column, column + COLUMNS):
        for j in (row, row + ROWS):
            found &= plan.inside_nodes[np.ix_(i, j)]
    return found


def _old_town(plan: Plan, taken: np.ndarray) -> list[tuple[int, int]]:
    """Return the superblocks of the old town: those nearest to the middle of the west bank."""
    column, row = np.indices(taken.shape)
    distance = np.hypot(1.3 * (column - plan.river + 1), row - plan.up // 2)
    distance[plan.river :] = np.inf
    distance[taken] = np.inf
    number = max(1, round(0.03 * taken.size))
    order = np.argsort(distance, axis=None, kind="stable")[:number]
    places = [(int(n) // plan.up, int(n) % plan.up) for n in order if np.isfinite(distance.flat[n])]
    for place in places:
        taken[place] = True
    return places


def _spread(
    plan: Plan,
    taken: np.ndarray,
    purpose: str,
    number: int,
    west_only: bool = False,
    west: float = 0.0,
    away_from: np.ndarray | None = None,
) -> list[tuple[int, int]]:
    """Return free superblocks by chance, off the edge where it can be, the west bank favoured by `west`."""
    chance = uniform(plan.seed, purpose, *np.indices(taken.shape))
    column, row = np.indices(taken.shape)
    chance = chance + west * (column >= plan.river)
    if away_from is not None:
        wide = np.pad(away_from, 1)
        around = np.lib.stride_tricks.sliding_window_view(wide, (3, 3))
        chance = chance + 1.0 * around.any(axis=(2, 3))
    edge = (column == 0) | (row == 0) | (column == plan.across - 1) | (row == plan.up - 1)
    chance = chance + 5.0 * edge + 100.0 * taken + 100.0 * (west_only & (column >= plan.river))
    order = np.argsort(chance, axis=None, kind="stable")[:number]
    places = [(int(n) // plan.up, int(n) % plan.up) for n in order if chance.flat[n] < 50]
    for place in places:
        taken[place] = True
    return places


def _suburbs_in_the_east(plan: Plan, taken: np.ndarray, superblocks: np.ndarray) -> None:
    if plan.across < 8:
        return
    column, row = np.indices(taken.shape)
    outer = (column >= plan.across - 2) | (row == 0) | (row == plan.up - 1)
    chance = uniform(plan.seed, "eastern suburb", column, row)
    superblocks[(column > plan.river) & outer & ~taken & (chance < 0.35)] = Zone.SUBURB


def _old_rectangle(plan: Plan, place: tuple[int, int]) -> Rectangle:
    if plan.small:
        return _inner_rectangle(plan, place, Zone.OLD, 0, COLUMNS, 0, 4)
    return _inner_rectangle(plan, place, Zone.OLD, 0, COLUMNS, 0, ROWS)


def _informal_rectangle(plan: Plan, place: tuple[int, int]) -> Rectangle:
    if plan.small:
        return _inner_rectangle(plan, place, Zone.INFORMAL, 2, 4, 0, 4)
    wide = 1 + int(uniform(plan.seed, "informal width", *place) * 3)
    j0 = 0 if uniform(plan.seed, "informal row", *place) < 0.5 else 2
    return _inner_rectangle(plan, place, Zone.INFORMAL, COLUMNS - 1 - wide, COLUMNS - 1, j0, j0 + 4)


def _farm_rectangle(plan: Plan, place: tuple[int, int]) -> Rectangle:
    if plan.small:
        return _inner_rectangle(plan, place, Zone.FARM, 0, COLUMNS, 1, 5)
    return _inner_rectangle(plan, place, Zone.FARM, 0, COLUMNS, 0, ROWS)


def _inner_rectangle(plan: Plan, place: tuple[int, int], zone: Zone, i0: int, i1: int, j0: int, j1: int) -> Rectangle:
    """Return a part of a superblock by its blocks."""
    i, j = plan.first_column(place[0]), ROWS * place[1]
    return Rectangle(zone, i + i0, i + i1, j + j0, j + j1)


def _by_chance(plan: Plan, purpose: str) -> list[tuple[int, int]]:
    column, row = np.indices((plan.across, plan.up))
    order = np.argsort(uniform(plan.seed, purpose, column, row), axis=None, kind="stable")
    return [(int(n) // plan.up, int(n) % plan.up) for n in order]
