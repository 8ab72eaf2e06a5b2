"""Small damage products for tests, written as their publishers do."""

from __future__ import annotations

import json
import zipfile

import numpy as np
import pyproj
import shapely
from osgeo import gdal, ogr, osr

from urban_profiling_plugin.core.frame import Frame

UTM = pyproj.CRS.from_epsg(32633)
_DRIVER = {
    ".shp": "ESRI Shapefile",
    ".dbf": "ESRI Shapefile",
    ".gpkg": "GPKG",
    ".json": "GeoJSON",
    ".gdb": "OpenFileGDB",
}


def write(path, rows, layer=None, epsg=32633, domain=None):
    """Write rows (WKT or None for a table, {field: value}) as a layer; `domain`: words for codes by field."""
    was = ogr.GetUseExceptions()
    ogr.UseExceptions()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    else:
        source = gdal.GetDriverByName(_DRIVER[path.suffix]).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    table = rows[0][0] is None if rows else False
    kind = ogr.wkbNone if table else ogr.wkbUnknown
    if path.suffix in (".shp", ".gdb") and rows and not table:
        kind = ogr.CreateGeometryFromWkt(rows[0][0]).GetGeometryType()
    made = source.CreateLayer(layer or path.stem, None if table else reference, kind)
    fields = {name: value for _, values in rows for name, value in values.items() if value is not None}
    for _, values in rows:
        for name in values:
            fields.setdefault(name, "")
    order = list(dict.fromkeys(name for _, values in rows for name in values))
    for name in order:
        value = fields[name]
        code = ogr.OFTInteger if isinstance(value, int) else ogr.OFTReal if isinstance(value, float) else ogr.OFTString
        definition = ogr.FieldDefn(name, code)
        if domain and name in domain:
            source.AddFieldDomain(ogr.CreateCodedFieldDomain(name + "_words", "", code, ogr.OFSTNone, domain[name]))
            definition.SetDomainName(name + "_words")
        made.CreateField(definition)
    for wkt, values in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for place, name in enumerate(order):
            if values.get(name) is not None:
                feature.SetField(place, values[name])
        made.CreateFeature(feature)
    del made, source
    if not was:
        ogr.DontUseExceptions()
    return path


def packed(path, folder, inside=""):
    """Zip what lies in a folder."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, inside + file.relative_to(folder).as_posix())
    return path


def point(x, y=0):
    return f"POINT({x} {y})"


def box(x, y, size=10):
    return shapely.box(x, y, x + size, y + size).wkt


def copernicus(folder, grades, product="EMSR999_AOI01_GRA_PRODUCT", date="14/09/2023", start=0, ids=2):
    """Write a package of the current schema: graded points, table of images, area of interest."""
    write(
        folder / f"{product}_builtUpP_v1.shp",
        [
            (
                point(start + 20 * n),
                {"obj_type": "11-Residential Buildings", "damage_gra": grade, "or_src_id": 1, "dmg_src_id": ids},
            )
            for n, grade in enumerate(grades)
        ],
    )
    write(
        folder / f"{product}_source_v1.dbf",
        [
            (None, {"src_id": 1, "source_nam": "Pleiades", "src_date": "03/02/2020", "eventphase": "Pre-event"}),
            (None, {"src_id": 2, "source_nam": "GeoEye", "src_date": date, "eventphase": "Post-event"}),
        ],
    )
    write(
        folder / f"{product}_areaOfInterestA_v1.shp",
        [(box(start - 50, -50, 1000), {"obj_type": "Area Of Interest", "name": "Town"})],
    )
    return folder


def frame(rows, name="layer", crs=UTM):
    """Return a layer of rows (WKT, {field: value})."""
    geometry = np.array([None if wkt is None else shapely.from_wkt(wkt) for wkt, _ in rows], dtype=object)
    columns = {}
    for field in dict.fromkeys(field for _, values in rows for field in values):
        values = [row.get(field) for _, row in rows]
        numbers = all(isinstance(value, (int, float)) or value is None for value in values)
        if numbers and any(value is not None for value in values):
            columns[field] = np.array([np.nan if value is None else value for value in values], dtype=float)
        else:
            columns[field] = np.array(values, dtype=object)
    return Frame(geometry, columns, crs, name=name)


def xbd(path, buildings, date="2017-10-10T18:33:37.000Z", key="lng_lat"):
    """Write a label file of xBD; a building is (WKT in degrees, uid, label)."""
    features = [
        {
            "properties": {"feature_type": "building", "uid": uid, **({"subtype": label} if label else {})},
            "wkt": wkt,
        }
        for wkt, uid, label in buildings
    ]
    content = {
        "features": {"lng_lat": [], "xy": [], key: features},
        "metadata": {"capture_date": date, "disaster": "test"},
    }
    path.write_text(json.dumps(content), "utf-8")
    return path
