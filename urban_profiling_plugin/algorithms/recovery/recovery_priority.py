"""Adapter of `recovery_priority`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..index_parameters import CONSISTENCY, INDEX_PARAMETERS, method_of
from ..inputs import Inputs
from ..layer_parameters import area_name_field, areas
from ..parameters import Figure, Parameter, Sink


class RecoveryPriorityAlgorithm(UrbanAlgorithm):
    """Where recovery begins."""

    stem = "recovery_priority"
    group_key = "recovery"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery priority")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Where to begin: areas ranked by damage, vulnerability, services and displacement, with how firm each rank is, "
        "the phase of recovery and what drives the rank. It is a starting point for a discussion, not its result.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A composite index of the criteria in the table: each on a common scale, weighted, put together within its "
        "dimension and over dimensions. Rank 1 is the most urgent. rank_p05 to rank_p95 come from draws with other "
        "weights (and methods, where you name them); they are not confidence intervals.\n\n"
        "Phases are those of the recovery ladder of UN-Habitat's Urban Recovery Framework (absorptive, adaptive, "
        "transformative). Which criterion belongs to which phase, and the rule, are the plugin's own: the first phase "
        "whose criteria score at least the threshold, else the last.\n\n"
        "Drivers are the criteria, three at most, that lift the area most above the mean of all. Criteria, weights and "
        "phases of the default table are the plugin's own: replace them with what the city decided.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "OECD/JRC Handbook (2008); phases after the UN-Habitat Urban Recovery Framework (2022)"
    )
    parameters = (
        areas(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Neighbourhoods with damage and what else is known of them, one field a criterion."
            )
        ),
        Parameter(
            "CRITERIA_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Criteria"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with field and, as wanted, label, dimension, direction (higher or lower), weight, phase, "
                "normalisation, low, high, missing_values, category_scores (word=score;word=score). Without it: the "
                "plugin's own criteria, as far as the areas have them.",
            ),
            "file",
            extension="csv",
            optional=True,
        ),
        area_name_field(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Names the areas to begin with. Without it the field area_id does, else the feature's number.",
            ),
            default="name",
        ),
        Parameter(
            "PHASE_FROM",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Score from which a phase applies"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "0 to 100: of the criteria of the phase, 100 being the most in the city. The plugin's own.",
            ),
            "number",
            default=50.0,
            minimum=0,
            maximum=100,
            advanced=True,
        ),
        *INDEX_PARAMETERS,
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery priority"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas with score, rank, its spread, phase and drivers."),
            "polygon",
        ),
    )
    figures = (
        Figure("FIRST_AREAS", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas to begin with"), text=True),
        Figure("RANKED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas ranked")),
        Figure("UNRANKED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas without a rank")),
        Figure("ABSORPTIVE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas in the absorptive phase")),
        Figure("ADAPTIVE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas in the adaptive phase")),
        Figure("TRANSFORMATIVE_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Areas in the transformative phase")),
        CONSISTENCY,
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.recovery.recovery_priority import recovery_priority

        return recovery_priority(
            inputs.layer("AREAS"),
            inputs.path("CRITERIA_TABLE"),
            method=method_of(inputs),
            phase_from=inputs.number("PHASE_FROM"),
            name_field=inputs.field("AREA_NAME_FIELD") or inputs.named_field("AREAS", "area_id"),
            progress=progress,
        )
