"""The map of a report: layers from a workspace in a project of its own, its extent, legend, scale and north."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsBearingUtils,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QPainter

from ...core.errors import UrbanProfilingError
from ...report.map_layers import OUTLINES, MapLayer

_OUTLINE = {"boundary": ("#3a4652", 0.35, "dash"), "areas": ("#6f7b87", 0.18, "solid")}
"""Colour, width in mm and style of the line."""
_GROUND = {"streets": ("#ccd1d6", 0.12), "water": ("#cfe3f1", 0.0)}
_MARGIN = 1.05
_MANY = 100_000
"""So many features of a layer are searched for the classes that the legend shows."""
_NICE = (1.0, 2.0, 5.0)


@dataclass(frozen=True)
class Entry:
    """A line of the legend: a symbol of QGIS, or a colour, and what it means; or a heading, without a symbol.

    `in_group` tells that it belongs to the heading above.
    """

    text: str
    symbol: Any = None
    opacity: float = 1.0
    in_group: bool = False


class MapPart:
    """What a map draws: open layers from the top, in one metric coordinate system, with its extent."""

    def __init__(self, project: QgsProject, layers: Sequence[MapLayer], crs: QgsCoordinateReferenceSystem) -> None:
        self._project, self.crs = project, crs
        self.shown: list[tuple[MapLayer, QgsMapLayer]] = []
        for wanted in layers:
            layer = _opened(wanted)
            if layer is not None:
                project.addMapLayer(layer, False)
                self.shown.append((wanted, layer))
        if not crs.isValid() and self.shown:
            self.crs = _metric_crs(self.layers)
        if self.shown:
            # an effect that changes nothing on white makes a picture of the map: the outlines of a large city would
            # make a file of many megabytes that opens slowly
            self.layers[-1].setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self.extent = self._extent()

    @property
    def layers(self) -> list[QgsMapLayer]:
        """The layers from the top."""
        return [layer for _, layer in self.shown]

    def _extent(self) -> QgsRectangle:
        """Return the extent of the outlines, else of the results, else of all."""
        outlines = [layer for wanted, layer in self.shown if wanted.role in OUTLINES]
        results = [layer for wanted, layer in self.shown if not wanted.role]
        box = QgsRectangle()
        for layer in outlines or results or self.layers:
            if layer.extent().isNull() or not layer.crs().isValid():
                continue
            try:
                moved = QgsCoordinateTransform(layer.crs(), self.crs, self._project).transformBoundingBox(
                    layer.extent()
                )
            except QgsCsException:
                continue
            if moved.isFinite():
                box.combineExtentWith(moved)
        if not box.isNull() and box.isFinite():
            box.scale(_MARGIN)
        return box

    def extent_for(self, ratio: float) -> QgsRectangle:
        """Return the extent grown to width / height; a map item would otherwise change its own size."""
        half = max(self.extent.width(), self.extent.height() * ratio, 1.0) / 2.0
        middle = self.extent.center()
        return QgsRectangle(middle.x() - half, middle.y() - half / ratio, middle.x() + half, middle.y() + half / ratio)

    def north(self) -> float:
        """Return how far true north is turned from the top of the map, in degrees clockwise."""
        try:
            return QgsBearingUtils.bearingTrueNorth(self.crs, self._project.transformContext(), self.extent.center())
        except QgsCsException:
            return 0.0

    def legend(self, extent: QgsRectangle) -> list[Entry]:
        """Return the legend, results first: of each layer the classes that are within the extent."""
        entries: list[Entry] = []
        for wanted, layer in sorted(self.shown, key=lambda pair: bool(pair[0].role)):
            if isinstance(layer, QgsRasterLayer):
                entries += _raster_entries(wanted, layer)
            else:
                entries += self._vector_entries(wanted, layer, extent)
        return entries

    def _vector_entries(self, wanted: MapLayer, layer: QgsVectorLayer, extent: QgsRectangle) -> list[Entry]:
        if layer.renderer() is None:
            return []
        items = [item for item in layer.renderer().legendSymbolItems() if item.symbol() is not None]
        if len(items) == 1:
            return [Entry(wanted.name, items[0].symbol().clone(), layer.opacity())]
        keys = self._keys_within(layer, extent, {item.ruleKey() for item in items})
        rows = [
            Entry(item.label(), item.symbol().clone(), layer.opacity(), True)
            for item in items
            if item.ruleKey() in keys
        ]
        return [Entry(wanted.name), *rows] if rows else []

    def _keys_within(self, layer: QgsVectorLayer, extent: QgsRectangle, wanted: set[str]) -> set[str]:
        """Return the keys of the classes that features within an extent have.

        QGIS's own search tests every feature of every layer against the map, which took eight times as long as drawing
        it; here it ends when every class has been met, and after `_MANY` features all are taken to be there.
        """
        request = QgsFeatureRequest().setLimit(_MANY)
        with contextlib.suppress(QgsCsException):
            back = QgsCoordinateTransform(self.crs, layer.crs(), self._project)
            request.setFilterRect(back.transformBoundingBox(extent))
        renderer, context = layer.renderer().clone(), QgsRenderContext()
        context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        renderer.startRender(context, layer.fields())
        found: set[str] = set()
        number = 0
        try:
            for number, feature in enumerate(layer.getFeatures(request), 1):  # noqa: B007 - told after the loop
                context.expressionContext().setFeature(feature)
                found |= renderer.legendKeysForFeature(feature, context)
                if found >= wanted:
                    break
        finally:
            renderer.stopRender(context)
        return wanted if number >= _MANY else found


def scale_length(most: float) -> float:
    """Return the longest of 1, 2, 5, 10, … m that is not longer than `most`.

    >>> scale_length(730.0)
    500.0
    """
    power = 1.0
    while power * 10.0 <= most:
        power *= 10.0
    return max((nice * power for nice in _NICE if nice * power <= most), default=most)


def _metric_crs(layers: Sequence[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    """Return a coordinate system in metres for the place of these layers, chosen as for measuring."""
    import numpy as np
    import shapely

    from ...core.crs import metric_crs
    from ...core.frame import Frame
    from ..bridge import crs_to_pyproj, crs_to_qgis

    frames = []
    for layer in layers:
        box, crs = layer.extent(), crs_to_pyproj(layer.crs())
        if crs is not None and not box.isNull() and box.isFinite():
            shape = shapely.box(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            frames.append(Frame(np.array([shape], dtype=object), {}, crs, name=layer.name()))
    try:
        return crs_to_qgis(metric_crs(*frames))
    except UrbanProfilingError:
        return layers[0].crs()


def _opened(wanted: MapLayer) -> QgsMapLayer | None:
    """Return the layer in its own style, or in that of the ground; ``None`` when it cannot be opened."""
    layer: QgsMapLayer = QgsVectorLayer(wanted.source, wanted.name, "ogr")
    if not layer.isValid():
        layer = QgsRasterLayer(wanted.source, wanted.name, "gdal")
    if not layer.isValid() or not layer.crs().isValid():
        return None
    layer.setName(wanted.name)
    if isinstance(layer, QgsVectorLayer) and wanted.role:
        _style_ground(layer, wanted.role)
    return layer


def _style_ground(layer: QgsVectorLayer, role: str) -> None:
    if role in _OUTLINE:
        colour, width, style = _OUTLINE[role]
        look = {"style": "no", "outline_color": colour, "outline_width": str(width), "outline_style": style}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
        layer.setLabelsEnabled(False)
        return
    if role not in _GROUND:
        return
    colour, width = _GROUND[role]
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    if isinstance(symbol, QgsLineSymbol):
        symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width or 0.2)})
    elif isinstance(symbol, QgsFillSymbol):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
    symbol.setColor(QColor(colour))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabelsEnabled(False)


def _raster_entries(wanted: MapLayer, layer: QgsRasterLayer) -> list[Entry]:
    rows = [Entry(label, colour, layer.opacity(), True) for label, colour in layer.legendSymbologyItems()]
    return [Entry(wanted.name), *rows] if rows else []


def draw_symbol(painter: QPainter, context: Any, symbol: Any, size: tuple[float, float], opacity: float) -> None:
    """Draw the symbol of a line of the legend into a box at the painter's origin."""
    painter.setOpacity(opacity)
    if isinstance(symbol, QColor):
        painter.fillRect(0, 0, round(size[0]), round(size[1]), symbol)
    else:
        symbol.drawPreviewIcon(painter, QSize(round(size[0]), round(size[1])), context.renderContext())
