"""Colours that the windows set themselves can be read on light and on dark ground; arrows point where they say."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QToolButton

from urban_profiling_plugin.gui import painting
from urban_profiling_plugin.gui.labels import Cut
from urban_profiling_plugin.workspace import status

LIGHT = {"Window": "#efefef", "Base": "#ffffff", "WindowText": "#000000"}
DARK = {"Window": "#323232", "Base": "#232323", "WindowText": "#e6e6e6"}


def palette_of(colours):
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    return palette


def contrast(one, other):
    """The contrast ratio of WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio."""

    def luminance(colour):
        parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["Window", "Base"])
def test_words_and_figures_can_be_read(qgis_app, colours, ground):
    palette = palette_of(colours)
    assert contrast(painting.muted(palette), colours[ground]) >= 4.5
    assert contrast(painting.accent(palette), colours[ground]) >= 3, "large and bold"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("kind", [status.DONE, status.WARNED, status.FAILED, status.STALE, status.READY, status.NEEDS])
def test_icons_can_be_told_from_the_ground_and_from_each_other(qgis_app, colours, kind):
    picture = painting.state_icon(kind, palette_of(colours)).pixmap(40, 40).toImage()
    solid = [picture.pixelColor(x, y) for x in range(40) for y in range(40) if picture.pixelColor(x, y).alpha() > 250]
    names = [colour.name() for colour in solid]
    ink = max(set(names), key=names.count)
    for ground in ("Window", "Base"):
        assert contrast(ink, colours[ground]) >= 3


def arrow(kind):
    button = QToolButton()
    painting.point(button, kind)
    return button.icon().pixmap(40, 40).toImage()


def test_arrows_of_the_two_directions_are_mirrored(qgis_app):
    right, left = arrow(Qt.ArrowType.RightArrow), arrow(Qt.ArrowType.LeftArrow)
    assert right != left
    mirrored = right.mirrored(True, False)
    places = [(x, y) for x in range(40) for y in range(40)]
    differ = [abs(mirrored.pixelColor(*place).alpha() - left.pixelColor(*place).alpha()) for place in places]
    assert max(differ) < 60, "but for the smoothing of edges"


@pytest.fixture
def theme(qgis_app):
    """A theme as QGIS's dark one: colours and room around words come from a style sheet."""
    before = qgis_app.styleSheet()
    qgis_app.setStyleSheet("QToolButton { color: #e6e6e6 } QLabel { padding: 2px 5px }")
    yield
    qgis_app.setStyleSheet(before)


def test_a_theme_colours_the_arrow_as_the_words(theme):
    picture = arrow(Qt.ArrowType.DownArrow)
    assert picture.pixelColor(20, 20).name() == "#e6e6e6"


def test_a_theme_with_room_around_words_cuts_none(theme):
    label = Cut("With disabilities")
    assert label.sizeHint().width() >= QLabel("With disabilities").sizeHint().width()
    label.resize(label.sizeHint())
    label.show()
    assert label.toolTip() == ""
    assert QLabel.text(label) == "With disabilities"
    label.resize(label.width() - 3, label.height())
    assert QLabel.text(label) != label.text()
