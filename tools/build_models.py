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

from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

PROVIDER = "urbanprofiling"
_STEP_X, _STEP_Y = 260, 90
_GIVEN = "given"


@dataclass(frozen=True)
class Child:
    """A step: what fills its parameters (an input of the model, or ``algorithm.OUTPUT``) and which layers it makes.

    `settings` are values in place of its defaults; `when` names inputs of the model without which it does not run: all
    of a group, of any group.
    """

    algorithm: str
    inputs: dict[str, str]
    outputs: dict[str, str]
    settings: dict[str, Any] = field(default_factory=dict)
    when: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Model:
    """A chain. `inputs` names parameters of children (``algorithm.KEY``) whose declarations the model's inputs take.

    `files` are those of them that are a file in the model, whatever else the child takes.
    """

    name: str
    group: str
    inputs: dict[str, str]
    children: tuple[Child, ...]
    files: tuple[str, ...] = ()
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
                "AREAS": "publicspaceshare.OUTPUT",
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
PUBLIC_SPACE_QUALITY = Model(
    "publicspacequalityworkflow",
    "publicspace",
    {
        "AREAS": "publicspaceequity.AREAS",
        "SPACES": "publicspacequality.SPACES",
        "SURVEY": "publicspacequality.SURVEY",
        "GROUP_FIELD": "publicspacequality.GROUP_FIELD",
        "STOPS": "serviceaccess.FACILITIES",
        "CLASS_FIELD": "serviceaccess.CLASS_FIELD",
        "STREETS": "serviceaccess.STREETS",
        "POPULATION": "serviceaccess.POPULATION",
        "GROUP_FIELDS": "serviceaccess.GROUP_FIELDS",
        "LAND_USE": "landusemix.LAND_USE",
        "LAND_USE_FIELD": "landusemix.CLASS_FIELD",
        "CANDIDATES": "publicspacesites.CANDIDATES",
        "SITES_N": "publicspacesites.SITES_N",
    },
    (
        Child(
            "publicspacequality",
            {"SPACES": "SPACES", "SURVEY": "SURVEY", "GROUP_FIELD": "GROUP_FIELD"},
            {"OUTPUT": "QUALITY", "PROBLEMS": "PROBLEMS_IN_THE_SURVEY"},
        ),
        Child(
            "serviceaccess",
            {
                "FACILITIES": "STOPS",
                "CLASS_FIELD": "CLASS_FIELD",
                "STREETS": "STREETS",
                "POPULATION": "POPULATION",
                "GROUP_FIELDS": "GROUP_FIELDS",
                "AREAS": "AREAS",
            },
            {
                "SERVED": "PEOPLE_NEAR_A_STOP",
                "CATCHMENT": "STREETS_NEAR_A_STOP",
                "AREAS_OUTPUT": "PUBLIC_TRANSPORT_BY_AREA",
            },
            {"DISTANCE_M": 500.0},
        ),
        Child("streetconnectivity", {"STREETS": "STREETS", "AREAS": "AREAS"}, {"OUTPUT": "CONNECTIVITY"}),
        Child(
            "landusemix",
            {"LAND_USE": "LAND_USE", "CLASS_FIELD": "LAND_USE_FIELD", "AREAS": "AREAS"},
            {"OUTPUT": "LAND_USE_MIX"},
        ),
        Child("publicspaceequity", {"AREAS": "AREAS"}, {"OUTPUT": "FAIRNESS", "LORENZ": "LORENZ_CURVE"}),
        Child(
            "publicspacesites",
            {
                "CANDIDATES": "CANDIDATES",
                "EXISTING": "SPACES",
                "STREETS": "STREETS",
                "POPULATION": "POPULATION",
                "GROUP_FIELDS": "GROUP_FIELDS",
                "AREAS": "AREAS",
                "SITES_N": "SITES_N",
            },
            {"OUTPUT": "CHOSEN_SITES", "AREAS_OUTPUT": "SITES_BY_AREA"},
        ),
    ),
    texts={
        "ALG_DESC": "Quality of public spaces by a survey, public transport on foot, street connectivity, land use "
        "mix, fairness, and where new spaces would serve most. It goes on from “publicspaceworkflow”: SPACES is its "
        "open space inventory, AREAS its access by area, POPULATION its buildings with population. The dialog Urban "
        "Profiling › Public space: quality, fairness, new sites does the same step by step, also where some of the "
        "data is not there.",
        "ALG_CREATOR": "Urban Profiling",
    },
)
RECOVERY = Model(
    "recoveryworkflow",
    "recovery",
    {
        "DAMAGE_PRODUCT": "standardisedamage.INPUT",
        "CROSSWALK_TABLE": "standardisedamage.CROSSWALK_TABLE",
        "AREAS": "damageoverlay.AREAS",
        "BUILDINGS": "populationtobuildings.BUILDINGS",
        "POPULATION_AREAS": "populationtobuildings.POPULATION_AREAS",
        "POPULATION_FIELD": "populationtobuildings.POPULATION_FIELD",
        "POPULATION_GRID": "populationtobuildings.POPULATION_GRID",
        "FACILITIES": "damageoverlay.FACILITIES",
        "STREETS": "damageoverlay.STREETS",
        "ASSUME_ALL_ANALYSED": "damageoverlay.ASSUME_ALL_ANALYSED",
        "UNIT_COSTS_TABLE": "damagecost.UNIT_COSTS_TABLE",
        "GDP_PER_CAPITA": "damagecost.GDP_PER_CAPITA",
        "DEFAULT_USE": "damagecost.DEFAULT_USE",
        "RATIOS_TABLE": "damagecost.RATIOS_TABLE",
        "FACTORS_TABLE": "debrisestimate.FACTORS_TABLE",
        "BULK_DENSITY": "debrisestimate.BULK_DENSITY",
        "TRUCK_M3": "debrisestimate.TRUCK_M3",
        "CRITERIA_TABLE": "recoverypriority.CRITERIA_TABLE",
    },
    (
        Child(
            "standardisedamage",
            {"INPUT": "DAMAGE_PRODUCT", "CROSSWALK_TABLE": "CROSSWALK_TABLE"},
            {"OUTPUT": "DAMAGE_SITES", "ANALYSED_AREA": "ANALYSED_AREA", "CLASSES": "DAMAGE_CLASSES"},
        ),
        Child(
            "populationtobuildings",
            {
                "BUILDINGS": "BUILDINGS",
                "POPULATION_AREAS": "POPULATION_AREAS",
                "POPULATION_FIELD": "POPULATION_FIELD",
                "POPULATION_GRID": "POPULATION_GRID",
            },
            {"OUTPUT": "BUILDINGS_WITH_POPULATION"},
        ),
        Child(
            "damageoverlay",
            {
                "DAMAGE": "standardisedamage.OUTPUT",
                "BUILDINGS": "populationtobuildings.OUTPUT",
                "AREAS": "AREAS",
                "ANALYSED_AREA": "standardisedamage.ANALYSED_AREA",
                "ASSUME_ALL_ANALYSED": "ASSUME_ALL_ANALYSED",
                "FACILITIES": "FACILITIES",
                "STREETS": "STREETS",
            },
            {"OUTPUT": "DAMAGE_BY_AREA", "BUILDINGS_OUTPUT": "BUILDINGS_WITH_DAMAGE", "UNMATCHED": "SITES_UNMATCHED"},
        ),
        Child(
            "debrisestimate",
            {
                "BUILDINGS": "damageoverlay.BUILDINGS_OUTPUT",
                "AREAS": "damageoverlay.OUTPUT",
                "FACTORS_TABLE": "FACTORS_TABLE",
                "BULK_DENSITY": "BULK_DENSITY",
                "TRUCK_M3": "TRUCK_M3",
            },
            {"OUTPUT": "DEBRIS_BY_AREA"},
        ),
        Child(
            "recoverypriority",
            {"AREAS": "debrisestimate.OUTPUT", "CRITERIA_TABLE": "CRITERIA_TABLE"},
            {"OUTPUT": "RECOVERY_PRIORITY"},
        ),
        Child(
            "damagecost",
            {
                "BUILDINGS": "damageoverlay.BUILDINGS_OUTPUT",
                "AREAS": "damageoverlay.OUTPUT",
                "UNIT_COSTS_TABLE": "UNIT_COSTS_TABLE",
                "GDP_PER_CAPITA": "GDP_PER_CAPITA",
                "DEFAULT_USE": "DEFAULT_USE",
                "RATIOS_TABLE": "RATIOS_TABLE",
            },
            {"OUTPUT": "COST_BY_SECTOR", "AREAS_OUTPUT": "COST_BY_AREA"},
            when=(("UNIT_COSTS_TABLE",), ("GDP_PER_CAPITA",)),
        ),
        Child(
            "routerestoration",
            {
                "STREETS": "STREETS",
                "DAMAGE": "standardisedamage.OUTPUT",
                "FACILITIES": "FACILITIES",
                "POPULATION": "populationtobuildings.OUTPUT",
                "AREAS": "damageoverlay.OUTPUT",
            },
            {"ORDER": "STREETS_TO_CLEAR", "OUTPUT": "CUT_OFF_BY_AREA"},
            when=(("STREETS", "FACILITIES"),),
        ),
    ),
    files=("DAMAGE_PRODUCT",),
    texts={
        "ALG_DESC": "From a damage product to where recovery begins: damage in five classes, people on buildings, "
        "buildings and people hit by area, debris, priorities; cost where unit costs or the GDP per person are given, "
        "streets to clear first where streets and facilities are. The dialog Urban Profiling › Recovery does the same "
        "step by step, with checks.",
        "ALG_CREATOR": "Urban Profiling",
    },
)
MODELS = (PUBLIC_SPACE, PUBLIC_SPACE_QUALITY, RECOVERY)


def build(model: Model, provider: Any) -> QgsProcessingModelAlgorithm:
    """Return a model made from the algorithms' own declarations."""
    made = QgsProcessingModelAlgorithm(model.name, model.group, model.group)
    made.setHelpContent(model.texts)
    for row, (key, taken) in enumerate(model.inputs.items()):
        algorithm, _, name = taken.partition(".")
        definition = provider.algorithm(algorithm).parameterDefinition(name).clone()
        definition.setName(key)
        if key in model.files:
            file = QgsProcessingParameterFile(key, definition.description())
            file.setHelp(definition.help())
            definition = file
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
        if child.when:
            made.addChildAlgorithm(_condition(child, row))
            step.setDependencies([QgsProcessingModelChildDependency(_gate(child), _GIVEN)])
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
                given = child.settings.get(definition.name(), definition.defaultValue())
                value = QgsProcessingModelChildParameterSource.fromStaticValue(given)
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


def _gate(child: Child) -> str:
    return f"{child.algorithm}_gate"


def _condition(child: Child, row: int) -> QgsProcessingModelChildAlgorithm:
    """Return what lets a child run only where its inputs are given."""
    groups = [" AND ".join(f"(@{key} IS NOT NULL AND @{key} <> '')" for key in group) for group in child.when]
    expression = " OR ".join(f"({group})" for group in groups)
    gate = QgsProcessingModelChildAlgorithm("native:condition")
    gate.setChildId(_gate(child))
    gate.setDescription(f"If {' or '.join(' and '.join(group) for group in child.when)}")
    gate.setConfiguration({"conditions": [{"name": _GIVEN, "expression": expression}]})
    gate.setPosition(QPointF(_STEP_X * (0.5 + row), row * _STEP_Y))
    return gate


def main(arguments: list[str]) -> int:
    """Write every model into the folder named on the command line, else into resources."""
    application = QgsApplication([], False)
    application.initQgis()
    from urban_profiling_plugin import paths
    from urban_profiling_plugin.algorithms.provider import UrbanProfilingProvider

    provider = UrbanProfilingProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms(QgsApplication.processingRegistry()))
    folder = Path(arguments[0]) if arguments else paths.MODELS
    folder.mkdir(parents=True, exist_ok=True)
    for model in MODELS:
        target = folder / f"{model.name}.model3"
        if not build(model, provider).toFile(str(target)):
            raise SystemExit(f"{target} cannot be written")
        print(target)
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
