"""Choice of a layer by name and size among those of the project that fit, or of a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsIconUtils, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QWidget

from ..algorithms.layer_source import source_of
from ..algorithms.parameters import file_of
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..settings import LAST_FOLDER
from ..workspace import sources
from .city_layers import find_layer, fits, open_layer, shape_of
from .name_box import NameBox
from .timetable import file_filter, is_timetable
from .wording import layer_text

_BROWSE = "\n"
"""Stands for the entry that opens a file dialog; no source is a line break."""


class LayerChoice(NameBox):
    """Layers by name with their count, nothing when optional, and “Browse…”. The value is a source, or ``None``."""

    changed = pyqtSignal()
    loaded = pyqtSignal(object)
    """A layer that was not in the project before."""
    timetable = pyqtSignal(str)
    """A public transport timetable was chosen where `takes_timetables`: it has to be made into a layer."""
    takes_timetables = False
    _INVITATION = QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a layer…")

    def __init__(self, geometry: Iterable[str], optional: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._geometry, self._optional = tuple(geometry), optional
        self._value: str | None = None
        self.activated.connect(self._chosen)
        project = QgsProject.instance()
        project.layersAdded.connect(self._refill)
        project.layersRemoved.connect(self._refill)
        self._refill()

    def value(self) -> str | None:
        """Return the chosen layer's source."""
        return self._value

    def layer(self) -> QgsMapLayer | None:
        """Return the chosen layer, opened for this when the project lacks it."""
        if self._value is None:
            return None
        return find_layer(self._value) or open_layer(self._value, "")

    def set_value(self, source: str | None) -> None:
        """Choose a layer by its source; one that the project lacks is listed by its name in the file."""
        self._value = source or None
        self._refill()

    def _refill(self, *_: object) -> None:
        self.blockSignals(True)
        self.clear()
        if self._optional or self._value is None:
            self.addItem(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "None") if self._optional else self._INVITATION), None)
        for layer in self._layers():
            count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
            filtered = isinstance(layer, QgsVectorLayer) and bool(layer.subsetString())
            text = layer_text(layer.name(), count, shape_of(layer), filtered)
            self.addItem(QgsIconUtils.iconForLayer(layer), text, source_of(layer))
            self.setItemData(self.count() - 1, layer.source(), Qt.ItemDataRole.ToolTipRole)
        self.insertSeparator(self.count())
        self.addItem(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Browse…")), _BROWSE)
        self._show_value()
        self.blockSignals(False)

    def _show_value(self) -> None:
        place = self.findData(self._value)
        if place < 0 and self._value is not None:
            layer = find_layer(self._value)
            place = self.findData(source_of(layer)) if layer is not None else -1
        if place < 0 and self._value is not None:
            place = self.count() - 2
            self.insertItem(place, self._name_of(self._value), self._value)
            self.setItemData(place, self._value, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(place)

    def _name_of(self, source: str) -> str:
        """Return what a layer is called that the project does not have."""
        path, part = sources.parts_of(source)
        name = part or path.stem
        if path.suffix and not path.exists():
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} (not there)"), layer=name)
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{name} (not in the project)"), name=name)

    def _layers(self) -> list[QgsMapLayer]:
        """Return the layers that fit, in the order of the layer tree."""
        project = QgsProject.instance()
        layers = project.mapLayers()
        ordered = [layers[i] for i in project.layerTreeRoot().findLayerIds() if i in layers]
        rest = [layer for layer in layers.values() if layer not in ordered]
        return [layer for layer in ordered + rest if fits(layer, self._geometry)]

    def _chosen(self, place: int) -> None:
        value = self.itemData(place)
        if value == _BROWSE:
            value = self._browse()
            if value is None:
                self._show_value()
                return
        if value != self._value:
            self.set_value(value)
            self.changed.emit()

    def _browse(self) -> str | None:
        """Ask for a file, add its layer to the project and return its source."""
        raster = "raster" in self._geometry
        registry = QgsProviderRegistry.instance()
        filters = registry.fileRasterFilters() if raster else registry.fileVectorFilters()
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a layer")),
            LAST_FOLDER.get(),
            f"{filters};;{file_filter()}" if self.takes_timetables else filters,
        )
        if not path:
            return None
        if self.takes_timetables and is_timetable(path):
            self.timetable.emit(path)
            return None
        source = path if raster else part_of(path, self._geometry, self.window())
        layer = open_layer(source, Path(path).stem) if source else None
        if layer is None:
            return None
        known = find_layer(source_of(layer))
        if known is not None:
            return source_of(known)
        QgsProject.instance().addMapLayer(layer)
        self.loaded.emit(layer)
        return source_of(layer)


def part_of(path: str, geometry: Iterable[str], parent: QWidget) -> str | None:
    """Return the source of the one layer in a file that fits, asking when there are several; ``None``: none chosen."""
    found = {}
    for part in QgsProviderRegistry.instance().querySublayers(path):
        layer = open_layer(part.uri(), part.name())
        if layer is not None and fits(layer, geometry):
            count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else -1
            found[layer_text(part.name(), count, shape_of(layer))] = part.uri()
    if len(found) < 2:
        return next(iter(found.values()), path)
    name, chosen = QInputDialog.getItem(
        parent,
        tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a layer")),
        tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layer of {file}")).format(file=Path(path).name),
        list(found),
        0,
        False,
    )
    return found[name] if chosen else None


class FileOrLayerChoice(LayerChoice):
    """A layer of the project, or any file, which stays a file: nothing of it is opened in the project."""

    _INVITATION = QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a file or a layer…")
    _opened: tuple[str, QgsVectorLayer | None] = ("", None)

    def layer(self) -> QgsMapLayer | None:
        """Return the chosen layer, or that of the file where it can be opened as one; it is opened once."""
        if self._value is None or file_of(self._value) is None:
            return super().layer()
        if self._opened[0] != self._value:
            archive = Path(self._value).suffix.lower() == ".zip"
            layer = None if archive else QgsVectorLayer(self._value, "", "ogr")
            self._opened = self._value, layer if layer is not None and layer.isValid() else None
        return self._opened[1]

    def _name_of(self, source: str) -> str:
        return Path(source).name if file_of(source) is not None else super()._name_of(source)

    def _browse(self) -> str | None:
        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Choose a file"))
        path, _ = QFileDialog.getOpenFileName(self.window(), title, LAST_FOLDER.get())
        if not path:
            return None
        # a geodatabase is a folder, of which only files can be chosen
        folder = next((str(parent) for parent in Path(path).parents if parent.suffix.lower() == ".gdb"), path)
        LAST_FOLDER.set(str(Path(folder).parent))
        return Path(folder).as_posix()
