"""The layers of a city by the role they play; layers and files can be dropped on it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMimeDataUtils
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import sources
from ..workspace.workspace import Workspace
from .wording import number

_ROLE = Qt.ItemDataRole.UserRole
_COLUMNS = (
    QT_TRANSLATE_NOOP("UrbanProfiling", "What it is"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Layer"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Features"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Since"),
)


class RoleTable(QTreeWidget):
    """A row for each role; `dropped` carries (source or layer id, name) of each thing dropped."""

    dropped = pyqtSignal(list)
    deleted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr(text) for text in _COLUMNS])
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Layers of the city")))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def show_city(self, city: Workspace | None, wanted: Iterable[str]) -> None:
        """Show the roles that have a layer, and those that the workflows want."""
        chosen = self.current_role()
        wanted = set(wanted)
        self.clear()
        for name, role in ROLES.items():
            layer = None if city is None else city.roles.get(name)
            if layer is None and name not in wanted:
                continue
            table = None if city is None or layer is None else city.table_of(layer.source)
            item = QTreeWidgetItem([tr(role.label), "", "", ""])
            item.setData(0, _ROLE, name)
            item.setToolTip(0, tr(role.help))
            if layer is None:
                item.setText(1, tr(QT_TRANSLATE_NOOP("UrbanProfiling", "none yet")))
                for column in range(4):
                    item.setForeground(column, self.palette().brush(self.palette().ColorRole.PlaceholderText))
            else:
                path, part = sources.parts_of(layer.source)
                gone = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} (not there)"), layer=part or path.name)
                inside = city is not None and sources.is_inside(layer.source, city.folder)
                there = table is not None or not path.suffix  # a layer in memory is named by its id
                item.setText(1, (part or path.name) if there else gone)
                item.setToolTip(1, part or path.name if inside else layer.source)
                item.setText(2, number(table.count) if table is not None and table.count >= 0 else "")
                item.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                item.setText(3, layer.checked.partition("T")[0])
            self.addTopLevelItem(item)
            if name == chosen:
                self.setCurrentItem(item)

    def current_role(self) -> str:
        """Return the chosen role, empty when none is."""
        item = self.currentItem()
        return "" if item is None else item.data(0, _ROLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    # --- drops ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _things(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _things(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        things = _things(event.mimeData())
        if things:
            event.acceptProposedAction()
            self.dropped.emit(things)


def _things(data: QMimeData) -> list[tuple[str, str]]:
    """Return (layer id or source, name) of the layers and files that are dragged."""
    if QgsMimeDataUtils.isUriList(data):
        uris = QgsMimeDataUtils.decodeUriList(data)
        return [(getattr(uri, "layerId", "") or uri.uri, uri.name) for uri in uris if uri.layerType != "custom"]
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return [(path, "") for path in files if path]
