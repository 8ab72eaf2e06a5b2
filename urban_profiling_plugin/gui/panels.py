"""The parts that pages are made of: cards, findings with their remedies, progress, errors."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont, QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from . import status
from .before_run import Finding
from .form import Muted
from .painting import ERROR, finding_icon, state_icon
from .wording import duration

_TICK_MS = 500


class Card(QFrame):
    """A framed part of a page, with a heading when it has one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        self.body.setContentsMargins(margin, margin * 3 // 4, margin, margin * 3 // 4)
        if heading:
            self.body.addWidget(Heading(heading))


class Heading(QLabel):
    """Bold text above something."""

    def __init__(self, text: str, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(scaled(self.font(), scale, bold=True))
        self.setWordWrap(True)


class Wrapped(QLabel):
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
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Wrapped(finding.text), 1)
            if finding.remedy and finding.act is not None:
                button = QPushButton(finding.remedy)
                button.setAccessibleDescription(finding.text)
                button.setAutoDefault(False)
                button.clicked.connect(_call(finding.act))
                widest = max(widest, button.sizeHint().width())
                buttons.append(button)
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
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
}


class ProgressCard(Card):
    """How far a run is, what it does now, and the way to stop it."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._text = Wrapped()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._time = Muted()
        self._button = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Cancel")))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._button)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.body.addWidget(self._time)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._began = 0.0
        self._percent = 0.0

    def begin(self) -> None:
        """Show a run that starts now."""
        self._began = time.monotonic()
        self._percent = 0.0
        self._bar.setValue(0)
        self._text.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the layers…")))
        self._button.setEnabled(True)
        self._timer.start()
        self._tick()

    def end(self) -> None:
        """The run is over."""
        self._timer.stop()

    def progress(self, percent: float) -> None:
        """Show how far the run is."""
        self._percent = percent
        self._bar.setValue(round(percent * 10))

    def say(self, text: str) -> None:
        """Show what the run does now."""
        if self._button.isEnabled():
            self._text.setText(text)

    def _on_cancel(self) -> None:
        self._button.setEnabled(False)
        self._text.setText(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Stopping…")))
        self.cancelled.emit()

    def _tick(self) -> None:
        self._time.setText(
            tr(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{percent} %, {time}"),
                percent=round(self._percent),
                time=duration(time.monotonic() - self._began),
            )
        )


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
