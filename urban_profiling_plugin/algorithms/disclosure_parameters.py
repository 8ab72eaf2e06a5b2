"""What becomes of small counts of people: declared once for every algorithm that counts them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from .inputs import Inputs
from .parameters import Parameter

if TYPE_CHECKING:
    from ..core.disclosure import SmallCells

SMALL_CELLS = Parameter(
    "SMALL_CELLS",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts by area"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use "
        "inside the office only.",
    ),
    "choice",
    default="suppress",
    options=("suppress", "show"),
    option_labels=(
        QT_TRANSLATE_NOOP("UrbanProfiling", "Hide them"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Show them"),
    ),
    advanced=True,
)
MIN_COUNT = Parameter(
    "MIN_COUNT",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest count shown"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Counts of people below this are small."),
    "number",
    default=5.0,
    minimum=1.0,
    advanced=True,
)
COUNTS_BY_AREA = (SMALL_CELLS, MIN_COUNT)
COUNTS_OF_PEOPLE = (
    replace(SMALL_CELLS, label=QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts of people")),
    MIN_COUNT,
)


def small_cells(inputs: Inputs) -> SmallCells:
    """Return the choice as core wants it."""
    from ..core.disclosure import SmallCells

    return SmallCells(inputs.choice("SMALL_CELLS") == "suppress", inputs.number("MIN_COUNT"))
