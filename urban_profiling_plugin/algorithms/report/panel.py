"""Text, bars and boxes on the page of a layout, drawn by Qt: the same in every QGIS, whatever the script.

A label of QGIS's layouts draws text in its own way in each version and cannot tell how high a wrapped text becomes.
Here a text is laid out once, measured, and drawn as it was measured, as text that a reader of the PDF can search.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsLayout, QgsLayoutItem, QgsLayoutItemRenderContext, QgsLayoutPoint, QgsLayoutSize, QgsUnitTypes
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

UNITS_PER_MM = 720.0 / 25.4
"""Text is laid out in tenths of a point: fine enough that no rounding shows, whatever the resolution."""
_PER_POINT, _NO_LIGATURES = 10, 0.02
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_RENDER_MM = QgsUnitTypes.RenderUnit.RenderMillimeters


@dataclass(frozen=True)
class Ink:
    """How a text looks: size in points, colour, weight, lines above each other as a multiple of their height."""

    points: float
    colour: str = "#1d2733"
    bold: bool = False
    spacing: float = 1.0


@dataclass(frozen=True)
class Style:
    """What all text of a page has in common: the family of its font, and from which side it is read."""

    family: str
    right_to_left: bool = False


def font_of(style: Style, ink: Ink) -> QFont:
    """Return a font in units of the page."""
    font = QFont(style.family)
    font.setPixelSize(max(round(ink.points * _PER_POINT), 1))
    font.setBold(ink.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # spaced letters are not joined to ligatures, in which nobody finds “verified”; so little does not show
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _NO_LIGATURES)
    return font


class Text:
    """Paragraphs laid out to a width in mm.

    Attributes
    ----------
    height, first : of all, and of the first line, in mm.
    lines : how many lines they take.
    """

    def __init__(
        self,
        paragraphs: Sequence[tuple[str, Ink]],
        width: float,
        style: Style,
        trailing: bool = False,
    ) -> None:
        self.width = width
        self._document = QTextDocument()
        self._document.setDocumentMargin(0.0)
        self._document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._document.setDefaultTextOption(option)
        cursor = QTextCursor(self._document)
        at_right = style.right_to_left != trailing
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        for number, (text, ink) in enumerate(paragraphs):
            block, letters = QTextBlockFormat(), QTextCharFormat()
            block.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            # a text that is not translated keeps its own direction
            block.setLayoutDirection(_direction(text, style.right_to_left))
            block.setLineHeight(ink.spacing * 100.0, _PROPORTIONAL)
            letters.setFont(font_of(style, ink))
            letters.setForeground(QColor(ink.colour))
            if number:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(text, letters)
        self._document.setTextWidth(width * UNITS_PER_MM)
        self.height = self._document.size().height() / UNITS_PER_MM
        blocks = [self._document.findBlockByNumber(number).layout() for number in range(len(paragraphs))]
        self.lines = sum(block.lineCount() for block in blocks)
        self.first = blocks[0].lineAt(0).height() / UNITS_PER_MM

    def draw(self, painter: QPainter) -> None:
        """Draw it at the origin of a painter whose units are those of the page."""
        self._document.drawContents(painter)


_PROPORTIONAL = getattr(
    QTextBlockFormat.LineHeightTypes.ProportionalHeight, "value", QTextBlockFormat.LineHeightTypes.ProportionalHeight
)
_RIGHT_TO_LEFT = ("R", "AL")
_QUOTED = re.compile("“[^”]*”")


def _direction(text: str, right_to_left: bool) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one, names in quotes aside; the page's where none has."""
    for letter in _QUOTED.sub("", text):
        kind = unicodedata.bidirectional(letter)
        if kind == "L" or kind in _RIGHT_TO_LEFT:
            right_to_left = kind != "L"
            break
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def width_of(text: str, ink: Ink, style: Style) -> float:
    """Return the width in mm of a line of text."""
    return QFontMetricsF(font_of(style, ink)).horizontalAdvance(text) / UNITS_PER_MM


def shortened(text: str, ink: Ink, style: Style, width: float) -> str:
    """Return a line of text cut to a width in mm, with dots where it was cut."""
    metrics = QFontMetricsF(font_of(style, ink))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * UNITS_PER_MM)


Drawing = Callable[[QPainter, "QgsLayoutItemRenderContext", float], None]


class Panel(QgsLayoutItem):
    """A part of the page; places in it are in mm from its top and from the side where the language begins."""

    def __init__(self, layout: QgsLayout, width: float, style: Style) -> None:
        super().__init__(layout)
        self.width, self.style = width, style
        self.bottom = 0.0
        self._parts: list[tuple[float, float, Any]] = []

    def side(self, x: float, width: float) -> float:
        """Return where something begins from the left."""
        return self.width - x - width if self.style.right_to_left else x

    def text(self, text: Text, x: float, y: float) -> float:
        """Put a text, and return where it ends below."""
        self._parts.append((self.side(x, text.width), y, text))
        return self._grow(y + text.height)

    def write(self, text: str, ink: Ink, x: float, y: float, width: float, trailing: bool = False) -> float:
        """Put a paragraph, and return where it ends below."""
        return self.text(Text([(text, ink)], width, self.style, trailing), x, y) if text else y

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> float:
        """Put a filled box, and return where it ends below."""
        box, brush = QRectF(0.0, 0.0, width, height), QColor(colour)

        def draw(painter: QPainter, context: QgsLayoutItemRenderContext, unit: float) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush)
            whole = QRectF(0.0, 0.0, box.width() * unit, box.height() * unit)
            painter.drawRoundedRect(whole, radius * unit, radius * unit)

        return self.drawing(draw, x, y, width, height)

    def drawing(self, draw: Drawing, x: float, y: float, width: float, height: float) -> float:
        """Put something that draws itself, with the number of the painter's units in a mm; return where it ends."""
        self._parts.append((self.side(x, width), y, draw))
        return self._grow(y + height)

    def _grow(self, bottom: float) -> float:
        self.bottom = max(self.bottom, bottom)
        return bottom

    def place(self, x: float, y: float) -> float:
        """Put the panel on the page, and return where it ends below."""
        self.layout().addLayoutItem(self)
        self.attemptMove(QgsLayoutPoint(x, y, _MM))
        self.attemptResize(QgsLayoutSize(self.width, max(self.bottom, 0.1), _MM))
        return y + self.bottom

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        painter = context.renderContext().painter()
        unit = context.renderContext().convertToPainterUnits(1.0, _RENDER_MM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, part in self._parts:
            painter.save()
            painter.translate(QPointF(x * unit, y * unit))
            if isinstance(part, Text):
                painter.scale(unit / UNITS_PER_MM, unit / UNITS_PER_MM)
                part.draw(painter)
            else:
                part(painter, context, unit)
            painter.restore()
        painter.restore()
