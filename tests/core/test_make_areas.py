"""Areas that fill the boundary exactly, keep their names when it is drawn anew, and have no slivers."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.city.lattice import Lattice
from urban_profiling_plugin.core.city.make_areas import make_areas
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress

UTM = pyproj.CRS.from_epsg(32628)


def frame(*shapes, title="city", crs=UTM, **columns):
    geometry = np.array([shapely.from_wkt(s) if isinstance(s, str) else s for s in shapes] + [None], dtype=object)[:-1]
    made = {
        k: np.array(v, dtype=object if any(not isinstance(x, float) for x in v) else None) for k, v in columns.items()
    }
    return Frame(geometry, made, crs, name=title)


def streets(*wkt, **columns):
    return frame(*wkt, title="streets", **columns)


def areas(boundary, *arguments, **options):
    made = make_areas(boundary, *arguments, **options).layers["OUTPUT"]
    return dict(zip(made.columns["area_id"], made.geometry))


CITY = frame(shapely.box(0, 0, 1000, 500))


# --- cells ------------------------------------------------------------------------------------------------------------


def test_squares_by_hand():
    made = make_areas(CITY, "grid", 400.0, min_part_pct=0)
    columns = made.layers["OUTPUT"].columns
    assert columns["area_id"].tolist() == [f"grid_400_{i}_{j}" for i in (0, 1, 2) for j in (0, 1)]
    assert columns["name"].tolist() == ["A2", "A1", "B2", "B1", "C2", "C1"]
    assert columns["area_ha"] == pytest.approx([16, 4, 16, 4, 8, 2])
    assert made.figures == {"AREAS_N": 6, "AREA_HA": pytest.approx(50)}
    assert made.layers["OUTPUT"].crs.equals(UTM)


def test_slivers_join_the_neighbour_they_share_most_of_their_outline_with():
    # 30 m left over at the right, 20 m at the top: 7.5 and 5 percent of a cell, 0.4 at the corner
    made = areas(frame(shapely.box(0, 0, 830, 420)), "grid", 400.0)
    assert sorted(made) == ["grid_400_0_0", "grid_400_1_0"]
    assert made["grid_400_0_0"].equals(shapely.box(0, 0, 400, 420))
    assert made["grid_400_1_0"].equals(shapely.box(400, 0, 830, 420))


def test_size_is_the_width_across_the_flat_sides():
    cell = Lattice("hexagon", 100.0).polygons(np.array([3]), np.array([7]))[0]
    xmin, ymin, xmax, ymax = cell.bounds
    assert ymax - ymin == pytest.approx(100)
    assert xmax - xmin == pytest.approx(200 / np.sqrt(3))
    assert cell.area == pytest.approx(np.sqrt(3) / 2 * 100**2) == pytest.approx(Lattice("hexagon", 100.0).cell_m2)


@pytest.mark.parametrize("kind", ["hexagon", "grid"])
def test_whole_cells_share_their_vertices_and_leave_no_gap(kind):
    lattice = Lattice(kind, 137.3)
    column, row = (part.ravel() for part in np.mgrid[-5:6, -5:6])
    cells = lattice.polygons(column, row)
    united = shapely.union_all(cells)  # exact: a gap of the last bit would leave rings inside
    assert shapely.get_num_interior_rings(united) == 0
    assert united.area == pytest.approx(lattice.cell_m2 * len(cells), rel=1e-9)
    neighbours = 6 if kind == "hexagon" else 8
    assert (shapely.touches(cells[60], cells)).sum() == neighbours


def test_the_same_place_keeps_its_id_when_the_boundary_is_drawn_anew():
    larger = frame(shapely.box(-3000, -2000, 5000, 4000))
    small, large = areas(CITY, size_m=150.0, min_part_pct=0), areas(larger, size_m=150.0)
    assert all(shapely.covers(large[name].buffer(1e-3), cell) for name, cell in small.items())


def test_row_order_and_overlaps_of_the_boundary_do_not_matter():
    shapes = [shapely.box(0, 0, 700, 500), shapely.box(400, 0, 1000, 500), shapely.box(3000, 0, 3600, 500)]
    one, other = (areas(frame(*part), "hexagon", 130.0) for part in (shapes, shapes[::-1]))
    assert list(one) == list(other)
    assert sum(cell.area for cell in one.values()) == pytest.approx(1600 * 500, rel=1e-9)


def test_parts_apart_and_holes():
    ring = shapely.box(0, 0, 900, 900).difference(shapely.box(300, 300, 600, 600))
    both = shapely.MultiPolygon([ring, shapely.box(2000, 700, 2300, 900)])
    result = make_areas(frame(both), "grid", 300.0)
    assert result.figures == {"AREAS_N": 10, "AREA_HA": pytest.approx(78)}


def test_islets_join_the_nearest_area():
    both = shapely.MultiPolygon([shapely.box(0, 0, 900, 300), shapely.box(910, 310, 930, 330)])
    made = areas(frame(both), "grid", 300.0)
    assert sorted(made) == [f"grid_300_{i}_0" for i in range(3)]
    assert made["grid_300_2_0"].area == pytest.approx(300**2 + 20**2)


def test_a_city_smaller_than_the_smallest_part_is_one_area_and_that_is_said():
    result = make_areas(frame(shapely.box(10, 10, 20, 20)), "grid", 300.0)
    assert result.figures == {"AREAS_N": 1, "AREA_HA": pytest.approx(0.01)}
    assert any("All 1 areas are smaller" in str(note) for note in result.notes)


def test_a_cell_cut_in_two_by_water_stays_one_area():
    banks = shapely.box(0, 0, 100, 100).difference(shapely.box(45, 0, 55, 100))
    assert {name: cell.geom_type for name, cell in areas(frame(banks), "grid", 100.0).items()} == {
        "grid_100_0_0": "MultiPolygon"
    }


def test_a_small_part_across_the_water_goes_to_the_cell_it_touches():
    # the cell 0..100 reaches 5 m over the river of 10 m: that strip touches only the next cell
    banks = shapely.box(0, 0, 200, 100).difference(shapely.box(85, 0, 95, 100))
    made = areas(frame(banks), "grid", 100.0)
    assert made["grid_100_0_0"].equals(shapely.box(0, 0, 85, 100))
    assert made["grid_100_1_0"].equals(shapely.box(95, 0, 200, 100))


def test_a_boundary_in_degrees_is_filled_in_metres():
    degrees = frame(shapely.box(-15.5, 28.0, -15.4, 28.1), crs=pyproj.CRS.from_epsg(4326))
    made = make_areas(degrees, "hexagon", 1000.0)
    assert made.layers["OUTPUT"].crs.to_epsg() == 32628
    assert made.figures["AREA_HA"] == pytest.approx(shapely.area(degrees.to_crs(UTM).geometry).sum() / 1e4, rel=1e-9)
    assert any("UTM zone 28N" in str(note) for note in made.notes)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(*[st.floats(0, 2000)] * 2), min_size=3, max_size=12),
    st.sampled_from(["hexagon", "grid"]),
    st.floats(60, 900),
    st.sampled_from([0.0, 10.0, 60.0]),
)
def test_areas_fill_the_boundary_and_do_not_overlap(corners, kind, size_m, min_part_pct):
    hull = shapely.convex_hull(shapely.multipoints(corners))
    boundary = hull.difference(shapely.Point(1000, 1000).buffer(200))
    if boundary.area < 1:
        return
    made = make_areas(frame(boundary), kind, size_m, min_part_pct=min_part_pct).layers["OUTPUT"]
    assert (made.columns["area_ha"] * 1e4).sum() == pytest.approx(boundary.area, rel=1e-6, abs=1e-3)
    assert shapely.area(shapely.union_all(made.geometry, grid_size=1e-6)) == pytest.approx(boundary.area, abs=0.01)
    assert len(set(made.columns["area_id"])) == len(made)
    assert shapely.is_valid(made.geometry).all()


# --- blocks -----------------------------------------------------------------------------------------------------------

CROSS = ("LINESTRING (300 -50, 300 600)", "LINESTRING (-50 200, 1100 200)")


def test_blocks_by_hand():
    dead_end = "LINESTRING (300 100, 600 100)"
    made = make_areas(CITY, "blocks", streets=streets(*CROSS, dead_end))
    columns = made.layers["OUTPUT"].columns
    assert sorted(columns["area_ha"].tolist()) == pytest.approx([6, 9, 14, 21])
    assert sorted(columns["name"].tolist()) == ["1", "2", "3", "4"]
    assert made.figures == {"AREAS_N": 4, "AREA_HA": pytest.approx(50)}
    assert len(set(columns["area_id"])) == 4


def test_a_block_keeps_its_id_when_a_street_elsewhere_is_added_or_the_rows_change():
    first = areas(CITY, "blocks", streets=streets(*CROSS))
    more = areas(CITY, "blocks", streets=streets("LINESTRING (700 200, 700 500)", *CROSS[::-1]))
    assert len(set(first) & set(more)) == 3
    assert len(more) == 5


def test_islands_in_the_road_join_a_neighbour():
    island = "LINESTRING (290 200, 300 205, 310 200, 300 195, 290 200)"
    assert len(areas(CITY, "blocks", streets=streets(*CROSS, island))) == 4
    assert len(areas(CITY, "blocks", streets=streets(*CROSS, island), min_block_m2=0)) == 8


def test_tunnels_footpaths_and_private_ways_divide_nothing_bridges_do():
    wkt = [f"LINESTRING ({x} -10, {x} 510)" for x in (100, 200, 300, 400, 500, 600)]
    layer = streets(
        *wkt,
        highway=["residential", "residential", "footway", "service", "residential", None],
        tunnel=["yes", None, None, None, None, None],
        bridge=[None, "yes", None, None, None, None],
        access=[None, None, None, None, "private", None],
    )
    result = make_areas(CITY, "blocks", streets=layer, class_field="highway")
    assert result.layers["OUTPUT"].columns["area_ha"].tolist() == pytest.approx([10, 20, 20])  # at 200 and 600
    assert any("footway 1" in str(note) and "access private 1" in str(note) for note in result.notes)
    on_foot = make_areas(CITY, "blocks", streets=layer, class_field="highway", network="walk")
    assert on_foot.figures["AREAS_N"] == 5


def test_blocks_fill_a_boundary_in_degrees():
    degrees = pyproj.CRS.from_epsg(4326)
    boundary = frame(shapely.Point(-15.45, 28.1).buffer(0.02), crs=degrees)
    rng = np.random.default_rng(3)
    lines = shapely.linestrings(rng.uniform([-15.48, 28.07], [-15.42, 28.13], (60, 2, 2)))
    made = make_areas(boundary, "blocks", streets=frame(*lines, title="streets", crs=degrees))
    land = shapely.area(boundary.to_crs(UTM).geometry).sum()
    assert made.figures["AREA_HA"] * 1e4 == pytest.approx(land, rel=1e-7)
    assert made.figures["AREAS_N"] > 300


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_too_many_cells_are_refused_with_the_number_and_a_size_that_works():
    with pytest.raises(UrbanProfilingError, match=r"0.5 m would be about 2,309,401; .*with 2 m they are few"):
        make_areas(CITY, "hexagon", 0.5)


@pytest.mark.parametrize("size_m", [0.0, -5.0, float("nan"), float("inf")])
def test_a_size_that_cannot_be_is_refused(size_m):
    with pytest.raises(UrbanProfilingError, match="must be above 0 m"):
        make_areas(CITY, "grid", size_m)


@pytest.mark.parametrize(
    ("layer", "said"),
    [
        (None, "no streets are given"),
        (streets("LINESTRING (9000 0, 9100 0)"), "No street of “streets” lies in “city”"),
        (streets(CROSS[0], highway=["footway"]), "None of the 1 features of “streets” belongs to the network"),
        (frame(title="streets"), "“streets” is empty"),
    ],
)
def test_streets_that_make_no_blocks_are_said(layer, said):
    with pytest.raises(UrbanProfilingError, match=said):
        make_areas(CITY, "blocks", streets=layer, class_field="highway" if layer and layer.find("highway") else None)


def test_empty_missing_and_broken_boundaries():
    with pytest.raises(UrbanProfilingError, match="“nothing” is empty"):
        make_areas(frame(title="nothing"))
    with pytest.raises(UrbanProfilingError, match="none with a usable geometry"):
        make_areas(frame(None, "POINT (1 1)"))
    bow = "POLYGON ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    result = make_areas(frame(bow, None), "grid", 250.0)
    assert result.figures["AREA_HA"] == pytest.approx(50)
    said = " ".join(str(note) for note in result.notes)
    assert "repaired" in said
    assert "left out (features 1)" in said


LAS_PALMAS = paths.PACKAGE.parent.parent / "shared" / "data" / "las_palmas"


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="the real data is not here")
@pytest.mark.parametrize("kind", ["hexagon", "blocks"])
def test_las_palmas(kind):
    boundary = read_layer(LAS_PALMAS / "municipality_boundary_cnig.geojson")
    roads = read_layer(LAS_PALMAS / "las_palmas.osm.pbf", "lines", crs=pyproj.CRS.from_epsg(4326), name="lines")
    result = make_areas(boundary, kind, streets=roads, class_field="highway")
    made = result.layers["OUTPUT"]
    assert made.crs.to_epsg() == 32628
    land = shapely.area(boundary.to_crs(made.crs).geometry).sum()
    assert result.figures["AREA_HA"] * 1e4 == pytest.approx(land, rel=1e-9)
    assert result.figures["AREAS_N"] == len(set(made.columns["area_id"]))
    assert 500 < len(made) < 4000
    smallest = 0.1 * Lattice("hexagon", 500.0).cell_m2 if kind == "hexagon" else 100
    assert (made.columns["area_ha"] * 1e4).min() >= smallest - 1e-3


@pytest.mark.parametrize("after", [1, 3, 6, 9])
def test_cancel(after):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        make_areas(CITY, "blocks", streets=streets(*CROSS), progress=Progress(cancelled=cancelled))
