"""The one rule of which spaces count: public, not rejected, and what is uncertain only when asked for."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.public_space.counted_spaces import counted_spaces

UTM28 = pyproj.CRS.from_epsg(32628)


def spaces(size_m=10, **columns):
    n = len(next(iter(columns.values()), [None]))
    geometry = np.array([shapely.box(0, 0, size_m, size_m)] * n, dtype=object)
    return Frame(geometry, {k: np.array(v, dtype=object) for k, v in columns.items()}, UTM28, name="parks")


WORDS = {
    "access": ["public", "Public ", "restricted", "fee", "unknown", None, "public", "public", "public", "yes"],
    "status": [
        "potential",
        "VERIFIED",
        "verified",
        "verified",
        "verified",
        None,
        "check",
        "rejected",
        None,
        "potential",
    ],
}


def test_rule_by_hand():
    result = counted_spaces(spaces(**WORDS))
    assert result.counted.tolist() == [True, True, False, False, False, False, False, False, True, False]
    assert result.verified.tolist() == [False, True] + [False] * 8
    assert result.has_status
    said = " ".join(map(str, result.notes))
    assert "holds yes" in said and "features 9" in said
    assert "3 of 10 spaces of “parks” count" in said
    assert "2 not open" in said and "3 of unknown access, 1 still to be checked, 1 rejected" in said


@pytest.mark.parametrize(
    ("options", "added"),
    [
        ({"count_unknown_access": True}, {4, 5, 9}),
        ({"count_check": True}, {6}),
        ({"count_unknown_access": True, "count_check": True}, {4, 5, 6, 9}),
    ],
)
def test_uncertain_spaces_count_only_when_asked_for(options, added):
    result = counted_spaces(spaces(**WORDS), **options)
    assert set(np.flatnonzero(result.counted)) == {0, 1, 8} | added
    assert set(np.flatnonzero(result.verified)) == ({1, 4} if 4 in added else {1})


@pytest.mark.parametrize(
    ("options", "counted"),
    [
        ({}, [False, False, False, False]),
        ({"count_unknown_access": True}, [True, False, False, False]),
        ({"count_check": True}, [False, True, False, False]),
        ({"count_unknown_access": True, "count_check": True}, [True, True, False, False]),
    ],
)
def test_unknown_access_is_to_be_checked_for_that_reason_and_counts_by_one_option(options, counted):
    """The inventory makes every space of unknown access one to be checked."""
    words = {"access": ["unknown", "public", "fee", "unknown"], "status": ["check", "check", "check", "rejected"]}
    assert counted_spaces(spaces(**words), **options).counted.tolist() == counted


@pytest.mark.parametrize(
    ("columns", "counted", "said"),
    [
        ({"name": ["a", "b"]}, [True, True], "neither of the fields"),
        ({"access": ["public", "fee"]}, [True, False], "no field status"),
        ({"Status": ["verified", "rejected"]}, [True, False], "no field access"),
    ],
)
def test_layer_without_the_fields_counts_whole_and_says_so(columns, counted, said):
    result = counted_spaces(spaces(**columns))
    assert result.counted.tolist() == counted
    assert said in str(result.notes[0])
    assert result.has_status == ("Status" in columns)


def test_minimum_area_holds_at_equality_and_missing_geometry_never_counts():
    frame = spaces(access=["public"], status=["verified"])
    assert counted_spaces(frame, min_area_m2=100).counted.all()
    assert not counted_spaces(frame, min_area_m2=100.1).counted.any()
    assert not counted_spaces(frame.with_geometry(np.array([None], dtype=object))).counted.any()


def test_no_note_when_all_count():
    assert counted_spaces(spaces(access=["public"], status=["verified"])).notes == []


def test_empty():
    result = counted_spaces(spaces(access=[], status=[]))
    assert not len(result.counted) and result.notes == []
