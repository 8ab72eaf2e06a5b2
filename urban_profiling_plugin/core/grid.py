"""A raster in memory."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj


@dataclass(frozen=True)
class Grid:
    """Cell values with their place on the ground.

    Attributes
    ----------
    values : float array, shape (rows, columns), NaN where the raster has no data.
    transform : GDAL order (x0, dx, rx, y0, ry, dy): upper left corner and cell steps, in CRS units.
    crs : pyproj CRS.
    name : for messages.
    """

    values: np.ndarray
    transform: tuple[float, float, float, float, float, float]
    crs: pyproj.CRS
    name: str = "raster"

    def __post_init__(self) -> None:
        if self.values.ndim != 2:
            raise ValueError(f"{self.name} has {self.values.ndim} dimensions, not 2")
        if self.transform[2] or self.transform[4]:
            raise ValueError(f"{self.name} is rotated")

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """The extent: smallest x and y, largest x and y."""
        x0, dx, _, y0, _, dy = self.transform
        rows, columns = self.values.shape
        x1, y1 = x0 + dx * columns, y0 + dy * rows
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def centres(self, cells: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y of the middle of cells, given by their flat number."""
        x0, dx, _, y0, _, dy = self.transform
        row, column = np.divmod(cells, self.values.shape[1])
        return x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy

    def cell_of(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the flat cell number of each point, -1 outside; on an edge the cell right of or below it counts."""
        x0, dx, _, y0, _, dy = self.transform
        column = np.floor((np.asarray(x) - x0) / dx)
        row = np.floor((np.asarray(y) - y0) / dy)
        rows, columns = self.values.shape
        inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
        return np.where(inside, row * columns + column, -1).astype(np.int64)
