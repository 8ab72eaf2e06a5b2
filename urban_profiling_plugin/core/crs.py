"""Which CRS metric work happens in, and whether coordinates fit the CRS they claim."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info

from .errors import Problems, UrbanProfilingError
from .frame import Frame
from .text import QT_TRANSLATE_NOOP, Message, list_ids, message

WGS84 = pyproj.CRS.from_epsg(4326)
MAX_SCALE_ERROR = 0.01
"""A projected CRS serves for metric work while lengths at the data's centre are true to one percent (UTM: 0.1)."""
_UTM_ZONE_DEG = 6.0
_CITY_DEG = 3.0
_FAR_M = 50_000.0
_FAR_DEG = 0.5
_APART_M = 1000.0
"""Layers of one city lie no farther from each other."""


@dataclass(frozen=True)
class CoordinateProblem:
    """A layer whose coordinates cannot belong to its CRS.

    `kind` is ``degrees_as_metres``, ``metres_as_degrees`` or ``swapped_coordinates``.
    """

    kind: str
    frame: Frame
    message: Message


def check_coordinates(*frames: Frame | None) -> None:
    """Raise `UrbanProfilingError` when coordinates cannot belong to the CRS they claim (see `coordinate_problems`)."""
    problems = Problems()
    problems.messages.extend(problem.message for problem in coordinate_problems(*frames))
    problems.raise_any()


def coordinate_problems(*frames: Frame | None) -> list[CoordinateProblem]:
    """Return the layers whose coordinates cannot belong to the CRS they claim: degrees, metres or axes mixed up.

    Layers in degrees are compared with the others too: see `_swapped_beside_others`.
    A projected layer whose coordinates all look like degrees is refused when its extent is that of a city in degrees
    or when it lies far from the other layers; small plans drawn near a local origin stay allowed beside larger layers.
    """
    given = [
        frame for frame in frames if frame is not None and frame.crs is not None and frame.total_bounds is not None
    ]
    found = []
    for frame in given:
        if frame.crs.is_geographic:  # type: ignore[union-attr]
            found.extend(_degrees_problems(frame))
        elif frame.crs.is_projected and _looks_like_degrees(frame, [other for other in given if other is not frame]):  # type: ignore[union-attr]
            xmin, ymin, xmax, ymax = frame.total_bounds  # type: ignore[misc]
            text = message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}” claims metres ({crs}), but its coordinates look like degrees "
                    "({xmin:.4f}, {ymin:.4f} to {xmax:.4f}, {ymax:.4f}). Assign EPSG:4326 to it "
                    "(Layer properties › Source), then run again.",
                ),
                name=frame.name,
                crs=frame.crs.name,  # type: ignore[union-attr]
                xmin=xmin,
                ymin=ymin,
                xmax=xmax,
                ymax=ymax,
            )
            found.append(CoordinateProblem("degrees_as_metres", frame, text))
    return found or _swapped_beside_others(given)


def _swapped_beside_others(frames: list[Frame]) -> list[CoordinateProblem]:
    """Return the layer in degrees that lies far from others and would meet them with its axes exchanged.

    Below 90 degrees either order is a place on Earth, so only the other layers tell. Of two such layers the one given
    later is named.
    """
    boxes: list[tuple[Frame, shapely.Geometry]] = []
    for frame in frames:
        try:
            boxes.append((frame, shapely.box(*geographic_bounds(frame))))
        except UrbanProfilingError:
            continue  # said by whoever works with it
    best: tuple[int, Frame, Frame] | None = None
    for frame, box in boxes:
        if not frame.crs.is_geographic:  # type: ignore[union-attr]
            continue
        west, south, east, north = box.bounds
        turned = shapely.box(south, west, north, east)
        meets = [
            other
            for other, place in boxes
            if other is not frame and place.distance(box) > _FAR_DEG and place.intersects(turned)
        ]
        if meets and (best is None or len(meets) >= best[0]):
            best = (len(meets), frame, meets[0])
    if best is None:
        return []
    text = message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Layer “{name}”: latitude and longitude seem to be swapped, since only the other way round it lies where "
            "“{other}” does. Use “Swap X and Y coordinates” of the Processing toolbox on the one that is wrong, then "
            "run again.",
        ),
        name=best[1].name,
        other=best[2].name,
    )
    return [CoordinateProblem("swapped_coordinates", best[1], text)]


def _degrees_problems(frame: Frame) -> list[CoordinateProblem]:
    xmin, ymin, xmax, ymax = frame.total_bounds  # type: ignore[misc]
    x, y = max(abs(xmin), abs(xmax)), max(abs(ymin), abs(ymax))
    if y <= 90 and x <= 360:
        return []
    if x <= 90 and y <= 360:
        text = message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: latitude and longitude are swapped (latitudes up to {value:.1f}). "
                "Use “Swap X and Y coordinates” of the Processing toolbox, then run again.",
            ),
            name=frame.name,
            value=y,
        )
        return [CoordinateProblem("swapped_coordinates", frame, text)]
    text = message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Layer “{name}” claims degrees ({crs}), but its coordinates reach {value:.0f}: they are metres. "
            "Assign the projected CRS the data was made in (Layer properties › Source), then run again.",
        ),
        name=frame.name,
        crs=frame.crs.name,  # type: ignore[union-attr]
        value=max(x, y),
    )
    return [CoordinateProblem("metres_as_degrees", frame, text)]


def _looks_like_degrees(frame: Frame, others: list[Frame]) -> bool:
    xmin, ymin, xmax, ymax = frame.total_bounds  # type: ignore[misc]
    if max(abs(xmin), abs(xmax)) > 180 or max(abs(ymin), abs(ymax)) > 90:
        return False
    if max(abs(xmin), abs(xmax), abs(ymin), abs(ymax)) <= _CITY_DEG:
        return False  # a plan at the local origin; no city lies within three degrees of 0° N 0° E
    size = max(xmax - xmin, ymax - ymin)
    small = 0 < size <= _CITY_DEG
    far = []
    for other in others:
        if other.crs.equals(frame.crs, ignore_axis_order=True):  # type: ignore[union-attr]
            box = other.total_bounds
            far.append(shapely.box(*box).distance(shapely.box(xmin, ymin, xmax, ymax)) > _FAR_M)  # type: ignore[misc]
            small = small and max(box[2] - box[0], box[3] - box[1]) <= _CITY_DEG  # type: ignore[index]
        else:
            far.append(True)
    return all(far) if far and not small else small


def metric_crs(*frames: Frame | None) -> pyproj.CRS:
    """Return the CRS for lengths and areas.

    The first frame's own CRS that is projected in metres and true to one percent at the data (so never
    Web Mercator); else the UTM zone of the data; else, when the data is wider than a zone, a Lambert azimuthal
    equal-area projection around its centre.

    Raises
    ------
    UrbanProfilingError : no frame has a coordinate.
    """
    given = [frame for frame in frames if frame is not None and frame.total_bounds is not None]
    if not given:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the layers ({names}) has a geometry, so there is nothing to measure. Check the inputs.",
            ),
            names=list_ids(dict.fromkeys(f"“{frame.name}”" for frame in frames if frame is not None)),
        )
    for frame in given:
        if is_metric(frame):
            return frame.crs  # type: ignore[return-value]
    west, south, east, north = geographic_bounds(given[0])
    longitude, latitude = _on_globe((west + east) / 2), (south + north) / 2
    if east - west <= _UTM_ZONE_DEG and abs(latitude) <= 84:
        zones = query_utm_crs_info("WGS 84", AreaOfInterest(longitude, latitude, longitude, latitude))
        if zones:
            return pyproj.CRS.from_epsg(int(zones[0].code))
    return pyproj.CRS.from_proj4(
        f"+proj=laea +lat_0={latitude:.4f} +lon_0={longitude:.4f} +datum=WGS84 +units=m +no_defs"
    )


def describe(crs: pyproj.CRS) -> str:
    """Return a CRS's name with its code, for results.

    >>> describe(pyproj.CRS.from_epsg(32628))
    'WGS 84 / UTM zone 28N (EPSG:32628)'
    >>> describe(pyproj.CRS.from_proj4("+proj=laea +lat_0=40 +lon_0=-3.5 +datum=WGS84"))
    'Lambert Azimuthal Equal Area (latitude 40, longitude -3.5)'
    """
    code = crs.to_authority()
    if code:
        return f"{crs.name} ({code[0]}:{code[1]})"
    if crs.name not in ("unknown", "undefined") or crs.coordinate_operation is None:
        return crs.name
    middle = {part.name.split()[0].lower(): part.value for part in crs.coordinate_operation.params}
    told = ", ".join(f"{name} {middle[name]:g}" for name in ("latitude", "longitude") if name in middle)
    method = crs.coordinate_operation.method_name
    return f"{method} ({told})" if told else method


def is_metric(frame: Frame) -> bool:
    """Tell whether a frame is in metres that are true to one percent where it lies."""
    crs = frame.crs
    if (
        crs is None
        or not crs.is_projected
        or any(abs(axis.unit_conversion_factor - 1) > 1e-9 for axis in crs.axis_info[:2])
    ):
        return False
    west, south, east, north = geographic_bounds(frame)
    factors = pyproj.Proj(crs).get_factors(_on_globe((west + east) / 2), (south + north) / 2)
    scales = (factors.meridional_scale, factors.parallel_scale)
    return all(math.isfinite(scale) and abs(scale - 1) <= MAX_SCALE_ERROR for scale in scales)


def geographic_bounds(frame: Frame) -> tuple[float, float, float, float]:
    """Return a frame's extent as longitudes and latitudes; raise `UrbanProfilingError` when its CRS gives none.

    Of a city on both sides of the date line the east is beyond 180.
    """
    moved = _in_degrees(frame.crs, frame.total_bounds)  # type: ignore[arg-type]
    if not np.isfinite(moved).all():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: its coordinates do not fit its CRS ({crs}). Assign the CRS the data was made in.",
            ),
            name=frame.name,
            crs=frame.crs.name,  # type: ignore[union-attr]
        )
    west, south, east, north = moved
    if west > east:  # as PROJ tells it
        return west, south, east + 360.0, north
    if east - west > 180.0 and frame.crs.is_geographic:  # type: ignore[union-attr]
        x = shapely.get_coordinates(frame.geometry)[:, 0]
        x = np.where(x < 0, x + 360.0, x)[np.isfinite(x)]
        if x.max() - x.min() < 180.0:
            return float(x.min()), south, float(x.max()), north
    return moved


def box_in(frame: Frame, crs: pyproj.CRS) -> tuple[float, float, float, float]:
    """Return a frame's extent in another CRS."""
    box = frame.total_bounds
    if frame.crs.equals(crs, ignore_axis_order=True):  # type: ignore[union-attr]
        return box  # type: ignore[return-value]
    return pyproj.Transformer.from_crs(frame.crs, crs, always_xy=True).transform_bounds(*box)  # type: ignore[misc]


def degrees_apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return how far two extents in degrees are apart, the short way round the Earth.

    >>> degrees_apart((1.0, 1.0, 1.0, 1.0), (1.5, 1.0, 2.0, 2.0))
    0.5
    >>> round(degrees_apart((179.0, 0.0, 179.5, 1.0), (-179.8, 0.0, -179.0, 1.0)), 3)
    0.7
    """
    across = max(one[0] - other[2], other[0] - one[2], 0.0)
    around = 360.0 - (max(one[2], other[2]) - min(one[0], other[0]))
    return max(min(across, max(around, 0.0)), one[1] - other[3], other[1] - one[3])


def _on_globe(longitude: float) -> float:
    return (longitude + 180.0) % 360.0 - 180.0


@functools.lru_cache(maxsize=64)
def _in_degrees(crs: pyproj.CRS, bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return bounds as longitudes and latitudes; every layer of a run is asked for several times."""
    return pyproj.Transformer.from_crs(crs, WGS84, always_xy=True).transform_bounds(*bounds)


def require_overlap(streets: Frame, others: Mapping[str, np.ndarray | None]) -> None:
    """Raise `UrbanProfilingError` when a layer (geometries by its name) lies wholly apart from the streets."""
    xmin, ymin, xmax, ymax = shapely.total_bounds(streets.geometry)
    for name, geometry in others.items():
        left, bottom, right, top = shapely.total_bounds(geometry)
        gap = max(left - xmax, xmin - right, bottom - ymax, ymin - top)
        if gap > _APART_M:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layers “{streets}” and “{name}” do not overlap: they lie {km:.1f} km apart. Check that both are "
                    "of the same city and have the right CRS.",
                ),
                streets=streets.name,
                name=name,
                km=gap / 1000,
            )
