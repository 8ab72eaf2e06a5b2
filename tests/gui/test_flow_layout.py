"""Buttons in a row that goes on in the next line, in either direction."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from urban_profiling_plugin.gui.flow_layout import FlowLayout


@pytest.fixture
def row(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(5)
    widget.buttons = [QPushButton(text) for text in ("one", "two", "three")]
    for button in widget.buttons:
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    return widget


@pytest.mark.parametrize("width, lines", [(310, 1), (309, 2), (205, 2), (204, 3), (50, 3)])
def test_as_many_as_fit_in_a_line(row, width, lines):
    assert row.layout().heightForWidth(width) == 20 * lines + 5 * (lines - 1)
    row.resize(width, 100)
    row.layout().activate()
    assert len({button.y() for button in row.buttons}) == lines


def test_from_right_to_left(row):
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(310, 100)
    row.layout().activate()
    assert [button.x() for button in row.buttons] == [210, 105, 0]
