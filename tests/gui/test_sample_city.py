"""The sample city through the dialog gives its known answers."""

import json

import pytest
from qgis.core import QgsProject

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE

from .conftest import SECONDS, last_run

pytestmark = pytest.mark.skipif(not list(paths.SAMPLE.glob("*.gpkg")), reason="no sample city in this copy")


def test_from_one_click_to_the_known_answers(qtbot, dialog, tmp_path):
    truth = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))
    folder = tmp_path / "Sample city"
    dialog.actions_.copy_sample(folder)
    session = dialog.session
    assert session.city.folder == folder
    assert set(session.city.roles) == set(truth["counts"]) <= set(ROLES)
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
