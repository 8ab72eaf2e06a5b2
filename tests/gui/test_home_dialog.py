"""The home page: a city, its layers, the workflows with their state."""

from __future__ import annotations

import zipfile

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QInputDialog

from urban_profiling_plugin.algorithms.layer_source import source_of
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.gui.assign_dialog import AssignDialog, proposals_for
from urban_profiling_plugin.gui.pack_dialog import PackDialog
from urban_profiling_plugin.gui.take_layer import Wanted
from urban_profiling_plugin.workspace import status
from urban_profiling_plugin.workspace.handover import unpack
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .conftest import SECONDS, box


@pytest.fixture
def home(qtbot, provider, qgis_new_project):
    from urban_profiling_plugin.gui.home_dialog import HomeDialog
    from urban_profiling_plugin.gui.session import Session

    opened = []
    made = HomeDialog(Session(), None, opened.append)
    made.opened = opened
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.cancel()
    qtbot.waitUntil(lambda: made.session.running is None and not made.session.jobs(), timeout=SECONDS)
    made.session.set_city(None)


@pytest.fixture
def town(home, city_folder):
    home.session.set_city(Workspace.open(city_folder))
    home.refresh()
    return home


def row_of(home, workflow=PUBLIC_SPACE):
    return next(row for row in home.rows if row.workflow is workflow)


def roles(home):
    items = [home.roles.topLevelItem(i) for i in range(home.roles.topLevelItemCount())]
    return {item.data(0, Qt.ItemDataRole.UserRole): item for item in items}


def test_without_a_city_there_are_ways_to_begin(home):
    assert home.start.isVisible()
    assert not home._roles_card.isVisible()
    assert row_of(home)._state.text() == "No city yet"
    assert not row_of(home).run.isEnabled()


def test_a_city_shows_its_layers_and_what_is_missing(town):
    found = roles(town)
    assert found["buildings"].text(1) == "buildings"
    assert found["buildings"].text(2) == "25"
    assert "boundary" not in found, "areas are enough"
    assert row_of(town)._state.text() == "0 of 6 steps done"
    assert row_of(town).run.isEnabled()
    row_of(town).open.click()
    assert town.opened == ["public_space"]


def test_run_from_home_shows_figures(qtbot, town):
    row_of(town).run.click()
    access = step_of("public_space_access")
    qtbot.waitUntil(lambda: town.session.running is None and bool(town.session.run_of(access)), timeout=SECONDS)
    town.refresh()
    assert row_of(town)._state.text() == "6 of 6 steps done"
    assert "of residents reach an open public space" in row_of(town)._figures.text()
    assert not row_of(town).run.isEnabled()


def test_a_dropped_layer_is_asked_about(town, make_layer, monkeypatch):
    layer = make_layer("Point", [("POINT(10 10)", {"amenity": "school", "name": "A"})], name="Schools")
    QgsProject.instance().addMapLayer(layer)
    asked = []
    monkeypatch.setattr(town, "ask", lambda layer, role="": asked.append(layer.name()))
    data = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    town.roles.dropEvent(QDropEvent(QPoint(5, 5), action, data, buttons, Qt.KeyboardModifier.NoModifier))
    assert asked == ["Schools"]
    other = QMimeData()
    other.setText("no layer")
    town.roles.dropEvent(QDropEvent(QPoint(5, 5), action, other, buttons, Qt.KeyboardModifier.NoModifier))
    assert asked == ["Schools"]


def test_of_a_file_with_several_layers_one_is_chosen(town, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(town, "ask", lambda layer, role="": asked.append((layer.name(), layer.featureCount())))
    frame = Frame(np.array([shapely.Point(1, 2)]), {"n": np.array([1])}, pyproj.CRS.from_epsg(32637))
    write_gpkg(tmp_path / "one.gpkg", "wells", frame)
    town._dropped([(str(tmp_path / "one.gpkg"), "")])
    assert asked == [("wells", 1)], "there is nothing to choose"
    write_gpkg(tmp_path / "one.gpkg", "taps", frame.take(np.array([0, 0])))
    for answer, found in (("taps", [("taps", 2)]), ("", [])):
        asked.clear()
        monkeypatch.setattr(
            QInputDialog,
            "getItem",
            lambda *given, answer=answer: (next((text for text in given[3] if answer in text), ""), bool(answer)),
        )
        town._dropped([(str(tmp_path / "one.gpkg"), "")])
        assert asked == found


def test_what_cannot_be_opened_is_said(town, tmp_path):
    (tmp_path / "notes.txt").write_text("no layer", encoding="utf-8")
    town._dropped([(str(tmp_path / "notes.gpkg"), "")])
    town.refresh()
    assert "notes.gpkg” cannot be opened as a layer" in town.notice.findings()[0].text


def timetable(folder):
    path = folder / "feed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "stops.txt", "stop_id,stop_name,stop_lat,stop_lon\na,Market,0.001,39.001\nb,Port,0.002,39.002\n"
        )
        archive.writestr("routes.txt", "route_id,route_type\nr,3\n")
        archive.writestr("trips.txt", "route_id,trip_id\nr,t\n")
        archive.writestr("stop_times.txt", "trip_id,stop_id\nt,a\n")
    return path


def test_a_timetable_gives_its_stops(qtbot, town, tmp_path, monkeypatch, rows_of):
    asked = []

    def accept(dialog):
        asked.append((dialog.role.currentData(), dialog._reasons.text(), dialog.copy.isEnabled()))
        return True

    monkeypatch.setattr(AssignDialog, "exec", accept)
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town._dropped([(str(timetable(tmp_path)), "")])
    ((role, said, copy),) = asked
    assert role == "stops"
    assert "1 stops at which no trip calls are left out (stops b)" in said
    assert not copy, "it is copied in any case"
    source = town.session.city.layer_of("stops")
    assert town.session.city.package.name in source
    (row,) = rows_of(source)
    assert (row["name"], row["mode"], row["capacity"]) == ("Market", "bus", "low")


def test_a_broken_timetable_is_said(town, tmp_path):
    with zipfile.ZipFile(tmp_path / "feed.zip", "w") as archive:
        archive.writestr("stops.txt", "id,lat,lon\n")
    town._dropped([(str(tmp_path / "feed.zip"), "")])
    town.refresh()
    assert "stops.txt has no column stop_id" in town.notice.findings()[0].text
    assert town.session.city.layer_of("stops") is None


def test_role_and_columns_are_proposed_and_confirmed(town, make_layer):
    rows = [(box(0, 0, 9, 9), {"ADM2_PCODE": "HT0111", "ADM2_EN": "Delmas", "Shape_Area": 1.0})]
    layer = make_layer("Polygon", rows, name="hti_admbnda_adm2")
    assert proposals_for(layer)[0].role == "areas"
    dialog = AssignDialog(town.session, layer)
    assert dialog.role.currentData() == "areas"
    assert dialog.mapping()["pcode"] == "ADM2_PCODE"
    assert "Neighbourhoods" in dialog.role.currentText()
    assert "stays in the GeoPackage" in dialog._replaces.text()
    dialog.role.setCurrentIndex(dialog.role.findData("boundary") if dialog.role.findData("boundary") >= 0 else 0)
    dialog.deleteLater()


def test_a_layer_is_copied_in_the_words_of_its_role(qtbot, town, make_layer, rows_of):
    rows = [(box(0, 0, 500, 1000), {"ADM2_PCODE": "HT01", "ADM2_EN": "West", "note": "x"})]
    layer = make_layer("Polygon", rows, name="adm2")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(layer, "areas", {"pcode": "ADM2_PCODE", "name": "ADM2_EN"}, "cod_ab"))
    city = town.session.city
    assert city.layer_of("areas") == city.source("areas_2"), "the layer before stays"
    (row,) = rows_of(city.layer_of("areas"))
    assert (row["pcode"], row["name"], row["note"]) == ("HT01", "West", "x")
    assert city.roles["areas"].vendor == "cod_ab"
    town.refresh()
    assert roles(town)["areas"].text(1) == "areas_2"
    assert "a new copy is in the city" in town.notice.findings()[0].text


def test_a_layer_without_crs_is_said(qtbot, town, make_layer):
    layer = make_layer("Polygon", [(box(0, 0, 9, 9), {"n": 1})], epsg=None, name="Nowhere")
    with qtbot.waitSignal(town.session.problem, timeout=SECONDS) as said:
        town.session.take(Wanted(layer, "areas", {}))
    assert "Nowhere” has no coordinate reference system" in said.args[0]


CENSUS = [(box(0, 0, 500, 1000), {"pop_2020": 600}), (box(500, 0, 1000, 1000), {"pop_2020": 400})]


def test_a_layer_can_stay_where_it_is_with_its_columns_mapped(town, make_layer, tmp_path):
    import processing

    path = str(tmp_path / "census.gpkg")
    processing.run("native:savefeatures", {"INPUT": make_layer("Polygon", CENSUS), "OUTPUT": path})
    layer = QgsVectorLayer(path, "census", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert AssignDialog(town.session, layer, "population", town).copy.isEnabled()
    town.session.take(Wanted(layer, "population", {"population": "pop_2020"}), copy=False)
    step = step_of("population_to_buildings")
    assert town.session.parameters(step)["POPULATION_FIELD"] == "pop_2020"
    assert town.session.city.layer_of("population") == source_of(layer)


@pytest.mark.parametrize("kind", ["memory", "file of Processing"])
def test_a_temporary_layer_is_copied_whatever_is_asked(qtbot, town, make_layer, kind):
    layer = make_layer("Polygon", CENSUS, name="census")
    if kind != "memory":
        import processing

        made = processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
        layer = QgsVectorLayer(made, "census", "ogr")
    QgsProject.instance().addMapLayer(layer)
    dialog = AssignDialog(town.session, layer, "population", town)
    assert dialog.copy.isChecked()
    assert not dialog.copy.isEnabled()
    assert "ends with QGIS" in dialog.copy.toolTip()
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(layer, "population", {"population": "pop_2020"}), copy=False)
    city = town.session.city
    assert city.layer_of("population") == city.source("population_2")
    assert city.roles["population"].fingerprint.count == 2


def test_a_temporary_layer_chosen_on_the_city_page_is_copied(qtbot, town, make_layer, rows_of):
    from urban_profiling_plugin.gui.city_actions import remember
    from urban_profiling_plugin.gui.workflow_dialog import WorkflowDialog

    remember(QgsProject.instance(), town.session.city)
    dialog = WorkflowDialog(PUBLIC_SPACE, session=town.session)
    qtbot.addWidget(dialog)
    layer = make_layer("LineString", [("LINESTRING(0 0,9 9)", {"fclass": "residential"})], name="gis_osm_roads_free_1")
    QgsProject.instance().addMapLayer(layer)
    page = dialog.page(PUBLIC_SPACE.steps[0])
    dialog.refresh()
    choice = page.choices["streets"]
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        choice._chosen(choice.findData(layer.id()))
    source = town.session.city.source("streets_2")
    assert town.session.city.layer_of("streets") == source
    dialog.refresh()
    assert choice.value() == source
    assert rows_of(source)[0]["highway"] == "residential", "in the words of its role"


def test_taking_a_role_away_keeps_the_layer(qtbot, town):
    town.roles.setCurrentItem(roles(town)["population"])
    qtbot.keyClick(town.roles, Qt.Key.Key_Delete)
    town.refresh()
    assert "population" not in town.session.city.roles
    assert "population" in town.session.city.tables


def test_a_map_in_degrees_is_drawn_in_metres_once(qtbot, town, make_layer):
    from qgis.core import QgsCoordinateReferenceSystem

    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer = make_layer("Polygon", [(box(-15.5, 28.0, -15.4, 28.1), {"name": "x"})], epsg=4326, name="limits")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(layer, "boundary", {}))
    assert project.crs().authid() == "EPSG:32628"
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    town.session.map.show_layers()
    assert project.crs().authid() == "EPSG:4326", "what the user chose stays"


def test_the_second_window_is_told(qtbot, provider, town, city_folder):
    from urban_profiling_plugin.gui.home_dialog import HomeDialog
    from urban_profiling_plugin.gui.session import Session

    second = HomeDialog(Session())
    qtbot.addWidget(second)
    second.session.set_city(Workspace.open(city_folder))
    second.refresh()
    finding = second.notice.findings()[0]
    assert "is open in another QGIS window" in finding.text
    assert not row_of(second).run.isEnabled()
    assert not second.add.isEnabled()
    second.session.run(step_of("street_land"))
    assert second.session.running is None
    town.session.set_city(None)
    finding.act()
    second.refresh()
    assert second.session.city.writable
    assert row_of(second).run.isEnabled()
    second.session.set_city(None)


def test_an_interrupted_run_is_said(town, city_folder):
    from urban_profiling_plugin.workspace.recording import Recording

    city, step = town.session.city, step_of("street_land")
    outputs = {key: step.table(key) for key in step.outputs}
    recording = Recording.begin(city.package, "urbanprofiling:streetland", {}, {}, outputs, {})
    recording.close()  # as when the process ends
    town.session.set_city(None)
    town.session.set_city(Workspace.open(city_folder))
    town.refresh()
    assert town.session.states(PUBLIC_SPACE)["street_land"].kind == status.INTERRUPTED
    assert "interrupted" in town.notice.findings()[0].text
    assert row_of(town)._state.text() == "0 of 6 steps done  ·  interrupted: Street land"


def test_packed_from_the_dialog(qtbot, town, tmp_path):
    dialog = PackDialog(town.session.city, town)
    qtbot.addWidget(dialog)
    dialog.file.setFilePath(str(tmp_path / "town"))
    for row in range(dialog.tree.topLevelItemCount()):
        if dialog.tree.topLevelItem(row).text(0) == "population":
            dialog.tree.topLevelItem(row).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.start()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=SECONDS)
    assert "Packed: town.zip" in dialog.message.text()
    assert "Left out: population" in dialog.message.text()
    assert zipfile.is_zipfile(tmp_path / "town.zip")
    again = Workspace.open(unpack(tmp_path / "town.zip", tmp_path))
    assert "buildings" in again.tables
    assert "population" not in again.tables
    again.close()


def test_what_a_check_finds_is_mended_in_a_copy(qtbot, town, make_layer, rows_of):
    rows = [
        (box(0, 0, 20, 20), {"levels": 1}),
        ("POLYGON((100 0,120 20,120 0,100 20,100 0))", {"levels": 2}),
        (box(0, 0, 20, 20), {"levels": 1}),
    ]
    layer = make_layer("Polygon", rows, name="Homes")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(layer, "buildings", {}))
    before = town.session.city.layer_of("buildings")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS) as said:
        town.session.mend("duplicate_features", "buildings")
    assert town.session.city.layer_of("buildings").endswith("layername=buildings_mended")
    assert len(rows_of(town.session.city.layer_of("buildings"))) == 2
    assert len(rows_of(before)) == 3, "the original is kept"
    assert said.args[1]
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.mend("duplicate_features", "buildings")
    assert town.session.city.layer_of("buildings").endswith("layername=buildings_mended"), "nothing left to mend"


def test_another_layer_without_crs_stands_in_no_ones_way(qtbot, town, make_layer, rows_of, tmp_path):
    homes = make_layer("Polygon", [(box(0, 0, 20, 20), {"levels": 1})] * 2, name="Homes")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(homes, "buildings", {}))
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "river.shp"))
    feature = ogr.Feature(source.CreateLayer("river", None, ogr.wkbPoint).GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT(5 5)"))
    source.GetLayer(0).CreateFeature(feature)
    del feature, source
    town.session.city.set_role("water", (tmp_path / "river.shp").as_posix())
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.mend("duplicate_features", "buildings")
    assert len(rows_of(town.session.city.layer_of("buildings"))) == 1


def test_a_layer_taken_in_says_where_it_is_from(qtbot, town, make_layer):
    layer = make_layer("Polygon", [(box(0, 0, 9, 9), {"ADM2_PCODE": "HT01"})], name="adm2")
    with qtbot.waitSignal(town.session.took, timeout=SECONDS):
        town.session.take(Wanted(layer, "areas", {"pcode": "ADM2_PCODE"}, "cod_ab"))
    taken = QgsVectorLayer(town.session.city.layer_of("areas"), "areas", "ogr")
    history = " ".join(taken.metadata().history())
    assert "areas" in history
    assert '"pcode": "ADM2_PCODE"' in history
    assert town.session.city.roles["areas"].fingerprint.count == 1
