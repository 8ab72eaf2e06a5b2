"""Every window and page of the plugin in turn, in the language, direction and size of letters that are wanted."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from urban_profiling_plugin.core.text import CONTEXT, message
from urban_profiling_plugin.workspace.workflows import WORKFLOWS, step_of

from .conftest import SECONDS

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import translations  # noqa: E402 - a script of the project, not of the plugin


def until(met):
    """Wait for something, and tell whether it came."""
    for _ in range(SECONDS // 20):
        if met():
            return True
        QTest.qWait(20)
    return False


class Translation(QTranslator):
    """The plugin's texts in a language, from where they are kept."""

    def __init__(self, locale):
        super().__init__()
        kept = translations.read(translations.FOLDER / f"urbanprofiling_{locale}.ts")
        self._forms = {source: forms[0] for source, forms in kept.items() if forms and forms[0]}

    def isEmpty(self):
        return not self._forms

    def translate(self, context, source, _disambiguation=None, _n=-1):
        return self._forms.get(source) if context == CONTEXT else None


@contextmanager
def language(locale):
    """What QGIS would be set to: a language."""
    made = Translation(locale)
    QApplication.installTranslator(made)
    yield
    QApplication.removeTranslator(made)


@contextmanager
def environment(scale=1):
    """What QGIS would be set to: a font size."""
    app = QApplication.instance()
    before = app.font()
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    app.setFont(font)
    yield
    app.setFont(before)


def windows(folder, prepare=lambda session: None):
    """Yield (name, window) of every window of the plugin, each page of the workflows in turn, as it is shown.

    `prepare` is called with the session once the city is open.
    """
    from urban_profiling_plugin.algorithms.report.brief_layout import SavedBrief
    from urban_profiling_plugin.gui.assign_dialog import AssignDialog
    from urban_profiling_plugin.gui.city_actions import CityActions, NewCityDialog
    from urban_profiling_plugin.gui.city_layers import open_layer
    from urban_profiling_plugin.gui.history_dialog import HistoryDialog
    from urban_profiling_plugin.gui.home_dialog import HomeDialog
    from urban_profiling_plugin.gui.map_view import MapView
    from urban_profiling_plugin.gui.pack_dialog import PackDialog
    from urban_profiling_plugin.gui.session import Session
    from urban_profiling_plugin.gui.workflow_dialog import WorkflowDialog

    QgsProject.instance().clear()
    session = Session()
    home = HomeDialog(session, None, lambda stem: None)
    made = [home]
    try:
        yield "home without a city", shown(home)
        begun = WorkflowDialog(WORKFLOWS[0], session=session)
        made.append(begun)
        yield "workflow without a city", shown(begun)
        begun.show_step("public_space_access")
        yield "step without a city", shown(begun)
        begun.hide()
        CityActions(session, None, print).open_folder(folder)
        prepare(session)
        home.refresh()
        yield "home", shown(home)
        for workflow in WORKFLOWS:
            dialog = begun if workflow is begun.workflow else WorkflowDialog(workflow, session=session)
            made.append(dialog)
            for step in workflow.steps:
                dialog.show_step(step.stem)
                if step.stem == "verification":
                    shown(dialog)
                    going = dialog.page(step).page
                    assert until(lambda going=going: going.measured)
                yield f"{workflow.stem} {step.stem}", shown(dialog)
                page = dialog.page(step)
                if step.stem == "city_data":
                    for place in range(1, page.tabs.count()):
                        page.tabs.setCurrentIndex(place)
                        yield f"{workflow.stem} {step.stem} {page.tabs.tabText(place)}", shown(dialog)
                if getattr(getattr(page, "form", None), "more", None) is not None:
                    page.form.more.button.click()
                    yield f"{workflow.stem} {step.stem} with more settings", shown(dialog)
                if step.stem == "street_land":
                    page.message.tell("“Streets” has no line in the areas.", "Traceback of the method")
                    page.progress.show()
                    dialog.tell_letters_apart()  # as when the dialog itself shows them
                    yield f"{workflow.stem} {step.stem} running again after it failed", shown(dialog)
                    page.refresh(session.states(workflow)[step.stem])
                if step.stem == "summary":
                    brief = SavedBrief(folder / "a brief.pdf", [message("The map was left out.")])
                    page._tell_saved(brief)
                    yield f"{workflow.stem} {step.stem} with its brief saved", shown(dialog)
                if step.stem == "verification":
                    page.page.card.many.click()
                    yield f"{workflow.stem} {step.stem} of many", shown(dialog)
                    page.page.many.back.click()
            dialog.hide()
        layer = open_layer(session.city.source("buildings"), "buildings")
        history = HistoryDialog(session, step_of("street_land"), MapView(), home)
        compared = HistoryDialog(session, step_of("street_land"), MapView(), home)
        for row in range(2):
            compared.list.topLevelItem(row).setSelected(True)
        for name, dialog in (
            ("assign", AssignDialog(session, layer, "", home)),
            ("new city", NewCityDialog(home)),
            ("pack", PackDialog(session.city, home)),
            ("history", history),
            ("comparison", compared),
        ):
            yield name, shown(dialog)
            dialog.close()
            dialog.deleteLater()
    finally:
        session.set_city(None)
        for dialog in made:
            dialog.close()
            dialog.deleteLater()
        QgsProject.instance().clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(window):
    """Show a window, laid out and with the keyboard."""
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle()
    return window


def settle():
    """Let pages be laid out, which takes several turns."""
    for _ in range(5):
        QTest.qWait(5)
        QApplication.sendPostedEvents()


def gathered(folder, *checks, **ways):
    """Return what the checks find wrong with each window, a line each."""
    return "\n".join(
        f"{name}: {check.__name__}: {wrong}"
        for name, window in windows(folder, **ways)
        for check in checks
        for wrong in check(window)
    )
