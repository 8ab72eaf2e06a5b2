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
from .damage_matching import Matched, Pairs, combine_sites
from .hit_facilities import as_graded, own_grades, own_grades_note
from .laid_damage import LaidDamage
from .reached_parts import pairs_within, spans_within


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
    near, distance_m = pairs_within(sites.geometry, lines, match_m, progress.part(20, 40))
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


def _reached(lines: np.ndarray, sites: np.ndarray, reach_m: float, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the parts of lines within `reach_m` of any site, none twice, and the line of each."""
    line, start, end = _segments(lines)
    segment, first, last = spans_within(start, end, sites, reach_m, progress)
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
