"""The texts of a finished run's result: what the pages of the dialog show and reports print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP, Message
from ..workspace.runs import Run
from ..workspace.steps import Doubt, Headline, Step
from ..workspace.workflows import step_of
from .words import SHOWN_UNITS, Words, plain

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..algorithms.parameters import Figure
    from ..workspace.workspace import Workspace

FEWEST_PEOPLE = 5
"""A number of people above 0 and under this one is not told in figures."""
_ALMOST_NONE = 1e-9
_PEOPLE = {"POPULATION", "PEOPLE", "SERVED", "UNREACHED", "UNPLACED", "HOUSEHOLDS", "DISPLACED", "RESIDENTS"}
"""Words in the key of a figure without a unit that mean a number of people. The plugin's own list."""


@dataclass(frozen=True)
class ResultText:
    """A result as a person reads it.

    Attributes
    ----------
    figure, caption : the big figure and what it is of.
    details : sentences below it.
    line : a few words.
    bars, unit : labels and values beside it; an unknown value is ``None``.
    doubts : sentences on what is not verified or not analysed.
    least : where the bars count people, the least number that is told.
    """

    figure: str
    caption: str
    details: tuple[str, ...]
    line: str
    bars: tuple[tuple[str, float | None], ...]
    unit: str
    doubts: tuple[str, ...] = ()
    least: float = 0.0


def result_text(step: Step, algorithm: UrbanAlgorithm, run: Run, city: Workspace, words: Words) -> ResultText | None:
    """Return what to say about a run; the choice of words may depend on other runs in the city."""
    headline = _headline(step, city)
    if headline is None:
        return None
    texts = texts_of(algorithm, run, words)
    told = next((figure for figure in algorithm.figures if figure.key == headline.figure), None)
    unit = "" if told is None or told.unit not in SHOWN_UNITS else told.unit
    return ResultText(
        (texts.get(headline.figure) or words.quantity(None)) if headline.figure else "",
        words.fill(headline.caption, texts) or words.tr(headline.caption),
        (
            *(text for text in (words.fill(template, texts) for template in headline.details) if text),
            *(words.tr(text) for key, text in headline.otherwise.items() if key not in texts),
        ),
        words.fill(headline.line, texts) or "" if headline.line else "",
        tuple(
            (words.tr(Message(step.words[label])) if label in step.words else plain(label), value)
            for label, value in run.breakdown
        ),
        step.bars or unit,
        tuple(
            text
            for doubt in headline.doubts
            if is_doubted(doubt, run.figures) and (text := words.fill(doubt.text, texts))
        ),
        FEWEST_PEOPLE if told is not None and counts_people(told) and not step.bars else 0.0,
    )


def texts_of(algorithm: UrbanAlgorithm, run: Run, words: Words) -> dict[str, str]:
    """Return figures and parameters as text with their units, by key; unknown ones are left out."""
    found = {}
    for parameter in algorithm.parameters:
        value = run.parameters.get(parameter.key, parameter.default)
        if parameter.kind in ("number", "integer") and value is not None:
            found[parameter.key] = words.quantity(value, parameter.unit)
    for figure in algorithm.figures:
        value = run.figures.get(figure.key)
        if isinstance(value, str):
            found[figure.key] = value
        if value is None or isinstance(value, str):
            continue
        unit = figure.unit if figure.unit in SHOWN_UNITS else ""
        found[figure.key] = value_text(value, unit, words, FEWEST_PEOPLE if counts_people(figure) else 0.0)
    return found


def counts_people(figure: Figure) -> bool:
    """Tell whether a figure is a number of people."""
    return not figure.unit and not _PEOPLE.isdisjoint(figure.key.split("_"))


def is_doubted(doubt: Doubt, figures: Mapping[str, float | str | None]) -> bool:
    """Tell whether a doubt holds for these figures."""
    more, than = figures.get(doubt.more), figures.get(doubt.than) if doubt.than else 0.0
    known = isinstance(more, (int, float)) and isinstance(than, (int, float))
    return known and more - than > _ALMOST_NONE


def value_text(value: float | None, unit: str, words: Words, least: float = 0.0) -> str:
    """Return a value as a person reads it; one above 0 and under `least` is not told."""
    if value is None:
        return words.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "not measured"))
    if _ALMOST_NONE < value < least:
        return words.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "fewer than {n}"), n=words.number(least))
    return words.quantity(value, unit)


def _headline(step: Step, city: Workspace) -> Headline | None:
    """Return the step's headline, or the one for results without people."""
    if step.stand_in is None:
        return step.headline
    stem, _, key = step.stand_in.unknown.partition(".")
    other = step_of(stem)
    run = None if other is None else city.run_of(other)
    without = run is not None and run.figures.get(key) is None
    return step.stand_in.headline if without else step.headline
