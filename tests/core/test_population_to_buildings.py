"""People end on buildings, none lost and none made up; what is not known stays empty."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.city.population_to_buildings import population_to_buildings
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.grid import Grid
from urban_profiling_plugin.core.progress import Progress

UTM28 = pyproj.CRS.from_epsg(32628)
WGS84 = pyproj.CRS.from_epsg(4326)
X, Y = 450_000.0, 3_100_000.0


def box(x, y, width=10.0, height=10.0):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def frame(geometries, crs=UTM28, name="buildings", ids=None, **columns):
    geometry = np.empty(len(geometries), dtype=object)
    geometry[:] = geometries
    return Frame(geometry, {key: np.array(value) for key, value in columns.items()}, crs, ids, name)


def texts(*values):
    return np.array(values, dtype=object)


def people(result, field="population"):
    return result.layers["OUTPUT"].columns[field].tolist()


def said(result):
    return "\n".join(str(note) for note in result.notes)


def balance(result):
    return [result.figures[key] for key in ("POPULATION_IN", "POPULATION_OUT", "UNPLACED")]


# two areas side by side: 100 m wide, 100 people and 50 people
AREAS = frame([box(0, 0, 100, 100), box(100, 0, 100, 100)], name="areas", population=[100.0, 50.0], women=[60.0, 20.0])


def test_people_of_an_area_are_shared_by_footprint():
    homes = frame([box(0, 0), box(20, 0, 30), box(150, 0)])
    result = population_to_buildings(homes, areas=AREAS, group_fields=["women"])
    assert people(result) == [25.0, 75.0, 50.0]
    assert people(result, "women") == [15.0, 45.0, 20.0]
    assert balance(result) == [150.0, 150.0, 0.0]
    assert "“women” is known for 2 areas" in said(result)
    assert set(result.layers["OUTPUT"].columns["population_source"]) == {"areas"}


@pytest.mark.parametrize(
    ("weight", "levels_field", "expected"),
    [
        ("area", None, [50.0, 50.0]),
        ("area", "levels", [75.0, 25.0]),
        ("volume", "levels", [75.0, 25.0]),
        ("equal", "levels", [50.0, 50.0]),
    ],
)
def test_weights(weight, levels_field, expected):
    homes = frame([box(0, 0), box(20, 0)], levels=texts("3", "two"))
    result = population_to_buildings(homes, total=100, weight=weight, levels_field=levels_field)
    assert people(result) == expected
    assert ("1 of 2 buildings" in said(result)) == (levels_field is not None and weight != "equal")


def test_volume_without_levels_is_refused():
    with pytest.raises(UrbanProfilingError, match="“homes”.*levels"):
        population_to_buildings(frame([box(0, 0)], name="homes"), total=10, weight="volume")


def test_excluded_uses_and_sheds_hold_nobody_and_unknown_use_stays_in():
    homes = frame([box(0, 0), box(20, 0), box(40, 0), box(60, 0, 3, 3)], use=texts("School", None, "apartments", None))
    result = population_to_buildings(homes, total=10, use_field="use")
    assert people(result) == [0.0, 5.0, 5.0, 0.0]
    assert "1 of 4 buildings hold nobody because of their use (school); 2 of unknown use stay in" in said(result)
    assert "1 buildings under 10 m²" in said(result)


def test_the_user_table_of_uses_replaces_ours(tmp_path):
    path = tmp_path / "uses.csv"
    path.write_text("use\napartments\n", encoding="utf-8")
    homes = frame([box(0, 0), box(20, 0)], use=texts("school", "apartments"))
    assert people(population_to_buildings(homes, total=10, use_field="use", exclude_uses=path)) == [10.0, 0.0]


def test_people_without_a_building_are_unplaced_and_listed():
    homes = frame([box(0, 0), box(150, 0)], use=texts(None, "hospital"))
    areas = frame(AREAS.geometry, ids=[7, 8], name="areas", population=[100.0, 50.0])
    result = population_to_buildings(homes, areas=areas, use_field="use")
    assert people(result) == [100.0, 0.0]
    assert balance(result) == [150.0, 100.0, 50.0]
    assert "50 people (33.3 %) are unplaced: 1 areas" in said(result)
    assert "(features 8)" in said(result)


def test_missing_people_are_not_zero():
    areas = frame(AREAS.geometry, ids=[7, 8], name="areas", population=[100.0, np.nan])
    result = population_to_buildings(frame([box(0, 0), box(150, 0), box(500, 0)], ids=[1, 2, 3]), areas=areas)
    assert people(result)[0] == 100.0
    assert np.isnan(people(result)[1:]).all()
    assert balance(result) == [100.0, 100.0, 0.0]
    assert "1 areas have no population value and count as unknown, not as 0 (features 8)" in said(result)
    assert "2 of 3 buildings lie where no population is known; theirs is left empty (features 2, 3)" in said(result)


def test_overlapping_areas_give_a_building_to_the_first():
    areas = frame([box(0, 0, 100, 100), box(0, 0, 100, 100)], name="areas", population=[10.0, 20.0])
    result = population_to_buildings(frame([box(0, 0)]), areas=areas)
    assert people(result) == [10.0]
    assert balance(result) == [30.0, 10.0, 20.0]
    assert "1 buildings lie in more than one" in said(result)


GRID = Grid(np.array([[4.0, 6.0], [10.0, np.nan]]), (X, 100.0, 0.0, Y + 200.0, 0.0, -100.0), UTM28, "people")


def test_cells_of_a_grid():
    homes = frame([box(0, 150), box(0, 50), box(30, 50), box(150, 50), box(900, 0)])
    result = population_to_buildings(homes, grid=GRID, group_grids={"women": GRID})
    assert people(result)[:3] == [4.0, 5.0, 5.0]
    assert np.isnan(people(result)[3:]).all()  # no data in the cell; outside the grid
    assert balance(result) == [20.0, 14.0, 6.0]
    assert "people per cell" in said(result)
    assert "whole city only" in said(result)  # the group's share is 1 everywhere


def test_a_grid_in_degrees_serves_buildings_in_metres():
    west, south = pyproj.Transformer.from_crs(UTM28, WGS84, always_xy=True).transform(X, Y)
    grid = Grid(np.array([[7.0]]), (west, 0.01, 0.0, south + 0.01, 0.0, -0.01), WGS84)
    assert people(population_to_buildings(frame([box(20, 20), box(40, 20)]), grid=grid)) == [3.5, 3.5]


def test_areas_in_another_crs_and_buildings_in_degrees():
    homes = frame([box(20, 20), box(50, 20), box(150, 20)]).to_crs(WGS84)
    result = population_to_buildings(homes, areas=AREAS)
    assert people(result) == pytest.approx([50, 50, 50], rel=1e-4)
    assert result.layers["OUTPUT"].crs == WGS84


def test_total_scales_people_and_groups():
    homes = frame([box(0, 0), box(150, 0)])
    result = population_to_buildings(homes, areas=AREAS, group_fields=["women"], total=300)
    assert people(result) == [200.0, 100.0]
    assert people(result, "women") == [120.0, 40.0]
    assert balance(result) == [300.0, 300.0, 0.0]


def test_without_people_floor_area_stands_in_and_the_result_says_so():
    result = population_to_buildings(frame([box(0, 0), box(20, 0)], levels=[2, 1]), levels_field="levels")
    assert people(result) == [200.0, 100.0]
    assert balance(result) == [None, None, None]
    assert "not people: it holds floor area in m²" in str(result.notes[0])
    assert set(result.layers["OUTPUT"].columns["population_source"]) == {"floor_area"}


@pytest.mark.parametrize(
    ("women", "told"), [([50.0, 25.0], True), ([50.0, 26.0], False), ([np.nan, 25.0], True)], ids=str
)
def test_a_group_with_one_share_everywhere_is_known_for_the_city_only(women, told):
    areas = frame(AREAS.geometry, name="areas", population=[100.0, 50.0], women=women)
    result = population_to_buildings(frame([box(0, 0), box(150, 0)]), areas=areas, group_fields=["women"])
    assert ("known for the whole city only" in said(result)) == told
    layer = result.layers["OUTPUT"]
    assert (layer.find("groups_city_wide") is not None) == told
    if told:
        assert layer.columns["groups_city_wide"].tolist() == ["women", "women"]
        known = frame(AREAS.geometry, name="areas", population=[100.0, 50.0], women=[60.0, 10.0])
        again = population_to_buildings(layer, areas=known, group_fields=["women"]).layers["OUTPUT"]
        assert again.columns["groups_city_wide"].tolist() == [None, None]


def test_all_rows_stay_in_order_with_their_fields():
    broken = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])
    several = shapely.MultiPolygon([box(40, 0), box(60, 0)])
    homes = frame(
        [None, broken, several, shapely.Polygon()], ids=[11, 12, 13, 14], name="homes", Population=[9, 9, 9, 9]
    )
    result = population_to_buildings(homes, total=250)
    output = result.layers["OUTPUT"]
    assert output.ids.tolist() == [11, 12, 13, 14]
    assert list(output.columns) == ["population", "population_source"]  # computed fields replace those of the same name
    assert output.columns["population"][1:3].tolist() == pytest.approx([50, 200])
    assert np.isnan(output.columns["population"][[0, 3]]).all()
    assert shapely.is_valid(output.geometry[1])
    assert "1 invalid geometries were repaired (features 12)" in said(result)
    assert "features without a usable geometry were left out (features 11, 14)" in said(result)


def test_points_are_weighted_equally_or_refused():
    points = frame([shapely.Point(X, Y), shapely.Point(X + 5, Y)], name="structures")
    assert people(population_to_buildings(points, total=10, weight="equal")) == [5.0, 5.0]
    with pytest.raises(UrbanProfilingError, match="“structures” holds points"):
        population_to_buildings(points, total=10)


def test_every_problem_is_said_at_once():
    areas = frame([box(0, 0)] * 3, ids=[5, 6, 7], name="wards", population=texts("12", "many", "-3"), women=[-1, 2, 3])
    with pytest.raises(UrbanProfilingError) as caught:
        population_to_buildings(
            frame([box(0, 0)]), grid=GRID, areas=areas, group_fields=["women", "men"], total=-1, use_field="kind"
        )
    text = str(caught.value)
    for part in (
        "Choose one of them",
        "“wards”: the field “population” is not a number in features 6",
        "“population” is negative in features 7",
        "“women” is negative in features 5",
        "“wards” has no field “men”",
        "The total population is -1",
        "no field “kind”",
    ):
        assert part in text


def test_a_grid_with_undeclared_no_data_is_refused():
    grid = Grid(np.array([[-99999.0, 5.0]]), GRID.transform, UTM28, "worldpop")
    with pytest.raises(UrbanProfilingError, match="“worldpop” has 1 cells below 0"):
        population_to_buildings(frame([box(0, 150)]), grid=grid)


@pytest.mark.parametrize("known", [{"grid": GRID}, {"areas": AREAS}], ids=["grid", "areas"])
def test_a_population_elsewhere_is_an_error(known):
    with pytest.raises(UrbanProfilingError, match="None of the buildings"):
        population_to_buildings(frame([box(5000, 5000)]), **known)


def test_an_empty_layer_and_one_that_can_hold_nobody():
    with pytest.raises(UrbanProfilingError, match="“buildings” is empty"):
        population_to_buildings(frame([]), total=1)
    with pytest.raises(UrbanProfilingError, match="No building of “buildings” can hold people"):
        population_to_buildings(frame([box(0, 0, 2, 2)]), total=1)


def test_cancel():
    with pytest.raises(Cancelled):
        population_to_buildings(frame([box(0, 0)]), total=1, progress=Progress(cancelled=lambda: True))


cells = st.lists(st.one_of(st.just(np.nan), st.floats(0, 1e6)), min_size=9, max_size=9)
places = st.lists(st.tuples(st.floats(-20, 320), st.floats(-20, 320), st.floats(1, 40)), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(cells, places, st.one_of(st.none(), st.floats(1, 1e6)))
def test_mass_balance(values, homes, total):
    grid = Grid(np.array(values).reshape(3, 3), (X, 100.0, 0.0, Y + 300.0, 0.0, -100.0), UTM28)
    buildings = frame([box(x, y, size, size) for x, y, size in homes] + [box(150, 150)])
    if np.isnan(grid.values).all() or (total and not np.nansum(grid.values) > 0):
        return
    result = population_to_buildings(buildings, grid=grid, total=total)
    into, out, unplaced = balance(result)
    assert into == pytest.approx(total or float(np.nansum(grid.values)), rel=1e-9, abs=1e-9)
    assert into == pytest.approx(out + unplaced, rel=1e-9, abs=1e-9)
    assert out == pytest.approx(float(np.nansum(people(result))), rel=1e-9, abs=1e-9)
    assert not (np.array(people(result)) < 0).any()
