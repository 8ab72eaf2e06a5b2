"""Layers as the project has them open, for what fills the steps of a workflow."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ..algorithms.parameters import Parameter
from ..workspace import filling
from ..workspace.workspace import Workspace
from .city_layers import fits, layers_by_place, place_of


class ProjectLayers(filling.Layers):
    """Knows the layers of the project, as they are now, and those of the workspace."""

    def __init__(self, city: Workspace | None) -> None:
        super().__init__(city)
        self._by_place = layers_by_place()

    def _find(self, source: str) -> QgsMapLayer | None:
        return self._by_place.get(place_of(source)) or QgsProject.instance().mapLayer(source)

    def fits(self, source: str, parameter: Parameter) -> bool:
        layer = self._find(source)
        if layer is None:
            return super().fits(source, parameter)
        return fits(layer, ("raster",) if parameter.kind == "raster" else parameter.geometry)

    def is_there(self, source: str) -> bool:
        return super().is_there(source) if filling.names_file(source) else self._find(source) is not None

    def fields(self, source: str) -> list[str]:
        layer = self._find(source)
        if isinstance(layer, QgsVectorLayer):
            return [field.name() for field in layer.fields()]
        return super().fields(source)
