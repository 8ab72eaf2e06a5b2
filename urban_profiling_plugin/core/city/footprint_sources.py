"""Where footprints come from: a layer, a text file, an OpenStreetMap extract; piece by piece, and which are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..crs import WGS84, check_coordinates
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import POLYGON, made_valid, repair, united
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message
from . import footprint_notes as notes
from .footprint_files import JSON_LINES, LAYER, OSM, TextFile, check_exists, kind_of_file
from .footprint_layers import LayerFile
from .footprint_schemes import scheme_of, wanted_columns
from .import_osm import import_osm

_BLOCK = 50_000


@dataclass(frozen=True)
class Clip:
    """Where footprints are kept: what touches `area`; everywhere without one."""

    area: shapely.Geometry | None = None

    @classmethod
    def of(cls, boundary: Frame | None, crs: pyproj.CRS) -> Clip:
        if boundary is None:
            return cls()
        check_coordinates(boundary)
        area = united(repair(boundary, POLYGON).frame.to_crs(crs).geometry)
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
            near[broken] = made_valid(near[broken])
        keep[keep] = shapely.intersects(self.area, near)
        return keep


@dataclass
class Piece:
    """Rows of a source: geometries, columns, where they stand in it, and lines that are no rows."""

    geometry: np.ndarray
    columns: dict[str, np.ndarray]
    rows: np.ndarray
    unread: list[int] = field(default_factory=list)


@dataclass
class Source:
    """A source of footprints: whose they are, in which CRS, and its pieces.

    Attributes
    ----------
    lines : rows are counted in lines of a text file.
    outside_n : footprints outside the boundary that are not among the pieces, ``None`` when nobody counted them.
    extent : of all footprints (x and y from, x and y to), where it is known before the pieces are read.
    skipped, notes : what reading left out, and what it had to say.
    """

    name: str
    scheme: str
    crs: pyproj.CRS
    pieces: Iterable[Piece]
    lines: bool = False
    outside_n: int | None = 0
    extent: tuple[float, float, float, float] | None = None
    skipped: int = 0
    notes: list[Message] = field(default_factory=list)


def open_source(source: str | Path | Frame, scheme: str, boundary: Frame | None, progress: Progress) -> Source:
    """Return a source of footprints, told by what it holds.

    Raises
    ------
    UrbanProfilingError : a file that is not there, is something else, or lacks columns.
    """
    if isinstance(source, Frame):
        return _of_frame(source, scheme, boundary, progress)
    path = Path(source)
    if path.suffix.lower() != ".gdb":
        check_exists(path)
    kind = LAYER if path.is_dir() else kind_of_file(path)
    if kind == OSM:
        return _of_osm(path, scheme, boundary, progress)
    if kind == LAYER:
        return _of_layer_file(LayerFile(path), scheme, boundary, progress)
    text = TextFile(path, kind)
    chosen = scheme_of(text.names, scheme, path.name, lines=kind == JSON_LINES)
    batches = text.batches(wanted_columns(chosen, text.names), progress)
    pieces = (Piece(batch.geometry, batch.columns, batch.lines, batch.unread) for batch in batches)
    return Source(path.name, chosen, WGS84, pieces, lines=True)


def _of_layer_file(file: LayerFile, scheme: str, boundary: Frame | None, progress: Progress) -> Source:
    chosen = scheme_of(file.names, scheme, file.path.name)
    box = Clip.of(boundary, file.crs).box
    frame = file.read(wanted_columns(chosen, file.names), box, progress.part(0, 60))
    found = _of_frame(frame, chosen, boundary, progress.part(60, 100))
    found.outside_n, found.extent = file.count - len(frame), file.extent
    return found


def _of_frame(frame: Frame, scheme: str, boundary: Frame | None, progress: Progress) -> Source:
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

    def pieces() -> Iterator[Piece]:
        for start in progress.each(range(0, len(frame), _BLOCK)):
            rows = slice(start, start + _BLOCK)
            yield Piece(frame.geometry[rows], {n: v[rows] for n, v in columns.items()}, frame.ids[rows])

    return Source(frame.name, chosen, frame.crs, pieces())


def _of_osm(path: Path, scheme: str, boundary: Frame | None, progress: Progress) -> Source:
    """Return the buildings of an OpenStreetMap extract, which `import_osm` finds and checks."""
    if scheme not in ("auto", "osm"):
        notes.refuse_scheme(path.name, scheme)
    result = import_osm(path, boundary, wanted={"BUILDINGS"}, progress=progress)
    frame = result.layers["BUILDINGS"]
    columns = dict(frame.columns)
    columns["height"], columns["building:levels"] = columns.pop("height_m"), columns.pop("levels")
    found = Source(path.name, "osm", frame.crs, [Piece(frame.geometry, columns, frame.ids)])
    found.outside_n = 0 if boundary is None else None
    found.skipped = int(result.figures["SKIPPED_N"])
    found.notes = result.notes[1:]  # the first is the licence, said with the others
    return found
