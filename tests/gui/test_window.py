from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

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


def window_of(*texts):
    window = Window()
    layout = QVBoxLayout(window)
    for text in texts:
        layout.addWidget(QPushButton(text))
    window.show()
    return window, [layout.itemAt(i).widget() for i in range(layout.count())]


def test_a_letter_that_is_taken_gives_way_to_a_free_one(qgis_app):
    window, buttons = window_of("&Next", "&New city…", "No&w && then", "&N")
    assert [button.text() for button in buttons] == ["&Next", "N&ew city…", "No&w && then", "N"]
    buttons[0].hide()
    window.tell_letters_apart()
    assert buttons[1].text() == "N&ew city…", "letters stay where they are"


def test_a_letter_within_an_arabic_word_is_not_drawn_apart(qgis_app):
    window, buttons = window_of("&إغلاق", "&إظهار الملف", "&إعداد")
    assert [button.text() for button in buttons] == ["&إغلاق", "إظها&ر الملف", "إعد&اد"]


def test_what_stays_keeps_its_letter_before_what_a_page_holds(qgis_app):
    window, (page, stays) = window_of("in a page", "&Next")
    area = QScrollArea()
    area.setWidget(QPushButton("&New city…"))
    window.layout().insertWidget(0, area)
    QApplication.processEvents()
    window.tell_letters_apart()
    assert stays.text() == "&Next"
    assert area.widget().text() == "N&ew city…"


def test_letters_are_told_apart_when_a_page_turns(qgis_app):
    window, (stays,) = window_of("&Close")
    pages = QStackedWidget()
    for text in ("&Next", "&Cancel"):
        pages.addWidget(QPushButton(text))
    window.layout().addWidget(pages)
    QApplication.processEvents()
    window.tell_letters_apart()
    pages.setCurrentIndex(1)
    assert pages.widget(1).text() == "C&ancel"


def test_a_window_begins_no_larger_than_the_screen(qgis_app):
    window = Window()
    window.fit(1000, 1000)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert window.width() < screen.width() and window.height() < screen.height()


def test_enter_presses_the_button_one_is_on_and_the_default_one_elsewhere(qgis_app):
    pressed = []
    window, (help_, go) = window_of("Help", "Go")
    field = QComboBox()
    window.layout().addWidget(field)
    help_.setAutoDefault(False)
    go.setDefault(True)
    help_.clicked.connect(lambda: pressed.append("Help"))
    go.clicked.connect(lambda: pressed.append("Go"))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for part in (help_, field, go):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
    assert pressed == ["Help", "Go", "Go"]
