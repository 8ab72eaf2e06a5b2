"""`damageoverlay` against a plain count, building by building, in random cities."""

from __future__ import annotations

import random

import pytest
import shapely

from .damage_layers import plain, site
from .shapes import box, temporary

X, Y = 400_000, 4_000_000
TOLERANCE = 1e-6


def city(draw):
    """Return buildings (x, y, width, depth, people, levels), damage rows, analysed and area boxes, in metres."""
    homes = []
    for i in range(6):
        for j in range(4):
            if draw.random() < 0.85:
                homes.append(
                    (
                        30 * i + draw.randint(0, 6),
                        30 * j + draw.randint(0, 6),
                        draw.choice([6, 12, 20]),
                        draw.choice([6, 12, 20]),
                        draw.choice([None, 0, 3, 10]),
                        draw.choice([None, 1, 2, 5]),
                    )
                )
    damage = []
    for n in range(draw.randint(5, 60)):
        x, y = draw.randint(-15, 195), draw.randint(-15, 135)
        for epoch in range(1, draw.choice([1, 1, 2, 3]) + 1):
            grade = draw.choice([None, 0, 1, 2, 3, 4])
            # a date of its own, so that newest is never a tie
            damage.append((x, y, f"s{n}", epoch, f"20{10 + epoch}-{1 + n // 28:02d}-{1 + n % 28:02d}", grade))
    draw.shuffle(damage)
    analysed = [
        (draw.randint(-20, 60), -20, draw.randint(100, 220), draw.randint(60, 150)) for _ in range(draw.choice([1, 2]))
    ]
    areas = [(-30, -30, 90, 200), (draw.choice([60, 90]), -30, 240, 200), (0, 0, 60, 60)]
    return homes, damage, analysed, areas


def counted(homes, damage, analysed, areas, rule, start):
    """Return the class of every building and the figures of every area and of their union, counted one by one."""
    shapes = [shapely.box(x, y, x + w, y + d) for x, y, w, d, _, _ in homes]
    newest = {}
    for x, y, name, _, date, grade in damage:
        if name not in newest or date > newest[name][2]:
            newest[name] = (x, y, date, grade)
    order = [row[2] for row in damage]
    hits = {n: [] for n in range(len(homes))}
    for name in sorted(
        newest, key=lambda name: next(k for k, row in enumerate(damage) if row[2] == name and row[4] == newest[name][2])
    ):
        x, y, date, grade = newest[name]
        here = shapely.Point(x, y)
        apart = [(shape.distance(here), n) for n, shape in enumerate(shapes)]
        near = min(apart, key=lambda pair: (round(pair[0], 6), pair[1]))
        if near[0] <= 10 + TOLERANCE:
            hits[near[1]].append((grade, date, near[0], order.index(name)))
    land = shapely.union_all([shapely.box(*b) for b in analysed])
    found = []
    for n, shape in enumerate(shapes):
        grades = [hit for hit in hits[n] if hit[0] is not None]
        inside = land.intersects(shape.centroid)
        if grades:
            if rule == "worst":
                grade = max(hit[0] for hit in grades)
            elif rule == "latest":
                grade = max(grades, key=lambda hit: hit[1])[0]
            else:
                values = [hit[0] for hit in grades]
                grade = max(set(values), key=lambda value: (values.count(value), value))
        elif hits[n]:
            grade = None
        else:
            grade = 0 if inside else None
        found.append((grade, inside, len(hits[n])))
    lowest = {"possible": 1, "moderate": 2, "severe": 3}[start]

    def figures(inside_area):
        rows = [n for n, shape in enumerate(shapes) if inside_area(shape.centroid)]
        seen = [n for n in rows if found[n][1] and found[n][0] is not None]
        hit = [n for n in seen if found[n][0] >= lowest]
        number = [sum(found[n][0] == grade for n in seen) for grade in range(5)]
        people = [homes[n][4] for n in hit]
        floors = [homes[n][2] * homes[n][3] * homes[n][5] for n in hit if homes[n][5]]
        return {
            "buildings_n": len(rows),
            "analysed_n": len(seen),
            "possible_n": number[1],
            "moderate_n": number[2],
            "moderate_or_severe_n": 0,
            "severe_n": number[3],
            "destroyed_n": number[4],
            "damaged_n": len(hit),
            "damaged_pct": 100 * len(hit) / len(seen) if seen else None,
            "destroyed_pct": 100 * number[4] / len(seen) if seen else None,
            "people": sum(value for value in people if value)
            if not people or any(v is not None for v in people)
            else None,
            "floor": sum(floors) if not hit or floors else None,
        }

    boxes = [shapely.box(*b) for b in areas]
    by_area = []
    for k, b in enumerate(boxes):
        # on an edge: in the first row alone
        def holds(middle, k=k, b=b):
            if b.contains(middle):
                return True
            first = next((m for m, other in enumerate(boxes) if other.intersects(middle)), None)
            return b.intersects(middle) and first == k and not any(other.contains(middle) for other in boxes)

        by_area.append(figures(holds))
    whole = shapely.union_all(boxes)
    return found, by_area, figures(whole.intersects)


@pytest.mark.parametrize("seed", range(40))
def test_the_same_counts(run, make_layer, rows_of, seed):
    draw = random.Random(seed)
    homes, damage, analysed, areas = city(draw)
    rule, start = draw.choice(["worst", "latest", "majority"]), draw.choice(["possible", "moderate", "severe"])
    given = {
        "DAMAGE": make_layer(
            "Point", [site(X + x, Y + y, grade, None, name, epoch, date) for x, y, name, epoch, date, grade in damage]
        ),
        "BUILDINGS": make_layer(
            "Polygon",
            [
                (box(X + x, Y + y, X + x + w, Y + y + d), {"population": people, "levels": levels})
                for x, y, w, d, people, levels in homes
            ],
        ),
        "ANALYSED_AREA": make_layer(
            "Polygon", [(box(X + a, Y + b, X + c, Y + d), {"n": 1}) for a, b, c, d in analysed]
        ),
        "AREAS": make_layer("Polygon", [(box(X + a, Y + b, X + c, Y + d), {"n": 1}) for a, b, c, d in areas]),
        "RULE": rule,
        "DAMAGED_FROM": start,
        "SMALL_CELLS": "show",
        **temporary("OUTPUT", "BUILDINGS_OUTPUT"),
    }
    result = run("damageoverlay", given)
    found, by_area, whole = counted(homes, damage, analysed, areas, rule, start)
    rows = rows_of(result["BUILDINGS_OUTPUT"])
    assert [(plain(r["damage_class"]), r["damage_sites_n"]) for r in rows] == [(grade, n) for grade, _, n in found]
    for row, wanted in zip(rows_of(result["OUTPUT"]), by_area):
        for name, value in wanted.items():
            field = {"people": "affected_population", "floor": "floor_m2_damaged"}.get(name, name)
            assert plain(row[field]) == (None if value is None else pytest.approx(value)), (name, rule, start)
    assert (result["DAMAGED_N"], result["ANALYSED_N"]) == (whole["damaged_n"], whole["analysed_n"])
    assert plain(result["AFFECTED_POPULATION"]) == whole["people"]
