"""City data: import, areas, checks, people on buildings."""

from __future__ import annotations

from ..base import UrbanAlgorithm
from .check_city_data import CheckCityDataAlgorithm
from .import_footprints import ImportFootprintsAlgorithm
from .import_osm import ImportOsmAlgorithm
from .make_areas import MakeAreasAlgorithm
from .population_to_buildings import PopulationToBuildingsAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (
    ImportOsmAlgorithm,
    ImportFootprintsAlgorithm,
    MakeAreasAlgorithm,
    PopulationToBuildingsAlgorithm,
    CheckCityDataAlgorithm,
)
"""In the order in which people meet them."""
