"""Footprints in what GDAL opens: which layer of a file holds them, read where they are wanted."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Collection
from pathlib import Path

import pyproj
from osgeo import gdal, ogr

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..io import crs_of, gdal_exceptions, open_dataset, read_layer
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP

_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbCurvePolygon, ogr.wkbMultiSurface)
_ANYTHING = (ogr.wkbUnknown, ogr.wkbGeometryCollection)
_PACKED = (".shp", ".gpkg", ".geojson", ".json", ".fgb", ".kml")
_GEODATABASE = re.compile(r".*?\.gdb(?=/)", re.IGNORECASE)
_PARQUET = (".parquet", ".geoparquet", ".pq")


class LayerFile:
    """The layer of polygons in a file.

    Attributes
    ----------
    names : its fields.
    crs : its CRS.
    count : how many features it has.
    extent : x and y from, x and y to; ``None`` when it is empty.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._source = _for_gdal(path)
        if path.suffix.lower() in _PARQUET and gdal.GetDriverByName("Parquet") is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{path}” is GeoParquet, which the GDAL of this QGIS cannot read. Get the same data as GeoJSON or "
                    "GeoPackage, or convert it on another computer: ogr2ogr buildings.gpkg {file}",
                ),
                path=os.fspath(path),
                file=path.name,
            )
        with gdal_exceptions():
            dataset = open_dataset(self._source)
            layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
            layer = self._choose(layers)
            self._layer = layer.GetName()
            definition = layer.GetLayerDefn()
            self.names = tuple(definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount()))
            self.count = layer.GetFeatureCount()
            xmin, xmax, ymin, ymax = layer.GetExtent() if self.count else (0.0,) * 4
            self.extent = (xmin, ymin, xmax, ymax) if self.count else None
            reference = layer.GetSpatialRef()
            self.crs = None if reference is None else crs_of(reference)
        if self.crs is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{path}” has no coordinate reference system. Load it into QGIS, set its CRS and choose the layer.",
                ),
                path=os.fspath(path),
            )

    def _choose(self, layers: list[ogr.Layer]) -> ogr.Layer:
        flat = {layer.GetName(): ogr.GT_Flatten(layer.GetGeomType()) for layer in layers}
        found = [layer for layer in layers if flat[layer.GetName()] in _POLYGONS]
        found = found or [layer for layer in layers if flat[layer.GetName()] in _ANYTHING]
        if len(found) == 1:
            return found[0]
        template = (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” holds several layers of polygons: {layers}. Load the right one into QGIS and choose it, or "
                "write {path}|layername=<name>.",
            )
            if found
            else QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” holds no layer of polygons. It holds: {layers}.")
        )
        names = ", ".join(layer.GetName() for layer in found or layers) or "–"
        raise UrbanProfilingError(template, path=os.fspath(self.path), layers=names)

    def read(
        self, columns: Collection[str], box: tuple[float, float, float, float] | None, progress: Progress | None = None
    ) -> Frame:
        """Return the layer with these columns; with a box (in the layer's CRS) no more than what touches it."""
        crs: pyproj.CRS = self.crs
        return read_layer(self._source, self._layer, columns, progress, crs=crs, name=self.path.name, box=box)


def _for_gdal(path: Path) -> str:
    """Return a path as GDAL opens it, packed files through its virtual file systems."""
    name = os.fspath(path)
    if path.is_dir():
        return name
    with path.open("rb") as file:
        head = file.read(4)
    if head[:2] == b"\x1f\x8b":
        return f"/vsigzip/{name}"
    if head != b"PK\x03\x04" or path.suffix.lower() != ".zip":
        return name
    inner = _only_member(path)
    return f"/vsizip/{name}/{inner}" if inner else f"/vsizip/{name}"


def _only_member(path: Path) -> str:
    """Return the one layer file, geodatabase or folder of shapefiles of a packed file; empty: GDAL is to find out."""
    try:
        with zipfile.ZipFile(path) as packed:
            names = [name for name in packed.namelist() if not name.startswith("__MACOSX/")]
    except (zipfile.BadZipFile, OSError):
        return ""
    found = list(dict.fromkeys(match[0] for name in names if (match := _GEODATABASE.match(name))))
    found += [name for name in names if name.lower().endswith(_PACKED)]
    if len(found) == 1:
        return found[0]
    folders = {name.rpartition("/")[0] for name in found}
    shapes = all(name.lower().endswith(".shp") for name in found)
    return folders.pop() if found and shapes and len(folders) == 1 else ""
