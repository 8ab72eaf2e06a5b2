"""A city's workspace: a folder with one GeoPackage, `rasters/` and a QGIS project. See docs/workspace.md."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP, Message, message
from . import folders, migration, recovery, runs, schema, sources
from .lock import FileLock, beside
from .package import GONE, Package, unwritable
from .roles import RoleLayer, played_roles, read_roles, role_statements
from .runs import Run
from .sources import Home
from .steps import Step

RASTERS = "rasters"
_LOCK = ".urban_profiling.lock"


class Workspace(Package):
    """One city. What it holds is read when it is opened and by `reload`; every change is written at once.

    Attributes
    ----------
    folder, package, project, rasters : where it lies.
    name : what the city is called.
    tables : the layers of its GeoPackage, by name.
    roles : the layer of each role.
    played : the roles that each table plays or once played, by its name in lower case.
    runs : every run, oldest first.
    choices : what the user set in the form of a step, by stem and parameter key, in place of what would be filled in.
    left_out : sources that were left out when it was packed for hand-over: what was made from them is not out of date.
    home : what its records are relative to.
    writable : whether this process may change it; `holder` says who else holds it.
    interrupted : runs that a crash or a power cut ended, found when it was opened.
    """

    def __init__(self, package: Path) -> None:
        super().__init__(package)
        self.name = package.stem
        self.roles: dict[str, RoleLayer] = {}
        self.played: dict[str, tuple[str, ...]] = {}
        self.runs: list[Run] = []
        self.choices: dict[str, dict[str, Any]] = {}
        self.left_out: frozenset[str] = frozenset()
        self.home = Home(self.folder, package.name)
        self.writable = False
        self.interrupted: list[Run] = []
        self._lock = FileLock(beside(package, _LOCK))
        self._taken = False

    # --- places ---

    @property
    def project(self) -> Path:
        """The QGIS project of the city."""
        return self.package.with_suffix(".qgz")

    @property
    def rasters(self) -> Path:
        """The folder of its rasters."""
        return self.folder / RASTERS

    def is_at(self, folder: Path | str) -> bool:
        """Tell whether a folder is the city's, by whatever path."""
        try:
            return os.path.samefile(self.folder, folder)  # noqa: PTH121 - either may be gone
        except OSError:
            return self.folder == Path(os.path.abspath(folder))  # noqa: PTH100

    # --- open, hold, close ---

    @classmethod
    def create(cls, folder: Path | str, name: str) -> Workspace:
        """Make a workspace in a folder; one that is there already is opened instead.

        Raises
        ------
        UrbanProfilingError : the folder cannot be written.
        """
        folder = Path(os.path.abspath(folder))  # noqa: PTH100 - takes ``..`` away, not links
        if folders.is_workspace(folder):
            return cls.open(folder)
        try:
            package = folders.new_package(folder, name)
            (folder / RASTERS).mkdir(parents=True, exist_ok=True)
            schema.create(package, name)
        except (OSError, RuntimeError, sqlite3.Error) as error:
            raise unwritable(folder, error) from error
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path | str) -> Workspace:
        """Open a workspace: upgrade an older one, clean up after a crash, read what it holds, and try to hold it.

        Raises
        ------
        UrbanProfilingError : it is none, a newer version made it, or it cannot be read.
        """
        folder = Path(os.path.abspath(folder))  # noqa: PTH100
        if migration.has_record(folder):
            migration.upgrade_record(folder, FileLock(folder / _LOCK))
        package = folders.package_of(folder)
        if package is None:
            folders.check_path(folder / "city.gpkg")
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{folder}” is not the folder of a city: it has no GeoPackage made by this plugin. Choose another, "
                    "or make a new city.",
                ),
                folder=folder,
            )
        made = cls(package)
        made.hold()
        with contextlib.ExitStack() as stack:
            stack.callback(made.close)
            if made.writable:
                migration.upgrade(package)
                migration.follow_name(package)
                made.interrupted = recovery.recover(package)
            made.reload()
            stack.pop_all()
        return made

    def hold(self) -> bool:
        """Try to be the one that changes the workspace, and tell whether it is."""
        self._taken = False
        try:
            self.writable = _can_write(self.package) and self._lock.take()
            self._taken = not self.writable and _can_write(self.package)
        except OSError:
            self.writable = False
        return self.writable

    @property
    def holder(self) -> dict[str, str]:
        """Who else holds the workspace: ``user``, ``host``, ``since``; empty when nobody does."""
        return {"since": "?", **self._lock.holder()} if self._taken else {}

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
            self.home = schema.home(self.package, about)
            self.name = str(about.get("name") or self.package.stem)
            choices = sources.moved(about.get("choices"), self.home.opened)
            known_choices = choices.items() if isinstance(choices, dict) else ()
            self.choices = {stem: chosen for stem, chosen in known_choices if isinstance(chosen, dict)}
            self.left_out = frozenset(self.home.opened(str(source)) for source in about.get("left_out") or ())
            self._look_again(connection)
            self.roles = read_roles(connection, self.home)
            self.played = played_roles(connection)
            known = {run.number: run for run in self.runs if run.status != runs.RUNNING}
            self.runs = runs.read_runs(connection, self.home, known)
        for run in self.runs:
            for item in (item for items in run.inputs.values() for item in items if item.fingerprint.content):
                then = item.fingerprint
                self._contents.setdefault((item.source, then.changed, then.count), then.content)

    def layer_of(self, role: str) -> str | None:
        """Return the source of the layer that plays a role."""
        found = self.roles.get(role)
        return None if found is None else found.source

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

    def last_maker(self, places: Collection[str]) -> Run | None:
        """Return the last run, of whatever step or of none, that made one of these layers."""
        done = (run for run in reversed(self.runs) if run.status == runs.DONE)
        return next((run for run in done if not set(places).isdisjoint(run.outputs.values())), None)

    # --- changes ---

    def set_role(self, role: str, source: str, mapping: Mapping[str, str] | None = None, vendor: str = "") -> None:
        """Say which layer plays a role.

        Raises
        ------
        UrbanProfilingError : the workspace cannot be written.
        """
        source = self.home.named(source)
        layer = RoleLayer(source, dict(mapping or {}), vendor, self.fingerprint(source), runs.now())
        with self._writing() as connection:
            for statement in role_statements(role, layer, self.home):
                connection.execute(*statement)
            self.played = played_roles(connection)
        self.roles[role] = layer

    def clear_role(self, role: str) -> None:
        """Say that no layer plays a role; the layer itself stays."""
        with self._writing() as connection:
            connection.execute("DELETE FROM roles WHERE role = ?", (role,))
        self.roles.pop(role, None)

    def choose(self, choices: dict[str, dict[str, Any]]) -> None:
        """Keep what the user set in forms."""
        choices = sources.moved(choices, self.home.named)
        with self._writing() as connection:
            about = schema.read_about(connection) or {"name": self.name, "schema": schema.VERSION}
            about["choices"] = sources.moved(choices, self.home.recorded)
            schema.write_about(connection, about)
        self.choices = choices

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if not self.writable:
            raise UrbanProfilingError(read_only_message(self))
        try:
            with schema.connect(self.package, write=True) as connection:
                yield connection
        except (OSError, sqlite3.Error) as error:
            raise self.explained(error, unwritable(self.folder, error)) from error


def read_only_message(workspace: Workspace) -> Message:
    """Return why a workspace cannot be changed."""
    if not workspace.is_there():
        return message(GONE, folder=workspace.folder)
    holder = workspace.holder
    if holder:
        return message(
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
    return message(
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
