"""From core to QGIS: where an output layer goes, and a frame's fields and rows as QGIS takes them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from qgis.core import (
    QgsDataSourceUri,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from ..core.frame import Frame
from ..core.gpkg_rows import python_values, written_columns

_QVARIANT = {
    "integer": QVariant.LongLong,
    "real": QVariant.Double,
    "text": QVariant.String,
    "boolean": QVariant.Bool,
    "date": QVariant.Date,
    "datetime": QVariant.DateTime,
}
_BLOCK = 20_000


@dataclass(frozen=True)
class Destination:
    """Where an output layer goes.

    `kind` is ``"gpkg"`` (a table of a GeoPackage, written at once), ``"temporary"`` (the same in QGIS's temporary
    folder) or ``"sink"`` (whatever else QGIS can write).
    """

    key: str
    kind: str
    path: str = ""
    table: str = ""


def destination(key: str, text: str, stem: str) -> Destination:
    """Return the destination that a sink parameter's text means."""
    if text in ("", "memory:", "TEMPORARY_OUTPUT") or text.startswith("memory:"):
        folder = Path(QgsProcessingUtils.generateTempFilename(uuid.uuid4().hex[:8])).parent
        table = f"{stem}_{key.lower()}" if key != "OUTPUT" else stem
        return Destination(key, "temporary", str(folder / f"{table}_{uuid.uuid4().hex[:8]}.gpkg"), table)
    if text.startswith("ogr:"):
        uri = _ogr_uri(text)
        if uri is not None:
            return Destination(key, "gpkg", *uri)
    if text.lower().endswith(".gpkg"):
        return Destination(key, "gpkg", text, Path(text).stem)
    return Destination(key, "sink", text)


def _ogr_uri(text: str) -> tuple[str, str] | None:
    """Return (path, table) of ``ogr:dbname='x.gpkg' table="t" (geom)``."""
    uri = QgsDataSourceUri(text[4:])
    path = uri.database()
    if not path.lower().endswith(".gpkg"):
        return None
    return path, uri.table() or Path(path).stem


def vector_layer(path: str, table: str, name: str) -> QgsVectorLayer:
    """Return the layer of a GeoPackage table."""
    return QgsVectorLayer(f"{path}|layername={table}", name, "ogr")


def fields_of(frame: Frame) -> QgsFields:
    """Return a frame's fields for a QGIS sink; never `fid`."""
    fields = QgsFields()
    for name in written_columns(frame):
        fields.append(QgsField(name, _QVARIANT[frame.kinds[name]]))
    return fields


def rows_of(frame: Frame) -> Iterable[tuple[bytes | None, list[Any]]]:
    """Yield (WKB, attributes) per feature, in order."""
    names = written_columns(frame)
    for start in range(0, len(frame), _BLOCK):
        rows = slice(start, start + _BLOCK)
        values = [python_values(frame.columns[name][rows], frame.kinds[name]) for name in names]
        size = min(_BLOCK, len(frame) - start)
        wkb = (
            [None] * size
            if frame.geometry is None
            else shapely.to_wkb(frame.geometry[rows], output_dimension=3).tolist()
        )
        for i in range(size):
            yield wkb[i], [column[i] for column in values]


def is_gpkg_open_for_editing(path: str, table: str, layers: Iterable[QgsMapLayer]) -> bool:
    """Tell whether one of these layers shows this table and is in edit mode."""
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.providerType() == "ogr":
            uri = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
            if Path(uri.get("path", "")) == Path(path) and (uri.get("layerName") or "") == table:
                return True
    return False
