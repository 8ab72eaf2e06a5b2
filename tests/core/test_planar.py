"""Lines cut where they meet, and the land they enclose: nothing lost, whatever way they are drawn."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.planar import cut_where_they_meet, enclosed_land
from urban_profiling_plugin.core.progress import Progress

SQUARE = shapely.box(0, 0, 100, 100)


def pieces(*wkt, extent=SQUARE):
    return sorted(np.round(shapely.area(enclosed_land(shapely.from_wkt(list(wkt)), extent)), 6).tolist())


def test_a_cross_makes_four_and_its_arms_may_reach_out():
    assert pieces("LINESTRING (50 -20, 50 120)", "LINESTRING (0 20, 100 20)") == [1000, 1000, 4000, 4000]


def test_dead_ends_divide_nothing():
    assert pieces("LINESTRING (50 0, 50 60)", "LINESTRING (10 10, 20 20)") == [10_000]


def test_no_lines_leave_the_extent_whole():
    assert pieces() == [10_000]


def test_a_ring_inside_is_a_piece_and_a_hole():
    assert pieces("LINESTRING (40 40, 60 40, 60 60, 40 60, 40 40)") == [400, 9600]


def test_ends_that_meet_a_line_without_a_vertex_close():
    assert pieces("LINESTRING (0 30, 100 30)", "LINESTRING (50 30, 50 100)") == [3000, 3500, 3500]


def test_lines_over_each_other_count_once():
    twice = ("LINESTRING (50 0, 50 100)", "LINESTRING (50 100, 50 40, 50 0)", "LINESTRING (50 20, 50 130)")
    assert pieces(*twice) == [5000, 5000]


def test_holes_and_parts_of_the_extent():
    extent = shapely.union(
        shapely.box(0, 0, 100, 100).difference(shapely.box(40, 40, 60, 60)), shapely.box(200, 0, 210, 10)
    )
    assert pieces("LINESTRING (50 0, 50 100)", extent=extent) == [100, 4800, 4800]


def test_a_line_along_the_edge_of_the_extent_divides_nothing():
    assert pieces("LINESTRING (0 -10, 0 110)", "LINESTRING (0 0, 100 0)") == [10_000]


def test_every_edge_once_and_none_without_length():
    segments = np.array([[[0, 0], [1, 0]], [[1, 0], [0, 0]], [[5, 5], [5, 5]]], dtype=float)
    nodes, start, end = cut_where_they_meet(segments)
    assert len(start) == 1
    assert sorted((int(start[0]), int(end[0]))) == sorted(
        int(np.flatnonzero((nodes == xy).all(axis=1))[0]) for xy in ([0, 0], [1, 0])
    )


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(*[st.integers(-20, 120)] * 4), max_size=25),
    st.integers(0, 360),
    st.sampled_from([1.0, 0.37]),
)
def test_pieces_fill_the_extent_and_do_not_overlap(ends, degrees, scale):
    # whole coordinates make lines meet in corners, along each other and at vertices; turned, they do so inexactly
    turn = np.radians(degrees)
    matrix = scale * np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])

    def turned(geometry):
        return shapely.transform(geometry, lambda xy: xy @ matrix + [5e5, 4e6])

    lines = shapely.linestrings(np.array(ends, dtype=float).reshape(-1, 2, 2))
    lines = lines[shapely.length(lines) > 0]
    found = enclosed_land(turned(lines), turned(SQUARE))
    assert shapely.area(found).sum() == pytest.approx(1e4 * scale**2, rel=1e-6)
    assert shapely.area(shapely.union_all(found, grid_size=1e-6)) == pytest.approx(1e4 * scale**2, rel=1e-6)
    noded = shapely.union_all(np.append(lines, SQUARE.exterior))
    wanted = shapely.get_parts(shapely.polygonize([noded]))
    wanted = wanted[shapely.contains(SQUARE, shapely.point_on_surface(wanted))]
    large = [np.sort(area[area > 0.01]) for area in (shapely.area(found) / scale**2, shapely.area(wanted))]
    assert large[0] == pytest.approx(large[1], abs=0.02)


def test_cancel():
    with pytest.raises(Cancelled):
        enclosed_land(shapely.from_wkt(["LINESTRING (0 0, 9 9)"]), SQUARE, Progress(cancelled=lambda: True))
