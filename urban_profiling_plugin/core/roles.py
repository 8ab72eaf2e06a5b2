"""The vocabulary of a city workspace: what each layer is for, which fields it has and which words they hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from .text import QT_TRANSLATE_NOOP

POLYGON, LINE, POINT, ANY, RASTER = "polygon", "line", "point", "any", "raster"
"""What a role's layer is made of; `ANY`: any geometry, or a table without one."""


@dataclass(frozen=True)
class RoleField:
    """A field of a role's layer.

    `accepted` are the words it may hold (empty: any value); `identifies` says that no two features may share a value;
    `counts` that it holds people, which must be numbers of zero or more.
    """

    name: str
    kind: str = "text"
    accepted: tuple[str, ...] = ()
    identifies: bool = False
    counts: bool = False


@dataclass(frozen=True)
class Role:
    """What a layer is for in an assessment.

    Attributes
    ----------
    name : the word that algorithms name their inputs after.
    geometry : `POLYGON`, `LINE`, `POINT`, `ANY` or `RASTER`.
    label : what a person reads, a template to translate.
    required : fields without which the role's layer is of no use.
    optional : fields that methods use when present.
    sensitive : kept out of hand-over and exports unless the user puts it in.
    """

    name: str
    geometry: str
    label: str
    required: tuple[RoleField, ...] = ()
    optional: tuple[RoleField, ...] = field(default=())
    sensitive: bool = False

    @property
    def fields(self) -> tuple[RoleField, ...]:
        """Required and optional fields."""
        return self.required + self.optional


_POPULATION = RoleField("population", "real", counts=True)
_POPULATION_SOURCE = RoleField("population_source", accepted=("grid", "areas", "total", "floor_area", "buildings"))
_OSM_ID = RoleField("osm_id", identifies=True)
_NAME = RoleField("name")
_DAMAGE_CLASS = RoleField("damage_class", "integer", ("0", "1", "2", "3", "4"))

_ALL = (
    Role("boundary", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "City boundary"), (), (_NAME, _POPULATION)),
    Role("urban_extent", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Urban extent"), (), (_NAME,)),
    Role(
        "areas",
        POLYGON,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods or districts"),
        (),
        (RoleField("area_id", identifies=True), _NAME, _POPULATION),
    ),
    Role(
        "buildings",
        POLYGON,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings"),
        (),
        (
            _OSM_ID,
            RoleField("building_id", identifies=True),
            RoleField("use"),
            RoleField("levels", "real"),
            RoleField("height_m", "real"),
            _POPULATION,
            _POPULATION_SOURCE,
        ),
    ),
    Role(
        "streets",
        LINE,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        (),
        (
            _OSM_ID,
            _NAME,
            RoleField("highway"),
            RoleField("width_m", "real"),
            RoleField("lanes", "real"),
            RoleField("surface"),
            RoleField("oneway"),
            RoleField("bridge"),
            RoleField("tunnel"),
            RoleField("access"),
            RoleField("walkable", "boolean"),
        ),
    ),
    Role(
        "open_spaces",
        POLYGON,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
        (),
        (
            _OSM_ID,
            RoleField("space_id", identifies=True),
            _NAME,
            RoleField("kind"),
            RoleField("access"),
            RoleField("owner"),
            RoleField("status", accepted=("potential", "check", "verified", "rejected")),
        ),
    ),
    Role(
        "services",
        ANY,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Services"),
        (),
        (_OSM_ID, RoleField("facility_id", identifies=True), _NAME, RoleField("sector"), RoleField("service")),
    ),
    Role(
        "stops",
        POINT,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Public transport stops"),
        (),
        (_OSM_ID, _NAME, RoleField("mode"), RoleField("capacity", accepted=("high", "low"))),
    ),
    Role(
        "population",
        ANY,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Population"),
        (_POPULATION,),
        (_POPULATION_SOURCE,),
    ),
    Role("population_grid", RASTER, QT_TRANSLATE_NOOP("UrbanProfiling", "Population grid (people per cell)")),
    Role("land_use", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Land use"), (), (RoleField("class"),)),
    Role("water", ANY, QT_TRANSLATE_NOOP("UrbanProfiling", "Water"), (), (_OSM_ID, _NAME)),
    Role("hazards", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Hazard zones"), (), (RoleField("class"),)),
    Role("elevation", RASTER, QT_TRANSLATE_NOOP("UrbanProfiling", "Elevation")),
    Role(
        "damage",
        ANY,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
        (_DAMAGE_CLASS,),
        (RoleField("site_id"), RoleField("epoch"), RoleField("sensor_date", "date")),
    ),
    Role("damage_areas", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Areas analysed for damage")),
    Role(
        "public_space_survey",
        ANY,
        QT_TRANSLATE_NOOP("UrbanProfiling", "Public space survey"),
        (RoleField("space_id"),),
        sensitive=True,
    ),
    Role("household_survey", ANY, QT_TRANSLATE_NOOP("UrbanProfiling", "Household survey"), sensitive=True),
    Role("displacement", ANY, QT_TRANSLATE_NOOP("UrbanProfiling", "Displacement"), sensitive=True),
    Role("tenure", ANY, QT_TRANSLATE_NOOP("UrbanProfiling", "Tenure"), sensitive=True),
    Role("sites", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Sites and camps"), (), (_NAME,), sensitive=True),
    Role("built_up", POLYGON, QT_TRANSLATE_NOOP("UrbanProfiling", "Built-up extent")),
)

ROLES = {role.name: role for role in _ALL}
"""Every role by name, in the order in which dialogs list them."""
