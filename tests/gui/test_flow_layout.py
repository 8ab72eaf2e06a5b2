"""Buttons in a row that goes on in the next line, in either direction."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from urban_profiling_plugin.gui.flow_layout import ColumnsLayout, FlowLayout


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


def columns(qgis_app, widths, shown_in, shares=(1, 1, 1)):
    row = QWidget()
    layout = ColumnsLayout(shares, 10, row)
    for width in widths:
        item = QPushButton()
        item.setMinimumWidth(width)
        layout.addWidget(item)
    row.resize(shown_in, 300)
    row.show()
    return row, [layout.itemAt(i).geometry() for i in range(layout.count())]


def test_columns_are_as_many_as_there_is_room_for(qgis_app):
    row, places = columns(qgis_app, [100, 100, 100, 100], 320 + 2 * 11)
    assert len({place.y() for place in places[:3]}) == 1
    assert places[3].y() > places[0].bottom()
    assert places[0].width() == places[1].width() >= 100
    row, places = columns(qgis_app, [100, 150, 100], 342)
    assert places[1].y() == places[0].y() < places[2].y()
    row, places = columns(qgis_app, [100, 150], 200)
    assert places[1].y() > places[0].bottom()
    assert places[0].width() > 150, "one column has all of it"


def test_columns_share_the_width_as_told_and_are_mirrored(qgis_app):
    row, (left, right) = columns(qgis_app, [50, 50], 532, shares=(2, 3))
    assert right.width() == pytest.approx(1.5 * left.width(), abs=3)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.layout().setGeometry(row.contentsRect())
    assert row.layout().itemAt(0).geometry().left() > row.layout().itemAt(1).geometry().right()


def test_a_column_without_a_share_is_as_narrow_as_can_be(qgis_app):
    row, (words, buttons) = columns(qgis_app, [50, 80], 432, shares=(1, 0))
    assert buttons.width() == 80
    assert words.right() + 1 + 10 == buttons.left()
