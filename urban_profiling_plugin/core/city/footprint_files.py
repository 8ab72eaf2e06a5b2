"""Files of building footprints, read piece by piece: CSV with WKT, GeoJSON lines, packed or not; and what they are."""

from __future__ import annotations

import codecs
import contextlib
import csv
import gzip
import io
import itertools
import json
import os
import re
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import UrbanProfilingError, empty_file, unreadable_file
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .footprint_outlines import from_coordinates, from_wkt, parse_lines, without_collection

CSV, JSON_LINES, OSM, LAYER = "csv", "json_lines", "osm", "layer"
"""What a file is read as; `LAYER`: whatever GDAL can open."""
GEOMETRY = "geometry"
GOOGLE_COLUMNS = ("latitude", "longitude", "area_in_meters", "confidence", GEOMETRY, "full_plus_code")
"""Google's columns, in the order of its files without a header."""
_WKT_COLUMNS = (GEOMETRY, "wkt", "geom", "the_geom", "wkt_geom", "wkt_geometry", "geometry_wkt", "way")
_WKT_STARTS = ("POLYGON", "MULTIPOLYGON", "SRID=", "GEOMETRYCOLLECTION", "POINT", "LINESTRING", "MULTI")
_PIECE = 10_000
"""Lines at a time: small enough for memory and for an answer to “Cancel”."""
_HEAD = 65_536
_HEADER_LINES = 1_000
"""Names of columns may be broken over lines."""
_FIELD_LIMIT = 4_000_000
"""A cell longer than this is a quotation mark that nobody closed."""
_FIRST_TYPE = re.compile(r'"type"\s*:\s*"(Feature|FeatureCollection)"')
_TEXT_ENDINGS = (".csv", ".csv.gz", ".txt", ".txt.gz", ".tsv", ".tsv.gz")


@dataclass(frozen=True)
class Batch:
    """A piece of a file.

    Attributes
    ----------
    geometry : shape (n,), ``None`` where the outline cannot be read.
    columns : the wanted columns, shape (n,), as the file has them.
    lines : shape (n,), where each row stands in the file.
    unread : lines that are no row at all.
    """

    geometry: np.ndarray
    columns: dict[str, np.ndarray]
    lines: np.ndarray
    unread: list[int] = field(default_factory=list)


def check_exists(path: Path) -> None:
    """Raise `UrbanProfilingError` when there is no file to read."""
    if not path.is_file():
        _refuse(QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” does not exist or is no file. Check the path."), path)
    if path.stat().st_size == 0:
        raise empty_file(path)


def kind_of_file(path: Path) -> str:
    """Return how to read a file, by what it holds rather than by its name: Microsoft calls its lines ``.csv.gz``."""
    head = _head(path)
    encoding = _encoding(head)
    text = head.decode(encoding, "replace").lstrip("\ufeff\x1e \t\r\n")
    if b"OSMHeader" in head[:64] or text.startswith("<") and "<osm" in text[:4096] and "<osmChange" not in text[:4096]:
        return OSM
    if text.startswith("{"):
        told = _FIRST_TYPE.search(text)
        return JSON_LINES if told is not None and told[1] == "Feature" else LAYER
    if path.name.lower().endswith(_TEXT_ENDINGS) and "\x00" not in text:
        return CSV
    return LAYER


def _encoding(head: bytes) -> str:
    """Return the encoding of a text by its beginning: UTF-8, or what spreadsheets on Windows write.

    >>> _encoding("été".encode()), _encoding("été".encode("cp1252")), _encoding("été".encode("utf-16"))
    ('utf-8-sig', 'cp1252', 'utf-16')
    """
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)  # its last letter may be cut in two
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            return gzip.GzipFile(fileobj=raw).read(_HEAD) if packed else raw.read(_HEAD)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise _cut_short(path, 0) from error
    except OSError as error:
        raise unreadable_file(path, error) from error


class TextFile:
    """A CSV or GeoJSON lines file: its columns, and its rows piece by piece.

    `names` are the columns besides the geometry.
    """

    def __init__(self, path: Path, kind: str) -> None:
        self.path, self.kind = path, kind
        self._line = 0
        self._encoding = _encoding(_head(path))
        with self._opened() as text:
            if kind == CSV:
                self._separator, self._header, self._geometry, self._has_header = self._csv_header(text)
                self.names = tuple(name for name in self._header if name != self._geometry)
            else:
                items, _, _ = _features([_json_text(line) for line in itertools.islice(text, _PIECE)], [])
                self.names = tuple(dict.fromkeys(key for item in items for key in _properties(item)))

    def batches(self, columns: Collection[str], progress: Progress | None = None) -> Iterator[Batch]:
        """Yield the rows in order, with only these columns.

        Raises
        ------
        UrbanProfilingError : the file is damaged or cut short; `Cancelled` when asked to stop.
        """
        progress = progress or Progress()
        size = max(self.path.stat().st_size, 1)
        with self._opened() as text:
            for batch in (self._csv_batches if self.kind == CSV else self._json_batches)(text, columns):
                self._line = max([self._line, *batch.lines[-1:].tolist(), *batch.unread[-1:]])
                yield batch
                progress.at(100.0 * min(self._raw.tell() / size, 1.0))

    @contextlib.contextmanager
    def _opened(self) -> Iterator[io.TextIOWrapper]:
        """Open the file, unpacked, and say in plain words what is wrong with it."""
        try:
            with self.path.open("rb") as self._raw:
                packed = self._raw.read(2) == b"\x1f\x8b"
                self._raw.seek(0)
                stream = io.BufferedReader(gzip.GzipFile(fileobj=self._raw), _HEAD) if packed else self._raw
                yield io.TextIOWrapper(stream, encoding=self._encoding, errors="replace", newline="")
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise _cut_short(self.path, self._line) from error
        except OSError as error:
            raise unreadable_file(self.path, error) from error

    # --- CSV ---

    def _csv_header(self, text: io.TextIOWrapper) -> tuple[str, tuple[str, ...], str, bool]:
        line = next((line for line in text if line.strip(",;\t \r\n")), "")
        separator = max(",;\t", key=line.count)
        with _long_cells():
            first = next(csv.reader([line, *itertools.islice(text, _HEADER_LINES)], delimiter=separator), [])
        cells = tuple(cell.strip() for cell in first)
        outlines = [place for place, cell in enumerate(cells) if cell.upper().startswith(_WKT_STARTS)]
        if outlines:  # the first line is a row already
            if len(cells) != len(GOOGLE_COLUMNS) or outlines != [GOOGLE_COLUMNS.index(GEOMETRY)]:
                template = QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{path}” has no header: its first line is a building already. Only Google's files without a "
                    "header ({columns}) can be read so; add a first line with the names of the columns.",
                )
                _refuse(template, self.path, columns=", ".join(GOOGLE_COLUMNS))
            return separator, GOOGLE_COLUMNS, GEOMETRY, False
        lower = {cell.lower(): cell for cell in cells}
        found = next((lower[name] for name in _WKT_COLUMNS if name in lower), None)
        if found is None:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” has no column with outlines as WKT (geometry or wkt). It has: {columns}. Google Open "
                "Buildings offers files of points too: get the polygons.",
            )
            _refuse(template, self.path, columns=", ".join(cells) or "–")
        return separator, cells, found, True

    def _csv_batches(self, text: io.TextIOWrapper, columns: Collection[str]) -> Iterator[Batch]:
        reader = csv.reader(text, delimiter=self._separator)
        width = len(self._header)
        rows: list[list[str]] = []
        lines: list[int] = []
        unread: list[int] = []
        with _long_cells():
            if self._has_header:
                next((row for row in reader if any(row)), None)
            while True:
                start = reader.line_num + 1
                try:
                    row = next(reader)
                except StopIteration:
                    break
                except csv.Error:
                    unread.append(start)
                    continue
                if len(row) == width:
                    rows.append(row)
                    lines.append(start)
                elif row:
                    unread.append(start)
                if len(rows) + len(unread) >= _PIECE:
                    yield self._csv_batch(rows, lines, unread, columns)
                    rows, lines, unread = [], [], []
        yield self._csv_batch(rows, lines, unread, columns)

    def _csv_batch(self, rows: list[list[str]], lines: list[int], unread: list[int], columns: Collection[str]) -> Batch:
        cells = dict(zip(self._header, zip(*rows) if rows else [()] * len(self._header)))
        found = {name: _objects([cell or None for cell in cells[name]]) for name in self.names if name in columns}
        return Batch(from_wkt(cells[self._geometry]), found, np.array(lines, dtype=np.int64), unread)

    # --- GeoJSON lines ---

    def _json_batches(self, text: io.TextIOWrapper, columns: Collection[str]) -> Iterator[Batch]:
        number = 0
        while True:
            lines = list(itertools.islice(text, _PIECE))
            if not lines:
                return
            texts = [_json_text(line) for line in lines]
            numbers = range(number + 1, number + len(lines) + 1)
            number += len(lines)
            with without_collection():
                batch = _json_batch(texts, numbers, columns)
            yield batch


def _json_batch(texts: Sequence[str], numbers: Sequence[int], columns: Collection[str]) -> Batch:
    items, lines, unread = _features(texts, numbers)
    properties = [_properties(item) for item in items]
    found = {name: _objects([given.get(name) for given in properties]) for name in columns}
    outlines = from_coordinates([item.get(GEOMETRY) for item in items])
    return Batch(outlines, found, np.array(lines, dtype=np.int64), unread)


def _json_text(line: str) -> str:
    """Return a line without record separators, blanks and the comma of a list."""
    return line.strip("\x1e \t\r\n").rstrip(",")


def _features(texts: Sequence[str], numbers: Sequence[int]) -> tuple[list[dict], list[int], list[int]]:
    """Return the features of lines, the numbers of their lines, and the numbers of lines that are none."""
    items: list[dict] = []
    lines: list[int] = []
    unread: list[int] = []
    given = [(text, number) for text, number in itertools.zip_longest(texts, numbers) if text]
    for item, (_, number) in zip(parse_lines([text for text, _ in given]), given):
        if isinstance(item, dict) and item.get("type") == "Feature":
            items.append(item)
            lines.append(number)
        else:
            unread.append(number)
    return items, lines, unread


def _properties(item: dict) -> dict[str, Any]:
    """Return a feature's properties; its own id is one of them where they have none."""
    properties = item.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    return properties if "id" not in item or "id" in properties else {"id": item["id"], **properties}


def _objects(values: list[Any]) -> np.ndarray:
    """Return values as a column; lists and objects as they would stand in a text."""
    column = np.empty(len(values), dtype=object)
    column[:] = [json.dumps(value) if isinstance(value, (dict, list)) else value for value in values]
    return column


@contextlib.contextmanager
def _long_cells() -> Iterator[None]:
    """Let outlines of many corners through, which the standard limit for a cell does not."""
    was = csv.field_size_limit(_FIELD_LIMIT)
    try:
        yield
    finally:
        csv.field_size_limit(was)


def _refuse(template: str, path: Path, **values: Any) -> None:
    raise UrbanProfilingError(template, path=os.fspath(path), **values)


def _cut_short(path: Path, line: int) -> UrbanProfilingError:
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{path}” is damaged or was cut short after about line {line}, so nothing was imported: buildings would be "
            "missing unnoticed. Get the file again and compare its size with the source's.",
        ),
        path=os.fspath(path),
        line=line,
    )
