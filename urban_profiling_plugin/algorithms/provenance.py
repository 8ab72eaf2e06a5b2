"""What made a layer: algorithm, version, parameters, inputs with fingerprints, CRS, edition, time; in its metadata."""

from __future__ import annotations

import configparser
import datetime
import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .. import paths
from ..core.result import Result, plain_figure
from ..i18n import tr
from ..settings import STRIP_PATHS
from ..workspace.paths_in_text import without_paths
from ..workspace.sources import moved

if TYPE_CHECKING:
    from .base import UrbanAlgorithm


@functools.lru_cache(maxsize=None)
def plugin_version() -> str:
    """Return the version in metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(paths.METADATA, encoding="utf-8")
    return parser.get("general", "version", fallback="0")


def record(
    algorithm: UrbanAlgorithm, result: Result, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the record of a run as plain data."""
    strip = STRIP_PATHS.get()
    inputs = {
        key: fingerprint(layers[0]) for key, layers in input_layers(algorithm, parameters, context).items() if layers
    }
    keys = {declared.key for declared in (*algorithm.parameters, *algorithm.sinks)}
    values = {key: _plain(value) for key, value in parameters.items() if key in keys}
    made = {
        "algorithm": f"urbanprofiling:{algorithm.name()}",
        "plugin_version": plugin_version(),
        "qgis_version": Qgis.QGIS_VERSION,
        "edition": tr(algorithm.edition),
        "time": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "parameters": values,
        "inputs": inputs,
        "figures": {key: plain_figure(value) for key, value in result.figures.items()},
        "notes": [str(note) for note in result.notes],
    }
    return moved(made, without_paths) if strip else made


def input_layers(
    algorithm: UrbanAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, list[QgsMapLayer]]:
    """Return the layers that a run reads, by parameter key."""
    found: dict[str, list[QgsMapLayer]] = {}
    for declared in algorithm.parameters:
        value = parameters.get(declared.key)
        if value in (None, "", []) or not declared.is_layer(value):
            continue
        for item in value if isinstance(value, (list, tuple)) else [value]:
            text = item.source.staticValue() if isinstance(item, QgsProcessingFeatureSourceDefinition) else item
            layer = text if isinstance(text, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(text), context)
            if layer is not None:
                found.setdefault(declared.key, []).append(layer)
    return found


def fingerprint(layer: QgsMapLayer) -> dict[str, Any]:
    """Return what tells a layer's content apart cheaply: source, count, extent, CRS, and when its file last changed."""
    found: dict[str, Any] = {"name": layer.name(), "source": layer.source(), "crs": layer.crs().authid()}
    box = layer.extent()
    if not box.isNull():
        found["extent"] = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    if isinstance(layer, QgsVectorLayer):
        found["count"] = layer.featureCount()
    path = Path(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or "")
    if path.is_file():
        changed = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.timezone.utc)
        found["changed"] = changed.isoformat(timespec="seconds")
    return found


def metadata_of(
    algorithm: UrbanAlgorithm, output: str, title: str, crs: QgsCoordinateReferenceSystem, made: Mapping[str, Any]
) -> QgsLayerMetadata:
    """Return the record as a layer's metadata, for people and (last line of the history) for programs."""
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(f"{made['algorithm']}/{output}")
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract("\n\n".join([tr(algorithm.summary), tr(algorithm.method), *made["notes"]]))
    metadata.setCrs(crs)
    metadata.addHistoryItem(
        f"{made['time']}: {made['algorithm']} {made['plugin_version']}, QGIS {made['qgis_version']}"
    )
    if made["edition"]:
        metadata.addHistoryItem(made["edition"])
    metadata.addHistoryItem(json.dumps(made, ensure_ascii=False, sort_keys=True))
    return metadata


def _plain(value: Any) -> Any:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return {"source": _plain(value.source.staticValue()), "selected_only": value.selectedFeaturesOnly}
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.staticValue()
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)
