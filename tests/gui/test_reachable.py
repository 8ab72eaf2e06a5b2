"""Every window and page can be used by keyboard, is named for a screen reader, and fits a small screen."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import contextmanager

import pytest
from osgeo import ogr
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.text import message
from urban_profiling_plugin.gui.form import MoreSettings
from urban_profiling_plugin.workspace.workflows import WORKFLOWS, step_of

from .conftest import SECONDS

pytestmark = pytest.mark.skipif(not list(paths.SAMPLE.glob("*.gpkg")), reason="no sample city in this copy")

SCREEN = (1366, 728)
"""What a taskbar leaves of a screen of 1366 x 768."""
INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar)


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


def until(met):
    """Wait for something, and tell whether it came."""
    for _ in range(SECONDS // 20):
        if met():
            return True
        QTest.qWait(20)
    return False


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


def interactive(window):
    """Return what a person can act on, whole things only: a number's edit field belongs to it."""
    found = [part for part in window.findChildren(INTERACTIVE) if part.isVisible() and part.isEnabled()]
    return [
        part
        for part in found
        if part.window() is window
        and not isinstance(part, QHeaderView)
        and not isinstance(part.parentWidget(), (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView))
    ]


def whole(widget):
    """Return the widget that one with the keyboard is a part of."""
    while isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
        widget = widget.parentWidget()
    return widget


def tabbed(window, key=Qt.Key.Key_Tab):
    """Return what Tab leads to, from where the keyboard is until it is there again."""
    if QApplication.focusWidget() is None:
        QTest.keyClick(window, key)
    found = [QApplication.focusWidget()]
    for _ in range(200):
        QTest.keyClick(found[-1], key)
        if QApplication.focusWidget() is found[0]:
            return [whole(widget) for widget in found]
        found.append(QApplication.focusWidget())
    raise AssertionError(f"{window.windowTitle()}: the keyboard does not come back from {name_of(found[-1])}")


def name_of(widget):
    """Return what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    label = next((label for label in widget.window().findChildren(QLabel) if label.buddy() is widget), None)
    return "" if label is None else label.text().replace("&", "")


def place_of(widget):
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def page_of(widget):
    """Return the page that scrolls and holds a widget, ``None`` for what stays."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def is_read_after(before, after, mirrored):
    """Tell whether a thing lies below another, or beside it where one reads on."""
    first, second = place_of(before), place_of(after)
    if second.top() >= first.bottom():
        return True
    beside = second.right() <= first.left() if mirrored else second.left() >= first.right()
    return beside and second.bottom() > first.top()


def out_of_order(window):
    """Return the pairs that Tab takes against the reading direction, within a page and among what stays."""
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    order = [widget for widget in tabbed(window) if isinstance(widget, INTERACTIVE)]
    first = min(range(len(order)), key=lambda i: (page_of(order[i]) is not None, place_of(order[i]).top()))
    order = order[first:] + order[:first]
    wrong = []
    for page in {page_of(widget) for widget in order}:
        part = [widget for widget in order if page_of(widget) is page]
        wrong += [(a, b) for a, b in zip(part, part[1:]) if not is_read_after(a, b, mirrored)]
    return [f"{name_of(a)} before {name_of(b)}" for a, b in wrong]


def unreached(window):
    order = tabbed(window)
    back = tabbed(window, Qt.Key.Key_Backtab)
    assert back[:1] + back[:0:-1] == order, "Shift+Tab is the way back"
    groups = [widget.group() for widget in order if isinstance(widget, QAbstractButton) and widget.group() is not None]
    return [
        name_of(part) or type(part).__name__
        for part in interactive(window)
        if part not in order and not (isinstance(part, QAbstractButton) and part.group() in groups)
    ]


def nameless(window):
    stops = [*interactive(window), *tabbed(window)]
    return [f"{type(part).__name__} in {type(part.parentWidget()).__name__}" for part in stops if not name_of(part)]


def shared_names(window):
    names = Counter(name_of(part) for part in interactive(window) if isinstance(part, QAbstractButton))
    return [name for name, count in names.items() if count > 1]


def shared_letters(window):
    labels = [part for part in window.findChildren(QLabel) if part.buddy() is not None]
    texts = [part.text() for part in (*window.findChildren(QAbstractButton), *labels) if part.isVisible()]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [f"{letter} of {texts}" for letter, count in letters.items() if letter and count > 1]


def too_wide(window):
    """Return what does not fit a small screen; a page may scroll down, not across."""
    window.resize(*SCREEN)
    settle()
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    wrong = [f"{least} at least"] if least.width() > SCREEN[0] or least.height() > SCREEN[1] else []
    for area in window.findChildren(QScrollArea):
        across = area.horizontalScrollBar().maximum()
        if area.isVisible() and across:
            parts = [part for part in area.widget().findChildren(QWidget) if part.layout() is None and part.isVisible()]
            widest = max(parts, key=lambda part: max(part.minimumSizeHint().width(), part.minimumWidth()))
            wrong.append(f"{across} pixels across, by {type(widest).__name__} {name_of(widest)}")
    return wrong


def empty_below(window):
    """Return the pages that scroll on past what they hold."""
    found = []
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.verticalScrollBar().maximum():
            inner = area.widget()
            parts = [part for part in inner.findChildren(QFrame) if part.isVisible()]  # words and cards
            end = max(part.mapTo(inner, part.rect().bottomLeft()).y() for part in parts)
            if inner.height() - end > 4 * inner.fontMetrics().height():
                found.append(f"{inner.height() - end} pixels of {inner.height()}")
    return found


def cut(window):
    """Return what has less room than its text, and no tooltip with the whole of it."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        if isinstance(part, QPushButton) and part.width() < part.minimumSizeHint().width():
            found.append(f"button {part.text()}")
        elif isinstance(part, QLabel) and part.text() and not part.toolTip():
            if part.wordWrap():
                lacks = (
                    part.height() < part.heightForWidth(part.width()) or part.width() < part.minimumSizeHint().width()
                )
            else:
                lacks = part.width() < part.fontMetrics().horizontalAdvance(part.text().replace("&", ""))
            if lacks:
                found.append(f"label {part.text()}")
        elif isinstance(part, QComboBox) and not part.isEditable():
            tip = part.tip() if hasattr(part, "tip") else part.toolTip()
            text = part.currentText()
            if part.fontMetrics().horizontalAdvance(text) > part.width() and text not in tip:
                found.append(f"choice {text}")
        elif isinstance(part, QTreeWidget):
            found += [f"row {text}" for text in cut_in_rows(part)]
    return found


def cut_in_rows(tree):
    """Yield the texts of a table that its columns cut, without a tooltip that has them whole."""
    tops = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    for item in [*tops, *(top.child(i) for top in tops for i in range(top.childCount()))]:
        for column in range(0 if item.isFirstColumnSpanned() else tree.columnCount()):
            text, width = item.text(column), tree.columnWidth(column)
            if tree.fontMetrics().horizontalAdvance(text) > width and text not in item.toolTip(column):
                yield text


def gathered(folder, *checks, **ways):
    """Return what the checks find wrong with each window, a line each."""
    return "\n".join(
        f"{name}: {check.__name__}: {wrong}"
        for name, window in windows(folder, **ways)
        for check in checks
        for wrong in check(window)
    )


def test_all_is_reached_by_tab_as_it_is_read_and_has_a_name(sample):
    wrong = gathered(sample, unreached, out_of_order, nameless, shared_names, shared_letters)
    assert not wrong, wrong


def test_all_fits_a_small_screen(sample):
    wrong = gathered(sample, too_wide, cut, empty_below)
    assert not wrong, wrong


def test_all_fits_a_small_screen_in_letters_twice_as_large(sample):
    with environment(scale=2):
        wrong = gathered(sample, too_wide, cut, empty_below)
    assert not wrong, wrong


LATIN = "Mairie_de_la_Communauté_d'agglomération_de_" + "Saint" * 16
ARABIC = "مدينة" * 24


@pytest.mark.parametrize("name", [LATIN, ARABIC, LATIN.replace("_", " ")])
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


def test_all_is_mirrored_with_the_language(sample, monkeypatch):
    monkeypatch.setattr("urban_profiling_plugin.gui.window.reads_from_right", lambda: True)
    wrong = gathered(sample, out_of_order, not_mirrored, too_wide)
    assert not wrong, wrong


def points_left(icon):
    """Tell whether the tip of an arrow is on the left: there it is thinner."""
    picture = icon.pixmap(40, 40).toImage()
    thick = [sum(picture.pixelColor(x, y).alpha() > 99 for y in range(40)) for x in range(40)]
    inked = [count for count in thick if count]
    return inked[0] < inked[-1]


def test_escape_leaves_every_window_and_nothing_is_run(sample):
    wrong = gathered(sample, stays_open)
    assert not wrong, wrong


def stays_open(window):
    """Return what Escape does not do: it ends what is open inside a page first, then closes the window."""
    runs = []
    session = getattr(window, "session", None)
    if session is not None:
        session.began.connect(runs.append)
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    if session is not None:
        session.began.disconnect(runs.append)
    return [*(["still open"] if window.isVisible() else []), *runs]


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


def not_mirrored(window):
    """Return what keeps to the side it has in English."""
    found = []
    for label in window.findChildren(QLabel):
        field = label.buddy()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if label.alignment() & left == left:
            found.append(f"alignment of {label.text()}")
        if label.isVisible() and field is not None and field.isVisible():
            a, b = place_of(label), place_of(field)
            if b.top() < a.bottom() and a.top() < b.bottom() and a.left() < b.left():
                found.append(f"label of {label.text()}")
    for button in window.findChildren(QToolButton):
        if button.isVisible() and button.text() and button.arrowType() != Qt.ArrowType.NoArrow:
            found.append(f"Qt draws the arrow of {button.text()} over its text")
    for more in window.findChildren(MoreSettings):
        if more.isVisible() and more.button.accessibleDescription() == "folded away":
            found += [] if points_left(more.button.icon()) else [f"arrow of {more.button.text()}"]
    return found
