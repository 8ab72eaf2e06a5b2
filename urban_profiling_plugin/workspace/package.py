"""A city's GeoPackage as a file: which layers it has, what they hold, whether that changed; of other files the same."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.io import quoted
from ..core.text import QT_TRANSLATE_NOOP
from . import schema, sources, tables
from .fingerprint import Fingerprint, content_of_file, content_of_table, of_file
from .tables import OWN, Table

GONE = QT_TRANSLATE_NOOP(
    "UrbanProfiling",
    "“{folder}” is not there any more: a stick or drive was taken out, or the folder was moved. Put it back, and the "
    "work goes on as it was.",
)
BUSY = QT_TRANSLATE_NOOP(
    "UrbanProfiling", "“{path}” is being written by another program. Wait until that has ended, then try again."
)


class Package:
    """A GeoPackage, and whatever layers lie beside it.

    Attributes
    ----------
    folder, package : where it lies.
    tables : its layers by name, as they were when they were read.
    other_tables : what else it lists, as rasters in tiles.
    """

    def __init__(self, package: Path) -> None:
        self.folder, self.package = package.parent, package
        self.tables: dict[str, Table] = {}
        self.other_tables: tuple[str, ...] = ()
        self._contents: dict[tuple[str, str, int | None], str] = {}
        self._fields: dict[str, list[str]] = {}
        self._files: dict[str, tuple[Table, list[str]] | None] = {}
        self._others: dict[Path, Package | None] = {}
        self._given: set[str] = set()

    def is_there(self) -> bool:
        """Tell whether its file is still where it was opened."""
        return os.path.isfile(self.package)  # noqa: PTH113 - answers of a drive that fails too

    def explained(self, reason: Exception, problem: UrbanProfilingError) -> UrbanProfilingError:
        """Return a problem of its file, or what is behind it: the folder is gone, another program is writing."""
        if not self.is_there():
            return gone(self.folder)
        return UrbanProfilingError(BUSY, path=self.package) if schema.is_locked(reason) else problem

    def source(self, table: str) -> str:
        """Return the source of a table."""
        return sources.source_of(self.package, table)

    def free_table(self, name: str) -> str:
        """Return a name for a new table: this one, numbered when it is taken or was given to somebody else."""
        number, taken = 1, {table.lower() for table in (*self.tables, *OWN, *self.other_tables, *self._given)}
        free = name
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        self._given.add(free)
        return free

    # --- what layers there are ---

    def table_of(self, source: str) -> Table | None:
        """Return what is known of a layer, ``None`` when it is not there."""
        path, name = sources.parts_of(source)
        package = self._package(path, name)
        if package is not None:
            return package.tables.get(name)
        known = self._file(source)
        return None if known is None else known[0]

    def fields_of(self, source: str) -> list[str]:
        """Return the names of a layer's fields."""
        path, name = sources.parts_of(source)
        package = self._package(path, name)
        if package is not None:
            return package.fields_of_table(name)
        known = self._file(source)
        return [] if known is None else known[1]

    def fields_of_table(self, name: str) -> list[str]:
        """Return the names of a table's fields."""
        if name in self.tables and not self._fields:
            with self._reading() as connection:  # opening it takes longer than to ask for every table
                self._fields.update((table, tables.fields_of_table(connection, table)) for table in self.tables)
        return self._fields.get(name, [])

    def count_by(self, source: str, field: str) -> dict[str, int]:
        """Return how many rows of a table hold each value of a field; empty for layers elsewhere, and without it."""
        path, name = sources.parts_of(source)
        if path != self.package or field not in self.fields_of_table(name):
            return {}
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {quoted(field)}, count(*) FROM {quoted(name)} GROUP BY 1"  # nosec B608
            )
            return {"" if value is None else str(value): count for value, count in rows}

    def _package(self, path: Path, table: str) -> Package | None:
        """Return the GeoPackage that holds a table, ``None`` for what is no table of one."""
        if not table:
            return None
        if path == self.package:
            return self
        if path not in self._others:
            self._others[path] = _opened(path)
        return self._others[path]

    def _file(self, source: str) -> tuple[Table, list[str]] | None:
        if source not in self._files:
            self._files[source] = tables.read_file(*sources.parts_of(source))
        return self._files[source]

    # --- what they are like ---

    def fingerprint(self, source: str) -> Fingerprint:
        """Return the cheap signs of a layer's content; empty ones when it is not there."""
        path, name = sources.parts_of(source)
        package = self._package(path, name)
        if package is None:
            return of_file(path)
        table = package.tables.get(name)
        return Fingerprint() if table is None else table.fingerprint

    def content(self, source: str) -> str:
        """Return the hash of a layer's content, from an earlier look when the cheap signs are the same."""
        signs = self.fingerprint(source)
        key = (source, signs.changed, signs.count)
        if key not in self._contents:
            path, name = sources.parts_of(source)
            package = self._package(path, name)
            self._contents[key] = content_of_file(path) if package is None else package.content_of_table(name)
        return self._contents[key]

    def content_of_table(self, name: str) -> str:
        """Return the hash of a table's content, empty when it is not there."""
        if name not in self.tables:
            return ""
        with self._reading() as connection:
            return content_of_table(connection, name)

    def changed_since(self, source: str, then: Fingerprint) -> bool:
        """Tell whether a layer's content is not what it was."""
        return not then.same(self.fingerprint(source), lambda: self.content(source))

    # --- the file ---

    def _look_again(self, connection: sqlite3.Connection) -> None:
        """Read which layers there are, and forget what was known of them."""
        self.tables = tables.read_tables(connection)
        self.other_tables = tables.read_other_tables(connection)
        for known in (self._fields, self._files, self._others):
            known.clear()  # type: ignore[attr-defined]

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        ways, before = (schema.connect, schema.connect_frozen), None
        for way in ways:
            with contextlib.ExitStack() as stack:
                try:
                    connection = stack.enter_context(way(self.package))
                    connection.execute("SELECT 1 FROM sqlite_master").fetchone()
                except sqlite3.Error as error:
                    before = before or error
                    if way is ways[-1]:
                        raise self.explained(before, unreadable(self.package, error)) from error
                    continue
                try:
                    yield connection
                except (sqlite3.Error, ValueError) as error:
                    raise self.explained(before or error, unreadable(self.package, error)) from error
                return


def _opened(path: Path) -> Package | None:
    """Return another GeoPackage, ``None`` when the file is none."""
    if path.suffix.lower() != ".gpkg" or not os.path.isfile(path):  # noqa: PTH113 - takes names no file can have
        return None
    made = Package(path)
    with contextlib.suppress(UrbanProfilingError):
        with made._reading() as connection:
            made._look_again(connection)
        return made
    return None


def gone(folder: Path) -> UrbanProfilingError:
    """Return the error of a folder that is not there any more."""
    return UrbanProfilingError(GONE, folder=folder)


def unwritable(folder: Path, reason: Any) -> UrbanProfilingError:
    """Return the error of a folder that cannot be written."""
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of "
            "your own with free space. What was there is unchanged.",
        ),
        folder=folder,
        reason=reason,
    )


def unreadable(package: Path, reason: Any) -> UrbanProfilingError:
    """Return the error of a GeoPackage that cannot be read."""
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open "
            "its layers in QGIS one by one.",
        ),
        path=package,
        reason=reason,
    )
