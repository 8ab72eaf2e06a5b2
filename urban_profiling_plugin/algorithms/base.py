"""The base of every adapter: reads inputs, runs core, writes, styles and documents the outputs, speaks of errors."""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputString,
    QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..core.errors import Cancelled, Problems, UrbanProfilingError
from ..core.progress import Progress
from ..core.result import Result, plain_figure
from ..core.text import QT_TRANSLATE_NOOP, Message, message
from ..i18n import tr
from ..packages import packages_problem
from ..workspace.run_states import CANCELLED, FAILED
from .inputs import Inputs, is_null
from .parameters import Figure, Parameter, Sink

if TYPE_CHECKING:
    from .destinations import Destination
    from .recordings import Recordings

GROUPS = {
    "city": QT_TRANSLATE_NOOP("UrbanProfiling", "City data"),
    "publicspace": QT_TRANSLATE_NOOP("UrbanProfiling", "Public space"),
    "profile": QT_TRANSLATE_NOOP("UrbanProfiling", "Urban profile"),
    "settlements": QT_TRANSLATE_NOOP("UrbanProfiling", "Informal settlements"),
    "recovery": QT_TRANSLATE_NOOP("UrbanProfiling", "Recovery"),
    "report": QT_TRANSLATE_NOOP("UrbanProfiling", "Reports and exchange"),
}
_WRITING_FROM = 75.0
STOPPED = QT_TRANSLATE_NOOP("UrbanProfiling", "Stopped. Earlier results are unchanged.")
BUG = QT_TRANSLATE_NOOP(
    "UrbanProfiling", "The plugin made a mistake; your data is unchanged. Please report it with the details."
)


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
        self._recordings: Recordings | None = None
        try:
            if (problem := packages_problem()) is not None:
                raise UrbanProfilingError(problem)
            _begin_thread()
            from .recordings import Recordings

            self._inputs = Inputs(self, parameters, context)
            self._destinations = self._find_destinations(parameters, context)
            self._recordings = Recordings(self, self._inputs, parameters, self._destinations, context)
        except UrbanProfilingError as error:
            self._refused = error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        progress = progress_of(feedback)
        ended = (FAILED, tr(BUG))
        try:
            if self._refused is not None:
                raise self._refused
            from .output import write_outputs

            _begin_thread()
            progress.check()
            self._recordings.begin(progress)
            result = self.compute(self._inputs, progress.part(0, _WRITING_FROM))
            for note in (*result.notes, *self._replaced(result)):
                feedback.pushInfo(tr(note))
            written = write_outputs(
                self,
                result,
                self._destinations,
                parameters,
                context,
                progress.part(_WRITING_FROM, 100, Message(QT_TRANSLATE_NOOP("UrbanProfiling", "Writing the results"))),
                self._recordings,
            )
            self._recordings.succeed()
        except Cancelled:
            ended = (CANCELLED, "")
            feedback.pushInfo(tr(STOPPED))
            return {}
        except UrbanProfilingError as error:
            # QGIS keeps the exception for good: let it not keep the layers in memory with it
            traceback.clear_frames(error.__traceback__)
            ended = (FAILED, _text(error))
            raise QgsProcessingException(_text(error)) from None
        finally:
            self._inputs = None
            if self._recordings is not None:
                self._recordings.close(*ended)
        figures = {figure.key: plain_figure(result.figures.get(figure.key)) for figure in self.figures}
        notes = "\n".join(tr(note) for note in result.notes)
        return {
            **written,
            **figures,
            "NOTES": notes,
            "BREAKDOWN": json.dumps([(label, plain_figure(value)) for label, value in result.breakdown]),
        }

    def _replaced(self, result: Result) -> list[Message]:
        """Say which fields of an input gave way to computed ones of the same name."""
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{label}”: the fields {fields} of “{name}” are replaced by computed ones of the same name.",
        )
        return [
            message(template, label=tr(sink.label), fields=", ".join(frame.replaced), name=frame.name)
            for sink in self.sinks
            if sink.key in self._destinations and (frame := result.layers.get(sink.key)) is not None and frame.replaced
        ]

    # --- destinations ---

    def _find_destinations(
        self, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> dict[str, Destination]:
        """Return where each wanted layer goes; refuse tables that someone is editing."""
        from .destinations import destination, is_gpkg_open_for_editing

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


def _destination_text(value: Any, context: QgsProcessingContext) -> str | None:
    """Return a sink parameter's destination, ``None`` when it is not given."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if is_null(value) or value == "":
        return None
    return str(value)
