"""Long names wrap anywhere or are cut with the whole in the tooltip; what is copied is what was said."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from urban_profiling_plugin.gui.before_run import Finding
from urban_profiling_plugin.gui.labels import Cut, Words, Wrapped, breakable
from urban_profiling_plugin.gui.name_box import NameBox
from urban_profiling_plugin.gui.painting import WARNING
from urban_profiling_plugin.gui.panels import FindingList, Notes

PATH = "C:\\Users\\maria.fernandez\\Documents\\Urban Profiling\\Las-Palmas-de-Gran-Canaria-Barrios-2024"


@pytest.fixture(autouse=True)
def running(qgis_app):
    """Labels need Qt."""


def test_only_long_words_get_places_to_wrap():
    assert breakable("Footprints were measured in WGS 84") == "Footprints were measured in WGS 84"
    assert "\\\u200b" in breakable(PATH)
    assert max(map(len, breakable("x" * 90).split("\u200b"))) == 20
    assert breakable("城市公共空间" * 10) == "城市公共空间" * 10, "it wraps anywhere by itself"


def test_a_path_is_no_wider_than_the_room(qtbot):
    assert Words(PATH).minimumSizeHint().width() < Words(PATH).fontMetrics().horizontalAdvance(PATH) / 2
    assert Words(PATH).text() == PATH


def test_a_copied_path_is_the_path(qtbot):
    label = Wrapped(PATH)
    qtbot.addWidget(label)
    label.show()
    label.setSelection(0, len(breakable(PATH)))
    QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == PATH
    QGuiApplication.clipboard().clear()
    label.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == PATH


def test_a_line_is_cut_only_where_there_is_no_room(qtbot):
    line = Cut("A neighbourhood whose name is far too long for a chart")
    qtbot.addWidget(line)
    line.resize(1000, 20)
    line.show()
    assert line.toolTip() == ""
    line.resize(80, 20)
    assert line.toolTip() == line.text() == line.accessibleName()
    assert line.sizeHint().width() < line.fontMetrics().horizontalAdvance(line.text())


def test_a_cut_choice_says_its_name_above_its_help(qtbot):
    box = NameBox()
    qtbot.addWidget(box)
    box.addItems(["Streets", "A layer with a name of many letters, more than there is room for"])
    box.setToolTip("Lines that people can walk along.")
    box.resize(150, 24)
    box.show()
    assert box.tip() == "Lines that people can walk along."
    box.setCurrentIndex(1)
    assert box.tip() == f"{box.currentText()}\n\nLines that people can walk along."


def test_the_keyboard_stays_on_a_button_while_the_findings_are_the_same(qtbot):
    done = []
    window = QWidget()
    qtbot.addWidget(window)
    findings, notes = FindingList(), Notes(1)
    layout = QVBoxLayout(window)
    layout.addWidget(findings)
    layout.addWidget(notes)
    finding = Finding(WARNING, "Two layers lie apart", "Show", lambda: done.append(1))
    findings.show_findings([finding])
    notes.tell(["a", "b", "c"])
    window.show()
    window.activateWindow()
    button = findings.layout().itemAt(0).itemAt(2).widget()
    assert button.accessibleName() == "Show: Two layers lie apart"
    button.setFocus()
    findings.show_findings([Finding(WARNING, "Two layers lie apart", "Show", lambda: done.append(2))])
    assert window.focusWidget() is button
    button.click()
    assert done == [2], "what is done is what was told last"
    notes._more.setFocus()
    notes._more.click()
    assert window.focusWidget() is notes._more
    assert notes._more.text() == "Show fewer notes"
