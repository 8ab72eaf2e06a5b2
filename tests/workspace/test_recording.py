"""What is recorded of a run, and what is left of one that did not finish."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import RUN_SUFFIX, gpkg_tables_apart, write_gpkg
from urban_profiling_plugin.core.gpkg_records import execute_all
from urban_profiling_plugin.workspace import recovery, runs, schema
from urban_profiling_plugin.workspace.recording import Recording, workspace_package
from urban_profiling_plugin.workspace.steps import Step
from urban_profiling_plugin.workspace.workflows import IMPORT_OSM, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .test_workspace import squares

STREETS = step_of("street_land")


@pytest.fixture
def city(tmp_path):
    made = Workspace.create(tmp_path / "city", "City")
    write_gpkg(made.package, "lines", squares(3))
    made.reload()
    yield made
    made.close()


def begin(city, step: Step = STREETS, **parameters):
    return Recording.begin(
        city.package,
        f"urbanprofiling:{step.algorithm}",
        {"STREETS": city.source("lines"), **parameters},
        {"STREETS": [city.source("lines")]},
        {key: step.table(key) for key in step.outputs},
        {"plugin": "0.1.0"},
        "an edition",
    )


def finish(city, recording, step: Step = STREETS, size: int = 2):
    frames = {step.table(key): squares(size) for key in step.outputs}
    with gpkg_tables_apart(city.package, frames, keep_before=True) as put_in_place:
        put_in_place(recording.finished(list(step.outputs), {"STREET_PCT": 21.5, "X": None}, ["it's"], [("ش", 1.0)]))
    recording.close()
    city.reload()


def test_a_run_is_recorded_with_what_it_read_and_made(city):
    finish(city, begin(city, SEED=3))
    run = city.run_of(STREETS)
    assert run.status == runs.DONE
    assert run.parameters == {"STREETS": city.source("lines"), "SEED": 3}
    assert run.figures == {"STREET_PCT": 21.5, "X": None}
    assert (run.notes, run.breakdown) == (("it's",), (("ش", 1.0),))
    assert run.edition == "an edition"
    assert run.versions == {"plugin": "0.1.0"}
    assert run.outputs == {key: city.source(STREETS.table(key)) for key in STREETS.outputs}
    read = run.input_of(city.source("lines"))
    assert read.fingerprint.count == 3
    assert read.fingerprint.content == city.content(city.source("lines"))
    assert run.seconds >= 0
    assert run.run_by["process"]


def test_nothing_recorded_names_the_folder(city):
    finish(city, begin(city))
    with sqlite3.connect(city.package) as connection:
        told = str(connection.execute("SELECT parameters, inputs, outputs FROM runs").fetchall())
    assert str(city.folder) not in told
    assert "./city.gpkg|layername=lines" in told


def test_a_layer_that_fills_a_role_takes_it_on(city):
    finish(city, begin(city, IMPORT_OSM), IMPORT_OSM)
    assert city.layer_of("streets") == city.source("import_osm_streets")
    assert city.layer_of("buildings") == city.source("import_osm_buildings")


def test_a_run_that_fails_is_recorded_and_the_earlier_one_stays(city):
    finish(city, begin(city))
    earlier = city.run_of(STREETS)
    recording = begin(city)
    recording.ended(runs.FAILED, "no streets")
    recording.close()
    city.reload()
    assert city.run_of(STREETS) == earlier
    assert (city.last_attempt(STREETS).status, city.last_attempt(STREETS).problem) == (runs.FAILED, "no streets")


def test_record_and_layers_come_together_or_not_at_all(city):
    recording = begin(city)
    frames = {STREETS.table(key): squares(2) for key in STREETS.outputs}
    broken = [*recording.finished(list(STREETS.outputs), {}, [], []), ("INSERT INTO nowhere VALUES (1)", ())]
    with pytest.raises(UrbanProfilingError), gpkg_tables_apart(city.package, frames) as put_in_place:
        put_in_place(broken)
    recording.close()
    city.reload()
    assert city.run_of(STREETS) is None
    assert set(city.tables) == {"lines"}


def test_the_result_before_is_kept_once(city):
    for size in (2, 3, 4):
        finish(city, begin(city), size=size)
    assert city.tables["street_land_areas_output"].count == 4
    assert city.tables["street_land_areas_output~before"].count == 3


def test_what_a_dead_process_left_is_cleaned_up(city):
    finish(city, begin(city))
    recording = begin(city)
    write_gpkg(city.package, STREETS.table("STREET_AREAS") + RUN_SUFFIX, squares(5))
    (city.folder / ".half~run.gpkg").write_bytes(b"x")
    recording._lock.release()  # as when the process ends
    city.close()
    again = Workspace.open(city.folder)
    assert [run.algorithm for run in again.interrupted] == ["urbanprofiling:streetland"]
    assert again.last_attempt(STREETS).status == runs.INTERRUPTED
    assert again.run_of(STREETS).status == runs.DONE
    assert not any(RUN_SUFFIX in name for name in again.tables)
    assert not list(city.folder.glob(".half*"))
    again.close()


def test_a_run_that_goes_on_is_left_alone(city):
    recording = begin(city)
    write_gpkg(city.package, STREETS.table("STREET_AREAS") + RUN_SUFFIX, squares(5))
    assert recovery.recover(city.package) == []
    city.reload()
    assert city.last_attempt(STREETS).status == runs.RUNNING
    assert STREETS.table("STREET_AREAS") + RUN_SUFFIX in city.tables
    with pytest.raises(UrbanProfilingError, match="being written by another run"):
        begin(city)
    recording.close()


def test_only_a_workspace_records(tmp_path, city):
    write_gpkg(tmp_path / "plain.gpkg", "lines", squares(1))
    assert workspace_package(tmp_path / "plain.gpkg") is None
    assert workspace_package(tmp_path / "nothing.gpkg") is None
    assert workspace_package(tmp_path / "lines.shp") is None
    assert workspace_package(city.package) == city.package


def test_text_goes_into_sql_as_it_is(city):
    value = "it's ? 50 % “ش”\n{}"
    with schema.connect(city.package, write=True) as connection:
        execute_all(
            connection.execute, [("INSERT INTO roles (role, layer, checked) VALUES (?, ?, ?)", ("x", value, ""))]
        )
    city.reload()
    assert city.layer_of("x") == value


def test_numbers_come_back_as_they_were(city):
    finish(city, begin(city, DISTANCE_M=400.0, FLAG=True, LIST=["a", 2], NAME="./not a path"))
    parameters = city.run_of(STREETS).parameters
    assert (parameters["DISTANCE_M"], parameters["FLAG"], parameters["LIST"]) == (400.0, True, ["a", 2])
    assert parameters["NAME"] == "./not a path"
    assert np.isclose(city.run_of(STREETS).figures["STREET_PCT"], 21.5)


def test_two_that_begin_at_once_do_not_both(city, monkeypatch):
    """Between the look at what runs and the record of the own run nobody else can begin."""
    looked = Recording._refuse_another
    held = []

    def look(self):
        looked(self)
        with pytest.raises(sqlite3.OperationalError, match="locked"), sqlite3.connect(city.package, 0.1) as other:
            other.execute("BEGIN IMMEDIATE")
        held.append(True)

    monkeypatch.setattr(Recording, "_refuse_another", look)
    begin(city).close()
    assert held == [True]
