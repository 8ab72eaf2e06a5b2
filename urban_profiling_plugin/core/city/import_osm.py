"""Buildings, streets, open spaces, services, stops, water and boundaries of a city from an OpenStreetMap file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ..crs import WGS84, describe, metric_crs
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import points_of
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from . import osm_notes
from .osm_extent import Clip, check_file, clip_to, refuse_nothing
from .osm_file import AREAS, LINES, POINTS, Batch, Losses, UnsortedNodes, read_batches
from .osm_layers import LAYERS, Found, Layer, Remarks
from .osm_outlines import Outlines, outlines, same_facility, same_outline, same_stop
from .osm_rules import Rules, read_rules

_POLYGONS = ("BUILDINGS", "OPEN_SPACES", "WATER", "ADMIN")
_POINTS = ("SERVICES", "STOPS")
_READING = 85.0


def import_osm(
    path: str | Path,
    boundary: Frame | None = None,
    *,
    margin_m: float = 1000.0,
    same_stop_m: float = 15.0,
    tables: Mapping[str, str | Path] | None = None,
    wanted: Collection[str] | None = None,
    progress: Progress | None = None,
) -> Result:
    """Return a city's layers from an OpenStreetMap extract, in EPSG:4326.

    Features are taken whole: vertices that ways share in OpenStreetMap keep exactly equal coordinates. Numbers are
    read from tags (`osm_tags.metres`, `osm_tags.count`), never guessed; a use that ``building=yes`` does not tell
    stays missing.

    Parameters
    ----------
    path : ``.osm.pbf``, ``.osm`` or ``.osm.gz``.
    boundary : polygons in any CRS. Buildings that touch them are kept, of every other layer what touches them
        widened by `margin_m` metres, since people near the edge walk across it.
    same_stop_m : a platform within so many metres of a stop of the same mode, and a stopping position within so many
        of either, is the same stop.
    tables : CSV files instead of the plugin's own, by name (`osm_layers.TABLES`, ``open_space_kinds``).
    wanted : keys of the layers to make, all by default.

    Returns
    -------
    Result with the layers ``BUILDINGS, STREETS, OPEN_SPACES, SERVICES, STOPS, WATER, ADMIN`` (fields:
    `osm_layers.LAYERS`; ``osm_id`` of a relation is negative) and the figures ``BUILDINGS_N, STREETS_KM,
    OPEN_SPACES_N, SERVICES_N, SKIPPED_N``. SKIPPED_N counts features left out because the file does not hold a usable
    geometry for them; those left out on purpose are in the notes.

    Raises
    ------
    UrbanProfilingError : not an OSM file, a file cut short, a boundary that misses everything, a faulty table.

    Examples
    --------
    >>> import tempfile
    >>> path = Path(tempfile.mkdtemp()) / "street.osm"
    >>> _ = path.write_text(
    ...     '<osm version="0.6"><node id="1" lon="36.3" lat="33.5"/><node id="2" lon="36.3" lat="33.51"/>'
    ...     '<way id="7"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/></way></osm>'
    ... )
    >>> result = import_osm(path)
    >>> result.layers["STREETS"].columns["osm_id"].tolist(), round(result.figures["STREETS_KM"], 2)
    ([7], 1.11)
    """
    path, progress = Path(path), progress or Progress()
    check_file(path)
    rules = read_rules(tables)
    clip = clip_to(boundary, margin_m)
    keys = [key for key in LAYERS if wanted is None or key in wanted]
    losses, city = Losses(), _City(keys, rules, clip)
    reading = progress.part(0, _READING, QT_TRANSLATE_NOOP("UrbanProfiling", "Reading the OpenStreetMap file"))
    try:
        _read(path, city, losses, reading)
    except UnsortedNodes:
        losses, city = Losses(), _City(keys, rules, clip)
        reading.say(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The nodes are not in order; reading again with the slower index")
        )
        _read(path, city, losses, reading, sorted_nodes=False)
    if not city.found:
        refuse_nothing(path, clip)
    lost_buildings = _lost_buildings(path, rules, losses, progress) if "BUILDINGS" in keys else []
    return _finish(city, losses, lost_buildings, same_stop_m, progress.part(_READING + 5, 100))


# --- reading ---------------------------------------------------------------------------------------------------------


@dataclass
class _Part:
    """A layer's features from one batch."""

    geometry: np.ndarray
    columns: dict[str, np.ndarray]


@dataclass
class _City:
    """What has been found so far.

    Attributes
    ----------
    repaired, open_ways : OSM ids by layer, of outlines that were repaired and of ways that should be closed.
    """

    keys: list[str]
    rules: Rules
    clip: Clip
    parts: dict[str, list[_Part]] = field(default_factory=dict)
    remarks: Remarks = field(default_factory=Remarks)
    repaired: dict[str, list[int]] = field(default_factory=dict)
    open_ways: dict[str, list[int]] = field(default_factory=dict)
    found: bool = False

    def sources(self, source: str) -> list[Layer]:
        return [LAYERS[key] for key in self.keys if source in LAYERS[key].sources]

    def take(self, batch: Batch, cut_ways: Collection[int]) -> None:
        """Sort a batch's features into the layers."""
        found: dict[str, Found] = {}
        for key in self.keys:
            if batch.layer in LAYERS[key].sources:
                features = LAYERS[key].find(batch.layer, batch.tags, self.rules, self.remarks)
                if len(features.rows):
                    found[key] = features
        areas = [features.rows for key, features in found.items() if key in _POLYGONS or key in _POINTS]
        drawn = None
        if areas and batch.layer != POINTS:
            drawn = outlines(batch, np.unique(np.concatenate(areas)), cut_ways)
        for key, features in found.items():
            self._add(key, batch, features, drawn)

    def _add(self, key: str, batch: Batch, features: Found, drawn: Outlines | None) -> None:
        rows, columns = features.rows, features.columns
        geometry = batch.geometry[rows]
        keep = np.ones(len(rows), dtype=bool)
        if drawn is not None and key != "STREETS":
            geometry, is_open = drawn.polygons[rows], drawn.is_open[rows]
            if key == "STOPS":
                geometry[is_open] = shapely.line_interpolate_point(batch.geometry[rows][is_open], 0.5, normalized=True)
            else:
                if LAYERS[key].tells_open:
                    self.open_ways.setdefault(key, []).extend(batch.ids[rows[is_open]].tolist())
                keep &= ~is_open
            if key == "ADMIN":  # a line of a boundary that runs out of the file encloses nothing
                keep &= ~drawn.is_cut[rows]
        keep &= self.clip.keeps(key, geometry)
        if not keep.any():
            return
        self.found = True
        if drawn is not None and key != "STREETS":
            self.repaired.setdefault(key, []).extend(batch.ids[rows[keep & drawn.repaired[rows]]].tolist())
        columns = {"osm_id": batch.ids[rows], **columns}
        self.parts.setdefault(key, []).append(_Part(geometry[keep], {n: v[keep] for n, v in columns.items()}))


def _read(path: Path, city: _City, losses: Losses, progress: Progress, sorted_nodes: bool = True) -> None:
    keys: dict[str, set[str]] = {}
    conditions: dict[str, dict[str, set[str]]] = {}
    for source in (POINTS, LINES, AREAS):
        for layer in city.sources(source):
            keys.setdefault(source, set()).update(layer.tag_keys(city.rules))
            for key, values in layer.conditions(city.rules, source).items():
                conditions.setdefault(source, {}).setdefault(key, set()).update(values)
    for source, found in conditions.items():
        keys[source].update(found)
    batches = read_batches(
        path, keys, conditions, losses, box=city.clip.box, sorted_nodes=sorted_nodes, progress=progress
    )
    for batch in batches:
        city.take(batch, losses.cut_ways)


def _lost_buildings(path: Path, rules: Rules, losses: Losses, progress: Progress) -> list[int]:
    """Return which of the ways without a geometry are buildings: GDAL names the ways, not what they are.

    A second, short pass over the buildings alone, all of them turned away, in which GDAL names those without one.
    """
    if not losses.lost_ways:
        return []
    part = progress.part(_READING, _READING + 5)
    again = Losses()
    nowhere = (180.0, 90.0, 180.0, 90.0)
    conditions = LAYERS["BUILDINGS"].conditions(rules, LINES)
    for _ in read_batches(path, {LINES: {"building"}}, {LINES: conditions}, again, box=nowhere, progress=part):
        pass
    return sorted(set(again.lost_ways) & set(losses.lost_ways))


# --- finishing -------------------------------------------------------------------------------------------------------


def _finish(city: _City, losses: Losses, lost_buildings: list[int], same_stop_m: float, progress: Progress) -> Result:
    unusable = {"BUILDINGS": lost_buildings}
    doubles: dict[str, list[int]] = {}
    layers: dict[str, Frame] = {}
    for key in progress.part(0, 50).each(city.keys):
        frame = _frame(key, city.parts.pop(key, []))
        missing = shapely.is_missing(frame.geometry)
        unusable.setdefault(key, []).extend(frame.columns["osm_id"][missing].tolist())
        frame = frame.take(~missing) if missing.any() else frame
        layers[key], doubles[key] = _without_doubles(key, frame)
    if not any(len(frame) for frame in layers.values()):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} features found has a usable geometry: the file lacks their nodes. Get an extract "
                "that holds whole ways.",
            ),
            n=sum(len(ids) for ids in unusable.values()),
        )
    crs = city.clip.crs or metric_crs(max(layers.values(), key=len))
    if "STOPS" in layers:
        layers["STOPS"] = _stops(layers["STOPS"], crs, same_stop_m)
    if "OPEN_SPACES" in layers:
        area_m2 = shapely.area(layers["OPEN_SPACES"].to_crs(crs).geometry)
        layers["OPEN_SPACES"] = layers["OPEN_SPACES"].with_columns({"area_m2": area_m2})
    streets_m = shapely.length(layers["STREETS"].to_crs(crs).geometry).sum() if "STREETS" in layers else None
    progress.at(90)
    return Result(
        layers,
        {
            "BUILDINGS_N": _count(layers, "BUILDINGS"),
            "STREETS_KM": None if streets_m is None else float(streets_m) / 1000.0,
            "OPEN_SPACES_N": _count(layers, "OPEN_SPACES"),
            "SERVICES_N": _count(layers, "SERVICES"),
            "SKIPPED_N": _skipped(unusable, city.open_ways, losses),
        },
        _notes(city, layers, losses, unusable, doubles, crs),
    )


def _frame(key: str, parts: list[_Part]) -> Frame:
    """Return a layer's parts as one frame, with the fields of the contract first."""
    layer = LAYERS[key]
    empty = {"integer": np.float64, "real": np.float64, "text": object}
    columns = {name: np.empty(0, dtype=empty[kind]) for name, kind in layer.kinds.items()}
    columns["osm_id"] = np.empty(0, dtype=np.int64)
    geometry = np.empty(0, dtype=object)
    if parts:
        geometry = np.concatenate([part.geometry for part in parts])
        columns = {name: np.concatenate([part.columns[name] for part in parts]) for name in parts[0].columns}
    return Frame(geometry, columns, WGS84, columns["osm_id"], layer.name, dict(layer.kinds))


def _without_doubles(key: str, frame: Frame) -> tuple[Frame, list[int]]:
    """Return a layer without features that are mapped twice, and the ids of those."""
    columns = frame.columns
    if key in ("BUILDINGS", "OPEN_SPACES", "WATER"):
        double = same_outline(frame.geometry, columns["osm_id"], columns.get("kind"))  # type: ignore[arg-type]
    elif key == "SERVICES":
        double = same_facility(frame.geometry, columns["service"], columns["name"])  # type: ignore[arg-type]
    else:
        return frame, []
    if key in _POINTS:
        frame = frame.with_geometry(points_of(frame.geometry))  # type: ignore[arg-type]
    return frame.take(~double), columns["osm_id"][double].tolist()


def _stops(frame: Frame, crs: pyproj.CRS, same_stop_m: float) -> Frame:
    """Return the stops as points, each once."""
    frame = frame.with_geometry(points_of(frame.geometry))  # type: ignore[arg-type]
    if len(frame):
        xy = shapely.get_coordinates(frame.to_crs(crs).geometry)
        frame = frame.take(~same_stop(xy, frame.columns["mode"], frame.columns["rank"], same_stop_m))
    return frame.only(*LAYERS["STOPS"].kinds)


def _count(layers: Mapping[str, Frame], key: str) -> int | None:
    return len(layers[key]) if key in layers else None


def _skipped(unusable: Mapping[str, list[int]], open_ways: Mapping[str, list[int]], losses: Losses) -> int:
    """Return how many features the file does not hold in a usable form; one that belongs to two layers is one."""
    ids = {identifier for by_layer in (unusable, open_ways) for found in by_layer.values() for identifier in found}
    return len(ids.union(losses.lost_ways, losses.lost_relations))


def _notes(
    city: _City,
    layers: Mapping[str, Frame],
    losses: Losses,
    unusable: Mapping[str, list[int]],
    doubles: Mapping[str, list[int]],
    crs: pyproj.CRS,
) -> list[Message]:
    cut = np.fromiter(losses.cut_ways, np.int64, len(losses.cut_ways))
    kept = [frame.columns["osm_id"] for frame in layers.values()] + [np.empty(0, np.int64)]
    notes = [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Data © OpenStreetMap contributors, Open Database License. Measured in {crs}."
            ),
            crs=describe(crs),
        )
    ]
    if city.clip.near is not None:
        notes.append(osm_notes.boundary_note(city.clip.margin_m))
    notes += osm_notes.geometry_notes(city.repaired, unusable, city.open_ways, doubles)
    notes += osm_notes.file_notes(losses, np.intersect1d(cut, np.concatenate(kept)))
    notes += osm_notes.tag_notes(city.remarks)
    return notes + osm_notes.empty_note([key for key, frame in layers.items() if not len(frame)])
