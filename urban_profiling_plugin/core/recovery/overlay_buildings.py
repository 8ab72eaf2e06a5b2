"""Buildings as the damage overlay needs them: where they count, how large they are, who lives there, their sector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..errors import Problems
from ..frame import Frame
from ..geometry import points_of, repair_places
from ..people import counts_of, parse_counts, stand_in_note
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .chosen_epoch import codes_of

UNKNOWN_SECTOR = "unknown"


@dataclass(frozen=True)
class BuildingFields:
    """Names of fields of the buildings; ``None`` where not known."""

    sector: str | None = None
    population: str | None = None
    levels: str | None = None


@dataclass(frozen=True)
class Buildings:
    """Buildings with a usable geometry.

    Attributes
    ----------
    rows : their rows in the layer that was given.
    geometry, points : in the metric CRS; each counts at its point on surface.
    footprint_m2 : NaN for points.
    floor_m2 : footprint times levels; NaN where levels are unknown.
    population : residents before the event; NaN where unknown.
    has_people : whether a field says how many live there; what stands in for people says nothing of it.
    sector, sectors : number of each building's sector, and their names, the last one `UNKNOWN_SECTOR`.
    """

    rows: np.ndarray
    geometry: np.ndarray
    points: np.ndarray
    footprint_m2: np.ndarray
    floor_m2: np.ndarray
    population: np.ndarray
    has_people: bool
    sector: np.ndarray
    sectors: list[str]
    notes: list[Message]


def read_buildings(
    buildings: Frame | None, crs: pyproj.CRS, fields: BuildingFields, progress: Progress | None = None
) -> Buildings:
    """Return the buildings of a layer of footprints or points; none of them without a layer.

    Raises
    ------
    UrbanProfilingError : an empty layer; residents that are text or negative, with the features.
    """
    progress = progress or Progress()
    if buildings is None:
        none = np.empty(0)
        nothing = np.empty(0, dtype=object)
        rows = np.empty(0, dtype=np.int64)
        has_people = fields.population is not None
        return Buildings(rows, nothing, nothing, none, none, none, has_people, rows, [UNKNOWN_SECTOR], [])
    problems = Problems()
    people = np.full(len(buildings), np.nan)
    notes: list[Message] = []
    has_people = fields.population is not None
    if has_people and stand_in_note(buildings) is not None:
        has_people = False
        notes.append(_no_people_note(buildings))
    elif fields.population is not None:
        people = counts_of(buildings, fields.population, problems)
    problems.raise_any()
    fixed = repair_places(buildings.only(), progress.part(0, 50))
    geometry = fixed.frame.to_crs(crs).geometry
    progress.at(80)
    footprint = shapely.area(geometry)
    footprint = np.where(footprint > 0, footprint, np.nan)
    floor = footprint * _levels(buildings, fields.levels, notes)[fixed.rows]
    sector, sectors = _sectors(buildings, fields.sector, notes)
    points = points_of(geometry)  # type: ignore[arg-type]
    progress.at(100)
    return Buildings(
        fixed.rows,
        geometry,  # type: ignore[arg-type]
        points,
        footprint,
        floor,
        people[fixed.rows],
        has_people,
        sector[fixed.rows],
        sectors,
        [*fixed.notes, *notes],
    )


def _no_people_note(buildings: Frame) -> Message:
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The population of “{name}” is not people: floor area or buildings stand in for them, which is enough for "
            "shares but not for numbers. How many people lived in damaged buildings is not known: spread people over "
            "the buildings first (“Population to buildings”).",
        ),
        name=buildings.name,
    )


def _levels(buildings: Frame, field: str | None, notes: list[Message]) -> np.ndarray:
    if not field:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: no field of levels is chosen, so floor area is unknown; the footprint stands beside it.",
                ),
                name=buildings.name,
            )
        )
        return np.full(len(buildings), np.nan)
    levels, wrong = parse_counts(buildings, field)
    levels = np.where(levels > 0, levels, np.nan)
    unknown = np.isnan(levels)
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the number of levels is unknown for {n} of {all} buildings ({wrong} hold something that "
                    "is not a number). Their floor area is left out, not guessed.",
                ),
                name=buildings.name,
                n=int(unknown.sum()),
                all=len(buildings),
                wrong=int(wrong.sum()),
            )
        )
    return levels


def _sectors(buildings: Frame, field: str | None, notes: list[Message]) -> tuple[np.ndarray, list[str]]:
    if not field:
        return np.zeros(len(buildings), dtype=np.int64), [UNKNOWN_SECTOR]
    sector, names = codes_of(buildings.column(field))
    unknown = (sector < 0) | np.isin(sector, [i for i, name in enumerate(names) if name.lower() == UNKNOWN_SECTOR])
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: the field {field} is empty for {n} of {all} buildings; they stand apart as “{word}”.",
                ),
                name=buildings.name,
                field=field,
                n=int(unknown.sum()),
                all=len(buildings),
                word=UNKNOWN_SECTOR,
            )
        )
    return np.where(unknown, len(names), sector), [*names, UNKNOWN_SECTOR]
