"""The index engine: published examples, ties, missing values, draws and what makes them reproducible."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.indices import index as engine
from urban_profiling_plugin.core.indices.aggregate import aggregate, ranks
from urban_profiling_plugin.core.indices.ahp import ahp_weights, consistency_ratio, read_pairwise
from urban_profiling_plugin.core.indices.index import Method, index_of
from urban_profiling_plugin.core.indices.indicators import indicators_of, read_indicators
from urban_profiling_plugin.core.indices.normalise import normalise
from urban_profiling_plugin.core.indices.sensitivity import sensitivity
from urban_profiling_plugin.core.progress import Progress

NAN = np.nan


@pytest.fixture
def table(tmp_path):
    """Return `table(text)`: the path of a CSV."""

    def write(text, name="indicators.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def index(table):
    """Return `index(columns, table text, **method)`; without draws unless they are asked for."""

    def make(columns, text=None, progress=None, **method):
        frame = layer(**columns)
        text = text or "field\n" + "\n".join(columns) + "\n"
        indicators = indicators_of(frame, read_indicators(table(text)))
        return index_of(indicators, Method(**{"draws": 0, **method}), progress)

    return make


def layer(**columns):
    return Frame(
        None,
        {n: np.array(v, dtype=object if any(isinstance(x, str) for x in v) else float) for n, v in columns.items()},
        name="zones",
    )


def said(result):
    return "\n".join(map(str, result.notes))


# --- published examples ---

INFORM = [
    ((7.6, 8.3, 7.4), 7.757),
    ((8.5, 7.7, 7.0), 7.709),
    ((8.1, 6.0, 3.7), 5.644),
    ((7.1, 7.1, 5.7), 6.599),
    ((3.9, 4.9, 6.4), 4.964),
    ((7.7, 5.2, 4.9), 5.811),
    ((7.7, 6.2, 5.4), 6.364),
]


def test_inform_risk(index):
    """Geometric mean of three dimensions from 0 to 10; goalposts keep their own scale."""
    columns = dict(zip(("ha", "vu", "cc"), zip(*(parts for parts, _ in INFORM))))
    text = "field,dimension,low,high\nha,hazard,0,10\nvu,vulnerability,0,10\ncc,coping,0,10\n"
    found = index(columns, text, normalisation="goalposts", aggregation="geometric")
    assert (found.score / 10).tolist() == pytest.approx([risk for _, risk in INFORM], abs=5e-4)


def test_coinr_availability():
    """Of i1 = (1, 2, 3), i2 = (3, -, -), i3 = (1, -, 1) the second unit has one of three: no score."""
    values = np.array([[1.0, 3, 1], [2, NAN, NAN], [3, NAN, 1]])
    frame = layer(i1=values[:, 0], i2=values[:, 1], i3=values[:, 2])
    found = _plain_index(frame, min_availability=0.6666)
    assert found.availability.tolist() == pytest.approx([1, 1 / 3, 2 / 3])
    assert np.isnan(found.score[1])
    assert not np.isnan(found.score[[0, 2]]).any()
    assert np.isnan(found.rank[1])


def _plain_index(frame, **method):
    """Return the index of a layer's fields, all alike."""
    k = len(frame.columns)
    nothing = np.full(k, None, dtype=object)
    numbers = np.full(k, NAN)
    table = Frame(
        None,
        {
            "field": np.array(list(frame.columns), dtype=object),
            **dict.fromkeys(
                ("dimension", "direction", "normalisation", "missing_values", "category_scores", "label"), nothing
            ),
            **dict.fromkeys(("weight", "dimension_weight", "low", "high"), numbers),
        },
        name="indicators",
    )
    return index_of(indicators_of(frame, table), Method(**{"draws": 0, **method}))


def test_coinr_compensation():
    """(0, 10) and (5, 5) have the arithmetic mean 5; the geometric mean tells them apart."""
    scores = np.array([[1e-9, 5.0], [10.0, 5.0]])
    equal = np.ones((1, 2))
    assert aggregate(scores, equal, "arithmetic")[0].tolist() == pytest.approx([5, 5])
    geometric = aggregate(scores, equal, "geometric")[0]
    assert geometric[0] < geometric[1] == pytest.approx(5)


def test_coinr_weighted_means():
    """Values 1 to 10 with weights 10 to 1: 220 / 55 in the arithmetic mean."""
    scores, weights = np.arange(1.0, 11.0)[:, None], np.arange(10.0, 0.0, -1.0)[None, :]
    assert aggregate(scores, weights, "arithmetic")[0, 0] == pytest.approx(4.0)
    x, w = scores[:, 0], weights[0]
    assert aggregate(scores, weights, "geometric")[0, 0] == pytest.approx(np.prod(x ** (w / w.sum())))
    assert aggregate(scores, weights, "harmonic")[0, 0] == pytest.approx(w.sum() / (w / x).sum())
    assert aggregate(scores, weights, "max")[0, 0] == 10


def test_coinr_goalposts():
    for value, direction, expected in ((1, 1, 10), (11, 1, 100), (-1, 1, 0), (1, -1, 90), (-1, -1, 100), (11, -1, 0)):
        assert normalise(np.array([float(value)]), "goalposts", direction, 0, 10)[0] == pytest.approx(expected)


def test_normalisations_by_hand():
    x = np.array([2.0, 4.0, NAN, 4.0, 10.0])
    assert normalise(x, "minmax")[[0, 1, 3, 4]].tolist() == pytest.approx([0, 25, 25, 100])
    assert normalise(x, "minmax", -1)[[0, 1, 3, 4]].tolist() == pytest.approx([100, 75, 75, 0])
    assert normalise(x, "rank")[[0, 1, 3, 4]].tolist() == [1, 2, 2, 4]
    assert normalise(x, "rank", -1)[[0, 1, 3, 4]].tolist() == [4, 2, 2, 1]
    known = np.array([2.0, 4.0, 4.0, 10.0])
    z = normalise(x, "zscore")[[0, 1, 3, 4]]
    assert z.tolist() == pytest.approx(((known - 5) / np.sqrt(36 / 3)).tolist())  # n - 1
    assert np.isnan(normalise(x, "zscore")[2])
    for kind in ("minmax", "zscore", "rank"):
        scaled = normalise(x, kind, positive=True)
        assert (np.nanmin(scaled), np.nanmax(scaled)) == pytest.approx((1, 100))
    assert normalise(x, "goalposts", 1, 0, 20, positive=True)[0] == pytest.approx(10)  # never rescaled


def test_ahp_published_ratio():
    assert consistency_ratio(15.2, 15, 1.59) == pytest.approx(0.0090, abs=5e-5)


def test_ahp_eigenvector():
    """Saaty's matrix of three with a known principal eigenvalue of 3.0385 and CR 0.033 (RI 0.58)."""
    weights, ratio = ahp_weights(np.array([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]]))
    assert weights == pytest.approx([0.637, 0.258, 0.105], abs=5e-4)
    assert ratio == pytest.approx((3.0385 - 3) / 2 / 0.58, abs=5e-4)


@pytest.mark.parametrize(("size", "known"), [(1, False), (2, False), (3, True), (8, True), (9, False), (15, True)])
def test_ahp_ratio_only_for_a_sourced_random_index(size, known):
    weights, ratio = ahp_weights(np.ones((size, size)))
    assert weights == pytest.approx(np.full(size, 1 / size))
    assert (ratio is not None) == known
    assert ratio is None or ratio == pytest.approx(0, abs=1e-12)


# --- ranks ---


def test_ties_share_the_smallest_rank():
    assert ranks(np.array([[1.0, 3.0, 3.0, 2.0]])).tolist() == [[4, 1, 1, 3]]
    assert ranks(np.array([[0.1 + 0.2, 0.3]])).tolist() == [[1, 1]]  # the same but for rounding


def test_equal_units_tie_in_the_index_and_in_every_draw(index):
    columns = {f"i{number}": [number, 7.3, 7.3, 11.1 + number] for number in range(7)}
    found = index(columns, draws=300)
    assert found.rank.tolist() == [4, 2, 2, 1]
    for values in found.spread.values():
        assert values[1] == values[2]


def test_null_is_unranked_and_the_others_rank_without_it(index):
    found = index({"a": [1, NAN, 3], "b": [1, NAN, 3]}, draws=50)
    assert found.rank.tolist()[::2] == [2, 1]
    assert np.isnan([found.rank[1], found.score[1], found.spread["rank_p05"][1]]).all()
    assert "1 of 3 places have no score" in said(found)


# --- levels and weights ---


def test_dimension_weighs_as_its_indicators_together(index):
    columns = {"a": [0, 100], "b": [0, 100], "c": [100, 0]}
    text = "field,dimension,weight\na,x,1\nb,x,1\nc,y,1\n"
    assert index(columns, text).score.tolist() == pytest.approx([100 / 3, 200 / 3])
    assert index(columns, text, weights="equal").score.tolist() == pytest.approx([50, 50])


def test_weights_of_dimensions_with_one_indicator_each_count(index):
    text = "field,dimension,weight\na,x,3\nb,y,1\n"
    assert index({"a": [0, 100], "b": [100, 0]}, text).score.tolist() == pytest.approx([25, 75])


def test_dimension_weight_overrides(index):
    text = "field,dimension,weight,dimension_weight\na,x,5,1\nb,x,5,\nc,y,1,3\n"
    found = index({"a": [0, 100], "b": [0, 100], "c": [100, 0]}, text)
    assert found.score.tolist() == pytest.approx([75, 25])
    assert found.dimension_scores.tolist() == [[0, 100], [100, 0]]


def test_directions(index):
    text = "field,direction\na,lower\nb,-1\nc,higher\nd,positive\n"
    found = index(dict.fromkeys("abcd", [0, 10]), text)
    assert found.normalised.tolist() == [[100, 100, 0, 0], [0, 0, 100, 100]]


def test_missing_is_left_out_of_the_mean(index):
    columns = {"a": [0, 50, 100], "b": [0, NAN, 100], "c": [0, 100, 100]}
    text = "field,weight\na,1\nb,8\nc,3\n"
    assert index(columns, text).score[1] == pytest.approx((50 + 3 * 100) / 4)


def test_dimension_known_for_too_few_is_left_out(index):
    columns = {"a": [0, 100, 50], "b": [0, 100, 50], "c": [0, 100, 90], "d": [0, 100, NAN]}
    text = "field,dimension\na,x\nb,x\nc,y\nd,y\n"
    found = index(columns, text)
    assert np.isnan(found.dimension_scores[2, 1])
    assert found.score[2] == pytest.approx(50)
    assert found.availability[2] == pytest.approx(0.75)


def test_max_counts_the_worst(index):
    found = index({"a": [0, 100, 40], "b": [100, 0, 60]}, "field,weight\na,1\nb,9\n", aggregation="max")
    assert found.score.tolist() == [100, 100, 60]
    assert "weights play no part" in said(found)


def test_deprivation_count(index):
    columns = {"water": [0, 1, 1], "rooms": [3, 3.5, 5], "income": [10, 100, 100]}
    text = "field,direction,low,high\nwater,higher,,1\nrooms,higher,,3.5\nincome,lower,50,\n"
    found = index(columns, text, aggregation="deprivation_count")
    assert found.score.tolist() == pytest.approx([1, 2, 2])
    assert found.rank.tolist() == [3, 1, 1]


def test_deprivations_that_are_flags_need_no_threshold(index):
    columns = {"water_lack": [0, 1, 1], "tenure_lack": [0, 0, 1], "has_drain": [1, 1, 0]}
    text = "field,direction\nwater_lack,\ntenure_lack,\nhas_drain,lower\n"
    assert index(columns, text, aggregation="deprivation_count").score.tolist() == pytest.approx([0, 1, 3])


def test_harmonic_and_geometric_are_zero_where_a_goalpost_score_is(index):
    text = "field,low,high\na,0,10\nb,0,10\n"
    for way in ("geometric", "harmonic"):
        found = index({"a": [0, 5], "b": [10, 5]}, text, normalisation="goalposts", aggregation=way)
        assert found.score.tolist() == pytest.approx([0, 50])


def test_own_normalisation_of_an_indicator(index):
    text = "field,normalisation,low,high\na,goalposts,0,200\nb,,,\n"
    found = index({"a": [0, 100], "b": [0, 1]}, text)
    assert found.normalised.tolist() == [[0, 0], [50, 100]]


def test_constant_indicators_tell_nothing_and_are_left_out(index):
    found = index({"a": [0, 100], "b": [7, 7], "c": [NAN, NAN]}, draws=20, min_availability=0.6)
    assert found.score.tolist() == [0, 100]
    assert found.availability.tolist() == pytest.approx([2 / 3, 2 / 3])  # of all that the table names
    assert "b, c" in said(found)
    nothing = index({"b": [7, 7]}, draws=20)
    assert np.isnan(nothing.score).all()
    assert np.isnan(nothing.rank).all()


# --- values ---


def test_categories_and_missing_values(index):
    columns = {"class": ["All poor", "none poor", "Not residential", "half"], "n": [1, 999, -1, 2]}
    text = "field,missing_values,category_scores\nclass,Not residential,none poor=0;half=2|all poor=4\nn,999;-1,\n"
    found = index(columns, text, min_availability=0.5)
    assert found.indicators.values[:, 0].tolist()[:2] == [4, 0]
    assert np.isnan(found.indicators.values[2, 0])
    assert np.isnan(found.indicators.values[1:3, 1]).all()
    assert np.isnan(found.score[2])


def test_spaces_of_categories_do_not_matter(index):
    """UN-Habitat's poverty classes of Beirut have no-break spaces."""
    found = index({"a": ["All\u00a0poor", " none  poor "]}, "field,category_scores\na,all poor=1;None poor=0\n")
    assert found.indicators.values[:, 0].tolist() == [1, 0]


def test_numbers_as_categories(index):
    found = index({"grade": [1, 2, 3]}, "field,category_scores\ngrade,1=0;2=1;3=5\n")
    assert found.indicators.values[:, 0].tolist() == [0, 1, 5]


def test_categories_and_codes_between_commas(index):
    text = 'field,missing_values,category_scores\na,"none, 99","low=0,high=1"\nb,,"severe, unsafe=3;fine=0"\n'
    found = index({"a": ["low", "high", "99"], "b": ["fine", "Severe, unsafe", "fine"]}, text)
    assert found.indicators.values[:, 0].tolist()[:2] == [0, 1]
    assert np.isnan(found.indicators.values[2, 0])
    assert found.indicators.values[:, 1].tolist() == [0, 3, 0]


@pytest.mark.parametrize(
    ("columns", "text", "match"),
    [
        ({"a": [1, 2]}, "field\na\nb\nc\n", "no field b, c, which table"),
        ({"a": ["1", "many"]}, "field\na\n", "“a” is not a number in features 1 .many"),
        ({"a": ["x", "y"]}, "field,category_scores\na,x=1\n", "categories without a score: y .features 1"),
        ({"a": [1, 2]}, "field,direction\na,sideways\n", "direction in lines 2"),
        ({"a": [1, 2]}, "field,weight\na,-1\n", "weights in lines 2 are negative"),
        ({"a": [1, 2]}, "field,weight\na,lots\n", "takes numbers"),
        ({"a": [1, 2]}, "field,weight\na,0\n", "all weights of – are 0"),
        ({"a": [1, 2]}, "field,low,high\na,5,5\n", "lines 2 “low” must be below"),
        ({"a": [1, 2]}, "field,normalisation\na,goalposts\n", "lines 2 are normalised by goalposts"),
        ({"a": [1, 2]}, "field,normalisation\na,magic\n", "takes minmax, zscore, rank, goalposts"),
        ({"a": [1, 2]}, "field,category_scores\na,x is one\n", "word=score"),
        ({"a": [1, 2]}, "field\na\nA\n", "lines 3 repeat"),
    ],
)
def test_bad_tables(index, columns, text, match):
    with pytest.raises(UrbanProfilingError, match=match):
        index(columns, text)


def test_methods_that_need_bounds(index):
    with pytest.raises(UrbanProfilingError, match="goalposts need “low” and “high” for a"):
        index({"a": [1, 2]}, normalisation="goalposts")
    with pytest.raises(UrbanProfilingError, match="goalposts need"):
        index({"a": [1, 2]}, draws=5, normalisations=("minmax", "goalposts"))
    with pytest.raises(UrbanProfilingError, match="needs a threshold for a"):
        index({"a": [1, 2]}, aggregation="deprivation_count")


# --- pairwise comparisons ---

MATRIX = ",damage,need,access\ndamage,1,3,5\nneed,1/3,1,3\naccess,1/5,1/3,1\n"
LONG = "first,second,value\ndamage,need,3\naccess,damage,0.2\nneed,access,3\n"


@pytest.mark.parametrize("text", [MATRIX, LONG, MATRIX.replace("1/3,1,3", ",1,3").replace("1/5,1/3,1", ",,1")])
def test_comparisons_either_way_written(table, text):
    found = read_pairwise(table(text, "ahp.csv"), ["damage", "need", "access"], ["a", "b"])
    assert found.of_dimensions
    assert found.weights == pytest.approx([0.637, 0.258, 0.105], abs=5e-4)
    assert found.consistency_ratio == pytest.approx(0.033, abs=5e-4)


def test_comparisons_of_indicators_make_the_weights(index, table):
    path = table(",a,b,c\na,1,2,4\nb,,1,2\nc,,,1\n", "ahp.csv")
    found = index({"a": [0, 1], "b": [0, 1], "c": [1, 0]}, weights="ahp", pairwise=path)
    assert found.score.tolist() == pytest.approx([100 / 7, 600 / 7])
    assert found.weights.consistency_ratio == pytest.approx(0, abs=1e-9)


def test_comparisons_stand_when_a_constant_indicator_is_left_out(index, table):
    path = table(",a,b,c\na,1,2,4\nb,,1,2\nc,,,1\n", "ahp.csv")
    found = index({"a": [0, 1], "b": [3, 3], "c": [1, 0]}, weights="ahp", pairwise=path)
    assert found.score.tolist() == pytest.approx([20, 80])


@pytest.mark.parametrize(
    ("text", "match"),
    [
        (",a,x\na,1,2\nx,,1\n", "compares a, x, but must compare all dimensions"),
        (",a,b\na,1,-2\nb,,1\n", "2: “-2”"),
        (",a,b\na,1,two\nb,,1\n", "2: “two”"),
        (",a,b\na,1,3\nb,3,1\n", "a – b are compared both ways"),
        ("first,second,value\na,a,1\nb,b,1\n", "lacks the comparisons a – b"),
    ],
)
def test_bad_comparisons(table, text, match):
    with pytest.raises(UrbanProfilingError, match=match):
        read_pairwise(table(text, "ahp.csv"), ["x", "y"], ["a", "b"])


def test_ahp_needs_its_table(index):
    with pytest.raises(UrbanProfilingError, match="need the table of comparisons"):
        index({"a": [1, 2]}, weights="ahp")


# --- draws ---


def test_draws_are_reproducible_and_depend_on_the_seed(index):
    generator = np.random.default_rng(0)
    columns = {f"i{number}": generator.random(40).tolist() for number in range(5)}
    first, again, other = (index(columns, draws=200, seed=seed).spread for seed in (1, 1, 2))
    for name in engine.PERCENTILES:
        assert first[name].tolist() == again[name].tolist()
    assert any(first[name].tolist() != other[name].tolist() for name in engine.PERCENTILES)


def test_no_noise_gives_the_rank_itself(index):
    found = index({"a": [1, 5, 3], "b": [2, 9, 1]}, draws=50, noise=0.0)
    for values in found.spread.values():
        assert values.tolist() == found.rank.tolist()


def test_percentiles_are_inverted_cdf_of_the_simulated_ranks(index):
    """Two places that swap: one leads in a share of the draws, so a percentile is 1 or 2, never between."""
    found = index({"a": [0, 1], "b": [1, 0]}, "field,weight\na,1\nb,1.02\n", draws=101)
    values = np.concatenate(list(found.spread.values()))
    assert set(values.tolist()) == {1, 2}
    assert found.spread["rank_p05"].tolist() == [1, 1]
    assert found.spread["rank_p95"].tolist() == [2, 2]


def test_percentiles_against_numpy(index, monkeypatch):
    """The same as numpy's inverted_cdf over the very ranks that were drawn."""
    kept = []
    original = engine.ranks
    monkeypatch.setattr(engine, "ranks", lambda scores: kept.append(original(scores)) or kept[-1])
    generator = np.random.default_rng(3)
    found = index({f"i{number}": generator.random(25).tolist() for number in range(4)}, draws=37)
    drawn = np.concatenate(kept[1:])
    assert drawn.shape == (37, 25)
    for name, part in engine.PERCENTILES.items():
        expected = np.quantile(drawn, part, axis=0, method="inverted_cdf")
        assert found.spread[name].tolist() == expected.tolist()


def test_draws_choose_among_the_methods(index):
    """One place has an outlier that min-max rewards and ranks do not."""
    columns = {"a": [100, 3, 2, 1], "b": [0, 3, 2, 1]}
    alone = index(columns, draws=200, noise=0.0).spread
    both = index(columns, draws=200, noise=0.0, normalisations=("minmax", "rank")).spread
    assert alone["rank_p05"].tolist() == alone["rank_p95"].tolist()
    assert both["rank_p05"].tolist() != both["rank_p95"].tolist()


def test_many_ranks_go_through_a_file_and_blocks_change_nothing(index, monkeypatch):
    generator = np.random.default_rng(5)
    columns = {f"i{number}": generator.random(30).tolist() for number in range(3)}
    method = {"draws": 60, "aggregations": ("arithmetic", "geometric"), "normalisations": ("minmax", "rank")}
    whole = index(columns, **method).spread
    monkeypatch.setattr(engine, "_CELLS", 100)
    monkeypatch.setattr(engine, "_RANKS_IN_MEMORY", 10)
    parts = index(columns, **method).spread
    for name in engine.PERCENTILES:
        assert whole[name].tolist() == parts[name].tolist()


def test_cancel(index):
    with pytest.raises(Cancelled):
        index({"a": [1, 2], "b": [2, 1]}, draws=10, progress=Progress(cancelled=lambda: True))


# --- sensitivity ---


def test_sensitivity_names_what_moves_ranks(table):
    frame = layer(a=[100, 3, 2, 1], b=[0, 3, 2, 1], c=[5, 5, 5, 6])
    indicators = indicators_of(frame, read_indicators(table("field\na\nb\nc\n")))
    method = Method(draws=0, normalisations=("minmax", "rank"), aggregations=("geometric",))
    found = sensitivity(indicators, method, index_of(indicators, method))
    assert list(zip(found.columns["change"], found.columns["name"])) == [
        ("normalisation", "rank"),
        ("aggregation", "geometric"),
        ("without", "a"),
        ("without", "b"),
        ("without", "c"),
    ]
    by_hand = {
        name: index_of(indicators.take(rest), Method(draws=0)).rank
        for name, rest in (("a", np.array([1, 2])), ("b", np.array([0, 2])))
    }
    nominal = index_of(indicators, method).rank
    shift = found.columns["mean_rank_shift"]
    assert shift[2] == pytest.approx(np.abs(by_hand["a"] - nominal).mean())
    assert shift[3] == pytest.approx(np.abs(by_hand["b"] - nominal).mean())


# --- properties ---

columns_of = st.integers(2, 12).flatmap(
    lambda n: st.lists(
        st.lists(st.one_of(st.none(), st.integers(-50, 50)), min_size=n, max_size=n), min_size=1, max_size=5
    )
)


@settings(max_examples=60, deadline=None)
@given(columns_of, st.sampled_from(["arithmetic", "geometric", "harmonic", "max"]))
def test_ranks_do_not_depend_on_units_or_order(values, way):
    """Min-max does not see units of measurement; rows in another order keep their ranks."""
    frame = layer(**{f"i{number}": [NAN if v is None else v for v in column] for number, column in enumerate(values)})
    first = _plain_index(frame, aggregation=way, draws=20)
    scaled = _plain_index(layer(**{n: v * 7.0 + 3.0 for n, v in frame.columns.items()}), aggregation=way, draws=20)
    assert scaled.rank == pytest.approx(first.rank, nan_ok=True)
    order = np.arange(len(frame))[::-1]
    turned = _plain_index(frame.take(order), aggregation=way, draws=20)
    assert turned.rank == pytest.approx(first.rank[order], nan_ok=True)
    for name in engine.PERCENTILES:
        assert turned.spread[name] == pytest.approx(first.spread[name][order], nan_ok=True)
    low, middle, high = (first.spread[name] for name in engine.PERCENTILES)
    known = ~np.isnan(first.rank)
    assert (low[known] <= middle[known]).all()
    assert (middle[known] <= high[known]).all()
    if known.any():
        assert first.rank[known].min() == 1
