"""Styles and metadata of GeoPackage tables as SQL, so that they are written in the transaction that makes the table.

The tables are those that QGIS (`layer_styles`) and the GeoPackage standard (1.2, annex F.8) define.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Statement = tuple[str, tuple[Any, ...]]

METADATA_TABLES: tuple[str, ...] = (
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,"
    "definition TEXT NOT NULL,scope TEXT NOT NULL,"
    "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
    "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,"
    "md_scope TEXT NOT NULL DEFAULT 'dataset',md_standard_uri TEXT NOT NULL,mime_type TEXT NOT NULL DEFAULT 'text/xml',"
    "metadata TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL,table_name TEXT,"
    "column_name TEXT,row_id_value INTEGER,timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    "md_file_id INTEGER NOT NULL,md_parent_id INTEGER,"
    "CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),"
    "CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))",
    *(
        "INSERT INTO gpkg_extensions SELECT "
        f"'{table}', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' "
        f"WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = '{table}')"  # nosec B608
        for table in ("gpkg_metadata", "gpkg_metadata_reference")
    ),
)
_STYLE_TABLE = (
    "CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
    "f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), "
    "styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), "
    "ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
    "SELECT 'layer_styles', 'attributes', 'layer_styles', 0 "
    "WHERE NOT EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = 'layer_styles')",
)
_QGIS = "http://mrcc.com/qgis.dtd"


def style_statements(table: str, column: str, name: str, qml: str) -> list[Statement]:
    """Return what gives a table its only style; `column` is that of its geometry, empty for a table without."""
    return [
        *((statement, ()) for statement in _STYLE_TABLE),
        ("DELETE FROM layer_styles WHERE f_table_name = ?", (table,)),
        (
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, ?, ?, ?, '', 1, '', '')",
            (table, column, name, qml),
        ),
    ]


def metadata_statements(table: str, title: str, xml: str) -> list[Statement]:
    """Return what gives a table its only QGIS metadata, and its title in the table of contents."""
    ours = (
        f"SELECT md_file_id FROM gpkg_metadata_reference r JOIN gpkg_metadata m ON m.id = r.md_file_id "
        f"WHERE m.md_standard_uri = '{_QGIS}' AND r.table_name = ?"  # nosec B608
    )
    return [
        *((statement, ()) for statement in METADATA_TABLES),
        (f"DELETE FROM gpkg_metadata WHERE id IN ({ours})", (table,)),  # nosec B608
        ("DELETE FROM gpkg_metadata_reference WHERE md_file_id NOT IN (SELECT id FROM gpkg_metadata)", ()),
        (
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
            "VALUES ('dataset', ?, 'text/xml', ?)",
            (_QGIS, xml),
        ),
        (
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
            "VALUES ('table', ?, last_insert_rowid())",
            (table,),
        ),
        ("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (title, table)),
    ]


def execute_all(execute: Callable[[str], Any], statements: Sequence[Statement]) -> None:
    """Run statements through something that takes SQL alone, such as OGR."""
    for template, values in statements:
        parts = template.split("?") if values else [template]
        execute("".join(part + literal for part, literal in zip(parts, [*map(literal, values), ""])))


def literal(value: Any) -> str:
    """Return a value as SQL writes it.

    >>> literal("it's")
    "'it''s'"
    """
    if value is None:
        return "NULL"
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("\0", "").replace("'", "''") + "'"
