"""A run into a workspace is recorded the same whoever starts it: dialog, toolbox, model, batch, `qgis_process`."""

from __future__ import annotations

import shutil
import sqlite3

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsVectorLayer,
)

from urban_profiling_plugin import paths
from urban_profiling_plugin.core.frame import Frame
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.gui.commands import destination, run_parameters
from urban_profiling_plugin.workspace import filling, runs, status
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, step_of
from urban_profiling_plugin.workspace.workspace import Workspace

from ..workspace.test_workspace import squares
from ..workspace.workflow_runs import toy_city

STREETS, SHARE, INVENTORY = (step_of(stem) for stem in ("street_land", "public_space_share", "open_space_inventory"))


@pytest.fixture
def city(tmp_path):
    """A toy city that no window has open."""
    made = toy_city(tmp_path / "Sana'a")
    made.close()
    yield made


@pytest.fixture
def kind_of(provider):
    """Return `kind_of(city, step)`: the state of a step."""

    def kind(city, step):
        algorithms = {one.algorithm: provider.algorithm(one.algorithm) for one in PUBLIC_SPACE.steps if one.algorithm}
        city.reload()
        return status.Judge(PUBLIC_SPACE, algorithms, city).state(step)

    return kind


def layers(city):
    return {"STREETS": city.layer_of("streets"), "AREAS": city.layer_of("areas")}


def halves(**columns):
    return Frame(shapely.box([0, 500], 0, [500, 1000], 1000), columns, pyproj.CRS.from_epsg(32637))


def places(city, step):
    return {key: destination(city.package.as_posix(), step.table(key)) for key in step.outputs}


def test_as_the_dialog_fills_it_in_a_step_is_done(run, provider, city, kind_of):
    algorithm = provider.algorithm(STREETS.algorithm)
    given = run_parameters(filling.parameters(STREETS, algorithm, city, filling.Layers(city)))
    run(STREETS.algorithm, {**given, **places(city, STREETS)})
    assert kind_of(city, STREETS).kind == status.DONE
    assert not city.writable, "nobody has it open"


def test_texts_alone_as_a_command_gives_them_are_the_same(run, provider, city, kind_of):
    """`qgis_process` hands over nothing but texts."""
    algorithm = provider.algorithm(STREETS.algorithm)
    given = run_parameters(filling.parameters(STREETS, algorithm, city, filling.Layers(city)))
    texts = {
        key: [str(item) for item in value] if isinstance(value, list) else str(value).lower() if value in (True, False)
        else str(value) for key, value in given.items()
    }  # fmt: skip
    run(STREETS.algorithm, {**texts, **places(city, STREETS)})
    state = kind_of(city, STREETS)
    assert (state.kind, state.reason) == (status.DONE, None)


def test_selected_features_can_be_had_again(run, city, kind_of):
    layer = QgsVectorLayer(city.layer_of("streets"), "streets", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2])
    given = {"STREETS": QgsProcessingFeatureSourceDefinition(layer.id(), True), "AREAS": city.layer_of("areas")}
    first = run(STREETS.algorithm, {**given, **places(city, STREETS)})
    QgsProject.instance().removeMapLayer(layer.id())
    assert kind_of(city, STREETS).kind == status.STALE, "the form would run all of them"
    recorded = city.run_of(STREETS)
    assert recorded.input_of(city.source("streets")).fingerprint.count == 6
    again = run(STREETS.algorithm, {**recorded.parameters, **places(city, STREETS)})
    assert again["STREET_PCT"] == pytest.approx(first["STREET_PCT"])
    whole = run(STREETS.algorithm, {**layers(city), **places(city, STREETS)})
    assert whole["STREET_PCT"] > first["STREET_PCT"]


def test_layers_in_memory_are_recorded_by_their_name(run, city, make_layer):
    layer = make_layer("LineString", [("LINESTRING(0 200,1000 200)", {"highway": "residential"})], name="drawn")
    QgsProject.instance().addMapLayer(layer)
    run(STREETS.algorithm, {"STREETS": layer, "AREAS": city.layer_of("areas"), **places(city, STREETS)})
    city.reload()
    recorded = city.run_of(STREETS)
    assert recorded.parameters["STREETS"] == layer.id()
    assert recorded.parameters["STREETS"].startswith("drawn")
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_filtered_layer_is_recorded_with_its_filter_and_its_file(run, city, kind_of):
    layer = QgsVectorLayer(city.layer_of("streets"), "streets", "ogr")
    layer.setSubsetString("fid < 3")
    QgsProject.instance().addMapLayer(layer)
    run(STREETS.algorithm, {"STREETS": layer.id(), "AREAS": city.layer_of("areas"), **places(city, STREETS)})
    QgsProject.instance().removeMapLayer(layer.id())
    city.reload()
    recorded = city.run_of(STREETS)
    assert recorded.parameters["STREETS"] == f"{city.source('streets')}|subset=fid < 3"
    assert recorded.input_of(city.source("streets")).fingerprint.count == 6


def test_a_role_that_is_filtered_puts_its_steps_out_of_date_when_its_file_changes(run, provider, city, kind_of):
    assert city.hold()
    city.set_role("streets", f"{city.source('streets')}|subset=fid < 5")
    algorithm = provider.algorithm(STREETS.algorithm)
    given = run_parameters(filling.parameters(STREETS, algorithm, city, filling.Layers(city)))
    run(STREETS.algorithm, {**given, **places(city, STREETS)})
    assert kind_of(city, STREETS).kind == status.DONE
    layer = QgsVectorLayer(city.source("streets"), "streets", "ogr")
    assert layer.startEditing()
    assert layer.changeAttributeValue(1, layer.fields().indexOf("highway"), "service")
    assert layer.commitChanges()
    assert kind_of(city, STREETS).kind == status.STALE
    city.close()


def test_temporary_outputs_leave_no_record(run, city):
    run(STREETS.algorithm, {**layers(city), **dict.fromkeys(STREETS.outputs, "TEMPORARY_OUTPUT")})
    city.reload()
    assert city.runs == []


def test_outputs_in_two_cities_are_recorded_in_each(run, city, tmp_path):
    other = Workspace.create(tmp_path / "other", "Other")
    first, second = STREETS.outputs
    run(
        STREETS.algorithm,
        {
            **layers(city),
            first: places(city, STREETS)[first],
            second: places(other, STREETS)[second],
        },
    )
    city.reload()
    other.reload()
    assert city.runs[0].outputs == {first: city.source(STREETS.table(first))}
    assert other.runs[0].outputs == {second: other.source(STREETS.table(second))}
    assert city.runs[0].status == other.runs[0].status == runs.DONE
    assert other.runs[0].parameters["STREETS"] == city.layer_of("streets")
    other.close()


def test_a_run_of_which_one_city_cannot_be_written_is_recorded_in_none_as_going_on(run, city, tmp_path):
    from qgis.core import QgsProcessingException

    other = Workspace.create(tmp_path / "other", "Other")
    from urban_profiling_plugin.workspace.recording import Recording

    first, second = STREETS.outputs
    busy = Recording.begin(other.package, "urbanprofiling:streetland", {}, {}, {second: STREETS.table(second)}, {})
    with pytest.raises(QgsProcessingException, match="being written by another run"):
        run(
            STREETS.algorithm,
            {
                **layers(city),
                first: places(city, STREETS)[first],
                second: places(other, STREETS)[second],
            },
        )
    city.reload()
    assert [item.status for item in city.runs] == [runs.FAILED]
    busy.close()
    other.close()


def test_from_a_model_its_steps_are_recorded_with_what_they_were_handed(provider, city):
    model = QgsProcessingModelAlgorithm("m", "m")
    make, read = (
        QgsProcessingModelChildAlgorithm("native:buffer"),
        QgsProcessingModelChildAlgorithm("urbanprofiling:streetland"),
    )
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    make.setChildId("wider")
    make.addParameterSources("INPUT", [static(city.layer_of("areas"))])
    make.addParameterSources("DISTANCE", [static(10)])
    read.setChildId("land")
    read.addParameterSources("STREETS", [static(city.layer_of("streets"))])
    read.addParameterSources("AREAS", [QgsProcessingModelChildParameterSource.fromChildOutput("wider", "OUTPUT")])
    read.addParameterSources("METHOD", [QgsProcessingModelChildParameterSource.fromExpression("'samp' || 'led'")])
    for key, place in places(city, STREETS).items():
        read.addParameterSources(key, [static(place)])
    model.addChildAlgorithm(make)
    model.addChildAlgorithm(read)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, fine = model.run({}, context, QgsProcessingFeedback())
    assert fine
    city.reload()
    (recorded,) = city.runs
    assert recorded.status == runs.DONE
    assert recorded.parameters["STREETS"] == city.layer_of("streets")
    assert recorded.parameters["METHOD"] == "sampled"
    assert recorded.parameters["AREAS"]
    assert recorded.outputs == {key: city.source(STREETS.table(key)) for key in STREETS.outputs}


def test_another_run_into_a_table_of_a_step_puts_it_out_of_date(run, provider, city, kind_of):
    """The step's record would tell of a layer that another run has replaced."""
    algorithm = provider.algorithm(STREETS.algorithm)
    given = run_parameters(filling.parameters(STREETS, algorithm, city, filling.Layers(city)))
    run(STREETS.algorithm, {**given, **places(city, STREETS)})
    assert kind_of(city, STREETS).kind == status.DONE
    *_, last = STREETS.outputs
    only = {key: value for key, value in places(city, STREETS).items() if key == last}
    run(STREETS.algorithm, {**given, "METHOD": "sampled", **only, STREETS.outputs[0]: "TEMPORARY_OUTPUT"})
    state = kind_of(city, STREETS)
    assert state.kind == status.STALE
    assert STREETS.table(last) in str(state.reason)


def test_a_table_replaced_by_hand_that_others_read_puts_those_out_of_date(run, provider, city, kind_of):
    for step in (item for item in PUBLIC_SPACE.steps if item.algorithm):
        algorithm = provider.algorithm(step.algorithm)
        city.reload()
        given = run_parameters(filling.parameters(step, algorithm, city, filling.Layers(city)))
        run(step.algorithm, {**given, **places(city, step)})
    assert kind_of(city, SHARE).kind == status.DONE
    write_gpkg(city.package, STREETS.table("STREET_AREAS"), squares(3))
    assert kind_of(city, SHARE).kind == status.STALE
    assert kind_of(city, INVENTORY).kind == status.DONE


def test_a_layer_that_is_gone_is_needed_not_left_out(run, provider, city, kind_of, tmp_path):
    """A stick was taken out: without its people the result would be another."""
    people = step_of("population_to_buildings")
    write_gpkg(tmp_path / "stick.gpkg", "census", halves(population=np.array([600, 400])))
    assert city.hold()
    city.set_role("population", f"{tmp_path.as_posix()}/stick.gpkg|layername=census")
    algorithm = provider.algorithm(people.algorithm)
    given = run_parameters(filling.parameters(people, algorithm, city, filling.Layers(city)))
    assert given["POPULATION_AREAS"].endswith("census")
    run(people.algorithm, {**given, **places(city, people)})
    assert kind_of(city, people).kind == status.DONE
    (tmp_path / "stick.gpkg").rename(tmp_path / "elsewhere.gpkg")
    state = kind_of(city, people)
    assert (state.kind, state.needs) == (status.NEEDS, ("Population",))
    (tmp_path / "elsewhere.gpkg").rename(tmp_path / "stick.gpkg")
    assert kind_of(city, people).kind == status.DONE
    with sqlite3.connect(tmp_path / "stick.gpkg") as connection:
        connection.execute("DROP TABLE census")
    assert kind_of(city, people).kind == status.NEEDS
    city.close()


def test_a_step_whose_own_result_was_dropped_can_run_again(run, provider, city, kind_of):
    algorithm = provider.algorithm(INVENTORY.algorithm)
    for _ in range(2):
        city.reload()
        given = run_parameters(filling.parameters(INVENTORY, algorithm, city, filling.Layers(city)))
        given.pop("POPULATION", None)
        run(INVENTORY.algorithm, {**given, **places(city, INVENTORY)})
    assert given["PREVIOUS"]
    with sqlite3.connect(city.package) as connection:
        connection.execute(f'DROP TABLE "{INVENTORY.table("SPACES")}"')
    state = kind_of(city, INVENTORY)
    assert state.kind == status.STALE
    assert "gone" in str(state.reason)
    given = run_parameters(filling.parameters(INVENTORY, algorithm, city, filling.Layers(city)))
    run(INVENTORY.algorithm, {**given, **places(city, INVENTORY)})
    assert kind_of(city, INVENTORY).kind == status.DONE


def test_a_table_of_the_form_that_is_gone_is_needed(run, provider, city, kind_of, tmp_path):
    widths = tmp_path / "widths.csv"
    widths.write_text("class,low_m,central_m,high_m,source\nresidential,5,6,7,here\n", encoding="utf-8")
    assert city.hold()
    city.choose({"street_land": {"WIDTHS_TABLE": str(widths)}})
    assert kind_of(city, STREETS).kind == status.READY
    widths.unlink()
    assert kind_of(city, STREETS).kind == status.NEEDS
    city.close()


def test_what_is_handed_over_is_as_up_to_date_as_it_was(run, provider, city, kind_of, tmp_path):
    """Though the people stay behind, and a table of widths lay elsewhere."""
    from urban_profiling_plugin.workspace import handover

    widths = tmp_path / "desk" / "widths.csv"
    widths.parent.mkdir()
    shutil.copyfile(paths.table("street_widths.csv"), widths)
    assert city.hold()
    city.choose({"street_land": {"WIDTHS_TABLE": widths.as_posix()}})
    steps = [step for step in PUBLIC_SPACE.steps if step.algorithm]
    for step in steps:
        algorithm = provider.algorithm(step.algorithm)
        given = run_parameters(filling.parameters(step, algorithm, city, filling.Layers(city)))
        run(step.algorithm, {**given, **places(city, step)})
        city.reload()
    before = {step.stem: kind_of(city, step).kind for step in steps}
    assert status.STALE not in before.values()
    handover.pack(city, tmp_path / "town.zip", leave=[city.layer_of("population")])
    (tmp_path / "elsewhere").mkdir()
    shutil.rmtree(tmp_path / "desk")
    again = Workspace.open(handover.unpack(tmp_path / "town.zip", tmp_path / "elsewhere"))
    assert "population" not in again.tables
    assert {step.stem: (kind_of(again, step).kind, kind_of(again, step).reason) for step in steps} == {
        stem: (kind, None) for stem, kind in before.items()
    }
    again.close()
    city.close()
