"""Workspaces of older versions are upgraded, with a backup."""

from __future__ import annotations

import datetime
import json
import shutil
import sqlite3

import pytest
from osgeo import ogr

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.workspace import migration, schema
from urban_profiling_plugin.workspace.folders import is_workspace
from urban_profiling_plugin.workspace.lock import FileLock
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_workspace import squares

STREETS = step_of("street_land")


@pytest.fixture
def old(tmp_path):
    """A city as version 0.1.0 kept it: a record beside the GeoPackage."""
    folder = tmp_path / "city"
    folder.mkdir()
    write_gpkg(folder / "town.gpkg", "streets", squares(3))
    write_gpkg(folder / "town.gpkg", "street_land_street_areas", squares(2))
    here = "./town.gpkg|layername="
    record = {
        "format": 1,
        "name": "Town",
        "roles": {"streets": here + "streets", "areas": "/elsewhere/areas.shp"},
        "choices": {"street_land": {"SEED": 3}},
        "revisions": {here + "streets": 2},
        "runs": {
            "street_land": {
                "parameters": {"STREETS": here + "streets", "SEED": 3},
                "inputs": {here + "streets": 2},
                "outputs": {"STREET_AREAS": here + "street_land_street_areas"},
                "figures": {"STREET_PCT": 21.5},
                "notes": ["measured"],
                "breakdown": [["low", 1.0]],
                "finished": "2026-11-20T10:00:00",
            },
            "gone": {},
        },
    }
    (folder / "city.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def test_a_record_becomes_tables_and_stays_as_a_backup(old):
    assert is_workspace(old)
    city = Workspace.open(old)
    assert city.name == "Town"
    assert city.layer_of("streets") == city.source("streets")
    assert city.layer_of("areas") == "/elsewhere/areas.shp"
    assert city.choices == {"street_land": {"SEED": 3}}
    run = city.run_of(STREETS)
    assert run.figures == {"STREET_PCT": 21.5}
    assert run.parameters == {"STREETS": city.source("streets"), "SEED": 3}
    assert not (old / "city.json").exists()
    backups = sorted(path.name for path in (old / "backups").iterdir())
    assert backups[0] == "city.json"
    assert backups[1].startswith("town_schema1_")
    with sqlite3.connect(old / "backups" / backups[1]) as connection:
        assert connection.execute("SELECT count(*) FROM streets").fetchone() == (3,)
    city.close()


def test_what_an_old_run_read_counts_as_changed(old):
    city = Workspace.open(old)
    run = city.run_of(STREETS)
    source = city.source("streets")
    assert city.changed_since(source, run.input_of(source).fingerprint)
    city.close()


@pytest.mark.parametrize("text", ["{", "[]", '{"roles": {}}', '{"name": 3}'])
def test_a_damaged_record_is_said(tmp_path, text):
    (tmp_path / "city.json").write_text(text, encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        Workspace.open(tmp_path)
    assert (tmp_path / "city.json").read_text(encoding="utf-8") == text


def test_an_older_schema_is_brought_up_to_date(tmp_path, monkeypatch):
    city = Workspace.create(tmp_path / "city", "City")
    city.set_role("areas", "/elsewhere/areas.shp")
    city.close()
    # as a later version would: it adds a column
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setitem(
        migration.STEPS, schema.VERSION - 1, lambda c: c.execute("ALTER TABLE roles ADD COLUMN colour TEXT")
    )
    again = Workspace.open(tmp_path / "city")
    assert again.layer_of("areas") == "/elsewhere/areas.shp"
    with schema.connect(again.package) as connection:
        assert schema.version_of(connection) == schema.VERSION
        assert "colour" in [row[1] for row in connection.execute("PRAGMA table_info(roles)")]
    (backup,) = (again.folder / "backups").iterdir()
    with sqlite3.connect(backup) as connection:
        assert "colour" not in [row[1] for row in connection.execute("PRAGMA table_info(roles)")]
    again.close()


def test_without_room_for_the_backup_nothing_changes(tmp_path, monkeypatch):
    city = Workspace.create(tmp_path / "city", "City")
    city.close()
    before = city.package.read_bytes()
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setattr(migration, "copy_database", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(UrbanProfilingError, match="backup cannot be written.*disk full"):
        Workspace.open(tmp_path / "city")
    assert city.package.read_bytes() == before


def test_an_upgrade_cut_short_is_ended_the_next_time(old, monkeypatch):
    class Killed(BaseException):
        pass

    def killed(*_):
        raise Killed

    monkeypatch.setattr(migration.shutil, "move", killed)
    with pytest.raises(Killed):
        Workspace.open(old)
    monkeypatch.undo()
    city = Workspace.open(old)
    assert [run.algorithm for run in city.runs] == ["urbanprofiling:streetland"]
    assert city.layer_of("streets") == city.source("streets")
    assert not (old / "city.json").exists()
    city.close()


def test_a_record_put_back_beside_an_upgraded_city_takes_nothing_from_it(old):
    city = Workspace.open(old)
    city.set_role("streets", "/elsewhere/streets.shp")
    city.close()
    shutil.copyfile(old / "backups" / "city.json", old / "city.json")
    again = Workspace.open(old)
    assert again.layer_of("streets") == "/elsewhere/streets.shp"
    assert len(again.runs) == 1
    again.close()


def test_a_package_that_is_being_edited_in_qgis_is_upgraded(old, qgis_app):
    """QGIS keeps a GeoPackage in write-ahead mode meanwhile: what it wrote last lies beside the file."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{old}/town.gpkg|layername=streets", "streets", "ogr")
    assert layer.startEditing()
    dataset = ogr.Open(str(old / "town.gpkg"), 1)
    streets = dataset.GetLayerByName("streets")
    streets.CreateFeature(ogr.Feature(streets.GetLayerDefn()))
    dataset.FlushCache()
    assert (old / "town.gpkg-wal").stat().st_size, "the test says nothing"
    city = Workspace.open(old)
    assert city.tables["streets"].count == 4
    with sqlite3.connect(next((old / "backups").glob("*.gpkg"))) as connection:
        assert connection.execute("SELECT count(*) FROM streets").fetchone() == (4,)
    assert layer.rollBack()
    city.close()


def test_a_package_that_another_program_locks_stays_as_it_was(old, monkeypatch):
    monkeypatch.setattr(schema, "_WAIT_S", 0.1)
    other = sqlite3.connect(old / "town.gpkg", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UrbanProfilingError, match="locked"):
        Workspace.open(old)
    other.close()
    assert (old / "city.json").exists()
    assert not list((old / "backups").glob("*.gpkg")), "no backup of every attempt"
    city = Workspace.open(old)
    assert city.name == "Town"
    city.close()


def test_two_windows_do_not_upgrade_at_once(old):
    first = FileLock(old / ".urban_profiling.lock")
    assert first.take()
    with pytest.raises(UrbanProfilingError, match="being upgraded in another window"):
        Workspace.open(old)
    first.release()
    Workspace.open(old).close()


def test_a_city_of_which_there_is_only_the_record(tmp_path):
    name = "نواكشوط " + "و" * 90
    record = {"format": 1, "name": name, "roles": {"streets": None}, "runs": {"street_land": {"finished": "?"}}}
    (tmp_path / "city.json").write_text(json.dumps(record), encoding="utf-8")
    city = Workspace.open(tmp_path)
    assert (city.name, city.roles, len(city.runs)) == (name, {}, 1)
    city.close()


def test_when_an_old_run_was_and_how_long_it_took(old):
    text = (old / "city.json").read_text(encoding="utf-8")
    (old / "city.json").write_text(text.replace('"finished"', '"seconds": 90.5, "finished"'), encoding="utf-8")
    city = Workspace.open(old)
    run = city.run_of(STREETS)
    assert run.seconds == 90.5
    local = datetime.datetime.fromisoformat("2026-11-20T10:00:00").astimezone()
    assert datetime.datetime.fromisoformat(run.ended) == local
    city.close()
