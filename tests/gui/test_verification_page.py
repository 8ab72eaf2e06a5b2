"""The verification page by keyboard: every verdict is in the file at once and undone as a whole; figures follow."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout

from urban_profiling_plugin.gui.verification_page import VerificationPage

SECONDS = 20_000
ROOT = Path(__file__).resolve().parents[2]


def box(x0, y0, x1, y1):
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


SPACES = [
    # space_id, name, kind, access, status, shape; by size: park, club, court, garden, plot, patch
    ("s1", None, "garden", "unknown", "check", box(700, 700, 740, 740)),
    ("s2", "Central park", "park", "public", "potential", box(100, 400, 300, 600)),
    ("s3", "Golf club", "golf_course", "fee", "potential", box(500, 0, 650, 100)),
    ("s4", None, "garden", "unknown", "check", box(800, 700, 820, 720)),
    ("s5", None, "garden", "unknown", "check", box(850, 700, 860, 710)),
    ("s6", "Court", "pitch", "restricted", "check", box(0, 0, 60, 60)),
]


@pytest.fixture
def layers(make_layer, tmp_path, qgis_new_project):
    """Inventory, areas and street land of a toy city in one GeoPackage, in the project."""
    rows = [
        (
            shape,
            {
                "space_id": space, "name": name, "kind": kind, "owner": None, "access": access, "status": status,
                "size_class": "district", "catchment_m": 400.0, "source_ids": space,
                "as_read": f"{kind}||{access}|{status}",
            },
        )
        for space, name, kind, access, status, shape in SPACES
    ]  # fmt: skip
    rows[0][1]["owner"] = "Ana"
    made = {
        "spaces": make_layer("Polygon", rows),
        "areas": make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "city"})]),
        "street_areas": make_layer("Polygon", [(box(0, 495, 1000, 505), {"id": 1})]),
        "homes": make_layer("Polygon", [(box(310, 500, 320, 510), {"population": 7})]),
    }
    path = tmp_path / "city.gpkg"
    found = {}
    for name, layer in made.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
        found[name] = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert found[name].isValid()
    QgsProject.instance().addMapLayers(list(found.values()))
    return found


@pytest.fixture
def page(qtbot, layers, provider):
    """The page in a dialog, measured."""
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    made = VerificationPage()
    layout.addWidget(made)
    default = QPushButton("Next step")
    default.setDefault(True)
    layout.addWidget(default)
    qtbot.addWidget(dialog)
    made.set_layers(layers["spaces"], layers["areas"], layers["street_areas"], layers["homes"])
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: made.measured, timeout=SECONDS)
    yield made
    made.set_layers(None)


def in_file(layers, space=None):
    """What another program reads in the file: (kind, owner, access, status) by space id."""
    path = layers["spaces"].source().partition("|")[0]
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT space_id, kind, owner, access, status FROM spaces").fetchall()
    connection.close()
    found = {row[0]: row[1:] for row in rows}
    return found if space is None else found[space]


def press(qtbot, page, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Press keys with the keyboard wherever it is now."""
    for key in keys:
        target = QApplication.focusWidget() or page
        qtbot.keyClick(target, key, modifier)


def space(page):
    return page.verification.inventory.columns["space_id"][page.row]


# --- going through ---


def test_the_largest_without_a_verdict_comes_first(page):
    assert space(page) == "s2"
    assert page.card.facts.texts()[:2] == [
        "Central park",
        "Park  ·  4.00\u00a0ha (district)  ·  Open to all  ·  Not looked at yet",
    ]
    texts = page.card.facts.texts()
    assert "On the map as: park, open to all" in texts
    assert "If it is public: it is 4.000 % of the city's land" in texts
    assert "People near: 7 within 400 m in a straight line" in texts
    assert page.headline.texts()[0] == "0 of 6 spaces have a verdict; these hold 0.0\u00a0% of the land."


def test_verdicts_by_key_are_in_the_file_at_once_and_lead_on(qtbot, page, layers):
    with qtbot.waitSignals([page.written] * 3):
        press(qtbot, page, Qt.Key.Key_V)
        assert in_file(layers, "s2") == ("park", None, "public", "verified")
        assert space(page) == "s3"
        press(qtbot, page, Qt.Key.Key_R)
        assert in_file(layers, "s3") == ("golf_course", None, "fee", "rejected")
        assert space(page) == "s6"
        press(qtbot, page, Qt.Key.Key_V)  # known to be restricted: stays so
    assert in_file(layers, "s6") == ("pitch", None, "restricted", "verified")
    assert space(page) == "s1"
    press(qtbot, page, Qt.Key.Key_V)  # nobody knew the access: verified means that it is open
    assert in_file(layers, "s1") == ("garden", "Ana", "public", "verified")
    assert not layers["spaces"].isEditable()
    assert page.card.said() == "Garden: Verified, Open to all"


def test_check_later_comes_round_again(qtbot, page, layers):
    press(qtbot, page, Qt.Key.Key_C)
    assert in_file(layers, "s2")[3] == "check"
    press(qtbot, page, *[Qt.Key.Key_R] * 5)
    assert space(page) == "s2"
    press(qtbot, page, Qt.Key.Key_R)
    assert page.row is None
    assert page.card.facts.texts()[0] == "Nothing left in this list"
    press(qtbot, page, Qt.Key.Key_V, Qt.Key.Key_1)  # nothing happens
    press(qtbot, page, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert space(page) == "s2"
    assert in_file(layers, "s2")[3] == "check"


def test_access_by_number_stays_with_the_space(qtbot, page, layers):
    for key, word in (
        (Qt.Key.Key_2, "restricted"),
        (Qt.Key.Key_3, "fee"),
        (Qt.Key.Key_4, "unknown"),
        (Qt.Key.Key_1, "public"),
    ):
        press(qtbot, page, key)
        assert in_file(layers, "s2")[2] == word
        assert page.card.access[word].isChecked()
        assert space(page) == "s2"


def test_arrows_go_to_and_fro(qtbot, page):
    seen = [space(page)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(qtbot, page, key)
        seen.append(space(page))
    assert seen == ["s2", "s3", "s6", "s3", "s2", "s5"]
    assert page.lists.place.text() == "6 of 6, largest first"


def test_undo_and_redo_write_and_show_the_space(qtbot, page, layers):
    before = in_file(layers)
    press(qtbot, page, Qt.Key.Key_V, Qt.Key.Key_R, Qt.Key.Key_3)
    after = in_file(layers)
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, page, Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=control)
    assert space(page) == "s3"
    assert in_file(layers, "s3")[3] == "potential"
    assert page.card.said() == "Taken back: Rejected: no public space"
    press(qtbot, page, Qt.Key.Key_Z, modifier=control)
    assert in_file(layers) == before
    assert not page.card.undo.isEnabled()
    for _ in range(3):
        page.card.redo.click()
    assert in_file(layers) == after


# --- kind and owner ---


def test_letters_typed_into_a_field_are_no_verdicts(qtbot, page, layers):
    before = in_file(layers)
    press(qtbot, page, Qt.Key.Key_O)
    assert QApplication.focusWidget() is page.card.owner
    for key in (Qt.Key.Key_V, Qt.Key.Key_R, Qt.Key.Key_1, Qt.Key.Key_Left, Qt.Key.Key_B):
        press(qtbot, page, key)
    assert page.card.owner.text() == "vrb1"  # the arrow moved within the text
    assert in_file(layers) == before
    assert space(page) == "s2"
    press(qtbot, page, Qt.Key.Key_Return)
    assert in_file(layers, "s2") == ("park", "vrb1", "public", "potential")
    assert page.window().isVisible()
    press(qtbot, page, Qt.Key.Key_V)  # the keys are back
    assert in_file(layers, "s2")[3] == "verified"


def test_escape_gives_a_text_up_and_closes_nothing(qtbot, page, layers):
    press(qtbot, page, Qt.Key.Key_O, Qt.Key.Key_X, Qt.Key.Key_Escape)
    assert page.card.owner.text() == ""
    assert page.window().isVisible()
    assert in_file(layers, "s2")[1] is None


def test_a_kind_from_the_list_or_one_of_ones_own(qtbot, page, layers):
    press(qtbot, page, Qt.Key.Key_K)
    qtbot.keyClicks(QApplication.focusWidget(), "square")
    press(qtbot, page, Qt.Key.Key_Return)
    assert in_file(layers, "s2")[0] == "square"
    press(qtbot, page, Qt.Key.Key_K)
    qtbot.keyClicks(QApplication.focusWidget(), "School yard")
    press(qtbot, page, Qt.Key.Key_Return)
    assert in_file(layers, "s2")[0] == "school_yard"
    press(qtbot, page, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert in_file(layers, "s2")[0] == "square"


# --- many at once ---


def test_one_verdict_for_many_with_preview_and_undo(qtbot, page, layers):
    before = in_file(layers)
    page.show_row(0)
    press(qtbot, page, Qt.Key.Key_B)
    many = page.many
    assert [page.verification.inventory.columns["space_id"][row] for row in many.rows] == ["s1", "s4", "s5"]
    many.size.setValue(400)
    assert many.preview().startswith("2 spaces without a verdict, 500\u00a0m² together.")
    assert "Open public space stays at 4.00 % of the city's land." in many.preview()
    assert "from 4.21 % to 4.16 %" in many.preview()
    assert in_file(layers) == before
    many.verdict.setCurrentIndex(many.verdict.findData("verified"))
    assert "goes from 4.00 % to 4.05 %" in many.preview()
    with qtbot.waitSignal(page.written):
        many.apply.click()
    assert in_file(layers, "s4") == in_file(layers, "s5") == ("garden", None, "public", "verified")
    assert in_file(layers, "s1")[3] == "check"
    assert page.card.said() == "2 spaces: Verified, Open to all"
    assert page.card.isVisible()
    page.card.undo.click()
    assert in_file(layers) == before


def test_many_can_be_shown_and_left(qtbot, page, layers):
    page.show_row(0)
    press(qtbot, page, Qt.Key.Key_B)
    page.many.show_them.click()
    assert layers["spaces"].selectedFeatureCount() == 3
    press(qtbot, page, Qt.Key.Key_Escape)
    assert page.card.isVisible()
    assert page.window().isVisible()
    page.show_row(1)
    page.card.many.click()
    page.many.size.setValue(1)
    assert not page.many.apply.isEnabled()
    assert "No space without a verdict is like that" in page.many.preview()


# --- figures and lists ---


def test_the_figures_are_those_of_the_share_step(qtbot, page, layers, run):
    assert [text.split()[0] for text in page.headline.texts()[1:]] == ["4.80", "1.00", "5.01"]
    press(qtbot, page, Qt.Key.Key_V, Qt.Key.Key_1, Qt.Key.Key_V, Qt.Key.Key_R, Qt.Key.Key_V)
    given = {"AREAS": layers["areas"], "OPEN_SPACES": layers["spaces"], "STREET_AREAS": layers["street_areas"]}
    result = run("publicspaceshare", {**given, "OUTPUT": "TEMPORARY_OUTPUT"})
    shown = [float(text.split()[0]) for text in page.headline.texts()[1:3]]
    assert shown == [
        pytest.approx(result["SHARE_PCT"], abs=0.005),
        pytest.approx(result["SHARE_VERIFIED_PCT"], abs=0.005),
    ]
    assert page.headline.texts()[0].startswith("4 of 6 spaces have a verdict")


def test_lists_by_verdict_and_kind(qtbot, page):
    def choose(combo, value):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())

    choose(page.lists.kind, "garden")
    assert space(page) == "s1"
    assert page.lists.filter.itemText(page.lists.filter.findData("unverified")).endswith("(3)")
    choose(page.lists.filter, "verified")
    assert page.row is None
    choose(page.lists.kind, None)
    choose(page.lists.filter, "check")
    assert (space(page), page.lists.place.text()) == ("s6", "1 of 4, largest first")
    assert not page.lists.kind.hasFocus()


def test_a_space_selected_on_the_map_is_shown(page, layers):
    wanted = next(feature.id() for feature in layers["spaces"].getFeatures() if feature["space_id"] == "s5")
    layers["spaces"].selectByIds([wanted])
    assert space(page) == "s5"
    layers["spaces"].selectAll()
    assert space(page) == "s5"


# --- safety ---


def test_a_layer_that_is_edited_elsewhere_is_told_and_left_alone(qtbot, page, layers):
    before = in_file(layers)
    layers["spaces"].startEditing()
    assert "“spaces” is being edited in QGIS" in page.message.text()
    press(qtbot, page, Qt.Key.Key_V)
    assert space(page) == "s2"
    assert not page.card.undo.isEnabled()
    assert in_file(layers) == before
    layers["spaces"].rollBack()
    assert page.message.isHidden()
    press(qtbot, page, Qt.Key.Key_V)
    assert in_file(layers, "s2")[3] == "verified"


def test_another_layer_of_the_same_table_in_edit_mode_is_told_too(qtbot, page, layers):
    twin = QgsVectorLayer(layers["spaces"].source(), "twin", "ogr")
    QgsProject.instance().addMapLayer(twin)
    twin.startEditing()
    press(qtbot, page, Qt.Key.Key_V)
    assert "“twin” is being edited" in page.message.text()
    assert in_file(layers, "s2")[3] == "potential"
    twin.rollBack()


def test_what_was_not_written_is_told_and_changes_nothing(qtbot, page, layers):
    path = layers["spaces"].source().partition("|")[0]
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TRIGGER no BEFORE UPDATE OF status ON spaces BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    connection.close()
    press(qtbot, page, Qt.Key.Key_V)
    assert "was not written to “spaces”" in page.message.text()
    assert space(page) == "s2"
    assert page.verification.word(page.row, "status") == "potential"
    assert not page.card.undo.isEnabled()
    # of many, none
    page.show_row(0)
    page.card.many.click()
    page.many.apply.click()
    assert [row[3] for row in in_file(layers).values()] == [row[4] for row in SPACES]


def test_a_layer_that_is_no_inventory_is_told(qtbot, page, layers):
    page.set_layers(layers["areas"])
    assert "“areas” lacks the fields kind, owner, access, status. Run the open space inventory" in page.message.text()
    press(qtbot, page, Qt.Key.Key_V)


def test_edits_saved_elsewhere_are_taken_over(page, layers):
    layer = layers["spaces"]
    wanted = next(feature.id() for feature in layer.getFeatures() if feature["space_id"] == "s2")
    layer.startEditing()
    layer.changeAttributeValue(wanted, layer.fields().indexOf("access"), "fee")
    layer.commitChanges()
    assert page.verification.word(page.row, "access") == "fee"
    assert space(page) == "s2"
    assert page.measures.land is not None  # nothing was measured again


def test_a_layer_that_goes_leaves_the_page_empty(page, layers):
    QgsProject.instance().removeMapLayer(layers["spaces"].id())
    assert page.verification is None
    page.refresh()
    assert not page.card.isVisible()


def test_verdicts_survive_a_crash(layers, tmp_path):
    """Killed in the middle of the work, every verdict given is in the file, and the file is whole."""
    script = tmp_path / "work.py"
    script.write_text(
        textwrap.dedent(
            """
            import os, signal, sys
            from qgis.core import QgsApplication, QgsVectorLayer
            app = QgsApplication([], True)
            app.initQgis()
            from urban_profiling_plugin.gui.verification_page import VerificationPage
            page = VerificationPage()
            page.show()
            page.set_layers(QgsVectorLayer(sys.argv[1], "spaces", "ogr"))
            page.verify()
            page.decide({"status": "rejected"}, True)
            page.decide({"access": "fee", "owner": "club"}, False)
            os.kill(os.getpid(), signal.SIGKILL)
            """
        ),
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script), layers["spaces"].source()],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()[-2000:]
    found = in_file(layers)
    assert found["s2"][3] == "verified"
    assert found["s3"][3] == "rejected"
    assert found["s6"][1:3] == ("club", "fee")


# --- the map, and whoever cannot see or reads from the right ---


def test_the_space_is_outlined_and_centred_on_the_map(qtbot, layers, provider):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.resize(300, 300)
    page = VerificationPage(canvas)
    qtbot.addWidget(page)
    page.show()
    page.set_layers(layers["spaces"])
    items = len(canvas.scene().items())
    extent = canvas.mapSettings().extent()
    assert extent.width() < 0.02
    qtbot.waitUntil(lambda: layers["spaces"] in page.map.layers(), timeout=SECONDS)
    own = page.map.mapSettings()
    shape = layers["spaces"].getFeature(page._store.feature_id(page.row)).geometry().boundingBox()
    assert own.visibleExtent().contains(own.layerExtentToOutputExtent(layers["spaces"], shape))
    centre = extent.center()
    page.go(back=False)
    assert canvas.mapSettings().extent().center() != centre
    assert len(canvas.scene().items()) == items  # the outline moved, none was added
    assert not canvas.mapSettings().extent().contains(QgsRectangle(-1, -1, 1, 1))
    page.hide()
    assert len(canvas.scene().items()) < items
    page.set_layers(None)


def test_beside_the_card_is_a_map_where_there_is_room(qtbot, layers, provider):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    page = VerificationPage(canvas)
    qtbot.addWidget(page)
    letter = page.fontMetrics().averageCharWidth()
    page.resize(110 * letter, 500)
    page.show()
    assert not page.map.isVisible()
    page.set_layers(layers["spaces"])
    assert page.map.isVisible()
    assert page.map.width() > 20 * letter
    assert not page.map.isFrozen()
    assert page.map.focusPolicy() == Qt.FocusPolicy.NoFocus, "the keys stay with the page"
    assert page.minimumSizeHint().width() <= 50 * letter
    page.resize(60 * letter, 500)
    assert not page.map.isVisible()
    assert page.map.isFrozen()
    page.set_layers(None)


def test_everything_has_a_name_and_a_narrow_page_wraps(page):
    for button in page.findChildren(QPushButton):
        assert button.accessibleName() or button.text(), button
    assert all(
        combo.accessibleName() for combo in (page.lists.filter, page.lists.kind, page.card.kind, page.many.verdict)
    )
    assert page.card.owner.accessibleName() == "Owner"
    # as wide as is left beside the steps on a screen of 1366 pixels at 200 %
    assert page.minimumSizeHint().width() <= 50 * page.fontMetrics().averageCharWidth()
    for button, key in (
        (page.card.verify, "(V)"),
        (page.card.reject, "(R)"),
        (page.card.undo, "(Ctrl+Z)"),
        (page.card.next, "(→)"),
    ):
        assert key in button.text()


def test_arrows_follow_the_reading_direction(qtbot, layers, provider):
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = VerificationPage()
        qtbot.addWidget(page)
        assert "(←)" in page.card.next.text()
    finally:
        QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
