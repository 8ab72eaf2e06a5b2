"""What a person reads in place of the fields of the layers of a city."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP

ALIASES = {
    "area_id": QT_TRANSLATE_NOOP("UrbanProfiling", "Area"),
    "population_source": QT_TRANSLATE_NOOP("UrbanProfiling", "What the number of people comes from"),
    "groups_city_wide": QT_TRANSLATE_NOOP("UrbanProfiling", "Groups known for the whole city only"),
    "osm_id": QT_TRANSLATE_NOOP("UrbanProfiling", "OpenStreetMap id"),
    "source_id": QT_TRANSLATE_NOOP("UrbanProfiling", "Id in the source"),
    "source": QT_TRANSLATE_NOOP("UrbanProfiling", "Source"),
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
    "admin_level": QT_TRANSLATE_NOOP("UrbanProfiling", "Administrative level"),
    "check": QT_TRANSLATE_NOOP("UrbanProfiling", "Check"),
    "severity": QT_TRANSLATE_NOOP("UrbanProfiling", "Severity"),
    "role": QT_TRANSLATE_NOOP("UrbanProfiling", "Layer role"),
    "count": QT_TRANSLATE_NOOP("UrbanProfiling", "Features"),
    "feature_ids": QT_TRANSLATE_NOOP("UrbanProfiling", "First features"),
    "message": QT_TRANSLATE_NOOP("UrbanProfiling", "What was found"),
    "fix": QT_TRANSLATE_NOOP("UrbanProfiling", "What to do"),
}
