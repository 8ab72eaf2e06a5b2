"""Which Python packages the methods need, and what a user can do when this QGIS lacks one."""

from __future__ import annotations

import functools
import importlib
import sys
from pathlib import Path

from .core.text import QT_TRANSLATE_NOOP, Message, message
from .settings import PACKAGE_FOLDER

_NEEDED = {"numpy": "array", "scipy": "__version__", "shapely": "from_wkb", "pyproj": "CRS"}
"""Package, and a name that the versions we work with have (shapely 2 is the first with `from_wkb` at the top)."""


@functools.lru_cache(maxsize=None)
def missing_packages() -> tuple[str, ...]:
    """Return the packages that are absent or too old."""
    found = []
    for name, attribute in _NEEDED.items():
        try:
            module = importlib.import_module(name)
        except ImportError:
            found.append(name)
            continue
        if not hasattr(module, attribute):
            found.append(name)
    return tuple(found)


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
