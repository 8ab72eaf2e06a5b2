"""Roles of the city's land and what stands on it."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .role import (
    ANY,
    AREA_FIELDS,
    DISABLED,
    LINE,
    NAME,
    OSM_ID,
    POINT,
    POLYGON,
    POPULATION,
    POPULATION_SOURCE,
    RASTER,
    Role,
    RoleField,
    amount,
)

_, _PCODE, _ = AREA_FIELDS

BOUNDARY = Role(
    "boundary",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "City boundary"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The city that figures are about: from the municipality, or from the administrative boundaries of an "
        "OpenStreetMap import.",
    ),
    optional=(NAME, _PCODE, POPULATION),
)
URBAN_EXTENT = Role(
    "urban_extent",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Urban extent"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How far the city is built, whatever the municipal border says: from “Urban extent” or “Degree of "
        "urbanisation”, or a published urban centre.",
    ),
    optional=(NAME,),
)
AREAS = Role(
    "areas",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods or districts"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What results are told for: from the municipality or the common operational boundaries (COD-AB) of your "
        "country; where there are none, from “Make areas”.",
    ),
    optional=(
        *AREA_FIELDS,
        RoleField("admin_level", "integer", minimum=0.0),
        POPULATION,
        amount("structures", "structures"),
        amount("area_ha", "ha"),
        amount("open_m2", "m²"),
    ),
)
BUILDINGS = Role(
    "buildings",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Footprints that people, damage and access are measured on: from OpenStreetMap, Overture, Google, Microsoft "
        "or the cadastre, through “Import footprints”.",
    ),
    optional=(
        OSM_ID,
        RoleField("building_id", identifies=True),
        RoleField("source_id"),
        RoleField("source"),
        RoleField("confidence", "real", minimum=0.0, maximum=1.0),
        NAME,
        RoleField("building"),
        RoleField("use"),
        RoleField("type"),
        amount("levels", "levels"),
        amount("height_m", "m"),
        amount("area_m2", "m²"),
        POPULATION,
        POPULATION_SOURCE,
        DISABLED,
        RoleField("sector"),
        RoleField("damage_class", "integer", ("0", "1", "2", "3", "4")),
        RoleField("damage_class_high", "integer", ("0", "1", "2", "3", "4")),
        RoleField("hazard_flags", sensitive=True),
    ),
    sensitive_words=("disab", "handicap", "tenure", "deprived", "slum"),
)
STREETS = Role(
    "streets",
    LINE,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Centre lines of streets and paths, joined where they meet, that walks, street land and blocks are made from: "
        "from OpenStreetMap through “Import OpenStreetMap”, or the municipality.",
    ),
    optional=(
        OSM_ID,
        NAME,
        RoleField("highway"),
        amount("width_m", "m"),
        amount("lanes", "lanes"),
        RoleField("surface"),
        RoleField("oneway"),
        RoleField("bridge"),
        RoleField("tunnel"),
        RoleField("access"),
        RoleField("walkable", "boolean"),
        RoleField("service"),
        RoleField("layer", "integer"),
        RoleField("blocked", "boolean"),
        RoleField("clear_cost", "real", minimum=0.0),
    ),
)
OPEN_SPACES = Role(
    "open_spaces",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Parks, squares, playgrounds and other open land that may be public: from the municipality's register, or from "
        "OpenStreetMap through “Import OpenStreetMap”.",
    ),
    optional=(
        OSM_ID,
        RoleField("space_id", identifies=True),
        NAME,
        RoleField("kind"),
        RoleField("access"),
        RoleField("fee"),
        RoleField("owner"),
        RoleField("status", accepted=("potential", "check", "verified", "rejected")),
        amount("area_m2", "m²"),
    ),
)
SERVICES = Role(
    "services",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Services"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Schools, clinics, water points and other facilities with their sector and state: from line ministries, field "
        "surveys, OpenStreetMap or Overture places.",
    ),
    optional=(
        OSM_ID,
        RoleField("facility_id", identifies=True),
        NAME,
        RoleField("sector"),
        RoleField("service"),
        RoleField("class"),
        RoleField("status"),
        amount("capacity", ""),
    ),
)
STOPS = Role(
    "stops",
    POINT,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public transport stops"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Where public transport is boarded, for SDG 11.2.1: from the operator's timetable data (GTFS), or from "
        "OpenStreetMap through “Import OpenStreetMap”.",
    ),
    optional=(OSM_ID, NAME, RoleField("mode"), RoleField("capacity", accepted=("high", "low"))),
)
LAND_USE = Role(
    "land_use",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Land use"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What land is used for, for the mix of uses: from the municipal plan, or land use polygons of OpenStreetMap or "
        "Overture.",
    ),
    optional=(RoleField("class"),),
)
WATER = Role(
    "water",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Water"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Lakes, rivers and the sea, which are not land of the city: from OpenStreetMap through “Import OpenStreetMap”, "
        "or the national mapping agency.",
    ),
    optional=(OSM_ID, NAME, RoleField("kind")),
)
HAZARDS = Role(
    "hazards",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Hazard zones"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Where floods, landslides or other hazards reach, by class: from the disaster management agency, or a flood "
        "model made into polygons.",
    ),
    optional=(RoleField("class"),),
)
ELEVATION = Role(
    "elevation",
    RASTER,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Elevation"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Height of the ground, for slopes and the low-lying coast: from the national mapping agency, or a free global "
        "model such as Copernicus DEM or SRTM.",
    ),
    unit="m",
)
BUILT_UP = Role(
    "built_up",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Built-up extent"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The built-up part of the city as areas (not single footprints), as an alternative denominator: from the "
        "municipality, or made from a built-up grid.",
    ),
)
