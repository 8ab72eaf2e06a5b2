"""The second public space workflow through its dialog: quality, what surrounds the spaces, fairness, new sites."""

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import QgsProject

from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.roles import ROLES
from urban_profiling_plugin.gui.city_layers import find_layer
from urban_profiling_plugin.workspace import status
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, PUBLIC_SPACE_QUALITY, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from .conftest import SECONDS, last_run

UTM = pyproj.CRS.from_epsg(32637)


def add(city, table, geometry, **columns):
    """Add a table to a city; it plays the role of its name where it is one."""
    made = {key: np.array(values, dtype=object) for key, values in columns.items()}
    write_gpkg(city.package, table, Frame(geometry, made, None if geometry is None else UTM, name=table))
    city.reload()
    if table in ROLES:
        city.set_role(table, city.source(table))


@pytest.fixture
def more(qtbot, provider, qgis_new_project, city_folder):
    """The dialog of the second workflow on the toy city, which has a survey, stops, land use and vacant plots too."""
    from urban_profiling_plugin.gui.session import Session
    from urban_profiling_plugin.gui.workflow_dialog import WorkflowDialog

    city = Workspace.open(city_folder)
    add(city, "stops", shapely.points([[100.0, 205.0], [900.0, 205.0]]), name=["a", "b"], capacity=["low", "low"])
    add(city, "land_use", shapely.box([0, 400], 0, [400, 1000], 1000), use=["residential", "commercial"])
    add(
        city,
        "vacant_sites",
        shapely.box([510, 510, 10], [880, 20, 880], [590, 590, 90], [980, 90, 980]),
        site_id=["v1", "v2", "v3"],
    )
    city.close()
    made = WorkflowDialog(PUBLIC_SPACE_QUALITY, session=Session())
    qtbot.addWidget(made)
    made.show()
    made.session.set_city(Workspace.open(city_folder))
    made.refresh()
    yield made
    made.session.cancel()
    qtbot.waitUntil(lambda: made.session.running is None, timeout=SECONDS)
    made.session.set_city(None)


def run_workflow(qtbot, session, workflow):
    session.run_incomplete(workflow)
    qtbot.waitUntil(lambda: session.running is None, timeout=SECONDS)
    assert not [outcome.errors for outcome in session.outcomes.values() if outcome.errors]


def survey_of(session):
    """Six women and six men about one space of the inventory, and a form about a space that is none."""
    city = session.city
    ids = read_layer(city.package, "open_space_inventory_spaces").columns["space_id"]
    add(
        city,
        "public_space_survey",
        None,
        space_id=[*[str(ids[0])] * 12, "nowhere"],
        sex=[*["woman"] * 6, *["man"] * 6, "man"],
        condition=[*["poor"] * 6, *["good"] * 6, "good"],
        women_alone_day=[*["unsafe"] * 6, *["safe"] * 6, "safe"],
    )


def test_what_comes_from_the_other_workflow_is_named_with_the_way_to_it(more):
    assert more.steps.line("public_space_quality") == "needs: open space inventory, public space survey"
    assert more.steps.line("public_space_equity") == "needs: access on foot"
    assert more.steps.line("public_space_sites") == "needs: open space inventory, people on buildings"
    assert more.steps.line("street_connectivity") == "ready"
    more.show_step("public_space_quality")
    found = more.page(more.step()).findings.findings()
    assert found[0].text == "First run “Open space inventory” of the workflow “Public space”."
    assert found[1].text == "There is no layer yet: Public space survey."
    asked = []
    more.session.step_wanted.connect(lambda workflow, step: asked.append((workflow, step)))
    found[0].act()
    assert asked == [("public_space", "open_space_inventory")]
    found[1].act()
    assert more.step().stem == "city_data"


def test_candidates_are_chosen_in_the_form_where_there_is_no_table_of_them(more):
    session = more.session
    session.choose(step_of("public_space_sites"), "CANDIDATES", None)
    more.show_step("public_space_sites")
    texts = [finding.text for finding in more.page(more.step()).findings.findings()]
    assert "Choose above: Candidate sites." in texts


def test_a_timetable_is_taken_for_the_stops(qtbot, more, tmp_path, monkeypatch):
    from urban_profiling_plugin.gui.assign_dialog import AssignDialog

    from .test_home_dialog import timetable

    path = timetable(tmp_path)
    monkeypatch.setattr(
        "urban_profiling_plugin.gui.layer_choice.QFileDialog.getOpenFileName", lambda *_: (str(path), "")
    )
    monkeypatch.setattr(AssignDialog, "exec", lambda dialog: True)
    choice = more.page(PUBLIC_SPACE_QUALITY.steps[0]).choices["stops"]
    with qtbot.waitSignal(more.session.took, timeout=SECONDS):
        choice.activated.emit(choice.count() - 1)
    more.refresh()
    layer = find_layer(more.session.city.layer_of("stops"))
    assert [feature["name"] for feature in layer.getFeatures()] == ["Market"]
    assert choice.value() == more.session.city.layer_of("stops")


def test_from_the_first_workflow_to_the_last_page(qtbot, more):
    session = more.session
    run_workflow(qtbot, session, PUBLIC_SPACE)
    survey_of(session)
    run_workflow(qtbot, session, PUBLIC_SPACE_QUALITY)
    more.refresh()
    states = {stem: state.kind for stem, state in session.states(PUBLIC_SPACE_QUALITY).items()}
    assert states.pop("public_space_quality") == status.WARNED, "a form is about no space"
    assert set(states.values()) == {status.DONE}

    quality = last_run(more, "public_space_quality")
    assert quality.parameters["GROUP_FIELD"] == "sex"
    assert quality.figures["ANSWERS_N"] == 12
    told = session.told(step_of("public_space_quality"))
    assert told.figure == "50\u00a0/100"
    assert told.unit == "/100"
    assert dict(told.bars) == {"Comfort": pytest.approx(50), "Women's safety": pytest.approx(50)}

    stops = last_run(more, "service_access")
    assert stops.parameters["CLASS_FIELD"] == "capacity"
    assert stops.parameters["DISTANCE_M"] == 500
    assert stops.figures["POPULATION_N"] == pytest.approx(1000)

    mix = last_run(more, "land_use_mix")
    assert mix.parameters["CLASS_FIELD"] == "use"
    assert [label for label, _ in session.told(step_of("land_use_mix")).bars] == ["Shops and offices", "Homes"]

    equity = last_run(more, "public_space_equity")
    # 600 people share 3.8 ha in the west, 400 share 0.64 ha in the east
    west, east = 38_000 / 44_400, 6_400 / 44_400
    assert equity.figures["GINI"] == pytest.approx(0.4 - east)
    assert equity.figures["SUPPLY_PP"] == pytest.approx(44.4)
    assert west + east == 1
    told = session.told(step_of("public_space_equity"))
    assert told.figure == "0.26"
    assert told.bars[0][0] == "Fifth with least"
    assert told.unit == "%"

    sites = last_run(more, "public_space_sites")
    assert sites.figures["SERVED_AFTER_PCT"] >= sites.figures["SERVED_BEFORE_PCT"]
    assert sites.figures["SERVED_BEFORE_PCT"] == pytest.approx(
        last_run(more, "public_space_access").figures["ACCESS_PCT"]
    )
    assert sites.parameters["CANDIDATES"].endswith("layername=vacant_sites")
    assert find_layer(sites.parameters["CANDIDATES"]).name() == "Candidate sites"

    more.show_step("summary")
    text = more.page(more.step()).text()
    for words in ("mean quality", "can walk to public transport", "Gini coefficient", "with 3 new ones", "crossings"):
        assert words in text


def test_the_map_shows_one_step_at_a_time(qtbot, more):
    session = more.session
    run_workflow(qtbot, session, PUBLIC_SPACE)
    run_workflow(qtbot, session, PUBLIC_SPACE_QUALITY)
    session.map.show_drawn([step_of("public_space_sites")])
    root = QgsProject.instance().layerTreeRoot()
    shown = {node.name() for node in root.findLayers() if node.isVisible()}
    assert {"Chosen sites", "Open space inventory", "People within reach"} <= shown
    assert "Street connectivity by area" not in shown
    session.map.show_drawn([step_of("street_connectivity")])
    shown = {node.name() for node in root.findLayers() if node.isVisible()}
    assert "Street connectivity by area" in shown
    assert not {"Chosen sites", "Open space inventory", "People within reach"} & shown
    stops = root.findLayer(find_layer(session.city.layer_of("stops")))
    session.map.show_drawn([step_of("service_access")])
    assert stops.isVisible()
    session.map.show_drawn([step_of("public_space_sites")])
    assert not stops.isVisible()


def test_a_verdict_ages_fairness_and_new_sites(qtbot, more):
    session = more.session
    run_workflow(qtbot, session, PUBLIC_SPACE)
    run_workflow(qtbot, session, PUBLIC_SPACE_QUALITY)
    layer = find_layer(last_run(more, "open_space_inventory").outputs["SPACES"])
    layer.startEditing()
    feature = next(feature for feature in layer.getFeatures() if feature["area_m2"] > 10_000)
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("status"), "rejected")
    assert layer.commitChanges()
    more.refresh()
    assert more.steps.line("public_space_equity") == "out of date: Access on foot is out of date"
    assert more.steps.line("public_space_sites") == "out of date: Open space inventory changed"
    assert more.steps.line("service_access").endswith("near a stop")
    run_workflow(qtbot, session, PUBLIC_SPACE)
    run_workflow(qtbot, session, PUBLIC_SPACE_QUALITY)
    assert last_run(more, "public_space_equity").figures["GINI"] == pytest.approx(0.6), "the west has none any more"


def test_without_population_nobody_is_called_people(qtbot, more):
    more.session.set_role("population", None)
    run_workflow(qtbot, more.session, PUBLIC_SPACE)
    run_workflow(qtbot, more.session, PUBLIC_SPACE_QUALITY)
    more.refresh()
    for stem in ("service_access", "public_space_equity", "public_space_sites"):
        told = more.session.told(step_of(stem))
        assert "floor area, which stands in for people" in told.caption
        assert not any("of residents" in text for text in (told.caption, *told.details))
    notes = last_run(more, "public_space_equity").notes
    assert any("is not people" in note for note in notes)


def test_a_city_of_one_area_has_no_fairness_to_tell(qtbot, more):
    session = more.session
    session.set_role("areas", None)
    add(session.city, "boundary", np.array([shapely.box(0, 0, 1000, 1000)]), name=["City"])
    run_workflow(qtbot, session, PUBLIC_SPACE)
    run_workflow(qtbot, session, PUBLIC_SPACE_QUALITY)
    equity = last_run(more, "public_space_equity")
    assert equity.figures["GINI"] == 0
    assert any("one area with people, so there is nothing to compare" in note for note in equity.notes)
