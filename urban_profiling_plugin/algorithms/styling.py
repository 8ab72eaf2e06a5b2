"""Styles and field aliases of output layers."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from .. import paths
from .fields import alias

_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
)


def style_layer(layer: QgsVectorLayer, stem: str, output: str) -> None:
    """Give the layer its style and aliases."""
    point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry  # a layer of any geometry has two styles
    style = (paths.style(stem, f"{output}.point") if point else None) or paths.style(stem, output)
    if style is not None and layer.isSpatial():
        layer.loadNamedStyle(str(style), True, _CATEGORIES)
    for number, field in enumerate(layer.fields()):
        text = alias(field.name())
        if text:
            layer.setFieldAlias(number, text)


def style_xml(layer: QgsVectorLayer) -> str:
    """Return a layer's style as QGIS stores it in a database."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    return document.toString()


def metadata_xml(layer: QgsVectorLayer) -> str:
    """Return a layer's metadata as QGIS stores it in a database."""
    document = QDomDocument()
    layer.exportNamedMetadata(document, "")
    return document.toString()
