"""What several workflows have in common."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import Headline, Step

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
