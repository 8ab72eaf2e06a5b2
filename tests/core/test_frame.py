"""A frame holds together or is refused; columns, rows and CRS change without touching the original."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame, is_missing, kind_of

UTM = pyproj.CRS.from_epsg(32628)


def homes(**columns):
    geometry = np.array([shapely.Point(450_000, 3_100_000), None, shapely.Point(450_010, 3_100_000)], dtype=object)
    return Frame(geometry, columns, UTM, ids=np.array([10, 20, 30]), name="homes")


def test_unequal_lengths_are_a_bug():
    with pytest.raises(ValueError, match="levels"):
        homes(levels=np.array([1, 2]))
    with pytest.raises(ValueError, match="ids"):
        Frame(None, {"a": np.array([1])}, ids=np.array([1, 2]))


def test_a_layer_without_crs_is_refused_with_the_remedy():
    with pytest.raises(UrbanProfilingError, match="homes.*no coordinate reference system.*Assigned CRS"):
        Frame(np.array([shapely.Point(0, 0)]), {}, None, name="homes")


def test_kinds_follow_the_dtype_unless_said():
    frame = Frame(
        None, {"a": np.array([1]), "b": np.array([1.5]), "c": np.array(["x"], dtype=object)}, kinds={"b": "integer"}
    )
    assert dict(frame.kinds) == {"a": "integer", "b": "integer", "c": "text"}
    assert kind_of(np.array([True])) == "boolean"
    assert kind_of(np.array(["2020-01-01"], dtype="datetime64[D]")) == "date"


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        (np.array([1.0, np.nan]), [False, True]),
        (np.array(["a", None], dtype=object), [False, True]),
        (np.array(["2020-01-01", "NaT"], dtype="datetime64[D]"), [False, True]),
        (np.array([0, 1]), [False, False]),
    ],
)
def test_missing(values, missing):
    assert is_missing(values).tolist() == missing


def test_fields_are_found_in_any_case_and_their_absence_lists_what_is_there():
    frame = homes(Levels=np.array([1, 2, 3]))
    assert frame.column("LEVELS").tolist() == [1, 2, 3]
    with pytest.raises(UrbanProfilingError, match="homes.*no field “use”.*Levels"):
        frame.column("use")


def test_texts_are_trimmed_and_lower_case():
    frame = homes(use=np.array([" Shop ", None, ""], dtype=object))
    assert frame.texts("use").tolist() == ["shop", None, None]
    assert frame.texts("absent", "public").tolist() == ["public"] * 3


def test_a_computed_column_replaces_one_of_the_same_name_in_any_case():
    frame = homes(Population=np.array([1, 2, 3]), use=np.array(["a"] * 3, dtype=object))
    done = frame.with_columns({"population": np.array([0.5, 1.5, 2.5])})
    assert list(done.columns) == ["use", "population"]
    assert done.kinds["population"] == "real"
    assert list(frame.columns) == ["Population", "use"]


def test_rows_keep_their_ids():
    frame = homes(n=np.arange(3)).take(np.array([False, True, True]))
    assert frame.ids.tolist() == [20, 30]
    assert frame.columns["n"].tolist() == [1, 2]


def test_crs_and_back():
    there = homes().to_crs(pyproj.CRS.from_epsg(4326))
    back = there.to_crs(UTM)
    assert back.geometry[1] is None
    assert shapely.equals_exact(back.geometry[[0, 2]], homes().geometry[[0, 2]], tolerance=1e-6).all()
    assert shapely.get_x(there.geometry[0]) == pytest.approx(-15.5, abs=0.1)


def test_coordinates_that_cannot_be_transformed_are_named():
    frame = Frame(np.array([shapely.Point(0, 0), shapely.Point(0, 1e20)]), {}, pyproj.CRS.from_epsg(4326), name="wild")
    with pytest.raises(UrbanProfilingError, match="wild.*features 1 cannot be transformed"):
        frame.to_crs(UTM)


def test_whole_numbers_with_gaps_read_as_whole_numbers():
    frame = Frame(None, {"code": np.array([3.0, np.nan]), "share": np.array([3.0, 0.5])}, kinds={"code": "integer"})
    assert frame.texts("code").tolist() == ["3", None]
    assert frame.texts("share").tolist() == ["3.0", "0.5"]


def test_texts_keep_their_case_where_they_are_names():
    frame = Frame(None, {"name": np.array([" Plaza ", "", None], dtype=object), "code": np.array([3.0, np.nan, 4.0])})
    assert frame.own_texts("NAME").tolist() == ["Plaza", None, None]
    assert frame.own_texts("code").tolist() == ["3", None, "4"], "whole numbers, whatever the field's type"
    assert frame.own_texts("none").tolist() == [None] * 3
