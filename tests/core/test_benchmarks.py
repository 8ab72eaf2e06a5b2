"""Scores of the City Prosperity Index by edition, against the numbers that were published."""

import numpy as np
import pytest

from urban_profiling_plugin.core.benchmarks import EDITIONS, read_benchmarks
from urban_profiling_plugin.core.errors import UrbanProfilingError


def score(edition, indicator, *values):
    return read_benchmarks(edition)[indicator].score(np.array(values)).tolist()


def test_2016_by_its_formulas():
    assert score("2016", "intersection_density", 0, 25, 100, 180) == [0, 25, 100, 100]
    assert score("2016", "street_density", 0, 5, 20, 30, 40, 60) == [0, 25, 100, 50, 0, 0]
    assert score("2016", "street_land", 2, 6, 21, 36, 50) == [0, 0, 50, 100, 100]
    assert score("2016", "open_space_access", 40, 75, 100) == [0, 50, 100]
    assert score("2016", "green_area_per_person", 3, 15, 40) == [20, 100, 100]
    assert score("2016", "land_use_mix", 0, 0.4, 1) == [0, 40, 100]


def test_2018_gives_what_was_published_for_torreon():
    assert score("2018", "intersection_density", 114.75) == [100]
    assert score("2018", "street_density", 16.27) == [pytest.approx(62.7)]
    assert score("2018", "street_land", 23) == [pytest.approx(76.7, abs=0.05)]


def test_every_edition_scores_streets_and_unknown_stays_unknown():
    for edition in EDITIONS:
        assert {"intersection_density", "street_density"} <= set(read_benchmarks(edition))
    assert np.isnan(score("2016", "street_density", np.nan)[0])


def write(tmp_path, text):
    path = tmp_path / "own.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_of_ones_own_needs_no_edition(tmp_path):
    path = write(tmp_path, "indicator;transformation;minimum;benchmark\nStreet_density;Peak;5;10,5\n")
    assert read_benchmarks("2016", path)["street_density"].score(np.array([10.5])).tolist() == [100]


def test_faulty_tables_are_said(tmp_path):
    head = "edition,indicator,transformation,minimum,benchmark\n"
    with pytest.raises(UrbanProfilingError, match="in lines 2 the benchmark is not above(.|\n)*no rows of the edition"):
        read_benchmarks("2016", write(tmp_path, head + "2020,a,rising,5,5\n"))
    with pytest.raises(UrbanProfilingError, match="several rows for a in one edition"):
        read_benchmarks("2020", write(tmp_path, head + "2020,a,rising,0,5\n2020,A,rising,0,6\n"))
    with pytest.raises(UrbanProfilingError, match="transformation.*takes rising, peak"):
        read_benchmarks("2020", write(tmp_path, head + "2020,a,falling,0,5\n"))
