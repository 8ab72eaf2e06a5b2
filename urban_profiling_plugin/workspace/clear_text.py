"""Folders, and who to ask, taken out of JSON and XML, which stay what they are."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import PurePath
from typing import Any
from xml.etree import ElementTree  # nosec B405 - styles, metadata and projects that QGIS wrote

from . import sources
from .paths_in_text import without_paths

_PROLOG = re.compile(r"(?:\s*<[?!][^>]*>)*\s*")
_PEOPLE = ("author", "contact", "contacts")
"""Elements that name people."""


def cleared(text: Any, folder: PurePath | None = None) -> Any:
    """Return a text without folders; whatever else as it is.

    `folder` is known to be one: it goes whatever letters its name has, with which a path in a sentence ends anywhere.

    >>> cleared('{"path": "C:\\\\\\\\Users\\\\\\\\ana\\\\\\\\a.shp"}')
    '{"path": "a.shp"}'
    >>> cleared("<a b='/home/ana/x.svg'>it</a>"), cleared(None)
    ('<a b="x.svg">it</a>', None)
    """
    if not isinstance(text, str) or not text:
        return text
    begin = text.lstrip()[:1]
    if begin in "[{":
        with contextlib.suppress(ValueError):
            return json.dumps(sources.moved(json.loads(text), lambda part: _plain(part, folder)), ensure_ascii=False)
    if begin == "<":
        with contextlib.suppress(ElementTree.ParseError):
            return _cleared_xml(text, folder)
    return _plain(text, folder)


def _plain(text: str, folder: PurePath | None) -> str:
    for spelled in {folder.as_posix(), str(folder)} if folder is not None and folder.name else ():
        text = text.replace(f"{spelled}/", "").replace(f"{spelled}\\", "").replace(spelled, folder.name)
    return without_paths(text)


def _cleared_xml(text: str, folder: PurePath | None) -> str:
    tree = ElementTree.fromstring(text)  # nosec B314
    before = ElementTree.tostring(tree, encoding="unicode")
    clear_tree(tree, folder)
    after = ElementTree.tostring(tree, encoding="unicode")
    return text if after == before else _PROLOG.match(text).group() + after  # type: ignore[union-attr]


def clear_tree(tree: ElementTree.Element, folder: PurePath | None = None) -> None:
    """Take folders out of the texts and attributes of XML, and the elements that name people."""
    for parent in list(tree.iter()):
        for child in list(parent):
            if child.tag in _PEOPLE:
                parent.remove(child)
    for element in tree.iter():
        element.text, element.tail = _part(element.text, folder), _part(element.tail, folder)
        for name, value in element.attrib.items():
            element.attrib[name] = _part(value, folder)


def _part(text: Any, folder: PurePath | None) -> Any:
    return cleared(text, folder) if text and ("/" in text or "\\" in text) else text
