"""Parameters that every tool on damaged buildings has."""

from __future__ import annotations

from ...core.text import QT_TRANSLATE_NOOP
from ..inputs import Inputs
from ..parameters import Parameter

AREAS = Parameter(
    "AREAS",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Areas"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Neighbourhoods or districts. Without them the result is for the city as a whole."
    ),
    "layer",
    geometry=("polygon",),
    role="areas",
    optional=True,
)
_FIELDS = {
    "class_field": "CLASS_FIELD",
    "class_high_field": "CLASS_HIGH_FIELD",
    "levels_field": "LEVELS_FIELD",
    "area_field": "AREA_FIELD",
}
DEFAULT_CLASS_FIELD = "damage_class"


def damage_parameters() -> tuple[Parameter, ...]:
    """Return the building layer with the fields of its damage and size."""
    return (
        Parameter(
            "BUILDINGS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings with damage"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The buildings that “Damage overlay” makes. Points need a field with the footprint."
            ),
            "layer",
            geometry=("polygon", "point"),
            role="buildings",
        ),
        Parameter(
            "CLASS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Damage class"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "0 none, 1 possible, 2 moderate, 3 severe, 4 destroyed; empty where a building was not analysed.",
            ),
            "field",
            parent="BUILDINGS",
            default=DEFAULT_CLASS_FIELD,
            optional=True,
        ),
        Parameter(
            "CLASS_HIGH_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Highest damage class"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Where the source cannot tell two classes apart (Copernicus “Damaged”: 2 to 3)."
            ),
            "field",
            parent="BUILDINGS",
            default="damage_class_high",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "LEVELS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Levels"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of storeys."),
            "field",
            parent="BUILDINGS",
            default="levels",
            optional=True,
        ),
        Parameter(
            "DEFAULT_LEVELS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Levels where they are not known"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "The log says for how many damaged buildings this was taken."),
            "number",
            default=1.0,
            minimum=0.1,
            advanced=True,
        ),
        Parameter(
            "AREA_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Footprint"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Ground area of the building in m², where it is better known than from the shape. Not the floor area.",
            ),
            "field",
            parent="BUILDINGS",
            optional=True,
            numeric=True,
            advanced=True,
        ),
    )


def damage_fields(inputs: Inputs) -> dict[str, str | None]:
    """Return the fields of damage and size by the name core gives them; core says so when the class is lacking."""
    found = {name: inputs.field(key) for name, key in _FIELDS.items()}
    return {**found, "class_field": found["class_field"] or DEFAULT_CLASS_FIELD}
