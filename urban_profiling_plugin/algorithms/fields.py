"""What a person reads in place of an output field's name. A percentage names its denominator."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

ALIASES = {
    "area_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Area (m²)"),
    "open_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space (m²)"),
    "open_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space (% of area)"),
    "street_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land (m²)"),
    "street_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land (% of area)"),
    "share_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space and streets (% of area)"),
    "share_m2_pp": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space and streets (m² per person)"),
}


def alias(field: str) -> str:
    """Return the alias of an output field, empty when the name says it."""
    text = ALIASES.get(field)
    return tr(text) if text else ""
