"""Damage by area: buildings by class, shares of what was analysed, people, floor area; the city counted once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import UrbanProfilingError
from ..frame import Frame
from ..geometry import percent
from ..people import parse_counts
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .analysed_area import Analysed, Graded
from .damage_classes import CLASS_LABELS, ends

CLASS_FIELDS = (
    "none_n",
    "possible_n",
    "moderate_n",
    "severe_n",
    "destroyed_n",
    "moderate_or_severe_n",
    "other_range_n",
)
"""Numbers of elements by class; those of a class that spans others stand in a field of their own, not in these."""
_MODERATE_OR_SEVERE, _OTHER_RANGE = 5, 6
_WHOLE_PCT = 99.9
"""An area is analysed as a whole up to what two drawings of one border differ by."""
_SAME_LAND = 1.000001


@dataclass(frozen=True)
class Elements:
    """What is counted: buildings, and behind them damage sites that stand for buildings where there are no footprints.

    Attributes
    ----------
    graded : their classes.
    damaged : which count as damaged.
    element, area : pairs of an element and an area that holds it.
    buildings_n : how many of them are buildings; the others are sites.
    """

    graded: Graded
    damaged: np.ndarray
    element: np.ndarray
    area: np.ndarray
    buildings_n: int

    @property
    def in_city(self) -> np.ndarray:
        """Which elements lie in an area."""
        found = np.zeros(len(self.damaged), dtype=bool)
        found[self.element] = True
        return found

    def by_area(self, mask: np.ndarray, areas_n: int) -> np.ndarray:
        """Return the number of masked elements in each area, float."""
        return np.bincount(self.area[mask[self.element]], minlength=areas_n).astype(float)

    def sum_by_area(self, values: np.ndarray, mask: np.ndarray, areas_n: int) -> np.ndarray:
        """Return the sum of the known values of masked elements in each area, NaN where there are some but none known.

        >>> graded = Graded(np.zeros(3), np.zeros(3), np.ones(3, dtype=bool), np.ones(3, dtype=bool))
        >>> three = Elements(graded, np.ones(3, dtype=bool), np.arange(3), np.array([0, 0, 1]), 3)
        >>> three.sum_by_area(np.array([4.0, np.nan, np.nan]), three.damaged, 3).tolist()
        [4.0, nan, 0.0]
        """
        known = mask & ~np.isnan(values)
        chosen = known[self.element]
        total = np.bincount(self.area[chosen], values[self.element[chosen]], areas_n)
        return np.where((self.by_area(mask, areas_n) > 0) & (self.by_area(known, areas_n) == 0), np.nan, total)


def class_codes(damage_class: np.ndarray, damage_class_high: np.ndarray) -> np.ndarray:
    """Return the place of each class in `CLASS_FIELDS`, -1 where there is none.

    >>> class_codes(np.array([4.0, 2.0, 1.0, np.nan]), np.array([np.nan, 3.0, 2.0, np.nan])).tolist()
    [4, 5, 6, -1]
    """
    low, high = ends(damage_class, damage_class_high)
    spans = np.where((low == 2) & (high == 3), _MODERATE_OR_SEVERE, _OTHER_RANGE)
    return np.where(high > low, spans, low.astype(int))


@dataclass(frozen=True)
class Structures:
    """Number of structures of each area, for areas without footprints; NaN where unknown."""

    count: np.ndarray
    ids: np.ndarray
    name: str

    @staticmethod
    def read(areas: Frame, field: str | None, rows: np.ndarray) -> Structures:
        """Return the numbers of a field in these rows.

        Raises
        ------
        UrbanProfilingError : numbers that are text or negative, with the areas.
        """
        if not field:
            return Structures(np.full(len(rows), np.nan), areas.ids[rows], areas.name)  # type: ignore[index]
        values, wrong = parse_counts(areas, field)
        wrong |= values < 0
        if wrong.any():
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Layer “{name}”: the field “{field}” is not a number of structures in features {ids}. Correct them "
                    "or leave them empty, then run again.",
                ),
                name=areas.name,
                field=field,
                ids=list_ids(areas.ids[wrong]),  # type: ignore[index]
            )
        return Structures(values[rows], areas.ids[rows], areas.name)  # type: ignore[index]


@dataclass(frozen=True)
class Counts:
    """Columns by area, and the figures of the city; `buildings_n` are footprints, unknown where areas have none."""

    columns: dict[str, np.ndarray]
    buildings_n: int | None
    damaged_n: int
    analysed_n: int | None
    damaged_pct: float | None
    by_class: dict[str, int]
    notes: list[Message]


def count_damage(
    elements: Elements, areas: np.ndarray, structures: Structures, analysed: Analysed, has_buildings: bool
) -> Counts:
    """Count elements by class and area, and in the city.

    ``damaged_pct = 100 * damaged_n / analysed_n``. In an area with footprints ``analysed_n`` are its buildings on
    analysed land less those whose sites were not analysed. In one without, its number of structures less the sites not
    analysed, when all of its land was analysed; 0 when none was; unknown when a part was.
    """
    areas_n = len(areas)
    graded, damaged = elements.graded, elements.damaged
    is_building = np.arange(len(damaged)) < elements.buildings_n
    footprints = elements.by_area(is_building, areas_n)
    sites = elements.by_area(~is_building, areas_n)
    codes = np.where(graded.counted, class_codes(graded.damage_class, graded.damage_class_high), -1)
    classes = {name: elements.by_area(codes == code, areas_n) for code, name in enumerate(CLASS_FIELDS)}
    with_footprints = footprints > 0
    known_none = has_buildings & (sites == 0)
    buildings_n = np.where(with_footprints, footprints, np.where(known_none, 0.0, np.nan))
    analysed_n = np.where(with_footprints | known_none, elements.by_area(graded.analysed, areas_n), np.nan)
    if not analysed.known:
        analysed_n[:] = np.nan
    notes: list[Message] = []
    estimated = ~with_footprints & ~np.isnan(structures.count)
    if estimated.any():
        unseen = elements.by_area(~is_building & np.isnan(graded.damage_class), areas_n)
        buildings_n[estimated] = structures.count[estimated]
        found = _analysed_structures(areas, structures, estimated, unseen, analysed, notes)
        found = _possible(found, classes, structures, estimated, notes)
        analysed_n[estimated] = found[estimated]
    if not analysed.known:
        classes["none_n"][:] = np.nan
    else:
        rest = sum(values for name, values in classes.items() if name != "none_n")
        classes["none_n"] = np.where(estimated, analysed_n - rest, classes["none_n"])
        classes["none_n"][np.isnan(analysed_n)] = np.nan
    damaged_n = elements.by_area(damaged, areas_n)
    columns = {
        "buildings_n": buildings_n,
        "analysed_n": analysed_n,
        **{name: classes[name] for name in ("possible_n", "moderate_n", "moderate_or_severe_n", "severe_n")},
        "destroyed_n": classes["destroyed_n"],
        "damaged_n": damaged_n,
        "damaged_pct": percent(damaged_n, analysed_n),
        "destroyed_pct": percent(classes["destroyed_n"], analysed_n),
        "none_n": classes["none_n"],
        "other_range_n": classes["other_range_n"],
        "not_analysed_n": buildings_n - analysed_n,
    }
    columns["counted_by"] = np.where(with_footprints | (known_none & ~estimated), "buildings", "damage sites").astype(
        object
    )
    return _city(elements, columns, codes, areas, structures, estimated, analysed, notes)


def _analysed_structures(
    areas: np.ndarray,
    structures: Structures,
    estimated: np.ndarray,
    unseen: np.ndarray,
    analysed: Analysed,
    notes: list[Message],
) -> np.ndarray:
    """Return how many structures were analysed, where that can be told."""
    share = np.full(len(areas), np.nan)
    share[estimated] = analysed.share_pct(areas[estimated])
    whole, none = share >= _WHOLE_PCT, share <= 100.0 - _WHOLE_PCT
    partly = estimated & ~np.isnan(share) & ~whole & ~none
    if partly.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} areas without footprints (features {ids}) are analysed in part only. Nobody knows "
                    "how many of their structures lie in that part, so their percentages stay empty.",
                ),
                name=structures.name,
                n=int(partly.sum()),
                ids=list_ids(structures.ids[partly]),
            )
        )
    return np.where(whole, structures.count - unseen, np.where(none, 0.0, np.nan))


def _possible(
    found: np.ndarray,
    classes: dict[str, np.ndarray],
    structures: Structures,
    estimated: np.ndarray,
    notes: list[Message],
) -> np.ndarray:
    """Return the analysed structures, unknown where there are more damage sites than that."""
    sites = sum(classes.values())
    short = estimated & (found < sites)
    if short.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} areas (features {ids}) have more damage sites than analysed structures, so their "
                    "number of structures cannot be right and their percentages stay empty. Check the field.",
                ),
                name=structures.name,
                n=int(short.sum()),
                ids=list_ids(structures.ids[short]),
            )
        )
    return np.where(short, np.nan, found)


def _city(
    elements: Elements,
    columns: dict[str, np.ndarray],
    codes: np.ndarray,
    areas: np.ndarray,
    structures: Structures,
    estimated: np.ndarray,
    analysed: Analysed,
    notes: list[Message],
) -> Counts:
    """Add the figures of the city: each element in any area once."""
    in_city = elements.in_city
    buildings = np.arange(len(codes)) < elements.buildings_n
    known = estimated & ~np.isnan(columns["analysed_n"])
    based = buildings.copy()
    based[elements.element[known[elements.area]]] = True
    analysed_n: int | None = None
    if analysed.known and based.any():
        counted = (elements.graded.analysed & buildings & in_city).sum()
        analysed_n = int(round(counted + columns["analysed_n"][known].sum()))
        if known.sum() > 1 and _overlap(areas[known]):
            analysed_n = None
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "Areas without footprints overlap, and nobody knows which structures they share: the number "
                        "analysed in the city, and its percentage, stay empty.",
                    )
                )
            )
    damaged = elements.damaged & in_city
    apart = damaged & ~based
    if apart.any() and analysed.known:
        without = np.unique(elements.area[apart[elements.element]])
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} damaged sites lie in areas without footprints (features {ids}) where nobody "
                    "knows how many structures were analysed. They count as damaged, so the city has no percentage. "
                    "Give footprints or the number of structures there, or leave these areas out.",
                ),
                name=structures.name,
                n=int(apart.sum()),
                ids=list_ids(structures.ids[without]),
            )
        )
    whole = analysed_n is not None and not apart.any()
    damaged_pct = float(percent(damaged.sum(), analysed_n)) if whole else None  # type: ignore[arg-type]
    by_class = {name: int(((codes == code) & in_city).sum()) for code, name in enumerate(CLASS_FIELDS)}
    buildings_n = int((buildings & in_city).sum()) if buildings.any() and not estimated.any() else None
    return Counts(columns, buildings_n, int(damaged.sum()), analysed_n, damaged_pct, by_class, notes)


def _overlap(areas: np.ndarray) -> bool:
    return float(shapely.area(areas).sum()) > _SAME_LAND * float(shapely.area(shapely.union_all(areas)))


def overlap_note(elements: Elements, name: str) -> list[Message]:
    """Warn when elements lie in several areas."""
    several = np.bincount(elements.element, minlength=len(elements.damaged)) > 1
    if not several.any():
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Areas of “{name}” overlap: {n} buildings or sites lie in more than one. They count in each row, and "
                "once in the figures of the city, so the rows add up to more than the city.",
            ),
            name=name,
            n=int(several.sum()),
        )
    ]


def straddling_note(elements: Elements, lowest: int) -> list[Message]:
    """Say how many elements have a class that may or may not count as damaged."""
    graded = elements.graded
    low, high = ends(graded.damage_class, graded.damage_class_high)
    unclear = int((graded.counted & elements.in_city & (low < lowest) & (high >= lowest)).sum())
    if not unclear:
        return []
    return [
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "{n} buildings have a class that spans “{word}”, from which buildings count as damaged. They are not "
                "counted as damaged; split their class first if you know more.",
            ),
            n=unclear,
            word=CLASS_LABELS[lowest],
        )
    ]
