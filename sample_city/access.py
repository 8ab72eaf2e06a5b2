"""The walking distance of every building to what is asked about: counted open spaces, stops of either capacity."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .layer import Layer
from .open_spaces import Spaces
from .streets import Network
from .walking import (
    REACH_M,
    Feet,
    Walkways,
    any_just_within,
    attach,
    distances,
    sources_of_points,
    sources_of_spaces,
)

SPACE_M = 400.0
STOP_M = {"low": 500.0, "high": 1000.0}
SHORTEST_PART_M = 1000.0
_HAIR_M, _LEAP_M = 0.03, 0.5


@dataclass(frozen=True)
class Access:
    """Distances in metres of each building from its point on surface.

    Attributes
    ----------
    space_m : to the nearest open space that counts.
    low_m, high_m : to the nearest stop of low and of high capacity.
    doubtful : the nearest street is a close call, a way that some would not walk on is about as near, or the distance
        hangs on a street that is 20 m from a space but for centimetres.
    reach : how each open space is reached, whether it counts or not (see `walking.sources_of_spaces`).
    """

    space_m: np.ndarray
    low_m: np.ndarray
    high_m: np.ndarray
    doubtful: np.ndarray
    reach: np.ndarray

    def sure(self, doubt_m: float) -> np.ndarray:
        """Return which buildings are on neither side of a threshold by less than `doubt_m`."""
        clear = ~self.doubtful
        for distance, threshold in (
            (self.space_m, SPACE_M),
            (self.low_m, STOP_M["low"]),
            (self.high_m, STOP_M["high"]),
        ):
            clear &= ~(np.abs(distance - threshold) < doubt_m)
        return clear

    def take(self, rows: np.ndarray) -> Access:
        """Return the access of these buildings."""
        return Access(self.space_m[rows], self.low_m[rows], self.high_m[rows], self.doubtful[rows], self.reach)

    @property
    def space_served(self) -> np.ndarray:
        """Whether a counted open space is within 400 m."""
        return self.space_m <= SPACE_M

    @property
    def stop_served(self) -> np.ndarray:
        """Whether a stop of low capacity is within 500 m or one of high capacity within 1,000 m."""
        return (self.low_m <= STOP_M["low"]) | (self.high_m <= STOP_M["high"])


def walkways(network: Network) -> Walkways:
    """Return the streets one can walk from anywhere: walkable, in a connected part of at least 1 km."""
    whole = Walkways.of(network.ways[network.walkable])
    large = whole.parts() >= SHORTEST_PART_M
    return whole if large.all() else Walkways.of(whole.lines[large])


def measure(network: Network, spaces: Spaces, stops: Layer, geometry: np.ndarray) -> Access:
    """Return the access of buildings by the slow method of `walking`."""
    streets = walkways(network)
    xy = shapely.get_coordinates(shapely.point_on_surface(geometry))
    homes = attach(streets, xy)
    _, reach = sources_of_spaces(streets, spaces.geometry)
    sources, _ = sources_of_spaces(streets, spaces.geometry[spaces.counts])
    space_m = distances(streets, homes, sources)
    space_m[_within(spaces.geometry[spaces.counts], xy)] = 0.0
    stop_xy = shapely.get_coordinates(stops.geometry)
    capacity = stops.columns["capacity"]
    to_stop = {
        kind: distances(streets, homes, sources_of_points(streets, stop_xy[capacity == kind])) for kind in STOP_M
    }
    doubtful = homes.tied | _near_other_ways(network, xy, homes.walk)
    doubtful |= _hangs_on_a_hair(streets, homes, spaces.geometry[spaces.counts])
    return Access(space_m, to_stop["low"], to_stop["high"], doubtful, reach)


def _hangs_on_a_hair(streets: Walkways, homes: Feet, counted: np.ndarray) -> np.ndarray:
    """Return homes whose distance leaps when streets may be 3 cm farther from a space, or have to be 3 cm nearer."""
    if not any_just_within(streets, counted, _HAIR_M):
        return np.zeros(len(homes.walk), dtype=bool)
    less, more = (
        distances(streets, homes, sources_of_spaces(streets, counted, REACH_M + way * _HAIR_M)[0]) for way in (-1, 1)
    )
    return less - more > _LEAP_M


def _within(polygons: np.ndarray, xy: np.ndarray) -> np.ndarray:
    inside = np.zeros(len(xy), dtype=bool)
    inside[shapely.STRtree(shapely.points(xy)).query(polygons, predicate="intersects")[1]] = True
    return inside


def _near_other_ways(network: Network, xy: np.ndarray, walk: np.ndarray) -> np.ndarray:
    """Return where a tunnel, a way on a plot, a track or a proposed street is not clearly farther than the street."""
    doubtful = ~network.walkable | (network.highway == "track")
    tree = shapely.STRtree(network.ways[doubtful])
    row, _ = tree.query(shapely.points(xy), predicate="dwithin", distance=walk + 1.0)
    near = np.zeros(len(xy), dtype=bool)
    near[row] = True
    return near
