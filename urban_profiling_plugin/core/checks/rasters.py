"""Checks of rasters: no data, fillers, units, cells, and whether they cover the city."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely

from ..frame import Frame
from ..geometry import made_valid, percent
from ..grid import Grid
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData
from .finding import ERROR, NOTE, WARNING, Found, check, found
from .places import box_in, in_degrees

FILLERS = (-9999.0, -99999.0, -32768.0, -32767.0, -2147483648.0, 65535.0, 4294967295.0)
HUGE = 1e15
"""No person, metre or share is this large: a filler such as 3.4e38."""
LOWEST_M, HIGHEST_M = -430.0, 8849.0
"""The shore of the Dead Sea and the top of Mount Everest."""
CROWDED_PER_KM2 = 100_000.0
"""More people per km² than any city has on the land where it has any. The plugin's own limit."""
COARSE_M = {"population_grid": 1000.0, "elevation": 100.0}
UNCOVERED_PCT = 1.0
_MANY_CELLS = 100
_SLACK = 1.01
_KM_PER_DEG = 111.32


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "A raster without data"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether a raster has a cell with a value."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "A step that needs it stops."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Choose another raster or band."),
)
def grid_empty(city: CityData, progress: Progress) -> Iterator[Found]:
    """Rasters of nothing."""
    for role, grid in city.grids.items():
        if np.isnan(grid.values).all():
            yield _said(role, grid, QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no cell with data."))


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Fillers that count as values"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Cells of exactly -9999, -32768, 65535 and other numbers that programs write where there is no data, and "
        "numbers too large for anything, that the raster does not declare as “no data”.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They are added up as people and averaged as heights."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Declare this value as “no data” and save the raster with it."),
)
def grid_filler(city: CityData, progress: Progress) -> Iterator[Found]:
    """Cells that hold a code for “no data”."""
    for role, grid in city.grids.items():
        progress.check()
        values, counts = _fillers(grid)
        if len(values):
            yield _said(
                role,
                grid,
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has {n} cells of {values}, which stand for “no data”."),
                n=int(counts.sum()),
                values=", ".join(f"{value:.10g}" for value in values[:3]),
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Fewer than no people in cells"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the population grid has cells below 0."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They are subtracted from the people of the city, or the step stops."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Declare this value as “no data” and save the raster with it."),
    roles=("population_grid",),
)
def grid_negative(city: CityData, progress: Progress) -> Iterator[Found]:
    """Cells of fewer than no people."""
    grid = city.grids.get("population_grid")
    negative = None if grid is None else (grid.values < 0) & ~_is_filler(grid)
    if negative is not None and negative.any():
        yield _said(
            "population_grid",
            grid,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has {n} cells below 0, down to {lowest:g}."),
            n=int(negative.sum()),
            lowest=float(grid.values[negative].min()),
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Values of another unit"),
    severity=(WARNING, NOTE),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Population grids: no cell above 1 (a share), the same in every cell (a mask; a note), or more than "
        "{crowded:,.0f} "
        "people per km² on average "
        "where people are (a density instead of people per cell). Elevation: values below {lowest:g} or above "
        "{highest:,.0f} m, or the same everywhere (a note).",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Cells are added up as people and read as metres. A density per km² in cells of one hectare gives a hundred "
        "times "
        "too many people.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Read what the cells hold at the raster's source, and turn it into people per cell or metres."
    ),
    crowded=CROWDED_PER_KM2,
    lowest=LOWEST_M,
    highest=HIGHEST_M,
)
def grid_units(city: CityData, progress: Progress) -> Iterator[Found]:
    """Rasters whose values cannot be people per cell, or metres."""
    for role, grid in city.grids.items():
        progress.check()
        values = _real(grid)
        if not len(values):
            continue
        low, high = float(values.min()), float(values.max())
        if role == "population_grid":
            yield from _people(role, grid, values)
        elif role == "elevation" and (low < LOWEST_M or high > HIGHEST_M):
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}” goes from {low:g} to {high:g}: no land is that low or high in metres."
            )
            yield _said(role, grid, template, low=low, high=high)
        elif role == "elevation" and low == high and len(values) >= _MANY_CELLS:
            template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” is {low:g} everywhere: that is no elevation.")
            yield _said(role, grid, template, severity=NOTE, low=low)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Cells too large for a city"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Cells larger than {population_m:,.0f} m (population) or {elevation_m:g} m (elevation)."
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "One value stands for many streets: what differs between neighbourhoods cannot be seen."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Use a finer raster where there is one (population: 100 m, heights: 30 m)."
    ),
    population_m=COARSE_M["population_grid"],
    elevation_m=COARSE_M["elevation"],
)
def grid_resolution(city: CityData, progress: Progress) -> Iterator[Found]:
    """Cells larger than what they are used for."""
    for role, limit in COARSE_M.items():
        grid = city.grids.get(role)
        size = None if grid is None else cell_size_m(grid)
        if size is not None and max(size) > limit * _SLACK:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The cells of “{name}” measure {width:,.0f} x {height:,.0f} m."
            )
            yield _said(role, grid, template, width=size[0], height=size[1])


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "A raster that does not cover the city"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The part of the boundary (else the urban extent, else the areas) outside the raster's extent: more than "
        "{uncovered_pct:g} %.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "People and heights there are missing, and totals too small."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Use a raster that covers the whole city; tiles can be merged."),
    uncovered_pct=UNCOVERED_PCT,
)
def grid_partial(city: CityData, progress: Progress) -> Iterator[Found]:
    """Rasters that end inside the city."""
    if city.reference is None or not city.grids:
        return
    reference = city.placed[city.reference]
    for role, grid in city.grids.items():
        progress.check()
        if in_degrees(grid) is None or _inside(box_in(reference, grid.crs), grid.bounds):
            continue
        land = city.land(progress)
        left = 0.0 if land is None else _left_out(land, city, grid)
        if UNCOVERED_PCT < left < 100.0:
            template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” leaves out {share:.1f} % of “{reference}”.")
            yield _said(role, grid, template, share=left, reference=reference.name)


def cell_size_m(grid: Grid) -> tuple[float, float] | None:
    """Return width and height of a cell in metres, measured at the raster's middle; ``None`` without a place."""
    _, dx, _, _, _, dy = grid.transform
    if grid.crs.is_geographic:
        _, south, _, north = grid.bounds
        stretch = np.cos(np.radians(np.clip((south + north) / 2, -89, 89)))
        return abs(dx) * _KM_PER_DEG * 1000 * float(stretch), abs(dy) * _KM_PER_DEG * 1000
    if not grid.crs.is_projected:
        return None
    unit = grid.crs.axis_info[0].unit_conversion_factor if grid.crs.axis_info else 1.0
    return abs(dx) * unit, abs(dy) * unit


def _inside(box: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return box[0] >= other[0] and box[1] >= other[1] and box[2] <= other[2] and box[3] <= other[3]


def _left_out(land: shapely.Geometry, city: CityData, grid: Grid) -> float:
    """Return how many percent of land in metres lie outside a raster's extent."""
    moved = Frame(np.array([land], dtype=object), {}, city.crs).to_crs(grid.crs).geometry
    land = made_valid(moved)[0]  # what crosses the edge of a projection is torn
    covered = shapely.clip_by_rect(land, *grid.bounds).area  # unlike an intersection it stands what is torn
    return float(percent(max(land.area - covered, 0.0), land.area))


def _people(role: str, grid: Grid, values: np.ndarray) -> Iterator[Found]:
    people = values[values > 0]
    size = cell_size_m(grid)
    if not len(people):
        return
    if people.max() <= 1 and len(people) > 1:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "No cell of “{name}” holds more than 1: that is a share or a mask, not people."
        )
        yield _said(role, grid, template)
    elif len(people) >= _MANY_CELLS and people.min() == people.max():
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Every cell of “{name}” with people holds {value:g}: that is a class or a mask, not people.",
        )
        yield _said(role, grid, template, severity=NOTE, value=float(people.max()))
    elif size is not None:
        density = float(people.mean()) / (size[0] * size[1] / 1e6)
        if density > CROWDED_PER_KM2:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” would hold {density:,.0f} people per km² where there are any: its cells hold something else.",
            )
            yield _said(role, grid, template, density=density)


def _fillers(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    values = grid.values[_is_filler(grid)]
    return np.unique(values, return_counts=True)


def _real(grid: Grid) -> np.ndarray:
    return grid.values[~np.isnan(grid.values) & ~_is_filler(grid)]


def _is_filler(grid: Grid) -> np.ndarray:
    return np.isin(grid.values, FILLERS) | (np.abs(grid.values) > HUGE)


def _said(role: str, grid: Grid, template: str, **values: Any) -> Found:
    return found(role, None, None, template, name=grid.name, **values)
