"""Checks of numbers of people."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..grid import Grid
from ..people import parse_counts, stand_in_note
from ..progress import Progress
from ..roles import Role
from ..text import QT_TRANSLATE_NOOP, message
from .finding import ERROR, NOTE, WARNING, CityData, Finding, found

LARGE_HA = 1.0
"""Population polygons larger than this are too coarse for walking distances."""
TOTALS_DIFFER_PCT = 5.0


def population_not_numeric(frame: Frame, role: Role) -> Iterator[Finding]:
    """People told in words."""
    for name in _fields(frame, role):
        _, wrong = parse_counts(frame, name)
        if wrong.any():
            yield found(
                "population_not_numeric",
                ERROR,
                role.name,
                frame,
                wrong,
                QT_TRANSLATE_NOOP("UrbanProfiling", "The field “{field}” of “{name}” is not a number in {n} features."),
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Correct these values, or leave them empty when they are not known."
                ),
                field=name,
            )


def population_negative(frame: Frame, role: Role) -> Iterator[Finding]:
    """Fewer than no people."""
    for name in _fields(frame, role):
        values, _ = parse_counts(frame, name)
        if (values < 0).any():
            yield found(
                "population_negative",
                ERROR,
                role.name,
                frame,
                values < 0,
                QT_TRANSLATE_NOOP("UrbanProfiling", "The field “{field}” of “{name}” is negative in {n} features."),
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Often a code for “unknown”: leave these values empty, or correct them."
                ),
                field=name,
            )


def population_missing(frame: Frame, role: Role) -> Iterator[Finding]:
    """People not known."""
    for name in _fields(frame, role):
        values, wrong = parse_counts(frame, name)
        unknown = np.isnan(values) & ~wrong
        if unknown.any():
            yield found(
                "population_missing",
                WARNING,
                role.name,
                frame,
                unknown,
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” have no value in “{field}”."),
                QT_TRANSLATE_NOOP("UrbanProfiling", "They count as unknown, not as 0. Enter 0 where nobody lives."),
                field=name,
            )


def large_population_polygons(frame: Frame, role: Role) -> Iterator[Finding]:
    """Population polygons too coarse for walking distances; `frame` is in metres."""
    if role.name != "population":
        return
    large = shapely.area(frame.geometry) > LARGE_HA * 10_000
    if large.any():
        yield found(
            "large_population_polygons",
            WARNING,
            role.name,
            frame,
            large,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} population polygons of “{name}” are larger than {limit_ha:g} ha."),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Steps that measure walks refuse them: spread them with “Population to buildings” first.",
            ),
            limit_ha=LARGE_HA,
        )


def population_total(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Totals that differ between the layers."""
    totals: dict[str, tuple[str, float]] = {}
    for role in ("boundary", "areas", "population", "buildings"):
        frame = city.layers.get(role)
        if frame is None or frame.find("population") is None:
            continue
        note = stand_in_note(frame)
        if note is not None:
            fix = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Give a population grid, census areas or a total when you have one."
            )
            yield Finding("population_stands_in", NOTE, role, np.empty(0, dtype=np.int64), note, message(fix))
            continue
        values, _ = parse_counts(frame, "population")
        totals[role] = (frame.name, float(np.nansum(values)))
    grid = city.grids.get("population_grid")
    if grid is not None:
        totals["population_grid"] = (grid.name, _people_of_grid(city, grid))
    totals = {role: item for role, item in totals.items() if item[1] > 0}
    numbers = [number for _, number in totals.values()]
    if len(numbers) > 1 and 100.0 * (max(numbers) - min(numbers)) / max(numbers) > TOTALS_DIFFER_PCT:
        text = ", ".join(f"“{name}” {number:,.0f}" for name, number in totals.values())
        yield Finding(
            "population_total",
            WARNING,
            min(totals, key=lambda role: totals[role][1]),
            np.empty(0, dtype=np.int64),
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "The layers hold different numbers of people: {totals}."),
                totals=text,
            ),
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Check years and extents, and state in the report which one is used."
                )
            ),
        )


def grid_values(city: CityData, progress: Progress) -> Iterator[Finding]:
    """A grid without data or with impossible values."""
    grid = city.grids.get("population_grid")
    if grid is None:
        return
    if np.isnan(grid.values).all():
        yield found(
            "grid_empty",
            ERROR,
            "population_grid",
            None,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no cell with data."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Choose another raster or band."),
            name=grid.name,
        )
    negative = int((grid.values < 0).sum())
    if negative:
        yield found(
            "grid_negative",
            ERROR,
            "population_grid",
            None,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has {n} cells below 0, down to {lowest:g}."),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Declare this value as “no data” and save the raster with it."),
            name=grid.name,
            n=negative,
            lowest=float(np.nanmin(grid.values)),
        )


def _fields(frame: Frame, role: Role) -> list[str]:
    return [wanted.name for wanted in role.fields if wanted.counts and frame.find(wanted.name) is not None]


def _people_of_grid(city: CityData, grid: Grid) -> float:
    """Return the people of the cells whose centre lies in the city, of all cells when nothing says where that is."""
    values = np.where(grid.values > 0, grid.values, 0.0)
    if city.reference is None:
        return float(values.sum())
    row, column = np.nonzero(values)
    x0, dx, _, y0, _, dy = grid.transform
    x, y = x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy
    frame = city.placed[city.reference]
    if not frame.crs.equals(grid.crs, ignore_axis_order=True):  # type: ignore[union-attr]
        x, y = pyproj.Transformer.from_crs(grid.crs, frame.crs, always_xy=True).transform(x, y)
    valid = shapely.is_valid(frame.geometry)
    land = shapely.union_all(frame.geometry[valid])  # type: ignore[index]
    shapely.prepare(land)
    return float(values[row, column][shapely.contains_xy(land, x, y)].sum())
