"""A run of any algorithm can be had again from its record: repeated, as a command, as Python, as a model."""

from __future__ import annotations

import json
import shlex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr
from qgis.core import (
    QgsExpression,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from urban_profiling_plugin.algorithms.inputs import Inputs
from urban_profiling_plugin.algorithms.provider import ALGORITHMS
from urban_profiling_plugin.algorithms.recorded_values import RecordedValues
from urban_profiling_plugin.core.errors import UrbanProfilingError
from urban_profiling_plugin.core.geopackage import write_gpkg
from urban_profiling_plugin.core.progress import Progress
from urban_profiling_plugin.gui.commands import as_python, as_qgis_process, destination, run_parameters
from urban_profiling_plugin.gui.run_model import model_of
from urban_profiling_plugin.workspace.runs import Run, row_of, run_of
from urban_profiling_plugin.workspace.sources import Home

SOLVED = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
SHAPES = {"point": "POINT", "line": "LINESTRING", "polygon": "POLYGON"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder, with a quote in its name, with a layer of each shape, a raster and a table of text."""
    import numpy as np
    import pyproj
    import shapely

    from urban_profiling_plugin.core.frame import Frame

    where = tmp_path_factory.mktemp("Sana'a 2 مدينة")
    crs, number = pyproj.CRS.from_epsg(32637), np.arange(4)
    geometry = {
        "point": shapely.points(number, number),
        "line": shapely.linestrings([[[n, 0], [n, 1]] for n in number]),
        "polygon": shapely.box(number, 0, number + 0.5, 1),
        "table": None,
    }
    for name, shapes in geometry.items():
        columns = {"population": number * 1.0, "Name": np.array(["a;b"] * 4, dtype=object), "kind": number}
        write_gpkg(where / "city.gpkg", name, Frame(shapes, columns, crs if shapes is not None else None, name=name))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32637)
    raster = gdal.GetDriverByName("GTiff").Create(str(where / "grid.tif"), 2, 2)
    raster.SetGeoTransform((0, 1, 0, 2, 0, -1))
    raster.SetProjection(reference.ExportToWkt())
    del raster
    (where / "table.csv").write_text("class,low\nx,1\n", encoding="utf-8")
    return where


def layer_source(folder, shape):
    return f"{folder}/city.gpkg|layername={ {'any': 'point'}.get(shape, shape) }"


def values_of(parameter, folder):
    """Return a strategy of what a parameter may be given, in the spellings of forms, commands and Python."""
    kind = parameter.kind
    if kind in ("number", "integer"):
        low = -1e6 if parameter.minimum is None else parameter.minimum
        high = 1e6 if parameter.maximum is None else parameter.maximum
        number = (
            st.integers(int(low), int(high))
            if kind == "integer"
            else st.floats(low, high, allow_nan=False).map(lambda value: round(value, 6) + 0.0)
        )
        return number | number.map(str)
    if kind == "flag":
        return st.sampled_from([True, False, "true", "false"])
    if kind == "choice":
        return st.sampled_from(parameter.options)
    if kind == "choices":
        words = st.lists(st.sampled_from(parameter.options), min_size=1, unique=True)
        return words | words.map(";".join) | words.map(lambda found: found[0])
    if kind == "field":
        return st.sampled_from(["population", "NAME", ""] if parameter.optional else ["population", "NAME"])
    if kind == "fields":
        names = st.lists(st.sampled_from(["population", "Name", "kind"]), min_size=1, unique=True)
        return names | names.map(";".join) | st.sampled_from(["", []] if parameter.optional else ["kind"])
    if kind == "text":
        return st.sampled_from(
            ["latest", "it's", 'a "b"', "./x", "2024-01-01", "a=b;c", "ش"] + [""] * parameter.optional
        )
    if kind in ("file", "files", "file_or_layer"):
        one = st.just(f"{folder}/table.csv")
        if kind == "files":
            return one.map(lambda path: [path]) | one.map(lambda path: [path, f"{folder}/grid.tif"])
        return one if kind == "file" else one | st.just(layer_source(folder, parameter.geometry[0]))
    if kind == "raster" or "raster" in parameter.geometry:
        one = st.just(f"{folder}/grid.tif")
        return one.map(lambda path: [path]) if kind == "layers" else one
    sources = st.sampled_from([layer_source(folder, shape) for shape in parameter.geometry])
    if kind == "layers":
        return st.lists(sources, min_size=1, max_size=2)
    some = sources.map(lambda source: f"{source}|subset=kind > 1")
    return sources | some | sources.map(lambda source: QgsProcessingFeatureSourceDefinition(source))


def drawn(data, algorithm, folder):
    found = {}
    for parameter in algorithm.parameters:
        if parameter.parent is None and (not parameter.optional or data.draw(st.booleans(), label=parameter.key)):
            found[parameter.key] = data.draw(values_of(parameter, folder), label=parameter.key)
    for parameter in algorithm.parameters:
        if parameter.parent is not None and parameter.parent in found and data.draw(st.booleans(), label=parameter.key):
            found[parameter.key] = data.draw(values_of(parameter, folder), label=parameter.key)
    return found


def project_context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def effective(algorithm, parameters):
    """Return what core would be handed: the rows that are read, the values after defaults."""
    context = project_context()
    inputs = Inputs(algorithm, parameters, context)
    found = {}
    for parameter in algorithm.parameters:
        key, kind = parameter.key, parameter.kind
        if kind == "layer" or (kind == "file_or_layer" and key not in inputs._files):
            source = inputs.source(key)
            found[key] = None if source is None else source.read(None, Progress()).columns["kind"].tolist()
        elif kind == "file_or_layer":
            found[key] = inputs._files[key]
        elif kind == "raster":
            layer = inputs.raster(key)
            found[key] = None if layer is None else layer.source()
        elif kind == "layers":
            found[key] = sorted(inputs.grids(key)) if "raster" in parameter.geometry else parameters.get(key)
        elif kind in ("field", "fields"):
            found[key] = inputs.field_names(key)
        else:
            read = {"file": inputs.path, "files": inputs.files, "number": inputs.number, "integer": inputs.integer}
            read |= {"flag": inputs.flag, "choice": inputs.choice, "choices": inputs.choices, "text": inputs.text}
            found[key] = read[kind](key)
    return found


def recorded(algorithm, parameters, folder):
    """Return what a run leaves in the workspace's table, read again as from another place."""
    context = project_context()
    values = RecordedValues(algorithm, Inputs(algorithm, parameters, context), parameters, context)
    home = Home(folder, "city.gpkg")
    row = row_of(Run(algorithm=f"urbanprofiling:{algorithm.name()}", parameters=values.parameters), home)
    assert str(folder) not in row["parameters"]
    return run_of(1, row, home)


def from_command(line):
    """Return parameters as `qgis_process` takes them from a command: texts, lists where a key stands twice."""
    found = {}
    for word in shlex.split(line)[4:]:
        key, _, value = word.partition("=")
        if key in found:
            found[key] = [*(found[key] if isinstance(found[key], list) else [found[key]]), value]
        else:
            found[key] = value
    return found


def from_python(code):
    seen = []
    exec(
        code.replace("import processing", ""),
        {"processing": type("P", (), {"run": lambda _, given: seen.append(given)})},
    )
    return seen[0]


def from_model(run, path):
    """Return what the model of a run hands to its one step, written to a file and read again."""
    made = model_of(run, "model")
    made.setName("model")
    made.setGroup("x")
    assert made.toFile(str(path))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    assert model.validate() == (True, []), model.validate()
    (child,) = model.childAlgorithms().values()
    # QGIS 3.34 moved the enumeration
    static = QgsProcessingModelChildParameterSource.fromStaticValue(None).source()
    expression = QgsProcessingModelChildParameterSource.fromExpression("1").source()
    found = {}
    for key, (source,) in child.parameterSources().items():
        if source.source() == static:
            found[key] = source.staticValue()
        elif source.source() == expression:
            found[key] = QgsExpression(source.expression()).evaluate()
        else:
            found[key] = run.parameters[source.parameterName()]
    return found


def is_repeatable(parameters):
    """Tell whether recorded parameters say all: which features were selected then, they may not."""
    values = [item for value in parameters.values() for item in (value if isinstance(value, list) else [value])]
    return not any(isinstance(value, dict) for value in values)


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.stem)
@SOLVED
@given(data=st.data())
def test_a_run_can_be_had_again_from_its_record(provider, folder, tmp_path, kind, data):
    algorithm = provider.algorithm(kind.stem.replace("_", "")).create()
    parameters = drawn(data, algorithm, folder)
    try:
        truth = effective(algorithm, parameters)
    except UrbanProfilingError:
        return  # refused before it begins: two layers for one thing, and the like
    run = recorded(algorithm, parameters, folder)
    assert json.loads(json.dumps(run.parameters)) == run.parameters
    assert is_repeatable(run.parameters)
    assert effective(algorithm, run_parameters(run.parameters)) == truth
    assert recorded(algorithm, run_parameters(run.parameters), folder).parameters == run.parameters
    assert effective(algorithm, from_command(as_qgis_process(run.algorithm, run.parameters, windows=False))) == truth
    assert effective(algorithm, from_python(as_python(run.algorithm, run.parameters))) == truth
    assert effective(algorithm, from_model(run, tmp_path / "x.model3")) == truth


def test_selected_features_are_recorded_by_what_they_are(provider, folder):
    algorithm = provider.algorithm("streetland").create()
    layer = QgsVectorLayer(layer_source(folder, "line"), "streets", "ogr")
    areas = layer_source(folder, "polygon")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([1, 2, 4])
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        run = recorded(algorithm, {"STREETS": selected, "AREAS": areas}, folder)
        layer.removeSelection()
        assert is_repeatable(run.parameters)
        assert effective(algorithm, run.parameters)["STREETS"] == [0, 1, 3]
        layer.setSubsetString("kind > 0")
        layer.selectByIds([1, 4])
        run = recorded(algorithm, {"STREETS": selected, "AREAS": areas}, folder)
        assert effective(algorithm, run.parameters)["STREETS"] == [3], "1 is not among those shown"
        layer.removeSelection()
        run = recorded(algorithm, {"STREETS": selected, "AREAS": areas}, folder)
        assert effective(algorithm, run.parameters)["STREETS"] == []
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_selection_in_memory_cannot_be_had_again(provider, folder, make_layer):
    algorithm = provider.algorithm("streetland").create()
    layer = make_layer("LineString", [("LINESTRING(0 0,1 1)", {"kind": 1})], name="drawn")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectAll()
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        run = recorded(algorithm, {"STREETS": chosen, "AREAS": layer_source(folder, "polygon")}, folder)
        assert run.parameters["STREETS"] == {"source": layer.id(), "selected_only": True}
        assert not is_repeatable(run.parameters)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_what_is_worked_out_is_recorded_as_it_came_out(provider, folder):
    algorithm = provider.algorithm("publicspaceaccess").create()
    given = {
        "OPEN_SPACES": QgsProperty.fromValue(layer_source(folder, "polygon")),
        "STREETS": layer_source(folder, "line"),
        "POPULATION": layer_source(folder, "point"),
        "DISTANCE_M": QgsProperty.fromExpression("200 + 200"),
    }
    run = recorded(algorithm, given, folder)
    assert run.parameters["DISTANCE_M"] == 400.0
    assert run.parameters["OPEN_SPACES"] == layer_source(folder, "polygon")


def test_relative_paths_are_recorded_whole(provider, folder, monkeypatch):
    monkeypatch.chdir(folder)
    algorithm = provider.algorithm("streetland").create()
    given = {
        "STREETS": "city.gpkg|layername=line",
        "AREAS": "./city.gpkg|layername=polygon",
        "WIDTHS_TABLE": "table.csv",
    }
    run = recorded(algorithm, given, folder)
    assert run.parameters["STREETS"] == layer_source(folder, "line")
    assert run.parameters["AREAS"] == layer_source(folder, "polygon")
    assert run.parameters["WIDTHS_TABLE"] == f"{folder}/table.csv"


@pytest.mark.parametrize("text", ["abc", "7,5", "12 m"])
def test_a_text_that_is_no_number_is_refused(provider, folder, text):
    algorithm = provider.algorithm("populationtobuildings").create()
    with pytest.raises(UrbanProfilingError, match=f"TOTAL.*“{text}” is no number"):
        effective(algorithm, {"BUILDINGS": layer_source(folder, "polygon"), "TOTAL": text})


def test_an_optional_number_left_blank_is_none(provider, folder):
    algorithm = provider.algorithm("populationtobuildings").create()
    assert effective(algorithm, {"BUILDINGS": layer_source(folder, "polygon"), "TOTAL": ""})["TOTAL"] is None


@pytest.mark.parametrize("path", ["/Sana'a/c.gpkg", "/a\\b/c.gpkg", "C:/x y/(1)/c.gpkg", '/a"b/c.gpkg'])
@pytest.mark.parametrize("table", ["streets", 'a"b', "a'b", "طرق (2)", "a\\b"])
def test_a_destination_is_read_as_it_was_meant(path, table):
    from urban_profiling_plugin.algorithms.destinations import destination as read

    found = read("OUTPUT", destination(path, table), "stem")
    assert (found.kind, found.path, found.table) == ("gpkg", path, table)
