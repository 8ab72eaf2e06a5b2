"""A city's QGIS project as it is handed over: without users, and without layers that do not go along."""

from __future__ import annotations

import io
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 - the user's own project, written by QGIS

from ..core.io import quoted
from . import sources
from .clear_text import clear_tree

_PERSONAL = ("saveUser", "saveUserFull")
_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def for_handover(project: Path, folder: Path, places: Mapping[str, str], keep_paths: bool = False) -> bytes | None:
    """Return a project (.qgz) with relative sources; ``None`` when it cannot be read.

    Parameters
    ----------
    places : where each layer that goes along lies then, by file and table now. All others are taken out.
    """
    try:
        with zipfile.ZipFile(project) as packed:
            name = next(name for name in packed.namelist() if name.endswith(".qgs"))
            tree = ElementTree.fromstring(packed.read(name))  # nosec B314
            others = {item: packed.read(item) for item in packed.namelist() if item.endswith(".qgd")}
    except (OSError, zipfile.BadZipFile, StopIteration, ElementTree.ParseError):
        return None
    dropped = _settle_layers(tree, folder, places)
    _drop_references(tree, dropped)
    _make_relative(tree, folder)
    if not keep_paths:
        for attribute in _PERSONAL:
            tree.attrib.pop(attribute, None)
        clear_tree(tree, folder)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(Path(name).name, _DOCTYPE + ElementTree.tostring(tree, encoding="unicode"))
        for item, content in others.items():
            packed.writestr(Path(item).name, _without_layers(content, dropped))
    return made.getvalue()


def _settle_layers(tree: ElementTree.Element, folder: Path, places: Mapping[str, str]) -> set[str]:
    """Make the source of every layer relative, and return the ids of those that do not go along."""
    dropped = set()
    for layer in tree.iter("maplayer"):
        source = layer.find("datasource")
        place = None
        if source is not None and source.text and layer.findtext("provider") in ("ogr", "gdal"):
            whole = _absolute(source.text, folder)
            place = places.get(sources.file_part(whole)) or _first_table(whole, places)
        if place is None:  # a database or service of the sender's, a layer in memory, or one that stays behind
            dropped.add(layer.findtext("id") or "")
        else:
            source.text = place + source.text[len(sources.file_part(source.text)) :]  # type: ignore[union-attr]
    return dropped


def _absolute(source: str, folder: Path) -> str:
    path, bar, rest = source.partition("|")
    return f"{Path(os.path.normpath(folder / path)).as_posix()}{bar}{rest}"


def _first_table(source: str, places: Mapping[str, str]) -> str | None:
    """Return the place of a layer of which only the file is named, where that has one table alone."""
    path, table = sources.parts_of(source)
    found = [place for known, place in places.items() if sources.parts_of(known)[0] == path]
    return found[0] if not table and len(found) == 1 else None


def _drop_references(tree: ElementTree.Element, dropped: Collection[str]) -> None:
    """Take layers out of the project, its layer tree and its lists."""
    for parent in list(tree.iter()):
        for child in list(parent):
            names = {child.get("id"), child.get("layerid"), child.get("layer"), (child.text or "").strip()}
            names.add(child.findtext("id") if child.tag == "maplayer" else None)
            if child.tag in _REFERRING and not names.isdisjoint(dropped):
                parent.remove(child)


_REFERRING = ("maplayer", "layer-tree-layer", "legendlayer", "layer", "item", "Layer", "value")


def _make_relative(tree: ElementTree.Element, folder: Path) -> None:
    """Name by its place in the folder what lies there: pictures, other files."""
    begin = f"{folder.as_posix().rstrip('/')}/"
    for element in tree.iter():
        element.text = element.text.replace(begin, "./") if element.text else element.text
        for name, value in element.attrib.items():
            element.attrib[name] = "." if f"{value}/" == begin else value.replace(begin, "./")


def _without_layers(database: bytes, dropped: Collection[str]) -> bytes:
    """Return a project's own database, of label places and the like, without the tables of these layers."""
    with tempfile.TemporaryDirectory(prefix="urban_profiling_") as scratch:
        path = Path(scratch) / "project.qgd"
        path.write_bytes(database)
        try:
            with closing(sqlite3.connect(path, isolation_level=None)) as connection:
                tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
                for table in tables:
                    if any(layer and layer in table for layer in dropped):
                        connection.execute(f"DROP TABLE {quoted(table)}")
                connection.execute("VACUUM")
        except sqlite3.Error:
            return b""
        return path.read_bytes()
