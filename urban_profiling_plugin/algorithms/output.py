"""Results to files and layers: all tables of a GeoPackage at once, then style and provenance."""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import UrbanProfilingError
from ..core.frame import Frame
from ..core.geopackage import gpkg_tables_apart
from ..core.gpkg_records import Statement, metadata_statements, style_statements
from ..core.gpkg_rows import geometry_column
from ..core.io import gdal_exceptions
from ..core.progress import Progress
from ..core.result import Result
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .bridge import crs_to_qgis
from .destinations import Destination, fields_of, rows_of, vector_layer
from .provenance import metadata_of, record
from .styling import metadata_xml, style_layer, style_xml

if TYPE_CHECKING:
    from .base import UrbanAlgorithm
    from .recordings import Recordings

_SHAPE = {"point": QgsWkbTypes.Type.MultiPoint, "line": QgsWkbTypes.Type.MultiLineString}
_SHAPE.update({"polygon": QgsWkbTypes.Type.MultiPolygon, "table": QgsWkbTypes.Type.NoGeometry})
_DISK_FULL_BYTES = 65_536
"""A disk with less room than this is full: what was written last may be missing."""


def write_outputs(
    algorithm: UrbanAlgorithm,
    result: Result,
    destinations: Mapping[str, Destination],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    progress: Progress,
    recordings: Recordings,
) -> dict[str, str]:
    """Write the wanted layers and return their ids or paths by sink key.

    Each GeoPackage gets its tables, their styles and metadata, and in a workspace the record of the run, in one
    transaction.

    Raises
    ------
    UrbanProfilingError : a destination cannot be written; earlier results are unchanged.
    """
    wanted = {
        key: _dbf_of_table(place, result.layers[key]) for key, place in destinations.items() if key in result.layers
    }
    files: dict[str, dict[str, str]] = {}
    for key, place in wanted.items():
        if place.kind != "sink":
            files.setdefault(place.path, {})[key] = place.table
    total = max(sum(len(result.layers[key]) for key in wanted), 1)
    done = 0
    existed = {path: Path(path).exists() for path in files}
    written = {}
    provenance = record(algorithm, result, parameters, context)
    with contextlib.ExitStack() as stack:
        # nothing that was there is touched before everything is written
        finish = []
        for path, tables in files.items():
            size = sum(len(result.layers[key]) for key in tables)
            part = progress.part(100.0 * done / total, 100.0 * (done + size) / total)
            frames = {table: result.layers[key] for key, table in tables.items()}
            shapes = {tables[sink.key]: sink.geometry for sink in algorithm.sinks if sink.key in tables}
            apart = gpkg_tables_apart(path, frames, part, recordings.has(path), shapes)
            also = [] if _is_temporary(wanted, tables) else _documents(algorithm, result, tables, provenance)
            also += recordings.finished(path, tables, result)
            finish.append(functools.partial(stack.enter_context(apart), also))
            done += size
        for key, place in wanted.items():
            if place.kind != "sink":
                continue
            sink = next(sink for sink in algorithm.sinks if sink.key == key)
            frame = result.layers[key]
            part = progress.part(100.0 * done / total, 100.0 * (done + len(frame)) / total)
            if _is_file(place):
                finish.append(stack.enter_context(_file_apart(place, frame, sink.geometry, context, part)))
                written[key] = place.path
            else:
                written[key] = _write_database(place, frame, sink.geometry, parameters, context, part, algorithm)
            done += len(frame)
        for put_in_place in finish:
            put_in_place()
    for key, place in wanted.items():
        sink = next(sink for sink in algorithm.sinks if sink.key == key)
        name = tr(sink.label)
        if place.kind == "sink":
            if _is_file(place):
                name = Path(place.path).stem
                layer = QgsVectorLayer(place.path, name, "ogr")
                style_layer(layer, algorithm.stem, key)
                layer.saveDefaultStyle()
                _load_later(key, place.path, name, parameters, context)
            continue
        if place.kind == "temporary":
            layer = vector_layer(place.path, place.table, name)
            style_layer(layer, algorithm.stem, key)
            layer.setMetadata(metadata_of(algorithm, key, name, layer.crs(), provenance))
            context.temporaryLayerStore().addMapLayer(layer)
            written[key] = layer.id()
        else:
            alone = not existed[place.path] and len(files[place.path]) == 1
            written[key] = place.path if alone else f"{place.path}|layername={place.table}"
        _load_later(key, written[key], name, parameters, context)
    return {key: written[key] for key in wanted}


def _is_temporary(wanted: Mapping[str, Destination], tables: Mapping[str, str]) -> bool:
    """Tell whether these tables are temporary: only the layers in the project then need style and metadata."""
    return all(wanted[key].kind == "temporary" for key in tables)


def _documents(
    algorithm: UrbanAlgorithm, result: Result, tables: Mapping[str, str], provenance: Mapping[str, Any]
) -> list[Statement]:
    """Return what gives each table its style and metadata."""
    found: list[Statement] = []
    for key, table in tables.items():
        sink = next(sink for sink in algorithm.sinks if sink.key == key)
        frame = result.layers[key]
        name = tr(sink.label)
        style = style_xml(frame.columns, QgsWkbTypes.geometryType(_wkb_type(frame, sink.geometry)), algorithm.stem, key)
        metadata = metadata_of(algorithm, f"{key}/{table}", name, crs_to_qgis(frame.crs), provenance)
        found += style_statements(table, geometry_column(frame), name, style)
        found += metadata_statements(table, name, metadata_xml(metadata))
    return found


def _load_later(key: str, layer: str, name: str, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """Have QGIS load the layer when the parameter says so."""
    value = parameters.get(key)
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
        details = QgsProcessingContext.LayerDetails(value.destinationName or name, value.destinationProject, key)
        context.addLayerToLoadOnCompletion(layer, details)


def _is_file(place: Destination) -> bool:
    """Tell whether a destination is a file of its own, not a table of a database."""
    apart = "://" not in place.path and not place.path.startswith(("postgis:", "spatialite:", "ogr:"))
    return apart and bool(QgsVectorFileWriter.driverForExtension(Path(place.path).suffix))


def _dbf_of_table(place: Destination, frame: Frame) -> Destination:
    """Return where a table goes for which a shapefile was named: GDAL writes its .dbf alone."""
    if place.kind != "sink" or frame.geometry is not None or not _is_file(place):
        return place
    path = Path(place.path)
    return replace(place, path=str(path.with_suffix(".dbf"))) if path.suffix.lower() == ".shp" else place


def _write_database(
    place: Destination,
    frame: Frame,
    shape: str,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    progress: Progress,
    algorithm: UrbanAlgorithm,
) -> str:
    """Write to a database as QGIS does."""
    fields = fields_of(frame)
    sink, written = algorithm.parameterAsSink(
        parameters, place.key, context, fields, _wkb_type(frame, shape), crs_to_qgis(frame.crs)
    )
    if sink is None:
        raise UrbanProfilingError(QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be written."), path=place.path)
    _add_all(sink, frame, fields, progress, place.path)
    return written


@contextlib.contextmanager
def _file_apart(
    place: Destination, frame: Frame, shape: str, context: QgsProcessingContext, progress: Progress
) -> Iterator[Callable[[], None]]:
    """Write a file under a temporary name and yield what puts it in place."""
    target = Path(place.path)
    fields = fields_of(frame)
    with contextlib.ExitStack() as stack:
        with _telling_of(place.path):
            made = tempfile.TemporaryDirectory(prefix=".urban_profiling_", dir=target.parent)
            folder = Path(stack.enter_context(made))
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = QgsVectorFileWriter.driverForExtension(target.suffix)
            options.layerName, options.fileEncoding = target.stem, "UTF-8"
            # what ends in .dbf to the writer becomes .dbf.dbf
            given = target.stem + ".shp" if target.suffix.lower() == ".dbf" else target.name
            writer = QgsVectorFileWriter.create(
                str(folder / given), fields, _wkb_type(frame, shape), crs_to_qgis(frame.crs),
                context.transformContext(), options,
            )  # fmt: skip
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise OSError(writer.errorMessage())
            _add_all(writer, frame, fields, progress, place.path)
            del writer
            _check_complete(folder / target.name, len(frame))

        def put_in_place() -> None:
            with _telling_of(place.path):
                for file in sorted(folder.iterdir()):
                    os.replace(file, target.parent / file.name)  # noqa: PTH105 - a file open on Windows raises here

        yield put_in_place


@contextlib.contextmanager
def _telling_of(path: str) -> Iterator[None]:
    """Say in plain words why a file could not be written."""
    try:
        yield
    except OSError as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be written: {reason}. Check that the disk is not full, that the folder exists and "
                "can be written to, and that no other program has the file open. Earlier results are unchanged.",
            ),
            path=path,
            reason=str(error),
        ) from error


def _check_complete(path: Path, size: int) -> None:
    """Raise `OSError` unless every row can be read back: several formats do not tell when the disk is full."""
    if shutil.disk_usage(path.parent).free < _DISK_FULL_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR)
            rows = sum(1 for _ in dataset.GetLayer(0))
        except RuntimeError as error:
            raise OSError(str(error)) from error
    if rows != size:
        raise OSError(f"{rows} / {size}")


def _add_all(sink: QgsFeatureSink, frame: Frame, fields: Any, progress: Progress, path: str) -> None:
    """Add every feature; a feature the sink refuses is an error, never a silent loss."""
    for wkb, attributes in progress.each(rows_of(frame), len(frame)):
        feature = QgsFeature(fields)
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” could not be written: {reason}."),
                path=path,
                reason=sink.lastError() or "?",
            )
    sink.flushBuffer()


def _wkb_type(frame: Frame, shape: str) -> Any:
    if frame.geometry is None:
        return QgsWkbTypes.Type.NoGeometry
    if shape != "any":
        return _SHAPE[shape]
    import shapely

    dimension = int(shapely.get_dimensions(frame.geometry).max(initial=0))
    return (QgsWkbTypes.Type.MultiPoint, QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.MultiPolygon)[dimension]
