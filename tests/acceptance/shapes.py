"""Shapes and words the toy cases are written in."""

from __future__ import annotations

import csv

from osgeo import ogr


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
