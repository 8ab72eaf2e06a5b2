"""The checks on whole cities: the sample city has known notes only, its mess is found row by row, real data give no
false alarm and no crash."""

from pathlib import Path

import numpy as np
import pyproj
import pytest
from osgeo import ogr

from sample_city.build import build_city
from sample_city.mess import make_a_mess
from urban_profiling_plugin import paths
from urban_profiling_plugin.core.checks import CityData, run_checks
from urban_profiling_plugin.core.checks.fixes import FIXES, fix
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.grid import Grid
from urban_profiling_plugin.core.io import crs_of, gdal_exceptions, read_layer
from urban_profiling_plugin.core.roles import ROLES

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SAMPLE = paths.SAMPLE / "sample_city.gpkg"


def found(layers, grids=None):
    return run_checks(CityData(layers, grids or {}))


def names(findings):
    return {(finding.check, finding.role) for finding in findings}


def test_the_sample_city_has_known_notes_only():
    dataset = ogr.Open(str(SAMPLE))
    parts = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    layers = {part: read_layer(SAMPLE, part) for part in parts}
    del layers["vacant_sites"]  # candidates of one step, no role of a city
    assert set(layers) <= set(ROLES)
    assert names(found(layers)) == {
        ("unknown_access", "open_spaces"),  # somebody has to look
        ("large_population_polygons", "population"),  # census blocks, to be spread over buildings
        ("field_mostly_empty", "streets"),  # widths and lanes, as in OpenStreetMap
        ("field_mostly_empty", "buildings"),  # heights
        ("duplicate_ids", "public_space_survey"),  # forms sent twice, a form about no space: planted
        ("missing_ids", "public_space_survey"),
        ("unknown_keys", "public_space_survey"),  # its spaces are those of the inventory, which is yet to be made
    }


def test_the_mess_of_the_sample_city_is_found_and_mended():
    city = build_city(2000)
    messy, truth = make_a_mess(city.layers.values(), seed=1)
    layers = {
        layer.name: Frame(
            layer.geometry, layer.columns, pyproj.CRS.from_epsg(32637), name=layer.name, kinds=layer.kinds
        )
        for layer in messy
        if layer.name in ROLES
    }
    kinds = {"duplicate": "duplicate_features", "invalid": "invalid_geometry", "without_geometry": "null_geometry"}
    counts = {(finding.role, finding.check): finding.count for finding in found(layers)}
    truth = {role: rows for role, rows in truth.items() if role in ROLES}
    for role, rows in truth.items():
        for kind, number in rows.items():
            assert counts[role, kinds[kind]] == number, (role, kind)
    for role in truth:
        for check in ("duplicate_features", "invalid_geometry", "null_geometry"):
            layers[role] = fix(check, role, layers).frame
        left = {finding.check for finding in found(layers) if finding.role == role}
        assert not left & set(kinds.values())
        assert len(layers[role]) <= len(city.layers[role].geometry) + truth[role]["invalid"]


# --- real data; the findings were looked at one by one ---


def read(*place, **how):
    path = DATA.joinpath(*place)
    if not path.exists():
        pytest.skip(f"no {'/'.join(place)}")
    return read_layer(path, **how)


def raster(*place):
    from osgeo import gdal

    with gdal_exceptions():
        dataset = gdal.Open(str(DATA.joinpath(*place)))
        band = dataset.GetRasterBand(1)
        values = band.ReadAsArray().astype(float)
        if band.GetNoDataValue() is not None:
            values[values == band.GetNoDataValue()] = np.nan
        return Grid(values, tuple(dataset.GetGeoTransform()), crs_of(dataset.GetSpatialRef()), place[-1])


def las_palmas():
    from urban_profiling_plugin.core.city.import_osm import import_osm

    boundary = read("las_palmas", "municipality_boundary_cnig.geojson")
    made = import_osm(DATA / "las_palmas" / "las_palmas.osm.pbf", boundary).layers
    layers = {key.lower(): frame for key, frame in made.items() if key != "ADMIN"}
    return {"boundary": boundary, "urban_extent": read("las_palmas", "urban_centre_ghs_ucdb.gpkg"), **layers}, {}


def beirut():
    return {
        "areas": read("beirut", "UNHABITAT_Zone_Data_batch2_2020_08_19.shp"),
        "buildings": read("beirut", "Beirut_Buildings.shp"),
        "damage": read("beirut", "oml_damage_reports.gpkg"),
    }, {}


def kampala():
    layers = {
        "areas": read("kampala", "kampala.gpkg", layer="adminZones"),
        "buildings": read("kampala", "kampala.gpkg", layer="buildings"),
    }
    return layers, {"population_grid": raster("kampala", "kampala_mastergrid_3arcsec.tif")}


def aleppo():
    return {"streets": read("aleppo_streets", "aleppo_streets.gpkg")}, {}


def haiti():
    return {
        "areas": read("displacement_haiti", "cod_ab_haiti.gpkg", layer="hti_adm2"),
        "displacement": read("displacement_haiti", "global-iom-dtm-from-api-admin-0-to-2.csv"),
    }, {}


def cap_haitien():
    return {
        "areas": read("cap_haitien", "Okap_Zonaj_Asenisman_USAID.shp"),
        "services": read("cap_haitien", "waterpoints_clip.shp"),
    }, {}


def kibera():
    layers = {
        "streets": read("kibera", "kibera_roads.gpkg"),
        "services": read("kibera", "kibera-combined-schools.geojson"),
        "water": read("kibera", "watsan-features-osm.geojson"),
    }
    return layers, {"population_grid": raster("kibera", "kibera_villages_grid.tif")}


def surveys():
    return {"household_survey": read("household_surveys", "msna_host_community_coxsbazar_2018.csv")}, {}


CITIES = {
    las_palmas: {
        ("unknown_access", "open_spaces"),
        ("street_gaps", "streets"),
        ("buildings_far", "buildings"),
        ("crs_not_metric", "boundary"),
        ("slivers", "buildings"),
        ("slivers", "open_spaces"),
        ("field_mostly_empty", "buildings"),
        ("field_mostly_empty", "streets"),
        ("stray_spaces", "stops"),
        ("street_crossings", "streets"),
    },
    beirut: {
        ("required_field_missing", "damage"),  # the reports have a word for it, not a class
        ("extent_overlap", "buildings"),  # they are of west Beirut, the zones of the port
        ("stray_features", "damage"),  # reports from the mountains
        ("invalid_geometry", "buildings"),
        ("damage_without_analysed_area", "damage"),
        ("damage_same_place", "damage"),  # up to 882 on the middle of a district
        ("crs_not_metric", "areas"),
        ("area_slivers", "areas"),
        ("area_gaps", "areas"),
        ("stray_spaces", "damage"),
    },
    kampala: {
        ("grid_partial", "population_grid"),
        ("grid_units", "population_grid"),  # 800 in every cell: it is a mask
        ("population_outside_buildings", "population_grid"),
        ("crs_not_metric", "areas"),
        ("area_gaps", "areas"),
    },
    aleppo: {("duplicate_features", "streets"), ("duplicate_geometry", "streets"), ("street_crossings", "streets")},
    haiti: {
        ("hxl_row", "displacement"),
        ("unknown_keys", "displacement"),  # the table is of other countries too
        ("crs_not_metric", "areas"),
        ("stray_spaces", "areas"),
    },
    cap_haitien: {
        ("duplicate_geometry", "areas"),  # two assessments of the same neighbourhoods
        ("areas_overlap", "areas"),
        ("slivers", "areas"),
        ("area_slivers", "areas"),
        ("area_gaps", "areas"),
    },
    kibera: {
        ("street_parts", "streets"),
        ("street_gaps", "streets"),
        ("grid_units", "population_grid"),  # numbers of villages, not of people
        ("crs_not_metric", "streets"),
        ("stray_spaces", "services"),
    },
    surveys: set(),
}


@pytest.mark.parametrize("city", CITIES, ids=lambda city: city.__name__)
def test_real_data(city):
    layers, grids = city()
    findings = found(layers, grids)
    assert names(findings) == CITIES[city]
    for finding in findings:
        assert "{" not in f"{finding.message} {finding.fix}"
        if finding.check not in FIXES:
            continue
        given = layers[finding.role]
        fixed = fix(finding.check, finding.role, layers)
        kept = np.setdiff1d(np.arange(len(given)), np.concatenate([fixed.changed, fixed.removed]))
        row = np.searchsorted(np.setdiff1d(np.arange(len(given)), fixed.removed), kept)
        if given.geometry is not None:
            assert all(one is other for one, other in zip(given.geometry[kept], fixed.frame.geometry[row]))
        after = run_checks(CityData({**layers, finding.role: fixed.frame}), [finding.check])
        left = [each for each in after if each.role == finding.role]
        assert left == [] or "are left" in str(fixed.message) or "nobody can tell" in str(fixed.message)
