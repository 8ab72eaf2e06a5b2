"""The runs of a step: read, repeated, saved as a model, compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingModelAlgorithm, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication

from urban_profiling_plugin.gui.history_dialog import HistoryDialog
from urban_profiling_plugin.gui.map_view import MapView
from urban_profiling_plugin.workspace.handover import pack, unpack
from urban_profiling_plugin.workspace.workflows import step_of
from urban_profiling_plugin.workspace.workspace import Workspace

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


# --- runs that cannot be repeated ------------------------------------------------------------------------------------


def shown(qtbot, session):
    made = HistoryDialog(session, STREETS, MapView())
    qtbot.addWidget(made)
    made.show()
    return made


def enabled(history):
    return {name for name in ("again", "process", "python", "model") if getattr(history, name).isEnabled()}


def run_of(qtbot, dialog, streets):
    dialog.session.choose(STREETS, "STREETS", streets)
    with qtbot.waitSignal(dialog.session.ended, timeout=SECONDS) as ended:
        dialog.session.run(STREETS)
    assert ended.args[1].success, ended.args[1].errors


@pytest.fixture
def drawn(make_layer):
    """Streets in memory."""
    rows = [("LINESTRING(0 200,1000 200)", {"highway": "residential"})] * 2
    layer = make_layer("LineString", rows, name="drawn")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_run_of_files_that_are_there_is_repeated_in_every_way(history):
    assert enabled(history) == {"again", "process", "python", "model"}
    assert not history.message.isVisible()


def test_a_layer_in_memory_is_for_this_qgis_alone(qtbot, opened, drawn):
    run_of(qtbot, opened, drawn.id())
    history = shown(qtbot, opened.session)
    assert enabled(history) == {"again", "python", "model"}
    assert "Streets: the layer is in this project alone" in history.message.text()
    assert history.process.toolTip() == history.message.text()
    assert not history.python.toolTip()
    QgsProject.instance().removeMapLayer(drawn.id())
    history = shown(qtbot, opened.session)
    assert enabled(history) == {"model"}, "a model asks for its layers"
    assert history.message.text().startswith("Streets: “drawn_")
    assert "is not there any more" in history.message.text()
    assert history.again.toolTip() == history.python.toolTip() == history.message.text()


def test_a_temporary_file_that_is_gone_is_named(qtbot, opened, tmp_path):
    import processing

    made = tmp_path / "x.gpkg"
    processing.run("native:savefeatures", {"INPUT": opened.session.city.layer_of("streets"), "OUTPUT": str(made)})
    run_of(qtbot, opened, f"{made}|layername=x")
    assert enabled(shown(qtbot, opened.session)) == {"again", "process", "python", "model"}
    made.unlink()
    history = shown(qtbot, opened.session)
    assert enabled(history) == {"model"}
    assert "Streets: “x” is not there any more" in history.message.text()


def test_a_selection_that_the_record_cannot_name_is_said(qtbot, opened, run, drawn):
    drawn.selectByIds([1])
    values = opened.session.full_parameters(STREETS)
    run("streetland", {**values, "STREETS": QgsProcessingFeatureSourceDefinition(drawn.id(), True)})
    opened.session.look_again()
    history = shown(qtbot, opened.session)
    assert not enabled(history)
    assert "the run read only some features of" in history.message.text()


def test_a_table_of_settings_that_is_gone_stops_a_model_too(qtbot, opened, tmp_path):
    run_of(qtbot, opened, opened.session.city.layer_of("streets"))
    table = tmp_path / "widths.csv"
    table.write_text("class\n", encoding="utf-8")
    key = next(one.key for one in opened.session.algorithm(STREETS).parameters if one.kind in ("file", "file_or_layer"))
    runs = opened.session.city.runs
    runs[-1] = replace(runs[-1], parameters={**runs[-1].parameters, key: table.as_posix()})
    assert enabled(shown(qtbot, opened.session)) == {"again", "process", "python", "model"}
    table.unlink()
    history = shown(qtbot, opened.session)
    assert not enabled(history)
    assert "“widths.csv” is not there any more" in history.message.text()


def test_what_a_hand_over_left_out_is_not_there(qtbot, opened, tmp_path):
    city = opened.session.city
    run_of(qtbot, opened, city.layer_of("streets"))
    pack(city, tmp_path / "town.zip", leave=[city.source("streets")])
    opened.session.set_city(Workspace.open(unpack(tmp_path / "town.zip", tmp_path)))
    history = shown(qtbot, opened.session)
    assert enabled(history) == {"model"}
    assert "Streets: “streets” is not there any more" in history.message.text()


def test_the_times_are_whole_and_the_record_has_the_rest(history):
    tree = history.list
    assert tree.columnWidth(0) + tree.columnWidth(1) <= tree.viewport().width()
    assert history.record.width() > tree.width()
