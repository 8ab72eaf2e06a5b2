"""Nearest points on streets: where people, entrances and spaces step onto the network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from .segments import keep_nearest, project
from .streets import StreetNetwork, segment_lines

_BLOCK = 20_000
_FIRST_RADIUS_M = 16.0
TOLERANCE_M = 1e-6
"""Thresholds on distance hold at equality, within this."""


@dataclass(frozen=True)
class StreetPoints:
    """A point on a street for each of several places.

    Attributes
    ----------
    segment : segment of the network, -1 where no street is near enough.
    at_m : position along the segment.
    walk_m : straight walk to it, NaN where there is none.
    """

    segment: np.ndarray
    at_m: np.ndarray
    walk_m: np.ndarray


class Streets:
    """The usable segments of a network, indexed in space.

    >>> import pyproj
    >>> from urban_profiling_plugin.core.frame import Frame
    >>> from urban_profiling_plugin.core.network.streets import street_network
    >>> road = np.array([shapely.LineString([(0, 0), (2000, 0)])])
    >>> streets = Streets(street_network(Frame(road, {}, pyproj.CRS.from_epsg(32628))))
    >>> found = streets.nearest(np.array([[30.0, 40.0], [30.0, 400.0]]), max_m=100)
    >>> found.segment.tolist(), found.at_m.tolist(), found.walk_m.tolist()
    ([0, -1], [30.0, nan], [40.0, nan])
    """

    def __init__(self, network: StreetNetwork) -> None:
        self.network = network
        self.segment = np.flatnonzero(network.usable)
        self.start = network.nodes[network.start[self.segment]]
        self.end = network.nodes[network.end[self.segment]]
        self.tree = shapely.STRtree(
            segment_lines(network.nodes, network.start[self.segment], network.end[self.segment])
        )

    def nearest(self, xy: np.ndarray, max_m: float, progress: Progress | None = None) -> StreetPoints:
        """Return the nearest street point of each coordinate within a distance; among equals on the lowest segment.

        The search widens in steps: what is found within a square's half width is the nearest, the rest go on.
        """
        progress = progress or Progress()
        found = _nothing(len(xy))
        waiting = np.arange(len(xy))
        reach = max_m + TOLERANCE_M
        radius = min(_FIRST_RADIUS_M, reach)
        while len(waiting):
            for begin in range(0, len(waiting), _BLOCK):
                progress.at(100.0 * (1 - (len(waiting) - begin) / len(xy)))
                self._search(xy, waiting[begin : begin + _BLOCK], radius, found)
            if radius >= reach:
                break
            waiting = waiting[found.segment[waiting] < 0]
            radius = min(2 * radius, reach)
        return found

    def _search(self, xy: np.ndarray, rows: np.ndarray, radius: float, found: StreetPoints) -> None:
        x, y = xy[rows].T
        place, number = self.tree.query(shapely.box(x - radius, y - radius, x + radius, y + radius))
        row = rows[place]
        at, distance = project(xy[row], self.start[number], self.end[number])
        near = np.flatnonzero(distance <= radius)
        near = near[keep_nearest(row[near], number[near], distance[near])]
        found.segment[row[near]] = self.segment[number[near]]
        found.at_m[row[near]] = at[near]
        found.walk_m[row[near]] = distance[near]

    def nearest_to_shapes(self, shapes: np.ndarray, max_m: float) -> StreetPoints:
        """Return the street point nearest to each geometry within a distance; among equals on the lowest segment."""
        found = _nothing(len(shapes))
        row, number, distance = self._nearest_segments(shapes, max_m)
        if not len(row):
            return found
        best = keep_nearest(row, number, distance)
        row, number, distance = row[best], number[best], distance[best]
        touch = shapely.get_coordinates(shapely.shortest_line(shapes[row], self.tree.geometries[number]))[1::2]
        at, _ = project(touch, self.start[number], self.end[number])
        found.segment[row], found.at_m[row], found.walk_m[row] = self.segment[number], at, distance
        return found

    def _nearest_segments(self, shapes: np.ndarray, max_m: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        (row, number), distance = self.tree.query_nearest(
            shapes, max_distance=max_m + TOLERANCE_M, return_distance=True, all_matches=True
        )
        return row, number, distance


def _nothing(n: int) -> StreetPoints:
    return StreetPoints(np.full(n, -1, dtype=np.int64), np.full(n, np.nan), np.full(n, np.nan))
