"""The records of one run in the workspaces that it writes into; nearly always in one, or in none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsMapLayer, QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProcessingUtils

from ..core.gpkg_records import Statement
from ..core.progress import Progress
from ..core.result import Result, plain_figure
from ..i18n import tr
from ..workspace.recording import Recording, workspace_package
from .layer_source import file_source_of, source_of
from .provenance import input_layers, plugin_version

if TYPE_CHECKING:
    from .base import UrbanAlgorithm
    from .bridge import Destination


class Recordings:
    """Begin them before the run, end them however it ends."""

    def __init__(self) -> None:
        self._by_path: dict[str, Recording] = {}
        self._done = False

    @classmethod
    def begin(
        cls,
        algorithm: UrbanAlgorithm,
        parameters: Mapping[str, Any],
        destinations: Mapping[str, Destination],
        context: QgsProcessingContext,
        progress: Progress,
    ) -> Recordings:
        """Record the begin of a run in each workspace that it will write into."""
        made = cls()
        outputs: dict[str, dict[str, str]] = {}
        for key, place in destinations.items():
            if place.kind == "gpkg":
                outputs.setdefault(place.path, {})[key] = place.table
        for path, tables in outputs.items():
            package = workspace_package(path)
            if package is None:
                continue
            layers = input_layers(algorithm, parameters, context)
            files = {
                key: [source for layer in found if (source := file_source_of(layer))] for key, found in layers.items()
            }
            for declared in algorithm.parameters:
                value = parameters.get(declared.key)
                if declared.kind not in ("file", "files", "file_or_layer") or value in (None, "", []):
                    continue
                given = value if isinstance(value, (list, tuple)) else [value]
                if not declared.is_layer(given[0]):
                    files[declared.key] = [Path(str(item)).as_posix() for item in given]
            made._by_path[path] = Recording.begin(
                package,
                f"urbanprofiling:{algorithm.name()}",
                recorded_parameters(algorithm, parameters, context),
                files,
                tables,
                versions(),
                tr(algorithm.edition),
                {sink.key: sink.sensitivity for sink in algorithm.sinks if sink.sensitivity != "none"},
                progress,
            )
        return made

    def has(self, path: str) -> bool:
        """Tell whether a file is a workspace."""
        return path in self._by_path

    def finished(self, path: str, tables: Mapping[str, str], result: Result) -> list[Statement]:
        """Return what records the end of the run, for the transaction that puts the tables in place."""
        if path not in self._by_path:
            return []
        figures = {key: plain_figure(value) for key, value in result.figures.items()}
        breakdown = [(label, plain_figure(value)) for label, value in result.breakdown]
        empty = [key for key in tables if not len(result.layers[key])]
        notes = [tr(note) for note in result.notes]
        return self._by_path[path].finished(list(tables), figures, notes, breakdown, empty)

    def succeed(self) -> None:
        """Say that every layer is in place."""
        self._done = True

    def close(self, status: str, problem: str = "") -> None:
        """Record how the run ended unless it succeeded, and let go."""
        for recording in self._by_path.values():
            if not self._done:
                recording.ended(status, problem)
            recording.close()
        self._by_path.clear()


def recorded_parameters(
    algorithm: UrbanAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return what the run was given but for its outputs, layers by source, so that it can be run again."""
    found = {}
    for declared in algorithm.parameters:
        value = parameters.get(declared.key)
        if value in (None, "", []):
            continue
        if isinstance(value, (list, tuple)):
            found[declared.key] = [_plain(item, declared.is_layer(item), context) for item in value]
        else:
            found[declared.key] = _plain(value, declared.is_layer(value), context)
    return found


def _plain(value: Any, is_layer: bool, context: QgsProcessingContext) -> Any:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        source = _plain(value.source.staticValue(), is_layer, context)
        return {"source": source, "selected_only": True} if value.selectedFeaturesOnly else source
    if is_layer:
        layer = value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(value), context)
        return str(value) if layer is None else source_of(layer)
    return value if isinstance(value, (str, int, float, bool)) else str(value)


def versions() -> dict[str, str]:
    """Return the versions of what a figure depends on."""
    import numpy
    import pyproj
    import scipy
    import shapely
    from osgeo import gdal

    return {
        "plugin": plugin_version(),
        "qgis": Qgis.QGIS_VERSION,
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "geos": shapely.geos_version_string,
        "proj": pyproj.proj_version_str,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "shapely": shapely.__version__,
    }
