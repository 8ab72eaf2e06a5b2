"""The page of a step that runs an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.base import STOPPED, UrbanAlgorithm
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.steps import Step, Workflow
from . import before_run
from .before_run import Finding
from .check_findings import STEM as CHECKS
from .check_findings import Ways, check_findings, roles_of
from .commands import as_python, as_qgis_process
from .form import Form
from .help_pages import explain
from .map_view import MapView
from .missing import missing
from .page import Page
from .painting import NOTE
from .panels import Card, FindingList, MessageCard, ProgressCard, copy_text
from .result_card import ResultCard
from .runner import Outcome
from .session import PROVIDER, Session
from .wording import told

_MOST = 5
"""Findings of the checks that a page shows before it points to them."""


class StepPage(Page):
    """Form, what is known before the run, progress, result."""

    result_shown = pyqtSignal(QWidget)

    def __init__(
        self, session: Session, workflow: Workflow, step: Step, view: MapView, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, workflow, step, view, parent)
        self.message = MessageCard()
        self._form_card = Card()
        self.form: Form | None = None
        self._before = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Before the run")))
        self.findings = FindingList()
        self._before.body.addWidget(self.findings)
        self.progress = ProgressCard(session)
        self.result = ResultCard()
        self.result.layers_wanted.connect(self._show_layers)
        self.result.process_wanted.connect(self._copy_process)
        self.result.python_wanted.connect(self._copy_python)
        self.result.history_wanted.connect(self._show_history)
        for part in (self._form_card, self.message, self._before, self.progress, self.result):
            self._cards.addWidget(part)
        self._cards.addStretch()
        session.ended.connect(self._ended)

    def refresh(self, state: status.State) -> None:
        """Show what is filled in, what is known, and the result."""
        algorithm = self.session.algorithm(self.step)
        if self.form is None and algorithm is not None:
            self.form = Form(algorithm, self.step.shown, self._view.canvas)
            self.form.edited.connect(self._edited)
            self._form_card.body.addWidget(self.form)
        self._form_card.setVisible(self.form is not None)
        if self.form is not None:
            self.form.set_values(self.session.parameters(self.step))
            self.form.setEnabled(self.session.city is not None and state.kind != status.RUNNING)
        run = self.session.run_of(self.step)
        running = state.kind == status.RUNNING
        self.progress.setVisible(running)
        finished = state.kind in status.FINISHED
        self._before.setVisible(not running and not finished)
        if self._before.isVisibleTo(self):
            self.findings.show_findings(self._known(state))
            self._before.setVisible(bool(self.findings.findings()))
        outcome = self.session.outcomes.get(self.step.stem)
        self._tell(outcome, state)
        self.result.setVisible(run is not None and not running and algorithm is not None)
        text = self.session.told(self.step)
        if run is not None and text is not None:
            reason = told(state.reason) if state.kind == status.STALE and state.reason is not None else ""
            found = []
            if self.step.stem == CHECKS and self.session.city is not None:
                found = check_findings(self.session.city, None, self._ways())
            self.result.tell(text, run, reason, found)

    def _known(self, state: status.State) -> list[Finding]:
        """Return what can be told before the run."""
        algorithm, city = self.session.algorithm(self.step), self.session.city
        if algorithm is None or city is None:
            return missing(state.needs, self.workflow, self.step_wanted.emit)
        values = self.session.parameters(self.step)
        # what is chosen and gone is told below
        names = {name for key in before_run.gone(algorithm, values) for name in self._names_of(algorithm, key)}
        lacking = missing([name for name in state.needs if name not in names], self.workflow, self.step_wanted.emit)
        remedies = {before_run.SAVE_EDITS: self._save_edits, before_run.SET_CRS: self._set_crs}
        found = lacking + before_run.findings(algorithm, values, remedies)
        if self.step.stem == CHECKS:
            return found
        checked = check_findings(city, roles_of(self.step, self.workflow), self._ways(), notes=False)
        if len(checked) > _MOST:
            more = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{n} more findings"), n=len(checked) - _MOST)
            go = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Checks"))
            checked = [*checked[:_MOST], Finding(NOTE, more, go, lambda: self.step_wanted.emit(CHECKS))]
        return [finding for finding in found if not (checked or lacking) or finding.severity != NOTE] + checked

    def _names_of(self, algorithm: UrbanAlgorithm, key: str) -> set[str]:
        """Return what a parameter is called where it is lacking."""
        roles = {ROLES[name].label for name in self.step.inputs.get(key, ()) if name in ROLES}
        return roles | {parameter.label for parameter in algorithm.parameters if parameter.key == key}

    def _ways(self) -> Ways:
        return Ways(self._view.show_features, self.session.mend, explain)

    def _tell(self, outcome: Outcome | None, state: status.State) -> None:
        if state.kind == status.INTERRUPTED:
            text = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The last run was interrupted, by a crash or a power cut. What it had half made is gone; earlier "
                "results are unchanged. Run it again.",
            )
            self.message.tell(tr(text), severity=before_run.WARNING)
        elif outcome is None and state.kind == status.FAILED and state.reason is not None:
            self.message.tell(told(state.reason))
        elif outcome is None or outcome.success:
            self.message.tell("")
        elif outcome.cancelled:
            self.message.tell(tr(STOPPED), severity=before_run.WARNING)
        else:
            self.message.tell("\n".join(outcome.errors), outcome.details)

    # --- what the user does ---

    def _edited(self, key: str, value: Any) -> None:
        self.session.choose(self.step, key, value)

    def _save_edits(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer) and not layer.commitChanges():
            self.message.tell("\n".join(layer.commitErrors()))
        self.session.changed.emit()

    def _set_crs(self, layer: QgsMapLayer) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        dialog.setWindowTitle(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "CRS of {layer}"), layer=layer.name()))
        if dialog.exec():
            layer.setCrs(dialog.crs())
            self.session.changed.emit()

    def _show_layers(self) -> None:
        run = self.session.run_of(self.step)
        if run is None:
            return
        self.session.map.show_layers()
        self.session.map.show_drawn([self.step])
        self._view.zoom_to_sources(run.outputs.values())
        self._view.choose(self.session.map.drawn(self.step))

    def _copy_process(self, button: QWidget) -> None:
        copy_text(as_qgis_process(f"{PROVIDER}:{self.step.algorithm}", self.session.full_parameters(self.step)), button)

    def _copy_python(self, button: QWidget) -> None:
        copy_text(as_python(f"{PROVIDER}:{self.step.algorithm}", self.session.full_parameters(self.step)), button)

    def _show_history(self) -> None:
        from .history_dialog import HistoryDialog

        HistoryDialog(self.session, self.step, self._view, self).exec()

    # --- what the run says ---

    def _ended(self, stem: str, outcome: Outcome) -> None:
        if stem == self.step.stem:
            self.result_shown.emit(self.result if outcome.success else self.message)
