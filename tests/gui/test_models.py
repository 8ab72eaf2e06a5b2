"""The models of the workflows: in the toolbox, and with the figures of their steps."""

import json
import subprocess
import sys

import pytest
from qgis.core import Qgis, QgsVectorLayer

from urban_profiling_plugin import paths

MODELS = ("publicspaceworkflow", "publicspacequalityworkflow", "recoveryworkflow")
GATE = "native:condition"
"""Lets a step run only where its inputs are given."""


def steps_of(model):
    return [child for child in model.childAlgorithms().values() if child.algorithmId() != GATE]


@pytest.mark.parametrize(
    "name, group, wanted",
    [
        (MODELS[0], "publicspace", {"AREAS", "OPEN_SPACES", "STREETS", "BUILDINGS", "POPULATION_AREAS", "DISTANCE_M"}),
        (
            MODELS[1],
            "publicspace",
            {"AREAS", "SPACES", "SURVEY", "STOPS", "STREETS", "POPULATION", "LAND_USE", "CANDIDATES"},
        ),
        (MODELS[2], "recovery", {"DAMAGE_PRODUCT", "AREAS", "BUILDINGS", "UNIT_COSTS_TABLE", "GDP_PER_CAPITA"}),
    ],
)
def test_it_is_in_the_toolbox_beside_its_steps(provider, name, group, wanted):
    model = provider.algorithm(name)
    assert model is not None
    assert model.groupId() == group
    inputs = {item.name() for item in model.parameterDefinitions() if not item.isDestination()}
    assert inputs >= wanted
    assert all(provider.algorithm(child.algorithmId().split(":")[1]) for child in steps_of(model))


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32300, reason="the models are written by QGIS 3.22")
def test_the_shipped_models_are_what_the_tool_makes(tmp_path):
    tool = paths.PACKAGE.parent / "tools" / "build_models.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True, capture_output=True)
    for name in MODELS:
        file = f"{name}.model3"
        assert (tmp_path / file).read_text("utf-8") == (paths.MODELS / file).read_text("utf-8"), "run `make models`"


def figures(path):
    layer = QgsVectorLayer(path, "layer", "ogr")
    assert layer.isValid(), path
    return json.loads(layer.metadata().history()[-1])["figures"]


@pytest.mark.parametrize("distance, fewer", [(400, False), (50, True)])
def test_it_runs(run, provider, city_folder, tmp_path, distance, fewer):
    def layer(name):
        return f"{city_folder}/toy_city.gpkg|layername={name}"

    # an algorithm takes its definitions with it when it goes
    model = provider.algorithm("publicspaceworkflow").create()
    outputs = [item.name() for item in model.destinationParameterDefinitions()]
    results = run(
        "publicspaceworkflow",
        {
            **dict.fromkeys(outputs, "TEMPORARY_OUTPUT"),
            "AREAS": layer("areas"),
            "OPEN_SPACES": layer("open_spaces"),
            "STREETS": layer("streets"),
            "BUILDINGS": layer("buildings"),
            "POPULATION_AREAS": layer("population"),
            "POPULATION_FIELD": "population",
            "GROUP_FIELDS": ["women", "men"],
            "DISTANCE_M": distance,
            "publicspaceshare:PUBLIC_SPACE_SHARE": str(tmp_path / "share.gpkg"),
            "publicspaceaccess:ACCESS_BY_AREA": str(tmp_path / "access.gpkg"),
        },
    )
    assert figures(results["publicspaceshare:PUBLIC_SPACE_SHARE"])["OPEN_PCT"] == pytest.approx(4.44)
    found = figures(results["publicspaceaccess:ACCESS_BY_AREA"])
    assert found["POPULATION_N"] == pytest.approx(1000)
    assert 0 < found["ACCESS_PCT"] < 100
    assert (found["ACCESS_PCT"] < 40) is fewer


def test_the_second_goes_on_from_the_first_to_the_known_answers(run, provider, tmp_path):
    def layer(name):
        return f"{paths.SAMPLE}/sample_city.gpkg|layername={name}"

    def outputs(name, *kept):
        model = provider.algorithm(name).create()
        found = dict.fromkeys((item.name() for item in model.destinationParameterDefinitions()), "TEMPORARY_OUTPUT")
        assert set(kept) <= set(found)
        return {**found, **{key: str(tmp_path / f"{key.partition(':')[2]}.gpkg") for key in kept}}

    people, spaces = "populationtobuildings:BUILDINGS_WITH_POPULATION", "openspaceinventory:OPEN_SPACE_INVENTORY"
    areas = "publicspaceaccess:ACCESS_BY_AREA"
    first = run(
        "publicspaceworkflow",
        {
            **outputs("publicspaceworkflow", people, spaces, areas),
            "AREAS": layer("areas"),
            "OPEN_SPACES": layer("open_spaces"),
            "STREETS": layer("streets"),
            "BUILDINGS": layer("buildings"),
            "POPULATION_AREAS": layer("population"),
            "POPULATION_FIELD": "population",
            "GROUP_FIELDS": ["women", "children"],
            "DISTANCE_M": 400,
        },
    )
    wanted = {
        "quality": "publicspacequality:QUALITY",
        "stops": "serviceaccess:PUBLIC_TRANSPORT_BY_AREA",
        "mix": "landusemix:LAND_USE_MIX",
        "equity": "publicspaceequity:FAIRNESS",
        "sites": "publicspacesites:CHOSEN_SITES",
    }
    second = run(
        "publicspacequalityworkflow",
        {
            **outputs("publicspacequalityworkflow", *wanted.values()),
            "AREAS": first[areas],
            "SPACES": first[spaces],
            "SURVEY": layer("public_space_survey"),
            "GROUP_FIELD": "sex",
            "STOPS": layer("stops"),
            "CLASS_FIELD": "capacity",
            "STREETS": layer("streets"),
            "POPULATION": first[people],
            "GROUP_FIELDS": ["women", "children"],
            "LAND_USE": layer("land_use"),
            "LAND_USE_FIELD": "class",
            "CANDIDATES": layer("vacant_sites"),
            "SITES_N": 5,
        },
    )
    truth = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))
    found = {name: figures(second[key]) for name, key in wanted.items()}
    assert found["quality"]["QUALITY_MEAN"] == pytest.approx(truth["quality"]["quality_mean"])
    assert found["stops"]["ACCESS_PCT"] == pytest.approx(truth["stop_access"]["access_pct"], abs=0.01)
    assert found["mix"]["MIX_SCORE_MEAN"] == pytest.approx(truth["land_use"]["mix_score_mean"], abs=0.01)
    assert found["equity"]["GINI"] == pytest.approx(truth["equity"]["gini"], abs=1e-5)
    best = truth["new_sites"]["best"]["5"]["served_after_pct"]
    assert found["sites"]["SERVED_AFTER_PCT"] == pytest.approx(best, abs=0.01)


@pytest.fixture
def recover(run, provider, tmp_path):
    """Return `recover(inputs)`: the recovery model on the sample city; its results as files, by short name."""
    model = provider.algorithm("recoveryworkflow").create()
    outputs = [item.name() for item in model.destinationParameterDefinitions()]

    def go(**more):
        def layer(name):
            return f"{paths.SAMPLE}/sample_city.gpkg|layername={name}"

        given = {
            "DAMAGE_PRODUCT": str(paths.SAMPLE / "damage_product.zip"),
            "AREAS": layer("areas"),
            "BUILDINGS": layer("buildings"),
            "POPULATION_AREAS": layer("population"),
            "POPULATION_FIELD": "population",
            **{key: layer(value[1:]) if str(value).startswith("@") else value for key, value in more.items()},
        }
        made = run("recoveryworkflow", {**{k: str(tmp_path / f"{k.partition(':')[2]}.gpkg") for k in outputs}, **given})
        return {key.partition(":")[2]: value for key, value in made.items() if ":" in key and value}

    return go


def test_recovery_gives_the_known_answers(recover):
    known = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))["damage"]
    made = recover(
        UNIT_COSTS_TABLE=str(paths.SAMPLE / "unit_costs.csv"),
        RATIOS_TABLE=str(paths.SAMPLE / "damage_ratios.csv"),
        FACTORS_TABLE=str(paths.SAMPLE / "debris_factors.csv"),
        TRUCK_M3=12,
        STREETS="@streets",
        FACILITIES="@services",
    )
    hit, cost, debris = (figures(made[name]) for name in ("DAMAGE_BY_AREA", "COST_BY_AREA", "DEBRIS_BY_AREA"))
    assert (hit["DAMAGED_N"], hit["ANALYSED_N"]) == (known["damaged_n"], known["analysed_n"])
    assert hit["AFFECTED_POPULATION"] == pytest.approx(known["affected_population"], abs=1e-3)
    assert cost["DAMAGE_CENTRAL"] == pytest.approx(known["cost"]["damage_central"])
    assert (debris["DEBRIS_T_CENTRAL"], debris["TRUCKLOADS"]) == (
        pytest.approx(known["debris"]["debris_t_central"]),
        known["debris"]["truckloads"],
    )
    assert figures(made["RECOVERY_PRIORITY"])["RANKED_N"] == len(known["begin_with"]["order"])
    assert figures(made["STREETS_TO_CLEAR"])["CLEARED_N"] > 0


def test_recovery_does_without_costs_streets_and_services(recover):
    made = recover()
    assert "RECOVERY_PRIORITY" in made
    assert not {"COST_BY_AREA", "STREETS_TO_CLEAR"} & set(made)


def test_recovery_costs_by_gdp_alone(recover):
    made = recover(GDP_PER_CAPITA=4_000, DEFAULT_USE="residential")
    assert figures(made["COST_BY_AREA"])["CURRENCY"] == "EUR"


@pytest.mark.parametrize("name", MODELS)
def test_it_keeps_to_the_defaults_of_its_steps(provider, name):
    """When this fails, run tools/build_models.py under QGIS 3.22."""
    model = provider.algorithm(name).create()
    given = {}
    for child in steps_of(model):
        algorithm = provider.algorithm(child.algorithmId().split(":")[1])
        sources = child.parameterSources()
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() or definition.defaultValue() is None:
                continue
            (source,) = sources[definition.name()]
            if not source.parameterName() and not source.outputChildId():
                key = f"{algorithm.name()}.{definition.name()}"
                given[key] = (source.staticValue(), definition.defaultValue())
    assert len(given) > 10
    other = {key: value for key, (value, default) in given.items() if value != default}
    assert other == ({"serviceaccess.DISTANCE_M": 500.0} if name == MODELS[1] else {}), "the distance of SDG 11.2.1"
