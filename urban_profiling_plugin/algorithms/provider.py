"""The Processing provider: every algorithm and the models that chain them."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from .base import UrbanAlgorithm
from .city import ALGORITHMS as CITY
from .profile import ALGORITHMS as PROFILE
from .public_space import ALGORITHMS as PUBLIC_SPACE
from .recovery import ALGORITHMS as RECOVERY

ALGORITHMS: tuple[type[UrbanAlgorithm], ...] = (*CITY, *PUBLIC_SPACE, *PROFILE, *RECOVERY)


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
