"""Areas that overlap: no small one is what the others leave of each other or of the city."""

import numpy as np
import pytest

from urban_profiling_plugin.core.disclosure import hide_small_cells
from urban_profiling_plugin.core.shared_people import SharedPeople


def pairs(cover):
    """Return (point, area) of points that stand for the columns of a mask, sorted by point."""
    point, area = np.nonzero(cover.T)
    return point, area


def test_nobody_in_several_areas():
    point, area = pairs(np.array([[1, 1, 0], [0, 0, 1]]))
    assert SharedPeople.of(point, area, np.array([5.0, 6.0, 7.0]), 2) is None
    point, area = pairs(np.array([[1, 1, 0], [1, 0, 1]]))
    assert SharedPeople.of(point, area, np.array([0.0, 6.0, 7.0]), 2) is None  # only an empty home is


def test_a_district_less_its_neighbourhoods():
    """Neighbourhoods of 3 and 97 and their district; far away 50 and 60. The district and 97 would leave the 3."""
    cover = np.array([[1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    people = np.array([3.0, 97.0, 50.0, 60.0])
    counts = (cover @ people)[:, None]
    shared = SharedPeople.of(*pairs(cover), people, 5)
    hidden = hide_small_cells(counts, counts[:, :, None], np.array([0]), 5, shared)
    assert hidden.counts[:, 0].tolist() == [True, False, True, True, False]
    alone = hide_small_cells(counts, counts[:, :, None], np.array([0]))
    assert alone.counts[:, 0].tolist() == [True, False, False, True, False]


@pytest.mark.parametrize("seed", range(60))
def test_no_combination_of_published_areas_and_the_city_gives_a_small_one_back(seed):
    rng = np.random.default_rng(seed)
    areas_n, points_n = int(rng.integers(2, 8)), int(rng.integers(2, 12))
    cover = rng.random((areas_n, points_n)) < 0.4
    people = rng.choice([0.0, 1, 2, 4, 9, 30, 80], points_n)
    counts = (cover @ people)[:, None]
    shared = SharedPeople.of(*pairs(cover), people, areas_n)
    hidden = hide_small_cells(counts, np.empty((areas_n, 1, 0)), np.array([0]), 5, shared).counts[:, 0]
    assert hidden[(counts[:, 0] > 0) & (counts[:, 0] < 5)].all()
    counted = cover.any(axis=0) & (people > 0)
    known = np.vstack([cover[~hidden], np.ones(points_n)])[:, counted]
    for row in np.flatnonzero((counts[:, 0] > 0) & (counts[:, 0] < 5)):
        own = cover[row, counted]
        told = np.linalg.matrix_rank(np.vstack([known, own])) == np.linalg.matrix_rank(known)
        assert not told or own.all()  # an area with everyone is the city
