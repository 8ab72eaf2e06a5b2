"""Measures the land of every space while the page is in use already."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.bridge import layer_source
from ..core.errors import Cancelled, UrbanProfilingError
from ..core.frame import Frame
from ..core.people import SOURCE_FIELD
from ..core.progress import Progress
from ..core.public_space.space_faces import SpaceLand, space_land
from ..core.public_space.space_surroundings import Surroundings
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr


class Measuring(QObject):
    """One measurement. `finished` comes once, with land and surroundings (either may be ``None``) and what went wrong.

    Parameters
    ----------
    inventory : the spaces.
    areas, street_areas, population : layers; ``None``: that part is not known.
    """

    finished = pyqtSignal(object, object, str)

    def __init__(
        self,
        inventory: Frame,
        areas: QgsVectorLayer | None,
        street_areas: QgsVectorLayer | None,
        population: QgsVectorLayer | None,
        population_field: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        people = [population_field, SOURCE_FIELD]
        wanted = ((areas, []), (street_areas, []), (population, people))
        readers = [_reader(layer, columns) for layer, columns in wanted]
        self._task: _Task | None = _Task(inventory, readers, population_field)
        self._task.taskCompleted.connect(self._end)
        self._task.taskTerminated.connect(self._end)

    def start(self) -> None:
        """Hand it to QGIS's task manager."""
        if self._task is not None:
            QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop; nothing is told any more."""
        self.blockSignals(True)
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        # QGIS deletes a task that has ended
        task, self._task = self._task, None
        if task is not None:
            self.finished.emit(task.land, task.around, task.problem)


class _Task(QgsTask):
    def __init__(
        self, inventory: Frame, readers: list[Callable[[Progress], Frame | None]], population_field: str
    ) -> None:
        super().__init__(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring open spaces")), QgsTask.Flag.CanCancel)
        self._inventory, self._readers, self._field = inventory, readers, population_field
        self.land: SpaceLand | None = None
        self.around: Surroundings | None = None
        self.problem = ""

    def run(self) -> bool:
        from ..core.proj_threads import hold_thread_context

        hold_thread_context()
        progress = Progress(report=self.setProgress, cancelled=self.isCanceled)
        problems = []
        try:
            areas, streets, people = (read(progress) for read in self._readers)
            try:
                self.around = Surroundings(self._inventory, people, self._field)
            except UrbanProfilingError as error:
                problems.append(error)
                self.around = Surroundings(self._inventory)
            if areas is not None:
                self.land = space_land(self._inventory, areas, streets, progress)
        except Cancelled:
            return False
        except UrbanProfilingError as error:
            problems.append(error)
        self.problem = "\n".join(tr(message) for error in problems for message in error.messages)
        return True


def _reader(layer: QgsVectorLayer | None, columns: list[str]) -> Callable[[Progress], Frame | None]:
    """Return what reads a layer in the task's thread; one that is not to be read there is read now."""
    if layer is None:
        return lambda _: None
    source = layer_source(layer)
    if source.fast:
        return lambda progress: source.read(columns, progress)
    frame = source.read(columns, Progress())
    return lambda _: frame
