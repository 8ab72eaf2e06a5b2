"""`checkcitydata`: each thing that can be wrong is found in the layer where it is, and nothing in clean layers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from .shapes import box, line, point, saved

X, Y = 400_000, 4_000_000


def at(x0, y0, x1, y1):
    return box(X + x0, Y + y0, X + x1, Y + y1)


def clean():
    """Return rows of a small city with nothing wrong, by role."""
    streets = [line(*((X + x, Y + y) for y in range(0, 1001, 125))) for x in range(0, 1001, 125)]
    streets += [line(*((X + x, Y + y) for x in range(0, 1001, 125))) for y in range(0, 1001, 125)]
    homes = [(100 * i + 20, 100 * j + 20) for i in range(10) for j in range(10)]
    return {
        "BOUNDARY": ("Polygon", [(at(0, 0, 1000, 1000), {"name": "city"})]),
        "AREAS": (
            "Polygon",
            [
                (at(0, 0, 500, 1000), {"area_id": "W", "name": "West", "population": 250}),
                (at(500, 0, 1000, 1000), {"area_id": "E", "name": "East", "population": 250}),
            ],
        ),
        "BUILDINGS": (
            "Polygon",
            [
                (at(x, y, x + 12, y + 15), {"building_id": f"b{i}", "levels": 2, "height_m": 6.5})
                for i, (x, y) in enumerate(homes)
            ],
        ),
        "STREETS": (
            "LineString",
            [(wkt, {"highway": "residential", "name": f"st {i}"}) for i, wkt in enumerate(streets)],
        ),
        "OPEN_SPACES": (
            "Polygon",
            [(at(60, 260, 95, 290), {"space_id": "p1", "kind": "park", "access": "public", "status": "verified"})],
        ),
        "POPULATION": ("Point", [(point(X + x + 5, Y + y + 5), {"population": 5}) for x, y in homes]),
        "STOPS": ("Point", [(point(X + 250, Y + 500), {"name": "stop", "mode": "bus", "capacity": "low"})]),
    }


@pytest.fixture
def check(run, make_layer, rows_of):
    """Return `check(ROLE=(kind, rows)..., epsg={ROLE: number})`: figures and findings on the clean city so changed."""

    def assess(epsg=None, only=None, extra=None, **changes):
        city = clean()
        city.update(changes)
        layers = {
            role: make_layer(kind, rows, (epsg or {}).get(role, 32637), f"my {role.lower()}")
            for role, (kind, rows) in city.items()
            if only is None or role in only
        }
        result = run("checkcitydata", {**layers, **(extra or {}), "OUTPUT": "memory:"})
        result["rows"] = rows_of(result["OUTPUT"])
        for row in result["rows"]:
            assert row["severity"] in ("error", "warning", "note")
            assert row["message"] and row["fix"] and row["check"] and row["role"]
            assert "Traceback" not in row["message"]
        return result

    return assess


def found(result, role, *severities):
    return [
        row for row in result["rows"] if row["role"] == role and row["severity"] in (severities or ("error", "warning"))
    ]


def changed(role, number, wkt=..., **fields):
    """Return a role of the clean city with one row changed."""
    kind, rows = clean()[role]
    rows = list(rows)
    old_wkt, old = rows[number]
    rows[number] = (old_wkt if wkt is ... else wkt, {**old, **fields})
    return kind, rows


def added(role, *rows):
    kind, given = clean()[role]
    return kind, [*given, *rows]


def test_a_clean_city_has_no_errors_and_no_warnings(check):
    result = check()
    assert (result["ERRORS_N"], result["WARNINGS_N"]) == (0, 0), result["rows"]


def test_the_fields_and_the_order(check):
    result = check(AREAS=("Polygon", [(None, {"area_id": "x"})]), epsg={"STREETS": None})
    names = [field.name() for field in result["OUTPUT"].fields() if field.name() != "fid"]
    assert names == ["check", "severity", "role", "count", "feature_ids", "message", "fix"]
    order = [["error", "warning", "note"].index(row["severity"]) for row in result["rows"]]
    assert order == sorted(order)
    assert order.count(0) == result["ERRORS_N"] and order.count(1) == result["WARNINGS_N"]
    assert result["ERRORS_N"] >= 2


def test_no_layer_at_all(run, rows_of):
    try:
        result = run("checkcitydata", {"OUTPUT": "memory:"})
    except QgsProcessingException as error:
        assert "Traceback" not in str(error)
    else:
        assert result["ERRORS_N"] == 0


def test_a_layer_without_a_crs(check):
    result = check(epsg={"BUILDINGS": None})
    assert any("my buildings" in row["message"] for row in found(result, "buildings", "error"))


def test_degrees_in_a_crs_of_metres(check):
    result = check(OPEN_SPACES=("Polygon", [(box(36.8, 36.1, 36.81, 36.11), {"kind": "park"})]))
    assert found(result, "open_spaces", "error")


def test_a_layer_of_another_city(check):
    result = check(BUILDINGS=("Polygon", [(box(X + 90_000, Y, X + 90_012, Y + 12), {"levels": 2})]))
    assert any("my buildings" in row["message"] for row in found(result, "buildings", "error", "warning"))


def test_a_bow_tie_and_its_number(check):
    tie = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"
    (row,) = [row for row in found(check(BUILDINGS=changed("BUILDINGS", 6, tie)), "buildings") if row["count"] == 1]
    assert row["feature_ids"] == "7"


def test_missing_geometry(check):
    rows = found(check(BUILDINGS=changed("BUILDINGS", 3, None)), "buildings")
    assert any(row["count"] == 1 and row["feature_ids"] == "4" for row in rows), rows


def test_twins(check):
    kind, rows = clean()["BUILDINGS"]
    result = check(BUILDINGS=(kind, [*rows, (rows[0][0], {**rows[0][1], "building_id": "again"})]))
    assert any("101" in row["feature_ids"] for row in found(result, "buildings")), result["rows"]


def test_slivers_and_overlaps_between_areas(check):
    """East begins 10 m before West ends: 1 percent of the land is in both."""
    result = check(AREAS=changed("AREAS", 1, at(490, 0, 1000, 1000)))
    assert found(result, "areas"), result["rows"]


def test_a_gap_between_areas(check):
    """1.5 percent of the land inside the boundary is in neither."""
    result = check(AREAS=changed("AREAS", 1, at(515, 0, 1000, 1000)))
    assert found(result, "areas", "error", "warning", "note"), result["rows"]


@pytest.mark.parametrize("value", [-4.0, "many"])
def test_population_negative_or_words(check, value):
    kind, rows = clean()["POPULATION"]
    rows = [(wkt, {"population": value if i == 5 else type(value)(3)}) for i, (wkt, _) in enumerate(rows)]
    result = check(POPULATION=(kind, rows))
    assert any("6" in row["feature_ids"] for row in found(result, "population", "error")), result["rows"]


def test_population_all_empty(check):
    kind, rows = clean()["POPULATION"]
    result = check(POPULATION=(kind, [(wkt, {"population": None, "n": 1}) for wkt, _ in rows]))
    assert found(result, "population"), result["rows"]


def test_totals_that_differ(check):
    """500 people in the points, 5,000 in the areas."""
    kind, rows = clean()["AREAS"]
    result = check(AREAS=(kind, [(wkt, {**fields, "population": 2500}) for wkt, fields in rows]))
    rows = [row for row in result["rows"] if row["severity"] != "note" and row["role"] in ("population", "areas")]
    assert any("500" in row["message"] and "5" in row["message"] for row in rows), result["rows"]


def raster(path, values, cell=100):
    """Write people per cell, top row first, over the clean city."""
    values = np.asarray(values, dtype="float32")
    made = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    made.SetGeoTransform((X, cell, 0, Y + 1000, 0, -cell))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32637)
    made.SetProjection(crs.ExportToWkt())
    made.GetRasterBand(1).SetNoDataValue(-99999)
    made.GetRasterBand(1).WriteArray(values)
    made = None
    return str(path)


def test_a_grid_with_negatives(check, tmp_path):
    values = np.full((10, 10), 5.0)
    good = check(extra={"POPULATION_GRID": raster(tmp_path / "good.tif", values)})
    assert not found(good, "population_grid"), good["rows"]
    values[0, 0] = -200
    result = check(extra={"POPULATION_GRID": raster(tmp_path / "bad.tif", values)})
    assert found(result, "population_grid", "error", "warning"), result["rows"]


def test_a_grid_whose_total_is_another(check, tmp_path):
    result = check(extra={"POPULATION_GRID": raster(tmp_path / "ten.tif", np.full((10, 10), 50.0))})
    assert [row for row in result["rows"] if row["severity"] != "note"], result["rows"]


@pytest.mark.parametrize(
    ("field", "value"), [("levels", 400), ("height_m", -3.0), ("height_m", 4000.0), ("levels", -2)]
)
def test_values_out_of_range(check, field, value):
    result = check(BUILDINGS=changed("BUILDINGS", 8, **{field: value}))
    assert any(field in row["message"] and "9" in row["feature_ids"] for row in found(result, "buildings")), result[
        "rows"
    ]


def test_keys_twice_and_missing(check):
    result = check(AREAS=changed("AREAS", 1, area_id="W"))
    assert any("area_id" in row["message"] for row in found(result, "areas")), result["rows"]
    result = check(AREAS=changed("AREAS", 1, area_id=None))
    assert any("area_id" in row["message"] for row in found(result, "areas")), result["rows"]


@pytest.mark.parametrize("word", ["QuartiÃ©r", "Caf\ufffd", "Ø§Ù„Ù…Ø¯ÙŠÙ†Ø©"])
def test_letters_read_in_the_wrong_encoding(check, word):
    result = check(AREAS=changed("AREAS", 0, name=word))
    assert any(word in row["message"] or "1" in row["feature_ids"] for row in found(result, "areas")), result["rows"]


def test_letters_that_are_right(check):
    for word in ("Łódź", "حي الزهور", "São Tomé", "Ñuñoa", "北京"):
        result = check(AREAS=changed("AREAS", 0, name=word))
        assert result["WARNINGS_N"] == 0, result["rows"]


def test_a_street_apart_from_the_others(check):
    """18 km hang together, 1 km in the north does not: less than 95 percent."""
    far = line((X + 10, Y + 990), (X + 990, Y + 990)), {"highway": "residential", "name": "apart"}
    result = check(STREETS=added("STREETS", far))
    assert found(result, "streets"), result["rows"]


def test_streets_that_end_just_short(check):
    short = line((X + 100, Y + 120), (X + 124.6, Y + 120)), {"highway": "residential", "name": "short"}
    result = check(STREETS=added("STREETS", short))
    assert any("19" in row["feature_ids"] for row in found(result, "streets")), result["rows"]


def test_streets_that_cross_without_a_vertex(check):
    lines = [line((X, Y + y), (X + 1000, Y + y)) for y in (100, 500, 900)]
    lines += [line((X + x, Y), (X + x, Y + 1000)) for x in (100, 500, 900)]
    result = check(STREETS=("LineString", [(wkt, {"highway": "residential"}) for wkt in lines]))
    assert found(result, "streets"), result["rows"]


def test_an_empty_layer_and_an_empty_field(check):
    assert any("my stops" in row["message"] for row in found(check(STOPS=("Point", [])), "stops"))
    kind, rows = clean()["OPEN_SPACES"]
    result = check(OPEN_SPACES=(kind, [(wkt, {**fields, "kind": None}) for wkt, fields in rows]))
    rows = found(result, "open_spaces", "error", "warning", "note")
    assert any("kind" in row["message"] for row in rows), rows


def test_words_that_are_not_of_the_list(check):
    result = check(OPEN_SPACES=changed("OPEN_SPACES", 0, access="sometimes"))
    assert any("sometimes" in row["message"] for row in found(result, "open_spaces")), result["rows"]
    result = check(OPEN_SPACES=changed("OPEN_SPACES", 0, status="nearly"))
    assert any("nearly" in row["message"] for row in found(result, "open_spaces")), result["rows"]


def test_people_in_polygons_too_large(check):
    """Population polygons over 1 ha are for spreading, not for walking distances."""
    result = check(
        POPULATION=(
            "Polygon",
            [(at(0, 0, 500, 1000), {"population": 250}), (at(500, 0, 1000, 1000), {"population": 250})],
        )
    )
    assert any(
        "hectare" in row["message"] or "1 ha" in row["message"]
        for row in found(result, "population", "error", "warning")
    ), result["rows"]


def test_only_ten_ids_and_the_whole_count(check):
    kind, rows = clean()["BUILDINGS"]
    result = check(BUILDINGS=(kind, [(None if i < 30 else wkt, fields) for i, (wkt, fields) in enumerate(rows)]))
    row = next(row for row in found(result, "buildings") if row["count"] == 30)
    assert row["feature_ids"].startswith("1, 2, 3, 4, 5, 6, 7, 8, 9, 10")
    assert ", 11" not in row["feature_ids"]


def test_the_layers_stay_as_they_are(check, run, make_layer, tmp_path, rows_of):
    tie = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"
    path = saved(
        make_layer("Polygon", [(tie, {"n": 1}), (None, {"n": 2})], name="b"), tmp_path / "city.gpkg", "buildings"
    )
    before = (tmp_path / "city.gpkg").read_bytes()
    run("checkcitydata", {"BUILDINGS": f"{path}|layername=buildings", "OUTPUT": str(tmp_path / "findings.gpkg")})
    assert len(rows_of(path)) == 2
    assert len((tmp_path / "city.gpkg").read_bytes()) == len(before)


@pytest.mark.parametrize("ending", ["gpkg", "csv", "xlsx", "ods", "geojson", "dbf", "shp"])
def test_the_table_to_a_file(run, make_layer, tmp_path, rows_of, ending):
    """A table has no shapes, so a shapefile of it is its .dbf."""
    layer = make_layer("Polygon", [(None, {"n": 2})], name="b")
    for _ in range(2):  # the second run replaces the first
        made = run("checkcitydata", {"BUILDINGS": layer, "OUTPUT": str(tmp_path / f"findings.{ending}")})
        rows = rows_of(made["OUTPUT"])
        assert len(rows) == 1 and rows[0]["severity"] == "error"
    ending = "dbf" if ending == "shp" else ending
    assert rows_of(str(tmp_path / f"findings.{ending}"))
    assert {path.suffix for path in tmp_path.iterdir()} <= {f".{ending}", ".qml", ".cpg"}


def test_a_survey_whose_spaces_are_not_there(check, make_layer):
    survey = make_layer("None", [(None, {"space_id": "p1"}), (None, {"space_id": "zz"})], None, "my survey")
    result = check(extra={"PUBLIC_SPACE_SURVEY": survey})
    assert any("zz" in row["message"] or "2" in row["feature_ids"] for row in found(result, "public_space_survey")), (
        result["rows"]
    )


def test_numbers_beyond_measure(check):
    result = check(POPULATION=changed("POPULATION", 0, population=math.inf))
    assert not math.isnan(result["ERRORS_N"])
