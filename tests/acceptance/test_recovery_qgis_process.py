"""The recovery steps through the real `qgis_process`, each fed by the last: text in; figures and tables out."""

from __future__ import annotations

import csv
import json
import subprocess

import pytest

from .damage_layers import saved, zipped
from .shapes import box, line, point, table
from .test_damage_standard_by_hand import GRADES, current
from .test_qgis_process import environment, qgis_environment

__all__ = ["environment"]

pytestmark = pytest.mark.slow
X, Y = 400_000, 4_000_000


@pytest.fixture
def process(environment):
    """Return `process(id, KEY=VALUE...)`: exit code, results and what was said."""

    def run(name, **parameters):
        done = subprocess.run(
            [
                qgis_environment.process_program(),
                "--json",
                "run",
                f"urbanprofiling:{name}",
                "--",
                *(f"{key}={value}" for key, value in parameters.items()),
            ],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        said = done.stdout + done.stderr
        assert "Traceback" not in said, said
        results = {} if done.returncode else json.loads(done.stdout[done.stdout.index("{") :])["results"]
        return done.returncode, results, said

    return run


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def files(make_layer, tmp_path):
    """Return the paths of a small city: UNOSAT sites at two epochs, buildings, areas, analysed area."""
    codes = [(6, 1), (6, 2), (3, 3), (4, 6)]
    sites = [
        (
            point(X + 50 * n + 5, Y + 5),
            {
                "SiteID": n + 1,
                "SensorDate": "2024-05-03",
                "Main_Damage_Site_Class": late,
                "SensorDate_2": "2023-11-07",
                "Main_Damage_Site_Class_2": early,
            },
        )
        for n, (early, late) in enumerate(codes)
    ]
    homes = [
        (box(X + 50 * n, Y, X + 50 * n + 10, Y + 10), {"use": "RES1", "levels": 2, "population": 10, "type": "C1"})
        for n in range(8)
    ]
    areas = [
        (box(X - 20, Y - 20, X + 130, Y + 90), {"area_id": "west"}),
        (box(X + 130, Y - 20, X + 500, Y + 90), {"area_id": "east"}),
    ]
    made = {"sites": ("Point", sites), "buildings": ("Polygon", homes), "areas": ("Polygon", areas)}
    made["analysed"] = ("Polygon", [(box(X - 20, Y - 20, X + 500, Y + 90), {"name": "all"})])
    path = tmp_path / "المدينة" / "my city.gpkg"
    for name, (kind, of) in made.items():
        saved(make_layer(kind, of, name=name), path, name)
    return {name: f"{path}|layername={name}" for name in made} | {"folder": tmp_path, "gpkg": path}


def test_the_chain_by_text_alone(process, files):
    folder = files["folder"]
    code, results, said = process(
        "standardisedamage", INPUT=files["sites"], OUTPUT=folder / "damage.gpkg", CLASSES=folder / "classes.csv"
    )
    assert code == 0, said
    # eight records: 6 6 3 4 and 1 2 3 6
    assert [results[f"CLASS_{n}_N"] for n in range(5)] == [3, 1, 2, 1, 1]
    assert (results["NOT_ANALYSED_N"], results["DUPLICATES_N"]) == (0, 0)
    assert {(row["source_class"], row["damage_class"], row["count"]) for row in rows(folder / "classes.csv")} == {
        ("1", "4", "1"),
        ("2", "3", "1"),
        ("3", "2", "2"),
        ("4", "1", "1"),
        ("6", "0", "3"),
    }

    code, results, said = process(
        "damageoverlay",
        DAMAGE=folder / "damage.gpkg",
        BUILDINGS=files["buildings"],
        AREAS=files["areas"],
        ANALYSED_AREA=files["analysed"],
        MATCH_M="10",
        RULE="worst",
        DAMAGED_FROM="moderate",
        EPOCH="latest",
        ASSUME_ALL_ANALYSED="false",
        SMALL_CELLS="show",
        OUTPUT=folder / "areas.gpkg",
        BUILDINGS_OUTPUT=folder / "hit.gpkg",
        SECTORS=folder / "sectors.csv",
        UNMATCHED="TEMPORARY_OUTPUT",
    )
    assert code == 0, said
    assert (results["DAMAGED_N"], results["ANALYSED_N"], results["AFFECTED_POPULATION"]) == (3, 8, 30)
    assert results["DAMAGED_PCT"] == pytest.approx(37.5)
    assert sum(int(row["count"]) for row in rows(folder / "sectors.csv")) == 8

    code, results, said = process(
        "damagechange",
        BEFORE=folder / "damage.gpkg",
        AFTER=folder / "damage.gpkg",
        EPOCH_BEFORE="1",
        EPOCH_AFTER="2",
        OUTPUT=folder / "change.gpkg",
        MATRIX=folder / "matrix.csv",
    )
    assert code == 0, said
    assert sorted((row["change"], row["count"]) for row in rows(folder / "matrix.csv")) == [
        ("better", "1"),
        ("new", "1"),
        ("new", "1"),
        ("same", "1"),
    ]

    costs = table(
        folder / "costs.csv",
        ["use", "unit_cost_low", "unit_cost_central", "unit_cost_high", "currency", "price_year"],
        ["RES1", 80, 100, 150, "USD", 2020],
    )
    code, results, said = process(
        "damagecost",
        BUILDINGS=folder / "hit.gpkg",
        UNIT_COSTS_TABLE=costs,
        RATIOS="hazus",
        BUILD_BACK_BETTER_PCT="20",
        OVERHEADS_PCT="10.0",
        INFLATION_PCT="0",
        AREAS=files["areas"],
        DRAWS="200",
        OUTPUT=folder / "cost.csv",
    )
    assert code == 0, said
    # 200 m2 of floor each: 100, 44.7 and 10 percent of 20,000
    assert results["DAMAGE_CENTRAL"] == pytest.approx(20_000 * 1.547)
    assert results["NEEDS_CENTRAL"] == pytest.approx(20_000 * 1.547 * 1.32)
    found = rows(folder / "cost.csv")
    assert all(
        float(row["damage_low"]) <= float(row["damage_p10"]) <= float(row["damage_p90"])
        for row in found
        if float(row["damage_central"])
    )

    code, results, said = process(
        "debrisestimate",
        BUILDINGS=folder / "hit.gpkg",
        BULK_DENSITY="1.5",
        TRUCK_M3="14",
        AREAS=files["areas"],
        OUTPUT=folder / "debris.csv",
    )
    assert code == 0, said
    # C1: 1.0478 + 0.3448 + 0.0546 t/m2 of 200 m2 are 289.4 t, 193 m3, 14 loads
    assert sum(float(row["debris_t_central"]) for row in rows(folder / "debris.csv")) == pytest.approx(289.4, abs=0.1)
    assert results["TRUCKLOADS"] == 14

    code, results, said = process(
        "recoverypriority", AREAS=folder / "areas.gpkg", DRAWS="50", OUTPUT=folder / "priority.csv"
    )
    assert code == 0, said
    assert [row["rank"] for row in rows(folder / "priority.csv")] == ["1", "2"]

    indicators = table(folder / "indicators.csv", ["field", "weight"], ["damaged_pct", 1], ["affected_population", 1])
    code, results, said = process(
        "compositeindex",
        INPUT=folder / "areas.gpkg",
        INDICATORS_TABLE=indicators,
        NORMALISATION="minmax",
        AGGREGATION="arithmetic",
        NORMALISATIONS="minmax;rank",
        AGGREGATIONS="arithmetic,geometric",
        MIN_AVAILABILITY="0.6666",
        DRAWS="50",
        NOISE="0.25",
        SEED="1",
        OUTPUT=folder / "index.csv",
        SENSITIVITY=folder / "sensitivity.csv",
    )
    assert code == 0, said
    assert [row["rank"] for row in rows(folder / "index.csv")] == ["1", "2"]
    assert results["CR"] is None


def test_routes_by_text_alone(process, make_layer, tmp_path):
    """30 people behind 100 blocked metres, 20 behind 50: the budget is enough for one of the two."""
    path = tmp_path / "routes.gpkg"

    def street(*points, blocked):
        return line(*((X + x, Y + y) for x, y in points)), {"blocked": blocked}

    made = {
        "streets": (
            "LineString",
            [
                street((0, 0), (1000, 0), (1500, 0), (2000, 0), blocked="no"),
                street((1000, 0), (1000, 100), blocked="yes"),
                street((1000, 100), (1000, 400), blocked="no"),
                street((1500, 0), (1500, 50), blocked="yes"),
                street((1500, 50), (1500, 400), blocked="no"),
            ],
        ),
        "clinics": ("Point", [(point(X, Y), {"name": "clinic"})]),
        "people": (
            "Point",
            [(point(X + 1000, Y + 300), {"population": 30}), (point(X + 1500, Y + 300), {"population": 20})],
        ),
    }
    for name, (kind, of) in made.items():
        saved(make_layer(kind, of, name=name), path, name)
    code, results, said = process(
        "routerestoration",
        STREETS=f"{path}|layername=streets",
        BLOCKED_FIELD="blocked",
        FACILITIES=f"{path}|layername=clinics",
        POPULATION=f"{path}|layername=people",
        BUDGET="120",
        SMALL_CELLS="show",
        ORDER=tmp_path / "order.csv",
        OUTPUT=tmp_path / "cut_off.csv",
    )
    assert code == 0, said
    (step,) = rows(tmp_path / "order.csv")
    assert (step["order"], float(step["cost"]), float(step["people_reconnected"])) == ("1", pytest.approx(100), 30)
    (city,) = rows(tmp_path / "cut_off.csv")
    assert (float(city["cut_off_before"]), float(city["cut_off_after"])) == (50, 20)


def test_with_defaults_alone(process, files):
    folder = files["folder"]
    assert process("standardisedamage", INPUT=files["sites"], OUTPUT=folder / "d.gpkg")[0] == 0
    damage = folder / "d.gpkg"
    code, results, said = process("damageoverlay", DAMAGE=damage, AREAS=files["areas"], OUTPUT=folder / "a.gpkg")
    assert code == 0, said
    # no buildings, no analysed area: three damaged sites of no known denominator
    assert (results["DAMAGED_N"], results["DAMAGED_PCT"], results["ANALYSED_N"]) == (3, None, None)
    code, results, said = process("damagechange", BEFORE=damage, AFTER=damage, OUTPUT=folder / "c.gpkg")
    assert code == 0, said


def test_a_product_in_a_zip(process, tmp_path):
    product = zipped(tmp_path / "the product.zip", current(tmp_path / "product", GRADES))
    code, results, said = process(
        "standardisedamage",
        INPUT=product,
        SCHEME="copernicus",
        OUTPUT=tmp_path / "damage.gpkg",
        ANALYSED_AREA=tmp_path / "analysed.gpkg",
        ROADS=tmp_path / "roads.gpkg",
        FACILITIES=tmp_path / "facilities.gpkg",
        CLASSES=tmp_path / "classes.csv",
    )
    assert code == 0, said
    assert [results[f"CLASS_{n}_N"] for n in range(5)] == [1, 1, 2, 0, 1]
    assert results["NOT_ANALYSED_N"] == 2


def test_refusals_end_with_an_error_code_and_leave_no_file(process, files, tmp_path):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"nothing")
    for name, parameters, words in [
        ("standardisedamage", {"INPUT": bad}, ["bad.zip"]),
        ("damageoverlay", {"DAMAGE": files["sites"], "AREAS": files["areas"]}, ["damage_class", "standardisedamage"]),
        ("damagecost", {"BUILDINGS": files["buildings"], "GDP_PER_CAPITA": "4000"}, ["damage_class"]),
        ("debrisestimate", {"BUILDINGS": files["buildings"]}, ["damage_class"]),
        ("recoverypriority", {"AREAS": files["areas"]}, ["areas"]),
    ]:
        code, _, said = process(name, **parameters, OUTPUT=tmp_path / "never.gpkg")
        assert code != 0
        assert [word for word in words if word not in said] == [], said
        assert not (tmp_path / "never.gpkg").exists()
