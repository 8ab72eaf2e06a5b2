"""What a run changed, as a layer: features that are new, gone, changed or the same, in colours apart."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..algorithms.bridge import crs_to_qgis
from ..algorithms.destinations import fields_of, rows_of
from ..core.io import read_layer
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import sources
from ..workspace.compare import ADDED, CHANGED, REMOVED, SAME, compare_layers
from .city_layers import open_layer

_KINDS = (
    (ADDED, QT_TRANSLATE_NOOP("UrbanProfiling", "new"), "#0072b2"),
    (REMOVED, QT_TRANSLATE_NOOP("UrbanProfiling", "gone"), "#d55e00"),
    (CHANGED, QT_TRANSLATE_NOOP("UrbanProfiling", "changed"), "#e69f00"),
    (SAME, QT_TRANSLATE_NOOP("UrbanProfiling", "the same"), "#c8ccd0"),
)
"""Okabe and Ito's colours: told apart by colour-blind eyes too."""


def changes_layer(before: str, after: str) -> QgsVectorLayer:
    """Return a layer in memory with what became of each feature between two versions of a layer.

    Raises
    ------
    UrbanProfilingError : one of them cannot be read, or they do not go together.
    """
    frames = [read_layer(*sources.parts_of(source)) for source in (before, after)]
    made = compare_layers(*frames)
    name = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Changes: {layer}"), layer=sources.parts_of(after)[1])
    shape = "None"
    if made.geometry is not None:
        drawn = open_layer(after, "")
        kind = "Polygon" if drawn is None else ("Point", "LineString", "Polygon")[int(drawn.geometryType())]
        shape = f"Multi{kind}"
    layer = QgsVectorLayer(shape, name, "memory")
    layer.setCrs(crs_to_qgis(made.crs))
    layer.dataProvider().addAttributes(fields_of(made).toList())
    layer.updateFields()
    features = []
    for wkb, values in rows_of(made):
        feature = QgsFeature(layer.fields())
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    if made.geometry is not None:
        layer.setRenderer(_renderer(layer))
    return layer


def _renderer(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    categories = []
    for value, label, colour in _KINDS:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, tr(label)))
    return QgsCategorizedSymbolRenderer("change", categories)
