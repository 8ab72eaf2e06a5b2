"""A choice among names: a long one is cut where room ends, and whole in the tooltip; and names for parts of fields."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSizePolicy, QToolTip, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

_LETTERS = 18


class NameBox(QComboBox):
    """As wide as there is room, not as its longest name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(), self)
            return True
        return super().event(event)

    def tip(self) -> str:
        """Return what its tooltip says: the name, where it is cut, above the help."""
        text = self.currentText()
        cut = self.fontMetrics().horizontalAdvance(text) > self.width() - 2 * self.height()
        return "\n\n".join(part for part in (text if cut else "", self.toolTip()) if part)


def name_parts(field: QWidget, name: str) -> None:
    """Give what a field is made of the name of the field, so that a screen reader says it wherever in it one is."""
    field.setAccessibleName(name)
    for part in field.findChildren(QWidget):
        if isinstance(part, (QLineEdit, QComboBox)):
            part.setAccessibleName(name)
        elif isinstance(part, QAbstractButton):
            browse = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Browse…"))
            part.setAccessibleName(f"{part.toolTip() or browse}: {name}")
