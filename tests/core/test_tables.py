"""CSV tables as people write them: every separator and encoding is understood, every problem is named with its line."""

import contextlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.frame import ids_text
from urban_profiling_plugin.core.tables import read_table

COLUMNS = {"class": "text", "width_m": "real", "counts": "boolean"}


@pytest.fixture
def write(tmp_path):
    def write(text, encoding="utf-8", name="table.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators_and_encodings(write, encoding, separator):
    text = "Class, Width_m ,counts,source\nCafé,9.5,yes,“a”\n\nrue,,No,b\n".replace(",", separator)
    text = text if encoding != "latin-1" else text.replace("“", '"').replace("”", '"')
    table = read_table(write(text, encoding), COLUMNS, key="class")
    assert table.columns["class"].tolist() == ["Café", "rue"]
    np.testing.assert_array_equal(table.columns["width_m"], [9.5, np.nan])
    assert table.columns["counts"].tolist() == [True, False]
    assert table.kinds == {"class": "text", "width_m": "real", "counts": "boolean"}
    assert table.ids.tolist() == [2, 4] and ids_text(table, np.array([False, True])) == "4"
    assert table.name == "table.csv" and table.geometry is None


@pytest.mark.parametrize("name", ["width m", "Width_M", "WIDTH-M", " width  m"])
def test_column_names_however_their_words_are_joined(write, name):
    table = read_table(write(f"class,{name}\nstreet,9.5\n"), {"class": "text", "width_m": "real"}, optional=["width_m"])
    assert table.columns["width_m"].tolist() == [9.5]
    with pytest.raises(UrbanProfilingError, match="columns width_m appear twice"):
        read_table(write(f"class,{name},width_m\nstreet,9.5,1\n"), {"class": "text", "width_m": "real"})


def test_decimal_comma_where_the_separator_leaves_it_free(write):
    table = read_table(write('class;width_m;counts\n"a; b";3,5;1\n'), COLUMNS)
    assert table.columns["class"].tolist() == ["a; b"] and table.columns["width_m"].tolist() == [3.5]


def test_allowed_words_and_whole_numbers(write):
    table = read_table(write("rule,n\nMAX,3\n,4\n"), {"rule": ("max", "mean"), "n": "integer"})
    assert table.columns["rule"].tolist() == ["max", None]
    assert table.columns["n"].dtype.kind == "i" and table.columns["n"].tolist() == [3, 4]


def test_optional_column_may_lack(write):
    table = read_table(write("class\na\n"), {"class": "text", "width_m": "real"}, optional=["width_m"])
    assert np.isnan(table.columns["width_m"]).all()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("class,width_m\na,1\n", "lacks the columns counts. It has: class, width_m"),
        ("class,width_m,counts,class\na,1,1,b\n", "columns class appear twice"),
        ("class,width_m,counts\na,wide,1\nb,inf,1\n", "“width_m” takes numbers.*2: “wide”, 3: “inf”"),
        ('class,width_m,counts\na,"3,5",1\n', "“width_m” takes numbers.*2: “3,5”"),
        ("class,width_m,counts\na,1,perhaps\n", "takes yes or no.*2: “perhaps”"),
        ("class,width_m,counts\na,1,1\nB,1,1\nA,2,0\n", "lines 4 repeat a value of “class”"),
        ("class,width_m,counts\n,1,1\n", "“class” is empty in lines 2"),
        ("class,width_m,counts\na,1,1,more\n", "lines 2 have more cells"),
        ("class,width_m,counts\n", "has no rows"),
        ("", "has no rows"),
    ],
)
def test_problems_are_named(write, text, said):
    with pytest.raises(UrbanProfilingError, match=said):
        read_table(write(text), COLUMNS, key="class")


def test_all_problems_at_once(write):
    with pytest.raises(UrbanProfilingError) as caught:
        read_table(write("class,width_m,counts\na,x,z\n"), COLUMNS, key="class")
    assert len(caught.value.messages) == 2


def test_two_columns_as_key(write):
    columns = {"use": "text", "state": "integer", "cost": "real"}
    table = read_table(write("use,state,cost\na,1,5\na,2,6\n"), columns, key=("use", "state"))
    assert len(table) == 2
    with pytest.raises(UrbanProfilingError, match="lines 3 repeat a value of “use \\+ state”"):
        read_table(write("use,state,cost\na,1,5\na,1,6\n"), columns, key=("use", "state"))


def test_required_value(write):
    with pytest.raises(UrbanProfilingError, match="“width_m” is empty in lines 3"):
        read_table(write("class,width_m,counts\na,1,1\nb,,1\n"), COLUMNS, required=["width_m"])


def test_file_that_cannot_be_read(tmp_path):
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        read_table(tmp_path / "none.csv", COLUMNS)
    with pytest.raises(UrbanProfilingError, match="cannot be read"):
        read_table(tmp_path, COLUMNS)
    spreadsheet = tmp_path / "widths.xlsx"
    spreadsheet.write_bytes(b"PK\x03\x04\x00\x00binary")
    with pytest.raises(UrbanProfilingError, match="not a text file"):
        read_table(spreadsheet, COLUMNS)


@given(st.text(max_size=200))
def test_any_text_gives_a_table_or_an_error_of_ours(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    path.write_bytes(text.encode("utf-8", "replace"))
    with contextlib.suppress(UrbanProfilingError):
        assert len(read_table(path, {"a": "real"}, optional=["a"]))
