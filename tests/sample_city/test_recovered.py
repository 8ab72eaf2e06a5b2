"""The plugin's core, step after step on the shipped city, comes out at the known answers."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from sample_city.population import GROUPS
from urban_profiling_plugin.core.city.population_to_buildings import population_to_buildings
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory
from urban_profiling_plugin.core.public_space.public_space_access import public_space_access
from urban_profiling_plugin.core.public_space.public_space_share import public_space_share
from urban_profiling_plugin.core.public_space.service_access import service_access
from urban_profiling_plugin.core.public_space.street_land import street_land
from urban_profiling_plugin.core.public_space.street_widths import read_widths

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@pytest.fixture(scope="module")
def city():
    return lambda name: read_layer(SAMPLE / "sample_city.gpkg", name)


@pytest.fixture(scope="module")
def truth():
    return json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def of_homes():
    with (SAMPLE / "truth_buildings.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    ids = [int(row["osm_id"]) for row in rows]
    return {name: dict(zip(ids, (float(row[name]) for row in rows))) for name in rows[0] if name != "osm_id"}


@pytest.fixture(scope="module")
def people(city):
    result = population_to_buildings(
        city("buildings"), areas=city("population"), group_fields=GROUPS, use_field="use", levels_field="levels"
    )
    return result.layers["OUTPUT"]


@pytest.fixture(scope="module")
def spaces(city):
    return open_space_inventory(city("open_spaces"), areas=city("areas"))


@pytest.fixture(scope="module")
def land(city):
    widths = read_widths(SAMPLE / "street_widths.csv")
    return street_land(
        city("streets"), city("areas"), widths, width_field="width_m", wanted=frozenset({"STREET_AREAS"})
    )


def test_people_of_each_building(people, of_homes):
    ids = people.columns["osm_id"].tolist()
    for name in ("population", *GROUPS):
        expected = [of_homes[name].get(number, 0.0) for number in ids]
        assert people.columns[name] == pytest.approx(expected, abs=1e-5), name


def test_spaces(spaces, truth):
    assert spaces.figures["OPEN_HA"] == pytest.approx(truth["open_spaces"]["open_m2"] / 1e4)
    assert spaces.figures["OPEN_PCT"] == pytest.approx(truth["share"]["open_pct"])
    with (SAMPLE / "truth_open_spaces.csv").open(encoding="utf-8") as file:
        known = {row["osm_id"]: row for row in csv.DictReader(file)}
    layer = spaces.layers["SPACES"].columns
    for sources, size_class, access in zip(layer["source_ids"], layer["size_class"], layer["access"]):
        row = known[sources]
        assert size_class == row["size_class"]
        assert (access == "public") == (row["verdict"] == "counts")


def test_street_land(city, land, truth):
    known = truth["street_land"]
    for key, name in (
        ("STREET_PCT", "street_pct"),
        ("STREET_LOW_PCT", "street_low_pct"),
        ("STREET_HIGH_PCT", "street_high_pct"),
    ):
        assert land.figures[key] == pytest.approx(known[name], abs=known["tolerance_points"])
    grid = known["planned_grid"]
    areas = city("areas")
    region = Frame(np.array([shapely.box(*grid["region"])], dtype=object), {}, areas.crs)
    widths = read_widths(SAMPLE / "street_widths.csv")
    found = street_land(city("streets"), region, widths, width_field="width_m")
    assert found.figures["STREET_M2"] == pytest.approx(grid["street_m2"], rel=1e-9)


def test_share(city, spaces, land, truth):
    share = public_space_share(city("areas"), spaces.layers["SPACES"], land.layers["STREET_AREAS"])
    known = truth["share"]
    assert share.figures["SHARE_PCT"] == pytest.approx(known["share_pct"], abs=known["tolerance_points"])
    assert share.figures["OPEN_PCT"] == pytest.approx(known["open_pct"])


def test_access_to_space(city, spaces, people, truth, of_homes):
    result = public_space_access(
        spaces.layers["SPACES"], city("streets"), people, population_field="population", group_fields=GROUPS
    )
    known = truth["space_access"]
    assert result.figures["ACCESS_PCT"] == pytest.approx(known["access_pct"], abs=1e-4)
    served = result.layers["SERVED"].columns
    homes = np.array([number in of_homes["space_m"] for number in served["osm_id"].tolist()])
    expected = np.array([of_homes["space_m"][number] for number in served["osm_id"][homes].tolist()])
    assert served["distance_m"][homes] == pytest.approx(expected, abs=0.006)
    reached = served["served"].astype(float) > 0
    for name in GROUPS:
        values = people.columns[name]
        assert 100 * values[reached].sum() / values.sum() == pytest.approx(known["by_group_pct"][name], abs=1e-4)


def test_access_to_stops(city, people, truth):
    result = service_access(
        city("stops"),
        city("streets"),
        people,
        population_field="population",
        class_field="capacity",
        distances_m={"low": 500.0, "high": 1000.0},
    )
    assert result.figures["ACCESS_PCT"] == pytest.approx(truth["stop_access"]["access_pct"], abs=1e-4)
