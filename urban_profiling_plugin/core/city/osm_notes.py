"""What the user is told about an import: what was repaired, left out, could not be read, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .osm_file import Losses
from .osm_layers import LAYERS, Remarks

_SHOWN = 5


def geometry_notes(
    repaired: Mapping[str, Sequence[int]],
    unusable: Mapping[str, Sequence[int]],
    open_ways: Mapping[str, Sequence[int]],
    doubles: Mapping[str, Sequence[int]],
) -> list[Message]:
    """Return notes on outlines, by layer key."""
    templates = (
        (
            repaired,
            QT_TRANSLATE_NOOP("UrbanProfiling", "“{name}”: {n} invalid outlines were repaired (OSM ids {ids})."),
        ),
        (
            unusable,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} outlines cannot be built and were left out, mostly because the file lacks their nodes "
                "(OSM ids {ids}).",
            ),
        ),
        (
            open_ways,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "“{name}”: {n} ways tagged as an area are not closed and were left out (OSM ids {ids}).",
            ),
        ),
        (
            doubles,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "“{name}”: {n} features that are mapped twice were taken once (OSM ids {ids})."
            ),
        ),
    )
    return [
        message(template, name=LAYERS[key].name, n=len(ids), ids=list_ids(ids))
        for by_layer, template in templates
        for key, ids in by_layer.items()
        if len(ids)
    ]


def file_notes(losses: Losses, cut: Sequence[int]) -> list[Message]:
    """Return notes on what the file does not hold whole; `cut` are the ids of kept features that lack nodes."""
    notes = []
    if len(cut):
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} features lack some of their nodes in the file, mostly at the edge of the extract; they are "
                    "kept with the nodes there are, so their shape is incomplete (OSM ids {ids}).",
                ),
                n=len(cut),
                ids=list_ids(cut),
            )
        )
    if losses.lost_ways:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} ways anywhere in the file have fewer than two nodes in it and were left out (OSM ids {ids}).",
                ),
                n=len(losses.lost_ways),
                ids=list_ids(losses.lost_ways),
            )
        )
    if losses.lost_relations:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} areas anywhere in the file were left out because ways of their outline are missing in it or "
                    "do not close; an extract that keeps relations whole would have them (OSM ids {ids}).",
                ),
                n=len(losses.lost_relations),
                ids=list_ids(losses.lost_relations),
            )
        )
    if losses.messages:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "GDAL met {n} faulty geometries: {texts}"),
                n=len(losses.messages),
                texts="; ".join(list(dict.fromkeys(losses.messages))[:_SHOWN]),
            )
        )
    return notes


def tag_notes(remarks: Remarks) -> list[Message]:
    """Return notes on tags."""
    notes = []
    if remarks.streets_left_out:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Ways that are no street today were left out of the streets, by highway value: {values}.",
                ),
                values=_most_common(remarks.streets_left_out),
            )
        )
    if remarks.streets_unknown:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Ways whose highway value the table of highways does not list were left out: {values}. To import "
                    "them, give a table that lists the values.",
                ),
                values=_most_common(remarks.streets_unknown),
            )
        )
    for key, values in sorted(remarks.unread.items()):
        if values:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling", "{n} values of the tag {key} are no number and were left empty: {values}."
                    ),
                    n=sum(values.values()),
                    key=key,
                    values=_most_common(values),
                )
            )
    return notes


def empty_note(keys: Sequence[str]) -> list[Message]:
    """Return a note on layers without a feature."""
    if not keys:
        return []
    return [
        message(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Nothing was found for: {layers}."),
            layers=", ".join(LAYERS[key].name for key in keys),
        )
    ]


def boundary_note(margin_m: float) -> Message:
    """Return what was kept near a boundary."""
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Buildings that touch the boundary were kept, and of the other layers all that lies within {margin_m:g} m "
            "of it, whole: people near the edge walk across it.",
        ),
        margin_m=margin_m,
    )


def _most_common(values: Counter) -> str:
    shown = ", ".join(f"{value} ({number})" for value, number in values.most_common(_SHOWN))
    return shown + (f", … (+{len(values) - _SHOWN})" if len(values) > _SHOWN else "")
