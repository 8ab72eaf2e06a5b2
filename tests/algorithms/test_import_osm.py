"""`importosm` in QGIS: layers, figures, notes, destinations."""

import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

from tests.core.osm_writer import LAT, LON, METRE_LAT, METRE_LON, OsmWriter

SINKS = ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN")


@pytest.fixture
def osm():
    city = OsmWriter()
    city.box(10, 10, 20, 20, building="apartments", building__levels="3", name="بيت")
    city.way([(0, 0), (20, 0), (20, 10), (10, 0), (15, 15), (0, 0)], building="yes")
    city.box(500, 10, 20, 20, building="yes")
    city.way([(0, 50), (500, 50), (1000, 50)], highway="residential", width="8", lanes="2")
    city.box(50, 60, 100, 100, leisure="park", name="Tishreen")
    city.node(200, 60, amenity="pharmacy")
    city.node(200, 52, highway="bus_stop")
    city.box(300, 60, 50, 50, natural="water")
    city.box(-50, -50, 2000, 2000, boundary="administrative", admin_level="6")
    return city


@pytest.fixture
def path(osm, tmp_path):
    return osm.write(tmp_path / "مدينة city.osm")


def test_every_layer_and_figure(run, path, rows_of):
    result = run("importosm", {"INPUT": str(path), **dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")})
    assert result["BUILDINGS_N"] == 3
    assert result["STREETS_KM"] == pytest.approx(1.0, rel=0.01)
    assert result["OPEN_SPACES_N"] == 1
    assert result["SERVICES_N"] == 1
    assert result["SKIPPED_N"] == 0
    rows = {sink: rows_of(result[sink]) for sink in SINKS}
    assert {sink: len(found) for sink, found in rows.items()} == {
        **dict.fromkeys(SINKS, 1),
        "BUILDINGS": 3,
    }
    (street,) = rows["STREETS"]
    assert {key: value for key, value in street.items() if key != "fid"} == {
        "osm_id": 1004,
        "name": None,
        "highway": "residential",
        "width_m": 8.0,
        "lanes": 2,
        "surface": None,
        "oneway": None,
        "bridge": None,
        "tunnel": None,
        "access": None,
        "walkable": 1,
        "service": None,
        "layer": None,
    }
    assert rows["BUILDINGS"][0]["name"] == "بيت"
    assert rows["BUILDINGS"][0]["levels"] == 3
    assert rows["OPEN_SPACES"][0]["access"] == "public"
    assert "1 invalid outlines were repaired (OSM ids 1002)" in result["NOTES"]
    assert "OpenStreetMap contributors" in result["NOTES"]


def test_one_geopackage_with_styles(run, path, tmp_path):
    target = tmp_path / "data.gpkg"
    sinks = {sink: f"ogr:dbname='{target}' table=\"{sink.lower()}\" (geom)" for sink in SINKS}
    result = run("importosm", {"INPUT": str(path), **sinks})
    shapes = {"SERVICES": QgsWkbTypes.PointGeometry, "STOPS": QgsWkbTypes.PointGeometry}
    for sink in SINKS:
        layer = QgsVectorLayer(result[sink], sink, "ogr")
        assert layer.isValid()
        assert layer.crs().authid() == "EPSG:4326"
        expected = QgsWkbTypes.LineGeometry if sink == "STREETS" else shapes.get(sink, QgsWkbTypes.PolygonGeometry)
        assert layer.geometryType() == expected
        assert layer.renderer().type() == "RuleRenderer"
    layer = QgsVectorLayer(result["BUILDINGS"], "buildings", "ogr")
    record = json.loads(layer.metadata().history()[-1])
    assert record["algorithm"] == "urbanprofiling:importosm"
    assert record["figures"]["BUILDINGS_N"] == 3


def test_layers_that_nobody_wants_are_not_made_but_counted(run, path):
    result = run("importosm", {"INPUT": str(path), "STREETS": "TEMPORARY_OUTPUT"})
    assert not set(SINKS) - {"STREETS"} & set(result)
    assert result["BUILDINGS_N"] == 3


def test_boundary_and_margin(run, path, make_layer, rows_of):
    east, north = LON + 100 * METRE_LON, LAT + 100 * METRE_LAT
    wkt = f"POLYGON(({LON} {LAT},{east} {LAT},{east} {north},{LON} {north},{LON} {LAT}))"
    boundary = make_layer("Polygon", [(wkt, {})], epsg=4326, name="boundary")
    wanted = {"BUILDINGS": "TEMPORARY_OUTPUT", "WATER": "TEMPORARY_OUTPUT"}
    result = run("importosm", {"INPUT": str(path), "BOUNDARY": boundary, "MARGIN_M": 50, **wanted})
    assert [row["osm_id"] for row in rows_of(result["BUILDINGS"])] == [1001, 1002]
    assert rows_of(result["WATER"]) == []
    result = run("importosm", {"INPUT": str(path), "BOUNDARY": boundary, **wanted})
    assert len(rows_of(result["WATER"])) == 1


def test_own_table(run, path, tmp_path, rows_of):
    table = tmp_path / "services.csv"
    table.write_text("key,value,sector\namenity,pharmacy,medicine\n", encoding="utf-8")
    result = run("importosm", {"INPUT": str(path), "SERVICE_TABLE": str(table), "SERVICES": "TEMPORARY_OUTPUT"})
    (row,) = rows_of(result["SERVICES"])
    assert (row["sector"], row["service"]) == ("medicine", "pharmacy")


def test_file_cut_short_leaves_no_layers(run, path, tmp_path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    target = tmp_path / "data.gpkg"
    with pytest.raises(QgsProcessingException, match="damaged or was cut short"):
        run("importosm", {"INPUT": str(path), "BUILDINGS": str(target)})
    assert not target.exists()


def test_what_is_no_osm_file(run, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="is not an OpenStreetMap file"):
        run("importosm", {"INPUT": str(path), "BUILDINGS": "TEMPORARY_OUTPUT"})
