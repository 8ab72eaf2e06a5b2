"""`serviceaccess` against figures worked out by hand."""

from __future__ import annotations

import math

import pytest

from .shapes import box, known, line, point, table, temporary


@pytest.fixture
def access(run, make_layer, rows_of):
    """Return `access(facilities, homes, ...)` along one street of 6 km; figures and rows."""

    def assess(facilities, homes, kind="Point", **parameters):
        given = {
            "FACILITIES": make_layer(kind, facilities, name="stops"),
            "STREETS": make_layer("LineString", [(line((0, 0), (6000, 0)), {"walkable": 1})], name="streets"),
            "POPULATION": make_layer("Point", homes, name="homes"),
            **temporary("SERVED", "CATCHMENT"),
            **parameters,
        }
        result = run("serviceaccess", given)
        result["SERVED"] = rows_of(result["SERVED"])
        return result

    return assess


def stop(x, capacity, y=0, **more):
    return point(x, y), {"capacity": capacity, **more}


def home(x, population=1, y=0):
    return point(x, y), {"population": population}


def test_low_at_600_m_and_high_at_900_m_serves(access):
    (row,) = access([stop(600, "low"), stop(900, "high")], [home(0)], CLASS_FIELD="capacity")["SERVED"]
    assert row["served"]
    assert (row["class"], row["distance_m"]) == ("high", pytest.approx(900))


@pytest.mark.parametrize(
    ("capacity", "x", "served"),
    [("low", 500, True), ("low", 500.001, False), ("high", 1000, True), ("high", 1000.001, False)],
)
def test_the_distances_of_sdg_11_2_1_at_equality(access, capacity, x, served):
    assert (access([stop(x, capacity)], [home(0)], CLASS_FIELD="capacity")["SERVED_N"] == 1) is served


def test_a_point_is_its_own_entrance_and_the_walk_to_it_counts(access):
    (row,) = access([stop(300, "low", y=-40)], [home(0, y=30)])["SERVED"]
    assert row["distance_m"] == pytest.approx(30 + 300 + 40)


def test_without_a_class_field_one_distance_holds(access):
    assert access([stop(401, "high")], [home(0)])["SERVED_N"] == 0
    assert access([stop(401, "high")], [home(0)], DISTANCE_M=401)["SERVED_N"] == 1


def test_the_table_of_distances_can_be_replaced(access, tmp_path):
    path = table(tmp_path / "distances.csv", ["class", "distance_m", "source"], ["clinic", 700, "by hand"])
    result = access(
        [stop(700, "clinic"), stop(3401, "other")],
        [home(0), home(3000)],
        CLASS_FIELD="capacity",
        DISTANCES_TABLE=path,
    )
    assert [bool(row["served"]) for row in result["SERVED"]] == [True, False]


def test_facilities_may_be_polygons(access):
    (row,) = access([(box(300, 0, 400, 50), {"capacity": "x"})], [home(0)], kind="Polygon")["SERVED"]
    assert row["distance_m"] == pytest.approx(280)


def test_two_step_floating_catchment_by_hand(access):
    """A (10 places) reaches the homes of 20 and 30 people, B (30) those of 30 and 10, C nobody.

    R_A = 10 / 50, R_B = 30 / 40; ratios 0.2, 0.95, 0.75; people times ratio = 40 = the places of A and B.
    """
    facilities = [stop(300, "a", places=10), stop(900, "b", places=30), stop(5000, "c", places=99)]
    homes = [home(0, 20), home(600, 30), home(1200, 10), home(3000, 5)]
    rows = access(facilities, homes, CAPACITY_FIELD="places")["SERVED"]
    ratios = [row["supply_ratio"] if known(row["supply_ratio"]) else 0.0 for row in rows]
    assert ratios == pytest.approx([0.2, 0.95, 0.75, 0])
    assert math.fsum(row["population"] * ratio for row, ratio in zip(rows, ratios)) == pytest.approx(40)


def test_two_step_with_a_class_of_its_own_distance_each(access):
    """R over d_ij <= d_j: the low one reaches 500 m, the high one 1,000 m."""
    facilities = [stop(0, "low", places=10), stop(0, "high", y=1, places=12)]
    homes = [home(400, 10), home(900, 20)]
    rows = access(facilities, homes, CLASS_FIELD="capacity", CAPACITY_FIELD="places")["SERVED"]
    assert [row["supply_ratio"] for row in rows] == pytest.approx([1.0 + 0.4, 0.4])


def test_a_street_that_ends_at_a_facility_is_not_at_it_in_the_two_steps(run, make_layer, rows_of):
    """The street's end lies exactly 20 m from the polygon: home is 480 m away, not 0."""
    layers = {
        "FACILITIES": make_layer("Polygon", [(box(950, 500, 1050, 600), {"places": 10})], name="clinic"),
        "STREETS": make_layer(
            "LineString",
            [(line((1000, 0), (1000, 480)), {"walkable": 1}), (line((0, 0), (1000, 0)), {"walkable": 1})],
        ),
        "POPULATION": make_layer("Point", [(point(1000, 100), {"population": 5}), (point(1000, 0), {"population": 5})]),
    }
    result = run(
        "serviceaccess", {**layers, "CAPACITY_FIELD": "places", "DISTANCE_M": 400, **temporary("SERVED", "CATCHMENT")}
    )
    near, far = rows_of(result["SERVED"])
    assert (near["distance_m"], far["distance_m"]) == (pytest.approx(380), pytest.approx(480))
    assert near["supply_ratio"] == pytest.approx(2)
    assert result["SERVED_N"] == 5
