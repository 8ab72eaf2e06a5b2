"""From a product's zip to damage by area and change: what one step writes the next one reads."""

from __future__ import annotations

import pytest

from tests.core.damage_products import box, copernicus, packed

GRADES = ["Destroyed", "Damaged", "Possibly damaged", "No visible damage", "Not Analysed"]


@pytest.fixture
def standardised(run, tmp_path):
    """Return `standardised(name, grades, date)`: the outputs of `standardisedamage` on a small Copernicus package."""

    def make(name, grades, date):
        product = packed(tmp_path / f"{name}.zip", copernicus(tmp_path / name, grades, f"EMSR999_AOI01_{name}", date))
        table = "ogr:dbname='{}' table=\"{}\" (geom)"
        sinks = {key: table.format(tmp_path / f"{name}.gpkg", key.lower()) for key in ("OUTPUT", "ANALYSED_AREA")}
        return run("standardisedamage", {"INPUT": str(product), **sinks})

    return make


def test_a_product_is_overlaid_as_it_comes_out(run, standardised, make_layer, rows_of):
    damage = standardised("GRA_PRODUCT", GRADES, "14/09/2023")
    homes = [(box(20 * n - 5, -5), {"population": 4}) for n in range(6)]
    areas = [(box(-50, -50, 1000), {"name": "all"})]
    result = run(
        "damageoverlay",
        {
            "DAMAGE": damage["OUTPUT"],
            "ANALYSED_AREA": damage["ANALYSED_AREA"],
            "BUILDINGS": make_layer("Polygon", homes, epsg=32633, name="buildings"),
            "AREAS": make_layer("Polygon", areas, epsg=32633, name="areas"),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (row,) = rows_of(result["OUTPUT"])
    # six buildings, one of them not analysed; destroyed and “Damaged” are damaged, possible damage is not
    assert (row["buildings_n"], row["analysed_n"], row["damaged_n"]) == (6, 5, 2)
    assert (row["destroyed_n"], row["moderate_n"], row["moderate_or_severe_n"], row["possible_n"]) == (1, 0, 1, 1)
    assert row["damaged_pct"] == pytest.approx(40)


def test_two_products_give_the_change_between_them(run, standardised):
    before = standardised(
        "GRA_PRODUCT", ["No visible damage", "Possibly damaged", "Destroyed", "Destroyed"], "14/09/2023"
    )
    after = standardised("GRA_MONIT01", ["Destroyed", "Damaged", "Destroyed", "No visible damage"], "20/10/2023")
    result = run("damagechange", {"BEFORE": before["OUTPUT"], "AFTER": after["OUTPUT"], "OUTPUT": "TEMPORARY_OUTPUT"})
    names = ("NEW_N", "WORSE_N", "SAME_N", "BETTER_N", "REBUILT_N", "NOT_COMPARABLE_N")
    assert [result[name] for name in names] == [1, 1, 1, 0, 1, 0]
    back = run("damagechange", {"BEFORE": after["OUTPUT"], "AFTER": before["OUTPUT"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [back[name] for name in names] == [1, 0, 1, 1, 1, 0]
    assert "is older" in back["NOTES"]
