"""Survey, land use and vacant plots of the sample city: sound in any city, and their known answers come out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import shapely

from sample_city.access import SPACE_M, walkways
from sample_city.land_use_layer import CLASSES, UNKNOWN
from sample_city.population import GROUPS
from sample_city.survey import FACTS, OPINIONS
from sample_city.walking import attach, distances, sources_of_spaces
from urban_profiling_plugin.core.city.population_to_buildings import population_to_buildings
from urban_profiling_plugin.core.io import read_layer
from urban_profiling_plugin.core.public_space.land_use_mix import land_use_mix
from urban_profiling_plugin.core.public_space.open_space_inventory import open_space_inventory
from urban_profiling_plugin.core.public_space.public_space_equity import public_space_equity
from urban_profiling_plugin.core.public_space.public_space_quality import public_space_quality
from urban_profiling_plugin.core.public_space.public_space_sites import public_space_sites
from urban_profiling_plugin.core.public_space.quality_questions import read_questions
from urban_profiling_plugin.core.public_space.site_choice import Goal

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
TRUTH = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))


@pytest.fixture(params=["small", "medium", "large"])
def city(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def layer():
    return lambda name: read_layer(SAMPLE / "sample_city.gpkg", name)


@pytest.fixture(scope="module")
def people(layer):
    made = population_to_buildings(
        layer("buildings"), areas=layer("population"), group_fields=GROUPS, use_field="use", levels_field="levels"
    )
    return made.layers["OUTPUT"]


@pytest.fixture(scope="module")
def inventory(layer, people):
    return open_space_inventory(layer("open_spaces"), areas=layer("areas"), population=people)


# --- as they are made ---


def test_plots_are_free_and_lie_apart(city):
    plots = city.vacant.geometry
    for others in (city.buildings.geometry, city.spaces.geometry, city.layers["water"].geometry):
        assert not len(shapely.STRtree(others).query(plots, predicate="intersects")[0])
    assert shapely.covers(city.layers["boundary"].geometry[0], plots).all()
    first, second = shapely.STRtree(plots).query(plots, predicate="intersects")
    assert (first == second).all()
    assert len(plots) >= 12


def test_whom_plots_serve_is_what_a_search_of_the_whole_city_finds(small):
    network = walkways(small.network)
    homes = attach(network, shapely.get_coordinates(small.points))
    for plot, serves in zip(small.vacant.geometry, small.vacant.serves):
        walk = distances(network, homes, sources_of_spaces(network, np.array([plot], dtype=object))[0])
        expected = (walk <= SPACE_M) & small.buildings.homes & ~small.buildings.access.space_served
        assert (serves == expected).all()


def test_land_use_tiles_what_is_no_street(city):
    land = city.layers["land_use"]
    united = shapely.union_all(land.geometry)
    assert shapely.area(land.geometry).sum() == pytest.approx(united.area, abs=1.0)
    boundary = city.layers["boundary"].geometry[0]
    assert shapely.covers(shapely.buffer(boundary, 0.02), land.geometry).all()
    assert 0.5 < united.area / boundary.area < 0.8
    words = set(land.columns["class"].tolist())
    assert {"residential", "commercial", "open_space", "vacant", "farmland"} <= words <= {*CLASSES, UNKNOWN}
    homes = shapely.STRtree(land.geometry).query(city.buildings.geometry, predicate="intersects")[0]
    assert len(np.unique(homes)) > 0.98 * len(city.buildings.geometry)


def test_the_survey_has_its_mistakes(city):
    survey = city.survey
    forms = survey.columns["submission_id"].tolist()
    assert len(forms) - len(set(forms)) == len(survey.repeats) == 2
    assert (survey.space == -1).sum() == 2
    assert (survey.space == -2).sum() == 1
    assert set(survey.columns["sex"].tolist()) == {"woman", "man"}
    counts = np.bincount(survey.space[survey.counted])
    assert 0 < (counts[counts > 0] < 5).sum() < len(counts[counts > 0])


def test_the_questions_are_those_of_the_plugins_table():
    """What an answer is worth is restated in the generator; the table must not have moved on."""
    questions = {question.names[0]: question for question in read_questions(None)}
    for name, dimension in FACTS.items():
        assert questions[name].dimension == dimension
        assert [questions[name].scores[word] for word in ("yes", "partly", "no")] == [100, 50, 0]
    for name, (dimension, worth) in OPINIONS.items():
        assert questions[name].dimension == dimension
        assert {word: questions[name].scores[word] for word in worth} == worth
        assert questions[name].weight == 1


# --- the known answers ---


def test_quality(layer, inventory):
    truth = TRUTH["quality"]
    made = public_space_quality(
        inventory.layers["SPACES"], layer("public_space_survey"), group_field="sex", min_answers=1
    )
    with (SAMPLE / "truth_survey.csv").open(encoding="utf-8") as file:
        known = {row["space_id"]: row for row in csv.DictReader(file)}
    columns = made.layers["OUTPUT"].columns
    for row, space in enumerate(columns["space_id"].tolist()):
        for name, value in known.get(space, {}).items():
            if name.endswith(("_score", "_n")) and name != "contradicted_n":
                assert columns[name][row] == pytest.approx(float(value), abs=1e-5), (space, name)
        if space not in known:
            assert columns["answers_n"][row] == 0
            assert np.isnan(columns["quality_score"][row])
    assert made.figures["ANSWERS_N"] == truth["counted_n"]
    told = made.layers["PROBLEMS"].columns["problem"].tolist()
    assert {name: told.count(name) for name in set(told)} == truth["problems"]
    shown = public_space_quality(inventory.layers["SPACES"], layer("public_space_survey")).figures
    assert shown["QUALITY_MEAN"] == pytest.approx(truth["quality_mean"], abs=1e-6)
    assert shown["SUPPRESSED_N"] == truth["spaces_with_few_forms_n"]


def test_women_feel_less_safe(layer, inventory):
    made = public_space_quality(
        inventory.layers["SPACES"], layer("public_space_survey"), group_field="sex", min_answers=1
    )
    columns = made.layers["OUTPUT"].columns
    women, men = columns["woman_women_safety_score"], columns["man_women_safety_score"]
    assert np.nanmean(women) < np.nanmean(men) - 10


def test_land_use_mix(layer):
    truth = TRUTH["land_use"]
    made = land_use_mix(layer("land_use"), "class", layer("areas"))
    columns = made.layers["OUTPUT"].columns
    found = dict(zip(columns["area_id"].tolist(), columns["mix_score"].tolist()))
    assert found == pytest.approx(truth["by_area"], abs=0.01)
    assert made.figures["MIX_SCORE_MEAN"] == pytest.approx(truth["mix_score_mean"], abs=0.01)
    assert made.figures["MIX_SCORE_CITY"] == pytest.approx(truth["mix_score_city"], abs=0.01)
    assert made.figures["UNCLASSIFIED_PCT"] == pytest.approx(truth["unclassified_pct"], abs=0.01)
    assert made.figures["CLASSES_N"] == len(truth["classes"])


def test_equity(inventory, layer, people):
    truth = TRUTH["equity"]
    areas = inventory.layers["AREAS_OUTPUT"]
    homes = TRUTH["space_access"]["by_area"]
    number = np.array([homes[code]["population"] for code in areas.columns["area_id"].tolist()])
    made = public_space_equity(areas.with_columns({"population": number}), "open_m2", "population").figures
    assert made["GINI"] == pytest.approx(truth["gini"], abs=1e-6)
    assert made["SUPPLY_PP"] == pytest.approx(truth["m2_per_person"], abs=1e-6)
    assert made["SUPPLY_LEFT_OUT"] == pytest.approx(truth["m2_of_areas_without_people"], abs=0.1)


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_new_sites(layer, people, inventory, number):
    truth = TRUTH["new_sites"]
    made = public_space_sites(
        layer("vacant_sites"),
        layer("streets"),
        people,
        population_field="population",
        existing=inventory.layers["SPACES"],
        areas=layer("areas"),
        goal=Goal(sites_n=number),
    )
    best = truth["best"][str(number)]
    assert made.figures["SERVED_BEFORE_PCT"] == pytest.approx(truth["before_pct"], abs=1e-4)
    assert made.figures["SERVED_AFTER_PCT"] == pytest.approx(best["served_after_pct"], abs=1e-4)
    assert made.figures["GAP_PCT"] == pytest.approx(0, abs=1e-6)
    chosen = made.layers["OUTPUT"]
    assert sorted(chosen.columns["site_id"].tolist()) == best["sites"]
    if number == 1:
        assert chosen.columns["newly_served"].tolist() == pytest.approx([best["newly_served"]], abs=0.01)
    if number == 3:
        assert best["newly_served"] > truth["wrong_methods"]["three_best_alone_newly_served"] + 50


def test_children_are_best_served_elsewhere(layer, people, inventory):
    truth = TRUTH["new_sites"]
    made = public_space_sites(
        layer("vacant_sites"),
        layer("streets"),
        people,
        population_field="population",
        group_fields=["children"],
        existing=inventory.layers["SPACES"],
        goal=Goal(sites_n=1, weight_field="children"),
    )
    assert made.layers["OUTPUT"].columns["site_id"].tolist() == truth["best_for_children"]["sites"]
    assert truth["best_for_children"]["sites"] != truth["best"]["1"]["sites"]
