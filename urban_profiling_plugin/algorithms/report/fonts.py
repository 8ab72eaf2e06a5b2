"""Fonts for a page: one that reads well in small print, and whether there is one for every script on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication

_FAMILIES = (
    "Noto Sans",
    "Open Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
    "Liberation Sans",
    "DejaVu Sans Condensed",
)
"""Taken when there; Qt takes letters that one lacks from another font."""
_SYSTEM = QFontDatabase.WritingSystem
_SCRIPTS = (
    ("Arabic", _SYSTEM.Arabic, ((0x0600, 0x06FF), (0x0750, 0x077F))),
    ("Hebrew", _SYSTEM.Hebrew, ((0x0590, 0x05FF),)),
    ("Cyrillic", _SYSTEM.Cyrillic, ((0x0400, 0x04FF),)),
    ("Devanagari", _SYSTEM.Devanagari, ((0x0900, 0x097F),)),
    ("Bengali", _SYSTEM.Bengali, ((0x0980, 0x09FF),)),
    ("Thai", _SYSTEM.Thai, ((0x0E00, 0x0E7F),)),
    ("Japanese", _SYSTEM.Japanese, ((0x3040, 0x30FF),)),
    ("Korean", _SYSTEM.Korean, ((0xAC00, 0xD7AF),)),
    ("Chinese", _SYSTEM.SimplifiedChinese, ((0x4E00, 0x9FFF),)),
)
"""Names of scripts, Qt's word for each, and their letters' numbers in Unicode."""


def _families(*arguments: Any) -> list[str]:
    """Return families of fonts; Qt 6 asks the class, Qt 5 an object."""
    try:
        return list(QFontDatabase.families(*arguments))
    except TypeError:
        return list(QFontDatabase().families(*arguments))


def font_family() -> str:
    """Return the family that pages are set in."""
    there = {name.lower(): name for name in _families()}
    return next((there[name.lower()] for name in _FAMILIES if name.lower() in there), QGuiApplication.font().family())


def unreadable_scripts(letters: Iterable[str]) -> list[str]:
    """Return the scripts among these letters that no font here has."""
    codes = {ord(letter) for letter in letters}
    found = []
    for name, system, ranges in _SCRIPTS:
        if any(first <= code <= last for code in codes for first, last in ranges) and not _families(system):
            found.append(name)
    return found
