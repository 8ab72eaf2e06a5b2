"""`compositeindex` against scores and ranks worked out by hand, from the definitions and the references alone."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain
from .shapes import box, table, temporary


@pytest.fixture
def index(run, make_layer, rows_of, tmp_path):
    """Return `index(values by field, indicators, ...)`: figures and the rows; an indicator is {column: cell}."""

    def compute(values, indicators, **parameters):
        size = len(next(iter(values.values())))
        rows = [
            (
                box(10 * n, 0, 10 * n + 10, 10),
                {"name": f"p{n}", **{field: column[n] for field, column in values.items()}},
            )
            for n in range(size)
        ]
        header = list(dict.fromkeys(name for indicator in indicators for name in indicator))
        path = table(
            tmp_path / "my indicators.csv", header, *([row.get(name, "") for name in header] for row in indicators)
        )
        given = {"INPUT": make_layer("Polygon", rows, name="my areas"), "INDICATORS_TABLE": path, "DRAWS": 50}
        result = run("compositeindex", {**given, **temporary("OUTPUT", "SENSITIVITY"), **parameters})
        result["OUTPUT"], result["SENSITIVITY"] = rows_of(result["OUTPUT"]), rows_of(result["SENSITIVITY"])
        result["SCORES"] = [plain(row["score"]) for row in result["OUTPUT"]]
        result["RANKS"] = [plain(row["rank"]) for row in result["OUTPUT"]]
        return result

    return compute


def refused(index, *words, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        index(**parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"


A, B, C = ({"field": name} for name in "abc")


def test_the_contract(index):
    result = index(
        {"a": [0.0, 5.0, 10.0], "b": [1.0, 2.0, 4.0]},
        [{"field": "a", "dimension": "need"}, {"field": "b", "dimension": "supply", "direction": "lower"}],
    )
    for row in result["OUTPUT"]:
        names = ("score", "rank", "rank_p05", "rank_p50", "rank_p95", "availability", "need_score", "supply_score")
        assert [name for name in names if plain(row[name]) is None] == []
        assert isinstance(row["rank"], int)
        assert row["name"]
    assert result["SENSITIVITY"]
    assert plain(result["CR"]) is None


def test_minmax_by_hand_with_a_direction(index):
    """a: 0, 50, 100; b, the lower the higher: 100, 66.7, 0; the mean of both."""
    result = index({"a": [0.0, 5.0, 10.0], "b": [1.0, 2.0, 4.0]}, [A, {"field": "b", "direction": "lower"}])
    assert result["SCORES"] == pytest.approx([50, (50 + 200 / 3) / 2, 50])
    assert result["RANKS"] == [2, 1, 2]


@pytest.mark.parametrize(
    "words", [("higher", "lower"), ("1", "-1"), ("+", "-"), ("positive", "negative"), ("Higher", "LOWER")]
)
def test_directions_as_people_write_them(index, words):
    result = index(
        {"a": [0.0, 10.0], "b": [0.0, 10.0]},
        [{"field": "a", "direction": words[0], "weight": 3}, {"field": "b", "direction": words[1], "weight": 1}],
    )
    assert result["SCORES"] == pytest.approx([25, 75])


def test_weights_are_shares(index):
    """3 : 1, and 30 : 10, are 75 % and 25 %."""
    values = {"a": [0.0, 10.0, 5.0], "b": [10.0, 0.0, 5.0]}
    for weights in ((3, 1), (30, 10), (0.75, 0.25)):
        result = index(values, [{"field": f, "weight": w} for f, w in zip("ab", weights)])
        assert result["SCORES"] == pytest.approx([25, 75, 50])
    assert index(values, [{"field": "a", "weight": 3}, {"field": "b", "weight": 1}], WEIGHTS="equal")["SCORES"] == (
        pytest.approx([50, 50, 50])
    )


def test_equal_weights_are_equal_within_and_between_dimensions(index):
    """Two indicators in one dimension, one in another: each dimension weighs half."""
    result = index(
        {"a": [0.0, 10.0], "b": [0.0, 10.0], "c": [10.0, 0.0]},
        [{"field": "a", "dimension": "x"}, {"field": "b", "dimension": "x"}, {"field": "c", "dimension": "y"}],
        WEIGHTS="equal",
    )
    assert result["SCORES"] == pytest.approx([50, 50])
    assert [figures(row, "x_score", "y_score") for row in result["OUTPUT"]] == [(0, 100), (100, 0)]


# ranks


def test_ties_share_the_smallest_rank_and_null_is_unranked(index):
    result = index({"a": [5.0, 9.0, 9.0, None, 1.0, 9.0]}, [A])
    assert result["RANKS"] == [4, 1, 1, None, 5, 1]
    assert result["SCORES"][3] is None
    row = result["OUTPUT"][3]
    assert figures(row, "rank_p05", "rank_p50", "rank_p95") == (None, None, None)
    assert row["availability"] == 0


def test_without_noise_every_draw_gives_the_rank(index):
    values = {"a": [1.0, 7.0, 3.0, 3.0, 9.0], "b": [4.0, 1.0, 6.0, 6.0, 2.0]}
    result = index(values, [{"field": "a", "weight": 2}, B], NOISE=0, DRAWS=200)
    for row in result["OUTPUT"]:
        assert figures(row, "rank_p05", "rank_p50", "rank_p95") == (row["rank"],) * 3


def test_percentiles_are_ranks_that_were_drawn(index):
    """Inverted CDF: whole numbers, ordered, between 1 and the number of ranked places."""
    values = {"a": [1.0, 7.0, 3.0, 8.0, 9.0], "b": [9.0, 6.0, 6.0, 5.0, 2.0], "c": [5.0, 5.0, 7.0, 3.0, 4.0]}
    result = index(values, [A, B, C], NOISE=0.9, DRAWS=500)
    spread = 0
    for row in result["OUTPUT"]:
        low, middle, high = figures(row, "rank_p05", "rank_p50", "rank_p95")
        assert all(isinstance(value, int) or float(value).is_integer() for value in (low, middle, high))
        assert 1 <= low <= middle <= high <= 5
        spread += high - low
    assert spread > 0


def test_two_places_whose_order_is_a_coin_toss(index):
    """a says one, b the other, alike: rank 1 and 2 both are drawn, so p05 is 1 and p95 is 2 for both."""
    result = index({"a": [0.0, 10.0], "b": [10.0, 0.0]}, [A, B], NOISE=0.25, DRAWS=400)
    assert result["RANKS"] == [1, 1]
    for row in result["OUTPUT"]:
        assert figures(row, "rank_p05", "rank_p95") == (1, 2)


def test_the_seed_decides(index):
    values = {name: [float((7 * n * k) % 11) for n in range(1, 12)] for k, name in enumerate("abc", 1)}

    def drawn(seed):
        rows = index(values, [A, B, C], SEED=seed, DRAWS=60, NOISE=0.9)["OUTPUT"]
        return [figures(row, "rank_p05", "rank_p50", "rank_p95") for row in rows]

    assert drawn(1) == drawn(1)
    assert any(drawn(1) != drawn(seed) for seed in (2, 3, 4))


@pytest.mark.parametrize("given", [["minmax", "rank"], "minmax,rank", "minmax; rank", "minmax, rank"])
def test_ranks_move_when_the_scale_is_drawn(index, given):
    """Without noise only the scale differs: minmax puts p1 first, ranks put p0 and p1 level."""
    values = {"a": [100.0, 0.0, 1.0, 2.0], "b": [0.0, 2.0, 1.5, 1.9]}
    alone = index(values, [A, B], NOISE=0, DRAWS=100)
    both = index(values, [A, B], NOISE=0, DRAWS=400, NORMALISATIONS=given)
    assert alone["RANKS"] == both["RANKS"]
    assert any(row["rank_p05"] != row["rank_p95"] for row in both["OUTPUT"])


# availability


def test_two_of_three_pass(index):
    """COINr: i1 = 1, 2, 3; i2 = 3, NA, NA; i3 = 1, NA, 1: the second place has no score."""
    values = {"a": [1.0, 2.0, 3.0], "b": [3.0, None, None], "c": [1.0, None, 1.0]}
    goal = [{"field": name, "low": 0, "high": 10} for name in "abc"]
    result = index(values, goal, NORMALISATION="goalposts")
    assert [row["availability"] for row in result["OUTPUT"]] == pytest.approx([1, 1 / 3, 2 / 3])
    # weights are scaled to what is known: (30 + 10) / 2
    assert result["SCORES"] == [pytest.approx(50 / 3), None, pytest.approx(20)]
    assert index(values, goal, NORMALISATION="goalposts", MIN_AVAILABILITY=0.7)["SCORES"][2] is None
    assert index(values, goal, NORMALISATION="goalposts", MIN_AVAILABILITY=0)["SCORES"][1] == pytest.approx(20)


def test_missing_values_and_words(index):
    """999 and -1 stand for none; words have scores."""
    values = {"a": [0.0, 999.0, 10.0, -1.0], "b": ["good", "bad", "good", "so so"]}
    indicators = [
        {"field": "a", "missing_values": "999;-1"},
        {
            "field": "b",
            "category_scores": "good=100;bad=0;so so=50",
            "normalisation": "goalposts",
            "low": 0,
            "high": 100,
        },
    ]
    result = index(values, indicators, MIN_AVAILABILITY=0)
    assert result["SCORES"] == pytest.approx([50, 0, 100, 50])
    assert [row["availability"] for row in result["OUTPUT"]] == [1, 0.5, 1, 0.5]


@pytest.mark.parametrize("cell", ["good=100;bad=0", "good:100; bad:0", "good=100,bad=0", "Good = 100 | bad=0"])
def test_scores_of_words_as_people_write_them(index, cell):
    assert index({"a": ["good", "bad"]}, [{"field": "a", "category_scores": cell}])["SCORES"] == [100, 0]


# scales


def test_zscore_divides_by_n_minus_1(index):
    """1, 2, 3, 4: mean 2.5, standard deviation sqrt(5/3)."""
    result = index({"a": [1.0, 2.0, 3.0, 4.0]}, [A], NORMALISATION="zscore")
    deviation = math.sqrt(5 / 3)
    assert result["SCORES"] == pytest.approx([-1.5 / deviation, -0.5 / deviation, 0.5 / deviation, 1.5 / deviation])


def test_ranks_as_a_scale(index):
    """The lowest is 1, ties share the smallest."""
    result = index({"a": [10.0, 500.0, 10.0, 20.0]}, [A], NORMALISATION="rank")
    assert result["SCORES"] == pytest.approx([1, 4, 1, 3])


def test_goalposts_by_hand(index):
    """(x - low) / (high - low); for a negative one (x - high) / (low - high)."""
    goal = [{"field": "a", "low": 0, "high": 20}]
    assert index({"a": [5.0, 15.0]}, goal, NORMALISATION="goalposts")["SCORES"] == pytest.approx([25, 75])
    goal[0]["direction"] = "lower"
    assert index({"a": [5.0, 15.0]}, goal, NORMALISATION="goalposts")["SCORES"] == pytest.approx([75, 25])


def test_an_indicator_that_is_the_same_everywhere(index):
    """Left out and named, and no division by zero."""
    for scale in ("minmax", "zscore"):
        result = index({"a": [7.0, 7.0, 7.0], "b": [0.0, 5.0, 10.0]}, [A, B], NORMALISATION=scale)
        assert result["RANKS"] == [3, 2, 1]
        assert "a" in result["NOTES"]
        assert all(math.isfinite(score) for score in result["SCORES"])


def test_nothing_but_constants_has_no_score(index):
    try:
        result = index({"a": [7.0, 7.0]}, [A])
    except QgsProcessingException as error:
        assert "a" in str(error)
        assert "Traceback" not in str(error)
    else:
        assert result["SCORES"] == [None, None]


# putting together


def goalposts(fields, low=0, high=10):
    return [{"field": name, "low": low, "high": high} for name in fields]


def test_compensation(index):
    """COINr: (0, 10) and (5, 5) have the same arithmetic mean; geometric tells them apart."""
    values = {"a": [0.0, 5.0], "b": [10.0, 5.0]}
    assert index(values, goalposts("ab"), NORMALISATION="goalposts")["SCORES"] == pytest.approx([50, 50])
    result = index(values, goalposts("ab"), NORMALISATION="goalposts", AGGREGATION="geometric")
    # goalposts are never rescaled: sqrt(0 x 100) is 0
    assert result["SCORES"] == pytest.approx([0, 50])
    assert result["RANKS"] == [2, 1]


def test_geometric_rescales_minmax_to_1_to_100(index):
    """0 becomes 1 and 100 stays: sqrt(1 x 100) = 10; 50 becomes 50.5."""
    result = index({"a": [0.0, 10.0, 5.0], "b": [10.0, 0.0, 5.0]}, [A, B], AGGREGATION="geometric")
    assert result["SCORES"] == pytest.approx([10, 10, 50.5])


def test_geometric_rescales_zscore_and_rank_too(index):
    """Three evenly spaced values: z -1, 0, 1 and ranks 1, 2, 3 both become 1, 50.5, 100."""
    for scale in ("zscore", "rank"):
        result = index(
            {"a": [0.0, 10.0, 5.0], "b": [10.0, 0.0, 5.0]}, [A, B], AGGREGATION="geometric", NORMALISATION=scale
        )
        assert result["SCORES"] == pytest.approx([10, 10, 50.5])


def test_harmonic_by_hand(index):
    """2 / (1/1 + 1/100) = 1.980; 50.5."""
    result = index({"a": [0.0, 10.0, 5.0], "b": [10.0, 0.0, 5.0]}, [A, B], AGGREGATION="harmonic")
    assert result["SCORES"] == pytest.approx([200 / 101, 200 / 101, 50.5])


def test_weighted_geometric_by_hand(index):
    """1^0.75 x 100^0.25 and the other way."""
    result = index(
        {"a": [0.0, 10.0], "b": [10.0, 0.0]},
        [{"field": "a", "weight": 3}, {"field": "b", "weight": 1}],
        AGGREGATION="geometric",
    )
    assert result["SCORES"] == pytest.approx([100**0.25, 100**0.75])


def test_max_takes_the_worst(index):
    result = index({"a": [0.0, 10.0, 5.0], "b": [10.0, 0.0, 5.0]}, [A, B], AGGREGATION="max")
    assert result["SCORES"] == pytest.approx([100, 100, 50])


def test_inform_arithmetic_of_three_dimensions(index):
    """INFORM: the geometric mean of three dimensions on 0-10 is the cube root of their product."""
    values = {"hazard": [8.0, 2.0], "vulnerability": [6.0, 5.0], "coping": [5.0, 4.0]}
    indicators = [{"field": f, "dimension": f, "low": 0, "high": 10} for f in values]
    result = index(values, indicators, NORMALISATION="goalposts", AGGREGATION="geometric")
    assert [score / 10 for score in result["SCORES"]] == pytest.approx([(8 * 6 * 5) ** (1 / 3), (2 * 5 * 4) ** (1 / 3)])


# pairwise comparisons


def test_ahp_weights_and_consistency(index, tmp_path):
    """a : b : c = 4 : 2 : 1, wholly consistent: weights 4/7, 2/7, 1/7 and CR 0."""
    path = table(tmp_path / "ahp.csv", ["", "a", "b", "c"], ["a", 1, 2, 4], ["b", "1/2", 1, 2], ["c", "1/4", "1/2", 1])
    values = {"a": [10.0, 0.0, 0.0], "b": [0.0, 10.0, 0.0], "c": [0.0, 0.0, 10.0]}
    result = index(values, [A, B, C], WEIGHTS="ahp", AHP_TABLE=path)
    assert result["SCORES"] == pytest.approx([400 / 7, 200 / 7, 100 / 7])
    assert result["CR"] == pytest.approx(0, abs=1e-9)


def test_ahp_consistency_by_hand(index, tmp_path):
    """1 2 4; 1/2 1 3; 1/4 1/3 1: with n 3 the eigenvalue solves (l - 1)^3 - 3 (l - 1) = 2/3 * ... ; RI 0.58."""
    import numpy as np

    matrix = np.array([[1, 2, 4], [1 / 2, 1, 3], [1 / 4, 1 / 3, 1]])
    largest = max(np.linalg.eigvals(matrix).real)
    path = table(tmp_path / "ahp.csv", ["", "a", "b", "c"], ["a", 1, 2, 4], ["b", "1/2", 1, 3], ["c", "1/4", "1/3", 1])
    values = {"a": [10.0, 0.0], "b": [0.0, 10.0], "c": [0.0, 5.0]}
    result = index(values, [A, B, C], WEIGHTS="ahp", AHP_TABLE=path)
    assert result["CR"] == pytest.approx((largest - 3) / 2 / 0.58, rel=1e-6)


def test_ahp_of_a_size_without_a_random_index(index, tmp_path):
    """Nine indicators: no sourced index, so no ratio, but weights; two compare without contradiction."""
    names = [f"i{n}" for n in range(9)]
    rows = [[name, *(1 for _ in names)] for name in names]
    path = table(tmp_path / "ahp.csv", ["", *names], *rows)
    values = {name: [float(n), float(9 - n), 3.0] for n, name in enumerate(names)}
    result = index(values, [{"field": name} for name in names], WEIGHTS="ahp", AHP_TABLE=path)
    assert plain(result["CR"]) is None


def test_inconsistent_comparisons_are_said(index, tmp_path):
    """a over b, b over c, c over a: circular."""
    path = table(tmp_path / "ahp.csv", ["", "a", "b", "c"], ["a", 1, 9, "1/9"], ["b", "1/9", 1, 9], ["c", 9, "1/9", 1])
    result = index({"a": [1.0, 2.0], "b": [2.0, 1.0], "c": [1.0, 3.0]}, [A, B, C], WEIGHTS="ahp", AHP_TABLE=path)
    assert result["CR"] > 0.1
    assert "contradict" in result["NOTES"]


def test_ahp_without_a_table_and_with_one_that_is_no_comparison(index, tmp_path):
    values = {"a": [1.0, 2.0], "b": [2.0, 1.0], "c": [1.0, 3.0]}
    refused(index, "AHP", values=values, indicators=[A, B, C], WEIGHTS="ahp")
    path = table(tmp_path / "ahp.csv", ["", "a", "b", "c"], ["a", 1, 2, 4], ["b", 2, 1, 3], ["c", "1/4", "1/3", 1])
    refused(index, "ahp.csv", "a", "b", values=values, indicators=[A, B, C], WEIGHTS="ahp", AHP_TABLE=path)


# bad input


@pytest.mark.parametrize(
    ("indicators", "words"),
    [
        ([{"field": "nowhere"}], ["my areas", "nowhere"]),
        ([{"field": "a", "weight": -1}], ["my indicators.csv", "weight", "2"]),
        ([{"field": "a", "weight": 0}], ["weight"]),
        ([{"field": "a", "weight": "much"}], ["my indicators.csv", "much"]),
        ([{"field": "a", "direction": "sideways"}], ["my indicators.csv", "direction", "2"]),
        ([{"field": "a", "normalisation": "magic"}], ["my indicators.csv", "magic"]),
        ([{"field": "a"}, {"field": "a"}], ["my indicators.csv", "3"]),
        ([{"field": "name"}], ["name"]),
        ([{"field": "a", "low": 5, "high": 5, "normalisation": "goalposts"}], ["my indicators.csv", "low"]),
        ([{"field": "a", "normalisation": "goalposts"}], ["low", "high"]),
        ([{"weight": 1}], ["field"]),
    ],
)
def test_bad_tables(index, indicators, words):
    refused(index, *words, values={"a": [1.0, 2.0, 3.0]}, indicators=indicators)


def test_bad_numbers(index):
    for key, value in (
        ("MIN_AVAILABILITY", 2),
        ("MIN_AVAILABILITY", -1),
        ("NOISE", -0.5),
        ("NOISE", 1.5),
        ("DRAWS", -3),
    ):
        with pytest.raises(QgsProcessingException):
            index({"a": [1.0, 2.0]}, [A], **{key: value})


def test_an_empty_layer_and_one_place(index):
    (row,) = index({"a": [1.0], "b": [2.0]}, goalposts("ab"), NORMALISATION="goalposts")["OUTPUT"]
    assert figures(row, "rank", "rank_p05", "rank_p95") == (1, 1, 1)


def test_infinity_is_named(index):
    refused(index, "my areas", "a", "2", values={"a": [1.0, float("inf"), 3.0]}, indicators=[A])


def test_without_draws_the_fields_are_there_and_empty(index):
    for row in index({"a": [1.0, 2.0]}, [A], DRAWS=0)["OUTPUT"]:
        assert figures(row, "rank_p05", "rank_p50", "rank_p95") == (None, None, None)
