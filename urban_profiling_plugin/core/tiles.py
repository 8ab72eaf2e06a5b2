"""Square tiles over a city: what is united tile by tile stays small, and the parts add up to the whole."""

from __future__ import annotations

import numpy as np
import shapely

from .geometry import clipped_pairs
from .progress import Progress

TILE_M = 500.0
PRECISION_M = 1e-6
"""Grid for overlays. Without one, GEOS (tried: 3.13) may fill a block between streets in silence where edges nearly
coincide, as those of a street drawn twice do; on a grid it rounds edges together and cannot."""
_BLOCK_TILES = 16


def square_tiles(extent: shapely.Geometry, tile_m: float = TILE_M) -> tuple[np.ndarray, np.ndarray]:
    """Return the tiles over an extent, block by block of 16 x 16, and the block of each.

    >>> tiles, block = square_tiles(shapely.box(0, 0, 900, 400))
    >>> shapely.bounds(tiles).tolist()
    [[0.0, 0.0, 500.0, 500.0], [500.0, 0.0, 1000.0, 500.0]]
    """
    xmin, ymin, xmax, ymax = shapely.bounds(extent)
    columns = max(int(np.ceil((xmax - xmin) / tile_m)), 1)
    rows = max(int(np.ceil((ymax - ymin) / tile_m)), 1)
    row, column = (part.ravel() for part in np.indices((rows, columns)))
    block = (row // _BLOCK_TILES) * (columns // _BLOCK_TILES + 1) + column // _BLOCK_TILES
    order = np.argsort(block, kind="stable")
    row, column, block = row[order], column[order], block[order]
    # edges come from one expression, so that neighbours share them to the last bit
    x, y = xmin + np.arange(columns + 1) * tile_m, ymin + np.arange(rows + 1) * tile_m
    return shapely.box(x[column], y[row], x[column + 1], y[row + 1]), block


def united_by_tile(geometry: np.ndarray, tiles: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    """Return the union of the geometries inside each tile, shape (n tiles,), empty polygons where there is none.

    >>> boxes = shapely.box([0, 5], 0, [10, 15], 10)
    >>> shapely.area(united_by_tile(boxes, shapely.box([0, 12], 0, [12, 20], 20))).tolist()
    [120.0, 30.0]
    """
    progress = progress or Progress()
    row, tile, part = clipped_pairs(geometry, tiles, progress.part(0, 50))
    found = np.full(len(tiles), shapely.Polygon(), dtype=object)
    order = np.argsort(tile, kind="stable")
    starts = np.flatnonzero(np.diff(tile[order], prepend=-1))
    ends = np.append(starts[1:], len(order))
    for start, end in progress.part(50, 100).each(list(zip(starts, ends))):
        found[tile[order[start]]] = shapely.union_all(part[order[start:end]], grid_size=PRECISION_M)
    return found


def polygons_of(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """Return the polygons of a geometry as one (multi)polygon, or ``None`` when it has none."""
    if shapely.is_empty(geometry):
        return None
    if shapely.get_type_id(geometry) in (3, 6):
        return geometry
    parts = shapely.get_parts(geometry)
    parts = shapely.get_parts(parts[shapely.get_dimensions(parts) == 2])
    return shapely.multipolygons(parts) if len(parts) else None
