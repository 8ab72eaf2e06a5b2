"""A small bar chart that follows the palette, the font and the direction of the language."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .painting import draw_text
from .wording import quantity

_TRACK_OPACITY = 0.12


class BarChart(QWidget):
    """Bars, each between its label and its value; percentages against 100, other quantities against the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float | None]] = []
        self._unit = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[tuple[str, float | None]], unit: str = "%") -> None:
        """Show these labels and values; an unknown value gets no bar and says so."""
        self._rows, self._unit = list(rows), unit
        described = [f"{label}: {self._text(value)}" for label, value in self._rows]
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Bar chart")))
        self.setAccessibleDescription("; ".join(described))
        self.setToolTip("\n".join(described))
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> list[tuple[str, float | None]]:
        """Return what is shown."""
        return list(self._rows)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth()
        return QSize(width * 48, self._row_height() * max(len(self._rows), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 30, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, height = self.fontMetrics(), self._row_height()
        gap = metrics.averageCharWidth()
        values = max((metrics.horizontalAdvance(self._text(value)) for _, value in self._rows), default=0) + 2
        widest = max((metrics.horizontalAdvance(label) for label, _ in self._rows), default=0) + 2
        labels = min(widest, int(self.width() * 0.45))
        track_left, track_width = labels + gap, max(self.width() - labels - values - 2 * gap, 0)
        largest = 100.0 if self._unit == "%" else max((value or 0 for _, value in self._rows), default=0)
        thickness = max(int(metrics.height() * 0.7), 4)
        direction = self.layoutDirection()
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        for row, (label, value) in enumerate(self._rows):
            top = row * height
            painter.setPen(ink)
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, labels)
            draw_text(painter, self._place(0, top, labels, height), text, direction)
            end = self._place(self.width() - values, top, values, height)
            draw_text(painter, end, self._text(value), direction, trailing=True)
            painter.setPen(Qt.PenStyle.NoPen)
            bar_top = top + (height - thickness) // 2
            painter.setOpacity(_TRACK_OPACITY)
            painter.setBrush(ink)
            painter.drawRoundedRect(self._place(track_left, bar_top, track_width, thickness), 2, 2)
            painter.setOpacity(1.0)
            if value is not None and largest > 0:
                width = round(track_width * min(max(value / largest, 0.0), 1.0))
                painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
                painter.drawRoundedRect(self._place(track_left, bar_top, width, thickness), 2, 2)
        painter.end()

    def _text(self, value: float | None) -> str:
        if value is None:
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "not measured"))
        return quantity(value, self._unit)

    def _place(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return a rectangle counted from the side where the language begins."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, top, width, height))

    def _row_height(self) -> int:
        return int(self.fontMetrics().height() * 1.5)
