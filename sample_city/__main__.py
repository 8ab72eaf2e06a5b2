"""``python -m sample_city OUT_FOLDER --buildings 2000``: make the sample city."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from .build import build_city
from .files import GEOPACKAGE, MESSY, OSM_FILE, write_damage, write_geopackage, write_truth
from .mess import make_a_mess
from .openstreetmap import write_osm
from .planning import LARGEST, SMALLEST
from .truth import truth_of


def main(arguments: list[str] | None = None) -> int:
    """Make a city from the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m sample_city", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the files go")
    parser.add_argument("--buildings", type=int, default=2000, help=f"about how many, {SMALLEST:,} to {LARGEST:,}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--osm", action="store_true", help=f"write {OSM_FILE} too")
    parser.add_argument("--messy", action="store_true", help=f"write {MESSY} too, with broken and repeated features")
    parser.add_argument("--no-damage", action="store_true", help="leave out the damage product, and costs and debris")
    parser.add_argument("--no-truth", action="store_true", help="leave the known answers out, which take longest")
    options = parser.parse_args(arguments)
    if not SMALLEST <= options.buildings <= LARGEST:
        parser.error(f"--buildings is {options.buildings}; it goes from {SMALLEST} to {LARGEST}")
    start = time.monotonic()
    options.folder.mkdir(parents=True, exist_ok=True)
    city = build_city(options.buildings, options.seed)
    write_geopackage(options.folder / GEOPACKAGE, city.layers.values())
    if options.osm:
        write_osm(options.folder / OSM_FILE, city)
    if not options.no_damage:
        write_damage(options.folder, city)
    truth = {} if options.no_truth else truth_of(city)
    if options.messy:
        layers, truth["mess"] = make_a_mess(city.layers.values(), options.seed)
        write_geopackage(options.folder / MESSY, layers)
    if not options.no_truth:
        write_truth(options.folder, city, truth)
    number = len(city.layers["buildings"])
    print(f"{number:,} buildings in {time.monotonic() - start:.1f} s, in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
