"""Text at the leading edge of its window."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget


class Leading(QLabel):
    """A label that begins where its window reads from; Qt would go by its letters, so that figures stand apart."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._align()

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        trailing = Qt.AlignmentFlag.AlignTrailing
        if self.alignment() & (trailing | Qt.AlignmentFlag.AlignAbsolute) == trailing:
            return  # told to end at the other edge, which Qt mirrors
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | vertical)
