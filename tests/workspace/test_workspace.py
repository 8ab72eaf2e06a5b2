"""A workspace on disk: made, kept, moved, held, refused, upgraded."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import ogr

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.workspace import schema
from urban_profiling_plugin.workspace.folders import file_name, is_workspace
from urban_profiling_plugin.workspace.workspace import Workspace


def squares(n, name="layer", **columns):
    boxes = shapely.box(np.arange(n), 0, np.arange(n) + 1.0, 1)
    return Frame(boxes, columns or {"value": np.arange(n)}, pyproj.CRS.from_epsg(32628), name=name)


@pytest.fixture
def made(tmp_path):
    workspace = Workspace.create(tmp_path / "Las Palmas", "Las Palmas / 2024")
    yield workspace
    workspace.close()


def test_an_empty_folder_becomes_a_workspace(made):
    assert made.package.name == "las_palmas_2024.gpkg"
    assert made.rasters.is_dir()
    assert made.name == "Las Palmas / 2024"
    assert made.writable
    assert is_workspace(made.folder)
    assert (made.tables, made.roles, made.runs) == ({}, {}, [])


def test_one_that_is_there_is_opened_not_overwritten(made):
    made.close()
    again = Workspace.create(made.folder, "Another name")
    assert again.name == "Las Palmas / 2024"
    again.close()


def test_other_programs_read_its_tables(made):
    from osgeo import ogr

    dataset = ogr.Open(str(made.package))
    assert {dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())} == {"roles", "runs"}


def test_roles_are_kept_and_move_with_the_folder(made, tmp_path):
    write_gpkg(made.package, "streets", squares(3))
    made.reload()
    made.set_role("streets", made.source("streets"), {"highway": "fclass"}, "osm")
    made.set_role("areas", "/elsewhere/areas.shp")
    made.choose({"street_land": {"STREETS": made.source("streets"), "SEED": 3}})
    made.close()
    moved = tmp_path / "مدينة"
    shutil.move(made.folder, moved)
    again = Workspace.open(moved)
    try:
        assert again.layer_of("streets") == f"{moved.as_posix()}/las_palmas_2024.gpkg|layername=streets"
        assert again.roles["streets"].mapping == {"highway": "fclass"}
        assert again.roles["streets"].fingerprint.count == 3
        assert again.layer_of("areas") == "/elsewhere/areas.shp"
        assert again.choices == {"street_land": {"STREETS": again.source("streets"), "SEED": 3}}
        with sqlite3.connect(again.package) as connection:
            assert str(made.folder) not in str(connection.execute("SELECT * FROM roles").fetchall())
    finally:
        again.close()


def test_a_role_is_taken_away(made):
    made.set_role("areas", "/elsewhere/areas.shp")
    made.clear_role("areas")
    made.reload()
    assert made.roles == {}


def test_tables_are_known_without_opening_them(made):
    write_gpkg(made.package, "spaces", squares(4, kind=np.array(["a", "b", None, "c"], dtype=object)))
    made.reload()
    table = made.tables["spaces"]
    assert (table.shape, table.crs, table.count) == ("polygon", "EPSG:32628", 4)
    assert table.fingerprint.extent == (0.0, 0.0, 4.0, 1.0)
    assert made.fields_of(made.source("spaces")) == ["kind"]
    assert made.table_of(made.source("nothing")) is None
    assert made.free_table("spaces") == "spaces_2"
    assert made.free_table("runs") == "runs_2"


def test_only_changed_content_counts_as_a_change(made):
    write_gpkg(made.package, "spaces", squares(4))
    made.reload()
    source = made.source("spaces")
    then = made.fingerprint(source).with_content(made.content(source))
    assert not made.changed_since(source, then)

    write_gpkg(made.package, "spaces", squares(4))  # the same again, at another time
    made.reload()
    assert made.fingerprint(source).changed != then.changed
    assert not made.changed_since(source, then)

    write_gpkg(made.package, "spaces", squares(4, value=np.array([0, 1, 2, 4])))
    made.reload()
    assert made.changed_since(source, then)

    write_gpkg(made.package, "spaces", squares(5))
    made.reload()
    assert made.changed_since(source, then)


def test_an_edit_that_was_rolled_back_is_no_change(made):
    write_gpkg(made.package, "spaces", squares(4))
    made.reload()
    source, date = made.source("spaces"), made.package.stat().st_mtime_ns
    then = made.fingerprint(source)
    connection = sqlite3.connect(made.package, isolation_level=None)
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE gpkg_contents SET description = 'x'")
    connection.execute("ROLLBACK")
    connection.close()
    made.package.touch()
    assert made.package.stat().st_mtime_ns != date
    made.reload()
    assert made.fingerprint(source) == then


def execute(package, statement):
    """Run SQL as QGIS does."""
    dataset = ogr.Open(str(package), 1)
    dataset.ExecuteSQL(statement)
    del dataset


def test_an_edit_by_sql_is_seen_once_it_says_so_as_the_manual_does(made):
    manual = (Path(__file__).resolve().parents[2] / "docs" / "workspace.md").read_text(encoding="utf-8")
    told = manual.partition("```sql\n")[2].partition("```")[0].replace("'buildings'", "'spaces'")
    write_gpkg(made.package, "spaces", squares(4))
    made.reload()
    source = made.source("spaces")
    then = made.fingerprint(source).with_content(made.content(source))
    execute(made.package, told)
    made.reload()
    assert not made.changed_since(source, then), "saying so is no edit"
    execute(made.package, "UPDATE spaces SET value = value + 1")
    execute(made.package, told)
    made.reload()
    assert made.changed_since(source, then)


def test_the_second_to_open_it_is_told_and_changes_nothing(made):
    second = Workspace.open(made.folder)
    assert made.writable
    assert not second.writable
    assert second.holder["process"]
    with pytest.raises(UrbanProfilingError, match="open in another QGIS window"):
        second.set_role("areas", "/elsewhere/areas.shp")
    made.close()
    assert second.hold()
    second.set_role("areas", "/elsewhere/areas.shp")
    second.close()


def test_a_newer_one_is_refused_and_stays_as_it_is(made):
    with schema.connect(made.package, write=True) as connection:
        schema.write_about(connection, {"name": "x", "schema": schema.VERSION + 1})
    made.close()
    before = made.package.read_bytes()
    with pytest.raises(UrbanProfilingError, match="newer version of Urban Profiling"):
        Workspace.open(made.folder)
    assert made.package.read_bytes() == before
    assert is_workspace(made.folder)


def test_a_folder_without_one_is_refused(tmp_path):
    (tmp_path / "other.gpkg").write_bytes(b"no database")
    assert not is_workspace(tmp_path)
    with pytest.raises(UrbanProfilingError, match="not the folder of a city"):
        Workspace.open(tmp_path)


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UrbanProfilingError, match="cannot be written"):
        Workspace.create(tmp_path / "file" / "city", "x")


@pytest.mark.parametrize(("name", "expected"), [("نواكشوط", "نواكشوط"), (" ../*? ", "city"), ("A b", "a_b")])
def test_file_names(name, expected):
    assert file_name(name) == expected
