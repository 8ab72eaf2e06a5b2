"""`routerestoration` in QGIS: fields, figures, layers, styles, messages."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

ALEPPO = Path(__file__).parents[3] / "shared" / "data" / "aleppo_streets" / "aleppo_streets.gpkg"


@pytest.fixture
def toy(make_layer):
    """A village of 100 behind two blocked streets, a hamlet of 10 behind a longer one, a clinic on the main street."""
    streets = make_layer(
        "LineString",
        [
            ("LINESTRING(0 0, 3000 0)", {"name": "main", "blocked": "no"}),
            ("LINESTRING(0 0, 0 100)", {"name": "a", "blocked": "yes"}),
            ("LINESTRING(0 100, 0 200)", {"name": "b", "blocked": "yes"}),
            ("LINESTRING(0 200, 0 1200)", {"name": "village", "blocked": "no"}),
            ("LINESTRING(3000 0, 3000 500)", {"name": "c", "blocked": "yes"}),
            ("LINESTRING(3000 500, 3000 1500)", {"name": "hamlet", "blocked": None}),
        ],
        name="streets",
    )
    facilities = make_layer("Point", [("POINT(100 5)", {"kind": "clinic"})], name="facilities")
    people = make_layer(
        "Point",
        [
            ("POINT(5 800)", {"population": 100}),
            ("POINT(3005 1000)", {"population": 10}),
            ("POINT(1000 5)", {"population": 50}),
        ],
        name="homes",
    )
    return {
        "STREETS": streets,
        "FACILITIES": facilities,
        "POPULATION": people,
        "ORDER": "TEMPORARY_OUTPUT",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_by_hand(run, toy, rows_of):
    result = run("routerestoration", toy)
    rows = rows_of(result["ORDER"])
    assert [row["name"] for row in rows] == ["a", "b", "c"]
    assert [row["order"] for row in rows] == [1, 2, 3]
    assert [row["cost"] for row in rows] == pytest.approx([100, 100, 500])
    assert [row["people_reconnected"] for row in rows] == [0, 100, 10]
    assert [row["cumulative_people"] for row in rows] == [0, 100, 110]
    (city,) = rows_of(result["OUTPUT"])
    assert (city["cut_off_before"], city["cut_off_after"], city["population"]) == (110, 0, 160)
    assert (result["RECONNECTED_N"], result["CUT_OFF_AFTER_N"], result["GAP_PCT"]) == (110, 0, 0)
    assert result["COST"] == pytest.approx(700)
    assert json.loads(result["BREAKDOWN"]) == [["1 / 3", 0], ["2 / 3", 100], ["3 / 3", 110]]
    assert "Proved: no order of the 2 parts that decide is better" in result["NOTES"]
    assert "REMAINING" not in result


def test_areas_budget_and_the_other_layers(run, toy, rows_of, make_layer):
    areas = make_layer(
        "Polygon",
        [
            ("POLYGON((-100 0, 500 0, 500 2000, -100 2000, -100 0))", {"ward": "west", "cut_off_after": 7}),
            ("POLYGON((500 -10, 4000 -10, 4000 2000, 500 2000, 500 -10))", {"ward": "east", "cut_off_after": 7}),
        ],
        name="wards",
    )
    more = dict.fromkeys(("REMAINING", "PEOPLE", "CURVE"), "TEMPORARY_OUTPUT")
    feedback = QgsProcessingFeedback(False)
    result = run("routerestoration", {**toy, **more, "AREAS": areas, "BUDGET": 250}, feedback=feedback)
    west, east = rows_of(result["OUTPUT"])
    assert (west["ward"], west["cut_off_before"], west["cut_off_after"]) == ("west", 100, 0)
    assert (east["ward"], east["cut_off_before"], east["cut_off_after"]) == ("east", 10, 10)
    assert "the fields cut_off_after of “wards” are replaced" in feedback.textLog()
    (rest,) = rows_of(result["REMAINING"])
    assert (rest["name"], rest["why_not_cleared"], rest["cost"]) == ("c", "over budget", pytest.approx(500))
    people = rows_of(result["PEOPLE"])
    assert [row["access_state"] for row in people] == ["reconnected", "still cut off", "not cut off"]
    assert [row["reconnected_by"] or None for row in people] == [2, None, None]
    assert [row["cumulative_people"] for row in rows_of(result["CURVE"])] == [0, 0, 100]
    assert "costs 200 of the budget of 250" in result["NOTES"]


def test_damage_and_kinds_of_service(run, toy, rows_of, make_layer):
    damage = make_layer(
        "Point",
        [("POINT(3 150)", {"damage_class": 4}), ("POINT(3000 250)", {"damage_class": 2})],
        name="damage",
    )
    toy = {**toy, "DAMAGE": damage, "CLASS_FIELD": "kind", "BLOCK_M": 5}
    bare = make_layer(
        "LineString",
        [(f.geometry().asWkt(), {"name": f["name"]}) for f in toy["STREETS"].getFeatures()],
        name="streets",
    )
    result = run("routerestoration", {**toy, "STREETS": bare})
    (row,) = rows_of(result["ORDER"])
    assert (row["blocked_by"], row["people_reconnected"]) == ("damage", 100)
    assert row["cost"] == pytest.approx(8)
    assert "1 street parts" in result["NOTES"]


def test_streets_graded_by_a_product_need_no_field(run, toy, rows_of, make_layer):
    grades = {"a": 4, "b": 3, "c": 2}
    graded = make_layer(
        "LineString",
        [
            (f.geometry().asWkt(), {"name": f["name"], "damage_class": grades.get(f["name"], 0)})
            for f in toy["STREETS"].getFeatures()
        ],
        name="graded",
    )
    rows = rows_of(run("routerestoration", {**toy, "STREETS": graded})["ORDER"])
    assert [row["name"] for row in rows] == ["a", "b"]


def test_styles_and_aliases(run, toy, tmp_path):
    path = str(tmp_path / "out.gpkg")
    more = {key: f"ogr:dbname='{path}' table=\"{key.lower()}\" (geom)" for key in ("ORDER", "REMAINING", "PEOPLE")}
    result = run("routerestoration", {**toy, **more, "BUDGET": 250})
    layer = QgsVectorLayer(result["ORDER"], "order", "ogr")
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels[0] == "To clear, reconnects people (label: order)"
    assert layer.labeling().settings().fieldName == '"order"'
    names = [field.name() for field in layer.fields()]
    assert layer.attributeAlias(names.index("people_reconnected")) == "People it reconnects"
    rest = QgsVectorLayer(result["REMAINING"], "rest", "ogr")
    assert [rule.label() for rule in rest.renderer().rootRule().children()][0] == "Blocked, over budget"
    people = QgsVectorLayer(result["PEOPLE"], "people", "ogr")
    assert people.renderer().classAttribute() == "access_state"


def test_messages(run, toy, make_layer):
    with pytest.raises(QgsProcessingException, match="nobody knows whether “main”"):
        run("routerestoration", {**toy, "BLOCKED_FIELD": "name"})
    with pytest.raises(QgsProcessingException, match="is not a number in features"):
        run("routerestoration", {**toy, "CLEAR_COST_FIELD": "name"})
    bare = make_layer("LineString", [("LINESTRING(0 0, 3000 0)", {"name": "main"})], name="bare")
    with pytest.raises(QgsProcessingException, match="Nothing says which streets of “bare” are blocked"):
        run("routerestoration", {**toy, "STREETS": bare})
    far = make_layer("Point", [("POINT(500 900)", {"kind": "clinic"})], name="clinics")
    with pytest.raises(QgsProcessingException, match="None of the 1 facilities of “clinics” lies within 100 m"):
        run("routerestoration", {**toy, "FACILITIES": far})


@pytest.mark.skipif(not ALEPPO.exists(), reason="no shared data")
def test_the_streets_of_aleppo(run, rows_of, make_layer):
    """A bridge-like cut in a real network: all streets that leave a circle are hit."""
    import numpy as np
    import shapely

    layer = QgsVectorLayer(f"{ALEPPO}|layername=original", "streets", "ogr")
    centre = shapely.Point(335000, 4008000)
    ring = centre.buffer(1500).exterior
    streets = [shapely.from_wkb(bytes(f.geometry().asWkb())) for f in layer.getFeatures()]
    hits = [p for line in streets for p in shapely.get_parts(shapely.intersection(line, ring))]
    damage = make_layer("Point", [(p.wkt, {"damage_class": 4}) for p in hits if p.geom_type == "Point"], name="damage")
    random = np.random.default_rng(1)
    homes = centre.x + random.uniform(-4000, 4000, 400), centre.y + random.uniform(-4000, 4000, 400)
    people = make_layer("Point", [(f"POINT({x} {y})", {"population": 25}) for x, y in zip(*homes)], name="homes")
    clinic = make_layer("Point", [(f"POINT({centre.x + 3500} {centre.y})", {"kind": "clinic"})], name="clinics")
    result = run(
        "routerestoration",
        {"STREETS": layer, "DAMAGE": damage, "FACILITIES": clinic, "POPULATION": people, "MAX_SNAP_M": 300,
         "ORDER": "TEMPORARY_OUTPUT", "OUTPUT": "TEMPORARY_OUTPUT", "PEOPLE": "TEMPORARY_OUTPUT"},
    )  # fmt: skip
    assert result["CUT_OFF_BEFORE_N"] > 0
    assert result["CUT_OFF_AFTER_N"] == 0
    rows = rows_of(result["ORDER"])
    # one gap in the ring brings most of those inside back
    assert rows[0]["people_reconnected"] > 0.5 * result["CUT_OFF_BEFORE_N"]
    assert result["BLOCKED_N"] > 10 * result["CLEARED_N"]
