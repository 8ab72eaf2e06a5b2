"""Recovery: damage, cost, debris, access, priorities."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .damage_change import DamageChangeAlgorithm
from .damage_cost import DamageCostAlgorithm
from .damage_overlay import DamageOverlayAlgorithm
from .debris_estimate import DebrisEstimateAlgorithm
from .recovery_priority import RecoveryPriorityAlgorithm
from .route_restoration import RouteRestorationAlgorithm
from .standardise_damage import StandardiseDamageAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (
    StandardiseDamageAlgorithm,
    DamageOverlayAlgorithm,
    DamageChangeAlgorithm,
    DamageCostAlgorithm,
    DebrisEstimateAlgorithm,
    RouteRestorationAlgorithm,
    RecoveryPriorityAlgorithm,
)
"""In the order in which people meet them."""
