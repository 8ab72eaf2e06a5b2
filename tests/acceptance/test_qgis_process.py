"""The real `qgis_process` on the staged plugin: text in; exit code, figures, layers and messages out."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from urban_profiling_plugin import paths
from urban_profiling_plugin.gui.commands import as_qgis_process, destination, run_parameters
from urban_profiling_plugin.workspace import filling, status
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, step_of

from ..workspace.workflow_runs import toy_city
from .shapes import box, line, point, tables_of

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import package  # noqa: E402 - scripts of the project
import qgis_environment  # noqa: E402

X, Y = 400_000, 4_000_000
SAMPLE = (
    *("areas", "buildings", "open_spaces", "streets", "population", "public_space_survey", "stops", "land_use"),
    "vacant_sites",
)
LAS_PALMAS = paths.PACKAGE.parent.parent / "shared" / "data" / "las_palmas"


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
    assert "the city — areas" in said and "Population to buildings" in said
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


def test_both_public_space_models_give_the_known_answers(process, tmp_path):
    """The sample city from its layers to new sites, by text alone: the second model goes on from the first."""
    sample = {name: f"{paths.SAMPLE}/sample_city.gpkg|layername={name}" for name in SAMPLE}
    groups = "women;children"
    made = {
        "populationtobuildings:BUILDINGS_WITH_POPULATION": tmp_path / "people.gpkg",
        "openspaceinventory:OPEN_SPACE_INVENTORY": tmp_path / "spaces.gpkg",
        "publicspaceaccess:ACCESS_BY_AREA": tmp_path / "areas.gpkg",
    }
    code, first, said = process(
        "publicspaceworkflow",
        AREAS=sample["areas"],
        BUILDINGS=sample["buildings"],
        OPEN_SPACES=sample["open_spaces"],
        STREETS=sample["streets"],
        POPULATION_AREAS=sample["population"],
        POPULATION_FIELD="population",
        GROUP_FIELDS=groups,
        DISTANCE_M="400",
        **made,
    )
    assert code == 0, said
    assert set(made) <= set(first)
    people, spaces, areas = made.values()
    wanted = {
        "publicspacequality:QUALITY": tmp_path / "quality.gpkg",
        "serviceaccess:PUBLIC_TRANSPORT_BY_AREA": tmp_path / "transport.gpkg",
        "publicspaceequity:FAIRNESS": tmp_path / "fairness.gpkg",
        "publicspacesites:CHOSEN_SITES": tmp_path / "sites.gpkg",
    }
    code, _, said = process(
        "publicspacequalityworkflow",
        AREAS=areas,
        SPACES=spaces,
        SURVEY=sample["public_space_survey"],
        GROUP_FIELD="sex",
        STOPS=sample["stops"],
        CLASS_FIELD="capacity",
        STREETS=sample["streets"],
        POPULATION=people,
        GROUP_FIELDS=groups,
        LAND_USE=sample["land_use"],
        LAND_USE_FIELD="class",
        CANDIDATES=sample["vacant_sites"],
        SITES_N="3",
        **wanted,
    )
    assert code == 0, said
    truth = json.loads((paths.SAMPLE / "truth.json").read_text(encoding="utf-8"))
    quality, transport, fairness, sites = (_figures(path) for path in wanted.values())
    assert quality["QUALITY_MEAN"] == pytest.approx(truth["quality"]["quality_mean"])
    assert transport["ACCESS_PCT"] == pytest.approx(truth["stop_access"]["access_pct"], abs=0.01)
    assert fairness["GINI"] == pytest.approx(truth["equity"]["gini"], abs=1e-5)
    best = truth["new_sites"]["best"]["3"]
    assert sites["SERVED_AFTER_PCT"] == pytest.approx(best["served_after_pct"], abs=0.01)
    chosen = QgsVectorLayer(str(wanted["publicspacesites:CHOSEN_SITES"]), "sites", "ogr")
    assert sorted(feature["site_id"] for feature in chosen.getFeatures()) == best["sites"]


def _figures(path):
    return json.loads(QgsVectorLayer(str(path), "layer", "ogr").metadata().history()[-1])["figures"]


@pytest.mark.slow
@pytest.mark.skipif(not LAS_PALMAS.exists(), reason="the real data is not here")
def test_las_palmas_from_its_extract_and_its_timetable_to_five_sites(process, tmp_path):
    """Import, people, hexagons, inventory, bus stops (SDG 11.2.1), five sites: every step a process of its own."""

    def step(name, **parameters):
        code, results, said = process(name, **parameters)
        assert code == 0, said
        return results

    def out(name):
        return f"{tmp_path}/{name}.gpkg"

    boundary = LAS_PALMAS / "municipality_boundary_cnig.geojson"
    layers = ("BUILDINGS", "STREETS", "OPEN_SPACES", "SERVICES", "STOPS", "WATER", "ADMIN")
    step(
        "importosm",
        INPUT=LAS_PALMAS / "las_palmas.osm.pbf",
        BOUNDARY=boundary,
        **{name: out(name.lower()) for name in layers},
    )
    step("populationtobuildings", BUILDINGS=out("buildings"), TOTAL="378517", OUTPUT=out("people"))
    step("makeareas", BOUNDARY=boundary, KIND="hexagon", SIZE_M="750", OUTPUT=out("areas"))
    step("openspaceinventory", OPEN_SPACES=out("open_spaces"), AREAS=out("areas"), SPACES=out("spaces"))
    with zipfile.ZipFile(LAS_PALMAS / "gtfs_las_palmas_guaguas_20230222.zip") as feed:
        feed.extract("stops.txt", tmp_path)
    text = f"{(tmp_path / 'stops.txt').as_uri()}?type=csv&xField=stop_lon&yField=stop_lat&crs=EPSG:4326"
    reached = step(
        "serviceaccess",
        FACILITIES=f"delimitedtext://{text}",
        DISTANCE_M="500",
        STREETS=out("streets"),
        POPULATION=out("people"),
        AREAS=out("areas"),
        SERVED=out("served"),
        CATCHMENT=out("catchment"),
    )
    assert reached["ACCESS_PCT"] == pytest.approx(92.6, abs=0.1)
    gardens = f'{out("open_spaces")}|subset="kind" = \'garden\' AND "access" = \'unknown\' AND "area_m2" >= 300'
    sites = step(
        "publicspacesites",
        CANDIDATES=gardens,
        EXISTING=out("spaces"),
        STREETS=out("streets"),
        POPULATION=out("people"),
        AREAS=out("areas"),
        SITES_N="5",
        OUTPUT=out("sites"),
    )
    assert sites["CHOSEN_N"] == 5
    assert sites["GAP_PCT"] == pytest.approx(0, abs=1e-6)
    assert sites["SERVED_AFTER_PCT"] > sites["SERVED_BEFORE_PCT"] + 1


def test_a_command_copied_from_a_city_that_is_open_runs_beside_it(environment, provider, tmp_path):
    """The dialog holds the city meanwhile; the run is recorded as its own, and the step is done."""
    city = toy_city(tmp_path / "Sana'a مدينة")
    assert city.writable
    step = step_of("street_land")
    algorithm = provider.algorithm(step.algorithm)
    given = run_parameters(filling.parameters(step, algorithm, city, filling.Layers(city)))
    places = {key: destination(city.package.as_posix(), step.table(key)) for key in step.outputs}
    words = shlex.split(as_qgis_process(algorithm.id(), {**given, **places}, windows=False))
    done = subprocess.run(
        [qgis_environment.process_program(), *words[1:]], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    city.reload()
    algorithms = {one.algorithm: provider.algorithm(one.algorithm) for one in PUBLIC_SPACE.steps if one.algorithm}
    state = status.Judge(PUBLIC_SPACE, algorithms, city).state(step)
    assert (state.kind, state.reason) == (status.DONE, None)
    assert city.run_of(step).run_by["process"] != str(os.getpid())
    city.close()
