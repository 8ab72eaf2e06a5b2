"""Damage of the sample city, through the algorithms as they are shipped: every known answer comes out."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import NULL  # noqa: E402

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
PRODUCT = SAMPLE / "damage_product.zip"
TRUTH = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))["damage"]
WRONG = TRUTH["wrong_methods"]


def layer(name):
    return f"{SAMPLE / 'sample_city.gpkg'}|layername={name}"


def made(*keys):
    return dict.fromkeys(keys, "TEMPORARY_OUTPUT")


@pytest.fixture
def standard(run):
    return run("standardisedamage", {"INPUT": str(PRODUCT), **made("OUTPUT", "ANALYSED_AREA", "CLASSES")})


@pytest.fixture
def people(run):
    given = {"BUILDINGS": layer("buildings"), "POPULATION_AREAS": layer("population")}
    return run("populationtobuildings", {**given, "POPULATION_FIELD": "population", **made("OUTPUT")})["OUTPUT"]


@pytest.fixture
def overlay(run, standard, people):
    def lay(**more):
        given = {"DAMAGE": standard["OUTPUT"], "BUILDINGS": people, "AREAS": layer("areas"), "SMALL_CELLS": "show"}
        given["ANALYSED_AREA"] = standard["ANALYSED_AREA"]
        return run("damageoverlay", {**given, **made("OUTPUT", "BUILDINGS_OUTPUT", "UNMATCHED"), **more})

    return lay


def test_the_product_is_read_as_it_was_made(standard, rows_of):
    known = TRUTH["product"]
    assert [standard[f"CLASS_{grade}_N"] for grade in range(5)] == known["records_by_class"]
    assert (standard["SITES_N"], standard["DUPLICATES_N"]) == (known["sites_n"], known["duplicates_n"])
    assert (standard["NOT_ANALYSED_N"], standard["UNKNOWN_N"]) == (0, 0)
    assert (standard["NEWEST_DATE"], standard["PREVIOUS_EPOCH"]) == (known["dates"][1], 1)
    words = {row["source_class"]: row["count"] for row in rows_of(standard["CLASSES"])}
    assert words["11"] == known["code_11_n"]
    assert len(rows_of(standard["ANALYSED_AREA"])) == 1


def test_buildings_and_people_hit(overlay, rows_of):
    result = overlay()
    assert result["DAMAGED_N"] == TRUTH["damaged_n"]
    assert result["ANALYSED_N"] == TRUTH["analysed_n"]
    assert result["DAMAGED_PCT"] == pytest.approx(TRUTH["damaged_pct"])
    assert result["AFFECTED_POPULATION"] == pytest.approx(TRUTH["affected_population"], abs=1e-3)
    assert len(rows_of(result["UNMATCHED"])) == TRUTH["unmatched_n"]
    rows = {row["area_id"]: row for row in rows_of(result["OUTPUT"])}
    assert sum(row["floor_m2_damaged"] for row in rows.values()) == pytest.approx(TRUTH["floor_m2_damaged"])
    assert sum(row["unmatched_damaged_n"] for row in rows.values()) <= TRUTH["unmatched_n"]
    for code, known in TRUTH["by_area"].items():
        for name in ("buildings_n", "analysed_n", "damaged_n", "destroyed_n"):
            assert rows[code][name] == known[name], (code, name)
        for name in ("damaged_pct", "destroyed_pct"):
            expected = NULL if known[name] is None else pytest.approx(known[name])
            assert rows[code][name] == expected, (code, name)
        assert rows[code]["affected_population"] == pytest.approx(known["affected_population"], abs=1e-3)


def test_every_building_has_its_class(overlay, rows_of):
    buildings = {row["osm_id"]: row for row in rows_of(overlay()["BUILDINGS_OUTPUT"])}
    counts = Counter(row["damage_label"] for row in buildings.values())
    for word, number in TRUTH["by_class"].items():
        assert counts[word] == number, word
    with (SAMPLE / "truth_damage.csv").open(encoding="utf-8") as file:
        known = {int(row["osm_id"]): row for row in csv.DictReader(file)}
    assert {number for number, row in buildings.items() if row["damage_sites_n"]} == set(known)
    for number, row in known.items():
        found = buildings[number]
        assert found["damage_class"] == int(row["damage_class"]), number
        assert (found["damage_sites_n"], found["match"]) == (int(row["sites_n"]), row["match"]), number


def test_wrong_methods_are_told_apart(overlay):
    right = TRUTH["damaged_pct"]
    assert abs(WRONG["damaged_pct_of_all_buildings"] - right) > 5
    assert abs(WRONG["damaged_pct_with_possible"] - right) > 5
    assert overlay(DAMAGED_FROM="possible")["DAMAGED_PCT"] == pytest.approx(WRONG["damaged_pct_with_possible"])
    for name in ("sites_for_buildings", "suffix_as_time", "codes_as_classes"):
        assert WRONG[f"damaged_n_{name}"] != TRUTH["damaged_n"]
    assert overlay(ANALYSED_AREA=None)["DAMAGED_PCT"] is None
    everything = overlay(ANALYSED_AREA=None, ASSUME_ALL_ANALYSED=True)
    assert everything["DAMAGED_PCT"] == pytest.approx(WRONG["damaged_pct_of_all_buildings"])


def test_the_earlier_look_by_its_date(overlay):
    earlier = overlay(EPOCH=TRUTH["product"]["dates"][0])
    assert earlier["DAMAGED_N"] == WRONG["damaged_n_suffix_as_time"]


def test_what_changed_between_the_looks(run, standard, rows_of):
    both = {"BEFORE": standard["OUTPUT"], "AFTER": standard["OUTPUT"], "EPOCH_BEFORE": "1", "AREAS": layer("areas")}
    result = run("damagechange", {**both, **made("OUTPUT", "MATRIX", "AREAS_OUTPUT")})
    known = dict(TRUTH["change"])
    matrix = known.pop("matrix")
    assert {word: result[f"{word.upper()}_N"] for word in known} == known
    assert result["NOT_COMPARABLE_N"] == 0
    found = {f"{row['before']} to {row['after']}": row["count"] for row in rows_of(result["MATRIX"])}
    assert found == matrix
    areas = rows_of(result["AREAS_OUTPUT"])
    assert sum(row["sites_n"] for row in areas) == TRUTH["product"]["sites_n"]


def test_cost_and_debris(run, overlay, rows_of):
    laid = overlay()
    cost, debris = TRUTH["cost"], TRUTH["debris"]
    by_area = run(
        "damagecost",
        {
            "BUILDINGS": laid["BUILDINGS_OUTPUT"],
            "AREAS": laid["OUTPUT"],
            "UNIT_COSTS_TABLE": str(SAMPLE / "unit_costs.csv"),
            "RATIOS_TABLE": str(SAMPLE / "damage_ratios.csv"),
            **cost["parameters"],
            **made("OUTPUT", "AREAS_OUTPUT"),
        },
    )
    for name in ("damage_low", "damage_central", "damage_high", "needs_central"):
        assert by_area[name.upper()] == pytest.approx(cost[name]), name
    assert (by_area["CURRENCY"], by_area["PRICE_YEAR"], by_area["UNCOSTED_N"]) == ("USD", 2023, 0)
    left = run(
        "debrisestimate",
        {
            "BUILDINGS": laid["BUILDINGS_OUTPUT"],
            "AREAS": by_area["AREAS_OUTPUT"],
            "FACTORS_TABLE": str(SAMPLE / "debris_factors.csv"),
            **debris["parameters"],
            **made("OUTPUT"),
        },
    )
    for name in ("debris_t_low", "debris_t_central", "debris_t_high", "debris_m3"):
        assert left[name.upper()] == pytest.approx(debris[name]), name
    assert (left["TRUCKLOADS"], left["ESTIMATED_N"]) == (debris["truckloads"], debris["estimated_n"])
    # one after the other, areas keep what earlier steps found
    for row in rows_of(left["OUTPUT"]):
        known = TRUTH["by_area"][row["area_id"]]
        assert row["damaged_n"] == known["damaged_n"]
        for name in ("damage_central", "debris_t_central"):
            if known["analysed_n"]:
                assert row[name] == pytest.approx(known[name]), (row["area_id"], name)
            else:
                assert row[name] in (NULL, 0)


def test_where_to_begin(run, overlay, tmp_path, rows_of):
    known = TRUTH["begin_with"]
    table = tmp_path / "criteria.csv"
    table.write_text("field\n" + "\n".join(known["criteria"]) + "\n", encoding="utf-8")
    result = run("recoverypriority", {"AREAS": overlay()["OUTPUT"], "CRITERIA_TABLE": str(table), **made("OUTPUT")})
    ranked = sorted((row for row in rows_of(result["OUTPUT"]) if row["rank"] != NULL), key=lambda row: row["rank"])
    assert [row["area_id"] for row in ranked] == known["order"]
    assert [row["priority_score"] for row in ranked] == pytest.approx(known["scores"], abs=1e-4)
    assert result["UNRANKED_N"] == len(TRUTH["by_area"]) - len(known["order"])
    assert result["FIRST_AREAS"] == "; ".join(row["name"] for row in ranked[:3])
