"""Labels: text that wraps wherever it must, headings, secondary text, and one line that is cut where room ends."""

from __future__ import annotations

import re
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QSizePolicy, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .leading import Leading
from .painting import muted

_BREAK = "\u200b"
_LONG_WORD = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]{21,}")
"""What has no place to wrap at: names and paths of files, not the scripts that wrap between any two letters."""
_AFTER = re.compile(r"(?<=[\\/_.:=|-])(?=[^\\/_.:=|-])")
_RUN = re.compile(rf"([^{_BREAK}]{{20}})(?=[^{_BREAK}])")
_FEW, _MOST = 6, 26


class Words(Leading):
    """Plain text that wraps, between words or, where one is too long, in it: no name makes a window wider."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(breakable(text))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._whole


class Heading(Words):
    """Bold text above something."""

    def __init__(self, text: str, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(scaled(self.font(), scale, bold=True))


class Muted(Words):
    """Secondary text; it keeps its tone when the palette changes."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # inside a card the role would be another one
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._tone()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.ApplicationPaletteChange:
            self._tone()

    def _tone(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, muted(QPalette()))
        self.setPalette(palette)


class Wrapped(Words):
    """Text that can be selected and copied."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        copy = QAction(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Copy")), self)
        copy.triggered.connect(lambda _checked=False: self._copy())
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        # a path is copied as it is, without the places at which it may wrap
        QGuiApplication.clipboard().setText((self.selectedText() or self.text()).replace(_BREAK, ""))


class Cut(Leading):
    """One line, its middle left out where there is no room for all of it; the whole is its tooltip then."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def text(self) -> str:
        """Return the whole text."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self._width(_MOST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(_FEW), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _width(self, letters: int) -> int:
        metrics = self.fontMetrics()
        return min(metrics.horizontalAdvance(self._whole) + 2, metrics.averageCharWidth() * letters) + self._around()

    def _around(self) -> int:
        """Return what a theme adds to the width of the text."""
        return max(super().sizeHint().width() - self.fontMetrics().horizontalAdvance(super().text()), 0)

    def _cut(self) -> None:
        room = self.width() - self._around()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        super().setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


def breakable(text: str) -> str:
    """Return a text in which a long word can wrap: behind the signs that join its parts, else anywhere.

    >>> breakable("in C:\\\\Users\\\\maria\\\\Documents").split("\\u200b")
    ['in C:\\\\', 'Users\\\\', 'maria\\\\', 'Documents']
    """
    return _LONG_WORD.sub(lambda found: _RUN.sub(rf"\1{_BREAK}", _AFTER.sub(_BREAK, found.group())), text)


def scaled(font: QFont, scale: float, bold: bool = False) -> QFont:
    """Return a font so much larger than another."""
    made = QFont(font)
    made.setBold(bold)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * scale)
    else:
        made.setPixelSize(round(font.pixelSize() * scale))
    return made
