"""Hold the layers of a GeoPackage open in a QGIS process, as a desktop that shows them does, until killed.

hold_open.py GEOPACKAGE
"""

from __future__ import annotations

import sys
import time

from qgis.core import QgsApplication, QgsVectorLayer


def main(path: str) -> None:
    """Open every layer, read a feature of each, and wait."""
    application = QgsApplication([], False)
    application.initQgis()
    names = [text.split("!!::!!")[1] for text in QgsVectorLayer(path, "", "ogr").dataProvider().subLayers()]
    layers = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in names]
    iterators = [layer.getFeatures() for layer in layers]
    print(f"holding {sum(next(iterator, None) is not None for iterator in iterators)} layers of {path}", flush=True)
    while True:
        time.sleep(1)


if __name__ == "__main__":
    main(sys.argv[1])
