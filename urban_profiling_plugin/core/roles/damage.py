"""Roles of damage: one row a site and epoch in the words of `standardise_damage`, and what was looked at."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .role import ANY, NAME, POLYGON, Role, RoleField

CLASSES = ("0", "1", "2", "3", "4")
"""None, possible, moderate, severe, destroyed; empty where the site was not analysed."""

DAMAGE = Role(
    "damage",
    ANY,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Damaged places by class and date: products of UNOSAT or Copernicus EMS, or a field assessment, made "
        "comparable by “Standardise damage”.",
    ),
    required=(RoleField("damage_class", "integer", CLASSES, minimum=0.0, maximum=4.0),),
    optional=(
        RoleField("site_id"),
        RoleField("epoch"),
        RoleField("sensor_date", "date"),
        RoleField("damage_class_high", "integer", CLASSES, minimum=0.0, maximum=4.0),
        RoleField("damage_label"),
        RoleField("source_class"),
        RoleField("scheme", accepted=("unosat", "copernicus", "xbd", "custom")),
        RoleField("confidence"),
        RoleField("note"),
    ),
)
DAMAGE_AREAS = Role(
    "damage_areas",
    POLYGON,
    QT_TRANSLATE_NOOP("UrbanProfiling", "Areas analysed for damage"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Where damage was looked for, without which no share of damaged buildings can be told: the area of interest in "
        "the product of UNOSAT or Copernicus EMS.",
    ),
    optional=(NAME, RoleField("epoch"), RoleField("sensor_date", "date")),
)
