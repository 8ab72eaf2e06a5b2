"""`standardisedamage` in QGIS: files and layers go in, every output is made and styled, refusals reach the user."""

import json

import pytest
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from tests.core.damage_products import box, copernicus, packed, write

GRADES = ["Destroyed", "Damaged", "No visible damage", "Not Analysed"]
SINKS = ("OUTPUT", "ANALYSED_AREA", "ROADS", "FACILITIES", "CLASSES")


def sinks(path):
    return {key: f"ogr:dbname='{path}' table=\"{key.lower()}\" (geom)" for key in SINKS}


@pytest.fixture
def product(tmp_path):
    folder = copernicus(tmp_path / "package", GRADES)
    stem = "EMSR999_AOI01_GRA_PRODUCT"
    write(
        folder / f"{stem}_transportationL_v1.shp", [("LINESTRING(0 0,9 9)", {"name": "A1", "damage_gra": "Destroyed"})]
    )
    write(folder / f"{stem}_facilitiesA_v1.shp", [(box(0, 0), {"obj_type": "Power plant", "damage_gra": "Damaged"})])
    return str(packed(tmp_path / "EMSR999_AOI01_GRA_PRODUCT_v1.zip", folder))


def test_a_zip_gives_every_output_with_its_style(run, product, tmp_path, rows_of):
    result = run("standardisedamage", {"INPUT": product, **sinks(tmp_path / "out.gpkg")})
    figures = ("CLASS_4_N", "CLASS_2_N", "CLASS_0_N", "RANGE_N", "NOT_ANALYSED_N", "DUPLICATES_N", "SITES_N")
    assert [result[key] for key in figures] == [1, 1, 1, 1, 1, 0, 4]
    first = rows_of(result["OUTPUT"])[1]
    assert first["site_id"] == "EMSR999_AOI01_GRA_PRODUCT:1"
    assert (first["epoch"], first["damage_class"], first["damage_class_high"]) == (1, 2, 3)
    assert first["sensor_date"].toString("yyyy-MM-dd") == "2023-09-14"
    assert (first["damage_label"], first["source_class"], first["scheme"]) == (
        "moderate to severe",
        "Damaged",
        "copernicus",
    )
    assert rows_of(result["OUTPUT"])[3]["damage_class"] == NULL
    assert [row["name"] for row in rows_of(result["ROADS"])] == ["A1"]
    assert [row["kind"] for row in rows_of(result["FACILITIES"])] == ["Power plant"]
    assert [row["name"] for row in rows_of(result["ANALYSED_AREA"])] == ["Town"]
    assert {row["source_class"]: row["count"] for row in rows_of(result["CLASSES"])} == dict.fromkeys(GRADES, 1)
    layer = QgsVectorLayer(result["OUTPUT"], "damage", "ogr")
    assert layer.attributeAlias(layer.fields().indexOf("damage_class")) == "Damage class (0 none to 4 destroyed)"
    labels = [category.label() for category in layer.renderer().categories()]
    assert "Not analysed" in labels
    assert "Moderate to severe (not told apart)" in labels
    for key in ("ROADS", "FACILITIES"):
        assert QgsVectorLayer(result[key], key, "ogr").renderer().classAttribute() == "damage_label"


def test_a_layer_of_the_project_with_its_selection(run, make_layer, qgis_new_project, rows_of):
    layer = make_layer(
        "Point", [(f"POINT({n} 0)", {"SensorDate": "2024-01-05", "Main_Damage_Site_Class": n}) for n in (1, 2, 3)]
    )
    QgsProject.instance().addMapLayer(layer, False)
    layer.selectByIds([1, 3])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    result = run("standardisedamage", {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert sorted(row["damage_class"] for row in rows_of(result["OUTPUT"])) == [2, 4]


def test_a_table_of_words_for_any_layer_and_any_file(run, make_layer, tmp_path, rows_of):
    words = tmp_path / "words.csv"
    words.write_text("source_class;damage_class\nجيد;0\nTotal destruction;4\n", "utf-8")
    layer = make_layer("Point", [("POINT(0 0)", {"state": "جيد"}), ("POINT(9 0)", {"state": "total destruction"})])
    file = write(
        tmp_path / "reports.gpkg", [("POINT(0 0)", {"state": "جيد"}), ("POINT(9 0)", {"state": "Total destruction"})]
    )
    for given in (layer, str(file)):
        result = run(
            "standardisedamage",
            {
                "INPUT": given,
                "SCHEME": "custom",
                "CLASS_FIELD": "state",
                "CROSSWALK_TABLE": str(words),
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        assert [row["damage_class"] for row in rows_of(result["OUTPUT"])] == [0, 4]


def test_more_products(run, tmp_path):
    old = packed(tmp_path / "old.zip", copernicus(tmp_path / "a", ["Destroyed"], date="10/09/2023"))
    new = packed(tmp_path / "new.zip", copernicus(tmp_path / "b", ["No visible damage"], date="20/09/2023"))
    result = run("standardisedamage", {"INPUT": str(old), "MORE_PRODUCTS": [str(new)], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (result["CLASS_0_N"], result["CLASS_4_N"], result["REPLACED_N"]) == (1, 0, 1)


def test_a_broken_zip_is_said(run, tmp_path):
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(QgsProcessingException, match="“broken.zip” cannot be unpacked"):
        run("standardisedamage", {"INPUT": str(tmp_path / "broken.zip"), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_file_given_is_recorded_as_it_was(run, product, tmp_path):

    result = run("standardisedamage", {"INPUT": product, **sinks(tmp_path / "out.gpkg")})
    layer = QgsVectorLayer(result["OUTPUT"], "damage", "ogr")
    record = json.loads(layer.metadata().history()[-1])
    assert record["parameters"]["INPUT"] == product
