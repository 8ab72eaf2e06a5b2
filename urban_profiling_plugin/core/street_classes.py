"""What class each street has, and which classes make up the network that a question is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from pathlib import Path

import numpy as np

from ..paths import table
from .errors import UrbanProfilingError
from .frame import Frame
from .tables import read_table
from .text import QT_TRANSLATE_NOOP, Message, message

UNKNOWN = "unknown"
"""A table's row for every class that it does not name."""
NO_STREET, NO_CLASS = "no street", "no class"
"""What is said in place of a class."""
LEFT_OUT = frozenset(
    {"proposed", "planned", "construction", "parking_aisle", "driveway", "track"}
    | {"rail", "light_rail", "subway", "narrow_gauge", "funicular", "monorail"}
)
"""Classes that a table must name, and count, before they count: a table of one's own need not list them."""
NETWORKS = ("streets", "walk")
"""``streets``: for vehicles, and pedestrian streets; ``walk``: all that one may walk, with footpaths and alleys."""
_NO_STREET_TAGS = ("railway", "waterway", "aerialway", "aeroway", "barrier", "man_made", "power")
CLASS_TAGS = ("service", *_NO_STREET_TAGS, "other_tags")
"""Fields that `street_classes` reads beside the class; most tell what a line without one is instead of a street."""
_CLOSED = ("private", "no")


def street_classes(streets: Frame, class_field: str | None, named: Collection[str]) -> np.ndarray:
    """Return each street's class in lower case, `NO_CLASS` where it is missing, `NO_STREET` where it is something else.

    The class of an OpenStreetMap ``service`` way is its kind of service (field ``service``) where that is `named`.
    Both fields are also found inside GDAL's ``other_tags``.

    Raises
    ------
    UrbanProfilingError : the layer has no such field.

    >>> ways = Frame(None, {"highway": np.array(["Primary", "service", None], dtype=object),
    ...                     "service": np.array([None, "alley", None], dtype=object)})
    >>> street_classes(ways, "highway", ["alley"]).tolist()
    ['primary', 'alley', 'no class']
    """
    classes = streets.texts(class_field) if class_field else np.full(len(streets), None, dtype=object)
    if class_field:
        streets.column(class_field)  # a field that was asked for must be there
    service = street_tag(streets, "service")
    finer = np.array([kind in named for kind in service], dtype=bool) & (classes == "service")
    classes = np.where(finer, service, classes)
    missing = np.array([value is None for value in classes], dtype=bool)
    classes[missing] = NO_CLASS
    # a raw OpenStreetMap line layer holds railways, rivers and walls beside its streets
    others = [~np.isin(streets.texts(name), (None, "no")) for name in _NO_STREET_TAGS]
    raw = class_field is not None and streets.find("other_tags") is not None
    classes[missing & (raw | np.any(others, axis=0))] = NO_STREET
    return classes


def no_street_in(streets: Frame, areas: Frame) -> UrbanProfilingError:
    """Return the error that the streets lie elsewhere."""
    return UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "No street of “{streets}” lies in “{areas}”. Check that they show the same city and that both layers "
            "have the right CRS.",
        ),
        streets=streets.name,
        areas=areas.name,
    )


def street_tag(streets: Frame, name: str) -> np.ndarray:
    """Return an OpenStreetMap tag as lower-case text: its own field, or its entry in GDAL's ``other_tags``."""
    values = streets.texts(name)
    others = streets.find("other_tags")
    if streets.find(name) is None and others is not None:
        entry = re.compile(f'"{name}"=>"([^"]*)"')
        found = [entry.search(text) if isinstance(text, str) else None for text in streets.columns[others]]
        values[:] = [None if hit is None else hit.group(1).strip().lower() for hit in found]
    return values


def count_words(values: np.ndarray) -> str:
    """Return “word n, word n”, the most frequent first.

    >>> count_words(np.array(["path", "steps", "path"]))
    'path 2, steps 1'
    """
    return ", ".join(f"{name} {n}" for name, n in sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))


def read_networks(path: str | Path | None = None) -> Frame:
    """Return the table of classes by network (``class``, ``streets``, ``walk``: yes or no), or the plugin's own."""
    columns = {"class": "text", "streets": "boolean", "walk": "boolean"}
    return read_table(path or table("street_networks.csv"), columns, key="class", required=NETWORKS)


def streets_of_network(
    streets: Frame, class_field: str | None, network: str, networks: Frame
) -> tuple[np.ndarray, list[Message]]:
    """Return which streets belong to a network, and what was left out.

    A class that the table does not name counts as its row ``unknown`` does, a missing one counts; private streets
    (field ``access``: private or no) do not.

    Parameters
    ----------
    network : a word of `NETWORKS`; `networks` : from `read_networks`.

    Raises
    ------
    UrbanProfilingError : none is left.
    """
    answer = {name.lower(): bool(yes) for name, yes in zip(networks.columns["class"], networks.columns[network])}
    classes = street_classes(streets, class_field, set(answer) | LEFT_OUT)
    unknown = answer.get(UNKNOWN, True)
    named = {**dict.fromkeys((*LEFT_OUT, NO_STREET), False), NO_CLASS: True, **answer}
    counted = np.array([named.get(name, unknown) for name in classes], dtype=bool)
    closed = counted & np.isin(street_tag(streets, "access"), _CLOSED)
    counted &= ~closed
    reasons = np.where(closed, "access private", classes)
    if not counted.any():
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} features of “{name}” belongs to the network “{network}” ({counts}). Check the class "
                "field, or take the network “walk”.",
            ),
            n=len(streets),
            name=streets.name,
            network=network,
            counts=count_words(reasons),
        )
    if counted.all():
        return counted, []
    return counted, [
        message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: not part of the network “{network}”: {counts}."),
            name=streets.name,
            network=network,
            counts=count_words(reasons[~counted]),
        )
    ]
