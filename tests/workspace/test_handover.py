"""A workspace packed for hand-over opens elsewhere, without what must not be told."""

from __future__ import annotations

import sqlite3
import zipfile

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.workspace import handover, runs
from urban_profiling_plugin.workspace.paths_in_text import without_paths
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_recording import begin, finish
from .test_workspace import squares

STREETS = step_of("street_land")
SECRET = "Amina of house 12"


@pytest.fixture
def city(tmp_path):
    """A city with a sensitive survey, buildings with disability, an outside layer, a raster, two runs of a step."""
    made = Workspace.create(tmp_path / "ana" / "Town", "Town")
    write_gpkg(made.package, "lines", squares(3))
    names = np.array([SECRET] * 400, dtype=object)
    write_gpkg(made.package, "survey", squares(400, person=names))
    write_gpkg(made.package, "houses", squares(5, levels=np.arange(5), disabled=np.array([7.0] * 5)))
    write_gpkg(tmp_path / "outside.gpkg", "wards", squares(2))
    (made.rasters / "population_grid.tif").write_bytes(b"II*\0 a raster")
    made.reload()
    made.set_role("streets", made.source("lines"))
    made.set_role("household_survey", made.source("survey"))
    made.set_role("buildings", made.source("houses"))
    made.set_role("areas", f"{tmp_path.as_posix()}/outside.gpkg|layername=wards")
    for _ in range(2):
        finish(made, begin(made, AREAS=made.layer_of("areas"), TABLE="/home/ana/widths.csv"))
    yield made
    made.close()


@pytest.fixture
def opened(city, tmp_path):
    """Return `opened(...)`: pack, unpack elsewhere and open."""
    made = []

    def open_(**options):
        archive = tmp_path / "town.zip"
        handover.pack(city, archive, **options)
        elsewhere = tmp_path / f"elsewhere {len(made)}"
        elsewhere.mkdir()
        made.append(Workspace.open(handover.unpack(archive, elsewhere)))
        return made[-1]

    yield open_
    for workspace in made:
        workspace.close()


def test_what_could_go_along_is_listed_with_what_is_sensitive(city):
    items = {item.name: item for item in handover.items_of(city)}
    assert items["survey"].sensitive
    assert not items["houses"].sensitive
    assert items["houses"].columns == ("disabled",)
    assert items["wards"].role == "areas"
    assert "population_grid.tif" in items
    assert not any("~before" in name for name in items)


def test_it_opens_elsewhere_as_it_was(city, opened):
    again = opened()
    assert again.name == "Town"
    assert again.layer_of("streets") == again.source("lines")
    assert again.layer_of("areas") == again.source("areas")
    assert again.tables["areas"].count == 2
    assert (again.rasters / "population_grid.tif").read_bytes() == b"II*\0 a raster"
    run = again.run_of(STREETS)
    assert run.figures == city.run_of(STREETS).figures
    assert run.parameters["AREAS"] == again.source("areas")
    assert not again.changed_since(again.source("lines"), run.input_of(again.source("lines")).fingerprint)


def test_letters_of_a_shapefile_go_along_as_they_are(city, opened, tmp_path):
    was = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", None)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "wards.shp"))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32637)
    layer = source.CreateLayer("wards", reference, ogr.wkbPolygon, ["ENCODING=CP1256"])
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("name", "حلب")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    layer.CreateFeature(feature)
    del feature, layer, source
    city.set_role("areas", f"{tmp_path.as_posix()}/wards.shp")
    gdal.SetConfigOption("SHAPE_ENCODING", "")  # as QGIS does
    try:
        made = opened()
    finally:
        gdal.SetConfigOption("SHAPE_ENCODING", was)
    path, _, table = made.layer_of("areas").partition("|layername=")
    assert read_layer(path, table).columns["name"].tolist() == ["حلب"]


def test_what_is_sensitive_stays_behind_for_good(city, opened):
    again = opened()
    assert "survey" not in again.tables
    assert "household_survey" not in again.roles
    assert again.left_out == {again.source("survey")}
    with sqlite3.connect(again.package) as connection:
        assert {row[0] for row in connection.execute("SELECT disabled FROM houses")} == {None}
        assert [row[0] for row in connection.execute("SELECT levels FROM houses")] == [0, 1, 2, 3, 4]
    assert SECRET.encode() not in again.package.read_bytes()
    assert SECRET.encode() in city.package.read_bytes(), "the search says nothing"


def test_what_the_user_puts_in_goes_along(city, opened):
    again = opened(include=[city.source("survey")], keep_columns=True)
    assert again.tables["survey"].count == 400
    assert again.layer_of("household_survey") == again.source("survey")
    with sqlite3.connect(again.package) as connection:
        assert {row[0] for row in connection.execute("SELECT disabled FROM houses")} == {7.0}


def test_no_folder_and_no_user_is_told(city, opened, tmp_path):
    with sqlite3.connect(city.package) as connection:
        host = city.runs[0].run_by["host"]
        assert host in str(connection.execute("SELECT run_by FROM runs").fetchall())
    again = opened()
    with sqlite3.connect(again.package) as connection:
        told = "".join(
            str(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in ("runs", "roles", "gpkg_metadata")
        )
    assert str(tmp_path) not in told
    assert "/home/ana" not in told
    assert "widths.csv" in told
    assert {str(run.run_by) for run in again.runs} == {"{}"}
    kept = opened(keep_paths=True)
    assert kept.runs[0].parameters["TABLE"] == "/home/ana/widths.csv"


def test_what_was_made_from_a_layer_left_out_is_not_out_of_date(city, opened):
    recording = begin(city, POPULATION=city.source("survey"))
    finish(city, recording)
    again = opened()
    assert again.run_of(STREETS).parameters["POPULATION"] in again.left_out


def test_while_a_step_runs_nothing_is_packed(city, tmp_path):
    recording = begin(city)
    with pytest.raises(UrbanProfilingError, match="A step is running"):
        handover.pack(city, tmp_path / "town.zip")
    recording.ended(runs.CANCELLED)
    recording.close()
    assert not (tmp_path / "town.zip").exists()


def test_a_place_that_cannot_be_written_is_said(city, tmp_path):
    with pytest.raises(UrbanProfilingError, match="could not be written"):
        handover.pack(city, tmp_path / "nowhere" / "town.zip")


@pytest.mark.parametrize("name", ["../evil.gpkg", "/evil.gpkg", "a/../../evil.gpkg", "C:/evil.gpkg"])
def test_an_archive_that_climbs_out_of_its_folder_is_refused(tmp_path, name):
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr(name, "x")
    with pytest.raises(UrbanProfilingError, match="not a city packed for hand-over"):
        handover.unpack(tmp_path / "bad.zip", tmp_path)


def test_no_archive_is_said(tmp_path):
    (tmp_path / "bad.zip").write_bytes(b"no zip")
    with pytest.raises(UrbanProfilingError, match="cannot be unpacked"):
        handover.unpack(tmp_path / "bad.zip", tmp_path)


def test_unpacked_twice_it_lies_beside_itself(city, tmp_path):
    handover.pack(city, tmp_path / "town.zip")
    first, second = (handover.unpack(tmp_path / "town.zip", tmp_path) for _ in range(2))
    assert first != second


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/ana/a b/c.shp", "c.shp"),
        (r"C:\Users\ana\c.shp", "c.shp"),
        ("file:///home/ana/c.shp", "c.shp"),
        ('"/home/ana/c.gpkg|layername=x"', '"c.gpkg|layername=x"'),
        ("12 km/h and/or a/b", "12 km/h and/or a/b"),
        ("http://mrcc.com/qgis.dtd", "http://mrcc.com/qgis.dtd"),
        ("./rasters/a.tif", "./rasters/a.tif"),
    ],
)
def test_paths_in_texts(text, expected):
    assert without_paths(text) == expected
