"""Which Python packages the methods need, and what a user can do when this QGIS lacks one."""

from __future__ import annotations

import contextlib
import functools
import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from .core.text import QT_TRANSLATE_NOOP, Message, message
from .settings import PACKAGE_FOLDER

_NEEDED = {"numpy": "array", "scipy": "__version__", "shapely": "from_wkb", "pyproj": "CRS"}
"""Package, and a name that the versions we work with have (shapely 2 is the first with `from_wkb` at the top)."""


@functools.lru_cache(maxsize=None)
def missing_packages() -> tuple[str, ...]:
    """Return the packages that are absent or too old. Call it before core is imported: see `_own_libraries`."""
    found = []
    for name, attribute in _NEEDED.items():
        try:
            with _own_libraries():
                module = importlib.import_module(name)
        except ImportError:
            found.append(name)
            continue
        if not hasattr(module, attribute):
            found.append(name)
    return tuple(found)


@contextlib.contextmanager
def _own_libraries() -> Iterator[None]:
    """Have packages that are imported here call the libraries they bring, not those that QGIS loaded first.

    A shapely wheel brings a GEOS of its own. On Linux its calls would end in QGIS's older one of the same symbol names
    (shapely 2.1 on QGIS 3.22 then cannot even write WKB).
    """
    if not hasattr(os, "RTLD_DEEPBIND"):
        yield
        return
    was = sys.getdlopenflags()
    sys.setdlopenflags(was | os.RTLD_DEEPBIND)
    try:
        yield
    finally:
        sys.setdlopenflags(was)


def packages_problem() -> Message | None:
    """Return what to tell the user when packages are missing, or ``None``."""
    names = missing_packages()
    if not names:
        return None
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "This QGIS lacks the Python packages {names} (shapely must be 2.0 or newer). Install a full QGIS "
            "(Windows: the standalone installer or OSGeo4W “qgis-full”; Debian and Ubuntu: python3-scipy, "
            "python3-shapely), or use Urban Profiling › Install packages from a folder.",
        ),
        names=", ".join(names),
    )


def use_package_folder() -> None:
    """Put the folder of unpacked packages last on ``sys.path``, so that it never shadows what QGIS ships."""
    folder = PACKAGE_FOLDER.get()
    if folder and Path(folder).is_dir() and folder not in sys.path:
        sys.path.append(folder)
        missing_packages.cache_clear()
