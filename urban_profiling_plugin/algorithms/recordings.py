"""The records of one run in the workspaces that it writes into; nearly always in one, or in none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProcessingContext

from ..core.gpkg_records import Statement
from ..core.progress import Progress
from ..core.result import Result, plain_figure
from ..i18n import tr
from ..workspace.recording import Recording, workspace_package
from .provenance import plugin_version
from .recorded_values import RecordedValues

if TYPE_CHECKING:
    from .base import UrbanAlgorithm
    from .destinations import Destination
    from .inputs import Inputs


class Recordings:
    """Made when a run is prepared; begin them before it, end them however it ends."""

    def __init__(
        self,
        algorithm: UrbanAlgorithm,
        inputs: Inputs,
        parameters: Mapping[str, Any],
        destinations: Mapping[str, Destination],
        context: QgsProcessingContext,
    ) -> None:
        self._algorithm = algorithm
        self._by_path: dict[str, Recording] = {}
        self._done = False
        outputs: dict[str, dict[str, str]] = {}
        for key, place in destinations.items():
            if place.kind == "gpkg":
                outputs.setdefault(place.path, {})[key] = place.table
        self._outputs = {path: tables for path, tables in outputs.items() if workspace_package(path) is not None}
        self._values = RecordedValues(algorithm, inputs, parameters, context) if self._outputs else None

    def begin(self, progress: Progress) -> None:
        """Record the begin of the run in each workspace that it will write into."""
        algorithm, values = self._algorithm, self._values
        for path, tables in self._outputs.items():
            package = workspace_package(path)
            if package is None or values is None:
                continue
            self._by_path[path] = Recording.begin(
                package,
                f"urbanprofiling:{algorithm.name()}",
                values.parameters,
                values.sources,
                tables,
                versions(),
                tr(algorithm.edition),
                {sink.key: sink.sensitivity for sink in algorithm.sinks if sink.sensitivity != "none"},
                progress,
            )

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
