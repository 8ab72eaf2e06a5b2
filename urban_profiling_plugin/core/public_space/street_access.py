"""People, places and the streets between them, measured once and asked for any choice of places."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..frame import Frame, ids_text
from ..geometry import POINT, repair
from ..network import (
    TOLERANCE_M,
    Reach,
    Streets,
    WalkingGraph,
    catchment,
    find_sources,
    parts_beyond,
    street_network,
)
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message

_DRAWN_M = 25.0
_TILE_M = 500.0


@dataclass(frozen=True)
class Walking:
    """How people walk: the thresholds and tolerances of the method.

    Attributes
    ----------
    entrance_tolerance_m : streets this near to a place lead into it; given entrances this near belong to it.
    max_snap_m : longest straight walk to or from a street.
    join_tolerance_m, join_crossings, minimum_component_m : see `street_network`.
    """

    entrance_tolerance_m: float = 20.0
    max_snap_m: float = 100.0
    join_tolerance_m: float = 0.01
    join_crossings: bool = False
    minimum_component_m: float = 1000.0


@dataclass(frozen=True)
class Served:
    """What each person's point reaches.

    Attributes
    ----------
    distance_m : to the nearest place that serves it, else to the nearest of all; NaN where no way leads to one.
    place : the nearest place that serves it, -1 where none does.
    """

    distance_m: np.ndarray
    place: np.ndarray

    @property
    def served(self) -> np.ndarray:
        """Return who is served."""
        return self.place >= 0


class StreetAccess:
    """Places, streets and people's points in one metric CRS, joined into a walking graph.

    Distance = straight walk to the nearest street + along streets + straight walk to the entrance; inside a place 0.
    Entrances are as they were given: in any CRS, and not yet repaired.
    """

    def __init__(
        self,
        places: Frame,
        streets: Frame,
        people: np.ndarray,
        walking: Walking,
        entrances: Frame | None = None,
        progress: Progress | None = None,
    ) -> None:
        progress = progress or Progress()
        self.walking = walking
        network = street_network(
            streets,
            join_tolerance_m=walking.join_tolerance_m,
            join_crossings=walking.join_crossings,
            minimum_component_m=walking.minimum_component_m,
            progress=progress.part(0, 40, QT_TRANSLATE_NOOP("UrbanProfiling", "Joining the streets")),
        )
        self.notes: list[Message] = list(network.notes)
        self._streets = Streets(network)
        self._people = people
        self.attached = self._streets.nearest(
            shapely.get_coordinates(people),
            walking.max_snap_m,
            progress.part(40, 75, QT_TRANSLATE_NOOP("UrbanProfiling", "Walking from homes to streets")),
        )
        self._enter(places, entrances, progress.part(75, 100))

    def beside(self, places: Frame, entrances: Frame | None = None, progress: Progress | None = None) -> StreetAccess:
        """Return other places among the same streets and people; its notes are those of the entrances alone."""
        other = copy.copy(self)
        other.notes = []
        other._enter(places, entrances, progress or Progress())
        return other

    def _enter(self, places: Frame, entrances: Frame | None, progress: Progress) -> None:
        self.places: np.ndarray = places.geometry  # type: ignore[assignment]
        gates, gate_row = None, np.empty(0, dtype=np.int64)
        if entrances is not None:
            fixed = repair(entrances, POINT)
            self.notes += fixed.notes
            entrances = fixed.frame.to_crs(places.crs)  # type: ignore[arg-type]
            gates, gate_row = shapely.get_coordinates(entrances.geometry, return_index=True)
        sources = find_sources(
            self.places,
            self._streets,
            entrance_tolerance_m=self.walking.entrance_tolerance_m,
            max_snap_m=self.walking.max_snap_m,
            entrances=gates,
            progress=progress.part(0, 60, QT_TRANSLATE_NOOP("UrbanProfiling", "Finding the entrances")),
        )
        if entrances is not None:
            self.notes += _entrance_notes(
                entrances, gate_row[sources.entrances_unused], gate_row[sources.entrances_apart], self.walking
            )
        self.graph = WalkingGraph(self._streets.network, sources)
        self.connected = sources.connected
        self.inside_place, self.inside_point = _points_inside(self.places, self._people, progress.part(60, 100))

    def nearest(self, chosen: np.ndarray, limit_m: float = np.inf) -> tuple[np.ndarray, np.ndarray, Reach]:
        """Return each point's distance to the nearest of the chosen places and that place (NaN and -1: no way)."""
        reach = self.graph.reach(chosen, limit_m)
        distance, place = self.graph.distance_at(reach, self.attached)
        used = chosen[self.inside_place]
        lowest = np.full(len(distance), len(self.places))
        np.minimum.at(lowest, self.inside_point[used], self.inside_place[used])
        inside = lowest < len(self.places)
        distance[inside], place[inside] = 0.0, lowest[inside]
        return distance, place, reach

    def serve(
        self, limits_m: np.ndarray, chosen: np.ndarray, everyone: bool = True
    ) -> tuple[Served, list[tuple[float, np.ndarray, Reach]]]:
        """Return who is served when each place serves up to its own distance, and what each distance reaches.

        Places of one distance are asked together, places of different distances apart: a person is served when any of
        them serves. With `everyone` the distance of those whom none serves is measured as well.

        Parameters
        ----------
        limits_m : distance of each place, shape (places,).
        chosen : mask of the places that count.
        """
        size = len(self.attached.segment)
        distance, place = np.full(size, np.nan), np.full(size, -1, dtype=np.int64)
        reaches = []
        limits = np.unique(limits_m[chosen])
        for limit in limits:
            some = chosen & (limits_m == limit)
            alone = len(limits) == 1 and everyone
            found, nearest, reach = self.nearest(some, np.inf if alone else limit + TOLERANCE_M)
            serves = found <= limit + TOLERANCE_M
            better = serves & ~(distance <= found)
            distance[better], place[better] = found[better], nearest[better]
            reaches.append((float(limit), some, reach))
            if alone:
                distance = found
        if everyone and len(limits) > 1:
            found, _, _ = self.nearest(chosen)
            distance = np.where(place >= 0, distance, found)
        return Served(distance, place), reaches

    def pairs_within(
        self, limits_m: np.ndarray, progress: Progress | None = None
    ) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Yield blocks of places with all their pairs (places, place, point) within each place's limit."""
        places_n = len(self.places)
        inside = np.unique(self.inside_point * places_n + self.inside_place)
        inside_point, inside_place = inside // places_n, inside % places_n
        apart = np.flatnonzero(~self.connected)
        none = np.empty(0, dtype=np.int64)
        blocks = self.graph.pairs_within(limits_m, self.attached, progress)
        for places, place, point in itertools.chain([(apart, none, none)], blocks):
            mine = np.isin(inside_place, places)
            new = ~np.isin(point * places_n + place, inside)
            yield (
                places,
                np.concatenate([inside_place[mine], place[new]]),
                np.concatenate([inside_point[mine], point[new]]),
            )

    def catchments(
        self, reaches: Sequence[tuple[float, np.ndarray, Reach]], crs: pyproj.CRS, name: str
    ) -> tuple[Frame, Message]:
        """Return the street parts within reach, distance by distance, and the note of the self-check.

        Raises
        ------
        RuntimeError : a part lies beyond its distance, which would be an error in the method.
        """
        parts, limits, wrong = [], [], 0
        for limit, some, reach in reaches:
            found = catchment(self.graph, reach, limit)
            beyond = parts_beyond(found, self.graph, limit, self.places, some, self.walking.entrance_tolerance_m)
            wrong += int(beyond.sum())
            parts.append(found)
            limits.append(np.full(len(found.lines), limit))
        if wrong:
            raise RuntimeError(f"{wrong} catchment parts cannot be proved to lie within the distance")
        columns = {
            "from_distance_m": np.concatenate([part.from_m for part in parts]) if parts else np.empty(0),
            "to_distance_m": np.concatenate([part.to_m for part in parts]) if parts else np.empty(0),
        }
        if len(parts) > 1:
            columns["catchment_m"] = np.concatenate(limits)
        lines = np.concatenate([part.lines for part in parts]) if parts else np.empty(0, dtype=object)
        note = message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Self-check: 0 of {n} catchment parts lie beyond the distance ({distances} m)."
            ),
            n=len(lines),
            distances=", ".join(f"{limit:g}" for limit, _, _ in reaches) or "–",
        )
        return Frame(lines, columns, crs, name=name), note


def catchment_area(parts: Frame, places: np.ndarray, name: str, progress: Progress | None = None) -> Frame:
    """Return one polygon around catchment parts and places, for drawing only: streets widened by 25 m."""
    progress = progress or Progress()
    lines: np.ndarray = parts.geometry  # type: ignore[assignment]
    tile = np.floor(shapely.bounds(lines)[:, :2] / _TILE_M)
    order = np.lexsort((tile[:, 1], tile[:, 0]))
    new = np.flatnonzero((np.diff(tile[order], axis=0) != 0).any(axis=1)) + 1
    grown = []
    for rows in progress.part(0, 80).each(np.split(order, new)):
        # each line alone: GEOS takes far longer to widen many lines as one geometry
        grown.append(shapely.union_all(shapely.buffer(shapely.simplify(lines[rows], 1.0), _DRAWN_M, quad_segs=4)))
    whole = shapely.union_all(np.concatenate([np.array(grown, dtype=object), places]))
    progress.at(100)
    return Frame(np.array([whole], dtype=object), {"area_m2": np.array([shapely.area(whole)])}, parts.crs, name=name)


def _points_inside(places: np.ndarray, people: np.ndarray, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (place, point) of points inside or on the edge of a polygon."""
    polygons = np.flatnonzero(shapely.get_dimensions(places) == 2)
    if not len(polygons) or not len(people):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    tree = shapely.STRtree(people)
    shapely.prepare(places[polygons])
    found = [np.empty((2, 0), dtype=np.int64)]
    for begin in progress.each(range(0, len(polygons), 1000)):
        place, point = tree.query(places[polygons[begin : begin + 1000]], predicate="intersects")
        found.append(np.stack([polygons[begin + place], point]))
    place, point = np.concatenate(found, axis=1)
    return place, point


def _entrance_notes(entrances: Frame, unused: np.ndarray, apart: np.ndarray, walking: Walking) -> list[Message]:
    notes = []
    if len(unused):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} entrances lie farther than {tolerance_m:g} m from any place and were not used "
                    "(features {ids}).",
                ),
                name=entrances.name,
                n=len(np.unique(unused)),
                tolerance_m=walking.entrance_tolerance_m,
                ids=ids_text(entrances, np.unique(unused)),
            )
        )
    if len(apart):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} entrances lie farther than {max_snap_m:g} m from any street and lead nowhere "
                    "(features {ids}).",
                ),
                name=entrances.name,
                n=len(np.unique(apart)),
                max_snap_m=walking.max_snap_m,
                ids=ids_text(entrances, np.unique(apart)),
            )
        )
    return notes
