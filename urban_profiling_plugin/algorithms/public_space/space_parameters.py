"""The open spaces that figures are made of, and which of them count: declared once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.text import QT_TRANSLATE_NOOP
from ..parameters import Parameter

if TYPE_CHECKING:
    from ..inputs import Inputs

INVENTORY = Parameter(
    "OPEN_SPACES",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The open space inventory. Spaces count when their access is public and they are not rejected.",
    ),
    "layer",
    geometry=("polygon",),
    role="open_spaces",
)
COUNTING = (
    Parameter(
        "COUNT_UNKNOWN_ACCESS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Count spaces of unknown access"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Also count spaces whose access nobody has recorded."),
        "flag",
        default=False,
        advanced=True,
    ),
    Parameter(
        "COUNT_CHECK",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Count spaces still to be checked"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Also count spaces with the status “check”."),
        "flag",
        default=False,
        advanced=True,
    ),
)
"""Which open spaces count, by what is known of them."""

MIN_AREA_M2 = Parameter(
    "MIN_AREA_M2",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest space"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Smaller spaces do not count."),
    "number",
    default=0.0,
    minimum=0.0,
    unit="m²",
    advanced=True,
)


def counting_arguments(inputs: Inputs) -> dict[str, bool]:
    """Return the arguments of core that say which open spaces count."""
    return {"count_unknown_access": inputs.flag("COUNT_UNKNOWN_ACCESS"), "count_check": inputs.flag("COUNT_CHECK")}
