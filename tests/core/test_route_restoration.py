"""Who blocked streets cut off, worked out by hand; what is cleared first; streets and words that cannot be used."""

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
from urban_profiling_plugin.core.recovery.blocked_roads import Blocking, Driving
from urban_profiling_plugin.core.recovery.hidden_steps import CutOffCells
from urban_profiling_plugin.core.recovery.route_restoration import Plan, route_restoration

UTM = pyproj.CRS.from_epsg(32637)
SHOW = SmallCells(suppress=False)


def frame(shapes, title, crs=UTM, **columns):
    geometry = np.array([*shapes, None], dtype=object)[:-1]
    made = {
        k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
        for k, v in columns.items()
    }
    return Frame(geometry, made, crs, name=title)


def lines(*coordinates, **columns):
    return frame([shapely.LineString(c) for c in coordinates], "streets", **columns)


def points(*xy, title="homes", **columns):
    return frame([shapely.Point(*c) for c in xy], title, **columns)


def clinics(*xy, **columns):
    return points(*xy, title="clinics", **columns)


def run(streets, facilities, people, **options):
    field = "people" if people.find("people") else None
    if "damage" not in options and "blocking" not in options:
        options["blocking"] = Blocking("blocked")
    return route_restoration(streets, facilities, people, **{"population_field": field, **options})


def order(result, name="name"):
    return result.layers["ORDER"].columns[name].tolist()


def out(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def said(result):
    return "\n".join(map(str, result.notes))


def main_street(**more):
    """The clinic's street, 40 m of it blocked, and the street behind."""
    return lines(
        [(0, 0), (1000, 0)], [(1000, 0), (1040, 0)], [(1040, 0), (2000, 0)],
        **{"name": ["a", "b", "c"], "blocked": [0, 1, 0], **more},
    )  # fmt: skip


HOMES = points((500, 5), (1500, 5), people=[60, 40])
CLINIC = clinics((10, 10))


# --- by hand ---


def test_one_blocked_street_cuts_off_who_lives_behind_it():
    result = run(main_street(), CLINIC, HOMES)
    assert (out(result, "cut_off_before"), out(result, "cut_off_after")) == ([40], [0])
    assert (out(result, "population"), out(result, "cut_off_before_pct")) == ([100], [40])
    assert order(result) == ["b"]
    assert (order(result, "order"), order(result, "cost")) == ([1], [40])
    assert (order(result, "people_reconnected"), order(result, "cumulative_people")) == ([40], [40])
    assert result.figures == {
        "CUT_OFF_BEFORE_N": 40, "CUT_OFF_AFTER_N": 0, "RECONNECTED_N": 40, "NEVER_REACHED_N": 0, "COST": 40,
        "GAP_PCT": 0, "BLOCKED_N": 1, "CLEARED_N": 1,
    }  # fmt: skip
    assert result.layers["OUTPUT"].geometry is None
    assert "its length in metres" in said(result)


def village_streets(**more):
    """From the clinic at 0: a chain a, b to 100 people with nobody between; one street c to 10 people."""
    return lines(
        [(0, 0), (3000, 0)], [(0, 0), (0, 100)], [(0, 100), (0, 200)], [(0, 200), (0, 1200)],
        [(3000, 0), (3000, 500)], [(3000, 500), (3000, 1500)],
        **{"name": ["main", "a", "b", "village", "c", "hamlet"], "blocked": [0, 1, 1, 0, 1, 0], **more},
    )  # fmt: skip


def test_a_chain_of_blocked_streets_comes_before_a_single_one_that_reconnects_few():
    people = points((5, 800), (3005, 1000), people=[100, 10])
    result = run(village_streets(), CLINIC, people)
    assert order(result) == ["a", "b", "c"]
    assert order(result, "people_reconnected") == [0, 100, 10]
    assert order(result, "cumulative_people") == [0, 100, 110]
    assert order(result, "cumulative_cost") == [100, 200, 700]
    assert result.figures["GAP_PCT"] == 0
    curve = result.layers["CURVE"].columns
    assert curve["cumulative_cost"].tolist() == [0, 100, 200, 700]
    assert curve["cumulative_people"].tolist() == [0, 0, 100, 110]
    assert result.breakdown == [("1 / 3", 0), ("2 / 3", 100), ("3 / 3", 110)]


def test_costs_of_a_field_decide():
    people = points((5, 800), (3005, 1000), people=[100, 10])
    streets = village_streets(clear=[None, 900.0, 900.0, None, 1.0, None])
    result = run(streets, CLINIC, people, plan=Plan("clear"))
    assert order(result) == ["c", "a", "b"]
    assert result.figures["COST"] == 1801


def test_a_budget_ends_the_order_and_the_rest_is_listed():
    people = points((5, 800), (3005, 1000), people=[100, 10])
    streets = village_streets()
    result = run(streets, CLINIC, people, plan=Plan(budget=200.0))
    assert order(result) == ["a", "b"]
    assert (out(result, "cut_off_before"), out(result, "cut_off_after")) == ([110], [10])
    rest = result.layers["REMAINING"].columns
    assert (rest["name"].tolist(), rest["why_not_cleared"].tolist()) == (["c"], ["over budget"])
    nothing = run(streets, CLINIC, people, plan=Plan(budget=99.0))
    assert order(nothing) == []
    assert nothing.figures["CUT_OFF_AFTER_N"] == 110
    assert nothing.layers["REMAINING"].columns["why_not_cleared"].tolist() == ["over budget"] * 3


def comb(teeth):
    """A main street with teeth (metres blocked, people behind), one every 60 m, and its clinic at 0."""
    streets, blocked, homes, count = [[(0, 0), (60 * len(teeth) + 60, 0)]], [0], [], []
    for number, (blocked_m, people) in enumerate(teeth, start=1):
        streets += [[(60 * number, 0), (60 * number, blocked_m)], [(60 * number, blocked_m), (60 * number, 900)]]
        blocked += [1, 0]
        homes.append((60 * number + 3, 800))
        count.append(people)
    return lines(*streets, blocked=blocked), points(*homes, people=count)


TEETH = [(30 + 13 * n % 37, 40 + 17 * n % 41) for n in range(18)]


def test_within_a_budget_the_best_of_many_parts_is_proved():
    streets, people = comb(TEETH)
    driving = Driving(join_crossings=True)
    result = run(streets, CLINIC, people, plan=Plan(budget=200.0), driving=driving)
    bought = {0: 0}
    for cost, number in TEETH:
        bought.update({c + cost: max(n + number, bought.get(c + cost, 0)) for c, n in list(bought.items())})
    most = max(number for cost, number in bought.items() if cost <= 200)
    assert result.figures["RECONNECTED_N"] == most
    assert result.figures["COST"] <= 200
    assert "no choice among the 18 parts that decide reconnects more people within the budget" in said(result)
    hurried = run(streets, CLINIC, people, plan=Plan(budget=200.0, time_limit_s=1e-9), driving=driving)
    left, bound = 200.0, 0.0
    for cost, number in sorted(TEETH, key=lambda tooth: tooth[0] / tooth[1]):
        share = min(left / cost, 1.0)
        left, bound = left - share * cost, bound + share * number
    assert hurried.figures["GAP_PCT"] == pytest.approx(100 * (1 - hurried.figures["RECONNECTED_N"] / bound))
    assert f"at most {hurried.figures['GAP_PCT']:.1f} % fewer people than the best" in said(hurried)


def test_a_blocked_street_with_a_way_around_matters_not():
    streets = lines(
        [(0, 0), (1000, 0)], [(1000, 0), (2000, 0)], [(0, 0), (1000, 500), (2000, 0)], blocked=["no", "yes", "no"]
    )
    result = run(streets, CLINIC, points((1900, 300), people=[9]))
    assert out(result, "cut_off_before") == [0]
    assert order(result, "order") == []
    assert result.layers["REMAINING"].columns["why_not_cleared"].tolist() == ["not needed"]
    assert "Nobody is cut off" in said(result)


def test_people_on_a_blocked_street_are_cut_off_until_it_is_cleared():
    result = run(main_street(), CLINIC, points((1020, 5), (1040, 5), people=[30, 20]))
    assert out(result, "cut_off_before") == [50]
    assert order(result, "people_reconnected") == [50]


def test_people_where_the_blocked_part_ends_are_on_the_open_side():
    assert out(run(main_street(), CLINIC, points((1000, 5), people=[30])), "cut_off_before") == [0]


def test_a_facility_on_each_side_cuts_nobody_off():
    result = run(main_street(), clinics((10, 10), (1900, 10)), HOMES)
    assert out(result, "cut_off_before") == [0]


def test_whom_no_street_ever_led_to_a_facility_is_reported_apart():
    streets = lines(
        [(0, 0), (1000, 0)], [(1000, 0), (1040, 0)], [(1040, 0), (2000, 0)], [(0, 5000), (2000, 5000)],
        blocked=[0, 1, 0, 0],
    )  # fmt: skip
    people = points((1500, 0), (1000, 5000), (1000, 900), people=[40, 7, 8])
    result = run(streets, CLINIC, people)
    assert (out(result, "cut_off_before"), out(result, "cut_off_after")) == ([40], [0])
    assert out(result, "never_reached") == [15]
    assert result.layers["PEOPLE"].columns["access_state"].tolist() == ["reconnected", "never reached", "never reached"]
    assert "15 people reached no facility before the event" in said(result)
    assert "8 live too far from any street" in said(result)


def test_by_area_and_people_outside_are_not_counted():
    areas = frame([shapely.box(-100, -100, 1000, 100), shapely.box(1000, -100, 1600, 100)], "areas", name=["w", "e"])
    people = points((500, 5), (1500, 5), (1800, 5), people=[60, 40, 25])
    result = run(main_street(), CLINIC, people, areas=areas)
    assert out(result, "name") == ["w", "e"]
    assert (out(result, "cut_off_before"), out(result, "cut_off_after")) == ([0, 40], [0, 0])
    assert order(result, "people_reconnected") == [40]
    assert "25 people (1 features) live outside" in said(result)


def test_overlapping_areas_count_each_the_city_once():
    areas = frame([shapely.box(0, -100, 3000, 100), shapely.box(1000, -100, 3000, 100)], "areas")
    result = run(main_street(), CLINIC, HOMES, areas=areas)
    assert out(result, "cut_off_before") == [40, 40]
    assert result.figures["CUT_OFF_BEFORE_N"] == 40
    assert "Areas overlap: 1 places" in said(result)


# --- kinds of service ---


def test_one_is_cut_off_from_each_kind_of_service():
    services = clinics((10, 0), (1900, 0), kind=["Clinic", "School"])
    result = run(main_street(), services, HOMES, class_field="kind")
    assert out(result, "cut_off_before") == [100]
    assert (out(result, "clinic_cut_off_before"), out(result, "school_cut_off_before")) == ([40], [60])
    assert (out(result, "clinic_cut_off_after"), out(result, "school_cut_off_after")) == ([0], [0])
    assert result.layers["PEOPLE"].columns["cut_off_from"].tolist() == ["School", "Clinic"]
    assert order(result, "people_reconnected") == [100]


def test_facilities_without_a_kind_do_not_count_and_are_named():
    services = clinics((10, 0), (1900, 0), kind=["clinic", None])
    result = run(main_street(), services, HOMES, class_field="kind")
    assert out(result, "cut_off_before") == [40]
    assert "1 facilities have no class in “kind”" in said(result)


def test_a_kind_that_was_never_within_reach_is_not_missed():
    streets = lines(
        [(0, 0), (1000, 0)], [(1000, 0), (1040, 0)], [(1040, 0), (2000, 0)], [(0, 5000), (2000, 5000)],
        blocked=[0, 1, 0, 0],
    )  # fmt: skip
    services = clinics((10, 0), (10, 5000), kind=["clinic", "school"])
    result = run(streets, services, HOMES, class_field="kind")
    assert (out(result, "cut_off_before"), out(result, "cut_off_after")) == ([40], [0])
    assert out(result, "school_cut_off_before") == [0]


def test_a_facility_with_grounds_is_entered_from_every_street_beside_it():
    school = frame([shapely.box(900, 5, 1100, 100)], "schools")
    assert out(run(main_street(), school, HOMES), "cut_off_before") == [0]


def test_who_lives_in_the_grounds_reaches_it_on_a_blocked_street_too():
    grounds = frame([shapely.box(1005, 25, 1035, 60)], "schools")
    result = run(main_street(), grounds, points((1020, 40), (500, 5), people=[12, 60]))
    assert out(result, "cut_off_before") == [60]


# --- damage ---


def damage(*xy, classes, **more):
    return points(*xy, title="damage", damage_class=classes, **more)


OPEN = main_street(blocked=[0, 0, 0])


def test_damage_blocks_the_part_of_a_street_within_reach():
    # 8 m aside and 10 m of reach: 6 m to either side
    sites = damage((1500, 8), (300, 8), (700, 0), classes=[4, 2, 1])
    people = points((500, 5), (1400, 5), (1600, 5), people=[60, 20, 40])
    result = run(OPEN, CLINIC, people, damage=sites, blocking=Blocking(None))
    assert (order(result, "cost"), order(result, "people_reconnected")) == ([pytest.approx(12)], [40])
    assert order(result, "blocked_by") == ["damage"]
    assert result.layers["ORDER"].geometry[0].bounds == pytest.approx((1494, 0, 1506, 0))
    assert "Nobody has looked at the streets" in said(result)
    moderate = run(OPEN, CLINIC, people, damage=sites, blocking=Blocking(None, from_class="moderate"))
    assert moderate.figures["CUT_OFF_BEFORE_N"] == 120
    assert order(moderate, "people_reconnected") == [80, 40]


def test_a_blocked_junction_is_cleared_arm_by_arm():
    streets = lines([(0, 0), (1000, 0)], [(1000, 0), (1000, 1000)], [(1000, 0), (2000, 0)])
    sites = damage((1000, 0), classes=[4])
    people = points((1000, 500), (1500, 0), people=[30, 10])
    result = run(streets, CLINIC, people, damage=sites)
    assert result.figures["BLOCKED_N"] == 3
    assert order(result, "people_reconnected") == [0, 30, 10]
    assert order(result, "cost") == pytest.approx([10, 10, 10])


def test_the_cost_of_a_street_is_shared_out_by_length():
    streets = main_street(blocked=[0, 0, 0], clear=[1000.0, 1.0, 9600.0])
    result = run(streets, CLINIC, HOMES, damage=damage((1300, 0), classes=[3]), plan=Plan("clear"))
    assert order(result, "cost") == pytest.approx([20 / 960 * 9600])


def test_damage_and_field_together():
    result = run(main_street(), CLINIC, points((1500, 0), people=[40]), damage=damage((1300, 0), classes=[4]),
                 blocking=Blocking("blocked"))  # fmt: skip
    assert sorted(order(result, "blocked_by")) == ["damage", "field"]
    assert order(result, "people_reconnected") == [0, 40]


def test_a_damaged_building_blocks_along_its_outline():
    house = frame([shapely.box(1290, 4, 1310, 20)], "damage", damage_class=[4])
    result = run(OPEN, CLINIC, HOMES, damage=house, blocking=Blocking(None, reach_m=4.0))
    assert order(result, "cost") == pytest.approx([20], abs=0.01)


def test_graded_streets_are_blocked_from_a_class_on():
    graded = main_street(damage_class=[0, 3, 2])
    assert out(run(graded, CLINIC, HOMES, blocking=Blocking("damage_class")), "cut_off_before") == [40]
    more = run(graded, CLINIC, HOMES, blocking=Blocking("damage_class", from_class="moderate"))
    assert order(more, "name") == ["b", "c"]


def test_damage_too_light_or_too_far_blocks_nothing_and_says_so():
    light = run(OPEN, CLINIC, HOMES, damage=damage((1300, 0), classes=[1]))
    assert "None of the 1 sites of “damage” has damage of class 3 (severe) or more" in said(light)
    aside = run(OPEN, CLINIC, HOMES, damage=damage((1300, 50), classes=[4]))
    assert "None of the 3 streets of “streets” is blocked" in said(aside)
    assert "lies within 10 m of an open street: the nearest is 50 m away" in said(aside)
    assert out(aside, "cut_off_before") == [0]
    with pytest.raises(UrbanProfilingError, match="“streets” and “damage” do not overlap"):
        run(OPEN, CLINIC, HOMES, damage=damage((1300, 90_000), classes=[4]))


# --- what the field says ---


@pytest.mark.parametrize(
    "values",
    [["no", "yes", "no"], ["Open", " BLOCKED ", None], ["0", "1", "0"], [0.0, 1.0, np.nan], [False, True, False],
     ["سالك", "مغلق", "سالك"], ["ouverte", "Fermée", "ouverte"]],
)  # fmt: skip
def test_words_for_blocked(values):
    assert order(run(main_street(blocked=values), CLINIC, HOMES)) == ["b"]


def test_unknown_words_are_listed_not_guessed(tmp_path):
    streets = main_street(blocked=["fine", "damaged", "no"])
    with pytest.raises(UrbanProfilingError, match="“fine”, “damaged” in the field “blocked” .*features 0, 1"):
        run(streets, CLINIC, HOMES)
    table = tmp_path / "words.csv"
    table.write_text("word,blocked\nfine,no\nDamaged,yes\nno,no\n", encoding="utf-8")
    assert order(run(streets, CLINIC, HOMES, blocking=Blocking("blocked", table))) == ["b"]


def test_empty_is_passable_and_counted():
    result = run(main_street(blocked=[None, "yes", None]), CLINIC, HOMES)
    assert "is empty for 2 of 3 streets; they are taken as passable" in said(result)


def test_nothing_and_everything_blocked():
    nothing = run(main_street(blocked=[0, 0, 0]), CLINIC, HOMES)
    assert "None of the 3 streets" in said(nothing)
    assert (out(nothing, "cut_off_before"), nothing.figures["GAP_PCT"]) == ([0], 0)
    assert len(nothing.layers["ORDER"]) == 0
    everything = run(main_street(blocked=[1, 1, 1]), CLINIC, HOMES)
    assert "Every street of “streets” is blocked" in said(everything)
    assert out(everything, "cut_off_before") == [100]
    assert order(everything) == ["a", "b", "c"]


def test_nothing_says_what_is_blocked():
    with pytest.raises(UrbanProfilingError, match="Nothing says which streets"):
        run(OPEN, CLINIC, HOMES, blocking=Blocking(None))


# --- costs ---


def test_costs_that_are_none_are_listed_together():
    streets = main_street(clear=["dear", "-5", "3"])
    with pytest.raises(UrbanProfilingError) as raised:
        run(streets, CLINIC, HOMES, plan=Plan("clear"))
    assert "is not a number in features 0" in str(raised.value)
    assert "is negative in features 1" in str(raised.value)


def test_an_empty_cost_is_taken_at_the_median_of_the_others():
    streets = village_streets(clear=[None, 200.0, None, None, 1000.0, None])
    result = run(streets, CLINIC, points((5, 800), (3005, 1000), people=[100, 10]), plan=Plan("clear"))
    assert order(result, "cost") == [200, 200, 1000]
    assert "is empty for 1 blocked parts (features 2)" in said(result)
    with pytest.raises(UrbanProfilingError, match="empty for all 1 blocked streets"):
        run(main_street(clear=[1.0, np.nan, 1.0]), CLINIC, HOMES, plan=Plan("clear"))


def test_only_fields_of_the_input_are_said_to_be_replaced():
    streets = replace(main_street(cost=[7, 7, 7]), given=frozenset(("cost", "name", "blocked")))
    result = run(streets, CLINIC, HOMES)
    assert result.layers["ORDER"].replaced == ("cost",)
    assert order(result, "cost") == [40]


def test_a_negative_budget():
    with pytest.raises(UrbanProfilingError, match="budget must be 0 or more"):
        run(main_street(), CLINIC, HOMES, plan=Plan(budget=-1.0))


# --- layers that do not fit ---


def test_no_facility_near_a_street():
    with pytest.raises(UrbanProfilingError, match="None of the 1 facilities of “clinics” lies within 100 m"):
        run(main_street(), clinics((10, 900)), HOMES)
    result = run(main_street(), clinics((10, 900), (10, 0)), HOMES)
    assert "1 of 2 facilities lie farther than 100 m" in said(result)


def test_layers_in_other_crs():
    degrees = pyproj.CRS.from_epsg(4326)
    origin = [500_000.0, 4_000_000.0]

    def moved(layer):
        return layer.with_geometry(shapely.transform(layer.geometry, lambda xy: xy + origin))

    streets, clinic, homes = moved(main_street()), moved(CLINIC), moved(HOMES)
    result = run(streets.to_crs(degrees), clinic.to_crs(degrees), homes)
    assert (out(result, "cut_off_before"), order(result)) == ([40], ["b"])
    assert order(result, "cost") == pytest.approx([40], rel=1e-3)
    assert result.layers["ORDER"].crs == degrees
    near = damage((1300, 0), classes=[4])
    cut = run(streets.to_crs(degrees), clinic, homes, damage=moved(near).to_crs(degrees), blocking=Blocking(None))
    part = cut.layers["ORDER"].to_crs(UTM).geometry[0]
    assert part.length == pytest.approx(20, rel=1e-3)


def test_empty_layers_and_missing_geometry():
    with pytest.raises(UrbanProfilingError, match="“homes” is empty"):
        run(main_street(), CLINIC, points(people=[]))
    people = frame([shapely.Point(1500, 5), None], "homes", people=[40, 3])
    result = run(main_street(), CLINIC, people)
    assert result.layers["PEOPLE"].columns["access_state"].tolist() == ["reconnected", None]
    assert "1 features without a usable geometry" in said(result)


def test_streets_of_several_parts_are_one_part_to_clear():
    two = shapely.MultiLineString([[(1000, 0), (1040, 0)], [(1040, 0), (1100, 0)]])
    streets = frame(
        [shapely.LineString([(0, 0), (1000, 0)]), two, shapely.LineString([(1100, 0), (2000, 0)])], "streets",
        blocked=[0, 1, 0],
    )  # fmt: skip
    result = run(streets, CLINIC, HOMES)
    assert (order(result, "cost"), order(result, "people_reconnected")) == ([100], [40])


def test_heights_of_streets_do_no_harm():
    high = main_street()
    high = high.with_geometry(shapely.force_3d(high.geometry, 7.0))
    result = run(high, CLINIC, HOMES, damage=damage((1300, 0), classes=[4]), blocking=Blocking("blocked"))
    assert not shapely.has_z(result.layers["ORDER"].geometry).any()
    assert order(result, "people_reconnected") == [0, 40]


def test_fragments_are_not_driven_on_but_a_small_town_is():
    town = lines([(0, 0), (100, 0)], [(100, 0), (120, 0)], [(120, 0), (300, 0)], blocked=[0, 1, 0])
    assert out(run(town, CLINIC, points((250, 0), people=[9])), "cut_off_before") == [9]
    streets = lines(
        [(0, 0), (1000, 0)], [(1000, 0), (1040, 0)], [(1040, 0), (2000, 0)], [(1490, 20), (1510, 20)],
        blocked=[0, 1, 0, 0],
    )  # fmt: skip
    result = run(streets, CLINIC, points((1500, 20), people=[40]))
    assert out(result, "cut_off_before") == [40]
    assert "connected parts shorter than 1000 m were not used" in said(result)


def test_footpaths_carry_no_trucks_unless_asked():
    streets = main_street(highway=["primary", "primary", "primary"])
    path = lines([(1000, 0), (1020, 50), (1040, 0)], blocked=[0], name=["p"], highway=["footway"])
    both = Frame(
        np.concatenate([streets.geometry, path.geometry]),
        {name: np.concatenate([streets.columns[name], path.columns[name]]) for name in ("name", "blocked", "highway")},
        UTM,
        name="streets",
    )
    assert out(run(both, CLINIC, HOMES, driving=Driving("highway")), "cut_off_before") == [40]
    assert out(run(both, CLINIC, HOMES, driving=Driving("highway", "walk")), "cut_off_before") == [0]


def test_a_motorway_closed_to_walkers_is_open_to_trucks():
    streets = main_street(walkable=["yes", "no", "yes"], blocked=[0, 0, 0])
    assert out(run(streets, CLINIC, HOMES), "cut_off_before") == [0]


# --- disclosure ---


def test_small_numbers_are_hidden_in_every_layer():
    areas = frame([shapely.box(x, -1000, x + 1000, 3000) for x in (0, 1000, 2000, 3000)], "areas")
    streets = lines(
        [(0, 0), (4000, 0)], *([(x, 0), (x, 50)] for x in (500, 1500, 2500)),
        *([(x, 50), (x, 900)] for x in (500, 1500, 2500)), blocked=[0, 1, 1, 1, 0, 0, 0],
    )  # fmt: skip
    people = points((500, 500), (1500, 500), (2500, 500), (3500, 0), people=[3, 30, 60, 50])
    result = run(streets, CLINIC, people, areas=areas)
    # 3 is small, and would be the difference between the known total and the others if it were hidden alone
    assert np.isnan(out(result, "cut_off_before")).tolist() == [True, True, False, False]
    assert np.isnan(out(result, "population")).tolist() == [True, True, False, False]
    assert out(result, "suppressed") == [True, True, False, False]
    newly = order(result, "people_reconnected")
    assert newly[:1] == [60]
    assert np.isnan(newly[1:]).all()
    assert order(result, "cumulative_people")[0] == 60
    assert order(result, "cumulative_people")[2] == 93
    assert np.isnan(order(result, "cumulative_people")[1])
    shown = run(streets, CLINIC, people, areas=areas, small_cells=SHOW)
    assert out(shown, "cut_off_before") == [3, 30, 60, 0]
    assert order(shown, "people_reconnected") == [60, 30, 3]


def test_what_an_area_hides_its_steps_hide_too():
    # area 0: 3 people by step 1; area 1: 20 by step 2 and 25 by step 3; area 2: 30 by step 4
    area, count = np.array([0, 1, 1, 2]), np.array([3.0, 20.0, 25.0, 30.0])
    people, everyone = np.bincount(area, count), np.ones(4, dtype=bool)
    cells = np.column_stack([people, people])
    more = (everyone, ~everyone, 4, np.arange(4), area, np.arange(1, 5), count)
    rows, steps = CutOffCells(cells, people, *more).hide(5)
    # with area 0 the smallest other area is hidden and with step 1 the smallest other step; but were step 4 known, area
    # 2 would be, and then area 0: so step 4 is hidden as well
    assert rows.tolist() == [True, False, True]
    assert steps.tolist() == [True, True, False, True]


def test_a_city_with_few_people_cut_off_has_no_figure():
    result = run(main_street(), CLINIC, points((500, 5), (1500, 5), people=[60, 3]))
    assert result.figures["CUT_OFF_BEFORE_N"] is None
    assert result.figures["RECONNECTED_N"] is None
    assert np.isnan(order(result, "people_reconnected")).all()
    assert np.isnan(order(result, "cumulative_people")).all()


# --- cancel and invariants ---


def test_cancel():
    with pytest.raises(Cancelled):
        run(main_street(), CLINIC, HOMES, progress=Progress(cancelled=lambda: True))


@st.composite
def towns(draw):
    """A lattice of streets of which some are blocked, homes on it, and one or two clinics."""
    size = 4
    nodes = [(x, y) for x in range(size) for y in range(size)]
    ways = [((x, y), (x + 1, y)) for x, y in nodes if x + 1 < size] + [
        ((x, y), (x, y + 1)) for x, y in nodes if y + 1 < size
    ]
    blocked = draw(st.lists(st.booleans(), min_size=len(ways), max_size=len(ways)))
    cost = draw(st.lists(st.integers(1, 4), min_size=len(ways), max_size=len(ways)))
    homes = draw(st.lists(st.tuples(st.sampled_from(ways), st.integers(5, 40)), min_size=1, max_size=8))
    clinic = draw(st.lists(st.sampled_from(nodes), min_size=1, max_size=2))
    return ways, blocked, cost, homes, clinic


def town(drawn, rows):
    ways, blocked, cost, homes, clinic = drawn
    streets = lines(
        *(np.array(ways[row]) * 1000 for row in rows),
        blocked=[int(blocked[row]) for row in rows],
        clear=[cost[row] for row in rows],
        way=[str(ways[row]) for row in rows],
    )
    middle = [np.array(way).mean(axis=0) * 1000 + 1 for way, _ in homes]
    people = points(*middle, people=[count for _, count in homes])
    return streets, clinics(*(np.array(node) * 1000 for node in clinic)), people


@settings(max_examples=40, deadline=None)
@given(towns(), st.randoms(use_true_random=False), st.sampled_from([None, 4.0]))
def test_invariants(drawn, random, budget):
    rows = list(range(len(drawn[0])))
    plan = Plan("clear", budget)
    result = run(*town(drawn, rows), plan=plan)
    cumulative = np.array(order(result, "cumulative_people"), dtype=float)
    assert (np.diff(cumulative) >= 0).all()
    before, after = out(result, "cut_off_before")[0], out(result, "cut_off_after")[0]
    assert (cumulative[-1] if len(cumulative) else 0) == pytest.approx(before - after)
    if budget is None:
        assert after == 0
    else:
        assert sum(order(result, "cost")) <= budget
    greedy = run(*town(drawn, rows), plan=Plan("clear", budget, exact=False))
    if result.figures["GAP_PCT"] is not None and budget is not None:
        assert greedy.figures["RECONNECTED_N"] <= result.figures["RECONNECTED_N"]
    assert len(result.layers["ORDER"]) + len(result.layers["REMAINING"]) == result.figures["BLOCKED_N"]
    random.shuffle(rows)
    again = run(*town(drawn, rows), plan=plan)
    assert order(again, "way") == order(result, "way")
    assert again.figures == result.figures


@settings(max_examples=25, deadline=None)
@given(towns())
def test_who_is_cut_off_is_who_finds_no_way(drawn):
    """Against a walk from way to way, written anew."""
    ways, blocked, _, homes, clinic = drawn
    open_ways = [way for way, shut in zip(ways, blocked) if not shut]
    reached = set(clinic)
    for _ in ways:
        reached |= {node for way in open_ways if reached & set(way) for node in way}
    expected = sum(
        count for way, count in homes if blocked[ways.index(way)] or not reached & set(way)
    )  # a clinic stands on an open street where one of the streets at its corner is open
    at_corner = all(any(node in way for way in open_ways) for node in clinic)
    if at_corner:
        result = run(*town(drawn, range(len(ways))), small_cells=SHOW)
        assert out(result, "cut_off_before") == [expected]
