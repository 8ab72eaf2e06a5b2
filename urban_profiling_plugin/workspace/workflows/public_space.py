"""Public space: who has it, how much, where."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..steps import CITY, SUMMARY, VERIFICATION, Doubt, Headline, StandIn, Step, Workflow
from .shared import AREAS, CHECKS, GROUP_WORDS, PEOPLE_ON_BUILDINGS

_UNSEEN = QT_TRANSLATE_NOOP(
    "UrbanProfiling",
    "Not every space has been verified. Those taken from a map and seen by nobody count until they are rejected; "
    "beside each headline stands the figure from verified spaces alone.",
)

_INVENTORY = Step(
    "open_space_inventory",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Open space inventory"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Gives every open space an identity, a kind, an access and a status. What a map shows is potential "
        "until somebody has looked: edit the status as you verify, and later runs keep your verdicts.",
    ),
    "openspaceinventory",
    inputs={
        "OPEN_SPACES": ("open_spaces",),
        "AREAS": AREAS,
        "POPULATION": ("population_to_buildings.OUTPUT",),
        "PREVIOUS": ("open_space_inventory.SPACES",),
    },
    shown=("OPEN_SPACES", "AREAS", "POPULATION", "MIN_AREA_M2"),
    outputs=("SPACES", "AREAS_OUTPUT"),
    headline=Headline(
        "OPEN_HA",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of open public space"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{OPEN_PCT} of the areas' land."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {OPEN_VERIFIED_PCT}."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Spaces in the inventory, those that do not count included: {SPACES_N}."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{SPACES_N} spaces"),
    ),
)

_STREET_LAND = Step(
    "street_land",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Streets are public space too, and SDG 11.7.1 counts their land. Widths come from a field of the "
        "streets, or from a table by class of street with a low and a high value.",
    ),
    "streetland",
    inputs={"STREETS": ("streets",), "AREAS": AREAS, "BUILDINGS": ("buildings",)},
    shown=("STREETS", "AREAS", "METHOD", "WIDTH_FIELD"),
    outputs=("STREET_AREAS", "AREAS_OUTPUT"),
    headline=Headline(
        "STREET_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of the land within the areas is street"),
        (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Between {STREET_LOW_PCT} and {STREET_HIGH_PCT} with narrow and wide streets."
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Measured widths: {MEASURED_WIDTH_PCT} of street length."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{STREET_PCT} of the land"),
        (
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Street land is between {STREET_LOW_PCT} and {STREET_HIGH_PCT} of the land, with narrow "
                    "and wide streets: widths are measured for {MEASURED_WIDTH_PCT} of the street length, the "
                    "usual ones of their class elsewhere.",
                ),
                "STREET_HIGH_PCT",
                "STREET_LOW_PCT",
            ),
            Doubt(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Street land was sampled on {SAMPLES_N} circles, with a standard error of {STANDARD_ERROR} "
                    "percentage points.",
                ),
                "STANDARD_ERROR",
            ),
        ),
    ),
    words={
        "low": QT_TRANSLATE_NOOP("UrbanProfiling", "Narrow streets"),
        "central": QT_TRANSLATE_NOOP("UrbanProfiling", "Usual widths"),
        "high": QT_TRANSLATE_NOOP("UrbanProfiling", "Wide streets"),
    },
)

_VERIFICATION = Step(
    "verification",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Verify"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Go through the candidates, largest first, and decide which are really public. Every verdict is kept "
        "at once, and the city's figures move with it.",
    ),
    page=VERIFICATION,
    inputs={
        "": ("open_space_inventory.SPACES",),
        "AREAS": AREAS,
        "STREET_AREAS": ("street_land.STREET_AREAS",),
        "POPULATION": ("population_to_buildings.OUTPUT",),
    },
    drawn=("open_space_inventory.SPACES", "streets", "buildings"),
    optional=True,
)

_SHARE = Step(
    "public_space_share",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Share of the city"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How much of the city, and of each neighbourhood, is open public space and street. Land that is both "
        "counts once. Gives the land figure of SDG 11.7.1.",
    ),
    "publicspaceshare",
    inputs={
        "AREAS": AREAS,
        "OPEN_SPACES": ("open_space_inventory.SPACES",),
        "STREET_AREAS": ("street_land.STREET_AREAS",),
    },
    outputs=("OUTPUT",),
    headline=Headline(
        "SHARE_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of the land within the areas is open public space or street"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{OPEN_PCT} open public space, {STREET_PCT} streets."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Streets and verified spaces alone: {SHARE_VERIFIED_PCT}."),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{SHARE_PCT} of the land"),
        (Doubt(_UNSEEN, "SHARE_PCT", "SHARE_VERIFIED_PCT"),),
    ),
    words={
        "open": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space"),
        "street": QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
    },
)

_ACCESS = Step(
    "public_space_access",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Access on foot"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who reaches an open public space within five minutes' walk (400 m) along streets. Distances follow "
        "the street network, never a straight line. Gives the population figure of SDG 11.7.1.",
    ),
    "publicspaceaccess",
    inputs={
        "OPEN_SPACES": ("open_space_inventory.SPACES",),
        "STREETS": ("streets",),
        "POPULATION": ("population_to_buildings.OUTPUT",),
        "GROUP_FIELDS": ("population_to_buildings.GROUP_FIELDS",),
        # so that land and people of a neighbourhood stand in one row
        "AREAS": ("public_space_share.OUTPUT", *AREAS),
    },
    shown=("OPEN_SPACES", "STREETS", "POPULATION", "DISTANCE_M", "GROUP_FIELDS"),
    outputs=("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
    drawn=("SERVED", "open_space_inventory.SPACES"),
    headline=Headline(
        "ACCESS_PCT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "of residents reach an open public space within {DISTANCE_M}"),
        (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{SERVED_N} of {POPULATION_N} people."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {ACCESS_VERIFIED_PCT}."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Not reached along streets, counted as not served: {UNREACHED_N} people."
            ),
        ),
        QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} within {DISTANCE_M}"),
        (Doubt(_UNSEEN, "ACCESS_PCT", "ACCESS_VERIFIED_PCT"),),
    ),
    stand_in=StandIn(
        "population_to_buildings.POPULATION_OUT",
        Headline(
            "ACCESS_PCT",
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "of the floor area, which stands in for people, is within {DISTANCE_M} of an open public space",
            ),
            (
                QT_TRANSLATE_NOOP("UrbanProfiling", "There is no population data, so this is no share of people."),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Verified spaces alone: {ACCESS_VERIFIED_PCT}."),
            ),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{ACCESS_PCT} of floor area"),
            (Doubt(_UNSEEN, "ACCESS_PCT", "ACCESS_VERIFIED_PCT"),),
        ),
    ),
    words=GROUP_WORDS,
)

PUBLIC_SPACE = Workflow(
    "public_space",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Public space"),
    "public_space",
    (
        "boundary",
        "areas",
        "streets",
        "open_spaces",
        "buildings",
        "population",
        "population_grid",
        "services",
        "stops",
    ),
    (("areas", "boundary"), ("streets",), ("open_spaces",), ("buildings",)),
    (
        Step(
            "city_data",
            QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Everything the assessment measures: boundary, neighbourhoods, streets, open spaces, buildings and "
                "people. Import an OpenStreetMap extract, or name layers that you have. Nothing is downloaded.",
            ),
            page=CITY,
        ),
        PEOPLE_ON_BUILDINGS,
        CHECKS,
        _INVENTORY,
        _STREET_LAND,
        _VERIFICATION,
        _SHARE,
        _ACCESS,
        Step(
            "summary",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Result"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "SDG 11.7.1 for this city, with what a reader must know before quoting it.",
            ),
            page=SUMMARY,
            inputs={
                "": ("public_space_share.OUTPUT", "public_space_access.SERVED"),
            },
        ),
    ),
    map=(
        "boundary",
        "areas",
        "public_space_access.SERVED",
        "open_space_inventory.SPACES",
        "streets",
        "water",
    ),
)
