"""Shares worked out by hand, the city counted once whatever the areas do, and inputs that cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.public_space_share import public_space_share

UTM = pyproj.CRS.from_epsg(32637)


def frame(shapes, name="layer", crs=UTM, **columns):
    geometry = np.array([shapely.box(*s) if isinstance(s, tuple) else s for s in shapes] or [], dtype=object)
    return Frame(
        geometry,
        {k: np.array(v, dtype=object if isinstance(v[0], str) else None) for k, v in columns.items()},
        crs,
        name=name,
    )


CITY = frame([(0, 0, 1000, 1000)], "city", population=[500.0])
PARK = frame([(100, 400, 300, 600)], "parks", access=["public"], status=["verified"])
STREET = frame([(0, 495, 1000, 505)], "streets")


def pct(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def test_by_hand():
    result = public_space_share(CITY, PARK, STREET, population_field="population")
    assert result.figures == pytest.approx(
        {"OPEN_PCT": 4, "STREET_PCT": 1, "SHARE_PCT": 4.8, "SHARE_VERIFIED_PCT": 4.8}
    )
    assert pct(result, "share_m2_pp") == pytest.approx([96.0])
    assert pct(result, "area_m2") == pytest.approx([1e6])


def test_duplicates_count_once():
    twice = frame([(100, 400, 300, 600)] * 2, "parks", access=["public"] * 2, status=["verified"] * 2)
    assert public_space_share(CITY, twice, STREET).figures["SHARE_PCT"] == pytest.approx(4.8)


def test_sum_adds_the_kinds():
    assert public_space_share(CITY, PARK, STREET, overlap="sum").figures["SHARE_PCT"] == pytest.approx(5.0)


def test_built_up_clips_both():
    built = frame([(0, 0, 200, 1000)], "built-up")
    result = public_space_share(CITY, PARK, STREET, built_up=built, denominator="built_up")
    # half of the park, a fifth of the street, in a fifth of the land
    assert result.figures["OPEN_PCT"] == pytest.approx(100 * 20_000 / 200_000)
    assert result.figures["STREET_PCT"] == pytest.approx(1.0)
    assert pct(result, "area_m2") == pytest.approx([200_000])


def test_areas_that_overlap_by_30_percent_with_a_gap_of_10_give_the_city_figure():
    # two areas of 600 x 1000 that share 300 x 1000, then a gap of 100, then one more
    areas = frame([(0, 0, 600, 1000), (300, 0, 900, 1000), (1000, 0, 1500, 1000)], "areas")
    street = frame([(-500, 495, 2000, 505)], "streets")
    park = frame([(300, 0, 600, 400)], "parks")  # wholly in the overlap: a sum of rows counts it twice
    result = public_space_share(areas, park, street)
    land = 900 * 1000 + 500 * 1000
    assert result.figures["OPEN_PCT"] == pytest.approx(100 * 120_000 / land)
    assert result.figures["STREET_PCT"] == pytest.approx(100 * 14_000 / land)
    assert pct(result, "open_pct") == pytest.approx([20, 20, 0])


def test_space_counts_in_each_area_by_the_part_inside():
    areas = frame([(0, 0, 200, 1000), (200, 0, 1000, 1000)], "areas")
    assert pct(public_space_share(areas, PARK, STREET), "open_m2") == pytest.approx([20_000, 20_000])


def test_restricted_rejected_and_unchecked_spaces_do_not_count():
    spaces = frame(
        [(0, 0, 100, 100), (200, 0, 300, 100), (400, 0, 500, 100), (600, 0, 700, 100)],
        "spaces",
        access=["public", "fee", "unknown", "public"],
        status=["potential", "verified", "check", "rejected"],
    )
    figures = public_space_share(CITY, spaces, STREET).figures
    assert figures["OPEN_PCT"] == pytest.approx(1.0)
    assert figures["SHARE_VERIFIED_PCT"] == pytest.approx(1.0)  # the street alone
    more = public_space_share(CITY, spaces, STREET, count_unknown_access=True, count_check=True).figures
    assert more["OPEN_PCT"] == pytest.approx(2.0)


def test_without_a_status_field_the_verified_share_is_unknown_and_said():
    result = public_space_share(CITY, frame([(0, 0, 100, 100)], "plain"), STREET)
    assert result.figures["SHARE_VERIFIED_PCT"] is None
    assert any("plain" in str(note) and "status" in str(note) for note in result.notes)


def test_unusable_area_keeps_its_row_without_figures():
    areas = frame([(0, 0, 1000, 1000), None], "areas", name_=["a", "b"])
    result = public_space_share(areas, PARK, STREET)
    assert len(result.layers["OUTPUT"]) == 2
    assert np.isnan(pct(result, "share_pct")[1])
    assert any("features 1" in str(note) for note in result.notes)


def test_area_without_people_has_no_figure_per_person():
    areas = frame([(0, 0, 500, 1000), (500, 0, 1000, 1000)], "areas", population=[10.0, 0.0])
    per_person = pct(public_space_share(areas, PARK, STREET, population_field="population"), "share_m2_pp")
    assert per_person[0] == pytest.approx((40_000 + 5_000 - 2_000) / 10)
    assert np.isnan(per_person[1])


def test_multipart_and_invalid_geometry():
    bow = shapely.from_wkt("POLYGON((0 0,100 100,100 0,0 100,0 0))")  # two triangles of 2500 m2
    both = shapely.MultiPolygon([shapely.box(200, 0, 300, 100), shapely.box(400, 0, 500, 100)])
    result = public_space_share(CITY, frame([bow, both], "spaces"), STREET)
    assert result.figures["OPEN_PCT"] == pytest.approx(100 * 25_000 / 1e6)
    assert any("repaired" in str(note) for note in result.notes)


def test_three_crs_work():
    degrees, other = pyproj.CRS.from_epsg(4326), pyproj.CRS.from_epsg(3857)
    far = frame([(500_000, 4_000_000, 501_000, 4_001_000)], "city")
    park = frame([(500_100, 4_000_400, 500_300, 4_000_600)], "parks").to_crs(degrees)
    street = frame([(500_000, 4_000_495, 501_000, 4_000_505)], "streets").to_crs(other)
    assert public_space_share(far, park, street).figures["SHARE_PCT"] == pytest.approx(4.8, abs=1e-4)


@pytest.mark.parametrize(
    ("spaces", "said"),
    [
        (frame([], "no parks"), "no parks.*is empty"),
        (frame([None, None], "no parks"), "no parks.*none with a usable geometry"),
    ],
)
def test_empty_layers_are_named(spaces, said):
    with pytest.raises(UrbanProfilingError, match=said):
        public_space_share(CITY, spaces, STREET)


def test_areas_elsewhere_are_said():
    with pytest.raises(UrbanProfilingError, match="same city"):
        public_space_share(frame([(90_000, 0, 91_000, 1)], "elsewhere"), PARK, STREET)


def test_built_up_denominator_needs_the_layer():
    with pytest.raises(UrbanProfilingError, match="no built-up layer"):
        public_space_share(CITY, PARK, STREET, denominator="built_up")


def test_numbers_of_people_that_cannot_be_are_said():
    areas = frame([(0, 0, 500, 1000), (500, 0, 1000, 1000)], "areas", people=["many", "-3"])
    with pytest.raises(UrbanProfilingError, match="areas.*people.*not a number in features 0") as raised:
        public_space_share(areas, PARK, STREET, population_field="people")
    assert "negative in features 1" in str(raised.value)


def test_numbers_of_people_in_a_text_field_count():
    areas = frame([(0, 0, 1000, 1000)], "areas", people=["500"])
    as_text = pct(public_space_share(areas, PARK, STREET, population_field="people"), "share_m2_pp")
    assert as_text == pct(public_space_share(CITY, PARK, STREET, population_field="population"), "share_m2_pp")


def test_floor_area_that_stands_in_for_people_gives_no_land_for_each_person():
    areas = frame([(0, 0, 1000, 1000)], "areas", population=[90_000.0], population_source=["floor_area"])
    result = public_space_share(areas, PARK, STREET, population_field="population")
    assert np.isnan(pct(result, "share_m2_pp")).all()
    assert any("not people" in str(note) for note in result.notes)


def test_cancel():
    with pytest.raises(Cancelled):
        public_space_share(CITY, PARK, STREET, progress=Progress(cancelled=lambda: True))


@settings(max_examples=30, deadline=None)
@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5), st.floats(0, 360))
def test_moved_and_turned_the_share_stays(dx, dy, degrees):
    def moved(layer):
        turned = shapely.transform(layer.geometry, lambda xy: _turn(xy, degrees) + [dx + 5e5, dy + 4e6])
        return layer.with_geometry(turned)

    figures = public_space_share(moved(CITY), moved(PARK), moved(STREET)).figures
    assert figures["SHARE_PCT"] == pytest.approx(4.8, rel=1e-6)


def _turn(xy, degrees):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return xy @ np.array([[c, s], [-s, c]])


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(*[st.floats(0, 900)] * 2, *[st.floats(10, 300)] * 2), min_size=1, max_size=8))
def test_parts_of_the_city_add_up_to_it(boxes):
    spaces = frame([(x, y, x + w, y + h) for x, y, w, h in boxes], "spaces")
    tiles = frame([(x, y, x + 500, y + 500) for x in (0, 500) for y in (0, 500)], "tiles")
    result = public_space_share(tiles, spaces, STREET)
    whole = shapely.area(
        shapely.intersection(shapely.union_all(np.append(spaces.geometry, STREET.geometry)), CITY.geometry[0])
    )
    assert result.figures["SHARE_PCT"] == pytest.approx(whole / 1e4, rel=1e-7)
    columns = result.layers["OUTPUT"].columns
    assert (columns["share_pct"] * columns["area_m2"]).sum() / 1e6 == pytest.approx(whole / 1e4, rel=1e-7)
