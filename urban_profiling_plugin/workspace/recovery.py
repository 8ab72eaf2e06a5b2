"""After a crash or a power cut: what was running is marked as interrupted, and what it had half made is taken away."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal

from ..core.geopackage import RUN_SUFFIX
from ..core.io import gdal_exceptions, quoted
from . import runs, schema, sources
from .lock import FileLock, beside
from .runs import Run

_LOCK = ".urban_profiling_run_"
SCRATCH = ".urban_profiling_scratch_"
"""What files and folders are called that are made for a while in a city's folder."""


def run_lock(package: Path, token: str) -> FileLock:
    """Return the lock that a run holds while it goes on."""
    return FileLock(beside(package, f"{_LOCK}{token}.lock"))


@contextlib.contextmanager
def at_work(package: Path) -> Iterator[None]:
    """Keep others, while the block writes into a workspace without a record, from taking its unfinished tables away.

    Raises
    ------
    OSError : the folder cannot be written.
    """
    lock = run_lock(package, uuid.uuid4().hex)
    lock.take()
    try:
        yield
    finally:
        lock.release()


def recover(package: Path) -> list[Run]:
    """Mark runs whose process is gone as interrupted and drop their unfinished tables; return those runs.

    What SQLite itself had not committed it takes back by its own journal when the file is opened. A file that cannot be
    written is left as it is.
    """
    with contextlib.suppress(sqlite3.Error, OSError):
        dead, _ = _unfinished(package)
        alone = not _is_somebody_at_work(package)
        with gdal_exceptions(), contextlib.suppress(RuntimeError):
            _drop_tables(package, dead, every=alone)
        if alone:
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
    """Return the runs that go on now, here or in another process.

    Raises
    ------
    sqlite3.Error : the record cannot be read.
    """
    return _unfinished(package)[1]


def _unfinished(package: Path) -> tuple[list[Run], list[Run]]:
    """Return the runs recorded as running: those whose process is gone, and those that go on."""
    with schema.connect(package) as connection:
        home = schema.home(package, schema.read_about(connection) or {})
        found = runs.read_runs(connection, home, where=f"status = '{runs.RUNNING}'")
    alive = [run for run in found if run_lock(package, run.token).is_held()]
    return [run for run in found if run not in alive], alive


def _is_somebody_at_work(package: Path) -> bool:
    return any(FileLock(path).is_held() for path in beside(package, "x").parent.glob(f"{_LOCK}*.lock"))


def _drop_tables(package: Path, dead: list[Run], every: bool) -> None:
    """Drop the unfinished tables of these runs, or `every` one that there is."""
    planned = {sources.parts_of(place)[1] + RUN_SUFFIX for run in dead for place in run.outputs.values()}
    with schema.connect(package) as connection:
        names = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
        names += [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not row[0].startswith("rtree_") and row[0] not in names
        ]
    left = [name for name in names if name.endswith(RUN_SUFFIX) and (every or name in planned)]
    if not left:
        return
    dataset = gdal.OpenEx(os.fspath(package), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for name in left:
        dataset.ExecuteSQL(f"DROP TABLE {quoted(name)}")
    del dataset


def _remove_scratch(package: Path) -> None:
    """Remove what a run or a copy had not finished, in the city's folder and in that of its rasters."""
    for path in (*package.parent.glob(".*"), *package.parent.glob("rasters/.*")):
        if path.name.startswith(SCRATCH) and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.is_file() and any(mark in path.name for mark in (RUN_SUFFIX, "~new", _LOCK, SCRATCH)):
            with contextlib.suppress(OSError):
                path.unlink()
