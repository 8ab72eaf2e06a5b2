"""Damage points on buildings and areas: the plugin, a chain of QGIS's own algorithms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geometry import points_of
from urban_profiling_plugin.core.geopackage import write_gpkg_tables
from urban_profiling_plugin.core.io import read_layer

from . import qgis_session
from .city import City
from .measure import Case

AREAS = (25, 20)
"""Columns and rows of areas, 500 in all."""
SITES_PER_BUILDING = 0.4
MATCH_M = 10.0
SCATTER_M = 12.0


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases: the table of areas alone, and the buildings with their class beside it."""
    qgis_session.start()
    path = scratch / "damage.gpkg"
    buildings = read_layer(*city.layer("buildings"), ["levels", "use"])
    areas = rectangles(buildings)
    write_gpkg_tables(path, {"buildings": buildings, "areas": areas, "damage": _damage(buildings)})
    return {
        "areas": _cases(path, ()),
        "areas and buildings": _cases(path, ("BUILDINGS_OUTPUT",)),
    }


def _cases(path: Path, more: tuple[str, ...]) -> dict[str, Case]:
    layers = {name: f"{path}|layername={name}" for name in ("buildings", "areas", "damage")}
    ours = {
        "DAMAGE": layers["damage"],
        "BUILDINGS": layers["buildings"],
        "AREAS": layers["areas"],
        "ANALYSED_AREA": layers["areas"],
        "MATCH_M": MATCH_M,
        **dict.fromkeys(("OUTPUT", *more), "TEMPORARY_OUTPUT"),
    }
    return {
        "plugin, end to end": lambda: _drop(qgis_session.run("urbanprofiling:damageoverlay", ours)),
        "native chain": lambda: _drop(_native(layers)),
    }


def _native(layers: dict[str, str]) -> Any:
    """Return the number of buildings by area and class, with the class of the nearest damage point of each building.

    The index is what QGIS advises; without it the join to the areas takes some thirty times as long.
    """
    nearest = qgis_session.run(
        "native:joinbynearest",
        {
            "INPUT": layers["buildings"],
            "INPUT_2": layers["damage"],
            "FIELDS_TO_COPY": ["damage_class"],
            "NEIGHBORS": 1,
            "MAX_DISTANCE": MATCH_M,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    qgis_session.run("native:createspatialindex", {"INPUT": nearest})
    placed = qgis_session.run(
        "native:joinattributesbylocation",
        {
            "INPUT": nearest,
            "JOIN": layers["areas"],
            "PREDICATE": [0],
            "JOIN_FIELDS": ["area"],
            "METHOD": 1,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    return qgis_session.run(
        "qgis:statisticsbycategories",
        {
            "INPUT": placed,
            "CATEGORIES_FIELD_NAME": ["area", "damage_class"],
            "VALUES_FIELD_NAME": "levels",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


def _drop(_: object) -> None:
    """Free the result within the time, alike for both."""


def rectangles(buildings: Frame) -> Frame:
    """Return rectangles that fill the extent of the buildings."""
    columns, rows = AREAS
    west, south, east, north = shapely.total_bounds(buildings.geometry)
    x, y = np.linspace(west, east, columns + 1), np.linspace(south, north, rows + 1)
    row, column = (part.ravel() for part in np.indices((rows, columns)))
    boxes = shapely.box(x[column], y[row], x[column + 1], y[row + 1])
    return Frame(boxes, {"area": np.arange(len(boxes))}, buildings.crs, name="areas")


def _damage(buildings: Frame) -> Frame:
    """Return damage points scattered about buildings drawn at random."""
    random = np.random.default_rng(1)
    number = int(len(buildings) * SITES_PER_BUILDING)
    drawn = random.choice(len(buildings), number, replace=False)
    xy = shapely.get_coordinates(points_of(buildings.geometry[drawn])) + random.uniform(
        -SCATTER_M, SCATTER_M, (number, 2)
    )
    columns = {
        "site_id": np.array([f"s{i}" for i in range(number)], dtype=object),
        "epoch": np.ones(number, dtype=np.int64),
        "sensor_date": np.full(number, np.datetime64("2024-05-03", "D")),
        "damage_class": random.integers(0, 5, number),
    }
    return Frame(shapely.points(xy), columns, buildings.crs, name="damage")
