"""The map, for the dialogs: zoom to layers, show features. Does nothing where there is no map."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from .city_layers import extent_of, find_layer

_MARGIN = 1.05


class MapView:
    """Wraps QGIS's interface, or nothing under tests and batch."""

    def __init__(self, iface: Any = None) -> None:
        self._iface = iface

    @property
    def canvas(self) -> Any:
        """The map canvas, ``None`` without one."""
        return self._iface.mapCanvas() if self._iface is not None else None

    def zoom_to(self, layers: list[QgsMapLayer]) -> None:
        """Zoom to the extent of these layers."""
        if self.canvas is None:
            return
        box = extent_of(layers, self.canvas.mapSettings().destinationCrs())
        if not box.isEmpty() and box.isFinite():
            box.scale(_MARGIN)
            self.canvas.setExtent(box)
            self.canvas.refresh()

    def show_features(self, layer: QgsVectorLayer, ids: list[int]) -> None:
        """Select features of a layer, make it visible, and zoom to them."""
        layer.selectByIds(ids)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        if self.canvas is not None:
            self.canvas.zoomToSelected(layer)
            self.canvas.flashFeatureIds(layer, ids)

    def zoom_to_sources(self, sources: Iterable[str]) -> None:
        """Zoom to the extent of the layers of these sources."""
        self.zoom_to([layer for layer in map(find_layer, sources) if layer is not None])

    def choose(self, sources: Iterable[str]) -> None:
        """Make the first of these layers the current one: its legend comes into view, and tools work on it."""
        layer = next((layer for layer in map(find_layer, sources) if layer is not None), None)
        if self._iface is not None and layer is not None:
            self._iface.setActiveLayer(layer)
