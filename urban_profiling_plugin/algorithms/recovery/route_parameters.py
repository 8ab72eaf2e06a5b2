"""What route restoration is given: streets, people, facilities; what blocks, what clearing costs, how ways join."""

from __future__ import annotations

from dataclasses import replace

from ...core.text import QT_TRANSLATE_NOOP
from ..parameters import Parameter
from ..public_space.access_parameters import PEOPLE, WALKING
from ..street_parameters import NETWORK

_WALKING = {parameter.key: parameter for parameter in WALKING}
_PEOPLE = {parameter.key: parameter for parameter in PEOPLE}
_NETWORK = {parameter.key: parameter for parameter in NETWORK}

LAYERS = (
    Parameter(
        "STREETS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what "
            "they cross.",
        ),
        "layer",
        geometry=("line",),
        role="streets",
    ),
    Parameter(
        "BLOCKED_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Blocked"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Field of the streets: yes or no, 1 or 0, blocked or open. Or damage_class, of streets graded by a "
            "product. Empty is passable.",
        ),
        "field",
        parent="STREETS",
        default="blocked",
        optional=True,
    ),
    Parameter(
        "DAMAGE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage "
            "are blocked by debris.",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="damage",
        optional=True,
    ),
    Parameter(
        "FACILITIES",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Clinics, schools, water points that work: leave out (filter) those that do not.",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="services",
    ),
    Parameter(
        "CLASS_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Kind of service"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "People need one facility of each kind they reached before (health, education). Without it any facility "
            "will do.",
        ),
        "field",
        parent="FACILITIES",
        optional=True,
    ),
    _PEOPLE["POPULATION"],
    _PEOPLE["POPULATION_FIELD"],
    replace(
        _PEOPLE["AREAS"],
        help=QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without "
            "areas everyone does.",
        ),
    ),
)

BLOCKING = (
    Parameter(
        "BLOCK_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Reach of debris"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Streets this near to a damaged site are blocked along the part within reach. Sites are often points in "
            "the middle of a building.",
        ),
        "number",
        default=10.0,
        minimum=0.1,
        unit="m",
    ),
    Parameter(
        "BLOCKED_FROM",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage that blocks"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its "
            "lower end.",
        ),
        "choice",
        default="severe",
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
        advanced=True,
    ),
    Parameter(
        "BLOCKED_TABLE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Words for blocked (CSV)"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Columns word and blocked (yes or no), where the field uses words of its own. Without a file the plugin's "
            "own table is used.",
        ),
        "file",
        extension="csv",
        optional=True,
        advanced=True,
    ),
)

PLAN = (
    Parameter(
        "CLEAR_COST_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Cost of clearing"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Field of the streets: money, days or truckloads to clear the whole street; a blocked part of it costs its "
            "share by length. Without it the cost is the length in metres.",
        ),
        "field",
        parent="STREETS",
        default="clear_cost",
        optional=True,
    ),
    Parameter(
        "BUDGET",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Budget"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "The order stops here, in the unit of the cost (metres where there is none)."
        ),
        "number",
        optional=True,
        minimum=0.0,
    ),
    Parameter(
        "METHOD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Search"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "exact: the best order, where few parts decide; otherwise the one found chain by chain. greedy: always the "
            "one found chain by chain. The gap between both is reported where the best is known.",
        ),
        "choice",
        default="exact",
        options=("exact", "greedy"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Best order, where it can be found"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Chain by chain"),
        ),
        advanced=True,
    ),
    Parameter(
        "EXACT_PARTS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Compare every order of up to"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Blocked parts where there is more than one way (with a budget, all that decide); chains of parts count as "
            "one. Each more takes twice the time.",
        ),
        "integer",
        default=14,
        minimum=0,
        maximum=18,
        advanced=True,
    ),
)

ATTACHING = (
    _NETWORK["NETWORK"],
    replace(_NETWORK["CLASS_FIELD"], key="STREET_CLASS_FIELD"),
    _NETWORK["NETWORKS_TABLE"],
    _WALKING["MAX_SNAP_M"],
    replace(
        _WALKING["ENTRANCE_TOLERANCE_M"],
        help=QT_TRANSLATE_NOOP("UrbanProfiling", "Streets this near to the edge of a facility's grounds lead into it."),
    ),
    _WALKING["JOIN_TOLERANCE_M"],
    _WALKING["JOIN_CROSSINGS"],
    replace(
        _WALKING["MIN_COMPONENT_M"],
        help=QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Street fragments that were never connected to a longer network are not used. The longest network always "
            "is.",
        ),
    ),
)
SMALL_CELLS = (
    replace(_WALKING["SMALL_CELLS"], label=QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts of people")),
    _WALKING["MIN_COUNT"],
)
