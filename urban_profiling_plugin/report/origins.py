"""Where the data of a result comes from, and what its publishers ask to be said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.roles import ROLES
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vendors import VENDORS
from ..workspace import sources
from .lineage import makers, read_by, upstream
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


def origins(city: Workspace, used: Iterable[Run], drawn: Iterable[str], words: Words) -> Origins:
    """Return where the layers come from that these runs read, and those that are drawn, through what made them."""
    made = makers(city)
    roles = {layer.source: (role, layer.vendor) for role, layer in city.roles.items()}
    drawn = list(drawn)
    used = [*used, *(made[source] for source in drawn if source in made)]
    vendors: dict[str, None] = {}
    found = [source for source in drawn if source not in made]
    for run in [*used, *upstream(city, used)]:
        vendor = _vendor(run)
        if vendor:
            vendors[vendor] = None
        else:
            found += [source for source in read_by(run) if source not in made]
    others = set()
    for source in found:
        role, vendor = roles.get(source, ("", ""))
        if vendor in VENDORS:
            vendors[vendor] = None
        else:
            others.add(_name(source, role, words))
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
