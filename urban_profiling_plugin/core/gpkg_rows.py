"""A frame's rows as those of a GeoPackage's table: values, geometry blobs, spatial index."""

from __future__ import annotations

import sqlite3

import numpy as np
import shapely
from osgeo import gdal

from .frame import ROW_NUMBERS, Frame
from .io import quoted
from .progress import Progress
from .rtree import fill_rtree

_BLOCK = 20_000


def python_values(values: np.ndarray, kind: str) -> list:
    """Return a column as Python values for a database or a feature, ``None`` where missing.

    >>> python_values(np.array([1.0, np.nan]), "integer")
    [1, None]
    """
    if values.dtype.kind == "f":
        missing = ~np.isfinite(values)
        if kind == "integer":
            found = np.where(missing, 0, values).astype(np.int64).tolist()
        else:
            found = values.tolist()
        for row in np.flatnonzero(missing).tolist():
            found[row] = None
        return found
    if values.dtype.kind == "M":
        text = np.datetime_as_string(values, unit="D" if kind == "date" else "ms")
        return [None if item == "NaT" else item if kind == "date" else f"{item}Z" for item in text.tolist()]
    return values.tolist()


def fill_table(connection: sqlite3.Connection, table: str, frame: Frame, progress: Progress) -> None:
    """Fill an empty table that OGR made, its spatial index and its books included."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {quoted(name)}")
    _insert_rows(connection, table, frame, progress.part(0, 90))
    if frame.geometry is not None:
        _index(connection, table, frame.geometry)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(frame), table))
    connection.execute(
        "UPDATE gpkg_contents SET last_change = coalesce(?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) "
        "WHERE table_name = ?",
        (gdal.GetConfigOption("OGR_CURRENT_DATE"), table),
    )


def _insert_rows(connection: sqlite3.Connection, table: str, frame: Frame, progress: Progress) -> None:
    names = written_columns(frame)
    columns = [quoted(name) for name in names]
    fid = quoted(free_name(frame, "fid"))
    srs = None
    if frame.geometry is not None:
        columns.append(quoted(free_name(frame, "geom")))
        srs = connection.execute("SELECT srs_id FROM gpkg_contents WHERE table_name = ?", (table,)).fetchone()[0]
    statement = (
        f"INSERT INTO {quoted(table)} ({', '.join([fid, *columns])}) VALUES ({', '.join('?' * (len(columns) + 1))})"  # nosec B608
    )
    for start in range(0, len(frame), _BLOCK):
        progress.at(100.0 * start / len(frame))
        rows = slice(start, start + _BLOCK)
        values = [python_values(frame.columns[name][rows], frame.kinds[name]) for name in names]
        if frame.geometry is not None:
            values.append(_blobs(frame.geometry[rows], srs))
        end = min(start + _BLOCK, len(frame))
        connection.executemany(statement, zip(range(start + 1, end + 1), *values))


def _index(connection: sqlite3.Connection, table: str, geometry: np.ndarray) -> None:
    bounds = shapely.bounds(geometry)
    given = np.isfinite(bounds).all(axis=1)
    if not given.any():
        return
    column = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()[0]
    name = f"rtree_{table}_{column}"
    fill_rtree(connection, name, np.flatnonzero(given) + 1, bounds[given])
    low, high = bounds[given].min(axis=0), bounds[given].max(axis=0)
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        (*low[:2].tolist(), *high[2:].tolist(), table),
    )


def _blobs(geometry: np.ndarray, srs: int) -> list[bytes | None]:
    """Return GeoPackage blobs (1.4, clause 2.1.3): header with a bounding box, then little-endian WKB."""
    empty = shapely.is_empty(geometry)
    wkb = shapely.to_wkb(geometry, byte_order=1, output_dimension=3).tolist()
    headers = np.zeros(
        len(geometry), dtype=[("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4)]
    )
    headers["magic"], headers["flags"], headers["srs"] = b"GP", 0b00000011, srs
    headers["box"] = shapely.bounds(geometry)[:, [0, 2, 1, 3]]
    raw, width = headers.tobytes(), headers.itemsize
    blobs = [None if body is None else raw[i * width : (i + 1) * width] + body for i, body in enumerate(wkb)]
    for row in np.flatnonzero(empty).tolist():
        if wkb[row] is not None:
            blobs[row] = b"GP\x00\x11" + int(srs).to_bytes(4, "little", signed=True) + wkb[row]
    return blobs


def written_columns(frame: Frame) -> list[str]:
    """Return the columns to write: never `fid`, which must be unique and is the database's own."""
    return [name for name in frame.columns if name.lower() not in ROW_NUMBERS]


def geometry_column(frame: Frame) -> str:
    """Return the name of the geometry column of a frame's table, empty for a table without geometry."""
    return "" if frame.geometry is None else free_name(frame, "geom")


def free_name(frame: Frame, name: str) -> str:
    """Return a name for a column of the database's own that no column of the frame has."""
    taken = {column.lower() for column in written_columns(frame)}
    while name in taken:
        name += "_"
    return name
