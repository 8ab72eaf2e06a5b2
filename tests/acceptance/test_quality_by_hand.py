"""`publicspacequality` against scores worked out by hand."""

from __future__ import annotations

import json
import random
import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .shapes import box, is_determined, known, saved, table

HEADER = ["question", "dimension", "answer", "score", "weight"]
QUESTIONS = [
    ["lit", "safety", "yes", 100, 1],
    ["lit", "safety", "no", 0, 1],
    ["seen", "safety", "good", 100, 3],
    ["seen", "safety", "fair", 40, 3],
    ["seen", "safety", "bad", 0, 3],
    ["benches", "comfort", "yes", 100, 2],
    ["benches", "comfort", "no", 20, 2],
]


@pytest.fixture
def quality(run, make_layer, rows_of, tmp_path):
    """Return `quality([{field: answer}...], ...)`: figures, rows by space_id and problems."""

    def assess(answers, spaces=("A", "B"), questions=QUESTIONS, least=1, **parameters):
        given = {
            "SPACES": make_layer(
                "Polygon",
                [
                    (box(100 * i, 0, 100 * i + 50, 50), {"space_id": one, "kind": "park"})
                    for i, one in enumerate(spaces)
                ],
                name="my spaces",
            ),
            "SPACE_ID_FIELD": "space_id",
            "QUESTIONS_TABLE": table(tmp_path / "questions.csv", HEADER, *questions),
            "OUTPUT": "memory:",
            "PROBLEMS": "memory:",
            **parameters,
        }
        if least is not None:
            given.setdefault("MIN_ANSWERS", least)
        if "SURVEY" not in given:
            given["SURVEY"] = make_layer("None", [(None, row) for row in answers], None, "my survey")
        result = run("publicspacequality", given)
        result["list"] = rows_of(result["OUTPUT"])
        result["rows"] = {row["space_id"]: row for row in result["list"]}
        result["problems"] = rows_of(result["PROBLEMS"])
        return result

    assess.table = lambda name, header, *rows: table(tmp_path / name, header, *rows)
    return assess


def form(space, **answers):
    return {"space_id": space, **answers}


def test_scores_by_question_dimension_and_all(quality):
    """lit: yes, no = 50; seen: good, fair = 70; benches: yes = 100 (the other did not say).

    safety (1 x 50 + 3 x 70) / 4 = 65; comfort 100; all (1 x 50 + 3 x 70 + 2 x 100) / 6 = 76.67.
    """
    result = quality([form("A", lit="yes", seen="good", benches="yes"), form("A", lit="no", seen="fair", benches=None)])
    row = result["rows"]["A"]
    assert row["safety_score"] == pytest.approx(65)
    assert row["comfort_score"] == pytest.approx(100)
    assert row["quality_score"] == pytest.approx(460 / 6)
    assert row["answers_n"] == 2
    assert row["kind"] == "park"
    other = result["rows"]["B"]
    assert other["answers_n"] == 0
    for name in ("safety_score", "comfort_score", "quality_score"):
        assert not known(other[name])


def test_what_nobody_answered_is_not_zero(quality):
    """Without lit, safety is seen alone: 40; without benches there is no comfort, and all is 40."""
    row = quality([form("A", lit=None, seen="fair", benches=None)])["rows"]["A"]
    assert (row["safety_score"], row["quality_score"]) == pytest.approx((40, 40))
    assert not known(row["comfort_score"])


def test_upper_case_and_blanks_make_no_other_answer(quality):
    row = quality([form("A", lit=" Yes ", seen="GOOD", benches="No")])["rows"]["A"]
    assert (row["safety_score"], row["comfort_score"]) == pytest.approx((100, 20))


def test_scores_stay_in_the_unit_of_the_table(quality):
    """A table of 1 to 5, as many forms have it: mean of 1 and 4."""
    questions = [["clean", "comfort", str(n), n, 1] for n in range(1, 6)]
    try:
        row = quality([form("A", clean=1), form("A", clean=4)], questions=questions)["rows"]["A"]
    except QgsProcessingException as error:
        assert "100" in str(error) and "questions.csv" in str(error)
    else:
        assert row["comfort_score"] == pytest.approx(2.5)


def test_numbers_in_the_survey_are_the_numbers_of_the_table(quality):
    """1 as whole number, decimal number and text."""
    questions = [["clean", "comfort", "1", 0, 1], ["clean", "comfort", "2", 100, 1]]
    for one, two in ((1, 2), (1.0, 2.0), ("1", "2"), ("1.0", "2.0")):
        row = quality([form("A", clean=one), form("A", clean=two)], questions=questions)["rows"]["A"]
        assert row["comfort_score"] == pytest.approx(50)


def test_answers_outside_the_list_are_missing_and_named(quality):
    result = quality([form("A", lit="perhaps", seen="good"), form("A", lit="yes", seen="good")])
    assert result["rows"]["A"]["safety_score"] == pytest.approx(100)
    (problem,) = [row for row in result["problems"] if row["value"] == "perhaps"]
    assert problem["problem"] == "outside_list" and problem["field"] == "lit"
    assert "my survey" in result["NOTES"] and "lit" in result["NOTES"] and "perhaps" in result["NOTES"]


def test_spaces_that_do_not_exist_are_named_and_the_rest_counts(quality):
    result = quality([form("A", lit="yes"), form("Z9", lit="no"), form(None, lit="no"), form("A", lit="no")])
    assert result["rows"]["A"]["answers_n"] == 2
    assert result["rows"]["A"]["safety_score"] == pytest.approx(50)
    assert "Z9" in result["NOTES"] and "my survey" in result["NOTES"]
    assert {row["problem"] for row in result["problems"]} >= {"unknown_space", "no_space_id"}


def test_every_answer_is_about_no_space_of_the_layer(quality):
    """Nothing matches: the message names both layers; not a layer of silence."""
    try:
        result = quality([form("Z1", lit="yes"), form("Z2", lit="no")])
    except QgsProcessingException as error:
        text = str(error)
    else:
        text = result["NOTES"]
        assert not known(result["rows"]["A"]["quality_score"])
    assert "my survey" in text and "my spaces" in text and "Z1" in text and "Traceback" not in text


def test_one_space_answered_twice_with_different_verdicts(quality):
    """Both count (they may be two visits) and the contradiction is named."""
    result = quality([form("A", lit="yes", seen="good"), form("A", lit="no", seen="good")])
    assert result["rows"]["A"]["answers_n"] == 2
    questions = [[*row, "fact"] for row in QUESTIONS]
    path = quality.table("facts.csv", [*HEADER, "kind"], *questions)
    again = quality([form("A", lit="yes", seen="good"), form("A", lit="no", seen="good")], QUESTIONS_TABLE=path)
    assert "conflicting_answers" in {row["problem"] for row in again["problems"]}
    assert "A" in again["NOTES"] and "lit" in again["NOTES"]


def test_a_form_that_came_twice_counts_once(quality):
    rows = [form("A", _uuid="u1", lit="yes"), form("A", _uuid="u1", lit="yes"), form("A", _uuid="u2", lit="no")]
    result = quality(rows)
    assert result["rows"]["A"]["answers_n"] == 2
    assert result["rows"]["A"]["safety_score"] == pytest.approx(50)
    assert "repeated_submission" in {row["problem"] for row in result["problems"]}


def test_groups_of_the_respondent_and_womens_safety(quality):
    """Women: lit no, no, yes; men: yes, yes. All 60, women 33.3, men 100; women's safety apart."""
    rows = [form("A", sex=sex, lit=lit) for sex, lit in zip("fffmm", ("no", "no", "yes", "yes", "yes"))]
    for row in rows:
        row["sex"] = {"f": "female", "m": "male"}[row["sex"]]
    row = quality(rows, GROUP_FIELD="sex")["rows"]["A"]
    assert row["safety_score"] == pytest.approx(60)
    assert row["women_safety_score"] == pytest.approx(100 / 3)
    by_group = {key: value for key, value in row.items() if "female" in key or "male" in key}
    scores = {key: value for key, value in by_group.items() if key.endswith("_score") and "safety" in key}
    assert sorted(scores.values()) == pytest.approx([100 / 3, 100])
    counts = {key: value for key, value in by_group.items() if "answers_n" in key}
    assert sorted(counts.values()) == [2, 3]


def test_a_dimension_called_womens_safety(quality):
    questions = [*QUESTIONS, ["harassed", "women_safety", "yes", 0, 1], ["harassed", "women_safety", "no", 100, 1]]
    row = quality([form("A", lit="yes", harassed="yes"), form("A", lit="yes", harassed="no")], questions=questions)[
        "rows"
    ]["A"]
    assert row["women_safety_score"] == pytest.approx(50)
    assert row["quality_score"] == pytest.approx(100)  # stands apart


def test_too_few_answers_are_hidden(quality):
    rows = [form("A", lit="yes", seen="good", benches="yes")] * 5 + [form("B", lit="no", seen="bad", benches="no")] * 4
    result = quality(rows, MIN_ANSWERS=5)
    assert result["rows"]["A"]["quality_score"] == pytest.approx(100)
    hidden = result["rows"]["B"]
    for name in ("safety_score", "comfort_score", "quality_score"):
        assert not known(hidden[name])
    assert quality(rows, MIN_ANSWERS=4)["rows"]["B"]["quality_score"] == pytest.approx(40 / 6)
    shown = quality(rows, MIN_ANSWERS=5, SMALL_CELLS="show")
    assert shown["rows"]["B"]["quality_score"] == pytest.approx(40 / 6)


def test_five_by_default(quality):
    rows = [form("A", lit="yes")] * 4
    assert not known(quality(rows, least=None)["rows"]["A"]["quality_score"])
    assert known(quality([*rows, rows[0]], least=None)["rows"]["A"]["quality_score"])


def test_a_question_few_answered_is_hidden_though_many_forms_came(quality):
    """6 forms, benches answered by 2: comfort is not published, and all less safety does not give it back."""
    rows = [form("A", lit="yes", benches="yes" if i < 2 else None) for i in range(6)]
    row = quality(rows, MIN_ANSWERS=5)["rows"]["A"]
    assert not known(row["comfort_score"])
    assert row["safety_score"] == pytest.approx(100)
    if known(row["quality_score"]):
        assert row["quality_score"] == pytest.approx(row["safety_score"])


def test_one_group_hidden_is_not_everyone_less_the_others(quality):
    """6 women and 2 men: men hidden; everyone's score and number, published, less the women's would be theirs."""
    rows = [form("A", sex="female", lit="yes")] * 6 + [form("A", sex="male", lit="no")] * 2
    row = quality(rows, GROUP_FIELD="sex", MIN_ANSWERS=5)["rows"]["A"]
    men = [key for key in row if re.search(r"(^|_)male", key)]
    women = [key for key in row if "female" in key or key == "women_safety_score"]
    assert men and women
    assert not any(known(row[key]) for key in men)
    if known(row["safety_score"]):
        assert not any(known(row[key]) for key in women if key.endswith("_score"))
    if known(row["answers_n"]):
        assert not any(known(row[key]) for key in women if "answers_n" in key)


# --- forms as tools write them ---


def test_kobo_csv_with_groups_in_its_names_and_several_answers(quality, tmp_path):
    """Headings `group/question`; a question of several answers in one cell with blanks between."""
    questions = [
        ["lit", "safety", "yes", 100, 1],
        ["lit", "safety", "no", 0, 1],
        ["amenities", "comfort", "benches", 100, 1],
        ["amenities", "comfort", "toilets", 50, 1],
        ["amenities", "comfort", "none", 0, 1],
    ]
    survey = table(
        tmp_path / "kobo export.csv",
        ["start", "place/space_id", "safe/lit", "things/amenities", "things/amenities/benches", "_uuid"],
        ["2024-01-01", "A", "yes", "benches toilets", "1", "a"],
        ["2024-01-01", "A", "no", "none", "0", "b"],
        ["2024-01-01", "B", "no", "", "", "c"],
    )
    result = quality([], SURVEY=survey, questions=questions)
    row = result["rows"]["A"]
    assert row["answers_n"] == 2
    assert row["safety_score"] == pytest.approx(50)
    # benches and toilets: 75 as the mean of what was chosen, or 100 where several add up to the best
    assert known(row["comfort_score"]) and 0 < row["comfort_score"] < 100
    assert result["rows"]["B"]["safety_score"] == pytest.approx(0)
    assert not [row for row in result["problems"] if row["problem"] == "outside_list"]


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_csv_without_shapes(quality, tmp_path, separator):
    path = tmp_path / "survey.csv"
    lines = ["space_id,lit,seen", "A,yes,good", "A,no,good", "B,yes,bad"]
    path.write_text("\n".join(line.replace(",", separator) for line in lines), encoding="utf-8-sig")
    layer = QgsVectorLayer(str(path), "my survey", "ogr")
    row = quality([], SURVEY=layer)["rows"]["A"]
    assert row["answers_n"] == 2
    assert row["safety_score"] == pytest.approx((50 + 3 * 100) / 4)


def test_a_survey_of_points_and_ids_that_are_numbers(quality, make_layer):
    """The ids are whole numbers here and text with a decimal there; an empty row and rows without a place count."""
    survey = make_layer(
        "Point",
        [("POINT(5 5)", {"space_id": "1", "lit": "yes"}), (None, {"space_id": "1.0", "lit": "no"})],
        name="my survey",
    )
    row = quality([], spaces=(1, 2), SURVEY=survey)["list"][0]
    assert row["answers_n"] == 2
    assert row["safety_score"] == pytest.approx(50)


def test_another_name_for_the_space_in_the_survey(quality, make_layer):
    survey = make_layer("None", [(None, {"park": "A", "lit": "yes"})], None, "my survey")
    assert quality([], SURVEY=survey, SURVEY_SPACE_ID_FIELD="park")["rows"]["A"]["safety_score"] == pytest.approx(100)


def test_a_survey_without_the_space(quality, make_layer):
    survey = make_layer("None", [(None, {"place": "A", "lit": "yes"})], None, "my survey")
    with pytest.raises(QgsProcessingException) as caught:
        quality([], SURVEY=survey)
    assert "my survey" in str(caught.value) and "space_id" in str(caught.value) and "Traceback" not in str(caught.value)


def test_a_survey_that_holds_no_question_of_the_table(quality):
    with pytest.raises(QgsProcessingException) as caught:
        quality([form("A", colour="red")])
    text = str(caught.value)
    assert "my survey" in text and "lit" in text and "Traceback" not in text


def test_an_empty_survey_and_spaces_twice(quality, make_layer):
    with pytest.raises(QgsProcessingException, match="my survey"):
        survey = make_layer("None", [(None, form("A", lit="yes"))], None, "my survey")
        survey.dataProvider().truncate()
        quality([], SURVEY=survey)
    result = quality([form("A", lit="yes")], spaces=("A", "A", "B"))
    assert "my spaces" in result["NOTES"] and "identifier" in result["NOTES"], result["NOTES"]
    assert [row["safety_score"] for row in result["list"]][:2] == [100, 100]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["lit", "safety", "yes", "high", 1]], "score"),
        ([["lit", "safety", "yes", 100, -1]], "weight"),
        ([["lit", "safety", "yes", 100, 1], ["lit", "safety", "yes", 0, 1]], "yes"),
        ([["lit", "safety", "yes", 100, 1], ["lit", "safety", "no", 0, 2]], "lit"),
    ],
)
def test_a_table_of_questions_with_a_mistake_names_its_line(quality, rows, words):
    with pytest.raises(QgsProcessingException) as caught:
        quality([form("A", lit="yes")], questions=rows)
    text = str(caught.value)
    assert "questions.csv" in text and words in text and re.search(r"line|row", text) and "Traceback" not in text


def test_the_table_of_the_plugin_reads_plain_answers(quality, run):
    row = quality([form("A", lighting="yes", feel_safe_day="very_safe")], QUESTIONS_TABLE=None)["rows"]["A"]
    assert row["safety_score"] == pytest.approx(100)


def test_rows_in_any_order(quality):
    draw = random.Random(3)
    rows = [
        form(draw.choice("AB"), lit=draw.choice(["yes", "no", None]), seen=draw.choice(["good", "fair", "bad"]))
        for _ in range(40)
    ]
    once = quality(rows)["list"]
    draw.shuffle(rows)
    again = quality(rows)["list"]
    for one, two in zip(once, again):
        for name in ("safety_score", "quality_score", "answers_n"):
            assert one[name] == pytest.approx(two[name])


@pytest.mark.parametrize("seed", range(15))
def test_no_combination_gives_a_small_group_back(quality, seed):
    """Three groups and some who do not tell theirs, one question: numbers of forms and sums of scores both add up."""
    draw = random.Random(seed)
    groups = ("female", "male", "other", None)
    size = {one: draw.choice([0, 1, 2, 4, 5, 9, 20]) for one in groups}
    rows = [form("A", sex=one, lit=draw.choice(["yes", "no"])) for one in groups for _ in range(size[one])]
    rows += [form("B", sex="female", lit="yes")] * 5
    if sum(size.values()) == 0:
        rows.append(form("A", sex="female", lit="yes"))
    row = quality(rows, GROUP_FIELD="sex", MIN_ANSWERS=5)["rows"]["A"]
    unknowns = [(what, one) for what in ("n", "points") for one in groups]
    equations = []
    if known(row["answers_n"]):
        equations.append({("n", one): 1 for one in groups})
        if known(row["safety_score"]):
            equations.append({("points", one): 1 for one in groups})
    for one in groups[:3]:
        count, scores = f"{one}_answers_n", [f"{one}_safety_score", f"{one}_quality_score"]
        if one == "female":
            scores.append("women_safety_score")
        if count in row and known(row[count]):
            equations.append({("n", one): 1})
        if any(name in row and known(row[name]) for name in scores):
            score = next(row[name] for name in scores if name in row and known(row[name]))
            equations.append({("points", one): 1, ("n", one): -score})
    for one in groups[:3]:
        if 0 < size[one] < 5:
            for what in ("n", "points"):
                assert not is_determined(unknowns, equations, (what, one)), (what, one, size, row)


def test_a_table_of_questions_as_a_european_spreadsheet_writes_it(quality, tmp_path):
    """Semicolons between, decimal commas, a byte order mark."""
    lines = [
        "question;dimension;answer;score;weight",
        "lit;safety;yes;87,5;1,5",
        "lit;safety;no;0;1,5",
        "seen;safety;good;50;0,5",
    ]
    (tmp_path / "euro.csv").write_text("\n".join(lines), encoding="utf-8-sig")
    row = quality([form("A", lit="yes", seen="good")], QUESTIONS_TABLE=str(tmp_path / "euro.csv"))["rows"]["A"]
    assert row["safety_score"] == pytest.approx((1.5 * 87.5 + 0.5 * 50) / 2)


def test_a_spreadsheet_as_survey(quality, make_layer, tmp_path):
    """A number in a column tells GDAL that the first row is one of names."""
    rows = [(None, form("A", lit=answer, minutes=number)) for number, answer in enumerate(("yes", "no"))]
    layer = make_layer("None", rows, None, "answers")
    path = saved(layer, tmp_path / "survey.xlsx", "answers", "XLSX")
    assert quality([], SURVEY=path)["rows"]["A"]["safety_score"] == pytest.approx(50)


def test_yes_and_no_stored_as_true_and_false(quality, tmp_path):
    """GeoJSON keeps them as booleans, a spreadsheet as TRUE and FALSE."""
    features = [
        {"type": "Feature", "geometry": None, "properties": {"space_id": "A", "lit": value}} for value in (True, False)
    ]
    path = tmp_path / "survey.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    assert quality([], SURVEY=str(path))["rows"]["A"]["safety_score"] == pytest.approx(50)


def test_several_answers_in_one_cell(quality):
    """With blanks, commas or semicolons; each must be in the table."""
    questions = [
        ["things", "comfort", "bench", 100, 1],
        ["things", "comfort", "tap", 50, 1],
        ["things", "comfort", "none", 0, 1],
    ]
    for text in ("bench tap", "tap, bench", "bench;tap", "['bench', 'tap']"):
        result = quality([form("A", things=text)], questions=questions)
        if text.startswith("["):  # lists of other tools: read, or named; never silently lost
            assert known(result["rows"]["A"]["comfort_score"]) or text in result["NOTES"]
        else:
            assert result["rows"]["A"]["comfort_score"] == pytest.approx(75)
    result = quality([form("A", things="bench swing")], questions=questions)
    assert "swing" in result["NOTES"]


@pytest.mark.parametrize(
    "words",
    [
        ("F", "M"),
        ("Féminin", "Masculin"),
        ("Femenino", "Masculino"),
        ("أنثى", "ذكر"),
        ("Женщина", "Мужчина"),
        ("女", "男"),
    ],
)
def test_womens_safety_in_the_languages_of_forms(quality, words):
    rows = [form("A", sex=words[0], lit="no"), form("A", sex=words[1], lit="yes")]
    assert quality(rows, GROUP_FIELD="sex")["rows"]["A"]["women_safety_score"] == 0
