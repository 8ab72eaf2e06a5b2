"""Parameters that every tool on damaged buildings has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.text import QT_TRANSLATE_NOOP
from ..inputs import Inputs
from ..parameters import Parameter

if TYPE_CHECKING:
    from ...core.frame import Frame
    from ...core.progress import Progress

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
DEFAULT_CLASS_FIELD, DEFAULT_CLASS_HIGH_FIELD = "damage_class", "damage_class_high"


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
            default=DEFAULT_CLASS_HIGH_FIELD,
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
    from ...core.recovery.cut_names import cut_names

    source = inputs.source("BUILDINGS")
    cut = {full: name for name, full in cut_names(source.fields).items()} if source else {}
    found = {name: inputs.field(key) for name, key in _FIELDS.items()}
    return {
        **found,
        "class_field": found["class_field"] or cut.get(DEFAULT_CLASS_FIELD, DEFAULT_CLASS_FIELD),
        "class_high_field": found["class_high_field"] or cut.get(DEFAULT_CLASS_HIGH_FIELD),
    }


def damage_layer(
    inputs: Inputs, key: str, columns: list[str | None] | None = None, progress: Progress | None = None
) -> Frame | None:
    """Return a layer of canonical damage, with the names of its fields whole where a shapefile has cut them."""
    from ...core.recovery.cut_names import cut_names, with_full_names

    source = inputs.source(key)
    if source is None:
        return None
    wanted = None if columns is None else [*columns, *cut_names(source.fields)]
    frame = inputs.layer(key, wanted, progress)
    return None if frame is None else with_full_names(frame)
