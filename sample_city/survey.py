"""A survey of the open spaces: what people answered in a form as Kobo exports it, with the mistakes that such have.

Facts about a space (is there a seat?) are answered alike but by one respondent here and there; opinions differ, and
women feel less safe. The forms name the space as the plugin's inventory does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .layer import Layer
from .noise import uniform

if TYPE_CHECKING:
    from .build import City

YES_NO = {"yes": 100.0, "partly": 50.0, "no": 0.0}
SAFE = {"very_safe": 100.0, "safe": 75.0, "neither": 50.0, "unsafe": 25.0, "very_unsafe": 0.0}
STATE = {"very_good": 100.0, "good": 75.0, "fair": 50.0, "poor": 25.0, "very_poor": 0.0}
UNSURE = "dont_know"
FACTS: Mapping[str, str] = {
    "lighting": "safety",
    "step_free": "inclusivity",
    "children": "inclusivity",
    "free_entry": "accessibility",
    "walkway": "accessibility",
    "seats": "comfort",
    "shade": "comfort",
    "trees": "greenness",
}
OPINIONS: Mapping[str, tuple[str, Mapping[str, float]]] = {
    "feel_safe_day": ("safety", SAFE),
    "condition": ("comfort", STATE),
    "plants_kept": ("greenness", YES_NO),
    "women_alone_day": ("women_safety", SAFE),
    "women_alone_night": ("women_safety", SAFE),
}
"""Questions of the form by the dimension they are scored for, all with a weight of 1, and what an answer is worth."""
SEXES, AGES = ("woman", "man"), ("15_24", "25_59", "60_over")
SURVEYED = ("park", "pocket park", "public garden", "recreation ground", "playground", "square", "promenade")
_FEWEST, _MOST_FORMS = 2, 14
_NO_SUCH_SPACE = "s0000000000"
_OUTSIDE = "maybe"
_FIRST_DAY = np.datetime64("2024-03-04")


@dataclass(frozen=True)
class Survey:
    """The forms as they came in.

    Attributes
    ----------
    space : row of the open space of each form; -1: a space that does not exist, -2: none told.
    columns : by name, text or ``None``.
    repeats : forms that came in a second time.
    outside : how many answers are in no list.
    """

    space: np.ndarray
    columns: dict[str, np.ndarray]
    repeats: np.ndarray
    outside: int

    @property
    def counted(self) -> np.ndarray:
        """Return the forms that count."""
        again = np.zeros(len(self.space), dtype=bool)
        again[self.repeats] = True
        return np.flatnonzero((self.space >= 0) & ~again)


def space_ids(osm_id: np.ndarray) -> np.ndarray:
    """Return the ids that an inventory gives to spaces that each came from one feature of OpenStreetMap."""
    return np.array(
        ["s" + hashlib.sha256(f"source {number}".encode()).hexdigest()[:10] for number in osm_id.tolist()], dtype=object
    )


def ask_people(city: City) -> Survey:
    """Return the answers about the spaces that are open to the public."""
    seed = city.plan.seed
    rows = np.flatnonzero(np.isin(city.spaces.use, SURVEYED))
    number = _FEWEST + (uniform(seed, "forms", rows) * (_MOST_FORMS - _FEWEST + 1)).astype(int)
    space = np.repeat(rows, number)
    person = np.concatenate([np.arange(n) for n in number])
    woman = uniform(seed, "sex", space, person) < 0.5
    size = len(space)
    columns: dict[str, np.ndarray] = {
        "submission_id": np.array([f"uuid:{seed:02d}-{n + 1:06d}" for n in range(size)], dtype=object),
        "submitted_at": (_FIRST_DAY + (np.arange(size) // 12)).astype(str).astype(object),
        "space_id": space_ids(city.layers["open_spaces"].columns["osm_id"])[space],
        "sex": np.where(woman, *SEXES).astype(object),
        "age_group": np.array(AGES, dtype=object)[(uniform(seed, "age", space, person) * len(AGES)).astype(int)],
    }
    for name in FACTS:
        columns[name] = _fact(seed, name, space, person)
    for name, (_, scores) in OPINIONS.items():
        columns[name] = _opinion(seed, name, scores, space, person, woman)
    return _with_mistakes(seed, space, columns)


def survey_layer(city: City) -> Layer:
    """Return the layer ``public_space_survey``, a table."""
    return Layer("public_space_survey", None, city.survey.columns)


def _fact(seed: int, name: str, space: np.ndarray, person: np.ndarray) -> np.ndarray:
    """Return answers about what is there or not; in some spaces one respondent is not sure."""
    words = np.array(list(YES_NO), dtype=object)
    true = words[np.searchsorted([0.55, 0.7], uniform(seed, f"fact {name}", space), side="right")]
    odd = (person == 5) & (uniform(seed, f"unsure {name}", space) < 0.3)
    return np.where(odd, UNSURE, true)


def _opinion(
    seed: int, name: str, scores: Mapping[str, float], space: np.ndarray, person: np.ndarray, woman: np.ndarray
) -> np.ndarray:
    """Return opinions around what a space is like; where it is about safety, women's are lower."""
    words = np.array(list(scores), dtype=object)
    level = uniform(seed, f"level {name}", space) + 0.5 * (uniform(seed, f"answer {name}", space, person) - 0.5)
    if scores is SAFE:
        level = level + 0.25 * woman
    place = np.clip((level * len(words)).astype(int), 0, len(words) - 1)
    return words[place]


def _with_mistakes(seed: int, space: np.ndarray, columns: dict[str, np.ndarray]) -> Survey:
    """Return the forms with those about no space, some that came twice, a contradiction, and answers of no list."""
    size = len(space)
    order = np.argsort(uniform(seed, "mistake", np.arange(size)), kind="stable")
    outside, twice, astray, contrary = order[:3], np.sort(order[3:5]), order[5:8], order[8]
    columns["condition"][outside] = _OUTSIDE
    columns["seats"][contrary] = "no" if columns["seats"][contrary] != "no" else "yes"
    rows = np.concatenate([np.arange(size), twice, astray])
    made = {name: values[rows] for name, values in columns.items()}
    place = space[rows]
    last = size + len(twice) + np.arange(len(astray))
    made["submission_id"][last] = [f"uuid:{seed:02d}-9{n:05d}" for n in range(len(astray))]
    made["space_id"][last] = [_NO_SUCH_SPACE] * (len(astray) - 1) + [None]
    place[last] = [-1] * (len(astray) - 1) + [-2]
    return Survey(place, made, size + np.arange(len(twice)), len(outside))
