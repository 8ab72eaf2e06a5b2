"""Writing polygons with ten fields to a GeoPackage: the plugin, a Python feature sink."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from urban_profiling_plugin.algorithms.bridge import crs_to_qgis
from urban_profiling_plugin.algorithms.destinations import fields_of, rows_of
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.core.io import read_layer

from . import qgis_session
from .city import City
from .measure import Case


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases: a new file, then a table in place of one that is there."""
    qgis_session.start()
    frame = ten_fields(read_layer(*city.layer("buildings"), columns=[]))
    ours, theirs = scratch / "ours.gpkg", scratch / "theirs.gpkg"
    return {
        "ten fields, new file": {
            "plugin, core": lambda: _write(_new(ours), frame),
            "Python feature sink": lambda: _write_through_sink(_new(theirs), frame),
        },
        "ten fields, replacing a table": {
            "plugin, core": lambda: _write(ours, frame),
            "Python feature sink": lambda: _write_through_sink(theirs, frame),
        },
    }


def ten_fields(frame: Frame) -> Frame:
    """Return the frame with three texts, three integers and four reals, a tenth of some of them missing."""
    random = np.random.default_rng(1)
    size = len(frame)
    number = np.arange(size)
    use = np.array(["residential", "commercial", "school", "mixed use"], dtype=object)
    name = np.array([f"Building {i}" for i in range(size)], dtype=object)
    name[number % 10 > 0] = None
    levels = random.integers(1, 9, size).astype(float)
    levels[random.uniform(size=size) < 0.1] = np.nan
    columns = {
        "building_id": number + 1_000_000_000,
        "name": name,
        "use": use[random.integers(0, len(use), size)],
        "district": np.array([f"Neighbourhood {i}" for i in range(60)], dtype=object)[number * 60 // max(size, 1)],
        "levels": levels,
        "dwellings": random.integers(0, 40, size),
        "height_m": np.round(random.uniform(3, 30, size), 1),
        "area_m2": random.uniform(20, 900, size),
        "population": random.uniform(0, 60, size),
        "distance_m": np.where(random.uniform(size=size) < 0.1, np.nan, random.uniform(0, 900, size)),
    }
    return Frame(frame.geometry, columns, frame.crs, name="buildings", kinds={"levels": "integer"})


def _new(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def _write(path: Path, frame: Frame) -> None:
    write_gpkg(path, "buildings", frame)


def _write_through_sink(path: Path, frame: Frame) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "buildings"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    fields = fields_of(frame)
    sink = QgsVectorFileWriter.create(
        str(path), fields, QgsWkbTypes.Type.Polygon, crs_to_qgis(frame.crs), QgsCoordinateTransformContext(), options
    )
    for wkb, attributes in rows_of(frame):
        feature = QgsFeature(fields)
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise RuntimeError(sink.lastError())
    sink.flushBuffer()
    del sink
