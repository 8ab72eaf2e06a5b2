"""The known answers about damage: buildings and people hit, transitions, cost, debris, and where to begin."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from .damage import DATES, DESTROYED, MODERATE, NONE, POSSIBLE, UNSEEN
from .damage_product import BESIDE, CODES, MATCH_M
from .damage_tables import COSTS, DEBRIS, NEEDS, RATIOS, TRUCK_M3

if TYPE_CHECKING:
    from .build import City

HOW = {
    "damage": "Counted from the buildings as they were hit: a building has the worst class of its sites at the later "
    "look; analysed are the buildings inside the analysed area; damaged are classes 2 to 4. Sites are paired with "
    "themselves. Floor area is footprint times levels, one level where there are none (sheds). Cost and debris use "
    "unit_costs.csv, damage_ratios.csv and debris_factors.csv beside this file, `parameters` what else they hold for.",
}
_WORDS = ("none", "possible", "moderate", "severe", "destroyed")


def damage_truth(city: City, home_area: np.ndarray) -> dict[str, Any]:
    """Return the known answers; `home_area` is the row of each building's neighbourhood."""
    damage, sites, codes = city.damage, city.sites, city.layers["areas"].columns["area_id"].tolist()
    found, damaged, analysed = damage.found, damage.damaged, damage.analysed
    people = city.people.of_building["population"]
    size = len(codes)
    floor = _floor(city)

    def by_area(values: np.ndarray) -> np.ndarray:
        return np.bincount(home_area, values, size)

    counts = {
        "buildings_n": by_area(np.ones(len(found))),
        "analysed_n": by_area(analysed),
        "damaged_n": by_area(damaged),
        "destroyed_n": by_area(found == DESTROYED),
        "affected_population": by_area(people * damaged),
    }
    cost, debris = _cost(city, floor), _debris(found, floor)
    rows = {
        code: {
            **{name: _number(values[row], name.endswith("_n")) for name, values in counts.items()},
            "damaged_pct": _percent(counts["damaged_n"][row], counts["analysed_n"][row]),
            "destroyed_pct": _percent(counts["destroyed_n"][row], counts["analysed_n"][row]),
            "damage_central": float(by_area(cost[:, 1])[row]),
            "debris_t_central": float(by_area(debris["t"][:, 1])[row]),
        }
        for row, code in enumerate(codes)
    }
    return {
        "product": _product(city),
        "analysed_n": int(analysed.sum()),
        "damaged_n": int(damaged.sum()),
        "damaged_pct": float(100 * damaged.sum() / analysed.sum()),
        "by_class": {word: int((found == grade).sum()) for grade, word in enumerate(_WORDS)},
        "affected_population": float(people[damaged].sum()),
        "floor_m2_damaged": float(floor[damaged & ~np.isnan(city.layers["buildings"].columns["levels"])].sum()),
        "unmatched_n": int((sites.building < 0).sum()),
        "by_area": rows,
        "change": _changes(sites.earlier, sites.now),
        "cost": _cost_figures(cost, found),
        "debris": _debris_figures(debris, found),
        "begin_with": _begin_with(rows),
        "wrong_methods": _wrong_methods(city),
    }


def _number(value: float, whole: bool) -> float | int:
    return int(value) if whole else float(value)


def _percent(part: float, whole: float) -> float | None:
    return float(100 * part / whole) if whole else None


def _product(city: City) -> dict[str, Any]:
    """Return what reading the product gives: a record a site and look."""
    sites = city.sites
    records = Counter(sites.now[sites.code > 0].tolist()) + Counter(sites.earlier[sites.code_earlier > 0].tolist())
    return {
        "dates": list(DATES),
        "sites_n": len(sites),
        "duplicates_n": len(sites.copied),
        "records_by_class": [records[grade] for grade in range(len(CODES))],
        "code_11_n": int((sites.code == BESIDE).sum() + (sites.code_earlier == BESIDE).sum()),
        "beside_a_building_n": int(sites.near.sum()),
        "match_m": MATCH_M,
    }


def _changes(before: np.ndarray, after: np.ndarray) -> dict[str, Any]:
    """Return what became of the sites from one look to the next."""
    found: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for one, other in zip(before.tolist(), after.tolist()):
        if one == UNSEEN:
            word = "new"
        elif one == other:
            word = "same"
        elif other > one:
            word = "new" if one == NONE and other >= MODERATE else "worse"
        else:
            word = "rebuilt" if other == NONE and one >= MODERATE else "better"
        found[word] += 1
        pairs[f"{'no site' if one == UNSEEN else _WORDS[one]} to {_WORDS[other]}"] += 1
    return {**{word: found[word] for word in ("new", "worse", "same", "better", "rebuilt")}, "matrix": dict(pairs)}


def _floor(city: City) -> np.ndarray:
    levels = city.layers["buildings"].columns["levels"]
    return shapely.area(city.buildings.geometry) * np.where(np.isnan(levels), 1.0, levels)


def _cost(city: City, floor: np.ndarray) -> np.ndarray:
    """Return the cost of damage of each building, low, central and high, shape (n, 3)."""
    use = city.layers["buildings"].columns["use"].tolist()
    unit = np.array([COSTS.get(word, COSTS["*"]) for word in use], dtype=float)
    grade = city.damage.found
    ratio = np.array([RATIOS.get(g, (0, 0, 0)) for g in grade.tolist()]) / 100.0
    return floor[:, None] * unit * ratio


def _cost_figures(cost: np.ndarray, found: np.ndarray) -> dict[str, Any]:
    low, central, high = cost.sum(axis=0).tolist()
    factor = np.prod([1 + percent / 100 for percent in NEEDS.values()])
    return {
        "parameters": dict(NEEDS),
        "damage_low": low,
        "damage_central": central,
        "damage_high": high,
        "possible_central": float(cost[found == POSSIBLE, 1].sum()),
        "needs_central": float(central * factor),
    }


def _debris(found: np.ndarray, floor: np.ndarray) -> dict[str, np.ndarray]:
    """Return tonnes and cubic metres of each building, low, central and high, shape (n, 3)."""
    rows = [DEBRIS.get(grade, ((0, 0, 0), (0, 0, 0))) for grade in found.tolist()]
    return {
        "t": floor[:, None] * np.array([mass for mass, _ in rows], dtype=float),
        "m3": floor[:, None] * np.array([volume for _, volume in rows], dtype=float),
    }


def _debris_figures(debris: dict[str, np.ndarray], found: np.ndarray) -> dict[str, Any]:
    low, central, high = debris["t"].sum(axis=0).tolist()
    volume = float(debris["m3"][:, 1].sum())
    return {
        "parameters": {"TRUCK_M3": TRUCK_M3},
        "debris_t_low": low,
        "debris_t_central": central,
        "debris_t_high": high,
        "debris_m3": volume,
        "truckloads": int(np.ceil(volume / TRUCK_M3)),
        "estimated_n": int((found >= POSSIBLE).sum()),
    }


def _begin_with(rows: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the order of the analysed areas by three criteria alike: each from its lowest to its highest value."""
    criteria = ("destroyed_pct", "damaged_pct", "affected_population")
    known = {code: row for code, row in rows.items() if row["analysed_n"]}
    values = np.array([[row[name] for name in criteria] for row in known.values()])
    low, high = values.min(axis=0), values.max(axis=0)
    score = (100 * (values - low) / (high - low)).mean(axis=1)
    order = sorted(zip((-score).tolist(), known))
    return {"criteria": list(criteria), "order": [code for _, code in order], "scores": [-one for one, _ in order]}


def _wrong_methods(city: City) -> dict[str, float]:
    """Return what plausible but wrong methods would give."""
    damage, sites = city.damage, city.sites
    own = sites.building >= 0
    earlier = np.full(len(damage.now), UNSEEN)
    np.maximum.at(earlier, sites.building[own], sites.earlier[own])
    return {
        "damaged_pct_of_all_buildings": float(100 * damage.damaged.mean()),
        "damaged_pct_with_possible": float(100 * (damage.found >= POSSIBLE).sum() / damage.analysed.sum()),
        "damaged_n_sites_for_buildings": int((sites.now >= MODERATE).sum()),
        "damaged_n_suffix_as_time": int((earlier >= MODERATE).sum()),
        "damaged_n_codes_as_classes": int((sites.code[own] >= MODERATE).sum()),
    }
