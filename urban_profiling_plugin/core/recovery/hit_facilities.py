"""Facilities hit: by the damage of the building they are in, on their own ground, or next to them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import Problems
from ..frame import Frame
from ..geometry import areas_of_points, percent, points_of, repair_places
from ..text import QT_TRANSLATE_NOOP, Message, message
from .analysed_area import Graded, grade
from .damage_matching import Matched, Pairs, combine_sites, match_sites, nearest_within
from .damage_sites import read_class, read_dates
from .laid_damage import LaidDamage


@dataclass(frozen=True)
class Facilities:
    """Facilities with a usable geometry: their rows in the layer, their points, what hit them, their classes."""

    rows: np.ndarray
    points: np.ndarray
    matched: Matched
    graded: Graded
    known: bool
    notes: list[Message]


def hit_facilities(
    facilities: Frame,
    laid: LaidDamage,
) -> Facilities:
    """Return the damage of facilities, points or polygons.

    A facility takes the sites of the building that holds its point on surface and those on its own ground; one outside
    every building without such sites takes the nearest site within `match_m`. A layer with a ``damage_class`` of its
    own, graded by the product, keeps it.

    Raises
    ------
    UrbanProfilingError : an empty layer; classes of its own that are none.
    """
    fixed = repair_places(facilities.only())
    geometry = fixed.frame.to_crs(laid.crs).geometry
    points = points_of(geometry)  # type: ignore[arg-type]
    own = own_grades(facilities)
    notes = list(fixed.notes)
    if own is not None:
        matched = own.take(fixed.rows)
        notes.append(own_grades_note(facilities))
        return Facilities(fixed.rows, points, matched, as_graded(matched), True, notes)
    holder = match_sites(points, laid.buildings.geometry, 0.0)
    found = _of_building(holder, laid.pairs)
    flat = np.flatnonzero(shapely.get_dimensions(geometry) == 2)
    sites = laid.sites
    tree = shapely.STRtree(sites.geometry)
    number, site = tree.query(geometry[flat], predicate="intersects")  # type: ignore[index]
    found.append((site, flat[number], np.zeros(len(site)), np.ones(len(site), dtype=bool)))
    alone = np.setdiff1d(np.arange(len(points)), np.concatenate([holder.site, flat[number]]))
    near, site, distance_m = nearest_within(geometry[alone], sites.geometry, tree, laid.rules.match_m)  # type: ignore[index]
    found.append((site, alone[near], distance_m, distance_m <= 0))
    joined = _distinct(*(np.concatenate(parts) for parts in zip(*found)))
    matched = combine_sites(joined, sites, len(points), laid.rules.rule)
    known = laid.analysed.known
    graded = grade(matched, laid.analysed.holds(points), known)
    return Facilities(fixed.rows, points, matched, graded, known, notes)


def _of_building(holder: Pairs, pairs: Pairs) -> list[tuple[np.ndarray, ...]]:
    """Return, for each facility in a building, the sites of the building."""
    order = np.argsort(pairs.element, kind="stable")
    begin = np.searchsorted(pairs.element[order], holder.element, side="left")
    size = np.searchsorted(pairs.element[order], holder.element, side="right") - begin
    facility = np.repeat(holder.site, size)
    place = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size) + np.repeat(begin, size)
    row = order[place]
    return [(pairs.site[row], facility, pairs.distance_m[row], pairs.inside[row])]


def _distinct(site: np.ndarray, element: np.ndarray, distance_m: np.ndarray, inside: np.ndarray) -> Pairs:
    """Return each pair once, with its shortest distance."""
    order = np.lexsort((distance_m, element, site))
    site, element, distance_m, inside = (values[order] for values in (site, element, distance_m, inside))
    keep = (np.diff(site, prepend=-1) != 0) | (np.diff(element, prepend=-1) != 0)
    return Pairs(site[keep], element[keep], distance_m[keep], inside[keep])


def facility_columns(facilities: Facilities, laid: LaidDamage) -> dict[str, np.ndarray]:
    """Return the number of facilities by area, analysed and damaged."""
    element, area = areas_of_points(facilities.points, laid.areas.geometry)
    areas_n = len(laid.areas.rows)

    def number(mask: np.ndarray) -> np.ndarray:
        return np.bincount(area[mask[element]], minlength=areas_n).astype(float)

    analysed = number(facilities.graded.analysed) if facilities.known else np.full(areas_n, np.nan)
    damaged = number(facilities.graded.damaged(laid.rules.lowest))
    return {
        "facilities_n": number(np.ones(len(facilities.rows), dtype=bool)),
        "facilities_analysed_n": analysed,
        "facilities_damaged_n": damaged,
        "facilities_damaged_pct": percent(damaged, analysed),
    }


def own_grades(frame: Frame) -> Matched | None:
    """Return the classes that a layer has of its own, ``None`` where no feature has one: a product graded none."""
    if frame.find("damage_class") is None:
        return None
    problems = Problems()
    low = read_class(frame, "damage_class", problems)
    high = np.full(len(frame), np.nan)
    if frame.find("damage_class_high") is not None:
        high = read_class(frame, "damage_class_high", problems)
    date = read_dates(frame, "sensor_date", problems)
    problems.raise_any()
    if np.isnan(low).all():
        return None
    high[np.isnan(low)] = np.nan
    return Matched(low, high, np.zeros(len(frame), dtype=np.int64), date, np.full(len(frame), "graded", dtype=object))


def as_graded(own: Matched) -> Graded:
    """Return the classes a layer has of its own: what has one was analysed."""
    seen = ~np.isnan(own.damage_class)
    return Graded(own.damage_class, own.damage_class_high, seen, seen)


def own_grades_note(frame: Frame) -> Message:
    """Say that a layer keeps the classes it has."""
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}” has damage classes of its own, as graded in the product; they are kept. Where they are empty, "
            "nobody analysed.",
        ),
        name=frame.name,
    )
