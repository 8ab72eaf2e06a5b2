"""The parts that pages are made of: cards, findings with their remedies, progress, errors."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QFont, QGuiApplication, QHideEvent, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from .before_run import Finding
from .form import Muted
from .leading import Leading
from .painting import ERROR, finding_icon, state_icon
from .session import Session
from .wording import duration

_TICK_MS = 500


class Card(QFrame):
    """A framed part of a page, with a heading when it has one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        self.body.setContentsMargins(margin, margin * 3 // 4, margin, margin * 3 // 4)
        if heading:
            self.body.addWidget(Heading(heading))


class Heading(Leading):
    """Bold text above something."""

    def __init__(self, text: str, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(scaled(self.font(), scale, bold=True))
        self.setWordWrap(True)


class Wrapped(Leading):
    """Text that wraps and can be selected."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


class FindingList(QWidget):
    """Findings below each other, each with its severity and, where there is a remedy, a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: list[Finding] = []

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show these findings."""
        self._shown = list(findings)
        clear(self._layout)
        widest = 0
        buttons = []
        for finding in self._shown:
            row = QHBoxLayout()
            mark = QLabel()
            mark.setPixmap(finding_icon(finding.severity, self.palette()).pixmap(20, 20))
            mark.setAccessibleName(tr(_SEVERITY_WORDS[finding.severity]))
            mark.setToolTip(tr(_SEVERITY_WORDS[finding.severity]))
            row.addWidget(mark)
            row.addWidget(Wrapped(finding.text), 1)
            for text, act in finding.ways:
                button = QPushButton(text)
                button.setAccessibleDescription(finding.text)
                button.setAutoDefault(False)
                button.clicked.connect(_call(act))
                widest = max(widest, button.sizeHint().width())
                buttons.append(button)
                row.addWidget(button)
            self._layout.addLayout(row)
        for button in buttons:
            button.setMinimumWidth(widest)

    def findings(self) -> list[Finding]:
        """Return what is shown."""
        return list(self._shown)


_SEVERITY_WORDS = {
    "error": QT_TRANSLATE_NOOP("UrbanProfiling", "Error"),
    "warning": QT_TRANSLATE_NOOP("UrbanProfiling", "Warning"),
    "note": QT_TRANSLATE_NOOP("UrbanProfiling", "In order"),
    "missing": QT_TRANSLATE_NOOP("UrbanProfiling", "Still to come"),
}


class ProgressCard(Card):
    """How far a run is, what it does now, and the way to stop it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._text = Wrapped()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._time = Muted()
        self.button = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Cancel")))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.button)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.body.addWidget(self._time)
        self._stopping = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)
        session.progressed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _cancel(self) -> None:
        self._stopping = self._session.progress.began
        self._session.cancel()
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        progress = self._session.progress
        stopping = self._stopping == progress.began
        waiting = (
            QT_TRANSLATE_NOOP("UrbanProfiling", "Stopping…")
            if stopping
            else QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the layers…")
        )
        self._text.setText(tr(waiting) if stopping or not progress.doing else progress.doing)
        self.button.setEnabled(not stopping)
        self._bar.setValue(round(progress.percent * 10))
        self._time.setText(
            tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{percent} %, {time}"),
                percent=round(progress.percent),
                time=duration(time.monotonic() - progress.began),
            )
        )


class Notes(QWidget):
    """What to know about a result: the first notes, the others on demand."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._open = most, False
        self._notes: list[str] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def tell(self, notes: Iterable[str]) -> None:
        """Show these notes."""
        self._notes = list(notes)
        self.setVisible(bool(self._notes))
        clear(self._rows)
        hidden = len(self._notes) - self._most
        for note in self._notes if self._open or hidden < 2 else self._notes[: self._most]:
            self._rows.addWidget(Muted(note))
        if hidden >= 2:
            text = (
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show fewer notes"))
                if self._open
                else tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show {n} more notes"), n=hidden)
            )
            button = QToolButton()
            button.setText(text)
            button.setAutoRaise(True)
            button.setArrowType(Qt.ArrowType.UpArrow if self._open else Qt.ArrowType.DownArrow)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._toggle)
            self._rows.addWidget(button)

    def _toggle(self, _checked: bool = False) -> None:
        self._open = not self._open
        self.tell(self._notes)


class MessageCard(Card):
    """What went wrong, in the words of the method; details can be copied for whoever mends the plugin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        row = QHBoxLayout()
        self._mark = QLabel()
        self._text = Wrapped()
        self._copy = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Copy details")))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda: copy_text(self._details, self._copy))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self._details = ""
        self.hide()

    def tell(self, text: str, details: str = "", severity: str = ERROR) -> None:
        """Show a message, or nothing when it is empty."""
        self._details = details
        self._mark.setPixmap(finding_icon(severity, self.palette()).pixmap(20, 20))
        self._text.setText(text)
        self._copy.setVisible(bool(details))
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the message shown."""
        return self._text.text()


class StaleNote(QWidget):
    """Says above a result that it is out of date, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._mark, self._text = QLabel(), Wrapped()
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def tell(self, reason: str) -> None:
        """Show the reason, or nothing when there is none."""
        self._mark.setPixmap(state_icon(status.STALE, self.palette()).pixmap(20, 20))
        self._text.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Out of date: {reason}."), reason=reason))
        self.setVisible(bool(reason))


def scaled(font: QFont, scale: float, bold: bool = False) -> QFont:
    """Return a font so much larger than another."""
    made = QFont(font)
    made.setBold(bold)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * scale)
    else:
        made.setPixelSize(round(font.pixelSize() * scale))
    return made


def copy_text(text: str, beside: QWidget) -> None:
    """Put a text on the clipboard and say so beside the button."""
    QGuiApplication.clipboard().setText(text)
    place = beside.mapToGlobal(beside.rect().bottomLeft())
    QToolTip.showText(place, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Copied")), beside)


def clear(layout: Any) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            clear(item.layout())


def _call(action: Callable[[], Any]) -> Callable[[bool], None]:
    """Return a slot for `clicked` that leaves its argument out."""
    return lambda _checked=False: action()
