"""A raster and the files beside it that hold part of it: where it lies, its statistics, its overviews."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_BESIDE = (".tfw", ".tifw", ".wld", ".pgw", ".jgw", ".aux.xml", ".ovr", ".msk", ".prj")


def all_files(path: Path) -> list[Path]:
    """Return a raster's file with those that belong to it, itself first."""
    return [path, *(other for other in sorted(path.parent.glob("*")) if other.is_file() and _belongs(other, path))]


def main_files(files: Iterable[Path]) -> list[Path]:
    """Return those of these files that belong to no other of them."""
    files = list(files)
    return [path for path in files if not any(_belongs(path, other) for other in files)]


def _belongs(path: Path, other: Path) -> bool:
    if path == other or other.suffix.lower() in _BESIDE:
        return False
    return path.name.startswith(f"{other.name}.") or (path.stem == other.stem and path.suffix.lower() in _BESIDE)
