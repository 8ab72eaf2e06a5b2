"""The Processing provider: every algorithm and the models that chain them."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from .base import UrbanAlgorithm
from .city.check_city_data import CheckCityDataAlgorithm
from .city.import_osm import ImportOsmAlgorithm
from .city.population_to_buildings import PopulationToBuildingsAlgorithm
from .public_space.open_space_inventory import OpenSpaceInventoryAlgorithm
from .public_space.public_space_access import PublicSpaceAccessAlgorithm
from .public_space.public_space_share import PublicSpaceShareAlgorithm
from .public_space.service_access import ServiceAccessAlgorithm
from .public_space.street_land import StreetLandAlgorithm

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (
    ImportOsmAlgorithm,
    PopulationToBuildingsAlgorithm,
    CheckCityDataAlgorithm,
    OpenSpaceInventoryAlgorithm,
    StreetLandAlgorithm,
    PublicSpaceShareAlgorithm,
    PublicSpaceAccessAlgorithm,
    ServiceAccessAlgorithm,
)


class UrbanProfilingProvider(QgsProcessingProvider):
    """Provider `urbanprofiling`."""

    def id(self) -> str:
        return "urbanprofiling"

    def name(self) -> str:
        return "Urban Profiling"

    def longName(self) -> str:
        return self.name()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.icon("icon"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted(paths.MODELS.glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
