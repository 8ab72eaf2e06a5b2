"""The notes of several runs as one list, the weightiest first, with layers called what a person calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ..core.roles import ROLES
from ..workspace import sources
from ..workspace.workflows import steps
from .map_layers import layer_name
from .words import Words

if TYPE_CHECKING:
    from ..algorithms.base import UrbanAlgorithm
    from ..workspace.workspace import Workspace

CODE = re.compile(r"\b(?:EPSG|ESRI|IGNF):\w+")
"""Code of a coordinate system in a text."""


def notes_by_weight(told: Sequence[Sequence[str]], others: Sequence[Sequence[str]] = ()) -> tuple[str, ...]:
    """Return every note once: those on several of the figures told first, then as the figures stand, then the others'.

    Notes that name a coordinate system come last: the page names it anyway.

    >>> notes_by_weight([["in EPSG:4326", "a", "both"], ["both", "b"]], [["c"]])
    ('both', 'a', 'b', 'c', 'in EPSG:4326')
    """
    said = [note for notes in told for note in dict.fromkeys(notes)]
    ranked = sorted(dict.fromkeys(said), key=lambda note: -said.count(note))
    every = dict.fromkeys([*ranked, *(note for notes in others for note in notes)])
    return tuple(sorted(every, key=lambda note: bool(CODE.search(note))))


def layer_names(algorithms: Mapping[str, UrbanAlgorithm], city: Workspace, words: Words) -> dict[str, str]:
    """Return what a person calls the layers of the city, by the name that QGIS gives a table of its GeoPackage."""
    found = {}
    for step in steps():
        run = city.run_of(step)
        for key, place in ({} if run is None else run.outputs).items():
            found[place] = layer_name(step, key, algorithms, words)
    found.update({layer.source: words.tr(ROLES[role].label) for role, layer in city.roles.items() if role in ROLES})
    tables = ((sources.parts_of(place), name) for place, name in found.items())
    return {f"{path.stem} — {table}": name for (path, table), name in tables if table}


def plain_names(notes: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return notes with what a person calls the layers in place of what QGIS calls them; what is the same then once.

    >>> plain_names(["“city — streets”: 3 left out."], {"city — streets": "Streets"})
    ('“Streets”: 3 left out.',)
    """
    found = []
    for note in notes:
        for name, plain in names.items():
            note = note.replace(f"“{name}”", f"“{plain}”")
        found.append(note)
    return tuple(dict.fromkeys(found))
