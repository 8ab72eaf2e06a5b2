"""Services, and the stops of public transport: buses of low capacity, trains and ferries of high."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import shapely

from .city import COLUMNS, FINE, ROWS, Plan, Zone
from .land_use import LandUse
from .layer import Layer, ids
from .noise import uniform
from .open_spaces import Spaces, space_layer
from .street_classes import CLASSES, WIDTHS
from .streets import Network

SERVICES: Mapping[str, tuple[str, str]] = {
    "school": ("amenity", "education"),
    "kindergarten": ("amenity", "education"),
    "university": ("amenity", "education"),
    "clinic": ("amenity", "health"),
    "hospital": ("amenity", "health"),
    "pharmacy": ("amenity", "health"),
    "marketplace": ("amenity", "market"),
    "water_point": ("amenity", "water"),
    "toilets": ("amenity", "sanitation"),
    "police": ("amenity", "safety"),
    "townhall": ("amenity", "administration"),
    "place_of_worship": ("amenity", "worship"),
    "community_centre": ("amenity", "culture"),
    "bank": ("amenity", "finance"),
    "station": ("railway", "transport"),
    "ferry_terminal": ("amenity", "transport"),
    "sports_centre": ("leisure", "sport"),
}
"""OpenStreetMap key and sector of each service."""
_OF_CIVIC = {
    "school": "school",
    "market": "marketplace",
    "hospital": "hospital",
    "university": "university",
    "town hall": "townhall",
}
_FORMAL = ("kindergarten", "clinic", "pharmacy", "place_of_worship", "community_centre", "bank", "police", "school")
_INFORMAL = ("water_point", "toilets", "water_point", "place_of_worship", "kindergarten", "toilets")
_BESIDE_M = 3.0
_EVERY = 4
_STATIONS_PER = 14


def build_stops(plan: Plan, land: LandUse, network: Network) -> Layer:
    """Return the layer ``stops``."""
    places: list[tuple[np.ndarray, str, str]] = []
    rows = plan.bridge_rows()[:1] if plan.small else plan.bridge_rows()[::2]
    columns = np.arange(2, plan.columns, _EVERY)
    for row in rows:
        places += [(point, "bus", "low") for point in _beside_street(plan, network, columns, row)]
    for site in land.civic:
        if site.use == "station" and site.j % 2 == 0:
            places.append((_on_block(plan, site.i, site.j, 0.5, 0.36), "rail", "high"))
    for row in plan.bridge_rows()[1::6] if not plan.small else []:
        v = plan.v[FINE * (row - 2) + FINE // 2] + 3.0
        places.append((plan.ground(np.array(plan.west_bank_u + 31.0), np.array(v)), "ferry", "high"))
    points, modes, capacities = zip(*places)
    geometry = shapely.points(np.round(np.array(points), 2))
    inside = shapely.intersects(plan.outline, geometry)
    geometry = geometry[inside]
    mode, capacity = np.array(modes, dtype=object)[inside], np.array(capacities, dtype=object)[inside]
    size = len(geometry)
    name = np.array([f"{kind.title()} stop {n + 1}" for n, kind in enumerate(mode.tolist())], dtype=object)
    name[mode == "rail"] = "Station"
    name[mode == "ferry"] = "Ferry landing"
    return Layer(
        "stops",
        geometry,
        {"osm_id": ids("stops", size), "name": name, "mode": mode, "capacity": capacity},
        tags={
            "highway": np.where(mode == "bus", "bus_stop", None),
            "railway": np.where(mode == "rail", "station", None),
            "amenity": np.where(mode == "ferry", "ferry_terminal", None),
            "name": name,
        },
    )


def _beside_street(plan: Plan, network: Network, columns: np.ndarray, row: int) -> list[np.ndarray]:
    """Return points on the north side of a row's street, in the middle of blocks."""
    found = []
    for i in columns.tolist():
        code = network.east[FINE * i, FINE * row]
        if i == plan.river_column or not code or not plan.inside_nodes[i : i + 2, row].all():
            continue
        ends = plan.nodes(FINE * np.array([i, i + 1]), np.array([FINE * row, FINE * row]))
        along = (ends[1] - ends[0]) / np.hypot(*(ends[1] - ends[0]))
        aside = WIDTHS[CLASSES[code]][1] / 2 + _BESIDE_M
        found.append(0.45 * ends[0] + 0.55 * ends[1] + aside * np.array([-along[1], along[0]]))
    return found


def _on_block(plan: Plan, i: int, j: int, a: float, b: float) -> np.ndarray:
    """Return a point by its shares of a block's width and height."""
    u0, u1, v0, v1 = plan.u[FINE * i], plan.u[FINE * (i + 1)], plan.v[FINE * j], plan.v[FINE * (j + 1)]
    return plan.ground(np.array(u0 + a * (u1 - u0)), np.array(v0 + b * (v1 - v0)))


def build_services(plan: Plan, land: LandUse, spaces: Spaces, stops: Layer) -> Layer:
    """Return the layer ``services``: points of their own, stations, and sports centres drawn as areas."""
    own: list[tuple[np.ndarray, str]] = []
    for site in land.civic:
        if site.use in _OF_CIVIC and site.j % 2 == 0:
            own.append((_on_block(plan, site.i, site.j, 0.5, 0.62), _OF_CIVIC[site.use]))
    number = 0
    for column in range(plan.across):
        for row in range(plan.up):
            some = _INFORMAL if plan.superblocks[column, row] == Zone.INFORMAL else _FORMAL
            for _ in range(3):
                chance = uniform(plan.seed, "service", number, np.arange(4))
                i = plan.first_column(column) + int(chance[0] * COLUMNS)
                j = ROWS * row + int(chance[1] * ROWS)
                if plan.whole_blocks[i, j] and plan.blocks[i, j] <= Zone.INFORMAL:
                    own.append((_on_block(plan, i, j, 0.2 + 0.6 * chance[2], 0.18), some[number % len(some)]))
                number += 1
    points = shapely.points(np.round(np.array([point for point, _ in own]), 2))
    service = [kind for _, kind in own]
    size = len(own)
    mode = stops.columns["mode"]
    stations = np.flatnonzero(np.isin(mode, ("rail", "ferry")))
    centres = np.flatnonzero(spaces.use == "sports centre")
    areas = space_layer(plan, spaces)
    service += ["station" if mode[row] == "rail" else "ferry_terminal" for row in stations]
    service += ["sports_centre"] * len(centres)
    geometry = np.concatenate([points, stops.geometry[stations], shapely.point_on_surface(spaces.geometry[centres])])
    name = np.array([f"{kind.replace('_', ' ').capitalize()} {n + 1}" for n, kind in enumerate(service)], dtype=object)
    name[size:] = np.concatenate([stops.columns["name"][stations], areas.columns["name"][centres]])
    kind = np.array(service, dtype=object)
    tagged = np.where(np.arange(len(kind)) < size, kind, None)  # stations and centres carry their tags already
    return Layer(
        "services",
        geometry,
        {
            "osm_id": np.concatenate(
                [ids("services", size), stops.columns["osm_id"][stations], areas.columns["osm_id"][centres]]
            ),
            "name": name,
            "sector": np.array([SERVICES[one][1] for one in service], dtype=object),
            "service": kind,
        },
        tags={"amenity": tagged, "name": np.where(tagged == None, None, name)},  # noqa: E711 - elementwise
    )
