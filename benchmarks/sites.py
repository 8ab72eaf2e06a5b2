"""Five of 2,000 candidate sites for the people of a city, greedily and exactly, through Processing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geometry import points_of
from urban_profiling_plugin.core.geopackage import write_gpkg_tables
from urban_profiling_plugin.core.io import read_layer

from . import qgis_session
from .city import City
from .measure import Case

CANDIDATES_N = 2_000
SITES_N = (5, 20)
TIME_LIMIT_S = 60.0


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases for each number of sites; each building's people stand at a point, nobody has a space yet."""
    qgis_session.start()
    streets = read_layer(*city.layer("streets"))
    buildings = read_layer(*city.layer("buildings"))
    people = np.random.default_rng(1).integers(1, 12, len(buildings))
    homes = Frame(points_of(buildings.geometry), {"population": people}, buildings.crs, name="homes")
    path = scratch / "sites.gpkg"
    write_gpkg_tables(path, {"homes": homes, "candidates": _plots(streets, CANDIDATES_N)})
    return {f"{n} sites": {f"plugin, {method}": _case(city, path, n, method) for method in METHODS} for n in SITES_N}


METHODS = ("greedy", "exact")


def _case(city: City, path: Path, sites_n: int, method: str) -> Case:
    parameters = {
        "CANDIDATES": f"{path}|layername=candidates",
        "STREETS": city.source("streets"),
        "POPULATION": f"{path}|layername=homes",
        "POPULATION_FIELD": "population",
        "SITES_N": sites_n,
        "METHOD": method,
        "TIME_LIMIT_S": TIME_LIMIT_S,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }

    def case() -> dict[str, float]:
        return {"gap_pct": qgis_session.run("urbanprofiling:publicspacesites", parameters)["GAP_PCT"]}

    return case


def _plots(streets: Frame, number: int) -> Frame:
    """Return squares of 20 to 100 m beside streets drawn at random."""
    random = np.random.default_rng(number)
    street = streets.geometry[random.integers(0, len(streets), number)]
    xy = shapely.get_coordinates(shapely.line_interpolate_point(street, random.uniform(0, 1, number), normalized=True))
    x, y = (xy + random.uniform(-25, 25, xy.shape)).T
    half = random.uniform(10, 50, number)
    return Frame(shapely.box(x - half, y - half, x + half, y + half), {}, streets.crs, name="candidates")
