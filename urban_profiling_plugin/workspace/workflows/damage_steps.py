"""Steps of recovery that tell what happened: the damage as read, what and who is hit, what changed."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import Doubt, Headline, Need, StandIn, Step
from .shared import AREAS

_CLASS_WORDS = {
    "none": QT_TRANSLATE_NOOP("UrbanProfiling", "No damage seen"),
    "possible": QT_TRANSLATE_NOOP("UrbanProfiling", "Possible damage"),
    "moderate": QT_TRANSLATE_NOOP("UrbanProfiling", "Moderate damage"),
    "moderate to severe": QT_TRANSLATE_NOOP("UrbanProfiling", "Moderate to severe"),
    "severe": QT_TRANSLATE_NOOP("UrbanProfiling", "Severe damage"),
    "destroyed": QT_TRANSLATE_NOOP("UrbanProfiling", "Destroyed"),
    "other range": QT_TRANSLATE_NOOP("UrbanProfiling", "Between other classes"),
    "not analysed": QT_TRANSLATE_NOOP("UrbanProfiling", "Not analysed"),
    "unknown": QT_TRANSLATE_NOOP("UrbanProfiling", "A word nobody explains"),
}
"""What a person reads for the classes of damage."""

READ = Step(
    "standardise_damage",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Damage data"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Reads a damage product as it was published: the zip of UNOSAT or Copernicus EMS, xBD, or any layer with a "
        "table of its words. Its sites and the area it analysed become layers of the city. Not analysed is never "
        "undamaged.",
    ),
    "standardisedamage",
    files={"INPUT": ("damage_product.zip",), "CROSSWALK_TABLE": ("damage_crosswalk.csv",)},
    shown=("INPUT", "SCHEME", "CROSSWALK_TABLE", "CLASS_FIELD"),
    outputs=("OUTPUT", "ANALYSED_AREA", "ROADS", "FACILITIES", "CLASSES"),
    drawn=("OUTPUT", "ANALYSED_AREA"),
    fills={"OUTPUT": "damage", "ANALYSED_AREA": "damage_areas"},
    headline=Headline(
        "SITES_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "sites in the product"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "The newest image is of {NEWEST_DATE}."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Exact copies, which count once: {DUPLICATES_N}."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{SITES_N} sites"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Records of the damage product of a word that no table explains, which have no class: {UNKNOWN_N}.",
                ),
                "UNKNOWN_N",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Records that the damage product marks as not analysed: {NOT_ANALYSED_N}."
                ),
                "NOT_ANALYSED_N",
            ),
        ),
    ),
    warnings=("UNKNOWN_N",),
    words=_CLASS_WORDS,
)

_PEOPLE = QT_TRANSLATE_NOOP(
    "UrbanProfiling", "{AFFECTED_POPULATION} people lived in damaged buildings before the event (not SDG 11.5.1)."
)
_NO_PEOPLE = {
    "AFFECTED_POPULATION": QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How many people lived in damaged buildings is not known: there is no population data, or they are too few to "
        "be told.",
    )
}
_NOT_A_GRADE = Doubt(
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Damage seen from above is no inspection: what cannot be seen from the air is missing, and a class is no "
        "structural grade.",
    ),
    "DAMAGED_N",
)
OVERLAY = Step(
    "damage_overlay",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings and people hit"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Lays the damage over buildings and neighbourhoods: how many of the buildings that were analysed are damaged, "
        "how many people lived in them, which services and streets are hit.",
    ),
    "damageoverlay",
    inputs={
        "DAMAGE": ("damage",),
        "BUILDINGS": ("population_to_buildings.OUTPUT", "buildings"),
        "AREAS": AREAS,
        "ANALYSED_AREA": ("damage_areas",),
        "FACILITIES": ("services", "standardise_damage.FACILITIES"),
        "STREETS": ("streets", "standardise_damage.ROADS"),
    },
    shown=(
        "DAMAGE",
        "BUILDINGS",
        "AREAS",
        "ANALYSED_AREA",
        "ASSUME_ALL_ANALYSED",
        "FACILITIES",
        "STREETS",
        "MATCH_M",
        "DAMAGED_FROM",
    ),
    outputs=("OUTPUT", "BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED", "FACILITIES_OUTPUT", "STREETS_OUTPUT"),
    headline=Headline(
        "DAMAGED_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of the buildings analysed are damaged"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{DAMAGED_N} of {ANALYSED_N} buildings analysed."),
            _PEOPLE,
            QT_TRANSLATE_NOOP("UrbanProfiling", "Not analysed: {NOT_ANALYSED_N} of {BUILDINGS_N} buildings."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{DAMAGED_N} of {ANALYSED_N} damaged"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{NOT_ANALYSED_N} of {BUILDINGS_N} buildings were not analysed: nobody knows whether they are "
                    "damaged, and they are in no figure.",
                ),
                "NOT_ANALYSED_N",
            ),
            _NOT_A_GRADE,
        ),
        _NO_PEOPLE,
    ),
    stand_in=StandIn(
        "damage_overlay.DAMAGED_PCT",
        Headline(
            "DAMAGED_N",
            QT_TRANSLATE_NOOP("UrbanProfiling", "buildings are damaged; of how many that were analysed is not known"),
            (
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "A share needs the area that the product analysed, and buildings or their number in every area.",
                ),
                _PEOPLE,
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{DAMAGED_N} damaged, share unknown"),
            (_NOT_A_GRADE,),
            _NO_PEOPLE,
        ),
    ),
    words=_CLASS_WORDS,
)

CHANGE = Step(
    "damage_change",
    QT_TRANSLATE_NOOP("UrbanProfiling", "What changed"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Which damage is new, worse, the same, better or rebuilt: between the last two dates of one product, or "
        "between two products that were read one after the other.",
    ),
    "damagechange",
    inputs={
        "BEFORE": ("damage",),
        "EPOCH_BEFORE": ("standardise_damage.PREVIOUS_EPOCH",),
        "AFTER": ("damage",),
        "AREAS": AREAS,
    },
    wants=(
        Need(
            QT_TRANSLATE_NOOP("UrbanProfiling", "a second assessment, or a product with several dates"),
            differ=(("BEFORE", "AFTER"), ("EPOCH_BEFORE", "EPOCH_AFTER")),
        ),
    ),
    shown=("BEFORE", "EPOCH_BEFORE", "AFTER", "EPOCH_AFTER", "MATCH_M", "AREAS"),
    outputs=("OUTPUT", "MATRIX", "AREAS_OUTPUT"),
    headline=Headline(
        "NEW_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "sites are newly damaged"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Worse: {WORSE_N}. The same: {SAME_N}. Better: {BETTER_N}. Rebuilt: {REBUILT_N}."
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Cannot be compared, for nobody looked at one of the two times: {NOT_COMPARABLE_N}."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "new: {NEW_N}, worse: {WORSE_N}"),
    ),
    words={
        "new": QT_TRANSLATE_NOOP("UrbanProfiling", "Newly damaged"),
        "worse": QT_TRANSLATE_NOOP("UrbanProfiling", "Worse"),
        "same": QT_TRANSLATE_NOOP("UrbanProfiling", "The same"),
        "better": QT_TRANSLATE_NOOP("UrbanProfiling", "Better"),
        "rebuilt": QT_TRANSLATE_NOOP("UrbanProfiling", "Rebuilt"),
        "not_comparable": QT_TRANSLATE_NOOP("UrbanProfiling", "Cannot be compared"),
    },
    optional=True,
)
