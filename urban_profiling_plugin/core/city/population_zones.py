"""Where people are known, a grid's cells or areas, and which building lies in which."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyproj
import shapely

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..geometry import POLYGON, areas_of_points, repair
from ..grid import Grid
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .dwellings import Dwellings


@dataclass(frozen=True)
class Zones:
    """The zone of each building (-1: in none) and the people of each zone (NaN: unknown)."""

    zone: np.ndarray
    people: np.ndarray
    labels: np.ndarray = field(default_factory=lambda: np.empty(0))

    def spread(self, weight: np.ndarray, factor: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the people of each building and of each zone those who found no building."""
        inside = self.zone >= 0
        whole = np.bincount(self.zone[inside], weights=weight[inside], minlength=len(self.people))
        values = np.full(len(weight), np.nan)
        with np.errstate(invalid="ignore", divide="ignore"):
            share = weight[inside] / whole[self.zone[inside]]
        values[inside] = self.people[self.zone[inside]] * share * factor
        values[weight == 0] = 0.0
        unplaced = np.where((whole > 0) | np.isnan(self.people), 0.0, self.people) * factor
        return values, unplaced


def check_grid(grid: Grid, problems: Problems) -> None:
    """Add what keeps a grid from holding people to `problems`."""
    negative = int((grid.values < 0).sum())
    if negative:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Grid “{name}” has {n} cells below 0 (down to {lowest:g}): probably its “no data” value is not "
                "declared. Set it in the layer's properties (Transparency › Additional no data value) and save the "
                "raster with it.",
            ),
            name=grid.name,
            n=negative,
            lowest=float(np.nanmin(grid.values)),
        )
    elif np.isnan(grid.values).all():
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Grid “{name}” has no cell with data. Choose another raster or band."),
            name=grid.name,
        )


def place_in_areas(homes: Dwellings, areas: Frame, notes: list[Message], progress: Progress) -> np.ndarray:
    """Return the row of each building's area, -1 outside all."""
    repaired = repair(areas, POLYGON, progress)
    notes.extend(repaired.notes)
    usable = repaired.frame.to_crs(homes.frame.crs)  # type: ignore[arg-type]
    point, area = areas_of_points(homes.points, usable.geometry)  # type: ignore[arg-type]
    first = np.ones(len(point), dtype=bool)
    first[1:] = point[1:] != point[:-1]
    zone = np.full(len(homes.points), -1, dtype=np.int64)
    zone[point[first]] = repaired.rows[area[first]]
    several = len(np.unique(point[~first]))
    if several:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Areas of “{name}” overlap: {n} buildings lie in more than one and belong to the first.",
                ),
                name=areas.name,
                n=several,
            )
        )
    if not len(point):
        raise _nothing_inside(homes.frame.name, areas.name)
    return zone


def zones_of_grid(homes: Dwellings, grid: Grid) -> Zones:
    """Return the cell of each building and the people of each cell."""
    x, y = shapely.get_x(homes.points), shapely.get_y(homes.points)
    if not homes.frame.crs.equals(grid.crs, ignore_axis_order=True):  # type: ignore[union-attr]
        x, y = pyproj.Transformer.from_crs(homes.frame.crs, grid.crs, always_xy=True).transform(x, y)
    with np.errstate(invalid="ignore"):
        cell = grid.cell_of(x, y)
    if (cell < 0).all():
        raise _nothing_inside(homes.frame.name, grid.name)
    return Zones(cell, grid.values.ravel())


def _nothing_inside(buildings: str, where: str) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "None of the buildings of “{buildings}” lies within “{where}”. Check that both cover the same city and "
            "that their CRSs are right.",
        ),
        buildings=buildings,
        where=where,
    )
