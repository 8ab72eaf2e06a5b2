"""Every setting that outlives a session, typed, under one prefix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

T = TypeVar("T", str, bool, int, float)
_PREFIX = "urban_profiling/"


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: its key, default and thereby its type."""

    key: str
    default: T

    def get(self) -> T:
        """Return the stored value, or the default."""
        return QgsSettings().value(_PREFIX + self.key, self.default, type=type(self.default))

    def set(self, value: T) -> None:
        """Store a value."""
        QgsSettings().setValue(_PREFIX + self.key, value)


STRIP_PATHS = Setting("provenance/strip_paths", False)
"""Leave folders and user names out of the provenance that is written into layers."""
LAST_FOLDER = Setting("dialog/last_folder", "")
"""The folder of the city worked on last."""
PACKAGE_FOLDER = Setting("packages/folder", "")
"""A folder of Python packages that the user unpacked for an installation that lacks some."""
