"""`publicspaceaccess` against figures worked out by hand: one sentence of the definitions each."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from .shapes import box, known, line, point, temporary

PUBLIC = {"space_id": "P", "access": "public", "status": "potential"}


@pytest.fixture
def access(run, make_layer, rows_of):
    """Return `access(spaces, streets, homes, ...)`: figures, and the rows of every layer asked for."""

    def assess(spaces, streets, homes, areas=None, entrances=None, layers=(), **parameters):
        given = {
            "OPEN_SPACES": make_layer("Polygon", spaces, name="spaces"),
            "STREETS": make_layer("LineString", streets, name="streets"),
            "POPULATION": make_layer("Polygon" if "POLY" in homes[0][0] else "Point", homes, name="homes"),
            **temporary("SERVED", "CATCHMENT", *layers),
            **parameters,
        }
        if areas:
            given.update(AREAS=make_layer("Polygon", areas, name="areas"), **temporary("AREAS_OUTPUT"))
        if entrances:
            given["ENTRANCES"] = make_layer("Point", entrances, name="gates")
        result = run("publicspaceaccess", given)
        for key in ("SERVED", "CATCHMENT", "AREAS_OUTPUT", *layers):
            if key in result:
                result[key] = rows_of(result[key])
        return result

    return assess


def street(*points, **tags):
    return line(*points), {"walkable": 1, **tags}


def home(x, y, population=1, **more):
    return point(x, y), {"population": population, **more}


def distances(result):
    return [row["distance_m"] if known(row["distance_m"]) else None for row in result["SERVED"]]


# A park from x = 1000 whose southern edge is the street: with the tolerance of 20 m the street leads in from x = 980.
PARK = (box(1000, 0, 1100, 100), PUBLIC)


def test_people_and_entrances_attach_along_a_street_not_at_its_nodes(access):
    result = access(
        [(box(500, 10, 600, 100), PUBLIC)], [street((0, 0), (1050, 0))], [home(450, 0)], ENTRANCE_TOLERANCE_M=10
    )
    assert distances(result) == pytest.approx([50])


@pytest.mark.parametrize(("short", "served"), [(5e-7, True), (1e-5, False)])
def test_the_distance_holds_at_equality_within_a_micrometre(access, short, served):
    result = access([PARK], [street((0, 0), (3000, 0))], [home(580 - short, 0)])
    assert (result["SERVED_N"] == 1) is served


def test_the_walks_from_home_and_to_the_space_count(access):
    """30 m to the street, 200 m along it, 60 m to the space that no street touches."""
    result = access([(box(500, 60, 600, 100), PUBLIC)], [street((0, 0), (3000, 0))], [home(300, -30)])
    assert distances(result) == pytest.approx([290])


def test_people_farther_than_max_snap_are_unreached_and_stay_in_the_denominator(access):
    homes = [home(900, -100, 10), home(900, -100.01, 30)]
    result = access([PARK], [street((0, 0), (3000, 0))], homes)
    assert distances(result) == [pytest.approx(180), None]
    assert (result["POPULATION_N"], result["UNREACHED_N"], result["ACCESS_PCT"]) == (40, 30, pytest.approx(25))


def test_inside_a_space_the_distance_is_zero_however_far_the_streets(access):
    spaces = [(box(0, 500, 900, 1400), PUBLIC), (box(0, -900, 900, -500), {**PUBLIC, "access": "fee"})]
    result = access(spaces, [street((0, 0), (3000, 0))], [home(450, 950), home(450, -700)])
    assert distances(result) == [0, None]
    assert (result["SERVED_N"], result["UNREACHED_N"]) == (1, 1)


def test_one_way_streets_are_walked_both_ways(access):
    for direction in ("yes", "-1"):
        result = access([PARK], [street((0, 0), (3000, 0), oneway=direction)], [home(880, 0), home(1200, 0)])
        assert distances(result) == pytest.approx([100, 80])


def test_only_walkable_streets_carry_people(access):
    streets = [street((0, 0), (990, 0), (2500, 0)), (line((0, 50), (2000, 50)), {"walkable": 0})]
    result = access([PARK], streets, [home(880, 50)])
    assert distances(result) == pytest.approx([150])


def test_a_fragment_below_a_kilometre_is_no_network(access):
    streets = [street((0, 0), (3000, 0)), street((0, -50), (999, -50))]
    assert distances(access([PARK], streets, [home(900, -60)])) == pytest.approx([140])
    streets[1] = street((0, -50), (1001, -50))  # long enough: now it is the nearest, and leads nowhere
    assert access([PARK], streets, [home(900, -60)])["SERVED_N"] == 0


def test_shared_vertices_join_and_bridges_pass_over(access):
    """A second street leads to the park; it ends 20 m short of it, which is just near enough to lead in."""
    park = (box(950, 500, 1050, 600), PUBLIC)
    across = street((1000, -1000), (1000, 0), (1000, 480))
    joined = access([park], [street((0, 0), (1000, 0), (2000, 0)), across], [home(900, 0)], DISTANCE_M=2000)
    assert distances(joined) == pytest.approx([580])
    over = access([park], [street((0, 0), (2000, 0), bridge="yes"), across], [home(900, 0)], DISTANCE_M=2000)
    assert distances(over) == [None]


def test_given_entrances_replace_those_found_for_their_space_only(access):
    """P is entered at its far north-east corner, 100 m from the street; Q keeps the entrances found."""
    spaces = [PARK, (box(2000, 0, 2100, 100), {**PUBLIC, "space_id": "Q"})]
    gates = [(point(1110, 100), {"gate": 1})]
    homes = [home(900, 0), home(1900, 0)]
    result = access(spaces, [street((0, 0), (3000, 0))], homes, entrances=gates)
    assert distances(result) == pytest.approx([210 + 100, 80])


def test_an_entrance_near_no_space_replaces_nothing(access):
    gates = [(point(1121, 50), {"gate": 1})]  # 21 m from the park
    result = access([PARK], [street((0, 0), (3000, 0))], [home(900, 0)], entrances=gates)
    assert distances(result) == pytest.approx([80])
    assert "gates" in result["NOTES"]


def test_spaces_no_street_reaches_are_listed_not_dropped(access):
    far = (box(0, 101, 100, 200), {**PUBLIC, "space_id": "far"})
    result = access([PARK, far], [street((0, 0), (3000, 0))], [home(50, 0)], layers=["UNCONNECTED"])
    assert [row["space_id"] for row in result["UNCONNECTED"]] == ["far"]
    assert distances(result) == pytest.approx([930])


def test_distances_of_size_classes_run_separately(access):
    """The pocket space at 500 m serves 400 m; the hectare at 700 m serves 800 m: served, by the hectare."""
    spaces = [
        (box(500, 0, 518, 20), {**PUBLIC, "space_id": "pocket"}),
        (box(720, 0, 820, 100), {**PUBLIC, "space_id": "hectare"}),
    ]
    result = access(spaces, [street((0, -20), (0, 0), (3000, 0))], [home(0, -20)], BY_SIZE_CLASS=True)
    (row,) = result["SERVED"]
    assert (bool(row["served"]), row["space_id"]) == (True, "hectare")
    assert row["distance_m"] == pytest.approx(720)
    assert access(spaces, [street((0, -20), (0, 0), (3000, 0))], [home(0, -20)])["SERVED_N"] == 0


@pytest.mark.parametrize(
    ("fields", "switch", "counts"),
    [
        ({"access": "public", "status": "potential"}, {}, True),
        ({"access": "public", "status": "rejected"}, {"COUNT_CHECK": True, "COUNT_UNKNOWN_ACCESS": True}, False),
        ({"access": "restricted", "status": "verified"}, {"COUNT_CHECK": True, "COUNT_UNKNOWN_ACCESS": True}, False),
        ({"access": "fee", "status": "verified"}, {"COUNT_CHECK": True, "COUNT_UNKNOWN_ACCESS": True}, False),
        ({"access": "unknown", "status": "potential"}, {}, False),
        ({"access": "unknown", "status": "potential"}, {"COUNT_UNKNOWN_ACCESS": True}, True),
        ({"access": "public", "status": "check"}, {}, False),
        ({"access": "public", "status": "check"}, {"COUNT_CHECK": True}, True),
    ],
)
def test_which_spaces_count(access, fields, switch, counts):
    never = (box(2900, 0, 2950, 50), PUBLIC)
    result = access([(PARK[0], fields), never], [street((0, 0), (3000, 0))], [home(900, 0)], **switch)
    assert (result["SERVED_N"] == 1) is counts


def test_a_layer_without_access_and_status_counts_whole_and_says_so(access):
    result = access([(PARK[0], {"name": "x"})], [street((0, 0), (3000, 0))], [home(900, 0)])
    assert result["SERVED_N"] == 1
    assert "spaces" in result["NOTES"]
    assert "access" in result["NOTES"]
    assert not known(result["ACCESS_VERIFIED_PCT"])


def test_smallest_space_counts_at_equality(access):
    assert access([PARK], [street((0, 0), (3000, 0))], [home(900, 0)], MIN_AREA_M2=10_000)["SERVED_N"] == 1
    spaces = [PARK, (box(2000, 0, 2200, 100), PUBLIC)]
    assert access(spaces, [street((0, 0), (3000, 0))], [home(900, 0)], MIN_AREA_M2=10_001)["SERVED_N"] == 0


def test_the_figure_from_verified_spaces_alone_stands_beside(access):
    """From the verified space at 2000 only the second home is near, in one of two areas."""
    spaces = [PARK, (box(2000, 0, 2100, 100), {**PUBLIC, "status": "verified"})]
    areas = [(box(0, -10, 1500, 10), {"name": "west"}), (box(1500, -10, 3000, 10), {"name": "east"})]
    result = access(spaces, [street((0, 0), (3000, 0))], [home(900, 0, 30), home(1900, 0, 10)], areas)
    assert result["ACCESS_PCT"] == pytest.approx(100)
    assert result["ACCESS_VERIFIED_PCT"] == pytest.approx(25)
    assert [row["served_verified_pct"] for row in result["AREAS_OUTPUT"]] == pytest.approx([0, 100])


def test_population_polygons_over_a_hectare_are_refused_by_name(access):
    homes = [(box(0, 0, 100, 100), {"population": 5}), (box(200, 0, 301, 100), {"population": 5})]
    with pytest.raises(QgsProcessingException, match=r"(?s)homes.*features? 2\b.*Population to buildings"):
        access([PARK], [street((0, 0), (3000, 0))], homes)
    assert access([PARK], [street((0, 0), (3000, 0))], homes[:1])["POPULATION_N"] == 5


def test_a_building_counts_at_its_point_on_surface(access):
    """A U of buildings: its centroid lies in the western area, what is built in the eastern one."""
    shape = "POLYGON((899 0,939 0,939 2,901 2,901 38,939 38,939 40,899 40,899 0))"
    areas = [(box(0, -50, 905, 50), {"name": "west"}), (box(905, -50, 3000, 50), {"name": "east"})]
    from shapely import from_wkt

    inside = from_wkt(areas[0][0]).contains(from_wkt(shape).representative_point())
    result = access([PARK], [street((0, 0), (3000, 0))], [(shape, {"population": 10})], areas)
    assert [row["population"] for row in result["AREAS_OUTPUT"]] == ([10, 0] if inside else [0, 10])


def test_areas_that_overlap_and_leave_a_gap(access):
    """Four areas of 1,000 m that share 300 m with the next, then a gap of 10 percent; one home every 100 m.

    The city figure is over the homes inside the union once; rows count what each of them holds.
    """
    areas = [(box(0, -9, 1000, 9), {"n": 1}), (box(700, -9, 1700, 9), {"n": 2}), (box(1900, -9, 2000, 9), {"n": 3})]
    homes = [home(50 + 100 * i, 0, 10) for i in range(20)]
    result = access([PARK], [street((0, 0), (3000, 0))], homes, areas, DISTANCE_M=400)
    # in the union: 17 + 1 homes; within 400 m of 980-1120: from 580 to 1520, the homes 650, 750 ... 1450
    # (550 and 1550 lie outside): 9 or, with 580 <= x <= 1520, exactly 9
    assert result["POPULATION_N"] == 180
    assert result["SERVED_N"] == 90
    assert result["ACCESS_PCT"] == pytest.approx(50)
    rows = result["AREAS_OUTPUT"]
    assert [row["population"] for row in rows] == [100, 100, 10]
    assert [row["served"] for row in rows] == [40, 80, 0]
    assert "20" in result["NOTES"]  # people outside


def test_on_a_shared_edge_a_home_counts_in_the_first_row(access):
    areas = [(box(0, -9, 900, 9), {"n": 1}), (box(900, -9, 3000, 9), {"n": 2})]
    result = access([PARK], [street((0, 0), (3000, 0))], [home(900, 0, 10)], areas)
    assert [row["population"] for row in result["AREAS_OUTPUT"]] == [10, 0]
    assert result["POPULATION_N"] == 10
    empty = result["AREAS_OUTPUT"][1]
    assert not known(empty["served_pct"])  # 0/0


def test_groups(access):
    homes = [home(900, 0, 100, women=40, men=60), home(100, 0, 100, women=60, men=40)]
    areas = [(box(0, -9, 3000, 9), {"n": 1})]
    result = access([PARK], [street((0, 0), (3000, 0))], homes, areas, GROUP_FIELDS=["women", "men"])
    assert json.loads(result["BREAKDOWN"]) == [["women", pytest.approx(40)], ["men", pytest.approx(60)]]
    (row,) = result["AREAS_OUTPUT"]
    assert (row["women_served_pct"], row["men_served_pct"]) == (pytest.approx(40), pytest.approx(60))


def test_catchment_is_cut_exactly_and_leaves_the_walk_from_home_out(access, make_layer, run):
    """The street leads in from 980 to 1120: 400 m each way, whatever the people do."""
    layers = {
        "OPEN_SPACES": make_layer("Polygon", [PARK], name="spaces"),
        "STREETS": make_layer("LineString", [street((0, 0), (700, 0)), street((700, 0), (3000, 0))], name="streets"),
        "POPULATION": make_layer("Point", [home(500, 90)], name="homes"),
    }
    result = run("publicspaceaccess", {**layers, **temporary("SERVED", "CATCHMENT")})
    parts = list(result["CATCHMENT"].getFeatures())
    assert sum(part.geometry().length() for part in parts) == pytest.approx(940, abs=1e-6)
    ends = [
        x
        for part in parts
        for x in (part.geometry().boundingBox().xMinimum(), part.geometry().boundingBox().xMaximum())
    ]
    assert (min(ends), max(ends)) == (pytest.approx(580), pytest.approx(1520))
    assert max(part["to_distance_m"] for part in parts) == pytest.approx(400)
    for part in parts:
        assert abs(part["to_distance_m"] - part["from_distance_m"]) in (
            pytest.approx(0),
            pytest.approx(part.geometry().length()),
        )


def test_duplicated_spaces_change_nothing(access):
    homes = [home(900, 0, 3), home(100, 0, 7)]
    once = access([PARK], [street((0, 0), (3000, 0))], homes)
    twice = access([PARK, PARK, PARK], [street((0, 0), (3000, 0))], homes)
    for key in ("POPULATION_N", "SERVED_N", "ACCESS_PCT", "UNREACHED_N"):
        assert once[key] == twice[key]


def test_rows_keep_order_and_computed_fields_replace_input_fields(access):
    homes = [home(100 * i, 0, i, SERVED="old", fid=7, name=f"h{i}") for i in (9, 1, 5)]
    rows = access([PARK], [street((0, 0), (3000, 0))], homes)["SERVED"]
    assert [row["name"] for row in rows] == ["h9", "h1", "h5"]
    names = [name.lower() for name in rows[0]]
    assert names.count("served") == 1
    assert [row.get("fid") for row in rows] != [7, 7, 7]  # a GeoPackage numbers its rows itself
    assert [bool(row["served"]) for row in rows] == [True, False, False]


def test_two_small_cells_at_least_are_hidden_and_no_sum_gives_them_back(access):
    """Four areas; in one 3 people are served. Hidden alone it would be the city's figure less the other rows."""
    areas = [(box(500 * i, -9, 500 * i + 500, 9), {"n": i}) for i in range(4)]
    homes = [home(450, 0, 100), home(600, 0, 3), home(550, 0, 60), home(1200, 0, 40), home(1700, 0, 50)]
    result = access([PARK], [street((0, 0), (3000, 0))], homes, areas)
    hidden = [not known(row["served"]) for row in result["AREAS_OUTPUT"]]
    assert hidden[1]
    assert sum(hidden) >= 2
    assert [bool(row["suppressed"]) for row in result["AREAS_OUTPUT"]] == hidden
    shown = access([PARK], [street((0, 0), (3000, 0))], homes, areas, SMALL_CELLS="show")
    assert [row["served"] for row in shown["AREAS_OUTPUT"]] == [0, 3, 40, 0]


def test_without_a_population_field_each_feature_is_one_person(access):
    result = access([PARK], [street((0, 0), (3000, 0))], [(point(900, 0), {"x": 9}), (point(100, 0), {"x": 9})])
    assert (result["POPULATION_N"], result["SERVED_N"]) == (2, 1)
