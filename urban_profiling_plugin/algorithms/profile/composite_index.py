"""Adapter of `composite_index`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..index_parameters import CONSISTENCY, INDEX_PARAMETERS, method_of
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink


class CompositeIndexAlgorithm(UrbanAlgorithm):
    """One score from many indicators."""

    stem = "composite_index"
    group_key = "profile"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Composite index")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "One score from many indicators, the rank it gives, and how far the rank rests on the choices made.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Each indicator is brought to a common scale, weighted, put together within its dimension and then over "
        "dimensions. Rank 1 is the highest score; ties share the smallest rank. A place with too few indicators has no "
        "score and no rank. An indicator that is the same everywhere is left out and named.\n\n"
        "Each draw varies the weights (and takes one of the methods you name); rank_p05, rank_p50 and rank_p95 are "
        "percentiles of the ranks drawn, not confidence intervals. The sensitivity table changes one choice at a time: "
        "another scale, another way of putting together, an indicator left out.\n\n"
        "Means let a good value make up for a bad one. For deprivations and severity use max or deprivation_count.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "OECD/JRC Handbook on Constructing Composite Indicators (2008)")
    parameters = (
        Parameter(
            "INPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Areas or other places"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "A layer or table with one field an indicator."),
            "layer",
            geometry=("table",),
            role="areas",
        ),
        Parameter(
            "INDICATORS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Indicators"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with field and, as wanted, dimension, direction (higher or lower), weight, dimension_weight, "
                "normalisation, low, high, missing_values (999;-1), category_scores (word=score;word=score), label.",
            ),
            "file",
            extension="csv",
        ),
        *INDEX_PARAMETERS,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Index"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The places with score, rank, its spread, and the score of each dimension."
            ),
            "any",
        ),
        Sink(
            "SENSITIVITY",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Sensitivity of the ranks"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "One row a choice that was changed: how far the ranks move."),
            "table",
            optional=True,
            by_default=True,
        ),
    )
    figures = (
        CONSISTENCY,
        Figure("RANKED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Places ranked")),
        Figure("UNRANKED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Places without a rank")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.profile.composite_index import composite_index

        return composite_index(
            inputs.layer("INPUT"),
            inputs.path("INDICATORS_TABLE"),
            method=method_of(inputs),
            wanted=inputs.wanted(),
            progress=progress,
        )
