"""Write resources/models/*.model3: the guided workflows as models for the Model Builder, batch runs and qgis_process.

Run it under the oldest QGIS that the plugin supports (3.22): newer ones open older models, not the other way round.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
# Qt writes attributes in the order of their hashes: the same file for the same model
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

PROVIDER = "urbanprofiling"
_STEP_X, _STEP_Y = 260, 90


@dataclass(frozen=True)
class Child:
    """A step: what fills its parameters (an input of the model, or ``algorithm.OUTPUT``) and which layers it makes."""

    algorithm: str
    inputs: dict[str, str]
    outputs: dict[str, str]


@dataclass(frozen=True)
class Model:
    """A chain. `inputs` names parameters of children (``algorithm.KEY``) whose declarations the model's inputs take."""

    name: str
    group: str
    inputs: dict[str, str]
    children: tuple[Child, ...]
    optional: tuple[str, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)


PUBLIC_SPACE = Model(
    "publicspaceworkflow",
    "publicspace",
    {
        "AREAS": "publicspaceshare.AREAS",
        "OPEN_SPACES": "openspaceinventory.OPEN_SPACES",
        "STREETS": "publicspaceaccess.STREETS",
        "BUILDINGS": "populationtobuildings.BUILDINGS",
        "POPULATION_AREAS": "populationtobuildings.POPULATION_AREAS",
        "POPULATION_FIELD": "populationtobuildings.POPULATION_FIELD",
        "GROUP_FIELDS": "populationtobuildings.GROUP_FIELDS",
        "POPULATION_GRID": "populationtobuildings.POPULATION_GRID",
        "DISTANCE_M": "publicspaceaccess.DISTANCE_M",
    },
    (
        Child(
            "populationtobuildings",
            {
                "BUILDINGS": "BUILDINGS",
                "POPULATION_AREAS": "POPULATION_AREAS",
                "POPULATION_FIELD": "POPULATION_FIELD",
                "GROUP_FIELDS": "GROUP_FIELDS",
                "POPULATION_GRID": "POPULATION_GRID",
            },
            {"OUTPUT": "BUILDINGS_WITH_POPULATION"},
        ),
        Child(
            "openspaceinventory",
            {"OPEN_SPACES": "OPEN_SPACES", "AREAS": "AREAS", "POPULATION": "populationtobuildings.OUTPUT"},
            {"SPACES": "OPEN_SPACE_INVENTORY"},
        ),
        Child(
            "streetland",
            {"STREETS": "STREETS", "AREAS": "AREAS"},
            {"STREET_AREAS": "STREET_LAND", "AREAS_OUTPUT": "STREET_LAND_BY_AREA"},
        ),
        Child(
            "publicspaceshare",
            {
                "AREAS": "AREAS",
                "OPEN_SPACES": "openspaceinventory.SPACES",
                "STREET_AREAS": "streetland.STREET_AREAS",
            },
            {"OUTPUT": "PUBLIC_SPACE_SHARE"},
        ),
        Child(
            "publicspaceaccess",
            {
                "OPEN_SPACES": "openspaceinventory.SPACES",
                "STREETS": "STREETS",
                "POPULATION": "populationtobuildings.OUTPUT",
                "GROUP_FIELDS": "GROUP_FIELDS",
                "AREAS": "AREAS",
                "DISTANCE_M": "DISTANCE_M",
            },
            {"SERVED": "PEOPLE_SERVED", "CATCHMENT": "CATCHMENT", "AREAS_OUTPUT": "ACCESS_BY_AREA"},
        ),
    ),
    texts={
        "ALG_DESC": "Open public space, streets and access on foot, from city data to SDG 11.7.1: people on buildings, "
        "open space inventory, street land, share of the city, access. The dialog Urban Profiling › Public space does "
        "the same step by step, with checks.",
        "ALG_CREATOR": "Urban Profiling",
    },
)
MODELS = (PUBLIC_SPACE,)


def build(model: Model, provider: Any) -> QgsProcessingModelAlgorithm:
    """Return a model made from the algorithms' own declarations."""
    made = QgsProcessingModelAlgorithm(model.name, model.group, model.group)
    made.setHelpContent(model.texts)
    for row, (key, taken) in enumerate(model.inputs.items()):
        algorithm, _, name = taken.partition(".")
        definition = provider.algorithm(algorithm).parameterDefinition(name).clone()
        definition.setName(key)
        parent = definition.parentLayerParameterName() if hasattr(definition, "parentLayerParameterName") else ""
        if parent:
            renamed = {taken: key for key, taken in model.inputs.items()}
            definition.setParentLayerParameterName(renamed[f"{algorithm}.{parent}"])
        place = QgsProcessingModelParameter(key)
        place.setPosition(QPointF(0, row * _STEP_Y))
        made.addModelParameter(definition, place)
    for row, child in enumerate(model.children):
        step = QgsProcessingModelChildAlgorithm(f"{PROVIDER}:{child.algorithm}")
        step.setChildId(child.algorithm)
        step.setDescription(provider.algorithm(child.algorithm).displayName())
        step.setPosition(QPointF(_STEP_X * (1 + row), row * _STEP_Y))
        for key, source in child.inputs.items():
            before, _, output = source.partition(".")
            found = (
                QgsProcessingModelChildParameterSource.fromChildOutput(before, output)
                if output
                else QgsProcessingModelChildParameterSource.fromModelParameter(source)
            )
            step.addParameterSources(key, [found])
        for definition in provider.algorithm(child.algorithm).parameterDefinitions():
            # the Model Builder wants a value for whatever is required, and then keeps to it
            if definition.name() not in child.inputs and definition.defaultValue() is not None:
                value = QgsProcessingModelChildParameterSource.fromStaticValue(definition.defaultValue())
                if not definition.isDestination():
                    step.addParameterSources(definition.name(), [value])
        outputs = {}
        for number, (key, name) in enumerate(child.outputs.items()):
            output = QgsProcessingModelOutput(name)
            output.setChildId(child.algorithm)
            output.setChildOutputName(key)
            output.setDescription(provider.algorithm(child.algorithm).parameterDefinition(key).description())
            output.setPosition(QPointF(_STEP_X * (2 + row), row * _STEP_Y + number * _STEP_Y / 2))
            outputs[name] = output
        step.setModelOutputs(outputs)
        made.addChildAlgorithm(step)
    made.updateDestinationParameters()
    valid, problems = made.validate()
    if not valid:
        raise SystemExit(f"{model.name}: {problems}")
    return made


def main() -> int:
    """Write every model."""
    application = QgsApplication([], False)
    application.initQgis()
    from urban_profiling_plugin import paths
    from urban_profiling_plugin.algorithms.provider import UrbanProfilingProvider

    provider = UrbanProfilingProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    paths.MODELS.mkdir(parents=True, exist_ok=True)
    for model in MODELS:
        target = paths.MODELS / f"{model.name}.model3"
        if not build(model, provider).toFile(str(target)):
            raise SystemExit(f"{target} cannot be written")
        print(target.relative_to(ROOT))
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
