"""Run the public space workflow on a toy city without a window, step by step; for tests that kill it.

python workflow_runs.py FOLDER KILLS SEED   make a city in FOLDER, run it whole, then KILLS times in a process that is
                                            killed at a random moment; print what is wrong after each, as JSON
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import pyproj  # noqa: E402
import shapely  # noqa: E402

from urban_profiling_plugin.core.frame import Frame  # noqa: E402
from urban_profiling_plugin.core.geopackage import write_gpkg_tables  # noqa: E402
from urban_profiling_plugin.workspace import filling, runs, status  # noqa: E402
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE  # noqa: E402
from urban_profiling_plugin.workspace.workspace import Workspace  # noqa: E402

UTM = pyproj.CRS.from_epsg(32637)
STEPS = [step for step in PUBLIC_SPACE.steps if step.algorithm]


def toy_city(folder: Path) -> Workspace:
    """Make a city of 1000 x 1000 m: streets every 200 m, two parks, houses, people."""
    city = Workspace.create(folder, "Toy city")
    steps = np.arange(100, 1000, 200)
    x, y = (grid.ravel() for grid in np.meshgrid(steps, steps))
    streets = [shapely.LineString([(at, 0), (at, 200), (at, 1000)]) for at in steps]
    streets.append(shapely.LineString([(0, 200), *((at, 200) for at in steps), (1000, 200)]))
    halves = shapely.box([0, 500], 0, [500, 1000], 1000)
    text = {"dtype": object}
    frames = {
        "areas": Frame(halves, {"area_id": np.array(["w", "e"], **text)}, UTM),
        "streets": Frame(np.array(streets, **text), {"highway": np.array(["residential"] * 6, **text)}, UTM),
        "open_spaces": Frame(
            shapely.box([110, 710], [400, 610], [300, 790], [600, 690]), {"kind": np.array(["park"] * 2, **text)}, UTM
        ),
        "buildings": Frame(shapely.box(x + 10, y, x + 30, y + 20), {"levels": np.ones(25, dtype=int)}, UTM),
        "population": Frame(halves, {"population": np.array([600, 400])}, UTM),
    }
    write_gpkg_tables(city.package, frames)
    city.reload()
    for role in frames:
        city.set_role(role, city.source(role))
    return city


class Desk:
    """QGIS without a window."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from qgis.core import QgsApplication

        self.application = QgsApplication([], False)
        self.application.initQgis()
        from urban_profiling_plugin.algorithms.provider import UrbanProfilingProvider

        self.provider = UrbanProfilingProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def algorithms(self) -> dict[str, object]:
        """Return the algorithms of the steps by id."""
        return {step.algorithm: self.provider.algorithm(step.algorithm) for step in STEPS}

    def states(self, city: Workspace) -> dict[str, str]:
        """Return the kind of state of each step."""
        judge = status.Judge(PUBLIC_SPACE, self.algorithms(), city)
        return {step.stem: judge.state(step).kind for step in STEPS}

    def run(self, city: Workspace, step: object) -> bool:
        """Run one step into the workspace, as the dialog does."""
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback

        from urban_profiling_plugin.gui.commands import destination, run_parameters

        algorithm = self.provider.algorithm(step.algorithm).create()
        city.reload()
        given = run_parameters(filling.parameters(step, algorithm, city, filling.Layers(city)))
        places = {key: destination(city.package.as_posix(), step.table(key)) for key in step.outputs}
        return algorithm.run({**given, **places}, QgsProcessingContext(), QgsProcessingFeedback())[1]


def problems_of(city: Workspace, truth: dict[str, str], finished: dict[str, int]) -> list[str]:
    """Return what is wrong with a workspace after its process was killed. `finished` is brought up to date."""
    found = []
    with sqlite3.connect(city.package) as connection:
        (told,) = connection.execute("PRAGMA integrity_check").fetchone()
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        listed = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    if told != "ok":
        found.append(f"integrity: {told}")
    found += [f"half made: {name}" for name in names if "~run" in name]
    found += [f"listed but gone: {name}" for name in listed if name not in names]
    found += [f"left over: {path.name}" for path in city.folder.glob(".*") if path.name != ".urban_profiling.lock"]
    if any(run.status == runs.RUNNING for run in city.runs):
        found.append("a dead run is shown as running")
    for step in STEPS:
        run = city.run_of(step)
        if run is None or run.number < finished.get(step.stem, 0):
            found.append(f"the finished run of {step.stem} is gone")
            continue
        finished[step.stem] = run.number
        for place in run.outputs.values():
            if city.table_of(place) is None:
                found.append(f"{place} is gone")
            elif city.content(place) != truth[place]:
                found.append(f"{place} is not what it was")
    return found


def main(folder: Path, kills: int, seed: int) -> int:
    """Run, kill, look; return the number of times something was wrong."""
    desk, choose = Desk(), random.Random(seed)
    city = toy_city(folder)
    for _ in range(2):  # the second time replaces tables, as every later one does
        begin = time.monotonic()
        for step in STEPS:
            assert desk.run(city, step), step.stem
        seconds = time.monotonic() - begin
    city.reload()
    finished = {step.stem: city.run_of(step).number for step in STEPS}
    truth = {place: city.content(place) for step in STEPS for place in city.run_of(step).outputs.values()}
    city.close()
    report = {"kills": 0, "interrupted": 0, "wrong": [], "seconds": seconds}
    for _ in range(kills):
        child = os.fork()
        if child == 0:
            city = Workspace.open(folder)
            for step in STEPS:
                desk.run(city, step)
            os._exit(0)
        time.sleep(choose.uniform(0.0, seconds))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        report["kills"] += 1
        city = Workspace.open(folder)
        report["interrupted"] += len(city.interrupted)
        states = desk.states(city)
        wrong = problems_of(city, truth, finished)
        wrong += [
            f"{run.algorithm} is not shown as interrupted"
            for run in city.interrupted
            for step in STEPS
            if run.algorithm.endswith(f":{step.algorithm}") and states[step.stem] != status.INTERRUPTED
        ]
        report["wrong"] += [f"after kill {report['kills']}: {text}" for text in wrong]
        city.close()
    print(json.dumps(report))
    return len(report["wrong"])


if __name__ == "__main__":
    code = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.flush()
    os._exit(min(code, 1))
