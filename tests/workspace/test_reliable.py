"""A disk that fills, a folder that becomes read-only, two programs at once."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg
from urban_profiling_plugin.workspace import lock
from urban_profiling_plugin.workspace.fingerprint import content_of_file, of_file
from urban_profiling_plugin.workspace.lock import FileLock
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace, read_only_message

from .test_recording import begin, city, finish  # noqa: F401 - a fixture
from .test_workspace import squares

STREETS = step_of("street_land")


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own, of 3 MB; the test is skipped where none can be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False
    ) if sys.platform == "linux" else None  # fmt: skip
    if mounted is None or mounted.returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_said_and_nothing_is_lost(small_disk):
    made = Workspace.create(small_disk / "city", "City")
    write_gpkg(made.package, "lines", squares(3))
    made.reload()
    finish(made, begin(made))
    truth = {place: made.content(place) for place in made.run_of(STREETS).outputs.values()}
    recording = begin(made)
    frames = {STREETS.table(key): squares(60_000) for key in STREETS.outputs}
    with pytest.raises(UrbanProfilingError, match="full"), gpkg_tables_apart(made.package, frames) as put_in_place:
        put_in_place(recording.finished(list(STREETS.outputs), {}, [], []))
    recording.close()
    made.close()
    again = Workspace.open(made.folder)
    assert {place: again.content(place) for place in again.run_of(STREETS).outputs.values()} == truth
    finish(again, begin(again))
    again.close()


def test_a_disk_without_room_for_the_record_is_said(small_disk):
    made = Workspace.create(small_disk / "city", "City")
    filler = small_disk / "filler"
    with contextlib.suppress(OSError):
        filler.write_bytes(b"x" * 3_000_000)
    with contextlib.suppress(OSError), filler.open("ab") as file:
        while True:
            file.write(b"x" * 512)
            file.flush()
    with pytest.raises(UrbanProfilingError, match="disk is not full"):
        for number in range(200):
            made.set_role(f"role {number}", "/elsewhere/" + "x" * 2_000)
    filler.unlink()
    made.reload()
    made.close()


def test_a_folder_that_becomes_read_only_opens_for_looking(small_disk):
    made = Workspace.create(small_disk / "city", "City")
    write_gpkg(made.package, "lines", squares(3))
    made.reload()
    finish(made, begin(made))
    made.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    again = Workspace.open(made.folder)
    assert not again.writable
    assert again.run_of(STREETS).figures["STREET_PCT"] == 21.5
    assert "cannot be written" in str(read_only_message(again))
    with pytest.raises(UrbanProfilingError, match="cannot be written"):
        again.set_role("areas", "/elsewhere/areas.shp")
    with pytest.raises(UrbanProfilingError, match="cannot be recorded"):
        begin(again)
    again.close()


def test_it_becomes_read_only_while_it_is_open(city):  # noqa: F811
    finish(city, begin(city))
    if not _freeze(city, True):
        pytest.skip("no file can be made read-only for root here")
    try:
        with pytest.raises(UrbanProfilingError, match="cannot be written"):
            city.set_role("areas", "/elsewhere/areas.shp")
        with pytest.raises(UrbanProfilingError, match="cannot be recorded"):
            begin(city)
        city.reload()
        assert city.run_of(STREETS).figures["STREET_PCT"] == 21.5
    finally:
        _freeze(city, False)
    finish(city, begin(city))


def _freeze(city, frozen):  # noqa: F811
    """Make the folder and its GeoPackage unwritable, or writable again."""
    if os.geteuid():
        city.package.chmod(0o444 if frozen else 0o644)
        city.folder.chmod(0o555 if frozen else 0o755)
        return True
    if shutil.which("chattr") is None:
        return False
    change = ["chattr", "+i" if frozen else "-i", str(city.package), str(city.folder)]
    return subprocess.run(change, capture_output=True, check=False).returncode == 0


def test_two_programs_write_at_once_and_lose_nothing(city):  # noqa: F811
    """Another process runs a step again and again, while this one tags layers and runs another step."""
    code = f"""
        import sys
        sys.path.insert(0, {str(sys.path[0])!r})
        from pathlib import Path
        from tests.workspace.test_recording import begin, finish
        from urban_profiling_plugin.workspace.workspace import Workspace
        from urban_profiling_plugin.workspace.workflows import step_of
        city = Workspace.open({str(city.folder)!r})
        assert not city.writable
        for _ in range(15):
            finish(city, begin(city, step_of("public_space_share")), step_of("public_space_share"))
    """
    root = Path(__file__).resolve().parent.parent.parent
    other = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], cwd=root, stderr=subprocess.PIPE, text=True)
    for number in range(15):
        finish(city, begin(city))
        city.set_role(f"role {number}", "/elsewhere/areas.shp")
    _, said = other.communicate(timeout=120)
    assert other.returncode == 0, said
    city.reload()
    assert len(city.roles) == 15
    assert len(city.runs_of(STREETS)) == len(city.runs_of(step_of("public_space_share"))) == 15
    assert {run.status for run in city.runs} == {"done"}
    assert np.all([table.count > 0 for table in city.tables.values()])


def test_who_opened_the_lock_before_it_went_does_not_hold_the_next(tmp_path, monkeypatch):
    """Between opening and locking the holder may end, and take the file away; another may make it anew."""
    first, late, third = (FileLock(tmp_path / "lock") for _ in range(3))
    assert first.take()
    real, opened = lock._lock, []

    def slowly(file):
        if not opened:
            opened.append(file)
            first.release()
            assert third.take()
        return real(file)

    monkeypatch.setattr(lock, "_lock", slowly)
    assert not late.take()
    monkeypatch.undo()
    third.release()
    assert late.take()
    late.release()
    assert not (tmp_path / "lock").exists()


def test_a_lock_of_which_nothing_can_be_found_out_is_nobodys(tmp_path):
    held, other = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert not other.is_held()
    held.take()
    assert held.is_held()
    assert other.is_held()
    held.release()
    assert not other.is_held()


def test_a_layer_in_another_geopackage_changes_by_itself(city, tmp_path):  # noqa: F811
    """Not with its file: an edit of another layer there is none of this one, and one in the journal is."""
    outside = tmp_path / "outside.gpkg"
    write_gpkg(outside, "wards", squares(3))
    write_gpkg(outside, "other", squares(3))
    source = f"{outside.as_posix()}|layername=wards"
    then = city.fingerprint(source).with_content(city.content(source))
    assert then.count == 3
    write_gpkg(outside, "other", squares(9))
    city.reload()
    assert not city.changed_since(source, then)
    assert city.fields_of(source) == ["value"]

    gdal.SetThreadLocalConfigOption("OGR_SQLITE_JOURNAL", "WAL")
    writer = gdal.OpenEx(str(outside), gdal.OF_UPDATE)
    gdal.SetThreadLocalConfigOption("OGR_SQLITE_JOURNAL", None)
    signs = of_file(outside)
    feature = writer.GetLayerByName("wards").GetFeature(1)
    feature["value"] = 9
    writer.GetLayerByName("wards").SetFeature(feature)
    writer.FlushCache()
    assert of_file(outside) == signs, "the test says nothing"
    city.reload()
    assert city.changed_since(source, then)
    del writer
    outside.unlink()
    city.reload()
    assert city.table_of(source) is None
    assert city.changed_since(source, then)


@pytest.mark.parametrize(
    "names", [("A.SHP", "A.DBF"), ("a.shp", "a.dbf"), ("a.tab", "a.dat"), ("a.gdb", "a.gdb/x.table")]
)
def test_a_file_changes_with_those_beside_it(tmp_path, names):
    whole, part = (tmp_path / name for name in names)
    if whole.suffix == ".gdb":
        whole.mkdir()
    else:
        whole.write_bytes(b"1")
    part.write_bytes(b"1")
    then = of_file(whole).with_content(content_of_file(whole))
    part.write_bytes(b"22")
    assert not then.same(of_file(whole), lambda: content_of_file(whole))
