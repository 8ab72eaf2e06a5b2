"""The area that a product looked at: what lies outside it is not known to be undamaged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyproj
import shapely

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import POLYGON, repair
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_classes import NOT_ANALYSED as NOT_ANALYSED_WORDS
from .damage_crosswalk import plain
from .damage_epochs import image_dates
from .damage_fillers import Fillers
from .damage_product import ANALYSED, FOOTPRINTS, NOT_ANALYSED, OTHER, SOURCES, Product, ProductLayer

_SPELLINGS = (NOT_ANALYSED_WORDS, "not analyzed")


def product_area(products: Sequence[Product], fillers: Fillers, crs: pyproj.CRS, notes: list[Message]) -> Frame:
    """Return the polygons that products analysed.

    ``area of interest ∩ images from after the event − what is marked as not analysed``, each where the product has it.
    Images that miss the area of interest altogether say nothing and are passed over.

    Returns
    -------
    Frame of polygons with ``name, product``; empty, with a note, when no product says what it analysed.
    """
    shapes: list[shapely.Geometry] = []
    names: list[str | None] = []
    owners: list[str] = []
    for found in products:
        for owner, package in dict.fromkeys((x.product, x.package) for x in found.layers if x.role == ANALYSED):
            own = [layer for layer in found.layers if (layer.product, layer.package) == (owner, package)]
            for layer in own:
                if layer.role == ANALYSED:
                    frame = _polygons(layer, crs, notes)
                    parts = _seen(frame.geometry, own, fillers, crs, notes)
                    label = next((n for n in map(frame.find, ("name", "nam", "locality", "aoi_id")) if n), None)
                    shapes += parts.tolist()
                    names += [None] * len(parts) if label is None else frame.columns[label].tolist()
                    owners += [owner] * len(parts)
    kept = [place for place, shape in enumerate(shapes) if shape is not None and not shape.is_empty]
    if not kept:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The product does not say which area it analysed. Without that nobody knows what is undamaged, so "
                    "shares of damaged buildings cannot be computed.",
                )
            )
        )
    columns = {
        "name": np.array([None if names[p] is None else str(names[p]) for p in kept], dtype=object),
        "product": np.array([owners[p] for p in kept], dtype=object),
    }
    geometry = np.empty(len(kept), dtype=object)
    geometry[:] = [shapes[place] for place in kept]
    return Frame(geometry, columns, crs, name="analysed area", kinds={"name": "text", "product": "text"})


def _seen(
    areas: np.ndarray, own: Sequence[ProductLayer], fillers: Fillers, crs: pyproj.CRS, notes: list[Message]
) -> np.ndarray:
    """Return the areas cut to what images show, less what could not be analysed."""
    before: set[str] = set()
    for layer in own:
        if layer.role == SOURCES:
            before |= image_dates(layer.frame, fillers)[1]
    images, holes = [], []
    for layer in own:
        if layer.role not in (FOOTPRINTS, NOT_ANALYSED, OTHER) or layer.frame.geometry is None or not len(layer.frame):
            continue
        try:
            frame = _polygons(layer, crs, notes)
        except UrbanProfilingError:
            continue  # an ancillary layer of points or lines
        kind = [plain(value) for value in frame.texts("obj_type")]
        hole = np.array([any(words in text for words in _SPELLINGS) for text in kind], dtype=bool)
        if layer.role == NOT_ANALYSED:
            hole[:] = True
        holes += frame.geometry[hole].tolist()
        if layer.role == FOOTPRINTS:
            ids = [plain(value) for value in frame.columns[frame.find("or_src_id")]] if frame.find("or_src_id") else []
            late = np.array([item not in before for item in ids] or [True] * len(frame), dtype=bool)
            images += frame.geometry[late & ~hole].tolist()
    parts = areas
    if images:
        cut = shapely.intersection(areas, shapely.union_all(images))
        if shapely.is_empty(cut).all():
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "The image footprints of “{name}” miss its area of interest; the whole area counts as "
                        "analysed.",
                    ),
                    name=own[0].product,
                )
            )
        else:
            parts = cut
    if holes:
        parts = shapely.difference(parts, shapely.union_all(holes))
    return np.array([_only_polygons(part) for part in parts], dtype=object)


def _only_polygons(geometry: shapely.Geometry) -> shapely.Geometry | None:
    if geometry is None or geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else None


def _polygons(layer: ProductLayer, crs: pyproj.CRS, notes: list[Message]) -> Frame:
    done = repair(layer.frame, POLYGON)
    notes += done.notes
    return done.frame.to_crs(crs)
