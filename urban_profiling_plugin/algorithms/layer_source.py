"""What names a layer in records and commands, in one spelling."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr
from qgis.core import QgsMapLayer, QgsProviderRegistry

from ..workspace import sources


def source_of(layer: QgsMapLayer) -> str:
    """Return a layer's source: file and table for files, with what else QGIS was given; its id for what has no file."""
    provider = layer.providerType()
    if provider not in ("ogr", "gdal"):
        return layer.id()
    uri = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    path = uri.get("path") or ""
    if not path:
        return layer.source()
    if uri.get("subset"):
        return layer.source()
    return sources.source_of(Path(path), uri.get("layerName") or _only_table(path))


def file_source_of(layer: QgsMapLayer) -> str | None:
    """Return file and table alone, ``None`` for a layer that has no file."""
    if layer.providerType() not in ("ogr", "gdal"):
        return None
    uri = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = uri.get("path") or ""
    return sources.source_of(Path(path), uri.get("layerName") or _only_table(path)) if path else None


def _only_table(path: str) -> str:
    """Return the table that a GeoPackage's layer is when none is named: its first."""
    if not path.lower().endswith(".gpkg"):
        return ""
    dataset = ogr.Open(path)
    return dataset.GetLayer(0).GetName() if dataset is not None and dataset.GetLayerCount() else ""
