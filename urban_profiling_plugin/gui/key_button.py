"""Buttons that say which key does the same, and text fields that leave the keys to them once one is done."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QAction,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

_SIGNS = {"Left": "\u2190", "Right": "\u2192"}


class KeyButton(QPushButton):
    """A button with its key behind its text. The key works wherever in the window one is, but in a text field.

    It acts at once: a button's own shortcut would first show the button pressed for a tenth of a second.

    Parameters
    ----------
    text : as in `tell`.
    key : what does the same: a ``Qt.Key`` or a ``QKeySequence.StandardKey``.
    repeat : whether the key acts again while it is held down.
    """

    def __init__(self, text: str, key: Any, repeat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._action = QAction(self)
        self._action.setAutoRepeat(repeat)
        self._action.triggered.connect(lambda _checked=False: self.click())
        self.addAction(self._action)
        self.setAccessibleName(text)
        self.lead(key)

    def lead(self, key: Any) -> None:
        """Have another key do the same."""
        self._key = key
        self._action.setShortcut(QKeySequence(key))
        self.tell(self.accessibleName())

    def tell(self, text: str) -> None:
        """Show another text."""
        self.setAccessibleName(text)
        self.setText(with_key(text, self._key))

    def listen(self, on: bool) -> None:
        """Have the key work, or leave it to whatever else takes it."""
        self._action.setEnabled(on)


class KeyLabel(QLabel):
    """The label of a field, with the key that leads into it behind its text."""

    def __init__(self, text: str, key: Any, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(with_key(text, key), parent)
        self.setBuddy(field)
        field.setAccessibleName(text)
        self._field = field
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: self._enter())
        self.addAction(action)

    def _enter(self) -> None:
        if self._field.isEnabled():
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line = self._field.lineEdit() if isinstance(self._field, QComboBox) else self._field
            line.selectAll()


def with_key(text: str, key: Any) -> str:
    """Return a text with the key behind it."""
    return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{what} ({key})"), what=text, key=key_text(key))


def key_text(key: Any) -> str:
    """Return a key as it stands on the keyboard."""
    keys = QKeySequence(key)
    return _SIGNS.get(keys.toString()) or keys.toString(QKeySequence.SequenceFormat.NativeText)


def is_text_field(widget: QWidget | None) -> bool:
    """Tell whether letters and arrows belong to what has the keyboard."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, (QLineEdit, QAbstractSpinBox))


class DoneKeys(QObject):
    """Watches a text field: Return keeps its text (`kept`), Escape gives it up (`left`); neither reaches the dialog."""

    kept = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                elif key == Qt.Key.Key_Escape:
                    self.left.emit()
                else:
                    self.kept.emit()
                return True
        return super().eventFilter(watched, event)


class ArrowKeys(QObject):
    """Lets buttons have the arrow keys while no text field needs them."""

    def __init__(self, buttons: tuple[KeyButton, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._buttons = buttons
        QApplication.instance().focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for button in self._buttons:
            button.listen(not is_text_field(new))
