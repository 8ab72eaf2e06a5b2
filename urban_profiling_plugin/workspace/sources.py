"""How a layer is named: by file and table; in records, what lies in the city's folder relative to it."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

_LAYER, _FILTER = "|layername=", "|subset="
_HERE, _NO_PATH = "./", ".//"
"""What a recorded source in the folder begins with, and a text that only looks like one."""
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\|//")
"""How a path on a drive or a server begins, on a system that does not tell capitals apart in them."""


def source_of(path: PurePath | str, table: str = "") -> str:
    """Return the source of a file, or of a table in it, as QGIS's OGR provider spells it."""
    text = (path if isinstance(path, PurePath) else PurePath(path)).as_posix()
    return f"{text}{_LAYER}{table}" if table else text


def parts_of(source: str) -> tuple[Path, str]:
    """Return file and table of a source made by `source_of`; the table is empty where none is named.

    >>> parts_of("a/city.gpkg|layername=streets")[1]
    'streets'
    """
    path, _, rest = source.partition(_LAYER)
    return Path(path.partition("|")[0]), rest.partition("|")[0]


def filter_of(source: str) -> str:
    """Return the filter of a source, empty for all of it."""
    return source.partition(_FILTER)[2]


def file_part(source: str) -> str:
    """Return file and table of a source, without a filter.

    >>> file_part("a/city.gpkg|layername=streets|subset=x"), file_part("a/b.shp|subset=x"), file_part("Layer_ab12")
    ('a/city.gpkg|layername=streets', 'a/b.shp', 'Layer_ab12')
    """
    return source.partition(_FILTER)[0]


def whole(source: str) -> str:
    """Return a source with its path from the root on, without ``..``: as it is named wherever the program stands."""
    path, bar, rest = source.partition("|")
    return f"{PurePath(os.path.abspath(path)).as_posix()}{bar}{rest}"  # noqa: PTH100 - takes ``..`` away, not links


def is_inside(source: str, folder: PurePath) -> bool:
    """Tell whether a source lies in a folder."""
    return bool(_below(source, folder))


def moved(value: Any, change: Callable[[str], str]) -> Any:
    """Return plain data with every text in it, keys too, passed through `change`."""
    if isinstance(value, dict):
        return {change(key): moved(item, change) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [moved(item, change) for item in value]
    return change(value) if isinstance(value, str) else value


@dataclass(frozen=True)
class Home:
    """What records are relative to.

    Attributes
    ----------
    folder : of the city.
    package : file name of its GeoPackage.
    earlier : what that was called when the records were written; empty for the same.
    """

    folder: PurePath
    package: str = ""
    earlier: str = ""

    def recorded(self, source: str) -> str:
        """Return a source as it is recorded: what lies in the folder begins with ``./``."""
        if source.startswith(_HERE):
            return _NO_PATH + source[len(_HERE) :]
        rest = _below(source, self.folder)
        if rest is None:
            rest = _below_by_another_path(source, self.folder)
        return source if rest is None else _HERE + rest

    def named(self, source: str) -> str:
        """Return a source in the one spelling that records have when they are read."""
        return self.opened(self.recorded(source))

    def opened(self, text: str) -> str:
        """Return a recorded source as it is opened."""
        if text.startswith(_NO_PATH):
            return _HERE + text[len(_NO_PATH) :]
        if not text.startswith(_HERE):
            return text
        rest = text[len(_HERE) :]
        if self.earlier and (rest == self.earlier or rest.startswith(f"{self.earlier}|")):
            rest = self.package + rest[len(self.earlier) :]
        return f"{self.folder.as_posix().rstrip('/')}/{rest}" if rest else self.folder.as_posix()


def _below(source: str, folder: PurePath) -> str | None:
    """Return what leads from a folder to a source, ``None`` when that does not begin with the folder, or climbs out."""
    here, text = folder.as_posix().rstrip("/"), source
    if _WINDOWS.match(source):
        path, bar, rest = source.partition("|")
        text = path.replace("\\", "/") + bar + rest
    begin = text[: len(here)]
    if begin != here and not (_WINDOWS.match(here) and begin.lower() == here.lower()):
        return None
    rest = text[len(here) :]
    if not rest:
        return rest if here else None
    climbs = ".." in rest.partition("|")[0].split("/")
    return rest[1:] if rest[0] == "/" and not climbs else None


def _below_by_another_path(source: str, folder: PurePath) -> str | None:
    """Return what leads from a folder to a source that reaches it by a link, another mount, a share or a drive."""
    path, bar, rest = source.partition("|")
    if not os.path.isabs(path):  # noqa: PTH117 - most are no paths at all
        return None
    try:
        here = os.stat(folder)  # noqa: PTH116 - of whatever system
    except (OSError, ValueError):
        return None
    whole_path = PurePath(os.path.abspath(path))  # noqa: PTH100
    for parent in (whole_path, *whole_path.parents):
        with contextlib.suppress(OSError, ValueError):
            there = os.stat(parent)  # noqa: PTH116
            if there.st_ino and os.path.samestat(here, there):
                below = whole_path.relative_to(parent).as_posix()
                return f"{'' if below == '.' else below}{bar}{rest}"
    return None
