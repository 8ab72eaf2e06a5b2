"""The composite index as a result: fields, kinds, what is empty; the engine itself is in test_indices.py."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.indices.index import Method
from urban_profiling_plugin.core.profile.composite_index import composite_index
from urban_profiling_plugin.core.progress import Progress

NAN = np.nan
TABLE = "field,dimension\nwater,Basic services\nroads,Basic services\nincome,Economy\n"


def places(geometry=True, **columns):
    size = len(next(iter(columns.values())))
    shapes = np.array([shapely.box(x, 0, x + 1, 1) for x in range(size)] or [], dtype=object)
    given = {n: np.array(v, dtype=float) for n, v in columns.items()}
    return Frame(shapes if geometry else None, given, pyproj.CRS.from_epsg(32637) if geometry else None, name="places")


@pytest.fixture
def table(tmp_path):
    def write(text=TABLE):
        path = tmp_path / "indicators.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


PLACES = places(water=[0, 50, 100], roads=[0, 100, 100], income=[10, 10, 20])


def test_by_hand(table):
    result = composite_index(PLACES, table(), method=Method(draws=50, weights="equal"))
    columns = result.layers["OUTPUT"].columns
    assert columns["basic_services_score"].tolist() == pytest.approx([0, 75, 100])
    assert columns["economy_score"].tolist() == pytest.approx([0, 0, 100])
    assert columns["score"].tolist() == pytest.approx([0, 37.5, 100])
    assert columns["rank"].tolist() == [3, 2, 1]
    assert columns["availability"].tolist() == [1, 1, 1]
    assert columns["rank_p05"].tolist() == columns["rank_p95"].tolist() == [3, 2, 1]  # one dominates the other
    assert result.layers["OUTPUT"].kinds["rank_p50"] == "integer"
    assert result.figures == {"CR": None, "RANKED_N": 3, "UNRANKED_N": 0}


def test_a_computed_field_replaces_one_of_that_name(table):
    frame = PLACES.with_columns({"Score": np.array([7.0, 7, 7])})
    columns = composite_index(frame, table(), method=Method(draws=0)).layers["OUTPUT"].columns
    assert "Score" not in columns
    assert columns["score"][2] == pytest.approx(100)


def test_table_without_geometry_and_missing_geometry(table):
    plain = composite_index(places(False, water=[0, 1], roads=[0, 1], income=[1, 2]), table(), method=Method(draws=0))
    assert plain.layers["OUTPUT"].geometry is None
    holes = PLACES.with_geometry(np.array([None, *PLACES.geometry[1:]], dtype=object))
    assert composite_index(holes, table(), method=Method(draws=0)).layers["OUTPUT"].columns["rank"].tolist() == [
        3,
        2,
        1,
    ]


def test_dimension_that_tells_nothing_keeps_its_field(table):
    frame = places(water=[0, 1], roads=[0, 1], income=[5, 5])
    result = composite_index(frame, table(), method=Method(draws=0))
    assert np.isnan(result.layers["OUTPUT"].columns["economy_score"]).all()
    assert any("income" in str(note) for note in result.notes)


def test_nothing_known(table):
    result = composite_index(places(water=[NAN, NAN], roads=[NAN, NAN], income=[NAN, NAN]), table())
    columns = result.layers["OUTPUT"].columns
    assert np.isnan(np.concatenate([columns["score"], columns["rank"], columns["rank_p50"]])).all()
    assert columns["availability"].tolist() == [0, 0]
    assert result.figures["RANKED_N"] == 0
    assert len(result.layers["SENSITIVITY"]) == 0


def test_sensitivity_only_when_wanted(table):
    assert "SENSITIVITY" not in composite_index(PLACES, table(), wanted=frozenset({"OUTPUT"})).layers
    rows = composite_index(PLACES, table(), method=Method(draws=0)).layers["SENSITIVITY"]
    assert rows.columns["name"].tolist() == ["water", "roads", "income"]


def test_empty_layer_and_missing_fields(table):
    with pytest.raises(UrbanProfilingError, match="places.*is empty"):
        composite_index(places(water=[], roads=[], income=[]), table())
    with pytest.raises(UrbanProfilingError, match="places.*no field roads, income"):
        composite_index(places(water=[1, 2]), table())


def test_cancel(table):
    with pytest.raises(Cancelled):
        composite_index(PLACES, table(), progress=Progress(cancelled=lambda: True))
