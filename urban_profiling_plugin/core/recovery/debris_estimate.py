"""How much debris the damaged buildings leave, by area: tonnes, cubic metres, truckloads."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import Problems
from ..frame import Frame
from ..progress import Progress
from ..result import Result
from ..text import QT_TRANSLATE_NOOP, Message, message
from .building_words import Words, words_of
from .damage_classes import CLASS_LABELS, DESTROYED, POSSIBLE
from .damage_ratios import read_uses
from .damaged_buildings import DamagedBuildings, damaged_buildings
from .debris_factors import DebrisFactors, fema_volumes, materials, named_factors, read_factors

NAMED = ("hazus", "fema", "nepal")
_BOUNDS = ("low", "central", "high")
_MOBILE_HOME = "mh"
"""The HAZUS type of mobile homes."""


def debris_estimate(
    buildings: Frame,
    *,
    factors: str | Path = "hazus",
    areas: Frame | None = None,
    class_field: str = "damage_class",
    class_high_field: str | None = None,
    type_field: str | None = None,
    use_field: str | None = None,
    levels_field: str | None = None,
    default_levels: float = 1.0,
    area_field: str | None = None,
    storey_m: float = 3.0,
    bulk_density: float | None = None,
    truck_m3: float | None = None,
    progress: Progress | None = None,
) -> Result:
    """Return the debris of damaged buildings by area.

    ``tonnes = sum over buildings of floor area (m2) * factor of structural type and damage class (t/m2)`` with HAZUS
    factors or a table; ``cubic metres = tonnes / bulk density``, where the factors give no volume themselves. With
    ``fema`` the volume of destroyed buildings comes first and ``tonnes = cubic metres * bulk density``; lighter damage
    is not covered. Bulk density has no default: what needs it is NaN without it. ``truckloads = ceil(cubic metres of
    the row / truck_m3)``. A class range takes its low class for low, its high class for high and the mean for central.

    Parameters
    ----------
    buildings : footprints with damage class and levels; or points with a footprint field.
    factors : ``hazus``, ``fema``, ``nepal``, or a CSV, see `read_factors`.
    type_field : structural type (HAZUS: C1, URM) or material (concrete, brick).
    use_field : for ``fema``, which has one formula for homes and one for all other buildings.
    storey_m : height of a storey in metres, for ``fema``.
    bulk_density : of the debris, tonnes per cubic metre.
    truck_m3 : what a truck carries, cubic metres.

    Returns
    -------
    Result
        ``OUTPUT``: areas (without them one row) with ``debris_t_low, debris_t_central, debris_t_high,
        possible_t_central, debris_m3_low, debris_m3, debris_m3_high, truckloads, floor_m2`` (of damaged buildings),
        ``estimated_n, unestimated_n, unestimated_pct`` (of damaged buildings), ``not_analysed_n``.
        Figures: the same for the union of the areas, and ``OUTSIDE_T_CENTRAL, OUTSIDE_M3``.

    Raises
    ------
    UrbanProfilingError : bad factors, a density or truck that is not above 0, bad classes, levels or areas.
    """
    progress = progress or Progress()
    _check(bulk_density, truck_m3, storey_m)
    fema = isinstance(factors, str) and factors == "fema"
    table = None
    if not fema:
        named = isinstance(factors, str) and factors in NAMED
        table = named_factors(str(factors)) if named else read_factors(factors)
    damaged = damaged_buildings(
        buildings,
        areas,
        class_field=class_field,
        class_high_field=class_high_field,
        levels_field=levels_field,
        default_levels=default_levels,
        area_field=area_field,
        progress=progress.part(0, 85),
    )
    notes = list(damaged.notes)
    types = words_of(buildings, type_field, damaged.rows)
    if table is not None:
        mass, volume = _from_factors(table, damaged, types, notes)
        unknown = damaged.damaged & np.isnan(mass[:, 1]) & np.isnan(volume[:, 1])
        if bulk_density is not None:
            mass = np.where(np.isnan(mass), volume * bulk_density, mass)
            volume = np.where(np.isnan(volume), mass / bulk_density, volume)
    else:
        uses = words_of(buildings, use_field, damaged.rows)
        volume = _from_fema(damaged, types, uses, storey_m, notes)
        mass = volume * (np.nan if bulk_density is None else bulk_density)
        unknown = damaged.damaged & np.isnan(volume[:, 1])
    _tell(damaged, unknown, bulk_density, np.isnan(mass[:, 1]), np.isnan(volume[:, 1]), notes)
    progress.at(90)
    sums = _Sums(damaged, mass, volume, unknown, truck_m3)
    columns = sums.columns(damaged.area, damaged.building, damaged.areas_n)
    kinds = {"truckloads": "integer"}
    if areas is None:
        output = Frame(None, columns, name="debris", kinds=kinds)
    else:
        output = areas.with_columns(columns, kinds)
    inside, outside = (np.flatnonzero(rows) for rows in (damaged.inside, ~damaged.inside))
    total = {name.upper(): values[0] for name, values in sums.columns(np.zeros_like(inside), inside, 1).items()}
    beyond = sums.columns(np.zeros_like(outside), outside, 1)
    figures = {**total, "OUTSIDE_T_CENTRAL": beyond["debris_t_central"][0], "OUTSIDE_M3": beyond["debris_m3"][0]}
    return Result({"OUTPUT": output}, figures, notes, [(name, total[f"DEBRIS_T_{name.upper()}"]) for name in _BOUNDS])


class _Sums:
    """Debris by building, ready to be summed by area or over all."""

    def __init__(
        self,
        damaged: DamagedBuildings,
        mass: np.ndarray,
        volume: np.ndarray,
        unknown: np.ndarray,
        truck_m3: float | None,
    ) -> None:
        self._damaged, self._unknown, self._truck_m3 = damaged, unknown, truck_m3
        self._amounts = {
            **{f"debris_t_{name}": mass[:, number] for number, name in enumerate(_BOUNDS)},
            "possible_t_central": np.where(damaged.high == POSSIBLE, mass[:, 1], 0.0),
            "debris_m3_low": volume[:, 0],
            "debris_m3": volume[:, 1],
            "debris_m3_high": volume[:, 2],
        }

    def columns(self, row: np.ndarray, building: np.ndarray, rows_n: int) -> dict[str, np.ndarray]:
        """Return sums by row over the pairs (row, building); see `debris_estimate`."""
        counts = self._damaged.count(row, building, rows_n, self._unknown)
        known = (self._damaged.damaged & ~self._unknown)[building]
        found = {}
        for name, amount in self._amounts.items():
            sums = np.bincount(row[known], amount[building[known]], rows_n)
            found[name] = np.where(counts.blank, np.nan, sums)
        loads = np.full(rows_n, np.nan)
        if self._truck_m3 is not None:
            loads = np.ceil(np.round(found["debris_m3"] / self._truck_m3, 9))
        floor = np.where(self._damaged.damaged, np.nan_to_num(self._damaged.floor_m2), 0.0)
        return {
            **found,
            "truckloads": loads,
            "floor_m2": np.bincount(row, floor[building], rows_n),
            "estimated_n": counts.known_n,
            "unestimated_n": counts.unknown_n,
            "unestimated_pct": counts.unknown_pct,
            "not_analysed_n": counts.not_analysed_n,
        }


def _check(bulk_density: float | None, truck_m3: float | None, storey_m: float) -> None:
    problems = Problems()
    if bulk_density is not None and not bulk_density > 0:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The bulk density must be above 0 t/m³; {value:g} was given."),
            value=bulk_density,
        )
    if truck_m3 is not None and not truck_m3 > 0:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "What a truck carries must be above 0 m³; {value:g} was given."),
            value=truck_m3,
        )
    if not storey_m > 0:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "The height of a storey must be above 0 m; {value:g} was given."),
            value=storey_m,
        )
    problems.raise_any()


def _by_class(damaged: DamagedBuildings, number: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Return the factor of each damaged building, low, central, high, shape (n, 3); NaN for the others.

    `factor` has the shape (types, classes, low central high), `number` is each building's type.
    """
    found = np.full((len(damaged.low), 3), np.nan)
    rows = np.flatnonzero(damaged.damaged)
    kind, low, high = number[rows], damaged.low[rows].astype(int), damaged.high[rows].astype(int)
    found[rows, 0] = factor[kind, low, 0]
    found[rows, 1] = (factor[kind, low, 1] + factor[kind, high, 1]) / 2
    found[rows, 2] = factor[kind, high, 2]
    found[np.isnan(found).any(axis=1)] = np.nan
    return found


def _from_factors(
    table: DebrisFactors,
    damaged: DamagedBuildings,
    types: Words,
    notes: list[Message],
) -> tuple[np.ndarray, np.ndarray]:
    """Return tonnes and cubic metres by building, both of shape (n, 3)."""
    number = types.number
    used = np.unique(number[damaged.damaged])
    factor_t = np.full((len(types.keys), len(CLASS_LABELS), 3), np.nan)
    factor_m3 = factor_t.copy()
    factor_t[used], factor_m3[used] = table.by_type([types.keys[kind] for kind in used], notes)
    floor = damaged.floor_m2[:, None]
    return floor * _by_class(damaged, number, factor_t), floor * _by_class(damaged, number, factor_m3)


def _from_fema(
    damaged: DamagedBuildings,
    types: Words,
    uses: Words,
    storey_m: float,
    notes: list[Message],
) -> np.ndarray:
    """Return cubic metres by building, shape (n, 3): destroyed ones alone, NaN for the others."""
    volumes = fema_volumes()
    belongs = read_uses()
    homes = set(belongs.texts("use")[belongs.texts("cost_class") == "residential"].tolist())
    home = np.array([use in homes for use in uses.keys], dtype=bool)[uses.number]
    caravans = {_MOBILE_HOME, *(name for name, several in materials().items() if several == [_MOBILE_HOME])}
    mobile = np.array([kind in caravans for kind in types.keys], dtype=bool)[types.number]
    per_m2 = np.where(home[:, None], volumes.home_m, volumes.other * storey_m)
    found = np.where(mobile[:, None], volumes.mobile_home_m3, damaged.floor_m2[:, None] * per_m2)
    destroyed = damaged.low == DESTROYED
    found[~destroyed] = np.nan
    notes.append(
        message(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "FEMA volumes are for destroyed buildings: {homes} homes (low, central and high are light, medium and "
                "heavy vegetation) and {others} other buildings of {storey_m:g} m a storey. Lighter damage is not "
                "estimated.",
            ),
            homes=int((destroyed & home).sum()),
            others=int((destroyed & ~home).sum()),
            storey_m=storey_m,
        )
    )
    return found


def _tell(
    damaged: DamagedBuildings,
    unknown: np.ndarray,
    bulk_density: float | None,
    no_mass: np.ndarray,
    no_volume: np.ndarray,
    notes: list[Message],
) -> None:
    known = damaged.damaged & ~unknown
    if unknown.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "{n} of {all} damaged buildings are not estimated: their footprint, or a factor for their type and "
                    "class, is not known. “unestimated_pct” says their share.",
                ),
                n=int(unknown.sum()),
                all=int(damaged.damaged.sum()),
            )
        )
    if bulk_density is None and (known & no_volume).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Cubic metres and truckloads are empty: they need the bulk density of the debris, for which no "
                    "source gives a value that would fit everywhere. Give it in t/m³.",
                )
            )
        )
    if bulk_density is None and (known & no_mass).any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Tonnes are empty: the method gives volumes, and the bulk density of the debris is not given.",
                )
            )
        )
    notes += damaged.range_notes()
