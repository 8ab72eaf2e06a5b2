"""The city that is worked on: what fills each step, what state it is in, and running it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base import UrbanAlgorithm
from ..algorithms.layer_source import source_of
from ..core.errors import UrbanProfilingError
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP, Message
from ..i18n import tr
from ..workspace import filling, status
from ..workspace.runs import Run
from ..workspace.sources import moved
from ..workspace.steps import Step, Workflow
from ..workspace.workflows import IMPORTS, steps
from ..workspace.workspace import Workspace, read_only_message
from .city_layers import is_temporary, reread_folder
from .city_map import CityMap
from .city_watch import CityWatch
from .commands import destination, run_parameters
from .job import Job
from .outcome import ResultText, result_text
from .project_layers import ProjectLayers
from .runner import Outcome, Runner

PROVIDER = "urbanprofiling"


@dataclass
class Progress:
    """How far the run is that goes on now, since when, and what it does."""

    began: float = 0.0
    percent: float = 0.0
    doing: str = ""


class Session(QObject):
    """One city, whichever dialogs show it, and at most one run at a time.

    Signals: `changed` when any state may have; `city_changed` when another city is worked on; the rest of a run.
    """

    changed = pyqtSignal()
    city_changed = pyqtSignal()
    began = pyqtSignal(str)
    progressed = pyqtSignal()
    ended = pyqtSignal(str, object)
    idle = pyqtSignal()
    problem = pyqtSignal(str)
    took = pyqtSignal(str, list)
    """A layer was taken in: its role, and what to know about the conversion."""
    step_wanted = pyqtSignal(str, str)
    """The page of a step is wanted that another dialog shows: the workflow, the step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.city: Workspace | None = None
        self.map = CityMap(self.algorithm)
        self.outcomes: dict[str, Outcome] = {}
        """The last outcome of each step in this session, failures among them."""
        self.progress = Progress()
        self._runner: Runner | None = None
        self._jobs: list[Job] = []
        self._running: Step | None = None
        self._queue: list[Step] = []
        self._queued: Workflow | None = None
        self._algorithms: dict[str, UrbanAlgorithm] = {}
        self.watch = CityWatch(self)
        self._watched: set[str] = set()
        QgsProject.instance().layersAdded.connect(self._watch)
        self._watch(list(QgsProject.instance().mapLayers().values()))

    # --- the city ---

    def set_city(self, city: Workspace | None) -> None:
        """Work on another city, and show its layers. What runs for the one before is stopped."""
        self.cancel()
        if self.city is not None and self.city is not city:
            self.city.close()
        self.city = self.map.city = city
        self.outcomes.clear()
        self._queue.clear()
        if city is not None:
            self.map.show_layers()
        self.city_changed.emit()
        self.changed.emit()

    def read_only(self) -> str:
        """Return why the city cannot be changed here, empty when it can."""
        if self.city is None or (self.city.writable and self.city.is_there()):
            return ""
        return tr(read_only_message(self.city))

    def try_again(self) -> None:
        """Try to be the window that changes the city."""
        if self.city is not None and self.city.is_there():
            self.reopen()
        else:
            self.changed.emit()

    def reopen(self) -> None:
        """Open the city anew: its folder was away, or another window had it."""
        city = self.city
        if city is not None:
            city.close()
            self.attempt(lambda: self.set_city(Workspace.open(city.folder)))
            reread_folder(city.folder)

    def set_role(self, role: str, source: str | None) -> None:
        """Say which layer plays a role."""
        city = self.city
        if city is not None:
            self.attempt(lambda: city.set_role(role, source) if source else city.clear_role(role))
        self.changed.emit()

    def take(self, wanted: Any, copy: bool = True) -> None:
        """Give a layer its role: copied into the GeoPackage in the background, or where it is if it stays there."""
        city = self.city
        if city is None:
            return
        if not copy and not is_temporary(wanted.layer):
            place = source_of(wanted.layer)
            self.attempt(lambda: city.set_role(wanted.role, place, wanted.mapping, wanted.vendor))
            self.changed.emit()
            return
        from .take_layer import taking

        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Copying {layer}…"), layer=wanted.layer.name())
        self.attempt(lambda: self._begin_job(wanted.role, title, taking(city, wanted)))

    def mend(self, check: str, role: str) -> None:
        """Mend what a check finds in a role's layer, into a copy that takes its place."""
        city = self.city
        if city is None or not city.writable:
            return
        from .take_layer import mending

        title = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Mending {layer}…"), layer=tr(ROLES[role].label))
        self.attempt(lambda: self._begin_job(role, title, mending(city, check, role)))

    def jobs(self) -> list[str]:
        """Return what is being copied or mended now."""
        return [job.title for job in self._jobs]

    def _begin_job(self, role: str, title: str, work: Any) -> None:
        job = Job(title, work, self)
        self._jobs.append(job)
        job.finished.connect(partial(self._job_ended, self.city, job, role))
        job.start()
        self.changed.emit()

    def _job_ended(self, city: Workspace, job: Job, role: str, taken: Any, problem: str) -> None:
        self._jobs.remove(job)
        if problem:
            self.problem.emit(problem)
        if taken is not None and self.city is city:
            if taken.source:
                self.attempt(lambda: self._look_at_role(city, role))
                self.map.show_layers()
            self.took.emit(role, [tr(note) for note in taken.notes])
        job.deleteLater()
        self.changed.emit()

    @staticmethod
    def _look_at_role(city: Workspace, role: str) -> None:
        """Note what a layer that was taken in is like."""
        city.reload()
        layer = city.roles[role]
        city.set_role(role, layer.source, layer.mapping, layer.vendor)

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
        return {} if algorithm is None else filling.parameters(step, algorithm, self.city, ProjectLayers(self.city))

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
        value = moved(value, self.city.home.named)
        choices = {stem: dict(chosen) for stem, chosen in self.city.choices.items()}
        chosen = choices.setdefault(step.stem, {})
        if value == filling.prefilled(step, algorithm, self.city, ProjectLayers(self.city)).get(key):
            chosen.pop(key, None)
        else:
            chosen[key] = value
        if choices != self.city.choices:
            city = self.city
            self.attempt(lambda: city.choose(choices))
        self.changed.emit()

    def states(self, workflow: Workflow) -> dict[str, status.State]:
        """Return the state of every step of a workflow by its stem."""
        for step in steps():  # what this workflow builds on may be a step of another
            self.algorithm(step)
        running = self._running.stem if self._running is not None else None
        judge = status.Judge(workflow, self._algorithms, self.city, running, ProjectLayers(self.city))
        found = {step.stem: judge.state(step) for step in workflow.steps}
        for step in workflow.steps:
            # a failure before the algorithm itself began is nowhere on record
            outcome = self.outcomes.get(step.stem)
            if outcome is not None and outcome.errors and found[step.stem].kind != status.RUNNING:
                told = Message("{problem}", {"problem": "\n".join(outcome.errors)})
                found[step.stem] = status.State(status.FAILED, found[step.stem].needs, told)
        return found

    def run_of(self, step: Step) -> Run | None:
        """Return the last finished run of a step."""
        return None if self.city is None else self.city.run_of(step)

    def told(self, step: Step) -> ResultText | None:
        """Return what to say about the last run of a step, ``None`` when there is none."""
        run, algorithm = self.run_of(step), self.algorithm(step)
        if run is None or algorithm is None or self.city is None:
            return None
        return result_text(step, algorithm, run, self.city)

    # --- runs ---

    @property
    def running(self) -> Step | None:
        """The step that runs now."""
        return self._running

    def run(self, step: Step) -> None:
        """Run one step."""
        algorithm = self.algorithm(step)
        if self._running is not None or algorithm is None or self.city is None or not self.city.writable:
            return
        self.outcomes.pop(step.stem, None)
        self._running = step
        # a fresh instance: the one kept for forms is never run
        self._runner = Runner(algorithm.create(), self.full_parameters(step), self)
        self.progress = Progress(time.monotonic())
        self._runner.progressed.connect(self._progressed)
        self._runner.said.connect(self._said)
        self._runner.finished.connect(partial(self._finished, self.city, step))
        self.began.emit(step.stem)
        self.changed.emit()
        self._runner.start()

    def repeat(self, step: Step, run: Run) -> None:
        """Put the settings of an earlier run back into the form of its step, and run it."""
        algorithm, city = self.algorithm(step), self.city
        if algorithm is None or city is None:
            return
        filled = filling.prefilled(step, algorithm, city, ProjectLayers(city))
        chosen = {}
        for parameter in algorithm.parameters:
            value = run.parameters.get(parameter.key, None if parameter.takes_layers else parameter.default)
            if value != filled[parameter.key] and not (value is None and filled[parameter.key] in (None, "", [])):
                chosen[parameter.key] = value
        self.attempt(lambda: city.choose({**city.choices, step.stem: chosen}))
        self.run(step)

    def run_incomplete(self, workflow: Workflow) -> None:
        """Run, in order, every step that is not done and whose data is there; a failure stops it."""
        self._queue = [step for step in workflow.steps if step.algorithm]
        self._queued = workflow
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
        states = self.states(self._queued) if self._queue and self._queued is not None else {}
        while self._queue:
            step = self._queue.pop(0)
            if states[step.stem].kind in status.WAITING and not states[step.stem].needs:
                self.run(step)
                return
        self.idle.emit()

    def _finished(self, city: Workspace, step: Step, outcome: Outcome) -> None:
        runner, self._runner, self._running = self._runner, None, None
        if runner is not None:
            runner.deleteLater()
        if self.city is not city:
            self.changed.emit()
            return
        self.attempt(city.reload)
        if outcome.success:
            if step in IMPORTS:
                self._forget_choices(step)
            self.map.show_result(step)
        self.outcomes[step.stem] = outcome
        self.ended.emit(step.stem, outcome)
        self.changed.emit()
        if outcome.success:
            self._run_next()
        else:
            self._queue.clear()

    def _forget_choices(self, step: Step) -> None:
        """Empty the form of an import: the next one is of another file."""
        city = self.city
        if city is not None and step.stem in city.choices:
            kept = {stem: chosen for stem, chosen in city.choices.items() if stem != step.stem}
            self.attempt(lambda: city.choose(kept))

    # --- changes from elsewhere ---

    def look_again(self) -> None:
        """Read the workspace again, since a page wrote into one of its layers."""
        if self.city is not None:
            self.attempt(self.city.reload)
            self.changed.emit()

    def _watch(self, layers: list[QgsMapLayer]) -> None:
        """Note when the user saves edits of a layer: what was made from it is out of date."""
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.afterCommitChanges.connect(self._edited)

    def _edited(self) -> None:
        self.look_again()

    def attempt(self, action: Callable[[], Any]) -> None:
        """Do something, and tell what is wrong when it cannot be done."""
        try:
            action()
        except UrbanProfilingError as error:
            self.problem.emit("\n".join(tr(item) for item in error.messages))
