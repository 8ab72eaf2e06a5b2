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
    """Outlines and centres features of a layer on map canvases; does nothing without any."""

    def __init__(self, *canvases: Any) -> None:
        self._canvases = canvases
        self._bands: list[tuple[Any, QgsRubberBand]] = []

    def show(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Bring a feature into the middle of the maps and outline it."""
        self.clear()
        shape = layer.getFeature(feature_id).geometry() if self._canvases else QgsGeometry()
        if shape.isNull() or shape.isEmpty():
            return
        for canvas in self._canvases:
            geometry = QgsGeometry(shape)
            box = self._on_map(geometry, layer, canvas)
            if box is None:
                continue
            for colour, width in ((_HALO, _HALO_WIDTH), (_OUTLINE, _WIDTH)):
                band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
                band.setFillColor(QColor(Qt.GlobalColor.transparent))
                band.setStrokeColor(QColor(colour))
                band.setWidth(width)
                band.setToGeometry(geometry, None)
                self._bands.append((canvas, band))
            self._zoom(box, canvas)

    def show_many(self, layer: QgsVectorLayer, feature_ids: list[int]) -> None:
        """Select features and show all of them."""
        layer.selectByIds(feature_ids)
        for canvas in self._canvases if feature_ids else ():
            canvas.zoomToSelected(layer)

    def clear(self) -> None:
        """Take the outline away."""
        bands, self._bands = self._bands, []
        for canvas, band in bands:
            # QGIS closes its map before its windows
            if not sip.isdeleted(canvas):
                canvas.scene().removeItem(band)

    @staticmethod
    def _on_map(geometry: QgsGeometry, layer: QgsVectorLayer, canvas: Any) -> QgsRectangle | None:
        """Bring a geometry into the map's CRS and return its extent, ``None`` where it cannot be."""
        target = canvas.mapSettings().destinationCrs()
        if layer.crs().isValid() and target.isValid():
            try:
                geometry.transform(QgsCoordinateTransform(layer.crs(), target, QgsProject.instance()))
            except QgsCsException:
                return None
        return geometry.boundingBox()

    @staticmethod
    def _zoom(box: QgsRectangle, canvas: Any) -> None:
        # a tiny garden alone fills no map: streets around it tell what it is
        unit = canvas.mapUnits()
        least = _LEAST_M * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, unit)
        box.scale(_AROUND)
        if box.width() < least or box.height() < least:
            centre = box.center()
            width, height = max(box.width(), least), max(box.height(), least)
            box = QgsRectangle.fromCenterAndSize(centre, width, height)
        canvas.setExtent(box)
        canvas.refresh()
