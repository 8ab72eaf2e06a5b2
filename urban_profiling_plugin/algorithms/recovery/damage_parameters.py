"""What the algorithms on damage have in common: damage sites, and buildings with their damage and size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.text import QT_TRANSLATE_NOOP
from ..inputs import Inputs
from ..layer_parameters import areas
from ..parameters import Figure, Parameter

if TYPE_CHECKING:
    from ...core.frame import Frame
    from ...core.progress import Progress

AREAS = areas(
    QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Neighbourhoods or districts. Without them the result is for the city as a whole."
    ),
    optional=True,
)
_FIELDS = {
    "class_field": "CLASS_FIELD",
    "class_high_field": "CLASS_HIGH_FIELD",
    "levels_field": "LEVELS_FIELD",
    "area_field": "AREA_FIELD",
}
DEFAULT_CLASS_FIELD, DEFAULT_CLASS_HIGH_FIELD = "damage_class", "damage_class_high"
EPOCH = Parameter(
    "EPOCH",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Epoch"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "latest: the newest row of each site. all: every row. Or an epoch of the damage layer, or a date (2024-05-03).",
    ),
    "text",
    default="latest",
)
NOT_ANALYSED = Figure("NOT_ANALYSED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings not analysed"))


def damage_sites(help_text: str, optional: bool = False) -> Parameter:
    """Return the layer that “Standardise damage” makes."""
    return Parameter(
        "DAMAGE",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Damage sites"),
        help_text,
        "layer",
        geometry=("point", "polygon"),
        role="damage",
        optional=optional,
    )


def lowest_class(key: str, label: str, help_text: str, default: str = "moderate", advanced: bool = False) -> Parameter:
    """Return the choice of the class from which damage counts."""
    return Parameter(
        key,
        label,
        help_text,
        "choice",
        default=default,
        options=("possible", "moderate", "severe"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Possible damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Moderate damage"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Severe damage"),
        ),
        advanced=advanced,
    )


def _building_field(key: str, label: str, help_text: str, default: str, advanced: bool = False) -> Parameter:
    return Parameter(
        key, label, help_text, "field", parent="BUILDINGS", default=default, optional=True, advanced=advanced
    )


def levels_field(help_text: str) -> Parameter:
    """Return the field with the levels of a building."""
    return _building_field("LEVELS_FIELD", QT_TRANSLATE_NOOP("UrbanProfiling", "Levels"), help_text, "levels")


def sector_field(help_text: str) -> Parameter:
    """Return the field with the sector of a building."""
    label = QT_TRANSLATE_NOOP("UrbanProfiling", "Sector of the building")
    return _building_field("SECTOR_FIELD", label, help_text, "sector")


def use_field(help_text: str, advanced: bool = False) -> Parameter:
    """Return the field with the use of a building."""
    label = QT_TRANSLATE_NOOP("UrbanProfiling", "Use of the building")
    return _building_field("USE_FIELD", label, help_text, "use", advanced)


DAMAGED_BUILDINGS = (
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
    levels_field(QT_TRANSLATE_NOOP("UrbanProfiling", "Number of storeys.")),
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
"""The layer of buildings with the fields of their damage and size."""


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


def read_sites(inputs: Inputs, key: str, progress: Progress | None = None, whole: bool = False) -> Frame | None:
    """Return a layer of damage sites; every field only where a layer carries it on."""
    from ...core.recovery.damage_sites import SITE_FIELDS

    return damage_layer(inputs, key, None if whole else list(SITE_FIELDS), progress)
