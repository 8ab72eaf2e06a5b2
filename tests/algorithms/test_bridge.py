"""Both reading paths give what QGIS shows; the fast one is taken only when the parameter means the whole file layer."""

import json

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import gdal, osr
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from urban_profiling_plugin.algorithms.bridge import read_grid, vector_source
from urban_profiling_plugin.algorithms.destinations import destination
from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.core.progress import Progress

PARAMETER = QgsProcessingParameterFeatureSource("INPUT")


@pytest.fixture
def homes(tmp_path, qgis_new_project):
    """A GeoPackage layer of four homes in the project, one without geometry."""
    geometry = np.array([shapely.box(i * 10, 0, i * 10 + 8, 8) for i in range(4)], dtype=object)
    geometry[2] = None
    columns = {
        "name": np.array(["a", "é", None, "d"], dtype=object),
        "levels": np.array([1, np.nan, 3, 4]),
        "use": np.array([1, 2, 3, 4]),
    }
    frame = Frame(geometry, columns, pyproj.CRS.from_epsg(32637), kinds={"levels": "integer"})
    write_gpkg(tmp_path / "homes.gpkg", "homes", frame)
    layer = QgsVectorLayer(f"{tmp_path / 'homes.gpkg'}|layername=homes", "homes", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def context(qgis_new_project):
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def read(value, context):
    source = vector_source(PARAMETER, {"INPUT": value}, context)
    return source, source.read(None, Progress())


def names(frame):
    return frame.columns["name"].tolist()


def test_whole_layer_is_read_fast_and_like_the_slow_way(homes, context):
    fast, left = read(homes.id(), context)
    assert fast.fast
    homes.startEditing()
    slow, right = read(homes.id(), context)
    assert not slow.fast
    homes.rollBack()
    assert names(left) == names(right) == ["a", "é", None, "d"]
    assert left.ids.tolist() == right.ids.tolist() == [1, 2, 3, 4]
    assert left.geometry[2] is None
    assert right.geometry[2] is None
    assert shapely.equals_exact(left.geometry[[0, 1, 3]], right.geometry[[0, 1, 3]]).all()
    assert left.kinds["levels"] == right.kinds["levels"] == "integer"
    assert np.array_equal(left.columns["levels"], right.columns["levels"], equal_nan=True)
    assert left.crs == right.crs


def test_path_string_is_read_fast(homes, context):
    source, frame = read(homes.source(), context)
    assert source.fast
    assert len(frame) == 4


def test_uncommitted_edits_count(homes, context):
    homes.startEditing()
    homes.changeAttributeValue(1, homes.fields().indexOf("name"), "changed")
    homes.deleteFeature(4)
    source, frame = read(homes.id(), context)
    assert sorted(map(str, names(frame))) == ["None", "changed", "é"]
    homes.rollBack()


def test_subset_counts(homes, context):
    homes.setSubsetString('"use" > 3')
    assert names(read(homes.id(), context)[1]) == ["d"]


def test_subset_in_the_source_counts(homes, context):
    assert names(read(homes.source() + '|subset="use" > 3', context)[1]) == ["d"]


def test_selection_counts(homes, context):
    homes.selectByIds([2])
    value = QgsProcessingFeatureSourceDefinition(homes.id(), True)
    assert names(read(value, context)[1]) == ["é"]


def test_limit_counts(homes, context):
    value = QgsProcessingFeatureSourceDefinition(homes.id(), False, 2)
    assert len(read(value, context)[1]) == 2


def test_virtual_field_counts(homes, context):
    homes.addExpressionField('"use" * 10', QgsField("tenfold", QVariant.Int))
    source, frame = read(homes.id(), context)
    assert not source.fast
    assert frame.columns["tenfold"].tolist() == [10, 20, 30, 40]


def test_join_counts(homes, context, make_layer):
    table = make_layer("NoGeometry", [("", {"key": 2, "people": 7})], name="people")
    QgsProject.instance().addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("key")
    join.setTargetFieldName("use")
    join.setPrefix("p_")
    homes.addJoin(join)
    source, frame = read(homes.id(), context)
    assert not source.fast
    assert [None if v != v else v for v in frame.columns["p_people"].tolist()] == [None, 7, None, None]


def test_only_asked_columns_are_read(homes, context):
    source = vector_source(PARAMETER, {"INPUT": homes.id()}, context)
    assert set(source.read(["USE", "nothing"], Progress()).columns) == {"use"}


def test_lists_and_objects_are_read_as_json(tmp_path, context):
    properties = {"names": ["a", "b"], "sources": [{"dataset": "x", "confidence": None}]}
    item = {"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": [1, 2]}}
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [item]}))
    layer = QgsVectorLayer(str(tmp_path / "a.geojson"), "a", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()  # read feature by feature
    source, frame = read(layer.id(), context)
    assert not source.fast
    assert {name: json.loads(frame.columns[name][0]) for name in properties} == properties


def test_latin1_shapefile_is_read_right(tmp_path, context, make_layer):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "ISO-8859-1"
    made = make_layer("Point", [("POINT(500000 4000000)", {"name": "Málaga"})])
    QgsVectorFileWriter.writeAsVectorFormatV3(made, str(tmp_path / "old.shp"), context.transformContext(), options)
    assert b"M\xe1laga" in (tmp_path / "old.dbf").read_bytes()
    assert names(read(str(tmp_path / "old.shp"), context)[1]) == ["Málaga"]


def raster(path, values, rotated=0.0, **declared):
    values = np.array(values)
    size = len(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Int16)
    dataset.SetGeoTransform((0, 10, rotated, 10 * size, rotated, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32637)
    dataset.SetProjection(crs.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    for name, value in declared.items():
        getattr(band, name)(value)
    return dataset, path


def grid_of(path):
    return read_grid(QgsRasterLayer(str(path), "people")).values.tolist()


def test_scale_and_offset_of_a_raster_are_applied(tmp_path, qgis_app):
    dataset, path = raster(tmp_path / "a.tif", [[10, 20], [30, -1]], SetScale=0.1, SetOffset=5.0, SetNoDataValue=-1)
    del dataset
    (one, two), (three, nothing) = grid_of(path)
    assert (one, two, three) == pytest.approx((6, 7, 8)) and np.isnan(nothing)


def test_what_a_mask_hides_is_no_value(tmp_path, qgis_app):
    dataset, path = raster(tmp_path / "a.tif", [[10, 20], [30, -7]])
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 255], [255, 0]], dtype=np.uint8))
    del dataset
    (one, two), (three, nothing) = grid_of(path)
    assert (one, two, three) == (10, 20, 30) and np.isnan(nothing)


@pytest.mark.parametrize(
    ("box", "values", "bounds"),
    [
        (None, [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]], (0, 0, 40, 40)),
        ((2, 2, 8, 8), [[9, 10], [13, 14]], (0, 0, 20, 20)),  # one cell beyond on each side
        ((22, 12, 28, 18), [[6, 7, 8], [10, 11, 12], [14, 15, 16]], (10, 0, 40, 30)),
        ((-90, -90, 5, 5), [[9, 10], [13, 14]], (0, 0, 20, 20)),
        ((100, 100, 200, 200), [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]], (0, 0, 40, 40)),
    ],
)
def test_of_a_large_raster_what_is_around_a_place_is_read(tmp_path, qgis_app, box, values, bounds):
    dataset, path = raster(tmp_path / "a.tif", np.arange(1, 17).reshape(4, 4))
    del dataset
    grid = read_grid(QgsRasterLayer(str(path), "people"), box=box)
    assert grid.values.tolist() == values and grid.bounds == bounds


def test_a_rotated_raster_is_refused_in_words(tmp_path, qgis_app):
    dataset, path = raster(tmp_path / "a.tif", [[1, 2], [3, 4]], rotated=2.0)
    del dataset
    with pytest.raises(UrbanProfilingError, match="“people” is rotated.*Warp"):
        grid_of(path)


def test_an_encoding_that_the_user_set_is_kept(tmp_path, context, make_layer):
    """UTF-8 in a shapefile that says it is Latin 1."""
    written = make_layer("Point", [("POINT(1 1)", {"name": "مدرسة"})])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "UTF-8"
    QgsVectorFileWriter.writeAsVectorFormatV3(written, str(tmp_path / "a.shp"), context.transformContext(), options)
    (tmp_path / "a.cpg").write_text("ISO-8859-1")
    layer = QgsVectorLayer(str(tmp_path / "a.shp"), "a", "ogr")
    layer.setProviderEncoding("UTF-8")
    QgsProject.instance().addMapLayer(layer)
    assert names(read(layer.id(), context)[1]) == ["مدرسة"]


@pytest.mark.parametrize(
    ("text", "kind", "table"),
    [
        ("memory:", "temporary", "street_land_samples"),
        ("TEMPORARY_OUTPUT", "temporary", "street_land_samples"),
        ("/a/out.gpkg", "gpkg", "out"),
        ("ogr:dbname='/a/b c.gpkg' table=\"t\" (geom)", "gpkg", "t"),
        ("/a/out.shp", "sink", ""),
    ],
)
def test_destinations(text, kind, table, qgis_app):
    place = destination("SAMPLES", text, "street_land")
    assert (place.kind, place.table) == (kind, table)
