"""The city's files: a GeoPackage with a table for each layer, and the known answers beside it."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import pyproj
import shapely
from osgeo import gdal

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg_tables

from .build import City
from .city import EPSG
from .layer import Layer
from .open_spaces import USES
from .population import GROUPS
from .street_classes import NO_STREET, WIDTHS

GEOPACKAGE, OSM_FILE, MESSY = "sample_city.gpkg", "sample_city.osm", "sample_city_messy.gpkg"
_DATE = "2024-01-01T00:00:00.000Z"
_BLOCK = 50_000


def write_geopackage(path: Path, layers: Iterable[Layer]) -> None:
    """Write layers as tables of a new GeoPackage; the same city gives the same bytes."""
    crs = pyproj.CRS.from_epsg(EPSG)
    frames = {
        layer.name: Frame(layer.geometry, layer.columns, crs, name=layer.name, kinds=layer.kinds) for layer in layers
    }
    path.unlink(missing_ok=True)
    was = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", _DATE)
    try:
        write_gpkg_tables(path, frames)
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", was)


def write_truth(folder: Path, city: City, truth: Mapping) -> None:
    """Write the known answers: figures as JSON, buildings and open spaces as CSV, the widths the figures hold for."""
    text = json.dumps(_short(truth), indent=1, ensure_ascii=False)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
    _write_csv(folder / "truth_buildings.csv", *_of_buildings(city))
    _write_csv(folder / "truth_open_spaces.csv", *_of_spaces(city))
    widths = [
        (name, *metres, "no" if name in NO_STREET else "yes", "Made for the sample city")
        for name, metres in WIDTHS.items()
    ]
    header = ("class", "low", "central", "high", "counts_as_street", "source")
    with (folder / "street_widths.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *widths])


def _short(value: object) -> object:
    """Return a tree with its numbers cut to nine significant digits, beyond which machines differ."""
    if isinstance(value, Mapping):
        return {key: _short(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_short(one) for one in value]
    return float(f"{value:.9g}") if isinstance(value, float) else value


def _of_buildings(city: City) -> tuple[list[str], list[tuple[np.ndarray, str]]]:
    """Return names, and columns with their format, of what is known of each home."""
    homes = city.buildings.homes
    people, access = city.people.of_building, city.buildings.access
    columns = [
        ("osm_id", city.layers["buildings"].columns["osm_id"], "%d"),
        *((name, people[name], "%.6f") for name in ("population", *GROUPS)),
        ("space_m", access.space_m, "%.2f"),
        ("space_served", access.space_served.astype(int), "%d"),
        ("stop_low_m", access.low_m, "%.2f"),
        ("stop_high_m", access.high_m, "%.2f"),
        ("stop_served", access.stop_served.astype(int), "%d"),
    ]
    return [name for name, _, _ in columns], [(values[homes], form) for _, values, form in columns]


def _of_spaces(city: City) -> tuple[list[str], list[tuple[np.ndarray, str]]]:
    spaces = city.spaces
    osm_id = city.layers["open_spaces"].columns["osm_id"]
    uses = [USES[use] for use in spaces.use.tolist()]
    within = np.array([str(osm_id[row]) if row >= 0 else "" for row in spaces.part_of.tolist()], dtype=object)
    columns = [
        ("osm_id", osm_id, "%d"),
        ("use", spaces.use, "%s"),
        ("kind", np.array([use.kind for use in uses], dtype=object), "%s"),
        ("verdict", np.array([use.verdict for use in uses], dtype=object), "%s"),
        ("size_class", spaces.size_class, "%s"),
        ("area_m2", shapely.area(spaces.geometry), "%.4f"),
        ("inside_of", within, "%s"),
        ("reach", spaces.reach, "%s"),
    ]
    return [name for name, _, _ in columns], [(values, form) for _, values, form in columns]


def _write_csv(path: Path, names: list[str], columns: list[tuple[np.ndarray, str]]) -> None:
    form = ",".join(one for _, one in columns) + "\n"
    size = len(columns[0][0])
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(",".join(names) + "\n")
        for begin in range(0, size, _BLOCK):
            rows = zip(*(values[begin : begin + _BLOCK].tolist() for values, _ in columns))
            file.write("".join([form % row for row in rows]))
