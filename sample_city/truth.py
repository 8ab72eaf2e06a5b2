"""The known answers: what the indicators must come out at, how each figure was found, and how near it is."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from . import street_land
from .access import SPACE_M, STOP_M, walkways
from .assessment_truth import HOW as HOW_ASSESSMENT
from .assessment_truth import assessment_truth
from .build import City
from .damage_truth import HOW as HOW_DAMAGE
from .damage_truth import damage_truth
from .grid_access import grid_distances
from .layer import Layer
from .open_spaces import USES
from .population import GROUPS
from .walking import Walkways, attach, distances, sources_of_spaces

UNITED_UP_TO = 60_000
"""Buildings of the largest city for which street land is also united exactly."""
CELLS_TO_CHECK, CELLS = 300_000, 2_000_000
"""Points that street land is counted by, as a check of the union and in its place."""
WRONG_UP_TO = 60_000
"""Buildings of the largest city for which the answers of wrong methods are worked out."""
HOW = {
    "open_spaces": "Closed form: areas of the polygons; none overlaps another but a playground within a park.",
    "street_land": "Rectangles of segments and discs of 256 sides at vertices, united by GEOS (cities up to "
    f"{UNITED_UP_TO:,} buildings), checked by points in cells; beyond, by points alone. planned_grid: closed form. "
    "Widths: width_m of the street, else street_widths.csv.",
    "space_access": "Every home and every way into a space is a node of the street graph, one Dijkstra search. "
    "closed_form: the same distances by formula for homes on the exact planned grid.",
    "stop_access": "As space_access; stops of low capacity within 500 m, of high capacity within 1,000 m.",
    "population": "Counts are whole in census blocks. A building's people are its block's times its share of the "
    "footprints of the block's homes. All homes of a block have the same levels, so floor area gives the same. Shops, "
    "sheds and institutions hold nobody.",
    "certainty": "No home lies within 1 m of a distance that decides, none has two nearest streets within 5 cm.",
    **HOW_ASSESSMENT,
    **HOW_DAMAGE,
    "wrong_methods": "What plausible wrong methods give. Not answers.",
}
"""How each figure was found, for whoever reads the file."""


def truth_of(city: City) -> dict[str, Any]:
    """Return the known answers of a city as a tree of plain values."""
    boundary, areas = city.layers["boundary"].geometry[0], city.layers["areas"]
    home_area = _area_of(areas.geometry, city.points)
    people = city.people.of_building
    spaces = _spaces(city, boundary, areas)
    land = _street_land(city, boundary, areas)
    open_pct = 100 * spaces["open_m2"] / boundary.area
    access_by_area = _by_area(areas, home_area, people, city.buildings.access.space_served)
    people_by_area = {code: one["population"] for code, one in access_by_area.items()}
    return {
        "how": HOW,
        "city": _about(city, boundary),
        "counts": {name: len(layer) for name, layer in city.layers.items()},
        "population": {name: int(city.people.layer.columns[name].sum()) for name in ("population", *GROUPS)},
        "open_spaces": {**spaces, "open_pct": open_pct},
        "street_land": land,
        "share": {
            "boundary_m2": boundary.area,
            "open_pct": open_pct,
            "street_pct": land["street_pct"],
            "share_pct": open_pct + land["street_outside_open_pct"],
            "tolerance_points": land["tolerance_points"],
        },
        "space_access": {
            "distance_m": SPACE_M,
            **_served(people, city.buildings.access.space_served),
            "by_area": access_by_area,
            "closed_form": _closed_form(city),
        },
        "stop_access": {
            "distance_m": STOP_M,
            **_served(people, city.buildings.access.stop_served),
            "by_area": _by_area(areas, home_area, people, city.buildings.access.stop_served),
        },
        **assessment_truth(city, spaces["by_area"], people_by_area),
        "damage": damage_truth(city, home_area),
        "wrong_methods": _wrong_methods(city) if len(city.buildings.geometry) <= WRONG_UP_TO else {},
    }


def _about(city: City, boundary: shapely.Geometry) -> dict[str, Any]:
    return {
        "seed": city.plan.seed,
        "buildings_asked_for": city.asked_for,
        "superblocks": [city.plan.across, city.plan.up],
        "boundary_m2": boundary.area,
        "crs": "EPSG:32637",
    }


def _spaces(city: City, boundary: shapely.Geometry, areas: Layer) -> dict[str, Any]:
    """Return what follows from the spaces' own polygons: none overlaps another but a playground within a park."""
    spaces = city.spaces
    size = shapely.area(spaces.geometry)
    counts, own = spaces.counts, spaces.part_of < 0
    if not shapely.covers(boundary, spaces.geometry[counts]).all():
        raise ValueError("an open space reaches beyond the boundary")
    kind = np.array([USES[use].kind for use in spaces.use.tolist()], dtype=object)
    verdict = np.array([USES[use].verdict for use in spaces.use.tolist()], dtype=object)
    per_area = shapely.area(shapely.intersection(shapely.union_all(spaces.geometry[counts & own]), areas.geometry))
    return {
        "spaces_n": len(size),
        "counted_n": int(counts.sum()),
        "open_m2": float(size[counts & own].sum()),
        "by_verdict": _tally(verdict, size, own),
        "counted_by_kind": _tally(kind[counts], size[counts], np.ones(int(counts.sum()), dtype=bool)),
        "counted_by_size_class": _tally(
            spaces.size_class[counts], size[counts], np.ones(int(counts.sum()), dtype=bool)
        ),
        "inside_another_n": int((~own).sum()),
        "unconnected_n": int((spaces.reach == "none").sum()),
        "near_a_street_only_n": int((spaces.reach == "near").sum()),
        "by_area": dict(zip(areas.columns["area_id"].tolist(), per_area.tolist())),
    }


def _tally(labels: np.ndarray, size: np.ndarray, own: np.ndarray) -> dict[str, dict[str, float]]:
    """Return number and area by label."""
    found = {}
    for label in sorted(set(labels.tolist())):
        rows = labels == label
        found[label] = {"n": int(rows.sum()), "m2": float(size[rows & own].sum())}
    return found


def _street_land(city: City, boundary: shapely.Geometry, areas: Layer) -> dict[str, Any]:
    spaces = city.spaces.geometry[city.spaces.counts]
    found: dict[str, Any] = {}
    streets = street_land.bodies(city.network)
    exactly = len(city.buildings.geometry) <= UNITED_UP_TO
    cells = CELLS_TO_CHECK if exactly else CELLS
    points = street_land.count_points(city.plan, streets, boundary, areas.geometry, spaces, cells)
    error = 100 * float(points.standard_error[-1])
    open_m2 = float(shapely.area(shapely.union_all(spaces)))
    found["by_points"] = {
        "street_pct": 100 * float(points.street[-1]),
        "share_pct": 100 * float(points.share[-1]),
        "standard_error_at_most_points": error,
        "points_n": int(points.points_n[-1]),
        "by_area": _per_area(areas, 100 * points.street[:-1], 100 * points.standard_error[:-1]),
    }
    found["street_pct"] = found["by_points"]["street_pct"]
    found["street_outside_open_pct"] = found["by_points"]["share_pct"] - 100 * open_m2 / boundary.area
    found["tolerance_points"] = 3 * error
    if exactly:
        land = street_land.united(streets, boundary)
        outside = land.area - shapely.intersection(land, shapely.union_all(spaces)).area
        found["united"] = {"street_m2": land.area}
        found["street_pct"] = 100 * land.area / boundary.area
        found["street_outside_open_pct"] = 100 * outside / boundary.area
        found["tolerance_points"] = 0.02
        for which, name in ((0, "street_low_pct"), (2, "street_high_pct")):
            other = street_land.united(street_land.bodies(city.network, which), boundary)
            found[name] = 100 * other.area / boundary.area
    region = street_land.grid_region(city.plan)
    if region is not None:
        found["planned_grid"] = {"region": list(region), "street_m2": street_land.closed_form(streets, region)}
    length = float(shapely.length(shapely.intersection(city.network.ways[city.network.is_street], boundary)).sum())
    found["street_km"] = length / 1000
    return found


def _per_area(areas: Layer, values: np.ndarray, errors: np.ndarray) -> dict[str, list[float]]:
    codes = areas.columns["area_id"].tolist()
    return {code: [float(value), float(error)] for code, value, error in zip(codes, values, errors)}


def _served(people: dict[str, np.ndarray], served: np.ndarray) -> dict[str, Any]:
    """Return people served and in percent, in all and by group."""
    total = {name: float(values.sum()) for name, values in people.items()}
    reached = {name: float(values[served].sum()) for name, values in people.items()}
    return {
        "served_n": reached["population"],
        "access_pct": 100 * reached["population"] / total["population"],
        "by_group_pct": {name: 100 * reached[name] / total[name] for name in GROUPS},
    }


def _by_area(
    areas: Layer, home_area: np.ndarray, people: dict[str, np.ndarray], served: np.ndarray
) -> dict[str, dict[str, float | None]]:
    size = len(areas)
    codes = areas.columns["area_id"].tolist()
    total = {name: np.bincount(home_area, values, size) for name, values in people.items()}
    reached = {name: np.bincount(home_area, values * served, size) for name, values in people.items()}
    found: dict[str, dict[str, float | None]] = {}
    for row, code in enumerate(codes):
        one: dict[str, float | None] = {"population": float(total["population"][row])}
        for name in total:
            label = "served_pct" if name == "population" else f"{name}_served_pct"
            one[label] = float(100 * reached[name][row] / total[name][row]) if total[name][row] > 0 else None
        found[code] = one
    return found


def _area_of(areas: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Return the area of each point."""
    area, point = shapely.STRtree(points).query(areas, predicate="contains")
    found = np.full(len(points), -1)
    found[point] = area
    if (found < 0).any() or len(point) != len(points):
        raise ValueError("a building lies on the edge of a neighbourhood or outside")
    return found


def _closed_form(city: City) -> dict[str, float | int]:
    homes = np.flatnonzero(city.buildings.homes)
    lots = city.buildings.lots
    xy = shapely.get_coordinates(city.points[homes])
    grid = grid_distances(city.plan, city.network, city.spaces, xy, lots.i[homes], lots.j[homes])
    search = city.buildings.access.space_m[homes][grid.row]
    return {
        "homes_n": len(grid.row),
        "largest_difference_m": float(np.abs(search - grid.distance_m).max(initial=0.0)),
        "served_n": int((grid.distance_m <= SPACE_M).sum()),
    }


def _wrong_methods(city: City) -> dict[str, float]:
    """Return what plausible but wrong methods would give, so that tests can show that they are told apart."""
    people = city.people.of_building
    total, spaces = people["population"].sum(), city.spaces
    counted = spaces.geometry[spaces.counts]

    def access(served: np.ndarray) -> float:
        return float(100 * people["population"][served].sum() / total)

    near = np.zeros(len(city.points), dtype=bool)
    near[shapely.STRtree(city.points).query(counted, predicate="dwithin", distance=SPACE_M)[1]] = True
    homes = attach(walkways(city.network), shapely.get_coordinates(city.points))
    every, _ = sources_of_spaces(walkways(city.network), spaces.geometry)
    crossing = Walkways.of(_noded(city.network.ways[city.network.walkable]))
    at_crossings = attach(crossing, shapely.get_coordinates(city.points))
    joined = distances(crossing, at_crossings, sources_of_spaces(crossing, counted)[0])
    served = city.buildings.access.space_served
    return {
        "access_pct_straight_line": access(near),
        "access_pct_every_space_counts": access(distances(walkways(city.network), homes, every) <= SPACE_M),
        "access_pct_bridges_join_what_they_cross": access(joined <= SPACE_M),
        "access_pct_buildings_instead_of_people": float(100 * served[city.buildings.homes].mean()),
        "open_pct_every_space_counts": float(
            100 * shapely.union_all(spaces.geometry).area / city.layers["boundary"].geometry[0].area
        ),
    }


def _noded(ways: np.ndarray) -> np.ndarray:
    """Return lines cut wherever two cross."""
    return shapely.get_parts(shapely.union_all(ways))
