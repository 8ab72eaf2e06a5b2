"""One way to bring data into the city, on the page “City data”: its form, the run, what came in."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.steps import Step
from .form import Form
from .labels import Muted, Wrapped
from .map_view import MapView
from .panels import Card, Notes, ProgressCard
from .runner import Outcome
from .session import Session


class ImportCard(QWidget):
    """`failed` carries problem and details of a run that did."""

    failed = pyqtSignal(str, str)

    def __init__(self, session: Session, step: Step, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.step, self._view = session, step, view
        self.form: Form | None = None
        self.button = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Import")))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(tr(step.title))
        self.button.clicked.connect(lambda _checked=False: self.session.run(self.step))
        self.progress = ProgressCard(session)
        self.progress.setFrameShape(Card.Shape.NoFrame)
        self.progress.body.setContentsMargins(0, 0, 0, 0)
        self._made, self._notes = Wrapped(), Notes(0)
        self._body = QVBoxLayout(self)
        self._body.addWidget(Muted(tr(step.what)))
        row = QHBoxLayout()
        row.addWidget(self._made, 1)
        row.addStretch()
        row.addWidget(self.button)
        self._body.addLayout(row)
        self._body.addWidget(self._notes)
        self._body.addWidget(self.progress)
        self._body.addStretch()
        session.ended.connect(self._ended)

    def refresh(self) -> None:
        """Show the form, what runs, and what came in."""
        session, city = self.session, self.session.city
        algorithm = session.algorithm(self.step)
        if city is None or algorithm is None:
            return
        running = session.running
        importing = running is not None and running.stem == self.step.stem
        if self.form is None:
            self.form = Form(algorithm, self.step.shown, self._view.canvas)
            self.form.edited.connect(partial(session.choose, self.step))
            self._body.insertWidget(1, self.form)
        self.form.set_values(session.parameters(self.step))
        self.form.setEnabled(running is None)
        values = self.form.values()
        needed = [p.key for p in algorithm.parameters if not p.optional and p.kind in _FROM_OUTSIDE]
        self.button.setEnabled(running is None and city.writable and all(values.get(key) for key in needed))
        self.button.setVisible(not importing)
        self.progress.setVisible(importing)
        run, text = session.run_of(self.step), session.told(self.step)
        shown = run is not None and not importing
        if run is not None and text is not None:
            self._made.setText(" ".join([f"{text.figure} {text.caption}.", *text.details]))
        self._made.setVisible(shown)
        self._notes.tell(run.notes if run is not None and shown else [])

    def _ended(self, stem: str, outcome: Outcome) -> None:
        if stem != self.step.stem:
            return
        if outcome.errors:
            self.failed.emit("\n".join(outcome.errors), outcome.details)
        run = self.session.run_of(self.step)
        if outcome.success and run is not None:
            self._view.zoom_to_sources(run.outputs.values())


_FROM_OUTSIDE = ("file", "files", "file_or_layer", "layer", "raster")
