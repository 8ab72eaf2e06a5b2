"""Width between facades: known rows of houses give known widths; open sides give none."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.street_facades import facade_widths

STREET = shapely.from_wkt(["LINESTRING (0 0, 100 0)"])
NORTH, SOUTH = shapely.box(0, 5, 100, 15), shapely.box(0, -17, 100, -7)


def test_two_rows_of_houses():
    found = facade_widths(STREET, np.array([NORTH, SOUTH]))
    assert found.median_m.tolist() == [12] and found.low_m.tolist() == [12] and found.high_m.tolist() == [12]
    assert found.sections_n.tolist() == [5]


@pytest.mark.parametrize("rows", [[NORTH], [NORTH, shapely.box(0, -80, 100, -40)], [shapely.box(0, -5, 100, 5)]])
def test_no_facade_on_both_sides_within_reach(rows):
    found = facade_widths(STREET, np.array(rows))
    assert np.isnan(found.median_m).all() and found.sections_n.tolist() == [0]


def test_nearest_building_counts():
    behind = shapely.box(0, 20, 100, 29)
    assert facade_widths(STREET, np.array([behind, NORTH, SOUTH])).median_m.tolist() == [12]


def test_quartiles_of_the_cross_sections():
    # sections at 10, 30, 50, 70, 90: to the north 1, 2, 3, 4, 5 m
    steps = [shapely.box(20 * k, k + 1, 20 * k + 20, 15) for k in range(5)]
    found = facade_widths(STREET, np.array([*steps, SOUTH]))
    assert (found.low_m[0], found.median_m[0], found.high_m[0]) == pytest.approx((9, 10, 11))


def test_short_street_has_one_section_and_order_is_kept():
    streets = shapely.from_wkt(["LINESTRING (0 500, 100 500)", "LINESTRING (40 0, 44 0)", "LINESTRING (0 0, 0 0)"])
    found = facade_widths(streets, np.array([NORTH, SOUTH]))
    np.testing.assert_array_equal(found.median_m, [np.nan, 12, np.nan])
    assert found.sections_n.tolist() == [0, 1, 0]


def test_parts_of_a_street_count_together():
    street = shapely.from_wkt(["MULTILINESTRING ((0 0, 20 0), (80 0, 100 0))"])
    assert facade_widths(street, np.array([NORTH, SOUTH])).sections_n.tolist() == [2]


def test_cancel():
    with pytest.raises(Cancelled):
        facade_widths(STREET, np.array([NORTH]), progress=Progress(cancelled=lambda: True))


@settings(deadline=None, max_examples=30)
@given(st.floats(0, 2 * math.pi), st.floats(-1e5, 1e5))
def test_turning_and_shifting_change_nothing(angle, shift):
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])

    def move(geometry):
        return shapely.transform(np.array(geometry), lambda xy: xy @ turn.T + shift)

    assert facade_widths(move(STREET), move([NORTH, SOUTH])).median_m[0] == pytest.approx(12, abs=1e-6)
