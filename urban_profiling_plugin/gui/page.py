"""What the pages of a workflow's steps have in common."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..workspace import status
from ..workspace.steps import Step, Workflow
from .map_view import MapView
from .session import Session


class Page(QWidget):
    """The page of one step: cards below each other. `step_wanted` asks the dialog for another page."""

    step_wanted = pyqtSignal(str)

    def __init__(
        self, session: Session, workflow: Workflow, step: Step, view: MapView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.workflow, self.step, self._view = session, workflow, step, view
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)

    def refresh(self, state: status.State) -> None:
        """Show what holds now."""
        raise NotImplementedError
