"""Numbers of people in a layer's fields: read, refused where they cannot be counts, compared between groups."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .errors import Problems
from .frame import Frame, is_missing
from .text import QT_TRANSLATE_NOOP, Message, message

SOURCE_FIELD = "population_source"
"""Where numbers of people come from: ``grid``, ``areas``, ``total``, or what stands in for them (`STAND_INS`)."""
CITY_WIDE_FIELD = "groups_city_wide"
"""Groups known for the whole city only, separated by ``;``: spread with the people, they differ nowhere."""
STAND_INS = ("floor_area", "buildings")
_SAME_SHARE = 1e-6
_NO_CHANCE = 100
"""Places from which one share in all of them is no chance."""


def parse_counts(frame: Frame, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Return a field's values as float64 (NaN where missing or not a number) and where a value is not a number.

    Numbers stored as text count as numbers when they are written plainly (``12`` or ``12.5``).

    >>> table = Frame(None, {"people": np.array(["12", None, "many"], dtype=object)})
    >>> values, wrong = parse_counts(table, "people")
    >>> values.tolist(), wrong.tolist()
    ([12.0, nan, nan], [False, False, True])
    """
    column = frame.column(name)
    if column.dtype.kind in "iuf":
        values = column.astype(float)
        return np.where(np.isfinite(values), values, np.nan), np.isinf(values)
    missing = is_missing(column)
    values = np.full(len(frame), np.nan)
    wrong = np.zeros(len(frame), dtype=bool)
    if column.dtype.kind in "bM":
        return values, ~missing
    for row in np.flatnonzero(~missing):
        text = str(column[row]).strip()
        try:
            values[row] = float(text) if text else np.nan
        except ValueError:
            wrong[row] = True
    wrong |= np.isinf(values)
    return np.where(wrong, np.nan, values), wrong


def numbers_of(frame: Frame, name: str, problems: Problems) -> np.ndarray:
    """Return a field's numbers, float64 with NaN where unknown; what is no number goes to `problems`."""
    values, wrong = parse_counts(frame, name)
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” is not a number in features {ids}. Correct them or leave them "
                "empty, then run again.",
            ),
            ids=frame.ids[wrong],  # type: ignore[index]
            name=frame.name,
            field=name,
        )
    return values


def counts_of(frame: Frame, name: str, problems: Problems) -> np.ndarray:
    """Return a field's numbers of people, float64 with NaN where unknown; what cannot be a count goes to `problems`."""
    if frame.find(name) is None:
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling", "Layer “{name}” has no field “{field}”. Choose the field that holds the people."
            ),
            name=frame.name,
            field=name,
        )
        return np.full(len(frame), np.nan)
    values = numbers_of(frame, name, problems)
    negative = values < 0
    if negative.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}”: the field “{field}” is negative in features {ids}. There are no negative people: "
                "correct them or leave them empty, then run again.",
            ),
            ids=frame.ids[negative],  # type: ignore[index]
            name=frame.name,
            field=name,
        )
    return values


def per_person(amount: np.ndarray, people: np.ndarray) -> np.ndarray:
    """Return an amount for each person, NaN where nobody lives or nobody knows.

    >>> per_person(np.array([10.0, 10.0, 10.0]), np.array([5.0, 0.0, np.nan])).tolist()
    [2.0, nan, nan]
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(people > 0, amount / people, np.nan)


def no_people_notes(people: np.ndarray) -> list[Message]:
    """Return what to say of areas without people where land is given for each person."""
    empty = ~(people > 0)
    template = QT_TRANSLATE_NOOP(
        "UrbanProfiling", "{n} areas have no people: their square metres per person are unknown."
    )
    return [message(template, n=int(empty.sum()))] if empty.any() else []


def share_is_uniform(group: np.ndarray, population: np.ndarray) -> bool:
    """Tell whether a group has the same share of the people everywhere: it can show no difference between places.

    That is so when the group was known for the whole city only and spread with the population.

    >>> share_is_uniform(np.array([5.0, 10.0]), np.array([10.0, 20.0]))
    True
    >>> share_is_uniform(np.array([5.0, 12.0]), np.array([10.0, 20.0]))
    False
    """
    known = (population > 0) & ~np.isnan(group)
    if not known.any():
        return True
    share = group[known] / population[known]
    return bool(np.ptp(share) <= _SAME_SHARE * max(float(share.max()), _SAME_SHARE))


def city_wide_groups(frame: Frame, groups: Mapping[str, np.ndarray], population: np.ndarray) -> frozenset[str]:
    """Return the groups of a layer of people that are known for the whole city only.

    They are those that the layer names (`CITY_WIDE_FIELD`), and those with one share in so many places that it cannot
    be chance: in few places it may be what was counted.

    >>> homes = Frame(None, {"groups_city_wide": np.array(["women"] * 2, dtype=object)})
    >>> same = np.array([5.0, 10.0])
    >>> sorted(city_wide_groups(homes, {"women": same, "men": same}, np.array([10.0, 20.0])))
    ['women']
    """
    named = {name for text in set(frame.texts(CITY_WIDE_FIELD)) if text for name in text.split(";")}
    many = int((population > 0).sum()) >= _NO_CHANCE
    return frozenset(
        name
        for name, values in groups.items()
        if name.lower() in named or (many and share_is_uniform(values, population))
    )


def stand_in_of(frame: Frame) -> str | None:
    """Return what the layer's population is instead of people (``floor_area, buildings``), ``None`` when it is people.

    >>> stand_in_of(Frame(None, {"population_source": np.array(["grid"], dtype=object)}))
    """
    found = set(frame.texts(SOURCE_FIELD))
    return next((word for word in STAND_INS if word in found), None)


def stand_in_note(frame: Frame) -> Message | None:
    """Return a note when the layer's population is not people but floor area or buildings that stand in for them.

    >>> homes = Frame(None, {"population_source": np.array(["floor_area"], dtype=object)}, name="homes")
    >>> str(stand_in_note(homes))[:43]
    'The population of “homes” is not people: it'
    """
    found = stand_in_of(frame)
    if found is None:
        return None
    if found == "floor_area":
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The population of “{name}” is not people: it is floor area in m² that stands in for them. Read "
            "percentages of people as percentages of floor area.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "The population of “{name}” is not people: each building counts as one. Read percentages of people as "
            "percentages of buildings.",
        )
    return message(template, name=frame.name)
