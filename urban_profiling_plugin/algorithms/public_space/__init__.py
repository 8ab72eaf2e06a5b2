"""Public space: inventory, streets, share, access."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .land_use_mix import LandUseMixAlgorithm
from .open_space_inventory import OpenSpaceInventoryAlgorithm
from .public_space_access import PublicSpaceAccessAlgorithm
from .public_space_equity import PublicSpaceEquityAlgorithm
from .public_space_quality import PublicSpaceQualityAlgorithm
from .public_space_share import PublicSpaceShareAlgorithm
from .public_space_sites import PublicSpaceSitesAlgorithm
from .service_access import ServiceAccessAlgorithm
from .street_connectivity import StreetConnectivityAlgorithm
from .street_land import StreetLandAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (
    OpenSpaceInventoryAlgorithm,
    StreetLandAlgorithm,
    PublicSpaceShareAlgorithm,
    PublicSpaceAccessAlgorithm,
    ServiceAccessAlgorithm,
    StreetConnectivityAlgorithm,
    LandUseMixAlgorithm,
    PublicSpaceQualityAlgorithm,
    PublicSpaceEquityAlgorithm,
    PublicSpaceSitesAlgorithm,
)
"""In the order in which people meet them."""
