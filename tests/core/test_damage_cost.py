"""Costs worked out by hand, published arithmetic, bounds and draws, and inputs that cannot be used."""

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_profiling_plugin.core.errors import Cancelled, UrbanProfilingError
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.core.recovery.damage_cost import damage_cost
from urban_profiling_plugin.core.recovery.damage_ratios import named_ratios, read_uses
from urban_profiling_plugin.core.recovery.unit_costs import unit_costs_from_gdp

UTM = pyproj.CRS.from_epsg(32637)
HEADER = "use,unit_cost_low,unit_cost_central,unit_cost_high,currency,price_year\n"


@pytest.fixture
def table(tmp_path):
    """Return `table(text)`: the path of a CSV."""

    def write(text, name="costs.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def costs(table):
    """Return unit costs of residential (300, 400, 600) and schools (500, 600, 900), USD of 2020."""
    return table(HEADER + "residential,300,400,600,USD,2020\nschool,500,600,900,USD,2020\n")


def text(values):
    return np.array(values, dtype=object)


def buildings(classes, use=None, levels=None, at=None, **columns):
    """Footprints of 10 x 10 m, one every 100 m along x."""
    n = len(classes)
    x = np.arange(n) * 100.0 if at is None else np.asarray(at, dtype=float)
    given = {"damage_class": np.array(classes, dtype=float), "use": text(use or ["residential"] * n)}
    if levels is not None:
        given["levels"] = np.array(levels, dtype=float)
    return Frame(shapely.box(x, 0, x + 10, 10), {**given, **columns}, UTM, name="buildings")


def areas(*boxes):
    return Frame(
        np.array([shapely.box(*box) for box in boxes], dtype=object),
        {"name": text([f"area {number}" for number in range(len(boxes))])},
        UTM,
        name="areas",
    )


def cost(frame, **more):
    return damage_cost(frame, **{"use_field": "use", "levels_field": frame.find("levels"), **more})


def said(result):
    return "\n".join(map(str, result.notes))


# --- published arithmetic ---


def test_hazus_ships_whole_and_adds_up():
    ratios = named_ratios("hazus").columns
    total = ratios["ratio_central_pct"].reshape(-1, 4)
    assert total.shape == (33, 4)
    assert ((total[:, 0] >= 1.6) & (total[:, 0] <= 2.0)).all()
    assert (total[:, 1] == 10.0).all()
    assert total[:, 2].min() == 35.5
    assert total[:, 2].max() == 45.6
    assert (total[:, 3] == 100.0).all()


def test_hazus_totals_are_the_sums_of_their_components():
    from urban_profiling_plugin import paths
    from urban_profiling_plugin.core.tables import read_table

    names = ("structural_pct", "acceleration_pct", "drift_pct", "ratio_central_pct")
    columns = read_table(paths.table("damage_ratios_hazus.csv"), dict.fromkeys(names, "real")).columns
    parts = sum(columns[name] for name in names[:3])
    assert parts == pytest.approx(columns["ratio_central_pct"])


@pytest.mark.parametrize(
    ("occupancy", "percent"),
    [
        ("RES1", [2.0, 10.0, 44.7, 100]),
        ("RES3C", [2.0, 10.0, 41.3, 100]),
        ("COM1", [2.0, 10.0, 41.4, 100]),
        ("COM6", [2.0, 10.0, 39.8, 100]),
        ("EDU1", [2.0, 10.0, 43.5, 100]),
        ("GOV1", [2.0, 10.0, 40.2, 100]),
        ("REL1", [2.0, 10.0, 40.5, 100]),
        ("IND4", [2.0, 10.0, 35.5, 100]),
    ],
)
def test_hazus_repair_totals(table, occupancy, percent):
    path = table(HEADER + f"{occupancy},1,1,1,USD,2020\n")
    for grade, expected in enumerate(percent, 1):
        result = cost(buildings([grade], [occupancy]), unit_costs=path)
        assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(expected)  # of 100 m2 at 1 USD


def test_every_use_belongs_to_occupancies_that_exist():
    known = set(named_ratios("hazus").columns["use"].tolist())
    uses = read_uses().columns["occupancies"].tolist()
    assert {name for several in uses for name in several.split()} <= known


@pytest.mark.parametrize(
    ("gdp", "expected"),
    [(1_000, (344.52, 397.27, 290.80)), (4_000, (587.67, 652.02, 456.25)), (10_000, (836.41, 904.65, 614.45))],
)
def test_unit_costs_from_gdp(gdp, expected):
    found = unit_costs_from_gdp(gdp, ["residential", "commercial", "industrial"], [])
    assert found.values[:, 1] == pytest.approx(expected, abs=0.005)
    assert (found.currency, found.price_year) == ("EUR", 2010)


def test_flood_corrections_are_not_applied():
    """The undamageable 40 % of masonry, depreciation and contents are for floods."""
    result = cost(buildings([4]), gdp_per_capita=4_000)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(58_767, abs=1)
    assert "EUR of 2010" in said(result)


# --- by hand ---


def test_by_hand(costs):
    frame = buildings([0, 1, 2, 3, 4], ["school"] * 5, [1, 1, 2, 1, 3])
    figures = cost(frame, unit_costs=costs).figures
    share = 0.02 + 2 * 0.10 + 0.435 + 3 * 1.0
    assert figures["DAMAGE_LOW"] == pytest.approx(100 * 500 * share)
    assert figures["DAMAGE_CENTRAL"] == pytest.approx(100 * 600 * share)
    assert figures["DAMAGE_HIGH"] == pytest.approx(100 * 900 * share)
    assert figures["POSSIBLE_CENTRAL"] == pytest.approx(100 * 600 * 0.02)


def test_needs_keep_every_multiplier_apart(costs):
    figures = cost(
        buildings([4]), unit_costs=costs, build_back_better_pct=20, overheads_pct=10, inflation_pct=50
    ).figures
    assert figures["DAMAGE_CENTRAL"] == pytest.approx(40_000)
    assert figures["BUILD_BACK_BETTER_CENTRAL"] == pytest.approx(8_000)
    assert figures["OVERHEADS_CENTRAL"] == pytest.approx(4_800)
    assert figures["INFLATION_CENTRAL"] == pytest.approx(26_400)
    assert figures["NEEDS_CENTRAL"] == pytest.approx(40_000 * 1.2 * 1.1 * 1.5)
    assert figures["NEEDS_LOW"] == pytest.approx(30_000 * 1.2 * 1.1 * 1.5)
    assert figures["NEEDS_HIGH"] == pytest.approx(60_000 * 1.2 * 1.1 * 1.5)


def test_class_range_takes_low_high_and_their_mean(costs):
    frame = buildings([2], ["school"], damage_class_high=np.array([3.0]))
    result = cost(frame, unit_costs=costs, class_high_field="damage_class_high")
    assert result.figures["DAMAGE_LOW"] == pytest.approx(100 * 500 * 0.10)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(100 * 600 * (0.10 + 0.435) / 2)
    assert result.figures["DAMAGE_HIGH"] == pytest.approx(100 * 900 * 0.435)
    assert "1 buildings have a range" in said(result)


def test_use_of_several_occupancies_spans_their_ratios(costs):
    """Homes without a type are single-family (44.7 %) or multi-family (41.3 %)."""
    figures = cost(buildings([3]), unit_costs=costs).figures
    assert figures["DAMAGE_LOW"] == pytest.approx(100 * 300 * 0.413)
    assert figures["DAMAGE_CENTRAL"] == pytest.approx(100 * 400 * 0.430)
    assert figures["DAMAGE_HIGH"] == pytest.approx(100 * 600 * 0.447)


def test_without_areas_one_row_a_sector(costs):
    frame = buildings([4, 4, 0], ["school", "residential", "residential"])
    output = cost(frame, unit_costs=costs).layers["OUTPUT"]
    assert output.geometry is None
    assert output.columns["sector"].tolist() == ["residential", "school"]
    assert output.columns["damage_central"].tolist() == pytest.approx([40_000, 60_000])


def test_every_area_has_every_sector(costs):
    frame = buildings([4, 4, 4], ["school", "residential", "residential"])
    result = cost(frame, unit_costs=costs, areas=areas((-1, -1, 150, 20), (150, -1, 300, 20), (500, 0, 600, 20)))
    columns = result.layers["OUTPUT"].columns
    assert columns["name"].tolist() == ["area 0"] * 2 + ["area 1"] * 2 + ["area 2"] * 2
    assert columns["sector"].tolist() == ["residential", "school"] * 3
    assert columns["damage_central"].tolist() == pytest.approx([40_000, 60_000, 40_000, 0, 0, 0])
    assert result.layers["AREAS_OUTPUT"].columns["damage_central"].tolist() == pytest.approx([100_000, 40_000, 0])


def test_sector_field_makes_the_rows_and_use_the_costs(costs):
    frame = buildings([4, 4], ["school", "residential"], sector=text(["A", "A"]))
    columns = cost(frame, unit_costs=costs, sector_field="sector").layers["OUTPUT"].columns
    assert columns["sector"].tolist() == ["A"]  # as the layer writes it
    assert columns["damage_central"].tolist() == pytest.approx([100_000])


def test_overlapping_areas_count_in_each_and_once_in_the_total(costs):
    frame = buildings([4, 4])
    result = cost(frame, unit_costs=costs, areas=areas((-1, -1, 50, 20), (-1, -1, 50, 20)))
    assert result.layers["OUTPUT"].columns["damage_central"].tolist() == pytest.approx([40_000, 40_000])
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(40_000)
    assert result.figures["OUTSIDE_CENTRAL"] == pytest.approx(40_000)
    assert "lie in several" in said(result)
    assert "1 of 2 damaged buildings lie outside" in said(result)


def test_multipart_and_invalid_footprints(costs):
    both = shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(20, 0, 30, 10)])
    bow = shapely.from_wkt("POLYGON((100 0,110 10,110 0,100 10,100 0))")  # 50 m2
    frame = buildings([4, 4, 4]).with_geometry(np.array([both, bow, None], dtype=object))
    result = cost(frame, unit_costs=costs)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx((200 + 50) * 400)
    assert "repaired" in said(result)
    assert "without a usable geometry" in said(result)


def test_points_need_a_footprint_field(costs):
    frame = buildings([4], footprint=np.array([250.0]))
    points = frame.with_geometry(shapely.points([[5.0, 5.0]]))
    with pytest.raises(UrbanProfilingError, match="points, which have no footprint"):
        cost(points, unit_costs=costs)
    assert cost(points, unit_costs=costs, area_field="footprint").figures["DAMAGE_CENTRAL"] == pytest.approx(100_000)


def test_degrees_are_measured_in_metres(costs):
    there = buildings([4]).with_geometry(np.array([shapely.box(500_000, 4e6, 500_010, 4e6 + 10)], dtype=object))
    figures = cost(there.to_crs(pyproj.CRS.from_epsg(4326)), unit_costs=costs).figures
    assert figures["DAMAGE_CENTRAL"] == pytest.approx(40_000, rel=1e-3)


# --- what is not known ---


def test_use_without_a_cost_is_listed_and_not_guessed(costs):
    frame = buildings([4, 4, 4, 0], ["residential", "temple", None, "temple"])
    result = cost(frame, unit_costs=costs)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(40_000)
    assert result.figures["UNCOSTED_N"] == 2
    assert result.figures["UNCOSTED_PCT"] == pytest.approx(200 / 3)
    assert "temple: 1" in said(result)
    columns = result.layers["OUTPUT"].columns
    assert columns["sector"].tolist() == ["residential", "temple", None]
    assert np.isnan(columns["damage_central"][1:]).all()


def test_row_for_all_other_uses(table):
    path = table(HEADER + "school,500,600,900,USD,2020\n*,1,2,3,USD,2020\n")
    result = cost(buildings([4, 4], ["temple", None]), unit_costs=path)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(400)
    assert result.figures["UNCOSTED_N"] == 0


def test_a_use_for_buildings_whose_use_is_not_known(costs, table):
    frame = buildings([4, 4, 0], ["school", None, None])
    result = cost(frame, unit_costs=costs, default_use="Residential")
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(60_000 + 40_000)
    assert "not known for 1 of 2 damaged buildings: they are taken as “Residential”" in said(result)
    assert result.layers["OUTPUT"].columns["sector"].tolist() == [
        "school",
        None,
    ]  # what it stands for is not its sector
    bare = frame.only("damage_class")
    assert damage_cost(bare, unit_costs=costs, default_use="residential").figures["DAMAGE_CENTRAL"] == 80_000
    for_all = table(HEADER + "*,1,2,3,USD,2020\n")
    assert damage_cost(bare, unit_costs=for_all).figures["DAMAGE_CENTRAL"] == pytest.approx(400)


def test_currency_and_year_are_told(costs):
    figures = cost(buildings([4]), unit_costs=costs).figures
    assert (figures["CURRENCY"], figures["PRICE_YEAR"]) == ("USD", 2020)
    assert cost(buildings([4]), gdp_per_capita=4_000).figures["CURRENCY"] == "EUR"


def test_no_use_has_a_cost(costs):
    with pytest.raises(UrbanProfilingError, match="No use of the damaged buildings has a unit cost.*temple: 1"):
        cost(buildings([4], ["temple"]), unit_costs=costs)


def test_missing_levels_take_the_parameter_and_are_counted(costs):
    frame = buildings([4, 4, 4, 0], levels=[2, np.nan, 0, np.nan])
    result = cost(frame, unit_costs=costs, default_levels=1.5)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(100 * 400 * (2 + 1.5 + 1.5))
    assert "not known for 2 of 3 damaged buildings: they are taken as 1.5" in said(result)


def test_not_analysed_is_not_undamaged(costs):
    frame = buildings([np.nan, np.nan, 0, 4], at=[0, 100, 200, 300])
    result = cost(frame, unit_costs=costs, areas=areas((-1, -1, 150, 20), (150, -1, 250, 20), (250, -1, 400, 20)))
    columns = result.layers["OUTPUT"].columns
    assert np.isnan(columns["damage_central"][0])
    assert columns["damage_central"][1:].tolist() == pytest.approx([0, 40_000])
    assert columns["not_analysed_n"].tolist() == [2, 0, 0]
    assert "2 of 4 buildings have no damage class" in said(result)


def test_nothing_damaged_costs_nothing(costs):
    result = cost(buildings([0, 0]), unit_costs=costs, draws=10)
    assert result.figures["DAMAGE_CENTRAL"] == 0
    assert result.figures["DAMAGE_P50"] == 0
    assert "None of the 2 buildings is damaged" in said(result)


def test_missing_bounds_are_said(table):
    path = table("use,unit_cost_central,currency,price_year\nresidential,400,USD,2020\n")
    result = cost(buildings([4]), unit_costs=path)
    assert result.figures["DAMAGE_LOW"] == result.figures["DAMAGE_HIGH"] == pytest.approx(40_000)
    assert "lines 2 give no low or no high cost" in said(result)


# --- draws ---


def test_drawn_range_is_narrower_than_the_bounds(costs):
    frame = buildings([2, 3, 4] * 2, ["residential"] * 3 + ["school"] * 3)
    figures = cost(frame, unit_costs=costs, draws=2_000).figures
    assert figures["DAMAGE_LOW"] < figures["DAMAGE_P10"] < figures["DAMAGE_P50"]
    assert figures["DAMAGE_P50"] < figures["DAMAGE_P90"] < figures["DAMAGE_HIGH"]
    drawn = figures["DAMAGE_P90"] - figures["DAMAGE_P10"]
    assert drawn < 0.6 * (figures["DAMAGE_HIGH"] - figures["DAMAGE_LOW"])


def test_one_use_and_class_errs_together(costs):
    """Drawn once per use and class: many buildings of one do not average out."""
    wide = [cost(buildings([4] * n), unit_costs=costs, draws=2_000).figures for n in (1, 50)]
    ratio = [(f["DAMAGE_P90"] - f["DAMAGE_P10"]) / f["DAMAGE_P50"] for f in wide]
    assert ratio[0] == pytest.approx(ratio[1])


def test_triangular_percentiles(costs):
    """One use, destroyed (ratio 1): p10 and p90 of the triangle 300, 400, 600 from its distribution function."""
    figures = cost(buildings([4]), unit_costs=costs, draws=100_000).figures
    assert figures["DAMAGE_P10"] == pytest.approx(100 * (300 + np.sqrt(0.1 * 300 * 100)), rel=0.005)
    assert figures["DAMAGE_P90"] == pytest.approx(100 * (600 - np.sqrt(0.1 * 300 * 200)), rel=0.005)


def test_same_seed_same_draws_whatever_the_order(costs):
    frame = buildings([2, 3, 4, 4], ["residential", "school", "residential", "school"])
    first, again, other = (
        cost(layer, unit_costs=costs, draws=100, seed=seed).figures["DAMAGE_P90"]
        for layer, seed in ((frame, 1), (frame.take(np.array([3, 1, 0, 2])), 1), (frame, 2))
    )
    assert first == pytest.approx(again, rel=1e-12)
    assert first != other


def test_draws_per_row_are_those_of_the_total_when_there_is_one_area(costs):
    frame = buildings([2, 3, 4], ["residential", "school", "residential"])
    result = cost(frame, unit_costs=costs, draws=200, areas=areas((-1, -1, 400, 20)))
    assert result.layers["AREAS_OUTPUT"].columns["damage_p90"][0] == pytest.approx(result.figures["DAMAGE_P90"])


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from(["res1", "edu1", "ind2"]), st.floats(0, 990), st.integers(1, 9)),
        min_size=1,
        max_size=20,
    )
)
def test_areas_and_outside_add_up_to_the_whole(listed):
    grades, uses, x, levels = zip(*listed)
    frame = buildings(grades, list(uses), levels, at=x)
    tiles = areas(*[(left, -1, left + 200, 20) for left in (0, 200, 400, 600)])
    whole = cost(frame, gdp_per_capita=4_000).figures
    parts = cost(frame, gdp_per_capita=4_000, areas=tiles)
    rows = parts.layers["OUTPUT"].columns
    for name in ("low", "central", "high"):
        total = rows[f"damage_{name}"].sum()
        assert total == pytest.approx(parts.figures[f"DAMAGE_{name.upper()}"])
    outside = parts.figures["OUTSIDE_CENTRAL"]
    assert rows["damage_central"].sum() + outside == pytest.approx(whole["DAMAGE_CENTRAL"])


# --- own ratios ---


def test_own_ratios_by_use_and_for_all(table, costs):
    path = table(
        "use,damage_class,ratio_low_pct,ratio_central_pct,ratio_high_pct,source\n"
        "school,2,10,20,30,us\nschool,4,90,100,100,us\n*,4,50,60,70,us\n",
        "ratios.csv",
    )
    frame = buildings([2, 4, 3], ["school", "residential", "school"])
    result = cost(frame, unit_costs=costs, ratios=path)
    assert result.figures["DAMAGE_LOW"] == pytest.approx(100 * (500 * 0.1 + 300 * 0.5))
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(100 * (600 * 0.2 + 400 * 0.6))
    assert result.figures["UNCOSTED_N"] == 1  # class 3 has no ratio
    assert "1 damaged buildings are not costed" in said(result)


def test_incore_ratios(costs):
    figures = cost(buildings([1, 2, 3, 4]), unit_costs=costs, ratios="incore").figures
    assert figures["DAMAGE_CENTRAL"] == pytest.approx(40_000 * (0.05 + 0.30 + 0.68 + 1.0))


@pytest.mark.parametrize(
    ("rows", "match"),
    [
        ("*,5,10,20,30,us\n", "lines 2 must be 1, 2, 3 or 4"),
        ("*,2,10,120,130,us\n", "lines 2 must satisfy 0 ≤ low"),
        ("*,2,30,20,40,us\n", "lines 2 must satisfy 0 ≤ low"),
        ("*,2,10,20,30,us\n*,3,5,10,15,us\n", "lines 3 are lower than those of a lighter"),
    ],
)
def test_bad_ratios(table, costs, rows, match):
    path = table("use,damage_class,ratio_low_pct,ratio_central_pct,ratio_high_pct,source\n" + rows, "ratios.csv")
    with pytest.raises(UrbanProfilingError, match=match):
        cost(buildings([4]), unit_costs=costs, ratios=path)


# --- bad input ---


@pytest.mark.parametrize(
    ("rows", "match"),
    [
        ("residential,-1,400,600,USD,2020\n", "lines 2 have negative costs"),
        ("residential,300,cheap,600,USD,2020\n", "unit_cost_central.*takes numbers.*2: “cheap”"),
        ("residential,500,400,600,USD,2020\n", "lines 2 the low cost is above"),
        ("residential,300,400,350,USD,2020\n", "lines 2 the low cost is above"),
        ("residential,300,400,600,USD,2020\nschool,3,4,6,SYP,2020\n", "“currency” has several values .SYP, USD"),
        ("residential,300,400,600,USD,2020\nschool,3,4,6,USD,2010\n", "“price_year” has several values .2010, 2020"),
        ("residential,300,400,600,USD,2020\nResidential,3,4,6,USD,2020\n", "lines 3 repeat"),
        ("residential,300,400,600,,2020\n", "“currency” is empty in lines 2"),
    ],
)
def test_bad_unit_costs(table, rows, match):
    with pytest.raises(UrbanProfilingError, match=match):
        cost(buildings([4]), unit_costs=table(HEADER + rows))


def test_one_source_of_unit_costs(costs):
    with pytest.raises(UrbanProfilingError, match="Give a table of unit costs, or the GDP"):
        cost(buildings([4]))
    both, alone = (cost(buildings([4]), unit_costs=costs, gdp_per_capita=gdp) for gdp in (1_000, None))
    assert both.figures == alone.figures
    assert any("The table of unit costs was used" in note.template for note in both.notes)
    with pytest.raises(UrbanProfilingError, match="must be above 0"):
        cost(buildings([4]), gdp_per_capita=0)


def test_fields_that_lack(costs):
    frame = buildings([4])
    with pytest.raises(UrbanProfilingError, match="no field “damage_class”.*Damage overlay"):
        cost(frame.only("use"), unit_costs=costs)
    with pytest.raises(UrbanProfilingError, match="no field for the use"):
        cost(frame.only("damage_class"), unit_costs=costs)


def test_unknown_classes_are_listed(costs):
    with pytest.raises(UrbanProfilingError, match="no damage class .11.0, 2.5. in features 1, 2"):
        cost(buildings([4, 11, 2.5]), unit_costs=costs)
    frame = buildings([4]).with_columns({"damage_class": text(["Destroyed"])})
    with pytest.raises(UrbanProfilingError, match="no damage class .Destroyed."):
        cost(frame, unit_costs=costs)


def test_highest_class_under_the_class(costs):
    frame = buildings([3], damage_class_high=np.array([2.0]))
    with pytest.raises(UrbanProfilingError, match="“damage_class_high” is below “damage_class” in features 0"):
        cost(frame, unit_costs=costs, class_high_field="damage_class_high")


def test_bad_levels_and_footprints(costs):
    with pytest.raises(UrbanProfilingError, match="levels.*negative, in features 0"):
        cost(buildings([4], levels=[-1]), unit_costs=costs)
    frame = buildings([4], footprint=text(["big"]))
    with pytest.raises(UrbanProfilingError, match="footprint.*not a number, or negative, in features 0"):
        cost(frame, unit_costs=costs, area_field="footprint")


def test_empty_layer(costs):
    with pytest.raises(UrbanProfilingError, match="buildings.*is empty"):
        cost(buildings([]), unit_costs=costs)


def test_cancel(costs):
    with pytest.raises(Cancelled):
        cost(buildings([4]), unit_costs=costs, progress=Progress(cancelled=lambda: True))


def test_points_among_footprints(costs):
    frame = buildings([4, 4])
    mixed = frame.with_geometry(np.array([frame.geometry[0], shapely.Point(105, 5)], dtype=object))
    result = cost(mixed, unit_costs=costs)
    assert result.figures["DAMAGE_CENTRAL"] == pytest.approx(40_000)
    assert result.figures["UNCOSTED_N"] == 1
