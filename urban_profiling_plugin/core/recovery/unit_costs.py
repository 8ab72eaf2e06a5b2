"""What a square metre of floor costs to build again, by use: a table of one's own, or from GDP per person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ... import paths
from ..errors import Problems
from ..frame import Frame
from ..tables import range_columns, read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_ratios import read_uses
from .named_rows import ANY

_BOUNDS = ("unit_cost_low", "unit_cost_central", "unit_cost_high")


@dataclass(frozen=True)
class UnitCosts:
    """Costs per square metre of floor, in one currency of one year.

    Attributes
    ----------
    values : low, central, high by use, shape (uses, 3), in the order asked for; NaN where the use has no cost.
    """

    values: np.ndarray
    currency: str
    price_year: int


def unit_costs_of(table: Frame, uses: Sequence[str | None]) -> UnitCosts:
    """Return the costs of these uses from a table that `read_unit_costs` made; a row ``*`` stands for all others."""
    rows = dict(zip(table.texts("use").tolist(), np.stack([table.columns[name] for name in _BOUNDS], axis=1)))
    unknown = rows.get(ANY, np.full(3, np.nan))
    values = np.array([rows.get(use, unknown) for use in uses]).reshape(len(uses), 3)
    return UnitCosts(values, str(table.columns["currency"][0]), int(table.columns["price_year"][0]))


def read_unit_costs(path: str | Path, notes: list[Message]) -> Frame:
    """Return a table of unit costs, checked: costs per square metre of floor area.

    Columns ``use, unit_cost_central, currency, price_year``; ``unit_cost_low`` and ``unit_cost_high`` equal the
    central one where they are missing, which is said. The use ``*`` stands for all others.

    Raises
    ------
    UrbanProfilingError : text or negative costs, low over central or central over high, several currencies or years.
    """
    columns = {"use": "text", **dict.fromkeys(_BOUNDS, "real"), "currency": "text", "price_year": "integer"}
    table = read_table(
        path,
        columns,
        key="use",
        optional=(_BOUNDS[0], _BOUNDS[2]),
        required=(_BOUNDS[1], "currency", "price_year"),
    )
    single = np.isnan(table.columns[_BOUNDS[0]]) | np.isnan(table.columns[_BOUNDS[2]])
    low, central, high = range_columns(table, _BOUNDS)
    problems = Problems()
    negative = (low < 0) | (central < 0) | (high < 0)
    if negative.any():
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: lines {ids} have negative costs. Correct them."),
            ids=table.ids[negative],
            path=table.name,
        )
    order = ~negative & ((low > central) | (central > high))
    if order.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: in lines {ids} the low cost is above the central one, or the central above the high "
                "one. Put them in order.",
            ),
            ids=table.ids[order],
            path=table.name,
        )
    _check_one(
        table, "currency", sorted({str(value).upper() for value in table.columns["currency"].tolist()}), problems
    )
    _check_one(table, "price_year", sorted({int(value) for value in table.columns["price_year"].tolist()}), problems)
    problems.raise_any()
    if single.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Table “{path}”: lines {ids} give no low or no high cost. The central cost stands in, so the range "
                    "is too narrow there.",
                ),
                path=table.name,
                ids=list_ids(table.ids[single]),
            )
        )
    return table.with_columns(dict(zip(_BOUNDS, (low, central, high))))


def _check_one(table: Frame, column: str, found: list, problems: Problems) -> None:
    if len(found) > 1:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: the column “{column}” has several values ({values}). Amounts in different currencies "
                "or of different years cannot be added: convert them to one.",
            ),
            path=table.name,
            column=column,
            values=list_ids(found),
        )


def unit_costs_from_gdp(gdp_per_capita: float, uses: Sequence[str | None], notes: list[Message]) -> UnitCosts:
    """Return construction costs from GDP per person, for places without costs of their own.

    ``cost per m2 = a * (GDP per capita) ** b`` with GDP in US dollars of 2010 and the cost in euros of 2010, after
    Huizinga, de Moel and Szewczyk (2017), *Global flood depth-damage functions*, JRC105688. Bring the result, not the
    GDP, to today's prices. Their corrections for floods (undamageable part, materials, depreciation, contents, depth)
    do not apply to blast and shaking and are not used. The source gives no range: low, central and high are equal.

    Examples
    --------
    >>> costs = unit_costs_from_gdp(4000, ["residential", "school", "factory"], [])
    >>> costs.values[:, 1].round(2).tolist(), costs.currency, costs.price_year
    ([587.67, 652.02, nan], 'EUR', 2010)
    """
    columns = {"cost_class": "text", "a": "real", "b": "real", "currency": "text", "price_year": "integer"}
    table = read_table(paths.table("unit_costs_huizinga.csv"), columns, key="cost_class")
    cost = table.columns["a"] * gdp_per_capita ** table.columns["b"]
    by_class = dict(zip(table.texts("cost_class").tolist(), cost.tolist()))
    belongs = read_uses()
    classes = dict(zip(belongs.texts("use").tolist(), belongs.texts("cost_class").tolist()))
    values = np.array([by_class.get(classes.get(use), np.nan) for use in uses], dtype=float)
    currency, year = str(table.columns["currency"][0]), int(table.columns["price_year"][0])
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Unit costs from GDP per person (Huizinga et al. 2017), in {currency} of {year}: the source gives no "
                "range, so low and high are too narrow. Bring the amounts to today with the inflation since {year}. "
                "Corrections made for floods are not applied.",
            ),
            currency=currency,
            year=year,
        )
    )
    return UnitCosts(np.repeat(values[:, None], 3, axis=1), currency, year)
