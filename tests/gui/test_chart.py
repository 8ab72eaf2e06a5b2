"""The bar chart: what it shows, in both reading directions and in dark themes."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette

from urban_profiling_plugin.gui.chart import BarChart
from urban_profiling_plugin.gui.painting import is_dark, muted, state_icon
from urban_profiling_plugin.workspace import status

ROWS = [("Women", 50.0), ("Men", 100.0), ("Older people", None)]


@pytest.fixture
def chart(qtbot):
    made = BarChart()
    qtbot.addWidget(made)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#ff0000"))
    made.setPalette(palette)
    made.resize(400, 200)
    made.show()
    return made


def red_columns(chart, row):
    """The columns of a bar that are fully red; its track is so only in part."""
    bar = chart.bars[row]
    picture = bar.grab().toImage()
    colours = [picture.pixelColor(x, bar.height() // 2) for x in range(picture.width())]
    return [x for x, colour in enumerate(colours) if colour.red() > 200 and colour.green() < 40]


def test_bars_are_as_long_as_their_values(chart):
    chart.set_rows(ROWS)
    half, whole, unknown = (red_columns(chart, row) for row in range(3))
    assert len(half) == pytest.approx(len(whole) / 2, abs=3)
    assert len(whole) >= chart.bars[1].width() - 3
    assert unknown == []


def test_counts_are_drawn_against_the_largest(chart):
    chart.set_rows([("a", 300.0), ("b", 600.0)], "")
    assert len(red_columns(chart, 0)) == pytest.approx(len(red_columns(chart, 1)) / 2, abs=3)


def test_from_right_to_left_bars_begin_at_the_right(chart):
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.set_rows(ROWS)
    columns = red_columns(chart, 0)
    assert columns[-1] >= chart.bars[0].width() - 3
    assert columns[0] == pytest.approx(chart.bars[0].width() / 2, abs=3)


def test_it_can_be_heard(chart):
    chart.set_rows(ROWS)
    assert chart.accessibleDescription() == "Women: 50.0\u00a0%; Men: 100.0\u00a0%; Older people: not measured"


def test_without_rows_it_is_hidden(chart):
    chart.set_rows([])
    assert chart.isHidden()


@pytest.mark.parametrize("window, ink, dark", [("#ffffff", "#000000", False), ("#202020", "#eeeeee", True)])
def test_tones_follow_the_theme(qgis_app, window, ink, dark):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    assert is_dark(palette) is dark
    between = sorted([QColor(window).lightness(), QColor(ink).lightness()])
    assert between[0] < muted(palette).lightness() < between[1]


def _is_drawn(colour):
    """Tell whether a pixel shows against a white window, whatever its hue."""
    return colour.alpha() > 128 and colour.lightness() < 190


def test_every_state_has_a_shape_of_its_own(qgis_app):
    pictures = []
    for kind in status.WORDS:
        picture = state_icon(kind, QPalette()).pixmap(20, 20).toImage()
        pictures.append(tuple(_is_drawn(picture.pixelColor(x, y)) for x in range(20) for y in range(20)))
    assert len(set(pictures)) == len(pictures)
