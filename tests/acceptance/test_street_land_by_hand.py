"""`streetland` against figures worked out by hand."""

from __future__ import annotations

import math

import pytest

from .shapes import box, line, table

BLOCK = box(0, 0, 1000, 1000)  # one km2


@pytest.fixture
def land(run, make_layer, rows_of):
    """Return `land(streets, areas, ...)`: figures, rows of the areas, and the area of the polygons given."""

    def assess(streets, areas=((BLOCK, {"name": "a"}),), **parameters):
        given = {
            "STREETS": make_layer("LineString", streets, name="streets"),
            "AREAS": make_layer("Polygon", list(areas), name="areas"),
            "STREET_AREAS": "memory:",
            "AREAS_OUTPUT": "memory:",
            **parameters,
        }
        result = run("streetland", given)
        result["land_m2"] = sum(feature.geometry().area() for feature in result["STREET_AREAS"].getFeatures())
        for key in ("AREAS_OUTPUT", "SAMPLES"):
            if key in result:
                result[key] = rows_of(result[key])
        return result

    return assess


def street(width, *points, **tags):
    return line(*points), {"width_m": width and float(width), "highway": "residential", **tags}


def test_dead_ends_are_flat(land):
    assert land([street(10, (200, 500), (300, 500))])["STREET_M2"] == pytest.approx(1000)


def test_joins_are_round(land):
    """A right-angled bend: two strips, less their overlap of 5 x 5, and a quarter disc in the corner."""
    bend = [street(10, (200, 500), (300, 500), (300, 600))]
    assert land(bend)["STREET_M2"] == pytest.approx(2000 - 25 + math.pi * 25 / 4, abs=0.2)
    apart = [street(10, (200, 500), (300, 500)), street(10, (300, 500), (300, 600))]
    assert land(apart)["STREET_M2"] == pytest.approx(2000 - 25 + math.pi * 25 / 4, abs=0.2)


def test_at_a_node_the_disc_is_of_the_second_widest_street(land):
    """20 m go on as 10 m: the disc of 5 m adds nothing. One of 10 m would add half of itself, less the strip."""
    result = land([street(20, (200, 500), (300, 500)), street(10, (300, 500), (400, 500))])
    assert result["STREET_M2"] == pytest.approx(3000, abs=0.01)


def test_three_streets_meet_with_a_disc_of_the_second_widest(land):
    """Three arms at right angles, 20 m wide to the west, 10 m to the south and north: disc of 5 m.

    West strip 200 x 20, one strip north-south of 10 x 200 whose western half overlaps it by 20 x 5.
    """
    arms = [
        street(20, (300, 500), (500, 500)),
        street(10, (500, 400), (500, 500)),
        street(10, (500, 500), (500, 600)),
    ]
    assert land(arms)["STREET_M2"] == pytest.approx(4000 + 2000 - 100, abs=0.01)


def test_crossing_land_counts_once_and_length_times_width_beside_it(land):
    result = land([street(10, (200, 500), (400, 500)), street(10, (300, 400), (300, 600))])
    (row,) = result["AREAS_OUTPUT"]
    assert result["STREET_M2"] == pytest.approx(3900)
    assert result["land_m2"] == pytest.approx(3900)
    assert row["length_width_m2"] == pytest.approx(4000)
    assert (row["street_km"], row["street_km_km2"]) == pytest.approx((0.4, 0.4))
    assert (row["street_m2"], row["street_pct"]) == pytest.approx((3900, 0.39))


@pytest.mark.parametrize(
    "tags",
    [
        {"tunnel": "yes"},
        {"highway": "proposed"},
        {"highway": "construction"},
        {"highway": "service", "service": "parking_aisle"},
        {"highway": "service", "service": "driveway"},
        {"highway": "rail"},
        {"highway": "track"},
    ],
)
def test_what_is_left_out(land, tags):
    kept = street(10, (200, 500), (300, 500), tunnel="", service="")
    result = land([kept, street(10, (200, 700), (300, 700), **{"tunnel": "", "service": "", **tags})])
    assert result["STREET_M2"] == pytest.approx(1000)
    assert result["AREAS_OUTPUT"][0]["street_km"] == pytest.approx(0.1)


def test_a_tunnel_set_to_no_is_a_street(land):
    assert land([street(10, (200, 500), (300, 500), tunnel="no")])["STREET_M2"] == pytest.approx(1000)


@pytest.fixture
def widths(tmp_path):
    rows = [["residential", 4, 6, 12, "yes", "by hand"], ["track", 2, 3, 4, "yes", "by hand"]]
    rows += [["unknown", 2, 4, 6, "yes", "by hand"]]
    return table(tmp_path / "widths.csv", ["class", "low", "central", "high", "counts_as_street", "source"], *rows)


def test_the_table_gives_low_central_and_high(land, widths):
    """100 m measured at 10 m, 100 m by class, a track the table counts, and a class it does not know."""
    streets = [
        street(10, (200, 100), (300, 100)),
        street(None, (200, 200), (300, 200)),
        street(None, (200, 300), (300, 300), highway="track"),
        street(None, (200, 400), (300, 400), highway="goat_path"),
    ]
    result = land(streets, WIDTHS_TABLE=widths)
    assert result["STREET_M2"] == pytest.approx(1000 + 600 + 300 + 400)
    assert result["STREET_PCT"] == pytest.approx(0.23)
    assert result["STREET_LOW_PCT"] == pytest.approx(0.18)
    assert result["STREET_HIGH_PCT"] == pytest.approx(0.32)
    assert result["MEASURED_WIDTH_PCT"] == pytest.approx(25)


@pytest.mark.parametrize("width", [0, -5, 101, None])
def test_a_width_that_cannot_be_is_replaced_by_the_table(land, widths, width):
    streets = [street(10.0, (200, 100), (300, 100)), (line((200, 500), (300, 500)), {"highway": "residential"})]
    if width is not None:
        streets[1] = street(width, (200, 500), (300, 500))
        streets[1][1]["width_m"] = float(width)
    result = land(streets, WIDTHS_TABLE=widths)
    assert result["STREET_M2"] == pytest.approx(1600)
    assert result["MEASURED_WIDTH_PCT"] == pytest.approx(50)


def test_the_city_is_the_union_of_areas_that_overlap_and_leave_a_gap(land):
    """Areas of 100 m that share 30 m, then a gap of 20 m; a street of 10 m along all of them and beyond."""
    areas = [(box(0, 0, 100, 100), {}), (box(70, 0, 170, 100), {}), (box(190, 0, 240, 100), {})]
    result = land([street(10, (-50, 50), (500, 50))], areas)
    assert [row["street_m2"] for row in result["AREAS_OUTPUT"]] == pytest.approx([1000, 1000, 500])
    assert result["STREET_M2"] == pytest.approx(2200)
    assert result["STREET_PCT"] == pytest.approx(10)


def test_land_of_a_street_outside_counts_where_it_reaches_in(land):
    """The centre line runs 2 m outside the area; 3 m of its 10 m lie inside."""
    result = land([street(10, (200, -2), (300, -2))], [(BLOCK, {})])
    assert result["STREET_M2"] == pytest.approx(300)


def test_sampled_is_the_mean_over_circles_clipped_to_the_area(land):
    options = {"METHOD": "sampled", "SAMPLE_HA": 1, "SAMPLES_PER_KM2": 50, "SEED": 3, "SAMPLES": "memory:"}
    streets = [street(10, (-100, 100 * i + 50), (1100, 100 * i + 50)) for i in range(10)]
    result = land(streets, **options)
    samples = result["SAMPLES"]
    assert result["SAMPLES_N"] == len(samples) > 20
    circle = 10_000
    assert max(row["sample_m2"] for row in samples) == pytest.approx(circle, rel=2e-3)
    assert min(row["sample_m2"] for row in samples) < 0.99 * circle  # clipped at the edge
    shares = [row["street_m2"] / row["sample_m2"] for row in samples]
    assert result["STREET_PCT"] == pytest.approx(100 * sum(shares) / len(shares))
    assert [row["street_pct"] for row in samples] == pytest.approx([100 * share for share in shares])
    assert result["STREET_PCT"] == pytest.approx(10, abs=0.5)
    assert result["STANDARD_ERROR"] > 0
    again = land(streets, **options)
    assert again["STREET_PCT"] == result["STREET_PCT"]
    assert land(streets, **{**options, "SEED": 4})["STREET_PCT"] != result["STREET_PCT"]
