"""What every adapter inherits: inputs as core wants them, refusals in plain words, nothing lost, provenance."""

import json

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from urban_profiling_plugin.algorithms.base import UrbanAlgorithm
from urban_profiling_plugin.algorithms.parameters import Figure, Parameter, Sink
from urban_profiling_plugin.core.result import Result
from urban_profiling_plugin.core.text import message
from urban_profiling_plugin.settings import STRIP_PATHS


class DoublingAlgorithm(UrbanAlgorithm):
    """Doubles a field; stops or fails when told to."""

    stem = "doubling"
    group_key = "city"
    title = summary = method = "Doubling"
    edition = "First"
    parameters = (
        Parameter("INPUT", "Input", "h", "layer", geometry=("any",)),
        Parameter("FACTOR", "Factor", "h", "number", default=2.0),
        Parameter("FIELD", "Field", "h", "field", parent="INPUT", default="population", optional=True),
        Parameter("MODE", "Mode", "h", "choice", default="work", options=("work", "bug")),
    )
    sinks = (Sink("OUTPUT", "Doubled", "h", "polygon"), Sink("MORE", "More", "h", "polygon", optional=True))
    figures = (Figure("TOTAL", "Total"), Figure("UNKNOWN", "Unknown"))

    def compute(self, inputs, progress):
        if inputs.choice("MODE") == "bug":
            raise ZeroDivisionError("a bug keeps its traceback")
        frame = inputs.layer("INPUT")
        field = inputs.field("FIELD")
        values = frame.column(field).astype(float) if field else np.full(len(frame), np.nan)
        done = frame.with_columns({"Doubled": values * inputs.number("FACTOR")})
        total = np.float64(np.nansum(values * inputs.number("FACTOR"))) if field else None
        notes = [message("{n} rows.", n=len(frame))]
        return Result({"OUTPUT": done, "MORE": done}, {"TOTAL": total, "UNKNOWN": np.nan}, notes, [("all", total)])


class Feedback(QgsProcessingFeedback):
    """Stops the run when progress passes `stop_at`."""

    def __init__(self, stop_at=1000):
        super().__init__()
        self.stop_at, self.lines = stop_at, []
        self.progressChanged.connect(lambda value: self.cancel() if value >= self.stop_at else None)

    def pushInfo(self, text):
        self.lines.append(text)


@pytest.fixture
def execute(qgis_new_project, provider):
    def run(parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results, ok = DoublingAlgorithm().run(parameters, context, feedback or Feedback(), catchExceptions=False)
        run.context = context
        return results

    return run


@pytest.fixture
def homes(make_layer):
    box = "POLYGON((0 0,{0} 0,{0} 9,0 9,0 0))"
    return make_layer("Polygon", [(box.format(i + 1), {"Population": i, "fid": 1}) for i in range(3)], name="homes")


def test_figures_are_plain_numbers_or_null(execute, homes):
    results = execute({"INPUT": homes, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["TOTAL"] == 6.0
    assert type(results["TOTAL"]) is float
    assert results["UNKNOWN"] is None
    assert results["NOTES"] == "3 rows."
    assert json.loads(results["BREAKDOWN"]) == [["all", 6.0]]


def test_temporary_layer_is_handed_over_by_id(execute, homes):
    results = execute({"INPUT": homes, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = execute.context.takeResultLayer(results["OUTPUT"])
    assert [feature["Doubled"] for feature in layer.getFeatures()] == [0, 2, 4]
    assert "MORE" not in results


def test_duplicate_fids_lose_no_row(execute, homes, tmp_path, rows_of):
    results = execute({"INPUT": homes, "OUTPUT": str(tmp_path / "a.gpkg")})
    assert len(rows_of(results["OUTPUT"])) == 3


def test_named_default_that_the_layer_lacks_is_no_field(execute, make_layer):
    layer = make_layer("Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", {"other": 5})])
    assert execute({"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})["TOTAL"] is None


def test_a_field_that_was_asked_for_must_exist(execute, homes):
    with pytest.raises(QgsProcessingException, match="homes.*no field nothing.*Population"):
        execute({"INPUT": homes, "FIELD": "nothing", "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize("null", [None, NULL])
def test_explicit_null_is_refused(execute, homes, null):
    with pytest.raises(QgsProcessingException, match="FACTOR.*NULL"):
        execute({"INPUT": homes, "FACTOR": null, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_layer_that_is_gone_is_said(execute):
    with pytest.raises(QgsProcessingException, match="Input.*cannot be opened"):
        execute({"INPUT": "/nowhere/city.gpkg", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_bug_keeps_its_traceback(execute, homes):
    with pytest.raises(QgsProcessingException, match="(?s)Traceback.*ZeroDivisionError: a bug keeps"):
        execute({"INPUT": homes, "MODE": "bug", "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize("stop_at", [0, 60, 75])
def test_cancel_leaves_the_earlier_result(execute, homes, tmp_path, rows_of, stop_at):
    path = tmp_path / "a.gpkg"
    destination = f"ogr:dbname='{path}' table=\"doubled\" (geom)"
    execute({"INPUT": homes, "OUTPUT": destination})
    feedback = Feedback(stop_at)
    assert execute({"INPUT": homes, "FACTOR": 100, "OUTPUT": destination}, feedback) == {}
    assert feedback.lines[-1].startswith("Stopped")
    assert [row["Doubled"] for row in rows_of(f"{path}|layername=doubled")] == [0, 2, 4]


def test_a_table_in_edit_mode_is_refused(execute, homes, tmp_path):
    destination = f"ogr:dbname='{tmp_path / 'a.gpkg'}' table=\"doubled\" (geom)"
    results = execute({"INPUT": homes, "OUTPUT": destination})
    layer = QgsVectorLayer(results["OUTPUT"] + "|layername=doubled", "doubled", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    with pytest.raises(QgsProcessingException, match="being edited"):
        execute({"INPUT": homes, "OUTPUT": destination})
    layer.rollBack()


def test_a_table_that_qgis_shows_is_replaced(execute, homes, tmp_path):
    destination = f"ogr:dbname='{tmp_path / 'a.gpkg'}' table=\"doubled\" (geom)"
    results = execute({"INPUT": homes, "OUTPUT": destination})
    layer = QgsVectorLayer(results["OUTPUT"] + "|layername=doubled", "doubled", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert [feature["Doubled"] for feature in layer.getFeatures()] == [0, 2, 4]
    execute({"INPUT": homes, "FACTOR": 3, "OUTPUT": destination})
    layer.dataProvider().reloadData()
    assert [feature["Doubled"] for feature in layer.getFeatures()] == [0, 3, 6]


def test_a_folder_that_cannot_be_written_is_said(execute, homes, tmp_path):
    for name in ("a.gpkg", "a.shp"):
        with pytest.raises(QgsProcessingException, match="could not be written"):
            execute({"INPUT": homes, "OUTPUT": str(tmp_path / "nowhere" / name)})


def test_several_layers_of_one_run_lie_in_one_file(execute, homes, tmp_path, rows_of):
    path = tmp_path / "a.gpkg"
    places = {key: f"ogr:dbname='{path}' table=\"{key.lower()}\" (geom)" for key in ("OUTPUT", "MORE")}
    results = execute({"INPUT": homes, **places})
    assert {key: len(rows_of(results[key])) for key in places} == {"OUTPUT": 3, "MORE": 3}


def _record(layer):
    return json.loads(layer.metadata().history()[-1])


def test_provenance_tells_how_a_layer_was_made(execute, homes, tmp_path):
    path = str(tmp_path / "a.gpkg")
    execute({"INPUT": homes, "FACTOR": 4, "OUTPUT": path})
    record = _record(QgsVectorLayer(path, "a", "ogr"))
    assert record["parameters"]["FACTOR"] == 4
    assert record["inputs"]["INPUT"]["count"] == 3
    assert record["edition"] == "First"
    assert record["notes"] == ["3 rows."]
    assert record["figures"]["UNKNOWN"] is None
    assert path in record["parameters"]["OUTPUT"]


def test_paths_are_stripped_from_provenance_when_asked(execute, homes, tmp_path):
    path = str(tmp_path / "a.gpkg")
    STRIP_PATHS.set(True)
    try:
        execute({"INPUT": homes, "OUTPUT": path})
    finally:
        STRIP_PATHS.set(False)
    history = QgsVectorLayer(path, "a", "ogr").metadata().history()
    assert str(tmp_path) not in "".join(history)
    assert _record(QgsVectorLayer(path, "a", "ogr"))["parameters"]["OUTPUT"] == "a.gpkg"
