"""A city's folder goes while it is open, as when a stick is pulled out, and comes back."""

from __future__ import annotations

import shutil
import sqlite3

import pytest

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.workspace import handover, recovery, runs, status
from urban_profiling_plugin.workspace.lock import FileLock
from urban_profiling_plugin.workspace.taking import put_layer
from urban_profiling_plugin.workspace.workflows import WORKFLOWS, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_recording import begin, city, finish  # noqa: F401 - a fixture
from .test_workspace import squares

STREETS = step_of("street_land")


def pull_out(workspace):
    """Take the folder away; return where it is kept."""
    kept = workspace.folder.with_name("kept")
    shutil.copytree(workspace.folder, kept)
    shutil.rmtree(workspace.folder)
    return kept


def plug_in(workspace, kept):
    """Put the folder back: with files that are the same and yet others, as on a stick that is mounted again."""
    shutil.copytree(kept, workspace.folder)


@pytest.fixture
def worked(city):  # noqa: F811
    city.set_role("streets", city.source("lines"))
    finish(city, begin(city))
    return city


def test_it_knows_whether_it_is_there(worked):
    assert worked.is_there()
    kept = pull_out(worked)
    assert not worked.is_there()
    plug_in(worked, kept)
    assert worked.is_there()


def test_while_it_is_gone_everything_needs_its_folder(worked):
    kept = pull_out(worked)
    for workflow in WORKFLOWS:
        judge = status.Judge(workflow, {}, worked)
        for step in workflow.steps:
            assert judge.state(step) == status.State(status.NEEDS, ("the city's folder",))
    plug_in(worked, kept)
    assert status.Judge(WORKFLOWS[0], {}, worked).needs(STREETS) != ("the city's folder",)


def test_while_it_is_gone_whatever_is_asked_of_it_says_so_and_makes_nothing(worked, tmp_path):
    kept = pull_out(worked)
    asked = {
        "reload": worked.reload,
        "set_role": lambda: worked.set_role("areas", "/elsewhere/areas.shp"),
        "clear_role": lambda: worked.clear_role("streets"),
        "choose": lambda: worked.choose({}),
        "count": lambda: worked.count_by(worked.source("lines"), "value"),
        "begin": lambda: begin(worked),
        "put": lambda: put_layer(worked, "areas", squares(2), "areas"),
        "pack": lambda: handover.pack(worked, tmp_path / "town.zip"),
        "open": lambda: Workspace.open(worked.folder),
    }
    for name, action in asked.items():
        with pytest.raises(UrbanProfilingError) as said:
            action()
        if name != "open":
            assert "is not there any more" in str(said.value), name
        assert not worked.folder.exists(), name
    assert not worked.hold()
    assert not worked.holder
    assert worked.layer_of("streets") == worked.source("lines"), "what was known stays known"
    worked.close()
    assert not worked.folder.exists()
    assert kept.exists()


def test_back_again_it_is_held_and_written_as_before(worked):
    kept = pull_out(worked)
    worked.hold()
    plug_in(worked, kept)
    assert worked.hold()
    worked.reload()
    worked.set_role("areas", "/elsewhere/areas.shp")
    finish(worked, begin(worked))
    assert len(worked.runs_of(STREETS)) == 2
    second = Workspace.open(worked.folder)
    assert not second.writable, "the lock of before is worth nothing"
    second.close()


def test_who_took_it_meanwhile_keeps_it(worked):
    kept = pull_out(worked)
    plug_in(worked, kept)
    other = Workspace.open(worked.folder)
    assert other.writable, "the lock of the first went with the stick"
    assert not worked.hold()
    assert worked.holder["process"]
    worked.close()
    assert not Workspace.open(worked.folder).writable, "closing the first took the lock of the other away"
    other.close()
    assert worked.hold()


def test_a_lock_whose_file_went_is_taken_anew_or_given_up(tmp_path):
    path = tmp_path / "lock"
    lock = FileLock(path)
    assert lock.take()
    path.unlink()
    assert lock.take()
    assert path.exists()
    path.unlink()
    other = FileLock(path)
    assert other.take()
    assert not lock.take()
    lock.release()
    assert path.exists()
    other.release()
    assert not path.exists()


def test_a_run_that_the_pull_ended_is_interrupted_when_it_is_back(worked):
    recording = begin(worked)
    kept = pull_out(worked)
    recording.ended(runs.FAILED, "the stick is gone")
    recording.close()
    plug_in(worked, kept)
    worked.close()
    again = Workspace.open(worked.folder)
    assert [run.status for run in again.runs_of(STREETS)] == [runs.DONE, runs.INTERRUPTED]
    assert not recovery.living_runs(again.package)
    with sqlite3.connect(again.package) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    again.close()
