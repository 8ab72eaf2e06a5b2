"""A toy city on disk and the public space dialog, for the tests of the dialogs."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox

from urban_profiling_plugin.core.text import Message  # noqa: F401 - core loads without QGIS
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, RECOVERY, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

SECONDS = 60_000


@pytest.fixture(autouse=True)
def no_modal_window(monkeypatch):
    """Fail where a window would wait for somebody: nobody is there, and the run would stand still."""

    def refuse(*args, **_):
        raise AssertionError(f"a window waits for an answer: {[str(item) for item in args]}")

    for name in ("exec", "exec_"):
        monkeypatch.setattr(QDialog, name, refuse, raising=False)
        monkeypatch.setattr(QMessageBox, name, refuse, raising=False)
    for name in ("information", "warning", "question", "critical"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def line(*points):
    return f"LINESTRING({','.join(f'{x} {y}' for x, y in points)})"


@pytest.fixture
def city_folder(tmp_path, make_layer):
    """A city of 1000 x 1000 m in two halves: six streets, two parks, twenty-five houses, people by half."""
    folder = tmp_path / "Toy city"
    city = Workspace.create(folder, "Toy city")
    steps = range(100, 1000, 200)
    layers = {
        "areas": make_layer(
            "Polygon",
            [
                (box(0, 0, 500, 1000), {"area_id": "w", "name": "West", "population": 600}),
                (box(500, 0, 1000, 1000), {"area_id": "e", "name": "East", "population": 400}),
            ],
        ),
        "streets": make_layer(
            "LineString",
            [(line((0, 200), *((x, 200) for x in steps), (1000, 200)), {"osm_id": "1", "highway": "residential"})]
            + [(line((x, 0), (x, 200), (x, 1000)), {"osm_id": str(x), "highway": "residential"}) for x in steps],
        ),
        "open_spaces": make_layer(
            "Polygon",
            [
                (box(110, 400, 300, 600), {"osm_id": "p1", "kind": "park", "access": "public", "status": "verified"}),
                (box(710, 610, 790, 690), {"osm_id": "p2", "kind": "park", "access": "public", "status": "potential"}),
            ],
        ),
        "buildings": make_layer(
            "Polygon",
            [
                (box(x + 10, y, x + 30, y + 20), {"osm_id": f"b{x}_{y}", "levels": 1, "use": "residential"})
                for x in steps
                for y in steps
            ],
        ),
        "population": make_layer(
            "Polygon",
            [
                (box(0, 0, 500, 1000), {"population": 600, "women": 300, "men": 300}),
                (box(500, 0, 1000, 1000), {"population": 400, "women": 150, "men": 250}),
            ],
        ),
    }
    for name, layer in layers.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        error = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(city.package), QgsProject.instance().transformContext(), options
        )
        assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    city.reload()
    for name in layers:
        city.set_role(name, city.source(name))
    city.close()
    return folder


def shown(qtbot, workflow):
    """Yield the dialog of a workflow without a city."""
    from urban_profiling_plugin.gui.workflow_dialog import WorkflowDialog

    made = WorkflowDialog(workflow)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.cancel()
    qtbot.waitUntil(lambda: made.session.running is None, timeout=SECONDS)
    made.session.set_city(None)


@pytest.fixture
def dialog(qtbot, provider, qgis_new_project):
    """The public space dialog without a city."""
    yield from shown(qtbot, PUBLIC_SPACE)


@pytest.fixture
def recovery(qtbot, provider, qgis_new_project):
    """The recovery dialog without a city."""
    yield from shown(qtbot, RECOVERY)


@pytest.fixture
def opened(dialog, city_folder):
    """The dialog with the toy city."""
    dialog.session.set_city(Workspace.open(city_folder))
    dialog.refresh()
    return dialog


def last_run(dialog, stem):
    """Return the last finished run of a step."""
    return dialog.session.run_of(step_of(stem))


@pytest.fixture
def run_step(qtbot):
    """Return `run_step(dialog, stem)`: run a step from its page and wait for its outcome."""

    def run(dialog, stem):
        dialog.show_step(stem)
        with qtbot.waitSignal(dialog.session.ended, timeout=SECONDS) as ended:
            dialog.run.click()
        dialog.refresh()
        return ended.args[1]

    return run


@pytest.fixture
def load_layer():
    """Return `load_layer(source)`."""
    return lambda source: QgsVectorLayer(source, "layer", "ogr")
