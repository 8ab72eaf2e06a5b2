"""Who is within reach of which candidate site along streets, and who has a public space already."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj

from ..crs import describe, require_overlap
from ..frame import Frame
from ..geometry import POLYGON, repair
from ..located_people import Located, People
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .access_result import unconnected_notes
from .counted_spaces import counted_spaces
from .site_candidates import candidate_notes
from .street_access import StreetAccess, Walking


@dataclass(frozen=True)
class ExistingSpaces:
    """Open spaces there are, their gates, and which of them count; see `counted_spaces`."""

    layer: Frame | None
    entrances: Frame | None
    count_unknown_access: bool
    count_check: bool
    min_area_m2: float


@dataclass(frozen=True)
class SiteReach:
    """Who is within reach of what.

    Attributes
    ----------
    candidates, sites : candidates that have a usable geometry, in their own CRS and in the metric one.
    before : which people's points an existing space serves.
    site, point : the pairs of a candidate and a point within its reach, each once; points that do not count or are
        served already are left out.
    """

    people: People
    located: Located
    candidates: Frame
    sites: Frame
    access: StreetAccess
    before: np.ndarray
    site: np.ndarray
    point: np.ndarray
    notes: list[Message]


def reach_of_sites(
    candidates: Frame,
    spaces: ExistingSpaces,
    streets: Frame,
    people: People,
    located: Located,
    distance_m: float,
    walking: Walking,
    crs: pyproj.CRS,
    progress: Progress,
) -> SiteReach:
    """Measure the ways of everyone to every candidate and to the existing spaces, up to the distance."""
    fixed = repair(candidates, POLYGON)
    sites, metric_streets = fixed.frame.to_crs(crs), streets.to_crs(crs)
    require_overlap(metric_streets, {candidates.name: sites.geometry, people.frame.name: people.points})
    notes = [message(QT_TRANSLATE_NOOP("UrbanProfiling", "Distances measured in {crs}."), crs=describe(crs))]
    notes += people.notes + located.notes + fixed.notes
    access = StreetAccess(sites, metric_streets, people.points, walking, None, progress.part(0, 45))
    before, counted = _served_before(spaces, access, distance_m, crs, notes, progress.part(45, 60))
    notes += access.notes + candidate_notes(sites, counted)
    notes += unconnected_notes(fixed.frame, ~access.connected, access) + _off_street_notes(people, located, access)
    text = QT_TRANSLATE_NOOP("UrbanProfiling", "Walking from each candidate site")
    site, point = _pairs(access, distance_m, located.inside & ~before, progress.part(60, 100, text))
    return SiteReach(people, located, fixed.frame, sites, access, before, site, point, notes)


def _served_before(
    spaces: ExistingSpaces,
    access: StreetAccess,
    distance_m: float,
    crs: pyproj.CRS,
    notes: list[Message],
    progress: Progress,
) -> tuple[np.ndarray, Frame | None]:
    """Return whom the existing spaces serve, and those of them that count."""
    nobody = np.zeros(len(access.attached.segment), dtype=bool)
    if spaces.layer is None:
        return nobody, None
    if not len(spaces.layer):
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "Layer “{name}” is empty: nobody has a public space yet."),
                name=spaces.layer.name,
            )
        )
        return nobody, None
    fixed = repair(spaces.layer, POLYGON)
    metric = fixed.frame.to_crs(crs)
    found = counted_spaces(metric, spaces.count_unknown_access, spaces.count_check, spaces.min_area_m2)
    notes += fixed.notes + found.notes
    there = access.beside(metric, spaces.entrances, progress)
    notes += there.notes
    limits = np.full(len(metric), float(distance_m))
    served, _ = there.serve(limits, found.counted, everyone=False)
    return served.served, metric.take(found.counted)


def _pairs(
    access: StreetAccess, distance_m: float, people: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (site, point) within the distance, of these points (a mask)."""
    sites, points = [np.empty(0, dtype=np.int32)], [np.empty(0, dtype=np.int32)]
    for _, site, point in access.pairs_within(np.full(len(access.places), float(distance_m)), progress):
        kept = people[point]
        sites.append(site[kept].astype(np.int32))
        points.append(point[kept].astype(np.int32))
    return np.concatenate(sites), np.concatenate(points)


def _off_street_notes(people: People, located: Located, access: StreetAccess) -> list[Message]:
    lost = (access.attached.segment < 0) & located.inside
    if not lost.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{people:.0f} people ({n} features) live farther than {max_snap_m:g} m from a usable street: a site "
                "serves them only where they live inside it. They count as not served.",
            ),
            people=people.small.told(float(people.count[lost].sum())),
            n=int(lost.sum()),
            max_snap_m=access.walking.max_snap_m,
        )
    ]
