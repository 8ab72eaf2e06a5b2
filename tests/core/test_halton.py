"""The sequence is Halton's; shifts keep it inside the unit square and differ between replicates."""

import numpy as np
import pytest

from urban_profiling_plugin.core.public_space.halton import radical_inverse, shifted_replicates


def test_first_terms_by_hand():
    np.testing.assert_allclose(radical_inverse(7, 2), [1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8, 7 / 8])
    np.testing.assert_allclose(radical_inverse(8, 3), [1 / 3, 2 / 3, 1 / 9, 4 / 9, 7 / 9, 2 / 9, 5 / 9, 8 / 9])


@pytest.mark.parametrize("base", [2, 3])
def test_each_interval_of_a_power_of_the_base_holds_one_point(base):
    cells = np.floor(radical_inverse(base**5 - 1, base) * base**5 + 1e-6).astype(int)
    assert sorted(cells) == list(range(1, base**5))


def test_replicates_are_the_same_points_shifted_modulo_one():
    points, replicate = shifted_replicates(6, 3, seed=4)
    assert replicate.tolist() == [0] * 6 + [1] * 6 + [2] * 6
    assert ((points >= 0) & (points < 1)).all()
    base = np.column_stack([radical_inverse(6, 2), radical_inverse(6, 3)])
    for number in range(3):
        shifts = (points[replicate == number] - base) % 1.0
        # the same shift for every point of a replicate, measured around the circle
        np.testing.assert_allclose(np.abs(((shifts - shifts[0] + 0.5) % 1.0) - 0.5), 0, atol=1e-12)
    assert len({tuple(np.round((points[6 * r] - base[0]) % 1.0, 9)) for r in range(3)}) == 3


def test_same_seed_same_points():
    np.testing.assert_array_equal(shifted_replicates(5, 2, 7)[0], shifted_replicates(5, 2, 7)[0])
    assert (shifted_replicates(5, 2, 7)[0] != shifted_replicates(5, 2, 8)[0]).all()
