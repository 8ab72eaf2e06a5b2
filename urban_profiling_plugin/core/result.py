"""What a core function returns: layers, figures and what a reader must know about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .text import Message

if TYPE_CHECKING:
    # adapters import this module when QGIS starts, where shapely may be missing
    from .frame import Frame


@dataclass
class Result:
    """Layers by sink key, figures by number-output key (``None`` when undefined), notes on method and uncertainty.

    `breakdown` holds pairs (label, value) that a small chart can show, in the unit of the headline figure.
    """

    layers: dict[str, Frame] = field(default_factory=dict)
    figures: Mapping[str, float | None] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)
    breakdown: list[tuple[str, float | None]] = field(default_factory=list)
