"""Which damage sites belong to which building, and what several sites say of one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import Progress
from .damage_classes import ends
from .damage_sites import DamageSites

TOLERANCE_M = 1e-6
RULES = ("worst", "latest", "majority")
_POINTS, _POLYGONS = 20_000, 2_000


@dataclass(frozen=True)
class Pairs:
    """Sites and the elements they belong to, row by row, sorted by site, then element.

    `inside` tells whether the site lies inside (a polygon: overlaps), else it is near.
    """

    site: np.ndarray
    element: np.ndarray
    distance_m: np.ndarray
    inside: np.ndarray


@dataclass(frozen=True)
class Matched:
    """What the sites say of each element, shape (n,).

    Attributes
    ----------
    damage_class, damage_class_high : float, NaN where no site is matched or none of them was analysed, and where the
        class spans none.
    sites_n : number of sites matched.
    date : of the site that decides, datetime64[D].
    match : ``inside``, ``near`` or ``none``.
    """

    damage_class: np.ndarray
    damage_class_high: np.ndarray
    sites_n: np.ndarray
    date: np.ndarray
    match: np.ndarray

    def take(self, rows: np.ndarray) -> Matched:
        """Return what the sites say of these elements."""
        return Matched(
            self.damage_class[rows], self.damage_class_high[rows], self.sites_n[rows], self.date[rows], self.match[rows]
        )


def match_sites(
    sites: np.ndarray,
    elements: np.ndarray,
    match_m: float,
    min_overlap_pct: float = 50.0,
    progress: Progress | None = None,
) -> Pairs:
    """Return which element each damage site belongs to: the one it lies in, else the nearest within `match_m`.

    A point belongs to one element; of several that hold it, or are equally near (to 1e-6 m), to the first row. A
    polygon belongs to the element it overlaps most, and to every other of which it covers `min_overlap_pct`; one that
    overlaps none, to the nearest.

    Parameters
    ----------
    sites : points and polygons, shape (m,), metres.
    elements : polygons or points, shape (n,), in the same CRS.

    Examples
    --------
    >>> homes = shapely.box([0, 20], 0, [10, 30], 10)
    >>> pairs = match_sites(shapely.points([5, 16, 50], [5, 5, 5]), homes, 10.0)
    >>> pairs.site.tolist(), pairs.element.tolist(), pairs.distance_m.tolist()
    ([0, 1], [0, 1], [0.0, 4.0])
    """
    progress = progress or Progress()
    tree = shapely.STRtree(elements)
    flat = shapely.get_dimensions(sites) == 2
    found = []
    for rows, size, inside in (
        (np.flatnonzero(~flat), _POINTS, _inside_points),
        (np.flatnonzero(flat), _POLYGONS, _overlapping),
    ):
        for start in range(0, len(rows), size):
            progress.at(100.0 * start / len(rows))
            block = rows[start : start + size]
            site, element = inside(sites[block], elements, tree, min_overlap_pct)
            rest = np.setdiff1d(np.arange(len(block)), site)
            near, nearest, distance_m = nearest_within(sites[block[rest]], elements, tree, match_m)
            found.append((block[site], element, np.zeros(len(site)), np.ones(len(site), dtype=bool)))
            found.append((block[rest[near]], nearest, distance_m, np.zeros(len(near), dtype=bool)))
    if not found:
        none = np.empty(0, dtype=np.int64)
        return Pairs(none, none, np.empty(0), np.empty(0, dtype=bool))
    site, element, distance_m, is_inside = (np.concatenate(parts) for parts in zip(*found))
    order = np.lexsort((element, site))
    return Pairs(site[order], element[order], distance_m[order], is_inside[order])


def _inside_points(
    points: np.ndarray, elements: np.ndarray, tree: shapely.STRtree, min_overlap_pct: float
) -> tuple[np.ndarray, np.ndarray]:
    point, element = tree.query(points, predicate="intersects")
    return _first(point, element)


def _overlapping(
    polygons: np.ndarray, elements: np.ndarray, tree: shapely.STRtree, min_overlap_pct: float
) -> tuple[np.ndarray, np.ndarray]:
    shapely.prepare(polygons)
    site, element = tree.query(polygons, predicate="intersects")
    whole = shapely.area(elements[element])
    shared = whole.copy()
    cut = np.flatnonzero(~shapely.covers(polygons[site], elements[element]))
    shared[cut] = shapely.area(shapely.intersection(polygons[site[cut]], elements[element[cut]]))
    point = whole == 0
    keep = point | (shared > 0)  # those that only touch are near
    site, element, shared, whole, point = (values[keep] for values in (site, element, shared, whole, point))
    order = np.lexsort((element, -shared, site))
    most = np.zeros(len(site), dtype=bool)
    most[order] = np.diff(site[order], prepend=-1) != 0
    with np.errstate(divide="ignore", invalid="ignore"):
        keep = most | point | (100.0 * shared / whole >= min_overlap_pct)
    return site[keep], element[keep]


def nearest_within(
    sites: np.ndarray, elements: np.ndarray, tree: shapely.STRtree, match_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return, for each site with an element at most `match_m` away: site, nearest element, first of equals, distance.

    `tree` is that of the elements.
    """
    # boxes first and each distance once: “dwithin” would measure what is near enough twice
    reach = match_m + TOLERANCE_M
    bounds = shapely.bounds(sites) + [-reach, -reach, reach, reach]
    site, element = tree.query(shapely.box(*bounds.T))
    distance_m = shapely.distance(sites[site], elements[element])
    near = distance_m <= reach
    site, element, distance_m = site[near], element[near], distance_m[near]
    order = np.lexsort((element, np.round(distance_m / TOLERANCE_M), site))
    first = order[np.diff(site[order], prepend=-1) != 0]
    return site[first], element[first], distance_m[first]


def _first(site: np.ndarray, element: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs with the lowest element of each site."""
    order = np.lexsort((element, site))
    first = order[np.diff(site[order], prepend=-1) != 0]
    return site[first], element[first]


def combine_sites(pairs: Pairs, sites: DamageSites, elements_n: int, rule: str = "worst") -> Matched:
    """Return what the sites of each element say together.

    ``worst``: the worst class (of two that begin alike, the one that reaches further). ``latest``: the class of the
    newest site. ``majority``: the most frequent class, of equals the worst. A site that was not analysed says nothing
    beside one that was. Of sites that say the same the nearest gives the date, then the lowest row.
    """
    if rule not in RULES:
        raise ValueError(f"rule is {rule}, not one of {RULES}")
    low, high = ends(sites.damage_class, sites.damage_class_high)
    grade = (low.astype(np.int64) * 8 + high)[pairs.site]
    unknown = grade < 0
    if rule == "worst":
        keys = [-grade]
    elif rule == "latest":
        keys = [-sites.newness[pairs.site]]
    else:
        keys = [-grade, -_votes(pairs.element, grade)]
    distance = np.round(pairs.distance_m / TOLERANCE_M)
    order = np.lexsort((pairs.site, distance, *keys, unknown, pairs.element))
    first = order[np.diff(pairs.element[order], prepend=-1) != 0]
    element, site = pairs.element[first], pairs.site[first]
    sites_n = np.bincount(pairs.element, minlength=elements_n)
    inside = np.zeros(elements_n, dtype=bool)
    inside[pairs.element[pairs.inside]] = True
    words = np.array(["none", "near", "inside"], dtype=object)
    damage_class, damage_class_high = np.full(elements_n, np.nan), np.full(elements_n, np.nan)
    date = np.full(elements_n, np.datetime64("NaT", "D"))
    damage_class[element], damage_class_high[element] = sites.damage_class[site], sites.damage_class_high[site]
    date[element] = sites.date[site]
    return Matched(damage_class, damage_class_high, sites_n, date, words[(sites_n > 0).astype(int) + inside])


def _votes(element: np.ndarray, grade: np.ndarray) -> np.ndarray:
    """Return how many sites of the same element have the same class, row by row."""
    key = element * 64 + grade + 9
    _, inverse, count = np.unique(key, return_inverse=True, return_counts=True)
    return count[inverse.reshape(-1)]
