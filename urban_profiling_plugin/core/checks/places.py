"""Checks of where layers lie: whether all show one city, and whether single features are far from it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..crs import box_in, degrees_apart, geographic_bounds
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..grid import Grid
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData, Layer
from .finding import ERROR, WARNING, Found, check, each_layer, found
from .systems import turned

MOSTLY_OUTSIDE_PCT = 50.0
NULL_ISLAND_DEG = 0.01
FAR_SIZES = 3.0
FAR_KM = 10.0
MIDDLE_PCT = (5.0, 95.0)
_ENOUGH = 20
_KM_PER_DEG = 111.0


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer shows another place"),
    severity=(ERROR, WARNING),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The extent of each layer and raster against that of the boundary (else the urban extent, else the areas): an "
        "error when they do not meet, a warning when more than {mostly_pct:g} % of the features lie outside. Without "
        "any of these, layers that lie more than {near_km:g} km from every other.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "What lies outside is in no figure: results are empty or too small."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the layer of this city, or check both CRSs."),
    mostly_pct=MOSTLY_OUTSIDE_PCT,
    near_km=FAR_KM,
)
def extent_overlap(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers that show another place than the boundary (or the areas)."""
    reference = city.reference
    if reference is None:
        yield from _lonely(city)
        return
    where = city.placed[reference]
    shares = {}
    swapped = turned(city)
    for role in [role for role in (*city.placed, *city.grids) if role != reference]:
        progress.check()
        shares[role] = _outside(city, role, where)
    missing = [role for role, outside in shares.items() if outside.all()]
    if len(missing) > 1 and len(missing) == len(shares):
        yield found(
            reference,
            where,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” misses every other layer: it shows another place."),
            fix=QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the boundary of this city, or check its CRS."),
        )
        return
    for role, outside in shares.items():
        if outside.all() and role not in swapped:
            yield found(
                role,
                city.placed.get(role),
                None,
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” lies wholly outside “{reference}”."),
                reference=where.name,
                **({"name": city.grids[role].name} if role in city.grids else {}),
            )
        elif not outside.all() and 100.0 * outside.mean() > MOSTLY_OUTSIDE_PCT:
            yield found(
                role,
                city.placed[role],
                np.flatnonzero(city.every[role].usable)[outside],
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” lie outside “{reference}”."),
                severity=WARNING,
                fix=QT_TRANSLATE_NOOP("UrbanProfiling", "They are in no figure. Check that both show the same city."),
                reference=where.name,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Single features far from the rest"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Features at latitude 0, longitude 0; and, in layers of {enough} features or more, those that lie more than "
        "{sizes:g} times the extent of the middle 90 % (and {far_km:g} km) away from it.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A position that was never taken is often stored as 0, 0. One such feature stretches the layer's extent over "
        "half the world, and its people or damage are missing from the city's figures.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct their positions, or delete them."),
    enough=_ENOUGH,
    sizes=FAR_SIZES,
    far_km=FAR_KM,
)
@each_layer
def stray_features(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features at the origin, or far from all others."""
    rows = np.flatnonzero(layer.usable)
    if len(rows) < 2:
        return
    bounds = shapely.bounds(layer.frame.geometry[rows])
    x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    degrees = layer.frame.crs.is_geographic
    near_zero = NULL_ISLAND_DEG if degrees else NULL_ISLAND_DEG * _KM_PER_DEG * 1000
    far = (np.abs(x) < near_zero) & (np.abs(y) < near_zero)
    if far.mean() > 0.5:
        far[:] = False  # drawn around a local origin
    if len(rows) >= _ENOUGH:
        far |= _beyond(x, y, FAR_KM / _KM_PER_DEG if degrees else FAR_KM * 1000)
    if far.any():
        yield found(
            layer.role.name,
            layer.frame,
            rows[far],
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” lie far from all others."),
        )


def _beyond(x: np.ndarray, y: np.ndarray, at_least: float) -> np.ndarray:
    """Return which places lie too far from the box of the middle ones."""
    (west, east), (south, north) = np.percentile(x, MIDDLE_PCT), np.percentile(y, MIDDLE_PCT)
    reach = max(FAR_SIZES * max(east - west, north - south), at_least)
    return (x < west - reach) | (x > east + reach) | (y < south - reach) | (y > north + reach)


def _lonely(city: CityData) -> Iterator[Found]:
    """Yield the layers that come near none of the others; of two that miss each other, the second."""
    boxes = {}
    for role, frame in city.placed.items():
        boxes[role] = geographic_bounds(frame)
    for role, grid in city.grids.items():
        box = in_degrees(grid)
        if box is not None:
            boxes[role] = box
    near = FAR_KM / _KM_PER_DEG  # two stops and a clinic of one city need not overlap
    lonely = [
        role
        for role, box in boxes.items()
        if len(boxes) > 1
        and not any(degrees_apart(box, other) <= near for place, other in boxes.items() if place != role)
    ]
    if len(lonely) == len(boxes):
        lonely = lonely[1:]
    for role in lonely:
        yield found(
            role,
            city.placed.get(role),
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” meets none of the other layers: it shows another place."),
            **({"name": city.grids[role].name} if role in city.grids else {}),
        )


def _outside(city: CityData, role: str, where: Frame) -> np.ndarray:
    """Return which usable features (of a grid: the whole) lie outside the reference's bounding box."""
    xmin, ymin, xmax, ymax = box_in(where, (city.grids.get(role) or city.placed[role]).crs)
    if role in city.grids:
        bounds = np.array([city.grids[role].bounds])
    else:
        bounds = shapely.bounds(city.placed[role].geometry[city.every[role].usable])
    return (bounds[:, 0] > xmax) | (bounds[:, 2] < xmin) | (bounds[:, 1] > ymax) | (bounds[:, 3] < ymin)


def in_degrees(grid: Grid) -> tuple[float, float, float, float] | None:
    """Return a grid's extent in degrees, ``None`` when its CRS gives none."""
    box = Frame(np.array([shapely.box(*grid.bounds)], dtype=object), {}, grid.crs, name=grid.name)
    try:
        return geographic_bounds(box)
    except UrbanProfilingError:
        return None
