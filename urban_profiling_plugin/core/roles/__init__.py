"""The vocabulary of a city workspace: what each layer is for, which fields it has, in which units and words."""

from __future__ import annotations

from . import damage, people, places
from .role import ANY, LINE, POINT, POLYGON, RASTER, Role, RoleField

__all__ = ["ANY", "LINE", "POINT", "POLYGON", "RASTER", "ROLES", "Role", "RoleField"]

ROLES = {
    role.name: role
    for role in (
        places.BOUNDARY,
        places.URBAN_EXTENT,
        places.AREAS,
        places.BUILDINGS,
        places.STREETS,
        places.OPEN_SPACES,
        places.SERVICES,
        places.STOPS,
        people.POPULATION_LAYER,
        people.POPULATION_GRID,
        places.LAND_USE,
        places.WATER,
        places.HAZARDS,
        places.ELEVATION,
        damage.DAMAGE,
        damage.DAMAGE_AREAS,
        people.PUBLIC_SPACE_SURVEY,
        people.HOUSEHOLD_SURVEY,
        people.DISPLACEMENT,
        people.TENURE,
        people.SITES,
        places.BUILT_UP,
    )
}
"""Every role by name, in the order in which dialogs list them."""
