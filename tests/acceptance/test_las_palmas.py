"""Las Palmas from its open data: hexagons, GTFS stops through SDG 11.2.1, connectivity and equity by hexagon."""

from __future__ import annotations

import zipfile

import pytest

qgis_core = pytest.importorskip("qgis.core")

from urban_profiling_plugin import paths  # noqa: E402

DATA = paths.PACKAGE.parent.parent / "shared" / "data" / "las_palmas"
PEOPLE = 378_517
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the real data is not here")


@pytest.fixture(scope="module")
def city(provider, tmp_path_factory):
    """Import, people on buildings, hexagons: as a GIS officer does it, each step into one GeoPackage."""
    import processing

    path = tmp_path_factory.mktemp("las_palmas") / "city.gpkg"

    def run(name, **parameters):
        for key in [key for key, value in parameters.items() if value == "->"]:
            parameters[key] = f"ogr:dbname='{path}' table=\"{name}_{key.lower()}\" (geom)"
        return processing.run(f"urbanprofiling:{name}", parameters)

    boundary = str(DATA / "municipality_boundary_cnig.geojson")
    made = run(
        "importosm",
        INPUT=str(DATA / "las_palmas.osm.pbf"),
        BOUNDARY=boundary,
        **dict.fromkeys(("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN"), "->"),
    )
    people = run("populationtobuildings", BUILDINGS=made["BUILDINGS"], TOTAL=PEOPLE, OUTPUT="->")
    areas = run("makeareas", BOUNDARY=boundary, SIZE_M=750, OUTPUT="->")
    return run, {**made, "PEOPLE": people["OUTPUT"], "AREAS": areas["OUTPUT"], "AREAS_N": areas["AREAS_N"]}


@pytest.fixture(scope="module")
def gtfs_stops(tmp_path_factory):
    """Stops of a GTFS feed as an officer adds them: a layer of delimited text."""
    folder = tmp_path_factory.mktemp("gtfs")
    with zipfile.ZipFile(DATA / "gtfs_las_palmas_guaguas_20230222.zip") as feed:
        feed.extract("stops.txt", folder)
    uri = f"{(folder / 'stops.txt').as_uri()}?type=csv&xField=stop_lon&yField=stop_lat&crs=EPSG:4326&detectTypes=yes"
    layer = qgis_core.QgsVectorLayer(uri, "bus stops", "delimitedtext")
    assert layer.isValid()
    assert layer.featureCount() == 793
    return layer


def rows_of(path):
    layer = qgis_core.QgsVectorLayer(path, "layer", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_gtfs_stops_by_hexagon(city, gtfs_stops):
    run, layers = city
    common = {
        "STREETS": layers["STREETS"],
        "POPULATION": layers["PEOPLE"],
        "AREAS": layers["AREAS"],
        "SERVED": "TEMPORARY_OUTPUT",
        "CATCHMENT": "TEMPORARY_OUTPUT",
        "AREAS_OUTPUT": "->",
        "SMALL_CELLS": "show",
    }
    result = run("serviceaccess", FACILITIES=gtfs_stops, DISTANCE_M=500, **common)
    assert result["POPULATION_N"] == pytest.approx(PEOPLE, rel=0.001)
    assert 80 < result["ACCESS_PCT"] < 95
    rows = rows_of(result["AREAS_OUTPUT"])
    assert len(rows) == layers["AREAS_N"]
    assert sum(row["population"] for row in rows) == pytest.approx(result["POPULATION_N"])
    assert sum(row["served"] for row in rows) == pytest.approx(result["SERVED_N"])
    # by class, the default of the stops' table is the same 500 m, and the stops of OpenStreetMap agree
    gtfs_stops.addExpressionField("'low'", qgis_core.QgsField("capacity", 10, "string"))
    by_class = run("serviceaccess", FACILITIES=gtfs_stops, CLASS_FIELD="capacity", DISTANCE_M=100, **common)
    assert by_class["SERVED_N"] == pytest.approx(result["SERVED_N"])
    assert "low 500 m" in by_class["NOTES"]
    osm = run("serviceaccess", FACILITIES=layers["STOPS"], CLASS_FIELD="capacity", **common)
    assert osm["ACCESS_PCT"] == pytest.approx(result["ACCESS_PCT"], abs=5)


def test_connectivity_by_hexagon_adds_up_to_the_city(city):
    run, layers = city
    result = run("streetconnectivity", STREETS=layers["STREETS"], AREAS=layers["AREAS"], OUTPUT="->")
    rows = rows_of(result["OUTPUT"])
    assert sum(row["intersections_n"] for row in rows) == result["INTERSECTIONS_N"] > 3000
    assert sum(row["street_km"] for row in rows) == pytest.approx(result["STREET_KM"], rel=1e-6)
    assert 2.5 < result["MEAN_DEGREE"] < 3.5


def test_equity_of_open_space_by_hexagon(city):
    run, layers = city
    inventory = run(
        "openspaceinventory",
        OPEN_SPACES=layers["OPEN_SPACES"],
        AREAS=layers["AREAS"],
        SPACES="->",
        AREAS_OUTPUT="->",
    )
    access = run(
        "publicspaceaccess",
        OPEN_SPACES=inventory["SPACES"],
        STREETS=layers["STREETS"],
        POPULATION=layers["PEOPLE"],
        AREAS=inventory["AREAS_OUTPUT"],
        SERVED="TEMPORARY_OUTPUT",
        CATCHMENT="TEMPORARY_OUTPUT",
        AREAS_OUTPUT="->",
    )
    result = run("publicspaceequity", AREAS=access["AREAS_OUTPUT"], OUTPUT="->", LORENZ="->")
    assert 0.3 < result["GINI"] < 1
    assert "areas without people are left out" in result["NOTES"]
    points = rows_of(result["LORENZ"])
    assert points[-1]["cumulative_population_pct"] == pytest.approx(100)
    shares = [row["share_of_supply_pct"] for row in rows_of(result["OUTPUT"]) if row["share_of_supply_pct"]]
    assert sum(shares) == pytest.approx(100)
