"""What the damage costs and what recovery needs, by area and sector, with bounds and drawn percentiles."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .building_words import Words, words_of
from .cost_sums import CostSums, Multipliers
from .damage_classes import CLASS_LABELS, POSSIBLE
from .damage_ratios import NAMED, named_ratios, ratios_by_use, read_ratios
from .damaged_buildings import DamagedBuildings, damaged_buildings
from .named_rows import ANY
from .unit_costs import UnitCosts, read_unit_costs, unit_costs_from_gdp, unit_costs_of


def damage_cost(
    buildings: Frame,
    *,
    unit_costs: str | Path | None = None,
    gdp_per_capita: float | None = None,
    ratios: str | Path = "hazus",
    areas: Frame | None = None,
    class_field: str = "damage_class",
    class_high_field: str | None = None,
    use_field: str | None = None,
    default_use: str | None = None,
    sector_field: str | None = None,
    levels_field: str | None = None,
    default_levels: float = 1.0,
    area_field: str | None = None,
    build_back_better_pct: float = 0.0,
    overheads_pct: float = 0.0,
    inflation_pct: float = 0.0,
    draws: int = 0,
    seed: int = 1,
    progress: Progress | None = None,
) -> Result:
    """Return the cost of damage and the needs of recovery by area and sector.

    ``damage = sum over buildings of floor area (m2) * unit cost (per m2) * damage ratio``, the generic equation of
    damage assessments, at pre-crisis replacement cost; ``needs = damage * (1 + build back better) * (1 + overheads) *
    (1 + cumulative inflation)``. Low and high take the low and high unit cost and ratio of every use at once: they are
    bounds. A class range (2 to 3) takes the ratio of its low class for low, of its high class for high, and the mean
    of both for central. Class 1, possible damage, counts with its own ratio and stands apart in ``possible_central``.

    With `draws`, unit cost and ratio are drawn independently, once per use and class, from triangular distributions
    between low, central and high (the plugin's own choice of distribution); p10, p50 and p90 are percentiles of the
    sums, so they do not add up over rows.

    Parameters
    ----------
    buildings : footprints with damage class, use, levels; or points with a footprint field.
    unit_costs : CSV, see `read_unit_costs`.
    gdp_per_capita : in US dollars of 2010, used where there are no unit costs, see `unit_costs_from_gdp`.
    ratios : ``hazus``, ``incore``, or a CSV, see `read_ratios`.
    areas : polygons; without them there is one row a sector for all buildings.
    use_field : the use by which costs and ratios are known; the sector where it is not given.
    default_use : what a building is taken as whose use is not known; without it such buildings have no cost, unless the
        table of unit costs has a row ``*``.
    sector_field : what rows are made by; the use where it is not given.
    draws : number of draws; 0 for none.

    Returns
    -------
    Result
        ``OUTPUT``: one row an area and sector (every area has every sector) with ``sector`` and the columns of
        `CostSums.columns`. ``AREAS_OUTPUT``: the same by area, where areas are given.
        Figures: the same for the union of the areas, ``PRICE_YEAR``, ``CURRENCY`` and ``OUTSIDE_CENTRAL``.

    Raises
    ------
    UrbanProfilingError : neither unit costs nor GDP, no use known, bad tables, bad classes, levels or areas.
    """
    progress = progress or Progress()
    notes: list[Message] = []
    default_use = (default_use or "").strip() or None
    _check_costs(unit_costs, gdp_per_capita, notes)
    cost_table = None if unit_costs is None else read_unit_costs(unit_costs, notes)
    if default_use is None and (cost_table is None or ANY not in cost_table.texts("use").tolist()):
        _check_use(buildings, use_field or sector_field)
    named = isinstance(ratios, str) and ratios in NAMED
    ratio_table = named_ratios(str(ratios)) if named else read_ratios(ratios)
    damaged = damaged_buildings(
        buildings,
        areas,
        class_field=class_field,
        class_high_field=class_high_field,
        levels_field=levels_field,
        default_levels=default_levels,
        area_field=area_field,
        progress=progress.part(0, 80),
    )
    notes += damaged.notes
    uses = words_of(buildings, use_field or sector_field, damaged.rows)
    if default_use is not None:
        _tell_taken(uses, damaged, default_use, notes)
        uses = uses.with_default(default_use)
    sectors = words_of(buildings, sector_field or use_field, damaged.rows)
    if cost_table is not None:
        costs = unit_costs_of(cost_table, uses.keys)
    else:
        costs = unit_costs_from_gdp(float(gdp_per_capita or 0), uses.keys, notes)
    counted = np.bincount(uses.number[damaged.damaged], minlength=len(uses.keys))
    used = np.flatnonzero(~np.isnan(costs.values[:, 1]) & (counted > 0))
    ratio = np.full((len(uses.keys), len(CLASS_LABELS), 3), np.nan)
    ratio[used] = ratios_by_use(ratio_table, [uses.keys[number] for number in used], named, notes)
    multipliers = Multipliers(build_back_better_pct / 100, overheads_pct / 100, inflation_pct / 100)
    sums = CostSums(damaged, uses.number, costs, ratio, multipliers, draws, seed)
    _tell_unknown(sums, damaged, uses, costs, notes)
    _tell_choices(damaged, ratio_table, costs, multipliers, draws, notes)

    rows_n = damaged.areas_n * len(sectors.names)
    by_sector = damaged.area * len(sectors.names) + sectors.number[damaged.building]
    columns = sums.columns(by_sector, damaged.building, rows_n, progress.part(80, 95))
    columns = {"sector": np.array(sectors.names * damaged.areas_n, dtype=object), **columns}
    kinds = {"price_year": "integer"}
    if areas is None:
        layers = {"OUTPUT": Frame(None, columns, name="damage cost", kinds=kinds)}
    else:
        area_row = np.repeat(np.arange(len(areas)), len(sectors.names))
        columns = {"area_row": area_row + 1, **columns}  # what holds the sectors of an area together on the map
        repeated = areas.take(area_row)
        by_area = sums.columns(damaged.area, damaged.building, len(areas), progress.part(95, 98))
        layers = {
            "OUTPUT": repeated.with_columns(columns, kinds),
            "AREAS_OUTPUT": areas.with_columns(by_area, kinds),
        }
    amounts = _figures(sums, damaged, progress.part(98, 100))
    figures: dict[str, float | str | None] = {**amounts, "CURRENCY": costs.currency}
    parts = ("DAMAGE", "BUILD_BACK_BETTER", "OVERHEADS", "INFLATION")
    return Result(
        layers, figures, notes, [(part.lower().replace("_", " "), amounts[f"{part}_CENTRAL"]) for part in parts]
    )


def _check_costs(unit_costs: str | Path | None, gdp_per_capita: float | None, notes: list[Message]) -> None:
    problems = Problems()
    if unit_costs is None and gdp_per_capita is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Give a table of unit costs, or the GDP per person in US dollars of 2010. Without unit costs nothing "
                "can be costed.",
            )
        )
    if unit_costs is not None and gdp_per_capita is not None:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The table of unit costs was used; the GDP per person stands in only where there is none, since "
                    "amounts of other currencies and years cannot be added.",
                )
            )
        )
    if gdp_per_capita is not None and not gdp_per_capita > 0:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The GDP per person must be above 0; {value:g} was given."),
            value=gdp_per_capita,
        )
    problems.raise_any()


def _check_use(buildings: Frame, use_field: str | None) -> None:
    if buildings.find(use_field) is None:
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no field for the use of its buildings. Costs are known by use: choose the field "
                "with the use or the sector, or say what a building is taken as whose use is not known (residential). "
                "Its fields are: {fields}.",
            ),
            name=buildings.name,
            fields=", ".join(buildings.columns) or "–",
        )


def _tell_taken(uses: Words, damaged: DamagedBuildings, default_use: str, notes: list[Message]) -> None:
    unknown = np.array([key is None for key in uses.keys], dtype=bool)[uses.number] & damaged.damaged
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "The use is not known for {n} of {all} damaged buildings: they are taken as “{use}”, as the "
                    "parameter says.",
                ),
                n=int(unknown.sum()),
                all=int(damaged.damaged.sum()),
                use=default_use,
            )
        )


def _figures(sums: CostSums, damaged: DamagedBuildings, progress: Progress) -> dict[str, float | None]:
    """Return the amounts of all buildings inside, each counted once, and of those outside."""
    inside, outside = np.flatnonzero(damaged.inside), np.flatnonzero(~damaged.inside)
    total = sums.columns(np.zeros(len(inside), dtype=np.int64), inside, 1, progress)
    beyond = sums.columns(np.zeros(len(outside), dtype=np.int64), outside, 1, progress, bounds_only=True)
    figures = {name.upper(): values[0] for name, values in total.items() if values.dtype.kind in "fi"}
    for percentile in sums.PERCENTILES:
        figures.setdefault(f"DAMAGE_P{percentile}", None)
    return {**figures, "OUTSIDE_CENTRAL": beyond["damage_central"][0]}


def _tell_unknown(
    sums: CostSums,
    damaged: DamagedBuildings,
    uses: Words,
    costs: UnitCosts,
    notes: list[Message],
) -> None:
    """Say which damaged buildings are not costed, and why."""
    counted = np.bincount(uses.number[damaged.damaged], minlength=len(uses.keys))
    without = np.flatnonzero(np.isnan(costs.values[:, 1]) & (counted > 0))
    if len(without):
        if len(without) == np.count_nonzero(counted):
            raise UrbanProfilingError(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "No use of the damaged buildings has a unit cost ({uses}). Write the table's uses as the buildings "
                    "have them, or add a row with the use * for all others.",
                ),
                uses=list_ids([f"{uses.names[number] or '–'}: {counted[number]}" for number in without]),
            )
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "No unit cost for {n} of {all} damaged buildings (use: number): {uses}. They are not costed; "
                    "“uncosted_pct” says their share.",
                ),
                n=int(counted[without].sum()),
                all=int(counted.sum()),
                uses=list_ids([f"{uses.names[number] or '–'}: {counted[number]}" for number in without]),
            )
        )
    rest = damaged.damaged & sums.unknown & ~np.isnan(costs.values[uses.number, 1])
    if rest.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} damaged buildings are not costed because their footprint or the ratio of their use and class "
                    "is not known.",
                ),
                n=int(rest.sum()),
            )
        )


def _tell_choices(
    damaged: DamagedBuildings,
    ratios: Frame,
    costs: UnitCosts,
    multipliers: Multipliers,
    draws: int,
    notes: list[Message],
) -> None:
    """Say what every amount rests on."""
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Amounts in {currency} of {year}, damage ratios from {table}. Low and high assume that everything errs "
                "together: they are bounds.",
            ),
            currency=costs.currency,
            year=costs.price_year,
            table=ratios.name,
        )
    )
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Needs = damage × {better:g} (build back better) × {overheads:g} (overheads) × {inflation:g} "
                "(cumulative inflation since {year}).",
            ),
            better=1 + multipliers.build_back_better,
            overheads=1 + multipliers.overheads,
            inflation=1 + multipliers.inflation,
            year=costs.price_year,
        )
    )
    notes += damaged.range_notes()
    possible = damaged.damaged & (damaged.high == POSSIBLE)
    if possible.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} buildings are possibly damaged. Their part of the central amount stands in "
                    "“possible_central”.",
                ),
                n=int(possible.sum()),
            )
        )
    if draws:
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "p10, p50 and p90 come from {draws} draws: unit cost and ratio once per use and class, triangular "
                    "between low, central and high. They do not add up over rows.",
                ),
                draws=draws,
            )
        )
