"""Quality of public spaces from survey answers: scores by dimension and by who answered, women's safety apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..errors import Problems
from ..frame import Frame, check_features, check_field, ids_text, is_missing
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .quality_questions import read_questions
from .space_scores import WOMEN_SAFETY, HiddenScores, SpaceScores, womens_safety
from .survey_answers import read_answers
from .survey_forms import fields_in_groups


def public_space_quality(
    spaces: Frame,
    survey: Frame,
    *,
    space_id_field: str = "space_id",
    survey_space_id_field: str | None = "space_id",
    questions_table: str | Path | None = None,
    group_field: str | None = None,
    submission_field: str | None = None,
    min_answers: float = 5,
    suppress_small_cells: bool = True,
    progress: Progress | None = None,
) -> Result:
    """Score public spaces from what people answered about them; the scoring is the plugin's own.

    Each answer is worth 0 (worst) to 100 (best) by the table of questions. Of a space and a dimension::

        s_q = mean over respondents of what their answer to question q is worth
        <dimension>_score = sum(w_q * s_q) / sum(w_q)        over the questions of the dimension that anyone answered
        quality_score = the same over the questions of all dimensions but women_safety, which stands apart

    A question that nobody answered, or an answer that the table does not know, is missing and never zero. No published
    method gives such weights (UN-Habitat's city-wide assessment publishes none); the five dimensions of the plugin's
    table are those the metadata of SDG 11.7.1 names for quality.

    ``women_safety_score`` is the dimension ``women_safety`` where the table has one, else the dimension ``safety`` as
    women answered it, where `group_field` tells who they are, in whichever of the words `WOMEN`.

    A score that fewer than `min_answers` people stand behind stays empty, and so does that of another group where it
    would give the hidden one away. ``quality_score`` is made of the dimensions that are shown. ``answers_n``, the
    number of forms, stays: it says nothing of who answered.

    Parameters
    ----------
    spaces : features of any geometry, shape (n,); rows that share an identifier share the answers.
    survey : a row a filled in form about a space; see `survey_answers.read_answers`.
    survey_space_id_field : without it, or where the survey lacks it, `space_id_field`; either may stand behind the name
        of a group of the form (``place/space_id``).
    questions_table : see `quality_questions.read_questions`.
    group_field : of `survey`.

    Returns
    -------
    Result
        ``OUTPUT``: `spaces` with ``<dimension>_score`` (0-100), ``quality_score``, ``women_safety_score`` where it can
        be, ``answers_n``, for each group ``<group>_<dimension>_score``, ``<group>_quality_score``,
        ``<group>_answers_n``, and ``suppressed``. ``PROBLEMS``: a table ``row, submission_id, space_id, field, value,
        problem``. Figures ``SPACES_N, ANSWERED_N, ANSWERS_N, QUALITY_MEAN, SUPPRESSED_N, PROBLEMS_N``.

    Raises
    ------
    UrbanProfilingError : wrong input; see `survey_answers.read_answers` and `quality_questions.read_questions`.

    References
    ----------
    UNSD (March 2020). SDG indicator metadata 11.7.1: quality by safety, inclusivity, accessibility, greenness, comfort.
    """
    progress = progress or Progress()
    progress.check()
    questions = read_questions(questions_table)
    survey_space_id_field = _survey_id_field(survey, survey_space_id_field, space_id_field)
    _check_fields(spaces, space_id_field, survey, survey_space_id_field, group_field)
    own = spaces.own_texts(space_id_field)
    notes = _notes_on_ids(spaces, own)
    given = np.flatnonzero(~is_missing(own))
    ids, number = np.unique(own[given].astype(str), return_inverse=True)
    answers = read_answers(
        survey,
        ids.astype(object),
        questions,
        spaces_name=spaces.name,
        space_id_field=survey_space_id_field,
        submission_field=submission_field,
        group_field=group_field,
        progress=progress.part(5, 80),
    )
    notes.extend(answers.notes)
    scores = SpaceScores.of(answers, questions, len(ids))
    hidden = scores.hidden(min_answers if suppress_small_cells else 0)
    made, kinds = _columns(scores, hidden, answers.groups, womens_safety(answers, questions, scores, hidden))
    row_of = np.full(len(spaces), -1)
    row_of[given] = number.ravel()
    columns = {name: _spread(values, row_of) for name, values in made.items()}
    columns["suppressed"] = np.where(row_of >= 0, hidden.rows[np.maximum(row_of, 0)], False)
    layer = spaces.with_columns(columns, {**kinds, "suppressed": "boolean"})
    notes.extend(_notes_on_scores(columns, hidden, min_answers))
    quality = columns["quality_score"]
    figures = {
        "SPACES_N": len(spaces),
        "ANSWERED_N": int((columns["answers_n"] > 0).sum()),
        "ANSWERS_N": int(scores.people_any[:, 0].sum()),
        "QUALITY_MEAN": _mean(quality),
        "SUPPRESSED_N": int(columns["suppressed"].sum()),
        "PROBLEMS_N": len(answers.problems.rows),
    }
    progress.at(100)
    breakdown = [(name, _mean(columns[f"{name}_score"])) for name in scores.dimensions]
    return Result({"OUTPUT": layer, "PROBLEMS": answers.problems.frame()}, figures, notes, breakdown)


def _columns(
    scores: SpaceScores, hidden: HiddenScores, groups: Sequence[str], womens_safety: np.ndarray | None
) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """Return the output columns by space id, everyone's first, and the kinds of those that are counts.

    Parameters
    ----------
    womens_safety : safety as women answered it, for a table without the dimension ``women_safety``.
    """
    found: dict[str, np.ndarray] = {}
    joint = [name for name in scores.dimensions if name != WOMEN_SAFETY]
    values = {name: scores.shown(hidden, [name]) for name in scores.dimensions}
    values["quality"] = scores.shown(hidden, joint)
    counts = np.where(hidden.counts, np.nan, scores.people_any)
    for name in (*joint, "quality"):
        found[f"{name}_score"] = values[name][:, 0]
    if WOMEN_SAFETY in values:
        found[f"{WOMEN_SAFETY}_score"] = values[WOMEN_SAFETY][:, 0]
    elif womens_safety is not None:
        found[f"{WOMEN_SAFETY}_score"] = womens_safety
    found["answers_n"] = counts[:, 0]
    kinds = {"answers_n": "integer"}
    for number, group in enumerate(groups, start=1):
        for name in (*scores.dimensions, "quality"):
            found.setdefault(f"{group}_{name}_score", values[name][:, number])
        found[f"{group}_answers_n"] = counts[:, number]
        kinds[f"{group}_answers_n"] = "integer"
    return found, kinds


def _spread(values: np.ndarray, row_of: np.ndarray) -> np.ndarray:
    """Return values by space id in the rows of the layer, NaN for rows without an id."""
    return np.where(row_of >= 0, values[np.maximum(row_of, 0)], np.nan)


def _mean(values: np.ndarray) -> float | None:
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else None


def _survey_id_field(survey: Frame, name: str | None, own: str) -> str:
    """Return the survey's field called so, or as that of the spaces, or either behind the name of a group."""
    names = [one for one in (name, own) if one is not None]
    found = next((one for one in names if survey.find(one) is not None), None)
    if found is None:
        inner = fields_in_groups(survey, names)
        found = inner[0] if len(inner) == 1 else None
    return found or name or own


def _check_fields(spaces: Frame, own: str, survey: Frame, other: str | None, group: str | None) -> None:
    problems = Problems()
    for frame, name in ((spaces, own), (survey, other), (survey, group)):
        if name is not None:
            check_field(frame, name, problems)
    check_features(spaces, problems)
    problems.raise_any()


def _notes_on_ids(spaces: Frame, own: np.ndarray) -> list[Message]:
    notes = []
    missing = is_missing(own)
    if missing.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}”: {n} spaces have no identifier and so no answers (features {ids})."
                ),
                name=spaces.name,
                n=int(missing.sum()),
                ids=ids_text(spaces, missing),
            )
        )
    names, number, count = np.unique(own[~missing].astype(str), return_inverse=True, return_counts=True)
    shared = count[number.ravel()] > 1
    if shared.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} spaces share an identifier with another and have the same answers (spaces {ids}).",
                ),
                name=spaces.name,
                n=int(shared.sum()),
                ids=list_ids(names[count > 1]),
            )
        )
    return notes


def _notes_on_scores(columns: dict[str, np.ndarray], hidden: HiddenScores, min_answers: float) -> list[Message]:
    notes = [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The scoring is the plugin's own: 0 is worst, 100 best, as the table of questions says. {n} of {all} "
                "spaces have answers.",
            ),
            n=int((columns["answers_n"] > 0).sum()),
            all=len(columns["answers_n"]),
        )
    ]
    if not hidden.rows.any():
        return notes
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Scores of {n} spaces that fewer than {minimum:g} people stand behind, and what would give them away, "
                "are left empty.",
            ),
            n=int(columns["suppressed"].sum()),
            minimum=min_answers,
        )
    )
    if np.isnan(columns["quality_score"]).all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "No space has that many answers. Where surveyors filled in the forms rather than people who were "
                    "asked, one form a space is enough: set the smallest number of answers to 1.",
                )
            )
        )
    return notes
