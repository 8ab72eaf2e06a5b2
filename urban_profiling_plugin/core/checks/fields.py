"""Checks of a layer's fields: what is missing, misspelt, repeated or garbled."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..frame import Frame, is_missing
from ..progress import Progress
from ..public_space.space_words import ACCESS_WORDS
from ..roles import Role
from ..text import QT_TRANSLATE_NOOP
from .finding import ERROR, NOTE, WARNING, CityData, Finding, found

MANY_UNKNOWN_PCT = 25.0


def required_field_missing(frame: Frame, role: Role) -> Iterator[Finding]:
    """Fields without which the layer is of no use."""
    for wanted in role.required:
        if frame.find(wanted.name) is None:
            yield found(
                "required_field_missing",
                ERROR,
                role.name,
                frame,
                None,
                QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}” has no field “{field}”."),
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Rename the field that holds it, or choose it in each step that asks."
                ),
                field=wanted.name,
            )


def unexpected_value(frame: Frame, role: Role) -> Iterator[Finding]:
    """Words that no step understands."""
    for wanted in role.fields:
        if not wanted.accepted or frame.find(wanted.name) is None:
            continue
        values = frame.texts(wanted.name)
        accepted = [*wanted.accepted, *(f"{word}.0" for word in wanted.accepted if word.isdigit())]
        wrong = ~np.isin(values.astype(str), accepted) & (values != None)  # noqa: E711 - elementwise
        if wrong.any():
            yield found(
                "unexpected_value",
                WARNING,
                role.name,
                frame,
                wrong,
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The field “{field}” of “{name}” holds words that are not known in {n} features: {words}.",
                ),
                QT_TRANSLATE_NOOP("UrbanProfiling", "Use one of: {accepted}."),
                field=wanted.name,
                words=", ".join(sorted(set(values[wrong]))[:5]),
                accepted=", ".join(wanted.accepted),
            )


def duplicate_ids(frame: Frame, role: Role) -> Iterator[Finding]:
    """Identifiers that two features share."""
    for wanted in role.fields:
        column = frame.find(wanted.name) if wanted.identifies else None
        if column is None:
            continue
        values = frame.columns[column]
        given = np.flatnonzero(~is_missing(values))
        _, first = np.unique(values[given].astype(str), return_index=True)
        again = np.delete(given, first)
        if len(again):
            yield found(
                "duplicate_ids",
                WARNING,
                role.name,
                frame,
                again,
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} features of “{name}” repeat the “{field}” of an earlier one."),
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "Results are joined by it: give each feature its own, or remove copies."
                ),
                field=column,
            )


def text_encoding(frame: Frame, role: Role) -> Iterator[Finding]:
    """Letters garbled by a wrong character encoding."""
    for name, values in frame.columns.items():
        if values.dtype != object:
            continue
        garbled = {value: mended for value in set(values.tolist()) if (mended := _mended(value)) is not None}
        if not garbled:
            continue
        rows = np.flatnonzero(np.array([value in garbled for value in values], dtype=bool))
        example = values[rows[0]]
        yield found(
            "text_encoding",
            WARNING,
            role.name,
            frame,
            rows,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” is garbled in {n} features, for example “{example}”."
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Set the right encoding in the layer's properties (Source › Data source encoding) or export it again "
                "as UTF-8{hint}.",
            ),
            field=name,
            example=str(example)[:40],
            hint=f" (“{garbled[example][:40]}”)" if garbled[example] else "",
        )


def unknown_access(city: CityData, progress: Progress) -> Iterator[Finding]:
    """Open spaces of which nobody said who may enter."""
    frame = city.layers.get("open_spaces")
    if frame is None or not len(frame):
        return
    words = frame.texts("access")
    unknown = np.array([ACCESS_WORDS.get(word, "unknown") == "unknown" for word in words], dtype=bool)
    if unknown.any():
        share = 100.0 * float(unknown.mean())
        yield found(
            "unknown_access",
            WARNING if share > MANY_UNKNOWN_PCT else NOTE,
            "open_spaces",
            frame,
            unknown,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Nobody recorded who may enter {n} of {all} open spaces ({share:.0f} %) of “{name}”."
            ),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The inventory takes parks and squares as public and leaves the rest to be checked: check the large "
                "ones first.",
            ),
            share=share,
        )


def _mended(value: object) -> str | None:
    """Return what a garbled text was meant to be (empty when that is lost), ``None`` when it is not garbled."""
    if not isinstance(value, str) or value.isascii():
        return None
    if "\ufffd" in value:
        return ""
    for encoding in ("cp1252", "latin-1"):
        try:
            return value.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return None
