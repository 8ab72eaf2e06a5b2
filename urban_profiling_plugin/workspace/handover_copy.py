"""The GeoPackage of a hand-over: a copy into which layers from elsewhere are brought, and from which others go."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..core.errors import Cancelled
from ..core.io import gdal_exceptions, open_dataset, quoted
from ..core.progress import Progress
from . import schema, sources
from .clear_text import cleared
from .handover_items import Item
from .paths_in_text import without_paths
from .plain_json import read_json
from .tables import read_tables

_OPERATIONS = 100_000
"""Of SQLite's machine, between two looks at whether the user stopped it."""
_OURS = ("roles", "runs")


def bring_in(copy: Path, items: list[tuple[Item, str]], progress: Progress) -> None:
    """Copy tables of other files into the copy, each under the name it is given."""
    for item, name in items:
        progress.check()
        path, layer = sources.parts_of(item.source)
        with gdal_exceptions():
            gdal.VectorTranslate(
                os.fspath(copy), open_dataset(path), layers=[layer] if layer else None, layerName=name,
                accessMode="append", format="GPKG", where=sources.filter_of(item.source) or None,
                callback=_goes_on, callback_data=progress,
            )  # fmt: skip
        progress.check()


def _goes_on(_share: float, _message: str, progress: Progress) -> int:
    return 0 if _is_stopped(progress) else 1


def _is_stopped(progress: Progress) -> bool:
    try:
        progress.check()
    except Cancelled:
        return True
    return False


def take_out(copy: Path, kept: Mapping[str, tuple[str, ...]], progress: Progress) -> None:
    """Leave these tables alone in the copy, with these of their columns emptied; no trace of another is left.

    What is not listed goes: views, tables that no program lists, a project kept in the GeoPackage.
    """
    with gdal_exceptions(), opened(copy, progress) as connection:
        registered = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
    stay = {name.lower() for name in (*kept, *_OURS, "layer_styles")}
    with gdal_exceptions():
        dataset = gdal.OpenEx(os.fspath(copy), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for name in registered:
            if name.lower() not in stay:
                dataset.ExecuteSQL(f"DROP TABLE {quoted(name)}")
        for name, columns in kept.items():
            progress.check()
            if columns:
                values = ", ".join(f"{quoted(column)} = NULL" for column in columns)
                dataset.ExecuteSQL(f"UPDATE {quoted(name)} SET {values}")  # nosec B608
        del dataset
    with opened(copy, progress) as connection:
        _drop_unlisted(connection, stay)
        _forget(connection, stay)


def _drop_unlisted(connection: sqlite3.Connection, stay: set[str]) -> None:
    indexes = tuple(f"rtree_{name}_" for name in stay)
    rows = connection.execute("SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    for name, kind, sql in rows:
        plain = name.lower()
        if plain in stay or plain.startswith(("gpkg_", "sqlite_", *indexes)) or sql is None:
            continue
        if plain.startswith("rtree_") and "VIRTUAL" not in sql.upper():
            continue  # part of one, which goes with it
        connection.execute(f"DROP {kind.upper()} IF EXISTS {quoted(name)}")


def _forget(connection: sqlite3.Connection, stay: set[str]) -> None:
    """Take styles, metadata and whatever else the standard keeps by table of those that are gone."""
    for (book,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'gpkg%'"
    ).fetchall():
        if "table_name" in [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(book)})")]:
            gone = [
                (name,)
                for (name,) in connection.execute(f"SELECT DISTINCT table_name FROM {quoted(book)}")  # nosec B608
                if name is not None and name.lower() not in stay and not name.lower().startswith("gpkg_")
            ]
            connection.executemany(f"DELETE FROM {quoted(book)} WHERE table_name = ?", gone)  # nosec B608
    if schema.has_table(connection, "layer_styles"):
        styled = connection.execute("SELECT id, f_table_name FROM layer_styles").fetchall()
        gone = [(number,) for number, name in styled if str(name).lower() not in stay]
        connection.executemany("DELETE FROM layer_styles WHERE id = ?", gone)
    connection.execute("DELETE FROM gpkg_metadata WHERE id NOT IN (SELECT md_file_id FROM gpkg_metadata_reference)")


def move_records(copy: Path, moved: Mapping[str, str], left_out: list[str], emptied: list[str]) -> None:
    """Let roles and runs name layers by where they lie now, as what was read then; note what was left out.

    Parameters
    ----------
    moved : the recorded source of each layer from elsewhere, by its recorded source before.
    left_out : recorded sources that do not go along: nobody misses them where their results are.
    emptied : recorded sources of which columns were emptied, which is no change to who read them before.
    """
    with opened(copy) as connection:
        known = read_tables(connection)
        signs = {}
        for source in (*moved.values(), *emptied):
            table = known.get(sources.parts_of(source)[1])
            signs[source] = {} if table is None else table.fingerprint.stored()
        place = lambda text: moved.get(text, text)  # noqa: E731
        for number, layer in connection.execute("SELECT id, layer FROM roles").fetchall():
            connection.execute("UPDATE roles SET layer = ? WHERE id = ?", (place(layer), number))
        connection.executemany("DELETE FROM roles WHERE layer = ?", [(source,) for source in left_out])
        for number, parameters, inputs in connection.execute("SELECT id, parameters, inputs FROM runs").fetchall():
            read = sources.moved(read_json(inputs, {}), place)
            for item in _inputs(read):
                if item["source"] in signs and signs[item["source"]]:
                    item["fingerprint"] = signs[item["source"]]
            given = sources.moved(read_json(parameters, {}), place)
            connection.execute(
                "UPDATE runs SET parameters = ?, inputs = ? WHERE id = ?",
                (json.dumps(given, ensure_ascii=False), json.dumps(read, ensure_ascii=False), number),
            )
        about = schema.read_about(connection)
        if about is not None:
            about["choices"] = sources.moved(about.get("choices") or {}, place)
            about["left_out"] = sorted({*about.get("left_out", ()), *left_out})
            schema.write_about(connection, about)


def _inputs(read: Any) -> Iterator[dict[str, Any]]:
    for items in read.values() if isinstance(read, dict) else ():
        for item in items if isinstance(items, list) else ():
            if isinstance(item, dict) and isinstance(item.get("source"), str):
                yield item


_TEXTS = ("notes", "problem", "parameters", "inputs", "outputs", "figures", "breakdown")


def clear_records(copy: Path, folder: Path) -> None:
    """Leave folders, the city's own and others, users and machines out of runs, styles and metadata."""
    clear = partial(cleared, folder=folder)
    with opened(copy) as connection:
        connection.execute("UPDATE runs SET run_by = '{}', token = ''")
        for number, *texts in connection.execute(f"SELECT id, {', '.join(_TEXTS)} FROM runs").fetchall():  # nosec B608
            values = ", ".join(f"{column} = ?" for column in _TEXTS)
            connection.execute(f"UPDATE runs SET {values} WHERE id = ?", (*map(clear, texts), number))  # nosec B608
        for number, layer in connection.execute("SELECT id, layer FROM roles").fetchall():
            connection.execute("UPDATE roles SET layer = ? WHERE id = ?", (without_paths(layer), number))
        for number, text in connection.execute("SELECT id, metadata FROM gpkg_metadata").fetchall():
            connection.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (clear(text), number))
        for number, text in connection.execute("SELECT rowid, description FROM gpkg_contents").fetchall():
            connection.execute("UPDATE gpkg_contents SET description = ? WHERE rowid = ?", (clear(text), number))
        if schema.has_table(connection, "layer_styles"):
            rows = connection.execute("SELECT id, styleQML, styleSLD, description FROM layer_styles").fetchall()
            for number, *texts in rows:
                connection.execute(
                    "UPDATE layer_styles SET styleQML = ?, styleSLD = ?, description = ?, owner = '' WHERE id = ?",
                    (*map(clear, texts), number),
                )


def compact(copy: Path, progress: Progress) -> None:
    """Rewrite the copy without its free pages, in which dropped rows could still be read."""
    with opened(copy, progress) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


@contextlib.contextmanager
def opened(copy: Path, progress: Progress | None = None) -> Iterator[sqlite3.Connection]:
    """Open the copy, which nobody else has; what takes long stops when the user says so."""
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        if progress is not None:
            connection.set_progress_handler(lambda: _is_stopped(progress), _OPERATIONS)
        yield connection
