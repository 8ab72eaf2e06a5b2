"""OpenStreetMap files become the city's layers, whole, with what the tags say and nothing guessed."""

import gzip
import math
import shutil
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from tests.core.osm_writer import LAT, LON, METRE_LAT, METRE_LON, OsmWriter
from urban_profiling_plugin import paths
from urban_profiling_plugin.core.city import osm_file
from urban_profiling_plugin.core.city.import_osm import import_osm
from urban_profiling_plugin.core.city.osm_layers import LAYERS
from urban_profiling_plugin.core.city.osm_rules import TABLES
from urban_profiling_plugin.core.city.osm_tags import Tag, Tags, TagTable, count, metres
from urban_profiling_plugin.core.crs import WGS84
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import gdal_exceptions, read_layer
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.tables import read_table

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
LAS_PALMAS = DATA / "las_palmas" / "las_palmas.osm.pbf"
HELSINKI = DATA / "helsinki" / "test.osm.pbf"


def rows(result, key):
    """Return a layer's rows as dicts by OSM id."""
    frame = result.layers[key]
    names = list(frame.columns)
    values = zip(*(frame.columns[name].tolist() for name in names))
    return {row[0]: dict(zip(names, row)) for row in values}


def shape(result, key, osm_id):
    frame = result.layers[key]
    return frame.geometry[frame.columns["osm_id"].tolist().index(osm_id)]


def notes(result):
    return "\n".join(str(note) for note in result.notes)


def boundary(x0, y0, x1, y1):
    box = shapely.box(LON + x0 * METRE_LON, LAT + y0 * METRE_LAT, LON + x1 * METRE_LON, LAT + y1 * METRE_LAT)
    return Frame(np.array([box], dtype=object), {}, WGS84, name="city")


@pytest.fixture
def osm():
    return OsmWriter()


@pytest.fixture
def save(tmp_path):
    return lambda osm, **more: osm.write(tmp_path / "city.osm", **more)


# --- buildings -------------------------------------------------------------------------------------------------------


def test_building_with_its_numbers(osm, save):
    house = osm.box(0, 0, 10, 20, building="apartments", building__levels="4", height="40 ft", name="بيت الياسمين")
    row = rows(import_osm(save(osm)), "BUILDINGS")[house]
    assert row == {
        "osm_id": house,
        "name": "بيت الياسمين",
        "building": "apartments",
        "use": "residential",
        "levels": 4.0,
        "height_m": pytest.approx(12.192),
    }


def test_fields_and_their_order_are_the_contract(osm, save):
    osm.box(0, 0, 10, 20, building="yes")
    result = import_osm(save(osm))
    for key, layer in LAYERS.items():
        assert list(result.layers[key].columns) == list(layer.kinds)
        assert dict(result.layers[key].kinds) == dict(layer.kinds)
        assert result.layers[key].crs == WGS84


def test_use_is_never_guessed(osm, save):
    plain = osm.box(0, 0, 10, 10, building="yes")
    row = rows(import_osm(save(osm)), "BUILDINGS")[plain]
    assert row["use"] is None
    assert math.isnan(row["levels"])
    assert math.isnan(row["height_m"])


@pytest.mark.parametrize(
    ("tags", "use"),
    [
        ({"building": "yes", "amenity": "school"}, "education"),
        ({"building": "yes", "shop": "bakery"}, "commercial"),
        ({"building": "apartments", "shop": "bakery"}, "residential"),  # homes above a shop
        ({"building": "apartments", "amenity": "kindergarten"}, "residential"),
        ({"building": "house", "amenity": "place_of_worship"}, "worship"),
        ({"building": "commercial", "amenity": "clinic"}, "health"),
        ({"building": "yes", "office": "lawyer"}, "commercial"),
        ({"building": "yes", "amenity": "fuel;cafe"}, "commercial"),
        ({"building": "yes", "shop": "no"}, None),
        ({"building": "industrial"}, "industrial"),
        ({"building": "school"}, "education"),
        ({"building": "nonsense"}, None),
    ],
)
def test_use_from_tags(osm, save, tags, use):
    building = osm.box(0, 0, 10, 10, **tags)
    assert rows(import_osm(save(osm)), "BUILDINGS")[building]["use"] == use


def test_building_that_does_not_stand_is_left_out(osm, save):
    osm.box(0, 0, 10, 10, building="no")
    osm.box(20, 0, 10, 10, building="demolished", amenity="school")
    stands = osm.box(40, 0, 10, 10, building="yes")
    assert list(rows(import_osm(save(osm)), "BUILDINGS")) == [stands]


def test_courtyard_from_a_multipolygon(osm, save):
    outer = osm.box(0, 0, 30, 30)
    inner = osm.box(10, 10, 10, 10)
    relation = osm.relation([(outer, "outer"), (inner, "inner")], building="hospital", name="Central")
    result = import_osm(save(osm))
    assert rows(result, "BUILDINGS")[-relation]["use"] == "health"
    geometry = shape(result, "BUILDINGS", -relation)
    assert geometry.area == pytest.approx(8 / 9 * shapely.convex_hull(geometry).area, rel=1e-4)


def test_way_that_repeats_a_relation_is_taken_once(osm, save):
    outer = osm.box(0, 0, 30, 30, building="yes")
    inner = osm.box(10, 10, 10, 10)
    relation = osm.relation([(outer, "outer"), (inner, "inner")], building="yes")
    result = import_osm(save(osm))
    assert list(rows(result, "BUILDINGS")) == [-relation]
    assert f"“buildings”: 1 features that are mapped twice were taken once (OSM ids {outer})" in notes(result)


def test_building_that_edges_a_park_is_kept(osm, save):
    """GDAL's own polygons lose it: a way that is the outer edge of a relation."""
    building = osm.box(0, 0, 30, 30, building="yes")
    park = osm.relation([(building, "outer")], leisure="park")
    result = import_osm(save(osm))
    assert list(rows(result, "BUILDINGS")) == [building]
    assert list(rows(result, "OPEN_SPACES")) == [-park]


def test_broken_outlines_are_repaired_or_told(osm, save):
    bow_tie = osm.way([(0, 0), (10, 10), (10, 0), (0, 10), (0, 0)], building="yes")
    line = osm.way([(50, 0), (60, 0), (50, 0)], building="yes")
    flat = osm.way([(70, 0), (80, 0), (90, 0), (70, 0)], building="yes")
    unclosed = osm.way([(100, 0), (110, 0), (110, 10)], building="yes")
    result = import_osm(save(osm))
    assert list(rows(result, "BUILDINGS")) == [bow_tie]
    assert shapely.is_valid(shape(result, "BUILDINGS", bow_tie))
    assert f"“buildings”: 1 invalid outlines were repaired (OSM ids {bow_tie})" in notes(result)
    assert "“buildings”: 2 outlines cannot be built and were left out" in notes(result)
    assert f"(OSM ids {line}, {flat})" in notes(result)
    assert f"1 ways tagged as an area are not closed and were left out (OSM ids {unclosed})" in notes(result)
    assert result.figures["SKIPPED_N"] == 3
    assert result.figures["BUILDINGS_N"] == 1


# --- what the file does not hold whole -------------------------------------------------------------------------------


def test_ways_cut_at_the_edge_of_the_extract(osm, save):
    """Of the four corners the file holds one, two, three."""
    one = osm.box(0, 0, 10, 10, building="yes")
    two = osm.box(20, 0, 10, 10, building="yes")
    three = osm.box(40, 0, 10, 10, building="yes")
    street = osm.way([(0, 50), (10, 50), (20, 50)], highway="residential")
    lost_street = osm.way([(0, 60), (10, 60)], highway="residential")
    osm.lose((0, 0), (10, 0), (10, 10), (20, 0), (30, 0), (40, 0), (0, 50), (0, 60))
    result = import_osm(save(osm))
    assert list(rows(result, "BUILDINGS")) == [three]
    assert shapely.get_num_points(shapely.get_exterior_ring(shape(result, "BUILDINGS", three))) == 4
    assert list(rows(result, "STREETS")) == [street]
    said = notes(result)
    assert "“buildings”: 2 outlines cannot be built" in said
    assert f"(OSM ids {one}, {two})" in said
    assert "2 features lack some of their nodes in the file" in said
    assert f"(OSM ids {three}, {street})" in said
    assert f"(OSM ids {one}, {lost_street})" in said
    assert result.figures["SKIPPED_N"] == 3


def test_relation_without_all_its_ways(osm, save):
    west = osm.way([(0, 0), (0, 10), (10, 10)])
    relation = osm.relation([(west, "outer"), (999, "outer")], leisure="park")
    osm.way([(0, 50), (10, 50)], highway="residential")
    result = import_osm(save(osm))
    assert len(result.layers["OPEN_SPACES"]) == 0
    assert "1 areas anywhere in the file were left out" in notes(result)
    assert f"(OSM ids -{relation})" in notes(result)
    assert result.figures["SKIPPED_N"] == 1
    assert "Nothing was found for: buildings, open spaces, services, stops, water, admin" in notes(result)


def test_relation_of_open_ways_is_built(osm, save):
    west = osm.way([(0, 0), (0, 10), (10, 10)])
    east = osm.way([(10, 10), (10, 0), (0, 0)])
    relation = osm.relation([(west, "outer"), (east, "outer")], natural="water", water="lake", name="Barada")
    assert rows(import_osm(save(osm)), "WATER") == {-relation: {"osm_id": -relation, "name": "Barada", "kind": "lake"}}


@pytest.mark.parametrize("shift", [0, -1_000_000])
def test_nodes_out_of_order_or_negative(osm, save, shift):
    """As JOSM saves them: GDAL's fast index refuses such files."""
    osm.way([(0, 0), (10, 0)], highway="residential")
    path = save(osm, node_order=-1)
    if shift:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('node id="', 'node id="-').replace('ref="', 'ref="-'), encoding="utf-8")
    assert import_osm(path).figures["STREETS_KM"] == pytest.approx(0.01, rel=0.02)


# --- streets ---------------------------------------------------------------------------------------------------------


def test_street_with_its_tags(osm, save):
    street = osm.way(
        [(0, 0), (100, 0)],
        highway="secondary",
        width="7.5",
        lanes="2",
        surface="asphalt",
        oneway="yes",
        bridge="yes",
        tunnel="no",
        layer="1",
        access="destination",
    )
    guessed = osm.way([(0, 10), (100, 10)], highway="service", est_width="3,5 m", service="driveway")
    result = import_osm(save(osm))
    assert rows(result, "STREETS")[street] == {
        "osm_id": street,
        "name": None,
        "highway": "secondary",
        "width_m": 7.5,
        "lanes": 2,
        "surface": "asphalt",
        "oneway": "yes",
        "bridge": "yes",
        "tunnel": None,
        "access": "destination",
        "walkable": 1,
        "service": None,
        "layer": 1,
    }
    assert rows(result, "STREETS")[guessed]["width_m"] == 3.5
    assert rows(result, "STREETS")[guessed]["service"] == "driveway"
    assert result.figures["STREETS_KM"] == pytest.approx(0.2, rel=0.01)


@pytest.mark.parametrize(
    ("tags", "walkable"),
    [
        ({"highway": "residential"}, 1),
        ({"highway": "motorway"}, 0),
        ({"highway": "motorway", "foot": "yes"}, 1),
        ({"highway": "trunk", "motorroad": "yes"}, 0),
        ({"highway": "cycleway"}, 0),
        ({"highway": "cycleway", "foot": "designated"}, 1),
        ({"highway": "footway", "foot": "no"}, 0),
        ({"highway": "footway", "access": "private"}, 0),
        ({"highway": "service", "access": "no", "foot": "permissive"}, 1),
        ({"highway": "service", "access": "customers"}, 1),
        ({"highway": "steps"}, 1),
        ({"highway": "residential", "access": "word of its own"}, 1),
    ],
)
def test_walkable(osm, save, tags, walkable):
    street = osm.way([(0, 0), (100, 0)], **tags)
    assert rows(import_osm(save(osm)), "STREETS")[street]["walkable"] == walkable


def test_what_is_no_street_is_left_out_and_counted(osm, save):
    kept = osm.way([(0, 0), (100, 0)], highway="residential")
    osm.way([(0, 10), (100, 10)], highway="construction", construction="primary")
    osm.way([(0, 20), (100, 20)], highway="proposed")
    osm.way([(0, 25), (100, 25)], highway="proposed")
    osm.way([(0, 30), (100, 30)], highway="resedential")
    osm.box(0, 50, 40, 40, highway="pedestrian", area="yes")
    result = import_osm(save(osm))
    assert list(rows(result, "STREETS")) == [kept]
    assert "by highway value: proposed (2), construction (1)." in notes(result)
    assert "does not list were left out: resedential (1)" in notes(result)
    assert result.figures["SKIPPED_N"] == 0


def test_shared_vertices_stay_equal_and_a_bridge_shares_none(osm, save):
    a = osm.way([(0, 0), (50, 0), (100, 0)], highway="residential")
    b = osm.way([(50, 0), (50, 77)], highway="footway")
    over = osm.way([(20, -20.5), (20, 20.5)], highway="primary", bridge="yes", layer="1")
    result = import_osm(save(osm))
    first, second, third = (shape(result, "STREETS", way).coords for way in (a, b, over))
    assert first[1] == second[0]
    assert not set(third) & set(first)


# --- open spaces -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tags", "kind", "access"),
    [
        ({"leisure": "park"}, "park", "public"),
        ({"leisure": "park", "access": "private"}, "park", "restricted"),
        ({"leisure": "park", "fee": "yes"}, "park", "fee"),
        ({"leisure": "park", "fee": "no"}, "park", "public"),
        ({"leisure": "park", "fee": "yes", "access": "private"}, "park", "restricted"),
        ({"leisure": "garden"}, "garden", "unknown"),
        ({"leisure": "garden", "access": "yes"}, "garden", "public"),
        ({"leisure": "garden", "access": "customers"}, "garden", "restricted"),
        ({"leisure": "pitch"}, "sports_field", "unknown"),
        ({"leisure": "pitch", "access": "word of its own"}, "sports_field", "unknown"),
        ({"leisure": "sports_centre"}, "sports_centre", "unknown"),
        ({"leisure": "nature_reserve"}, "nature_reserve", "unknown"),
        ({"landuse": "cemetery"}, "cemetery", "unknown"),
        ({"leisure": "golf_course"}, "golf_course", "fee"),
        ({"place": "square"}, "square", "public"),
        ({"highway": "pedestrian", "area": "yes"}, "square", "public"),
        ({"leisure": "park", "landuse": "grass"}, "park", "public"),
        ({"landuse": "village_green"}, "village_green", "public"),
        ({"natural": "beach"}, "beach", "public"),
    ],
)
def test_open_space(osm, save, tags, kind, access):
    space = osm.box(0, 0, 100, 50, name="Jahez", **tags)
    row = rows(import_osm(save(osm)), "OPEN_SPACES")[space]
    assert (row["kind"], row["access"], row["fee"]) == (kind, access, tags.get("fee"))
    assert row["area_m2"] == pytest.approx(5000, rel=0.02)


def test_closed_street_is_no_square(osm, save):
    ring = osm.box(0, 0, 100, 50, highway="pedestrian")
    result = import_osm(save(osm))
    assert len(result.layers["OPEN_SPACES"]) == 0
    assert list(rows(result, "STREETS")) == [ring]


# --- services, stops, water, boundaries ------------------------------------------------------------------------------


def test_services_from_points_and_areas(osm, save):
    clinic = osm.node(5, 5, amenity="clinic", name="عيادة")
    school = osm.box(100, 0, 30, 30, amenity="school", building="yes")
    osm.node(200, 0, amenity="bench")
    osm.node(210, 0, shop="vacant")
    shop = osm.node(220, 0, shop="greengrocer")
    result = import_osm(save(osm))
    found = rows(result, "SERVICES")
    assert found[clinic] == {"osm_id": clinic, "name": "عيادة", "sector": "health", "service": "clinic"}
    assert found[shop]["sector"] == "market"
    assert found[shop]["service"] == "greengrocer"
    assert found[school]["sector"] == "education"
    assert len(found) == 3
    assert set(shapely.get_type_id(result.layers["SERVICES"].geometry)) == {0}
    assert shapely.intersects(shape(result, "BUILDINGS", school), shape(result, "SERVICES", school))
    assert result.figures["SERVICES_N"] == 3


def test_service_mapped_as_point_and_outline_counts_once(osm, save):
    outline = osm.box(1000, 0, 30, 30, amenity="school", name="Al Nour")
    osm.node(1005, 5, amenity="school", name="Al Nour")
    other = osm.node(1010, 5, amenity="school", name="Evening classes")
    library = osm.node(1015, 5, amenity="library")
    assert set(rows(import_osm(save(osm)), "SERVICES")) == {outline, other, library}


@pytest.mark.parametrize(
    ("tags", "mode", "capacity"),
    [
        ({"highway": "bus_stop"}, "bus", "low"),
        ({"railway": "tram_stop"}, "tram", "low"),
        ({"railway": "station"}, "rail", "high"),
        ({"railway": "station", "station": "subway"}, "metro", "high"),
        ({"railway": "subway_entrance"}, "metro", "high"),
        ({"railway": "halt"}, "rail", "high"),
        ({"amenity": "ferry_terminal"}, "ferry", "high"),
        ({"amenity": "bus_station", "public_transport": "station"}, "bus", "low"),
        ({"public_transport": "platform", "bus": "yes"}, "bus", "low"),
        ({"public_transport": "platform", "tram": "yes"}, "tram", "low"),
        ({"public_transport": "platform", "share_taxi": "yes"}, "paratransit", "low"),
        ({"public_transport": "stop_position", "train": "yes"}, "rail", "high"),
        ({"public_transport": "platform"}, None, "low"),
    ],
)
def test_stop(osm, save, tags, mode, capacity):
    stop = osm.node(0, 0, **tags)
    row = rows(import_osm(save(osm)), "STOPS")[stop]
    assert (row["mode"], row["capacity"]) == (mode, capacity)


def test_one_stop_drawn_three_times(osm, save):
    stop = osm.node(0, 0, highway="bus_stop", name="Souk")
    osm.box(2, -1, 10, 2, public_transport="platform", bus="yes", area="yes")
    osm.node(0, 6, public_transport="stop_position", bus="yes")
    osm.way([(3, 5), (9, 5)], public_transport="platform")
    tram = osm.node(5, 0, railway="tram_stop")
    across = osm.node(0, 25, public_transport="platform", bus="yes")
    result = import_osm(save(osm))
    assert set(rows(result, "STOPS")) == {stop, tram, across}
    assert len(rows(import_osm(save(osm), same_stop_m=0.1), "STOPS")) == 6


def test_water_and_boundaries(osm, save):
    lake = osm.box(0, 0, 50, 50, natural="water")
    osm.way([(0, 100), (90, 100)], waterway="river")
    riverbank = osm.box(0, 90, 90, 20, waterway="riverbank")
    osm.way([(0, 200), (100, 200)], boundary="administrative", admin_level="4")
    edge = osm.box(-50, -50, 500, 500)
    town = osm.relation([(edge, "outer")], type="boundary", boundary="administrative", admin_level="8", name="دمشق")
    result = import_osm(save(osm))
    assert {row["osm_id"]: row["kind"] for row in rows(result, "WATER").values()} == {lake: "water", riverbank: "river"}
    assert rows(result, "ADMIN") == {-town: {"osm_id": -town, "name": "دمشق", "admin_level": 8}}


# --- boundary --------------------------------------------------------------------------------------------------------


def test_boundary_keeps_buildings_that_touch_and_the_rest_near(osm, save):
    inside = osm.box(10, 10, 10, 10, building="yes")
    across = osm.box(95, 10, 10, 10, building="yes")
    osm.box(150, 10, 10, 10, building="yes")
    through = osm.way([(-5000, 50), (50, 50), (9000, 50)], highway="residential")
    near = osm.way([(150, 0), (150, 90)], highway="residential")
    osm.way([(400, 0), (400, 90)], highway="residential")
    near_park = osm.box(180, 0, 500, 500, leisure="park")
    near_stop = osm.node(160, 0, highway="bus_stop")
    osm.node(460, 0, highway="bus_stop")
    result = import_osm(save(osm), boundary(0, 0, 100, 100), margin_m=100)
    assert set(rows(result, "BUILDINGS")) == {inside, across}
    assert set(rows(result, "STREETS")) == {through, near}
    assert set(rows(result, "OPEN_SPACES")) == {near_park}
    assert set(rows(result, "STOPS")) == {near_stop}
    assert shapely.get_num_points(shape(result, "STREETS", through)) == 3  # whole, not cut
    assert shape(result, "STREETS", through).bounds[0] == pytest.approx(LON - 5000 * METRE_LON, abs=1e-6)
    assert "within 100 m" in notes(result)
    assert "lack some of their nodes" not in notes(result)


def test_boundary_in_another_crs(osm, save):
    osm.box(10, 10, 10, 10, building="yes")
    import pyproj

    metric = boundary(0, 0, 100, 100).to_crs(pyproj.CRS.from_epsg(32637))
    assert import_osm(save(osm), metric).figures["BUILDINGS_N"] == 1


def test_boundary_that_misses_everything_says_both_extents(osm, save):
    osm.box(10, 10, 10, 10, building="yes")
    path = save(osm)
    text = path.read_text(encoding="utf-8")
    bounds = '<bounds minlat="33.5" minlon="36.3" maxlat="33.6" maxlon="36.4"/>'
    path.write_text(text.replace('generator="hand">', f'generator="hand">{bounds}'), encoding="utf-8")
    with pytest.raises(UrbanProfilingError) as caught:
        import_osm(path, boundary(50_000, 0, 50_100, 100))
    assert "west 36.8376, south 33.5000" in str(caught.value)
    assert "west 36.3000, south 33.5000, east 36.4000, north 33.6000" in str(caught.value)
    assert str(path) in str(caught.value)


# --- bad files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("absent.osm.pbf", None, "does not exist"),
        ("empty.osm.pbf", b"", "is empty"),
        ("table.osm", b"a,b\n1,2\n", "is not an OpenStreetMap file"),
        ("overpass.osm", b'{"version": 0.6, "elements": []}', "found: JSON"),
        ("page.osm.pbf", b"<!DOCTYPE html><html>not found</html>", "found: HTML"),
        ("changes.osm", b"<?xml version='1.0'?><osmChange version='0.6'></osmChange>", "found: XML"),
        ("city.osm.bz2", b"BZh91AY&SY", "found: bzip2"),
        ("city.osm.gz", gzip.compress(b"hello", mtime=0), "is damaged or was cut short"),
        ("short.osm.pbf", b"\x00\x00\x00\x0d\x0a\x09OSMHeader\x18\x99\x01", "is damaged or was cut short"),
        ("none.osm", b"<?xml version='1.0'?><osm version='0.6'></osm>", "holds no buildings"),
    ],
)
def test_what_is_not_an_osm_file(tmp_path, name, content, said):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UrbanProfilingError) as caught:
        import_osm(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_folder_and_geopackage(tmp_path):
    with pytest.raises(UrbanProfilingError, match="is a folder"):
        import_osm(tmp_path)
    path = tmp_path / "city.gpkg"
    with gdal_exceptions():
        gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown).CreateLayer("a")
    with pytest.raises(UrbanProfilingError, match="found: SQLite, GeoPackage"):
        import_osm(path)


def test_xml_cut_short(osm, save):
    for i in range(200):
        osm.box(20 * i, 0, 10, 10, building="yes")
    path = save(osm)
    whole = path.read_bytes()
    for part in (0.3, 0.6, 0.9, 0.9999):
        path.write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(UrbanProfilingError, match="damaged or was cut short, so nothing was imported"):
            import_osm(path)


def test_only_nodes_in_the_file(osm, save):
    osm.box(0, 0, 10, 10, building="yes")
    osm.lose(*list(osm._at))
    with pytest.raises(UrbanProfilingError, match="holds no buildings"):
        import_osm(save(osm))


@pytest.mark.skipif(not HELSINKI.exists(), reason="shared data absent")
def test_pbf_cut_short(tmp_path):
    whole = HELSINKI.read_bytes()
    path = tmp_path / "cut.osm.pbf"
    for part in (0.05, 0.5, 0.95):
        path.write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(UrbanProfilingError, match="damaged or was cut short, so nothing was imported"):
            import_osm(path)


def test_gzip_folder_read_only_and_letters(osm, tmp_path):
    osm.box(0, 0, 10, 10, building="yes")
    folder = tmp_path / "مدينة – city data"
    path = osm.write(folder / "خريطة 1.osm")
    packed = path.with_suffix(".osm.gz")
    packed.write_bytes(gzip.compress(path.read_bytes()))
    folder.chmod(0o555)
    try:
        before = sorted(folder.iterdir())
        assert import_osm(path).figures["BUILDINGS_N"] == 1
        assert import_osm(packed).figures["BUILDINGS_N"] == 1
        assert sorted(folder.iterdir()) == before
    finally:
        folder.chmod(0o755)


# --- running ---------------------------------------------------------------------------------------------------------


def test_wanted_alone_is_made(osm, save):
    osm.box(0, 0, 10, 10, building="yes")
    street = osm.way([(0, 50), (10, 50)], highway="residential")
    result = import_osm(save(osm), wanted=["STREETS"])
    assert list(result.layers) == ["STREETS"]
    assert list(rows(result, "STREETS")) == [street]
    assert result.figures["BUILDINGS_N"] is None


def test_cancel_leaves_nothing_behind(osm, save):
    osm.box(0, 0, 10, 10, building="yes")
    path = save(osm)
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > 2

    with pytest.raises(Cancelled):
        import_osm(path, progress=Progress(cancelled=cancelled))
    for _ in range(100):
        if not any(thread.name.startswith("osm") for thread in threading.enumerate()):
            break
        time.sleep(0.05)
    assert not any(thread.name.startswith("osm") for thread in threading.enumerate())
    assert not [name for name in gdal.ReadDir("/vsimem/") or [] if "osm" in name]


@pytest.mark.parametrize("reason", ["Cannot write in temporary node file x : No space left", "Cannot copy a to b"])
def test_full_disk_is_not_taken_for_a_damaged_file(osm, save, monkeypatch, reason):
    osm.box(0, 0, 10, 10, building="yes")

    def failing(reader, configuration):
        reader._failures.append(reason)
        reader._fail()

    monkeypatch.setattr(osm_file._Reader, "_read", failing)
    with pytest.raises(UrbanProfilingError, match="no room for GDAL's temporary files") as caught:
        import_osm(save(osm))
    assert reason in str(caught.value)


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="shared data absent")
@pytest.mark.parametrize("after", [1, 3, 6, 10, 15])
def test_cancel_at_any_moment_is_prompt(after):
    asked = []

    def cancelled():
        asked.append(time.monotonic())
        return len(asked) > after

    with pytest.raises(Cancelled):
        import_osm(LAS_PALMAS, progress=Progress(cancelled=cancelled))
    assert time.monotonic() - asked[after] < 1.0


def test_progress_rises_to_its_end(osm, save):
    osm.box(0, 0, 10, 10, building="yes")
    seen = []
    import_osm(save(osm), progress=Progress(report=seen.append))
    assert seen == sorted(seen)
    assert seen[-1] >= 95


@pytest.mark.skipif(not HELSINKI.exists(), reason="shared data absent")
def test_batch_size_does_not_matter(monkeypatch):
    whole = import_osm(HELSINKI)
    monkeypatch.setattr(osm_file, "_STREAM", [*osm_file._STREAM[:-1], "MAX_FEATURES_IN_BATCH=7"])
    parts = import_osm(HELSINKI)
    assert parts.figures == whole.figures
    for key, frame in whole.layers.items():
        other = parts.layers[key]
        assert frame.columns["osm_id"].tolist() == other.columns["osm_id"].tolist()
        assert shapely.equals_exact(frame.geometry, other.geometry, 0).all()


# --- tables ----------------------------------------------------------------------------------------------------------


def test_own_table_replaces_the_plugins(osm, save, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("key,value,kind\nlandcover,greenery,park\n", encoding="utf-8")
    osm.box(0, 0, 10, 10, leisure="park")
    mine = osm.box(50, 0, 10, 10, landcover="greenery")
    result = import_osm(save(osm), tables={"open_space": table})
    assert {osm_id: row["kind"] for osm_id, row in rows(result, "OPEN_SPACES").items()} == {mine: "park"}


def test_faulty_table_is_told(osm, save, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("key,value,mode,capacity,rank\nhighway,bus_stop,bus,small,1\n", encoding="utf-8")
    osm.node(0, 0, highway="bus_stop")
    with pytest.raises(UrbanProfilingError, match="mine.csv.*capacity.*low, high.*small"):
        import_osm(save(osm), tables={"stop": table})


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_source(name):
    table = read_table(paths.table(f"osm_{name}.csv"), {"source": "text"}, required=("source",))
    assert len(table) > 10


def test_words_agree_with_the_tables_downstream():
    uses = set(TagTable.read(paths.table("osm_building_use.csv"), {"use": "text"}).frame.columns["use"]) - {None}
    excluded = set(read_table(paths.table("exclude_uses.csv"), {"use": "text"}).columns["use"])
    assert uses - excluded == {"residential"}
    kinds = set(TagTable.read(paths.table("osm_open_space.csv"), {"kind": "text"}).frame.columns["kind"])
    assert kinds <= set(read_table(paths.table("open_space_kinds.csv"), {"kind": "text"}).columns["kind"])
    highways = read_table(paths.table("osm_highway.csv"), {"highway": "text", "keep": "boolean"}).columns
    widths = set(read_table(paths.table("street_widths.csv"), {"class": "text"}).columns["class"])
    assert set(highways["highway"][highways["keep"].astype(bool)]) <= widths


# --- numbers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("12.5", 12.5),
        ("12,5", 12.5),
        ("12 m", 12),
        ("12m", 12),
        ("12 metres", 12),
        ("7'", 7 * 0.3048),
        ("7'4\"", 7 * 0.3048 + 4 * 0.0254),
        ("7 ft 4 in", 7 * 0.3048 + 4 * 0.0254),
        ("40 feet", 40 * 0.3048),
        ("3;5", 5),
    ],
)
def test_lengths(text, value):
    assert metres(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "tall", "-3", "0", "12 km", "3-4", "1.2.3", "~3", "nan", "inf", "٣"])
def test_what_is_no_length_is_missing(text):
    assert math.isnan(metres(text)) or text == "٣"


@given(st.text(max_size=20))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_positive_number_or_missing(text):
    assert math.isnan(metres(text)) or 0 < metres(text) < math.inf
    assert math.isnan(count(text)) or 0 <= count(text) < math.inf


def test_unread_numbers_are_told(osm, save):
    osm.box(0, 0, 10, 10, building="yes", building__levels="sótano")
    osm.way([(0, 50), (10, 50)], highway="residential", width="narrow", lanes="1.5")
    said = notes(import_osm(save(osm)))
    assert "1 values of the tag building:levels are no number and were left empty: sótano (1)" in said
    assert "1 values of the tag width are no number and were left empty: narrow (1)" in said
    assert "1 values of the tag lanes" in said


@given(st.lists(st.sampled_from(["school", "library", "school;library", "no", "else", None]), max_size=30))
@settings(deadline=None)
def test_table_match_is_the_first_row_that_fits(values):
    """Against a plain loop over features and rows."""
    given_rows = [("amenity", "library"), ("amenity", "school"), ("amenity", "*")]
    column = {name: np.array(part, dtype=object) for name, part in zip(("key", "value"), zip(*given_rows))}
    none = np.array([None] * 3, dtype=object)
    table = TagTable(Frame(None, {**column, "and_key": none, "and_value": none}))
    distinct = sorted({value for value in values if value})
    codes = np.array([distinct.index(value) if value else -1 for value in values], dtype=np.int32)
    expected = []
    for value in values:
        parts = (value or "").split(";")
        fits = [
            i
            for i, (_, wanted) in enumerate(given_rows)
            if wanted in parts or wanted == "*" and value not in (None, "no")
        ]
        expected.append(min(fits, default=-1))
    assert table.match(Tags(len(values), {"amenity": Tag(distinct, codes)})).tolist() == expected


# --- real cities -----------------------------------------------------------------------------------------------------


def plain_ogr(path, layer, where):
    """Return {OSM id: geometry} as GDAL gives it without our reader."""
    found = {}
    with gdal_exceptions():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        result = dataset.ExecuteSQL(f"SELECT * FROM {layer} WHERE {where}")
        for feature in result:
            names = [feature.GetFieldDefnRef(i).GetName() for i in range(feature.GetFieldCount())]
            way = feature.GetField("osm_way_id") if "osm_way_id" in names else None
            osm_id = int(way) if way else int(feature.GetField("osm_id")) * (-1 if "osm_way_id" in names else 1)
            found[osm_id] = bytes(feature.GetGeometryRef().ExportToWkb())
        dataset.ReleaseResultSet(result)
    return found


def ring_of(wkb):
    """Return the points of the first ring of a multipolygon that GEOS may refuse."""
    whole = ogr.CreateGeometryFromWkb(wkb)  # kept: a part dies with its whole
    polygon = whole.GetGeometryRef(0)
    return polygon.GetGeometryRef(0).GetPoints()


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="shared data absent")
def test_las_palmas_against_plain_gdal():
    result = import_osm(LAS_PALMAS)
    ours = set(result.layers["BUILDINGS"].columns["osm_id"].tolist())
    theirs = plain_ogr(LAS_PALMAS, "multipolygons", "building IS NOT NULL")
    unbuildable = {251380117, 251383707, 852139552, 251380129, 251383708, 251383714, 251385067, 1025304758}
    assert set(theirs) - ours == unbuildable
    assert ours - set(theirs) == set()
    said = notes(result)
    assert "“buildings”: 2 invalid outlines were repaired (OSM ids -7064205, -11479347)" in said
    assert "“buildings”: 8 outlines cannot be built" in said
    assert all(str(osm_id) in said for osm_id in unbuildable)
    assert shapely.is_valid(result.layers["BUILDINGS"].geometry).all()

    streets = result.layers["STREETS"]
    theirs = plain_ogr(LAS_PALMAS, "lines", "highway IS NOT NULL AND highway NOT IN ('construction', 'bus_stop')")
    ours = dict(zip(streets.columns["osm_id"].tolist(), shapely.to_wkb(streets.geometry, byte_order=1)))
    assert {osm_id: ours[osm_id] for osm_id in theirs} == theirs  # every vertex, to the last bit
    assert len(ours) - len(theirs) == 5  # closed ways that are squares or platforms too


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="shared data absent")
def test_las_palmas_streets_join_where_ways_share_a_node():
    result = import_osm(LAS_PALMAS, read_layer(DATA / "las_palmas" / "municipality_boundary_cnig.geojson"))
    streets = result.layers["STREETS"]
    assert "lack some of their nodes" in notes(result)
    assert 12_000 < len(streets) < 13_000
    xy, way = shapely.get_coordinates(streets.geometry, return_index=True)
    _, vertex = np.unique(xy, axis=0, return_inverse=True)
    joined = np.unique(np.column_stack([vertex.reshape(-1), way]), axis=0)
    ways_at = np.bincount(joined[:, 0])
    assert (ways_at >= 2).sum() > 9_000
    everything = import_osm(LAS_PALMAS, wanted=["STREETS"]).layers["STREETS"]
    whole = dict(zip(everything.columns["osm_id"].tolist(), everything.geometry))
    pairs = np.array([whole[osm_id] for osm_id in streets.columns["osm_id"].tolist()], dtype=object)
    assert shapely.equals_exact(pairs, streets.geometry, 0).all()  # a boundary cuts nothing


@pytest.mark.skipif(not HELSINKI.exists(), reason="shared data absent")
def test_helsinki_counts(tmp_path):
    shutil.copy(HELSINKI, tmp_path / "x.osm.pbf")
    result = import_osm(tmp_path / "x.osm.pbf")
    theirs = plain_ogr(HELSINKI, "multipolygons", "building IS NOT NULL")
    drawn = {osm_id for osm_id, wkb in theirs.items() if len(set(ring_of(wkb))) >= 3}
    assert set(result.layers["BUILDINGS"].columns["osm_id"].tolist()) == drawn
    assert f"“buildings”: {len(theirs) - len(drawn)} outlines cannot be built" in notes(result)
    ways = plain_ogr(HELSINKI, "lines", "highway IS NOT NULL")
    assert set(result.layers["STREETS"].columns["osm_id"].tolist()) == set(ways)
    assert (result.layers["STOPS"].columns["capacity"] != None).all()  # noqa: E711 - elementwise
