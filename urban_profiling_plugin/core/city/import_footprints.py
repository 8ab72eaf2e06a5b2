"""Building footprints of OpenStreetMap, Overture, Google, Microsoft or anybody, as one kind of layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..crs import WGS84, check_coordinates, metric_crs
from ..duplicates import first_equal
from ..errors import UrbanProfilingError
from ..frame import Frame, is_missing
from ..geometry import POLYGON, repair
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message
from . import footprint_notes as notes
from .footprint_files import JSON_LINES, LAYER, OSM, TextFile, check_exists, kind_of_file
from .footprint_layers import LayerFile
from .footprint_schemes import (
    ANY,
    SCHEMES,
    Remarks,
    describe,
    outline_ids,
    scheme_of,
    wanted_columns,
)
from .import_osm import import_osm

_READING = 80.0
_KINDS = {"source_id": "text", "source": "text", "confidence": "real", "height_m": "real", "levels": "real"}
_KINDS.update({"use": "text", "area_m2": "real"})
_MOST_DEGREES = (180.0, 90.0)


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
    pieces = _open(source, scheme, boundary, reading)
    city = _City(pieces, min_confidence, _Clip.of(boundary, pieces.crs))
    for piece in pieces.read():
        city.take(piece)
    return _finish(city, boundary, progress.part(_READING, 100))


# --- what to read ----------------------------------------------------------------------------------------------------


@dataclass
class _Piece:
    """Rows of a source: geometries, columns, where they stand in it, and lines that are no rows."""

    geometry: np.ndarray
    columns: dict[str, np.ndarray]
    rows: np.ndarray
    unread: list[int] = field(default_factory=list)


@dataclass
class _Pieces:
    """A source of footprints: whose they are, in which CRS, and its pieces.

    `lines`: rows are counted in lines of a text file. `clipped`: nothing outside the boundary was read, so that nobody
    knows how much there is. `skipped`, `notes`: what reading left out and had to say.
    """

    name: str
    scheme: str
    crs: pyproj.CRS
    pieces: Iterable[_Piece]
    lines: bool = False
    clipped: bool = False
    skipped: int = 0
    notes: list[Message] = field(default_factory=list)

    def read(self) -> Iterator[_Piece]:
        yield from self.pieces


def _open(source: str | Path | Frame, scheme: str, boundary: Frame | None, progress: Progress) -> _Pieces:
    if isinstance(source, Frame):
        return _of_frame(source, scheme, boundary)
    path = Path(source)
    if path.suffix.lower() != ".gdb":
        check_exists(path)
    kind = LAYER if path.is_dir() else kind_of_file(path)
    if kind == OSM:
        return _of_osm(path, scheme, boundary, progress)
    if kind == LAYER:
        layer = LayerFile(path)
        chosen = scheme_of(layer.names, scheme, path.name)
        box = _Clip.of(boundary, layer.crs).box
        frame = layer.read(wanted_columns(chosen, layer.names), box, progress)
        return _of_frame(frame, chosen, boundary)
    text = TextFile(path, kind)
    chosen = scheme_of(text.names, scheme, path.name, lines=kind == JSON_LINES)
    batches = text.batches(wanted_columns(chosen, text.names), progress)
    pieces = (_Piece(batch.geometry, batch.columns, batch.lines, batch.unread) for batch in batches)
    return _Pieces(path.name, chosen, WGS84, pieces, lines=True)


def _of_frame(frame: Frame, scheme: str, boundary: Frame | None) -> _Pieces:
    if frame.geometry is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” is a table without outlines. Choose a layer of polygons, or the file itself if it is a CSV "
                "with outlines as WKT.",
            ),
            name=frame.name,
        )
    check_coordinates(frame, boundary)
    names = list(frame.columns)
    chosen = scheme_of(names, scheme, frame.name)
    columns = {name: frame.columns[name] for name in wanted_columns(chosen, names)}
    return _Pieces(frame.name, chosen, frame.crs, [_Piece(frame.geometry, columns, frame.ids)])


def _of_osm(path: Path, scheme: str, boundary: Frame | None, progress: Progress) -> _Pieces:
    """Return the buildings of an OpenStreetMap extract, which `import_osm` finds and checks."""
    if scheme not in ("auto", "osm"):
        notes.refuse_scheme(path.name, scheme)
    result = import_osm(path, boundary, wanted={"BUILDINGS"}, progress=progress)
    frame = result.layers["BUILDINGS"]
    columns = dict(frame.columns)
    columns["height"], columns["building:levels"] = columns.pop("height_m"), columns.pop("levels")
    found = _Pieces(path.name, "osm", frame.crs, [_Piece(frame.geometry, columns, frame.ids)])
    found.clipped = boundary is not None
    found.skipped = int(result.figures["SKIPPED_N"])
    found.notes = result.notes[1:]  # the first is the licence, said with the others
    return found


# --- what to keep ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Clip:
    """Where footprints are kept: what touches `area`; everywhere without one."""

    area: shapely.Geometry | None = None

    @classmethod
    def of(cls, boundary: Frame | None, crs: pyproj.CRS) -> _Clip:
        if boundary is None:
            return cls()
        check_coordinates(boundary)
        area = shapely.union_all(repair(boundary, POLYGON).frame.to_crs(crs).geometry)
        shapely.prepare(area)
        return cls(area)

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north."""
        return None if self.area is None else self.area.bounds

    def keeps(self, geometry: np.ndarray, bounds: np.ndarray) -> np.ndarray:
        """Return which geometries (none of them missing) touch the area."""
        if self.area is None:
            return np.ones(len(geometry), dtype=bool)
        west, south, east, north = self.area.bounds
        keep = (bounds[:, 0] <= east) & (bounds[:, 2] >= west) & (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
        near = geometry[keep]
        broken = ~shapely.is_valid(near)
        if broken.any():  # GEOS may refuse them; the originals are repaired at the end
            near[broken] = shapely.make_valid(near[broken])
        keep[keep] = shapely.intersects(self.area, near)
        return keep


class _City:
    """The footprints kept so far, and what became of the others."""

    def __init__(self, source: _Pieces, min_confidence: float | None, clip: _Clip) -> None:
        self.source, self.min_confidence, self.clip = source, min_confidence, clip
        self.remarks = Remarks()
        self.parts: list[tuple[np.ndarray, dict[str, np.ndarray], np.ndarray, np.ndarray]] = []
        self.broken: list[int] = []
        self.off_earth: list[int] = []
        self.outside_n = self.low_n = self.unknown_confidence_n = 0
        self.extent = np.array([np.inf, np.inf, -np.inf, -np.inf])

    def take(self, piece: _Piece) -> None:
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
    area_m2 = shapely.area(frame.to_crs(crs).geometry)
    progress.at(90)
    made = {**frame.columns, "source_id": _ids(frame, by_row=city.source.scheme == ANY and not city.source.lines)}
    made["area_m2"] = area_m2
    skipped_n = len(city.broken) + len(city.off_earth) + len(once) - len(frame) + city.source.skipped
    output = Frame(frame.geometry, {name: made[name] for name in _KINDS}, frame.crs, frame.ids, "footprints", _KINDS)
    figures = {
        "BUILDINGS_N": len(output),
        "SKIPPED_N": skipped_n,
        "DUPLICATES_N": int(again.sum()) + int(twice.sum()),
        "OUTSIDE_N": None if city.source.clipped else city.outside_n,
        "LOW_CONFIDENCE_N": city.low_n,
    }
    said = notes.all_notes(city, output, int(again.sum()), int(twice.sum()), crs)
    return Result({"OUTPUT": output}, figures, [*said, *repaired.notes, *city.source.notes])


def _same_id(ids: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """Return which features repeat the id of an earlier one."""
    again = np.zeros(len(ids), dtype=bool)
    given = np.flatnonzero(kind >= 0)
    if len(given):
        texts = np.char.add(kind[given].astype(str), np.char.add(":", ids[given].astype(str)))
        _, first = np.unique(texts, return_index=True)
        again[np.delete(given, first)] = True
    return again


def _ids(frame: Frame, by_row: bool) -> np.ndarray:
    """Return the source's ids; where it has none, the feature's number in a layer, or one made from the outline."""
    ids = frame.columns["source_id"].copy()
    without = is_missing(ids)
    if without.any():
        ids[without] = frame.ids[without].astype(str) if by_row else outline_ids(frame.geometry[without])
    return ids
