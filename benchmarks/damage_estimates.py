"""Cost of damage and debris by area: the plugin, a chain of QGIS's own algorithms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from urban_profiling_plugin.core.geopackage import write_gpkg_tables
from urban_profiling_plugin.core.io import read_layer

from . import qgis_session
from .city import City
from .damage_overlay import rectangles
from .measure import Case

GDP_PER_CAPITA = 5_000.0
_RATIOS = "CASE " + " ".join(
    f'WHEN "damage_class" = {number} THEN {ratio}' for number, ratio in ((4, 1.0), (3, 0.45), (2, 0.1), (1, 0.02))
)
"""One ratio a class, of the size of HAZUS's; for debris one factor a class serves as well."""


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases of cost and of debris, on the same buildings with their class and the same 500 areas."""
    qgis_session.start()
    path = scratch / "estimates.gpkg"
    buildings = read_layer(*city.layer("buildings"), ["levels", "use"])
    random = np.random.default_rng(1)
    buildings = buildings.with_columns({"damage_class": random.integers(0, 5, len(buildings))})
    write_gpkg_tables(path, {"buildings": buildings, "areas": rectangles(buildings)})
    layers = {name: f"{path}|layername={name}" for name in ("buildings", "areas")}
    ours = {"BUILDINGS": layers["buildings"], "AREAS": layers["areas"], "OUTPUT": "TEMPORARY_OUTPUT"}
    cost = {**ours, "GDP_PER_CAPITA": GDP_PER_CAPITA}
    debris = {**ours, "BULK_DENSITY": 1.5, "TRUCK_M3": 10.0}
    return {
        "cost": _cases("damagecost", cost, layers),
        "debris": _cases("debrisestimate", debris, layers),
    }


def _cases(algorithm: str, ours: dict[str, Any], layers: dict[str, str]) -> dict[str, Case]:
    return {
        "plugin, end to end": lambda: _drop(qgis_session.run(f"urbanprofiling:{algorithm}", ours)),
        "native chain": lambda: _drop(_native(layers)),
    }


def _native(layers: dict[str, str]) -> Any:
    """Return the sum by area of one amount a building: floor area times a number for its class."""
    valued = qgis_session.run(
        "native:fieldcalculator",
        {
            "INPUT": layers["buildings"],
            "FIELD_NAME": "amount",
            "FIELD_TYPE": 0,
            "FIELD_LENGTH": 0,
            "FIELD_PRECISION": 0,
            "FORMULA": f'area($geometry) * "levels" * {_RATIOS} ELSE 0 END',
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    qgis_session.run("native:createspatialindex", {"INPUT": valued})
    placed = qgis_session.run(
        "native:joinattributesbylocation",
        {
            "INPUT": valued,
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
            "CATEGORIES_FIELD_NAME": ["area"],
            "VALUES_FIELD_NAME": "amount",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


def _drop(_: object) -> None:
    """Free the result within the time, alike for both."""
