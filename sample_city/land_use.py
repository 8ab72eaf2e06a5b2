"""Which blocks hold open spaces, public institutions or nothing; all other blocks hold homes.

The smallest city is laid out by hand so that it has everything; in larger ones each superblock draws its share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .city import COLUMNS, ROWS, Plan, Zone
from .noise import uniform


@dataclass(frozen=True)
class Site:
    """A use of a block: `use` is a key of the family that builds it, `form` how much of the block it takes."""

    use: str
    form: str
    i: int
    j: int


@dataclass(frozen=True)
class LandUse:
    """Sites by family."""

    spaces: tuple[Site, ...]
    civic: tuple[Site, ...]
    vacant: tuple[Site, ...]

    def blocks(self, *families: str) -> set[tuple[int, int]]:
        """Return the blocks of these families."""
        return {(site.i, site.j) for family in families for site in getattr(self, family)}


COUNTED = (
    ("park", "block"),
    ("park", "lot"),
    ("pocket park", "pocket"),
    ("public garden", "lot"),
    ("recreation ground", "block"),
    ("playground", "pocket"),
)
"""Spaces that count as open public space, in the order in which superblocks get them."""
UNCOUNTED = (
    ("garden", "lot"),
    ("private garden", "lot"),
    ("zoo", "block"),
    ("pitch", "block"),
    ("private park", "lot"),
    ("cemetery", "block"),
    ("sports centre", "block"),
    ("ticketed park", "lot"),
)
CIVIC = ("school", "market", "hospital", "industry", "university", "school", "town hall", "station")

_SMALL_SPACES = (
    Site("square", "square", 2, 9),
    Site("playground", "pocket", 2, 14),
    Site("park", "block", 7, 7),
    Site("recreation ground", "block", 10, 4),
    Site("park", "lot", 5, 8),
    Site("public garden", "lot", 10, 3),
    Site("pocket park", "pocket", 6, 5),
    Site("pocket park", "pocket", 5, 17),
    Site("garden", "lot", 7, 19),
    Site("garden", "lot", 3, 16),
    Site("private garden", "lot", 10, 19),
    Site("zoo", "block", 10, 21),
    Site("pitch", "block", 1, 19),
    Site("private park", "lot", 6, 20),
    Site("cemetery", "block", 2, 12),
    Site("sports centre", "block", 6, 17),
    Site("ticketed park", "lot", 11, 16),
)
_SMALL_CIVIC = (
    ("school", 8, 2),
    ("hospital", 6, 14),
    ("market", 5, 4),
    ("industry", 11, 4),
    ("station", 8, 20),
    ("school", 11, 18),
)
_SMALL_VACANT = ((9, 14), (8, 12), (7, 2))


def lay_out_land(plan: Plan) -> LandUse:
    """Return what the blocks of a plan are used for."""
    if plan.small:
        civic = tuple(Site(use, "block", i, j + n) for use, i, j in _SMALL_CIVIC for n in (0, 1))
        return LandUse(_SMALL_SPACES, civic, tuple(Site("vacant", "block", i, j) for i, j in _SMALL_VACANT))
    plain = plan.whole_blocks & np.isin(plan.blocks, (Zone.PLANNED, Zone.SUBURB))
    for row in plan.flyover_rows() + plan.tunnel_rows():  # nothing opens onto a flyover or an underpass
        plain[plan.river_column + 1 : plan.river_column + 5, row - 1 : row + 1] = False
    spaces: list[Site] = []
    civic: list[Site] = []
    vacant: list[Site] = []
    counted = uncounted = institutions = 0
    column, row = np.indices((plan.across, plan.up))
    order = np.argsort(uniform(plan.seed, "land use", column, row), axis=None, kind="stable")
    for number in order.tolist():
        place = number // plan.up, number % plan.up
        free = _free_blocks(plan, plain, place)
        pairs = [(i, j) for i, j in free if j % 2 == 0 and (i, j + 1) in free]
        if pairs:
            i, j = pairs[0]
            use = CIVIC[institutions % len(CIVIC)]
            civic += [Site(use, "block", i, j), Site(use, "block", i, j + 1)]
            institutions += 1
            free = [block for block in free if block not in ((i, j), (i, j + 1))]
        if plan.superblocks[place] == Zone.OLD and plan.whole_blocks[_middle(plan, place)]:
            spaces.append(Site("square", "square", *_middle(plan, place)))
        if len(free) < 6:
            continue
        supply = _supply(plan, place)
        if uniform(plan.seed, "counted", *place) < supply or (counted < len(COUNTED) and supply > _SCARCE):
            spaces.append(Site(*COUNTED[counted % len(COUNTED)], *free.pop(0)))
            counted += 1
        for _ in range(1 + (uniform(plan.seed, "second", *place) < 0.3)):
            spaces.append(Site(*UNCOUNTED[uncounted % len(UNCOUNTED)], *free.pop(0)))
            uncounted += 1
        if uniform(plan.seed, "vacant", *place) < 0.4:
            vacant.append(Site("vacant", "block", *free.pop(0)))
    return LandUse(tuple(spaces), tuple(civic), tuple(vacant))


_SCARCE = 0.1


def _supply(plan: Plan, place: tuple[int, int]) -> float:
    """Return how likely a superblock has a space that counts: least so around informal settlements."""
    column, row = place
    around = plan.superblocks[max(column - 1, 0) : column + 2, max(row - 1, 0) : row + 2]
    if (around == Zone.INFORMAL).any():
        return _SCARCE
    return {Zone.PLANNED: 0.45, Zone.SUBURB: 0.35}.get(Zone(plan.superblocks[place]), 0.2)


def _free_blocks(plan: Plan, plain: np.ndarray, place: tuple[int, int]) -> list[tuple[int, int]]:
    """Return a superblock's blocks of plain housing, by chance."""
    i0, j0 = plan.first_column(place[0]), ROWS * place[1]
    blocks = [(i, j) for i in range(i0, i0 + COLUMNS) for j in range(j0, j0 + ROWS) if plain[i, j]]
    return sorted(blocks, key=lambda block: float(uniform(plan.seed, "block", *block)))


def _middle(plan: Plan, place: tuple[int, int]) -> tuple[int, int]:
    return plan.first_column(place[0]) + COLUMNS // 2, ROWS * place[1] + ROWS // 2
