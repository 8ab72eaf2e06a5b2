"""The tables that say what OpenStreetMap tags stand for: the plugin's own, or a user's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ... import paths
from ..frame import Frame
from ..tables import read_table
from .osm_tags import TagTable

SPACE_ACCESS = ("public", "restricted", "fee", "unknown")
CAPACITY = ("low", "high")
TABLES = ("highway", "access", "open_space", "building_use", "service", "stop", "water")
"""The tables of tags, ``resources/tables/osm_<name>.csv``."""


@dataclass(frozen=True)
class Rules:
    """The tables that say what tags stand for.

    Attributes
    ----------
    default_access : the access of an open space without access tags, by kind.
    """

    highway: Frame
    access: Frame
    open_space: TagTable
    building_use: TagTable
    service: TagTable
    stop: TagTable
    water: TagTable
    default_access: Mapping[str, str]


def read_rules(tables: Mapping[str, str | Path] | None = None) -> Rules:
    """Read the tables, the plugin's own where `tables` (by name, see `TABLES`) gives none.

    Raises
    ------
    UrbanProfilingError : a table that cannot be read or holds unknown words, with its lines.
    """
    given = {name: paths.table(f"osm_{name}.csv") for name in TABLES}
    given.update({name: Path(path) for name, path in (tables or {}).items()})
    highway = {"highway": "text", "keep": "boolean", "walkable": "boolean"}
    access = {"value": "text", "foot": ("yes", "no"), "space": SPACE_ACCESS}
    kinds = read_table(
        given.get("open_space_kinds", paths.table("open_space_kinds.csv")),
        {"kind": "text", "default_access": SPACE_ACCESS},
        key="kind",
    )
    stop = {"mode": "text", "capacity": CAPACITY, "rank": "integer"}
    return Rules(
        highway=read_table(given["highway"], highway, key="highway", required=("keep", "walkable")),
        access=read_table(given["access"], access, key="value"),
        open_space=TagTable.read(given["open_space"], {"kind": "text"}, ("kind",)),
        building_use=TagTable.read(given["building_use"], {"keep": "boolean", "use": "text"}, ("keep",)),
        service=TagTable.read(given["service"], {"sector": "text"}),
        stop=TagTable.read(given["stop"], stop, ("capacity", "rank")),
        water=TagTable.read(given["water"], {"kind": "text"}, ("kind",)),
        default_access=dict(zip(kinds.columns["kind"], kinds.columns["default_access"])),
    )
