"""What QGIS loads: provider, toolbar, menu, translator. `unload` mirrors `initGui`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from .algorithms.provider import UrbanProfilingProvider
from .i18n import install_translator
from .packages import use_package_folder


class UrbanProfilingPlugin:
    """The plugin, with the interface injected (``None`` under qgis_process)."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = install_translator()
        self._provider: UrbanProfilingProvider | None = None
        self._toolbar: Any = None

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process calls."""
        use_package_folder()
        self._provider = UrbanProfilingProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider and add toolbar and menu."""
        self.initProcessing()

    def unload(self) -> None:
        """Take away whatever `initGui` added."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
