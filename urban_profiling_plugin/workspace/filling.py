"""What fills a step's parameters: roles, earlier steps, files, known names of fields, defaults. Free of widgets."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import sources
from .steps import Step
from .workflows import step_of

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..algorithms.parameters import Parameter
    from .workspace import Workspace

LAYER_KINDS = ("layer", "raster")
FILE_KINDS = ("file", "files", "file_or_layer")
TABLE = "table:"
"""What a candidate begins with that names a table of the city's GeoPackage."""


def available(candidate: str, city: Workspace | None) -> Any:
    """Return what a role, ``stem.KEY`` of a step or ``table:name`` stands for now; ``None`` when it is not there."""
    if city is None:
        return None
    if candidate.startswith(TABLE):
        table = candidate[len(TABLE) :]
        return city.source(table) if table in city.tables else None
    stem, _, key = candidate.partition(".")
    if not key:
        return city.layer_of(stem)
    step = step_of(stem)
    run = None if step is None else city.run_of(step)
    if run is None:
        return None
    found = run.outputs.get(key) or run.parameters.get(key)
    return run.figures.get(key) if found is None else found


class Layers:
    """What must be known of layers to fill them in, from the workspace."""

    def __init__(self, city: Workspace | None = None) -> None:
        self._city = city

    def fits(self, source: str, parameter: Parameter) -> bool:
        """Tell whether a layer is of a kind that a parameter takes; one that cannot be opened here is."""
        table = None if self._city is None else self._city.table_of(source)
        if table is None or table.shape == "any":
            return True
        wanted = ("raster",) if parameter.kind == "raster" else parameter.geometry
        if table.shape == "raster" or "raster" in wanted:
            return table.shape in wanted
        return table.shape in wanted or "table" in wanted or ("any" in wanted and table.shape != "table")

    def is_there(self, source: str) -> bool:
        """Tell whether a layer or file is where it was; one without a file, which a project keeps, always is."""
        if self._city is None or not names_file(source):
            return True
        path = sources.parts_of(source)[0]
        if not os.path.exists(path) and not source.startswith("/vsi"):  # noqa: PTH110 - takes names no file can have
            return False
        return "|" not in source or self._city.table_of(source) is not None

    def is_empty(self, source: str) -> bool:
        """Tell whether a layer is known to have no features: a product without roads gives one."""
        table = None if self._city is None else self._city.table_of(source)
        return table is not None and table.count == 0

    def fields(self, source: str) -> list[str]:
        """Return the names of a layer's fields."""
        return [] if self._city is None else self._city.fields_of(source)

    def renamed(self, source: str) -> Mapping[str, str]:
        """Return how a role's layer calls fields that the role calls otherwise."""
        roles = {} if self._city is None else self._city.roles
        return next((layer.mapping for layer in roles.values() if layer.source == source), {})


def prefilled(step: Step, algorithm: UrbanAlgorithm, city: Workspace | None, layers: Layers) -> dict[str, Any]:
    """Return the parameters as roles, earlier steps, known names of fields and defaults fill them."""
    chosen = {} if city is None else city.choices.get(step.stem, {})
    values: dict[str, Any] = {}
    for parameter in algorithm.parameters:
        found = [available(candidate, city) for candidate in step.inputs.get(parameter.key, ())]
        if parameter.kind in LAYER_KINDS:
            found = [source for source in found if source and layers.fits(source, parameter)]
            own = {step.table(key) for key in step.outputs}  # its result of before may be gone
            found = [source for source in found if sources.parts_of(source)[1] not in own or layers.is_there(source)]
            if parameter.optional:
                found = [source for source in found if not layers.is_empty(source)]
        value = next((item for item in found if item not in (None, "", [])), None)
        if value is None and city is not None:
            files = [city.folder / name for name in step.files.get(parameter.key, ())]
            value = next((file.as_posix() for file in files if file.is_file()), None)
        if parameter.kind == "text" and isinstance(value, (int, float)):
            value = f"{value:g}"
        if value is None and parameter.key in step.field_names:
            layer = chosen.get(parameter.parent, values.get(parameter.parent))
            names = _field_names(layers, layer) if layer else {}
            named = [names[name] for name in step.field_names[parameter.key] if name in names]
            value = named if parameter.kind == "fields" else next(iter(named), None)
        if value is None and parameter.key in step.settings:
            value = step.settings[parameter.key]
        if value is None and parameter.kind == "field" and isinstance(parameter.default, str):
            layer = chosen.get(parameter.parent, values.get(parameter.parent))
            value = layers.renamed(layer).get(parameter.default) if layer else None
        if value is None and parameter.kind not in LAYER_KINDS:
            value = list(parameter.default) if isinstance(parameter.default, tuple) else parameter.default
        values[parameter.key] = value
    return values


def _field_names(layers: Layers, layer: str) -> dict[str, str]:
    """Return a layer's fields by name in lower case, and by what its role calls them."""
    names = {name.lower(): name for name in layers.fields(layer)}
    return {**{name.lower(): own for name, own in layers.renamed(layer).items()}, **names}


def parameters(step: Step, algorithm: UrbanAlgorithm, city: Workspace | None, layers: Layers) -> dict[str, Any]:
    """Return the parameters of the next run: what the user chose, else what is filled in."""
    values = prefilled(step, algorithm, city, layers)
    chosen = {} if city is None else city.choices.get(step.stem, {})
    return {key: chosen.get(key, value) for key, value in values.items()}


def layer_sources(algorithm: UrbanAlgorithm, values: Mapping[str, Any]) -> list[str]:
    """Return the sources of the layers and files among these parameters."""
    found: list[str] = []
    for parameter in algorithm.parameters:
        value = values.get(parameter.key)
        if parameter.kind in (*LAYER_KINDS, "layers", *FILE_KINDS) and value:
            given = value if isinstance(value, (list, tuple)) else [value]
            found += [sources.file_part(spelled(str(item))) for item in given]
    return found


def spelled(value: str) -> str:
    """Return a file in the one spelling that runs record; a table, or a layer in memory, as it is."""
    return value if "|" in value else Path(value).as_posix()


def names_file(source: str) -> bool:
    """Tell whether a source names a file; layers in memory, and those of databases, have none."""
    return "|" in source or ("/" in source and "://" not in source) or "\\" in source
