"""One workflow on the home page: how far it is, its last figures, and the ways on."""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from .. import paths
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.steps import Step, Workflow
from .flow_layout import ColumnsLayout
from .labels import Heading, Muted, Wrapped
from .painting import icon_size, state_icon
from .session import Session
from .wording import told

_ICON = 32
_TITLE, _WORDS = 1.15, 36
_IN_FULL = 2
"""Figures of a workflow that are told in full; of more each has a few words."""
_ORDER = (
    status.RUNNING,
    status.INTERRUPTED,
    status.FAILED,
    status.STALE,
    status.WARNED,
    status.READY,
    status.NEEDS,
    status.DONE,
)
"""From what asks most for a look."""


class WorkflowRow(QWidget):
    """Shows a workflow; `wanted` asks for its dialog, at a step when one is named."""

    wanted = pyqtSignal(str)

    def __init__(self, session: Session, workflow: Workflow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.workflow = session, workflow
        gap = self.fontMetrics().height()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        picture, size = QLabel(), max(_ICON, 2 * gap)
        picture.setPixmap(QIcon(str(paths.icon(workflow.icon))).pixmap(size, size))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        # on a narrow page the buttons go below the words
        columns = ColumnsLayout((1, 0), gap)
        row.addLayout(columns, 1)
        words, buttons = QWidget(), QWidget()
        words.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WORDS)
        for part in (words, buttons):
            columns.addWidget(part)
        middle = QVBoxLayout(words)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(2)
        middle.addWidget(Heading(tr(workflow.title), _TITLE))
        line = QHBoxLayout()
        self._mark, self._state = QLabel(), Wrapped()
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._state, 1)
        middle.addLayout(line)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr(workflow.title))
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._bar.setFixedHeight(gap // 2)
        middle.addWidget(self._bar)
        self._figures = Muted()
        middle.addWidget(self._figures)
        ways = QHBoxLayout(buttons)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(gap)
        self.run = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Run what is incomplete")))
        self.open = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Open")))
        for button in (self.run, self.open):
            button.setAutoDefault(False)
            name = tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{what}: {workflow}"),
                what=button.text(),
                workflow=tr(workflow.title),
            )
            button.setAccessibleName(name)
            ways.addWidget(button)
        ways.addStretch()
        self.run.clicked.connect(lambda _checked=False: session.run_incomplete(workflow))
        self.open.clicked.connect(lambda _checked=False: self.wanted.emit(""))

    def refresh(self) -> None:
        """Show how it stands."""
        states = self.session.states(self.workflow)
        steps = [step for step in self.workflow.steps if step.algorithm]
        kinds = Counter(states[step.stem].kind for step in steps)
        done = sum(kinds[kind] for kind in status.FINISHED)
        self._bar.setRange(0, len(steps))
        self._bar.setValue(done)
        worst = next((kind for kind in _ORDER if kinds[kind]), status.NEEDS)
        size = icon_size(self.fontMetrics()) * 4 // 5
        self._mark.setPixmap(state_icon(worst, self.palette()).pixmap(size, size))
        self._state.setText(self._words(steps, states, kinds, done))
        self._figures.setText("  ·  ".join(self._lines()))
        self._figures.setVisible(bool(self._figures.text()))
        waiting = [s for s in steps if states[s.stem].kind in status.WAITING and not states[s.stem].needs]
        city = self.session.city
        free = city is not None and city.writable and self.session.running is None
        self.run.setEnabled(free and bool(waiting))
        summary = f"{tr(self.workflow.title)}: {self._state.text()} {self._figures.text()}"
        self.setAccessibleName(summary)

    def _words(self, steps: list[Step], states: dict[str, status.State], kinds: Counter, done: int) -> str:
        if self.session.city is None:
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "No city yet"))
        if kinds[status.RUNNING]:
            step = next(step for step in steps if states[step.stem].kind == status.RUNNING)
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Running: {step}"), step=tr(step.title))
        parts = [tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{done} of {all} steps done"), done=done, all=len(steps))]
        for kind in (status.INTERRUPTED, status.FAILED, status.STALE):
            named = [step for step in steps if states[step.stem].kind == kind]
            if named:
                state = states[named[0].stem]
                words = tr(status.WORDS[kind])
                titles = ", ".join(tr(step.title) for step in named)
                reason = f" ({told(state.reason)})" if kind == status.STALE and state.reason and len(named) == 1 else ""
                parts.append(f"{words}: {titles}{reason}")
        if not done and all(states[step.stem].kind == status.NEEDS for step in steps):
            needs = dict.fromkeys(tr(name).lower() for step in steps for name in states[step.stem].needs)
            parts = [tr(QT_TRANSLATE_NOOP("UrbanProfiling", "needs: {what}"), what=", ".join(list(needs)[:4]))]
        return "  ·  ".join(parts)

    def _lines(self) -> list[str]:
        """Return the figures of the steps that the workflow's result is made of."""
        last = self.workflow.steps[-1]
        stems = dict.fromkeys(name.partition(".")[0] for name in last.inputs.get("", ()))
        found: list[Any] = [self.session.told(step) for stem in stems if (step := self.workflow.step(stem)) is not None]
        known = [text for text in found if text is not None]
        few = len(stems) <= _IN_FULL
        return [f"{text.figure} {text.caption}".strip() if few else text.line or text.figure for text in known]
