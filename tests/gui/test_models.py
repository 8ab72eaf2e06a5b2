"""The model of the public space workflow: in the toolbox, and with the figures of its steps."""

import json

import pytest
from qgis.core import QgsVectorLayer


def test_it_is_in_the_toolbox_beside_its_steps(provider):
    model = provider.algorithm("publicspaceworkflow")
    assert model is not None
    assert model.groupId() == "publicspace"
    inputs = {item.name() for item in model.parameterDefinitions() if not item.isDestination()}
    assert inputs >= {"AREAS", "OPEN_SPACES", "STREETS", "BUILDINGS", "POPULATION_AREAS", "DISTANCE_M"}
    assert all(provider.algorithm(child.algorithmId().split(":")[1]) for child in model.childAlgorithms().values())


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


def test_it_keeps_to_the_defaults_of_its_steps(provider):
    """When this fails, run tools/build_models.py under QGIS 3.22."""
    model = provider.algorithm("publicspaceworkflow").create()
    given = {}
    for child in model.childAlgorithms().values():
        algorithm = provider.algorithm(child.algorithmId().split(":")[1])
        sources = child.parameterSources()
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination() or definition.defaultValue() is None:
                continue
            (source,) = sources[definition.name()]
            if not source.parameterName() and not source.outputChildId():
                given[definition.name()] = (source.staticValue(), definition.defaultValue())
    assert len(given) > 10
    assert {key: value for key, (value, _) in given.items()} == {key: default for key, (_, default) in given.items()}
