"""`publicspacesites` in QGIS: figures, fields, layers, styles, messages."""

import json

import pytest
from qgis import core as qgis_core
from qgis.core import QgsProcessingException, QgsVectorLayer


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer):
    """Plots along a street: the middle one serves most, the outer two together more; one lies off any street."""
    plots = make_layer(
        "Polygon",
        [
            (box(1000, 0, 1020, 20), {"name": "west", "rank": 9}),
            (box(2000, 0, 2020, 20), {"name": "east", "rank": 9}),
            (box(1500, 0, 1520, 20), {"name": "middle", "rank": 9}),
            (box(500, 800, 520, 820), {"name": "apart", "rank": 9}),
        ],
        name="plots",
    )
    streets = make_layer("LineString", [("LINESTRING(0 0, 9000 0)", {"walkable": 1})], name="streets")
    people = make_layer(
        "Point",
        [
            ("POINT(700 0)", {"population": 40, "poor": 0}),
            ("POINT(1270 0)", {"population": 50, "poor": 5}),
            ("POINT(1770 0)", {"population": 50, "poor": 5}),
            ("POINT(2300 0)", {"population": 40, "poor": 40}),
            ("POINT(1520 0)", {"population": 10, "poor": 0}),
            ("POINT(8000 0)", {"population": 10, "poor": 0}),
        ],
        name="homes",
    )
    return {"CANDIDATES": plots, "STREETS": streets, "POPULATION": people, "SITES_N": 2, "OUTPUT": "TEMPORARY_OUTPUT"}


def by_name(rows, field):
    return {row["name"]: row[field] for row in rows}


def test_by_hand(run, toy, rows_of):
    result = run("publicspacesites", toy)
    rows = rows_of(result["OUTPUT"])
    assert by_name(rows, "rank") == {"west": 1, "east": 2}
    assert by_name(rows, "newly_served") == {"west": 90, "east": 90}
    assert by_name(rows, "cumulative_pct") == pytest.approx({"west": 45, "east": 90})
    assert (result["SERVED_BEFORE_PCT"], result["GAP_PCT"], result["CHOSEN_N"]) == (0, 0, 2)
    assert result["SERVED_AFTER_PCT"] == pytest.approx(90)
    assert json.loads(result["BREAKDOWN"]) == [["1", pytest.approx(45)], ["2", pytest.approx(90)]]
    assert "Proved: no other choice" in result["NOTES"]
    assert "AREAS_OUTPUT" not in result and "UNCONNECTED" not in result


def test_greedy_states_its_gap(run, toy, rows_of):
    result = run("publicspacesites", {**toy, "METHOD": "greedy"})
    assert by_name(rows_of(result["OUTPUT"]), "rank") == {"middle": 1, "west": 2}
    assert result["GAP_PCT"] == pytest.approx(100 * (180 - 150) / 180)


def test_existing_spaces_areas_and_candidates_apart(run, toy, make_layer, rows_of):
    parks = make_layer(
        "Polygon",
        [
            (box(1000, 0, 1010, 10), {"access": "public", "status": "verified"}),
            (box(2000, 0, 2010, 10), {"access": "fee", "status": "verified"}),
        ],
        name="parks",
    )
    areas = make_layer("Polygon", [(box(0, -50, 3000, 50), {"district": "centre"})], name="areas")
    sinks = dict.fromkeys(("UNCONNECTED", "AREAS_OUTPUT"), "TEMPORARY_OUTPUT")
    result = run("publicspacesites", {**toy, "EXISTING": parks, "AREAS": areas, "SITES_N": 1, **sinks})
    assert by_name(rows_of(result["OUTPUT"]), "rank") == {"east": 1}
    assert result["SERVED_BEFORE_PCT"] == pytest.approx(100 * 90 / 190)
    assert result["SERVED_AFTER_PCT"] == pytest.approx(100 * 180 / 190)
    (row,) = rows_of(result["AREAS_OUTPUT"])
    assert (row["district"], row["population"], row["served"]) == ("centre", 190, 180)
    assert row["served_before_pct"] == row["newly_served_pct"] == pytest.approx(100 * 90 / 190)
    assert [row["name"] for row in rows_of(result["UNCONNECTED"])] == ["apart"]
    assert "2 candidates overlap open spaces" not in result["NOTES"]
    assert "1 candidates overlap open spaces of “parks” (features 1)" in result["NOTES"]


def test_shares_are_those_of_public_space_access(run, toy, make_layer, rows_of):
    import processing

    parks = make_layer("Polygon", [(box(1500, 0, 1510, 10), {"access": "public"})], name="parks")
    made = run("publicspacesites", {**toy, "EXISTING": parks, "DISTANCE_M": 300})
    merged = processing.run("native:mergevectorlayers", {"LAYERS": [parks, made["OUTPUT"]], "OUTPUT": "memory:"})
    layer = merged["OUTPUT"]
    field = layer.fields().indexOf("access")
    layer.dataProvider().changeAttributeValues({feature.id(): {field: "public"} for feature in layer.getFeatures()})
    people = {"POPULATION": toy["POPULATION"], "STREETS": toy["STREETS"], "DISTANCE_M": 300}
    sinks = dict.fromkeys(("SERVED", "CATCHMENT"), "TEMPORARY_OUTPUT")
    before = run("publicspaceaccess", {**people, **sinks, "OPEN_SPACES": parks})
    after = run("publicspaceaccess", {**people, **sinks, "OPEN_SPACES": layer})
    assert made["SERVED_BEFORE_PCT"] == pytest.approx(before["ACCESS_PCT"])
    assert made["SERVED_AFTER_PCT"] == pytest.approx(after["ACCESS_PCT"])
    assert made["SERVED_BEFORE_PCT"] < made["SERVED_AFTER_PCT"]


def test_group_to_favour(run, toy, rows_of):
    result = run("publicspacesites", {**toy, "SITES_N": 1, "WEIGHT_FIELD": "poor"})
    (row,) = rows_of(result["OUTPUT"])
    assert (row["name"], row["newly_served"], row["poor_newly_served"]) == ("east", 90, 45)
    (row,) = rows_of(run("publicspacesites", {**toy, "SITES_N": 1, "GROUP_FIELDS": ["poor"]})["OUTPUT"])
    assert (row["name"], row["poor_newly_served"]) == ("middle", 10)


def test_target(run, toy, rows_of):
    del toy["SITES_N"]
    result = run("publicspacesites", {**toy, "TARGET_PCT": 80})
    assert by_name(rows_of(result["OUTPUT"]), "rank") == {"west": 1, "east": 2}
    assert (result["CHOSEN_N"], result["GAP_PCT"]) == (2, 0)
    assert run("publicspacesites", {**toy, "TARGET_PCT": 40})["CHOSEN_N"] == 1
    with pytest.raises(QgsProcessingException, match="target of 96 % cannot be reached.*to 95.00 %"):
        run("publicspacesites", {**toy, "TARGET_PCT": 96})
    both = run("publicspacesites", {**toy, "TARGET_PCT": 80, "SITES_N": 1})
    assert both["CHOSEN_N"] == 2
    assert "the number of sites (1) is not used" in both["NOTES"]


def test_target_that_needs_no_site_gives_an_empty_layer(run, toy, make_layer, rows_of, tmp_path):
    parks = make_layer("Polygon", [(box(1500, 0, 1510, 10), {"access": "public"})], name="parks")
    path = f"ogr:dbname='{tmp_path}/sites.gpkg' table=\"sites\" (geom)"
    result = run("publicspacesites", {**toy, "EXISTING": parks, "TARGET_PCT": 30, "OUTPUT": path})
    assert rows_of(result["OUTPUT"]) == []
    assert (result["CHOSEN_N"], result["GAP_PCT"]) == (0, 0)
    fields = [field.name() for field in QgsVectorLayer(result["OUTPUT"], "sites", "ogr").fields()]
    assert {"rank", "newly_served", "cumulative_pct"} <= set(fields)


def test_more_sites_than_candidates(run, toy, rows_of):
    result = run("publicspacesites", {**toy, "SITES_N": 50})
    assert len(rows_of(result["OUTPUT"])) == 4
    assert "50 sites are asked for, but “plots” has 4 candidates" in result["NOTES"]


def test_small_counts_are_hidden(run, toy, make_layer, rows_of):
    toy["POPULATION"] = make_layer(
        "Point", [("POINT(1000 0)", {"population": 30}), ("POINT(2300 0)", {"population": 3})], name="homes"
    )
    hidden = rows_of(run("publicspacesites", toy)["OUTPUT"])
    assert all(row["newly_served"] in (None, qgis_core.NULL) and row["suppressed"] for row in hidden)
    assert {row["rank"]: row["cumulative_pct"] for row in hidden}[2] == pytest.approx(100)
    shown = rows_of(run("publicspacesites", {**toy, "SMALL_CELLS": "show"})["OUTPUT"])
    assert by_name(shown, "newly_served") == {"west": 30, "east": 3}
    lower = rows_of(run("publicspacesites", {**toy, "MIN_COUNT": 3})["OUTPUT"])
    assert by_name(lower, "newly_served") == {"west": 30, "east": 3}


def test_counting_and_walking_reach_the_method(run, toy, make_layer):
    def before(**parameters):
        spaces = [
            (box(1000, 0, 1010, 10), {"access": "unknown", "status": "potential"}),
            (box(2000, 0, 2030, 30), {"access": "public", "status": "check"}),
            (box(1500, 30, 1510, 40), {"access": "public", "status": "potential"}),
        ]
        parks = make_layer("Polygon", spaces, name="parks")
        return run("publicspacesites", {**toy, "EXISTING": parks, **parameters})["SERVED_BEFORE_PCT"]

    assert before() == pytest.approx(100 * 110 / 200)
    assert before(COUNT_UNKNOWN_ACCESS=True) == pytest.approx(100 * 150 / 200)
    assert before(COUNT_CHECK=True) == pytest.approx(100 * 150 / 200)
    assert before(MIN_AREA_M2=101) == 0
    assert before(DISTANCE_M=10) == 0
    assert before(DISTANCE_M=10, ENTRANCE_TOLERANCE_M=30) == pytest.approx(5)
    assert before(MAX_SNAP_M=20) == 0
    with pytest.raises(QgsProcessingException, match="has no connected part.*longest measures 9000 m"):
        before(MIN_COMPONENT_M=9001)


def test_every_bad_value_is_said(run, toy, make_layer):
    toy["POPULATION"] = make_layer("Point", [("POINT(580 0)", {"population": -4, "poor": -1})], name="homes")
    with pytest.raises(QgsProcessingException, match="(?s)“population” is negative.*“poor” is negative"):
        run("publicspacesites", {**toy, "WEIGHT_FIELD": "poor"})
    with pytest.raises(QgsProcessingException, match="has no field"):
        run("publicspacesites", {**toy, "WEIGHT_FIELD": "children"})


def test_layers_in_three_crs_and_a_style_with_ranks(run, toy, rows_of, tmp_path):
    import processing

    for key, epsg in (("CANDIDATES", "EPSG:4326"), ("POPULATION", "EPSG:3857")):
        made = processing.run(
            "native:reprojectlayer", {"INPUT": toy[key], "TARGET_CRS": epsg, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        toy[key] = made["OUTPUT"]
    path = f"ogr:dbname='{tmp_path}/sites.gpkg' table=\"sites\" (geom)"
    result = run("publicspacesites", {**toy, "OUTPUT": path})
    assert result["SERVED_AFTER_PCT"] == pytest.approx(90)
    layer = QgsVectorLayer(result["OUTPUT"], "sites", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.labelsEnabled() and "rank" in layer.labeling().settings().fieldName
    assert layer.attributeAlias(layer.fields().indexOf("newly_served")) == "People newly within reach"
    assert layer.attributeAlias(layer.fields().indexOf("cumulative_pct")).endswith("(% of people)")


def test_cancel_leaves_nothing(toy, provider, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path = tmp_path / "out.gpkg"
    provider.algorithm("publicspacesites").create().run({**toy, "OUTPUT": str(path)}, QgsProcessingContext(), feedback)
    assert not path.exists()
