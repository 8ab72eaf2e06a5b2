"""Cells are found by point, edges belong to one cell only."""

import numpy as np
import pyproj
import pytest

from urban_profiling_plugin.core.grid import Grid

UTM = pyproj.CRS.from_epsg(32628)


def test_cells_of_points():
    grid = Grid(np.zeros((2, 3)), (0, 10, 0, 20, 0, -10), UTM)
    x = np.array([0, 9.9, 10, 29.9, 30, -0.1, 5])
    y = np.array([20, 10.1, 10, 0.1, 5, 5, 0])
    assert grid.cell_of(x, y).tolist() == [0, 0, 4, 5, -1, -1, -1]


def test_rotated_and_three_dimensional_rasters_are_refused():
    with pytest.raises(ValueError, match="rotated"):
        Grid(np.zeros((2, 2)), (0, 1, 0.5, 0, 0, -1), UTM)
    with pytest.raises(ValueError, match="dimensions"):
        Grid(np.zeros(4), (0, 1, 0, 0, 0, -1), UTM)
