"""The record of a run."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import sources
from .fingerprint import Fingerprint
from .plain_json import read_json
from .run_states import CANCELLED, DONE, FAILED, INTERRUPTED, RUNNING
from .sources import Home

__all__ = [
    "CANCELLED",
    "COLUMNS",
    "DONE",
    "FAILED",
    "INTERRUPTED",
    "RUNNING",
    "Input",
    "Run",
    "now",
    "read_runs",
    "row_of",
    "run_of",
]

COLUMNS = (
    "algorithm", "parameters", "inputs", "outputs", "figures", "notes", "breakdown", "versions", "edition", "started",
    "ended", "status", "problem", "sensitivity", "run_by", "token",
)  # fmt: skip
"""Columns of the table `runs` but its id."""
_LISTS = ("notes", "breakdown")
_OBJECTS = ("parameters", "inputs", "outputs", "figures", "versions", "run_by", "sensitivity")
_JSON = (*_LISTS, *_OBJECTS)
_SOURCES = ("parameters", "inputs", "outputs")


@dataclass(frozen=True)
class Input:
    """A layer that was read: where it was, and what it was like."""

    source: str
    fingerprint: Fingerprint = Fingerprint()


@dataclass(frozen=True)
class Run:
    """One run of an algorithm into a workspace.

    Attributes
    ----------
    number : its id, counting up.
    algorithm : ``urbanprofiling:streetland``.
    parameters : what it was given but for its outputs, layers by source.
    inputs : the layers it read, by parameter key.
    outputs : source of each layer it makes, by sink key.
    figures, notes, breakdown : what it said; an undefined figure is ``None``.
    versions : of the plugin, QGIS, GDAL and the Python packages that compute.
    edition : of the method.
    started, ended : ISO 8601, UTC.
    status : ``running, done, failed, cancelled`` or ``interrupted``.
    problem : why it failed, for the user.
    sensitivity : how sensitive each layer is, by sink key; see `algorithms.parameters.Sink`.
    run_by : user, host and process.
    """

    number: int = 0
    algorithm: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    inputs: Mapping[str, tuple[Input, ...]] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, float | str | None] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    breakdown: tuple[tuple[str, float | None], ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    edition: str = ""
    started: str = ""
    ended: str = ""
    status: str = DONE
    problem: str = ""
    sensitivity: Mapping[str, str] = field(default_factory=dict)
    run_by: Mapping[str, str] = field(default_factory=dict)
    token: str = ""

    @property
    def seconds(self) -> float:
        """How long it took; 0 when it has not ended."""
        try:
            begin, end = (datetime.datetime.fromisoformat(text) for text in (self.started, self.ended))
            return max((end - begin).total_seconds(), 0.0)
        except (TypeError, ValueError):  # not ended, or edited by hand
            return 0.0

    def input_of(self, source: str) -> Input | None:
        """Return what was recorded of a layer, ``None`` when it was not read."""
        return next((item for items in self.inputs.values() for item in items if item.source == source), None)


def now() -> str:
    """Return the time as runs record it."""
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds")


def row_of(run: Run, home: Home) -> dict[str, str | None]:
    """Return the row of a run, by column; what lies in the folder is named relative to it."""
    inputs = {
        key: [{"source": item.source, "fingerprint": item.fingerprint.stored()} for item in items]
        for key, items in run.inputs.items()
    }
    row: dict[str, str | None] = {}
    for column in COLUMNS:
        value = inputs if column == "inputs" else getattr(run, column)
        if column in _SOURCES:
            value = sources.moved(_plain(value), home.recorded)
        row[column] = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True) if column in _JSON else value
    row["ended"] = run.ended or None
    return row


def read_runs(
    connection: sqlite3.Connection, home: Home, known: Mapping[int, Run] | None = None, where: str = "1"
) -> list[Run]:
    """Return the recorded runs, oldest first; those that are known already are not read again."""
    known = known or {}
    columns = ("id", *COLUMNS)
    rows = connection.execute(f"SELECT {', '.join(columns)} FROM runs WHERE {where} ORDER BY id")  # nosec B608
    return [known.get(row[0]) or run_of(row[0], dict(zip(columns, row)), home) for row in rows]


def run_of(number: int, row: Mapping[str, Any], home: Home) -> Run:
    """Return the run of a row; what cannot be read in it is left empty."""
    found: dict[str, Any] = {}
    for column in COLUMNS:
        if column in _OBJECTS:
            found[column] = read_json(row[column], {})
        elif column in _LISTS:
            found[column] = read_json(row[column], [])
        else:
            found[column] = str(row[column] or "")
    for column in _SOURCES:
        found[column] = sources.moved(found[column], home.opened)
    found["inputs"] = {key: _inputs(items) for key, items in found["inputs"].items()}
    for column in ("outputs", "versions", "run_by", "sensitivity"):
        found[column] = {key: value for key, value in found[column].items() if isinstance(value, str)}
    found["figures"] = {key: value for key, value in found["figures"].items() if not isinstance(value, (list, dict))}
    found["notes"] = tuple(str(note) for note in found["notes"])
    pairs = [pair for pair in found["breakdown"] if isinstance(pair, list) and len(pair) == 2]
    found["breakdown"] = tuple((str(label), value) for label, value in pairs)
    return Run(number, **found)


def _inputs(items: Any) -> tuple[Input, ...]:
    return tuple(
        Input(item["source"], Fingerprint.read(item.get("fingerprint")))
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, dict) and isinstance(item.get("source"), str)
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value
