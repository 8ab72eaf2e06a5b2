"""Styles and field aliases of output layers."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsLayerMetadata, QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from .. import paths
from .fields import alias

_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
)
_POINT = QgsWkbTypes.GeometryType.PointGeometry
_NOTHING = QgsWkbTypes.GeometryType.NullGeometry


def style_layer(layer: QgsVectorLayer, stem: str, output: str) -> None:
    """Give the layer its style and aliases."""
    style = _style(stem, output, layer.geometryType())
    if style is not None:
        layer.loadNamedStyle(str(style), True, _CATEGORIES)
    for number, field in enumerate(layer.fields()):
        text = alias(field.name())
        if text:
            layer.setFieldAlias(number, text)


def style_xml(names: Iterable[str], shape: QgsWkbTypes.GeometryType, stem: str, output: str) -> str:
    """Return what `style_layer` gives a layer of these fields, as QGIS stores it in a database.

    Made without a layer: results are written in another thread than the window's, where Python may lose a layer to
    whatever the window does meanwhile.
    """
    style = _style(stem, output, shape)
    text = _empty() if style is None else style.read_text(encoding="utf-8")
    document = QDomDocument()
    document.setContent(text)
    root = document.documentElement()
    loaded = [root.attribute("styleCategories")] if style is not None else []
    root.setAttribute("styleCategories", "|".join([*loaded, "Fields"]))
    aliases = document.createElement("aliases")
    for number, name in enumerate(names):
        element = document.createElement("alias")
        element.setAttribute("index", number)
        element.setAttribute("field", name)
        element.setAttribute("name", alias(name))
        aliases.appendChild(element)
    root.appendChild(aliases)
    return document.toString()


def metadata_xml(metadata: QgsLayerMetadata) -> str:
    """Return metadata as QGIS stores them in a database."""
    document = QDomDocument()
    document.setContent(_empty())
    metadata.writeMetadataXml(document.documentElement(), document)
    return document.toString()


def _style(stem: str, output: str, shape: QgsWkbTypes.GeometryType) -> Path | None:
    """Return the style of an output; a layer of any geometry has two."""
    if shape == _NOTHING:
        return None
    return (paths.style(stem, f"{output}.point") if shape == _POINT else None) or paths.style(stem, output)


def _empty() -> str:
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"{Qgis.QGIS_VERSION}\"/>"
