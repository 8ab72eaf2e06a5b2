"""What a check looks at and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Callable

import numpy as np
import pyproj
import shapely

from ..crs import coordinate_problems, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..grid import Grid
from ..progress import Progress
from ..roles import ANY, POLYGON, ROLES, Role
from ..text import Message, message

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
REFERENCE_ROLES = ("boundary", "urban_extent", "areas")
"""What tells where the city is, the first that is given."""


@dataclass(frozen=True)
class Finding:
    """Something a check found.

    Attributes
    ----------
    check : name of the check.
    severity : ``error`` (steps stop or are wrong), ``warning`` (figures suffer) or ``note``.
    role : the layer it is about.
    ids : ids of all features concerned, int64, for a dialog that shows them; empty when it is about the whole layer.
    message : what is wrong. fix : what to do.
    """

    check: str
    severity: str
    role: str
    ids: np.ndarray
    message: Message
    fix: Message

    @property
    def count(self) -> int:
        """Number of features concerned, 1 for the whole layer."""
        return max(len(self.ids), 1)


@dataclass(frozen=True)
class CityData:
    """The layers of a city by role, as given.

    `without_crs` names the layers that have no CRS, `unread` says why others could not be read.
    """

    layers: Mapping[str, Frame] = field(default_factory=dict)
    grids: Mapping[str, Grid] = field(default_factory=dict)
    without_crs: Mapping[str, str] = field(default_factory=dict)
    unread: Mapping[str, Message] = field(default_factory=dict)
    _metric: dict[str, Frame] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def misplaced(self) -> dict[str, tuple[str, Message]]:
        """Layers whose coordinates cannot belong to their CRS, by role: what is wrong, as a word and as a text."""
        problems = coordinate_problems(*self.layers.values())
        found = {}
        for role, frame in self.layers.items():
            own = [(problem.kind, problem.message) for problem in problems if problem.frame is frame]
            if not own and frame.geometry is not None and usable(frame).any():
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
            role: frame
            for role, frame in self.layers.items()
            if frame.geometry is not None and role not in self.misplaced and usable(frame).any()
        }

    @cached_property
    def crs(self) -> pyproj.CRS | None:
        """The CRS in which lengths and areas are measured, ``None`` without a placed layer."""
        order = sorted(self.placed, key=lambda role: REFERENCE_ROLES.index(role) if role in REFERENCE_ROLES else 9)
        return metric_crs(*(self.placed[role] for role in order)) if order else None

    def metric(self, role: str) -> Frame | None:
        """Return a layer's valid features in metres, with their ids; ``None`` when there are none."""
        if role not in self._metric and role in self.placed:
            frame = self.placed[role]
            good = usable(frame) & shapely.is_valid(frame.geometry)
            if good.any():
                self._metric[role] = (frame if good.all() else frame.take(good)).to_crs(self.crs)  # type: ignore[arg-type]
        return self._metric.get(role)

    @property
    def reference(self) -> str | None:
        """The role that tells where the city is."""
        return next((role for role in REFERENCE_ROLES if role in self.placed), None)


@dataclass(frozen=True)
class Check:
    """A named check: `run` yields findings; `roles` are those it looks at (empty: every layer)."""

    name: str
    run: Callable[[CityData, Progress], Iterator[Finding]]
    roles: tuple[str, ...] = ()


LayerCheck = Callable[[Frame, Role], Iterator[Finding]]
CityCheck = Callable[[CityData, Progress], Iterator[Finding]]


def each_layer(function: LayerCheck) -> CityCheck:
    """Make a check of every layer out of a check of one."""

    def run(city: CityData, progress: Progress) -> Iterator[Finding]:
        for role, frame in progress.each(list(city.layers.items())):
            yield from function(frame, ROLES[role])

    return run


def each_metric(function: LayerCheck, shape: str = POLYGON) -> CityCheck:
    """Make a check out of one that needs a layer in metres; layers of another geometry are passed over."""

    def run(city: CityData, progress: Progress) -> Iterator[Finding]:
        for role in progress.each(list(city.layers)):
            frame = city.metric(role) if ROLES[role].geometry in (shape, ANY) else None
            if frame is not None:
                yield from function(frame, ROLES[role])

    return run


def found(
    check: str, severity: str, role: str, frame: Frame | None, rows: Any, template: str, fix: str, **values: Any
) -> Finding:
    """Return a finding about these rows (a mask or positions; ``None``: the whole layer).

    The templates may use ``{name}`` of the layer, ``{n}`` of the rows and ``{all}`` of the layer's features.
    """
    ids = np.empty(0, dtype=np.int64) if rows is None or frame is None else frame.ids[rows]  # type: ignore[index]
    if frame is not None:
        values = {"name": frame.name, "n": len(ids), "all": len(frame), **values}
    return Finding(check, severity, role, ids, message(template, **values), message(fix, **values))


def usable(frame: Frame) -> np.ndarray:
    """Return which features have coordinates."""
    return ~(shapely.is_missing(frame.geometry) | shapely.is_empty(frame.geometry))
