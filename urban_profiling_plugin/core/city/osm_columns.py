"""The tags of OpenStreetMap layers that another program made: columns, their laundered names, and `other_tags`."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping

import numpy as np

from ..frame import is_missing
from .osm_tags import Tag, Tags

OTHER_TAGS = ("other_tags", "all_tags", "tags")
"""Columns in which GDAL and others keep what has no column of its own, as HSTORE or JSON."""
_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')


def tags_of(columns: Mapping[str, np.ndarray], keys: Collection[str], size: int) -> Tags:
    """Return these keys' values over a layer, whatever form they lie in there.

    A key's own column counts first (``building:levels``, ``building_levels``, ``osm:building:levels``), then
    ``other_tags``.

    >>> other = np.array(['"building:levels"=>"3","roof"=>"flat"', None, '{"building:levels": "2"}'], dtype=object)
    >>> tags_of({"other_tags": other}, ["building:levels"], 3)["building:levels"].texts().tolist()
    ['3', None, '2']
    """
    lower = {name.lower(): name for name in columns}
    texts: dict[str, np.ndarray] = {}
    for key in keys:
        names = (key, key.replace(":", "_"), f"osm:{key}", key.replace(":", "_")[:10], key[:10])
        found = next((lower[name] for name in names if name in lower), None)
        texts[key] = np.full(size, None, dtype=object) if found is None else _texts(columns[found])
    for name in OTHER_TAGS:
        if name in lower:
            _add_others(texts, columns[lower[name]])
    return Tags(size, {key: _tag(values) for key, values in texts.items()})


def _add_others(texts: dict[str, np.ndarray], packed: np.ndarray) -> None:
    """Fill the missing values from a column of packed tags."""
    wanted = set(texts)
    for row in np.flatnonzero(~is_missing(packed)):  # one text a feature: nothing to share between them
        for key, value in _unpacked(str(packed[row])).items():
            if key in wanted and texts[key][row] is None:
                texts[key][row] = value


def _unpacked(text: str) -> dict[str, str]:
    if text.startswith("{"):
        try:
            found = json.loads(text)
        except ValueError:
            return {}
        return {key: str(value) for key, value in found.items()} if isinstance(found, dict) else {}
    return {_plain(key): _plain(value) for key, value in _PAIR.findall(text)}


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text) if "\\" in text else text


def _texts(values: np.ndarray) -> np.ndarray:
    """Return a column as stripped texts, ``None`` where missing or blank; whole numbers without a decimal point."""
    missing = is_missing(values)
    texts = np.full(len(values), None, dtype=object)
    if values.dtype.kind == "f":
        texts[~missing] = [f"{value:g}" for value in values[~missing].tolist()]
    else:
        texts[~missing] = [str(value).strip() or None for value in values[~missing].tolist()]
    return texts


def _tag(texts: np.ndarray) -> Tag:
    places: dict[str, int] = {}
    codes = [-1 if text is None else places.setdefault(text, len(places)) for text in texts]
    return Tag(list(places), np.array(codes, dtype=np.int32).reshape(len(texts)))
