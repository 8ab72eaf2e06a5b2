"""Damage ratios: the share of its replacement cost that a building of a use and damage class has lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ... import paths
from ..errors import Problems
from ..frame import Frame
from ..tables import range_columns, read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_classes import CLASS_LABELS, check_classes
from .named_rows import range_by_word

NAMED = ("hazus", "incore")
_BOUNDS = ("ratio_low_pct", "ratio_central_pct", "ratio_high_pct")


def read_ratios(path: str | Path) -> Frame:
    """Return a table of damage ratios (percent of replacement cost), checked.

    Columns ``use``, ``damage_class`` (1 to 4) and ``ratio_central_pct``; where ``ratio_low_pct`` and
    ``ratio_high_pct`` are missing they equal the central one. The use ``*`` stands for all others.

    Raises
    ------
    UrbanProfilingError : not between 0 and 100, low over central or central over high, a worse class that costs less.
    """
    columns = {"use": "text", "damage_class": "integer", **dict.fromkeys(_BOUNDS, "real"), "source": "text"}
    table = read_table(
        path,
        columns,
        key=("use", "damage_class"),
        optional=(_BOUNDS[0], _BOUNDS[2], "source"),
        required=(_BOUNDS[1],),
    )
    low, central, high = range_columns(table, _BOUNDS)
    grade = table.columns["damage_class"]
    problems = Problems()
    check_classes(table, problems)
    wrong = (low < 0) | (high > 100) | (low > central) | (central > high)
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: the ratios in lines {ids} must satisfy 0 ≤ low ≤ central ≤ high ≤ 100 %.",
            ),
            ids=table.ids[wrong],
            path=table.name,
        )
    uses = table.texts("use")
    order = np.lexsort((grade, uses.astype(str)))
    worse = (uses[order][1:] == uses[order][:-1]) & (np.diff(np.stack([low, central, high])[:, order]) < 0).any(axis=0)
    if worse.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: the ratios in lines {ids} are lower than those of a lighter damage class of the same "
                "use.",
            ),
            ids=table.ids[order[1:][worse]],
            path=table.name,
        )
    problems.raise_any()
    return table.with_columns(dict(zip(_BOUNDS, (low, central, high))))


def named_ratios(name: str) -> Frame:
    """Return a table of ratios that comes with the plugin, ``hazus`` or ``incore``."""
    return read_ratios(paths.table(f"damage_ratios_{name}.csv"))


def read_uses(path: str | Path | None = None) -> Frame:
    """Return the table that says for a use which HAZUS occupancies and which class of unit costs it belongs to."""
    columns = {"use": "text", "occupancies": "text", "cost_class": "text"}
    return read_table(path or paths.table("building_uses.csv"), columns, key="use")


def ratios_by_use(table: Frame, uses: Sequence[str | None], spread: bool, notes: list[Message]) -> np.ndarray:
    """Return the ratio of each use and class as a fraction, shape (uses, classes 0 to 4, low central high).

    A use that has no row of its own takes those of the HAZUS occupancies it belongs to; see `range_by_word`. Class 0
    costs nothing.

    Examples
    --------
    >>> notes = []
    >>> ratios_by_use(named_ratios("hazus"), ["res1", "residential"], True, notes)[:, 3].tolist()
    [[0.447, 0.447, 0.447], [0.413, 0.43, 0.447]]
    """
    names = table.texts("use")
    grade = table.columns["damage_class"].astype(int)
    bounds = np.stack([table.columns[name] for name in _BOUNDS], axis=1) / 100.0
    rows: dict[str, np.ndarray] = {}
    for name in dict.fromkeys(names.tolist()):
        rows[name] = np.full((len(CLASS_LABELS), 3), np.nan)
        rows[name][0] = 0.0
        own = names == name
        rows[name][grade[own]] = bounds[own]
    belongs = read_uses()
    groups = {
        use: (several or "").split()
        for use, several in zip(belongs.texts("use").tolist(), belongs.texts("occupancies").tolist())
    }
    found, spanned = range_by_word(uses, rows, groups, spread)
    found[:, 0] = 0.0
    if spanned:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "No damage ratio is known for the uses {uses}: low and high take the lowest and highest ratio of "
                    "all uses in {table}.",
                ),
                uses=list_ids(spanned),
                table=table.name,
            )
        )
    return found
