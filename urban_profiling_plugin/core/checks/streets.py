"""Checks of the street network: whether it hangs together and reaches the buildings."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import points_of
from ..network.attachment import Streets
from ..network.street_flags import levels
from ..network.streets import GRID_M, StreetNetwork, street_network
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .finding import ERROR, WARNING, CityData, Finding, found

CONNECTED_PCT = 95.0
GAP_M = 1.0
JOINED_M = 0.01
"""Ends this near are joined by the steps themselves."""
FAR_M = 100.0
_BLOCK = 20_000


def street_parts(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Streets that fall into pieces."""
    frame = city.metric("streets")
    if frame is None:
        return
    try:
        network = street_network(frame, minimum_component_m=0.0, progress=progress)
    except UrbanProfilingError as error:
        yield Finding("street_parts", ERROR, "streets", frame.ids[:0], error.messages[0], _join_remedy())  # type: ignore[index]
        return
    share = 100.0 * network.longest_m / float(network.length_m.sum())
    if share < CONNECTED_PCT:
        yield Finding(
            "street_parts",
            WARNING,
            "streets",
            frame.ids[:0],  # type: ignore[index]
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Only {share:.1f} % of the street length of “{name}” is connected to the largest part.",
                ),
                share=share,
                name=frame.name,
            ),
            _join_remedy(),
        )


def street_gaps(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Street ends that stop just short of another street."""
    frame = city.metric("streets")
    if frame is None:
        return
    rows = _gaps(frame, progress)
    if len(rows):
        yield found(
            "street_gaps",
            WARNING,
            "streets",
            frame,
            rows,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} streets of “{name}” end within {gap_m:g} m of another street without joining it."
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”.",
            ),
            gap_m=GAP_M,
        )


def buildings_far(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Buildings that no street comes near."""
    buildings, streets = city.metric("buildings"), city.metric("streets")
    if buildings is None or streets is None:
        return
    try:
        network: StreetNetwork = street_network(streets, progress=progress.part(0, 40))
    except UrbanProfilingError:
        return  # `street_parts` says so
    points = points_of(buildings.geometry)  # type: ignore[arg-type]
    near = Streets(network).nearest(shapely.get_coordinates(points), FAR_M, progress.part(40, 100))
    far = near.segment < 0
    if far.any():
        yield found(
            "buildings_far",
            ERROR if far.all() else WARNING,
            "buildings",
            buildings,
            far,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.",
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Their people count as not served. Add the missing paths, or accept longer walks to streets.",
            ),
            share=100.0 * float(far.mean()),
            far_m=FAR_M,
        )


def _join_remedy() -> Message:
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn "
            "without.",
        )
    )


def _gaps(frame: Frame, progress: Progress) -> np.ndarray:
    """Return the rows of lines with an end nearer than `GAP_M` to a line on its level that it shares no vertex with."""
    parts, row = shapely.get_parts(frame.geometry, return_index=True)
    keep = shapely.get_type_id(parts) == 1
    parts, row = parts[keep], row[keep]
    xy, line = shapely.get_coordinates(parts, return_index=True)
    # a vertex that occurs once in the whole layer joins nothing
    place = np.round(xy / GRID_M).astype(np.int64)
    _, number, count = np.unique(place, axis=0, return_inverse=True, return_counts=True)
    alone = count[number.ravel()] == 1
    is_end = np.ones(len(line), dtype=bool)
    is_end[1:-1] = (line[1:-1] != line[:-2]) | (line[1:-1] != line[2:])
    ends = np.flatnonzero(alone & is_end)
    level = levels(frame)[row]
    tree = shapely.STRtree(parts)
    found_rows = []
    for start in progress.each(range(0, len(ends), _BLOCK)):
        end = ends[start : start + _BLOCK]
        x, y = xy[end].T
        at, other = tree.query(shapely.box(x - GAP_M, y - GAP_M, x + GAP_M, y + GAP_M))
        apart = (line[end[at]] != other) & (level[line[end[at]]] == level[other])
        at, other = at[apart], other[apart]
        distance = shapely.distance(shapely.points(xy[end[at]]), parts[other])
        nearest = np.full(len(end), np.inf)
        np.minimum.at(nearest, at, distance)
        found_rows.append(row[line[end[(nearest > JOINED_M) & (nearest <= GAP_M)]]])
    return np.unique(np.concatenate(found_rows)) if found_rows else np.empty(0, dtype=np.int64)
