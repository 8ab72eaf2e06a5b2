"""Open public space by area and for the city: counts, square metres and shares, no land counted twice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..disclosure import SmallCells
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame, in_rows, require_features
from ..geometry import POLYGON, areas_of_points, clipped_pairs, percent, points_of, repair, repair_places, sum_by_area
from ..people import counts_of, no_people_notes, per_person, stand_in_note
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, field_word, message
from ..tiles import PRECISION_M
from .counted_spaces import CountedSpaces
from .land import land_in
from .space_sizes import LINEAR, SizeClasses

_BLOCK = 50_000


@dataclass(frozen=True)
class _InArea:
    """What lies in each area: columns of shape (n,), and the number of spaces per kind and size class.

    `hectares` are those of the largest kinds that count, in the last area (the city).
    """

    columns: dict[str, np.ndarray]
    counts: dict[str, np.ndarray]
    hectares: list[tuple[str, float | None]]


def _summarise(
    spaces: Frame,
    areas: np.ndarray,
    listed: np.ndarray,
    counted: np.ndarray,
    verified: np.ndarray | None,
    size_classes: tuple[str, ...],
    progress: Progress,
) -> _InArea:
    """Return what lies in each area.

    Parameters
    ----------
    spaces : the inventory in a metric CRS.
    areas : polygons in the same CRS.
    listed, counted, verified : which spaces are counted in numbers, which make up the open land, and which of these
        somebody verified (``None``: not known).
    """
    geometry: np.ndarray = spaces.geometry  # type: ignore[assignment]
    rows = np.flatnonzero(listed)
    space, area, part = clipped_pairs(geometry[rows], areas, progress.part(0, 40))
    space = rows[space]
    area_m2 = shapely.area(areas)
    open_m2 = land_in(geometry[counted], areas, progress.part(40, 80))
    verified_m2 = (
        np.full(len(areas), np.nan) if verified is None else land_in(geometry[verified], areas, progress.part(80, 100))
    )
    size = len(areas)
    columns = {
        "space_n": np.bincount(area, minlength=size),
        "open_n": np.bincount(area[counted[space]], minlength=size),
        "open_m2": open_m2,
        "open_pct": percent(open_m2, area_m2),
        "open_verified_pct": percent(verified_m2, area_m2),
    }
    counts: dict[str, np.ndarray] = {}
    kinds = spaces.columns["kind"]
    for kind in sorted(set(kinds[rows])):
        field = field_name("kind", kind)
        counts[field] = counts.get(field, 0) + np.bincount(area[kinds[space] == kind], minlength=size)
    classes = spaces.columns["size_class"]
    for name in size_classes:
        counts[field_name("size", name)] = np.bincount(area[classes[space] == name], minlength=size)
    last = counted[space] & (area == size - 1)
    return _InArea(columns, counts, _largest(kinds[space[last]], shapely.area(part[last]) / 10_000))


def field_name(group: str, word: str) -> str:
    """Return the output field that counts the spaces of a kind or size class.

    >>> field_name("kind", "Dog park")
    'kind_dog_park_n'
    """
    return f"{group}_{field_word(word)}_n"


def _people_in(points: np.ndarray, people: np.ndarray, areas: np.ndarray) -> np.ndarray:
    """Return the people of each area; a point in several areas counts in each, unknown numbers nowhere."""
    point, area = areas_of_points(points, areas)
    return sum_by_area(area, np.nan_to_num(people)[point], len(areas))


def people_of(
    population: Frame | None, field: str | None, notes: list[Message], progress: Progress | None = None
) -> tuple[Frame, np.ndarray] | None:
    """Return the population layer with its numbers of people, checked and repaired; what was done goes to `notes`.

    Without a field each feature is one person, as in the steps on access.
    """
    if population is None:
        return None
    require_features(population)
    problems = Problems()
    values = counts_of(population, field, problems) if field else np.ones(len(population))
    problems.raise_any()
    if not field:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "No population field is chosen: each feature counts as one person.")
            )
        )
    repaired = repair_places(population, progress)
    notes.extend(repaired.notes)
    return repaired.frame, values[repaired.rows]


def _points(frame: Frame, crs: pyproj.CRS | None, progress: Progress) -> np.ndarray:
    """Return where each feature counts, in the metric CRS, block by block."""
    points = np.empty(len(frame), dtype=object)
    for start in progress.each(range(0, len(frame), _BLOCK)):
        rows = slice(start, start + _BLOCK)
        points[rows] = points_of(frame.geometry[rows])  # type: ignore[index]
    return frame.only().with_geometry(points).to_crs(crs).geometry  # type: ignore[arg-type,return-value]


def add_areas(
    result: Result,
    spaces: Frame,
    counted: CountedSpaces,
    areas: Frame | None,
    people: tuple[Frame, np.ndarray] | None,
    classes: SizeClasses,
    progress: Progress,
) -> None:
    """Add the areas' layer, the figures and the breakdown to the result."""
    listed = spaces.columns["status"] != "rejected"
    rejected = int((~listed).sum())
    if rejected:
        result.notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} rejected spaces stay in the layer but in no number."),
                n=rejected,
            )
        )
    everything = areas is None
    if areas is None:
        extents = np.array([shapely.box(*shapely.total_bounds(spaces.geometry)).buffer(1.0)], dtype=object)
    else:
        repaired = repair(areas.to_crs(spaces.crs), POLYGON, progress)  # type: ignore[arg-type]
        result.notes.extend(repaired.notes)
        own: np.ndarray = repaired.frame.geometry  # type: ignore[assignment]
        # the city stands behind the areas as one more row, so that each layer is cut once for both
        extents = np.concatenate([own, np.array([shapely.union_all(own, grid_size=PRECISION_M)], dtype=object)])
    verified = counted.verified if counted.has_status else None
    found = _summarise(
        spaces, extents, listed, counted.counted, verified, (*classes.names, LINEAR), progress.part(5, 95)
    )
    columns = found.columns
    result.figures = {
        "SPACES_N": int(columns["space_n"][-1]),
        "OPEN_HA": float(columns["open_m2"][-1]) / 10_000,
        "OPEN_PCT": None if everything else float(columns["open_pct"][-1]),
        "OPEN_VERIFIED_PCT": None if everything else float(columns["open_verified_pct"][-1]),
    }
    result.breakdown = found.hectares
    if areas is None:
        return
    if not columns["space_n"][-1]:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No space of “{spaces}” lies in “{areas}”. Check that both show the same city and that their CRSs are "
                "right.",
            ),
            spaces=spaces.name,
            areas=areas.name,
        )
    outside = int(listed.sum()) - int(columns["space_n"][-1])
    if outside:
        result.notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} spaces lie outside “{areas}” and are in no figure."),
                n=outside,
                areas=areas.name,
            )
        )
    step = progress.part(95, 100)
    columns["open_m2_pp"] = _per_person(columns["open_m2"], extents, spaces.crs, people, result.notes, step)
    numbers = {**columns, **found.counts}
    made = {name: in_rows(values[:-1], repaired.rows, len(areas)) for name, values in numbers.items()}
    kinds = {name: "integer" for name in made if name.endswith("_n")}
    result.layers["AREAS_OUTPUT"] = areas.with_columns(made, kinds)


def _per_person(
    open_m2: np.ndarray,
    extents: np.ndarray,
    crs: pyproj.CRS | None,
    people: tuple[Frame, np.ndarray] | None,
    notes: list[Message],
    progress: Progress,
) -> np.ndarray:
    note = None if people is None else stand_in_note(people[0])
    if people is None or note is not None:
        notes.extend([] if note is None else [note])
        return np.full(len(open_m2), np.nan)
    frame, values = people
    found = _people_in(_points(frame, crs, progress), values, extents)
    outside = float(np.nansum(values)) - found[-1]
    if outside > 0.5:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n:,.0f} people live outside the areas."),
                n=SmallCells().told(outside),
            )
        )
    notes += no_people_notes(found[:-1])
    return per_person(open_m2, found)


def _largest(kinds: np.ndarray, hectares: np.ndarray, limit: int = 6) -> list[tuple[str, float | None]]:
    """Return the kinds with the most land."""
    names, number = np.unique(kinds.astype(str), return_inverse=True)
    total = np.bincount(number.ravel(), weights=hectares, minlength=len(names))
    return [(str(names[i]), float(total[i])) for i in np.argsort(-total, kind="stable")[:limit]]
