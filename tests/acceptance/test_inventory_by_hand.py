"""`openspaceinventory` and `checkcitydata` against what the definitions say."""

from __future__ import annotations

import pytest

from .shapes import box, known, line, point, table


@pytest.fixture
def inventory(run, make_layer, rows_of):
    """Return `inventory(spaces, ...)`: figures and rows."""

    def assess(spaces, areas=None, homes=None, **parameters):
        given = {"OPEN_SPACES": make_layer("Polygon", spaces, name="spaces"), "SPACES": "memory:", **parameters}
        if areas:
            given.update(AREAS=make_layer("Polygon", areas, name="areas"), AREAS_OUTPUT="memory:")
        if homes:
            given["POPULATION"] = make_layer("Point", homes, name="homes")
        result = run("openspaceinventory", given)
        result["layer"] = result["SPACES"]
        for key in ("SPACES", "AREAS_OUTPUT"):
            if key in result:
                result[key] = rows_of(result[key])
        return result

    return assess


def park(x0, y0, x1, y1, **fields):
    return box(x0, y0, x1, y1), {"kind": "park", **fields}


@pytest.mark.parametrize(
    ("m2", "size"),
    [
        (299, "below_pocket"),
        (300, "pocket"),
        (399, "pocket"),
        (400, "neighbourhood"),
        (3_999, "neighbourhood"),
        (4_000, "district"),
        (99_999, "district"),
        (100_000, "regional"),
        (499_999, "regional"),
        (500_000, "metropolitan"),
    ],
)
def test_size_classes_hold_their_lower_limit_not_their_upper_one(inventory, m2, size):
    (row,) = inventory([park(0, 0, m2 / 100 if m2 > 4000 else m2 / 20, 100 if m2 > 4000 else 20)], LINEAR_RATIO=0)[
        "SPACES"
    ]
    assert (row["area_m2"], row["size_class"]) == (pytest.approx(m2), size)


@pytest.mark.parametrize(
    ("fields", "access", "status"),
    [
        ({"kind": "park"}, "public", "potential"),
        ({"kind": "park", "access": "private"}, "restricted", "potential"),
        ({"kind": "park", "access": "customers"}, "restricted", "potential"),
        ({"kind": "park", "fee": "yes"}, "fee", "potential"),
        ({"kind": "garden"}, "unknown", "check"),
        ({"kind": "garden", "access": "yes"}, "public", "potential"),
        ({"kind": "pitch"}, "unknown", "check"),
        ({"kind": "sports_centre"}, "unknown", "check"),
        ({"kind": "nature_reserve"}, "unknown", "check"),
        ({"kind": "cemetery"}, "unknown", "check"),
        ({"kind": "park", "status": "verified"}, "public", "verified"),
        ({"kind": "park", "status": "rejected"}, "public", "rejected"),
    ],
)
def test_access_and_status(inventory, fields, access, status):
    (row,) = inventory([(box(0, 0, 100, 100), fields)])["SPACES"]
    assert (row["access"], row["status"]) == (access, status)


def test_only_public_spaces_that_are_not_to_be_checked_count(inventory):
    spaces = [
        park(0, 0, 100, 100, access="public", status="potential"),
        park(200, 0, 300, 100, access="public", status="verified"),
        park(400, 0, 500, 100, access="public", status="check"),
        park(600, 0, 700, 100, access="public", status="rejected"),
        park(800, 0, 900, 100, access="fee", status="verified"),
        park(1000, 0, 1100, 100, access="unknown", status="verified"),
    ]
    areas = [(box(0, 0, 2000, 100), {"name": "a"})]
    homes = [(point(5, 5), {"population": 100})]
    result = inventory(spaces, areas, homes)
    assert (result["OPEN_HA"], result["OPEN_PCT"], result["OPEN_VERIFIED_PCT"]) == pytest.approx((2, 10, 5))
    (row,) = result["AREAS_OUTPUT"]
    assert (row["open_m2"], row["open_pct"], row["open_verified_pct"]) == pytest.approx((20_000, 10, 5))
    assert row["open_m2_pp"] == pytest.approx(200)
    assert inventory(spaces, areas, COUNT_CHECK=True)["OPEN_HA"] == pytest.approx(3)
    assert inventory(spaces, areas, COUNT_UNKNOWN_ACCESS=True)["OPEN_HA"] == pytest.approx(3)


def test_the_table_of_kinds_can_be_replaced(inventory, tmp_path):
    kinds = table(
        tmp_path / "kinds.csv",
        ["kind", "counts", "default_access", "source"],
        ["park", "no", "restricted", "by hand"],
        ["maidan", "yes", "public", "by hand"],
    )
    rows = inventory([park(0, 0, 99, 99), (box(200, 0, 300, 99), {"kind": "maidan"})], KINDS_TABLE=kinds)["SPACES"]
    assert [(row["kind"], row["access"]) for row in rows][1] == ("maidan", "public")
    assert rows[0]["access"] == "restricted"


def test_spaces_drawn_twice_count_once(inventory):
    areas = [(box(0, 0, 1000, 100), {"name": "a"})]
    once = inventory([park(0, 0, 100, 100)], areas)
    twice = inventory([park(0, 0, 100, 100), park(0, 0, 100, 100)], areas)
    for key in ("SPACES_N", "OPEN_HA", "OPEN_PCT"):
        assert once[key] == twice[key]


def test_touching_spaces_merge_unless_told_otherwise(inventory):
    spaces = [park(0, 0, 100, 100), park(100, 0, 200, 100), (box(200, 0, 300, 100), {"kind": "square"})]
    assert inventory(spaces)["SPACES_N"] == 2
    assert inventory(spaces, MERGE_TOUCHING=False)["SPACES_N"] == 3


def test_smallest_space_holds_after_merging_and_at_equality(inventory):
    halves = [park(0, 0, 50, 100), park(50, 0, 100, 100), park(300, 0, 399.99, 100)]
    result = inventory(halves, MIN_AREA_M2=10_000)
    assert [row["area_m2"] for row in result["SPACES"]] == pytest.approx([10_000])


def test_a_space_counts_in_each_area_by_the_overlapping_part(inventory):
    areas = [(box(0, 0, 100, 100), {"n": 1}), (box(70, 0, 170, 100), {"n": 2}), (box(190, 0, 240, 100), {"n": 3})]
    result = inventory([park(0, 0, 190, 50)], areas)
    assert [row["open_m2"] for row in result["AREAS_OUTPUT"]] == pytest.approx([5000, 5000, 0])
    assert [row["space_n"] for row in result["AREAS_OUTPUT"]] == [1, 1, 0]
    assert result["OPEN_PCT"] == pytest.approx(100 * 8500 / 22_000)


def test_verdicts_and_ids_survive_a_new_import(inventory):
    """Rejected once is rejected; the id follows the space though rows come in another order and the outline moves."""
    first = inventory([park(0, 0, 100, 100, name="a"), park(300, 0, 400, 100, name="b")])
    layer = first["layer"]
    row = next(feature for feature in layer.getFeatures() if feature["space_id"] == first["SPACES"][0]["space_id"])
    assert layer.startEditing()
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("status"), "rejected")
    assert layer.commitChanges()
    moved = [park(305, 0, 405, 100, name="b"), park(600, 0, 700, 100, name="c"), park(0, 0, 100, 101, name="a")]
    second = inventory(moved, PREVIOUS=layer)
    ids = [row["space_id"] for row in second["SPACES"]]
    assert ids[0] == first["SPACES"][1]["space_id"]
    assert ids[2] == first["SPACES"][0]["space_id"]
    assert ids[1] not in (ids[0], ids[2])
    assert [row["status"] for row in second["SPACES"]] == ["potential", "potential", "rejected"]
    assert second["OPEN_HA"] == pytest.approx(2)


def test_ids_are_stable_without_a_previous_inventory_too(inventory):
    spaces = [park(0, 0, 100, 100), park(300, 0, 400, 100)]
    ids = [row["space_id"] for row in inventory(spaces)["SPACES"]]
    again = [row["space_id"] for row in inventory(spaces[::-1])["SPACES"]]
    assert len(set(ids)) == 2
    assert set(again) == set(ids)


def test_computed_fields_replace_and_nothing_over_nothing(inventory):
    areas = [(box(0, 0, 100, 100), {"SPACE_N": "old", "fid": 3})]
    homes = [(point(5000, 5), {"population": 100})]
    (row,) = inventory([park(0, 0, 50, 50, AREA_M2="old")], areas, homes)["AREAS_OUTPUT"]
    names = [name.lower() for name in row]
    assert len(names) == len(set(names))
    assert row["space_n"] == 1
    assert not known(row["open_m2_pp"])


def test_checks_name_what_is_wrong(run, make_layer, rows_of):
    """Text and negatives as population, an empty layer, a missing geometry, twins, a street end short of a street."""
    result = run(
        "checkcitydata",
        {
            "BOUNDARY": make_layer("Polygon", [(box(0, 0, 3000, 1000), {"n": 1})], name="boundary"),
            "AREAS": make_layer("Polygon", [], name="areas"),
            "BUILDINGS": make_layer("Polygon", [(box(0, 0, 9, 9), {"n": 1}), (None, {"n": 2})], name="buildings"),
            "OPEN_SPACES": make_layer("Polygon", [(box(50, 0, 90, 90), {"kind": "park"})] * 2, name="spaces"),
            "POPULATION": make_layer(
                "Point", [(point(5, 5), {"population": -4}), (point(6, 6), {"population": 4})], name="people"
            ),
            "STREETS": make_layer(
                "LineString",
                [(line((0, 50), (3000, 50)), {"highway": "road"}), (line((50, 900), (50, 50.4)), {"highway": "road"})],
                name="streets",
            ),
            "OUTPUT": "memory:",
        },
    )
    rows = rows_of(result["OUTPUT"])
    assert [name for name in rows[0] if name != "fid"] == [
        "check",
        "severity",
        "role",
        "count",
        "feature_ids",
        "message",
        "fix",
    ]
    order = ["error", "warning", "note"]
    ranks = [order.index(row["severity"]) for row in rows]
    assert ranks == sorted(ranks)
    assert ranks.count(0) == result["ERRORS_N"] and ranks.count(1) == result["WARNINGS_N"]
    roles = {(row["role"], row["severity"]) for row in rows}
    assert ("areas", "error") in roles
    assert {role for role, _ in roles} >= {"areas", "buildings", "open_spaces", "population", "streets"}
    for row in rows:
        assert row["message"] and row["fix"]
        assert "Traceback" not in row["message"]
