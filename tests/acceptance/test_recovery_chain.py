"""Damage overlay, cost, debris and priority one after the other, each fed with what the one before made."""

import pytest
from qgis.core import QgsVectorLayer


def box(x, y, size=10):
    return f"POLYGON(({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


@pytest.fixture
def overlaid(run, make_layer, tmp_path):
    """Two areas of four buildings of 100 m2; in the west one is destroyed, one moderate or severe; in the east none."""
    buildings = make_layer(
        "Polygon",
        [
            (box(50 * n, 0), {"use": "RES1" if n % 2 else "EDU1", "levels": 2, "type": "C1", "population": 10})
            for n in range(8)
        ],
        name="buildings",
    )
    sites = [(0, 4, None), (1, 2, 3)]
    damage = make_layer(
        "Point",
        [
            (
                f"POINT({50 * n + 5} 5)",
                {"site_id": str(n), "epoch": 1, "damage_class": low, "damage_class_high": high, "sensor_date": None},
            )
            for n, low, high in sites
        ],
        name="damage",
    )
    areas = make_layer("Polygon", [(box(-20, -20, 200), {"name": "west"}), (box(190, -20, 200), {"name": "east"})])
    path = str(tmp_path / "recovery.gpkg")
    made = run(
        "damageoverlay",
        {
            "DAMAGE": damage,
            "BUILDINGS": buildings,
            "AREAS": areas,
            "ASSUME_ALL_ANALYSED": True,
            "SMALL_CELLS": "show",
            "BUILDINGS_OUTPUT": f"ogr:dbname='{path}' table=\"buildings\" (geom)",
            "OUTPUT": f"ogr:dbname='{path}' table=\"areas\" (geom)",
        },
    )
    return QgsVectorLayer(made["BUILDINGS_OUTPUT"], "b", "ogr"), QgsVectorLayer(made["OUTPUT"], "a", "ogr")


def test_chain(run, overlaid, tmp_path, rows_of):
    buildings, areas = overlaid
    costs = tmp_path / "costs.csv"
    costs.write_text(
        "use,unit_cost_low,unit_cost_central,unit_cost_high,currency,price_year\n"
        "RES1,100,100,100,USD,2020\nEDU1,200,200,200,USD,2020\n",
        encoding="utf-8",
    )
    given = {"BUILDINGS": buildings, "AREAS": areas, "OUTPUT": "TEMPORARY_OUTPUT"}
    cost = run("damagecost", {**given, "UNIT_COSTS_TABLE": str(costs), "AREAS_OUTPUT": "TEMPORARY_OUTPUT"})
    school, home = 200 * 200, 200 * 100
    assert cost["DAMAGE_LOW"] == pytest.approx(school + home * 0.10)
    assert cost["DAMAGE_CENTRAL"] == pytest.approx(school + home * (0.10 + 0.447) / 2)
    assert cost["DAMAGE_HIGH"] == pytest.approx(school + home * 0.447)
    assert [row["damage_central"] for row in rows_of(cost["AREAS_OUTPUT"])] == pytest.approx(
        [cost["DAMAGE_CENTRAL"], 0]
    )
    debris = run("debrisestimate", given)
    assert debris["DEBRIS_T_HIGH"] == pytest.approx(200 * (1.0478 + 0.3448), abs=0.05)
    ranked = run("recoverypriority", {"AREAS": areas, "DRAWS": 50, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [(row["name"], row["rank"]) for row in rows_of(ranked["OUTPUT"])] == [("west", 1), ("east", 2)]


@pytest.mark.parametrize("name", ["cost.gpkg", "cost.csv", "cost.xlsx"])
def test_without_areas_the_table_goes_to_any_file(run, overlaid, tmp_path, rows_of, name):
    path = str(tmp_path / name)
    run("damagecost", {"BUILDINGS": overlaid[0], "GDP_PER_CAPITA": 4_000, "DRAWS": None, "OUTPUT": path})
    assert {row["sector"] for row in rows_of(path)} == {"EDU1", "RES1"}
