"""The result of a step: one big figure with its denominator, the breakdown, what to know, and the ways on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.runs import Run
from .before_run import Finding
from .chart import BarChart
from .flow_layout import ColumnsLayout, FlowLayout
from .labels import Muted, Words, Wrapped, scaled
from .outcome import ResultText
from .painting import accent
from .panels import Card, FindingList, Notes, StaleNote

_BIG, _WORDS = 2.4, 1.4
_LONG = 14
"""Characters of a figure that still fits beside a chart in large type."""
_MOST_NOTES = 3


class BigFigure(QWidget):
    """A large number, what it is of, and its denominator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._figure = Words()
        self._figure.setFont(scaled(self.font(), _BIG, bold=True))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, accent(palette))
        self._figure.setForegroundRole(QPalette.ColorRole.WindowText)
        self._figure.setPalette(palette)
        self._caption, self._details = Wrapped(), Muted()
        for part in (self._figure, self._caption, self._details):
            layout.addWidget(part)
        layout.addStretch()

    def tell(self, figure: str, caption: str, details: str) -> None:
        """Show a figure; one in words is smaller, and wraps."""
        words = len(figure) > _LONG
        self._figure.setFont(scaled(self.font(), _WORDS if words else _BIG, bold=True))
        self._figure.setWordWrap(words)
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self._caption.setText(caption)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self.setAccessibleName(f"{figure} {caption}")

    def text(self) -> str:
        """Return figure and caption."""
        return f"{self._figure.text()} {self._caption.text()}"


class ResultCard(Card):
    """Shows a finished run."""

    layers_wanted = pyqtSignal()
    process_wanted = pyqtSignal(QWidget)
    python_wanted = pyqtSignal(QWidget)
    history_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.stale = StaleNote()
        self.figure, self.chart = BigFigure(), BarChart()
        top = ColumnsLayout((2, 3), self.fontMetrics().height() * 2)
        top.addWidget(self.figure)
        top.addWidget(self.chart)
        self.findings = FindingList()
        self.notes = Notes(_MOST_NOTES)
        self._buttons = FlowLayout()
        for part in (self.stale, self.findings):
            self.body.addWidget(part)
        self.body.insertLayout(1, top)
        self.body.addWidget(self.notes)
        self.body.addLayout(self._buttons)
        self._button(QT_TRANSLATE_NOOP("UrbanProfiling", "Show &layers"), lambda _: self.layers_wanted.emit())
        self._button(QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as &qgis_process"), self.process_wanted.emit)
        self._button(QT_TRANSLATE_NOOP("UrbanProfiling", "Copy as P&ython"), self.python_wanted.emit)
        self._button(QT_TRANSLATE_NOOP("UrbanProfiling", "&Earlier runs…"), lambda _: self.history_wanted.emit())

    def tell(self, text: ResultText, run: Run, reason: str, findings: list[Finding]) -> None:
        """Show a run; `reason` says why it is out of date."""
        self.figure.tell(text.figure, text.caption, "\n".join(text.details))
        self.chart.set_rows(text.bars, text.unit)
        self.stale.tell(reason)
        self.findings.show_findings(findings)
        self.findings.setVisible(bool(findings))
        self.notes.tell(run.notes)

    def _button(self, text: str, act: Callable[[Any], Any]) -> None:
        button = QPushButton(tr(text))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act(button))
        self._buttons.addWidget(button)
