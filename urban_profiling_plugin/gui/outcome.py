"""What a finished run leaves: its record, and the texts of its result."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..algorithms.base import UrbanAlgorithm
from ..core.text import Message
from ..i18n import tr
from ..workspace.city import City, Run
from ..workspace.steps import Headline, Step
from .runner import Outcome
from .wording import fill, number, plain, quantity


def run_of(
    step: Step,
    algorithm: UrbanAlgorithm,
    given: Mapping[str, Any],
    read: Mapping[str, int],
    outcome: Outcome,
    city: City,
) -> Run:
    """Return the record of a finished run."""
    results = outcome.results
    breakdown = results.get("BREAKDOWN") or "[]"
    return Run(
        parameters=dict(given),
        inputs=dict(read),
        outputs={key: city.source(step.table(key)) for key in step.outputs if results.get(key)},
        figures={figure.key: results.get(figure.key) for figure in algorithm.figures},
        notes=[line for line in str(results.get("NOTES") or "").split("\n") if line] + outcome.warnings,
        breakdown=json.loads(breakdown),
        seconds=round(outcome.seconds, 2),
    )


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


_SHOWN = ("%", "m", "m²", "ha", "km", "km²")


@dataclass(frozen=True)
class ResultText:
    """A result as a person reads it: the big figure, what it is of, sentences, a few words, and the bars beside it."""

    figure: str
    caption: str
    details: tuple[str, ...]
    line: str
    bars: tuple[tuple[str, float | None], ...]
    unit: str


def result_text(step: Step, algorithm: UrbanAlgorithm, run: Run, runs: Mapping[str, Run]) -> ResultText | None:
    """Return what to say about a run; `runs` are those of all steps, on which the choice of words may depend."""
    headline = _headline(step, runs)
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
        unit if unit in _SHOWN else "",
    )


def _headline(step: Step, runs: Mapping[str, Run]) -> Headline | None:
    """Return the step's headline, or the one for results without people."""
    if step.stand_in is None:
        return step.headline
    stem, _, key = step.stand_in.unknown.partition(".")
    without = stem in runs and runs[stem].figures.get(key) is None
    return step.stand_in.headline if without else step.headline
