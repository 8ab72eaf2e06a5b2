"""Layers of known publishers get their role first; what is not known says so; mapped layers lose nothing."""

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.conversions import _OSM, _PARSE
from urban_profiling_plugin.core.role_proposals import propose
from urban_profiling_plugin.core.roles import RASTER, ROLES
from urban_profiling_plugin.core.vendors import MARKS, VENDORS, vendor_fields

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def first(columns, shape, name="layer", samples=None):
    return propose(dict.fromkeys(columns.split(), "text"), shape, name, samples)[0]


# --- the tables ---


def test_the_vocabulary_is_sound():
    for entry in vendor_fields():
        assert entry.vendor == "" or entry.vendor in VENDORS, entry
        role = ROLES[entry.role]
        assert not entry.field or role.field(entry.field) is not None, entry
        assert entry.mark in (*MARKS, ""), entry
        assert entry.conversion in ("", "words", *_OSM, *_PARSE), entry
        assert entry.columns and entry.source
        assert entry.field or entry.mark, "a line that neither maps nor tells"
        assert not (entry.of_name and entry.field)
        assert set(entry.shapes) <= {"polygon", "line", "point", "table", "raster"}
    shapes = {}
    for entry in vendor_fields():
        if entry.vendor:
            assert shapes.setdefault((entry.vendor, entry.role), entry.shapes) == entry.shapes


def test_values_belong_to_fields_that_use_them():
    with paths.table("vendor_values.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    used = {(entry.vendor, entry.role, entry.field) for entry in vendor_fields() if entry.conversion == "words"}
    assert {(row["vendor"], row["role"], row["field"]) for row in rows} <= used
    assert all(row["source"] for row in rows)


# --- vendors ---

SCHEMAS = [
    ("osm_id osm_way_id name building amenity other_tags", "polygon", "buildings", "osm"),
    ("osm_id name building building_levels building_materials addr_full", "polygon", "buildings", "osm"),
    ("osm_id name highway other_tags", "line", "streets", "osm"),
    ("osm_id code fclass name ref oneway maxspeed layer bridge tunnel", "line", "streets", "osm"),
    ("osm_id osm_way_id name leisure landuse natural place other_tags", "polygon", "open_spaces", "osm"),
    ("osm_id name amenity shop tourism other_tags", "point", "services", "osm"),
    ("osm_id name admin_level boundary place other_tags", "polygon", "areas", "osm"),
    ("id names sources version height num_floors subtype class has_parts", "polygon", "buildings", "overture"),
    ("id bbox sources names.primary height level subtype class", "polygon", "buildings", "overture"),
    ("id names categories confidence websites phones brand addresses sources", "point", "services", "overture"),
    ("id names sources subtype class country region division_id is_land", "polygon", "areas", "overture"),
    ("id names sources subtype class surface source_tags wikidata", "polygon", "land_use", "overture"),
    (
        "id sources subtype class names connectors routes subclass road_surface road_flags",
        "line",
        "streets",
        "overture",
    ),
    ("id sources level subtype class names source_tags is_salt is_intermittent", "polygon", "water", "overture"),
    ("boundary_id bf_source confidence area_in_meters s2_id country_iso geohash", "polygon", "buildings", "vida"),
    ("latitude longitude area_in_meters confidence geometry full_plus_code", "table", "buildings", "google"),
    ("area_in_meters confidence full_plus_code", "polygon", "buildings", "google"),
    ("height confidence", "polygon", "buildings", "microsoft"),
    ("ADM2_EN ADM2_PCODE ADM1_EN ADM1_PCODE ADM0_EN ADM0_PCODE date validOn validTo", "polygon", "areas", "cod_ab"),
    ("adm2_name adm2_name1 adm2_pcode adm1_name adm1_pcode lang iso3 version valid_on", "polygon", "areas", "cod_ab"),
    (
        "adm2_name adm2_name1 adm2_pcode adm1_name adm1_pcode area_sqkm lang lang1 adm2_ref_name",
        "polygon",
        "areas",
        "cod_ab",
    ),
    ("Adm1_name Adm1_pcode T_TL T_TF T_TM Enfants_00_18", "table", "population", "cod_ps"),
    ("ADM1_PCODE F_TL M_TL T_TL F_00_04 F_05_09 M_80plus", "table", "population", "cod_ps"),
    ("ISO3 ADM1_PCODE Population_group Gender Age_range Population Reference_year", "table", "population", "cod_ps"),
    ("operation admin1Pcode adminLevel numPresentIdpInd reportingDate roundNumber", "table", "displacement", "iom_dtm"),
    ("#adm1+name #adm2+name #adm2+pcode #affected+idps+ind #affected+idps+hh", "table", "displacement", "iom_dtm"),
    ("SiteID SensorDate Main_Damage_Site_Class Damage_Status Governorate", "point", "damage", "unosat"),
    ("SiteID SensorDate Main_Damage_Site_Class SensorDate_2 Main_Damage_Site_Class_2", "point", "damage", "unosat"),
    ("DmgCls DmgCls_2 GrpDmgCls SensDt SensDt_2 StlmtNme", "point", "damage", "unosat"),
    (
        "obj_type name info damage_gra det_method notation or_src_id dmg_src_id cd_value",
        "polygon",
        "damage",
        "copernicus",
    ),
    ("src_date nam txt act_id grading settl_type subtype", "polygon", "damage", "copernicus"),
    ("_id _uuid _submission_time _validation_status hh/hh_size hh/rooms", "table", "household_survey", "kobo"),
    ("start end space_id q1 _id _uuid _submission_time _index", "point", "public_space_survey", "kobo"),
    ("SubmissionDate meta-instanceID household_size rooms KEY SubmitterID", "table", "household_survey", "odk"),
    ("structure_id person_id tenure_type tenure_share validity_start dispute_status", "table", "tenure", "stdm"),
]


@pytest.mark.parametrize(("columns", "shape", "role", "vendor"), SCHEMAS)
def test_a_known_publisher(columns, shape, role, vendor):
    best = first(columns, shape)
    assert (best.role, best.vendor) == (role, vendor)
    assert best.score > 0.3
    assert VENDORS[vendor] in " ".join(map(str, best.reasons))


@pytest.mark.parametrize(("columns", "shape", "role", "vendor"), SCHEMAS)
def test_case_and_order_of_columns_do_not_matter(columns, shape, role, vendor):
    names = columns.split()
    turned = first(" ".join(reversed(names)), shape)
    upper = first(columns.upper(), shape)
    assert (turned.role, turned.score) == (upper.role, upper.score) == (role, first(columns, shape).score)


def test_mappings_by_hand():
    assert first("id names sources height num_floors subtype has_parts", "polygon").mapping == {
        "source_id": "id",
        "confidence": "sources",
        "name": "names",
        "use": "subtype",
        "levels": "num_floors",
        "height_m": "height",
    }
    cod = first("ADM1_EN ADM1_PCODE ADM2_EN ADM2_PCODE validOn", "polygon")
    assert cod.mapping == {"pcode": "ADM2_PCODE", "name": "ADM2_EN"}, "the deepest level"
    dtm = first("admin2Pcode admin1Pcode admin2Name numPresentIdpInd roundNumber numberMales", "table")
    expected = {"pcode": "admin2Pcode", "name": "admin2Name", "round": "roundNumber", "idp": "numPresentIdpInd"}
    assert dtm.mapping == {**expected, "men": "numberMales"}
    kobo = first("grp/space_id _uuid _submission_time _validation_status", "table")
    assert kobo.role == "public_space_survey"
    assert kobo.mapping == {
        "space_id": "grp/space_id",
        "submission_id": "_uuid",
        "submitted_at": "_submission_time",
    }


def test_layers_whose_name_tells_more_than_their_columns():
    """Layers of a Copernicus product have the columns of its damage; UNOSAT's extents have those of its sites."""
    ems = "obj_type name info damage_gra det_method notation or_src_id dmg_src_id cd_value"
    assert first(ems, "line", "EMSR648_AOI01_GRA_PRODUCT_transportationL_v1").role == "streets"
    assert first(ems, "polygon", "EMSR648_AOI01_GRA_PRODUCT_builtUpA_v1").role == "damage"
    extent = first("SensorID SensorDate EventCode Area_Ha", "polygon", "UNOSAT_Analysis_Extent_20240506")
    assert (extent.role, extent.vendor, extent.mapping) == ("damage_areas", "unosat", {"sensor_date": "SensorDate"})


@pytest.mark.parametrize(
    ("columns", "name"),
    [("GID_2 GID_0 COUNTRY NAME_1 NAME_2 HASC_2", "NAME_2"), ("shapeName shapeISO shapeID shapeGroup", "shapeName")],
)
def test_administrative_areas_of_others(columns, name):
    best = first(columns, "polygon", "gadm41_KEN_2")
    assert (best.role, best.mapping) == ("areas", {"name": name})


def test_sites_of_the_displacement_tracking():
    """The names differ by country; these are of tables on HDX."""
    columns = ["Survey Round", "Site ID", "Site Name", "Site Type", "Number of Households", "Number of Individuals"]
    best = propose(dict.fromkeys(columns, "text"), "table", "sites round 9")[0]
    assert (best.role, best.vendor) == ("displacement", "iom_dtm")
    assert best.mapping == {"name": "Site Name", "round": "Survey Round", "idp": "Number of Individuals"}


def test_tables_of_the_humanitarian_api():
    place = "location_code admin1_code admin1_name admin2_code admin2_name admin_level"
    period = "population reference_period_start reference_period_end"
    people = first(f"{place} gender age_range min_age max_age {period}", "table", "baseline")
    assert (people.role, people.mapping) == ("population", {"population": "population", "pcode": "admin2_code"})
    displaced = first(f"{place} reporting_round assessment_type operation {period}", "table", "affected")
    assert (displaced.role, displaced.mapping) == (
        "displacement",
        {
            "pcode": "admin2_code", "name": "admin2_name", "admin_level": "admin_level", "operation": "operation",
            "round": "reporting_round", "reporting_date": "reference_period_start", "idp": "population",
        },
    )  # fmt: skip


def test_groups_of_odk():
    best = first("SubmissionDate grp-space_id grp-clean meta-instanceID KEY SubmitterID", "table")
    assert (best.role, best.mapping["space_id"]) == ("public_space_survey", "grp-space_id")


def test_a_name_that_means_something_else_to_the_vendor_is_not_taken():
    assert "type" not in first("osm_id name type building other_tags", "polygon").mapping
    assert first("building_id type", "polygon", "homes").mapping["type"] == "type"


def test_a_raw_damage_product_says_what_comes_next():
    best = first("SiteID SensorDate Main_Damage_Site_Class", "point")
    text = " ".join(map(str, best.reasons))
    assert best.mapping["source_class"] == "Main_Damage_Site_Class"
    assert "damage_class" not in best.mapping
    assert "It lacks damage_class" in text and "Standardise damage" in text


# --- own words, samples, nothing ---


@pytest.mark.parametrize(
    ("columns", "shape", "name", "role"),
    [
        ("osm_id code fclass name type", "polygon", "gis_osm_buildings_a_free_1", "buildings"),
        ("osm_id code fclass name", "polygon", "gis_osm_landuse_a_free_1", "land_use"),
        ("osm_id code fclass name", "point", "gis_osm_pois_free_1", "services"),
        ("OBJECTID", "polygon", "Beirut_Buildings", "buildings"),
        ("Id", "polygon", "adminZones", "areas"),
        ("Name Type", "line", "roads", "streets"),
        ("uid damage lat lon", "point", "reports", "damage"),
        ("", "raster", "syr_ppp_2020", "population_grid"),
        ("", "raster", "srtm_30m", "elevation"),
        ("id", "polygon", "Bâtiments", "buildings"),
        ("id", "polygon", "camps_2024", "sites"),
        ("osm_id walkable width_m", "line", "layer", "streets"),
        ("space_id kind access status", "polygon", "layer", "open_spaces"),
        ("damage_class site_id epoch sensor_date", "point", "layer", "damage"),
    ],
)
def test_own_names_and_fields(columns, shape, name, role):
    assert first(columns, shape, name).role == role


@pytest.mark.parametrize(
    ("name", "shape", "role"),
    [
        ("شوارع حلب", "line", "streets"),
        ("المباني 2023", "polygon", "buildings"),
        ("الأحياء", "polygon", "areas"),
        ("حدائق", "polygon", "open_spaces"),
        ("مدارس", "point", "services"),
        ("北京建筑2023", "polygon", "buildings"),
        ("道路中心线", "line", "streets"),
        ("公园", "polygon", "open_spaces"),
        ("здания_города", "polygon", "buildings"),
        ("улицы", "line", "streets"),
        ("Edificaciones_2019", "polygon", "buildings"),
        ("ejes_viales", "line", "streets"),
        ("Equipements publics", "point", "services"),
        ("Praças e parques", "polygon", "open_spaces"),
        ("zones inondation", "polygon", "areas"),
    ],
)
def test_names_in_the_languages_of_the_united_nations(name, shape, role):
    assert first("id", shape, name).role == role


def test_an_ambiguous_layer_gets_several():
    columns = "osm_id osm_way_id name building leisure landuse natural amenity admin_level other_tags"
    found = propose(dict.fromkeys(columns.split(), "text"), "polygon", "multipolygons")
    roles = [proposal.role for proposal in found]
    assert {"buildings", "open_spaces", "land_use", "services", "areas"} <= set(roles)
    assert len(set(roles)) == len(roles)


def test_samples_tell_apart():
    columns = "osm_id osm_way_id name building landuse other_tags"
    empty = {"building": [], "landuse": ["residential", "retail"]}
    assert first(columns, "polygon", samples=empty).role == "land_use"
    empty = {"building": ["yes", "house"], "landuse": []}
    assert first(columns, "polygon", samples=empty).role == "buildings"
    best = first("id status", "polygon", samples={"status": ["Verified", "rejected"]})
    assert best.role == "open_spaces"
    assert "holds known words: Verified, rejected" in " ".join(map(str, best.reasons))


@pytest.mark.parametrize("shape", ["polygon", "line", "point", "table", "raster", "any"])
def test_a_layer_of_which_nothing_is_known(shape):
    found = propose({"gid": "integer", "q17": "real"}, shape, "export 2")
    assert found
    for proposal in found:
        geometry = ROLES[proposal.role].geometry
        assert proposal.score <= 0.05 and proposal.mapping == {}
        assert "only its geometry would do" in str(proposal.reasons[0])
        assert (geometry == RASTER) == (shape == RASTER)
        assert shape in ("any", "table", geometry) or geometry == "any"


@given(
    st.dictionaries(st.text(max_size=12), st.sampled_from(["text", "real"]), max_size=8),
    st.sampled_from(["polygon", "line", "point", "table", "raster", "any"]),
    st.text(max_size=20),
)
def test_whatever_the_columns_scores_are_in_order(fields, shape, name):
    found = propose(fields, shape, name)
    scores = [proposal.score for proposal in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert found == propose(fields, shape, name)
    assert all(column in fields for proposal in found for column in proposal.mapping.values())


# --- real layers ---

REAL = {
    ("aleppo_streets/aleppo_streets.gpkg", "original"): "streets",
    ("beirut/Beirut_Buildings.shp", None): "buildings",
    ("beirut/UNHABITAT_Zone_Data_batch2_2020_08_19.shp", None): "areas",
    ("beirut/beirut_port_explosions_operational_zones_139.shp", None): "areas",
    ("beirut/oml_damage_reports.gpkg", "reports"): "damage",
    ("cap_haitien/Okap_Zonaj_Asenisman_USAID.shp", None): "areas",
    ("cap_haitien/waterpoints_clip.shp", None): "services",
    ("displacement_haiti/cod_ab_haiti.gpkg", "hti_adm1"): "areas",
    ("displacement_haiti/cod_ab_haiti.gpkg", "hti_adm2"): "areas",
    ("displacement_haiti/cod_ab_haiti.gpkg", "hti_adm3_topo"): "areas",
    ("displacement_haiti/global-iom-dtm-from-api-admin-0-to-2.csv", None): "displacement",
    ("djibouti/buildings_DJI.1.1_1.geojson", None): "buildings",
    ("household_surveys/epfl_household_data.csv", None): "household_survey",
    ("household_surveys/msna_host_community_coxsbazar_2018.csv", None): "household_survey",
    ("kampala/kampala.gpkg", "buildings"): "buildings",
    ("kampala/kampala.gpkg", "adminZones"): "areas",
    ("kibera/kibera_roads.gpkg", "roads"): "streets",
    ("kibera/kibera-combined-schools.geojson", None): "services",
    ("kibera/kibera-primary-secondary-schools.geojson", None): "services",
    ("kibera/watsan-features-osm.geojson", None): "services",
    ("las_palmas/municipality_boundary_cnig.geojson", None): "boundary",
    ("las_palmas/urban_centre_ghs_ucdb.gpkg", None): "urban_extent",
    ("las_palmas/las_palmas.osm.pbf", "lines"): "streets",
    ("las_palmas/las_palmas.osm.pbf", "multipolygons"): "buildings",
}
EMS = {
    "settlements_poly_grading": "damage",
    "settlements_point": "services",
    "area_of_interest": "damage_areas",
    "transportation_line": "streets",
    "land_cover_poly": "land_use",
}
EMS_ZIP = "ems_camerino/EMSR190_16CAMERINO_GRADING_OVERVIEW_v2_vector.zip"
UNKNOWN = {
    ("kampala/kampala.gpkg", "clusters"),
    ("djibouti/djibouti_blocks.gpkg", "blocks"),
    (EMS_ZIP, "EMSR190_16CAMERINO_02GRADING_v2_10000_physiography_line"),
}


def proposals_for(file, layer):
    from osgeo import gdal, ogr

    path = DATA / file
    if not path.exists():
        pytest.skip("real data is not here")
    dataset = gdal.OpenEx(("/vsizip/" if path.suffix == ".zip" else "") + str(path), gdal.OF_VECTOR)
    found = dataset.GetLayer(0) if layer is None else dataset.GetLayerByName(layer)
    definition = found.GetLayerDefn()
    fields = {definition.GetFieldDefn(i).GetName(): "text" for i in range(definition.GetFieldCount())}
    shapes = {1: "point", 2: "line", 3: "polygon", 4: "point", 5: "line", 6: "polygon", ogr.wkbNone: "table"}
    return propose(fields, shapes.get(ogr.GT_Flatten(found.GetGeomType()), "any"), found.GetName())


@pytest.mark.parametrize(("file", "layer"), REAL, ids=lambda part: str(part).rpartition("/")[2])
def test_real_layers(file, layer):
    best = proposals_for(file, layer)[0]
    assert best.role == REAL[file, layer]
    assert best.score >= 0.4


@pytest.mark.parametrize("part", EMS)
def test_a_real_product_of_copernicus(part):
    best = proposals_for(EMS_ZIP, f"EMSR190_16CAMERINO_02GRADING_v2_10000_{part}")[0]
    assert (best.role, best.vendor) == (EMS[part], "copernicus")


@pytest.mark.parametrize(("file", "layer"), sorted(UNKNOWN))
def test_real_layers_that_are_no_role(file, layer):
    assert all(proposal.score <= 0.05 for proposal in proposals_for(file, layer))


def test_a_mapping_fits_the_real_layer():
    best = proposals_for("displacement_haiti/global-iom-dtm-from-api-admin-0-to-2.csv", None)[0]
    assert best.vendor == "iom_dtm" and best.mapping["idp"] == "numPresentIdpInd"
    assert np.isclose(best.score, 0.99)
