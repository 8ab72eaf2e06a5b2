"""Scores worked out by hand, what is missing never zero, what is wrong in a survey listed, few answers hidden."""

from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.disclosure import hide_small_parts
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.public_space_quality import public_space_quality
from urban_profiling_plugin.core.public_space.quality_questions import read_questions

UTM = pyproj.CRS.from_epsg(32637)
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
TABLE = """question,dimension,answer,score,weight,kind
lighting,safety,yes,100,3,fact
lighting,safety,partly,40,3,fact
lighting,safety,no,0,3,fact
feel,safety,1,0,1,opinion
feel,safety,2,50,1,opinion
feel,safety,3,100,1,opinion
seats,comfort,yes,100,2,fact
seats,comfort,no,0,2,fact
alone,women_safety,yes,100,1,opinion
alone,women_safety,no,0,1,opinion
"""


def column(values):
    array = np.empty(len(values), dtype=object)
    array[:] = values
    numbers = [value for value in values if value is not None]
    if numbers and all(type(value) in (int, float) for value in numbers):
        return np.array([np.nan if value is None else value for value in values], dtype=float)
    return array


def spaces_of(*ids, **columns):
    shapes = np.array([shapely.box(20 * i, 0, 20 * i + 10, 10) for i in range(len(ids))], dtype=object)
    return Frame(shapes, {"space_id": column(list(ids)), **columns}, UTM, name="spaces")


def survey_of(*rows, name="survey"):
    names = list(dict.fromkeys(key for row in rows for key in row))
    return Frame(None, {key: column([row.get(key) for row in rows]) for key in names}, name=name)


@pytest.fixture
def table(tmp_path):
    def write(text=TABLE):
        path = tmp_path / "questions.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def score(table):
    """Return `score(spaces, survey)`: with the table above and one answer being enough."""

    def run(spaces, survey, text=TABLE, **more):
        return public_space_quality(spaces, survey, questions_table=table(text), **{"min_answers": 1, **more})

    return run


def values(result, name):
    return [None if np.isnan(value) else value for value in result.layers["OUTPUT"].columns[name].tolist()]


def problems(result):
    frame = result.layers["PROBLEMS"].columns
    return list(zip(*(frame[name].tolist() for name in ("row", "space_id", "field", "value", "problem"))))


def test_by_hand(score):
    survey = survey_of(
        {"space_id": "a", "lighting": "yes", "feel": 1, "seats": "no", "alone": "no"},
        {"space_id": "a", "lighting": "no", "feel": 2, "seats": "no", "alone": "yes"},
        {"space_id": "b", "lighting": "partly", "feel": 3, "seats": "yes", "alone": "yes"},
    )
    result = score(spaces_of("a", "b", "c"), survey)
    # a: lighting 50 (weight 3), feel 25 (1), seats 0 (2); b: 40, 100, 100
    assert values(result, "safety_score") == pytest.approx([(150 + 25) / 4, (120 + 100) / 4, None])
    assert values(result, "comfort_score") == [0, 100, None]
    assert values(result, "quality_score") == pytest.approx([(150 + 25 + 0) / 6, (120 + 100 + 200) / 6, None])
    assert values(result, "women_safety_score") == [50, 100, None]  # apart: not in the quality
    assert values(result, "answers_n") == [2, 1, 0]
    assert result.figures == {
        "SPACES_N": 3,
        "ANSWERED_N": 2,
        "ANSWERS_N": 3,
        "QUALITY_MEAN": pytest.approx((175 / 6 + 420 / 6) / 2),
        "SUPPRESSED_N": 0,
        "PROBLEMS_N": 1,  # lighting of a: yes and no
    }
    assert result.layers["OUTPUT"].columns["suppressed"].tolist() == [False] * 3


def test_weights_of_what_nobody_answered_share_out_over_the_rest(score):
    survey = survey_of({"space_id": "a", "lighting": None, "feel": 2, "seats": "yes"})
    result = score(spaces_of("a"), survey)
    assert values(result, "safety_score") == [50]  # not (0 * 3 + 50) / 4
    assert values(result, "quality_score") == pytest.approx([(50 * 1 + 100 * 2) / 3])


def test_an_answer_outside_the_list_is_listed_and_missing_not_zero(score):
    survey = survey_of(
        {"space_id": "a", "lighting": "yes"}, {"space_id": "a", "lighting": "dim"}, {"space_id": "a", "lighting": "yes"}
    )
    result = score(spaces_of("a"), survey)
    assert values(result, "safety_score") == [100]
    assert values(result, "answers_n") == [2]
    assert problems(result) == [(1, "a", "lighting", "dim", "outside_list")]
    assert any("“dim” (1)" in str(note) for note in result.notes)


def test_answers_about_spaces_that_do_not_exist_are_listed_not_lost(score):
    survey = survey_of(
        {"space_id": "a", "lighting": "yes"},
        {"space_id": "gone", "lighting": "no"},
        {"space_id": None, "lighting": "no"},
    )
    result = score(spaces_of("a"), survey)
    assert values(result, "safety_score") == [100]
    assert problems(result) == [(1, "gone", None, None, "unknown_space"), (2, None, None, None, "no_space_id")]
    assert any("gone" in str(note) and "“spaces” does not have" in str(note) for note in result.notes)


def test_contradicting_facts_are_averaged_and_reported_opinions_are_not(score):
    survey = survey_of(
        {"space_id": "a", "lighting": "yes", "feel": 1},
        {"space_id": "a", "lighting": "no", "feel": 3},
        {"space_id": "b", "lighting": "no", "feel": 3},
    )
    result = score(spaces_of("a", "b"), survey)
    assert values(result, "safety_score") == [50, 25]
    assert problems(result) == [(0, "a", "lighting", "no (1), yes (1)", "conflicting_answers")]
    assert any("tell different things" in str(note) and "lighting (a)" in str(note) for note in result.notes)


def test_a_form_that_came_twice_counts_once(score):
    survey = survey_of(
        {"space_id": "a", "_uuid": "u1", "lighting": "yes"},
        {"space_id": "a", "_uuid": "u2", "lighting": "yes"},
        {"space_id": "a", "_uuid": "u1", "lighting": "no"},
        {"space_id": "b", "_uuid": "u1", "lighting": "no"},  # one form about two spaces: both count
        {"space_id": "b", "_uuid": None, "lighting": "no"},
        {"space_id": "b", "_uuid": None, "lighting": "no"},
    )
    result = score(spaces_of("a", "b"), survey)
    assert values(result, "safety_score") == [100, 0]
    assert values(result, "answers_n") == [2, 3]
    assert problems(result) == [(2, "a", None, None, "repeated_submission")]
    assert any(
        "1 forms came twice" in str(note) and "In 1 of them the answers differ" in str(note) for note in result.notes
    )


def test_several_answers_at_once_as_kobo_writes_them(score):
    text = (
        "question,dimension,answer,score,several\nhas,a,bench,30,sum\nhas,a,lamp,50,sum\nhas,a,bin,40,sum\n"
        "bad,b,noise,60,min\nbad,b,smell,20,min\nmix,c,red,0,\nmix,c,dark blue,100,\n"
    )
    survey = survey_of(
        {"space_id": "a", "has": "bench lamp", "bad": "noise smell", "mix": "red"},
        {"space_id": "b", "has": "bench lamp bin", "bad": "noise", "mix": "red; dark blue"},
        {"space_id": "c", "has": "bench fountain", "bad": "Noise,Smell", "mix": "dark blue"},
    )
    result = score(spaces_of("a", "b", "c"), survey, text)
    assert values(result, "a_score") == [80, 100, None]  # at most 100; one unknown word makes the whole unknown
    assert values(result, "b_score") == [20, 60, 20]
    assert values(result, "c_score") == [0, 50, 100]
    assert ("fountain" in problems(result)[0][3]) and problems(result)[0][4] == "outside_list"


def test_numbers_match_however_they_are_stored_and_ranges_are_in_proportion(score):
    text = (
        "question,dimension,answer,score,score_to\nn,a,0,0,\nn,a,1..5,20,60\nn,a,5..,100,\n"
        "r,b,1,0,\nr,b,2,50,\nr,b,3,100,\n"
    )
    numbers = [0, 1, 3, 5, 7, -1]
    for stored in (numbers, [str(n) for n in numbers], [f"{n}.0" for n in numbers]):
        survey = survey_of(*({"space_id": f"s{i}", "n": n, "r": "2,0"} for i, n in enumerate(stored)))
        result = score(spaces_of(*(f"s{i}" for i in range(6))), survey, text)
        assert values(result, "a_score") == [0, 20, 40, 100, 100, None]
        assert values(result, "b_score") == [50] * 6


def test_truth_values_and_numbers_are_the_words_of_the_table(table):
    survey = Frame(
        None,
        {"space_id": np.array([1, 2, 3]), "lighting": np.array([True, False, None], dtype=object)},
        name="survey",
    )
    spaces = spaces_of("1", "2", "3")
    result = public_space_quality(spaces, survey, questions_table=table(), min_answers=1)
    assert values(result, "safety_score") == [100, 0, None]


def test_labels_in_other_languages_through_the_table(score):
    text = "question,dimension,answer,score\nlit|éclairage,safety,yes|oui|نعم,100\nlit|éclairage,safety,no|non,0\n"
    survey = survey_of(
        {"space_id": "a", "Éclairage": "Oui "},
        {"space_id": "b", "Éclairage": "NON"},
        {"space_id": "c", "Éclairage": "نعم"},
    )
    assert values(score(spaces_of("a", "b", "c"), survey, text), "safety_score") == [100, 0, 100]


def test_fields_in_groups_of_the_form_are_found(score):
    survey = survey_of({"space_id": "a", "site/safety/lighting": "yes"})
    assert values(score(spaces_of("a"), survey), "safety_score") == [100]
    with pytest.raises(UrbanProfilingError, match="lighting.*may be any of the fields day/lighting, night/lighting"):
        score(spaces_of("a"), survey_of({"space_id": "a", "day/lighting": "yes", "night/lighting": "no"}))


def test_dont_know_is_allowed_and_counts_as_none(score):
    text = "question,dimension,answer,score\nq,a,yes,100\nq,a,unsure,\n"
    result = score(spaces_of("a"), survey_of({"space_id": "a", "q": "unsure"}, {"space_id": "a", "q": "yes"}), text)
    assert (values(result, "a_score"), values(result, "answers_n")) == ([100], [1])
    assert problems(result) == [], "who does not know contradicts nobody"


def test_a_question_the_survey_lacks_is_said_and_counts_nowhere(score):
    result = score(spaces_of("a"), survey_of({"space_id": "a", "lighting": "yes"}))
    assert any("no field for 3 questions" in str(note) and "feel, seats, alone" in str(note) for note in result.notes)
    assert "comfort_score" not in result.layers["OUTPUT"].columns
    assert values(result, "quality_score") == [100]


def test_groups_of_the_respondent_and_womens_safety(score):
    survey = survey_of(
        *({"space_id": "a", "sex": "women", "lighting": "no"} for _ in range(2)),
        *({"space_id": "a", "sex": "men", "lighting": "yes"} for _ in range(2)),
        {"space_id": "a", "sex": None, "lighting": "yes"},
        {"space_id": "b", "sex": "men", "lighting": "yes"},
    )
    result = score(spaces_of("a", "b"), survey, group_field="sex")
    assert values(result, "women_safety_score") == [0, None]
    assert values(result, "men_quality_score") == [100, 100]
    assert values(result, "safety_score") == [60, 100]
    assert (values(result, "women_answers_n"), values(result, "men_answers_n")) == ([2, 0], [2, 1])
    assert any("1 forms do not tell the group (sex)" in str(note) for note in result.notes)


def test_womens_safety_is_of_all_women_however_the_forms_write_it(score):
    def of(space, sex, n, answer):
        return [{"space_id": space, "sex": sex, "lighting": answer} for _ in range(n)]

    rows = [*of("a", "F", 5, "yes"), *of("a", "female", 15, "no"), *of("a", "m", 9, "yes")]
    # three of the women of b are hidden: with them the others would tell of the three
    rows += [*of("b", "Femme", 3, "yes"), *of("b", "female", 15, "no"), *of("b", "m", 9, "yes")]
    plain = "\n".join(line for line in TABLE.splitlines() if "women_safety" not in line)
    result = score(spaces_of("a", "b"), survey_of(*rows), plain, group_field="sex", min_answers=5)
    assert values(result, "women_safety_score") == [25, None]
    assert values(result, "f_safety_score") == [100, None]
    one = score(spaces_of("a"), survey_of(*of("a", "F", 5, "yes")), plain, group_field="sex")
    assert values(one, "women_safety_score") == [100]


def test_scores_few_people_stand_behind_are_hidden(score):
    survey = survey_of(
        *({"space_id": "a", "lighting": "yes"} for _ in range(5)),
        *({"space_id": "b", "lighting": "yes"} for _ in range(4)),
        # eight forms about c, but three on lighting: only comfort is shown, and the quality is made of it
        *({"space_id": "c", "lighting": "yes" if i < 3 else None, "seats": "no"} for i in range(8)),
    )
    result = score(spaces_of("a", "b", "c", "d"), survey, min_answers=5)
    assert values(result, "safety_score") == [100, None, None, None]
    assert values(result, "quality_score") == [100, None, 0, None]
    assert values(result, "answers_n") == [5, 4, 8, 0]
    assert result.layers["OUTPUT"].columns["suppressed"].tolist() == [False, True, True, False]
    assert result.figures["SUPPRESSED_N"] == 2
    shown = score(spaces_of("a", "b", "c", "d"), survey, min_answers=5, suppress_small_cells=False)
    assert values(shown, "safety_score") == [100, 100, 100, None]


def test_a_hidden_group_cannot_be_worked_out_from_the_others(score):
    def of(space, sex, n, answer):
        return [{"space_id": space, "sex": sex, "lighting": answer} for _ in range(n)]

    survey = survey_of(
        *of("a", "women", 3, "no"),
        *of("a", "men", 20, "yes"),
        *of("b", "women", 6, "no"),
        *of("b", "men", 6, "yes"),
        # here those who do not tell are the second unknown
        *of("c", "women", 3, "no"),
        *of("c", "men", 20, "yes"),
        *of("c", None, 9, "yes"),
    )
    result = score(spaces_of("a", "b", "c"), survey, group_field="sex", min_answers=5)
    assert values(result, "safety_score") == pytest.approx([2000 / 23, 50, 2900 / 32])
    assert values(result, "women_safety_score") == [None, 0, None]
    assert values(result, "men_safety_score") == [None, 100, 100]
    assert (values(result, "women_answers_n"), values(result, "men_answers_n")) == ([None, 6, None], [None, 6, 20])


def test_surveyors_with_one_form_a_space_are_told_what_to_do(score):
    result = score(spaces_of("a"), survey_of({"space_id": "a", "lighting": "yes"}), min_answers=5)
    assert values(result, "quality_score") == [None]
    assert result.figures["QUALITY_MEAN"] is None
    assert any("set the smallest number of answers to 1" in str(note) for note in result.notes)


def test_ids_match_in_any_case_unless_case_tells_them_apart(score):
    survey = survey_of({"space_id": "A1", "lighting": "yes"}, {"space_id": "b", "lighting": "no"})
    result = score(spaces_of("a1", "b", "B"), survey)
    assert values(result, "safety_score") == [100, 0, None]
    with pytest.raises(UrbanProfilingError, match="No answer of “survey” is about a space of “spaces”.*X.*a1"):
        score(spaces_of("a1", "x"), survey_of({"space_id": "X1", "lighting": "yes"}))


def test_spaces_keep_their_rows_fields_and_shapes(score):
    shapes = np.array(
        [None, shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(3, 0, 4, 1)]), shapely.box(5, 0, 6, 1)],
        dtype=object,
    )
    spaces = Frame(shapes, {"space_id": column(["a", "a", None]), "name": column(["x", "y", "z"])}, UTM, name="spaces")
    result = score(spaces, survey_of({"space_id": "a", "lighting": "yes"}))
    layer = result.layers["OUTPUT"]
    assert layer.columns["name"].tolist() == ["x", "y", "z"]
    assert layer.geometry[0] is None
    assert values(result, "safety_score") == [100, 100, None]
    assert any("share an identifier" in str(note) for note in result.notes)
    assert any("have no identifier" in str(note) for note in result.notes)


def test_the_survey_may_name_its_field_as_the_spaces_do(score):
    spaces = Frame(np.array([shapely.box(0, 0, 1, 1)], dtype=object), {"code": column(["k"])}, UTM, name="spaces")
    assert values(
        score(spaces, survey_of({"code": "k", "lighting": "yes"}), space_id_field="code"), "safety_score"
    ) == [100]


@pytest.mark.parametrize(
    ("spaces", "survey", "said"),
    [
        (
            spaces_of("a"),
            Frame(None, {"space_id": column([]), "lighting": column([])}, name="survey"),
            "survey.*is empty",
        ),
        (
            spaces_of("a"),
            survey_of({"space_id": "a", "colour": "red"}),
            "none of the questions.*lighting.*space_id, colour",
        ),
        (spaces_of("a"), survey_of({"lighting": "yes"}), "“survey” has no field “space_id”. Its fields are: lighting"),
        (spaces_of("a").only(), survey_of({"space_id": "a", "lighting": "yes"}), "“spaces” has no field “space_id”"),
    ],
)
def test_what_cannot_be_used_is_said(score, spaces, survey, said):
    with pytest.raises(UrbanProfilingError, match=said):
        score(spaces, survey)


def test_a_field_that_is_no_group_is_refused(score):
    survey = survey_of(*({"space_id": "a", "age": i, "lighting": "yes"} for i in range(30)))
    with pytest.raises(UrbanProfilingError, match="“age” has 30 different values"):
        score(spaces_of("a"), survey, group_field="age")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("question,dimension,answer,score\nq,a,yes,120\n", "“score” runs from 0.*lines 2"),
        ("question,dimension,answer,score,weight\nq,a,yes,1,-1\n", "weight is negative in lines 2"),
        ("question,dimension,answer,score,weight\nq,a,yes,1,1\nq,a,no,0,2\n", "“q” has different values of “weight”"),
        ("question,dimension,answer,score\nq,a,yes,1\nq,a,YES,0\n", "line 3 repeats the answer “YES”"),
        ("question,dimension,answer,score\nq,quality,yes,1\n", "cannot be called “quality”"),
        ("question,dimension,answer,score\nq,a,5..1,1\n", "range “5..1” of line 2"),
        ("question,dimension,answer,score,score_to\nq,a,5..,1,3\n", "range “5..” of line 2"),
        ("question,dimension,answer,score\nq,,yes,1\n", "“dimension” is empty in lines 2"),
    ],
)
def test_a_table_that_cannot_be_used_is_said_with_its_lines(table, text, said):
    with pytest.raises(UrbanProfilingError, match=said):
        read_questions(table(text))


def test_the_plugins_own_table_is_labelled_and_has_the_dimensions_of_the_metadata():
    questions = read_questions()
    assert {question.dimension for question in questions} == {
        "safety", "inclusivity", "accessibility", "comfort", "greenness", "women_safety"
    }  # fmt: skip
    for question in questions:
        known = [score for score in question.scores.values() if not np.isnan(score)]
        assert (min(known), max(known)) == (0, 100), question.names
    from urban_profiling_plugin.paths import table as own

    lines = own("public_space_questions.csv").read_text(encoding="utf-8").splitlines()
    assert all("the plugin's own scoring" in line for line in lines[1:])


def test_cancel(table):
    survey = survey_of({"space_id": "a", "lighting": "yes"})
    with pytest.raises(Cancelled):
        public_space_quality(spaces_of("a"), survey, questions_table=table(), progress=Progress(cancelled=lambda: True))


answer = st.fixed_dictionaries(
    {
        "space_id": st.sampled_from(["a", "b", "z"]),
        "lighting": st.sampled_from(["yes", "partly", "no", "odd", None]),
        "feel": st.sampled_from(["1", "2", "3", None]),
        "seats": st.sampled_from(["yes", "no", None]),
        "sex": st.sampled_from(["women", "men", None]),
    }
)
SURE = {"space_id": "a", "lighting": "yes", "feel": "1", "seats": "no", "sex": "women"}


@settings(max_examples=60, deadline=None)
@given(st.lists(answer, max_size=25), st.randoms(use_true_random=False), st.sampled_from([1, 2, 4]))
def test_scores_stay_within_bounds_whatever_the_order(tmp_path_factory, rows, draw, least):
    path = tmp_path_factory.mktemp("q") / "q.csv"
    path.write_text(TABLE, encoding="utf-8")
    rows = [SURE, *rows]
    mixed = draw.sample(rows, len(rows))

    def run(order):
        survey = survey_of(*order)
        return public_space_quality(
            spaces_of("a", "b"), survey, questions_table=path, group_field="sex", min_answers=least
        )

    one, other = run(rows), run(mixed)
    for name, found in one.layers["OUTPUT"].columns.items():
        if name.endswith("_score"):
            known = found[~np.isnan(found)]
            assert ((known >= 0) & (known <= 100)).all()
            assert np.allclose(found, other.layers["OUTPUT"].columns[name], equal_nan=True)
    # every row is counted or listed
    listed = {line[0] for line in problems(one) if line[4] == "unknown_space"}
    assert listed == {i for i, row in enumerate(rows) if row["space_id"] == "z"}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=5), st.integers(0, 8))
def test_no_hidden_part_is_alone(parts, rest):
    hidden = hide_small_parts(np.array([parts], dtype=float), np.array([rest]), 5)[0]
    shown = [n for n, gone in zip(parts, hidden) if not gone]
    assert all(n == 0 or n >= 5 for n in shown)
    if hidden.any():
        unknown = sum(parts) + rest - sum(shown)
        assert hidden.sum() + (rest > 0) >= 2 or not any(shown)
        assert unknown >= 5 or not any(shown)


@pytest.mark.skipif(not (DATA / "kibera").exists(), reason="no data")
def test_kibera_water_points(table):
    """792 water points rated once each: always, often, sometimes, never; operational or not; a fee or none."""
    points = read_layer(DATA / "kibera" / "watsan-features-osm.geojson")
    text = (
        "question,dimension,answer,score,kind\n"
        "operational_status,service,operational,100,fact\noperational_status,service,non_operational,0,fact\n"
        "operational_status:availability,service,always,100,fact\noperational_status:availability,service,often,70,fact\n"
        "operational_status:availability,service,sometimes,40,fact\n"
        "operational_status:availability,service,never,0,fact\n"
        "fee,affordability,no,100,fact\nfee,affordability,yes,0,fact\nfee,affordability,unknown,,fact\n"
        "watsan:users_per_day,use,0..,50,fact\n"
    )
    result = public_space_quality(points, points, space_id_field="id", questions_table=table(text), min_answers=1)
    free = points.texts("fee")
    found = result.layers["OUTPUT"].columns
    assert np.isnan(found["affordability_score"][free == "unknown"]).all()
    assert (found["affordability_score"][free == "no"] == 100).all()
    assert (np.isnan(found["affordability_score"]).sum()) == 70 + 19
    both = (points.texts("operational_status") == "operational") & (
        points.texts("operational_status:availability") == "sometimes"
    )
    assert both.sum() > 300
    assert (found["service_score"][both] == 70).all()
    assert result.figures["SPACES_N"] == 792
    # users a day are told in words now and then: listed, not zero
    assert all(line[2] == "watsan:users_per_day" for line in problems(result))


@pytest.mark.skipif(not (DATA / "epworth").exists(), reason="no data")
def test_epworth_open_spaces_were_hardly_rated(table):
    """The map rates the condition of plots; of 435 open spaces it rates one, and that is what the result says."""
    plots = read_layer(DATA / "epworth" / "Epworth_Before.shp")
    text = "question,dimension,answer,score\n" + "".join(
        f"CONDITION,condition,{word},{value}\n"
        for word, value in zip(("VG", "G", "F", "P", "VP"), (100, 75, 50, 25, 0))
    )
    plots = plots.with_columns({"plot": np.array([f"p{i}" for i in range(len(plots))], dtype=object)})
    whole = public_space_quality(plots, plots, space_id_field="plot", questions_table=table(text), min_answers=1)
    assert whole.figures["ANSWERED_N"] == 5457
    mean = (164 * 100 + 1219 * 75 + 2813 * 50 + 1019 * 25) / 5457
    assert whole.figures["QUALITY_MEAN"] == pytest.approx(mean)
    assert problems(whole) == []
    open_spaces = plots.take(plots.columns["USE"] == "OS")
    result = public_space_quality(open_spaces, plots, space_id_field="plot", questions_table=table(text), min_answers=1)
    assert (result.figures["SPACES_N"], result.figures["ANSWERED_N"]) == (435, 1)
    assert values(result, "quality_score").count(None) == 434
    assert sum(line[4] == "unknown_space" for line in problems(result)) == 5918 - 435
