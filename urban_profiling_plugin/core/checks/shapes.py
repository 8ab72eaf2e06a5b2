"""Checks of a layer's geometries."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..frame import Frame
from ..geometry import DIMENSION
from ..progress import Progress
from ..roles import ANY, LINE, POINT, POLYGON
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData, Layer
from .finding import ERROR, NOTE, WARNING, Found, check, each_layer, each_metric, found

SLIVER_WIDTH_M = 0.5
"""Polygons narrower than this are slivers: twice the area over the perimeter. The plugin's own choice."""
COLLECTION = 7
"""The type id of a geometry collection in shapely."""


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "The layer is empty"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the layer has a feature; its filter and selection count."),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "A step that needs it stops."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Choose another layer, or check its filter and selection."),
)
@each_layer
def empty_layer(layer: Layer, progress: Progress) -> Iterator[Found]:
    """The layer has no features."""
    if not len(layer.frame):
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no features.")
        yield found(layer.role.name, layer.frame, None, template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Features without a geometry"),
    severity=(WARNING, ERROR),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Whether each feature has coordinates; an error when none of the layer has."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They lie nowhere, so they are left out of every figure."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "They are left out. Draw or delete them."),
)
@each_layer
def null_geometry(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features without a geometry."""
    missing = ~layer.usable
    if layer.frame.geometry is not None and missing.any():
        yield found(
            layer.role.name,
            layer.frame,
            missing,
            QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” have no usable geometry."),
            severity=ERROR if missing.all() else WARNING,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Invalid geometries"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Polygons that cross or touch themselves, holes outside their polygon, lines without length: what the Simple "
        "Features standard (OGC 06-103r4) does not allow.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Areas and overlaps of such shapes are not defined. The plugin repairs them on the way and says so; other "
        "tools stop or give wrong areas.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Every step repairs them on the way. “Fix geometries” does it for good."
    ),
)
@each_layer
def invalid_geometry(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Geometries that cross or touch themselves."""
    if layer.frame.geometry is None:
        return
    broken = layer.usable & ~layer.valid(progress)
    if broken.any():
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” have an invalid geometry.")
        yield found(layer.role.name, layer.frame, broken, template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Points where polygons are needed, and the like"),
    severity=(WARNING, ERROR),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Whether each feature is a point, line or polygon as its role asks; an error when none is."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They are left out: a point has no area, a line no inside."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "They are left out. Choose the layer that has the right geometry."),
)
@each_layer
def wrong_geometry(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Points where polygons are needed, and the like."""
    role, frame = layer.role, layer.frame
    if role.geometry == ANY:
        return
    if frame.geometry is None:
        yield found(
            role.name,
            frame,
            None,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” is a table without geometry."),
            severity=ERROR,
            fix=QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Choose a layer that shows where things are, or join the table to one."
            ),
        )
        return
    wrong = layer.usable & (shapely.get_dimensions(frame.geometry) != DIMENSION[role.geometry])
    for row in np.flatnonzero(wrong & (shapely.get_type_id(frame.geometry) == COLLECTION)):
        kinds = shapely.get_dimensions(shapely.get_parts(frame.geometry[row]))
        wrong[row] = DIMENSION[role.geometry] not in kinds  # `geometry_collection` speaks of the others
    if wrong.any():
        templates = {
            POINT: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not points."),
            LINE: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not lines."),
            POLYGON: QT_TRANSLATE_NOOP("UrbanProfiling", "{n} of {all} features of “{name}” are not polygons."),
        }
        severity = WARNING if wrong.sum() < layer.usable.sum() else ERROR
        yield found(role.name, frame, wrong, templates[role.geometry], severity=severity)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Several kinds of shape in one feature"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Geometry collections: features that hold points, lines and polygons at once."
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Only the parts of the kind that the role asks for count. Such features are mostly left over from an overlay, "
        "and many formats cannot store them.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Keep the parts that are meant, and delete the rest."),
)
@each_layer
def geometry_collection(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features of several kinds of shape."""
    if layer.frame.geometry is None or layer.role.geometry == ANY:
        return
    mixed = layer.usable & (shapely.get_type_id(layer.frame.geometry) == COLLECTION)
    for row in np.flatnonzero(mixed):
        kinds = shapely.get_dimensions(shapely.get_parts(layer.frame.geometry[row]))
        mixed[row] = DIMENSION[layer.role.geometry] in kinds
    if mixed.any():
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” are geometry collections.")
        yield found(layer.role.name, layer.frame, mixed, template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Arcs are drawn as straight pieces"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether the layer's geometry type has curves."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Curves are taken as many short straight pieces, as QGIS draws them. Areas differ by far less than one "
        "percent.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing to do."),
)
def curved_geometry(city: CityData, progress: Progress) -> Iterator[Found]:
    """Layers with arcs."""
    for role in sorted(city.curved & set(city.layers)):
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has curves, which are taken as straight pieces.")
        yield found(role, city.layers[role], None, template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Heights in the geometry"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP("UrbanProfiling", "Whether coordinates have a third number (Z) that is not always 0."),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "All figures are made in the plane: a height in the geometry is not read. Heights of buildings are taken from "
        "the field height_m, the number of floors from levels.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Copy heights that matter to a field (“Extract Z values”); otherwise there is nothing to do."
    ),
)
@each_layer
def z_values(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Features with a height that is not 0."""
    if layer.frame.geometry is None:
        return
    rows = np.flatnonzero(layer.usable & shapely.has_z(layer.frame.geometry))
    if len(rows):
        xyz, row = shapely.get_coordinates(layer.frame.geometry[rows], include_z=True, return_index=True)
        rows = rows[np.unique(row[~np.isnan(xyz[:, 2]) & (xyz[:, 2] != 0)])]
    if len(rows):
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” have heights in their coordinates.")
        yield found(layer.role.name, layer.frame, rows, template)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Polygons too narrow to be real"),
    severity=NOTE,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Polygons narrower than {width_m:g} m on average: twice the area over the perimeter."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They are left over from an overlay, and raise every count of features."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Slivers of an overlay or of careless drawing: merge or delete them."),
    width_m=SLIVER_WIDTH_M,
)
@each_metric
def slivers(layer: Layer, frame: Frame, progress: Progress) -> Iterator[Found]:
    """Polygons too narrow to be real."""
    narrow = is_narrow(frame.geometry, SLIVER_WIDTH_M)
    if narrow.any():
        template = QT_TRANSLATE_NOOP("UrbanProfiling", "{n} polygons of “{name}” are narrower than {width_m:g} m.")
        yield found(layer.role.name, frame, narrow, template, width_m=SLIVER_WIDTH_M)


def is_narrow(polygons: np.ndarray, width_m: float) -> np.ndarray:
    """Return which polygons are narrower than a width: that of a long rectangle of equal area and perimeter.

    >>> is_narrow(np.array([shapely.box(0, 0, 100, 0.4), shapely.box(0, 0, 1, 1)]), 0.5).tolist()
    [True, False]
    """
    area = shapely.area(polygons)
    return (area > 0) & (2 * area < width_m * shapely.length(polygons))
