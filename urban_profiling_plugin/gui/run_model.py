"""A run as a model for the Model Builder: its layers become the model's inputs, everything else stays as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from ..workspace.runs import Run

_X, _Y = 260, 90


def model_of(run: Run, name: str) -> QgsProcessingModelAlgorithm:
    """Return a model of one step that gives what the run gave, from the layers it is handed.

    Raises
    ------
    UrbanProfilingError : this version has no such algorithm.
    """
    algorithm = QgsApplication.processingRegistry().algorithmById(run.algorithm)
    if algorithm is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "This version of the plugin has no “{algorithm}”."),
            algorithm=run.algorithm,
        )
    made = QgsProcessingModelAlgorithm(name, "", "")
    child = QgsProcessingModelChildAlgorithm(run.algorithm)
    child.setChildId(algorithm.name())
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(_X, 0))
    layers = {item.key for item in algorithm.parameters if item.takes_layers or item.kind == "file_or_layer"}
    for row, definition in enumerate(algorithm.parameterDefinitions()):
        key = definition.name()
        if definition.isDestination():
            continue
        if key in layers and key in run.parameters:
            given = definition.clone()
            made.addModelParameter(given, _placed(key, row))
            source = QgsProcessingModelChildParameterSource.fromModelParameter(key)
        else:
            value = run.parameters.get(key, definition.defaultValue())
            if value is None:
                continue
            source = _fixed(value)
        child.addParameterSources(key, [source])
    outputs = {}
    for row, key in enumerate(run.outputs):
        output = QgsProcessingModelOutput(key)
        output.setChildId(algorithm.name())
        output.setChildOutputName(key)
        output.setDescription(algorithm.parameterDefinition(key).description())
        output.setPosition(QPointF(2 * _X, row * _Y))
        outputs[key] = output
    child.setModelOutputs(outputs)
    made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    return made


def save_model(run: Run, path: Path) -> None:
    """Write a run as a model (.model3).

    Raises
    ------
    UrbanProfilingError : it cannot be made or written.
    """
    if not model_of(run, path.stem).toFile(str(path)):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” could not be written. Choose another folder."), path=path
        )


def _fixed(value: Any) -> QgsProcessingModelChildParameterSource:
    if value == "":
        # newer QGIS reads an empty text of a model as none, which would be the default
        return QgsProcessingModelChildParameterSource.fromExpression("''")
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def _placed(key: str, row: int) -> Any:
    place = QgsProcessingModelParameter(key)
    place.setPosition(QPointF(0, row * _Y))
    return place
