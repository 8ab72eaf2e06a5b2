"""The public space workflow through its dialog, on a toy city."""

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from urban_profiling_plugin.gui.city_layers import find_layer
from urban_profiling_plugin.workspace import status
from urban_profiling_plugin.workspace.steps import ALGORITHM
from urban_profiling_plugin.workspace.workflows import IMPORT_OSM, PUBLIC_SPACE
from urban_profiling_plugin.workspace.workspace import Workspace

from .conftest import SECONDS, box, last_run

CHAIN = [step.stem for step in PUBLIC_SPACE.steps if step.page == ALGORITHM]


def kinds(dialog):
    return {stem: state.kind for stem, state in dialog.session.states(PUBLIC_SPACE).items()}


def run_all(qtbot, dialog):
    ended = []
    dialog.session.ended.connect(lambda stem, outcome: ended.append((stem, outcome)))
    dialog.run_all.click()
    qtbot.waitUntil(lambda: dialog.session.running is None and bool(ended), timeout=SECONDS)
    dialog.refresh()
    return ended


def test_without_a_city_there_is_a_way_to_begin(dialog):
    assert set(kinds(dialog).values()) == {status.NEEDS}
    page = dialog.page(PUBLIC_SPACE.steps[0])
    assert page.start.isVisible()
    assert not page.roles.isVisible()
    assert not dialog.run_all.isEnabled()
    for step in PUBLIC_SPACE.steps:
        dialog.show_step(step.stem)
        assert dialog.steps.line(step.stem) == "needs: a city"
        assert not dialog.run.isEnabled()


def test_a_city_fills_the_forms(opened):
    assert kinds(opened) == {
        "city_data": "done",
        "population_to_buildings": "ready",
        "check_city_data": "ready",
        "open_space_inventory": "ready",
        "street_land": "ready",
        "verification": "needs",
        "public_space_share": "needs",
        "public_space_access": "needs",
        "summary": "needs",
    }
    assert opened.steps.line("city_data") == "5 layers"
    assert opened.steps.line("public_space_share") == "needs: open space inventory, street land"
    opened.show_step("population_to_buildings")
    form = opened.page(opened.step()).form
    assert form.editor("BUILDINGS").currentText() == "Buildings\u2002(25 polygons)"
    assert form.values()["GROUP_FIELDS"] == ["women", "men"]
    opened.show_step("public_space_access")
    assert form is not opened.page(opened.step()).form
    assert not opened.run.isEnabled()


def test_the_whole_workflow_in_one_go(qtbot, opened):
    ended = run_all(qtbot, opened)
    assert [stem for stem, _ in ended] == CHAIN
    assert all(outcome.success for _, outcome in ended)
    assert {stem for stem, kind in kinds(opened).items() if kind not in status.FINISHED} == {"verification"}
    assert opened.steps.line("verification") == "1 of 2 have a verdict"
    assert not opened.run_all.isEnabled()
    assert last_run(opened, "population_to_buildings").figures["POPULATION_OUT"] == pytest.approx(1000)
    assert last_run(opened, "open_space_inventory").figures["OPEN_HA"] == pytest.approx(4.44)
    assert last_run(opened, "public_space_share").figures["OPEN_PCT"] == pytest.approx(4.44)
    assert 0 < last_run(opened, "public_space_access").figures["ACCESS_PCT"] < 100
    assert opened.steps.line("population_to_buildings") == "1,000 people"

    group = QgsProject.instance().layerTreeRoot().findGroup("Public space")
    names = [node.name() for node in group.findLayers()]
    assert "Open space inventory" in names
    for step in PUBLIC_SPACE.steps:
        for key in step.outputs:
            assert find_layer(last_run(opened, step.stem).outputs[key]) is not None, (step.stem, key)
    shapes = [node.layer().geometryType() for node in group.findLayers() if node.layer().isSpatial()]
    assert shapes == sorted(shapes), "points over lines over polygons"

    opened.show_step("public_space_access")
    page = opened.page(opened.step())
    assert page.result.isVisible()
    assert "of residents reach an open public space within 400\u00a0m" in page.result.figure.text()
    assert [label for label, _ in page.result.chart.rows()] == ["Women", "Men"]
    opened.show_step("summary")
    text = opened.page(opened.step()).text()
    assert "of the land within the areas is open public space or street" in text
    assert "within 400\u00a0m" in text
    assert "Women" in text


def test_a_second_run_replaces_the_layers(opened, run_step):
    run_step(opened, "street_land")
    count = len(QgsProject.instance().mapLayers())
    assert run_step(opened, "street_land").success
    assert len(QgsProject.instance().mapLayers()) == count
    group = QgsProject.instance().layerTreeRoot().findGroup("Public space")
    assert len({node.name() for node in group.findLayers()}) == len(group.findLayers())
    assert all(node.layer() is not None and node.layer().isValid() for node in group.findLayers())


def test_a_changed_setting_puts_it_and_what_follows_out_of_date(opened, run_step):
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        assert run_step(opened, stem).success
    assert kinds(opened)["public_space_share"] == status.DONE
    opened.show_step("street_land")
    form = opened.page(opened.step()).form
    method = form.editor("METHOD")
    method.activated.emit(method.findData("full"))
    opened.refresh()
    assert kinds(opened)["street_land"] == status.DONE, "the same choice changes nothing"
    method.setCurrentIndex(method.findData("sampled"))
    method.activated.emit(method.currentIndex())
    opened.refresh()
    assert opened.steps.line("street_land") == "out of date: Method changed"
    assert opened.steps.line("public_space_share") == "out of date: Street land is out of date"
    assert kinds(opened)["open_space_inventory"] == status.DONE
    page = opened.page(opened.step())
    assert page.result.stale.isVisible()
    method.setCurrentIndex(method.findData("full"))
    method.activated.emit(method.currentIndex())
    assert kinds(opened)["public_space_share"] == status.DONE


def test_a_rerun_puts_what_was_made_from_it_out_of_date(opened, run_step):
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        run_step(opened, stem)
    opened.session.choose(PUBLIC_SPACE.step("street_land"), "METHOD", "sampled")
    run_step(opened, "street_land")
    assert opened.steps.line("public_space_share") == "out of date: Street land changed"
    assert kinds(opened)["street_land"] == status.DONE
    run_step(opened, "public_space_share")
    assert kinds(opened)["public_space_share"] == status.DONE


def test_a_rerun_that_changes_nothing_puts_nothing_out_of_date(opened, run_step):
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        run_step(opened, stem)
    before = last_run(opened, "street_land")
    run_step(opened, "street_land")
    assert last_run(opened, "street_land").number > before.number
    assert kinds(opened)["public_space_share"] == status.DONE


def test_saved_edits_put_what_was_made_from_the_layer_out_of_date(opened, run_step):
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        run_step(opened, stem)
    layer = find_layer(last_run(opened, "open_space_inventory").outputs["SPACES"])
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("status"), "rejected")
    assert layer.commitChanges()
    assert opened.session.states(PUBLIC_SPACE)["public_space_share"].kind == status.STALE
    assert kinds(opened)["open_space_inventory"] == status.DONE, "its own verdicts do not age the inventory"
    run_step(opened, "open_space_inventory")
    again = find_layer(last_run(opened, "open_space_inventory").outputs["SPACES"])
    assert "rejected" in {item["status"] for item in again.getFeatures()}, "the verdict is carried over"


def test_another_layer_for_a_role_ages_what_used_it(opened, run_step, make_layer):
    run_step(opened, "street_land")
    other = make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "all"})], name="Whole city")
    QgsProject.instance().addMapLayer(other)
    opened.session.set_role("areas", other.id())
    opened.refresh()
    assert opened.steps.line("street_land") == "out of date: Areas changed"


def test_a_failure_is_told_on_the_page_and_nothing_is_lost(opened, run_step, make_layer):
    run_step(opened, "street_land")
    before = dict(last_run(opened, "street_land").figures)
    nowhere = make_layer(
        "LineString", [("LINESTRING(0 0,1 1)", {"highway": "residential"})], epsg=None, name="Bad streets"
    )
    QgsProject.instance().addMapLayer(nowhere)
    opened.session.set_role("streets", nowhere.id())
    outcome = run_step(opened, "street_land")
    assert not outcome.success
    page = opened.page(opened.step())
    assert page.message.isVisible()
    assert "Bad streets" in page.message.text()
    assert "Traceback" not in page.message.text()
    assert opened.steps.line("street_land") == "failed"
    assert last_run(opened, "street_land").figures == before
    opened.session.set_role("streets", opened.session.city.source("streets"))
    assert run_step(opened, "street_land").success
    assert not page.message.isVisible()


def test_before_the_run_what_is_known_is_said_with_its_remedy(opened, make_layer):
    empty = make_layer("LineString", [("LINESTRING(0 0,1 1)", {"highway": "x"})], epsg=None, name="No CRS")
    far = make_layer("Polygon", [(box(90_000, 0, 91_000, 999), {"name": "x"})], name="Far away")
    QgsProject.instance().addMapLayers([empty, far])
    opened.session.set_role("streets", empty.id())
    opened.session.set_role("areas", far.id())
    opened.show_step("street_land")
    found = {finding.text: finding for finding in opened.page(opened.step()).findings.findings()}
    assert "No CRS has no coordinate reference system." in found
    assert found["No CRS has no coordinate reference system."].remedy == "Set CRS…"
    assert any(text.startswith("Far away lies elsewhere") for text in found)


def test_all_well_is_said_too(opened):
    opened.show_step("street_land")
    (finding,) = opened.page(opened.step()).findings.findings()
    assert finding.severity == "note"
    assert "share one CRS" in finding.text


def test_unsaved_edits_can_be_saved_from_the_page(opened):
    layer = find_layer(opened.session.city.layer_of("streets"))
    layer.startEditing()
    opened.show_step("street_land")
    (finding,) = [f for f in opened.page(opened.step()).findings.findings() if f.remedy]
    assert "Streets is being edited" in finding.text
    finding.act()
    assert not layer.isEditable()


def test_findings_of_the_checks_are_shown_where_they_matter(opened, run_step, make_layer):
    layer = make_layer(
        "Polygon",
        [
            (box(110, 400, 300, 600), {"kind": "park"}),
            ("POLYGON((700 610,790 690,790 610,700 690,700 610))", {"kind": "bad"}),
        ],
        name="Spaces",
    )
    QgsProject.instance().addMapLayer(layer)
    opened.session.set_role("open_spaces", layer.id())
    assert run_step(opened, "check_city_data").success
    opened.show_step("open_space_inventory")
    found = [f for f in opened.page(opened.step()).findings.findings() if f.severity != "note"]
    finding = next(finding for finding in found if "Show" in dict(finding.ways))
    dict(finding.ways)["Show"]()
    assert [feature["kind"] for feature in layer.selectedFeatures()] == ["bad"]


def test_a_finding_is_mended_by_a_click_and_steps_on_the_layer_go_stale(qtbot, opened, run_step, make_layer):
    layer = make_layer("Polygon", [(box(110, 400, 300, 600), {"kind": "park"})] * 2, name="Spaces")
    QgsProject.instance().addMapLayer(layer)
    opened.session.set_role("open_spaces", layer.id())
    run_step(opened, "open_space_inventory")
    run_step(opened, "check_city_data")
    opened.show_step("check_city_data")
    found = opened.page(opened.step()).result.findings.findings()
    finding = next(finding for finding in found if "Fix" in dict(finding.ways))
    assert "Why?" in dict(finding.ways)
    with qtbot.waitSignal(opened.session.took, timeout=SECONDS):
        dict(finding.ways)["Fix"]()
    opened.refresh()
    assert opened.session.city.layer_of("open_spaces").endswith("layername=open_spaces_mended")
    assert layer.featureCount() == 2
    assert opened.steps.line("open_space_inventory").startswith("out of date")
    assert opened.steps.line("check_city_data").startswith("out of date")


def test_cancel_keeps_the_earlier_result(qtbot, opened, run_step, monkeypatch):
    run_step(opened, "street_land")
    before = last_run(opened, "street_land")
    opened.show_step("street_land")
    with qtbot.waitSignal(opened.session.ended, timeout=SECONDS) as ended:
        opened.run.click()
        opened.session.cancel()
    assert ended.args[1].cancelled
    opened.refresh()
    assert last_run(opened, "street_land") is before
    assert "Stopped" in opened.page(opened.step()).message.text()
    assert kinds(opened)["street_land"] == status.DONE


def test_run_what_is_incomplete_stops_at_a_failure(qtbot, opened, make_layer):
    bad = make_layer("Polygon", [(box(110, 400, 300, 600), {"kind": "park"})], epsg=None, name="Spaces")
    QgsProject.instance().addMapLayer(bad)
    opened.session.set_role("open_spaces", bad.id())
    ended = run_all(qtbot, opened)
    assert ended[-1][0] == "open_space_inventory"
    assert not ended[-1][1].success
    assert last_run(opened, "street_land") is None


def test_reopened_it_stands_where_it_stood(qtbot, opened, run_step, qgis_new_project):
    for stem in ("population_to_buildings", "open_space_inventory"):
        run_step(opened, stem)
    lines = [opened.steps.line(stem) for stem in CHAIN]
    folder = opened.session.city.folder
    QgsProject.instance().clear()
    assert opened.session.city is None
    opened.session.set_city(Workspace.open(folder))
    opened.refresh()
    assert [opened.steps.line(stem) for stem in CHAIN] == lines
    assert find_layer(last_run(opened, "open_space_inventory").outputs["SPACES"]) is not None


def test_a_project_saved_in_the_folder_finds_its_city(dialog, opened, city_folder):
    dialog.actions_.open_folder(city_folder)
    project = QgsProject.instance()
    assert (city_folder / "toy_city.qgz").exists()
    project.write()
    project.clear()
    assert dialog.session.city is None
    project.read(str(city_folder / "toy_city.qgz"))
    assert dialog.session.city.folder == city_folder


def test_a_folder_that_is_no_city_is_said(dialog, tmp_path):
    dialog.actions_._attempt(lambda: dialog.actions_.open_folder(tmp_path))
    dialog.refresh()
    assert "is not the folder of a city" in dialog.notice.findings()[0].text
    dialog.notice.findings()[0].act()
    dialog.refresh()
    assert not dialog.notice.isVisible()


def test_a_new_city_takes_the_project_as_it_is(qtbot, dialog, tmp_path, make_layer):
    layer = make_layer("Polygon", [(box(0, 0, 1000, 1000), {"name": "all"})], name="Areas")
    QgsProject.instance().addMapLayer(layer)
    dialog.actions_.make("Nouakchott", tmp_path / "Nouakchott")
    dialog.refresh()
    assert (tmp_path / "Nouakchott" / "nouakchott.qgz").exists()
    assert layer.id() in QgsProject.instance().mapLayers()
    page = dialog.page(PUBLIC_SPACE.steps[0])
    choice = page.choices["areas"]
    choice.setCurrentIndex(choice.findData(layer.id()))
    with qtbot.waitSignal(dialog.session.took, timeout=SECONDS):
        choice.activated.emit(choice.currentIndex())
    city = dialog.session.city
    assert city.layer_of("areas") == city.source("areas"), "a layer in memory ends with QGIS: it is copied"


def test_missing_packages_are_said_and_nothing_fails(opened, monkeypatch):
    from urban_profiling_plugin import packages

    monkeypatch.setattr(packages, "missing_packages", lambda: ("shapely",))
    for step in PUBLIC_SPACE.steps:
        opened.show_step(step.stem)
        assert not opened.run.isEnabled()
    (finding,) = opened.notice.findings()
    assert "lacks the Python packages shapely" in finding.text
    assert finding.remedy == "Install packages…"


def test_keyboard_alone(qtbot, opened, run_step):
    opened.show_step("open_space_inventory")
    opened.steps.setFocus()
    qtbot.keyClick(opened.steps, Qt.Key.Key_Down)
    assert opened.step().stem == "street_land"
    qtbot.keyClick(opened.steps, Qt.Key.Key_Up)
    opened.refresh()
    with qtbot.waitSignal(opened.session.ended, timeout=SECONDS):
        qtbot.keyClick(opened, Qt.Key.Key_Return)
    opened.refresh()
    assert opened.next.isDefault()
    qtbot.keyClick(opened, Qt.Key.Key_Return)
    assert opened.step().stem == "street_land"


def test_verdicts_of_the_verification_page_age_what_counts_spaces(qtbot, opened, run_step):
    for stem in ("open_space_inventory", "street_land", "public_space_share"):
        run_step(opened, stem)
    opened.show_step("verification")
    opened.refresh()
    page = opened.page(opened.step()).page
    qtbot.waitUntil(lambda: page.measured, timeout=SECONDS)
    assert page.row is not None
    page.decide({"status": "rejected"}, go_on=True)
    opened.refresh()
    assert kinds(opened)["public_space_share"] == status.STALE
    assert kinds(opened)["open_space_inventory"] == status.DONE
    run_step(opened, "public_space_share")
    assert kinds(opened)["public_space_share"] == status.DONE


def test_copied_commands(opened, run_step):
    run_step(opened, "street_land")
    page = opened.page(opened.step())
    page.result.process_wanted.emit(opened.run)
    copied = QApplication.clipboard().text()
    assert copied.startswith("qgis_process run urbanprofiling:streetland -- ")
    page.result.python_wanted.emit(opened.run)
    made = {}
    code = QApplication.clipboard().text().replace("import processing\n", "")
    exec(code, {"processing": type("P", (), {"run": staticmethod(lambda name, values: made.update({name: values}))})})
    assert made["urbanprofiling:streetland"]["STREETS"] == opened.session.city.layer_of("streets")
    assert "street_land_street_areas" in made["urbanprofiling:streetland"]["STREET_AREAS"]


def test_the_layers_carry_their_style(opened, run_step):
    run_step(opened, "open_space_inventory")
    run_step(opened, "street_land")
    source = last_run(opened, "street_land").outputs["STREET_AREAS"]
    plain, styled = QgsVectorLayer(source, "x", "ogr", QgsVectorLayer.LayerOptions(False)), find_layer(source)
    assert styled.renderer().dump() != plain.renderer().dump()
    assert styled.name() == "Street land"


def test_it_fits_a_small_screen(opened):
    opened.resize(1200, 640)
    for step in PUBLIC_SPACE.steps:
        opened.show_step(step.stem)
        area = opened._stack.currentWidget()
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), step.stem


def test_a_file_opened_for_a_role_joins_the_citys_layers(qtbot, opened, city_folder, tmp_path, monkeypatch):
    page = opened.page(PUBLIC_SPACE.steps[0])
    choice = page.choices["boundary"]
    file = tmp_path / "limits.geojson"
    file.write_text(
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon",'
        ' "coordinates": [[[39, 0], [39.01, 0], [39.01, 0.01], [39, 0]]]}}',
        encoding="utf-8",
    )
    monkeypatch.setattr(
        "urban_profiling_plugin.gui.layer_choice.QFileDialog.getOpenFileName", lambda *_: (str(file), "")
    )
    choice.activated.emit(choice.count() - 1)
    assert opened.session.city.layer_of("boundary") == choice.value()
    group = QgsProject.instance().layerTreeRoot().findGroup("City data")
    (layer,) = [node.layer() for node in group.findLayers() if node.name() == "limits"]
    assert layer.renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush
    assert len(QgsProject.instance().layerTreeRoot().findLayerIds()) == len(QgsProject.instance().mapLayers())


def test_a_page_opened_while_it_runs_shows_how_far_it_is(qtbot, opened):
    opened.run_all.click()
    qtbot.waitUntil(lambda: opened.session.running is None, timeout=SECONDS)
    opened.refresh()
    assert opened.step().stem == "summary", "at the end stands the result"


def test_without_population_nobody_is_called_people(qtbot, opened):
    opened.session.set_role("population", None)
    run_all(qtbot, opened)
    assert opened.steps.line("population_to_buildings") == "floor area stands in"
    opened.show_step("public_space_access")
    told = opened.session.told(opened.step())
    assert told.caption.startswith("of the floor area, which stands in for people")
    assert not any("people." in text and "of" in text.split() for text in told.details[1:])
    assert opened.steps.line("public_space_access").endswith("of floor area")


def test_another_city_stops_what_runs_and_gets_nothing_of_it(qtbot, opened, tmp_path):
    session = opened.session
    session.run(PUBLIC_SPACE.step("street_land"))
    assert session.running is not None
    other = Workspace.create(tmp_path / "Other", "Other")
    session.set_city(other)
    qtbot.waitUntil(lambda: session.running is None, timeout=SECONDS)
    assert other.runs == []
    assert session.outcomes == {}


def test_from_an_extract_alone_areas_can_be_taken_from_its_boundaries(qtbot, dialog, tmp_path):
    extract = tmp_path / "small.osm"
    corners = [(39.0, 20.0), (39.02, 20.0), (39.02, 20.02), (39.0, 20.02)]
    nodes = "".join(f'<node id="{i + 1}" lon="{x}" lat="{y}"/>' for i, (x, y) in enumerate(corners))
    ring = "".join(f'<nd ref="{i}"/>' for i in (1, 2, 3, 4, 1))
    extract.write_text(
        f'<?xml version="1.0"?><osm version="0.6">{nodes}<way id="10">{ring}</way>'
        '<way id="11"><nd ref="1"/><nd ref="3"/><tag k="highway" v="residential"/></way>'
        '<relation id="20"><member type="way" ref="10" role="outer"/><tag k="type" v="boundary"/>'
        '<tag k="boundary" v="administrative"/><tag k="admin_level" v="8"/><tag k="name" v="Town"/></relation></osm>',
        encoding="utf-8",
    )
    dialog.actions_.make("Town", tmp_path / "Town")
    dialog.refresh()
    page, session = dialog.page(PUBLIC_SPACE.steps[0]), dialog.session
    session.choose(IMPORT_OSM, "INPUT", str(extract))
    dialog.refresh()
    assert not page.levels.isVisible()
    with qtbot.waitSignal(session.ended, timeout=SECONDS) as ended:
        page.imports["import_osm"].button.click()
    assert ended.args[1].success, ended.args[1].errors
    dialog.refresh()
    assert set(session.city.roles) >= {"streets", "buildings", "open_spaces"}
    assert page.levels.isVisible()
    assert page.levels.levels.currentText() == "level 8: 1 (Town)"
    page.levels.use.click()
    dialog.refresh()
    assert find_layer(session.city.layer_of("areas")).featureCount() == 1
    assert not page.levels.isVisible()
    assert kinds(dialog)["street_land"] == status.READY


def test_what_is_lacking_is_named_with_the_way_to_it(qtbot, opened):
    opened.show_step("public_space_access")
    found = opened.page(opened.step()).findings.findings()
    assert [finding.text for finding in found] == [
        "First run “Open space inventory”.",
        "First run “People on buildings”.",
    ]
    found[1].act()
    assert opened.step().stem == "population_to_buildings"
    opened.session.set_role("buildings", None)
    opened.refresh()
    (finding,) = [f for f in opened.page(opened.step()).findings.findings() if f.severity == "missing"]
    assert finding.text == "There is no layer yet: Buildings."
    finding.act()
    assert opened.step().stem == "city_data"


def test_a_layer_that_is_gone_is_told_once_where_it_is_chosen_and_before_the_run(opened, tmp_path):
    opened.session.choose(PUBLIC_SPACE.step("street_land"), "STREETS", f"{tmp_path}/stick.gpkg|layername=ways")
    opened.show_step("street_land")
    page = opened.page(opened.step())
    assert page.form.editor("STREETS").currentText() == "ways (not there)"
    texts = [finding.text for finding in page.findings.findings()]
    assert "Streets: the layer cannot be opened. Choose it again, or put its file back." in texts
    assert not any("There is no layer yet" in text for text in texts)
    assert not opened.run.isEnabled()
