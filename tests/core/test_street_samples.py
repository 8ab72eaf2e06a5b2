"""Sampled street land: what a circle holds, and whether estimate and standard error are true."""

import math

import numpy as np
import pytest
import shapely

from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.street_samples import sample_circles, sampled_share, street_m2_in
from urban_profiling_plugin.core.public_space.street_union import join_streets, union_by_tile

SIDE_M = 3_000.0
CITY = shapely.box(0, 0, SIDE_M, SIDE_M)


def test_circles_have_the_area_asked_for():
    circles = sample_circles(shapely.box(0, 0, 2000, 1000), 10, 10, seed=1)
    # 2 km² and 10 per km²: 20 circles, two in each of ten replicates
    assert len(circles.circles) == 20 and np.bincount(circles.replicate).tolist() == [2] * 10
    np.testing.assert_allclose(shapely.area(circles.circles), 100_000)
    assert shapely.bounds(circles.circles[0])[2] - circles.centres[0].x == pytest.approx(178.412, abs=0.3)


def test_points_outside_are_dropped_and_circles_cut():
    half = shapely.Polygon([(0, 0), (4000, 0), (0, 4000)])
    circles = sample_circles(half, 10, 10, seed=3)
    assert 60 <= len(circles.circles) <= 100  # half of 160
    assert shapely.contains(half, circles.centres).all()
    np.testing.assert_allclose(circles.sample_m2, shapely.area(shapely.intersection(circles.circles, half)))
    assert circles.sample_m2.min() < 99_000 and circles.sample_m2.max() == pytest.approx(100_000)


def test_few_points_are_still_one_in_each_replicate():
    assert len(sample_circles(shapely.box(0, 0, 100, 100), 1, 1, seed=1).circles) == 10


def test_street_land_in_circles():
    circles = shapely.buffer(shapely.points([[0, 0], [100, 0], [900, 900]]), [10, 10, 10])
    pieces = np.array([shapely.box(-50, -1, 0, 1), shapely.box(0, -1, 95, 1), shapely.box(-2, 5, 2, 6)])
    direct = shapely.area(shapely.intersection(circles, shapely.union_all(pieces)))
    np.testing.assert_allclose(street_m2_in(circles, pieces), direct)
    assert street_m2_in(circles, np.empty(0, dtype=object)).tolist() == [0, 0, 0]
    with pytest.raises(Cancelled):
        street_m2_in(circles, pieces, Progress(cancelled=lambda: True))


def test_mean_and_error_by_hand():
    # replicate means 0.10, 0.12, ... 0.28: sd (ddof 1) = 0.02 * sqrt(55 / 6)
    replicate = np.repeat(np.arange(10), 2)
    ratio = 0.10 + 0.02 * replicate + np.tile([0.01, -0.01], 10)
    found = sampled_share(ratio * 50, np.full(20, 50.0), replicate)
    assert found.share_pct == pytest.approx(19)
    assert found.standard_error == pytest.approx(2 * math.sqrt(55 / 6) / math.sqrt(10))


def test_ratios_are_averaged_not_areas():
    found = sampled_share(np.array([1.0, 90.0]), np.array([10.0, 100.0]), np.array([0, 1]))
    assert found.share_pct == pytest.approx((10 + 90) / 2)


def test_replicate_without_a_point_leaves_the_error_unknown():
    found = sampled_share(np.ones(9), np.full(9, 4.0), np.arange(9))
    assert found.share_pct == 25 and math.isnan(found.standard_error) and found.empty_replicates_n == 1
    nothing = sampled_share(np.empty(0), np.empty(0), np.empty(0, dtype=int))
    assert math.isnan(nothing.share_pct) and nothing.empty_replicates_n == 10


@pytest.fixture(scope="module")
def pieces():
    """Return a street every 100 m in both directions, each stretch of its own width: 4 to 16 m."""
    random = np.random.default_rng(20)
    at = np.arange(-50.0, SIDE_M + 51.0, 100.0)
    a, b = (part.ravel() for part in np.meshgrid(at, at))
    across = shapely.linestrings(np.stack([np.column_stack([a, b]), np.column_stack([a + 100, b])], axis=1))
    along = shapely.linestrings(np.stack([np.column_stack([a, b]), np.column_stack([a, b + 100])], axis=1))
    lines = np.concatenate([across, along])
    streets = join_streets(lines, random.uniform(4, 16, len(lines)))
    return np.array([piece for _, piece in union_by_tile(streets, CITY, 125.0)], dtype=object)


def test_two_hundred_seeds(pieces):
    full_pct = 100 * shapely.area(pieces).sum() / CITY.area
    found = []
    for seed in range(200):
        circles = sample_circles(CITY, 10, 10, seed)
        found.append(sampled_share(street_m2_in(circles.circles, pieces), circles.sample_m2, circles.replicate))
    estimates = np.array([share.share_pct for share in found])
    errors = np.array([share.standard_error for share in found])
    assert full_pct == pytest.approx(18.9, abs=0.5)
    assert estimates.mean() == pytest.approx(full_pct, abs=0.1)
    assert math.sqrt((errors**2).mean()) == pytest.approx(estimates.std(ddof=1), rel=0.2)
