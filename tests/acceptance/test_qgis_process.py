"""The real `qgis_process` on the staged plugin: text in; exit code, figures, layers and messages out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter

from .shapes import box, line, point, tables_of

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import package  # noqa: E402 - scripts of the project
import qgis_environment  # noqa: E402

X, Y = 400_000, 4_000_000


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """Return the environment of a QGIS that has the plugin as it is installed."""
    folder = tmp_path_factory.mktemp("qgis")
    package.stage(folder / "plugins")
    env = qgis_environment.environment(folder / "plugins", folder / "profile")
    try:
        qgis_environment.enable_plugin(env)
    except qgis_environment.QgisFailed as error:
        pytest.skip(str(error))
    return env


@pytest.fixture
def city(make_layer, tmp_path):
    """Return the path of a GeoPackage, in a folder with a space and Arabic letters, with the layers of a small city."""
    layers = {
        "open_spaces": ("Polygon", [(box(X + 1000, Y, X + 1100, Y + 100), {"kind": "park", "access": "yes"})]),
        "streets": ("LineString", [(line((X, Y), (X + 3000, Y)), {"highway": "residential", "width_m": 10.0})]),
        "homes": (
            "Point",
            [
                (point(X + 900, Y), {"population": 40, "women": 30, "men": 10}),
                (point(X + 80, Y), {"population": 60, "women": 20, "men": 40}),
            ],
        ),
        "buildings": (
            "Polygon",
            [(box(X + at, Y + 9, X + at + 9, Y + 18), {"name": str(at)}) for at in (900, 80)],
        ),
        "areas": ("Polygon", [(box(X, Y - 100, X + 3000, Y + 900), {"population": 100})]),
    }
    path = tmp_path / "مدينة ours" / "the city.gpkg"
    path.parent.mkdir()
    for name, (kind, rows) in layers.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        context = QgsProject.instance().transformContext()
        layer = make_layer(kind, rows, name=name)
        assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    return path


@pytest.fixture
def process(environment, city):
    """Return `process(id, KEY=VALUE...)`: exit code, results and what was said."""

    def run(name, **parameters):
        given = [
            f"{key}={city}|layername={value[1:]}" if str(value).startswith("@") else f"{key}={value}"
            for key, value in parameters.items()
        ]
        done = subprocess.run(
            [qgis_environment.process_program(), "--json", "run", f"urbanprofiling:{name}", "--", *given],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        results = {} if done.returncode else json.loads(done.stdout[done.stdout.index("{") :])["results"]
        return done.returncode, results, done.stdout + done.stderr

    return run


def test_access_by_text_alone(process, city):
    code, results, said = process(
        "publicspaceaccess",
        OPEN_SPACES="@open_spaces",
        STREETS="@streets",
        POPULATION="@homes",
        POPULATION_FIELD="population",
        GROUP_FIELDS="women;men",
        AREAS="@areas",
        DISTANCE_M="400",
        BY_SIZE_CLASS="false",
        COUNT_UNKNOWN_ACCESS="true",  # the raw layer says "yes", which only the inventory understands
        SMALL_CELLS="show",
        SERVED=f"ogr:dbname='{city.parent}/out.gpkg' table=\"people served\" (geom)",
        CATCHMENT=city.parent / "طرق.geojson",
        AREAS_OUTPUT="TEMPORARY_OUTPUT",
    )
    assert code == 0, said
    assert (results["POPULATION_N"], results["SERVED_N"], results["ACCESS_PCT"]) == (100, 40, pytest.approx(40))
    assert json.loads(results["BREAKDOWN"]) == [["women", pytest.approx(60)], ["men", pytest.approx(20)]]
    assert tables_of(city.parent / "out.gpkg") == {"people served"}
    assert tables_of(city.parent / "طرق.geojson")


def test_a_refusal_ends_with_an_error_code_and_the_words(process, city):
    code, _, said = process(
        "publicspaceaccess",
        OPEN_SPACES="@open_spaces",
        STREETS="@streets",
        POPULATION="@areas",
        SERVED=city.parent / "out.gpkg",
        CATCHMENT="TEMPORARY_OUTPUT",
    )
    assert code != 0
    assert "the city — areas" in said and "Population on buildings" in said
    assert "Traceback" not in said
    assert not (city.parent / "out.gpkg").exists()


def test_the_model_runs_the_chain(process, city):
    code, results, said = process(
        "publicspaceworkflow",
        AREAS="@areas",
        BUILDINGS="@buildings",
        OPEN_SPACES="@open_spaces",
        STREETS="@streets",
        POPULATION_AREAS="@areas",
        POPULATION_FIELD="population",
        DISTANCE_M="400",
        **{"publicspaceshare:PUBLIC_SPACE_SHARE": city.parent / "share.gpkg"},
    )
    assert code == 0, said
    assert len([value for value in results.values() if value]) >= 6
    assert tables_of(city.parent / "share.gpkg") == {"share"}
