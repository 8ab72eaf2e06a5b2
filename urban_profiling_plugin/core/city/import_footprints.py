"""Building footprints of OpenStreetMap, Overture, Google, Microsoft or anybody, as one kind of layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..crs import metric_crs
from ..duplicates import first_equal
from ..frame import Frame, is_missing
from ..geometry import POLYGON, repair
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP
from . import footprint_notes as notes
from .footprint_schemes import ANY, SCHEMES, Remarks, describe, outline_ids
from .footprint_sources import Clip, Piece, Source, open_source

_READING = 80.0
_KINDS = {"source_id": "text", "source": "text", "confidence": "real", "height_m": "real", "levels": "real"}
_KINDS.update({"use": "text", "area_m2": "real"})
_MOST_DEGREES = (180.0, 90.0)
_BLOCK = 50_000


def import_footprints(
    source: str | Path | Frame,
    *,
    scheme: str = "auto",
    boundary: Frame | None = None,
    min_confidence: float | None = None,
    progress: Progress | None = None,
) -> Result:
    """Return building footprints with the same fields, whoever made them, each building once.

    Text files (CSV with WKT, GeoJSON lines, packed or not) are read piece by piece, so that a country's file gives a
    city in the memory the city needs. Footprints are taken whole and keep the source's coordinates. With a boundary
    those that touch it are kept. What stands for “not known” (a height of -1 or 0, a confidence of -1) is missing.

    Parameters
    ----------
    source : a file, or a layer in memory.
    scheme : one of `SCHEMES`; ``auto`` decides by the columns.
    boundary : polygons in any CRS.
    min_confidence : 0 to 1: footprints of lower confidence are left out; those of unknown confidence stay.

    Returns
    -------
    Result
        ``OUTPUT``: ``source_id, source, confidence, height_m, levels, use, area_m2``, area measured in a metric CRS.
        ``source_id`` is the source's own id, made from the outline where the source has none.
        Figures: ``BUILDINGS_N``; ``SKIPPED_N`` (lines and features without a usable outline); ``DUPLICATES_N`` (the
        same id or the same outline again); ``OUTSIDE_N`` (``None`` for an OpenStreetMap extract, of which no more is
        read than the boundary needs); ``LOW_CONFIDENCE_N``. Their sum is the number of footprints read.

    Raises
    ------
    UrbanProfilingError : a file that is damaged, cut short or of another kind, columns that are lacking, latitude and
        longitude swapped, no building left, and why.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "cells.csv"
    >>> _ = path.write_text(
    ...     "latitude,longitude,area_in_meters,confidence,geometry,full_plus_code\\n"
    ...     '0.5,36.5,0,0.8,"POLYGON((36.5 0.5,36.5001 0.5,36.5001 0.5001,36.5 0.5))",6GCQ+11\\n'
    ... )
    >>> frame = import_footprints(path).layers["OUTPUT"]
    >>> frame.columns["source"].tolist(), frame.columns["source_id"].tolist(), frame.columns["area_m2"].round().tolist()
    (['google'], ['6GCQ+11'], [62.0])
    """
    if scheme not in SCHEMES:
        raise ValueError(f"no scheme {scheme}")
    progress = progress or Progress()
    reading = progress.part(0, _READING, QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the footprints"))
    found = open_source(source, scheme, boundary, reading)
    city = _City(found, min_confidence, Clip.of(boundary, found.crs))
    for piece in found.pieces:
        city.take(piece)
    return _finish(city, boundary, progress.part(_READING, 100))


# --- what to keep ----------------------------------------------------------------------------------------------------


class _City:
    """The footprints kept so far, and what became of the others."""

    def __init__(self, source: Source, min_confidence: float | None, clip: Clip) -> None:
        self.source, self.min_confidence, self.clip = source, min_confidence, clip
        self.remarks = Remarks()
        self.parts: list[tuple[np.ndarray, dict[str, np.ndarray], np.ndarray, np.ndarray]] = []
        self.broken: list[int] = []
        self.off_earth: list[int] = []
        self.low_n = self.unknown_confidence_n = 0
        self.outside_n = source.outside_n
        self.extent = np.array(source.extent or (np.inf, np.inf, -np.inf, -np.inf))

    def take(self, piece: Piece) -> None:
        """Keep what is wanted of a piece."""
        self.broken += piece.unread
        described = describe(self.source.scheme, piece.columns, piece.rows, self.source.name, self.remarks)
        geometry, rows = piece.geometry, piece.rows
        if described.centre is not None:
            notes.refuse_swapped(self.source.name, geometry, *described.centre)
        missing = shapely.is_missing(geometry) | shapely.is_empty(geometry)
        self.broken += rows[missing & described.is_building].tolist()
        keep = np.flatnonzero(~missing & described.is_building)
        bounds = shapely.bounds(geometry[keep])
        keep, bounds = self._on_earth(keep, bounds, rows)
        if len(keep):
            self.extent[:2] = np.minimum(self.extent[:2], bounds[:, :2].min(axis=0))
            self.extent[2:] = np.maximum(self.extent[2:], bounds[:, 2:].max(axis=0))
        inside = self.clip.keeps(geometry[keep], bounds)
        if self.outside_n is not None:
            self.outside_n += int((~inside).sum())
        keep = keep[inside]
        keep = keep[~self._is_low(described.columns["confidence"][keep])]
        if len(keep):
            columns = {name: values[keep] for name, values in described.columns.items()}
            self.parts.append((geometry[keep], columns, rows[keep], described.id_kind[keep]))

    def _on_earth(self, keep: np.ndarray, bounds: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Leave out outlines beyond the poles and the date line; most of them beyond means that the file is wrong."""
        if not self.source.crs.is_geographic or not len(keep):
            return keep, bounds
        reach = np.abs(bounds).reshape(-1, 2, 2).max(axis=1)
        off = ~(reach <= np.array(_MOST_DEGREES)).all(axis=1)
        if off.any():
            notes.refuse_coordinates(self.source.name, self.source.crs, reach, off)
            self.off_earth += rows[keep[off]].tolist()
        return keep[~off], bounds[~off]

    def _is_low(self, confidence: np.ndarray) -> np.ndarray:
        if self.min_confidence is None:
            return np.zeros(len(confidence), dtype=bool)
        self.unknown_confidence_n += int(np.isnan(confidence).sum())
        low = confidence < self.min_confidence
        self.low_n += int(low.sum())
        return low


# --- finishing -------------------------------------------------------------------------------------------------------


def _finish(city: _City, boundary: Frame | None, progress: Progress) -> Result:
    if not city.parts:
        notes.refuse_nothing(city, boundary)
    geometry = np.concatenate([part[0] for part in city.parts])
    columns = {name: np.concatenate([part[1][name] for part in city.parts]) for name in city.parts[0][1]}
    rows = np.concatenate([part[2] for part in city.parts])
    id_kind = np.concatenate([part[3] for part in city.parts])
    city.parts.clear()
    progress.at(20)
    again = _same_id(columns["source_id"], id_kind)
    first = np.flatnonzero(~again)
    twice = first_equal(geometry[first]) != np.arange(len(first))
    once = first[~twice]
    progress.at(50)
    columns = {name: values[once] for name, values in columns.items()}
    frame = Frame(geometry[once], columns, city.source.crs, rows[once], city.source.name)
    repaired = repair(frame, POLYGON, progress.part(50, 70))
    frame = repaired.frame
    crs = metric_crs(boundary, frame) if boundary is not None else metric_crs(frame)
    area_m2 = _areas(frame, crs, progress.part(70, 95))
    made = {**frame.columns, "source_id": _ids(frame, by_row=city.source.scheme == ANY and not city.source.lines)}
    made["area_m2"] = area_m2
    skipped_n = len(city.broken) + len(city.off_earth) + len(once) - len(frame) + city.source.skipped
    output = Frame(frame.geometry, {name: made[name] for name in _KINDS}, frame.crs, frame.ids, "footprints", _KINDS)
    figures = {
        "BUILDINGS_N": len(output),
        "SKIPPED_N": skipped_n,
        "DUPLICATES_N": int(again.sum()) + int(twice.sum()),
        "OUTSIDE_N": city.outside_n,
        "LOW_CONFIDENCE_N": city.low_n,
    }
    said = notes.all_notes(city, output, int(again.sum()), int(twice.sum()), crs)
    return Result({"OUTPUT": output}, figures, [*said, *repaired.notes, *city.source.notes])


def _areas(frame: Frame, crs: pyproj.CRS, progress: Progress) -> np.ndarray:
    """Return areas in a metric CRS; block by block, for the outlines are there twice meanwhile."""
    bare = frame.only()
    area_m2 = np.empty(len(frame))
    for start in progress.each(range(0, len(frame), _BLOCK)):
        rows = np.arange(start, min(start + _BLOCK, len(frame)))
        area_m2[rows] = shapely.area(bare.take(rows).to_crs(crs).geometry)
    return area_m2


def _same_id(ids: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """Return which features repeat the id of an earlier one."""
    again = np.zeros(len(ids), dtype=bool)
    for one in set(kind.tolist()) - {-1}:
        given = np.flatnonzero(kind == one)
        _, first = np.unique(ids[given].astype(str), return_index=True)
        again[np.delete(given, first)] = True
    return again


def _ids(frame: Frame, by_row: bool) -> np.ndarray:
    """Return the source's ids; where it has none, the feature's number in a layer, or one made from the outline."""
    ids = frame.columns["source_id"].copy()
    without = is_missing(ids)
    if without.any():
        ids[without] = frame.ids[without].astype(str) if by_row else outline_ids(frame.geometry[without])
    return ids
