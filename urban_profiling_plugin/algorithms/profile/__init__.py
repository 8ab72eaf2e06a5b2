"""Urban profile: indices, services, displacement, exposure."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .composite_index import CompositeIndexAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (CompositeIndexAlgorithm,)
"""In the order in which people meet them."""
