"""What lies around a space that somebody decides about: other spaces, and how many people live near."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..crs import metric_crs
from ..errors import Problems
from ..frame import Frame
from ..geometry import made_valid, points_of
from ..people import counts_of, stand_in_note


@dataclass(frozen=True)
class Neighbour:
    """Another space nearby: its row, how far away (0: it touches), and how much land both share."""

    row: int
    distance_m: float
    overlap_m2: float


class Surroundings:
    """Spaces and people by where they are, to be asked for one space at a time.

    Parameters
    ----------
    inventory : polygons.
    population, population_field : points or buildings with people; ``None``, or floor area that stands in for people:
        how many live near is not known.

    Examples
    --------
    >>> import pyproj
    >>> crs = pyproj.CRS.from_epsg(32628)
    >>> spaces = Frame(shapely.box([0, 15, 500], 0, [10, 30, 510], 10), {}, crs)
    >>> homes = Frame(shapely.points([-50, 900], 0), {"population": np.array([4.0, 9.0])}, crs)
    >>> around = Surroundings(spaces, homes, "population")
    >>> around.neighbours(0), around.people(0, 400)
    ([Neighbour(row=1, distance_m=5.0, overlap_m2=0.0)], 4.0)
    """

    def __init__(self, inventory: Frame, population: Frame | None = None, population_field: str = "population") -> None:
        crs = metric_crs(inventory)
        shapes: np.ndarray = inventory.only().to_crs(crs).geometry.copy()  # type: ignore[union-attr]
        broken = ~(shapely.is_valid(shapes) | shapely.is_missing(shapes))
        shapes[broken] = made_valid(shapes[broken])
        self._shapes, self._spaces = shapes, shapely.STRtree(shapes)
        self._homes: shapely.STRtree | None = None
        self._people = np.empty(0)
        if population is not None and len(population) and stand_in_note(population) is None:
            problems = Problems()
            self._people = np.nan_to_num(counts_of(population, population_field, problems))
            problems.raise_any()
            self._homes = shapely.STRtree(points_of(population.only().to_crs(crs).geometry))  # type: ignore[arg-type]

    def neighbours(self, row: int, within_m: float = 25.0, most: int = 4) -> list[Neighbour]:
        """Return other spaces that overlap a space or lie near it: most land in common first, then the nearest."""
        here = self._shapes[row]
        if here is None or here.is_empty:
            return []
        near = self._spaces.query(here, predicate="dwithin", distance=within_m)
        near = near[near != row]
        distance = shapely.distance(self._shapes[near], here)
        overlap = np.zeros(len(near))
        touching = distance <= 0
        overlap[touching] = shapely.area(shapely.intersection(self._shapes[near[touching]], here))
        order = np.lexsort((near, distance, -overlap))[:most]
        return [Neighbour(int(near[i]), float(distance[i]), float(overlap[i])) for i in order]

    def people(self, row: int, within_m: float) -> float | None:
        """Return how many people live within a straight distance of a space, ``None`` where that is not known."""
        here = self._shapes[row]
        if self._homes is None or here is None or here.is_empty:
            return None
        near = self._homes.query(here, predicate="dwithin", distance=within_m)
        return float(self._people[near].sum())
