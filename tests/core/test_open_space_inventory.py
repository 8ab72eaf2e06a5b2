"""The inventory: words, verdicts that survive, ids that stay, sizes, and land that is counted once."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory
from urban_profiling_plugin.core.public_space.space_sizes import classify, read_size_classes

UTM28 = pyproj.CRS.from_epsg(32628)
WGS84 = pyproj.CRS.from_epsg(4326)
X, Y = 450_000.0, 3_100_000.0


def box(x, y, width, height):
    return shapely.box(X + x, Y + y, X + x + width, Y + y + height)


def frame(geometries, crs=UTM28, layer="spaces", ids=None, **columns):
    geometry = np.empty(len(geometries), dtype=object)
    geometry[:] = geometries
    made = {}
    for key, values in columns.items():
        column = np.array(values)
        made[key] = column if column.dtype.kind in "if" else np.array(values, dtype=object)
    return Frame(geometry, made, crs, ids, layer)


def spaces_of(result, *fields):
    columns = result.layers["SPACES"].columns
    return [tuple(columns[field][row] for field in fields) for row in range(len(result.layers["SPACES"]))]


def said(result):
    return "\n".join(str(note) for note in result.notes)


def edited(result, row, **values):
    """Return the inventory after somebody changed one space."""
    layer = result.layers["SPACES"]
    columns = {name: column.copy() for name, column in layer.columns.items()}
    for name, value in values.items():
        columns[name][row] = value
    return layer.with_columns(columns)


# --- words ---


@pytest.mark.parametrize(
    ("columns", "access", "status", "hectares"),
    [
        ({"name": ["a", "b"]}, ["public", "public"], ["potential", "potential"], 0.02),
        ({"access": ["yes", None]}, ["public", "unknown"], ["potential", "check"], 0.01),
        ({"access": ["private", "fee"]}, ["restricted", "fee"], ["potential", "potential"], 0),
        ({"status": ["verified", "rejected"]}, ["public", "public"], ["verified", "rejected"], 0.01),
        ({"fee": ["yes", None]}, ["fee", "public"], ["potential", "potential"], 0.01),
        ({"kind": [None, "park"]}, ["unknown", "public"], ["check", "potential"], 0.01),  # a field that says nothing
    ],
)
def test_a_layer_counts_by_what_it_tells_and_whole_where_it_tells_nothing(columns, access, status, hectares):
    """As in the other steps, so that a city's own list of parks is not lost on its way through the inventory."""
    shapes = [box(0, 0, 10, 10), box(50, 0, 10, 10)]
    result = open_space_inventory(frame(shapes, **columns))
    assert spaces_of(result, "access", "status") == list(zip(access, status))
    assert result.figures["OPEN_HA"] == pytest.approx(hectares)
    assert ("does not tell" in said(result) or "tells neither" in said(result)) == ("kind" not in columns)
    again = open_space_inventory(frame(shapes, **columns), previous=edited(result, 0, owner="city"))
    assert spaces_of(again, "access", "status") == list(zip(access, status))


@pytest.mark.parametrize(
    ("kind", "access", "fee", "expected"),
    [
        ("park", None, None, ("public", "potential")),
        ("Park", "yes", "no", ("public", "potential")),
        ("park", "permissive", None, ("public", "potential")),
        ("park", "private", None, ("restricted", "potential")),
        ("park", "customers", "yes", ("restricted", "potential")),
        ("park", "yes", "yes", ("fee", "potential")),
        ("park", "strangers", None, ("unknown", "check")),
        ("garden", None, None, ("unknown", "check")),
        ("garden", "yes", None, ("public", "potential")),
        ("pitch", None, None, ("unknown", "check")),
        ("cemetery", "yes", None, ("public", "check")),
        ("golf_course", None, None, ("fee", "rejected")),
        (None, None, None, ("unknown", "check")),
        ("skate spot", None, None, ("unknown", "check")),
    ],
)
def test_access_and_status_from_what_the_source_says(kind, access, fee, expected):
    result = open_space_inventory(frame([box(0, 0, 50, 50)], kind=[kind], access=[access], fee=[fee]))
    assert spaces_of(result, "access", "status") == [expected]


def test_unknown_words_are_named():
    layer = frame([box(0, 0, 9, 9)], ids=[7], kind=["skate spot"], access=["strangers"], status=["fine"])
    text = said(open_space_inventory(layer))
    assert "kinds skate spot are not in the table" in text
    assert "access of features 7 is told in words that are not known (strangers)" in text
    assert "status of features 7 is none of potential, check, verified, rejected (fine)" in text


def test_a_status_of_the_layer_stands():
    layer = frame([box(0, 0, 9, 9), box(20, 0, 9, 9)], kind=["golf_course", "park"], status=["verified", "rejected"])
    assert spaces_of(open_space_inventory(layer), "status") == [("verified",), ("rejected",)]


def test_the_user_table_of_kinds_replaces_ours(tmp_path):
    path = tmp_path / "kinds.csv"
    path.write_text("kind,counts,default_access\npark,no,public\ngarden,yes,public\n", encoding="utf-8")
    layer = frame([box(0, 0, 9, 9), box(20, 0, 9, 9)], kind=["park", "garden"])
    result = open_space_inventory(layer, kinds_table=path)
    assert spaces_of(result, "access", "status") == [("public", "rejected"), ("public", "potential")]
    assert result.figures["SPACES_N"] == 1


def test_name_owner_and_source_ids_are_kept():
    layer = frame([box(0, 0, 9, 9)], osm_id=["w12"], name=["Doramas"], kind=["park"], owner=["City"])
    assert spaces_of(open_space_inventory(layer), "name", "owner", "source_ids") == [("Doramas", "City", "w12")]


# --- duplicates, merging, overlaps ---


def test_spaces_drawn_twice_count_once():
    square = box(0, 0, 100, 100)
    result = open_space_inventory(frame([square, square.reverse()], ids=[3, 9], kind=["park", "park"]))
    assert len(result.layers["SPACES"]) == 1
    assert result.figures["OPEN_HA"] == pytest.approx(1.0)
    assert "1 spaces are drawn twice and counted once (features 9 repeat features 3)" in said(result)


def test_touching_spaces_of_one_kind_become_one():
    layer = frame(
        [box(0, 0, 50, 50), box(50, 0, 50, 50), box(100, 0, 50, 50), box(300, 0, 50, 50)],
        osm_id=["b", "a", "c", "d"],
        kind=["park", "park", "garden", "park"],
    )
    result = open_space_inventory(layer)
    assert spaces_of(result, "kind", "area_m2", "source_ids") == [
        ("park", 5000.0, "a;b"),
        ("garden", 2500.0, "c"),
        ("park", 2500.0, "d"),
    ]
    assert "2 spaces that touch and are alike were merged into 1 (of 4 spaces)" in said(result)
    assert len(open_space_inventory(layer, merge_touching=False).layers["SPACES"]) == 4


@pytest.mark.parametrize(
    ("column", "values", "expected"),
    [
        ("access", ["yes", "private"], 2),
        ("status", ["verified", "potential"], 2),
        ("owner", ["City", "State"], 2),
        ("name", ["North", "South"], 2),
        ("name", ["North", None], 1),
        ("name", ["North", "North"], 1),
    ],
)
def test_only_what_is_alike_merges(column, values, expected):
    layer = frame([box(0, 0, 50, 50), box(50, 0, 50, 50)], kind=["park", "park"], **{column: values})
    assert len(open_space_inventory(layer).layers["SPACES"]) == expected


def test_a_nameless_space_between_two_named_ones_does_not_join_them():
    layer = frame(
        [box(0, 0, 50, 50), box(50, 0, 50, 50), box(100, 0, 50, 50)], kind=["park"] * 3, name=["North", None, "South"]
    )
    assert [name for (name,) in spaces_of(open_space_inventory(layer), "name")] == ["North", None, "South"]


def test_overlapping_spaces_of_different_kinds_are_reported_and_their_land_counts_once():
    layer = frame([box(0, 0, 100, 100), box(50, 0, 100, 100)], kind=["park", "playground"])
    result = open_space_inventory(layer, areas=frame([box(0, 0, 200, 100)], layer="areas"))
    assert result.figures["OPEN_HA"] == pytest.approx(1.5)
    assert result.figures["OPEN_PCT"] == pytest.approx(75.0)
    assert result.figures["SPACES_N"] == 2
    assert "1 pairs of spaces overlap, 1 of them of different kinds" in said(result)


# --- sizes ---


@pytest.mark.parametrize(
    ("hectares", "expected", "catchment_m"),
    [
        (0.0299, "below_pocket", 400),
        (0.03, "pocket", 400),
        (0.04, "neighbourhood", 400),
        (0.4, "district", 800),
        (10, "regional", 800),
        (50, "metropolitan", 800),
        (400, "metropolitan", 800),
    ],
)
def test_size_classes_hold_their_lower_limit(hectares, expected, catchment_m):
    side = np.sqrt(hectares * 10_000)
    names, catchment = classify(np.array([shapely.box(0, 0, side, hectares * 10_000 / side)]), read_size_classes())
    assert (names[0], catchment[0]) == (expected, catchment_m)


def test_long_narrow_spaces_are_linear():
    shapes = np.array([shapely.box(0, 0, 300, 30), shapely.box(0, 0, 299, 30), shapely.box(0, 0, 80, 3)])
    names, catchment = classify(shapes, read_size_classes())
    assert names.tolist() == ["linear", "district", "below_pocket"]
    assert classify(shapes, read_size_classes(), linear_ratio=0)[0].tolist() == ["district", "district", "below_pocket"]


def test_a_table_of_sizes_with_overlaps_is_refused(tmp_path):
    path = tmp_path / "sizes.csv"
    path.write_text("size_class,min_ha,max_ha,catchment_m\nsmall,0,2,400\nlarge,1,5,800\n", encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match="size classes large"):
        open_space_inventory(frame([box(0, 0, 9, 9)]), size_classes_table=path)


def test_small_spaces_are_left_out_after_merging():
    layer = frame([box(0, 0, 10, 10), box(10, 0, 10, 10), box(50, 0, 10, 10)], kind=["park"] * 3)
    result = open_space_inventory(layer, min_area_m2=150)
    assert spaces_of(result, "area_m2") == [(200.0,)]
    assert "1 spaces smaller than 150 m² were left out" in said(result)
    with pytest.raises(UrbanProfilingError, match="All spaces of “spaces” are smaller than 900 m²"):
        open_space_inventory(layer, min_area_m2=900)


# --- the previous inventory ---

SOURCE = frame(
    [box(0, 0, 100, 100), box(200, 0, 100, 100), box(400, 0, 100, 100)],
    osm_id=["w1", "w2", "w3"],
    kind=["park", "garden", "pitch"],
)


def moved(layer, by, **columns):
    return layer.with_geometry(shapely.transform(layer.geometry, lambda xy: xy + by)).with_columns(
        {name: np.array(values, dtype=object) for name, values in columns.items()}
    )


def test_ids_are_the_same_on_every_run_and_in_every_order():
    first = dict(spaces_of(open_space_inventory(SOURCE), "source_ids", "space_id"))
    again = dict(spaces_of(open_space_inventory(SOURCE.take(np.array([2, 0, 1]))), "source_ids", "space_id"))
    assert first == again
    assert len(set(first.values())) == 3


def test_ids_without_source_ids_come_from_the_place():
    bare = frame(SOURCE.geometry, kind=["park"] * 3)
    assert spaces_of(open_space_inventory(bare), "space_id") == spaces_of(
        open_space_inventory(bare.to_crs(WGS84)), "space_id"
    )


def test_source_ids_that_are_all_alike_tell_no_space_from_another():
    """A field Id that is 0 everywhere (Epworth): the ids may not hang on the order of the rows."""
    shapes = [box(0, 0, 10, 10), box(50, 0, 20, 20), box(100, 0, 30, 30)]
    once = dict(spaces_of(open_space_inventory(frame(shapes, Id=[0, 0, 0], kind=["park"] * 3)), "area_m2", "space_id"))
    back = open_space_inventory(frame(shapes[::-1], Id=[0, 0, 0], kind=["park"] * 3))
    assert dict(spaces_of(back, "area_m2", "space_id")) == once
    mixed = open_space_inventory(frame(shapes, Id=[7, 0, 0], kind=["park"] * 3))
    moved = open_space_inventory(frame([box(2, 2, 10, 10), *shapes[1:]], Id=[7, 0, 0], kind=["park"] * 3))
    assert spaces_of(mixed, "space_id") == spaces_of(moved, "space_id")


def test_verdicts_and_ids_survive_a_new_import():
    before = open_space_inventory(SOURCE)
    ids = spaces_of(before, "space_id")
    known = edited(before, 1, status="verified", access="public", owner="Parish", kind="park")
    result = open_space_inventory(moved(SOURCE, 20, osm_id=["w7", "w8", "w9"]), previous=known)
    assert spaces_of(result, "space_id") == ids
    assert spaces_of(result, "kind", "access", "status", "owner") == [
        ("park", "public", "potential", None),
        ("park", "public", "verified", "Parish"),
        ("pitch", "unknown", "check", None),
    ]
    assert "3 of 3 spaces are in the previous inventory; what was decided about 1" in said(result)
    twice = open_space_inventory(SOURCE, previous=result.layers["SPACES"])
    assert spaces_of(twice, "space_id", "kind", "status", "owner")[1] == (*ids[1], "park", "verified", "Parish")


def test_what_nobody_decided_follows_the_source():
    before = open_space_inventory(SOURCE)
    renewed = moved(SOURCE, 0, access=["private", None, None], kind=["park", "garden", "square"])
    result = open_space_inventory(renewed, previous=before.layers["SPACES"])
    assert spaces_of(result, "kind", "access", "status") == [
        ("park", "restricted", "potential"),
        ("garden", "unknown", "check"),
        ("square", "public", "potential"),
    ]


def test_an_access_somebody_changed_stays_and_makes_the_space_count():
    before = open_space_inventory(moved(SOURCE, 0, access=["yes", None, None]))
    known = edited(before, 0, access="restricted")
    known.columns["access"][1] = "public"  # a garden somebody looked at
    result = open_space_inventory(moved(SOURCE, 0, access=["yes", None, None]), previous=known)
    assert spaces_of(result, "access", "status")[:2] == [("restricted", "potential"), ("public", "potential")]


def test_a_rejected_space_stays_rejected_when_its_neighbour_is_not():
    layer = frame([box(0, 0, 100, 100), box(100, 0, 100, 100)], kind=["park", "park"])
    apart = open_space_inventory(layer, merge_touching=False)
    result = open_space_inventory(layer, previous=edited(apart, 1, status="rejected"))
    assert spaces_of(result, "status", "area_m2") == [("potential", 10_000.0), ("rejected", 10_000.0)]
    assert result.figures["SPACES_N"] == 1
    assert result.figures["OPEN_HA"] == pytest.approx(1.0)


def test_an_inventory_made_elsewhere_gives_verdicts_too():
    before = frame([box(0, 0, 100, 100)], space_id=["A-1"], status=["verified"], access=["public"], kind=["square"])
    result = open_space_inventory(SOURCE, previous=before)
    assert spaces_of(result, "space_id", "kind", "status")[0] == ("A-1", "square", "verified")


def test_a_split_space_keeps_its_verdict_and_the_larger_part_its_id():
    before = edited(open_space_inventory(SOURCE.take(np.array([0]))), 0, status="verified")
    parts = frame([box(0, 0, 30, 100), box(40, 0, 60, 100)], osm_id=["w1", "w4"], kind=["park", "park"])
    result = open_space_inventory(parts, previous=before)
    assert spaces_of(result, "status") == [("verified",), ("verified",)]
    ids = [space_id for (space_id,) in spaces_of(result, "space_id")]
    assert ids[1] == before.columns["space_id"][0]
    assert ids[0] != ids[1]


def test_half_an_overlap_is_not_the_same_space():
    before = edited(open_space_inventory(SOURCE.take(np.array([0]))), 0, status="verified")
    result = open_space_inventory(frame([box(50, 0, 100, 100)], kind=["park"]), previous=before)
    assert spaces_of(result, "status") == [("potential",)]
    assert "1 spaces of the previous inventory have no counterpart any more, 1 of them verified" in said(result)


# --- areas ---

AREAS = frame([box(0, 0, 100, 200), box(100, 0, 100, 200)], layer="areas", area=["west", "east"])


def test_areas_by_hand():
    layer = frame(
        [box(50, 0, 100, 50), box(10, 100, 20, 20), box(120, 100, 30, 30), box(160, 160, 20, 20)],
        kind=["park", "garden", "playground", "golf_course"],
        status=["verified", None, None, None],
    )
    homes = frame(
        [shapely.Point(X + 10, Y + 10), shapely.Point(X + 20, Y + 10), shapely.Point(X + 900, Y)], people=[30, 20, 5]
    )
    result = open_space_inventory(layer, areas=AREAS, population=homes, population_field="people")
    areas = result.layers["AREAS_OUTPUT"].columns
    assert areas["area"].tolist() == ["west", "east"]
    assert areas["space_n"].tolist() == [2, 2]  # the park is in both; the golf course is rejected
    assert areas["open_n"].tolist() == [1, 2]
    assert areas["open_m2"].tolist() == pytest.approx([2500, 2500 + 900])
    assert areas["open_pct"].tolist() == pytest.approx([12.5, 17.0])
    assert areas["open_verified_pct"].tolist() == pytest.approx([12.5, 12.5])
    assert areas["open_m2_pp"][0] == pytest.approx(50.0)
    assert np.isnan(areas["open_m2_pp"][1])  # nobody lives there
    assert areas["kind_park_n"].tolist() == [1, 1]
    assert areas["kind_garden_n"].tolist() == [1, 0]
    assert areas["size_district_n"].tolist() == [1, 1]
    assert areas["size_neighbourhood_n"].tolist() == [1, 1]
    assert "kind_golf_course_n" not in areas
    assert result.figures["SPACES_N"] == 3
    assert result.figures["OPEN_HA"] == pytest.approx(0.59)
    assert result.figures["OPEN_PCT"] == pytest.approx(100 * 5900 / 40_000)
    assert result.figures["OPEN_VERIFIED_PCT"] == pytest.approx(12.5)
    assert dict(result.breakdown) == pytest.approx({"park": 0.5, "playground": 0.09})
    assert "5 people live outside the areas" in said(result)


def test_without_a_field_each_feature_is_one_person():
    homes = frame([shapely.Point(X + i, Y + 1) for i in range(5)], name=["a"] * 5)
    result = open_space_inventory(frame([box(0, 0, 50, 50)], kind=["park"]), areas=AREAS, population=homes)
    assert result.layers["AREAS_OUTPUT"].columns["open_m2_pp"][0] == pytest.approx(500)
    assert "each feature counts as one person" in said(result)


def test_floor_area_in_the_place_of_people_gives_no_metres_per_person():
    homes = frame([box(0, 0, 10, 10)], population=[500.0], population_source=["floor_area"])
    result = open_space_inventory(frame([box(0, 0, 50, 50)], kind=["park"]), areas=AREAS, population=homes)
    assert np.isnan(result.layers["AREAS_OUTPUT"].columns["open_m2_pp"]).all()
    assert "not people: it is floor area" in said(result)


def test_overlapping_areas_count_once_in_the_city():
    areas = frame([box(0, 0, 100, 100), box(50, 0, 100, 100)], layer="areas")
    result = open_space_inventory(frame([box(50, 0, 50, 100)], kind=["park"]), areas=areas)
    assert result.figures["OPEN_PCT"] == pytest.approx(100 * 5000 / 15_000)
    assert result.layers["AREAS_OUTPUT"].columns["open_pct"].tolist() == pytest.approx([50.0, 50.0])


def test_unknown_and_unchecked_spaces_count_only_when_asked():
    layer = frame([box(0, 0, 100, 100)], kind=["garden"])
    assert open_space_inventory(layer).figures["OPEN_HA"] == 0
    # it is to be checked because its access is unknown: the one option would do nothing without the other
    assert open_space_inventory(layer, count_unknown_access=True).figures["OPEN_HA"] == pytest.approx(1.0)
    assert open_space_inventory(layer, count_check=True).figures["OPEN_HA"] == 0
    pitch = frame([box(0, 0, 100, 100)], kind=["pitch"], access=["yes"])
    assert open_space_inventory(pitch, count_unknown_access=True).figures["OPEN_HA"] == 0
    assert open_space_inventory(pitch, count_check=True).figures["OPEN_HA"] == pytest.approx(1.0)


def test_without_areas_there_are_no_percentages():
    result = open_space_inventory(SOURCE)
    assert result.figures["OPEN_PCT"] is None
    assert result.figures["OPEN_VERIFIED_PCT"] is None
    assert "AREAS_OUTPUT" not in result.layers


def test_layers_in_three_crs():
    areas = AREAS.to_crs(pyproj.CRS.from_epsg(3857))
    layer = frame([box(0, 0, 50, 200)], kind=["park"]).to_crs(WGS84)
    result = open_space_inventory(layer, areas=areas, previous=frame([box(0, 0, 50, 200)], space_id=["A"]))
    assert result.figures["OPEN_PCT"] == pytest.approx(25.0, abs=0.01)
    assert spaces_of(result, "space_id") == [("A",)]
    assert result.layers["SPACES"].crs == WGS84
    assert result.layers["AREAS_OUTPUT"].crs == areas.crs


def test_areas_that_miss_every_space_are_named():
    with pytest.raises(UrbanProfilingError, match="No space of “spaces” lies in “elsewhere”"):
        open_space_inventory(SOURCE, areas=frame([box(5000, 0, 9, 9)], layer="elsewhere"))


def test_bad_geometry_is_repaired_or_listed():
    bow = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])
    several = shapely.MultiPolygon([box(40, 0, 10, 10), box(60, 0, 10, 10)])
    result = open_space_inventory(frame([None, bow, several], ids=[5, 6, 7], kind=["park"] * 3))
    assert spaces_of(result, "area_m2") == [(50.0,), (200.0,)]
    assert "repaired (features 6)" in said(result)
    assert "left out (features 5)" in said(result)


def test_empty_and_bad_population_and_cancel():
    with pytest.raises(UrbanProfilingError, match="“spaces” is empty"):
        open_space_inventory(frame([]))
    homes = frame([shapely.Point(X, Y)], ids=[4], layer="homes", population=["many"])
    with pytest.raises(UrbanProfilingError, match="“homes”: the field “population” is not a number in features 4"):
        open_space_inventory(SOURCE, areas=AREAS, population=homes)
    with pytest.raises(Cancelled):
        open_space_inventory(SOURCE, progress=Progress(cancelled=lambda: True))


places = st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(1, 60)), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(places, st.booleans())
def test_land_in_areas_that_fill_the_city_adds_up(squares, merge_touching):
    layer = frame([box(x, y, size, size) for x, y, size in squares], kind=["park"] * len(squares))
    areas = frame([box(x, y, 50, 50) for x in (0, 50, 100) for y in (0, 50, 100)], layer="areas")
    result = open_space_inventory(layer, areas=areas, merge_touching=merge_touching)
    expected = shapely.union_all(layer.geometry).area
    assert result.layers["AREAS_OUTPUT"].columns["open_m2"].sum() == pytest.approx(expected)
    assert result.figures["OPEN_HA"] == pytest.approx(expected / 10_000)
    ids = [space_id for (space_id,) in spaces_of(result, "space_id")]
    assert len(set(ids)) == len(ids)
