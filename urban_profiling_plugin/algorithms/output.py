"""Results to files and layers: all tables of a GeoPackage at once, then style and provenance."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import UrbanProfilingError
from ..core.frame import Frame
from ..core.io import write_gpkg_tables
from ..core.progress import Progress
from ..core.result import Result
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .bridge import Destination, crs_to_qgis, fields_of, rows_of, vector_layer
from .provenance import document, record
from .styling import style_layer

if TYPE_CHECKING:
    from .base import UrbanAlgorithm

_SHAPE = {"point": QgsWkbTypes.Type.MultiPoint, "line": QgsWkbTypes.Type.MultiLineString}
_SHAPE.update({"polygon": QgsWkbTypes.Type.MultiPolygon, "table": QgsWkbTypes.Type.NoGeometry})


def write_outputs(
    algorithm: UrbanAlgorithm,
    result: Result,
    destinations: Mapping[str, Destination],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    progress: Progress,
) -> dict[str, str]:
    """Write the wanted layers and return their ids or paths by sink key.

    Raises
    ------
    UrbanProfilingError : a destination cannot be written; earlier results are unchanged.
    """
    wanted = {key: place for key, place in destinations.items() if key in result.layers}
    files: dict[str, dict[str, str]] = {}
    for key, place in wanted.items():
        if place.kind != "sink":
            files.setdefault(place.path, {})[key] = place.table
    total = max(sum(len(result.layers[key]) for key in wanted), 1)
    done = 0
    existed = {path: Path(path).exists() for path in files}
    for path, tables in files.items():
        size = sum(len(result.layers[key]) for key in tables)
        part = progress.part(100.0 * done / total, 100.0 * (done + size) / total)
        write_gpkg_tables(path, {table: result.layers[key] for key, table in tables.items()}, part)
        done += size
    provenance = record(algorithm, result, parameters, context)
    written = {}
    for key, place in wanted.items():
        sink = next(sink for sink in algorithm.sinks if sink.key == key)
        if place.kind == "sink":
            part = progress.part(100.0 * done / total, 100.0 * (done + len(result.layers[key])) / total)
            written[key] = _write_other(place, result.layers[key], sink.geometry, parameters, context, part, algorithm)
            done += len(result.layers[key])
            continue
        name = tr(sink.label)
        layer = vector_layer(place.path, place.table, name)
        style_layer(layer, algorithm.stem, key)
        document(layer, algorithm, key, provenance)
        if place.kind == "temporary":
            context.temporaryLayerStore().addMapLayer(layer)
            written[key] = layer.id()
        else:
            alone = not existed[place.path] and len(files[place.path]) == 1
            written[key] = place.path if alone else f"{place.path}|layername={place.table}"
        _load_later(key, written[key], name, parameters, context)
    return written


def _load_later(key: str, layer: str, name: str, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """Have QGIS load the layer when the parameter says so."""
    value = parameters.get(key)
    if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None:
        details = QgsProcessingContext.LayerDetails(value.destinationName or name, value.destinationProject, key)
        context.addLayerToLoadOnCompletion(layer, details)


def _write_other(
    place: Destination,
    frame: Frame,
    shape: str,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    progress: Progress,
    algorithm: UrbanAlgorithm,
) -> str:
    """Write another format: a file under a temporary name that is then put in place; a database as QGIS does."""
    wkb_type = _wkb_type(frame, shape)
    fields = fields_of(frame)
    driver = QgsVectorFileWriter.driverForExtension(Path(place.path).suffix)
    if not driver or "://" in place.path or place.path.startswith(("postgis:", "spatialite:", "ogr:")):
        sink, written = algorithm.parameterAsSink(
            parameters, place.key, context, fields, wkb_type, crs_to_qgis(frame.crs)
        )
        if sink is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be written."), path=place.path
            )
        _add_all(sink, frame, fields, progress, place.path)
        return written
    target = Path(place.path)
    try:
        with tempfile.TemporaryDirectory(prefix=".urban_profiling_", dir=target.parent) as folder:
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName, options.layerName, options.fileEncoding = driver, target.stem, "UTF-8"
            writer = QgsVectorFileWriter.create(
                str(Path(folder) / target.name), fields, wkb_type, crs_to_qgis(frame.crs),
                context.transformContext(), options,
            )  # fmt: skip
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise OSError(writer.errorMessage())
            _add_all(writer, frame, fields, progress, place.path)
            del writer
            for made in sorted(Path(folder).iterdir()):
                os.replace(made, target.parent / made.name)  # noqa: PTH105 - a file QGIS has open on Windows raises here
    except OSError as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be written: {reason}. Check that the folder exists and can be written to, and that "
                "no other program has the file open.",
            ),
            path=place.path,
            reason=str(error),
        ) from error
    layer = QgsVectorLayer(place.path, target.stem, "ogr")
    style_layer(layer, algorithm.stem, place.key)
    _load_later(place.key, place.path, target.stem, parameters, context)
    return place.path


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


def temporary_folder() -> Path:
    """Return QGIS's folder for temporary results."""
    return Path(QgsProcessingUtils.tempFolder())
