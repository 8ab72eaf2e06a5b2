"""What several workflows have in common."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import Doubt, Headline, StandIn, Step

AREAS = ("areas", "boundary")
"""What fills an input of areas: neighbourhoods, else the boundary."""
GROUP_WORDS = {
    "women": QT_TRANSLATE_NOOP("UrbanProfiling", "Women"),
    "men": QT_TRANSLATE_NOOP("UrbanProfiling", "Men"),
    "female": QT_TRANSLATE_NOOP("UrbanProfiling", "Women and girls"),
    "male": QT_TRANSLATE_NOOP("UrbanProfiling", "Men and boys"),
    "girls": QT_TRANSLATE_NOOP("UrbanProfiling", "Girls"),
    "boys": QT_TRANSLATE_NOOP("UrbanProfiling", "Boys"),
    "children": QT_TRANSLATE_NOOP("UrbanProfiling", "Children"),
    "youth": QT_TRANSLATE_NOOP("UrbanProfiling", "Young people"),
    "adults": QT_TRANSLATE_NOOP("UrbanProfiling", "Adults"),
    "older": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "elderly": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "older_people": QT_TRANSLATE_NOOP("UrbanProfiling", "Older people"),
    "disabled": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "disability": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "persons_with_disability": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
    "persons_with_disabilities": QT_TRANSLATE_NOOP("UrbanProfiling", "With disabilities"),
}
"""Names under which counts of groups of people are recognised, and what a person reads for them."""

PEOPLE_ON_BUILDINGS = Step(
    "population_to_buildings",
    QT_TRANSLATE_NOOP("UrbanProfiling", "People on buildings"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Spreads people counted by area or by grid cell over the buildings there, by floor area, so that walks begin "
        "where people live and damage counts who lived there. Without population data floor area stands in for people, "
        "and every result says so.",
    ),
    "populationtobuildings",
    inputs={
        "BUILDINGS": ("buildings",),
        "POPULATION_AREAS": ("population",),
        "POPULATION_GRID": ("population_grid",),
    },
    field_names={"GROUP_FIELDS": tuple(GROUP_WORDS)},
    shown=("BUILDINGS", "POPULATION_AREAS", "POPULATION_FIELD", "GROUP_FIELDS", "POPULATION_GRID", "TOTAL"),
    outputs=("OUTPUT",),
    headline=Headline(
        "POPULATION_OUT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "people placed on buildings"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{POPULATION_OUT} of {POPULATION_IN} people in the data."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Not placed, for want of a building: {UNPLACED}."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{POPULATION_OUT} people"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "People in the data who could not be placed, for want of a building, and are in no figure: "
                    "{UNPLACED}.",
                ),
                "UNPLACED",
            ),
        ),
    ),
    stand_in=StandIn(
        "population_to_buildings.POPULATION_OUT",
        Headline(
            "",
            QT_TRANSLATE_NOOP("UrbanProfiling", "There is no population data: floor area stands in for people."),
            (
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Give population by area or as a grid, or the number of people in the city, for figures "
                    "about people.",
                ),
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "floor area stands in"),
        ),
    ),
    words=GROUP_WORDS,
)

CHECKS = Step(
    "check_city_data",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Checks"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Looks for what would spoil the result: missing coordinate systems, streets that do not join, invalid "
        "or duplicated shapes, negative counts. Each finding says where it is and what to do.",
    ),
    "checkcitydata",
    inputs={
        "BOUNDARY": ("boundary",),
        "AREAS": ("areas",),
        "BUILDINGS": ("buildings",),
        "STREETS": ("streets",),
        "OPEN_SPACES": ("open_spaces",),
        "SERVICES": ("services",),
        "STOPS": ("stops",),
        "POPULATION": ("population",),
        "POPULATION_GRID": ("population_grid",),
        "DAMAGE": ("damage",),
        "DAMAGE_AREAS": ("damage_areas",),
    },
    shown=("BOUNDARY", "AREAS", "STREETS", "OPEN_SPACES", "BUILDINGS", "POPULATION", "POPULATION_GRID"),
    outputs=("OUTPUT",),
    headline=Headline(
        "ERRORS_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "errors to mend before the figures can be trusted"),
        (QT_TRANSLATE_NOOP("UrbanProfiling", "Warnings: {WARNINGS_N}."),),
        QT_TRANSLATE_NOOP("UrbanProfiling", "errors: {ERRORS_N}, warnings: {WARNINGS_N}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Errors in the city's data that were found and not mended: {ERRORS_N}."
                ),
                "ERRORS_N",
            ),
            Doubt(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Warnings that the checks of the city's data gave: {WARNINGS_N}."),
                "WARNINGS_N",
            ),
        ),
    ),
    warnings=("ERRORS_N", "WARNINGS_N"),
    optional=True,
)

IMPORT_OSM = Step(
    "import_osm",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Import from OpenStreetMap"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Takes buildings, streets, open spaces, services, stops and water from an OpenStreetMap extract "
        "(.osm.pbf or .osm) on your disk. A city boundary leaves out what lies beyond it.",
    ),
    "importosm",
    inputs={"BOUNDARY": ("boundary",)},
    outputs=("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN"),
    fills={
        "BUILDINGS": "buildings",
        "STREETS": "streets",
        "OPEN_SPACES": "open_spaces",
        "SERVICES": "services",
        "STOPS": "stops",
        "WATER": "water",
    },
    headline=Headline(
        "BUILDINGS_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "buildings imported"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{STREETS_KM} of streets, {OPEN_SPACES_N} open spaces, {SERVICES_N} services."
            ),
        ),
    ),
)

IMPORT_FOOTPRINTS = Step(
    "import_footprints",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Building footprints"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Takes building footprints from Overture, Google Open Buildings, Microsoft, or any layer, where OpenStreetMap "
        "has few. A city boundary leaves out what lies beyond it.",
    ),
    "importfootprints",
    inputs={"BOUNDARY": ("boundary",)},
    shown=("INPUT", "BOUNDARY", "MIN_CONFIDENCE"),
    outputs=("OUTPUT",),
    fills={"OUTPUT": "buildings"},
    headline=Headline(
        "BUILDINGS_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "buildings imported"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "Left out: {SKIPPED_N}."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "There twice: {DUPLICATES_N}."),
        ),
    ),
)

MAKE_AREAS = Step(
    "make_areas",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Areas where none are published"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Most cities have no published neighbourhoods. Hexagons, squares or the blocks between streets stand in for "
        "them, so that results can be told by area.",
    ),
    "makeareas",
    inputs={"BOUNDARY": ("boundary", "urban_extent"), "STREETS": ("streets",)},
    shown=("BOUNDARY", "KIND", "SIZE_M", "STREETS"),
    outputs=("OUTPUT",),
    fills={"OUTPUT": "areas"},
    headline=Headline("AREAS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "areas made")),
)
"""Parts of the page “City data”."""
