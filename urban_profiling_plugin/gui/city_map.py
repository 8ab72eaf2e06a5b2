"""What the QGIS project shows of a city: the layers of its roles, and the results of its steps, grouped by workflow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer

from .. import paths
from ..algorithms.base import UrbanAlgorithm
from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from ..workspace import filling
from ..workspace.steps import Step
from ..workspace.workflows import IMPORT_OSM, IMPORTS, WORKFLOWS, steps
from ..workspace.workspace import Workspace
from .city_layers import adopt, draw_in_metres, find_layer, group, hide, load, show, show_only, unfold

CITY_GROUP = QT_TRANSLATE_NOOP("UrbanProfiling", "City data")

_SHOWN = ("boundary", "areas", "streets", "open_spaces", "buildings")
"""Roles whose layers are visible at first."""
_OF_THE_WHOLE = ("boundary", "areas", "streets", "buildings")
"""Roles whose layer tells where the city lies; the first that is there."""
_OUTLINES = ("boundary", "areas")
"""Those of them that stay visible below results."""


class CityMap:
    """Shows the layers of the city that is worked on in the QGIS project.

    Attributes
    ----------
    city : the city, ``None`` for none; the session sets it.
    """

    def __init__(self, algorithm: Callable[[Step], UrbanAlgorithm | None]) -> None:
        self.city: Workspace | None = None
        self._algorithm = algorithm
        self._lent: list[str] = []
        """Layers of the city that are visible for the results shown now, and were not before."""

    def show_layers(self) -> None:
        """Load what the project lacks of the city's layers and results."""
        if self.city is None:
            return
        for role, declared in ROLES.items():
            source = self.city.layer_of(role)
            if source and find_layer(source) is None:
                load(source, tr(declared.label), _city_group(), visible=role in _SHOWN, style=_style_of(role))
        for step in steps():
            self._load_tables(step)
            self._load_outputs(step, anew=False)
        self._draw_in_metres()

    def show_result(self, step: Step) -> None:
        """Show what a run of a step has just made, in place of what the one before made."""
        self._load_outputs(step, anew=True)
        self._draw_in_metres()

    def show_drawn(self, chosen: Iterable[Step]) -> None:
        """Make what these steps draw visible, and hide what others do: results, and layers shown for them alone."""
        sources = [source for step in chosen for source in self.drawn(step)]
        root = QgsProject.instance().layerTreeRoot()
        for workflow in WORKFLOWS:
            found = root.findGroup(tr(workflow.title))
            if found is not None:
                show_only(sources, found)
        shared = [step for step in steps() if step not in IMPORTS and sum(step in w.steps for w in WORKFLOWS) > 1]
        hide([*self._lent, *(source for step in shared for source in self.drawn(step))])
        self._lent = show(sources)
        for source in sources[:1]:
            unfold(source)

    def drawn(self, step: Step) -> list[str]:
        """Return the layers of a step that are visible at first."""
        names = [
            name if "." in name or name in ROLES else f"{step.stem}.{name}" for name in step.drawn or step.outputs[:1]
        ]
        found = [filling.available(name, self.city) for name in names]
        return [source for source in found if source]

    def receive(self, role: str, layer: QgsMapLayer) -> None:
        """Put a layer that was just opened for a role among the city's, in the role's style unless it has its own."""
        adopt(layer, _city_group(), _style_of(role))

    def _load_tables(self, step: Step) -> None:
        """Load the tables of the city that a step takes because of their name."""
        algorithm = self._algorithm(step)
        labels = {} if algorithm is None else {one.key: tr(one.label) for one in algorithm.parameters}
        for key, names in step.inputs.items():
            for name in names:
                source = filling.available(name, self.city) if name.startswith(filling.TABLE) else None
                if source and find_layer(source) is None:
                    load(source, labels.get(key, key), _city_group(), visible=False)

    def _load_outputs(self, step: Step, anew: bool) -> None:
        run = None if self.city is None else self.city.run_of(step)
        algorithm = self._algorithm(step)
        if self.city is None or run is None or algorithm is None:
            return
        labels = {sink.key: tr(sink.label) for sink in algorithm.sinks}
        # each goes on top of its kind: the one that shows the result last
        sources = {key: run.outputs[key] for key in reversed(step.outputs) if key in run.outputs}
        groups = {node.name() for node in QgsProject.instance().layerTreeRoot().findGroups()}
        into = _group_of(step)
        first = into.name() not in groups
        optional = {sink.key for sink in algorithm.sinks if sink.optional}
        for key, source in sources.items():
            table = self.city.table_of(source)
            if key in optional and table is not None and table.count == 0:
                continue  # a product without roads has no layer of roads
            load(source, labels.get(key, key), into, anew=anew, visible=step.fills.get(key) in _SHOWN)
        if step not in IMPORTS and anew:
            self.show_drawn([step])
            if first:
                # the first result is not to be lost among what it was made from
                show_only([filling.available(role, self.city) or "" for role in _OUTLINES], _city_group())

    def _draw_in_metres(self) -> None:
        for role in _OF_THE_WHOLE:
            layer = find_layer((self.city.layer_of(role) if self.city is not None else None) or "")
            if layer is not None:
                draw_in_metres(layer)
                return


def show_extra(layers: Iterable[QgsVectorLayer]) -> None:
    """Show layers that are no results, on top."""
    into = group(tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Changes")))
    for layer in layers:
        QgsProject.instance().addMapLayer(layer, False)
        into.insertLayer(0, layer)


def _city_group() -> QgsLayerTreeGroup:
    """Return the layer group of the city's data, below what comes of it."""
    return group(tr(CITY_GROUP), below=[tr(workflow.title) for workflow in WORKFLOWS])


def _group_of(step: Step) -> QgsLayerTreeGroup:
    """Return the layer group of a step's results: that of its workflow, the city's where several share it."""
    workflows = [workflow for workflow in WORKFLOWS if step in workflow.steps]
    return group(tr(workflows[0].title)) if len(workflows) == 1 else _city_group()


def _style_of(role: str) -> Path | None:
    """Return the style of a role's layer: that of the import, or one of its own."""
    keys = {filled: key for key, filled in IMPORT_OSM.fills.items()}
    return paths.style(IMPORT_OSM.stem, keys[role]) if role in keys else paths.style("city", role)
