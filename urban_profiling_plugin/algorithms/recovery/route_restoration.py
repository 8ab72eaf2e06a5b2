"""Adapter of `route_restoration`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..disclosure_parameters import COUNTS_OF_PEOPLE, small_cells
from ..inputs import Inputs
from ..parameters import Figure, Sink
from ..street_parameters import joining_arguments, network_arguments
from .damage_parameters import read_sites
from .route_parameters import ATTACHING, BLOCKING, LAYERS, PLAN


class RouteRestorationAlgorithm(UrbanAlgorithm):
    """Which blocked streets to clear first."""

    stem = "route_restoration"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Route restoration")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who is cut off from services by streets that debris or damage blocks, and in which order to clear them so "
        "that most people are reconnected for the least cost.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A person is cut off from a kind of service when no facility of it can be reached over passable streets, but "
        "one could when every street was open; and reconnected when everything reached before is reached again. People "
        "and facilities are at the nearest street. On a blocked part nobody gets anywhere until it is cleared. One-way "
        "is ignored: relief goes both ways. Distances do not matter, only whether there is a way.\n\n"
        "The order has least waiting: the sum, over people, of the cost spent until each is reconnected. With a budget "
        "it first reconnects most people within the budget. Parts that lead to nobody, or have a way around them, are "
        "left out; several blocked parts in a row are cleared together.\n\n"
        "Where few blocked parts lie on loops, so that there is more than one way, every order is compared and the "
        "best one given. Otherwise it is found chain by chain: "
        "from everyone who reaches services, cheapest chains of blocked parts lead to everyone who does not, and the "
        "branch of them with most people for its cost comes first (Horn 1972; along trees as in Averbakh and Pereira "
        "2021). With a budget the parts that reconnect most people are also looked for by a whole-number programme "
        "(HiGHS), which proves how good they are.\n\n"
        "GAP_PCT says how much worse the order found chain by chain is than the best: 100 × (its waiting - least "
        "waiting) / least waiting, or with a budget 100 × (most people - its people) / most people. Where the best is "
        "not known a proved bound stands for it, and GAP_PCT is more than the true one.\n\n"
        "Streets near damaged sites are taken as blocked by debris along the part within reach: the plugin's own rule. "
        "Nobody has looked at the streets themselves.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "The plugin's own rules; Horn (1972), Averbakh and Pereira (2021)")
    parameters = (*LAYERS, *BLOCKING, *PLAN, *ATTACHING, *COUNTS_OF_PEOPLE)
    sinks = (
        Sink(
            "ORDER",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Streets to clear, in order"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The street parts to clear, the first one first, with their cost, the people each reconnects and the "
                "people reconnected up to it. 0 people: it opens the way to the next ones.",
            ),
            "line",
        ),
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People cut off by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas with the people cut off before clearing and after it, in all and by kind of service; "
                "without areas, a table with one row for the city.",
            ),
            "polygon",
        ),
        Sink(
            "REMAINING",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Blocked streets that are not in the order"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Over budget, or not needed: clearing them as well would reconnect nobody more."
            ),
            "line",
            optional=True,
            by_default=True,
        ),
        Sink(
            "PEOPLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People and what they are cut off from"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The people's layer: from which services each place is cut off, and the step of the order that "
                "reconnects it.",
            ),
            "any",
            optional=True,
            sensitivity="rows",
        ),
        Sink(
            "CURVE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "People reconnected against cost"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "A row for each step: cost so far, people reconnected so far."),
            "table",
            optional=True,
        ),
    )
    figures = (
        Figure("RECONNECTED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People reconnected")),
        Figure("CUT_OFF_BEFORE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People cut off before clearing")),
        Figure("CUT_OFF_AFTER_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People cut off after clearing")),
        Figure("NEVER_REACHED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People who reached nothing before either")),
        Figure("COST", QT_TRANSLATE_NOOP("UrbanProfiling", "Cost of the order (metres without costs)")),
        Figure("BLOCKED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Blocked street parts")),
        Figure("CLEARED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Street parts in the order")),
        Figure("GAP_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Chain by chain, worse than the best by at most"), "%"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.blocked_roads import Blocking, Driving
        from ...core.recovery.reached_services import Attaching
        from ...core.recovery.route_restoration import Plan, route_restoration

        wanted, class_field = inputs.wanted(), inputs.field("CLASS_FIELD")
        people = [inputs.field("POPULATION_FIELD"), "population_source"]
        damage = read_sites(inputs, "DAMAGE")
        return route_restoration(
            inputs.layer("STREETS"),
            inputs.layer("FACILITIES", [class_field]),
            inputs.layer("POPULATION", None if "PEOPLE" in wanted else people),
            population_field=inputs.field("POPULATION_FIELD"),
            damage=damage,
            class_field=class_field,
            areas=inputs.layer("AREAS"),
            blocking=Blocking(
                _blocked_field(inputs, damage is not None),
                inputs.path("BLOCKED_TABLE"),
                inputs.number("BLOCK_M"),
                inputs.choice("BLOCKED_FROM"),
                inputs.text("EPOCH"),
            ),
            driving=Driving(
                **network_arguments(inputs, "STREET_CLASS_FIELD"),
                **joining_arguments(inputs),
                minimum_component_m=inputs.number("MIN_COMPONENT_M"),
            ),
            plan=Plan(
                inputs.field("CLEAR_COST_FIELD"),
                inputs.number("BUDGET"),
                inputs.choice("METHOD") == "exact",
                inputs.integer("EXACT_PARTS"),
                inputs.number("TIME_LIMIT_S"),
            ),
            attaching=Attaching(inputs.number("MAX_SNAP_M"), inputs.number("ENTRANCE_TOLERANCE_M")),
            small_cells=small_cells(inputs),
            wanted=wanted,
            progress=progress,
        )


def _blocked_field(inputs: Inputs, with_damage: bool) -> str | None:
    """Return the field that says what is blocked; where nothing else does, the streets' own damage class."""
    found = inputs.field("BLOCKED_FIELD")
    source = inputs.source("STREETS")
    if found is not None or with_damage or source is None:
        return found
    return next((name for name in source.fields if name.lower() == "damage_class"), None)
