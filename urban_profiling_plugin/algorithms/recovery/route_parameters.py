"""What route restoration is given: streets, people, facilities; what blocks, what clearing costs, how ways join."""

from __future__ import annotations

from dataclasses import replace

from ...core.text import QT_TRANSLATE_NOOP
from ..layer_parameters import PEOPLE, areas, facilities, streets
from ..parameters import Parameter
from ..street_parameters import (
    CLASS_FIELD,
    ENTRANCE_TOLERANCE_M,
    JOINING,
    MAX_SNAP_M,
    MIN_COMPONENT_M,
    NETWORK,
    NETWORKS_TABLE,
)
from .damage_parameters import EPOCH, damage_sites, lowest_class

LAYERS = (
    streets(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "All streets, open and blocked. They join where they share a vertex; bridges and tunnels do not join what "
            "they cross.",
        )
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
    damage_sites(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Standardised damage, points or polygons, instead of the field or beside it: streets near severe damage "
            "are blocked by debris.",
        ),
        optional=True,
    ),
    facilities(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Clinics, schools, water points that work: leave out (filter) those that do not.",
        )
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
    *PEOPLE,
    areas(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Neighbourhoods, districts, or the city boundary. Only people inside count, and nobody twice. Without "
            "areas everyone does.",
        ),
        optional=True,
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
    lowest_class(
        "BLOCKED_FROM",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage that blocks"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The lowest class of damage that blocks streets. A class that spans two (moderate to severe) counts by its "
            "lower end.",
        ),
        default="severe",
    ),
    replace(EPOCH, advanced=True),
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
    Parameter(
        "TIME_LIMIT_S",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Time limit of the search"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "With a budget and more parts than that, the ones that reconnect most people are looked for so long. What "
            "is found by then is given, with how good it is proved to be.",
        ),
        "number",
        default=20.0,
        minimum=0.001,
        advanced=True,
        unit="s",
    ),
)

ATTACHING = (
    NETWORK,
    replace(CLASS_FIELD, key="STREET_CLASS_FIELD"),
    NETWORKS_TABLE,
    MAX_SNAP_M,
    replace(
        ENTRANCE_TOLERANCE_M,
        help=QT_TRANSLATE_NOOP("UrbanProfiling", "Streets this near to the edge of a facility's grounds lead into it."),
    ),
    *JOINING,
    replace(
        MIN_COMPONENT_M,
        help=QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Street fragments that were never connected to a longer network are not used. The longest network always "
            "is.",
        ),
    ),
)
