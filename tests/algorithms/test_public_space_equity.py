"""`publicspaceequity` in QGIS: figures, fields, curve, small counts, refusals."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


def box(number):
    x = 400_000 + 100 * number
    return f"POLYGON(({x} 4000000, {x + 100} 4000000, {x + 100} 4000100, {x} 4000100, {x} 4000000))"


@pytest.fixture
def districts(make_layer):
    def make(rows, name="districts"):
        return make_layer("Polygon", [(box(number), row) for number, row in enumerate(rows)], name=name)

    return make


ROWS = [
    {"name": "a", "open_m2": 300.0, "population": 50, "poverty": 0.2},
    {"name": "b", "open_m2": 100.0, "population": 50, "poverty": 0.6},
    {"name": "airport", "open_m2": 40.0, "population": 0, "poverty": None},
]


def test_by_hand(run, districts, rows_of, tmp_path):
    path = tmp_path / "out.gpkg"
    result = run(
        "publicspaceequity",
        {
            "AREAS": districts(ROWS),
            "DEPRIVATION_FIELD": "poverty",
            "OUTPUT": f"ogr:dbname='{path}' table=\"equity\" (geom)",
            "LORENZ": f"ogr:dbname='{path}' table=\"lorenz\" (geom)",
        },
    )
    assert result["GINI"] == pytest.approx(0.25)
    assert result["PALMA_RATIO"] == pytest.approx(0.75)
    assert result["CONCENTRATION_INDEX"] == pytest.approx(0.25)
    assert result["SUPPLY_LEFT_OUT"] == 40
    assert "1 areas without people are left out, with a supply of 40" in result["NOTES"]
    layer = QgsVectorLayer(f"{path}|layername=equity", "equity", "ogr")
    rows = rows_of(layer)
    assert [row["supply_pp"] for row in rows[:2]] == pytest.approx([6, 2])
    assert [row["share_of_supply_pct"] for row in rows[:2]] == pytest.approx([75, 25])
    assert [row["share_of_population_pct"] for row in rows[:2]] == pytest.approx([50, 50])
    assert [row["name"] for row in rows] == ["a", "b", "airport"]
    assert "% of the city" in layer.attributeAlias(layer.fields().indexOf("share_of_supply_pct"))
    assert layer.renderer().legendSymbolItems()[-1].label() == "hidden, not known or nobody lives there"
    points = rows_of(QgsVectorLayer(f"{path}|layername=lorenz", "lorenz", "ogr"))
    assert [(p["curve"], p["step"], p["cumulative_population_pct"], p["cumulative_supply_pct"]) for p in points] == [
        (curve, *point) for curve in ("lorenz", "concentration") for point in ((0, 0, 0), (1, 50, 25), (2, 100, 100))
    ]


def test_small_counts(run, districts, rows_of):
    rows = [{"open_m2": 9.0, "population": n} for n in (3, 20, 80)]
    wanted = {"AREAS": districts(rows), "OUTPUT": "TEMPORARY_OUTPUT"}
    hidden = rows_of(run("publicspaceequity", wanted)["OUTPUT"])
    assert [row["suppressed"] for row in hidden] == [True, True, False]
    assert [not row["population"] for row in hidden] == [True, True, False]
    shown = rows_of(run("publicspaceequity", {**wanted, "SMALL_CELLS": "show"})["OUTPUT"])
    assert [row["population"] for row in shown] == [3, 20, 80]
    many = rows_of(run("publicspaceequity", {**wanted, "MIN_COUNT": 2})["OUTPUT"])
    assert [row["suppressed"] for row in many] == [False] * 3


def test_refusals(run, districts):
    bad = [{"open_m2": -1.0, "population": 5, "note": "x"}]
    with pytest.raises(QgsProcessingException, match="supply in “open_m2” is negative in features 1"):
        run("publicspaceequity", {"AREAS": districts(bad), "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="holds the supply"):
        run("publicspaceequity", {"AREAS": districts([{"population": 5}]), "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="has no field green"):
        run("publicspaceequity", {"AREAS": districts(ROWS), "SUPPLY_FIELD": "green", "OUTPUT": "TEMPORARY_OUTPUT"})
