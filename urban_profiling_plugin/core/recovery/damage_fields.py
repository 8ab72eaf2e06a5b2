"""Which fields of a layer hold the damage class, its date and the rest, by the scheme of its publisher."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_CLASS = re.compile(
    r"(main_?damage_?site_?class|main_?da(?:m(?:a(?:ge?)?)?)?|main_?dmg|damage_?sit(?:e(?:_?class)?)?|damageleve?l?"
    r"|dmg_?cls|da_?sit_?cl)_?(\d*)"
)
_DATE = re.compile(r"(sen(?:s(?:or)?)?_?(?:date|dat|da|dt|d))_?(\d*)")
_STATUS = re.compile(r"(damage_?sta(?:tus|tu|t)?|damage_s(?=_\d)|dmg_?stat?(?:us)?)_?(\d*)")
_CONFIDENCE = re.compile(r"(confidence|confidenc|confiden|confide|confid|conf)_?(\d*)")
_SITE = ("site_id", "siteid", "uid", "uuid", "building_id", "damage_id")
_BOOKKEEPING = frozenset(
    ("fid", "ogc_fid", "objectid", "objectid_1", "gid", "globalid", "shape_leng", "shape_length", "shape_area")
)  # fmt: skip
"""Fields in which features differ that are otherwise the same."""


@dataclass(frozen=True)
class EpochFields:
    """The fields of one epoch; `number` is the suffix of their names, 0 for none, and says nothing about time."""

    number: int
    value: str | None
    date: str | None = None
    status: str | None = None
    confidence: str | None = None


@dataclass(frozen=True)
class LayerFields:
    """The fields of a layer as a scheme reads them.

    Attributes
    ----------
    scheme : ``unosat``, ``copernicus``, ``xbd`` or ``custom``.
    epochs : one for each assessment that the layer holds side by side.
    source : of a Copernicus layer, the field that leads to the table of images.
    """

    scheme: str
    epochs: tuple[EpochFields, ...]
    source: str | None = None


def fields_of(
    names: Iterable[str],
    scheme: str = "auto",
    class_field: str | None = None,
    date_field: str | None = None,
    confidence_field: str | None = None,
) -> LayerFields | None:
    """Return the fields of a layer that hold grades, ``None`` when it has none that the scheme knows.

    UNOSAT's wide tables repeat class, date and status with a suffix (``SensorDate_2``); shapefiles cut their names to
    ten letters (``Main_Damag``, ``Main_Dam_1``), and older products write ``DmgCls_2`` or ``DaSitCl2``.

    >>> found = fields_of(["SiteID", "SensDt", "DmgCls", "SensDt_2", "DmgCls_2", "GrpDmgCls"])
    >>> found.scheme, [(epoch.number, epoch.value, epoch.date) for epoch in found.epochs]
    ('unosat', [(0, 'DmgCls', 'SensDt'), (2, 'DmgCls_2', 'SensDt_2')])
    """
    spelling = {name.lower(): name for name in names}

    def own(name: str | None) -> str | None:
        return spelling.get(name.lower()) if name else None

    date, confidence = own(date_field), own(confidence_field)
    if class_field is not None:
        value = own(class_field)
        if value is None:
            return None
        found = scheme if scheme != "auto" else _scheme_of(spelling, value)
        epochs = [e for e in _unosat_epochs(spelling) if e.value == value] or [EpochFields(0, value)]
    else:
        found, epochs = _recognised(spelling, scheme)
        if found is None:
            return None
    if found == "xbd":
        epochs = [EpochFields(0, epochs[0].value, own("capture_date"))]
    source = own("dmg_src_id") if found == "copernicus" and date is None else None
    if found == "copernicus" and source is None and date is None:
        date = own("src_date")
    if len(epochs) == 1:
        only = epochs[0]
        epochs = [EpochFields(only.number, only.value, date or only.date, only.status, confidence or only.confidence)]
    return LayerFields(found, tuple(epochs), source)


def is_unosat_class(name: str) -> bool:
    """Tell whether a field has a name that UNOSAT gives to damage classes.

    >>> is_unosat_class("Main_Damage_Site_Class_14"), is_unosat_class("damage")
    (True, False)
    """
    return _CLASS.fullmatch(name.lower()) is not None


def ungraded_fields(names: Iterable[str], scheme: str) -> LayerFields:
    """Return the fields of roads or facilities that a product shows without grades: the date at most."""
    spelling = {name.lower(): name for name in names}
    source = spelling.get("dmg_src_id")
    date = None if source else spelling.get("src_date")
    return LayerFields(scheme, (EpochFields(0, None, date),), source)


def site_field(names: Iterable[str]) -> list[str]:
    """Return the fields that may hold an identifier of sites, the likeliest first."""
    spelling = {name.lower(): name for name in names}
    return [spelling[name] for name in _SITE if name in spelling]


def telling(names: Iterable[str]) -> list[str]:
    """Return the fields in which the same feature given twice is the same."""
    return [name for name in names if name.lower() not in _BOOKKEEPING]


def _recognised(spelling: dict[str, str], scheme: str) -> tuple[str | None, list[EpochFields]]:
    if scheme in ("auto", "unosat"):
        epochs = _unosat_epochs(spelling)
        if epochs:
            return "unosat", epochs
    if scheme in ("auto", "copernicus"):
        value = next((spelling[name] for name in ("damage_gra", "grading") if name in spelling), None)
        if value is not None:
            return "copernicus", [EpochFields(0, value)]
    if "subtype" in spelling and (
        scheme == "xbd" or (scheme == "auto" and {"uid", "feature_type", "feature_ty"} & set(spelling))
    ):
        return "xbd", [EpochFields(0, spelling["subtype"])]
    return None, []


def _scheme_of(spelling: dict[str, str], value: str) -> str:
    """Return the scheme that a class field named by the user belongs to."""
    scheme, epochs = _recognised(spelling, "auto")
    return scheme if scheme is not None and value in [epoch.value for epoch in epochs] else "custom"


def _unosat_epochs(spelling: dict[str, str]) -> list[EpochFields]:
    found: dict[str, dict[int, str]] = {"value": {}, "date": {}, "status": {}, "confidence": {}}
    patterns = {"value": _CLASS, "date": _DATE, "status": _STATUS, "confidence": _CONFIDENCE}
    for lower, name in spelling.items():
        for role, pattern in patterns.items():
            match = pattern.fullmatch(lower)
            if match:
                found[role].setdefault(int(match.group(2) or 0), name)
                break
    for role in ("date", "status", "confidence"):
        # DmgCls beside SensDt_1: both are the first
        for one, other in ((0, 1), (1, 0)):
            if one in found["value"] and one not in found[role] and other not in found["value"]:
                found[role][one] = found[role].get(other, "")
    return [
        EpochFields(
            number,
            name,
            found["date"].get(number) or None,
            found["status"].get(number) or None,
            found["confidence"].get(number) or None,
        )
        for number, name in sorted(found["value"].items())
    ]
