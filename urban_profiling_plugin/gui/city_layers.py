"""The city's layers in the QGIS project: found by source, loaded into groups, replaced when a step runs again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..algorithms.layer_source import decoded, source_of

_OGR, _GDAL = "ogr", "gdal"
_SCOPE, _IN_METRES = "UrbanProfiling", "in_metres"
_SHAPES = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}
_ORDER = ("point", "line", "polygon", "raster", "table")
"""From the top of a group to its bottom, so that nothing hides what is smaller; tables hide nothing."""


def shape_of(layer: QgsMapLayer) -> str:
    """Return ``point, line, polygon, table`` or ``raster``; empty for whatever else."""
    if isinstance(layer, QgsVectorLayer):
        return _SHAPES.get(layer.geometryType(), "table")
    return "raster" if isinstance(layer, QgsRasterLayer) else ""


def fits(layer: QgsMapLayer, geometry: Iterable[str]) -> bool:
    """Tell whether a layer is one of these kinds (``any``: any geometry; ``table``: any vector layer)."""
    shape = shape_of(layer)
    if not shape or not layer.isValid():
        return False
    wanted = set(geometry)
    if shape == "raster":
        return "raster" in wanted
    return shape in wanted or "table" in wanted or ("any" in wanted and shape != "table")


def is_temporary(layer: QgsMapLayer) -> bool:
    """Tell whether a layer ends with this QGIS: nobody would see what changes in it, or find it tomorrow."""
    folder = Path(QgsProcessingUtils.tempFolder())
    return layer.providerType() == "memory" or folder in Path(place_of(source_of(layer))[0]).parents


def find_layer(source: str, project: QgsProject | None = None) -> QgsMapLayer | None:
    """Return the project's layer of a source, ``None`` when it has none."""
    project = project or QgsProject.instance()
    layer = project.mapLayer(source)
    if layer is not None:
        return layer
    return layers_by_place(project).get(place_of(source))


def layers_by_place(project: QgsProject | None = None) -> dict[tuple[str, str, str], QgsMapLayer]:
    """Return the project's layers by what `place_of` their source gives; of several of one source the first."""
    found: dict[tuple[str, str, str], QgsMapLayer] = {}
    for layer in (project or QgsProject.instance()).mapLayers().values():
        found.setdefault(place_of(source_of(layer)), layer)
    return found


def open_layer(source: str, name: str) -> QgsMapLayer | None:
    """Open a layer from its source, ``None`` when it cannot be."""
    vector = QgsVectorLayer(source, name, _OGR)
    if vector.isValid():
        return vector
    raster = QgsRasterLayer(source, name, _GDAL)
    return raster if raster.isValid() else None


def place_of(source: str) -> tuple[str, str, str]:
    """Return what is the same in every spelling of a source."""
    path, table, chosen = decoded(_OGR, source)
    real = os.path.realpath(path) if os.path.isabs(path) else path  # noqa: PTH117 - by whatever link
    return Path(real).as_posix() if path else source, table, chosen


def reread(wanted: Iterable[str]) -> None:
    """Have the project's layers of these sources read their files anew, since others have written them."""
    places = {place_of(source) for source in wanted}
    for layer in QgsProject.instance().mapLayers().values() if places else ():
        if place_of(source_of(layer)) in places:
            _read_anew(layer)


def reread_folder(folder: Path) -> None:
    """Have the project's layers in a folder read their files anew: it was away."""
    begin = f"{place_of(folder.as_posix())[0].rstrip('/')}/"
    for layer in QgsProject.instance().mapLayers().values():
        if place_of(source_of(layer))[0].startswith(begin):
            _read_anew(layer)


def _read_anew(layer: QgsMapLayer) -> None:
    provider = layer.dataProvider()
    if provider is None or (isinstance(layer, QgsVectorLayer) and layer.isEditable()):
        return
    provider.reloadData()
    if isinstance(layer, QgsVectorLayer):
        layer.updateFields()
    layer.triggerRepaint()


def group(name: str, project: QgsProject | None = None, below: Iterable[str] = ()) -> QgsLayerTreeGroup:
    """Return the layer group of this name; where there is none it is made on top, but below the groups named so."""
    root = (project or QgsProject.instance()).layerTreeRoot()
    found = root.findGroup(name)
    if found is None:
        above = set(below)
        places = [place for place, node in enumerate(root.children()) if node.name() in above]
        found = root.insertGroup(max(places, default=-1) + 1, name)
        found.setExpanded(True)
    return found


def load(
    source: str,
    name: str,
    into: QgsLayerTreeGroup,
    *,
    anew: bool = False,
    visible: bool = True,
    style: Path | None = None,
    project: QgsProject | None = None,
) -> QgsMapLayer | None:
    """Show a layer in a group, points over lines over polygons.

    With `anew` a layer of the same source is taken away first: its fields, or its table, are not what they were.
    `style` is for a layer that has none of its own.
    """
    project = project or QgsProject.instance()
    old = find_layer(source, project)
    if old is not None and not anew:
        return old
    place = None
    if old is not None:
        node = project.layerTreeRoot().findLayer(old.id())
        if node is not None and node.parent() is into:
            place = into.children().index(node)
        project.removeMapLayer(old.id())
    layer = open_layer(source, name)
    if layer is None:
        return None
    _give_style(layer, style)
    if not project.crs().isValid() and layer.crs().isValid():
        project.setCrs(layer.crs())
    project.addMapLayer(layer, False)
    node = into.insertLayer(_place(into, layer) if place is None else place, layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(True)
    node.setExpanded(False)
    # a layer tree that met the group while it was empty hears only of changes
    into.setExpanded(False)
    into.setExpanded(True)
    return layer


def adopt(layer: QgsMapLayer, into: QgsLayerTreeGroup, style: Path | None = None) -> None:
    """Move a layer of the project into a group; `style` is for one that has none of its own."""
    _give_style(layer, style)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None and node.parent() is not into:
        into.insertChildNode(_place(into, layer), node.clone())
        node.parent().removeChildNode(node)


def _give_style(layer: QgsMapLayer, style: Path | None) -> None:
    if style is not None and isinstance(layer, QgsVectorLayer) and not layer.loadDefaultStyle()[1]:
        layer.loadNamedStyle(str(style))


def _place(into: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Return where a layer goes in a group: on top of its kind, of polygons below those that have more of them."""
    own = _rank(layer)
    for place, node in enumerate(into.children()):
        other = node.layer() if QgsLayerTree.isLayer(node) else None
        if other is not None and _rank(other) >= own:
            return place
    return len(into.children())


def _rank(layer: QgsMapLayer) -> tuple[int, int]:
    shape = shape_of(layer)
    rank = _ORDER.index(shape) if shape in _ORDER else len(_ORDER)
    many = layer.featureCount() if shape == "polygon" and isinstance(layer, QgsVectorLayer) else 0
    return rank, -many


def unfold(source: str) -> None:
    """Show the legend of a layer, and fold away those of the others beside it."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        if node.layer() is not None and place_of(source_of(node.layer())) == place_of(source):
            for other in node.parent().children():
                other.setExpanded(other is node)


def show_only(sources: Iterable[str], within: QgsLayerTreeGroup) -> None:
    """Make these layers of a group visible and the others of the group not."""
    wanted = {place_of(source) for source in sources}
    within.setItemVisibilityChecked(True)
    for node in within.findLayers():
        layer = node.layer()
        node.setItemVisibilityChecked(layer is not None and place_of(source_of(layer)) in wanted)


def draw_in_metres(layer: QgsMapLayer, project: QgsProject | None = None) -> None:
    """Draw a map that is in degrees, in which cities look squeezed, in metres instead; once, the user may change it."""
    project = project or QgsProject.instance()
    chosen = project.readBoolEntry(_SCOPE, _IN_METRES, False)[0]
    if chosen or not project.crs().isGeographic() or layer.extent().isEmpty():
        return
    from ..algorithms.bridge import crs_to_pyproj, crs_to_qgis
    from ..core.crs import metric_crs
    from ..core.frame import Frame

    crs, box = crs_to_pyproj(layer.crs()), layer.extent()
    if crs is None:
        return
    corners = shapely.box(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    project.setCrs(crs_to_qgis(metric_crs(Frame(np.array([corners], dtype=object), {}, crs))))
    project.writeEntryBool(_SCOPE, _IN_METRES, True)


def show(sources: Iterable[str]) -> list[str]:
    """Make these layers visible wherever they are; return those that were not."""
    shown = []
    for node in _nodes(sources):
        if not node.isVisible():
            node.setItemVisibilityCheckedParentRecursive(True)
            shown.append(source_of(node.layer()))
    return shown


def hide(sources: Iterable[str]) -> None:
    """Make these layers invisible wherever they are."""
    for node in _nodes(sources):
        node.setItemVisibilityChecked(False)


def _nodes(sources: Iterable[str]) -> list[QgsLayerTreeLayer]:
    wanted = {place_of(source) for source in sources}
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [node for node in nodes if node.layer() is not None and place_of(source_of(node.layer())) in wanted]


def extent_of(layers: Iterable[QgsMapLayer], crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    """Return the extent of these layers in a CRS, null when they have none."""
    box = QgsRectangle()
    box.setMinimal()
    for layer in layers:
        if layer.isSpatial() and layer.crs().isValid() and not layer.extent().isNull():
            box.combineExtentWith(
                QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transformBoundingBox(layer.extent())
            )
    return box
