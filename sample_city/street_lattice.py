"""Streets as edges of the fine lattice: which edges are streets, and of which class."""

from __future__ import annotations

import numpy as np

from .city import COLUMNS, FINE, ROWS, STREETLESS, Plan, Zone
from .land_use import LandUse
from .noise import uniform
from .street_classes import CODE


def lattice_edges(plan: Plan, land: LandUse) -> tuple[np.ndarray, np.ndarray]:
    """Return the class code of each edge of the fine lattice: eastward (6 columns, 6 rows + 1), northward likewise."""
    columns, rows = plan.columns, plan.rows
    east = np.zeros((columns, rows + 1), dtype=np.uint8)
    north = np.zeros((columns + 1, rows), dtype=np.uint8)
    east[:], north[:] = CODE["residential"], CODE["residential"]
    line = np.arange(rows + 1)
    east[:, line % ROWS == ROWS // 2] = CODE["tertiary"]
    east[:, line % ROWS == 0] = CODE["secondary"]
    east[:, plan.bridge_rows()[::2]] = CODE["primary"]
    borders = [plan.first_column(c) for c in range(plan.across)] + [columns]
    north[borders] = CODE["secondary"]
    north[borders[:: max(2, plan.across // 8)]] = CODE["primary"]
    north[[plan.river_column, plan.river_column + 1]] = CODE["tertiary"]
    east[plan.river_column] = 0
    inside = plan.inside_nodes
    east *= inside[:-1] | inside[1:]
    north *= inside[:, :-1] | inside[:, 1:]
    for area in plan.rectangles:
        if area.zone in STREETLESS:
            east[area.i0 : area.i1, area.j0 + 1 : area.j1] = 0
            north[area.i0 + 1 : area.i1, area.j0 : area.j1] = 0
    _recolour_quarters(plan, east, north)
    east, north = np.repeat(east, FINE, axis=0), np.repeat(north, FINE, axis=1)
    fine_east = np.zeros((FINE * columns, FINE * rows + 1), dtype=np.uint8)
    fine_north = np.zeros((FINE * columns + 1, FINE * rows), dtype=np.uint8)
    fine_east[:, ::FINE], fine_north[::FINE] = east, north
    _alleys_of_old_town(plan, fine_east, fine_north)
    _footpaths_of_informal_settlements(plan, fine_east, fine_north)
    _dead_ends(plan, fine_north)
    _service_alleys(plan, land, fine_east)
    return fine_east, fine_north


def _recolour_quarters(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Give the streets inside old towns and informal settlements their classes."""
    for area in plan.rectangles:
        if area.zone == Zone.OLD:
            inner_east, inner_north, middle = "living_street", "living_street", "pedestrian"
        elif area.zone == Zone.INFORMAL:
            inner_east, inner_north, middle = "footway", "footway", "footway"
        else:
            continue
        block = east[area.i0 : area.i1, area.j0 + 1 : area.j1]
        block[block > 0] = CODE[inner_east]
        row = east[area.i0 : area.i1, (area.j0 + area.j1) // 2]
        row[row > 0] = CODE[middle]
        block = north[area.i0 + 1 : area.i1, area.j0 : area.j1]
        block[block > 0] = CODE[inner_north]


def _blocks_of(plan: Plan, zone: Zone) -> tuple[np.ndarray, np.ndarray]:
    return np.nonzero((plan.blocks == zone) & plan.whole_blocks)


def _alleys_of_old_town(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Quarter each block by lanes from its middle; some are missing, so others end dead. One always connects."""
    i, j = _blocks_of(plan, Zone.OLD)
    half = FINE // 2
    arms = [(east, 0, half, 1), (east, half, half, 1), (north, half, 0, 0), (north, half, half, 0)]
    kept = uniform(plan.seed, "old lane", i[:, None], j[:, None], np.arange(4)) < 0.72
    kept[np.arange(len(i)), (i + 2 * j) % 4] = True
    for n, (edges, di, dj, along_i) in enumerate(arms):
        for step in range(half):
            a = FINE * i + di + (step if along_i else 0)
            b = FINE * j + dj + (0 if along_i else step)
            edges[a[kept[:, n]], b[kept[:, n]]] = CODE["footway"]


def _footpaths_of_informal_settlements(plan: Plan, east: np.ndarray, north: np.ndarray) -> None:
    """Cut each block in nine by paths; few of them lead out to the streets around the settlement."""
    i, j = _blocks_of(plan, Zone.INFORMAL)
    blocks = plan.blocks
    same = {
        "west": blocks[i - 1, j] == Zone.INFORMAL,
        "east": blocks[i + 1, j] == Zone.INFORMAL,
        "south": blocks[i, j - 1] == Zone.INFORMAL,
        "north": blocks[i, j + 1] == Zone.INFORMAL,
    }
    for line in (2, 4):
        for third in range(3):
            for edges, along_i, low, high in ((east, True, "west", "east"), (north, False, "south", "north")):
                chance = uniform(plan.seed, "informal path", i, j, line, third, int(along_i))
                outward = ((third == 0) & ~same[low]) | ((third == 2) & ~same[high])
                kept = np.where(outward, chance < 0.15, (third == 1) | (chance < 0.85))
                kept |= (line == 2) & (((third == 0) & same[low]) | ((third == 2) & same[high]))
                for step in (2 * third, 2 * third + 1):
                    a = FINE * i + (step if along_i else line)
                    b = FINE * j + (line if along_i else step)
                    edges[a[kept], b[kept]] = CODE["path"]
    _close_ways_out(plan, east)


def _close_ways_out(plan: Plan, east: np.ndarray) -> None:
    """End half of the footways just before the street that bounds the settlement; the first of each stays open."""
    for area in plan.rectangles:
        if area.zone != Zone.INFORMAL:
            continue
        for j in range(area.j0 + 1, area.j1):
            for side, start in ((0, FINE * area.i0), (1, FINE * area.i1 - 2)):
                open_ = j == area.j0 + 1 and side == 0
                if not open_ and uniform(plan.seed, "way out", start, j) < 0.5:
                    east[start : start + 2, FINE * j] = 0


def _dead_ends(plan: Plan, north: np.ndarray) -> None:
    """Cut streets of the suburbs off in the middle of the block."""
    i, j = np.indices((plan.columns + 1, plan.rows))
    suburb = np.zeros(i.shape, dtype=bool)
    suburb[1:-1] = (plan.blocks[:-1] == Zone.SUBURB) & (plan.blocks[1:] == Zone.SUBURB)
    owner = plan.superblock_of_column
    within = np.zeros(plan.columns + 1, dtype=bool)
    within[1:-1] = owner[1:] == owner[:-1]
    chance = uniform(plan.seed, "dead end", i, j)
    inside = plan.inside_nodes[:, :-1] & plan.inside_nodes[:, 1:]
    cut = suburb & within[:, None] & inside & (chance < 0.2) & (north[::FINE, ::FINE] > 0)
    for a, b in zip(*np.nonzero(cut)):
        start = FINE * b + (FINE // 2 if chance[a, b] < 0.1 else 0)
        north[FINE * a, start : start + FINE // 2] = 0


def _service_alleys(plan: Plan, land: LandUse, east: np.ndarray) -> None:
    """Run an alley behind the houses of some rows of blocks in the planned grid."""
    taken = land.blocks("spaces", "civic", "vacant")
    for column in range(plan.river, plan.across):
        for row in range(plan.rows):
            i0 = plan.first_column(column)
            blocks = [(i, row) for i in range(i0, i0 + COLUMNS)]
            plain = all(plan.blocks[b] == Zone.PLANNED and plan.whole_blocks[b] and b not in taken for b in blocks)
            if plain and uniform(plan.seed, "alley", column, row) < 0.3:
                east[FINE * i0 : FINE * (i0 + COLUMNS), FINE * row + FINE // 2] = CODE["alley"]
