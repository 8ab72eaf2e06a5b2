"""What a person reads in place of the fields of public space results."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP

ALIASES = {
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
    "size_class": QT_TRANSLATE_NOOP("UrbanProfiling", "Size class"),
    "catchment_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance by size (m)"),
    "source_ids": QT_TRANSLATE_NOOP("UrbanProfiling", "Ids in the source"),
    "as_read": QT_TRANSLATE_NOOP("UrbanProfiling", "Kind, owner, access, status as read (do not change)"),
    "open_n": QT_TRANSLATE_NOOP("UrbanProfiling", "Open public spaces"),
    "served": QT_TRANSLATE_NOOP("UrbanProfiling", "Within reach"),
    "served_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach (%)"),
    "served_verified_pct": QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach of a verified space (%)"),
    "distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk to the nearest (m)"),
    "from_distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk from the nearest, at the near end (m)"),
    "to_distance_m": QT_TRANSLATE_NOOP("UrbanProfiling", "Walk from the nearest, at the far end (m)"),
    "supply_ratio": QT_TRANSLATE_NOOP("UrbanProfiling", "Capacity per person within reach"),
}
