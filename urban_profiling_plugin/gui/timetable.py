"""Stops of a public transport timetable (GTFS) as a layer, to be taken into the city like any other."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from ..core.text import QT_TRANSLATE_NOOP
from ..i18n import tr

_NOTES = "urban_profiling/notes"
_FILTER = "*.zip *.txt"


def file_filter() -> str:
    """Return the filter of a file dialog for timetables."""
    return f"{tr(QT_TRANSLATE_NOOP('UrbanProfiling', 'Public transport timetables (GTFS)'))} ({_FILTER})"


def is_timetable(path: str) -> bool:
    """Tell whether a file is a timetable."""
    from ..core.city.gtfs import is_gtfs

    return is_gtfs(path)


def open_stops(path: str) -> QgsVectorLayer:
    """Open the stops of a timetable, in a file that lasts as long as QGIS runs.

    Raises
    ------
    UrbanProfilingError : the timetable cannot be read.
    """
    from ..core.city.gtfs import read_gtfs
    from ..core.geopackage import write_gpkg

    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        result = read_gtfs(path)
        file = Path(QgsProcessingUtils.generateTempFilename("stops.gpkg"))
        write_gpkg(file, "stops", result.layers["STOPS"])
    finally:
        QGuiApplication.restoreOverrideCursor()
    name = tr(QT_TRANSLATE_NOOP("UrbanProfiling", "Stops of {file}"), file=Path(path).stem)
    layer = QgsVectorLayer(f"{file.as_posix()}|layername=stops", name, "ogr")
    layer.setCustomProperty(_NOTES, "\n".join(tr(note) for note in result.notes))
    return layer


def notes_of(layer: QgsVectorLayer) -> str:
    """Return what is to be known of a layer that was made from a timetable, empty for any other."""
    return str(layer.customProperty(_NOTES, "") or "")
