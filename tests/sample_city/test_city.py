"""What the city is made of: size, every kind of thing, and nothing where it should not be."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from sample_city.access import SPACE_M, STOP_M
from sample_city.build import FAMILIES, build_city
from sample_city.buildings import DOUBT_M
from sample_city.city import Zone
from sample_city.lots import CIVIC, HOUSE, SHED
from sample_city.noise import uniform
from sample_city.planning import LARGEST, make_plan
from sample_city.street_land import bodies, united

ROLES = {
    "boundary", "areas", "streets", "open_spaces", "water", "stops", "services", "buildings", "population", "land_use",
    "public_space_survey",
}  # fmt: skip


@pytest.fixture(scope="module", params=["small", "medium", "large"])
def city(request):
    return request.getfixturevalue(request.param)


def test_size_is_about_what_was_asked_for(city):
    assert len(city.layers["buildings"]) == pytest.approx(city.asked_for, rel=0.04)


def test_a_million_can_be_planned():
    plan = make_plan(1_000_000)
    assert plan.across > 50
    assert 0.9 < plan.fill <= 1.0


@pytest.mark.parametrize("number", [10, LARGEST + 1])
def test_sizes_out_of_range_are_refused(number):
    with pytest.raises(ValueError, match="buildings"):
        build_city(number)


def test_layers_are_the_roles(city):
    assert set(city.layers) == ROLES | {"vacant_sites"}
    assert len(FAMILIES) == 11
    assert all(len(layer) for layer in city.layers.values())


def test_geometry_is_valid_and_in_whole_centimetres(city):
    for name, layer in city.layers.items():
        if layer.geometry is None:
            continue
        assert shapely.is_valid(layer.geometry).all(), name
        if name != "services":  # of a sports centre it is the point on surface
            xy = shapely.get_coordinates(layer.geometry)
            assert np.abs(xy * 100 - np.round(xy * 100)).max() < 1e-5, name


def test_ids_are_unique(city):
    for name, layer in city.layers.items():
        if "osm_id" in layer.columns:
            assert len(np.unique(layer.columns["osm_id"])) == len(layer), name


def test_small_city_has_everything(small):
    streets, spaces = small.layers["streets"].columns, small.spaces
    assert set(streets["highway"]) == {
        "primary", "secondary", "tertiary", "residential", "living_street", "pedestrian", "footway", "path", "steps",
        "service", "track", "proposed",
    }  # fmt: skip
    assert set(streets["service"]) == {None, "alley", "driveway", "parking_aisle"}
    assert {"yes"} <= set(streets["bridge"]) & set(streets["tunnel"])
    assert 0.1 < np.isfinite(streets["width_m"]).mean() < 0.9
    assert set(spaces.size_class[spaces.counts]) == {"pocket", "neighbourhood", "district", "regional", "linear"}
    assert set(spaces.reach) == {"street", "near", "none"}
    assert set(small.layers["open_spaces"].columns["access"]) == {"public", "unknown", "restricted", "fee"}
    assert set(small.layers["stops"].columns["capacity"]) == {"low", "high"}
    assert len(set(small.layers["services"].columns["sector"])) >= 6
    assert {Zone.PLANNED, Zone.SUBURB, Zone.OLD, Zone.INFORMAL} == set(small.buildings.lots.zone)
    assert {HOUSE, SHED, CIVIC} == set(small.buildings.lots.role)
    assert small.buildings.shop.any()


def test_larger_cities_have_metropolitan_parks_and_ferries(large):
    spaces = large.spaces
    assert set(spaces.size_class[spaces.counts]) == {
        "pocket", "neighbourhood", "district", "regional", "metropolitan", "linear",
    }  # fmt: skip
    largest = shapely.area(spaces.geometry[spaces.counts]).max()
    assert 5e5 < largest < 2e6
    assert {"bus", "rail", "ferry"} == set(large.layers["stops"].columns["mode"])


def test_there_are_dead_ends(small):
    network = small.network
    ways = network.ways[network.highway == "residential"]
    ends = np.concatenate([shapely.get_coordinates(shapely.get_point(ways, n)) for n in (0, -1)])
    inside = shapely.contains_xy(shapely.buffer(small.plan.outline, -100), *ends.T)
    every, count = np.unique(shapely.get_coordinates(network.ways), axis=0, return_counts=True)
    alone = {tuple(xy) for xy in every[count == 1].tolist()}
    assert any(tuple(xy) in alone for xy in ends[inside].tolist())


def test_streets_are_one_network_on_foot(city):
    """Every walkable street is reached from every other, by shared vertices alone."""
    from sample_city.walking import Walkways

    network = city.network
    length = Walkways.of(network.ways[network.walkable]).parts()
    assert length.min() == pytest.approx(length.max())


def test_the_river_is_crossed_by_bridges_alone(city):
    water = city.layers["water"]
    river = shapely.union_all(water.geometry[water.columns["kind"] == "river"])
    crosses = shapely.intersects(city.network.ways, river)
    assert crosses.any()
    assert city.network.bridge[crosses].all()


def test_bridges_and_tunnels_share_no_vertex_with_what_they_cross(city):
    network = city.network
    over = network.bridge | network.tunnel
    inner = 0
    for way in network.ways[over].tolist():
        assert len(way.coords) == 2
        crossed = shapely.crosses(network.ways, way)
        others = shapely.get_coordinates(network.ways[crossed])
        ends = np.asarray(way.coords)
        assert not (others[:, None] == ends[None]).all(axis=2).any()
        inner += int(crossed.sum())
        vertices = shapely.points(np.unique(shapely.get_coordinates(network.ways), axis=0))
        on_it = shapely.get_coordinates(vertices[shapely.distance(vertices, way) < 0.5])
        assert {tuple(xy) for xy in on_it.tolist()} == {tuple(xy) for xy in ends.tolist()}
    assert inner >= 3  # the flyover over the bank's street, the underpass, the quay


def test_nothing_overlaps_that_should_not(city):
    buildings, spaces = city.buildings.geometry, city.spaces
    tree = shapely.STRtree(buildings)
    first, second = tree.query(buildings, predicate="intersects")
    assert (first == second).all()
    assert not len(tree.query(spaces.geometry, predicate="intersects")[0])
    assert not len(tree.query(city.layers["water"].geometry, predicate="intersects")[0])
    land = united(bodies(city.network), city.layers["boundary"].geometry[0])
    shapely.prepare(land)
    assert not shapely.intersects(land, buildings).any()
    a, b = shapely.STRtree(spaces.geometry).query(spaces.geometry, predicate="dwithin", distance=1.0)
    touching = {(int(x), int(y)) for x, y in zip(a, b) if x != y}
    inside = {(int(row), int(of)) for row, of in enumerate(spaces.part_of) if of >= 0}
    assert touching == inside | {(y, x) for x, y in inside}


def test_neighbourhoods_tile_the_boundary(city):
    areas, boundary = city.layers["areas"].geometry, city.layers["boundary"].geometry[0]
    assert shapely.area(areas).sum() == pytest.approx(boundary.area, abs=1e-3)
    assert shapely.union_all(areas).symmetric_difference(boundary).area < 1e-3
    assert len(set(city.layers["areas"].columns["name"])) == len(areas)


def test_streets_run_on_across_the_boundary(city):
    outside = shapely.difference(shapely.union_all(city.network.ways), city.layers["boundary"].geometry[0])
    assert outside.length > 500


def test_census_blocks_hold_their_buildings(city):
    blocks = city.layers["population"].geometry
    block, building = shapely.STRtree(city.buildings.geometry).query(blocks, predicate="contains_properly")
    assert len(np.unique(building)) == len(building) == len(city.buildings.geometry)
    first, second = shapely.STRtree(blocks).query(blocks, predicate="overlaps")
    common = shapely.area(shapely.intersection(blocks[first], blocks[second]))
    assert common.max(initial=0.0) < 1.0
    assert (shapely.area(blocks) > 10_000).mean() > 0.4  # so that access tools refuse them until they are spread


def test_people_add_up(city):
    layer = city.layers["population"].columns
    assert (layer["women"] + layer["men"] == layer["population"]).all()
    assert (layer["children"] + layer["adults"] + layer["older"] == layer["population"]).all()
    assert (layer["disabled"] <= layer["population"]).all()
    assert (layer["population"] == 0).any()
    for name, values in city.people.of_building.items():
        assert values.sum() == pytest.approx(layer[name].sum())
        assert (values >= 0).all()
        assert not values[~city.buildings.homes].any()


def test_levels_are_alike_within_a_census_block(city):
    homes = city.buildings.homes
    levels = city.layers["buildings"].columns["levels"][homes]
    key, block = np.unique(city.buildings.census[homes], return_inverse=True)
    low, high = np.full(len(key), np.inf), np.zeros(len(key))
    np.minimum.at(low, block.ravel(), levels)
    np.maximum.at(high, block.ravel(), levels)
    assert (low == high).all()
    assert len(set(levels)) >= 3


def test_no_home_is_near_a_threshold(city):
    access, homes = city.buildings.access, city.buildings.homes
    for distance, threshold in ((access.space_m, SPACE_M), (access.low_m, STOP_M["low"]), (access.high_m, 1000.0)):
        assert np.abs(distance[homes] - threshold).min() >= DOUBT_M
        assert (distance[homes] > threshold).any() or threshold != SPACE_M
    assert not access.doubtful[homes].any()


def test_where_a_home_counts_does_not_hang_on_a_centimetre(small):
    homes = small.buildings.geometry[small.buildings.homes]
    points = small.points[small.buildings.homes]
    for turn in range(5):  # a rounding that depends on the place, so that rings stay closed
        moved = shapely.transform(homes, lambda xy, turn=turn: xy + 0.01 * np.sin(xy * (37.1 + turn)))
        assert shapely.distance(shapely.point_on_surface(moved), points).max() < 0.03


def test_size_classes_are_not_a_close_call(city):
    hectares = shapely.area(city.spaces.geometry) / 1e4
    for limit in (0.03, 0.04, 0.4, 10, 50):
        assert (np.abs(hectares / limit - 1) > 0.01).all()


def test_another_seed_is_another_city():
    one, other = build_city(2000, seed=1), build_city(2000, seed=7)
    assert len(one.layers["buildings"]) != len(other.layers["buildings"])
    assert not one.layers["streets"].geometry[0].equals(other.layers["streets"].geometry[0])


def test_random_numbers_stay_the_same():
    """Everything hangs on these: a change here changes every city ever made."""
    assert uniform(1, "vacant", np.array([0, 1, -1])).tolist() == pytest.approx(
        [0.0773277765966528, 0.439998487352118, 0.6455491548683974], abs=1e-15
    )
    many = uniform(3, "spread", np.arange(100_000))
    assert many.mean() == pytest.approx(0.5, abs=0.005)
    assert np.abs(np.histogram(many, 20, (0, 1))[0] / 5000 - 1).max() < 0.1
