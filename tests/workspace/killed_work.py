"""Take a layer in, mend one, pack a city, upgrade one: each in a process that is killed at a random moment.

python killed_work.py KIND FOLDER KILLS SEED    print how often it was hit and what was wrong, as JSON
"""

from __future__ import annotations

import json
import os
import random
import shutil
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
from osgeo import gdal  # noqa: E402

from urban_profiling_plugin.core.frame import Frame  # noqa: E402
from urban_profiling_plugin.core.geopackage import write_gpkg  # noqa: E402
from urban_profiling_plugin.workspace import handover  # noqa: E402
from urban_profiling_plugin.workspace.taking import put_layer, put_raster  # noqa: E402
from urban_profiling_plugin.workspace.workflows import step_of  # noqa: E402
from urban_profiling_plugin.workspace.workspace import Workspace  # noqa: E402

ROWS = 20_000
SECRET = "Amina of house 12"


def squares(n, **columns):
    boxes = shapely.box(np.arange(n), 0, np.arange(n) + 1.0, 1)
    return Frame(boxes, columns or {"value": np.arange(n)}, pyproj.CRS.from_epsg(32628))


class Work:
    """Something that is done to a city again and again: `do` is killed, `wrong` says what is wrong afterwards."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Make the city."""
        city = Workspace.create(self.folder, "Town")
        write_gpkg(city.package, "streets", squares(ROWS))
        city.reload()
        city.set_role("streets", city.source("streets"))
        city.close()

    def again(self) -> None:
        """Put things back before the next time."""

    def do(self) -> None:
        raise NotImplementedError

    def wrong(self) -> list[str]:
        city = Workspace.open(self.folder)
        try:
            return [*whole(city), *self.wrong_in(city)]
        finally:
            city.close()

    def wrong_in(self, city: Workspace) -> list[str]:
        """Return what is wrong with a city that opens."""
        return []


def whole(city: Workspace) -> list[str]:
    with sqlite3.connect(city.package) as connection:
        (told,) = connection.execute("PRAGMA integrity_check").fetchone()
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        listed = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    found = [] if told == "ok" else [f"integrity: {told}"]
    found += [f"half made: {name}" for name in names if "~run" in name]
    found += [f"listed but gone: {name}" for name in listed - names]
    hidden = [*city.folder.glob(".*"), *city.rasters.glob(".*")]
    found += [f"left over: {path.name}" for path in hidden if path.name != ".urban_profiling.lock"]
    return found


class Taking(Work):
    """A layer takes the place of the one before, in a new table, as mending does too."""

    def do(self) -> None:
        city = Workspace.open(self.folder)
        put_layer(city, city.free_table("streets"), squares(ROWS), "streets")

    def wrong_in(self, city: Workspace) -> list[str]:
        table = city.table_of(city.layer_of("streets") or "")
        found = [] if table is not None and table.count == ROWS else [f"the role has {table}"]
        orphans = [name for name in city.tables if name.lower() not in city.played]
        return found + [f"without its role: {name}" for name in orphans]


class Raster(Work):
    """A raster is taken in with the files beside it."""

    def prepare(self) -> None:
        super().prepare()
        made = gdal.GetDriverByName("GTiff").Create(str(self.folder.parent / "dem.tif"), 2_000, 2_000)
        made.SetGeoTransform((0, 1, 0, 2, 0, -1))
        made.GetRasterBand(1).Fill(7)
        del made
        (self.folder.parent / "dem.tfw").write_text("1\n0\n0\n-1\n0\n0\n", encoding="utf-8")

    def do(self) -> None:
        city = Workspace.open(self.folder)
        put_raster(city, str(self.folder.parent / "dem.tif"), "elevation")

    def wrong_in(self, city: Workspace) -> list[str]:
        found = []
        size = (self.folder.parent / "dem.tif").stat().st_size
        for path in city.rasters.glob("*.tif"):
            if path.stat().st_size != size or not path.with_suffix(".tfw").exists():
                found.append(f"half a raster: {path.name}")
        source = city.layer_of("elevation")
        return found if source is None or city.table_of(source) is not None else [*found, "a role without its raster"]


class Packing(Work):
    """What is sensitive is nowhere but in the city, whenever the process dies."""

    def prepare(self) -> None:
        super().prepare()
        city = Workspace.open(self.folder)
        names = np.array([SECRET] * ROWS, dtype=object)
        write_gpkg(city.package, "survey", squares(ROWS, head_name=names, rooms=np.arange(ROWS)))
        city.reload()
        city.set_role("household_survey", city.source("survey"))
        city.close()
        (self.folder.parent / "stick").mkdir()

    def do(self) -> None:
        handover.pack(Workspace.open(self.folder), self.folder.parent / "stick" / "town.zip")

    def wrong_in(self, city: Workspace) -> list[str]:
        found = [] if city.tables["survey"].count == ROWS else ["the survey is not what it was"]
        for path in (self.folder.parent / "stick").rglob("*"):
            if path.is_dir() or SECRET.encode() in path.read_bytes() or path.suffix in (".gpkg", ".qgz"):
                found.append(f"outside the city: {path.name}")
            if path.name == "town.zip":
                handover.unpack(path, self.folder.parent / "there")
                shutil.rmtree(self.folder.parent / "there")
        return found

    def again(self) -> None:
        (self.folder.parent / "there").mkdir(exist_ok=True)


class Upgrading(Work):
    """A city of schema 1 becomes one of today, once."""

    def prepare(self) -> None:
        self.folder.mkdir(parents=True)
        self.again()

    def again(self) -> None:
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        if not (self.folder.parent / "old.gpkg").exists():
            write_gpkg(self.folder.parent / "old.gpkg", "streets", squares(ROWS))
            write_gpkg(self.folder.parent / "old.gpkg", "street_land_street_areas", squares(3))
        shutil.copyfile(self.folder.parent / "old.gpkg", self.folder / "town.gpkg")
        here = "./town.gpkg|layername="
        run = {"parameters": {"STREETS": f"{here}streets"}, "finished": "2026-01-01T00:00:00"}
        run["outputs"] = {"STREET_AREAS": f"{here}street_land_street_areas"}
        record = {"format": 1, "name": "Town", "roles": {"streets": f"{here}streets"}, "runs": {"street_land": run}}
        (self.folder / "city.json").write_text(json.dumps(record), encoding="utf-8")

    def do(self) -> None:
        Workspace.open(self.folder)

    def wrong_in(self, city: Workspace) -> list[str]:
        found = [] if len(city.runs) == 1 else [f"{len(city.runs)} records of one run"]
        found += [] if city.run_of(step_of("street_land")) else ["the run is gone"]
        found += [] if city.tables["streets"].count == ROWS else ["the streets are not what they were"]
        return found + ([] if (self.folder / "backups" / "city.json").exists() else ["the record is gone"])


KINDS = {"taking": Taking, "raster": Raster, "packing": Packing, "upgrading": Upgrading}


def main(kind: str, folder: Path, kills: int, seed: int) -> int:
    """Do, kill, look; return the number of times something was wrong."""
    work, choose = KINDS[kind](folder), random.Random(seed)
    work.prepare()
    seconds = 0.0
    report = {"kills": 0, "hit": 0, "wrong": []}
    for number in range(kills + 1):
        work.again()
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            work.do()
            os._exit(0)
        if number == 0:  # the first time it may end, to know how long it takes
            os.waitpid(child, 0)
            seconds = time.monotonic() - began
        else:
            time.sleep(choose.uniform(0.0, seconds))
            os.kill(child, signal.SIGKILL)
            report["kills"] += 1
            report["hit"] += os.WIFSIGNALED(os.waitpid(child, 0)[1])
        report["wrong"] += [f"after kill {number}: {text}" for text in work.wrong()]
    print(json.dumps(report))
    return len(report["wrong"])


if __name__ == "__main__":
    code = main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.flush()
    os._exit(min(code, 1))
