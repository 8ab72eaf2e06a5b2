"""People: counts by sex, age and disability in census blocks, and how many of them live in each building.

The people of a census block live in its homes in proportion to their footprints. All homes of a block have the same
number of levels, so sharing by floor area gives the same. Shops, sheds and institutions hold nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .buildings import Buildings, levels_of_census
from .census import Census
from .city import Plan, Zone
from .layer import Layer
from .noise import between, uniform

GROUPS = ("women", "men", "children", "adults", "older", "disabled")
"""Children are under 15, adults 15 to 59, older people 60 and above; women and men are of all ages."""
_PER_M2 = {Zone.PLANNED: 0.028, Zone.SUBURB: 0.03, Zone.OLD: 0.03, Zone.INFORMAL: 0.17}
_SHARES = {
    Zone.PLANNED: (0.505, 0.29, 0.09, 0.045),
    Zone.SUBURB: (0.51, 0.34, 0.07, 0.06),
    Zone.OLD: (0.535, 0.21, 0.20, 0.085),
    Zone.INFORMAL: (0.475, 0.46, 0.03, 0.115),
}
"""Share of women, children, older and disabled people, by zone."""


@dataclass(frozen=True)
class People:
    """The layer of census blocks and, by name, the people of each building: ``population`` and `GROUPS`."""

    layer: Layer
    of_building: dict[str, np.ndarray]


def settle(plan: Plan, census: Census, buildings: Buildings) -> People:
    """Return the people of a city."""
    size = len(census.key)
    block = census.rows(buildings.census)
    area = np.where(buildings.homes, shapely.area(buildings.geometry), 0.0)
    total_area = np.bincount(block, weights=area, minlength=size)
    zone = np.zeros(size, dtype=int)
    np.maximum.at(zone, block, np.where(buildings.lots.zone <= Zone.INFORMAL, buildings.lots.zone, 0))
    levels = np.ones(size)
    levels[block] = levels_of_census(plan, buildings)
    chance = uniform(plan.seed, "people", census.key[:, None], np.arange(6))
    per_m2 = np.array([_PER_M2[Zone(z)] for z in range(len(_PER_M2))])[zone]
    population = np.round(total_area * levels * per_m2 * between(0.85, 1.15, chance[:, 0])).astype(np.int64)
    shares = np.array([_SHARES[Zone(z)] for z in range(len(_SHARES))])[zone] * between(0.92, 1.08, chance[:, 1:5])
    women, children, older, disabled = np.round(population[:, None] * shares).astype(np.int64).T
    older = np.minimum(older, population - children)
    counts = {
        "population": population,
        "women": women,
        "men": population - women,
        "children": children,
        "adults": population - children - older,
        "older": older,
        "disabled": disabled,
    }
    share = np.divide(area, total_area[block], out=np.zeros_like(area), where=total_area[block] > 0)
    layer = Layer(
        "population",
        census.geometry,
        {"block_id": np.array([f"B{key:07d}" for key in census.key.tolist()], dtype=object), **counts},
    )
    return People(layer, {name: counts[name][block] * share for name in counts})
