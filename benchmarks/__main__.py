"""Time the plugin against its peers and print ratios, peak memory and growth: ``make bench``.

    python -m benchmarks [--sizes 50000,200000,500000] [--only reading,writing] [--budget SECONDS]

Each benchmark runs in a process of its own, in which the plugin and its peers take turns. Peak memory comes from more
processes that do one thing once. Everything measured is left in build/bench/results.json.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from .chain import STEPS
from .city import FOLDER, ROOT, City, sample_city
from .figures import Measurement, figures, growth
from .report import report

SIZES = (50_000, 200_000, 500_000)
BENCHMARKS = (
    "reading",
    "writing",
    "osm_import",
    "catchment",
    "sites",
    "damage_overlay",
    "damage_estimates",
    "verification",
    "chain",
    "workspace",
)
LAS_PALMAS = ROOT.parent / "shared" / "data" / "las_palmas" / "las_palmas.osm.pbf"
_BUDGET_S = 30.0
_LONG_S = 60.0
"""A case that takes longer is not run again for its memory alone."""


def main() -> int:
    """Run the benchmarks asked for; return 1 when one of them could not be run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="buildings of the sample cities")
    parser.add_argument("--only", default=",".join(BENCHMARKS), help="which of " + ", ".join(BENCHMARKS))
    parser.add_argument("--budget", type=float, default=_BUDGET_S, help="seconds of turns per group of cases")
    given = parser.parse_args()
    sizes = [int(text) for text in given.sizes.split(",")]
    chosen = given.only.split(",")
    FOLDER.mkdir(parents=True, exist_ok=True)

    cities = [sample_city(size) for size in sizes] if set(chosen) != {"workspace"} else []
    found: list[Measurement] = []
    failed: list[str] = []
    for benchmark in (name for name in BENCHMARKS if name in chosen):
        files = [City(LAS_PALMAS)] if benchmark == "osm_import" and LAS_PALMAS.exists() else []
        if benchmark == "workspace":
            from .workspace import workspace_city

            cities = [workspace_city(FOLDER)]
        for city in files + cities:
            found += _measured(benchmark, city, given.budget, failed)
    results = {
        "machine": _machine(),
        "measurements": [{**asdict(one), "median_s": one.median(), "complete": one.complete} for one in found],
        "figures": [{**asdict(figure), "met": figure.met} for figure in figures(found)],
        "growth": [{**asdict(one), "met": one.met} for one in growth(found)],
        "failed": failed,
    }
    (FOLDER / "results.json").write_text(json.dumps(results, indent=1))
    print(report(found, figures(found), growth(found), results["machine"]))
    for text in failed:
        print("could not be run:", text)
    return 1 if failed else 0


def _measured(benchmark: str, city: City, budget: float, failed: list[str]) -> list[Measurement]:
    found = []
    for group in STEPS if benchmark == "chain" else (None,):
        print(f"{benchmark}{', ' + group if group else ''}: {city.name}", file=sys.stderr, flush=True)
        try:
            child = _child(benchmark, city, budget, group)
            for name, cases in child["groups"].items():
                for case, rounds in cases.items():
                    one = Measurement(benchmark, name, city.name, city.size, case, rounds)
                    if group:
                        one.peak_mb = child["peak_mb"]
                    elif one.median() < _LONG_S:
                        one.peak_mb = _child(benchmark, city, 0.0, name, case)["peak_mb"]
                    found.append(one)
        except subprocess.CalledProcessError as error:
            failed.append(f"{benchmark}, {city.name}: {(error.stderr or '').strip().splitlines()[-1:]}")
    return found


def _child(benchmark: str, city: City, budget: float, group: str | None = None, case: str | None = None) -> dict:
    out = FOLDER / "child.json"
    command = [sys.executable, "-m", "benchmarks.child", benchmark, str(city.path), str(out), "--budget", str(budget)]
    command += ["--group", group] if group else []
    command += ["--case", case] if case else []
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return json.loads(out.read_text())


def _machine() -> dict[str, str]:
    """Return what the figures were measured on."""
    child = subprocess.run(
        [sys.executable, "-c", _VERSIONS], cwd=ROOT, check=True, capture_output=True, text=True
    )  # here, and not in this process, which stays small
    about = Path("/proc/cpuinfo")
    lines = about.read_text().splitlines() if about.exists() else []
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    return {"cpu": (names or [platform.processor()])[0], "cores": str(os.cpu_count()), **json.loads(child.stdout)}


_VERSIONS = """
import json, platform, numpy, scipy, shapely
from osgeo import gdal
from qgis.core import Qgis
print(json.dumps({"python": platform.python_version(), "qgis": Qgis.QGIS_VERSION, "gdal": gdal.__version__,
                  "numpy": numpy.__version__, "scipy": scipy.__version__, "shapely": shapely.__version__,
                  "geos": shapely.geos_version_string}))
"""

if __name__ == "__main__":
    sys.exit(main())
