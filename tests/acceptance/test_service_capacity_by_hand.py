"""`serviceaccess` with places, classes and areas, against figures worked out by hand."""

from __future__ import annotations

import math
import random

import pytest
from qgis.core import QgsProcessingException

from .shapes import box, known, line, point, table, temporary


@pytest.fixture
def access(run, make_layer, rows_of):
    """Return `access(facilities, homes, ...)` along one street of 6 km; figures and rows."""

    def assess(facilities, homes, kind="Point", areas=None, streets=None, **parameters):
        given = {
            "FACILITIES": make_layer(kind, facilities, name="my clinics"),
            "STREETS": make_layer(
                "LineString",
                [(wkt, {"walkable": 1}) for wkt in streets or [line((0, 0), (6000, 0))]],
                name="my streets",
            ),
            "POPULATION": make_layer("Point", homes, name="my homes"),
            "SMALL_CELLS": "show",
            **temporary("SERVED", "CATCHMENT", "UNCONNECTED"),
            **parameters,
        }
        if areas:
            given.update(
                AREAS=make_layer("Polygon", [(wkt, {"name": str(i)}) for i, wkt in enumerate(areas)], name="my areas"),
                AREAS_OUTPUT="memory:",
            )
        result = run("serviceaccess", given)
        for key in ("SERVED", "CATCHMENT", "UNCONNECTED", "AREAS_OUTPUT"):
            if key in result:
                result[key] = rows_of(result[key])
        return result

    return assess


def clinic(x, y=0, **fields):
    return point(x, y), {"facility_id": f"at {x}", **fields}


def home(x, population=1, y=0, **groups):
    return point(x, y), {"population": population, **groups}


def supply(rows):
    return [row["supply_ratio"] if known(row["supply_ratio"]) else 0.0 for row in rows]


def test_which_facility_serves_is_told(access):
    rows = access([clinic(100, kind="a"), clinic(900, kind="b")], [home(0), home(1000), home(5000)])["SERVED"]
    assert [row["facility_id"] for row in rows][:2] == ["at 100", "at 900"]
    assert [bool(row["served"]) for row in rows] == [True, True, False]
    assert not known(rows[2]["facility_id"])


def test_a_facility_without_people_leaves_its_places(access):
    """A reaches 20 people, B nobody: what people have adds up to the places of A."""
    result = access([clinic(300, places=10), clinic(5500, places=99)], [home(0, 20)], CAPACITY_FIELD="places")
    assert supply(result["SERVED"]) == pytest.approx([0.5])
    assert "99" in result["NOTES"] or "5500" in result["NOTES"] or "1 " in result["NOTES"], result["NOTES"]


def test_homes_without_people_share_in_nothing(access):
    """0 people beside 20: R = 10 / 20; the empty home has the ratio of who lives there."""
    rows = access([clinic(300, places=10)], [home(0, 20), home(0, 0)], CAPACITY_FIELD="places")["SERVED"]
    assert supply(rows)[0] == pytest.approx(0.5)


def test_only_empty_homes_are_nothing_over_nothing(access):
    rows = access([clinic(300, places=10)], [home(0, 0), home(5000, 7)], CAPACITY_FIELD="places")["SERVED"]
    assert not known(rows[0]["supply_ratio"])  # 10 places over 0 people
    assert rows[1]["supply_ratio"] == 0  # no clinic reaches it


def test_places_not_known_are_not_zero(access):
    """A clinic of unknown places serves; how much people there have is not known. Elsewhere 10 places for 20 people."""
    facilities = [clinic(0, places=None), clinic(3000, places=10)]
    result = access(facilities, [home(100, 20), home(3100, 20)], CAPACITY_FIELD="places")
    assert [bool(row["served"]) for row in result["SERVED"]] == [True, True]
    assert not known(result["SERVED"][0]["supply_ratio"])
    assert result["SERVED"][1]["supply_ratio"] == pytest.approx(0.5)
    assert "my clinics" in result["NOTES"] and "places" in result["NOTES"]


@pytest.mark.parametrize("places", [-3, "many"])
def test_places_that_are_negative_or_words(access, places):
    with pytest.raises(QgsProcessingException) as caught:
        access([clinic(0, places=places)], [home(0, 20)], CAPACITY_FIELD="places")
    text = str(caught.value)
    assert "my clinics" in text and "places" in text and "1" in text and "Traceback" not in text


@pytest.mark.parametrize("seed", range(8))
def test_the_catchment_conserves_the_supply(access, seed):
    """Against the formula itself on a street network of squares, walks worked out as |dx| + |dy| from node to node."""
    draw = random.Random(seed)
    at = range(0, 1201, 300)
    streets = [line(*((x, y) for y in at)) for x in at] + [line(*((x, y) for x in at)) for y in at]
    nodes = [(x, y) for x in at for y in at]
    facilities = [(x, y, draw.randrange(0, 50)) for x, y in draw.sample(nodes, 5)]
    homes = [(x, y, draw.randrange(0, 30)) for x, y in draw.choices(nodes, k=15)]
    walk = [[abs(x - a) + abs(y - b) for a, b, _ in facilities] for x, y, _ in homes]
    reached = [sum(n for (_, _, n), row in zip(homes, walk) if row[j] <= 600) for j in range(5)]
    each = [places / people if people else 0 for (_, _, places), people in zip(facilities, reached)]
    wanted = [sum(each[j] for j in range(5) if row[j] <= 600) for row in walk]
    result = access(
        [clinic(x, y, places=places) for x, y, places in facilities],
        [home(x, n, y) for x, y, n in homes],
        streets=streets,
        CAPACITY_FIELD="places",
        DISTANCE_M=600,
    )
    lived = [i for i, (_, _, n) in enumerate(homes) if n]
    assert [supply(result["SERVED"])[i] for i in lived] == pytest.approx([wanted[i] for i in lived])
    total = math.fsum(n * ratio for (_, _, n), ratio in zip(homes, supply(result["SERVED"])))
    assert total == pytest.approx(sum(places for (_, _, places), people in zip(facilities, reached) if people))
    nearest = [min(row) for row in walk]
    for row, metres in zip(result["SERVED"], nearest):
        assert bool(row["served"]) is (metres <= 600)
        if metres <= 600:
            assert row["distance_m"] == pytest.approx(metres, abs=1e-6)


def test_people_outside_the_areas_do_not_use_the_places_up_or_it_is_said(access):
    """20 people in the area and 20 outside reach 10 places; whichever counts, the sum over who counts is 10."""
    result = access(
        [clinic(300, places=10)], [home(100, 20), home(500, 20)], areas=[box(0, -50, 200, 50)], CAPACITY_FIELD="places"
    )
    ratios = supply(result["SERVED"])
    assert result["POPULATION_N"] == 20
    assert ratios[0] in (pytest.approx(0.5), pytest.approx(0.25))


def test_areas_hold_people_served_and_groups(access):
    homes = [home(100, 20, women=12.0), home(1500, 30, women=10.0), home(2900, 50, women=25.0)]
    result = access(
        [clinic(0), clinic(3000)],
        homes,
        areas=[box(0, -9, 1000, 9), box(1000, -9, 3000, 9), box(3000, -9, 4000, 9)],
        GROUP_FIELDS=["women"],
    )
    rows = result["AREAS_OUTPUT"]
    assert [row["population"] for row in rows] == [20, 80, 0]
    assert [row["served"] for row in rows] == [20, 50, 0]
    assert [row["served_pct"] for row in rows[:2]] == pytest.approx([100, 62.5])
    assert not known(rows[2]["served_pct"])
    assert [row["women_served"] for row in rows[:2]] == pytest.approx([12, 25])
    assert [row["women_served_pct"] for row in rows[:2]] == pytest.approx([100, 100 * 25 / 35])
    assert (result["POPULATION_N"], result["SERVED_N"], result["ACCESS_PCT"]) == (100, 70, pytest.approx(70))


def test_whom_no_street_reaches_stays_in_the_denominator(access):
    result = access([clinic(0)], [home(100, 60), home(100, 40, y=101)])
    assert (result["UNREACHED_N"], result["ACCESS_PCT"]) == (40, pytest.approx(60))


def test_facilities_no_street_reaches_are_listed(access):
    result = access([clinic(0), clinic(2000, 150)], [home(100, 60)])
    assert [row["facility_id"] for row in result["UNCONNECTED"]] == ["at 2000"]


def test_the_catchment_is_cut_at_the_distance_of_each_class(access, tmp_path):
    """A clinic at 2000: the street from 1,300 to 2,700; its parts tell how far they lie."""
    path = table(tmp_path / "d.csv", ["class", "distance_m"], ["clinic", 700])
    result = access([clinic(2000, kind="clinic")], [home(1300, 5)], CLASS_FIELD="kind", DISTANCES_TABLE=path)
    assert result["SERVED_N"] == 5
    rows = result["CATCHMENT"]
    assert all(row["from_distance_m"] >= 0 and row["to_distance_m"] <= 700 + 1e-6 for row in rows)
    assert max(row["to_distance_m"] for row in rows) == pytest.approx(700)


def test_a_class_that_the_table_lacks_takes_the_general_distance_and_it_is_said(access):
    result = access([clinic(450, kind="ferry")], [home(0, 5)], CLASS_FIELD="kind", DISTANCE_M=460)
    assert result["SERVED_N"] == 5
    assert "ferry" in result["NOTES"]


def test_words_of_classes_in_any_case(access):
    rows = access([clinic(900, kind=" High ")], [home(0)], CLASS_FIELD="kind")["SERVED"]
    assert rows[0]["served"]


@pytest.mark.parametrize(
    "rows",
    [
        [["low", "far"]],
        [["low", -5]],
        [["low", 500], ["low", 600]],
    ],
)
def test_a_table_of_distances_with_a_mistake(access, tmp_path, rows):
    path = table(tmp_path / "my distances.csv", ["class", "distance_m"], *rows)
    with pytest.raises(QgsProcessingException) as caught:
        access([clinic(0, kind="low")], [home(0)], CLASS_FIELD="kind", DISTANCES_TABLE=path)
    text = str(caught.value)
    assert "my distances" in text and "Traceback" not in text


def test_a_table_of_distances_without_its_columns(access, tmp_path):
    path = table(tmp_path / "my distances.csv", ["kind", "metres"], ["low", 500])
    with pytest.raises(QgsProcessingException, match="distance_m") as caught:
        access([clinic(0, kind="low")], [home(0)], CLASS_FIELD="kind", DISTANCES_TABLE=path)
    assert "my distances" in str(caught.value)


def test_multipoint_facilities_serve_from_each_part(access):
    rows = access([("MULTIPOINT((0 0),(3000 0))", {"facility_id": "two gates"})], [home(100), home(3100)], "MultiPoint")
    assert [row["distance_m"] for row in rows["SERVED"]] == pytest.approx([100, 100])


def test_access_from_anywhere_along_a_street(access):
    """One segment of 6 km, no node near: home at 2,345.6 m, stop at 2,600 m."""
    (row,) = access([clinic(2600)], [home(2345.6, y=10)])["SERVED"]
    assert row["distance_m"] == pytest.approx(254.4 + 10)


def test_rows_in_any_order(access):
    draw = random.Random(9)
    facilities = [
        clinic(x, kind=draw.choice(["low", "high"]), places=draw.randrange(1, 9)) for x in range(0, 6000, 777)
    ]
    homes = [home(draw.randrange(0, 6000), draw.randrange(1, 9)) for _ in range(30)]
    given = {"CLASS_FIELD": "kind", "CAPACITY_FIELD": "places"}
    once = access(facilities, homes, **given)
    order = list(range(30))
    draw.shuffle(order)
    again = access(facilities[::-1], [homes[i] for i in order], **given)
    assert again["SERVED_N"] == once["SERVED_N"]
    for place, i in enumerate(order):
        for name in ("distance_m", "served", "facility_id", "class"):
            one, two = again["SERVED"][place][name], once["SERVED"][i][name]
            assert one == two or (not known(one) and not known(two)) or one == pytest.approx(two), name
    assert supply(again["SERVED"]) == pytest.approx([supply(once["SERVED"])[i] for i in order])
