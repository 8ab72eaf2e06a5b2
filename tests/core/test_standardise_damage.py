"""Products of each publisher read as published: classes, dates, epochs; nothing guessed, nothing lost, harm refused."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from tests.core.damage_products import box, copernicus, frame, packed, point, write, xbd
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.standardise_damage import standardise_damage

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def rows(result, *names, layer="OUTPUT"):
    """Return the columns as rows of plain values, None where missing."""
    found = result.layers[layer]

    def plain(value):
        if isinstance(value, np.datetime64):
            return None if np.isnat(value) else str(value)
        return None if value is None or value != value else value

    return [tuple(plain(found.columns[name][row]) for name in names) for row in range(len(found))]


def told(result):
    return "\n".join(str(note) for note in result.notes)


def counts(result):
    return [result.figures[f"CLASS_{number}_N"] for number in range(5)]


# --- UNOSAT ----------------------------------------------------------------------------------------------------------


def test_unosat_codes_of_one_epoch():
    codes = [1, 2, 3, 4, 6, 11]
    result = standardise_damage(
        frame(
            [
                (point(20 * n), {"SiteID": n + 1, "SensorDate": "2025-10-11", "Main_Damage_Site_Class": code})
                for n, code in enumerate(codes)
            ]
        )
    )
    assert rows(result, "source_class", "damage_class", "damage_label", "sensor_date", "scheme") == [
        ("1", 4, "destroyed", "2025-10-11", "unosat"),
        ("2", 3, "severe", "2025-10-11", "unosat"),
        ("3", 2, "moderate", "2025-10-11", "unosat"),
        ("4", 1, "possible", "2025-10-11", "unosat"),
        ("6", 0, "none", "2025-10-11", "unosat"),
        ("11", 1, "possible", "2025-10-11", "unosat"),
    ]
    assert counts(result) == [1, 2, 1, 1, 1]


def test_published_totals_of_gaza():
    """11 October 2025: possible damage is 4 and 11 together; the damaged codes add up to what was published."""
    published = {1: 123_464, 2: 17_116, 3: 33_857, 4: 21_669, 6: 35, 11: 2_167}
    codes = np.repeat(list(published), list(published.values()))
    places = shapely.points(np.arange(len(codes), dtype=float), 0.0)
    layer = frame([(point(0), {"SiteID": 0, "SensorDate": "2025-10-11", "Main_Damage_Site_Class": 1})])
    layer = type(layer)(
        places,
        {
            "SiteID": np.arange(len(codes)),
            "Main_Damage_Site_Class": codes,
            "SensorDate": np.full(len(codes), np.datetime64("2025-10-11", "D")),
        },
        layer.crs,
        name="Damage_Sites_GazaStrip_20251011",
    )
    result = standardise_damage(layer)
    assert counts(result) == [35, 23_836, 33_857, 17_116, 123_464]
    assert sum(counts(result)[1:]) == 198_273
    assert result.figures["SITES_N"] == 198_308


@pytest.mark.parametrize(
    ("published", "total"),
    [((306, 457, 473, 544), 1_780), ((0, 1, 15, 4), 20)],
    ids=["Sinjar 2015", "Al-Sabbahiya 2015"],
)
def test_published_totals_of_the_text_schema(published, total):
    words = ["Possible Damage", "Moderate Damage", "Severe Damage", "Destroyed"]
    values = np.repeat(words, published)
    result = standardise_damage(frame([(point(20 * n), {"DmgCls": str(v)}) for n, v in enumerate(values)]))
    assert counts(result) == [0, *published]
    assert len(result.layers["OUTPUT"]) == total


def test_suffix_order_is_not_date_order():
    result = standardise_damage(
        frame(
            [
                (
                    point(0),
                    {
                        "SiteID": 7,
                        "SensorDate": "2024-10-11",
                        "Main_Damage_Site_Class": 1,
                        "SensorDate_2": "2023-10-17",
                        "Main_Damage_Site_Class_2": 3,
                        "SensorDate_3": "2023-05-10",
                        "Main_Damage_Site_Class_3": 6,
                    },
                )
            ]
        )
    )
    assert rows(result, "site_id", "epoch", "sensor_date", "damage_class") == [
        ("7", 1, "2023-05-10", 0),
        ("7", 2, "2023-10-17", 2),
        ("7", 3, "2024-10-11", 4),
    ]
    assert "Main_Damage_Site_Class_3" in told(result)
    assert result.breakdown == [("destroyed", 1.0)]  # the newest of the site


def test_a_site_whose_dates_contradict_the_others_is_put_in_order():
    def site(n, first, second):
        return point(20 * n), {
            "SiteID": n,
            "SensorDate": first,
            "DmgCls": "Moderate Damage",
            "SensorDate_2": second,
            "DmgCls_2": "Destroyed",
        }

    result = standardise_damage(
        frame(
            [
                site(0, "2020-01-01", "2021-01-01"),
                site(1, "2020-01-01", "2021-01-01"),
                site(2, "2021-02-01", "2020-02-01"),
            ]
        )
    )
    assert rows(result, "site_id", "epoch", "damage_label")[-2:] == [("2", 1, "destroyed"), ("2", 2, "moderate")]
    assert "1 sites have their dates in another order" in told(result)


def test_missing_epochs_are_missing():
    """No class and no date: not assessed, no record. A date without a class: seen, but nothing was said. Never 0."""
    result = standardise_damage(
        frame(
            [
                (
                    point(0),
                    {
                        "SiteID": 1,
                        "SensorDate": "2020-01-01",
                        "DmgCls": "Destroyed",
                        "SensDt_2": None,
                        "DmgCls_2": None,
                    },
                ),
                (
                    point(20),
                    {
                        "SiteID": 2,
                        "SensorDate": "2020-01-01",
                        "DmgCls": None,
                        "SensDt_2": "2021-01-01",
                        "DmgCls_2": "Severe Damage",
                    },
                ),
            ]
        )
    )
    assert rows(result, "site_id", "epoch", "damage_class", "note") == [
        ("1", 1, 4, None),
        ("2", 1, None, "no class given"),
        ("2", 2, 3, None),
    ]
    assert result.figures["NOT_ANALYSED_N"] == 1
    assert counts(result)[0] == 0


@pytest.mark.parametrize(
    "names",
    [
        ("SensDt", "DmgCls", "SensDt_2", "DmgCls_2"),
        ("SensorDate", "DaSitCl", "SensorDate2", "DaSitCl2"),
        ("SensorDate", "Main_Damag", "SensorDa_1", "Main_Dam_1"),
        ("SensorDate_1", "Main_Damage_Site_Class_1", "SensorDate_2", "Main_Damage_Site_Class_2"),
    ],
)
def test_older_and_cut_field_names(names):
    values = ("2016-09-18", "No Visible Damage", "2017-10-21", "Severe Damage")
    result = standardise_damage(frame([(point(0), {**dict(zip(names, values)), "GrpDmgCls": "Building Damage"})]))
    assert rows(result, "epoch", "sensor_date", "damage_class") == [(1, "2016-09-18", 0), (2, "2017-10-21", 3)]


def test_status_and_confidence_are_kept_and_not_read():
    result = standardise_damage(
        frame(
            [
                (
                    point(0),
                    {
                        "SensorDate": "2024-01-01",
                        "Main_Damage_Site_Class": 2,
                        "Damage_Status": 3,
                        "Confidence": "Medium",
                    },
                )
            ]
        )
    )
    assert rows(result, "confidence", "note") == [("Medium", "status 3")]


def test_status_of_each_epoch_under_names_cut_to_ten_letters():
    """As GDAL and ArcGIS cut Damage_Status_2 beside Damage_Status."""
    cut = ("SensorDate", "Main_Damag", "Damage_Sta", "SensorDa_1", "Main_Dam_1", "Damage_S_1")
    result = standardise_damage(frame([(point(0), dict(zip(cut, ("2023-10-15", 3, 0, "2024-01-06", 1, 1))))]))
    assert rows(result, "epoch", "damage_class", "note") == [(1, 2, "status 0"), (2, 4, "status 1")]


def test_site_types_are_no_identifiers():
    """In products of Raqqa SiteID is “Building (General)”: it does not tell sites apart."""
    result = standardise_damage(
        frame([(point(20 * n), {"SiteID": "Building (General)", "DmgCls": "Destroyed"}) for n in range(3)], "Raqqa")
    )
    assert rows(result, "site_id") == [("Raqqa:0",), ("Raqqa:1",), ("Raqqa:2",)]
    assert result.figures["DUPLICATES_N"] == 0


# --- codes the wrong way round ---------------------------------------------------------------------------------------

BACKWARDS = {1: "No Damage", 2: "Minor/Moderate Damage", 3: "Severe Damage", 4: "Destroyed", 6: "Under construction"}


def test_labels_that_turn_codes_round_are_refused():
    layer = frame(
        [(point(20 * c), {"Main_Damage_Site_Class": c, "damage_class_desc": t}) for c, t in BACKWARDS.items()]
    )
    with pytest.raises(UrbanProfilingError, match="turned round.*1 = No Damage.*1 is destroyed"):
        standardise_damage(layer)


def test_labels_that_agree_are_fine():
    words = {1: "Destroyed", 2: "Severe damage", 3: "Moderate damage", 4: "Possible damage"}
    layer = frame([(point(20 * c), {"Main_Damage_Site_Class": c, "label": t}) for c, t in words.items()])
    assert counts(standardise_damage(layer)) == [0, 1, 1, 1, 1]


def test_a_text_field_of_something_else_does_not_matter():
    layer = frame(
        [
            (point(20 * n), {"Main_Damage_Site_Class": 1 + n % 2, "before": ("No damage", "Destroyed")[n // 2 % 2]})
            for n in range(8)
        ]
    )
    assert counts(standardise_damage(layer))[4] == 4


def test_a_table_that_turns_codes_round_is_refused(tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("source_class,damage_class\n1,0\n2,2\n3,3\n4,4\n", "utf-8")
    layer = frame([(point(0), {"Main_Damage_Site_Class": 1})])
    with pytest.raises(UrbanProfilingError, match="mine.csv.*backwards"):
        standardise_damage(layer, crosswalk=table)
    # nor may it be read so as somebody else's data: the name says whose it is
    with pytest.raises(UrbanProfilingError, match="backwards"):
        standardise_damage(layer, scheme="custom", class_field="Main_Damage_Site_Class", crosswalk=table)
    own = frame([(point(0), {"my_scale": 1})])
    result = standardise_damage(own, scheme="custom", class_field="my_scale", crosswalk=table)
    assert rows(result, "damage_class", "scheme") == [(0, "custom")]


def test_words_that_the_file_gives_for_codes_are_believed(tmp_path):
    file = write(
        tmp_path / "sites.gpkg",
        [(point(0), {"Main_Damage_Site_Class": 1}), (point(20), {"Main_Damage_Site_Class": 4})],
        domain={"Main_Damage_Site_Class": {"1": "No damage", "4": "Destroyed"}},
    )
    with pytest.raises(UrbanProfilingError, match="turned round"):
        standardise_damage(file)


def test_numbers_of_xbd_are_refused():
    layer = frame([(point(0), {"uid": "a", "subtype": 1}), (point(20), {"uid": "b", "subtype": 3})])
    with pytest.raises(UrbanProfilingError, match="two codings"):
        standardise_damage(layer, scheme="xbd")


# --- Copernicus ------------------------------------------------------------------------------------------------------

CURRENT = [
    "Destroyed",
    "Damaged",
    "Possibly damaged",
    "No visible damage",
    "Negligible to slight damage",
    "Not Analysed",
]


@pytest.mark.parametrize("inside", ["", "vector/deep/"])
def test_copernicus_current_schema_from_its_zip(tmp_path, inside):
    product = packed(tmp_path / "EMSR999_AOI01_GRA_PRODUCT_v1.zip", copernicus(tmp_path / "package", CURRENT), inside)
    result = standardise_damage(product)
    assert rows(result, "source_class", "damage_class", "damage_class_high", "sensor_date", "kind") == [
        ("Destroyed", 4, None, "2023-09-14", "11-Residential Buildings"),
        ("Damaged", 2, 3, "2023-09-14", "11-Residential Buildings"),
        ("Possibly damaged", 1, None, "2023-09-14", "11-Residential Buildings"),
        ("No visible damage", 0, None, "2023-09-14", "11-Residential Buildings"),
        ("Negligible to slight damage", 1, None, "2023-09-14", "11-Residential Buildings"),
        ("Not Analysed", None, None, "2023-09-14", "11-Residential Buildings"),
    ]
    assert counts(result) == [1, 2, 1, 0, 1]
    assert result.figures["RANGE_N"] == 1
    assert result.figures["NOT_ANALYSED_N"] == 1
    assert rows(result, "damage_label")[1] == ("moderate to severe",)
    (area,) = result.layers["ANALYSED_AREA"].geometry
    assert area.area == pytest.approx(1e6)
    assert "span two classes" in told(result)


@pytest.mark.parametrize(("split", "expected"), [("keep", (2, 3)), ("low", (2, None)), ("high", (3, None))])
def test_a_range_is_split_when_asked(split, expected):
    layer = frame([(point(0), {"damage_gra": "Damaged"})])
    assert rows(standardise_damage(layer, split_ranges=split), "damage_class", "damage_class_high") == [expected]


def test_derna_counts(tmp_path):
    """EMSR696 AOI01: 3,979 points, 876 of them Destroyed and 3,100 Damaged; 348 road links as 89 + 21 + 238."""
    folder = copernicus(tmp_path / "p", ["Destroyed"] * 876 + ["Damaged"] * 3_100 + ["Possibly damaged"] * 3)
    roads = ["Destroyed"] * 89 + ["Damaged"] * 21 + ["Possibly damaged"] * 238
    links = [(f"LINESTRING({x} 0,{x} 9)", {"damage_gra": grade, "dmg_src_id": 2}) for x, grade in enumerate(roads)]
    write(folder / "EMSR999_AOI01_GRA_PRODUCT_transportationL_v1.shp", links)
    result = standardise_damage(packed(tmp_path / "p.zip", folder))
    assert result.figures["CLASS_4_N"] == 876
    assert result.figures["RANGE_N"] == 3_100
    assert result.figures["SITES_N"] == 3_979
    assert rows(result, "source_class", "count", layer="CLASSES") == [
        ("Destroyed", 876),
        ("Damaged", 3_100),
        ("Possibly damaged", 3),
    ]
    found = rows(result, "damage_class", layer="ROADS")
    assert [found.count((number,)) for number in (4, 2, 1)] == [89, 21, 238]


def test_one_layer_in_several_formats_counts_once(tmp_path):
    folder = copernicus(tmp_path / "package", CURRENT)
    again = [(point(20 * n), {"damage_gra": grade, "dmg_src_id": 2}) for n, grade in enumerate(CURRENT)]
    write(folder / "EMSR999_AOI01_GRA_PRODUCT_v1.gpkg", again, layer="builtUpP_v1")
    write(folder / "EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.json", again)
    result = standardise_damage(packed(tmp_path / "product.zip", folder))
    assert len(result.layers["OUTPUT"]) == 6
    assert result.figures["DUPLICATES_N"] == 0


def test_a_geopackage_with_every_layer_in_it(tmp_path):
    stem = tmp_path / "p" / "EMSR999_AOI01_GRA_PRODUCT_v1.gpkg"
    grades = [(point(20 * n), {"damage_gra": g, "dmg_src_id": 2}) for n, g in enumerate(CURRENT)]
    write(stem, grades, layer="builtUpP_v1")
    write(stem, [(None, {"src_id": 2, "src_date": "04/03/2023", "eventphase": "Post-event"})], layer="source_v1")
    write(stem, [(box(0, 0), {"name": "Town"})], layer="areaOfInterestA_v1")
    write(stem, [(box(100, 100), {"damage_gra": "Destroyed", "dmg_src_id": 2})], layer="builtUpA_v1")
    for source in (stem, packed(tmp_path / "p.zip", tmp_path / "p")):
        result = standardise_damage(source)
        # day first, as these tables are written, though nothing in them tells
        assert set(rows(result, "sensor_date", "product")) == {("2023-03-04", "EMSR999_AOI01_GRA_PRODUCT")}
        assert len(result.layers["OUTPUT"]) == 7
        assert len(result.layers["ANALYSED_AREA"]) == 1
        assert rows(result, "source_class", "count", layer="CLASSES")[:2] == [("Destroyed", 2), ("Damaged", 1)]


def test_layers_of_one_name_in_two_folders_are_both_read(tmp_path):
    for number, folder in enumerate(("north", "south")):
        write(tmp_path / "p" / folder / "builtUpP.shp", [(point(500 * number), {"damage_gra": "Destroyed"})])
    result = standardise_damage(packed(tmp_path / "p.zip", tmp_path / "p"))
    assert len(result.layers["OUTPUT"]) == 2


def test_a_geodatabase_of_unosat_in_its_zip(tmp_path):
    if gdal.GetDriverByName("OpenFileGDB").GetMetadataItem("DCAP_CREATE") != "YES":
        pytest.skip("this GDAL cannot write geodatabases")
    folder = tmp_path / "p" / "UNOSAT_CDA.gdb"
    folder.parent.mkdir()
    sites = [
        (point(20 * n), {"SiteID": n, "SensorDate": "2024-05-03", "Main_Damage_Site_Class": n + 1}) for n in range(4)
    ]
    write(folder, sites, layer="Damage_Sites_20240503")
    write(folder, [(box(-50, -50, 500), {"area": "all"})], layer="AnalysisExtent_20240503")
    for source in (folder, packed(tmp_path / "UNOSAT_CDA_GDB.zip", tmp_path / "p")):
        result = standardise_damage(source)
        assert counts(result) == [0, 1, 1, 1, 1]
        assert len(result.layers["ANALYSED_AREA"]) == 1


def test_a_table_without_geometry_is_said(tmp_path):
    (tmp_path / "reports.csv").write_text("x,y,damage_gra\n1,2,Destroyed\n", "utf-8")
    with pytest.raises(UrbanProfilingError, match="table without geometry"):
        standardise_damage(tmp_path / "reports.csv")


def test_roads_facilities_and_what_is_neither(tmp_path):
    folder = copernicus(tmp_path / "package", ["Destroyed"])
    stem = "EMSR999_AOI01_GRA_PRODUCT"
    grades = ["Destroyed", "Damaged", "Possibly damaged"]
    write(
        folder / f"{stem}_transportationL_v1.shp",
        [
            (f"LINESTRING({x} 0,{x} 9)", {"name": "Street", "damage_gra": g, "dmg_src_id": 2})
            for x, g in enumerate(grades)
        ],
    )
    write(folder / f"{stem}_facilitiesA_v1.shp", [(box(0, 0), {"obj_type": "Power plant", "damage_gra": "Damaged"})])
    write(folder / f"{stem}_naturalLandUseA_v1.shp", [(box(0, 0), {"damage_gra": "Damaged"})] * 2)
    result = standardise_damage(packed(tmp_path / "product.zip", folder))
    assert rows(result, "damage_class", "damage_class_high", "name", "sensor_date", layer="ROADS") == [
        (4, None, "Street", "2023-09-14"),
        (2, 3, "Street", "2023-09-14"),
        (1, None, "Street", "2023-09-14"),
    ]
    assert rows(result, "damage_label", "kind", layer="FACILITIES") == [("moderate to severe", "Power plant")]
    assert len(result.layers["OUTPUT"]) == 1
    assert "naturalLandUseA" in told(result)
    assert "2 features" in told(result)


def test_what_could_not_be_seen_is_cut_out(tmp_path):
    folder = copernicus(tmp_path / "package", ["Destroyed"])
    stem = "EMSR999_AOI01_GRA_PRODUCT"
    write(folder / f"{stem}_notAnalysedA_v1.shp", [(box(-50, -50, 100), {"obj_type": "Not Analysed"})])
    write(
        folder / f"{stem}_imageFootprintA_v1.shp",
        [
            (box(-50, -50, 500), {"obj_type": "Image Footprint", "or_src_id": 2}),
            (box(-50, -50, 9_000), {"obj_type": "Image Footprint", "or_src_id": 1}),  # from before the event
            (box(200, 200, 10), {"obj_type": "Not Analysed", "or_src_id": 2}),
        ],
    )
    result = standardise_damage(packed(tmp_path / "product.zip", folder))
    assert shapely.area(result.layers["ANALYSED_AREA"].geometry).sum() == pytest.approx(500**2 - 100**2 - 10**2)


def test_without_its_table_of_images_a_layer_has_no_dates():
    result = standardise_damage(frame([(point(0), {"damage_gra": "Destroyed", "dmg_src_id": 2})]))
    assert rows(result, "damage_class", "sensor_date") == [(4, None)]
    assert "table of images" in told(result)
    assert "1 of 1 records have no date" in told(result)


def test_an_image_that_the_table_lacks_is_named(tmp_path):
    product = packed(tmp_path / "p.zip", copernicus(tmp_path / "package", ["Destroyed"], ids=9))
    assert "lacks these ids of “dmg_src_id”: 9" in told(standardise_damage(product))


def test_a_shapefile_that_was_unpacked_finds_its_dates_and_area(tmp_path):
    folder = copernicus(tmp_path / "package", ["Destroyed"])
    result = standardise_damage(folder / "EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.shp")
    assert rows(result, "sensor_date") == [("2023-09-14",)]
    assert len(result.layers["ANALYSED_AREA"]) == 1


def test_copernicus_2016_schema_with_a_remark_behind_the_grade():
    grades = [
        "Completely Destroyed (EMS-98 grade 5)",
        "Highly Damaged",
        "Moderately Damaged",
        "Negligible to slight damage",
        "Not Affected",
        "Unknown",
        "Null",
    ]
    result = standardise_damage(
        frame(
            [
                (point(20 * n), {"grading": g, "src_date": "2016/10/30", "functional": "Null"})
                for n, g in enumerate(grades)
            ]
        )
    )
    assert rows(result, "damage_class", "source_class") == [
        (4, "Completely Destroyed (EMS-98 grade 5)"),
        (3, "Highly Damaged"),
        (2, "Moderately Damaged"),
        (1, "Negligible to slight damage"),
        (0, "Not Affected"),
        (None, "Unknown"),
        (None, None),
    ]
    assert result.figures["NOT_ANALYSED_N"] == 2
    assert "“Null” in “grading” is a filler" in told(result)


@pytest.mark.skipif(not (DATA / "ems_camerino").exists(), reason="real data absent")
@pytest.mark.parametrize(
    ("folder", "expected", "roads"),
    [("ems_camerino", [2644, 14, 4, 8, 5], 428), ("ems_visso", [928, 15, 12, 12, 21], 179)],
)
def test_real_packages_go_in_as_they_are(folder, expected, roads):
    (package,) = (DATA / folder).glob("*.zip")
    result = standardise_damage(package)
    assert counts(result) == expected
    assert result.figures["NOT_ANALYSED_N"] == result.figures["DUPLICATES_N"] == 0
    assert len(result.layers["ANALYSED_AREA"]) == 1
    found = result.layers["ROADS"]
    assert len(found) == roads
    assert np.isnan(found.columns["damage_class"]).all()
    assert np.isnat(found.columns["sensor_date"]).all()  # 1899-12-30 in Visso
    assert all(value is None for value in found.columns["functional"])
    assert all(value is None for value in result.layers["FACILITIES"].columns["functional"])
    assert "Fully Functional" in told(result)
    inside = shapely.covers(
        shapely.union_all(result.layers["ANALYSED_AREA"].geometry).buffer(1), result.layers["OUTPUT"].geometry
    )
    assert inside.mean() > 0.95


# --- xBD -------------------------------------------------------------------------------------------------------------

LABELS = ["no-damage", "minor-damage", "major-damage", "destroyed", "un-classified"]


def degrees(n):
    return shapely.box(-122.7 + n / 1e3, 38.4, -122.6995 + n / 1e3, 38.4005).wkt


def test_xbd_label_file(tmp_path):
    file = xbd(tmp_path / "santa-rosa_1_post_disaster.json", [(degrees(n), f"u{n}", w) for n, w in enumerate(LABELS)])
    result = standardise_damage(file)
    assert rows(result, "site_id", "source_class", "damage_class", "sensor_date", "scheme") == [
        ("u0", "no-damage", 0, "2017-10-10", "xbd"),
        ("u1", "minor-damage", 2, "2017-10-10", "xbd"),
        ("u2", "major-damage", 3, "2017-10-10", "xbd"),
        ("u3", "destroyed", 4, "2017-10-10", "xbd"),
        ("u4", "un-classified", None, "2017-10-10", "xbd"),
    ]
    assert result.layers["OUTPUT"].crs.to_epsg() == 4326


def test_xbd_labels_in_a_zip_and_the_files_from_before(tmp_path):
    folder = tmp_path / "labels"
    folder.mkdir()
    xbd(folder / "a_1_post_disaster.json", [(degrees(0), "a", "destroyed")])
    xbd(folder / "a_2_post_disaster.json", [(degrees(1), "b", "no-damage")])
    xbd(folder / "a_1_pre_disaster.json", [(degrees(0), "a", None)])
    xbd(folder / "a_3_post_disaster.json", [("POLYGON((0 0,1 0,1 1,0 0))", "c", "destroyed")], key="xy")
    (folder / "broken_post_disaster.json").write_text('{"features": {"lng_lat": [', "utf-8")
    result = standardise_damage(packed(tmp_path / "labels.zip", folder))
    assert rows(result, "site_id", "damage_class") == [("a", 4), ("b", 0)]
    for text in ("1 xBD files from before", "in pixels only", "a_3_post_disaster.json", "broken_post_disaster.json"):
        assert text in told(result)


def test_xbd_layer():
    layer = frame(
        [(box(20 * n, 0), {"uid": f"u{n}", "feature_type": "building", "subtype": w}) for n, w in enumerate(LABELS)]
    )
    assert counts(standardise_damage(layer)) == [1, 0, 1, 1, 1]


# --- any layer -------------------------------------------------------------------------------------------------------


def table(tmp_path, text):
    path = tmp_path / "crosswalk.csv"
    path.write_text(text, "utf-8")
    return path


WORDS = "source_class,damage_class,damage_class_high\nGood جيد,none,\nSome damage,1,2\nTotal destruction,4,\nNo idea,,\nNot here,leave out,\n"  # noqa: E501


def test_any_layer_through_a_table(tmp_path):
    answers = ["Good جيد", "SOME  DAMAGE", "Total destruction", "No idea", "Not here", None]
    result = standardise_damage(
        frame(
            [
                (point(20 * n), {"uid": f"r{n}", "damage": a, "date": "2020-08-14", "sure": "yes"})
                for n, a in enumerate(answers)
            ]
        ),
        scheme="custom",
        class_field="damage",
        date_field="date",
        confidence_field="sure",
        crosswalk=table(tmp_path, WORDS),
    )
    assert rows(result, "site_id", "damage_class", "damage_class_high", "sensor_date", "confidence", "scheme") == [
        ("r0", 0, None, "2020-08-14", "yes", "custom"),
        ("r1", 1, 2, "2020-08-14", "yes", "custom"),
        ("r2", 4, None, "2020-08-14", "yes", "custom"),
        ("r3", None, None, "2020-08-14", "yes", "custom"),
        ("r5", None, None, "2020-08-14", "yes", "custom"),
    ]
    assert "1 records are about no site" in told(result)


def test_a_table_that_leaves_everything_out_is_said(tmp_path):
    with pytest.raises(UrbanProfilingError, match="crosswalk.csv” leaves every record out"):
        standardise_damage(
            frame([(point(0), {"x": "Not here"})]),
            scheme="custom",
            class_field="x",
            crosswalk=table(tmp_path, WORDS),
        )


def test_versions_of_a_product_keep_their_own_dates(tmp_path):
    folder = tmp_path / "all"
    folder.mkdir()
    for version, (grade, date) in enumerate((("Damaged", "14/09/2023"), ("Destroyed", "16/09/2023")), start=1):
        package = copernicus(tmp_path / f"v{version}", [grade], date=date)
        packed(folder / f"EMSR999_AOI01_GRA_PRODUCT_v{version}.zip", package)
    result = standardise_damage(packed(tmp_path / "all.zip", folder))
    assert rows(result, "damage_class", "sensor_date") == [(4, "2023-09-16")]
    assert result.figures["REPLACED_N"] == 1


def test_unknown_words_are_listed_and_not_guessed(tmp_path):
    result = standardise_damage(
        frame([(point(20 * n), {"damage_gra": g}) for n, g in enumerate(["Destroyed", "Kaputt", "Kaputt"])])
    )
    assert rows(result, "damage_class", "damage_label", "note") == [
        (4, "destroyed", None),
        (None, "unknown", "unknown class"),
        (None, "unknown", "unknown class"),
    ]
    assert result.figures["UNKNOWN_N"] == 2
    assert result.figures["NOT_ANALYSED_N"] == 0
    assert "“Kaputt” (2)" in told(result)
    assert "damage_copernicus.csv" in told(result)
    assert rows(result, "source_class", "damage_class", "count", layer="CLASSES") == [
        ("Destroyed", 4, 1),
        ("Kaputt", None, 2),
    ]
    # a table for the one word is enough: the plugin's own says the rest
    result = standardise_damage(
        frame([(point(20 * n), {"damage_gra": g}) for n, g in enumerate(["Destroyed", "Kaputt"])]),
        crosswalk=table(tmp_path, "source_class,damage_class\nkaputt,3\n"),
    )
    assert counts(result) == [0, 0, 0, 1, 1]


def test_no_known_word_at_all_is_refused(tmp_path):
    layer = frame([(point(0), {"damage": "rot"}), (point(20), {"damage": "gelb"})])
    with pytest.raises(UrbanProfilingError, match="none of its damage values is known: “rot”, “gelb”"):
        standardise_damage(layer, scheme="custom", class_field="damage", crosswalk=table(tmp_path, WORDS))


def test_a_scheme_nobody_knows_is_said():
    with pytest.raises(UrbanProfilingError, match="in no scheme that is known.*Its fields are: state"):
        standardise_damage(frame([(point(0), {"state": "bad"})]))


def test_custom_needs_field_and_table():
    with pytest.raises(UrbanProfilingError, match="needs CLASS_FIELD.*CROSSWALK_TABLE"):
        standardise_damage(frame([(point(0), {"state": "bad"})]), scheme="custom", class_field="state")


def test_a_date_field_that_no_layer_has_is_named(tmp_path):
    with pytest.raises(UrbanProfilingError, match="DATE_FIELD: “layer” has no field “when”"):
        standardise_damage(frame([(point(0), {"damage_gra": "Damaged"})]), date_field="when")
    wide = frame([(point(0), {"DmgCls": "Destroyed", "DmgCls_2": "Destroyed", "when": "2020-01-01"})])
    assert "2 epochs with fields of their own, so DATE_FIELD was not used" in told(
        standardise_damage(wide, date_field="when")
    )
    one = standardise_damage(wide, date_field="when", class_field="DmgCls_2")
    assert rows(one, "epoch", "sensor_date", "damage_class") == [(1, "2020-01-01", 4)]


def test_a_field_that_does_not_exist_is_named(tmp_path):
    with pytest.raises(UrbanProfilingError, match="no field “damag”. Its fields are: damage"):
        standardise_damage(
            frame([(point(0), {"damage": "x"})]), scheme="custom", class_field="damag", crosswalk=table(tmp_path, WORDS)
        )


@pytest.mark.parametrize(
    "header", ["source_value,damage_class", "value;class", "label,canonical", "class,damage_class", "source,class"]
)
def test_columns_of_a_table_may_have_other_names(tmp_path, header):
    separator = ";" if ";" in header else ","
    words = table(tmp_path, f"{header}\nbad{separator}3\n")
    result = standardise_damage(frame([(point(0), {"x": "Bad"})]), scheme="custom", class_field="x", crosswalk=words)
    assert rows(result, "damage_class") == [(3,)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("word,grade\na,1\n", "needs the columns source_class"),
        ("source_class,damage_class\na,5\nb,x\n", "2: “5”, 3: “x”"),
        ("source_class,damage_class,damage_class_high\na,3,2\n", "a higher one"),
        ("source_class,damage_class\nA,1\na,2\n", "two different classes"),
    ],
)
def test_tables_that_do_not_work_are_told_by_line(tmp_path, text, said):
    with pytest.raises(UrbanProfilingError, match=said):
        standardise_damage(frame([(point(0), {"grading": "a"})]), crosswalk=table(tmp_path, text))


def test_the_table_of_classes_can_be_given_back(tmp_path):
    layer = frame([(point(20 * n), {"damage_gra": g}) for n, g in enumerate(CURRENT)])
    first = standardise_damage(layer)
    lines = ["source_class,damage_class,damage_class_high,damage_label,count"]
    for value, low, high, label, n in rows(
        first, "source_class", "damage_class", "damage_class_high", "damage_label", "count", layer="CLASSES"
    ):  # noqa: E501
        lines.append(
            ",".join(
                "" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell)
                for cell in (value, low, high, label, n)
            )
        )  # noqa: E501
    again = standardise_damage(
        layer, scheme="custom", class_field="damage_gra", crosswalk=table(tmp_path, "\n".join(lines) + "\n")
    )
    names = ("damage_class", "damage_class_high", "damage_label")
    assert rows(again, *names) == rows(first, *names)


def test_the_same_site_visited_again_is_two_epochs(tmp_path):
    visits = [("a", "2020-01-05", "Some damage"), ("b", "2020-01-05", "Good جيد"), ("a", "2020-03-05", "Good جيد")]
    result = standardise_damage(
        frame([(point(0 if i == "a" else 20), {"site_id": i, "damage": w, "date": d}) for i, d, w in visits]),
        scheme="custom",
        class_field="damage",
        date_field="date",
        crosswalk=table(tmp_path, WORDS),
    )
    assert rows(result, "site_id", "epoch", "sensor_date") == [
        ("a", 1, "2020-01-05"),
        ("b", 1, "2020-01-05"),
        ("a", 2, "2020-03-05"),
    ]
    assert result.figures["SITES_N"] == 2


@pytest.mark.skipif(not (DATA / "beirut").exists(), reason="real data absent")
def test_beirut_reports_in_english_and_arabic(tmp_path):
    words = table(
        tmp_path,
        "source_class,damage_class,damage_class_high\nNo,0,\nSome damage,1,2\nTotal destruction,4,\nI don't know,,\n"
        "I don't have a house in Beirut,leave out,\nGood جيد,0,\nNeeds Repair يحتاج إصلاح,1,2\n"
        "Needs Replacement يحتاج إلى استبدال,3,4\nMinor Damage,1,\nModerate Damage,2,\nMajor Damage,3,\n"
        '"No Damage, No evacuation",0,\n"Moderate Damage, repair needs to be done, No evacuation",2,\n'
        '"Heavy Damage, Evacuation needed repairs should be done as soon as possible",3,\n'
        '"Major damage, Evacuation needed for the Building and the Building nearby",3,4\n',
    )
    result = standardise_damage(
        DATA / "beirut" / "oml_damage_reports.gpkg",
        scheme="custom",
        class_field="damage",
        date_field="date",
        crosswalk=words,
    )
    assert result.figures["UNKNOWN_N"] == 0
    assert counts(result)[0] == 205 + 426 + 29
    assert counts(result)[4] == 33
    assert result.figures["RANGE_N"] == 322 + 192 + 3 + 5
    assert counts(result)[1] == 322 + 192 + 12
    assert "month/day/year, year-month-day" in told(result)
    assert "coordinates hold 10 sites or more" in told(result)
    assert len(result.layers["OUTPUT"]) + result.figures["DUPLICATES_N"] + 139 == 18_873


# --- duplicates, overlaps, crowds ------------------------------------------------------------------------------------


def test_exact_copies_count_once():
    twice = [
        (box(0, 0), {"grading": "Highly Damaged", "nam": "a"}),
        (box(0, 0), {"grading": "Highly Damaged", "nam": "b"}),
    ]
    other = [(box(0, 0), {"grading": "Not Affected"}), (box(50, 0), {"grading": "Highly Damaged"})]
    turned = [(shapely.box(50, 0, 60, 10).reverse().wkt, {"grading": "Highly Damaged"})]
    result = standardise_damage(frame([*twice, *other, *turned]))
    assert result.figures["DUPLICATES_N"] == 2
    assert counts(result) == [1, 0, 0, 2, 0]  # another grade at the place is no copy
    assert "2 features are exact copies" in told(result)


def test_reports_of_different_people_are_no_copies(tmp_path):
    reports = [(point(0), {"uid": f"r{n}", "damage": "Some damage"}) for n in range(12)]
    same = [(point(0), {"uid": "r0", "damage": "Some damage"})]
    result = standardise_damage(
        frame([*reports, *same]), scheme="custom", class_field="damage", crosswalk=table(tmp_path, WORDS)
    )
    assert len(result.layers["OUTPUT"]) == 12
    assert result.figures["DUPLICATES_N"] == 1
    assert "1 coordinates hold 10 sites or more each, copies included, 13 in all (at most 13, at 0.000000" in told(
        result
    )


def test_copies_of_one_report_are_counted_where_they_crowd(tmp_path):
    words = table(tmp_path, WORDS)
    many = frame([(point(5), {"damage": "Some damage"})] * 300)
    result = standardise_damage(many, scheme="custom", class_field="damage", crosswalk=words)
    assert result.figures["DUPLICATES_N"] == 299
    assert "300 in all (at most 300, at 5.000000" in told(result)


def test_one_outline_graded_twice_keeps_the_newest_that_saw_it():
    grades = [("Highly Damaged", "2016-10-28"), ("Completely Destroyed", "2016-10-30"), ("Not Analysed", "2016-11-02")]
    result = standardise_damage(frame([(box(0, 0), {"grading": g, "src_date": d}) for g, d in grades]))
    assert rows(result, "damage_class", "sensor_date") == [(4, "2016-10-30")]
    assert result.figures["REPLACED_N"] == 2
    same_day = frame([(box(0, 0), {"grading": g, "src_date": "2016-10-28"}) for g, _ in grades[:2]])
    assert counts(standardise_damage(same_day)) == [0, 0, 0, 1, 1]  # nobody can say which is right: both are kept


def test_where_products_overlap_the_newest_is_kept(tmp_path):
    old = packed(
        tmp_path / "old.zip", copernicus(tmp_path / "a", ["Destroyed", "Destroyed", "Destroyed"], date="10/09/2023")
    )
    new = packed(
        tmp_path / "new.zip",
        copernicus(tmp_path / "b", ["Not Analysed", "No visible damage"], "EMSR999_AOI01_GRA_MONIT01", "20/09/2023"),
    )
    for first, second in ((old, new), (new, old)):
        result = standardise_damage(first, more_products=[second])
        found = sorted(
            zip(shapely.get_x(result.layers["OUTPUT"].geometry), rows(result, "damage_class", "sensor_date"))
        )
        # what the newer one could not see stays as the older one saw it
        assert found == [(0, (4, "2023-09-10")), (20, (0, "2023-09-20")), (40, (4, "2023-09-10"))]
        assert result.figures["REPLACED_N"] == 2


def test_footprints_of_products_that_overlap():
    old = frame([(box(0, 0), {"grading": "Not Affected", "src_date": "2016-10-01"})], "old")
    new = frame([(box(3, 1), {"grading": "Highly Damaged", "src_date": "2016-10-30"})], "new")
    result = standardise_damage(old, more_products=[new])
    assert rows(result, "damage_class") == [(3,)]
    beside = frame([(box(10, 0), {"grading": "Highly Damaged", "src_date": "2016-10-30"})], "new")
    assert len(standardise_damage(old, more_products=[beside]).layers["OUTPUT"]) == 2


def test_products_in_zips_inside_a_zip(tmp_path):
    folder = tmp_path / "activation"
    folder.mkdir()
    packed(folder / "EMSR999_AOI01_GRA_PRODUCT_v1.zip", copernicus(tmp_path / "a", ["Destroyed"]))
    packed(
        folder / "EMSR999_AOI02_GRA_PRODUCT_v1.zip",
        copernicus(tmp_path / "b", ["Damaged"], "EMSR999_AOI02_GRA_PRODUCT", "15/09/2023", 5_000),
    )  # noqa: E501
    result = standardise_damage(packed(tmp_path / "all.zip", folder))
    assert rows(result, "product", "damage_class", "sensor_date") == [
        ("EMSR999_AOI01_GRA_PRODUCT", 4, "2023-09-14"),
        ("EMSR999_AOI02_GRA_PRODUCT", 2, "2023-09-15"),
    ]
    assert len(result.layers["ANALYSED_AREA"]) == 2


def test_points_and_polygons_become_points(tmp_path):
    folder = copernicus(tmp_path / "package", ["Destroyed"])
    write(
        folder / "EMSR999_AOI01_GRA_PRODUCT_builtUpA_v1.shp",
        [(box(100, 100), {"damage_gra": "Damaged", "dmg_src_id": 2})],
    )
    result = standardise_damage(packed(tmp_path / "p.zip", folder))
    assert [shape.wkt for shape in result.layers["OUTPUT"].geometry] == ["POINT (105 105)", "POINT (0 0)"]
    assert len(set(rows(result, "site_id"))) == 2
    assert "became a point on its surface" in told(result)


# --- dates -----------------------------------------------------------------------------------------------------------


def dated(values, **more):
    return standardise_damage(
        frame([(point(20 * n), {"grading": "Not Affected", "when": v}) for n, v in enumerate(values)]),
        date_field="when",
        **more,
    )


def test_dates_in_two_forms_are_both_read_and_told():
    result = dated(["8/21/2020", "9/3/2020", "2020-08-14", None, "1899-12-30", "soon"])
    assert rows(result, "sensor_date") == [("2020-08-21",), ("2020-09-03",), ("2020-08-14",), (None,), (None,), (None,)]
    assert "2 ways (month/day/year, year-month-day)" in told(result)
    assert "no dates and became empty: soon" in told(result)
    assert "“1899-12-30” in “when” is a filler" in told(result)


def test_dates_that_could_be_either_stay_empty_until_said():
    result = dated(["3/4/2020", "5/5/2020"])
    assert rows(result, "sensor_date") == [(None,), ("2020-05-05",)]
    assert "nothing tells the day from the month" in told(result)
    assert rows(dated(["3/4/2020"], date_order="dmy"), "sensor_date") == [("2020-04-03",)]
    assert rows(dated(["3/4/2020"], date_order="mdy"), "sensor_date") == [("2020-03-04",)]


@pytest.mark.parametrize(
    "written",
    [
        45214,
        45214.5,
        "45214",
        "15-Oct-23",
        "15-Oct-2023",
        "Oct 15, 2023",
        "20231015",
        20231015,
        "20231015T223000Z",
        "20231015223000",
        "2023-10-15T23:30:00+03:00",
        "2023-10-15Z",
        "2023-10-15+03:00",
        "2023/10/15 00:00:00+00",
        1697328000000,
    ],
)
def test_dates_as_programs_write_them(written):
    """Spreadsheets (45214 is 15 October 2023), names of images, GML, ArcGIS; a time keeps the day of its own place."""
    result = dated([written])
    assert rows(result, "sensor_date") == [("2023-10-15",)]


# --- harm and damage -------------------------------------------------------------------------------------------------


def test_a_file_that_is_no_zip_is_said(tmp_path):
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(UrbanProfilingError, match="“broken.zip” cannot be unpacked"):
        standardise_damage(tmp_path / "broken.zip")


def test_a_zip_cut_short_is_said(tmp_path):
    product = packed(tmp_path / "p.zip", copernicus(tmp_path / "package", CURRENT * 50))
    data = bytearray(product.read_bytes())
    data[200:400] = bytes(200)
    product.write_bytes(bytes(data))
    with pytest.raises(UrbanProfilingError, match="“p.zip” cannot be unpacked"):
        standardise_damage(product)


@pytest.mark.parametrize(
    "name", ["../outside.shp", "/etc/outside.shp", "a/../../outside.shp", "C:\\outside.shp", "..\\outside.shp"]
)
def test_a_zip_that_leads_out_of_its_folder_is_refused(tmp_path, name):
    product = packed(tmp_path / "p.zip", copernicus(tmp_path / "package", CURRENT))
    with zipfile.ZipFile(product, "a") as archive:
        archive.writestr(name, b"harm")
    with pytest.raises(UrbanProfilingError, match="lead out of its folder.*outside.shp"):
        standardise_damage(product)


def test_a_zip_bomb_is_refused(tmp_path):
    product = tmp_path / "bomb.zip"
    with zipfile.ZipFile(product, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("builtUpP.shp", bytes(200 * 2**20))
    with pytest.raises(UrbanProfilingError, match="would unpack to 200 MB"):
        standardise_damage(product)


def test_a_zip_with_a_password_is_said(tmp_path):
    product = packed(tmp_path / "p.zip", copernicus(tmp_path / "package", CURRENT))
    data = bytearray(product.read_bytes())
    for start in (b"PK\x03\x04", b"PK\x01\x02"):
        place = data.find(start)
        while place >= 0:
            data[place + (6 if start == b"PK\x03\x04" else 8)] |= 1  # the flag that says encrypted
            place = data.find(start, place + 4)
    product.write_bytes(bytes(data))
    with pytest.raises(UrbanProfilingError, match="“p.zip” cannot be unpacked.*password"):
        standardise_damage(product)


def test_a_product_without_damage_tells_what_it_holds(tmp_path):
    folder = tmp_path / "package"
    write(folder / "EMSR999_AOI01_DEL_PRODUCT_observedEventA_v1.shp", [(box(0, 0), {"event_type": "5-Flood"})])
    write(folder / "EMSR999_AOI01_DEL_PRODUCT_areaOfInterestA_v1.shp", [(box(0, 0), {"name": "a"})])
    write(folder / "wards.shp", [(box(0, 0), {"ward": "a"})])
    with pytest.raises(UrbanProfilingError, match="no graded buildings.*wards.*ward.*areaOfInterestA"):
        standardise_damage(packed(tmp_path / "p.zip", folder))


def test_an_empty_damage_layer_is_said():
    layer = frame([(point(0), {"damage_gra": "Destroyed"})], "builtUpP").take(np.zeros(0, dtype=int))
    with pytest.raises(UrbanProfilingError, match="no features.*builtUpP"):
        standardise_damage(layer)


def test_no_file_and_no_layer_in_it(tmp_path):
    (tmp_path / "readme.zip").write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "readme.zip", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(UrbanProfilingError, match="holds no layer that can be read"):
        standardise_damage(tmp_path / "readme.zip")


def test_features_without_place_are_listed_and_bad_outlines_repaired():
    bow = "POLYGON((0 0,10 10,10 0,0 10,0 0))"
    result = standardise_damage(
        frame(
            [
                (bow, {"grading": "Highly Damaged"}),
                (None, {"grading": "Not Affected"}),
                (box(50, 0), {"grading": "Not Affected"}),
            ]
        )
    )
    assert len(result.layers["OUTPUT"]) == 2
    assert "1 features have no geometry and were left out (features 1)" in told(result)
    assert "1 invalid geometries were repaired" in told(result)


def test_a_layer_alone_does_not_say_what_was_analysed():
    result = standardise_damage(frame([(point(0), {"damage_gra": "Destroyed"})]))
    assert len(result.layers["ANALYSED_AREA"]) == 0
    assert "does not say which area it analysed" in told(result)


def test_a_cancel_is_answered(tmp_path):
    product = packed(tmp_path / "p.zip", copernicus(tmp_path / "package", CURRENT))
    asked = []
    with pytest.raises(Cancelled):
        standardise_damage(product, progress=Progress(cancelled=lambda: asked.append(1) or len(asked) > 3))


# --- what always holds -----------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.tuples(*[st.tuples(st.sampled_from([None, 1, 2, 3, 4, 6, 11, 99]), st.integers(0, 400)) for _ in range(3)]),
        min_size=1,
        max_size=8,
    )
)
def test_every_assessment_becomes_one_record_in_order_of_time(sites):
    start = np.datetime64("2023-01-01", "D")
    layer = frame(
        [
            (
                point(20 * n),
                {
                    f"{name}_{k + 1}": value
                    for k, (code, day) in enumerate(epochs)
                    for name, value in (("Main_Damage_Site_Class", code), ("SensorDate", str(start + day)))
                },
            )
            for n, epochs in enumerate(sites)
        ]
    )
    known = {1, 2, 3, 4, 6, 11}
    if not any(code in known for epochs in sites for code, _ in epochs):
        return
    result = standardise_damage(layer)
    found = result.layers["OUTPUT"]
    assert len(found) == 3 * len(sites)
    figures = result.figures
    assert sum(counts(result)) + figures["NOT_ANALYSED_N"] + figures["UNKNOWN_N"] == len(found)
    assert figures["UNKNOWN_N"] == sum(code == 99 for epochs in sites for code, _ in epochs)
    assert result.layers["CLASSES"].columns["count"].sum() == len(found)
    days, site = found.columns["sensor_date"].reshape(-1, 3), found.columns["epoch"].reshape(-1, 3)
    assert (np.diff(days.astype(int), axis=1) >= 0).all()
    assert (site == [1, 2, 3]).all()
