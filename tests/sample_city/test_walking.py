"""The slow method itself, on cases worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from sample_city.walking import (
    Sources,
    Walkways,
    any_just_within,
    attach,
    distances,
    sources_of_points,
    sources_of_spaces,
)


def lines(*texts):
    return np.array([shapely.from_wkt(f"LINESTRING ({text})") for text in texts], dtype=object)


def test_home_and_way_in_on_one_street():
    """50 m apart in the middle of a street whose ends are 500 m away: 50 m, and 12 m from the home to the street."""
    street = Walkways.of(lines("0 0, 1050 0"))
    homes = attach(street, np.array([[500.0, 12.0]]))
    assert homes.walk.tolist() == [12.0]
    reached = distances(street, homes, sources_of_points(street, np.array([[550.0, 0.0]])))
    assert reached.tolist() == [62.0]


def test_streets_join_at_shared_vertices_only():
    """The second street crosses the first without a vertex: it is reached over the third alone."""
    joined = Walkways.of(lines("0 0, 100 0, 200 0", "100 0, 100 80"))
    bridge = Walkways.of(lines("0 0, 200 0", "100 -50, 100 80", "200 0, 200 80, 100 80"))
    home, goal = np.array([[0.0, 0.0]]), np.array([[100.0, 80.0]])
    for network, expected in ((joined, 180.0), (bridge, 380.0)):
        assert distances(network, attach(network, home), sources_of_points(network, goal)).tolist() == [expected]


def test_parts_of_streets_within_20_m_cost_nothing():
    """A square of 40 m, 12 m from a street: 16 m beyond each corner are within 20 m, since 16² + 12² = 20²."""
    street = Walkways.of(lines("0 0, 500 0"))
    space = np.array([shapely.box(200, 12, 240, 52)], dtype=object)
    sources, reach = sources_of_spaces(street, space)
    assert reach.tolist() == ["street"]
    homes = attach(street, np.array([[100.0, 5.0], [210.0, -5.0], [300.0, 5.0]]))
    assert distances(street, homes, sources) == pytest.approx([84 + 5, 5, 300 - 256 + 5])


def test_a_street_inside_a_space_costs_nothing():
    path = Walkways.of(lines("0 0, 300 0"))
    space = np.array([shapely.box(100, -100, 200, 100)], dtype=object)
    sources, _ = sources_of_spaces(path, space)
    homes = attach(path, np.array([[150.0, 0.0], [0.0, 0.0]]))
    assert distances(path, homes, sources) == pytest.approx([0, 80])


def test_a_space_away_from_streets_costs_the_walk_to_it_and_a_farther_one_is_not_connected():
    street = Walkways.of(lines("0 0, 500 0"))
    near, far = shapely.from_wkt("POLYGON ((200 40, 230 70, 200 100, 170 70, 200 40))"), shapely.box(0, 101, 50, 150)
    sources, reach = sources_of_spaces(street, np.array([near, far], dtype=object))
    assert reach.tolist() == ["near", "none"]
    homes = attach(street, np.array([[100.0, 0.0]]))
    assert distances(street, homes, sources) == pytest.approx([140])


def test_the_nearest_of_several_sources_counts_with_its_cost():
    street = Walkways.of(lines("0 0, 100 0, 200 0"))
    homes = attach(street, np.array([[90.0, 0.0]]))
    sources = Sources(np.array([0, 1]), np.array([0.0, 100.0]), np.array([0.0, 100.0]), np.array([5.0, 30.0]))
    assert distances(street, homes, sources) == pytest.approx([95])


def test_unreachable_is_infinite():
    apart = Walkways.of(lines("0 0, 100 0", "0 500, 100 500"))
    homes = attach(apart, np.array([[50.0, 0.0]]))
    reached = distances(apart, homes, sources_of_points(apart, np.array([[50.0, 500.0]])))
    assert np.isinf(reached).all()


def test_two_streets_as_near_are_a_close_call_but_not_at_their_corner():
    network = Walkways.of(lines("0 0, 100 0", "0 0, 0 100"))
    homes = attach(network, np.array([[10.0, 10.0], [10.0, 30.0], [-5.0, -5.0]]))
    assert homes.tied.tolist() == [True, False, False]


def test_a_street_just_within_reach_is_noticed():
    street = Walkways.of(lines("0 0, 500 0"))
    for off, expected in ((20.01, True), (19.99, True), (19.9, False), (20.1, False)):
        space = np.array([shapely.box(200, off, 240, 60)], dtype=object)
        assert any_just_within(street, space, 0.03) == expected


def test_parts_know_their_length():
    network = Walkways.of(lines("0 0, 100 0", "100 0, 100 50", "0 500, 70 500"))
    assert network.parts().tolist() == [150.0, 150.0, 70.0]


def test_as_scipy_finds_it(medium):
    """Another graph search over the same streets cut to a metre agrees within that metre at both ends."""
    sparse = pytest.importorskip("scipy.sparse")
    from scipy.sparse import csgraph

    from sample_city.access import walkways

    streets = walkways(medium.network)
    cut = Walkways.of(shapely.segmentize(streets.lines, 1.0))
    graph = sparse.coo_matrix((cut.length, (cut.first, cut.last)), shape=(cut.nodes_n, cut.nodes_n)).tocsr()
    nodes = np.full((cut.nodes_n, 2), np.nan)
    nodes[cut.first], nodes[cut.last] = cut.start, cut.end
    counted = medium.spaces.geometry[medium.spaces.counts & (medium.spaces.reach == "street")]
    near, _ = shapely.STRtree(shapely.points(nodes)).query(counted, predicate="dwithin", distance=20.0)[::-1]
    reached = csgraph.dijkstra(graph, directed=False, indices=np.unique(near), min_only=True)
    some = np.flatnonzero(medium.buildings.homes)[::7]
    xy = shapely.get_coordinates(medium.points[some])
    feet = attach(cut, xy)
    share = (feet.along / cut.length[feet.segment])[:, None]
    place = cut.start[feet.segment] * (1 - share) + cut.end[feet.segment] * share
    steps = [
        np.hypot(*(nodes[end] - place).T) + reached[end] for end in (cut.first[feet.segment], cut.last[feet.segment])
    ]
    expected = feet.walk + np.minimum(*steps)
    own = medium.buildings.access.space_m[some]
    to_street = np.abs(expected - own) <= 2.0
    assert to_street[own < 900].mean() > 0.97  # the rest goes to the one space that is 20 to 100 m from a street
    assert (own <= expected + 1e-6).all()
