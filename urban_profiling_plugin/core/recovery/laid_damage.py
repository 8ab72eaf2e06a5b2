"""Damage laid over buildings and areas: who is hit and where each lies, before anything is counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from ..errors import UrbanProfilingError
from ..frame import Frame, in_rows
from ..geometry import POLYGON, areas_of_points, points_of, repair
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP, Message, message
from .analysed_area import Analysed, Graded, grade
from .damage_classes import DAMAGED_FROM, ends
from .damage_counts import Elements
from .damage_matching import Matched, Pairs, combine_sites, match_sites
from .damage_sites import DamageSites
from .overlay_buildings import Buildings


@dataclass(frozen=True)
class DamageRules:
    """How damage is matched and what counts as damaged.

    Attributes
    ----------
    match_m : a site this near to a building belongs to it when it lies in none.
    min_overlap_pct : a damage polygon also belongs to every building of which it covers this much.
    rule : of several sites on one building: ``worst``, ``latest`` or ``majority``.
    damaged_from : the lowest class that counts as damaged: ``possible``, ``moderate`` or ``severe``.
    epoch : ``latest``, ``all``, an epoch of the damage layer, or a date.
    """

    match_m: float = 10.0
    min_overlap_pct: float = 50.0
    rule: str = "worst"
    damaged_from: str = "moderate"
    epoch: str = "latest"

    @property
    def lowest(self) -> int:
        """The number of the lowest class that counts as damaged."""
        return DAMAGED_FROM[self.damaged_from]


@dataclass(frozen=True)
class Areas:
    """Areas with a usable geometry: their rows in the layer, and their geometry in the metric CRS."""

    frame: Frame
    rows: np.ndarray
    geometry: np.ndarray
    crs: pyproj.CRS
    notes: list[Message]

    def back(self, values: np.ndarray) -> np.ndarray:
        """Return values of the areas in the rows of the layer, missing elsewhere."""
        return in_rows(values, self.rows, len(self.frame))


def read_areas(areas: Frame, crs: pyproj.CRS) -> Areas:
    """Return the usable areas of a layer of polygons."""
    fixed = repair(areas.only(), POLYGON)
    return Areas(areas, fixed.rows, fixed.frame.to_crs(crs).geometry, crs, fixed.notes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class LaidDamage:
    """Damage, buildings and areas, and how they belong together.

    Attributes
    ----------
    pairs : which sites belong to which building.
    matched : what the sites say of each building.
    graded : the class of each building.
    building, building_area : pairs of a building and an area that holds it.
    site, site_area : pairs of a damage site and an area that holds it.
    loose : which sites belong to no building.
    site_analysed : which sites lie on analysed land.
    """

    areas: Areas
    sites: DamageSites
    buildings: Buildings
    analysed: Analysed
    pairs: Pairs
    matched: Matched
    graded: Graded
    building: np.ndarray
    building_area: np.ndarray
    site: np.ndarray
    site_area: np.ndarray
    loose: np.ndarray
    site_analysed: np.ndarray
    rules: DamageRules

    @property
    def crs(self) -> pyproj.CRS:
        """The metric CRS of every geometry here."""
        return self.areas.crs

    @property
    def counting_sites(self) -> np.ndarray:
        """Which pairs of a site and an area count: loose sites, in areas without footprints."""
        footprints = np.bincount(self.building_area, minlength=len(self.areas.rows))
        return self.loose[self.site] & (footprints[self.site_area] == 0)

    def elements(self) -> Elements:
        """Return what is counted by area: buildings, then the sites that stand for them where there are none."""
        sites, known = self.sites, ~np.isnan(self.sites.damage_class)
        seen = self.site_analysed & known
        counted = seen if self.analysed.known else known
        graded = Graded(
            np.concatenate([self.graded.damage_class, sites.damage_class]),
            np.concatenate([self.graded.damage_class_high, sites.damage_class_high]),
            np.concatenate([self.graded.analysed, seen]),
            np.concatenate([self.graded.counted, counted]),
        )
        buildings_n, keep = len(self.buildings.rows), self.counting_sites
        return Elements(
            graded,
            graded.damaged(self.rules.lowest),
            np.concatenate([self.building, buildings_n + self.site[keep]]),
            np.concatenate([self.building_area, self.site_area[keep]]),
            buildings_n,
        )

    def left_over(self) -> np.ndarray:
        """Return the number of damaged sites in each area that belong to no building and do not count there."""
        bad = ends(self.sites.damage_class)[0] >= self.rules.lowest
        rest = self.loose[self.site] & bad[self.site] & ~self.counting_sites
        return np.bincount(self.site_area[rest], minlength=len(self.areas.rows)).astype(float)

    def damaged_outside(self) -> np.ndarray:
        """Return which buildings are damaged but lie outside the analysed land, and so do not count."""
        return ~self.graded.counted & (ends(self.graded.damage_class)[0] >= self.rules.lowest)


def lay_damage(
    areas: Areas, sites: DamageSites, buildings: Buildings, analysed: Analysed, rules: DamageRules, progress: Progress
) -> LaidDamage:
    """Match the sites to the buildings, grade the buildings, and find the areas of both.

    Raises
    ------
    UrbanProfilingError : the newest site is to decide, but neither dates nor epochs tell which it is.
    """
    _require_dates(sites, rules)
    part = progress.part(0, 65, QT_TRANSLATE_NOOP("UrbanProfiling", "Matching damage to buildings"))
    pairs = match_sites(sites.geometry, buildings.geometry, rules.match_m, rules.min_overlap_pct, part)
    progress.part(65, 75, QT_TRANSLATE_NOOP("UrbanProfiling", "Finding the area of each building"))
    matched = combine_sites(pairs, sites, len(buildings.rows), rules.rule)
    tree = shapely.STRtree(buildings.points)
    graded = grade(matched, analysed.holds(buildings.points, tree), analysed.known)
    building, building_area = areas_of_points(buildings.points, areas.geometry, tree)
    progress.at(90)
    points = points_of(sites.geometry)
    tree = shapely.STRtree(points)
    site, site_area = areas_of_points(points, areas.geometry, tree)
    loose = np.ones(len(points), dtype=bool)
    loose[pairs.site] = False
    progress.at(100)
    return LaidDamage(
        areas, sites, buildings, analysed, pairs, matched, graded, building, building_area, site, site_area, loose,
        analysed.holds(points, tree), rules,
    )  # fmt: skip


def _require_dates(sites: DamageSites, rules: DamageRules) -> None:
    if rules.rule == "latest" and len(sites.newness) > 1 and np.isnat(sites.date).all() and not np.ptp(sites.newness):
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has neither dates (sensor_date) nor epochs, so nobody can tell which site of a "
                "building is the latest. Choose the rule “worst” or “majority”, or add the dates.",
            ),
            name=sites.frame.name,
        )


def place_notes(laid: LaidDamage) -> list[Message]:
    """Say what lies outside the areas, outside the analysed land, or at no building."""
    sites, lowest = laid.sites, laid.rules.lowest
    bad = ends(sites.damage_class)[0] >= lowest
    inside = np.zeros(len(bad), dtype=bool)
    inside[laid.site] = True
    notes = []
    if not inside.all():
        none = not inside.any()
        template = (
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "None of the {n} sites of “{name}” lies in “{areas}” ({damaged} of them are damaged). Check that both "
                "show the same city and that their CRSs are right.",
            )
            if none
            else QT_TRANSLATE_NOOP(
                "UrbanProfiling", "{n} sites of “{name}” ({damaged} of them damaged) lie outside “{areas}”."
            )
        )
        notes.append(
            message(
                template,
                n=int((~inside).sum()),
                name=sites.frame.name,
                damaged=int((bad & ~inside).sum()),
                areas=laid.areas.frame.name,
            )
        )
    if laid.analysed.polygons is not None and not laid.site_analysed.all():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} damage sites lie outside the analysed land, and {buildings} damaged buildings, which do not "
                    "count (field damaged_outside_n). Check that the analysed area is that of the product.",
                ),
                n=int((~laid.site_analysed).sum()),
                buildings=int(laid.damaged_outside().sum()),
            )
        )
    if len(laid.buildings.rows) and laid.loose.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} damage sites have no building within {match_m:g} m ({damaged} of them are damaged); "
                    "they count where an area has no footprints, and are kept in the layer of unmatched sites.",
                ),
                n=int(laid.loose.sum()),
                all=len(laid.loose),
                match_m=laid.rules.match_m,
                damaged=int((laid.loose & bad).sum()),
            )
        )
    return notes
