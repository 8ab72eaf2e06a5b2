"""A parameter that takes a layer of the project or any file: both reach core, a name of neither is refused."""

import gc
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject

from urban_profiling_plugin.algorithms.base import UrbanAlgorithm
from urban_profiling_plugin.algorithms.inputs import Inputs
from urban_profiling_plugin.algorithms.parameters import Parameter


class ImportingAlgorithm(UrbanAlgorithm):
    """Declares the two kinds."""

    stem = "importing"
    group_key = "city"
    title = summary = method = "Importing"
    parameters = (
        Parameter("INPUT", "Input", "h", "file_or_layer", geometry=("table",)),
        Parameter("FIELD", "Field", "h", "field", parent="INPUT", optional=True),
    )


@pytest.fixture
def read(qgis_new_project, provider):
    def inputs(value, field=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = ImportingAlgorithm().create()
        gc.collect()  # the definition must not lose its Python half
        values = {"INPUT": value, **({"FIELD": field} if field else {})}
        read.accepted, read.reason = algorithm.checkParameterValues(values, context)
        return Inputs(algorithm, values, context) if read.accepted else None

    read = inputs
    return inputs


@pytest.fixture
def homes(make_layer):
    return make_layer("Point", [("POINT(0 0)", {"people": 1}), ("POINT(1 1)", {"people": 2})], name="homes")


def test_a_file_that_is_no_layer_reaches_core_as_a_path(read, tmp_path):
    path = tmp_path / "product.zip"
    path.write_bytes(b"not a layer")
    inputs = read(str(path), field="grading")
    assert inputs.file_or_layer("INPUT") == path
    assert inputs.fields("FIELD") == ["grading"]


def test_a_geodatabase_is_a_folder(read, tmp_path):
    (tmp_path / "damage.gdb").mkdir()
    assert read(str(tmp_path / "damage.gdb")).file_or_layer("INPUT") == tmp_path / "damage.gdb"


def test_a_layer_reaches_core_as_a_frame(read, homes):
    frame = read(homes).file_or_layer("INPUT")
    assert frame.columns["people"].tolist() == [1, 2]


def test_selection_of_a_layer_counts(read, homes):
    QgsProject.instance().addMapLayer(homes, False)
    homes.selectByIds([2])
    frame = read(QgsProcessingFeatureSourceDefinition(homes.id(), True)).file_or_layer("INPUT")
    assert frame.columns["people"].tolist() == [2]


def test_what_is_neither_is_refused(read, tmp_path):
    assert read(str(tmp_path / "gone.zip")) is None
    assert "gone.zip" in read.reason


def test_a_form_shows_it_with_the_fields_of_the_layer(qgis_new_project, provider, homes, qtbot):
    form = pytest.importorskip("urban_profiling_plugin.gui.form")
    QgsProject.instance().addMapLayer(homes, False)
    algorithm = ImportingAlgorithm().create()
    made = form.Form(algorithm)
    qtbot.addWidget(made)
    made.set_values({"INPUT": homes.id(), "FIELD": "people"})
    assert made.values() == {"INPUT": homes.id(), "FIELD": "people"}
    made.set_values({"INPUT": str(Path(__file__)), "FIELD": None})
    assert made.values()["INPUT"] == str(Path(__file__))
