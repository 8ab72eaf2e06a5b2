"""Street land worked out by hand: joins, crossings, dead ends, loops; and what must not change it."""

import math
from unittest import mock

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space import street_union
from urban_profiling_plugin.core.public_space.street_union import join_streets, union_by_tile
from urban_profiling_plugin.core.tiles import polygons_of

CITY = shapely.box(-400, -400, 400, 400)
QUARTER_32 = 4 * math.sin(math.pi / 16)
"""A quarter of the 32-sided polygon in the unit circle: what a round corner adds, for half width 1."""


def land(lines, widths, extent=CITY, tile_m=500.0, **options):
    streets = join_streets(shapely.from_wkt(lines), np.array(widths, dtype=float))
    return [piece for _, piece in union_by_tile(streets, extent, tile_m, **options)]


def land_m2(*args, **options):
    return sum(piece.area for piece in land(*args, **options))


def test_one_street_with_flat_dead_ends():
    assert land_m2(["LINESTRING (0 0, 100 0)"], [10]) == pytest.approx(1000)


def test_crossing_at_a_shared_vertex():
    # the disc of half the second-widest street, 3 m, lies inside the wider street
    lines = ["LINESTRING (-50 0, 0 0, 50 0)", "LINESTRING (0 -50, 0 0, 0 50)"]
    assert land_m2(lines, [10, 6]) == pytest.approx(1000 + 600 - 60)


def test_crossing_of_four_ways_that_end_at_the_node():
    lines = ["LINESTRING (-50 0, 0 0)", "LINESTRING (0 0, 50 0)", "LINESTRING (0 -50, 0 0)", "LINESTRING (0 0, 0 50)"]
    assert land_m2(lines, [10, 10, 6, 6]) == pytest.approx(1000 + 600 - 60)


def test_bridge_is_counted_once():
    assert land_m2(["LINESTRING (-50 0, 50 0)", "LINESTRING (0 -50, 0 50)"], [10, 6]) == pytest.approx(1540)


@pytest.mark.parametrize(
    ("widths", "rectangles", "disc_m"),
    # a 50 m arm of each width, less their common corner, plus the open quarter of the disc
    [([10, 10], 500 + 500 - 5 * 5, 5), ([10, 6], 500 + 300 - 3 * 5, 3), ([6, 10], 300 + 500 - 5 * 3, 3)],
)
def test_corner_of_two_streets(widths, rectangles, disc_m):
    lines = ["LINESTRING (-50 0, 0 0)", "LINESTRING (0 0, 0 50)"]
    assert land_m2(lines, widths) == pytest.approx(rectangles + QUARTER_32 * disc_m**2, abs=1e-6)
    assert land_m2(lines, widths) == pytest.approx(rectangles + math.pi * disc_m**2 / 4, abs=0.13)


def test_junction_of_a_side_street():
    lines = ["LINESTRING (-50 0, 0 0, 50 0)", "LINESTRING (0 0, 0 50)"]
    assert land_m2(lines, [10, 6]) == pytest.approx(1000 + 300 - 6 * 5)
    # a wide side street: the disc has the narrow street's half width, and lies inside it
    assert land_m2(lines, [6, 10]) == pytest.approx(600 + 500 - 10 * 3)


def test_three_ends_take_the_second_widest():
    # east 10, north 6, south 4: disc of 3 m; its western half is open, the east is inside the widest
    lines = ["LINESTRING (0 0, 50 0)", "LINESTRING (0 0, 0 50)", "LINESTRING (0 0, 0 -50)"]
    arms = 500 + 6 * 50 - 3 * 5 + 4 * 50 - 2 * 5
    half_disc_beside_arms = land_m2(lines, [10, 6, 4]) - arms
    # west of the arms: a quarter disc of 3 m beside the 6 m arm is inside it; beside the 4 m arm one metre sticks out
    lens = 3 * 3 * math.acos(2 / 3) - 2 * math.sqrt(9 - 4)
    assert half_disc_beside_arms == pytest.approx(lens / 2, rel=0.03)


def test_disc_reaches_past_streets_shorter_than_it():
    lines, widths = ["LINESTRING (-2 0, 0 0)", "LINESTRING (0 0, 2 0)"], [20, 20]
    assert land_m2(lines, widths) == pytest.approx(by_definition_m2(lines, widths), rel=0.01)
    assert land_m2(lines, widths) == pytest.approx(math.pi * 100, rel=0.01)


def test_split_way_is_the_same_street():
    whole = land_m2(["LINESTRING (-50 0, 0 0, 50 30)", "LINESTRING (0 0, 10 -60)"], [10, 7])
    parts = land_m2(["LINESTRING (-50 0, 0 0)", "LINESTRING (0 0, 50 30)", "LINESTRING (0 0, 10 -60)"], [10, 10, 7])
    assert parts == pytest.approx(whole, rel=1e-4)


def test_change_of_width_does_not_bulge():
    assert land_m2(["LINESTRING (-50 0, 0 0)", "LINESTRING (0 0, 50 0)"], [10, 4]) == pytest.approx(500 + 200)


def test_street_drawn_twice_does_not_fill_the_block():
    # without a precision grid GEOS 3.13 returns 42,555 m² here: the triangle between the streets is filled
    lines = ["LINESTRING (105 -269, -122 204)", "LINESTRING (105 -269, -122 204, 0 205)"]
    lines.append("LINESTRING (105 -269, 150 0, -122 204)")
    assert land_m2(lines, [2, 2, 2], tile_m=2000.0) == pytest.approx(2510.77, abs=0.01)


def test_closed_loop_has_a_round_corner_where_it_closes():
    ring = ["LINESTRING (0 0, 100 0, 100 100, 0 100, 0 0)"]
    assert land_m2(ring, [10]) == pytest.approx(100**2 - 90**2 + 4 * 100 * 5 + 4 * 25 * QUARTER_32, abs=0.01)


def test_long_way_is_cut_without_a_seam():
    angle = np.linspace(0, math.pi, 200)
    arc = shapely.linestrings(np.column_stack([200 * np.cos(angle), 200 * np.sin(angle)]))
    streets = join_streets(np.array([arc]), np.array([12.0]))
    assert len(streets.lines) == 13
    area = sum(piece.area for _, piece in union_by_tile(streets, CITY))
    assert area == pytest.approx(math.pi * 200 * 12, rel=1e-4)


def test_parts_heights_and_repeated_points():
    lines = ["MULTILINESTRING Z ((0 0 5, 0 0 5, 50 0 5), (50 0 5, 100 0 5))", "LINESTRING (7 7, 7 7)"]
    assert land_m2(lines, [10, 10]) == pytest.approx(1000)


def test_clipped_to_the_extent():
    assert land_m2(["LINESTRING (0 0, 1000 0)"], [10], shapely.box(-50, -50, 100, 2)) == pytest.approx(100 * 7)


def test_street_that_touches_a_tile_with_its_edge():
    # the first street ends on the tile edge x = 50 of a tile that the outline crosses, beside another street
    lines = ["LINESTRING (45 -10, 45 200)", "LINESTRING (-10 20, 200 20)"]
    triangle = shapely.Polygon([(0, 0), (100, 0), (0, 100)])
    expected = shapely.union_all(shapely.box([40, 0], [0, 15], [50, 100], [100, 25])).intersection(triangle).area
    assert land_m2(lines, [10, 10], triangle, tile_m=50.0) == pytest.approx(expected)


def test_only_near():
    lines = ["LINESTRING (-350 0, 350 0)"]
    near = np.array([shapely.Point(-350, 0).buffer(10)])
    assert land_m2(lines, [10], tile_m=100.0, near=near) == pytest.approx(500)


def test_nothing_to_unite():
    assert land([], []) == []
    assert land(["LINESTRING (1000 0, 2000 0)"], [10]) == []


def test_cancel():
    with pytest.raises(Cancelled):
        land(["LINESTRING (0 0, 100 0)"], [10], progress=Progress(cancelled=lambda: True))


def test_polygons_of_a_collection():
    mixed = shapely.from_wkt("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 0 1, 0 0)), LINESTRING (5 5, 6 6))")
    assert polygons_of(mixed).area == 0.5 and polygons_of(mixed).geom_type == "MultiPolygon"
    assert polygons_of(shapely.from_wkt("LINESTRING (5 5, 6 6)")) is None
    assert polygons_of(shapely.Polygon()) is None


def by_definition_m2(lines, widths):
    """Return the area of flat buffers and a disc at every vertex that is met twice, with no thought of speed."""
    met = {}
    for line, width in zip(lines, widths):
        for vertex in shapely.get_coordinates(shapely.from_wkt(line)).tolist():
            met.setdefault(tuple(vertex), []).append(width)
    shapes = [
        shapely.buffer(shapely.from_wkt(line), width / 2, quad_segs=64, cap_style="flat")
        for line, width in zip(lines, widths)
    ]
    shapes += [
        shapely.Point(vertex).buffer(sorted(found)[-2] / 2, quad_segs=64)
        for vertex, found in met.items()
        if len(found) > 1
    ]
    return shapely.union_all(shapes, grid_size=1e-6).area


@st.composite
def networks(draw, reach_m=300):
    """Streets between shared nodes, with bends."""
    places = st.integers(-reach_m, reach_m)
    nodes = draw(st.lists(st.tuples(places, places), min_size=3, max_size=7, unique=True))
    pairs = draw(
        st.lists(st.lists(st.integers(0, len(nodes) - 1), min_size=2, max_size=4, unique=True), min_size=1, max_size=7)
    )
    widths = draw(st.lists(st.integers(2, 30), min_size=len(pairs), max_size=len(pairs)))
    return [shapely.LineString([nodes[i] for i in path]).wkt for path in pairs], widths


@settings(max_examples=60, deadline=None)
@given(networks(), st.floats(60, 700))
def test_tile_size_changes_nothing(network, tile_m):
    pieces = land(*network, tile_m=tile_m)
    assert sum(piece.area for piece in pieces) == pytest.approx(land_m2(*network, tile_m=2000.0), rel=1e-6)
    assert shapely.is_valid(pieces).all()
    assert shapely.union_all(pieces, grid_size=1e-6).area == pytest.approx(
        sum(piece.area for piece in pieces), rel=1e-6
    )


@settings(max_examples=150, deadline=None)
@given(st.one_of(networks(), networks(reach_m=15)))
def test_discs_that_are_left_out_add_nothing(network):
    # short streets beside wide ones too; fine arcs, so that where their vertices lie does not matter
    with mock.patch.object(street_union, "QUADRANT_SEGMENTS", 64):
        assert land_m2(*network) == pytest.approx(by_definition_m2(*network), abs=0.2, rel=1e-6)


@settings(max_examples=40, deadline=None)
@given(networks(), st.floats(0, 2 * math.pi), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_turning_and_shifting_change_nothing(network, angle, dx, dy):
    lines, widths = network
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    moved = shapely.transform(shapely.from_wkt(lines), lambda xy: xy @ turn.T + [dx, dy])
    area = sum(
        piece.area
        for _, piece in union_by_tile(
            join_streets(moved, np.array(widths, dtype=float)), shapely.box(dx - 900, dy - 900, dx + 900, dy + 900)
        )
    )
    still = land_m2(lines, widths, shapely.box(-900, -900, 900, 900))
    # round corners are polygons: where their vertices lie depends on the direction
    assert area == pytest.approx(still, rel=2e-3)


@settings(max_examples=40, deadline=None)
@given(networks())
def test_never_less_than_the_widest_street_nor_more_than_all(network):
    lines, widths = network
    each = [land_m2([line], [width]) for line, width in zip(lines, widths)]
    discs = sum(math.pi * (max(widths) / 2) ** 2 for line in lines for _ in range(4))
    assert max(each) - 1e-6 <= land_m2(lines, widths) <= sum(each) + discs
