"""The space that is looked at, on the map: outlined, in the middle, with what lies around it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

_OUTLINE, _HALO = "#e2007a", "#ffffff"
"""Seen on imagery, on green and by the colour-blind."""
_WIDTH, _HALO_WIDTH = 3, 6
_AROUND, _LEAST_M = 2.2, 120.0


class SpaceOnMap:
    """Outlines and centres features of a layer on a map canvas; does nothing without one."""

    def __init__(self, canvas: Any = None) -> None:
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []

    def show(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Bring a feature into the middle of the map and outline it."""
        if self._canvas is None:
            return
        self.clear()
        feature = layer.getFeature(feature_id)
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty():
            return
        box = self._on_map(geometry, layer)
        if box is None:
            return
        for colour, width in ((_HALO, _HALO_WIDTH), (_OUTLINE, _WIDTH)):
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setFillColor(QColor(Qt.GlobalColor.transparent))
            band.setStrokeColor(QColor(colour))
            band.setWidth(width)
            band.setToGeometry(geometry, None)
            self._bands.append(band)
        self._zoom(box)

    def show_many(self, layer: QgsVectorLayer, feature_ids: list[int]) -> None:
        """Select features and show all of them."""
        layer.selectByIds(feature_ids)
        if self._canvas is not None and feature_ids:
            self._canvas.zoomToSelected(layer)

    def clear(self) -> None:
        """Take the outline away."""
        bands, self._bands = self._bands, []
        # QGIS closes its map before its windows
        if self._canvas is not None and not sip.isdeleted(self._canvas):
            for band in bands:
                self._canvas.scene().removeItem(band)

    def _on_map(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsRectangle | None:
        """Bring a geometry into the map's CRS and return its extent, ``None`` where it cannot be."""
        target = self._canvas.mapSettings().destinationCrs()
        if layer.crs().isValid() and target.isValid():
            try:
                geometry.transform(QgsCoordinateTransform(layer.crs(), target, QgsProject.instance()))
            except QgsCsException:
                return None
        return geometry.boundingBox()

    def _zoom(self, box: QgsRectangle) -> None:
        # a tiny garden alone fills no map: streets around it tell what it is
        unit = self._canvas.mapUnits()
        least = _LEAST_M * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, unit)
        box.scale(_AROUND)
        if box.width() < least or box.height() < least:
            centre = box.center()
            width, height = max(box.width(), least), max(box.height(), least)
            box = QgsRectangle.fromCenterAndSize(centre, width, height)
        self._canvas.setExtent(box)
        self._canvas.refresh()
