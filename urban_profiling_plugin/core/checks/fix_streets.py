"""Streets joined where they were drawn apart: ends moved onto the street they stop short of, crossings made nodes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..frame import Frame
from ..network.faults import OpenEnds, bare_crossings, line_parts, open_ends, place_on
from ..network.streets import GRID_M
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, message
from .city_data import CityData
from .finding import Finding
from .fixed import NO_ROWS, Fixed, unchanged
from .streets import GAP_M, LEVEL_FIELDS

_MOST_PASSES = 5


def close_gaps(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Move ends that stop just short of a street onto it, and give that street a vertex there.

    An end goes to the street's next vertex where that is near enough, else to the nearest point. Of two ends that face
    each other one moves. A street that would shrink to nothing stays.
    """
    streets = _Streets(city, role, progress)
    for _ in range(_MOST_PASSES):  # an end may have waited for the street it goes to
        metric, _ = line_parts(streets.metric())
        ends = open_ends(streets.metric(), GAP_M, progress)
        if not _close(streets, metric, ends):
            break
    left = len(np.unique(open_ends(streets.metric(), GAP_M, progress).row))
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed."
    )
    if left:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: ends within {gap_m:g} m of a street were joined to it; {n} streets changed. {left} streets "
            "are so "
            "short that they would vanish, and are left.",
        )
    return streets.fixed(template, gap_m=GAP_M, left=left)


def join_crossings(city: CityData, role: str, findings: list[Finding], progress: Progress) -> Fixed:
    """Give both streets of a crossing on one level a vertex in common, where a field tells which are bridges."""
    frame = city.layers[role]
    if not any(frame.find(name) for name in LEVEL_FIELDS):
        return unchanged(
            frame,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” has no field bridge, tunnel or layer: which crossings are bridges nobody can tell, so none "
                "was "
                "joined.",
            ),
        )
    streets = _Streets(city, role, progress)
    for _ in range(_MOST_PASSES):  # a vertex moves its line by less than a millimetre, perhaps across another
        crossings = bare_crossings(streets.metric(), progress)
        if not len(crossings.xy):
            break
        _join(streets, crossings.parts, crossings.xy)
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "“{name}”: streets that cross on one level got a common vertex; {n} streets changed."
    )
    return streets.fixed(template)


class _Streets:
    """The valid streets of a layer while they are mended, in the layer's own CRS.

    `parts` are the single lines; `touched` the rows, of the layer given, that have changed.
    """

    def __init__(self, city: CityData, role: str, progress: Progress) -> None:
        self.given, self._crs = city.layers[role], city.crs
        self._rows = np.flatnonzero(city.every[role].valid(progress))
        self._frame = self.given.take(self._rows)
        self.parts, self._row = line_parts(self._frame)
        self._touched = np.zeros(len(self.given), dtype=bool)

    def metric(self) -> Frame:
        """Return the streets as they are now, in metres."""
        return self._frame.to_crs(self._crs)

    def put(self, which: np.ndarray, lines: np.ndarray) -> None:
        """Put other lines in the place of some parts."""
        self.parts[which] = lines
        rows = np.unique(self._row[which])
        geometry = self._frame.geometry.copy()
        for row in rows:
            own = self.parts[np.searchsorted(self._row, row) : np.searchsorted(self._row, row, "right")]
            multi = shapely.get_type_id(geometry[row]) != 1
            geometry[row] = shapely.multilinestrings(own) if multi else own[0]
        self._frame = self._frame.with_geometry(geometry)
        self._touched[self._rows[rows]] = True

    def fixed(self, template: str, **values: object) -> Fixed:
        """Return the layer with the streets as they are now."""
        geometry = self.given.geometry.copy()
        geometry[self._rows] = self._frame.geometry
        rows = np.flatnonzero(self._touched)
        told = message(template, name=self.given.name, n=len(rows), **values)
        return Fixed(self.given.with_geometry(geometry), rows, NO_ROWS, told)


@dataclass(frozen=True)
class _Places:
    """Places on lines: the line, the vertex before, the share of the way to the next one, and the coordinates."""

    part: np.ndarray
    vertex: np.ndarray
    share: np.ndarray
    xy: np.ndarray

    def take(self, keep: np.ndarray) -> _Places:
        return _Places(self.part[keep], self.vertex[keep], self.share[keep], self.xy[keep])


def _close(streets: _Streets, metric: np.ndarray, ends: OpenEnds) -> bool:
    """Move the ends that can be moved now; return whether one was."""
    if not len(ends.part):
        return False
    end = shapely.get_coordinates(shapely.get_point(metric[ends.part], np.where(ends.last, -1, 0)))
    vertex, _, at = place_on(metric, ends.target, end)
    near = [shapely.get_coordinates(shapely.get_point(metric[ends.target], vertex + side)) for side in (0, 1)]
    apart = np.column_stack([np.hypot(*(end - xy).T) for xy in near])
    at_vertex = apart.min(axis=1) <= GAP_M
    joined = vertex + np.argmin(apart, axis=1)
    places = _places(streets.parts, ends.target, vertex, at)
    places.xy[at_vertex] = _vertices(streets.parts, ends.target[at_vertex], joined[at_vertex])
    last_of = shapely.get_num_coordinates(metric[ends.target]) - 1
    onto = [
        (target, bool(number)) if onto_vertex and number in (0, last) else None
        for target, number, last, onto_vertex in zip(
            ends.target.tolist(), joined.tolist(), last_of.tolist(), at_vertex.tolist()
        )
    ]
    chosen = _one_of_two(list(zip(ends.part.tolist(), ends.last.tolist())), onto)
    moved = ends.part[chosen], ends.last[chosen], places.xy[chosen]
    which, lines = _edited(streets.parts, places.take(chosen & ~at_vertex), moved)
    sound = shapely.is_valid(lines) & (shapely.length(lines) > 0)
    streets.put(which[sound], lines[sound])
    return bool(np.isin(ends.part[chosen], which[sound]).any())


def _one_of_two(ends: list[tuple[int, bool]], onto: list[tuple[int, bool] | None]) -> np.ndarray:
    """Return which ends may move at once: none that another moves onto, none onto one that moves."""
    moving, waited_for = set(), set()
    chosen = np.zeros(len(ends), dtype=bool)
    for number, (end, target) in enumerate(zip(ends, onto)):
        if end not in waited_for and target not in moving:
            chosen[number] = True
            moving.add(end)
            if target is not None:
                waited_for.add(target)
    return chosen


def _join(streets: _Streets, parts: np.ndarray, xy: np.ndarray) -> None:
    """Put a common vertex into both lines of each crossing."""
    metric, _ = line_parts(streets.metric())
    sides, there = [], []
    for side in (0, 1):
        vertex, _, at = place_on(metric, parts[:, side], xy)
        place = _places(streets.parts, parts[:, side], vertex, at)
        own = (at <= GRID_M).any(axis=1)
        place.xy[own] = _vertices(streets.parts, place.part[own], (vertex + (at[:, 1] < at[:, 0]))[own])
        sides.append(place)
        there.append(own)
    # a vertex that one of them has there is kept, else a new one goes where the first line is
    common = np.where((there[1] & ~there[0])[:, None], sides[1].xy, sides[0].xy)
    lacking = ~there[0], ~there[1] | there[0]
    new = [_Places(place.part, place.vertex, place.share, common).take(k) for place, k in zip(sides, lacking)]
    streets.put(*_edited(streets.parts, _Places(*(np.concatenate(pair) for pair in zip(*map(_arrays, new))))))


def _arrays(places: _Places) -> tuple[np.ndarray, ...]:
    return places.part, places.vertex, places.share, places.xy


def _places(parts: np.ndarray, which: np.ndarray, vertex: np.ndarray, at: np.ndarray) -> _Places:
    """Return places on lines, given the vertex before and the distances to it and to the next one in metres."""
    length = at.sum(axis=1)
    share = np.divide(at[:, 0], length, out=np.zeros(len(at)), where=length > 0)
    start, end = _vertices(parts, which, vertex), _vertices(parts, which, vertex + 1)
    return _Places(which, vertex, share, start + share[:, None] * (end - start))


def _vertices(parts: np.ndarray, which: np.ndarray, number: np.ndarray) -> np.ndarray:
    return shapely.get_coordinates(shapely.get_point(parts[which], number))


def _edited(
    parts: np.ndarray, inserted: _Places, moved: tuple[np.ndarray, np.ndarray, np.ndarray] | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Return the lines that change, by number, with vertices inserted and end vertices moved.

    `moved` holds the line, whether it is its last vertex, and the coordinates of each.
    """
    part, last, to = moved or (np.empty(0, dtype=np.int64), np.empty(0, dtype=bool), np.empty((0, 2)))
    which = np.unique(np.concatenate([inserted.part, part]))
    xyz, owner = shapely.get_coordinates(parts[which], include_z=True, return_index=True)
    begins = np.searchsorted(owner, np.arange(len(which)))
    ends = np.append(begins[1:], len(owner)) - 1
    own = np.searchsorted(which, part)
    xyz[np.where(last, ends[own], begins[own]), :2] = to

    at = np.searchsorted(which, inserted.part)
    before = begins[at] + inserted.vertex
    z = xyz[before, 2] + inserted.share * (xyz[before + 1, 2] - xyz[before, 2])
    every = np.vstack([xyz, np.column_stack([inserted.xy, z])])
    owners = np.concatenate([owner, at])
    place = np.concatenate([np.arange(len(owner)) - begins[owner], inserted.vertex + inserted.share])
    order = np.lexsort((place, owners))
    every, owners = every[order], owners[order]
    again = np.append(False, (owners[1:] == owners[:-1]) & (every[1:, :2] == every[:-1, :2]).all(axis=1))
    again &= np.bincount(owners, minlength=len(which))[owners] > 2
    lines = np.empty(len(which), dtype=object)
    high = shapely.has_z(parts[which])
    for with_z in (False, True):
        rows = ~again & (high[owners] == with_z)
        numbers, index = np.unique(owners[rows], return_inverse=True)
        if len(numbers):
            lines[numbers] = shapely.linestrings(every[rows][:, : 3 if with_z else 2], indices=index)
    return which, lines
