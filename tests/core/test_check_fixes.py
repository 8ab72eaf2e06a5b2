"""Every fix mends what its check finds, once, leaves the rest as it was, and keeps the layer it was given."""

import pickle

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.checks import CHECKS, CityData, run_checks
from urban_profiling_plugin.core.checks.fixes import FIXES, fix
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.network.streets import street_network
from urban_profiling_plugin.core.progress import Progress

from .city_layers import UTM28, WGS84, X, Y, box, frame, good, line, point
from .test_every_check import BOW, CASES, HOMES, MIXED, city_of


def rows_same(before, after, rows_before, rows_after):
    """Tell whether rows are the same to the last bit: geometries the same objects, values equal or both missing."""
    if before.geometry is not None:
        pairs = zip(before.geometry[rows_before], after.geometry[rows_after])
        if not all(one is other for one, other in pairs):
            return False
    for name, values in before.columns.items():
        for one, other in zip(values[rows_before].tolist(), after.columns[name][rows_after].tolist()):
            missing = [value is None or value != value for value in (one, other)]
            if not all(missing) and not (one == other and type(one) is type(other)):
                return False
    return True


def content_of(layer):
    """Return all that a layer holds, to the last bit."""
    shapes = None if layer.geometry is None else shapely.to_wkb(layer.geometry).tolist()
    columns = {name: (values.dtype.str, values.tolist()) for name, values in layer.columns.items()}
    return pickle.dumps((shapes, columns, layer.ids.tolist(), layer.name, dict(layer.kinds)))


def check_fix(check, role, frames):
    """Fix a layer and check what holds for every fix; return what came of it."""
    original = frames[role]
    kept = content_of(original)
    assert [f for f in run_checks(CityData(frames), [check]) if f.role == role]
    fixed = fix(check, role, frames)
    # the one that was given is as it was
    assert content_of(original) == kept
    # nothing else has changed
    assert not set(fixed.changed) & set(fixed.removed)
    survivors = np.setdiff1d(np.arange(len(original)), fixed.removed)
    assert len(fixed.frame) == len(survivors)
    assert fixed.frame.ids.tolist() == original.ids[survivors].tolist()
    assert fixed.frame.crs == original.crs
    assert fixed.frame.name == original.name
    same = ~np.isin(survivors, fixed.changed)
    assert rows_same(original, fixed.frame, survivors[same], np.flatnonzero(same))
    assert str(fixed.message)
    # nothing is left, and a second time changes nothing
    after = {**frames, role: fixed.frame}
    assert [f for f in run_checks(CityData(after), [check]) if f.role == role] == []
    again = fix(check, role, after)
    assert again.frame is fixed.frame
    assert not len(again.changed)
    assert not len(again.removed)
    return fixed


@pytest.mark.parametrize("check", FIXES)
def test_what_spoils_the_good_city_is_mended(check):
    city = city_of(CASES[check])
    fixed = check_fix(check, CASES[check].role, dict(city.layers))
    assert len(fixed.changed) or len(fixed.removed)


def test_features_without_geometry_are_dropped_unless_that_is_all():
    homes = frame([HOMES[0], None, shapely.Polygon()], ids=[4, 5, 6], layer="homes")
    fixed = check_fix("null_geometry", "buildings", {"buildings": homes})
    assert fixed.removed.tolist() == [1, 2]
    assert "2 features without a geometry were dropped" in str(fixed.message)
    nothing = frame([None, None])
    assert fix("null_geometry", "buildings", {"buildings": nothing}).frame is nothing


def test_repair_keeps_the_kind_and_says_what_is_lost():
    flat = shapely.Polygon([(X, Y), (X + 5, Y), (X, Y)])
    spike = shapely.Polygon([(X, Y), (X + 10, Y), (X + 10, Y + 20), (X + 10, Y + 10), (X, Y + 10)])
    homes = frame([HOMES[0], BOW, flat, spike], layer="homes")
    fixed = check_fix("invalid_geometry", "buildings", {"buildings": homes})
    assert fixed.changed.tolist() == [1, 2, 3]
    assert fixed.frame.geometry[2] is None
    assert shapely.area(fixed.frame.geometry).tolist()[1::2] == [50.0, 100.0]
    assert shapely.get_dimensions(fixed.frame.geometry[[1, 3]]).tolist() == [2, 2]
    assert "2 invalid geometries were repaired; 1 features had no area" in str(fixed.message)
    streets = frame([line((0, 0), (9, 0)), line((5, 5), (5, 5))])
    assert check_fix("invalid_geometry", "streets", {"streets": streets}).frame.geometry[1] is None


@pytest.mark.parametrize("far", [np.inf, np.nan])
def test_coordinates_that_are_no_numbers_are_taken_away(far):
    wild = shapely.Polygon([(X, Y), (far, Y + 9), (X + 9, Y + 9)])
    bow = shapely.Polygon([(X, Y), (X + 9, Y + 9), (X + 9, Y), (X, Y + 9)])
    fixed = fix("invalid_geometry", "buildings", {"buildings": frame([wild, bow, box(50, 50)])})
    assert shapely.is_valid(fixed.frame.geometry).tolist() == [False, True, True]
    assert fixed.frame.geometry[0] is None


def test_parts_of_the_role_are_kept():
    two = shapely.GeometryCollection([box(0, 0), box(50, 0), line((0, 0), (9, 9))])
    homes = frame([HOMES[1], MIXED, two])
    fixed = check_fix("geometry_collection", "buildings", {"buildings": homes})
    assert shapely.area(fixed.frame.geometry).tolist() == [100.0, 100.0, 200.0]


def test_copies_go_and_the_first_stays():
    ways = [line((0, 500), (9, 500)), line((0, 9), (9, 9)), line((9, 500), (0, 500)), line((0, 500), (9, 500))]
    streets = frame(ways, ids=[4, 5, 6, 7], highway=["primary", None, "primary", "residential"])
    fixed = check_fix("duplicate_features", "streets", {"streets": streets})
    assert fixed.frame.ids.tolist() == [4, 5, 7]  # that of another class is not the same street


def test_axes_are_exchanged_once():
    spaces = good()["open_spaces"].to_crs(WGS84)
    turned = spaces.with_geometry(shapely.transform(spaces.geometry, lambda xy: xy[:, ::-1]))
    frames = {"boundary": good()["boundary"], "open_spaces": turned}
    fixed = check_fix("swapped_coordinates", "open_spaces", frames)
    assert shapely.to_wkb(fixed.frame.geometry[0]) == shapely.to_wkb(spaces.geometry[0])
    high = frame([shapely.Point(28.02, -115.5, 7.0), None], WGS84)
    fixed = check_fix("swapped_coordinates", "services", {"services": high})
    assert shapely.get_coordinates(fixed.frame.geometry[0], include_z=True).tolist() == [[-115.5, 28.02, 7.0]]


@pytest.mark.parametrize("crs", [UTM28, WGS84], ids=["metres", "degrees"])
def test_thin_overlaps_go_to_the_earlier_area(crs):
    areas = frame([box(0, 0, 1001, 1000), box(1000, 0, 1000, 1000), box(2000, 0, 500, 1000)], layer="wards").to_crs(crs)
    fixed = check_fix("area_slivers", "areas", {"areas": areas})
    assert fixed.changed.tolist() == [1]
    metric = fixed.frame.to_crs(UTM28).geometry
    assert shapely.area(metric) == pytest.approx([1_001_000, 999_000, 500_000], rel=1e-4)
    assert shapely.union_all(metric).area == pytest.approx(2_500_000, rel=1e-4)


def test_land_that_two_areas_claim_is_left_to_somebody():
    wide = frame([box(0, 0, 1100, 1000), box(1000, 0, 1000, 1000)])
    assert fix("area_slivers", "areas", {"areas": wide}).frame is wide
    # the strip would cut the second area in two
    road = shapely.Polygon([(X - 9, Y + 500), (X + 2000, Y + 500), (X + 2000, Y + 501), (X - 9, Y + 501)])
    cut = frame([road, box(0, 0, 1000, 1000)])
    fixed = fix("area_slivers", "areas", {"areas": cut})
    assert not len(fixed.changed)
    assert "1 would fall apart" in str(fixed.message)


def test_letters_are_read_right():
    names = ["Cádiz", "C\u00c3\u00a1diz", "Ø´Ø§Ø±Ø¹", "\u00c3\u0192\u00c2\u00a9", None, "100 %", "ãÏÑÓÉ 5"]
    ways = frame([line((0, y), (9, y)) for y in range(7)], name=names)
    fixed = check_fix("text_encoding", "streets", {"streets": ways})
    assert fixed.frame.columns["name"].tolist() == ["Cádiz", "Cádiz", "شارع", "é", None, "100 %", "مدرسة 5"]
    assert fixed.changed.tolist() == [1, 2, 3, 6]
    lost = frame([line((0, 0), (9, 0)), line((0, 1), (9, 1))], name=["Caf\ufffd", "C\u00c3\u00a1diz"])
    fixed = fix("text_encoding", "streets", {"streets": lost})
    assert fixed.frame.columns["name"].tolist() == ["Caf\ufffd", "Cádiz"]
    assert "in 1 letters are lost" in str(fixed.message)


def test_texts_are_trimmed():
    table = frame([point(0, y) for y in range(4)], name=[" North", "", "South", None], beds=[1, 2, 3, 4])
    fixed = check_fix("stray_spaces", "services", {"services": table})
    assert fixed.frame.columns["name"].tolist() == ["North", None, "South", None]
    assert fixed.frame.columns["beds"] is table.columns["beds"]


def test_codes_get_their_zeros_back():
    numbers = frame(None, adm2_pcode=[1004.0, 16077.0, np.nan], idp=[1, 2, 3])
    fixed = check_fix("pcodes_as_numbers", "displacement", {"displacement": numbers})
    assert fixed.frame.columns["adm2_pcode"].tolist() == ["01004", "16077", None]
    assert fixed.frame.kinds["adm2_pcode"] == "text"
    texts = frame(None, insee=["1004", "16077"])
    fixed = check_fix("pcodes_as_numbers", "tenure", {"tenure": texts})
    assert (fixed.frame.columns["insee"].tolist(), fixed.changed.tolist()) == (["01004", "16077"], [0])
    # the areas tell how many zeros there were
    table = frame(None, adm2_pcode=[101, 102])
    fixed = check_fix("pcodes_as_numbers", "displacement", {"displacement": table, "areas": good()["areas"]})
    assert fixed.frame.columns["adm2_pcode"].tolist() == ["0101", "0102"]
    plain = frame(None, adm2_pcode=[1, 20, 300])
    assert fix("pcodes_as_numbers", "displacement", {"displacement": plain}).frame is plain


# --- streets ---

ALONG = line((0, 500), (1000, 500), (2000, 500))


def parts_of(streets):
    """Return the number of connected parts that the steps would see."""
    network = street_network(streets.to_crs(UTM28), minimum_component_m=0.0)
    import scipy.sparse
    from scipy.sparse.csgraph import connected_components

    n = len(network.nodes)
    links = scipy.sparse.coo_matrix((np.ones(len(network.start)), (network.start, network.end)), shape=(n, n))
    return connected_components(links, directed=False)[0]


@pytest.mark.parametrize("crs", [UTM28, WGS84], ids=["metres", "degrees"])
@pytest.mark.parametrize(
    ("other", "to"),
    [
        (line((300, 500.5), (300, 700)), (300, 500)),  # onto the nearest point
        (line((300, 700), (300, 499.6)), (300, 500)),  # it went a little too far
        (line((1000.3, 500.5), (1000, 700)), (1000, 500)),  # a vertex is near
        (line((0.2, 500.6), (0, 700)), (0, 500)),  # an end is near: of the two ends one moves
    ],
)
def test_an_end_is_moved_onto_the_street(crs, other, to):
    streets = frame([ALONG, other, line((0, 900), (50, 900))], bridge=[None] * 3).to_crs(crs)
    assert parts_of(streets) == 3
    fixed = check_fix("street_gaps", "streets", {"streets": streets})
    assert parts_of(fixed.frame) == 2
    first, second = (shapely.get_coordinates(g) for g in fixed.frame.geometry[:2])
    shared = {tuple(xy) for xy in first} & {tuple(xy) for xy in second}  # to the last bit
    assert len(shared) == 1
    place = frame([shapely.Point(*shared.pop())], crs).to_crs(UTM28).geometry[0]
    assert place.distance(point(*to)) < 0.7
    moved = shapely.length(fixed.frame.to_crs(UTM28).geometry[:2]) - shapely.length(streets.to_crs(UTM28).geometry[:2])
    assert np.abs(moved).max() < 1.0


def test_a_street_in_parts_and_one_with_heights_keep_what_they_are():
    multi = shapely.MultiLineString([line((300, 500.5), (300, 700)), line((400, 500.5), (400, 700))])
    high = shapely.LineString([(X + 500, Y + 500.5, 1.0), (X + 500, Y + 700, 3.0)])
    streets = frame([shapely.force_3d(ALONG, 5.0), multi, high])
    fixed = check_fix("street_gaps", "streets", {"streets": streets})
    assert shapely.get_type_id(fixed.frame.geometry).tolist() == [1, 5, 1]
    assert shapely.has_z(fixed.frame.geometry).tolist() == [True, False, True]
    z = shapely.get_coordinates(fixed.frame.geometry[0], include_z=True)[:, 2]
    assert z.tolist() == [5.0] * 6  # three vertices came in
    assert parts_of(fixed.frame) == 1


def test_ends_on_a_bridge_stay():
    streets = frame([ALONG, line((300, 500.5), (300, 700))], bridge=[None, "yes"])
    assert fix("street_gaps", "streets", {"streets": streets}).frame is streets


def test_a_short_stub_is_no_gap():
    streets = frame([ALONG, line((300, 500), (300, 500.9))])
    assert run_checks(CityData({"streets": streets}), ["street_gaps"]) == []


def test_a_street_that_would_vanish_is_left():
    streets = frame([ALONG, line((300, 500.2), (300.3, 500.2))])
    fixed = fix("street_gaps", "streets", {"streets": streets})
    assert shapely.is_valid(fixed.frame.geometry).all()
    assert shapely.length(fixed.frame.geometry[1]) > 0


@pytest.mark.parametrize("crs", [UTM28, WGS84], ids=["metres", "degrees"])
def test_crossings_become_nodes(crs):
    ways = [ALONG, line((300, 400), (300, 700)), line((400, 400), (400, 500), (400, 700)), line((500, 400), (500, 700))]
    streets = frame(ways, bridge=[None, None, None, "yes"]).to_crs(crs)
    assert parts_of(streets) == 4
    fixed = check_fix("street_crossings", "streets", {"streets": streets})
    assert parts_of(fixed.frame) == 2  # the bridge stays apart
    assert fixed.changed.tolist()[:2] == [0, 1]
    assert shapely.get_num_coordinates(fixed.frame.geometry)[3] == 2
    before, after = (shapely.length(f.to_crs(UTM28).geometry) for f in (streets, fixed.frame))
    assert after == pytest.approx(before, abs=0.01)


def test_crossings_are_left_where_nobody_tells_bridges():
    streets = frame([ALONG, line((300, 400), (300, 700))], layer="ways")
    fixed = fix("street_crossings", "streets", {"streets": streets})
    assert fixed.frame is streets
    assert "which crossings are bridges nobody can tell" in str(fixed.message)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.integers(0, 30).map(lambda n: n / 4) for _ in range(4)]).filter(lambda p: p[:2] != p[2:]),
        min_size=2,
        max_size=8,
    )
)
def test_any_streets_are_mended_to_what_their_checks_accept(ends):
    """Lines on a grid of 25 cm: everything is near everything else."""
    ways = frame([line((x1 * 10, y1 * 10), (x2 * 10, y2 * 10)) for x1, y1, x2, y2 in ends], bridge=[None] * len(ends))
    for check in ("street_crossings", "street_gaps"):
        fixed = fix(check, "streets", {"streets": ways})
        assert shapely.is_valid(fixed.frame.geometry).all()
        same = np.setdiff1d(np.arange(len(ways)), fixed.changed)
        assert rows_same(ways, fixed.frame, same, same)
        left = run_checks(CityData({"streets": fixed.frame}), [check])
        assert left == [] or "vanish" in str(fixed.message)


# --- all ---


def test_what_has_no_safe_fix_is_refused():
    with pytest.raises(UrbanProfilingError, match=r"cannot be mended by itself.*check the large ones first"):
        fix("unknown_access", "open_spaces", good())
    with pytest.raises(UrbanProfilingError, match="cannot be mended by itself"):
        fix("no_such_check", "open_spaces", good())
    with pytest.raises(UrbanProfilingError, match="no layer for “water”"):
        fix("null_geometry", "water", {})


@pytest.mark.parametrize("check", FIXES)
def test_a_good_layer_is_given_back(check):
    layers = good()
    for role, layer in layers.items():
        fixed = fix(check, role, layers)
        assert fixed.frame is layer
        assert "nothing to mend" in str(fixed.message)


@pytest.mark.parametrize("check", FIXES)
def test_a_fix_can_be_stopped(check):
    city = city_of(CASES[check])
    with pytest.raises(Cancelled):
        fix(check, CASES[check].role, dict(city.layers), Progress(cancelled=lambda: True))


def test_every_fix_is_of_a_check():
    assert set(FIXES) <= set(CHECKS)
