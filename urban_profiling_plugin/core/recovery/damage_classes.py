"""The classes of canonical damage, their words, and what counts as damaged."""

from __future__ import annotations

import numpy as np

from ..errors import Problems
from ..frame import Frame
from ..text import QT_TRANSLATE_NOOP

NONE, POSSIBLE, MODERATE, SEVERE, DESTROYED = range(5)
CLASS_LABELS = ("none", "possible", "moderate", "severe", "destroyed")
"""What each class is called, by its number; no number: `NOT_ANALYSED`."""
NOT_ANALYSED = "not analysed"
DAMAGED_FROM = {"possible": POSSIBLE, "moderate": MODERATE, "severe": SEVERE}
"""The lowest class that counts as damaged, by its word."""


def damage_labels(damage_class: np.ndarray, damage_class_high: np.ndarray | None = None) -> np.ndarray:
    """Return the words for classes, as an object array: a class that spans several is named by both ends.

    Parameters
    ----------
    damage_class : float, shape (n,), 0 to 4, NaN where not analysed.
    damage_class_high : float, shape (n,): the upper end where the source spans classes; elsewhere NaN or the class.

    Examples
    --------
    >>> damage_labels(np.array([4.0, 2.0, np.nan]), np.array([np.nan, 3.0, np.nan])).tolist()
    ['destroyed', 'moderate to severe', 'not analysed']
    """
    low, high = ends(damage_class, damage_class_high)
    words = np.array([*CLASS_LABELS, NOT_ANALYSED], dtype=object)
    found = words[low]
    for lower, upper in {(a, b) for a, b in zip(low.tolist(), high.tolist()) if b > a >= 0}:
        found[(low == lower) & (high == upper)] = f"{CLASS_LABELS[lower]} to {CLASS_LABELS[upper]}"
    return found


def ends(damage_class: np.ndarray, damage_class_high: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return the lower and upper end of each class as int8, -1 for both where not analysed.

    >>> low, high = ends(np.array([2.0, 1.0, np.nan]), np.array([3.0, np.nan, 4.0]))
    >>> low.tolist(), high.tolist()
    ([2, 1, -1], [3, 1, -1])
    """
    known = ~np.isnan(damage_class)
    low = np.where(known, damage_class, -1).astype(np.int8)
    if damage_class_high is None:
        return low, low.copy()
    upper = np.where(known & ~np.isnan(damage_class_high), damage_class_high, -1).astype(np.int8)
    return low, np.maximum(low, upper)


def check_classes(table: Frame, problems: Problems) -> None:
    """Say which lines of a table on damage have a class that is no damage."""
    wrong = ~np.isin(table.columns["damage_class"], range(POSSIBLE, len(CLASS_LABELS)))
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Table “{path}”: the damage class in lines {ids} must be 1, 2, 3 or 4."
            ),
            ids=table.ids[wrong],  # type: ignore[index]
            path=table.name,
        )
