"""A QGIS project of the assessment, with relative paths, its layers in groups, a layout, and a picture of the map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

RESULTS = "Public space assessment"
DATA = "City data"
_BASE_STYLES = {
    "boundary": {"style": "no", "outline_color": "#5a5a5a", "outline_width": "0.4", "outline_style": "dash"},
    "water": {"color": "#b9d9ec", "outline_style": "no"},
    "buildings": {"color": "#d8d3cc", "outline_style": "no"},
    "streets": {"line_color": "#b5b0aa", "line_width": "0.18"},
}
_PAGE = (297.0, 210.0)
_MAP = (10.0, 24.0, 205.0, 176.0)


@dataclass(frozen=True)
class Shown:
    """A layer of the project: where it is, what it is called, and whether it is on at first."""

    source: str
    title: str
    visible: bool


def make_project(path: Path, title: str, headline: str, results: list[Shown], data: dict[str, Shown]) -> QgsProject:
    """Write a project with the results over the city's data, title and headline figures on its layout; return it."""
    project = QgsProject()
    project.setTitle(title)
    project.writeEntry("Paths", "/Absolute", False)
    layers = []
    for group_name, shown in ((RESULTS, results), (DATA, list(data.values()))):
        group = project.layerTreeRoot().addGroup(group_name)
        for item in shown:
            layer = QgsVectorLayer(item.source, item.title, "ogr")
            if not layer.isValid():
                raise RuntimeError(f"{item.source} cannot be opened")
            layers.append(layer)
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(item.visible)
            node.setExpanded(item.visible and group_name == RESULTS)
    for role, item in data.items():
        _style_base(next(layer for layer in layers if layer.source() == item.source), role)
    project.setCrs(_metric_crs(layers[0]))
    extent = _extent(next(layer for layer in layers if layer.source() == data["boundary"].source), project)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    _add_layout(project, title, headline, extent)
    if not project.write(str(path)):
        raise RuntimeError(f"{path} cannot be written: {project.error()}")
    return project


def draw_map(project: QgsProject, picture: Path, dpi: float = 110.0) -> None:
    """Draw the project's layout as a picture."""
    exporter = QgsLayoutExporter(project.layoutManager().layoutByName("Map"))
    if not exporter.renderPageToImage(0, dpi=dpi).save(str(picture)):
        raise RuntimeError(f"{picture} cannot be written")


def _style_base(layer: QgsVectorLayer, role: str) -> None:
    style = _BASE_STYLES.get(role)
    if style is not None:
        kind = QgsLineSymbol if "line_color" in style else QgsFillSymbol
        layer.setRenderer(QgsSingleSymbolRenderer(kind.createSimple(style)))


def _metric_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """Return the layer's CRS, or the UTM zone of its middle when it is in degrees."""
    crs = layer.crs()
    if not crs.isGeographic():
        return crs
    middle = layer.extent().center()
    zone = int((middle.x() + 180) // 6) + 1
    return QgsCoordinateReferenceSystem.fromEpsgId((32600 if middle.y() >= 0 else 32700) + zone)


def _extent(layer: QgsVectorLayer, project: QgsProject) -> QgsRectangle:
    extent = QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent())
    extent.scale(1.04)
    return extent


def _in_proportion(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """Return the extent grown to width / height = `ratio`; a map item would otherwise change its own size."""
    half_width = max(extent.width(), extent.height() * ratio) / 2
    middle = extent.center()
    return QgsRectangle(
        middle.x() - half_width,
        middle.y() - half_width / ratio,
        middle.x() + half_width,
        middle.y() + half_width / ratio,
    )


def _add_layout(project: QgsProject, title: str, headline: str, extent: QgsRectangle) -> None:
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Map")
    x, y, width, height = _MAP
    shown = QgsLayoutItemMap(layout)
    layout.addLayoutItem(shown)
    shown.attemptMove(QgsLayoutPoint(x, y))
    shown.attemptResize(QgsLayoutSize(width, height))
    shown.setFrameEnabled(True)
    shown.setCrs(project.crs())
    shown.setExtent(_in_proportion(extent, width / height))
    _add_label(layout, title, 16, (x, 6, _PAGE[0] - 2 * x, 9))
    _add_label(layout, headline, 9, (x, 15, _PAGE[0] - 2 * x, 7))
    _add_legend(layout, project, shown, (x + width + 4, y - 2))
    scale = QgsLayoutItemScaleBar(layout)
    scale.setStyle("Single Box")
    scale.setLinkedMap(shown)
    scale.applyDefaultSize()
    scale.setFont(QFont("DejaVu Sans", 8))
    scale.setNumberOfSegmentsLeft(0)
    scale.setNumberOfSegments(2)
    layout.addLayoutItem(scale)
    scale.attemptMove(QgsLayoutPoint(x + width + 4, y + height - 14))
    project.layoutManager().addLayout(layout)


def _add_label(layout: QgsPrintLayout, text: str, size: int, box: tuple[float, float, float, float]) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(QFont("DejaVu Sans", size))
    layout.addLayoutItem(label)
    label.attemptMove(QgsLayoutPoint(*box[:2]))
    label.attemptResize(QgsLayoutSize(*box[2:]))


def _add_legend(layout: QgsPrintLayout, project: QgsProject, shown: QgsLayoutItemMap, at: tuple[float, float]) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(shown)
    legend.setAutoUpdateModel(False)
    visible = {node.layerId() for node in project.layerTreeRoot().findLayers() if node.isVisible()}
    for node in legend.model().rootGroup().findLayers():
        if node.layerId() not in visible:
            node.parent().removeChildNode(node)
    for part, size in (
        (QgsLegendStyle.Style.Subgroup, 9),
        (QgsLegendStyle.Style.SymbolLabel, 8),
        (QgsLegendStyle.Style.Group, 9),
    ):
        legend.setStyleFont(part, QFont("DejaVu Sans", size))
    legend.attemptMove(QgsLayoutPoint(*at))
    legend.adjustBoxSize()
