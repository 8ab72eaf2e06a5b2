"""Forms built from declarations: every value survives, layers and fields are offered as a person expects."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale, Qt

from urban_profiling_plugin.algorithms.provider import ALGORITHMS
from urban_profiling_plugin.gui.form import Form, hint
from urban_profiling_plugin.gui.layer_choice import LayerChoice

NAMES = [cls().name() for cls in ALGORITHMS]


@pytest.fixture
def layers(make_layer, qgis_new_project):
    """One layer of each kind in the project."""
    made = {
        "point": make_layer("Point", [("POINT(0 0)", {"people": 1, "name": "a"})], name="Points"),
        "line": make_layer("LineString", [("LINESTRING(0 0,1 1)", {"width": 1.5})] * 2, name="Lines"),
        "polygon": make_layer(
            "Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", {"population": 4, "women": 2, "kind": "x"})] * 3, name="Areas"
        ),
        "table": make_layer("None", [(None, {"code": "1"})] * 1234, name="Table"),
    }
    QgsProject.instance().addMapLayers(list(made.values()))
    return made


@pytest.fixture
def form_of(qtbot, provider):
    def make(name, **more):
        form = Form(provider.algorithm(name).create(), **more)
        qtbot.addWidget(form)
        return form

    return make


def a_value(parameter, layers):
    """A value other than the default, as plain data."""
    if parameter.kind in ("layer", "file_or_layer"):
        kinds = {"any": "polygon"}
        return layers[kinds.get(parameter.geometry[0], parameter.geometry[0])].id()
    if parameter.kind in ("number", "integer"):
        low = 0 if parameter.minimum is None else parameter.minimum
        value = (low if parameter.default is None else parameter.default) + 1
        if parameter.maximum is not None:
            value = min(value, parameter.maximum)
        return value if parameter.kind == "integer" else float(value) - 0.25
    if parameter.kind == "choice":
        return next(word for word in reversed(parameter.options))
    if parameter.kind == "flag":
        return not parameter.default
    return {"file": "/tmp/a file.csv", "text": "some text"}.get(parameter.kind)


@pytest.mark.parametrize("name", NAMES)
def test_every_value_survives(form_of, layers, name):
    form = form_of(name)
    algorithm = form._algorithm
    given = {parameter.key: a_value(parameter, layers) for parameter in algorithm.parameters}
    for parameter in algorithm.parameters:
        if parameter.kind in ("field", "fields"):
            layer = next(layer for layer in layers.values() if layer.id() == given[parameter.parent])
            fields = [field.name() for field in layer.fields() if field.isNumeric() or not parameter.numeric]
            given[parameter.key] = fields if parameter.kind == "fields" else (fields or [None])[0]
        elif parameter.kind in ("raster", "layers"):
            given[parameter.key] = None
    form.set_values(given)
    shown = form.values()
    for key, value in given.items():
        assert shown[key] == value or (value is None and not shown[key]), key


@pytest.mark.parametrize("name", NAMES)
def test_defaults_are_those_declared(form_of, provider, name):
    form = form_of(name)
    form.set_values({parameter.key: parameter.default for parameter in form._algorithm.parameters})
    for parameter in form._algorithm.parameters:
        if parameter.kind in ("number", "integer", "choice", "flag"):
            assert form.values()[parameter.key] == parameter.default, parameter.key


@pytest.mark.parametrize("name", NAMES)
def test_everything_can_be_reached_and_is_named(form_of, name):
    form = form_of(name)
    for parameter in form._algorithm.parameters:
        editor = form.editor(parameter.key)
        assert editor.accessibleName()
        assert editor.toolTip()
        target = editor.focusProxy() or editor
        assert (
            parameter.kind in ("file", "files", "layers", "file_or_layer")
            or target.focusPolicy() & Qt.FocusPolicy.TabFocus
        )


def test_shown_parameters_stand_on_top(form_of, layers):
    form = form_of("streetland", shown=("STREETS", "AREAS"))
    form.show()
    assert form.editor("STREETS").isVisible()
    assert not form.editor("METHOD").isVisible()
    form.more.button.click()
    assert form.editor("METHOD").isVisible()


def texts(choice):
    return [choice.itemText(i) for i in range(choice.count()) if choice.itemText(i)]


def test_layers_that_fit_by_name_and_count(qtbot, layers):
    choice = LayerChoice(("polygon",), optional=False)
    qtbot.addWidget(choice)
    assert texts(choice) == ["Choose a layer…", "Areas\u2002(3 polygons)", "Browse…"]
    anything = LayerChoice(("any",), optional=True)
    qtbot.addWidget(anything)
    assert texts(anything) == [
        "None",
        "Points\u2002(1 point)",
        "Lines\u2002(2 lines)",
        "Areas\u2002(3 polygons)",
        "Browse…",
    ]
    table = LayerChoice(("table",), optional=True)
    qtbot.addWidget(table)
    thousands = QLocale().groupSeparator()
    assert f"Table\u2002(1{thousands}234 rows)" in texts(table)


def test_a_layer_added_later_is_offered_and_one_removed_is_not(qtbot, layers, make_layer):
    choice = LayerChoice(("point",), optional=True)
    qtbot.addWidget(choice)
    more = make_layer("Point", [("POINT(0 0)", {"a": 1})], name="More")
    QgsProject.instance().addMapLayer(more)
    assert "More\u2002(1 point)" in texts(choice)
    choice.set_value(more.id())
    QgsProject.instance().removeMapLayer(layers["point"].id())
    assert texts(choice) == ["None", "More\u2002(1 point)", "Browse…"]
    assert choice.value() == more.id()


def test_a_filter_shows(qtbot, city_folder, load_layer):
    layer = load_layer(f"{city_folder}/toy_city.gpkg|layername=buildings|subset=\"osm_id\" LIKE 'b100%'")
    layer.setName("Buildings")
    QgsProject.instance().addMapLayer(layer)
    choice = LayerChoice(("polygon",), optional=True)
    qtbot.addWidget(choice)
    choice.set_value(layer.source())
    assert choice.currentText() == "Buildings\u2002(5 polygons, filtered)"


def test_a_layer_the_project_lacks_keeps_its_name(qtbot, qgis_new_project, tmp_path):
    choice = LayerChoice(("polygon",), optional=True)
    qtbot.addWidget(choice)
    source = f"{tmp_path.as_posix()}/city.gpkg|layername=parks"
    choice.set_value(source)
    assert choice.value() == source
    assert choice.currentText() == "parks (not there)"
    (tmp_path / "city.gpkg").touch()
    choice.set_value(source)
    assert choice.currentText() == "parks (not in the project)"


def test_browse_takes_the_table_chosen(qtbot, qgis_new_project, city_folder, monkeypatch):
    choice = LayerChoice(("line",), optional=True)
    qtbot.addWidget(choice)
    module = "urban_profiling_plugin.gui.layer_choice"
    monkeypatch.setattr(f"{module}.QFileDialog.getOpenFileName", lambda *_: (f"{city_folder}/toy_city.gpkg", ""))
    with qtbot.waitSignal(choice.changed):
        choice.activated.emit(choice.count() - 1)
    assert choice.value().endswith("layername=streets")
    assert choice.currentText().endswith("(6 lines)")


def test_browse_given_up_changes_nothing(qtbot, layers, monkeypatch):
    choice = LayerChoice(("polygon",), optional=True)
    qtbot.addWidget(choice)
    choice.set_value(layers["polygon"].id())
    monkeypatch.setattr("urban_profiling_plugin.gui.layer_choice.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(choice.changed):
        choice.activated.emit(choice.count() - 1)
    assert choice.value() == layers["polygon"].id()
    assert choice.currentText().startswith("Areas")


def test_a_named_default_the_layer_lacks_stays_empty(form_of, layers):
    form = form_of("publicspaceshare")
    form.set_values({"AREAS": layers["polygon"].id(), "POPULATION_FIELD": "population"})
    assert form.values()["POPULATION_FIELD"] == "population"
    form.set_values({"AREAS": layers["polygon"].id(), "POPULATION_FIELD": "inhabitants"})
    assert form.values()["POPULATION_FIELD"] is None


def test_fields_follow_the_layer_the_user_chooses(form_of, layers, make_layer, qtbot):
    other = make_layer("Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", {"residents": 4})], name="Other")
    QgsProject.instance().addMapLayer(other)
    form = form_of("publicspaceshare")
    form.set_values({"AREAS": layers["polygon"].id(), "POPULATION_FIELD": "population"})
    choice = form.editor("AREAS")
    with qtbot.waitSignal(form.edited) as edited:
        choice.activated.emit(choice.findData(other.id()))
    assert edited.args == ["AREAS", other.id()]
    field = form.editor("POPULATION_FIELD")
    assert texts(field) == ["None", "residents"]
    assert field.value() is None


def test_numbers_show_their_unit_and_no_idle_zeros(form_of):
    form = form_of("populationtobuildings")
    editor = form.editor("MIN_AREA_M2")
    editor.set_value(10)
    assert editor.text() == "10 m²"
    editor.set_value(10.5)
    assert editor.text() == f"10{QLocale().decimalPoint()}5 m²"
    total = form.editor("TOTAL")
    assert total.value() is None
    total.set_value(None)
    assert total.text() == "not set"
    total.set_value(0)
    assert total.value() == 0


def test_words_of_the_contract_are_shown_as_a_person_reads_them(form_of):
    form = form_of("publicspaceshare")
    editor = form.editor("OVERLAP")
    editor.set_value("sum")
    assert editor.value() == "sum"
    assert editor.currentText() == "Count in both (SDG metadata, formula 4)"


def test_only_what_the_user_does_is_an_edit(form_of, layers, qtbot):
    form = form_of("publicspaceshare")
    with qtbot.assertNotEmitted(form.edited):
        form.set_values({"AREAS": layers["polygon"].id(), "OVERLAP": "sum", "COUNT_CHECK": True})
    with qtbot.waitSignal(form.edited) as edited:
        form.editor("COUNT_CHECK").focusProxy().click()
    assert edited.args == ["COUNT_CHECK", False]


def test_the_hint_is_short_and_has_the_number():
    assert hint("Along streets. SDG 11.7.1 uses 400 m. More words.") == "SDG 11.7.1 uses 400 m"
    assert hint("One.") == "One"
    assert hint("Many words " * 9) == ""


def test_a_file_that_is_no_layer_can_be_shown(form_of, tmp_path):
    path = tmp_path / "buildings.csv.gz"
    path.write_bytes(b"x")
    form = form_of("importfootprints")
    form.set_values({"INPUT": str(path)})
    assert form.values()["INPUT"] == str(path)
