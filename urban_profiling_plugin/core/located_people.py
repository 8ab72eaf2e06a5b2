"""People at the points where they live, and which areas hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pyproj
import shapely

from .disclosure import SmallCells
from .errors import Problems, UrbanProfilingError
from .frame import Frame, ids_text, in_rows
from .geometry import POLYGON, areas_of_points, points_of, repair, repair_places
from .people import SOURCE_FIELD, city_wide_groups, counts_of, stand_in_note, stand_in_of
from .progress import Progress
from .text import QT_TRANSLATE_NOOP, Message, list_ids, message

_ROUNDED = 0.5
MAX_POLYGON_M2 = 10_000.0
"""People in larger polygons live anywhere in them; they must be spread over buildings first."""


@dataclass(frozen=True)
class People:
    """People at points.

    Attributes
    ----------
    frame : the layer as given, with repaired geometry where there was any to repair.
    rows : rows of `frame` that have a point, shape (n,).
    points : these points in the metric CRS.
    count : people at each point.
    groups : people of each group at each point.
    uniform : groups known for the whole city only, which show no difference between places.
    small : whether small numbers of them are told.
    """

    frame: Frame
    rows: np.ndarray
    points: np.ndarray
    count: np.ndarray
    groups: Mapping[str, np.ndarray]
    uniform: frozenset[str]
    notes: list[Message] = field(default_factory=list)
    small: SmallCells = field(default_factory=SmallCells)

    def back(self, values: np.ndarray) -> np.ndarray:
        """Return values of the points in the rows of the layer, missing elsewhere."""
        return in_rows(values, self.rows, len(self.frame))


def read_people(
    population: Frame,
    population_field: str | None,
    group_fields: Sequence[str],
    crs: pyproj.CRS,
    progress: Progress | None = None,
    small: SmallCells | None = None,
    weight_field: str | None = None,
) -> People:
    """Return the people of a layer of points or small polygons, each at its point on surface.

    Without a population field each feature is one person. An unknown number is taken as 0 and reported, and so is a
    group of more people than there are; `weight_field` may be any of the groups that is no number of people.

    Raises
    ------
    UrbanProfilingError : polygons over one hectare; numbers that are text or negative, with the features.
    """
    progress = progress or Progress()
    problems = Problems()
    counts = np.ones(len(population)) if not population_field else counts_of(population, population_field, problems)
    names = [name for name in dict.fromkeys(group_fields) if name.lower() != (population_field or "").lower()]
    groups = {name: counts_of(population, name, problems) for name in names}
    fixed = repair_places(population, progress)
    progress.at(40)
    metric = fixed.frame.to_crs(crs)
    progress.at(70)
    large = shapely.area(metric.geometry) > MAX_POLYGON_M2
    # people that were placed on buildings are in them, however large
    placed = population.find(SOURCE_FIELD) is not None
    if large.any() and not placed:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: features {ids} are larger than 1 ha, so nobody knows where in them people live. "
                "Spread the people over buildings with “Population to buildings” (populationtobuildings) first.",
            ),
            ids=metric.ids[large],  # type: ignore[index]
            name=population.name,
        )
    problems.raise_any()
    stand_in = stand_in_note(population)
    notes = [*fixed.notes, *([stand_in] if stand_in is not None else [])]
    if large.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} buildings are larger than 1 ha (features {ids}); the people in each count at one "
                    "point.",
                ),
                name=population.name,
                n=int(large.sum()),
                ids=list_ids(metric.ids[large]),  # type: ignore[index]
            )
        )
    if not population_field:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "No population field is chosen: each feature counts as one person.")
            )
        )
    notes += _unknown_notes(population, population_field, counts, groups)
    notes += _larger_notes(population, population_field, counts, groups, weight_field)
    uniform = city_wide_groups(population, groups, counts)
    if uniform:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Not measured for {groups}: their share of the people is the same everywhere, as when it is known "
                    "for the whole city only, so they show no difference between places.",
                ),
                groups=", ".join(sorted(uniform)),
            )
        )
    points = points_of(metric.geometry)  # type: ignore[arg-type]
    progress.at(100)
    geometry = population.geometry.copy()  # type: ignore[union-attr]
    geometry[fixed.rows] = fixed.frame.geometry
    return People(
        population.with_geometry(geometry),
        fixed.rows,
        points,
        np.nan_to_num(counts[fixed.rows]),
        {name: np.nan_to_num(values[fixed.rows]) for name, values in groups.items()},
        uniform,
        notes,
        small or SmallCells(),
    )


def _unknown_notes(
    frame: Frame, population_field: str | None, counts: np.ndarray, groups: Mapping[str, np.ndarray]
) -> list[Message]:
    unknown = {population_field: int(np.isnan(counts).sum())} if population_field else {}
    unknown.update({name: int(np.isnan(values).sum()) for name, values in groups.items()})
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}”: the field {field} is empty in {n} of {all} features; taken as 0 people."
            ),
            name=frame.name,
            field=name,
            n=n,
            all=len(frame),
        )
        for name, n in unknown.items()
        if n
    ]


def _larger_notes(
    frame: Frame,
    population_field: str | None,
    counts: np.ndarray,
    groups: Mapping[str, np.ndarray],
    weight_field: str | None,
) -> list[Message]:
    """Name groups of more people than all there are at a place; half a person is how numbers are rounded."""
    larger = {name: values > np.nan_to_num(counts) + _ROUNDED for name, values in groups.items()}
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {group} are more than all people ({field}) in {n} features ({ids}). Check whether both "
                "fields are right.",
            ),
            name=frame.name,
            group=name,
            field=population_field or "1",
            n=int(rows.sum()),
            ids=ids_text(frame, rows),
        )
        for name, rows in larger.items()
        if rows.any() and name != weight_field
    ]


@dataclass(frozen=True)
class Located:
    """People in areas.

    Attributes
    ----------
    inside : which points lie in any area; all of them without areas.
    point, area : the pairs of every area that holds each point; areas are numbered among those that can be used.
    rows : rows of the areas that can be used.
    """

    inside: np.ndarray
    point: np.ndarray
    area: np.ndarray
    rows: np.ndarray
    notes: list[Message]


def people_in_areas(people: People, areas: Frame | None, crs: pyproj.CRS) -> Located:
    """Return which people lie in which areas, and say who lies outside.

    Raises
    ------
    UrbanProfilingError : nobody lies in any area.
    """
    none = np.empty(0, dtype=np.int64)
    if areas is None:
        return Located(np.ones(len(people.points), dtype=bool), none, none, none, [])
    fixed = repair(areas, POLYGON)
    metric = fixed.frame.to_crs(crs)
    point, area = areas_of_points(people.points, metric.geometry)  # type: ignore[arg-type]
    inside = np.zeros(len(people.points), dtype=bool)
    inside[point] = True
    notes = list(fixed.notes)
    if not inside.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Nobody of layer “{population}” lies in an area of “{areas}”. Check that both are of the same city and "
                "have the right CRS.",
            ),
            population=people.frame.name,
            areas=areas.name,
        )
    if not inside.all():
        values = {"features": int((~inside).sum()), "areas": areas.name}
        if stand_in_of(people.frame) is not None:  # what stands in for people is no number of them
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{features} features where people may live lie outside “{areas}” and are not counted."
            )
        else:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n:.0f} people ({features} features) live outside “{areas}” and are not counted."
            )
            values["n"] = people.small.told(float(people.count[~inside].sum()))
        notes.append(message(template, **values))
    return Located(inside, point, area, fixed.rows, notes)
