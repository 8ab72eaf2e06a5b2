"""Which streets make up the network: what the algorithms that ask this have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .parameters import Parameter

if TYPE_CHECKING:
    from ..core.frame import Frame
    from .inputs import Inputs

_TAGS = ("access", "bridge", "tunnel", "layer", "service", "other_tags")
_OTHER_TAGS = ("railway", "waterway", "aerialway", "aeroway", "barrier", "man_made", "power")

NETWORK = (
    Parameter(
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
    ),
    Parameter(
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
    ),
    Parameter(
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
    ),
)


def read_streets(inputs: Inputs) -> Frame | None:
    """Return the street layer with the fields that tell class, level and access."""
    return inputs.layer("STREETS", [inputs.field("CLASS_FIELD"), *_TAGS, *_OTHER_TAGS])


def network_arguments(inputs: Inputs) -> dict[str, Any]:
    """Return the arguments of core that say which streets count."""
    return {
        "class_field": inputs.field("CLASS_FIELD"),
        "network": inputs.choice("NETWORK"),
        "networks": inputs.path("NETWORKS_TABLE"),
    }
