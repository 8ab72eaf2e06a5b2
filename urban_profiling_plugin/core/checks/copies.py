"""Checks of features that are drawn twice."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..frame import ROW_NUMBERS, is_missing
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import LARGE, Layer
from .finding import WARNING, Found, check, each_layer, found

_MAY_SHARE_A_PLACE = ("population", "damage")


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Features that are there twice"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Features with the geometry of an earlier one and the same values in every field (buildings, streets and "
        "people: in the fields that the role knows). Not looked at are points of surveys and other sensitive layers, "
        "of damage and of people: several may well share a place.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They count twice, mostly because a layer was added to itself."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Remove them with “Delete duplicate geometries”."),
)
@each_layer
def duplicate_features(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features that repeat an earlier one in all that counts."""
    again, same = _repeated(layer)
    if same.any():
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” repeat an earlier one.")
        yield found(layer.role.name, layer.frame, again[same], template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Two features with one geometry"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Lines and polygons with the geometry of an earlier one, but other values in their fields."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Their land, length or floor area counts twice."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Look which of the two is right and remove the other; keep both where they are meant, such as flats of a "
        "house.",
    ),
)
@each_layer
def duplicate_geometry(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features that repeat the geometry of an earlier one with other values."""
    again, same = _repeated(layer)
    different = again[~same]
    different = different[shapely.get_dimensions(layer.frame.geometry[different]) > 0] if len(different) else different
    if len(different):
        yield found(
            layer.role.name,
            layer.frame,
            different,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} features of “{name}” repeat the geometry of an earlier one with other values."
            ),
        )


def _repeated(layer: Layer) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows that repeat an earlier geometry, and which of them repeat its values too."""
    frame = layer.frame
    nothing = np.empty(0, dtype=np.int64), np.empty(0, dtype=bool)
    if frame.geometry is None:
        return nothing
    first = layer.first_equal
    again = np.flatnonzero(first != np.arange(len(frame)))
    if layer.role.sensitive or layer.role.name in _MAY_SHARE_A_PLACE:
        again = again[shapely.get_dimensions(frame.geometry[again]) > 0]
    same = np.ones(len(again), dtype=bool)
    known = {frame.find(wanted.name) for wanted in layer.role.fields}
    every = [name for name in frame.columns if name.lower() not in ROW_NUMBERS]
    for name in known - {None} if layer.role.name in LARGE else every:
        one, other = frame.columns[name][again], frame.columns[name][first[again]]
        same &= np.asarray(one == other, dtype=bool) | (is_missing(one) & is_missing(other))
    return again, same
