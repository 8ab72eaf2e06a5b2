"""From QGIS to core: layers and rasters as frames and grids; coordinate reference systems both ways."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameters,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import UrbanProfilingError
from ..core.frame import Frame
from ..core.grid import Grid
from ..core.io import can_stream, gdal_exceptions, open_dataset, read_layer
from ..core.ogr_values import column_of
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP

_KIND = {
    QVariant.Int: "integer",
    QVariant.UInt: "integer",
    QVariant.LongLong: "integer",
    QVariant.ULongLong: "integer",
    QVariant.Double: "real",
    QVariant.Bool: "boolean",
    QVariant.Date: "date",
    QVariant.DateTime: "datetime",
}

Reader = Callable[["Iterable[str] | None", Progress], Frame]


@dataclass(frozen=True)
class Source:
    """A vector input: what it is called, its CRS and fields, how to read it; `curved` layers are read as chords."""

    name: str
    crs: pyproj.CRS | None
    fields: tuple[str, ...]
    fast: bool
    read: Reader
    curved: bool = False


def vector_source(
    definition: QgsProcessingParameterDefinition, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Source | None:
    """Return the source of a vector parameter, or ``None`` when it is not given.

    A whole, unfiltered, unedited OGR layer is read through Arrow; whatever else by iterating the source, so that
    selection, filter, joins, edits and virtual fields count. Call it from `prepareAlgorithm`.
    """
    source = QgsProcessingParameters.parameterAsSource(definition, parameters, context)
    if source is None:
        return None
    layer = QgsProcessingParameters.parameterAsVectorLayer(definition, parameters, context)
    name = source.sourceName() if layer is None else _name_of(layer)
    where = _whole_ogr_layer(parameters.get(definition.name()), layer)
    return _source(source, where, name)


def layer_source(layer: QgsVectorLayer) -> Source:
    """Return a layer as a source, for whoever runs no algorithm. One that is `fast` may be read in another thread."""
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    return _source(source, _whole_ogr_layer(None, layer), _name_of(layer))


def _source(source: QgsProcessingFeatureSource, where: tuple[str, str | int] | None, name: str) -> Source:
    """Return what reads a source: by path and layer where it is a whole one, else feature by feature."""
    crs, fields = crs_to_pyproj(source.sourceCrs()), tuple(field.name() for field in source.fields())
    if where is not None:
        return Source(
            name, crs, fields, True, lambda wanted, told: read_layer(*where, wanted, told, crs=crs, name=name)
        )
    curved = QgsWkbTypes.isCurvedType(source.wkbType())
    return Source(name, crs, fields, False, lambda wanted, told: _iterate(source, wanted, told, crs, name), curved)


def _name_of(layer: QgsVectorLayer) -> str:
    """Return a layer's name; of one that was given as `city.gpkg|layername=wards` also which of the file it is."""
    name = layer.name()
    if layer.providerType() != "ogr":
        return name
    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    part = uri.get("layerName")
    unnamed = bool(part) and part != name and name == Path(uri.get("path") or "").stem
    return f"{name} — {part}" if unnamed else name


def _whole_ogr_layer(value: Any, layer: QgsVectorLayer | None) -> tuple[str, str | int] | None:
    """Return path and layer when the parameter means every row of one OGR layer as it lies in the file."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.featureLimit > -1 or getattr(value, "filterExpression", "")
    ):
        return None
    if layer is None or layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return None
    if QgsWkbTypes.isCurvedType(layer.wkbType()):
        return None  # shapely knows no arcs: QGIS makes them chords
    fields = layer.fields()
    if layer.vectorJoins() or any(
        fields.fieldOrigin(i) != QgsFields.FieldOrigin.OriginProvider for i in range(fields.count())
    ):
        return None
    if layer.dataProvider().encoding().upper() not in ("UTF-8", "UTF8"):
        return None
    uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    given = {key for key, item in uri.items() if item not in (None, "", [], {}) and item != NULL}
    if given - {"path", "layerName", "layerId"}:
        return None
    part = uri.get("layerName") or uri.get("layerId") or 0
    with gdal_exceptions():
        try:
            dataset = open_dataset(uri["path"])
        except UrbanProfilingError:
            return None
        found = dataset.GetLayerByName(part) if isinstance(part, str) else dataset.GetLayer(int(part))
        if found is None or not can_stream(found, dataset.GetDriver().ShortName):
            return None
        if found.GetGeomType() == ogr.wkbNone and layer.isSpatial():
            return None
        if (found.GetMetadataItem("SOURCE_ENCODING", "SHAPEFILE") or "UTF-8").upper() not in ("UTF-8", "UTF8"):
            return None  # the user knows better than the file
        if found.GetFeatureCount() != layer.featureCount():
            return None
    return uri["path"], part if isinstance(part, str) else int(part)


def _iterate(
    source: Any, columns: Iterable[str] | None, progress: Progress, crs: pyproj.CRS | None, name: str
) -> Frame:
    fields = source.fields()
    asked = None if columns is None else {column.lower() for column in columns}
    wanted = [i for i in range(fields.count()) if asked is None or fields.at(i).name().lower() in asked]
    kinds = {fields.at(i).name(): _KIND.get(fields.at(i).type(), "text") for i in wanted}
    spatial = source.wkbType() not in (QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.Unknown)
    request = QgsFeatureRequest().setSubsetOfAttributes(wanted)
    if not spatial:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    # ours repairs, counts and reports invalid geometry; the desktop's default would stop at the first
    features = _source_features(source, request)
    ids: list[int] = []
    wkb: list[bytes | None] = []
    values: list[list[Any]] = [[] for _ in wanted]
    for feature in progress.each(features, max(source.featureCount(), 1)):
        ids.append(feature.id())
        if spatial:
            geometry = feature.geometry()
            if QgsWkbTypes.isCurvedType(geometry.wkbType()):
                geometry.convertToStraightSegment()
            wkb.append(None if geometry.isNull() else geometry.asWkb().data())
        attributes = feature.attributes()
        for column, i in zip(values, wanted):
            value = attributes[i]
            column.append(None if value is None or value == NULL else _plain(value))
    found = {column_name: column_of(column, kind) for column, (column_name, kind) in zip(values, kinds.items())}
    if not spatial:
        return Frame(None, found, None, np.array(ids, dtype=np.int64), name, kinds)
    geometry = shapely.from_wkb(np.array(wkb, dtype=object), on_invalid="ignore")
    return Frame(geometry, found, crs, np.array(ids, dtype=np.int64), name, kinds)


def _source_features(source: Any, request: QgsFeatureRequest) -> Any:
    flag = (
        getattr(type(source), "FlagSkipGeometryValidityChecks", None)
        or type(source).Flag.FlagSkipGeometryValidityChecks
    )
    return source.getFeatures(request, flag)


def _plain(value: Any) -> Any:
    """Return a Qt date as ISO text, lists and objects with plain values in them; everything else as it is."""
    if isinstance(value, list):
        return [None if item is None or item == NULL else _plain(item) for item in value]
    if isinstance(value, dict):
        return {key: None if item is None or item == NULL else _plain(item) for key, item in value.items()}
    return (
        value.toString("yyyy-MM-ddTHH:mm:ss.zzz" if hasattr(value, "time") else "yyyy-MM-dd")
        if hasattr(value, "toString")
        else value
    )


def read_grid(
    layer: QgsRasterLayer, band: int = 1, cells: int | None = None, box: tuple[float, ...] | None = None
) -> Grid:
    """Read one band of a raster layer that GDAL can open.

    Cells that a mask hides have no value; a scale and an offset that the band declares are applied.

    Parameters
    ----------
    cells : of more than so many every n-th is read.
    box : x and y from, x and y to, in the layer's CRS: no more than the cells in and around it are read, unless the
        raster lies elsewhere.
    """
    from osgeo import gdal

    with gdal_exceptions():
        try:
            dataset = gdal.Open(layer.source())
        except RuntimeError as error:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Raster “{name}” cannot be read: {reason}"),
                name=layer.name(),
                reason=str(error),
            ) from error
        source = dataset.GetRasterBand(band)
        x0, dx, rx, y0, ry, dy = dataset.GetGeoTransform()
        left, wide = (0, source.XSize) if box is None else _span(x0, dx, source.XSize, box[0], box[2])
        top, high = (0, source.YSize) if box is None else _span(y0, dy, source.YSize, box[1], box[3])
        step = 1 if cells is None else max(math.ceil(math.sqrt(wide * high / cells)), 1)
        size = math.ceil(wide / step), math.ceil(high / step)
        window = {"xoff": left, "yoff": top, "win_xsize": wide, "win_ysize": high}
        window.update(buf_xsize=size[0], buf_ysize=size[1])
        values = source.ReadAsArray(**window).astype(np.float64)
        nodata, scale, offset = source.GetNoDataValue(), source.GetScale() or 1.0, source.GetOffset() or 0.0
        hidden = None
        if source.GetMaskFlags() & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA):
            hidden = source.GetMaskBand().ReadAsArray(**window) == 0
        across, down = wide / size[0], high / size[1]
        transform = (x0 + left * dx, dx * across, rx * down, y0 + top * dy, ry * across, dy * down)
    if nodata is not None:
        values[values == nodata] = np.nan
    if hidden is not None:
        values[hidden] = np.nan
    if (scale, offset) != (1.0, 0.0):
        values = values * scale + offset
    if rx or ry:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Raster “{name}” is rotated: its rows do not run from west to east. Turn it with “Warp (reproject)” of "
                "the Processing toolbox and use the result.",
            ),
            name=layer.name(),
        )
    crs = crs_to_pyproj(layer.crs())
    if crs is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Raster “{name}” has no coordinate reference system. Set it in the layer's properties, then run again.",
            ),
            name=layer.name(),
        )
    return Grid(values, transform, crs, layer.name())


def _span(start: float, step: float, size: int, low: float, high: float) -> tuple[int, int]:
    """Return the first cell and the number of cells between two coordinates and one beyond; all where there is none.

    >>> _span(100.0, -10.0, 10, 41.0, 59.0), _span(0.0, 10.0, 10, 200.0, 300.0)
    ((3, 4), (0, 10))
    """
    first, last = sorted(((low - start) / step, (high - start) / step))
    if not math.isfinite(first + last) or last < 0 or first > size:
        return 0, size
    begin, end = max(math.floor(first) - 1, 0), min(math.ceil(last) + 1, size)
    return begin, end - begin


def crs_to_pyproj(crs: QgsCoordinateReferenceSystem) -> pyproj.CRS | None:
    """Return QGIS's CRS as pyproj's, ``None`` when it is not valid."""
    if not crs.isValid():
        return None
    if crs.authid().startswith("EPSG:"):
        return pyproj.CRS.from_epsg(int(crs.authid()[5:]))
    return pyproj.CRS.from_wkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019))


def crs_to_qgis(crs: pyproj.CRS | None) -> QgsCoordinateReferenceSystem:
    """Return pyproj's CRS as QGIS's; an invalid one for ``None``."""
    if crs is None:
        return QgsCoordinateReferenceSystem()
    code = crs.to_epsg()
    if code:
        return QgsCoordinateReferenceSystem.fromEpsgId(code)
    return QgsCoordinateReferenceSystem.fromWkt(crs.to_wkt("WKT2_2019"))
