"""Sees when others write into the city that is worked on, and when its folder goes or comes back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from .city_layers import reread

if TYPE_CHECKING:
    from ..workspace.workspace import Workspace
    from .session import Session

_EVERY_MS = 2_000
_GONE: tuple[tuple[int, int], ...] = ()


class CityWatch(QObject):
    """Looks at the dates and sizes of the city's GeoPackage and of its journals, on any drive or share alike.

    What others do is taken up when they have paused: while they write, reading would have to wait for them.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._seen = self._last = _GONE
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.city_changed.connect(self._begin)

    def _begin(self) -> None:
        city = self._session.city
        if city is None:
            self._timer.stop()
            return
        self._seen = self._last = _signs(city.package)
        self._timer.start()

    def look(self) -> None:
        """Look once, and take up what has changed and has stayed so since the look before."""
        session, city = self._session, self._session.city
        if city is None or session.running is not None or session.jobs():
            return
        now = _signs(city.package)
        last, self._last = self._last, now
        if now in (self._seen, None) or now != last:
            return
        before, self._seen = self._seen, now
        if now == _GONE:
            city.hold()
            session.changed.emit()
        elif before == _GONE:
            session.reopen()
        else:
            session.attempt(self._take_up)

    def _take_up(self) -> None:
        """Read the city again; say so, and have its layers drawn anew, where something in it is not what it was."""
        session, city = self._session, self._session.city
        if city is None:
            return
        tables, before = city.tables, _held(city)
        city.reload()
        reread(city.source(name) for name, table in city.tables.items() if name in tables and table != tables[name])
        if _held(city) != before:
            session.changed.emit()


def _held(city: Workspace) -> tuple[object, ...]:
    return city.roles, city.runs, city.choices, city.tables


def _signs(package: Path) -> tuple[tuple[int, int], ...] | None:
    """Return date and size of a GeoPackage and its log; `_GONE` without it, ``None`` while somebody is writing it."""
    found = []
    for ending in ("", "-wal", "-journal"):
        try:
            about = package.with_name(package.name + ending).stat()
        except OSError:
            if not ending:
                return _GONE
            continue
        if ending == "-journal" and about.st_size:
            return None
        if not ending or about.st_size:
            found.append((about.st_mtime_ns, about.st_size))
    return tuple(found)
