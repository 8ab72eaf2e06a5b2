"""Adapter of `public_space_quality`."""

from __future__ import annotations

from dataclasses import replace

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..disclosure_parameters import SMALL_CELLS
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink

_SPACE_ID = "space_id"


class PublicSpaceQualityAlgorithm(UrbanAlgorithm):
    """How good public spaces are, from what people answered about them."""

    stem = "public_space_quality"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Public space quality")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Brings in what surveyors saw and people said: how safe, inclusive, accessible, comfortable and green each "
        "space is, for everyone and by group, with women's safety apart.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Each answer is worth 0 (worst) to 100 (best) by the table of questions; a question's score is the mean over "
        "those who answered it, a dimension's the mean over its questions by their weights, the quality that over all "
        "questions. What nobody answered, and answers the table does not know, are missing and never zero: the weights "
        "of the others share out the whole. Women's safety stands apart and is not in the quality: it is the dimension "
        "women_safety where the table has one, else safety as women answered it.\n\nThe scoring is the plugin's own: "
        "UN-Habitat's city-wide public space assessment publishes no weights. The five dimensions are those that the "
        "metadata of SDG 11.7.1 names for quality; questions, answers, scores and weights are a table "
        "(public_space_questions.csv) to be adapted to your form.\n\nAn answer may be a word, a number, a range of "
        "numbers (1..5, or ..10), or several words with spaces, commas or semicolons between them, as Kobo writes "
        "them; other spellings, as labels in another language, stand behind | in the same cell. An empty score allows "
        "an answer that counts as none.\n\nForms about spaces that do not exist, forms that came twice, answers "
        "outside the table and contradicting answers to questions of fact are listed in the table of problems; a form "
        "that came twice counts once.\n\nScores that fewer than the smallest number of people stand behind are left "
        "empty, and with them what would give them away.",
    )
    edition = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Plugin's own scoring; dimensions of SDG indicator 11.7.1, UNSD metadata of March 2020"
    )
    parameters = (
        Parameter(
            "SPACES",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public spaces"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The inventory of open spaces, or any layer whose features were rated."
            ),
            "layer",
            geometry=("polygon", "point"),
            role="open_spaces",
        ),
        Parameter(
            "SPACE_ID_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Identifier of the space"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The field that names each space in both layers the same."),
            "field",
            parent="SPACES",
            default=_SPACE_ID,
            optional=True,
        ),
        Parameter(
            "SURVEY",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Survey"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "A layer or table with a row for each filled in form, such as an export from Kobo."
            ),
            "layer",
            geometry=("table",),
            role="public_space_survey",
        ),
        Parameter(
            "SURVEY_SPACE_ID_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Space the form is about"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Field of the survey. Without it, the one of the same name as in the spaces."
            ),
            "field",
            parent="SURVEY",
            default=_SPACE_ID,
            optional=True,
        ),
        Parameter(
            "GROUP_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Group of the respondent"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Sex or age group, for scores of each group."),
            "field",
            parent="SURVEY",
            optional=True,
        ),
        Parameter(
            "MIN_ANSWERS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest number of answers"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Scores that fewer people stand behind are left empty. 1 where surveyors filled in one form a space.",
            ),
            "integer",
            default=5,
            minimum=1,
        ),
        Parameter(
            "QUESTIONS_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table of questions"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "CSV with question, dimension, answer, score and weight (and score_to, kind, several), instead of the "
                "plugin's (public_space_questions.csv).",
            ),
            "file",
            extension="csv",
            optional=True,
        ),
        Parameter(
            "SUBMISSION_ID_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Identifier of the form"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Tells forms that came twice. Without it the usual names are looked for: submission_id, _uuid, "
                "instanceID, KEY, _id.",
            ),
            "field",
            parent="SURVEY",
            default="submission_id",
            optional=True,
            advanced=True,
        ),
        replace(
            SMALL_CELLS,
            label=QT_TRANSLATE_NOOP("UrbanProfiling", "Scores that few people stand behind"),
            help=QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "suppress: leave them empty, with what would give them away. show: keep them, for use in the office "
                "only.",
            ),
        ),
    )
    sinks = (
        Sink(
            "OUTPUT",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Public space quality"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The spaces with a score for each dimension, the quality, women's safety, the number of forms, and the "
                "same for each group.",
            ),
            "any",
        ),
        Sink(
            "PROBLEMS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Problems in the survey"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "For the office, since it names single forms: the survey's feature, form, space, field, value and the "
                "problem (unknown_space, no_space_id, repeated_submission, outside_list, conflicting_answers).",
            ),
            "table",
            optional=True,
            by_default=True,
            sensitivity="layer",
        ),
    )
    figures = (
        Figure("SPACES_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces")),
        Figure("ANSWERED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces with answers")),
        Figure("ANSWERS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Forms that count")),
        Figure("QUALITY_MEAN", QT_TRANSLATE_NOOP("UrbanProfiling", "Mean quality of the spaces with a score"), "/100"),
        Figure("SUPPRESSED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces with hidden scores")),
        Figure("PROBLEMS_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Problems in the survey")),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.public_space_quality import public_space_quality

        return public_space_quality(
            inputs.layer("SPACES"),
            inputs.layer("SURVEY"),
            space_id_field=inputs.field("SPACE_ID_FIELD") or _SPACE_ID,
            survey_space_id_field=inputs.field("SURVEY_SPACE_ID_FIELD"),
            questions_table=inputs.path("QUESTIONS_TABLE"),
            group_field=inputs.field("GROUP_FIELD"),
            submission_field=inputs.field("SUBMISSION_ID_FIELD"),
            min_answers=inputs.integer("MIN_ANSWERS"),
            suppress_small_cells=inputs.choice("SMALL_CELLS") == "suppress",
            progress=progress,
        )
