"""Access worked out by hand; everyone counted once; what is wrong is said, with its layer and features."""

import math

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
from urban_profiling_plugin.core.public_space.public_space_access import public_space_access
from urban_profiling_plugin.core.public_space.street_access import Walking

UTM = pyproj.CRS.from_epsg(32628)
ORIGIN = np.array([450_000.0, 3_100_000.0])


def frame(shapes, title="layer", crs=UTM, **columns):
    made = [shapely.box(*s) if isinstance(s, tuple) else s for s in shapes]
    return Frame(
        np.array(made + [None], dtype=object)[:-1],
        {
            k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
            for k, v in columns.items()
        },
        crs,
        name=title,
    )


def points(*xy, **columns):
    return frame([shapely.Point(*c) for c in xy], "homes", **columns)


STREET = frame([shapely.LineString([(0, 0), (3000, 0)])], "streets")
PARK = frame([(1000, 0, 1100, 100)], "parks", access=["public"], status=["verified"], space_id=["P1"])
"""At the street from x 980 to 1120: the tolerance of 20 m reaches past its corners."""


def served(result, name="served"):
    return result.layers["SERVED"].columns[name].tolist()


def run(spaces=PARK, streets=STREET, people=None, **options):
    people = points((580, 0), (579, 0), (1050, 50), (1120, -10), people=[4, 3, 2, 1]) if people is None else people
    options = {"population_field": "people" if people.find("people") else None, **options}
    return public_space_access(spaces, streets, people, **options)


def test_by_hand():
    result = run()
    assert served(result, "distance_m") == pytest.approx([400, 401, 0, 10])
    assert served(result) == [True, False, True, True]  # 400 m holds at equality
    assert served(result, "space_id") == ["P1", None, "P1", "P1"]
    assert result.figures == pytest.approx(
        {"POPULATION_N": 10, "SERVED_N": 7, "ACCESS_PCT": 70, "ACCESS_VERIFIED_PCT": 70, "UNREACHED_N": 0}
    )
    catchment = result.layers["CATCHMENT"]
    assert shapely.union_all(catchment.geometry).bounds == pytest.approx((580, 0, 1520, 0))
    assert catchment.columns["to_distance_m"].tolist() == pytest.approx([0, 400, 400])
    assert any("Self-check: 0 of 3" in str(note) for note in result.notes)


def test_input_rows_fields_and_crs_are_kept():
    people = points((580, 0), (2900, 0), people=[4, 3], Served=["x", "y"], name=["a", "b"])
    degrees = people.to_crs(pyproj.CRS.from_epsg(4326))
    degrees = Frame(degrees.geometry, degrees.columns, degrees.crs, np.array([7, 3]), "homes", degrees.kinds)
    made = run(people=degrees, spaces=PARK.to_crs(pyproj.CRS.from_epsg(3857))).layers
    assert made["SERVED"].crs.to_epsg() == 4326
    assert made["SERVED"].ids.tolist() == [7, 3]
    assert list(made["SERVED"].columns) == ["people", "name", "distance_m", "served", "space_id"]
    assert made["SERVED"].columns["distance_m"] == pytest.approx([400, 1780], abs=0.01)
    assert made["CATCHMENT"].crs == UTM


def test_unserved_people_have_no_space_but_a_distance():
    result = run(people=points((2900, 0)))
    assert (served(result, "distance_m"), served(result, "space_id")) == ([pytest.approx(1780)], [None])


def test_only_wanted_layers_are_made():
    assert set(run(wanted=("SERVED",)).layers) == {"SERVED"}
    assert set(run().layers) == {"SERVED", "CATCHMENT", "CATCHMENT_AREA", "UNCONNECTED"}
    area = run(wanted=("CATCHMENT_AREA",)).layers["CATCHMENT_AREA"].geometry[0]
    assert area.bounds == pytest.approx((555, -25, 1545, 100))
    assert area.covers(PARK.geometry[0])


# --- which spaces -----------------------------------------------------------------------------------------------------


def test_verified_alone():
    spaces = frame([(1000, 0, 1100, 100), (2000, 0, 2100, 100)], "parks", status=["potential", "verified"])
    result = run(spaces, people=points((900, 0), (2200, 0), people=[3, 1]))
    assert (result.figures["ACCESS_PCT"], result.figures["ACCESS_VERIFIED_PCT"]) == (100, 25)


def test_layer_without_status_has_no_verified_figure():
    areas = frame([(0, -100, 3000, 100)], "city")
    result = run(frame([(1000, 0, 1100, 100)], "parks"), areas=areas)
    assert result.figures["ACCESS_VERIFIED_PCT"] is None
    assert math.isnan(result.layers["AREAS_OUTPUT"].columns["served_verified_pct"][0])
    assert any("neither of the fields" in str(note) for note in result.notes)


def test_spaces_that_do_not_count_serve_nobody():
    spaces = frame([(1000, 0, 1100, 100), (2000, 0, 2100, 100)], "parks", access=["public", "unknown"])
    people = points((2200, 0))
    assert served(run(spaces, people=people)) == [False]
    assert served(run(spaces, people=people, count_unknown_access=True)) == [True]
    assert served(run(spaces, people=people, count_unknown_access=True, min_area_m2=10_000)) == [True]


@pytest.mark.parametrize("by_size_class", [False, True])
def test_where_no_space_counts_nobody_is_served_and_this_is_said(by_size_class):
    """A city without public space has a figure too: 0 %."""
    spaces = frame([(1000, 0, 1100, 100)], "parks", access=["fee"], status=["verified"])
    areas = frame([(0, -50, 3000, 50)], "areas")
    result = run(spaces, people=points((900, 0), (910, 0), people=[5, 9]), areas=areas, by_size_class=by_size_class)
    assert result.figures["ACCESS_PCT"] == result.figures["ACCESS_VERIFIED_PCT"] == result.figures["SERVED_N"] == 0
    assert result.figures["POPULATION_N"] == result.figures["UNREACHED_N"] == 14
    assert served(result) == [False, False]
    assert result.layers["AREAS_OUTPUT"].columns["served_pct"].tolist() == [0]
    assert len(result.layers["CATCHMENT"]) == 0
    said = " ".join(str(note) for note in result.notes)
    assert "None of the 1 spaces of “parks” counts" in said and "1 not open to the public" in said
    assert "distance of its size class" not in said


def test_duplicates_of_a_space_change_nothing_and_are_named():
    twice = frame([(1000, 0, 1100, 100)] * 2, "parks", access=["public"] * 2, status=["verified"] * 2)
    result = run(twice)
    assert served(result, "distance_m") == served(run(), "distance_m")
    assert result.figures == run().figures
    assert any("1 spaces are drawn again" in str(note) and "features 1" in str(note) for note in result.notes)


def test_by_size_class_each_space_serves_its_own_distance():
    spaces = frame([(1000, 0, 1010, 10), (2000, 0, 2200, 200)], "parks")  # 0.01 ha: 400 m; 4 ha: 800 m
    people = points((510, 0), (1500, 0), (1190, 0), (2900, 0), (3000, 0))
    result = run(spaces, people=people, by_size_class=True)
    assert served(result, "distance_m") == pytest.approx([470, 480, 160, 680, 780])
    assert served(result) == [False, True, True, True, True]
    assert served(result, "space_id") == [None, "1", "0", "1", "1"]
    catchment = result.layers["CATCHMENT"]
    assert set(catchment.columns["catchment_m"]) == {400, 800}
    for distance in (400, 800):
        mine = catchment.columns["catchment_m"] == distance
        assert catchment.columns["to_distance_m"][mine].max() == distance


def test_by_size_class_prefers_the_field_of_the_inventory():
    spaces = frame([(1000, 0, 1010, 10)], "parks", catchment_m=[470.0])
    assert served(run(spaces, people=points((511, 0), (510, 0)), by_size_class=True)) == [True, True]
    assert served(run(spaces, people=points((509, 0), (510, 0)), by_size_class=True)) == [False, True]


def test_nearest_serving_space_is_named_although_a_nearer_one_does_not_serve():
    spaces = frame([(1000, 0, 1010, 10), (1700, 0, 1800, 100)], "parks", catchment_m=[400.0, 800.0])
    result = run(spaces, people=points((500, 0), (1480, 0)), by_size_class=True)
    assert served(result, "space_id") == [None, "1"]
    result = run(spaces, people=points((1430, 0)), by_size_class=True)
    assert (served(result, "distance_m"), served(result, "space_id")) == ([pytest.approx(250)], ["1"])


# --- entrances and connection -----------------------------------------------------------------------------------------


def test_given_entrance_replaces_those_found():
    gates = points((1100, 90))
    result = run(people=points((580, 0), (1110, 0)), entrances=gates)
    assert served(result, "distance_m") == pytest.approx([520 + 90, 10 + 90])
    far = run(people=points((580, 0)), entrances=points((1500, 0)))
    assert served(far, "distance_m") == pytest.approx([400])
    assert any("1 entrances lie farther than 20 m from any place" in str(note) for note in far.notes)


def test_entrances_as_multipoints_are_named_by_feature():
    gates = frame([shapely.MultiPoint([(1100, 90), (50, 0), (70, 0)]), shapely.Point(90, 0)], "gates")
    result = run(people=points((1110, 0)), entrances=gates)
    assert served(result, "distance_m") == pytest.approx([100])
    assert any("“gates”" in str(note) and "features 0, 1" in str(note) for note in result.notes)


def test_space_that_no_street_reaches_serves_those_inside_it_only():
    spaces = frame([(1000, 200, 1100, 300), (2000, 0, 2100, 100)], "parks", space_id=["far", "near"])
    result = run(spaces, people=points((1050, 250), (1050, 0)))
    assert served(result, "distance_m") == pytest.approx([0, 930])
    assert result.layers["UNCONNECTED"].columns["space_id"].tolist() == ["far"]
    assert any("features 0" in str(note) and "serve nobody outside" in str(note) for note in result.notes)


def test_unreached_people_stay_in_the_denominator():
    streets = frame([shapely.LineString([(0, 0), (3000, 0)]), shapely.LineString([(0, 900), (3000, 900)])], "streets")
    given = {"streets": streets, "people": points((900, 0), (900, 300), (900, 900), people=[5, 2, 1])}
    result = run(**given)
    assert result.figures["UNREACHED_N"] == 3
    assert result.figures["ACCESS_PCT"] == pytest.approx(62.5)
    assert [math.isnan(value) for value in served(result, "distance_m")] == [False, True, True]
    said = next(str(note) for note in result.notes if "not reached" in str(note))
    assert said.startswith("< 5 people (2 features)")
    shown = run(**given, small_cells=SmallCells(suppress=False))
    assert any("3 people (2 features)" in str(note) for note in shown.notes)
    assert "1 features lie farther than 100 m" in said
    assert "from 1 no way" in said


def test_nobody_near_a_street_is_said():
    result = run(people=points((900, 300), (2900, 300), (1000, -300)))
    assert result.figures["ACCESS_PCT"] == 0
    assert any("Nobody lives within 100 m" in str(note) for note in result.notes)


def test_layers_apart_are_refused():
    with pytest.raises(UrbanProfilingError, match="“streets” and “homes” do not overlap: they lie 50.0 km apart"):
        run(people=points((53_000, 0)))
    with pytest.raises(UrbanProfilingError, match="“streets” and “parks” do not overlap"):
        run(spaces=frame([(90_000, 0, 91_000, 10)], "parks"))
    with pytest.raises(UrbanProfilingError, match="Nobody of layer “homes” lies in an area of “city”"):
        run(areas=frame([(2500, 500, 2600, 600)], "city"))


def test_no_connected_part_is_refused():
    with pytest.raises(UrbanProfilingError, match="“streets” has no connected part.*longest measures 400 m"):
        run(streets=frame([shapely.LineString([(900, 0), (1300, 0)])], "streets"))
    short = Walking(minimum_component_m=0)
    result = run(streets=frame([shapely.LineString([(900, 0), (1300, 0)])], "streets"), walking=short)
    assert served(result)[2:] == [True, True]


# --- people -----------------------------------------------------------------------------------------------------------


def test_polygons_count_at_their_point_and_large_ones_are_refused():
    homes = frame([(900, -20, 920, -10), (1, 1, 101, 101)], "homes", people=[1, 2])
    assert served(run(people=homes.take(np.array([0]))), "distance_m") == pytest.approx([15 + 70])
    with pytest.raises(UrbanProfilingError, match="“homes”: features 1 are larger than 1 ha.*populationtobuildings"):
        run(people=frame([(900, -20, 920, -10), (1, 1, 101, 101.1)], "homes", people=[1, 2]))
    assert served(run(people=homes))[1] is False


def test_people_placed_on_a_large_building_stay_on_it():
    homes = frame([(900, -20, 920, -10), (1, 1, 101, 101.1)], "homes", people=[1, 2], population_source=["areas"] * 2)
    result = run(people=homes)
    assert served(result)[1] is False
    assert any("1 buildings are larger than 1 ha (features 1)" in str(note) for note in result.notes)


def test_floor_area_that_stands_in_for_people_is_called_so():
    homes = frame([(900, -20, 920, -10)], "homes", people=[200.0], population_source=["floor_area"])
    assert any("“homes” is not people: it is floor area" in str(note) for note in run(people=homes).notes)
    districts = frame([(-10, -100, 3100, 100)], "districts")
    counted = run(people=homes, areas=districts).layers["AREAS_OUTPUT"]
    assert counted.columns["population_source"].tolist() == ["floor_area"], "so does what is made of the areas"
    people = frame([(900, -20, 920, -10)], "homes", people=[200.0], population_source=["grid"])
    assert counted.find("population_source")
    assert run(people=people, areas=districts).layers["AREAS_OUTPUT"].find("population_source") is None


def test_floor_area_is_never_told_as_a_number_of_people():
    boxes = [(900, -20, 920, -10), (900, 2000, 920, 2010), (9000, 0, 9020, 10)]
    area = frame([(-10, -100, 3100, 3000)], "districts")

    def notes(source):
        homes = frame(boxes, "homes", people=[200.0] * 3, population_source=[source] * 3)
        return [str(note) for note in run(people=homes, areas=area).notes]

    assert [note for note in notes("floor_area") if "200 people" in note] == []
    told = [note for note in notes("floor_area") if note.startswith("1 features where people may live")]
    assert ["not reached" in note for note in told].count(True) == 1
    assert ["outside “districts”" in note for note in told].count(True) == 1
    assert len([note for note in notes("grid") if note.startswith("200 people (1 features)")]) == 2


def test_every_bad_number_is_said_at_once():
    people = points((0, 0), (1, 0), (2, 0), people=["4", "many", "-1"], women=["1", "", "x"])
    with pytest.raises(UrbanProfilingError) as caught:
        run(people=people, group_fields=["women"])
    said = str(caught.value)
    assert "“people” is not a number in features 1" in said
    assert "“people” is negative in features 2" in said
    assert "“women” is not a number in features 2" in said


def test_unknown_numbers_are_nobody_and_said():
    people = points((900, 0), (2900, 0), people=[4.0, math.nan], women=[math.nan, 1.0])
    result = run(people=people, group_fields=["women"])
    assert result.figures["POPULATION_N"] == 4
    assert sum("empty in 1 of 2 features" in str(note) for note in result.notes) == 2


def test_without_a_population_field_each_feature_is_one_person():
    result = run(people=points((900, 0), (2900, 0)))
    assert result.figures["POPULATION_N"] == 2
    assert any("each feature counts as one person" in str(note) for note in result.notes)


def test_a_group_of_more_people_than_there_are_is_named():
    people = points((900, 0), (910, 0), (920, 0), people=[10, 4, 0], women=[10.5, 5, 0], men=[1, 2, 0])
    notes = [str(note) for note in run(people=people, group_fields=["women", "men"]).notes]
    assert (
        "“homes”: women are more than all people (people) in 1 features (1). Check whether both fields are right."
        in (notes)
    )
    assert not any("men are more" in note and "women" not in note for note in notes)
    alone = run(people=people, group_fields=["men"], population_field=None).notes
    assert any("men are more than all people (1) in 1 features (1)" in str(note) for note in alone)


def test_missing_geometry_stays_in_the_layer_without_a_distance():
    people = frame([None, shapely.Point(900, 0), shapely.MultiPoint([(2900, 0)])], "homes", people=[9, 1, 1])
    result = run(people=people)
    assert served(result) == [None, True, False]
    assert result.figures["POPULATION_N"] == 2
    assert any("1 features without a usable geometry" in str(note) for note in result.notes)


def test_nobody_at_all_is_undefined_not_zero():
    result = run(people=points((900, 0), people=[0]))
    assert result.figures["ACCESS_PCT"] is None


def test_empty_layers_are_named():
    for name, options in (
        ("homes", {"people": points()}),
        ("streets", {"streets": STREET.take(np.array([], dtype=int))}),
    ):
        with pytest.raises(UrbanProfilingError, match=f"“{name}” is empty"):
            run(**options, population_field=None)
    with pytest.raises(UrbanProfilingError, match="must be above 0 m"):
        run(distance_m=0)


# --- areas, groups, small counts --------------------------------------------------------------------------------------


def test_overlapping_areas_with_a_gap_give_the_city_figure_once():
    """Areas overlap by 30 percent and leave a tenth of the city out."""
    xs = np.arange(0.5, 1000)
    people = points(*[(x * 3, 0) for x in xs])
    areas = frame([(0, -9, 1650, 9), (1155, -9, 2700, 9)], "areas", name=["west", "east"])
    result = run(people=people, areas=areas)
    reached = (xs * 3 >= 580) & (xs * 3 <= 1520)
    inside = xs * 3 < 2700
    assert result.figures["POPULATION_N"] == inside.sum()
    assert result.figures["ACCESS_PCT"] == pytest.approx(100 * (reached & inside).sum() / inside.sum())
    table = result.layers["AREAS_OUTPUT"].columns
    both = (xs * 3 > 1155) & (xs * 3 < 1650)
    assert table["population"].sum() == inside.sum() + both.sum()
    assert table["name"].tolist() == ["west", "east"]
    assert any("100 people (100 features) live outside “areas”" in str(note) for note in result.notes)


def test_groups_by_area_and_city():
    people = points((900, 0), (2900, 0), (900, 5), people=[30, 50, 20], women=[20, 20, 10], old=[0, 25, 0])
    areas = frame([(0, -50, 1500, 50), (1500, -50, 3000, 50)], "areas")
    result = run(people=people, areas=areas, group_fields=["women", "old"])
    table = result.layers["AREAS_OUTPUT"].columns
    assert table["women"].tolist() == [30, 20]
    assert table["women_served"].tolist() == [30, 0]
    assert table["women_served_pct"].tolist() == [100, 0]
    np.testing.assert_array_equal(table["old_served_pct"], [np.nan, 0])  # none of them lives in the west
    assert dict(result.breakdown) == pytest.approx({"women": 60, "old": 0})


def test_group_of_a_few_people_has_no_published_share():
    people = points((900, 0), (2900, 0), people=[30, 50], disabled=[3, 20])
    assert run(people=people, group_fields=["disabled"]).breakdown == [("disabled", None)]
    shown = run(people=people, group_fields=["disabled"], small_cells=SmallCells(suppress=False)).breakdown
    assert shown == [("disabled", pytest.approx(100 * 3 / 23))]


def test_a_hidden_group_of_the_city_is_not_what_the_others_leave_of_it():
    """Of 60 served, 57 are men: their share beside the city's figure would tell of the 3 women."""
    homes = [(200, 0), (210, 0), (900, 0), (910, 0)]
    people = points(*homes, people=[50, 40, 20, 40], women=[27, 20, 2, 1], men=[23, 20, 18, 39], old=[20, 0, 9, 21])
    hidden = run(people=people, group_fields=["women", "men", "old"]).breakdown
    assert hidden == [("women", None), ("men", None), ("old", pytest.approx(60))]
    shown = run(people=people, group_fields=["women", "men", "old"], small_cells=SmallCells(suppress=False)).breakdown
    assert dict(shown) == pytest.approx({"women": 6, "men": 57, "old": 60})


def test_group_known_for_the_whole_city_only_is_not_measured():
    people = points((900, 0), (2900, 0), people=[30, 50], women=[15, 25], groups_city_wide=["men;Women"] * 2)
    areas = frame([(0, -50, 3000, 50)], "areas")
    result = run(people=people, areas=areas, group_fields=["women"])
    assert result.breakdown == [("women", None)]
    table = result.layers["AREAS_OUTPUT"].columns
    assert all(math.isnan(table[name][0]) for name in ("women", "women_served", "women_served_pct"))
    assert any("Not measured for women" in str(note) for note in result.notes)


def test_one_share_in_a_few_homes_is_what_was_counted_in_a_hundred_it_is_no_chance():
    few = points((900, 0), (2900, 0), people=[30, 50], women=[15, 25])
    assert run(people=few, group_fields=["women"]).breakdown == [("women", pytest.approx(37.5))]
    many = points(*((x, 0) for x in range(800, 900)), people=[10] * 100, women=[5] * 100)
    assert run(people=many, group_fields=["women"]).breakdown == [("women", None)]


def test_small_cells_are_hidden_with_another_and_shown_on_request():
    people = points((900, 0), (2900, 0), (2950, 0), (1200, 0), (300, 0), people=[30, 3, 40, 20, 60])
    areas = frame([(0, -9, 400, 9), (400, -9, 1000, 9), (1000, -9, 2000, 9), (2000, -9, 2920, 9), (2920, -9, 3000, 9)])
    table = run(people=people, areas=areas).layers["AREAS_OUTPUT"].columns
    # 3 people in the fourth area; the third, with 20, is the next smallest
    np.testing.assert_array_equal(table["population"], [60, 30, np.nan, np.nan, 40])
    assert np.isnan(table["served"]).tolist() == np.isnan(table["served_pct"]).tolist()
    assert np.isnan(table["served"])[2:4].all()
    assert table["suppressed"].tolist() == np.isnan(table["served"]).tolist()
    shown = run(people=people, areas=areas, small_cells=SmallCells(suppress=False)).layers["AREAS_OUTPUT"].columns
    assert shown["population"].tolist() == [60, 30, 20, 3, 40]
    assert shown["served"].tolist() == [0, 30, 20, 0, 0]
    assert not shown["suppressed"].any()


def test_unusable_area_keeps_its_row():
    areas = frame([None, (0, -50, 3000, 50)], "areas")
    table = run(areas=areas, small_cells=SmallCells(suppress=False)).layers["AREAS_OUTPUT"].columns
    np.testing.assert_array_equal(table["population"], [np.nan, 10])


# --- properties -------------------------------------------------------------------------------------------------------


def lattice(rng):
    lines = []
    for i in range(6):
        lines.append(shapely.LineString([(j * 100, i * 100 + rng.uniform(-9, 9)) for j in range(6)]))
    down = [shapely.LineString([shapely.get_coordinates(lines[i])[j] for i in range(6)]) for j in range(6)]
    return frame([*lines, *down], "streets")


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.floats(50, 400))
def test_more_spaces_and_longer_distances_never_serve_fewer(seed, distance):
    rng = np.random.default_rng(seed)
    spaces = frame([shapely.Point(*xy).buffer(r) for xy, r in zip(rng.uniform(0, 500, (6, 2)), rng.uniform(5, 40, 6))])
    people = points(*rng.uniform(0, 500, (40, 2)), people=rng.integers(0, 9, 40))
    streets = lattice(rng)
    few = run(spaces.take(np.arange(3)), streets, people, distance_m=distance)
    many = run(spaces, streets, people, distance_m=distance)
    far = run(spaces, streets, people, distance_m=distance * 1.5)
    assert not (np.array(served(few)) & ~np.array(served(many))).any()
    assert not (np.array(served(many)) & ~np.array(served(far))).any()
    assert served(many, "distance_m") == pytest.approx(served(far, "distance_m"), nan_ok=True)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6))
def test_sums_by_area_are_the_city(seed):
    rng = np.random.default_rng(seed)
    people = points(*rng.uniform(0, 500, (60, 2)), people=rng.integers(0, 9, 60), women=rng.integers(0, 4, 60))
    areas = frame([(0, 0, 200, 500), (200, 0, 500, 300), (200, 300, 500, 500)], "areas")
    spaces = frame([shapely.Point(*rng.uniform(0, 500, 2)).buffer(20)], "parks")
    result = run(
        spaces,
        lattice(rng),
        people,
        areas=areas,
        group_fields=["women"],
        small_cells=SmallCells(suppress=False),
        distance_m=200,
    )
    table = result.layers["AREAS_OUTPUT"].columns
    assert table["population"].sum() == result.figures["POPULATION_N"]
    assert table["served"].sum() == result.figures["SERVED_N"]
    assert dict(result.breakdown)["women"] == pytest.approx(100 * table["women_served"].sum() / table["women"].sum())


@pytest.mark.parametrize("after", [1, 4, 8, 12])
def test_cancel(after):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        run(progress=Progress(cancelled=cancelled))
