from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from urban_profiling_plugin import i18n
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
