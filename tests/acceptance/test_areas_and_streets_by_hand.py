"""`makeareas`, `streetconnectivity` and `landusemix` against figures worked out by hand."""

from __future__ import annotations

import math
import random

import pytest
from qgis.core import QgsProcessingException

from .shapes import box, known, line

# --- areas ---


@pytest.fixture
def areas(run, make_layer, rows_of):
    """Return `areas(boundary as WKT, ...)`: figures, rows and shapes of `makeareas`."""

    def assess(*boundary, epsg=32637, streets=None, **parameters):
        given = {
            "BOUNDARY": make_layer("Polygon", [(wkt, {"name": "city"}) for wkt in boundary], epsg, "my boundary"),
            "OUTPUT": "memory:",
            **parameters,
        }
        if streets is not None:
            given["STREETS"] = make_layer("LineString", [(wkt, {"n": 1}) for wkt in streets], epsg, "my streets")
        result = run("makeareas", given)
        result["rows"] = rows_of(result["OUTPUT"])
        result["shapes"] = [feature.geometry() for feature in result["OUTPUT"].getFeatures()]
        return result

    return assess


def check_they_fill(result, m2, slack=1e-6):
    """Check that the areas have names of their own, fill the land and do not overlap."""
    ids = [row["area_id"] for row in result["rows"]]
    assert len(set(ids)) == len(ids) and all(known(one) and str(one) for one in ids)
    assert math.fsum(row["area_ha"] for row in result["rows"]) == pytest.approx(m2 / 1e4, rel=slack)
    union = result["shapes"][0]
    for shape in result["shapes"][1:]:
        union = union.combine(shape)
    assert union.area() == pytest.approx(math.fsum(shape.area() for shape in result["shapes"]), rel=slack)
    assert all(shape.isGeosValid() for shape in result["shapes"])


def test_squares_of_500_m_in_a_square_of_a_kilometre(areas):
    result = areas(box(500_000, 4_000_000, 501_000, 4_001_000), KIND="grid", SIZE_M=500)
    assert [row["area_ha"] for row in result["rows"]] == pytest.approx([25] * 4)
    check_they_fill(result, 1e6)


@pytest.mark.parametrize("kind", ["hexagon", "grid"])
@pytest.mark.parametrize("size", [90, 250, 499.5, 5000])
def test_cells_fill_the_boundary(areas, kind, size):
    """A city with a hole and an island."""
    hole = (
        "POLYGON((500010 4000020,501500 4000100,501900 4001500,500700 4001900,500010 4000020),"
        "(500900 4000900,501100 4000900,501100 4001100,500900 4001100,500900 4000900))"
    )
    island = box(502_000, 4_000_000, 502_300, 4_000_200)
    city = 0.5 * abs(
        (10 * 100 - 1500 * 20) + (1500 * 1500 - 1900 * 100) + (1900 * 1900 - 700 * 1500) + (700 * 20 - 10 * 1900)
    )
    result = areas(hole, island, KIND=kind, SIZE_M=size)
    check_they_fill(result, city - 200 * 200 + 300 * 200)


def test_a_whole_hexagon_has_the_size_asked_for(areas):
    """Side to side: d^2 sqrt(3) / 2."""
    result = areas(box(500_000, 4_000_000, 503_000, 4_003_000), KIND="hexagon", SIZE_M=300)
    whole = 300**2 * math.sqrt(3) / 2 / 1e4
    same = [row for row in result["rows"] if row["area_ha"] == pytest.approx(whole)]
    assert len(same) > 60
    check_they_fill(result, 9e6)


def test_degrees_are_cut_in_metres(areas):
    """One hundredth of a degree at the equator: 1,105.7 by 1,113.2 m."""
    result = areas(box(39.0, 0.0, 39.01, 0.01), epsg=4326, KIND="grid", SIZE_M=200)
    assert math.fsum(row["area_ha"] for row in result["rows"]) == pytest.approx(1105.74 * 1113.19 / 1e4, rel=2e-3)
    assert 25 <= len(result["rows"]) <= 49
    assert result["OUTPUT"].crs().authid() in ("EPSG:4326", "EPSG:32637", "EPSG:32737")


def test_overlapping_parts_of_a_boundary_count_once(areas):
    result = areas(
        box(500_000, 4_000_000, 501_000, 4_001_000),
        box(500_500, 4_000_000, 501_500, 4_001_000),
        KIND="grid",
        SIZE_M=500,
    )
    check_they_fill(result, 1.5e6)


CROSS = [line((500_300, 3_999_900), (500_300, 4_001_100)), line((499_900, 4_000_600), (501_100, 4_000_600))]


def test_blocks_lie_between_streets(areas):
    """A street at 300 m from the west and one at 600 m from the south: 300 x 600, 700 x 600, 300 x 400, 700 x 400 m."""
    result = areas(box(500_000, 4_000_000, 501_000, 4_001_000), KIND="blocks", streets=CROSS)
    assert sorted(row["area_ha"] for row in result["rows"]) == pytest.approx([12, 18, 28, 42])
    check_they_fill(result, 1e6)


def test_a_dead_end_divides_nothing(areas):
    dead = line((500_300, 4_000_300), (500_600, 4_000_300))
    result = areas(box(500_000, 4_000_000, 501_000, 4_001_000), KIND="blocks", streets=[*CROSS, dead])
    assert sorted(row["area_ha"] for row in result["rows"]) == pytest.approx([12, 18, 28, 42])


def test_blocks_need_streets(areas):
    with pytest.raises(QgsProcessingException) as caught:
        areas(box(500_000, 4_000_000, 501_000, 4_001_000), KIND="blocks")
    assert "STREETS" in str(caught.value) or "treets" in str(caught.value)
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize("wrong", [{"SIZE_M": 0}, {"SIZE_M": -5}, {"KIND": "triangle"}])
def test_what_no_area_is_made_of(areas, wrong):
    with pytest.raises(QgsProcessingException) as caught:
        areas(box(500_000, 4_000_000, 501_000, 4_001_000), **wrong)
    assert "Traceback" not in str(caught.value)


def test_a_size_far_too_small_for_the_city_is_refused(areas):
    with pytest.raises(QgsProcessingException) as caught:
        areas(box(500_000, 4_000_000, 600_000, 4_100_000), SIZE_M=1)
    assert "Traceback" not in str(caught.value) and "ize" in str(caught.value)


@pytest.mark.parametrize("kind", ["hexagon", "grid"])
def test_the_same_again_and_in_any_order(areas, kind):
    parts = [box(500_010, 4_000_000, 500_777, 4_000_900), box(501_000, 4_000_050, 501_900, 4_000_500)]
    once, again = areas(*parts, KIND=kind, SIZE_M=200), areas(*parts[::-1], KIND=kind, SIZE_M=200)
    assert {row["area_id"]: round(row["area_ha"], 6) for row in once["rows"]} == {
        row["area_id"]: round(row["area_ha"], 6) for row in again["rows"]
    }


# --- streets ---


@pytest.fixture
def streets(run, make_layer, rows_of):
    """Return `streets(lines, areas, ...)`: figures and rows of `streetconnectivity`."""

    def assess(lines, *areas, epsg=32637, **parameters):
        lines = [one if isinstance(one, tuple) else (one, {"highway": "residential"}) for one in lines]
        shapes = areas or (box(0, 0, 1000, 1000),)
        result = run(
            "streetconnectivity",
            {
                "STREETS": make_layer("LineString", lines, epsg, "my streets"),
                "AREAS": make_layer(
                    "Polygon", [(wkt, {"name": str(i)}) for i, wkt in enumerate(shapes)], epsg, "my areas"
                ),
                "OUTPUT": "memory:",
                **parameters,
            },
        )
        result["rows"] = rows_of(result["OUTPUT"])
        return result

    return assess


def lattice(*at, reach=(-500, 1500)):
    """Return streets along x = at and y = at, with a vertex where they cross."""
    stops = [reach[0], *at, reach[1]]
    return [line(*((x, y) for y in stops)) for x in at] + [line(*((x, y) for x in stops)) for y in at]


FIELDS = ("intersections_n", "intersections_km2", "street_km_km2", "dead_end_pct", "mean_degree")


def test_two_by_two_streets_on_a_square_kilometre(streets):
    """4 crossings of 4 streets each, 4 km. 2016: 4 of 100 per km2 score 4; 4 of 20 km score 20."""
    result = streets(lattice(300, 700))
    (row,) = result["rows"]
    assert [row[name] for name in FIELDS] == pytest.approx([4, 4, 4, 0, 4])
    assert (row["cpi_intersection_density"], row["cpi_street_density"]) == pytest.approx((4, 20))
    assert result["INTERSECTIONS_N"] == 4


def test_ten_by_ten_streets_reach_the_benchmarks_of_2016(streets):
    """100 crossings and 20 km on a square kilometre: 100 and 100."""
    (row,) = streets(lattice(*range(50, 1000, 100)))["rows"]
    assert [row[name] for name in FIELDS] == pytest.approx([100, 100, 20, 0, 4])
    assert (row["cpi_intersection_density"], row["cpi_street_density"]) == pytest.approx((100, 100))


def test_street_length_beyond_the_benchmark_loses_score_crossings_do_not(streets):
    """14 by 14: 196 crossings score 100; 28 km score 100 (1 - 8 / 20) = 60."""
    at = [round(1000 * (i + 0.5) / 14, 3) for i in range(14)]
    (row,) = streets(lattice(*at))["rows"]
    assert (row["intersections_km2"], row["street_km_km2"]) == pytest.approx((196, 28))
    assert (row["cpi_intersection_density"], row["cpi_street_density"]) == pytest.approx((100, 60))


def test_torreon_as_published_for_2018(streets):
    """16.27 km per km2 score 62.7: 100 (x - 10) / (20 - 10); here 16 km score 60, under 10 km nothing."""
    at = range(62, 1000, 125)
    (row,) = streets(lattice(*at), PROFILE="2018")["rows"]
    assert row["street_km_km2"] == pytest.approx(16)
    assert row["cpi_street_density"] == pytest.approx(60)
    (row,) = streets(lattice(300, 700), PROFILE="2018")["rows"]
    assert row["cpi_street_density"] == pytest.approx(0)


def test_dead_ends_bends_and_crossings_of_three(streets):
    """A T and its dead end: 1 intersection of degree 3, 1 dead end of degree 1; a bend is neither.

    Through street 1,000 m on the area, side street 200 m north and then 100 m east: 1.3 km. Mean degree (3 + 1) / 2.
    """
    through = line((-500, 500), (400, 500), (1500, 500))
    side, on = line((400, 500), (400, 700)), line((400, 700), (500, 700))
    (row,) = streets([through, side, on])["rows"]
    assert [row[name] for name in FIELDS] == pytest.approx([1, 1, 1.3, 50, 2])


def test_an_edge_street_is_in_both_areas_and_its_crossing_in_the_first(streets):
    """Areas west and east of x = 500; a crossing on the edge. The city's length counts the edge once."""
    lines = [line((500, -500), (500, 500), (500, 1500)), line((-500, 500), (500, 500), (1500, 500))]
    result = streets(lines, box(0, 0, 500, 1000), box(500, 0, 1000, 1000))
    assert [row["intersections_n"] for row in result["rows"]] == [1, 0]
    assert result["INTERSECTIONS_N"] == 1
    assert result["STREET_KM_KM2"] == pytest.approx(2)
    assert result["INTERSECTIONS_KM2"] == pytest.approx(1)


def test_nothing_in_an_area_is_nothing_and_its_shares_unknown(streets):
    result = streets(lattice(300, 700), box(0, 0, 1000, 1000), box(5000, 0, 6000, 1000))
    empty = result["rows"][1]
    assert (empty["intersections_n"], empty["intersections_km2"], empty["street_km_km2"]) == (0, 0, 0)
    assert not known(empty["dead_end_pct"]) and not known(empty["mean_degree"])
    assert empty["cpi_intersection_density"] == 0 and empty["cpi_street_density"] == 0


def test_the_drawing_of_the_lines_makes_no_difference(streets):
    """The same streets in pieces, backwards, in another order and twice."""
    whole = streets([*lattice(300, 700), line((300, 300), (450, 450))])
    stops = [-500, 300, 700, 1500]
    pieces = []
    for at in (300, 700):
        for one, two in zip(stops, stops[1:]):
            pieces += [line((at, two), (at, one)), line((one, at), (two, at))]
    pieces += [line((300, 300), (400, 400)), line((450, 450), (400, 400))]
    random.Random(1).shuffle(pieces)
    other = streets(pieces)
    twice = streets([*pieces, *pieces])
    for name in (*FIELDS, "cpi_intersection_density", "cpi_street_density"):
        assert other["rows"][0][name] == pytest.approx(whole["rows"][0][name]), name
        assert twice["rows"][0][name] == pytest.approx(whole["rows"][0][name]), name


def test_a_shift_makes_no_difference(streets):
    def moved(dx, dy):
        at = (300, 700)
        stops = [-500, *at, 1500]
        lines = [line(*((x + dx, y + dy) for y in stops)) for x in at]
        lines += [line(*((x + dx, y + dy) for x in stops)) for y in at]
        lines.append(line((300 + dx, 300 + dy), (310 + dx, 420 + dy)))
        return streets(lines, box(dx, dy, 1000 + dx, 1000 + dy))["rows"][0]

    here, there = moved(500_000, 4_000_000), moved(512_345.67, 4_123_456.78)
    for name in FIELDS:
        assert here[name] == pytest.approx(there[name], rel=1e-6), name


def test_bridges_do_not_meet_what_they_cross(streets):
    over = line((500, -500), (500, 1500)), {"highway": "primary", "bridge": "yes"}
    under = line((-500, 500), (1500, 500)), {"highway": "primary", "bridge": "no"}
    assert streets([over, under])["INTERSECTIONS_N"] == 0


@pytest.mark.parametrize("seed", range(8))
def test_degrees_of_any_network_of_squares(streets, seed):
    """Random pieces of a lattice, pieces joined to lines in any way: counted node by node."""
    draw = random.Random(seed)
    nodes = [(x, y) for x in range(50, 1000, 100) for y in range(50, 1000, 100)]
    edges = [(a, b) for a in nodes for b in ((a[0] + 100, a[1]), (a[0], a[1] + 100)) if b in nodes]
    chosen = draw.sample(edges, draw.randrange(40, len(edges)))
    degree = dict.fromkeys(nodes, 0)
    for edge in chosen:
        for node in edge:
            degree[node] += 1
    crossings = [n for n in degree.values() if n >= 3]
    ends = [n for n in degree.values() if n == 1]
    lines = [line(*(edge if draw.random() < 0.5 else edge[::-1])) for edge in chosen]
    (row,) = streets(lines)["rows"]
    assert (row["intersections_n"], row["dead_ends_n"]) == (len(crossings), len(ends))
    assert row["street_km_km2"] == pytest.approx(len(chosen) / 10)
    if crossings or ends:
        assert row["dead_end_pct"] == pytest.approx(100 * len(ends) / (len(ends) + len(crossings)))
        assert row["mean_degree"] == pytest.approx((sum(crossings) + len(ends)) / (len(ends) + len(crossings)))


def test_a_ring_is_no_crossing_and_a_loop_road_is_one(streets):
    """A ring alone has neither; with a street to it there is one crossing of three and the street's own end."""
    ring = line((200, 200), (400, 200), (400, 400), (200, 400), (200, 200))
    (row,) = streets([ring])["rows"]
    assert (row["intersections_n"], row["dead_ends_n"]) == (0, 0)
    assert not known(row["dead_end_pct"]) and not known(row["mean_degree"])
    (row,) = streets([ring, line((400, 400), (600, 600))])["rows"]
    assert (row["intersections_n"], row["dead_ends_n"]) == (1, 1)
    assert row["mean_degree"] == pytest.approx(2)


def test_streets_of_classes_that_are_no_streets(streets):
    """Vehicles: residential and motorway. On foot: residential, footway, service. What is not built is neither."""
    kinds = ("residential", "footway", "proposed", "construction", "service", "motorway")
    lines = [(line((100, 100 + 50 * i), (900, 100 + 50 * i)), {"highway": kind}) for i, kind in enumerate(kinds)]
    (row,) = streets(lines)["rows"]
    assert row["street_km_km2"] == pytest.approx(1.6)
    (row,) = streets(lines, NETWORK="walk")["rows"]
    assert row["street_km_km2"] == pytest.approx(2.4)


def test_blocks_without_a_street_inside_are_the_boundary(areas):
    result = areas(
        box(500_000, 4_000_000, 501_000, 4_001_000),
        KIND="blocks",
        streets=[line((500_100, 4_000_100), (500_200, 4_000_100))],
    )
    assert [row["area_ha"] for row in result["rows"]] == pytest.approx([100])


def test_islands_smaller_than_a_cell_stay(areas):
    """Two islands of a hectare, 3 km apart, under a tenth of a cell of 25 ha: neither has a neighbour to join."""
    islands = box(500_000, 4_000_000, 500_100, 4_000_100), box(503_000, 4_000_000, 503_100, 4_000_100)
    result = areas(*islands, KIND="grid", SIZE_M=500)
    assert [row["area_ha"] for row in result["rows"]] == pytest.approx([1, 1])
    check_they_fill(result, 2e4)


# --- land use ---

ONE = (box(0, 0, 100, 100),)


@pytest.fixture
def mix(run, make_layer, rows_of):
    """Return `mix(land use, areas, ...)`: figures and rows of `landusemix`."""

    def assess(land, areas=ONE, **parameters):
        given = {
            "LAND_USE": make_layer("Polygon", [(wkt, {"class": name}) for wkt, name in land], name="my land use"),
            "CLASS_FIELD": "class",
            "OUTPUT": "memory:",
            **parameters,
        }
        if areas:
            given["AREAS"] = make_layer("Polygon", [(wkt, {"n": i}) for i, wkt in enumerate(areas)], name="my areas")
        result = run("landusemix", given)
        result["rows"] = rows_of(result["OUTPUT"])
        return result

    return assess


def test_halves_are_a_full_mix_and_one_class_is_none(mix):
    """H = ln 2 of two classes: 100; one alone 0."""
    land = [(box(0, 0, 100, 50), "Homes"), (box(0, 50, 100, 100), "Shops"), (box(100, 0, 200, 100), "Homes")]
    rows = mix(land, (box(0, 0, 100, 100), box(100, 0, 200, 100)))["rows"]
    assert [row["mix_entropy"] for row in rows] == pytest.approx([math.log(2), 0])
    assert [row["mix_score"] for row in rows] == pytest.approx([100, 0])
    assert [row["class_homes_pct"] for row in rows] == pytest.approx([50, 100])
    assert [row["class_shops_pct"] for row in rows] == pytest.approx([50, 0])


def test_a_quarter_of_one_and_the_score_by_the_classes_of_the_layer(mix):
    """Shares 1/4 and 3/4 of three classes: H = 0.25 ln 4 + 0.75 ln(4 / 3), score 100 H / ln 3."""
    land = [(box(0, 0, 100, 25), "a"), (box(0, 25, 100, 100), "b"), (box(500, 0, 600, 9), "c")]
    (row,) = mix(land)["rows"]
    entropy = 0.25 * math.log(4) + 0.75 * math.log(4 / 3)
    assert row["mix_entropy"] == pytest.approx(entropy)
    assert row["mix_score"] == pytest.approx(100 * entropy / math.log(3))
    assert row["class_c_pct"] == 0


def test_land_without_a_class_is_in_no_class(mix):
    """Half the area is not on the map and a tenth has no class: the mix is of the 40 percent that have one."""
    land = [(box(0, 0, 100, 20), "a"), (box(0, 20, 100, 40), "b"), (box(0, 40, 100, 50), None)]
    (row,) = mix(land)["rows"]
    assert row["mix_entropy"] == pytest.approx(math.log(2))
    assert (row["class_a_pct"], row["class_b_pct"]) == pytest.approx((20, 20))


def test_cells_cover_the_areas(mix):
    land = [(box(0, 0, 100, 100), "a"), (box(100, 0, 200, 100), "b")]
    rows = mix(land, (box(0, 0, 200, 100),), CELL_M=100)["rows"]
    assert len(rows) == 2
    assert [row["mix_score"] for row in rows] == pytest.approx([0, 0])
    rows = mix(land, (), CELL_M="200")["rows"]
    assert len(rows) == 1
    assert rows[0]["mix_score"] == pytest.approx(100)
    assert rows[0]["class_a_pct"] == pytest.approx(25)


def test_land_of_one_class_drawn_twice_counts_once(mix):
    land = [(box(0, 0, 100, 50), "a"), (box(0, 0, 100, 50), "a"), (box(0, 50, 100, 100), "b")]
    assert mix(land)["rows"][0]["mix_entropy"] == pytest.approx(math.log(2))


def test_no_land_use_in_an_area_is_unknown(mix):
    land = [(box(0, 0, 100, 50), "a"), (box(0, 50, 100, 100), "b")]
    rows = mix(land, (box(0, 0, 100, 100), box(900, 0, 950, 50)))["rows"]
    assert not known(rows[1]["mix_entropy"]) and not known(rows[1]["mix_score"])


def test_one_class_everywhere_has_no_score_but_nothing(mix):
    """ln 1 = 0: 0 / 0."""
    (row,) = mix([(box(0, 0, 100, 100), "a")])["rows"]
    assert row["mix_entropy"] == pytest.approx(0, abs=1e-12)
    assert not known(row["mix_score"]) or row["mix_score"] == 0


def test_names_of_classes_become_fields_of_their_own(mix):
    """Words of any script, spaces, slashes, upper case, numbers, and long ones."""
    names = ["Résidentiel / mixte", "سكني", "3", "Public Services", "x" * 80]
    land = [(box(20 * i, 0, 20 * i + 20, 100), name) for i, name in enumerate(names)]
    (row,) = mix(land)["rows"]
    shares = {key: value for key, value in row.items() if key.startswith("class_") and key.endswith("_pct")}
    assert len(shares) == 5
    assert list(shares.values()) == pytest.approx([20] * 5)
    assert "class_public_services_pct" in shares
    assert row["mix_score"] == pytest.approx(100)


def test_neither_areas_nor_cells_nor_classes(mix):
    with pytest.raises(QgsProcessingException) as caught:
        mix([(box(0, 0, 100, 50), "a")], ())
    assert "CELL_M" in str(caught.value) or "cell" in str(caught.value)
    with pytest.raises(QgsProcessingException, match="nothing") as caught:
        mix([(box(0, 0, 100, 50), "a")], CLASS_FIELD="nothing")
    assert "Traceback" not in str(caught.value)
    with pytest.raises(QgsProcessingException, match="my land use"):
        mix([(box(0, 0, 100, 50), None)])


def test_classes_that_overlap_count_in_each_and_the_score_stays_below_100(mix):
    """Homes everywhere, shops on half of it too: neither share nor score passes 100, and the overlap is told."""
    result = mix([(box(0, 0, 100, 100), "homes"), (box(0, 0, 100, 50), "shops")])
    (row,) = result["rows"]
    assert (row["class_homes_pct"], row["class_shops_pct"]) == pytest.approx((100, 50))
    assert 0 < row["mix_score"] <= 100
    assert result["OVERLAP_PCT"] == pytest.approx(50)
    result = mix([(box(0, 0, 100, 100), "homes"), (box(0, 0, 100, 100), "shops")])
    assert 0 <= result["rows"][0]["mix_score"] <= 100


def test_codes_that_differ_in_a_sign_are_different_classes(mix):
    """Zoning knows C+ and C-, R.1 and R1."""
    land = [(box(25 * i, 0, 25 * i + 25, 100), name) for i, name in enumerate(("C+", "C-", "R.1", "R1"))]
    (row,) = mix(land)["rows"]
    shares = [value for key, value in row.items() if key.startswith("class_") and key.endswith("_pct")]
    assert shares == pytest.approx([25] * 4), row
    assert row["mix_score"] == pytest.approx(100)


def test_the_same_class_in_other_spelling_is_one(mix):
    land = [(box(50 * i, 0, 50 * i + 50, 100), name) for i, name in enumerate(("Residential ", "RESIDENTIAL"))]
    (row,) = mix(land)["rows"]
    assert row["class_residential_pct"] == pytest.approx(100)
