"""The layers of the damage overlay other than the areas: features with their damage, sites without a building."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..frame import Frame, in_rows
from .analysed_area import Graded
from .chosen_epoch import codes_of
from .damage_classes import damage_labels
from .damage_matching import Matched
from .laid_damage import LaidDamage

_KINDS = {"damage_class": "integer", "damage_class_high": "integer", "damage_sites_n": "integer", "analysed": "boolean"}


def with_damage(
    frame: Frame,
    rows: np.ndarray,
    matched: Matched,
    graded: Graded,
    known: bool,
    more: Mapping[str, np.ndarray] | None = None,
) -> Frame:
    """Return a layer with the damage of each feature; features without a usable geometry have none.

    Parameters
    ----------
    rows : rows of the layer that the other arrays are of.
    known : whether it is known what was analysed.
    more : further columns.
    """
    columns = {
        "damage_class": graded.damage_class,
        "damage_class_high": graded.damage_class_high,
        "damage_label": damage_labels(graded.damage_class, graded.damage_class_high),
        "damage_sites_n": matched.sites_n,
        "damage_date": matched.date,
        "match": matched.match,
        "analysed": graded.analysed if known else np.full(len(rows), None, dtype=object),
        **(more or {}),
    }
    return frame.with_columns({name: in_rows(values, rows, len(frame)) for name, values in columns.items()}, _KINDS)


def unmatched_sites(laid: LaidDamage) -> Frame:
    """Return the damage sites that belong to no building, why, and whether they count in an area without footprints."""
    sites = laid.sites
    size = len(sites.frame)
    reason = np.full(size, "no geometry", dtype=object)
    reason[sites.rows] = "outside the areas"
    reason[sites.rows[laid.site]] = "no building"
    counted = np.zeros(size, dtype=bool)
    counted[sites.rows[laid.site[laid.counting_sites]]] = True
    keep = np.ones(size, dtype=bool)
    keep[sites.rows[~laid.loose]] = False
    columns = {"reason": reason, "counted": counted}
    if sites.frame.find("damage_class_high") is None:
        columns["damage_class_high"] = np.full(size, np.nan)  # which the style asks for
    return sites.frame.with_columns(columns, {"damage_class_high": "integer"}).take(keep)


def area_names(areas: Frame, field: str | None) -> np.ndarray:
    """Return what each area is called: the value of a field, its id where that is empty or not given."""
    names = np.array([str(number) for number in areas.ids], dtype=object)  # type: ignore[union-attr]
    if field:
        code, texts = codes_of(areas.column(field))
        given = code >= 0
        names[given] = np.array(texts, dtype=object)[code[given]]
    return names
