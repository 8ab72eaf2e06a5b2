"""Verdicts in the layer's file: written at once, all of a step or none, and never left in an edit buffer."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsFeatureRequest, QgsProject, QgsVectorDataProvider, QgsVectorLayer

from ..algorithms.bridge import layer_source
from ..algorithms.layer_source import source_of
from ..core.frame import Frame
from ..core.progress import Progress
from ..core.public_space.verification import FIELDS, Step
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .city_layers import place_of


class VerdictStore:
    """The inventory in its layer. Rows are those of the frame that was read last."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._ids: list[int] = []

    def read(self) -> Frame:
        """Return the inventory as it lies in the layer."""
        frame = layer_source(self.layer).read(None, Progress())
        self._ids = frame.ids.tolist()
        return frame

    def feature_id(self, row: int) -> int:
        """Return the feature of a row."""
        return self._ids[row]

    def row(self, feature_id: int) -> int | None:
        """Return the row of a feature, ``None`` for one that came later."""
        return self._ids.index(feature_id) if feature_id in self._ids else None

    def problem(self) -> str:
        """Return why no verdict can be written now, empty when it can."""
        layer = self.layer
        if not layer.isValid():
            return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "The layer of open spaces cannot be opened."))
        lacking = [name for name in FIELDS if layer.fields().lookupField(name) < 0]
        if lacking:
            return tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” lacks the fields {fields}. Run the open space inventory and use its result.",
                ),
                name=layer.name(),
                fields=", ".join(lacking),
            )
        if not layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.ChangeAttributeValues:
            return tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” cannot be changed: its file is read-only, or of a kind that QGIS cannot write. Copy it "
                    "into the city's GeoPackage.",
                ),
                name=layer.name(),
            )
        editing = self._edited()
        if editing is not None:
            return tr(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” is being edited in QGIS. Save or cancel the edits there: verdicts are written at once "
                    "and would get in their way.",
                ),
                name=editing.name(),
            )
        return ""

    def write(self, step: Step) -> str:
        """Write what a step changes, all of it or nothing; return what went wrong, empty when nothing did."""
        problem = self.problem()
        if problem or not step:
            return problem
        provider = self.layer.dataProvider()
        wanted: dict[int, dict[int, Any]] = {}
        for change in step:
            place = self.layer.fields().lookupField(change.field)
            wanted.setdefault(self._ids[change.row], {})[place] = NULL if change.after is None else change.after
        provider.clearErrors()
        written = provider.changeAttributeValues(wanted)
        errors = list(provider.errors())
        provider.clearErrors()
        # providers report success and errors in ways of their own: what lies in the file decides
        if written and self._is_written(wanted):
            self.layer.dataChanged.emit()
            self.layer.triggerRepaint()
            return ""
        return tr(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The verdict was not written to “{name}”: {reason}. Check that no other program has the file open for "
                "writing and that the disk is not full, then give it again.",
            ),
            name=self.layer.name(),
            reason="; ".join(dict.fromkeys(text.strip().rstrip(".") for text in errors)) or "–",
        )

    def _edited(self) -> QgsVectorLayer | None:
        """Return a layer of the project that shows the same table and is in edit mode."""
        place = place_of(source_of(self.layer))
        layers = [self.layer, *QgsProject.instance().mapLayers().values()]
        return next(
            (
                layer
                for layer in layers
                if isinstance(layer, QgsVectorLayer) and layer.isEditable() and place_of(source_of(layer)) == place
            ),
            None,
        )

    def _is_written(self, wanted: dict[int, dict[int, Any]]) -> bool:
        places = sorted({place for values in wanted.values() for place in values})
        request = QgsFeatureRequest().setFilterFids(list(wanted)).setSubsetOfAttributes(places)
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        found = {feature.id(): feature.attributes() for feature in self.layer.dataProvider().getFeatures(request)}
        return all(
            feature_id in found and (found[feature_id][place] or NULL) == (value or NULL)
            for feature_id, values in wanted.items()
            for place, value in values.items()
        )
