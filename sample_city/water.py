"""The river, in pieces, and the lakes of the big parks."""

from __future__ import annotations

import numpy as np
import shapely

from .city import FINE, WATER, Plan
from .layer import Layer, ids, texts
from .names import RIVER_NAME
from .open_spaces import Spaces

_ROWS_OF_A_PIECE = 24
_BEYOND = 120.0


def build_water(plan: Plan, spaces: Spaces) -> Layer:
    """Return the layer ``water``: the river from beyond one end of the city to beyond the other, and lakes."""
    river = []
    step = FINE * _ROWS_OF_A_PIECE
    fine = np.unique(np.append(np.arange(0, len(plan.v), step), len(plan.v) - 1))
    for low, high in zip(fine, fine[1:]):
        v = plan.v[low : high + 1 : FINE // 2]
        if low == 0:
            v = np.append(-_BEYOND, v)
        if high == len(plan.v) - 1:
            v = np.append(v, v[-1] + _BEYOND)
        banks = [plan.ground(np.full(len(v), plan.west_bank_u + offset), v) for offset in WATER]
        river.append(shapely.Polygon(np.round(np.concatenate([banks[0][::-1], banks[1]]), 2)))
    holes = [ring for polygon in spaces.geometry.tolist() for ring in polygon.interiors]
    lakes = [shapely.Polygon(ring.coords[::-1]) for ring in holes]
    geometry = np.array([*river, *lakes], dtype=object)
    kind = np.array(["river"] * len(river) + ["lake"] * len(lakes), dtype=object)
    name = np.where(kind == "river", RIVER_NAME, None)
    size = len(geometry)
    return Layer(
        "water",
        geometry,
        {"osm_id": ids("water", size), "name": name, "kind": kind},
        tags={"natural": texts(size, "water"), "water": kind, "name": name},
    )
