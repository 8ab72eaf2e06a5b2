"""`populationtobuildings` against figures worked out by hand, and what becomes of its groups downstream."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from .shapes import box, known, line, table, temporary


@pytest.fixture
def spread(run, make_layer, rows_of):
    """Return `spread(buildings, areas, ...)`: figures and rows."""

    def assess(buildings, areas=None, epsg=32637, **parameters):
        given = {"BUILDINGS": make_layer("Polygon", buildings, epsg, name="homes"), "OUTPUT": "memory:", **parameters}
        if areas:
            given["POPULATION_AREAS"] = make_layer("Polygon", areas, name="wards")
        result = run("populationtobuildings", given)
        result["rows"] = rows_of(result["OUTPUT"])
        return result

    return assess


def people(result, field="population"):
    return [row[field] if known(row[field]) else None for row in result["rows"]]


def balance(result):
    return result["POPULATION_IN"], result["POPULATION_OUT"], result["UNPLACED"]


A, B, C = box(0, 0, 10, 10), box(20, 0, 40, 10), box(60, 0, 70, 10)  # 100, 200, 100 m2
WARD = box(-5, -5, 100, 100)


def test_weights(spread):
    buildings = [(A, {"levels": 3}), (B, {"levels": 1}), (C, {"levels": None})]
    ward = [(WARD, {"population": 60})]
    assert people(spread(buildings, ward)) == pytest.approx([30, 20, 10])
    assert people(spread(buildings, ward, WEIGHT="volume")) == pytest.approx([30, 20, 10])
    assert people(spread(buildings, ward, WEIGHT="equal")) == pytest.approx([20, 20, 20])
    bare = [(A, {"x": 3}), (B, {"x": 1}), (C, {"x": 1})]
    assert people(spread(bare, ward)) == pytest.approx([15, 30, 15])
    with pytest.raises(QgsProcessingException, match="(?i)level"):
        spread(bare, ward, WEIGHT="volume")


def test_people_without_a_building_are_unplaced_not_moved(spread):
    wards = [(WARD, {"population": 60}), (box(500, 0, 600, 100), {"population": 40})]
    assert balance(spread([(A, {"n": 1})], wards)) == pytest.approx((100, 60, 40))


def test_sheds_and_schools_hold_nobody(spread, tmp_path):
    ward = [(WARD, {"population": 60})]
    shed = box(80, 0, 83, 3)  # 9 m2
    buildings = [(A, {"use": "house"}), (B, {"use": "school"}), (C, {"use": None}), (shed, {"use": None})]
    assert people(spread(buildings, ward)) == pytest.approx([30, 0, 30, 0])
    assert people(spread(buildings, ward, MIN_AREA_M2=9))[3] > 0  # at equality it is a dwelling
    uses = table(tmp_path / "uses.csv", ["use", "source"], ["house", "by hand"])
    assert people(spread(buildings, ward, EXCLUDE_USES_TABLE=uses)) == pytest.approx([0, 40, 20, 0])


def test_a_building_counts_at_its_point_on_surface_and_in_the_first_of_overlapping_wards(spread):
    wards = [(box(-5, -5, 45, 100), {"population": 30}), (box(15, -5, 100, 100), {"population": 10})]
    result = spread([(A, {"n": 1}), (B, {"n": 2}), (C, {"n": 3})], wards)
    assert people(result) == pytest.approx([10, 20, 10])
    assert balance(result) == pytest.approx((40, 40, 0))


def test_total_scales_and_alone_is_spread(spread):
    wards = [(box(-5, -5, 15, 100), {"population": 30, "women": 10}), (box(15, -5, 100, 100), {"population": 10})]
    buildings = [(A, {"n": 1}), (B, {"n": 2}), (C, {"n": 3})]
    result = spread(buildings, wards, TOTAL=80)
    assert sum(people(result)) == pytest.approx(80)
    assert people(result)[0] == pytest.approx(60)
    alone = spread(buildings, TOTAL=80)
    assert people(alone) == pytest.approx([20, 40, 20])
    assert balance(alone) == pytest.approx((80, 80, 0))


def test_unknown_population_is_not_nought(spread):
    wards = [(box(-5, -5, 15, 100), {"population": None}), (box(15, -5, 100, 100), {"population": 0})]
    result = spread([(A, {"n": 1}), (B, {"n": 2})], wards)
    assert people(result) == [None, 0]


def test_groups_are_spread_like_the_people_of_their_ward(spread):
    wards = [
        (box(-5, -5, 45, 100), {"population": 30, "women": 12}),
        (box(45, -5, 99, 99), {"population": 5, "women": 5}),
    ]
    result = spread([(A, {"n": 1}), (B, {"n": 2}), (C, {"n": 3})], wards, GROUP_FIELDS=["women"])
    assert people(result, "women") == pytest.approx([4, 8, 5])


def test_a_computed_population_replaces_one_of_other_case_and_fid_goes(spread):
    buildings = [(A, {"Population": 7.0, "fid": 3, "name": "a"}), (B, {"Population": 7.0, "fid": 3, "name": "b"})]
    result = spread(buildings, [(WARD, {"population": 60})])
    names = [name.lower() for name in result["rows"][0]]
    assert names.count("population") == 1
    assert [row.get("fid", number) for number, row in enumerate(result["rows"], 1)] == [1, 2]  # a GeoPackage's own
    assert people(result) == pytest.approx([20, 40])
    assert [row["name"] for row in result["rows"]] == ["a", "b"]


@pytest.fixture
def grid(tmp_path):
    """Return `grid(epsg, x, y, cell, values)`: a GeoTIFF whose upper left corner is (x, y)."""

    def make(epsg, x, y, cell, values, name="people"):
        values = np.array(values, dtype=float)
        path = str(tmp_path / f"{name}.tif")
        data = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Float64)
        data.SetGeoTransform((x, cell, 0, y, 0, -cell))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        data.SetProjection(reference.ExportToWkt())
        data.GetRasterBand(1).SetNoDataValue(-9999)
        data.GetRasterBand(1).WriteArray(values)
        data = None
        return path

    return make


def test_a_grid_balances(spread, grid):
    path = grid(32637, -5, 95, 50, [[7, -9999, 0], [40, 20, 3]])
    result = spread([(A, {"n": 1}), (B, {"n": 2}), (C, {"n": 3})], POPULATION_GRID=path)
    assert people(result) == pytest.approx([40 / 3, 80 / 3, 20])
    assert balance(result) == pytest.approx((70, 60, 10))


def test_a_grid_in_degrees_keeps_its_people(spread, grid):
    """Cells are people, not densities: nothing is resampled away when the grid is in degrees."""
    x, y = 500_000, 3_700_000  # 39 degrees east, about 33.44 north, in zone 37
    buildings = [(box(x + 40 * i, y + 40 * i, x + 40 * i + 10, y + 40 * i + 10), {"n": i}) for i in range(60)]
    values = np.arange(1, 26, dtype=float).reshape(5, 5)
    path = grid(4326, 38.995, 33.465, 0.01, values)
    result = spread(buildings, POPULATION_GRID=path)
    given, placed, unplaced = balance(result)
    assert given == pytest.approx(values.sum())
    assert given == pytest.approx(placed + unplaced)
    assert placed > 0
    assert sum(value or 0 for value in people(result)) == pytest.approx(placed)


def _access(run, make_layer, layer, groups):
    spaces = make_layer("Polygon", [(box(1000, 0, 1100, 100), {"access": "public", "status": "potential"})])
    streets = make_layer("LineString", [(line((0, 0), (3000, 0)), {"walkable": 1})])
    return run(
        "publicspaceaccess",
        {
            "OPEN_SPACES": spaces,
            "STREETS": streets,
            "POPULATION": layer,
            "GROUP_FIELDS": groups,
            **temporary("SERVED", "CATCHMENT"),
        },
    )


@pytest.mark.parametrize("place", ["memory:", "TEMPORARY_OUTPUT", "{folder}/homes.gpkg", "{folder}/homes.geojson"])
def test_groups_known_for_the_whole_city_only_are_not_measured(run, make_layer, tmp_path, place):
    """The same share of women everywhere says nothing about who has access: no figure, and the reason."""
    buildings = make_layer("Polygon", [(box(900, 0, 910, 10), {"n": 1}), (box(100, 0, 110, 10), {"n": 2})])
    city = make_layer("Polygon", [(box(0, -50, 3000, 200), {"population": 100, "women": 60})], name="city")
    output = place.format(folder=tmp_path)
    made = run(
        "populationtobuildings",
        {"BUILDINGS": buildings, "POPULATION_AREAS": city, "GROUP_FIELDS": ["women"], "OUTPUT": output},
    )
    result = _access(run, make_layer, made["OUTPUT"], ["women"])
    assert result["ACCESS_PCT"] == pytest.approx(50)
    assert json.loads(result["BREAKDOWN"] or "[]") in ([], [["women", None]])
    assert "not measured for women" in result["NOTES"].lower()


def test_groups_known_by_ward_are_measured(run, make_layer):
    buildings = make_layer("Polygon", [(box(900, 0, 910, 10), {"n": 1}), (box(100, 0, 110, 10), {"n": 2})])
    wards = [
        (box(500, -50, 3000, 200), {"population": 50, "women": 45}),
        (box(0, -50, 500, 200), {"population": 50, "women": 15}),
    ]
    made = run(
        "populationtobuildings",
        {
            "BUILDINGS": buildings,
            "POPULATION_AREAS": make_layer("Polygon", wards),
            "GROUP_FIELDS": ["women"],
            "OUTPUT": "memory:",
        },
    )
    result = _access(run, make_layer, made["OUTPUT"], ["women"])
    assert json.loads(result["BREAKDOWN"]) == [["women", pytest.approx(75)]]
