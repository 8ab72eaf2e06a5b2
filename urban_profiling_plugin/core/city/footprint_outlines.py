"""Outlines from GeoJSON coordinates and WKT, many at once; one that cannot be read is missing and harms no other."""

from __future__ import annotations

import contextlib
import gc
import json
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np
import shapely

_FEWEST_POINTS = 3


def from_wkt(texts: Sequence[str]) -> np.ndarray:
    """Return geometries from WKT or EWKT, ``None`` where a text is none or a coordinate is no number.

    >>> from_wkt(["POINT (1 2)", "POLYGON((1 2", "SRID=4326;POINT (3 4)"]).tolist()
    [<POINT (1 2)>, None, <POINT (3 4)>]
    """
    plain = [text.partition(";")[2] if text[:5].upper() == "SRID=" else text for text in texts]
    found = shapely.from_wkt(np.array(plain, dtype=object), on_invalid="ignore")
    points, rows = shapely.get_coordinates(found, return_index=True)
    found[rows[~np.isfinite(points).all(axis=1)]] = None  # GEOS raises on them
    return found


def from_coordinates(geometries: Sequence[Any]) -> np.ndarray:
    """Return geometries from GeoJSON geometry objects, ``None`` where there is none or it cannot be read.

    >>> ring = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
    >>> from_coordinates([{"type": "Polygon", "coordinates": [ring]}, None, {"type": "Polygon"}]).tolist()
    [<POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))>, None, None]
    """
    try:
        return _polygons(geometries)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.GEOSException):
        pass  # something among them is unusual: find out what, one by one
    found = np.full(len(geometries), None, dtype=object)
    for row, geometry in enumerate(geometries):
        with contextlib.suppress(
            ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.GEOSException
        ):
            found[row] = _single(geometry)
    return found


def _polygons(geometries: Sequence[Any]) -> np.ndarray:
    """Return polygons and multipolygons at once; raise where there is anything else."""
    rings: list[Any] = []
    polygon_of_ring: list[int] = []
    row_of_polygon: list[int] = []
    for row, geometry in enumerate(geometries):
        if geometry is None:
            continue
        kind, coordinates = geometry["type"], geometry["coordinates"]
        if kind not in ("Polygon", "MultiPolygon"):
            raise ValueError(kind)
        for polygon in [coordinates] if kind == "Polygon" else coordinates:
            rings += polygon
            polygon_of_ring += [len(row_of_polygon)] * len(polygon)
            row_of_polygon.append(row)
    found = np.full(len(geometries), None, dtype=object)
    if not rings:
        return found
    sizes = np.fromiter(map(len, rings), dtype=np.int64, count=len(rings))
    if sizes.min() < _FEWEST_POINTS:
        raise ValueError("a ring of fewer than three points")
    points = np.array(list(chain.from_iterable(rings)), dtype=np.float64)[:, :2]
    shells = shapely.linearrings(points, indices=np.repeat(np.arange(len(rings)), sizes))
    polygons = shapely.polygons(shells, indices=np.array(polygon_of_ring))
    rows = np.array(row_of_polygon)
    parts = np.bincount(rows, minlength=len(geometries))
    alone = parts[rows] == 1
    found[rows[alone]] = polygons[alone]
    if not alone.all():
        shapely.multipolygons(polygons[~alone], indices=rows[~alone], out=found)
    return found


def _single(geometry: Any) -> shapely.Geometry | None:
    if geometry is None:
        return None
    if geometry["type"] in ("Polygon", "MultiPolygon"):
        return _polygons([geometry])[0]
    return shapely.geometry.shape(geometry)


@contextlib.contextmanager
def without_collection() -> Iterator[None]:
    """Keep Python from looking for garbage among the many small lists of parsed JSON: four times faster."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def parse_lines(texts: Sequence[str]) -> list[Any]:
    """Return what JSON texts hold, ``None`` for one that is broken.

    >>> parse_lines(['{"a": 1}', '{"a": ', '[2]'])
    [{'a': 1}, None, [2]]
    """
    with without_collection():
        return [_parsed(text) for text in texts]


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
