"""Which layer plays a role, as it is recorded."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..core.gpkg_records import METADATA_TABLES, Statement
from . import sources
from .fingerprint import Fingerprint
from .plain_json import read_json
from .sources import Home

URI = "https://github.com/urban-profiling/urban-profiling/role"
"""Marks, in the standard's metadata, a table with each role that it plays or once played: what it is stays known."""
_READ = "SELECT role, layer, mapping, vendor, fingerprint, checked FROM roles ORDER BY id"


@dataclass(frozen=True)
class RoleLayer:
    """The layer that plays a role.

    Attributes
    ----------
    source : where it is.
    mapping : the layer's column for each field of the role that it calls otherwise.
    vendor : the vocabulary the mapping comes from, empty when the user made it.
    fingerprint : what the layer was like when it was tagged or checked last.
    checked : when that was, ISO 8601.
    """

    source: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    vendor: str = ""
    fingerprint: Fingerprint = Fingerprint()
    checked: str = ""


def read_roles(connection: sqlite3.Connection, home: Home) -> dict[str, RoleLayer]:
    """Return the layer of each role; what cannot be read of one is left empty."""
    return {
        str(role): RoleLayer(
            home.opened(str(layer)),
            {str(key): str(value) for key, value in read_json(mapping, {}).items()},
            str(vendor or ""),
            Fingerprint.read(read_json(fingerprint, {})),
            str(checked or ""),
        )
        for role, layer, mapping, vendor, fingerprint, checked in connection.execute(_READ)
    }


def role_statements(role: str, layer: RoleLayer, home: Home) -> list[Statement]:
    """Return what records that a layer plays a role, in place of the one before."""
    recorded = home.recorded(layer.source)
    row: tuple[Any, ...] = (
        role,
        recorded,
        json.dumps(dict(layer.mapping), ensure_ascii=False, sort_keys=True),
        layer.vendor,
        json.dumps(layer.fingerprint.stored()),
        layer.checked,
    )
    statements: list[Statement] = [
        ("DELETE FROM roles WHERE role = ?", (role,)),
        ("INSERT INTO roles (role, layer, mapping, vendor, fingerprint, checked) VALUES (?, ?, ?, ?, ?, ?)", row),
    ]
    path, table = sources.parts_of(recorded)
    return [*statements, *_marking(role, table)] if table and path.name == home.package else statements


def _marking(role: str, table: str) -> list[Statement]:
    known = "SELECT 1 FROM gpkg_metadata WHERE md_standard_uri = ? AND metadata = ?"
    referred = "SELECT 1 FROM gpkg_metadata_reference r WHERE r.md_file_id = m.id AND lower(r.table_name) = lower(?)"
    return [
        *((statement, ()) for statement in METADATA_TABLES),
        (
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
            f"SELECT 'dataset', ?, 'text/plain', ? WHERE NOT EXISTS ({known})",  # nosec B608
            (URI, role, URI, role),
        ),
        (
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "
            "SELECT 'table', ?, m.id FROM gpkg_metadata m WHERE m.md_standard_uri = ? AND m.metadata = ? "
            f"AND NOT EXISTS ({referred})",  # nosec B608
            (table, URI, role, table),
        ),
    ]


def played_roles(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Return the roles that each table plays or once played, by its name in lower case."""
    found: dict[str, tuple[str, ...]] = {}
    for table, role in connection.execute(
        "SELECT lower(r.table_name), m.metadata FROM gpkg_metadata_reference r JOIN gpkg_metadata m "
        "ON m.id = r.md_file_id WHERE m.md_standard_uri = ? AND r.table_name IS NOT NULL ORDER BY m.id",
        (URI,),
    ):
        found[table] = (*found.get(table, ()), role)
    return found
