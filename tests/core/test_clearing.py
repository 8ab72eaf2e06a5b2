"""Orders of clearing against every order there is, on small networks drawn at random and worked out by hand."""

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core import solver
from urban_profiling_plugin.core.clearing import Blockage, Groups, best_order, choose_order, greedy_order, reduced
from urban_profiling_plugin.core.clearing.best_order import MAX_PARTS
from urban_profiling_plugin.core.clearing.choice import measure
from urban_profiling_plugin.core.clearing.moats import least_waiting, moats_of, most_back
from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress


def network(touches, offers, people, costs, on_parts=None, part_offers=None, needs=None):
    """Return islands 0, 1, ... with services and people, joined by parts that touch them."""
    islands_n, parts_n = len(offers), len(touches)
    links = [(part, island) for part, islands in enumerate(touches) for island in islands]
    part, island = np.array(links, dtype=np.int64).reshape(-1, 2).T
    offers = np.array([*offers, *(part_offers or [0] * parts_n)], dtype=np.int64)
    blockage = Blockage(islands_n, np.array(costs, dtype=float), part, island, offers)
    count = np.array([*people, *(on_parts or [0] * parts_n)], dtype=float)
    place = np.flatnonzero(count > 0)
    ever = blockage.offered(np.ones(parts_n, dtype=bool)) if needs is None else np.array(needs, dtype=np.int64)
    return blockage, Groups(place, ever[place], count[place])


def waiting(blockage, groups, order):
    """Return people brought back and the cost spent while people wait, by simulation without union-find."""
    cut = blockage.lacking(groups)
    spent, lost, left = 0.0, 0.0, groups.people[cut].sum()
    cleared = np.zeros(blockage.parts_n, dtype=bool)
    for part in order:
        lost += blockage.cost[part] * left
        spent += blockage.cost[part]
        cleared[part] = True
        left = groups.people[cut & blockage.lacking(groups, cleared)].sum()
    return groups.people[cut].sum() - left, lost


def every_order(blockage, groups, budget):
    """Return the best of all orders of all sets of parts: most people, then least waiting."""
    found = [(0.0, 0.0)]
    for size in range(1, blockage.parts_n + 1):
        for order in itertools.permutations(range(blockage.parts_n), size):
            if blockage.cost[list(order)].sum() <= budget + 1e-9:
                people, lost = waiting(blockage, groups, order)
                found.append((-people, lost))
    people, lost = min(found)
    return -people, lost


# --- by hand ---


def test_one_part_at_a_time_is_misled_where_a_chain_is_not():
    # 0 has the clinic; nobody at 1, 100 people at 2 behind it; 10 people at 3, next to 0
    blockage, groups = network([(0, 1), (1, 2), (0, 3)], [1, 0, 0, 0], [0, 0, 100, 10], [1, 1, 5])
    choice = choose_order(blockage, groups, exact=False)
    assert choice.order.tolist() == [0, 1, 2]
    assert choice.gap_pct == 0
    # the part with most people for its cost first, one part at a time, would clear 2 before 0 and 1
    assert waiting(blockage, groups, [0, 1, 2])[1] < waiting(blockage, groups, [2, 0, 1])[1]


def test_a_trunk_is_worth_all_its_branches():
    # each branch alone is worse than island 4, both together are better
    touches = [(0, 1), (1, 2), (1, 3), (0, 4)]
    blockage, groups = network(touches, [1, 0, 0, 0, 0], [0, 0, 20, 20, 19], [6, 1, 1, 6])
    choice = choose_order(blockage, groups, exact=False)
    assert choice.order.tolist() == [0, 1, 2, 3]
    assert choice.gap_pct == 0


def test_of_two_ways_to_a_place_only_the_cheaper_one_is_cleared():
    blockage, groups = network([(0, 1), (0, 1)], [1, 0], [0, 50], [7, 3])
    choice = choose_order(blockage, groups)
    assert (choice.order.tolist(), choice.deciding_n) == ([1], 1)


def test_a_part_between_streets_that_are_joined_anyway_decides_nothing():
    blockage, groups = network([(0,), (0, 1)], [1, 0], [5, 50], [1, 9])
    assert choose_order(blockage, groups).order.tolist() == [1]


def test_people_on_a_blocked_part_wait_for_it():
    blockage, groups = network([(0, 1)], [1, 1], [5, 5], [4], on_parts=[30])
    choice = choose_order(blockage, groups)
    assert choice.order.tolist() == [0]
    assert waiting(blockage, groups, choice.order) == (30, 120)


def test_a_facility_on_a_blocked_part_serves_once_it_is_cleared():
    blockage, groups = network([(0, 1)], [0, 0], [10, 20], [4], part_offers=[1])
    assert choose_order(blockage, groups).order.tolist() == [0]


def test_parts_in_a_row_are_cleared_from_the_open_side():
    blockage, groups = network([(2, 3), (1, 2), (0, 1)], [1, 0, 0, 0], [0, 0, 0, 9], [1, 1, 1])
    choice = choose_order(blockage, groups)
    assert (choice.order.tolist(), choice.deciding_n) == ([2, 1, 0], 1)


def test_two_services_that_lie_apart_are_brought_together():
    # bit 1 at island 0, bit 2 at island 2; everyone needs both
    blockage, groups = network([(0, 1), (1, 2)], [1, 0, 2], [10, 20, 30], [5, 5])
    choice = choose_order(blockage, groups, exact=False)
    assert sorted(choice.order.tolist()) == [0, 1]
    assert waiting(blockage, groups, choice.order)[0] == 60


def test_one_place_reaches_three_services_three_ways():
    touches = [(0, 1), (0, 2), (0, 3)]
    blockage, groups = network(touches, [0, 1, 2, 4], [100, 0, 0, 0], [2, 3, 4])
    assert sorted(choose_order(blockage, groups, exact=False).order.tolist()) == [0, 1, 2]


def test_a_budget_buys_most_people_not_the_best_price():
    # by people for their cost island 1 comes first, and then island 2 is too dear
    blockage, groups = network([(0, 1), (0, 2)], [1, 0, 0], [0, 50, 100], [1, 10])
    assert choose_order(blockage, groups, budget=10).order.tolist() == [1]
    assert choose_order(blockage, groups, budget=10, exact=False).order.tolist() == [1]
    assert choose_order(blockage, groups, budget=11).order.tolist() == [0, 1]
    assert choose_order(blockage, groups, budget=0.5).order.tolist() == []


def test_the_gap_is_that_of_waiting():
    # a way to island 2 of cost 4 that passes nobody, one of cost 5 that passes island 1, which the greedy order clears
    # anyway: it does not foresee that
    touches = [(0, 2), (0, 1), (1, 2)]
    blockage, groups = network(touches, [1, 0, 0], [0, 12, 100], [4, 3, 2])
    net = reduced(blockage, groups)
    greedy, best = measure(net, greedy_order(net)), best_order(net)
    choice = choose_order(blockage, groups, exact=False)
    assert choice.gap_pct == pytest.approx(100 * (greedy[1] - best.waiting) / best.waiting)


def test_beyond_the_limit_the_best_is_not_looked_for():
    n = 10
    touches = [(0, island) for island in range(1, n + 1)] * 2
    on_parts = [1] * (2 * n)
    blockage, groups = network(touches, [1, *[0] * n], [0, *range(1, n + 1)], [1] * n + [9] * n, on_parts)
    choice = choose_order(blockage, groups)
    assert choice.order[:n].tolist() == list(range(n - 1, -1, -1))
    assert (choice.is_best, choice.deciding_n, choice.searched_n) == (False, 2 * n, 2 * n)
    # moats of 1 around each island and of 8 more around each dearer part, where the order spends 9
    first, then = 75 + 64 + 54 + 45 + 37 + 30 + 24 + 19 + 15 + 12, 10 * 11 / 2
    assert choice.gap_pct == choice.given_gap_pct == pytest.approx(100 * then / (first + 8 * then))
    with pytest.raises(ValueError, match=f"20 parts are more than {MAX_PARTS}"):
        best_order(reduced(blockage, groups))


def test_moats_by_hand():
    # 0 has the clinic; two ways of 4 and 6 to island 1 with 10 people, somebody lives on the latter; 1 more to island
    # 2 with 30 people; apart from them a way of 5 to island 3 with 20
    touches = [(0, 1), (0, 1), (1, 2), (0, 3)]
    blockage, groups = network(touches, [1, 0, 0, 0], [0, 10, 30, 20], [4, 6, 1, 5], [0, 1, 0, 0])
    net = reduced(blockage, groups)
    moats = moats_of(net, 1)
    # 1 around each of the islands 1 and 2, as they are apart from each other; around both 3 more, as then the way of 4
    # bears no more; in that of island 1, 2 around the part of 6; 5 around island 3
    people = {place: number for place, _, number in net.groups}
    widths = {number: moats.cost[moats.around[place]] for place, number in people.items()}
    assert (widths, sum(moats.cost)) == ({10: 1, 30: 1, 20: 5, 1: 2}, 12)
    # the outer moat, then island 2, island 1, island 3 and the part, where nobody is really brought back for 2
    assert moats.least_waiting(people) == 61 * 3 + 61 * 1 + 31 * 1 + 21 * 5 + 1 * 2
    assert best_order(net).waiting == 61 * 4 + 51 * 1 + 21 * 5 + 1 * 6
    assert moats.most_people(people, 7.5) == 40 + 20 * 2.5 / 5


def test_where_there_is_one_way_to_each_place_the_best_order_of_many_parts_is_known():
    n = 300
    touches = [(0, island) for island in range(1, n + 1)]
    blockage, groups = network(touches, [1, *[0] * n], [0, *range(1, n + 1)], [1] * n)
    choice = choose_order(blockage, groups)
    assert choice.order.tolist() == list(range(n - 1, -1, -1))
    assert (choice.gap_pct, choice.is_best, choice.deciding_n, choice.searched_n) == (0, True, n, 0)
    # within a budget parts are chosen, not only put in order
    within = choose_order(blockage, groups, budget=n / 2)
    assert within.order.tolist() == list(range(n - 1, n // 2 - 1, -1))
    assert (within.gap_pct, within.given_gap_pct, within.searched_n) == (0, 0, n)


def knapsack(n):
    """Return n islands, each with one way, of which within a budget the best together are not the best one by one."""
    rng = np.random.default_rng(n)
    cost = rng.integers(20, 60, n)
    people = cost + rng.integers(1, 9, n)
    return network([(0, island) for island in range(1, n + 1)], [1, *[0] * n], [0, *people.tolist()], cost.tolist())


def most_in(costs, people, budget):
    """Return the most people of the knapsack problem, by the table of what each whole cost buys."""
    table = np.zeros(budget + 1)
    for cost, value in zip(costs.astype(int), people):
        table[cost:] = np.maximum(table[cost:], table[: budget + 1 - cost] + value)
    return table[-1]


@pytest.mark.parametrize("budget", [100, 311, 605])
def test_the_best_of_many_parts_within_a_budget_is_found_and_proved(budget):
    blockage, groups = knapsack(30)
    choice = choose_order(blockage, groups, budget=budget)
    best = most_in(blockage.cost, groups.people, budget)
    people = waiting(blockage, groups, choice.order)[0]
    assert (people, choice.given_gap_pct) == (best, 0)
    assert blockage.cost[choice.order].sum() <= budget
    greedy = choose_order(blockage, groups, budget=budget, exact=False)
    worse = waiting(blockage, groups, greedy.order)[0]
    assert (
        choice.gap_pct == greedy.gap_pct == greedy.given_gap_pct == pytest.approx(100 * (best - worse) / best, abs=1e-3)
    )
    # of the parts chosen those come first that bring back most people for their cost
    ratio = (groups.people / blockage.cost)[choice.order]
    assert (np.diff(ratio) <= 0).all()


def test_without_time_or_solver_the_gap_is_to_a_bound(monkeypatch):
    blockage, groups = knapsack(30)
    late = choose_order(blockage, groups, budget=311, time_limit_s=1e-9)
    monkeypatch.setattr(solver, "can_solve_whole", lambda: False)
    old = choose_order(blockage, groups, budget=311)
    # islands apart from each other may be reached in part: those with most people for their cost fill the budget
    best_first = np.argsort(-groups.people / blockage.cost)
    spent = np.cumsum(blockage.cost[best_first])
    share = np.clip((311 - spent + blockage.cost[best_first]) / blockage.cost[best_first], 0, 1)
    bound = (share * groups.people[best_first]).sum()
    for choice in (late, old):
        people = waiting(blockage, groups, choice.order)[0]
        assert choice.gap_pct == choice.given_gap_pct == pytest.approx(100 * (1 - people / bound))


def test_who_is_too_far_for_the_budget_is_in_no_bound(monkeypatch):
    monkeypatch.setattr(solver, "can_solve_whole", lambda: False)
    # island 2 costs 8 + 3, more than there is; islands 1 and 3 cost 8 and 9
    blockage, groups = network([(0, 1), (1, 2), (0, 3)], [1, 0, 0, 0], [0, 5, 100, 1], [8, 3, 9])
    choice = choose_order(blockage, groups, budget=10, exact_parts=-1)
    assert choice.order.tolist() == [0]
    assert choice.given_gap_pct == pytest.approx(100 * (1 - 5 / (5 + 2 / 9)))


def test_a_cancel_ends_the_search_within_a_budget():
    from urban_profiling_plugin.core.clearing.most_people import most_people

    blockage, groups = knapsack(30)
    with pytest.raises(Cancelled):
        stop = Progress(cancelled=lambda: True)
        most_people(reduced(blockage, groups), 311, time.monotonic() + 20, progress=stop)


def test_parts_on_loops_beside_branches():
    # a loop to islands 1 and 2, and a branch over island 3 to island 4 whose parts come before, between and after
    touches = [(0, 1), (1, 2), (0, 2), (0, 3), (3, 4)]
    people = [0, 30, 40, 25, 10]
    blockage, groups = network(touches, [1, 0, 0, 0, 0], people, [3, 1, 5, 2, 9], [0, 5, 5, 0, 0])
    choice = choose_order(blockage, groups)
    assert (choice.searched_n, choice.deciding_n) == (3, 5)
    assert waiting(blockage, groups, choice.order) == pytest.approx(every_order(blockage, groups, np.inf))


def test_nobody_cut_off_needs_no_order():
    blockage, groups = network([(0, 1)], [1, 1], [5, 5], [1])
    choice = choose_order(blockage, groups)
    assert (choice.order.tolist(), choice.gap_pct, choice.deciding_n) == ([], 0.0, 0)


def test_a_cancel_ends_the_search():
    with pytest.raises(Cancelled):
        choose_order(*network([(0, 1)], [1, 0], [0, 5], [1]), progress=Progress(cancelled=lambda: True))


# --- against every order ---


@st.composite
def networks(draw, services=1, most_islands=6, most_parts=5):
    islands_n, parts_n = draw(st.integers(2, most_islands)), draw(st.integers(1, most_parts))
    island = st.integers(0, islands_n - 1)
    touches = draw(st.lists(st.lists(island, min_size=1, max_size=3, unique=True), min_size=parts_n, max_size=parts_n))
    bits = st.integers(0, 2**services - 1)
    offers = draw(st.lists(bits, min_size=islands_n, max_size=islands_n))
    part_offers = draw(st.lists(st.sampled_from([0, 0, 0, 1]), min_size=parts_n, max_size=parts_n))
    people = draw(st.lists(st.sampled_from([0, 0, 1, 2, 10, 100]), min_size=islands_n, max_size=islands_n))
    on_parts = draw(st.lists(st.sampled_from([0, 0, 3]), min_size=parts_n, max_size=parts_n))
    costs = draw(st.lists(st.sampled_from([0, 1, 1, 2, 3, 7.5]), min_size=parts_n, max_size=parts_n))
    return network(touches, offers, people, costs, on_parts, part_offers)


@settings(max_examples=80, deadline=None)
@given(networks(), st.sampled_from([np.inf, 1.0, 3.0, 8.0]))
def test_the_best_order_is_the_best_of_all_orders(drawn, budget):
    people, lost = every_order(*drawn, budget)
    choice = choose_order(*drawn, budget=None if np.isinf(budget) else budget)
    assert waiting(*drawn, choice.order) == pytest.approx((people, lost))
    assert choice.is_best
    assert drawn[0].cost[choice.order].sum() <= budget + 1e-9


@settings(max_examples=40, deadline=None)
@given(networks(services=2), st.sampled_from([np.inf, 3.0]))
def test_the_best_order_of_several_services_is_the_best_of_all_orders(drawn, budget):
    people, lost = every_order(*drawn, budget)
    choice = choose_order(*drawn, budget=None if np.isinf(budget) else budget)
    assert waiting(*drawn, choice.order) == pytest.approx((people, lost))


@settings(max_examples=150, deadline=None)
@given(networks(services=2), st.sampled_from([0.0, 1.0, 3.0, 8.0, 100.0]))
def test_the_programme_brings_back_as_many_as_the_best_of_all_orders(drawn, budget):
    people, _ = every_order(*drawn, budget)
    choice = choose_order(*drawn, budget=budget, exact_parts=-1)
    assert waiting(*drawn, choice.order)[0] == pytest.approx(people)
    assert choice.given_gap_pct == 0
    assert drawn[0].cost[choice.order].sum() <= budget + 1e-9
    assert choice.gap_pct == pytest.approx(choose_order(*drawn, budget=budget).gap_pct, abs=1e-3)


@settings(max_examples=200, deadline=None)
@given(networks(services=2), st.sampled_from([0.0, 1.0, 3.0, 8.0, 100.0]))
def test_no_order_is_better_than_the_bounds(drawn, budget):
    net = reduced(*drawn)
    assert least_waiting(net) <= best_order(net).waiting * (1 + 1e-9)
    assert most_back(net, net.groups, budget) >= best_order(net, budget).people * (1 - 1e-9)


@settings(max_examples=100, deadline=None)
@given(networks(most_parts=10, most_islands=12))
def test_branches_set_aside_change_nothing(drawn):
    """With a budget that does not bind every set is gone through; without one the branches are blocks."""
    whole, apart = choose_order(*drawn, budget=1e6), choose_order(*drawn)
    assert waiting(*drawn, apart.order) == pytest.approx(waiting(*drawn, whole.order))
    assert apart.searched_n <= whole.searched_n


@settings(max_examples=200, deadline=None)
@given(networks(services=3), st.sampled_from([None, 3.0]))
def test_the_greedy_order_is_never_better_and_forgets_nobody(drawn, budget):
    blockage, groups = drawn
    choice = choose_order(blockage, groups, budget=budget, exact=False)
    best = choose_order(blockage, groups, budget=budget)
    mine, theirs = waiting(blockage, groups, choice.order), waiting(blockage, groups, best.order)
    assert mine[0] <= theirs[0] + 1e-9
    assert choice.gap_pct >= 0
    assert len(set(choice.order.tolist())) == len(choice.order)
    if budget is None:
        assert mine[0] == theirs[0] == groups.people[blockage.lacking(groups)].sum()
        assert mine[1] >= theirs[1] - 1e-9
        assert theirs[1] * (1 + choice.gap_pct / 100) == pytest.approx(mine[1]) or theirs[1] == 0
    else:
        assert blockage.cost[choice.order].sum() <= budget + 1e-9
        assert theirs[0] * (1 - choice.gap_pct / 100) == pytest.approx(mine[0])


@settings(max_examples=100, deadline=None)
@given(networks(services=2), st.randoms(use_true_random=False))
def test_steps_are_those_of_clearing_one_part_after_another(drawn, random):
    blockage, groups = drawn
    order = random.sample(range(blockage.parts_n), random.randint(0, blockage.parts_n))
    step = blockage.steps(groups, np.array(order, dtype=np.int64))
    for number in range(len(order) + 1):
        cleared = np.zeros(blockage.parts_n, dtype=bool)
        cleared[order[:number]] = True
        assert ((step > number) == blockage.lacking(groups, cleared)).all()


@settings(max_examples=100, deadline=None)
@given(networks(services=2), st.randoms(use_true_random=False))
def test_how_islands_are_numbered_does_not_matter(drawn, random):
    blockage, groups = drawn
    new = list(range(blockage.islands_n))
    random.shuffle(new)
    place = np.concatenate([new, blockage.islands_n + np.arange(blockage.parts_n)])
    offers = blockage.offers.copy()
    offers[place] = blockage.offers
    links = random.sample(range(len(blockage.part)), len(blockage.part))
    other = Blockage(
        blockage.islands_n, blockage.cost, blockage.part[links], np.array(new)[blockage.island][links], offers
    )
    moved = Groups(place[groups.place], groups.needs, groups.people)
    for exact in (True, False):
        orders = [choose_order(*one, exact=exact).order.tolist() for one in (drawn, (other, moved))]
        assert orders[0] == orders[1]
