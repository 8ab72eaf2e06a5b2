"""What stands beside a map: its legend, north and scale."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from qgis.core import QgsLayoutItemRenderContext, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

from ...core.text import QT_TRANSLATE_NOOP
from .language import Language
from .map_part import Entry, MapPart, draw_symbol, scale_length
from .panel import Ink, Panel, Text

_INK = "#1d2733"
_SIZES = ((7.6, 7.2), (7.0, 6.6), (6.3, 6.0))
"""Points of the legend's headings and lines: smaller where it is long."""
_SYMBOL = (5.0, 3.0)
_TEXT_FROM = 7.0
_SCALE_ROOM, _NORTH, _BAR, _LONGEST = 12.0, 9.0, 1.1, 40.0


def map_side(
    panel: Panel, shown: MapPart, extent: QgsRectangle, map_width: float, height: float, words: Language
) -> float:
    """Fill the panel beside a map of this width, extent and height (mm), and return where the legend ends."""
    end = _legend(panel, shown.legend(extent), height - _SCALE_ROOM, words)
    top = height - _NORTH
    panel.drawing(functools.partial(_draw_north, shown.north()), 0.0, top, _NORTH * 0.6, _NORTH)
    metres_per_mm = extent.width() / map_width
    left = _NORTH * 0.6 + 4.0
    metres = scale_length(min((panel.width - left) * 0.8, _LONGEST) * metres_per_mm)
    long = metres / metres_per_mm
    text = words.quantity(metres / 1000.0, "km") if metres >= 1000.0 else words.quantity(metres, "m")
    line = Text([(text, Ink(_SIZES[0][1]))], panel.width - left, panel.style)
    panel.text(line, left, height - line.height)
    panel.drawing(functools.partial(_draw_scale, long), left, height - line.height - 2.6, long, 2.0)
    return end


def room_below(end: float, height: float) -> float:
    """Return the room between a legend that ends there and scale and north at the foot of the map."""
    return height - _SCALE_ROOM - end


def _legend(panel: Panel, entries: Sequence[Entry], room: float, words: Language) -> float:
    """Write the legend in the largest size that fits, cut where none does; return where it ends."""
    for sizes in _SIZES:
        rows = _laid_out(panel, entries, *sizes)
        if not rows or rows[-1][1] + rows[-1][2].height <= room:
            break
    inside = [row for row in rows if row[1] + row[2].height <= room]
    if len(inside) < len(rows):
        text = words.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "… and more"))
        last = Text([(text, Ink(_SIZES[-1][1]))], panel.width, panel.style)
        inside = [row for row in inside if row[1] + row[2].height <= room - last.height]
        panel.text(last, 0.0, room - last.height)
    for entry, y, text in inside:
        if entry.symbol is None:
            panel.text(text, 0.0, y)
            continue
        panel.text(text, _TEXT_FROM, y)
        panel.drawing(functools.partial(_draw_symbol, entry), 0.0, y + (text.first - _SYMBOL[1]) / 2.0, *_SYMBOL)
    return panel.bottom


def _laid_out(panel: Panel, entries: Sequence[Entry], head: float, row: float) -> list[tuple[Entry, float, Text]]:
    found: list[tuple[Entry, float, Text]] = []
    y, grouped = 0.0, False
    for entry in entries:
        is_head = entry.symbol is None
        if found and (is_head or (grouped and not entry.in_group)):
            y += 1.4
        grouped = is_head or entry.in_group
        ink = Ink(head, bold=True) if is_head else Ink(row)
        text = Text([(entry.text, ink)], panel.width if is_head else panel.width - _TEXT_FROM, panel.style)
        found.append((entry, y, text))
        y += max(text.height, 0.0 if is_head else _SYMBOL[1]) + 0.5
    return found


def _draw_symbol(entry: Entry, painter: QPainter, context: QgsLayoutItemRenderContext, unit: float) -> None:
    draw_symbol(painter, context, entry.symbol, (_SYMBOL[0] * unit, _SYMBOL[1] * unit), entry.opacity)


def _draw_north(degrees: float, painter: QPainter, context: QgsLayoutItemRenderContext, unit: float) -> None:
    """Draw an arrow to true north; a needle without a letter is understood in every script."""
    width, height = _NORTH * 0.6 * unit, _NORTH * unit
    painter.translate(width / 2.0, height / 2.0)
    painter.rotate(degrees)
    painter.translate(-width / 2.0, -height / 2.0)
    tip, base = QPointF(width / 2.0, 0.0), QPointF(width / 2.0, height * 0.78)
    painter.setPen(QPen(QColor(_INK), 0.2 * unit))
    for corner, colour in ((QPointF(0.0, height), _INK), (QPointF(width, height), "#ffffff")):
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF([tip, base, corner]))


def _draw_scale(long: float, painter: QPainter, context: QgsLayoutItemRenderContext, unit: float) -> None:
    """Draw a bar of two halves."""
    painter.setPen(QPen(QColor(_INK), 0.2 * unit))
    for half, colour in ((0, _INK), (1, "#ffffff")):
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(half * long / 2.0 * unit, 0.0, long / 2.0 * unit, _BAR * unit))
