"""`routerestoration` against cut-off people and orders of clearing worked out by hand."""

from __future__ import annotations

import itertools
import random

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain, saved, site
from .shapes import box, line, point, temporary

X, Y = 400_000, 4_000_000


def street(*points, blocked=None, **more):
    return line(*((X + x, Y + y) for x, y in points)), {"blocked": blocked, **more}


def people(x, y, number):
    return point(X + x, Y + y), {"population": number}


def place(x, y, **more):
    return point(X + x, Y + y), {"name": "clinic", **more}


@pytest.fixture
def restore(run, make_layer, rows_of):
    """Return `restore(streets, facilities, homes, areas, ...)`: figures and the rows of every output."""

    def clear(streets, facilities, homes, areas=None, **parameters):
        given = {
            "STREETS": streets if hasattr(streets, "fields") else make_layer("LineString", streets, name="my streets"),
            "FACILITIES": make_layer("Point", facilities, name="my clinics"),
            "POPULATION": make_layer("Point", homes, name="my people"),
            "SMALL_CELLS": "show",
        }
        if areas:
            given["AREAS"] = make_layer("Polygon", areas, name="my areas")
        result = run("routerestoration", {**given, **temporary("ORDER", "OUTPUT", "CURVE", "REMAINING"), **parameters})
        for key in ("ORDER", "OUTPUT", "CURVE", "REMAINING"):
            result[key] = sorted(rows_of(result[key]), key=lambda row: row.get("order") or 0)
        return result

    return clear


def refused(restore, *words, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        restore(**parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"


MAIN = street((0, 0), (500, 0), (1000, 0), (1500, 0), (2000, 0), blocked=0)
# behind 100 m live 30 people, behind 50 m 20 people
BRANCHES = [
    street((1000, 0), (1000, 100), blocked=1),
    street((1000, 100), (1000, 400), blocked=0),
    street((1500, 0), (1500, 50), blocked=1),
    street((1500, 50), (1500, 400), blocked=0),
]
HOMES = [people(200, 0, 60), people(1000, 300, 30), people(1500, 300, 20)]
CITY = [(box(X - 100, Y - 100, X + 3000, Y + 900), {"area_id": "city"})]


def steps(result):
    """Return (order, cost, people, people so far) of each step; cost of a step in several parts is added up."""
    return [figures(row, "order", "cost", "people_reconnected", "cumulative_people") for row in result["ORDER"]]


def test_the_order_reconnects_most_people_for_the_cost_first(restore):
    """20 people for 50 m (0.4 a metre) before 30 for 100 m (0.3): the sum of waiting is 5,500, not 6,000."""
    result = restore([MAIN, *BRANCHES], [place(0, 0)], HOMES, CITY)
    assert steps(result) == [(1, pytest.approx(50), 20, 20), (2, pytest.approx(100), 30, 50)]
    assert figures(result["OUTPUT"][0], "cut_off_before", "cut_off_after", "area_id") == (50, 0, "city")
    assert (result["CUT_OFF_BEFORE_N"], result["CUT_OFF_AFTER_N"], result["RECONNECTED_N"]) == (50, 0, 50)
    assert plain(result["GAP_PCT"]) == 0


def test_within_a_budget_most_people_count(restore):
    """100 m are enough for one of the two: the 30 people, though dearer a head; 50 m for the 20; 49 m for nobody."""
    for budget, wanted in ((100, 30), (50, 20), (149, 30), (150, 50), (49, 0)):
        result = restore([MAIN, *BRANCHES], [place(0, 0)], HOMES, CITY, BUDGET=budget)
        assert result["RECONNECTED_N"] == wanted, budget
        assert figures(result["OUTPUT"][0], "cut_off_before", "cut_off_after") == (50, 50 - wanted)
        assert sum(row["cost"] for row in result["ORDER"]) <= budget + 1e-6


def test_costs_of_ones_own(restore):
    """Clearing the short one costs ten times as much: the other goes first. A blocked part costs its share."""
    costs = (None, 10, None, 100, None)
    streets = [(wkt, {**values, "clear_cost": cost}) for (wkt, values), cost in zip((MAIN, *BRANCHES), costs)]
    result = restore(streets, [place(0, 0)], HOMES, CITY)
    assert steps(result) == [(1, 10, 30, 30), (2, 100, 20, 50)]


def test_blocked_parts_in_a_row_are_one_chain(restore):
    """100 m with nobody behind and 50 m with 60 people behind: both are needed, and go before 20 people for 100 m."""
    streets = [
        MAIN,
        street((1000, 0), (1000, 100), blocked=1),
        street((1000, 100), (1000, 150), blocked=1),
        street((1000, 150), (1000, 400), blocked=0),
        street((1500, 0), (1500, 100), blocked=1),
        street((1500, 100), (1500, 400), blocked=0),
    ]
    result = restore(streets, [place(0, 0)], [people(1000, 300, 60), people(1500, 300, 20)], CITY)
    assert sum(row["cost"] for row in result["ORDER"]) == pytest.approx(250)
    assert [row["cumulative_people"] for row in result["ORDER"]][-1] == 80
    first = [row for row in result["ORDER"] if row["cumulative_people"] <= 60]
    assert sum(row["cost"] for row in first) == pytest.approx(150)


def test_a_way_around_needs_no_clearing(restore):
    streets = [
        street((0, 0), (1000, 0), blocked=0),
        street((1000, 0), (1100, 0), blocked=1),
        street((1100, 0), (2000, 0), blocked=0),
        street((1000, 0), (1000, 200), (1100, 200), (1100, 0), blocked=0),
    ]
    result = restore(streets, [place(0, 0)], [people(1500, 0, 40)], CITY)
    assert (result["ORDER"], result["CUT_OFF_BEFORE_N"]) == ([], 0)
    assert len(result["REMAINING"]) == 1


def test_who_never_reached_anything_is_not_cut_off(restore):
    """People on a street of their own were never connected."""
    streets = [MAIN, *BRANCHES, street((0, 5000), (2000, 5000), blocked=0)]
    areas = [(box(X - 100, Y - 100, X + 3000, Y + 9000), {"area_id": "city"})]
    result = restore(streets, [place(0, 0)], [*HOMES, people(500, 5000, 70)], areas)
    assert (result["CUT_OFF_BEFORE_N"], result["NEVER_REACHED_N"]) == (50, 70)


def test_one_facility_of_each_kind(restore):
    """A school on the near side, a clinic behind the rubble: everyone on the near side is cut off from the clinic."""
    facilities = [place(0, 0, kind="school"), place(1000, 350, kind="clinic")]
    result = restore([MAIN, *BRANCHES], facilities, HOMES, CITY, CLASS_FIELD="kind")
    assert result["CUT_OFF_BEFORE_N"] == 110
    assert restore([MAIN, *BRANCHES], facilities, HOMES, CITY)["CUT_OFF_BEFORE_N"] == 20


def test_overlapping_areas_and_people_outside(restore):
    areas = [
        (box(X + 900, Y, X + 1600, Y + 500), {"area_id": "a"}),
        (box(X + 1400, Y, X + 1600, Y + 500), {"area_id": "b"}),
    ]
    result = restore([MAIN, *BRANCHES], [place(0, 0)], [*HOMES, people(1000, 600, 9)], areas)
    assert [row["cut_off_before"] for row in result["OUTPUT"]] == [50, 20]
    assert result["CUT_OFF_BEFORE_N"] == 50


def test_damage_blocks_the_streets_within_reach(restore):
    """A destroyed building 6 m from the branch: blocked along 2 x 8 m; a possible one and a far one block nothing."""
    streets = [(wkt, {"name": "s"}) for wkt, _ in (MAIN, *BRANCHES)]
    sites = [
        site(X + 1006, Y + 200, 4),
        site(X + 1506, Y + 200, 1),
        site(X + 1511, Y + 300, 4),
    ]
    result = restore_with_damage(restore, streets, sites)
    assert result["CUT_OFF_BEFORE_N"] == 30
    assert result["COST"] == pytest.approx(16, abs=0.2)


def restore_with_damage(restore, streets, sites, **more):
    """Run with a layer of damage, which the fixture makes from rows."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(
        "Point?crs=EPSG:32637&field=site_id:string&field=damage_class:integer&field=sensor_date:string",
        "my damage",
        "memory",
    )
    features = []
    for wkt, values in sites:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([values["site_id"], values["damage_class"], None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return restore(streets, [place(0, 0)], HOMES, CITY, DAMAGE=layer, **more)


@pytest.mark.parametrize("words", [("yes", "no"), ("blocked", "open"), ("1", "0"), ("Yes", None)])
def test_words_for_blocked(restore, words):
    streets = [(wkt, {"blocked": words[0] if values["blocked"] else words[1]}) for wkt, values in (MAIN, *BRANCHES)]
    assert restore(streets, [place(0, 0)], HOMES, CITY)["CUT_OFF_BEFORE_N"] == 50


def test_streets_that_a_product_graded(restore):
    """damage_class of the streets: from severe on they are blocked."""
    grades = [0, 4, 0, 2, None]
    streets = [(wkt, {"damage_class": grade}) for (wkt, _), grade in zip((MAIN, *BRANCHES), grades)]
    assert restore(streets, [place(0, 0)], HOMES, CITY, BLOCKED_FIELD="damage_class")["CUT_OFF_BEFORE_N"] == 30


@pytest.mark.parametrize("seed", range(6))
def test_no_order_of_a_star_waits_less(restore, seed):
    """Six branches of random length and people: compared with all 720 orders."""
    draw = random.Random(seed)
    branches = [(draw.randint(20, 300), draw.randint(0, 60)) for _ in range(6)]
    streets, homes = [street((0, 0), *((300 * n + 300, 0) for n in range(6)), (2500, 0), blocked=0)], []
    for n, (length, number) in enumerate(branches):
        x = 300 * n + 300
        streets += [street((x, 0), (x, length), blocked=1), street((x, length), (x, 500), blocked=0)]
        homes.append(people(x, 450, number))
    result = restore(streets, [place(0, 0)], homes, CITY)

    def waiting(order):
        spent = total = 0.0
        for length, number in order:
            spent += length
            total += spent * number
        return total

    best = min(waiting(order) for order in itertools.permutations([b for b in branches if b[1]]))
    found = spent = 0.0
    for row in result["ORDER"]:
        spent += row["cost"]
        found += spent * row["people_reconnected"]
    assert found == pytest.approx(best, rel=1e-6)
    assert sum(row["people_reconnected"] for row in result["ORDER"]) == sum(b[1] for b in branches)


def test_the_curve_is_the_order(restore):
    result = restore([MAIN, *BRANCHES], [place(0, 0)], HOMES, CITY)
    values = [tuple(v for v in figures(row, *row) if isinstance(v, (int, float))) for row in result["CURVE"]]
    assert any(20 in row for row in values)
    assert any(50 in row for row in values)


def test_few_people_are_hidden(restore):
    homes = [people(200, 0, 60), people(1000, 300, 30), people(1500, 300, 3)]
    areas = [
        (box(X + 900, Y, X + 1200, Y + 500), {"area_id": "a"}),
        (box(X + 1400, Y, X + 1600, Y + 500), {"area_id": "b"}),
    ]
    result = restore([MAIN, *BRANCHES], [place(0, 0)], homes, areas, SMALL_CELLS="suppress")
    a, b = result["OUTPUT"]
    assert plain(b["cut_off_before"]) is None
    # neither the total, nor the other area, nor the order gives the three away
    assert plain(a["cut_off_before"]) is None or plain(result["CUT_OFF_BEFORE_N"]) is None
    shown = [plain(row["people_reconnected"]) for row in result["ORDER"]]
    assert 3 not in shown
    sofar = [plain(row["cumulative_people"]) for row in result["ORDER"]]
    assert not (None not in sofar and sofar[-1] - sofar[0] == 3)


def test_shapefile_streets(restore, make_layer, tmp_path):
    layer = saved(make_layer("LineString", [MAIN, *BRANCHES], name="streets"), tmp_path / "streets.shp")
    assert restore(layer, [place(0, 0)], HOMES, CITY)["CUT_OFF_BEFORE_N"] == 50


def test_bad_input(restore, make_layer):
    bad = [(wkt, {**values, "clear_cost": -5.0}) for wkt, values in (MAIN, *BRANCHES)]
    refused(restore, "my streets", "clear_cost", streets=bad, facilities=[place(0, 0)], homes=HOMES)
    words = [(wkt, {**values, "clear_cost": "dear"}) for wkt, values in (MAIN, *BRANCHES)]
    refused(restore, "my streets", "clear_cost", streets=words, facilities=[place(0, 0)], homes=HOMES)
    odd = [(wkt, {"blocked": "perhaps"}) for wkt, _ in (MAIN, *BRANCHES)]
    refused(restore, "my streets", "perhaps", streets=odd, facilities=[place(0, 0)], homes=HOMES)
    plain_streets = [(wkt, {"name": "x"}) for wkt, _ in (MAIN, *BRANCHES)]
    refused(restore, "blocked", streets=plain_streets, facilities=[place(0, 0)], homes=HOMES)
    refused(
        restore,
        "my people",
        "population",
        streets=[MAIN, *BRANCHES],
        facilities=[place(0, 0)],
        homes=[people(0, 0, -4)],
    )
    with pytest.raises(QgsProcessingException):
        restore([MAIN, *BRANCHES], [place(0, 0)], HOMES, BUDGET=-1)


def test_nothing_blocked_is_a_result(restore):
    streets = [(wkt, {"blocked": 0}) for wkt, _ in (MAIN, *BRANCHES)]
    result = restore(streets, [place(0, 0)], HOMES, CITY)
    assert (result["ORDER"], result["CUT_OFF_BEFORE_N"], result["BLOCKED_N"]) == ([], 0, 0)
