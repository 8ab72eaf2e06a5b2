"""The model of a brief, from records alone: no QGIS and no Qt is loaded."""

from __future__ import annotations

import dataclasses
import datetime
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("osgeo")

from urban_profiling_plugin.core.errors import UrbanProfilingError  # noqa: E402
from urban_profiling_plugin.core.text import message  # noqa: E402
from urban_profiling_plugin.report.brief import brief_of, told_steps  # noqa: E402
from urban_profiling_plugin.report.origins import origins  # noqa: E402
from urban_profiling_plugin.report.result_text import is_doubted, texts_of, value_text  # noqa: E402
from urban_profiling_plugin.report.words import Words  # noqa: E402
from urban_profiling_plugin.workspace import runs, status  # noqa: E402
from urban_profiling_plugin.workspace.runs import Input, Run  # noqa: E402
from urban_profiling_plugin.workspace.status import State  # noqa: E402
from urban_profiling_plugin.workspace.steps import Doubt  # noqa: E402
from urban_profiling_plugin.workspace.workflows import PUBLIC_SPACE, PUBLIC_SPACE_QUALITY  # noqa: E402
from urban_profiling_plugin.workspace.workspace import RoleLayer, Workspace  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
DAY = datetime.date(2026, 9, 14)
EDITION = "SDG indicator 11.7.1, UNSD metadata of March 2020"
SHARE = {"SHARE_PCT": 26.58, "SHARE_VERIFIED_PCT": 18.03, "OPEN_PCT": 8.65, "STREET_PCT": 18.03}
ACCESS = {
    "ACCESS_PCT": 73.18,
    "ACCESS_VERIFIED_PCT": 0.0,
    "SERVED_N": 9283.6,
    "POPULATION_N": 12686.0,
    "UNREACHED_N": 3.0,
}
PEOPLE = {"POPULATION_IN": 12700.0, "POPULATION_OUT": 12686.0, "UNPLACED": 14.0}


def algorithm(*figures, parameters=(), sinks=()):
    made = [SimpleNamespace(key=key, label=key, unit="%" if key.endswith("_PCT") else "") for key in figures]
    return SimpleNamespace(figures=made, parameters=list(parameters), sinks=list(sinks))


@pytest.fixture
def algorithms():
    distance = SimpleNamespace(key="DISTANCE_M", kind="number", unit="m", default=400.0)
    served = SimpleNamespace(key="SERVED", label="People within reach")
    return {
        "populationtobuildings": algorithm(*PEOPLE),
        "openspaceinventory": algorithm("OPEN_PCT", "OPEN_VERIFIED_PCT", "OPEN_HA", "SPACES_N"),
        "publicspaceshare": algorithm(*SHARE),
        "publicspaceaccess": algorithm(*ACCESS, parameters=[distance], sinks=[served]),
        "checkcitydata": algorithm("ERRORS_N", "WARNINGS_N"),
        "streetland": algorithm("STREET_PCT", "STREET_LOW_PCT", "STREET_HIGH_PCT", "MEASURED_WIDTH_PCT"),
    }


@pytest.fixture
def city(tmp_path):
    made = Workspace.create(tmp_path / "Toy city", "Toy city")
    yield made
    made.close()


@pytest.fixture
def record(city):
    """Return `record(stem, figures, …)`: note a finished run of a step."""

    def add(stem, figures, notes=(), breakdown=(), inputs=(), **more):
        step = PUBLIC_SPACE.step(stem)
        told = {
            "edition": EDITION,
            "started": "2026-09-12T08:00:00+00:00",
            "ended": "2026-09-12T12:00:00+00:00",
            "versions": {"plugin": "0.1.0", "qgis": "3.22.16"},
            "outputs": {key: city.source(step.table(key)) for key in step.outputs},
            **more,
        }
        run = Run(
            len(city.runs) + 1,
            f"urbanprofiling:{step.algorithm}",
            figures=figures,
            notes=tuple(notes),
            breakdown=tuple(breakdown),
            inputs={"INPUT": tuple(Input(source) for source in inputs)},
            **told,
        )
        city.runs.append(run)
        return run

    return add


@pytest.fixture
def whole(record):
    """A city whose workflow was run."""
    record("population_to_buildings", PEOPLE, ["14 people have no building."])
    record("open_space_inventory", {"OPEN_PCT": 8.65, "OPEN_VERIFIED_PCT": 0.0, "OPEN_HA": 15.5, "SPACES_N": 22.0})
    record(
        "street_land",
        {"STREET_PCT": 18.0, "STREET_LOW_PCT": 12.7, "STREET_HIGH_PCT": 23.8, "MEASURED_WIDTH_PCT": 28.6},
    )
    record(
        "public_space_share",
        SHARE,
        ["Areas measured in WGS 84 / UTM zone 37N (EPSG:32637).", "Of the boundary.", "13 of 23 spaces count."],
        [("open", 8.65), ("street", 18.03)],
    )
    record(
        "public_space_access",
        ACCESS,
        ["13 of 23 spaces count.", "“toy_city — public_space_access_served”: 2 are far."],
        [("women", 74.4), ("disabled", None)],
    )


def brief(city, algorithms, **more):
    return brief_of(city, PUBLIC_SPACE, algorithms, states=more.pop("states", {}), today=DAY, **more)


def test_it_tells_the_headlines_with_their_denominators(city, algorithms, whole):
    made = brief(city, algorithms)
    assert (made.title, made.city, made.day) == ("Public space", "Toy city", "14 September 2026")
    share, access = (block.text for block in made.blocks)
    assert share.figure == "26.6\u00a0%"
    assert share.caption == "of the land within the areas is open public space or street"
    assert share.details == (
        "8.7\u00a0% open public space, 18.0\u00a0% streets.",
        "Streets and verified spaces alone: 18.0\u00a0%.",
    )
    assert share.bars == (("Open public space", 8.65), ("Streets", 18.03))
    assert access.caption == "of residents reach an open public space within 400\u00a0m"
    assert access.details[0] == "9,284 of 12,686 people."
    assert access.bars == (("Women", 74.4), ("With disabilities", None))
    assert value_text(None, access.unit, Words()) == "not measured"
    assert made.editions == (EDITION,)
    assert made.measured_in == ("EPSG:32637",)
    assert made.computed == ("12 September 2026",)
    assert made.versions == {"plugin": "0.1.0", "qgis": "3.22.16"}
    assert "endorsement" in made.disclaimer


def test_few_people_are_not_told(city, algorithms, record):
    record("public_space_access", ACCESS)
    details = brief(city, algorithms).blocks[0].text.details
    assert "Not reached along streets, counted as not served: fewer than 5 people." in details
    assert not any(" 3 " in text for text in details)
    assert value_text(3.0, "", Words(), least=5.0) == "fewer than 5"
    assert value_text(0.0, "", Words(), least=5.0) == "0"
    assert value_text(5.0, "", Words(), least=5.0) == "5"


def test_doubts_begin_with_the_figures_told_and_go_when_they_are_settled(city, algorithms, whole, record):
    doubts = brief(city, algorithms).doubts
    assert doubts[0].startswith("Not every space has been verified.")
    assert doubts[1].startswith("Street land is between 12.7\u00a0% and 23.8\u00a0% of the land")
    assert doubts[2] == (
        "People in the data who could not be placed, for want of a building, and are in no figure: 14."
    )
    assert doubts[3] == "Steps of the assessment that were not run: Checks."
    assert len(doubts) == 4
    record("check_city_data", {"ERRORS_N": 0.0, "WARNINGS_N": 2.0})
    record("public_space_share", {**SHARE, "SHARE_VERIFIED_PCT": SHARE["SHARE_PCT"]})
    record("public_space_access", {**ACCESS, "ACCESS_VERIFIED_PCT": ACCESS["ACCESS_PCT"]})
    record("population_to_buildings", {**PEOPLE, "UNPLACED": 0.0})
    assert [text.partition(" ")[0] for text in brief(city, algorithms).doubts] == ["Street", "Warnings"]


def test_candidates_without_a_verdict_are_counted(city, algorithms, whole, monkeypatch):
    monkeypatch.setattr(city, "count_by", lambda source, field: {"verified": 3, "rejected": 1, "potential": 18})
    assert brief(city, algorithms).doubts[0] == "Still to be verified: 18 of 22 candidates."
    monkeypatch.setattr(city, "count_by", lambda source, field: {"verified": 21, "rejected": 1})
    assert not any("Still to be verified" in text for text in brief(city, algorithms).doubts)


def test_a_workflow_tells_the_doubts_about_what_another_made_for_it(city, algorithms, record):
    record("population_to_buildings", PEOPLE, ["14 people have no building."])
    people = city.runs[-1].outputs["OUTPUT"]
    step = PUBLIC_SPACE_QUALITY.step("service_access")
    figures = {key: value for key, value in ACCESS.items() if key != "ACCESS_VERIFIED_PCT"}
    outputs = {key: city.source(step.table(key)) for key in step.outputs}
    run = Run(2, "urbanprofiling:serviceaccess", inputs={"POPULATION": (Input(people),)}, outputs=outputs)
    city.runs.append(dataclasses.replace(run, figures=figures, ended="2026-09-12T12:00:00+00:00"))
    made = brief_of(
        city, PUBLIC_SPACE_QUALITY, {**algorithms, "serviceaccess": algorithm(*figures)}, states={}, today=DAY
    )
    assert [block.step.stem for block in made.blocks] == ["service_access"]
    assert made.doubts[0].startswith("Not run, so that its figures are missing here: Quality, ")
    assert made.doubts[1].startswith("People in the data who could not be placed")
    assert made.notes == ("14 people have no building.",)
    assert [layer.name for layer in made.layers] == []


def test_scores_money_years_and_texts_are_told_in_their_ways():
    words = Words()
    assert words.quantity(45_678_901.0, "money") == "45.7 million"
    assert words.quantity(-2.5e9, "money") == "-2.50 billion"
    assert words.quantity(0.0, "money") == "0"
    assert words.quantity(999_600.0, "money") == "1.00 million"
    assert words.quantity(2023.0, "year") == "2023"
    assert words.quantity(61.26, "/100") == "61.3\u00a0/100"
    assert words.quantity(0.412) == "0.41"
    figure = SimpleNamespace(key="CURRENCY", unit="")
    told = texts_of(SimpleNamespace(parameters=[], figures=[figure]), Run(figures={"CURRENCY": "USD"}), words)
    assert told == {"CURRENCY": "USD"}


def test_a_doubt_needs_known_figures():
    doubt = Doubt("{A}", "A", "B")
    assert is_doubted(doubt, {"A": 2.0, "B": 1.0})
    assert not is_doubted(doubt, {"A": 1.0, "B": 1.0})
    assert not is_doubted(doubt, {"A": 2.0, "B": None})
    assert not is_doubted(doubt, {"B": 1.0})
    assert is_doubted(Doubt("{A}", "A"), {"A": 0.5})
    assert not is_doubted(Doubt("{A}", "A"), {"A": 0.0})


def test_notes_on_most_figures_come_first_and_layers_have_names(city, algorithms, whole):
    assert brief(city, algorithms).notes == (
        "13 of 23 spaces count.",
        "Of the boundary.",
        "“People within reach”: 2 are far.",
        "14 people have no building.",
        "Areas measured in WGS 84 / UTM zone 37N (EPSG:32637).",
    )


def test_what_is_not_current_is_said_with_the_reason(city, algorithms, whole):
    states = {
        "street_land": State(status.STALE, reason=message("{setting} changed", setting=message("Method"))),
        "public_space_share": State(status.STALE, reason=message("{step} is out of date", step=message("Streets"))),
        "public_space_access": State(status.FAILED, reason=message("{problem}", problem="No street.")),
        "check_city_data": State(status.STALE),  # never run: no figure of it is here
        "open_space_inventory": State(status.DONE),
    }
    assert brief(city, algorithms, states=states).not_current == (
        "Street land: out of date, Method changed.",
        "Share of the city: out of date, Streets is out of date.",
        "Access on foot: failed when it ran last; the figures are older.",
    )
    assert brief(city, algorithms).not_current == ()


def test_a_step_that_was_not_run_is_named_as_missing(city, algorithms, record):
    record("public_space_share", SHARE)
    made = brief(city, algorithms)
    assert [block.step.stem for block in made.blocks] == ["public_space_share"]
    assert made.doubts[0] == "Not run, so that its figures are missing here: Access on foot."


def test_without_any_figure_there_is_no_brief(city, algorithms, record):
    record("population_to_buildings", PEOPLE)
    with pytest.raises(UrbanProfilingError, match="nothing to tell in a brief yet.*Toy city"):
        brief(city, algorithms)


def test_floor_area_that_stands_in_for_people_is_said(city, algorithms, record):
    record("population_to_buildings", dict.fromkeys(PEOPLE))
    record("public_space_access", ACCESS)
    text = brief(city, algorithms).blocks[0].text
    assert text.caption.startswith("of the floor area, which stands in for people")
    assert not any("people." in detail and "12,686" in detail for detail in text.details)


def test_an_unknown_figure_is_unknown_and_not_zero(city, algorithms, record):
    record("public_space_share", dict.fromkeys(SHARE))
    text = brief(city, algorithms).blocks[0].text
    assert text.figure == "unknown"
    assert text.details == ()
    assert text.doubts == ()


def test_publishers_are_found_through_the_runs_that_made_the_layers(city, algorithms, record):
    streets, spaces = city.source("import_osm_streets"), city.source("import_osm_open_spaces")
    extract = "/data/city.osm.pbf"
    osm = Run(
        1,
        "urbanprofiling:importosm",
        outputs={"STREETS": streets, "OPEN_SPACES": spaces},
        inputs={"INPUT": (Input(extract),)},
    )
    city.runs.append(osm)
    record("open_space_inventory", {}, inputs=[spaces])
    made = city.runs[-1].outputs["SPACES"]
    record("public_space_access", ACCESS, inputs=[streets, made, "/data/limits_2021.gpkg|layername=limits"])
    city.roles["boundary"] = RoleLayer("/data/limits_2021.gpkg|layername=limits")
    found = brief(city, algorithms).origins
    assert found.attributions == ("© OpenStreetMap contributors, Open Database License (ODbL)",)
    assert found.others == ("City boundary (limits)",), "the extract itself needs no second mention"


@pytest.mark.parametrize(
    ("scheme", "note", "expected"),
    [
        ("auto", "Data of the Overture Maps Foundation, overturemaps.org, with © OpenStreetMap …", "Overture"),
        ("auto", "Data of Google Open Buildings, CC BY 4.0 or …", "Google Open Buildings"),
        ("microsoft", "", "Microsoft"),
        ("any", "“cadastre” is not of a publisher that the plugin knows: its own licence holds.", ""),
    ],
)
def test_footprints_name_their_publisher(city, scheme, note, expected):
    place = city.source("import_footprints")
    made = Run(
        1,
        "urbanprofiling:importfootprints",
        parameters={"SCHEME": scheme},
        notes=(note,) if note else (),
        inputs={"INPUT": (Input("/data/cadastre.gpkg"),)},
        outputs={"OUTPUT": place},
    )
    city.runs.append(made)
    found = origins(city, [Run(2, inputs={"BUILDINGS": (Input(place),)})], [], Words())
    assert bool(expected) == bool(found.attributions)
    assert all(expected in text for text in found.attributions)
    assert found.others == (() if expected else ("cadastre",))


def test_a_run_that_failed_made_nothing(city):
    place = city.source("import_osm_streets")
    city.runs.append(Run(1, "urbanprofiling:importosm", outputs={"STREETS": place}, status=runs.FAILED))
    found = origins(city, [Run(2, inputs={"STREETS": (Input(place),)})], [], Words())
    assert found.attributions == ()


def test_sensitive_layers_are_not_drawn(city, algorithms, record, monkeypatch):
    monkeypatch.setattr(city, "table_of", lambda source: SimpleNamespace(shape="polygon"))
    record("public_space_access", ACCESS)
    record("open_space_inventory", {})
    city.roles["boundary"] = RoleLayer("/data/limits.gpkg")
    assert [layer.name for layer in brief(city, algorithms).layers][:2] == ["City boundary", "People within reach"]
    record("public_space_access", ACCESS, sensitivity={"SERVED": "layer"})
    assert "People within reach" not in [layer.name for layer in brief(city, algorithms).layers]


def test_the_steps_told_are_those_of_the_summary():
    assert [step.stem for step in told_steps(PUBLIC_SPACE)][:2] == ["public_space_share", "public_space_access"]


def test_the_model_needs_no_qgis():
    code = (
        "import sys; import urban_profiling_plugin.report.brief; "
        "print([name for name in sys.modules if name.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
