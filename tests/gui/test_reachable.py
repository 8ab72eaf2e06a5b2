"""Every window and page can be used by keyboard, is named for a screen reader, and fits a small screen."""

from __future__ import annotations

import shutil

import pytest
from osgeo import ogr
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from urban_profiling_plugin import paths
from urban_profiling_plugin.workspace.workflows import WORKFLOWS, step_of

from .walk import environment, gathered, language, until, windows
from .walk_checks import (
    cut,
    empty_below,
    nameless,
    not_mirrored,
    out_of_order,
    shared_letters,
    shared_names,
    stays_open,
    too_wide,
    unreached,
)

pytestmark = pytest.mark.skipif(not list(paths.SAMPLE.glob("*.gpkg")), reason="no sample city in this copy")
NAMED = (unreached, out_of_order, nameless, shared_names, shared_letters)


@pytest.fixture(scope="module")
def sample(provider, tmp_path_factory):
    """The sample city with every workflow run, one step twice."""
    from urban_profiling_plugin.gui.city_actions import CityActions
    from urban_profiling_plugin.gui.session import Session

    folder = tmp_path_factory.mktemp("reachable") / "Sample city"
    QgsProject.instance().clear()
    session, problems = Session(), []
    CityActions(session, None, problems.append).copy_sample(folder)
    for workflow in WORKFLOWS:
        session.run_incomplete(workflow)
        assert until(lambda: session.running is None)
    session.choose(step_of("street_land"), "METHOD", "sampled")
    session.run(step_of("street_land"))
    assert until(lambda: session.running is None)
    assert not problems
    assert not [outcome.errors for outcome in session.outcomes.values() if outcome.errors]
    session.set_city(None)
    QgsProject.instance().clear()
    return folder


def test_all_is_reached_named_and_left_by_keyboard_and_fits_a_small_screen(sample):
    wrong = gathered(sample, *NAMED, too_wide, cut, empty_below, stays_open)
    assert not wrong, wrong


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_the_same_in_another_language(sample, locale, monkeypatch):
    from_right = locale == "ar"
    monkeypatch.setattr("urban_profiling_plugin.gui.window.reads_from_right", lambda: from_right)
    with language(locale):
        wrong = gathered(sample, *NAMED, too_wide, cut, *([not_mirrored] if from_right else []))
    assert not wrong, wrong


@pytest.mark.slow
def test_all_fits_a_small_screen_in_letters_twice_as_large(sample):
    with environment(scale=2):
        wrong = gathered(sample, too_wide, cut, empty_below)
    assert not wrong, wrong


LATIN = "Mairie_de_la_Communauté_d'agglomération_de_" + "Saint" * 16
ARABIC = "مدينة" * 24


@pytest.mark.slow
@pytest.mark.parametrize("name", [LATIN, ARABIC])
def test_long_names_neither_widen_a_window_nor_are_lost(sample, tmp_path, name):
    folder = tmp_path / ("folder-" * 14) / ("ordner" * 16) / "city"
    shutil.copytree(sample, folder)
    rename(folder / "sample_city.gpkg", name)

    def prepare(session):
        session.city.name = name
        for layer in QgsProject.instance().mapLayers().values():
            layer.setName(f"{name} {layer.name()}")

    wrong = gathered(folder, too_wide, cut, prepare=prepare)
    assert not wrong, wrong


def rename(package, name):
    """Give the areas and the spaces of the sample city long names, also in what the runs found."""
    opened = ogr.Open(str(package), 1)
    places = [feature["name"] for feature in opened.GetLayer("areas")]
    for table in ("areas", "open_space_inventory_spaces"):
        opened.ExecuteSQL(f"UPDATE {table} SET name = '{name}' || name".replace("d'a", "d''a"))
    for place in places:
        for column in ("figures", "breakdown", "notes"):
            longer = f"{name}{place}".replace("'", "''")
            opened.ExecuteSQL(f"UPDATE runs SET {column} = replace({column}, '{place}', '{longer}')")


@pytest.mark.slow
def test_enter_presses_the_button_one_is_on_and_the_default_one_elsewhere(sample):
    done = []
    for name, window in windows(sample):
        if name == "home":
            window.rows[1].wanted.connect(lambda _step: done.append("opened"))
            enter(window.rows[1].open)
        elif name == "public_space street_land":
            window.help.clicked.disconnect()
            window.help.clicked.connect(lambda: done.append("helped"))
            enter(window.help)
            assert window.step().stem == "street_land", "the default button was left alone"
            enter(window.page(window.step()).form.editor("STREETS"))
            done.append(window.step().stem)
        elif name == "history":
            enter(window.python)
            done.append(QApplication.clipboard().text().partition("\n")[0])
            assert window.isVisible()
            enter(window.list)
            assert not window.isVisible(), "the default closes"
    assert done == ["opened", "helped", "verification", "import processing"]


def enter(widget):
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QApplication.processEvents()
