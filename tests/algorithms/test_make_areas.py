"""`makeareas` in QGIS: kinds, fields, figures, style, refusals."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

CITY = "POLYGON((400000 4000000, 401000 4000000, 401000 4000500, 400000 4000500, 400000 4000000))"
STREETS = [
    ("LINESTRING(400300 3999900, 400300 4000600)", {"highway": "residential"}),
    ("LINESTRING(399900 4000200, 401100 4000200)", {"highway": "primary"}),
    ("LINESTRING(400600 3999900, 400600 4000600)", {"highway": "footway"}),
]


@pytest.fixture
def city(make_layer):
    return {"BOUNDARY": make_layer("Polygon", [(CITY, {"name": "city"})], name="city"), "OUTPUT": "TEMPORARY_OUTPUT"}


def test_hexagons_by_default(run, city, rows_of):
    result = run("makeareas", {**city, "SIZE_M": 200})
    rows = rows_of(result["OUTPUT"])
    assert set(rows[0]) - {"fid"} == {"area_id", "name", "area_ha"}
    assert sum(row["area_ha"] for row in rows) == pytest.approx(50) == result["AREA_HA"]
    assert result["AREAS_N"] == len(rows) == len({row["area_id"] for row in rows})
    whole = 3**0.5 / 2 * 200**2 / 1e4
    assert max(row["area_ha"] for row in rows) < whole * 1.3
    assert any(row["area_ha"] == pytest.approx(whole) for row in rows)


def test_squares_into_a_geopackage(run, city, tmp_path):
    path = tmp_path / "out.gpkg"
    run("makeareas", {**city, "KIND": "grid", "SIZE_M": 250, "OUTPUT": f"ogr:dbname='{path}' table=\"areas\" (geom)"})
    layer = QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")
    assert sorted(f["area_id"] for f in layer.getFeatures()) == sorted(
        f"grid_250_{i}_{j}" for i in range(1600, 1604) for j in (16000, 16001)
    )
    assert all(f["area_ha"] == pytest.approx(6.25) == f.geometry().area() / 1e4 for f in layer.getFeatures())
    assert layer.crs().authid() == "EPSG:32637"
    assert layer.renderer().type() == "singleSymbol"
    assert layer.attributeAlias(layer.fields().indexOf("area_ha")) == "Area (ha)"


def test_blocks_between_streets(run, city, make_layer, rows_of):
    city["STREETS"] = make_layer("LineString", STREETS, name="roads")
    result = run("makeareas", {**city, "KIND": "blocks"})
    assert sorted(row["area_ha"] for row in rows_of(result["OUTPUT"])) == pytest.approx([6, 9, 14, 21])
    assert "footway 1" in result["NOTES"]
    assert run("makeareas", {**city, "KIND": "blocks", "NETWORK": "walk"})["AREAS_N"] == 6


def test_table_of_ones_own_decides_which_classes_divide(run, city, make_layer, tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text("class;streets;walk\nprimary;no;no\nunknown;yes;yes\n", encoding="utf-8")
    city["STREETS"] = make_layer("LineString", STREETS, name="roads")
    assert run("makeareas", {**city, "KIND": "blocks", "NETWORKS_TABLE": str(table)})["AREAS_N"] == 3


def test_refusals_name_what_is_wrong(run, city, make_layer):
    with pytest.raises(QgsProcessingException, match="no streets are given"):
        run("makeareas", {**city, "KIND": "blocks"})
    with pytest.raises(QgsProcessingException, match="at most 500,000 are made"):
        run("makeareas", {**city, "KIND": "grid", "SIZE_M": 0.2})
    with pytest.raises(QgsProcessingException, match="Size of a cell.*no value"):
        run("makeareas", {**city, "SIZE_M": None})
    with pytest.raises(QgsProcessingException, match="“nothing” is empty"):
        run("makeareas", {**city, "BOUNDARY": make_layer("Polygon", [], name="nothing")})
