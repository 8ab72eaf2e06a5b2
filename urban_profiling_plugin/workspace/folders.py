"""Which folder is a city's, and which of its files the city's GeoPackage; names that every file system takes."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from . import migration, schema

_LONGEST = 240 if os.name == "nt" else 480
"""Letters of the path of a GeoPackage, see `length_of`: SQLite, and Windows, take not many more."""
_NAME_BYTES = 120
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³")
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS}
"""Names that Windows keeps for devices, whatever ending they are given."""


def is_workspace(folder: Path | str) -> bool:
    """Tell whether a folder holds a city, of whatever version."""
    folder = Path(folder)
    return migration.has_record(folder) or bool(_packages_in(folder))


def package_of(folder: Path) -> Path | None:
    """Return the GeoPackage of a city's folder, ``None`` when it has none.

    Of several, it is the one that still has the name it was made under: a copy has another.

    Raises
    ------
    UrbanProfilingError : several could be it.
    """
    found = _packages_in(folder)
    if len(found) < 2:
        return next(iter(found), None)
    named = [path for path, name in found.items() if name == path.name]
    if len(named) == 1:
        return named[0]
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "In “{folder}” several GeoPackages are of a city: {names}. Move all but one to another folder, then open "
            "the city again.",
        ),
        folder=folder,
        names=", ".join(path.name for path in found),
    )


def _packages_in(folder: Path) -> dict[Path, str]:
    """Return the GeoPackages of cities in a folder, with the name that each was made under."""
    found = {}
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() == ".gpkg" and not path.name.startswith("."):
                about = schema.about_of(path)
                if about is not None:
                    found[path] = str(about.get("package") or path.name)
    return found


def new_package(folder: Path, name: str) -> Path:
    """Return where the GeoPackage of a new city goes: not where one lies already.

    Raises
    ------
    UrbanProfilingError : no GeoPackage can be opened in this folder.
    """
    stem, number = file_name(name), 1
    path = folder / f"{stem}.gpkg"
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}.gpkg"
    check_path(path)
    return path


def check_path(path: Path) -> None:
    """Raise when no layer could be opened there, whoever may write."""
    if "|" in str(path):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{folder}” cannot be a city's folder: QGIS opens no layer where a “|” is in the path. Choose another.",
            ),
            folder=path.parent,
        )
    if length_of(path) > _LONGEST:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{folder}” lies too deep: with the GeoPackage its path has {size} letters of at most {most}. Move it "
                "nearer to the top, or shorten the names of folders.",
            ),
            folder=path.parent,
            size=length_of(path),
            most=_LONGEST,
        )


def length_of(path: Path | str, windows: bool = os.name == "nt") -> int:
    """Return how long a path is to the system: Windows counts UTF-16, others count bytes."""
    return len(os.fspath(path).encode("utf-16-le", "surrogatepass")) // 2 if windows else len(os.fsencode(path))


def file_name(name: str) -> str:
    """Return a name that every file system takes, letters of any script kept.

    >>> file_name("Las Palmas / 2024")
    'las_palmas_2024'
    >>> file_name("CON")
    'con_'
    """
    made = re.sub(r"[^\w-]+", "_", name.strip().lower()).strip("_")
    made = made.encode()[:_NAME_BYTES].decode(errors="ignore").strip("_") or "city"
    return f"{made}_" if made in _RESERVED else made


def folder_name(name: str) -> str:
    """Return the name of a city as the name of a folder: as it is, but for what no folder may have.

    >>> folder_name('Las Palmas: "old/new"'), folder_name(".."), folder_name("St. Louis.")
    ('Las Palmas_ _old_new_', 'city', 'St. Louis')
    """
    made = portable_name(name.strip()).encode()[:_NAME_BYTES].decode(errors="ignore")
    return portable_name(made) if made.strip("._ ") else "city"


def portable_name(name: str) -> str:
    """Return the name of a file or folder as every system takes it; most stay as they are.

    >>> portable_name("people 12:30.tif"), portable_name("aux.tif")
    ('people 12_30.tif', 'aux_.tif')
    """
    made = re.sub(r'[/\\:*?"<>|\x00-\x1f]', "_", name).rstrip(". ") or "_"
    stem = made.partition(".")[0].rstrip()
    return f"{stem}_{made[len(stem) :]}" if stem.lower() in _RESERVED else made
