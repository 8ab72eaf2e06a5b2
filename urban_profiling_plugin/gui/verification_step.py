"""The verification page as a step of a workflow: it finds the layers it works on."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ..workspace import filling, status
from ..workspace.steps import Step, Workflow
from .city_layers import find_layer, open_layer
from .map_view import MapView
from .missing import missing
from .page import Page
from .panels import Card, FindingList
from .session import Session
from .verification_page import VerificationPage


class VerificationStep(Page):
    """`inputs` of the step: the inventory, then areas, street land and people, each by the first that is there."""

    def __init__(
        self, session: Session, workflow: Workflow, step: Step, view: MapView, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, workflow, step, view, parent)
        self._empty, self._missing = Card(), FindingList()
        self._empty.body.addWidget(self._missing)
        self.page = VerificationPage(view.canvas)
        self.page.written.connect(session.look_again)
        self._cards.addWidget(self._empty)
        self._cards.addWidget(self.page, 1)
        self._cards.addStretch()
        self._opened: dict[str, QgsVectorLayer] = {}

    def refresh(self, state: status.State) -> None:
        """Show the inventory as it is now, or what is lacking."""
        found = missing(state.needs, self.workflow, self.step_wanted.emit)
        self._missing.show_findings(found)
        self._empty.setVisible(bool(found))
        self.page.setVisible(not found)
        running = self.session.running is not None or bool(self.session.read_only())
        self.page.setEnabled(not running)
        spaces, areas, streets, people = (self._layer(name) for name in ("", "AREAS", "STREET_AREAS", "POPULATION"))
        self.page.set_layers(None if found else spaces, areas, streets, people)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # what lies around a space tells what it is; results would cover it
        self.session.map.show_drawn([self.step])

    def _layer(self, key: str) -> QgsVectorLayer | None:
        names = self.step.inputs.get(key, ())
        source = next((found for name in names if (found := filling.available(name, self.session.city))), None)
        if not source:
            return None
        layer = find_layer(source)
        if layer is None:
            if source not in self._opened:
                opened = open_layer(source, "")
                if isinstance(opened, QgsVectorLayer):
                    self._opened[source] = opened
            layer = self._opened.get(source)
        return layer if isinstance(layer, QgsVectorLayer) else None
