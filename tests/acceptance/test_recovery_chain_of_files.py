"""Recovery results go on into the next step whatever file they were written to, and again into the same step."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .damage_layers import figures, plain, saved, site
from .shapes import box, point, table, temporary
from .test_recovery_bad_layers import layers, parameters

X, Y = 400_000, 4_000_000


@pytest.fixture
def costs(tmp_path):
    return table(
        tmp_path / "costs.csv",
        ["use", "unit_cost_low", "unit_cost_central", "unit_cost_high", "currency", "price_year"],
        ["RES1", 80, 100, 150, "USD", 2020],
        ["EDU1", 80, 100, 150, "USD", 2020],
    )


@pytest.mark.parametrize("suffix", ["shp", "gpkg", "geojson", "fgb"])
def test_from_a_product_to_costs_in_files_of_one_kind(run, make_layer, rows_of, tmp_path, costs, suffix):
    """One destroyed, one “Damaged”, one possible, one intact; homes of 100 m2 and one level at 100 a m2."""
    product = make_layer(
        "Point",
        [
            (point(X + 50 * n + 5, Y + 5), {"damage_gra": grade, "name": "x", "src_date": "2023-09-14"})
            for n, grade in enumerate(["Destroyed", "Damaged", "Possibly damaged", "No visible damage"])
        ],
        name="builtUpP",
    )
    homes = make_layer(
        "Polygon",
        [
            (box(X + 50 * n, Y, X + 50 * n + 10, Y + 10), {"use": "RES1", "levels": 1, "population": 10, "type": "C1"})
            for n in range(4)
        ],
    )
    areas = make_layer("Polygon", [(box(X - 20, Y - 20, X + 500, Y + 90), {"name": "all"})])
    out = {name: str(tmp_path / f"{name}.{suffix}") for name in ("damage", "hit", "areas")}
    run("standardisedamage", {"INPUT": product, "OUTPUT": out["damage"], "SCHEME": "copernicus"})
    laid = run(
        "damageoverlay",
        {
            "DAMAGE": out["damage"],
            "BUILDINGS": homes,
            "AREAS": areas,
            "ASSUME_ALL_ANALYSED": True,
            "BUILDINGS_OUTPUT": out["hit"],
            "OUTPUT": out["areas"],
            "SMALL_CELLS": "show",
        },
    )
    assert (laid["DAMAGED_N"], laid["DAMAGED_PCT"]) == (2, 50)
    cost = run("damagecost", {"BUILDINGS": out["hit"], "UNIT_COSTS_TABLE": costs, **temporary("OUTPUT")})
    # 10,000 and 1,000 to 4,470 and 200
    assert (cost["DAMAGE_HIGH"] - 200 * 1.5) / 1.5 == pytest.approx(14_470)
    debris = run("debrisestimate", {"BUILDINGS": out["hit"], **temporary("OUTPUT")})
    factor = 0.90718474 / 92.90304
    slight = 100 * factor * 0.057
    assert debris["DEBRIS_T_HIGH"] == pytest.approx(104.78 + 34.48 + slight, abs=0.02)
    change = run("damagechange", {"BEFORE": out["damage"], "AFTER": out["damage"], **temporary("OUTPUT")})
    assert (change["SAME_N"], change["NOT_COMPARABLE_N"]) == (3, 1)


def test_rows_of_areas_from_a_geopackage_are_repeated_by_sector(run, make_layer, rows_of, tmp_path, costs):
    """`fid` is not carried: two areas with two sectors each are four rows in a GeoPackage."""
    homes = [
        (
            box(X + 50 * n, Y, X + 50 * n + 10, Y + 10),
            {"use": "RES1", "levels": 1, "damage_class": 4, "sector": "housing" if n % 2 else "school"},
        )
        for n in range(4)
    ]
    areas = saved(
        make_layer(
            "Polygon",
            [
                (box(X - 20, Y - 20, X + 80, Y + 90), {"name": "west"}),
                (box(X + 80, Y - 20, X + 500, Y + 90), {"name": "east"}),
            ],
        ),
        tmp_path / "areas.gpkg",
    )
    out = str(tmp_path / "cost.gpkg")
    run(
        "damagecost",
        {"BUILDINGS": make_layer("Polygon", homes), "AREAS": areas, "UNIT_COSTS_TABLE": costs, "OUTPUT": out},
    )
    rows = rows_of(out)
    assert [(row["name"], row["sector"]) for row in rows] == [
        ("west", "housing"),
        ("west", "school"),
        ("east", "housing"),
        ("east", "school"),
    ]
    assert [row["damage_central"] for row in rows] == pytest.approx([10_000] * 4)


@pytest.mark.parametrize("step", ["damageoverlay", "damagecost", "debrisestimate", "damagechange", "recoverypriority"])
def test_a_step_on_its_own_result_has_no_field_twice(run, make_layer, rows_of, tmp_path, step):
    """Run again on the areas it wrote: the same figures under the same names, and the log says what was replaced."""
    given = parameters(step, layers(make_layer), tmp_path)
    key = "AREAS_OUTPUT" if step == "damagechange" else "OUTPUT"
    first = run(step, given)
    areas = first[key] if isinstance(first[key], QgsVectorLayer) else QgsVectorLayer(str(first[key]), "my areas", "ogr")
    feedback = QgsProcessingFeedback(False)
    second = run(step, {**given, "AREAS": areas}, feedback=feedback)
    layer = second[key] if isinstance(second[key], QgsVectorLayer) else QgsVectorLayer(str(second[key]), "r", "ogr")
    names = [field.name().lower() for field in layer.fields()]
    assert len(names) == len(set(names))
    log = feedback.textLog()
    assert log.count("replaced by computed ones") == (2 if step == "damageoverlay" else 1), (
        log
    )  # its buildings had a class, too
    if step in ("damageoverlay", "debrisestimate", "damagechange"):
        there, here = rows_of(first[key]), rows_of(second[key])
        assert [figures(row, *there[0]) for row in here] == [figures(row, *there[0]) for row in there]


@pytest.mark.parametrize(
    ("step", "key"),
    [
        ("damageoverlay", "MATCH_M"),
        ("damageoverlay", "MIN_COUNT"),
        ("damagechange", "MATCH_M"),
        ("damagecost", "BUILD_BACK_BETTER_PCT"),
        ("damagecost", "OVERHEADS_PCT"),
        ("damagecost", "INFLATION_PCT"),
        ("recoverypriority", "DRAWS"),
        ("recoverypriority", "NOISE"),
        ("recoverypriority", "MIN_AVAILABILITY"),
    ],
)
def test_an_explicit_null_for_a_required_number_is_refused(run, make_layer, tmp_path, step, key):
    with pytest.raises(QgsProcessingException, match=key):
        run(step, {**parameters(step, layers(make_layer), tmp_path), key: None})


def test_numbers_given_as_text(run, make_layer, tmp_path):
    given = parameters("damageoverlay", layers(make_layer), tmp_path)
    assert run("damageoverlay", {**given, "MATCH_M": "10", "MIN_COUNT": "5"})["DAMAGED_N"] == 3


def test_sumy_and_mariupol_by_the_published_cells(run, make_layer):
    """Reference 2.1: 5 of 1,111 cells are 0.45 %, 72 of 1,866 are 3.86 %, 556 of 3,456 are 16.1 %."""
    published = [(5, 1111, 0.45), (72, 1866, 3.86), (556, 3456, 16.1)]
    areas, damage = [], []
    for n, (cells, of, _) in enumerate(published):
        areas.append(
            (box(X + 100_000 * n, Y, X + 100_000 * n + 90_000, Y + 1000), {"structures": of, "area_id": str(n)})
        )
        damage += [site(X + 100_000 * n + 100 * k + 50, Y + 500, 4) for k in range(cells)]
    result = run(
        "damageoverlay",
        {
            "DAMAGE": make_layer("Point", damage),
            "AREAS": make_layer("Polygon", areas),
            "ASSUME_ALL_ANALYSED": True,
            **temporary("OUTPUT"),
        },
    )
    layer = result["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "r", "ogr")
    found = [round(feature["damaged_pct"], 2) for feature in layer.getFeatures()]
    assert found == [0.45, 3.86, 16.09]
    assert result["DAMAGED_PCT"] == pytest.approx(100 * 633 / 6433)


@pytest.mark.parametrize(
    ("kind", "short_tons"),
    [
        # unit weights x percent of extensive damage, per 1,000 square feet
        ("RM1L", 17.5 * 0.50 + 5.3 * 0.40 + 28 * 0.25 + 4 * 0.30),
        ("RM1M", 17.5 * 0.50 + 5.3 * 0.40 + 28 * 0.255 + 4 * 0.31),
        ("RM2L", 17.5 * 0.60 + 5.3 * 0.35 + 78 * 0.305 + 4 * 0.30),
        ("RM2M", 24.5 * 0.60 + 5.3 * 0.35 + 78 * 0.305 + 4 * 0.30),
        ("C1M", 5.3 * 0.35 + 98 * 0.33 + 4 * 0.28),
        ("URML", 35 * 0.55 + 10.5 * 0.45 + 41 * 0.25 + 4 * 0.29),
        ("W1", 6.5 * 0.34 + 12.1 * 0.35 + 15 * 0.27),
        ("MH", 10 * 0.33 + 18 * 0.35 + 22 * 0.27),
    ],
)
def test_hazus_types_with_their_height(run, make_layer, kind, short_tons):
    homes = [(box(X, Y, X + 10, Y + 10), {"damage_class": 3, "type": kind, "levels": 10})]
    result = run("debrisestimate", {"BUILDINGS": make_layer("Polygon", homes), **temporary("OUTPUT")})
    assert result["DEBRIS_T_CENTRAL"] == pytest.approx(1000 * short_tons * 0.90718474 / 92.90304, rel=1e-6)


def test_the_published_ahp_of_fifteen(run, make_layer, tmp_path):
    """Reference 6.1: n 15, lambda 15.2, RI 1.59: CI 0.0143, CR 0.0090."""
    import numpy as np
    from scipy.optimize import brentq

    names = [f"c{n}" for n in range(15)]

    def matrix(error):
        made = np.ones((15, 15))
        made[0, 1], made[1, 0] = error, 1 / error
        made[2, 3], made[3, 2] = error, 1 / error
        return made

    error = brentq(lambda e: max(np.linalg.eigvals(matrix(e)).real) - 15.2, 1.001, 20)
    path = table(
        tmp_path / "ahp.csv",
        ["", *names],
        *([name, *map(repr, map(float, row))] for name, row in zip(names, matrix(error))),
    )
    rows = [(point(n, 0), {name: float((n * k) % 7) for k, name in enumerate(names, 1)}) for n in range(5)]
    indicators = table(tmp_path / "i.csv", ["field"], *([name] for name in names))
    given = {
        "INPUT": make_layer("Point", rows),
        "INDICATORS_TABLE": indicators,
        "WEIGHTS": "ahp",
        "AHP_TABLE": path,
        "DRAWS": 10,
    }
    assert run("compositeindex", {**given, **temporary("OUTPUT")})["CR"] == pytest.approx(0.2 / 14 / 1.59, rel=1e-3)


@pytest.mark.parametrize("suffix", ["csv", "gpkg"])
def test_an_index_of_a_table_without_geometry(run, make_layer, rows_of, tmp_path, suffix):
    path = tmp_path / f"values.{suffix}"
    if suffix == "csv":
        table(path, ["name", "a", "b"], ["x", 1, 10], ["y", 2, 20], ["z", "", 30])
    else:
        layer = make_layer(
            "None", [(None, {"name": n, "a": a, "b": b}) for n, a, b in [("x", 1, 10), ("y", 2, 20), ("z", None, 30)]]
        )
        saved(layer, path)
    indicators = table(tmp_path / "i.csv", ["field"], ["a"], ["b"])
    given = {"INPUT": str(path), "INDICATORS_TABLE": indicators, "DRAWS": 10, "MIN_AVAILABILITY": 0.5}
    rows = rows_of(run("compositeindex", {**given, **temporary("OUTPUT")})["OUTPUT"])
    assert [plain(row["score"]) for row in rows] == pytest.approx([0, 75, 100])
    assert [plain(row["rank"]) for row in rows] == [3, 2, 1]
