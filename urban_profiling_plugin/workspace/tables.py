"""What is known of a layer without opening it in QGIS: shape, fields, number of features, signs of change."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..core.io import gdal_exceptions, quoted
from .fingerprint import Fingerprint
from .schema import ROLES, RUNS, has_table

OWN = (ROLES, RUNS, "layer_styles")
"""Tables that are no layers."""
_SHAPES = {"POINT": "point", "LINE": "line", "POLYGON": "polygon", "SURFACE": "polygon", "CURVE": "line"}


@dataclass(frozen=True)
class Table:
    """A layer. `shape` is ``point, line, polygon, any, table`` or ``raster``."""

    name: str
    shape: str
    crs: str = ""
    fingerprint: Fingerprint = Fingerprint()

    @property
    def count(self) -> int:
        """Number of features, -1 when not known."""
        return -1 if self.fingerprint.count is None else self.fingerprint.count


def read_tables(connection: sqlite3.Connection) -> dict[str, Table]:
    """Return the layers of a GeoPackage, from its table of contents alone."""
    counts = {}
    if has_table(connection, "gpkg_ogr_contents"):
        counts = dict(connection.execute("SELECT table_name, feature_count FROM gpkg_ogr_contents"))
    shapes = {}
    if has_table(connection, "gpkg_geometry_columns"):
        shapes = dict(connection.execute("SELECT table_name, geometry_type_name FROM gpkg_geometry_columns"))
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    found = {}
    rows = connection.execute(
        "SELECT c.table_name, c.data_type, c.last_change, c.min_x, c.min_y, c.max_x, c.max_y, "
        "s.organization || ':' || s.organization_coordsys_id FROM gpkg_contents c "
        "LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id WHERE data_type IN ('features', 'attributes')"
    )
    for name, kind, changed, *box, crs in rows:
        if name in OWN or name not in there:  # dropped or renamed with SQL, it stays in the table of contents
            continue
        shape = _shape(shapes.get(name, "")) if kind == "features" else "table"
        extent = tuple(float(value) for value in box) if None not in box else None
        count = counts.get(name)
        if count is None:
            try:
                count = connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0]  # nosec B608
            except sqlite3.OperationalError:
                continue  # a view of a table that is gone
        found[name] = Table(name, shape, crs or "", Fingerprint(str(changed), int(count), extent))
    return found


def read_other_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of what else a GeoPackage lists: rasters in tiles."""
    rows = connection.execute(
        "SELECT table_name FROM gpkg_contents WHERE data_type NOT IN ('features', 'attributes') "
        "AND table_name IN (SELECT name FROM sqlite_master)"
    )
    return tuple(row[0] for row in rows)


def fields_of_table(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's fields, without its id and geometry."""
    try:
        geometry = connection.execute(
            "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
        ).fetchone()
    except sqlite3.OperationalError:
        geometry = None  # no table of this GeoPackage has a geometry
    rows = connection.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    return [row[1] for row in rows if not row[5] and (geometry is None or row[1] != geometry[0])]


def read_file(path: Path, layer: str = "") -> tuple[Table, list[str]] | None:
    """Return the layer of a file outside the workspace, and its fields; ``None`` when it cannot be opened."""
    with gdal_exceptions():
        try:
            dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        except RuntimeError:
            with contextlib.suppress(RuntimeError):
                gdal.OpenEx(os.fspath(path), gdal.OF_RASTER | gdal.OF_READONLY)
                return Table(path.stem, "raster"), []
            return None
        source = dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0)
        if source is None:
            return None
        definition = source.GetLayerDefn()
        fields = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        kind = source.GetGeomType()
        shape = "table" if kind == ogr.wkbNone else _shape(ogr.GeometryTypeToName(ogr.GT_Flatten(kind)))
        return Table(source.GetName(), shape), fields


def _shape(name: str) -> str:
    """Return the shape of a geometry type by its name.

    >>> _shape("MULTILINESTRING")
    'line'
    """
    return next((shape for part, shape in _SHAPES.items() if part in name.upper()), "any")
