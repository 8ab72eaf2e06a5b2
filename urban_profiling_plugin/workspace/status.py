"""What fills a step's parameters, and the state a step is in. Free of widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP, Message, message
from .steps import ALGORITHM, CITY, Step, Workflow

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..algorithms.parameters import Parameter
    from .city import City, Run

NEEDS, READY, RUNNING, DONE, WARNED, STALE, FAILED = "needs", "ready", "running", "done", "warned", "stale", "failed"
FINISHED = (DONE, WARNED)

WORDS = {
    NEEDS: QT_TRANSLATE_NOOP("UrbanProfiling", "needs data"),
    READY: QT_TRANSLATE_NOOP("UrbanProfiling", "ready"),
    RUNNING: QT_TRANSLATE_NOOP("UrbanProfiling", "running"),
    DONE: QT_TRANSLATE_NOOP("UrbanProfiling", "done"),
    WARNED: QT_TRANSLATE_NOOP("UrbanProfiling", "done, with warnings"),
    STALE: QT_TRANSLATE_NOOP("UrbanProfiling", "out of date"),
    FAILED: QT_TRANSLATE_NOOP("UrbanProfiling", "failed"),
}
"""What a person reads for a state."""

LAYER_KINDS = ("layer", "raster")


@dataclass(frozen=True)
class State:
    """A step's state; `needs` names what is missing, `reason` says why it is out of date."""

    kind: str
    needs: tuple[str, ...] = ()
    reason: Message | None = None


def available(candidate: str, city: City | None) -> Any:
    """Return what a role, or ``stem.KEY`` of an earlier step, stands for now; ``None`` when it is not there."""
    if city is None:
        return None
    stem, _, key = candidate.partition(".")
    if not key:
        return city.roles.get(stem)
    run = city.runs.get(stem)
    if run is None:
        return None
    return run.outputs.get(key) or run.parameters.get(key)


class Layers:
    """What must be known of layers to fill them in; this one knows nothing and takes every layer."""

    def fits(self, source: str, parameter: Parameter) -> bool:
        """Tell whether a layer is of a kind that a parameter takes."""
        return True

    def fields(self, source: str) -> list[str]:
        """Return the names of a layer's fields."""
        return []


def prefilled(step: Step, algorithm: UrbanAlgorithm, city: City | None, layers: Layers) -> dict[str, Any]:
    """Return the parameters as roles, earlier steps, known names of fields and defaults fill them."""
    chosen = {} if city is None else city.choices.get(step.stem, {})
    values: dict[str, Any] = {}
    for parameter in algorithm.parameters:
        found = [available(candidate, city) for candidate in step.inputs.get(parameter.key, ())]
        if parameter.kind in LAYER_KINDS:
            found = [source for source in found if source and layers.fits(source, parameter)]
        value = next((item for item in found if item not in (None, "", [])), None)
        if value is None and parameter.key in step.field_names:
            layer = chosen.get(parameter.parent, values.get(parameter.parent))
            names = {name.lower(): name for name in (layers.fields(layer) if layer else [])}
            value = [names[name] for name in step.field_names[parameter.key] if name in names]
        if value is None and parameter.kind not in LAYER_KINDS:
            value = list(parameter.default) if isinstance(parameter.default, tuple) else parameter.default
        values[parameter.key] = value
    return values


def parameters(step: Step, algorithm: UrbanAlgorithm, city: City | None, layers: Layers) -> dict[str, Any]:
    """Return the parameters of the next run: what the user chose, else what is filled in."""
    values = prefilled(step, algorithm, city, layers)
    chosen = {} if city is None else city.choices.get(step.stem, {})
    return {key: chosen.get(key, value) for key, value in values.items()}


def layer_sources(algorithm: UrbanAlgorithm, values: Mapping[str, Any]) -> list[str]:
    """Return the sources of the layers among these parameters."""
    found: list[str] = []
    for parameter in algorithm.parameters:
        value = values.get(parameter.key)
        if parameter.kind in LAYER_KINDS and value:
            found.append(value)
        elif parameter.kind == "layers" and value:
            found += value
    return found


class Judge:
    """Tells the state of each step of a workflow in a city, given the algorithms and what runs or failed just now."""

    def __init__(
        self,
        workflow: Workflow,
        algorithms: Mapping[str, UrbanAlgorithm],
        city: City | None,
        running: str | None = None,
        failed: frozenset[str] = frozenset(),
        layers: Layers | None = None,
    ) -> None:
        self._workflow, self._algorithms, self._city = workflow, algorithms, city
        self._layers = layers or Layers()
        self._running, self._failed = running, failed
        self._reasons: dict[str, Message | None] = {}

    def state(self, step: Step) -> State:
        """Return the state of a step."""
        if step.stem == self._running:
            return State(RUNNING)
        needs = self.needs(step)
        if step.stem in self._failed:
            return State(FAILED)
        if needs:
            return State(NEEDS, needs)
        if step.page == CITY:
            return State(DONE)
        if step.page != ALGORITHM:
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
            return (QT_TRANSLATE_NOOP("UrbanProfiling", "a city"),)
        if step.page == CITY:
            return tuple(
                ROLES[roles[0]].label
                for roles in self._workflow.required
                if not any(self._city.roles.get(role) for role in roles)
            )
        if step.page != ALGORITHM:
            return tuple(self._label(name) for name in step.inputs[""] if not available(name, self._city))
        algorithm = self._algorithms.get(step.algorithm)
        if algorithm is None:
            return (QT_TRANSLATE_NOOP("UrbanProfiling", "a newer version of the plugin"),)
        values = parameters(step, algorithm, self._city, self._layers)
        return tuple(
            self._label(step.inputs[parameter.key][0]) if parameter.key in step.inputs else parameter.label
            for parameter in algorithm.parameters
            if not parameter.optional
            and parameter.kind in (*LAYER_KINDS, "layers", "file")
            and values[parameter.key] in (None, "", [])
        )

    def stale_reason(self, step: Step) -> Message | None:
        """Return why a finished step is out of date, ``None`` when it is not."""
        if step.stem not in self._reasons:
            self._reasons[step.stem] = None  # a step that builds on its own earlier result is not out of date by it
            self._reasons[step.stem] = self._find_reason(step)
        return self._reasons[step.stem]

    def _find_reason(self, step: Step) -> Message | None:
        run, algorithm = self._run(step), self._algorithms.get(step.algorithm)
        if run is None or algorithm is None or self._city is None:
            return None
        now = parameters(step, algorithm, self._city, self._layers)
        own = set(run.outputs.values())
        for parameter in algorithm.parameters:
            value = now[parameter.key]
            if (isinstance(value, str) and value in own) or _same(value, run.parameters.get(parameter.key)):
                continue
            return message(QT_TRANSLATE_NOOP("UrbanProfiling", "{setting} changed"), setting=Message(parameter.label))
        for source in layer_sources(algorithm, now):
            if source not in own and self._city.revision(source) != run.inputs.get(source, 0):
                return message(QT_TRANSLATE_NOOP("UrbanProfiling", "{layer} changed"), layer=self._layer_label(source))
        return self._stale_inputs(step, now)

    def _stale_inputs(self, step: Step, values: Mapping[str, Any]) -> Message | None:
        """Return a message when an earlier step whose result is used here is out of date."""
        for key, names in step.inputs.items():
            for name in names:
                earlier = self._workflow.step(name.partition(".")[0]) if "." in name else None
                if earlier is None or earlier.stem == step.stem or self.stale_reason(earlier) is None:
                    continue
                if values and not _same(available(name, self._city), values.get(key)):
                    continue
                return message(
                    QT_TRANSLATE_NOOP("UrbanProfiling", "{step} is out of date"), step=Message(earlier.title)
                )
        return None

    def _run(self, step: Step) -> Run | None:
        return None if self._city is None else self._city.runs.get(step.stem)

    def _label(self, candidate: str) -> str:
        """Return what a role, or an earlier step, is called."""
        stem, _, key = candidate.partition(".")
        if not key:
            return ROLES[stem].label
        step = self._workflow.step(stem)
        return step.title if step is not None else stem

    def _layer_label(self, source: str) -> Message | str:
        """Return what the layer of a source is called: its role, or the step that made it."""
        if self._city is None:
            return source
        for role, given in self._city.roles.items():
            if given == source and role in ROLES:
                return Message(ROLES[role].label)
        for stem, run in self._city.runs.items():
            step = self._workflow.step(stem)
            if source in run.outputs.values() and step is not None:
                return Message(step.title)
        return source.rpartition("/")[2]


def _same(one: Any, other: Any) -> bool:
    """Tell whether two parameter values mean the same; nothing, an empty text and an empty list do."""
    empty = (None, "", [])
    return one == other or (one in empty and other in empty)
