"""Checks of coordinate reference systems: is there one, can it be right, what follows from it."""

from __future__ import annotations

from collections.abc import Iterator

import shapely

from ..crs import degrees_apart, describe, geographic_bounds, is_metric
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..grid import Grid
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData
from .finding import ERROR, NOBODY, NOTE, WARNING, Found, check, found

OUTSIDE_USE_DEG = 3.0
"""A projection serves this far beyond the area it is published for: a city at the edge of a zone. The plugin's own."""


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer cannot be read"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the layer's file opens and its features can be read."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "No step can use it."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct it, or choose another layer, then check again."),
)
def unreadable(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers that could not be read at all."""
    for role, reason in city.unread.items():
        yield Found(role, NOBODY, reason)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "No coordinate reference system"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the layer says which system (CRS) its coordinates are in."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Coordinates are only numbers without it: no step can place or measure the layer."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Set the CRS the data was made in (layer's properties, Source › Assigned CRS). Whoever made the data knows it; "
        "a .prj file beside a shapefile holds it.",
    ),
)
def crs_missing(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers that do not say which CRS their coordinates are in."""
    for role, name in city.without_crs.items():
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{name}” has no coordinate reference system: no step can place it."
        )
        yield found(role, None, None, template, name=name)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Layers in degrees or in a map projection that stretches lengths"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Whether lengths measured in the layers' one CRS are true to one percent. Degrees are no lengths, and Web "
        "Mercator (EPSG:3857) stretches them, by a fifth at 34° north and twofold at 60°.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The plugin measures in a metric CRS of its own choice. What you measure yourself in the layer's CRS, in the "
        "field calculator for example, does not agree with its figures.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do for the plugin's own figures."),
)
def crs_not_metric(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers whose CRS gives no true lengths; said only where `crs_mixed` does not say it all."""
    crooked = [role for role, frame in city.placed.items() if not is_metric(frame)]
    if not crooked or len(_systems(city)) > 1:
        return
    yield found(
        crooked[0],
        None,
        None,
        QT_TRANSLATE_NOOP("UrbanProfiling", "The layers are in {crs}, in which lengths are not true."),
        fix=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do: every step works in metres, here in {metric}."),
        crs=describe(city.placed[crooked[0]].crs),
        metric=describe(city.crs),
    )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Layers in several coordinate systems"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether all layers are in one CRS."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Good to know: the plugin brings them into one metric CRS, other tools may not."
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do for the plugin's own figures."),
)
def crs_mixed(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers in several CRSs."""
    names = _systems(city)
    if len(names) > 1 and city.crs is not None:
        yield found(
            next(iter({**city.layers, **city.grids})),
            None,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "The layers are in {n} coordinate systems: {crs}."),
            fix=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do: every step works in metres, here in {metric}."),
            n=len(names),
            crs=", ".join(names),
            metric=describe(city.crs),
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer lies outside the area its coordinate system is made for"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Whether the layer touches the area that its CRS is published for, widened by {margin_deg:g} degrees.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Mostly a wrong CRS was assigned, so the layer shows another place; else its lengths and areas are distorted.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Assign the CRS the data was made in (layer's properties, Source › Assigned CRS)."
    ),
    margin_deg=OUTSIDE_USE_DEG,
)
def crs_outside_use(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers far from where their CRS is meant to be used."""
    for role, frame in city.placed.items():
        use = frame.crs.area_of_use
        if use is None or use.west > use.east:  # across the date line
            continue
        west, south, east, north = geographic_bounds(frame)
        if degrees_apart(use.bounds, (west, south, east, north)) > OUTSIDE_USE_DEG:
            yield found(
                role,
                frame,
                None,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” is said to be in {crs}, which is made for {area}, but lies near {latitude:.1f}, "
                    "{longitude:.1f} (latitude, longitude).",
                ),
                crs=describe(frame.crs),
                area=use.name.rstrip("."),
                latitude=(south + north) / 2,
                longitude=(west + east) / 2,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Degrees that claim to be metres"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Whether all coordinates of a layer in metres are as small as latitudes and longitudes."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer lies somewhere else, and a city is a few metres wide."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Assign EPSG:4326 to the layer (layer's properties, Source › Assigned CRS)."
    ),
)
def degrees_as_metres(city: CityData, progress: Progress) -> Iterator[Found]:
    """Degrees in a CRS of metres."""
    yield from _misplaced(city, "degrees_as_metres")


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Metres that claim to be degrees"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether a layer in degrees has coordinates beyond 360 degrees."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "There is no such place: the layer cannot be placed or measured."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Assign the projected CRS the data was made in (layer's properties, Source › Assigned CRS).",
    ),
)
def metres_as_degrees(city: CityData, progress: Progress) -> Iterator[Found]:
    """Metres in a CRS of degrees."""
    yield from _misplaced(city, "metres_as_degrees")


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Latitude and longitude are swapped"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Layers in degrees: whether a latitude is beyond 90 degrees, or the layer meets the boundary or the other "
        "layers only with its axes exchanged.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer lies on another continent, and no step finds its features."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Run “Swap X and Y coordinates” of the Processing toolbox and use its result."
    ),
)
def swapped_coordinates(city: CityData, progress: Progress) -> Iterator[Found]:
    """Axes exchanged."""
    yield from _misplaced(city, "swapped_coordinates")
    for role in turned(city):
        yield found(
            role,
            city.placed[role],
            None,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}” lies in “{reference}” when latitude and longitude are swapped."
            ),
            reference=city.placed[city.reference].name,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Coordinates that the coordinate system does not reach"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the layer's extent can be turned into degrees."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "The CRS is wrong: there is no such place in it."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Assign the CRS the data was made in (layer's properties, Source › Assigned CRS)."
    ),
)
def coordinates_outside_crs(city: CityData, progress: Progress) -> Iterator[Found]:
    """Coordinates that cannot be transformed."""
    yield from _misplaced(city, "coordinates_outside_crs")
    for role, frame in city.placed.items():
        city.metric(role, progress)
        if role in city.beyond:
            rows, text = city.beyond[role]
            yield Found(role, frame.ids[rows], text)


def turned(city: CityData) -> list[str]:
    """Return the layers in degrees that lie wholly outside the reference, and in it with their axes exchanged."""
    if city.reference is None:
        return []
    roles = []
    for role, frame in city.placed.items():
        if role == city.reference or not frame.crs.is_geographic:
            continue
        west, south, east, north = shapely.total_bounds(frame.geometry)
        try:
            place = shapely.box(*geographic_bounds(city.placed[city.reference]))
        except UrbanProfilingError:
            continue
        straight, swapped = shapely.box(west, south, east, north), shapely.box(south, west, north, east)
        if not place.intersects(straight) and place.intersects(swapped):
            roles.append(role)
    return roles


def _misplaced(city: CityData, wanted: str) -> Iterator[Found]:
    for role, (kind, text) in city.misplaced.items():
        if kind == wanted:
            yield Found(role, NOBODY, text)


def _systems(city: CityData) -> list[str]:
    placed: dict[str, Frame | Grid] = {**city.layers, **city.grids}
    return sorted({describe(data.crs) for data in placed.values() if data.crs is not None})
