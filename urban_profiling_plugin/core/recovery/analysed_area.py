"""What a damage product looked at: only there is a building without damage an undamaged one."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyproj
import shapely

from ..frame import Frame
from ..geometry import POLYGON, clipped_pairs, percent, repair, sum_by_area
from ..text import QT_TRANSLATE_NOOP, Message, message
from ..tiles import PRECISION_M
from .chosen_epoch import ALL, LATEST, codes_of
from .damage_classes import NONE, ends
from .damage_matching import Matched


@dataclass(frozen=True)
class Analysed:
    """The land that was analysed.

    Attributes
    ----------
    polygons : in the metric CRS; ``None`` where no layer says what was analysed.
    everywhere : without polygons, whether everything is taken as analysed.
    """

    polygons: np.ndarray | None = None
    everywhere: bool = False
    notes: list[Message] = field(default_factory=list)

    @property
    def known(self) -> bool:
        """Whether it can be told what was analysed."""
        return self.polygons is not None or self.everywhere

    def holds(self, points: np.ndarray, tree: shapely.STRtree | None = None) -> np.ndarray:
        """Return which points were analysed; none of them where nobody knows. `tree` is that of the points."""
        if self.polygons is None:
            return np.full(len(points), self.everywhere)
        shapely.prepare(self.polygons)
        _, point = (tree or shapely.STRtree(points)).query(self.polygons, predicate="intersects")
        found = np.zeros(len(points), dtype=bool)
        found[point] = True
        return found

    def share_pct(self, areas: np.ndarray) -> np.ndarray:
        """Return how much of the land of each area was analysed, percent; NaN where nobody knows."""
        if self.polygons is None:
            return np.full(len(areas), 100.0 if self.everywhere else np.nan)
        row, _, part = clipped_pairs(areas, self._united())
        return percent(sum_by_area(row, shapely.area(part), len(areas)), shapely.area(areas))

    def cut(self, lines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the analysed parts of lines: the row of each, and the part."""
        if self.polygons is None:
            rows = np.arange(len(lines)) if self.everywhere else np.empty(0, dtype=np.int64)
            return rows, lines[rows]
        row, _, part = clipped_pairs(lines, self._united())
        return row, part

    def _united(self) -> np.ndarray:
        """Return the polygons as parts that do not overlap."""
        united = shapely.union_all(self.polygons, grid_size=PRECISION_M)
        parts = shapely.get_parts(united)
        return parts[shapely.get_dimensions(parts) == 2]


def read_analysed_area(frame: Frame | None, everywhere: bool, epoch: str, crs: pyproj.CRS) -> Analysed:
    """Return what was analysed.

    Where the layer has a field ``epoch`` and one epoch is asked for, its polygons of other epochs are left out. An
    empty layer, which a product that does not say what it looked at gives, is none.
    """
    if frame is None or not len(frame):
        if everywhere:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Everything is taken as analysed, as asked: a building without a damage site counts as undamaged.",
            )
        else:
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "No layer says which land was analysed, so nobody knows whether a building without a damage site is "
                "undamaged: numbers and percentages of analysed buildings stay empty. Give the analysed area of the "
                "product.",
            )
        return Analysed(None, everywhere, [message(template)])
    notes = []
    column = frame.find("epoch")
    if column is not None and (epoch or LATEST).strip().lower() not in (LATEST, ALL):
        code, names = codes_of(frame.columns[column])
        wanted = [i for i, name in enumerate(names) if name.lower() == epoch.strip().lower()]
        if wanted:
            frame = frame.take((code < 0) | np.isin(code, wanted))
    if everywhere:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}” says what was analysed; so not everything is taken as analysed.",
                ),
                name=frame.name,
            )
        )
    fixed = repair(frame.only(), POLYGON)
    return Analysed(fixed.frame.to_crs(crs).geometry, False, [*fixed.notes, *notes])


@dataclass(frozen=True)
class Graded:
    """Elements with what is known of them, shape (n,).

    Attributes
    ----------
    damage_class, damage_class_high : float; 0 for an analysed element without a site; NaN where not analysed.
    analysed : whether it was analysed; nowhere, where nobody knows what was.
    counted : whether its class counts by area: the analysed ones, or, where nobody knows, those with a class.
    """

    damage_class: np.ndarray
    damage_class_high: np.ndarray
    analysed: np.ndarray
    counted: np.ndarray

    def damaged(self, lowest: int) -> np.ndarray:
        """Return which counted elements are damaged: their class is `lowest` or worse, wherever its range ends."""
        return self.counted & (ends(self.damage_class)[0] >= lowest)


def grade(matched: Matched, inside: np.ndarray, known: bool) -> Graded:
    """Return the classes of elements: those of their sites; without a site 0 where analysed, else not known.

    An element whose sites were not analysed was not analysed, wherever it lies.

    Parameters
    ----------
    inside : whether each lies on analysed land.
    known : whether it is known what was analysed.
    """
    unseen = (matched.sites_n > 0) & np.isnan(matched.damage_class)
    analysed = inside & ~unseen
    damage_class = np.where(analysed & (matched.sites_n == 0), float(NONE), matched.damage_class)
    counted = analysed if known else ~np.isnan(damage_class)
    return Graded(damage_class, matched.damage_class_high, analysed, counted)
