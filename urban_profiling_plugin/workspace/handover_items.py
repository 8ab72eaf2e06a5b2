"""What of a workspace could be handed over, and what of it is sensitive: by role, by result, by what both are made of.

A layer that nothing is known of is judged by its columns. A result is as sensitive as what it keeps of the layers it
was made from: columns that are sensitive there are sensitive here, and a result that keeps rows of a layer which stays
behind stays behind too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..core.geopackage import BEFORE_SUFFIX, RUN_SUFFIX
from ..core.role_proposals import propose
from ..core.roles import ROLES
from ..core.roles.role import AREA_FIELDS
from . import runs, sources
from .raster_files import main_files
from .runs import Run
from .sources import is_inside, parts_of
from .workflows import IMPORTS
from .workflows import steps as every_step
from .workspace import Workspace

TABLE, RASTER, FILE = "table", "raster", "file"
_LIKELY = 0.5
"""A score of a proposed role from which a layer that nobody tagged counts as that."""
_SMALL = 1_000_000
"""Bytes of a table of settings at most; larger files that steps read are data."""
_TABLES = (".csv", ".tsv", ".txt", ".json")
_OF_AREAS = {field.name for field in AREA_FIELDS}


@dataclass(frozen=True)
class Item:
    """A layer or file that could go along.

    Attributes
    ----------
    name : its table, or its file.
    source : where it is.
    kind : `TABLE`, `RASTER`, or `FILE` for one that a step reads as it is.
    role : the role it plays, empty for a result.
    sensitive : it stays behind unless it is asked for.
    columns : its columns that are emptied unless they are asked for.
    count : number of features, -1 when not known.
    """

    name: str
    source: str
    kind: str
    role: str = ""
    sensitive: bool = False
    columns: tuple[str, ...] = ()
    count: int = -1


def items_of(city: Workspace) -> list[Item]:
    """Return every layer of a workspace, those outside it that play a role, and the files that its steps read."""
    judge = _Judge(city)
    playing = {source: role for role, source in judge.playing}
    tables = [city.source(name) for name in (*city.tables, *city.other_tables)]
    outside = [source for source in playing if not is_inside(source, city.folder) and city.table_of(source) is not None]
    inside = [source for source in playing if is_inside(source, city.folder) and parts_of(source)[0] != city.package]
    layers = dict.fromkeys([*tables, *_rasters(city), *inside, *outside])
    found = [
        _item(city, judge, source, playing.get(source, ""))
        for source in layers
        if BEFORE_SUFFIX not in source and RUN_SUFFIX not in source
    ]
    return [*found, *_files(city, judge, layers)]


def _item(city: Workspace, judge: _Judge, source: str, role: str) -> Item:
    path, name = parts_of(source)
    table = city.table_of(source)
    raster = path.parent == city.rasters if table is None else table.shape == "raster"
    return Item(
        name or path.name,
        source,
        RASTER if not name and raster else TABLE,
        role,
        judge.is_sensitive(source),
        tuple(field for field in city.fields_of(source) if field in judge.columns(source)),
        -1 if table is None else table.count,
    )


def _rasters(city: Workspace) -> list[str]:
    """Return the rasters of the folder; what belongs to one, as its statistics, goes with it."""
    if not city.rasters.is_dir():
        return []
    files = sorted(path for path in city.rasters.iterdir() if path.is_file() and not path.name.startswith("."))
    return [path.as_posix() for path in main_files(files)]


def _files(city: Workspace, judge: _Judge, layers: Iterable[str]) -> list[Item]:
    """Return the files that steps read, or would read by their name: tables of prices, classes, widths."""
    known = {parts_of(source)[0] for source in layers} | {city.package}
    declared = [city.folder / name for step in every_step() for names in step.files.values() for name in names]
    read = [
        parts_of(item.source)[0]
        for step in every_step()
        if step not in IMPORTS and (run := city.run_of(step)) is not None
        for items in run.inputs.values()
        for item in items
        if not parts_of(item.source)[1]
    ]
    found = []
    for path in dict.fromkeys([*declared, *read]):
        if path in known or not path.is_absolute() or not path.is_file():
            continue
        source = path.as_posix()
        settings = path in declared or (path.suffix.lower() in _TABLES and path.stat().st_size <= _SMALL)
        columns = tuple(field for field in city.fields_of(source) if field in judge.columns(source))
        # what is in a file cannot be emptied: it goes along whole, or not at all
        found.append(Item(path.name, source, FILE, "", not settings or bool(columns) or judge.is_sensitive(source)))
    return found


class _Judge:
    """Tells what is sensitive about each layer of a workspace, following results to what they were made of."""

    def __init__(self, city: Workspace) -> None:
        self._city = city
        self.playing = [(role, layer.source) for role, layer in city.roles.items()]
        self._levels: dict[str, str] = {}
        self._maker: dict[str, Run] = {}
        for run in city.runs:
            if run.status == runs.DONE:
                self._maker.update(dict.fromkeys(run.outputs.values(), run))
                self._levels.update((place, run.sensitivity.get(key, "none")) for key, place in run.outputs.items())
        self._columns: dict[str, frozenset[str]] = {}
        self._sensitive: dict[str, bool] = {}

    def _roles(self, source: str) -> set[str]:
        """Return the roles that a layer plays or once played; of one that has none and is no result, the likely one."""
        path, table = parts_of(source)
        found = {role for role, place in self.playing if sources.file_part(place) == source}
        if path == self._city.package:
            found.update(self._city.played.get(table.lower(), ()))
        found = {role for role in found if role in ROLES}
        if not found and source not in self._maker:
            layer = self._city.table_of(source)
            shape = "any" if layer is None else layer.shape
            fields = dict.fromkeys(self._city.fields_of(source), "text")
            best = next(iter(propose(fields, shape, table or path.stem)), None) if fields else None
            found = {best.role} if best is not None and best.score >= _LIKELY else {"buildings"} if fields else set()
        return found

    def columns(self, source: str) -> frozenset[str]:
        """Return the columns of a layer that are sensitive."""
        if source not in self._columns:
            self._columns[source] = frozenset()  # a step may build on its own earlier result
            fields = self._city.fields_of(source)
            roles = self._roles(source) | ({"buildings"} if self._levels.get(source) == "rows" else set())
            found = {name for role in roles for name in ROLES[role].sensitive_columns(fields)}
            kept = {name.lower() for one in self._made_of(source) for name in self.columns(one)}
            self._columns[source] = frozenset(found | {name for name in fields if name.lower() in kept})
        return self._columns[source]

    def is_sensitive(self, source: str) -> bool:
        """Tell whether a layer stays behind as a whole."""
        if source not in self._sensitive:
            self._sensitive[source] = False
            declared = self._levels.get(source) == "layer" or any(ROLES[role].sensitive for role in self._roles(source))
            self._sensitive[source] = declared or self._keeps_rows(source)
        return self._sensitive[source]

    def _made_of(self, source: str) -> list[str]:
        run = self._maker.get(source)
        found = [] if run is None else [item.source for items in run.inputs.values() for item in items]
        return [one for one in dict.fromkeys(found) if one != source]

    def _keeps_rows(self, source: str) -> bool:
        """Tell whether a result keeps rows of a layer that stays behind: its columns, or one shape for each of its."""
        made_of = self._made_of(source)
        secret = [one for one in made_of if self.is_sensitive(one)]
        if not secret:
            return False
        fields = {name.lower() for name in self._city.fields_of(source)} - _OF_AREAS
        for one in made_of:
            if one not in secret:
                fields -= {name.lower() for name in self._city.fields_of(one)}
        mine = self._city.table_of(source)
        for one in secret:
            other = self._city.table_of(one)
            same = mine is not None and other is not None and (mine.shape, mine.count) == (other.shape, other.count)
            if same or any(name.lower() in fields for name in self._city.fields_of(one)):
                return True
        return False
