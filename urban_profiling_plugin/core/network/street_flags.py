"""What the fields of a street layer say about walking: who may walk, and on which level a street lies."""

from __future__ import annotations

import numpy as np

from ..frame import Frame

_NO = ("no", "0", "false", "f", "n", "0.0")
_CLOSED = ("private", "no")
_AT_GROUND = ("building_passage",)
"""Tunnel values of OpenStreetMap that stay on the ground (https://wiki.openstreetmap.org/wiki/Key:tunnel)."""


def walkable(streets: Frame) -> np.ndarray:
    """Return which streets one may walk: field ``walkable``, else ``access`` (private and no are closed), else all.

    A missing value is walkable. One-way does not matter on foot.

    >>> import pyproj
    >>> streets = Frame(None, {"Walkable": np.array(["yes", "0", None], dtype=object)})
    >>> walkable(streets).tolist()
    [True, False, True]
    """
    if streets.find("walkable") is not None:
        return ~np.isin(streets.texts("walkable"), _NO)
    return ~np.isin(streets.texts("access"), _CLOSED)


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
        return round(float(text)) if text else 0
    except ValueError:
        return 0
