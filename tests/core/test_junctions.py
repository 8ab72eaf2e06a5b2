"""Intersections and dead ends of small networks, and merging of those that are one."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.network.junctions import junctions, unique_edges


def graph(*lines):
    """Segments of lines that join at equal coordinates."""
    steps = np.array([[a, b] for line in lines for a, b in zip(line, line[1:])], dtype=float)
    nodes, number = np.unique(steps.reshape(-1, 2), axis=0, return_inverse=True)
    start, end = number.reshape(-1, 2).T
    edges = unique_edges(start, end)
    start, end = start[edges], end[edges]
    return nodes, start, end, np.hypot(*(nodes[end] - nodes[start]).T)


def found(*lines, merge_m=0.0):
    made = junctions(*graph(*lines), merge_m)
    return {tuple(xy): int(n) for xy, n in zip(made.xy.tolist(), made.streets_n)}


def test_a_bend_is_nothing_and_ends_are_dead():
    assert found([(0, 0), (50, 20), (100, 0)]) == {(0, 0): 1, (100, 0): 1}


def test_a_ring_alone_has_neither():
    assert found([(0, 0), (9, 0), (9, 9), (0, 0)]) == {}


def test_a_loop_at_the_end_of_a_street_leaves_its_node_twice():
    assert found([(0, 0), (100, 0), (120, 20), (140, 0), (100, 0)]) == {(0, 0): 1, (100, 0): 3}


def test_a_street_drawn_twice_counts_once():
    assert found([(0, 0), (50, 0), (100, 0)], [(100, 0), (50, 0), (0, 0)], [(50, 0), (50, 9)]) == {
        (0, 0): 1,
        (100, 0): 1,
        (50, 9): 1,
        (50, 0): 3,
    }


def test_two_carriageways_that_cross_two_are_one_intersection():
    ns = [[(x, -100), (x, 0), (x, 8), (x, 100)] for x in (0, 8)]
    we = [[(-100, y), (0, y), (8, y), (100, y)] for y in (0, 8)]
    assert sorted(found(*ns, *we).values()) == [1] * 8 + [4] * 4
    merged = found(*ns, *we, merge_m=10)
    assert merged.pop((4, 4)) == 8
    assert set(merged.values()) == {1}


def test_the_limit_is_not_reached_at_equality():
    offset = [(-100, 0), (0, 0), (10, 0), (100, 0)], [(0, 0), (0, 50)], [(10, 0), (10, -50)]
    assert sorted(found(*offset, merge_m=10.0).values()) == [1, 1, 1, 1, 3, 3]
    assert sorted(found(*offset, merge_m=10.1).values()) == [1, 1, 1, 1, 4]


def test_an_island_in_a_street_is_no_intersection():
    street = [(-50, 0), (0, 0)], [(0, 0), (4, 3), (8, 0)], [(0, 0), (4, -3), (8, 0)], [(8, 0), (50, 0)]
    assert sorted(found(*street).values()) == [1, 1, 3, 3]
    assert found(*street, merge_m=15) == {(-50, 0): 1, (50, 0): 1}


def test_short_stubs_stay_dead_ends():
    assert sorted(found([(0, 0), (50, 0), (100, 0)], [(50, 0), (50, 3)], merge_m=10).values()) == [1, 1, 1, 3]


def test_nothing():
    none = np.empty(0, dtype=np.int64)
    made = junctions(np.empty((0, 2)), none, none, np.empty(0))
    assert (len(made.xy), len(made.streets_n)) == (0, 0)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.floats(0, 120))
def test_bends_do_not_matter_and_ends_add_up(seed, merge_m):
    rng = np.random.default_rng(seed)
    side = 6
    xy = np.stack(np.meshgrid(np.arange(side) * 60.0, np.arange(side) * 60.0), -1)
    xy = np.round(xy + rng.uniform(-20, 20, xy.shape), 3)
    pairs = [(xy[i, j], xy[i, j + 1]) for i in range(side) for j in range(side - 1) if rng.random() < 0.7]
    pairs += [(xy[i, j], xy[i + 1, j]) for i in range(side - 1) for j in range(side) if rng.random() < 0.7]
    straight = [[tuple(a), tuple(b)] for a, b in pairs]
    bent = [[a, tuple(np.add(np.multiply(a, 0.7), np.multiply(b, 0.3))), b] for a, b in straight]
    one, other = junctions(*graph(*straight), merge_m), junctions(*graph(*bent), merge_m)
    places = [np.column_stack([made.xy, made.streets_n, made.merged_n]) for made in (one, other)]
    assert np.sort(places[0], axis=0) == pytest.approx(np.sort(places[1], axis=0), abs=1e-6)
    if merge_m == 0:
        nodes, start, end, _ = graph(*straight)
        degree = np.bincount(np.concatenate([start, end]))
        assert sorted(one.streets_n) == sorted(degree[degree != 2])
    assert shapely.points(one.xy).shape == (len(one.streets_n),)
