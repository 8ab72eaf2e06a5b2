"""Which building a site belongs to, and what several sites say of one."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.recovery.damage_matching import combine_sites, match_sites
from urban_profiling_plugin.core.recovery.damage_sites import DamageSites

HOMES = shapely.box([0, 20, 40], 0, [10, 30, 50], 10)
NAN = np.nan


def pairs(sites, homes=HOMES, **more):
    more.setdefault("match_m", 10.0)
    found = match_sites(np.array(sites, dtype=object), homes, **more)
    return list(zip(found.site.tolist(), found.element.tolist(), found.inside.tolist()))


def test_inside_goes_before_near():
    assert pairs([shapely.Point(29, 5), shapely.Point(32, 5)]) == [(0, 1, True), (1, 1, False)]


@pytest.mark.parametrize(("x", "found"), [(60.0, True), (60.0 + 5e-7, True), (60.001, False)])
def test_the_distance_holds_at_equality(x, found):
    assert bool(pairs([shapely.Point(x, 5)])) == found


def test_equally_near_the_first_row_counts():
    assert pairs([shapely.Point(15, 5)]) == [(0, 0, False)]
    assert pairs([shapely.Point(15 + 1e-9, 5)]) == [(0, 0, False)]
    assert pairs([shapely.Point(15, 5)], HOMES[::-1]) == [(0, 1, False)]


def test_in_two_buildings_the_first_row_counts():
    assert pairs([shapely.Point(5, 5)], shapely.box([0, 3], 0, [10, 13], 10)) == [(0, 0, True)]


def test_on_the_edge_is_inside():
    assert pairs([shapely.Point(10, 5)]) == [(0, 0, True)]


def test_a_damage_polygon_belongs_to_the_building_it_overlaps_most():
    shifted = shapely.box(2, 0, 24, 10)  # 8 of 10 m of the first, 4 of the second
    assert pairs([shifted]) == [(0, 0, True)]
    assert pairs([shifted], min_overlap_pct=40.0) == [(0, 0, True), (0, 1, True)]


def test_a_block_belongs_to_every_building_it_covers():
    assert pairs([shapely.box(-5, -5, 100, 20)]) == [(0, 0, True), (0, 1, True), (0, 2, True)]


def test_a_sliver_still_belongs_to_the_only_building_it_overlaps():
    assert pairs([shapely.box(9, 0, 19, 10)]) == [(0, 0, True)]


def test_a_polygon_that_touches_or_lies_beside_is_near():
    assert pairs([shapely.box(10, 0, 12, 10)]) == [(0, 0, False)]
    assert pairs([shapely.box(52, 0, 55, 10)]) == [(0, 2, False)]
    assert pairs([shapely.box(80, 0, 90, 10)]) == []


def test_a_polygon_over_a_building_drawn_as_a_point():
    homes = shapely.points([[5.0, 5.0], [50.0, 5.0]])
    assert pairs([shapely.box(0, 0, 10, 10)], homes) == [(0, 0, True)]


def test_nothing_to_match():
    assert pairs([]) == []
    assert pairs([shapely.Point(0, 0)], np.empty(0, dtype=object)) == []


def test_points_and_polygons_together_come_sorted():
    mixed = [shapely.box(40, 0, 50, 10), shapely.Point(5, 5), shapely.box(0, 0, 10, 10)]
    assert pairs(mixed) == [(0, 2, True), (1, 0, True), (2, 0, True)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-20, 80), st.floats(-20, 30)), min_size=1, max_size=20),
    st.lists(st.tuples(st.floats(0, 60), st.floats(0, 20), st.floats(1, 12)), min_size=1, max_size=10),
    st.floats(0, 15),
)
def test_a_point_belongs_to_the_nearest_building_as_a_plain_loop_finds_it(points, squares, match_m):
    homes = np.array([shapely.box(x, y, x + size, y + size) for x, y, size in squares], dtype=object)
    sites = shapely.points(points)
    found = match_sites(sites, homes, match_m)
    nearest = {s: (e, d) for s, e, d in zip(found.site.tolist(), found.element.tolist(), found.distance_m.tolist())}
    for number, site in enumerate(sites):
        distance = shapely.distance(site, homes)
        if distance.min() > match_m + 2e-6:
            assert number not in nearest
        elif distance.min() < match_m:
            assert nearest[number][1] == pytest.approx(distance.min(), abs=1e-5)


def combined(classes, rule, high=None, distance=None, newness=None):
    n = len(classes)
    sites = DamageSites(
        None,
        np.arange(n),
        np.array([None] * n, dtype=object),
        np.array(classes, dtype=float),
        np.full(n, NAN) if high is None else np.array(high, dtype=float),
        np.array(["2024-01-01"] * n, dtype="datetime64[D]") + np.arange(n),
        np.arange(n) if newness is None else np.array(newness),
        [],
    )
    x = np.zeros(n) if distance is None else np.array(distance)
    found = match_sites(shapely.points(10 + x, np.full(n, 5.0)), HOMES[:1], 100.0)
    return combine_sites(found, sites, 2, rule)


@pytest.mark.parametrize(
    ("rule", "classes", "expected"),
    [
        ("worst", [1, 4, 2], 4),
        ("worst", [NAN, 0], 0),
        ("worst", [NAN, NAN], NAN),
        ("latest", [4, 1, 2], 2),
        ("latest", [4, 1, NAN], 1),
        ("majority", [1, 4, 1], 1),
        ("majority", [1, 4, 1, 4, 0], 4),
        ("majority", [NAN, NAN, NAN, 2], 2),
    ],
)
def test_rules(rule, classes, expected):
    found = combined(classes, rule)
    np.testing.assert_equal(found.damage_class[0], expected)
    assert found.sites_n.tolist() == [len(classes), 0]


def test_of_two_that_begin_alike_the_worse_is_the_one_that_reaches_further():
    found = combined([2, 2, 3], "worst", high=[NAN, 3, NAN])
    assert (found.damage_class[0], found.damage_class_high[0]) == (3, pytest.approx(NAN, nan_ok=True))
    found = combined([2, 2], "worst", high=[NAN, 3])
    assert found.damage_class_high[0] == 3


def test_ties_take_the_nearest_site_then_the_lowest_row():
    assert combined([4, 4, 4], "worst", distance=[5.0, 2.0, 2.0]).date.astype(str).tolist()[0] == "2024-01-02"
    assert combined([4, 1, 2], "latest", distance=[5.0, 2.0, 2.0], newness=[1, 1, 1]).damage_class[0] == 1


def test_a_building_with_one_site_inside_is_matched_inside():
    assert combined([1, 4], "worst", distance=[0.0, 3.0]).match.tolist() == ["inside", "none"]
    assert combined([1, 4], "worst", distance=[1.0, 3.0]).match.tolist() == ["near", "none"]
