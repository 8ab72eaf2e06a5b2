"""`publicspaceequity` against figures worked out by hand.

Four areas of 40, 30, 20 and 10 people with 100, 300, 300 and 300 m2: 2.5, 10, 15 and 30 m2 a person, 10 in the city.
Lorenz: people 0.4 0.7 0.9 1, supply 0.1 0.4 0.7 1. Trapezoids 0.02 + 0.075 + 0.11 + 0.085 = 0.29; Gini 1 - 0.58 = 0.42.
Palma: the last area is the best-off tenth (300), the first the worst-off 40 percent (100): 3.
"""

from __future__ import annotations

import itertools
import json
import random
import re

import pytest
from qgis.core import QgsProcessingException

from .shapes import box, is_determined, known

PEOPLE, SUPPLY = (40, 30, 20, 10), (100.0, 300.0, 300.0, 300.0)


@pytest.fixture
def equity(run, make_layer, rows_of):
    """Return `equity([(people, supply, more fields)...], ...)`: figures and rows."""

    def assess(given, **parameters):
        rows = [
            (box(100 * i, 0, 100 * i + 100, 100), {"name": f"a{i}", "population": people, "open_m2": supply, **more})
            for i, (people, supply, more) in enumerate(given)
        ]
        result = run(
            "publicspaceequity",
            {
                "AREAS": make_layer("Polygon", rows, name="my areas"),
                "SUPPLY_FIELD": "open_m2",
                "POPULATION_FIELD": "population",
                "OUTPUT": "memory:",
                "LORENZ": "memory:",
                **parameters,
            },
        )
        result["rows"] = rows_of(result["OUTPUT"])
        result["curve"] = rows_of(result["LORENZ"])
        return result

    return assess


def areas(people=PEOPLE, supply=SUPPLY, **fields):
    """Return areas; a keyword gives the values of a further field."""
    return [
        (one, two, {key: values[i] for key, values in fields.items()})
        for i, (one, two) in enumerate(zip(people, supply))
    ]


def test_the_figures_and_the_fields(equity):
    result = equity(areas())
    assert result["GINI"] == pytest.approx(0.42)
    assert result["PALMA_RATIO"] == pytest.approx(3)
    assert result["CONCENTRATION_INDEX"] is None  # nobody said who is deprived
    assert [row["supply_pp"] for row in result["rows"]] == pytest.approx([2.5, 10, 15, 30])
    assert [row["share_of_supply_pct"] for row in result["rows"]] == pytest.approx([10, 30, 30, 30])
    assert [row["share_of_population_pct"] for row in result["rows"]] == pytest.approx([40, 30, 20, 10])
    assert [row["name"] for row in result["rows"]] == ["a0", "a1", "a2", "a3"]


def test_the_lorenz_table_is_the_curve(equity):
    curve = equity(areas())["curve"]
    numbers = sorted(
        tuple(float(value) for key, value in row.items() if key != "fid" and isinstance(value, float)) for row in curve
    )
    assert (0.0, 0.0) in [tuple(row[:2]) for row in numbers]
    for people, supply in ((40, 10), (70, 40), (90, 70), (100, 100)):
        assert any(row[0] == pytest.approx(people) and row[1] == pytest.approx(supply) for row in numbers), numbers


def test_rows_in_any_order_give_the_same(equity):
    figures = set()
    for order in itertools.permutations(areas(poverty=(4.0, 3.0, 2.0, 1.0))):
        result = equity(order, DEPRIVATION_FIELD="poverty")
        figures.add(tuple(round(result[key], 12) for key in ("GINI", "PALMA_RATIO", "CONCENTRATION_INDEX")))
    assert figures == {(0.42, 3.0, 0.42)}


def test_what_all_have_alike(equity):
    """Nobody has more: Gini 0; a tenth has a quarter of what 40 percent have."""
    result = equity(
        areas(supply=[10.0 * people for people in PEOPLE], poverty=(1.0, 2.0, 3.0, 4.0)), DEPRIVATION_FIELD="poverty"
    )
    assert (result["GINI"], result["CONCENTRATION_INDEX"]) == pytest.approx((0, 0), abs=1e-12)
    assert result["PALMA_RATIO"] == pytest.approx(0.25)


def test_one_area_alone(equity):
    result = equity([(10, 50.0, {"poverty": 3.0})], DEPRIVATION_FIELD="poverty")
    assert (result["GINI"], result["CONCENTRATION_INDEX"]) == pytest.approx((0, 0), abs=1e-12)
    assert result["PALMA_RATIO"] == pytest.approx(0.25)


def test_palma_cuts_areas_in_straight_lines(equity):
    """Halves of 50 people with 20 and 80: the poorest 40 have 16 of the 20, the best-off 10 have 16 of the 80."""
    assert equity(areas((50, 50), (20.0, 80.0)))["PALMA_RATIO"] == pytest.approx(1)


def test_palma_over_nothing_is_unknown(equity):
    """The worst-off 40 percent have nothing. Trapezoids of the Gini: 0 + 0.3 x 0.15 + 0.2 x 0.5 + 0.1 x 0.85."""
    result = equity(areas(supply=(0.0, 300.0, 400.0, 300.0)))
    assert result["PALMA_RATIO"] is None
    assert result["GINI"] == pytest.approx(1 - 2 * (0.045 + 0.1 + 0.085))


@pytest.mark.parametrize(
    ("poverty", "index"),
    [
        # the most deprived first: midpoint ranks 0.2 0.55 0.8 0.95; the order of the Lorenz curve, so the Gini
        ((4.0, 3.0, 2.0, 1.0), 0.42),
        # the other way round: they have most
        ((1.0, 2.0, 3.0, 4.0), -0.42),
        # ties averaged, 70 people at 0.35 and 30 at 0.85:
        # cov 0.4 (-7.5)(-0.15) + 0 + 0.2 (5)(0.35) + 0.1 (20)(0.35) = 1.5; 2 x 1.5 / 10
        ((2.0, 2.0, 1.0, 1.0), 0.3),
        # all alike: nobody ranks before another
        ((7.0, 7.0, 7.0, 7.0), 0.0),
        # negatives are values as others
        ((0.5, -1.0, -2.0, -9.0), 0.42),
    ],
)
def test_concentration_by_midpoint_ranks_from_the_most_deprived(equity, poverty, index):
    result = equity(areas(poverty=poverty), DEPRIVATION_FIELD="poverty")
    assert result["CONCENTRATION_INDEX"] == pytest.approx(index, abs=1e-12)


def test_areas_without_people_are_left_out_and_their_supply_reported(equity):
    result = equity([*areas(), (0, 500.0, {}), (None, 70.0, {})])
    assert (result["GINI"], result["PALMA_RATIO"]) == pytest.approx((0.42, 3))
    assert len(result["rows"]) == 6
    for row in result["rows"][4:]:
        assert not known(row["supply_pp"])
    assert "my areas" in result["NOTES"]
    assert re.search(r"\b5\b", result["NOTES"]) and re.search(r"\b6\b", result["NOTES"]), result["NOTES"]
    assert "500" in result["NOTES"] or "570" in result["NOTES"], result["NOTES"]


@pytest.mark.parametrize("supply", [(0.0, 0.0, 0.0, 0.0)])
def test_no_supply_at_all_gives_nothing(equity, supply):
    result = equity(areas(supply=supply, poverty=(1.0, 2.0, 3.0, 4.0)), DEPRIVATION_FIELD="poverty")
    assert (result["GINI"], result["PALMA_RATIO"], result["CONCENTRATION_INDEX"]) == (None, None, None)
    assert [row["supply_pp"] for row in result["rows"]] == [0, 0, 0, 0]
    assert not any(known(row["share_of_supply_pct"]) for row in result["rows"])
    assert [row["share_of_population_pct"] for row in result["rows"]] == pytest.approx([40, 30, 20, 10])


def test_nobody_anywhere(equity):
    """0/0 throughout, or a refusal that says so."""
    try:
        result = equity(areas(people=(0, 0, 0, 0)))
    except QgsProcessingException as error:
        assert "my areas" in str(error) and "population" in str(error) and "Traceback" not in str(error)
    else:
        assert result["GINI"] is None
        assert not any(known(row["supply_pp"]) for row in result["rows"])


def test_negatives_and_text_are_named(equity):
    with pytest.raises(QgsProcessingException) as caught:
        equity(areas(supply=(100.0, -3.0, 300.0, -1.0)))
    text = str(caught.value)
    assert "my areas" in text and "open_m2" in text and re.search(r"features? 2, 4", text) and "Traceback" not in text
    with pytest.raises(QgsProcessingException, match=r"(?s)my areas.*population.*3"):
        equity(areas(people=(40, 30, -20, 10)))
    with pytest.raises(QgsProcessingException, match=r"(?s)my areas.*open_m2"):
        equity(areas(supply=("many", "few", "some", "1")))
    with pytest.raises(QgsProcessingException) as caught:
        equity(areas(people=(40, 30, -20, 10), supply=(100.0, -3.0, 300.0, -1.0)))
    assert "population" in str(caught.value) and "open_m2" in str(caught.value)


def test_a_field_that_is_not_there(equity):
    with pytest.raises(QgsProcessingException) as caught:
        equity(areas(), SUPPLY_FIELD="nothing_m2")
    assert "nothing_m2" in str(caught.value) and "Traceback" not in str(caught.value)


def test_an_unknown_deprivation_leaves_that_area_out_of_the_index_alone(equity):
    """Without the first area: people 30, 20, 10; x 10, 15, 30; mean 15; ranks 0.25, 4/6, 11/12.

    cov = (30 (-5)(-0.25) + 0 + 10 (15)(5/12)) / 60 = (37.5 + 62.5) / 60 = 5/3; 2 x 5/3 / 15 = 2/9.
    """
    result = equity(areas(poverty=(None, 3.0, 2.0, 1.0)), DEPRIVATION_FIELD="poverty")
    assert result["GINI"] == pytest.approx(0.42)
    assert result["CONCENTRATION_INDEX"] == pytest.approx(2 / 9)


def test_numbers_may_be_text_and_fields_any_name(run, make_layer):
    rows = [
        (box(100 * i, 0, 100 * i + 100, 100), {"residents": str(people), "parks": str(supply)})
        for i, (people, supply) in enumerate(zip(PEOPLE, SUPPLY))
    ]
    given = {"AREAS": make_layer("Polygon", rows), "SUPPLY_FIELD": "parks", "POPULATION_FIELD": "residents"}
    assert run("publicspaceequity", {**given, "OUTPUT": "memory:"})["GINI"] == pytest.approx(0.42)


def test_people_below_the_minimum_are_hidden(equity):
    """An area of 3: neither its people nor its share is published, and no share of the others gives them back."""
    given = [*areas(), (3, 30.0, {})]
    shown = equity(given, SMALL_CELLS="show")["rows"]
    assert shown[4]["share_of_population_pct"] == pytest.approx(100 * 3 / 103)
    rows = equity(given)["rows"]
    hidden = [row for row in rows if not known(row["share_of_population_pct"])]
    assert rows[4] in hidden
    assert len(hidden) >= 2  # otherwise 100 less the others is the hidden one
    for row in hidden:
        assert not known(row["population"]) and not known(row["supply_pp"])


@pytest.mark.parametrize("seed", range(12))
def test_no_combination_gives_a_small_area_back(equity, seed):
    """Supply and everyone are known; people, their shares, supply a person and the curve are shown."""
    draw = random.Random(seed)
    given = [
        (draw.choice([0, 1, 2, 4, 9, 40, 90]), 10.0 * draw.randrange(1, 40), {"poverty": float(draw.randrange(9))})
        for _ in range(7)
    ]
    given.append((200, 300.0, {"poverty": 3.0}))
    result = equity(given, DEPRIVATION_FIELD="poverty")
    total = sum(people for people, _, _ in given)
    rows = range(len(given))
    equations = [dict.fromkeys(rows, 1)]
    shown = ("population", "share_of_population_pct", "supply_pp")
    for i, row in enumerate(result["rows"]):
        if not given[i][0] or any(known(row[name]) for name in shown):
            equations.append({i: 1})
    # a step of a curve shows the people of the areas whose supply adds up to its share, where only some do
    everything = sum(supply for people, supply, _ in given if people)
    points = [row for row in result["curve"] if row["curve"] == "lorenz"]
    for one, two in zip(points, points[1:]):
        supply = (two["cumulative_supply_pct"] - one["cumulative_supply_pct"]) * everything / 100
        people = (two["cumulative_population_pct"] - one["cumulative_population_pct"]) * total / 100
        fit = [
            group
            for size in (1, 2, 3)
            for group in itertools.combinations([i for i in rows if given[i][0]], size)
            if sum(given[i][1] for i in group) == pytest.approx(supply)
            and sum(given[i][0] for i in group) == pytest.approx(people)
        ]
        equations.extend(dict.fromkeys(group, 1) for group in fit[:1])
    for i, (people, _, _) in enumerate(given):
        if 0 < people < 5:
            assert not is_determined(list(rows), equations, i), (i, people, result["rows"])
    assert len(json.loads(result["BREAKDOWN"])) == 5


def test_the_least_number_is_a_choice(equity):
    assert not any(row["suppressed"] for row in equity(areas())["rows"])
    rows = equity(areas(), MIN_COUNT=15)["rows"]
    assert [known(row["population"]) for row in rows] == [True, True, False, False]
