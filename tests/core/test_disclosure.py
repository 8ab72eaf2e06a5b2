"""Small counts are hidden, and no sum or difference of published cells gives one back."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.disclosure import families, hide_small_cells, is_small


def test_large_cells_stay():
    counts, parts = np.array([[100.0], [80.0]]), np.array([[[50.0]], [[80.0]]])
    hidden = hide_small_cells(counts, parts, np.array([0]))
    assert not hidden.rows.any()


@pytest.mark.parametrize(
    ("served", "hidden"),
    [
        ([3.0, 40.0, 50.0], [True, True, False]),  # 3 served; the next smallest goes with it
        ([57.0, 40.0, 50.0], [True, True, False]),  # 3 of 60 not served; 40 is the next smallest of the rest
        ([0.0, 40.0, 50.0], [False, False, False]),  # nobody is not a small number
        ([60.0, 80.0, 90.0], [False, False, False]),
        ([3.0, 1.0, 50.0], [True, True, True]),  # two hidden cells, but 4 people only: one more
        ([3.0, 2.0, 50.0], [True, True, False]),  # 5 people in two cells are enough
        ([57.0, 80.0, 40.0], [True, False, True]),  # 3 of 60 not served; all 80 are served, so nobody hides the 3 there
        ([57.0, 80.0, 90.0], [True, True, False]),  # nobody else is not served: some other, else the total tells
        ([0.0, 3.0, 50.0], [False, True, True]),  # where nobody is served nobody is hidden
    ],
)
def test_by_hand(served, hidden):
    counts = np.array([[60.0], [80.0], [90.0]])
    found = hide_small_cells(counts, np.array(served)[:, None, None], np.array([0]))
    assert found.shares[:, 0].tolist() == hidden
    assert not found.counts.any()


def test_empty_areas_and_shares_of_nobody_stay():
    """Nothing is verified yet, half of the areas have no people, a few have few: the others are published."""
    counts = np.array([[0.0], [3.0], [0.0], [80.0], [90.0], [95.0], [0.0]])
    parts = np.array([[[0.0, 0.0]], [[3.0, 0.0]], [[0, 0]], [[70, 0]], [[60, 0]], [[50, 0]], [[0, 0]]])
    hidden = hide_small_cells(counts, parts, np.array([0]))
    assert hidden.counts[:, 0].tolist() == [False, True, False, True, False, False, False]
    assert hidden.shares[:, 0].tolist() == [False, True, False, True, False, False, False]


def test_small_population_hides_its_own_count_and_one_more():
    counts = np.array([[3.0], [80.0], [90.0]])
    found = hide_small_cells(counts, np.array([[[0.0]], [[40.0]], [[50.0]]]), np.array([0]))
    assert found.counts[:, 0].tolist() == [True, True, False]
    assert found.shares[:, 0].tolist() == [True, True, False]


def test_single_area_is_hidden_alone():
    assert hide_small_cells(np.array([[3.0]]), np.array([[[1.0]]]), np.array([0])).shares.all()


def test_is_small_keeps_zero_and_the_minimum():
    assert is_small(np.array([0, 1, 4, 5]), 5).tolist() == [False, True, True, False]


def test_families_of_sex_age_and_disability():
    rng = np.random.default_rng(1)
    women, men, disabled = rng.integers(0, 30, (3, 200)).astype(float)
    everyone = women + men
    child = np.floor(everyone * rng.uniform(0, 1, 200))
    table = np.column_stack([everyone, women, child, disabled, men, everyone - child])
    assert families(table).tolist() == [0, 1, 2, 3, 1, 2]
    assert families(table[:, [0, 1, 2, 3]]).tolist() == [0, 1, 2, 3]


def test_families_of_nothing():
    assert families(np.ones((3, 1))).tolist() == [0]
    assert families(np.zeros((0, 2))).tolist() == [0, 1]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 7))
def test_no_linear_combination_gives_a_hidden_cell_back(seed, areas_n):
    """Everything a reader knows, as equations in the hidden cells: none of them may be determined."""
    rng = np.random.default_rng(seed)
    women, men = rng.integers(0, 15, (2, areas_n)).astype(float)
    disabled = np.minimum(rng.integers(0, 9, areas_n), women + men).astype(float)
    counts = np.column_stack([women + men, women, men, disabled])
    served = np.floor(counts * rng.uniform(0, 1, (areas_n, 1)))
    served[:, 0] = served[:, 1] + served[:, 2]
    family = np.array([0, 1, 1, 2])
    hidden = hide_small_cells(counts, served[:, :, None], family)
    shown_small = (is_small(counts, 5) & ~hidden.counts) | (
        (is_small(served, 5) | is_small(counts - served, 5)) & ~hidden.shares
    )
    assert not shown_small.any()
    if areas_n < 2:
        return
    # unknowns: counts and served of every area and group; known: cells not hidden, city totals, women + men = everyone
    cell = {key: i for i, key in enumerate(itertools.product("cs", range(areas_n), range(4)))}
    equations = []

    def equation(*terms):
        row = np.zeros(len(cell))
        for key, factor in terms:
            row[cell[key]] += factor
        equations.append(row)

    for kind, mask in (("c", hidden.counts), ("s", hidden.shares)):
        for area in range(areas_n):
            equation(*[((kind, area, group), factor) for group, factor in ((0, 1), (1, -1), (2, -1))])
        for group in range(4):
            equation(*[((kind, area, group), 1) for area in range(areas_n)])
        for area, group in zip(*np.nonzero(~mask)):
            equation(((kind, area, group), 1))
    matrix = np.array(equations)
    free = np.linalg.svd(matrix)[2][np.linalg.matrix_rank(matrix) :]
    undetermined = np.abs(free).max(axis=0, initial=0) > 1e-9
    for kind, mask in (("c", hidden.counts), ("s", hidden.shares)):
        for area, group in zip(*np.nonzero(mask)):
            assert undetermined[cell[(kind, area, group)]], (kind, area, group)
            if kind == "s":  # the complement must not be derivable either
                row = np.zeros(len(cell))
                row[cell[("c", area, group)]], row[cell[("s", area, group)]] = 1, -1
                assert np.abs(free @ row).max(initial=0) > 1e-9
