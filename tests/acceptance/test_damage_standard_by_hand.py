"""`standardisedamage` on products as UNOSAT, Copernicus, xBD and a city publish them; counts worked out by hand."""

from __future__ import annotations

import json

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from .damage_layers import figures, plain, saved, written, zipped
from .shapes import box, line, point, table, temporary

CANONICAL = [
    "site_id",
    "epoch",
    "sensor_date",
    "damage_class",
    "damage_class_high",
    "damage_label",
    "source_class",
    "scheme",
    "confidence",
    "note",
]


@pytest.fixture
def standard(run, rows_of):
    """Return `standard(input, ...)`: the figures and the rows of every output."""

    def make(given, **parameters):
        sinks = temporary("OUTPUT", "ANALYSED_AREA", "ROADS", "FACILITIES", "CLASSES")
        result = run(
            "standardisedamage", {"INPUT": str(given) if hasattr(given, "parts") else given, **sinks, **parameters}
        )
        for key in sinks:
            result[f"{key}_LAYER"], result[key] = result[key], rows_of(result[key])
        result["COUNTS"] = [result[f"CLASS_{n}_N"] for n in range(5)]
        return result

    return make


def classes(result, *more):
    """Return (site, epoch, class, ...) of every row, in order of site and epoch."""
    rows = [figures(row, "site_id", "epoch", "damage_class", *more) for row in result["OUTPUT"]]
    return sorted((str(row[0]), *row[1:]) for row in rows)


def refused(standard, given, *words, **parameters):
    """Run, expect a refusal for people that has these words, and return it."""
    with pytest.raises(QgsProcessingException) as caught:
        standard(given, **parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"
    return said


# UNOSAT, the wide schema


def gaza(make_layer, codes, dates, name="Damage_Sites"):
    """Return a layer of the wide schema: `codes` by site, one an epoch; `dates` in the order of suffixes."""
    rows = []
    for number, row in enumerate(codes):
        values = {"SiteID": number + 1, "Governorate": "Gaza"}
        for place, (code, date) in enumerate(zip(row, dates)):
            suffix = f"_{place + 1}" if place else ""
            values |= {
                f"SensorDate{suffix}": date if code is not None else None,
                f"Main_Damage_Site_Class{suffix}": code,
                f"Damage_Status{suffix}": 0,
            }
        rows.append((point(600_000 + 50 * number, 3_480_000), {**values, "Grouped_Damage_Classes": 1}))
    return make_layer("Point", rows, 32636, name)


def test_unosat_codes_of_one_epoch(standard, make_layer):
    """1 destroyed, 2 severe, 3 moderate, 4 and 11 possible, 6 none."""
    result = standard(gaza(make_layer, [[1], [2], [3], [4], [6], [11]], ["2025-10-11"]))
    assert [name for name in CANONICAL if name not in result["OUTPUT"][0]] == []
    assert [row[2] for row in classes(result)] == [4, 3, 2, 1, 0, 1]
    assert result["COUNTS"] == [1, 2, 1, 1, 1]
    assert (result["NOT_ANALYSED_N"], result["DUPLICATES_N"]) == (0, 0)
    assert {figures(row, "scheme", "damage_class_high", "sensor_date") for row in result["OUTPUT"]} == {
        ("unosat", None, "2025-10-11")
    }
    assert [plain(row["source_class"]) for row in result["OUTPUT"]] == ["1", "2", "3", "4", "6", "11"]


def test_the_suffix_is_not_the_order(standard, make_layer):
    """The columns without a suffix are of May 2024, those with _2 of November 2023: November is epoch 1."""
    result = standard(gaza(make_layer, [[1, 3], [2, 6], [4, 4]], ["2024-05-03", "2023-11-07"]))
    assert classes(result, "sensor_date") == [
        ("1", 1, 2, "2023-11-07"),
        ("1", 2, 4, "2024-05-03"),
        ("2", 1, 0, "2023-11-07"),
        ("2", 2, 3, "2024-05-03"),
        ("3", 1, 1, "2023-11-07"),
        ("3", 2, 1, "2024-05-03"),
    ]


DATES = ["2024-09-06", "2023-10-15", "2025-07-08", "2023-11-07", "2024-05-03"]  # epochs 4, 1, 5, 2, 3


@pytest.mark.parametrize("as_written", ["2024-09-06", "2024/09/06", "2024-09-06T10:00:00Z", "milliseconds"])
def test_five_epochs_in_shuffled_order(standard, make_layer, as_written):
    """A site that is damaged from the third epoch on has no row before it was seen, or one without a class."""
    import datetime

    def date(text):
        if as_written == "milliseconds":  # as ArcGIS serves them
            day = datetime.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=datetime.timezone.utc)
            return float(day.timestamp() * 1000)
        return as_written.replace("2024-09-06", text).replace("2024/09/06", text.replace("-", "/"))

    layer = gaza(make_layer, [[2, 6, 1, 3, 3], [1, None, 1, None, 4]], [date(text) for text in DATES])
    result = standard(layer)
    rows = [row for row in classes(result, "sensor_date") if row[2] is not None]
    assert rows == [
        ("1", 1, 0, "2023-10-15"),
        ("1", 2, 2, "2023-11-07"),
        ("1", 3, 2, "2024-05-03"),
        ("1", 4, 3, "2024-09-06"),
        ("1", 5, 4, "2025-07-08"),
        ("2", 3, 1, "2024-05-03"),
        ("2", 4, 4, "2024-09-06"),
        ("2", 5, 4, "2025-07-08"),
    ]


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson"])
def test_the_wide_schema_in_a_file(standard, make_layer, tmp_path, suffix):
    saved(gaza(make_layer, [[1, 3], [2, 6]], ["2024-05-03", "2023-11-07"]), tmp_path / f"sites{suffix}")
    result = standard(tmp_path / f"sites{suffix}")
    assert [row[2] for row in classes(result)] == [2, 4, 0, 3]


def test_the_wide_schema_in_a_shapefile_of_ten_letters(standard, make_layer, tmp_path):
    """OGR makes Main_Damag, Main_Dam_1 and SensorDate, SensorDa_1 of the columns."""
    layer = saved(
        gaza(make_layer, [[2, 6, 1], [1, 3, 1]], ["2024-05-03", "2023-11-07", "2025-07-08"]), tmp_path / "s.shp"
    )
    assert {"Main_Damag", "Main_Dam_1", "SensorDate", "SensorDa_1"} <= {field.name() for field in layer.fields()}
    result = standard(layer)
    assert [row[1:] for row in classes(result, "sensor_date")] == [
        (1, 0, "2023-11-07"),
        (2, 3, "2024-05-03"),
        (3, 4, "2025-07-08"),
        (1, 2, "2023-11-07"),
        (2, 4, "2024-05-03"),
        (3, 4, "2025-07-08"),
    ]


def test_the_published_gaza_counts_at_a_hundredth(standard, make_layer):
    """Reference 2.1, 11 October 2025, in hundreds: 4 + 11 are the published “possibly damaged”."""
    published = {1: 1235, 2: 171, 3: 339, 4: 217, 6: 1, 11: 22}
    codes = [[code] for code, count in published.items() for _ in range(count)]
    result = standard(gaza(make_layer, codes, ["2025-10-11"]))
    assert result["COUNTS"] == [1, 239, 339, 171, 1235]


def test_damage_status_is_kept_and_not_interpreted(standard, make_layer):
    layer = gaza(make_layer, [[1], [1]], ["2025-10-11"])
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexOf("Damage_Status"), 3)
    layer.commitChanges()
    result = standard(layer)
    assert result["COUNTS"] == [0, 0, 0, 0, 2]
    assert "3" in (plain(result["OUTPUT"][1]["note"]) or "")


def test_reversed_codes_are_refused(standard, make_layer):
    """A layer whose words say that 1 is no damage reads the codes backwards."""
    rows = [
        (
            point(10 * code, 0),
            {"SiteID": code, "SensorDate": "2024-05-03", "Main_Damage_Site_Class": code, "damage": word},
        )
        for code, word in [(1, "No Damage"), (2, "Moderate Damage"), (3, "Severe Damage"), (4, "Destroyed")]
    ]
    refused(standard, make_layer("Point", rows, name="backwards"), "backwards", "1")


def test_a_reversed_crosswalk_is_refused(standard, make_layer, tmp_path):
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], [1, 0], [2, 2], [3, 3], [4, 4])
    refused(standard, gaza(make_layer, [[1], [4]], ["2024-05-03"], name="gaza"), "1", CROSSWALK_TABLE=path)


# UNOSAT, older products


def old(make_layer, first, second, first_date, second_date):
    """Return the older text schema of Syria; two epochs."""
    rows = [
        (
            point(37 + 0.001 * n, 36),
            {
                "SiteID": n + 1,
                "SensDt": first_date,
                "DmgCls": a,
                "SensDt_2": second_date,
                "DmgCls_2": b,
                "GrpDmgCls": b,
                "StlmtNme": "Aleppo",
            },
        )
        for n, (a, b) in enumerate(zip(first, second))
    ]
    return make_layer("Point", rows, 4326, "Aleppo_SDA")


def test_the_older_text_schema(standard, make_layer, tmp_path):
    words = ["Destroyed", "Severe Damage", "Moderate Damage", "No Visible Damage", "Possible Damage"]
    layer = old(make_layer, ["No Visible Damage"] * 5, words, "2013-09-23", "2014-05-23")
    for given in (layer, saved(layer, tmp_path / "aleppo.shp")):
        result = standard(given)
        assert [row[2] for row in classes(result) if row[1] == 2] == [4, 3, 2, 0, 1]
        assert [row[2] for row in classes(result) if row[1] == 1] == [0] * 5
        assert {plain(row["scheme"]) for row in result["OUTPUT"]} == {"unosat"}


def test_the_older_text_schema_with_the_newer_epoch_first(standard, make_layer):
    result = standard(old(make_layer, ["Destroyed"], ["Moderate Damage"], "2016/09/18", "2013/09/23"))
    assert classes(result, "sensor_date") == [("1", 1, 2, "2013-09-23"), ("1", 2, 4, "2016-09-18")]


def test_raqqa_2017_has_suffixes_without_an_underscore(standard, make_layer):
    """`DaSitCl`, `DaSitCl2` ... `DaSitCl5` (product 1192), as text; dates beside them as in its zip."""
    rows = [
        (
            point(39 + 0.001 * n, 36),
            {
                "SiteID": "Building (General / Default)",
                "SensDa": "2013-10-22",
                "DaSitCl": a,
                "SensDa2": "2017-10-21",
                "DaSitCl2": b,
                "Neigh": "x",
            },
        )
        for n, (a, b) in enumerate([("Moderate Damage", "Destroyed"), ("No Visible Damage", "Severe Damage")])
    ]
    result = standard(make_layer("Point", rows, 4326, "Damage_Sites_Raqqa_CDA"))
    assert sorted(figures(row, "epoch", "damage_class") for row in result["OUTPUT"]) == [(1, 0), (1, 2), (2, 3), (2, 4)]


def test_a_site_id_that_is_a_kind_of_site_makes_one_site_a_feature(standard, make_layer, run, rows_of):
    """Aleppo 2015: `SiteID` says “Building (General / Default)” on every row, first text, then codes."""
    rows = [
        (
            point(400_000 + 100 * n, 4_000_000),
            {
                "SiteID": "Building (General / Default)",
                "SensorDate": "2013/09/23",
                "Confidence": "Very High",
                "MainDamage": a,
                "SensorDa_1": "2014/05/23",
                "Main_Dam_1": b,
                "Damage_Sta": "1",
                "SensorDa_2": "2015/04/26",
                "Main_Dam_2": c,
            },
        )
        for n, (a, b, c) in enumerate(
            [("Moderate Damage", "2", "1"), ("No Visible Damage", "3", "2"), ("Severe Damage", "2", "2")]
        )
    ]
    result = standard(make_layer("Point", rows, 32637, "Damage_sites_Update3_Aleppo_2015"))
    by_epoch = {e: sorted(r[2] for r in classes(result) if r[1] == e) for e in (1, 2, 3)}
    assert by_epoch == {1: [0, 2, 3], 2: [2, 3, 3], 3: [3, 3, 4]}
    assert len({plain(row["site_id"]) for row in result["OUTPUT"]}) == 3
    # and so the overlay counts three sites, not one
    areas = make_layer("Polygon", [(box(399_000, 3_999_000, 402_000, 4_001_000), {"name": "all"})])
    laid = run("damageoverlay", {"DAMAGE": result["OUTPUT_LAYER"], "AREAS": areas, **temporary("OUTPUT")})
    assert laid["DAMAGED_N"] == 3


@pytest.mark.parametrize("field", ["Main_Damag", "Main_Dmg", "DamageLeve", "DmgCls", "Main_Damage_Site_Class"])
def test_one_epoch_of_words_under_the_names_products_used(standard, make_layer, field):
    """Mosul 2017 (Main_Damag), Nepal 2015 (Main_Dmg, DamageLeve): words, one date."""
    words = ["Destroyed", "Severe Damage", "Moderate Damage", "Possible Damage", "No Visible Damage"]
    rows = [
        (point(43 + 0.001 * n, 36), {"SiteID": "Building", "SensorDate": "2017-08-04", field: word, "Grouped_Da": "x"})
        for n, word in enumerate(words)
    ]
    result = standard(
        make_layer("Point", rows, 4326, "Mosul"),
        **({} if field[:2] != "Da" else {"CLASS_FIELD": field, "SCHEME": "unosat"}),
    )
    assert result["COUNTS"] == [1, 1, 1, 1, 1]


def test_cells_of_a_grid_with_a_code_nobody_published(standard, make_layer):
    """Mariupol, 500 m cells: 6 none, 14 in no codebook; listed with its count, not guessed."""
    cells = [
        (
            box(500 * n, 0, 500 * n + 500, 500),
            {"SensorDate": "2022-03-26", "SensorID": "WV", "Confidence": "High", "Main_Damag": code},
        )
        for n, code in enumerate([6, 6, 14])
    ]
    result = standard(make_layer("Polygon", cells, name="RDA"))
    assert result["COUNTS"] == [2, 0, 0, 0, 0]
    (unknown,) = [row for row in result["CLASSES"] if plain(row["source_class"]) == "14"]
    assert (unknown["count"], plain(unknown["damage_class"])) == (1, None)
    assert "14" in result["NOTES"]


# Copernicus


def current(folder, grades, product="EMSR999_AOI01_GRA_PRODUCT", suffix=".shp", date="14/09/2023", extra=()):
    """Write a package of the current schema; (grade, source id) a point 20 m apart."""
    one = folder / f"{product}.gpkg"

    def add(name, rows, kind=ogr.wkbPoint, epsg=4326):
        if suffix == ".gpkg":
            return written(one, rows, kind, f"{name}_v1", epsg)
        own = ".dbf" if rows[0][0] is None and suffix == ".shp" else suffix
        return written(folder / f"{product}_{name}_v1{own}", rows, kind, None, epsg)

    at = 15.0
    add(
        "builtUpP",
        [
            (
                point(at + 0.0002 * n, 45),
                {
                    "obj_type": "11-Residential Buildings",
                    "name": "Unknown",
                    "damage_gra": grade,
                    "or_src_id": 1,
                    "dmg_src_id": 2,
                },
            )
            for n, grade in enumerate(grades)
        ],
    )
    add(
        "source",
        [
            (None, {"src_id": 1, "source_nam": "Pleiades", "src_date": "03/02/2020", "eventphase": "Pre-event"}),
            (None, {"src_id": 2, "source_nam": "GeoEye", "src_date": date, "eventphase": "Post-event"}),
        ],
    )
    add(
        "areaOfInterestA", [(box(at - 0.01, 44.99, at + 0.01, 45.01), {"obj_type": "Area Of Interest"})], ogr.wkbPolygon
    )
    add(
        "transportationL",
        [
            (
                line((at, 45), (at + 0.001, 45)),
                {"obj_type": "2112-Primary Road", "damage_gra": "Destroyed", "dmg_src_id": 2},
            ),
            (
                line((at, 45.001), (at + 0.001, 45.001)),
                {"obj_type": "2112-Primary Road", "damage_gra": "No visible damage", "dmg_src_id": 2},
            ),
        ],
        ogr.wkbLineString,
    )
    add(
        "facilitiesP",
        [(point(at + 0.003, 45), {"obj_type": "1263-Hospital", "damage_gra": "Damaged", "dmg_src_id": 2})],
    )
    for name, rows, kind in extra:
        add(name, rows, kind)
    return folder


GRADES = ["Destroyed", "Damaged", "Damaged", "Possibly damaged", "No visible damage", "Not Analysed", "Not Applicable"]


@pytest.mark.parametrize("suffix", [".shp", ".gpkg", ".geojson"])
@pytest.mark.parametrize("inside", ["", "EMSR999_AOI01_GRA_PRODUCT_v1/vector data/"])
def test_a_zip_of_the_current_schema(standard, tmp_path, suffix, inside):
    current(tmp_path / "product", GRADES, suffix=suffix)
    result = standard(zipped(tmp_path / "product.zip", tmp_path / "product", inside))
    # “Damaged” is 2 to 3 and stands with the lower end; not analysed and not applicable have no class
    assert result["COUNTS"] == [1, 1, 2, 0, 1]
    assert (result["NOT_ANALYSED_N"], result["DUPLICATES_N"]) == (2, 0)
    rows = [figures(row, "damage_class", "damage_class_high", "source_class") for row in result["OUTPUT"]]
    assert sorted(rows, key=str) == sorted(
        [
            (4, None, "Destroyed"),
            (2, 3, "Damaged"),
            (2, 3, "Damaged"),
            (1, None, "Possibly damaged"),
            (0, None, "No visible damage"),
            (None, None, "Not Analysed"),
            (None, None, "Not Applicable"),
        ],
        key=str,
    )
    # the date of the post-event image, day first, not that of the reference
    assert {figures(row, "sensor_date", "scheme", "epoch") for row in result["OUTPUT"]} == {
        ("2023-09-14", "copernicus", 1)
    }
    assert len(result["ANALYSED_AREA"]) >= 1
    assert sorted(plain(row["damage_class"]) for row in result["ROADS"]) == [0, 4]
    assert [figures(row, "damage_class", "damage_class_high") for row in result["FACILITIES"]] == [(2, 3)]


def test_day_and_month_are_not_exchanged(standard, tmp_path):
    """dd/mm/yyyy: 03/04/2023 is the third of April."""
    current(tmp_path / "p", ["Destroyed"], date="03/04/2023")
    (row,) = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))["OUTPUT"]
    assert plain(row["sensor_date"]) == "2023-04-03"


def test_dates_of_copernicus_fail_without_the_source_table(standard, tmp_path):
    """Reference 9: no date is made up; the result says what is missing."""
    current(tmp_path / "p", ["Destroyed", "Damaged"])
    for file in (tmp_path / "p").glob("*_source_*"):
        file.unlink()
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert {plain(row["sensor_date"]) for row in result["OUTPUT"]} == {None}
    assert "date" in result["NOTES"].lower()


def test_not_analysed_is_never_undamaged(standard, tmp_path):
    current(tmp_path / "p", ["Not Analysed"] * 3 + ["Destroyed"])
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([0, 0, 0, 0, 1], 3)


@pytest.mark.parametrize(("layer_name", "word"), [("imageFootprintA", "Not Analysed"), ("notAnalysedA", "Cloud")])
def test_what_is_marked_as_not_analysed_is_no_analysed_area(standard, tmp_path, layer_name, word):
    """The western half of the area of interest is under cloud."""
    seen = (box(14.98, 44.98, 15.02, 45.02), {"obj_type": "Image Footprint", "or_src_id": 2})
    clouded = (box(14.98, 44.98, 15.0, 45.02), {"obj_type": word, "or_src_id": 2})
    shapes = {"imageFootprintA": [seen]}
    shapes.setdefault(layer_name, []).append(clouded)
    current(tmp_path / "p", ["Destroyed"], extra=[(name, rows, ogr.wkbPolygon) for name, rows in shapes.items()])
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    layer = result["ANALYSED_AREA_LAYER"]
    to_layer = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance().transformContext()
    )

    def analysed(x, y):
        spot = QgsGeometry.fromPointXY(to_layer.transform(QgsPointXY(x, y)))
        return any(feature.geometry().contains(spot) for feature in layer.getFeatures())

    assert (analysed(15.005, 45.0), analysed(14.995, 45.0), analysed(15.05, 45.0)) == (True, False, False)


def test_exact_copies_count_once_and_are_reported(standard, tmp_path):
    current(tmp_path / "p", ["Destroyed", "Damaged"], extra=())
    built = tmp_path / "p" / "EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.shp"
    layer = QgsVectorLayer(str(built), "b", "ogr")
    layer.startEditing()
    layer.addFeatures(list(layer.getFeatures())[:1])
    assert layer.commitChanges()
    del layer
    result = standard(zipped(tmp_path / "p.zip", tmp_path / "p"))
    assert (result["COUNTS"], result["DUPLICATES_N"]) == ([0, 0, 1, 0, 1], 1)


def test_words_that_span_two_classes_are_split_when_the_user_says_so(standard, tmp_path):
    product = zipped(tmp_path / "p.zip", current(tmp_path / "p", GRADES))
    path = table(tmp_path / "w.csv", ["source_class", "damage_class", "damage_class_high"], ["Damaged", 3, ""])
    result = standard(product, CROSSWALK_TABLE=path)
    assert result["COUNTS"] == [1, 1, 0, 2, 1]
    assert {plain(row["damage_class_high"]) for row in result["OUTPUT"]} == {None}


def test_an_unknown_grade_is_listed_and_not_guessed(standard, tmp_path):
    result = standard(zipped(tmp_path / "p.zip", current(tmp_path / "p", ["Destroyed", "Wobbly", "Wobbly"])))
    assert result["COUNTS"] == [0, 0, 0, 0, 1]
    assert "Wobbly" in result["NOTES"]
    (row,) = [row for row in result["CLASSES"] if row["source_class"] == "Wobbly"]
    assert (row["count"], plain(row["damage_class"])) == (2, None)
    # nothing is lost: the rows are there, without a class
    assert sum(plain(row["source_class"]) == "Wobbly" for row in result["OUTPUT"]) == 2


def of_2016(folder, grades, product="EMSR190_99TOWN_GRADING_OVERVIEW"):
    """Write a package of the 2016 schema: footprints with `grading` and a date of their own."""
    name = f"{product}_v2_10000"
    written(
        folder / f"{name}_settlements_poly_grading.shp",
        [
            (
                box(355_000 + 20 * n, 4_770_000, 355_010 + 20 * n, 4_770_010),
                {
                    "grading": grade,
                    "settl_type": "Residential",
                    "functional": "Null",
                    "src_date": "2016-10-31",
                    "source_nam": "WorldView-2",
                },
            )
            for n, grade in enumerate(grades)
        ],
        ogr.wkbPolygon,
        epsg=32633,
    )
    written(
        folder / f"{name}_transportation_line_grading.shp",
        [
            (
                line((355_000, 4_770_000 + y), (356_000, 4_770_000 + y)),
                {"grading": grade, "functional": "Fully Functional", "src_date": "1899-12-30"},
            )
            for y, grade in [(0, "Not Affected"), (50, "Highly Damaged")]
        ],
        ogr.wkbLineString,
        epsg=32633,
    )
    written(
        folder / f"{name}_area_of_interest.shp",
        [(box(354_000, 4_769_000, 356_000, 4_771_000), {"txt": "Unk"})],
        ogr.wkbPolygon,
        epsg=32633,
    )
    return folder


OLD_GRADES = [
    "Completely Destroyed",
    "Highly Damaged",
    "Moderately Damaged",
    "Negligible to slight damage",
    "Not Affected",
    "Completely Destroyed (EMS-98 grade 5)",
    "Unknown",
]


def test_a_zip_of_the_2016_schema(standard, tmp_path):
    result = standard(zipped(tmp_path / "p.zip", of_2016(tmp_path / "p", OLD_GRADES), "EMSR190_99/"))
    assert result["COUNTS"] == [1, 1, 1, 1, 2]
    assert result["NOT_ANALYSED_N"] == 1
    assert {plain(row["sensor_date"]) for row in result["OUTPUT"]} == {"2016-10-31"}
    assert len(result["ANALYSED_AREA"]) == 1


def test_fillers_become_empty_and_are_reported(standard, tmp_path):
    """“Fully Functional” on every road, “Null”, 1899-12-30 say nothing."""
    result = standard(zipped(tmp_path / "p.zip", of_2016(tmp_path / "p", OLD_GRADES)))
    assert {plain(row.get("functional")) for row in result["ROADS"]} == {None}
    assert {plain(row["sensor_date"]) for row in result["ROADS"]} == {None}
    assert sorted(plain(row["damage_class"]) for row in result["ROADS"]) == [0, 3]
    assert "Fully Functional" in result["NOTES"]
    assert "1899" in result["NOTES"]


def test_overlapping_products_keep_the_newest(standard, tmp_path):
    """The same five places graded in September and, three of them, again in October."""
    first = zipped(tmp_path / "a.zip", current(tmp_path / "a", ["No visible damage"] * 5, date="14/09/2023"))
    again = current(
        tmp_path / "b", ["Destroyed", "Damaged", "Not Analysed"], product="EMSR999_AOI01_GRA_MONIT01", date="20/10/2023"
    )
    again = zipped(tmp_path / "b.zip", again)
    for one, other in ((first, again), (again, first)):
        result = standard(one, MORE_PRODUCTS=[str(other)])
        # one that could not see the place does not replace one that could: 2 new, 3 old
        assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([3, 0, 1, 0, 1], 0)


# xBD


def test_xbd_is_read_by_its_labels(standard, tmp_path):
    labels = ["no-damage", "minor-damage", "major-damage", "destroyed", "un-classified"]
    shapes = [box(-95 + 0.001 * n, 29, -95 + 0.001 * n + 0.0005, 29.0005) for n in range(5)]
    features = [
        {"properties": {"feature_type": "building", "subtype": label, "uid": str(n)}, "wkt": wkt}
        for n, (wkt, label) in enumerate(zip(shapes, labels))
    ]
    content = {
        "features": {"lng_lat": features, "xy": features},
        "metadata": {"capture_date": "2017-08-31T17:46:31.000Z", "disaster": "hurricane-harvey"},
    }
    path = tmp_path / "hurricane-harvey_00000001_post_disaster.json"
    path.write_text(json.dumps(content), "utf-8")
    result = standard(path)
    assert [row[1:] for row in classes(result, "sensor_date", "source_class")] == [
        (1, 0, "2017-08-31", "no-damage"),
        (1, 2, "2017-08-31", "minor-damage"),
        (1, 3, "2017-08-31", "major-damage"),
        (1, 4, "2017-08-31", "destroyed"),
        (1, None, "2017-08-31", "un-classified"),
    ]
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([1, 0, 1, 1, 1], 1)


def test_xbd_codes_are_refused(standard, make_layer):
    """The same repository codes them as 0-4 and as 0-3."""
    layer = make_layer("Polygon", [(box(0, 0, 9, 9), {"subtype": 3, "uid": "a"})], name="codes")
    refused(standard, layer, "label", SCHEME="xbd", CLASS_FIELD="subtype")


# any layer


def survey(make_layer, values, name="survey", **more):
    return make_layer(
        "Point", [(point(10 * n, 0), {"damage": value, **more}) for n, value in enumerate(values)], name=name
    )


def test_any_layer_through_a_crosswalk(standard, make_layer, tmp_path):
    """English and Arabic, spaces and capitals as people type them; a range; a word for not analysed."""
    path = table(
        tmp_path / "w.csv",
        ["source_class", "damage_class", "damage_class_high"],
        ["total collapse", 4, ""],
        ["unsafe", 2, 3],
        ["طفيف", 1, ""],
        ["لا ضرر", 0, ""],
        ["unclassified", "", ""],
    )
    values = ["Total collapse ", "unsafe", "طفيف", "لا ضرر", "unclassified", None]
    result = standard(survey(make_layer, values), SCHEME="custom", CLASS_FIELD="damage", CROSSWALK_TABLE=path)
    assert (result["COUNTS"], result["NOT_ANALYSED_N"]) == ([1, 1, 1, 0, 1], 2)
    assert [figures(row, "damage_class", "damage_class_high") for row in result["OUTPUT"]] == [
        (4, None),
        (2, 3),
        (1, None),
        (0, None),
        (None, None),
        (None, None),
    ]
    assert {row["scheme"] for row in result["OUTPUT"]} == {"custom"}


@pytest.mark.parametrize("how", ["semicolon", "bom"])
def test_crosswalks_as_offices_save_them(standard, make_layer, tmp_path, how):
    text = "source_class,damage_class,damage_class_high\r\nhigh,4,\r\nlow,1,\r\n"
    path = tmp_path / "w.csv"
    path.write_text(text.replace(",", ";") if how == "semicolon" else text, "utf-8-sig" if how == "bom" else "utf-8")
    result = standard(
        survey(make_layer, ["high", "low"]), SCHEME="custom", CLASS_FIELD="damage", CROSSWALK_TABLE=str(path)
    )
    assert result["COUNTS"] == [0, 1, 0, 0, 1]


def test_the_classes_table_is_a_crosswalk(standard, make_layer, tmp_path):
    """What came out can be edited and goes in again."""
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["high", 4], ["low", 1])
    given = {"SCHEME": "custom", "CLASS_FIELD": "damage"}
    once = standard(survey(make_layer, ["high", "low", "high"]), CROSSWALK_TABLE=path, **given)
    assert {(row["source_class"], plain(row["damage_class"]), row["count"]) for row in once["CLASSES"]} == {
        ("high", 4, 2),
        ("low", 1, 1),
    }
    back = str(tmp_path / "classes.csv")
    standard_again = standard(survey(make_layer, ["high"]), CROSSWALK_TABLE=path, CLASSES=back, **given)
    assert standard_again["COUNTS"] == [0, 0, 0, 0, 1]
    assert standard(survey(make_layer, ["high"]), CROSSWALK_TABLE=back, **given)["COUNTS"] == [0, 0, 0, 0, 1]


def test_date_and_confidence_fields(standard, make_layer, tmp_path):
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["high", 4])
    layer = survey(make_layer, ["high"], seen="2020-08-05", sure="sure")
    (row,) = standard(
        layer, SCHEME="custom", CLASS_FIELD="damage", CROSSWALK_TABLE=path, DATE_FIELD="seen", CONFIDENCE_FIELD="sure"
    )["OUTPUT"]
    assert figures(row, "sensor_date", "confidence") == ("2020-08-05", "sure")


def test_minus_one_is_no_class(standard, make_layer):
    """Codes for “none” are in no codebook: -1 is not 1, destroyed."""
    layer = gaza(make_layer, [[1], [-1], [-99]], ["2025-10-11"])
    assert standard(layer)["COUNTS"] == [0, 0, 0, 0, 1]
    words = [[str(code[0])] for code in ([1], [-1])]
    assert standard(gaza(make_layer, words, ["2025-10-11"]))["COUNTS"] == [0, 0, 0, 0, 1]


def test_only_selected_and_filtered_features_are_read(standard, make_layer):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = gaza(make_layer, [[1], [2], [3]], ["2025-10-11"])
    layer.selectByIds([1])
    QgsProject.instance().addMapLayer(layer)
    try:
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        assert standard(chosen)["COUNTS"] == [0, 0, 0, 0, 1]
        layer.setSubsetString('"SiteID" > 1')
        assert standard(layer)["COUNTS"] == [0, 0, 1, 1, 0]
        layer.setSubsetString("")
    finally:
        QgsProject.instance().takeMapLayer(layer)


def test_edits_that_are_not_saved_count(standard, make_layer, tmp_path):
    layer = saved(gaza(make_layer, [[1], [2]], ["2025-10-11"]), tmp_path / "s.gpkg")
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("Main_Damage_Site_Class"), 6)
    result = standard(layer)
    layer.rollBack()
    assert result["COUNTS"] == [1, 0, 0, 1, 0]


# bad input


def test_unknown_classes_alone_are_refused(standard, make_layer, tmp_path):
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["x", 4])
    refused(
        standard,
        survey(make_layer, ["a", "b"]),
        "survey",
        "a",
        SCHEME="custom",
        CLASS_FIELD="damage",
        CROSSWALK_TABLE=path,
    )


def test_missing_dates_are_empty_and_said(standard, make_layer):
    result = standard(gaza(make_layer, [[1], [2]], [None]))
    assert result["COUNTS"] == [0, 0, 0, 1, 1]
    assert {plain(row["sensor_date"]) for row in result["OUTPUT"]} == {None}
    assert "date" in result["NOTES"].lower()


def test_dates_in_two_formats(standard, make_layer, tmp_path):
    """13/05/2024 can only be day first, 2024-06-01 only year first: both are read, and the mixture is named."""
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["high", 4])
    rows = [
        (point(10 * n, 0), {"damage": "high", "seen": date})
        for n, date in enumerate(["13/05/2024", "2024-06-01", "02/05/2024"])
    ]
    result = standard(
        make_layer("Point", rows, name="survey"),
        SCHEME="custom",
        CLASS_FIELD="damage",
        DATE_FIELD="seen",
        CROSSWALK_TABLE=path,
    )
    assert [plain(row["sensor_date"]) for row in result["OUTPUT"]] == ["2024-05-13", "2024-06-01", "2024-05-02"]
    assert "2 ways" in result["NOTES"]


def test_a_date_that_could_be_either_is_not_guessed(standard, make_layer, tmp_path):
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["high", 4])
    rows = [
        (point(10 * n, 0), {"damage": "high", "seen": date})
        for n, date in enumerate(["13/05/2024", "05/13/2024", "02/05/2024"])
    ]
    result = standard(
        make_layer("Point", rows, name="survey"),
        SCHEME="custom",
        CLASS_FIELD="damage",
        DATE_FIELD="seen",
        CROSSWALK_TABLE=path,
    )
    assert plain(result["OUTPUT"][2]["sensor_date"]) is None
    assert "3" in result["NOTES"]


def test_hundreds_of_reports_on_one_coordinate_are_warned_about(standard, make_layer, tmp_path):
    path = table(tmp_path / "w.csv", ["source_class", "damage_class"], ["high", 4])
    rows = [(point(0, 0), {"damage": "high", "who": n}) for n in range(300)] + [
        (point(99, 0), {"damage": "high", "who": 0})
    ]
    result = standard(
        make_layer("Point", rows, name="reports"), SCHEME="custom", CLASS_FIELD="damage", CROSSWALK_TABLE=path
    )
    assert result["COUNTS"] == [0, 0, 0, 0, 301]
    assert "300" in result["NOTES"]


def test_an_unreadable_zip(standard, tmp_path):
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04 this is no zip")
    refused(standard, path, "broken.zip")
    empty = tmp_path / "nothing here.zip"
    written(tmp_path / "n" / "readme.geojson", [(point(0, 0), {"a": 1})])
    refused(standard, zipped(empty, tmp_path / "n"), "nothing here.zip")
    refused(standard, tmp_path / "missing.zip", "missing.zip")


def test_a_zip_whose_paths_climb_out(standard, tmp_path):
    import zipfile

    path = tmp_path / "deep" / "evil.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../escaped.txt", "x")
        archive.writestr("EMSR999_AOI01_GRA_PRODUCT_builtUpP_v1.shp", "x")
    refused(standard, path, "evil.zip")
    assert not list(tmp_path.parent.glob("**/escaped.txt"))


def test_an_empty_layer_and_a_layer_without_damage(standard, make_layer):
    nothing = make_layer("Point", [], name="empty")
    refused(standard, nothing, "empty")
    refused(standard, make_layer("Point", [(point(0, 0), {"name": "x"})], name="plain"), "plain")


def test_a_missing_crosswalk_column_and_bad_classes(standard, make_layer, tmp_path):
    layer = survey(make_layer, ["high"])
    given = {"SCHEME": "custom", "CLASS_FIELD": "damage"}
    refused(
        standard, layer, "damage_class", CROSSWALK_TABLE=table(tmp_path / "a.csv", ["source_class"], ["high"]), **given
    )
    for number, value in enumerate(["9", "-1", "bad", "2.5"]):
        path = table(tmp_path / f"{number}.csv", ["source_class", "damage_class"], ["high", value])
        refused(standard, layer, value, "2", CROSSWALK_TABLE=path, **given)
    path = table(tmp_path / "r.csv", ["source_class", "damage_class", "damage_class_high"], ["high", 3, 2])
    refused(standard, layer, "2", CROSSWALK_TABLE=path, **given)
    path = table(tmp_path / "t.csv", ["source_class", "damage_class"], ["high", 3], ["high", 4])
    refused(standard, layer, "high", CROSSWALK_TABLE=path, **given)


def test_features_without_geometry_are_kept_or_named(standard, make_layer):
    layer = gaza(make_layer, [[1], [2], [3]], ["2025-10-11"])
    layer.startEditing()
    layer.changeGeometry(2, QgsGeometry())
    layer.commitChanges()
    result = standard(layer)
    assert result["COUNTS"][3] == 0 or "2" in result["NOTES"]
    assert "2" in result["NOTES"]


def test_a_refusal_leaves_the_old_result(standard, make_layer, tmp_path, rows_of):
    out = f"ogr:dbname='{tmp_path / 'o.gpkg'}' table=\"damage\" (geom)"
    standard(gaza(make_layer, [[1], [2]], ["2025-10-11"]), OUTPUT=out)
    with pytest.raises(QgsProcessingException):
        standard(make_layer("Point", [(point(0, 0), {"name": "x"})], name="plain"), OUTPUT=out)
    assert len(rows_of(f"{tmp_path / 'o.gpkg'}|layername=damage")) == 2
