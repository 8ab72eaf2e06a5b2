"""Pack a workspace for hand-over: a zip without paths, user names and what is sensitive, that opens elsewhere."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ..core.errors import UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from . import handover_copy, migration, project_file, recovery, sources
from .folders import check_path, folder_name, portable_name
from .handover_items import FILE, RASTER, TABLE, Item, items_of
from .package import gone
from .raster_files import all_files
from .sources import Home
from .workspace import RASTERS, Workspace

__all__ = ["NOTE", "Item", "Packed", "items_of", "pack", "unpack"]

_BLOCK = 1 << 20
NOTE = "READ ME.txt"


@dataclass(frozen=True)
class Packed:
    """What a hand-over holds: the file, its size in bytes, the layers in it and those left out, emptied columns."""

    path: Path
    size: int
    included: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    emptied: dict[str, tuple[str, ...]] = field(default_factory=dict)


def pack(
    city: Workspace,
    target: Path,
    include: Collection[str] = (),
    keep_columns: bool = False,
    keep_paths: bool = False,
    leave: Collection[str] = (),
    progress: Progress | None = None,
) -> Packed:
    """Write a workspace into a zip.

    The GeoPackage is copied as it is at one moment, with what is still in its journal. Layers elsewhere that play a
    role are copied in. Files go by names that every system takes. What is left out is removed for good: the copy's free
    pages are cleared too. The copy lies in the city's own folder until it is fit to be handed over, so that a crash
    leaves none elsewhere.

    Parameters
    ----------
    include : sources of sensitive layers that go along all the same.
    keep_columns : keep sensitive columns of layers that go along.
    keep_paths : keep folders and user names in records.
    leave : sources of other layers that stay behind too.

    Raises
    ------
    UrbanProfilingError : a run goes on, the city is not there any more, or the zip cannot be written.
    """
    progress = progress or Progress()
    if not city.is_there():
        raise gone(city.folder)
    with contextlib.suppress(sqlite3.Error):  # where nobody can write, nobody runs
        if recovery.living_runs(city.package):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "A step is running. Wait until it has ended, then pack the city again."
                )
            )
    items = items_of(city)
    left_out = [item for item in items if (item.sensitive and item.source not in include) or item.source in leave]
    kept = [item for item in items if item not in left_out]
    recorded = _recorded_in(city, portable_name(city.package.name))
    places = _places(city, kept, recorded)
    columns = {} if keep_columns else {item.source: item.columns for item in kept if item.columns}
    made = target.with_name(f".{target.name}~new")
    try:
        made.unlink(missing_ok=True)
        with _scratch(city) as scratch:
            copy = scratch / portable_name(city.package.name)
            migration.copy_database(city.package, copy, progress.part(0, 25))
            _settle_copy(city, copy, recorded, places, left_out, columns, keep_paths, progress.part(25, 60))
            _write_zip(city, copy, made, places, left_out, keep_paths, progress.part(60, 100))
        made.replace(target)
    except (OSError, sqlite3.Error, RuntimeError, zipfile.BadZipFile) as error:
        progress.check()  # what was stopped says so in many words
        told = UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be "
                "written to. The city itself is unchanged.",
            ),
            path=target,
            reason=error,
        )
        raise city.explained(error, told) from error
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)
    emptied = {item.name: item.columns for item in kept if item.source in columns}
    names = [[item.name for item in some] for some in (kept, left_out)]
    return Packed(target, target.stat().st_size, tuple(names[0]), tuple(names[1]), emptied)


@contextlib.contextmanager
def _scratch(city: Workspace) -> Iterator[Path]:
    """Return a folder for what nobody but the city's owner may see, where the city is."""
    with contextlib.ExitStack() as stack:
        folder = None
        if os.access(city.folder, os.W_OK):
            folder = city.folder
            stack.enter_context(recovery.at_work(city.package))
        made = tempfile.TemporaryDirectory(prefix=recovery.SCRATCH, dir=folder)
        yield Path(stack.enter_context(made))


# --- where what goes along lies then ---------------------------------------------------------------------------------


def _recorded_in(city: Workspace, package: str) -> Callable[[str], str]:
    """Return how a source is recorded where the GeoPackage has this name."""
    home = Home(city.folder, package, "" if package == city.package.name else city.package.name)
    return lambda source: home.recorded(home.opened(city.home.recorded(source)))


def _places(city: Workspace, kept: list[Item], recorded: Callable[[str], str]) -> dict[Item, str]:
    """Return the recorded source that each item has in the hand-over."""
    package = recorded(city.package.as_posix())
    tables = {name.lower() for name in (*city.tables, *city.other_tables, "roles", "runs", "layer_styles")}
    files = {Path(package).name.lower(), Path(package).with_suffix(".qgz").name.lower(), NOTE.lower()}
    found = {}
    for item in kept:
        path, table = sources.parts_of(item.source)
        if path == city.package:
            found[item] = f"{package}|layername={table}"
        elif item.kind == TABLE:
            name = _free(item.role or item.name, tables)
            found[item] = f"{package}|layername={name}"
        else:
            inside = recorded(item.source)[2:] if sources.is_inside(item.source, city.folder) else ""
            beside = f"{RASTERS}/{path.name}" if item.kind == RASTER else path.name
            found[item] = f"./{_free(_portable(inside or beside), files)}"
    return found


def _portable(path: str) -> str:
    return "/".join(portable_name(part) for part in path.split("/"))


def _free(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, and take it."""
    stem, dot, suffix = name.rpartition(".") if "." in name.rpartition("/")[2] else (name, "", "")
    free, number = name, 1
    while free.lower() in taken:
        number += 1
        free = f"{stem}_{number}{dot}{suffix}"
    taken.add(free.lower())
    return free


def _settle_copy(
    city: Workspace,
    copy: Path,
    recorded: Callable[[str], str],
    places: dict[Item, str],
    left_out: list[Item],
    columns: dict[str, tuple[str, ...]],
    keep_paths: bool,
    progress: Progress,
) -> None:
    """Make the copied GeoPackage what is handed over."""
    migration.follow_name(copy)
    tables = {item: sources.parts_of(place)[1] for item, place in places.items() if item.kind == TABLE}
    elsewhere = [(item, name) for item, name in tables.items() if sources.parts_of(item.source)[0] != city.package]
    handover_copy.bring_in(copy, elsewhere, progress.part(0, 30))
    emptied = {name: columns.get(item.source, ()) for item, name in tables.items()}
    handover_copy.take_out(copy, emptied, progress.part(30, 60))
    moved = {}
    for item, place in places.items():
        before = {recorded(item.source), recorded(sources.file_part(item.source))}
        moved.update({source: place for source in before if source != place})
    gone = [recorded(item.source) for item in left_out]
    handover_copy.move_records(copy, moved, gone, [places[item] for item in tables if item.source in columns])
    if not keep_paths:
        handover_copy.clear_records(copy, city.folder)
    handover_copy.compact(copy, progress.part(60, 100))


def _write_zip(
    city: Workspace,
    copy: Path,
    made: Path,
    places: dict[Item, str],
    left_out: list[Item],
    keep_paths: bool,
    progress: Progress,
) -> None:
    top, project_name = folder_name(copy.stem), copy.with_suffix(".qgz").name
    files = [(copy, copy.name)]
    for item, place in places.items():
        if item.kind != TABLE:
            main = sources.parts_of(item.source)[0]
            target = Path(place)
            files += [
                (path, target.with_name(path.name.replace(main.stem, target.stem, 1)).as_posix())
                for path in (all_files(main) if item.kind == RASTER else [main])
            ]
    total = sum(path.stat().st_size for path, _ in files) or 1
    done = 0
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as packed:
        for path, name in files:
            with path.open("rb") as file, packed.open(f"{top}/{name}", "w", force_zip64=True) as entry:
                while block := file.read(_BLOCK):
                    entry.write(block)
                    done += len(block)
                    progress.at(95.0 * done / total)
        if city.project.exists():
            known = {sources.file_part(item.source): place for item, place in places.items() if item.kind != FILE}
            text = project_file.for_handover(city.project, city.folder, known, keep_paths)
            if text is not None:
                packed.writestr(f"{top}/{project_name}", text)
        packed.writestr(f"{top}/{NOTE}", _note(city, project_name, list(places), left_out))


def _note(city: Workspace, project: str, kept: list[Item], left_out: list[Item]) -> str:
    lines = [
        city.name,
        "",
        f"Unpack this folder anywhere. Open {project} in QGIS, or choose the folder in",
        "Urban Profiling › Open a city. Without the plugin, the GeoPackage opens in any GIS.",
        "",
        "Layers: " + (", ".join(item.name for item in kept) or "-"),
        "Left out: " + (", ".join(sorted(item.name for item in left_out)) or "-"),
        "",
    ]
    return "\n".join(lines)


# --- on the other computer -------------------------------------------------------------------------------------------


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a hand-over into a new folder inside `folder`, and return it.

    Raises
    ------
    UrbanProfilingError : it is no hand-over, names a path outside its folder, or cannot be written.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            for info in packed.infolist():
                info.filename = info.filename.replace("\\", "/")
            names = [PurePosixPath(info.filename) for info in packed.infolist()]
            tops = {name.parts[0] for name in names if name.parts}
            unsafe = [name for name in names if name.is_absolute() or ".." in name.parts or ":" in str(name)]
            if unsafe or len(tops) != 1 or not any(name.suffix == ".gpkg" for name in names):
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{path}” is not a city packed for hand-over: it should hold one folder with a GeoPackage. "
                        "Nothing was unpacked.",
                    ),
                    path=archive.name,
                )
            top = tops.pop()
            target, number = folder / top, 1
            while target.exists():
                number += 1
                target = folder / f"{top} {number}"
            with tempfile.TemporaryDirectory(prefix=recovery.SCRATCH, dir=folder) as scratch:
                for info in packed.infolist():
                    check_path(Path(scratch) / info.filename)
                    packed.extract(info, scratch)
                shutil.move(os.fspath(Path(scratch) / top), os.fspath(target))
    except (OSError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be unpacked into “{folder}”: {reason}."),
            path=archive.name,
            folder=folder,
            reason=error,
        ) from error
    return target
