"""Parameters as `qgis_process` hands them over, layers as people have them, results where people want them."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from .shapes import box, known, line, point, saved, tables_of, temporary


@pytest.fixture
def toy(make_layer):
    """A park from x = 1000 along a street; homes 80 m and 900 m away, of 40 and 60 people."""
    spaces = [(box(1000, 0, 1100, 100), {"space_id": "P", "access": "public", "status": "potential"})]
    homes = [
        (point(900, 0), {"population": 40, "women": 30, "men": 10, "name": "near"}),
        (point(80, 0), {"population": 60, "women": 20, "men": 40, "name": "far"}),
    ]
    return {
        "OPEN_SPACES": make_layer("Polygon", spaces, name="spaces"),
        "STREETS": make_layer("LineString", [(line((0, 0), (3000, 0)), {"walkable": 1})], name="streets"),
        "POPULATION": make_layer("Point", homes, name="homes"),
        **temporary("SERVED", "CATCHMENT"),
    }


# --- values ---


def test_every_value_may_be_text(run, toy):
    """`qgis_process run ... -- KEY=VALUE` hands every value over as text."""
    text = {
        "POPULATION_FIELD": "population",
        "GROUP_FIELDS": "women;men",
        "DISTANCE_M": "900",
        "MAX_SNAP_M": "50.5",
        "BY_SIZE_CLASS": "false",
        "COUNT_UNKNOWN_ACCESS": "true",
        "SMALL_CELLS": "show",
        "MIN_COUNT": "5",
    }
    result = run("publicspaceaccess", {**toy, **text})
    assert result["SERVED_N"] == 100
    assert [label for label, _ in json.loads(result["BREAKDOWN"])] == ["women", "men"]


@pytest.mark.parametrize(
    ("text", "serves"), [("true", True), ("false", False), ("True", True), ("0", False), ("1", True)]
)
def test_yes_and_no_as_text(run, toy, text, serves):
    """The hectare serves 800 m by its size class: the home 900 m away needs the rest of its class, 80 m does not."""
    result = run("publicspaceaccess", {**toy, "BY_SIZE_CLASS": text, "DISTANCE_M": "79"})
    assert (result["SERVED_N"] == 40) is serves


def test_group_fields_as_list_or_text(run, toy):
    for groups in (["women"], "women", ["WOMEN"]):
        breakdown = json.loads(run("publicspaceaccess", {**toy, "GROUP_FIELDS": groups})["BREAKDOWN"])
        assert breakdown == [["women", pytest.approx(60)]]


def test_the_named_default_is_found_in_any_case_or_stays_empty(run, toy, make_layer):
    upper = make_layer("Point", [(point(900, 0), {"Population": 7}), (point(80, 0), {"Population": 3})])
    assert run("publicspaceaccess", {**toy, "POPULATION": upper})["POPULATION_N"] == 10
    other = make_layer("Point", [(point(900, 0), {"floors": 7}), (point(80, 0), {"floors": 3})])
    assert run("publicspaceaccess", {**toy, "POPULATION": other})["POPULATION_N"] == 2  # not the first numeric field


def test_a_field_that_is_not_there_is_named(run, toy):
    with pytest.raises(QgsProcessingException, match="homes.*inhabitants"):
        run("publicspaceaccess", {**toy, "POPULATION_FIELD": "inhabitants"})
    with pytest.raises(QgsProcessingException, match="homes.*girls"):
        run("publicspaceaccess", {**toy, "GROUP_FIELDS": "women;girls"})


@pytest.mark.parametrize("null", [None, NULL])
@pytest.mark.parametrize("key", ["DISTANCE_M", "MAX_SNAP_M", "MIN_COUNT"])
def test_a_required_number_that_is_null_is_refused(run, toy, key, null):
    with pytest.raises(QgsProcessingException, match=key):
        run("publicspaceaccess", {**toy, key: null})


@pytest.mark.parametrize("value", ["far", "-1", -400, "nan", float("nan"), float("inf"), "inf"])
def test_a_distance_that_is_no_distance_is_refused(run, toy, value):
    with pytest.raises(QgsProcessingException, match="DISTANCE_M|Walking distance"):
        run("publicspaceaccess", {**toy, "DISTANCE_M": value})


def test_an_optional_number_may_be_null(run, make_layer):
    homes = make_layer("Polygon", [(box(0, 0, 10, 10), {"n": 1})])
    wards = make_layer("Polygon", [(box(-9, -9, 90, 90), {"population": 5})])
    given = {"BUILDINGS": homes, "POPULATION_AREAS": wards, "TOTAL": None, "OUTPUT": "memory:"}
    assert run("populationtobuildings", given)["POPULATION_OUT"] == 5


# --- layers ---


def test_a_layer_by_object_path_id_name_and_table(run, toy, tmp_path):
    path = saved(toy["POPULATION"], tmp_path / "city of ours مدينة.gpkg", "homes")
    saved(toy["STREETS"], tmp_path / "city of ours مدينة.gpkg", "streets")
    layer = QgsVectorLayer(f"{path}|layername=homes", "people here", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        for homes in (layer, layer.id(), "people here", path, f"{path}|layername=homes"):
            given = {**toy, "POPULATION": homes, "STREETS": f"{path}|layername=streets"}
            assert run("publicspaceaccess", given)["SERVED_N"] == 40
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_selection_filter_edits_and_joins_count(run, toy, tmp_path, rows_of, kind):
    layer = toy["POPULATION"]
    if kind == "file":
        layer = QgsVectorLayer(saved(layer, tmp_path / "homes.gpkg") + "|layername=homes", "homes", "ogr")

    def people(source=layer, **more):
        result = run("publicspaceaccess", {**toy, "POPULATION": source, **more})
        return [row["name"] for row in rows_of(result["SERVED"])], result["POPULATION_N"]

    assert people() == (["near", "far"], 100)
    layer.selectByExpression("name = 'far'")
    QgsProject.instance().addMapLayer(layer, False)
    try:
        assert people(QgsProcessingFeatureSourceDefinition(layer.id(), True)) == (["far"], 60)
        assert people(QgsProcessingFeatureSourceDefinition(layer.id(), False)) == (["near", "far"], 100)
        limited = QgsProcessingFeatureSourceDefinition(layer.id(), False, 1)
        assert people(limited) == (["near"], 40)
        layer.setSubsetString("name = 'near'")
        assert people() == (["near"], 40)
        layer.setSubsetString("")
        assert layer.startEditing()
        feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression("name = 'near'")))
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("population"), 41)
        assert people() == (["near", "far"], 101)
        layer.deleteFeature(feature.id())
        assert people() == (["far"], 60)
        layer.rollBack()
        assert people() == (["near", "far"], 100)
    finally:
        QgsProject.instance().takeMapLayer(layer)


def test_a_joined_field_counts(run, toy, make_layer):
    census = make_layer("NoGeometry", [(None, {"key": "near", "children": 9}), (None, {"key": "far", "children": 3})])
    QgsProject.instance().addMapLayer(census, False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(census)
    join.setJoinFieldName("key")
    join.setTargetFieldName("name")
    join.setUsingMemoryCache(True)
    join.setPrefix("census_")
    toy["POPULATION"].addJoin(join)
    try:
        result = run("publicspaceaccess", {**toy, "POPULATION_FIELD": "census_children"})
        assert (result["POPULATION_N"], result["SERVED_N"]) == (12, 9)
    finally:
        toy["POPULATION"].removeJoin(census.id())
        QgsProject.instance().takeMapLayer(census)


# --- places for results ---

ARABIC = "نتائج المدينة ١"


@pytest.mark.parametrize("name", ["served.gpkg", "the served.shp", "served.geojson", "served.csv", "served.fgb"])
def test_files_of_many_formats_and_names(run, toy, tmp_path, rows_of, name):
    folder = tmp_path / ARABIC
    folder.mkdir()
    for place in (folder / name, folder / f"مخدوم {name}", folder / f"it's {name}"):
        for _ in range(2):  # an earlier result is replaced
            result = run("publicspaceaccess", {**toy, "SERVED": str(place)})
        rows = rows_of(result["SERVED"])
        assert [row["name"] for row in rows] == ["near", "far"]
        assert [float(row["distance_m"]) for row in rows] == pytest.approx([80, 900])
        assert place.exists()
    left = [path.name for path in folder.iterdir() if "~run" in path.name or path.name.startswith(".")]
    assert not left


def test_tables_of_one_geopackage(run, toy, tmp_path, rows_of):
    path = tmp_path / f"{ARABIC}.gpkg"
    saved(toy["STREETS"], path, "mine")
    place = "ogr:dbname='{}' table=\"{}\" (geom)"
    keys = {"SERVED": "people reached", "CATCHMENT": "طرق"}
    for _ in range(2):
        result = run("publicspaceaccess", {**toy, **{key: place.format(path, table) for key, table in keys.items()}})
    assert [row["name"] for row in rows_of(result["SERVED"])] == ["near", "far"]
    assert tables_of(path) == {"mine", *keys.values()}
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_a_result_may_replace_its_own_input(run, make_layer, tmp_path, rows_of):
    path = saved(make_layer("Polygon", [(box(0, 0, 10, 10), {"name": "a"})]), tmp_path / "city.gpkg", "homes")
    wards = make_layer("Polygon", [(box(-9, -9, 90, 90), {"population": 5})])
    table = f"ogr:dbname='{path}' table=\"homes\" (geom)"
    result = run(
        "populationtobuildings", {"BUILDINGS": f"{path}|layername=homes", "POPULATION_AREAS": wards, "OUTPUT": table}
    )
    (row,) = rows_of(result["OUTPUT"])
    assert (row["name"], row["population"]) == ("a", 5)


def test_an_output_definition_loads_with_its_name(run, toy):
    project = QgsProject.instance()
    definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    definition.destinationName = "Who is served"
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(project)
    result = run("publicspaceaccess", {**toy, "SERVED": definition}, context=context)
    (details,) = context.layersToLoadOnCompletion().values()
    assert details.name == "Who is served"
    assert known(result["SERVED"])


def test_layers_of_one_file_are_told_apart(run, toy, make_layer, tmp_path):
    """`city.gpkg|layername=wards`: QGIS calls each such layer "city"; the message has to say which it was."""
    wards = make_layer("Polygon", [(box(0, 0, 500, 500), {"population": 5})], name="wards")
    path = saved(wards, tmp_path / "city.gpkg")
    with pytest.raises(QgsProcessingException, match="city.*wards.*1 ha"):
        run("publicspaceaccess", {**toy, "POPULATION": f"{path}|layername=wards"})


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_curves_are_land_too(run, make_layer, tmp_path, kind):
    """A round square of 50 m radius, as CAD draws it: 7,854 m2 within the centimetres that chords leave out."""
    circle = "CURVEPOLYGON(CIRCULARSTRING(0 50,50 100,100 50,50 0,0 50))"
    layer = make_layer("CurvePolygon", [(circle, {"kind": "square"})], name="round")
    if kind == "file":
        layer = saved(layer, tmp_path / "round.gpkg")
    assert run("openspaceinventory", {"OPEN_SPACES": layer, "SPACES": "memory:"})["OPEN_HA"] == pytest.approx(
        0.7854, abs=1e-3
    )
