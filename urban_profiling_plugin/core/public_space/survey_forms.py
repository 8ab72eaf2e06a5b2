"""Filled in forms of a public space survey: which space each is about, which came twice, which are about none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from ..errors import UrbanProfilingError
from ..frame import Frame, is_missing
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message

UNKNOWN_SPACE, NO_SPACE, REPEATED = "unknown_space", "no_space_id", "repeated_submission"
OUTSIDE, CONFLICT = "outside_list", "conflicting_answers"
"""What can be wrong with a form or an answer, as the table of problems says it."""
SUBMISSION_FIELDS = ("submission_id", "_uuid", "instanceid", "meta/instanceid", "meta-instanceid", "key", "_id")
"""What survey tools call the identifier of a filled in form, looked for in this order (any case)."""
SHOWN = 5
"""Identifiers that a message with several lists shows of each."""


@dataclass
class ProblemRows:
    """The table of what was found wrong in the survey, and how much of each sort."""

    rows: list[tuple[int, str | None, str | None, str | None, str | None, str]] = field(default_factory=list)

    def add(
        self,
        problem: str,
        row: int,
        submission: str | None,
        space: str | None,
        column: str | None = None,
        value: str | None = None,
    ) -> None:
        """Add one line: the survey's feature id, its submission and space, field and value, and the problem's word."""
        self.rows.append((row, submission, space, column, value, problem))

    def frame(self) -> Frame:
        """Return the table."""
        names = ("row", "submission_id", "space_id", "field", "value", "problem")
        columns: dict[str, np.ndarray] = {}
        for index, name in enumerate(names):
            values = np.empty(len(self.rows), dtype=np.int64 if name == "row" else object)
            values[:] = [line[index] for line in self.rows]
            columns[name] = values
        return Frame(None, columns, None, None, "problems", {**dict.fromkeys(names[1:], "text"), "row": "integer"})


@dataclass(frozen=True)
class Forms:
    """Every row of the survey: the number of its space (-1: none such), the space and the submission as told."""

    space: np.ndarray
    told: np.ndarray
    submission: np.ndarray
    ids: np.ndarray

    @staticmethod
    def read(
        survey: Frame, space_ids: np.ndarray, space_id_field: str, submission_field: str | None, notes: list[Message]
    ) -> Forms:
        """Return the forms; which field tells a repeated one goes to `notes`."""
        told = survey.own_texts(space_id_field)
        number = {text: i for i, text in enumerate(space_ids.tolist())}
        space = np.array([number.get(text, -1) for text in told.tolist()], dtype=np.int64)
        whole = all(text.isdecimal() for text in number)
        folded: dict[str, int] = {}
        for text, i in number.items():  # ids that differ in case alone are never guessed
            folded[text.casefold()] = -1 if text.casefold() in folded else i
        for row in np.flatnonzero(space < 0):
            if told[row] is not None:
                text = told[row].casefold()
                # a spreadsheet writes a whole number beside empty cells as 7.0
                space[row] = folded.get(re.sub(r"\.0+$", "", text) if whole else text, -1)
        names = (submission_field,) if submission_field else SUBMISSION_FIELDS
        chosen = next((survey.find(name) for name in names if survey.find(name) is not None), None)
        if chosen is not None and not submission_field:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}”: a form that came twice is told by the field “{field}”."
            )
            notes.append(message(template, name=survey.name, field=chosen))
        elif submission_field:
            survey.column(submission_field)
        submission = np.full(len(survey), None, dtype=object) if chosen is None else survey.own_texts(chosen)
        return Forms(space, told, submission, survey.ids)

    def of(self, row: int) -> tuple[int, str | None, str | None]:
        """Return a row's feature id, submission and space for the table of problems."""
        return int(self.ids[row]), self.submission[row], self.told[row]


def require_spaces(survey: Frame, found: Forms, space_ids: np.ndarray, spaces_name: str) -> None:
    """Raise `UrbanProfilingError` when no form is about a space of the layer."""
    if (found.space >= 0).any():
        return
    told = list(dict.fromkeys(text for text in found.told.tolist() if text is not None))
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No answer of “{survey}” is about a space of “{spaces}”: the survey names the spaces {told}, the layer has "
            "{ids}. Choose the fields that hold the same identifiers.",
        ),
        survey=survey.name,
        spaces=spaces_name,
        told=list_ids(told, SHOWN) or "–",
        ids=list_ids(space_ids, SHOWN) or "–",
    )


def list_lost(survey: Frame, found: Forms, spaces_name: str, listed: ProblemRows, notes: list[Message]) -> None:
    """List the forms about no space, and those about spaces that do not exist."""
    lost = found.space < 0
    unnamed = lost & is_missing(found.told)
    for row in np.flatnonzero(lost):
        listed.add(NO_SPACE if unnamed[row] else UNKNOWN_SPACE, *found.of(row))
    if unnamed.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}”: {n} forms name no space and count nowhere (features {ids})."
                ),
                name=survey.name,
                n=int(unnamed.sum()),
                ids=list_ids(survey.ids[unnamed]),
            )
        )
    unknown = lost & ~unnamed
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} forms are about spaces that “{spaces}” does not have and count nowhere (spaces "
                    "{ids}; features {rows}).",
                ),
                name=survey.name,
                spaces=spaces_name,
                n=int(unknown.sum()),
                ids=list_ids(dict.fromkeys(found.told[unknown].tolist())),
                rows=list_ids(survey.ids[unknown]),
            )
        )


def first_of_form(found: Forms, rows: np.ndarray) -> np.ndarray:
    """Return for each row the first of the same submission about the same space."""
    seen: dict[tuple[str, int], int] = {}
    return np.array(
        [
            row
            if found.submission[row] is None
            else seen.setdefault((found.submission[row], int(found.space[row])), row)
            for row in rows.tolist()
        ],
        dtype=np.int64,
    )


def fields_in_groups(survey: Frame, names: Iterable[str]) -> list[str]:
    """Return the fields that carry the group of the form before one of these names: ``safety/lighting``.

    >>> form = Frame(None, {"place/space_id": np.array([7]), "safety:lit": np.array([1])}, None, None, "survey")
    >>> fields_in_groups(form, ["Space_ID", "lit"])
    ['place/space_id', 'safety:lit']
    """
    wanted = {name.strip().casefold() for name in names}
    return [name for name in survey.columns if re.split(r"[/.:-]", name)[-1].strip().casefold() in wanted]
