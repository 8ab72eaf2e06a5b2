"""The street land tool through Processing: layers, fields, figures, tables, refusals."""

import pytest
from qgis.core import QgsProcessingException, QgsRenderContext, QgsVectorLayer

from urban_profiling_plugin import paths

STREETS = [
    ("LineString (400000 4000050, 400100 4000050)", {"highway": "residential", "width_m": 10.0, "tunnel": None}),
    ("LineString (400050 4000000, 400050 4000100)", {"highway": "footway", "width_m": None, "tunnel": None}),
    ("LineString (400000 4000020, 400100 4000020)", {"highway": "primary", "width_m": None, "tunnel": "yes"}),
]
BLOCK = "Polygon ((400000 4000000, 400100 4000000, 400100 4000100, 400000 4000100, 400000 4000000))"
FIELDS = ["name", "street_km", "street_m2", "street_pct", "street_low_pct", "street_high_pct"]
FIELDS += ["length_width_m2", "street_km_km2", "measured_width_pct"]


@pytest.fixture
def layers(make_layer):
    return {
        "STREETS": make_layer("LineString", STREETS, name="roads"),
        "AREAS": make_layer("Polygon", [(BLOCK, {"name": "block"})], name="districts"),
        "STREET_AREAS": "TEMPORARY_OUTPUT",
        "AREAS_OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_full(run, layers, rows_of, tmp_path):
    target = tmp_path / "out.gpkg"
    place = {"STREET_AREAS": f"ogr:dbname='{target}' table=\"street_land\" (geom)"}
    place["AREAS_OUTPUT"] = f"ogr:dbname='{target}' table=\"areas\" (geom)"
    result = run("streetland", {**layers, **place})
    # 10 m measured, 1.8 m by class (1.2 to 2.4), their crossing once, the tunnel not at all
    assert result["STREET_PCT"] == pytest.approx(10 + 1.8 - 0.18)
    assert result["STREET_LOW_PCT"] == pytest.approx(10 + 1.2 - 0.12)
    assert result["STREET_HIGH_PCT"] == pytest.approx(10 + 2.4 - 0.24)
    assert result["STREET_M2"] == pytest.approx(1162)
    assert result["MEASURED_WIDTH_PCT"] == pytest.approx(50)
    assert result["STANDARD_ERROR"] is None and result["SAMPLES_N"] is None
    assert "tunnel 1" in result["NOTES"] and "EPSG:32637" in result["NOTES"]
    areas = QgsVectorLayer(f"{target}|layername=areas", "areas", "ogr")
    assert [field.name() for field in areas.fields()] == ["fid", *FIELDS]
    (row,) = rows_of(areas)
    assert row["name"] == "block" and row["street_m2"] == pytest.approx(1162)
    assert row["length_width_m2"] == pytest.approx(1180) and row["street_km_km2"] == pytest.approx(20)
    assert areas.renderer().type() == "RuleRenderer" and areas.renderer().usedAttributes(QgsRenderContext()) == {
        "street_pct"
    }
    land = QgsVectorLayer(f"{target}|layername=street_land", "land", "ogr")
    assert sum(f.geometry().area() for f in land.getFeatures()) == pytest.approx(1162)
    assert land.renderer().symbol().symbolLayer(0).properties()["outline_style"] == "no"


def test_sampled_with_its_circles(run, layers, rows_of):
    options = {"METHOD": "sampled", "SAMPLE_HA": 0.05, "SAMPLES_PER_KM2": 3000, "SEED": 2}
    result = run("streetland", {**layers, **options, "SAMPLES": "TEMPORARY_OUTPUT"})
    assert result["SAMPLES_N"] == 30
    assert result["STREET_PCT"] == pytest.approx(11.6, abs=4)
    assert 0 < result["STANDARD_ERROR"] < 4
    samples = rows_of(result["SAMPLES"])
    assert len(samples) == 30
    assert sum(row["street_pct"] for row in samples) / 30 == pytest.approx(result["STREET_PCT"])
    again = run("streetland", {**layers, **options})
    assert again["STREET_PCT"] == result["STREET_PCT"] and "SAMPLES" not in again
    assert run("streetland", {**layers, **options, "SEED": 3})["STREET_PCT"] != result["STREET_PCT"]


def test_own_table_and_fields(run, make_layer, layers, tmp_path):
    table = tmp_path / "widths.csv"
    table.write_text("class;low;central;high;counts_as_street\nA;4;5,5;6;yes\nB;;;;no\n", encoding="utf-8")
    lines = [(wkt, {"kind": kind}) for (wkt, _), kind in zip(STREETS, ("a", "B", "b"))]
    layers["STREETS"] = make_layer("LineString", lines)
    result = run("streetland", {**layers, "CLASS_FIELD": "kind", "WIDTHS_TABLE": str(table)})
    assert result["STREET_PCT"] == pytest.approx(5.5)
    assert "widths.csv" in result["NOTES"] and "b 2" in result["NOTES"]
    table.write_text("class;width\nA;5\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="lacks the columns central"):
        run("streetland", {**layers, "CLASS_FIELD": "kind", "WIDTHS_TABLE": str(table)})


def test_facades(run, make_layer, layers):
    rows = [
        ("Polygon ((400000 4000056, 400100 4000056, 400100 4000060, 400000 4000060, 400000 4000056))", {}),
        ("Polygon ((400000 4000030, 400100 4000030, 400100 4000042, 400000 4000042, 400000 4000030))", {}),
    ]
    street = [(STREETS[0][0], {"highway": "residential"})]
    layers["STREETS"] = make_layer("LineString", street)
    with pytest.raises(QgsProcessingException, match="need a layer of buildings"):
        run("streetland", {**layers, "WIDTH_METHOD": "facades"})
    layers["BUILDINGS"] = make_layer("Polygon", rows)
    result = run("streetland", {**layers, "WIDTH_METHOD": "facades"})
    assert result["STREET_PCT"] == pytest.approx(14)
    # given but not asked for: the table's 9 m
    assert run("streetland", layers)["STREET_PCT"] == pytest.approx(9)


def test_layer_without_the_named_fields(run, make_layer, layers):
    layers["STREETS"] = make_layer("LineString", [(STREETS[0][0], {"name": "x"})])
    result = run("streetland", layers)
    assert result["STREET_PCT"] == pytest.approx(9) and "no class 1" in result["NOTES"]
    with pytest.raises(QgsProcessingException, match="no field breadth"):
        run("streetland", {**layers, "WIDTH_FIELD": "breadth"})


def test_streets_elsewhere_are_refused(run, make_layer, layers):
    layers["STREETS"] = make_layer("LineString", [("LineString (500000 4000050, 500100 4000050)", {})], name="roads")
    with pytest.raises(QgsProcessingException, match="No street of “roads” lies in or near “districts”"):
        run("streetland", layers)


@pytest.mark.parametrize("output", ["STREET_AREAS", "AREAS_OUTPUT", "SAMPLES"])
def test_style_loads_and_its_legend_has_units(qgis_app, output):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32637&field=street_pct:double", output, "memory")
    _, loaded = layer.loadNamedStyle(str(paths.style("street_land", output)))
    assert loaded
    items = layer.renderer().legendSymbolItems()
    classes = [item for item in items if "No figure" not in item.label()]
    assert len(classes) == (1 if output == "STREET_AREAS" else 7)
    assert len(items) - len(classes) == (output == "AREAS_OUTPUT")
    assert all("%" in item.label() for item in classes if output != "STREET_AREAS")
