"""Rows of a table of numbers found by a word: its own, those of the group it belongs to, or those for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

ANY = "*"
"""In a table: every word that has no row of its own."""


def range_by_word(
    words: Sequence[str | None],
    rows: Mapping[str, np.ndarray],
    groups: Mapping[str, Sequence[str]],
    spread: bool,
) -> tuple[np.ndarray, list[str]]:
    """Return the numbers of each word, and the words for which the range over the whole table stands.

    A word has the numbers of its own name; else those of the names in its group (of several: the lowest low, the mean
    central, the highest high); else those of ``*``; else, with `spread`, the range over all; else they are NaN.

    Parameters
    ----------
    rows : by lower-case name, arrays of one shape (..., 3): low, central, high.
    groups : the names that a word stands for.

    Examples
    --------
    >>> rows = {"a": np.array([1.0, 1.0, 1.0]), "b": np.array([2.0, 3.0, 4.0])}
    >>> found, spanned = range_by_word(["b", "either", "c"], rows, {"either": ["a", "b"]}, False)
    >>> found.tolist(), spanned
    ([[2.0, 3.0, 4.0], [1.0, 2.0, 4.0], [nan, nan, nan]], [])
    """
    shape = next(iter(rows.values())).shape
    found = np.full((len(words), *shape), np.nan)
    spanned = []
    for number, word in enumerate(words):
        key = word or ""
        several = [rows[name] for name in groups.get(key, ()) if name in rows]
        if key in rows:
            several = [rows[key]]
        elif not several and ANY in rows:
            several = [rows[ANY]]
        elif not several and spread:
            several = list(rows.values())
            spanned.append(word or "–")
        if several:
            stack = np.stack(several)
            parts = (stack[..., 0].min(axis=0), stack[..., 1].mean(axis=0), stack[..., 2].max(axis=0))
            found[number] = np.stack(parts, axis=-1)
    return found.round(12), spanned
