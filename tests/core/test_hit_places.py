"""Facilities and streets: by the building they are in, by what lies near, or as the product graded them."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.recovery.damage_overlay import damage_overlay
from urban_profiling_plugin.core.recovery.laid_damage import DamageRules

UTM = pyproj.CRS.from_epsg(32636)
NAN = np.nan


def frame(shapes, name="layer", **columns):
    geometry = np.array([shapely.Point(s) if isinstance(s, tuple) else s for s in shapes], dtype=object)
    return Frame(geometry, {key: np.array(values) for key, values in columns.items()}, UTM, name=name)


def box(*bounds):
    return shapely.box(*bounds)


CITY = frame([box(-500, -500, 500, 500), box(500, -500, 900, 500)], "city")
HOMES = frame([box(0, 0, 10, 10), box(100, 0, 110, 10)], "homes")


def overlay(sites, classes, analysed=CITY, buildings=HOMES, match_m=10.0, **more):
    damage = frame(sites, "damage", damage_class=np.array(classes, dtype=float))
    wanted = ("FACILITIES_OUTPUT", "STREETS_OUTPUT")
    rules = DamageRules(match_m=match_m)
    return damage_overlay(damage, CITY, buildings=buildings, analysed_area=analysed, wanted=wanted, rules=rules, **more)


def columns(result, layer):
    return {name: values.tolist() for name, values in result.layers[layer].columns.items()}


def known(values):
    return [None if value != value else value for value in values]


def test_a_clinic_in_a_building_takes_its_damage_and_none_of_its_neighbour():
    # a site at (13, 5) is near the first home; the clinic at (9, 5) is in it, the one at (14, 5) is in none
    clinics = frame([(9, 5), (105, 5), (14, 5), (300, 300)], "clinics")
    found = columns(overlay([(13, 5), (117, 5)], [3, 4], facilities=clinics), "FACILITIES_OUTPUT")
    assert found["damage_class"] == [3, 4, 3, 0]
    assert found["match"] == ["near", "near", "near", "none"]


def test_a_clinic_in_an_intact_building_is_intact_whatever_lies_beside_it():
    clinics = frame([(9, 5)], "clinics")
    both = frame([box(0, 0, 10, 10), box(12, 0, 22, 10)], "homes")
    found = columns(overlay([(13, 5)], [4], buildings=both, facilities=clinics), "FACILITIES_OUTPUT")
    assert (found["damage_class"], found["match"]) == ([0], ["none"])


def test_two_clinics_in_one_building_are_both_hit():
    result = overlay([(5, 5), (6, 6)], [2, 4], facilities=frame([(3, 3), (8, 8)], "clinics"))
    found = columns(result, "FACILITIES_OUTPUT")
    assert (found["damage_class"], found["damage_sites_n"]) == ([4, 4], [2, 2])
    area = columns(result, "OUTPUT")
    assert area["facilities_n"] == area["facilities_damaged_n"] == [2, 0]
    assert known(area["facilities_damaged_pct"]) == [100, None]


def test_a_hospital_ground_takes_the_sites_on_it_and_those_of_the_building_in_its_middle():
    ground = frame([box(-20, -20, 30, 30)], "hospitals")
    found = columns(overlay([(13, 5), (25, 25), (60, 5)], [3, 2, 4], facilities=ground), "FACILITIES_OUTPUT")
    assert (found["damage_class"], found["damage_sites_n"], found["match"]) == ([3], [2], ["inside"])


def test_facilities_without_buildings_and_not_analysed():
    clinics = frame([(0, 0), (600, 0), (50, 0)], "clinics")
    result = overlay(
        [(4, 0), (50, 3)], [4, NAN], analysed=frame([box(-100, -100, 100, 100)]), buildings=None, facilities=clinics
    )
    area = columns(result, "OUTPUT")
    assert (area["facilities_n"], area["facilities_analysed_n"], area["facilities_damaged_n"]) == (
        [2, 1],
        [1, 0],
        [1, 0],
    )
    assert known(columns(result, "FACILITIES_OUTPUT")["damage_class"]) == [4, None, None]


def test_without_an_analysed_area_shares_of_facilities_and_streets_are_unknown():
    street = frame([shapely.LineString([(-50, 5), (50, 5)])], "streets")
    area = columns(
        overlay([(5, 5)], [4], analysed=None, facilities=frame([(3, 3)], "clinics"), streets=street), "OUTPUT"
    )
    for name in ("facilities_analysed_n", "facilities_damaged_pct", "street_m_analysed", "street_damaged_pct"):
        assert np.isnan(area[name]).all()
    assert (area["facilities_damaged_n"], area["street_m_damaged"]) == ([1, 0], [20, 0])


def test_facilities_graded_by_the_product_keep_their_classes():
    clinics = frame([(0, 0), (5, 5), (8, 8)], "clinics", damage_class=[0.0, 3.0, NAN])
    result = overlay([(0, 0)], [4], facilities=clinics)
    found = columns(result, "FACILITIES_OUTPUT")
    assert known(found["damage_class"]) == [0, 3, None]
    assert found["match"] == ["graded"] * 3
    area = columns(result, "OUTPUT")
    assert (area["facilities_n"][0], area["facilities_analysed_n"][0], area["facilities_damaged_n"][0]) == (3, 2, 1)
    assert any("clinics” has damage classes of its own" in str(note) for note in result.notes)


def test_streets_are_hit_within_reach_and_no_part_counts_twice():
    # discs of 10 m around x = 0 and x = 12 on the street, and one 6 m beside it: 8 m to each side of x = 100
    street = frame([shapely.LineString([(-300, 0), (300, 0)])], "streets")
    result = overlay([(0, 0), (12, 0), (100, 6), (200, 30)], [4, 3, 2, 4], streets=street)
    area = columns(result, "OUTPUT")
    assert area["street_m"] == pytest.approx([600, 0])
    assert area["street_m_damaged"] == pytest.approx([32 + 16, 0])
    assert known(area["street_damaged_pct"]) == pytest.approx([8, None])
    found = columns(result, "STREETS_OUTPUT")
    assert (found["damage_class"], found["damage_sites_n"], found["match"]) == ([4], [3], ["inside"])
    assert (found["length_m"], found["damaged_m"]) == (pytest.approx([600]), pytest.approx([48]))


def test_sites_that_are_not_damaged_hit_no_street():
    street = frame([shapely.LineString([(-300, 0), (300, 0)])], "streets")
    result = overlay([(0, 0), (100, 0)], [1, NAN], streets=street)
    assert columns(result, "OUTPUT")["street_m_damaged"] == [0, 0]
    assert columns(result, "STREETS_OUTPUT")["damage_class"] == [1]


def test_streets_are_cut_at_the_areas_and_at_the_analysed_land():
    street = frame([shapely.LineString([(400, 0), (495, 0), (700, 0)])], "streets")
    result = overlay([(500, 0), (600, 0)], [4, 4], analysed=frame([box(0, -9, 550, 9)]), streets=street)
    area = columns(result, "OUTPUT")
    assert area["street_m"] == pytest.approx([100, 200])
    assert area["street_m_analysed"] == pytest.approx([100, 50])
    assert area["street_m_damaged"] == pytest.approx([10, 10])


def test_damage_polygons_reach_streets_too():
    street = frame([shapely.LineString([(-300, 0), (300, 0)])], "streets")
    result = overlay([box(0, 0, 20, 20), box(100, 5, 120, 20)], [4, 4], streets=street, match_m=10.0)
    beside = 20 + 2 * np.sqrt(100 - 25)
    assert columns(result, "OUTPUT")["street_m_damaged"][0] == pytest.approx(40 + beside, rel=1e-3)


def test_streets_graded_by_the_product_are_hit_as_a_whole():
    lines = [shapely.LineString([(x, 0), (x + 100, 0)]) for x in (0, 100, 200)]
    streets = frame(lines, "roads", damage_class=[4.0, 0.0, NAN])
    result = overlay([(0, 300)], [4], streets=streets)
    area = columns(result, "OUTPUT")
    assert (area["street_m"][0], area["street_m_analysed"][0], area["street_m_damaged"][0]) == (300, 200, 100)
    assert area["street_damaged_pct"][0] == 50
    assert columns(result, "STREETS_OUTPUT")["damaged_m"] == [100, 0, 0]


def test_layers_of_a_product_without_any_grade_are_matched_like_others():
    clinics = frame([(5, 5)], "clinics", damage_class=[NAN])
    roads = frame([shapely.LineString([(-50, 5), (50, 5)])], "roads", damage_class=[NAN])
    result = overlay([(5, 5)], [4], facilities=clinics, streets=roads)
    assert columns(result, "FACILITIES_OUTPUT")["damage_class"] == [4]
    assert columns(result, "OUTPUT")["street_m_damaged"][0] == pytest.approx(20)
    assert not any("of its own" in str(note) for note in result.notes)


@pytest.mark.parametrize("key", ["facilities", "streets"])
def test_words_for_classes_are_refused(key):
    shape = (0, 0) if key == "facilities" else shapely.LineString([(0, 0), (1, 1)])
    layer = frame([shape], "graded", damage_class=np.array(["Damaged"], dtype=object))
    with pytest.raises(UrbanProfilingError, match="graded.*damage_class holds Damaged"):
        overlay([(0, 0)], [4], **{key: layer})


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(-20, 20)), min_size=2, max_size=6, unique=True),
    st.lists(st.tuples(st.floats(0, 100), st.floats(-20, 20)), min_size=1, max_size=8),
    st.floats(1, 15),
)
def test_the_length_within_reach_is_that_of_the_street_inside_the_united_discs(line, points, reach):
    street = shapely.LineString(line)
    if street.length < 0.1:
        return
    result = overlay(points, [4] * len(points), streets=frame([street], "streets"), match_m=reach)
    discs = shapely.union_all(shapely.buffer(shapely.points(points), reach, quad_segs=256))
    # a line that runs back over itself counts each way, so measure segment by segment
    segments = [shapely.LineString(pair) for pair in zip(line[:-1], line[1:])]
    expected = sum(shapely.length(shapely.intersection(segment, discs)) for segment in segments)
    assert columns(result, "STREETS_OUTPUT")["damaged_m"][0] == pytest.approx(expected, rel=1e-3, abs=0.05)
