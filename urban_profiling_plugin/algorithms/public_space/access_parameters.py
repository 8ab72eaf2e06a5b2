"""What the access algorithms have in common: people, streets, areas, how people walk, the layers and the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.progress import Progress
from ...core.text import QT_TRANSLATE_NOOP
from ..disclosure_parameters import COUNTS_BY_AREA, small_cells
from ..layer_parameters import PEOPLE, areas, streets
from ..parameters import Figure, Parameter, Sink
from ..street_parameters import ENTRANCE_TOLERANCE_M, JOINING, MAX_SNAP_M, MIN_COMPONENT_M, joining_arguments

if TYPE_CHECKING:
    from ..inputs import Inputs

_STREET_FIELDS = ["walkable", "access", "highway", "bridge", "tunnel", "layer"]

LAYERS = (
    streets(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what "
            "they cross. The fields walkable or access, bridge, tunnel and layer are used when there.",
        )
    ),
    *PEOPLE,
    Parameter(
        "GROUP_FIELDS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Groups"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Numbers of people by sex, age, disability: access is given for each."),
        "fields",
        parent="POPULATION",
        optional=True,
        numeric=True,
    ),
    areas(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.",
        ),
        optional=True,
    ),
)


def distance(help_text: str) -> Parameter:
    """Return the walking distance, with its own help."""
    return Parameter(
        "DISTANCE_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance"),
        help_text,
        "number",
        default=400.0,
        minimum=1.0,
        unit="m",
    )


WALKING = (
    Parameter(
        "ENTRANCES",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Entrances"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Gates, where they are known. They replace the entrances found for the place nearest to them.",
        ),
        "layer",
        geometry=("point",),
        optional=True,
    ),
    ENTRANCE_TOLERANCE_M,
    MAX_SNAP_M,
    *JOINING,
    MIN_COMPONENT_M,
    *COUNTS_BY_AREA,
)

CATCHMENTS = (
    Sink(
        "CATCHMENT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets within reach"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The parts of streets within the walking distance, cut exactly there. The walk from home is left out.",
        ),
        "line",
    ),
    Sink(
        "CATCHMENT_AREA",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Area within reach"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling", "A polygon around these streets, for drawing only: nobody is counted by it."
        ),
        "polygon",
        optional=True,
    ),
)


def served(help_text: str) -> Sink:
    """Return the layer of people, with its own help."""
    return Sink(
        "SERVED", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach"), help_text, "any", sensitivity="rows"
    )


AREAS_OUTPUT = Sink(
    "AREAS_OUTPUT",
    QT_TRANSLATE_NOOP("UrbanProfiling", "Access by area"),
    QT_TRANSLATE_NOOP(
        "UrbanProfiling", "The areas with people, people within reach and their share, for all and by group."
    ),
    "polygon",
    optional=True,
)

FIGURES = (
    Figure("POPULATION_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People")),
    Figure("SERVED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach")),
    Figure("ACCESS_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach"), "%"),
    Figure("UNREACHED_N", QT_TRANSLATE_NOOP("UrbanProfiling", "People not reached by any street")),
)


def common_arguments(
    inputs: Inputs, progress: Progress, population_columns: list[str | None] | None = None
) -> dict[str, Any]:
    """Return the arguments of core that the algorithms share; of the people only these columns when named."""
    from ...core.public_space.street_access import Walking

    return {
        "streets": inputs.layer("STREETS", _STREET_FIELDS),
        "population": inputs.layer("POPULATION", population_columns),
        "population_field": inputs.field("POPULATION_FIELD"),
        "group_fields": inputs.fields("GROUP_FIELDS"),
        "areas": inputs.layer("AREAS"),
        "entrances": inputs.layer("ENTRANCES", []),
        "distance_m": inputs.number("DISTANCE_M"),
        "walking": Walking(
            inputs.number("ENTRANCE_TOLERANCE_M"),
            inputs.number("MAX_SNAP_M"),
            minimum_component_m=inputs.number("MIN_COMPONENT_M"),
            **joining_arguments(inputs),
        ),
        "small_cells": small_cells(inputs),
        "wanted": inputs.wanted(),
        "progress": progress,
    }
