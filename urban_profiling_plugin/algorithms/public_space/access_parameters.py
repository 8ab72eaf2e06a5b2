"""What the access algorithms have in common: people, streets, areas, how people walk, the layers and the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.progress import Progress
from ...core.text import QT_TRANSLATE_NOOP
from ..parameters import Figure, Parameter, Sink

if TYPE_CHECKING:
    from ..inputs import Inputs

_STREET_FIELDS = ["walkable", "access", "bridge", "tunnel", "layer"]

PEOPLE = (
    Parameter(
        "STREETS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Streets"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Streets and paths for walking. They join where they share a vertex; bridges and tunnels do not join what "
            "they cross. The fields walkable or access, bridge, tunnel and layer are used when there.",
        ),
        "layer",
        geometry=("line",),
        role="streets",
    ),
    Parameter(
        "POPULATION",
        QT_TRANSLATE_NOOP("UrbanProfiling", "People"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Points or buildings where people live. Polygons over one hectare are refused: spread their people over "
            "buildings with “Population on buildings” first.",
        ),
        "layer",
        geometry=("point", "polygon"),
        role="population",
    ),
    Parameter(
        "POPULATION_FIELD",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Number of people"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Without it each feature counts as one person."),
        "field",
        parent="POPULATION",
        default="population",
        optional=True,
        numeric=True,
    ),
    Parameter(
        "GROUP_FIELDS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Groups"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Numbers of people by sex, age, disability: access is given for each."),
        "fields",
        parent="POPULATION",
        optional=True,
        numeric=True,
    ),
    Parameter(
        "AREAS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Areas"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Neighbourhoods, districts, or the city boundary. Only people inside count; nobody counts twice.",
        ),
        "layer",
        geometry=("polygon",),
        role="areas",
        optional=True,
    ),
)


def distance(label_help: str) -> Parameter:
    """Return the walking distance, with its own help."""
    return Parameter(
        "DISTANCE_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance"),
        label_help,
        "number",
        default=400.0,
        minimum=1.0,
        unit="m",
    )


COUNTING = (
    Parameter(
        "COUNT_UNKNOWN_ACCESS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Count spaces of unknown access"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Also count spaces whose access nobody has recorded."),
        "flag",
        default=False,
        advanced=True,
    ),
    Parameter(
        "COUNT_CHECK",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Count spaces still to be checked"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Also count spaces with the status “check”."),
        "flag",
        default=False,
        advanced=True,
    ),
    Parameter(
        "MIN_AREA_M2",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest space"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Smaller spaces do not count."),
        "number",
        default=0.0,
        minimum=0.0,
        unit="m²",
        advanced=True,
    ),
)
"""Which open spaces count."""

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

DISCLOSURE = (
    Parameter(
        "SMALL_CELLS",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Small counts by area"),
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "suppress: leave counts under the minimum empty, with what would give them away. show: keep them, for use "
            "inside the office only.",
        ),
        "choice",
        default="suppress",
        options=("suppress", "show"),
        option_labels=(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Hide them"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Show them"),
        ),
        advanced=True,
    ),
    Parameter(
        "MIN_COUNT",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest count shown"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Counts of people below this are small."),
        "number",
        default=5.0,
        minimum=1.0,
        advanced=True,
    ),
)
"""What becomes of small counts of people."""

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
    Parameter(
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
    ),
    Parameter(
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
    ),
    *JOINING,
    Parameter(
        "MIN_COMPONENT_M",
        QT_TRANSLATE_NOOP("UrbanProfiling", "Smallest connected street network"),
        QT_TRANSLATE_NOOP("UrbanProfiling", "Street fragments with a smaller total length are not used."),
        "number",
        default=1000.0,
        minimum=0.0,
        unit="m",
        advanced=True,
    ),
    *DISCLOSURE,
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


def served(label_help: str) -> Sink:
    """Return the layer of people, with its own help."""
    return Sink(
        "SERVED", QT_TRANSLATE_NOOP("UrbanProfiling", "People within reach"), label_help, "any", sensitivity="rows"
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


def counting_arguments(inputs: Inputs) -> dict[str, Any]:
    """Return the arguments of core that say which open spaces count."""
    return {
        "count_unknown_access": inputs.flag("COUNT_UNKNOWN_ACCESS"),
        "count_check": inputs.flag("COUNT_CHECK"),
        "min_area_m2": inputs.number("MIN_AREA_M2"),
    }


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
            inputs.number("JOIN_TOLERANCE_M"),
            inputs.flag("JOIN_CROSSINGS"),
            inputs.number("MIN_COMPONENT_M"),
        ),
        "suppress_small_cells": inputs.choice("SMALL_CELLS") == "suppress",
        "minimum_count": inputs.number("MIN_COUNT"),
        "wanted": inputs.wanted(),
        "progress": progress,
    }
