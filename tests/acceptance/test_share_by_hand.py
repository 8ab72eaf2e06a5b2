"""`publicspaceshare` against figures worked out by hand."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .shapes import box, known

SQUARE = box(0, 0, 100, 100)  # one hectare
PARK = {"kind": "park", "access": "public", "status": "potential"}


@pytest.fixture
def share(run, make_layer, rows_of):
    """Return `share(areas, spaces, street land, ...)`: figures and the rows of the areas."""

    def assess(areas, spaces, land, built_up=None, output="memory:", **parameters):
        given = {
            "AREAS": make_layer("Polygon", areas, name="areas"),
            "OPEN_SPACES": make_layer("Polygon", spaces, name="spaces"),
            "STREET_AREAS": make_layer("Polygon", [(wkt, {"n": 1}) for wkt in land], name="street land"),
            "OUTPUT": output,
            **parameters,
        }
        if built_up:
            given["BUILT_UP"] = make_layer("Polygon", [(built_up, {"n": 1})], name="built-up")
        result = run("publicspaceshare", given)
        result["layer"] = result["OUTPUT"]
        result["OUTPUT"] = rows_of(result["OUTPUT"])
        return result

    return assess


def test_land_under_both_counts_once_or_by_sum_twice(share):
    """A park of 40 x 50 m with a street of 10 m across the square, 400 m2 of it in the park."""
    given = [(SQUARE, {"name": "a"})], [(box(0, 0, 40, 50), PARK)], [box(0, 20, 100, 30)]
    union = share(*given)
    assert (union["OPEN_PCT"], union["STREET_PCT"], union["SHARE_PCT"]) == pytest.approx((20, 10, 26))
    (row,) = union["OUTPUT"]
    assert (row["area_m2"], row["open_m2"], row["street_m2"]) == pytest.approx((10_000, 2_000, 1_000))
    assert (row["open_pct"], row["street_pct"], row["share_pct"]) == pytest.approx((20, 10, 26))
    assert share(*given, OVERLAP="sum")["SHARE_PCT"] == pytest.approx(30)


def test_within_each_kind_sum_unites_too(share):
    """Two parks that overlap by half, and street land given twice, are not summed."""
    spaces = [(box(0, 0, 40, 50), PARK), (box(20, 0, 60, 50), PARK), (box(0, 0, 40, 50), PARK)]
    result = share([(SQUARE, {})], spaces, [box(0, 90, 100, 100)] * 2, OVERLAP="sum")
    assert (result["OPEN_PCT"], result["STREET_PCT"], result["SHARE_PCT"]) == pytest.approx((30, 10, 40))


def test_what_overlaps_an_area_counts_there_by_that_part(share):
    areas = [(SQUARE, {"name": "west"}), (box(100, 0, 300, 100), {"name": "east"})]
    result = share(areas, [(box(50, 0, 150, 50), PARK)], [box(-50, 90, 500, 100)])
    assert [row["open_m2"] for row in result["OUTPUT"]] == pytest.approx([2500, 2500])
    assert [row["street_m2"] for row in result["OUTPUT"]] == pytest.approx([1000, 2000])
    assert result["OPEN_PCT"] == pytest.approx(100 * 5000 / 30_000)


def test_the_city_is_the_union_of_areas_that_overlap_and_leave_a_gap(share):
    """Areas of 100 m that share 30 m, then a gap of 20 m: 170 + 50 = 220 m of city, all park but the gap."""
    areas = [(SQUARE, {}), (box(70, 0, 170, 100), {}), (box(190, 0, 240, 100), {})]
    result = share(areas, [(box(0, 0, 190, 50), PARK)], [box(-100, 90, -50, 100)])
    assert [row["open_pct"] for row in result["OUTPUT"]] == pytest.approx([50, 50, 0])
    assert result["OPEN_PCT"] == pytest.approx(100 * 8500 / 22_000)


def test_built_up_clips_both_and_the_share_is_of_the_built_up_part(share):
    """Built-up is the western half: a park of 2,000 m2 there, 2,000 m2 in the east, a street across both."""
    spaces = [(box(0, 0, 40, 50), PARK), (box(60, 0, 100, 50), PARK)]
    given = [(SQUARE, {"population": 100})], spaces, [box(0, 90, 100, 100)]
    result = share(*given, built_up=box(-50, -50, 50, 150), DENOMINATOR="built_up")
    assert (result["OPEN_PCT"], result["STREET_PCT"], result["SHARE_PCT"]) == pytest.approx((40, 10, 50))
    city = share(*given, built_up=box(-50, -50, 50, 150))
    assert city["SHARE_PCT"] == pytest.approx(50)
    assert city["OPEN_PCT"] == pytest.approx(40)


def test_which_spaces_count_and_the_verified_alone(share):
    strip = [box(0, 10 * i, 100, 10 * i + 10) for i in range(10)]
    fields = [
        {"access": "public", "status": "verified"},  # 10 percent
        {"access": "public", "status": "potential"},  # 10 percent
        {"access": "public", "status": "rejected"},
        {"access": "public", "status": "check"},  # with COUNT_CHECK
        {"access": "unknown", "status": "potential"},  # with COUNT_UNKNOWN_ACCESS
        {"access": "unknown", "status": "check"},  # with COUNT_UNKNOWN_ACCESS: an inventory checks all unknown access
        {"access": "fee", "status": "verified"},
        {"access": "restricted", "status": "verified"},
    ]
    given = [(SQUARE, {})], list(zip(strip, fields)), [box(-100, 0, 0, 100)]
    assert share(*given)["OPEN_PCT"] == pytest.approx(20)
    assert share(*given)["SHARE_VERIFIED_PCT"] == pytest.approx(10)
    assert share(*given, COUNT_CHECK=True)["OPEN_PCT"] == pytest.approx(30)
    assert share(*given, COUNT_UNKNOWN_ACCESS=True)["OPEN_PCT"] == pytest.approx(40)
    assert share(*given, COUNT_CHECK=True, COUNT_UNKNOWN_ACCESS=True)["OPEN_PCT"] == pytest.approx(50)


def test_the_verified_share_holds_the_street_land_too(share):
    spaces = [(box(0, 0, 100, 10), {**PARK, "status": "verified"}), (box(0, 20, 100, 30), PARK)]
    assert share([(SQUARE, {})], spaces, [box(0, 90, 100, 100)])["SHARE_VERIFIED_PCT"] == pytest.approx(20)


def test_a_layer_without_access_and_status_counts_whole_and_says_so(share):
    result = share([(SQUARE, {})], [(box(0, 0, 100, 10), {"name": "x"})], [box(0, 90, 100, 100)])
    assert result["OPEN_PCT"] == pytest.approx(10)
    assert result["SHARE_VERIFIED_PCT"] is None
    assert "spaces" in result["NOTES"] and "access" in result["NOTES"]


def test_square_metres_per_person_and_nothing_over_nothing(share):
    areas = [(SQUARE, {"population": 50}), (box(100, 0, 200, 100), {"population": 0}), (box(200, 0, 300, 100), {})]
    rows = share(areas, [(box(0, 0, 300, 10), PARK)], [box(0, 90, 300, 100)])["OUTPUT"]
    assert rows[0]["share_m2_pp"] == pytest.approx(40)
    assert not known(rows[1]["share_m2_pp"])
    assert not known(rows[2]["share_m2_pp"])


def test_the_label_says_within_what_and_of_what(share, tmp_path):
    path = f"ogr:dbname='{tmp_path}/out.gpkg' table=\"share\" (geom)"
    result = share([(SQUARE, {})], [(box(0, 0, 100, 10), PARK)], [box(0, 90, 100, 100)], output=path)
    layer = QgsVectorLayer(result["layer"], "share", "ogr")
    alias = layer.attributeAlias(layer.fields().indexOf("share_pct"))
    assert "%" in alias and ("land" in alias or "area" in alias)
    assert "within the municipal boundary" in result["NOTES"]
    extent = share(
        [(SQUARE, {})],
        [(box(0, 0, 100, 10), PARK)],
        [box(0, 90, 100, 100)],
        built_up=SQUARE,
        DENOMINATOR="built_up",
    )
    assert "municipal boundary" not in extent["NOTES"]
    assert "built-up extent" in extent["NOTES"]


def test_computed_fields_replace_fields_of_the_areas(share):
    areas = [(SQUARE, {"SHARE_PCT": "old", "fid": 9, "Area_M2": -1, "name": "a"})]
    (row,) = share(areas, [(box(0, 0, 100, 10), PARK)], [box(0, 90, 100, 100)])["OUTPUT"]
    names = [name.lower() for name in row]
    assert len(names) == len(set(names))
    assert row["share_pct"] == pytest.approx(20) and row["name"] == "a"


def test_enumerations_are_words_in_that_spelling(share):
    given = [(SQUARE, {})], [(box(0, 0, 40, 50), PARK)], [box(0, 20, 100, 30)]
    for nonsense in (1, "1", "both", "Union"):
        with pytest.raises(QgsProcessingException, match="OVERLAP"):
            share(*given, OVERLAP=nonsense)
