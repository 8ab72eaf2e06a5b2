"""What the recovery steps publish about people gives no small count away, however the figures are combined."""

from __future__ import annotations

import random

import pytest

from .damage_layers import plain, site
from .shapes import box, known, line, point, temporary
from .test_disclosure import is_determined

AREAS, HOMES = 5, 6


@pytest.fixture
def city(run, make_layer, rows_of):
    """Return `city(seed, overlap, ...)`: the same run hidden and shown, a layer of areas in one row."""

    def make(seed, overlap=0, few=(0, 1, 2, 3, 4, 6, 12, 30), **parameters):
        draw = random.Random(seed)
        buildings, damage = [], []
        for n in range(AREAS * HOMES):
            values = {
                "population": draw.choice(few),
                "levels": 1,
                "sector": draw.choice(["housing", "health", "school"]),
            }
            buildings.append((box(20 * n, 0, 20 * n + 10, 10), values))
            grade = draw.choice([None, 0, 1, 2, 2, 3, 4, 4])
            if grade is not None:
                high = 3 if grade == 2 and draw.random() < 0.3 else None
                damage.append(site(20 * n + 5, 5, grade, high))
        width = 20 * HOMES
        rows = [
            (box(width * i - 5 - overlap, -50, width * (i + 1) - 5, 50), {"area_id": f"a{i}"}) for i in range(AREAS)
        ]
        given = {
            "DAMAGE": make_layer("Point", damage),
            "BUILDINGS": make_layer("Polygon", buildings),
            "AREAS": make_layer("Polygon", rows),
            "ASSUME_ALL_ANALYSED": True,
            **temporary("OUTPUT", "SECTORS"),
            **parameters,
        }
        results = []
        for rule in ("suppress", "show"):
            result = run("damageoverlay", {**given, "SMALL_CELLS": rule})
            results.append((result, rows_of(result["OUTPUT"]), rows_of(result["SECTORS"])))
        return results

    return make


def key(row):
    return row["area"], plain(row["sector"]), plain(row["class"]), plain(row["class_high"])


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("overlap", [0, 45])
def test_no_combination_of_the_overlay_gives_people_back(city, seed, overlap):
    """Cells are area x sector x class; areas and the city are sums of the damaged ones, and published beside them."""
    (hidden, areas, sectors), (_, true_areas, true_sectors) = city(seed, overlap)
    truth = {key(row): plain(row["population"]) or 0 for row in true_sectors}
    assert {key(row) for row in sectors} <= set(truth)
    equations = []
    unknowns = list(truth)
    for row in sectors:
        if known(row["population"]):
            equations.append({key(row): 1.0})
    for row in areas:
        if known(row["affected_population"]):
            equations.append({k: 1.0 for k in truth if k[0] == row["area_id"] and (k[2] or 0) >= 2})
    if not overlap and known(hidden["AFFECTED_POPULATION"]):
        equations.append({k: 1.0 for k in truth if (k[2] or 0) >= 2})
    equations = [equation for equation in equations if equation]
    published = {key(row) for row in sectors if known(row["population"])}
    assert {k: v for k, v in truth.items() if k in published and 1 <= v <= 4} == {}
    for cell, value in truth.items():
        if cell not in published and 1 <= value <= 4:
            assert not is_determined(unknowns, equations, cell), (cell, value)
    for row, true in zip(areas, true_areas):
        if 1 <= (plain(true["affected_population"]) or 0) <= 4:
            assert not known(row["affected_population"])
            whole = {k: 1.0 for k in truth if k[0] == row["area_id"] and (k[2] or 0) >= 2}
            total = [*unknowns, "area"]
            same = [*equations, {**whole, "area": -1.0}]
            assert not is_determined(total, same, "area")


@pytest.mark.parametrize("seed", range(6))
def test_what_is_hidden_is_marked_and_counts_of_buildings_stay(city, seed):
    (_, areas, sectors), (_, true_areas, true_sectors) = city(seed)
    assert [row["damaged_n"] for row in areas] == [row["damaged_n"] for row in true_areas]
    assert [row["count"] for row in sectors] == [row["count"] for row in true_sectors]
    for rows, true_rows, name in ((areas, true_areas, "affected_population"), (sectors, true_sectors, "population")):
        for row, true in zip(rows, true_rows):
            if known(true[name]) and not known(row[name]):
                assert row["suppressed"]
        assert all(not row["suppressed"] for row in true_rows)


def test_many_people_everywhere_hide_nothing(city):
    (_, areas, sectors), (_, true_areas, true_sectors) = city(1, few=(50, 80))
    assert [plain(r["affected_population"]) for r in areas] == [plain(r["affected_population"]) for r in true_areas]
    assert [plain(r["population"]) for r in sectors] == [plain(r["population"]) for r in true_sectors]


def test_the_minimum_is_a_parameter(city):
    (_, areas, _), (_, true_areas, _) = city(2, few=(7, 8, 9), MIN_COUNT=100)
    for row, true in zip(areas, true_areas):
        if 0 < plain(true["affected_population"]) < 100:
            assert not known(row["affected_population"])


def in_span(equations, wanted):
    """Tell whether a sum of unknowns follows from sums that are published."""
    names = sorted({name for equation in (*equations, wanted) for name in equation}, key=str)
    return is_determined([*names, "it"], [*equations, {**wanted, "it": -1.0}], "it")


@pytest.mark.parametrize("seed", range(16))
def test_districts_and_their_neighbourhoods_in_one_layer(run, make_layer, rows_of, seed):
    """Five neighbourhoods, two districts of them and the whole city are rows of AREAS: sums of each other."""
    draw = random.Random(seed)
    buildings, damage, facts = [], [], []
    for n in range(AREAS * HOMES):
        people, sector = draw.choice([0, 1, 2, 3, 4, 6, 12, 30]), draw.choice(["housing", "health"])
        grade = draw.choice([0, 1, 2, 4])
        buildings.append((box(20 * n, 0, 20 * n + 10, 10), {"population": people, "levels": 1, "sector": sector}))
        damage.append(site(20 * n + 5, 5, grade))
        facts.append((n // HOMES, sector, grade, people))
    width = 20 * HOMES
    held = {f"a{i}": {i} for i in range(AREAS)} | {"west": {0, 1}, "east": {2, 3, 4}, "all": set(range(AREAS))}
    shapes = [
        (box(width * min(parts) - 5, -50, width * (max(parts) + 1) - 5, 50), {"area_id": name})
        for name, parts in held.items()
    ]
    given = {
        "DAMAGE": make_layer("Point", damage),
        "BUILDINGS": make_layer("Polygon", buildings),
        "AREAS": make_layer("Polygon", shapes),
        "ASSUME_ALL_ANALYSED": True,
        **temporary("OUTPUT", "SECTORS"),
    }
    result = run("damageoverlay", given)
    areas, sectors = rows_of(result["OUTPUT"]), rows_of(result["SECTORS"])

    def people(parts, where):
        """Return the sum of unknowns (area, sector, class) that a cell is, and its true value."""
        chosen = [(fact[:3], fact[3]) for fact in facts if fact[0] in parts and where(fact)]
        return {name: 1.0 for name, _ in chosen}, sum(value for _, value in chosen)

    cells = []
    for row in sectors:
        total = people(held[row["area"]], lambda f, r=row: f[1] == plain(r["sector"]) and f[2] == plain(r["class"]))
        cells.append((*total, known(row["population"])))
    for row in areas:
        cells.append((*people(held[row["area_id"]], lambda f: f[2] >= 2), known(row["affected_population"])))
    cells.append((*people(held["all"], lambda f: f[2] >= 2), known(result["AFFECTED_POPULATION"])))
    published = [cell for cell, _, shown in cells if shown and cell]
    for cell, value, shown in cells:
        if 1 <= value <= 4:
            assert not shown
            assert not in_span(published, cell), (cell, value)


X, Y = 400_000, 4_000_000
FEW = (1, 2, 3, 4, 6, 12, 30, 55)


def town(draw, nested):
    """Return streets, homes (x, y, people), areas and a budget: branches blocked where they leave the main street."""
    n = draw.randint(4, 9)
    streets, homes = [(line((X, Y), (X + 100 * n + 200, Y)), {"blocked": 0})], []
    for k in range(1, n + 1):
        x, foot = X + 100 * k, Y + draw.randint(20, 60)
        streets += [
            (line((x, Y), (x, foot)), {"blocked": 1}),
            (line((x, foot), (x, Y + 700)), {"blocked": 0}),
        ]
        homes += [(x + 2, Y + 200 + 150 * j, draw.choice(FEW)) for j in range(draw.randint(1, 3))]
    homes += [(X + 100 * draw.randint(1, n) + 40, Y - 3, draw.choice(FEW)) for _ in range(draw.randint(0, 4))]
    edges = [0, *sorted(draw.sample(range(1, n), draw.randint(1, min(3, n - 1)))), n]
    areas = []
    for start, stop in zip(edges, edges[1:]):
        west, east, north = X + 100 * start + 50, X + 100 * stop + 50, draw.choice([Y + 300, Y + 800])
        areas.append((west, Y - 50, east, north))
        if north < Y + 800:
            areas.append((west, north, east, Y + 800))
    if nested:
        areas.append((X + 50, Y - 50, X + 100 * edges[1] + 150, Y + 800))
    return streets, homes, areas, draw.choice([None, None, 60, 120])


@pytest.mark.parametrize("seed", [*range(12), 200])
@pytest.mark.parametrize("nested", [False, True])
def test_areas_and_steps_of_the_order_give_nobody_away(run, make_layer, rows_of, seed, nested):
    """Every published number is a sum of homes: none of the small ones may follow from them, whoever sees the map."""
    streets, homes, areas, budget = town(random.Random(seed), nested)
    given = {
        "STREETS": make_layer("LineString", streets),
        "FACILITIES": make_layer("Point", [(point(X + 5, Y), {"n": 1})]),
        "POPULATION": make_layer("Point", [(point(x, y), {"population": number}) for x, y, number in homes]),
        "AREAS": make_layer("Polygon", [(box(*area), {"n": 1}) for area in areas]),
        "JOIN_CROSSINGS": True,
        **({"BUDGET": budget} if budget else {}),
    }
    true = run("routerestoration", {**given, "SMALL_CELLS": "show", **temporary("ORDER", "OUTPUT", "PEOPLE")})
    hidden = run("routerestoration", {**given, **temporary("ORDER", "OUTPUT")})
    state = [plain(row["access_state"]) for row in rows_of(true["PEOPLE"])]
    step = [plain(row["reconnected_by"]) or 0 for row in rows_of(true["PEOPLE"])]
    inside = [[b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in areas] for x, y, _ in homes]
    equations, small = [], []

    def cell(value, homes_of):
        homes_of = {n: 1.0 for n in homes_of if any(inside[n])}
        number = sum(homes[n][2] for n in homes_of)
        if known(value) and homes_of:
            assert plain(value) == pytest.approx(number)
            assert not 1 <= number <= 4
            equations.append(homes_of)
        if 1 <= number <= 4:
            small.append(homes_of)

    everyone = range(len(homes))
    kinds = {
        "population": list(everyone),
        "cut_off_before": [n for n in everyone if state[n] in ("reconnected", "still cut off")],
        "cut_off_after": [n for n in everyone if state[n] == "still cut off"],
        "reconnected": [n for n in everyone if state[n] == "reconnected"],
    }
    for place, row in enumerate(rows_of(hidden["OUTPUT"])):
        for name, of in kinds.items():
            cell(row[name], [n for n in of if inside[n][place]])
            cell(None, [n for n in everyone if inside[n][place] and n not in of])
    for row in rows_of(hidden["ORDER"]):
        cell(row["people_reconnected"], [n for n in everyone if step[n] == row["order"]])
        cell(row["cumulative_people"], [n for n in everyone if 0 < step[n] <= row["order"]])
    for key, name in (("BEFORE", "cut_off_before"), ("AFTER", "cut_off_after")):
        cell(hidden[f"CUT_OFF_{key}_N"], kinds[name])
    cell(hidden["RECONNECTED_N"], kinds["reconnected"])
    for homes_of in small:
        same = [*equations, {**homes_of, "cell": -1.0}]
        assert not is_determined([*everyone, "cell"], same, "cell")


def test_few_who_never_reached_anything_are_not_told_in_words(run, make_layer):
    road, away = (
        (line((X, Y), (X + 1500, Y)), {"blocked": 0}),
        (line((X, Y + 3000), (X + 1500, Y + 3000)), {"blocked": 0}),
    )
    given = {
        "STREETS": make_layer("LineString", [road, away]),
        "FACILITIES": make_layer("Point", [(point(X + 5, Y), {"n": 1})]),
        "BLOCKED_FIELD": "blocked",
        **temporary("ORDER", "OUTPUT"),
    }
    for far, lost, told in ((3, 0, "< 5 people"), (50, 3, "53 people"), (50, 20, "70 people")):
        homes = [(point(X + 500, Y), {"population": 90}), (point(X + 500, Y + 1000), {"population": far})]
        if lost:
            homes.append((point(X + 500, Y + 3000), {"population": lost}))
        notes = run("routerestoration", {**given, "POPULATION": make_layer("Point", homes)})["NOTES"]
        assert f"{told} reached no facility" in notes
        assert ("live too far" in notes) == (lost == 20)
