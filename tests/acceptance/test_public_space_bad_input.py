"""What reaches an officer's desk on the way to new sites: each mistake has a clear message, and nothing is lost."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException  # noqa: E402

from .shapes import box, line, point, temporary  # noqa: E402


@pytest.fixture
def spaces(make_layer):
    return make_layer("Polygon", [(box(x, 0, x + 50, 50), {"space_id": name}) for x, name in ((0, "a"), (900, "b"))])


@pytest.fixture
def quality(run, spaces, make_layer, rows_of):
    """Return `quality(forms)`: the result, its spaces and its problems."""

    def score(forms):
        survey = make_layer("None", [("", form) for form in forms], name="forms")
        given = {"SPACES": spaces, "SURVEY": survey, "MIN_ANSWERS": 1}
        result = run("publicspacequality", {**given, **temporary("OUTPUT", "PROBLEMS")})
        return result, rows_of(result["OUTPUT"]), rows_of(result["PROBLEMS"])

    return score


def test_answers_for_spaces_that_do_not_exist(quality):
    result, rows, problems = quality(
        [
            {"submission_id": "1", "space_id": "a", "seats": "yes"},
            {"submission_id": "2", "space_id": "nowhere", "seats": "no"},
            {"submission_id": "3", "space_id": None, "seats": "no"},
        ]
    )
    assert [row["comfort_score"] for row in rows][0] == 100
    assert [(row["submission_id"], row["problem"]) for row in problems] == [
        ("2", "unknown_space"),
        ("3", "no_space_id"),
    ]
    assert result["ANSWERS_N"] + len(problems) == 3, "every form counts or is listed"
    assert "nowhere" in result["NOTES"]


def test_one_space_answered_twice_with_different_verdicts(quality):
    result, rows, problems = quality(
        [
            {"submission_id": "1", "space_id": "a", "free_entry": "yes"},
            {"submission_id": "2", "space_id": "a", "free_entry": "no"},
            {"submission_id": "2", "space_id": "a", "free_entry": "yes"},
        ]
    )
    assert rows[0]["accessibility_score"] == 50
    told = {row["problem"]: row["value"] for row in problems}
    assert set(told) == {"repeated_submission", "conflicting_answers"}
    assert told["conflicting_answers"] == "no (1), yes (1)"
    assert "came twice and count once (submissions 2)" in result["NOTES"]
    assert "respondents tell different things" in result["NOTES"]


def test_answers_outside_the_list(quality):
    result, rows, problems = quality(
        [
            {"submission_id": "1", "space_id": "a", "seats": "many", "trees": "yes"},
            {"submission_id": "2", "space_id": "a", "seats": "no", "trees": None},
        ]
    )
    assert (rows[0]["comfort_score"], rows[0]["greenness_score"]) == (0, 100)
    assert [(row["field"], row["value"], row["problem"]) for row in problems] == [("seats", "many", "outside_list")]
    assert "seats “many”" in result["NOTES"]
    assert "Add them to the table if they are right" in result["NOTES"]


@pytest.fixture
def sites(run, make_layer):
    """Return `sites(plots, KEY=value...)`: new sites along a street of 3 km with a home every 500 m."""
    streets = make_layer("LineString", [(line((0, -5), (3000, -5)), {"highway": "residential"})], name="streets")
    homes = make_layer("Point", [(point(x, -5), {"population": 20}) for x in range(100, 3000, 500)], name="homes")
    existing = make_layer(
        "Polygon", [(box(0, 0, 50, 50), {"access": "public", "status": "verified"})], name="existing parks"
    )

    def choose(plots, **parameters):
        candidates = make_layer("Polygon", [(plot, {"name": str(n)}) for n, plot in enumerate(plots)], name="plots")
        given = {"CANDIDATES": candidates, "EXISTING": existing, "STREETS": streets, "POPULATION": homes}
        return run("publicspacesites", {**given, **temporary("OUTPUT"), **parameters})

    return choose


def test_candidates_over_existing_spaces_and_each_other(sites, rows_of):
    plots = [box(20, 0, 70, 50), box(1000, 0, 1050, 50), box(1020, 0, 1070, 50)]
    result = sites(plots, SITES_N=3)
    assert "candidates overlap open spaces of “existing parks” (features 1)" in result["NOTES"]
    assert "2 candidates overlap each other (features 2, 3)" in result["NOTES"]
    rows = rows_of(result["OUTPUT"])
    assert len(rows) == 3, "none is taken out of the choice"
    gains = {row["name"]: row["newly_served"] for row in rows}
    assert gains["0"] == 0, "whom the park serves is never newly served"
    assert sum(gains.values()) == 40, "nobody counts twice"


def test_more_sites_than_candidates(sites, rows_of):
    result = sites([box(1000, 0, 1050, 50), box(2500, 0, 2550, 50)], SITES_N=5)
    assert "5 sites are asked for, but “plots” has 2 candidates: all of them are chosen" in result["NOTES"]
    assert result["CHOSEN_N"] == len(rows_of(result["OUTPUT"])) == 2


@pytest.fixture
def districts(make_layer):
    """Return `districts((m², people)...)`."""
    return lambda *rows: make_layer(
        "Polygon",
        [
            (box(100 * n, 0, 100 * n + 100, 100), {"open_m2": float(m2), "population": people})
            for n, (m2, people) in enumerate(rows)
        ],
        name="districts",
    )


def test_areas_without_people(run, districts, rows_of):
    areas = districts((300, 50), (100, 50), (7000, 0))
    result = run("publicspaceequity", {"AREAS": areas, **temporary("OUTPUT")})
    assert result["GINI"] == pytest.approx(0.25)
    assert result["SUPPLY_LEFT_OUT"] == 7000
    assert "1 areas without people are left out, with a supply of 7000 (features 3)" in result["NOTES"]
    assert len(rows_of(result["OUTPUT"])) == 3, "the area itself stays"


def test_a_supply_with_negatives(run, districts, tmp_path):
    target = tmp_path / "equity.gpkg"
    run("publicspaceequity", {"AREAS": districts((300, 50), (100, 50)), "OUTPUT": str(target)})
    before = target.read_bytes()
    with pytest.raises(QgsProcessingException, match="the supply in “open_m2” is negative in features 2"):
        run("publicspaceequity", {"AREAS": districts((300, 50), (-1, 50)), "OUTPUT": str(target)})
    assert target.read_bytes() == before, "the earlier result is unchanged"
