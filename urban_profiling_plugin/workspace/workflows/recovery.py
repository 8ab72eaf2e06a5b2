"""Recovery: what is hit, who lived there, what it costs, what lies in the streets, and where to begin."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import CITY, SUMMARY, Doubt, Headline, Need, StandIn, Step, Workflow
from .shared import AREAS, CHECKS, PEOPLE_ON_BUILDINGS

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

_READ = Step(
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
_OVERLAY = Step(
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

_CHANGE = Step(
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

_COST = Step(
    "damage_cost",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Cost"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "What the damage costs and what recovery needs, with a low and a high amount: a first estimate for planning. "
        "Give a table of unit costs (a file unit_costs.csv in the city's folder is found by itself), or the GDP per "
        "person, from which usual costs of construction follow.",
    ),
    "damagecost",
    inputs={"BUILDINGS": ("damage_overlay.BUILDINGS_OUTPUT",), "AREAS": ("damage_overlay.OUTPUT",)},
    files={"UNIT_COSTS_TABLE": ("unit_costs.csv",), "RATIOS_TABLE": ("damage_ratios.csv",)},
    wants=(
        Need(
            QT_TRANSLATE_NOOP("UrbanProfiling", "unit costs, or the GDP per person"),
            one_of=("UNIT_COSTS_TABLE", "GDP_PER_CAPITA"),
        ),
    ),
    shown=(
        "BUILDINGS",
        "UNIT_COSTS_TABLE",
        "GDP_PER_CAPITA",
        "USE_FIELD",
        "DEFAULT_USE",
        "RATIOS",
        "RATIOS_TABLE",
        "BUILD_BACK_BETTER_PCT",
        "OVERHEADS_PCT",
        "INFLATION_PCT",
    ),
    outputs=("OUTPUT", "AREAS_OUTPUT"),
    drawn=("AREAS_OUTPUT",),
    headline=Headline(
        "DAMAGE_CENTRAL",
        QT_TRANSLATE_NOOP("UrbanProfiling", "{CURRENCY} of damage, at replacement cost in prices of {PRICE_YEAR}"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "At least {DAMAGE_LOW}, at most {DAMAGE_HIGH}: everything low, or everything high."
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery needs {NEEDS_CENTRAL} ({NEEDS_LOW} to {NEEDS_HIGH})."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "From {COSTED_N} damaged or possibly damaged buildings.",
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{DAMAGE_CENTRAL} {CURRENCY}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The cost is a first estimate, between {DAMAGE_LOW} and {DAMAGE_HIGH} {CURRENCY}: bounds, for low "
                    "and high costs and shares together.",
                ),
                "DAMAGE_HIGH",
                "DAMAGE_LOW",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Damaged buildings without a known cost, which are in no amount: {UNCOSTED_N}."
                ),
                "UNCOSTED_N",
            ),
        ),
    ),
    warnings=("UNCOSTED_N",),
    words={
        "damage": QT_TRANSLATE_NOOP("UrbanProfiling", "Damage"),
        "build back better": QT_TRANSLATE_NOOP("UrbanProfiling", "Building back better"),
        "overheads": QT_TRANSLATE_NOOP("UrbanProfiling", "Overheads"),
        "inflation": QT_TRANSLATE_NOOP("UrbanProfiling", "Inflation"),
    },
    optional=True,
)

_DEBRIS = Step(
    "debris_estimate",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Debris"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How much debris the damaged buildings leave. For cubic metres and truckloads say how heavy loose debris is "
        "(its bulk density, from weighed trucks of your city) and what a truck carries.",
    ),
    "debrisestimate",
    inputs={
        "BUILDINGS": ("damage_overlay.BUILDINGS_OUTPUT",),
        "AREAS": ("damage_cost.AREAS_OUTPUT", "damage_overlay.OUTPUT"),
    },
    files={"FACTORS_TABLE": ("debris_factors.csv",)},
    shown=("BUILDINGS", "TYPE_FIELD", "FACTORS", "FACTORS_TABLE", "BULK_DENSITY", "TRUCK_M3"),
    outputs=("OUTPUT",),
    headline=Headline(
        "DEBRIS_T_CENTRAL",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of debris from damaged buildings"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{DEBRIS_T_LOW} to {DEBRIS_T_HIGH} by the range of the factors."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{DEBRIS_M3}, {TRUCKLOADS} truckloads of {TRUCK_M3}."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "From {ESTIMATED_N} damaged or possibly damaged buildings.",
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{DEBRIS_T_CENTRAL}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Debris is estimated from floor area, between {DEBRIS_T_LOW} and {DEBRIS_T_HIGH}; other methods "
                    "differ by more.",
                ),
                "DEBRIS_T_HIGH",
                "DEBRIS_T_LOW",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Damaged buildings whose debris could not be estimated: {UNESTIMATED_N}."
                ),
                "UNESTIMATED_N",
            ),
        ),
        {
            "TRUCKLOADS": QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Truckloads are not known: say what a truck carries, and the bulk density."
            )
        },
    ),
    warnings=("UNESTIMATED_N",),
    words={
        "low": QT_TRANSLATE_NOOP("UrbanProfiling", "Low"),
        "central": QT_TRANSLATE_NOOP("UrbanProfiling", "Central"),
        "high": QT_TRANSLATE_NOOP("UrbanProfiling", "High"),
    },
    optional=True,
)

_ROUTES = Step(
    "route_restoration",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Streets to clear first"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who is cut off from services because debris blocks the streets, and in which order to clear them so that most "
        "people reach services again for the least effort. Streets near severe damage are taken as blocked; nobody has "
        "looked at them.",
    ),
    "routerestoration",
    inputs={
        "STREETS": ("streets",),
        "DAMAGE": ("damage",),
        "FACILITIES": ("services",),
        "POPULATION": ("population_to_buildings.OUTPUT",),
        "AREAS": ("debris_estimate.OUTPUT", "damage_cost.AREAS_OUTPUT", "damage_overlay.OUTPUT"),
    },
    field_names={"CLASS_FIELD": ("sector",)},
    shown=(
        "STREETS",
        "BLOCKED_FIELD",
        "DAMAGE",
        "BLOCK_M",
        "BLOCKED_FROM",
        "FACILITIES",
        "CLASS_FIELD",
        "POPULATION",
        "CLEAR_COST_FIELD",
        "BUDGET",
    ),
    outputs=("ORDER", "OUTPUT", "REMAINING", "CURVE"),
    drawn=("ORDER", "REMAINING"),
    headline=Headline(
        "CUT_OFF_BEFORE_N",
        QT_TRANSLATE_NOOP("UrbanProfiling", "people are cut off from a service that they reached before"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{RECONNECTED_N} of them reach it again when {CLEARED_N} of {BLOCKED_N} blocked parts of streets are "
                "cleared, in the order of the map.",
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "That takes {COST} in all (metres of street, unless costs are given)."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "cut off: {CUT_OFF_BEFORE_N}, reconnected: {RECONNECTED_N}"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Streets are taken as blocked where damage is near, or as their layer says; whether they are has "
                    "to be seen on the ground.",
                ),
                "BLOCKED_N",
            ),
        ),
    ),
    stand_in=StandIn(
        "population_to_buildings.POPULATION_OUT",
        Headline(
            "CLEARED_N",
            QT_TRANSLATE_NOOP("UrbanProfiling", "parts of streets to clear, so that homes reach services again"),
            (
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "There is no population data: the order is by floor area, not by people."
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Blocked parts of streets: {BLOCKED_N}."),
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{CLEARED_N} parts to clear"),
        ),
    ),
    optional=True,
)

_PRIORITY = Step(
    "recovery_priority",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Where to begin"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Ranks the neighbourhoods by damage, people, services and, where their layer says so, displacement and "
        "vulnerability, and shows how firm each rank is. A starting point for a discussion, not its result. Criteria "
        "of your own: a file recovery_criteria.csv in the city's folder.",
    ),
    "recoverypriority",
    inputs={
        "AREAS": (
            "route_restoration.OUTPUT",
            "debris_estimate.OUTPUT",
            "damage_cost.AREAS_OUTPUT",
            "damage_overlay.OUTPUT",
        )
    },
    files={"CRITERIA_TABLE": ("recovery_criteria.csv",)},
    shown=("AREAS", "CRITERIA_TABLE", "AREA_NAME_FIELD", "AGGREGATION"),
    outputs=("OUTPUT",),
    headline=Headline(
        "FIRST_AREAS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "come first, of {RANKED_N} areas ranked"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Areas by phase of recovery: absorptive {ABSORPTIVE_N}, adaptive {ADAPTIVE_N}, transformative "
                "{TRANSFORMATIVE_N}.",
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Areas without a rank, of which too little is known: {UNRANKED_N}."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{RANKED_N} areas ranked"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Ranks depend on the choice of criteria and weights; they are where a discussion begins. The layer "
                    "shows how far each rank moves with other weights.",
                ),
                "RANKED_N",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Areas without a rank, because too little is known of them: {UNRANKED_N}."
                ),
                "UNRANKED_N",
            ),
        ),
    ),
    stand_in=StandIn(
        "recovery_priority.FIRST_AREAS",
        Headline(
            "",
            QT_TRANSLATE_NOOP("UrbanProfiling", "No area can be ranked."),
            (
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "There must be several areas that were analysed and that differ. Where no neighbourhoods are "
                    "published, make areas on the page “City data”.",
                ),
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "no ranks"),
        ),
    ),
)

RECOVERY = Workflow(
    "recovery",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery"),
    "recovery",
    (
        "boundary",
        "areas",
        "buildings",
        "streets",
        "services",
        "population",
        "population_grid",
        "damage",
        "damage_areas",
    ),
    (("areas", "boundary"), ("buildings", "damage")),
    (
        Step(
            "city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The city as it was before the event: neighbourhoods, buildings, people, streets and services. Import "
                "an OpenStreetMap extract, or name layers that you have. Damage comes in with the next step. Nothing "
                "is downloaded.",
            ),
            page=CITY,
        ),
        _READ,
        PEOPLE_ON_BUILDINGS,
        CHECKS,
        _OVERLAY,
        _CHANGE,
        _COST,
        _DEBRIS,
        _ROUTES,
        _PRIORITY,
        Step(
            "summary",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Result"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "What is hit, what it costs and where to begin, with what a reader must know before quoting it.",
            ),
            page=SUMMARY,
            drawn=("recovery_priority.OUTPUT",),
            inputs={
                "": (
                    "damage_overlay.OUTPUT",
                    "damage_cost.OUTPUT",
                    "debris_estimate.OUTPUT",
                    "route_restoration.OUTPUT",
                    "recovery_priority.OUTPUT",
                ),
            },
        ),
    ),
    map=("boundary", "areas", "damage_overlay.BUILDINGS_OUTPUT", "recovery_priority.OUTPUT", "streets", "water"),
)
