"""Adapter of `service_access`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..layer_parameters import facilities
from ..parameters import Parameter, Sink
from .access_parameters import AREAS_OUTPUT, CATCHMENTS, FIGURES, LAYERS, WALKING, common_arguments, distance, served


class ServiceAccessAlgorithm(UrbanAlgorithm):
    """Who reaches a service on foot."""

    stem = "service_access"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Service access")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who reaches a stop, clinic, school or any other facility on foot along streets. With stops it gives SDG "
        "11.2.1; with capacities also how much of the service there is for each person.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Distances are those of “Public space access”; a point is its own entrance. A person is served when any "
        "facility lies within the distance of its class. With a capacity field: two-step floating catchment area (Luo "
        "and Wang 2003): each facility's capacity divided by the people it reaches, summed over the facilities that "
        "each person reaches.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "SDG indicator 11.2.1, metadata of September 2021")
    parameters = (
        facilities(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Stops, clinics, schools or other services, as points or polygons."),
            role="stops",
        ),
        Parameter(
            "CLASS_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Class"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Facilities of different classes may serve different distances; for stops choose the field capacity "
                "(low or high).",
            ),
            "field",
            parent="FACILITIES",
            optional=True,
        ),
        Parameter(
            "DISTANCES_TABLE",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Walking distance by class"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "A CSV with the columns class and distance_m. Without it: low 500 m, high 1,000 m (SDG 11.2.1).",
            ),
            "file",
            extension="csv",
            optional=True,
            advanced=True,
        ),
        Parameter(
            "CAPACITY_FIELD",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Number of places"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Beds, seats or pupils each facility has room for, to share out among those it reaches.",
            ),
            "field",
            parent="FACILITIES",
            optional=True,
            numeric=True,
        ),
        *LAYERS,
        distance(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Longest walk to a facility without a class, or whose class has no distance."
            )
        ),
        *WALKING,
    )
    sinks = (
        served(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The people's layer with the walk to the nearest facility that serves them, which it is and its class.",
            )
        ),
        *CATCHMENTS,
        Sink(
            "UNCONNECTED",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities no street reaches"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Facilities that have no street near enough to walk in from."),
            "any",
            optional=True,
        ),
        AREAS_OUTPUT,
    )
    figures = FIGURES

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.service_access import read_distances, service_access

        table = inputs.path("DISTANCES_TABLE")
        return service_access(
            inputs.layer("FACILITIES"),
            class_field=inputs.field("CLASS_FIELD"),
            distances_m=None if table is None else read_distances(table),
            capacity_field=inputs.field("CAPACITY_FIELD"),
            **common_arguments(inputs, progress),
        )
