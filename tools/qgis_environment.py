"""Where QGIS's programs are, and the environment in which they find this plugin and nothing of the user's profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

PACKAGE = "urban_profiling_plugin"
_PROCESS = (
    # Debian's qgis_process passes an option that it does not know itself
    "qgis_process.bin",
    "qgis_process",
    "qgis_process-qgis-ltr.bat",
    "qgis_process-qgis.bat",
)
_DESKTOP = ("qgis", "qgis-ltr-bin.exe", "qgis-bin.exe", "qgis-ltr.bat", "qgis.bat")


class QgisFailed(Exception):
    """A program of QGIS is not there, or ended with an error: what it said."""


def _program(names: tuple[str, ...]) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        raise QgisFailed(f"none of {', '.join(names)} is on the path: install QGIS (make setup)")
    return found


def process_program() -> str:
    """Return the path of qgis_process."""
    return _program(_PROCESS)


def desktop_program() -> str:
    """Return the path of the QGIS desktop."""
    return _program(_DESKTOP)


def environment(plugins: Path, profile: Path, desktop: bool = False) -> dict[str, str]:
    """Return the environment for a QGIS that loads the plugin in `plugins` and keeps its settings in `profile`."""
    runtime = profile / "runtime"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    added = {
        "QGIS_PLUGINPATH": str(plugins.resolve()),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile.resolve()),
    }
    if not desktop:
        added |= {
            "HOME": str(profile.resolve()),
            "XDG_RUNTIME_DIR": str(runtime.resolve()),
            "QT_QPA_PLATFORM": "offscreen",
        }
    proj = Path("/usr/share/proj")
    if (proj / "proj.db").exists():
        added.setdefault("PROJ_DATA", str(proj))
    if sys.prefix != sys.base_prefix:
        # QGIS runs the distribution's Python: this is how it sees shapely 2 where the distribution's is older
        added["PYTHONPATH"] = os.pathsep.join(
            filter(None, [sysconfig.get_path("purelib"), os.environ.get("PYTHONPATH")])
        )
    return {**os.environ, **added}


def enable_plugin(env: dict[str, str]) -> None:
    """Enable the plugin in the profile that `env` names."""
    run = subprocess.run(
        [process_program(), "plugins", "enable", PACKAGE], env=env, capture_output=True, text=True, check=False
    )
    if run.returncode != 0 and "already enabled" not in run.stdout + run.stderr:
        raise QgisFailed(f"qgis_process cannot enable the plugin:\n{run.stdout}{run.stderr}")


def run_algorithm(algorithm: str, parameters: dict[str, Any], env: dict[str, str]) -> dict[str, Any]:
    """Run an algorithm through qgis_process and return its results.

    Raises
    ------
    QgisFailed : the algorithm failed, with what it said.
    """
    arguments = [f"{key}={_text(value)}" for key, value in parameters.items()]
    run = subprocess.run(
        [process_program(), "--json", "run", algorithm, "--", *arguments],
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode != 0:
        raise QgisFailed(f"{algorithm} failed:\n{run.stdout}{run.stderr}")
    return json.loads(run.stdout[run.stdout.index("{") :])["results"]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ";".join(map(str, value))
    return str(value)


def table(path: Path, name: str) -> str:
    """Return how Processing names a table of a GeoPackage as a destination."""
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"
