"""Work beside the window: one function in a QGIS task, its result or the problem in plain words when it has ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, UrbanProfilingError
from ..core.progress import Progress
from ..i18n import tr

Work = Callable[[Progress], Any]


class Job(QObject):
    """Keep it until `finished`, which comes once: the result (``None`` when there is none), and the problem."""

    finished = pyqtSignal(object, str)
    progressed = pyqtSignal(float)

    def __init__(self, title: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._found: tuple[Any, str] = (None, "")
        self._task = QgsTask.fromFunction(title, self._do, on_finished=self._end)
        self._task.progressChanged.connect(self.progressed)

    def start(self) -> None:
        """Hand it to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop it; what it does leaves nothing half made."""
        self._task.cancel()

    def _do(self, task: QgsTask) -> None:
        from ..core.proj_threads import hold_thread_context

        hold_thread_context()
        try:
            self._found = (self._work(Progress(report=task.setProgress, cancelled=task.isCanceled)), "")
        except Cancelled:
            self._found = (None, "")
        except UrbanProfilingError as error:
            self._found = (None, "\n".join(tr(message) for message in error.messages))

    def _end(self, exception: Exception | None, result: object = None) -> None:
        self.finished.emit(*self._found)
        if exception is not None and not self._task.isCanceled():
            raise exception
