"""What a core function returns: layers, figures and what a reader must know about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from .frame import Frame
from .text import Message


@dataclass
class Result:
    """Output layers by sink key, figures by number-output key (``None`` when undefined), notes on method and uncertainty.

    `breakdown` holds pairs (label, value) that a small chart can show, in the unit of the headline figure.
    """

    layers: dict[str, Frame] = field(default_factory=dict)
    figures: dict[str, float | None] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)
    breakdown: list[tuple[str, float | None]] = field(default_factory=list)
