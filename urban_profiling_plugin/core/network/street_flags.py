"""What the fields of a street layer say about walking: who may walk, and on which level a street lies."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ...paths import table
from ..frame import Frame
from ..tables import read_table

_NO = ("no", "0", "false", "f", "n", "0.0")
_CLOSED = ("private", "no")
_MOST_LEVELS = 1e6
"""What is beyond is no level."""
_AT_GROUND = ("building_passage",)
"""Tunnel values of OpenStreetMap that stay on the ground (https://wiki.openstreetmap.org/wiki/Key:tunnel)."""


def walkable(streets: Frame) -> np.ndarray:
    """Return which streets one may walk: field ``walkable``, else ``access`` and ``highway``, else all.

    Closed are the accesses private and no, and the classes that an import of OpenStreetMap makes not walkable
    (motorways, what is not built yet: table ``osm_highway.csv``). A missing value is walkable, and so is a class that
    the table does not name. One-way does not matter on foot.

    >>> import pyproj
    >>> streets = Frame(None, {"Walkable": np.array(["yes", "0", None], dtype=object)})
    >>> walkable(streets).tolist()
    [True, False, True]
    >>> walkable(Frame(None, {"highway": np.array(["motorway", "residential"], dtype=object)})).tolist()
    [False, True]
    """
    if streets.find("walkable") is not None:
        return ~np.isin(streets.texts("walkable"), _NO)
    closed = np.isin(streets.texts("access"), _CLOSED)
    if streets.find("highway") is not None:
        closed |= np.isin(streets.texts("highway").astype(str), _classes_not_for_walkers())
    return ~closed


@lru_cache(maxsize=1)
def _classes_not_for_walkers() -> tuple[str, ...]:
    rows = read_table(table("osm_highway.csv"), {"highway": "text", "walkable": "boolean"}, key="highway")
    return tuple(name for name, yes in zip(rows.columns["highway"], rows.columns["walkable"]) if not yes)


def levels(streets: Frame) -> np.ndarray:
    """Return the level each street lies on: the field ``layer``, else 1 on a bridge, -1 in a tunnel, 0 on the ground.

    >>> streets = Frame(None, {"bridge": np.array(["viaduct", "no", None, "yes"], dtype=object),
    ...                        "tunnel": np.array([None, "yes", "building_passage", None], dtype=object),
    ...                        "layer": np.array([np.nan, np.nan, np.nan, 2.0])})
    >>> levels(streets).tolist()
    [1, -1, 0, 2]
    """
    level = np.zeros(len(streets), dtype=np.int64)
    level[_flag(streets, "tunnel")] = -1
    level[_flag(streets, "bridge")] = 1
    if streets.find("layer") is not None:
        layer = np.array([_whole(text) for text in streets.texts("layer")], dtype=np.int64)
        level = np.where(layer != 0, layer, level)
    return level


def _flag(streets: Frame, name: str) -> np.ndarray:
    texts = streets.texts(name)
    missing = np.array([text is None for text in texts], dtype=bool)
    return ~missing & ~np.isin(texts, _NO + _AT_GROUND)


def _whole(text: str | None) -> int:
    try:
        level = float(text) if text else 0.0
    except ValueError:
        return 0
    return round(level) if abs(level) <= _MOST_LEVELS else 0
