"""Sites worked out by hand; the shares before and after are those of public space access; what is wrong is said."""

import itertools
import math

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.disclosure import SmallCells
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.public_space_access import public_space_access
from urban_profiling_plugin.core.public_space.public_space_sites import public_space_sites
from urban_profiling_plugin.core.public_space.site_choice import Goal
from urban_profiling_plugin.core.public_space.street_access import Walking
from urban_profiling_plugin.core.solver import programme

UTM = pyproj.CRS.from_epsg(32628)


def frame(shapes, title="layer", crs=UTM, **columns):
    geometry = np.array([shapely.box(*s) if isinstance(s, tuple) else s for s in shapes] + [None], dtype=object)[:-1]
    made = {
        k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
        for k, v in columns.items()
    }
    return Frame(geometry, made, crs, name=title)


def homes(*xy, **columns):
    return frame([shapely.Point(*c) for c in xy], "homes", **columns)


def plots(*at, **columns):
    """Return candidates of 20 m by 20 m along the street, from these x on."""
    return frame([(x, 0, x + 20, 20) for x in at], "plots", **columns)


STREET = frame([shapely.LineString([(0, 0), (9000, 0)])], "streets")


def run(candidates, people, sites_n=None, streets=STREET, **options):
    goal = {key: options.pop(key) for key in ("target_pct", "weight_field", "method", "time_limit_s") if key in options}
    field = "people" if people.find("people") else None
    options = {"population_field": field, "small_cells": SmallCells(suppress=False), **options}
    return public_space_sites(candidates, streets, people, goal=Goal(sites_n, **goal), **options)


def column(result, name="newly_served"):
    return result.layers["OUTPUT"].columns[name].tolist()


def by_name(result, name):
    return dict(zip(column(result, "name"), column(result, name)))


def said(result, text):
    return any(text in str(note) for note in result.notes)


TRAP = plots(1000, 2000, 1500, name=["west", "east", "middle"])
TRAP_HOMES = homes((700, 0), (1270, 0), (1770, 0), (2300, 0), (1520, 0), people=[4, 5, 5, 4, 1])
"""The middle plot serves most (11), but west and east together serve more (18) than it and one of them (15)."""


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_exact_by_hand():
    result = run(TRAP, TRAP_HOMES, 2)
    assert by_name(result, "rank") == {"west": 1, "east": 2}
    assert by_name(result, "newly_served") == {"west": 9, "east": 9}
    assert by_name(result, "cumulative_pct") == pytest.approx({"west": 100 * 9 / 19, "east": 100 * 18 / 19})
    expected = {"SERVED_BEFORE_PCT": 0, "SERVED_AFTER_PCT": 100 * 18 / 19, "GAP_PCT": 0, "CHOSEN_N": 2}
    assert result.figures == pytest.approx(expected)
    assert said(result, "Proved: no other choice")


def test_greedy_by_hand():
    result = run(TRAP, TRAP_HOMES, 2, method="greedy")
    assert by_name(result, "rank") == {"middle": 1, "west": 2}
    assert by_name(result, "newly_served") == {"middle": 11, "west": 4}
    assert result.figures["GAP_PCT"] == pytest.approx(100 * (18 - 15) / 18)
    assert said(result, "greedy") and not said(result, "Proved")


def test_distance_holds_at_equality():
    # the plot's street begins 20 m before it and ends 20 m after it
    result = run(plots(1000), homes((580, 0), (579, 0), (1440, 0), (1441, 0), (1010, 10)), 1)
    assert column(result) == [3]
    assert column(run(plots(1000), homes((579, 0)), 1, distance_m=401.0)) == [1]


def test_existing_spaces_count():
    parks = frame([(1000, 0, 1020, 20), (2000, 0, 2020, 20)], "parks", access=["public", "fee"])
    result = run(TRAP, TRAP_HOMES, 1, existing=parks)  # west is as good as built, the park in the east costs a fee
    assert by_name(result, "rank") == {"east": 1}
    assert by_name(result, "newly_served") == {"east": 9}
    assert result.figures["SERVED_BEFORE_PCT"] == pytest.approx(100 * 9 / 19)
    assert result.figures["SERVED_AFTER_PCT"] == pytest.approx(100 * 18 / 19)
    assert by_name(result, "cumulative_pct")["east"] == pytest.approx(100 * 18 / 19)


def test_which_existing_spaces_count_is_asked_of_the_same_rule():
    parks = frame([(1000, 0, 1020, 20)], "parks", access=["unknown"], status=["check"])
    assert run(TRAP, TRAP_HOMES, 1, existing=parks).figures["SERVED_BEFORE_PCT"] == 0
    counting = {"count_unknown_access": True, "count_check": True}
    assert run(TRAP, TRAP_HOMES, 1, existing=parks, **counting).figures["SERVED_BEFORE_PCT"] > 0
    assert run(TRAP, TRAP_HOMES, 1, existing=parks, min_area_m2=401, **counting).figures["SERVED_BEFORE_PCT"] == 0
    assert said(run(TRAP, TRAP_HOMES, 1, existing=parks), "0 of 1 spaces of “parks” count")


def test_empty_layer_of_existing_spaces_is_said():
    result = run(TRAP, TRAP_HOMES, 1, existing=frame([], "parks"))
    assert result.figures["SERVED_BEFORE_PCT"] == 0
    assert said(result, "“parks” is empty")


def test_favouring_a_group_changes_the_choice():
    people = homes((1000, 0), (5000, 0), people=[100, 40], poor=[2, 30])
    candidates = plots(1000, 5000, name=["rich", "poor"])
    assert column(run(candidates, people, 1), "name") == ["rich"]
    favoured = run(candidates, people, 1, weight_field="poor")
    assert column(favoured, "name") == ["poor"]
    assert column(favoured) == [40]  # newly served are people, all of them
    assert column(favoured, "poor_newly_served") == [30]
    assert favoured.figures["SERVED_AFTER_PCT"] == pytest.approx(100 * 40 / 140)
    assert said(favoured, "ranked, and a target is measured, by the field “poor”")


def test_rank_follows_the_group_to_favour():
    people = homes((1000, 0), (5000, 0), people=[100, 40], poor=[2, 30])
    result = run(plots(1000, 5000, name=["rich", "poor"]), people, 2, weight_field="poor")
    assert by_name(result, "rank") == {"rich": 2, "poor": 1}


def test_groups_are_counted_for_each_site():
    people = homes((700, 0), (1270, 0), (2300, 0), people=[10, 20, 30], women=[6, 9, 20])
    result = run(TRAP, people, 2, group_fields=["women"])
    assert by_name(result, "women_newly_served") == {"west": 15, "east": 20}


def test_target_takes_the_fewest_sites():
    result = run(TRAP, TRAP_HOMES, target_pct=80)
    assert by_name(result, "rank") == {"west": 1, "east": 2}
    assert result.figures["SERVED_AFTER_PCT"] >= 80
    assert (result.figures["GAP_PCT"], result.figures["CHOSEN_N"]) == (0, 2)
    assert said(result, "Proved: fewer than 2 sites do not reach 80 %")
    greedy = run(TRAP, TRAP_HOMES, target_pct=80, method="greedy")
    assert (greedy.figures["CHOSEN_N"], greedy.figures["GAP_PCT"]) == (3, pytest.approx(50))


def test_output_keeps_rows_fields_and_crs():
    candidates = plots(1000, 2000, 1500, name=["west", "east", "middle"], Rank=[7, 8, 9]).to_crs(
        pyproj.CRS.from_epsg(4326)
    )
    candidates = Frame(candidates.geometry, candidates.columns, candidates.crs, np.array([30, 20, 10]), "plots")
    people = homes((1010, 0), (2010, 0), people=[1, 5])
    made = run(candidates, people, 2).layers["OUTPUT"]
    assert made.crs.to_epsg() == 4326
    assert made.ids.tolist() == [30, 20]
    assert list(made.columns) == ["name", "rank", "newly_served", "cumulative_pct", "suppressed"]
    assert made.columns["rank"].tolist() == [2, 1]


def test_only_wanted_layers_are_made():
    assert set(run(TRAP, TRAP_HOMES, 1).layers) == {"OUTPUT", "UNCONNECTED"}
    assert set(run(TRAP, TRAP_HOMES, 1, wanted=("OUTPUT",)).layers) == {"OUTPUT"}


# --- areas ------------------------------------------------------------------------------------------------------------


def test_only_people_in_areas_count():
    areas = frame([(0, -50, 1600, 50), (8000, 0, 9000, 10)], "districts")
    result = run(TRAP, TRAP_HOMES, 1, areas=areas)
    assert by_name(result, "newly_served") == {"west": 9}  # of the middle's eleven people five live outside
    assert result.figures["SERVED_AFTER_PCT"] == pytest.approx(90)
    table = result.layers["AREAS_OUTPUT"].columns
    assert table["population"].tolist() == [10, 0]
    assert table["served_pct"][0] == table["newly_served_pct"][0] == pytest.approx(90)
    assert table["served_before_pct"][0] == 0
    assert math.isnan(table["served_pct"][1])
    assert said(result, "9 people (2 features) live outside “districts”")


# --- the same as public space access ----------------------------------------------------------------------------------


def city(seed):
    """Return a random city: a grid of streets with gaps, homes, parks of which not all count, and plots."""
    random = np.random.default_rng(seed)
    lines = [shapely.LineString([(x, y), (x + 150, y)]) for x in range(0, 1500, 150) for y in range(0, 1501, 150)]
    lines += [shapely.LineString([(x, y), (x, y + 150)]) for x in range(0, 1501, 150) for y in range(0, 1500, 150)]
    streets = frame([line for line in lines if random.uniform() < 0.8], "streets")

    def squares(n, title, **columns):
        corner, size = random.uniform(0, 1400, (n, 2)), random.uniform(5, 60, n)
        return frame([(x, y, x + s, y + s) for (x, y), s in zip(corner, size)], title, **columns)

    access = random.choice(["public", "fee"], 3).tolist()
    parks = squares(3, "parks", access=access, status=["potential"] * 3)
    candidates = squares(9, "plots", access=["public"] * 9, status=["potential"] * 9, name=[f"p{n}" for n in range(9)])
    people = homes(*random.uniform(-50, 1550, (150, 2)), people=random.integers(0, 9, 150).tolist())
    return streets, parks, candidates, people


def together(parks, chosen):
    columns = {name: np.concatenate([parks.columns[name], chosen.columns[name]]) for name in ("access", "status")}
    return Frame(np.concatenate([parks.geometry, chosen.geometry]), columns, UTM, name="all")


def access_pct(spaces, streets, people, **options):
    return public_space_access(spaces, streets, people, population_field="people", **options).figures["ACCESS_PCT"]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9), st.sampled_from(["exact", "greedy"]), st.sampled_from([150.0, 400.0]))
def test_before_and_after_are_those_of_public_space_access(seed, sites_n, method, distance_m):
    streets, parks, candidates, people = city(seed)
    how = {"distance_m": distance_m, "walking": Walking(minimum_component_m=300)}
    result = run(candidates, people, sites_n, streets, existing=parks, method=method, **how)
    before, after = result.figures["SERVED_BEFORE_PCT"], result.figures["SERVED_AFTER_PCT"]
    assert before == pytest.approx(access_pct(parks, streets, people, **how))
    assert after == pytest.approx(access_pct(together(parks, result.layers["OUTPUT"]), streets, people, **how))
    newly, cumulative = np.array(column(result)), np.array(column(result, "cumulative_pct"))
    everyone = people.columns["people"].sum()
    assert newly.sum() == pytest.approx((after - before) / 100 * everyone)
    order = np.argsort(column(result, "rank"))
    assert sorted(column(result, "rank")) == list(range(1, sites_n + 1))
    assert cumulative[order] == pytest.approx(before + 100 * np.cumsum(newly[order]) / everyone)
    assert (np.diff(newly[order]) <= 1e-9).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 3))
def test_no_choice_of_sites_has_more_access(seed, sites_n):
    streets, parks, candidates, people = city(seed)
    how = {"distance_m": 250.0, "walking": Walking(minimum_component_m=300)}
    candidates = candidates.take(np.arange(5))
    best = run(candidates, people, sites_n, streets, existing=parks, **how)
    others = [
        access_pct(together(parks, candidates.take(np.array(choice))), streets, people, **how)
        for choice in itertools.combinations(range(5), sites_n)
    ]
    assert best.figures["SERVED_AFTER_PCT"] == pytest.approx(max(others))
    assert best.figures["GAP_PCT"] == 0


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10_000))
def test_more_sites_never_serve_fewer(seed):
    streets, parks, candidates, people = city(seed)
    walking = Walking(minimum_component_m=300)
    after = [
        run(candidates, people, n, streets, existing=parks, walking=walking).figures["SERVED_AFTER_PCT"]
        for n in range(1, 6)
    ]
    assert (np.diff(after) >= -1e-9).all()


def test_gates_belong_to_existing_spaces_alone():
    parks = frame([(1000, 0, 1100, 100)], "parks")
    gates = homes((1100, 90))
    people = homes((580, 0), (1110, 0))
    plot = plots(1100)  # nearer to the gate than the park is
    with_gates = run(plot, people, 1, existing=parks, entrances=gates)
    assert with_gates.figures["SERVED_BEFORE_PCT"] == access_pct_of(parks, people, gates) == 50
    assert run(plot, people, 1, existing=parks).figures["SERVED_BEFORE_PCT"] == 100


def access_pct_of(parks, people, gates):
    return public_space_access(parks, STREET, people, population_field=None, entrances=gates).figures["ACCESS_PCT"]


# --- what may be wrong ------------------------------------------------------------------------------------------------


def test_more_sites_than_candidates():
    result = run(TRAP, TRAP_HOMES, 7)
    assert sorted(column(result, "rank")) == [1, 2, 3]
    assert said(result, "7 sites are asked for, but “plots” has 3 candidates: all of them are chosen")
    assert result.figures["GAP_PCT"] == 0


def test_number_and_target_both_given():
    result = run(TRAP, TRAP_HOMES, 1, target_pct=80)
    assert result.figures["CHOSEN_N"] == 2
    assert said(result, "80 %): it decides how many sites there are, and the number of sites (1) is not used")


def test_neither_number_nor_target_means_five():
    assert run(plots(*range(0, 8000, 1000)), homes((10, 0)), None).figures["CHOSEN_N"] == 5


def test_target_that_cannot_be_reached_names_the_best():
    people = homes((1010, 0), (2010, 0), (8000, 0), people=[1, 1, 1])
    with pytest.raises(UrbanProfilingError, match=r"target of 90 % cannot be reached: all 3 .* from 0.00 % to 66.66 %"):
        run(TRAP, people, target_pct=90)
    assert run(TRAP, people, target_pct=66.66).figures["CHOSEN_N"] == 2


def test_target_that_is_reached_needs_no_site():
    parks = frame([(1000, 0, 1020, 20)], "parks")
    result = run(TRAP, TRAP_HOMES, target_pct=47, existing=parks)
    assert (len(result.layers["OUTPUT"]), result.figures["CHOSEN_N"], result.figures["GAP_PCT"]) == (0, 0, 0)
    assert result.figures["SERVED_AFTER_PCT"] == result.figures["SERVED_BEFORE_PCT"] > 47
    assert said(result, "no site is needed")
    assert list(result.layers["OUTPUT"].columns) == ["name", "rank", "newly_served", "cumulative_pct", "suppressed"]


def test_candidates_over_existing_spaces_and_over_each_other_are_named():
    parks = frame([(1010, 0, 1200, 20), (2020, 0, 2100, 20)], "parks")  # the second touches a plot
    candidates = plots(1000, 1015, 2000, 1000, 4000)
    result = run(candidates, homes((1300, 0), (2300, 0), (4000, 0)), 2, existing=parks)
    assert said(result, "1 candidates are drawn again where another is (features 3)")
    assert said(result, "2 candidates overlap each other (features 0, 1)")
    assert said(result, "3 candidates overlap open spaces of “parks” (features 0, 1, 3)")
    assert result.layers["OUTPUT"].ids.tolist() == [0, 4]  # site 0 adds nobody, and is the first of those
    assert said(result, "1 of the chosen sites bring nobody within reach who was not already (features 0)")


def test_chosen_sites_over_each_other_are_named():
    candidates = frame([(1000, 0, 1700, 20), (1600, 0, 2300, 20)], "plots")
    result = run(candidates, homes((800, 0), (2500, 0)), 2)
    assert said(result, "Chosen sites of rank 1, 2 overlap each other")


def test_a_double_adds_nobody():
    result = run(plots(1000, 1000, 3000), homes((1000, 0), (1001, 0), (3000, 0)), 2)
    assert result.layers["OUTPUT"].ids.tolist() == [0, 2]


def test_candidates_that_no_street_reaches_are_listed_and_serve_those_inside():
    candidates = frame([(1000, 200, 1100, 300), (3000, 0, 3020, 20)], "plots")
    result = run(candidates, homes((1050, 250), (1060, 250), (3000, 0)), 2)
    assert result.layers["UNCONNECTED"].ids.tolist() == [0]
    assert said(result, "have no usable street within 100 m and serve nobody outside them (features 0)")
    assert said(result, "2 people (2 features) live farther than 100 m from a usable street")
    assert column(result) == [2, 1]


def test_nobody_to_serve_is_refused():
    people = homes((1000, 0), (2000, 0), people=[0, 0], poor=[0, 0])
    with pytest.raises(UrbanProfilingError) as caught:
        run(TRAP, people, 1, weight_field="poor")
    assert "“people” adds up to 0" in str(caught.value) and "“poor” adds up to 0" in str(caught.value)
    with pytest.raises(UrbanProfilingError, match="“people” adds up to 0"):
        run(TRAP, homes((1000, 0), (8000, 0), people=[0, 4]), 1, areas=frame([(0, -9, 3000, 9)], "district"))


def test_bad_weights_and_counts_are_said_at_once():
    people = homes((1000, 0), (2000, 0), (3000, 0), people=[1, -4, 2], poor=["2", "-1", "many"])
    with pytest.raises(UrbanProfilingError) as caught:
        run(TRAP, people, 1, weight_field="poor")
    text = str(caught.value)
    assert "“people” is negative in features 1" in text
    assert "“poor” is negative in features 1" in text
    assert "“poor” is not a number in features 2" in text


def test_empty_weights_count_as_nobody_and_are_said():
    people = homes((1000, 0), (5000, 0), people=[9, 1], poor=[None, 1])
    result = run(plots(1000, 5000), people, 1, weight_field="poor")
    assert result.layers["OUTPUT"].ids.tolist() == [1]
    assert said(result, "the field poor is empty in 1 of 2 features; taken as 0")


def test_weight_that_is_the_population_changes_nothing():
    assert run(TRAP, TRAP_HOMES, 2, weight_field="people").figures == run(TRAP, TRAP_HOMES, 2).figures


def test_what_cannot_be_asked():
    for options, text in (
        ({"sites_n": 0}, "number of sites must be 1 or more"),
        ({"target_pct": 0}, "must be above 0 % and at most 100 %; 0 was"),
        ({"target_pct": 101}, "at most 100 %; 101 was"),
        ({"sites_n": 1, "time_limit_s": 0}, "time limit must be above 0"),
        ({"sites_n": 1, "method": "best"}, "must be one of exact, greedy"),
        ({"sites_n": 1, "distance_m": 0.0}, "walking distance"),
    ):
        with pytest.raises(UrbanProfilingError, match=text):
            run(TRAP, TRAP_HOMES, **options)


def test_layers_apart_and_empty_are_refused():
    with pytest.raises(UrbanProfilingError, match="“streets” and “plots” do not overlap"):
        run(plots(90_000), TRAP_HOMES, 1)
    with pytest.raises(UrbanProfilingError, match="“plots” is empty"):
        run(frame([], "plots"), TRAP_HOMES, 1)


def test_bad_geometry_is_repaired_or_left_out_and_said():
    bow = shapely.Polygon([(1000, 0), (1020, 20), (1020, 0), (1000, 20)])
    parts = shapely.MultiPolygon([shapely.box(2000, 0, 2010, 9), shapely.box(5000, 0, 5010, 9)])
    candidates = frame([None, bow, parts, shapely.LineString([(0, 0), (1, 1)])], "plots", name=list("abcd"))
    result = run(candidates, homes((1000, 0), (2000, 0), (5000, 0)), 2)
    assert by_name(result, "newly_served") == {"b": 1, "c": 2}
    assert said(result, "1 invalid geometries were repaired (features 1)")
    assert said(result, "2 features without a usable geometry were left out (features 0, 3)")


def test_homes_without_a_place_are_left_out_and_said():
    result = run(plots(1000), frame([shapely.Point(1000, 0), None], "homes", people=[3, 4]), 1)
    assert result.figures["SERVED_AFTER_PCT"] == 100
    assert said(result, "1 features without a usable geometry")


# --- time, memory, cancel ---------------------------------------------------------------------------------------------


def test_tiny_time_limit_gives_a_choice_and_its_gap(monkeypatch):
    from urban_profiling_plugin.core.covering import exact

    # 200 plots and homes along a street serve in chains: the linear programme is whole, one step of prices is not
    random = np.random.default_rng(3)
    people = homes(*[(x, 0) for x in random.uniform(0, 9000, 400)], people=random.integers(1, 9, 400).tolist())
    candidates = plots(*random.uniform(0, 8900, 60))
    slow = run(candidates, people, 8, time_limit_s=1e-6)
    best = run(candidates, people, 8)
    assert best.figures["GAP_PCT"] == 0
    assert slow.figures["GAP_PCT"] > 0
    assert slow.figures["SERVED_AFTER_PCT"] <= best.figures["SERVED_AFTER_PCT"]
    assert said(slow, "The search ended at the time limit of 1e-06 seconds")
    short = run(candidates, people, target_pct=70, time_limit_s=1e-6)
    assert said(short, "The search ended at the time limit") or short.figures["GAP_PCT"] == 0
    monkeypatch.setattr(exact.programme, "can_solve_whole", lambda: False)
    monkeypatch.setattr("urban_profiling_plugin.core.public_space.site_choice.can_solve_whole", lambda: False)
    assert said(run(candidates, people, 8, time_limit_s=1e-6), "older than 1.9")


def test_the_same_again():
    streets, parks, candidates, people = city(1)
    walking = Walking(minimum_component_m=300)
    first, second = (run(candidates, people, 4, streets, existing=parks, walking=walking) for _ in range(2))
    assert column(first, "name") == column(second, "name")
    assert first.figures == second.figures


@pytest.mark.parametrize("after", [0, 3, 10, 30])
def test_cancel(after):
    asked = itertools.count()
    progress = Progress(cancelled=lambda: next(asked) >= after)
    with pytest.raises(Cancelled):
        run(TRAP, TRAP_HOMES, 2, progress=progress)


# --- small numbers ----------------------------------------------------------------------------------------------------


def test_small_numbers_are_hidden_with_what_would_give_them_away():
    people = homes((1000, 0), (3000, 0), (5000, 0), (7000, 0), people=[50, 20, 3, 40])
    candidates = plots(1000, 3000, 5000, 7000, name=["a", "b", "c", "d"])
    result = run(candidates, people, 4, small_cells=SmallCells())
    newly, cumulative = by_name(result, "newly_served"), by_name(result, "cumulative_pct")
    assert (newly["a"], newly["d"]) == (50, 40)
    assert math.isnan(newly["b"]) and math.isnan(newly["c"])  # 3 people, and the next smallest
    assert math.isnan(cumulative["b"])  # with it and the figure after, c would follow
    assert [cumulative[name] for name in "adc"] == pytest.approx([100 * 50 / 113, 100 * 90 / 113, 100])
    assert by_name(result, "suppressed") == {"a": False, "b": True, "c": True, "d": False}
    assert said(result, "Counts under 5 people, and what would give them away, are hidden for 2 sites")
    shown = run(candidates, people, 4)
    assert by_name(shown, "newly_served") == {"a": 50, "b": 20, "c": 3, "d": 40}
    assert not any(column(shown, "suppressed"))


def test_small_numbers_of_a_group_are_hidden():
    people = homes((1000, 0), (3000, 0), (5000, 0), people=[50, 20, 30], old=[9, 2, 8])
    made = run(plots(1000, 3000, 5000), people, 3, group_fields=["old"], small_cells=SmallCells())
    assert column(made) == [50, 20, 30]
    assert [math.isnan(value) for value in column(made, "old_newly_served")] == [False, True, True]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=6), st.integers(0, 30))
def test_no_published_figure_gives_a_hidden_number_back(served, had):
    """Two tables that agree in all that is published: so many people moved from one hidden site to another."""
    people = homes(*[(1000 * n + 500, 0) for n in range(len(served))], people=served)
    if not sum(served):
        return
    result = run(plots(*[1000 * n + 500 for n in range(len(served))]), people, len(served), small_cells=SmallCells())
    hidden = np.isnan(column(result))
    newly = np.array(served, dtype=float)[result.layers["OUTPUT"].ids]
    if hidden.any() and len(served) > 1:
        assert hidden.sum() >= 2
    order = np.argsort(column(result, "rank"))
    shares = np.array(column(result, "cumulative_pct"))[order]
    sums = np.cumsum(newly[order])
    # every published cumulative share must be a sum of published numbers, and of all hidden ones or none
    for at in np.flatnonzero(~np.isnan(shares)):
        inside = hidden[order][: at + 1].sum()
        assert inside in (0, hidden.sum())
        assert shares[at] == pytest.approx(100 * sums[at] / sum(served))


def test_solver_is_not_needed_for_small_cases(monkeypatch):
    monkeypatch.setattr(programme, "interpreter", lambda: pytest.fail("a program was started"))
    assert run(TRAP, TRAP_HOMES, 2).figures["GAP_PCT"] == 0
