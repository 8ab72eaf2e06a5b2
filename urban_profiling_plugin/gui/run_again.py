"""Whether a recorded run can be done again from its record, and if not, why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..algorithms.base import UrbanAlgorithm
from ..algorithms.parameters import Parameter
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import filling
from ..workspace.runs import Run
from .run_words import label_of, value_words

HERE, ELSEWHERE, MODEL = "here", "elsewhere", "model"
"""Where it would be done: in this QGIS, in another program, as a model that asks for the layers."""


def obstacle(run: Run, algorithm: UrbanAlgorithm | None, layers: filling.Layers, where: str) -> str:
    """Return why a run cannot be done again, empty when it can."""
    if algorithm is None:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "This version of the plugin has no “{algorithm}”.")
        return tr(text, algorithm=run.algorithm)
    for parameter, value in _given(run, algorithm):
        named = {"what": label_of(algorithm, parameter.key), "layer": value_words(value)}
        if isinstance(value, dict):
            text = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{what}: the run read only some features of “{layer}”, selected or let through then. Its record does "
                "not say all of that, so that it cannot be repeated.",
            )
            return tr(text, **named)
        if where == MODEL and parameter.is_layer(value):
            continue
        if not layers.is_there(value):
            text = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{what}: “{layer}” is not there any more, so that the run cannot be repeated. Choose another in the "
                "form of the step.",
            )
            return tr(text, **named)
        if where == ELSEWHERE and parameter.is_layer(value) and not filling.names_file(value):
            text = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{what}: the layer is in this project alone, where no other program sees it. Save it to a file, and "
                "run the step with that.",
            )
            return tr(text, **named)
    return ""


def _given(run: Run, algorithm: UrbanAlgorithm) -> Iterator[tuple[Parameter, Any]]:
    """Yield every layer and file that a run was given."""
    for parameter in algorithm.parameters:
        value = run.parameters.get(parameter.key)
        if value not in (None, "", []) and (parameter.takes_layers or parameter.kind in filling.FILE_KINDS):
            yield from ((parameter, item) for item in (value if isinstance(value, list) else [value]))
