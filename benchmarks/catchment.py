"""From source points and a street layer to catchment lines: the plugin, native:serviceareafromlayer."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsProcessingFeedback

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg_tables
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.network import (
    Catchment,
    Streets,
    WalkingGraph,
    catchment,
    find_sources,
    street_network,
)
from urban_profiling_plugin.core.network.street_flags import walkable

from . import qgis_session
from .city import City
from .measure import Case

DISTANCE_M = 400.0
SOURCES_N = (300, 3000)
NATIVE_LIMIT_S = 600.0
"""The native algorithm is stopped after this; its time is then a lower bound."""


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return the cases for each number of sources; both sides get the same two layers and return the same kind."""
    qgis_session.start()
    streets = _walkable_streets(read_layer(*city.layer("streets")))
    path = scratch / "catchment.gpkg"
    tables = {"streets": streets, "one_person": _points(streets, 1, seed=2)}
    tables.update({f"sources_{n}": _points(streets, n, seed=n) for n in SOURCES_N})
    write_gpkg_tables(path, tables)
    return {f"{n} sources": _cases(path, streets, tables[f"sources_{n}"], n) for n in SOURCES_N}


def _cases(path: Path, streets: Frame, sources: Frame, sources_n: int) -> dict[str, Case]:
    table = f"{path}|layername="
    ours = {
        "FACILITIES": f"{table}sources_{sources_n}",
        "STREETS": f"{table}streets",
        "POPULATION": f"{table}one_person",
        "POPULATION_FIELD": "population",
        "DISTANCE_M": DISTANCE_M,
        "CATCHMENT": "TEMPORARY_OUTPUT",
        "SERVED": "TEMPORARY_OUTPUT",
    }
    native = {
        "INPUT": f"{table}streets",
        "STRATEGY": 0,
        "START_POINTS": f"{table}sources_{sources_n}",
        "TRAVEL_COST2": DISTANCE_M,
        "OUTPUT_LINES": "TEMPORARY_OUTPUT",
    }
    return {
        "plugin, core": lambda: _drop(core_catchment(streets, sources)),
        "plugin, end to end": lambda: _drop(qgis_session.run("urbanprofiling:serviceaccess", ours)),
        "native service area": lambda: _native(native),
    }


def core_catchment(streets: Frame, sources: Frame) -> Catchment:
    """Return the catchment of points, from frames in memory."""
    network = street_network(streets)
    ways = Streets(network)
    entered = find_sources(sources.geometry, ways, entrance_tolerance_m=20.0, max_snap_m=100.0)
    graph = WalkingGraph(network, entered)
    return catchment(graph, graph.reach(limit_m=DISTANCE_M), DISTANCE_M)


def _native(parameters: dict) -> dict[str, float]:
    feedback = QgsProcessingFeedback()
    deadline = time.monotonic() + NATIVE_LIMIT_S
    done = [0.0]

    def watch(percent: float) -> None:
        done[0] = percent
        if time.monotonic() > deadline:
            feedback.cancel()

    feedback.progressChanged.connect(watch)
    qgis_session.run("native:serviceareafromlayer", parameters, feedback=feedback)
    return {"finished_pct": done[0] if feedback.isCanceled() else 100.0}


def _drop(_: object) -> None:
    """Free the result within the time, alike for all."""


def _walkable_streets(streets: Frame) -> Frame:
    """Return the streets both sides may use: the native algorithm knows no closed streets."""
    return streets.take(walkable(streets))


def _points(streets: Frame, number: int, seed: int) -> Frame:
    """Return points beside streets drawn at random, each up to 15 m from one."""
    random = np.random.default_rng(seed)
    street = streets.geometry[random.integers(0, len(streets), number)]
    xy = shapely.get_coordinates(shapely.line_interpolate_point(street, random.uniform(0, 1, number), normalized=True))
    xy = xy + random.uniform(-10, 10, xy.shape)
    return Frame(shapely.points(xy), {"population": np.ones(number)}, streets.crs, name="sources")
