"""The result of a whole workflow: figures side by side, what to know before quoting them, the brief that goes out."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QStandardPaths, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ..algorithms.report.language import Language
from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..report.brief import Block, blocks_of, told_steps
from ..workspace import status
from ..workspace.steps import ALGORITHM, Step, Workflow
from .before_run import Finding
from .chart import BarChart, value_text
from .commands import as_python, as_qgis_process
from .flow_layout import ColumnsLayout, FlowLayout
from .labels import Heading
from .map_view import MapView
from .missing import missing
from .page import Page
from .painting import ERROR, NOTE, WARNING
from .panels import Card, FindingList, Notes, StaleNote, clear, copy_text
from .result_card import BigFigure
from .session import PROVIDER, Session
from .wording import told

if TYPE_CHECKING:
    from ..algorithms.report.brief_layout import SavedBrief

_MOST_NOTES = 6
_ACROSS, _PLAIN = 3, 2
"""Headlines beside each other, and how many stand for themselves, without the title of their step."""


class SummaryPage(Page):
    """Shows the headline of each step that the summary's inputs name."""

    def __init__(
        self, session: Session, workflow: Workflow, step: Step, view: MapView, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, workflow, step, view, parent)
        self._empty = Card()
        self._missing = FindingList()
        self._empty.body.addWidget(self._missing)
        self._card = Card()
        self._stale = StaleNote()
        self._figures = ColumnsLayout((1,) * _ACROSS, self.fontMetrics().height())
        self._charts = QVBoxLayout()
        self._card.body.addWidget(self._stale)
        self._card.body.addLayout(self._figures)
        self._card.body.addLayout(self._charts)
        self._buttons = FlowLayout()
        self._card.body.addLayout(self._buttons)
        self._add_buttons()
        self._saved = FindingList()
        self._saved.hide()
        self._saved_of: tuple[object, ...] = ()
        self._card.body.addWidget(self._saved)
        self._caveats = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Before you quote it")))
        self._notes = Notes(_MOST_NOTES)
        self._caveats.body.addWidget(self._notes)
        for part in (self._empty, self._card, self._caveats):
            self._cards.addWidget(part)
        self._cards.addStretch()

    def refresh(self, state: status.State) -> None:
        """Show what is there."""
        blocks = self._blocks()
        self._missing.show_findings(missing(state.needs, self.workflow, self.step_wanted.emit))
        self._empty.setVisible(bool(state.needs))
        self._card.setVisible(bool(blocks))
        self._stale.tell(told(state.reason) if state.reason is not None else "")
        for layout in (self._figures, self._charts):
            clear(layout)
        notes: dict[str, None] = {}
        for block in blocks:
            text = block.text
            self._figures.addWidget(self._tile(block, len(blocks) > _PLAIN))
            if text.bars:
                chart = BarChart()
                chart.set_rows(text.bars, text.unit)
                self._charts.addWidget(Heading(block.title))
                self._charts.addWidget(chart)
            notes.update(dict.fromkeys(block.run.notes))
        of = (self.session.city, *(block.run.number for block in blocks))
        if of != self._saved_of:  # what was saved tells of other runs
            self._saved_of = of
            self._show_saved([])
        self._notes.tell(notes)
        self._caveats.setVisible(bool(notes))

    @staticmethod
    def _tile(block: Block, named: bool) -> QWidget:
        """Return the headline of a step, below its title where there are many."""
        tile, big = QWidget(), BigFigure()
        layout = QVBoxLayout(tile)
        layout.setContentsMargins(0, 0, 0, 0)
        if named:
            layout.addWidget(Heading(block.title))
        big.tell(block.text.figure, block.text.caption, "\n".join(block.text.details))
        layout.addWidget(big, 1)
        return tile

    def text(self) -> str:
        """Return the summary as plain text."""
        city = self.session.city
        lines = [f"{tr(self.workflow.title)}: {city.name if city is not None else ''}", ""]
        for block in self._blocks():
            text = block.text
            lines += [f"{text.figure} {text.caption}".strip(), *text.details]
            lines += [f"  {label}: {value_text(value, text.unit)}" for label, value in text.bars]
            lines += ["", *block.run.notes, ""]
        return "\n".join(lines).strip() + "\n"

    def commands(self, python: bool) -> str:
        """Return every step that was run as commands, in order."""
        write = as_python if python else as_qgis_process
        texts = [
            write(f"{PROVIDER}:{step.algorithm}", self.session.full_parameters(step))
            for step in self.workflow.steps
            if step.page == ALGORITHM and self.session.run_of(step) is not None
        ]
        if not python:
            return "\n".join(texts)
        first = "import processing\n\n"
        return first + "\n\n".join(text.replace(first, "") for text in texts)

    def save_brief(self) -> None:
        """Ask for a file and save the brief there; say where it is, or what is wrong."""
        from ..algorithms.report.brief_layout import proposed_path, save_brief

        city = self.session.city
        if city is None:
            return
        proposed = proposed_path(city, self.workflow)
        if not os.access(city.folder, os.W_OK):
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            proposed = Path(documents) / proposed.name
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Save the brief"))
        name, _ = QFileDialog.getSaveFileName(self, title, str(proposed), "PDF (*.pdf)")
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            saved = save_brief(city, self.workflow, path, states=self.session.states(self.workflow))
        except UrbanProfilingError as error:
            self._show_saved([Finding(ERROR, "\n".join(tr(message) for message in error.messages))])
        else:
            self._tell_saved(saved)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _tell_saved(self, saved: SavedBrief) -> None:
        text = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "The brief is saved: {file}"), file=saved.path.name)
        url = QUrl.fromLocalFile(str(saved.path))
        remedy = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Open it"))
        done = Finding(NOTE, text, remedy, partial(QDesktopServices.openUrl, url))
        self._show_saved([done, *(Finding(WARNING, tr(message)) for message in saved.warnings)])

    def _show_saved(self, findings: list[Finding]) -> None:
        self._saved.show_findings(findings)
        self._saved.setVisible(bool(findings))

    def _blocks(self) -> tuple[Block, ...]:
        """Return the headlines of the steps told here that have been run."""
        city, steps = self.session.city, told_steps(self.workflow)
        made = ((step.algorithm, self.session.algorithm(step)) for step in steps)
        algorithms = {name: algorithm for name, algorithm in made if algorithm is not None}
        return () if city is None else blocks_of(steps, algorithms, city, Language())

    def _show_layers(self) -> None:
        """Show what the result draws, else what every step told here does."""
        self.session.map.show_layers()
        steps = [self.step] if self.step.drawn else [block.step for block in self._blocks()]
        self.session.map.show_drawn(steps)
        sources = [source for step in steps for source in self.session.map.drawn(step)]
        self._view.zoom_to_sources(sources)
        self._view.choose(sources)

    def _add_buttons(self) -> None:
        made = (
            (QT_TRANSLATE_NOOP("UrbanProfiling", "Save &brief as PDF…"), lambda _: self.save_brief()),
            (QT_TRANSLATE_NOOP("UrbanProfiling", "Show &layers"), lambda _: self._show_layers()),
            (
                QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as &text"),
                lambda button: copy_text(self.text(), button),
            ),
            (
                QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as &qgis_process"),
                lambda button: copy_text(self.commands(python=False), button),
            ),
            (
                QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as P&ython"),
                lambda button: copy_text(self.commands(python=True), button),
            ),
        )
        for text, act in made:
            button = QPushButton(tr(text))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act, button=button: act(button))
            self._buttons.addWidget(button)
