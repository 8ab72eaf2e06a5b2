"""An OpenStreetMap file read in one pass: GDAL parses in a thread of its own and hands over batches of features.

GDAL's OSM driver builds polygons from relations; closed ways come as lines, which keeps the tags of a way that is
also the edge of a relation (as polygons GDAL would drop it) and is faster. What the driver leaves out it says only in
its debug messages, so these are listened to.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import threading
import uuid
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal

from ..errors import UrbanProfilingError
from ..io import gdal_exceptions
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .osm_tags import ANY, Tag, Tags

POINTS, LINES, AREAS = "points", "lines", "multipolygons"
"""GDAL's names for nodes, ways and relations that are areas (with ways tagged area=yes)."""

_BATCH = 20_000
_WAITING = 4
_POLL_S = 0.1
_FEW_VALUES = 8
_CUT_WAY = re.compile(r"For way (\d+), got only \d+ nodes")
_LOST_WAY = re.compile(r"Way (\d+) with \d+ nodes")
_LOST_RELATION = re.compile(r"Relation (\d+)(?: has missing ways|: Geometry has incompatible type)")
_UNSORTED = "OSM_USE_CUSTOM_INDEXING"
_NO_ROOM = re.compile(r"temporary|Cannot (write|copy)|Failed inserting|disk|memory|sqlite3_", re.IGNORECASE)


@dataclass(frozen=True)
class Batch:
    """Some features of one of GDAL's layers.

    Attributes
    ----------
    ids : int64 array, shape (n,), OSM ids; of relations negative, as osm2pgsql writes them.
    geometry : object array, shape (n,); points, line strings or polygons.
    """

    layer: str
    ids: np.ndarray
    tags: Tags
    geometry: np.ndarray


@dataclass
class Losses:
    """What the file does not hold whole, by OSM id.

    Attributes
    ----------
    cut_ways : ways that lack some of their nodes; they are read with the others.
    lost_ways : ways with fewer than two nodes in the file; they have no geometry.
    lost_relations : areas of which ways are missing in the file, or that do not make a polygon.
    messages : what GDAL had to say on single geometries.
    """

    cut_ways: set[int] = field(default_factory=set)
    lost_ways: list[int] = field(default_factory=list)
    lost_relations: list[int] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def add(self, other: Losses) -> None:
        """Take over what another found."""
        self.cut_ways.update(other.cut_ways)
        self.lost_ways.extend(other.lost_ways)
        self.lost_relations.extend(other.lost_relations)
        self.messages.extend(other.messages)


class UnsortedNodes(Exception):
    """The file's nodes are not in order of their ids; it has to be read again with the slower index."""


def read_batches(
    path: Path,
    keys: Mapping[str, Collection[str]],
    conditions: Mapping[str, Mapping[str, Collection[str]]],
    losses: Losses,
    *,
    box: tuple[float, float, float, float] | None = None,
    sorted_nodes: bool = True,
    progress: Progress | None = None,
) -> Iterator[Batch]:
    """Yield the features of an OSM file in batches, while GDAL reads on in a thread.

    Parameters
    ----------
    keys : the tag keys to read, by layer; layers that are not named are not read.
    conditions : by layer, what a feature needs one of: values by key, `ANY` for every value.
    losses : filled while reading; the cut ways of a batch are in it when the batch is given.
    box : (west, south, east, north): ways and areas wholly outside are passed over.
    sorted_nodes : whether the nodes stand in order of their ids, as in every usual file.

    Raises
    ------
    UrbanProfilingError : the file is damaged or cut short.
    UnsortedNodes : `sorted_nodes` was wrong.
    """
    progress = progress or Progress()
    waiting: queue.Queue[_Raw] = queue.Queue(_WAITING)
    stop = threading.Event()
    reader = _Reader(path, keys, conditions, box, sorted_nodes, waiting, stop)
    with gdal_exceptions():
        pool = ThreadPoolExecutor(1, "osm")
        try:
            finished = pool.submit(reader.run)
            while not (finished.done() and waiting.empty()):
                progress.check()
                try:
                    raw = waiting.get(timeout=_POLL_S)
                except queue.Empty:
                    continue
                progress.at(raw.percent)
                losses.cut_ways.update(raw.cut_ways)
                yield _batch(raw.layer, raw.columns, keys[raw.layer])
            losses.add(finished.result())
        finally:
            stop.set()
            # a cancelled run does not wait: the thread ends by itself when GDAL gives its next batch
            pool.shutdown(wait=False)


@dataclass(frozen=True)
class _Raw:
    """A batch as GDAL gives it, and the ways that GDAL has called cut since the batch before."""

    layer: str
    columns: Mapping[str, np.ndarray]
    cut_ways: list[int]
    percent: float


class _Reader:
    """What runs in the thread. Only the queue and the event are shared with the thread that asked."""

    def __init__(
        self,
        path: Path,
        keys: Mapping[str, Collection[str]],
        conditions: Mapping[str, Mapping[str, Collection[str]]],
        box: tuple[float, float, float, float] | None,
        sorted_nodes: bool,
        waiting: queue.Queue,
        stop: threading.Event,
    ) -> None:
        self._path, self._keys, self._conditions, self._box = path, keys, conditions, box
        self._sorted_nodes, self._waiting, self._stop = sorted_nodes, waiting, stop
        self._losses = Losses()
        self._failures: list[str] = []

    def run(self) -> Losses:
        """Read until the end of the file, or until asked to stop."""
        configuration = f"/vsimem/osmconf_{uuid.uuid4().hex}.ini"
        gdal.FileFromMemBuffer(configuration, configuration_text(self._keys).encode())
        gdal.PushErrorHandler(self._hear)
        gdal.SetThreadLocalConfigOption("CPL_DEBUG", "OSM")
        try:
            self._read(configuration)
        except RuntimeError as error:
            self._failures.append(str(error))
            self._fail()
        finally:
            gdal.SetThreadLocalConfigOption("CPL_DEBUG", None)
            gdal.PopErrorHandler()
            gdal.Unlink(configuration)
        return self._losses

    def _read(self, configuration: str) -> None:
        packed = self._path.suffix.lower() == ".gz"
        name = ("/vsigzip/" if packed else "") + os.fspath(self._path)
        index = "YES" if self._sorted_nodes else "NO"
        options = [f"CONFIG_FILE={configuration}", "INTERLEAVED_READING=YES", f"USE_CUSTOM_INDEXING={index}"]
        dataset = gdal.OpenEx(name, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["OSM"], open_options=options)
        if dataset is None:
            self._fail()
        dataset.ExecuteSQL("SET interest_layers = " + ",".join(self._keys))
        layers = {name: dataset.GetLayerByName(name) for name in self._keys}
        for name, layer in layers.items():
            layer.SetAttributeFilter(where(self._conditions[name]))
            # on the points GDAL would apply it to the nodes of ways too, and cut the ways
            if self._box is not None and name != POINTS:
                layer.SetSpatialFilterRect(*self._box)
        size = 0 if packed else self._path.stat().st_size
        # GDAL ends a layer's stream whenever another layer has features waiting: go round until none has any
        found = True
        while found and not self._stop.is_set():
            found = False
            for name, layer in layers.items():
                for batch in layer.GetArrowStreamAsNumPy(options=_STREAM):
                    found = True
                    if not self._hand_over(name, batch, _bytes_read(dataset), size):
                        return
        complete = not size or _bytes_read(dataset) >= size
        del layers, layer, dataset  # closed while somebody listens
        if self._failures and (not complete or any("pars" in text.lower() for text in self._failures)):
            self._fail()
        self._losses.messages.extend(self._failures)

    def _hand_over(self, layer: str, columns: Mapping[str, np.ndarray], done: int, size: int) -> bool:
        cut_ways, self._losses.cut_ways = sorted(self._losses.cut_ways), set()
        item = _Raw(layer, columns, cut_ways, 100.0 * min(done / size, 1.0) if size else 50.0)
        while not self._stop.is_set():
            with contextlib.suppress(queue.Full):
                self._waiting.put(item, timeout=_POLL_S)
                return True
        return False

    def _hear(self, kind: int, _number: int, text: str) -> None:
        """Take note of what GDAL says. Called by GDAL in this thread."""
        if kind != gdal.CE_Debug:
            if kind >= gdal.CE_Failure:
                self._failures.append(text)
            return
        if (found := _CUT_WAY.search(text)) is not None:
            self._losses.cut_ways.add(int(found[1]))
        elif (found := _LOST_WAY.search(text)) is not None:
            self._losses.lost_ways.append(int(found[1]))
        elif (found := _LOST_RELATION.search(text)) is not None:
            self._losses.lost_relations.append(-int(found[1]))

    def _fail(self) -> None:
        reason = "; ".join(dict.fromkeys(self._failures)) or "–"
        if _UNSORTED in reason:
            raise UnsortedNodes(reason)
        if _NO_ROOM.search(reason):
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” could not be read to its end, so nothing was imported: there is no room for GDAL's temporary "
                "files. Free some disk space and memory, or choose a smaller extract. GDAL says: {reason}",
            )
        else:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” is damaged or was cut short, so nothing was imported. Get the file again and compare its "
                "size with the source's. GDAL says: {reason}",
            )
        raise UrbanProfilingError(template, path=os.fspath(self._path), reason=reason)


_STREAM = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=NO", f"MAX_FEATURES_IN_BATCH={_BATCH}"]


def configuration_text(keys: Mapping[str, Collection[str]]) -> str:
    """Return the OSM driver's configuration: these tag keys as fields, closed ways as lines, nothing else.

    >>> "attributes=highway,name" in configuration_text({"lines": {"name", "highway"}})
    True
    """
    # a key nobody uses: with an empty list GDAL would take its own
    parts = ["closed_ways_are_polygons=urban_profiling_none", "attribute_name_laundering=no"]
    for layer in (POINTS, LINES, AREAS, "multilinestrings", "other_relations"):
        attributes = ",".join(sorted(keys.get(layer, ()))) or "name"
        parts += [
            f"[{layer}]",
            "osm_id=yes",
            f"attributes={attributes}",
            "ignore=urban_profiling_none",
            "other_tags=no",
        ]
    return "\n".join(parts) + "\n"


def where(conditions: Mapping[str, Collection[str]]) -> str:
    """Return an OGR filter: features with one of these values (`ANY` for every value) of one of these keys.

    Keys of which many values are looked for are let through whole, which also keeps values that are lists.

    >>> where({"shop": {"*"}, "highway": {"bus_stop"}})
    '"highway" IN (\\'bus_stop\\') OR "shop" IS NOT NULL'
    """
    parts = []
    for key, values in sorted(conditions.items()):
        if ANY in values or len(values) > _FEW_VALUES:
            parts.append(f'"{key}" IS NOT NULL')
        else:
            listed = ", ".join("'" + value.replace("'", "''") + "'" for value in sorted(values))
            parts.append(f'"{key}" IN ({listed})')
    return " OR ".join(parts)


def _bytes_read(dataset: gdal.Dataset) -> int:
    answer = dataset.ExecuteSQL("GetBytesRead()")
    number = int(answer.GetNextFeature().GetField(0))
    dataset.ReleaseResultSet(answer)
    return number


def _batch(layer: str, columns: Mapping[str, np.ndarray], keys: Collection[str]) -> Batch:
    ids = _ids(columns["osm_id"])
    if layer == AREAS:
        ids = np.where(ids == 0, _ids(columns["osm_way_id"]), -ids)
    tags = {key: tag for key in keys if (tag := _tag(columns[key], key == "name")) is not None}
    geometry = shapely.from_wkb(np.ma.filled(columns["wkb_geometry"], None), on_invalid="ignore")
    return Batch(layer, ids, Tags(len(ids), tags), geometry)


def _ids(column: np.ndarray) -> np.ndarray:
    """Return ids as numbers, 0 where there is none."""
    mask, data = np.ma.getmaskarray(column), np.ma.getdata(column)
    return np.where(mask, "0", data.astype("U20")).astype(np.int64)


def _tag(column: np.ndarray, mostly_distinct: bool) -> Tag | None:
    """Return a column of text as a `Tag`, ``None`` when it holds nothing."""
    given = np.flatnonzero(~np.ma.getmaskarray(column))
    if not len(given):
        return None
    data = np.ma.getdata(column)[given]
    codes = np.full(len(column), -1, dtype=np.int32)
    if mostly_distinct:
        values, codes[given] = data, np.arange(len(given), dtype=np.int32)
    else:
        values, found = np.unique(data, return_inverse=True)
        codes[given] = found.reshape(-1)
    texts = [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in values.tolist()]
    return Tag(texts, codes)
