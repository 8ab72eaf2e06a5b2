"""Styles and field aliases of output layers, saved into the GeoPackage too."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes

from .. import paths
from .fields import alias

_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
)


def style_layer(layer: QgsVectorLayer, stem: str, output: str, save: bool = True) -> None:
    """Give the layer its style and aliases, and save both where any QGIS or QField finds them."""
    point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry  # a layer of any geometry has two styles
    style = (paths.style(stem, f"{output}.point") if point else None) or paths.style(stem, output)
    if style is not None and layer.isSpatial():
        layer.loadNamedStyle(str(style), True, _CATEGORIES)
    for number, field in enumerate(layer.fields()):
        text = alias(field.name())
        if text:
            layer.setFieldAlias(number, text)
    if not save:
        return
    if layer.source().lower().split("|")[0].endswith(".gpkg"):
        # saving over a style of the same name would ask the user in a box that nobody sees; the layer's own styles
        # come first in the list, those of the file's other tables follow
        own, ids, *_ = layer.listStylesInDatabase()
        for number in ids[:own]:
            layer.deleteStyleFromDatabase(number)
        layer.saveStyleToDatabase(layer.name(), "", True, "")
    else:
        layer.saveDefaultStyle()
