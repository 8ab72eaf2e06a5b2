"""A map inside a page, with what the project's map shows: on a small screen the page hides that one."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

_SIDE = 26
"""Its width and height in letters."""


class SmallMap(QgsMapCanvas):
    """Drawn while it is seen; the mouse moves and zooms it, and the keys stay with the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        project = QgsProject.instance()
        self._layers = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), self, self)
        self._layers.setAutoSetupOnFirstLayer(False)
        self.setDestinationCrs(project.crs())
        project.crsChanged.connect(self._take_crs)
        self._pan = QgsMapToolPan(self)
        self.setMapTool(self._pan)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Map of the space")))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.freeze(True)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().averageCharWidth() * _SIDE
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        # it is what gives way on a narrow page
        return QSize(0, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.freeze(False)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.freeze(True)

    def _take_crs(self) -> None:
        self.setDestinationCrs(QgsProject.instance().crs())
