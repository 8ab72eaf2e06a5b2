"""Shapes and words the toy cases are written in."""

from __future__ import annotations

import csv

import numpy as np
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorFileWriter


def box(x0, y0, x1, y1):
    """Return a rectangle as WKT."""
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def line(*points):
    """Return a line through (x, y) points as WKT."""
    return "LINESTRING(" + ",".join(f"{x} {y}" for x, y in points) + ")"


def point(x, y):
    """Return a point as WKT."""
    return f"POINT({x} {y})"


def temporary(*keys):
    """Ask for these outputs as temporary layers."""
    return dict.fromkeys(keys, "TEMPORARY_OUTPUT")


def known(value):
    """Tell whether an attribute has a value (QGIS gives NULL as None or as a QVariant)."""
    return value is not None and not (hasattr(value, "isNull") and value.isNull())


def table(path, header, *rows):
    """Write a CSV file and return its path as text."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *rows])
    return str(path)


def tables_of(path):
    """Return the names of the tables in a GeoPackage, without those of styles and the like."""
    dataset = ogr.Open(str(path))
    names = {dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())}
    return names - {"layer_styles"}


def is_determined(unknowns, equations, name):
    """Tell whether linear equations ({name: factor}) fix one unknown."""
    matrix = np.array([[equation.get(one, 0.0) for one in unknowns] for equation in equations])
    wanted = np.array([[1.0 if one == name else 0.0 for one in unknowns]])
    return np.linalg.matrix_rank(np.vstack([matrix, wanted])) == np.linalg.matrix_rank(matrix)


def saved(layer, path, name=None, driver="GPKG"):
    """Save a layer to a file and return the file's path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = driver, name or layer.name()
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return str(path)
