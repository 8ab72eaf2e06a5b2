"""Run one benchmark on one city in a process of its own and leave what was measured as JSON.

    python -m benchmarks.child BENCHMARK CITY OUT --budget SECONDS [--group G] [--case C]

With a case named, that one runs once: the peak memory is then its own.
"""

from __future__ import annotations

import argparse
import importlib
import json
import tempfile
from pathlib import Path

from .city import FOLDER, City
from .measure import alternate, peak_mb


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("benchmark")
    parser.add_argument("city", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--budget", type=float, default=0.0)
    parser.add_argument("--group")
    parser.add_argument("--case")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=FOLDER) as scratch:
        groups = importlib.import_module(f"benchmarks.{given.benchmark}").groups(City(given.city), Path(scratch))
        before_mb = peak_mb()
        measured = {}
        for group, cases in groups.items():
            chosen = {name: case for name, case in cases.items() if given.case in (None, name)}
            if given.group in (None, group):
                measured[group] = alternate(chosen, given.budget)
    given.out.write_text(json.dumps({"groups": measured, "before_mb": before_mb, "peak_mb": peak_mb()}))


if __name__ == "__main__":
    main()
