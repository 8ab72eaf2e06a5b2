"""The later public space steps through the real `qgis_process`, and as steps of a model that feed each other."""

from __future__ import annotations

import gzip
import json
import subprocess

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
)

from .shapes import box, known, line, point, saved, table, tables_of
from .test_qgis_process import environment, qgis_environment

__all__ = ["environment"]
X, Y = 500_000, 4_000_000


def at(x0, y0, x1, y1):
    return box(X + x0, Y + y0, X + x1, Y + y1)


CITY = {
    "boundary": ("Polygon", [(at(0, -500, 2000, 500), {"name": "city"})]),
    "open_spaces": (
        "Polygon",
        [
            (at(400, 5, 500, 105), {"osm_id": "w1", "name": "park", "kind": "park"}),
            (at(1700, 5, 1750, 55), {"osm_id": "w2", "name": "garden", "kind": "garden"}),
        ],
    ),
    "streets": (
        "LineString",
        [
            (line((X - 100, Y), (X + 1000, Y), (X + 2100, Y)), {"highway": "residential"}),
            (line((X + 1000, Y - 600), (X + 1000, Y), (X + 1000, Y + 600)), {"highway": "residential"}),
        ],
    ),
    "homes": (
        "Point",
        [
            (point(X + x, Y + 4), {"population": n, "women": w, "children": c})
            for x, n, w, c in ((100, 40, 25, 9), (600, 60, 30, 20), (1300, 80, 35, 30), (1900, 20, 10, 8))
        ],
    ),
    "land_use": (
        "Polygon",
        [(at(0, -500, 1000, 500), {"class": "homes"}), (at(1000, -500, 2000, 500), {"class": "shops"})],
    ),
    "lots": ("Polygon", [(at(x, 5, x + 40, 45), {"name": f"lot {x}"}) for x in (900, 1350, 1800)]),
    "clinics": ("Point", [(point(X + 1000, Y + 9), {"name": "a", "kind": "clinic", "beds": 28})]),
}


@pytest.fixture
def city(make_layer, tmp_path):
    """Return the GeoPackage of a small city."""
    folder = tmp_path / "المدينة ours"
    folder.mkdir()
    for name, (kind, rows) in CITY.items():
        saved(make_layer(kind, rows, 32637, name), folder / "my city.gpkg", name)
    return folder / "my city.gpkg"


@pytest.fixture
def process(environment, city):
    """Return `process(id, KEY=VALUE...)`: exit code, results and what was said; @name is a layer of the city."""

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
        said = done.stdout + done.stderr
        assert "Traceback" not in said, said
        assert done.returncode == 0, said
        return json.loads(done.stdout[done.stdout.index("{") :])["results"]

    return run


def test_each_step_with_its_defaults(process, city):
    """Only what a step cannot do without; the results of one are the input of the next."""
    folder = city.parent
    made = process("makeareas", BOUNDARY="@boundary", OUTPUT=folder / "areas.gpkg")
    assert made["AREA_HA"] == pytest.approx(200)
    areas = f"{folder / 'areas.gpkg'}"
    made = process("streetconnectivity", STREETS="@streets", AREAS=areas, OUTPUT=folder / "streets.gpkg")
    assert (made["INTERSECTIONS_N"], made["STREET_KM_KM2"]) == (1, pytest.approx(1.5))
    made = process("landusemix", LAND_USE="@land_use", AREAS=folder / "streets.gpkg", OUTPUT=folder / "mix.gpkg")
    assert made["MIX_SCORE_CITY"] == pytest.approx(100)
    made = process(
        "openspaceinventory", OPEN_SPACES="@open_spaces", AREAS=areas, POPULATION="@homes",
        SPACES=folder / "spaces.gpkg", AREAS_OUTPUT=folder / "by_area.gpkg",
    )  # fmt: skip
    assert (made["SPACES_N"], made["OPEN_HA"]) == (2, pytest.approx(1))
    made = process(
        "publicspacesites", CANDIDATES="@lots", EXISTING=folder / "spaces.gpkg", STREETS="@streets",
        POPULATION="@homes", OUTPUT=folder / "chosen.gpkg",
    )  # fmt: skip
    # the park serves x from -20 to 920: 100 of 200; lots 900 and 1350 the 80, lot 1800 the 20
    assert (made["SERVED_BEFORE_PCT"], made["SERVED_AFTER_PCT"], made["GAP_PCT"]) == pytest.approx((50, 100, 0))
    made = process(
        "serviceaccess", FACILITIES="@clinics", STREETS="@streets", POPULATION="@homes", AREAS="@boundary",
        SERVED=folder / "served.gpkg", CATCHMENT=folder / "catchment.gpkg", AREAS_OUTPUT=folder / "service.gpkg",
    )  # fmt: skip
    # 9 m to the street, 300 m along it, 4 m home; the 60 at x = 600 are 413 m away
    assert (made["SERVED_N"], made["ACCESS_PCT"]) == (80, pytest.approx(40))
    made = process(
        "publicspaceequity", AREAS=folder / "service.gpkg", SUPPLY_FIELD="served", POPULATION_FIELD="population",
        OUTPUT=folder / "equity.gpkg",
    )  # fmt: skip
    assert made["GINI"] == pytest.approx(0)
    made = process("checkcitydata", OPEN_SPACES="@open_spaces", STREETS="@streets", OUTPUT=folder / "findings.csv")
    assert made["ERRORS_N"] == 0
    assert tables_of(folder / "chosen.gpkg") == {"chosen"}


def test_each_step_with_every_value_as_text(process, city):
    folder = city.parent
    made = process("makeareas", BOUNDARY="@boundary", KIND="grid", SIZE_M="500", OUTPUT=folder / "areas.gpkg")
    assert made["AREAS_N"] == 8
    areas = folder / "areas.gpkg"
    made = process(
        "streetconnectivity", STREETS="@streets", AREAS=areas, PROFILE="2018", NETWORK="walk", CLASS_FIELD="highway",
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert made["CPI_STREET_DENSITY"] == 0  # under 10 km per km2
    made = process(
        "landusemix", LAND_USE="@land_use", CLASS_FIELD="class", CELL_M="1000", CLASSES_N="4", OUTPUT="TEMPORARY_OUTPUT"
    )
    assert made["MIX_SCORE_CITY"] == pytest.approx(50)  # ln 2 / ln 4
    made = process(
        "openspaceinventory", OPEN_SPACES="@open_spaces", KIND_FIELD="kind", MERGE_TOUCHING="true", MIN_AREA_M2="3000",
        SPACES=folder / "spaces.gpkg",
    )  # fmt: skip
    assert made["SPACES_N"] == 1
    again = process(
        "openspaceinventory", OPEN_SPACES="@open_spaces", PREVIOUS=folder / "spaces.gpkg", MERGE_TOUCHING="false",
        SPACES=folder / "again.gpkg",
    )  # fmt: skip
    assert again["SPACES_N"] == 2
    made = process(
        "publicspacesites", CANDIDATES="@lots", STREETS="@streets", POPULATION="@homes", POPULATION_FIELD="population",
        GROUP_FIELDS="women;children", DISTANCE_M="400", SITES_N="2", WEIGHT_FIELD="children", METHOD="greedy",
        TIME_LIMIT_S="5", SMALL_CELLS="show", MIN_COUNT="5", OUTPUT=folder / "chosen.gpkg",
    )  # fmt: skip
    # lot 900 (x 480 to 1340) serves 20 + 30 children, lot 1350 the 30 of x = 1300, lot 1800 the 8
    assert made["SERVED_AFTER_PCT"] == pytest.approx(100 * (60 + 80 + 20) / 200)
    made = process(
        "publicspacesites", CANDIDATES="@lots", STREETS="@streets", POPULATION="@homes", TARGET_PCT="70",
        OUTPUT=folder / "target.gpkg",
    )  # fmt: skip
    assert made["CHOSEN_N"] == 1 and made["SERVED_AFTER_PCT"] == pytest.approx(70)
    distances = table(folder / "walks.csv", ["class", "distance_m"], ["clinic", 420])
    made = process(
        "serviceaccess", FACILITIES="@clinics", CLASS_FIELD="kind", DISTANCES_TABLE=distances, CAPACITY_FIELD="beds",
        STREETS="@streets", POPULATION="@homes", GROUP_FIELDS="women", MAX_SNAP_M="50.5", SERVED=folder / "served.csv",
        CATCHMENT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert made["SERVED_N"] == 140
    assert "0.2" in (folder / "served.csv").read_text(encoding="utf-8")  # 28 beds for 140 people
    made = process(
        "publicspaceequity", AREAS=process(
            "serviceaccess", FACILITIES="@clinics", STREETS="@streets", POPULATION="@homes", AREAS=areas,
            SERVED="TEMPORARY_OUTPUT", CATCHMENT="TEMPORARY_OUTPUT", AREAS_OUTPUT=folder / "by_area.gpkg",
        )["AREAS_OUTPUT"], SUPPLY_FIELD="served", POPULATION_FIELD="population", DEPRIVATION_FIELD="area_ha",
        DEPRIVED_WHEN="low", SMALL_CELLS="show", MIN_COUNT="3", OUTPUT=folder / "equity.gpkg",
        LORENZ=folder / "lorenz.csv",
    )  # fmt: skip
    # 40, 60, 80, 20 people of whom 0, 0, 80, 0 are served: 1 - 2 (0.4 x 1 / 2)
    assert made["GINI"] == pytest.approx(0.6)


def test_quality_from_a_csv(process, city):
    folder = city.parent
    process("openspaceinventory", OPEN_SPACES="@open_spaces", SPACES=folder / "spaces.csv")
    process("openspaceinventory", OPEN_SPACES="@open_spaces", SPACES=folder / "spaces.gpkg")
    lines = (folder / "spaces.csv").read_text(encoding="utf-8-sig").splitlines()
    first = lines[1].split(",")[lines[0].split(",").index("space_id")]
    survey = table(
        folder / "kobo.csv",
        ["_uuid", "visit/space_id", "person/sex", "look/lit"],
        *[[f"u{i}", first, "female" if i % 2 else "male", "yes" if i < 6 else "no"] for i in range(12)],
    )
    questions = table(
        folder / "q.csv",
        ["question", "dimension", "answer", "score", "weight"],
        ["lit", "safety", "yes", 100, 1],
        ["lit", "safety", "no", 0, 1],
    )
    made = process(
        "publicspacequality", SPACES=folder / "spaces.gpkg", SPACE_ID_FIELD="space_id", SURVEY=survey,
        QUESTIONS_TABLE=questions, GROUP_FIELD="person/sex", MIN_ANSWERS="5", OUTPUT=folder / "quality.gpkg",
    )  # fmt: skip
    assert (made["ANSWERS_N"], made["QUALITY_MEAN"]) == (12, pytest.approx(50))
    plain = process(
        "publicspacequality",
        SPACES=folder / "spaces.gpkg",
        SURVEY=survey,
        QUESTIONS_TABLE=questions,
        OUTPUT=folder / "q.gpkg",
    )
    assert plain["ANSWERS_N"] == 12


def test_footprints_from_a_packed_csv(process, city):
    path = city.parent / "397_buildings.csv.gz"
    ring = "POLYGON((36.8 -1.3, 36.8001 -1.3, 36.8001 -1.2999, 36.8 -1.3))"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.write(
            f'latitude,longitude,area_in_meters,confidence,geometry,full_plus_code\n-1.3,36.8,60,0.81,"{ring}",6GCR+1\n'
        )
    made = process("importfootprints", INPUT=path, MIN_CONFIDENCE="0.7", SCHEME="auto", OUTPUT=city.parent / "b.gpkg")
    assert made["BUILDINGS_N"] == 1


# --- a model ---

LAYERS = ("boundary", "open_spaces", "streets", "homes", "land_use", "lots")
STEPS = {
    "areas": ("makeareas", {"BOUNDARY": "boundary", "KIND": "=grid", "SIZE_M": "=500"}),
    "inventory": (
        "openspaceinventory",
        {"OPEN_SPACES": "open_spaces", "AREAS": ("areas", "OUTPUT"), "POPULATION": "homes"},
    ),
    "network": ("streetconnectivity", {"STREETS": "streets", "AREAS": ("inventory", "AREAS_OUTPUT")}),
    "mix": ("landusemix", {"LAND_USE": "land_use", "AREAS": ("network", "OUTPUT")}),
    "sites": (
        "publicspacesites",
        {
            "CANDIDATES": "lots",
            "EXISTING": ("inventory", "SPACES"),
            "STREETS": "streets",
            "POPULATION": "homes",
            "SITES_N": ("network", "INTERSECTIONS_N"),
        },
    ),
    "service": (
        "serviceaccess",
        {"FACILITIES": ("sites", "OUTPUT"), "STREETS": "streets", "POPULATION": "homes", "AREAS": ("mix", "OUTPUT")},
    ),
    "equity": (
        "publicspaceequity",
        {"AREAS": ("service", "AREAS_OUTPUT"), "SUPPLY_FIELD": "=served", "POPULATION_FIELD": "=population"},
    ),
    "check": ("checkcitydata", {"AREAS": ("equity", "OUTPUT"), "OPEN_SPACES": ("inventory", "SPACES")}),
}
KEPT = {("equity", "OUTPUT"), ("sites", "OUTPUT"), ("inventory", "SPACES")}
OPTIONAL = {"inventory": ["AREAS_OUTPUT"], "service": ["AREAS_OUTPUT"]}


def model():
    """Return a model of the steps: layers in, children that feed each other."""
    made = QgsProcessingModelAlgorithm("chain", "tests")
    for name in LAYERS:
        made.addModelParameter(QgsProcessingParameterVectorLayer(name, name), QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource
    for child, (algorithm, given) in STEPS.items():
        step = QgsProcessingModelChildAlgorithm(f"urbanprofiling:{algorithm}")
        step.setChildId(child)
        for key, value in given.items():
            if isinstance(value, tuple):
                one = source.fromChildOutput(*value)
            elif value.startswith("="):
                one = source.fromStaticValue(value[1:])
            else:
                one = source.fromModelParameter(value)
            step.addParameterSources(key, [one])
        outputs = {}
        for kept, key in KEPT:
            if kept == child:
                output = QgsProcessingModelOutput(f"{child}_{key}", f"{child}_{key}")
                output.setChildId(child)
                output.setChildOutputName(key)
                outputs[f"{child}_{key}"] = output
        step.setModelOutputs(outputs)
        made.addChildAlgorithm(step)
    return made


def test_the_steps_feed_each_other_in_a_model(provider, make_layer, rows_of):
    chain = model()
    chain.initAlgorithm()
    layers = {name: make_layer(*CITY[name], 32637, name) for name in LAYERS}
    sinks = {
        definition.name(): "TEMPORARY_OUTPUT"
        for definition in chain.parameterDefinitions()
        if definition.isDestination()
    }
    assert len(sinks) == len(KEPT)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, ok = chain.run({**layers, **sinks}, context, feedback)
    assert ok, feedback.textLog()
    found = {
        key.split(":")[-1].lower(): context.takeResultLayer(value) for key, value in results.items() if key in sinks
    }
    assert len(found) == 3
    rows = {key: rows_of(layer) for key, layer in found.items()}
    equity = next(value for key, value in rows.items() if "equity" in key)
    sites = next(value for key, value in rows.items() if "sites" in key)
    # one crossing, so one site; of 100 people without a park lots 900 and 1350 serve 80, and the first is taken
    assert [(row["name"], row["rank"], row["newly_served"]) for row in sites] == [("lot 900", 1, 80)]
    # every step's fields have come through: areas, inventory, streets, mix, service, equity
    for name in ("area_id", "open_m2", "intersections_km2", "mix_score", "served_pct", "supply_pp"):
        assert name in equity[0], name
    assert len(equity) == 8
    # from x = 480 to 1360: 60 and 80 people
    assert sorted(row["served"] for row in equity if known(row["served"])) == [0] * 6 + [60, 80]


def test_every_output_of_a_model_is_offered_to_the_next(provider):
    """Number outputs and layers are there for Model Builder to choose."""
    for algorithm, keys in {
        "publicspacesites": {"OUTPUT", "SERVED_BEFORE_PCT", "SERVED_AFTER_PCT", "GAP_PCT"},
        "publicspaceequity": {"OUTPUT", "LORENZ", "GINI", "PALMA_RATIO", "CONCENTRATION_INDEX"},
        "serviceaccess": {"SERVED", "CATCHMENT", "POPULATION_N", "SERVED_N", "ACCESS_PCT", "UNREACHED_N"},
        "checkcitydata": {"OUTPUT", "ERRORS_N", "WARNINGS_N"},
        "makeareas": {"OUTPUT"},
        "streetconnectivity": {"OUTPUT"},
        "landusemix": {"OUTPUT"},
        "publicspacequality": {"OUTPUT"},
        "importfootprints": {"OUTPUT"},
        "openspaceinventory": {"SPACES", "AREAS_OUTPUT", "SPACES_N", "OPEN_HA", "OPEN_PCT", "OPEN_VERIFIED_PCT"},
    }.items():
        made = provider.algorithm(algorithm)
        assert {output.name() for output in made.outputDefinitions()} >= keys, algorithm
