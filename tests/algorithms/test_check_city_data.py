"""`checkcitydata` in QGIS: a table of findings, also for layers that no step could read."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer


def box(x, y, width=100, height=100):
    x1, y1 = x + width, y + height
    return f"POLYGON(({x} {y},{x1} {y},{x1} {y1},{x} {y1},{x} {y}))"


@pytest.fixture
def city(make_layer):
    return {
        "BOUNDARY": make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "city"})], name="boundary"),
        "BUILDINGS": make_layer("Polygon", [(box(100, 100, 10, 10), {"use": "house"})], name="homes"),
        "STREETS": make_layer("LineString", [("LINESTRING(0 90, 1000 90)", {"highway": "road"})], name="ways"),
    }


def checked(run, parameters, rows_of):
    result = run("checkcitydata", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
    return result, {row["check"]: row for row in rows_of(result["OUTPUT"])}


def test_a_clean_city(run, city, rows_of):
    result, found = checked(run, city, rows_of)
    assert found == {}
    assert (result["ERRORS_N"], result["WARNINGS_N"]) == (0, 0)
    assert "3 layers checked: nothing stands in the way" in result["NOTES"]


def test_findings(run, city, make_layer, rows_of):
    rows = [(box(100, 100, 10, 10), {"osm_id": "a", "population": "many"}), (None, {"osm_id": "a", "population": "3"})]
    city["BUILDINGS"] = make_layer("Polygon", rows, name="homes")
    city["SERVICES"] = make_layer("Point", [("POINT(90000 0)", {"service": "clinic"})], name="clinics")
    result, found = checked(run, city, rows_of)
    assert set(found) == {"null_geometry", "duplicate_ids", "population_not_numeric", "extent_overlap"}
    row = found["population_not_numeric"]
    assert (row["severity"], row["role"], row["count"], row["feature_ids"]) == ("error", "buildings", 1, "1")
    assert row["message"] == "The field “population” of “homes” is not a number in 1 features."
    assert row["fix"]
    assert result["ERRORS_N"] == 2
    assert result["WARNINGS_N"] == 2


def test_a_layer_without_crs_is_a_finding(run, city, make_layer, rows_of):
    city["AREAS"] = make_layer("Polygon", [(box(0, 0), {"name": "a"})], epsg=None, name="my areas")
    result, found = checked(run, city, rows_of)
    assert found["crs_missing"]["role"] == "areas"
    assert "“my areas” has no coordinate reference system" in found["crs_missing"]["message"]
    assert result["ERRORS_N"] == 1


def test_a_raster_without_crs_is_a_finding(run, city, rows_of, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsCoordinateReferenceSystem

    path = str(tmp_path / "people.tif")
    gdal.GetDriverByName("GTiff").Create(path, 2, 2).SetGeoTransform((0, 500, 0, 1000, 0, -500))
    layer = QgsRasterLayer(path, "people")
    layer.setCrs(QgsCoordinateReferenceSystem())
    city["POPULATION_GRID"] = layer
    _, found = checked(run, city, rows_of)
    assert found["crs_missing"]["role"] == "population_grid"
    assert "“people” has no coordinate reference system" in found["crs_missing"]["message"]


def test_a_fine_raster_is_looked_at_in_part(run, city, rows_of, tmp_path, monkeypatch):
    from osgeo import gdal, osr

    from urban_profiling_plugin.algorithms.city import check_city_data

    monkeypatch.setattr(check_city_data, "_MOST_CELLS", 600)
    path = str(tmp_path / "heights.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 75, 50, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 20, 0, 1000, 0, -20))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32637)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).Fill(9000)
    dataset = None
    city["ELEVATION"] = path
    _, found = checked(run, city, rows_of)
    assert set(found) == {"grid_units"}  # and it covers the city: 1500 x 1000 m, whatever is read of it
    assert "9000" in found["grid_units"]["message"]


def test_of_a_country_the_people_of_the_city_are_looked_at(run, city, rows_of, tmp_path, monkeypatch):
    from osgeo import gdal, osr

    from urban_profiling_plugin.algorithms.city import check_city_data

    monkeypatch.setattr(check_city_data, "_MOST_CELLS", 600)
    path = str(tmp_path / "people.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 100, 100, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((-20_000, 500, 0, 20_000, 0, -500))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32637)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.array([[-5.0]]), 2, 3)  # far from the city
    dataset = None
    city["POPULATION_GRID"] = path
    _, found = checked(run, city, rows_of)
    assert "grid_negative" not in found and "grid_partial" not in found
    del city["BOUNDARY"]  # nothing says where the city is
    assert "grid_negative" in checked(run, city, rows_of)[1]


def test_a_table_with_no_field_that_is_looked_at(run, city, rows_of, tmp_path):
    (tmp_path / "people.csv").write_text("colour,size\nred,big\nblue,small\n")
    city["POPULATION"] = str(tmp_path / "people.csv")
    assert checked(run, city, rows_of)[1]["required_field_missing"]["role"] == "population"


def test_curves_are_a_note(run, city, make_layer, rows_of):
    curved = "CURVEPOLYGON(CIRCULARSTRING(0 0, 1000 0, 1000 1000, 0 1000, 0 0))"
    city["AREAS"] = make_layer("CurvePolygon", [(curved, {"area_id": "a"})], name="areas")
    _, found = checked(run, city, rows_of)
    assert (found["curved_geometry"]["role"], found["curved_geometry"]["severity"]) == ("areas", "note")


def test_swapped_and_mixed_up_coordinates_are_findings(run, city, make_layer, rows_of):
    city["STOPS"] = make_layer("Point", [("POINT(500000 1)", {"name": "s"})], epsg=4326, name="stops")
    _, found = checked(run, city, rows_of)
    assert found["metres_as_degrees"]["role"] == "stops"


def test_tables_serve_where_a_role_allows_them(run, city, make_layer, rows_of):
    city["DISPLACEMENT"] = make_layer("NoGeometry", [(None, {"pcode": "HT01", "idp": 5})], epsg=None, name="dtm")
    _, found = checked(run, city, rows_of)
    assert found == {}


def test_every_role_at_once(run, make_layer, rows_of, tmp_path):
    """All 22 inputs of the contract, each with one feature; what is missing in them is said, nothing breaks."""
    from osgeo import gdal, osr

    from urban_profiling_plugin.core.roles import ROLES

    kinds = {"polygon": ("Polygon", box(0, 0)), "line": ("LineString", "LINESTRING(0 0, 100 0)")}
    kinds.update({"point": ("Point", "POINT(50 0)"), "any": ("Point", "POINT(50 0)")})
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32637)
    parameters = {}
    for name, role in ROLES.items():
        if role.geometry == "raster":
            path = str(tmp_path / f"{name}.tif")
            dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
            dataset.SetGeoTransform((0, 50, 0, 100, 0, -50))
            dataset.SetProjection(crs.ExportToWkt())
            dataset.GetRasterBand(1).Fill(-9999)
            dataset = None
            parameters[name.upper()] = path
        else:
            kind, wkt = kinds[role.geometry]
            parameters[name.upper()] = make_layer(kind, [(wkt, {"name": name})], name=name)
    assert len(parameters) == 22
    result, found = checked(run, parameters, rows_of)
    assert "22 layers checked" in result["NOTES"]
    assert set(found) == {"required_field_missing", "grid_filler", "unknown_access"}
    assert result["ERRORS_N"] == 3 + 2


def test_only_what_is_looked_at_is_read_of_a_large_layer(run, city, make_layer, rows_of):
    row = {"osm_id": "a", "women": 9, "population": 5, "other": "CÃ¡diz"}
    city["BUILDINGS"] = make_layer("Polygon", [(box(100, 100, 10, 10), row)], name="homes")
    _, found = checked(run, city, rows_of)
    assert set(found) == {"population_groups"}
    assert "the group “women” is larger than “population”" in found["population_groups"]["message"]


def test_nothing_to_check(run):
    with pytest.raises(QgsProcessingException, match="No layer is given"):
        run("checkcitydata", {"OUTPUT": "TEMPORARY_OUTPUT"})
