"""What the land between the streets is used for, block by block, as a plan would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from .city import FINE, STREETLESS, Plan, Zone
from .layer import Layer
from .noise import uniform
from .open_spaces import block_piece, whole_piece
from .polygons import rounded

if TYPE_CHECKING:
    from .build import City

CLASSES = ("residential", "commercial", "institutional", "industrial", "transport", "open_space", "vacant", "farmland")
"""The classes that a city may have."""
UNKNOWN = "unknown"
_OF_CIVIC = {"market": "commercial", "industry": "industrial", "station": "transport"}
_OF_ZONE = {Zone.PARK: "open_space", Zone.GOLF: "open_space", Zone.FARM: "farmland"}
_TRADE = {Zone.PLANNED: 0.07, Zone.SUBURB: 0.03, Zone.OLD: 0.3}
"""Share of the blocks of homes that shops and offices have taken."""
_UNKNOWN = 0.02
"""Share of the blocks whose use nobody recorded."""


def land_use_layer(city: City) -> Layer:
    """Return the layer ``land_use``: polygons that do not overlap; streets and water are of no class."""
    plan, boundary = city.plan, city.layers["boundary"].geometry[0]
    pieces, classes = [], []
    for (i, j), word in sorted(_uses(city).items()):
        pieces.append(block_piece(plan, city.network, (FINE * i, FINE * j), FINE, 0.5))
        classes.append(word)
    for area in plan.rectangles:
        if area.zone in STREETLESS:
            pieces.append(whole_piece(plan, area, lake=area.zone == Zone.PARK))
            classes.append(_OF_ZONE[Zone(area.zone)])
    geometry = np.empty(len(pieces), dtype=object)
    geometry[:] = pieces
    cut = ~shapely.contains(boundary, geometry)
    geometry[cut] = [rounded(piece) for piece in shapely.intersection(geometry[cut], boundary).tolist()]
    whole = np.array([one.geom_type == "Polygon" and one.area > 1.0 for one in geometry.tolist()], dtype=bool)
    size = int(whole.sum())
    return Layer(
        "land_use",
        geometry[whole],
        {
            "plot_id": np.array([f"L{n + 1:05d}" for n in range(size)], dtype=object),
            "class": np.array(classes, dtype=object)[whole],
        },
    )


def _uses(city: City) -> dict[tuple[int, int], str]:
    """Return the class of each block that has streets around it."""
    plan, corners = city.plan, city.plan.inside_nodes
    some = corners[:-1, :-1] | corners[1:, :-1] | corners[:-1, 1:] | corners[1:, 1:]
    found = {(i, j): _plain(plan, i, j) for i, j in np.argwhere(some & (plan.blocks <= Zone.INFORMAL)).tolist()}
    sites = [(site, "open_space") for site in city.land.spaces if site.form == "block"]
    sites += [(site, "vacant") for site in city.land.vacant]
    sites += [(site, _OF_CIVIC.get(site.use, "institutional")) for site in city.land.civic]
    return {**found, **{(site.i, site.j): word for site, word in sites}}


def _plain(plan: Plan, i: int, j: int) -> str:
    chance = float(uniform(plan.seed, "land use class", i, j))
    if chance > 1.0 - _UNKNOWN:
        return UNKNOWN
    return "commercial" if chance < _TRADE.get(Zone(plan.blocks[i, j]), 0.0) else "residential"
