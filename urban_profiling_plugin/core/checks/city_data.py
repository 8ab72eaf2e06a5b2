"""What checks look at: the layers of a city by role, with what several checks need worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Callable

import numpy as np
import pyproj
import shapely

from ..crs import coordinate_problems, metric_crs
from ..duplicates import first_equal
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import points_of, united, valid_rows
from ..grid import Grid
from ..people import parse_counts
from ..progress import Progress
from ..roles import ROLES, Role
from ..text import Message

LARGE = ("buildings", "streets", "population")
"""Roles with so many features that only the fields that checks look at are read (`columns.wanted`)."""
REACH = 1e9
"""No CRS has coordinates beyond: the Earth is 4e7 m round."""
REFERENCE_ROLES = ("boundary", "urban_extent", "areas")
"""What tells where the city is, the first that is given."""


@dataclass(frozen=True)
class Layer:
    """One layer in its role."""

    role: Role
    frame: Frame
    _kept: dict[str, tuple] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def usable(self) -> np.ndarray:
        """Return which features have coordinates."""
        if self.frame.geometry is None:
            return np.zeros(len(self.frame), dtype=bool)
        return ~(shapely.is_missing(self.frame.geometry) | shapely.is_empty(self.frame.geometry))

    def valid(self, progress: Progress) -> np.ndarray:
        """Return which features have a valid geometry that is not empty."""
        if "valid" not in self._kept:
            self._kept["valid"] = (self.usable & valid_rows(self.frame.geometry, progress),)
        return self._kept["valid"][0]

    @cached_property
    def first_equal(self) -> np.ndarray:
        """Return for each feature the row of the first one with its geometry."""
        return first_equal(self.frame.geometry)

    def is_sensitive(self, column: str) -> bool:
        """Tell whether no value of a field may be shown."""
        return self.role.sensitive or column in self.role.sensitive_columns([column])

    def numbers(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return a field as numbers, and where it holds something else; see `people.parse_counts`."""
        if name not in self._kept:
            self._kept[name] = parse_counts(self.frame, name)
        return self._kept[name]  # type: ignore[return-value]


@dataclass(frozen=True)
class CityData:
    """The layers of a city by role, as given.

    `without_crs` names the layers that have no CRS, `unread` says why others could not be read, `curved` are the roles
    whose layers hold arcs, of which a `Frame` has the chords.
    """

    layers: Mapping[str, Frame] = field(default_factory=dict)
    grids: Mapping[str, Grid] = field(default_factory=dict)
    without_crs: Mapping[str, str] = field(default_factory=dict)
    unread: Mapping[str, Message] = field(default_factory=dict)
    curved: frozenset[str] = frozenset()
    _metric: dict[str, Frame] = field(default_factory=dict, init=False, repr=False, compare=False)
    _kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    beyond: dict[str, tuple[np.ndarray, Message]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Rows of single features that the CRS of metric work does not reach, known once a layer was asked for in it."""

    def __post_init__(self) -> None:
        """Take single features that lie nowhere on Earth for features without a geometry."""
        object.__setattr__(self, "layers", {role: _on_earth(frame) for role, frame in self.layers.items()})

    @property
    def given(self) -> set[str]:
        """The roles that have a layer, readable or not."""
        return {*self.layers, *self.grids, *self.without_crs, *self.unread}

    @cached_property
    def every(self) -> dict[str, Layer]:
        """The layers that could be read, by role."""
        return {role: Layer(ROLES[role], frame) for role, frame in self.layers.items()}

    @cached_property
    def misplaced(self) -> dict[str, tuple[str, Message]]:
        """Layers whose coordinates cannot belong to their CRS, by role: what is wrong, as a word and as a text."""
        problems = coordinate_problems(*self.layers.values())
        found = {}
        for role, frame in self.layers.items():
            own = [(problem.kind, problem.message) for problem in problems if problem.frame is frame]
            if not own and self.every[role].usable.any():
                try:
                    metric_crs(frame)
                except UrbanProfilingError as error:
                    own = [("coordinates_outside_crs", error.messages[0])]
            if own:
                found[role] = own[0]
        return found

    @cached_property
    def placed(self) -> dict[str, Frame]:
        """Layers with at least one coordinate that can be right, by role."""
        return {
            role: layer.frame for role, layer in self.every.items() if role not in self.misplaced and layer.usable.any()
        }

    @cached_property
    def crs(self) -> pyproj.CRS | None:
        """The CRS in which lengths and areas are measured, ``None`` without a placed layer."""
        order = sorted(self.placed, key=lambda role: REFERENCE_ROLES.index(role) if role in REFERENCE_ROLES else 9)
        return metric_crs(*(self.placed[role] for role in order)) if order else None

    def metric(self, role: str, progress: Progress | None = None) -> Frame | None:
        """Return a layer's valid features in metres, with their ids; ``None`` when there are none."""
        if role not in self._metric and role in self.placed:
            frame = self.placed[role]
            good = self.every[role].valid(progress or Progress())
            if good.any():
                self._metric[role] = self._in_metres(role, frame if good.all() else frame.take(good))
        return self._metric.get(role)

    def _in_metres(self, role: str, frame: Frame) -> Frame:
        try:
            return frame.to_crs(self.crs)
        except UrbanProfilingError as error:
            reached = frame.reaches(self.crs)
            self.beyond[role] = (np.flatnonzero(np.isin(self.layers[role].ids, frame.ids[~reached])), error.messages[0])
            return frame.take(reached).to_crs(self.crs)

    def once(self, what: str, make: Callable[[], Any]) -> Any:
        """Return what several checks need, worked out by the first that asks."""
        if what not in self._kept:
            self._kept[what] = make()
        return self._kept[what]

    @property
    def reference(self) -> str | None:
        """The role that tells where the city is."""
        return next((role for role in REFERENCE_ROLES if role in self.placed), None)

    def land(self, progress: Progress) -> shapely.Geometry | None:
        """Return the reference's valid polygons as one, in metres."""
        frame = self.metric(self.reference, progress) if self.reference else None
        return None if frame is None else self.once("land", lambda: united(frame.geometry, progress))


def _on_earth(frame: Frame) -> Frame:
    """Return a layer without coordinates that are in no system, unless it has no others: then its CRS is wrong."""
    bounds = frame.total_bounds
    if frame.geometry is None or bounds is None:
        return frame
    if np.abs(bounds).max() <= REACH and np.isfinite(shapely.total_bounds(frame.geometry)).all():
        return frame
    with np.errstate(invalid="ignore"):
        right = (np.abs(shapely.bounds(frame.geometry)) <= REACH).all(axis=1)
    geometry = frame.geometry.copy()
    geometry[~right] = None
    return frame.with_geometry(geometry) if right.any() else frame


def building_points(city: CityData) -> np.ndarray:
    """Return the point on surface of each valid building, in metres."""
    return city.once("building_points", lambda: points_of(city.metric("buildings").geometry))
