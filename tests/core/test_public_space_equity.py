"""Equity over areas: by hand, what is left out and said, small counts hidden, input that cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely

from urban_profiling_plugin.core.disclosure import SmallCells
from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.public_space_equity import public_space_equity

UTM = pyproj.CRS.from_epsg(32628)


def areas(open_m2, population, overlap=0.0, **columns):
    n = len(open_m2)
    x = np.arange(n) * 100.0
    made = {"open_m2": open_m2, "population": population, **columns}
    made = {
        k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
        for k, v in made.items()
    }
    return Frame(shapely.box(x, 0, x + 100 + overlap, 100), made, UTM, name="districts")


def run(frame, **options):
    return public_space_equity(frame, "open_m2", "population", **options)


def column(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def curve(result, name="lorenz"):
    table = result.layers["LORENZ"].columns
    rows = table["curve"] == name
    return np.column_stack([table["cumulative_population_pct"][rows], table["cumulative_supply_pct"][rows]])


def test_by_hand():
    result = run(areas([300.0, 100.0], [50, 50], poverty=[0.2, 0.6]), deprivation_field="poverty")
    assert result.figures == {
        "GINI": pytest.approx(0.25),
        "PALMA_RATIO": pytest.approx(0.15 / 0.2),
        "CONCENTRATION_INDEX": pytest.approx(0.25),  # the deprived second area has less
        "SUPPLY_PP": pytest.approx(4),
        "SUPPLY_LEFT_OUT": 0,
    }
    assert column(result, "supply_pp") == pytest.approx([6, 2])
    assert column(result, "share_of_supply_pct") == pytest.approx([75, 25])
    assert column(result, "share_of_population_pct") == pytest.approx([50, 50])
    assert curve(result) == pytest.approx(np.array([[0, 0], [50, 25], [100, 100]]))
    assert curve(result, "concentration") == pytest.approx(np.array([[0, 0], [50, 25], [100, 100]]))
    assert [name for name, _ in result.breakdown] == ["20 %", "40 %", "60 %", "80 %", "100 %"]
    assert [share for _, share in result.breakdown] == pytest.approx([10, 10, 20, 30, 30])


def test_one_area_has_nothing_to_compare_and_this_is_said():
    result = run(areas([300.0, 50.0], [50, 0]))
    assert result.figures["GINI"] == 0
    assert any("one area with people" in str(note) for note in result.notes)
    assert not any("one area with people" in str(note) for note in run(areas([300.0, 50.0], [50, 1])).notes)


def test_negative_when_the_deprived_have_more_and_the_sense_can_be_turned():
    frame = areas([300.0, 100.0], [50, 50], income=[9.0, 4.0])
    assert run(frame, deprivation_field="income").figures["CONCENTRATION_INDEX"] == pytest.approx(-0.25)
    turned = run(frame, deprivation_field="income", deprived_when="low")
    assert turned.figures["CONCENTRATION_INDEX"] == pytest.approx(0.25)


def test_equal_and_one_has_all():
    assert run(areas([10.0, 20.0], [10, 20])).figures["GINI"] == pytest.approx(0)
    result = run(areas([0.0, 5.0], [90, 10]))
    assert result.figures["GINI"] == pytest.approx(0.9)
    assert result.figures["PALMA_RATIO"] is None
    assert any("have nothing, so the Palma ratio is unknown" in str(note) for note in result.notes)
    assert result.figures["CONCENTRATION_INDEX"] is None


def test_areas_without_people_are_left_out_and_their_supply_is_said():
    result = run(areas([300.0, 100.0, 77.0, 5.0], [50, 50, 0, None]))
    assert result.figures["GINI"] == pytest.approx(0.25)
    assert result.figures["SUPPLY_LEFT_OUT"] == pytest.approx(82)
    for name in ("supply_pp", "share_of_supply_pct", "share_of_population_pct"):
        assert np.isnan(column(result, name)[2:]).all()
    said = " ".join(str(note) for note in result.notes)
    assert "1 areas without people are left out, with a supply of 77 (features 2)" in said
    assert "people or supply are not known are left out, with 0 people and a supply of 5 (features 3)" in said


def test_unknown_supply_is_not_zero():
    result = run(areas([300.0, 100.0, np.nan], [50, 50, 900]))
    assert result.figures["GINI"] == pytest.approx(0.25)
    assert any("900 people" in str(note) for note in result.notes)


def test_no_supply_anywhere_is_undefined_and_said():
    result = run(areas([0.0, 0.0], [50, 50], poverty=[1, 2]), deprivation_field="poverty")
    assert (result.figures["GINI"], result.figures["PALMA_RATIO"], result.figures["CONCENTRATION_INDEX"]) == (None,) * 3
    assert column(result, "supply_pp") == [0, 0]
    assert np.isnan(column(result, "share_of_supply_pct")).all()
    assert len(result.layers["LORENZ"]) == 0
    assert any("nobody has any of it" in str(note) for note in result.notes)


def test_unknown_and_uniform_deprivation_are_said():
    frame = areas([300.0, 100.0, 400.0], [50, 50, 100], poverty=[0.2, 0.6, None], same=[1, 1, 1])
    result = run(frame, deprivation_field="poverty")
    assert result.figures["CONCENTRATION_INDEX"] == pytest.approx(0.25)
    assert any("not known in 1 areas with 50.0 percent" in str(note) for note in result.notes)
    uniform = run(frame, deprivation_field="same")
    assert uniform.figures["CONCENTRATION_INDEX"] == 0
    assert any("equally deprived" in str(note) for note in uniform.notes)


def test_overlapping_areas_are_warned_about():
    assert any("overlap by" in str(note) for note in run(areas([1.0, 2.0], [50, 50], overlap=10.0)).notes)
    assert not any("overlap" in str(note) for note in run(areas([1.0, 2.0], [50, 50])).notes)


def test_rows_and_fields_are_kept_missing_geometry_does_not_matter():
    frame = areas([300.0, 100.0], [50, 50], name_=["a", "b"])
    frame = frame.with_geometry(np.array([None, frame.geometry[1]], dtype=object))
    result = run(frame)
    assert column(result, "name_") == ["a", "b"]
    assert result.figures["GINI"] == pytest.approx(0.25)


# --- small counts -----------------------------------------------------------------------------------------------------

SMALL = {"open_m2": [300.0, 30.0, 100.0, 60.0], "population": [50, 3, 20, 40]}


def test_small_counts_are_hidden_with_one_more_and_the_figures_stay():
    result = run(areas(**SMALL))
    assert column(result, "suppressed") == [False, True, True, False]  # the next smallest goes with it
    for name in ("supply_pp", "share_of_population_pct", "population"):
        assert np.isnan(column(result, name)).tolist() == [False, True, True, False]
    assert column(result, "share_of_supply_pct") == pytest.approx([300 / 4.9, 30 / 4.9, 100 / 4.9, 60 / 4.9])
    open_ = run(areas(**SMALL), small_cells=SmallCells(suppress=False))
    assert result.figures == open_.figures
    assert column(open_, "population") == [50, 3, 20, 40]
    assert not any(column(open_, "suppressed"))


def test_an_area_left_out_hides_its_few_people_too():
    """Its supply is not known; neither the field of the people nor a note tells that three live there."""
    frame = areas([300.0, np.nan, 100.0], [50, 3, 20])
    result = run(frame)
    assert column(result, "suppressed") == [False, True, False]
    assert np.isnan(column(result, "population")).tolist() == [False, True, False]
    said = " ".join(str(note) for note in result.notes)
    assert "are left out, with < 5 people and a supply of 0 (features 1)" in said
    assert "3 people" in " ".join(str(note) for note in run(frame, small_cells=SmallCells(suppress=False)).notes)


def test_the_share_of_unknown_deprivation_does_not_tell_of_a_hidden_area():
    frame = areas(**SMALL, poverty=[0.2, None, 0.1, 0.4])
    said = " ".join(str(note) for note in run(frame, deprivation_field="poverty").notes)
    assert "Deprivation is not known in 1 areas; the" in said and "2.7 percent" not in said
    open_ = run(frame, deprivation_field="poverty", small_cells=SmallCells(suppress=False))
    assert any("not known in 1 areas with 2.7 percent" in str(note) for note in open_.notes)


def test_the_curve_shows_hidden_areas_as_one():
    shown = curve(run(areas(**SMALL)))
    assert shown == pytest.approx(curve(run(areas([300.0, 130.0, 60.0], [50, 23, 40]))))
    # two tables that differ only in who of the hidden has how many people give the same curve
    other = {**SMALL, "population": [50, 4, 19, 40]}
    assert shown == pytest.approx(curve(run(areas(**other))))
    assert column(run(areas(**SMALL)), "share_of_population_pct")[::3] == pytest.approx(
        column(run(areas(**other)), "share_of_population_pct")[::3]
    )


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_everything_wrong_is_said_at_once():
    frame = areas([300.0, -1.0], [50, -2], poverty=["low", "0.3"])
    with pytest.raises(UrbanProfilingError) as error:
        run(frame, deprivation_field="poverty")
    said = str(error.value)
    assert "the supply in “open_m2” is negative in features 1" in said
    assert "the field “population” is negative in features 1" in said
    assert "“poverty” is not a number in features 0" in said


@pytest.mark.parametrize(
    ("frame", "fields", "said"),
    [
        (areas([], []), ("open_m2", "population"), "“districts” is empty"),
        (areas([1.0], [1]), (None, None), "holds the supply.(.|\n)*holds the people"),
        (areas([1.0], [1]), ("green", "population"), "has no field “green”"),
        (areas([1.0], [0]), ("open_m2", "population"), "No area of “districts” has people"),
        (areas(["much"], [1]), ("open_m2", "population"), "“open_m2” is not a number in features 0"),
    ],
)
def test_what_cannot_be_used_is_said(frame, fields, said):
    with pytest.raises(UrbanProfilingError, match=said):
        public_space_equity(frame, *fields)


@pytest.mark.parametrize("after", [0, 1])
def test_cancel(after):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        run(areas([1.0, 2.0], [50, 50]), progress=Progress(cancelled=cancelled))
