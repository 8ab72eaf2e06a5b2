"""Keeps the record of a run that writes into a workspace, whoever starts it: dialog, toolbox, model or `qgis_process`.

The record of a finished run is written in the transaction that puts its layers in place: after a crash there are both
or neither.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..core.errors import UrbanProfilingError
from ..core.gpkg_records import Statement
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from . import recovery, runs, schema, sources
from .lock import this_process
from .roles import RoleLayer, role_statements
from .runs import Input, Run
from .sources import Home
from .workflows import role_tables
from .workspace import Workspace


class Recording:
    """One run that goes on: made by `begin`, ended by `finished` in the transaction of its layers or by `ended`."""

    def __init__(self, home: Home, package: Path, run: Run) -> None:
        self._home, self._package, self._run = home, package, run
        self._lock = recovery.run_lock(package, run.token)

    @classmethod
    def begin(
        cls,
        package: Path,
        algorithm: str,
        parameters: Mapping[str, Any],
        inputs: Mapping[str, Sequence[str]],
        outputs: Mapping[str, str],
        versions: Mapping[str, str],
        edition: str = "",
        sensitivity: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> Recording:
        """Record that a run begins.

        Parameters
        ----------
        package : what `workspace_package` returned.
        inputs : sources of the layers that are read, by parameter key.
        outputs : the tables that will be made, by sink key.

        Raises
        ------
        UrbanProfilingError : another run is writing the same tables, or the file cannot be written.
        """
        progress = progress or Progress()
        workspace = Workspace(package)
        workspace.reload()
        named = workspace.home.named
        read = {
            key: tuple(_input(workspace, named(source), progress) for source in given)
            for key, given in inputs.items()
            if given
        }
        places = {key: workspace.source(table) for key, table in outputs.items()}
        run = Run(
            0, algorithm, sources.moved(parameters, named), read, places, versions=dict(versions), edition=edition,
            started=runs.now(), status=runs.RUNNING, sensitivity=dict(sensitivity or {}), run_by=this_process(),
            token=uuid.uuid4().hex,
        )  # fmt: skip
        made = cls(workspace.home, workspace.package, run)
        with _telling_of(workspace):
            made._lock.take()
            with contextlib.ExitStack() as stack:
                stack.callback(made._lock.release)
                made._insert()
                stack.pop_all()
        return made

    def _insert(self) -> None:
        row = runs.row_of(self._run, self._home)
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        with schema.connect(self._package, write=True) as connection:
            self._refuse_another()  # while nobody else can begin
            connection.execute(f"INSERT INTO runs ({names}) VALUES ({marks})", tuple(row.values()))  # nosec B608

    def _refuse_another(self) -> None:
        """Raise when a run that goes on is writing one of the tables."""
        for other in recovery.living_runs(self._package):
            both = set(other.outputs.values()) & set(self._run.outputs.values())
            if both:
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{table}” is being written by another run (begun {since} by {user} on {host}). Wait until it "
                        "has ended, then run again.",
                    ),
                    table=sources.parts_of(sorted(both)[0])[1],
                    since=other.started.replace("T", " ").partition(".")[0],
                    user=other.run_by.get("user") or "?",
                    host=other.run_by.get("host") or "?",
                )

    def finished(
        self,
        outputs: Sequence[str],
        figures: Mapping[str, float | str | None],
        notes: Sequence[str],
        breakdown: Sequence[tuple[str, float | None]],
        empty: Sequence[str] = (),
    ) -> list[Statement]:
        """Return the statements that record the end of the run, for the transaction that puts its layers in place.

        `outputs` are the keys of the layers that were made, `empty` those of them without features. A layer that fills
        a role in some workflow takes it on, see `role_tables`.
        """
        made = {key: place for key, place in self._run.outputs.items() if key in outputs}
        run = replace(
            self._run, outputs=made, figures=dict(figures), notes=tuple(notes), breakdown=tuple(breakdown),
            status=runs.DONE, ended=runs.now(),
        )  # fmt: skip
        statements = [self._update(run)]
        tables = {key: sources.parts_of(place)[1] for key, place in made.items()}
        for role, table in role_tables(run.algorithm, tables, empty).items():
            layer = RoleLayer(sources.source_of(self._package, table), vendor="workflow", checked=run.ended)
            statements += role_statements(role, layer, self._home)
        return statements

    def ended(self, status: str, problem: str = "") -> None:
        """Record that the run ended without its layers; of one that cannot be recorded any more nothing is said."""
        with contextlib.suppress(sqlite3.Error, OSError), schema.connect(self._package, write=True) as connection:
            connection.execute(*self._update(replace(self._run, status=status, problem=problem, ended=runs.now())))

    def close(self) -> None:
        """Give the run's lock back; to be called however the run ended."""
        self._lock.release()

    def _update(self, run: Run) -> Statement:
        row = runs.row_of(run, self._home)
        columns = ("outputs", "figures", "notes", "breakdown", "status", "problem", "ended")
        wanted = ", ".join(f"{column} = ?" for column in columns)
        return f"UPDATE runs SET {wanted} WHERE token = ?", (*(row[column] for column in columns), run.token)  # nosec B608


def workspace_package(path: str | Path) -> Path | None:
    """Return the GeoPackage when it is a workspace that a run into it is recorded in, else ``None``."""
    package = Path(os.path.abspath(path))  # noqa: PTH100 - takes ``..`` away, not links
    known = package.suffix.lower() == ".gpkg" and schema.about_of(package) is not None
    return package if known else None


def _input(workspace: Workspace, source: str, progress: Progress) -> Input:
    progress.check()
    signs = workspace.fingerprint(source)
    return Input(source, signs.with_content(workspace.content(source)))


@contextlib.contextmanager
def _telling_of(workspace: Workspace):  # noqa: ANN202
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        told = UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The run cannot be recorded in “{path}”: {reason}. Check that the disk is not full and that the folder "
                "can be written to. Nothing was changed.",
            ),
            path=workspace.package,
            reason=error,
        )
        raise workspace.explained(error, told) from error
