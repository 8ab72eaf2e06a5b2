"""`damagecost` against amounts worked out by hand: HAZUS ratios, Huizinga's unit costs, needs, bounds and draws."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from .damage_layers import figures, plain, saved
from .shapes import box, point, table, temporary

HEADER = ["use", "unit_cost_low", "unit_cost_central", "unit_cost_high", "currency", "price_year"]
X, Y = 400_000, 4_000_000


def house(n, damage_class, use="RES1", levels=1, sector="housing", high=None, **more):
    """Return the n-th building of 100 m2 with its damage."""
    values = {"damage_class": damage_class, "damage_class_high": high, "use": use, "levels": levels, "sector": sector}
    return box(X + 50 * n, Y, X + 50 * n + 10, Y + 10), {**values, **more}


def over(first, last, **more):
    return box(X + 50 * first - 20, Y - 20, X + 50 * last + 30, Y + 30), more


@pytest.fixture
def cost(run, make_layer, rows_of, tmp_path):
    """Return `cost(buildings, costs, ...)`: figures and the rows of the result; `costs` rows of the table."""

    def estimate(buildings, costs=None, areas=None, **parameters):
        given = {
            "BUILDINGS": buildings
            if hasattr(buildings, "fields")
            else make_layer("Polygon", buildings, name="my buildings")
        }
        if costs is not None:
            given["UNIT_COSTS_TABLE"] = table(tmp_path / "my costs.csv", HEADER, *costs)
        if areas:
            given["AREAS"] = make_layer("Polygon", areas, name="my areas")
        result = run("damagecost", {**given, **temporary("OUTPUT"), **parameters})
        result["OUTPUT"] = rows_of(result["OUTPUT"])
        return result

    return estimate


def refused(cost, *words, **parameters):
    with pytest.raises(QgsProcessingException) as caught:
        cost(**parameters)
    said = str(caught.value)
    assert "Traceback" not in said
    for word in words:
        assert word.lower() in said.lower(), f"{word!r} is not in: {said}"


FLAT = [["RES1", 100, 100, 100, "USD", 2020]]
WIDE = [["RES1", 80, 100, 150, "USD", 2020]]


# ratios


@pytest.mark.parametrize(
    ("use", "extensive"),
    [
        ("RES1", 44.7),
        *((f"RES3{letter}", 41.3) for letter in "ABCDEF"),
        ("COM1", 41.4),
        ("COM6", 39.8),
        ("EDU1", 43.5),
        ("GOV1", 40.2),
        ("REL1", 40.5),
        *((f"IND{n}", 35.5) for n in range(1, 7)),
    ],
)
def test_hazus_totals(cost, use, extensive):
    """Reference 2.6: 2 / 10 / extensive / 100 % of the replacement cost; 100 m2 at 100 a m2 are 10,000."""
    rows = [house(n, n, use=use) for n in range(5)]
    for n, percent in enumerate([0, 2, 10, extensive, 100]):
        result = cost([rows[n]], [[use, 100, 100, 100, "USD", 2020]])
        assert result["DAMAGE_CENTRAL"] == pytest.approx(100 * percent, rel=1e-3 if n == 1 else 1e-6)
    assert cost(rows, [[use, 100, 100, 100, "USD", 2020]])["DAMAGE_CENTRAL"] == pytest.approx(100 * (112 + extensive))


def test_moderate_is_10_and_complete_100_for_all_33_occupancies(cost):
    from urban_profiling_plugin import paths

    lines = paths.table("damage_ratios_hazus.csv").read_text("utf-8").splitlines()[1:]
    uses = sorted({line.split(",")[0] for line in lines})
    assert len(uses) == 33
    flat = [["*", 100, 100, 100, "USD", 2020]]
    for damage_class, percent in ((2, 10), (4, 100)):
        result = cost([house(n, damage_class, use=use, sector=use) for n, use in enumerate(uses)], flat)
        assert {round(row["damage_central"], 6) for row in result["OUTPUT"]} == {100.0 * percent}
    result = cost([house(n, 1, use=use, sector=use) for n, use in enumerate(uses)], flat)
    assert all(160 - 1e-6 <= row["damage_central"] <= 200 + 1e-6 for row in result["OUTPUT"])
    result = cost([house(n, 3, use=use, sector=use) for n, use in enumerate(uses)], flat)
    assert (
        min(row["damage_central"] for row in result["OUTPUT"]),
        max(row["damage_central"] for row in result["OUTPUT"]),
    ) == (
        pytest.approx(3550),
        pytest.approx(4560),
    )


def test_incore_ratios(cost):
    for damage_class, percent in ((0, 0), (1, 5), (2, 30), (3, 68), (4, 100)):
        assert cost([house(0, damage_class)], FLAT, RATIOS="incore")["DAMAGE_CENTRAL"] == pytest.approx(100 * percent)


def test_ratios_of_ones_own(cost, tmp_path):
    ratios = table(
        tmp_path / "ratios.csv",
        ["use", "damage_class", "ratio_low_pct", "ratio_central_pct", "ratio_high_pct", "source"],
        *(
            ["*", n, *low_central_high, "the city"]
            for n, low_central_high in enumerate([(0, 1, 5), (10, 20, 30), (40, 50, 60), (90, 95, 100)], 1)
        ),
    )
    result = cost([house(0, 2)], WIDE, RATIOS_TABLE=ratios)
    assert [result[f"DAMAGE_{name}"] for name in ("LOW", "CENTRAL", "HIGH")] == pytest.approx([800, 2000, 4500])


# unit costs


@pytest.mark.parametrize(
    ("gdp", "wanted"),
    [(1_000, (344.52, 397.27, 290.80)), (4_000, (587.67, 652.02, 456.25)), (10_000, (836.41, 904.65, 614.45))],
)
def test_huizinga_unit_costs(cost, gdp, wanted):
    """Reference 3.2, EUR of 2010 a m2; destroyed, so the whole of 100 m2; no correction for floods."""
    rows = [house(n, 4, use=use, sector=use) for n, use in enumerate(["residential", "commercial", "industrial"])]
    result = cost(rows, GDP_PER_CAPITA=gdp)
    found = {plain(row["sector"]): row["damage_central"] for row in result["OUTPUT"]}
    assert [found[use] for use in ("residential", "commercial", "industrial")] == pytest.approx(
        [100 * x for x in wanted], rel=2e-5
    )
    assert "EUR" in result["CURRENCY"]
    assert str(result["PRICE_YEAR"]) == "2010"


def test_the_table_goes_before_the_gdp(cost):
    assert cost([house(0, 4)], FLAT, GDP_PER_CAPITA=4_000)["DAMAGE_CENTRAL"] == pytest.approx(10_000)


def test_without_costs_and_gdp_it_is_refused(cost):
    refused(cost, "GDP", buildings=[house(0, 4)])


@pytest.mark.parametrize("gdp", [0, -5])
def test_a_gdp_that_is_none(cost, gdp):
    refused(cost, "GDP", buildings=[house(0, 4)], GDP_PER_CAPITA=gdp)


def test_a_row_for_all_other_uses(cost):
    rows = [["RES1", 100, 100, 100, "USD", 2020], ["*", 10, 10, 10, "USD", 2020]]
    assert cost([house(0, 4), house(1, 4, use="COM1")], rows)["DAMAGE_CENTRAL"] == pytest.approx(11_000)


# needs


def test_needs_multiply_and_each_multiplier_stands_apart(cost):
    """1,000 x 1.2 x 1.1 x 1.05 = 1,386: 200 of building back better, 120 of overheads, 66 of inflation."""
    given = {"BUILD_BACK_BETTER_PCT": 20, "OVERHEADS_PCT": 10, "INFLATION_PCT": 5}
    result = cost([house(0, 2)], FLAT, **given)
    assert (result["DAMAGE_CENTRAL"], result["NEEDS_CENTRAL"]) == (pytest.approx(1000), pytest.approx(1386))
    parts = [result[f"{name}_CENTRAL"] for name in ("BUILD_BACK_BETTER", "OVERHEADS", "INFLATION")]
    assert parts == pytest.approx([200, 120, 66])
    (row,) = result["OUTPUT"]
    assert row["damage_central"] + sum(
        row[f"{name}_central"] for name in ("build_back_better", "overheads", "inflation")
    ) == (pytest.approx(row["needs_central"]))


def test_needs_are_the_damage_where_nothing_is_added(cost):
    result = cost([house(0, 4)], WIDE)
    (row,) = result["OUTPUT"]
    damage = figures(row, "damage_low", "damage_central", "damage_high")
    assert damage == (pytest.approx(8000), pytest.approx(10_000), pytest.approx(15_000))
    assert figures(row, "needs_low", "needs_central", "needs_high") == tuple(pytest.approx(x) for x in damage)


def test_negative_inflation_is_a_fall_in_prices(cost):
    assert cost([house(0, 4)], FLAT, INFLATION_PCT=-10)["NEEDS_CENTRAL"] == pytest.approx(9000)


def test_the_contract_of_the_result(cost):
    result = cost([house(0, 4), house(1, 2, sector="health")], WIDE, [over(0, 1, name="all")], DRAWS=100)
    names = [f"{what}_{level}" for what in ("damage", "needs") for level in ("low", "central", "high")]
    assert len(result["OUTPUT"]) == 2
    for row in result["OUTPUT"]:
        assert [
            name
            for name in (*names, "damage_p10", "damage_p50", "damage_p90")
            if not isinstance(plain(row[name]), float)
        ] == []
        assert row["name"] == "all"
    assert sum(row["damage_central"] for row in result["OUTPUT"]) == pytest.approx(result["DAMAGE_CENTRAL"])
    assert sum(row["needs_central"] for row in result["OUTPUT"]) == pytest.approx(result["NEEDS_CENTRAL"])


# ranges, levels, classes


def test_a_class_range_takes_its_ends_for_the_bounds(cost):
    """2-3 of RES1: 10 % low, 44.7 % high, the mean in between."""
    (row,) = cost([house(0, 2, high=3)], FLAT)["OUTPUT"]
    low, central, high = figures(row, "damage_low", "damage_central", "damage_high")
    assert (low, high) == (pytest.approx(1000), pytest.approx(4470))
    assert low < central < high


def test_not_analysed_is_left_out_and_counted(cost):
    result = cost([house(0, 4), house(1, None), house(2, None)], FLAT)
    assert (result["DAMAGE_CENTRAL"], result["NOT_ANALYSED_N"]) == (pytest.approx(10_000), 2)


def test_levels_multiply_and_missing_ones_are_said(cost):
    result = cost([house(0, 4, levels=3), house(1, 4, levels=None)], FLAT)
    assert result["DAMAGE_CENTRAL"] == pytest.approx(40_000)
    assert "level" in result["NOTES"] and "1" in result["NOTES"]


def test_a_use_without_a_cost_is_counted_and_not_zero(cost):
    result = cost([house(0, 4), house(1, 4, use="volcano"), house(2, 4, use=None)], FLAT)
    assert (result["DAMAGE_CENTRAL"], result["UNCOSTED_N"]) == (pytest.approx(10_000), 2)
    assert result["UNCOSTED_PCT"] == pytest.approx(200 / 3)


def test_an_area_whose_damage_has_no_cost_is_unknown(cost):
    result = cost(
        [house(0, 4), house(5, 4, use="volcano", sector="other")], FLAT, [over(0, 1, name="a"), over(5, 6, name="b")]
    )
    amounts = {(row["name"], plain(row["sector"])): plain(row["damage_central"]) for row in result["OUTPUT"]}
    assert amounts["a", "housing"] == pytest.approx(10_000)
    assert amounts["b", "other"] is None
    assert amounts.get(("b", "housing"), 0) == 0


# areas


def test_overlapping_areas_count_in_each_and_the_total_once(cost):
    result = cost([house(0, 4), house(1, 4), house(9, 4)], FLAT, [over(0, 1, name="a"), over(1, 2, name="b")])
    by_area = {}
    for row in result["OUTPUT"]:
        by_area[row["name"]] = by_area.get(row["name"], 0) + (plain(row["damage_central"]) or 0)
    assert by_area == {"a": pytest.approx(20_000), "b": pytest.approx(10_000)}
    assert (result["DAMAGE_CENTRAL"], result["OUTSIDE_CENTRAL"]) == (pytest.approx(20_000), pytest.approx(10_000))


def test_points_need_a_footprint(cost, make_layer):
    layer = make_layer(
        "Point", [(point(X, Y), {"damage_class": 4, "use": "RES1", "levels": 2, "footprint": 50})], name="points"
    )
    refused(cost, "points", "footprint", buildings=layer, costs=FLAT)
    assert cost(layer, FLAT, AREA_FIELD="footprint")["DAMAGE_CENTRAL"] == pytest.approx(10_000)


def test_buildings_in_a_shapefile_with_names_of_ten_letters(cost, make_layer, tmp_path):
    layer = saved(make_layer("Polygon", [house(0, 4), house(1, 2, high=3)], name="b"), tmp_path / "buildings.shp")
    assert cost(layer, FLAT)["DAMAGE_HIGH"] == pytest.approx(14_470)


def test_degrees_are_measured_in_metres(cost, make_layer):
    """0.001 degrees square at the equator: 111.3 m x 110.6 m."""
    layer = make_layer("Polygon", [(box(37, 0, 37.001, 0.001), {"damage_class": 4, "use": "RES1", "levels": 1})], 4326)
    assert cost(layer, FLAT)["DAMAGE_CENTRAL"] == pytest.approx(111.32 * 110.57 * 100, rel=2e-3)


# draws


MANY = [[f"use{n}", 50, 100, 200, "USD", 2020] for n in range(20)]


def many():
    return [house(n, 4, use=f"use{n}") for n in range(20)]


def own_ratios(tmp_path):
    header = ["use", "damage_class", "ratio_low_pct", "ratio_central_pct", "ratio_high_pct", "source"]
    return table(tmp_path / "ratios.csv", header, *(["*", n, 10 * n, 15 * n, 25 * n, "x"] for n in range(1, 5)))


def test_draws_are_narrower_than_the_bounds(cost, tmp_path):
    """Twenty uses that err independently: what is added up lies closer together than all low or all high."""
    result = cost(many(), MANY, RATIOS_TABLE=own_ratios(tmp_path), DRAWS=1000)
    (row,) = result["OUTPUT"]
    low, high, p10, p50, p90 = figures(row, "damage_low", "damage_high", "damage_p10", "damage_p50", "damage_p90")
    assert low < p10 < p50 < p90 < high
    assert p90 - p10 < 0.4 * (high - low)


def test_one_use_and_class_is_drawn_once_for_all_its_buildings(cost, tmp_path):
    """Twenty buildings of one use and class err together: relative width as of a single building."""
    ratios = own_ratios(tmp_path)
    one = cost([house(0, 4, use="use1")], MANY, RATIOS_TABLE=ratios, DRAWS=1000)["OUTPUT"][0]
    all_ = cost([house(n, 4, use="use1") for n in range(20)], MANY, RATIOS_TABLE=ratios, DRAWS=1000)["OUTPUT"][0]
    for name in ("damage_p10", "damage_p50", "damage_p90"):
        assert all_[name] == pytest.approx(20 * one[name], rel=1e-9)


def test_the_seed_decides_the_draws(cost, tmp_path):
    ratios = own_ratios(tmp_path)
    first, again, other = (
        cost(many(), MANY, RATIOS_TABLE=ratios, DRAWS=200, SEED=seed)["OUTPUT"][0]["damage_p10"] for seed in (1, 1, 2)
    )
    assert first == again != other


def test_the_order_of_buildings_does_not_change_the_draws(cost, tmp_path):
    ratios = own_ratios(tmp_path)
    there = cost(many(), MANY, RATIOS_TABLE=ratios, DRAWS=300)["OUTPUT"][0]
    back = cost(many()[::-1], MANY, RATIOS_TABLE=ratios, DRAWS=300)["OUTPUT"][0]
    assert back["damage_p90"] == pytest.approx(there["damage_p90"], rel=1e-9)


def test_without_anything_to_vary_all_percentiles_are_the_central_figure(cost):
    (row,) = cost([house(0, 4)], FLAT, DRAWS=100)["OUTPUT"]
    assert figures(row, "damage_p10", "damage_p50", "damage_p90") == (pytest.approx(10_000),) * 3


def test_without_draws_there_are_no_percentiles(cost):
    (row,) = cost([house(0, 4)], WIDE)["OUTPUT"]
    assert plain(row.get("damage_p10")) is None


# bad input


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (["RES1", -1, 100, 150, "USD", 2020], ["my costs.csv", "negative", "2"]),
        (["RES1", "cheap", 100, 150, "USD", 2020], ["my costs.csv", "cheap"]),
        (["RES1", 200, 100, 150, "USD", 2020], ["my costs.csv", "low"]),
        (["RES1", 80, 100, 90, "USD", 2020], ["my costs.csv", "high"]),
        (["RES1", 80, "", 150, "USD", 2020], ["my costs.csv"]),
    ],
)
def test_costs_that_cannot_be(cost, row, words):
    refused(cost, *words, buildings=[house(0, 4)], costs=[row])


def test_mixed_currencies_and_years_are_refused(cost):
    mixed = [["RES1", 1, 1, 1, "USD", 2020], ["COM1", 1, 1, 1, "LBP", 2020]]
    refused(cost, "USD", "LBP", buildings=[house(0, 4)], costs=mixed)
    years = [["RES1", 1, 1, 1, "USD", 2020], ["COM1", 1, 1, 1, "USD", 2021]]
    refused(cost, "2020", "2021", buildings=[house(0, 4)], costs=years)


def test_a_use_twice_is_refused(cost):
    refused(
        cost,
        "my costs.csv",
        "3",
        buildings=[house(0, 4)],
        costs=[["RES1", 1, 1, 1, "USD", 2020], ["RES1", 2, 2, 2, "USD", 2020]],
    )


def test_buildings_that_were_never_overlaid_are_refused(cost, make_layer):
    layer = make_layer("Polygon", [(box(X, Y, X + 9, Y + 9), {"use": "RES1"})], name="raw buildings")
    refused(cost, "raw buildings", "damage_class", buildings=layer, costs=FLAT)


@pytest.mark.parametrize("value", [9, -1])
def test_classes_that_do_not_exist_are_named(cost, value):
    refused(cost, "my buildings", "2", "damage_class", buildings=[house(0, 4), house(1, value)], costs=FLAT)


def test_negative_levels_are_named(cost):
    refused(cost, "my buildings", "levels", "2", buildings=[house(0, 4), house(1, 4, levels=-3)], costs=FLAT)


def test_no_damage_costs_nothing(cost):
    result = cost([house(0, 0), house(1, 0)], FLAT)
    assert (result["DAMAGE_CENTRAL"], result["NEEDS_CENTRAL"]) == (0, 0)


def test_nothing_analysed_is_not_zero(cost):
    result = cost([house(0, None)], FLAT)
    assert plain(result["DAMAGE_CENTRAL"]) is None
