"""Checks of the street network: whether it hangs together and reaches the buildings."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from ..errors import Cancelled, UrbanProfilingError
from ..frame import Frame
from ..network.attachment import Streets
from ..network.faults import bare_crossings, open_ends
from ..network.streets import StreetNetwork, street_network
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import CityData, building_points
from .finding import ERROR, NOBODY, NOTE, WARNING, Found, check, found

CONNECTED_PCT = 95.0
GAP_M = 1.0
FAR_M = 100.0
CONNECTED_M = 1000.0
"""Shorter connected parts are fragments that the steps attach nobody to."""
CROSSINGS_PCT = 1.0
LEVEL_FIELDS = ("bridge", "tunnel", "layer")


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "The street network falls into pieces"),
    severity=(WARNING, ERROR),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "The share of the length of walkable streets in the largest connected part: less than {connected_pct:g} %. An "
        "error when no street can be walked.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Nobody walks from one part to another: people on the smaller parts reach nothing outside them.",
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Streets join where they share a vertex. Raise the join tolerance or join crossings where they were drawn "
        "without.",
    ),
    roles=("streets",),
    connected_pct=CONNECTED_PCT,
)
def street_parts(city: CityData, progress: Progress) -> Iterator[Found]:
    """Streets that fall into pieces."""
    frame = city.metric("streets", progress)
    if frame is None:
        return
    network = _network(city, frame, progress)
    if isinstance(network, UrbanProfilingError):
        yield Found("streets", NOBODY, network.messages[0], ERROR)
        return
    share = 100.0 * network.longest_m / float(network.length_m.sum())
    if share < CONNECTED_PCT:
        yield found(
            "streets",
            frame,
            None,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Only {share:.1f} % of the street length of “{name}” is connected to the largest part.",
            ),
            share=share,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Streets that end just short of another"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Ends that share no vertex and lie within {gap_m:g} m of a street on the same level (bridge, tunnel, layer).",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "On the map they meet, in the network they do not: the way round may be a kilometre."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Raise the join tolerance of the step to {gap_m:g} m, or snap them with “Snap geometries”."
    ),
    roles=("streets",),
    gap_m=GAP_M,
)
def street_gaps(city: CityData, progress: Progress) -> Iterator[Found]:
    """Street ends that stop just short of another street."""
    frame = city.metric("streets", progress)
    rows = np.empty(0, dtype=np.int64) if frame is None else np.unique(open_ends(frame, GAP_M, progress).row)
    if len(rows):
        yield found(
            "streets",
            frame,
            rows,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} streets of “{name}” end within {gap_m:g} m of another street without joining it."
            ),
            gap_m=GAP_M,
        )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Streets that cross without a junction"),
    severity=(WARNING, NOTE),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Walkable streets that cross on the same level (bridge, tunnel, layer) without a shared vertex; a note when "
        "they "
        "are no more than {crossings_pct:g} % of the streets, and where no field tells bridges.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Nobody can turn there: streets join at shared vertices only, so that bridges stay bridges."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Where they do meet, put a vertex into both, or choose “join crossings” in the step. Where one is a bridge "
        "or a "
        "tunnel, say so in the field bridge, tunnel or layer.",
    ),
    roles=("streets",),
    crossings_pct=CROSSINGS_PCT,
)
def street_crossings(city: CityData, progress: Progress) -> Iterator[Found]:
    """Streets of one level that cross without a vertex."""
    frame = city.metric("streets", progress)
    crossings = None if frame is None else bare_crossings(frame, progress)
    if crossings is None or not len(crossings.xy):
        return
    rows = np.unique(crossings.rows)
    told = any(frame.find(name) for name in LEVEL_FIELDS)
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "{n} streets of “{name}” cross another without a junction, at {places} places."
    )
    if not told:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "{n} streets of “{name}” cross another without a junction, at {places} places; no field bridge, tunnel or "
            "layer tells which are bridges.",
        )
    many = 100.0 * len(rows) / len(frame) > CROSSINGS_PCT
    yield found(
        "streets",
        frame,
        rows,
        template,
        severity=WARNING if many and told else NOTE,
        places=len(crossings.xy),
    )


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Buildings far from any street"),
    severity=(WARNING, ERROR),
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Buildings whose point on surface is more than {far_m:g} m from a walkable street in a connected part of at "
        "least 1 km; an error when all are.",
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "Their people count as not served by anything."),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Their people count as not served. Add the missing paths, or accept longer walks to streets.",
    ),
    roles=("buildings",),
    far_m=FAR_M,
)
def buildings_far(city: CityData, progress: Progress) -> Iterator[Found]:
    """Buildings that no street comes near."""
    buildings, streets = city.metric("buildings", progress), city.metric("streets", progress)
    if buildings is None or streets is None:
        return
    network = _network(city, streets, progress.part(0, 40))
    if isinstance(network, UrbanProfilingError) or network.longest_m < CONNECTED_M:
        return  # `street_parts` says so
    near = Streets(network).nearest(shapely.get_coordinates(building_points(city)), FAR_M, progress.part(40, 100))
    far = near.segment < 0
    if far.any():
        yield found(
            "buildings",
            buildings,
            far,
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} buildings ({share:.1f} %) of “{name}” are more than {far_m:g} m from any connected street.",
            ),
            severity=ERROR if far.all() else WARNING,
            share=100.0 * float(far.mean()),
            far_m=FAR_M,
        )


def _network(city: CityData, streets: Frame, progress: Progress) -> StreetNetwork | UrbanProfilingError:
    """Return the network that the steps work with, one of fragments where there is no better, or what is wrong."""

    def make() -> StreetNetwork | UrbanProfilingError:
        problem = None
        for minimum_m in (CONNECTED_M, 0.0):
            try:
                return street_network(streets, minimum_component_m=minimum_m, progress=progress)
            except Cancelled:
                raise
            except UrbanProfilingError as error:
                problem = error
        return problem

    return city.once("network", make)
