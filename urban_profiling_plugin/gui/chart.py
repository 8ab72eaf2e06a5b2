"""A small bar chart of labels and bars in a grid: text, direction and theme are the toolkit's own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .labels import Cut
from .wording import OF_100, quantity

_TRACK_OPACITY = 0.16
_ROUND = 2.0


class BarChart(QWidget):
    """Bars, each between its label and its value; percentages and scores against 100, others against the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float | None]] = []
        self.bars: list[Bar] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[tuple[str, float | None]], unit: str = "%") -> None:
        """Show these labels and values; an unknown value gets no bar and says so."""
        while self._grid.count():
            gone = self._grid.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self._rows, self.bars = list(rows), []
        largest = 100.0 if unit in ("%", OF_100) else max((value or 0.0 for _, value in self._rows), default=0.0)
        described = []
        for row, (label, value) in enumerate(self._rows):
            text = value_text(value, unit)
            bar = Bar(0.0 if value is None or largest <= 0 else value / largest)
            number = QLabel(text)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(Cut(label), row, 0)
            self._grid.addWidget(bar, row, 1)
            self._grid.addWidget(number, row, 2)
            self.bars.append(bar)
            described.append(f"{label}: {text}")
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Bar chart")))
        self.setAccessibleDescription("; ".join(described))
        self.setVisible(bool(self._rows))

    def rows(self) -> list[tuple[str, float | None]]:
        """Return what is shown."""
        return list(self._rows)


class Bar(QWidget):
    """A share of a whole, from the side where the language begins."""

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = min(max(share, 0.0), 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, max(int(self.fontMetrics().height() * 0.7), 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        whole = QRectF(self.rect())
        painter.setOpacity(_TRACK_OPACITY)
        painter.drawRoundedRect(whole, _ROUND, _ROUND)
        painter.setOpacity(1.0)
        part = QRectF(whole)
        part.setWidth(whole.width() * self.share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        if self.share > 0:
            painter.drawRoundedRect(part, _ROUND, _ROUND)
        painter.end()


def value_text(value: float | None, unit: str) -> str:
    """Return a value of the chart as a person reads it."""
    return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "not measured")) if value is None else quantity(value, unit)
