"""Roles of people: how many they are, how they live, where they were displaced from, by what right they live there."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .role import (
    ANY,
    AREA_FIELDS,
    DISABLED,
    NAME,
    POLYGON,
    POPULATION,
    POPULATION_SOURCE,
    RASTER,
    Role,
    RoleField,
    amount,
    people,
)

_, _PCODE, _ = AREA_FIELDS
_AREA_ID = RoleField("area_id")
_SUBMISSION = RoleField("submission_id", identifies=True)
_SUBMITTED = RoleField("submitted_at", "datetime")
_DISABILITY = ("disab", "handicap")

POPULATION_LAYER = Role(
    "population",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Population"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How many people live where, on points or buildings: from “Population to buildings”, or from census tables "
        "such as the common operational population statistics (COD-PS) joined to areas.",
    ),
    required=(POPULATION,),
    optional=(_PCODE, POPULATION_SOURCE, people("women"), people("men"), DISABLED),
    sensitive_words=_DISABILITY,
)
POPULATION_GRID = Role(
    "population_grid",
    RASTER,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Population grid (people per cell)"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How many people live in each cell, where there is no census by small area: WorldPop or GHS-POP, clipped to "
        "the city.",
    ),
    unit="people",
)
PUBLIC_SPACE_SURVEY = Role(
    "public_space_survey",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public space survey"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Answers about single open spaces, for their quality: an export of KoboToolbox, ODK or QField.",
    ),
    required=(RoleField("space_id"),),
    optional=(_SUBMISSION, _SUBMITTED, RoleField("sex"), RoleField("age_group")),
    sensitive=True,
    sensitive_words=_DISABILITY,
)
HOUSEHOLD_SURVEY = Role(
    "household_survey",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Household survey"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Answers of households on water, sanitation, rooms, building and tenure, for SDG 11.1.1: an export of "
        "KoboToolbox or ODK, or a sample of the census.",
    ),
    optional=(
        RoleField("household_id", identifies=True),
        _SUBMISSION,
        _SUBMITTED,
        _AREA_ID,
        _PCODE,
        RoleField("household_size", "real", unit="people", counts=True, minimum=0.0),
        amount("rooms", "rooms"),
        RoleField("water_source"),
        amount("water_minutes", "min"),
        RoleField("sanitation_facility"),
        amount("sharing_households", "households"),
        RoleField("wall_material"),
        RoleField("roof_material"),
        RoleField("floor_material"),
        RoleField("hazardous_location", "boolean"),
        RoleField("tenure_type"),
        RoleField("tenure_document"),
        RoleField("eviction_fear"),
        amount("housing_cost", "currency a month"),
        amount("income", "currency a month"),
        amount("weight", ""),
        RoleField("head_name", sensitive=True),
    ),
    sensitive=True,
    sensitive_words=_DISABILITY,
)
DISPLACEMENT = Role(
    "displacement",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Displacement"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Displaced, returned and host people by area and round of counting: from the Displacement Tracking Matrix of "
        "IOM (DTM) or local authorities.",
    ),
    optional=(
        _AREA_ID,
        _PCODE,
        NAME,
        RoleField("admin_level", "integer", minimum=0.0),
        RoleField("operation"),
        RoleField("round", "integer"),
        RoleField("reporting_date", "date"),
        people("host"),
        people("idp"),
        people("returnee"),
        people("refugee"),
        people("women"),
        people("men"),
        RoleField("origin"),
        RoleField("origin_pcode"),
        RoleField("reason"),
    ),
    sensitive=True,
)
TENURE = Role(
    "tenure",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Tenure"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "By what right people hold land and buildings, disputes and evidence: a view exported from the Social Tenure "
        "Domain Model (STDM), or the land registry; names are never shown.",
    ),
    optional=(
        RoleField("unit_id"),
        RoleField("building_id"),
        RoleField("tenure_type"),
        RoleField("tenure_risk", accepted=("low", "medium", "high")),
        amount("tenure_share", "%", maximum=100.0),
        RoleField("ownership_type"),
        RoleField("validity_start", "date"),
        RoleField("validity_end", "date"),
        RoleField("dispute_status"),
        RoleField("dispute_type"),
        amount("period_of_stay_years", "years"),
        amount("documents_n", "documents"),
        RoleField("party_id", sensitive=True),
        RoleField("party_name", sensitive=True),
    ),
    sensitive=True,
    sensitive_words=("party", "person_", "owner_name", "holder"),
)
SITES = Role(
    "sites",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Sites and camps"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Camps and collective sites, to check them against humanitarian standards: from the camp management cluster "
        "or the DTM.",
    ),
    optional=(RoleField("site_id", identifies=True), NAME, POPULATION, amount("area_m2", "m²")),
    sensitive=True,
)
