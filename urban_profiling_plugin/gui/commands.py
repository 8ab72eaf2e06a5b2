"""A step as a command of qgis_process and as Python: runs of the dialog can be repeated without it."""

from __future__ import annotations

import json
import os
import re
import shlex
from collections.abc import Mapping
from pathlib import PureWindowsPath
from typing import Any

_WINDOWS = os.name == "nt"
_SPECIAL = r'[()!^"<>&|]'
"""What the command prompt of Windows takes for its own where no quotes are about it."""
_PLAIN = re.compile(r"[\w:./\\-]+", re.ASCII)


def run_parameters(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters as Processing takes them: what is not given is left out, so that its default counts."""
    return {key: value for key, value in parameters.items() if value is not None and value != []}


def destination(path: str, table: str, windows: bool = _WINDOWS) -> str:
    """Return how Processing names a table of a GeoPackage as a destination."""
    mark = "'" if windows else '"'  # QGIS reads either, the command prompt of Windows stumbles over the second
    path, table = (text.replace("\\", "\\\\") for text in (path, table))
    path, table = path.replace("'", "\\'"), table.replace(mark, f"\\{mark}")
    return f"ogr:dbname='{path}' table={mark}{table}{mark} (geom)"


def as_qgis_process(algorithm: str, parameters: Mapping[str, Any], windows: bool = _WINDOWS) -> str:
    """Return one line for the command prompt of this system; that of Windows, not its PowerShell.

    >>> as_qgis_process("urbanprofiling:x", {"A": "my file.gpkg", "B": [1, 2], "C": True}, windows=False)
    "qgis_process run urbanprofiling:x -- 'A=my file.gpkg' B=1 B=2 C=true"
    """
    words = [_windows_program() if windows else "qgis_process", "run", algorithm, "--"]
    for key, value in run_parameters(parameters).items():
        words += [f"{key}={_plain(item)}" for item in (value if isinstance(value, (list, tuple)) else [value])]
    return " ".join(_windows_word(word) for word in words) if windows else shlex.join(words)


def as_python(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Return a call for QGIS's Python console."""
    lines = [f"    {json.dumps(key)}: {value!r}," for key, value in run_parameters(parameters).items()]
    return "\n".join(
        ["import processing", "", f"processing.run({json.dumps(algorithm)}, {{", *lines, "})"],
    )


def _windows_program() -> str:
    """Return the batch file of the QGIS that runs: the program itself does not find its libraries."""
    prefix = PureWindowsPath(os.environ.get("QGIS_PREFIX_PATH", ""))
    return f"qgis_process-{prefix.name if prefix.parent.name == 'apps' else 'qgis'}"


def _windows_word(word: str) -> str:
    r"""Return a word that reaches the program as it is: through the prompt, the batch file and the program's own rules.

    >>> print(_windows_word("STREETS=C:/town.gpkg|layername=streets"))
    "STREETS=C:/town.gpkg|layername=streets"
    >>> print(_windows_word("NOTE=%TEMP%"), _windows_word('NOTE="'))
    "NOTE="%"TEMP"%"" ^^^"NOTE=\^^^"^^^"
    """
    if _PLAIN.fullmatch(word):
        return word
    word = re.sub(r"[\r\n]+", " ", word)
    quoted = re.sub(r'(\\*)("|$)', lambda found: found[1] * 2 + ('\\"' if found[2] else ""), word)
    quoted = f'"{quoted}"'
    if '"' in word:  # each quote would turn its neighbours from text to commands and back
        for_batch_file = re.sub(_SPECIAL, r"^\g<0>", quoted)
        return re.sub(rf"(?<=%).|{_SPECIAL}", r"^\g<0>", for_batch_file)
    # between two percent signs may stand the name of a variable: none has a quote in it
    return quoted.replace("%", '"%"') if word.count("%") > 1 else quoted


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
