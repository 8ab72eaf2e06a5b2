"""After a crash or a power cut: what was running is marked as interrupted, and what it had half made is taken away."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sqlite3
from pathlib import Path

from osgeo import gdal

from ..core.geopackage import RUN_SUFFIX
from ..core.io import gdal_exceptions
from . import runs, schema, sources
from .lock import FileLock
from .runs import Run


def run_lock(package: Path, token: str) -> FileLock:
    """Return the lock that a run holds while it goes on."""
    return FileLock(package.with_name(f".urban_profiling_run_{token}.lock"))


def recover(package: Path) -> list[Run]:
    """Mark runs whose process is gone as interrupted and drop their unfinished tables; return those runs.

    What SQLite itself had not committed it takes back by its own journal when the file is opened. A file that cannot be
    written is left as it is.
    """
    with contextlib.suppress(sqlite3.Error, OSError):
        dead, alive = _unfinished(package)
        with gdal_exceptions(), contextlib.suppress(RuntimeError):
            _drop_tables(package, dead, keep_others=bool(alive))
        if not alive:
            _remove_scratch(package)
        if dead:
            with schema.connect(package, write=True) as connection:
                connection.executemany(
                    "UPDATE runs SET status = ?, ended = ? WHERE id = ? AND status = ?",
                    [(runs.INTERRUPTED, runs.now(), run.number, runs.RUNNING) for run in dead],
                )
        return [dataclasses.replace(run, status=runs.INTERRUPTED) for run in dead]
    return []


def living_runs(package: Path) -> list[Run]:
    """Return the runs that go on now, here or in another process."""
    return _unfinished(package)[1]


def _unfinished(package: Path) -> tuple[list[Run], list[Run]]:
    """Return the runs recorded as running: those whose process is gone, and those that go on."""
    columns = ("id", *runs.COLUMNS)
    with schema.connect(package) as connection:
        rows = connection.execute(
            f"SELECT {', '.join(columns)} FROM runs WHERE status = ? ORDER BY id",  # nosec B608
            (runs.RUNNING,),
        ).fetchall()
    found = [runs.run_of(row[0], dict(zip(columns, row)), package.parent) for row in rows]
    dead, alive = [], []
    for run in found:
        lock = run_lock(package, run.token)
        gone = not lock.path.exists() or lock.take()
        lock.release()
        (dead if gone else alive).append(run)
    return dead, alive


def _drop_tables(package: Path, dead: list[Run], keep_others: bool) -> None:
    """Drop the unfinished tables of these runs; all that there are when no run goes on."""
    planned = {sources.parts_of(place)[1] + RUN_SUFFIX for run in dead for place in run.outputs.values()}
    with schema.connect(package) as connection:
        names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
        names += [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith("rtree_") and row[0] not in names
        ]
    left = [name for name in names if name.endswith(RUN_SUFFIX) and (name in planned or not keep_others)]
    if not left:
        return
    dataset = gdal.OpenEx(os.fspath(package), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for name in left:
        dataset.ExecuteSQL(f'DROP TABLE "{name}"')
    del dataset


def _remove_scratch(package: Path) -> None:
    """Remove files that a run or a copy had not finished."""
    for path in package.parent.glob(".*"):
        if path.is_file() and any(mark in path.name for mark in (RUN_SUFFIX, "~new", ".urban_profiling_run_")):
            with contextlib.suppress(OSError):
                path.unlink()
