"""Takes a layer into the city's GeoPackage in the words of its role, in the background; the original is not touched."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.bridge import Source, crs_to_pyproj, vector_source
from ..core.errors import Cancelled, UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.sources import source_of
from ..workspace.workspace import Workspace


@dataclass(frozen=True)
class Wanted:
    """A layer, the role it shall play, its column for each field of the role, and whose words those are."""

    layer: QgsMapLayer
    role: str
    mapping: Mapping[str, str]
    vendor: str = ""


class TakeLayer(QObject):
    """One layer being taken in. `finished` comes once: its new source (empty when it failed), notes, the problem."""

    finished = pyqtSignal(str, list, str)

    def __init__(self, city: Workspace, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = wanted
        self._city = city
        self._found = ("", [], "")
        text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Copying {layer}"), layer=wanted.layer.name())
        if isinstance(wanted.layer, QgsRasterLayer):
            place = Path(wanted.layer.source().partition("|")[0])
            self._task = QgsTask.fromFunction(text, lambda task: self._copy_raster(place), on_finished=self._end)
            return
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        definition = QgsProcessingParameterFeatureSource("LAYER", "LAYER")
        source = vector_source(definition, {"LAYER": wanted.layer}, self._context)
        crs = crs_to_pyproj(wanted.layer.crs())
        spatial = isinstance(wanted.layer, QgsVectorLayer) and wanted.layer.isSpatial()
        if source is None or (spatial and crs is None):
            why = tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{layer}” has no coordinate reference system. Set it in the layer's properties, then add it.",
                ),
                layer=wanted.layer.name(),
            )
            self._found = ("", [], why)
            self._task = QgsTask.fromFunction(text, lambda task: None, on_finished=self._end)
            return
        self._task = QgsTask.fromFunction(text, lambda task: self._copy(task, source), on_finished=self._end)

    def start(self) -> None:
        """Hand it to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop it; nothing is left of it."""
        self._task.cancel()

    def _copy(self, task: QgsTask, source: Source) -> None:
        from ..core.geopackage import write_gpkg
        from ..core.proj_threads import hold_thread_context
        from ..core.role_mapping import mapped

        hold_thread_context()
        progress = Progress(report=task.setProgress, cancelled=task.isCanceled)
        try:
            frame = source.read(None, progress.part(0, 50))
            made = mapped(frame, self.wanted.mapping, self.wanted.role, self.wanted.vendor)
            table = self._city.free_table(self.wanted.role)
            write_gpkg(self._city.package, table, made.frame, progress.part(50, 100))
            self._found = (self._city.source(table), [tr(note) for note in made.notes], "")
        except Cancelled:
            self._found = ("", [], "")
        except UrbanProfilingError as error:
            self._found = ("", [], "\n".join(tr(message) for message in error.messages))

    def _copy_raster(self, path: Path) -> None:
        target = self._city.rasters / f"{self.wanted.role}{path.suffix.lower()}"
        number = 1
        while target.exists():
            number += 1
            target = self._city.rasters / f"{self.wanted.role}_{number}{path.suffix.lower()}"
        try:
            self._city.rasters.mkdir(exist_ok=True)
            scratch = target.with_name(f".{target.stem}~new{target.suffix}")
            shutil.copyfile(path, scratch)
            scratch.replace(target)
            self._found = (source_of(target), [], "")
        except OSError as error:
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be copied into the city's folder: {reason}.")
            self._found = ("", [], tr(text, path=path.name, reason=error))

    def _end(self, exception: Exception | None, result: object = None) -> None:
        if exception is not None and not self._task.isCanceled():
            raise exception
        self.finished.emit(*self._found)
