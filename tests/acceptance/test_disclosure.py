"""What is published gives no small count away, however the figures are combined."""

from __future__ import annotations

import json
import random

import pytest

from .shapes import box, is_determined, known, line, point, temporary


@pytest.mark.parametrize("seed", range(12))
def test_no_combination_gives_a_small_cell_back(run, make_layer, rows_of, seed):
    """Five areas along a street; few people in some; the city's figures and those by group are published too."""
    draw = random.Random(seed)
    homes = []
    for i in range(5):
        for x in (600 * i + 100, 600 * i + 400):
            women, men = draw.choice([0, 1, 2, 3, 9, 30, 80]), draw.choice([0, 1, 3, 4, 40, 90])
            homes.append((point(x, 0), {"population": women + men, "women": women, "men": men}))
    layers = {
        "OPEN_SPACES": make_layer("Polygon", [(box(1000, 0, 1100, 100), {"access": "public", "status": "verified"})]),
        "STREETS": make_layer("LineString", [(line((0, 0), (3000, 0)), {"walkable": 1})]),
        "POPULATION": make_layer("Point", homes),
        "AREAS": make_layer("Polygon", [(box(600 * i, -9, 600 * i + 600, 9), {"n": i}) for i in range(5)]),
    }
    given = {
        **layers,
        "GROUP_FIELDS": "women;men",
        "DISTANCE_M": 700,
        **temporary("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
    }
    result, truth = (run("publicspaceaccess", {**given, "SMALL_CELLS": rule}) for rule in ("suppress", "show"))
    rows, true = rows_of(result["AREAS_OUTPUT"]), rows_of(truth["AREAS_OUTPUT"])
    people = ["population", "women", "men"]
    cells = {
        (i, group, part): true[i][part if group == "population" else f"{group}_{part}"]
        if part == "served"
        else true[i].get(group)
        for i in range(5)
        for group in people
        for part in ("all", "served")
    }
    # a layer that does not list the people of a group publishes nothing about them: take what the homes say
    for i in range(5):
        for group in people:
            if cells[i, group, "all"] is None:
                cells[i, group, "all"] = sum(values[group] for _, values in homes[2 * i : 2 * i + 2])
    equations = []
    for i in range(5):
        for part in ("all", "served"):
            equations.append({(i, "population", part): 1, (i, "women", part): -1, (i, "men", part): -1})
        for group in people:
            if group in rows[i] and known(rows[i][group]):
                equations.append({(i, group, "all"): 1})
            served = "served" if group == "population" else f"{group}_served"
            if served in rows[i] and known(rows[i][served]):
                equations.append({(i, group, "served"): 1})
            share = f"{served}_pct"
            if share in rows[i] and known(rows[i][share]):
                equations.append({(i, group, "served"): 1, (i, group, "all"): -rows[i][share] / 100})
        # every space is verified, so the figure from verified spaces tells the same
        if known(rows[i]["served_verified_pct"]):
            share = rows[i]["served_verified_pct"] / 100
            equations.append({(i, "population", "served"): 1, (i, "population", "all"): -share})
    figures = {group: value for group, value in json.loads(result["BREAKDOWN"]) if value is not None}
    if result["ACCESS_PCT"] is not None:
        figures["population"] = result["ACCESS_PCT"]
        equations.append({(i, "population", "all"): 1 for i in range(5)})
        equations.append({(i, "population", "served"): 1 for i in range(5)})
    for group, value in figures.items():
        sums = {(i, group, "served"): 1.0 for i in range(5)}
        sums.update({(i, group, "all"): -value / 100 for i in range(5)})
        equations.append(sums)
    unknowns = list(cells)
    for cell, value in cells.items():
        if cell[2] == "served" and 0 < value < 5:
            assert not is_determined(unknowns, equations, cell), (cell, value, rows)
        rest = cells[(*cell[:2], "all")] - cells[(*cell[:2], "served")]
        if cell[2] == "served" and 0 < rest < 5:
            both = [*equations, {(*cell[:2], "all"): 1, cell: -1, "rest": -1}]
            assert not is_determined([*unknowns, "rest"], both, "rest"), (cell, "not served", rest, rows)


def test_shown_when_asked_and_the_least_is_a_choice(run, make_layer, rows_of):
    layers = {
        "OPEN_SPACES": make_layer("Polygon", [(box(1000, 0, 1100, 100), {"access": "public", "status": "verified"})]),
        "STREETS": make_layer("LineString", [(line((0, 0), (3000, 0)), {"walkable": 1})]),
        "POPULATION": make_layer("Point", [(point(900, 0), {"population": 8}), (point(100, 0), {"population": 40})]),
        "AREAS": make_layer("Polygon", [(box(0, -9, 500, 9), {"n": 1}), (box(500, -9, 3000, 9), {"n": 2})]),
        **temporary("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
    }
    assert [row["served"] for row in rows_of(run("publicspaceaccess", layers)["AREAS_OUTPUT"])] == [0, 8]
    hidden = rows_of(run("publicspaceaccess", {**layers, "MIN_COUNT": 10})["AREAS_OUTPUT"])
    assert not known(hidden[1]["served"])


def test_one_small_area_hides_what_it_must_and_not_the_city(run, make_layer, rows_of):
    """Nothing is verified yet and two areas are empty: neither is a reason to hide the areas with many people."""
    homes = [(point(600 * i + 300, 0), {"population": n}) for i, n in enumerate((3, 40, 50, 60, 70))]
    layers = {
        "OPEN_SPACES": make_layer("Polygon", [(box(1000, 0, 1100, 100), {"access": "public", "status": "potential"})]),
        "STREETS": make_layer("LineString", [(line((0, 0), (4200, 0)), {"walkable": 1})]),
        "POPULATION": make_layer("Point", homes),
        "AREAS": make_layer("Polygon", [(box(600 * i, -9, 600 * i + 600, 9), {"n": i}) for i in range(7)]),
        **temporary("SERVED", "CATCHMENT", "AREAS_OUTPUT"),
    }
    rows = rows_of(run("publicspaceaccess", layers)["AREAS_OUTPUT"])
    assert [row["population"] if known(row["population"]) else None for row in rows] == [None, None, 50, 60, 70, 0, 0]
    assert [row["served"] if known(row["served"]) else None for row in rows] == [None, None, 50, None, 0, 0, 0]
    # of the 40 all are served, so 60 more hide the 3 who are not
    assert [known(row["served_verified_pct"]) for row in rows] == [False, False, True, False, True, False, False]
    assert [bool(row["suppressed"]) for row in rows] == [True, True, False, True, False, False, False]
