"""The layer ``streets``: the network in the words of OpenStreetMap."""

from __future__ import annotations

import numpy as np

from .layer import Layer, ids
from .streets import Network

SERVICE = ("alley", "driveway", "parking_aisle")
"""Classes that OpenStreetMap writes as ``highway=service`` with a kind of service."""


def street_layer(network: Network) -> Layer:
    """Return the layer of all ways; proposed streets are in it although importing leaves them out."""
    size = len(network.ways)
    is_service = np.isin(network.highway, SERVICE)
    highway = np.where(is_service, "service", network.highway)
    service = np.where(is_service, network.highway, None)
    bridge, tunnel = np.where(network.bridge, "yes", None), np.where(network.tunnel, "yes", None)
    oneway = np.where(network.oneway, "yes", None)
    level = np.where(network.bridge, 1.0, np.where(network.tunnel, -1.0, np.nan))
    width = np.array([None if value != value else f"{value:.1f}" for value in network.width_m.tolist()], dtype=object)
    lanes = np.array([None if value != value else f"{value:.0f}" for value in network.lanes.tolist()], dtype=object)
    return Layer(
        "streets",
        network.ways,
        {
            "osm_id": ids("streets", size),
            "name": network.name,
            "highway": highway,
            "width_m": network.width_m,
            "lanes": network.lanes,
            "surface": network.surface,
            "oneway": oneway,
            "bridge": bridge,
            "tunnel": tunnel,
            "access": network.access,
            "walkable": network.walkable.astype(np.int64),
            "service": service,
            "layer": level,
        },
        kinds={"lanes": "integer", "layer": "integer"},
        tags={
            "highway": highway,
            "service": service,
            "name": network.name,
            "width": width,
            "lanes": lanes,
            "surface": network.surface,
            "oneway": oneway,
            "bridge": bridge,
            "layer": np.where(network.bridge, "1", np.where(network.tunnel, "-1", None)),
            "tunnel": tunnel,
            "access": network.access,
            "foot": np.where(network.tunnel, "no", None),
        },
    )
