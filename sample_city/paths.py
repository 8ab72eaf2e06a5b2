"""Ways that do not follow the lattice: bridges, tunnels, quays, park paths, ways on plots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .city import FINE, ROWS, Plan, Rectangle, Zone
from .land_use import LandUse

_QUAY = 5
"""Fine column of the river's gap on which the quay runs, below the east bank's street."""
RING = 24
"""Vertices of the walk around a park's lake."""


@dataclass(frozen=True)
class Way:
    """A street given by its vertices.

    Attributes
    ----------
    joins : nodes of the fine lattice where it joins other streets.
    replaces : edges eastward that it stands for, as (first, end, line); what crosses there runs on under or over it.
    """

    points: np.ndarray
    highway: str
    name: str | None = None
    bridge: bool = False
    tunnel: bool = False
    access: str | None = None
    joins: tuple[tuple[int, int], ...] = ()
    replaces: tuple[tuple[int, int, int], ...] = ()


def extra_ways(plan: Plan, land: LandUse) -> list[Way]:
    """Return every way that the lattice does not give."""
    ways = _crossings(plan) + _tunnels(plan) + _quays(plan)
    for area in plan.rectangles:
        if area.zone == Zone.PARK:
            ways += _park_paths(plan, area)
    return ways + _ways_on_plots(plan, land)


def _straight(plan: Plan, ends: tuple[tuple[int, int], tuple[int, int]], **more: object) -> Way:
    (i0, j0), (i1, j1) = ends
    return Way(plan.nodes(np.array([i0, i1]), np.array([j0, j1])), joins=ends, **more)  # type: ignore[arg-type]


def _crossings(plan: Plan) -> list[Way]:
    """Return the bridges. Every third one flies over the east bank and the street behind it, and lands further on."""
    west, east = FINE * plan.river_column, FINE * (plan.river_column + 1)
    ways = []
    flying = plan.flyover_rows()
    for number, row in enumerate(plan.bridge_rows()):
        over = 2 * FINE if row in flying else 0
        j = FINE * row
        ways.append(
            _straight(
                plan,
                ((west, j), (east + over, j)),
                highway="secondary" if number % 2 else "primary",
                name=f"Bridge {number + 1}",
                bridge=True,
                replaces=((east, east + over, j),) if over else (),
            )
        )
    step = 2 * ROWS if plan.up < 8 else 4 * ROWS
    for row in range(ROWS // 2, plan.rows, step):
        if _built(plan, plan.river_column, row):
            ends = ((west, FINE * row), (east, FINE * row))
            ways.append(_straight(plan, ends, highway="footway", name="Footbridge", bridge=True))
    return ways


def _tunnels(plan: Plan) -> list[Way]:
    """Return tunnels for vehicles only, under one street each, in the first blocks east of the river."""
    ways = []
    i = FINE * (plan.river_column + 2)
    for row in plan.tunnel_rows():
        j = FINE * row
        ends = ((i, j), (i + 2 * FINE, j))
        replaces = ((i, i + 2 * FINE, j),)
        ways.append(_straight(plan, ends, highway="tertiary", name="Underpass", tunnel=True, replaces=replaces))
    return ways


def _quays(plan: Plan) -> list[Way]:
    """Return walks along the water that pass under the flying bridges, with steps up to the bank's street."""
    ways = []
    i, bank = FINE * plan.river_column + _QUAY, FINE * (plan.river_column + 1)
    for row in plan.flyover_rows():
        rows = [r for r in range(row - 4, row + 3) if _built(plan, plan.river_column, r)]
        if len(rows) < 3:
            continue
        j = FINE * np.array(rows) + FINE // 2
        ways.append(Way(plan.nodes(np.full(len(j), i), j), "footway", "Quay"))
        for end in (j[0], j[-1]):
            points = plan.nodes(np.array([i, bank]), np.array([end, end]))
            ways.append(Way(points, "steps", joins=((bank, int(end)),)))
    return ways


def lake_ring(plan: Plan, area: Rectangle, scale: float, number: int = RING) -> np.ndarray:
    """Return points around the middle of a big park, on the ground; `scale` 1 is the walk, below 1 the lake."""
    u0, u1 = plan.u[FINE * area.i0], plan.u[FINE * area.i1]
    v0, v1 = plan.v[FINE * area.j0], plan.v[FINE * area.j1]
    angle = 2 * np.pi * np.arange(number) / number
    wobble = 1 + 0.12 * np.sin(3 * angle + 1.0) + 0.06 * np.sin(5 * angle)
    u = (u0 + u1) / 2 + scale * 0.22 * (u1 - u0) * wobble * np.cos(angle)
    v = (v0 + v1) / 2 + scale * 0.18 * (v1 - v0) * wobble * np.sin(angle)
    return np.round(plan.ground(u, v), 2)


def _park_paths(plan: Plan, area: Rectangle) -> list[Way]:
    """Return a walk around the lake and paths to it from the middle of each side."""
    ring = lake_ring(plan, area, 1.0)
    ways = [Way(np.concatenate([ring, ring[:1]]), "footway", "Lake Walk")]
    i, j = (area.i0 + area.i1) // 2, (area.j0 + area.j1) // 2
    gates = ((area.i1, j, 0), (i, area.j1, RING // 4), (area.i0, j, RING // 2), (i, area.j0, 3 * RING // 4))
    for a, b, vertex in gates:
        if plan.inside_nodes[a, b]:
            start = plan.nodes(np.array(FINE * a), np.array(FINE * b))
            bow = (start + ring[vertex]) / 2 + np.array([[0, -1], [1, 0]]) @ (ring[vertex] - start) * 0.12
            points = np.round(np.stack([start, bow, ring[vertex]]), 2)
            ways.append(Way(points, "footway", joins=((FINE * a, FINE * b),)))
    return ways


def _ways_on_plots(plan: Plan, land: LandUse) -> list[Way]:
    """Return driveways, parking aisles, a field track and streets that are only proposed; all end dead."""
    ways = []
    for site in land.civic:
        if site.use in ("market", "hospital", "station") and site.j % 2 == 0:
            ways += _car_park(plan, site.i, site.j)
        elif site.use in ("industry", "university"):
            ways.append(_stub(plan, site.i, site.j, 0.4, highway="driveway", access="private"))
    for number, site in enumerate(land.vacant):
        kind = ("track", "proposed")[number % 2]
        name = "Ring Road (planned)" if kind == "proposed" else None
        ways.append(_stub(plan, site.i, site.j, 0.62, highway=kind, name=name))
    return ways


def _stub(plan: Plan, i: int, j: int, depth: float, **more: object) -> Way:
    """Return a way from the middle of a block's south side into it."""
    node = (FINE * i + FINE // 2, FINE * j)
    start = plan.nodes(np.array(node[0]), np.array(node[1]))
    end = plan.ground(plan.u[node[0]], plan.v[FINE * j] + depth * (plan.v[FINE] - plan.v[0]))
    return Way(np.round(np.stack([start, end]), 2), joins=(node,), **more)  # type: ignore[arg-type]


def _car_park(plan: Plan, i: int, j: int) -> list[Way]:
    """Return a driveway into the block and two aisles off its end."""
    drive = _stub(plan, i, j, 0.3, highway="driveway", access="private")
    end = drive.points[-1]
    along = plan.u[FINE * i + FINE // 2] + np.array([-18.0, 18.0])
    sides = np.round(plan.ground(along, plan.v[FINE * j] + 0.3 * (plan.v[FINE] - plan.v[0])), 2)
    return [drive, *(Way(np.stack([end, side]), "parking_aisle", access="private") for side in sides)]


def _built(plan: Plan, column: int, row: int) -> bool:
    """Whether the corners of the edge south of a block lie inside the boundary."""
    return bool(plan.inside_nodes[column, row] and plan.inside_nodes[column + 1, row])


def bridge_extent(plan: Plan) -> list[int]:
    """Return the rows at which something crosses the river."""
    rows = set(plan.bridge_rows())
    step = 2 * ROWS if plan.up < 8 else 4 * ROWS
    return sorted(rows | {row for row in range(ROWS // 2, plan.rows, step) if _built(plan, plan.river_column, row)})
