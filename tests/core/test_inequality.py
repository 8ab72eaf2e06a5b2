"""Gini, Palma ratio and concentration index by hand, against every pair of persons, and their invariances."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin.core.inequality import concentration_index, gini, lorenz_curve, palma_ratio


def of(people, supply):
    people, supply = np.array(people, dtype=float), np.array(supply, dtype=float)
    curve = lorenz_curve(people, supply)
    return gini(curve), palma_ratio(curve)


def test_all_have_the_same():
    assert of([10, 20, 70], [1, 2, 7]) == (pytest.approx(0), pytest.approx(0.25))


def test_one_area_has_all():
    # a tenth of the people has everything
    assert of([90, 10], [0, 5]) == (pytest.approx(0.9), None)


def test_two_halves_one_with_three_times_as_much():
    # Lorenz: (0.5, 0.25), (1, 1): area under it 0.0625 + 0.3125
    assert of([50, 50], [100, 300]) == (pytest.approx(0.25), pytest.approx((0.1 * 1.5) / (0.4 * 0.5)))


def test_palma_is_read_between_the_points_of_the_curve():
    # (0.25, 0.1), (0.75, 0.4), (1, 1): at 0.4 it is 0.19, at 0.9 it is 0.76
    assert of([1, 2, 1], [1, 3, 6])[1] == pytest.approx(0.24 / 0.19)


def concentration(people, supply, deprivation):
    return concentration_index(*(np.array(x, dtype=float) for x in (people, supply, deprivation)))


def test_concentration_by_hand():
    # ranks 1/6, 1/2, 5/6; each has 1, 2, 6, mean 3: 2/3 * 1/3 * ((-2)(-1/3) + 3(1/3)) = 10/27
    assert concentration([1, 1, 1], [1, 2, 6], [1, 2, 3]) == pytest.approx(10 / 27)
    assert concentration([1, 1, 1], [1, 2, 6], [3, 2, 1]) == pytest.approx(-10 / 27)


def test_ties_share_the_middle_rank():
    # ranks 1/3, 1/3, 5/6: 2/3 * 1/3 * ((-2)(-1/6) + (-1)(-1/6) + 3(1/3)) = 1/3, whichever of the two comes first
    assert concentration([1, 1, 1], [1, 2, 6], [5, 5, 9]) == pytest.approx(1 / 3)
    assert concentration([1, 1, 1], [2, 1, 6], [5, 5, 9]) == pytest.approx(1 / 3)
    assert concentration([1, 1, 1], [1, 2, 6], [4, 4, 4]) == pytest.approx(0)


def test_nothing_to_spread():
    assert concentration([5, 5], [0, 0], [1, 2]) is None
    assert concentration([], [], []) is None


groups = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 60), st.integers(0, 4)), min_size=1, max_size=12)


def arrays(rows):
    people, supply, deprivation = (np.array(column, dtype=float) for column in zip(*rows))
    return people, supply + (supply.sum() == 0), deprivation


@given(groups)
def test_gini_is_the_mean_difference_of_all_pairs_of_persons(rows):
    people, supply, _ = arrays(rows)
    each = np.repeat(supply / people, people.astype(int))
    pairs = np.abs(each[:, None] - each[None, :]).sum() / (2 * len(each) ** 2 * each.mean())
    assert gini(lorenz_curve(people, supply)) == pytest.approx(pairs, abs=1e-12)


@given(groups)
def test_ranked_by_supply_itself_the_concentration_index_is_gini(rows):
    people, supply, deprivation = arrays(rows)
    curve = lorenz_curve(people, supply)
    assert concentration_index(people, supply, supply / people) == pytest.approx(gini(curve), abs=1e-12)
    assert concentration_index(people, supply, -supply / people) == pytest.approx(-gini(curve), abs=1e-12)
    assert 0 <= gini(curve) < 1
    assert abs(concentration_index(people, supply, deprivation)) <= gini(curve) + 1e-12


@given(groups, st.floats(0.001, 1e6), st.floats(0.05, 0.95), st.integers(0, 10**6))
def test_units_copies_splits_and_order_do_not_matter(rows, factor, part, seed):
    people, supply, deprivation = arrays(rows)

    def figures(people, supply, deprivation):
        curve = lorenz_curve(people, supply)
        palma = palma_ratio(curve)
        return [gini(curve), -1 if palma is None else palma, concentration_index(people, supply, deprivation)]

    wanted = pytest.approx(figures(people, supply, deprivation), rel=1e-6, abs=1e-9)
    assert figures(people, supply * factor, deprivation) == wanted
    assert figures(people * factor, supply, deprivation) == wanted
    twice = [np.concatenate([values, values]) for values in (people, supply, deprivation)]
    assert figures(*twice) == wanted
    split = [np.append(v, v[0] * (1 - part)) for v in (people, supply)]
    for values in split:
        values[0] *= part
    assert figures(*split, np.append(deprivation, deprivation[0])) == wanted
    order = np.random.default_rng(seed).permutation(len(people))
    assert figures(people[order], supply[order], deprivation[order] * 3 + 7) == wanted


@given(groups)
def test_giving_from_who_has_more_to_who_has_less_lowers_gini(rows):
    people, supply, _ = arrays(rows)
    each = supply / people
    rich, poor = int(np.argmax(each)), int(np.argmin(each))
    gap = each[rich] - each[poor]
    if gap < 1e-6:
        return
    amount = 0.4 * gap / (1 / people[rich] + 1 / people[poor])
    moved = supply.copy()
    moved[rich] -= amount
    moved[poor] += amount
    assert gini(lorenz_curve(people, moved)) < gini(lorenz_curve(people, supply))
