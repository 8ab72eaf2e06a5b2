"""Fields of canonical damage whose names a shapefile has cut to ten letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..frame import Frame

_CUT = {
    "sensor_dat": "sensor_date",
    "damage_cla": "damage_class",
    "damage_c_1": "damage_class_high",
    "damage_lab": "damage_label",
    "source_cla": "source_class",
}
"""As GDAL and ArcGIS cut them: to ten letters, and a name that is taken then to eight and a number."""


def cut_names(names: Iterable[str]) -> dict[str, str]:
    """Return the full name of each field whose name was cut, none where the layer has the full names.

    >>> cut_names(["site_id", "damage_cla", "damage_c_1"])
    {'damage_cla': 'damage_class', 'damage_c_1': 'damage_class_high'}
    >>> cut_names(["damage_cla", "damage_class"])
    {}
    """
    spelling = {name.lower(): name for name in names}
    if "damage_class" in spelling or "damage_cla" not in spelling:
        return {}
    return {spelling[cut]: full for cut, full in _CUT.items() if cut in spelling and full not in spelling}


def with_full_names(frame: Frame) -> Frame:
    """Return the layer with its fields of canonical damage under their full names."""
    full = cut_names(frame.columns)
    if not full:
        return frame
    columns = {full.get(name, name): values for name, values in frame.columns.items()}
    return replace(frame, columns=columns, kinds={full.get(name, name): kind for name, kind in frame.kinds.items()})
