"""What counts as a street and how wide it is: every rule of the definitions, and what is said about each exception."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.public_space.street_widths import LEFT_OUT, read_widths, street_widths

DEFAULTS = read_widths(paths.table("street_widths.csv"))


def streets(**columns):
    size = len(next(iter(columns.values())))
    made = {
        name: np.array(values, dtype=object if any(v is None or isinstance(v, str) for v in values) else float)
        for name, values in columns.items()
    }
    lines = np.array([shapely.LineString([(0, i), (100, i)]) for i in range(size)], dtype=object)
    return Frame(lines, made, pyproj.CRS.from_epsg(32628), np.arange(size) + 101, "roads")


def table(tmp_path, text):
    path = tmp_path / "widths.csv"
    path.write_text(text, encoding="utf-8")
    return read_widths(path)


def said(found):
    return "\n".join(str(note) for note in found.notes)


def test_table_of_the_plugin():
    columns = DEFAULTS.columns
    counts = columns["counts_as_street"]
    assert not np.isnan(columns["central"][counts]).any()
    assert (columns["low"][counts] < columns["central"][counts]).all()
    assert (columns["central"][counts] < columns["high"][counts]).all()
    assert all(columns["source"])
    assert not any(counts[np.isin(columns["class"], list(LEFT_OUT))])
    assert set(columns["class"]) >= LEFT_OUT | {"unknown", "residential", "primary", "footway"}


def test_measured_before_table():
    found = street_widths(
        streets(highway=["residential", "residential", "primary"], width_m=[7.0, np.nan, 100.0]),
        DEFAULTS,
        "width_m",
        "highway",
    )
    np.testing.assert_array_equal(found.central_m, [7, 9, 100])
    np.testing.assert_array_equal(found.low_m, [7, 4.75, 100])
    np.testing.assert_array_equal(found.high_m, [7, 13, 100])
    assert found.measured.tolist() == [True, False, True]
    assert "2 have a measured width" in said(found)


def test_widths_that_cannot_be_are_replaced_and_named():
    frame = streets(highway=["residential"] * 5, width_m=[0.0, -3.0, 100.1, 4.0, np.inf])
    found = street_widths(frame, DEFAULTS, "width_m", "highway")
    np.testing.assert_array_equal(found.central_m, [9, 9, 9, 4, 9])
    assert "4 widths of “roads”" in said(found) and "101, 102, 103, 105" in said(found)


def test_widths_written_as_text():
    frame = streets(highway=["residential"] * 5, width=["3.5", "3,5 m", "12'6\"", None, " "])
    found = street_widths(frame, DEFAULTS, "width", "highway")
    np.testing.assert_array_equal(found.central_m, [3.5, 3.5, 9, 9, 9])
    assert "1 widths of “roads”" in said(found) and "features 103" in said(found)


@pytest.mark.parametrize("name", sorted(LEFT_OUT))
def test_left_out_even_when_a_table_does_not_list_it(tmp_path, name):
    own = table(tmp_path, "class,central\nresidential,8\nunknown,5\n")
    found = street_widths(streets(highway=["residential", name]), own, None, "highway")
    assert found.counted.tolist() == [True, False] and np.isnan(found.central_m[1])
    assert f"Left out as no street land: {name} 1." in said(found)


def test_track_counts_when_the_table_says_so(tmp_path):
    own = table(tmp_path, "class,low,central,high,counts_as_street\ntrack,2,3,4,yes\npath,1,2,3,no\n")
    found = street_widths(streets(highway=["track", "path"]), own, None, "highway")
    assert found.counted.tolist() == [True, False]
    assert (found.low_m[0], found.central_m[0], found.high_m[0]) == (2, 3, 4)


def test_tunnels_are_left_out_but_not_passages_through_buildings():
    frame = streets(highway=["primary"] * 5, tunnel=["yes", "no", None, "building_passage", "culvert"])
    found = street_widths(frame, DEFAULTS, None, "highway")
    assert found.counted.tolist() == [False, True, True, True, False]
    assert "Left out as no street land: tunnel 2." in said(found)


def test_measured_width_does_not_bring_a_tunnel_or_driveway_back():
    frame = streets(
        highway=["primary", "service", "primary"],
        tunnel=["yes", None, None],
        service=[None, "driveway", None],
        width_m=[9.0, 4.0, 8.0],
    )
    found = street_widths(frame, DEFAULTS, "width_m", "highway")
    assert found.counted.tolist() == [False, False, True]


def test_kinds_of_service_way():
    frame = streets(
        highway=["service", "service", "service", "service", "residential"],
        service=["driveway", "parking_aisle", "alley", "something", "driveway"],
    )
    found = street_widths(frame, DEFAULTS, None, "highway")
    assert found.counted.tolist() == [False, False, True, True, True]
    np.testing.assert_array_equal(found.central_m[2:], [3, 4.75, 9])
    assert "driveway 1, parking_aisle 1" in said(found)


def test_tags_inside_other_tags():
    frame = streets(
        highway=["primary", "service", "primary"],
        other_tags=['"lanes"=>"2","tunnel"=>"yes"', '"service"=>"parking_aisle"', None],
    )
    assert street_widths(frame, DEFAULTS, None, "highway").counted.tolist() == [False, False, True]


def test_unknown_and_missing_classes_are_named():
    frame = streets(highway=["Residential ", "goat_road", None, "goat_road"])
    found = street_widths(frame, DEFAULTS, None, "highway")
    assert found.counted.all()
    assert "count like its row “unknown”: goat_road 2, no class 1." in said(found)


def test_without_a_class_field_every_street_is_unknown():
    found = street_widths(streets(name=["a", "b"]), DEFAULTS)
    np.testing.assert_array_equal(found.central_m, [9, 9])
    assert "no class 2" in said(found)


def test_rivers_and_railways_of_a_raw_line_layer_are_no_streets():
    frame = streets(
        highway=["primary", None, None, "residential"],
        waterway=[None, "river", None, None],
        railway=[None, None, "rail", "tram"],
    )
    found = street_widths(frame, DEFAULTS, None, "highway")
    assert found.counted.tolist() == [True, False, False, True]
    assert "no street 2" in said(found)


def test_line_without_class_in_a_raw_layer_is_no_street():
    frame = streets(highway=["primary", None], other_tags=[None, '"power"=>"line"'])
    assert street_widths(frame, DEFAULTS, None, "highway").counted.tolist() == [True, False]


def test_class_without_a_row(tmp_path):
    own = table(tmp_path, "class,central\nresidential,8\n")
    with pytest.raises(UrbanProfilingError, match="no width for these classes of “roads”: goat_road 2"):
        street_widths(streets(highway=["residential", "goat_road", "goat_road"]), own, None, "highway")
    # a measured width needs no row
    frame = streets(highway=["residential", "goat_road"], width_m=[np.nan, 3.0])
    np.testing.assert_array_equal(street_widths(frame, own, "width_m", "highway").central_m, [8, 3])


def test_nothing_counts():
    with pytest.raises(
        UrbanProfilingError, match="None of the 2 features of “roads” counts as a street .track 1, tunnel 1"
    ):
        street_widths(streets(highway=["primary", "track"], tunnel=["yes", None]), DEFAULTS, None, "highway")


def test_field_that_is_not_there():
    with pytest.raises(UrbanProfilingError, match="no field “fclass”"):
        street_widths(streets(highway=["primary"]), DEFAULTS, None, "fclass")
    with pytest.raises(UrbanProfilingError, match="no field “breadth”"):
        street_widths(streets(highway=["primary"]), DEFAULTS, "breadth", "highway")


def test_own_table_may_give_central_widths_only(tmp_path):
    own = table(tmp_path, "class;central\nresidential;7,5\n")
    assert (own.columns["low"], own.columns["high"]) == ([7.5], [7.5])
    assert own.columns["counts_as_street"].tolist() == [True]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("residential,,,,yes", "lines 2 count as street but have no central width"),
        ("residential,8,5,9,yes", "0 < low ≤ central ≤ high ≤ 100 m"),
        ("residential,2,5,4,yes", "lines 2 must satisfy"),
        ("residential,0,5,9,yes", "lines 2 must satisfy"),
        ("residential,2,5,900,yes", "lines 2 must satisfy"),
        ("residential,2,5,9,yes\nRESIDENTIAL,1,2,3,yes", "lines 3 repeat"),
        ("residential,2,five,9,yes", "“central” takes numbers"),
    ],
)
def test_table_that_cannot_be(tmp_path, rows, problem):
    with pytest.raises(UrbanProfilingError, match=problem):
        table(tmp_path, f"class,low,central,high,counts_as_street\n{rows}\n")
