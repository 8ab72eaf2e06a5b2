"""Checks of where the layers lie: their CRS, their axes, and whether they show one city."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyproj
import shapely

from ..crs import describe
from ..frame import Frame
from ..geometry import percent
from ..grid import Grid
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, message
from .finding import ERROR, NOTE, WARNING, CityData, Finding, found, usable

MOSTLY_OUTSIDE_PCT = 50.0
OVERLAP_PCT = 0.1
UNCOVERED_PCT = 1.0
_NOBODY = np.empty(0, dtype=np.int64)


def crs_missing(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Layers that do not say which CRS their coordinates are in."""
    for role, name in city.without_crs.items():
        yield found(
            "crs_missing",
            ERROR,
            role,
            None,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no coordinate reference system: no step can place it."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Set it in the layer's properties (Source › Assigned CRS)."),
            name=name,
        )


def unreadable(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Layers that could not be read at all."""
    for role, reason in city.unread.items():
        fix = QT_TRANSLATE_NOOP("UrbanProfiling", "Correct it, or choose another layer, then check again.")
        yield Finding("unreadable", ERROR, role, _NOBODY, reason, message(fix))


def crs_mixed(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Layers in several CRSs."""
    placed: dict[str, Frame | Grid] = {**city.layers, **city.grids}
    names = sorted({describe(data.crs) for data in placed.values() if data.crs is not None})
    if len(names) > 1 and city.crs is not None:
        yield Finding(
            "crs_mixed",
            NOTE,
            next(iter(placed)),
            _NOBODY,
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The layers are in {n} coordinate systems: {crs}."),
                n=len(names),
                crs=", ".join(names),
            ),
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do: every step works in metres, here in {crs}."),
                crs=describe(city.crs),
            ),
        )


def coordinates(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Degrees that claim to be metres, metres that claim to be degrees, swapped axes."""
    for role, (kind, text) in city.misplaced.items():
        fix = (
            QT_TRANSLATE_NOOP("UrbanProfiling", "Run “Swap X and Y coordinates” and use its result.")
            if kind == "swapped_coordinates"
            else QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Assign the CRS the data was made in (layer's properties, Source › Assigned CRS)."
            )
        )
        yield Finding(kind, ERROR, role, _NOBODY, text, message(fix))


def extent_overlap(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Layers that show another place than the boundary (or the areas)."""
    reference = city.reference
    if reference is None:
        return
    where = city.placed[reference]
    shares = {}
    for role in [role for role in (*city.placed, *city.grids) if role != reference]:
        progress.check()
        shares[role] = _outside(city, role, where)
    missing = [role for role, outside in shares.items() if outside.all()]
    if len(missing) > 1 and len(missing) == len(shares):
        yield found(
            "extent_overlap",
            ERROR,
            reference,
            where,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” misses every other layer: it shows another place."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the boundary of this city, or check its CRS."),
        )
        return
    for role, outside in shares.items():
        if outside.all():
            yield _missing(city, role, where)
        elif 100.0 * outside.mean() > MOSTLY_OUTSIDE_PCT:
            yield found(
                "extent_overlap",
                WARNING,
                role,
                city.placed[role],
                np.flatnonzero(usable(city.placed[role]))[outside],
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” lie outside “{reference}”."),
                QT_TRANSLATE_NOOP("UrbanProfiling", "They are in no figure. Check that both show the same city."),
                reference=where.name,
            )


def areas_overlap(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Areas that cover land twice, or leave parts of the boundary out."""
    areas = city.metric("areas")
    if areas is None:
        return
    land = shapely.union_all(areas.geometry)
    twice = float(percent(shapely.area(areas.geometry).sum() - land.area, land.area))
    if twice > OVERLAP_PCT:
        yield found(
            "areas_overlap",
            NOTE,
            "areas",
            areas,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas of “{name}” overlap on {share:.1f} % of their land."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "City figures count it once. A sum of the areas counts it twice: correct their borders.",
            ),
            share=twice,
        )
    boundary = city.metric("boundary")
    if boundary is None:
        return
    city_land = shapely.union_all(boundary.geometry)
    left = float(percent(shapely.difference(city_land, land).area, city_land.area))
    if UNCOVERED_PCT < left < 100.0:
        yield found(
            "areas_uncovered",
            NOTE,
            "areas",
            areas,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas of “{name}” leave out {share:.1f} % of “{boundary}”."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "City figures made with the areas are for the land they cover."),
            share=left,
            boundary=boundary.name,
        )


def _outside(city: CityData, role: str, where: Frame) -> np.ndarray:
    """Return which usable features (of a grid: the whole) lie outside the reference's bounding box."""
    xmin, ymin, xmax, ymax = _box_in(where, (city.grids.get(role) or city.placed[role]).crs)
    if role in city.grids:
        bounds = np.array([_grid_bounds(city, role)])
    else:
        frame = city.placed[role]
        bounds = shapely.bounds(frame.geometry[usable(frame)])  # type: ignore[index]
    return (bounds[:, 0] > xmax) | (bounds[:, 2] < xmin) | (bounds[:, 1] > ymax) | (bounds[:, 3] < ymin)


def _grid_bounds(city: CityData, role: str) -> tuple[float, float, float, float]:
    grid = city.grids[role]
    x0, dx, _, y0, _, dy = grid.transform
    rows, columns = grid.values.shape
    x1, y1 = x0 + dx * columns, y0 + dy * rows
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _box_in(frame: Frame, crs: pyproj.CRS | None) -> tuple[float, float, float, float]:
    box = shapely.total_bounds(frame.geometry)
    if frame.crs.equals(crs, ignore_axis_order=True):  # type: ignore[union-attr]
        return tuple(box)  # type: ignore[return-value]
    return pyproj.Transformer.from_crs(frame.crs, crs, always_xy=True).transform_bounds(*box)


def _missing(city: CityData, role: str, where: Frame) -> Finding:
    """Return the finding for a layer wholly outside; swapped axes explain some of these."""
    frame = city.placed.get(role)
    if frame is not None and frame.crs.is_geographic:  # type: ignore[union-attr]
        xmin, ymin, xmax, ymax = shapely.total_bounds(frame.geometry)
        west, south, east, north = _box_in(where, frame.crs)
        if ymin <= east and ymax >= west and xmin <= north and xmax >= south:
            return found(
                "swapped_coordinates",
                ERROR,
                role,
                frame,
                None,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{name}” lies in “{reference}” when latitude and longitude are swapped."
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Run “Swap X and Y coordinates” and use its result."),
                reference=where.name,
            )
    return found(
        "extent_overlap",
        ERROR,
        role,
        frame,
        None,
        QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” lies wholly outside “{reference}”."),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Choose the layer of this city, or check both CRSs."),
        **({"name": city.grids[role].name} if frame is None else {}),
        reference=where.name,
    )
