"""What a core function returns: layers, figures and what a reader must know about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .text import Message

if TYPE_CHECKING:
    # adapters import this module when QGIS starts, where shapely may be missing
    from .frame import Frame


@dataclass
class Result:
    """Layers by sink key, figures by output key (``None`` when undefined), notes on method and uncertainty.

    A figure is a number, or a text that a number cannot be read without (its currency). `breakdown` holds pairs (label,
    value) that a small chart can show, in the unit of the headline figure.
    """

    layers: dict[str, Frame] = field(default_factory=dict)
    figures: Mapping[str, float | str | None] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)
    breakdown: list[tuple[str, float | None]] = field(default_factory=list)


def plain_figure(value: Any) -> float | int | str | None:
    """Return a figure as plain Python: whole numbers whole, ``None`` where it is not a number.

    >>> plain_figure(float("nan")), plain_figure(3), plain_figure("EUR")
    (None, 3, 'EUR')
    """
    if value is None or value != value:
        return None
    if isinstance(value, (int, str)):
        return value
    whole = getattr(value, "dtype", None) is not None and value.dtype.kind == "i"
    return int(value) if whole else float(value)
