"""`standardisedamage` on whole products: several layers, several products, geodatabases, zips in zips."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain, saved, written, zipped
from .shapes import box, line, point, temporary
from .test_damage_standard_by_hand import GRADES, classes, current, gaza, of_2016, refused, standard

__all__ = ["standard"]


def test_a_bare_geopackage_is_a_product(standard, tmp_path):
    """The portal's `?type=gpkg` download; its path alone names every layer of it."""
    current(tmp_path / "p", GRADES, suffix=".gpkg")
    result = standard(tmp_path / "p" / "EMSR999_AOI01_GRA_PRODUCT.gpkg")
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([1, 1, 2, 0, 1], 2)
    assert {plain(row["sensor_date"]) for row in result["OUTPUT"]} == {"2023-09-14"}
    assert len(result["ANALYSED_AREA"]) >= 1
    assert len(result["ROADS"]) == 2


def test_product_and_monitoring_in_one_zip(standard, tmp_path):
    """Three of the five places graded again a month later: the newest stays."""
    current(tmp_path / "p" / "a", ["No visible damage"] * 5, date="14/09/2023")
    current(
        tmp_path / "p" / "b",
        ["Destroyed", "Damaged", "Not Analysed"],
        product="EMSR999_AOI01_GRA_MONIT01",
        date="20/10/2023",
    )
    result = standard(zipped(tmp_path / "all.zip", tmp_path / "p"))
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([3, 0, 1, 0, 1], 0)
    assert len(result["OUTPUT"]) == 5


def test_two_areas_of_one_activation_in_one_zip(standard, tmp_path):
    """AOI01 and AOI02 have tables of images of their own, with other dates under the same ids."""
    current(tmp_path / "p" / "a", ["Destroyed"], date="14/09/2023")
    other = current(tmp_path / "q", ["Possibly damaged"], product="EMSR999_AOI02_GRA_PRODUCT", date="20/10/2023")
    for file in other.glob("*_builtUpP_*"):
        file.unlink()
    written(
        other / "EMSR999_AOI02_GRA_PRODUCT_builtUpP_v1.shp",
        [
            (
                point(15.1, 45),
                {
                    "obj_type": "11-Residential Buildings",
                    "damage_gra": "Possibly damaged",
                    "or_src_id": 1,
                    "dmg_src_id": 2,
                },
            )
        ],
        epsg=4326,
    )
    other.rename(tmp_path / "p" / "b")
    rows = standard(zipped(tmp_path / "all.zip", tmp_path / "p"))["OUTPUT"]
    assert sorted(figures(row, "damage_class", "sensor_date") for row in rows) == [(1, "2023-10-20"), (4, "2023-09-14")]


def test_zips_in_a_zip(standard, tmp_path):
    """As activations are handed on: one zip of the zips of its products."""
    for name, product in (("AOI01", "EMSR999_AOI01_GRA_PRODUCT"), ("AOI02", "EMSR999_AOI02_GRA_PRODUCT")):
        folder = current(tmp_path / name, ["Destroyed", "Damaged"], product=product)
        (tmp_path / "outer").mkdir(exist_ok=True)
        zipped(tmp_path / "outer" / f"{product}_v1_vector.zip", folder)
    result = standard(zipped(tmp_path / "outer.zip", tmp_path / "outer"))
    # both name the same places: they count once
    assert result["COUNTS"] == [0, 0, 1, 0, 1]


def test_points_and_outlines_of_one_product(standard, tmp_path):
    """builtUpP and builtUpA both hold sites."""
    areas = [
        (
            box(15.005, 45, 15.0051, 45.0001),
            {"obj_type": "11-Residential Buildings", "damage_gra": "Destroyed", "or_src_id": 1, "dmg_src_id": 2},
        )
    ]
    current(tmp_path / "p", ["Damaged"], extra=[("builtUpA", areas, ogr.wkbPolygon)])
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert result["COUNTS"] == [0, 0, 1, 0, 1]


def geodatabase(path, layers, epsg=4326):
    """Write layers (name, rows, kind) into a file geodatabase."""
    driver = gdal.GetDriverByName("OpenFileGDB")
    if driver is None or not driver.GetMetadataItem("DCAP_CREATE"):
        pytest.skip("this GDAL writes no geodatabases")
    source = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for name, rows, kind in layers:
        made = source.CreateLayer(name, reference, kind)
        fields = {}
        for _, values in rows:
            fields.update(values)
        for field, value in fields.items():
            code = (
                ogr.OFTDateTime
                if field.startswith("SensorDate")
                else ogr.OFTInteger
                if isinstance(value, int)
                else ogr.OFTString
            )
            made.CreateField(ogr.FieldDefn(field, code))
        for wkt, values in rows:
            feature = ogr.Feature(made.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            for field, value in values.items():
                if value is not None:
                    feature.SetField(field, value)
            made.CreateFeature(feature)
    del made, source
    return path


@pytest.mark.parametrize("packed", [True, False])
def test_a_unosat_geodatabase(standard, tmp_path, packed):
    """PointZ, datetimes, the extent of the analysis beside the sites, as the Gaza product has them."""
    sites = [
        (
            f"POINT Z ({34.4 + 0.001 * n} 31.5 0)",
            {
                "SiteID": n + 1,
                "SensorDate": "2023/11/07 00:00:00",
                "Main_Damage_Site_Class": early,
                "Damage_Status": 0,
                "SensorDate_2": "2025/10/11 00:00:00",
                "Main_Damage_Site_Class_2": late,
                "Damage_Status_2": 1,
                "Governorate": "Gaza",
            },
        )
        for n, (early, late) in enumerate([(6, 1), (3, 2), (11, 4)])
    ]
    extent = [(box(34.3, 31.4, 34.6, 31.6), {"name": "extent"})]
    path = geodatabase(
        tmp_path / "g" / "UNOSAT_GazaStrip_CDA_11October2025.gdb" if (tmp_path / "g").mkdir() is None else tmp_path,
        [
            ("Damage_Sites_GazaStrip_20251011", sites, ogr.wkbPoint25D),
            ("Analysis_Extent_GazaStrip", extent, ogr.wkbPolygon),
        ],
    )
    result = standard(zipped(tmp_path / "UNOSAT.zip", tmp_path / "g") if packed else path)
    assert [row[1:] for row in classes(result, "sensor_date")] == [
        (1, 0, "2023-11-07"),
        (2, 4, "2025-10-11"),
        (1, 2, "2023-11-07"),
        (2, 3, "2025-10-11"),
        (1, 1, "2023-11-07"),
        (2, 1, "2025-10-11"),
    ]
    assert len(result["ANALYSED_AREA"]) == 1


def test_a_unosat_zip_of_shapefiles_with_its_extent(standard, make_layer, tmp_path):
    saved(gaza(make_layer, [[1, 3], [6, 2]], ["2024-05-03", "2023-11-07"]), tmp_path / "p" / "Damage_Sites.shp")
    extent = make_layer("Polygon", [(box(599_000, 3_479_000, 601_000, 3_481_000), {"a": 1})], 32636, "extent")
    saved(extent, tmp_path / "p" / "Analysis_Extent.shp")
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert [row[2] for row in classes(result)] == [2, 4, 3, 0]
    assert len(result["ANALYSED_AREA"]) == 1


def test_fourteen_epochs_in_a_shapefile(standard, make_layer, tmp_path):
    """OGR goes from SensorDa_9 to SensorDa10; the last column is the latest here, the first the second latest."""
    dates = [f"2024-{month:02d}-01" for month in [12, *range(1, 12)]] + ["2025-01-01", "2025-02-01"]
    codes = [[3, *([6] * 11), 2, 1]]
    layer = saved(gaza(make_layer, codes, dates), tmp_path / "s.shp")
    result = standard(layer)
    rows = [(row[1], row[2], row[3]) for row in classes(result, "sensor_date")]
    assert rows == [(n, 0, f"2024-{n:02d}-01") for n in range(1, 12)] + [
        (12, 2, "2024-12-01"),
        (13, 3, "2025-01-01"),
        (14, 4, "2025-02-01"),
    ]


def test_one_epoch_of_a_wide_layer(standard, make_layer):
    layer = gaza(make_layer, [[1, 3], [6, 2]], ["2024-05-03", "2023-11-07"])
    result = standard(layer, CLASS_FIELD="Main_Damage_Site_Class_2")
    assert classes(result, "sensor_date") == [("1", 1, 2, "2023-11-07"), ("2", 1, 3, "2023-11-07")]


def xbd_labels(path, labels, start=0, phase="post"):
    features = [
        {
            "properties": {
                "feature_type": "building",
                "uid": f"{path.stem}-{n}",
                **({"subtype": label} if label else {}),
            },
            "wkt": box(-95 + 0.001 * (start + n), 29, -95 + 0.001 * (start + n) + 0.0005, 29.0005),
        }
        for n, label in enumerate(labels)
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {
        "features": {"lng_lat": features, "xy": []},
        "metadata": {"capture_date": "2017-08-31T17:46:31.000Z", "disaster": "x", "disaster_type": "wind"},
    }
    path.write_text(json.dumps(content), "utf-8")


def test_a_zip_of_xbd_labels(standard, tmp_path):
    """Tiles after the event are read; the same buildings before it have no label and are no sites."""
    xbd_labels(tmp_path / "p" / "labels" / "x_00000001_post_disaster.json", ["no-damage", "destroyed"])
    xbd_labels(tmp_path / "p" / "labels" / "x_00000002_post_disaster.json", ["minor-damage", "un-classified"], start=10)
    xbd_labels(tmp_path / "p" / "labels" / "x_00000001_pre_disaster.json", [None, None])
    result = standard(zipped(tmp_path / "x.zip", tmp_path / "p"))
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([1, 0, 1, 0, 1], 1)


def test_roads_of_2016_without_grades(standard, tmp_path):
    """“Fully Functional” on every road is no grade: the roads come out without a class."""
    folder = of_2016(tmp_path / "p", ["Not Affected"])
    for file in folder.glob("*_transportation_line_grading.*"):
        file.unlink()
    written(
        folder / "EMSR190_99TOWN_GRADING_OVERVIEW_v2_10000_transportation_line.shp",
        [
            (
                line((355_000, 4_770_000), (356_000, 4_770_000)),
                {"road_type": "Local Road", "functional": "Fully Functional"},
            )
        ],
        ogr.wkbLineString,
        epsg=32633,
    )
    result = standard(zipped(tmp_path / "p.zip", folder))
    assert [plain(row["damage_class"]) for row in result["ROADS"]] == [None]


def test_the_analysed_area_feeds_the_overlay(standard, run, make_layer, tmp_path):
    """The denominator is the homes inside the area of interest: 3 of 5."""
    product = zipped(tmp_path / "p.zip", current(tmp_path / "p", ["Destroyed", "Possibly damaged"]))
    result = standard(product)
    homes = [
        (box(15.0 + 0.0002 * n - 2e-5, 45 - 2e-5, 15.0 + 0.0002 * n + 2e-5, 45 + 2e-5), {"n": n}) for n in range(3)
    ]
    homes += [(box(15.5 + 0.0002 * n, 45, 15.5 + 0.0002 * n + 4e-5, 45 + 4e-5), {"n": n}) for n in range(2)]
    laid = run(
        "damageoverlay",
        {
            "DAMAGE": result["OUTPUT_LAYER"],
            "ANALYSED_AREA": result["ANALYSED_AREA_LAYER"],
            "BUILDINGS": make_layer("Polygon", homes, 4326),
            "AREAS": make_layer("Polygon", [(box(14, 44, 16, 46), {"name": "all"})], 4326),
            **temporary("OUTPUT"),
        },
    )
    assert (laid["ANALYSED_N"], laid["DAMAGED_N"]) == (3, 1)
    assert laid["DAMAGED_PCT"] == pytest.approx(100 / 3)


@pytest.mark.parametrize("cut", [0.5, 0.9])
def test_a_download_that_stopped_is_refused(standard, tmp_path, cut):
    product = zipped(tmp_path / "p.zip", current(tmp_path / "p", GRADES))
    content = product.read_bytes()
    (tmp_path / "half.zip").write_bytes(content[: int(len(content) * cut)])
    refused(standard, tmp_path / "half.zip", "half.zip")


def test_a_file_that_is_damaged_inside_a_good_zip_is_named(standard, tmp_path):
    folder = current(tmp_path / "p", GRADES)
    (folder / "EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.shp").write_bytes(b"no shapefile")
    refused(standard, zipped(tmp_path / "p.zip", folder), "builtUpP")


@pytest.mark.parametrize("packed", [True, False])
def test_two_assessments_in_one_file_keep_the_newest_of_each_site(standard, tmp_path, packed):
    """As UNOSAT's Aleppo of 2013 and 2014: a layer each, in a zip of shapefiles or in one GeoPackage."""
    for year, grades in (
        (2013, ["Severe Damage", "Moderate Damage", "No Visible Damage"]),
        (2014, ["Destroyed", "No Visible Damage"]),
    ):
        rows = [
            (point(37.1 + 0.001 * n, 36.2), {"SiteID": n, "SensDt": f"{year}-05-23", "DmgCls": grade})
            for n, grade in enumerate(grades)
        ]
        name = f"Damage_Sites_Aleppo_{year}"
        written(tmp_path / "p" / (f"{name}.shp" if packed else "all.gpkg"), rows, layer=name, epsg=4326)
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p") if packed else tmp_path / "p" / "all.gpkg")
    assert (result["COUNTS"], result["SITES_N"], result["REPLACED_N"]) == ([2, 0, 0, 0, 1], 3, 2)
    assert "From oldest to newest: Damage_Sites_Aleppo_2013, Damage_Sites_Aleppo_2014" in result["NOTES"]


@pytest.mark.parametrize(
    "other", ["metadata.gml", "link.shp", "cover.gpkg", "EMSR999_AOI01_GRA_PRODUCT_hydrographyL_v1.shp"]
)
def test_a_file_beside_the_layers_that_cannot_be_read_is_named_and_left_out(standard, tmp_path, other):
    """As a symbolic link in a zip, which unpacks to the path that it leads to."""
    folder = current(tmp_path / "p", GRADES)
    (folder / other).write_bytes(b"/etc/passwd")
    result = standard(zipped(tmp_path / "p.zip", folder))
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([1, 1, 2, 0, 1], 2)
    assert f"cannot be read and were left out: {other}" in result["NOTES"]


def test_a_zip_of_which_nothing_can_be_read_says_why(standard, tmp_path):
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "sites.shp").write_bytes(b"no shapefile")
    (tmp_path / "p" / "more.gpkg").write_bytes(b"no geopackage")
    path = zipped(tmp_path / "p.zip", tmp_path / "p")
    with pytest.raises(QgsProcessingException, match=r"“p\.zip/more\.gpkg” cannot be opened") as said:
        standard(path)
    assert "urban_profiling_" not in str(said.value)


def test_a_layer_without_a_crs_in_a_product(standard, tmp_path):
    folder = current(tmp_path / "p", ["Destroyed"])
    (folder / "EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.prj").unlink()
    try:
        result = standard(zipped(tmp_path / "p.zip", folder))
    except Exception as error:
        assert "coordinate" in str(error).lower() or "crs" in str(error).lower()
        assert "Traceback" not in str(error)
    else:
        assert result["COUNTS"] == [0, 0, 0, 0, 1]
        assert "coordinate" in result["NOTES"].lower()


def test_graded_land_is_no_building(standard, tmp_path):
    """C4 natural land use is graded too; it is named, and counts neither as a site nor as a facility."""
    land = [(box(15.005, 45, 15.006, 45.001), {"obj_type": "2-Forests", "damage_gra": "Destroyed", "dmg_src_id": 2})]
    current(tmp_path / "p", ["Damaged"], extra=[("naturalLandUseA", land, ogr.wkbPolygon)])
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert result["COUNTS"] == [0, 0, 1, 0, 0]
    assert "naturalLandUse" in result["NOTES"]


@pytest.mark.parametrize(
    "name",
    [
        "EMSR157_01TOWN_02GRADING_v1_10000_crisis_information_point_grading",
        "EMSR177_01TOWN_GRADING_OVERVIEW_v1_settlements_point_grading",
        "EMSR234_01TOWN_GRADING_MAP_v1_built_up_p",
        "EMSR300_AOI01_GRA_PRODUCT_builtUpP_r1_v2",
    ],
)
def test_names_of_layers_over_the_years(standard, tmp_path, name):
    field = "damage_gra" if "GRA_PRODUCT" in name else "grading"
    words = ["Destroyed", "Damaged"] if "GRA_PRODUCT" in name else ["Completely Destroyed", "Not Affected"]
    rows = [
        (point(355_000 + 50 * n, 4_770_000), {field: word, "src_date": "2017-05-01"}) for n, word in enumerate(words)
    ]
    written(tmp_path / "p" / f"{name}.shp", rows, epsg=32633)
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert result["COUNTS"] == ([0, 0, 1, 0, 1] if field == "damage_gra" else [1, 0, 0, 0, 1])
    assert {plain(row["sensor_date"]) for row in result["OUTPUT"]} == {"2017-05-01"}
