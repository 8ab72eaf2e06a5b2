"""Small print: notes under headings, flowing through columns; what finds no room is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsLayoutItemRenderContext
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter

from ...core.text import QT_TRANSLATE_NOOP
from ...report.words import Words
from .panel import Ink, Panel, Style, Text

_HEAD, _NOTE, _MORE = Ink(9, bold=True), Ink(7.2, "#2f3a45"), Ink(7.2, "#55606b")
_INDENT, _BETWEEN, _BEFORE_HEAD = 3.0, 0.9, 2.2
_DOT, _DOT_COLOUR = 0.9, "#1f6aa5"
_STEP, _ALMOST = 1.0, 1e-6


@dataclass(frozen=True)
class Item:
    """A heading, a note, or what says how many notes are left out; with the words it has."""

    words: str
    ink: Ink
    is_note: bool = False

    def text(self, width: float, style: Style) -> Text:
        """Return it laid out in a column of this width."""
        return Text([(self.words, self.ink)], width - (_INDENT if self.is_note else 0.0), style)


def section(heading: str, notes: Sequence[str]) -> list[Item]:
    """Return notes under a heading, nothing where there are none."""
    return [Item(heading, _HEAD), *(Item(note, _NOTE, True) for note in notes)] if notes else []


class Columns:
    """Notes flowing through columns.

    Attributes
    ----------
    panel : what they are put into.
    wanted : the height in mm that all of it takes.
    hidden : notes without room, known after `fit`.
    """

    def __init__(self, panel: Panel, items: Sequence[Item], number: int, gap: float, words: Words) -> None:
        self.panel, self._words, self._number, self._gap = panel, words, number, gap
        self._width = (panel.width - gap * (number - 1)) / number
        self._laid = [_Laid(item, item.text(self._width, panel.style)) for item in items]
        self.hidden = 0
        total = sum(laid.before + laid.height for laid in self._laid)
        least = total / number
        while self._laid and self._placed(self._laid, least) is None:
            least += _STEP
        self.wanted = least if self._laid else 0.0

    def fit(self, height: float, top: float = 0.0) -> None:
        """Put as much as goes into so much height below `top`, the most important first, in even columns."""
        shown = len(self._laid)
        laid, height = self._laid, min(height, self.wanted)
        placed = self._placed(laid, height)
        while placed is None and shown:
            shown -= 1
            self.hidden = sum(item.item.is_note for item in self._laid[shown:])
            placed = self._placed([*self._laid[:shown], self._rest()], height)
        for item, column, y in placed or []:
            self._put(item, column * (self._width + self._gap), top + y)

    def _put(self, laid: _Laid, x: float, y: float) -> None:
        if not laid.item.is_note:
            self.panel.text(laid.text, x, y)
            return
        self.panel.text(laid.text, x + _INDENT, y)
        self.panel.drawing(_draw_dot, x, y + (laid.text.first - _DOT) / 2.0, _DOT, _DOT)

    def _placed(self, laid: Sequence[_Laid], height: float) -> list[tuple[_Laid, int, float]] | None:
        """Return each item with its column and place in it, ``None`` when they do not fit."""
        found: list[tuple[_Laid, int, float]] = []
        column, y = 0, 0.0
        for number, item in enumerate(laid):
            top = y + item.before if y else 0.0
            end = top + item.height
            if item.is_heading and number + 1 < len(laid):  # never alone at the end of a column
                end += laid[number + 1].before + laid[number + 1].height
            if end > height + _ALMOST:
                column, top = column + 1, 0.0
                if column == self._number or item.height > height + _ALMOST:
                    return None
            found.append((item, column, top))
            y = top + item.height
        return found

    def _rest(self) -> _Laid:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "… and {n} more notes in the plugin.")
        item = Item(self._words.tr(text, n=self._words.number(self.hidden)), _MORE)
        return _Laid(item, item.text(self._width, self.panel.style))


@dataclass(frozen=True)
class _Laid:
    """An item laid out in its column."""

    item: Item
    text: Text

    @property
    def is_heading(self) -> bool:
        return self.item.ink is _HEAD

    @property
    def height(self) -> float:
        return self.text.height

    @property
    def before(self) -> float:
        """The space above it, but at the top of a column."""
        return _BEFORE_HEAD if self.is_heading else _BETWEEN


def _draw_dot(painter: QPainter, context: QgsLayoutItemRenderContext, unit: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_DOT_COLOUR))
    painter.drawEllipse(QRectF(0.0, 0.0, _DOT * unit, _DOT * unit))
