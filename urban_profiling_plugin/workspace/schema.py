"""The two tables that make a GeoPackage a workspace, and the upgrade of older ones. See docs/workspace.md.

`roles` says which layer plays which role, `runs` what was run. What concerns the whole workspace (its name, the version
of this schema, what the user set in forms) is one row of the standard's own `gpkg_metadata`.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from osgeo import ogr

from ..core.errors import UrbanProfilingError
from ..core.gpkg_records import METADATA_TABLES
from ..core.io import gdal_exceptions
from ..core.text import QT_TRANSLATE_NOOP
from .sources import Home

VERSION = 2
"""1 was a file `city.json` beside the GeoPackage; see `migration`."""
URI = "https://github.com/urban-profiling/urban-profiling/workspace"
ROLES, RUNS = "roles", "runs"
_WAIT_S = 15.0

_TABLES = {
    ROLES: (
        "Which layer plays which role",
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, role TEXT NOT NULL UNIQUE, layer TEXT NOT NULL, "
        "mapping TEXT NOT NULL DEFAULT '{}', vendor TEXT NOT NULL DEFAULT '', fingerprint TEXT NOT NULL DEFAULT '{}', "
        "checked TEXT NOT NULL",
    ),
    RUNS: (
        "What was run, with what, and what came out",
        "id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, algorithm TEXT NOT NULL, parameters TEXT NOT NULL, "
        "inputs TEXT NOT NULL, outputs TEXT NOT NULL, figures TEXT NOT NULL DEFAULT '{}', "
        "notes TEXT NOT NULL DEFAULT '[]', breakdown TEXT NOT NULL DEFAULT '[]', versions TEXT NOT NULL DEFAULT '{}', "
        "edition TEXT NOT NULL DEFAULT '', started TEXT NOT NULL, ended TEXT, status TEXT NOT NULL, "
        "problem TEXT NOT NULL DEFAULT '', "
        "sensitivity TEXT NOT NULL DEFAULT '{}', run_by TEXT NOT NULL DEFAULT '{}', token TEXT NOT NULL DEFAULT ''",
    ),
}


def uri(path: PurePath, query: str) -> str:
    """Return how SQLite is told of a file by URI; one on a server goes behind an empty host, it takes no other."""
    text = path.as_posix()
    root = "" if text.startswith("/") else "/"
    return f"file://{root}{quote(text, safe='/:', errors='surrogateescape')}?{query}"


@contextlib.contextmanager
def connect(path: Path, write: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage; with `write`, what the block does is one transaction.

    Raises
    ------
    sqlite3.Error : as SQLite says it.
    """
    # for reading too: what a crash left in the journal must be taken back first, and only a writer can
    connection = sqlite3.connect(uri(path.absolute(), "mode=rw"), timeout=_WAIT_S, isolation_level=None, uri=True)
    try:
        if not write:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            connection.execute("PRAGMA query_only = ON")
            yield connection
            return
        connection.execute("BEGIN IMMEDIATE")
        yield connection  # when the block raises, closing takes everything back
        connection.execute("COMMIT")
    finally:
        connection.close()


def is_locked(error: Exception) -> bool:
    """Tell whether another program was writing for longer than anybody waits."""
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


@contextlib.contextmanager
def connect_frozen(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage that nobody can write, in a folder where SQLite cannot even make its helper files."""
    connection = sqlite3.connect(uri(path.absolute(), "immutable=1"), isolation_level=None, uri=True)
    try:
        yield connection
    finally:
        connection.close()


def create(path: Path, name: str, fill: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Make a GeoPackage a workspace: an empty one, where there is none yet; one that is a workspace stays as it is.

    `fill` adds records to what is made, in the same transaction.

    Raises
    ------
    RuntimeError, OSError, sqlite3.Error : the file cannot be written.
    """
    made = path if path.exists() else path.with_name(f".{path.stem}~new.gpkg")
    if made != path:
        made.unlink(missing_ok=True)
        with gdal_exceptions():
            empty = ogr.GetDriverByName("GPKG").CreateDataSource(os.fspath(made))
            del empty
    with connect(made, write=True) as connection:
        if version_of(connection) is None:
            _add_tables(connection, {"name": name, "package": path.name})
            if fill is not None:
                fill(connection)
    if made != path:
        made.replace(path)


def _add_tables(connection: sqlite3.Connection, about: dict[str, Any]) -> None:
    for table, (description, columns) in _TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({columns})")
        connection.execute(
            "INSERT OR REPLACE INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) "
            "VALUES (?, 'attributes', ?, ?, 0)",
            (table, table, description),
        )
    for statement in METADATA_TABLES:
        connection.execute(statement)
    write_about(connection, {**about, "schema": VERSION})


def read_about(connection: sqlite3.Connection) -> dict[str, Any] | None:
    """Return what is recorded of the whole workspace, ``None`` when the file is no workspace."""
    if not has_table(connection, "gpkg_metadata") or not has_table(connection, RUNS):
        return None
    row = connection.execute("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ?", (URI,)).fetchone()
    if row is None:
        return None
    try:
        about = json.loads(row[0])
    except ValueError:
        return None
    return about if isinstance(about, dict) and isinstance(about.get("schema"), int) else None


def write_about(connection: sqlite3.Connection, about: dict[str, Any]) -> None:
    """Record what concerns the whole workspace."""
    text = json.dumps(about, ensure_ascii=False, sort_keys=True)
    row = connection.execute("SELECT id FROM gpkg_metadata WHERE md_standard_uri = ?", (URI,)).fetchone()
    if row is not None:
        connection.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (text, row[0]))
        return
    made = connection.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
        "VALUES ('dataset', ?, 'application/json', ?)",
        (URI, text),
    )
    connection.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, md_file_id) VALUES ('geopackage', ?)", (made.lastrowid,)
    )


def version_of(connection: sqlite3.Connection) -> int | None:
    """Return the version of a workspace's schema, ``None`` when the file is no workspace."""
    about = read_about(connection)
    return None if about is None else int(about["schema"])


def has_table(connection: sqlite3.Connection, table: str) -> bool:
    """Tell whether a database has a table."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None


def about_of(path: Path) -> dict[str, Any] | None:
    """Return what is recorded of a workspace, of whatever version, ``None`` when the file is none."""
    if not os.path.isfile(path):  # noqa: PTH113 - takes names no file can have
        return None
    for opened in (connect, connect_frozen):
        with contextlib.suppress(sqlite3.Error), opened(path) as connection:
            return read_about(connection)
    return None


def home(package: Path, about: dict[str, Any]) -> Home:
    """Return what the records of a workspace are relative to."""
    earlier = str(about.get("package") or package.name)
    return Home(package.parent, package.name, "" if earlier == package.name else earlier)


def refuse_newer(path: Path, version: int) -> None:
    """Raise when a workspace was made by a newer version of the plugin, which alone knows how to keep it whole."""
    if version > VERSION:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” was made with a newer version of Urban Profiling (workspace schema {version}, this one knows "
                "{known}). Nothing was changed. Update the plugin to open it; the layers themselves open in any QGIS.",
            ),
            path=path.name,
            version=version,
            known=VERSION,
        )
