"""Damage by area worked out by hand, what a wrong method would get wrong, and inputs that cannot be used."""

from dataclasses import replace

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.disclosure import SmallCells
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.damage_overlay import AreaFields, damage_overlay
from urban_profiling_plugin.core.recovery.laid_damage import DamageRules
from urban_profiling_plugin.core.recovery.overlay_buildings import BuildingFields

UTM = pyproj.CRS.from_epsg(32636)
NAN = float("nan")


def column(values):
    if any(isinstance(value, str) for value in values):
        return np.array(values, dtype=object)
    return np.array([NAN if value is None else value for value in values])


def frame(shapes, name="layer", crs=UTM, **columns):
    made = [shapely.box(*s) if isinstance(s, tuple) and len(s) == 4 else s for s in shapes]
    made = [shapely.Point(s) if isinstance(s, tuple) else s for s in made]
    geometry = np.empty(len(made), dtype=object)
    geometry[:] = made
    return Frame(geometry, {key: column(values) for key, values in columns.items()}, crs, name=name)


def damage(shapes, classes, name="damage", **columns):
    return frame(shapes, name, damage_class=classes, **columns)


def homes(count, name="homes", y=0, **columns):
    """Return footprints of 10 x 10 m, 30 m apart."""
    return frame([(30 * i, y, 30 * i + 10, y + 10) for i in range(count)], name, **columns)


CITY = frame([(-100, -100, 1000, 100)], "city")
SHOW = SmallCells(suppress=False)


def at(*numbers):
    """Return points in these homes."""
    return [(30 * number + 5, 5) for number in numbers]


def overlay(sites, areas=CITY, wanted=("OUTPUT", "BUILDINGS_OUTPUT", "SECTORS", "UNMATCHED"), **more):
    more.setdefault("small_cells", SHOW)
    return damage_overlay(sites, areas, wanted=wanted, **more)


def row(result, number=0, layer="OUTPUT"):
    found = {name: values[number] for name, values in result.layers[layer].columns.items()}
    return {name: None if isinstance(value, float) and np.isnan(value) else value for name, value in found.items()}


def values(result, name, layer="OUTPUT"):
    return [None if value != value else value for value in result.layers[layer].columns[name].tolist()]


def notes(result):
    return "\n".join(str(note) for note in result.notes)


def test_by_hand():
    buildings = homes(10, population=[10.0] * 10, levels=[2.0] * 9 + [None])
    sites = damage(at(0, 1, 2, 3, 4, 9), [0, 1, 2, 3, 4, 4])
    result = overlay(
        sites, buildings=buildings, analysed_area=CITY,
        building_fields=BuildingFields(population="population", levels="levels"),
    )  # fmt: skip
    expected = {
        "buildings_n": 10, "analysed_n": 10, "none_n": 5, "possible_n": 1, "moderate_n": 1, "moderate_or_severe_n": 0,
        "severe_n": 1, "destroyed_n": 2, "damaged_n": 4, "damaged_pct": 40, "destroyed_pct": 20, "other_range_n": 0,
        "affected_population": 40, "floor_m2_damaged": 600, "floor_unknown_pct": 25, "footprint_m2_damaged": 400,
        "population_unknown_pct": 0, "not_analysed_n": 0, "damaged_outside_n": 0, "unmatched_damaged_n": 0,
    }  # fmt: skip
    found = row(result)
    assert {name: found[name] for name in expected} == pytest.approx(expected)
    assert result.figures == pytest.approx(
        {
            "BUILDINGS_N": 10,
            "NOT_ANALYSED_N": 0,
            "DAMAGED_N": 4,
            "ANALYSED_N": 10,
            "DAMAGED_PCT": 40,
            "AFFECTED_POPULATION": 40,
        }
    )
    assert "not those directly affected of SDG 11.5.1" in notes(result)


def test_the_fields_of_the_contract_come_first_and_whole_numbers_are_integers():
    output = overlay(damage(at(0), [4]), buildings=homes(2), analysed_area=CITY).layers["OUTPUT"]
    assert list(output.columns)[:12] == [
        "buildings_n", "analysed_n", "possible_n", "moderate_n", "moderate_or_severe_n", "severe_n", "destroyed_n",
        "damaged_n", "damaged_pct", "destroyed_pct", "affected_population", "floor_m2_damaged",
    ]  # fmt: skip
    assert output.kinds["damaged_n"] == "integer"
    assert output.kinds["damaged_pct"] == "real"


def test_buildings_keep_their_fields_and_say_what_hit_them():
    buildings = homes(4, use=["school", None, "home", "home"])
    sites = damage(
        [(5, 5), (46, 5), (500, 50)],
        [4, 2, 3],
        damage_class_high=[None, 3, None],
        sensor_date=["2024-05-03", None, None],
    )
    output = overlay(sites, buildings=buildings, analysed_area=frame([(-100, -100, 80, 100)])).layers[
        "BUILDINGS_OUTPUT"
    ]
    assert output.columns["use"].tolist() == ["school", None, "home", "home"]
    assert output.columns["damage_class"].tolist()[:3] == [4, 2, 0]
    assert np.isnan(output.columns["damage_class"][3])
    assert output.columns["damage_class_high"].tolist()[1] == 3
    assert output.columns["damage_label"].tolist() == ["destroyed", "moderate to severe", "none", "not analysed"]
    assert output.columns["damage_sites_n"].tolist() == [1, 1, 0, 0]
    assert output.columns["match"].tolist() == ["inside", "near", "none", "none"]
    assert output.columns["analysed"].tolist() == [True, True, True, False]
    assert output.columns["damage_date"].astype(str).tolist() == ["2024-05-03", "NaT", "NaT", "NaT"]


def test_fields_that_are_replaced_are_marked():
    buildings = replace(homes(2, Damage_Class=[9, 9], use=["a", "b"]), given=frozenset(("Damage_Class", "use")))
    result = overlay(damage(at(0), [4]), buildings=buildings, analysed_area=CITY)
    assert "Damage_Class" not in result.layers["BUILDINGS_OUTPUT"].columns
    assert result.layers["BUILDINGS_OUTPUT"].replaced == ("Damage_Class",)


# --- what was analysed -----------------------------------------------------------------------------------------------


def test_doubling_the_analysed_area_over_intact_buildings_halves_the_percentage():
    sites, buildings = damage(at(0, 1), [4, 3]), homes(20)
    half, whole = frame([(-5, -5, 9.5 * 30, 50)]), frame([(-5, -5, 900, 50)])
    first, second = (overlay(sites, buildings=buildings, analysed_area=area) for area in (half, whole))
    assert first.figures["ANALYSED_N"] == 10
    assert second.figures["ANALYSED_N"] == 20
    assert second.figures["DAMAGED_PCT"] == pytest.approx(first.figures["DAMAGED_PCT"] / 2)
    assert second.figures["DAMAGED_N"] == first.figures["DAMAGED_N"] == 2


def test_without_an_analysed_area_there_is_no_percentage():
    result = overlay(damage(at(0, 1), [4, 3]), buildings=homes(20))
    assert result.figures["ANALYSED_N"] is None
    assert result.figures["DAMAGED_PCT"] is None
    found = row(result)
    assert found["analysed_n"] is found["damaged_pct"] is found["destroyed_pct"] is found["none_n"] is None
    assert (found["damaged_n"], found["destroyed_n"], found["buildings_n"]) == (2, 1, 20)
    assert values(result, "damage_class", "BUILDINGS_OUTPUT") == [4, 3] + [None] * 18
    assert values(result, "analysed", "BUILDINGS_OUTPUT") == [None] * 20
    assert "Give the analysed area" in notes(result)


def test_all_analysed_only_when_asked():
    result = overlay(damage(at(0), [4]), buildings=homes(4), assume_all_analysed=True)
    assert result.figures["DAMAGED_PCT"] == 25
    assert "taken as analysed, as asked" in notes(result)


def test_the_analysed_area_goes_before_the_wish_to_take_all():
    result = overlay(
        damage(at(0), [4]), buildings=homes(4), analysed_area=frame([(-5, -5, 45, 20)], "aoi"), assume_all_analysed=True
    )
    assert result.figures["ANALYSED_N"] == 2
    assert "aoi" in notes(result)


def test_not_analysed_is_not_undamaged():
    result = overlay(damage(at(0, 1), [4, None]), buildings=homes(4), analysed_area=CITY)
    assert result.figures["ANALYSED_N"] == 3
    assert row(result)["none_n"] == 2
    assert row(result)["not_analysed_n"] == 1
    assert row(result, 1, "BUILDINGS_OUTPUT")["damage_label"] == "not analysed"
    assert row(result, 1, "BUILDINGS_OUTPUT")["match"] == "inside"


def test_a_site_not_analysed_says_nothing_beside_one_that_was():
    result = overlay(damage([*at(0), (6, 6)], [None, 2]), buildings=homes(2), analysed_area=CITY)
    assert (row(result)["moderate_n"], row(result)["analysed_n"]) == (1, 2)


def test_damage_outside_the_analysed_land_stands_apart():
    result = overlay(damage(at(0, 3), [4, 4]), buildings=homes(4), analysed_area=frame([(-5, -5, 45, 20)]))
    assert (result.figures["DAMAGED_N"], result.figures["ANALYSED_N"]) == (1, 2)
    assert row(result)["damaged_outside_n"] == 1
    assert row(result, 3, "BUILDINGS_OUTPUT")["damage_class"] == 4
    assert "1 damage sites lie outside the analysed land, and 1 damaged buildings" in notes(result)


def test_an_analysed_area_elsewhere_gives_no_percentage_and_no_zero():
    result = overlay(damage(at(0), [4]), buildings=homes(4), analysed_area=frame([(5000, 0, 6000, 9)]))
    assert result.figures["ANALYSED_N"] == 0
    assert np.isnan(result.figures["DAMAGED_PCT"])
    assert row(result)["damaged_pct"] is None


def test_analysed_areas_of_another_epoch_do_not_count_when_one_is_asked_for():
    analysed = frame([(-5, -5, 45, 20), (55, -5, 200, 20)], epoch=["1", "2"])
    sites = damage(at(0, 2), [4, 4], epoch=["1", "2"], site_id=["a", "b"])
    result = overlay(sites, buildings=homes(4), analysed_area=analysed, rules=DamageRules(epoch="1"))
    assert (result.figures["ANALYSED_N"], result.figures["DAMAGED_N"]) == (2, 1)
    assert overlay(sites, buildings=homes(4), analysed_area=analysed).figures["ANALYSED_N"] == 4


# --- classes ---------------------------------------------------------------------------------------------------------


def test_possible_damage_only_gives_no_damaged_building():
    result = overlay(damage(at(0, 1, 2), [1, 1, 1]), buildings=homes(4), analysed_area=CITY)
    assert (result.figures["DAMAGED_N"], result.figures["DAMAGED_PCT"]) == (0, 0)
    assert row(result)["possible_n"] == 3
    from_possible = overlay(
        damage(at(0, 1, 2), [1, 1, 1]), buildings=homes(4), analysed_area=CITY,
        rules=DamageRules(damaged_from="possible"),
    )  # fmt: skip
    assert from_possible.figures["DAMAGED_PCT"] == 75


def test_a_range_counts_in_damaged_and_in_its_own_field_only():
    sites = damage(at(0, 1, 2), [2, 2, 3], damage_class_high=[3, None, None])
    found = row(overlay(sites, buildings=homes(4), analysed_area=CITY))
    assert (found["moderate_or_severe_n"], found["moderate_n"], found["severe_n"]) == (1, 1, 1)
    assert (found["damaged_n"], found["none_n"]) == (3, 1)


def test_a_range_that_begins_below_damaged_is_not_damaged_and_is_said():
    sites = damage(at(0, 1), [2, 3], damage_class_high=[3, None])
    result = overlay(sites, buildings=homes(4), analysed_area=CITY, rules=DamageRules(damaged_from="severe"))
    assert result.figures["DAMAGED_N"] == 1
    assert "1 buildings have a class that spans “severe”" in notes(result)


def test_other_ranges_have_a_field_so_that_classes_still_add_up():
    sites = damage(at(0, 1), [3, 1], damage_class_high=[4, 2])
    found = row(overlay(sites, buildings=homes(4), analysed_area=CITY))
    assert (found["other_range_n"], found["damaged_n"], found["destroyed_n"]) == (2, 1, 0)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_classes_add_up_to_the_analysed_and_the_order_of_rows_does_not_matter(data):
    n = data.draw(st.integers(1, 25))
    place = st.tuples(st.floats(-20, 320), st.floats(-20, 30))
    points = data.draw(st.lists(place, min_size=n, max_size=n))
    low = data.draw(st.lists(st.sampled_from([None, 0, 1, 2, 3, 4]), min_size=n, max_size=n))
    high = [data.draw(st.sampled_from([None, *range(c, 5)])) if c is not None else None for c in low]
    rule = data.draw(st.sampled_from(["worst", "majority"]))
    areas = frame([(-100, -100, 95, 100), (95, -100, 1000, 100)], "areas")
    analysed = frame([(-100, -100, data.draw(st.floats(0, 400)), 100)])
    sites = damage(points, low, damage_class_high=high)
    order = np.array(data.draw(st.permutations(range(n))))
    more = {"buildings": homes(10), "analysed_area": analysed, "rules": DamageRules(rule=rule)}
    result, shuffled = (overlay(one, areas, **more) for one in (sites, sites.take(order)))
    columns = result.layers["OUTPUT"].columns
    classes = [
        "none_n", "possible_n", "moderate_n", "moderate_or_severe_n", "severe_n", "destroyed_n", "other_range_n",
    ]  # fmt: skip
    assert sum(columns[name] for name in classes).tolist() == columns["analysed_n"].tolist()
    assert (columns["analysed_n"] + columns["not_analysed_n"]).tolist() == columns["buildings_n"].tolist()
    assert columns["damaged_n"].sum() == result.figures["DAMAGED_N"]
    for name in (*classes, "damaged_n", "damaged_pct", "unmatched_damaged_n"):
        np.testing.assert_array_equal(columns[name], shuffled.layers["OUTPUT"].columns[name])
    matched = result.layers["BUILDINGS_OUTPUT"].columns["damage_sites_n"].sum()
    assert matched + len(result.layers["UNMATCHED"]) == n


@settings(max_examples=25, deadline=None)
@given(st.floats(-2e5, 2e5), st.floats(-2e5, 2e5))
def test_moved_the_figures_stay(dx, dy):
    def moved(layer):
        return layer.with_geometry(shapely.transform(layer.geometry, lambda xy: xy + [5e5 + dx, 4e6 + dy]))

    sites = damage([(5, 5), (16, 5), (20, 5), (24, 5), (200, 5)], [4, 3, 2, 1, 4])
    buildings = homes(5, population=[3.0] * 5)
    fields = BuildingFields(population="population")
    first = overlay(sites, buildings=buildings, analysed_area=CITY, building_fields=fields)
    second = overlay(
        moved(sites), moved(CITY), buildings=moved(buildings), analysed_area=moved(CITY), building_fields=fields
    )
    assert second.figures == pytest.approx(first.figures)
    assert values(second, "damage_class", "BUILDINGS_OUTPUT") == values(first, "damage_class", "BUILDINGS_OUTPUT")


# --- areas -----------------------------------------------------------------------------------------------------------


def test_a_building_in_two_overlapping_areas_counts_in_both_rows_and_once_in_the_city():
    areas = frame([(-10, -10, 100, 50), (20, -10, 200, 50)], "wards")
    buildings = homes(5, population=[10.0] * 5)
    result = overlay(
        damage(at(0, 1), [4, 4]), areas, buildings=buildings, analysed_area=CITY,
        building_fields=BuildingFields(population="population"),
    )  # fmt: skip
    assert values(result, "damaged_n") == [2, 1]
    assert values(result, "buildings_n") == [4, 4]
    assert result.figures == pytest.approx(
        {
            "BUILDINGS_N": 5, "NOT_ANALYSED_N": 0, "DAMAGED_N": 2, "ANALYSED_N": 5, "DAMAGED_PCT": 40,
            "AFFECTED_POPULATION": 20,
        }
    )  # fmt: skip
    assert "wards” overlap" in notes(result)


def test_on_a_shared_edge_the_first_area_counts():
    areas = frame([(-10, -10, 5, 50), (5, -10, 100, 50)], "wards")
    result = overlay(damage(at(0), [4]), areas, buildings=homes(1), analysed_area=CITY)
    assert values(result, "damaged_n") == [1, 0]
    assert values(result, "damaged_pct") == [100, None]


def test_buildings_outside_the_areas_are_graded_and_not_counted():
    result = overlay(
        damage(at(0, 3), [4, 4]), frame([(-10, -10, 50, 50)], "ward"), buildings=homes(4), analysed_area=CITY
    )
    assert (result.figures["DAMAGED_N"], result.figures["ANALYSED_N"]) == (1, 2)
    assert row(result, 3, "BUILDINGS_OUTPUT")["damage_class"] == 4
    assert "1 sites of “damage” (1 of them damaged) lie outside “ward”" in notes(result)


def test_all_damage_elsewhere_is_said():
    result = overlay(damage([(9000, 0)], [4]), buildings=homes(4), analysed_area=CITY)
    assert result.figures["DAMAGED_N"] == 0
    assert "None of the 1 sites" in notes(result)
    assert row(result, 0, "UNMATCHED")["reason"] == "outside the areas"


def test_an_unusable_area_keeps_its_row_without_figures():
    areas = frame([(-10, -10, 500, 50), None], "wards", label=["a", "b"])
    result = overlay(damage(at(0), [4]), areas, buildings=homes(4), analysed_area=CITY)
    assert values(result, "damaged_n") == [1, None]
    assert values(result, "label") == ["a", "b"]
    assert values(result, "suppressed") == [False, None]


# --- sites without buildings -----------------------------------------------------------------------------------------


def test_unmatched_sites_are_kept_and_told_apart():
    sites = damage([(5, 5), (5, 31), (9000, 0), None], [4, 3, 2, 1], label=["a", "b", "c", "d"])
    result = overlay(sites, buildings=homes(2), analysed_area=CITY)
    unmatched = result.layers["UNMATCHED"]
    assert unmatched.columns["label"].tolist() == ["b", "c", "d"]
    assert unmatched.columns["reason"].tolist() == ["no building", "outside the areas", "no geometry"]
    assert unmatched.columns["counted"].tolist() == [False] * 3
    assert result.figures["DAMAGED_N"] == 1
    assert row(result)["unmatched_damaged_n"] == 1
    assert "features 3" in notes(result)


def test_without_footprints_sites_count_against_the_number_of_structures():
    areas = frame([(0, 0, 100, 100), (100, 0, 200, 100)], "wards", structures=[50, 20])
    sites = damage([(10, 10), (20, 20), (30, 30), (150, 50)], [4, 2, 1, None])
    result = overlay(sites, areas, analysed_area=CITY, area_fields=AreaFields(structures="structures"))
    assert values(result, "buildings_n") == [50, 20]
    assert values(result, "analysed_n") == [50, 19]
    assert values(result, "damaged_n") == [2, 0]
    assert values(result, "none_n") == [47, 19]
    assert values(result, "damaged_pct") == pytest.approx([4, 0])
    assert values(result, "counted_by") == ["damage sites"] * 2
    assert result.figures["ANALYSED_N"] == 69
    assert result.figures["DAMAGED_PCT"] == pytest.approx(200 / 69)
    assert result.figures["AFFECTED_POPULATION"] is None
    assert "BUILDINGS_OUTPUT" not in result.layers
    assert result.layers["UNMATCHED"].columns["counted"].tolist() == [True] * 4


def test_footprints_and_structures_in_one_city():
    areas = frame([(-10, -10, 200, 50), (200, -10, 400, 50), (400, -10, 600, 50)], "wards", structures=[999, 40, None])
    sites = damage([*at(0), (60, 40), (300, 10), (500, 10)], [4, 4, 4, 4])
    result = overlay(
        sites, areas, buildings=homes(5), analysed_area=CITY, area_fields=AreaFields(structures="structures")
    )
    assert values(result, "damaged_n") == [1, 1, 1]  # the site in the first area without a building does not count
    assert values(result, "unmatched_damaged_n") == [1, 0, 0]
    assert values(result, "buildings_n") == [5, 40, None]
    assert values(result, "damaged_pct") == [20, 2.5, None]
    assert result.figures["DAMAGED_N"] == 3
    assert result.figures["ANALYSED_N"] == 45
    assert result.figures["DAMAGED_PCT"] is None  # one damaged site has no denominator
    assert "1 damaged sites lie in areas without footprints (features 2)" in notes(result)
    known = overlay(
        sites, areas.take(np.array([0, 1])), buildings=homes(5), analysed_area=CITY,
        area_fields=AreaFields(structures="structures"),
    )  # fmt: skip
    assert known.figures["DAMAGED_PCT"] == pytest.approx(100 * 2 / 45)


def test_without_footprints_and_structures_sites_still_count():
    result = overlay(damage([(10, 10), (20, 20)], [4, 1]), analysed_area=CITY)
    assert (row(result)["damaged_n"], row(result)["possible_n"]) == (1, 1)
    assert row(result)["buildings_n"] is row(result)["analysed_n"] is row(result)["damaged_pct"] is None
    assert result.figures["DAMAGED_N"] == 1
    assert result.figures["ANALYSED_N"] is None


def test_an_area_analysed_in_part_and_without_footprints_has_no_percentage():
    areas = frame([(0, 0, 100, 100), (200, 0, 300, 100), (400, 0, 500, 100)], "wards", structures=[50, 20, 30])
    analysed = frame([(0, 0, 250, 100), (0, 0, 60, 60)], "aoi")
    result = overlay(damage([(10, 10)], [4]), areas, analysed_area=analysed, area_fields=AreaFields("structures"))
    assert values(result, "analysed_n") == [50, None, 0]
    assert values(result, "damaged_pct") == [2, None, None]
    assert "analysed in part" in notes(result)


def test_more_sites_than_structures_cannot_be():
    areas = frame([(0, 0, 100, 100)], "wards", structures=[1])
    sites = damage([(10, 10), (20, 20)], [4, 4])
    result = overlay(sites, areas, assume_all_analysed=True, area_fields=AreaFields("structures"))
    assert row(result)["damaged_n"] == 2
    assert row(result)["damaged_pct"] is None
    assert "more damage sites than analysed structures" in notes(result)


def test_overlapping_areas_of_structures_give_no_city_percentage():
    areas = frame([(0, 0, 100, 100), (50, 0, 150, 100)], "wards", structures=[10, 10])
    result = overlay(damage([(75, 10)], [4]), areas, assume_all_analysed=True, area_fields=AreaFields("structures"))
    assert values(result, "damaged_pct") == [10, 10]
    assert result.figures["DAMAGED_N"] == 1
    assert result.figures["ANALYSED_N"] is result.figures["DAMAGED_PCT"] is None
    assert "overlap" in notes(result)


def test_a_park_has_no_buildings_and_that_is_no_gap_in_knowledge():
    areas = frame([(-10, -10, 200, 50), (200, -10, 400, 50)], "wards")
    result = overlay(damage(at(0), [4]), areas, buildings=homes(5), analysed_area=CITY)
    assert values(result, "buildings_n") == [5, 0]
    assert values(result, "damaged_pct") == [20, None]


# --- people and sectors ----------------------------------------------------------------------------------------------


def test_what_is_unknown_is_told_beside_and_not_guessed():
    buildings = homes(4, population=[10.0, None, 7.0, None], levels=[None, None, 2.0, 1.0], use=["a", None, "b", "b"])
    fields = BuildingFields("use", "population", "levels")
    result = overlay(damage(at(0, 1), [4, 4]), buildings=buildings, analysed_area=CITY, building_fields=fields)
    found = row(result)
    assert (found["affected_population"], found["population_unknown_pct"]) == (10, 50)
    assert (found["floor_m2_damaged"], found["floor_unknown_pct"]) == (None, 100)
    assert found["footprint_m2_damaged"] == pytest.approx(200)
    assert result.figures["AFFECTED_POPULATION"] == 10
    assert "levels is unknown for 2 of 4" in notes(result)
    assert "empty for 1 of 4 buildings" in notes(result)


def test_without_fields_people_and_floor_area_are_unknown():
    result = overlay(damage(at(0), [4]), buildings=homes(4), analysed_area=CITY)
    assert row(result)["affected_population"] is row(result)["floor_m2_damaged"] is None
    assert result.figures["AFFECTED_POPULATION"] is None


def test_the_chart_shows_shares_where_they_are_known():
    sites = damage(at(0, 1, 2), [4, 1, 2], damage_class_high=[None, None, 3])
    known = overlay(sites, buildings=homes(5), analysed_area=CITY).breakdown
    assert known == [("possible", 20), ("moderate", 0), ("moderate to severe", 20), ("severe", 0), ("destroyed", 20)]
    assert dict(overlay(sites, buildings=homes(5)).breakdown)["destroyed"] == 1


def test_buildings_that_were_not_analysed_are_told_beside():
    half = frame([(-10, -10, 55, 50)], "aoi")
    figures = overlay(damage(at(0), [4]), buildings=homes(5), analysed_area=half).figures
    assert (figures["BUILDINGS_N"], figures["ANALYSED_N"], figures["NOT_ANALYSED_N"]) == (5, 2, 3)
    figures = overlay(damage(at(0), [4]), buildings=homes(5)).figures
    assert (figures["BUILDINGS_N"], figures["NOT_ANALYSED_N"]) == (5, None)
    assert overlay(damage(at(0), [4]), analysed_area=half).figures["BUILDINGS_N"] is None


def test_no_damage_means_nobody_affected():
    buildings = homes(4, population=[10.0] * 4, levels=[1.0] * 4)
    fields = BuildingFields(population="population", levels="levels")
    result = overlay(damage(at(0), [0]), buildings=buildings, analysed_area=CITY, building_fields=fields)
    assert (row(result)["affected_population"], row(result)["floor_m2_damaged"]) == (0, 0)
    assert result.figures["AFFECTED_POPULATION"] == 0


def test_floor_area_that_stands_in_for_people_is_no_number_of_people():
    buildings = homes(2, population=[10.0] * 2, population_source=["floor_area"] * 2)
    fields = BuildingFields(population="population")
    result = overlay(damage(at(0), [4]), buildings=buildings, analysed_area=CITY, building_fields=fields)
    assert "is not people" in notes(result)
    assert result.figures["AFFECTED_POPULATION"] is row(result)["affected_population"] is None


def test_a_product_that_does_not_say_what_it_analysed_gives_an_empty_layer():
    result = overlay(damage(at(0), [4]), buildings=homes(4), analysed_area=frame([], "analysed area"))
    assert (result.figures["DAMAGED_N"], result.figures["ANALYSED_N"]) == (1, None)
    assert "No layer says which land was analysed" in notes(result)


def test_sectors_cross_area_sector_and_class():
    areas = frame([(-10, -10, 80, 50), (80, -10, 400, 50)], "wards", area_id=["w1", "w2"])
    buildings = homes(
        6, use=["home", "home", "school", "home", None, "unknown"], population=[5.0, 6.0, 0.0, 7.0, 8.0, None],
        levels=[1.0, 2.0, 3.0, 1.0, None, 1.0],
    )  # fmt: skip
    sites = damage(at(0, 1, 2, 3), [4, 2, 4, None], damage_class_high=[None, 3, None, None])
    result = overlay(
        sites, areas, buildings=buildings, analysed_area=CITY, area_fields=AreaFields(name="area_id"),
        building_fields=BuildingFields("use", "population", "levels"),
    )  # fmt: skip
    table = result.layers["SECTORS"]
    assert table.geometry is None
    assert list(table.columns)[:3] == ["area", "sector", "class"]
    names = ["area", "sector", "class", "class_high", "class_label", "count", "floor_m2", "population"]
    rows = [
        tuple(None if v != v else v for v in values)
        for values in zip(*(table.columns[name].tolist() for name in names))
    ]
    assert rows == [
        ("w1", "home", 2, 3, "moderate to severe", 1, 200, 6),
        ("w1", "home", 4, None, "destroyed", 1, 100, 5),
        ("w1", "school", 4, None, "destroyed", 1, 300, 0),
        ("w2", "home", None, None, "not analysed", 1, 100, 7),
        ("w2", "unknown", 0, None, "none", 2, 100, 8),
    ]
    assert table.columns["floor_unknown_n"].tolist() == [0, 0, 0, 0, 1]
    assert table.columns["population_unknown_n"].tolist() == [0, 0, 0, 0, 1]
    assert table.kinds["class"] == "integer"


def test_sectors_agree_with_the_areas():
    buildings = homes(6, use=["home"] * 6)
    result = overlay(
        damage(at(0, 1, 5), [4, 3, 4]), buildings=buildings, analysed_area=frame([(-10, -10, 100, 50)]),
        building_fields=BuildingFields("use"),
    )  # fmt: skip
    table = result.layers["SECTORS"].columns
    damaged = table["class"] >= 2
    assert table["count"][damaged].sum() == row(result)["damaged_n"] == 2
    assert table["count"].sum() == row(result)["buildings_n"] == 6


def test_small_numbers_of_people_are_hidden_with_what_gives_them_away():
    areas = frame([(30 * i - 5, -10, 30 * i + 25, 50) for i in range(4)], "wards")
    buildings = homes(4, population=[3.0, 40.0, 60.0, 0.0], use=["home"] * 4)
    fields = BuildingFields("use", "population")
    result = overlay(
        damage(at(0, 1, 2), [4, 4, 4]), areas, buildings=buildings, analysed_area=CITY, building_fields=fields,
        small_cells=SmallCells(),
    )  # fmt: skip
    assert values(result, "affected_population") == [None, None, 60, 0]  # nobody is no small number
    assert values(result, "suppressed") == [True, True, False, False]
    assert values(result, "damaged_n") == [1, 1, 1, 0]
    assert values(result, "population", "SECTORS") == [None, None, 60, 0]
    assert result.figures["AFFECTED_POPULATION"] == 103
    assert "Numbers under 5 people" in notes(result)


def test_a_small_number_in_the_city_is_hidden():
    buildings = homes(2, population=[3.0, 40.0])
    result = overlay(
        damage(at(0), [4]), buildings=buildings, analysed_area=CITY, small_cells=SmallCells(),
        building_fields=BuildingFields(population="population"),
    )  # fmt: skip
    assert result.figures["AFFECTED_POPULATION"] is None
    assert row(result)["affected_population"] is None


# --- real layers -----------------------------------------------------------------------------------------------------


def test_three_crs_work():
    far = frame([(500_000, 4_000_000, 501_000, 4_001_000)], "city")
    sites = damage([(500_105, 4_000_105), (500_146, 4_000_105)], [4, 3]).to_crs(pyproj.CRS.from_epsg(4326))
    buildings = frame(
        [(500_100 + 30 * i, 4_000_100, 500_110 + 30 * i, 4_000_110) for i in range(4)], "homes"
    ).to_crs(pyproj.CRS.from_epsg(3857))  # fmt: skip
    result = overlay(sites, far, buildings=buildings, analysed_area=far.to_crs(pyproj.CRS.from_epsg(32637)))
    assert result.figures["DAMAGED_PCT"] == pytest.approx(50)
    assert values(result, "match", "BUILDINGS_OUTPUT") == ["inside", "near", "none", "none"]


def test_invalid_and_missing_buildings_keep_their_rows():
    bow = shapely.from_wkt("POLYGON((0 0,10 10,10 0,0 10,0 0))")
    buildings = frame([bow, None, (60, 0, 70, 10)], "homes")
    result = overlay(damage([(8, 5), (65, 5)], [4, 3]), buildings=buildings, analysed_area=CITY)
    assert values(result, "damage_class", "BUILDINGS_OUTPUT") == [4, None, 3]
    assert values(result, "match", "BUILDINGS_OUTPUT") == ["inside", None, "inside"]
    assert values(result, "damage_sites_n", "BUILDINGS_OUTPUT") == [1, None, 1]
    assert row(result)["buildings_n"] == 2
    assert "repaired" in notes(result)


def test_buildings_as_points_are_matched_when_near():
    buildings = frame([(5, 5), (35, 5)], "homes")
    result = overlay(damage([(7, 5)], [4]), buildings=buildings, analysed_area=CITY)
    assert values(result, "match", "BUILDINGS_OUTPUT") == ["near", "none"]
    assert row(result)["footprint_m2_damaged"] is None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"damage": frame([], "no damage")}, "no damage.*holds no damage sites"),
        ({"damage": frame([(5, 5)], "raw", Main_Damage_Site_Class=[1])}, "raw.*standardisedamage.*fields are: Main_"),
        ({"damage": damage(at(0, 1), ["Destroyed", "Severe"])}, "holds Destroyed, Severe.*features 0, 1.*0 .none"),
        ({"damage": damage(at(0, 1), [6, 2.5])}, r"holds 2.5, 6.0"),
        ({"damage": damage(at(0), [3], damage_class_high=[2])}, "damage_class_high is below.*features 0"),
        ({"damage": damage(at(0), [3], sensor_date=["03/05/2024"])}, "sensor_date holds 03/05/2024.*not dates"),
        ({"areas": frame([], "no areas")}, "no areas.*is empty"),
        ({"buildings": frame([], "no homes")}, "no homes.*is empty"),
        ({"buildings": homes(2, population=[-3.0, 1.0])}, "negative in features 0"),
        ({"buildings": homes(2, population=["many", "few"])}, "not a number in features 0, 1"),
        ({"areas": frame([(0, 0, 9, 9)], "wards", structures=["many"])}, "wards.*structures.*features 0"),
        ({"rules": DamageRules(epoch="7")}, "no epoch “7”.*latest"),
        ({"analysed_area": frame([None], "aoi")}, "aoi.*usable"),
        ({"damage": damage(at(0, 1), [3, 4]), "rules": DamageRules(rule="latest")}, "neither dates.*nor epochs"),
    ],
)  # fmt: skip
def test_bad_input_is_named(more, said):
    given = {
        "damage": damage(at(0), [4]), "areas": CITY, "buildings": homes(2), "analysed_area": CITY, **more,
    }  # fmt: skip
    population = "population" if given["buildings"].find("population") else None
    structures = "structures" if given["areas"].find("structures") else None
    with pytest.raises(UrbanProfilingError, match=f"(?s){said}"):
        damage_overlay(
            given.pop("damage"), given.pop("areas"), **given,
            building_fields=BuildingFields(population=population), area_fields=AreaFields(structures=structures),
        )  # fmt: skip


def test_cancel():
    with pytest.raises(Cancelled):
        overlay(damage(at(0), [4]), buildings=homes(2), progress=Progress(cancelled=lambda: True))
