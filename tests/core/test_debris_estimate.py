"""Debris worked out by hand, the published arithmetic of HAZUS and FEMA, and inputs that cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.debris_estimate import debris_estimate
from urban_profiling_plugin.core.recovery.debris_factors import (
    FT_M,
    PER_1000_FT2,
    YD3_M3,
    materials,
    named_factors,
)

UTM = pyproj.CRS.from_epsg(32637)


def text(values):
    return np.array(values, dtype=object)


def buildings(classes, types=None, levels=None, size=(10, 10), at=None, **columns):
    n = len(classes)
    x = np.arange(n) * 200.0 if at is None else np.asarray(at, dtype=float)
    given = {"damage_class": np.array(classes, dtype=float)}
    if types is not None:
        given["type"] = text(types)
    if levels is not None:
        given["levels"] = np.array(levels, dtype=float)
    return Frame(shapely.box(x, 0, x + size[0], size[1]), {**given, **columns}, UTM, name="buildings")


def areas(*boxes):
    return Frame(np.array([shapely.box(*box) for box in boxes], dtype=object), {}, UTM, name="areas")


def debris(frame, **more):
    fields = {"type_field": frame.find("type"), "levels_field": frame.find("levels"), "use_field": frame.find("use")}
    return debris_estimate(frame, **{**fields, **more})


def said(result):
    return "\n".join(map(str, result.notes))


# --- published arithmetic ---


@pytest.mark.parametrize(
    ("kind", "short_tons"),
    [
        ("w1", 33.6),
        ("s1", 54.3),
        ("rm1", 54.8),
        ("urm", 90.5),
        ("c1", 107.3),
        ("pc2", 109.3),
        ("c3", 119.3),
        ("c2", 121.3),
        ("rm2", 104.8),
        ("rm2m", 111.8),
    ],
)
def test_hazus_complete_damage(kind, short_tons):
    assert named_factors("hazus").mass[kind][4] == pytest.approx(short_tons * PER_1000_FT2)
    assert abs(PER_1000_FT2 - 0.90718474 / 92.90304) < 1e-15


@pytest.mark.parametrize(
    ("kind", "grade", "tonnes"),
    [("C1", 4, 1047.8), ("C1", 3, 344.8), ("C1", 2, 54.6), ("C3", 3, 428.2), ("URM", 4, 883.7), ("URM", 3, 345.5)],
)
def test_hazus_tonnes_of_1000_m2(kind, grade, tonnes):
    figures = debris(buildings([grade], [kind], [10])).figures
    assert figures["DEBRIS_T_CENTRAL"] == pytest.approx(tonnes, abs=0.05)
    assert figures["DEBRIS_T_LOW"] == figures["DEBRIS_T_HIGH"] == pytest.approx(figures["DEBRIS_T_CENTRAL"])


def test_fema_home():
    """30 x 40 ft, two storeys, medium vegetation: 624 cubic yards; light 528, heavy 720."""
    frame = buildings([4], levels=[2], size=(30 * FT_M, 40 * FT_M), use=text(["residential"]))
    figures = debris(frame, factors="fema").figures
    assert figures["DEBRIS_M3"] / YD3_M3 == pytest.approx(624)
    assert figures["DEBRIS_M3_LOW"] / YD3_M3 == pytest.approx(528)
    assert figures["DEBRIS_M3_HIGH"] / YD3_M3 == pytest.approx(720)


def test_fema_other_building():
    """L x W x H x 0.33 / 27."""
    frame = buildings([4], levels=[2], size=(30 * FT_M, 40 * FT_M), use=text(["school"]))
    figures = debris(frame, factors="fema", storey_m=10 * FT_M).figures
    assert figures["DEBRIS_M3"] / YD3_M3 == pytest.approx(30 * 40 * 20 * 0.33 / 27)


def test_fema_mobile_home_counts_by_the_piece():
    frame = buildings([4, 4], ["MH", "mobile_home"], use=text(["residential"] * 2))
    figures = debris(frame, factors="fema").figures
    assert figures["DEBRIS_M3_LOW"] / YD3_M3 == pytest.approx(2 * 290)
    assert figures["DEBRIS_M3_HIGH"] / YD3_M3 == pytest.approx(2 * 415)


def test_an_acre_piled_ten_feet():
    acre_ft2 = 43_560
    assert round(acre_ft2 * 10 * FT_M**3 / YD3_M3) == 16_133


def test_kathmandu():
    figures = debris(buildings([4], levels=[2]), factors="nepal", truck_m3=10).figures
    assert figures["DEBRIS_T_LOW"] == pytest.approx(200 * 1.90)
    assert figures["DEBRIS_T_HIGH"] == pytest.approx(200 * 3.23)
    assert figures["DEBRIS_M3"] == pytest.approx(200 * 1.23)  # measured, so without a density
    assert figures["TRUCKLOADS"] == 25


# --- by hand ---


def test_type_with_height_takes_its_family_unless_it_has_a_row():
    t = [debris(buildings([3], [kind])).figures["DEBRIS_T_CENTRAL"] for kind in ("C1", "C1M", "c1h", "RM1", "RM1M")]
    assert t[0] == pytest.approx(t[1]) == pytest.approx(t[2])
    # 25.5 instead of 25 % of 28, 31 instead of 30 % of 4
    assert t[4] - t[3] == pytest.approx(100 * (0.005 * 28 + 0.01 * 4) * PER_1000_FT2)


def test_material_spans_its_types():
    figures = debris(buildings([4], ["concrete"])).figures
    assert figures["DEBRIS_T_LOW"] == pytest.approx(100 * 107.3 * PER_1000_FT2)
    assert figures["DEBRIS_T_CENTRAL"] == pytest.approx(100 * (107.3 + 121.3 + 119.3) / 3 * PER_1000_FT2)
    assert figures["DEBRIS_T_HIGH"] == pytest.approx(100 * 121.3 * PER_1000_FT2)
    known = set(named_factors("hazus").mass)
    assert {name for several in materials().values() for name in several} <= known


def test_unknown_type_spans_all():
    result = debris(buildings([4, 4], [None, "bamboo"]))
    assert result.figures["DEBRIS_T_LOW"] == pytest.approx(200 * 24.6 * PER_1000_FT2, rel=0.2)
    assert result.figures["DEBRIS_T_HIGH"] == pytest.approx(200 * 121.3 * PER_1000_FT2)
    assert "bamboo" in said(result)


def test_class_range():
    frame = buildings([2], ["C1"], damage_class_high=np.array([3.0]))
    figures = debris(frame, class_high_field="damage_class_high").figures
    moderate, extensive = 100 * 5.591 * PER_1000_FT2, 100 * 35.315 * PER_1000_FT2
    assert figures["DEBRIS_T_LOW"] == pytest.approx(moderate)
    assert figures["DEBRIS_T_CENTRAL"] == pytest.approx((moderate + extensive) / 2)
    assert figures["DEBRIS_T_HIGH"] == pytest.approx(extensive)


def test_possible_damage_stands_apart():
    figures = debris(buildings([1, 2], ["C1", "C1"])).figures
    assert figures["POSSIBLE_T_CENTRAL"] == pytest.approx(100 * 0.057 * PER_1000_FT2)
    assert figures["DEBRIS_T_CENTRAL"] == pytest.approx(100 * (0.057 + 5.591) * PER_1000_FT2)


def test_bulk_density_has_no_default():
    frame = buildings([4], ["C1"], [10])
    without = debris(frame, truck_m3=10)
    assert np.isnan(without.figures["DEBRIS_M3"])
    assert np.isnan(without.figures["TRUCKLOADS"])
    assert "bulk density" in said(without)
    given = debris(frame, bulk_density=1.6, truck_m3=10).figures
    assert given["DEBRIS_M3"] == pytest.approx(1047.8 / 1.6, abs=0.05)
    assert given["TRUCKLOADS"] == 66


def test_fema_needs_the_density_for_tonnes():
    frame = buildings([4], use=text(["residential"]))
    without = debris(frame, factors="fema")
    assert np.isnan(without.figures["DEBRIS_T_CENTRAL"])
    assert without.figures["DEBRIS_M3"] > 0
    assert "Tonnes are empty" in said(without)
    with_density = debris(frame, factors="fema", bulk_density=0.5).figures
    assert with_density["DEBRIS_T_CENTRAL"] == pytest.approx(0.5 * with_density["DEBRIS_M3"])


def test_lighter_damage_is_not_covered_by_fema():
    result = debris(buildings([2, 3, 4], use=text(["residential"] * 3)), factors="fema")
    assert result.figures["UNESTIMATED_N"] == 2
    assert result.figures["UNESTIMATED_PCT"] == pytest.approx(200 / 3)
    assert "2 of 3 damaged buildings are not estimated" in said(result)


def test_truckloads_are_rounded_up_for_the_whole_row():
    """Ten buildings of 0.3 loads are three loads, not ten."""
    frame = buildings([4] * 10, at=np.arange(10) * 20.0)
    result = debris(frame, factors="nepal", truck_m3=410)  # 123 m3 each
    assert result.figures["TRUCKLOADS"] == 3
    two = debris(frame, factors="nepal", truck_m3=410, areas=areas((-1, -1, 95, 20), (95, -1, 300, 20)))
    assert two.layers["OUTPUT"].columns["truckloads"].tolist() == [2, 2]
    assert two.figures["TRUCKLOADS"] == 3


def test_own_factors(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(
        "type,damage_class,t_m2_low,t_m2_central,t_m2_high,source\nmud,4,1,1.5,2,us\n*,4,0.5,1,1.5,us\n*,2,,0.1,,us\n",
        encoding="utf-8",
    )
    result = debris(buildings([4, 4, 2, 3], ["mud", "brick", "brick", "brick"]), factors=path)
    assert result.figures["DEBRIS_T_LOW"] == pytest.approx(100 * (1 + 0.5 + 0.1))
    assert result.figures["DEBRIS_T_CENTRAL"] == pytest.approx(100 * (1.5 + 1 + 0.1))
    assert result.figures["DEBRIS_T_HIGH"] == pytest.approx(100 * (2 + 1.5 + 0.1))
    assert result.figures["UNESTIMATED_N"] == 1


def test_copy_of_the_hazus_table_can_be_edited(tmp_path):
    from urban_profiling_plugin import paths

    lines = (
        paths.table("debris_factors_hazus.csv").read_text(encoding="utf-8").replace("structural,98,", "structural,196,")
    )
    path = tmp_path / "edited.csv"
    path.write_text(lines, encoding="utf-8")
    figures = debris(buildings([4], ["C1"]), factors=path).figures
    assert figures["DEBRIS_T_CENTRAL"] == pytest.approx(100 * (107.3 + 98) * PER_1000_FT2)


# --- places ---


def test_overlaps_outside_and_not_analysed():
    frame = buildings([4, 4, np.nan], ["C1"] * 3)
    result = debris(frame, areas=areas((-1, -1, 50, 20), (-1, -1, 50, 20), (350, -1, 500, 20), (900, 0, 999, 9)))
    t = result.layers["OUTPUT"].columns["debris_t_central"]
    one = 100 * 107.3 * PER_1000_FT2
    assert t[:2].tolist() == pytest.approx([one, one])
    assert np.isnan(t[2])
    assert t[3] == 0
    assert result.figures["DEBRIS_T_CENTRAL"] == pytest.approx(one)
    assert result.figures["OUTSIDE_T_CENTRAL"] == pytest.approx(one)
    assert result.layers["OUTPUT"].columns["not_analysed_n"].tolist() == [0, 0, 1, 0]


def test_multipart_invalid_and_missing_footprints():
    both = shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    bow = shapely.from_wkt("POLYGON((100 0,110 10,110 0,100 10,100 0))")
    frame = buildings([4, 4, 4], ["C1"] * 3).with_geometry(np.array([both, bow, None], dtype=object))
    assert debris(frame).figures["DEBRIS_T_CENTRAL"] == pytest.approx(250 * 107.3 * PER_1000_FT2)


def test_nothing_damaged():
    figures = debris(buildings([0]), truck_m3=10, bulk_density=1).figures
    assert figures["DEBRIS_T_CENTRAL"] == 0
    assert figures["TRUCKLOADS"] == 0


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from(["C1", "URM", "wood", "?"]), st.floats(0, 900), st.integers(1, 9)),
        min_size=1,
        max_size=20,
    )
)
def test_areas_add_up_and_bounds_are_in_order(listed):
    grades, types, x, levels = zip(*listed)
    frame = buildings(grades, list(types), levels, at=x)
    whole = debris(frame).figures
    parts = debris(frame, areas=areas(*[(left, -1, left + 200, 20) for left in range(0, 1_000, 200)]))
    for name in ("low", "central", "high"):
        total = parts.layers["OUTPUT"].columns[f"debris_t_{name}"].sum()
        assert total == pytest.approx(whole[f"DEBRIS_T_{name.upper()}"])
    assert whole["DEBRIS_T_LOW"] <= whole["DEBRIS_T_CENTRAL"] + 1e-9 <= whole["DEBRIS_T_HIGH"] + 2e-9


# --- bad input ---


@pytest.mark.parametrize(
    ("content", "match"),
    [
        ("type,share\nmud,1\n", "is not a table of debris factors"),
        ("type,damage_class,t_m2_central\nmud,7,1\n", "lines 2 must be 1, 2, 3 or 4"),
        ("type,damage_class,t_m2_central\nmud,4,-1\n", "lines 2 the factors must satisfy"),
        ("type,damage_class,t_m2_low,t_m2_central,t_m2_high\nmud,4,2,1,3\n", "lines 2 the factors must satisfy"),
        ("type,damage_class,t_m2_central\nmud,4,heavy\n", "takes numbers.*2: “heavy”"),
        ("type,damage_class,t_m2_central\nmud,4,\n", "lines 2 give neither"),
        ("type,damage_class,t_m2_central\nmud,4,1\nMud,4,2\n", "lines 3 repeat a type"),
        (
            "type,component,unit_weight,slight_pct,moderate_pct,extensive_pct,complete_pct\nC1,x,5,0,0,30,120\n",
            "lines 2 need a unit weight",
        ),
    ],
)
def test_bad_factors(tmp_path, content, match):
    path = tmp_path / "own.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UrbanProfilingError, match=match):
        debris(buildings([4]), factors=path)


def test_bad_numbers_are_all_said():
    with pytest.raises(UrbanProfilingError) as error:
        debris(buildings([4]), bulk_density=0, truck_m3=-1)
    assert "bulk density must be above 0" in str(error.value)
    assert "truck carries must be above 0" in str(error.value)


def test_no_damage_class():
    with pytest.raises(UrbanProfilingError, match="no field “damage_class”"):
        debris(buildings([4], ["C1"]).only("type"))


def test_empty_layer():
    with pytest.raises(UrbanProfilingError, match="is empty"):
        debris(buildings([]))


def test_cancel():
    with pytest.raises(Cancelled):
        debris(buildings([4]), progress=Progress(cancelled=lambda: True))
