"""Features drawn twice: the same geometry again, whatever its first vertex and direction."""

from __future__ import annotations

import numpy as np
import shapely

_MULTI = 4
"""From this type on geometries are of several parts."""


def first_equal(geometry: np.ndarray) -> np.ndarray:
    """Return for each geometry the row of the first one equal to it, its own row when there is none before.

    Equal means the same vertices: rings may start elsewhere and run the other way round, and a single part may be told
    as one of many. Missing geometries equal nothing.

    >>> square = shapely.box(0, 0, 1, 1)
    >>> first_equal(np.array([square, shapely.box(5, 5, 6, 6), square.reverse(), None], dtype=object)).tolist()
    [0, 1, 0, 3]
    """
    rows = np.arange(len(geometry))
    given = np.flatnonzero(~(shapely.is_missing(geometry) | shapely.is_empty(geometry)))
    if len(given) < 2:
        return rows
    # most features differ in their bounds: the exact comparison is needed for few
    _, group, count = np.unique(shapely.bounds(geometry[given]), axis=0, return_inverse=True, return_counts=True)
    alike = given[count[group.ravel()] > 1]
    if not len(alike):
        return rows
    shapes = geometry[alike]
    alone = (shapely.get_type_id(shapes) >= _MULTI) & (shapely.get_num_geometries(shapes) == 1)
    shapes[alone] = shapely.get_geometry(shapes[alone], 0)
    wkb = shapely.to_wkb(normalized(shapes), output_dimension=3)
    _, first, inverse = np.unique(wkb, return_index=True, return_inverse=True)
    rows[alike] = alike[first[inverse.ravel()]]
    return rows


def normalized(geometry: np.ndarray) -> np.ndarray:
    """Return geometries in GEOS's normal form; what has a coordinate that is no number stays as it is.

    Of a polygon with such a corner GEOS reads memory that is not its own, and QGIS ends.

    >>> normalized(np.array([shapely.Polygon([(1, 2), (np.nan, 1), (3, 3)])], dtype=object)).tolist()
    [<POLYGON ((1 2, NaN 1, 3 3, 1 2))>]
    """
    points, row = shapely.get_coordinates(geometry, return_index=True)
    sound = np.ones(len(geometry), dtype=bool)
    sound[row[~np.isfinite(points).all(axis=1)]] = False
    made = geometry.copy()
    made[sound] = shapely.normalize(geometry[sound])
    return made
