"""Runs an algorithm as a QGIS task, so that the window stays responsive, and tells how it went in plain words."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base import BUG
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

_TRACEBACK = "Traceback (most recent call last)"


@dataclass
class Outcome:
    """How a run ended. `errors` are for the user; `details`, when there are any, for whoever mends the plugin."""

    success: bool
    cancelled: bool = False
    results: dict[str, Any] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    details: str = ""
    seconds: float = 0.0


class _Feedback(QgsProcessingFeedback):
    """Passes on what the algorithm says; it speaks in the task's thread, signals carry it to the window's."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(False)
        self._runner = runner

    def setProgressText(self, text: str) -> None:
        self._runner.said.emit(text)

    def pushInfo(self, text: str) -> None:
        self._runner.said.emit(text)

    def pushWarning(self, text: str) -> None:
        self._runner.warned.emit(text)

    def reportError(self, text: str, fatalError: bool = False) -> None:  # noqa: N803 - QGIS's own spelling
        self._runner.failed.emit(text)

    def pushCommandInfo(self, text: str) -> None:
        pass

    def pushDebugInfo(self, text: str) -> None:
        pass

    def pushConsoleInfo(self, text: str) -> None:
        pass


class Runner(QObject):
    """One run. Keep it until `finished`, which comes exactly once."""

    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    warned = pyqtSignal(str)
    failed = pyqtSignal(str)
    finished = pyqtSignal(object)

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], parent: QObject) -> None:
        super().__init__(parent)
        self._algorithm, self._parameters = algorithm, dict(parameters)
        self._errors: list[str] = []
        self._warnings: list[str] = []
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._cancelled = False
        self._began = time.monotonic()
        self.failed.connect(self._errors.append)
        self.warned.connect(self._warnings.append)
        self._feedback = _Feedback(self)
        self._feedback.progressChanged.connect(self.progressed)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)

    def start(self) -> None:
        """Check the parameters, prepare the run and hand it to QGIS's task manager."""
        ready, problem = self._algorithm.canExecute()
        if ready:
            ready, problem = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not ready:
            self._errors.append(problem)
            self._end(False, {})
            return
        # the constructor prepares the algorithm here, in the window's thread; when that fails it comes back cancelled
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        if task.isCanceled():
            self._end(False, {})
            return
        task.executed.connect(self._end)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the run to stop; it answers within a second or so."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    def _end(self, success: bool, results: Mapping[str, Any]) -> None:
        self._task = None
        errors = list(dict.fromkeys(text.strip() for text in self._errors if text.strip()))
        details = "\n\n".join(text for text in errors if _TRACEBACK in text)
        if details:
            errors = [text for text in errors if _TRACEBACK not in text]
            errors.append(tr(BUG))
        cancelled = self._cancelled and not errors
        if not success and not errors and not cancelled:
            errors.append(
                tr(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "The run ended without a result. View › Panels › Log Messages › Processing may say why.",
                    )
                )
            )
        if success and not cancelled:
            self._warnings, errors = errors + self._warnings, []
        self.finished.emit(
            Outcome(
                bool(success) and not cancelled,
                cancelled,
                dict(results),
                errors,
                self._warnings,
                details,
                time.monotonic() - self._began,
            )
        )
