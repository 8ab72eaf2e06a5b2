"""The plugin's own windows."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..i18n import reads_from_right


class Window(QDialog):
    """A window in the plugin's language: it reads from the right in Arabic, also where QGIS lacks Qt's own Arabic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if reads_from_right():
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
