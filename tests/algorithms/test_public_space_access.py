"""`publicspaceaccess` in QGIS: figures, fields, layers, styles, messages."""

import json

import pytest
from qgis import core as qgis_core
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer):
    """A street of 3 km along a park; 400 m, 401 m and 0 m from it, and one home far from any street."""
    spaces = make_layer(
        "Polygon",
        [
            (box(1000, 0, 1100, 100), {"space_id": "P1", "access": "public", "status": "verified"}),
            (box(500, 0, 600, 100), {"space_id": "P2", "access": "fee", "status": "verified"}),
            (box(100, 700, 200, 800), {"space_id": "P3", "access": "public", "status": "potential"}),
        ],
        name="spaces",
    )
    streets = make_layer("LineString", [("LINESTRING(0 0, 3000 0)", {"walkable": 1})], name="streets")
    people = make_layer(
        "Point",
        [
            ("POINT(580 0)", {"population": 40, "women": 10, "name": "a"}),
            ("POINT(579 0)", {"population": 30, "women": 20, "name": "b"}),
            ("POINT(1050 50)", {"population": 20, "women": 10, "name": "c"}),
            ("POINT(1050 900)", {"population": 10, "women": 0, "name": "d"}),
        ],
        name="homes",
    )
    areas = make_layer("Polygon", [(box(0, -50, 3000, 950), {"district": "all"})], name="areas")
    return {"OPEN_SPACES": spaces, "STREETS": streets, "POPULATION": people, "AREAS": areas}


def outputs(*keys):
    return dict.fromkeys(keys, "TEMPORARY_OUTPUT")


def test_by_hand(run, toy, rows_of):
    result = run(
        "publicspaceaccess",
        {
            **toy,
            "GROUP_FIELDS": ["women"],
            **outputs("SERVED", "CATCHMENT", "CATCHMENT_AREA", "UNCONNECTED", "AREAS_OUTPUT"),
        },
    )
    assert (result["POPULATION_N"], result["SERVED_N"], result["UNREACHED_N"]) == (100, 60, 10)
    assert result["ACCESS_PCT"] == pytest.approx(60)
    assert result["ACCESS_VERIFIED_PCT"] == pytest.approx(60)
    assert json.loads(result["BREAKDOWN"]) == [["women", pytest.approx(50)]]
    rows = rows_of(result["SERVED"])
    assert [row["name"] for row in rows] == ["a", "b", "c", "d"]
    assert [bool(row["served"]) for row in rows] == [True, False, True, False]
    assert [row["distance_m"] for row in rows[:3]] == pytest.approx([400, 401, 0])
    assert rows[0]["space_id"] == "P1"
    assert not isinstance(rows[3]["distance_m"], float)  # NULL
    (row,) = rows_of(result["AREAS_OUTPUT"])
    assert (row["district"], row["population"], row["women_served_pct"]) == ("all", 100, pytest.approx(50))
    assert [row["space_id"] for row in rows_of(result["UNCONNECTED"])] == ["P3"]
    assert {row["to_distance_m"] for row in rows_of(result["CATCHMENT"])} == {0, 400}
    assert len(rows_of(result["CATCHMENT_AREA"])) == 1
    assert "Self-check: 0 of" in result["NOTES"]


def test_optional_layers_are_made_only_when_asked_for(run, toy):
    result = run("publicspaceaccess", {**toy, **outputs("SERVED", "CATCHMENT")})
    assert not {"CATCHMENT_AREA", "UNCONNECTED", "AREAS_OUTPUT"} & set(result)


@pytest.mark.parametrize("place", ["TEMPORARY_OUTPUT", "{}/apart.gpkg"])
def test_a_result_of_nothing_is_still_a_layer_of_polygons(run, toy, tmp_path, place):
    toy["OPEN_SPACES"].setSubsetString("space_id <> 'P3'")
    result = run("publicspaceaccess", {**toy, **outputs("SERVED", "CATCHMENT"), "UNCONNECTED": place.format(tmp_path)})
    layer = result["UNCONNECTED"]
    layer = QgsVectorLayer(layer, "apart", "ogr") if isinstance(layer, str) else layer
    assert layer.featureCount() == 0
    assert (layer.geometryType(), layer.crs().authid()) == (QgsWkbTypes.GeometryType.PolygonGeometry, "EPSG:32637")


def test_points_and_buildings_get_a_style_that_fits(run, toy, make_layer, tmp_path):
    buildings = make_layer("Polygon", [(box(580, -9, 590, -1), {"population": 4})], name="buildings")
    for people, kind in ((toy["POPULATION"], "PointGeometry"), (buildings, "PolygonGeometry")):
        path = f"ogr:dbname='{tmp_path}/{kind}.gpkg' table=\"served\" (geom)"
        result = run("publicspaceaccess", {**toy, "POPULATION": people, "SERVED": path, "CATCHMENT": "memory:"})
        layer = QgsVectorLayer(result["SERVED"], "served", "ogr")
        assert layer.geometryType() == getattr(QgsWkbTypes.GeometryType, kind)
        assert layer.renderer().type() == "categorizedSymbol"
        assert [category.value() for category in layer.renderer().categories()] == ["served", "farther", "unreached"]
        assert layer.attributeAlias(layer.fields().indexOf("distance_m")) == "Walk to the nearest (m)"


def test_walking_parameters_reach_the_method(run, toy):
    def share(**parameters):
        return run("publicspaceaccess", {**toy, **parameters, **outputs("SERVED", "CATCHMENT")})["ACCESS_PCT"]

    assert share(DISTANCE_M=401) == pytest.approx(90)
    assert share(ENTRANCE_TOLERANCE_M=0) == pytest.approx(20)
    assert share(MAX_SNAP_M=900, DISTANCE_M=1000) == pytest.approx(100)
    assert share(BY_SIZE_CLASS=True) == pytest.approx(90)  # 1 ha serves 800 m
    assert share(MIN_AREA_M2=10_000) == pytest.approx(60)
    with pytest.raises(QgsProcessingException, match="has no connected part.*longest measures 3000 m"):
        share(MIN_COMPONENT_M=3001)
    assert share(MIN_AREA_M2=10_001) == 0


def test_small_cells(run, toy, make_layer, rows_of):
    toy["AREAS"] = make_layer(
        "Polygon", [(box(579.5, -9, 3000, 950), {"n": 1}), (box(0, -9, 579.5, 950), {"n": 2})], name="areas"
    )
    toy["POPULATION"] = make_layer(
        "Point", [("POINT(580 0)", {"population": 3}), ("POINT(300 0)", {"population": 30})], name="homes"
    )
    keys = outputs("SERVED", "CATCHMENT", "AREAS_OUTPUT")
    hidden = rows_of(run("publicspaceaccess", {**toy, **keys})["AREAS_OUTPUT"])
    assert [bool(row["suppressed"]) for row in hidden] == [True, True]
    assert not any(isinstance(row["served_pct"], float) for row in hidden)
    shown = rows_of(run("publicspaceaccess", {**toy, **keys, "SMALL_CELLS": "show"})["AREAS_OUTPUT"])
    assert [row["served_pct"] for row in shown] == [100, 0]


def test_text_in_the_population_field_is_said(run, toy, make_layer):
    toy["POPULATION"] = make_layer("Point", [("POINT(580 0)", {"population": "many"})], name="homes")
    with pytest.raises(QgsProcessingException, match="homes.*“population” is not a number in features 1"):
        run("publicspaceaccess", {**toy, **outputs("SERVED", "CATCHMENT")})


def test_people_without_a_place_stay_in_the_layer(run, toy, make_layer, rows_of, tmp_path):
    toy["POPULATION"] = make_layer(
        "Point", [("POINT(580 0)", {"population": 4}), (None, {"population": 2})], name="homes"
    )
    path = f"ogr:dbname='{tmp_path}/out.gpkg' table=\"served\" (geom)"
    result = run("publicspaceaccess", {**toy, "SERVED": path, "CATCHMENT": "memory:"})
    near, lost = rows_of(result["SERVED"])
    assert near["served"] and lost["population"] == 2
    assert lost["served"] in (None, qgis_core.NULL)
    assert result["POPULATION_N"] == 4
    assert "1 features without a usable geometry" in result["NOTES"]


def test_layers_in_three_crs_work(run, toy):
    import processing

    for key, epsg in (("OPEN_SPACES", "EPSG:4326"), ("POPULATION", "EPSG:3857")):
        made = processing.run(
            "native:reprojectlayer", {"INPUT": toy[key], "TARGET_CRS": epsg, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        toy[key] = made["OUTPUT"]
    result = run("publicspaceaccess", {**toy, "DISTANCE_M": 400.5, **outputs("SERVED", "CATCHMENT")})
    assert result["ACCESS_PCT"] == pytest.approx(60)


def test_cancel_leaves_nothing(toy, provider, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path = tmp_path / "out.gpkg"
    algorithm = provider.algorithm("publicspaceaccess").create()
    parameters = {**toy, "SERVED": str(path), "CATCHMENT": "memory:"}
    algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not path.exists()
