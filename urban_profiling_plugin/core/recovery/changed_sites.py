"""Sites of two assessments side by side: rows, matrix, counts by area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..geometry import POLYGON, areas_of_points, percent, points_of, repair, sum_by_area
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .damage_classes import NONE, damage_labels, ends
from .damage_sites import DamageSites
from .site_pairs import SitePairs

CHANGES = ("new", "worse", "same", "better", "rebuilt", "not_comparable")
NEW, WORSE, SAME, BETTER, REBUILT, NOT_COMPARABLE = range(6)
NO_SITE = "no site"
BEFORE, AFTER, BOTH = range(3)
_FOUND = np.array(["before", "after", "both"], dtype=object)


@dataclass
class ChangedSites:
    """Pairs and sites without counterpart, those of the later layer first.

    Attributes
    ----------
    rows : row of each in the sites of either layer, shape (n, 2), -1 where it has none.
    low, high : ends of the class in either, int, shape (n, 2), -1 where not known.
    found : `BEFORE`, `AFTER` or `BOTH`.
    """

    rows: np.ndarray
    low: np.ndarray
    high: np.ndarray
    found: np.ndarray
    distance: np.ndarray
    geometry: np.ndarray

    @staticmethod
    def of(one: DamageSites, two: DamageSites, pairs: SitePairs) -> ChangedSites:
        partner = np.full(len(two.geometry), -1)
        partner[pairs.after] = pairs.before
        distance = np.full(len(two.geometry), np.nan)
        distance[pairs.after] = pairs.distance
        alone = np.setdiff1d(np.arange(len(one.geometry)), pairs.before)
        rows = np.column_stack(
            [np.concatenate([partner, alone]), np.concatenate([np.arange(len(partner)), np.full(len(alone), -1)])]
        )
        low, high = np.full(rows.shape, -1), np.full(rows.shape, -1)
        for column, sites in enumerate((one, two)):
            given = rows[:, column] >= 0
            lower, upper = ends(sites.damage_class, sites.damage_class_high)
            low[given, column] = lower[rows[given, column]]
            high[given, column] = upper[rows[given, column]]
        found = np.where((rows >= 0).all(axis=1), BOTH, np.where(rows[:, 1] >= 0, AFTER, BEFORE))
        geometry = np.concatenate([two.geometry, one.geometry[alone]])
        return ChangedSites(rows, low, high, found, np.concatenate([distance, np.full(len(alone), np.nan)]), geometry)

    def look_at(self, area: Frame | None, one: bool, crs: pyproj.CRS) -> None:
        """Give class 0 to the sites that an assessment lacks inside the area that it analysed."""
        if area is None:
            return
        land = shapely.union_all(repair(area.to_crs(crs), POLYGON).frame.geometry)
        shapely.prepare(land)
        lacking = np.flatnonzero(self.found == (AFTER if one else BEFORE))
        inside = lacking[shapely.intersects(land, points_of(self.geometry[lacking]))]
        column = 0 if one else 1
        self.low[inside, column] = self.high[inside, column] = NONE


def site_ids(sites: DamageSites) -> np.ndarray:
    """Return the names of sites, ``None`` where unknown."""
    name = sites.frame.find("site_id")
    if name is None:
        return np.full(len(sites.rows), None, dtype=object)
    return np.array(
        [None if value is None or value != value else str(value) for value in sites.frame.columns[name][sites.rows]],
        dtype=object,
    )


def _numbers(ends_: np.ndarray) -> np.ndarray:
    return np.where(ends_ < 0, np.nan, ends_)


def change_rows(after: Frame, one: DamageSites, two: DamageSites, sites: ChangedSites, change: np.ndarray) -> Frame:
    """Return a row a pair or lone site, with the geometry of the later layer where it has one."""
    first, second = sites.rows[:, 0], sites.rows[:, 1]
    theirs = np.flatnonzero(second >= 0)
    mine = np.flatnonzero(second < 0)
    geometry = np.empty(len(first), dtype=object)
    geometry[theirs] = two.frame.geometry[two.rows[second[theirs]]]
    if len(mine):
        geometry[mine] = one.frame.take(one.rows[first[mine]]).to_crs(after.crs).geometry
    if len(np.unique(shapely.get_dimensions(geometry))) > 1:
        geometry = points_of(geometry)
    low, high = _numbers(sites.low), _numbers(sites.high)
    spans = sites.high > sites.low

    def of(values: np.ndarray, rows: np.ndarray, empty: object) -> np.ndarray:
        found = np.full(len(rows), empty, dtype=values.dtype)
        found[rows >= 0] = values[rows[rows >= 0]]
        return found

    nothing = np.datetime64("NaT", "D")
    columns = {
        "class_before": low[:, 0],
        "class_before_high": np.where(spans[:, 0], high[:, 0], np.nan),
        "class_after": low[:, 1],
        "class_after_high": np.where(spans[:, 1], high[:, 1], np.nan),
        "change": np.array(CHANGES, dtype=object)[change],
        "site_before": of(site_ids(one), first, None),
        "site_after": of(site_ids(two), second, None),
        "date_before": of(one.date.astype("datetime64[D]"), first, nothing),
        "date_after": of(two.date.astype("datetime64[D]"), second, nothing),
        "found_in": _FOUND[sites.found],
        "apart_m": sites.distance,
    }
    kinds = {name: "integer" for name in columns if name.startswith("class_")}
    kinds.update({"site_before": "text", "site_after": "text"})
    return Frame(geometry, columns, after.crs, name="change", kinds=kinds)


def change_matrix(sites: ChangedSites, change: np.ndarray) -> Frame:
    """Return how many rows have each class before and after."""
    lacking = np.column_stack([(sites.rows[:, column] < 0) & (sites.low[:, column] < 0) for column in (0, 1)])
    keys = np.column_stack([sites.low, sites.high, lacking, change])
    found, count = np.unique(keys, axis=0, return_counts=True)
    # classes from 0 to 4, then what was not analysed, then what has no site
    order = np.lexsort((found[:, 3], _last(found[:, 1], found[:, 5]), found[:, 2], _last(found[:, 0], found[:, 4])))
    found, count = found[order], count[order]
    low, high = _numbers(found[:, :2]), _numbers(found[:, 2:4])
    columns: dict[str, np.ndarray] = {}
    for column, name in enumerate(("before", "after")):
        spans = np.where(high[:, column] > low[:, column], high[:, column], np.nan)
        words = damage_labels(low[:, column], spans)
        words[found[:, 4 + column] == 1] = NO_SITE
        columns.update({f"class_{name}": low[:, column], f"class_{name}_high": spans, name: words})
    columns["change"] = np.array(CHANGES, dtype=object)[found[:, 6]]
    columns["count"] = count
    kinds = {name: "integer" for name in columns if name.startswith("class_")}
    return Frame(None, columns, name="matrix", kinds=kinds)


def _last(low: np.ndarray, lacking: np.ndarray) -> np.ndarray:
    return np.where(lacking == 1, 9, np.where(low < 0, 8, low))


def changes_by_area(
    areas: Frame,
    sites: ChangedSites,
    change: np.ndarray,
    crs,
    notes: list[Message],
    progress: Progress,  # noqa: ANN001
) -> Frame:
    """Return the areas with the number of sites by change."""
    done = repair(areas.to_crs(crs), POLYGON, progress)
    notes += done.notes
    site, area = areas_of_points(points_of(sites.geometry), done.frame.geometry)
    outside = len(sites.geometry) - len(np.unique(site))
    if outside:
        notes.append(
            message(
                QT_TRANSLATE_NOOP("UrbanProfiling", "{n} sites lie outside “{areas}” and are in no row of it."),
                n=outside,
                areas=areas.name,
            )
        )
    columns: dict[str, np.ndarray] = {}

    def full(values: np.ndarray, empty: float) -> np.ndarray:
        found = np.full(len(areas), empty)
        found[done.rows] = values
        return found

    size = len(done.frame)
    for number, name in enumerate(CHANGES):
        columns[f"{name}_n"] = full(sum_by_area(area, (change[site] == number).astype(float), size), np.nan)
    total = np.sum(list(columns.values()), axis=0)
    comparable = total - columns["not_comparable_n"]
    found = {"sites_n": total, **columns}
    found["worse_pct"] = percent(columns["new_n"] + columns["worse_n"], comparable)
    found["better_pct"] = percent(columns["better_n"] + columns["rebuilt_n"], comparable)
    return areas.with_columns(found, {name: "integer" for name in found if name.endswith("_n")})
