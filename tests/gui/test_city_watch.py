"""What the dialogs do when the city's folder is reached by another path, is written by others, goes, and comes back."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QPushButton

from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.gui.city_actions import remember
from urban_profiling_plugin.gui.history_dialog import HistoryDialog
from urban_profiling_plugin.gui.map_view import MapView
from urban_profiling_plugin.gui.pack_dialog import PackDialog
from urban_profiling_plugin.gui.workflow_dialog import WorkflowDialog
from urban_profiling_plugin.workspace import schema, status
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, WORKFLOWS, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from ..workspace.test_workspace import squares
from .conftest import SECONDS
from .test_home_dialog import home, roles, row_of, town  # noqa: F401 - fixtures

STREETS = step_of("street_land")


def look(session):
    """Let time pass: what others wrote is taken up when they have paused."""
    session.watch.look()
    session.watch.look()


def run(qtbot, session, step=STREETS):
    with qtbot.waitSignal(session.ended, timeout=SECONDS) as ended:
        session.run(step)
    assert ended.args[1].success, ended.args[1].errors


# --- by another path -------------------------------------------------------------------------------------------------


@pytest.fixture
def link(city_folder, tmp_path):
    made = tmp_path / "link"
    made.symlink_to(city_folder, target_is_directory=True)
    return made


def test_layers_of_the_same_files_are_the_citys_by_whatever_path(qtbot, home, city_folder, link):  # noqa: F811
    project = QgsProject.instance()
    layer = QgsVectorLayer(f"{city_folder}/toy_city.gpkg|layername=streets", "Streets", "ogr")
    project.addMapLayer(layer)
    session = home.session
    session.set_city(Workspace.open(link))
    named = [one for one in project.mapLayers().values() if "layername=streets" in one.source()]
    assert named == [layer], "loaded a second time"
    session.choose(STREETS, "STREETS", f"{city_folder}/toy_city.gpkg|layername=streets")
    assert "STREETS" not in session.city.choices.get("street_land", {}), "it is what would be filled in"
    run(qtbot, session)
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE
    session.set_role("streets", f"{city_folder}/toy_city.gpkg|layername=streets")
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE
    session.set_city(None)
    session.set_city(Workspace.open(city_folder))
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE


def test_the_city_that_is_open_is_found_by_another_path_and_stays(home, city_folder, link):  # noqa: F811
    home.actions_.open_folder(city_folder)
    city = home.session.city
    QgsProject.instance().setFileName(str(link / "toy_city.qgz"))
    home.actions_.find()
    assert home.session.city is city
    home.actions_.open_folder(link)
    assert home.session.city.writable, "the window held itself off"
    assert not city.writable


def test_a_layer_of_another_file_of_the_same_name_can_be_added(town, make_layer, tmp_path):  # noqa: F811
    other = tmp_path / "colleague" / "toy_city.gpkg"
    other.parent.mkdir()
    write_gpkg(other, "wards", squares(2))
    layer = QgsVectorLayer(f"{other}|layername=wards", "Wards of a colleague", "ogr")
    QgsProject.instance().addMapLayer(layer)
    town._fill_menu()
    texts = [action.text() for action in town.add.menu().actions()]
    assert any("Wards of a colleague" in text for text in texts)
    assert not any("Streets" in text for text in texts)


# --- written by others -----------------------------------------------------------------------------------------------


def elsewhere(script, *given):
    """Run Python in another process."""
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script, *map(str, given)], cwd=root, check=True)


RESULT = """
import sys
from pathlib import Path
from tests.workspace.test_spellings import run_into
run_into(sys.argv[1], sys.argv[1] + "|layername=streets")
"""
ROLE = """
import sys
from urban_profiling_plugin.workspace.workspace import Workspace
city = Workspace(__import__("pathlib").Path(sys.argv[1]))
city.writable = True
city.reload()
city.clear_role("open_spaces")
"""


def test_a_result_of_another_process_is_shown(qtbot, town):  # noqa: F811
    session = town.session
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.READY
    elsewhere(RESULT, session.city.package)
    town.refresh()
    assert session.run_of(STREETS) is None
    session.watch.look()
    with qtbot.waitSignal(session.changed, timeout=SECONDS):
        session.watch.look()
    assert session.run_of(STREETS) is not None
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.STALE, "it was given other settings"
    town.refresh()
    assert "street land" in row_of(town)._state.text().lower()


def test_a_role_that_another_process_takes_away_is_shown(qtbot, town):  # noqa: F811
    assert roles(town)["open_spaces"].text(1) == "open_spaces"
    elsewhere(ROLE, town.session.city.package)
    look(town.session)
    town.refresh()
    assert "open_spaces" not in roles(town) or roles(town)["open_spaces"].text(1) == "none yet"


def test_a_run_from_the_toolbox_is_shown(qtbot, town, run):  # noqa: F811
    city = town.session.city
    place = {key: f"ogr:dbname='{city.package}' table=\"{STREETS.table(key)}\" (geom)" for key in STREETS.outputs}
    values = {key: value for key, value in town.session.full_parameters(STREETS).items() if key not in place}
    run("streetland", {**values, **place})
    look(town.session)
    assert town.session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE


def test_a_table_that_others_wrote_is_drawn_anew(qtbot, town, load_layer):  # noqa: F811
    city = town.session.city
    layer = next(one for one in QgsProject.instance().mapLayers().values() if "=streets" in one.source())
    assert layer.featureCount() == 6
    script = (
        "import sys; from pathlib import Path; from tests.workspace.test_workspace import squares\n"
        "from urban_profiling_plugin.core.geopackage import write_gpkg\n"
        "write_gpkg(Path(sys.argv[1]), 'streets', squares(4))"
    )
    elsewhere(script, city.package)
    look(town.session)
    assert layer.featureCount() == 4
    assert [field.name() for field in layer.fields()] == [field.name() for field in load_layer(layer.source()).fields()]
    assert len(list(layer.getFeatures())) == 4


def test_what_changes_nothing_tells_nobody(qtbot, town):  # noqa: F811
    session = town.session
    session.choose(STREETS, "METHOD", "sampled")
    session.city.package.touch()
    with qtbot.assertNotEmitted(session.changed):
        look(session)
        look(session)


def test_while_others_write_nothing_waits_for_them(qtbot, town):  # noqa: F811
    city = town.session.city
    journal = city.package.with_name(f"{city.package.name}-journal")
    elsewhere(ROLE, city.package)
    journal.write_bytes(b"x")
    with qtbot.assertNotEmitted(town.session.changed):
        look(town.session)
        look(town.session)
    journal.unlink()
    look(town.session)
    assert "open_spaces" not in city.roles


# --- gone and back ---------------------------------------------------------------------------------------------------


@pytest.fixture
def pulled(qtbot, town):  # noqa: F811
    """The home page of a city with a result, its folder gone; and where that is kept."""
    remember(QgsProject.instance(), town.session.city)
    run(qtbot, town.session)
    folder = town.session.city.folder
    kept = folder.with_name("kept")
    shutil.copytree(folder, kept)
    shutil.rmtree(folder)
    return town, kept


def test_the_home_page_says_that_the_folder_is_gone(pulled):
    home_page, _ = pulled
    look(home_page.session)
    home_page.refresh()
    finding = home_page.notice.findings()[0]
    assert "is not there any more" in finding.text
    assert finding.remedy == "Try again"
    finding.act()
    home_page.refresh()
    assert row_of(home_page)._state.text() == "needs: the city's folder"
    for button in (row_of(home_page).run, home_page.add, home_page.change, home_page.remove):
        assert not button.isEnabled()


@pytest.mark.parametrize("noticed", [True, False])
def test_nothing_fails_with_a_traceback_while_it_is_gone(qtbot, pulled, make_layer, noticed, tmp_path):
    from urban_profiling_plugin.gui.take_layer import Wanted

    page, _ = pulled
    session, folder, said = page.session, page.session.city.folder, []
    session.problem.connect(said.append)
    if noticed:
        look(session)
    session.choose(STREETS, "METHOD", "sampled")
    session.set_role("areas", session.city.source("areas"))
    session.set_role("areas", None)
    session.look_again()
    session.take(Wanted(make_layer("Point", [("POINT(0 0)", {"name": "x"})]), "services", {}))
    session.take(Wanted(make_layer("Point", [("POINT(0 0)", {"name": "x"})]), "services", {}), copy=False)
    session.mend("duplicate_features", "buildings")
    qtbot.waitUntil(lambda: not session.jobs(), timeout=SECONDS)
    assert said
    assert all("not there any more" in text for text in said if "read" not in text), said
    session.run(STREETS)
    session.run_incomplete(PUBLIC_SPACE)
    qtbot.waitUntil(lambda: session.running is None, timeout=SECONDS)
    for workflow in WORKFLOWS:
        dialog = WorkflowDialog(workflow, session=session)
        qtbot.addWidget(dialog)
        dialog.show()
        assert session.city is not None
        for step in workflow.steps:
            dialog.show_step(step.stem)
            assert not dialog.run.isEnabled() or not dialog.run.isVisible()
        assert not dialog.run_all.isEnabled()
    history = HistoryDialog(session, STREETS, MapView())
    qtbot.addWidget(history)
    for button in history.findChildren(QPushButton):
        if button.isEnabled() and button in (history.process, history.python, history.changes):
            button.click()
    page.refresh()
    assert not folder.exists(), "something was made where the stick was"


def test_back_again_everything_is_as_it_was(qtbot, pulled):
    page, kept = pulled
    session, folder = page.session, page.session.city.folder
    look(session)
    assert not session.city.writable
    shutil.copytree(kept, folder)
    look(session)
    page.refresh()
    assert session.city.writable
    assert not page.notice.findings()
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE
    for layer in QgsProject.instance().mapLayers().values():
        assert layer.isValid()
        assert len(list(layer.getFeatures())) == layer.featureCount()
    session.choose(STREETS, "METHOD", "sampled")
    run(qtbot, session)
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE
    assert not Workspace.open(folder).writable


def test_back_again_it_can_be_tried_at_once(pulled):
    page, kept = pulled
    look(page.session)
    page.refresh()
    shutil.copytree(kept, page.session.city.folder)
    page.notice.findings()[0].act()
    page.refresh()
    assert not page.notice.findings()
    assert page.session.city.writable


def test_who_has_it_meanwhile_is_named(pulled):
    page, kept = pulled
    look(page.session)
    shutil.copytree(kept, page.session.city.folder)
    other = Workspace.open(page.session.city.folder)
    assert other.writable
    look(page.session)
    page.refresh()
    assert "is open in another QGIS window" in page.notice.findings()[0].text
    other.close()
    page.notice.findings()[0].act()
    assert page.session.city.writable


def test_a_layer_elsewhere_that_is_gone_is_needed(town, tmp_path):  # noqa: F811
    stick = tmp_path / "stick"
    stick.mkdir()
    write_gpkg(stick / "more.gpkg", "lines", squares(3))
    session = town.session
    session.set_role("streets", f"{stick}/more.gpkg|layername=lines")
    layer = QgsVectorLayer(f"{stick}/more.gpkg|layername=lines", "Streets", "ogr")
    QgsProject.instance().addMapLayer(layer)
    session.choose(STREETS, "STREETS", f"{stick}/more.gpkg|layername=lines")
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.READY
    shutil.rmtree(stick)
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.NEEDS


def test_another_project_is_of_no_city_that_is_gone(pulled, tmp_path):
    page, _ = pulled
    page.actions_.find()
    assert page.session.city is not None
    QgsProject.instance().clear()
    assert page.session.city is None


@pytest.mark.parametrize("told", [0, 3])
def test_a_run_that_is_cut_off_is_told_plainly_and_interrupted_when_the_folder_is_back(qtbot, town, told):  # noqa: F811
    session, folder, heard = town.session, town.session.city.folder, []
    remember(QgsProject.instance(), session.city)

    def pull():
        heard.append(1)
        if len(heard) > told and folder.exists():
            folder.rename(folder.with_name("away"))

    session.progressed.connect(pull)
    with qtbot.waitSignal(session.ended, timeout=SECONDS) as ended:
        session.run(STREETS)
    outcome = ended.args[1]
    assert not outcome.success
    assert "toy_city.gpkg” could" in outcome.errors[0] or "toy_city.gpkg” cannot" in outcome.errors[0]
    assert not outcome.details, "a traceback"
    assert session.states(PUBLIC_SPACE)["street_land"].needs == ("the city's folder",)
    session.progressed.disconnect(pull)
    look(session)
    folder.with_name("away").rename(folder)
    look(session)
    assert session.states(PUBLIC_SPACE)["street_land"].kind in (status.INTERRUPTED, status.READY)
    assert not list(folder.glob(".*run*")), "something half made is left"
    run(qtbot, session)
    assert session.states(PUBLIC_SPACE)["street_land"].kind == status.DONE


def test_packing_a_city_that_is_gone_is_refused_with_the_reason(pulled):
    page, _ = pulled
    page._pack()
    page.refresh()
    assert any("is not there any more" in finding.text for finding in page.notice.findings())


@pytest.fixture
def locked(town, monkeypatch):  # noqa: F811
    """The home page while another program commits much into the city's file, for longer than anybody waits."""
    monkeypatch.setattr(schema, "_WAIT_S", 0.2)
    town.session.city.reload()
    with contextlib.closing(sqlite3.connect(town.session.city.package, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        yield town
        connection.execute("ROLLBACK")


def test_a_file_that_another_program_locks_is_no_traceback(qtbot, locked, monkeypatch, tmp_path):
    session, said, shown = locked.session, [], []
    monkeypatch.setattr(PackDialog, "exec", lambda dialog: shown.append(dialog))
    session.problem.connect(said.append)
    locked.refresh()
    look(session)
    session.choose(STREETS, "METHOD", "sampled")
    session.set_role("areas", None)
    remember(QgsProject.instance(), session.city)
    dialog = WorkflowDialog(PUBLIC_SPACE, session=session)
    qtbot.addWidget(dialog)
    for step in PUBLIC_SPACE.steps:
        dialog.show_step(step.stem)
    locked._pack()
    shown[0].file.setFilePath(str(tmp_path / "town.zip"))
    shown[0].start()
    qtbot.waitUntil(lambda: shown[0]._job is None, timeout=SECONDS)
    assert len(said) == 2
    for text in (*said, shown[0].message.text()):
        assert "is being written by another program" in text
    assert not (tmp_path / "town.zip").exists(), "a copy of what is half written"


_OTHER = ("…", "...", "lose", "ew city", "ample", "Next", "Import", "Help")
"""Of buttons that lead elsewhere, or to a window of the system."""


def test_no_button_of_any_page_fails_while_it_is_gone(qtbot, town, monkeypatch, tmp_path):  # noqa: F811
    session, folder = town.session, town.session.city.folder
    remember(QgsProject.instance(), session.city)
    session.run_incomplete(PUBLIC_SPACE)
    qtbot.waitUntil(lambda: session.running is None and not session._queue, timeout=SECONDS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.pdf"), ""))
    monkeypatch.setattr(QDialog, "exec", lambda _self: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    dialogs = []
    for workflow in WORKFLOWS:
        dialogs.append(WorkflowDialog(workflow, session=session))
        qtbot.addWidget(dialogs[-1])
        dialogs[-1].show()
        for step in workflow.steps:
            dialogs[-1].show_step(step.stem)
    shutil.rmtree(folder)
    clicked = 0
    pages = [(made, step) for made in dialogs for step in made.workflow.steps]
    for dialog, step in [*pages, (town, None)]:
        if step is not None:
            dialog.show_step(step.stem)
        for button in dialog.findChildren(QPushButton):
            elsewhere = button.menu() is not None or any(word in button.text() for word in _OTHER)
            if button.isVisible() and button.isEnabled() and not (elsewhere and "Pack" not in button.text()):
                button.click()
                clicked += 1
        qtbot.waitUntil(lambda: session.running is None and not session.jobs(), timeout=SECONDS)
    assert clicked > 20
    assert not folder.exists()
    assert session.city is not None
