"""Which rows of a damage layer count: newest by site, one epoch, all; ids that repeat, dates that are missing."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.recovery.damage_sites import read_damage_sites

UTM = pyproj.CRS.from_epsg(32636)


def sites(points, classes, crs=UTM, **columns):
    geometry = np.array([None if p is None else shapely.Point(p) for p in points], dtype=object)
    found = {"damage_class": np.array([np.nan if c is None else c for c in classes])}
    for name, values in columns.items():
        texts = any(isinstance(v, str) for v in values)
        found[name] = np.array(values, dtype=object if texts else float)
    return Frame(geometry, found, crs, name="damage")


def classes(layer, epoch="latest", **more):
    return [None if np.isnan(c) else int(c) for c in read_damage_sites(layer, UTM, epoch, **more).damage_class]


def said(layer, epoch="latest"):
    return "\n".join(str(note) for note in read_damage_sites(layer, UTM, epoch).notes)


HERE = [(0, 0)] * 3
THREE = {"site_id": ["a"] * 3, "epoch": ["1", "2", "10"]}


def test_the_newest_row_of_a_site_counts_by_date_not_by_the_order_of_epochs():
    layer = sites(HERE, [4, 2, 3], **THREE, sensor_date=["2024-01-01", "2024-09-01", "2024-03-01"])
    assert classes(layer) == [2]
    assert "1 of 3 rows. Sites by epoch: 2 (1)" in said(layer)


def test_epochs_are_numbers_where_they_all_are_and_decide_without_dates():
    assert classes(sites(HERE, [4, 2, 3], **THREE)) == [3]
    assert classes(sites(HERE, [4, 2, 3], site_id=["a"] * 3, epoch=[1.0, 3.0, 2.0])) == [2]
    assert classes(sites(HERE, [4, 2, 3], site_id=["a"] * 3, epoch=["a", "c", "b"])) == [2]


def test_a_row_without_a_date_takes_that_of_its_epoch():
    layer = sites(
        [(0, 0), (0, 0), (50, 0)], [4, 2, 1], site_id=["a", "a", "b"], epoch=["1", "2", "1"],
        sensor_date=[None, "2024-01-01", "2024-06-01"],
    )  # fmt: skip
    assert sorted(classes(layer)) == [1, 4]
    assert "missing for 1 of 3" in said(layer)


def test_sites_of_earlier_epochs_that_were_not_seen_again_stay():
    layer = sites([(0, 0), (0, 0), (50, 0)], [4, 2, 3], site_id=["a", "a", "b"], epoch=["1", "2", "1"])
    assert classes(layer) == [2, 3]


def test_not_analysed_at_the_newest_epoch_is_not_analysed_and_is_said():
    layer = sites(HERE[:2], [4, None], site_id=["a", "a"], epoch=["1", "2"])
    assert classes(layer) == [None]
    assert "1 sites are not analysed at the epoch used" in said(layer)
    assert classes(layer, "all") == [4, None]


@pytest.mark.parametrize("epoch", ["2", "2.0", " 2 ", "2024-09-01"])
def test_one_epoch_by_name_or_date(epoch):
    layer = sites(HERE, [4, 2, 3], **THREE, sensor_date=["2024-01-01", "2024-09-01", "2024-03-01"])
    assert classes(layer, epoch) == [2]


def test_an_unknown_epoch_lists_those_there_are():
    with pytest.raises(UrbanProfilingError, match="no epoch “5”. Its epochs are: 1, 2, 10; its dates: 2024-01-01"):
        classes(sites(HERE, [4, 2, 3], **THREE, sensor_date=["2024-01-01", None, None]), "5")


def test_without_ids_a_newer_epoch_replaces_what_lies_at_exactly_the_same_place():
    points = [(0, 0), (0, 0), (0, 0.5), (0, 0)]
    assert classes(sites(points, [4, 3, 2, 1], epoch=["1", "2", "1", "2"])) == [3, 2, 1]


def test_reports_at_one_place_with_dates_of_their_own_all_stay_and_are_warned_of():
    layer = sites([(0, 0)] * 300 + [(9, 9)], [3] * 301, sensor_date=[f"2020-08-{1 + i % 28:02}" for i in range(301)])
    assert len(classes(layer)) == 301
    assert "300 sites share their coordinate with another, at 1 coordinates, up to 300 on one" in said(layer)


def test_ids_of_two_products_that_repeat_name_different_sites():
    layer = sites([(0, 0), (5, 0), (900, 0)], [4, 2, 3], site_id=["1", "2", "1"], epoch=["1", "1", "2"])
    assert classes(layer) == [4, 2, 3]
    assert "1 values of site_id name places that lie apart (features 0, 2)" in said(layer)


def test_ids_may_be_numbers_and_some_may_be_missing():
    layer = sites(HERE, [4, 2, 1], site_id=[7.0, 7.0, None], epoch=["1", "2", "2"])
    assert classes(layer) == [2, 1]


def test_classes_written_as_text_digits_are_classes():
    layer = Frame(np.array([shapely.Point(0, 0)] * 2), {"damage_class": np.array(["3", None], dtype=object)}, UTM)
    assert classes(layer) == [3, None]


def test_an_upper_class_without_a_class_is_not_analysed():
    layer = sites([(0, 0)], [None], damage_class_high=[3.0])
    found = read_damage_sites(layer, UTM)
    assert np.isnan(found.damage_class_high).all()
    assert "taken as not analysed" in said(layer)


def test_sites_without_geometry_stay_in_the_layer_and_are_listed():
    layer = sites([(0, 0), None], [4, 3])
    found = read_damage_sites(layer, UTM)
    assert (len(found.frame), found.rows.tolist(), found.damage_class.tolist()) == (2, [0], [4])
    assert "features 1" in said(layer)


def test_multipoints_and_polygons_and_degrees():
    shapes = [
        shapely.MultiPoint([(35.5, 33.9)]),
        shapely.box(35.5, 33.9, 35.501, 33.901),
        shapely.LineString([(0, 0), (1, 1)]),
    ]
    layer = Frame(np.array(shapes, dtype=object), {"damage_class": np.array([1, 2, 3])}, pyproj.CRS.from_epsg(4326))
    found = read_damage_sites(layer, UTM)
    assert shapely.get_type_id(found.geometry).tolist() == [0, 3]
    assert found.damage_class.tolist() == [1, 2]
    assert any("without a usable geometry" in str(note) for note in found.notes)


@pytest.mark.parametrize("values", [np.array([1.0]), np.array([True])])
def test_dates_that_are_none(values):
    layer = Frame(np.array([shapely.Point(0, 0)]), {"damage_class": np.array([1]), "sensor_date": values}, UTM)
    with pytest.raises(UrbanProfilingError, match="not dates"):
        read_damage_sites(layer, UTM)


def test_dates_with_a_time_are_dates():
    stamp = np.array(["2024-05-03T10:20:00"], dtype="datetime64[ms]")
    layer = Frame(np.array([shapely.Point(0, 0)]), {"damage_class": np.array([1]), "sensor_date": stamp}, UTM)
    assert read_damage_sites(layer, UTM).date.astype(str).tolist() == ["2024-05-03"]
