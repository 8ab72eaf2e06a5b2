"""Lattices, dead ends, rings and bridges by hand; the city counted once; cut streets; inputs that cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.benchmarks import read_benchmarks
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.street_connectivity import street_connectivity

UTM = pyproj.CRS.from_epsg(32628)
CPI = read_benchmarks("2016")


def frame(shapes, title, crs=UTM, **columns):
    geometry = np.array([shapely.from_wkt(s) if isinstance(s, str) else s for s in shapes] + [None], dtype=object)[:-1]
    return Frame(geometry, {k: np.array(v, dtype=object) for k, v in columns.items()}, crs, name=title)


def streets(*lines, **columns):
    return frame([shapely.LineString(x) if isinstance(x, list) else x for x in lines], "streets", **columns)


def areas(*boxes, **columns):
    return frame([shapely.box(*b) if isinstance(b, tuple) else b for b in boxes], "areas", **columns)


CITY = areas((-100, -100, 900, 900))


def run(layer, where=CITY, **options):
    return street_connectivity(layer, where, CPI, **options)


def column(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def lattice(n, step=100.0):
    """Return n x n crossings, with a vertex at each."""
    at = [i * step for i in range(n)]
    return [[(x, y) for x in at] for y in at] + [[(x, y) for y in at] for x in at]


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_lattice_of_nine_crossings():
    result = run(streets(*lattice(3)))
    # the corners are bends; four crossings on the edges have three streets, the middle has four
    assert result.figures == {
        "INTERSECTIONS_N": 5,
        "INTERSECTIONS_KM2": pytest.approx(5),
        "STREET_KM": pytest.approx(1.2),
        "STREET_KM_KM2": pytest.approx(1.2),
        "DEAD_ENDS_N": 0,
        "DEAD_END_PCT": 0,
        "MEAN_DEGREE": pytest.approx((4 * 3 + 4) / 5),
        "CPI_INTERSECTION_DENSITY": pytest.approx(5),
        "CPI_STREET_DENSITY": pytest.approx(6),
    }
    assert column(result, "intersections_n") == [5]


def test_cul_de_sac():
    result = run(streets([(0, 0), (100, 0), (200, 0)], [(100, 0), (100, 80)]))
    assert result.figures["INTERSECTIONS_N"] == 1
    assert result.figures["DEAD_END_PCT"] == pytest.approx(75)
    assert result.figures["MEAN_DEGREE"] == pytest.approx((3 + 1 + 1 + 1) / 4)


def test_a_side_street_that_ends_on_another_without_a_vertex_meets_it():
    assert run(streets([(0, 0), (200, 0)], [(100, 0), (100, 80)])).figures["INTERSECTIONS_N"] == 1


def test_crossing_without_a_shared_vertex_is_none_and_is_pointed_out():
    cross = streets([(0, 0), (200, 0)], [(100, -50), (100, 80)])
    result = run(cross)
    assert result.figures["INTERSECTIONS_N"] == 0
    assert any("at 1 places streets of one level cross without a shared vertex" in str(note) for note in result.notes)
    joined = run(cross, join_crossings=True)
    assert joined.figures["INTERSECTIONS_N"] == 1
    assert joined.figures["MEAN_DEGREE"] == pytest.approx(8 / 5)


def test_a_bridge_joins_nothing_it_crosses():
    cross = streets([(0, 0), (200, 0)], [(100, -50), (100, 80)], bridge=["yes", None])
    for options in ({}, {"join_crossings": True}):
        result = run(cross, **options)
        assert result.figures["INTERSECTIONS_N"] == 0
        assert not any("without a shared vertex" in str(note) for note in result.notes)


def test_a_ring_has_no_intersection_and_no_end():
    result = run(streets([(0, 0), (100, 0), (100, 100), (0, 0)]))
    assert result.figures["INTERSECTIONS_N"] == 0
    assert result.figures["DEAD_END_PCT"] is None
    assert result.figures["MEAN_DEGREE"] is None
    assert np.isnan(column(result, "dead_end_pct")).all()
    assert result.figures["STREET_KM"] == pytest.approx(0.1 + 0.1 + 0.1 * np.sqrt(2))


def test_a_dual_carriageway_crossing_counts_once_unless_asked_otherwise():
    pair = [[(x, -100), (x, 0), (x, 8), (x, 100)] for x in (0, 8)]
    pair += [[(-90, y), (0, y), (8, y), (100, y)] for y in (0, 8)]
    result = run(streets(*pair))
    assert result.figures["INTERSECTIONS_N"] == 1
    assert any(
        "4 intersections closer than 10 m along a street were counted as 1" in str(note) for note in result.notes
    )
    assert run(streets(*pair), merge_m=0).figures["INTERSECTIONS_N"] == 4


def test_streets_drawn_twice_count_once():
    once, twice = run(streets(*lattice(3))), run(streets(*lattice(3), *lattice(3)[::-1]))
    assert once.figures == twice.figures


def test_2018_scores_of_a_city_like_torreon():
    # 1 km² with streets every 50 m one way: 16.27 km
    lines = [[(0, 2 + i * 60), (1000, 2 + i * 60)] for i in range(16)] + [[(0, 990), (270, 990)]]
    result = street_connectivity(streets(*lines), areas((0, 0, 1000, 1000)), read_benchmarks("2018"))
    assert result.figures["STREET_KM_KM2"] == pytest.approx(16.27)
    assert result.figures["CPI_STREET_DENSITY"] == pytest.approx(62.7)
    assert any("inferred from this one city" in str(note) for note in result.notes)


# --- areas ------------------------------------------------------------------------------------------------------------


def test_on_a_shared_edge_the_first_area_has_the_intersection_and_the_city_has_it_once():
    halves = areas((-100, -100, 100, 900), (100, -100, 900, 900))
    result = run(streets(*lattice(3)), halves)
    assert column(result, "intersections_n") == [4, 1]  # the middle column of three lies on the edge
    assert result.figures["INTERSECTIONS_N"] == 5
    assert column(result, "intersections_km2") == pytest.approx([4 / 0.2, 1 / 0.8])


def test_overlapping_areas_each_count_and_the_city_once():
    result = run(streets(*lattice(3)), areas((-100, -100, 900, 900), (-100, -100, 900, 900)))
    assert column(result, "intersections_n") == [5, 5]
    assert result.figures["INTERSECTIONS_KM2"] == pytest.approx(5)
    assert result.figures["STREET_KM_KM2"] == pytest.approx(1.2)


def test_an_area_without_streets_has_zero_density_and_no_shares():
    result = run(streets(*lattice(3)), areas((-100, -100, 900, 900), (2000, 0, 3000, 1000), name=["a", "b"]))
    assert column(result, "name") == ["a", "b"]
    assert column(result, "street_km_km2") == pytest.approx([1.2, 0])
    assert column(result, "cpi_street_density") == pytest.approx([6, 0])
    assert column(result, "dead_end_pct")[0] == 0
    assert np.isnan(column(result, "dead_end_pct")[1])
    assert np.isnan(column(result, "mean_degree")[1])


def test_unusable_areas_keep_their_row():
    result = run(streets(*lattice(3)), areas(None, (-100, -100, 900, 900)))
    assert np.isnan(column(result, "intersections_n")[0])
    assert column(result, "intersections_n")[1] == 5


def test_streets_cut_at_the_edge_are_no_dead_ends_and_those_that_go_on_neither():
    inner = areas((-50, -50, 250, 250))
    for reach in (50.0, 400.0):
        lines = [[(-reach, y), *((x, y) for x in (0, 100, 200)), (200 + reach, y)] for y in (0, 100, 200)]
        lines += [[(y, x) for x, y in line] for line in lines]
        result = run(streets(*lines), inner)
        assert result.figures["INTERSECTIONS_N"] == 9
        assert result.figures["DEAD_END_PCT"] == 0
        assert result.figures["MEAN_DEGREE"] == 4
        assert any("12 street ends lie on the edge" in str(note) for note in result.notes) == (reach == 50)


def test_points_of_intersections():
    made = run(streets([(0, 0), (100, 0), (1000, 0)], [(100, 0), (100, 80)])).layers["INTERSECTIONS"]
    rows = sorted(zip(shapely.get_coordinates(made.geometry).tolist(), made.columns["kind"], made.columns["streets_n"]))
    assert rows == [([0, 0], "dead_end", 1), ([100, 0], "intersection", 3), ([100, 80], "dead_end", 1)]
    assert set(run(streets(*lattice(2)), wanted=["OUTPUT"]).layers) == {"OUTPUT"}


# --- classes ----------------------------------------------------------------------------------------------------------


def test_footpaths_count_in_the_network_for_walking_alone():
    layer = streets(*lattice(3), highway=["residential"] * 4 + ["footway"] * 2)
    result = run(layer, class_field="highway")
    assert result.figures["INTERSECTIONS_N"] == 1  # three streets from one: a comb, whose outer corners are bends
    assert result.figures["STREET_KM"] == pytest.approx(0.8)
    assert any("footway 2" in str(note) for note in result.notes)
    assert run(layer, class_field="highway", network="walk").figures["INTERSECTIONS_N"] == 5


def test_walkable_does_not_decide_and_private_streets_are_left_out():
    layer = streets(*lattice(3), walkable=[False] * 6, access=["private"] + [None] * 5)
    assert run(layer).figures["INTERSECTIONS_N"] == 4  # without the lowest street


# --- properties -------------------------------------------------------------------------------------------------------


def scattered(seed):
    rng = np.random.default_rng(seed)
    side = 7
    xy = np.stack(np.meshgrid(np.arange(side) * 70.0, np.arange(side) * 70.0), -1) + rng.uniform(
        -25, 25, (side, side, 2)
    )
    lines = [[xy[i, j], xy[i, j + 1]] for i in range(side) for j in range(side - 1) if rng.random() < 0.75]
    lines += [[xy[i, j], xy[i + 1, j]] for i in range(side - 1) for j in range(side) if rng.random() < 0.75]
    return streets(*(shapely.LineString(line) for line in lines))


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.floats(0, 360), st.floats(-1e5, 1e5))
def test_moved_and_turned_nothing_changes(seed, degrees, shift):
    turn = np.radians(degrees)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])

    def moved(layer):
        return layer.with_geometry(shapely.transform(layer.geometry, lambda xy: xy @ matrix + [5e5 + shift, 4e6]))

    layer = scattered(seed)
    one, other = run(layer), run(moved(layer), moved(CITY))
    assert other.figures == pytest.approx(one.figures, rel=1e-6)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.floats(-50, 400), st.floats(-50, 400))
def test_parts_of_the_city_add_up_to_it(seed, x, y):
    tiles = areas((-100, -100, x, y), (x, -100, 900, y), (-100, y, x, 900), (x, y, 900, 900))
    layer = scattered(seed)
    whole, parts = run(layer), run(layer, tiles)
    assert parts.figures == pytest.approx(whole.figures, rel=1e-6)
    for name in ("intersections_n", "dead_ends_n", "street_km"):
        assert sum(column(parts, name)) == pytest.approx(whole.figures[name.upper()])


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_degrees_and_metres_together():
    degrees = pyproj.CRS.from_epsg(4326)
    city = areas((450_000, 3_100_000, 451_000, 3_101_000))
    lines = [[(450_100 + x, 3_100_100 + y) for x, y in line] for line in lattice(3)]
    result = run(streets(*lines).to_crs(degrees), city)
    assert result.figures["INTERSECTIONS_N"] == 5
    assert result.figures["STREET_KM"] == pytest.approx(1.2, rel=1e-5)
    assert result.layers["INTERSECTIONS"].crs.equals(UTM)


@pytest.mark.parametrize(
    ("layer", "where", "said"),
    [
        (streets(), CITY, "“streets” is empty"),
        (streets(*lattice(2)), areas(), "“areas” is empty"),
        (streets(*lattice(2)), areas((90_000, 0, 91_000, 1000)), "No street of “streets” lies in “areas”"),
        (streets([(0, 0), (9, 0)], highway=["steps"]), CITY, "belongs to the network “streets” \\(steps 1\\)"),
        (streets(None, "POINT (0 0)"), CITY, "none with a usable geometry"),
    ],
)
def test_what_cannot_be_used_is_said(layer, where, said):
    with pytest.raises(UrbanProfilingError, match=said):
        run(layer, where, class_field="highway" if layer.find("highway") else None)


def test_multipart_and_missing_geometry():
    both = shapely.MultiLineString([[(0, 0), (100, 0), (200, 0)], [(100, 0), (100, 80)]])
    result = run(streets(both, None))
    assert result.figures["INTERSECTIONS_N"] == 1
    assert any("1 features without a usable geometry" in str(note) for note in result.notes)


def test_an_indicator_without_a_benchmark_has_no_score():
    result = street_connectivity(streets(*lattice(3)), CITY, {"street_density": CPI["street_density"]})
    assert result.figures["CPI_INTERSECTION_DENSITY"] is None
    assert np.isnan(column(result, "cpi_intersection_density")).all()
    assert any("no benchmark for intersection_density" in str(note) for note in result.notes)


@pytest.mark.parametrize("after", [1, 4, 8, 12])
def test_cancel(after):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        run(streets(*lattice(3)), progress=Progress(cancelled=cancelled))


LAS_PALMAS = paths.PACKAGE.parent.parent / "shared" / "data" / "las_palmas"


@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="the real data is not here")
def test_las_palmas():
    boundary = read_layer(LAS_PALMAS / "urban_centre_ghs_ucdb.gpkg")
    roads = read_layer(LAS_PALMAS / "las_palmas.osm.pbf", "lines", crs=pyproj.CRS.from_epsg(4326), name="lines")
    figures = run(roads, boundary, class_field="highway").figures
    assert 40 < figures["INTERSECTIONS_KM2"] < 120
    assert 6 < figures["STREET_KM_KM2"] < 25
    assert 2.4 < figures["MEAN_DEGREE"] < 3.4
    apart = run(roads, boundary, class_field="highway", merge_m=0).figures
    assert apart["INTERSECTIONS_N"] > 1.05 * figures["INTERSECTIONS_N"]
