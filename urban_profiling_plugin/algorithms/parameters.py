"""Parameters and outputs declared once; Processing definitions, forms, help and docs derive from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..i18n import tr

_SOURCE = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
    "any": QgsProcessing.SourceType.TypeVectorAnyGeometry,
    "table": QgsProcessing.SourceType.TypeVector,
}
_NUMBER = QgsProcessingParameterNumber.Type
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced


def file_of(value: Any) -> Path | None:
    """Return the file, or geodatabase folder, that a value of the kind ``file_or_layer`` names; ``None``: a layer."""
    if not isinstance(value, str) or not value:
        return None
    try:
        path = Path(value)
        found = path.is_file() or (path.is_dir() and path.suffix.lower() == ".gdb")
    except (OSError, ValueError):
        return None
    return path if found else None


class _FileOrLayer(QgsProcessingParameterFeatureSource):
    """A feature source that takes any file too, whether QGIS can open it as a layer or not."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:  # noqa: N802 - QGIS calls it
        return file_of(value) is not None or super().checkValueIsAcceptable(value, context)


class _Words(QgsProcessingParameterEnum):
    """A choice of words that also takes a number where a word is one (an edition, a level)."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:  # noqa: N802 - QGIS calls it
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = f"{value:g}"
        return super().checkValueIsAcceptable(value, context)


def words_of(value: Any) -> Any:
    """Return the words of one text, with commas or semicolons between them as fields have; others as they are."""
    if not isinstance(value, str):
        return value
    return [word.strip() for word in value.replace(";", ",").split(",") if word.strip()]


class _SeveralWords(QgsProcessingParameterEnum):
    """Words of a choice, as a list or in one text."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:  # noqa: N802 - QGIS calls it
        return super().checkValueIsAcceptable(words_of(value), context)


@dataclass(frozen=True)
class Parameter:
    """One input. `label` and `help` are marked for translation where they are written.

    Attributes
    ----------
    kind : ``layer, layers, raster, file_or_layer, field, fields, number, integer, choice, choices, flag, file, files,
        text``.
    geometry : for layers: ``point, line, polygon, any`` or ``table``; several may be given.
    role : the city-workspace role that fills it.
    parent : for fields: the key of their layer.
    options : for choices: the words of the contract; `option_labels` what a person reads.
    unit : shown as the suffix of a number.
    """

    key: str
    label: str
    help: str
    kind: str
    default: Any = None
    optional: bool = False
    advanced: bool = False
    geometry: Sequence[str] = ()
    role: str | None = None
    parent: str | None = None
    options: Sequence[str] = ()
    option_labels: Sequence[str] = ()
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    extension: str = ""
    numeric: bool = False

    @property
    def takes_layers(self) -> bool:
        """Tell whether its value is a layer, or several."""
        return self.kind in ("layer", "layers", "raster")

    def is_layer(self, value: Any) -> bool:
        """Tell whether this value is one: a parameter that takes files too has it from case to case."""
        return self.takes_layers or (self.kind == "file_or_layer" and file_of(value) is None)

    def definition(self) -> QgsProcessingParameterDefinition:
        """Return the Processing definition."""
        made = getattr(self, f"_{self.kind}")(tr(self.label))
        made.setHelp(tr(self.help))
        if self.advanced:
            made.setFlags(made.flags() | _ADVANCED)
        return made

    def _layer(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFeatureSource(
            self.key, label, [_SOURCE[shape] for shape in self.geometry], optional=self.optional
        )

    def _file_or_layer(self, label: str) -> QgsProcessingParameterDefinition:
        return _FileOrLayer(self.key, label, [_SOURCE[shape] for shape in self.geometry], optional=self.optional)

    def _layers(self, label: str) -> QgsProcessingParameterDefinition:
        shape = QgsProcessing.SourceType.TypeRaster if "raster" in self.geometry else _SOURCE[self.geometry[0]]
        return QgsProcessingParameterMultipleLayers(self.key, label, shape, optional=self.optional)

    def _raster(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterLayer(self.key, label, optional=self.optional)

    def _field(self, label: str, several: bool = False) -> QgsProcessingParameterDefinition:
        kind = QgsProcessingParameterField.DataType
        return QgsProcessingParameterField(
            self.key,
            label,
            self.default,
            self.parent or "",
            kind.Numeric if self.numeric else kind.Any,
            several,
            self.optional,
        )

    def _fields(self, label: str) -> QgsProcessingParameterDefinition:
        return self._field(label, several=True)

    def _number(self, label: str, kind: Any = None) -> QgsProcessingParameterDefinition:
        made = QgsProcessingParameterNumber(
            self.key, label, _NUMBER.Double if kind is None else kind, self.default, self.optional
        )
        if self.minimum is not None:
            made.setMinimum(self.minimum)
        if self.maximum is not None:
            made.setMaximum(self.maximum)
        return made

    def _integer(self, label: str) -> QgsProcessingParameterDefinition:
        return self._number(label, _NUMBER.Integer)

    def _choice(self, label: str) -> QgsProcessingParameterDefinition:
        return _Words(self.key, label, list(self.options), False, self.default, self.optional, usesStaticStrings=True)

    def _choices(self, label: str) -> QgsProcessingParameterDefinition:
        return _SeveralWords(
            self.key, label, list(self.options), True, self.default, self.optional, usesStaticStrings=True
        )

    def _flag(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterBoolean(self.key, label, self.default, self.optional)

    def _file(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFile(
            self.key,
            label,
            QgsProcessingParameterFile.Behavior.File,
            "" if ";" in self.extension or "(" in self.extension else self.extension,
            self.default,
            self.optional,
            self.extension if ";" in self.extension or "(" in self.extension else "",
        )

    def _files(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterMultipleLayers(
            self.key, label, QgsProcessing.SourceType.TypeFile, optional=self.optional
        )

    def _text(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.key, label, self.default, False, self.optional)


@dataclass(frozen=True)
class Sink:
    """One output layer. An optional one is made only when asked for, unless forms propose it by default.

    Attributes
    ----------
    sensitivity : what of it stays out of hand-over and exports unless the user puts it in. ``none``; ``rows``: it has
        a row for each building or household, and columns about disability, contacts and the like stay out; ``layer``:
        all of it.
    """

    key: str
    label: str
    help: str
    geometry: str
    optional: bool = False
    by_default: bool = False
    sensitivity: str = "none"
    kind: str = field(default="sink", init=False)

    def definition(self) -> QgsProcessingParameterDefinition:
        """Return the Processing definition."""
        made = QgsProcessingParameterFeatureSink(
            self.key,
            tr(self.label),
            _SOURCE[self.geometry],
            optional=self.optional,
            createByDefault=self.by_default or not self.optional,
        )
        made.setHelp(tr(self.help))
        return made


@dataclass(frozen=True)
class Figure:
    """One number output, with its unit; or a text that numbers cannot be read without, their currency."""

    key: str
    label: str
    unit: str = ""
    text: bool = False

    def definition(self) -> QgsProcessingOutputDefinition:
        """Return the Processing definition."""
        kind = QgsProcessingOutputString if self.text else QgsProcessingOutputNumber
        return kind(self.key, tr(self.label))
