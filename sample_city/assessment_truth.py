"""The known answers beyond access and share: quality by the survey, land use mix, equity, the best new sites."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from .access import SPACE_M
from .land_use_layer import UNKNOWN
from .survey import FACTS, OPINIONS, SEXES, YES_NO, Survey, space_ids
from .vacant import site_ids

if TYPE_CHECKING:
    from .build import City

FEW = 5
"""Scores that fewer forms stand behind are not shown."""
TRY_ALL_UP_TO = 16
"""Plots of which every choice is tried."""
SITES = (1, 2, 3, 5)
HOW = {
    "quality": "Each answer is worth what the plugin's table of questions says, restated in the generator; a question "
    "is the mean over respondents, a dimension the mean over its questions, quality the mean over all questions but "
    "those of women's safety. truth_survey.csv has every space; the mean is over those with 5 forms or more.",
    "land_use": "Areas of the polygons within each neighbourhood, which do not overlap; entropy by its formula. The "
    "score is of as many classes as the layer has.",
    "equity": "Gini as the mean difference between every two people, over areas, from open_spaces.by_area and "
    "space_access.by_area.",
    "new_sites": f"Whom each plot serves within {SPACE_M:g} m as in space_access; every choice of plots is tried. "
    "three_best_alone and straight_line are wrong methods.",
}


def assessment_truth(city: City, open_m2: dict[str, float], people: dict[str, float]) -> dict[str, Any]:
    """Return the known answers; open space and people are by neighbourhood."""
    return {
        "quality": _quality(city),
        "land_use": _land_use(city),
        "equity": _equity(np.array(list(open_m2.values())), np.array([people[code] for code in open_m2])),
        "new_sites": _new_sites(city),
    }


def scores_of_spaces(city: City) -> dict[int, dict[str, float]]:
    """Return what the forms that count give for each surveyed space, by its row."""
    survey = city.survey
    forms: dict[int, list[int]] = {}
    for form in survey.counted.tolist():
        forms.setdefault(int(survey.space[form]), []).append(form)
    return {row: _scores(survey, forms[row]) for row in sorted(forms)}


def survey_columns(city: City) -> list[tuple[str, np.ndarray, str]]:
    """Return name, values and format of each column of what is known of the surveyed spaces."""
    found, osm_id = scores_of_spaces(city), city.layers["open_spaces"].columns["osm_id"]
    rows = np.array(list(found))
    names = list(next(iter(found.values())))
    return [
        ("osm_id", osm_id[rows], "%d"),
        ("space_id", space_ids(osm_id)[rows], "%s"),
        *(
            (name, np.array([one[name] for one in found.values()]), "%d" if name.endswith("_n") else "%.6f")
            for name in names
        ),
    ]


def _scores(survey: Survey, forms: list[int]) -> dict[str, float]:
    """Return the scores of one space."""
    asked = {name: (dimension, YES_NO) for name, dimension in FACTS.items()} | dict(OPINIONS)
    means: dict[str, list[float]] = {}
    contradicted = 0
    for name, (dimension, worth) in asked.items():
        given = [word for form in forms if (word := survey.columns[name][form]) in worth]
        contradicted += name in FACTS and len(set(given)) > 1
        if given:
            means.setdefault(dimension, []).append(sum(worth[word] for word in given) / len(given))
    found: dict[str, float] = {"answers_n": len(forms), "contradicted_n": contradicted}
    found.update({f"{name}_score": sum(values) / len(values) for name, values in means.items()})
    every = [value for name, values in means.items() if name != "women_safety" for value in values]
    found["quality_score"] = sum(every) / len(every)
    for sex in SEXES:
        found[f"{sex}_answers_n"] = sum(survey.columns["sex"][form] == sex for form in forms)
    return found


def _quality(city: City) -> dict[str, Any]:
    survey, found = city.survey, list(scores_of_spaces(city).values())
    shown = [one["quality_score"] for one in found if one["answers_n"] >= FEW]
    return {
        "forms_n": len(survey.space),
        "counted_n": len(survey.counted),
        "spaces_n": len(found),
        "spaces_with_few_forms_n": len(found) - len(shown),
        "quality_mean": sum(shown) / len(shown),
        "problems": {
            "unknown_space": int((survey.space == -1).sum()),
            "no_space_id": int((survey.space == -2).sum()),
            "repeated_submission": len(survey.repeats),
            "outside_list": survey.outside,
            "conflicting_answers": sum(int(one["contradicted_n"]) for one in found),
        },
    }


def _land_use(city: City) -> dict[str, Any]:
    layer, areas = city.layers["land_use"], city.layers["areas"]
    classes = sorted(set(layer.columns["class"].tolist()) - {UNKNOWN})
    within = shapely.STRtree(layer.geometry).query(areas.geometry, predicate="intersects")
    common = shapely.area(shapely.intersection(areas.geometry[within[0]], layer.geometry[within[1]]))
    land = np.zeros((len(areas) + 1, len(classes)))
    for area, row, m2 in zip(*within.tolist(), common.tolist()):
        word = layer.columns["class"][row]
        if word != UNKNOWN:
            land[area, classes.index(word)] += m2
            land[-1, classes.index(word)] += m2
    entropy, whole = [], [*shapely.area(areas.geometry).tolist(), float(shapely.area(areas.geometry).sum())]
    for row in land:
        shares = row[row > 0] / row.sum() if row.sum() else np.empty(0)
        entropy.append(abs(float((shares * np.log(shares)).sum())) if len(shares) else None)
    scores = [None if value is None else 100 * value / float(np.log(len(classes))) for value in entropy]
    known = [score for score in scores[:-1] if score is not None]
    return {
        "classes": classes,
        "mix_score_mean": sum(known) / len(known),
        "mix_score_city": scores[-1],
        "unclassified_pct": 100 * (1 - float(land[-1].sum()) / whole[-1]),
        "by_area": dict(zip(areas.columns["area_id"].tolist(), scores[:-1])),
        "class_pct_city": dict(zip(classes, (100 * land[-1] / whole[-1]).tolist())),
    }


def _equity(open_m2: np.ndarray, people: np.ndarray) -> dict[str, float]:
    lived_in = people > 0
    each = open_m2[lived_in] / people[lived_in]
    share = people[lived_in] / people[lived_in].sum()
    mean = float((share * each).sum())
    difference = float((share[:, None] * share[None, :] * np.abs(each[:, None] - each[None, :])).sum())
    return {
        "gini": difference / (2 * mean),
        "m2_per_person": mean,
        "m2_of_areas_without_people": float(open_m2[~lived_in].sum()),
    }


def _new_sites(city: City) -> dict[str, Any]:
    vacant, people, before = city.vacant, city.people.of_building, city.buildings.access.space_served
    weight, ids = people["population"], site_ids(len(city.vacant.geometry)).tolist()
    total, had = float(weight.sum()), float(weight[before].sum())
    found: dict[str, Any] = {"candidates_n": len(ids), "distance_m": SPACE_M, "before_pct": 100 * had / total}
    found["alone"] = {one: float(weight[mask].sum()) for one, mask in zip(ids, vacant.serves)}
    if len(ids) > TRY_ALL_UP_TO:
        return found
    found["best"] = {str(n): _best(vacant.serves, weight, ids, n, total, had) for n in SITES}
    found["best_for_children"] = _best(vacant.serves, people["children"], ids, 1, 0.0, 0.0)
    alone = sorted(range(len(ids)), key=lambda row: -found["alone"][ids[row]])[:3]
    straight = shapely.distance(vacant.geometry[:, None], city.points[None, :]) <= SPACE_M
    lone = (straight & ~before) @ weight
    found["wrong_methods"] = {
        "three_best_alone_newly_served": float(weight[vacant.serves[alone].any(axis=0)].sum()),
        "straight_line_site": ids[int(np.argmax(lone))],
        "straight_line_newly_served": float(lone.max()),
    }
    return found


def _best(
    serves: np.ndarray, weight: np.ndarray, ids: list[str], number: int, total: float, had: float
) -> dict[str, Any]:
    """Return the best choice of so many plots, and what it gives; every choice is tried."""
    gains = {
        chosen: float(weight[serves[list(chosen)].any(axis=0)].sum())
        for chosen in combinations(range(len(ids)), number)
    }
    order = sorted(gains, key=lambda chosen: -gains[chosen])
    best = gains[order[0]]
    found: dict[str, Any] = {"newly_served": best}
    if total:
        found["served_after_pct"] = 100 * (had + best) / total
    if best - gains[order[1]] > 1.0:  # else others are as good
        found["sites"] = [ids[row] for row in order[0]]
    return found
