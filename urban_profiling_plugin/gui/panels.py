"""The parts that pages are made of: cards, findings with their remedies, progress, errors."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QHideEvent, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from .before_run import Finding
from .labels import Heading, Muted, Wrapped
from .painting import ERROR, finding_icon, icon_size, point, state_icon
from .session import Session
from .wording import duration

_TICK_MS = 500
_WIDEST_MARGIN = 18


class Card(QFrame):
    """A framed part of a page, with a heading when it has one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.body = QVBoxLayout(self)
        margin = min(self.fontMetrics().height(), _WIDEST_MARGIN)
        self.body.setContentsMargins(margin, margin * 3 // 4, margin, margin * 3 // 4)
        if heading:
            self.body.addWidget(Heading(heading))


class FindingList(QWidget):
    """Findings below each other, each with its severity and, where there is a remedy, a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: list[Finding] = []

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show these findings; where they are the same as before, the keyboard stays on the button it is on."""
        before, self._shown = self._shown, list(findings)
        if [_shown(finding) for finding in before] == [_shown(finding) for finding in self._shown]:
            return
        clear(self._layout)
        buttons = []
        for place, finding in enumerate(self._shown):
            row = QHBoxLayout()
            row.addWidget(Mark(finding.severity))
            row.addWidget(Wrapped(finding.text), 1)
            for number, (text, _) in enumerate(finding.ways):
                button = QPushButton(text)
                # many a finding has a button of the same text
                button.setAccessibleName(f"{text.replace('&', '')}: {finding.text}")
                button.setAutoDefault(False)
                button.clicked.connect(_call(partial(self._act, place, number)))
                buttons.append(button)
                row.addWidget(button)
            self._layout.addLayout(row)
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setMinimumWidth(widest)

    def _act(self, place: int, number: int) -> None:
        self._shown[place].ways[number][1]()

    def findings(self) -> list[Finding]:
        """Return what is shown."""
        return list(self._shown)


def _shown(finding: Finding) -> tuple[Any, ...]:
    return finding.severity, finding.text, [text for text, _ in finding.ways]


class Mark(QLabel):
    """The icon of a severity, which is also said."""

    def __init__(self, severity: str = ERROR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tell(severity)

    def tell(self, severity: str) -> None:
        """Show a severity."""
        size = icon_size(self.fontMetrics())
        self.setPixmap(finding_icon(severity, self.palette()).pixmap(size, size))
        words = tr(_SEVERITY_WORDS[severity])
        self.setAccessibleName(words)
        self.setToolTip(words)


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
        self._bar.setAccessibleName(self._text.text())
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
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._rows = QVBoxLayout()
        rows.addLayout(self._rows)
        self._more = QToolButton()
        self._more.setAutoRaise(True)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.clicked.connect(self._toggle)
        rows.addWidget(self._more)

    def tell(self, notes: Iterable[str]) -> None:
        """Show these notes."""
        self._notes = list(notes)
        self.setVisible(bool(self._notes))
        clear(self._rows)
        hidden = len(self._notes) - self._most
        for note in self._notes if self._open or hidden < 2 else self._notes[: self._most]:
            self._rows.addWidget(Muted(note))
        self._more.setVisible(hidden >= 2)
        point(self._more, Qt.ArrowType.UpArrow if self._open else Qt.ArrowType.DownArrow)
        self._more.setText(
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show fewer notes"))
            if self._open
            else tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Show {n} more notes"), n=hidden)
        )

    def _toggle(self, _checked: bool = False) -> None:
        self._open = not self._open
        self.tell(self._notes)


class MessageCard(Card):
    """What went wrong, in the words of the method; details can be copied for whoever mends the plugin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        row = QHBoxLayout()
        self._mark = Mark()
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
        self._mark.tell(severity)
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
        size = icon_size(self.fontMetrics())
        self._mark.setPixmap(state_icon(status.STALE, self.palette()).pixmap(size, size))
        self._text.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Out of date: {reason}."), reason=reason))
        self.setVisible(bool(reason))


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
