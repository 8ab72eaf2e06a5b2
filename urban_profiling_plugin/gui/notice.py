"""What concerns a whole window, whatever it shows: what went wrong, and that somebody else has the city open."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .before_run import Finding
from .painting import ERROR, WARNING
from .panels import Card, FindingList
from .session import Session


class Notice(Card):
    """Shows itself while there is something to say; `changed` asks the window to look again."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session, self._problem = session, ""
        self._list = FindingList()
        self.body.addWidget(self._list)
        session.problem.connect(self.tell)
        session.city_changed.connect(self._forget)

    def tell(self, problem: str) -> None:
        """Say what went wrong, until it is dismissed or another city is opened; nothing when it is empty."""
        self._problem = problem
        self.changed.emit()

    def _forget(self) -> None:
        self.tell("")

    def refresh(self, before: Iterable[Finding] = (), after: Iterable[Finding] = ()) -> None:
        """Show what holds now, with findings of the window's own before and after it."""
        found = [*before]
        if self._problem:
            dismiss = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Dismiss"))
            found.append(Finding(ERROR, self._problem, dismiss, lambda: self.tell("")))
        reason = self._session.read_only()
        if reason:
            again = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Try again"))
            found.append(Finding(WARNING, reason, again, self._session.try_again))
        found += after
        self._list.show_findings(found)
        self.setVisible(bool(found))

    def findings(self) -> list[Finding]:
        """Return what is shown."""
        return self._list.findings()
