"""Recovery: damage, cost, debris, access, priorities."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .damage_cost import DamageCostAlgorithm
from .debris_estimate import DebrisEstimateAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (DamageCostAlgorithm, DebrisEstimateAlgorithm)
"""In the order in which people meet them."""
