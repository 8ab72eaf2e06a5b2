"""What the damage overlay is given: layers and their fields, how sites are matched, what is done with small counts."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..layer_parameters import AREAS, area_name_field, buildings, facilities, streets
from ..parameters import Parameter
from .damage_parameters import EPOCH, damage_sites, levels_field, lowest_class, sector_field

LAYERS = (
    damage_sites(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Standardised damage, points or polygons, from “Standardise damage”: damage_class 0 (none) to 4 "
            "(destroyed), empty where not analysed.",
        )
    ),
    buildings(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Footprints from before the event (or points). Without them damage sites count in place of buildings.",
        ),
        optional=True,
    ),
    sector_field(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Housing, health, education. The use, where there is no such field. Empty stays unknown."
        )
    ),
    Parameter(
        "POPULATION_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Residents of the building"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Before the event, from “Population to buildings”."),
        "field",
        parent="BUILDINGS",
        default="population",
        optional=True,
        numeric=True,
    ),
    levels_field(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Number of storeys, for floor area. Where it is missing the floor area is unknown, not guessed.",
        )
    ),
    AREAS,
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
    area_name_field(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Names the areas in the table by sector. Without it the field name does, else the feature's number.",
        ),
        default="area_id",
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
    facilities(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Clinics, schools, water points, as points or polygons; or those a product has graded (damage_class).",
        ),
        optional=True,
    ),
    streets(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Streets, for the length that is damaged; or those a product has graded (damage_class)."
        ),
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
    lowest_class(
        "DAMAGED_FROM",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damaged from"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "The lowest class that counts as damaged."),
    ),
    EPOCH,
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
