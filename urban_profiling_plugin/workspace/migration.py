"""Older workspaces become today's, and a backup of what they were stays in the folder `backups`."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from . import runs, schema, sources
from .runs import Input, Run
from .workflows import step_of

BACKUPS = "backups"
_RECORD = "city.json"
"""The record beside the GeoPackage in schema 1."""

STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {}
"""What brings a GeoPackage from a version of the schema to the next."""


def has_record(folder: Path) -> bool:
    """Tell whether a folder is a city of schema 1."""
    return (folder / _RECORD).is_file()


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
    stamp = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    target = folder / f"{package.stem}_schema{version}_{stamp}.gpkg"
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


def copy_database(path: Path, target: Path) -> None:
    """Copy an SQLite file with what is still in its journal, whoever has it open."""
    with contextlib.ExitStack() as stack:
        source = stack.enter_context(
            contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True))
        )
        copy = stack.enter_context(contextlib.closing(sqlite3.connect(os.fspath(target))))
        source.backup(copy)


def upgrade_record(folder: Path) -> None:
    """Take a city of schema 1 into the tables of its GeoPackage; its record goes into `backups`.

    Raises
    ------
    UrbanProfilingError : the record cannot be read or the folder not written; then nothing has changed.
    """
    from .workspace import file_name

    record = folder / _RECORD
    try:
        stored = json.loads(record.read_text(encoding="utf-8"))
        if not isinstance(stored, Mapping) or not isinstance(stored.get("name"), str):
            raise ValueError("no name")  # noqa: TRY301 - told as what cannot be read is
    except (OSError, ValueError) as error:
        raise _unreadable(folder, error) from error
    package = folder / f"{file_name(stored['name'])}.gpkg"
    known = sources.moved(dict(stored), lambda text: sources.absolute(text, folder))
    try:
        if package.exists():
            back_up(package, 1)
        schema.create(package, stored["name"])
        with schema.connect(package, write=True) as connection:
            _fill(connection, known, package)  # type: ignore[arg-type]
        (folder / BACKUPS).mkdir(exist_ok=True)
        shutil.move(record, folder / BACKUPS / _RECORD)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The city in “{folder}” was made with an older version of the plugin and cannot be upgraded: {reason}. "
                "Check that the folder can be written to and the disk is not full.",
            ),
            folder=folder,
            reason=error,
        ) from error


def _fill(connection: sqlite3.Connection, stored: Mapping[str, Any], package: Path) -> None:
    folder = package.parent
    about = schema.read_about(connection) or {"name": stored["name"], "schema": schema.VERSION}
    about["choices"] = sources.moved(stored.get("choices") or {}, lambda text: sources.relative(text, folder))
    schema.write_about(connection, about)
    for role, source in (stored.get("roles") or {}).items():
        connection.execute("DELETE FROM roles WHERE role = ?", (role,))
        connection.execute(
            "INSERT INTO roles (role, layer, checked) VALUES (?, ?, ?)",
            (role, sources.relative(source, folder), runs.now()),
        )
    for stem, run in (stored.get("runs") or {}).items():
        step = step_of(stem)
        if step is None or not isinstance(run, Mapping):
            continue
        parameters = dict(run.get("parameters") or {})
        row = runs.row_of(
            Run(
                algorithm=f"urbanprofiling:{step.algorithm}",
                parameters=parameters,
                # what its inputs were like was not recorded: they count as changed
                inputs={
                    key: (Input(value),) for key, value in parameters.items() if value in (run.get("inputs") or {})
                    and isinstance(value, str)
                },
                outputs=run.get("outputs") or {},
                figures=run.get("figures") or {},
                notes=tuple(run.get("notes") or ()),
                breakdown=tuple((str(label), value) for label, value in run.get("breakdown") or ()),
                started=run.get("finished") or runs.now(),
                ended=run.get("finished") or runs.now(),
            ),
            folder,
        )  # fmt: skip
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO runs ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # nosec B608


def _unreadable(folder: Path, reason: Any) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The record “{record}” in “{folder}” cannot be read: {reason}. Restore it from a copy, or move it away and "
            "make the city again; its layers are untouched.",
        ),
        record=_RECORD,
        folder=folder,
        reason=reason,
    )
