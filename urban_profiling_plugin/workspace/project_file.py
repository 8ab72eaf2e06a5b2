"""A city's QGIS project as it is handed over: without users, and without layers that do not go along."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 - the user's own project, written by QGIS

from . import sources
from .paths_in_text import without_paths

_PERSONAL = ("saveUser", "saveUserFull")


def for_handover(
    project: Path, folder: Path, gone: Collection[str], moved: Mapping[str, str], keep_paths: bool = False
) -> bytes | None:
    """Return a project (.qgz) with relative sources; ``None`` when it cannot be read.

    Parameters
    ----------
    gone : tables that do not go along; their layers are taken out, as are those of files outside the folder.
    moved : the new source of each layer from outside that goes along, by its old one.
    """
    try:
        with zipfile.ZipFile(project) as packed:
            name = next(name for name in packed.namelist() if name.endswith(".qgs"))
            tree = ElementTree.fromstring(packed.read(name))  # nosec B314
            others = {item: packed.read(item) for item in packed.namelist() if item.endswith(".qgd")}
    except (OSError, zipfile.BadZipFile, StopIteration, ElementTree.ParseError):
        return None
    if not keep_paths:
        for attribute in _PERSONAL:
            tree.attrib.pop(attribute, None)
    dropped = _settle_layers(tree, folder, gone, moved)
    _drop_references(tree, dropped)
    text = ElementTree.tostring(tree, encoding="unicode")
    text = text.replace(folder.as_posix(), ".")
    text = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + (
        text if keep_paths else without_paths(text)
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, text)
        for item, content in others.items():
            packed.writestr(item, content)
    return made.getvalue()


def _settle_layers(
    tree: ElementTree.Element, folder: Path, gone: Collection[str], moved: Mapping[str, str]
) -> set[str]:
    """Make the source of every layer relative, and return the ids of those that do not go along."""
    dropped = set()
    for layer in tree.iter("maplayer"):
        source = layer.find("datasource")
        if source is None or not source.text:
            continue
        absolute = _absolute(source.text, folder)
        path, table = sources.parts_of(absolute)
        if absolute in moved:
            source.text = moved[absolute]
        elif layer.findtext("provider") in ("ogr", "gdal", None):
            known = sources.is_inside(absolute, folder)
            if not known or table in gone or (not table and path.name in gone):
                dropped.add(layer.findtext("id") or "")
            else:
                source.text = sources.Home(folder).recorded(absolute)
        else:
            dropped.add(layer.findtext("id") or "")  # a database or a service of the sender's, or memory
    return dropped


def _absolute(source: str, folder: Path) -> str:
    path, rest = source.partition("|")[0], source.partition("|")[2]
    whole = Path(os.path.normpath(folder / path)).as_posix()
    return f"{whole}|{rest}" if rest else whole


def _drop_references(tree: ElementTree.Element, dropped: set[str]) -> None:
    """Take layers out of the project, its layer tree and its lists."""
    for parent in list(tree.iter()):
        for child in list(parent):
            names = {child.get("id"), child.get("layerid"), child.findtext("id") if child.tag == "maplayer" else None}
            if child.tag in ("maplayer", "layer-tree-layer", "legendlayer", "layer", "item") and names & dropped:
                parent.remove(child)
