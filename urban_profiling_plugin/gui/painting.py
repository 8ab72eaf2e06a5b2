"""What the dialogs draw themselves: text that keeps to the reading direction, and the icons of states."""

from __future__ import annotations

import functools
import math

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QTextOption,
)
from qgis.PyQt.QtWidgets import QStyle, QToolButton

from ..workspace import status

ERROR, WARNING, NOTE, MISSING = "error", "warning", "note", "missing"
"""How much a finding matters."""

_SIZE = 20
_GREEN, _AMBER, _RED, _BLUE = (
    ("#2e7d4f", "#5cc48a"),
    ("#b06a00", "#f0b24a"),
    ("#b3261e", "#ff8a80"),
    ("#1f6aa5", "#7db8e8"),
)
"""Each for light and for dark windows."""


def draw_text(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection, trailing: bool = False) -> None:
    """Draw one line at the side of a box where the language begins, or at the other."""
    side = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(QStyle.visualAlignment(direction, side) | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # a text that is not translated keeps its own direction
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QRectF(box), text, option)


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette is light on dark."""
    return (
        palette.color(QPalette.ColorRole.Window).lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()
    )


def accent(palette: QPalette) -> QColor:
    """Return the colour of the one big figure."""
    return QColor(_BLUE[is_dark(palette)])


def muted(palette: QPalette) -> QColor:
    """Return the colour of secondary text: readable, and behind the primary."""
    ink, ground = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    mix = [round(0.68 * a + 0.32 * b) for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3])]
    return QColor(*mix)


def state_icon(kind: str, palette: QPalette) -> QIcon:
    """Return the icon of a step's state; each has a shape of its own, so that no one depends on colour."""
    return _icon(kind, is_dark(palette), muted(palette).name())


def finding_icon(severity: str, palette: QPalette) -> QIcon:
    """Return the icon of a finding's severity."""
    kind = {ERROR: status.FAILED, WARNING: status.WARNED, MISSING: status.NEEDS}.get(severity, status.DONE)
    return state_icon(kind, palette)


def icon_size(metrics: QFontMetrics) -> int:
    """Return how large an icon beside text is: it grows with the text."""
    return max(_SIZE, metrics.height() * 6 // 5)


def point(button: QToolButton, arrow: Qt.ArrowType) -> None:
    """Put an arrow beside a button's text; its own Qt draws over the text where one reads from the right."""
    button.ensurePolished()  # a theme may colour its text without telling the palette before
    button.setIcon(_arrow(arrow, button.palette().color(QPalette.ColorRole.ButtonText).name()))


@functools.lru_cache(maxsize=16)
def _arrow(arrow: Qt.ArrowType, colour: str) -> QIcon:
    picture = QPixmap(2 * _SIZE, 2 * _SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_SIZE / 2, _SIZE / 2)
    turned = {Qt.ArrowType.RightArrow: 0, Qt.ArrowType.DownArrow: 90, Qt.ArrowType.LeftArrow: 180}
    painter.rotate(turned.get(arrow, 270))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(-3, -6), QPointF(4, 0), QPointF(-3, 6)]))
    painter.end()
    return QIcon(picture)


@functools.lru_cache(maxsize=64)
def _icon(kind: str, dark: bool, grey: str) -> QIcon:
    # drawn finer than it is shown, for large text and for fine screens
    ratio = 2.0 * (QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0)
    picture = QPixmap(int(_SIZE * ratio), int(_SIZE * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor("#202326" if dark else "#ffffff")
    tone = {name: QColor(pair[dark]) for name, pair in (("ok", _GREEN), ("look", _AMBER), ("bad", _RED), ("go", _BLUE))}
    if kind == status.DONE:
        _disc(painter, tone["ok"])
        _stroke(painter, ground, ((6, 10.4), (8.8, 13.2), (14, 7.2)))
    elif kind == status.WARNED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone["look"])
        painter.drawPolygon(QPolygonF([QPointF(10, 1.8), QPointF(19, 17.6), QPointF(1, 17.6)]))
        _mark(painter, ground, 7.2, 12, 14.8)
    elif kind == status.FAILED:
        _disc(painter, tone["bad"])
        _mark(painter, ground, 5.4, 11.2, 14.4)
    elif kind == status.STALE:
        _arc(painter, tone["look"], 40, 280)
        tip = QPointF(10 + 6.6 * math.cos(math.radians(40)), 10 - 6.6 * math.sin(math.radians(40)))
        _stroke(
            painter, tone["look"], ((tip.x() - 4.6, tip.y() - 0.4), (tip.x(), tip.y()), (tip.x() + 0.4, tip.y() - 4.8))
        )
    elif kind == status.INTERRUPTED:
        _arc(painter, tone["bad"], 60, 240)
        _stroke(painter, tone["bad"], ((10, 6.4), (10, 13.6)))
    elif kind == status.RUNNING:
        painter.setOpacity(0.3)
        _arc(painter, QColor(grey), 0, 360)
        painter.setOpacity(1.0)
        _arc(painter, tone["go"], -60, 150)
    elif kind == status.READY:
        _arc(painter, tone["go"], 0, 360)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone["go"])
        painter.drawEllipse(QPointF(10, 10), 3.4, 3.4)
    else:
        pen = QPen(QColor(grey), 1.5)
        pen.setDashPattern([2, 1.6])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(10, 10), 7, 7)
    painter.end()
    return QIcon(picture)


def _disc(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(10, 10), 8.2, 8.2)


def _stroke(painter: QPainter, colour: QColor, points: tuple[tuple[float, float], ...]) -> None:
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _mark(painter: QPainter, colour: QColor, top: float, end: float, dot: float) -> None:
    """Draw an exclamation mark."""
    _stroke(painter, colour, ((10, top), (10, end)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(10, dot), 1.25, 1.25)


def _arc(painter: QPainter, colour: QColor, start: int, span: int) -> None:
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(3.4, 3.4, 13.2, 13.2), start * 16, span * 16)
