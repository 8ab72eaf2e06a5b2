"""Recovery: damage, cost, debris, access, priorities."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .damage_cost import DamageCostAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (DamageCostAlgorithm,)
"""In the order in which people meet them."""
