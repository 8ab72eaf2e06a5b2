"""Layers to a GeoPackage, all or none: OGR makes the tables, one SQLite transaction fills them."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
import shapely
from osgeo import gdal, ogr, osr

from .errors import UrbanProfilingError
from .frame import Frame
from .gpkg_records import Statement, execute_all, literal
from .gpkg_rows import fill_table, free_name, written_columns
from .io import gdal_exceptions, quoted
from .progress import Progress
from .text import QT_TRANSLATE_NOOP

_OGR_TYPE = {
    "integer": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "text": (ogr.OFTString, ogr.OFSTNone),
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
}
_OGR_SHAPE = {"point": ogr.wkbPoint, "line": ogr.wkbLineString, "polygon": ogr.wkbPolygon}
RUN_SUFFIX = "~run"
"""A table that a run has not finished yet; whatever carries it after a crash can go."""
BEFORE_SUFFIX = "~before"
"""The table that a run replaced, kept so that the two can be compared."""
_WAIT_S, _PAUSE_S = 30.0, 0.05
"""How long to wait while another program writes to the same file."""
_KEPT_ROWS = 200_000
"""A larger table is not kept: it would fill the disk."""

_BOOKS = ("gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_contents")
"""Tables of the standard, and OGR's, in which each table has rows; those that refer to others first."""

PutInPlace = Callable[..., None]


@contextlib.contextmanager
def without_waiting_for_disk(chosen: bool = True):  # noqa: ANN201
    """Let OGR, in this thread and block, write SQLite files without waiting for the disk: for files nobody has yet.

    Should the power fail meanwhile, the file is lost, as it would be a moment earlier; other files must not be opened.
    """
    was = gdal.GetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS")
    if chosen:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", was)


def write_gpkg(path: str | Path, table: str, frame: Frame, progress: Progress | None = None) -> None:
    """Write one table; see `write_gpkg_tables`."""
    write_gpkg_tables(path, {table: frame}, progress)


def write_gpkg_tables(path: str | Path, tables: Mapping[str, Frame], progress: Progress | None = None) -> None:
    """Write tables to a GeoPackage, all or none; see `gpkg_tables_apart`."""
    with gpkg_tables_apart(path, tables, progress) as put_in_place:
        put_in_place()


@contextlib.contextmanager
def gpkg_tables_apart(
    path: str | Path,
    tables: Mapping[str, Frame],
    progress: Progress | None = None,
    keep_before: bool = False,
    shapes: Mapping[str, str] | None = None,
) -> Iterator[PutInPlace]:
    """Write tables to a GeoPackage under names of their own and yield what puts them in place, all or none.

    Until that is called, and when it never is, the tables of these names are as they were; so a run that writes several
    files replaces none before all are written. Features go in input order with fids from 1. OGR makes the schemas,
    SQLite fills the tables, each in one transaction for all of them; spatial indexes are packed at once. A new file
    appears under its name only when complete. What puts them in place also runs the SQL statements that it is given, in
    the same transaction. With `keep_before` a table that is replaced stays, with `BEFORE_SUFFIX`, until the next time.
    `shapes` say what tables are made of (``point``, ``line``, ``polygon``) should they hold no geometry to tell by.

    Raises
    ------
    UrbanProfilingError : the folder or file is read-only, the disk is full, or the file is locked; then nothing has
        changed.
    """
    path = Path(path)
    progress = progress or Progress()
    new = not path.exists()
    target = path.with_name(f".{path.stem}{RUN_SUFFIX}.gpkg") if new else path

    def put_in_place(also: Sequence[Statement] = ()) -> None:
        with _telling_of(path), gdal_exceptions(), without_waiting_for_disk(new):
            _while_locked(lambda: _put_in_place(target, [] if new else list(tables), also, keep_before))
            if new:
                target.replace(path)

    try:
        with _telling_of(path), gdal_exceptions():
            if new:
                target.unlink(missing_ok=True)
            suffix = "" if new else RUN_SUFFIX
            frames = {table + suffix: _of_one_type(_of_own_names(frame)) for table, frame in tables.items()}
            told = {table + suffix: shape for table, shape in (shapes or {}).items()}
            with without_waiting_for_disk(new):
                _while_locked(lambda: _create_tables(target, frames, told), progress)
            _fill_tables(target, frames, progress, scratch=new)
        yield put_in_place
    finally:
        if new:
            _remove(target)
        else:
            _drop_unfinished(path, list(tables))


@contextlib.contextmanager
def _telling_of(path: Path) -> Iterator[None]:
    """Say in plain words why a file could not be written."""
    try:
        yield
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be written: {reason}. Check that the disk is not full, that the folder can be "
                "written to and that no other program has the file locked. Earlier results are unchanged.",
            ),
            path=os.fspath(path),
            reason=str(error),
        ) from error


def _while_locked(action: Callable[[], None], progress: Progress | None = None) -> None:
    """Do one transaction, again while another program writes for longer than OGR waits."""
    end = time.monotonic() + _WAIT_S
    while True:
        try:
            return action()
        except RuntimeError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
        if progress is not None:
            progress.check()
        time.sleep(_PAUSE_S)


def _create_tables(path: Path, frames: Mapping[str, Frame], shapes: Mapping[str, str]) -> None:
    """Make the empty tables with their spatial indexes through OGR, which knows the format's bookkeeping."""
    with _transaction(path) as dataset:  # else each of a table's dozen statements waits for the disk
        for table, frame in frames.items():
            _create_table(dataset, table, frame, shapes.get(table, ""))


def _create_table(dataset: gdal.Dataset, table: str, frame: Frame, shape: str) -> None:
    if dataset.GetLayerByName(table) is not None:
        dataset.ExecuteSQL(f"DROP TABLE {quoted(table)}")
    reference, kind = None, ogr.wkbNone
    if frame.geometry is not None:
        reference = osr.SpatialReference()
        reference.ImportFromWkt(frame.crs.to_wkt("WKT2_2019"))  # type: ignore[union-attr]
        kind = _ogr_geometry_type(frame.geometry, shape)
    options = [f"FID={free_name(frame, 'fid')}", f"GEOMETRY_NAME={free_name(frame, 'geom')}"]
    layer = dataset.CreateLayer(table, reference, kind, options)
    for name in written_columns(frame):
        type_, subtype = _OGR_TYPE[frame.kinds[name]]
        field = ogr.FieldDefn(name, type_)
        field.SetSubType(subtype)
        layer.CreateField(field)
    layer.SyncToDisk()


def _fill_tables(path: Path, frames: Mapping[str, Frame], progress: Progress, scratch: bool) -> None:
    connection = sqlite3.connect(os.fspath(path), timeout=_WAIT_S, isolation_level=None)
    try:
        if scratch:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("BEGIN IMMEDIATE")
        for number, (table, frame) in enumerate(frames.items()):
            part = progress.part(100.0 * number / len(frames), 100.0 * (number + 1) / len(frames))
            fill_table(connection, table, frame, part)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _of_one_type(frame: Frame) -> Frame:
    """Return the frame with geometries all single or all multi, since a table has one type."""
    if frame.geometry is None:
        return frame
    given = shapely.get_type_id(frame.geometry)
    types = set(np.unique(given[given >= 0]).tolist())
    for single, multi, build in (
        (0, 4, shapely.multipoints),
        (1, 5, shapely.multilinestrings),
        (3, 6, shapely.multipolygons),
    ):
        if types == {single, multi}:
            rows = np.flatnonzero(given == single)
            geometry = frame.geometry.copy()
            geometry[rows] = build(geometry[rows], indices=np.arange(len(rows)))
            return frame.with_geometry(geometry)
    return frame


def _of_own_names(frame: Frame) -> Frame:
    """Return the frame with columns that are told apart by capitals only (as in GeoJSON) told apart for SQL too."""
    names: dict[str, str] = {}
    for name in frame.columns:
        own, number = name, 1
        while own.lower() in names:
            number += 1
            own = f"{name}_{number}"
        names[own.lower()] = own
    if list(names.values()) == list(frame.columns):
        return frame
    columns = dict(zip(names.values(), frame.columns.values()))
    return replace(frame, columns=columns, kinds=dict(zip(names.values(), frame.kinds.values())))


def _ogr_geometry_type(geometry: np.ndarray, shape: str) -> int:
    types = np.unique(shapely.get_type_id(geometry))
    types = types[types >= 0]
    if not len(types):
        return _OGR_SHAPE.get(shape, ogr.wkbUnknown)
    base = (
        (
            {
                0: ogr.wkbPoint,
                1: ogr.wkbLineString,
                3: ogr.wkbPolygon,
                4: ogr.wkbMultiPoint,
                5: ogr.wkbMultiLineString,
                6: ogr.wkbMultiPolygon,
                7: ogr.wkbGeometryCollection,
            }
        ).get(int(types[0]), ogr.wkbUnknown)
        if len(types) == 1
        else ogr.wkbUnknown
    )
    return ogr.GT_SetZ(base) if base != ogr.wkbUnknown and shapely.has_z(geometry).any() else base


def _put_in_place(path: Path, tables: list[str], also: Sequence[Statement] = (), keep_before: bool = False) -> None:
    """Replace the old tables by the finished ones and run what belongs to them, in one transaction."""
    if not tables and not also:
        return
    with _transaction(path) as dataset:
        for table in tables:
            _replace_table(dataset, table, keep_before)
        execute_all(dataset.ExecuteSQL, also)


@contextlib.contextmanager
def _transaction(path: Path) -> Iterator[gdal.Dataset]:
    """Open or make a GeoPackage for one transaction, taken back unless the block ends well; then it is closed."""
    if path.exists():
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        dataset = gdal.GetDriverByName("GPKG").Create(os.fspath(path), 0, 0, 0, gdal.GDT_Unknown)
    dataset.StartTransaction()
    # to write first is to wait in turn: two that have begun to read would keep each other from writing
    dataset.ExecuteSQL("UPDATE gpkg_contents SET table_name = table_name WHERE 0")
    with contextlib.ExitStack() as stack:
        stack.callback(dataset.RollbackTransaction)
        yield dataset
        stack.pop_all()
        dataset.CommitTransaction()


def _replace_table(dataset: gdal.Dataset, table: str, keep_before: bool) -> None:
    old = _layer_number(dataset, table)
    if old is not None and keep_before and dataset.GetLayer(old).GetFeatureCount() <= _KEPT_ROWS:
        earlier = _layer_number(dataset, table + BEFORE_SUFFIX)
        if earlier is not None:
            dataset.DeleteLayer(earlier)
        dataset.GetLayer(_layer_number(dataset, table)).Rename(table + BEFORE_SUFFIX)
    elif old is not None:
        dataset.DeleteLayer(old)
    else:
        _forget(dataset, table)
    dataset.GetLayerByName(table + RUN_SUFFIX).Rename(table)


def _forget(dataset: gdal.Dataset, table: str) -> None:
    """Take away what is left of a table that was dropped with SQL: its name would be taken for good."""
    this = f"lower(table_name) = {literal(table.lower())}"
    kept = _texts(dataset, "SELECT name FROM sqlite_master WHERE type = 'table'")
    for book in (book for book in _BOOKS if book in kept):
        if book == "gpkg_geometry_columns":
            for column in _texts(dataset, f"SELECT column_name FROM {book} WHERE {this}"):  # nosec B608
                dataset.ExecuteSQL(f"DROP TABLE IF EXISTS {quoted(f'rtree_{table}_{column}')}")
        dataset.ExecuteSQL(f"DELETE FROM {book} WHERE {this}")  # nosec B608


def _texts(dataset: gdal.Dataset, statement: str) -> list[str]:
    found = dataset.ExecuteSQL(statement)
    texts = [] if found is None else [feature.GetField(0) for feature in found]
    if found is not None:
        dataset.ReleaseResultSet(found)
    return texts


def _layer_number(dataset: gdal.Dataset, table: str) -> int | None:
    names = [dataset.GetLayer(number).GetName().lower() for number in range(dataset.GetLayerCount())]
    return names.index(table.lower()) if table.lower() in names else None


def _drop_unfinished(path: Path, tables: list[str]) -> None:
    with gdal_exceptions(), contextlib.suppress(RuntimeError):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for table in tables:
            if dataset.GetLayerByName(table + RUN_SUFFIX) is not None:
                dataset.ExecuteSQL(f"DROP TABLE {quoted(table + RUN_SUFFIX)}")


def _remove(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            Path(os.fspath(path) + suffix).unlink()
