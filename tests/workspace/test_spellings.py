"""One city by several paths, as a link, a second mount, a relative one: it stays one, and so do its records."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg
from urban_profiling_plugin.workspace.recording import Recording, workspace_package
from urban_profiling_plugin.workspace.sources import whole
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_workspace import squares

STREETS = step_of("street_land")
SPELLINGS = ("link", "link above", "dots", "relative", "slash", "relative to the link")


@pytest.fixture
def real(tmp_path):
    """The folder of a city with one layer."""
    made = Workspace.create(tmp_path / "data" / "Town", "Town")
    write_gpkg(made.package, "lines", squares(3))
    (made.rasters / "grid.tif").write_bytes(b"II*\0")
    made.close()
    return made.folder


@pytest.fixture
def spelled(real, tmp_path, monkeypatch):
    """Return `spelled(name)`: the folder as somebody else would write it."""
    (tmp_path / "link").symlink_to(real, target_is_directory=True)
    (tmp_path / "above").symlink_to(real.parent, target_is_directory=True)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    return {
        "link": f"{tmp_path}/link",
        "link above": f"{tmp_path}/above/Town",
        "dots": f"{tmp_path}/elsewhere/../data/./Town",
        "relative": "../data/Town",
        "slash": f"{real}/",
        "relative to the link": "../link",
    }.__getitem__


def recorded(package):
    """Return everything that is written down in a workspace."""
    with sqlite3.connect(package) as connection:
        return str(connection.execute("SELECT layer FROM roles").fetchall()) + str(
            connection.execute("SELECT parameters, inputs, outputs FROM runs").fetchall()
        )


def run_into(package, source):
    """Run a step into a workspace as the toolbox does, by whatever paths."""
    recording = Recording.begin(
        workspace_package(package),
        "urbanprofiling:streetland",
        {"STREETS": source, "TABLE": source.partition("|")[0].replace("town.gpkg", "widths.csv")},
        {"STREETS": [source]},
        {key: STREETS.table(key) for key in STREETS.outputs},
        {},
    )
    with gpkg_tables_apart(Path(package), {STREETS.table(key): squares(2) for key in STREETS.outputs}) as put_in_place:
        put_in_place(recording.finished(list(STREETS.outputs), {}, [], []))
    recording.close()


@pytest.mark.parametrize("name", SPELLINGS)
def test_the_second_window_is_told_whatever_path_it_came_by(real, spelled, name):
    first, second = Workspace.open(real), Workspace.open(spelled(name))
    assert (first.writable, second.writable) == (True, False)
    assert second.holder["process"] == str(os.getpid())
    assert first.is_at(spelled(name))
    assert second.is_at(real)
    assert not first.is_at(real.parent)
    assert not first.is_at(real / "gone")
    first.close()
    assert second.hold()
    assert not Workspace.open(real).writable
    second.close()


@pytest.mark.parametrize("name", SPELLINGS)
def test_a_layer_is_recorded_relative_whatever_path_it_came_by(real, spelled, name):
    for opened, other in ((real, spelled(name)), (spelled(name), real)):
        city = Workspace.open(opened)
        place, grid = whole(f"{other}/town.gpkg"), whole(f"{other}/rasters/grid.tif")
        city.set_role("streets", f"{place}|layername=lines|subset=value > 1")
        city.set_role("population_grid", grid)
        city.choose({"street_land": {"STREETS": f"{place}|layername=lines"}})
        assert city.layer_of("streets") == f"{city.source('lines')}|subset=value > 1"
        assert city.layer_of("population_grid") == (city.rasters / "grid.tif").as_posix()
        assert city.choices == {"street_land": {"STREETS": city.source("lines")}}
        city.reload()
        assert city.layer_of("streets") == f"{city.source('lines')}|subset=value > 1"
        assert city.choices == {"street_land": {"STREETS": city.source("lines")}}
        told = recorded(city.package)
        assert "./town.gpkg|layername=lines" in told
        assert str(real.parent.parent) not in told
        city.close()


@pytest.mark.parametrize("name", SPELLINGS)
def test_a_run_is_of_the_same_step_whatever_paths_it_was_given(real, spelled, name):
    city = Workspace.open(real)
    other = f"{spelled(name).rstrip('/')}/town.gpkg"
    run_into(other, f"{real}/town.gpkg|layername=lines")
    run_into(f"{real}/town.gpkg", whole(f"{other}|layername=lines"))
    run_into(other, whole(f"{other}|layername=lines"))
    city.reload()
    runs = city.runs_of(STREETS)
    assert len(runs) == 3
    for run in runs:
        assert run.parameters == {"STREETS": city.source("lines"), "TABLE": f"{real}/widths.csv"}
        assert run.input_of(city.source("lines")).fingerprint.content
        assert not city.changed_since(city.source("lines"), run.input_of(city.source("lines")).fingerprint)
    assert str(real.parent.parent) not in recorded(city.package)
    city.close()


def test_what_lies_elsewhere_stays_elsewhere(real, spelled, tmp_path):
    (tmp_path / "data" / "Town 2").mkdir()
    (tmp_path / "data" / "Town 2" / "town.gpkg").write_bytes(b"")
    city = Workspace.open(spelled("link"))
    for path in (f"{tmp_path}/data/Town 2/town.gpkg", f"{tmp_path}/link/../town.gpkg", "/gone/Town/town.gpkg", "x", ""):
        assert city.home.recorded(path) == path
    city.close()


def test_a_link_in_the_folder_is_named_by_its_place_in_the_folder(real, tmp_path):
    """A large raster on another disk, linked into the folder."""
    (tmp_path / "big.tif").write_bytes(b"II*\0")
    (real / "rasters" / "big.tif").symlink_to(tmp_path / "big.tif")
    city = Workspace.open(real)
    assert city.home.recorded(f"{real}/rasters/big.tif") == "./rasters/big.tif"
    assert city.home.recorded(f"{tmp_path}/big.tif") == f"{tmp_path}/big.tif"
    city.close()


def test_a_geopackage_that_is_linked_into_two_folders_is_held_once(real, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "town.gpkg").symlink_to(real / "town.gpkg")
    first, second = Workspace.open(real), Workspace.open(other)
    assert first.writable
    assert not second.writable
    assert second.holder["process"]
    second.close()
    first.close()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a folder twice as Linux does")
def test_a_folder_mounted_twice_is_one_city(real, tmp_path):
    """As a share by its letter and by its name, or a stick by two mount points."""
    (tmp_path / "mounted").mkdir()
    script = f"""
import sys
from urban_profiling_plugin.workspace.workspace import Workspace
first, second = Workspace.open({str(real)!r}), Workspace.open({str(tmp_path / "mounted")!r})
assert first.writable and not second.writable and first.is_at(second.folder)
assert second.home.recorded({str(real)!r} + "/town.gpkg|layername=lines") == "./town.gpkg|layername=lines"
print("one city")
"""
    command = f'mount --bind "{real}" "{tmp_path}/mounted" && "{sys.executable}" -c "$SCRIPT"'
    unshare = shutil.which("unshare")
    done = subprocess.run([unshare or "unshare", "-rm", "sh", "-c", command], env={**os.environ, "SCRIPT": script},
                          capture_output=True, text=True, check=False) if unshare else None  # fmt: skip
    if done is None or "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("no mounts here")
    assert done.stdout.strip() == "one city", done.stderr
