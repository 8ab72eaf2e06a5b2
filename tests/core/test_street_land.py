"""Street land from layers: headline over the union of areas, rows in order, low and high, sampled, bad input."""

import dataclasses
import math

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.street_land import street_land
from urban_profiling_plugin.core.public_space.street_widths import read_widths

UTM = pyproj.CRS.from_epsg(32628)
X, Y = 450_000.0, 3_100_000.0
WIDTHS = read_widths(paths.table("street_widths.csv"))
ALL = frozenset({"STREET_AREAS", "AREAS_OUTPUT", "SAMPLES"})
FIELDS = [
    "street_km",
    "street_m2",
    "street_pct",
    "street_low_pct",
    "street_high_pct",
    "length_width_m2",
    "street_km_km2",
    "measured_width_pct",
]


def here(geometry):
    return shapely.transform(np.array(geometry, dtype=object), lambda xy: xy + [X, Y])


def streets(lines, crs=UTM, **columns):
    columns = {name: np.array(values) for name, values in columns.items()}
    return Frame(here(shapely.from_wkt(lines)), columns, crs, name="roads")


def areas(*shapes, **columns):
    return Frame(here(list(shapes)), columns, UTM, name="districts")


def run(roads, districts, **options):
    return street_land(roads, districts, WIDTHS, **{"width_field": "width_m", "class_field": None, **options})


def column(result, name, layer="AREAS_OUTPUT"):
    return result.layers[layer].columns[name]


def said(result):
    return "\n".join(str(note) for note in result.notes)


ONE_STREET = streets(["LINESTRING (0 50, 100 50)"], width_m=[10.0])
BLOCK = areas(shapely.box(0, 0, 100, 100))


def test_every_field_of_one_street():
    result = run(ONE_STREET, BLOCK, wanted=ALL)
    expected = [0.1, 1000, 10, 10, 10, 1000, 0.1 / 0.01, 100]
    assert [column(result, name)[0] for name in FIELDS] == pytest.approx(expected)
    assert list(result.layers["AREAS_OUTPUT"].columns) == FIELDS
    assert result.figures == pytest.approx(
        {
            "STREET_PCT": 10,
            "STREET_LOW_PCT": 10,
            "STREET_HIGH_PCT": 10,
            "STREET_M2": 1000,
            "MEASURED_WIDTH_PCT": 100,
            "STANDARD_ERROR": None,
            "SAMPLES_N": None,
        }
    )
    land = result.layers["STREET_AREAS"]
    assert land.crs == UTM and shapely.area(land.geometry).sum() == pytest.approx(1000)
    assert "SAMPLES" not in result.layers
    assert result.breakdown == [("low", 10), ("central", 10), ("high", 10)]


def test_low_and_high_widths_and_share_measured():
    roads = streets(
        ["LINESTRING (0 20, 100 20)", "LINESTRING (0 60, 100 60)"],
        highway=np.array(["residential", "residential"], dtype=object),
        width_m=[np.nan, 6.0],
    )
    result = run(roads, BLOCK, class_field="highway")
    assert result.figures["STREET_LOW_PCT"] == pytest.approx(4.75 + 6)
    assert result.figures["STREET_PCT"] == pytest.approx(9 + 6)
    assert result.figures["STREET_HIGH_PCT"] == pytest.approx(13 + 6)
    assert column(result, "length_width_m2")[0] == pytest.approx(1500)
    assert result.figures["MEASURED_WIDTH_PCT"] == pytest.approx(50)


def test_crossing_counts_once_in_the_union_and_twice_in_length_times_width():
    roads = streets(["LINESTRING (0 50, 100 50)", "LINESTRING (50 0, 50 100)"], width_m=[10.0, 6.0])
    result = run(roads, BLOCK)
    assert result.figures["STREET_M2"] == pytest.approx(1540)
    assert column(result, "length_width_m2")[0] == pytest.approx(1600)


def test_areas_that_overlap_and_leave_a_gap():
    # 0-500 and 350-850 share 30 percent of each; 850-900 belongs to none
    districts = areas(*(shapely.box(a, 0, b, 100) for a, b in ((0, 500), (350, 850), (900, 1000))))
    roads = streets(
        ["LINESTRING (-100 50, 1100 50)", "LINESTRING (400 0, 400 100)", "LINESTRING (875 0, 875 100)"],
        width_m=[10.0, 10.0, 10.0],
    )
    result = run(roads, districts, wanted=ALL)
    assert result.figures["STREET_PCT"] == pytest.approx(100 * (9_500 + 900) / 95_000)
    assert result.figures["STREET_M2"] == pytest.approx(10_400)
    np.testing.assert_allclose(column(result, "street_m2"), [5_900, 5_900, 1_000])
    np.testing.assert_allclose(column(result, "street_pct"), [11.8, 11.8, 10])
    np.testing.assert_allclose(column(result, "street_km"), [0.6, 0.6, 0.1])
    land = result.layers["STREET_AREAS"].geometry
    assert (
        shapely.area(land).sum() == pytest.approx(shapely.union_all(land, grid_size=1e-6).area) == pytest.approx(10_400)
    )
    assert "overlap by 15.8 percent" in said(result)


def test_street_along_the_edge_counts_by_its_half():
    result = run(streets(["LINESTRING (0 100, 100 100)"], width_m=[10.0]), BLOCK)
    assert result.figures["STREET_M2"] == pytest.approx(500)


def test_centre_line_outside_still_reaches_in():
    result = run(streets(["LINESTRING (-50 102, 150 102)"], width_m=[10.0]), BLOCK)
    assert result.figures["STREET_M2"] == pytest.approx(300)
    assert column(result, "street_km")[0] == 0 and result.figures["MEASURED_WIDTH_PCT"] is None


def test_rows_fields_and_geometry_are_kept_as_given():
    shapes = [shapely.box(0, 0, 100, 100), None, shapely.MultiPolygon([shapely.box(200, 0, 300, 100)])]
    districts = areas(*shapes, name=np.array(["a", "b", "c"], dtype=object), Street_M2=np.array([1.0, 2.0, 3.0]))
    result = run(ONE_STREET, districts)
    output = result.layers["AREAS_OUTPUT"]
    assert list(output.columns) == ["name", *FIELDS]
    assert output.geometry.tolist() == districts.geometry.tolist()
    np.testing.assert_array_equal(output.columns["street_pct"], [10, np.nan, 0])
    # no street length, so no share of it is measured: unknown, not zero
    np.testing.assert_array_equal(output.columns["measured_width_pct"], [100, np.nan, np.nan])
    assert "“districts”: 1 features without a usable geometry" in said(result)


def test_tunnel_and_repair_are_said():
    roads = Frame(
        here([shapely.LineString([(0, 50), (100, 50)]), shapely.LineString([(0, 20), (100, 20)]), None]),
        {"tunnel": np.array([None, "yes", None], dtype=object), "width_m": np.array([10.0, 10.0, 10.0])},
        UTM,
        name="roads",
    )
    result = run(roads, BLOCK)
    assert result.figures["STREET_M2"] == pytest.approx(1000)
    assert "tunnel 1" in said(result) and "“roads”: 1 features without a usable geometry" in said(result)


def test_layers_in_three_crs():
    houses = Frame(here([shapely.box(0, 55, 100, 60), shapely.box(0, 40, 100, 46)]), {}, UTM, name="houses")
    options = {"width_method": "facades", "width_field": None}
    same = run(ONE_STREET, BLOCK, buildings=houses, **options)
    assert same.figures["STREET_PCT"] == pytest.approx(9)
    wgs84, mercator = pyproj.CRS.from_epsg(4326), pyproj.CRS.from_epsg(3857)
    mixed = run(ONE_STREET.to_crs(wgs84), BLOCK, buildings=houses.to_crs(mercator), **options)
    assert mixed.figures["STREET_PCT"] == pytest.approx(9, rel=1e-4)
    degrees = run(ONE_STREET, BLOCK.to_crs(wgs84), wanted=ALL)
    assert degrees.figures["STREET_PCT"] == pytest.approx(10, rel=1e-4)
    assert degrees.layers["AREAS_OUTPUT"].crs == wgs84
    assert "UTM zone 28N" in said(degrees)


def test_facades_stand_in_for_the_table_only():
    roads = streets(
        ["LINESTRING (0 20, 100 20)", "LINESTRING (0 50, 100 50)", "LINESTRING (0 80, 100 80)"],
        width_m=[np.nan, 7.0, np.nan],
    )
    houses = Frame(here([shapely.box(0, 24, 100, 40), shapely.box(0, 0, 100, 14)]), {}, UTM, name="houses")
    result = run(roads, BLOCK, width_method="facades", buildings=houses, facade_max_m=12.0)
    # 10 m between facades; 7 m measured; the third has no second facade within reach and keeps the table's 9 m
    assert result.figures["STREET_PCT"] == pytest.approx(10 + 7 + 9)
    assert result.figures["MEASURED_WIDTH_PCT"] == pytest.approx(100 / 3)
    assert "1 streets take the space between the building facades" in said(result)
    assert "the plugin's own estimate" in said(result)


def test_facades_need_buildings():
    with pytest.raises(UrbanProfilingError, match="need a layer of buildings"):
        run(ONE_STREET, BLOCK, width_method="facades")


@pytest.mark.parametrize(
    ("roads", "districts", "problem"),
    [
        (streets([], width_m=np.empty(0)), BLOCK, "“roads” is empty"),
        (ONE_STREET, areas(), "“districts” is empty"),
        (ONE_STREET, areas(None), "“districts” has 1 features but none with a usable geometry"),
        (ONE_STREET, areas(shapely.box(9000, 0, 9100, 100)), "No street of “roads” lies in or near “districts”"),
        (ONE_STREET.with_geometry(ONE_STREET.geometry, pyproj.CRS.from_epsg(4326)), BLOCK, "they are metres"),
    ],
)
def test_bad_input(roads, districts, problem):
    with pytest.raises(UrbanProfilingError, match=problem):
        run(roads, districts)


def test_no_street_inside_is_zero_not_unknown():
    result = run(streets(["LINESTRING (0 130, 100 130)"], width_m=[10.0]), BLOCK, wanted=ALL)
    assert result.figures["STREET_PCT"] == 0
    assert len(result.layers["STREET_AREAS"]) == 0


@pytest.mark.parametrize("method", ["full", "sampled"])
def test_cancel_at_any_moment(method):
    asked = [0]

    def after(n):
        asked[0] = 0

        def cancelled():
            asked[0] += 1
            return asked[0] > n

        return Progress(cancelled=cancelled)

    run(ONE_STREET, BLOCK, method=method, wanted=ALL, progress=after(math.inf))
    whole = asked[0]
    assert whole > 7
    for n in range(whole):
        with pytest.raises(Cancelled):
            run(ONE_STREET, BLOCK, method=method, wanted=ALL, progress=after(n))


def test_progress_only_grows_and_ends():
    seen = []
    run(ONE_STREET, BLOCK, progress=Progress(report=seen.append))
    assert seen == sorted(seen) and seen[-1] == pytest.approx(100)


def grid(size_m, step_m):
    at = np.arange(step_m / 2, size_m, step_m)
    lines = [f"LINESTRING (0 {v}, {size_m} {v})" for v in at] + [f"LINESTRING ({v} 0, {v} {size_m})" for v in at]
    return streets(lines, width_m=np.full(len(lines), 10.0))


def test_sampled():
    districts = areas(shapely.box(0, 0, 2000, 1000), shapely.box(0, 1000, 2000, 2000), shapely.box(0, 1990, 20, 2000))
    result = run(grid(2000, 100), districts, method="sampled", wanted=ALL, seed=5)
    full = run(grid(2000, 100), districts)
    assert full.figures["STREET_PCT"] == pytest.approx(19)
    assert result.figures["STREET_PCT"] == pytest.approx(19, abs=0.5)
    assert result.figures["SAMPLES_N"] == 40
    assert 0 < result.figures["STANDARD_ERROR"] < 0.3
    assert result.figures["STREET_M2"] == pytest.approx(result.figures["STREET_PCT"] / 100 * 4e6)
    samples = result.layers["SAMPLES"]
    np.testing.assert_allclose(samples.columns["sample_m2"], shapely.area(samples.geometry))
    assert samples.columns["sample_m2"].max() == pytest.approx(100_000)
    ratio = samples.columns["street_m2"] / samples.columns["sample_m2"]
    assert result.figures["STREET_PCT"] == pytest.approx(100 * ratio.mean())
    means = [ratio[samples.columns["replicate"] == number].mean() for number in range(1, 11)]
    assert result.figures["STANDARD_ERROR"] == pytest.approx(100 * np.std(means, ddof=1) / math.sqrt(10))
    shares = column(result, "street_pct")
    assert shares[:2] == pytest.approx([19, 19], abs=0.5)
    # no circle has its centre in the small area
    assert math.isnan(shares[2]) and math.isnan(column(result, "street_m2")[2])
    np.testing.assert_allclose(column(result, "street_km"), column(full, "street_km"))
    assert "40 circles of 10 ha" in said(result)


def test_sampled_street_land_lies_in_the_circles():
    result = run(grid(2000, 100), areas(shapely.box(0, 0, 2000, 2000)), method="sampled", wanted=ALL, samples_per_km2=3)
    circles = shapely.union_all(result.layers["SAMPLES"].geometry)
    land = result.layers["STREET_AREAS"].geometry
    assert shapely.area(shapely.difference(land, circles.buffer(1e-6))).sum() < 1e-3
    single = np.isclose(result.layers["SAMPLES"].columns["sample_m2"], 100_000)
    inside = shapely.area(shapely.intersection(shapely.union_all(land), result.layers["SAMPLES"].geometry))
    np.testing.assert_allclose(inside[single], result.layers["SAMPLES"].columns["street_m2"][single])


def test_too_few_samples():
    # a thin diagonal in a large bounding box: some of ten points fall outside
    sliver = shapely.LineString([(0, 0), (2000, 2000)]).buffer(250)
    found = [run(grid(2000, 100), areas(sliver), method="sampled", samples_per_km2=0.5, seed=seed) for seed in range(3)]
    assert any(result.figures["STANDARD_ERROR"] is None for result in found)
    assert all(result.figures["STREET_PCT"] > 0 for result in found)
    assert any("so the standard error is unknown" in said(result) for result in found)
    thread = shapely.LineString([(0, 0), (2000, 2000)]).buffer(0.01)
    with pytest.raises(UrbanProfilingError, match="None of the sample points fell inside “districts”.*now 0.5"):
        run(grid(2000, 100), areas(thread), method="sampled", samples_per_km2=0.5)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(*[st.integers(-50, 650)] * 4), min_size=1, max_size=8),
    st.lists(st.integers(50, 550), min_size=1, max_size=4, unique=True),
    st.sampled_from([70.0, 130.0, 500.0, None]),
)
def test_parts_of_the_city_add_up(ends, cuts, tile_m):
    lines = [f"LINESTRING ({a} {b}, {c} {d})" for a, b, c, d in ends]
    roads = streets([*lines, "LINESTRING (-10 300, 610 300)"], width_m=np.linspace(4, 20, len(lines) + 1))
    edges = [0, *sorted(cuts), 600]
    parts = areas(*(shapely.box(a, 0, b, 600) for a, b in zip(edges, edges[1:])))
    whole = run(roads, areas(shapely.box(0, 0, 600, 600)), wanted=ALL)
    split = run(roads, parts, tile_m=tile_m, wanted=ALL)
    for name in ("street_m2", "street_km"):
        assert column(split, name).sum() == pytest.approx(column(whole, name)[0], rel=1e-6, abs=1e-6)
    assert split.figures["STREET_PCT"] == pytest.approx(whole.figures["STREET_PCT"], rel=1e-6)
    land = split.layers["STREET_AREAS"].geometry
    assert shapely.is_valid(land).all()
    assert shapely.area(land).sum() == pytest.approx(split.figures["STREET_M2"], rel=1e-12)
    assert shapely.union_all(land, grid_size=1e-6).area == pytest.approx(split.figures["STREET_M2"], rel=1e-6)


def test_table_is_named_in_the_notes():
    own = dataclasses.replace(WIDTHS, name="city_widths.csv")
    result = street_land(ONE_STREET.only(), BLOCK, own, class_field=None)
    assert "table “city_widths.csv”" in said(result)


LAS_PALMAS = paths.PACKAGE.parent.parent / "shared" / "data" / "las_palmas"


@pytest.mark.skipif(not LAS_PALMAS.is_dir(), reason="real data is not here")
def test_las_palmas():
    from urban_profiling_plugin.core.io import read_layer

    lines = read_layer(LAS_PALMAS / "las_palmas.osm.pbf", "lines", crs=pyproj.CRS.from_epsg(4326), name="lines")
    city = read_layer(LAS_PALMAS / "municipality_boundary_cnig.geojson", 0, [], name="municipality")
    central = WIDTHS.with_columns({"low": WIDTHS.columns["central"], "high": WIDTHS.columns["central"]})
    result = street_land(lines, city, central, wanted=ALL)
    # 1,445 km of counted streets in 103 km², as drawn on 21 February 2023
    assert column(result, "street_km_km2")[0] == pytest.approx(14.0, abs=0.1)
    assert result.figures["STREET_PCT"] == pytest.approx(
        100 * column(result, "length_width_m2")[0] / shapely.area(city.to_crs(UTM).geometry)[0], rel=0.08
    )
    assert result.figures["STREET_PCT"] < 100 * column(result, "length_width_m2")[0] / 103e6
    land = result.layers["STREET_AREAS"].geometry
    assert shapely.is_valid(land).all()
    assert shapely.union_all(land, grid_size=1e-6).area == pytest.approx(result.figures["STREET_M2"], rel=1e-6)
    assert "tunnel 18" in said(result) and "parking_aisle" in said(result)
