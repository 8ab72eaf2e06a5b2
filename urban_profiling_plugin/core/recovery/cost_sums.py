"""Sums of cost over any grouping of buildings: bounds, what each multiplier adds, drawn percentiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..progress import Progress
from .damage_classes import POSSIBLE
from .damaged_buildings import DamagedBuildings
from .unit_costs import UnitCosts

_CELLS = 2_000_000
"""How many drawn amounts are held at once."""


@dataclass(frozen=True)
class Multipliers:
    """Factors from damage to needs, as fractions; each is kept apart."""

    build_back_better: float = 0.0
    overheads: float = 0.0
    inflation: float = 0.0

    @property
    def product(self) -> float:
        """Return needs over damage."""
        return (1 + self.build_back_better) * (1 + self.overheads) * (1 + self.inflation)


class CostSums:
    """Costs of damaged buildings, ready to be summed by area, by sector or over all.

    Parameters
    ----------
    use : number of each building's use, shape (n,).
    costs : unit costs by use.
    ratio : damage ratios as fractions, shape (uses, classes, low central high).
    draws : number of draws, 0 for none.

    Attributes
    ----------
    unknown : which damaged buildings have no known cost, shape (n,).
    """

    PERCENTILES = (10, 50, 90)

    def __init__(
        self,
        damaged: DamagedBuildings,
        use: np.ndarray,
        costs: UnitCosts,
        ratio: np.ndarray,
        multipliers: Multipliers,
        draws: int = 0,
        seed: int = 1,
    ) -> None:
        self._damaged, self._costs, self._multipliers = damaged, costs, multipliers
        rows = np.flatnonzero(damaged.damaged)
        keys = np.column_stack([use[rows], damaged.low[rows].astype(int), damaged.high[rows].astype(int)])
        groups, number = np.unique(keys, axis=0, return_inverse=True)
        group_use, low, high = groups.T if len(groups) else np.empty((3, 0), dtype=int)
        share = np.column_stack(
            [
                ratio[group_use, low, 0],
                (ratio[group_use, low, 1] + ratio[group_use, high, 1]) / 2,
                ratio[group_use, high, 2],
            ]
        )
        unit = costs.values[group_use]
        self._value = unit * share
        self._group = np.full(len(damaged.low), -1)
        self._group[rows] = number.reshape(-1)
        self._floor = damaged.floor_m2
        self.unknown = np.zeros(len(damaged.low), dtype=bool)
        self.unknown[rows] = np.isnan(self._floor[rows]) | np.isnan(self._value).any(axis=1)[self._group[rows]]
        self._possible = high == POSSIBLE
        self._drawn = _drawn(unit, share, draws, seed) if draws else None

    def columns(
        self, row: np.ndarray, building: np.ndarray, rows_n: int, progress: Progress, bounds_only: bool = False
    ) -> dict[str, np.ndarray]:
        """Return sums by row over the pairs (row, building), each of shape (rows_n,).

        ``damage_low, damage_central, damage_high, possible_central, build_back_better_central, overheads_central,
        inflation_central, needs_low, needs_central, needs_high``, with draws ``damage_p10, damage_p50, damage_p90``,
        then ``floor_m2`` of damaged buildings, numbers of buildings ``costed_n, uncosted_n, not_analysed_n``,
        ``uncosted_pct`` (of damaged buildings), ``currency, price_year``. Amounts are NaN in a row where no damaged
        building has a known cost, or none was analysed; 0 where none is damaged, or there are no buildings.
        """
        counts = self._damaged.count(row, building, rows_n, self.unknown)
        blank = counts.blank
        costed = (self._damaged.damaged & ~self.unknown)[building]
        pairs = (row[costed], self._group[building[costed]])
        floor = sparse.coo_matrix((self._floor[building[costed]], pairs), shape=(rows_n, len(self._value))).tocsr()
        value = np.nan_to_num(self._value)
        sums = np.where(blank[:, None], np.nan, floor @ value)
        found = {f"damage_{name}": sums[:, number] for number, name in enumerate(("low", "central", "high"))}
        if bounds_only:
            return found
        possible = floor @ np.where(self._possible, value[:, 1], 0.0)
        found["possible_central"] = np.where(blank, np.nan, possible)
        amount = sums[:, 1]
        for name, part in vars(self._multipliers).items():
            found[f"{name}_central"] = amount * part
            amount = amount * (1 + part)
        for number, name in enumerate(("low", "central", "high")):
            found[f"needs_{name}"] = sums[:, number] * self._multipliers.product
        found.update(self._percentiles(floor, blank, progress))
        damaged_floor = np.where(self._damaged.damaged, np.nan_to_num(self._floor), 0.0)
        return {
            **found,
            "floor_m2": np.bincount(row, damaged_floor[building], rows_n),
            "costed_n": counts.known_n,
            "uncosted_n": counts.unknown_n,
            "uncosted_pct": counts.unknown_pct,
            "not_analysed_n": counts.not_analysed_n,
            "currency": np.full(rows_n, self._costs.currency, dtype=object),
            "price_year": np.full(rows_n, self._costs.price_year, dtype=np.int64),
        }

    def _percentiles(self, floor: sparse.csr_matrix, blank: np.ndarray, progress: Progress) -> dict[str, np.ndarray]:
        if self._drawn is None:
            return {}
        found = np.zeros((len(self.PERCENTILES), floor.shape[0]))
        step = max(1, _CELLS // self._drawn.shape[1])
        for start in progress.each(range(0, floor.shape[0], step)):
            amounts = floor[start : start + step] @ self._drawn
            found[:, start : start + step] = np.percentile(amounts, self.PERCENTILES, axis=1)
        found[:, blank] = np.nan
        return {f"damage_p{percentile}": values for percentile, values in zip(self.PERCENTILES, found)}


def _drawn(unit: np.ndarray, share: np.ndarray, draws: int, seed: int) -> np.ndarray:
    """Return the drawn cost per square metre by group and draw; 0 where it is not known."""
    generator = np.random.default_rng(seed)
    return np.nan_to_num(_triangular(unit, draws, generator) * _triangular(share, draws, generator))


def _triangular(bounds: np.ndarray, draws: int, generator: np.random.Generator) -> np.ndarray:
    """Return draws from triangular distributions, shape (groups, draws), by inversion of the distribution function."""
    low, mode, high = (bounds[:, [number]] for number in range(3))
    chance = generator.random((len(bounds), draws))
    width = high - low
    rising = low + np.sqrt(chance * width * (mode - low))
    falling = high - np.sqrt((1 - chance) * width * (high - mode))
    return np.where(chance * width < mode - low, rising, falling)
