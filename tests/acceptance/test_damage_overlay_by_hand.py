"""`damageoverlay` against counts worked out by hand, from the catalogue and the definitions alone."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject

from .damage_layers import figures, patch, plain, saved, site
from .shapes import box, line, point, temporary

COUNTS = [
    "buildings_n",
    "analysed_n",
    "possible_n",
    "moderate_n",
    "moderate_or_severe_n",
    "severe_n",
    "destroyed_n",
    "damaged_n",
]
SHARES = ["damaged_pct", "destroyed_pct", "affected_population", "floor_m2_damaged"]
X, Y = 400_000, 4_000_000


def home(n, population=10, levels=2, sector="housing", row=0, **more):
    """Return the n-th building of 10 x 10 m, 50 m apart along a row."""
    x, y = X + 50 * n, Y + 50 * row
    return box(x, y, x + 10, y + 10), {
        "name": f"b{n}",
        "population": population,
        "levels": levels,
        "sector": sector,
        **more,
    }


def at(n, damage_class, high=None, dx=5.0, dy=5.0, row=0, **more):
    """Return a damage site `dx, dy` from the corner of the n-th building, in its middle unless told."""
    return site(X + 50 * n + dx, Y + 50 * row + dy, damage_class, high, **more)


def over(first, last, row=0, **more):
    """Return a polygon over the buildings from the first up to the last."""
    y = Y + 50 * row
    return box(X + 50 * first - 20, y - 20, X + 50 * last + 30, y + 30), more


@pytest.fixture
def overlay(run, make_layer, rows_of):
    """Return `overlay(damage, buildings, areas, analysed, ...)`: figures and the rows of every output."""

    def lay(damage, buildings=(), areas=None, analysed=(), kind="Point", areas_epsg=32637, **parameters):
        given = {
            "DAMAGE": damage if hasattr(damage, "fields") else make_layer(kind, damage, name="my damage"),
            "AREAS": make_layer("Polygon", areas or [over(-5, 50, name="city")], areas_epsg, "my areas"),
            "SMALL_CELLS": "show",
        }
        sinks = ["OUTPUT", "UNMATCHED"]
        if buildings:
            given["BUILDINGS"] = (
                buildings if hasattr(buildings, "fields") else make_layer("Polygon", buildings, name="my buildings")
            )
            sinks += ["BUILDINGS_OUTPUT", "SECTORS"]
        if analysed:
            given["ANALYSED_AREA"] = make_layer("Polygon", analysed, name="my analysed area")
        result = run("damageoverlay", {**given, **temporary(*sinks), **parameters})
        for key in sinks:
            result[f"{key}_LAYER"], result[key] = result[key], rows_of(result[key])
        return result

    return lay


def refused(overlay, *words, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        overlay(**parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"
    return said


CITY = [over(-5, 50)]


# every field


def test_every_field_and_figure_of_the_contract(overlay):
    """Ten homes: 0 destroyed, 1 severe, 2 moderate, 3 “Damaged” (2-3), 4 possible, 5 seen intact, 6 not analysed.

    7 and 8 have no site, 9 lies outside the analysed area: 8 analysed, 4 damaged, 50 %; 2 levels of 100 m2 each.
    """
    damage = [at(0, 4), at(1, 3), at(2, 2), at(3, 2, 3), at(4, 1), at(5, 0), at(6, None)]
    result = overlay(damage, [home(n) for n in range(10)], analysed=[over(0, 8)])
    (row,) = result["OUTPUT"]
    assert figures(row, *COUNTS) == (10, 8, 1, 1, 1, 1, 1, 4)
    assert figures(row, *SHARES) == (50.0, 12.5, 40.0, 800.0)
    assert [type(row[name]) for name in COUNTS] == [int] * 8
    assert [type(row[name]) for name in SHARES[:2]] == [float] * 2
    assert [result[key] for key in ("DAMAGED_N", "ANALYSED_N", "DAMAGED_PCT", "AFFECTED_POPULATION")] == [
        4,
        8,
        50.0,
        40,
    ]
    assert row["name"] == "city"
    rows = result["BUILDINGS_OUTPUT"]
    assert [figures(r, "name", "damage_class", "damage_sites_n", "match") for r in rows] == [
        ("b0", 4, 1, "inside"),
        ("b1", 3, 1, "inside"),
        ("b2", 2, 1, "inside"),
        ("b3", 2, 1, "inside"),
        ("b4", 1, 1, "inside"),
        ("b5", 0, 1, "inside"),
        ("b6", None, 1, "inside"),
        ("b7", 0, 0, "none"),
        ("b8", 0, 0, "none"),
        ("b9", None, 0, "none"),
    ]
    assert all(plain(r["damage_label"]) for r in rows[:6])
    assert plain(rows[3]["damage_label"]) != plain(rows[2]["damage_label"])
    assert len({plain(r["damage_label"]) for r in rows[:7]}) == 7
    assert plain(rows[6]["damage_label"]) == "not analysed"
    assert "damage_date" in rows[0]
    assert [
        name
        for name in ("area", "sector", "class", "count", "floor_m2", "population")
        if name not in result["SECTORS"][0]
    ] == []
    assert sum(r["count"] for r in result["SECTORS"]) == 10
    assert result["UNMATCHED"] == []


# the denominator


def test_without_an_analysed_area_there_is_no_percentage(overlay):
    result = overlay([at(0, 4)], [home(n) for n in range(4)])
    (row,) = result["OUTPUT"]
    assert figures(row, "buildings_n", "analysed_n", "damaged_n", "damaged_pct", "destroyed_pct") == (
        4,
        None,
        1,
        None,
        None,
    )
    assert (result["DAMAGED_N"], plain(result["ANALYSED_N"]), plain(result["DAMAGED_PCT"])) == (1, None, None)
    # a building nobody looked at is not undamaged
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, None, None, None]


def test_unless_everything_is_assumed_to_be_analysed(overlay):
    result = overlay([at(0, 4), at(1, None)], [home(n) for n in range(5)], ASSUME_ALL_ANALYSED=True)
    assert figures(result["OUTPUT"][0], "analysed_n", "damaged_n", "damaged_pct") == (4, 1, 25.0)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, None, 0, 0, 0]


def test_doubling_the_analysed_area_over_intact_buildings_halves_the_percentage(overlay):
    damage, homes = [at(0, 4), at(1, 3)], [home(n) for n in range(8)]
    assert overlay(damage, homes, analysed=[over(0, 3)])["DAMAGED_PCT"] == pytest.approx(50)
    assert overlay(damage, homes, analysed=[over(0, 7)])["DAMAGED_PCT"] == pytest.approx(25)


def test_possible_damage_alone_is_no_damage(overlay):
    damage, homes = [at(0, 1), at(1, 1)], [home(n) for n in range(4)]
    result = overlay(damage, homes, analysed=CITY)
    assert figures(result["OUTPUT"][0], "possible_n", "damaged_n", "damaged_pct", "affected_population") == (
        2,
        0,
        0.0,
        0.0,
    )
    assert overlay(damage, homes, analysed=CITY, DAMAGED_FROM="possible")["DAMAGED_N"] == 2


@pytest.mark.parametrize(("start", "damaged"), [("possible", 5), ("moderate", 4), ("severe", 2)])
def test_damaged_from(overlay, start, damaged):
    """Possible, moderate, 2-3, severe, destroyed: a range is damaged where its lower end is."""
    result = overlay(
        [at(0, 1), at(1, 2), at(2, 2, 3), at(3, 3), at(4, 4)],
        [home(n) for n in range(10)],
        analysed=CITY,
        DAMAGED_FROM=start,
    )
    assert result["DAMAGED_N"] == damaged
    assert result["DAMAGED_PCT"] == pytest.approx(10 * damaged)


def test_an_area_without_buildings_has_no_share(overlay):
    """0/0 is NULL, and the counts are 0."""
    areas = [over(0, 3, name="west"), over(20, 23, name="east")]
    result = overlay([at(0, 4)], [home(n) for n in range(4)], areas, CITY)
    assert figures(result["OUTPUT"][1], "buildings_n", "analysed_n", "damaged_n", "damaged_pct") == (0, 0, 0, None)
    assert result["DAMAGED_PCT"] == 25.0


def test_a_building_counts_as_analysed_at_its_point_on_surface(overlay):
    """The analysed area covers three quarters of b0 and one quarter of b1."""
    analysed = [(box(X, Y - 5, X + 7.5, Y + 20), {}), (box(X + 57.5, Y - 5, X + 70, Y + 20), {})]
    result = overlay([at(5, 4)], [home(0), home(1), home(5)], analysed=[*analysed, over(5, 5)])
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [0, None, 4]
    assert result["DAMAGED_PCT"] == 50.0


def test_overlapping_parts_of_the_analysed_area_count_once(overlay):
    result = overlay([at(0, 4)], [home(n) for n in range(4)], analysed=[over(0, 2), over(1, 3)])
    assert (result["ANALYSED_N"], result["DAMAGED_PCT"]) == (4, 25.0)


def test_damage_outside_the_analysed_area_is_no_part_of_the_share_but_not_lost(overlay):
    """Two of four analysed homes are damaged; a third damaged home lies beyond."""
    result = overlay([at(0, 4), at(1, 3), at(8, 4)], [home(n) for n in (0, 1, 2, 3, 8)], analysed=[over(0, 3)])
    assert result["DAMAGED_PCT"] <= 100
    (row,) = result["OUTPUT"]
    assert (row["damaged_n"], row["damaged_pct"]) == (2, 50.0)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, 3, 0, 0, 4]
    assert row["damaged_outside_n"] == 1


# where a building counts


def test_overlapping_areas_count_a_building_in_each_and_the_city_once(overlay):
    areas = [over(0, 3, name="west"), over(2, 5, name="east")]
    result = overlay([at(2, 4), at(3, 4), at(0, 3)], [home(n) for n in range(8)], areas, CITY)
    assert [figures(r, "buildings_n", "damaged_n", "damaged_pct") for r in result["OUTPUT"]] == [
        (4, 3, 75.0),
        (4, 2, 50.0),
    ]
    # six of the eight are in the areas; three of them damaged
    assert (result["DAMAGED_N"], result["ANALYSED_N"], result["DAMAGED_PCT"]) == (3, 6, 50.0)


def test_a_building_on_a_shared_edge_counts_in_the_first_row(overlay):
    """The edge x = X + 105 runs through the middle of b2."""
    edge = X + 105
    areas = [
        (box(edge, Y - 50, X + 500, Y + 50), {"name": "east"}),
        (box(X - 50, Y - 50, edge, Y + 50), {"name": "west"}),
    ]
    result = overlay([at(2, 4)], [home(n) for n in range(5)], areas, CITY)
    assert [figures(r, "name", "buildings_n", "damaged_n") for r in result["OUTPUT"]] == [
        ("east", 3, 1),
        ("west", 2, 0),
    ]


def test_buildings_as_points_and_damage_as_polygons(overlay, make_layer):
    points = make_layer("Point", [(point(X + 50 * n, Y), {"population": 5}) for n in range(4)], name="points")
    damage = [patch(X - 3, Y - 3, X + 3, Y + 3, 4), patch(X + 50 - 3, Y - 3, X + 50 + 3, Y + 3, 2)]
    result = overlay(damage, points, analysed=CITY, kind="Polygon")
    assert [figures(r, "damage_class", "match") for r in result["BUILDINGS_OUTPUT"]][:2] == [
        (4, "inside"),
        (2, "inside"),
    ]
    assert (result["DAMAGED_N"], result["AFFECTED_POPULATION"]) == (2, 10)


def test_each_layer_in_its_own_crs(overlay, make_layer):
    """Damage in degrees, buildings in Web Mercator, areas in UTM: the same figures."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry

    def moved(rows, epsg):
        to = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32637"),
            QgsCoordinateReferenceSystem(f"EPSG:{epsg}"),
            QgsProject.instance(),
        )
        out = []
        for wkt, values in rows:
            shape = QgsGeometry.fromWkt(wkt)
            shape.transform(to)
            out.append((shape.asWkt(12), values))
        return out

    damage = make_layer("Point", moved([at(0, 4), at(1, 2, dx=14)], 4326), 4326, "degrees")
    homes = make_layer("Polygon", moved([home(n) for n in range(4)], 3857), 3857, "mercator")
    result = overlay(damage, homes, analysed=CITY)
    assert (result["DAMAGED_N"], result["ANALYSED_N"], result["DAMAGED_PCT"]) == (2, 4, 50.0)
    # metres on the ground, not of the Mercator map: 2 x 2 levels x 100 m2, and 4 m from the wall are near
    assert result["OUTPUT"][0]["floor_m2_damaged"] == pytest.approx(400, rel=2e-3)
    assert result["BUILDINGS_OUTPUT"][1]["match"] == "near"


# matching


def test_inside_goes_before_near_and_near_holds_at_equality(overlay):
    """Sites 4 m, exactly 10 m and 10.001 m east of the walls."""
    result = overlay(
        [at(0, 4, dx=14), at(1, 4, dx=20), at(2, 4, dx=20.001)], [home(n) for n in range(3)], analysed=CITY
    )
    assert [figures(r, "damage_class", "match", "damage_sites_n") for r in result["BUILDINGS_OUTPUT"]] == [
        (4, "near", 1),
        (4, "near", 1),
        (0, "none", 0),
    ]
    assert len(result["UNMATCHED"]) == 1
    assert overlay([at(2, 4, dx=20.001)], [home(2)], analysed=CITY, MATCH_M=11)["DAMAGED_N"] == 1


def test_a_site_in_a_building_is_not_given_to_its_nearer_neighbour(overlay):
    """b1 touches b0; the site lies in b0, half a metre from the wall they share."""
    homes = [home(0), (box(X + 10, Y, X + 20, Y + 10), {"name": "b1", "population": 3, "levels": 1, "sector": "x"})]
    result = overlay([at(0, 4, dx=9.5)], homes, analysed=CITY)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, 0]


def test_one_site_is_one_building(overlay):
    """A site 5 m from two buildings belongs to the first row, and does not damage both."""
    homes = [(box(X + 20, Y, X + 30, Y + 10), {"name": "b"}), (box(X, Y, X + 10, Y + 10), {"name": "a"})]
    result = overlay([site(X + 15, Y + 5, 4)], homes, analysed=CITY)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, 0]
    assert result["DAMAGED_N"] == 1


def row_house(n, **more):
    """Return the n-th of houses that share their walls, 10 m wide."""
    return box(X + 10 * n, Y, X + 10 * n + 10, Y + 10), {"name": f"r{n}", "population": 1, "levels": 1, **more}


def test_an_outline_is_not_its_neighbour(overlay):
    """The product's outline of r1 is r1's own; its walls touch r0 and r2."""
    damage = [patch(X + 10, Y, X + 20, Y + 10, 4)]
    result = overlay(damage, [row_house(n) for n in range(3)], analysed=CITY, kind="Polygon")
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [0, 4, 0]


def test_an_outline_drawn_a_little_off_is_still_one_building(overlay):
    """2 m to the east: 80 % on r1, 20 % on r2."""
    damage = [patch(X + 12, Y, X + 22, Y + 10, 4)]
    result = overlay(damage, [row_house(n) for n in range(3)], analysed=CITY, kind="Polygon")
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [0, 4, 0]


def test_an_outline_around_several_buildings_hits_them_all(overlay):
    result = overlay([patch(X, Y, X + 30, Y + 10, 3)], [row_house(n) for n in range(4)], analysed=CITY, kind="Polygon")
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [3, 3, 3, 0]
    assert result["DAMAGED_PCT"] == 75


def test_unmatched_sites_are_kept_with_their_fields(overlay):
    result = overlay([at(0, 4), at(30, 3, site_id="lost", confidence="High")], [home(0)], analysed=CITY)
    (lost,) = result["UNMATCHED"]
    assert figures(lost, "site_id", "damage_class", "confidence") == ("lost", 3, "High")


def test_damage_outside_the_areas_is_reported(overlay):
    result = overlay([at(0, 4), at(100, 4)], [home(0), home(100)], analysed=[over(0, 120)])
    assert result["DAMAGED_N"] == 1
    assert "outside" in result["NOTES"].lower() or "in no area" in result["NOTES"].lower()


# several sites on one building


SITES = [
    at(0, 2, site_id="a", date="2024-03-01"),
    at(0, 2, dx=2, site_id="b", date="2024-02-01"),
    at(0, 4, dx=8, site_id="c", date="2024-01-01"),
]


@pytest.mark.parametrize(("rule", "wanted"), [("worst", 4), ("latest", 2), ("majority", 2)])
def test_rules(overlay, rule, wanted):
    result = overlay(SITES, [home(0), home(1)], analysed=CITY, RULE=rule)
    (row, _) = result["BUILDINGS_OUTPUT"]
    assert (row["damage_class"], row["damage_sites_n"]) == (wanted, 3)
    assert plain(row["damage_date"]) == {"worst": "2024-01-01", "latest": "2024-03-01", "majority": "2024-03-01"}[rule]


def test_a_tie_of_the_majority_goes_to_the_worst(overlay):
    sites = [at(0, c, dx=2 + n, site_id=str(n)) for n, c in enumerate([1, 3, 3, 1, 0])]
    assert overlay(sites, [home(0)], analysed=CITY, RULE="majority")["BUILDINGS_OUTPUT"][0]["damage_class"] == 3


def test_latest_goes_by_date_whatever_the_row(overlay):
    sites = [at(0, 4, site_id="a", date="2024-01-01"), at(0, 1, dx=3, site_id="b", date="2024-05-01")]
    for order in (sites, sites[::-1]):
        assert overlay(order, [home(0)], analysed=CITY, RULE="latest")["BUILDINGS_OUTPUT"][0]["damage_class"] == 1


def test_a_tie_of_the_latest_goes_to_the_nearest_site_then_the_lowest_row(overlay):
    """Both of the same day, 2 m and 6 m from the wall; then both at 2 m."""
    sites = [at(0, 2, dx=16, site_id="a", date="2024-01-01"), at(0, 4, dx=12, site_id="b", date="2024-01-01")]
    assert overlay(sites, [home(0)], analysed=CITY, RULE="latest")["BUILDINGS_OUTPUT"][0]["damage_class"] == 4
    sites = [at(0, 2, dx=12, site_id="a", date="2024-01-01"), at(0, 4, dx=12, dy=6, site_id="b", date="2024-01-01")]
    assert overlay(sites, [home(0)], analysed=CITY, RULE="latest")["BUILDINGS_OUTPUT"][0]["damage_class"] == 2


def test_a_site_that_was_not_analysed_does_not_make_one_that_was_unknown(overlay):
    result = overlay([at(0, 4), at(0, None, dx=3)], [home(0), home(1)], analysed=CITY)
    assert figures(result["OUTPUT"][0], "analysed_n", "damaged_n") == (2, 1)


@pytest.mark.parametrize("rule", ["worst", "latest", "majority"])
def test_a_range_beside_a_class(overlay, rule):
    """2-3 and 4: worst is 4. A range alone stays a range."""
    sites = [at(0, 4, site_id="x", date="2024-05-01"), at(0, 2, 3, dx=3, site_id="y", date="2024-01-01")]
    result = overlay([*sites, at(1, 2, 3)], [home(0), home(1)], analysed=CITY, RULE=rule)
    assert figures(result["OUTPUT"][0], "destroyed_n", "moderate_or_severe_n", "damaged_n") == (1, 1, 2)


# epochs


def epochs(*classes, n=0):
    """Return one site at several epochs, a month apart."""
    return [at(n, c, site_id=f"s{n}", epoch=k + 1, date=f"2024-0{k + 1}-01") for k, c in enumerate(classes)]


def test_latest_epoch_is_the_newest_row_of_each_site(overlay):
    result = overlay([*epochs(4, 2, 1), *epochs(0, 3, n=1)], [home(0), home(1), home(2)], analysed=CITY)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [1, 3, 0]
    assert result["DAMAGED_N"] == 1
    assert [r["damage_sites_n"] for r in result["BUILDINGS_OUTPUT"]] == [1, 1, 0]


@pytest.mark.parametrize(("epoch", "wanted"), [("1", [4, 0]), ("2", [2, 3]), (1, [4, 0]), ("2024-02-01", [2, 3])])
def test_an_epoch_by_number_or_date(overlay, epoch, wanted):
    result = overlay([*epochs(4, 2, 1), *epochs(0, 3, n=1)], [home(0), home(1)], analysed=CITY, EPOCH=epoch)
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == wanted


def test_epoch_numbers_of_two_products_do_not_decide_which_is_newer(overlay):
    """Epoch 1 of one product is of June, epoch 2 of another of January."""
    sites = [at(0, 4, site_id="s", epoch=1, date="2024-06-01"), at(0, 1, site_id="s", epoch=2, date="2024-01-01")]
    assert overlay(sites, [home(0)], analysed=CITY)["BUILDINGS_OUTPUT"][0]["damage_class"] == 4


def test_an_epoch_the_layer_lacks_is_refused_with_those_it_has(overlay):
    refused(overlay, "9", "1", "my damage", damage=epochs(4, 2), buildings=[home(0)], EPOCH="9")


# sectors, floor, people


def test_sectors_cross_class_floor_and_people(overlay):
    homes = [
        home(0),
        home(1, sector="health", levels=3),
        home(2, sector=None),
        home(3, levels=None),
        home(4, population=None),
    ]
    result = overlay([at(0, 4), at(1, 4), at(2, 4), at(3, 4), at(4, 4)], homes, [over(0, 4, area_id="A1")], CITY)
    rows = {
        (r["area"], plain(r["sector"]), r["class"] if plain(r["class"]) is not None else None): r
        for r in result["SECTORS"]
    }
    by_sector = {}
    for (_, sector, _), row in rows.items():
        by_sector[sector] = by_sector.get(sector, 0) + row["count"]
    # a sector that is not known stays apart and is never folded into another
    unknown = [sector for sector in by_sector if sector not in ("housing", "health")]
    assert (by_sector["housing"], by_sector["health"], len(unknown), by_sector[unknown[0]]) == (3, 1, 1, 1)
    # floor: 200 + 300 + 200 + unknown + 200; people: 10 a home, one unknown
    assert figures(result["OUTPUT"][0], "floor_m2_damaged", "affected_population") == (900.0, 40.0)
    assert {r["area"] for r in result["SECTORS"]} == {"A1"}
    assert "level" in result["NOTES"].lower()
    assert "residents" in result["NOTES"].lower() or "population" in result["NOTES"].lower()


def test_people_of_buildings_without_a_field_are_unknown(overlay):
    homes = [(wkt, {"name": values["name"]}) for wkt, values in (home(0), home(1))]
    result = overlay([at(0, 4)], homes, analysed=CITY)
    assert plain(result["OUTPUT"][0]["affected_population"]) is None
    assert plain(result["AFFECTED_POPULATION"]) is None
    assert plain(result["OUTPUT"][0]["floor_m2_damaged"]) is None


def test_a_field_of_the_users_is_taken(overlay):
    homes = [home(n, people=7, floors=5, kind="school") for n in range(2)]
    result = overlay(
        [at(0, 4)], homes, analysed=CITY, POPULATION_FIELD="people", LEVELS_FIELD="floors", SECTOR_FIELD="kind"
    )
    assert figures(result["OUTPUT"][0], "affected_population", "floor_m2_damaged") == (7.0, 500.0)
    assert {plain(r["sector"]) for r in result["SECTORS"]} == {"school"}


# without footprints


def test_structures_of_an_area_are_the_denominator_without_footprints(overlay):
    """Reference 2.1: 198,273 of 244,782 structures are 81 %, of 249,631 less: the denominator is an input."""
    areas = [over(0, 3, name="west", structures=8), over(10, 13, name="east", structures=None)]
    damage = [at(0, 4), at(1, 3), at(2, 1), at(10, 4)]
    result = overlay(damage, (), areas, analysed=CITY)
    west, east = result["OUTPUT"]
    assert figures(west, "damaged_n", "possible_n", "destroyed_n", "damaged_pct", "destroyed_pct") == (
        2,
        1,
        1,
        25.0,
        12.5,
    )
    assert figures(east, "damaged_n", "damaged_pct") == (1, None)
    assert result["DAMAGED_N"] == 3


def test_structures_without_an_analysed_area(overlay):
    """The definitions: without an analysed area the percentage is NULL unless everything was analysed."""
    areas = [over(0, 3, name="west", structures=8)]
    assert plain(overlay([at(0, 4)], (), areas)["OUTPUT"][0]["damaged_pct"]) is None
    assert overlay([at(0, 4)], (), areas, ASSUME_ALL_ANALYSED=True)["OUTPUT"][0]["damaged_pct"] == 12.5


# facilities and streets


def test_facilities_and_lengths_of_streets(overlay, make_layer):
    clinics = make_layer(
        "Point", [(point(X + 5, Y + 5), {"name": "hit"}), (point(X + 255, Y + 5), {"name": "safe"})], name="clinics"
    )
    # the street passes the site of b0 at a distance of 6 m: within 10 m of it along 2 x 8 m
    street = make_layer("LineString", [(line((X - 200, Y + 11), (X + 300, Y + 11)), {"name": "s"})], name="streets")
    result = overlay(
        [at(0, 4)],
        [home(0), home(5)],
        analysed=CITY,
        FACILITIES=clinics,
        STREETS=street,
        **temporary("FACILITIES_OUTPUT", "STREETS_OUTPUT"),
    )
    (row,) = result["OUTPUT"]
    assert (row["facilities_n"], row["facilities_damaged_n"]) == (2, 1)
    assert row["street_m_damaged"] == pytest.approx(16, abs=0.2)


# layers as they are


def test_canonical_damage_in_a_shapefile_with_names_of_ten_letters(overlay, make_layer, tmp_path):
    """`damage_class` becomes damage_cla, `damage_class_high` damage_c_1, `sensor_date` sensor_dat."""
    rows = [at(0, 4), at(1, 2, 3), at(2, None), *epochs(4, 1, n=3)]
    layer = saved(make_layer("Point", rows, name="damage"), tmp_path / "damage.shp")
    result = overlay(layer, [home(n) for n in range(6)], analysed=CITY)
    assert figures(
        result["OUTPUT"][0], "analysed_n", "destroyed_n", "moderate_or_severe_n", "possible_n", "damaged_n"
    ) == (
        5,
        1,
        1,
        1,
        2,
    )


@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".shp"])
def test_buildings_in_files(overlay, make_layer, tmp_path, suffix):
    homes = saved(make_layer("Polygon", [home(n) for n in range(4)], name="homes"), tmp_path / f"homes{suffix}")
    result = overlay([at(0, 4), at(1, 3)], homes, analysed=CITY)
    assert (result["DAMAGED_PCT"], result["AFFECTED_POPULATION"]) == (50.0, 20)
    # `fid` of the file is not carried: the sink may number its rows as it likes
    assert [plain(r["name"]) for r in result["BUILDINGS_OUTPUT"]] == ["b0", "b1", "b2", "b3"]


def test_selected_features_alone_and_edits_count(overlay, make_layer, tmp_path):
    homes = saved(make_layer("Polygon", [home(n) for n in range(4)], name="homes"), tmp_path / "homes.gpkg")
    QgsProject.instance().addMapLayer(homes)
    try:
        homes.startEditing()
        homes.changeAttributeValue(1, homes.fields().indexOf("population"), 33)
        assert overlay([at(0, 4)], homes, analysed=CITY)["AFFECTED_POPULATION"] == 33
        homes.rollBack()
        homes.selectByIds([1, 2])
        some = QgsProcessingFeatureSourceDefinition(homes.id(), selectedFeaturesOnly=True)
        some.fields = None
        result = overlay([at(0, 4), at(3, 4)], some, analysed=CITY)
        assert (result["ANALYSED_N"], result["DAMAGED_N"]) == (2, 1)
    finally:
        QgsProject.instance().takeMapLayer(homes)


def test_a_computed_field_replaces_one_of_the_same_name(overlay):
    homes = [home(n, Damage_Class=9) for n in range(2)]
    result = overlay([at(0, 4)], homes, [over(0, 1, DAMAGED_N=99)], CITY)
    names = [field.name().lower() for field in result["BUILDINGS_OUTPUT_LAYER"].fields()]
    assert names.count("damage_class") == 1
    assert [plain(r["damage_class"]) for r in result["BUILDINGS_OUTPUT"]] == [4, 0]
    assert result["OUTPUT"][0]["damaged_n"] == 1
    assert [field.name().lower() for field in result["OUTPUT_LAYER"].fields()].count("damaged_n") == 1


# bad input


def test_damage_that_was_never_standardised_is_refused(overlay, make_layer):
    raw = make_layer("Point", [(point(X, Y), {"Main_Damage_Site_Class": 1})], name="raw UNOSAT")
    refused(overlay, "raw UNOSAT", "damage_class", "Standardise", damage=raw, buildings=[home(0)])


@pytest.mark.parametrize("value", [5, -1, 2.5])
def test_classes_that_do_not_exist_are_named(overlay, value):
    rows = [at(0, 4), at(1, 0)]
    rows[1][1]["damage_class"] = value
    refused(overlay, "my damage", "2", "damage_class", damage=rows, buildings=[home(0)])


def test_a_range_that_runs_downwards_is_named(overlay):
    refused(overlay, "my damage", "damage_class_high", damage=[at(0, 3, 2)], buildings=[home(0)])


def test_negative_people_and_levels_are_named(overlay):
    refused(
        overlay,
        "my buildings",
        "population",
        "2",
        damage=[at(0, 4)],
        buildings=[home(0), home(1, population=-4)],
        analysed=CITY,
    )


def test_negative_levels_are_no_floor_area(overlay):
    """Not known, and said: -1 and 0 stand for that in published footprints."""
    result = overlay([at(0, 4), at(1, 4), at(2, 4)], [home(0), home(1, levels=-2), home(2, levels=0)], analysed=CITY)
    assert result["OUTPUT"][0]["floor_m2_damaged"] == 200
    assert "levels is unknown for 2 of 3" in result["NOTES"]


def test_text_where_numbers_belong_is_named(overlay):
    homes = [home(0, people="ten"), home(1, people="4")]
    refused(overlay, "my buildings", "people", damage=[at(0, 4)], buildings=homes, POPULATION_FIELD="people")


def test_empty_layers_are_named(overlay, make_layer):
    refused(overlay, "my areas", damage=[at(0, 4)], buildings=[home(0)], areas=[(None, {"name": "nothing"})])
    refused(
        overlay, "no buildings here", damage=[at(0, 4)], buildings=make_layer("Polygon", [], name="no buildings here")
    )


def test_damage_nowhere_near_the_areas_is_said(overlay):
    said = None
    try:
        result = overlay([site(X + 90_000, Y, 4)], [home(0)], analysed=CITY)
        said = result["NOTES"]
        assert result["DAMAGED_N"] == 0
    except QgsProcessingException as error:
        said = str(error)
    assert "my damage" in said


def test_hundreds_of_reports_on_one_coordinate_are_warned_about_with_the_count(overlay):
    sites = [at(0, 4, site_id=str(n)) for n in range(250)] + [at(1, 3)]
    result = overlay(sites, [home(0), home(1)], analysed=CITY)
    assert (result["DAMAGED_N"], "250" in result["NOTES"]) == (2, True)
    assert result["BUILDINGS_OUTPUT"][0]["damage_sites_n"] == 250


def test_no_damage_at_all_is_a_result(overlay, make_layer):
    """A product without a site, and an analysed area: all undamaged."""
    empty = make_layer("Point", [at(0, 4)], name="none left")
    empty.dataProvider().deleteFeatures([1])
    try:
        result = overlay(empty, [home(0), home(1)], analysed=CITY)
    except QgsProcessingException as error:
        assert "none left" in str(error)
    else:
        assert (result["DAMAGED_N"], result["ANALYSED_N"], result["DAMAGED_PCT"]) == (0, 2, 0.0)
