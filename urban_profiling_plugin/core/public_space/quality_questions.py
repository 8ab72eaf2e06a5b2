"""Questions of a public space survey: which answers there are and what each is worth, from a table that users edit."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...paths import table
from ..errors import Problems
from ..frame import Frame, is_missing
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP
from .survey_forms import fields_in_groups

FACT, OPINION = "fact", "opinion"
MEAN, SUM, LEAST, MOST = "mean", "sum", "min", "max"
_COLUMNS = {
    "question": "text",
    "dimension": "text",
    "answer": "text",
    "score": "real",
    "score_to": "real",
    "weight": "real",
    "kind": (FACT, OPINION),
    "several": (MEAN, SUM, LEAST, MOST),
}
_ALTERNATIVES = re.compile(r"\s*\|\s*")
_BETWEEN = re.compile(r"\s*[;,|]\s*")
_YES, _NO = ("true", "yes", "1"), ("false", "no", "0")
_RESERVED = ("quality",)


@dataclass(frozen=True)
class Scale:
    """Numbers from `low` to `high`, worth `score` to `score_to` in proportion."""

    low: float
    high: float
    score: float
    score_to: float

    def score_of(self, number: float) -> float:
        """Return what a number within the limits is worth."""
        if self.score == self.score_to:
            return self.score
        return self.score + (self.score_to - self.score) * (number - self.low) / (self.high - self.low)


@dataclass
class Question:
    """One question, for one dimension.

    Attributes
    ----------
    names : the survey's field is called one of these.
    scores : what an answer (a `word`) is worth, 0 to 100; NaN: allowed, and counts as no answer (“don't know”).
    scales : ranges of numbers.
    kind : ``fact``, ``opinion``, or ``None`` where the table does not say.
    several : how several answers at once are put together.
    """

    names: tuple[str, ...]
    dimension: str
    weight: float = 1.0
    kind: str | None = None
    several: str = MEAN
    scores: dict[str, float] = field(default_factory=dict)
    scales: list[Scale] = field(default_factory=list)

    def score_of(self, text: str) -> tuple[str, float] | None:
        """Return an answer in the table's spelling and what it is worth, ``None`` when the table does not know it.

        Several answers at once are those that a form writes with spaces, commas or semicolons between them; the table
        must know each of them.

        >>> lamps = Question(("lamps",), "safety", scores={"led": 100.0, "bulb": 50.0}, scales=[Scale(1, 5, 0, 100)])
        >>> lamps.score_of("LED"), lamps.score_of("bulb led"), lamps.score_of("4"), lamps.score_of("torch")
        (('led', 100.0), ('bulb led', 75.0), ('4', 75.0), None)
        """
        found = word(text)
        if found in self.scores:
            return found, self.scores[found]
        number = _number(found)
        if number is not None:
            # where one range ends another may begin: it holds its lower limit
            inside = [scale for scale in self.scales if scale.low <= number <= scale.high]
            if inside:
                return found, max(inside, key=lambda scale: scale.low).score_of(number)
        for parts in (_BETWEEN.split(text), re.split(r"[;,|\s]+", text)):
            words = sorted({word(part) for part in parts if part.strip()})
            if len(words) > 1 and all(part in self.scores for part in words):
                return " ".join(words), self._together([self.scores[part] for part in words])
        return None

    def truth(self, value: bool) -> str:
        """Return the table's word for a yes or no that is stored as such."""
        return next((text for text in (_YES if value else _NO) if text in self.scores), str(value).lower())

    def _together(self, scores: list[float]) -> float:
        known = [score for score in scores if not math.isnan(score)]
        if not known:
            return math.nan
        if self.several == SUM:
            return min(math.fsum(known), 100.0)
        if self.several in (LEAST, MOST):
            return min(known) if self.several == LEAST else max(known)
        return math.fsum(known) / len(known)


def word(text: str) -> str:
    """Return an answer as it is compared: without regard to case, outer spaces, and how a number is written.

    >>> word("  Very  Good "), word("3.0"), word("3,5")
    ('very good', '3', '3.5')
    """
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).strip()).casefold()
    number = _number(plain)
    return plain if number is None else str(int(number)) if number == int(number) else repr(number)


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)", text):
        return None
    return float(text.replace(",", "."))


def dimension_name(text: str) -> str:
    """Return a dimension or group as the beginning of a field name.

    >>> dimension_name("Women's safety")
    'womens_safety'
    """
    return re.sub(r"\W+", "_", re.sub("['’]", "", text).strip().lower()).strip("_") or "other"


def read_questions(path: str | Path | None = None) -> list[Question]:
    """Return the questions of a CSV, or of the plugin's table, in the order in which they first appear.

    Columns: ``question`` (the survey's field; other names it may have behind ``|``), ``dimension``, ``answer`` (a
    word, a number, ``low..high`` for numbers between; other spellings, as labels in other languages, behind ``|``),
    ``score`` (0 to 100; empty: the answer is allowed and counts as none), and as far as wanted ``weight`` (of the
    question, 1), ``score_to`` (a range is worth ``score`` at its lower end and this at its upper), ``kind`` (fact or
    opinion) and ``several`` (mean, sum, min or max of several answers at once).

    Raises
    ------
    UrbanProfilingError : the table cannot be used; every problem with its lines.
    """
    rows = read_table(
        path or table("public_space_questions.csv"),
        _COLUMNS,
        optional=("score_to", "weight", "kind", "several"),
        required=("question", "dimension", "answer"),
    )
    problems = Problems()
    _check_numbers(rows, problems)
    found: dict[tuple[str, str], Question] = {}
    lines: dict[tuple[str, str], list[int]] = {}
    for row in range(len(rows)):
        names = tuple(_ALTERNATIVES.split(rows.columns["question"][row].strip("| ")))
        key = (word(names[0]), dimension_name(rows.columns["dimension"][row]))
        found.setdefault(key, Question(names, key[1]))
        lines.setdefault(key, []).append(row)
        _add_answer(rows, row, found[key], problems)
    for key, question in found.items():
        _set_traits(rows, lines[key], question, problems)
    reserved = np.isin([dimension_name(text) for text in rows.columns["dimension"]], _RESERVED)
    if reserved.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{table}”: a dimension cannot be called “{name}”, the name of the score of all dimensions "
                "(lines {ids}). Call it something else.",
            ),
            ids=rows.ids[reserved],
            table=rows.name,
            name=", ".join(_RESERVED),
        )
    problems.raise_any()
    return list(found.values())


def _check_numbers(rows: Frame, problems: Problems) -> None:
    for name in ("score", "score_to"):
        wrong = (rows.columns[name] < 0) | (rows.columns[name] > 100)
        if wrong.any():
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Table “{table}”: column “{column}” runs from 0 (worst) to 100 (best), but not in lines {ids}. "
                    "Correct them.",
                ),
                ids=rows.ids[wrong],
                table=rows.name,
                column=name,
            )
    negative = rows.columns["weight"] < 0
    if negative.any():
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{table}”: the weight is negative in lines {ids}. Correct it."),
            ids=rows.ids[negative],
            table=rows.name,
        )


def _add_answer(rows: Frame, row: int, question: Question, problems: Problems) -> None:
    """Add one line of the table to its question."""
    score, score_to = float(rows.columns["score"][row]), float(rows.columns["score_to"][row])
    for text in _ALTERNATIVES.split(rows.columns["answer"][row].strip("| ")):
        limits = _limits(text)
        if limits is None:
            if word(text) in question.scores:
                problems.add(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "Table “{table}”: line {line} repeats the answer “{answer}” of question “{question}”. Keep one "
                        "of each.",
                    ),
                    table=rows.name,
                    line=int(rows.ids[row]),
                    answer=text,
                    question=question.names[0],
                )
            question.scores[word(text)] = score
            continue
        low, high = limits
        end = score if math.isnan(score_to) else score_to
        if not low <= high or (end != score and not (low < high and math.isfinite(high - low))):
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Table “{table}”: the range “{answer}” of line {line} does not run from a smaller to a larger "
                    "number (one with score_to needs both). Write it as 1..5.",
                ),
                table=rows.name,
                line=int(rows.ids[row]),
                answer=text,
            )
            continue
        question.scales.append(Scale(low, high, score, end))


def _limits(text: str) -> tuple[float, float] | None:
    """Return the limits of a range of numbers; an open end is infinite; ``None`` for another answer.

    >>> _limits("1..5"), _limits("2,5 .."), _limits("..3"), _limits("so..so"), _limits("..")
    ((1.0, 5.0), (2.5, inf), (-inf, 3.0), None, None)
    """
    low, dots, high = text.partition("..")
    if not dots or not (low.strip() or high.strip()):
        return None
    ends = [_number(part.strip()) if part.strip() else math.inf for part in (low, high)]
    if None in ends:
        return None
    return (-math.inf if ends[0] == math.inf else float(ends[0]), float(ends[1]))  # type: ignore[arg-type]


def _set_traits(rows: Frame, lines: Sequence[int], question: Question, problems: Problems) -> None:
    """Give a question its weight, kind and way with several answers; each must be the same wherever it is given."""
    for name in ("weight", "kind", "several"):
        column = rows.columns[name][list(lines)]
        given = column[~is_missing(column)]
        if not len(given):
            continue
        if len(set(given.tolist())) > 1:
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Table “{table}”: question “{question}” has different values of “{column}” (lines {ids}). Give it "
                    "one.",
                ),
                ids=rows.ids[list(lines)],
                table=rows.name,
                question=question.names[0],
                column=name,
            )
        setattr(question, name, float(given[0]) if name == "weight" else given[0])


def field_of(survey: Frame, question: Question, problems: Problems) -> str | None:
    """Return the survey's field of a question, ``None`` when it has none.

    A field may carry the group of the form before its name, as ``safety/lighting`` or ``safety-lighting``.
    """
    for name in question.names:
        found = survey.find(name)
        if found is not None:
            return found
    inner = fields_in_groups(survey, question.names)
    if len(inner) > 1:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: question “{question}” may be any of the fields {fields}. Write the whole name of the "
                "right one into the table of questions.",
            ),
            name=survey.name,
            question=question.names[0],
            fields=", ".join(inner),
        )
    return inner[0] if len(inner) == 1 else None
