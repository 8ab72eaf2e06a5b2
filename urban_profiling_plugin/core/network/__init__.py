"""Walking along streets: the network, where places and people meet it, distances and catchments."""

from .attachment import TOLERANCE_M, StreetPoints, Streets
from .catchment import Catchment, catchment, parts_beyond
from .distances import Reach, WalkingGraph
from .sources import Sources, find_sources
from .streets import StreetNetwork, street_network

__all__ = [
    "TOLERANCE_M",
    "Catchment",
    "Reach",
    "Sources",
    "StreetNetwork",
    "StreetPoints",
    "Streets",
    "WalkingGraph",
    "catchment",
    "find_sources",
    "parts_beyond",
    "street_network",
]
