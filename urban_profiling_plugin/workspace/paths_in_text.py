"""Folders, and with them user names, taken out of texts."""

from __future__ import annotations

import re

_PATH = re.compile(r"(?:file://)?(?:[A-Za-z]:)?[\\/](?:[^\\/|'\"<>:*?\n]+[\\/]+)+")
"""What leads to a file, from a root on; the file itself is kept. ``./`` and web addresses are left alone."""
_WEB = re.compile(r"\b(?!file)[a-z][a-z0-9+.-]+://[^\s'\"<>|]*", re.IGNORECASE)


def without_paths(text: str) -> str:
    r"""Return a text with the folders of absolute paths left out.

    >>> without_paths("read /home/ana/city/streets.shp and C:\\Users\\ana\\a.gpkg|layername=x, https://a.org/b/c")
    'read streets.shp and a.gpkg|layername=x, https://a.org/b/c'
    >>> without_paths("./city.gpkg|layername=streets, 3 km/h, a/b/c")
    './city.gpkg|layername=streets, 3 km/h, a/b/c'
    """
    kept: list[str] = []
    end = 0
    for web in _WEB.finditer(text):
        kept += [_cut(text[end : web.start()]), web.group()]
        end = web.end()
    return "".join([*kept, _cut(text[end:])])


def _cut(text: str) -> str:
    # a path begins where no word does: "a/b/c" and "./x" are none
    return re.sub(r"(?<![\w.)\]])" + _PATH.pattern, "", text)
