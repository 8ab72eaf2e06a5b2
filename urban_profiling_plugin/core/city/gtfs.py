"""Stops of a public transport timetable (GTFS): where people board, which vehicles call, and their capacity."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import numpy as np
import shapely

from ...paths import table
from ..crs import WGS84
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message

STOPS, ROUTES, TRIPS, STOP_TIMES = "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"
HIGH, LOW = "high", "low"
_BOARDING = ("", "0")
"""Values of location_type that are stops; others are stations, entrances, nodes and bays."""
_LINES = 50_000
_DAMAGED = (OSError, csv.Error, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading raises: damage of every kind, packing that Python does not know, a password."""


def is_gtfs(path: str | Path) -> bool:
    """Tell whether a file is a timetable: a zip with stops.txt in it, or stops.txt itself."""
    path = Path(path)
    if path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return _folder_in(archive) is not None
    return path.name.lower() == STOPS and path.is_file()


def read_gtfs(path: str | Path, progress: Progress | None = None) -> Result:
    """Read the stops of a timetable with the mode and the capacity of the vehicles that call there.

    The route types of the trips that call give the mode (`gtfs_route_types.csv`); where several do, the one of high
    capacity counts, as SDG 11.2.1 serves a person by either. Stops at which no trip calls are left out. Where routes,
    trips or stop times are lacking, mode and capacity stay empty.

    Parameters
    ----------
    path : the feed (.zip), or its stops.txt, with the other files beside it.

    Returns
    -------
    Result
        ``STOPS``: points, EPSG:4326, with ``stop_id, name, mode, capacity``. Figures ``STOPS_N, LEFT_OUT_N``.

    Raises
    ------
    UrbanProfilingError : no timetable, a column is lacking, no usable stop.

    References
    ----------
    General Transit Feed Specification, reference of stops.txt, routes.txt, trips.txt and stop_times.txt.
    """
    progress = progress or Progress()
    feed = _Feed(Path(path))
    notes: list[Message] = []
    ids, names, places = _stops(feed, notes, progress.part(0, 10))
    called = _types_by_stop(feed, notes, progress.part(10, 95))
    size = len(ids)
    mode, capacity = np.full(size, None, dtype=object), np.full(size, None, dtype=object)
    kept = np.ones(size, dtype=bool)
    if called is not None:
        kept = np.array([stop in called for stop in ids], dtype=bool)
        for row in np.flatnonzero(kept).tolist():
            mode[row], capacity[row] = called[ids[row]]
        notes += _unserved_notes(kept, ids)
    left_out = feed.left_out + int((~kept).sum())
    if not kept.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{path}” has no stop that can be used. Check that it is a whole GTFS timetable and that its trips "
                "call at its stops.",
            ),
            path=feed.name,
        )
    frame = Frame(
        shapely.points(np.array(places)),
        {
            "stop_id": np.array(ids, dtype=object),
            "name": np.array(names, dtype=object),
            "mode": mode,
            "capacity": capacity,
        },
        WGS84,
        name="stops",
        kinds=dict.fromkeys(("stop_id", "name", "mode", "capacity"), "text"),
    ).take(kept)
    notes.append(_summary(feed, frame))
    progress.at(100)
    return Result({"STOPS": frame}, {"STOPS_N": len(frame), "LEFT_OUT_N": left_out}, notes)


class _Feed:
    """The files of a timetable, in a zip or in a folder."""

    def __init__(self, path: Path) -> None:
        self._path, self.name, self.left_out = path, path.name, 0
        self._zip = path.suffix.lower() == ".zip"
        self._folder: str | None = ""
        try:
            if self._zip:
                with zipfile.ZipFile(path) as archive:
                    self._folder = _folder_in(archive)
            elif path.name.lower() != STOPS or not path.is_file():
                self._folder = None
        except (OSError, zipfile.BadZipFile) as error:
            raise self._unreadable(error) from error
        if self._folder is None:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{path}” is not a GTFS timetable: it has no stops.txt. Choose the feed's .zip file, or its "
                    "stops.txt.",
                ),
                path=self.name,
            )

    def has(self, name: str) -> bool:
        """Tell whether the feed has a file."""
        if not self._zip:
            return (self._path.parent / name).is_file()
        with zipfile.ZipFile(self._path) as archive:
            return self._folder + name in archive.namelist()  # type: ignore[operator]

    @contextmanager
    def rows(self, name: str, wanted: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Iterator[list[str]]]:
        """Give the rows of a file, each with its wanted columns, then the optional ones (empty where lacking).

        Raises
        ------
        UrbanProfilingError : the file cannot be read or a wanted column is lacking.
        """
        try:
            with self._open(name) as stream, io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="") as text:
                lines = csv.reader(text, skipinitialspace=True)
                header = [column.strip().lower() for column in next(lines, [])]
                missing = [column for column in wanted if column not in header]
                if missing:
                    raise UrbanProfilingError(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "“{path}”: {file} has no column {columns}. Its columns are: {header}.",
                        ),
                        path=self.name,
                        file=name,
                        columns=", ".join(missing),
                        header=", ".join(header) or "–",
                    )
                places = [header.index(column) if column in header else -1 for column in (*wanted, *optional)]
                yield (
                    [line[place].strip() if 0 <= place < len(line) else "" for place in places]
                    for line in lines
                    if line
                )
        except _DAMAGED as error:
            raise self._unreadable(error) from error

    def _open(self, name: str):  # noqa: ANN202 - a binary stream, of a file or in an archive
        if not self._zip:
            return (self._path.parent / name).open("rb")
        archive = zipfile.ZipFile(self._path)
        try:
            return archive.open(f"{self._folder}{name}")
        finally:
            archive.close()  # the stream keeps the file open for itself

    def _unreadable(self, error: Exception) -> UrbanProfilingError:
        return UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}” cannot be read: {reason}. Check that the file is whole."),
            path=self.name,
            reason=str(error),
        )


def _folder_in(archive: zipfile.ZipFile) -> str | None:
    """Return the folder of an archive that holds stops.txt, ``""`` at its top; ``None`` where none does."""
    found = [PurePosixPath(name) for name in archive.namelist() if PurePosixPath(name).name == STOPS]
    if not found:
        return None
    folder = min(found, key=lambda path: len(path.parts)).parent.as_posix()
    return "" if folder == "." else f"{folder}/"


def _stops(
    feed: _Feed, notes: list[Message], progress: Progress
) -> tuple[list[str], list[str | None], list[tuple[float, float]]]:
    """Return id, name and longitude, latitude of the stops; what is none, or nowhere, is left out and told."""
    ids: list[str] = []
    names: list[str | None] = []
    places: list[tuple[float, float]] = []
    others, nowhere, again = 0, [], []
    seen: set[str] = set()
    with feed.rows(STOPS, ("stop_id", "stop_lat", "stop_lon"), ("stop_name", "location_type")) as rows:
        for stop, latitude, longitude, name, kind in rows:
            progress.check()
            if kind not in _BOARDING:
                others += 1
                continue
            place = _place(longitude, latitude)
            if place is None:
                nowhere.append(stop)
            elif stop in seen:
                again.append(stop)
            else:
                seen.add(stop)
                ids.append(stop)
                names.append(name or None)
                places.append(place)
    feed.left_out = len(nowhere) + len(again)
    if others:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} stations, entrances and other places that are no stops.")
        notes.append(message(text, n=others))
    for stops, text in (
        (
            nowhere,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} stops have no usable coordinates and are left out (stops {ids})."),
        ),
        (again, QT_TRANSLATE_NOOP("UrbanProfiling", "{n} stops are there twice; the first counts (stops {ids}).")),
    ):
        if stops:
            notes.append(message(text, n=len(stops), ids=list_ids(stops)))
    if not ids:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{path}”: stops.txt has no stop with coordinates."), path=feed.name
        )
    return ids, names, places


def _place(longitude: str, latitude: str) -> tuple[float, float] | None:
    try:
        x, y = float(longitude), float(latitude)
    except ValueError:
        return None
    known = -180 <= x <= 180 and -90 <= y <= 90 and (x, y) != (0.0, 0.0)
    return (x, y) if known else None


def _types_by_stop(feed: _Feed, notes: list[Message], progress: Progress) -> dict[str, tuple[str, str]] | None:
    """Return mode and capacity of the stops at which trips call, ``None`` when the feed does not tell."""
    missing = [name for name in (ROUTES, TRIPS, STOP_TIMES) if not feed.has(name)]
    if missing:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Without {files} nobody knows which vehicles call: mode and capacity of the stops are empty.",
                ),
                files=", ".join(missing),
            )
        )
        return None
    kinds = _Kinds()
    with feed.rows(ROUTES, ("route_id", "route_type")) as rows:
        kind_of_route = {route: kinds.of(kind) for route, kind in rows}
    notes += kinds.notes()
    with feed.rows(TRIPS, ("trip_id", "route_id")) as rows:
        kind_of_trip = {trip: kind_of_route.get(route) for trip, route in rows}
    found: dict[str, tuple[str, str]] = {}
    with feed.rows(STOP_TIMES, ("trip_id", "stop_id")) as rows:
        for number, (trip, stop) in enumerate(rows):
            if number % _LINES == 0:
                progress.check()
            kind = kind_of_trip.get(trip)
            if kind is not None:
                known = found.get(stop)
                if known is None or (kind[1] == HIGH and known[1] != HIGH):
                    found[stop] = kind
    return found


class _Kinds:
    """Mode and capacity by route type."""

    def __init__(self) -> None:
        read = read_table(
            table("gtfs_route_types.csv"),
            {"first": "integer", "last": "integer", "mode": "text", "capacity": (HIGH, LOW)},
            required=("first", "last", "mode", "capacity"),
        )
        names = ("first", "last", "mode", "capacity")
        self._rows = list(zip(*(read.columns[name].tolist() for name in names)))
        self._unknown: set[str] = set()

    def of(self, route_type: str) -> tuple[str, str] | None:
        """Return mode and capacity of a route type; ``None`` for one that the table does not know."""
        number = int(route_type) if route_type.isdigit() else -1
        for first, last, mode, capacity in self._rows:
            if first <= number <= last:
                return mode, capacity
        self._unknown.add(route_type)
        return None

    def notes(self) -> list[Message]:
        """Return what to say of route types that the table does not know."""
        if not self._unknown:
            return []
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "Routes of unknown types are passed over: {types}.")
        return [message(text, types=", ".join(sorted(self._unknown)))]


def _unserved_notes(kept: np.ndarray, ids: list[str]) -> list[Message]:
    if kept.all():
        return []
    stops = [ids[row] for row in np.flatnonzero(~kept).tolist()]
    text = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} stops at which no trip calls are left out (stops {ids}).")
    return [message(text, n=len(stops), ids=list_ids(stops))]


def _summary(feed: _Feed, stops: Frame) -> Message:
    modes, number = np.unique([mode or "–" for mode in stops.columns["mode"].tolist()], return_counts=True)
    return message(
        QT_TRANSLATE_NOOP("UrbanProfiling", "{n} stops of “{path}”, by mode: {modes}."),
        n=len(stops),
        path=feed.name,
        modes=", ".join(f"{mode} {n}" for mode, n in zip(modes.tolist(), number.tolist())),
    )
