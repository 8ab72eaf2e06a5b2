"""Adapter of `public_space_sites`."""

from __future__ import annotations

from dataclasses import replace

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink
from .access_parameters import (
    AREAS_OUTPUT,
    LAYERS,
    WALKING,
    common_arguments,
    distance,
)
from .space_parameters import COUNTING, MIN_AREA_M2, counting_arguments


class PublicSpaceSitesAlgorithm(UrbanAlgorithm):
    """Where new public spaces would serve most people who have none."""

    stem = "public_space_sites"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Sites for new public spaces")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Among candidate sites, finds the few that bring most people within reach of a public space who have none, or "
        "the fewest that reach a target; with a proof of how near the answer is to the best possible.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The maximal covering location problem (Church and ReVelle 1974): choose SITES_N candidates so that most "
        "people are within DISTANCE_M of one of them or of an existing space; everyone counts once. Distances are "
        "those of “Public space access”: run that with the chosen sites among its open spaces and it gives the share "
        "after. A target asks for the fewest sites instead, and of these choices the one that serves "
        "most.\n\nexact: prices on serving each group of people (Lagrangian relaxation) give a bound and rule out "
        "most candidates; the solver HiGHS decides about the rest, until the best is proved or the time is over. "
        "greedy: one site after another, each the one that adds most; at least 63 % of the best (Nemhauser, Wolsey "
        "and Fisher 1978), held against the bound of the linear programme.\n\nGAP_PCT = 100 (bound - value) / bound, "
        "of people newly served, or of sites with a target: 0 is proved to be the best. Sites are ranked by what "
        "each adds to those before it; of equally good ones the first in the layer is taken. Candidates may overlap "
        "each other and existing spaces: people count once, and never as newly served when they have a space.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Walking distance after SDG indicator 11.7.1, UNSD metadata of March 2020; the choice of sites "
        "is the plugin's own",
    )
    parameters = (
        Parameter(
            "CANDIDATES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Candidate sites"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Places where a public space could be: vacant plots, gardens that could be opened."
            ),
            "layer",
            geometry=("polygon",),
        ),
        Parameter(
            "EXISTING",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Existing open spaces"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The open space inventory. Spaces count when their access is public and they are not rejected; whom "
                "they serve need no site.",
            ),
            "layer",
            geometry=("polygon",),
            role="open_spaces",
            optional=True,
        ),
        *LAYERS,
        distance(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Longest walk to a public space; the SDG metadata takes 400 m (5 minutes)."
            )
        ),
        Parameter(
            "SITES_N",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of sites"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "How many sites to choose, unless a share to reach is given."),
            "integer",
            default=5,
            minimum=1,
        ),
        Parameter(
            "TARGET_PCT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Share to reach"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Instead of a number: the fewest sites that bring the people served, existing spaces included, to this "
                "share. With a group to favour it is the share of that group.",
            ),
            "number",
            optional=True,
            minimum=0.0,
            maximum=100.0,
            unit="%",
        ),
        Parameter(
            "WEIGHT_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Group to favour"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Field with the number of people of a group (children, low income), or any weight of 0 or more: sites "
                "are chosen for these instead of everyone. Empty counts as 0.",
            ),
            "field",
            parent="POPULATION",
            optional=True,
            numeric=True,
        ),
        Parameter(
            "METHOD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Search"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "exact: the best choice, proved, or the best found when the time is over. greedy: one site after "
                "another; fast, and seldom far from the best.",
            ),
            "choice",
            default="exact",
            options=("exact", "greedy"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Best choice, proved"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "One site after another"),
            ),
        ),
        Parameter(
            "TIME_LIMIT_S",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Time limit of the search"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "After this the best choice found is returned with its proved gap. Measuring the ways comes on top.",
            ),
            "number",
            default=60.0,
            minimum=0.001,
            unit="s",
        ),
        *COUNTING,
        MIN_AREA_M2,
        *WALKING,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Chosen sites"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The chosen candidates with their rank, the people each newly serves (also by group), and the share of "
                "people served up to it.",
            ),
            "polygon",
        ),
        Sink(
            "UNCONNECTED",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Candidates no street reaches"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Candidates that have no street near enough to walk in from: they serve nobody outside.",
            ),
            "polygon",
            optional=True,
        ),
        replace(
            AREAS_OUTPUT,
            help=QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The areas with people, and the shares served before, after, and newly by the chosen sites, for all "
                "and by group.",
            ),
        ),
    )
    figures = (
        Figure("SERVED_AFTER_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach, with these sites"), "%"),
        Figure("SERVED_BEFORE_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach today"), "%"),
        Figure("GAP_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Proved distance to the best possible"), "%"),
        Figure("CHOSEN_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Sites chosen")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.people import CITY_WIDE_FIELD, SOURCE_FIELD
        from ...core.public_space.public_space_sites import public_space_sites
        from ...core.public_space.site_choice import Goal

        weight = inputs.field("WEIGHT_FIELD")
        columns = [inputs.field("POPULATION_FIELD"), *inputs.fields("GROUP_FIELDS"), weight, SOURCE_FIELD]
        columns.append(CITY_WIDE_FIELD)
        return public_space_sites(
            inputs.layer("CANDIDATES"),
            existing=inputs.layer("EXISTING", ["access", "status"]),
            goal=Goal(
                inputs.integer("SITES_N"),
                inputs.number("TARGET_PCT"),
                weight,
                inputs.choice("METHOD"),
                inputs.number("TIME_LIMIT_S"),
            ),
            min_area_m2=inputs.number("MIN_AREA_M2"),
            **counting_arguments(inputs),
            **common_arguments(inputs, progress, columns),
        )
