"""The three ways to street land, on streets measured by hand and against each other."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from sample_city.street_land import Bodies, bodies, closed_form, count_points, grid_region, united

EVERYTHING = shapely.box(-1000, -1000, 1000, 1000)


def network(*streets):
    """Return streets of (text, width) as `bodies` needs them."""
    width = np.array([float(width) for _, width in streets])
    return SimpleNamespace(
        ways=np.array([shapely.from_wkt(f"LINESTRING ({text})") for text, _ in streets], dtype=object),
        width=lambda which: width,
        is_street=np.ones(len(streets), dtype=bool),
    )


def test_one_street_is_length_times_width_with_flat_ends():
    assert united(bodies(network(("0 0, 100 0", 8))), EVERYTHING).area == pytest.approx(800)


def test_a_corner_is_round_outside():
    """Two arms of 100 m: inside they share a square of half the width, outside a quarter disc joins them."""
    bend = united(bodies(network(("0 0, 100 0, 100 100", 8))), EVERYTHING)
    assert bend.area == pytest.approx(2 * 800 - 16 + math.pi * 16 / 4, abs=0.01)


def test_at_a_node_a_disc_of_half_the_second_widest():
    """A corner of 10 and 6 m: the disc has radius 3, so no bulge beyond the narrower street."""
    found = bodies(network(("-50 0, 0 0", 10), ("0 0, 0 50", 6)))
    assert found.centre.tolist() == [[0.0, 0.0]]
    assert found.radius.tolist() == [3.0]
    assert not len(bodies(network(("-50 0, 0 0", 10))).centre)


def test_closed_form_on_a_cross():
    """Two streets of 8 and 6 m crossing: both rectangles less the 48 square metres they share."""
    cross = bodies(network(("-50 0, 0 0, 50 0", 8), ("0 -50, 0 0, 0 50", 6)))
    assert closed_form(cross, (-40, -40, 40, 40)) == pytest.approx(80 * 8 + 80 * 6 - 48)
    assert united(cross, shapely.box(-40, -40, 40, 40)).area == pytest.approx(80 * 8 + 80 * 6 - 48)


def test_closed_form_refuses_what_runs_askew():
    with pytest.raises(ValueError, match="askew"):
        closed_form(bodies(network(("-50 0, 50 10", 8))), (-40, -40, 40, 40))


def test_points_agree_with_a_share_known_by_hand(small):
    """A street of 10 m through a square of 100: a tenth."""
    square = shapely.box(0, 0, 100, 100)
    street = Bodies(
        np.array([[-10.0, 50.0]]), np.array([[110.0, 50.0]]), np.array([5.0]), np.zeros((1, 2)), np.zeros(1)
    )
    halves = np.array([shapely.box(0, 0, 100, 50), shapely.box(0, 50, 100, 100)], dtype=object)
    space = np.array([shapely.box(0, 0, 100, 20)], dtype=object)
    found = count_points(small.plan, street, square, halves, space, 100_000)
    assert found.street == pytest.approx([0.1, 0.1, 0.1], abs=0.001)
    assert found.share == pytest.approx([0.5, 0.1, 0.3], abs=0.002)


def test_the_planned_grid_in_closed_form_is_the_union(small, large):
    for city in (small, large):
        region = grid_region(city.plan)
        streets = bodies(city.network)
        assert closed_form(streets, region) == pytest.approx(united(streets, shapely.box(*region)).area, rel=1e-9)
        assert (region[2] - region[0]) * (region[3] - region[1]) > 100_000


def test_points_agree_with_the_union(small_truth):
    land = small_truth["street_land"]
    points = land["by_points"]
    assert points["street_pct"] == pytest.approx(land["street_pct"], abs=2 * points["standard_error_at_most_points"])
    expected = small_truth["share"]["share_pct"]
    assert points["share_pct"] == pytest.approx(expected, abs=2 * points["standard_error_at_most_points"])


def test_low_central_high_are_in_order(small_truth):
    land = small_truth["street_land"]
    assert land["street_low_pct"] < land["street_pct"] - 1
    assert land["street_high_pct"] > land["street_pct"] + 1


def test_streets_are_as_dense_at_the_edge(large):
    """Sampled circles are clipped at the boundary: their mean is right only where the edge is like the inside."""
    boundary = large.layers["boundary"].geometry[0]
    land = united(bodies(large.network), boundary)
    shares = []
    for inner, outer in ((0, 60), (60, 180)):
        ring = shapely.difference(shapely.buffer(boundary, -inner), shapely.buffer(boundary, -outer))
        shares.append(100 * land.intersection(ring).area / ring.area)
    assert abs(shares[0] - shares[1]) < 2.5
