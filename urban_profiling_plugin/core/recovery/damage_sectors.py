"""The table of area, sector and class, and which numbers of people are too small to be shown there and by area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..disclosure import complete_hidden, is_small
from ..frame import Frame
from .analysed_area import Graded
from .damage_classes import damage_labels, ends
from .overlay_buildings import Buildings


@dataclass(frozen=True)
class Cells:
    """Buildings by area, sector and class, one cell a row; only cells that have buildings.

    Attributes
    ----------
    area, sector : numbers.
    low, high : class and upper class, -1 where not analysed.
    count : buildings.
    floor_m2, population : NaN where known of none of them.
    floor_unknown_n, population_unknown_n : buildings without.
    """

    area: np.ndarray
    sector: np.ndarray
    low: np.ndarray
    high: np.ndarray
    count: np.ndarray
    floor_m2: np.ndarray
    floor_unknown_n: np.ndarray
    population: np.ndarray
    population_unknown_n: np.ndarray


def cross_sectors(buildings: Buildings, graded: Graded, element: np.ndarray, area: np.ndarray) -> Cells:
    """Return the cells of the pairs of a building and an area that holds it; what is not counted is not analysed."""
    low, high = ends(np.where(graded.counted, graded.damage_class, np.nan), graded.damage_class_high)
    grade = low.astype(np.int64) * 8 + high + 9
    key = (area * len(buildings.sectors) + buildings.sector[element]) * 64 + grade[element]
    cell, first, inverse = np.unique(key, return_index=True, return_inverse=True)
    inverse = inverse.reshape(-1)
    count = np.bincount(inverse, minlength=len(cell))

    def total(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        given = values[element]
        unknown = np.bincount(inverse[np.isnan(given)], minlength=len(cell))
        found = np.bincount(inverse, np.nan_to_num(given), len(cell))
        return np.where(unknown == count, np.nan, found), unknown

    return Cells(
        area[first],
        buildings.sector[element[first]],
        low[element[first]],
        high[element[first]],
        count,
        *total(buildings.floor_m2),
        *total(buildings.population),
    )


@dataclass(frozen=True)
class HiddenPeople:
    """Which numbers of people are left empty: by area, and by cell of the table of sectors."""

    areas: np.ndarray
    cells: np.ndarray


def hide_people(
    affected: np.ndarray, cells: Cells | None, lowest: int, element: np.ndarray, area: np.ndarray, minimum: float
) -> HiddenPeople:
    """Return which numbers of people to hide so that no small number is published or can be derived.

    The city's total is published, so small numbers by area are hidden with the next smallest (`complete_hidden`). The
    cells of an area add up to its people in damaged buildings and in others: within each of the two, small cells are
    hidden with the next smallest, and where an area's total is hidden, all cells that make it up. Of areas that
    overlap, which share people, a cell hidden in one is hidden in all.

    Parameters
    ----------
    affected : people in damaged buildings by area, shape (areas,).
    lowest : lowest class that counts as damaged.
    element, area : pairs of a building and an area that holds it.
    """
    groups = _sharing(element, area, len(affected))
    known = np.flatnonzero(~np.isnan(affected))
    hidden = _with_sharers(is_small(affected, minimum), groups)
    hidden[known] = complete_hidden(affected[known], hidden[known], minimum)
    hidden = _with_sharers(hidden, groups)
    if cells is None:
        return HiddenPeople(hidden, np.empty(0, dtype=bool))
    people = np.nan_to_num(cells.population)
    damaged = cells.low >= lowest
    small = is_small(people, minimum)
    found = small | (hidden[cells.area] & damaged)
    part = cells.area * 2 + damaged
    for number in np.unique(part[small]):  # the few with a small cell
        rows = np.flatnonzero(part == number)
        found[rows] = complete_hidden(people[rows], found[rows], minimum)
    kind = (cells.sector * 8 + cells.low + 1) * 8 + cells.high + 1
    _, shared = np.unique(np.column_stack([groups[cells.area], kind]), axis=0, return_inverse=True)
    return HiddenPeople(hidden, _with_sharers(found, shared.reshape(-1)))


def _sharing(element: np.ndarray, area: np.ndarray, areas_n: int) -> np.ndarray:
    """Return a group number for each area; areas that hold the same buildings share it."""
    several = np.flatnonzero(np.bincount(element) > 1) if len(element) else element
    shared = np.isin(element, several)
    if not shared.any():
        return np.arange(areas_n)
    _, place = np.unique(element[shared], return_inverse=True)
    row, column = area[shared], areas_n + place.reshape(-1)
    size = areas_n + int(column.max()) - areas_n + 1
    links = coo_matrix((np.ones(len(row), dtype=bool), (row, column)), shape=(size, size))
    return connected_components(links, directed=False)[1][:areas_n]


def _with_sharers(hidden: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Return what is hidden with everything of the same group."""
    return hidden | np.isin(group, group[hidden])


def sectors_table(
    cells: Cells, hidden: np.ndarray, buildings: Buildings, area_names: np.ndarray, has_people: bool
) -> Frame:
    """Return the table, one row a cell, by area and sector in their order and class."""
    order = np.lexsort((cells.high, cells.low, cells.sector, cells.area))
    low = np.where(cells.low < 0, np.nan, cells.low.astype(float))
    high = np.where(cells.high > cells.low, cells.high.astype(float), np.nan)
    population = np.where(hidden, np.nan, cells.population)
    unknown = cells.population_unknown_n.astype(float) if has_people else np.full(len(order), np.nan)
    columns = {
        "area": area_names[cells.area],
        "sector": np.array(buildings.sectors, dtype=object)[cells.sector],
        "class": low,
        "class_high": high,
        "class_label": damage_labels(low, high),
        "count": cells.count,
        "floor_m2": cells.floor_m2,
        "floor_unknown_n": cells.floor_unknown_n,
        "population": population,
        "population_unknown_n": unknown,
        "suppressed": hidden,
    }
    kinds = {"class": "integer", "class_high": "integer", "population_unknown_n": "integer"}
    return Frame(None, {key: values[order] for key, values in columns.items()}, None, None, "sectors", kinds)
