"""Damage overlay through Processing: figures, layers, styles, bad input, and real data where it is there."""

import json

import pytest
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)

from urban_profiling_plugin import paths

DATA = paths.PACKAGE.parent.parent / "shared" / "data"
ZONES = DATA / "beirut" / "UNHABITAT_Zone_Data_batch2_2020_08_19.shp"
REPORTS = DATA / "beirut" / "oml_damage_reports.gpkg"
CAMERINO = DATA / "ems_camerino" / "EMSR190_16CAMERINO_GRADING_OVERVIEW_v2_vector.zip"


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def homes(make_layer, count=10):
    rows = [
        (box(30 * i, 0, 30 * i + 10, 10), {"population": 10.0, "levels": 2, "sector": "home" if i % 2 else "school"})
        for i in range(count)
    ]
    return make_layer("Polygon", rows, name="homes")


def sites(make_layer, classes, name="damage"):
    rows = [
        (f"POINT({30 * i + 5} 5)", {"site_id": str(i), "damage_class": value, "sensor_date": "2024-05-03"})
        for i, value in enumerate(classes)
    ]
    return make_layer("Point", rows, name=name)


@pytest.fixture
def toy(make_layer):
    wards = [
        (box(-50, -50, 135, 50), {"area_id": "w1", "structures": 9}),
        (box(135, -50, 400, 50), {"area_id": "w2", "structures": 9}),
    ]
    return {
        "DAMAGE": sites(make_layer, [4, 3, 2, 1, 0, NULL]),
        "BUILDINGS": homes(make_layer),
        "AREAS": make_layer("Polygon", wards, name="wards"),
        "ANALYSED_AREA": make_layer("Polygon", [(box(-50, -50, 400, 50), {})], name="aoi"),
        "SMALL_CELLS": "show",
    }


def made(*keys):
    return dict.fromkeys(("OUTPUT", *keys), "TEMPORARY_OUTPUT")


def test_by_hand(run, toy, rows_of):
    result = run("damageoverlay", {**toy, **made("BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED")})
    assert (result["DAMAGED_N"], result["ANALYSED_N"], result["AFFECTED_POPULATION"]) == (3, 9, 30)
    assert result["DAMAGED_PCT"] == pytest.approx(100 / 3)
    first, second = rows_of(result["OUTPUT"])
    assert (first["buildings_n"], first["analysed_n"], first["damaged_n"], first["damaged_pct"]) == (5, 5, 3, 60)
    assert (first["possible_n"], first["moderate_n"], first["severe_n"], first["destroyed_n"]) == (1, 1, 1, 1)
    assert (second["buildings_n"], second["analysed_n"], second["damaged_pct"]) == (5, 4, 0)
    assert (first["affected_population"], first["floor_m2_damaged"], first["destroyed_pct"]) == (30, 600, 20)
    buildings = rows_of(result["BUILDINGS_OUTPUT"])
    assert [row["damage_class"] for row in buildings] == [4, 3, 2, 1, 0, NULL, 0, 0, 0, 0]
    assert buildings[0]["damage_label"] == "destroyed"
    assert buildings[0]["damage_date"].toString("yyyy-MM-dd") == "2024-05-03"
    assert (buildings[0]["match"], buildings[6]["match"], buildings[0]["damage_sites_n"]) == ("inside", "none", 1)
    cells = {(row["area"], row["sector"], row["class"]): row for row in rows_of(result["SECTORS"])}
    assert cells["w1", "school", 4]["count"] == 1
    assert cells["w1", "school", 4]["floor_m2"] == 200
    assert cells["w2", "home", 0]["population"] == 20
    assert rows_of(result["UNMATCHED"]) == []


def test_without_the_analysed_area_the_percentage_is_null(run, toy, rows_of):
    del toy["ANALYSED_AREA"]
    result = run("damageoverlay", {**toy, **made()})
    assert result["DAMAGED_PCT"] is None
    assert result["ANALYSED_N"] is None
    assert result["DAMAGED_N"] == 3
    assert {row["damaged_pct"] for row in rows_of(result["OUTPUT"])} == {NULL}
    assert "BUILDINGS_OUTPUT" not in result
    assert run("damageoverlay", {**toy, **made(), "ASSUME_ALL_ANALYSED": True})["ANALYSED_N"] == 9


def test_without_buildings_sites_count_against_structures(run, toy, rows_of):
    del toy["BUILDINGS"]
    result = run("damageoverlay", {**toy, **made()})
    assert [row["buildings_n"] for row in rows_of(result["OUTPUT"])] == [9, 9]
    assert [row["analysed_n"] for row in rows_of(result["OUTPUT"])] == [9, 8]
    assert result["DAMAGED_PCT"] == pytest.approx(300 / 17)


def test_small_numbers_of_people_are_hidden_by_default(run, toy, rows_of, make_layer):
    toy["BUILDINGS"] = make_layer("Polygon", [(box(0, 0, 10, 10), {"population": 3.0})], name="homes")
    del toy["SMALL_CELLS"]
    result = run("damageoverlay", {**toy, **made()})
    assert result["AFFECTED_POPULATION"] is None
    assert rows_of(result["OUTPUT"])[0]["affected_population"] == NULL
    assert rows_of(result["OUTPUT"])[0]["suppressed"]


@pytest.mark.parametrize(("rule", "expected"), [("worst", 4), ("latest", 1), ("majority", 2)])
def test_rules(run, make_layer, toy, rows_of, rule, expected):
    days = [("2024-01-01", 4), ("2024-02-01", 2), ("2024-03-01", 2), ("2024-04-01", 1)]
    rows = [(f"POINT({2 + i} 5)", {"damage_class": c, "sensor_date": day}) for i, (day, c) in enumerate(days)]
    toy["DAMAGE"] = make_layer("Point", [*rows, ("POINT(390 40)", {"damage_class": 0, "sensor_date": "2024-01-01"})])
    result = run("damageoverlay", {**toy, **made("BUILDINGS_OUTPUT"), "RULE": rule})
    assert rows_of(result["BUILDINGS_OUTPUT"])[0]["damage_class"] == expected


def test_epochs(run, make_layer, toy):
    rows = [("POINT(5 5)", {"site_id": "a", "epoch": e, "damage_class": c}) for e, c in ((1, 4), (2, 1))]
    toy["DAMAGE"] = make_layer("Point", rows)
    counts = {
        epoch: run("damageoverlay", {**toy, **made(), "EPOCH": epoch})["DAMAGED_N"] for epoch in ("latest", "1", "all")
    }
    assert counts == {"latest": 0, "1": 1, "all": 1}
    with pytest.raises(QgsProcessingException, match="no epoch “3”. Its epochs are: 1, 2"):
        run("damageoverlay", {**toy, **made(), "EPOCH": "3"})


def test_facilities_and_streets(run, make_layer, toy, rows_of):
    toy["FACILITIES"] = make_layer(
        "Point", [("POINT(5 5)", {"service": "clinic"}), ("POINT(305 5)", {"service": "school"})]
    )
    toy["STREETS"] = make_layer("LineString", [("LINESTRING(-40 5, 300 5)", {"highway": "primary"})])
    result = run("damageoverlay", {**toy, **made("FACILITIES_OUTPUT", "STREETS_OUTPUT")})
    first = rows_of(result["OUTPUT"])[0]
    assert (first["facilities_n"], first["facilities_damaged_n"], first["facilities_damaged_pct"]) == (1, 1, 100)
    assert (first["street_m"], first["street_m_analysed"], first["street_m_damaged"]) == pytest.approx((175, 175, 60))
    assert [row["damage_class"] for row in rows_of(result["FACILITIES_OUTPUT"])] == [4, 0]
    assert rows_of(result["STREETS_OUTPUT"])[0]["damaged_m"] == pytest.approx(60)


def test_geopackage_carries_style_aliases_and_provenance(run, toy, tmp_path):
    keys = ("OUTPUT", "BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED")
    to = {key: f"ogr:dbname='{tmp_path / 'out.gpkg'}' table=\"{key.lower()}\" (geom)" for key in keys}
    result = run("damageoverlay", {**toy, **to})
    layer = QgsVectorLayer(result["OUTPUT"], "damage", "ogr")
    assert layer.attributeAlias(layer.fields().indexOf("damaged_pct")) == "Damaged buildings (% of buildings analysed)"
    record = json.loads(layer.metadata().history()[-1])
    assert record["figures"]["DAMAGED_N"] == 3
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels[-1].startswith("Not analysed")
    assert QgsVectorLayer(result["SECTORS"], "sectors", "ogr").featureCount() == 8


def test_every_feature_is_drawn_in_a_class_of_the_style(run, make_layer, toy):
    here_and_far = ("POINT(5 5)", "POINT(900 5)")
    toy["FACILITIES"] = make_layer("Point", [(where, {"service": "clinic"}) for where in here_and_far])
    toy["STREETS"] = make_layer("LineString", [("LINESTRING(-40 5, 900 5)", {"highway": "primary"})])
    classes = (4, 3, 2, 1, 0, NULL)
    rows = [(f"POINT({30 * i + 5} {y})", {"damage_class": c}) for y in (5, 900) for i, c in enumerate(classes)]
    toy["DAMAGE"] = make_layer("Point", rows)
    expected = {
        "BUILDINGS_OUTPUT": {"Destroyed", "Severe", "Moderate", "Possible", "No visible damage", "Not analysed"},
        "UNMATCHED": {"Destroyed", "Severe", "Moderate", "Possible", "No visible damage", "Not analysed"},
        "FACILITIES_OUTPUT": {"Destroyed", "Not analysed"},
        "STREETS_OUTPUT": {"Destroyed"},
    }
    result = run("damageoverlay", {**toy, **made(*expected)})
    for key, labels in expected.items():
        renderer = result[key].renderer()
        names = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
        context = QgsRenderContext()
        renderer.startRender(context, result[key].fields())
        drawn = set()
        for feature in result[key].getFeatures():
            context.expressionContext().setFeature(feature)
            (label,) = (names[rule] for rule in renderer.legendKeysForFeature(feature, context) if rule in names)
            drawn.add(label)
        renderer.stopRender(context)
        assert drawn == labels


def test_selected_damage_counts_alone(run, toy, qgis_new_project):
    layer = toy["DAMAGE"]
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["damage_class"] == 4])
    toy["DAMAGE"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert run("damageoverlay", {**toy, **made()})["DAMAGED_N"] == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"Main_Damage_Site_Class": 1}, "no field damage_class.*standardisedamage"),
        ({"damage_class": "Destroyed"}, "damage_class holds Destroyed"),
        ({"damage_class": 11}, "damage_class holds 11"),
        ({"damage_class": 2, "sensor_date": "3 May"}, "sensor_date holds 3 May.*2024-05-03"),
    ],
)
def test_damage_that_is_not_standardised_is_named(run, make_layer, toy, fields, said):
    toy["DAMAGE"] = make_layer("Point", [("POINT(5 5)", fields)], name="raw")
    with pytest.raises(QgsProcessingException, match=f"raw.*{said}"):
        run("damageoverlay", {**toy, **made()})


def test_empty_damage_is_named(run, make_layer, toy):
    toy["DAMAGE"] = make_layer("Point", [], name="no damage")
    with pytest.raises(QgsProcessingException, match="no damage.*holds no damage sites"):
        run("damageoverlay", {**toy, **made()})


# --- real data -------------------------------------------------------------------------------------------------------

_WORDS = {"no damage": 0, "minor": 1, "moderate": 2, "severe": 3, "heavily": 3, "destroyed": 4, "collapse": 4}


def graded(layer, field, make_layer, kind, words, name):
    """Return a hand-made canonical layer: the first word of the table that a value holds decides its class."""
    rows = []
    for feature in layer.getFeatures():
        text = str(feature[field] if feature[field] != NULL else "").lower()
        value = next((c for word, c in words.items() if word in text), NULL)
        rows.append((feature.geometry().asWkt(), {"damage_class": value, "source_class": text}))
    return make_layer(kind, rows, epsg=int(layer.crs().authid().split(":")[1]), name=name)


@pytest.mark.skipif(not ZONES.exists(), reason="shared data absent")
def test_reports_over_the_zones_of_beirut(run, make_layer, rows_of):
    layer = QgsVectorLayer(f"{REPORTS}|layername=reports", "reports", "ogr")
    damage = graded(layer, "damage", make_layer, "Point", _WORDS, "reports")
    given = {"DAMAGE": damage, "AREAS": str(ZONES), "ASSUME_ALL_ANALYSED": True}
    result = run("damageoverlay", {**given, **made("UNMATCHED")})
    rows = rows_of(result["OUTPUT"])
    assert len(rows) == 139
    assert sum(row["damaged_n"] for row in rows) == result["DAMAGED_N"] > 0
    assert result["DAMAGED_PCT"] is None  # nobody said how many structures there are
    assert "share their coordinate" in result["NOTES"]
    assert "lie outside" in result["NOTES"]
    assert len(rows_of(result["UNMATCHED"])) == layer.featureCount()


@pytest.mark.skipif(not CAMERINO.exists(), reason="shared data absent")
def test_a_copernicus_product_by_its_area_of_interest(run, rows_of):
    product = run("standardisedamage", {"INPUT": str(CAMERINO), **made("ANALYSED_AREA", "ROADS", "FACILITIES")})
    given = {
        "DAMAGE": product["OUTPUT"], "BUILDINGS": product["OUTPUT"], "AREAS": product["ANALYSED_AREA"],
        "ANALYSED_AREA": product["ANALYSED_AREA"], "STREETS": product["ROADS"], "FACILITIES": product["FACILITIES"],
    }  # fmt: skip
    result = run("damageoverlay", {**given, **made("BUILDINGS_OUTPUT", "UNMATCHED")})
    (row,) = rows_of(result["OUTPUT"])
    fields = ("none_n", "possible_n", "moderate_n", "severe_n", "destroyed_n")
    assert [row[name] for name in fields] == [product[f"CLASS_{number}_N"] for number in range(5)]
    assert row["buildings_n"] == row["analysed_n"] == result["ANALYSED_N"] == product["SITES_N"]
    assert {building["match"] for building in rows_of(result["BUILDINGS_OUTPUT"])} == {"inside"}
    assert rows_of(result["UNMATCHED"]) == []
    assert (row["facilities_n"], row["facilities_analysed_n"], row["facilities_damaged_n"]) == (7, 7, 0)
    assert 0 < row["street_m_damaged"] < row["street_m_analysed"] == pytest.approx(row["street_m"])
