"""Checks of numbers of people."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..grid import Grid
from ..people import stand_in_note
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, message
from .city_data import CityData, Layer, building_points
from .finding import ERROR, NOBODY, NOTE, WARNING, Found, check, each_layer, found

LARGE_HA = 1.0
"""Population polygons larger than this are too coarse for walking distances."""
TOTALS_DIFFER_PCT = 5.0
NEAR_M = 20.0
OUTSIDE_PCT, MUCH_OUTSIDE_PCT = 5.0, 20.0
_SURVEYS = ("public_space_survey", "household_survey")
_BLOCK = 20_000


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "People told in words"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the fields that hold numbers of people hold numbers."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Steps that count people stop, rather than leave some of them out."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct these values, or leave them empty when they are not known."),
)
@each_layer
def population_not_numeric(layer: Layer, progress: Progress) -> Iterator[Found]:
    """People told in words."""
    for name in people_columns(layer):
        _, wrong = layer.numbers(name)
        if wrong.any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” is not a number in {n} features."
            )
            yield found(layer.role.name, layer.frame, wrong, template, field=name)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Fewer than no people"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the fields that hold numbers of people are negative."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Steps that count people stop; other tools subtract them."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Often a code for “unknown”: leave these values empty, or correct them."
    ),
)
@each_layer
def population_negative(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Fewer than no people."""
    for name in people_columns(layer):
        values, _ = layer.numbers(name)
        if (values < 0).any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” is negative in {n} features."
            )
            yield found(layer.role.name, layer.frame, values < 0, template, field=name)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "People not known"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the field population is empty."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Unknown is not nobody: totals are too small by those who live there."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "They count as unknown, not as 0. Enter 0 where nobody lives."),
)
@each_layer
def population_missing(layer: Layer, progress: Progress) -> Iterator[Found]:
    """People not known."""
    name = layer.frame.find("population")
    if name not in people_columns(layer):
        return
    values, wrong = layer.numbers(name)
    unknown = np.isnan(values) & ~wrong
    if unknown.any():
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” have no value in “{field}”.")
        yield found(layer.role.name, layer.frame, unknown, template, field=name)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Population polygons too large for walking distances"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Polygons of the population layer larger than {limit_ha:g} ha."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "A polygon counts at one point. In a large one most people live elsewhere, so walks from that point mean "
        "little.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Steps that measure walks refuse them: spread them with “Population to buildings” first."
    ),
    roles=("population",),
    limit_ha=LARGE_HA,
)
def large_population_polygons(city: CityData, progress: Progress) -> Iterator[Found]:
    """Population polygons too coarse for walking distances."""
    frame = city.metric("population", progress)
    large = None if frame is None else shapely.area(frame.geometry) > LARGE_HA * 10_000
    if large is not None and large.any():
        yield found(
            "population",
            frame,
            large,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} population polygons of “{name}” are larger than {limit_ha:g} ha."),
            limit_ha=LARGE_HA,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Something else stands in for people"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Whether the field population_source says that floor area or buildings stand in for people."
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Percentages of people are then percentages of floor area or of buildings."
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Give a population grid, census areas or a total when you have one."),
)
@each_layer
def population_stands_in(layer: Layer, progress: Progress) -> Iterator[Found]:
    """People that are floor area."""
    told = stand_in_note(layer.frame) if people_columns(layer) else None
    if told is not None:
        yield Found(layer.role.name, NOBODY, told)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Layers that hold different numbers of people"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The sums of population over the boundary, the areas, the population layer, the buildings, and the cells of "
        "the "
        "population grid whose middle lies in the city: whether they differ by more than {differ_pct:g} %.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Figures per person depend on which of them a step uses, and do not fit each other."
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Check years and extents, and state in the report which one is used."),
    differ_pct=TOTALS_DIFFER_PCT,
)
def population_total(city: CityData, progress: Progress) -> Iterator[Found]:
    """Totals that differ between the layers."""
    totals: dict[str, tuple[str, float]] = {}
    for role in ("boundary", "areas", "population", "buildings"):
        layer = city.every.get(role)
        name = None if layer is None else layer.frame.find("population")
        if name is not None and stand_in_note(layer.frame) is None:
            totals[role] = (layer.frame.name, float(np.nansum(layer.numbers(name)[0])))
    grid = city.grids.get("population_grid")
    if grid is not None:
        cells = _cells_in_city(city, grid, progress)
        totals["population_grid"] = (grid.name, float(grid.values.ravel()[cells].sum()))
    totals = {role: item for role, item in totals.items() if item[1] > 0}
    numbers = [number for _, number in totals.values()]
    if len(numbers) > 1 and 100.0 * (max(numbers) - min(numbers)) / max(numbers) > TOTALS_DIFFER_PCT:
        text = ", ".join(f"“{name}” {number:,.0f}" for name, number in totals.values())
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "The layers hold different numbers of people: {totals}.")
        yield Found(min(totals, key=lambda role: totals[role][1]), NOBODY, message(template, totals=text))


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "People where there are no buildings"),
    severity=(NOTE, WARNING),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "People of points more than {near_m:g} m from any building, of polygons that touch none, and of grid cells in "
        "the city without one: more than {outside_pct:g} % of all, a warning from {much_pct:g} %.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "They cannot be put into buildings, and walk from where nobody lives. Mostly buildings are missing in a part "
        "of "
        "the city, or the grid spreads people over open land.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Look where they are: add missing buildings, or use a grid that was made with buildings (a “constrained” one).",
    ),
    near_m=NEAR_M,
    outside_pct=OUTSIDE_PCT,
    much_pct=MUCH_OUTSIDE_PCT,
)
def population_outside_buildings(city: CityData, progress: Progress) -> Iterator[Found]:
    """People of whom no building is known."""
    buildings = city.metric("buildings", progress)
    if buildings is None:
        return
    people = city.metric("population", progress)
    if people is not None and people.find("population") is not None:
        counts = np.nan_to_num(Layer(city.every["population"].role, people).numbers(people.find("population"))[0])
        some = np.flatnonzero(counts > 0)
        alone = some[~_near_a_building(people.geometry[some], buildings.geometry, building_points(city), progress)]
        yield from _outside(city, "population", people, alone, counts)
    grid = city.grids.get("population_grid")
    if grid is not None and city.reference is not None:
        cells = _cells_in_city(city, grid, progress)
        built = _cells_with_buildings(city, grid)
        alone = cells[~np.isin(cells, built)]
        yield from _outside(city, "population_grid", None, alone, grid.values.ravel(), cells)


def people_columns(layer: Layer) -> list[str]:
    """Return the fields that hold numbers of people; answers of surveys have codes of their own for “unknown”."""
    if layer.role.name in _SURVEYS:
        return []
    names = [layer.frame.find(wanted.name) for wanted in layer.role.fields if wanted.counts]
    return [name for name in names if name is not None]


def _outside(
    city: CityData,
    role: str,
    frame: Frame | None,
    alone: np.ndarray,
    counts: np.ndarray,
    all_: np.ndarray | None = None,
) -> Iterator[Found]:
    """Yield the finding when enough people are where no building is."""
    total = float((counts if all_ is None else counts[all_]).sum())
    share = 100.0 * float(counts[alone].sum()) / total if total > 0 else 0.0
    if share > OUTSIDE_PCT:
        yield found(
            role,
            frame,
            None if frame is None else alone,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{share:.0f} % of the people of “{name}” are where no building is."),
            severity=WARNING if share > MUCH_OUTSIDE_PCT else NOTE,
            share=share,
            **({"name": city.grids[role].name} if frame is None else {}),
        )


def _near_a_building(places: np.ndarray, buildings: np.ndarray, points: np.ndarray, progress: Progress) -> np.ndarray:
    """Return which points have a building within reach, and which polygons touch one."""
    near = np.zeros(len(places), dtype=bool)
    solid = np.flatnonzero(shapely.get_dimensions(places) > 0)
    if len(solid):  # most hold the middle of a building, which is quickly told
        tree = shapely.STRtree(points)
        for start in progress.each(range(0, len(solid), _BLOCK)):
            rows = solid[start : start + _BLOCK]
            shapely.prepare(places[rows])
            near[rows[tree.query(places[rows], predicate="intersects")[0]]] = True
    tree = shapely.STRtree(buildings)
    left = np.flatnonzero(~near)
    for start in progress.each(range(0, len(left), _BLOCK)):
        rows = left[start : start + _BLOCK]
        reach = np.where(shapely.get_dimensions(places[rows]) == 0, NEAR_M, 0.0)
        (at, _), distance = tree.query_nearest(
            places[rows], max_distance=NEAR_M, return_distance=True, all_matches=False
        )
        near[rows[at[distance <= reach[at]]]] = True
    return near


def _cells_in_city(city: CityData, grid: Grid, progress: Progress) -> np.ndarray:
    """Return the cells with people whose middle lies in the city, all with people when nothing says where that is."""

    def look() -> np.ndarray:
        cells = np.flatnonzero(grid.values > 0)
        land = city.land(progress)
        if land is None:
            return cells
        x, y = grid.centres(cells)
        if not city.crs.equals(grid.crs, ignore_axis_order=True):
            x, y = pyproj.Transformer.from_crs(grid.crs, city.crs, always_xy=True).transform(x, y)
        shapely.prepare(land)
        return cells[shapely.contains_xy(land, x, y)]

    return city.once("cells_in_city", look)


def _cells_with_buildings(city: CityData, grid: Grid) -> np.ndarray:
    x, y = shapely.get_coordinates(building_points(city)).T
    if not city.crs.equals(grid.crs, ignore_axis_order=True):
        x, y = pyproj.Transformer.from_crs(city.crs, grid.crs, always_xy=True).transform(x, y)
    return np.unique(grid.cell_of(x, y))
