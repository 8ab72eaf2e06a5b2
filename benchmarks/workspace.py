"""Opening a workspace of a million buildings and sixty result layers, and telling the status of every step."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyproj
import shapely
from qgis.core import QgsApplication

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import gpkg_tables_apart, write_gpkg
from urban_profiling_plugin.workspace import filling, status
from urban_profiling_plugin.workspace.recording import Recording
from urban_profiling_plugin.workspace.steps import Step
from urban_profiling_plugin.workspace.workflows import WORKFLOWS
from urban_profiling_plugin.workspace.workspace import Workspace

from . import qgis_session
from .city import ROOT, City
from .measure import Case

BUILDINGS, RESULTS, _ROWS = 1_000_000, 60, 2_000
_UTM = pyproj.CRS.from_epsg(32637)
_ROLES = ("boundary", "areas", "streets", "open_spaces", "buildings", "population")


def workspace_city(folder: Path) -> City:
    """Return a workspace of a million buildings, every step run and sixty result layers; made when it is not there."""
    path = folder / f"workspace_{BUILDINGS}"
    if not (path / "made").exists():
        subprocess.run([sys.executable, "-m", "benchmarks.workspace", str(path)], cwd=ROOT, check=True)
        (path / "made").touch()
    return City(path)


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases: nothing changed, and the buildings written again with the same content."""
    qgis_session.start()
    registry = QgsApplication.processingRegistry()
    steps = [step for workflow in WORKFLOWS for step in workflow.steps if step.algorithm]
    algorithms = {step.algorithm: registry.algorithmById(f"urbanprofiling:{step.algorithm}") for step in steps}

    def open_and_judge() -> dict[str, str]:
        workspace = Workspace.open(city.path)
        try:
            return {
                step.stem: status.Judge(workflow, algorithms, workspace).state(step).kind
                for workflow in WORKFLOWS
                for step in workflow.steps
            }
        finally:
            workspace.close()

    def unchanged() -> None:
        open_and_judge()

    def touched() -> None:
        with sqlite3.connect(city.layer("buildings")[0]) as connection:
            connection.execute(
                "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
                "WHERE table_name = 'buildings'"
            )
        open_and_judge()

    return {
        "open and status": {"plugin, nothing changed": unchanged},
        "open and status, buildings written again": {"plugin, content compared": touched},
    }


def _make(path: Path) -> None:
    workspace = Workspace.create(path, "sample_city")
    side = int(np.ceil(np.sqrt(BUILDINGS)))
    x, y = (axis.ravel()[:BUILDINGS] * 20.0 for axis in np.meshgrid(np.arange(side), np.arange(side)))
    columns = {"osm_id": np.arange(BUILDINGS), "levels": np.ones(BUILDINGS), "population": np.full(BUILDINGS, 4.0)}
    write_gpkg(workspace.package, "buildings", Frame(shapely.box(x, y, x + 10, y + 10), columns, _UTM))
    few = Frame(shapely.box(x[:_ROWS], y[:_ROWS], x[:_ROWS] + 9, y[:_ROWS] + 9), {"n": np.arange(_ROWS)}, _UTM)
    for role in _ROLES:
        if role != "buildings":
            write_gpkg(workspace.package, role, few)
    workspace.reload()
    for role in _ROLES:
        workspace.set_role(role, workspace.source(role))
    steps = {step.stem: step for workflow in WORKFLOWS for step in workflow.steps if step.algorithm}
    for step in steps.values():
        _run(workspace, step, few)
    number = 0
    while len(workspace.tables) - len(_ROLES) < RESULTS:
        number += 1
        write_gpkg(workspace.package, f"result_{number}", few)
        workspace.reload()
    workspace.close()


def _run(workspace: Workspace, step: Step, result: Frame) -> None:
    """Record a run of a step that reads what its form would be filled with."""
    workspace.reload()
    algorithm = QgsApplication.processingRegistry().algorithmById(f"urbanprofiling:{step.algorithm}")
    given = filling.parameters(step, algorithm, workspace, filling.Layers(workspace))
    given = {key: value for key, value in given.items() if value not in (None, "", [])}
    keys = {parameter.key for parameter in algorithm.parameters if parameter.kind in filling.LAYER_KINDS}
    recording = Recording.begin(
        workspace.package,
        f"urbanprofiling:{step.algorithm}",
        given,
        {key: [value] for key, value in given.items() if key in keys},
        {key: step.table(key) for key in step.outputs},
        {},
    )
    frames = {step.table(key): result for key in step.outputs}
    with gpkg_tables_apart(workspace.package, frames) as put_in_place:
        put_in_place(recording.finished(list(step.outputs), {}, [], []))
    recording.close()


if __name__ == "__main__":
    qgis_session.start()
    _make(Path(sys.argv[1]))
