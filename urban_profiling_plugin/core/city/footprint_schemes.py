"""Whose footprints a file holds, and what its columns say in the words of the building role."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..conversions import convert, number, osm_rules, overture_source
from ..errors import UrbanProfilingError
from ..frame import is_missing
from ..role_proposals import vendor_of
from ..roles import ROLES
from ..text import QT_TRANSLATE_NOOP
from ..vendors import OWN, VENDORS, fields_of, vendor_mapping
from .osm_columns import OTHER_TAGS, tags_of
from .osm_tags import count, metres

OSM, OVERTURE, GOOGLE, MICROSOFT, ANY = "osm", "overture", "google", "microsoft", "any"
SCHEMES = ("auto", OSM, OVERTURE, GOOGLE, MICROSOFT, ANY)
NUMBERS = ("confidence", "height_m", "levels")
_FIELDS = ("source_id", "source", "confidence", "height_m", "levels", "use")
_ROLE = ROLES["buildings"]
_IDS = ("source_id", "building_id", "building_i", "osm_id", "globalid", "uuid")
"""Columns of any layer that name a building (one is cut short, as in a DBF file); a plain ``id`` or ``fid`` often
repeats or means the row."""
_CENTRE = ("latitude", "longitude")
_OSM_IDS = ("osm_id", "osm_way_id", "full_id", "@id", "id")


@dataclass
class Remarks:
    """What the user should know, gathered over the pieces of a file.

    Attributes
    ----------
    unread : rows whose value is no number, or no confidence from 0 to 1, by field.
    datasets : footprints by the dataset that Overture took them from.
    no_building : features of an OpenStreetMap layer that are tagged as something else.
    """

    unread: dict[str, list[int]] = field(default_factory=dict)
    datasets: Counter = field(default_factory=Counter)
    no_building: int = 0


@dataclass(frozen=True)
class Described:
    """A piece of a file in the words of the role.

    Attributes
    ----------
    columns : `_FIELDS`, shape (n,); ``source_id`` is ``None`` where the source has none.
    is_building : where the feature is one.
    id_kind : which column the id is from, for ids of several columns that may be equal; -1 where there is no id.
    centre : latitude and longitude where the source tells them beside the outline.
    """

    columns: dict[str, np.ndarray]
    is_building: np.ndarray
    id_kind: np.ndarray
    centre: tuple[np.ndarray, np.ndarray] | None = None


def scheme_of(names: Sequence[str], asked: str, layer_name: str, lines: bool = False) -> str:
    """Return whose footprints these are, by the columns' names unless somebody said so.

    Parameters
    ----------
    lines : the file is GeoJSON lines, the form in which Microsoft gives nothing but height and confidence.

    Raises
    ------
    UrbanProfilingError : a scheme was asked for, and the layer has none of its columns.

    Examples
    --------
    >>> scheme_of(["latitude", "longitude", "confidence", "full_plus_code"], "auto", "0d1_buildings")
    'google'
    >>> scheme_of(["OBJECTID", "floors"], "auto", "cadastre")
    'any'
    """
    if asked == ANY:
        return ANY
    if asked == MICROSOFT and lines and not names:
        return MICROSOFT
    if asked != "auto":
        if not any(entry.mark and not entry.of_name and entry.find(names) for entry in fields_of(asked, _ROLE.name)):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” has none of the columns of {vendor}. It has: {columns}. Choose the scheme “auto”, or "
                    "“any” for outlines from elsewhere.",
                ),
                name=layer_name,
                vendor=VENDORS[asked],
                columns=", ".join(names) or "–",
            )
        return asked
    if lines and {name.lower() for name in names} <= {"height", "confidence"}:
        return MICROSOFT
    found = vendor_of(_ROLE.name, names)
    return found if found in SCHEMES else ANY


def wanted_columns(scheme: str, names: Sequence[str]) -> list[str]:
    """Return which columns a scheme reads."""
    if scheme == OSM:
        keys = {*osm_rules().building_use.keys, "building", "building:levels", "height"}
        lower = {
            form for key in keys for form in (key, key.replace(":", "_"), key.replace(":", "_")[:10], f"osm:{key}")
        }
        lower |= {*_OSM_IDS, *OTHER_TAGS, "type", "fclass", "use", "levels", "height_m"}
        return [name for name in names if name.lower() in lower]
    mapping = vendor_mapping(scheme, _ROLE.name, names) if scheme != ANY else _any_mapping(names)
    centre = [name for name in names if scheme == GOOGLE and name.lower() in _CENTRE]
    return list(dict.fromkeys([*(column for name, column in mapping.items() if name in _FIELDS), *centre]))


def describe(
    scheme: str, columns: Mapping[str, np.ndarray], rows: np.ndarray, layer_name: str, remarks: Remarks
) -> Described:
    """Return a piece of a file in the words of the role.

    Parameters
    ----------
    columns : of the piece, as the source has them.
    rows : ids of the features in the source, shape (n,), for messages.
    """
    if scheme == OSM:
        return _describe_osm(columns, rows, remarks)
    size = len(rows)
    mapping = vendor_mapping(scheme, _ROLE.name, list(columns)) if scheme != ANY else _any_mapping(list(columns))
    made = {name: _converted(scheme, name, mapping, columns, rows, remarks) for name in _FIELDS}
    ids = _texts(made["source_id"])
    source = np.full(size, layer_name if scheme == ANY else scheme, dtype=object)
    if scheme == ANY and mapping.get("source"):
        given = _texts(made["source"])
        source = np.where(is_missing(given), source, given)
    made.update(source_id=ids, source=source, use=_texts(made["use"]))
    if scheme == OVERTURE and "confidence" in mapping:
        sources = columns[mapping["confidence"]]
        remarks.datasets.update(str(overture_source(value).get("dataset") or "–") for value in sources.tolist())
    return Described(made, np.ones(size, dtype=bool), np.where(is_missing(ids), -1, 0), _centre(scheme, columns))


def _centre(scheme: str, columns: Mapping[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray] | None:
    lower = {name.lower(): values for name, values in columns.items()}
    if scheme != GOOGLE or not all(name in lower for name in _CENTRE):
        return None
    latitude, longitude = (
        np.array([number(v) if v is not None else np.nan for v in lower[n].tolist()]) for n in _CENTRE
    )
    return latitude, longitude


def _any_mapping(names: Sequence[str]) -> dict[str, str]:
    """Return the column by field of a layer of nobody in particular."""
    lower = {name.lower(): name for name in names}
    mapping = vendor_mapping(OWN, _ROLE.name, names)
    mapping.update({name: lower[name] for name in _FIELDS if name in lower})
    identifier = next((lower[name] for name in _IDS if name in lower), None)
    return {**mapping, "source_id": identifier} if identifier else mapping


def _converted(
    scheme: str,
    name: str,
    mapping: Mapping[str, str],
    columns: Mapping[str, np.ndarray],
    rows: np.ndarray,
    remarks: Remarks,
) -> np.ndarray:
    """Return a field converted; all missing where the source has no such column."""
    if name not in mapping:
        return np.full(len(rows), np.nan) if name in NUMBERS else np.full(len(rows), None, dtype=object)
    vendor = OWN if scheme == ANY else scheme
    entries = [entry for entry in fields_of(vendor, _ROLE.name) if entry.field == name and not entry.of_name]
    conversion = next((entry.conversion for entry in entries if entry.find([mapping[name]])), "")
    if not conversion:
        conversion = {"confidence": "share", "height_m": "positive", "levels": "positive"}.get(name, "")
    made = convert(conversion, columns[mapping[name]], _ROLE.field(name), vendor, _ROLE.name, columns)
    if made.unread.any():
        remarks.unread.setdefault(name, []).extend(rows[made.unread].tolist())
    return made.values


def _texts(values: np.ndarray) -> np.ndarray:
    """Return a column as text, ``None`` where missing or blank."""
    missing = is_missing(values)
    texts = np.full(len(values), None, dtype=object)
    if values.dtype.kind == "f":
        texts[~missing] = [f"{value:.15g}" for value in values[~missing].tolist()]
    else:
        texts[~missing] = [str(value).strip() or None for value in values[~missing].tolist()]
    return texts


# --- OpenStreetMap ---------------------------------------------------------------------------------------------------


def _describe_osm(columns: Mapping[str, np.ndarray], rows: np.ndarray, remarks: Remarks) -> Described:
    """Return features of an OpenStreetMap layer by its tags, as `import_osm` reads them.

    A layer that says nothing of buildings in any column is taken for one of buildings alone.
    """
    size, rules = len(rows), osm_rules()
    lower = {name.lower(): values for name, values in columns.items()}
    if "building" not in lower and "osm:building" not in lower and "type" in lower:
        columns = {**columns, "building": lower["type"]}  # as Geofabrik calls it
    tags = tags_of(columns, {*rules.building_use.keys, "building", "building:levels", "height"}, size)
    told = tags["building"].given
    if "fclass" in lower:
        told |= np.array([str(value).lower() == "building" for value in lower["fclass"].tolist()], dtype=bool)
    elif not told.any() and not any(name in lower for name in ("building", *OTHER_TAGS)):
        told = np.ones(size, dtype=bool)
    match = rules.building_use.match(tags)
    stands = np.append(rules.building_use.frame.columns["keep"].astype(bool), True)[match]
    remarks.no_building += int((~(told & stands)).sum())
    use = rules.building_use.texts(match, "use")
    levels, height = tags["building:levels"], tags["height"]
    made = {
        "confidence": np.full(size, np.nan),
        "height_m": height.read(metres, np.nan, np.float64),
        "levels": levels.read(count, np.nan, np.float64),
        "use": use,
        "source": np.full(size, OSM, dtype=object),
    }
    for name, tag in (("height_m", height), ("levels", levels)):
        odd = tag.given & np.isnan(made[name]) & told & stands
        if odd.any():
            remarks.unread.setdefault(name, []).extend(rows[odd].tolist())
        made[name][~(made[name] > 0)] = np.nan
    ids, id_kind = np.full(size, None, dtype=object), np.full(size, -1)
    for kind, name in enumerate(_OSM_IDS):
        if name in lower:
            given = _texts(lower[name])
            free = is_missing(ids) & ~is_missing(given)
            ids[free], id_kind[free] = given[free], kind
    made["source_id"] = ids
    return Described({name: made[name] for name in _FIELDS}, told & stands, id_kind)


# --- ids -------------------------------------------------------------------------------------------------------------


def outline_ids(geometry: np.ndarray) -> np.ndarray:
    """Return an id made from each outline, for sources that have none: the same outline, the same id.

    >>> square = shapely.box(0, 0, 1, 1)
    >>> made = outline_ids(np.array([square, square.reverse(), shapely.box(0, 0, 2, 1)], dtype=object))
    >>> made[0] == made[1] != made[2], len(made[0])
    (True, 17)
    """
    wkb = shapely.to_wkb(shapely.normalize(geometry), output_dimension=2)
    made = np.empty(len(geometry), dtype=object)
    made[:] = ["o" + hashlib.sha256(outline).hexdigest()[:16] for outline in wkb]
    return made
