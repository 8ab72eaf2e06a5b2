"""The parameter values of one run, as core wants them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import NULL, QgsProcessingContext, QgsProcessingParameters, QgsRasterLayer

from ..core.errors import Problems, UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .parameters import Parameter, file_of, words_of

if TYPE_CHECKING:
    from ..core.frame import Frame
    from ..core.grid import Grid
    from .base import UrbanAlgorithm
    from .bridge import Source


class Inputs:
    """The parameter values of one run, as core wants them. Made on the main thread, read in the run."""

    def __init__(self, algorithm: UrbanAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        from .bridge import vector_source

        self._algorithm, self._values, self._context = algorithm, parameters, context
        self._declared = {parameter.key: parameter for parameter in algorithm.parameters}
        self._sources: dict[str, Source] = {}
        self._files: dict[str, Path] = {}
        self._frames: dict[str, Frame] = {}
        problems = Problems()
        for key, parameter in self._declared.items():
            if parameter.kind == "file_or_layer" and (file := file_of(parameters.get(key))) is not None:
                self._files[key] = file
            elif parameter.kind in ("layer", "file_or_layer"):
                source = vector_source(self._definition(key), parameters, context)
                if source is not None:
                    self._sources[key] = source
                elif not is_null(parameters.get(key)) or not parameter.optional:
                    problems.add(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "“{label}”: the layer cannot be opened. Check that its file is still where it was.",
                        ),
                        label=tr(parameter.label),
                    )
            elif parameter.kind in ("number", "integer") and _is_no_number(parameters.get(key)):
                problems.add(
                    QT_TRANSLATE_NOOP("UrbanProfiling", "“{label}” ({key}): “{value}” is no number."),
                    label=tr(parameter.label),
                    key=key,
                    value=parameters[key],
                )
            elif self._is_refused_null(parameter):
                problems.add(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "“{label}” ({key}) was given no value (NULL), probably by an earlier step that could not "
                        "compute it. Give a number, or leave the parameter out to use its default.",
                    ),
                    label=tr(parameter.label),
                    key=key,
                )
        problems.raise_any()

    def _is_refused_null(self, parameter: Parameter) -> bool:
        """Tell whether a required number is an explicit NULL; Processing would take the default in silence."""
        required = parameter.kind in ("number", "integer") and not parameter.optional
        return required and parameter.key in self._values and is_null(self._values[parameter.key])

    def _definition(self, key: str) -> Any:
        return self._algorithm.parameterDefinition(key)

    def layer(
        self, key: str, columns: list[str | None] | None = None, progress: Progress | None = None
    ) -> Frame | None:
        """Return a layer as a `Frame` (``None`` when not given), with only these columns when named."""
        from ..core.crs import check_coordinates

        source = self._sources.get(key)
        if source is None:
            return None
        wanted = None if columns is None else [name for name in columns if name]
        frame = source.read(wanted, progress or Progress())
        self._frames[key] = replace(frame, given=frozenset(frame.columns))
        check_coordinates(*self._frames.values())
        return self._frames[key]

    def file_or_layer(self, key: str, progress: Progress | None = None) -> Path | Frame | None:
        """Return the file as a path where one is named, else the layer with all its columns."""
        return self._files[key] if key in self._files else self.layer(key, progress=progress)

    def source(self, key: str) -> Source | None:
        """Return a layer input without reading it."""
        return self._sources.get(key)

    def raster(self, key: str) -> QgsRasterLayer | None:
        """Return a raster layer without reading it (``None`` when not given)."""
        layer = QgsProcessingParameters.parameterAsRasterLayer(self._definition(key), self._values, self._context)
        if layer is None and not is_null(self._values.get(key)):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{label}”: the raster cannot be opened."),
                label=tr(self._declared[key].label),
            )
        return layer

    def grid(self, key: str, cells: int | None = None, box: tuple[float, ...] | None = None) -> Grid | None:
        """Return a raster (``None`` when not given), or less of it: see `bridge.read_grid`."""
        from .bridge import read_grid

        layer = self.raster(key)
        return None if layer is None else read_grid(layer, cells=cells, box=box)

    def grids(self, key: str) -> dict[str, Grid]:
        """Return several rasters by layer name."""
        from .bridge import read_grid

        layers = QgsProcessingParameters.parameterAsLayerList(self._definition(key), self._values, self._context)
        return {layer.name(): read_grid(layer) for layer in layers}

    def number(self, key: str) -> float | None:
        """Return a number, ``None`` when an optional one is not given."""
        if _is_blank(self._values.get(key)) and self._declared[key].default is None:
            return None
        return QgsProcessingParameters.parameterAsDouble(self._definition(key), self._values, self._context)

    def integer(self, key: str) -> int:
        """Return a whole number."""
        return QgsProcessingParameters.parameterAsInt(self._definition(key), self._values, self._context)

    def flag(self, key: str) -> bool:
        """Return a yes or no."""
        return QgsProcessingParameters.parameterAsBool(self._definition(key), self._values, self._context)

    def choice(self, key: str) -> str:
        """Return the chosen word of the contract."""
        return QgsProcessingParameters.parameterAsEnumString(self._definition(key), self._values, self._context)

    def choices(self, key: str) -> list[str]:
        """Return the chosen words of the contract, in its order; none where nothing is chosen."""
        values = {**self._values, key: words_of(self._values.get(key))}
        found = QgsProcessingParameters.parameterAsEnumStrings(self._definition(key), values, self._context)
        return [word for word in self._declared[key].options if word in found]

    def text(self, key: str) -> str:
        """Return a text, empty when not given."""
        return QgsProcessingParameters.parameterAsString(self._definition(key), self._values, self._context)

    def path(self, key: str) -> Path | None:
        """Return a file, ``None`` when not given."""
        text = QgsProcessingParameters.parameterAsFile(self._definition(key), self._values, self._context)
        return Path(text) if text else None

    def files(self, key: str) -> list[Path]:
        """Return several files."""
        value = self._values.get(key)
        if is_null(value) or value == "":
            return []
        return [Path(text) for text in ([value] if isinstance(value, str) else [str(item) for item in value])]

    def field(self, key: str) -> str | None:
        """Return a field's name; a named default that the layer lacks is no field."""
        found = self.fields(key)
        return found[0] if found else None

    def named_field(self, key: str, name: str) -> str | None:
        """Return a layer's field of this name in its own spelling, ``None`` where it has none."""
        source = self._sources.get(key)
        return None if source is None else next((field for field in source.fields if field.lower() == name), None)

    def field_names(self, key: str) -> list[str]:
        """Return field names as they were given, whether the layer has them or not; none where that was asked for."""
        value = self._values.get(key)
        if key in self._values and not is_null(value) and value in ("", [], [""]):
            return []  # Processing would take the default
        read = getattr(QgsProcessingParameters, "parameterAsStrings", None) or QgsProcessingParameters.parameterAsFields
        return [name for name in read(self._definition(key), self._values, self._context) if name]

    def fields(self, key: str) -> list[str]:
        """Return field names in the layer's own spelling; of a file, which core reads, as they were given.

        Raises
        ------
        UrbanProfilingError : a field that was asked for and does not exist.
        """
        parameter = self._declared[key]
        names = self.field_names(key)
        if parameter.parent in self._files:
            return names
        source = self._sources.get(parameter.parent or "")
        if source is None:
            return []
        spelling = {name.lower(): name for name in source.fields}
        defaults = parameter.default if isinstance(parameter.default, list) else [parameter.default]
        absent = [name for name in names if name.lower() not in spelling and name not in defaults]
        if absent:
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{label}”: layer “{layer}” has no field {names}. Its fields are: {fields}."
                ),
                label=tr(parameter.label),
                layer=source.name,
                names=", ".join(absent),
                fields=", ".join(source.fields),
            )
        return [spelling[name.lower()] for name in names if name.lower() in spelling]

    def wanted(self) -> frozenset[str]:
        """Return the keys of the layers that are asked for."""
        return frozenset(self._algorithm._destinations)


def is_null(value: Any) -> bool:
    """Tell whether a parameter value is no value."""
    return value is None or value == NULL


def _is_blank(value: Any) -> bool:
    return is_null(value) or (isinstance(value, str) and not value.strip())


def _is_no_number(value: Any) -> bool:
    """Tell whether a text, as `qgis_process` gives, is none; Processing would take zero for it."""
    if not isinstance(value, str) or _is_blank(value):
        return False
    try:
        float(value)
    except ValueError:
        return True
    return False
