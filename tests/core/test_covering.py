"""Choosing sites: what is proved holds against trying every choice; the solver can be stopped, and may be missing."""

import itertools
import math
import sys
import threading
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.covering import (
    best_sites,
    coverage_of,
    fewest_sites,
    greedy,
    greedy_best,
    greedy_fewest,
    programme,
    rank,
)
from urban_profiling_plugin.core.covering.coverage import improve, lowest_rows
from urban_profiling_plugin.core.covering.relaxation import bound_with, fewest_with, relax, ruled_out
from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.solver import programme as solver


def cover_of(reach, weight):
    """Return the coverage of a matrix (sites, people) of zeros and ones."""
    site, person = np.nonzero(np.array(reach))
    return coverage_of(site, person, np.array(weight, dtype=float), len(reach))


def best_of_all(reach, weight, sites_n):
    """Return the best value of any choice, and every choice that has it, by trying them all."""
    reach, weight = np.array(reach, dtype=bool), np.array(weight, dtype=float)
    values = {c: weight[reach[list(c)].any(axis=0)].sum() for c in itertools.combinations(range(len(reach)), sites_n)}
    best = max(values.values())
    return best, [choice for choice, value in values.items() if math.isclose(value, best)]


TRAP = [[1, 1, 0, 0, 0], [0, 0, 1, 1, 0], [0, 1, 1, 0, 1]]
TRAP_WEIGHT = [4, 5, 5, 4, 1]
"""Greedy takes site 2 (11) first and ends at 15; sites 0 and 1 serve 18."""


def instances(largest=6, people=9):
    shape = st.tuples(st.integers(2, largest), st.integers(1, people))
    return shape.flatmap(
        lambda s: st.tuples(
            st.lists(st.lists(st.integers(0, 1), min_size=s[1], max_size=s[1]), min_size=s[0], max_size=s[0]),
            st.lists(st.integers(0, 20), min_size=s[1], max_size=s[1]),
            st.integers(1, s[0]),
        )
    )


def random_city(seed, sites_n, people_n, radius):
    """Return the coverage of people in a square by sites within a straight distance."""
    random = np.random.default_rng(seed)
    sites, people = random.uniform(0, 1, (sites_n, 2)), random.uniform(0, 1, (people_n, 2))
    near = np.hypot(*(sites[:, None] - people[None]).transpose(2, 0, 1)) <= radius
    site, person = np.nonzero(near)
    return coverage_of(site, person, random.integers(1, 9, people_n).astype(float), sites_n)


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_people_with_the_same_sites_are_one_group():
    cover = cover_of([[1, 1, 0, 1], [1, 1, 0, 0]], [2, 3, 9, 4])
    assert sorted(cover.weight.tolist()) == [4, 5]
    assert cover.value(np.array([1])) == 5
    assert cover.value(np.array([0, 1])) == 9


def test_who_has_no_weight_is_left_out():
    assert len(cover_of([[1, 1], [1, 0]], [0, 0]).weight) == 0
    assert greedy(cover_of([[1, 1], [1, 0]], [0, 0]), 1).tolist() == [0]


def test_greedy_walks_into_the_trap_and_exact_does_not():
    cover = cover_of(TRAP, TRAP_WEIGHT)
    assert greedy(cover, 2).tolist() == [2, 0]
    assert cover.value(greedy(cover, 2)) == 15
    found = best_sites(cover, 2)
    assert (sorted(found.chosen.tolist()), found.value, found.gap_pct) == ([0, 1], 18, 0)
    assert rank(cover, found.chosen).tolist() == [0, 1]


def test_greedy_is_held_against_the_bound_of_the_linear_programme():
    # three sites, each serving two of three people of one: half of each site serves everyone, 1.5 sites for 3 people
    triangle = cover_of([[1, 1, 0], [0, 1, 1], [1, 0, 1]], [1, 1, 1])
    found = greedy_best(triangle, 1)
    assert (found.value, found.bound) == (2, pytest.approx(2))
    trap = greedy_best(cover_of(TRAP, TRAP_WEIGHT), 2)
    assert (trap.value, trap.bound) == (15, pytest.approx(18))
    assert trap.gap_pct == pytest.approx(100 * 3 / 18)
    # seven sites and people, each site serving three, any two sites sharing one (the Fano plane)
    lines = [(0, 1, 2), (0, 3, 4), (0, 5, 6), (1, 3, 5), (1, 4, 6), (2, 3, 6), (2, 4, 5)]
    fano = cover_of([[int(p in line) for p in range(7)] for line in lines], [1] * 7)
    assert greedy_best(fano, 2).value == 5
    assert greedy_best(fano, 2).bound == pytest.approx(6)  # 2/7 of each site
    assert best_sites(fano, 2).value == best_sites(fano, 2).bound == 5


def test_ties_go_to_the_lowest_number():
    cover = cover_of([[1, 1, 0], [1, 1, 0], [0, 0, 1], [0, 0, 1]], [1, 1, 1])
    assert greedy(cover, 2).tolist() == [0, 2]
    assert sorted(best_sites(cover, 2).chosen.tolist()) == [0, 2]
    assert sorted(lowest_rows(cover, np.array([1, 3])).tolist()) == [0, 2]
    # 0.1 + 0.2 is not 0.3: what differs by rounding alone is equal
    assert greedy(cover_of([[0, 0, 1], [1, 1, 0]], [0.1, 0.2, 0.3]), 1).tolist() == [0]


def test_sites_that_add_nothing_make_up_the_number():
    found = best_sites(cover_of([[0, 0], [1, 1], [0, 0], [1, 0]], [1, 1]), 3)
    assert (sorted(found.chosen.tolist()), found.value, found.gap_pct) == ([0, 1, 2], 2, 0)


def test_all_sites():
    found = best_sites(cover_of(TRAP, TRAP_WEIGHT), 9)
    assert (sorted(found.chosen.tolist()), found.value, found.gap_pct) == ([0, 1, 2], 19, 0)


def test_fewest_sites_by_hand():
    cover = cover_of(TRAP, TRAP_WEIGHT)
    found = fewest_sites(cover, 16)
    assert (sorted(found.chosen.tolist()), found.value, found.bound) == ([0, 1], 2, 2)
    assert len(greedy_fewest(cover, 16).chosen) == 3
    assert greedy_fewest(cover, 16).bound == 2
    assert greedy_fewest(cover, 16).gap_pct == pytest.approx(50)
    assert fewest_sites(cover, 11).chosen.tolist() == [2]
    assert sorted(fewest_sites(cover, 19).chosen.tolist()) == [0, 1, 2]


def test_of_the_fewest_sites_those_that_serve_most():
    cover = cover_of([[1, 1, 0], [0, 1, 1], [0, 0, 1]], [1, 4, 2])
    assert fewest_sites(cover, 2).chosen.tolist() == [1]


# --- against every choice ---------------------------------------------------------------------------------------------


@settings(max_examples=150, deadline=None)
@given(instances())
def test_order_of_greedy_best_and_bounds(instance):
    reach, weight, sites_n = instance
    cover = cover_of(reach, weight)
    best, choices = best_of_all(reach, weight, sites_n)
    found, first = best_sites(cover, sites_n), greedy_best(cover, sites_n)
    assert found.value == pytest.approx(best)
    assert found.bound == pytest.approx(best)
    assert tuple(sorted(found.chosen.tolist())) in choices
    assert len(set(found.chosen.tolist())) == sites_n
    assert found.value >= first.value - 1e-9
    assert first.value >= (1 - 1 / math.e) * found.value - 1e-9
    assert first.bound >= best - 1e-6
    assert cover.value(greedy(cover, sites_n)) == pytest.approx(first.value)


@settings(max_examples=100, deadline=None)
@given(instances(), st.floats(0.05, 1))
def test_fewest_sites_against_every_choice(instance, share):
    reach, weight, _ = instance
    cover = cover_of(reach, weight)
    enough = share * float(cover.weight.sum())
    if enough <= 0:
        return
    fewest = next(n for n in range(1, len(reach) + 1) if best_of_all(reach, weight, n)[0] >= enough - 1e-9)
    found, first = fewest_sites(cover, enough), greedy_fewest(cover, enough)
    assert (found.value, found.bound, len(found.chosen)) == (fewest, fewest, fewest)
    assert cover.value(found.chosen) == pytest.approx(best_of_all(reach, weight, fewest)[0])
    assert first.bound <= fewest <= len(first.chosen)
    assert cover.value(first.chosen) >= enough - 1e-6


@settings(max_examples=100, deadline=None)
@given(instances(), st.integers(0, 99))
def test_any_prices_prove_a_bound_and_rule_out_no_better_choice(instance, seed):
    reach, weight, sites_n = instance
    cover = cover_of(reach, weight)
    best, choices = best_of_all(reach, weight, sites_n)
    prices = np.random.default_rng(seed).uniform(0, 1, len(cover.weight)) * cover.weight
    assert bound_with(cover, sites_n, prices) >= best - 1e-9
    must, never = ruled_out(cover, sites_n, prices, best - 0.5)
    for choice in choices:
        assert set(np.flatnonzero(must)) <= set(choice)
        assert not set(np.flatnonzero(never)) & set(choice)
    enough = 0.7 * float(cover.weight.sum())
    if enough > 0:
        fewest = next(n for n in range(1, len(reach) + 1) if best_of_all(reach, weight, n)[0] >= enough - 1e-9)
        assert fewest_with(cover, enough, prices) <= fewest


@settings(max_examples=60, deadline=None)
@given(instances())
def test_value_grows_with_the_number_and_gains_fall(instance):
    reach, weight, _ = instance
    cover = cover_of(reach, weight)
    values = [best_sites(cover, n).value for n in range(1, len(reach) + 1)]
    assert (np.diff(values) >= -1e-9).all()
    order = rank(cover, np.arange(len(reach)))
    gains = np.diff([0.0] + [cover.value(order[: n + 1]) for n in range(len(reach))])
    assert (np.diff(gains) <= 1e-9).all()


# --- cities that need the solver --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hard():
    """Return a case whose linear programme is not whole, so that prices alone do not close it."""
    return random_city(seed=4, sites_n=120, people_n=2500, radius=0.13)


def test_solver_and_bounds_agree_with_scipy_on_the_whole_programme(hard):
    import scipy.optimize
    import scipy.sparse

    groups_n, sites_n = hard.groups.shape
    chosen = best_sites(hard, 12, time.monotonic() + 60)
    rows = scipy.sparse.hstack([-hard.groups, scipy.sparse.identity(groups_n)])
    number = scipy.sparse.csr_matrix(np.r_[np.ones(sites_n), np.zeros(groups_n)])
    limits = np.r_[np.zeros(groups_n), 12]
    cost = np.r_[np.zeros(sites_n), -hard.weight]
    linear = scipy.optimize.linprog(cost, scipy.sparse.vstack([rows, number]), limits, bounds=(0, 1), method="highs")
    assert greedy_best(hard, 12).bound == pytest.approx(-linear.fun)
    assert -linear.fun > chosen.value + 1  # or it shows nothing about the solver
    whole = scipy.optimize.milp(
        cost,
        integrality=np.r_[np.ones(sites_n), np.zeros(groups_n)],
        bounds=scipy.optimize.Bounds(0, 1),
        constraints=scipy.optimize.LinearConstraint(scipy.sparse.vstack([rows, number]), -np.inf, limits),
    )
    assert chosen.value == pytest.approx(-whole.fun)
    assert chosen.gap_pct == 0


def test_no_time_gives_the_best_found_and_its_gap(hard):
    found = best_sites(hard, 12, time.monotonic() - 1)
    assert found.value >= hard.value(greedy(hard, 12))
    assert found.gap_pct > 0
    assert found.bound >= best_sites(hard, 12).value


def test_fewest_without_time_is_between_its_bound_and_greedy(hard):
    enough = 0.5 * hard.weight.sum()
    found, proved = fewest_sites(hard, enough, time.monotonic() - 1), fewest_sites(hard, enough)
    assert found.bound <= proved.value <= found.value <= len(greedy(hard, hard.sites_n, enough=enough))
    assert hard.value(found.chosen) >= enough - 1e-6
    assert proved.gap_pct == 0


def test_exchanges_only_improve(hard):
    start = np.arange(12)
    assert hard.value(improve(hard, start)) > hard.value(start)
    assert hard.value(lowest_rows(hard, start)) >= hard.value(start) - 1e-6


def test_prices_come_near_the_linear_programme(hard):
    start = greedy(hard, 12)
    assert relax(hard, 12, start).bound == pytest.approx(greedy_best(hard, 12).bound, rel=2e-3)


def test_older_scipy_still_proves_a_gap(hard, monkeypatch):
    monkeypatch.setattr(programme, "can_solve_whole", lambda: False)
    monkeypatch.setattr(programme, "can_price", lambda: False)
    found = best_sites(hard, 12)
    assert 0 < found.gap_pct < 2
    assert greedy_best(hard, 12).bound >= found.value


# --- the solver as a program of its own -------------------------------------------------------------------------------


def solved_apart(monkeypatch):
    monkeypatch.setattr(solver, "_HERE", -1)


def test_apart_and_here_agree(hard, monkeypatch):
    def ends():
        return time.monotonic() + 30

    here = programme.solve(hard, 12, False, ends())
    solved_apart(monkeypatch)
    apart = programme.solve(hard, 12, False, ends())
    assert bound_with(hard, 12, np.clip(apart["prices"], 0, hard.weight)) == pytest.approx(
        bound_with(hard, 12, np.clip(here["prices"], 0, hard.weight))
    )
    whole = programme.solve(hard, 12, True, ends())
    assert whole["proved"]
    assert hard.value(np.flatnonzero(whole["x"] > 0.5)) == pytest.approx(float(whole["bound"]))


def test_cancel_stops_the_solver_at_once_and_leaves_no_process(monkeypatch):
    import subprocess

    started = []

    class Watched(subprocess.Popen):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            started.append(self)

    monkeypatch.setattr(solver.subprocess, "Popen", Watched)
    solved_apart(monkeypatch)
    random = np.random.default_rng(0)  # people at random near sites at random: hours of work
    cover = cover_of(random.uniform(0, 1, (300, 2000)) < 0.03, random.integers(1, 50, 2000))
    asked = threading.Event()
    timer = threading.Timer(1.5, asked.set)
    timer.start()
    with pytest.raises(Cancelled):
        programme.solve(cover, 15, True, time.monotonic() + 60, Progress(cancelled=asked.is_set))
    assert [process.returncode not in (None, 0) for process in started] == [True]  # ended, and not by itself


def test_deadline_ends_the_solver(monkeypatch):
    solved_apart(monkeypatch)
    monkeypatch.setattr(solver, "_GRACE_S", 0.0)
    random = np.random.default_rng(0)
    cover = cover_of(random.uniform(0, 1, (300, 2000)) < 0.03, random.integers(1, 50, 2000))
    assert programme.solve(cover, 15, True, time.monotonic() + 0.2) == {}


@pytest.mark.parametrize("python", [None, "/no/such/python", sys.executable])
def test_without_a_program_of_its_own_it_works_here_and_says_so(hard, monkeypatch, python):
    said = []
    solved_apart(monkeypatch)
    monkeypatch.setattr(solver, "interpreter", lambda: python)
    if python == sys.executable:  # it starts, and fails
        monkeypatch.setattr(solver.highs, "__name__", "no.such.module")
    found = programme.solve(hard, 12, False, time.monotonic() + 30, Progress(warn=lambda text: said.append(str(text))))
    assert "prices" in found
    assert len(said) == 1 and "works inside QGIS" in said[0]


def test_interpreter_is_python_also_where_the_program_is_qgis(monkeypatch, tmp_path):
    assert solver.interpreter() == sys.executable
    (tmp_path / "bin").mkdir()
    (tmp_path / "python3.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "qgis-bin.exe"))
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path / "apps" / "Python312"))
    assert solver.interpreter() is None
    (tmp_path / "apps" / "Python312").mkdir(parents=True)
    (tmp_path / "apps" / "Python312" / "python.exe").touch()
    assert solver.interpreter() == str(tmp_path / "apps" / "Python312" / "python.exe")
