"""What a person reads in place of an output field's name. A percentage names its denominator."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

ALIASES = {
    "area_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Area (m²)"),
    "area_ha": QT_TRANSLATE_NOOP("UrbanProfiling", "Area (ha)"),
    "perimeter_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Perimeter (m)"),
    "open_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space (m²)"),
    "open_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space (% of area)"),
    "open_verified_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Verified open public space (% of area)"),
    "open_m2_pp": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space (m² per person)"),
    "street_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land (m²)"),
    "street_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land (% of area)"),
    "street_low_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land, narrow widths (% of area)"),
    "street_high_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Street land, wide widths (% of area)"),
    "street_km": QT_TRANSLATE_NOOP("UrbanProfiling", "Street length (km)"),
    "street_km_km2": QT_TRANSLATE_NOOP("UrbanProfiling", "Street length per land (km/km²)"),
    "length_width_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Street length × width (m²)"),
    "measured_width_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Street length with a measured width (%)"),
    "sample_m2": QT_TRANSLATE_NOOP("UrbanProfiling", "Sample inside the city (m²)"),
    "share_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space and streets (% of area)"),
    "share_m2_pp": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public space and streets (m² per person)"),
    "space_id": QT_TRANSLATE_NOOP("UrbanProfiling", "Space"),
    "space_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces"),
    "kind": QT_TRANSLATE_NOOP("UrbanProfiling", "Kind"),
    "owner": QT_TRANSLATE_NOOP("UrbanProfiling", "Owner"),
    "access": QT_TRANSLATE_NOOP("UrbanProfiling", "Access"),
    "status": QT_TRANSLATE_NOOP("UrbanProfiling", "Status"),
    "size_class": QT_TRANSLATE_NOOP("UrbanProfiling", "Size class"),
    "catchment_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance by size (m)"),
    "population_source": QT_TRANSLATE_NOOP("UrbanProfiling", "What the number of people comes from"),
    "source_ids": QT_TRANSLATE_NOOP("UrbanProfiling", "Ids in the source"),
    "as_read": QT_TRANSLATE_NOOP("UrbanProfiling", "Kind, owner, access, status as read (do not change)"),
    "open_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public spaces"),
    "population": QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
    "served": QT_TRANSLATE_NOOP("UrbanProfiling", "Within reach"),
    "served_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach (%)"),
    "served_verified_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach of a verified space (%)"),
    "distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk to the nearest (m)"),
    "from_distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk from the nearest, at the near end (m)"),
    "to_distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk from the nearest, at the far end (m)"),
    "facility_id": QT_TRANSLATE_NOOP("UrbanProfiling", "Facility"),
    "class": QT_TRANSLATE_NOOP("UrbanProfiling", "Class"),
    "supply_ratio": QT_TRANSLATE_NOOP("UrbanProfiling", "Capacity per person within reach"),
    "suppressed": QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts hidden"),
    "osm_id": QT_TRANSLATE_NOOP("UrbanProfiling", "OpenStreetMap id"),
    "name": QT_TRANSLATE_NOOP("UrbanProfiling", "Name"),
    "building": QT_TRANSLATE_NOOP("UrbanProfiling", "Building tag"),
    "use": QT_TRANSLATE_NOOP("UrbanProfiling", "Use"),
    "levels": QT_TRANSLATE_NOOP("UrbanProfiling", "Levels"),
    "height_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Height (m)"),
    "highway": QT_TRANSLATE_NOOP("UrbanProfiling", "Street class"),
    "width_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Width (m)"),
    "lanes": QT_TRANSLATE_NOOP("UrbanProfiling", "Lanes"),
    "surface": QT_TRANSLATE_NOOP("UrbanProfiling", "Surface"),
    "oneway": QT_TRANSLATE_NOOP("UrbanProfiling", "One-way"),
    "bridge": QT_TRANSLATE_NOOP("UrbanProfiling", "Bridge"),
    "tunnel": QT_TRANSLATE_NOOP("UrbanProfiling", "Tunnel"),
    "layer": QT_TRANSLATE_NOOP("UrbanProfiling", "Level above or below ground"),
    "walkable": QT_TRANSLATE_NOOP("UrbanProfiling", "Walkable"),
    "fee": QT_TRANSLATE_NOOP("UrbanProfiling", "Fee"),
    "sector": QT_TRANSLATE_NOOP("UrbanProfiling", "Sector"),
    "service": QT_TRANSLATE_NOOP("UrbanProfiling", "Service"),
    "mode": QT_TRANSLATE_NOOP("UrbanProfiling", "Mode"),
    "capacity": QT_TRANSLATE_NOOP("UrbanProfiling", "Capacity"),
    "admin_level": QT_TRANSLATE_NOOP("UrbanProfiling", "Administrative level"),
    "check": QT_TRANSLATE_NOOP("UrbanProfiling", "Check"),
    "severity": QT_TRANSLATE_NOOP("UrbanProfiling", "Severity"),
    "role": QT_TRANSLATE_NOOP("UrbanProfiling", "Layer role"),
    "count": QT_TRANSLATE_NOOP("UrbanProfiling", "Features"),
    "feature_ids": QT_TRANSLATE_NOOP("UrbanProfiling", "First features"),
    "message": QT_TRANSLATE_NOOP("UrbanProfiling", "What was found"),
    "fix": QT_TRANSLATE_NOOP("UrbanProfiling", "What to do"),
}


_BY_ENDING = {
    "_served_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} within reach (% of {group})"),
    "_served": QT_TRANSLATE_NOOP("UrbanProfiling", "{group} within reach"),
}

_BY_PREFIX = {
    "kind_": QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces, kind {word}"),
    "size_": QT_TRANSLATE_NOOP("UrbanProfiling", "Open spaces, size {word}"),
}
"""Counts by kind and size class: ``kind_dog_park_n``."""


def alias(field: str) -> str:
    """Return the alias of an output field, empty when the name says it."""
    text = ALIASES.get(field)
    if text:
        return tr(text)
    for ending, template in _BY_ENDING.items():
        if field.endswith(ending):
            return tr(template, group=field[: -len(ending)])
    for prefix, template in _BY_PREFIX.items():
        if field.startswith(prefix) and field.endswith("_n"):
            return tr(template, word=field[len(prefix) : -2].replace("_", " "))
    return ""
