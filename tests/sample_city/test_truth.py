"""The known answers agree with each other, and wrong methods do not agree with them."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import shapely

from sample_city.build import build_city
from sample_city.grid_access import grid_distances
from sample_city.population import GROUPS
from sample_city.street_classes import NO_STREET, WIDTHS
from sample_city.truth import truth_of

TABLE = Path(__file__).parents[2] / "resources" / "tables" / "street_widths.csv"


def test_open_space_adds_up(small, small_truth):
    spaces = small_truth["open_spaces"]
    united = shapely.union_all(small.spaces.geometry[small.spaces.counts])
    assert spaces["open_m2"] == pytest.approx(united.area, rel=1e-12)
    assert spaces["by_verdict"]["counts"]["m2"] == pytest.approx(spaces["open_m2"])
    for tally in (spaces["counted_by_kind"], spaces["counted_by_size_class"]):
        assert sum(one["n"] for one in tally.values()) == spaces["counted_n"]
    assert sum(spaces["by_area"].values()) == pytest.approx(spaces["open_m2"], rel=1e-9)


def test_share_is_between_its_parts(small_truth):
    share = small_truth["share"]
    assert share["street_pct"] < share["share_pct"] < share["open_pct"] + share["street_pct"]
    assert share["boundary_m2"] == small_truth["city"]["boundary_m2"]


def test_access_by_neighbourhood_adds_up(small_truth):
    for topic in ("space_access", "stop_access"):
        access = small_truth[topic]
        areas = access["by_area"].values()
        served = sum(one["population"] * (one["served_pct"] or 0) / 100 for one in areas)
        assert served == pytest.approx(access["served_n"])
        assert sum(one["population"] for one in areas) == pytest.approx(small_truth["population"]["population"])


def test_groups_differ_in_access(small_truth):
    """The informal settlement has most children and least access: a method that ignores groups is far off."""
    access = small_truth["space_access"]
    group = access["by_group_pct"]
    assert group["children"] < access["access_pct"] - 3
    assert group["disabled"] < access["access_pct"] - 3
    assert group["older"] > access["access_pct"] + 5
    assert group["women"] > group["men"] + 1
    assert 40 < access["access_pct"] < 90


def test_wrong_methods_are_told_apart(small_truth):
    right, wrong = small_truth["space_access"]["access_pct"], small_truth["wrong_methods"]
    assert wrong["access_pct_straight_line"] > right + 5
    assert wrong["access_pct_every_space_counts"] > right + 5
    assert wrong["access_pct_bridges_join_what_they_cross"] > right + 0.1
    assert abs(wrong["access_pct_buildings_instead_of_people"] - right) > 2
    assert wrong["open_pct_every_space_counts"] > small_truth["share"]["open_pct"] + 1


def test_group_access_follows_from_the_buildings(small, small_truth):
    people, served = small.people.of_building, small.buildings.access.space_served
    for name in GROUPS:
        expected = 100 * people[name][served].sum() / people[name].sum()
        assert small_truth["space_access"]["by_group_pct"][name] == pytest.approx(expected)


def test_people_share_a_block_by_footprint(small):
    homes = small.buildings.homes
    area = shapely.area(small.buildings.geometry)
    density = small.people.of_building["population"][homes] / area[homes]
    for key in np.unique(small.buildings.census[homes])[::9]:
        block = density[small.buildings.census[homes] == key]
        assert block == pytest.approx(block[0])


def test_graph_search_equals_the_closed_form(large):
    """Sums of differences in x and y on the exact grid, against one Dijkstra search over the whole city."""
    homes = np.flatnonzero(large.buildings.homes)
    lots = large.buildings.lots
    xy = shapely.get_coordinates(large.points[homes])
    grid = grid_distances(large.plan, large.network, large.spaces, xy, lots.i[homes], lots.j[homes])
    assert len(grid.row) > 300
    assert large.buildings.access.space_m[homes][grid.row] == pytest.approx(grid.distance_m, abs=1e-6)
    assert grid.distance_m.max() > 250


def test_no_wrong_methods_for_large_cities(monkeypatch):
    from sample_city import truth

    monkeypatch.setattr(truth, "WRONG_UP_TO", 10)
    monkeypatch.setattr(truth, "UNITED_UP_TO", 10)
    monkeypatch.setattr(truth, "CELLS", 50_000)
    found = truth_of(build_city(2000))
    assert found["wrong_methods"] == {}
    land = found["street_land"]
    assert "united" not in land
    assert land["street_pct"] == land["by_points"]["street_pct"]
    assert land["tolerance_points"] == pytest.approx(3 * land["by_points"]["standard_error_at_most_points"])


@pytest.mark.skipif(not TABLE.exists(), reason="the plugin's table of widths is not there")
def test_widths_are_those_of_the_plugins_table():
    """So that the street figures hold without a table of one's own."""
    with TABLE.open(encoding="utf-8") as file:
        rows = {row["class"]: row for row in csv.DictReader(file)}
    for name, metres in WIDTHS.items():
        assert (rows[name]["counts_as_street"] == "no") == (name in NO_STREET), name
        if name not in NO_STREET:
            assert tuple(float(rows[name][column]) for column in ("low", "central", "high")) == metres, name
