"""What the map of a report draws."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.roles import ROLES
from ..core.text import Message
from ..workspace import filling
from ..workspace.steps import Step, Workflow
from ..workspace.workflows import step_of
from .words import Words

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..workspace.workspace import Workspace

OUTLINES, GROUND = ("areas", "boundary"), ("streets", "water")
"""Roles drawn over and under the results."""
_SHAPES = ("point", "line", "polygon", "any", "raster")
"""From the top of a map to its bottom, so that nothing hides what is smaller."""


@dataclass(frozen=True)
class MapLayer:
    """A layer of the map: where it is, what it is called, and the role it plays; a result of a step plays none."""

    source: str
    name: str
    role: str = ""


def map_layers(
    workflow: Workflow,
    told: Sequence[Step],
    algorithms: Mapping[str, UrbanAlgorithm],
    city: Workspace,
    words: Words,
) -> tuple[MapLayer, ...]:
    """Return what the map of a workflow draws, from the top; what is sensitive stays out.

    That is what the workflow names, where a result is among what is there of it, else what the last of the steps told
    draws.
    """
    names: Iterable[str] = workflow.map
    if not any("." in name and filling.available(name, city) for name in names):
        names = (*OUTLINES, *sorted(_drawn(told[-1]), key=lambda name: _rank(name, city)), *GROUND)
    found: dict[str, MapLayer] = {}
    for name in names:
        source = filling.available(name, city)
        if not source or source in found or _rank(name, city) == len(_SHAPES) or _is_sensitive(name, city):
            continue
        stem, _, key = name.partition(".")
        step = step_of(stem)
        if not key:
            found[source] = MapLayer(source, words.tr(ROLES[stem].label), stem)
        elif step is not None:
            found[source] = MapLayer(source, layer_name(step, key, algorithms, words))
    return tuple(found.values())


def layer_name(step: Step, key: str, algorithms: Mapping[str, UrbanAlgorithm], words: Words) -> str:
    """Return what a layer that a step makes is called."""
    algorithm = algorithms.get(step.algorithm)
    label = next((sink.label for sink in algorithm.sinks if sink.key == key), "") if algorithm is not None else ""
    return words.tr(Message(label or step.title))


def _drawn(step: Step) -> list[str]:
    names = step.drawn or step.outputs[:1]
    return [name if "." in name or name in ROLES else f"{step.stem}.{name}" for name in names]


def _rank(name: str, city: Workspace) -> int:
    """Return the place of a layer from the top of the map, the last for what cannot be drawn."""
    source = filling.available(name, city)
    table = city.table_of(source) if source else None
    return _SHAPES.index(table.shape) if table is not None and table.shape in _SHAPES else len(_SHAPES)


def _is_sensitive(name: str, city: Workspace) -> bool:
    stem, _, key = name.partition(".")
    if not key:
        return ROLES[stem].sensitive
    step = step_of(stem)
    run = None if step is None else city.run_of(step)
    return run is not None and run.sensitivity.get(key) == "layer"
