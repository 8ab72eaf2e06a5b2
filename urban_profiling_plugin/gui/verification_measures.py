"""What is measured of the spaces while verdicts are given: the land they have, and what lies around them."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.frame import Frame
from ..core.public_space.space_faces import SpaceLand
from ..core.public_space.space_surroundings import Surroundings
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .land_task import Measuring


class Measures(QObject):
    """`land` and `around` are ``None`` until they are known, which `changed` tells.

    `waiting` says what a person waits for, or what is lacking.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Measuring | None = None
        self._forget("")

    def begin(
        self,
        inventory: Frame,
        areas: QgsVectorLayer | None,
        street_areas: QgsVectorLayer | None,
        population: QgsVectorLayer | None,
        population_field: str,
    ) -> None:
        """Measure anew; see `Measuring`."""
        self.cancel()
        self._forget(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring the spaces; verdicts can be given meanwhile…")
            if areas is not None
            else QT_TRANSLATE_NOOP("UrbanProfiling", "Choose areas in “City data” to see the city's figures here.")
        )
        self._with_areas = areas is not None
        self._task = Measuring(inventory, areas, street_areas, population, population_field, self)
        self._task.finished.connect(self._end)
        self._task.start()

    def cancel(self) -> None:
        """Stop, and forget what was measured."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._forget("")

    def _forget(self, waiting: str) -> None:
        self.land: SpaceLand | None = None
        self.around: Surroundings | None = None
        self.waiting = tr(waiting) if waiting else ""

    def _end(self, land: SpaceLand | None, around: Surroundings | None, problem: str) -> None:
        self.land, self.around = land, around
        if self._with_areas:
            self.waiting = problem
        self.changed.emit()
