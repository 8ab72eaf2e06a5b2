from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from urban_profiling_plugin import i18n
from urban_profiling_plugin.gui.leading import Leading
from urban_profiling_plugin.gui.window import Window


def direction_in(monkeypatch, locale, translated):
    monkeypatch.setattr(i18n.QgsApplication, "locale", staticmethod(lambda: locale))
    monkeypatch.setattr(i18n, "translator_of", lambda wanted: object() if wanted in translated else None)
    window = Window()
    QPushButton("x", window)
    return window.findChild(QPushButton).layoutDirection()


def test_windows_read_from_the_right_in_a_language_that_does(qgis_app, monkeypatch):
    assert direction_in(monkeypatch, "ar", ["ar"]) == Qt.LayoutDirection.RightToLeft
    assert direction_in(monkeypatch, "ar_EG", ["ar_EG"]) == Qt.LayoutDirection.RightToLeft
    assert direction_in(monkeypatch, "fr", ["fr"]) == Qt.LayoutDirection.LeftToRight


def test_english_words_read_from_the_left_whatever_the_language_of_qgis(qgis_app, monkeypatch):
    assert direction_in(monkeypatch, "ar", []) == Qt.LayoutDirection.LeftToRight


def test_figures_stand_where_the_window_reads_from(qgis_app):
    figure = Leading("27.6 %")
    figure.setAlignment(figure.alignment() | Qt.AlignmentFlag.AlignTop)
    window = QWidget()
    figure.setParent(window)
    assert figure.alignment() & Qt.AlignmentFlag.AlignLeft
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert figure.alignment() & Qt.AlignmentFlag.AlignRight and figure.alignment() & Qt.AlignmentFlag.AlignTop
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert figure.alignment() & Qt.AlignmentFlag.AlignLeft
