"""The damage product: sites as UNOSAT publishes them, one row a site with both looks side by side.

The later look stands in the columns without a suffix and the earlier one in those with ``_2``: the suffix is not the
order of time. Codes are UNOSAT's: 1 destroyed, 2 severe, 3 moderate, 4 possible, 6 no visible damage, 11 possible from
what fell next to it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .buildings import Buildings
from .city import Plan
from .damage import DATES, DESTROYED, POSSIBLE, SEVERE, UNSEEN, Damage
from .noise import choose, uniform

CODES = (6, 4, 3, 2, 1)
"""UNOSAT's code of each class."""
BESIDE = 11
"""Its other code of class 1."""
MATCH_M = 10.0
_SECOND, _NEAR, _FROM_BESIDE = 0.10, 0.16, 0.35
"""Share of the hit buildings with a second site, of those whose site lies beside them, of possible damage coded 11."""
_OFF_M, _ALONE_M, _FAR_M = 2.5, 4.5, 14.0
"""How far beside; how far all others are then; how far a site without a building is from all of them."""
_LOOSE_N, _COPIES_N = 6, 5


@dataclass(frozen=True)
class Sites:
    """Sites of the product, copies left out.

    Attributes
    ----------
    xy : shape (n, 2), in the city's CRS.
    building : row of the building each belongs to, -1 for none.
    near : whether a site lies beside its building.
    now, earlier : class at either look, `UNSEEN` for none.
    code, code_earlier : UNOSAT's codes, 0 for none.
    copied : rows of the sites that come twice.
    """

    xy: np.ndarray
    building: np.ndarray
    near: np.ndarray
    now: np.ndarray
    earlier: np.ndarray
    code: np.ndarray
    code_earlier: np.ndarray
    copied: np.ndarray

    def __len__(self) -> int:
        return len(self.building)


def place_sites(plan: Plan, buildings: Buildings, points: np.ndarray, spaces: np.ndarray, damage: Damage) -> Sites:
    """Return the sites of a product; `spaces` are where those without a building may lie."""
    seed, tree = plan.seed, shapely.STRtree(buildings.geometry)
    rows = np.flatnonzero((damage.now != UNSEEN) | (damage.earlier != UNSEEN))
    key = buildings.lots.key[rows], buildings.lots.role[rows]
    xy = shapely.get_coordinates(points[rows])
    aside, can = _beside(buildings.geometry, rows, tree)
    near = can & (uniform(seed, "site beside", *key) < _NEAR)
    xy[near] = aside[near]
    now, earlier = damage.now[rows], damage.earlier[rows]

    more, inside = _within(buildings, rows, xy)
    # seen later only, and no worse than the first: of several sites the worst counts
    second = inside & ~near & (now > POSSIBLE) & (uniform(seed, "second site", *key) < _SECOND)
    loose = _loose(plan, spaces, tree, damage)
    drawn = choose([1, 1, 1], uniform(seed, "loose class", np.arange(len(loose))))
    loose_class = np.array([POSSIBLE, SEVERE, DESTROYED])[drawn]
    none, far = np.full(len(loose), -1), np.full(int(second.sum()), UNSEEN)
    now = np.concatenate([now, now[second] - 1, loose_class])
    earlier = np.concatenate([earlier, far, np.full(len(loose), UNSEEN)])
    building = np.concatenate([rows, rows[second], none])
    site = np.arange(len(now))
    beside = uniform(seed, "possible code", site) < _FROM_BESIDE
    order = np.argsort(uniform(seed, "copied site", site), kind="stable")
    return Sites(
        np.concatenate([xy, more[second], loose]),
        building,
        np.concatenate([near, np.zeros(len(far) + len(loose), dtype=bool)]),
        now,
        earlier,
        _codes(now, beside),
        _codes(earlier, beside),
        np.sort(order[:_COPIES_N]),
    )


def _codes(grade: np.ndarray, beside: np.ndarray) -> np.ndarray:
    code = np.where(grade == UNSEEN, 0, np.array(CODES)[np.maximum(grade, 0)])
    return np.where((grade == POSSIBLE) & beside, BESIDE, code)


def _beside(geometry: np.ndarray, rows: np.ndarray, tree: shapely.STRtree) -> tuple[np.ndarray, np.ndarray]:
    """Return a point beside each building that no other is near to, and which have one."""
    found, can = np.zeros((len(rows), 2)), np.zeros(len(rows), dtype=bool)
    xy = shapely.get_coordinates(shapely.get_exterior_ring(geometry[rows]))
    count = shapely.get_num_coordinates(geometry[rows])
    start = np.cumsum(count) - count
    for side in range(4):
        a, b = xy[start + side], xy[start + side + 1]
        along = (b - a) / np.hypot(*(b - a).T)[:, None]
        # rings run counter-clockwise, so outside is on the right
        point = (a + b) / 2 + _OFF_M * np.stack([along[:, 1], -along[:, 0]], axis=-1)
        of, other = tree.query(shapely.points(point), predicate="dwithin", distance=_ALONE_M)
        alone = np.ones(len(rows), dtype=bool)
        alone[of[other != rows[of]]] = False
        own = shapely.distance(shapely.points(point), geometry[rows])
        good = alone & (own > _OFF_M - 0.1) & (own < _OFF_M + 0.1) & ~can
        found[good], can = point[good], can | good
    return found, can


def _within(buildings: Buildings, rows: np.ndarray, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return another point in each building, and which of them surely lie inside it."""
    corner = shapely.get_coordinates(shapely.get_point(shapely.get_exterior_ring(buildings.geometry[rows]), 0))
    point = xy + 0.5 * (corner - xy)
    inside = shapely.contains(shapely.buffer(buildings.geometry[rows], -0.3), shapely.points(point))
    return point, inside


def _loose(plan: Plan, spaces: np.ndarray, tree: shapely.STRtree, damage: Damage) -> np.ndarray:
    """Return points on analysed open land, far from every building."""
    spot = shapely.point_on_surface(spaces)
    near = np.zeros(len(spot), dtype=bool)
    near[tree.query(spot, predicate="dwithin", distance=_FAR_M)[0]] = True
    good = spot[~near & shapely.contains(damage.area, spot) & shapely.contains(plan.outline, spot)]
    return np.round(shapely.get_coordinates(good[:_LOOSE_N]), 2)


def columns_of(sites: Sites, names: np.ndarray) -> dict[str, np.ndarray]:
    """Return the product's columns for the sites and, at the end, their copies; `names` are of neighbourhoods."""
    every = np.concatenate([np.arange(len(sites)), sites.copied])

    def dates(code: np.ndarray, day: str) -> np.ndarray:
        return np.where(code > 0, np.datetime64(day), np.datetime64("NaT")).astype("datetime64[D]")[every]

    def codes(code: np.ndarray) -> np.ndarray:
        return np.where(code > 0, code.astype(float), np.nan)[every]

    return {
        "OBJECTID": np.arange(1, len(every) + 1),
        "SiteID": np.array([f"SC-{number + 1:05d}" for number in every.tolist()], dtype=object),
        "SensorDate": dates(sites.code, DATES[1]),
        "Main_Damage_Site_Class": codes(sites.code),
        "Damage_Status": np.where(sites.code > 0, 0.0, np.nan)[every],
        "SensorDate_2": dates(sites.code_earlier, DATES[0]),
        "Main_Damage_Site_Class_2": codes(sites.code_earlier),
        "Damage_Status_2": np.where(sites.code_earlier > 0, 0.0, np.nan)[every],
        "Municipality": np.full(len(every), "Sample city", dtype=object),
        "Neighborhood": names[every],
    }


KINDS = dict.fromkeys(
    ("Main_Damage_Site_Class", "Damage_Status", "Main_Damage_Site_Class_2", "Damage_Status_2"), "integer"
)
"""Field kinds that missing values hide."""
