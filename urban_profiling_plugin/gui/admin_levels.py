"""Areas from the administrative boundaries of an OpenStreetMap import: one level of them."""

from __future__ import annotations

from collections import defaultdict

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .city_layers import open_layer
from .name_box import NameBox
from .wording import number

_FIELD = "admin_level"
_NAMES = 3


class AdminLevels(QWidget):
    """Offers each level with how many boundaries it has; `chosen` carries the source of the one taken."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self.levels = NameBox()
        self.levels.setAccessibleName(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Administrative level")))
        self.use = QPushButton(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "&Use as areas")))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(lambda _checked=False: self.chosen.emit(self.levels.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Areas from OpenStreetMap")))
        label.setBuddy(self.levels)
        row.addWidget(label)
        row.addWidget(self.levels, 1)
        row.addWidget(self.use)

    def tell(self, source: str | None) -> bool:
        """Offer the levels of a layer; return whether it has any."""
        if (source or "") != self._source:
            self._source = source or ""
            self.levels.clear()
            for level, names in sorted(levels_of(self._source).items(), reverse=True):
                shown = ", ".join(names[:_NAMES]) + ("…" if len(names) > _NAMES else "")
                text = QT_TRANSLATE_NOOP("UrbanProfiling", "level {level}: {n} ({names})")
                self.levels.addItem(
                    tr(text, level=level, n=number(len(names)), names=shown),
                    f'{self._source}|subset="{_FIELD}" = {level}',
                )
        return self.levels.count() > 0


def levels_of(source: str) -> dict[int, list[str]]:
    """Return the names of the boundaries of each administrative level."""
    layer = open_layer(source, _FIELD) if source else None
    found: dict[int, list[str]] = defaultdict(list)
    if isinstance(layer, QgsVectorLayer) and layer.fields().indexOf(_FIELD) >= 0:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for feature in layer.getFeatures(request):
            level, name = feature[_FIELD], feature["name"]
            if level not in (None, NULL):
                found[int(level)].append("?" if name in (None, NULL) else str(name))
    return dict(found)
