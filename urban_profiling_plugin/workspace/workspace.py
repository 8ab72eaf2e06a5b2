"""A city's workspace: a folder with one GeoPackage, `rasters/` and a QGIS project. See docs/workspace.md."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.io import quoted
from ..core.text import QT_TRANSLATE_NOOP
from . import migration, recovery, runs, schema, sources, tables
from .fingerprint import Fingerprint, content_of_file, content_of_table, of_file
from .lock import FileLock
from .runs import Run
from .steps import Step
from .tables import Table

RASTERS = "rasters"
_LOCK = ".urban_profiling.lock"


@dataclass(frozen=True)
class RoleLayer:
    """The layer that plays a role.

    Attributes
    ----------
    source : where it is.
    mapping : the layer's column for each field of the role that it calls otherwise.
    vendor : the vocabulary the mapping comes from, empty when the user made it.
    fingerprint : what the layer was like when it was tagged or checked last.
    checked : when that was, ISO 8601.
    """

    source: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    vendor: str = ""
    fingerprint: Fingerprint = Fingerprint()
    checked: str = ""


class Workspace:
    """One city. What it holds is read when it is opened and by `reload`; every change is written at once.

    Attributes
    ----------
    folder, package, project, rasters : where it lies.
    name : what the city is called.
    tables : the layers of its GeoPackage, by name.
    roles : the layer of each role.
    runs : every run, oldest first.
    choices : what the user set in the form of a step, by stem and parameter key, in place of what would be filled in.
    left_out : sources that were left out when it was packed for hand-over: what was made from them is not out of date.
    writable : whether this process may change it; `holder` says who else holds it.
    interrupted : runs that a crash or a power cut ended, found when it was opened.
    """

    def __init__(self, folder: Path, package: Path) -> None:
        self.folder, self.package = folder, package
        self.name = package.stem
        self.tables: dict[str, Table] = {}
        self.roles: dict[str, RoleLayer] = {}
        self.runs: list[Run] = []
        self.choices: dict[str, dict[str, Any]] = {}
        self.left_out: frozenset[str] = frozenset()
        self.writable = False
        self.interrupted: list[Run] = []
        self._lock = FileLock(folder / _LOCK)
        self._contents: dict[tuple[str, str, int | None], str] = {}
        self._fields: dict[str, list[str]] = {}
        self._files: dict[str, tuple[Table, list[str]] | None] = {}

    # --- places ---

    @property
    def project(self) -> Path:
        """The QGIS project of the city."""
        return self.package.with_suffix(".qgz")

    @property
    def rasters(self) -> Path:
        """The folder of its rasters."""
        return self.folder / RASTERS

    def source(self, table: str) -> str:
        """Return the source of a table."""
        return sources.source_of(self.package, table)

    def free_table(self, name: str) -> str:
        """Return a name for a new table: this one, numbered when it is taken."""
        number, taken = 1, {table.lower() for table in (*self.tables, *tables.OWN)}
        free = name
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        return free

    # --- open, hold, close ---

    @classmethod
    def create(cls, folder: Path | str, name: str) -> Workspace:
        """Make a workspace in a folder; one that is there already is opened instead.

        Raises
        ------
        UrbanProfilingError : the folder cannot be written.
        """
        folder = Path(folder).absolute()
        if is_workspace(folder):
            return cls.open(folder)
        try:
            (folder / RASTERS).mkdir(parents=True, exist_ok=True)
            schema.create(folder / f"{file_name(name)}.gpkg", name)
        except (OSError, RuntimeError, sqlite3.Error) as error:
            raise _unwritable(folder, error) from error
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path | str) -> Workspace:
        """Open a workspace: upgrade an older one, clean up after a crash, read what it holds, and try to hold it.

        Raises
        ------
        UrbanProfilingError : it is none, a newer version made it, or it cannot be read.
        """
        folder = Path(folder).absolute()
        if migration.has_record(folder):
            migration.upgrade_record(folder)
        package = package_of(folder)
        if package is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, "
                    "or make a new city.",
                ),
                folder=folder,
            )
        made = cls(folder, package)
        made.hold()
        with contextlib.ExitStack() as stack:
            stack.callback(made.close)
            if made.writable:
                migration.upgrade(package)
                made.interrupted = recovery.recover(package)
            made.reload()
            stack.pop_all()
        return made

    def hold(self) -> bool:
        """Try to be the one that changes the workspace, and tell whether it is."""
        try:
            self.writable = _can_write(self.package) and self._lock.take()
        except OSError:
            self.writable = False
        return self.writable

    @property
    def holder(self) -> dict[str, str]:
        """Who else holds the workspace: ``user``, ``host``, ``since``; empty when nobody is known to."""
        return {} if self.writable else self._lock.holder()

    def close(self) -> None:
        """Let others change it."""
        self._lock.release()
        self.writable = False

    # --- what it holds ---

    def reload(self) -> None:
        """Read what it holds now: others may have written, and QGIS may have edited layers.

        Raises
        ------
        UrbanProfilingError : it cannot be read.
        """
        with self._reading() as connection:
            about = schema.read_about(connection) or {}
            schema.refuse_newer(self.package, int(about.get("schema", schema.VERSION)))
            self.name = str(about.get("name") or self.package.stem)
            moved = sources.moved(about.get("choices") or {}, lambda text: sources.absolute(text, self.folder))
            self.choices = moved if isinstance(moved, dict) else {}
            self.left_out = frozenset(sources.absolute(text, self.folder) for text in about.get("left_out", ()))
            self.tables = tables.read_tables(connection)
            self.roles = {row[0]: self._role_layer(row) for row in connection.execute(_READ_ROLES)}
            known = {run.number: run for run in self.runs if run.status != runs.RUNNING}
            columns = ("id", *runs.COLUMNS)
            self.runs = [
                known.get(row[0]) or runs.run_of(row[0], dict(zip(columns, row)), self.folder)
                for row in connection.execute(f"SELECT {', '.join(columns)} FROM runs ORDER BY id")  # nosec B608
            ]
        self._fields.clear()
        self._files.clear()

    def _role_layer(self, row: tuple[Any, ...]) -> RoleLayer:
        _, layer, mapping, vendor, fingerprint, checked = row
        return RoleLayer(
            sources.absolute(layer, self.folder),
            json.loads(mapping),
            vendor,
            Fingerprint.read(json.loads(fingerprint)),
            checked,
        )

    def layer_of(self, role: str) -> str | None:
        """Return the source of the layer that plays a role."""
        found = self.roles.get(role)
        return None if found is None else found.source

    def table_of(self, source: str) -> Table | None:
        """Return what is known of a layer, ``None`` when it is not there."""
        path, name = sources.parts_of(source)
        if name and path == self.package:
            return self.tables.get(name)
        known = self._file(source)
        return None if known is None else known[0]

    def fields_of(self, source: str) -> list[str]:
        """Return the names of a layer's fields."""
        path, name = sources.parts_of(source)
        if not (name and path == self.package):
            known = self._file(source)
            return [] if known is None else known[1]
        if name in self.tables and name not in self._fields:
            with self._reading() as connection:
                self._fields[name] = tables.fields_of_table(connection, name)
        return self._fields.get(name, [])

    def count_by(self, source: str, field: str) -> dict[str, int]:
        """Return how many rows of a table hold each value of a field; empty for layers elsewhere, and without it."""
        path, name = sources.parts_of(source)
        if path != self.package or field not in self.fields_of(source):
            return {}
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {quoted(field)}, count(*) FROM {quoted(name)} GROUP BY 1"  # nosec B608
            )
            return {"" if value is None else str(value): count for value, count in rows}

    def _file(self, source: str) -> tuple[Table, list[str]] | None:
        if source not in self._files:
            self._files[source] = tables.read_file(*sources.parts_of(source))
        return self._files[source]

    # --- what its layers are like ---

    def fingerprint(self, source: str) -> Fingerprint:
        """Return the cheap signs of a layer's content; empty ones when it is not there."""
        path, name = sources.parts_of(source)
        if name and path == self.package:
            table = self.tables.get(name)
            return Fingerprint() if table is None else table.fingerprint
        return of_file(path)

    def content(self, source: str) -> str:
        """Return the hash of a layer's content, from an earlier look when the cheap signs are the same."""
        signs = self.fingerprint(source)
        key = (source, signs.changed, signs.count)
        if not self._contents:
            self._remember_contents()
        if key not in self._contents:
            path, name = sources.parts_of(source)
            if name and path == self.package:
                if name not in self.tables:
                    return ""
                with self._reading() as connection:
                    self._contents[key] = content_of_table(connection, name)
            else:
                self._contents[key] = content_of_file(path)
        return self._contents[key]

    def _remember_contents(self) -> None:
        for run in self.runs:
            for items in run.inputs.values():
                for item in items:
                    then = item.fingerprint
                    if then.content:
                        self._contents[item.source, then.changed, then.count] = then.content

    def changed_since(self, source: str, then: Fingerprint) -> bool:
        """Tell whether a layer's content is not what it was."""
        return not then.same(self.fingerprint(source), lambda: self.content(source))

    # --- runs ---

    def runs_of(self, step: Step) -> list[Run]:
        """Return the runs of a step, oldest first: those of its algorithm into its tables."""
        if not step.outputs:
            return []
        key = step.outputs[0]
        algorithm, place = f"urbanprofiling:{step.algorithm}", self.source(step.table(key))
        return [run for run in self.runs if run.algorithm == algorithm and run.outputs.get(key) == place]

    def run_of(self, step: Step) -> Run | None:
        """Return the last finished run of a step, the one that made its layers."""
        return next((run for run in reversed(self.runs_of(step)) if run.status == runs.DONE), None)

    def last_attempt(self, step: Step) -> Run | None:
        """Return the last run of a step, finished or not."""
        return next(reversed(self.runs_of(step)), None)

    # --- changes ---

    def set_role(self, role: str, source: str, mapping: Mapping[str, str] | None = None, vendor: str = "") -> None:
        """Say which layer plays a role.

        Raises
        ------
        UrbanProfilingError : the workspace cannot be written.
        """
        layer = RoleLayer(source, dict(mapping or {}), vendor, self.fingerprint(source), runs.now())
        with self._writing() as connection:
            connection.execute(
                _WRITE_ROLE,
                (
                    role,
                    sources.relative(source, self.folder),
                    json.dumps(layer.mapping, ensure_ascii=False, sort_keys=True),
                    vendor,
                    json.dumps(layer.fingerprint.stored()),
                    layer.checked,
                ),
            )
        self.roles[role] = layer

    def clear_role(self, role: str) -> None:
        """Say that no layer plays a role; the layer itself stays."""
        with self._writing() as connection:
            connection.execute("DELETE FROM roles WHERE role = ?", (role,))
        self.roles.pop(role, None)

    def choose(self, choices: dict[str, dict[str, Any]]) -> None:
        """Keep what the user set in forms."""
        with self._writing() as connection:
            about = schema.read_about(connection) or {"name": self.name, "schema": schema.VERSION}
            about["choices"] = sources.moved(choices, lambda text: sources.relative(text, self.folder))
            schema.write_about(connection, about)
        self.choices = choices

    def forget_unfinished(self, run: Run) -> None:
        """Take a run that did not finish from the record, once the user has been told."""
        with self._writing() as connection:
            connection.execute("DELETE FROM runs WHERE id = ? AND status NOT IN ('done', 'running')", (run.number,))
        self.runs = [known for known in self.runs if known.number != run.number]

    # --- the file ---

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        ways = (schema.connect, schema.connect_frozen)
        for way in ways:
            with contextlib.ExitStack() as stack:
                try:
                    connection = stack.enter_context(way(self.package))
                    connection.execute("SELECT 1 FROM sqlite_master").fetchone()
                except sqlite3.Error as error:
                    if way is ways[-1]:
                        raise _unreadable(self.package, error) from error
                    continue
                try:
                    yield connection
                except (sqlite3.Error, ValueError) as error:
                    raise _unreadable(self.package, error) from error
                return

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if not self.writable:
            raise UrbanProfilingError(read_only_message(self))
        try:
            with schema.connect(self.package, write=True) as connection:
                yield connection
        except (OSError, sqlite3.Error) as error:
            raise _unwritable(self.folder, error) from error


_READ_ROLES = "SELECT role, layer, mapping, vendor, fingerprint, checked FROM roles ORDER BY id"
_WRITE_ROLE = (
    "INSERT INTO roles (role, layer, mapping, vendor, fingerprint, checked) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (role) DO UPDATE SET layer = excluded.layer, mapping = excluded.mapping, vendor = excluded.vendor, "
    "fingerprint = excluded.fingerprint, checked = excluded.checked"
)


def is_workspace(folder: Path | str) -> bool:
    """Tell whether a folder holds a city, of whatever version."""
    folder = Path(folder)
    return migration.has_record(folder) or package_of(folder) is not None


def package_of(folder: Path) -> Path | None:
    """Return the GeoPackage of a city's folder, ``None`` when it has none."""
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob("*.gpkg")):
            if not path.name.startswith(".") and schema.is_workspace_file(path):
                return path
    return None


def file_name(name: str) -> str:
    """Return a name that every file system takes, letters of any script kept.

    >>> file_name("Las Palmas / 2024")
    'las_palmas_2024'
    """
    return re.sub(r"[^\w-]+", "_", name.strip().lower()).strip("_") or "city"


def read_only_message(workspace: Workspace) -> str:
    """Return why a workspace cannot be changed, as a message."""
    from ..core.text import message

    holder = workspace.holder
    if holder:
        return message(  # type: ignore[return-value]
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” is open in another QGIS window ({user} on {host}, since {since}). Here you can look at "
                "everything; to run steps or change layers, close it there, then open it here again.",
            ),
            name=workspace.name,
            user=holder.get("user") or "?",
            host=holder.get("host") or "?",
            since=holder.get("since", "?").replace("T", " ").partition("+")[0],
        )
    return message(  # type: ignore[return-value]
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{folder}” cannot be written, so “{name}” is open for looking only. Copy the folder to a place of your "
            "own, or have it made writable, then open it again.",
        ),
        name=workspace.name,
        folder=workspace.folder,
    )


def _can_write(package: Path) -> bool:
    return os.access(package, os.W_OK) and os.access(package.parent, os.W_OK)


def _unwritable(folder: Path, reason: Any) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The folder “{folder}” cannot be written: {reason}. Check that the disk is not full, or choose a folder of "
            "your own with free space. What was there is unchanged.",
        ),
        folder=folder,
        reason=reason,
    )


def _unreadable(package: Path, reason: Any) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{path}” cannot be read: {reason}. Restore it from a copy (the folder “backups” may hold one), or open "
            "its layers in QGIS one by one.",
        ),
        path=package,
        reason=reason,
    )
