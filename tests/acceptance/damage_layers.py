"""Layers of damage as their publishers, and other steps, write them."""

from __future__ import annotations

import zipfile

from osgeo import ogr, osr
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from .shapes import box, known, point


def saved(layer, path, name=None):
    """Write a layer to a file of the kind its suffix says and open it; a table of a GeoPackage is called `name`."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {".shp": "ESRI Shapefile", ".gpkg": "GPKG", ".geojson": "GeoJSON"}[path.suffix]
    options.layerName = name or path.stem
    options.fileEncoding = "UTF-8"
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    path.parent.mkdir(parents=True, exist_ok=True)
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    source = f"{path}|layername={options.layerName}" if path.suffix == ".gpkg" else str(path)
    opened = QgsVectorLayer(source, layer.name(), "ogr")
    assert opened.isValid()
    return opened


def written(path, rows, kind=ogr.wkbPoint, layer=None, epsg=32637):
    """Write rows (WKT or None, {field: value}) with OGR; a field is as its first value is, a table has no geometry."""
    driver = {".shp": "ESRI Shapefile", ".dbf": "ESRI Shapefile", ".gpkg": "GPKG", ".geojson": "GeoJSON"}[path.suffix]
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.suffix == ".gpkg":
        source = ogr.GetDriverByName(driver).Open(str(path), 1)
    else:
        source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    kind = ogr.wkbNone if rows and rows[0][0] is None else kind
    made = source.CreateLayer(layer or path.stem, None if kind == ogr.wkbNone else reference, kind)
    fields = {}
    for _, values in rows:
        for name, value in values.items():
            fields[name] = value if fields.get(name) is None else fields[name]
    kinds = {int: ogr.OFTInteger64, float: ogr.OFTReal}
    for name, value in fields.items():
        made.CreateField(ogr.FieldDefn(name, kinds.get(type(value), ogr.OFTString)))
    for wkt, values in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for place, name in enumerate(fields):
            if values.get(name) is not None:
                feature.SetField(place, values[name])
        made.CreateFeature(feature)
    del feature, made, source
    return path


def zipped(path, folder, inside=""):
    """Zip the files of a folder, below `inside`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, inside + file.relative_to(folder).as_posix())
    return path


def site(x, y, damage_class, high=None, site_id=None, epoch=1, date=None, **more):
    """Return a row of canonical damage at a point."""
    return point(x, y), record(damage_class, high, site_id or f"{x}/{y}", epoch, date, **more)


def patch(x0, y0, x1, y1, damage_class, high=None, site_id=None, epoch=1, date=None, **more):
    """Return a row of canonical damage with an outline."""
    return box(x0, y0, x1, y1), record(damage_class, high, site_id or f"{x0}/{y0}", epoch, date, **more)


def record(damage_class, high, site_id, epoch, date, **more):
    """Return the fields of canonical damage."""
    words = {None: "not analysed", 0: "none", 1: "possible", 2: "moderate", 3: "severe", 4: "destroyed"}
    return {
        "site_id": site_id,
        "epoch": epoch,
        "sensor_date": date,
        "damage_class": damage_class,
        "damage_class_high": high,
        "damage_label": words.get(damage_class, "?"),
        "source_class": words.get(damage_class, "?"),
        "scheme": "custom",
        "confidence": None,
        "note": None,
        **more,
    }


def plain(value):
    """Return an attribute as Python has it: None for NULL, text for a date."""
    if not known(value):
        return None
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else value


def figures(row, *names):
    """Return these attributes of a row, None for NULL."""
    return tuple(plain(row[name]) for name in names)
