"""What can be told at once about a step's layers before it runs, with a remedy where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..algorithms.base import UrbanAlgorithm
from ..algorithms.parameters import Parameter
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace.filling import LAYER_KINDS
from .city_layers import find_layer, open_layer
from .painting import ERROR, NOTE, WARNING

SAVE_EDITS, SET_CRS = "save_edits", "set_crs"
_GEOGRAPHIC = "EPSG:4326"


@dataclass(frozen=True)
class Finding:
    """One thing to know. `remedy` is the text of its button and `act` what that does; `also` are more of these."""

    severity: str
    text: str
    remedy: str = ""
    act: Callable[[], Any] | None = None
    also: tuple[tuple[str, Callable[[], Any]], ...] = ()

    @property
    def ways(self) -> tuple[tuple[str, Callable[[], Any]], ...]:
        """Texts of its buttons and what each does."""
        first = ((self.remedy, self.act),) if self.remedy and self.act is not None else ()
        return (*first, *self.also)


def findings(
    algorithm: UrbanAlgorithm,
    values: Mapping[str, Any],
    remedies: Mapping[str, Callable[[QgsMapLayer], Any]],
) -> list[Finding]:
    """Return what is wrong with the layers as a whole: cannot be opened, empty, without CRS, elsewhere, being edited.

    `remedies` are called with the layer; what only a look at every feature shows is left to the step “Checks”.
    """
    layers: dict[str, QgsMapLayer] = {}
    found: list[Finding] = []
    for parameter, layer in _chosen(algorithm, values):
        if layer is None:
            found.append(
                Finding(
                    ERROR,
                    tr(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "{label}: the layer cannot be opened. Choose it again, or put its file back.",
                        ),
                        label=tr(parameter.label),
                    ),
                )
            )
            continue
        layers[parameter.key] = layer
    unique = list({layer.source(): layer for layer in layers.values()}.values())
    for layer in unique:
        found += _of_layer(layer, remedies)
    found += _elsewhere(unique)
    if layers and not found:
        found.append(Finding(NOTE, _all_well(unique)))
    return found


def gone(algorithm: UrbanAlgorithm, values: Mapping[str, Any]) -> list[str]:
    """Return the keys of the layers that are chosen and cannot be opened."""
    return [parameter.key for parameter, layer in _chosen(algorithm, values) if layer is None]


def _chosen(algorithm: UrbanAlgorithm, values: Mapping[str, Any]) -> Iterator[tuple[Parameter, QgsMapLayer | None]]:
    for parameter in algorithm.parameters:
        source = values.get(parameter.key)
        if parameter.kind in LAYER_KINDS and source:
            layer = find_layer(source) or open_layer(source, tr(parameter.label))
            yield parameter, layer if layer is not None and layer.isValid() else None


def _of_layer(layer: QgsMapLayer, remedies: Mapping[str, Callable[[QgsMapLayer], Any]]) -> list[Finding]:
    found = []
    if layer.isSpatial() and not layer.crs().isValid():
        text = tr(
            QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} has no coordinate reference system."), layer=layer.name()
        )
        found.append(
            Finding(
                ERROR,
                text,
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Set CRS…")),
                lambda: remedies[SET_CRS](layer),
            )
        )
    if isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0:
        text = QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} is empty.")
        if layer.subsetString():
            text = QT_TRANSLATE_NOOP("UrbanProfiling", "The filter of {layer} leaves nothing.")
        found.append(Finding(ERROR, tr(text, layer=layer.name())))
    if isinstance(layer, QgsVectorLayer) and layer.isEditable():
        modified = layer.isModified()
        text = (
            QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} has edits that are not saved yet; they count.")
            if modified
            else QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} is being edited.")
        )
        found.append(
            Finding(
                WARNING,
                tr(text, layer=layer.name()),
                tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Save edits")),
                lambda: remedies[SAVE_EDITS](layer),
            )
        )
    return found


def _elsewhere(layers: list[QgsMapLayer]) -> list[Finding]:
    """Return a finding for each layer that touches none of the others."""
    placed = [(layer.name(), _box(layer)) for layer in layers if layer.isSpatial() and layer.crs().isValid()]
    boxes = [(name, box) for name, box in placed if box is not None]
    if len(boxes) < 2:
        return []
    lost = [
        name
        for number, (name, box) in enumerate(boxes)
        if not any(box.intersects(other) for place, (_, other) in enumerate(boxes) if place != number)
    ]
    text = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "{layer} lies elsewhere than the other layers. Its CRS may be wrong, or it is another city."
    )
    return [Finding(ERROR, tr(text, layer=name)) for name in lost]


def _box(layer: QgsMapLayer) -> QgsRectangle | None:
    """Return a layer's extent in degrees, ``None`` when it has none or its CRS cannot be."""
    box = layer.extent()
    if box.isNull() or (isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0):
        return None
    transform = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem(_GEOGRAPHIC), QgsProject.instance().transformContext()
    )
    try:
        moved = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    return moved if moved.isFinite() else None


def _all_well(layers: list[QgsMapLayer]) -> str:
    spatial = [layer for layer in layers if layer.isSpatial()]
    systems = {layer.crs().authid() or layer.crs().description() for layer in spatial}
    if len(spatial) < 2:
        return tr(QT_TRANSLATE_NOOP("UrbanProfiling", "The data is there."))
    if len(systems) > 1:
        return tr(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "All layers show the same city. Their CRSs differ ({names}); that is no problem."
            ),
            names=", ".join(sorted(systems)),
        )
    return tr(
        QT_TRANSLATE_NOOP("UrbanProfiling", "All layers show the same city and share one CRS ({name})."),
        name=spatial[0].crs().description() or next(iter(systems)),
    )
