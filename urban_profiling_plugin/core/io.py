"""Layers from files, without QGIS: OGR's Arrow stream, and feature by feature what it cannot."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import pyproj
from osgeo import gdal, ogr, osr

from .errors import UrbanProfilingError
from .frame import Frame
from .ogr_values import column_of, from_wkb, joined, unmasked
from .progress import Progress
from .text import QT_TRANSLATE_NOOP

_BATCH = 20_000
_LETTERS = "SHAPE_ENCODING"
_STREAM_FIELDS = 100
"""GDAL 3.6 streams a GeoPackage through a SQL function of at most 127 arguments: beyond, it gives no rows or fails."""
_KIND = {
    ogr.OFTInteger: "integer",
    ogr.OFTInteger64: "integer",
    ogr.OFTReal: "real",
    ogr.OFTString: "text",
    ogr.OFTDate: "date",
    ogr.OFTDateTime: "datetime",
}
_EPOCH = np.datetime64("1970-01-01", "D")
_TRUE_BOOLEANS = int(gdal.VersionInfo()) >= 3_08_03_00
"""Before 3.8.3 GDAL's Arrow stream gives wrong booleans (https://github.com/OSGeo/gdal/issues/8998)."""


def can_stream(layer: ogr.Layer, driver: str) -> bool:
    """Tell whether OGR's Arrow stream reads this layer right on every supported GDAL; booleans may be read apart."""
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    plain = all(field.GetType() in _KIND for field in fields)
    single = definition.GetGeomFieldCount() <= 1
    return plain and single and driver != "FlatGeobuf" and hasattr(layer, "GetArrowStreamAsNumPy")


def read_layer(
    path: str | Path,
    layer: str | int | None = None,
    columns: Iterable[str] | None = None,
    progress: Progress | None = None,
    *,
    crs: pyproj.CRS | None = None,
    name: str | None = None,
    box: tuple[float, float, float, float] | None = None,
) -> Frame:
    """Read a layer of a file.

    Parameters
    ----------
    layer : name or number; the first by default.
    columns : the fields to read, all by default. Names the layer lacks are passed over.
    crs : instead of the file's own.
    name : of the frame, for messages; the layer's own by default.
    box : in the layer's own CRS: features whose bounds do not touch it are left out; some of them may remain.

    Raises
    ------
    UrbanProfilingError : the file cannot be opened, has no such layer or no CRS.
    """
    with gdal_exceptions():
        dataset = open_dataset(path)
        source = dataset.GetLayerByName(layer) if isinstance(layer, str) else dataset.GetLayer(layer or 0)
        if source is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” has no layer “{layer}”. Its layers are: {layers}."),
                path=os.fspath(path),
                layer=layer,
                layers=", ".join(dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())) or "–",
            )
        definition = source.GetLayerDefn()
        fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
        asked = None if columns is None else {column.lower() for column in columns}
        wanted = [field for field in fields if asked is None or field.GetName().lower() in asked]
        kinds = {
            field.GetName(): "boolean" if field.GetSubType() == ogr.OFSTBoolean else _KIND.get(field.GetType(), "text")
            for field in wanted
        }
        progress = progress or Progress()
        if box is not None:
            source.SetSpatialFilterRect(*box)
        if can_stream(source, dataset.GetDriver().ShortName) and len(wanted) <= _STREAM_FIELDS:
            ids, values, geometry = _read_stream(dataset, source, kinds, progress)
        else:
            ids, values, geometry = _read_features(source, kinds, progress)
        if geometry is not None and crs is None and source.GetSpatialRef() is not None:
            crs = crs_of(source.GetSpatialRef())
        return Frame(geometry, values, crs, ids, name or source.GetName(), kinds)


def open_dataset(path: str | Path, shown: str | None = None) -> gdal.Dataset:
    """Open a vector file for reading; raise `UrbanProfilingError` with GDAL's reason when it cannot be.

    `shown` is what the file is called in the message, where it lies in a folder that nobody knows.

    Letters of shapefiles are read in the encoding that their .cpg or .dbf names: once QGIS has opened a shapefile, GDAL
    would hand them over as they are.
    """
    was = gdal.GetConfigOption(_LETTERS)
    try:
        gdal.SetConfigOption(_LETTERS, None)
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        if dataset.GetDriver().ShortName == "ESRI Shapefile":
            for number in range(dataset.GetLayerCount()):
                dataset.GetLayer(number)  # opened only now, when it is in a folder
        return dataset
    except RuntimeError as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be opened as a layer: {reason}"),
            path=shown or os.fspath(path),
            reason=str(error).replace(os.fspath(path), shown or os.fspath(path)),
        ) from error
    finally:
        gdal.SetConfigOption(_LETTERS, was)


def crs_of(reference: osr.SpatialReference) -> pyproj.CRS:
    """Return OGR's CRS as pyproj's."""
    code = reference.GetAuthorityCode(None) if reference.GetAuthorityName(None) == "EPSG" else None
    return pyproj.CRS.from_epsg(int(code)) if code else pyproj.CRS.from_wkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))


def quoted(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


@contextlib.contextmanager
def gdal_exceptions():  # noqa: ANN201
    """Let GDAL raise RuntimeError in this block, and put the process-wide setting back."""
    was = [(module, module.GetUseExceptions()) for module in (gdal, ogr, osr)]
    for module, _ in was:
        module.UseExceptions()
    try:
        yield
    finally:
        for module, used in reversed(was):  # GDAL keeps them as a stack
            if not used:
                module.DontUseExceptions()


def _keep_fields(layer: ogr.Layer, names: Iterable[str], geometry: bool = True) -> None:
    """Have OGR read no more than these fields."""
    definition = layer.GetLayerDefn()
    every = {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())}
    layer.SetIgnoredFields(sorted(every - set(names)) + ([] if geometry else ["OGR_GEOMETRY"]))


def _read_stream(dataset: gdal.Dataset, layer: ogr.Layer, kinds: Mapping[str, str], progress: Progress):  # noqa: ANN202
    apart = [name for name, kind in kinds.items() if kind == "boolean" and not _TRUE_BOOLEANS]
    streamed = {name: kind for name, kind in kinds.items() if name not in apart}
    _keep_fields(layer, streamed)
    part = progress.part(0, 70 if apart else 100)
    ids, columns, geometry = _read_batches(layer, streamed, layer.GetFeatureCount(), part)
    old = [name for name, kind in streamed.items() if kind == "date" and (columns[name] <= _EPOCH).any()]
    if old:
        columns.update(_read_dates(layer, old))
    if apart:
        columns.update(_read_booleans(dataset, layer, apart, ids, progress.part(70, 100)))
    return ids, {name: columns[name] for name in kinds}, geometry


def _read_batches(layer: ogr.Layer, kinds: Mapping[str, str], total: int, progress: Progress):  # noqa: ANN202
    shape = layer.GetGeomType() != ogr.wkbNone
    options = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=YES", f"MAX_FEATURES_IN_BATCH={_BATCH}"]
    stream = layer.GetArrowStreamAsNumPy(options)
    fid_name, geometry_name = layer.GetFIDColumn() or "OGC_FID", layer.GetGeometryColumn() or "wkb_geometry"
    ids: list[np.ndarray] = []
    geometry: list[np.ndarray] = []
    parts: dict[str, list[np.ndarray]] = {name: [] for name in kinds}
    done = 0
    for batch in stream:
        ids.append(np.asarray(batch[fid_name], dtype=np.int64))
        if shape:
            geometry.append(from_wkb(batch[geometry_name]))
        for name, chunks in parts.items():
            chunks.append(unmasked(batch[name], kinds[name]))
        done += len(ids[-1])
        progress.at(100.0 * min(done / max(total, 1), 1.0))
    columns = {name: joined(chunks, kinds[name]) for name, chunks in parts.items()}
    found = np.concatenate(geometry) if geometry else np.empty(0, dtype=object)
    return np.concatenate(ids) if ids else np.empty(0, dtype=np.int64), columns, found if shape else None


def _read_booleans(
    dataset: gdal.Dataset, layer: ogr.Layer, names: list[str], ids: np.ndarray, progress: Progress
) -> dict[str, np.ndarray]:
    """Read boolean fields apart, in the order of the stream: as numbers where SQL can, else feature by feature."""
    if dataset.GetDriver().ShortName == "GPKG" and layer.GetFIDColumn():
        fid = quoted(layer.GetFIDColumn())
        fields = ", ".join(f"coalesce({quoted(name)}, -1) AS {quoted(name)}" for name in names)
        numbers = dataset.ExecuteSQL(
            f"SELECT {fid}, {fields} FROM {quoted(layer.GetName())} ORDER BY {fid}"  # nosec B608
        )
        try:
            rows, columns, _ = _read_batches(numbers, dict.fromkeys(names, "integer"), len(ids), progress)
        finally:
            dataset.ReleaseResultSet(numbers)
        if np.array_equal(rows, ids):
            return {name: np.where(v < 0, None, v > 0) if (v < 0).any() else v > 0 for name, v in columns.items()}
    _keep_fields(layer, names, geometry=False)
    places = [layer.GetLayerDefn().GetFieldIndex(name) for name in names]
    values: list[list[bool | None]] = [[] for _ in names]
    layer.ResetReading()
    for feature in progress.each(layer, max(len(ids), 1)):
        for column, place in zip(values, places):
            column.append(bool(feature.GetFieldAsInteger(place)) if feature.IsFieldSetAndNotNull(place) else None)
    return {name: column_of(column, "boolean") for name, column in zip(names, values)}


def _read_dates(layer: ogr.Layer, names: list[str]) -> dict[str, np.ndarray]:
    """Read dates apart: some drivers' streams give days before 1970 a day late (Shapefile, GeoJSON on GDAL 3.6)."""
    _keep_fields(layer, names, geometry=False)
    places = [layer.GetLayerDefn().GetFieldIndex(name) for name in names]
    values: list[list[str | None]] = [[] for _ in names]
    layer.ResetReading()
    for feature in layer:
        for column, place in zip(values, places):
            column.append(feature.GetFieldAsString(place) if feature.IsFieldSetAndNotNull(place) else None)
    return {name: column_of(column, "date") for name, column in zip(names, values)}


def _read_features(layer: ogr.Layer, kinds: Mapping[str, str], progress: Progress):  # noqa: ANN202
    """Read feature by feature what the stream cannot."""
    _keep_fields(layer, kinds)
    names = list(kinds)
    shape = layer.GetGeomType() != ogr.wkbNone
    ids: list[int] = []
    wkb: list[bytes | None] = []
    values: list[list] = [[] for _ in names]
    for feature in progress.each(layer, max(layer.GetFeatureCount(), 1)):
        ids.append(feature.GetFID())
        if shape:
            geometry = feature.GetGeometryRef()
            wkb.append(None if geometry is None else bytes(geometry.ExportToWkb()))
        for column, name in zip(values, names):
            column.append(None if not feature.IsFieldSetAndNotNull(name) else feature.GetField(name))
    columns = {name: column_of(column, kinds[name]) for name, column in zip(names, values)}
    found = from_wkb(np.array(wkb, dtype=object)) if shape else None
    return np.array(ids, dtype=np.int64), columns, found
