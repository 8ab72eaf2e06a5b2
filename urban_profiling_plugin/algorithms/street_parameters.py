"""Which streets make up the network, how they join, and how near to one is near enough: declared once for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .layer_parameters import areas
from .parameters import Parameter

if TYPE_CHECKING:
    from ..core.frame import Frame
    from .inputs import Inputs

LAND = areas(
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Neighbourhoods, districts, or the city boundary as one polygon. The city is all of them together, "
        "counted once where they overlap.",
    )
)
"""The areas whose streets are measured against their land."""

NETWORK = Parameter(
    "NETWORK",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Which streets count"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "streets: streets for vehicles and pedestrian streets. walk: all that one may walk, with footpaths, steps, "
        "service roads and alleys; the better choice where lanes are drawn as paths. Private ones never count.",
    ),
    "choice",
    default="streets",
    options=("streets", "walk"),
    option_labels=(
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets, footpaths and alleys"),
    ),
    advanced=True,
)
CLASS_FIELD = Parameter(
    "CLASS_FIELD",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Class of street"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling", "The field with the class of street. Without one, every street of the layer counts."
    ),
    "field",
    parent="STREETS",
    default="highway",
    optional=True,
    advanced=True,
)
NETWORKS_TABLE = Parameter(
    "NETWORKS_TABLE",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Which classes count (CSV)"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Columns class, streets, walk (yes or no). A row “unknown” stands for every other class. Without a file "
        "the plugin's own table is used.",
    ),
    "file",
    extension="csv",
    optional=True,
    advanced=True,
)
WHICH_STREETS = (NETWORK, CLASS_FIELD, NETWORKS_TABLE)

JOINING = (
    Parameter(
        "JOIN_TOLERANCE_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Join street ends within"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "A street end this near to another street joins it. Raise it for streets drawn carelessly.",
        ),
        "number",
        default=0.01,
        minimum=0.0,
        unit="m",
        advanced=True,
    ),
    Parameter(
        "JOIN_CROSSINGS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Join streets that cross without a vertex"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "For street layers drawn without shared vertices. Streets whose bridge, tunnel or layer differ stay apart.",
        ),
        "flag",
        default=False,
        advanced=True,
    ),
)
"""How streets that share no vertex join."""

MAX_SNAP_M = Parameter(
    "MAX_SNAP_M",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Longest way to a street"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "People and places farther than this from any street are not reached. The walk to the street counts.",
    ),
    "number",
    default=100.0,
    minimum=0.0,
    unit="m",
    advanced=True,
)
ENTRANCE_TOLERANCE_M = Parameter(
    "ENTRANCE_TOLERANCE_M",
    QT_TRANSLATE_NOOP("UrbanProfiling", "A street leads in within"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Streets this near to the edge of a place lead into it; given entrances this near belong to it.",
    ),
    "number",
    default=20.0,
    minimum=0.0,
    unit="m",
    advanced=True,
)
MIN_COMPONENT_M = Parameter(
    "MIN_COMPONENT_M",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest connected street network"),
    QT_TRANSLATE_NOOP("UrbanProfiling", "Street fragments with a smaller total length are not used."),
    "number",
    default=1000.0,
    minimum=0.0,
    unit="m",
    advanced=True,
)


def read_streets(inputs: Inputs) -> Frame | None:
    """Return the street layer with the fields that tell class, level and access."""
    from ..core.street_classes import CLASS_TAGS

    return inputs.layer("STREETS", [inputs.field("CLASS_FIELD"), "access", "bridge", "tunnel", "layer", *CLASS_TAGS])


def network_arguments(inputs: Inputs, class_key: str = CLASS_FIELD.key) -> dict[str, Any]:
    """Return the arguments of core that say which streets count."""
    return {
        "class_field": inputs.field(class_key),
        "network": inputs.choice("NETWORK"),
        "networks": inputs.path("NETWORKS_TABLE"),
    }


def joining_arguments(inputs: Inputs) -> dict[str, Any]:
    """Return the arguments of core that say how streets without a common vertex join."""
    return {"join_tolerance_m": inputs.number("JOIN_TOLERANCE_M"), "join_crossings": inputs.flag("JOIN_CROSSINGS")}
