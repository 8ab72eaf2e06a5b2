"""Building a city: every family of layers in turn, each from the plan and from what stands already.

A new family (hazards, tenure) is a module with a function that takes the `City` and returns layers,
and a line in `FAMILIES`. It draws its random numbers under names of its own (`noise.uniform`), so nothing else
changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Callable

import numpy as np
import shapely

from .areas import build_areas
from .buildings import Buildings, build_buildings, building_layer
from .census import census_blocks
from .city import Plan
from .damage import Damage, strike
from .damage_product import Sites, place_sites
from .land_use import LandUse, lay_out_land
from .land_use_layer import land_use_layer
from .layer import Layer
from .lots import build_lots
from .open_spaces import Spaces, build_spaces, space_layer
from .planning import make_plan
from .population import People, settle
from .services import build_services, build_stops
from .street_layer import street_layer
from .streets import Network, build_streets
from .survey import Survey, ask_people, survey_layer
from .vacant import Vacant, find_plots, vacant_layer
from .water import build_water


@dataclass(eq=False)
class City:
    """A city in the making: the plan, what follows from it (made when asked for), and the layers so far."""

    plan: Plan
    asked_for: int
    layers: dict[str, Layer] = field(default_factory=dict)

    @cached_property
    def land(self) -> LandUse:
        """What the blocks are used for."""
        return lay_out_land(self.plan)

    @cached_property
    def network(self) -> Network:
        """The streets."""
        return build_streets(self.plan, self.land)

    @cached_property
    def spaces(self) -> Spaces:
        """The open spaces, with what is known of them."""
        return build_spaces(self.plan, self.land, self.network)

    @cached_property
    def buildings(self) -> Buildings:
        """The buildings, with their distances."""
        census = census_blocks(self.plan, self.network)
        lots = build_lots(self.plan, self.land, self.network)
        return build_buildings(self.plan, self.network, self.spaces, self.layers["stops"], census, lots)

    @cached_property
    def people(self) -> People:
        """The people, by census block and by building."""
        return settle(self.plan, census_blocks(self.plan, self.network), self.buildings)

    @cached_property
    def damage(self) -> Damage:
        """What became of each building."""
        return strike(self.plan, self.buildings, self.points)

    @cached_property
    def sites(self) -> Sites:
        """The sites of the damage product."""
        lived_in = shapely.STRtree(self.points).query(self.layers["areas"].geometry, predicate="contains")[0]
        land = shapely.union_all(self.layers["areas"].geometry[np.unique(lived_in)])
        spaces = self.spaces.geometry[self.spaces.counts]
        spaces = spaces[shapely.contains(land, shapely.point_on_surface(spaces))]
        return place_sites(self.plan, self.buildings, self.points, spaces, self.damage)

    @cached_property
    def vacant(self) -> Vacant:
        """The vacant plots."""
        return find_plots(self)

    @cached_property
    def survey(self) -> Survey:
        """What people answered about the open spaces."""
        return ask_people(self)

    @cached_property
    def points(self) -> np.ndarray:
        """Each building's point on surface, where it counts."""
        return shapely.point_on_surface(self.buildings.geometry)


def _boundary_and_areas(city: City) -> Iterable[Layer]:
    return build_areas(city.plan, city.network)


def _streets(city: City) -> Iterable[Layer]:
    return (street_layer(city.network),)


def _open_spaces(city: City) -> Iterable[Layer]:
    return (space_layer(city.plan, city.spaces),)


def _water(city: City) -> Iterable[Layer]:
    return (build_water(city.plan, city.spaces),)


def _stops(city: City) -> Iterable[Layer]:
    return (build_stops(city.plan, city.land, city.network),)


def _services(city: City) -> Iterable[Layer]:
    return (build_services(city.plan, city.land, city.spaces, city.layers["stops"]),)


def _buildings(city: City) -> Iterable[Layer]:
    return (building_layer(city.plan, city.land, city.buildings),)


def _population(city: City) -> Iterable[Layer]:
    return (city.people.layer,)


def _vacant_sites(city: City) -> Iterable[Layer]:
    return (vacant_layer(city),)


def _land_use(city: City) -> Iterable[Layer]:
    return (land_use_layer(city),)


def _survey(city: City) -> Iterable[Layer]:
    return (survey_layer(city),)


FAMILIES: tuple[Callable[[City], Iterable[Layer]], ...] = (
    _boundary_and_areas,
    _streets,
    _open_spaces,
    _water,
    _stops,
    _services,
    _buildings,
    _population,
    _vacant_sites,
    _land_use,
    _survey,
)
"""What makes layers, in order; a family may use the layers of those before it."""


def build_city(buildings: int, seed: int = 1) -> City:
    """Return a city of about this many buildings with all its layers.

    Raises
    ------
    ValueError : a number that the generator is not made for.
    """
    city = City(make_plan(buildings, seed), buildings)
    for family in FAMILIES:
        for layer in family(city):
            city.layers[layer.name] = layer
    return city
