"""People of a grid, of areas or of the whole city, spread over the buildings they live in."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..crs import check_coordinates
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, check_field, ids_text
from ..grid import Grid
from ..people import CITY_WIDE_FIELD, SOURCE_FIELD, counts_of, share_is_uniform
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .dwellings import WEIGHTS, Dwellings, weigh
from .population_notes import group_notes, unplaced_notes
from .population_zones import Zones, check_grid, place_in_areas, zones_of_grid


def population_to_buildings(
    buildings: Frame,
    *,
    grid: Grid | None = None,
    areas: Frame | None = None,
    population_field: str = "population",
    group_fields: Sequence[str] = (),
    group_grids: Mapping[str, Grid] | None = None,
    total: float | None = None,
    weight: str = "area",
    levels_field: str | None = None,
    use_field: str | None = None,
    exclude_uses: str | Path | None = None,
    min_area_m2: float = 10.0,
    progress: Progress | None = None,
) -> Result:
    r"""Spread known people over buildings (dasymetric mapping with binary exclusion).

    Within each cell or area z, building i gets :math:`P_i = P_z w_i / \sum_{j \in z} w_j`. A building belongs to the
    cell or area that holds its point on surface (of overlapping areas, to the first row). The weight is the floor area
    (footprint in m2, times levels where a levels field is given; a missing level counts as one), the volume (the same,
    and levels must be given), or one. Buildings under `min_area_m2` and, with `use_field`, those of an excluded use
    hold nobody. People of a cell or area without a building that can hold them are unplaced, never moved elsewhere.

    Parameters
    ----------
    grid : people per cell, in any CRS. One of `grid` and `areas`, or neither.
    areas, population_field, group_fields : polygons with people and, by group, how many of them (sex, age, disability).
    group_grids : people of a group per cell, by the name of the output field.
    total : people of the city. With a grid or areas everything is scaled to it; alone it is spread over all buildings.
        Without any of the three the weights themselves stand in for people, and the result says so.
    weight : one of `WEIGHTS`.
    exclude_uses : CSV with a column ``use``; the plugin's table by default.
    min_area_m2 : footprints smaller than this hold nobody (polygons only).

    Returns
    -------
    Result : layer ``OUTPUT`` (all buildings in their order, with ``population``, one field a group and
        ``population_source``; NULL where nothing is known), figures ``POPULATION_IN``, ``POPULATION_OUT``, ``UNPLACED``
        with IN = OUT + UNPLACED (NULL when no people were given).

    Raises
    ------
    UrbanProfilingError : wrong or contradictory input, with the features.

    References
    ----------
    Mennis, J. (2003). Generating surface models of population using dasymetric mapping. The Professional Geographer
    55(1), 31-42.

    Examples
    --------
    >>> import pyproj, shapely
    >>> utm = pyproj.CRS.from_epsg(32628)
    >>> homes = Frame(np.array([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 50, 10)], dtype=object), {}, utm)
    >>> population_to_buildings(homes, total=8.0).layers["OUTPUT"].columns["population"].tolist()
    [2.0, 6.0]
    """
    progress = progress or Progress()
    group_grids = dict(group_grids or {})
    known = _check_request(
        buildings, grid, areas, population_field, group_fields, group_grids, total, weight, levels_field, use_field
    )
    check_coordinates(buildings, areas)
    homes = weigh(buildings, weight, levels_field, use_field, exclude_uses, min_area_m2, progress.part(0, 60))
    notes = list(homes.notes)
    progress.part(60, 62, QT_TRANSLATE_NOOP("UrbanProfiling", "Spreading people over buildings"))
    groups: dict[str, Zones] = {}
    if areas is not None:
        zone = place_in_areas(homes, areas, notes, progress)
        people = Zones(zone, known[population_field], areas.ids)  # type: ignore[arg-type]
        groups = {name: Zones(zone, known[name], areas.ids) for name in group_fields}
        source = "areas"
    elif grid is not None:
        people = zones_of_grid(homes, grid)
        source = "grid"
    else:
        stands_in = "buildings" if weight == "equal" else "floor_area"
        source = "total" if total is not None else stands_in
        people = Zones(np.zeros(len(homes.weight), dtype=np.int64), np.array([total or math.nan]), np.array([0]))
    groups.update({name: zones_of_grid(homes, one) for name, one in group_grids.items()})
    progress.at(80)
    if source in ("floor_area", "buildings"):
        return _stand_in(buildings, homes, source, notes)
    factor = _scale(people, total, notes)
    result = _collect(buildings, homes, people, groups, factor, source, notes)
    progress.at(100)
    return result


def _check_request(
    buildings: Frame,
    grid: Grid | None,
    areas: Frame | None,
    population_field: str,
    group_fields: Sequence[str],
    group_grids: Mapping[str, Grid],
    total: float | None,
    weight: str,
    levels_field: str | None,
    use_field: str | None,
) -> dict[str, np.ndarray]:
    """Return the people and groups of the areas by field; raise everything that is wrong at once."""
    if weight not in WEIGHTS:
        raise ValueError(f"weight is {weight}, not one of {WEIGHTS}")
    problems = Problems()
    known: dict[str, np.ndarray] = {}
    if grid is not None and areas is not None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Both a population grid (“{grid}”) and population areas (“{areas}”) are given. Choose one of them.",
            ),
            grid=grid.name,
            areas=areas.name,
        )
    if areas is not None:
        known = {name: counts_of(areas, name, problems) for name in dict.fromkeys((population_field, *group_fields))}
    elif group_fields:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Group fields ({fields}) are given without population areas. Choose the areas that hold them.",
            ),
            fields=", ".join(group_fields),
        )
    if group_grids and grid is None and areas is None and total is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Group grids are given without a population. Choose a population grid or areas too."
            )
        )
    names = [name.lower() for name in (*dict.fromkeys(group_fields), *group_grids)]
    if "population" in names or len(set(names)) < len(names):
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Two outputs would have one name among population, {names}. Rename the group fields or grids.",
            ),
            names=", ".join(names),
        )
    for one in (grid, *group_grids.values()):
        if one is not None:
            check_grid(one, problems)
    if total is not None and not (math.isfinite(total) and total > 0):
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The total population is {total:g}. Give a number above 0, or none."),
            total=total,
        )
    if weight == "volume" and buildings.find(levels_field) is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Weighting by volume needs the number of levels of “{name}”. Choose the levels field, or weight by "
                "area.",
            ),
            name=buildings.name,
        )
    for chosen in (levels_field, use_field):
        if chosen:
            check_field(buildings, chosen, problems)
    problems.raise_any()
    return known


def _scale(people: Zones, total: float | None, notes: list[Message]) -> float:
    given = float(np.nansum(people.people))
    if total is None:
        return 1.0
    if given <= 0:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The population given has no people, so it cannot be scaled to the total of {total:,.0f}. Check its "
                "field.",
            ),
            total=total,
        )
    if len(people.people) > 1 or given != total:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{given:,.0f} people were scaled to the total of {total:,.0f} (times {factor:.4f}).",
                ),
                given=given,
                total=total,
                factor=total / given,
            )
        )
    return total / given


def _stand_in(buildings: Frame, homes: Dwellings, source: str, notes: list[Message]) -> Result:
    """Return the weights in the place of people."""
    if source == "floor_area":
        note = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No population was given. The field population is not people: it holds floor area in m², which stands in "
            "for them. Shares and percentages made with it are shares of floor area.",
        )
    else:
        note = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No population was given. The field population is not people: each building counts as one, and shares and "
            "percentages made with it are shares of buildings.",
        )
    layer = _write(buildings, homes, {"population": homes.weight}, source)
    figures = {"POPULATION_IN": None, "POPULATION_OUT": None, "UNPLACED": None}
    return Result({"OUTPUT": layer}, figures, [message(note), *notes])


def _collect(
    buildings: Frame,
    homes: Dwellings,
    people: Zones,
    groups: Mapping[str, Zones],
    factor: float,
    source: str,
    notes: list[Message],
) -> Result:
    values, unplaced = people.spread(homes.weight, factor)
    columns = {"population": values}
    city_wide = []
    for name, zones in groups.items():
        columns[name], missed = zones.spread(homes.weight, factor)
        city_wide += [name] if share_is_uniform(columns[name], values) else []
        notes.extend(group_notes(name, zones, columns[name], values, float(missed.sum())))
    placed, left = float(np.nansum(values)), float(unplaced.sum())
    if source == "grid":
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The grid's values were taken as people per cell, not as people per km². A density gives wrong "
                    "figures.",
                )
            )
        )
    notes.extend(unplaced_notes(people, unplaced, placed, source))
    unknown = np.isnan(values)
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} buildings lie where no population is known; theirs is left empty (features {ids}).",
                ),
                n=int(unknown.sum()),
                all=len(values),
                ids=ids_text(homes.frame, unknown),
            )
        )
    given = float(np.nansum(people.people)) * factor
    figures = {"POPULATION_IN": given, "POPULATION_OUT": placed, "UNPLACED": left}
    breakdown = [(name, float(np.nansum(columns[name]))) for name in groups]
    layer = _write(buildings, homes, columns, source)
    if city_wide or (groups and layer.find(CITY_WIDE_FIELD)):  # what an earlier run said of other numbers goes
        layer = layer.with_columns({CITY_WIDE_FIELD: np.full(len(layer), ";".join(city_wide) or None, dtype=object)})
    return Result({"OUTPUT": layer}, figures, notes, breakdown)


def _write(buildings: Frame, homes: Dwellings, columns: Mapping[str, np.ndarray], source: str) -> Frame:
    """Return all buildings with the columns, NULL for those without a usable geometry."""
    made = {}
    for name, values in columns.items():
        made[name] = np.full(len(buildings), np.nan)
        made[name][homes.rows] = values
    made[SOURCE_FIELD] = np.full(len(buildings), source, dtype=object)
    geometry = buildings.geometry.copy()  # type: ignore[union-attr]
    geometry[homes.rows] = homes.frame.geometry
    return buildings.with_columns(made).with_geometry(geometry)
