"""Which rows of a damage layer count: the newest of each site, one epoch, or all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..duplicates import first_equal
from ..errors import UrbanProfilingError
from ..frame import Frame
from ..text import QT_TRANSLATE_NOOP, Message, as_text, list_ids, message

LATEST, ALL = "latest", "all"


@dataclass(frozen=True)
class Epochs:
    """The epochs of a damage layer.

    Attributes
    ----------
    names : what they are called, in the order of their numbers or letters.
    code : of each row, its place in `names`, -1 where none is given.
    newness : of each row, higher is newer: by the date of the image, then by the order of `names`. A row without a date
        takes the newest date of its epoch.
    dates : of each row, datetime64[D].
    """

    names: list[str]
    code: np.ndarray
    newness: np.ndarray
    dates: np.ndarray

    @staticmethod
    def of(damage: Frame, dates: np.ndarray) -> Epochs:
        """Return the epochs of a layer whose dates are read."""
        column = damage.find("epoch")
        code, names = (np.full(len(damage), -1), []) if column is None else codes_of(damage.columns[column])
        order = sorted(range(len(names)), key=lambda i: _place(names[i], _all_numbers(names)))
        place = np.empty(len(names) + 1, dtype=np.int64)
        place[[*order, -1]] = [*range(len(names)), -1]
        code = place[code]
        day = dates.astype("datetime64[D]").astype(np.int64)
        unknown = np.iinfo(np.int64).min  # which is what NaT is, too
        newest = np.full(len(names) + 1, unknown)
        np.maximum.at(newest, code, np.where(np.isnat(dates), unknown, day))
        newest[-1] = unknown
        day = np.where(np.isnat(dates), newest[code], day)
        return Epochs([names[i] for i in order], code, _ranks(day, code), dates)


@dataclass(frozen=True)
class Chosen:
    """Rows that count, in their order, the newness of every row, and what to know about the choice."""

    rows: np.ndarray
    newness: np.ndarray
    notes: list[Message]


def choose_epoch(damage: Frame, epochs: Epochs, geometry: np.ndarray, epoch: str, apart_m: float) -> Chosen:
    """Return the rows of an epoch.

    ``latest`` keeps the newest row of each site (rows of one ``site_id``; without ids, rows at exactly the same place,
    of which those of the newest epoch stay). ``all`` keeps every row. Anything else names an epoch of the layer, or a
    date.

    Parameters
    ----------
    geometry : of every row, in metres, ``None`` where there is none.
    apart_m : rows of one ``site_id`` farther apart than this are different sites: ids of two products repeat.

    Raises
    ------
    UrbanProfilingError : no such epoch; the message lists those there are.
    """
    wanted = (epoch or LATEST).strip()
    if wanted.lower() == ALL:
        return Chosen(np.arange(len(damage)), epochs.newness, [])
    if wanted.lower() != LATEST:
        return Chosen(_rows_of(damage, epochs, wanted), epochs.newness, [])
    if not np.ptp(epochs.newness):
        return Chosen(np.arange(len(damage)), epochs.newness, [])
    site, placed, notes = _sites(damage, epochs, geometry, apart_m)
    # reports at one place differ in date but need not be of one building: only another epoch replaces those without id
    newness = np.where(placed, _largest(epochs.newness, _ranks(site, epochs.code)), epochs.newness)
    rows = np.flatnonzero(newness == _largest(newness, site))
    if len(rows) < len(damage) or len(epochs.names) > 1:
        notes.append(_epochs_note(damage, epochs, rows))
    return Chosen(rows, epochs.newness, notes)


def codes_of(values: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return a number for each value, -1 where missing, and the values as text in the order they first appear.

    Whole numbers are written without decimals, so that 2 and 2.0 are the same epoch.

    >>> codes_of(np.array(["b", None, "a", "b "], dtype=object))
    (array([ 0, -1,  1,  0]), ['b', 'a'])
    >>> codes_of(np.array([2.0, np.nan, 1.5]))
    (array([ 0, -1,  1]), ['2', '1.5'])
    """
    if values.dtype.kind == "M":
        values = np.where(np.isnat(values), None, np.datetime_as_string(values))
    if values.dtype.kind in "iuf":
        return _codes_of_numbers(values)
    known: dict[str, int] = {}
    code: dict[object, int] = {}
    found = np.empty(len(values), dtype=np.int64)
    for row, value in enumerate(values.tolist()):  # a look-up a row: sorting texts takes ten times as long
        number = code.get(value)
        if number is None:
            text = "" if value is None or value != value else as_text(value)
            number = code[value] = known.setdefault(text, len(known)) if text else -1
        found[row] = number
    return found, list(known)


def _codes_of_numbers(values: np.ndarray) -> tuple[np.ndarray, list[str]]:
    found, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    order = np.argsort(first)
    order = order[~np.isnan(found[order].astype(float))]
    code = np.full(len(found), -1)
    code[order] = np.arange(len(order))
    return code[inverse.reshape(-1)], [as_text(value) for value in found[order].tolist()]


def _all_numbers(names: list[str]) -> bool:
    return all(_number(name) is not None for name in names)


def _number(name: str) -> float | None:
    try:
        return float(name)
    except ValueError:
        return None


def _place(name: str, numbers: bool) -> tuple[float, str]:
    return (_number(name) or 0.0 if numbers else 0.0, name.lower())


def _rows_of(damage: Frame, epochs: Epochs, wanted: str) -> np.ndarray:
    texts = [name.lower() for name in epochs.names]
    number = _number(wanted)
    matches = [
        place
        for place, text in enumerate(texts)
        if text == wanted.lower() or (number is not None and _number(text) == number)
    ]
    rows = np.flatnonzero(np.isin(epochs.code, matches))
    if not len(rows):
        rows = np.flatnonzero(np.datetime_as_string(epochs.dates) == wanted)
    if not len(rows):
        dates = np.unique(epochs.dates[~np.isnat(epochs.dates)])
        raise UrbanProfilingError(
            QT_TRANSLATE_NOOP(
                "UrbanProfiling",
                "Layer “{name}” has no epoch “{epoch}”. Its epochs are: {epochs}; its dates: {dates}. Choose one of "
                "them, “latest” or “all”.",
            ),
            name=damage.name,
            epoch=wanted,
            epochs=list_ids(epochs.names) or "–",
            dates=list_ids(np.datetime_as_string(dates)) or "–",
        )
    return rows


def _sites(
    damage: Frame, epochs: Epochs, geometry: np.ndarray, apart_m: float
) -> tuple[np.ndarray, np.ndarray, list[Message]]:
    """Return a site number for each row, which rows have it from their place, and a note where ids name several."""
    column = damage.find("site_id")
    site = np.full(len(damage), -1) if column is None else codes_of(damage.columns[column])[0]
    notes = []
    apart = _apart(site, geometry, apart_m)
    if apart.any():
        notes.append(
            message(
                QT_TRANSLATE_NOOP(
                    "UrbanProfiling",
                    "“{name}”: {n} values of site_id name places that lie apart (features {ids}), as when the ids of "
                    "two products repeat. These rows count as different sites.",
                ),
                name=damage.name,
                n=len(np.unique(site[apart])),
                ids=list_ids(damage.ids[apart]),  # type: ignore[index]
            )
        )
    placed = (site < 0) | apart
    if placed.any():
        # rows without an id are the same site where they lie at exactly the same place
        first = first_equal(geometry) if len(epochs.names) > 1 else np.arange(len(damage))
        site = np.where(placed, site.max(initial=-1) + 1 + first, site)
    return _ranks(site), placed, notes


def _apart(site: np.ndarray, geometry: np.ndarray, apart_m: float) -> np.ndarray:
    """Return the rows whose site has rows that lie farther apart than this, from box to box."""
    apart = np.zeros(len(site), dtype=bool)
    given = np.flatnonzero((site >= 0) & ~shapely.is_missing(geometry))
    if len(np.unique(site[given])) == len(given):
        return apart
    box = shapely.bounds(geometry[given])
    size = int(site.max()) + 1
    gap = np.zeros(size)
    for near, far in ((0, 2), (1, 3)):
        last_start, first_end = np.full(size, -np.inf), np.full(size, np.inf)
        np.maximum.at(last_start, site[given], box[:, near])
        np.minimum.at(first_end, site[given], box[:, far])
        with np.errstate(invalid="ignore"):
            gap = np.hypot(gap, np.maximum(last_start - first_end, 0.0))
    apart[site >= 0] = gap[site[site >= 0]] > apart_m
    return apart


def _ranks(*keys: np.ndarray) -> np.ndarray:
    """Return the rank of each row by the keys, the first one first; equal rows have equal ranks."""
    order = np.lexsort(keys[::-1])
    new = np.zeros(len(order), dtype=bool)
    for key in keys:
        new[1:] |= key[order][1:] != key[order][:-1]
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.cumsum(new)
    return rank


def _largest(values: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Return for each row the largest value of its group."""
    found = np.full(group.max(initial=-1) + 1, -1)
    np.maximum.at(found, group, values)
    return found[group]


def _epochs_note(damage: Frame, epochs: Epochs, rows: np.ndarray) -> Message:
    count = np.bincount(epochs.code[rows] + 1, minlength=len(epochs.names) + 1)[1:]
    return message(
        QT_TRANSLATE_NOOP(
            "UrbanProfiling",
            "“{name}”: each site is taken at its newest row, {n} of {all} rows. Sites by epoch: {epochs}.",
        ),
        name=damage.name,
        n=len(rows),
        all=len(damage),
        epochs=list_ids(f"{name} ({number})" for name, number in zip(epochs.names, count.tolist()) if number) or "–",
    )
