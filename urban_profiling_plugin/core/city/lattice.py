"""Square and hexagonal cells of one size, fixed to the CRS: a place is in the same cell whatever the boundary."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress

_DIGITS = 6
"""Vertices lie on a grid of micrometres, as overlays do (`tiles.PRECISION_M`), so that neighbours share them."""
_BLOCK = 32
_TOUCHING_M = 1e-4
_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
_HEXAGON = np.array([[2, 0], [1, 1], [-1, 1], [-2, 0], [-1, -1], [1, -1]])


@dataclass(frozen=True)
class Lattice:
    """Cells by column and row, counted from the origin of the CRS.

    Attributes
    ----------
    kind : ``"grid"`` (squares) or ``"hexagon"`` (flat sides up and down, columns shifted by half a cell in turn).
    size_m : from one side of a cell to the opposite one, so also between the centres of neighbours.

    Examples
    --------
    >>> squares = Lattice("grid", 100.0)
    >>> shapely.bounds(squares.polygons(np.array([2]), np.array([-1]))).tolist()
    [[200.0, -100.0, 300.0, 0.0]]
    >>> round(float(shapely.area(Lattice("hexagon", 100.0).polygons(np.array([0]), np.array([0])))[0]), 2)
    8660.25
    """

    kind: str
    size_m: float

    @property
    def cell_m2(self) -> float:
        """Square metres of a whole cell."""
        return self.size_m**2 * (1.0 if self.kind == "grid" else math.sqrt(3.0) / 2.0)

    @property
    def _column_m(self) -> float:
        return self.size_m * (1.0 if self.kind == "grid" else math.sqrt(3.0) / 2.0)

    def polygons(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return cells; neighbours share their vertices to the last bit."""
        if self.kind == "grid":
            x = (column[:, None] + _SQUARE[:, 0]) * self.size_m
            y = (row[:, None] + _SQUARE[:, 1]) * self.size_m
        else:  # every vertex is a whole number of thirds of a column, and of half rows
            x = (3 * column[:, None] + _HEXAGON[:, 0]) * (self._column_m / 3.0)
            y = (2 * row[:, None] + column[:, None] % 2 + _HEXAGON[:, 1]) * (self.size_m / 2.0)
        return shapely.polygons(np.round(np.stack([x, y], axis=2), _DIGITS))

    def blocks(self, bounds: tuple[float, float, float, float]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield columns and rows of all cells over an extent, in blocks of 32 by 32."""
        (first_column, last_column), (first_row, last_row) = self._range(bounds)
        for left in range(first_column, last_column + 1, _BLOCK):
            columns = np.arange(left, min(left + _BLOCK, last_column + 1))
            for bottom in range(first_row, last_row + 1, _BLOCK):
                rows = np.arange(bottom, min(bottom + _BLOCK, last_row + 1))
                column, row = np.meshgrid(columns, rows, indexing="ij")
                yield column.ravel(), row.ravel()

    def blocks_n(self, bounds: tuple[float, float, float, float]) -> int:
        """Return how many blocks `blocks` yields."""
        sides = [math.ceil((last - first + 1) / _BLOCK) for first, last in self._range(bounds)]
        return sides[0] * sides[1]

    def _range(self, bounds: tuple[float, float, float, float]) -> tuple[tuple[int, int], tuple[int, int]]:
        xmin, ymin, xmax, ymax = bounds
        spare = 0 if self.kind == "grid" else 1  # a hexagon reaches into the columns and rows beside its own
        return (
            (math.floor(xmin / self._column_m) - spare, math.floor(xmax / self._column_m) + spare),
            (math.floor(ymin / self.size_m) - spare, math.floor(ymax / self.size_m) + spare),
        )

    def over(self, geometry: np.ndarray, progress: Progress | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Return the whole cells that geometries reach into, not only touch, by column and row: polygons and ids.

        >>> Lattice("grid", 10.0).over(shapely.points([[1, 1], [25, 3], [2, 2]]))[1].tolist()
        ['grid_10_0_0', 'grid_10_2_0']
        """
        progress = progress or Progress()
        tree = shapely.STRtree(geometry)
        bounds = tuple(shapely.total_bounds(geometry).tolist())
        found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        for column, row in progress.each(self.blocks(bounds), self.blocks_n(bounds)):
            cells = self.polygons(column, row)
            hit = np.unique(tree.query(shapely.buffer(cells, -_TOUCHING_M), predicate="intersects")[0])
            found.append((cells[hit], column[hit], row[hit]))
        cells, column, row = (np.concatenate(arrays) for arrays in zip(*found))
        order = np.lexsort((row, column))
        return cells[order], self.ids(column[order], row[order])

    def ids(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return names that tell kind, size and place of each cell.

        >>> Lattice("hexagon", 500.0).ids(np.array([12]), np.array([-3])).tolist()
        ['hexagon_500_12_-3']
        """
        return np.array(
            [f"{self.kind}_{self.size_m:g}_{i}_{j}" for i, j in zip(column.tolist(), row.tolist())], dtype=object
        )
