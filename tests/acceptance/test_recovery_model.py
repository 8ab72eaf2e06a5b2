"""The recovery model through the real `qgis_process` on the sample city: a zip in, areas ranked out."""

from __future__ import annotations

import json
import sqlite3

import pytest

from urban_profiling_plugin import paths

from .test_qgis_process import environment
from .test_recovery_qgis_process import process

__all__ = ["environment", "process"]
TRUTH = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))["damage"]


def test_from_a_zip_to_ranked_areas(process, tmp_path):
    def layer(name):
        return f"{paths.SAMPLE / 'sample_city.gpkg'}|layername={name}"

    code, results, said = process(
        "recoveryworkflow",
        DAMAGE_PRODUCT=paths.SAMPLE / "damage_product.zip",
        AREAS=layer("areas"),
        BUILDINGS=layer("buildings"),
        POPULATION_AREAS=layer("population"),
        POPULATION_FIELD="population",
        STREETS=layer("streets"),
        FACILITIES=layer("services"),
        UNIT_COSTS_TABLE=paths.SAMPLE / "unit_costs.csv",
        RATIOS_TABLE=paths.SAMPLE / "damage_ratios.csv",
        ASSUME_ALL_ANALYSED="false",
        **{
            "standardisedamage:DAMAGE_SITES": "TEMPORARY_OUTPUT",
            "damageoverlay:DAMAGE_BY_AREA": tmp_path / "hit.gpkg",
            "damageoverlay:BUILDINGS_WITH_DAMAGE": tmp_path / "buildings.gpkg",
            "populationtobuildings:BUILDINGS_WITH_POPULATION": "TEMPORARY_OUTPUT",
            "standardisedamage:ANALYSED_AREA": "TEMPORARY_OUTPUT",
            "debrisestimate:DEBRIS_BY_AREA": tmp_path / "debris.gpkg",
            "damagecost:COST_BY_SECTOR": tmp_path / "sectors.gpkg",
            "damagecost:COST_BY_AREA": tmp_path / "cost.gpkg",
            "routerestoration:STREETS_TO_CLEAR": tmp_path / "clear.gpkg",
            "routerestoration:CUT_OFF_BY_AREA": tmp_path / "cut off.gpkg",
            "recoverypriority:RECOVERY_PRIORITY": tmp_path / "priority.gpkg",
        },
    )
    assert code == 0, said

    def values(name, *columns):
        with sqlite3.connect(tmp_path / f"{name}.gpkg") as connection:
            table = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()[
                0
            ]
            return connection.execute(f'SELECT area_id, {", ".join(columns)} FROM "{table}"').fetchall()

    hit = dict(values("hit", "damaged_n"))
    assert hit == {code: row["damaged_n"] for code, row in TRUTH["by_area"].items()}
    cost = dict(values("cost", "damage_central"))
    known = {code: row["damage_central"] for code, row in TRUTH["by_area"].items() if row["analysed_n"]}
    assert {code: cost[code] for code in known} == pytest.approx(known)
    ranks = dict(values("priority", "rank"))
    assert {code for code, rank in ranks.items() if rank is not None} == set(TRUTH["begin_with"]["order"])
    assert ranks[TRUTH["begin_with"]["order"][0]] == 1
    with sqlite3.connect(tmp_path / "clear.gpkg") as connection:
        assert connection.execute('SELECT count(*) FROM "clear"').fetchone()[0] > 0
    assert results
