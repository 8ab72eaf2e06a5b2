"""Streets hit: graded in the product, or the parts that lie within reach of a damaged site."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..frame import Frame
from ..geometry import LINE, clipped_pairs, percent, points_of, repair, sum_by_area
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .analysed_area import Graded, grade
from .damage_classes import ends
from .damage_matching import TOLERANCE_M, Matched, Pairs, combine_sites
from .hit_facilities import as_graded, own_grades, own_grades_note
from .laid_damage import LaidDamage

_BLOCK = 20_000
_QUARTER_SEGMENTS = 32


@dataclass(frozen=True)
class Streets:
    """Streets with a usable geometry.

    Attributes
    ----------
    rows : their rows in the layer.
    geometry : in the metric CRS.
    matched, graded : what hit them, and their classes.
    damaged_row, damaged_part : damaged parts, and the street of each.
    analysed_row, analysed_part : analysed parts, and the street of each.
    """

    rows: np.ndarray
    geometry: np.ndarray
    matched: Matched
    graded: Graded
    damaged_row: np.ndarray
    damaged_part: np.ndarray
    analysed_row: np.ndarray
    analysed_part: np.ndarray
    known: bool
    notes: list[Message]

    @property
    def damaged_m(self) -> np.ndarray:
        """Length of the damaged parts of each street."""
        return sum_by_area(self.damaged_row, shapely.length(self.damaged_part), len(self.rows))


def hit_streets(streets: Frame, laid: LaidDamage, progress: Progress | None = None) -> Streets:
    """Return the damage of streets.

    A layer with a ``damage_class`` of its own, graded by the product, keeps it: a street is damaged as a whole, and
    analysed where it has a class. Otherwise the damaged parts are those within `match_m` of a damaged site on analysed
    land, cut exactly there, each counted once however many sites reach it: where debris may lie. This is the plugin's
    own rule.

    Raises
    ------
    UrbanProfilingError : an empty layer; classes of its own that are none.
    """
    progress, sites, analysed = progress or Progress(), laid.sites, laid.analysed
    match_m, lowest = laid.rules.match_m, laid.rules.lowest
    fixed = repair(streets.only(), LINE, progress.part(0, 20))
    lines = shapely.force_2d(fixed.frame.to_crs(laid.crs).geometry)
    own = own_grades(streets)
    if own is not None:
        matched = own.take(fixed.rows)
        graded = as_graded(matched)
        bad, seen = np.flatnonzero(graded.damaged(lowest)), np.flatnonzero(graded.analysed)
        notes = [*fixed.notes, own_grades_note(streets)]
        return Streets(fixed.rows, lines, matched, graded, bad, lines[bad], seen, lines[seen], True, notes)
    near, distance_m = _within(sites.geometry, lines, match_m, progress.part(20, 40))
    pairs = Pairs(*near, distance_m, distance_m <= 0)
    matched = combine_sites(pairs, sites, len(lines), laid.rules.rule)
    graded = grade(matched, analysed.holds(points_of(lines)), analysed.known)
    bad_site = ends(sites.damage_class)[0] >= lowest
    if analysed.known:
        bad_site &= laid.site_analysed
    row, part = _reached(lines, sites.geometry[bad_site], match_m, progress.part(40, 90))
    seen_row, seen_part = analysed.cut(lines)
    if analysed.polygons is not None:
        at, part = analysed.cut(part)
        row = row[at]
    note = message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Streets count as damaged along the parts within {match_m:g} m of a damaged site, where debris may lie: "
            "the plugin's own rule. Nobody has looked at the streets themselves.",
        ),
        match_m=match_m,
    )
    return Streets(
        fixed.rows, lines, matched, graded, row, part, seen_row, seen_part, analysed.known, [*fixed.notes, note]
    )


def street_columns(streets: Streets, areas: np.ndarray, progress: Progress | None = None) -> dict[str, np.ndarray]:
    """Return lengths by area in metres: all streets, the analysed and the damaged parts."""
    progress = progress or Progress()

    def length(parts: np.ndarray, begin: float) -> np.ndarray:
        _, area, part = clipped_pairs(parts, areas, progress.part(begin, begin + 33))
        return sum_by_area(area, shapely.length(part), len(areas))

    damaged = length(streets.damaged_part, 0)
    analysed = length(streets.analysed_part, 33) if streets.known else np.full(len(areas), np.nan)
    return {
        "street_m": length(streets.geometry, 66),
        "street_m_analysed": analysed,
        "street_m_damaged": damaged,
        "street_damaged_pct": percent(damaged, analysed),
    }


def _within(
    sites: np.ndarray, lines: np.ndarray, match_m: float, progress: Progress
) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray]:
    """Return the pairs of a site and a line at most `match_m` apart, and their distances."""
    tree = shapely.STRtree(lines)
    found = [np.empty((2, 0), dtype=np.int64)]
    for start in range(0, len(sites), _BLOCK):
        progress.at(100.0 * start / len(sites))
        block = sites[start : start + _BLOCK]
        site, line = tree.query(block, predicate="dwithin", distance=match_m + TOLERANCE_M)
        found.append(np.stack([site + start, line]))
    site, line = np.concatenate(found, axis=1)
    return (site, line), shapely.distance(sites[site], lines[line])


def _reached(lines: np.ndarray, sites: np.ndarray, reach_m: float, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the parts of lines within `reach_m` of any site, none twice, and the line of each."""
    line, start, end = _segments(lines)
    segments = shapely.linestrings(np.stack([start, end], axis=1))
    (site, segment), _ = _within(sites, segments, reach_m, progress.part(0, 50))
    flat = shapely.get_dimensions(sites[site]) == 2
    spans = [
        _spans_of_points(sites[site[~flat]], segment[~flat], start, end, reach_m),
        _spans_of_polygons(sites[site[flat]], segment[flat], segments, start, reach_m, progress.part(50, 100)),
    ]
    segment, first, last = _merged(*(np.concatenate(parts) for parts in zip(*spans)))
    length = np.hypot(*(end - start)[segment].T)
    along = ((end - start)[segment] / length[:, None])[:, None, :]
    ends_xy = start[segment][:, None, :] + np.stack([first, last], axis=1)[:, :, None] * along
    return line[segment], shapely.linestrings(ends_xy) if len(segment) else np.empty(0, dtype=object)


def _segments(lines: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the straight segments of lines that have a length: line, start and end."""
    parts, line = shapely.get_parts(lines, return_index=True)
    xy, part = shapely.get_coordinates(parts, return_index=True)
    same = np.flatnonzero((part[1:] == part[:-1]) & (xy[1:] != xy[:-1]).any(axis=1))
    return line[part[same]], xy[same], xy[same + 1]


def _spans_of_points(
    points: np.ndarray, segment: np.ndarray, start: np.ndarray, end: np.ndarray, reach_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where discs around points meet segments: segment, from and to along it, metres."""
    along = (end - start)[segment]
    length = np.hypot(along[:, 0], along[:, 1])
    offset = shapely.get_coordinates(points) - start[segment]
    at = (offset * along).sum(axis=1) / length
    aside = (offset[:, 0] * along[:, 1] - offset[:, 1] * along[:, 0]) / length
    half = np.sqrt(np.maximum(reach_m**2 - aside**2, 0.0))
    return segment, np.clip(at - half, 0.0, length), np.clip(at + half, 0.0, length)


def _spans_of_polygons(
    polygons: np.ndarray,
    segment: np.ndarray,
    segments: np.ndarray,
    start: np.ndarray,
    reach_m: float,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return where the surroundings of polygons meet segments: segment, from and to along it, metres."""
    found = [(np.empty(0, dtype=np.int64), np.empty(0), np.empty(0))]
    for begin in range(0, len(polygons), _BLOCK):
        progress.at(100.0 * begin / len(polygons))
        rows = segment[begin : begin + _BLOCK]
        around = shapely.buffer(polygons[begin : begin + _BLOCK], reach_m, quad_segs=_QUARTER_SEGMENTS)
        parts, place = shapely.get_parts(shapely.intersection(segments[rows], around), return_index=True)
        keep = (shapely.get_dimensions(parts) == 1) & ~shapely.is_empty(parts)
        parts, rows = parts[keep], rows[place[keep]]
        near, far = (shapely.get_coordinates(shapely.get_point(parts, i)) - start[rows] for i in (0, -1))
        spans = np.sort(np.stack([np.hypot(*near.T), np.hypot(*far.T)]), axis=0)
        found.append((rows, spans[0], spans[1]))
    return tuple(np.concatenate(part) for part in zip(*found))  # type: ignore[return-value]


def _merged(segment: np.ndarray, first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return spans along segments united where they overlap or touch.

    >>> spans = _merged(np.array([0, 1, 0, 0]), np.array([4.0, 0.0, 0.0, 8.0]), np.array([6.0, 1.0, 5.0, 9.0]))
    >>> [part.tolist() for part in spans]
    [[0, 0, 1], [0.0, 8.0, 0.0], [6.0, 9.0, 1.0]]
    """
    keep = last > first
    order = np.lexsort((first[keep], segment[keep]))
    segment, first, last = (values[keep][order] for values in (segment, first, last))
    if not len(segment):
        return segment, first, last
    # each segment is moved to a stretch of its own, so that one running maximum serves all
    away = segment * (float(last.max()) + 1.0)
    reach = np.maximum.accumulate(last + away)
    begins = np.ones(len(segment), dtype=bool)
    begins[1:] = (first + away)[1:] > reach[:-1]
    opening = np.flatnonzero(begins)
    closing = np.append(opening[1:], len(segment)) - 1
    return segment[opening], first[opening], reach[closing] - away[opening]
