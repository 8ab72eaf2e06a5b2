"""Coordinates that cannot be right are named; metric work gets a CRS that is true at the data."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.crs import WGS84, check_coordinates, describe, geographic_bounds, metric_crs
from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame

UTM28 = pyproj.CRS.from_epsg(32628)


def layer(box, crs, name="layer"):
    return Frame(np.array([shapely.box(*box)], dtype=object), {}, crs, name=name)


CITY_DEGREES = (-15.5, 28.0, -15.4, 28.1)
CITY_METRES = (450_000, 3_098_000, 460_000, 3_109_000)


def test_own_metric_crs_is_kept():
    assert metric_crs(layer(CITY_METRES, UTM28)) == UTM28


def test_degrees_give_the_utm_zone():
    assert describe(metric_crs(layer(CITY_DEGREES, WGS84))).endswith("(EPSG:32628)")


def test_a_city_on_the_date_line_gets_the_zone_there():
    """Its extent in degrees goes round the Earth: the middle of that is at Greenwich."""
    taveuni = np.array([shapely.box(179.9, -16.9, 180, -16.8), shapely.box(-180, -16.9, -179.9, -16.8)], dtype=object)
    apart = Frame(taveuni, {}, WGS84, name="islands")
    one = Frame(np.array([shapely.union_all(taveuni)]), {}, WGS84, name="boundary")
    for frame in (apart, one):
        assert geographic_bounds(frame) == (179.9, -16.9, 180.1, -16.8)
        crs = metric_crs(frame)
        assert crs.to_epsg() in (32701, 32760)
        moved = frame.to_crs(crs)
        west, _, east, _ = moved.total_bounds
        assert east - west == pytest.approx(21_300, rel=0.01)
        assert metric_crs(moved) == crs
    fiji = apart.to_crs(pyproj.CRS.from_epsg(3460))
    assert geographic_bounds(fiji) == pytest.approx((179.9, -16.9, 180.1, -16.8), abs=0.01)


def test_web_mercator_is_not_metric():
    mercator = layer(CITY_DEGREES, WGS84).to_crs(pyproj.CRS.from_epsg(3857))
    assert metric_crs(mercator).to_epsg() == 32628


def test_wide_data_gets_an_equal_area_projection():
    crs = metric_crs(layer((10, 40, 30, 50), WGS84))
    assert describe(crs) == "Lambert Azimuthal Equal Area (latitude 45, longitude 20)"  # no PROJ text for a person


@pytest.mark.parametrize(
    ("layers", "said"),
    [
        ([layer(CITY_DEGREES, UTM28, "homes")], "look like degrees"),
        ([layer(CITY_DEGREES, UTM28, "homes"), layer(CITY_METRES, UTM28)], "look like degrees"),
        ([layer(CITY_METRES, WGS84, "homes")], "they are metres"),
        ([layer((28.0, -115.5, 28.1, -115.4), WGS84, "homes")], "swapped"),
    ],
)
def test_wrong_claims_are_named(layers, said):
    with pytest.raises(UrbanProfilingError, match=f"homes.*{said}"):
        check_coordinates(*layers)


def test_small_plan_near_a_local_origin_is_allowed_beside_larger_layers():
    check_coordinates(layer((50, 0, 51, 1), UTM28), layer((0, 0, 1000, 1000), UTM28))
    check_coordinates(layer((0, 0, 80, 80), UTM28))
    check_coordinates(layer((0, 0, 1, 1), UTM28))
