"""Buildings with their damage class: checked, with floor area, and the areas in which each counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..crs import describe, metric_crs
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..geometry import POLYGON, areas_of_points, percent, points_of, repair, repair_places
from ..people import parse_counts
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_classes import CLASS_LABELS

_BLOCK = 50_000


@dataclass(frozen=True)
class DamagedBuildings:
    """Buildings with their damage class and floor area, and the areas in which each counts.

    Attributes
    ----------
    rows : positions of the usable buildings in the layer given, shape (n,); what follows is of these.
    low, high : the damage class, and the highest class where the source spans several, float, shape (n,); NaN: not
        analysed.
    footprint_m2, levels : float, shape (n,); a footprint that is not known is NaN.
    area, building : pairs of an area's row and a building; one area, 0, holds all where no areas are given.
    areas_n : number of areas.
    inside : which buildings lie in an area, shape (n,).
    """

    rows: np.ndarray
    low: np.ndarray
    high: np.ndarray
    footprint_m2: np.ndarray
    levels: np.ndarray
    area: np.ndarray
    building: np.ndarray
    areas_n: int
    inside: np.ndarray
    notes: list[Message]

    @property
    def floor_m2(self) -> np.ndarray:
        """Return the floor area, square metres."""
        return self.footprint_m2 * self.levels

    @property
    def damaged(self) -> np.ndarray:
        """Return which buildings are damaged, possibly at least."""
        return self.high > 0

    def count(self, row: np.ndarray, building: np.ndarray, rows_n: int, unknown: np.ndarray) -> RowCounts:
        """Return how many buildings each row has, over the pairs (row, building).

        Parameters
        ----------
        unknown : damaged buildings whose amount (cost, debris) is not known, shape (n,).
        """

        def number(which: np.ndarray) -> np.ndarray:
            return np.bincount(row[which[building]], minlength=rows_n)

        lost = np.isnan(self.low)
        return RowCounts(number(self.damaged & ~unknown), number(unknown), number(lost), number(self.high == 0))

    def range_notes(self) -> list[Message]:
        """Return what low, central and high take of a range of classes, where there are such."""
        spans = self.damaged & (self.high > self.low)
        if not spans.any():
            return []
        note = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} buildings have a range of damage classes: low takes the lower class, high the higher, central the "
            "mean of both.",
        )
        return [message(note, n=int(spans.sum()))]


@dataclass(frozen=True)
class RowCounts:
    """Numbers of buildings by row: damaged with a known amount, damaged with none, not analysed, undamaged."""

    known_n: np.ndarray
    unknown_n: np.ndarray
    not_analysed_n: np.ndarray
    undamaged_n: np.ndarray

    @property
    def unknown_pct(self) -> np.ndarray:
        """Return the share of damaged buildings without a known amount, percent."""
        return percent(self.unknown_n, self.known_n + self.unknown_n)

    @property
    def blank(self) -> np.ndarray:
        """Return the rows of which nothing is known: no amount of any damaged building, or none was analysed."""
        return (self.known_n == 0) & ((self.unknown_n > 0) | ((self.not_analysed_n > 0) & (self.undamaged_n == 0)))


def damaged_buildings(
    buildings: Frame,
    areas: Frame | None,
    *,
    class_field: str,
    class_high_field: str | None = None,
    levels_field: str | None = None,
    default_levels: float = 1.0,
    area_field: str | None = None,
    progress: Progress | None = None,
) -> DamagedBuildings:
    """Return buildings with damage class and floor area, and the areas that hold their point on surface.

    Parameters
    ----------
    buildings : polygons, or points where `area_field` gives the footprint.
    class_field : canonical damage class, 0 none to 4 destroyed; missing: not analysed.
    class_high_field : the highest class where the source spans several; missing: the class itself.
    levels_field : storeys; where missing or 0, `default_levels`, which is said.
    area_field : footprint in square metres; where missing it is measured.

    Raises
    ------
    UrbanProfilingError : no class field, unknown classes, a highest class under the class, negative levels or areas.
    """
    progress = progress or Progress()
    low, high = _classes(buildings, class_field, class_high_field)
    notes: list[Message] = []
    levels = _levels(buildings, levels_field, default_levels, high > 0, notes)
    given = _given_areas(buildings, area_field)
    if area_field is None and len(buildings) and not (shapely.get_dimensions(buildings.geometry) == 2).any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” holds points, which have no footprint. Use building footprints, or name the field that "
                "holds the footprint in square metres.",
            ),
            name=buildings.name,
        )
    repaired = repair_places(buildings.only(), progress.part(0, 20))
    notes += repaired.notes
    rows = repaired.rows
    crs = metric_crs(areas, repaired.frame)
    points, measured = _measured(repaired.frame, crs, progress.part(20, 70))
    if not np.isnan(measured).all():
        notes.append(message(QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints measured in {crs}."), crs=describe(crs)))
    area, building, inside = _where(points, areas, crs, notes, progress.part(70, 100))
    found = DamagedBuildings(
        rows,
        low[rows],
        high[rows],
        np.where(np.isnan(given[rows]), measured, given[rows]),
        levels[rows],
        area,
        building,
        1 if areas is None else len(areas),
        inside,
        notes,
    )
    _tell(found)
    return found


def _classes(buildings: Frame, class_field: str, class_high_field: str | None) -> tuple[np.ndarray, np.ndarray]:
    """Return the class and the highest class, NaN where not analysed."""
    if buildings.find(class_field) is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no field “{field}” with the damage class (0 none to 4 destroyed). Use the "
                "buildings that “Damage overlay” makes, or choose the field. Its fields are: {fields}.",
            ),
            name=buildings.name,
            field=class_field,
            fields=", ".join(buildings.columns) or "–",
        )
    problems = Problems()
    low = _class_values(buildings, class_field, problems)
    high = low if class_high_field is None else _class_values(buildings, class_high_field, problems)
    problems.raise_any()
    high = np.where(np.isnan(high), low, high)
    wrong = high < low
    if wrong.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: “{high}” is below “{field}” in features {ids}. It is the highest class a building may "
                "have: correct these features or leave it empty.",
            ),
            name=buildings.name,
            field=class_field,
            high=class_high_field,
            ids=list_ids(buildings.ids[wrong]),
        )
    return low, np.where(np.isnan(low), np.nan, high)


def _class_values(buildings: Frame, field: str, problems: Problems) -> np.ndarray:
    values, wrong = parse_counts(buildings, field)
    wrong |= ~np.isnan(values) & ~np.isin(values, range(len(CLASS_LABELS)))
    if wrong.any():
        column = buildings.column(field)
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: “{field}” holds values that are no damage class ({values}) in features {ids}. Classes "
                "are 0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; use “Standardise damage” for other codes.",
            ),
            ids=buildings.ids[wrong],
            name=buildings.name,
            field=field,
            values=list_ids(sorted({str(value) for value in column[wrong].tolist()})),
        )
    return values


def _levels(frame: Frame, field: str | None, default: float, counted: np.ndarray, notes: list[Message]) -> np.ndarray:
    """Return storeys by building; where unknown, the default, which is said with the number of buildings."""
    levels = np.full(len(frame), np.nan)
    if field is not None:
        levels, wrong = parse_counts(frame, field)
        wrong |= levels < 0
        if wrong.any():
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: the levels in “{field}” are not numbers, or negative, in features {ids}. Correct "
                    "them or leave them empty.",
                ),
                name=frame.name,
                field=field,
                ids=list_ids(frame.ids[wrong]),
            )
    missing = ~(levels > 0)
    if (missing & counted).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The number of levels is not known for {n} of {all} damaged buildings: they are taken as "
                    "{levels:g}, as the parameter says.",
                ),
                n=int((missing & counted).sum()),
                all=int(counted.sum()),
                levels=default,
            )
        )
    return np.where(missing, default, levels)


def _given_areas(frame: Frame, field: str | None) -> np.ndarray:
    if field is None:
        return np.full(len(frame), np.nan)
    values, wrong = parse_counts(frame, field)
    wrong |= values < 0
    if wrong.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the footprint in “{field}” is not a number, or negative, in features {ids}. Correct "
                "them or leave them empty.",
            ),
            name=frame.name,
            field=field,
            ids=list_ids(frame.ids[wrong]),
        )
    return values


def _measured(frame: Frame, crs, progress: Progress) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[no-untyped-def]
    """Return points on surface in the metric CRS, and footprints in square metres, NaN for points."""
    points = np.empty(len(frame), dtype=object)
    footprint = np.full(len(frame), np.nan)
    bare = frame.only()
    for start in progress.each(range(0, len(frame), _BLOCK)):
        rows = np.arange(start, min(start + _BLOCK, len(frame)))
        geometry = bare.take(rows).to_crs(crs).geometry
        points[rows] = points_of(geometry)
        footprint[rows] = np.where(shapely.get_dimensions(geometry) == 2, shapely.area(geometry), np.nan)
    return points, footprint


def _where(  # type: ignore[no-untyped-def]
    points: np.ndarray, areas: Frame | None, crs, notes: list[Message], progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pairs (area, building) and which buildings lie in any area."""
    if areas is None:
        return np.zeros(len(points), dtype=np.int64), np.arange(len(points)), np.ones(len(points), dtype=bool)
    usable = repair(areas.to_crs(crs), POLYGON, progress)
    notes += usable.notes
    building, area = areas_of_points(points, usable.frame.geometry)
    inside = np.zeros(len(points), dtype=bool)
    inside[building] = True
    several = int((np.bincount(building, minlength=len(points)) > 1).sum())
    if several:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Areas overlap: {n} buildings lie in several. Each area counts them, the total counts them once.",
                ),
                n=several,
            )
        )
    return usable.rows[area], building, inside


def _tell(found: DamagedBuildings) -> None:
    """Say what lies outside, what was not analysed, and when nothing is damaged."""
    outside = found.damaged & ~found.inside
    if outside.any():
        found.notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} damaged buildings lie outside the areas: they are in no row and not in the total.",
                ),
                n=int(outside.sum()),
                all=int(found.damaged.sum()),
            )
        )
    unknown = np.isnan(found.low) & found.inside
    if unknown.any():
        found.notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} buildings have no damage class: they were not analysed, and are neither damaged nor "
                    "undamaged here.",
                ),
                n=int(unknown.sum()),
                all=int(found.inside.sum()),
            )
        )
    if not found.damaged.any():
        found.notes.append(
            message(QT_TRANSLATE_NOOP("UrbanProfiling", "None of the {n} buildings is damaged."), n=int(len(found.low)))
        )
