"""Each facility serves its own distance; supply is shared out among those it reaches, none of it lost."""

import math

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.service_access import read_distances, service_access

UTM = pyproj.CRS.from_epsg(32628)


def frame(shapes, title="layer", **columns):
    geometry = np.array([*shapes, None], dtype=object)[:-1]
    made = {
        k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
        for k, v in columns.items()
    }
    return Frame(geometry, made, UTM, name=title)


def points(*xy, title="homes", **columns):
    return frame([shapely.Point(*c) for c in xy], title, **columns)


def stops(*xy, **columns):
    return points(*xy, title="stops", **columns)


STREET = frame([shapely.LineString([(0, 0), (5000, 0)])], "streets")


def run(facilities, people, streets=STREET, **options):
    field = "people" if people.find("people") else None
    return service_access(facilities, streets, people, **{"population_field": field, **options})


def served(result, name="served"):
    return result.layers["SERVED"].columns[name].tolist()


def test_low_capacity_stop_at_600_and_high_capacity_stop_at_900():
    result = run(stops((600, 0), (900, 0), capacity=["low", "high"]), points((0, 0)), class_field="capacity")
    assert served(result) == [True]
    assert served(result, "distance_m") == pytest.approx([900])
    assert (served(result, "facility_id"), served(result, "class")) == (["1"], ["high"])
    alone = run(stops((600, 0), capacity=["low"]), points((0, 0)), class_field="capacity")
    assert (served(alone), served(alone, "distance_m")) == ([False], [600])
    assert (served(alone, "facility_id"), served(alone, "class")) == ([None], [None])


def test_default_distances_are_those_of_sdg_11_2_1():
    assert read_distances() == {"low": 500, "high": 1000}
    people = points((500, 0), (499, 0), (3000, 0), (3001, 0))
    result = run(stops((0, 0), (2000, 0), kind=["Low ", "HIGH"]), people, class_field="kind")
    assert served(result) == [True, True, True, False]
    assert served(result, "class") == ["Low", "Low", "HIGH", None]
    assert any("low 500 m, high 1000 m" in str(note) for note in result.notes)


def test_classes_outside_the_table_serve_the_general_distance_and_are_named():
    facilities = stops((0, 0), (2000, 0), (4000, 0), kind=["clinic", None, "school"])
    result = run(
        facilities,
        points((300, 0), (2300, 0), (4300, 0)),
        class_field="kind",
        distances_m={"School": 200},
        distance_m=300,
    )
    assert served(result) == [True, True, False]
    assert any("2 facilities of the classes clinic, – are not in the table" in str(note) for note in result.notes)


def test_without_classes_one_distance_for_all():
    result = run(stops((0, 0)), points((400, 0), (401, 0), people=[3, 1]))
    assert result.figures == {"POPULATION_N": 4, "SERVED_N": 3, "ACCESS_PCT": 75, "UNREACHED_N": 0}
    assert served(result, "class") == [None, None]


def test_a_point_is_its_own_entrance():
    result = run(stops((1000, 60)), points((900, -30)))
    assert served(result, "distance_m") == pytest.approx([30 + 100 + 60])


def test_polygons_and_points_together():
    school = shapely.box(1000, 0, 1100, 100)
    result = run(
        frame([school, shapely.Point(3000, 0)], "services", facility_id=["S", "P"]), points((1050, 50), (2800, 0))
    )
    assert served(result, "distance_m") == pytest.approx([0, 200])
    assert served(result, "facility_id") == ["S", "P"]


def test_facility_ids_of_whole_numbers_read_as_such():
    facilities = Frame(
        shapely.points([[0.0, 0.0], [9.0, 0.0]]),
        {"facility_id": np.array([12.0, np.nan])},
        UTM,
        name="f",
        kinds={"facility_id": "integer"},
    )
    assert served(run(facilities, points((0, 0), (9, 0))), "facility_id") == ["12", "1"]


def test_catchments_of_several_distances_stand_apart():
    result = run(stops((600, 0), (2000, 0), capacity=["low", "high"]), points((0, 0)), class_field="capacity")
    made = result.layers["CATCHMENT"]
    reach = {d: made.geometry[made.columns["catchment_m"] == d] for d in (500, 1000)}
    assert shapely.union_all(reach[500]).bounds == pytest.approx((100, 0, 1100, 0))
    assert shapely.union_all(reach[1000]).bounds == pytest.approx((1000, 0, 3000, 0))


# --- supply -----------------------------------------------------------------------------------------------------------


def test_two_step_floating_catchment_by_hand():
    clinics = stops((0, 0), (1000, 0), (4500, 0), beds=[10, 30, 7])
    people = points((300, 0), (700, 0), (500, 0), (2500, 0), people=[20, 30, 50, 9])
    result = run(clinics, people, capacity_field="beds", distance_m=500)
    near, far = 10 / 70, 30 / 80
    assert served(result, "supply_ratio") == pytest.approx([near, far, near + far, 0])
    assert any(
        "1 facilities reach nobody; their capacity of 7" in str(note) and "features 2" in str(note)
        for note in result.notes
    )


def test_people_inside_a_facility_are_reached_although_no_street_is_near():
    hall = frame([shapely.box(900, 500, 1000, 600)], "halls", places=[60])
    result = run(hall, points((950, 550), (950, 0), people=[3, 5]), capacity_field="places")
    assert served(result, "supply_ratio") == pytest.approx([20, 0])
    assert len(result.layers["CATCHMENT"]) == 0
    assert result.layers["CATCHMENT_AREA"].geometry[0].equals(hall.geometry[0])


def test_people_inside_a_facility_at_the_street_count_once():
    hall = frame([shapely.box(900, -10, 1000, 90)], "halls", places=[60])
    result = run(hall, points((950, 5), (1100, 0), people=[1, 3]), capacity_field="places")
    assert served(result, "supply_ratio") == pytest.approx([15, 15])


def test_facility_that_reaches_only_places_without_people_is_reported():
    result = run(stops((0, 0), beds=[5]), points((100, 0), (3000, 0), people=[0, 2]), capacity_field="beds")
    empty, far = served(result, "supply_ratio")
    assert math.isnan(empty)  # 5 over 0
    assert far == 0
    assert any("reach nobody" in str(note) for note in result.notes)


def test_unknown_and_wrong_capacities():
    people = points((100, 0), people=[2])
    result = run(stops((0, 0), (50, 0), beds=[math.nan, 4.0]), people, capacity_field="beds")
    assert served(result, "supply_ratio") == [2]
    assert any("the field beds is empty for 1 facilities (features 0)" in str(note) for note in result.notes)
    with pytest.raises(UrbanProfilingError, match="“beds” is negative in features 0"):
        run(stops((0, 0), beds=[-1]), people, capacity_field="beds")


def lattice(rng, side=12):
    xy = np.array([[(j * 100, i * 100) for j in range(side)] for i in range(side)]) + rng.uniform(
        -9, 9, (side, side, 2)
    )
    rows = [shapely.LineString(xy[i]) for i in range(side)] + [shapely.LineString(xy[:, j]) for j in range(side)]
    return frame(rows, "streets")


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6))
def test_what_people_get_is_what_facilities_give(seed):
    rng = np.random.default_rng(seed)
    shapes = [
        *shapely.points(rng.uniform(0, 1100, (15, 2))),
        *shapely.buffer(shapely.points(rng.uniform(0, 1100, (3, 2))), 40),
    ]
    supply = rng.integers(0, 50, len(shapes))
    people = points(*rng.uniform(-300, 1300, (80, 2)), people=rng.integers(0, 9, 80))
    kinds = rng.choice(["a", "b"], len(shapes)).tolist()
    options = {"class_field": "kind", "distances_m": {"a": 150.0, "b": 420.0}, "capacity_field": "beds"}
    facilities = frame(shapes, "services", beds=supply.tolist(), kind=kinds)
    streets = lattice(rng)
    result = run(facilities, people, streets, **options)
    ratio, count = np.array(served(result, "supply_ratio")), people.columns["people"]
    reaching = [
        supply[row] * (run(facilities.take(np.array([row])), people, streets, **options).figures["SERVED_N"] > 0)
        for row in range(len(shapes))
    ]
    assert ratio @ count == pytest.approx(sum(reaching))
    assert not ((ratio > 0) & ~np.array(served(result))).any()


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_a_class_field_or_distance_that_cannot_be_is_refused():
    with pytest.raises(UrbanProfilingError, match="“stops” has no field “kind”"):
        run(stops((0, 0)), points((0, 0)), class_field="kind")
    with pytest.raises(UrbanProfilingError, match=r"\(low\) must be above 0 m"):
        run(stops((0, 0), kind=["low"]), points((0, 0)), class_field="kind", distances_m={"low": 0})
    with pytest.raises(UrbanProfilingError, match="“stops” is empty"):
        run(stops(), points((0, 0)))


def test_missing_geometry_of_a_facility_is_said():
    facilities = frame([None, shapely.MultiPoint([(0, 0), (3000, 0)])], "stops", kind=["low", "low"])
    result = run(facilities, points((100, 0), (2900, 0)), class_field="kind")
    assert served(result, "distance_m") == pytest.approx([100, 100])
    assert served(result, "facility_id") == ["1", "1"]
    assert any("1 features without a usable geometry" in str(note) for note in result.notes)


@pytest.mark.parametrize("after", [1, 5, 9, 13])
def test_cancel(after):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        run(stops((0, 0), beds=[3]), points((0, 0)), capacity_field="beds", progress=Progress(cancelled=cancelled))
