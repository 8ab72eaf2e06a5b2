"""The recovery workflow on real cities: Beirut by reports and zones, Camerino by its own product."""

import collections
import csv

import numpy as np
import pytest
import shapely

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.workspace import status
from urban_profiling_plugin.workspace.workflows import MAKE_AREAS, RECOVERY
from urban_profiling_plugin.workspace.workspace import Workspace

from .conftest import SECONDS, last_run
from .test_recovery import kinds, run_all

DATA = paths.PACKAGE.parent.parent / "shared" / "data"
BEIRUT, CAMERINO = DATA / "beirut", DATA / "ems_camerino"
ZONES = BEIRUT / "UNHABITAT_Zone_Data_batch2_2020_08_19.shp"
REPORTS = BEIRUT / "oml_damage_reports.gpkg"
PRODUCT = CAMERINO / "EMSR190_16CAMERINO_GRADING_OVERVIEW_v2_vector.zip"
WORDS = {
    "Good جيد": 0,
    "No": 0,
    "No Damage, No evacuation": 0,
    "Minor Damage": 1,
    "Some damage": 1,
    "Needs Repair يحتاج إصلاح": 2,
    "Moderate Damage": 2,
    "Moderate Damage, repair needs to be done, No evacuation": 2,
    "Heavy Damage, Evacuation needed repairs should be done as soon as possible": 3,
    "Major Damage": 3,
    "Major damage, Evacuation needed for the Building and the Building nearby": 3,
    "Needs Replacement يحتاج إلى استبدال": 4,
    "Total destruction": 4,
}
POVERTY = {
    "All poor": 4,
    "Majority poor": 3,
    "Half poor/half not poor": 2,
    "Minority poor": 1,
    "None poor": 0,
}


def write(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


@pytest.mark.skipif(not BEIRUT.exists(), reason="the data of Beirut are not here")
def test_beirut_from_reports_to_priorities(qtbot, recovery, tmp_path):
    session = recovery.session
    session.set_city(Workspace.create(tmp_path / "Beirut", "Beirut"))
    session.set_role("areas", ZONES.as_posix())
    folder = session.city.folder
    left_out = [("I don't have a house in Beirut", "leave out"), ("I don't know", "")]
    write(folder / "damage_crosswalk.csv", [("source_class", "damage_class"), *left_out, *WORDS.items()])
    scores = ";".join(f"{word}={score}" for word, score in POVERTY.items())
    write(
        folder / "recovery_criteria.csv",
        [
            ("field", "label", "dimension", "direction", "phase", "missing_values", "category_scores"),
            ("destroyed_n", "Destroyed", "damage", "higher", "absorptive", "", ""),
            ("damaged_n", "Damaged", "damage", "higher", "adaptive", "", ""),
            ("UNHABITAT1", "Poverty", "vulnerability", "higher", "transformative", "Not residential", scores),
        ],
    )
    read = RECOVERY.step("standardise_damage")
    for key, value in {"INPUT": REPORTS.as_posix(), "SCHEME": "custom", "CLASS_FIELD": "damage"}.items():
        session.choose(read, key, value)
    run_all(qtbot, recovery)

    reports = read_layer(REPORTS, "reports")
    said = [None if text is None else str(text).strip() for text in reports.columns["damage"].tolist()]
    counts = collections.Counter(WORDS[text] for text in said if text in WORDS)
    damage = last_run(recovery, "standardise_damage").figures
    assert [damage[f"CLASS_{grade}_N"] for grade in range(5)] == pytest.approx(
        [counts[grade] for grade in range(5)], abs=60
    ), "but for exact copies"
    assert damage["UNKNOWN_N"] == 0
    overlay = last_run(recovery, "damage_overlay")
    assert overlay.figures["DAMAGED_PCT"] is None, "nobody said how many structures there are"
    assert overlay.figures["DAMAGED_N"] > 100
    assert recovery.steps.line("damage_cost") == "needs: buildings and people hit"

    run = last_run(recovery, "recovery_priority")
    zones = read_layer(session.city.package, "recovery_priority")
    assert len(zones) == 139
    # the damaged sites of each zone, counted without the plugin's methods
    sites = read_layer(session.city.package, "standardise_damage")
    bad = sites.geometry[sites.columns["damage_class"] >= 2]
    area, _ = shapely.STRtree(bad).query(zones.geometry, predicate="intersects")
    assert np.bincount(area, minlength=139).tolist() == zones.columns["damaged_n"].tolist()
    assert overlay.figures["DAMAGED_N"] == zones.columns["damaged_n"].sum()
    # scores by hand: three criteria alike, each from 0 to its highest value
    destroyed, damaged = (zones.columns[name] / zones.columns[name].max() for name in ("destroyed_n", "damaged_n"))
    words = [str(word).replace("\xa0", " ") for word in zones.columns["UNHABITAT1"].tolist()]
    poor = np.array([POVERTY.get(word, np.nan) for word in words]) / 4
    expected = 100 * (destroyed + damaged + poor) / 3
    known = ~np.isnan(poor)
    assert zones.columns["priority_score"][known] == pytest.approx(expected[known])
    assert run.figures["RANKED_N"] >= known.sum() == 133
    best = int(np.nanargmax(zones.columns["priority_score"]))
    assert zones.columns["rank"][best] == 1
    assert set(zones.columns["phase"].tolist()) <= {"absorptive", "adaptive", "transformative", None}
    drivers = "; ".join(str(text) for text in zones.columns["drivers"].tolist()).replace("\xa0", " ")
    assert "Poverty: All poor" in drivers, "the data writes it with a space that does not break"


@pytest.mark.skipif(not CAMERINO.exists(), reason="the data of Camerino are not here")
def test_camerino_from_its_product_alone(qtbot, recovery, tmp_path, run_step):
    """The product's own area and outlines stand for boundary and buildings; areas are made."""
    session = recovery.session
    session.set_city(Workspace.create(tmp_path / "Camerino", "Camerino"))
    session.choose(RECOVERY.step("standardise_damage"), "INPUT", PRODUCT.as_posix())
    assert run_step(recovery, "standardise_damage").success
    read = last_run(recovery, "standardise_damage")
    assert any("can be chosen as its buildings too" in note for note in read.notes)
    city = session.city
    session.set_role("boundary", city.layer_of("damage_areas"))
    session.set_role("buildings", city.layer_of("damage"))
    session.choose(MAKE_AREAS, "SIZE_M", 1_000.0)
    with qtbot.waitSignal(session.ended, timeout=SECONDS):
        session.run(MAKE_AREAS)
    session.choose(RECOVERY.step("damage_cost"), "GDP_PER_CAPITA", 36_000.0)
    session.choose(RECOVERY.step("damage_cost"), "DEFAULT_USE", "residential")
    run_all(qtbot, recovery)
    figures = {
        stem: last_run(recovery, stem).figures for stem in ("damage_overlay", "damage_cost", "recovery_priority")
    }
    classes = [read.figures[f"CLASS_{grade}_N"] for grade in range(5)]
    hit = figures["damage_overlay"]
    assert hit["ANALYSED_N"] == sum(classes)
    assert hit["DAMAGED_N"] == sum(classes[2:])
    assert hit["DAMAGED_PCT"] == pytest.approx(100 * sum(classes[2:]) / sum(classes))
    assert hit["AFFECTED_POPULATION"] is None, "floor area stands in for people and is no number of them"
    assert figures["damage_cost"]["CURRENCY"] == "EUR"
    assert figures["damage_cost"]["UNCOSTED_N"] == 0
    assert figures["recovery_priority"]["RANKED_N"] > 10
    found = kinds(recovery)
    assert found["damage_change"] == found["route_restoration"] == status.NEEDS
    assert found["summary"] == status.DONE
