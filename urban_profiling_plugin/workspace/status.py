"""The state a step is in, and why. Free of widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP, Message, message
from . import runs, sources
from .filling import FILE_KINDS, LAYER_KINDS, TABLE, Layers, available, layer_sources, parameters, spelled
from .runs import Run
from .steps import CITY, VERIFICATION, Step, Workflow
from .workflows import IMPORTS, step_of
from .workflows import steps as every_step

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..algorithms.parameters import Parameter
    from .workspace import Workspace

NEEDS, READY, RUNNING, DONE, WARNED, STALE = "needs", "ready", "running", "done", "warned", "stale"
FAILED, INTERRUPTED = "failed", "interrupted"
FINISHED = (DONE, WARNED)
WAITING = (READY, STALE, FAILED, INTERRUPTED)
"""States of a step that “run what is incomplete” runs."""

WORDS = {
    NEEDS: QT_TRANSLATE_NOOP("UrbanProfiling", "needs data"),
    READY: QT_TRANSLATE_NOOP("UrbanProfiling", "ready"),
    RUNNING: QT_TRANSLATE_NOOP("UrbanProfiling", "running"),
    DONE: QT_TRANSLATE_NOOP("UrbanProfiling", "done"),
    WARNED: QT_TRANSLATE_NOOP("UrbanProfiling", "done, with warnings"),
    STALE: QT_TRANSLATE_NOOP("UrbanProfiling", "out of date"),
    FAILED: QT_TRANSLATE_NOOP("UrbanProfiling", "failed"),
    INTERRUPTED: QT_TRANSLATE_NOOP("UrbanProfiling", "interrupted"),
}
"""What a person reads for a state."""

A_CITY = QT_TRANSLATE_NOOP("UrbanProfiling", "a city")
"""What a step needs while no city is open."""
THE_FOLDER = QT_TRANSLATE_NOOP("UrbanProfiling", "the city's folder")
"""What every step needs while the folder of the city that is open is gone."""


@dataclass(frozen=True)
class State:
    """A step's state; `needs` names what is missing, `reason` says why it is out of date, failed or was interrupted."""

    kind: str
    needs: tuple[str, ...] = ()
    reason: Message | None = None


def verdicts(step: Step, city: Workspace | None) -> tuple[int, int]:
    """Return how many of the candidates of a verification step have a verdict, and how many there are."""
    source = available(step.inputs[""][0], city)
    counts = {} if city is None or not source else city.count_by(source, "status")
    return sum(counts.get(word, 0) for word in ("verified", "rejected")), sum(counts.values())


class Judge:
    """Tells the state of each step of a workflow in a city, given the algorithms and the step that runs just now."""

    def __init__(
        self,
        workflow: Workflow,
        algorithms: Mapping[str, UrbanAlgorithm],
        city: Workspace | None,
        running: str | None = None,
        layers: Layers | None = None,
    ) -> None:
        self._workflow, self._algorithms, self._city = workflow, algorithms, city
        self._layers = layers or Layers(city)
        self._running = running
        self._there = city is None or city.is_there()  # a stick may be taken out
        self._reasons: dict[str, Message | None] = {}
        self._parameters: dict[str, dict[str, Any]] = {}
        self._changed: dict[tuple[str, Any], bool] = {}
        self._makers = self._find_makers()

    def state(self, step: Step) -> State:
        """Return the state of a step."""
        if step.stem == self._running:
            return State(RUNNING)
        needs = self.needs(step)
        if not self._there:
            return State(NEEDS, needs)
        attempt = None if self._city is None else self._city.last_attempt(step)
        if attempt is not None and attempt.status in (runs.FAILED, runs.INTERRUPTED):
            kind = FAILED if attempt.status == runs.FAILED else INTERRUPTED
            return State(kind, needs, Message("{problem}", {"problem": attempt.problem}) if attempt.problem else None)
        if needs:
            return State(NEEDS, needs)
        if step.page == CITY:
            return State(DONE)
        if step.page == VERIFICATION:
            decided, every = verdicts(step, self._city)
            return State(DONE if decided == every else READY)
        if not step.algorithm:
            reason = self._stale_inputs(step, {})
            return State(STALE, reason=reason) if reason else State(DONE)
        run = self._run(step)
        if run is None:
            return State(READY)
        reason = self.stale_reason(step)
        if reason is not None:
            return State(STALE, reason=reason)
        return State(WARNED if any(run.figures.get(key) for key in step.warnings) else DONE)

    def needs(self, step: Step) -> tuple[str, ...]:
        """Return the labels, to translate, of what must be there before the step can run."""
        if self._city is None:
            return (A_CITY,)
        if not self._there:
            return (THE_FOLDER,)
        if step.page == CITY:
            return tuple(
                ROLES[roles[0]].label
                for roles in self._workflow.required
                if not any(self._city.layer_of(role) for role in roles)
            )
        if not step.algorithm:
            return self._needs_of_page(step)
        algorithm = self._algorithms.get(step.algorithm)
        if algorithm is None:
            return (QT_TRANSLATE_NOOP("UrbanProfiling", "a newer version of the plugin"),)
        values = self._parameters_of(step, algorithm)
        run = self._run(step)
        lacking = dict.fromkeys(
            self._label(_wanted(step.inputs.get(parameter.key, (TABLE,)))) or parameter.label
            for parameter in algorithm.parameters
            if parameter.kind in (*LAYER_KINDS, "layers", *FILE_KINDS)
            and self._is_lacking(values[parameter.key], not parameter.optional or parameter.key in step.needed)
            and not self._was_left_out(parameter, run)
        )
        return tuple(lacking) or tuple(want.label for want in step.wants if not want.is_met(values))

    def _is_lacking(self, value: Any, needed: bool) -> bool:
        """Tell whether a layer or file is needed and not given, or given and not there: a stick was taken out."""
        if value in (None, "", []):
            return needed
        given = [str(item) for item in (value if isinstance(value, (list, tuple)) else [value])]
        left_out = frozenset() if self._city is None else self._city.left_out
        return not all(item in left_out or self._layers.is_there(item) for item in given)

    def _needs_of_page(self, step: Step) -> tuple[str, ...]:
        """Return the labels of the results that a page shows and lacks; of optional steps one result is enough."""
        missing = [name for name in step.inputs[""] if not available(name, self._city)]
        if len(missing) < len(step.inputs[""]):
            optional = {one.stem for one in self._workflow.steps if one.optional}
            missing = [name for name in missing if name.partition(".")[0] not in optional]
        return tuple(self._label(name) for name in missing)

    def _was_left_out(self, parameter: Parameter, run: Run | None) -> bool:
        """Tell whether a layer that a finished run read did not come along with the workspace."""
        value = None if run is None else run.parameters.get(parameter.key)
        return isinstance(value, str) and self._city is not None and value in self._city.left_out

    def stale_reason(self, step: Step) -> Message | None:
        """Return why a finished step is out of date, ``None`` when it is not."""
        if step.stem not in self._reasons:
            self._reasons[step.stem] = None  # a step that builds on its own earlier result is not out of date by it
            self._reasons[step.stem] = self._find_reason(step)
        return self._reasons[step.stem]

    def _parameters_of(self, step: Step, algorithm: UrbanAlgorithm) -> dict[str, Any]:
        if step.stem not in self._parameters:
            self._parameters[step.stem] = parameters(step, algorithm, self._city, self._layers)
        return self._parameters[step.stem]

    def _find_reason(self, step: Step) -> Message | None:
        run, algorithm, city = self._run(step), self._algorithms.get(step.algorithm), self._city
        if run is None or algorithm is None or city is None:
            return None
        gone = next((source for source in run.outputs.values() if city.table_of(source) is None), None)
        if gone is not None:
            table = sources.parts_of(gone)[1]
            return message(QT_TRANSLATE_NOOP("UrbanProfiling", "its layer “{table}” is gone"), table=table)
        own = set(run.outputs.values())
        other = city.last_maker(own)
        if other is not None and other.number > run.number:
            table = sources.parts_of(min(own.intersection(other.outputs.values())))[1]
            return message(QT_TRANSLATE_NOOP("UrbanProfiling", "another run replaced its layer “{table}”"), table=table)
        now = self._parameters_of(step, algorithm)
        for parameter in algorithm.parameters:
            value = now[parameter.key]
            if (isinstance(value, str) and value in own) or _same(parameter, value, _recorded(parameter, run)):
                continue
            if value in (None, "", []) and self._was_left_out(parameter, run):
                continue
            return message(QT_TRANSLATE_NOOP("UrbanProfiling", "{setting} changed"), setting=Message(parameter.label))
        for source in layer_sources(algorithm, now):
            then = run.input_of(source)
            if source in own or source in city.left_out or then is None:
                continue
            if self._is_changed(source, then.fingerprint):
                return message(QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} changed"), layer=self._layer_label(source))
        return self._stale_inputs(step, now)

    def _is_changed(self, source: str, then: Any) -> bool:
        """Tell whether a layer changed; several steps ask of the same one."""
        key = (source, then)
        if key not in self._changed:
            self._changed[key] = self._city.changed_since(source, then)
        return self._changed[key]

    def _stale_inputs(self, step: Step, values: Mapping[str, Any]) -> Message | None:
        """Return a message when a step whose result is used here is out of date."""
        makers = [self._makers.get(value) for value in values.values() if isinstance(value, str)]
        for maker in makers:
            if maker is not None and maker.stem != step.stem and self.stale_reason(maker) is not None:
                return message(QT_TRANSLATE_NOOP("UrbanProfiling", "{step} is out of date"), step=Message(maker.title))
        for key, names in step.inputs.items():
            for name in names:
                earlier = self._step(name.partition(".")[0]) if "." in name else None
                if earlier is None or earlier.stem == step.stem or self.stale_reason(earlier) is None:
                    continue
                if values and not _is_filled_by(available(name, self._city), values.get(key)):
                    continue
                return message(
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{step} is out of date"), step=Message(earlier.title)
                )
        return None

    def _find_makers(self) -> dict[str, Step]:
        """Return the step that made each layer; a role's layer may be the result of one."""
        every = [step for step in every_step() if step not in IMPORTS]  # whose forms are emptied after each run
        made = [(step, run) for step in every if (run := self._run(step)) is not None]
        return {place: step for step, run in made for place in run.outputs.values()}

    def _run(self, step: Step) -> Run | None:
        return None if self._city is None else self._city.run_of(step)

    def _step(self, stem: str) -> Step | None:
        return self._workflow.step(stem) or step_of(stem)

    def _label(self, candidate: str) -> str:
        """Return what a role, or an earlier step, is called; a table has no name but the parameter's."""
        if candidate.startswith(TABLE):
            return ""
        stem, _, key = candidate.partition(".")
        if not key:
            return ROLES[stem].label
        step = self._step(stem)
        return step.title if step is not None else stem

    def _layer_label(self, source: str) -> Message | str:
        """Return what the layer of a source is called: its role, or the step that made it."""
        if self._city is None:
            return source
        for role, layer in self._city.roles.items():
            if layer.source == source and role in ROLES:
                return Message(ROLES[role].label)
        for step in every_step():
            run = self._run(step)
            if run is not None and source in run.outputs.values():
                return Message(step.title)
        path, table = sources.parts_of(source)
        return table or path.name


def _wanted(names: Sequence[str]) -> str:
    """Return the least of what fills a parameter: the first role, else the last of the steps, which may be skipped."""
    return names[-1] if all("." in name for name in names) else names[0]


def _recorded(parameter: Parameter, run: Run) -> Any:
    """Return what a run was given for a parameter; what was left out is its default."""
    value = run.parameters.get(parameter.key)
    if value is None and parameter.kind not in (*LAYER_KINDS, "layers", "field", "fields"):
        value = parameter.default
    return value


def _same(parameter: Parameter, one: Any, other: Any) -> bool:
    """Tell whether two values of a parameter mean the same; nothing, an empty text and an empty list do."""
    return _meaning(parameter, one) == _meaning(parameter, other)


def _is_filled_by(found: Any, value: Any) -> bool:
    """Tell whether a parameter's value is what an earlier step gives."""
    if found in (None, "", []):
        return False
    return value == found or (isinstance(found, (int, float)) and value == f"{found:g}")


def _meaning(parameter: Parameter, value: Any) -> Any:
    """Return what is the same in every spelling of a value: forms, records and commands have their own."""
    if value is None or value == "":
        return None
    if parameter.kind in ("number", "integer"):
        try:
            return float(value)
        except (TypeError, ValueError):
            return value
    if parameter.kind in ("fields", "choices", "layers", "files"):
        given = value if isinstance(value, (list, tuple)) else [value]
        return [spelled(str(item)) if parameter.kind == "files" else item for item in given] or None
    return spelled(value) if parameter.kind in FILE_KINDS and isinstance(value, str) else value
