"""A workflow in a city: what fills each step, what state it is in, running it, keeping and showing its result."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import paths
from ..algorithms.base import UrbanAlgorithm
from ..algorithms.parameters import Parameter
from ..core.errors import UrbanProfilingError
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import status
from ..workspace.city import City, Run
from ..workspace.steps import ALGORITHM, Step, Workflow
from ..workspace.workflows import IMPORT_OSM
from .city_layers import adopt, find_layer, fits, group, load, show_only, source_of
from .commands import destination, run_parameters
from .outcome import ResultText, result_text, run_of
from .runner import Outcome, Runner

PROVIDER = "urbanprofiling"
CITY_GROUP = QT_TRANSLATE_NOOP("UrbanProfiling", "City data")


_SHOWN = ("boundary", "areas", "streets", "open_spaces", "buildings")
"""Roles whose layers are visible at first."""
_OUTLINES = ("boundary", "areas")
"""Those of them that stay visible below results."""


def _style_of(role: str) -> Path | None:
    """Return the style of a role's layer: that of the import, or one of its own."""
    keys = {filled: key for key, filled in IMPORT_OSM.fills.items()}
    return paths.style(IMPORT_OSM.stem, keys[role]) if role in keys else paths.style("city", role)


@dataclass
class Progress:
    """How far the run is that goes on now, since when, and what it does."""

    began: float = 0.0
    percent: float = 0.0
    doing: str = ""


class _ProjectLayers(status.Layers):
    """Knows the layers of the project; of others it takes what it is given."""

    def fits(self, source: str, parameter: Parameter) -> bool:
        layer = find_layer(source)
        return layer is None or fits(layer, ("raster",) if parameter.kind == "raster" else parameter.geometry)

    def fields(self, source: str) -> list[str]:
        layer = find_layer(source)
        return [field.name() for field in layer.fields()] if isinstance(layer, QgsVectorLayer) else []


class Session(QObject):
    """Signals: `changed` when any state may have; `city_changed` when another city is worked on; the rest of a run."""

    changed = pyqtSignal()
    city_changed = pyqtSignal()
    began = pyqtSignal(str)
    progressed = pyqtSignal()
    ended = pyqtSignal(str, object)
    idle = pyqtSignal()
    problem = pyqtSignal(str)

    def __init__(self, workflow: Workflow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workflow = workflow
        self.city: City | None = None
        self.outcomes: dict[str, Outcome] = {}
        """The last outcome of each step in this session, failures among them."""
        self.progress = Progress()
        self._runner: Runner | None = None
        self._running: Step | None = None
        self._queue: list[Step] = []
        self._algorithms: dict[str, UrbanAlgorithm] = {}
        self._watched: set[str] = set()
        QgsProject.instance().layersAdded.connect(self._watch)
        self._watch(list(QgsProject.instance().mapLayers().values()))

    # --- the city ---

    def set_city(self, city: City | None) -> None:
        """Work on another city, and show its layers. What runs for the one before is stopped."""
        self.cancel()
        self.city = city
        self.outcomes.clear()
        self._queue.clear()
        if city is not None:
            self.show_layers()
        self.city_changed.emit()
        self.changed.emit()

    def set_role(self, role: str, source: str | None) -> None:
        """Say which layer plays a role."""
        if self.city is None:
            return
        if source:
            self.city.roles[role] = source
        else:
            self.city.roles.pop(role, None)
        self._save()
        self.changed.emit()

    def receive(self, role: str, layer: QgsMapLayer) -> None:
        """Put a layer that was just opened for a role among the city's, in the role's style unless it has its own."""
        adopt(layer, group(tr(CITY_GROUP)), _style_of(role))

    def show_layers(self) -> None:
        """Load what the project lacks of the city's layers and results."""
        if self.city is None:
            return
        from ..core.roles import ROLES

        for role in self.workflow.roles:
            source = self.city.roles.get(role)
            if source and find_layer(source) is None:
                load(
                    source, tr(ROLES[role].label), group(tr(CITY_GROUP)), visible=role in _SHOWN, style=_style_of(role)
                )
        for step in (IMPORT_OSM, *self.workflow.steps):
            self._load_outputs(step, anew=False)

    def layer_group(self) -> Any:
        """Return the layer group of the workflow's results."""
        return group(tr(self.workflow.title))

    # --- steps ---

    def algorithm(self, step: Step) -> UrbanAlgorithm | None:
        """Return the algorithm of a step, ``None`` when this version has none."""
        if step.algorithm and step.algorithm not in self._algorithms:
            made = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{step.algorithm}")
            if made is not None:
                self._algorithms[step.algorithm] = made
        return self._algorithms.get(step.algorithm)

    def parameters(self, step: Step) -> dict[str, Any]:
        """Return the parameters of a step's next run, without its outputs."""
        algorithm = self.algorithm(step)
        return {} if algorithm is None else status.parameters(step, algorithm, self.city, _ProjectLayers())

    def full_parameters(self, step: Step) -> dict[str, Any]:
        """Return what Processing is given: inputs and the tables that the outputs go to."""
        if self.city is None:
            return {}
        values = run_parameters(self.parameters(step))
        algorithm = self.algorithm(step)
        for parameter in () if algorithm is None else algorithm.parameters:
            # a named default would count again where the user chose no field
            if parameter.kind in ("field", "fields") and parameter.optional and parameter.key not in values:
                values[parameter.key] = ""
        path = self.city.package.as_posix()
        return {**values, **{key: destination(path, step.table(key)) for key in step.outputs}}

    def choose(self, step: Step, key: str, value: Any) -> None:
        """Keep what the user set in a form; what is the same as filled in is not kept."""
        algorithm = self.algorithm(step)
        if self.city is None or algorithm is None:
            return
        chosen = self.city.choices.setdefault(step.stem, {})
        if value == status.prefilled(step, algorithm, self.city, _ProjectLayers()).get(key):
            chosen.pop(key, None)
        else:
            chosen[key] = value
        self._save()
        self.changed.emit()

    def states(self) -> dict[str, status.State]:
        """Return the state of every step by its stem."""
        for step in self.workflow.steps:
            self.algorithm(step)
        failed = frozenset(stem for stem, outcome in self.outcomes.items() if outcome.errors)
        running = self._running.stem if self._running is not None else None
        judge = status.Judge(self.workflow, self._algorithms, self.city, running, failed, _ProjectLayers())
        return {step.stem: judge.state(step) for step in self.workflow.steps}

    def run_of(self, step: Step) -> Run | None:
        """Return the last finished run of a step."""
        return None if self.city is None else self.city.runs.get(step.stem)

    def told(self, step: Step) -> ResultText | None:
        """Return what to say about the last run of a step, ``None`` when there is none."""
        run, algorithm = self.run_of(step), self.algorithm(step)
        if run is None or algorithm is None or self.city is None:
            return None
        return result_text(step, algorithm, run, self.city.runs)

    # --- runs ---

    @property
    def running(self) -> Step | None:
        """The step that runs now."""
        return self._running

    def run(self, step: Step) -> None:
        """Run one step."""
        algorithm = self.algorithm(step)
        if self._running is not None or algorithm is None or self.city is None:
            return
        self.outcomes.pop(step.stem, None)
        self._running = step
        given = self.parameters(step)
        read = {source: self.city.revision(source) for source in status.layer_sources(algorithm, given)}
        # a fresh instance: the one kept for forms is never run
        self._runner = Runner(algorithm.create(), self.full_parameters(step), self)
        self.progress = Progress(time.monotonic())
        self._runner.progressed.connect(self._progressed)
        self._runner.said.connect(self._said)
        self._runner.finished.connect(partial(self._finished, self.city, step, given, read))
        self.began.emit(step.stem)
        self.changed.emit()
        self._runner.start()

    def run_incomplete(self) -> None:
        """Run, in order, every step that is not done and whose data is there; a failure stops it."""
        self._queue = [step for step in self.workflow.steps if step.page == ALGORITHM]
        self._run_next()

    def cancel(self) -> None:
        """Stop the run, and what would follow it."""
        self._queue.clear()
        if self._runner is not None:
            self._runner.cancel()

    def _progressed(self, percent: float) -> None:
        self.progress.percent = percent
        self.progressed.emit()

    def _said(self, text: str) -> None:
        self.progress.doing = text
        self.progressed.emit()

    def _run_next(self) -> None:
        states = self.states()
        while self._queue:
            step = self._queue.pop(0)
            if states[step.stem].kind in (status.READY, status.STALE, status.FAILED) and not states[step.stem].needs:
                self.run(step)
                return
        self.idle.emit()

    def _finished(self, city: City, step: Step, given: dict[str, Any], read: dict[str, int], outcome: Outcome) -> None:
        runner, self._runner, self._running = self._runner, None, None
        if runner is not None:
            runner.deleteLater()
        algorithm = self.algorithm(step)
        if self.city is not city:
            self.changed.emit()
            return
        if outcome.success and algorithm is not None:
            self._keep(step, run_of(step, algorithm, given, read, outcome, city))
        self.outcomes[step.stem] = outcome
        self.ended.emit(step.stem, outcome)
        self.changed.emit()
        if outcome.success:
            self._run_next()
        else:
            self._queue.clear()

    def _keep(self, step: Step, run: Run) -> None:
        """Keep a run, give its layers their roles and show them."""
        city = self.city
        if city is None:
            return
        city.runs[step.stem] = run
        for key, source in run.outputs.items():
            city.touch(source)
            if key in step.fills:
                city.roles[step.fills[key]] = source
        if step is IMPORT_OSM:
            city.choices.pop(step.stem, None)
        self._load_outputs(step, anew=True)
        self._save()

    def _load_outputs(self, step: Step, anew: bool) -> None:
        run, algorithm = self.run_of(step), self.algorithm(step)
        if run is None or algorithm is None:
            return
        labels = {sink.key: tr(sink.label) for sink in algorithm.sinks}
        # each goes on top of its kind: the one that shows the result last
        sources = {key: run.outputs[key] for key in reversed(step.outputs) if key in run.outputs}
        first = QgsProject.instance().layerTreeRoot().findGroup(tr(self.workflow.title)) is None
        into = group(tr(CITY_GROUP)) if step is IMPORT_OSM else self.layer_group()
        for key, source in sources.items():
            load(source, labels.get(key, key), into, anew=anew, visible=step.fills.get(key) in _SHOWN)
        if step is not IMPORT_OSM and anew:
            show_only(self.drawn(step), into)
            if first:
                # the first result is not to be lost among what it was made from
                show_only([status.available(role, self.city) or "" for role in _OUTLINES], group(tr(CITY_GROUP)))

    def drawn(self, step: Step) -> list[str]:
        """Return the layers of a step that are visible at first."""
        names = [name if "." in name else f"{step.stem}.{name}" for name in step.drawn or step.outputs[:1]]
        found = [status.available(name, self.city) for name in names]
        return [source for source in found if source]

    # --- changes from elsewhere ---

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        """Note when the user saves edits of a layer: what was made from it is out of date."""
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.afterCommitChanges.connect(self._edited)

    def _edited(self) -> None:
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer) and self.city is not None:
            self.city.touch(source_of(layer))
            self._save()
            self.changed.emit()

    def _save(self) -> None:
        self._attempt(lambda: self.city.save() if self.city is not None else None)

    def _attempt(self, action: Callable[[], Any]) -> None:
        try:
            action()
        except UrbanProfilingError as error:
            self.problem.emit("\n".join(tr(item) for item in error.messages))
