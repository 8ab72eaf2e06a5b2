"""Change of damage worked out by hand; pairs that are one to one; a matrix that adds up and mirrors."""

import itertools

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.damage_products import box, frame, point
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.damage_change import damage_change
from urban_profiling_plugin.core.recovery.site_pairs import pair_sites


def sites(rows, name="damage"):
    """Return canonical damage of rows (WKT, class) or (WKT, class, highest class)."""
    return frame(
        [
            (wkt, {"damage_class": low, "damage_class_high": high[0] if high else None, "site_id": f"s{n}"})
            for n, (wkt, low, *high) in enumerate(rows)
        ],
        name,
    )


def at(*classes):
    """Return sites 100 m apart; a class may be a pair: a range."""
    return sites([(point(100 * n), *(c if isinstance(c, tuple) else (c,))) for n, c in enumerate(classes)])


def found(result, *names, layer="OUTPUT"):
    columns = [result.layers[layer].columns[name] for name in names]
    return [tuple(None if v is None or v != v else v for v in row) for row in zip(*columns)]


def words(before, after, **more):
    return [word for (word,) in found(damage_change(before, after, **more), "change")]


def told(result):
    return "\n".join(str(note) for note in result.notes)


def test_every_word_by_hand():
    #                  new worse worse(possible) same better rebuilt better(possible) not analysed, in either
    before = at(0, 2, 0, 3, 4, 4, 1, None, 2)
    after = at(3, 4, 1, 3, 2, 0, 0, 3, None)
    expected = ["new", "worse", "worse", "same", "better", "rebuilt", "better", "not_comparable", "not_comparable"]
    result = damage_change(before, after)
    assert [word for (word,) in found(result, "change")] == expected
    assert result.figures == {
        "NEW_N": 1, "WORSE_N": 2, "SAME_N": 1, "BETTER_N": 2, "REBUILT_N": 1, "NOT_COMPARABLE_N": 2, "MATCHED_N": 9,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((2, 3), 4, "worse"),
        ((2, 3), 1, "better"),
        ((2, 3), (2, 3), "not_comparable"),  # may have gone from 2 to 3
        ((2, 3), 3, "not_comparable"),
        (2, (2, 3), "not_comparable"),
        (0, (2, 3), "new"),
        ((2, 3), 0, "rebuilt"),
        (0, (1, 2), "worse"),  # maybe possible damage only
        ((1, 2), (3, 4), "worse"),
    ],
)
def test_ranges_are_compared_only_where_they_are_in_order(before, after, expected):
    assert words(at(before), at(after)) == [expected]


def test_what_counts_as_damaged_decides_new_and_rebuilt():
    assert words(at(0, 1, 2), at(1, 0, 0), damaged_from="possible") == ["new", "rebuilt", "rebuilt"]
    assert words(at(0, 0, 3), at(2, 3, 0), damaged_from="severe") == ["worse", "new", "rebuilt"]


def test_sites_without_counterpart_are_kept():
    before = sites([(point(0), 3), (point(500), 4)])
    after = sites([(point(900), 2), (point(3), 3), (point(1300), 0), (point(1700), 1), (point(2100), None)])
    result = damage_change(before, after)
    assert found(result, "class_before", "class_after", "change", "found_in", "site_before", "site_after") == [
        (None, 2, "new", "after", None, "s0"),
        (3, 3, "same", "both", "s0", "s1"),
        (None, 0, "not_comparable", "after", None, "s2"),
        (None, 1, "new", "after", None, "s3"),
        (None, None, "not_comparable", "after", None, "s4"),
        (4, None, "not_comparable", "before", "s1", None),
    ]
    assert "4 sites have no counterpart before" in told(result)
    assert "1 sites have no counterpart after" in told(result)


def test_where_an_assessment_looked_a_site_that_it_lacks_was_undamaged():
    looked = frame([(box(-50, -50, 300), {})])
    before = sites([(point(0), 3), (point(900), 4)])
    after = sites([(point(100), 2), (point(500), 2), (point(150), 1)])
    result = damage_change(before, after, before_area=looked, after_area=looked)
    assert found(result, "class_before", "class_after", "change") == [
        (0, 2, "new"),
        (None, 2, "not_comparable"),  # nobody looked there before
        (0, 1, "worse"),
        (3, 0, "rebuilt"),
        (4, None, "not_comparable"),
    ]
    nothing = looked.take(np.zeros(0, dtype=int))  # a product that does not say where it looked
    assert words(before, after, before_area=nothing) == words(before, after)


def test_pairs_are_one_to_one_and_the_nearest_goes_first():
    before = sites([(point(0), 4), (point(4), 2)])
    after = sites([(point(3), 3), (point(-5), 1)])
    result = damage_change(before, after, match_m=10)
    # 4 to 3 is nearest; the other two are left for each other
    assert found(result, "site_before", "site_after", "apart_m") == [("s1", "s0", 1), ("s0", "s1", 5)]


def test_distance_holds_at_equality():
    before = sites([(point(0), 4)])
    assert words(before, sites([(point(10), 4)]), match_m=10) == ["same"]
    assert words(before, sites([(point(10.001), 4)]), match_m=10) == ["new", "not_comparable"]
    assert words(before, before, match_m=0) == ["same"]
    with pytest.raises(UrbanProfilingError, match="MATCH_M"):
        damage_change(before, before, match_m=-1)


def test_equal_distances_go_to_the_lowest_row():
    before = sites([(point(0), 4), (point(2), 2)])
    assert words(before, sites([(point(1), 2)])) == ["better", "not_comparable"]


def test_footprints_that_touch_do_not_take_each_other():
    """Row houses touch (distance 0): the one in the same place is meant, not the neighbour."""
    before = sites([(box(0, 0), 1), (box(10, 0), 2), (box(20, 0), 3)])
    after = sites([(box(20.4, 0), 3), (box(0.4, 0), 1), (box(10.4, 0), 2)])
    assert words(before, after) == ["same", "same", "same"]


def test_points_meet_the_footprint_they_lie_in():
    before = sites([(box(0, 0, 30), 4), (box(31, 0, 4), 2)])
    after = sites([(point(29, 2), 4)])
    result = damage_change(before, after)
    assert found(result, "site_before", "change") == [("s0", "same"), ("s1", "not_comparable")]
    assert set(shapely.get_type_id(result.layers["OUTPUT"].geometry)) == {0}


def test_several_sites_at_one_place_keep_their_names():
    before = frame([(point(0), {"damage_class": n, "site_id": name}) for n, name in ((1, "a"), (4, "b"), (2, "c"))])
    after = frame([(point(0), {"damage_class": n, "site_id": name}) for n, name in ((4, "b"), (3, "d"), (1, "a"))])
    result = damage_change(before, after)
    assert found(result, "site_before", "site_after") == [("b", "b"), ("c", "d"), ("a", "a")]


def test_two_epochs_of_one_product():
    rows = [(0, 1, "2023-05-10", 0), (0, 2, "2023-10-17", 4), (500, 1, "2023-05-10", 4), (500, 2, "2023-10-17", 0)]
    rows += [(900, 1, "2023-05-10", None), (900, 2, "2023-10-17", 3)]
    product = frame(
        [
            (point(x), {"site_id": f"s{x}", "epoch": epoch, "sensor_date": day, "damage_class": number})
            for x, epoch, day, number in rows
        ]
    )
    for before, after in (("1", "2"), ("2023-05-10", "latest")):
        result = damage_change(product, product, epoch_before=before, epoch_after=after)
        assert found(result, "change") == [("new",), ("rebuilt",), ("not_comparable",)]
        assert str(result.layers["OUTPUT"].columns["date_before"][0]) == "2023-05-10"
    assert words(product, product) == ["same"] * 3
    with pytest.raises(UrbanProfilingError, match="no epoch “7”"):
        damage_change(product, product, epoch_before="7")
    with pytest.raises(UrbanProfilingError, match="not “all”"):
        damage_change(product, product, epoch_before="all")
    backwards = damage_change(product, product, epoch_before="2", epoch_after="1")
    assert "is older (2023-05-10)" in told(backwards)


def test_matrix_and_areas_by_hand():
    before, after = at(0, 2, 3, 3, (2, 3)), at(4, 2, 4, 4, None)
    areas = frame([(box(-50, -50, 200), {"name": "west"}), (box(150, -50, 200), {"name": "east"})], "wards")
    result = damage_change(before, after, areas=areas)
    assert found(result, "class_before", "before", "class_after", "after", "change", "count", layer="MATRIX") == [
        (0, "none", 4, "destroyed", "new", 1),
        (2, "moderate", 2, "moderate", "same", 1),
        (2, "moderate to severe", None, "not analysed", "not_comparable", 1),
        (3, "severe", 4, "destroyed", "worse", 2),
    ]
    names = ("name", "sites_n", "new_n", "worse_n", "same_n", "not_comparable_n", "worse_pct", "better_pct")
    assert found(result, *names, layer="AREAS_OUTPUT") == [
        ("west", 2, 1, 0, 1, 0, 50, 0),
        ("east", 2, 0, 2, 0, 0, 100, 0),
    ]
    assert "1 sites lie outside “wards”" in told(result)


def test_nothing_to_compare_gives_no_percentage():
    areas = frame([(box(-50, -50, 200), {"name": "west"})])
    result = damage_change(at(None), at(3), areas=areas)
    assert found(result, "worse_pct", layer="AREAS_OUTPUT") == [(None,)]


def test_another_crs_is_brought_along():
    import pyproj

    after = at(4, 4)
    before = at(0, 4).to_crs(pyproj.CRS.from_epsg(4326))
    result = damage_change(before, after)
    assert found(result, "change") == [("new",), ("same",)]
    assert result.layers["OUTPUT"].crs == after.crs


def test_what_cannot_be_read_is_said():
    good = at(1)
    with pytest.raises(UrbanProfilingError, match="no field damage_class"):
        damage_change(frame([(point(0), {"grade": 1})], "raw"), good)
    with pytest.raises(UrbanProfilingError, match="holds no damage sites"):
        damage_change(good, good.take(np.zeros(0, dtype=int)))
    with pytest.raises(UrbanProfilingError, match="whole number from 0"):
        damage_change(good, at(7))
    lost = sites([(None, 3), (point(0), 3)])
    assert words(lost, at(3)) == ["same"]


def test_a_cancel_is_answered():
    with pytest.raises(Cancelled):
        damage_change(at(1), at(2), progress=Progress(cancelled=lambda: True))


def test_pairs_are_those_of_the_plain_greedy_rule():
    rng = np.random.default_rng(3)
    for _ in range(20):
        one, two = (shapely.points(rng.integers(0, 30, (40, 2)).astype(float)) for _ in range(2))
        distance = np.round(shapely.distance(one[:, None], two[None, :]), 6)
        free = [set(range(40)), set(range(40))]
        total = 0.0
        n = 0
        for i, j in sorted(itertools.product(range(40), range(40)), key=lambda p: (distance[p], *sorted(p))):
            if distance[i, j] <= 5 and i in free[0] and j in free[1]:
                free[0].remove(i)
                free[1].remove(j)
                total, n = total + distance[i, j], n + 1
        pairs = pair_sites(one, two, 5)
        assert len(pairs.before) == n
        assert pairs.distance.sum() == pytest.approx(total)
        assert len(set(pairs.before.tolist())) == len(set(pairs.after.tolist())) == n


CLASS = st.one_of(st.none(), st.integers(0, 4), st.sampled_from([(0, 1), (1, 2), (2, 3), (3, 4), (1, 4)]))
SITE = st.tuples(st.integers(0, 40), st.integers(0, 40), CLASS)
MIRROR = {"new": "rebuilt", "worse": "better", "same": "same", "not_comparable": "not_comparable"}
MIRROR.update({word: other for other, word in list(MIRROR.items())})


def layer_of(found_):
    return sites([(point(x, y), *(c if isinstance(c, tuple) else (c,))) for x, y, c in found_])


@settings(deadline=None, max_examples=60)
@given(st.lists(SITE, min_size=1, max_size=25), st.lists(SITE, min_size=1, max_size=25))
def test_matrix_adds_up_and_mirrors(one, two):
    before, after = layer_of(one), layer_of(two)
    result = damage_change(before, after, match_m=6)
    output, matrix = result.layers["OUTPUT"], result.layers["MATRIX"]
    assert matrix.columns["count"].sum() == len(output)
    matched = result.figures["MATCHED_N"]
    assert len(output) == len(one) + len(two) - matched
    assert sum(result.figures[f"{word.upper()}_N"] for word in (*MIRROR,)) == len(output)
    back = damage_change(after, before, match_m=6)
    forth = {(a, b): 0 for a, b, _ in found(result, "before", "after", "count", layer="MATRIX")}
    for a, b, n in found(result, "before", "after", "count", layer="MATRIX"):
        forth[a, b] += n
    mirrored = dict.fromkeys(forth, 0)
    for a, b, n in found(back, "before", "after", "count", layer="MATRIX"):
        mirrored[b, a] = mirrored.get((b, a), 0) + n
    assert mirrored == forth
    pairs, others = (
        [row[:3] for row in found(one_way, "site_before", "site_after", "change", "found_in") if row[3] == "both"]
        for one_way in (result, back)
    )
    assert sorted(pairs) == sorted((b, a, MIRROR[word]) for a, b, word in others)
