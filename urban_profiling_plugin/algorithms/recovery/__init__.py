"""Recovery: damage, cost, debris, access, priorities."""

from __future__ import annotations

from ..base import UrbanAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = ()
"""In the order in which people meet them."""
