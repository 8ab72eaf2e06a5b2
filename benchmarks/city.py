"""The sample city at the sizes asked, generated once and kept under build/bench."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
GENERATOR = ROOT / "sample_city"


@dataclass(frozen=True)
class City:
    """A folder that `sample_city` has filled, or an OpenStreetMap file on its own."""

    path: Path

    def layer(self, role: str) -> tuple[str, str]:
        """Return file and table of a layer."""
        return str(self.path / "sample_city.gpkg"), role

    def source(self, role: str) -> str:
        """Return a layer as a Processing parameter."""
        path, table = self.layer(role)
        return f"{path}|layername={table}"

    @property
    def name(self) -> str:
        """What the city is called in the results."""
        return self.path.stem.split(".")[0]

    @property
    def size(self) -> int:
        """Number of buildings; 0 for a file on its own."""
        if self.path.is_file():
            return 0
        path, table = self.layer("buildings")
        with contextlib.closing(sqlite3.connect(path)) as connection:
            return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]

    @property
    def osm(self) -> Path:
        """The city's OpenStreetMap file."""
        return self.path if self.path.is_file() else self.path / "sample_city.osm"

    @property
    def results(self) -> Path:
        """The folder of what the chain makes of the city."""
        return self.path / "results"


def sample_city(buildings: int) -> City:
    """Return the sample city of about this many buildings; generate it when it is not there or out of date."""
    folder = FOLDER / f"city_{buildings}"
    stamp = folder / "generator.sha256"
    wanted = _fingerprint()
    if not (stamp.exists() and stamp.read_text() == wanted):
        folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "sample_city", str(folder), "--buildings", str(buildings)]
        subprocess.run(
            [*command, "--osm", "--no-truth", "--no-damage"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
        )
        stamp.write_text(wanted)
    return City(folder)


def _fingerprint() -> str:
    found = hashlib.sha256()
    for path in sorted(GENERATOR.rglob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()
