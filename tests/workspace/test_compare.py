"""Two runs, and two versions of a layer, side by side."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.workspace.compare import compare_layers, compare_runs
from urban_profiling_plugin.workspace.fingerprint import Fingerprint
from urban_profiling_plugin.workspace.runs import Input, Run

UTM = pyproj.CRS.from_epsg(32628)


def areas(ids, pct, x=None):
    x = np.arange(len(ids)) if x is None else np.array(x)
    return Frame(
        shapely.box(x, 0, x + 1.0, 1), {"area_id": np.array(ids, dtype=object), "open_pct": np.array(pct)}, UTM
    )


def test_what_differs_between_two_runs():
    before = Run(
        parameters={"STREETS": "a", "METHOD": "full"},
        inputs={"STREETS": (Input("a", Fingerprint("monday", 3, None, "x")),)},
        figures={"STREET_PCT": 21.5, "KM": 3.0},
        versions={"plugin": "1"},
    )
    after = Run(
        parameters={"STREETS": "a", "METHOD": "sampled", "SEED": 1},
        inputs={"STREETS": (Input("a", Fingerprint("tuesday", 4, None, "y")),)},
        figures={"STREET_PCT": None, "KM": 3.0},
        versions={"plugin": "1"},
    )
    assert [(d.kind, d.key, d.before, d.after) for d in compare_runs(before, after)] == [
        ("input", "STREETS", 3, 4),
        ("parameter", "METHOD", "full", "sampled"),
        ("parameter", "SEED", None, 1),
        ("figure", "STREET_PCT", 21.5, None),
    ]
    assert compare_runs(before, before) == []


def test_the_same_content_at_another_time_is_no_difference():
    one = Run(inputs={"A": (Input("a", Fingerprint("monday", 3, None, "x")),)})
    two = Run(inputs={"A": (Input("b", Fingerprint("tuesday", 3, None, "x")),)})
    assert compare_runs(one, two) == []


def test_areas_are_matched_by_id_in_any_order():
    before = areas(["a", "b", "c"], [1.0, 2.0, 3.0])
    after = areas(["c", "a", "d"], [3.0, 1.5, 9.0], x=[2, 0, 5])
    made = compare_layers(before, after)
    rows = list(zip(*(made.columns[name] for name in ("area_id", "change", "changed_fields"))))
    assert rows == [("c", "same", None), ("a", "changed", "open_pct"), ("d", "added", None), ("b", "removed", None)]
    assert made.columns["open_pct_change"][1] == pytest.approx(0.5)
    assert np.isnan(made.columns["open_pct_change"][[2, 3]]).all()
    assert made.columns["open_pct_before"][3] == 2.0
    assert len(made) == 4


def test_a_moved_feature_is_changed():
    made = compare_layers(areas(["a"], [1.0]), areas(["a"], [1.0], x=[7]))
    assert made.columns["changed_fields"].tolist() == ["geometry"]


def test_ids_of_another_kind_of_number_are_the_same():
    before = areas(["x", "x"], [1.0, 2.0]).with_columns({"area_id": np.array([1, 2])})
    after = areas(["x", "x"], [1.0, 2.5]).with_columns({"area_id": np.array([1.0, 2.0])})
    assert compare_layers(before, after).columns["change"].tolist() == ["same", "changed"]


def test_invalid_shapes_are_compared_too():
    """GEOS raises on some pairs of them."""
    rng = np.random.default_rng(0)
    shapes = [[shapely.Polygon(rng.uniform(0, 10, (7, 2)).round()) for _ in range(3000)] for _ in range(2)]
    one, other = (Frame(np.array(each, dtype=object), {"area_id": np.arange(3000)}, UTM) for each in shapes)
    assert set(compare_layers(one, other).columns["change"]) == {"changed"}
    assert set(compare_layers(one, one).columns["change"]) == {"same"}


def test_what_is_no_shape_is_the_same_as_itself():
    wild = shapely.Polygon([(1, 2), (np.nan, 1), (3, 3)])
    layer = Frame(np.array([wild, shapely.Polygon(), None], dtype=object), {"area_id": np.arange(3)}, UTM)
    assert set(compare_layers(layer, layer).columns["change"]) == {"same"}
    days = layer.with_columns({"area_id": np.array(["2024-01-01", "2024-01-02", "2024-01-03"], dtype="datetime64[D]")})
    assert set(compare_layers(layer, days).columns["change"]) == {"added", "removed"}


def test_without_an_id_equal_shapes_are_matched():
    def plain(x, pct):
        frame = areas(["same"] * len(x), pct, x)
        return frame.only("open_pct")

    made = compare_layers(plain([0, 1], [1.0, 2.0]), plain([1, 5], [2.5, 4.0]))
    assert made.columns["change"].tolist() == ["changed", "added", "removed"]


def test_nothing_changed_and_nothing_there():
    layer = areas(["a", "b"], [1.0, np.nan])
    assert set(compare_layers(layer, layer).columns["change"]) == {"same"}
    empty = layer.take(np.array([], dtype=int))
    assert len(compare_layers(empty, empty)) == 0
    assert set(compare_layers(layer, empty).columns["change"]) == {"removed"}


def test_tables_without_geometry():
    def table(values):
        return Frame(None, {"row_id": np.array([1, 2]), "n": np.array(values)})

    made = compare_layers(table([1, 2]), table([1, 5]))
    assert made.geometry is None
    assert made.columns["change"].tolist() == ["same", "changed"]


def test_other_coordinate_systems_are_refused():
    other = areas(["a"], [1.0]).with_geometry(np.array([shapely.Point(0, 0)]), pyproj.CRS.from_epsg(4326))
    with pytest.raises(UrbanProfilingError, match="different coordinate systems"):
        compare_layers(areas(["a"], [1.0]), other)
