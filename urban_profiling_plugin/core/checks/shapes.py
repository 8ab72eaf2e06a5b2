"""Checks of a layer's geometries."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..duplicates import first_equal
from ..frame import Frame
from ..roles import ANY, LINE, POINT, POLYGON, Role
from ..text import QT_TRANSLATE_NOOP
from .finding import ERROR, NOTE, WARNING, Finding, found, usable

SLIVER_WIDTH_M = 0.5
"""Polygons narrower than this are slivers: twice the area over the perimeter. The plugin's own choice."""
_DIMENSION = {POINT: 0, LINE: 1, POLYGON: 2}


def empty_layer(frame: Frame, role: Role) -> Iterator[Finding]:
    """The layer has no features."""
    if not len(frame):
        yield found(
            "empty_layer",
            ERROR,
            role.name,
            frame,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no features."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Choose another layer, or check its filter and selection."),
        )


def null_geometry(frame: Frame, role: Role) -> Iterator[Finding]:
    """Features without a geometry."""
    if frame.geometry is None:
        return
    missing = ~usable(frame)
    if missing.any():
        yield found(
            "null_geometry",
            WARNING if (~missing).any() else ERROR,
            role.name,
            frame,
            missing,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” have no usable geometry."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "They are left out. Draw or delete them."),
        )


def invalid_geometry(frame: Frame, role: Role) -> Iterator[Finding]:
    """Geometries that cross or touch themselves."""
    if frame.geometry is None:
        return
    broken = usable(frame) & ~shapely.is_valid(frame.geometry)
    if broken.any():
        yield found(
            "invalid_geometry",
            WARNING,
            role.name,
            frame,
            broken,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” have an invalid geometry."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Every step repairs them on the way. “Fix geometries” does it for good."
            ),
        )


def wrong_geometry(frame: Frame, role: Role) -> Iterator[Finding]:
    """Points where polygons are needed, and the like."""
    if role.geometry == ANY:
        return
    if frame.geometry is None:
        yield found(
            "wrong_geometry",
            ERROR,
            role.name,
            frame,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” is a table without geometry."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Choose a layer that shows where things are, or join the table to one."
            ),
        )
        return
    wrong = usable(frame) & (shapely.get_dimensions(frame.geometry) != _DIMENSION[role.geometry])
    if wrong.any():
        templates = {
            POINT: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not points."),
            LINE: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not lines."),
            POLYGON: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not polygons."),
        }
        yield found(
            "wrong_geometry",
            WARNING if wrong.sum() < usable(frame).sum() else ERROR,
            role.name,
            frame,
            wrong,
            templates[role.geometry],
            QT_TRANSLATE_NOOP("UrbanProfiling", "They are left out. Choose the layer that has the right geometry."),
        )


def duplicate_geometry(frame: Frame, role: Role) -> Iterator[Finding]:
    """Features drawn twice; rows of surveys may well share a place."""
    if frame.geometry is None or role.sensitive:
        return
    again = first_equal(frame.geometry) != np.arange(len(frame))
    if again.any():
        yield found(
            "duplicate_geometry",
            WARNING,
            role.name,
            frame,
            again,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” repeat the geometry of an earlier one."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Remove them with “Delete duplicate geometries” unless they are meant."
            ),
        )


def slivers(frame: Frame, role: Role) -> Iterator[Finding]:
    """Polygons too narrow to be real; `frame` is in metres."""
    area, length = shapely.area(frame.geometry), shapely.length(frame.geometry)
    narrow = (area > 0) & (2 * area < SLIVER_WIDTH_M * length)
    if narrow.any():
        yield found(
            "slivers",
            NOTE,
            role.name,
            frame,
            narrow,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} polygons of “{name}” are narrower than {width_m:g} m."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Slivers of an overlay or of careless drawing: merge or delete them."),
            width_m=SLIVER_WIDTH_M,
        )
