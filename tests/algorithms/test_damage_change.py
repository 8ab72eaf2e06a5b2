"""`damagechange` in QGIS: two products, two epochs of one, by area, styled."""

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer


def box(x, y, size):
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


@pytest.fixture
def layers(make_layer):
    before = make_layer(
        "Point", [("POINT(0 0)", {"damage_class": 2}), ("POINT(100 0)", {"damage_class": 4})], name="before"
    )
    after = make_layer(
        "Point", [("POINT(3 0)", {"damage_class": 4}), ("POINT(300 0)", {"damage_class": 3})], name="after"
    )
    return {"BEFORE": before, "AFTER": after}


def test_by_hand_with_areas_and_styles(run, layers, make_layer, rows_of, tmp_path):
    areas = make_layer("Polygon", [(box(-50, -50, 200), {"name": "west"}), (box(250, -50, 200), {"name": "east"})])
    path = tmp_path / "out.gpkg"
    sinks = {key: f"ogr:dbname='{path}' table=\"{key.lower()}\" (geom)" for key in ("OUTPUT", "MATRIX", "AREAS_OUTPUT")}
    result = run("damagechange", {**layers, "AREAS": areas, **sinks})
    names = ("NEW_N", "WORSE_N", "SAME_N", "BETTER_N", "REBUILT_N", "NOT_COMPARABLE_N", "MATCHED_N")
    assert [result[name] for name in names] == [1, 1, 0, 0, 0, 1, 1]
    rows = rows_of(result["OUTPUT"])
    assert [(row["class_before"], row["class_after"], row["change"]) for row in rows] == [
        (2, 4, "worse"),
        (NULL, 3, "new"),
        (4, NULL, "not_comparable"),
    ]
    assert sum(row["count"] for row in rows_of(result["MATRIX"])) == 3
    assert [
        (row["name"], row["new_n"], row["worse_n"], row["worse_pct"]) for row in rows_of(result["AREAS_OUTPUT"])
    ] == [
        ("west", 0, 1, 100),
        ("east", 1, 0, 100),
    ]
    layer = QgsVectorLayer(result["OUTPUT"], "change", "ogr")
    assert layer.renderer().classAttribute() == "change"
    by_area = QgsVectorLayer(result["AREAS_OUTPUT"], "areas", "ogr")
    labels = [child.label() for child in by_area.renderer().rootRule().children()]
    assert "No sites to compare" in labels


def test_distance_and_analysed_areas(run, layers, make_layer):
    looked = make_layer("Polygon", [(box(-50, -50, 500), {"name": "all"})])
    given = {**layers, "OUTPUT": "TEMPORARY_OUTPUT", "BEFORE_AREA": looked, "AFTER_AREA": looked}
    result = run("damagechange", {**given, "MATCH_M": 2})
    assert (result["NEW_N"], result["REBUILT_N"], result["MATCHED_N"]) == (2, 2, 0)


def test_two_epochs_of_one_layer(run, make_layer, rows_of):
    rows = [("POINT(0 0)", {"epoch": n, "damage_class": c, "site_id": "a"}) for n, c in ((1, 0), (2, 3), (3, 4))]
    layer = make_layer("Point", rows)
    for epochs, expected in ((("1", "latest"), "new"), (("2", "3"), "worse"), (("3", "1"), "rebuilt")):
        values = {"EPOCH_BEFORE": epochs[0], "EPOCH_AFTER": epochs[1], "OUTPUT": "TEMPORARY_OUTPUT"}
        (row,) = rows_of(run("damagechange", {"BEFORE": layer, "AFTER": layer, **values})["OUTPUT"])
        assert row["change"] == expected
    with pytest.raises(QgsProcessingException, match="no epoch “9”"):
        run("damagechange", {"BEFORE": layer, "AFTER": layer, "EPOCH_BEFORE": "9", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_layer_that_is_not_standardised_is_told_the_way(run, layers, make_layer):
    raw = make_layer("Point", [("POINT(0 0)", {"grading": "Destroyed"})], name="raw")
    with pytest.raises(QgsProcessingException, match="raw.*Standardise damage"):
        run("damagechange", {**layers, "BEFORE": raw, "OUTPUT": "TEMPORARY_OUTPUT"})
