"""What tells the content of a layer apart: cheap signs first, the content itself only when those differ.

For a table of a GeoPackage the signs are its time of change in `gpkg_contents`, its number of rows and its extent: not
the file's date, which an edit that was rolled back changes too. For other files they are the date and size.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..core.io import quoted

_ROWS, _BYTES = 5_000, 1 << 20
_BESIDE = {".shp": (".dbf", ".shx", ".prj", ".cpg"), ".tab": (".dat", ".map", ".id"), ".mif": (".mid",)}
"""Files beside another that hold part of it."""


@dataclass(frozen=True)
class Fingerprint:
    """Signs of a layer's content.

    Attributes
    ----------
    changed : when it changed last, as its source says.
    count : number of features, ``None`` when not known.
    extent : west, south, east, north in the layer's CRS, ``None`` when not known.
    content : BLAKE2 hash of the content, empty when it was not taken.
    """

    changed: str = ""
    count: int | None = None
    extent: tuple[float, ...] | None = None
    content: str = ""

    def same(self, now: Fingerprint, content: Callable[[], str]) -> bool:
        """Tell whether a layer is now what it was; `content` hashes it, and is called only in doubt."""
        if self.changed == now.changed and self.count == now.count:
            return True
        if self.count != now.count:
            return False
        # the extent decides nothing: editing widens it for good, and narrowing it again changes no feature
        return bool(self.content) and self.content == content()

    def with_content(self, content: str) -> Fingerprint:
        """Return this fingerprint with the hash of the content."""
        return replace(self, content=content)

    def stored(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {key: value for key, value in asdict(self).items() if value not in (None, "")}

    @classmethod
    def read(cls, stored: Any) -> Fingerprint:
        """Return it from plain data; what cannot be read of it is left empty."""
        stored = stored if isinstance(stored, Mapping) else {}
        count, extent = stored.get("count"), stored.get("extent")
        box = isinstance(extent, (list, tuple)) and all(isinstance(value, (int, float)) for value in extent)
        return cls(
            str(stored.get("changed", "")),
            count if isinstance(count, int) else None,
            tuple(float(value) for value in extent) if box and extent else None,  # type: ignore[union-attr]
            str(stored.get("content", "")),
        )


def of_file(path: Path) -> Fingerprint:
    """Return the signs of a file and of those that belong to it; empty ones when it is not there."""
    signs = []
    for part in _parts(path):
        about = part.stat()
        signs.append(f"{about.st_mtime_ns}/{about.st_size}")
    return Fingerprint(" ".join(signs))


def content_of_file(path: Path) -> str:
    """Return the hash of a file's bytes and of those that belong to it."""
    digest = hashlib.blake2b(digest_size=16)
    for part in _parts(path):
        with part.open("rb") as file:
            for block in iter(lambda: file.read(_BYTES), b""):
                digest.update(block)
    return digest.hexdigest()


def content_of_table(connection: sqlite3.Connection, table: str) -> str:
    """Return the hash of a table's columns and rows, in the order of their ids."""
    digest = hashlib.blake2b(digest_size=16)
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]
    digest.update("\n".join(columns).encode())
    rows = connection.execute(f"SELECT * FROM {quoted(table)} ORDER BY rowid")  # nosec B608
    while block := rows.fetchmany(_ROWS):
        digest.update(marshal.dumps(block, 2))  # the version without references: equal rows give equal bytes
    return digest.hexdigest()


def _parts(path: Path) -> list[Path]:
    """Return the files that a layer is made of: itself, those beside it, those in it where it is a folder."""
    if os.path.isdir(path):  # noqa: PTH112 - takes names no file can have
        return sorted(part for part in path.rglob("*") if part.is_file() and part.suffix != ".lock")
    suffixes = _BESIDE.get(path.suffix.lower(), ())
    if path.suffix.isupper():
        suffixes = tuple(suffix.upper() for suffix in suffixes)
    beside = [path.with_suffix(suffix) for suffix in suffixes]
    return [part for part in (path, *beside) if os.path.isfile(part)]  # noqa: PTH113
