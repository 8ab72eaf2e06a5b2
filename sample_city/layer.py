"""A layer of the city: what goes into the GeoPackage, and the OpenStreetMap tags that stand for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

FIRST_ID = {
    "boundary": 1_000_001,
    "areas": 1_000_101,
    "streets": 2_000_001,
    "open_spaces": 4_000_001,
    "water": 5_000_001,
    "stops": 6_000_001,
    "services": 7_000_001,
    "buildings": 10_000_001,
}
"""Ids by layer: a feature keeps its id whatever else the city has."""


def ids(layer: str, size: int) -> np.ndarray:
    """Return the OpenStreetMap ids of a layer's features."""
    return FIRST_ID[layer] + np.arange(size, dtype=np.int64)


def texts(size: int, value: str | None = None) -> np.ndarray:
    """Return a column of one text."""
    return np.full(size, value, dtype=object)


@dataclass(frozen=True)
class Layer:
    """Features of one kind.

    Attributes
    ----------
    geometry : ``None`` for a table without any.
    columns : by name, as in the catalogue's section 1.
    kinds : field kind where the dtype does not tell it (integers with missing values).
    tags : OpenStreetMap tags by key, one text a feature, ``None`` for none; empty when OpenStreetMap has no such thing.
    """

    name: str
    geometry: np.ndarray | None
    columns: Mapping[str, np.ndarray]
    kinds: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, np.ndarray] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))
