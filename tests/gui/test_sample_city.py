"""The sample city through the dialog gives its known answers."""

import json

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, PUBLIC_SPACE_QUALITY, step_of

from .conftest import SECONDS, last_run

pytestmark = pytest.mark.skipif(not list(paths.SAMPLE.glob("*.gpkg")), reason="no sample city in this copy")


def test_from_one_click_to_the_known_answers(qtbot, dialog, tmp_path):
    truth = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))
    folder = tmp_path / "Sample city"
    dialog.actions_.copy_sample(folder)
    session = dialog.session
    assert session.city.folder == folder
    assert set(session.city.roles) == set(truth["counts"]) - {"vacant_sites"} <= set(ROLES)
    streets = PUBLIC_SPACE.step("street_land")
    session.choose(streets, "WIDTHS_TABLE", str(folder / "street_widths.csv"))
    dialog.refresh()
    dialog.run_all.click()
    qtbot.waitUntil(lambda: session.running is None and dialog.step().stem == "summary", timeout=SECONDS)
    assert not [outcome.errors for outcome in session.outcomes.values() if outcome.errors]
    share, access = last_run(dialog, "public_space_share").figures, last_run(dialog, "public_space_access")
    within = truth["share"]["tolerance_points"]
    assert share["SHARE_PCT"] == pytest.approx(truth["share"]["share_pct"], abs=within)
    assert share["OPEN_PCT"] == pytest.approx(truth["share"]["open_pct"], abs=within)
    assert share["STREET_PCT"] == pytest.approx(truth["share"]["street_pct"], abs=within)
    assert access.figures["POPULATION_N"] == pytest.approx(truth["population"]["population"])
    assert access.figures["ACCESS_PCT"] == pytest.approx(truth["space_access"]["access_pct"], abs=0.01)
    assert dict(access.breakdown) == pytest.approx(truth["space_access"]["by_group_pct"], abs=0.01)
    told = session.told(PUBLIC_SPACE.step("public_space_access"))
    assert [label for label, _ in told.bars] == [
        "Women",
        "Men",
        "Children",
        "Adults",
        "Older people",
        "With disabilities",
    ]


def test_quality_fairness_and_new_sites_come_out_at_the_known_answers(qtbot, dialog, tmp_path):
    truth = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))
    dialog.actions_.copy_sample(tmp_path / "Sample city")
    session = dialog.session
    for workflow in (PUBLIC_SPACE, PUBLIC_SPACE_QUALITY):
        session.run_incomplete(workflow)
        qtbot.waitUntil(lambda: session.running is None, timeout=SECONDS)
    assert not [outcome.errors for outcome in session.outcomes.values() if outcome.errors]
    figures = {step.stem: session.run_of(step).figures for step in PUBLIC_SPACE_QUALITY.steps if step.algorithm}
    assert figures["public_space_quality"]["QUALITY_MEAN"] == pytest.approx(truth["quality"]["quality_mean"])
    assert figures["public_space_quality"]["PROBLEMS_N"] == sum(truth["quality"]["problems"].values())
    assert figures["service_access"]["ACCESS_PCT"] == pytest.approx(truth["stop_access"]["access_pct"], abs=0.01)
    assert figures["land_use_mix"]["MIX_SCORE_MEAN"] == pytest.approx(truth["land_use"]["mix_score_mean"], abs=0.01)
    assert figures["public_space_equity"]["GINI"] == pytest.approx(truth["equity"]["gini"], abs=1e-5)
    sites, best = figures["public_space_sites"], truth["new_sites"]["best"]["5"]
    assert sites["SERVED_AFTER_PCT"] == pytest.approx(best["served_after_pct"], abs=0.01)
    assert sites["GAP_PCT"] == pytest.approx(0, abs=1e-6)
    chosen = QgsVectorLayer(session.run_of(step_of("public_space_sites")).outputs["OUTPUT"], "sites", "ogr")
    assert sorted(feature["site_id"] for feature in chosen.getFeatures()) == best["sites"]


def test_opened_again_it_is_not_copied_again(dialog, tmp_path):
    folder = tmp_path / "Sample city"
    dialog.actions_.copy_sample(folder)
    dialog.session.choose(PUBLIC_SPACE.step("street_land"), "SEED", 7)
    QgsProject.instance().clear()
    dialog.actions_.copy_sample(folder)
    assert dialog.session.city.choices["street_land"] == {"SEED": 7}


def test_a_folder_that_cannot_be_written_is_said(dialog, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    dialog.actions_._attempt(lambda: dialog.actions_.copy_sample(tmp_path / "file" / "Sample city"))
    dialog.refresh()
    assert "cannot be written" in dialog.notice.findings()[0].text
