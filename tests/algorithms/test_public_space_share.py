"""`publicspaceshare` in QGIS: figures, fields, destinations, provenance."""

import json

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer):
    """A city of 1000 x 1000 m: a park of 200 x 200, a street of 1000 x 10 through 200 m of it."""
    areas = make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "city", "population": 500})], name="areas")
    spaces = make_layer(
        "Polygon",
        [
            (box(100, 400, 300, 600), {"access": "public", "status": "verified"}),
            (box(600, 600, 700, 700), {"access": "restricted", "status": "potential"}),
        ],
        name="spaces",
    )
    streets = make_layer("Polygon", [(box(0, 495, 1000, 505), {})], name="street land")
    return {"AREAS": areas, "OPEN_SPACES": spaces, "STREET_AREAS": streets}


def test_by_hand(run, toy, rows_of):
    result = run("publicspaceshare", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["OPEN_PCT"] == pytest.approx(4.0)
    assert result["STREET_PCT"] == pytest.approx(1.0)
    assert result["SHARE_PCT"] == pytest.approx(4.8)  # 200 x 10 m of the street lie in the park
    assert result["SHARE_VERIFIED_PCT"] == pytest.approx(4.8)
    (row,) = rows_of(result["OUTPUT"])
    assert row["name"] == "city"
    assert row["share_m2_pp"] == pytest.approx(48_000 / 500)


def test_sum_counts_the_street_in_the_park_twice(run, toy):
    result = run("publicspaceshare", {**toy, "OVERLAP": "sum", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["SHARE_PCT"] == pytest.approx(5.0)


def test_geopackage_carries_style_and_provenance(run, toy, tmp_path):
    path = str(tmp_path / "out.gpkg")
    result = run("publicspaceshare", {**toy, "OUTPUT": f"ogr:dbname='{path}' table=\"share\" (geom)"})
    layer = QgsVectorLayer(result["OUTPUT"], "share", "ogr")
    assert layer.featureCount() == 1
    assert layer.attributeAlias(layer.fields().indexOf("open_pct")) == "Open public space (% of area)"
    record = json.loads(layer.metadata().history()[-1])
    assert record["algorithm"] == "urbanprofiling:publicspaceshare"
    assert record["inputs"]["AREAS"]["count"] == 1
    assert record["figures"]["SHARE_PCT"] == pytest.approx(4.8)
    assert "11.7.1" in record["edition"]


@pytest.mark.parametrize("name", ["out.shp", "out.geojson", "نتيجة.gpkg"])
def test_other_files(run, toy, tmp_path, rows_of, name):
    result = run("publicspaceshare", {**toy, "OUTPUT": str(tmp_path / name)})
    (row,) = rows_of(result["OUTPUT"])
    assert row["street_pct"] == pytest.approx(1.0)


def test_selection_counts(run, toy, qgis_new_project):
    layer = toy["OPEN_SPACES"]
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([feature.id() for feature in layer.getFeatures() if feature["access"] == "restricted"])
    toy["OPEN_SPACES"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert run("publicspaceshare", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})["OPEN_PCT"] == 0


def test_no_crs_is_said(run, toy, make_layer):
    toy["AREAS"] = make_layer("Polygon", [(box(0, 0, 9, 9), {})], epsg=None, name="my areas")
    with pytest.raises(QgsProcessingException, match="my areas.*no coordinate reference system"):
        run("publicspaceshare", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_areas_that_miss_everything_are_said(run, toy, make_layer):
    toy["AREAS"] = make_layer("Polygon", [(box(90_000, 0, 91_000, 999), {})], name="elsewhere")
    with pytest.raises(QgsProcessingException, match="No counted open space.*elsewhere"):
        run("publicspaceshare", {**toy, "OUTPUT": "TEMPORARY_OUTPUT"})
