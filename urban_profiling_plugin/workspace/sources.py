"""How a layer is named in a workspace: a table or file of its folder by a relative name, others by their path."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

_HERE = "./"
_LAYER = "|layername="


def source_of(path: Path | str, table: str = "") -> str:
    """Return the source of a file, or of a table in it, as QGIS's OGR provider spells it."""
    text = Path(path).as_posix()
    return f"{text}{_LAYER}{table}" if table else text


def parts_of(source: str) -> tuple[Path, str]:
    """Return file and table of a source made by `source_of`; the table is empty where none is named.

    >>> parts_of("a/city.gpkg|layername=streets")[1]
    'streets'
    """
    path, _, rest = source.partition(_LAYER)
    return Path(path.partition("|")[0]), rest.partition("|")[0]


def relative(source: str, folder: Path) -> str:
    """Return a source as it is recorded: what lies in the folder begins with ``./``."""
    text, here = source.replace("\\", "/") if "\\" in source and ":" in source[:2] else source, folder.as_posix()
    if text == here:
        return _HERE
    return _HERE + text[len(here) + 1 :] if text.startswith(f"{here}/") else source


def absolute(source: str, folder: Path) -> str:
    """Return a recorded source as it is opened."""
    return f"{folder.as_posix()}/{source[len(_HERE) :]}" if source.startswith(_HERE) else source


def is_inside(source: str, folder: Path) -> bool:
    """Tell whether a source lies in a folder."""
    path, _ = parts_of(source)
    return PurePosixPath(folder.as_posix()) in PurePosixPath(path.as_posix()).parents


def moved(value: object, change: object) -> object:
    """Return plain data with every text in it, keys too, passed through `change`."""
    if isinstance(value, dict):
        return {change(key): moved(item, change) for key, item in value.items()}  # type: ignore[operator]
    if isinstance(value, (list, tuple)):
        return [moved(item, change) for item in value]
    return change(value) if isinstance(value, str) else value  # type: ignore[operator]
