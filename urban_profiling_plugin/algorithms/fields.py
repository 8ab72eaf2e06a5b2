"""What a person reads in place of an output field's name. A percentage names its denominator."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr
from .city.aliases import ALIASES as CITY
from .profile.aliases import ALIASES as PROFILE
from .public_space.aliases import ALIASES as PUBLIC_SPACE
from .recovery.aliases import ALIASES as RECOVERY

_SHARED = {
    "area_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Area (m²)"),
    "area_ha": QT_TRANSLATE_NOOP("UrbanProfiling", "Area (ha)"),
    "perimeter_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Perimeter (m)"),
    "kind": QT_TRANSLATE_NOOP("UrbanProfiling", "Kind"),
    "owner": QT_TRANSLATE_NOOP("UrbanProfiling", "Owner"),
    "access": QT_TRANSLATE_NOOP("UrbanProfiling", "Access"),
    "status": QT_TRANSLATE_NOOP("UrbanProfiling", "Status"),
    "population": QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
    "facility_id": QT_TRANSLATE_NOOP("UrbanProfiling", "Facility"),
    "class": QT_TRANSLATE_NOOP("UrbanProfiling", "Class"),
    "suppressed": QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts hidden"),
    "name": QT_TRANSLATE_NOOP("UrbanProfiling", "Name"),
    "capacity": QT_TRANSLATE_NOOP("UrbanProfiling", "Capacity"),
    "rank": QT_TRANSLATE_NOOP("UrbanProfiling", "Rank (1 first)"),
    "rank_p05": QT_TRANSLATE_NOOP("UrbanProfiling", "Rank, fifth percentile of draws"),
    "rank_p50": QT_TRANSLATE_NOOP("UrbanProfiling", "Rank, median of draws"),
    "rank_p95": QT_TRANSLATE_NOOP("UrbanProfiling", "Rank, ninety-fifth percentile of draws"),
    "availability": QT_TRANSLATE_NOOP("UrbanProfiling", "Indicators known (share, 0 to 1)"),
}
ALIASES = {**_SHARED, **CITY, **PUBLIC_SPACE, **PROFILE, **RECOVERY}


_BY_ENDING = {
    "_newly_served": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} newly within reach"),
    "_served_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} within reach (% of {group})"),
    "_served": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} within reach"),
    "_quality_score": QT_TRANSLATE_NOOP("UrbanProfiling", "{group}: quality (0 worst to 100 best)"),
    "_answers_n": QT_TRANSLATE_NOOP("UrbanProfiling", "{group}: forms about the space"),
    "_score": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} (score)"),
    "_cut_off_before": QT_TRANSLATE_NOOP("UrbanProfiling", "People cut off from {group} before clearing"),
    "_cut_off_after": QT_TRANSLATE_NOOP("UrbanProfiling", "People cut off from {group} after clearing"),
}

_AROUND_A_WORD = {
    ("kind_", "_n"): QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces, kind {word}"),
    ("size_", "_n"): QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces, size {word}"),
    ("class_", "_pct"): QT_TRANSLATE_NOOP("UrbanProfiling", "Land of class {word} (% of area)"),
}
"""Fields made of a word of the data: ``kind_dog_park_n``, ``class_homes_pct``."""


def alias(field: str) -> str:
    """Return the alias of an output field, empty when the name says it."""
    text = ALIASES.get(field)
    if text:
        return tr(text)
    for ending, template in _BY_ENDING.items():
        if field.endswith(ending):
            return tr(template, group=field[: -len(ending)])
    for (prefix, ending), template in _AROUND_A_WORD.items():
        if field.startswith(prefix) and field.endswith(ending):
            return tr(template, word=field[len(prefix) : -len(ending)].replace("_", " "))
    return ""
