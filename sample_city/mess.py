"""A city as it reaches an officer's desk: the same layers with broken, missing and repeated features added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import shapely

from .layer import Layer
from .noise import uniform

_SHARE = 0.01
MESSY = ("buildings", "streets", "open_spaces", "population")


def make_a_mess(layers: Iterable[Layer], seed: int) -> tuple[list[Layer], dict[str, dict[str, int]]]:
    """Return the layers with mess at their ends, and by layer how many rows of each kind were added.

    Duplicates repeat a feature with its id; invalid polygons cross themselves; empty ones have no geometry; short
    streets have no length.
    """
    found, counts = [], {}
    for layer in layers:
        if layer.name not in MESSY:
            found.append(layer)
            continue
        size = len(layer)
        number = max(3, int(_SHARE * size))
        rows = np.argsort(uniform(seed, f"mess {layer.name}", np.arange(size)), kind="stable")[: 3 * number]
        twice, broken, empty = rows[:number], rows[number : 2 * number], rows[2 * number :]
        geometry = layer.geometry.copy()
        bad = _no_length(geometry[broken]) if layer.name == "streets" else _crossed(geometry[broken])
        nothing = np.full(len(empty), None, dtype=object)
        every = np.concatenate([np.arange(size), twice, broken, empty])
        columns = {name: values[every] for name, values in layer.columns.items()}
        found.append(
            replace(layer, geometry=np.concatenate([geometry, geometry[twice], bad, nothing]), columns=columns, tags={})
        )
        counts[layer.name] = {"duplicate": len(twice), "invalid": len(broken), "without_geometry": len(empty)}
    return found, counts


def _crossed(polygons: np.ndarray) -> np.ndarray:
    """Return bow-ties in the bounding boxes of polygons."""
    xmin, ymin, xmax, ymax = shapely.bounds(polygons).T
    ring = np.stack([xmin, ymin, xmax, ymax, xmax, ymin, xmin, ymax, xmin, ymin], axis=1)
    return shapely.polygons(ring.reshape(-1, 5, 2))


def _no_length(lines: np.ndarray) -> np.ndarray:
    first = shapely.get_coordinates(shapely.get_point(lines, 0))
    return shapely.linestrings(np.stack([first, first], axis=1))
