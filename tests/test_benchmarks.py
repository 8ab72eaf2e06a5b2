"""The benchmarks' arithmetic: what is called a ratio, growth, met or missed."""

import math

import pytest

from benchmarks.figures import Measurement, figures, growth
from benchmarks.measure import alternate, growth_exponent, ratio
from benchmarks.report import report


def measured(benchmark, group, size, case, *seconds, **more):
    rounds = [{"seconds": value, "cpu": value, **more} for value in seconds]
    return Measurement(benchmark, group, f"city_{size}", size, case, rounds, 100.0)


def test_cases_take_turns_and_the_first_round_is_not_counted():
    calls = []
    found = alternate({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, budget_s=60)
    assert len(found["a"]) == len(found["b"]) == 7
    assert calls[:6] == ["a", "b", "b", "a", "a", "b"]
    assert len(calls) == 16


def test_without_time_for_a_second_round_the_first_counts():
    found = alternate({"a": lambda: {"read": 1.5}}, budget_s=0)
    assert len(found["a"]) == 1
    assert found["a"][0]["read"] == 1.5


def test_ratio_is_the_median_of_pairs():
    assert ratio([2, 30, 6], [1, 10, 2]) == 3


@pytest.mark.parametrize("power", [1.0, 1.2, 2.0])
def test_growth_exponent(power):
    sizes = [50_000, 200_000, 500_000]
    assert math.isclose(growth_exponent(sizes, [3e-6 * size**power for size in sizes]), power)


def test_growth_needs_two_sizes():
    assert growth_exponent([5, 5], [1.0, 1.0]) is None


def by_name(found):
    return {figure.name: figure for figure in figures(found)}


def test_reading_is_held_against_raw_arrow():
    found = [
        measured("reading", "geometry and numbers", 9, "plugin, core", 1.4, 1.4),
        measured("reading", "geometry and numbers", 9, "plugin, from a QGIS layer", 1.6, 1.6),
        measured("reading", "geometry and numbers", 9, "raw OGR Arrow", 1.0, 1.0),
    ]
    core, layer = figures(found)
    assert (core.value, core.met) == (1.4, True)
    assert (layer.value, layer.met) == (1.6, False)
    assert "MISSED" in report(found, [core, layer], [], {})


def test_a_peer_that_was_stopped_gives_a_lower_bound():
    found = [
        measured("catchment", "3000 sources", 9, "plugin, core", 1.0),
        measured("catchment", "3000 sources", 9, "native service area", 40.0, finished_pct=25.0),
    ]
    (figure,) = figures(found)
    assert (figure.value, figure.target, figure.met, figure.bound) == (40.0, 30.0, True, True)
    assert "> 40.00" in report(found, [figure], [], {})


def test_estimates_of_damage_are_not_to_be_slower_than_the_native_chain():
    found = [
        measured("damage_estimates", "cost", 9, case, seconds)
        for case, seconds in (("plugin, end to end", 2.0), ("native chain", 1.0))
    ]
    (figure,) = figures(found)
    assert (figure.value, figure.target, figure.met) == (0.5, 1.0, False)


def test_the_damage_overlay_has_a_target_without_and_one_with_buildings():
    found = [
        measured("damage_overlay", group, 9, case, seconds)
        for group, ours in (("areas", 5.0), ("areas and buildings", 10.0))
        for case, seconds in (("plugin, end to end", ours), ("native chain", 15.0))
    ]
    alone, both = figures(found)
    assert (alone.value, alone.target, alone.met) == (3.0, 4.0, False)
    assert (both.value, both.target, both.met) == (1.5, 1.0, True)


def test_chain_adds_its_steps():
    found = [
        measured(
            "chain", step, size, "plugin, end to end", seconds * size,
            read=size, write=size, core=seconds * size, core_cpu=seconds * size**1.5,
        )
        for size in (10, 100)
        for step, seconds in (("streetland", 3.0), ("publicspaceshare", 5.0))
    ]  # fmt: skip
    figure = by_name(found)
    assert figure["chain, city_100: share of the time spent in reading and writing"].value == 50.0
    assert figure["chain, city_100: peak memory of the hungriest step"].value == 100.0
    grown = {one.name: one for one in growth(found)}
    assert math.isclose(grown["chain, all steps: plugin, core"].clock, 1.0)
    assert math.isclose(grown["chain, all steps: plugin, core"].processor, 1.5)
    assert not grown["chain, all steps: plugin, core"].met
    assert grown["chain, streetland: plugin, end to end"].met


def test_files_of_their_own_have_no_growth():
    found = [measured("osm_import", "x", size, "plugin, core", 1.0) for size in (0, 0)]
    assert growth(found) == []


def test_sites_are_held_against_seconds_and_the_proved_gap():
    found = [
        measured("sites", "5 sites", 200_000, "plugin, greedy", 4.0, gap_pct=1.5),
        measured("sites", "5 sites", 200_000, "plugin, exact", 5.0, 61.0, 62.0, gap_pct=0.2),
        measured("sites", "20 sites", 200_000, "plugin, exact", 90.0, gap_pct=0.2),
        measured("sites", "5 sites", 500_000, "plugin, greedy", 40.0, gap_pct=1.5),
    ]
    assert [(figure.value, figure.met) for figure in figures(found)] == [(4.0, True), (61.0, False), (0.2, False)]
