"""Las Palmas from its open data: verification, hexagons, GTFS stops through SDG 11.2.1, equity, five new sites."""

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
    return run, {
        **made,
        "PEOPLE": people["OUTPUT"],
        "AREAS": areas["OUTPUT"],
        "AREAS_N": areas["AREAS_N"],
        "FILE": path,
    }


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


def test_the_timetable_itself_gives_the_same(city, gtfs_stops):
    """The whole feed, as the home page takes it: without the stop at which no trip calls."""
    from urban_profiling_plugin.gui.timetable import is_timetable, notes_of, open_stops

    run, layers = city
    feed = str(DATA / "gtfs_las_palmas_guaguas_20230222.zip")
    assert is_timetable(feed)
    stops = open_stops(feed)
    assert stops.featureCount() == 792
    assert "bus 792" in notes_of(stops)
    common = {
        "STREETS": layers["STREETS"],
        "POPULATION": layers["PEOPLE"],
        "AREAS": layers["AREAS"],
        "SERVED": "TEMPORARY_OUTPUT",
        "CATCHMENT": "TEMPORARY_OUTPUT",
    }
    whole = run("serviceaccess", FACILITIES=stops, CLASS_FIELD="capacity", **common)
    text = run("serviceaccess", FACILITIES=gtfs_stops, DISTANCE_M=500, **common)
    assert whole["ACCESS_PCT"] == pytest.approx(text["ACCESS_PCT"], abs=0.1)
    assert whole["ACCESS_PCT"] == pytest.approx(92.6, abs=0.1)


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


@pytest.fixture(scope="module")
def verified(city):
    """The inventory after an officer has gone through it, with the number of acts it took."""
    from urban_profiling_plugin.core.io import read_layer
    from urban_profiling_plugin.core.public_space.verification import Verification

    run, layers = city
    run("openspaceinventory", OPEN_SPACES=layers["OPEN_SPACES"], AREAS=layers["AREAS"], SPACES="->")
    going = Verification(read_layer(layers["FILE"], "openspaceinventory_spaces"))
    acts = 0
    row = going.first("unverified", "park")
    while row is not None:  # each park by itself
        going.set([row], going.verified(row))
        acts += 1
        row = going.following(row, "unverified", "park")
    row = going.first("unverified", "garden")
    while row is not None:  # gardens by the hundred: all alike at once
        going.set(going.alike(row).tolist(), {"status": "rejected"})
        acts += 1
        row = going.first("unverified", "garden")
    inventory = going.inventory.with_columns(
        {name: going.words(name) for name in ("kind", "owner", "access", "status")}
    )
    return going, acts, inventory


def test_282_parks_against_3299_gardens():
    """What the extract holds: an officer who takes gardens for public has a city twelve times as green."""
    from urban_profiling_plugin.core.city.import_osm import import_osm

    spaces = import_osm(DATA / "las_palmas.osm.pbf", wanted=("OPEN_SPACES",)).layers["OPEN_SPACES"]
    kinds = spaces.columns["kind"].tolist()
    assert (kinds.count("park"), kinds.count("garden")) == (282, 3299)


def test_the_officer_gets_through_them(verified):
    going, acts, inventory = verified
    kinds, status = inventory.columns["kind"], inventory.columns["status"]
    assert (kinds == "park").sum() > 240
    assert (kinds == "garden").sum() > 3000
    assert set(status[(kinds == "park") & (inventory.columns["access"] == "public")]) == {"verified"}
    assert set(status[kinds == "garden"]) == {"rejected"}
    assert acts < 270, "one act for each park, a few for the gardens"
    tally = going.tally()
    assert tally.done > 3300
    assert tally.total == len(inventory)
    assert tally.land_pct > 45


def test_verdicts_survive_a_new_import(city, verified):
    from urban_profiling_plugin.core.io import read_layer
    from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory

    _, layers = city
    _, _, before = verified
    again = open_space_inventory(read_layer(layers["FILE"], "importosm_open_spaces"), previous=before).layers["SPACES"]
    known = dict(zip(before.columns["space_id"].tolist(), before.columns["status"].tolist()))
    found = dict(zip(again.columns["space_id"].tolist(), again.columns["status"].tolist()))
    kept = sum(known[space] == status for space, status in found.items() if space in known)
    assert kept / len(known) > 0.995
    for status in ("verified", "rejected"):
        assert sum(value == status for value in found.values()) == pytest.approx(
            sum(value == status for value in known.values()), abs=5
        )


@pytest.mark.parametrize("method", ["exact", "greedy"])
def test_five_sites_are_proposed_with_the_gap_proved(city, verified, method):
    """Gardens of unknown access and 300 m² or more, if they were opened, beside the verified parks."""
    from urban_profiling_plugin.core.geopackage import write_gpkg

    run, layers = city
    _, _, inventory = verified
    candidates = qgis_core.QgsVectorLayer(layers["OPEN_SPACES"], "gardens", "ogr")
    candidates.setSubsetString('"kind" = \'garden\' AND "access" = \'unknown\' AND "area_m2" >= 300')
    assert candidates.featureCount() > 600
    path = layers["FILE"]
    write_gpkg(path, f"verified_{method}", inventory)
    result = run(
        "publicspacesites",
        CANDIDATES=candidates,
        EXISTING=f"{path}|layername=verified_{method}",
        STREETS=layers["STREETS"],
        POPULATION=layers["PEOPLE"],
        AREAS=layers["AREAS"],
        SITES_N=5,
        METHOD=method,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert result["CHOSEN_N"] == 5
    assert result["GAP_PCT"] == pytest.approx(0, abs=1e-6), "the best choice, and proved to be"
    assert result["SERVED_BEFORE_PCT"] + 1 < result["SERVED_AFTER_PCT"] < 100
    rows = sorted(rows_of_layer(result["OUTPUT"]), key=lambda row: row["rank"])
    assert [row["rank"] for row in rows] == [1, 2, 3, 4, 5]
    gains = [row["newly_served"] for row in rows]
    assert gains == sorted(gains, reverse=True)
    assert sum(gains) == pytest.approx(
        PEOPLE * (result["SERVED_AFTER_PCT"] - result["SERVED_BEFORE_PCT"]) / 100, rel=0.01
    )


def rows_of_layer(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
