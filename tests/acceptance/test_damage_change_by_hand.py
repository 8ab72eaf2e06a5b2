"""`damagechange` against transitions worked out by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, patch, plain, saved, site
from .shapes import box, temporary

WORDS = ["new", "worse", "same", "better", "rebuilt", "not_comparable"]


@pytest.fixture
def change(run, make_layer, rows_of):
    """Return `change(before, after, ...)`: figures and the rows of every output."""

    def compare(before, after, kind="Point", **parameters):
        given = {
            "BEFORE": before if hasattr(before, "fields") else make_layer(kind, before, name="my before"),
            "AFTER": after if hasattr(after, "fields") else make_layer(kind, after, name="my after"),
        }
        sinks = ["OUTPUT", "MATRIX"] + (["AREAS_OUTPUT"] if "AREAS" in parameters else [])
        result = run("damagechange", {**given, **temporary(*sinks), **parameters})
        for key in sinks:
            result[key] = rows_of(result[key])
        return result

    return compare


def words(result):
    """Return (class before, class after, change) of every row, in order."""
    rows = [figures(row, "class_before", "class_after", "change") for row in result["OUTPUT"]]
    return sorted(rows, key=str)


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [
        (0, 4, "new"),
        (0, 2, "new"),
        (1, 3, "worse"),
        (2, 3, "worse"),
        (3, 3, "same"),
        (0, 0, "same"),
        (4, 2, "better"),
        (4, 0, "rebuilt"),
        (2, 0, "rebuilt"),
        (None, 4, "not_comparable"),
        (4, None, "not_comparable"),
        (None, None, "not_comparable"),
    ],
)
def test_the_word_of_a_transition(change, before, after, word):
    result = change([site(0, 0, before), site(500, 0, 4)], [site(0, 0, after), site(500, 0, 4)])
    assert (before, after, word) in words(result)
    assert len(result["OUTPUT"]) == 2


def test_the_matrix_counts_every_row_and_turns_over_when_exchanged(change):
    first = [site(100 * n, 0, c) for n, c in enumerate([0, 0, 1, 2, 4, None, 3])]
    second = [site(100 * n, 3, c) for n, c in enumerate([0, 4, 3, 2, 0, 4, 1])]
    there, back = change(first, second), change(second, first)
    assert len(there["OUTPUT"]) == len(back["OUTPUT"]) == 7
    assert sorted(r["change"] for r in there["OUTPUT"]) == sorted(
        ["same", "new", "worse", "same", "rebuilt", "not_comparable", "better"]
    )
    pairs = {(a, b) for a, b, _ in words(there)}
    assert pairs == {(b, a) for a, b, _ in words(back)}
    assert sum(row["count"] for row in there["MATRIX"]) == 7


@pytest.mark.parametrize(("apart", "matched"), [(10.0, True), (10.001, False)])
def test_the_distance_holds_at_equality(change, apart, matched):
    result = change([site(0, 0, 2)], [site(apart, 0, 4)], MATCH_M=10)
    assert len(result["OUTPUT"]) == (1 if matched else 2)


def test_a_pair_is_made_once_and_the_nearest_first(change):
    """Two sites before, 6 m apart; one after, 2 m from the second: it is the second's."""
    result = change([site(0, 0, 1), site(6, 0, 2)], [site(8, 0, 4)], MATCH_M=10)
    assert (2, 4, "worse") in words(result)
    assert len(result["OUTPUT"]) == 2


def test_a_site_without_a_counterpart_is_kept(change):
    """Damage that was not there is new; a site that is not there any more is no sign of repair."""
    result = change([site(0, 0, 4)], [site(900, 0, 3)])
    assert words(result) == [(4, None, "not_comparable"), (None, 3, "new")]


def test_inside_the_area_that_the_other_assessment_saw_it_was_undamaged(change, make_layer):
    seen = make_layer("Polygon", [(box(-50, -50, 2000, 50), {"a": 1})])
    result = change([site(0, 0, 4)], [site(900, 0, 3)], BEFORE_AREA=seen, AFTER_AREA=seen)
    assert words(result) == [(0, 3, "new"), (4, 0, "rebuilt")]


def test_a_range_is_compared_whatever_it_turns_out_to_be(change):
    """2-3 to 4 is worse for sure, 2-3 to 3 nobody knows, 2-3 from 0 is new."""
    first = [site(0, 0, 2, 3), site(100, 0, 2, 3), site(200, 0, 0), site(300, 0, 2, 3)]
    second = [site(0, 0, 4), site(100, 0, 3), site(200, 0, 2, 3), site(300, 0, 2, 3)]
    result = change(first, second)
    assert sorted(r["change"] for r in result["OUTPUT"]) == sorted(["worse", "not_comparable", "new", "not_comparable"])


def test_two_epochs_of_one_layer(change):
    rows = [
        site(100 * n, 0, c, site_id=str(n), epoch=e, date=d)
        for n, pair in enumerate([(0, 4), (2, 2), (3, 0)])
        for c, e, d in zip(pair, (1, 2), ("2023-11-07", "2024-05-03"))
    ]
    result = change(rows, rows, EPOCH_BEFORE="1", EPOCH_AFTER="2")
    assert [w for _, _, w in words(result)] == ["new", "same", "rebuilt"]


def test_counts_by_area(change, make_layer):
    areas = [(box(-50, -50, 150, 50), {"name": "west"}), (box(150, -50, 350, 50), {"name": "east"})]
    first = [site(0, 0, 0), site(100, 0, 4), site(200, 0, 1), site(300, 0, 2), site(900, 0, 4)]
    second = [site(0, 0, 4), site(100, 0, 0), site(200, 0, 1), site(300, 0, None), site(900, 0, 4)]
    result = change(first, second, AREAS=make_layer("Polygon", areas, name="my areas"))
    west, east = result["AREAS_OUTPUT"]
    names = [f"{word}_n" for word in WORDS]
    assert figures(west, *names) == (1, 0, 0, 0, 1, 0)
    assert figures(east, *names) == (0, 0, 1, 0, 0, 1)
    assert west["name"] == "west"


def test_polygons_with_points_and_another_crs(change, make_layer):
    before = make_layer("Polygon", [patch(0, 0, 10, 10, 2), patch(100, 0, 110, 10, 0)], name="outlines")
    after = make_layer("Point", [site(5, 5, 4), site(105, 5, 3)], name="points")
    result = change(before, after)
    assert [w for _, _, w in words(result)] == ["new", "worse"]


def test_a_shapefile_with_names_of_ten_letters(change, make_layer, tmp_path):
    before = saved(make_layer("Point", [site(0, 0, 2, 3), site(100, 0, 0)], name="b"), tmp_path / "before.shp")
    assert sorted(w for _, _, w in words(change(before, [site(0, 0, 4), site(100, 0, 3)]))) == ["new", "worse"]


def test_bad_input(change, make_layer):
    for before, after, word in [
        (make_layer("Point", [("POINT(0 0)", {"code": 1})], name="raw"), [site(0, 0, 4)], "raw"),
        ([site(0, 0, 4)], [site(0, 0, 7)], "my after"),
        ([site(0, 0, 3, 2)], [site(0, 0, 4)], "my before"),
    ]:
        with pytest.raises(QgsProcessingException) as caught:
            change(before, after)
        assert word in str(caught.value)
        assert "Traceback" not in str(caught.value)
    # assessments of two cities have nothing in common, which is said
    try:
        result = change([site(0, 0, 4)], [site(90_000, 0, 4)])
        assert plain(result["NOTES"])
    except QgsProcessingException as error:
        assert "my" in str(error)


def test_before_and_after_exchanged_is_said(change):
    result = change([site(0, 0, 4, date="2024-05-03")], [site(0, 0, 0, date="2023-11-07")])
    assert "older" in result["NOTES"]
