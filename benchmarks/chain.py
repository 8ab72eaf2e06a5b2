"""The public space workflow, step by step through Processing, and where the time goes."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from .city import City
from .measure import Case

STEPS = ("populationtobuildings", "openspaceinventory", "streetland", "publicspaceshare", "publicspaceaccess")


def groups(city: City, scratch: Path) -> dict[str, dict[str, Case]]:
    """Return one case a step; each reads what the steps before it have written to the city's results."""
    from . import qgis_session  # here, so that the names of the steps can be had without QGIS

    qgis_session.start()
    spent = _watch()
    city.results.mkdir(exist_ok=True)
    return {
        step: {"plugin, end to end": _timed_step(qgis_session.run, step, _parameters(step, city), spent)}
        for step in STEPS
    }


def _timed_step(run: Callable[..., Any], step: str, parameters: dict[str, Any], spent: dict[str, float]) -> Case:
    def case() -> dict[str, float]:
        spent.update(dict.fromkeys(spent, 0.0))
        run(f"urbanprofiling:{step}", parameters)
        return {
            "read": spent["read"],
            "core": spent["compute"] - spent["read"],
            "core_cpu": spent["compute_cpu"] - spent["read_cpu"],
            "write": spent["write"],
        }

    return case


def _watch() -> dict[str, float]:
    """Have reading, computing and writing (with style and provenance) counted in the returned dictionary."""
    from urban_profiling_plugin.algorithms import bridge, output
    from urban_profiling_plugin.algorithms.provider import ALGORITHMS

    spent = {what + unit: 0.0 for what in ("read", "compute", "write") for unit in ("", "_cpu")}

    def counted(function: Callable[..., Any], what: str) -> Callable[..., Any]:
        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            start, start_cpu = time.perf_counter(), time.process_time()
            try:
                return function(*args, **kwargs)
            finally:
                spent[what] += time.perf_counter() - start
                spent[what + "_cpu"] += time.process_time() - start_cpu

        return call

    for name in ("read_layer", "_iterate", "read_grid"):
        setattr(bridge, name, counted(getattr(bridge, name), "read"))
    output.write_outputs = counted(output.write_outputs, "write")
    for algorithm in ALGORITHMS:
        algorithm.compute = counted(algorithm.compute, "compute")
    return spent


def _parameters(step: str, city: City) -> dict[str, Any]:
    groups = ["women", "men", "children", "adults", "older", "disabled"]

    def to(table: str) -> str:
        return f"ogr:dbname='{city.results / (step + '.gpkg')}' table=\"{table}\" (geom)"

    def made(by: str, table: str) -> str:
        return f"{city.results / (by + '.gpkg')}|layername={table}"

    people = {
        "POPULATION": made("populationtobuildings", "buildings"),
        "POPULATION_FIELD": "population",
    }
    spaces = made("openspaceinventory", "spaces")
    return {
        "populationtobuildings": {
            "BUILDINGS": city.source("buildings"),
            "POPULATION_AREAS": city.source("population"),
            "POPULATION_FIELD": "population",
            "GROUP_FIELDS": groups,
            "LEVELS_FIELD": "levels",
            "USE_FIELD": "use",
            "OUTPUT": to("buildings"),
        },
        "openspaceinventory": {
            "OPEN_SPACES": city.source("open_spaces"),
            "AREAS": city.source("areas"),
            **people,
            "SPACES": to("spaces"),
            "AREAS_OUTPUT": to("areas"),
        },
        "streetland": {
            "STREETS": city.source("streets"),
            "AREAS": city.source("areas"),
            "STREET_AREAS": to("street_areas"),
            "AREAS_OUTPUT": to("areas"),
        },
        "publicspaceshare": {
            "AREAS": city.source("areas"),
            "OPEN_SPACES": spaces,
            "STREET_AREAS": made("streetland", "street_areas"),
            "OUTPUT": to("share"),
        },
        "publicspaceaccess": {
            "OPEN_SPACES": spaces,
            "STREETS": city.source("streets"),
            **people,
            "GROUP_FIELDS": groups,
            "AREAS": city.source("areas"),
            "SERVED": to("served"),
            "CATCHMENT": to("catchment"),
            "AREAS_OUTPUT": to("areas"),
        },
    }[step]
