"""`populationtobuildings` in QGIS: figures, fields in order, rasters, what stands in, refusals."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import NULL, QgsProcessingException, QgsRasterLayer, QgsVectorLayer


def box(x, y, width=10, height=10):
    x1, y1 = x + width, y + height
    return f"POLYGON(({x} {y},{x1} {y},{x1} {y1},{x} {y1},{x} {y}))"


@pytest.fixture
def homes(make_layer):
    rows = [
        (box(0, 0), {"osm_id": "w1", "levels": 2, "use": "apartments"}),
        (box(20, 0), {"osm_id": "w2", "levels": 1, "use": None}),
        (box(40, 0), {"osm_id": "w3", "levels": 1, "use": "school"}),
        (box(150, 0), {"osm_id": "w4", "levels": None, "use": None}),
        (None, {"osm_id": "w5", "levels": 1, "use": None}),
    ]
    return make_layer("Polygon", rows, name="homes")


@pytest.fixture
def areas(make_layer):
    rows = [
        (box(0, 0, 100, 100), {"population": 90, "women": 60}),
        (box(100, 0, 100, 100), {"population": 10, "women": 4}),
    ]
    return make_layer("Polygon", rows, name="wards")


@pytest.fixture
def raster(tmp_path):
    """Return `raster(name, values)`: a GeoTIFF of cells of 100 m from (0, 100) down."""

    def make(name, values):
        path = str(tmp_path / f"{name}.tif")
        values = np.array(values, dtype=float)
        data = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Float64)
        data.SetGeoTransform((0, 100, 0, 100, 0, -100))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32637)
        data.SetProjection(reference.ExportToWkt())
        data.GetRasterBand(1).SetNoDataValue(-1)
        data.GetRasterBand(1).WriteArray(values)
        data = None
        return QgsRasterLayer(path, name)

    return make


def test_areas_by_hand(run, homes, areas, rows_of):
    result = run(
        "populationtobuildings",
        {"BUILDINGS": homes, "POPULATION_AREAS": areas, "GROUP_FIELDS": ["women"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    rows = rows_of(result["OUTPUT"])
    assert [row["osm_id"] for row in rows] == ["w1", "w2", "w3", "w4", "w5"]
    assert [row["population"] for row in rows] == [60.0, 30.0, 0.0, 10.0, NULL]  # levels and use are found by name
    assert [row["women"] for row in rows] == [40.0, 20.0, 0.0, 4.0, NULL]
    assert (result["POPULATION_IN"], result["POPULATION_OUT"], result["UNPLACED"]) == (100, 100, 0)
    assert "known for 2 areas" in result["NOTES"]


def test_grids(run, homes, raster, rows_of):
    result = run(
        "populationtobuildings",
        {
            "BUILDINGS": homes,
            "POPULATION_GRID": raster("people", [[40, -1, 5]]),
            "GROUP_GRIDS": [raster("children", [[10, -1, 1]])],
            "WEIGHT": "equal",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    rows = rows_of(result["OUTPUT"])
    assert [row["population"] for row in rows] == [20.0, 20.0, 0.0, NULL, NULL]
    assert [row["children"] for row in rows] == [5.0, 5.0, 0.0, NULL, NULL]
    assert (result["POPULATION_IN"], result["POPULATION_OUT"], result["UNPLACED"]) == (45, 40, 5)


def test_without_people_floor_area_stands_in_and_the_output_says_so(run, homes, tmp_path, rows_of):
    path = str(tmp_path / "homes.gpkg")
    result = run("populationtobuildings", {"BUILDINGS": homes, "OUTPUT": path})
    rows = rows_of(result["OUTPUT"])
    assert [row["population"] for row in rows] == [200.0, 100.0, 0.0, 100.0, NULL]
    assert {row["population_source"] for row in rows} == {"floor_area"}
    assert result["POPULATION_IN"] is None
    assert "not people: it holds floor area" in result["NOTES"]
    layer = QgsVectorLayer(path, "homes", "ogr")
    assert layer.renderer().type() == "RuleRenderer"
    assert any("floor area (no people known)" in item.label() for item in layer.renderer().legendSymbolItems())


def test_points(run, make_layer, rows_of):
    points = make_layer("Point", [("POINT(5 5)", {"id": 1}), ("POINT(900 5)", {"id": 2})], name="structures")
    parameters = {"BUILDINGS": points, "TOTAL": 9, "OUTPUT": "TEMPORARY_OUTPUT"}
    rows = rows_of(run("populationtobuildings", {**parameters, "WEIGHT": "equal"})["OUTPUT"])
    assert [row["population"] for row in rows] == [4.5, 4.5]
    with pytest.raises(QgsProcessingException, match="“structures” holds points"):
        run("populationtobuildings", parameters)


def test_all_problems_reach_the_user(run, homes, areas, raster):
    areas.startEditing()
    areas.changeAttributeValue(1, areas.fields().indexOf("population"), -5)
    areas.commitChanges()
    with pytest.raises(
        QgsProcessingException, match="(?s)Choose one of them.*“wards”: the field “population” is negative"
    ):
        run(
            "populationtobuildings",
            {
                "BUILDINGS": homes,
                "POPULATION_AREAS": areas,
                "POPULATION_GRID": raster("people", [[1, 2, 3]]),
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )


def test_areas_without_a_population_field(run, homes, make_layer):
    wards = make_layer("Polygon", [(box(0, 0, 100, 100), {"name": "one"})], name="wards")
    with pytest.raises(QgsProcessingException, match="“wards” has no field “population”"):
        run("populationtobuildings", {"BUILDINGS": homes, "POPULATION_AREAS": wards, "OUTPUT": "TEMPORARY_OUTPUT"})
