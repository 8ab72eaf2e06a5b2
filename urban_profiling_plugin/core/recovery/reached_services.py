"""Facilities and people on streets cut by blocked parts: who reached which kind of service, and who does now."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..clearing import Blockage, Groups
from ..errors import UrbanProfilingError
from ..frame import Frame, ids_text, is_missing
from ..geometry import areas_of_points
from ..located_people import People
from ..network import StreetPoints, Streets, find_sources
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .blocked_parts import BlockedStreets
from .building_words import words_of

_MOST_KINDS = 62
"""Kinds are the bits of an int64."""


@dataclass(frozen=True)
class Attaching:
    """How people and facilities meet the streets, see `network.find_sources`."""

    max_snap_m: float = 100.0
    entrance_tolerance_m: float = 20.0


@dataclass(frozen=True)
class Services:
    """Where on the cut network each kind of service is.

    Attributes
    ----------
    kinds : names of the kinds; one without a name where all facilities are of one kind.
    place, kind : pairs of an island or blocked part and a kind that is there.
    inside_point, inside_kind : pairs of a person's point and a kind of facility that it lies in.
    """

    kinds: list[str | None]
    place: np.ndarray
    kind: np.ndarray
    inside_point: np.ndarray
    inside_kind: np.ndarray
    notes: list[Message]


def find_services(
    facilities: Frame,
    rows: np.ndarray,
    class_field: str | None,
    people: np.ndarray,
    cut: BlockedStreets,
    streets: Streets,
    attaching: Attaching,
    progress: Progress | None = None,
) -> Services:
    """Return where each kind of service is.

    A point is at the nearest street; a polygon at every street that leads into it, and whoever lives in it reaches it.

    Parameters
    ----------
    facilities : in the network's CRS, with a usable geometry.
    rows : facilities that count: with a class where there is a field of classes.
    people : points.

    Raises
    ------
    UrbanProfilingError : no facility is near a street, or there are too many kinds.
    """
    progress = progress or Progress()
    words = words_of(facilities, class_field, rows)
    if len(words.keys) > _MOST_KINDS:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” holds {n} different values, at most {most} kinds of service can "
                "be told apart. Choose a field with the kind of facility (clinic, school), not its name.",
            ),
            name=facilities.name,
            field=class_field,
            n=len(words.keys),
            most=_MOST_KINDS,
        )
    places: np.ndarray = facilities.geometry[rows]
    sources = find_sources(
        places,
        streets,
        entrance_tolerance_m=attaching.entrance_tolerance_m,
        max_snap_m=attaching.max_snap_m,
        progress=progress.part(0, 80),
    )
    notes = _apart_notes(facilities, rows[~sources.connected], len(rows), attaching)
    stretch, along = cut.places_along(sources.part_segment, sources.part_from_m, sources.part_to_m)
    at = cut.places(StreetPoints(sources.point_segment, sources.point_at_m, sources.point_walk_m))
    place = np.concatenate([along, at])
    kind = words.number[np.concatenate([sources.part_place[stretch], sources.point_place])]
    flat = np.flatnonzero(shapely.get_dimensions(places) == 2)
    inside = areas_of_points(people, places[flat]) if len(flat) and len(people) else (flat[:0], flat[:0])
    progress.at(100)
    names: list[str | None] = words.names if class_field else [None]
    return Services(names, place, kind, inside[0], words.number[flat[inside[1]]], notes)


def _apart_notes(facilities: Frame, apart: np.ndarray, all_n: int, attaching: Attaching) -> list[Message]:
    if not len(apart):
        return []
    if len(apart) == all_n:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} facilities of “{name}” lies within {max_snap_m:g} m of a street, so nobody could "
                "reach one. Check that both layers are of the same city and have the right CRS, or raise the longest "
                "way to a street.",
            ),
            n=all_n,
            name=facilities.name,
            max_snap_m=attaching.max_snap_m,
        )
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} of {all} facilities lie farther than {max_snap_m:g} m from any street and serve nobody "
                "(features {ids}).",
            ),
            name=facilities.name,
            n=len(apart),
            all=all_n,
            max_snap_m=attaching.max_snap_m,
            ids=ids_text(facilities, apart),
        )
    ]


def read_kinds(facilities: Frame, class_field: str | None) -> tuple[np.ndarray, list[Message]]:
    """Return the facilities that count: with a class where there is a field of classes, and who does not.

    Raises
    ------
    UrbanProfilingError : none has a class.
    """
    if class_field is None:
        return np.arange(len(facilities)), []
    facilities.column(class_field)
    empty = is_missing(facilities.texts(class_field))
    if empty.all():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” is empty for all facilities. Choose the field with the kind of "
                "facility, or none to take all as one kind.",
            ),
            name=facilities.name,
            field=class_field,
        )
    if not empty.any():
        return np.arange(len(facilities)), []
    return np.flatnonzero(~empty), [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} facilities have no class in “{field}” and do not count (features {ids}).",
            ),
            name=facilities.name,
            n=int(empty.sum()),
            field=class_field,
            ids=list_ids(facilities.ids[empty]),  # type: ignore[index]
        )
    ]


@dataclass(frozen=True)
class CutOff:
    """Who is cut off from what; arrays are of the people's points, sets of kinds are bits.

    Attributes
    ----------
    blockage : islands and blocked parts with the services there.
    place : island or blocked part of each point, -1 where no street is near.
    needs : kinds that each reached before the event and needs a street for.
    before : kinds that each is cut off from before anything is cleared.
    never : who reached no facility before the event either.
    """

    blockage: Blockage
    place: np.ndarray
    needs: np.ndarray
    before: np.ndarray
    never: np.ndarray

    def after(self, order: np.ndarray) -> np.ndarray:
        """Return the kinds that each is cut off from once these parts are clear."""
        return self._lacking(_mask(order, self.blockage.parts_n))

    def _lacking(self, cleared: np.ndarray) -> np.ndarray:
        there = np.append(self.blockage.offered(cleared), np.int64(-1))  # place -1: nothing is needed there
        return self.needs & ~there[self.place]

    def groups(self, count: np.ndarray) -> Groups:
        """Return the people who are cut off, by where they are and what they need.

        Parameters
        ----------
        count : people who count at each point.
        """
        rows = np.flatnonzero((self.before != 0) & (count > 0))
        needs, code = np.unique(self.needs[rows], return_inverse=True)
        key, group = np.unique(self.place[rows] * max(len(needs), 1) + code.reshape(-1), return_inverse=True)
        people = np.bincount(group.reshape(-1), count[rows], minlength=len(key))
        return Groups(key // max(len(needs), 1), needs[key % max(len(needs), 1)] if len(needs) else key, people)

    def steps(self, order: np.ndarray, progress: Progress | None = None) -> np.ndarray:
        """Return at which step of an order each point has all it needs: 0 before any, the order's length + 1 never."""
        needs, code = np.unique(self.needs, return_inverse=True)
        cut = np.flatnonzero(self.before != 0)
        key, group = np.unique(self.place[cut] * max(len(needs), 1) + code.reshape(-1)[cut], return_inverse=True)
        found = np.zeros(len(self.place), dtype=np.int64)
        if len(cut):
            groups = Groups(key // len(needs), needs[key % len(needs)], np.ones(len(key)))
            found[cut] = self.blockage.steps(groups, order, progress)[group.reshape(-1)]
        return found


def who_is_cut_off(
    cut: BlockedStreets,
    cost: np.ndarray,
    services: Services,
    people: People,
    streets: Streets,
    attaching: Attaching,
    progress: Progress | None = None,
) -> CutOff:
    """Return who reached which kinds of service before the event, and whom blocked streets cut off from them.

    People are at the nearest street, blocked or not, anywhere along it.
    """
    points = streets.nearest(shapely.get_coordinates(people.points), attaching.max_snap_m, progress)
    place = cut.places(points)
    part, island = cut.links()
    offers = np.zeros(cut.islands_n + len(cost), dtype=np.int64)
    np.bitwise_or.at(offers, services.place, np.int64(1) << services.kind)
    blockage = Blockage(cut.islands_n, cost, part, island, offers)
    ever = np.append(blockage.offered(np.ones(len(cost), dtype=bool)), np.int64(0))[place]
    at_home = np.zeros(len(place), dtype=np.int64)
    np.bitwise_or.at(at_home, services.inside_point, np.int64(1) << services.inside_kind)
    found = CutOff(blockage, place, ever & ~at_home, np.zeros(0, dtype=np.int64), (ever | at_home) == 0)
    now = found.after(np.empty(0, dtype=np.int64))
    return CutOff(blockage, place, found.needs, now, found.never)


def _mask(rows: np.ndarray, size: int) -> np.ndarray:
    mask = np.zeros(size, dtype=bool)
    mask[rows] = True
    return mask
