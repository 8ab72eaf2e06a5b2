"""Size class and walking catchment of open spaces."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from ...paths import table
from ..errors import Problems
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP

LINEAR = "linear"
_HECTARE_M2 = 10_000.0


@dataclass(frozen=True)
class SizeClasses:
    """Classes by area, [lower, upper) in m2, in rising order, with the catchment of each in m (NaN: none)."""

    names: tuple[str, ...]
    lower_m2: np.ndarray
    upper_m2: np.ndarray
    catchment_m: np.ndarray
    linear_catchment_m: float | None
    linear_from_m2: float


def read_size_classes(path: str | Path | None = None) -> SizeClasses:
    """Return the size classes of a CSV, or the plugin's.

    The row ``linear``, when there is one, is for spaces much longer than wide, of any size from the second class on.

    >>> read_size_classes().names
    ('below_pocket', 'pocket', 'neighbourhood', 'district', 'regional', 'metropolitan')

    Raises
    ------
    UrbanProfilingError : a class without a lower limit, or classes that overlap.
    """
    columns = {"size_class": "text", "min_ha": "real", "max_ha": "real", "catchment_m": "real"}
    read = read_table(path or table("open_space_size_classes.csv"), columns, key="size_class")
    names = np.array([name.lower() for name in read.columns["size_class"]], dtype=object)
    lower, upper = read.columns["min_ha"] * _HECTARE_M2, read.columns["max_ha"] * _HECTARE_M2
    catchment = read.columns["catchment_m"]
    linear = names == LINEAR
    order = np.flatnonzero(~linear)
    order = order[np.argsort(lower[order], kind="stable")]
    upper = np.where(np.isnan(upper), np.inf, upper)
    problems = Problems()
    wrong = np.isnan(lower[order]) | (upper[order] <= lower[order])
    overlap = np.zeros(len(order), dtype=bool)
    overlap[1:] = lower[order][1:] < upper[order][:-1]
    if wrong.any() or overlap.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{name}”: the size classes {classes} have no lower limit, a limit that is not below the upper "
                "one, or overlap another class. Correct min_ha and max_ha.",
            ),
            name=read.name,
            classes=", ".join(names[order][wrong | overlap]),
        )
    problems.raise_any()
    return SizeClasses(
        tuple(names[order]),
        lower[order],
        upper[order],
        catchment[order],
        float(catchment[linear][0]) if linear.any() else None,
        float(lower[order][1]) if len(order) > 1 else 0.0,
    )


def classify(geometry: np.ndarray, classes: SizeClasses, linear_ratio: float = 10.0) -> tuple[np.ndarray, np.ndarray]:
    """Return size class (``None`` where the table has none for that area) and catchment in m.

    Parameters
    ----------
    geometry : polygons in a metric CRS.
    linear_ratio : a space is linear when the rectangle of the same area and perimeter is at least this many times
        longer than wide (the plugin's own rule; 0: none is). A space below the second class never is.
    """
    area = shapely.area(geometry)
    row = np.searchsorted(classes.lower_m2, area, side="right") - 1
    inside = (row >= 0) & (area < classes.upper_m2[np.maximum(row, 0)])
    names = np.where(inside, np.array(classes.names, dtype=object)[np.maximum(row, 0)], None)
    catchment = np.where(inside, classes.catchment_m[np.maximum(row, 0)], np.nan)
    if classes.linear_catchment_m is not None and linear_ratio > 0:
        linear = (elongation(geometry) >= linear_ratio) & (area >= classes.linear_from_m2)
        names[linear] = LINEAR
        catchment[linear] = classes.linear_catchment_m
    return names, catchment


def elongation(geometry: np.ndarray) -> np.ndarray:
    """Return length over width of the rectangle with each polygon's area and perimeter, 1 for rounder shapes.

    With half the perimeter s and the area A, length and width are the roots of x^2 - s x + A = 0.

    >>> elongation(np.array([shapely.box(0, 0, 40, 10), shapely.box(0, 0, 5, 5)])).tolist()
    [4.0, 1.0]
    """
    half, area = shapely.length(geometry) / 2, shapely.area(geometry)
    root = np.sqrt(np.maximum(half**2 - 4 * area, 0.0))
    with np.errstate(divide="ignore", invalid="ignore"):
        return (half + root) / (half - root)
