"""Checks of groups of people: do women and men, children and adults make up everyone?"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from ..frame import Frame
from ..progress import Progress
from ..text import QT_TRANSLATE_NOOP
from .city_data import Layer
from .finding import WARNING, Found, check, each_layer, found
from .population import people_columns

GROUPS_DIFFER_PCT = 1.0
_ROUNDING = 1.0
_FAMILIES = (
    ("women", "men", "girls", "boys"),
    ("women", "men"),
    ("female", "male"),
    ("females", "males"),
    ("children", "adults", "older"),
    ("children", "adults", "elderly"),
)
"""Groups that make up everyone."""
_GROUPS = {
    *("women", "men", "girls", "boys", "female", "male", "females", "males"),
    *("children", "adults", "older", "elderly", "disabled", "youth"),
}
_NUMBERS = {"", "pop", "population", "n", "number", "of", "count", "total", "people", "persons"}
"""Words beside the group's in the name of a number of people; a share or a score is none."""


@check(
    title=QT_TRANSLATE_NOOP("UrbanProfiling", "Groups that do not add up"),
    severity=WARNING,
    looks_at=QT_TRANSLATE_NOOP(
        "UrbanProfiling",
        "Fields of groups (women and men; girls and boys with them; children, adults and older people) against the "
        "field population: sums that differ by more than one person and {differ_pct:g} %, groups larger than everyone.",
    ),
    why=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Shares of groups are over their own numbers; they then do not fit the share of everyone."
    ),
    remedy=QT_TRANSLATE_NOOP(
        "UrbanProfiling", "Check whether a group is missing, is counted twice, or is of another year than the total."
    ),
    differ_pct=GROUPS_DIFFER_PCT,
)
@each_layer
def population_groups(layer: Layer, progress: Progress) -> Iterator[Found]:
    """Groups that make more or less than everyone."""
    total = layer.frame.find("population")
    if total not in people_columns(layer):
        return
    everyone, _ = layer.numbers(total)
    slack = np.maximum(_ROUNDING, GROUPS_DIFFER_PCT / 100.0 * np.abs(everyone))
    done: set[str] = set()
    found_ = families(layer.frame)
    off = [np.abs(sum(layer.numbers(name)[0] for name in columns) - everyone) > slack for columns in found_]
    for columns, wrong in zip(found_, off):
        if done.issuperset(columns):
            continue  # women and men of a layer that tells girls and boys apart
        done.update(columns)
        for fewer, wrong_too in zip(found_, off):
            if set(fewer) < set(columns):
                wrong = wrong & wrong_too  # girls and boys may be counted among women and men
        if wrong.any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "In {n} features of “{name}” {groups} do not add up to “{field}”."
            )
            yield found(layer.role.name, layer.frame, wrong, template, groups=" + ".join(columns), field=total)
    for name in layer.frame.columns:
        if name in done or not is_group_name(name):
            continue
        wrong = layer.numbers(name)[0] > everyone + slack
        if wrong.any():
            template = QT_TRANSLATE_NOOP(
                "UrbanProfiling", "In {n} features of “{name}” the group “{group}” is larger than “{field}”."
            )
            yield found(layer.role.name, layer.frame, wrong, template, group=name, field=total)


def is_group_name(name: str) -> bool:
    """Tell whether a field is named as a number of people of a group.

    >>> is_group_name("pop_women"), is_group_name("women_safety_score"), is_group_name("women_pct")
    (True, False, False)
    """
    words = set(_words(name))
    return bool(words & _GROUPS) and words <= _GROUPS | _NUMBERS


def families(frame: Frame) -> list[list[str]]:
    """Return the fields of groups that make up everyone, the finest first: they differ in the word for the group only.

    >>> table = Frame(None, {name: np.array([1.0]) for name in ("pop_women", "pop_men", "older")})
    >>> families(table)
    [['pop_women', 'pop_men']]
    """
    words = {name: _words(name) for name in frame.columns if is_group_name(name)}
    found_ = []
    for family in _FAMILIES:
        for own in words.values():
            if family[0] in own:
                at = own.index(family[0])
                wanted = [(*own[:at], group, *own[at + 1 :]) for group in family]
                names = [next((name for name, parts in words.items() if parts == want), None) for want in wanted]
                if None not in names:
                    found_.append(names)
    return found_  # type: ignore[return-value]


def _words(name: str) -> tuple[str, ...]:
    return tuple(re.split(r"[^a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()))
