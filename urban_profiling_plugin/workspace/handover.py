"""Pack a workspace for hand-over: a zip without paths, user names and what is sensitive, that opens elsewhere."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal

from ..core.errors import UrbanProfilingError
from ..core.geopackage import BEFORE_SUFFIX, RUN_SUFFIX
from ..core.io import gdal_exceptions, quoted
from ..core.progress import Progress
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from . import migration, project_file, recovery, runs, schema, sources
from .fingerprint import Fingerprint
from .paths_in_text import without_paths
from .tables import read_tables
from .workspace import Workspace

_BLOCK = 1 << 20
NOTE = "READ ME.txt"


@dataclass(frozen=True)
class Item:
    """A layer that could go along.

    Attributes
    ----------
    name : its table, or its file.
    source : where it is.
    role : the role it plays, empty for a result.
    sensitive : it stays behind unless it is asked for.
    columns : its columns that are emptied unless they are asked for.
    count : number of features, -1 when not known.
    """

    name: str
    source: str
    role: str = ""
    sensitive: bool = False
    columns: tuple[str, ...] = ()
    count: int = -1


@dataclass(frozen=True)
class Packed:
    """What a hand-over holds: the file, its size in bytes, the layers in it and those left out, emptied columns."""

    path: Path
    size: int
    included: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    emptied: dict[str, tuple[str, ...]] = field(default_factory=dict)


def items_of(city: Workspace) -> list[Item]:
    """Return every layer of a workspace, and those outside it that play a role, with what is sensitive about each."""
    by_source = {layer.source: role for role, layer in city.roles.items()}
    levels = _levels(city)
    found = []
    outside = [source for source in by_source if not sources.is_inside(source, city.folder)]
    for source in [*(city.source(name) for name in city.tables), *_rasters(city), *outside]:
        path, name = sources.parts_of(source)
        if BEFORE_SUFFIX in name or RUN_SUFFIX in name:
            continue
        role = ROLES.get(by_source.get(source, ""))
        table = city.table_of(source)
        if table is None and source in outside:
            continue  # a layer that lives in memory, or a file that is gone
        level = levels.get(source, "none")
        columns: tuple[str, ...] = ()
        if role is not None or level == "rows":
            fields = city.fields_of(source)
            columns = tuple(_sensitive_columns(fields, role.name if role is not None else "buildings"))
        found.append(
            Item(
                name or path.name,
                source,
                "" if role is None else role.name,
                level == "layer" or (role is not None and role.sensitive),
                columns,
                -1 if table is None else table.count,
            )
        )
    return found


def _sensitive_columns(fields: list[str], role: str) -> list[str]:
    return ROLES[role].sensitive_columns(fields)


def _levels(city: Workspace) -> dict[str, str]:
    """Return how sensitive each result is, as the run that made it declared."""
    found = {}
    for run in city.runs:
        if run.status == runs.DONE:
            found.update({place: run.sensitivity.get(key, "none") for key, place in run.outputs.items()})
    return found


def _rasters(city: Workspace) -> list[str]:
    if not city.rasters.is_dir():
        return []
    return [path.as_posix() for path in sorted(city.rasters.iterdir()) if path.is_file()]


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

    The GeoPackage is copied as it is at one moment, with what is still in its journal. Layers outside the folder that
    play a role are copied in. What is left out is removed for good: the copy's free pages are cleared too.

    Parameters
    ----------
    include : sources of sensitive layers that go along all the same.
    keep_columns : keep sensitive columns of layers that go along.
    keep_paths : keep folders and user names in records.
    leave : sources of other layers that stay behind too.

    Raises
    ------
    UrbanProfilingError : a run goes on, or the zip cannot be written.
    """
    progress = progress or Progress()
    if recovery.living_runs(city.package):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "A step is running. Wait until it has ended, then pack the city again.")
        )
    items = items_of(city)
    left_out = [item for item in items if (item.sensitive and item.source not in include) or item.source in leave]
    kept = [item for item in items if item not in left_out]
    emptied = {} if keep_columns else {item.name: item.columns for item in kept if item.columns}
    try:
        with tempfile.TemporaryDirectory(prefix=".urban_profiling_", dir=target.parent) as scratch:
            copy = Path(scratch) / city.package.name
            progress.at(2)
            migration.copy_database(city.package, copy)
            progress.at(25)
            moved = _bring_in(city, copy, kept, progress)
            _take_out(copy, left_out, emptied, city)
            if not keep_paths:
                _clear_records(copy)
            _compact(copy)
            progress.at(60)
            made = Path(scratch) / "packed.zip"
            gone = {item.name for item in left_out}
            _write_zip(city, copy, made, kept, gone, moved, keep_paths, progress.part(60, 100))
            made.replace(target)
    except (OSError, sqlite3.Error, RuntimeError, zipfile.BadZipFile) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be written: {reason}. Check that the disk is not full and the folder can be "
                "written to. The city itself is unchanged.",
            ),
            path=target,
            reason=error,
        ) from error
    return Packed(
        target, target.stat().st_size, tuple(item.name for item in kept), tuple(item.name for item in left_out), emptied
    )


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a hand-over into a new folder inside `folder`, and return it.

    Raises
    ------
    UrbanProfilingError : it is no hand-over, names a path outside its folder, or cannot be written.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            names = [Path(info.filename) for info in packed.infolist()]
            tops = {name.parts[0] for name in names if name.parts}
            unsafe = [name for name in names if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]]
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
            with tempfile.TemporaryDirectory(prefix=".urban_profiling_", dir=folder) as scratch:
                packed.extractall(scratch)
                shutil.move(os.fspath(Path(scratch) / top), os.fspath(target))
    except (OSError, zipfile.BadZipFile) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be unpacked into “{folder}”: {reason}."),
            path=archive.name,
            folder=folder,
            reason=error,
        ) from error
    return target


# --- the copy --------------------------------------------------------------------------------------------------------


def _bring_in(city: Workspace, copy: Path, kept: list[Item], progress: Progress) -> dict[str, str]:
    """Copy layers from outside into the copy, and return the new source of each by its old one."""
    moved = {}
    taken = {name.lower() for name in city.tables} | {"roles", "runs"}
    for item in kept:
        if sources.is_inside(item.source, city.folder) or city.table_of(item.source) is None:
            continue
        progress.check()
        path, layer = sources.parts_of(item.source)
        table = city.table_of(item.source)
        if table is not None and table.shape == "raster":
            moved[item.source] = f"./rasters/{path.name}"
            continue
        name, number = item.role or item.name, 1
        while name.lower() in taken:
            number += 1
            name = f"{item.role or item.name}_{number}"
        taken.add(name.lower())
        with gdal_exceptions():
            gdal.VectorTranslate(
                os.fspath(copy), gdal.OpenEx(os.fspath(path)), layers=[layer] if layer else None, layerName=name,
                accessMode="append", format="GPKG",
            )  # fmt: skip
        moved[item.source] = f"./{copy.name}|layername={name}"
    if moved:
        with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            known = read_tables(connection)
            _move_records(connection, moved, {place: _signs(place, known) for place in moved.values()})
    return moved


def _signs(place: str, known: dict) -> Fingerprint:
    table = known.get(sources.parts_of(place)[1])
    return Fingerprint() if table is None else table.fingerprint


def _move_records(connection: sqlite3.Connection, moved: dict[str, str], signs: dict[str, Fingerprint]) -> None:
    """Let roles and runs name the layers that were brought in, as what was read then."""
    for role, layer in connection.execute("SELECT role, layer FROM roles").fetchall():
        if layer in moved:
            connection.execute("UPDATE roles SET layer = ? WHERE role = ?", (moved[layer], role))
    for number, parameters, inputs in connection.execute("SELECT id, parameters, inputs FROM runs").fetchall():
        given = sources.moved(json.loads(parameters), lambda text: moved.get(text, text))
        read = json.loads(inputs)
        for items in read.values():
            for item in items:
                if item["source"] in moved:
                    item["source"] = moved[item["source"]]
                    item["fingerprint"] = signs[item["source"]].stored()
        connection.execute(
            "UPDATE runs SET parameters = ?, inputs = ? WHERE id = ?",
            (json.dumps(given, ensure_ascii=False), json.dumps(read, ensure_ascii=False), number),
        )
    about = schema.read_about(connection)
    if about is not None:
        about["choices"] = sources.moved(about.get("choices") or {}, lambda text: moved.get(text, text))
        schema.write_about(connection, about)


def _take_out(copy: Path, left_out: list[Item], emptied: dict[str, tuple[str, ...]], city: Workspace) -> None:
    """Drop what is left out, and earlier results; empty what must not be told."""
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        tables = read_tables(connection)
    gone = {item.name for item in left_out}
    drop = [name for name in tables if name in gone or BEFORE_SUFFIX in name or RUN_SUFFIX in name]
    with gdal_exceptions():
        dataset = gdal.OpenEx(os.fspath(copy), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for name in drop:
            dataset.ExecuteSQL(f"DROP TABLE {quoted(name)}")
        for name, columns in emptied.items():
            if name in tables:
                values = ", ".join(f"{quoted(column)} = NULL" for column in columns)
                dataset.ExecuteSQL(f"UPDATE {quoted(name)} SET {values}")  # nosec B608
        del dataset
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        if schema.has_table(connection, "layer_styles"):
            connection.executemany("DELETE FROM layer_styles WHERE f_table_name = ?", [(name,) for name in drop])
        missing = sorted(city.home.recorded(item.source) for item in left_out)
        connection.executemany("DELETE FROM roles WHERE layer = ?", [(source,) for source in missing])
        about = schema.read_about(connection)
        if about is not None:
            about["left_out"] = sorted({*about.get("left_out", ()), *missing})
            schema.write_about(connection, about)
        _sign_emptied(connection, emptied, read_tables(connection))


def _sign_emptied(connection: sqlite3.Connection, emptied: dict[str, tuple[str, ...]], tables: dict) -> None:
    """Let runs that read a layer before its columns were emptied not count it as changed."""
    places = {name: tables[name].fingerprint.stored() for name in emptied if name in tables}
    for number, inputs in connection.execute("SELECT id, inputs FROM runs").fetchall():
        read, touched = json.loads(inputs), False
        for items in read.values():
            for item in items:
                name = sources.parts_of(item["source"])[1]
                if name in places:
                    item["fingerprint"], touched = places[name], True
        if touched:
            connection.execute("UPDATE runs SET inputs = ? WHERE id = ?", (json.dumps(read), number))


def _clear_records(copy: Path) -> None:
    """Leave folders, users and machines out of the record of runs and out of the layers' metadata."""
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("UPDATE runs SET run_by = '{}', token = ''")
        for number, *texts in connection.execute(
            "SELECT id, parameters, inputs, notes, problem FROM runs"
        ).fetchall():  # fmt: skip
            connection.execute(
                "UPDATE runs SET parameters = ?, inputs = ?, notes = ?, problem = ? WHERE id = ?",
                (*(without_paths(text) for text in texts), number),
            )
        for role, layer in connection.execute("SELECT role, layer FROM roles").fetchall():
            connection.execute("UPDATE roles SET layer = ? WHERE role = ?", (without_paths(layer), role))
        for number, text in connection.execute("SELECT id, metadata FROM gpkg_metadata").fetchall():
            connection.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (without_paths(text), number))


def _compact(copy: Path) -> None:
    """Rewrite the copy without its free pages, in which dropped rows could still be read."""
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def _write_zip(
    city: Workspace,
    copy: Path,
    made: Path,
    kept: list[Item],
    gone: set[str],
    moved: dict[str, str],
    keep_paths: bool,
    progress: Progress,
) -> None:
    top = copy.stem
    rasters = [sources.parts_of(item.source)[0] for item in kept if not sources.parts_of(item.source)[1]]
    rasters = [path for path in rasters if path.parent == city.rasters or f"./rasters/{path.name}" in moved.values()]
    total = copy.stat().st_size + sum(path.stat().st_size for path in rasters) or 1
    done = 0
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as packed:
        for path, name in [(copy, copy.name), *((path, f"rasters/{path.name}") for path in rasters)]:
            with path.open("rb") as file, packed.open(f"{top}/{name}", "w", force_zip64=True) as entry:
                while block := file.read(_BLOCK):
                    entry.write(block)
                    done += len(block)
                    progress.at(95.0 * done / total)
        if city.project.exists():
            text = project_file.for_handover(city.project, city.folder, gone, moved, keep_paths)
            if text is not None:
                packed.writestr(f"{top}/{city.project.name}", text)
        packed.writestr(f"{top}/{NOTE}", _note(city, kept, gone))


def _note(city: Workspace, kept: list[Item], gone: set[str]) -> str:
    lines = [
        city.name,
        "",
        f"Unpack this folder anywhere. Open {city.project.name} in QGIS, or choose the folder in",
        "Urban Profiling › Open a city. Without the plugin, the GeoPackage opens in any GIS.",
        "",
        "Layers: " + (", ".join(item.name for item in kept) or "-"),
        "Left out as sensitive: " + (", ".join(sorted(gone)) or "-"),
        "",
    ]
    return "\n".join(lines)


__all__ = ["NOTE", "Item", "Packed", "items_of", "pack", "unpack"]
