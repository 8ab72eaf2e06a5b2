"""The runs of a step: read, repeated, saved as a model, compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsProcessingModelAlgorithm, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from urban_profiling_plugin.gui.history_dialog import HistoryDialog
from urban_profiling_plugin.gui.map_view import MapView
from urban_profiling_plugin.workspace.workflows import step_of

from .conftest import SECONDS, last_run

STREETS = step_of("street_land")


@pytest.fixture
def twice(opened, run_step):
    """The dialog with two runs of a step, the second with other settings."""
    run_step(opened, "street_land")
    opened.session.choose(STREETS, "METHOD", "sampled")
    run_step(opened, "street_land")
    return opened


@pytest.fixture
def history(qtbot, twice):
    made = HistoryDialog(twice.session, STREETS, MapView())
    qtbot.addWidget(made)
    made.show()
    return made


def texts(tree):
    found = []
    for i in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(i)
        found.append((group.text(0),))
        for j in range(group.childCount()):
            row = group.child(j)
            found.append(tuple(row.text(column) for column in range(tree.columnCount())))
    return found


def choose(history, *rows):
    history.list.clearSelection()
    for row in rows:
        history.list.topLevelItem(row).setSelected(True)


def test_the_record_of_a_run_is_shown(history):
    assert history.list.topLevelItemCount() == 2
    shown = texts(history.record)
    assert ("Streets", "streets (6)") in shown
    assert ("Method", "sampled") in shown
    assert any(row[0] == "plugin" for row in shown)
    assert history.again.isEnabled()


def test_two_runs_are_compared(history):
    choose(history, 0, 1)
    shown = texts(history.record)
    assert ("Method", "full", "sampled") in shown
    assert any(row[0] == "Street land" and row[1] != row[2] for row in shown if len(row) == 3)
    assert not any("Streets" in row[0] for row in shown), "the same layer is no difference"
    assert not history.process.isEnabled()


def test_a_run_is_repeated_from_its_record(qtbot, history, twice):
    before = last_run(twice, "street_land").number
    choose(history, 1)
    with qtbot.waitSignal(twice.session.ended, timeout=SECONDS):
        history.again.click()
    run = last_run(twice, "street_land")
    assert run.number > before
    assert run.parameters["METHOD"] == "full"
    assert twice.session.parameters(STREETS)["METHOD"] == "full"


def test_a_run_is_copied_as_a_command_of_its_own_settings(history):
    choose(history, 1)
    history.process.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("qgis_process run urbanprofiling:streetland --")
    assert "METHOD=full" in text
    assert "layername=streets" in text


def test_a_run_is_saved_as_a_model_that_gives_the_same(history, twice, tmp_path, monkeypatch, run, provider):
    path = tmp_path / "streets.model3"
    monkeypatch.setattr(
        "urban_profiling_plugin.gui.history_dialog.QFileDialog.getSaveFileName", lambda *_: (str(path), "")
    )
    choose(history, 1)
    history.model.click()
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    recorded = history.chosen()[-1]
    inputs = {key: recorded.parameters[key] for key in ("STREETS", "AREAS")}
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    outputs = {item.name(): "TEMPORARY_OUTPUT" for item in model.destinationParameterDefinitions()}
    model.initAlgorithm()
    results, fine = model.run({**inputs, **outputs}, QgsProcessingContext(), QgsProcessingFeedback())
    assert fine
    assert results


def test_a_run_of_selected_features_that_nobody_can_name_again_is_not_repeated(history):
    run = history.chosen()[-1]
    selected = replace(run, parameters={**run.parameters, "STREETS": {"source": "drawn_1a2b", "selected_only": True}})
    history.list.currentItem().setData(0, Qt.ItemDataRole.UserRole, selected)
    choose(history, 0)
    assert "cannot be repeated" in history.message.text()
    assert not any(button.isEnabled() for button in (history.again, history.process, history.python, history.model))
    choose(history, 1)
    assert history.again.isEnabled() and not history.message.isVisible()


def test_changes_are_shown_on_the_map(history):
    assert history.changes.isEnabled()
    history.changes.click()
    group = QgsProject.instance().layerTreeRoot().findGroup("Changes")
    layers = [node.layer() for node in group.findLayers()]
    areas = next(layer for layer in layers if "areas_output" in layer.name())
    assert {feature["change"] for feature in areas.getFeatures()} == {"changed"}
    assert areas.renderer().type() == "categorizedSymbol"
