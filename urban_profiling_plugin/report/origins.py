"""Where the data of a result comes from, and what its publishers ask to be said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vendors import VENDORS
from ..workspace import runs, sources
from .words import Words

if TYPE_CHECKING:
    from ..workspace.runs import Run
    from ..workspace.workspace import Workspace

# sources: as for the notes of `core.city.footprint_notes`; Copernicus EMS: its data policy, “cite © European Union,
# EMSR…”, of which the activation stands in the file's name
ATTRIBUTIONS = {
    "osm": "© OpenStreetMap contributors, Open Database License (ODbL)",
    "overture": "Overture Maps Foundation, © OpenStreetMap contributors, Open Database License (ODbL)",
    "google": "Google Open Buildings, CC BY 4.0",
    "microsoft": "Microsoft building footprints",
    "copernicus": "© European Union, Copernicus Emergency Management Service",
}
"""What is to be named, by the word for the vendor; of others the name alone. Proper names: not translated."""
_OSM, _FOOTPRINTS = "urbanprofiling:importosm", "urbanprofiling:importfootprints"
_NAMED = {"Overture": "overture", "Google": "google", "Microsoft": "microsoft", "OpenStreetMap": "osm"}
"""Proper names in the note on the licence, by which an import tells whose data it found; the first that is there."""


@dataclass(frozen=True)
class Origins:
    """Publishers to be named, and names of files and layers of which no publisher is recorded."""

    attributions: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def origins(city: Workspace, used: Iterable[Run], words: Words) -> Origins:
    """Return where the layers come from that these runs read, through every run that made them."""
    made = {place: run for run in city.runs if run.status == runs.DONE for place in run.outputs.values()}
    roles = {layer.source: (role, layer.vendor) for role, layer in city.roles.items()}
    vendors: dict[str, None] = {}
    others: dict[str, None] = {}
    todo, seen = [item.source for run in used for items in run.inputs.values() for item in items], set()
    while todo:
        source = todo.pop(0)
        if source in seen:
            continue
        seen.add(source)
        run = made.get(source)
        role, vendor = roles.get(source, ("", ""))
        if run is not None:
            vendor = _vendor(run)
            if not vendor:
                todo += [item.source for items in run.inputs.values() for item in items]
        if vendor in VENDORS:
            vendors[vendor] = None
        elif run is None:
            others[_name(source, role, words)] = None
    return Origins(tuple(ATTRIBUTIONS.get(vendor, VENDORS[vendor]) for vendor in vendors), tuple(sorted(others)))


def _vendor(run: Run) -> str:
    """Return whose data a run brought in, empty when it made its layers from others."""
    if run.algorithm == _OSM:
        return "osm"
    if run.algorithm != _FOOTPRINTS:
        return ""
    scheme = str(run.parameters.get("SCHEME") or "auto")
    if scheme != "auto":
        return scheme if scheme in VENDORS else ""
    note = run.notes[0] if run.notes else ""
    return next((vendor for name, vendor in _NAMED.items() if name in note), "")


def _name(source: str, role: str, words: Words) -> str:
    """Return what a layer is called: its role, with its file where that tells more."""
    path, table = sources.parts_of(source)
    label = words.tr(ROLES[role].label) if role in ROLES else ""
    name = table or path.stem
    if not label or name == role:
        return label or name
    return words.tr(QT_TRANSLATE_NOOP("UrbanProfiling", "{role} ({file})"), role=label, file=name)
