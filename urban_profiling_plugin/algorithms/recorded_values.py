"""What a run was given, as plain data that it can be run again with: effective values, layers and files by source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..workspace.sources import whole
from .inputs import Inputs, is_null
from .layer_source import file_source_of, source_of
from .parameters import Parameter

if TYPE_CHECKING:
    from .base import UrbanAlgorithm

_LONGEST = 50_000
"""Letters of a filter that stands for selected features; longer ones slow down whatever reads the record."""


class RecordedValues:
    """Made on the main thread, where layers and their selections live.

    Attributes
    ----------
    parameters : what the run was given but for its outputs.
    sources : file and table of each layer, and each file, that it reads, by parameter key.
    """

    def __init__(
        self, algorithm: UrbanAlgorithm, inputs: Inputs, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> None:
        self._inputs, self._context = inputs, context
        self.parameters: dict[str, Any] = {}
        self.sources: dict[str, list[str]] = {}
        for declared in algorithm.parameters:
            value = parameters.get(declared.key)
            if not is_null(value):
                self._take(declared, value)

    def _take(self, declared: Parameter, value: Any) -> None:
        key, kind = declared.key, declared.kind
        if kind in ("file", "files") or (kind == "file_or_layer" and not declared.is_layer(value)):
            given = value if isinstance(value, (list, tuple)) else [value]
            paths = [whole(str(item)) for item in given if item not in (None, "")]
            if paths:
                self.parameters[key] = paths if kind == "files" else paths[0]
                self.sources[key] = paths
        elif declared.is_layer(value):
            given = value if isinstance(value, (list, tuple)) else [value]
            layers = [layer for layer in (self._layer(item) for item in given) if layer is not None]
            if layers:
                found = [found for found, _ in layers]
                self.parameters[key] = found if kind == "layers" else found[0]
                self.sources[key] = [source for _, source in layers if source]
        else:
            found = self._plain(declared)
            if found is not None and found != []:
                self.parameters[key] = found

    def _plain(self, declared: Parameter) -> Any:
        inputs, key = self._inputs, declared.key
        if declared.kind in ("field", "fields"):
            names = inputs.field_names(key)
            if not names:
                return "" if declared.default else None  # that no field was wanted counts where one is by default
            return names if declared.kind == "fields" else names[0]
        read = {
            "number": inputs.number,
            "integer": inputs.integer,
            "flag": inputs.flag,
            "choice": inputs.choice,
            "choices": inputs.choices,
            "text": inputs.text,
        }[declared.kind]
        return read(key)

    def _layer(self, value: Any) -> tuple[Any, str | None] | None:
        """Return what to record of a layer, and its file and table; ``None`` for no layer."""
        given, more = value, {}
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            given = value.source
            if value.featureLimit > -1:
                more["limit"] = int(value.featureLimit)
            if getattr(value, "filterExpression", ""):
                more["filter"] = value.filterExpression
        if isinstance(given, QgsProperty):
            given = given.valueAsString(self._context.expressionContext(), "")[0]
        if given in (None, ""):
            return None
        layer = given
        if not isinstance(given, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(str(given), self._context)
        if layer is None:
            return str(given), None
        source = source_of(layer)
        if isinstance(value, QgsProcessingFeatureSourceDefinition) and value.selectedFeaturesOnly:
            selected = _of_selected(layer)
            if selected is None:
                more["selected_only"] = True
            source = selected or source
        return ({"source": source, **more} if more else source), file_source_of(layer)


def _of_selected(layer: QgsMapLayer) -> str | None:
    """Return the source of a layer's selected features alone, ``None`` where no filter of its file can name them."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.isEditable():
        return None
    keys = layer.primaryKeyAttributes()
    name = layer.fields().at(keys[0]).name() if len(keys) == 1 else "FID"
    wanted = " OR ".join(_ranges(f'"{name}"', layer.selectedFeatureIds())) or "0 = 1"
    before = layer.subsetString()
    wanted = f"({before}) AND ({wanted})" if before else wanted
    source = file_source_of(layer)
    return f"{source}|subset={wanted}" if source and len(wanted) <= _LONGEST else None


def _ranges(name: str, ids: Iterable[int]) -> list[str]:
    """Return conditions that ids meet.

    >>> _ranges("fid", [7, 1, 2, 3, 9])
    ['fid BETWEEN 1 AND 3', 'fid IN (7, 9)']
    """
    ordered = sorted(ids)
    runs: list[list[int]] = []
    for number in ordered:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    several = [f"{name} BETWEEN {first} AND {last}" for first, last in runs if last > first]
    alone = ", ".join(str(first) for first, last in runs if first == last)
    return [*several, *([f"{name} IN ({alone})"] if alone else [])]
