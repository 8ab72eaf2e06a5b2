"""Adapter of `public_space_access`."""

from __future__ import annotations

from ...core.progress import Progress
from ...core.result import Result
from ...core.text import QT_TRANSLATE_NOOP
from ..base import UrbanAlgorithm
from ..inputs import Inputs
from ..parameters import Figure, Parameter, Sink
from .access_parameters import (
    AREAS_OUTPUT,
    CATCHMENTS,
    FIGURES,
    LAYERS,
    WALKING,
    common_arguments,
    distance,
    served,
)
from .space_parameters import COUNTING, INVENTORY, MIN_AREA_M2, counting_arguments


class PublicSpaceAccessAlgorithm(UrbanAlgorithm):
    """Who reaches an open public space on foot."""

    stem = "public_space_access"
    group_key = "publicspace"
    title = QT_TRANSLATE_NOOP("UrbanProfiling", "Public space access")
    summary = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Who reaches an open public space on foot within 400 m along streets, and where the gaps are. Gives the access "
        "part of SDG 11.7.1, by sex, age and disability where these are known.",
    )
    method = QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Distance is the straight walk from home to the nearest street, plus the way along streets, plus the straight "
        "walk to the entrance; inside a space it is 0. Entrances are those given, or the streets within the tolerance "
        "of the space. One shortest-path search from all spaces at once (Dijkstra 1959), exact anywhere along a "
        "street; catchments are cut exactly at the distance, and a self-check in the result proves that none goes "
        "beyond it.",
    )
    edition = QT_TRANSLATE_NOOP("UrbanProfiling", "SDG indicator 11.7.1, UNSD metadata of March 2020")
    parameters = (
        INVENTORY,
        *LAYERS,
        distance(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Longest walk to a public space; the SDG metadata takes 400 m (5 minutes)."
            )
        ),
        Parameter(
            "BY_SIZE_CLASS",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Larger spaces serve farther"),
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Each space serves up to the distance of its size class (field catchment_m of the inventory, else the "
                "table of size classes) instead of one distance for all.",
            ),
            "flag",
            default=False,
        ),
        *COUNTING,
        MIN_AREA_M2,
        *WALKING,
    )
    sinks = (
        served(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The people's layer with the walk to the nearest space, whether it is within reach, and which it is.",
            )
        ),
        *CATCHMENTS,
        Sink(
            "UNCONNECTED",
            QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces no street reaches"),
            QT_TRANSLATE_NOOP("UrbanProfiling", "Spaces that count, but have no street near enough to walk in from."),
            "polygon",
            optional=True,
        ),
        AREAS_OUTPUT,
    )
    figures = (
        *FIGURES,
        Figure("ACCESS_VERIFIED_PCT", QT_TRANSLATE_NOOP("UrbanProfiling", "From verified spaces alone"), "%"),
    )

    def compute(self, inputs: Inputs, progress: Progress) -> Result:
        from ...core.public_space.public_space_access import public_space_access

        return public_space_access(
            inputs.layer("OPEN_SPACES"),
            by_size_class=inputs.flag("BY_SIZE_CLASS"),
            min_area_m2=inputs.number("MIN_AREA_M2"),
            **counting_arguments(inputs),
            **common_arguments(inputs, progress),
        )
