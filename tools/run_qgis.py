"""Open the QGIS desktop with the staged plugin, in a profile of its own, on a project.

run_qgis.py [PROJECT]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import qgis_environment

ROOT = Path(__file__).resolve().parent.parent


def main(projects: list[str]) -> int:
    """Open QGIS and wait until it is closed."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("run: there is no display here; `make run` opens the QGIS desktop and needs one.", file=sys.stderr)
        return 1
    profile = ROOT / "build" / "profile"
    qgis_environment.enable_plugin(qgis_environment.environment(ROOT / "build", profile))
    env = qgis_environment.environment(ROOT / "build", profile, desktop=True)
    # the Makefile runs everything else without a screen
    env.pop("QT_QPA_PLATFORM", None)
    command = [qgis_environment.desktop_program(), "--nologo", "--noversioncheck", *projects]
    return subprocess.run(command, env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
