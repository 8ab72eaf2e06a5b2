"""Steps of recovery that tell what to do: cost, debris, streets to clear, where to begin."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import Doubt, Headline, Need, StandIn, Step

COST = Step(
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

DEBRIS = Step(
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

ROUTES = Step(
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

PRIORITY = Step(
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
