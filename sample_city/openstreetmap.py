"""The city as an OpenStreetMap XML file: the same features and tags, streets that meet share a node.

Written as a stream, in the order that readers expect: nodes, ways, relations, each by id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO
from xml.sax.saxutils import quoteattr

import numpy as np
import pyproj
import shapely

from .build import City
from .city import EPSG
from .layer import Layer
from .open_spaces import has_hole

_FIRST_NODE = 100_000_001
_RING = {"boundary": 1_500_001, "areas": 1_500_101, "open_spaces": 4_500_001}
"""First ids of the ways that are rings of relations."""
_BLOCK = 20_000
_POINTS = ("stops", "services")


@dataclass(frozen=True)
class _Ways:
    """Ways of one layer: ids in order, vertices way by way, and the tags."""

    ids: np.ndarray
    xy: np.ndarray
    way: np.ndarray
    tags: dict[str, np.ndarray]
    closed: bool


def write_osm(path: Path, city: City) -> None:
    """Write a city; its import gives the layers of the GeoPackage but the population and the proposed streets."""
    to_degrees = pyproj.Transformer.from_crs(EPSG, 4326, always_xy=True)
    relations = _relations(city)
    ways = _all_ways(city)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="sample_city">\n')
        west, south, east, north = to_degrees.transform_bounds(*shapely.total_bounds(city.layers["water"].geometry))
        reach = shapely.total_bounds(city.layers["streets"].geometry)
        more = to_degrees.transform_bounds(*reach)
        west, south, east, north = min(west, more[0]), min(south, more[1]), max(east, more[2]), max(north, more[3])
        file.write(f'<bounds minlat="{south:.7f}" minlon="{west:.7f}" maxlat="{north:.7f}" maxlon="{east:.7f}"/>\n')
        for name in _POINTS:
            _write_points(file, city.layers[name], to_degrees)
        first = _FIRST_NODE
        references = []
        for layer in ways:
            nodes, reference = _nodes(layer)
            _write_nodes(file, first + np.arange(len(nodes)), nodes, to_degrees)
            references.append(first + reference)
            first += len(nodes)
        for layer, reference in zip(ways, references):
            _write_ways(file, layer, reference)
        for relation in relations:
            file.write(relation)
        file.write("</osm>\n")


def _all_ways(city: City) -> list[_Ways]:
    """Return the ways of every layer in the order of their ids."""
    found = []
    for name in ("boundary", "areas"):
        layer = city.layers[name]
        found.append(_rings(layer.geometry, _RING[name] + np.arange(len(layer)), {}))
    streets = city.layers["streets"]
    xy, way = shapely.get_coordinates(streets.geometry, return_index=True)
    found.append(_Ways(streets.columns["osm_id"], xy, way, dict(streets.tags), closed=False))
    spaces = city.layers["open_spaces"]
    whole = ~has_hole(spaces.geometry)
    tags = {key: values[whole] for key, values in spaces.tags.items()}
    found.append(_rings(spaces.geometry[whole], spaces.columns["osm_id"][whole], tags))
    outer = spaces.geometry[~whole]
    found.append(_rings(outer, _RING["open_spaces"] + np.arange(len(outer)), {}))
    for name in ("water", "buildings"):
        layer = city.layers[name]
        found.append(_rings(layer.geometry, layer.columns["osm_id"], dict(layer.tags)))
    return found


def _rings(polygons: np.ndarray, ids: np.ndarray, tags: dict[str, np.ndarray]) -> _Ways:
    """Return the outer rings of polygons as ways, without their closing points."""
    xy, way = shapely.get_coordinates(shapely.get_exterior_ring(polygons), return_index=True)
    last = np.append(way[1:] != way[:-1], True) if len(way) else np.empty(0, dtype=bool)
    return _Ways(ids, xy[~last], way[~last], tags, closed=True)


def _nodes(layer: _Ways) -> tuple[np.ndarray, np.ndarray]:
    """Return the nodes of a layer and the node of each vertex; streets share nodes, areas do not."""
    if layer.closed:
        return layer.xy, np.arange(len(layer.xy))
    nodes, reference = np.unique(layer.xy, axis=0, return_inverse=True)
    return nodes, reference.ravel()


def _write_nodes(file: TextIO, ids: np.ndarray, xy: np.ndarray, to_degrees: pyproj.Transformer) -> None:
    for begin in range(0, len(ids), _BLOCK):
        part = slice(begin, begin + _BLOCK)
        longitude, latitude = to_degrees.transform(xy[part, 0], xy[part, 1])
        rows = zip(ids[part].tolist(), latitude.tolist(), longitude.tolist())
        file.write("".join([f'<node id="{i}" lat="{lat:.7f}" lon="{lon:.7f}"/>\n' for i, lat, lon in rows]))


def _write_points(file: TextIO, layer: Layer, to_degrees: pyproj.Transformer) -> None:
    """Write the features that are nodes of their own; others (stations as services) are tags of another layer."""
    own = np.zeros(len(layer), dtype=bool)
    for values in layer.tags.values():
        own |= values != None  # noqa: E711 - elementwise
    longitude, latitude = to_degrees.transform(*shapely.get_coordinates(layer.geometry).T)
    ids = layer.columns["osm_id"]
    for row in np.flatnonzero(own).tolist():
        tags = "".join(_tag(key, values[row]) for key, values in layer.tags.items() if values[row] is not None)
        file.write(f'<node id="{ids[row]}" lat="{latitude[row]:.7f}" lon="{longitude[row]:.7f}">\n{tags}</node>\n')


def _write_ways(file: TextIO, layer: _Ways, reference: np.ndarray) -> None:
    size = len(layer.ids)
    ends = np.searchsorted(layer.way, np.arange(size + 1))
    tags = [(key, values) for key, values in layer.tags.items() if (values != None).any()]  # noqa: E711 - elementwise
    for begin in range(0, size, _BLOCK):
        stop = min(begin + _BLOCK, size)
        first = ends[begin]
        lines = [f'<nd ref="{node}"/>\n' for node in reference[first : ends[stop]].tolist()]
        starts = (ends[begin : stop + 1] - first).tolist()
        written = [_tags_of(key, values[begin:stop]) for key, values in tags]
        parts = []
        for row, number in enumerate(layer.ids[begin:stop].tolist()):
            parts.append(f'<way id="{number}">\n')
            parts += lines[starts[row] : starts[row + 1]]
            if layer.closed:
                parts.append(lines[starts[row]])
            parts += [column[row] for column in written]
            parts.append("</way>\n")
        file.write("".join(parts))


def _tags_of(key: str, values: np.ndarray) -> list[str]:
    """Return the tag's XML for each feature, empty without a value; each distinct value is written once."""
    known: dict[str | None, str] = {None: ""}
    found = []
    for value in values.tolist():
        if value not in known:
            known[value] = _tag(key, value)
        found.append(known[value])
    return found


def _tag(key: str, value: str) -> str:
    return f"<tag k={quoteattr(key)} v={quoteattr(value)}/>\n"


def _relations(city: City) -> Iterator[str]:
    """Yield the boundary, the neighbourhoods, and the parks around lakes: the lakes are their inner rings."""
    for name in ("boundary", "areas"):
        layer = city.layers[name]
        for row, number in enumerate((-layer.columns["osm_id"]).tolist()):
            tags = {key: values[row] for key, values in layer.tags.items()}
            yield _relation(number, "boundary", [(_RING[name] + row, "outer")], tags)
    spaces, water = city.layers["open_spaces"], city.layers["water"]
    lakes = iter(water.columns["osm_id"][water.columns["kind"] == "lake"].tolist())
    rows = np.flatnonzero(has_hole(spaces.geometry))
    for number, row in enumerate(rows.tolist()):
        tags = {key: values[row] for key, values in spaces.tags.items() if values[row] is not None}
        members = [(_RING["open_spaces"] + number, "outer"), (next(lakes), "inner")]
        yield _relation(-int(spaces.columns["osm_id"][row]), "multipolygon", members, tags)


def _relation(number: int, kind: str, members: list[tuple[int, str]], tags: dict[str, str]) -> str:
    lines = [f'<member type="way" ref="{way}" role="{role}"/>\n' for way, role in members]
    lines += [_tag("type", kind)] + [_tag(key, value) for key, value in tags.items()]
    return f'<relation id="{number}">\n' + "".join(lines) + "</relation>\n"
