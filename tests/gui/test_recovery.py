"""The recovery workflow through the dialog: the sample city's known answers, and what is said where data lacks."""

import json

import pytest
from qgis.core import QgsProject

from urban_profiling_plugin import paths
from urban_profiling_plugin.workspace import status
from urban_profiling_plugin.workspace.workflows import RECOVERY
from urban_profiling_plugin.workspace.workspace import Workspace

from .conftest import SECONDS, box, last_run

TRUTH = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))["damage"]


def run_all(qtbot, dialog):
    dialog.refresh()
    dialog.run_all.click()
    qtbot.waitUntil(lambda: dialog.session.running is None and not dialog.session._queue, timeout=SECONDS)
    dialog.refresh()
    assert not [outcome.errors for outcome in dialog.session.outcomes.values() if outcome.errors]


def kinds(dialog):
    return {stem: state.kind for stem, state in dialog.session.states(RECOVERY).items()}


def layer_names(group):
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findGroup(group).findLayers()]


@pytest.fixture
def sample(recovery, tmp_path):
    recovery.actions_.copy_sample(tmp_path / "Sample city")
    return recovery


def test_from_one_click_to_the_known_answers(qtbot, sample):
    for key, value in TRUTH["cost"]["parameters"].items():
        sample.session.choose(RECOVERY.step("damage_cost"), key, value)
    sample.session.choose(RECOVERY.step("debris_estimate"), "TRUCK_M3", TRUTH["debris"]["parameters"]["TRUCK_M3"])
    run_all(qtbot, sample)
    qtbot.waitUntil(lambda: sample.step().stem == "summary", timeout=SECONDS)
    assert {kinds(sample)[step.stem] for step in RECOVERY.steps} <= set(status.FINISHED)
    city = sample.session.city
    assert set(city.roles) >= {"damage", "damage_areas"}

    hit = last_run(sample, "damage_overlay").figures
    assert (hit["DAMAGED_N"], hit["ANALYSED_N"]) == (TRUTH["damaged_n"], TRUTH["analysed_n"])
    assert hit["AFFECTED_POPULATION"] == pytest.approx(TRUTH["affected_population"], abs=1e-3)
    changed = last_run(sample, "damage_change").figures
    assert {word: changed[f"{word.upper()}_N"] for word in ("new", "worse", "same", "better", "rebuilt")} == {
        word: number for word, number in TRUTH["change"].items() if word != "matrix"
    }
    cost, debris = last_run(sample, "damage_cost").figures, last_run(sample, "debris_estimate").figures
    for name in ("damage_low", "damage_central", "damage_high", "needs_central"):
        assert cost[name.upper()] == pytest.approx(TRUTH["cost"][name]), name
    for name in ("debris_t_low", "debris_t_central", "debris_t_high", "debris_m3", "truckloads"):
        assert debris[name.upper()] == pytest.approx(TRUTH["debris"][name]), name
    ranked = last_run(sample, "recovery_priority")
    assert ranked.figures["RANKED_N"] == len(TRUTH["begin_with"]["order"])
    fields = city.fields_of(ranked.outputs["OUTPUT"])
    assert {"rank", "damaged_pct", "damage_central", "debris_t_central", "affected_population"} <= set(fields)

    text = sample.page(sample.step()).text()
    assert "27.6\u00a0% of the buildings analysed are damaged" in text
    assert "392 of 1,418 buildings analysed." in text
    assert "2,385 people lived in damaged buildings before the event" in text
    assert "10.4 million USD of damage, at replacement cost in prices of 2023" in text
    assert "24,546\u00a0t of debris" in text
    assert "1,660 truckloads of 12\u00a0m³." in text
    assert f"{ranked.figures['FIRST_AREAS']} come first, of 8 areas ranked" in text
    assert "Moderate damage: 16.1\u00a0%" in text
    # what both workflows make lies with the city's data, what is recovery's in its own group
    assert "Buildings with population" in layer_names("City data")
    assert "Recovery priority" in layer_names("Recovery")


def test_the_steps_say_what_they_need(qtbot, recovery, city_folder):
    recovery.session.set_city(Workspace.open(city_folder))
    recovery.refresh()
    lines = recovery.steps.line
    assert lines("standardise_damage") == "needs: damage product"
    assert lines("damage_overlay") == "needs: damage sites"
    assert lines("damage_cost") == "needs: buildings and people hit"
    recovery.show_step("standardise_damage")
    findings = [finding.text for finding in recovery.page(recovery.step()).findings.findings()]
    assert findings == ["Choose above: Damage product."]


@pytest.fixture
def struck(recovery, city_folder, make_layer, tmp_path):
    """The toy city with a damage layer of one date, without an analysed area, people, costs or services."""
    from qgis.core import QgsVectorFileWriter

    sites = make_layer(
        "Point",
        [
            (f"POINT({x + 20} {y + 10})", {"Main_Damage_Site_Class": grade, "SensorDate": "2024-05-03"})
            for x, y, grade in ((100, 100, 1), (100, 300, 2), (700, 700, 3), (900, 100, 4))
        ],
    )
    file = tmp_path / "damage.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(sites, str(file), context, options)[0] == 0
    session = recovery.session
    session.set_city(Workspace.open(city_folder))
    session.set_role("population", None)
    session.choose(RECOVERY.step("standardise_damage"), "INPUT", str(file))
    return recovery


def test_with_little_data_every_step_says_what_lacks(qtbot, struck):
    run_all(qtbot, struck)
    lines, found = struck.steps.line, kinds(struck)
    assert "damage_areas" not in struck.session.city.roles, "an empty layer is nobody's"
    assert found["damage_overlay"] == status.DONE
    assert lines("damage_overlay") == "3 damaged, share unknown"
    assert lines("damage_cost") == "needs: unit costs, or the gdp per person"
    assert lines("damage_change") == "needs: a second assessment, or a product with several dates"
    assert found["debris_estimate"] == found["recovery_priority"] == status.DONE
    struck.show_step("damage_overlay")
    told = struck.session.told(struck.step())
    assert told.figure == "3"
    assert "of how many that were analysed is not known" in told.caption
    assert any("How many people lived in damaged buildings is not known" in text for text in told.details)
    struck.show_step("damage_cost")
    finding = struck.page(struck.step()).findings.findings()[0]
    assert finding.text == "Choose above: unit costs, or the GDP per person."


def test_costs_from_a_file_in_the_folder_or_from_gdp(qtbot, struck, run_step):
    run_all(qtbot, struck)
    cost = RECOVERY.step("damage_cost")
    struck.session.choose(cost, "GDP_PER_CAPITA", 4_000.0)
    struck.refresh()
    assert kinds(struck)["damage_cost"] == status.READY
    assert run_step(struck, "damage_cost").success
    assert "EUR" in struck.steps.line("damage_cost")
    # debris and ranks go on from the areas with their cost
    assert struck.steps.line("debris_estimate") == "out of date: Areas changed"
    struck.session.choose(cost, "GDP_PER_CAPITA", None)
    folder = struck.session.city.folder
    table = "use,unit_cost_central,currency,price_year\n*,400,USD,2020\n"
    (folder / "unit_costs.csv").write_text(table, encoding="utf-8")
    struck.refresh()
    assert struck.session.parameters(cost)["UNIT_COSTS_TABLE"] == (folder / "unit_costs.csv").as_posix()
    assert run_step(struck, "damage_cost").success
    assert last_run(struck, "damage_cost").figures["CURRENCY"] == "USD"
    (folder / "unit_costs.csv").write_text(table.replace("400", "500"), encoding="utf-8")
    struck.session.look_again()
    struck.refresh()
    assert struck.steps.line("damage_cost") == "out of date: unit_costs.csv changed"


def test_one_area_alone_is_not_ranked(qtbot, struck, make_layer, run_step):
    session = struck.session
    session.choose(RECOVERY.step("damage_overlay"), "ASSUME_ALL_ANALYSED", True)
    from qgis.core import QgsVectorFileWriter

    whole = make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "All"})])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName, options.driverName = "whole", "GPKG"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(whole, str(session.city.package), context, options)[0] == 0
    session.city.reload()
    session.set_role("areas", session.city.source("whole"))
    run_all(qtbot, struck)
    assert last_run(struck, "damage_overlay").figures["DAMAGED_PCT"] == pytest.approx(100 * 3 / 25)
    assert session.told(RECOVERY.step("recovery_priority")).caption == "No area can be ranked."
    assert struck.steps.line("recovery_priority") == "no ranks"
