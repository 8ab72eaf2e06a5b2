"""What the damage overlay is given: layers and their fields, how sites are matched, what is done with small counts."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..parameters import Parameter

LAYERS = (
    Parameter(
        "DAMAGE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 "
            "(destroyed), empty where not analysed.",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="damage",
    ),
    Parameter(
        "BUILDINGS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Footprints from before the event (or points). Without them damage sites count in place of buildings.",
        ),
        "layer",
        geometry=("polygon", "point"),
        role="buildings",
        optional=True,
    ),
    Parameter(
        "SECTOR_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Sector of the building"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Housing, health, education. The use, where there is no such field. Empty stays unknown."
        ),
        "field",
        parent="BUILDINGS",
        default="sector",
        optional=True,
    ),
    Parameter(
        "POPULATION_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Residents of the building"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Before the event, from “Population on buildings”."),
        "field",
        parent="BUILDINGS",
        default="population",
        optional=True,
        numeric=True,
    ),
    Parameter(
        "LEVELS_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Levels"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.",
        ),
        "field",
        parent="BUILDINGS",
        default="levels",
        optional=True,
    ),
    Parameter(
        "AREAS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Areas"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Neighbourhoods, districts, or the city boundary as one polygon."),
        "layer",
        geometry=("polygon",),
        role="areas",
    ),
    Parameter(
        "STRUCTURES_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Number of structures of the area"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "What damage sites are a share of in areas without footprints, a census count for example.",
        ),
        "field",
        parent="AREAS",
        default="structures",
        optional=True,
    ),
    Parameter(
        "AREA_NAME_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Name or code of the area"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Names the areas in the table by sector. Without it the field name does, else the feature's number.",
        ),
        "field",
        parent="AREAS",
        default="area_id",
        optional=True,
        advanced=True,
    ),
    Parameter(
        "ANALYSED_AREA",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Analysed area"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The land the damage product looked at. Without it nobody knows which buildings are undamaged, and "
            "percentages stay empty.",
        ),
        "layer",
        geometry=("polygon",),
        role="damage_areas",
        optional=True,
    ),
    Parameter(
        "ASSUME_ALL_ANALYSED",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Take everything as analysed"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Without an analysed area: a building without a site counts as undamaged. Only if you are sure of it.",
        ),
        "flag",
        default=False,
    ),
    Parameter(
        "FACILITIES",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="services",
        optional=True,
    ),
    Parameter(
        "STREETS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Streets, for the length that is damaged; or those a product has graded (damage_class)."
        ),
        "layer",
        geometry=("line",),
        role="streets",
        optional=True,
    ),
)

MATCHING = (
    Parameter(
        "MATCH_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Matching distance"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "A site in no building belongs to the nearest one within this distance; streets within it count as hit.",
        ),
        "number",
        default=10.0,
        minimum=0.0,
        unit="m",
    ),
    Parameter(
        "RULE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Several sites on one building"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "worst: the worst class. latest: the class of the newest site. majority: the most frequent class, of "
            "equals the worst.",
        ),
        "choice",
        default="worst",
        options=("worst", "latest", "majority"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The worst counts"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The newest counts"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The most frequent counts"),
        ),
    ),
    Parameter(
        "DAMAGED_FROM",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged from"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "The lowest class that counts as damaged."),
        "choice",
        default="moderate",
        options=("possible", "moderate", "severe"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Possible damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Moderate damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Severe damage"),
        ),
    ),
    Parameter(
        "EPOCH",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Epoch"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date "
            "(2024-05-03).",
        ),
        "text",
        default="latest",
    ),
    Parameter(
        "MIN_OVERLAP_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "A damage polygon also hits buildings it covers by"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "A damage polygon belongs to the building it overlaps most, and to every other of which it covers this "
            "share.",
        ),
        "number",
        default=50.0,
        minimum=0.0,
        maximum=100.0,
        unit="%",
        advanced=True,
    ),
)

PEOPLE = (
    Parameter(
        "SMALL_CELLS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts of people"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use "
            "inside the office only.",
        ),
        "choice",
        default="suppress",
        options=("suppress", "show"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Hide them"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Show them"),
        ),
        advanced=True,
    ),
    Parameter(
        "MIN_COUNT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest count shown"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Counts of people below this are small."),
        "number",
        default=5.0,
        minimum=1.0,
        advanced=True,
    ),
)
