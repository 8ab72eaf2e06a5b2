"""What city offices do to a folder: rename, copy, edit with SQL, fill with other files."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3

import pytest

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.workspace import schema
from urban_profiling_plugin.workspace.folders import is_workspace
from urban_profiling_plugin.workspace.recording import workspace_package
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_recording import begin, city, finish  # noqa: F401 - a fixture
from .test_workspace import squares

STREETS = step_of("street_land")


@pytest.fixture
def worked(city):  # noqa: F811
    """A city with a role, a choice and a run, closed."""
    city.set_role("streets", city.source("lines"))
    city.choose({"street_land": {"STREETS": city.source("lines")}})
    finish(city, begin(city))
    city.close()
    return city


def looks_whole(again):
    assert again.layer_of("streets") == again.source("lines")
    assert again.table_of(again.layer_of("streets")).count == 3
    assert again.choices == {"street_land": {"STREETS": again.source("lines")}}
    run = again.run_of(STREETS)
    assert run.parameters["STREETS"] == again.source("lines")
    assert not again.changed_since(again.source("lines"), run.input_of(again.source("lines")).fingerprint)
    assert all(again.table_of(place) is not None for place in run.outputs.values())


@pytest.mark.parametrize(
    "name",
    [
        "with spaces",
        "مدينة نواكشوط",
        'it\'s "quoted"',
        "100% #1 ? & <b>",
        "a;b,c=d",
        "/".join(["as deep as a path may be"] * 8),
    ],
)
def test_folders_of_any_name(tmp_path, name):
    folder = tmp_path / name
    made = Workspace.create(folder, "City")
    write_gpkg(made.package, "lines", squares(3))
    made.reload()
    made.set_role("streets", made.source("lines"))
    made.choose({"street_land": {"STREETS": made.source("lines")}})
    finish(made, begin(made))
    made.close()
    again = Workspace.open(folder)
    looks_whole(again)
    with sqlite3.connect(again.package) as connection:
        told = str(connection.execute("SELECT parameters, inputs, outputs FROM runs").fetchall())
    assert json.dumps(str(folder), ensure_ascii=False)[1:-1] not in told
    again.close()


@pytest.mark.parametrize(
    ("name", "said"), [("/".join(["much too deep for any database"] * 20), "too deep"), ("a|layername=x", "“|”")]
)
def test_folders_in_which_nothing_could_be_opened_are_refused(tmp_path, name, said):
    with pytest.raises(UrbanProfilingError, match=said):
        Workspace.create(tmp_path / name, "City")
    assert not (tmp_path / name).exists()


def test_the_package_renamed_by_hand_is_the_same_city(worked):
    worked.package.rename(worked.folder / "Our town.gpkg")
    again = Workspace.open(worked.folder)
    assert again.package.name == "Our town.gpkg"
    looks_whole(again)
    finish(again, begin(again))
    again.close()
    again.package.rename(worked.folder / "again.gpkg")
    third = Workspace.open(worked.folder)
    looks_whole(third)
    assert len(third.runs_of(STREETS)) == 2
    with sqlite3.connect(third.package) as connection:
        told = str(connection.execute("SELECT * FROM runs").fetchall())
    assert "Our town" not in told
    third.close()


def test_renamed_and_read_only_it_is_still_whole(worked):
    worked.package.rename(worked.folder / "Our town.gpkg")
    first = Workspace.open(worked.folder)
    second = Workspace.open(worked.folder)
    assert not second.writable
    looks_whole(second)
    first.close()
    second.close()


@pytest.mark.parametrize("name", ["city (copy).gpkg", "city - Copy.gpkg", "a.gpkg", "z.gpkg"])
def test_a_copy_beside_the_package_is_not_taken_for_it(worked, name):
    shutil.copyfile(worked.package, worked.folder / name)
    again = Workspace.open(worked.folder)
    assert again.package == worked.package
    looks_whole(again)
    again.close()


def test_of_two_that_could_be_it_none_is_taken(worked):
    shutil.copyfile(worked.package, worked.folder / "one.gpkg")
    worked.package.rename(worked.folder / "two.gpkg")
    assert is_workspace(worked.folder)
    with pytest.raises(UrbanProfilingError, match=r"one\.gpkg.*two\.gpkg"):
        Workspace.open(worked.folder)


def test_other_geopackages_in_the_folder_are_left_alone(worked):
    write_gpkg(worked.folder / "aaa.gpkg", "lines", squares(1))
    again = Workspace.open(worked.folder)
    assert again.package == worked.package
    assert not (again.folder / "aaa.gpkg-wal").exists()
    again.close()


def test_a_city_made_where_a_geopackage_of_its_name_lies_keeps_that(tmp_path):
    write_gpkg(tmp_path / "town.gpkg", "runs", squares(4))
    made = Workspace.create(tmp_path, "Town")
    with sqlite3.connect(tmp_path / "town.gpkg") as connection:
        assert connection.execute("SELECT count(*) FROM runs").fetchone() == (4,)
    made.set_role("areas", "/elsewhere/areas.shp")
    made.close()
    again = Workspace.open(tmp_path)
    assert again.layer_of("areas") == "/elsewhere/areas.shp"
    again.close()


def test_a_layer_renamed_with_sql_is_gone_and_nothing_else(worked):
    with sqlite3.connect(worked.package) as connection:
        connection.execute("ALTER TABLE lines RENAME TO roads")
    again = Workspace.open(worked.folder)
    assert again.table_of(again.layer_of("streets")) is None
    assert all(again.table_of(place) is not None for place in again.run_of(STREETS).outputs.values())
    assert again.changed_since(again.source("lines"), again.run_of(STREETS).input_of(again.source("lines")).fingerprint)
    again.close()


@pytest.mark.parametrize("counted", [True, False])
def test_a_layer_dropped_with_sql_is_gone_and_nothing_else(worked, counted):
    with sqlite3.connect(worked.package) as connection:
        connection.execute("DROP TABLE lines")
        if not counted:
            connection.execute("DROP TABLE gpkg_ogr_contents")
    again = Workspace.open(worked.folder)
    assert "lines" not in again.tables
    assert all(again.table_of(place) is not None for place in again.run_of(STREETS).outputs.values())
    again.close()


def test_a_layer_renamed_by_qgis_is_found_under_its_new_name(worked):
    from osgeo import ogr

    dataset = ogr.Open(str(worked.package), 1)
    dataset.ExecuteSQL('ALTER TABLE "lines" RENAME TO "roads"')
    del dataset
    again = Workspace.open(worked.folder)
    assert again.tables["roads"].count == 3
    assert again.table_of(again.layer_of("streets")) is None
    again.close()


def test_without_the_counts_of_ogr_rows_are_counted(worked):
    with sqlite3.connect(worked.package) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            if "feature_count" in name:
                connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("DROP TABLE gpkg_ogr_contents")
    again = Workspace.open(worked.folder)
    looks_whole(again)
    again.close()


def test_a_package_without_any_geometry(tmp_path):
    made = Workspace.create(tmp_path / "city", "City")
    with sqlite3.connect(made.package) as connection:
        connection.execute("DROP TABLE IF EXISTS gpkg_geometry_columns")
        connection.execute("DROP TABLE IF EXISTS gpkg_ogr_contents")
        connection.execute("CREATE TABLE prices (id INTEGER PRIMARY KEY, price REAL)")
        connection.execute("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('prices', 'attributes')")
    made.reload()
    assert made.tables["prices"].shape == "table"
    assert made.fields_of(made.source("prices")) == ["price"]
    made.close()


def test_an_edit_of_the_extent_alone_is_no_change(worked):
    """QGIS widens the extent of a layer while it is edited, and narrows it when asked to."""
    with sqlite3.connect(worked.package) as connection:
        connection.execute("UPDATE gpkg_contents SET min_x = -9, last_change = '2030-01-01T00:00:00.000Z'")
    again = Workspace.open(worked.folder)
    looks_whole(again)
    again.close()


@pytest.mark.parametrize("column", ["parameters", "inputs", "outputs", "figures", "notes", "breakdown", "versions",
                                    "run_by", "sensitivity", "started", "ended"])  # fmt: skip
@pytest.mark.parametrize("text", ["", "x", "[]", "{}", "3", '{"a": 1}', "[[1]]", '{"a": [1, {"b": 2}]}', '["x", null]'])
def test_a_record_edited_by_hand_spoils_no_other(worked, column, text):
    with sqlite3.connect(worked.package) as connection:
        connection.execute(f"UPDATE runs SET {column} = ?", (text,))
    again = Workspace.open(worked.folder)
    assert len(again.runs) == 1
    assert again.runs[0].seconds >= 0
    assert again.layer_of("streets") == again.source("lines")
    again.close()


@pytest.mark.parametrize("column", ["mapping", "fingerprint", "vendor", "checked"])
@pytest.mark.parametrize("text", ["", "x", "[]", "3", '{"extent": "a", "count": {}}', '{"a": [1]}'])
def test_a_role_edited_by_hand_spoils_no_other(worked, column, text):
    with sqlite3.connect(worked.package) as connection:
        connection.execute(f"UPDATE roles SET {column} = ?", (text,))
    again = Workspace.open(worked.folder)
    assert again.layer_of("streets") == again.source("lines")
    again.close()


def test_a_city_model_in_a_file_named_like_our_old_record_is_not_ours(tmp_path):
    (tmp_path / "city.json").write_text('{"type": "CityJSON", "version": "2.0", "CityObjects": {}}', encoding="utf-8")
    assert not is_workspace(tmp_path)
    made = Workspace.create(tmp_path, "Town")
    made.close()
    assert (tmp_path / "city.json").exists()
    Workspace.open(tmp_path).close()


def test_what_is_written_in_a_copy_is_recorded_there(worked):
    copy = worked.folder / "city - Copy.gpkg"
    shutil.copyfile(worked.package, copy)
    assert workspace_package(copy) == copy
    other = Workspace(copy)
    other.reload()
    looks_whole(other)


def test_a_folder_that_is_deleted_is_said(city):  # noqa: F811
    finish(city, begin(city))
    shutil.rmtree(city.folder)
    for action in (
        city.reload,
        lambda: city.set_role("areas", "/elsewhere/areas.shp"),
        lambda: city.fields_of(city.source("lines")),
        lambda: city.count_by(city.source("lines"), "value"),
        lambda: begin(city),
    ):
        with pytest.raises(UrbanProfilingError):
            action()
    city.close()
    assert not city.folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_folder_reached_by_a_link_is_the_same_city(worked, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(worked.folder)
    again = Workspace.open(link)
    looks_whole(again)
    other = Workspace.open(worked.folder)
    assert not other.writable
    other.close()
    again.close()


def test_sqlite_finds_files_wherever_they_lie():
    from pathlib import PurePosixPath, PureWindowsPath

    assert schema.uri(PurePosixPath("/a b/c?d#e%.gpkg"), "mode=rw") == "file:///a%20b/c%3Fd%23e%25.gpkg?mode=rw"
    assert schema.uri(PureWindowsPath("C:\\a b\\c.gpkg"), "mode=rw") == "file:///C:/a%20b/c.gpkg?mode=rw"
    # SQLite takes no host: what lies on a server goes behind an empty one
    share = PureWindowsPath("\\\\server\\gis\\c.gpkg")
    assert schema.uri(share, "immutable=1") == "file:////server/gis/c.gpkg?immutable=1"


def test_a_result_dropped_with_sql_can_be_made_again(worked):
    again = Workspace.open(worked.folder)
    with sqlite3.connect(again.package) as connection:
        for key in STREETS.outputs:
            connection.execute(f'DROP TABLE "{STREETS.table(key)}"')
    finish(again, begin(again))
    looks_whole(again)
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    again.close()
