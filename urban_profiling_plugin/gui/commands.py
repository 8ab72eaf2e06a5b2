"""A step as a command of qgis_process and as Python: runs of the dialog can be repeated without it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess  # nosec B404 - for its quoting alone, nothing is run
from collections.abc import Mapping
from typing import Any

_SPECIAL = set("&|<>^()%!,;=")
"""What the command prompt of Windows may take for its own."""


def run_parameters(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters as Processing takes them: what is not given is left out, so that its default counts."""
    return {key: value for key, value in parameters.items() if value is not None and value != []}


def destination(path: str, table: str) -> str:
    """Return how Processing names a table of a GeoPackage as a destination."""
    escaped = [text.replace("\\", "\\\\") for text in (path, table)]
    return "ogr:dbname='{}' table=\"{}\" (geom)".format(escaped[0].replace("'", "\\'"), escaped[1].replace('"', '\\"'))


def as_qgis_process(algorithm: str, parameters: Mapping[str, Any], windows: bool = os.name == "nt") -> str:
    """Return one line for the command prompt of this system.

    >>> as_qgis_process("urbanprofiling:x", {"A": "my file.gpkg", "B": [1, 2], "C": True}, windows=False)
    "qgis_process run urbanprofiling:x -- 'A=my file.gpkg' B=1 B=2 C=true"
    """
    words = ["qgis_process", "run", algorithm, "--"]
    for key, value in run_parameters(parameters).items():
        words += [f"{key}={_plain(item)}" for item in (value if isinstance(value, (list, tuple)) else [value])]
    return " ".join(_windows_word(word) for word in words) if windows else shlex.join(words)


def as_python(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Return a call for QGIS's Python console."""
    lines = [f"    {json.dumps(key)}: {value!r}," for key, value in run_parameters(parameters).items()]
    return "\n".join(
        ["import processing", "", f"processing.run({json.dumps(algorithm)}, {{", *lines, "})"],
    )


def _windows_word(word: str) -> str:
    """Return a word as the command prompt takes it; it reads ``|`` and others as its own unless they are quoted.

    >>> print(_windows_word("STREETS=C:/town.gpkg|layername=streets"))
    "STREETS=C:/town.gpkg|layername=streets"
    """
    quoted = subprocess.list2cmdline([word])
    return quoted if quoted.startswith('"') or not _SPECIAL.intersection(word) else f'"{quoted}"'


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
