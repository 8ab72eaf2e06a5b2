"""pyproj in threads that QGIS makes."""

from __future__ import annotations

from typing import Any

import pyproj

_FIXED_IN = (3, 8)
_held: list[Any] = []


def hold_thread_context() -> None:
    """Keep this thread's PROJ context for as long as the process lives. To be called where work in a thread begins.

    Python forgets a thread of QGIS's as soon as a call from it returns, though the same thread comes back with the next
    run. pyproj before 3.8 then destroys the thread's context and goes on using it, which ends the process (its issues
    1509 and 1622). One context for each thread of QGIS's pool stays behind.
    """
    if tuple(int(part) for part in pyproj.__version__.split(".")[:2]) >= _FIXED_IN:
        return
    try:
        from pyproj._context import get_context_manager
    except ImportError:
        return  # before 3.5: one context for all threads
    pyproj.CRS.from_epsg(4326)  # makes the context where the thread has none yet
    manager = get_context_manager()
    if manager is not None:
        _held.append(manager)
