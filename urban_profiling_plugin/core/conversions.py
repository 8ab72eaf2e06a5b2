"""How a vendor's values become a role's: words, numbers, dates; what cannot be read is missing, and told."""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from .city.osm_columns import tags_of
from .city.osm_layers import open_on_foot
from .city.osm_rules import Rules, read_rules
from .city.osm_tags import count, metres
from .frame import is_missing, kind_of
from .roles import RoleField
from .vendors import vendor_values

_NO = ("no", "false", "0", "f")
_YES = ("yes", "true", "1", "t")
_APART = "[,\u0020\u00a0\u202f]"
_THOUSANDS = re.compile(rf"[+-]?\d{{1,3}}(?:{_APART}\d{{3}})+(?:\.\d+)?")
_POINTS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+")
_MILLIONS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3}){2,}")
_LAST_MS = 253_402_300_800_000
"""The end of the year 9999."""
_DATES = ("%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d")


@dataclass(frozen=True)
class Converted:
    """A column in the role's words.

    `unread` is where a value was given that cannot be read; there the column is missing.
    """

    values: np.ndarray
    kind: str
    unread: np.ndarray


def convert(
    conversion: str, values: np.ndarray, field: RoleField, vendor: str, role: str, columns: Mapping[str, np.ndarray]
) -> Converted:
    """Return a column converted for a field of a role.

    Parameters
    ----------
    conversion : a name of `vendor_fields.csv`; without one the field's kind decides.
    columns : the whole layer, for tags of OpenStreetMap that decide together.
    """
    if conversion in _OSM:
        return _osm(conversion, columns, len(values))
    if conversion == "words":
        return _words(values, vendor_values(vendor, role, field.name))
    if not conversion and (values.dtype.kind in "iufbM" or field.kind == "text"):
        return _as_it_is(values, field)
    parse, kind = _PARSE[conversion or ("people" if field.counts else field.kind)]
    if parse is people and any(isinstance(value, str) and _MILLIONS.fullmatch(value.strip()) for value in values):
        parse = _people_in_points
    return _parsed(values, parse, kind)


# --- one value -------------------------------------------------------------------------------------------------------


def number(value: Any) -> float:
    """Return a number, with a decimal point or comma; NaN where it is none.

    >>> number("12.5"), number("3,5"), number("many")
    (12.5, 3.5, nan)
    """
    try:
        found = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (ValueError, TypeError, OverflowError):
        return math.nan
    return found if math.isfinite(found) else math.nan


def people(value: Any) -> float:
    """Return a number of people; thousands may be set apart, as in COD-PS tables.

    >>> people("448,465"), people("1 200"), people(37)
    (448465.0, 1200.0, 37.0)
    """
    apart = isinstance(value, str) and _THOUSANDS.fullmatch(value.strip())
    return number(re.sub(_APART, "", value.strip()) if apart else value)


def _people_in_points(value: Any) -> float:
    """Return a number of people of a column in which points set thousands apart, as its millions show."""
    apart = isinstance(value, str) and _POINTS.fullmatch(value.strip())
    return people(value.strip().replace(".", "") if apart else value)


def positive(value: Any) -> float | None:
    """Return a number above zero; 0 and -1 stand for “not known” in footprints.

    >>> positive(-1), positive("7.5"), positive(0)
    (None, 7.5, None)
    """
    found = number(value)
    return None if found <= 0 else found


def share(value: Any) -> float | None:
    """Return a number from 0 to 1; a negative one stands for “not known”.

    >>> share(0.7), share(-1.0), share(85)
    (0.7, None, nan)
    """
    found = number(value)
    return None if found < 0 else found if found <= 1 else math.nan


def source_confidence(value: Any) -> float | None:
    """Return the confidence that Overture's `sources` gives for the outline, ``None`` where it gives none.

    >>> source_confidence('[{"property": "", "dataset": "Google Open Buildings", "confidence": 0.8}]')
    0.8
    """
    outline = overture_source(value)
    found = outline.get("confidence")
    return None if found is None else share(found)


@functools.lru_cache(maxsize=65_536)
def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def overture_source(value: Any) -> dict[str, Any]:
    """Return the entry of Overture's `sources` that tells of the outline; empty where there is none."""
    found = _loaded(value) if isinstance(value, str) else value
    entries = [entry for entry in found if isinstance(entry, dict)] if isinstance(found, (list, tuple)) else []
    return next((entry for entry in entries if not entry.get("property")), {})


def primary(value: Any) -> str | None:
    """Return the primary name (or category) of Overture's nested text; a plain text stays itself.

    >>> primary('{"primary": "Old Souk", "common": null}'), primary("Old Souk")
    ('Old Souk', 'Old Souk')
    """
    found = _loaded(value) if isinstance(value, str) and value.lstrip().startswith("{") else value
    found = found.get("primary") if isinstance(found, dict) else found
    return None if found is None else str(found).strip() or None


def day(value: Any) -> np.datetime64:
    """Return a date: ISO, year first or day first, or milliseconds since 1970 as ArcGIS writes.

    >>> [str(day(value)) for value in ("2023-10-17T00:00:00", "17/10/2023", 1697500800000, "soon")]
    ['2023-10-17', '2023-10-17', '2023-10-17', 'NaT']
    """
    if isinstance(value, (int, float)):
        known = not isinstance(value, bool) and abs(value) < _LAST_MS
        return np.datetime64(int(value), "ms").astype("datetime64[D]") if known else np.datetime64("NaT")
    text = str(value).strip()
    for form in _DATES:
        try:
            return np.datetime64(datetime.strptime(re.split(r"[T ]", text)[0], form).date())
        except ValueError:
            continue
    return np.datetime64("NaT")


def moment(value: Any) -> np.datetime64:
    """Return a date and time in UTC where an offset is given.

    >>> str(moment("2024-05-01T08:30:00.000+03:00"))
    '2024-05-01T05:30:00.000'
    """
    text = str(value).strip().replace("Z", "+00:00")
    text = re.sub(r"\.(\d{1,3})\d*", lambda found: "." + found[1].ljust(3, "0"), text)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return day(value).astype("datetime64[ms]")
    if found.tzinfo is not None:
        found = found.replace(tzinfo=None) - found.utcoffset()
    return np.datetime64(found, "ms")


def yes_no(value: Any) -> bool | None:
    """Return a yes or no, ``None`` where it is neither.

    >>> yes_no("Yes"), yes_no("f"), yes_no("perhaps")
    (True, False, None)
    """
    text = str(value).strip().lower()
    return True if text in _YES else False if text in _NO else None


def _unless_no(value: Any) -> str | None:
    text = str(value).strip()
    return None if text.lower() in _NO else text


def _pcode(value: Any) -> str | None:
    """Return a P-code as text, however the program before stored it."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


_PARSE: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "number": (number, "real"),
    "people": (people, "real"),
    "real": (number, "real"),
    "integer": (number, "integer"),
    "positive": (positive, "real"),
    "share": (share, "real"),
    "source_confidence": (source_confidence, "real"),
    "metres": (lambda value: metres(str(value)), "real"),
    "count": (lambda value: count(str(value)), "real"),
    "primary": (primary, "text"),
    "unless_no": (_unless_no, "text"),
    "pcode": (_pcode, "text"),
    "date": (day, "date"),
    "datetime": (moment, "datetime"),
    "boolean": (yes_no, "boolean"),
}


# --- a column --------------------------------------------------------------------------------------------------------


def _as_it_is(values: np.ndarray, field: RoleField) -> Converted:
    kind = kind_of(values)
    whole = field.kind == "integer" and kind == "real" and not (values[~np.isnan(values)] % 1).any()
    return Converted(values, "integer" if whole else kind, np.zeros(len(values), dtype=bool))


def _parsed(values: np.ndarray, parse: Callable[[Any], Any], kind: str) -> Converted:
    """Parse each distinct value once."""
    given = ~is_missing(values)
    if values.dtype.kind == "M" and kind not in ("date", "datetime"):
        # a spreadsheet makes a day of “2-3” floors: it is read as the text that it is, and no number
        values = np.where(given, values.astype(str).astype(object), None)
    if values.dtype.kind == "M":
        return Converted(
            values.astype("datetime64[D]" if kind == "date" else "datetime64[ms]"),
            kind,
            np.zeros(len(values), dtype=bool),
        )
    known: dict[Any, Any] = {}
    parsed, unread = [None] * len(values), np.zeros(len(values), dtype=bool)
    for row in np.flatnonzero(given).tolist():
        value = values[row]
        if isinstance(value, str) and not value.strip():
            continue
        if value not in known:
            known[value] = parse(value)
        parsed[row] = known[value]
        unread[row] = known[value] != known[value] or (kind == "boolean" and known[value] is None)
    return Converted(_column(parsed, kind), kind, unread)


def _column(parsed: list[Any], kind: str) -> np.ndarray:
    if kind in ("real", "integer"):
        return np.array([math.nan if value is None else value for value in parsed], dtype=float)
    if kind in ("date", "datetime"):
        unit = "D" if kind == "date" else "ms"
        return np.array([np.datetime64("NaT", unit) if v is None else v for v in parsed], dtype=f"datetime64[{unit}]")
    column = np.empty(len(parsed), dtype=object)
    column[:] = parsed
    return column


def _words(values: np.ndarray, becomes: Mapping[str, str | None]) -> Converted:
    """Replace the words that the vendor's vocabulary lists; others stay."""
    parsed = [
        None if missing else becomes.get(str(value).strip().lower(), value)
        for value, missing in zip(values.tolist(), is_missing(values))
    ]
    return Converted(_column(parsed, "text"), "text", np.zeros(len(values), dtype=bool))


_OSM = {
    "osm_use": ("building_use", "use"),
    "osm_kind": ("open_space", "kind"),
    "osm_sector": ("service", "sector"),
    "osm_service": ("service", "value"),
    "osm_walkable": ("highway", "walkable"),
    "osm_mode": ("stop", "mode"),
    "osm_capacity": ("stop", "capacity"),
}
"""The table of tags that decides, and which of its columns."""


def _osm(conversion: str, columns: Mapping[str, np.ndarray], size: int) -> Converted:
    name, wanted = _OSM[conversion]
    if name == "highway":
        return Converted(_walkable(columns, size), "boolean", np.zeros(size, dtype=bool))
    table = getattr(osm_rules(), name)
    tags = tags_of(columns, table.keys, size)
    kind = _column_named(columns, "type")
    if name == "building_use" and kind is not None and not tags["building"].given.any():  # as Geofabrik calls it
        tags = tags_of({**columns, "building": columns[kind]}, table.keys, size)
    match = table.match(tags)
    if wanted != "value":
        return Converted(table.texts(match, wanted), "text", np.zeros(size, dtype=bool))
    found = np.full(size, None, dtype=object)
    keys = np.append(table.frame.columns["key"], None)[match]
    for key in {key for key in keys.tolist() if key is not None}:
        rows = keys == key
        found[rows] = tags[key].texts()[rows]
    return Converted(found, "text", np.zeros(size, dtype=bool))


def _walkable(columns: Mapping[str, np.ndarray], size: int) -> np.ndarray:
    """Return where people may walk, as `import_osm` decides it; what is no street (a river among lines) is not."""
    rules = osm_rules()
    classes = _column_named(columns, "fclass")
    if classes is not None and _column_named(columns, "highway") is None:  # as Geofabrik calls it
        columns = {**columns, "highway": columns[classes]}
    tags = tags_of(columns, {"highway", "foot", "access", "motorroad"}, size)
    place = {value: row for row, value in enumerate(rules.highway.columns["highway"])}
    by_class = rules.highway.columns["keep"].astype(bool) & rules.highway.columns["walkable"].astype(bool)
    entry = tags["highway"].read(lambda value: place.get(value, -1), -1, np.int32)
    known = np.where(entry >= 0, by_class[entry], True)
    return (open_on_foot(tags, known, rules.access) == 1) & tags["highway"].given


def _column_named(columns: Mapping[str, np.ndarray], name: str) -> str | None:
    return next((column for column in columns if column.lower() == name), None)


@functools.lru_cache(maxsize=1)
def osm_rules() -> Rules:
    """Return the plugin's own tables of tags, read once."""
    return read_rules()
