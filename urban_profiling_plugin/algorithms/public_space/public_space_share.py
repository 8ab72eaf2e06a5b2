"""Adapter of `public_space_share`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import AREAS
from ..parameters import Figure, Parameter, Sink
from .space_parameters import COUNTING, INVENTORY, counting_arguments


class PublicSpaceShareAlgorithm(UrbanAlgorithm):
    """Share of the city that is open public space and street."""

    stem = "public_space_share"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Public space share")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How much of the city, and of each neighbourhood, is open public space and street. "
        "Gives the land part of SDG 11.7.1.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Open public space and street land inside the areas, united so that a street through a park counts once, "
        "divided by the area. The SDG metadata adds the two instead; choose “sum” for that reading.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "SDG indicator 11.7.1, UNSD metadata of March 2020")
    parameters = (
        AREAS,
        INVENTORY,
        Parameter(
            "STREET_AREAS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Polygons of street land, from “Street land”."),
            "layer",
            geometry=("polygon",),
        ),
        Parameter(
            "BUILT_UP",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Built-up extent"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The built-up extent of the city (not building footprints)."),
            "layer",
            geometry=("polygon",),
            role="built_up",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "OVERLAP",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Where streets and open spaces overlap"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "union: count the land once. sum: count it in both, as the metadata does."
            ),
            "choice",
            default="union",
            options=("union", "sum"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Count once"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Count in both (SDG metadata, formula 4)"),
            ),
            advanced=True,
        ),
        Parameter(
            "DENOMINATOR",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Share of"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "city: the whole land of the areas. built_up: the built-up extent within them."
            ),
            "choice",
            default="city",
            options=("city", "built_up"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The whole land of the areas"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "The built-up extent"),
            ),
            advanced=True,
        ),
        Parameter(
            "POPULATION_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Population of the areas"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of residents, for square metres per person."),
            "field",
            parent="AREAS",
            default="population",
            optional=True,
            numeric=True,
        ),
        *COUNTING,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public space share by area"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas with open public space and street land, in m² and percent."),
            "polygon",
        ),
    )
    figures = (
        Figure("SHARE_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space and streets"), "%"),
        Figure("SHARE_VERIFIED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Streets and verified spaces alone"), "%"),
        Figure("OPEN_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space"), "%"),
        Figure("STREET_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "Street land"), "%"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.public_space_share import public_space_share

        return public_space_share(
            inputs.layer("AREAS"),
            inputs.layer("OPEN_SPACES", ["access", "status"]),
            inputs.layer("STREET_AREAS", []),
            built_up=inputs.layer("BUILT_UP", []),
            overlap=inputs.choice("OVERLAP"),
            denominator=inputs.choice("DENOMINATOR"),
            population_field=inputs.field("POPULATION_FIELD"),
            **counting_arguments(inputs),
            progress=progress,
        )
