"""Two runs of a step side by side: what changed in inputs, parameters, figures, and on the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ..core.duplicates import normalized
from ..core.errors import UrbanProfilingError
from ..core.frame import Frame, is_missing
from ..core.text import QT_TRANSLATE_NOOP, as_text
from .runs import Run

PARAMETER, INPUT, FIGURE, VERSION = "parameter", "input", "figure", "version"
SAME, CHANGED, ADDED, REMOVED = "same", "changed", "added", "removed"


@dataclass(frozen=True)
class Difference:
    """One thing that differs. `kind`: ``parameter, input, figure`` or ``version``; ``None``: not given or unknown."""

    kind: str
    key: str
    before: Any
    after: Any


def compare_runs(before: Run, after: Run) -> list[Difference]:
    """Return what differs between two runs, in the order inputs, parameters, figures, versions.

    A layer differs when its content does: another source alone shows as a parameter.
    """
    found = []
    for key in _keys(before.inputs, after.inputs):
        one, other = before.inputs.get(key, ()), after.inputs.get(key, ())
        told = [tuple(_content(item.fingerprint) for item in items) for items in (one, other)]
        if told[0] != told[1]:
            found.append(Difference(INPUT, key, _counts(one), _counts(other)))
    found += _differing(PARAMETER, before.parameters, after.parameters)
    found += _differing(FIGURE, before.figures, after.figures)
    return found + _differing(VERSION, before.versions, after.versions)


def _differing(kind: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    keys = [key for key in _keys(before, after) if before.get(key) != after.get(key)]
    return [Difference(kind, key, before.get(key), after.get(key)) for key in keys]


def _keys(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    return list(dict.fromkeys([*before, *after]))


def _content(fingerprint: Any) -> Any:
    return fingerprint.content or (fingerprint.changed, fingerprint.count)


def _counts(items: Any) -> int | None:
    known = [item.fingerprint.count for item in items if item.fingerprint.count is not None]
    return sum(known) if known else None


def compare_layers(before: Frame, after: Frame, key: str | None = None) -> Frame:
    """Return the features of two versions of a layer with what became of each.

    Features are matched by a field that names each once in both (`key`, else the first such field whose name ends in
    ``id`` or ``pcode``), else by equal geometry. Feature order does not matter.

    Returns
    -------
    The features of `after`, then those of `before` that are gone, with `change` (``same, changed, added, removed``),
    `changed_fields` (names, comma-separated; ``geometry`` among them) and, for every number field of both,
    ``<field>_before``, ``<field>`` and ``<field>_change`` (after - before; missing where either is).

    Raises
    ------
    UrbanProfilingError : layers without a common CRS.
    """
    placed = before.crs is not None and after.crs is not None
    if placed and not before.crs.equals(after.crs, ignore_axis_order=True):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The two layers are in different coordinate systems ({one}, {other})."),
            one=before.crs.name,
            other=after.crs.name,
        )
    name = _key_of(before, after, key)
    partner = _match(before, after, name)  # row of `before` for each row of `after`, -1 for none
    gone = np.setdiff1d(np.arange(len(before)), partner[partner >= 0])
    matched = partner >= 0
    changed = _changed_fields(before, after, partner)
    told = np.array([", ".join(names) if names else None for names in changed], dtype=object)
    change = np.where(~matched, ADDED, np.where([bool(names) for names in changed], CHANGED, SAME)).astype(object)
    columns: dict[str, np.ndarray] = {}
    if name is not None:
        now, then = after.columns[name], before.columns[before.find(name)][gone]
        columns[name] = np.concatenate([now, then] if now.dtype == then.dtype else [now.astype(object), then])
    columns["change"] = np.concatenate([change, np.full(len(gone), REMOVED, dtype=object)])
    columns["changed_fields"] = np.concatenate([told, np.full(len(gone), None, dtype=object)])
    for field in _number_fields(before, after):
        if field == name:
            continue
        then = np.full(len(after) + len(gone), np.nan)
        then[: len(after)][matched] = _numbers(before, field)[partner[matched]]
        then[len(after) :] = _numbers(before, field)[gone]
        now = np.concatenate([_numbers(after, field), np.full(len(gone), np.nan)])
        columns[f"{field}_before"], columns[field], columns[f"{field}_change"] = then, now, now - then
    geometry = None
    if after.geometry is not None and before.geometry is not None:
        geometry = np.concatenate([after.geometry, before.geometry[gone]])
    return Frame(geometry, columns, after.crs, name=after.name)


def _key_of(before: Frame, after: Frame, key: str | None) -> str | None:
    """Return the field of `after` that names every feature once in both layers."""
    wanted = [key] if key else [n for n in after.columns if n.lower().endswith(("id", "pcode"))]
    for name in wanted:
        found, other = after.find(name), before.find(name)
        if found is None or other is None:
            continue
        values = [frame.columns[column] for frame, column in ((after, found), (before, other))]
        if all(not is_missing(v).any() and len(np.unique(v.astype(str))) == len(v) for v in values):
            return found
    return None


def _match(before: Frame, after: Frame, name: str | None) -> np.ndarray:
    if name is not None:
        rows = {as_text(value): row for row, value in enumerate(before.columns[before.find(name)].tolist())}
        return np.array([rows.get(as_text(value), -1) for value in after.columns[name].tolist()], dtype=np.int64)
    if after.geometry is None or before.geometry is None:
        return np.where(np.arange(len(after)) < len(before), np.arange(len(after)), -1)
    places: dict[bytes, list[int]] = {}
    for row, wkb in enumerate(shapely.to_wkb(normalized(before.geometry))):
        places.setdefault(wkb or b"", []).append(row)
    found = []
    for wkb in shapely.to_wkb(normalized(after.geometry)):
        rows = places.get(wkb or b"")
        found.append(rows.pop(0) if rows else -1)
    return np.array(found, dtype=np.int64)


def _equal(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return which geometries are equal; of an invalid one, which GEOS cannot compare, the vertices must be."""
    same: np.ndarray = shapely.to_wkb(normalized(one)) == shapely.to_wkb(normalized(other))
    rest = np.flatnonzero(~same & shapely.is_valid(one) & shapely.is_valid(other))
    same[rest] = shapely.equals(one[rest], other[rest])
    return same


def _changed_fields(before: Frame, after: Frame, partner: np.ndarray) -> list[list[str]]:
    """Return, for each feature of `after`, the fields that its partner holds otherwise."""
    found: list[list[str]] = [[] for _ in range(len(after))]
    rows = np.flatnonzero(partner >= 0)
    then = partner[rows]
    if after.geometry is not None and before.geometry is not None:
        same = _equal(after.geometry[rows], before.geometry[then])
        none = shapely.is_missing(after.geometry[rows]) & shapely.is_missing(before.geometry[then])
        for row in rows[~(same | none)].tolist():
            found[row].append("geometry")
    for name, values in after.columns.items():
        other = before.find(name)
        if other is None:
            continue
        now, was = values[rows], before.columns[other][then]
        missing, before_missing = is_missing(now), is_missing(was)
        if now.dtype.kind in "fiu" and was.dtype.kind in "fiu":
            close = np.isclose(now.astype(float), was.astype(float), rtol=1e-9, atol=1e-9, equal_nan=True)
        else:
            close = now.astype(str) == was.astype(str)
        for row in rows[~((close & ~missing & ~before_missing) | (missing & before_missing))].tolist():
            found[row].append(name)
    return found


def _number_fields(before: Frame, after: Frame) -> list[str]:
    names = [name for name in after.columns if before.find(name) is not None]
    return [
        name
        for name in names
        if after.kinds[name] in ("integer", "real") and before.kinds[before.find(name)] in ("integer", "real")
    ]


def _numbers(frame: Frame, name: str) -> np.ndarray:
    values = frame.columns[frame.find(name)]
    if values.dtype == object:
        return np.array([np.nan if value is None else float(value) for value in values])
    return values.astype(np.float64)
