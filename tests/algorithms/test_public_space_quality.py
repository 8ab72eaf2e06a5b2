"""`publicspacequality` in QGIS: tables and layers as the survey, the table of problems, groups, hidden scores."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

TABLE = """question,dimension,answer,score,weight
lighting,safety,yes,100,3
lighting,safety,no,0,3
feel,safety,1,0,1
feel,safety,5,100,1
seats,comfort,yes,100,2
seats,comfort,no,0,2
"""


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def toy(make_layer, tmp_path):
    """Two spaces: three women and five men about the first, nobody about the second, one about a space that is not."""
    spaces = make_layer(
        "Polygon",
        [
            (box(0, 0, 9, 9), {"space_id": "a", "kind": "park"}),
            (box(20, 0, 29, 9), {"space_id": "b", "kind": "square"}),
        ],
        name="spaces",
    )
    lines = ["space_id,_uuid,sex,lighting,feel,seats"]
    lines += [f"a,w{i},female,no,1,yes" for i in range(3)] + [f"a,m{i},male,yes,5,yes" for i in range(5)]
    lines += ["a,m0,male,yes,5,yes", "lost,x,male,yes,5,yes", "a,m9,male,perhaps,,"]
    survey, table = tmp_path / "survey.csv", tmp_path / "questions.csv"
    survey.write_text("\n".join(lines) + "\n", encoding="utf-8")
    table.write_text(TABLE, encoding="utf-8")
    return {
        "SPACES": spaces,
        "SURVEY": QgsVectorLayer(str(survey), "survey", "ogr"),
        "QUESTIONS_TABLE": str(table),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_by_hand(run, toy, rows_of):
    result = run("publicspacequality", {**toy, "PROBLEMS": "TEMPORARY_OUTPUT"})
    first, second = rows_of(result["OUTPUT"])
    assert first["safety_score"] == pytest.approx(62.5)
    assert first["comfort_score"] == 100
    assert first["quality_score"] == pytest.approx((62.5 * 4 + 100 * 2) / 6)
    assert (first["answers_n"], first["kind"], first["suppressed"]) == (8, "park", False)
    assert not second["quality_score"]
    assert second["answers_n"] == 0
    assert (result["SPACES_N"], result["ANSWERED_N"], result["ANSWERS_N"]) == (2, 1, 8)
    assert result["QUALITY_MEAN"] == pytest.approx(75)
    found = [(row["space_id"], row["field"], row["problem"]) for row in rows_of(result["PROBLEMS"])]
    assert sorted(found, key=str) == sorted(
        [
            ("a", None, "repeated_submission"),
            ("lost", None, "unknown_space"),
            ("a", "lighting", "outside_list"),
            ("a", "lighting", "conflicting_answers"),
            ("a", "feel", "conflicting_answers"),
        ],
        key=str,
    )
    assert result["PROBLEMS_N"] == 5
    assert "plugin's own" in result["NOTES"]


def test_by_group_with_womens_safety(run, toy, rows_of):
    toy["GROUP_FIELD"] = "sex"
    hidden = rows_of(run("publicspacequality", toy)["OUTPUT"])[0]
    assert hidden["suppressed"]
    for name in ("women_safety_score", "female_quality_score", "female_answers_n", "male_quality_score"):
        assert not hidden[name], name  # three women; the men would give them away
    row = rows_of(run("publicspacequality", {**toy, "MIN_ANSWERS": 3})["OUTPUT"])[0]
    assert row["women_safety_score"] == 0
    assert row["female_safety_score"] == 0
    assert (row["male_safety_score"], row["female_comfort_score"]) == (100, 100)
    assert (row["female_answers_n"], row["male_answers_n"]) == (3, 5)
    shown = rows_of(run("publicspacequality", {**toy, "SMALL_CELLS": "show"})["OUTPUT"])[0]
    assert shown["women_safety_score"] == 0


def test_the_plugins_own_table_and_a_layer_as_survey(run, make_layer, rows_of, tmp_path):
    spaces = make_layer("Point", [("POINT(0 0)", {"space_id": 7})], name="spaces")
    survey = make_layer(
        "Point",
        [
            ("POINT(0 0)", {"space_id": 7, "lighting": "yes", "feel_safe_day": 5, "women_alone_night": "unsafe"}),
            ("POINT(0 0)", {"space_id": 7, "lighting": "No", "feel_safe_day": 2, "women_alone_night": None}),
        ],
        name="survey",
    )
    path = tmp_path / "out.gpkg"
    result = run(
        "publicspacequality",
        {"SPACES": spaces, "SURVEY": survey, "MIN_ANSWERS": 1, "OUTPUT": f"ogr:dbname='{path}' table=\"q\" (geom)"},
    )
    (row,) = rows_of(result["OUTPUT"])
    assert row["safety_score"] == pytest.approx((50 + (100 + 25) / 2) / 2)
    assert row["women_safety_score"] == 25
    layer = QgsVectorLayer(result["OUTPUT"], "q", "ogr")
    assert layer.attributeAlias(layer.fields().indexOf("women_safety_score")) == "Women's safety (0 worst to 100 best)"
    assert layer.renderer().type() == "RuleRenderer"
    assert "own scoring" in layer.metadata().history()[-1]


def test_what_is_wrong_is_said(run, toy):
    with pytest.raises(QgsProcessingException, match="“spaces” has no field “space_id”"):
        toy["SPACES"].dataProvider().deleteAttributes([0])
        toy["SPACES"].updateFields()
        run("publicspacequality", toy)


def test_the_survey_field_may_be_named_otherwise(run, toy, make_layer, rows_of):
    toy["SURVEY"] = make_layer("Point", [("POINT(0 0)", {"park": "b", "lighting": "yes"})], name="survey")
    toy |= {"SURVEY_SPACE_ID_FIELD": "park", "MIN_ANSWERS": 1}
    assert rows_of(run("publicspacequality", toy)["OUTPUT"])[1]["quality_score"] == 100
