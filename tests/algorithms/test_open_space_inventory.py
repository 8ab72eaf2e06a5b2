"""`openspaceinventory` in QGIS: figures, layers, verdicts edited in QGIS, refusals."""

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer


def box(x, y, width=100, height=100):
    x1, y1 = x + width, y + height
    return f"POLYGON(({x} {y},{x1} {y},{x1} {y1},{x} {y1},{x} {y}))"


@pytest.fixture
def spaces(make_layer):
    rows = [
        (box(0, 0), {"osm_id": "w1", "name": "Doramas", "kind": "park", "access": None, "fee": None}),
        (box(200, 0), {"osm_id": "w2", "name": None, "kind": "garden", "access": None, "fee": None}),
        (box(400, 0), {"osm_id": "w3", "name": None, "kind": "park", "access": "yes", "fee": "yes"}),
    ]
    return make_layer("Polygon", rows, name="spaces")


@pytest.fixture
def city(make_layer):
    return make_layer("Polygon", [(box(0, 0, 1000, 100), {"ward": "north", "population": 50})], name="wards")


def test_by_hand(run, spaces, city, make_layer, rows_of):
    homes = make_layer("Point", [("POINT(5 5)", {"people": 20}), ("POINT(900 5)", {"people": 30})], name="homes")
    result = run(
        "openspaceinventory",
        {
            "OPEN_SPACES": spaces,
            "AREAS": city,
            "POPULATION": homes,
            "POPULATION_FIELD": "people",
            "SPACES": "TEMPORARY_OUTPUT",
            "AREAS_OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert (result["SPACES_N"], result["OPEN_HA"], result["OPEN_PCT"], result["OPEN_VERIFIED_PCT"]) == (
        3,
        1.0,
        10.0,
        0.0,
    )
    rows = rows_of(result["SPACES"])
    assert [(row["access"], row["status"]) for row in rows] == [
        ("public", "potential"),
        ("unknown", "check"),
        ("fee", "potential"),
    ]
    assert [row["name"] for row in rows] == ["Doramas", NULL, NULL]
    assert rows[0]["size_class"] == "district"
    assert rows[0]["catchment_m"] == 800
    (area,) = rows_of(result["AREAS_OUTPUT"])
    assert area["ward"] == "north"
    assert (area["space_n"], area["open_n"], area["kind_park_n"], area["size_district_n"]) == (3, 1, 2, 3)
    assert area["open_m2_pp"] == pytest.approx(200)


def test_an_edited_inventory_keeps_its_verdicts(run, spaces, tmp_path, rows_of):
    path = str(tmp_path / "inventory.gpkg")
    run("openspaceinventory", {"OPEN_SPACES": spaces, "SPACES": path})
    layer = QgsVectorLayer(path, "inventory", "ogr")
    garden = next(feature for feature in layer.getFeatures() if feature["kind"] == "garden")
    layer.startEditing()
    layer.changeAttributeValue(garden.id(), layer.fields().indexOf("status"), "verified")
    layer.changeAttributeValue(garden.id(), layer.fields().indexOf("access"), "public")
    assert layer.commitChanges()
    again = run("openspaceinventory", {"OPEN_SPACES": spaces, "PREVIOUS": path, "SPACES": "TEMPORARY_OUTPUT"})
    rows = rows_of(again["SPACES"])
    assert [row["space_id"] for row in rows] == [row["space_id"] for row in rows_of(path)]
    assert (rows[1]["status"], rows[1]["access"]) == ("verified", "public")
    assert again["OPEN_HA"] == pytest.approx(2.0)
    assert again["OPEN_PCT"] is None


def test_styles_tell_what_counts(run, spaces, city, tmp_path):
    path = str(tmp_path / "out.gpkg")
    run(
        "openspaceinventory",
        {
            "OPEN_SPACES": spaces,
            "AREAS": city,
            "SPACES": f"ogr:dbname='{path}' table=\"spaces\" (geom)",
            "AREAS_OUTPUT": f"ogr:dbname='{path}' table=\"areas\" (geom)",
        },
    )
    labels = {}
    for table in ("spaces", "areas"):
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        labels[table] = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels["spaces"][0] == "Public, verified"
    assert layer.attributeAlias(layer.fields().indexOf("kind_park_n")) == "Open spaces, kind park"
    assert labels["areas"][0] == "0 – 1 % open public space"


def test_tables_of_the_user(run, spaces, tmp_path, rows_of):
    kinds = tmp_path / "kinds.csv"
    kinds.write_text("kind;counts;default_access\npark;check;public\ngarden;yes;public\n", encoding="utf-8")
    result = run("openspaceinventory", {"OPEN_SPACES": spaces, "KINDS_TABLE": str(kinds), "SPACES": "TEMPORARY_OUTPUT"})
    assert [row["status"] for row in rows_of(result["SPACES"])] == ["check", "potential", "check"]


def test_areas_elsewhere_are_said(run, spaces, make_layer):
    away = make_layer("Polygon", [(box(90_000, 0), {"name": "away"})], name="elsewhere")
    with pytest.raises(QgsProcessingException, match="No space of “spaces” lies in “elsewhere”"):
        run("openspaceinventory", {"OPEN_SPACES": spaces, "AREAS": away, "SPACES": "TEMPORARY_OUTPUT"})
