"""Tables that cost and debris are worked out by: invented prices, shares and weights, for the sample city alone."""

from __future__ import annotations

from .damage import DESTROYED, MODERATE, POSSIBLE, SEVERE

CURRENCY, PRICE_YEAR = "USD", 2023
COSTS = {
    "residential": (250, 340, 460),
    "commercial": (320, 430, 560),
    "education": (380, 500, 650),
    "health": (520, 700, 950),
    "industrial": (210, 300, 420),
    "shed": (60, 90, 130),
    "*": (230, 320, 430),
}
"""Cost of a square metre of floor by use: low, central, high; ``*`` for all others."""
RATIOS = {POSSIBLE: (0, 2, 5), MODERATE: (8, 15, 30), SEVERE: (35, 55, 70), DESTROYED: (100, 100, 100)}
"""Share of its cost that a building of a class has lost, percent."""
DEBRIS = {
    POSSIBLE: ((0.0, 0.005, 0.02), (0.0, 0.004, 0.015)),
    MODERATE: ((0.03, 0.06, 0.12), (0.02, 0.05, 0.1)),
    SEVERE: ((0.25, 0.38, 0.55), (0.2, 0.3, 0.45)),
    DESTROYED: ((0.9, 1.1, 1.4), (0.7, 0.9, 1.2)),
}
"""Tonnes and cubic metres that a square metre of floor leaves, each low, central, high."""
NEEDS = {"BUILD_BACK_BETTER_PCT": 15.0, "OVERHEADS_PCT": 10.0, "INFLATION_PCT": 4.0}
TRUCK_M3 = 12.0
_SOURCE = "Made for the sample city"


def cost_rows() -> list[tuple[object, ...]]:
    """Return ``unit_costs.csv``."""
    header = ("use", "unit_cost_low", "unit_cost_central", "unit_cost_high", "currency", "price_year", "source")
    return [header, *((use, *costs, CURRENCY, PRICE_YEAR, _SOURCE) for use, costs in COSTS.items())]


def ratio_rows() -> list[tuple[object, ...]]:
    """Return ``damage_ratios.csv``."""
    header = ("use", "damage_class", "ratio_low_pct", "ratio_central_pct", "ratio_high_pct", "source")
    return [header, *(("*", grade, *shares, _SOURCE) for grade, shares in RATIOS.items())]


def debris_rows() -> list[tuple[object, ...]]:
    """Return ``debris_factors.csv``."""
    header = (
        "type", "damage_class", "t_m2_low", "t_m2_central", "t_m2_high", "m3_m2_low", "m3_m2_central", "m3_m2_high",
        "source",
    )  # fmt: skip
    return [header, *(("*", grade, *mass, *volume, _SOURCE) for grade, (mass, volume) in DEBRIS.items())]
