"""Checks of a layer's fields: what is missing, empty, or not understood."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..frame import is_missing
from ..progress import Progress
from ..public_space.space_words import ACCESS_WORDS
from ..role_proposals import STANDARDISE, propose
from ..text import QT_TRANSLATE_NOOP, list_ids
from .city_data import CityData, Layer
from .finding import ERROR, NOTE, WARNING, Found, check, each_layer, found

MANY_UNKNOWN_PCT = 25.0
MOSTLY_PCT = 50.0
_TELLING = {
    "buildings": ("use", "levels", "height_m"),
    "streets": ("highway", "width_m", "lanes"),
    "open_spaces": ("kind",),
    "services": ("sector", "service"),
    "stops": ("mode", "capacity"),
    "land_use": ("class",),
    "hazards": ("class",),
}
"""Fields that decide figures where they are filled; elsewhere a missing value means “no” or nothing at all."""


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "A field is missing"),
    severity=ERROR,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fields without which a layer is of no use in its role: the people of a population layer, the class of damage "
        "sites, the space that a survey answer is about.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "The steps that need it stop, unless you name another field to them."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Rename the field that holds it, or choose it in each step that asks."),
)
@each_layer
def required_field_missing(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Fields without which the layer is of no use."""
    for wanted in layer.role.required:
        if layer.frame.find(wanted.name) is None:
            likely = _likely(layer)
            column = likely.get(wanted.name)
            raw = STANDARDISE if wanted.name == "damage_class" and "source_class" in likely else None
            yield found(
                layer.role.name,
                layer.frame,
                None,
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no field “{field}”."),
                fix=raw
                if column is None
                else QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "“{column}” seems to hold it: rename it, or choose it in each step that asks."
                ),
                field=wanted.name,
                column=column,
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Fields that are mostly empty"),
    severity=(NOTE, WARNING),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fields that decide figures and are filled in less than {mostly_pct:g} % of the features: a warning for those "
        "that the role requires, else a note.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Steps put a default in the place of what is missing, or leave the feature out: a cost with two floors for "
        "every building, a width by street class.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fill in what you know, of the largest features first; figures say how much rests on defaults.",
    ),
    mostly_pct=MOSTLY_PCT,
)
@each_layer
def field_mostly_empty(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Fields that hold little."""
    if not len(layer.frame):
        return
    filled: dict[bool, list[str]] = {True: [], False: []}
    for wanted in layer.role.fields:
        required = wanted in layer.role.required
        column = layer.frame.find(wanted.name)
        if column is None or wanted.counts or not (required or wanted.name in _TELLING.get(layer.role.name, ())):
            continue
        share = 100.0 * float(1 - is_empty(layer.frame.columns[column]).mean())
        if share < MOSTLY_PCT:
            filled[required].append(f"{column} ({share:.0f} %)")
    for required, fields in filled.items():
        if fields:
            yield found(
                layer.role.name,
                layer.frame,
                None,
                QT_TRANSLATE_NOOP("UrbanProfiling", "Few features of “{name}” have a value in: {fields}."),
                severity=WARNING if required else NOTE,
                fields=", ".join(fields),
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Words that no step understands"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fields that take certain words only: the status of a space, the capacity of a stop, the class of damage. "
        "Capitals and spaces around a word do not matter.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "The feature is treated as if nothing were known about it."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Put one of the accepted words in the place of the others."),
)
@each_layer
def unexpected_value(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Words that no step understands."""
    for wanted in layer.role.fields:
        if not wanted.accepted or layer.frame.find(wanted.name) is None:
            continue
        values = layer.frame.texts(wanted.name)
        accepted = [*wanted.accepted, *(f"{word}.0" for word in wanted.accepted if word.isdigit())]
        wrong = ~np.isin(values.astype(str), accepted) & (values != None)  # noqa: E711 - elementwise
        if wrong.any():
            yield found(
                layer.role.name,
                layer.frame,
                wrong,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.",
                ),
                fix=QT_TRANSLATE_NOOP("UrbanProfiling", "Use one of: {accepted}."),
                field=wanted.name,
                words=", ".join(sorted(set(values[wrong]))[:5]),
                accepted=", ".join(wanted.accepted),
            )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces of unknown access"),
    severity=(WARNING, NOTE),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Open spaces without a known word in the field access; a note when they are no more than {many_pct:g} %.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Only spaces open to everyone count as public. Who may enter decides how large the share of public space is.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The inventory takes parks and squares as public and leaves the rest to be checked: check the large ones "
        "first.",
    ),
    roles=("open_spaces",),
    many_pct=MANY_UNKNOWN_PCT,
)
def unknown_access(city: CityData, progress: Progress) -> Iterator[Found]:
    """Open spaces of which nobody said who may enter."""
    frame = city.layers.get("open_spaces")
    if frame is None or not len(frame):
        return
    words = frame.texts("access")
    unknown = np.array([ACCESS_WORDS.get(word, "unknown") == "unknown" for word in words], dtype=bool)
    if unknown.any():
        share = 100.0 * float(unknown.mean())
        strange = sorted({word for word in words.tolist() if word is not None and word not in ACCESS_WORDS})
        plain = QT_TRANSLATE_NOOP(
            "UrbanProfiling", "Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”."
        )
        with_words = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}” is not recorded, or in words that are "
            "not known: {words}.",
        )
        yield found(
            "open_spaces",
            frame,
            unknown,
            with_words if strange else plain,
            severity=WARNING if share > MANY_UNKNOWN_PCT else NOTE,
            share=share,
            words=list_ids(strange, 5),
        )


def _likely(layer: Layer) -> dict[str, str]:
    """Return the columns that probably hold fields of the role under other names, by field."""
    proposals = propose(layer.frame.kinds, "any", layer.frame.name)
    return next((item.mapping for item in proposals if item.role == layer.role.name), {})


def is_empty(values: np.ndarray) -> np.ndarray:
    """Return where a column holds no value, or a text of nothing but spaces.

    >>> is_empty(np.array(["a", " ", None], dtype=object)).tolist()
    [False, True, True]
    """
    if values.dtype != object:
        return is_missing(values)
    return np.array([value is None or value != value or not str(value).strip() for value in values], dtype=bool)
