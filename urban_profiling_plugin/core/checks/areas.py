"""Checks of neighbourhoods or districts as a whole: land counted twice, thin overlaps and gaps, land left out."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..geometry import percent, united
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData
from .finding import NOTE, WARNING, Found, check, found
from .shapes import is_narrow

OVERLAP_PCT = 0.1
UNCOVERED_PCT = 1.0
SEAM_WIDTH_M = 2.0
"""Overlaps and gaps narrower than this are one border drawn twice, not land claimed by two. The plugin's own."""
_SMALLEST_M2 = 0.01
_LEAST_SAID_PCT = 1e-4
"""A smaller share would be told with an exponent."""
_BLOCK = 2_000


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Areas overlap"),
    severity=(WARNING, NOTE),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Land that two areas share, in pieces wider than {seam_m:g} m; a note when it is no more than "
        "{overlap_pct:g} % "
        "of all their land.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "People, buildings and land there count in both areas. City figures count them once, so a sum of the areas is "
        "larger than the city.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "City figures count it once. A sum of the areas counts it twice: correct their borders. Where the layer holds "
        "two levels (districts and their neighbourhoods), use one of them.",
    ),
    roles=("areas",),
    seam_m=SEAM_WIDTH_M,
    overlap_pct=OVERLAP_PCT,
)
def areas_overlap(city: CityData, progress: Progress) -> Iterator[Found]:
    """Areas that cover land twice."""
    areas = city.metric("areas", progress)
    if areas is None:
        return
    one, other, piece = _shared(city, progress)
    wide = ~is_narrow(piece, SEAM_WIDTH_M)
    if wide.any():
        twice = max(float(percent(shapely.area(piece[wide]).sum(), _land(city, progress).area)), _LEAST_SAID_PCT)
        yield found(
            "areas",
            areas,
            np.unique(np.concatenate([one[wide], other[wide]])),
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} areas of “{name}” overlap, on {share:.3g} % of their land."),
            severity=WARNING if twice > OVERLAP_PCT else NOTE,
            share=twice,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Thin overlaps along the borders of areas"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Land that two areas share, in pieces narrower than {seam_m:g} m."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The border was drawn twice, not quite the same. What stands on the strip counts in both areas.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Give the strip to one of the two areas: edit with “Avoid overlap” switched on."
    ),
    roles=("areas",),
    seam_m=SEAM_WIDTH_M,
)
def area_slivers(city: CityData, progress: Progress) -> Iterator[Found]:
    """Strips between areas that belong to both."""
    areas = city.metric("areas", progress)
    if areas is None:
        return
    one, other, piece = _shared(city, progress)
    thin = is_narrow(piece, SEAM_WIDTH_M)
    if thin.any():
        yield found(
            "areas",
            areas,
            np.unique(other[thin]),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} areas of “{name}” overlap an earlier one on a strip narrower than {seam_m:g} m."
            ),
            seam_m=SEAM_WIDTH_M,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Thin gaps between areas"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Land that no area covers, enclosed by areas and narrower than {seam_m:g} m."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "What stands on the strip counts in no area."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Move the border of one of the areas to that of the other."),
    roles=("areas",),
    seam_m=SEAM_WIDTH_M,
)
def area_gaps(city: CityData, progress: Progress) -> Iterator[Found]:
    """Strips between areas that belong to none."""
    areas = city.metric("areas", progress)
    if areas is None:
        return
    own = drawn(city, progress)
    land = shapely.get_parts(_union(city, progress))
    rings, _ = shapely.get_rings(land, return_index=True)
    outer = np.isin(np.arange(len(rings)), np.cumsum(shapely.get_num_interior_rings(land) + 1)[:-1])
    outer[:1] = True
    gaps = shapely.polygons(rings[~outer])
    in_metres = measured(gaps, own, city.crs)
    gaps = gaps[(shapely.area(in_metres) > _SMALLEST_M2) & is_narrow(in_metres, SEAM_WIDTH_M)]
    if len(gaps):
        _, beside = shapely.STRtree(own.geometry).query(gaps, predicate="intersects")
        yield found(
            "areas",
            areas,
            np.unique(beside),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Between {n} areas of “{name}” lie {gaps} gaps narrower than {seam_m:g} m."
            ),
            gaps=len(gaps),
            seam_m=SEAM_WIDTH_M,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Areas leave out a part of the city"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Land inside the boundary that no area covers: more than {uncovered_pct:g} % of it."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "City figures that are made with the areas leave that land out."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "City figures made with the areas are for the land they cover."),
    roles=("areas",),
    uncovered_pct=UNCOVERED_PCT,
)
def areas_uncovered(city: CityData, progress: Progress) -> Iterator[Found]:
    """Areas that leave parts of the boundary out."""
    areas, boundary = city.metric("areas", progress), city.metric("boundary", progress)
    if areas is None or boundary is None:
        return
    whole = shapely.union_all(boundary.geometry)
    left = float(percent(shapely.difference(whole, _land(city, progress)).area, whole.area))
    if UNCOVERED_PCT < left < 100.0:
        yield found(
            "areas",
            areas,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "The areas of “{name}” leave out {share:.1f} % of “{boundary}”."),
            share=left,
            boundary=boundary.name,
        )


def _union(city: CityData, progress: Progress) -> shapely.Geometry:
    """Return the areas as one, in their own CRS."""
    return city.once("areas_union", lambda: united(drawn(city, progress).geometry, progress))


def _land(city: CityData, progress: Progress) -> shapely.Geometry:
    """Return the areas as one, in metres."""
    whole = np.array([_union(city, progress)], dtype=object)
    return city.once("areas_land", lambda: measured(whole, city.layers["areas"], city.crs)[0])


def _shared(city: CityData, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return city.once("areas_shared", lambda: shared_land(drawn(city, progress), city.crs, progress))


def drawn(city: CityData, progress: Progress) -> Frame:
    """Return the valid areas in their own CRS: a straight border between far corners is bent in another."""
    return city.layers["areas"].take(city.every["areas"].valid(progress))


def shared_land(areas: Frame, crs: pyproj.CRS, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return what pairs of areas have in common: row of the first, of the second (larger), the pieces in a metric CRS.

    A pair that shares several pieces appears once for each.
    """
    polygons = areas.geometry
    tree = shapely.STRtree(polygons)
    first: list[np.ndarray] = [np.empty(0, dtype=np.int64)]
    second, pieces = [first[0]], [np.empty(0, dtype=object)]
    for start in progress.each(range(0, len(polygons), _BLOCK)):
        one, other = tree.query(polygons[start : start + _BLOCK], predicate="intersects")
        one = one + start
        one, other = one[one < other], other[one < other]
        apart = shapely.touches(polygons[one], polygons[other])  # neighbours, as most pairs are
        one, other = one[~apart], other[~apart]
        progress.check()
        common, row = shapely.get_parts(shapely.intersection(polygons[one], polygons[other]), return_index=True)
        solid = shapely.get_dimensions(common) == 2
        common, row = measured(common[solid], areas, crs), row[solid]
        large = shapely.area(common) > _SMALLEST_M2
        first.append(one[row[large]])
        second.append(other[row[large]])
        pieces.append(common[large])
    return np.concatenate(first), np.concatenate(second), np.concatenate(pieces)


def measured(pieces: np.ndarray, areas: Frame, crs: pyproj.CRS) -> np.ndarray:
    """Return pieces of areas in a metric CRS."""
    return Frame(pieces, {}, areas.crs, name=areas.name).to_crs(crs).geometry
