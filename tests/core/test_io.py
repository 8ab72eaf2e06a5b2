"""What is written is read back; a failed run leaves the old result; the packed spatial index is a sound R*Tree."""

import json
import sqlite3

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import gdal, ogr, osr

from urban_profiling_plugin.core import io
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg, write_gpkg_tables
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress

UTM = pyproj.CRS.from_epsg(32637)


def city(n=5, seed=1):
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(5e5, 5.1e5, n), rng.uniform(4e6, 4.01e6, n)
    geometry = shapely.box(x, y, x + 10, y + 10)
    geometry[0] = None
    columns = {
        "name": np.array([None, *[f"Straße {i}" for i in range(n - 1)]], dtype=object),
        "levels": np.array([np.nan, *range(n - 1)], dtype=float),
        "big": np.arange(n, dtype=np.int64) + 2**60,
        "share": rng.uniform(size=n),
        "walkable": np.arange(n) % 2 == 0,
        "seen": np.array(["NaT", *["2024-02-29"] * (n - 1)], dtype="datetime64[D]"),
        "fid": np.zeros(n, dtype=np.int64),
    }
    return Frame(geometry, columns, UTM, name="homes", kinds={"levels": "integer"})


def same(read, written):
    assert shapely.equals_exact(read.geometry[1:], written.geometry[1:]).all()
    assert read.geometry[0] is None
    assert read.crs.equals(written.crs)
    for name in set(written.columns) - {"fid"}:
        assert read.kinds[name] == written.kinds[name], name
        left, right = read.columns[name], written.columns[name]
        assert [None if v != v else v for v in left.tolist()] == [None if v != v else v for v in right.tolist()], name


@pytest.mark.parametrize("columns", [None, ["NAME", "levels"]])
def test_round_trip(tmp_path, columns):
    frame = city()
    path = tmp_path / "مدينة ü.gpkg"
    write_gpkg(path, "homes", frame)
    read = read_layer(path, "homes", columns)
    same(read, frame.only(*(columns and ["name", "levels"] or frame.columns)))
    assert read.ids.tolist() == [1, 2, 3, 4, 5]


def test_stream_and_features_read_the_same(tmp_path, monkeypatch):
    frame = city()
    plain = frame.only("name", "levels", "big", "share", "seen")
    write_gpkg(tmp_path / "stream.gpkg", "a", plain)
    same(read_layer(tmp_path / "stream.gpkg"), plain)
    monkeypatch.setattr(io, "can_stream", lambda *_: False)
    same(read_layer(tmp_path / "stream.gpkg"), plain)


@pytest.mark.parametrize("trusted", [io._TRUE_BOOLEANS, False])
@pytest.mark.parametrize("columns", [None, ["walkable", "some"]])
def test_booleans_are_right_however_they_are_read(tmp_path, monkeypatch, columns, trusted):
    frame = city(60_000).only("name", "walkable", "share")
    some = (np.arange(60_000) % 3 == 0).astype(object)
    some[::7] = None
    frame = frame.with_columns({"some": some}, {"some": "boolean"})
    write_gpkg(tmp_path / "a.gpkg", "a", frame)
    monkeypatch.setattr(io, "_TRUE_BOOLEANS", trusted)
    read = read_layer(tmp_path / "a.gpkg", columns=columns)
    same(read, frame.only(*(columns or frame.columns)))
    assert read.columns["walkable"].dtype == bool


@pytest.mark.parametrize(
    ("driver", "name"), [("ESRI Shapefile", "t.dbf"), ("GeoJSON", "t.geojson"), ("GPKG", "t.gpkg")]
)
def test_dates_before_1970_are_right(tmp_path, driver, name):
    """GDAL's stream gives them a day late for drivers without one of their own."""
    dates = ["1899-12-30", "1969-12-31", "1970-01-01", "2016-10-30"]
    source = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
    layer = source.CreateLayer("t", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("seen", ogr.OFTDate))
    for date in [*dates, None]:
        feature = ogr.Feature(layer.GetLayerDefn())
        if date:
            feature.SetField("seen", date)
        layer.CreateFeature(feature)
    del feature, layer, source
    assert read_layer(tmp_path / name).columns["seen"].astype(str).tolist() == [*dates, "NaT"]


def test_columns_told_apart_by_capitals_are_all_written(tmp_path):
    """As GeoJSON of OpenStreetMap has them (FIXME and fixme); SQL knows no capitals."""
    columns = {name: np.array([number]) for number, name in enumerate(("fixme", "FIXME", "fixme_2", "Fixme"))}
    write_gpkg(tmp_path / "a.gpkg", "a", Frame(np.array([shapely.Point(1, 2)]), columns, UTM))
    read = read_layer(tmp_path / "a.gpkg").columns
    assert {name: values.tolist() for name, values in read.items()} == {
        "fixme": [0], "FIXME_2": [1], "fixme_2_2": [2], "Fixme_3": [3],
    }  # fmt: skip


@pytest.mark.parametrize(("shape", "kind"), [("polygon", ogr.wkbPolygon), ("point", ogr.wkbPoint), ("any", 0)])
def test_a_layer_of_nothing_is_still_of_its_kind(tmp_path, shape, kind):
    """QGIS takes a table of any geometry and no rows for one without geometry."""
    empty = city().take(np.zeros(5, dtype=bool))
    with gpkg_tables_apart(tmp_path / "a.gpkg", {"a": empty}, shapes={"a": shape}) as put_in_place:
        put_in_place()
    dataset = ogr.Open(str(tmp_path / "a.gpkg"))
    assert dataset.GetLayer(0).GetGeomType() == kind


def test_lists_and_objects_are_read_as_json(tmp_path):
    """Not as Python writes them, which nothing else reads."""
    item = {"type": "Feature", "properties": {"names": ["a", "b"], "sources": [{"dataset": "x"}]}, "geometry": None}
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [item]}))
    read = read_layer(tmp_path / "a.geojson", crs=UTM).columns
    assert [json.loads(read[name][0]) for name in ("names", "sources")] == [["a", "b"], [{"dataset": "x"}]]


def test_empty_layer_keeps_its_schema(tmp_path):
    write_gpkg(tmp_path / "a.gpkg", "empty", city().take(np.zeros(5, dtype=bool)))
    read = read_layer(tmp_path / "a.gpkg", "empty")
    assert len(read) == 0
    assert read.kinds["levels"] == "integer"
    assert read.columns["name"].dtype == object


def test_a_table_of_very_many_fields(tmp_path):
    """GDAL 3.6's stream of a GeoPackage has no rows, or fails, beyond 125 fields."""
    columns = {f"f{number}": np.array([1.0, float(number)]) for number in range(130)}
    places = shapely.points([[0.0, 0.0], [1.0, 1.0]])
    write_gpkg(tmp_path / "wide.gpkg", "wide", Frame(places, columns, UTM))
    frame = read_layer(tmp_path / "wide.gpkg")
    assert len(frame) == 2
    assert frame.columns["f129"].tolist() == [1.0, 129.0]


def test_table_without_geometry(tmp_path):
    write_gpkg(tmp_path / "a.gpkg", "t", Frame(None, {"check": np.array(["x", "y"], dtype=object)}))
    read = read_layer(tmp_path / "a.gpkg", "t")
    assert read.geometry is None
    assert read.columns["check"].tolist() == ["x", "y"]


def test_single_and_multi_become_one_type(tmp_path):
    box = shapely.box(0, 0, 1, 1)
    mixed = np.array([box, shapely.MultiPolygon([box, shapely.box(2, 2, 3, 3)])], dtype=object)
    write_gpkg(tmp_path / "a.gpkg", "t", Frame(mixed, {}, UTM))
    dataset = ogr.Open(str(tmp_path / "a.gpkg"))
    assert dataset.GetLayer(0).GetGeomType() == ogr.wkbMultiPolygon
    assert shapely.area(read_layer(tmp_path / "a.gpkg").geometry).tolist() == [1.0, 2.0]


@pytest.mark.parametrize("stream", [True, False])
def test_arcs_are_read_as_chords(tmp_path, monkeypatch, stream):
    """A cadastre holds arcs, and a layer of any geometry may: GEOS knows none, and left them out without a word."""
    ring = "CIRCULARSTRING(0 0,10 0,10 10,0 10,0 0)"
    texts = [
        f"CURVEPOLYGON({ring})",
        "MULTISURFACE(((0 0,4 0,4 4,0 0)))",
        f"GEOMETRYCOLLECTION(CURVEPOLYGON({ring}))",
        "POLYGON((0 0,4 0,4 4,0 0))",
        None,
    ]
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "a.gpkg"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32637)
    layer = source.CreateLayer("a", reference, ogr.wkbUnknown)
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(text and ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    del feature, layer, source
    if not stream:
        monkeypatch.setattr(io, "can_stream", lambda *_: False)
    read = read_layer(tmp_path / "a.gpkg").geometry
    circle = np.pi * 50
    assert shapely.area(read[:4]) == pytest.approx([circle, 8.0, circle, 8.0], rel=1e-3)
    assert read[4] is None


def shapefile(path, word, encoding):
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, None, ogr.wkbPoint, [f"ENCODING={encoding}"])
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("name", word)
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT(1 2)"))
    layer.CreateFeature(feature)


@pytest.mark.parametrize(("word", "encoding"), [("école", "ISO-8859-1"), ("مدرسة", "CP1256"), ("école", "UTF-8")])
@pytest.mark.parametrize("setting", ["", None])
def test_letters_of_a_shapefile_are_those_it_names(tmp_path, word, encoding, setting):
    """QGIS tells GDAL to leave the letters alone (SHAPE_ENCODING is empty) as soon as it has opened a shapefile."""
    was = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    shapefile(tmp_path / "schools.shp", word, encoding)
    shapefile(tmp_path / "others.shp", "plain", "UTF-8")
    gdal.SetConfigOption("SHAPE_ENCODING", setting)
    try:
        assert read_layer(tmp_path / "schools.shp", crs=UTM).columns["name"].tolist() == [word]
        assert read_layer(tmp_path, "schools", crs=UTM).columns["name"].tolist() == [word]
        assert gdal.GetConfigOption("SHAPE_ENCODING") == setting, "it is QGIS's, and put back"
    finally:
        gdal.SetConfigOption("SHAPE_ENCODING", was)


@pytest.mark.parametrize("n", [2, 51, 52, 53, 2_601, 2_602, 3_000, 150_000])
def test_spatial_index_is_sound(tmp_path, n):
    frame = city(n).only("share")
    path = tmp_path / "a.gpkg"
    write_gpkg(path, "homes", frame)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_homes_geom')").fetchone() == ("ok",)
        count = connection.execute("SELECT count(*) FROM rtree_homes_geom").fetchone()[0]
    assert count == n - 1  # one feature has no geometry
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    box = shapely.box(5.02e5, 4.002e6, 5.05e5, 4.006e6)
    layer.SetSpatialFilterRect(*box.bounds)
    # the index holds float32: half a metre at these northings
    low, high = (shapely.intersects(frame.geometry, box.buffer(margin)).sum() for margin in (0, 0.5))
    assert low <= layer.GetFeatureCount() <= high


def test_later_edits_keep_the_index_sound(tmp_path):
    path = tmp_path / "a.gpkg"
    write_gpkg(path, "homes", city(200).only("share"))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    layer.CreateFeature(feature)
    layer.DeleteFeature(7)
    assert layer.GetFeatureCount() == 200
    del layer, dataset
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_homes_geom')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM rtree_homes_geom").fetchone()[0] == 199


def test_replaces_a_table_and_leaves_the_others(tmp_path):
    path = tmp_path / "a.gpkg"
    write_gpkg_tables(path, {"homes": city(10), "others": city(20)})
    write_gpkg(path, "homes", city(30))
    assert len(read_layer(path, "homes")) == 30
    assert len(read_layer(path, "others")) == 20
    assert ogr.Open(str(path)).GetLayerCount() == 2


class _Stop:
    """Answers a cancel at the n-th look."""

    def __init__(self, n):
        self.left = n

    def __call__(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("looks", [0, 1, 3, 5])
def test_cancel_leaves_the_old_tables(tmp_path, looks):
    path = tmp_path / "a.gpkg"
    write_gpkg(path, "homes", city(10))
    progress = Progress(cancelled=_Stop(looks))
    with pytest.raises(Cancelled):
        write_gpkg_tables(path, {"homes": city(50_000), "more": city(50_000)}, progress)
    assert len(read_layer(path, "homes")) == 10
    dataset = ogr.Open(str(path))
    assert [layer.GetName() for layer in dataset] == ["homes"]


def test_cancel_leaves_no_new_file(tmp_path):
    with pytest.raises(Cancelled):
        write_gpkg(tmp_path / "a.gpkg", "homes", city(50_000), Progress(cancelled=_Stop(1)))
    assert list(tmp_path.iterdir()) == []


def test_full_disk_is_said_and_nothing_is_lost(tmp_path, monkeypatch):
    path = tmp_path / "a.gpkg"
    write_gpkg(path, "homes", city(10))
    real = sqlite3.connect

    def small(*args, **kwargs):
        connection = real(*args, **kwargs)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(UrbanProfilingError, match="disk is full"):
        write_gpkg(path, "homes", city(50_000))
    monkeypatch.undo()
    assert len(read_layer(path, "homes")) == 10


def test_missing_folder_is_said(tmp_path):
    with pytest.raises(UrbanProfilingError, match="could not be written"):
        write_gpkg(tmp_path / "none" / "a.gpkg", "homes", city())


def test_layer_that_does_not_exist_is_named(tmp_path):
    write_gpkg(tmp_path / "a.gpkg", "homes", city())
    with pytest.raises(UrbanProfilingError, match="no layer “roads”.*homes"):
        read_layer(tmp_path / "a.gpkg", "roads")
    with pytest.raises(UrbanProfilingError, match="cannot be opened"):
        read_layer(tmp_path / "b.gpkg")
