"""Damage: which buildings a blast hit, how hard, and what two looks from above, three months apart, say of them.

An invented blast on the west bank: the nearer a building lies the harder it is hit; chance decides the rest. Only a
part of the city was analysed, and only there anything is known. Classes as in the plugin's canonical damage: 0 none, 1
possible, 2 moderate, 3 severe, 4 destroyed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .buildings import Buildings
from .city import FINE, ROWS, Plan
from .noise import uniform
from .polygons import from_corners

NONE, POSSIBLE, MODERATE, SEVERE, DESTROYED = range(5)
UNSEEN = -1
"""No look, or a look that found nothing to note."""
DATES = ("2024-02-06", "2024-05-03")
"""Of the earlier and of the later image."""
_REACH = 0.48
"""How far damage reaches, in sides of a square as large as the city."""
_SHARE = (0.50, 0.70, 0.95, 1.12)
"""Chance plus distance (in reaches) up to which a building is destroyed, severely, moderately, possibly damaged."""
_LATER, _MILDER, _HARDER = 0.35, 0.55, 0.62
"""Chances, added up: damaged since the earlier look, seen milder then, seen worse then; the others have not changed."""
_MENDED = 0.03
"""Share of the analysed, undamaged buildings that were damaged at the earlier look."""
_CLEAR_M = 1.0


@dataclass(frozen=True)
class Damage:
    """What became of each building, and where anybody looked.

    Attributes
    ----------
    area : the polygon that was analysed; no building lies on its edge.
    analysed : which buildings lie in it.
    now, earlier : class of each building at either look, `UNSEEN` where the product says nothing of it.
    """

    area: shapely.Polygon
    analysed: np.ndarray
    now: np.ndarray
    earlier: np.ndarray

    @property
    def found(self) -> np.ndarray:
        """Class of each analysed building at the later look: what has no site there is undamaged."""
        return np.where(self.analysed, np.maximum(self.now, NONE), UNSEEN)

    @property
    def damaged(self) -> np.ndarray:
        """Which buildings are damaged: moderately at least."""
        return self.found >= MODERATE


def strike(plan: Plan, buildings: Buildings, points: np.ndarray) -> Damage:
    """Return the damage of a city's buildings, whose points on surface are given."""
    area = analysed_area(plan, buildings.geometry)
    shapely.prepare(area)
    analysed = shapely.contains(area, points)
    key = buildings.lots.key, buildings.lots.role
    distance = shapely.distance(points, epicentre(plan)) / (_REACH * np.sqrt(plan.outline.area))
    hit = uniform(plan.seed, "blast", *key) + distance
    now = np.select([hit < limit for limit in _SHARE], [DESTROYED, SEVERE, MODERATE, POSSIBLE], UNSEEN)
    now[~analysed] = UNSEEN
    earlier = _before(now, uniform(plan.seed, "earlier", *key), uniform(plan.seed, "milder", *key))
    mended = analysed & (now == UNSEEN) & (uniform(plan.seed, "mended", *key) < _MENDED)
    # seen damaged once, seen again without: it has a site, of class 0
    now[mended] = NONE
    earlier[mended] = np.where(uniform(plan.seed, "was", *key)[mended] < 0.7, MODERATE, POSSIBLE)
    return Damage(area, analysed, now, earlier)


def _before(now: np.ndarray, chance: np.ndarray, milder: np.ndarray) -> np.ndarray:
    """Return the class of damaged buildings at the earlier look."""
    earlier = now.copy()
    seen = now >= POSSIBLE
    earlier[seen & (chance < _LATER)] = UNSEEN
    worse = seen & (chance >= _LATER) & (chance < _MILDER) & (now > POSSIBLE)
    earlier[worse] = 1 + (milder[worse] * (now[worse] - 1)).astype(int)
    better = seen & (chance >= _MILDER) & (chance < _HARDER) & (now < DESTROYED)
    earlier[better] += 1
    return earlier


def epicentre(plan: Plan) -> shapely.Point:
    """Return where the blast was: west of the river, half way up the city."""
    column, row = plan.river_column - 1, plan.rows // 2
    return shapely.Point(plan.nodes(np.array(FINE * column), np.array(FINE * row)).tolist())


def analysed_area(plan: Plan, buildings: np.ndarray) -> shapely.Polygon:
    """Return the land that was analysed: without the east and the south, cut along streets, so through no building."""
    tree = shapely.STRtree(buildings)
    column, row = plan.first_column(plan.across - max(1, plan.across // 4)), 2 * (plan.rows // 12)
    for step in range(ROWS):
        for i, j in ((column - step, row), (column, row + step), (column - step, row + step)):
            area = _cut(plan, FINE * i, FINE * j)
            if not len(tree.query(area.exterior, predicate="dwithin", distance=_CLEAR_M)):
                return area
    raise ValueError("no street to cut the analysed area along")


def _cut(plan: Plan, i: int, j: int) -> shapely.Polygon:
    """Return the land west of a column and north of a row of the fine lattice."""
    top = FINE * plan.rows
    across, up = np.arange(i + 1), np.arange(j, top + 1)
    ring = [
        plan.nodes(across, np.full(len(across), j)),
        plan.nodes(np.full(len(up), i), up),
        plan.nodes(across[::-1], np.full(len(across), top)),
        plan.nodes(np.zeros(len(up), dtype=int), up[::-1]),
    ]
    return from_corners(np.concatenate([side[:-1] for side in ring])[None])[0]
