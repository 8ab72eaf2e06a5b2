"""Footprints through Processing: files that are no layers, layers with a selection, styles, choices, errors."""

import gzip
import json

import pytest
import shapely

pytest.importorskip("qgis.core")

from qgis.core import (  # noqa: E402
    NULL,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

X, Y = 36.8, -1.3


def square(place):
    return shapely.box(X + place * 2e-4, Y, X + place * 2e-4 + 1e-4, Y + 1e-4)


@pytest.fixture
def google(tmp_path):
    rows = ["latitude,longitude,area_in_meters,confidence,geometry,full_plus_code"]
    for place, confidence in enumerate((0.9, 0.6, 0.8)):
        centre = square(place).centroid
        rows.append(f'{centre.y},{centre.x},1,{confidence},"{square(place).wkt}",6GCR{place}+AA')
    rows.append('1,2,3,0.9,"POLYGON((1 2",6GCR9+AA')
    path = tmp_path / "open buildings.csv.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode()))
    return path


@pytest.fixture
def homes(make_layer):
    rows = [(square(i).wkt, {"building_id": f"h{i}", "floors": i}) for i in range(3)]
    return make_layer("Polygon", rows, epsg=4326, name="homes")


def test_a_packed_file_of_google(run, google, rows_of):
    result = run("importfootprints", {"INPUT": str(google), "MIN_CONFIDENCE": 0.7, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = rows_of(result["OUTPUT"])
    assert [row["source_id"] for row in rows] == ["6GCR0+AA", "6GCR2+AA"]
    assert list(rows[0])[-7:] == ["source_id", "source", "confidence", "height_m", "levels", "use", "area_m2"]
    numbers = [result[key] for key in ("BUILDINGS_N", "SKIPPED_N", "DUPLICATES_N", "OUTSIDE_N", "LOW_CONFIDENCE_N")]
    assert numbers == [2, 1, 0, 0, 1]
    assert "CC BY 4.0" in result["NOTES"] and "(lines 5)" in result["NOTES"]


def test_lines_of_microsoft_into_a_geopackage_with_boundary(run, tmp_path, make_layer, rows_of):
    path = tmp_path / "part.csv.gz"
    items = [
        {"type": "Feature", "properties": {"height": -1.0, "confidence": -1.0},
         "geometry": json.loads(shapely.to_geojson(square(place)))} for place in range(4)
    ]  # fmt: skip
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, items)).encode()))
    edge = make_layer("Polygon", [(square(1).union(square(2)).envelope.wkt, {})], epsg=4326, name="city")
    target = f"ogr:dbname='{tmp_path / 'city.gpkg'}' table=\"buildings\" (geom)"
    result = run("importfootprints", {"INPUT": str(path), "BOUNDARY": edge, "OUTPUT": target})
    layer = QgsVectorLayer(result["OUTPUT"], "buildings", "ogr")
    assert layer.featureCount() == 2 and result["OUTSIDE_N"] == 2
    assert layer.attributeAlias(layer.fields().indexOf("height_m")) == "Height (m)"
    assert layer.renderer().type() == "RuleRenderer"
    record = json.loads(layer.metadata().history()[-1])
    assert record["algorithm"] == "urbanprofiling:importfootprints" and record["figures"]["BUILDINGS_N"] == 2
    heights = [feature["height_m"] for feature in layer.getFeatures()]
    assert all(height == NULL for height in heights), "-1 stands for not known"


def test_a_layer_with_a_selection(run, homes, rows_of, qgis_new_project):
    result = run("importfootprints", {"INPUT": homes, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = rows_of(result["OUTPUT"])
    assert [row["source_id"] for row in rows] == ["h0", "h1", "h2"]
    assert [row["source"] for row in rows] == ["homes"] * 3 and rows[2]["levels"] == 2
    QgsProject.instance().addMapLayer(homes, False)
    homes.selectByExpression("floors > 0")
    chosen = QgsProcessingFeatureSourceDefinition(homes.id(), True)
    assert run("importfootprints", {"INPUT": chosen, "OUTPUT": "TEMPORARY_OUTPUT"})["BUILDINGS_N"] == 2


def test_a_layer_of_a_package(run, homes, tmp_path, rows_of):
    path = str(tmp_path / "city.gpkg")
    run("importfootprints", {"INPUT": homes, "OUTPUT": f"ogr:dbname='{path}' table=\"a\" (geom)"})
    run("importfootprints", {"INPUT": homes, "OUTPUT": f"ogr:dbname='{path}' table=\"b\" (geom)"})
    with pytest.raises(QgsProcessingException, match="several layers of polygons: a, b"):
        run("importfootprints", {"INPUT": path, "OUTPUT": "TEMPORARY_OUTPUT"})
    again = run("importfootprints", {"INPUT": f"{path}|layername=b", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [row["source"] for row in rows_of(again["OUTPUT"])] == ["homes"] * 3


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"SCHEME": "overture"}, "none of the columns of Overture Maps"),
        ({"MIN_CONFIDENCE": 0.95}, "have a confidence below 0.95"),
    ],
)
def test_what_is_wrong_is_said(run, google, given, text):
    with pytest.raises(QgsProcessingException, match=text):
        run("importfootprints", {"INPUT": str(google), "OUTPUT": "TEMPORARY_OUTPUT", **given})


def test_a_file_that_is_not_there(run):
    with pytest.raises(QgsProcessingException, match="INPUT"):
        run("importfootprints", {"INPUT": "/nowhere/a.csv.gz", "OUTPUT": "TEMPORARY_OUTPUT"})
