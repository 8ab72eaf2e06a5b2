"""A zip that somebody else packed: unpacked into a folder that goes away, and refused where it could do harm."""

from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..errors import UrbanProfilingError
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, list_ids

WANTED = frozenset(
    (
        "shp",
        "shx",
        "dbf",
        "prj",
        "cpg",
        "gpkg",
        "gdb",
        "geojson",
        "json",
        "gml",
        "fgb",
        "csv",
        "xlsx",
        "kml",
        "kmz",
        "zip",
    )
)
"""Endings of files that can hold a layer or belong to one; pictures, maps and styles stay packed."""
MAX_BYTES = 8 * 2**30
MAX_RATIO = 300
SUSPECT_BYTES = 100 * 2**20
MAX_DEPTH = 3
"""Limits of what is unpacked, the plugin's own: far above real products, far below what fills a disk."""
_BLOCK = 2**20


@contextlib.contextmanager
def unpacked(path: Path, progress: Progress) -> Iterator[Path]:
    """Unpack a zip, and zips inside it, into a temporary folder and yield that.

    Raises
    ------
    UrbanProfilingError : the file is no zip, is damaged or has a password; a name in it leads out of its folder; it
        would unpack to more than is sane or than the disk holds.
    """
    folder = Path(tempfile.mkdtemp(prefix="urban_profiling_"))
    try:
        _unpack(path, path.name, folder, MAX_BYTES, 0, progress)
        yield folder
    finally:
        # a file that an error's traceback still holds open on Windows must not hide the error
        shutil.rmtree(folder, ignore_errors=True)


def _unpack(path: Path, shown: str, folder: Path, room: int, depth: int, progress: Progress) -> int:
    """Unpack one archive and return how many of the bytes allowed are left."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            _check_names(shown, members)
            members = [member for member in members if _ending(member) in WANTED]
            room -= _check_size(shown, members, min(room, shutil.disk_usage(folder).free))
            total = max(sum(member.file_size for member in members), 1)
            done = 0
            for member in members:
                target = folder / PurePosixPath(member.filename.replace("\\", "/"))
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(member) as source, target.open("wb") as sink:
                    while block := source.read(_BLOCK):
                        done += sink.write(block)
                        progress.at(100.0 * min(done / total, 1.0))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” cannot be unpacked ({reason}). Download it again, or unpack it yourself and choose the layer "
                "in it.",
            ),
            name=shown,
            reason=str(error) or type(error).__name__,
        ) from error
    for member in members:
        if _ending(member) == "zip":
            inner = folder / PurePosixPath(member.filename.replace("\\", "/"))
            if depth + 1 < MAX_DEPTH:
                within = inner.with_name(f"{inner.stem}_zip")
                within.mkdir(exist_ok=True)
                room = _unpack(inner, f"{shown}/{member.filename}", within, room, depth + 1, progress)
            inner.unlink()
    return room


def _ending(member: zipfile.ZipInfo) -> str:
    name = member.filename.replace("\\", "/").lower()
    if "/__macosx/" in f"/{name}" or name.rpartition("/")[2].startswith("._"):
        return ""
    return "gdb" if re.search(r"\.gdb/[^/]+$", name) else name.rpartition(".")[2]


def _check_names(shown: str, members: list[zipfile.ZipInfo]) -> None:
    """Refuse names that lead out of the folder: an archive that has one is not what it claims to be."""
    outside = []
    for member in members:
        # ZipInfo has put slashes for the system's own separators; an archive made on Windows may still hold backslashes
        name = member.orig_filename.replace("\\", "/")
        if name.startswith("/") or re.match(r"[A-Za-z]:", name) or ".." in name.split("/") or "\0" in name:
            outside.append(member.orig_filename)
    if outside:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” was refused: names in it lead out of its folder ({members}), so unpacking it could overwrite "
                "other files. Get the product from its publisher again.",
            ),
            name=shown,
            members=list_ids(outside),
        )


def _check_size(shown: str, members: list[zipfile.ZipInfo], room: int) -> int:
    """Return what the members unpack to; refuse what no product is."""
    size = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if size > room or (size > SUSPECT_BYTES and size > MAX_RATIO * max(packed, 1)):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” was refused: {packed:.0f} MB would unpack to {size:.0f} MB, which is more than a damage "
                "product has or the disk holds. Unpack it yourself if you trust it, and choose the layer in it.",
            ),
            name=shown,
            packed=packed / 2**20,
            size=size / 2**20,
        )
    return size
