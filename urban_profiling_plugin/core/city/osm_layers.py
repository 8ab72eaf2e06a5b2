"""Which OpenStreetMap features belong to which layer of a city, and what their tags say about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..frame import Frame
from .osm_file import AREAS, LINES, POINTS
from .osm_rules import Rules
from .osm_tags import ANY, Tag, Tags, TagTable, count, metres, whole

_YES = ("yes", "true", "1")
_NO = ("no", "false", "0")


@dataclass
class Remarks:
    """What the user should know about tags, counted over the whole file.

    Attributes
    ----------
    streets_left_out, streets_unknown : ways by value of ``highway`` that the table leaves out, or does not list.
    unread : values that are no numbers, by key.
    """

    streets_left_out: Counter = field(default_factory=Counter)
    streets_unknown: Counter = field(default_factory=Counter)
    unread: dict[str, Counter] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """Features of a batch that belong to a layer: their positions in the batch, and their fields."""

    rows: np.ndarray
    columns: dict[str, np.ndarray]


@dataclass(frozen=True)
class Layer:
    """One output layer.

    Attributes
    ----------
    name : for messages.
    kinds : kind of each field by name, in order.
    sources : the parts of the file it is taken from.
    keys : the tags it reads, besides those of its table and the name.
    tells_open : whether a way that should be an outline but is not closed is an error worth telling.
    table : the table of `Rules` that picks its features.
    find : returns a batch's features.
    """

    name: str
    kinds: Mapping[str, str]
    sources: Collection[str]
    keys: Collection[str]
    table: str
    find: Callable[[str, Tags, Rules, Remarks], Found]
    tells_open: bool = False

    def conditions(self, rules: Rules, source: str) -> dict[str, set[str]]:
        """Return the values looked for by key (`ANY`: every value) in this part of the file."""
        if self.table == "building_use":
            return {"building": {ANY}}
        if self.table == "highway":
            return {"highway": {ANY}}
        if self.table == "admin":
            return {"boundary": {"administrative"}}
        found = getattr(rules, self.table).conditions()
        if source == LINES and self.table == "open_space":
            found.pop("highway", None)
        return found

    def tag_keys(self, rules: Rules) -> set[str]:
        """Return the tags to read from the file."""
        table = getattr(rules, self.table, None)
        return {"name", *self.keys, *(table.keys if isinstance(table, TagTable) else ())}


def _buildings(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    rows = np.flatnonzero(tags["building"].given)
    tags = tags.take(rows)
    match = rules.building_use.match(tags)
    keep = rules.building_use.frame.columns["keep"].astype(bool)
    stands = np.append(keep, True)[match]
    rows, tags, match = rows[stands], tags.take(stands), match[stands]
    columns = {
        "name": tags["name"].texts(),
        "building": tags["building"].texts(),
        "use": rules.building_use.texts(match, "use"),
        "levels": _numbers(tags, "building:levels", count, remarks),
        "height_m": _numbers(tags, "height", metres, remarks),
    }
    return Found(rows, columns)


def _streets(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    place = {value: row for row, value in enumerate(rules.highway.columns["highway"])}
    highway = tags["highway"]
    is_line = highway.given & ~tags["area"].read(lambda value: value in _YES, False, bool)
    entry = highway.read(lambda value: place.get(value, -1), -1, np.int32)
    keep = is_line & (entry >= 0) & np.append(rules.highway.columns["keep"].astype(bool), False)[entry]
    _count(highway, is_line & (entry >= 0) & ~keep, remarks.streets_left_out)
    _count(highway, is_line & (entry < 0), remarks.streets_unknown)
    rows = np.flatnonzero(keep)
    tags = tags.take(rows)
    width = _numbers(tags, "width", metres, remarks)
    estimated = _numbers(tags, "est_width", metres, remarks)
    columns = {
        "name": tags["name"].texts(),
        "highway": tags["highway"].texts(),
        "width_m": np.where(np.isnan(width), estimated, width),
        "lanes": _numbers(tags, "lanes", lambda value: _whole(count(value)), remarks),
        "surface": tags["surface"].texts(),
        "oneway": tags["oneway"].texts(),
        "bridge": _unless_no(tags["bridge"]),
        "tunnel": _unless_no(tags["tunnel"]),
        "access": tags["access"].texts(),
        "walkable": open_on_foot(tags, rules.highway.columns["walkable"].astype(bool)[entry[rows]], rules.access),
        "service": tags["service"].texts(),
        "layer": _numbers(tags, "layer", whole, remarks),
    }
    return Found(rows, columns)


def open_on_foot(tags: Tags, by_class: np.ndarray, access: Frame) -> np.ndarray:
    """Return 1 where people may walk, else 0: the foot tag decides, then an access tag that closes, then the class."""
    foot = {value: word == "yes" for value, word in zip(access.columns["value"], access.columns["foot"]) if word}
    on_foot = tags["foot"].read(lambda value: foot.get(value, -1), -1, np.int8)
    in_general = tags["access"].read(lambda value: foot.get(value, -1), -1, np.int8)
    motor_road = tags["motorroad"].read(lambda value: value in _YES, False, bool)
    walkable = by_class & (in_general != 0) & ~motor_road
    return np.where(on_foot >= 0, on_foot == 1, walkable).astype(np.int64)


def _open_spaces(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    # a closed way tagged highway is a street around something; only as an area is it a square
    match = rules.open_space.match(tags.without("highway") if source == LINES else tags)
    rows = np.flatnonzero(match >= 0)
    tags = tags.take(rows)
    kind = rules.open_space.texts(match[rows], "kind")
    return Found(
        rows,
        {
            "name": tags["name"].texts(),
            "kind": kind,
            "access": _space_access(tags, kind, rules),
            "fee": tags["fee"].texts(),
        },
    )


def _space_access(tags: Tags, kind: np.ndarray, rules: Rules) -> np.ndarray:
    """Return public, restricted, fee or unknown: by access tag, then fee tag, then the kind's default."""
    words = {v: word for v, word in zip(rules.access.columns["value"], rules.access.columns["space"]) if word}
    access = np.array([rules.default_access.get(word, "unknown") for word in kind], dtype=object)
    tagged = tags["access"].read(lambda value: words.get(value, "unknown"), None, object)
    access = np.where(tags["access"].given, tagged, access)
    pays = tags["fee"].read(lambda value: value not in _NO, False, bool)
    return np.where(pays & (access != "restricted"), "fee", access)


def _services(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    match = rules.service.match(tags)
    sector = rules.service.texts(match, "sector")
    rows = np.flatnonzero(sector != None)  # noqa: E711 - elementwise
    tags, match = tags.take(rows), match[rows]
    service = np.full(len(rows), None, dtype=object)
    keys = rules.service.frame.columns["key"][match]
    for key in set(keys):
        here = keys == key
        service[here] = tags[key].take(here).texts()
    return Found(rows, {"name": tags["name"].texts(), "sector": sector[rows], "service": service})


def _stops(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    match = rules.stop.match(tags)
    rows = np.flatnonzero(match >= 0)
    match = match[rows]
    columns = {
        "name": tags["name"].take(rows).texts(),
        "mode": rules.stop.texts(match, "mode"),
        "capacity": rules.stop.texts(match, "capacity"),
        "rank": rules.stop.frame.columns["rank"][match],
    }
    return Found(rows, columns)


def _water(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    match = rules.water.match(tags)
    rows = np.flatnonzero(match >= 0)
    return Found(rows, {"name": tags["name"].take(rows).texts(), "kind": rules.water.texts(match[rows], "kind")})


def _admin(source: str, tags: Tags, rules: Rules, remarks: Remarks) -> Found:
    rows = np.flatnonzero(tags["boundary"].read(lambda value: value == "administrative", False, bool))
    tags = tags.take(rows)
    return Found(rows, {"name": tags["name"].texts(), "admin_level": _numbers(tags, "admin_level", whole, remarks)})


def _whole(value: float) -> float:
    return value if value == np.round(value) else np.nan


def _numbers(tags: Tags, key: str, parse: Callable[[str], float], remarks: Remarks) -> np.ndarray:
    """Return a tag as numbers, NaN where missing; take note of what is no number."""
    values = tags[key].read(parse, np.nan, np.float64)
    _count(tags[key], tags[key].given & np.isnan(values), remarks.unread.setdefault(key, Counter()))
    return values


def _count(tag: Tag, where: np.ndarray, counter: Counter) -> None:
    codes, numbers = np.unique(tag.codes[where], return_counts=True)
    counter.update({tag.values[code]: int(number) for code, number in zip(codes, numbers)})


def _unless_no(tag: Tag) -> np.ndarray:
    return tag.read(lambda value: None if value in _NO else value, None, object)


LAYERS: Mapping[str, Layer] = {
    "BUILDINGS": Layer(
        "buildings",
        {"osm_id": "integer", "name": "text", "building": "text", "use": "text", "levels": "real", "height_m": "real"},
        (LINES, AREAS),
        ("building", "building:levels", "height"),
        "building_use",
        _buildings,
        tells_open=True,
    ),
    "STREETS": Layer(
        "streets",
        {
            "osm_id": "integer",
            "name": "text",
            "highway": "text",
            "width_m": "real",
            "lanes": "integer",
            "surface": "text",
            "oneway": "text",
            "bridge": "text",
            "tunnel": "text",
            "access": "text",
            "walkable": "integer",
            "service": "text",
            "layer": "integer",
        },
        (LINES,),
        (
            *("highway", "width", "est_width", "lanes", "surface", "oneway", "bridge", "tunnel", "access"),
            *("service", "layer", "foot", "motorroad", "area"),
        ),
        "highway",
        _streets,
    ),
    "OPEN_SPACES": Layer(
        "open spaces",
        {"osm_id": "integer", "name": "text", "kind": "text", "access": "text", "fee": "text", "area_m2": "real"},
        (LINES, AREAS),
        ("access", "fee"),
        "open_space",
        _open_spaces,
        tells_open=True,
    ),
    "SERVICES": Layer(
        "services",
        {"osm_id": "integer", "name": "text", "sector": "text", "service": "text"},
        (POINTS, LINES, AREAS),
        (),
        "service",
        _services,
        tells_open=True,
    ),
    "STOPS": Layer(
        "stops",
        {"osm_id": "integer", "name": "text", "mode": "text", "capacity": "text"},
        (POINTS, LINES, AREAS),
        (),
        "stop",
        _stops,
    ),
    "WATER": Layer(
        "water",
        {"osm_id": "integer", "name": "text", "kind": "text"},
        (LINES, AREAS),
        (),
        "water",
        _water,
    ),
    "ADMIN": Layer(
        "admin",
        {"osm_id": "integer", "name": "text", "admin_level": "integer"},
        (LINES, AREAS),
        ("boundary", "admin_level"),
        "admin",
        _admin,
    ),
}
