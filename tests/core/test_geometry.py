"""Repair says what it did; points fall in the right areas; clipped parts add up."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geometry import (
    areas_of_points,
    clipped_pairs,
    percent,
    points_of,
    repair,
    sum_by_area,
    united,
)

UTM = pyproj.CRS.from_epsg(32628)
BOW = shapely.from_wkt("POLYGON((0 0,100 100,100 0,0 100,0 0))")


def layer(*geometry):
    return Frame(np.array(geometry, dtype=object), {}, UTM, ids=np.arange(len(geometry)) + 1, name="things")


def test_invalid_is_repaired_and_named():
    done = repair(layer(BOW, shapely.box(0, 0, 1, 1)), "polygon")
    assert shapely.area(done.frame.geometry).tolist() == pytest.approx([5000, 1])
    assert [str(note) for note in done.notes] == ["“things”: 1 invalid geometries were repaired (features 1)."]


def test_a_union_of_shapes_that_a_projection_has_torn():
    bow = [shapely.from_wkt(f"POLYGON(({x} 0,{x + 100} 100,{x + 100} 0,{x} 100,{x} 0))") for x in (0, 30, 55)]
    wild = shapely.from_wkt(
        "POLYGON((0 0,10 0,10 10,0 10,0 0),(20 20,30 20,30 30,20 30,20 20),(22 22,24 22,24 24,22 22))"
    )
    whole = united(np.array([*bow, wild, shapely.box(200, 0, 210, 10)], dtype=object))
    assert whole.is_valid and whole.area > 7_000


def test_unusable_is_left_out_and_named():
    flat = shapely.from_wkt("POLYGON((0 0,1 0,0 0,0 0))")
    done = repair(layer(None, shapely.Polygon(), flat, shapely.Point(0, 0), shapely.box(0, 0, 1, 1)), "polygon")
    assert done.frame.ids.tolist() == [5]
    assert "4 features without a usable geometry were left out (features 1, 2, 3, 4)" in str(done.notes[-1])


def test_of_a_collection_the_wanted_parts_are_kept():
    mixed = shapely.GeometryCollection([shapely.box(0, 0, 2, 1), shapely.LineString([(0, 0), (5, 0)])])
    assert shapely.area(repair(layer(mixed), "polygon").frame.geometry).tolist() == [2]
    assert shapely.length(repair(layer(mixed), "line").frame.geometry).tolist() == [5]


def test_nothing_usable_is_an_error():
    with pytest.raises(UrbanProfilingError, match="things.*is empty"):
        repair(layer(), "polygon")
    with pytest.raises(UrbanProfilingError, match="things.*2 features but none"):
        repair(layer(None, shapely.Point(0, 0)), "polygon")


def test_a_polygon_counts_where_it_has_land():
    ring = shapely.box(0, 0, 9, 9).difference(shapely.box(1, 1, 8, 8))
    assert shapely.intersects(ring, points_of(np.array([ring]))[0])


AREAS = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(5, 0, 15, 10)], dtype=object)


def test_on_a_shared_edge_the_first_area_counts():
    point, area = areas_of_points(shapely.points([[10, 5], [10, 5]]), AREAS[:2])
    assert (point.tolist(), area.tolist()) == ([0, 1], [0, 0])


def test_in_an_overlap_every_area_counts():
    point, area = areas_of_points(shapely.points([[7, 5], [99, 99], [2, 2]]), AREAS)
    assert (point.tolist(), area.tolist()) == ([0, 0, 2], [0, 2, 0])


def test_percent_of_nothing_is_unknown():
    assert np.isnan(percent(0, 0))
    assert percent(1, 4) == 25


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000))
def test_clipped_parts_add_up_to_the_whole(seed):
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 35, (30, 2))
    boxes = shapely.box(xy[:, 0], xy[:, 1], xy[:, 0] + 6, xy[:, 1] + 6)
    tiles = np.array([shapely.box(x, y, x + 10, y + 10) for x in range(0, 50, 10) for y in range(0, 50, 10)])
    row, area, part = clipped_pairs(boxes, tiles)
    assert np.bincount(row, shapely.area(part), 30) == pytest.approx(np.full(30, 36.0))
    assert shapely.covers(tiles[area], shapely.buffer(part, -1e-6)).all()
    assert sum_by_area(area, shapely.area(part), len(tiles)).sum() == pytest.approx(30 * 36)


def test_parts_that_only_touch_are_left_out():
    row, area, part = clipped_pairs(np.array([shapely.box(10, 0, 12, 5)]), AREAS[:1])
    assert len(row) == len(area) == len(part) == 0


def test_clipped_part_that_also_touches_is_its_polygon_alone():
    hook = shapely.from_wkt("POLYGON ((-10 0, 0 0, 0 10, 5 10, 5 20, -10 20, -10 0))")
    _, _, part = clipped_pairs(np.array([hook]), np.array([shapely.box(0, 0, 20, 15)]))
    assert [piece.geom_type for piece in part] == ["Polygon"] and part[0].area == 25


@pytest.mark.parametrize("far", [np.inf, np.nan])
def test_coordinates_that_are_no_numbers_are_left_out(far):
    """GEOS raises on them."""
    wild = [shapely.Polygon([(2, 2), (far, 1), (3, 3)]), shapely.Polygon([(0, 1), (2, far), (3, 3)])]
    frame = Frame(np.array([*wild, shapely.box(0, 0, 1, 1)], dtype=object), {}, UTM, [7, 8, 9], "homes")
    assert frame.total_bounds[:2] == (0.0, 0.0)
    repaired = repair(frame, "polygon")
    assert repaired.frame.ids.tolist() == [9] and "features 7, 8" in str(repaired.notes[-1])
