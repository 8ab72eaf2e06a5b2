"""What names a layer in records and commands, in one spelling."""

from __future__ import annotations

import functools

from osgeo import ogr
from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from ..workspace import sources

_FILES = ("ogr", "gdal")
"""Providers whose layers lie in files."""


def source_of(layer: QgsMapLayer) -> str:
    """Return a layer's source: file and table for files, with its filter; its id for what has no file."""
    if layer.providerType() not in _FILES:
        return layer.id()
    source = file_source_of(layer)
    if source is None:
        return layer.source()
    subset = layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""
    return f"{source}|subset={subset}" if subset else source


def file_source_of(layer: QgsMapLayer) -> str | None:
    """Return file and table alone, ``None`` for a layer that has no file."""
    provider = layer.providerType()
    if provider not in _FILES:
        return None
    path, table, _ = decoded(provider, layer.source())
    if not path or path.startswith("/vsi") or "://" in path:
        return None
    return sources.whole(sources.source_of(path, table or _only_table(path)))


@functools.lru_cache(maxsize=4096)
def decoded(provider: str, source: str) -> tuple[str, str, str]:
    """Return path, table and filter of a layer's source, as its provider reads it; empty where it has none."""
    uri = QgsProviderRegistry.instance().decodeUri(provider, source)
    return uri.get("path") or "", uri.get("layerName") or "", uri.get("subset") or ""


def _only_table(path: str) -> str:
    """Return the table that a GeoPackage's layer is when none is named: its first."""
    if not path.lower().endswith(".gpkg"):
        return ""
    dataset = ogr.Open(path)
    return dataset.GetLayer(0).GetName() if dataset is not None and dataset.GetLayerCount() else ""
