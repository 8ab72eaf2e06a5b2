"""What every test may use: the provider in a running QGIS, small layers and their rows."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

# the same examples everywhere, so that a red run is red again; `--hypothesis-profile=default` looks for new ones
settings.register_profile("same", derandomize=True)
settings.load_profile("same")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

try:  # core is tested without QGIS too
    from qgis import core as qgis_core
except ImportError:
    qgis_core = None


def _delete_layers():
    """Delete every layer: QGIS keeps the traceback of an error raised in an algorithm, and so the layers in its frames.

    They would be closed after GDAL is gone, which ends Python with a crash.
    """
    from qgis.PyQt import sip

    gc.collect()
    for item in gc.get_objects():
        if isinstance(item, qgis_core.QgsMapLayer) and not sip.isdeleted(item) and sip.ispyowned(item):
            sip.delete(item)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """Return the registered provider."""
    from urban_profiling_plugin.algorithms.provider import UrbanProfilingProvider

    registry = qgis_core.QgsApplication.processingRegistry()
    made = UrbanProfilingProvider()
    registry.addProvider(made)
    yield made
    _delete_layers()
    registry.removeProvider(made)


@pytest.fixture
def run(provider):
    """Return `run(id, parameters)`: processing.run on our provider."""
    import processing

    return lambda name, parameters, **more: processing.run(f"urbanprofiling:{name}", parameters, **more)


@pytest.fixture
def make_layer():
    """Return `make_layer(geometry type, rows, epsg)`: a memory layer; a row is (WKT, {field: value})."""

    def make(kind, rows, epsg=32637, name="layer"):
        fields = {}
        for _, values in rows:
            for key, value in values.items():
                if value is not None or key not in fields:
                    fields[key] = (
                        "string" if isinstance(value, str) else "double" if isinstance(value, float) else "integer"
                    )
        spec = f"{kind}?crs=EPSG:{epsg}" if epsg else f"{kind}?"
        layer = qgis_core.QgsVectorLayer(spec + "".join(f"&field={k}:{v}" for k, v in fields.items()), name, "memory")
        if not epsg:
            layer.setCrs(qgis_core.QgsCoordinateReferenceSystem())
        features = []
        for wkt, values in rows:
            feature = qgis_core.QgsFeature(layer.fields())
            if wkt:
                feature.setGeometry(qgis_core.QgsGeometry.fromWkt(wkt))
            feature.setAttributes([values.get(field.name()) for field in layer.fields()])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make


@pytest.fixture
def rows_of():
    """Return `rows_of(layer or path)`: the attributes of every feature as dicts."""

    def rows(layer):
        if isinstance(layer, (str, Path)):
            layer = qgis_core.QgsVectorLayer(str(layer), "layer", "ogr")
        assert layer.isValid()
        return [dict(zip([f.name() for f in layer.fields()], feature.attributes())) for feature in layer.getFeatures()]

    return rows
