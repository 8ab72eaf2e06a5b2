"""What every window of the plugin has in common: it fits the screen, and all of it can be used by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from ..i18n import reads_from_right

_ALONE = "اأإآدذرزوؤةىء"
"""Arabic letters that do not join the next: what is underlined is drawn apart, and would break the word."""
_ARABIC = "\u0600\u06ff"
_WHOLE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QTabBar)
"""What one reaches as one thing, whatever it is made of."""


class Window(QDialog):
    """Tab goes as the page is read, Enter presses the button one is on, and every underlined letter is one button's.

    It reads from the right in Arabic, also where QGIS lacks Qt's own Arabic.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stacks: list[QStackedWidget] = []
        if reads_from_right():
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def fit(self, letters: int, lines: int) -> None:
        """Begin so many letters wide and lines high, and no larger than the screen."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        unit = self.fontMetrics()
        width, height = unit.averageCharWidth() * letters, unit.height() * lines
        self.resize(min(width, screen.width() * 9 // 10), min(height, screen.height() * 9 // 10))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tell_letters_apart()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to what is read next; Qt's own order is that in which things came to be."""
        stops = list(_stops(self))
        if not stops:
            return False
        here = self.focusWidget()
        while here is not None and here not in stops:
            here = here.parentWidget()
        place = -1 if here is None and forward else 0 if here is None else stops.index(here)
        following = stops[(place + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        following.setFocus(reason)
        _bring_into_view(following)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, (QPushButton, QToolButton)):
            button.click()
        else:
            super().keyPressEvent(event)

    def tell_letters_apart(self) -> None:
        """Give a button whose letter another has a letter of its own; those that stay while pages change come first."""
        for stack in self.findChildren(QStackedWidget):
            if stack not in self._stacks:
                self._stacks.append(stack)
                stack.currentChanged.connect(lambda _place: self.tell_letters_apart())
        taken: set[str] = set()
        labelled = [widget for widget in _within(self) if widget.isVisibleTo(self) and "&" in _text(widget)]
        for widget in sorted(labelled, key=_is_in_page):
            text = _text(widget)
            letter = QKeySequence.mnemonic(text).toString()
            if letter in taken:
                text, letter = _with_other_letter(text, taken)
                widget.setText(text)
            taken.add(letter)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at, as it is laid out."""
    for child in _parts(widget):
        if not child.isVisible() or not child.isEnabled():
            continue
        takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and child.focusProxy() is None and not _is_beside_chosen(child):
            yield child
        if not isinstance(child, _WHOLE):
            yield from _stops(child)


def _is_beside_chosen(widget: QWidget) -> bool:
    """Tell whether another button of its group is the chosen one, from which the arrows lead to it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.widget() is not None and parent.widget().isAncestorOf(widget):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _within(widget: QWidget) -> Iterator[Any]:
    for child in _parts(widget):
        yield child
        yield from _within(child)


def _parts(widget: QWidget) -> list[QWidget]:
    """Return the widgets in a widget: those of its layout in order, then others as they lie."""
    own = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    placed = [child for child in _placed(widget.layout()) if child in own]
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rest = [child for child in own if child not in placed]
    return placed + sorted(rest, key=lambda child: (child.y(), -child.geometry().right() if mirrored else child.x()))


def _placed(layout: Any) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield item.widget()
        else:
            yield from _placed(item.layout())


def _text(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        return widget.text()
    return ""


def _is_in_page(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QScrollArea) or _is_in_page(parent))


def _is_joined(text: str, place: int) -> bool:
    """Tell whether a letter is joined to the one before or behind it, as Arabic letters are."""
    joins = [_ARABIC[0] <= letter <= _ARABIC[1] and letter not in _ALONE for letter in text]
    return joins[place] or (place > 0 and joins[place - 1])


def _with_other_letter(text: str, taken: set[str]) -> tuple[str, str]:
    """Return a text with the first letter underlined that is still free, and its key; with none where none is."""
    plain = text.replace("&&", "\0").replace("&", "")
    for place, letter in enumerate(plain):
        made = f"{plain[:place]}&{plain[place:]}".replace("\0", "&&")
        key = QKeySequence.mnemonic(made).toString()
        if letter.isalnum() and key not in taken and not _is_joined(plain, place):
            return made, key
    return plain.replace("\0", "&&"), ""
