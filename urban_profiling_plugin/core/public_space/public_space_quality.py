"""Quality of public spaces from survey answers: scores by dimension and by who answered, women's safety apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..disclosure import hide_small_parts, is_small
from ..errors import Problems
from ..frame import Frame, check_features, check_field, ids_text, is_missing
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .quality_questions import Question, read_questions
from .survey_answers import Answers, read_answers
from .survey_forms import fields_in_groups, id_texts

SAFETY, WOMEN_SAFETY = "safety", "women_safety"
WOMEN = (
    *("women", "woman", "female", "females", "f", "w", "femme", "femmes", "féminin", "feminin"),
    *("mujer", "mujeres", "femenino", "mulher", "mulheres", "feminino", "امرأة", "نساء", "أنثى", "إناث"),
    *("женщина", "женщины", "женский", "女", "女性"),
)
"""How survey forms write that the respondent is a woman."""


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
    own = id_texts(spaces, space_id_field)
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
    scores = _Scores.of(answers, questions, len(ids))
    hidden = scores.hidden(min_answers if suppress_small_cells else 0)
    made, kinds = _columns(scores, hidden, answers.groups, _womens_safety(answers, questions, scores, hidden))
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


@dataclass(frozen=True)
class _Hidden:
    """What stays empty: scores by space, group (0: everyone) and dimension, numbers of forms by space and group."""

    scores: np.ndarray
    counts: np.ndarray

    @property
    def rows(self) -> np.ndarray:
        """Return which spaces have something hidden."""
        return self.scores.any(axis=(1, 2)) | self.counts.any(axis=1)


@dataclass(frozen=True)
class _Scores:
    """Scores by space, group (0: everyone) and dimension before anything is hidden.

    Attributes
    ----------
    points, weights : sums of ``w_q s_q`` and of ``w_q`` over the answered questions, shape (spaces, groups,
        dimensions).
    people : how many forms a score stands on, the same shape.
    people_any : forms with an answer at all, shape (spaces, groups).
    """

    dimensions: tuple[str, ...]
    points: np.ndarray
    weights: np.ndarray
    people: np.ndarray
    people_any: np.ndarray

    @staticmethod
    def of(answers: Answers, questions: Sequence[Question], spaces_n: int) -> _Scores:
        """Return the scores of these answers."""
        dimensions = tuple(dict.fromkeys(q.dimension for q, asked in zip(questions, answers.asked) if asked))
        shape = (spaces_n, len(answers.groups) + 1, len(dimensions))
        points, weights, people = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        people_any = np.zeros(shape[:2])
        given = ~np.isnan(answers.scores)
        counts = given & (np.array([question.weight for question in questions]) > 0)
        place = np.array([dimensions.index(q.dimension) if q.dimension in dimensions else -1 for q in questions])
        for group in range(shape[1]):
            mine = np.flatnonzero((answers.group == group - 1) | (group == 0))
            space = answers.space[mine]
            for number, question in enumerate(questions):
                told = counts[mine, number]
                if not told.any():
                    continue
                count = np.bincount(space[told], minlength=spaces_n)
                worth = np.bincount(space[told], answers.scores[mine[told], number], spaces_n)
                points[:, group, place[number]] += question.weight * worth / np.maximum(count, 1)
                weights[:, group, place[number]] += question.weight * (count > 0)
            for index in range(len(dimensions)):
                told = counts[mine][:, place == index].any(axis=1)
                people[:, group, index] = np.bincount(space[told], minlength=spaces_n)
            people_any[:, group] = np.bincount(space[given[mine].any(axis=1)], minlength=spaces_n)
        return _Scores(dimensions, points, weights, people, people_any)

    def hidden(self, minimum: float) -> _Hidden:
        """Return what few people stand behind, and what would give it away."""
        scores, counts = is_small(self.people, minimum), is_small(self.people_any, minimum)
        counts[:, 0] = False
        if self.people.shape[1] > 1:
            rest = self.people_any[:, 0] - self.people_any[:, 1:].sum(axis=1)
            counts[:, 1:] = hide_small_parts(self.people_any[:, 1:], rest, minimum)
            for index in range(len(self.dimensions)):
                people = self.people[:, :, index]
                rest = people[:, 0] - people[:, 1:].sum(axis=1)
                scores[:, 1:, index] = hide_small_parts(people[:, 1:], rest, minimum)
            # where the number of forms is hidden, a score shown for everyone and for others would give it away
            scores[:, 1:] |= counts[:, 1:, None] & (self.people[:, 1:] > 0)
        return _Hidden(scores, counts)

    def shown(self, hidden: _Hidden, chosen: Sequence[str]) -> np.ndarray:
        """Return the score over these dimensions as far as they are shown, shape (spaces, groups), NaN for none."""
        places = [self.dimensions.index(name) for name in chosen]
        seen = ~hidden.scores[:, :, places]
        points, weights = self.points[:, :, places], self.weights[:, :, places]
        whole = np.where(seen, weights, 0).sum(axis=2)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(whole > 0, np.where(seen, points, 0).sum(axis=2) / whole, np.nan)


def _womens_safety(
    answers: Answers, questions: Sequence[Question], scores: _Scores, hidden: _Hidden
) -> np.ndarray | None:
    """Return the safety of each space as women answered it, whatever the forms call them; ``None`` if none says so.

    Forms of one survey may write “F” and “female”: these are one group here, hidden where a part of it is.
    """
    women = np.array([number for number, group in enumerate(answers.groups, start=1) if group in WOMEN], dtype=np.int64)
    if not len(women) or SAFETY not in scores.dimensions:
        return None
    group = np.where(np.isin(answers.group + 1, women), 0, -1)
    together = _Scores.of(replace(answers, group=group, groups=("women",)), questions, len(scores.points))
    place = scores.dimensions.index(SAFETY)
    shown = ~hidden.scores[:, women, place].any(axis=1) & (together.weights[:, 1, place] > 0)
    found = np.full(len(shown), np.nan)
    found[shown] = together.points[shown, 1, place] / together.weights[shown, 1, place]
    return found


def _columns(
    scores: _Scores, hidden: _Hidden, groups: Sequence[str], womens_safety: np.ndarray | None
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


def _notes_on_scores(columns: dict[str, np.ndarray], hidden: _Hidden, min_answers: float) -> list[Message]:
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
