"""How many people a building can hold: its weight when people are spread over buildings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ...paths import table
from ..crs import describe, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame, is_missing
from ..geometry import POINT, POLYGON, points_of, repair
from ..people import parse_counts
from ..progress import Progress
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message

WEIGHTS = ("area", "volume", "equal")
_BLOCK = 50_000


@dataclass(frozen=True)
class Dwellings:
    """Buildings with a usable geometry.

    Attributes
    ----------
    frame : the buildings, repaired, in their own CRS.
    rows : their rows in the layer that was given.
    points : where they count, their points on surface.
    weight : how much each can hold; 0 for a building that holds nobody.
    notes : what was repaired, left out, assumed.
    """

    frame: Frame
    rows: np.ndarray
    points: np.ndarray
    weight: np.ndarray
    notes: list[Message]


def weigh(
    buildings: Frame,
    weight: str = "area",
    levels_field: str | None = None,
    use_field: str | None = None,
    exclude_uses: str | Path | None = None,
    min_area_m2: float = 0.0,
    progress: Progress | None = None,
) -> Dwellings:
    """Return the usable buildings with their weights.

    Parameters
    ----------
    weight : ``area`` (footprint in m2, times levels where a levels field is given; a missing level counts as one),
        ``volume`` (the same) or ``equal``.
    use_field, exclude_uses : buildings of a use that the CSV table lists hold nobody; the plugin's table by default.
    min_area_m2 : polygons with a smaller footprint hold nobody.

    Raises
    ------
    UrbanProfilingError : no building can hold anybody, or points are to be weighed by area.

    Examples
    --------
    >>> import pyproj
    >>> homes = Frame(np.array([shapely.box(0, 0, 10, 10)], dtype=object), {}, pyproj.CRS.from_epsg(32628))
    >>> weigh(homes).weight.tolist()
    [100.0]
    """
    if weight not in WEIGHTS:
        raise ValueError(f"weight is {weight}, not one of {WEIGHTS}")
    progress = progress or Progress()
    notes: list[Message] = []
    given = buildings.geometry if buildings.geometry is not None else np.empty(0, dtype=object)
    types = np.unique(shapely.get_type_id(given[~shapely.is_missing(given)]))
    shape = POINT if len(types) and np.isin(types, (0, 4)).all() else POLYGON
    repaired = repair(buildings, shape, progress.part(0, 30, QT_TRANSLATE_NOOP("UrbanProfiling", "Checking buildings")))
    notes.extend(repaired.notes)
    frame = repaired.frame
    if shape == POINT and weight != "equal":
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}” holds points, which have no floor area. Choose the weight “equal”, or a layer of footprints.",
            ),
            name=buildings.name,
        )
    footprint, points = _measure(
        frame, shape, progress.part(30, 90, QT_TRANSLATE_NOOP("UrbanProfiling", "Measuring buildings")), notes
    )
    value = np.ones(len(frame)) if weight == "equal" else footprint.copy()
    if levels_field and weight != "equal":
        value *= _levels(frame, levels_field, notes)
    small = (footprint < min_area_m2) & (shape == POLYGON)
    excluded = _excluded(frame, use_field, exclude_uses, notes)
    value[small | excluded] = 0.0
    if small.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} buildings under {min_area_m2:g} m² hold nobody."),
                n=int(small.sum()),
                min_area_m2=min_area_m2,
            )
        )
    if not value.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No building of “{name}” can hold people: all are smaller than {min_area_m2:g} m² or of an excluded "
                "use. Lower the smallest area, or check the use field.",
            ),
            name=buildings.name,
            min_area_m2=min_area_m2,
        )
    return Dwellings(frame, repaired.rows, points, value, notes)


def _measure(frame: Frame, shape: str, progress: Progress, notes: list[Message]) -> tuple[np.ndarray, np.ndarray]:
    """Return footprints in m2 and points on surface (in the layer's own CRS), block by block."""
    points = np.empty(len(frame), dtype=object)
    footprint = np.full(len(frame), np.nan)
    crs = metric_crs(frame)
    geometry_only = frame.only()
    for start in progress.each(range(0, len(frame), _BLOCK)):
        rows = np.arange(start, min(start + _BLOCK, len(frame)))
        block = geometry_only.take(rows)
        points[rows] = points_of(block.geometry)  # type: ignore[arg-type]
        if shape == POLYGON:
            footprint[rows] = shapely.area(block.to_crs(crs).geometry)
    if shape == POLYGON:
        notes.append(
            message(QT_TRANSLATE_NOOP("UrbanProfiling", "Footprints were measured in {crs}."), crs=describe(crs))
        )
    return footprint, points


def _levels(frame: Frame, levels_field: str, notes: list[Message]) -> np.ndarray:
    levels, wrong = parse_counts(frame, levels_field)
    unknown = np.isnan(levels) | (levels <= 0)
    levels[unknown] = 1.0
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The number of levels is missing for {n} of {all} buildings ({wrong} of them hold something that "
                    "is not a number); they count as one level. Leave the levels field empty to weigh all by footprint "
                    "alone.",
                ),
                n=int(unknown.sum()),
                all=len(frame),
                wrong=int(wrong.sum()),
            )
        )
    return levels


def _excluded(frame: Frame, use_field: str | None, exclude_uses: str | Path | None, notes: list[Message]) -> np.ndarray:
    if not use_field:
        return np.zeros(len(frame), dtype=bool)
    listed = read_table(exclude_uses or table("exclude_uses.csv"), {"use": "text"}, key="use").columns["use"]
    uses = frame.texts(use_field)
    excluded = np.isin(uses.astype(str), [use.lower() for use in listed]) & ~is_missing(uses)
    unknown = int(is_missing(uses).sum())
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} of {all} buildings hold nobody because of their use ({uses}); {unknown} of unknown use stay in.",
            ),
            n=int(excluded.sum()),
            all=len(frame),
            uses=list_ids(sorted(set(uses[excluded]))) or "–",
            unknown=unknown,
        )
    )
    return excluded
