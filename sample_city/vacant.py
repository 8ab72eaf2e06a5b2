"""Vacant plots where a public space could be, and which homes without one each would serve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .access import SPACE_M, walkways
from .city import FINE, Zone
from .layer import Layer
from .noise import uniform
from .open_spaces import block_corners, block_piece
from .polygons import rectangles
from .walking import REACH_M, Walkways, attach, distances, sources_of_spaces

if TYPE_CHECKING:
    from .build import City

MOST = 200
"""Plots of the largest city."""
_WIDE, _DEEP, _FROM_STREET, _CLEAR_M = 26.0, 16.0, 4.0, 1.0
_AROUND_M = 2.0 * SPACE_M
"""How far around a plot streets and homes matter: within 400 m on foot, and what lies nearest to a street there."""
_DOUBT_M, _HAIR_M = 0.05, 0.03


@dataclass(frozen=True)
class Vacant:
    """Vacant plots.

    Attributes
    ----------
    kind : ``vacant block`` or ``empty plot``.
    serves : which homes without a space within 400 m each plot would serve, shape (plots, buildings).
    """

    geometry: np.ndarray
    kind: np.ndarray
    serves: np.ndarray


def find_plots(city: City) -> Vacant:
    """Return the vacant blocks, and by chance one empty plot a superblock; whom a plot serves is never a close call."""
    plan, kept, kinds = city.plan, [], []
    serves: list[np.ndarray] = []
    homes = np.flatnonzero(city.buildings.homes & ~city.buildings.access.space_served)
    reach = _Reach.of(city, homes)

    def take(polygon: shapely.Polygon, kind: str) -> bool:
        found = reach.served_by(polygon)
        if found is None or len(kept) >= MOST:
            return False
        kept.append(polygon)
        kinds.append(kind)
        mask = np.zeros(len(city.points), dtype=bool)
        mask[homes[found]] = True
        serves.append(mask)
        return True

    for site in city.land.vacant:
        take(block_piece(plan, city.network, (FINE * site.i, FINE * site.j), FINE, 3.0), "vacant block")
    taken = (city.buildings.geometry, city.spaces.geometry, city.layers["water"].geometry)
    obstacles = shapely.STRtree(np.concatenate(taken))
    done: set[tuple[int, int]] = set()
    for i, j in _blocks_by_chance(city):
        place = (int(plan.superblock_of_column[i]), j // (plan.rows // plan.up))
        if place not in done and len(kept) < MOST:
            polygon = _plot(city, obstacles, i, j)
            if polygon is not None and take(polygon, "empty plot"):
                done.add(place)
    geometry = np.empty(len(kept), dtype=object)
    geometry[:] = kept
    return Vacant(geometry, np.array(kinds, dtype=object), np.array(serves, dtype=bool).reshape(len(kept), -1))


def vacant_layer(city: City) -> Layer:
    """Return the layer ``vacant_sites``."""
    vacant = city.vacant
    size = len(vacant.geometry)
    mine = uniform(city.plan.seed, "plot owner", np.arange(size)) < 0.6
    return Layer(
        "vacant_sites",
        vacant.geometry,
        {
            "site_id": site_ids(size),
            "kind": vacant.kind,
            "owner": np.where(mine, "municipality", "private").astype(object),
            "area_m2": shapely.area(vacant.geometry),
        },
    )


def site_ids(size: int) -> np.ndarray:
    """Return the plots' identifiers."""
    return np.array([f"V{n + 1:03d}" for n in range(size)], dtype=object)


def _blocks_by_chance(city: City) -> list[tuple[int, int]]:
    """Return the blocks of plain housing that nothing else takes, in an order by chance."""
    plan = city.plan
    plain = plan.whole_blocks & np.isin(plan.blocks, (Zone.PLANNED, Zone.SUBURB))
    taken = city.land.blocks("civic", "vacant", "spaces")
    blocks = [(i, j) for i, j in np.argwhere(plain).tolist() if (i, j) not in taken]
    return sorted(blocks, key=lambda block: float(uniform(plan.seed, "plot", *block)))


def _plot(city: City, obstacles: shapely.STRtree, i: int, j: int) -> shapely.Polygon | None:
    """Return a plot between a block's rows of houses, on the street west of it; ``None`` where there is no room."""
    if not city.network.north[FINE * i, FINE * j + FINE // 2]:
        return None
    corners, half_widths = block_corners(city.plan, city.network, (FINE * i, FINE * j), FINE)
    up = corners[3] - corners[0]
    up = up / np.hypot(*up)
    inward = np.array([up[1], -up[0]])
    middle = (corners[0] + corners[3]) / 2 + inward * (half_widths[3] + _FROM_STREET + _WIDE / 2)
    polygon = shapely.Polygon(rectangles(middle[None], inward[None], np.array([_WIDE]), np.array([_DEEP]))[0])
    around = shapely.buffer(polygon, _CLEAR_M)
    if len(obstacles.query(around, predicate="intersects")):
        return None
    return polygon if shapely.contains(city.layers["boundary"].geometry[0], around) else None


@dataclass(frozen=True)
class _Reach:
    """Streets and homes to search around a plot."""

    lines: np.ndarray
    tree: shapely.STRtree
    homes: np.ndarray
    homes_tree: shapely.STRtree

    @staticmethod
    def of(city: City, homes: np.ndarray) -> _Reach:
        network = walkways(city.network)
        points = city.points[homes]
        return _Reach(network.lines, network.tree, points, shapely.STRtree(points))

    def served_by(self, polygon: shapely.Polygon) -> np.ndarray | None:
        """Return which of the homes are within 400 m of a polygon; ``None`` where that hangs on a few centimetres."""
        near = self.homes_tree.query(polygon, predicate="dwithin", distance=SPACE_M)
        if not len(near):
            return near
        streets = Walkways.of(self.lines[self.tree.query(polygon, predicate="dwithin", distance=_AROUND_M)])
        feet = attach(streets, shapely.get_coordinates(self.homes[near]))
        place = np.array([polygon], dtype=object)
        found = [
            distances(streets, feet, sources_of_spaces(streets, place, REACH_M + hair)[0])
            for hair in (-_HAIR_M, 0.0, _HAIR_M)
        ]
        if any((np.abs(distance - SPACE_M) < _DOUBT_M).any() for distance in found):
            return None
        masks = [distance <= SPACE_M for distance in found]
        same = all((mask == masks[1]).all() for mask in masks)
        return near[masks[1]] if same else None
