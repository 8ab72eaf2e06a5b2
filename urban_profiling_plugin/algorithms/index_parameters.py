"""Parameters that every composite index has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.indices.words import AGGREGATIONS, ARITHMETIC, MINMAX, NORMALISATIONS, TABLE, WEIGHTS
from ..core.text import QT_TRANSLATE_NOOP
from .inputs import Inputs
from .parameters import Figure, Parameter
from .seed_parameter import SEED

if TYPE_CHECKING:
    from ..core.indices.index import Method

_NORMALISATION_LABELS = (
    QT_TRANSLATE_NOOP("UrbanProfiling", "Lowest to highest value"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Distance from the mean in standard deviations"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Rank"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Between low and high of the table"),
)
_AGGREGATION_LABELS = (
    QT_TRANSLATE_NOOP("UrbanProfiling", "Mean (a high score makes up for a low one)"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Geometric mean (makes up in part)"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Harmonic mean (makes up little)"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "The highest counts"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Number of deprivations"),
)
CONSISTENCY = Figure("CR", QT_TRANSLATE_NOOP("UrbanProfiling", "Consistency ratio of the comparisons"))

INDEX_PARAMETERS = (
    Parameter(
        "NORMALISATION",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Common scale"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "minmax: 0 to 100 between the lowest and highest value. zscore: standard deviations from the mean. "
            "rank: places. goalposts: 0 to 100 between low and high of the table. A row of the table may name its "
            "own.",
        ),
        "choice",
        default=MINMAX,
        options=NORMALISATIONS,
        option_labels=_NORMALISATION_LABELS,
    ),
    Parameter(
        "AGGREGATION",
        QT_TRANSLATE_NOOP("UrbanProfiling", "How scores are put together"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Within each dimension, then over dimensions. geometric and harmonic rescale to 1 to 100 first, but "
            "never goalposts. deprivation_count needs thresholds in the table.",
        ),
        "choice",
        default=ARITHMETIC,
        options=AGGREGATIONS,
        option_labels=_AGGREGATION_LABELS,
    ),
    Parameter(
        "WEIGHTS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Weights"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "table: as the table says. equal: alike within a dimension, and all dimensions alike. ahp: from "
            "pairwise comparisons.",
        ),
        "choice",
        default=TABLE,
        options=WEIGHTS,
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Of the table"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Equal"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "From pairwise comparisons (AHP)"),
        ),
    ),
    Parameter(
        "AHP_TABLE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Pairwise comparisons"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "CSV that compares all dimensions, or all fields: a matrix with their names in the first column and "
            "the header, or rows first, second, value (3: three times as important; 1/3 the other way).",
        ),
        "file",
        extension="csv",
        optional=True,
        advanced=True,
    ),
    Parameter(
        "MIN_AVAILABILITY",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Least share of indicators known"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "From 0 to 1: places with less have no score. 0.6666 lets two of three pass."
        ),
        "number",
        default=0.6666,
        minimum=0,
        maximum=1,
        advanced=True,
    ),
    Parameter(
        "DRAWS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Number of draws"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "How often weights and methods are varied to see how ranks move. 0: never."
        ),
        "integer",
        default=1000,
        minimum=0,
        maximum=100_000,
        advanced=True,
    ),
    Parameter(
        "NOISE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "How far weights vary"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "0.25: each weight up to 25 % lower or higher in a draw."),
        "number",
        default=0.25,
        minimum=0,
        maximum=1,
        advanced=True,
    ),
    Parameter(
        "NORMALISATIONS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Common scales to draw from"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Each draw takes one of them. Empty: the chosen one."),
        "choices",
        options=NORMALISATIONS,
        option_labels=_NORMALISATION_LABELS,
        optional=True,
        advanced=True,
    ),
    Parameter(
        "AGGREGATIONS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Ways of putting together to draw from"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Each draw takes one of them. Empty: the chosen one."),
        "choices",
        options=AGGREGATIONS,
        option_labels=_AGGREGATION_LABELS,
        optional=True,
        advanced=True,
    ),
    SEED,
)
"""How scores are made, and how their ranks are tried."""


def method_of(inputs: Inputs) -> Method:
    """Return the choices as core wants them."""
    from ..core.indices.index import Method

    return Method(
        normalisation=inputs.choice("NORMALISATION"),
        aggregation=inputs.choice("AGGREGATION"),
        weights=inputs.choice("WEIGHTS"),
        pairwise=inputs.path("AHP_TABLE"),
        min_availability=inputs.number("MIN_AVAILABILITY"),
        draws=inputs.integer("DRAWS"),
        noise=inputs.number("NOISE"),
        normalisations=inputs.choices("NORMALISATIONS"),
        aggregations=inputs.choices("AGGREGATIONS"),
        seed=inputs.integer("SEED"),
    )
