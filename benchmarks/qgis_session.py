"""A QGIS on no screen that knows Processing and the plugin's provider."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingFeedback  # noqa: E402 - the platform must be known first

_kept: list[Any] = []


def start(with_windows: bool = False) -> None:
    """Start QGIS and Processing and register the provider; for the life of the process."""
    if _kept:
        return
    application = QgsApplication([], with_windows)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from urban_profiling_plugin.algorithms.provider import UrbanProfilingProvider

    Processing.initialize()
    provider = UrbanProfilingProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    _kept.extend([application, provider])


def run(algorithm: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> dict[str, Any]:
    """Return ``processing.run(algorithm, parameters)``, without its log on the terminal."""
    start()
    import processing

    return processing.run(algorithm, parameters, feedback=feedback or QgsProcessingFeedback(False))


def wait_for(done: Callable[[], bool]) -> None:
    """Let QGIS work until something is done."""
    while not done():
        QgsApplication.processEvents()
        time.sleep(0.01)
