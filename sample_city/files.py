"""The city's files: a GeoPackage with a table for each layer, and the known answers beside it."""

from __future__ import annotations

import contextlib
import csv
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
import pyproj
import shapely
from osgeo import gdal

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg_tables

from .assessment_truth import survey_columns
from .build import City
from .city import EPSG
from .damage import DATES
from .damage_product import KINDS, columns_of
from .damage_tables import cost_rows, debris_rows, ratio_rows
from .layer import Layer
from .open_spaces import USES
from .population import GROUPS
from .street_classes import NO_STREET, WIDTHS

GEOPACKAGE, OSM_FILE, MESSY = "sample_city.gpkg", "sample_city.osm", "sample_city_messy.gpkg"
PRODUCT = "damage_product.zip"
TABLES = {"unit_costs.csv": cost_rows, "damage_ratios.csv": ratio_rows, "debris_factors.csv": debris_rows}
"""Tables beside the city, by file name."""
_DATE = "2024-01-01T00:00:00.000Z"
_BLOCK = 50_000


def write_geopackage(path: Path, layers: Iterable[Layer]) -> None:
    """Write layers as tables of a new GeoPackage; the same city gives the same bytes."""
    crs = pyproj.CRS.from_epsg(EPSG)
    frames = {
        layer.name: Frame(
            layer.geometry,
            layer.columns,
            None if layer.geometry is None else crs,
            name=layer.name,
            kinds=layer.kinds,
        )
        for layer in layers
    }
    path.unlink(missing_ok=True)
    with _dated():
        write_gpkg_tables(path, frames)


def write_damage(folder: Path, city: City) -> None:
    """Write the damage product, zipped as UNOSAT's are, and the tables that cost and debris hold for."""
    sites, areas = city.sites, city.layers["areas"]
    metres = pyproj.CRS.from_epsg(EPSG)
    points = shapely.points(sites.xy)
    area, site = shapely.STRtree(points).query(areas.geometry, predicate="contains")
    names = np.full(len(points), None, dtype=object)
    names[site] = areas.columns["name"][area]
    every = np.concatenate([np.arange(len(points)), sites.copied])
    frames = {
        f"Damage_Sites_SampleCity_{DATES[1].replace('-', '')}": Frame(
            points[every], columns_of(sites, names), metres, kinds=KINDS
        ),
        "Analysis_Extent": Frame(
            np.array([city.damage.area], dtype=object), {"Name": np.array(["Analysed area"], dtype=object)}, metres
        ),
    }
    degrees = pyproj.CRS.from_epsg(4326)
    inside = folder / "UNOSAT_like_SampleCity_CDA.gpkg"
    inside.unlink(missing_ok=True)
    with _dated():
        write_gpkg_tables(inside, {name: _rounded(frame.to_crs(degrees)) for name, frame in frames.items()})
    entry = zipfile.ZipInfo(inside.name, date_time=(2024, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(folder / PRODUCT, "w") as archive:
        archive.writestr(entry, inside.read_bytes())
    inside.unlink()
    for name, rows in TABLES.items():
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(rows())


def _rounded(frame: Frame) -> Frame:
    """Return a frame with coordinates that every machine rounds alike: to a centimetre or so."""
    return frame.with_geometry(shapely.transform(frame.geometry, lambda xy: np.round(xy, 7)))


@contextlib.contextmanager
def _dated() -> Iterator[None]:
    """Have GDAL write one date, so that the same city gives the same bytes."""
    was = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", _DATE)
    try:
        yield
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", was)


def write_truth(folder: Path, city: City, truth: Mapping) -> None:
    """Write the known answers: figures as JSON, buildings and open spaces as CSV, the widths the figures hold for."""
    text = json.dumps(_short(truth), indent=1, ensure_ascii=False)
    (folder / "truth.json").write_text(text + "\n", encoding="utf-8")
    _write_csv(folder / "truth_buildings.csv", *_of_buildings(city))
    _write_csv(folder / "truth_open_spaces.csv", *_of_spaces(city))
    known = survey_columns(city)
    _write_csv(folder / "truth_survey.csv", [name for name, _, _ in known], [column[1:] for column in known])
    _write_csv(folder / "truth_damage.csv", *_of_damage(city))
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


def _of_damage(city: City) -> tuple[list[str], list[tuple[np.ndarray, str]]]:
    """Return what is known of each building that a site belongs to."""
    sites, damage = city.sites, city.damage
    own = sites.building >= 0
    number = np.bincount(sites.building[own], minlength=len(damage.now))
    rows = np.flatnonzero(number)
    beside = np.zeros(len(number), dtype=bool)
    beside[sites.building[own & sites.near]] = True
    columns = [
        ("osm_id", city.layers["buildings"].columns["osm_id"][rows], "%d"),
        ("damage_class", damage.now[rows], "%d"),
        ("earlier_class", np.where(damage.earlier[rows] < 0, "", damage.earlier[rows].astype(str)), "%s"),
        ("sites_n", number[rows], "%d"),
        ("match", np.where(beside[rows], "near", "inside"), "%s"),
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
