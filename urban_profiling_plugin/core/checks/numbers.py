"""Checks of numbers that are no people: texts in their place, and values that cannot be."""

from __future__ import annotations

import fnmatch
import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ... import paths
from ..progress import Progress
from ..roles import Role
from ..tables import read_table
from ..text import QT_TRANSLATE_NOOP
from .city_data import Layer
from .finding import WARNING, Found, check, each_layer, found
from .population import people_columns

_ANY = "*"
_ROUNDING = 1e-9
"""Of a limit: a share that was computed may be 100.00000000000001."""


@dataclass(frozen=True)
class Range:
    """The values a field may have, `role` and `field` with ``*`` for any; no limit is infinite."""

    role: str
    field: str
    low: float
    high: float

    def covers(self, role: str, column: str) -> bool:
        """Tell whether the limits hold for a column of a role."""
        return self.role in (_ANY, role) and fnmatch.fnmatchcase(column.lower(), self.field)


def limits_of(role: Role, column: str) -> tuple[float, float]:
    """Return the least and the greatest value a field may have: as the role declares, narrowed by the table.

    >>> from ..roles import ROLES
    >>> limits_of(ROLES["buildings"], "levels"), limits_of(ROLES["areas"], "open_pct")
    ((0.0, 163.0), (0.0, 100.0))
    >>> limits_of(ROLES["areas"], "built_change_pct")
    (-inf, inf)
    """
    own = role.field(column)
    if own is not None and own.accepted:
        return -math.inf, math.inf  # `unexpected_value` speaks of them
    low, high = next(((at.low, at.high) for at in ranges() if at.covers(role.name, column)), (-math.inf, math.inf))
    if own is not None:
        low = low if own.minimum is None else max(low, own.minimum)
        high = high if own.maximum is None else min(high, own.maximum)
    return low, high


@functools.lru_cache(maxsize=1)
def ranges() -> tuple[Range, ...]:
    """Return the limits of ``check_ranges.csv``, of which the first that covers a field holds."""
    columns = {"role": "text", "field": "text", "low": "real", "high": "real"}
    table = read_table(paths.table("check_ranges.csv"), columns, key=("role", "field"))
    low, high = (
        np.where(np.isnan(v), inf, v) for v, inf in ((table.columns["low"], -np.inf), (table.columns["high"], np.inf))
    )
    return tuple(Range(*row) for row in zip(table.columns["role"], table.columns["field"], low.tolist(), high.tolist()))


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Texts where numbers are needed"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Fields of the role that hold numbers (floors, heights, widths, lanes) but are texts in part."
    ),
    why=QT_TRANSLATE_NOOP("UrbanProfiling", "They are treated as not known: “2-3 floors” is no number of floors."),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Write plain numbers, with a point and without units."),
)
@each_layer
def not_a_number(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Numbers told in words; numbers of people have a check of their own."""
    counted = people_columns(layer)
    for wanted in layer.role.fields:
        column = layer.frame.find(wanted.name)
        if wanted.kind not in ("integer", "real") or wanted.accepted or column is None or column in counted:
            continue
        progress.check()
        _, wrong = layer.numbers(column)
        if wrong.any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "The field “{field}” of “{name}” is not a number in {n} features, for example “{example}”.",
            )
            if layer.is_sensitive(column):
                template = QT_TRANSLATE_NOOP(
                    "UrbanProfiling", "The field “{field}” of “{name}” is not a number in {n} features."
                )
            example = str(layer.frame.columns[column][np.flatnonzero(wrong)[0]])[:40]
            yield found(layer.role.name, layer.frame, wrong, template, field=column, example=example)


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Values that cannot be"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Numbers outside what is possible: negative counts, areas and lengths, shares beyond 100 %, more floors than "
        "the "
        "tallest building has. The limits with their sources are in resources/tables/check_ranges.csv.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Often a code for “unknown” (-9, 999) or another unit: one such value spoils a sum, a mean and a map's legend.",
    ),
    remedy=QT_TRANSLATE_NOOP("UrbanProfiling", "Correct these values, or leave them empty when they are not known."),
)
@each_layer
def value_out_of_range(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Values that no building, street or group of people can have."""
    counted = people_columns(layer)  # `population_negative` speaks of them
    for column in layer.frame.columns:
        low, high = limits_of(layer.role, column)
        if column in counted or (np.isinf(low) and np.isinf(high)):
            continue
        progress.check()
        values, _ = layer.numbers(column)
        wrong = (values < low - _ROUNDING * abs(low)) | (values > high + _ROUNDING * abs(high))
        if not wrong.any():
            continue
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The field “{field}” of “{name}” is outside {low:g} to {high:g} in {n} features ({least:g} to {most:g}).",
        )
        if np.isinf(high):
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "The field “{field}” of “{name}” is below {low:g} in {n} features, down to {least:g}."
            )
        yield found(
            layer.role.name,
            layer.frame,
            wrong,
            template,
            field=column,
            low=low,
            high=high,
            least=float(values[wrong].min()),
            most=float(values[wrong].max()),
        )
