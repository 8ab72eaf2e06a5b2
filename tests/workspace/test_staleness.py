"""What changed puts exactly those steps out of date that depend on it: every role, setting and file of every workflow.

Runs are recorded, not computed: of a step only what it reads and what it is set to matters here.
"""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import gdal, osr

pytest.importorskip("qgis.core")

from urban_profiling_plugin.core.frame import Frame  # noqa: E402
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg  # noqa: E402
from urban_profiling_plugin.core.roles import RASTER, ROLES  # noqa: E402
from urban_profiling_plugin.workspace import filling, runs, status  # noqa: E402
from urban_profiling_plugin.workspace.recording import Recording  # noqa: E402
from urban_profiling_plugin.workspace.sources import parts_of  # noqa: E402
from urban_profiling_plugin.workspace.workflows import WORKFLOWS, step_of, steps  # noqa: E402
from urban_profiling_plugin.workspace.workspace import Workspace  # noqa: E402

UTM = pyproj.CRS.from_epsg(32637)
SHAPES = {
    "polygon": shapely.box(np.arange(3), 0, np.arange(3) + 0.5, 1),
    "line": shapely.linestrings([[[n, 0], [n, 1]] for n in range(3)]),
    "point": shapely.points(np.arange(3), np.arange(3)),
    "any": shapely.points(np.arange(3), np.arange(3)),
    "table": None,
}
FINISHED = (*status.FINISHED, status.READY)  # a verification is ready until every candidate has a verdict


def layer(shape, seed=0):
    number = np.arange(3) + seed
    names = ("women", "population", "status", "damage_class", "open_m2", "sector", "space_id")
    geometry = SHAPES[shape]
    return Frame(geometry, dict.fromkeys(names, number), None if geometry is None else UTM)


def write_raster(path, seed=0):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32637)
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((0, 1, 0, 2, 0, -1))
    raster.SetProjection(reference.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(np.full((2, 2), seed))
    raster.FlushCache()


@pytest.fixture(scope="module")
def algorithms(provider):
    return {step.algorithm: provider.algorithm(step.algorithm) for step in steps() if step.algorithm}


def give_role(city, role, seed=0):
    """Make the layer of a role, or change the one it has."""
    source = city.layer_of(role)
    if ROLES[role].geometry == RASTER:
        write_raster(city.rasters / f"{role}.tif", seed)
        source = (city.rasters / f"{role}.tif").as_posix()
    else:
        table = role if source is None else parts_of(source)[1]
        write_gpkg(city.package, table, layer(ROLES[role].geometry, seed))
        source = city.source(table)
    city.reload()
    if city.layer_of(role) is None:
        city.set_role(role, source)


def give_tables(city):
    """Make the layers without a role that some step takes by their name."""
    names = {name for _, step in STEPS.values() for given in step.inputs.values() for name in given}
    for name in sorted(name for name in names if name.startswith(filling.TABLE)):
        write_gpkg(city.package, name[len(filling.TABLE) :], layer("polygon"))
    city.reload()


def choices(city, **more):
    """Return what must be chosen since nothing fills it in, and more."""
    (city.folder / "product.csv").write_text("a\n1\n", encoding="utf-8")
    given = {"standardise_damage": {"INPUT": f"{city.folder}/product.csv"}, "damage_cost": {"GDP_PER_CAPITA": 900.0}}
    return {**given, **{stem: {**given.get(stem, {}), **chosen} for stem, chosen in more.items()}}


def run_on_paper(city, algorithms, step, seed=0):
    """Record a run of a step with what its form would be filled with."""
    city.reload()
    algorithm = algorithms[step.algorithm]
    given = {k: v for k, v in now(city, algorithms, step).items() if v not in (None, "", [])}
    read = {}
    for parameter in algorithm.parameters:
        found = filling.layer_sources(algorithm, {parameter.key: given.get(parameter.key)})
        if found:
            read[parameter.key] = found
    figures = {figure.key: 7.0 for figure in algorithm.figures if not figure.text}
    tables = {key: step.table(key) for key in step.outputs}
    recording = Recording.begin(city.package, f"urbanprofiling:{step.algorithm}", given, read, tables, {})
    shapes = {sink.key: sink.geometry for sink in algorithm.sinks}
    frames = {step.table(key): layer(shapes[key], seed) for key in step.outputs}
    with gpkg_tables_apart(city.package, frames) as put_in_place:
        put_in_place(recording.finished(list(step.outputs), figures, [], []))
    recording.close()
    city.reload()


def now(city, algorithms, step):
    return filling.parameters(step, algorithms[step.algorithm], city, filling.Layers(city))


def every_step():
    """Return every step by a name of its own: workflows share steps, but for the pages that sum them up."""
    found = {}
    for workflow in WORKFLOWS:
        for step in workflow.steps:
            found.setdefault(step.stem if step.algorithm else f"{workflow.stem} {step.stem}", (workflow, step))
    return found


STEPS = every_step()
RUN = {name: step for name, (_, step) in STEPS.items() if step.algorithm}


def states(city, algorithms):
    city.reload()
    judges = {workflow.stem: status.Judge(workflow, algorithms, city) for workflow in WORKFLOWS}
    return {name: judges[workflow.stem].state(step) for name, (workflow, step) in STEPS.items()}


def stale(city, algorithms):
    """Return the steps of all workflows that are out of date."""
    return {name for name, state in states(city, algorithms).items() if state.kind == status.STALE}


def depending_on(city, algorithms, changed):
    """Return these steps and all that take their results, or the results of those, by what they are given now."""
    found = set(changed)
    while True:
        more = {name for name in STEPS if name not in found and takes_from(city, algorithms, STEPS[name][1], found)}
        if not more:
            return found
        found |= more


def takes_from(city, algorithms, step, stems):
    if step.page == "verification" or (step.algorithm and city.run_of(step) is None):
        return False
    makers = {stem: city.run_of(RUN[stem]) for stem in stems if stem in RUN and stem != step.stem}
    given = now(city, algorithms, step) if step.algorithm else {}
    for stem, run in makers.items():
        made = set() if run is None else set(run.outputs.values())
        if any(isinstance(value, str) and value in made for value in given.values()):
            return True
        for key, names in step.inputs.items():
            for name in (name for name in names if name.startswith(f"{stem}.")):
                value = filling.available(name, city)
                if not step.algorithm and value is not None:
                    return True
                if value is not None and given.get(key) in (value, f"{value:g}" if isinstance(value, float) else value):
                    return True
    return False


@pytest.fixture(scope="module")
def worked(algorithms, tmp_path_factory):
    """A city with a layer for every role in which every step of every workflow was run."""
    city = Workspace.create(tmp_path_factory.mktemp("city") / "city", "City")
    for role in ROLES:
        give_role(city, role)
    give_tables(city)
    city.choose(choices(city))
    for step in RUN.values():
        run_on_paper(city, algorithms, step)
    rerun(city, algorithms, RUN)  # a layer that a later step made plays a role that an earlier one reads
    yield city
    city.close()


def test_at_first_nothing_is_out_of_date(worked, algorithms):
    found = states(worked, algorithms)
    assert {name: state for name, state in found.items() if state.kind not in FINISHED} == {}


@pytest.mark.parametrize("role", ROLES)
def test_a_role_puts_out_of_date_what_reads_it(worked, algorithms, role):
    source = worked.layer_of(role)
    readers = {
        name
        for name, step in RUN.items()
        if source in filling.layer_sources(algorithms[step.algorithm], now(worked, algorithms, step))
    }
    expected = depending_on(worked, algorithms, readers)
    give_role(worked, role)  # written again with the same content
    assert stale(worked, algorithms) == set()
    give_role(worked, role, seed=1)
    try:
        assert stale(worked, algorithms) == expected
    finally:
        give_role(worked, role)
    assert stale(worked, algorithms) == set(), "put back, it is what it was"


def other_value(parameter, value, folder):
    """Return another value of a parameter, ``None`` for what only a layer can be."""
    if parameter.kind in ("number", "integer"):
        low = 0 if parameter.minimum is None else parameter.minimum
        other = (value or low) + 1
        return other if parameter.maximum is None or other <= parameter.maximum else low
    if parameter.kind == "flag":
        return not value
    if parameter.kind == "choice":
        return next(word for word in parameter.options if word != value)
    if parameter.kind == "choices":
        return [word for word in parameter.options if word not in (value or [])][:1]
    if parameter.kind in ("file", "files", "file_or_layer"):
        (folder / "given.csv").write_text("a,b\n1,2\n", encoding="utf-8")
        path = (folder / "given.csv").as_posix()
        return [path] if parameter.kind == "files" else path
    if parameter.kind == "fields":
        return ["women"] if not value else []
    return {"text": "another", "field": "women" if value != "women" else "status"}.get(parameter.kind)


@pytest.mark.parametrize("stem", RUN)
def test_a_setting_puts_out_of_date_its_step_and_what_builds_on_it(worked, algorithms, stem):
    step = RUN[stem]
    algorithm = algorithms[step.algorithm]
    for parameter in algorithm.parameters:
        value = now(worked, algorithms, step)[parameter.key]
        other = other_value(parameter, value, worked.folder)
        if other is None:
            continue
        worked.choose(choices(worked, **{stem: {parameter.key: other}}))
        expected = depending_on(worked, algorithms, {stem})
        try:
            assert stale(worked, algorithms) == expected, parameter.key
        finally:
            worked.choose(choices(worked))
    assert stale(worked, algorithms) == set()


@pytest.mark.parametrize("stem", RUN)
def test_a_file_that_is_edited_puts_out_of_date_what_read_it(worked, algorithms, stem):
    parameters = [item for item in algorithms[RUN[stem].algorithm].parameters if item.kind in filling.FILE_KINDS]
    files = {item.key: worked.folder / f"{item.key}.csv" for item in parameters}
    for path in files.values():
        path.write_text("a,b\n1,2\n", encoding="utf-8")
    given = {item.key: [str(files[item.key])] if item.kind == "files" else str(files[item.key]) for item in parameters}
    worked.choose(choices(worked, **{stem: given}))
    rerun(worked, algorithms, RUN)
    assert stale(worked, algorithms) == set()
    for key, path in files.items():
        before = path.stat()
        path.write_text("a,b\n1,2\n", encoding="utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns - 3_600_000_000_000))
        assert stale(worked, algorithms) == set(), f"{key}: saved without a change, over a change of the clock"
        path.write_text("a,b\n1,3\n", encoding="utf-8")
        assert stale(worked, algorithms) == depending_on(worked, algorithms, {stem}), key
        path.write_text("a,b\n1,2\n", encoding="utf-8")
    worked.choose(choices(worked))
    if given:
        rerun(worked, algorithms, RUN)
    assert stale(worked, algorithms) == set()


def rerun(city, algorithms, stems):
    """Run what is out of date, in order, and nothing else."""
    for _ in range(2):  # a step may read the role that a later one fills
        for name in RUN:
            if name in stems and name in stale(city, algorithms):
                run_on_paper(city, algorithms, RUN[name])


@pytest.mark.parametrize("role", ROLES)
def test_a_role_that_is_taken_away_is_told_by_the_steps_that_read_it(worked, algorithms, role):
    """What was optional is empty now, or another layer takes its place, or the step lacks what it needs."""
    source, before = worked.layer_of(role), {name: now(worked, algorithms, step) for name, step in RUN.items()}
    worked.clear_role(role)
    changed = {name for name, step in RUN.items() if now(worked, algorithms, step) != before[name]}
    try:
        found = {name: state.kind for name, state in states(worked, algorithms).items()}
        concerned = {name for name, kind in found.items() if kind in (status.STALE, status.NEEDS)}
        pages = {name for name, (_, step) in STEPS.items() if step.page == "city"}
        assert concerned - pages == depending_on(worked, algorithms, changed)
    finally:
        worked.set_role(role, source)
    assert stale(worked, algorithms) == set()


def test_a_folder_that_vanishes_is_what_every_step_needs_and_nothing_is_out_of_date(worked, algorithms, monkeypatch):
    before = states(worked, algorithms)
    away = worked.folder.with_name("away")
    worked.folder.rename(away)  # a stick is taken out
    failed = replace(worked.last_attempt(step_of("street_land")), status=runs.FAILED, problem="what went wrong before")
    for attempt in (worked.last_attempt, lambda step: failed):
        monkeypatch.setattr(worked, "last_attempt", attempt)
        judge = status.Judge(WORKFLOWS[0], algorithms, worked)
        for step in WORKFLOWS[0].steps:
            state = judge.state(step)
            assert (state.kind, state.needs) == (status.NEEDS, ("the city's folder",)), step.stem
    monkeypatch.undo()
    away.rename(worked.folder)
    assert states(worked, algorithms) == before
