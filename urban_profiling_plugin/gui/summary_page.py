"""The result of a whole workflow: figures side by side, what to know before quoting them, how to repeat it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.steps import ALGORITHM, Step, Workflow
from .before_run import Finding
from .chart import BarChart, value_text
from .city_layers import show_only
from .commands import as_python, as_qgis_process
from .flow_layout import FlowLayout
from .map_view import MapView
from .painting import MISSING
from .panels import Card, FindingList, Heading, Notes, StaleNote, clear, copy_text
from .result_card import BigFigure
from .session import PROVIDER, Session
from .wording import told

_MOST_NOTES = 6


class SummaryPage(QWidget):
    """Shows the headline of each step that the summary's inputs name."""

    def __init__(
        self, session: Session, workflow: Workflow, step: Step, view: MapView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.workflow, self.step, self._view = session, workflow, step, view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._empty = Card()
        self._missing = FindingList()
        self._empty.body.addWidget(self._missing)
        self._card = Card()
        self._stale = StaleNote()
        self._figures = QHBoxLayout()
        self._charts = QVBoxLayout()
        self._card.body.addWidget(self._stale)
        self._card.body.addLayout(self._figures)
        self._card.body.addLayout(self._charts)
        self._buttons = FlowLayout()
        self._card.body.addLayout(self._buttons)
        self._add_buttons()
        self._caveats = Card(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Before you quote it")))
        self._notes = Notes(_MOST_NOTES)
        self._caveats.body.addWidget(self._notes)
        for part in (self._empty, self._card, self._caveats):
            layout.addWidget(part)
        layout.addStretch()

    def refresh(self, state: status.State) -> None:
        """Show what is there."""
        steps = self._told_steps()
        self._missing.show_findings(
            Finding(MISSING, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Not run yet: {what}."), what=tr(name)))
            for name in state.needs
        )
        self._empty.setVisible(bool(state.needs))
        self._card.setVisible(bool(steps))
        self._stale.tell(told(state.reason) if state.reason is not None else "")
        for layout in (self._figures, self._charts):
            clear(layout)
        notes: dict[str, None] = {}
        for step in steps:
            text, run = self.session.told(step), self.session.run_of(step)
            if text is None or run is None:
                continue
            big = BigFigure()
            big.tell(text.figure, text.caption, "\n".join(text.details))
            self._figures.addWidget(big, 1)
            if text.bars:
                chart = BarChart()
                chart.set_rows(text.bars, text.unit)
                self._charts.addWidget(Heading(tr(step.title)))
                self._charts.addWidget(chart)
            notes.update(dict.fromkeys(run.notes))
        self._notes.tell(notes)
        self._caveats.setVisible(bool(notes))

    def text(self) -> str:
        """Return the summary as plain text."""
        city = self.session.city
        lines = [f"{tr(self.workflow.title)}: {city.name if city is not None else ''}", ""]
        for step in self._told_steps():
            text, run = self.session.told(step), self.session.run_of(step)
            if text is None or run is None:
                continue
            lines += [f"{text.figure} {text.caption}".strip(), *text.details]
            lines += [f"  {label}: {value_text(value, text.unit)}" for label, value in text.bars]
            lines += ["", *run.notes, ""]
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

    def _told_steps(self) -> list[Step]:
        stems = dict.fromkeys(name.partition(".")[0] for name in self.step.inputs[""])
        steps = [self.workflow.step(stem) for stem in stems]
        return [step for step in steps if step is not None and self.session.run_of(step) is not None]

    def _show_layers(self) -> None:
        """Show what is drawn of every step told here."""
        self.session.show_layers()
        sources = [source for step in self._told_steps() for source in self.session.drawn(step)]
        for step in self._told_steps()[:1]:
            show_only(sources, self.session.layer_group(step))
        self._view.zoom_to_sources(sources)

    def _add_buttons(self) -> None:
        made = (
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
