"""Values that stand for none: they become empty, and are reported."""

from __future__ import annotations

from dataclasses import dataclass

from ... import paths
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_crosswalk import plain


@dataclass(frozen=True)
class Fillers:
    """Values that stand for none: texts, texts that say nothing where every feature has them, and dates."""

    texts: frozenset[str]
    everywhere: frozenset[str]
    dates: tuple[str, ...]


def read_fillers() -> Fillers:
    """Return the plugin's table of fillers."""
    table = read_table(
        paths.table("damage_fillers.csv"), {"kind": ("text", "every_feature", "date"), "value": "text"}, key="value"
    )
    found: dict[str, list[str]] = {"text": [], "every_feature": [], "date": []}
    for kind, value in zip(table.columns["kind"], table.columns["value"]):
        found[kind].append(value if kind == "date" else plain(value))
    return Fillers(frozenset(found["text"]), frozenset(found["every_feature"]), tuple(found["date"]))


def filler_note(layer: str, name: str, value: str, n: int) -> Message:
    """Return the line that reports a filler."""
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "“{layer}”: “{value}” in “{field}” is a filler and became empty ({n} features)."
        ),
        layer=layer,
        field=name,
        value=value,
        n=n,
    )
