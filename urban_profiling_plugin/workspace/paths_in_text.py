"""Folders, and with them user names, taken out of texts."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_LETTER = r"(?:[^\\/|'\"“”„«»<>:*?\n]|(?<=\w)'(?=\w))"
_NAME = rf"(?!\s){_LETTER}+(?<!\s)"
"""Of a folder: a slash with blanks about it divides numbers."""
_ROOT = r"(?<![\w.)\]])(?:file:)?(?:[A-Za-z]:)?[\\/]+"
"""A path begins where no word does: ``a/b/c`` and ``./x`` are none."""
_FOLDERS = re.compile(rf"{_ROOT}(?:{_NAME}[\\/]+)+")
"""What leads to a file, from a root on; the file itself is kept."""
_HOME = re.compile(rf"{_ROOT}(?:home|Users|Documents and Settings)[\\/]+[^\s\\/|'\"“”„«»<>:*?]+(?![\\/\w])")
"""A user's own folder, of which the name itself says who it is."""
_WHOLE = re.compile(r"(?:file:)?(?:[A-Za-z]:)?[\\/](?! )(?:(?! [\\/] )[^\n])*")
_HOMES = ("home", "Users", "Documents and Settings")
_KEPT = re.compile(r"\b(?:https?|ftps?|wss?)://[^\s'\"<>|]*|base64[:,][\w+/=]*", re.IGNORECASE)
"""Web addresses and pictures in letters."""
_DATABASE = re.compile(r"""(?<!\w)dbname=(['"])((?:\\.|(?!\1)[^\\])*)\1""")
"""A file as QGIS names it in destinations, in quotes: whatever is in them, it is one path."""


def without_paths(text: str) -> str:
    r"""Return a text with the folders of absolute paths left out.

    >>> without_paths("read /home/ana/city/streets.shp and C:\\Users\\ana\\a.gpkg|layername=x, https://a.org/b/c")
    'read streets.shp and a.gpkg|layername=x, https://a.org/b/c'
    >>> without_paths("./city.gpkg|layername=streets, 3 km/h, a/b/c, area / 10 / 2")
    './city.gpkg|layername=streets, 3 km/h, a/b/c, area / 10 / 2'
    """
    text = _DATABASE.sub(_named_alone, text)
    path, bar, rest = text.partition("|")
    if _WHOLE.fullmatch(path):
        named = PurePosixPath(path.replace("\\", "/"))
        return ("" if named.parent.name in _HOMES else named.name) + bar + rest
    kept: list[str] = []
    end = 0
    for piece in _KEPT.finditer(text):
        kept += [_cut(text[end : piece.start()]), piece.group()]
        end = piece.end()
    return "".join([*kept, _cut(text[end:])])


def _named_alone(found: re.Match[str]) -> str:
    mark, path = found[1], re.sub(r"\\(.)", r"\1", found[2])
    name = re.split(r"[\\/]", path)[-1].replace(mark, f"\\{mark}")
    return f"dbname={mark}{name}{mark}"


def _cut(text: str) -> str:
    return _FOLDERS.sub("", _HOME.sub("", text))
