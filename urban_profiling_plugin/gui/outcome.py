"""What a finished run leaves: its record, and the texts of its result."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..algorithms.base import UrbanAlgorithm
from ..core.text import Message
from ..i18n import tr
from ..workspace.city import City, Run
from .runner import Outcome
from .wording import fill, number, plain, quantity
from .workflows import Step


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


def headline_of(step: Step, algorithm: UrbanAlgorithm, run: Run) -> tuple[str, str, list[str]]:
    """Return the big figure, its caption and the sentences below it."""
    if step.headline is None:
        return "", "", []
    texts = texts_of(algorithm, run)
    figure = texts.get(step.headline.figure) or quantity(None)
    caption = fill(step.headline.caption, texts) or tr(step.headline.caption)
    details = [text for text in (fill(template, texts) for template in step.headline.details) if text]
    return figure, caption, details


def unit_of(step: Step, algorithm: UrbanAlgorithm) -> str:
    """Return the unit of the big figure, which its breakdown shares; empty for counts."""
    units = {figure.key: figure.unit for figure in algorithm.figures}
    unit = units.get(step.headline.figure, "") if step.headline is not None else ""
    return unit if unit in _SHOWN else ""


def line_of(step: Step, algorithm: UrbanAlgorithm, run: Run) -> str:
    """Return a result in a few words."""
    if step.headline is None or not step.headline.line:
        return ""
    return fill(step.headline.line, texts_of(algorithm, run)) or ""


def bars_of(step: Step, run: Run) -> list[tuple[str, float | None]]:
    """Return the breakdown with labels that a person reads."""
    return [
        (tr(Message(step.words[label])) if label in step.words else plain(label), value)
        for label, value in run.breakdown
    ]
