"""Entropy and scores by hand, land drawn twice, land without a class, cells, what cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.public_space.land_use_mix import land_use_mix

UTM = pyproj.CRS.from_epsg(32628)


def frame(shapes, title, crs=UTM, kinds=None, **columns):
    geometry = np.array([shapely.box(*s) if isinstance(s, tuple) else s for s in shapes] + [None], dtype=object)[:-1]
    made = {
        k: np.array(v, dtype=object if any(isinstance(x, (str, type(None))) for x in v) else None)
        for k, v in columns.items()
    }
    return Frame(geometry, made, crs, name=title, kinds=kinds or {})


def plan(*rows, **options):
    """Land use from pairs (box, class)."""
    return frame([box for box, _ in rows], "plan", **{"class": [use for _, use in rows]}, **options)


def areas(*boxes, **columns):
    return frame(boxes, "districts", **columns)


CITY = areas((0, 0, 100, 100))


def run(uses, where=CITY, **options):
    return land_use_mix(uses, "class", where, **options)


def column(result, name):
    return result.layers["OUTPUT"].columns[name].tolist()


def said(result):
    return " ".join(str(note) for note in result.notes)


def test_two_halves():
    result = run(plan(((0, 0, 50, 100), "Homes"), ((50, 0, 100, 100), "Shops")))
    assert column(result, "mix_entropy") == pytest.approx([np.log(2)])
    assert column(result, "mix_score") == pytest.approx([100])
    assert column(result, "class_homes_pct") == pytest.approx([50])
    assert column(result, "class_shops_pct") == pytest.approx([50])
    assert column(result, "unclassified_pct") == column(result, "overlap_pct") == [0]
    assert result.figures == {
        "MIX_SCORE_MEAN": pytest.approx(100),
        "MIX_SCORE_CITY": pytest.approx(100),
        "MIX_ENTROPY_CITY": pytest.approx(np.log(2)),
        "UNCLASSIFIED_PCT": 0,
        "OVERLAP_PCT": 0,
        "CLASSES_N": 2,
    }
    assert dict(result.breakdown) == pytest.approx({"homes": 50, "shops": 50})


def test_three_unequal_classes_by_hand():
    uses = plan(((0, 0, 50, 100), "homes"), ((50, 0, 75, 100), "shops"), ((75, 0, 100, 100), "works"))
    result = run(uses)
    assert column(result, "mix_entropy") == pytest.approx([0.5 * np.log(2) + 2 * 0.25 * np.log(4)])
    assert column(result, "mix_score") == pytest.approx([100 * 1.5 * np.log(2) / np.log(3)])


def test_a_class_found_elsewhere_counts_in_the_number_of_classes():
    where = areas((0, 0, 100, 100), (100, 0, 200, 100))
    uses = plan(((0, 0, 100, 100), "homes"), ((100, 0, 150, 100), "homes"), ((150, 0, 200, 100), "shops"))
    result = run(uses, where)
    assert column(result, "mix_score") == pytest.approx([0, 100])
    assert column(result, "mix_entropy") == [0, pytest.approx(np.log(2))]
    assert column(result, "classes_n") == [1, 2]
    assert result.figures["MIX_SCORE_MEAN"] == pytest.approx(50)  # as the index averages over cells
    mixed = -(0.75 * np.log(0.75) + 0.25 * np.log(0.25))
    assert result.figures["MIX_ENTROPY_CITY"] == pytest.approx(mixed)
    assert result.figures["MIX_SCORE_CITY"] == pytest.approx(100 * mixed / np.log(2))


def test_n_may_be_set():
    uses = plan(((0, 0, 50, 100), "homes"), ((50, 0, 100, 100), "shops"))
    assert column(run(uses, classes_n=5), "mix_score") == pytest.approx([100 * np.log(2) / np.log(5)])
    with pytest.raises(UrbanProfilingError, match="“plan” has 2 classes, more than the 1 of the score: homes, shops"):
        run(uses, classes_n=1)


def test_a_single_class_has_no_score():
    result = run(plan(((0, 0, 100, 100), "homes")))
    assert column(result, "mix_entropy") == [0]
    assert np.isnan(column(result, "mix_score")).all()
    assert result.figures["MIX_SCORE_MEAN"] is None
    assert "nothing to mix" in said(result)


def test_land_without_a_class_stands_beside_the_mix():
    uses = plan(
        ((0, 0, 50, 50), "homes"), ((50, 0, 100, 50), "shops"), ((0, 50, 50, 100), None), ((50, 50, 60, 60), "Unknown")
    )
    result = run(uses)
    assert column(result, "unclassified_pct") == pytest.approx([50])
    assert column(result, "class_homes_pct") == pytest.approx([25])
    assert column(result, "mix_score") == pytest.approx([100])
    assert "class_unknown_pct" not in result.layers["OUTPUT"].columns
    assert "50.0 percent of the land has no class" in said(result)
    water = run(
        plan(((0, 0, 50, 100), "homes"), ((50, 0, 75, 100), "shops"), ((75, 0, 100, 100), "Water")),
        not_classified=["water "],
    )
    assert column(water, "unclassified_pct") == pytest.approx([25])


def test_one_class_drawn_twice_counts_once():
    uses = plan(((0, 0, 50, 100), "homes"), ((0, 0, 40, 100), "Homes "), ((50, 0, 100, 100), "shops"))
    result = run(uses)
    assert column(result, "class_homes_pct") == pytest.approx([50])
    assert column(result, "overlap_pct") == pytest.approx([0], abs=1e-9)


def test_classes_over_each_other_count_in_each_and_it_is_said():
    result = run(plan(((0, 0, 60, 100), "homes"), ((40, 0, 100, 100), "shops")))
    assert column(result, "class_homes_pct") == column(result, "class_shops_pct") == pytest.approx([60])
    assert column(result, "overlap_pct") == pytest.approx([20])
    assert column(result, "unclassified_pct") == pytest.approx([0], abs=1e-9)
    assert column(result, "mix_score") == pytest.approx([100])
    assert "overlap on 20.0 percent" in said(result)


def test_names_of_classes():
    uses = plan(
        ((0, 0, 50, 100), "Retail / Offices"), ((50, 0, 60, 100), "retail_offices"), ((60, 0, 100, 100), "سكني")
    )
    result = run(uses)
    assert column(result, "class_retail_offices_pct") == pytest.approx([60])
    assert column(result, "class_سكني_pct") == pytest.approx([40])


def test_codes_of_classes_with_gaps():
    uses = frame(
        [(0, 0, 50, 100), (50, 0, 100, 100), (0, 0, 1, 1)],
        "plan",
        kinds={"class": "integer"},
        **{"class": [1.0, 22.0, np.nan]},
    )
    assert column(run(uses), "class_1_pct") == column(run(uses), "class_22_pct") == pytest.approx([50])


def test_overlapping_areas_and_the_city_once():
    uses = plan(((0, 0, 50, 100), "homes"), ((50, 0, 100, 100), "shops"))
    result = run(uses, areas((0, 0, 100, 100), (0, 0, 50, 100), name=["a", "b"]))
    assert column(result, "name") == ["a", "b"]
    assert column(result, "mix_score") == pytest.approx([100, 0])
    assert result.figures["MIX_SCORE_CITY"] == pytest.approx(100)


def test_areas_without_land_use_or_geometry_have_no_mix():
    uses = plan(((0, 0, 50, 100), "homes"), ((50, 0, 100, 100), "shops"))
    result = run(uses, areas((0, 0, 100, 100), (500, 0, 600, 100), None))
    assert np.isnan(column(result, "mix_entropy")).tolist() == [False, True, True]
    assert column(result, "unclassified_pct")[1] == 100
    assert np.isnan(column(result, "unclassified_pct")[2])
    assert result.figures["MIX_SCORE_MEAN"] == pytest.approx(100)
    assert result.figures["UNCLASSIFIED_PCT"] == pytest.approx(50)


# --- cells ------------------------------------------------------------------------------------------------------------


def test_cells_without_areas_are_whole():
    uses = plan(((0, 0, 100, 100), "homes"), ((100, 0, 150, 100), "homes"), ((150, 0, 180, 100), "shops"))
    result = land_use_mix(uses, "class", cell_m=100.0)
    assert column(result, "area_id") == ["grid_100_0_0", "grid_100_1_0"]
    assert column(result, "area_ha") == [1, 1]
    assert column(result, "unclassified_pct") == pytest.approx([0, 20])
    p = np.array([50, 30]) / 80
    assert column(result, "mix_entropy") == pytest.approx([0, -(p * np.log(p)).sum()])
    assert result.figures["UNCLASSIFIED_PCT"] == pytest.approx(10)


def test_cells_within_areas_are_cut_at_them():
    uses = plan(((-500, -500, 75, 500), "homes"), ((75, -500, 500, 500), "shops"))
    result = run(uses, areas((0, 0, 150, 100)), cell_m=100.0)
    assert column(result, "area_id") == ["grid_100_0_0", "grid_100_1_0"]
    assert column(result, "area_ha") == pytest.approx([1, 0.5])
    assert column(result, "class_homes_pct") == pytest.approx([75, 0])
    assert result.figures["MIX_ENTROPY_CITY"] == pytest.approx(np.log(2))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0, 900), st.floats(0, 900), st.floats(5, 400), st.floats(5, 400), st.sampled_from("abc")),
        min_size=1,
        max_size=10,
    )
)
def test_shares_add_up_whatever_is_drawn(rows):
    uses = plan(*(((x, y, x + w, y + h), use) for x, y, w, h, use in rows))
    city = areas((0, 0, 1000, 1000))
    result = run(uses, city)
    columns = result.layers["OUTPUT"].columns
    shares = sum(columns[name][0] for name in columns if name.startswith("class_"))
    assert shares + columns["unclassified_pct"][0] - columns["overlap_pct"][0] == pytest.approx(100, abs=1e-4)
    for use in "abc":
        if f"class_{use}_pct" in columns:
            mine = shapely.union_all(uses.geometry[uses.columns["class"] == use]).intersection(
                shapely.box(0, 0, 1000, 1000)
            )
            assert columns[f"class_{use}_pct"][0] == pytest.approx(mine.area / 1e4, abs=1e-4)
    cells = run(uses, city, cell_m=170.0)
    for name in ("MIX_ENTROPY_CITY", "UNCLASSIFIED_PCT", "OVERLAP_PCT"):
        assert cells.figures[name] == pytest.approx(result.figures[name], abs=1e-4)


def test_three_crs_work():
    degrees, other = pyproj.CRS.from_epsg(4326), pyproj.CRS.from_epsg(3857)
    uses = plan(
        ((450_000, 3_100_000, 450_500, 3_101_000), "homes"), ((450_500, 3_100_000, 451_000, 3_101_000), "shops")
    )
    city = areas((450_000, 3_100_000, 451_000, 3_101_000))
    result = run(uses.to_crs(other), city.to_crs(degrees))
    assert column(result, "mix_score") == pytest.approx([100], abs=1e-3)
    assert column(result, "unclassified_pct") == pytest.approx([0], abs=1e-3)


# --- inputs -----------------------------------------------------------------------------------------------------------

HOMES = plan(((0, 0, 100, 100), "homes"))


@pytest.mark.parametrize(
    ("uses", "where", "options", "message"),
    [
        (HOMES, None, {}, "give areas, or a cell size"),
        (plan(), CITY, {}, "“plan” is empty"),
        (HOMES, areas(), {}, "“districts” is empty"),
        (plan((None, "homes")), CITY, {}, "none with a usable geometry"),
        (plan(((0, 0, 9, 9), None)), CITY, {}, "names no class of land use"),
        (HOMES, areas((9000, 0, 9100, 100)), {}, "No classified land of “plan” lies in “districts”"),
        (HOMES, None, {"cell_m": 0.01}, "would be about 100,000,000; at most 500,000"),
        (HOMES, None, {"cell_m": -1.0}, "must be above 0 m"),
        (plan(*(((i, 0, i + 1, 1), f"parcel {i}") for i in range(61))), CITY, {}, "has 61 different values"),
    ],
)
def test_what_cannot_be_used_is_said(uses, where, options, message):
    with pytest.raises(UrbanProfilingError, match=message):
        run(uses, where, **options)


def test_fields_that_are_not_there_are_said():
    with pytest.raises(UrbanProfilingError, match="Choose the field of “plan”"):
        land_use_mix(HOMES, None, CITY)
    with pytest.raises(UrbanProfilingError, match="“plan” has no field “use”"):
        land_use_mix(HOMES, "use", CITY)


def test_broken_polygons_are_repaired():
    bow = shapely.from_wkt("POLYGON ((0 0, 100 100, 100 0, 0 100, 0 0))")
    result = run(plan((bow, "homes"), ((0, 40, 20, 60), "shops"), (None, "homes")))
    assert column(result, "class_homes_pct") == pytest.approx([50])
    assert "repaired" in said(result)
    assert "left out (features 2)" in said(result)


@pytest.mark.parametrize("after", [0, 3, 6, 9, 12])
@pytest.mark.parametrize("options", [{}, {"cell_m": 25.0}])
def test_cancel(after, options):
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > after

    with pytest.raises(Cancelled):
        run(plan(((0, 0, 60, 100), "a"), ((50, 0, 100, 100), "b")), progress=Progress(cancelled=cancelled), **options)
