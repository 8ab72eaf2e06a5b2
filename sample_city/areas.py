"""The municipal boundary and the neighbourhoods that fill it exactly."""

from __future__ import annotations

import numpy as np
import shapely

from .city import FINE, RIVER_GAP, ROWS, Plan
from .layer import Layer, ids, texts
from .names import AREA_FIRST, AREA_SECOND, CITY_NAME
from .noise import uniform
from .polygons import rounded
from .streets import Network


def build_areas(plan: Plan, network: Network) -> tuple[Layer, Layer]:
    """Return the layers ``boundary`` and ``areas``; the neighbourhoods tile the boundary."""
    lines = [*_dividers(plan, network), plan.outline.exterior]
    pieces = shapely.get_parts(shapely.polygonize([shapely.union_all(lines)]))
    inside = shapely.contains(plan.outline, shapely.point_on_surface(pieces))
    pieces = np.array([rounded(piece) for piece in pieces[inside].tolist()], dtype=object)
    xy = shapely.get_coordinates(shapely.centroid(pieces))
    pieces = pieces[np.lexsort((xy[:, 0], np.round(xy[:, 1] / 300)))]
    size = len(pieces)
    codes = np.array([f"N{n + 1:04d}" for n in range(size)], dtype=object)
    columns = {
        "osm_id": -ids("areas", size),
        "name": _names(plan.seed, size),
        "admin_level": np.full(size, 10),
        "area_id": codes,
    }
    tags = {
        "boundary": texts(size, "administrative"),
        "admin_level": texts(size, "10"),
        "name": columns["name"],
        "ref": codes,
    }
    areas = Layer("areas", pieces, columns, tags=tags)
    city = np.array([shapely.union_all(pieces)], dtype=object)
    boundary = Layer(
        "boundary",
        city,
        {"osm_id": -ids("boundary", 1), "name": texts(1, CITY_NAME), "admin_level": np.array([8])},
        tags={"boundary": texts(1, "administrative"), "admin_level": texts(1, "8"), "name": texts(1, CITY_NAME)},
    )
    return boundary, areas


def _dividers(plan: Plan, network: Network) -> list[shapely.LineString]:
    """Return lines along main streets, and the middle of the river."""
    step = 1 if plan.across < 8 else 2 if plan.across < 40 else 3
    west = range(plan.river - step, 0, -step)
    east = range(plan.river + step, plan.across, step)
    corner = np.zeros(network.vertices.shape, dtype=bool)
    corner[::FINE, ::FINE] = True
    seen = network.vertices | corner
    lines = []
    for c in [*west, *east]:
        i = FINE * plan.first_column(c)
        j = np.flatnonzero(seen[i])
        lines.append(plan.nodes(np.full(len(j), i), j))
    for row in range(step, plan.up, step):
        j = FINE * ROWS * row
        i = np.flatnonzero(seen[:, j])
        lines.append(plan.nodes(i, np.full(len(i), j)))
    v = plan.v[::FINE]
    middle = np.full(len(v), plan.west_bank_u + RIVER_GAP * 0.47)
    lines.append(np.round(plan.ground(middle, v), 2))
    return [shapely.LineString(line) for line in lines]


def _names(seed: int, size: int) -> np.ndarray:
    """Return a name for each neighbourhood, all different."""
    number = np.argsort(uniform(seed, "area name", np.arange(len(AREA_FIRST) * len(AREA_SECOND))), kind="stable")
    names = []
    for n in range(size):
        first, second = divmod(int(number[n % len(number)]), len(AREA_SECOND))
        again = n // len(number)
        names.append(f"{AREA_FIRST[first]} {AREA_SECOND[second]}" + (f" {again + 1}" if again else ""))
    return np.array(names, dtype=object)
