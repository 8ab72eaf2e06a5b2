"""Older workspaces become today's, and a backup of what they were stays in the folder `backups`."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from . import runs, schema, sources
from .lock import FileLock
from .roles import RoleLayer, role_statements
from .runs import Input, Run
from .sources import Home
from .workflows import step_of

BACKUPS = "backups"
_PAGES = 4096
"""Pages of a database that are copied at a time."""
_RECORD = "city.json"
"""The record beside the GeoPackage in schema 1."""

STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {}
"""What brings a GeoPackage from a version of the schema to the next."""


def has_record(folder: Path) -> bool:
    """Tell whether a folder is a city of schema 1: city models of other programs are called the same."""
    try:
        stored = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
    except OSError:
        return False
    except ValueError:
        return True  # of ours, damaged
    return not isinstance(stored, dict) or "type" not in stored


def upgrade(package: Path) -> None:
    """Bring an older workspace up to date, its backup first; refuse one that a newer plugin made.

    Raises
    ------
    UrbanProfilingError : it is newer, or the backup cannot be written; then nothing has changed.
    """
    with schema.connect(package) as connection:
        version = schema.version_of(connection)
    if version is None:
        return
    schema.refuse_newer(package, version)
    if version == schema.VERSION:
        return
    back_up(package, version)
    with schema.connect(package, write=True) as connection:
        for number in range(version, schema.VERSION):
            STEPS[number](connection)
        schema.write_about(connection, {**(schema.read_about(connection) or {}), "schema": schema.VERSION})


def back_up(package: Path, version: int) -> Path:
    """Copy a GeoPackage, as it is at one moment, into `backups`."""
    folder = package.parent / BACKUPS
    stamp = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d_%H-%M-%S")
    target, number = folder / f"{package.stem}_schema{version}_{stamp}.gpkg", 1
    while target.exists():  # the clock may have been put back
        number += 1
        target = target.with_name(f"{package.stem}_schema{version}_{stamp}_{number}.gpkg")
    try:
        folder.mkdir(exist_ok=True)
        copy_database(package, target)
    except (OSError, sqlite3.Error) as error:
        target.unlink(missing_ok=True)
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” was made with an older version of the plugin and has to be upgraded, but its backup cannot "
                "be written to “{folder}”: {reason}. Free some space, then open it again. Nothing was changed.",
            ),
            name=package.name,
            folder=folder,
            reason=error,
        ) from error
    return target


def copy_database(path: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy an SQLite file with what is still in its journal, whoever has it open.

    Raises
    ------
    sqlite3.Error, OSError : it cannot be read, or the copy not be written.
    """
    progress = progress or Progress()

    def told(_: int, left: int, every: int) -> None:
        progress.at(100.0 * (every - left) / max(every, 1))

    with contextlib.closing(sqlite3.connect(os.fspath(target))) as copy:
        try:
            with schema.connect(path) as source:
                source.backup(copy, pages=_PAGES, progress=told)
        except sqlite3.OperationalError as error:
            if schema.is_locked(error):
                raise  # a copy of what is half written is none
            # nobody can write there, so nobody has anything in a journal
            with schema.connect_frozen(path) as source:
                source.backup(copy, pages=_PAGES, progress=told)


def upgrade_record(folder: Path, lock: FileLock) -> None:
    """Take a city of schema 1 into the tables of its GeoPackage; its record goes into `backups`.

    Tables and records come in one transaction: whatever happens, the next time it is upgraded or was.

    Raises
    ------
    UrbanProfilingError : the record cannot be read or the folder not written; then nothing has changed.
    """
    stored = _read_record(folder)
    package = folder / f"{_file_name(stored['name'])}.gpkg"
    backup = None
    try:
        if not lock.take():
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The city in “{folder}” is being upgraded in another window. Wait a moment, then open it again.",
                ),
                folder=folder,
            )
        if schema.about_of(package) is None:
            backup = back_up(package, 1) if package.exists() else None
            schema.create(package, stored["name"], lambda connection: _fill(connection, stored, package))
            backup = None
        (folder / BACKUPS).mkdir(exist_ok=True)
        shutil.move(folder / _RECORD, folder / BACKUPS / _RECORD)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. "
                "Check that the folder can be written to, that the disk is not full and that no other program has the "
                "GeoPackage locked.",
            ),
            folder=folder,
            reason=error,
        ) from error
    finally:
        if backup is not None:
            backup.unlink(missing_ok=True)
        lock.release()


def _read_record(folder: Path) -> dict[str, Any]:
    record = folder / _RECORD
    try:
        stored = json.loads(record.read_text(encoding="utf-8"))
        if not isinstance(stored, dict) or not isinstance(stored.get("name"), str):
            raise ValueError("no name")  # noqa: TRY301 - told as what cannot be read is
    except (OSError, ValueError) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away "
                "and make the city again; its layers are untouched.",
            ),
            record=_RECORD,
            folder=folder,
            reason=error,
        ) from error
    return stored


def _file_name(name: str) -> str:
    """Return what schema 1 called the GeoPackage of a city."""
    return re.sub(r"[^\w-]+", "_", name.strip().lower()).strip("_") or "city"


def _fill(connection: sqlite3.Connection, stored: Mapping[str, Any], package: Path) -> None:
    home = Home(package.parent, package.name)
    about = schema.read_about(connection) or {}
    about["choices"] = stored.get("choices") or {}  # named relative to the folder then as now
    schema.write_about(connection, about)
    given = stored.get("roles") or {}
    for role, source in ((role, source) for role, source in given.items() if isinstance(source, str) and source):
        for statement in role_statements(role, RoleLayer(home.opened(source), checked=runs.now()), home):
            connection.execute(*statement)
    for stem, record in (stored.get("runs") or {}).items():
        step = step_of(stem)
        if step is None or not isinstance(record, Mapping):
            continue
        row = runs.row_of(_run(f"urbanprofiling:{step.algorithm}", sources.moved(dict(record), home.opened)), home)
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO runs ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # nosec B608


def _run(algorithm: str, record: Mapping[str, Any]) -> Run:
    """Return a run as schema 1 kept it; what its inputs were like it did not: they count as changed."""
    parameters = dict(record.get("parameters") or {})
    read = record.get("inputs") or {}
    ended = datetime.datetime.now(datetime.timezone.utc)
    with contextlib.suppress(TypeError, ValueError):
        ended = datetime.datetime.fromisoformat(record["finished"]).astimezone(datetime.timezone.utc)
    seconds = record.get("seconds")
    began = ended - datetime.timedelta(seconds=seconds if isinstance(seconds, (int, float)) else 0)
    return Run(
        algorithm=algorithm,
        parameters=parameters,
        inputs={k: (Input(value),) for k, value in parameters.items() if isinstance(value, str) and value in read},
        outputs=record.get("outputs") or {},
        figures=record.get("figures") or {},
        notes=tuple(record.get("notes") or ()),
        breakdown=tuple((str(label), value) for label, value in record.get("breakdown") or ()),
        started=began.isoformat(timespec="milliseconds"),
        ended=ended.isoformat(timespec="milliseconds"),
    )


def follow_name(package: Path) -> None:
    """Have the records name the layers of a GeoPackage that was renamed by its name of now."""
    with schema.connect(package) as connection:
        about = schema.read_about(connection)
    if about is None or about.get("package") == package.name:
        return
    with schema.connect(package, write=True) as connection:
        about = schema.read_about(connection) or {}
        home = schema.home(package, about)
        now: Callable[[str], str] = lambda text: home.recorded(home.opened(text))  # noqa: E731
        for number, layer in connection.execute("SELECT id, layer FROM roles").fetchall():
            connection.execute("UPDATE roles SET layer = ? WHERE id = ?", (now(layer), number))
        for run in runs.read_runs(connection, home):
            row = runs.row_of(run, home)
            connection.execute(
                "UPDATE runs SET parameters = ?, inputs = ?, outputs = ? WHERE id = ?",
                (row["parameters"], row["inputs"], row["outputs"], run.number),
            )
        for key in ("choices", "left_out"):
            if key in about:
                about[key] = sources.moved(about[key], now)
        schema.write_about(connection, {**about, "package": package.name})
