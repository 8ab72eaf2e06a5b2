"""The base of every adapter: reads inputs, runs core, writes, styles and documents the outputs, speaks of errors."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameters,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..core.errors import Cancelled, Problems, UrbanProfilingError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..i18n import tr
from ..packages import packages_problem
from .parameters import Figure, Parameter, Sink

if TYPE_CHECKING:
    from ..core.frame import Frame
    from ..core.grid import Grid
    from ..core.result import Result
    from .bridge import Destination, Source

GROUPS = {
    "city": QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
    "publicspace": QT_TRANSLATE_NOOP("UrbanProfiling", "Public space"),
    "profile": QT_TRANSLATE_NOOP("UrbanProfiling", "Urban profile"),
    "settlements": QT_TRANSLATE_NOOP("UrbanProfiling", "Informal settlements"),
    "recovery": QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery"),
    "report": QT_TRANSLATE_NOOP("UrbanProfiling", "Reports and exchange"),
}
_WRITING_FROM = 75.0


class UrbanAlgorithm(QgsProcessingAlgorithm):
    """An adapter declares its parameters and calls core in `compute`; everything else is here.

    Attributes
    ----------
    stem : snake_case name shared by core, style, test and docs; the id is the stem without underscores.
    group_key : a key of `GROUPS`.
    title, summary : what it is called and what it does and why, in a sentence or two.
    method : formula, source, edition and limits, for the help page.
    edition : the method's edition, written into every output.
    parameters, sinks, figures : the contract.
    """

    stem = ""
    group_key = ""
    title = ""
    summary = ""
    method = ""
    edition = ""
    parameters: tuple[Parameter, ...] = ()
    sinks: tuple[Sink, ...] = ()
    figures: tuple[Figure, ...] = ()

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        """Call core with the inputs; import it here, so that QGIS starts fast and without it."""
        raise NotImplementedError

    # --- what Processing asks ---

    def createInstance(self) -> UrbanAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.stem.replace("_", "")

    def displayName(self) -> str:
        return tr(self.title)

    def group(self) -> str:
        return tr(GROUPS[self.group_key])

    def groupId(self) -> str:
        return self.group_key

    def icon(self) -> QIcon:
        return QIcon(str(paths.icon(self.stem)))

    def svgIconPath(self) -> str:
        return str(paths.icon(self.stem))

    def shortDescription(self) -> str:
        return tr(self.summary)

    def shortHelpString(self) -> str:
        from .help import help_html

        return help_html(self)

    def helpUrl(self) -> str:
        page = paths.DOCS / "algorithms" / f"{self.name()}.html"
        return page.as_uri() if page.exists() else ""

    def canExecute(self) -> tuple[bool, str]:
        problem = packages_problem()
        return problem is None, "" if problem is None else tr(problem)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in (*self.parameters, *self.sinks):
            self.addParameter(parameter.definition())
        for figure in self.figures:
            self.addOutput(figure.definition())
        self.addOutput(QgsProcessingOutputString("NOTES", tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Notes"))))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Processing hides what is raised here behind a general message, so it is kept for the run
        self._refused: UrbanProfilingError | None = None
        try:
            if (problem := packages_problem()) is not None:
                raise UrbanProfilingError(problem)
            _begin_thread()
            self._inputs = Inputs(self, parameters, context)
            self._destinations = self._find_destinations(parameters, context)
        except UrbanProfilingError as error:
            self._refused = error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        progress = progress_of(feedback)
        try:
            if self._refused is not None:
                raise self._refused
            from .output import write_outputs

            _begin_thread()
            progress.check()
            result = self.compute(self._inputs, progress.part(0, _WRITING_FROM))
            for note in result.notes:
                feedback.pushInfo(tr(note))
            written = write_outputs(
                self,
                result,
                self._destinations,
                parameters,
                context,
                progress.part(_WRITING_FROM, 100, Message(QT_TRANSLATE_NOOP("UrbanProfiling", "Writing the results"))),
            )
        except Cancelled:
            feedback.pushInfo(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Stopped. Earlier results are unchanged.")))
            return {}
        except UrbanProfilingError as error:
            # QGIS keeps the exception for good: let it not keep the layers in memory with it
            traceback.clear_frames(error.__traceback__)
            raise QgsProcessingException(_text(error)) from None
        finally:
            self._inputs = None
        figures = {figure.key: _figure(result.figures.get(figure.key)) for figure in self.figures}
        notes = "\n".join(tr(note) for note in result.notes)
        return {
            **written,
            **figures,
            "NOTES": notes,
            "BREAKDOWN": json.dumps([(label, _figure(value)) for label, value in result.breakdown]),
        }

    # --- destinations ---

    def _find_destinations(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> dict[str, Destination]:
        """Return where each wanted layer goes; refuse tables that someone is editing."""
        from .bridge import destination, is_gpkg_open_for_editing

        found = {}
        problems = Problems()
        layers = list(context.project().mapLayers().values()) if context.project() is not None else []
        for sink in self.sinks:
            text = _destination_text(parameters.get(sink.key), context)
            if text is None:
                if sink.optional:
                    continue
                text = QgsProcessing.TEMPORARY_OUTPUT
            found[sink.key] = destination(sink.key, text, self.stem)
            if found[sink.key].kind == "gpkg":
                path, table = found[sink.key].path, found[sink.key].table
                if is_gpkg_open_for_editing(path, table, layers):
                    problems.add(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "“{table}” in {path} is being edited in QGIS. Save or cancel the edits, then run again.",
                        ),
                        table=table,
                        path=path,
                    )
        problems.raise_any()
        return found


class Inputs:
    """The parameter values of one run, as core wants them. Made on the main thread, read in the run."""

    def __init__(self, algorithm: UrbanAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        from .bridge import vector_source

        self._algorithm, self._values, self._context = algorithm, parameters, context
        self._declared = {parameter.key: parameter for parameter in algorithm.parameters}
        self._sources: dict[str, Source] = {}
        self._frames: dict[str, Frame] = {}
        problems = Problems()
        for key, parameter in self._declared.items():
            if parameter.kind == "layer":
                source = vector_source(self._definition(key), parameters, context)
                if source is not None:
                    self._sources[key] = source
                elif not _is_null(parameters.get(key)) or not parameter.optional:
                    problems.add(
                        QT_TRANSLATE_NOOP(
                            "UrbanProfiling",
                            "“{label}”: the layer cannot be opened. Check that its file is still where it was.",
                        ),
                        label=tr(parameter.label),
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
        return required and parameter.key in self._values and _is_null(self._values[parameter.key])

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
        self._frames[key] = source.read(wanted, progress or Progress())
        check_coordinates(*self._frames.values())
        return self._frames[key]

    def source(self, key: str) -> Source | None:
        """Return a layer input without reading it."""
        return self._sources.get(key)

    def grid(self, key: str) -> Grid | None:
        """Return a raster (``None`` when not given)."""
        from .bridge import read_grid

        layer = QgsProcessingParameters.parameterAsRasterLayer(self._definition(key), self._values, self._context)
        if layer is None:
            if not _is_null(self._values.get(key)):
                raise UrbanProfilingError(
                    QT_TRANSLATE_NOOP("UrbanProfiling", "“{label}”: the raster cannot be opened."),
                    label=tr(self._declared[key].label),
                )
            return None
        return read_grid(layer)

    def grids(self, key: str) -> dict[str, Grid]:
        """Return several rasters by layer name."""
        from .bridge import read_grid

        layers = QgsProcessingParameters.parameterAsLayerList(self._definition(key), self._values, self._context)
        return {layer.name(): read_grid(layer) for layer in layers}

    def number(self, key: str) -> float | None:
        """Return a number, ``None`` when an optional one is not given."""
        if _is_null(self._values.get(key)) and self._declared[key].default is None:
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

    def text(self, key: str) -> str:
        """Return a text, empty when not given."""
        return QgsProcessingParameters.parameterAsString(self._definition(key), self._values, self._context)

    def path(self, key: str) -> Path | None:
        """Return a file, ``None`` when not given."""
        text = QgsProcessingParameters.parameterAsFile(self._definition(key), self._values, self._context)
        return Path(text) if text else None

    def field(self, key: str) -> str | None:
        """Return a field's name; a named default that the layer lacks is no field."""
        found = self.fields(key)
        return found[0] if found else None

    def fields(self, key: str) -> list[str]:
        """Return field names in the layer's own spelling.

        Raises
        ------
        UrbanProfilingError : a field that was asked for and does not exist.
        """
        parameter = self._declared[key]
        read = getattr(QgsProcessingParameters, "parameterAsStrings", None) or QgsProcessingParameters.parameterAsFields
        names = [name for name in read(self._definition(key), self._values, self._context) if name]
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


def _begin_thread() -> None:
    from ..core.proj_threads import hold_thread_context

    hold_thread_context()


def progress_of(feedback: QgsProcessingFeedback) -> Progress:
    """Return core's progress on QGIS's feedback."""
    return Progress(
        report=feedback.setProgress,
        cancelled=feedback.isCanceled,
        say=lambda text: feedback.pushInfo(tr(text)),
        warn=lambda text: feedback.pushWarning(tr(text)),
    )


def _text(error: UrbanProfilingError) -> str:
    return "\n".join(tr(message) for message in error.messages)


def _figure(value: Any) -> float | int | None:
    """Return a figure as a plain Python number, ``None`` where it is not a number."""
    if value is None or value != value:
        return None
    return (
        int(value)
        if isinstance(value, int) or getattr(value, "dtype", None) is not None and value.dtype.kind == "i"
        else float(value)
    )


def _is_null(value: Any) -> bool:
    return value is None or value == NULL


def _destination_text(value: Any, context: QgsProcessingContext) -> str | None:
    """Return a sink parameter's destination, ``None`` when it is not given."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if _is_null(value) or value == "":
        return None
    return str(value)
