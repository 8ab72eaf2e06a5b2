"""Reading the buildings: the plugin, raw OGR Arrow, QGIS's feature loop."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsFeatureRequest, QgsProcessingContext, QgsProcessingParameterFeatureSource, QgsVectorLayer

from urban_profiling_plugin.algorithms.bridge import vector_source
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress

from . import qgis_session
from .city import City
from .measure import Case


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases: geometry and numbers, then every field."""
    qgis_session.start()
    path, table = city.layer("buildings")
    numbers, every = fields_of(path, table)
    return {"geometry and numbers": _cases(path, table, numbers), "every field": _cases(path, table, every)}


def fields_of(path: str, table: str) -> tuple[list[str], list[str]]:
    """Return the names of the numeric fields and of all fields."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    definition = dataset.GetLayerByName(table).GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    numbers = [f.GetName() for f in fields if f.GetType() in (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)]
    return numbers, [field.GetName() for field in fields]


def _cases(path: str, table: str, columns: list[str]) -> dict[str, Case]:
    layer = QgsVectorLayer(f"{path}|layername={table}", "buildings", "ogr")
    return {
        "plugin, core": lambda: _drop(read_layer(path, table, columns)),
        "plugin, from a QGIS layer": lambda: _drop(_through_bridge(layer, columns)),
        "raw OGR Arrow": lambda: _drop(_raw(path, table, columns)),
        "QGIS feature loop": lambda: _drop(_loop(layer, columns)),
    }


def _drop(_: Any) -> None:
    """Free what was read within the time, alike for all."""


def _raw(path: str, table: str, columns: Iterable[str]) -> list[tuple[np.ndarray, dict[str, np.ndarray]]]:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(table)
    definition = layer.GetLayerDefn()
    names = {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())}
    layer.SetIgnoredFields(sorted(names - set(columns)))
    geometry = layer.GetGeometryColumn()
    return [(shapely.from_wkb(batch.pop(geometry)), batch) for batch in layer.GetArrowStreamAsNumPy()]


def _through_bridge(layer: QgsVectorLayer, columns: list[str]) -> Any:
    context = QgsProcessingContext()
    definition = QgsProcessingParameterFeatureSource("INPUT")
    return vector_source(definition, {"INPUT": layer}, context).read(columns, Progress())


def _loop(layer: QgsVectorLayer, columns: list[str]) -> tuple[np.ndarray, list[list[Any]]]:
    wanted = [layer.fields().lookupField(name) for name in columns]
    wkb, values = [], []
    for feature in layer.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(wanted)):
        wkb.append(feature.geometry().asWkb().data())
        attributes = feature.attributes()
        values.append([attributes[i] for i in wanted])
    return shapely.from_wkb(wkb), values
