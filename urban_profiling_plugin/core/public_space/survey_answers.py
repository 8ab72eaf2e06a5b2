"""Answers of a public space survey: whose they are, which space they are about, what each is worth, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, is_missing, require_features
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, as_text, list_ids, message
from .quality_questions import OPINION, Question, dimension_name, field_of
from .survey_forms import (
    CONFLICT,
    OUTSIDE,
    REPEATED,
    SHOWN,
    Forms,
    ProblemRows,
    first_of_form,
    list_lost,
    require_spaces,
)

MAX_GROUPS = 20
"""More than these are no groups but answers of another sort."""


@dataclass(frozen=True)
class Answers:
    """What counts of a survey.

    Attributes
    ----------
    space : number of the space id of each counted form, shape (m,).
    scores : what each answer is worth, 0 to 100, NaN for none, shape (m, questions).
    group : number of the respondent's group, -1 where it is not told, shape (m,).
    groups : names of the groups, as beginnings of field names.
    asked : which questions the survey has, shape (questions,).
    """

    space: np.ndarray
    scores: np.ndarray
    group: np.ndarray
    groups: tuple[str, ...]
    asked: np.ndarray
    problems: ProblemRows
    notes: list[Message]


def read_answers(
    survey: Frame,
    space_ids: np.ndarray,
    questions: Sequence[Question],
    *,
    spaces_name: str,
    space_id_field: str,
    submission_field: str | None = None,
    group_field: str | None = None,
    progress: Progress | None = None,
) -> Answers:
    """Return the answers of a survey about these spaces.

    Forms about spaces that do not exist are listed and left out; a form that came twice (same submission and space)
    counts once, the first; an answer that is not in the table of questions is listed and is no answer. Nothing is lost:
    whatever does not count is a line of the table of problems.

    Parameters
    ----------
    space_ids : unique ids, text.
    submission_field : identifies a form; without it one of `SUBMISSION_FIELDS`.

    Raises
    ------
    UrbanProfilingError : an empty survey, none of the questions or none of the spaces in it, a field that is lacking.
    """
    progress = progress or Progress()
    require_features(survey)
    notes: list[Message] = []
    fields = _fields(survey, questions, notes)
    survey.column(space_id_field)
    found, listed = Forms.read(survey, space_ids, space_id_field, submission_field, notes), ProblemRows()
    require_spaces(survey, found, space_ids, spaces_name)
    list_lost(survey, found, spaces_name, listed, notes)
    rows = np.flatnonzero(found.space >= 0)
    first = first_of_form(found, rows)
    counted = rows[first == rows]
    columns = [None if name is None else _Column.read(survey, name) for name in fields]
    _list_repeated(survey, found, rows, first, columns, listed, notes)
    scores = np.full((len(counted), len(questions)), np.nan)
    outside: dict[str, list[int]] = {}
    differing: dict[str, list[str]] = {}
    for number, (question, column) in enumerate(zip(questions, columns)):
        progress.at(100.0 * number / len(questions))
        if column is None:
            continue
        words, worth = _judge(question, column)
        scores[:, number] = worth[column.code[counted]]
        strange = np.array([text is not None and known is None for text, known in zip(column.texts, words)], dtype=bool)
        for row in counted[strange[column.code[counted]]]:
            value = column.texts[column.code[row]]
            listed.add(OUTSIDE, *found.of(row), column.name, value)
            outside.setdefault(f"{column.name} “{value}”", []).append(int(survey.ids[row]))
        if question.kind != OPINION:
            # who does not know contradicts nobody
            known = [None if np.isnan(score) else text for text, score in zip(words, worth)]
            _list_conflicts(found, counted, column, known, listed, differing)
    notes.extend(_notes_of(survey, outside, differing))
    group, groups = _groups(survey, group_field, counted, notes)
    asked = np.array([name is not None for name in fields], dtype=bool)
    return Answers(found.space[counted], scores, group, groups, asked, listed, notes)


@dataclass(frozen=True)
class _Column:
    """A survey field as the number of a text in each row; text 0 is no answer."""

    name: str
    code: np.ndarray
    texts: list[str | None]
    truths: dict[int, bool]

    @staticmethod
    def read(survey: Frame, name: str) -> _Column:
        column = survey.columns[name]
        values = column.astype(str).astype(object) if column.dtype.kind == "M" else column
        code = np.zeros(len(survey), dtype=np.int64)
        seen: dict[Any, int] = {}
        texts: list[str | None] = [None]
        truths: dict[int, bool] = {}
        given = np.flatnonzero(~is_missing(column))
        for row, value in zip(given.tolist(), values[given].tolist()):
            # True equals 1: they are kept apart
            key = (type(value) is bool, value)
            if key not in seen:
                text = as_text(value)
                seen[key] = len(texts) if text else 0
                if text:
                    truths.update({len(texts): value} if type(value) is bool else {})
                    texts.append(text)
            code[row] = seen[key]
        return _Column(name, code, texts, truths)


def _fields(survey: Frame, questions: Sequence[Question], notes: list[Message]) -> list[str | None]:
    """Return the survey's field of each question, ``None`` where it has none; say which it lacks."""
    problems = Problems()
    found = [field_of(survey, question, problems) for question in questions]
    absent = list(dict.fromkeys(q.names[0] for q, name in zip(questions, found) if name is None))
    if len(absent) == len({question.names[0] for question in questions}) and not problems.messages:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has none of the questions of the table ({questions}). Its fields are: {fields}. Write "
                "your questions and answers into a copy of public_space_questions.csv and choose it as the table of "
                "questions.",
            ),
            name=survey.name,
            questions=list_ids(absent),
            fields=", ".join(survey.columns) or "–",
        )
    problems.raise_any()
    if absent:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” has no field for {n} questions of the table, which count nowhere: {questions}.",
                ),
                name=survey.name,
                n=len(absent),
                questions=list_ids(absent),
            )
        )
    return found


def _list_repeated(
    survey: Frame,
    found: Forms,
    rows: np.ndarray,
    first: np.ndarray,
    columns: Sequence[_Column | None],
    listed: ProblemRows,
    notes: list[Message],
) -> None:
    again = np.flatnonzero(first != rows)
    if not len(again):
        return
    differ = np.zeros(len(again), dtype=bool)
    for column in columns:
        if column is not None:
            differ |= column.code[rows[again]] != column.code[first[again]]
    for row in rows[again]:
        listed.add(REPEATED, *found.of(row))
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} forms came twice and count once (submissions {ids}). In {differ} of them the answers "
                "differ from those that came first, which count.",
            ),
            name=survey.name,
            n=len(again),
            ids=list_ids(dict.fromkeys(found.submission[rows[again]].tolist())),
            differ=int(differ.sum()),
        )
    )


def _judge(question: Question, column: _Column) -> tuple[list[str | None], np.ndarray]:
    """Return the table's spelling (``None``: not in it) and the worth of each text of a column."""
    words: list[str | None] = [None]
    worth = np.full(len(column.texts), np.nan)
    for number, text in enumerate(column.texts[1:], start=1):
        told = question.truth(column.truths[number]) if number in column.truths else text
        known = question.score_of(told)  # type: ignore[arg-type]
        words.append(None if known is None else known[0])
        worth[number] = np.nan if known is None else known[1]
    return words, worth


def _list_conflicts(
    found: Forms,
    counted: np.ndarray,
    column: _Column,
    words: Sequence[str | None],
    listed: ProblemRows,
    differing: dict[str, list[str]],
) -> None:
    """List the spaces about which respondents told different things where one must be right."""
    names = sorted({text for text in words if text is not None})
    number = np.array([-1 if text is None else names.index(text) for text in words], dtype=np.int64)
    answer = number[column.code[counted]]
    rows, answer = counted[answer >= 0], answer[answer >= 0]
    space = found.space[rows]
    pairs, start, count = np.unique(space * (len(names) + 1) + answer, return_index=True, return_counts=True)
    of_space = pairs // (len(names) + 1)
    spaces, kinds = np.unique(of_space, return_counts=True)
    for one in spaces[kinds > 1]:
        mine = np.flatnonzero(of_space == one)
        row = int(rows[start[mine].min()])
        value = ", ".join(f"{names[int(pairs[i] % (len(names) + 1))]} ({count[i]})" for i in mine)
        listed.add(CONFLICT, *found.of(row), column.name, value)
        differing.setdefault(column.name, []).append(str(found.told[row]))


def _notes_of(survey: Frame, outside: dict[str, list[int]], differing: dict[str, list[str]]) -> list[Message]:
    notes = []
    if outside:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} answers are not in the table of questions and count as not given. By value "
                    "(features): {values}. Add them to the table if they are right.",
                ),
                name=survey.name,
                n=sum(len(rows) for rows in outside.values()),
                values=list_ids([f"{text} ({list_ids(rows, SHOWN)})" for text, rows in outside.items()]),
            )
        )
    if differing:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: about {n} spaces respondents tell different things; their scores are averaged. By "
                    "question (spaces): {examples}.",
                ),
                name=survey.name,
                n=len({space for spaces in differing.values() for space in spaces}),
                examples="; ".join(f"{name} ({list_ids(spaces, SHOWN)})" for name, spaces in differing.items()),
            )
        )
    return notes


def _groups(
    survey: Frame, group_field: str | None, counted: np.ndarray, notes: list[Message]
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the group of each counted form, and the groups' names."""
    if group_field is None:
        return np.full(len(counted), -1), ()
    survey.column(group_field)
    told = survey.own_texts(group_field)[counted]
    named = np.array([None if text is None else dimension_name(text) for text in told.tolist()], dtype=object)
    groups = tuple(sorted({text for text in named.tolist() if text is not None}))
    if len(groups) > MAX_GROUPS:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: field “{field}” has {n} different values, too many for groups. Choose one with "
                "classes, such as sex or age group.",
            ),
            name=survey.name,
            field=group_field,
            n=len(groups),
        )
    number = {text: i for i, text in enumerate(groups)}
    group = np.array([-1 if text is None else number[text] for text in named.tolist()], dtype=np.int64)
    if (group < 0).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "{n} forms do not tell the group ({field}); they count for everyone."
                ),
                n=int((group < 0).sum()),
                field=group_field,
            )
        )
    return group, groups
