"""The texts of a finished run's result."""

from __future__ import annotations

from dataclasses import dataclass

from ..algorithms.base import UrbanAlgorithm
from ..core.text import Message
from ..i18n import tr
from ..workspace.runs import Run
from ..workspace.steps import Headline, Step
from ..workspace.workflows import step_of
from ..workspace.workspace import Workspace
from .wording import OF_100, fill, number, plain, quantity


def texts_of(algorithm: UrbanAlgorithm, run: Run) -> dict[str, str]:
    """Return figures and parameters as text with their units, by key; unknown ones are left out."""
    found = {}
    for parameter in algorithm.parameters:
        value = run.parameters.get(parameter.key, parameter.default)
        if parameter.kind in ("number", "integer") and value is not None:
            found[parameter.key] = quantity(value, parameter.unit)
    for figure in algorithm.figures:
        value = run.figures.get(figure.key)
        if value is not None:
            # counts of people and things say so in the sentence
            found[figure.key] = quantity(value, figure.unit) if figure.unit in _SHOWN else number(value)
    return found


_SHOWN = ("%", OF_100, "m", "m²", "ha", "km", "km²")


@dataclass(frozen=True)
class ResultText:
    """A result as a person reads it: the big figure, what it is of, sentences, a few words, and the bars beside it."""

    figure: str
    caption: str
    details: tuple[str, ...]
    line: str
    bars: tuple[tuple[str, float | None], ...]
    unit: str


def result_text(step: Step, algorithm: UrbanAlgorithm, run: Run, city: Workspace) -> ResultText | None:
    """Return what to say about a run; the choice of words may depend on other runs in the city."""
    headline = _headline(step, city)
    if headline is None:
        return None
    texts = texts_of(algorithm, run)
    units = {figure.key: figure.unit for figure in algorithm.figures}
    unit = units.get(headline.figure, "")
    return ResultText(
        (texts.get(headline.figure) or quantity(None)) if headline.figure else "",
        fill(headline.caption, texts) or tr(headline.caption),
        tuple(text for text in (fill(template, texts) for template in headline.details) if text),
        fill(headline.line, texts) or "" if headline.line else "",
        tuple(
            (tr(Message(step.words[label])) if label in step.words else plain(label), value)
            for label, value in run.breakdown
        ),
        step.bars or (unit if unit in _SHOWN else ""),
    )


def _headline(step: Step, city: Workspace) -> Headline | None:
    """Return the step's headline, or the one for results without people."""
    if step.stand_in is None:
        return step.headline
    stem, _, key = step.stand_in.unknown.partition(".")
    other = step_of(stem)
    run = None if other is None else city.run_of(other)
    without = run is not None and run.figures.get(key) is None
    return step.stand_in.headline if without else step.headline
