"""Whether a file is OpenStreetMap data, and which part of it is wanted."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely
from osgeo import gdal

from ..crs import WGS84, check_coordinates, metric_crs
from ..errors import UrbanProfilingError, empty_file, unreadable_file
from ..frame import Frame
from ..geometry import POLYGON, repair
from ..io import gdal_exceptions
from ..text import QT_TRANSLATE_NOOP

_KINDS_OF_FILE = (
    (b"SQLite format 3", "SQLite, GeoPackage"),
    (b"PK\x03\x04", "ZIP"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"{", "JSON"),
    (b"\xff\xe0\x04o5m2", "o5m"),
    (b"<!DOCTYPE html", "HTML"),
    (b"<html", "HTML"),
    (b"<?xml", "XML"),
)


def check_file(path: Path) -> None:
    """Raise `UrbanProfilingError` when this is not a readable OSM file, and say what it is instead."""
    if not path.exists():
        _refuse(QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” does not exist. Check the path."), path)
    if path.is_dir():
        _refuse(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” is a folder. Choose the .osm.pbf or .osm file in it."), path
        )
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise unreadable_file(path, error) from error
    if not head:
        raise empty_file(path)
    if b"OSMHeader" in head or head.startswith(b"\x1f\x8b") or b"<osm" in head and b"<osmChange" not in head:
        return
    kind = next((name for start, name in _KINDS_OF_FILE if head.lstrip(b"\xef\xbb\xbf \r\n").startswith(start)), "–")
    _refuse(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{path}” is not an OpenStreetMap file (found: {kind}). Choose a file that ends in .osm.pbf or .osm, for "
            "example an extract of your city from an OpenStreetMap download service; unpack it first if it is packed.",
        ),
        path,
        kind=kind,
    )


def _refuse(template: str, path: Path, **values: str) -> None:
    raise UrbanProfilingError(template, path=os.fspath(path), **values)


@dataclass(frozen=True)
class Clip:
    """Where features are kept: `inside` the boundary (buildings), `near` it (the rest). Without one: everywhere."""

    inside: shapely.Geometry | None = None
    near: shapely.Geometry | None = None
    margin_m: float = 0.0
    crs: pyproj.CRS | None = None
    name: str = ""

    @property
    def box(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north of `near`."""
        return None if self.near is None else self.near.bounds

    def keeps(self, key: str, geometry: np.ndarray) -> np.ndarray:
        """Return which geometries are kept; one that is missing is, for it has to be told about."""
        area = self.inside if key == "BUILDINGS" else self.near
        if area is None:
            return np.ones(len(geometry), dtype=bool)
        return shapely.is_missing(geometry) | shapely.intersects(area, geometry)


def clip_to(boundary: Frame | None, margin_m: float) -> Clip:
    """Return where features are kept; everywhere without a boundary."""
    if boundary is None:
        return Clip()
    check_coordinates(boundary)
    whole = repair(boundary, POLYGON).frame
    crs = metric_crs(whole)
    inside = shapely.union_all(whole.to_crs(crs).geometry)
    both = np.array([inside, shapely.buffer(inside, margin_m)], dtype=object)
    inside, near = Frame(both, {}, crs, name=boundary.name).to_crs(WGS84).geometry  # type: ignore[misc]
    shapely.prepare([inside, near])
    return Clip(inside, near, margin_m, crs, boundary.name)


def refuse_nothing(path: Path, clip: Clip) -> None:
    """Raise `UrbanProfilingError` since nothing was found, and say why that may be."""
    if clip.near is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” holds no buildings, streets, open spaces, services or stops. Probably only a part of the "
                "area's data was saved, or the download failed; get the extract again.",
            ),
            path=str(path),
        )
    extent = header_extent(path)
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The boundary “{name}” (west {west:.4f}, south {south:.4f}, east {east:.4f}, north {north:.4f}) holds "
            "nothing of “{path}” ({extent}). Check that both are of the same city and that the boundary has the right "
            "CRS.",
        ),
        name=clip.name,
        path=str(path),
        extent=extent_text(extent),
        **dict(zip(("west", "south", "east", "north"), clip.inside.bounds)),  # type: ignore[union-attr]
    )


def header_extent(path: Path) -> tuple[float, float, float, float] | None:
    """Return (west, south, east, north) from the file's header, ``None`` when it does not say."""
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR, allowed_drivers=["OSM"])
            west, east, south, north = dataset.GetLayer(0).GetExtent(0)
        except RuntimeError:
            return None
    # GDAL gives zeros when the header says nothing
    known = np.isfinite([west, south, east, north]).all() and west < east and south < north
    return (west, south, east, north) if known else None


def extent_text(extent: tuple[float, float, float, float] | None) -> str:
    """Return an extent in words, a dash when the file does not say.

    >>> extent_text((1, 2, 3, 4))
    'west 1.0000, south 2.0000, east 3.0000, north 4.0000'
    """
    if extent is None:
        return "–"
    return "west {:.4f}, south {:.4f}, east {:.4f}, north {:.4f}".format(*extent)
