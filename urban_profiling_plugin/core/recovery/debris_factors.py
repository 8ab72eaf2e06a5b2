"""How much debris a square metre of floor leaves, by structural type and damage class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ... import paths
from ..errors import Problems, UrbanProfilingError
from ..frame import Frame
from ..tables import range_columns, read_table
from ..text import QT_TRANSLATE_NOOP, Message, list_ids, message
from .damage_classes import CLASS_LABELS, check_classes
from .named_rows import range_by_word

SHORT_TON_T = 0.90718474
FT_M = 0.3048
YD3_M3 = 27 * FT_M**3
PER_1000_FT2 = SHORT_TON_T / (1000 * FT_M**2)
"""Short tons per 1,000 square feet in tonnes per square metre."""
_STATES = ("slight_pct", "moderate_pct", "extensive_pct", "complete_pct")
_MASS = ("t_m2_low", "t_m2_central", "t_m2_high")
_VOLUME = ("m3_m2_low", "m3_m2_central", "m3_m2_high")
_HEIGHTS = "lmh"


@dataclass(frozen=True)
class DebrisFactors:
    """Debris per square metre of floor by structural type, class 0 to 4, and low, central, high.

    Attributes
    ----------
    mass, volume : tonnes and cubic metres, arrays of shape (5, 3) by lower-case type; NaN where not known.
    name : of the table.
    spread : whether an unknown type may take the range over all types.
    """

    mass: dict[str, np.ndarray]
    volume: dict[str, np.ndarray]
    name: str
    spread: bool

    def by_type(self, types: Sequence[str | None], notes: list[Message]) -> tuple[np.ndarray, np.ndarray]:
        """Return tonnes and cubic metres per square metre of floor, both of shape (types, 5, 3).

        A type is one of the table's (HAZUS: C1; C1M takes C1 where it has no row), else a material that stands for
        several (concrete), else it takes the row ``*`` or, in HAZUS, the range over all types, which is said.
        """
        groups = _groups(types)
        mass, spanned = range_by_word(types, self.mass, groups, self.spread)
        volume, _ = range_by_word(types, self.volume, groups, self.spread)
        mass[:, 0] = volume[:, 0] = 0.0
        if spanned:
            notes.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "UrbanProfiling",
                        "The structural types {types} are not known: low and high take the lightest and the heaviest "
                        "of all types in {table}, central their mean.",
                    ),
                    types=list_ids(spanned),
                    table=self.name,
                )
            )
        return mass, volume


def named_factors(name: str) -> DebrisFactors:
    """Return a table of factors that comes with the plugin, ``hazus`` or ``nepal``.

    >>> hazus = named_factors("hazus")
    >>> hazus.mass["c1"][:, 1].round(4).tolist()
    [0.0, 0.0006, 0.0546, 0.3448, 1.0478]
    """
    return read_factors(paths.table(f"debris_factors_{name}.csv"))


def read_factors(path: str | Path) -> DebrisFactors:
    """Return debris factors from a CSV of either layout, checked.

    Either ``type, component, unit_weight`` (US short tons per 1,000 square feet) with ``slight_pct, moderate_pct,
    extensive_pct, complete_pct`` as HAZUS has it: ``debris = sum over components of unit weight * percent``. Or
    ``type, damage_class`` (1 to 4) with ``t_m2_central`` and, where known, ``t_m2_low, t_m2_high, m3_m2_low,
    m3_m2_central, m3_m2_high``. The type ``*`` stands for all others.

    Raises
    ------
    UrbanProfilingError : columns of neither layout, negative numbers, percentages above 100, low over high.
    """
    numbers = ("unit_weight", *_STATES, *_MASS, *_VOLUME)
    columns = {"type": "text", "component": "text", "damage_class": "integer", **dict.fromkeys(numbers, "real")}
    table = read_table(path, columns, required=("type",), optional=("component", "damage_class", *numbers))
    if any(value is not None for value in table.columns["component"].tolist()):
        return _of_components(table)
    if not np.isnan(table.columns["damage_class"].astype(float)).all():
        return _of_classes(table)
    raise UrbanProfilingError(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "Table “{path}” is not a table of debris factors. Give the columns type, damage_class, t_m2_low, "
            "t_m2_central, t_m2_high, or those of debris_factors_hazus.csv.",
        ),
        path=table.name,
    )


def _of_components(table: Frame) -> DebrisFactors:
    weight = table.columns["unit_weight"]
    percent = np.stack([table.columns[name] for name in _STATES], axis=1)
    problems = Problems()
    # written so that a missing number is wrong too
    wrong = ~(weight >= 0) | ~((percent >= 0) & (percent <= 100)).all(axis=1)
    if wrong.any():
        problems.add(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Table “{path}”: lines {ids} need a unit weight of at least 0 and percentages between 0 and 100.",
            ),
            ids=table.ids[wrong],
            path=table.name,
        )
    _check_repeated(table, [table.texts("type"), table.texts("component")], problems)
    problems.raise_any()
    share = np.column_stack([np.zeros(len(table)), percent]) / 100.0
    types = table.texts("type")
    mass = {}
    for name in dict.fromkeys(types.tolist()):
        own = types == name
        mass[name] = np.repeat(PER_1000_FT2 * (weight[own] @ share[own])[:, None], 3, axis=1)
    volume = {name: np.full((len(CLASS_LABELS), 3), np.nan) for name in mass}
    return DebrisFactors(mass, volume, table.name, True)


def _of_classes(table: Frame) -> DebrisFactors:
    grade = table.columns["damage_class"].astype(float)
    problems = Problems()
    check_classes(table, problems)
    found = []
    for names in (_MASS, _VOLUME):
        low, central, high = range_columns(table, names)
        wrong = (low < 0) | (low > central) | (central > high) | (np.isnan(central) & ~np.isnan(low + high))
        if wrong.any():
            problems.add(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "Table “{path}”: in lines {ids} the factors must satisfy 0 ≤ {low} ≤ {central} ≤ {high}.",
                ),
                ids=table.ids[wrong],
                path=table.name,
                low=names[0],
                central=names[1],
                high=names[2],
            )
        found.append(np.stack([low, central, high], axis=1))
    nothing = np.isnan(found[0][:, 1]) & np.isnan(found[1][:, 1])
    if nothing.any():
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: lines {ids} give neither tonnes nor cubic metres."),
            ids=table.ids[nothing],
            path=table.name,
        )
    _check_repeated(table, [table.texts("type"), grade], problems)
    problems.raise_any()
    types = table.texts("type")
    mass: dict[str, np.ndarray] = {}
    volume: dict[str, np.ndarray] = {}
    for name in dict.fromkeys(types.tolist()):
        own = types == name
        for kind, values in zip((mass, volume), found):
            kind[name] = np.full((len(CLASS_LABELS), 3), np.nan)
            kind[name][0] = 0.0
            kind[name][grade[own].astype(int)] = values[own]
    return DebrisFactors(mass, volume, table.name, False)


def _check_repeated(table: Frame, keys: list[np.ndarray], problems: Problems) -> None:
    first: dict[tuple, int] = {}
    repeated = [
        line
        for line, key in zip(table.ids.tolist(), zip(*(k.tolist() for k in keys)))
        if first.setdefault(key, line) != line
    ]
    if repeated:
        problems.add(
            QT_TRANSLATE_NOOP("UrbanProfiling", "Table “{path}”: lines {ids} repeat a type that an earlier line has."),
            ids=repeated,
            path=table.name,
        )


def materials() -> dict[str, list[str]]:
    """Return the HAZUS types that a material stands for."""
    table = read_table(paths.table("building_types.csv"), {"type": "text", "hazus_types": "text"}, key="type")
    names, several = table.texts("type").tolist(), table.texts("hazus_types").tolist()
    return {name: types.split() for name, types in zip(names, several)}


def _groups(types: Sequence[str | None]) -> dict[str, list[str]]:
    """Return the table's types that a material, or a HAZUS type with its height, stands for."""
    groups = materials()
    for word in types:
        if word and len(word) > 2 and word[-1] in _HEIGHTS:
            groups.setdefault(word, [word[:-1]])
    return groups


@dataclass(frozen=True)
class FemaVolumes:
    """The volumes of FEMA 325 for destroyed buildings, metric; low, central, high, each of shape (3,).

    Attributes
    ----------
    home_m : cubic metres per square metre of floor of a home, vegetation light, medium and heavy.
    other : cubic metres per cubic metre of any other building.
    mobile_home_m3 : cubic metres each, single-wide to double-wide.
    """

    home_m: np.ndarray
    other: np.ndarray
    mobile_home_m3: np.ndarray


def fema_volumes() -> FemaVolumes:
    """Return the volumes of FEMA 325 (2007), *Public Assistance Debris Management Guide*, in metric units.

    ``home: length * width (ft) * storeys * 0.20 * vegetation multiplier``, other buildings ``length * width * height
    (ft) * 0.33 / 27``, both in cubic yards.

    >>> float((fema_volumes().home_m[1] * 30 * 40 * 2 * FT_M**2 / YD3_M3).round(6))
    624.0
    """
    names = ("low", "central", "high")
    table = read_table(
        paths.table("debris_volumes_fema.csv"), {"item": "text", **dict.fromkeys(names, "real")}, key="item"
    )
    rows = dict(zip(table.texts("item").tolist(), np.stack([table.columns[name] for name in names], axis=1)))
    home = rows["residential_factor"] * rows["vegetation_multiplier"] * YD3_M3 / FT_M**2
    return FemaVolumes(home, rows["other_factor"], rows["mobile_home"] * YD3_M3)
