"""Adapter of `public_space_equity`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..disclosure_parameters import COUNTS_BY_AREA, small_cells
from ..inputs import Inputs
from ..layer_parameters import areas
from ..parameters import Figure, Parameter, Sink


class PublicSpaceEquityAlgorithm(UrbanAlgorithm):
    """How unequally public space is spread over people."""

    stem = "public_space_equity"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Public space equity")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "How unequally public space, or anything else counted by neighbourhood, is spread over the people who live "
        "there, and whether the deprived have less of it.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Lorenz curve: people in order of what each of them has in their area, the least first, against their share of "
        "all. Gini: 0 when all have the same, near 1 when few have all; by person-weighted trapezoids. Palma ratio: "
        "what the best-off tenth has over what the worst-off 40 percent have (0.25 when all have the same), read off "
        "the curve in straight lines between its points.\n\n"
        "Concentration index, with a measure of deprivation: from -1, the most deprived have all, over 0 to 1, the "
        "least deprived have all; twice the person-weighted covariance of what people have with their rank from the "
        "most deprived, over the mean, ties averaged (Kakwani, Wagstaff and van Doorslaer 1997).\n\n"
        "Areas without people, or whose people or supply are not known, are left out and reported. Differences within "
        "an area are not seen: with smaller areas the figures rise, so compare cities by areas of like size.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "Gini 1914; Palma ratio 2013; concentration index 1997")
    parameters = (
        areas(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Neighbourhoods with what they have and how many people live there: “Access by area” of “Public space "
                "access”, where its areas came from “Public space share” or “Open space inventory”.",
            )
        ),
        Parameter(
            "SUPPLY_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "What they have"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "A total of each area, not per person: m² of open public space, places, beds."
            ),
            "field",
            parent="AREAS",
            default="open_m2",
            optional=True,
            numeric=True,
        ),
        Parameter(
            "POPULATION_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Population"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of residents of each area."),
            "field",
            parent="AREAS",
            default="population",
            optional=True,
            numeric=True,
        ),
        Parameter(
            "DEPRIVATION_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Deprivation"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "How deprived the people of each area are, in any unit, for the concentration index."
            ),
            "field",
            parent="AREAS",
            optional=True,
            numeric=True,
        ),
        Parameter(
            "DEPRIVED_WHEN",
            QT_TRANSLATE_NOOP("UrbanProfiling", "More deprived means"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "high: a higher value, as of a poverty rate. low: a lower one, as of an income."
            ),
            "choice",
            default="high",
            options=("high", "low"),
            option_labels=(
                QT_TRANSLATE_NOOP("UrbanProfiling", "A higher value"),
                QT_TRANSLATE_NOOP("UrbanProfiling", "A lower value"),
            ),
            advanced=True,
        ),
        *COUNTS_BY_AREA,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Equity by area"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The areas with what each person has there, and their share of supply and of people."
            ),
            "polygon",
        ),
        Sink(
            "LORENZ",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Lorenz curve"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Points of the curve for a chart, and of the curve by deprivation: cumulative percent of people and of "
                "supply.",
            ),
            "table",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        Figure("GINI", QT_TRANSLATE_NOOP("UrbanProfiling", "Gini coefficient (0: all have the same)")),
        Figure("PALMA_RATIO", QT_TRANSLATE_NOOP("UrbanProfiling", "Best-off tenth over worst-off 40 % (Palma ratio)")),
        Figure(
            "CONCENTRATION_INDEX",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Concentration index (above 0: the deprived have less)"),
        ),
        Figure("SUPPLY_PP", QT_TRANSLATE_NOOP("UrbanProfiling", "Supply per person in the city")),
        Figure("SUPPLY_LEFT_OUT", QT_TRANSLATE_NOOP("UrbanProfiling", "Supply of areas left out")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.public_space_equity import public_space_equity

        return public_space_equity(
            inputs.layer("AREAS"),
            inputs.field("SUPPLY_FIELD"),
            inputs.field("POPULATION_FIELD"),
            deprivation_field=inputs.field("DEPRIVATION_FIELD"),
            deprived_when=inputs.choice("DEPRIVED_WHEN"),
            small_cells=small_cells(inputs),
            progress=progress,
        )
